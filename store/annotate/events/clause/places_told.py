"""Finds the places of a clause, each with its own time: "in A in March, in B in early May".

What is done in them is read by the modules of verbs and meetings.
"""

from __future__ import annotations

from store.annotate.events.clause.destinations import Stop, stops_at
from store.annotate.events.clause.scene import Scene
from store.annotate.events.clause.timing import When, times_of


def places_with_times(scene: Scene, trigger: int, high: int, who: str) -> list[tuple[Stop, When]]:
    """The places after a word, each with the times that stand beside it: "in A in March, in B …"."""
    lower = scene.tokens.lower
    marks: list[tuple[int, Stop]] = []
    index = trigger + 1
    high = next((at for at in range(index, high) if _tells(scene, at)), high)
    while index < high:
        if lower[index] in ("in", "at", "on") and scene.clock[index] is None:
            name = scene.owner[index + 1] if index + 1 < high else None
            stops = (
                stops_at(scene, index + 1, high, who)
                if name is None or name.kind == "place"
                else []
            )
            if lower[index] == "on" and not any("island" in one for one in lower[index:high][:7]):
                stops = []
            if len(stops) == 1:
                marks.append((stops[0].token, stops[0]))
                index = stops[0].token
        index += 1
    pairs: list[tuple[Stop, When]] = []
    for number, (token, stop) in enumerate(marks):
        limit = marks[number + 1][0] if number + 1 < len(marks) else high
        pairs.append((stop, times_of(scene, token, token, limit)))
    return pairs


_THEN = frozenset("then later finally afterwards thereafter subsequently".split())


_ASIDE = 6
"""Tokens of ", on the same tour," at most."""


def then_in(scene: Scene, at: int, high: int, who: str) -> list[Stop]:
    """The places of ", then, on the same tour, in B and C, and finally in D" behind a place and its
    times, which end at `at`."""
    lower = scene.tokens.lower
    found: list[Stop] = []
    while at < high:
        index = at
        while index < high and lower[index] in (",", "and"):
            index += 1
        if index >= high or lower[index] not in _THEN:
            break
        index += 1
        if lower[index : index + 1] == [","]:  # "then, on the same tour, in"
            near = range(index + 1, min(index + 2 + _ASIDE, high))
            index = next((one + 1 for one in near if lower[one] == ","), high)
        if index + 1 >= high or lower[index] != "in" or scene.clock[index + 1] is not None:
            break
        if scene.place_at(index + 1) is None:
            break
        stops = stops_at(scene, index + 1, high, who)
        if not stops:
            break
        found += stops
        at = stops[-1].token + 1
        name = scene.owner[stops[-1].token]
        at = name.stop if name is not None else at
    return found


def past_times(scene: Scene, index: int, high: int) -> int:
    """The token behind "in August" or "on Monday for a forum" at `index`: where more may follow."""
    lower = scene.tokens.lower
    while index < high and (scene.clock[index] is not None or lower[index] not in (",", "and")):
        placed = scene.clock[index] is None and lower[index] in ("in", "at", "where", "with")
        if placed and scene.clock[index + 1 : index + 2] in ([], [None]):
            return high
        index += 1
    return index


def _tells(scene: Scene, index: int) -> bool:
    """Whether what somebody says begins here: "met X in A and promised that his team would go to B"."""
    lower = scene.tokens.lower
    if lower[index] != "that":
        return False
    before = lower[max(index - 3, 0) : index]  # "told him that", "promised that"
    return lower[index - 1].endswith("ed") or not scene.triggers.reporting.isdisjoint(before)
