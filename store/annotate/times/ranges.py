"""Joins two neighbouring expressions of one kind that name one stretch: "late April to mid-May".

Years stay apart ("from 1991 to 1997"), as TimeML has all such ranges: nobody travels for years.
"""

from __future__ import annotations

from store.annotate.times.patterns import Draft, is_whole
from store.annotate.times.readings import Between, Fixed, OnMonth, OnWeekday
from store.annotate.tokens import Tokens

_LINKS = frozenset(("to", "through", "until", "till", "-", "–", "—"))


def join_ranges(tokens: Tokens, drafts: list[Draft]) -> list[Draft]:
    """`drafts` with each pair of months, dates, weekdays or years that "to" joins made into one."""
    joined: list[Draft] = []
    for draft in drafts:
        before = joined[-1] if joined else None
        beside = before is not None and before.stop + 1 == draft.first
        if before is not None and beside and _is_range(tokens, before, draft):
            reading = Between(start=before.reading, end=draft.reading)
            joined[-1] = Draft(before.first, draft.stop, "times/range", reading)
        else:
            joined.append(draft)
    return joined


def _is_range(tokens: Tokens, one: Draft, two: Draft) -> bool:
    """Whether a link is all that stands between two neighbours, and what it joins is of one kind."""
    if tokens.lower[one.stop] not in _LINKS:
        return False
    if not is_whole(tokens, one.first, two.stop):
        return False
    start, end = one.reading, two.reading
    if start.clock or end.clock:
        return False
    if isinstance(start, OnMonth) and isinstance(end, OnMonth):
        return (start.day is None) == (end.day is None)
    if isinstance(start, OnWeekday) and isinstance(end, OnWeekday):
        return not end.pull
    if isinstance(start, Fixed) and isinstance(end, Fixed):
        return _grain(start.value) == _grain(end.value) > 4 and start.value < end.value
    if isinstance(start, OnMonth) and isinstance(end, Fixed):
        # "late May to July 2018": the year goes to both.
        return _grain(end.value) == (7 if start.day is None else 10)
    return False


def _grain(value: str) -> int:
    """4, 7 or 10 for the value of a year, month or day, else 0."""
    return len(value) if value[:4].isdigit() and value.replace("-", "").isdigit() else 0
