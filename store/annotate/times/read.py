"""Reads the times of a body: finds them, resolves each with the whole document in view."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from store.annotate.times.patterns import Draft, grammar
from store.annotate.times.ranges import join_ranges
from store.annotate.times.resolve import Resolver
from store.annotate.tokens import Tokens
from store.model import Firing, TimeExpression


@dataclass(frozen=True, slots=True)
class Times:
    """The time expressions of a body in text order, not overlapping, and how each was read."""

    expressions: tuple[TimeExpression, ...]
    trace: tuple[Firing, ...]


def read_times(tokens: Tokens, date: dt.date) -> Times:
    """All time expressions of a body that was written on `date`."""
    expressions: list[TimeExpression] = []
    trace: list[Firing] = []
    resolver = Resolver(tokens, date)
    for draft in join_ranges(tokens, grammar().find(tokens)):
        resolved = resolver.resolve(draft)
        if resolved is None:
            continue
        start, end = tokens.span(draft.first, draft.stop)
        earliest, latest = resolved.days if resolved.days is not None else (None, None)
        expressions.append(
            TimeExpression(
                start=start,
                end=end,
                text=tokens.text[start:end],
                type=resolved.type,
                value=resolved.value,
                earliest=earliest,
                latest=latest,
                rule=draft.rule,
            )
        )
        trace.append(Firing("times", draft.rule, start, end, resolved.value))
    return Times(tuple(expressions), tuple(trace))
