"""Finds the time when something was promised or announced: "promised last year to visit Peru".

It is no time of what was promised; the times of a clause are found in timing.py.
"""

from __future__ import annotations

from store.annotate.closed_words import BE
from store.annotate.events.clause.scene import Scene

_MEANT = frozenset(
    """promised agreed decided pledged vowed intended hoped planned wanted offered resolved undertook
    announced said declared""".split()
)
"""Before the time when somebody said what he would do later."""


def when_meant(scene: Scene, index: int, *links: str) -> int:
    """The first token of the time of which `index` is one, where it says when something was promised
    and not when it is done: "promised last year | to visit Peru"; -1 of other times.

    `links` are the words that go on from it.
    """
    lower, clock = scene.tokens.lower, scene.clock
    time, stop = clock[index], index + 1
    if time is None:
        return -1
    while clock[stop : stop + 1] == [time]:
        stop += 1
    first = index
    while first > 0 and clock[first - 1] is time:
        first -= 1
    verb = first - 1 - (lower[first - 1] in ("in", "on"))
    if "".join(lower[stop : stop + 1]) not in links or lower[verb] not in _MEANT:
        return -1
    return -1 if lower[verb - 1] in BE else first
