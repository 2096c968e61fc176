"""Reads a body of any length in sections, so that time and memory stay linear in its length.

Every stage compares what it finds with the rest of the body. In an article that is harmless; in a
book, or in an archive glued into one line, it squares. A section is far longer than any article;
what is read from it is put back where it stands in the body. No rule is here.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import chain
from typing import NamedTuple

from store.annotate.tokens import Tokens, tokenise
from store.model import (
    Annotations,
    Evidence,
    Firing,
    Meeting,
    Name,
    Official,
    Role,
    TimeExpression,
    Trip,
)

LONG_BODY = 200_000
"""Characters; a body up to this is read as a whole (the longest of 2,402 reports has 9,000)."""

SECTION = 100_000
"""Characters of a section at most."""

# Where a section may end, the best place first; what has none of these is cut anywhere.
_BREAKS = (
    re.compile(r"\n"),
    re.compile(r"""[.!?…。]["'”’)]{0,2}\s"""),
    re.compile(r"\s"),
    re.compile(r"[^\w\s]"),
)


class Read(NamedTuple):
    """What was read from a body, and the spans of its sentences in order."""

    annotations: Annotations
    sentences: list[tuple[int, int]]


def read_in_sections(body: str, read: Callable[[Tokens], Annotations]) -> Read:
    """What `read` makes of each section of a body, as of one body.

    An official whom two sections name is one; a person named in full in one section only is not
    known by the surname in another.
    """
    names: list[Name] = []
    officials: dict[str, list[Official]] = {}
    times: list[TimeExpression] = []
    trips: list[Trip] = []
    meetings: list[Meeting] = []
    trace: list[Firing] = []
    sentences: list[tuple[int, int]] = []
    before = 0
    for start, end in sections(body):
        tokens = tokenise(body[start:end])
        found = read(tokens)
        names += (_name_at(name, start, before) for name in found.names)
        times += (_time_at(time, start) for time in found.times)
        trips += (_trip_at(trip, start) for trip in found.trips)
        meetings += (_meeting_at(meeting, start) for meeting in found.meetings)
        trace += (_firing_at(firing, start) for firing in found.trace)
        for official in found.officials:
            officials.setdefault(official.id, []).append(_official_at(official, start))
        sentences += sentence_spans(tokens, start)
        before += len(tokens)
    merged = tuple(_one_of(same) for same in officials.values())
    return Read(
        Annotations(
            tuple(names), merged, tuple(times), tuple(trips), tuple(meetings), tuple(trace)
        ),
        sentences,
    )


def sentence_spans(tokens: Tokens, offset: int = 0) -> list[tuple[int, int]]:
    """The characters of each sentence, counted from `offset`."""
    starts, ends = tokens.starts, tokens.ends
    return [(starts[first] + offset, ends[stop - 1] + offset) for first, stop in tokens.sentences]


def sections(body: str) -> Iterator[tuple[int, int]]:
    """Ranges of characters, in order, without gaps, each no longer than SECTION."""
    start = 0
    while len(body) - start > SECTION:
        end = _break_between(body, start + SECTION * 3 // 4, start + SECTION)
        yield start, end
        start = end
    if start < len(body):
        yield start, len(body)


def _break_between(body: str, low: int, high: int) -> int:
    """The last of the best places to break between two offsets."""
    for pattern in _BREAKS:
        after = low
        for match in pattern.finditer(body, low, high):
            after = match.end()
        if after > low:
            return after
    return high


# --- the same in the whole body --------------------------------------------------------------------


def _name_at(name: Name, start: int, tokens: int) -> Name:
    return name._replace(
        start=name.start + start,
        end=name.end + start,
        first=name.first + tokens,
        stop=name.stop + tokens,
    )


def _time_at(time: TimeExpression, start: int) -> TimeExpression:
    return time._replace(start=time.start + start, end=time.end + start)


def _firing_at(firing: Firing, start: int) -> Firing:
    return firing._replace(start=firing.start + start, end=firing.end + start)


def _evidence_at(evidence: tuple[Evidence, ...], start: int) -> tuple[Evidence, ...]:
    return tuple(one._replace(start=one.start + start, end=one.end + start) for one in evidence)


def _trip_at(trip: Trip, start: int) -> Trip:
    # A journey is named by a token of its section.
    journey = f"{trip.journey}@{start}" if trip.journey and start else trip.journey
    return replace(trip, journey=journey, evidence=_evidence_at(trip.evidence, start))


def _meeting_at(meeting: Meeting, start: int) -> Meeting:
    return replace(meeting, evidence=_evidence_at(meeting.evidence, start))


def _official_at(official: Official, start: int) -> Official:
    return official._replace(roles=tuple(_role_at(role, start) for role in official.roles))


def _role_at(role: Role, start: int) -> Role:
    return role._replace(start=role.start + start, end=role.end + start)


def _one_of(same: list[Official]) -> Official:
    """One official of what several sections say of them."""
    if len(same) == 1:
        return same[0]
    name = max((one.name for one in same), key=len)
    forms = dict.fromkeys(chain.from_iterable((one.name, *one.aliases) for one in same))
    return Official(
        same[0].id,
        name,
        tuple(form for form in forms if form != name),
        next((one.country for one in same if one.country), None),
        tuple(chain.from_iterable(one.roles for one in same)),
    )
