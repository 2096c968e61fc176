"""Joins two neighbouring expressions that name one stretch: "late April to mid-May"."""

from __future__ import annotations

from store.annotate.times.patterns import Draft
from store.annotate.times.readings import Between, OnMonth
from store.annotate.tokens import Tokens

_LINKS = frozenset(("to", "through", "until", "till", "-", "–", "—"))


def join_ranges(tokens: Tokens, drafts: list[Draft]) -> list[Draft]:
    """`drafts` with each pair of months that a link word joins made into one."""
    joined: list[Draft] = []
    for draft in drafts:
        before = joined[-1] if joined else None
        if before is not None and _is_range(tokens, before, draft):
            reading = Between(start=before.reading, end=draft.reading)
            joined[-1] = Draft(before.first, draft.stop, "times/months", reading)
        else:
            joined.append(draft)
    return joined


def _is_range(tokens: Tokens, one: Draft, two: Draft) -> bool:
    if two.first != one.stop + 1 or tokens.lower[one.stop] not in _LINKS:
        return False
    return (
        isinstance(one.reading, OnMonth)
        and isinstance(two.reading, OnMonth)
        and one.reading.day is None
        and two.reading.day is None
    )
