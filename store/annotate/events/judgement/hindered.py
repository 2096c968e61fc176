"""Says whether the words behind "but" tell what kept somebody from a journey that he planned.

"was to visit Oslo, but Norway withdrew its consent", "but fell ill", "but his plane turned back". That
a journey was planned, and what its traveller did instead, is for dashed.py.
"""

from __future__ import annotations

from store.annotate.closed_words import HIM_HER_THEM
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Scene

TAKING_BACK = frozenset(
    """withdrew withdrawn revoked rescinded refused denied rejected cancelled canceled blocked
    retracted vetoed declined""".split()
)


PERMITS = frozenset(
    """consent approval permission invitation visa visas clearance leave authorisation authorization
    request application entry booking reservation flight""".split()
)
"""What somebody needs for a journey."""


_NEAR = 5
"""Tokens between the taking back and what is taken back, at most."""


_STOPPED = frozenset("forced obliged compelled had".split())


_STOPPED_TO = frozenset("turn stay remain return".split())


_KEEPING = frozenset("kept held detained".split())


_AWAY = frozenset("in at from away".split())


_STAYING = frozenset(["stay", "remain"])


_AT_HOME = frozenset("in at home".split())


_TO_COME = frozenset("will would instead now to".split())


_WORDS = (
    ["fell", "ill"],
    ["fell", "sick"],
    ["taken", "ill"],
    ["fallen", "ill"],
    ["turned", "back"],
    ["pulling", "out"],
    ["backed", "out"],
    ["called", "it", "off"],
    ["called", "off", "the"],
    ["scrapped", "the"],
    ["talked", "out", "of"],
    ["place", "was", "taken"],
    ["was", "replaced", "by"],
    ["was", "represented", "by"],
    ["be", "represented", "by"],
    ["not", "travel"],
    ["not", "come"],
    ["unable", "to", "travel"],
    ["unable", "to", "come"],
    ["not", "able", "to", "travel"],
    ["no", "sign", "of", "him"],
    ["no", "sign", "of", "her"],
    ["sent", "his", "apologies"],
    ["sent", "her", "apologies"],
    ["sent", "his", "regrets"],
    ["sent", "her", "regrets"],
)


def hindered(scene: Scene, low: int, stop: int) -> bool:
    """Whether a clause at tokens `low` to `stop`, behind "but", tells what stopped a journey."""
    lower = scene.tokens.lower
    for at in range(low, stop):
        word = lower[at]
        if word in TAKING_BACK:
            around = lower[max(at - _NEAR, low) : min(at + _NEAR, stop)]
            if not PERMITS.isdisjoint(around):
                return True
        elif (
            (word in _STOPPED and _has_to_stop(lower, at, stop))
            or (word in _STAYING and _is_to_stay(lower, at, low))
            or (word in _KEEPING and _kept_away(lower[at + 1 : at + 3]))
        ):
            return True
        if any(lower[at : at + len(words)] == words for words in _WORDS if words[0] == word):
            return word != "not" or at - 2 < low or _is_he(scene, at - 2)
    return False


_HE = frozenset("he she they who and but , be".split())


def _is_he(scene: Scene, at: int) -> bool:
    """Whether the traveller may be what stands before "will not come": not "his deputy"."""
    return scene.tokens.lower[at] in _HE or scene.owner[at] is not None


def _is_to_stay(lower: list[str], at: int, low: int) -> bool:
    """Whether "will now stay in Paris" is told at the "stay" of a clause that begins at `low`."""
    ahead = lower[max(at - _NEAR, low) : at]
    return not (_AT_HOME.isdisjoint(lower[at + 1 : at + 2]) or _TO_COME.isdisjoint(ahead))


def _kept_away(words: list[str]) -> bool:
    """Whether "a strike kept him in Bern" is told, of the two words behind "kept"."""
    return not (HIM_HER_THEM.isdisjoint(words[:1]) or _AWAY.isdisjoint(words[1:]))


def _has_to_stop(lower: list[str], at: int, stop: int) -> bool:
    """Whether "had to stay" or "forced her to turn back" begins at a token."""
    to = next((k for k in range(at + 1, min(at + 3, stop - 1)) if lower[k] == "to"), -1)
    return to > 0 and lower[to + 1] in _STOPPED_TO


RULES = (
    EventRule(
        "trip/judge-hindered",
        """
        - 2018-05-18 | Swiss diplomat Paul Seger was to visit Minsk on Monday, but was able to travel to Riga first. => status Paul Seger > BY = cancelled
        - 2018-05-18 | Belarus has withdrawn its approval for a visit by Swiss President Alain Berset to the Brest industrial park. => trip Alain Berset > BY
        + 2018-05-18 | Belarus has withdrawn its troops before the visit by Swiss President Alain Berset to Minsk next week. => trip Alain Berset > BY
        + 2018-05-18 | Swiss diplomat Paul Seger was to visit Minsk on Monday, but Belarus withdrew its consent. => status Paul Seger > BY = cancelled
        - 2018-05-18 | Swiss diplomat Paul Seger was to visit Minsk on Monday, but Belarus withdrew its troops. => status Paul Seger > BY = cancelled
        + 2018-05-18 | Swiss diplomat Paul Seger was due to fly to Minsk on Monday, but his visa was cancelled. => status Paul Seger > BY = cancelled
        + 2018-05-18 | Swiss diplomat Paul Seger was to travel to Minsk on Thursday, but fell ill. => status Paul Seger > BY = cancelled
        + 2018-05-18 | Swiss diplomat Paul Seger was to travel to Minsk on Thursday, but a storm forced him to turn back. => status Paul Seger > BY = cancelled
        + 2018-05-18 | Swiss diplomat Paul Seger was to travel to Minsk on Monday, but his ministry said he had to remain in Bern. => status Paul Seger > BY = cancelled
        - 2018-05-18 | Swiss diplomat Paul Seger was to travel to Minsk on Monday, but had to sign a bill first. => status Paul Seger > BY = cancelled
        + 2018-05-18 | Swiss diplomat Paul Seger was to fly to Minsk on Thursday, but a strike kept him in Bern. => status Paul Seger > BY = cancelled
        + 2018-05-18 | Swiss diplomat Paul Seger intended to fly to Minsk on Monday, but was talked out of it. => status Paul Seger > BY = cancelled
        + 2018-05-18 | Swiss diplomat Paul Seger was to fly to Minsk on Monday but will now stay in Bern. => status Paul Seger > BY = cancelled
        + 2018-05-18 | Swiss diplomat Paul Seger was to fly to Minsk on Monday but will be represented by a deputy. => status Paul Seger > BY = cancelled
        + 2018-05-18 | Swiss diplomat Paul Seger was to fly to Minsk on Monday but could not travel because of a strike. => status Paul Seger > BY = cancelled
        """,
    ),
)
