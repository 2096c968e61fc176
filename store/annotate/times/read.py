"""Reads the times of a body: finds them, resolves each with the whole document in view."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass

from store.annotate.times.ranges import join_ranges
from store.annotate.times.resolve import Resolver
from store.annotate.times.rules import grammar
from store.annotate.tokens import Tokens
from store.model import TimeExpression, Window


@dataclass(slots=True)
class Times:
    """The time expressions of a body in text order, not overlapping; each names its rule."""

    expressions: tuple[TimeExpression, ...]


def read_times(tokens: Tokens, date: dt.date) -> Times:
    """All time expressions of a body that was written on `date`."""
    expressions: list[TimeExpression] = []
    drafts = grammar().find(tokens)
    if not drafts:
        return Times(())
    resolver = Resolver(tokens, date)
    body, words, offsets = tokens.text, tokens.words, tokens.ends
    for draft in join_ranges(tokens, drafts):
        resolved = resolver.resolve(draft)
        if resolved is None:
            continue
        first = draft.first
        start, end = offsets[first] - len(words[first]), offsets[draft.stop - 1]
        text, kind, value = body[start:end], resolved.type, resolved.value
        earliest, latest = resolved.days or _NO_DAYS
        begins = ends = None
        if resolved.ends is not None:
            begins, ends = Window(*resolved.ends[0], text), Window(*resolved.ends[1], text)
        fields = (start, end, text, kind, value, earliest, latest, draft.rule, begins, ends)
        expressions.append(_new(TimeExpression, fields))
    return Times(tuple(expressions))


_NO_DAYS = (None, None)
_new = tuple.__new__
"""Makes a record of its fields in order in half of the time that a call to it takes."""


def window_of(expression: TimeExpression) -> Window | None:
    """The days that an expression denotes, with its words; None for durations, sets, vague times."""
    if expression.earliest is None or expression.latest is None:
        return None
    return Window(expression.earliest, expression.latest, expression.text)


_DURATION = re.compile(r"P(\d{1,6})(D|WE|W|M|Q|Y)")
_DAYS = {"D": 1, "WE": 2, "W": 7, "M": 30, "Q": 91, "Y": 365}
_CENTURY = 36_525


def duration_days(expression: TimeExpression) -> int | None:
    """The length of a DURATION in days ("three-day" = 3, a month = 30, a year = 365).

    None for other types, for hours and minutes, where the text names no number, and for more than a
    century, which no visit lasts and no calendar bears.
    """
    if expression.type != "DURATION":
        return None
    match = _DURATION.fullmatch(expression.value)
    days = int(match[1]) * _DAYS[match[2]] if match else 0
    return days if 0 < days <= _CENTURY else None
