"""Small closed classes of words that the rules of several stages ask for: auxiliaries, pronouns.

One set a class, in lower case, so that two rules can't mean different words by one name. What only
one rule asks for stays with the rule; nothing here reads any text.
"""

from __future__ import annotations

NOT = frozenset("not never".split())
NEGATIVES = NOT | frozenset("cannot neither nor".split())

WAS = frozenset("was were".split())
IS_OR_WAS = WAS | frozenset("is are".split())
BE = IS_OR_WAS | frozenset("be been".split())
BE_OR_BEING = BE | {"being"}
HAVE = frozenset("has have had".split())
HAVE_OR_HAVING = HAVE | {"having"}
IS_HAS_OR_WILL = IS_OR_WAS | frozenset("has had will would".split())

HE_OR_SHE = frozenset("he she".split())
HE_SHE_THEY = HE_OR_SHE | {"they"}
HIM_HER_THEM = frozenset("him her them".split())
HIS_HER_THEIR = frozenset("his her their".split())
HIS_HER_ITS_THEIR = HIS_HER_THEIR | {"its"}
A_OR_AN = frozenset("a an".split())
THE_HIS_HER_THEIR = HIS_HER_THEIR | {"the"}
A_THE_HIS_HER_THEIR = THE_HIS_HER_THEIR | A_OR_AN
A_THE_OR_WHOSE = A_THE_HIS_HER_THEIR | {"its"}
THE_THIS_OR_WHOSE = THE_HIS_HER_THEIR | frozenset("its this that".split())
HER_FORMS = frozenset("she her hers herself".split())

NUMBER = frozenset("number no no.".split())
RANKS = frozenset("one two three 1 2 3".split())

AFTER = frozenset("after following".split())
AT_FIRST = frozenset("initially originally".split())
IN_PLACE_OF = frozenset("behalf instead place stead".split())

BRINGS = frozenset("bring brings bringing brought take takes taking took".split())
TAKES = frozenset("take takes taking took taken".split())
SENDS = frozenset("send sends sending sent dispatch dispatches dispatched".split())
LED = frozenset("led headed chaired".split())
BIDDEN = frozenset("told ordered asked instructed advised directed".split())

KIN = frozenset("wife husband daughter son brother sister mother father".split())
REPORTERS = frozenset("journalists newsmen reporters".split())
SPOKESPEOPLE = frozenset("spokesman spokeswoman spokesperson".split())
DELEGATES = frozenset(
    """officials diplomats envoys lawmakers officers experts legislators negotiators businessmen
    executives scientists ministers parliamentarians senators congressmen aides advisers
    delegates""".split()
)
"""Plurals that stand for a delegation: "six trade officials under X"."""
