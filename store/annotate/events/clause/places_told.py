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
    begins = [_time_before(scene, trigger, token) for token, _ in marks] + [high]
    for number, (token, stop) in enumerate(marks):
        ahead = number > 0 and begins[number] < token
        when = times_of(scene, token, token, begins[number + 1])
        if ahead:  # "in May in A, in June in B"
            when = times_of(scene, begins[number], begins[number] - 1, token)
        elif not when.times and begins[number + 1] != high and not number:
            when = times_of(scene, trigger, trigger, token)  # "In May he was in A, in June in B"
        pairs.append((stop, when))
    return pairs


def _time_before(scene: Scene, trigger: int, token: int) -> int:
    """Where the time begins that stands between a comma or "and" and the "in" of a place: "in A in May,
    | in June in B"; the token of the place where there is none."""
    lower, at = scene.tokens.lower, token - 1
    while at > trigger and lower[at] not in ("in", "at", "on"):
        at -= 1
    last = at
    while at - 1 > trigger and (
        scene.clock[at - 1] is not None or lower[at - 1] in ("in", "on", "early", "late")
    ):
        at -= 1
    timed = any(scene.clock[at:last])
    return at if timed and lower[at - 1] in (",", "and") else token


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
        row = found and index > at and lower[index : index + 1] == ["in"]  # "then in B, in C"
        if index >= high or not (row or lower[index] in _THEN):
            break
        index += not row
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
