"""Finds the place of a gathering that is told before its noun: "left for Lima for the forum".

Also "opened here the fourth summit", "in Lima, on the margins of the forum". What
is told behind the noun or right beside it ("the Lima summit") is found in venues.py.
"""

from __future__ import annotations

from store.annotate.events.clause.destinations import Stop, stops_at
from store.annotate.events.clause.scene import Scene

SIDELINES = frozenset("sidelines sideline margins".split())
"""Of an event: what is held there is held where the event is."""


_AFTER = frozenset("after following during at before".split())


def here_before(scene: Scene, index: int, low: int, high: int) -> list[Stop]:
    """The place of "opened here the fourth summit"."""
    lower, begin = scene.tokens.lower, max(low, index - 8)
    if "here" not in lower[begin:index]:
        return []
    return stops_at(scene, lower.index("here", begin), high, None)


def beside_sidelines(scene: Scene, index: int, low: int) -> list[Stop]:
    """The place of "in Lima, on the margins of the forum"."""
    if SIDELINES.isdisjoint(scene.spoken):
        return []
    lower = scene.tokens.lower
    at = next((at for at in range(max(index - 8, low + 3), index) if lower[at] in SIDELINES), -1)
    if at < 0:
        return []
    name = scene.owner[at - 4] if lower[at - 3] == "," else scene.owner[at - 3]
    if name is None or name.kind != "place" or lower[name.first - 1] not in ("in", "at"):
        return []
    return stops_at(scene, name.first, at, None)


def before_after(scene: Scene, index: int, low: int) -> list[Stop]:
    """The place of "announced in Lima, Peru, after a regional forum"."""
    lower = scene.tokens.lower
    stops: list[Stop] = []
    for at in range(max(index - 6, low + 2), index):
        if lower[at] not in _AFTER:
            continue
        name = scene.place_at(at - 1 - (lower[at - 1] == ","))
        if name is not None:
            begin = max(at - 8, low)
            place = next((k for k in range(at - 1, begin, -1) if lower[k] == "in"), -1)
            stops = stops_at(scene, place + 1, at, None) if place > 0 else []
    return stops


def held_for(scene: Scene, index: int, low: int) -> list[Stop]:
    """The place of "left for Lima for the forum", "came to Lima on Monday to attend the forum"."""
    lower = scene.tokens.lower
    for back in range(index - 1, max(index - 7, low), -1):
        attends = lower[back] in _TO_ATTEND and lower[back - 1] == "to"
        if lower[back] == "for" or attends:
            at = back - attends
            while at - 1 > low and (scene.clock[at - 1] is not None or lower[at - 1] in _ON):
                at -= 1
            name = scene.owner[at - 1]
            whither = not attends or (
                name is not None and lower[name.first - 1] in ("to", "in", "into")
            )
            if name is not None and name.kind == "place" and whither:
                return stops_at(scene, name.first, back, None)
        if lower[back] in ("to", "with", "of", ",", "attend"):
            if lower[back] == "of" and lower[back - 1] in _EDGES:
                continue  # "is in Lima for the opening of the games"
            return []
    return []


_EDGES = frozenset("opening closing start end".split())


_TO_ATTEND = frozenset("attend join address open watch mark celebrate chair".split())


_ON = frozenset("on in early late".split())


def where_attended(scene: Scene, index: int, low: int) -> list[Stop]:
    """The place of "In Lima, he attended the inauguration of X"."""
    lower = scene.tokens.lower
    if lower[low] not in ("in", "at") or _ATTEND.isdisjoint(lower[low:index]):
        return []
    name = scene.owner[low + 1]
    if name is None or name.kind != "place" or name.stop >= index:
        return []
    return stops_at(scene, low + 1, index, None) if lower[name.stop] in _OPENED else []


_OPENED = frozenset([",", "he", "she"])
"""After "In Lima" at the head of a sentence."""


_ATTEND = frozenset("attended attend joined addressed opened".split())
