"""Writes officials, roles, trips, meetings and their evidence, as linking joined them.

Everything here is made anew from the facts of all articles; no row of it is ever changed in place,
so that the outcome can't depend on the order of builds.
"""

from __future__ import annotations

import datetime as dt
import json
import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

from store.folding import fold
from store.ids import row_id
from store.link.records import Linked, LinkedMeeting, LinkedOfficial, LinkedRole, LinkedTrip
from store.model import Evidence, Window
from store.payload import Facts

FactsOf = dict[str, Facts]
"""Article id to its facts."""

_TABLES = (
    "official role trip trip_companion trip_article trip_place meeting meeting_official"
    " meeting_article evidence candidate span_change"
).split()


def write_linked(db: sqlite3.Connection, linked: Linked, facts: FactsOf) -> None:
    """Replaces all that was joined across articles."""
    for table in _TABLES:
        db.execute(f"delete from {table}")
    _write_officials(db, linked)
    _write_roles(db, linked.officials, facts)
    _write_trips(db, linked, facts)
    _write_meetings(db, linked, facts)
    _insert(
        db,
        "candidate",
        ((one.id, one.left, one.right, _dumps(one.reasons)) for one in linked.candidates),
    )
    _insert(
        db,
        "span_change",
        ((row_id(one.article), one.start, one.end, one.official or "") for one in linked.spans),
    )
    _write_appearances(db, linked)


def _write_appearances(db: sqlite3.Connection, linked: Linked) -> None:
    """Says which official each person of each article is; by hand there may be new ones."""
    db.execute("update appearance set official = ''")
    for (article, local), official in linked.official_of.items():
        key = (official, row_id(article), local)
        changed = db.execute(
            "update appearance set official = ? where article = ? and local = ?", key
        )
        if changed.rowcount == 0:
            db.execute(
                "insert into appearance (official, article, local, mentions) values (?, ?, ?, 1)",
                key,
            )


def _write_officials(db: sqlite3.Connection, linked: Linked) -> None:
    trips: dict[str, list[LinkedTrip]] = {}
    meetings: Counter[str] = Counter()
    together: dict[str, set[str]] = {}
    for trip in linked.trips:
        trips.setdefault(trip.official, []).append(trip)
        together.setdefault(trip.official, set()).update(trip.companions)
    for meeting in linked.meetings:
        for official in meeting.officials:
            meetings[official] += 1
            together.setdefault(official, set()).update(set(meeting.officials) - {official})
    _insert(
        db,
        "official",
        (
            (
                one.id,
                one.name,
                one.country or "",
                _dumps(one.aliases),
                _search(one),
                _chief_role(one.roles),
                len(one.roles),
                len(trips.get(one.id, ())),
                meetings[one.id],
                len(together.get(one.id, ())),
                len({article for article, _ in one.members}),
                min((day(trip) for trip in trips.get(one.id, ())), default=""),
                max((day(trip) for trip in trips.get(one.id, ())), default=""),
                one.first.isoformat(),
                one.last.isoformat(),
                int(one.by_hand),
            )
            for one in linked.officials
        ),
    )


def _write_roles(
    db: sqlite3.Connection, officials: Iterable[LinkedOfficial], facts: FactsOf
) -> None:
    roles: list[tuple[Any, ...]] = []
    evidence: list[tuple[Any, ...]] = []
    for official in officials:
        ids: dict[tuple[str, bool], str] = {}
        for number, role in enumerate(official.roles, 1):
            key = f"{official.id}/role/{number}"
            ids.setdefault((fold(role.title), role.former), key)
            roles.append(
                (
                    key,
                    official.id,
                    role.title,
                    role.organisation or "",
                    role.country or "",
                    int(role.former),
                    role.first.isoformat(),
                    role.last.isoformat(),
                    role.articles,
                    f" {fold(role.title)} | {fold(role.organisation or '')} ",
                )
            )
        for article, local in official.members:
            read = facts[article]
            for person in read.officials:
                if person.id != local:
                    continue
                for printed in person.roles:
                    subject = ids.get((fold(printed.title), printed.former))
                    if subject:
                        start, end = printed.start, printed.end
                        sentence = read.sentences.get((start, end), (start, end))
                        evidence.append(
                            (
                                subject,
                                row_id(article),
                                "role",
                                printed.title,
                                start,
                                end,
                                *sentence,
                                printed.rule,
                            )
                        )
    _insert(db, "role", roles)
    _insert(db, "evidence", evidence)


def _write_trips(db: sqlite3.Connection, linked: Linked, facts: FactsOf) -> None:
    legs = _legs(linked.trips)
    for trip in linked.trips:
        reported = sorted({claim.article for claim in trip.claims})
        days = [claim.reported for claim in trip.claims]
        _insert(
            db,
            "trip",
            [
                (
                    trip.id,
                    trip.journey,
                    legs[trip.id],
                    trip.official,
                    trip.country,
                    trip.status,
                    trip.status_of[:10],
                    *_window(trip.arrived),
                    *_window(trip.left),
                    day(trip),
                    until(trip),
                    _dumps(trip.places),
                    trip.purpose or "",
                    trip.confidence,
                    _dumps(trip.reasons),
                    _dumps(trip.conflicts),
                    len(reported),
                    min(days).isoformat() if days else "",
                    max(days).isoformat() if days else "",
                    int(trip.by_hand),
                )
            ],
        )
        _insert(db, "trip_article", ((trip.id, row_id(article)) for article in reported))
        _insert(
            db,
            "trip_companion",
            ((trip.id, one, rank) for rank, one in enumerate(trip.companions)),
        )
        _insert(
            db,
            "trip_place",
            ((trip.id, trip.country, place, f" {fold(place)} ") for place in trip.places),
        )
        _insert(db, "evidence", _trip_evidence(trip, facts))


def _trip_evidence(trip: LinkedTrip, facts: FactsOf) -> Iterator[tuple[Any, ...]]:
    for claim in trip.claims:
        if claim.index < 0:  # added by hand: there is no text that says it
            continue
        read = facts[claim.article]
        reported = read.trips[claim.index]
        values = {
            "who": trip.official,
            "country": reported.country,
            "status": reported.status,
            "arrived": reported.arrived.edtf if reported.arrived else "",
            "left": reported.left.edtf if reported.left else "",
            "places": "; ".join(reported.places),
            "purpose": reported.purpose or "",
        }
        for piece in reported.evidence:
            yield _evidence(trip.id, claim.article, piece, values.get(piece.field, ""), read)


def _write_meetings(db: sqlite3.Connection, linked: Linked, facts: FactsOf) -> None:
    for meeting in linked.meetings:
        reported = sorted({article for article, _ in meeting.claims})
        _insert(
            db,
            "meeting",
            [
                (
                    meeting.id,
                    meeting.status,
                    *_window(meeting.date),
                    _meeting_day(meeting, reported),
                    meeting.place or "",
                    meeting.country or "",
                    f" {fold(meeting.place or '')} ",
                    len(reported),
                    reported[0][:10] if reported else "",
                    reported[-1][:10] if reported else "",
                )
            ],
        )
        _insert(db, "meeting_article", ((meeting.id, row_id(article)) for article in reported))
        _insert(
            db,
            "meeting_official",
            ((meeting.id, one, rank) for rank, one in enumerate(meeting.officials)),
        )
        for article, index in meeting.claims:
            read = facts[article]
            _insert(
                db,
                "evidence",
                (
                    _evidence(meeting.id, article, piece, "", read)
                    for piece in read.meetings[index].evidence
                ),
            )


def day(trip: LinkedTrip) -> str:
    """The first day that the trip may have begun, for order; its first report where undated."""
    if trip.arrived:
        return trip.arrived.earliest.isoformat()
    if trip.left:
        return trip.left.earliest.isoformat()
    return min((claim.reported for claim in trip.claims), default=dt.date.min).isoformat()


def until(trip: LinkedTrip) -> str:
    """The last day that the trip is known to have reached into, for `--since`."""
    if trip.left:
        return trip.left.latest.isoformat()
    reported = max((claim.reported for claim in trip.claims), default=dt.date.min)
    if trip.arrived:
        ongoing = trip.status == "ongoing" and trip.arrived.latest < reported
        return (reported if ongoing else trip.arrived.latest).isoformat()
    return reported.isoformat()


def _legs(trips: Iterable[LinkedTrip]) -> dict[str, int]:
    """Trip id to its place in the order of its journey, from 1."""
    tours: dict[str, list[LinkedTrip]] = {}
    for trip in trips:
        tours.setdefault(trip.journey, []).append(trip)
    return {
        trip.id: number
        for tour in tours.values()
        for number, trip in enumerate(sorted(tour, key=lambda leg: (day(leg), leg.id)), 1)
    }


def _meeting_day(meeting: LinkedMeeting, reported: list[str]) -> str:
    if meeting.date:
        return meeting.date.earliest.isoformat()
    return reported[0][:10] if reported else ""


def _search(official: LinkedOfficial) -> str:
    """All names, folded, each between bars and spaces, so that LIKE finds whole words."""
    names = dict.fromkeys(fold(name) for name in (official.name, *official.aliases))
    slug = fold(official.id)
    return " | " + " | ".join(dict.fromkeys((*names, slug))) + " | "


def _chief_role(roles: Iterable[LinkedRole]) -> str:
    """The present office that most articles give; a former one only where there is no other."""
    best = max(
        roles,
        key=lambda role: (not role.former, role.articles, role.last, role.title),
        default=None,
    )
    if best is None:
        return ""
    return f"former {best.title}" if best.former else best.title


def _window(window: Window | None) -> tuple[str, str, str]:
    if window is None:
        return "", "", ""
    return window.earliest.isoformat(), window.latest.isoformat(), window.phrase


def _evidence(
    subject: str, article: str, piece: Evidence, value: str, read: Facts
) -> tuple[Any, ...]:
    sentence = read.sentences[piece.start, piece.end]
    return (
        subject,
        row_id(article),
        piece.field,
        value,
        piece.start,
        piece.end,
        *sentence,
        piece.rule,
    )


def _insert(db: sqlite3.Connection, table: str, rows: Iterable[tuple[Any, ...]]) -> None:
    first = next(iter(rows := iter(rows)), None)
    if first is None:
        return
    statement = f"insert into {table} values ({','.join('?' * len(first))})"
    db.execute(statement, first)
    db.executemany(statement, rows)


def _dumps(value: tuple[str, ...]) -> str:
    return json.dumps(list(value), ensure_ascii=False)
