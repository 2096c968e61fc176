"""The objects that queries on a store give as JSON, with the contract's field names.

Rows of `store.query` in, plain dicts out; evidence and article ids are looked up here, so that the
command line and the exports give the same.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from typing import Any

from store.ids import printable
from store.query.rows import (
    ArticlePage,
    Days,
    EvidenceRow,
    Hit,
    MeetingRow,
    OfficialPage,
    Ref,
    RoleRow,
    TripRow,
)
from store.query.travel import AT_ONCE, evidence_of, reports_of


def trip_records(
    connection: sqlite3.Connection, trips: Sequence[TripRow]
) -> Iterator[dict[str, Any]]:
    """Trips with the articles that report them and the sentences that say so.

    The store is asked once for each five hundred of them.
    """
    for first in range(0, len(trips), AT_ONCE):
        some = trips[first : first + AT_ONCE]
        ids = [trip.id for trip in some]
        reports, said = reports_of(connection, "trip", ids), evidence_of(connection, ids)
        for trip in some:
            yield _trip(trip, reports[trip.id], said[trip.id])


def _trip(trip: TripRow, reports: Sequence[int], said: tuple[EvidenceRow, ...]) -> dict[str, Any]:
    return {
        "id": trip.id,
        "journey": trip.journey,
        "official": {"id": trip.official, "name": trip.name},
        "country": trip.country,
        "places": list(trip.places),
        "status": trip.status,
        "arrived": _window(trip.arrived),
        "left": _window(trip.left),
        "companions": [companion.id for companion in trip.companions],
        "purpose": trip.purpose or None,
        "confidence": trip.confidence,
        "conflicts": list(trip.conflicts),
        "articles": [printable(article) for article in reports],
        "evidence": _evidence(said),
    }


def meeting_records(
    connection: sqlite3.Connection, meetings: Sequence[MeetingRow]
) -> list[dict[str, Any]]:
    """Meetings with the articles that report them and the sentences that say so."""
    ids = [meeting.id for meeting in meetings]
    reports, said = reports_of(connection, "meeting", ids), evidence_of(connection, ids)
    return [_meeting(one, reports[one.id], said[one.id]) for one in meetings]


def _meeting(
    meeting: MeetingRow, reports: Sequence[int], said: tuple[EvidenceRow, ...]
) -> dict[str, Any]:
    return {
        "id": meeting.id,
        "officials": [_ref(one) for one in meeting.people],
        "date": _window(meeting.date),
        "place": meeting.place or None,
        "country": meeting.country or None,
        "status": meeting.status,
        "articles": [printable(article) for article in reports],
        "evidence": _evidence(said),
    }


def official_record(connection: sqlite3.Connection, page: OfficialPage) -> dict[str, Any]:
    """One official with roles, trips, meetings, companions and articles."""
    # Imported only here: trips as JSON, the commonest answer, do without it.
    from store.query.articles import articles_of

    official = page.official
    articles = articles_of(connection, official.id)
    said = evidence_of(connection, [role.id for role in page.roles])
    return {
        "id": official.id,
        "name": official.name,
        "aliases": list(page.aliases),
        "country": official.country or None,
        "roles": [_role(role, said[role.id]) for role in page.roles],
        "trips": list(trip_records(connection, list(page.trips))),
        "meetings": meeting_records(connection, list(page.meetings)),
        "companions": [
            {
                "id": one.id,
                "name": one.name,
                "country": one.country or None,
                "trips": one.trips,
                "meetings": one.meetings,
            }
            for one in page.companions
        ],
        "articles": [printable(row.id) for row in articles.window(0, len(articles))],
    }


def hit_record(hit: Hit) -> dict[str, Any]:
    """One article that a search found."""
    return {
        "id": printable(hit.article.id),
        "date": hit.article.date,
        "title": hit.article.title,
        "source": hit.article.source or None,
        "snippet": hit.snippet,
        "officials": [_ref(one) for one in hit.officials],
    }


def article_record(connection: sqlite3.Connection, page: ArticlePage) -> dict[str, Any]:
    """One article in full with what was read from it; officials and trips as linked."""
    return {
        "id": page.key,
        "path": page.path,
        "title": page.title,
        "date": page.date,
        "source": page.source or None,
        "url": page.url or None,
        "body": page.body,
        "mentions": [
            {
                "start": span.start,
                "end": span.end,
                "text": page.body[span.start : span.end],
                "kind": span.kind,
                "id": (span.target or None) if span.kind != "date" else None,
            }
            for span in page.spans
        ],
        "officials": [
            {
                "id": one.id,
                "name": one.name,
                "country": one.country or None,
                "mentions": one.mentions,
            }
            for one in page.officials
        ],
        "trips": list(trip_records(connection, list(page.trips))),
        "meetings": meeting_records(connection, list(page.meetings)),
    }


def _role(role: RoleRow, said: tuple[EvidenceRow, ...]) -> dict[str, Any]:
    return {
        "title": role.title,
        "former": role.former,
        "organisation": role.organisation or None,
        "country": role.country or None,
        "first": role.first,
        "last": role.last,
        "evidence": _evidence(said),
    }


def _window(days: Days | None) -> dict[str, str] | None:
    if days is None:
        return None
    return {
        "earliest": days.earliest,
        "latest": days.latest,
        "edtf": days.edtf,
        "phrase": days.phrase,
    }


def _ref(ref: Ref) -> dict[str, str]:
    return {"id": ref.id, "name": ref.name}


def _evidence(rows: tuple[EvidenceRow, ...]) -> list[dict[str, Any]]:
    """Each piece of text once, though it may support several values."""
    found = {
        (row.article, row.start, row.end): {
            "article": printable(row.article),
            "start": row.start,
            "end": row.end,
            "sentence": row.sentence,
        }
        for row in rows
    }
    return [found[key] for key in sorted(found)]
