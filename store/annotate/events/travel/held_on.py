"""Finds when a visit in hand is made: "The visit is set for June 3", "The visit next week will be".

Its first and last day ("The visit begins on Monday") are read in journeys.py, the times of a visit
whose owner or place stands beside it in visits.py.
"""

from __future__ import annotations

from store.annotate.events.clause.clauses import clause_stop
from store.annotate.events.clause.scene import Scene
from store.annotate.events.clause.timing import of_report, window_of
from store.annotate.events.judgement.new_days import MOVED, PUT_OFF
from store.annotate.events.judgement.polarity import of_noun
from store.model import Window

_GRAMMAR = frozenset(
    """is was were are to will would has had been be being also which that now still reported
    reportedly itself , likely""".split()
)
"""Between the noun and what fixes its day: "The visit, which is set for"."""


_FIXED = frozenset(
    """set scheduled planned slated due fixed expected pencilled penciled timed arranged foreseen agreed
    tentatively provisionally""".split()
)


_HAPPENS = frozenset("take takes took taken place happen happens happened come comes came".split())


_BEFORE_TIME = frozenset("for on in to at place take happen from sometime during".split())


_TO_FIX = 6
"""Tokens from the noun to the word that fixes its day, at most."""


_TO_TIME = 5
"""Tokens from that word to the day: "scheduled to take place on June 3"."""


_VERBS = frozenset("is was will would has had were came comes follows followed".split())


def held_on(scene: Scene, noun: int, last: int) -> Window | None:
    """The day or days of the visit at `noun`, of a sentence that ends before `last`."""
    lower = scene.tokens.lower
    if not (PUT_OFF | MOVED).isdisjoint(lower[noun:last]):
        return None  # "The visit, set for May, was put off": its new day is read in new_days.py
    at = _time_beside(scene, noun, last)
    if at < 0:
        at = time_fixed(scene, noun, last)
    if at < 0 or of_report(scene, at):
        return None
    if of_noun(scene, noun, noun, clause_stop(scene, noun)) != "actual":
        return None
    return window_of(scene.clock[at])


def _time_beside(scene: Scene, noun: int, last: int) -> int:
    """The time of "The visit on Monday will be", "The visit, in May, was"; -1 where none stands."""
    lower, clock = scene.tokens.lower, scene.clock
    aside = lower[noun + 1 : noun + 2] == [","]
    at = noun + 1 + aside
    at += lower[at : at + 1] in (["on"], ["in"])
    time = clock[at] if at < last else None
    if time is None:
        return -1
    behind = next((one for one in range(at, last) if clock[one] is not time), last)
    behind += aside and lower[behind : behind + 1] == [","]
    return at if behind < last and lower[behind] in _VERBS else -1


def time_fixed(scene: Scene, noun: int, last: int) -> int:
    """The time of "The visit, set for June 3, is", "The visit will take place on Monday"; -1 if none."""
    lower, clock = scene.tokens.lower, scene.clock
    for at in range(noun + 1, min(noun + 1 + _TO_FIX, last)):
        if lower[at] in _FIXED or lower[at] in _HAPPENS:
            break
        if lower[at] not in _GRAMMAR:
            return -1
    else:
        return -1
    for behind in range(at + 1, min(at + 1 + _TO_TIME, last)):
        if clock[behind] is not None:
            return behind
        if lower[behind] not in _BEFORE_TIME:
            return -1
    return -1
