"""Tells the day of an aside whose main verb is past: "X, arriving in Rome on Monday, said"."""

from __future__ import annotations

from store.annotate.times.signs import PAST
from store.annotate.tokens import Tokens

_TO_COMMA = 12
"""Tokens from the comma that opens the aside to the day, at most."""


_MOVING = frozenset(
    "arriving landing leaving departing returning speaking visiting touring".split()
)


def in_past_aside(tokens: Tokens, begin: int, first: int, stop: int, end: int) -> bool:
    """Whether the day at tokens `first` to `stop` ends an aside with a participle, behind which a past
    verb follows."""
    lower = tokens.lower
    if stop + 1 >= end or lower[stop] != ",":
        return False
    verb = lower[stop + 1]
    if not (verb in PAST or verb.endswith("ed")):
        return False
    for at in range(first - 1, max(begin, first - _TO_COMMA), -1):
        if lower[at] == ",":
            return lower[at + 1] in _MOVING
    return False


_RELATIVES = frozenset("who whose whom which".split())


def ends_relative_clause(tokens: Tokens, begin: int, first: int, stop: int) -> bool:
    """Whether the time at tokens `first` to `stop` ends ", whose first trip was put off in 2017,"."""
    lower = tokens.lower
    if stop + 1 >= len(lower) or lower[stop] != ",":
        return False
    for at in range(first - 1, max(begin, first - _TO_COMMA), -1):
        if lower[at] == ",":
            return lower[at + 1] in _RELATIVES
    return False
