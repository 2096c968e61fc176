"""Tells times that stand beside what a clause tells: "In May 2012, after a summit in Lima, X signed",
", postponed from March, began", "in the evening | of May 7".

Other times of a clause are read in timing.py.
"""

from __future__ import annotations

from store.annotate.closed_words import AT_FIRST
from store.annotate.events.clause.scene import Scene
from store.model import TimeExpression

_ASIDES = frozenset("after before during following at amid despite".split())


_OPENING = frozenset("in on back early late mid only as during".split())
"""Before a time that opens a sentence."""


_TO_TIME = 4
"""Tokens from the first of a sentence to its time in "Back in early May 2012,", at most."""


_ASIDE = 12
"""Tokens of "after a summit in Lima" between commas, at most."""


_SUBJECT = 9
"""Tokens of "Peruvian Deputy Foreign Minister X" behind the aside, at most."""


def before_aside(scene: Scene, first: int, verb: int) -> list[tuple[TimeExpression, str]]:
    """The time that opens the sentence at `first`, where an aside between commas and the subject of
    the verb group at `verb` follow it."""
    lower, clock = scene.tokens.lower, scene.clock
    far = min(first + _TO_TIME, verb)
    at = next((k for k in range(first, far) if clock[k] is not None), -1)
    time = clock[at] if at >= 0 else None
    if time is None or not _OPENING.issuperset(lower[first:at]):
        return []
    while at < verb and clock[at] is not None:
        at += 1
    if lower[at] != "," or lower[at + 1] not in _ASIDES:
        return []
    comma = next((k for k in range(at + 1, min(at + 2 + _ASIDE, verb)) if lower[k] == ","), -1)
    if (
        comma < 0
        or verb - comma > _SUBJECT
        or any(clock[at:verb])
        or "," in lower[comma + 1 : verb]
    ):
        return []
    return [(time, "in")]


_PUT_OFF = AT_FIRST | frozenset("postponed delayed rescheduled deferred".split())


_UNTIL = frozenset("until till to for".split())
"""Before the new day: "rescheduled for June 4"."""


_PLAN = 7
"""Tokens from the comma to the time in ", originally scheduled for May,"."""


def of_an_old_plan(scene: Scene, index: int) -> bool:
    """Whether a time stands in an aside about a plan given up: ", postponed from March, began"."""
    lower = scene.tokens.lower
    low = index - _PLAN if index > _PLAN else 0
    if _PUT_OFF.isdisjoint(lower[low:index]) or (
        lower[index - 1] in _UNTIL and AT_FIRST.isdisjoint(lower[low:index])
    ):
        return False
    comma = next((at for at in range(index - 1, low - 1, -1) if lower[at] == ","), -1)
    if comma < 0 or not (lower[comma + 1] in _PUT_OFF and lower[index - 1] != ","):
        return False
    stop = scene.tokens.sentences[scene.sentence_at[index]][1]
    return "," in lower[index + 1 : min(index + _PLAN, stop)]


def before_its_day(scene: Scene, index: int, high: int) -> bool:
    """Whether the hour or part of a day at `index` has its day behind it: "in the evening of May 7"."""
    clock, stop = scene.clock, index
    while stop < high and clock[stop] is clock[index]:
        stop += 1
    if stop + 1 >= high or scene.tokens.lower[stop] not in ("of", "on"):
        return False
    day = clock[stop + 1]
    return day is not None and day.type == "DATE" and day.earliest == day.latest is not None
