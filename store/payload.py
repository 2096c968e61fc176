"""Packs what was read from one article into text for a store's rows, and facts back out of it.

Two payloads: `spans`, which the program shows over a body, and `facts`, which linking joins across
articles. Both are JSON without white space; equal values give equal text.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable
from typing import Any, NamedTuple

from store.model import Annotations, Evidence, Meeting, Name, Official, Role, Trip, Window

SentenceOf = Callable[[int, int], tuple[int, int]]
"""From a span of a body to the span of the sentence (or sentences) around it."""


class Facts(NamedTuple):
    """What linking needs of one article, and the sentences of its evidence."""

    officials: tuple[Official, ...]
    trips: tuple[Trip, ...]
    meetings: tuple[Meeting, ...]
    sentences: dict[tuple[int, int], tuple[int, int]]
    """From the span of each role and piece of evidence to that of its sentence."""


def pack_spans(read: Annotations) -> str:
    """People, places, organisations and times in text order."""
    spans: list[tuple[int, int, str, str, str, str]] = [
        (name.start, name.end, _KINDS[name.kind], name.id or "", "", "") for name in read.names
    ]
    for time in read.times:
        earliest = time.earliest.isoformat() if time.earliest else ""
        latest = time.latest.isoformat() if time.latest else ""
        spans.append((time.start, time.end, "date", time.value, earliest, latest))
    return _dumps(sorted(spans))


def unpack_people(spans: str, body: str) -> tuple[Name, ...]:
    """The mentions of people; token indexes are not kept and come back as -1."""
    return tuple(
        Name("person", start, end, body[start:end], -1, -1, target or None)
        for start, end, kind, target, _, _ in json.loads(spans)
        if kind == "official"
    )


def pack_facts(read: Annotations, sentence_of: SentenceOf) -> str:
    """Officials, trips and meetings with their evidence."""
    return _dumps(
        [
            [_pack_official(official, sentence_of) for official in read.officials],
            [_pack_trip(trip, sentence_of) for trip in read.trips],
            [_pack_meeting(meeting, sentence_of) for meeting in read.meetings],
        ]
    )


def unpack_facts(packed: str) -> Facts:
    """The inverse of `pack_facts`."""
    officials, trips, meetings = json.loads(packed)
    sentences: dict[tuple[int, int], tuple[int, int]] = {}
    return Facts(
        tuple(
            Official(
                key,
                name,
                tuple(aliases),
                country,
                tuple(_unpack_role(role, sentences) for role in roles),
            )
            for key, name, aliases, country, roles in officials
        ),
        tuple(_unpack_trip(trip, sentences) for trip in trips),
        tuple(_unpack_meeting(meeting, sentences) for meeting in meetings),
        sentences,
    )


_KINDS = {"person": "official", "place": "place", "organisation": "organisation"}


def _dumps(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _pack_official(official: Official, sentence_of: SentenceOf) -> list[Any]:
    roles = [
        [
            role.title,
            role.start,
            role.end,
            role.former,
            role.organisation,
            role.country,
            role.rule,
            *sentence_of(role.start, role.end),
        ]
        for role in official.roles
    ]
    return [official.id, official.name, list(official.aliases), official.country, roles]


def _unpack_role(packed: list[Any], sentences: dict[tuple[int, int], tuple[int, int]]) -> Role:
    sentences[packed[1], packed[2]] = (packed[7], packed[8])
    return Role(*packed[:7])


def _pack_trip(trip: Trip, sentence_of: SentenceOf) -> list[Any]:
    return [
        trip.official,
        trip.country,
        trip.status,
        list(trip.places),
        _pack_window(trip.arrived),
        _pack_window(trip.left),
        list(trip.companions),
        trip.purpose,
        trip.journey,
        [_pack_evidence(piece, sentence_of) for piece in trip.evidence],
        trip.confidence,
        list(trip.reasons),
    ]


def _unpack_trip(packed: list[Any], sentences: dict[tuple[int, int], tuple[int, int]]) -> Trip:
    return Trip(
        official=packed[0],
        country=packed[1],
        status=packed[2],
        places=tuple(packed[3]),
        arrived=_unpack_window(packed[4]),
        left=_unpack_window(packed[5]),
        companions=tuple(packed[6]),
        purpose=packed[7],
        journey=packed[8],
        evidence=tuple(_unpack_evidence(piece, sentences) for piece in packed[9]),
        confidence=packed[10],
        reasons=tuple(packed[11]),
    )


def _pack_meeting(meeting: Meeting, sentence_of: SentenceOf) -> list[Any]:
    return [
        list(meeting.officials),
        meeting.status,
        _pack_window(meeting.date),
        meeting.place,
        meeting.country,
        [_pack_evidence(piece, sentence_of) for piece in meeting.evidence],
    ]


def _unpack_meeting(
    packed: list[Any], sentences: dict[tuple[int, int], tuple[int, int]]
) -> Meeting:
    return Meeting(
        officials=tuple(packed[0]),
        status=packed[1],
        date=_unpack_window(packed[2]),
        place=packed[3],
        country=packed[4],
        evidence=tuple(_unpack_evidence(piece, sentences) for piece in packed[5]),
    )


def _pack_evidence(piece: Evidence, sentence_of: SentenceOf) -> list[Any]:
    start, end = sentence_of(piece.start, piece.end)
    return [piece.start, piece.end, piece.rule, piece.field, start, end]


def _unpack_evidence(
    packed: list[Any], sentences: dict[tuple[int, int], tuple[int, int]]
) -> Evidence:
    start, end, rule, field, sentence_start, sentence_end = packed
    sentences[start, end] = (sentence_start, sentence_end)
    return Evidence(start, end, rule, field)


def _pack_window(window: Window | None) -> list[str] | None:
    if window is None:
        return None
    return [window.earliest.isoformat(), window.latest.isoformat(), window.phrase]


def _unpack_window(packed: list[str] | None) -> Window | None:
    if packed is None:
        return None
    return Window(dt.date.fromisoformat(packed[0]), dt.date.fromisoformat(packed[1]), packed[2])
