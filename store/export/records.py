"""The objects that the command line prints as JSON: field names and nesting of the contract.

Plain dicts of what the program already knows; nothing is worked out here.
"""

from __future__ import annotations

from typing import Any

from store.model import Annotations, Article, Evidence, Meeting, Official, Trip, Window


def annotation_record(article: Article, read: Annotations) -> dict[str, Any]:
    """One line of `entourage annotate --json`.

    Its meetings are those that were held or are planned; one that was called off is told by the
    store alone.
    """
    return {
        "path": article.path,
        "id": article.id,
        "title": article.title,
        "date": article.date.isoformat(),
        "body": article.body,
        "mentions": mention_records(read),
        "officials": [_official(official) for official in read.officials],
        "dates": [
            {
                "start": time.start,
                "end": time.end,
                "text": time.text,
                "type": time.type,
                "value": time.value,
                "earliest": time.earliest.isoformat() if time.earliest else None,
                "latest": time.latest.isoformat() if time.latest else None,
            }
            for time in read.times
        ],
        "trips": [_trip(trip) for trip in read.trips],
        "meetings": [_meeting(one) for one in read.meetings if one.status != "cancelled"],
    }


def mention_records(read: Annotations) -> list[dict[str, Any]]:
    """People ("official"), places, organisations and dates in text order."""
    found: list[dict[str, Any]] = [
        {
            "start": name.start,
            "end": name.end,
            "text": name.text,
            "kind": "official" if name.kind == "person" else name.kind,
            "id": name.id,
        }
        for name in read.names
    ]
    found += [
        {"start": time.start, "end": time.end, "text": time.text, "kind": "date", "id": None}
        for time in read.times
    ]
    return sorted(found, key=lambda mention: (mention["start"], mention["end"]))


def window_record(window: Window | None) -> dict[str, str] | None:
    """A window as the contract gives it, or None."""
    if window is None:
        return None
    return {
        "earliest": window.earliest.isoformat(),
        "latest": window.latest.isoformat(),
        "edtf": window.edtf,
        "phrase": window.phrase,
    }


def _official(official: Official) -> dict[str, Any]:
    return {
        "id": official.id,
        "name": official.name,
        "aliases": list(official.aliases),
        "country": official.country,
        "roles": [
            {"title": role.title, "start": role.start, "end": role.end, "former": role.former}
            for role in official.roles
        ],
    }


def _trip(trip: Trip) -> dict[str, Any]:
    return {
        "official": trip.official,
        "country": trip.country,
        "places": list(trip.places),
        "status": trip.status,
        "arrived": window_record(trip.arrived),
        "left": window_record(trip.left),
        "companions": list(trip.companions),
        "purpose": trip.purpose,
        "journey": trip.journey,
        "evidence": _spans(trip.evidence),
    }


def _meeting(meeting: Meeting) -> dict[str, Any]:
    return {
        "officials": list(meeting.officials),
        "date": window_record(meeting.date),
        "place": meeting.place,
        "status": meeting.status,
        "evidence": _spans(meeting.evidence),
    }


def _spans(evidence: tuple[Evidence, ...]) -> list[dict[str, int]]:
    """Each span once, in text order, though it may support several values."""
    spans = sorted({(piece.start, piece.end) for piece in evidence})
    return [{"start": start, "end": end} for start, end in spans]
