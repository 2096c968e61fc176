"""Finds the day to which a visit is put off: "was moved to July 5", "will now take place on July 5".

Whether it is put off at all is for the readers of visits and for called_off.py.
"""

from __future__ import annotations

from store.annotate.events.clause.scene import Scene
from store.annotate.events.clause.timing import first_to_come
from store.model import TimeExpression

PUT_OFF = frozenset(
    """delayed delays delaying postponed postpones postponing put rescheduled reschedules
    rescheduling deferred pushed""".split()
)
"""Of a visit: to a later day, or without one."""


MOVED = frozenset("moved moves shifted pushed brought rescheduled reset".split())
"""Of a visit: to another day. "The visit was moved to the autumn"."""


_BE = frozenset("was were been is be being".split())


_TO = frozenset("to until till for".split())


_HELD = frozenset("take begin start be go come".split())


def new_day(scene: Scene, trigger: int, last: int) -> TimeExpression | None:
    """The day of "the visit, planned for May, was moved to July 5"; None where it was not moved.

    It is looked for behind the noun of the visit at `trigger`, up to the token `last`.
    """
    lower = scene.tokens.lower
    for at in range(trigger + 1, last - 2):
        if lower[at] == "now" and lower[at - 1] in ("will", "is"):
            if _HELD.isdisjoint(lower[at + 1 : at + 3]):
                continue
            time = first_to_come(scene, at + 2, min(at + 7, last))
            if time is not None:
                return time
        if lower[at] not in PUT_OFF and lower[at] not in MOVED:
            continue
        if lower[at - 1] not in _BE:
            continue
        for to in range(at + 1, min(at + 5, last - 1)):
            if lower[to] in _TO:
                time = first_to_come(scene, to + 1, to + 3)
                if time is not None:
                    return time
    return None
