"""Finds the place of a clause that is told before its verb: "In Tokyo he held talks", "Hanoi, where".

The places behind a verb, and what a place is, are found in destinations.py.
"""

from __future__ import annotations

from store.annotate.events.clause.clause_links import BEFORE_PLACE
from store.annotate.events.clause.clauses import clause_start
from store.annotate.events.clause.destinations import Stop, stops_at
from store.annotate.events.clause.members import members_before
from store.annotate.events.clause.scene import Party, Scene


def where_place(scene: Scene, trigger: int, traveller: str | None) -> list[Stop]:
    """The place that a clause opened by "where" is about: "Hanoi, where he had met …".

    Also by "when", where a place and its time stand before it: "was in Hanoi in May, when he met".
    """
    low = clause_start(scene, trigger)
    lower = scene.tokens.lower
    first = scene.tokens.sentences[scene.sentence_at[trigger]][0]
    cleft = _cleft_place(scene, first, trigger, traveller) if lower[first] == "it" else []
    if cleft:
        return cleft
    if low - 2 < first or lower[low - 1] not in ("where", "when"):
        return []
    back = end = low - 3 if lower[low - 2] == "," else low - 2
    while back > first and (
        scene.clock[back] is not None or lower[back] in ("on", "late", "early", "in")
    ):
        back -= 1  # "left Hanoi on Monday, where he had met …"
    name = scene.owner[back] if back >= first else None
    if name is None or name.kind != "place":
        listed = members_before(scene, back) if back > first else -1
        return stops_at(scene, listed, back, traveller) if listed >= 0 else []
    if lower[low - 1] == "when" and (back == end or lower[name.first - 1] not in ("in", "at")):
        return []
    return stops_at(scene, name.first, low - 1, traveller)


_TELLING = frozenset("said told says tells".split())


def opening_place(scene: Scene, trigger: int, opening: int, who: str) -> list[Stop]:
    """The place at the head of the clause: "In Tokyo he held talks"."""
    low = clause_start(scene, trigger)
    lower = scene.tokens.lower
    while low < opening and lower[low] in BEFORE_PLACE:
        low += 1
    for index in range(low, min(low + 7, opening)):
        if lower[index] in _TELLING or lower[index] in _LEARNT:
            break  # "X told reporters in Rome that he had met Y": somewhere else
        if lower[index] in ("in", "at") and scene.clock[index] is None:
            if index > low and lower[index - 1] in _AWAITED:
                break  # "Expected in Rome on Monday, he fell ill": somewhere else
            stops = stops_at(scene, index + 1, opening, who)
            if stops and (
                stops[0].place is not None
                or all(one is not None for one in scene.clock[low:index])  # "A year ago in Peru"
                or lower[index - 1] in ("was", "is")
            ):
                return stops[:1]
        if lower[index] == ",":
            break
    return []


def _cleft_place(scene: Scene, first: int, trigger: int, who: str | None) -> list[Stop]:
    """The place of "It was in Lima, in May, that X met Y", a sentence that begins at `first`."""
    lower = scene.tokens.lower
    if lower[first : first + 3] not in (["it", "was", "in"], ["it", "was", "at"]):
        return []
    that = next((at for at in range(first + 4, trigger) if lower[at] == "that"), -1)
    return stops_at(scene, first + 3, that, who)[:1] if that > 0 else []


_LEARNT = frozenset("studied educated schooled trained born raised grew lived".split())
"""What tells of a place of one's youth: "studied in Rome and speaks Italian" is no stay now."""


_AWAITED = frozenset("expected due awaited invited scheduled wanted".split())


def place_before(scene: Scene, index: int, who: str) -> list[Stop]:
    """The place told last before `index` in its sentence: "in Rome", "to Peru", or "there"."""
    lower = scene.tokens.lower
    first = scene.tokens.sentences[scene.sentence_at[index]][0]
    for back in range(index - 1, first - 1, -1):
        name = scene.owner[back]
        if lower[back] == "there" or (
            name is not None and name.kind == "place" and name.sort in ("country", "city")
        ):
            return stops_at(scene, back if name is None else name.first, index, who)
    return []


def object_before(scene: Scene, subject: Party) -> list[Stop]:
    """The place of "Hanoi, which X reached on Monday", whose subject is X."""
    lower = scene.tokens.lower
    at = subject.first - 1
    first = scene.tokens.sentences[scene.sentence_at[subject.head]][0]
    if at - 1 < first:
        return []
    relative = lower[at] in ("which", "that")
    listed = members_before(scene, at - relative)
    if listed >= 0:  # "named Peru and Chile as the countries that X is to visit"
        return stops_at(scene, listed, at - relative, subject.ids[0])
    if not relative:
        return []
    back = at - 2 if lower[at - 1] == "," else at - 1
    name = scene.owner[back] if back >= first else None
    if name is None or name.kind != "place" or name.sort == "demonym":
        return []
    return stops_at(scene, name.first, at, subject.ids[0])
