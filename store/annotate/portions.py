"""Reads the events of a very long article in portions, so that time stays linear in its length.

Rules about trips compare the claims of an article with each other. In an article that is harmless;
in a book, or in a year's reports glued into one file, it squares. People are known from the whole
text; only trips and meetings are read from one portion after another. No rule is here.
"""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace

from store.annotate.events import Events, read_events
from store.annotate.lexicon import Lexicon
from store.annotate.people import People
from store.annotate.times import Times
from store.annotate.tokens import Tokens
from store.model import Firing, Meeting, Name, Official, TimeExpression, Trip

LONG_ARTICLE = 3000
"""Tokens; the longest of 2,402 agency reports has 1,474."""

PORTION = 1500
"""Tokens of a portion, about; it ends with a paragraph where one ends near by."""


def read_all_events(
    tokens: Tokens, date: dt.date, lexicon: Lexicon, times: Times, people: People
) -> Events:
    """The trips and meetings of an article of any length; a trip told twice may come twice."""
    if len(tokens) <= LONG_ARTICLE:
        return read_events(tokens, date, lexicon, times, people)
    trips: list[Trip] = []
    meetings: list[Meeting] = []
    trace: list[Firing] = []
    by_id = {official.id: official for official in people.officials}
    for first, stop in _portions(tokens):
        portion = _cut(tokens, first, stop)
        names = _names_between(people.names, first, stop)
        named = dict.fromkeys(name.id for name in names if name.kind == "person" and name.id)
        begin, end = tokens.span(first, stop)
        officials = tuple(_within(by_id[id], begin, end) for id in named if id in by_id)
        expressions = _times_between(times.expressions, begin, end)
        read = read_events(portion, date, lexicon, Times(expressions), People(names, officials))
        # A journey is named by a token of its portion.
        trips += (
            replace(trip, journey=f"{trip.journey}@{first}") if trip.journey and first else trip
            for trip in read.trips
        )
        meetings += read.meetings
        trace += read.trace
    return Events(tuple(trips), tuple(meetings), tuple(trace))


def _portions(tokens: Tokens) -> Iterator[tuple[int, int]]:
    """Token ranges, in order, without gaps; each ends where a sentence does."""
    ends = [stop for _, stop in tokens.sentences]
    paragraph_ends = [stop for _, stop in tokens.paragraphs]
    first = 0
    while first < len(tokens):
        stop = _last_upto(paragraph_ends, first + PORTION)
        if stop < first + PORTION // 2:
            stop = _last_upto(ends, first + PORTION)
        if stop <= first:
            stop = len(tokens)
        yield first, stop
        first = stop


def _last_upto(ends: list[int], limit: int) -> int:
    """The last of `ends` that is not beyond `limit`; 0 if all are."""
    at = bisect_left(ends, limit + 1)
    return ends[at - 1] if at else 0


def _cut(tokens: Tokens, first: int, stop: int) -> Tokens:
    """The tokens of a portion; offsets still count in the whole text."""
    return Tokens(
        text=tokens.text,
        ends=tokens.ends[first:stop],
        words=tokens.words[first:stop],
        lower=tokens.lower[first:stop],
        classes=tokens.classes[first:stop],
        time_classes=tokens.time_classes[first:stop],
        sentences=_ranges_between(tokens.sentences, first, stop),
        paragraphs=_ranges_between(tokens.paragraphs, first, stop),
    )


def _ranges_between(
    ranges: tuple[tuple[int, int], ...], first: int, stop: int
) -> tuple[tuple[int, int], ...]:
    """The ranges between two tokens, cut to them and counted from the first."""
    low = bisect_left(ranges, first + 1, key=lambda one: one[1])
    high = bisect_left(ranges, stop, key=lambda one: one[0])
    return tuple((max(a, first) - first, min(b, stop) - first) for a, b in ranges[low:high])


def _names_between(names: tuple[Name, ...], first: int, stop: int) -> tuple[Name, ...]:
    """The names that lie between two tokens, counted from the first."""
    low = bisect_left(names, first, key=lambda name: name.first)
    high = bisect_left(names, stop, key=lambda name: name.first)
    return tuple(
        name._replace(first=name.first - first, stop=name.stop - first)
        for name in names[low:high]
        if name.stop <= stop
    )


def _times_between(
    expressions: tuple[TimeExpression, ...], begin: int, end: int
) -> tuple[TimeExpression, ...]:
    """The expressions that lie between two offsets."""
    low = bisect_left(expressions, begin, key=lambda one: one.start)
    high = bisect_left(expressions, end, key=lambda one: one.start)
    return tuple(one for one in expressions[low:high] if one.end <= end)


def _within(official: Official, begin: int, end: int) -> Official:
    """The official with the roles that are printed between two offsets, or with all if none is."""
    here = tuple(role for role in official.roles if begin <= role.start and role.end <= end)
    return official._replace(roles=here or official.roles)
