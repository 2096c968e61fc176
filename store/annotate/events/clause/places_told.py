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


def _tells(scene: Scene, index: int) -> bool:
    """Whether what somebody says begins here: "met X in A and promised that his team would go to B"."""
    lower = scene.tokens.lower
    if lower[index] != "that":
        return False
    before = lower[max(index - 3, 0) : index]  # "told him that", "promised that"
    return lower[index - 1].endswith("ed") or not scene.triggers.reporting.isdisjoint(before)
