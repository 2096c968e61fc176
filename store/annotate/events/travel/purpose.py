"""Reads why someone travels, in the article's own words: "to attend a summit", "for talks on trade".

The words are kept as printed; nothing is concluded from them.
"""

from __future__ import annotations

from store.annotate.closed_words import A_THE_OR_WHOSE
from store.annotate.events.clause.scene import Scene

_PURPOSE_STOPS = frozenset(
    """, ; . before after when while where which who but amid following during until as""".split()
)
"""Words before which a purpose ends."""


_NO_PURPOSE_AFTER = frozenset("; . before after but which who where when while".split())
"""Words behind which no purpose of the journey is told."""


_NOT_A_PURPOSE = frozenset(
    "two three four five six seven eight nine ten several some example home".split()
)
"""After "for": how many times, not what for."""


_NO_VERB = A_THE_OR_WHOSE | {"be", "have"}
"""After "to": the goal of the journey, or no act of the traveller."""


_LOOSE_END = frozenset('on in and later " the by a at with of his'.split())
"""Words that a purpose does not end with."""


def purpose_of(scene: Scene, place: int, trigger: int) -> str | None:
    """The words that say why, as printed: "to attend a summit", "for talks on trade"."""
    lower = scene.tokens.lower
    stop = scene.tokens.sentences[scene.sentence_at[trigger]][1]
    begin = max(place, trigger) + 1
    for index in range(begin, min(begin + 13, stop - 2)):
        word = lower[index]
        if word in _NO_PURPOSE_AFTER:
            return None
        if word in ("for", "to") and _tells_why(scene, index):
            end = _end_of_purpose(scene, index, stop)
            if end == index + 1:
                return None
            return scene.tokens.slice(index if word == "to" else index + 1, end)
    return None


def _tells_why(scene: Scene, index: int) -> bool:
    """Whether "for" or "to" at `index` opens a purpose: no goal, no stretch of time, no count."""
    lower, after = scene.tokens.lower, index + 1
    if scene.clock[after] is not None:
        return False
    if lower[index] == "to":
        return scene.tokens.classes[after] == "a" and lower[after] not in _NO_VERB
    name = scene.place_at(after)
    if name is not None and name.sort != "demonym":
        return False
    return lower[after] not in _NOT_A_PURPOSE and not _names_a_visit(lower, after)


def _end_of_purpose(scene: Scene, index: int, stop: int) -> int:
    """The token behind the last word of the purpose that "for" or "to" at `index` opens."""
    lower = scene.tokens.lower
    end = index + 1
    while (
        end < min(index + 26, stop)
        and lower[end] not in _PURPOSE_STOPS
        and scene.tokens.classes[end] != "."
        and not (lower[end] == "and" and lower[end + 1 : end + 2] in (["will"], ["is"], ["was"]))
    ):
        end += 1
    while end > index + 1 and (scene.clock[end - 1] is not None or lower[end - 1] in _LOOSE_END):
        end -= 1
    return end


def _names_a_visit(lower: list[str], index: int) -> bool:
    """Whether "for a three-day visit" says no more than that it is one."""
    return any(word in ("visit", "visits", "trip", "tour") for word in lower[index : index + 6])
