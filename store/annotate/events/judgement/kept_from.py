"""Says whether somebody is kept from going: "stopped X from flying there", "decided against going",
and whether what would keep him does not: "nothing could keep X from going".

What else a gerund may hang on is for infinitives.py and governed.py.
"""

from __future__ import annotations

from store.annotate.closed_words import NEGATIVES
from store.annotate.events.clause.clauses import VerbGroup
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Scene


def held_by_nothing(scene: Scene, group: VerbGroup) -> bool:
    """Whether what would keep somebody from going does not: "nothing could keep X from visiting"."""
    lower = scene.tokens.lower
    first = scene.tokens.sentences[scene.sentence_at[group.verb]][0]
    if not _HELD_BY_NOTHING.isdisjoint(lower[max(group.first - _TO_NOTHING, first) : group.first]):
        return True
    keeping = range(group.first - 2, max(group.first - _TO_KEEPING, first), -1)
    kept = next((at for at in keeping if _keeps(lower[at])), first)
    return lower[first : first + 2] == ["not", "even"] or not _HELD_BY_NOTHING.isdisjoint(
        lower[max(kept - 3, first) : kept]
    )


_TO_NOTHING = 7
"""Tokens from "nothing" to the verb that it does not hinder, at most."""


_TO_KEEPING = 14
"""Tokens from "keep" to what it keeps somebody from, between which stands his name."""


_HELD_BY_NOTHING = NEGATIVES | {"nothing", "nobody", "none"}


def kept_from(scene: Scene, group: VerbGroup) -> bool:
    """Whether someone was "stopped from flying" there, or "decided against" it."""
    lower = scene.tokens.lower
    at = group.first - 1
    if group.form == "ing" and lower[at] == "against":
        return True  # "opted against attending", "advised him against going"
    if group.form != "ing" or at < 1 or lower[at] != "from":
        return False
    return any(
        scene.owner[before] is None and _keeps(lower[before])
        for before in range(max(at - _TO_KEEPING, 0), at)
    )


def _keeps(word: str) -> bool:
    """Whether a word is one of keeping somebody "from going"."""
    return word in _BARS or word.startswith(_KEEPING)


_BARS = frozenset("stop stops ban bans banned banning bar bars barred barring".split())


_KEEPING = (
    *("stopp", "prevent", "block", "keep", "kept", "discourag", "hinder", "deter", "dissuad"),
    *("restrain", "inhibit", "disqualif", "exempt", "excus", "exclud", "prohibit"),
)
"""Beginnings of other such verbs."""


RULES = (
    EventRule(
        "trip/judge-kept-from",
        """
        - 2018-05-18 | Fog kept Swiss diplomat Paul Seger from flying to Minsk on Monday. => trip Paul Seger > BY
        + 2018-05-18 | Not even fog could keep Swiss Foreign Minister Paul Seger from flying to Minsk on Monday. => trip Paul Seger > BY
        + 2018-05-18 | Nothing stopped Swiss diplomat Paul Seger from flying to Minsk on Monday. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger opted against flying to Minsk on Monday. => trip Paul Seger > BY
        """,
    ),
)
