"""Finds a time that opens its sentence before an aside: "In May 2012, after a summit in Lima, X signed".

Other times of a clause are read in timing.py.
"""

from __future__ import annotations

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
