"""Reads who travels along where a source names them: "named two members of the party, A and B",
"identified A among his party".

Lists told without a source are read in travellers.py and who/members.py.
"""

from __future__ import annotations

from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Party, Scene, stand_in
from store.annotate.events.who.company import Company, company_of, list_after, traveller_near
from store.annotate.events.who.parties import parties_in

MEMBERS = "members"

_NAMES = frozenset(
    """named names naming identified identifies identifying listed lists listing mentioned mentions
    spotted counted recognised recognized""".split()
)
"""Verbs of a source that says who is there."""


_SUITES = frozenset("delegation party team group entourage retinue suite".split())


_WHOSE = frozenset("the his her its their".split())


_TO_VERB = 6
"""Tokens from the verb to "members", at most: "named as the other two members"."""


_TO_AMONG = 20
"""Tokens from the verb to "among his party", at most: the names and their offices stand between."""


_TO_NAME = 10
"""Tokens from the verb to the first name, at most."""


_NO = frozenset("not never no nor without neither".split())


def read_named_members(scene: Scene, sentence: int, index: int) -> list[Company]:
    """Those named as members of the body whose word, or whose "members", is at `index`."""
    lower = scene.tokens.lower
    first = scene.tokens.sentences[sentence][0]
    if lower[index] == MEMBERS:
        if lower[index + 1 : index + 2] != ["of"] or lower[index + 2 : index + 3] == []:
            return []
        if lower[index + 2] not in _WHOSE or _SUITES.isdisjoint(lower[index + 3 : index + 5]):
            return []
        return _listed(scene, sentence, _verb(scene, index, first, _TO_VERB), index)
    if lower[index - 2] != "among" or lower[index - 1] not in _WHOSE:
        return []
    return _listed(scene, sentence, _verb(scene, index, first, _TO_AMONG), index)


def _verb(scene: Scene, index: int, first: int, reach: int) -> int:
    """The verb of naming before a token, in its sentence; -1 where there is none."""
    lower = scene.tokens.lower
    ahead = range(index - 1, max(index - reach, first), -1)
    verb = next((at for at in ahead if lower[at] in _NAMES), -1)
    return verb if verb > 0 and _NO.isdisjoint(lower[max(verb - 2, first) : verb]) else -1


def _listed(scene: Scene, sentence: int, verb: int, index: int) -> list[Company]:
    """Those named behind the verb, as companions of the one whose journey is told."""
    if verb < 0:
        return []
    others = list_after(scene, sentence, verb, _TO_NAME)
    leader = _leader(scene, sentence, others[0].ids[0]) if others else None
    if leader is None:
        return []
    parties = parties_in(scene, sentence)
    if any(one.stop <= verb and one.sort == "name" and one.ids == leader.ids for one in parties):
        return []  # "X named two members of the party": of his own, at home
    rule = "companions/named-members"
    return company_of(scene, sentence, leader, others, index, rule, sure=True)


def _leader(scene: Scene, sentence: int, member: str) -> Party | None:
    """Who travels of the country of a member, told of last; else whoever travels."""
    first, home = scene.tokens.sentences[sentence][0], scene.home(member)
    near = traveller_near(scene, first)
    if home is None or near is None:
        return near
    told = (who for at, who in reversed(scene.travellers) if at < first)
    who = next((one for one in told if scene.home(one) == home), None)
    return stand_in(first, who) if who is not None else None


RULES = (
    EventRule(
        "companions/named-members",
        """
        + 2018-05-18 | Ghana's Foreign Minister Shirley Botchwey arrived in Minsk on Tuesday. State radio named two members of the party, Ghana's Trade Minister Kofi Mensah, a lawyer, and Ghana's Health Minister Ama Boateng. => trip Kofi Mensah > BY; trip Ama Boateng > BY
        + 2018-05-18 | Ghana's Foreign Minister Shirley Botchwey arrived in Minsk on Tuesday. Reporters identified Ghana's Trade Minister Kofi Mensah among her delegation. => trip Kofi Mensah > BY
        + 2018-05-18 | Ghana's Foreign Minister Shirley Botchwey arrived in Minsk on Tuesday. She met Peruvian President Ollanta Humala there. State radio named two members of her party, Ghana's Trade Minister Kofi Mensah and a pilot. => with Shirley Botchwey > BY = Kofi Mensah
        - 2018-05-18 | Ghana's Foreign Minister Shirley Botchwey arrived in Minsk on Tuesday. State radio named two members of the cabinet, Ghana's Trade Minister Kofi Mensah and Ghana's Health Minister Ama Boateng. => trip Kofi Mensah > BY
        - 2018-05-18 | Ghana's Foreign Minister Shirley Botchwey arrived in Minsk on Tuesday. State radio has not named two members of the party, Ghana's Trade Minister Kofi Mensah and his deputy. => trip Kofi Mensah > BY
        - 2018-05-18 | Ghana's Foreign Minister Shirley Botchwey arrived in Minsk on Tuesday. Reporters identified Ghana's Trade Minister Kofi Mensah among the thieves. => trip Kofi Mensah > BY
        """,
    ),
)
