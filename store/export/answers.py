"""The objects that queries on a store give as JSON, with the contract's field names.

Rows of `store.query` in, plain dicts out; evidence and article ids are looked up here, so that the
command line and the exports give the same.
"""

from __future__ import annotations

import sqlite3
from typing import Any

from store.ids import printable
from store.query.meetings import articles_of_meeting
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
from store.query.travel import articles_reporting, evidence


def trip_record(connection: sqlite3.Connection, trip: TripRow) -> dict[str, Any]:
    """One trip with the articles that report it and the sentences that say so."""
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
        "articles": [printable(article) for article in articles_reporting(connection, trip.id)],
        "evidence": _evidence(evidence(connection, trip.id)),
    }


def meeting_record(connection: sqlite3.Connection, meeting: MeetingRow) -> dict[str, Any]:
    """One meeting with the articles that report it and the sentences that say so."""
    return {
        "id": meeting.id,
        "officials": [_ref(one) for one in meeting.people],
        "date": _window(meeting.date),
        "place": meeting.place or None,
        "country": meeting.country or None,
        "status": meeting.status,
        "articles": [printable(one) for one in articles_of_meeting(connection, meeting.id)],
        "evidence": _evidence(evidence(connection, meeting.id)),
    }


def official_record(connection: sqlite3.Connection, page: OfficialPage) -> dict[str, Any]:
    """One official with roles, trips, meetings, companions and articles."""
    # Imported only here: trips as JSON, the commonest answer, do without it.
    from store.query.articles import articles_of

    official = page.official
    articles = articles_of(connection, official.id)
    return {
        "id": official.id,
        "name": official.name,
        "aliases": list(page.aliases),
        "country": official.country or None,
        "roles": [_role(connection, role) for role in page.roles],
        "trips": [trip_record(connection, trip) for trip in page.trips],
        "meetings": [meeting_record(connection, meeting) for meeting in page.meetings],
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
        "trips": [trip_record(connection, trip) for trip in page.trips],
        "meetings": [meeting_record(connection, meeting) for meeting in page.meetings],
    }


def _role(connection: sqlite3.Connection, role: RoleRow) -> dict[str, Any]:
    return {
        "title": role.title,
        "former": role.former,
        "organisation": role.organisation or None,
        "country": role.country or None,
        "first": role.first,
        "last": role.last,
        "evidence": _evidence(evidence(connection, role.id)),
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
