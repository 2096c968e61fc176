"""Writes officials, roles, trips, meetings and their evidence, as linking joined them.

All at once, or only what a few articles changed (`store.build.changes`): the rows are the same.
"""

from __future__ import annotations

import datetime as dt
import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from store.folding import fold
from store.ids import row_id
from store.link.records import (
    Candidate,
    Linked,
    LinkedMeeting,
    LinkedOfficial,
    LinkedRole,
    LinkedTrip,
)
from store.model import Evidence, Window
from store.payload import Facts

FactsOf = Callable[[str], Facts]
"""Gives the facts of an article by its id."""

_TABLES = (
    "official official_word role trip trip_companion trip_article trip_place meeting"
    " meeting_official meeting_article evidence candidate span_change"
).split()


def write_linked(db: sqlite3.Connection, linked: Linked, facts: FactsOf) -> None:
    """Replaces all that was joined across articles."""
    for table in _TABLES:
        db.execute(f"delete from {table}")
    write_officials(db, linked.officials, facts)
    write_trips(db, linked.trips, facts)
    write_meetings(db, linked.meetings, facts)
    write_candidates(db, linked.candidates)
    _insert(
        db,
        "span_change",
        ((row_id(one.article), one.start, one.end, one.official or "") for one in linked.spans),
    )
    db.execute("update appearance set official = ''")
    write_members(db, linked.officials)
    write_counts(db, [official.id for official in linked.officials])


def write_members(db: sqlite3.Connection, officials: Iterable[LinkedOfficial]) -> None:
    """Says in each article which of its people these officials are; by hand there may be more."""
    for official in officials:
        for article, local in official.members:
            key = (official.id, row_id(article), local)
            changed = db.execute(
                "update appearance set official = ? where article = ? and local = ?", key
            )
            if changed.rowcount == 0:
                db.execute(
                    "insert into appearance (official, article, local, mentions, profile)"
                    " values (?, ?, ?, 1, 0)",
                    key,
                )


def write_officials(
    db: sqlite3.Connection, officials: Sequence[LinkedOfficial], facts: FactsOf
) -> None:
    """Writes officials and their roles; what is counted comes from `write_counts`."""
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
                *(0, 0, 0),
                len({article for article, _ in one.members}),
                *("", ""),
                one.first.isoformat(),
                one.last.isoformat(),
                int(one.by_hand),
            )
            for one in officials
        ),
    )
    _insert(
        db,
        "official_word",
        (
            (word, one.id)
            for one in officials
            for word in sorted(set(_search(one).replace("|", " ").split()))
        ),
    )
    _write_roles(db, officials, facts)


def write_candidates(db: sqlite3.Connection, candidates: Iterable[Candidate]) -> None:
    """Writes the questions for the review screen."""
    _insert(
        db,
        "candidate",
        ((one.id, one.left, one.right, _dumps(one.reasons)) for one in candidates),
    )


def write_counts(db: sqlite3.Connection, officials: Iterable[str]) -> None:
    """Counts trips, meetings and companions of these officials anew."""
    for official in officials:
        trips, first, last = db.execute(
            "select count(*), coalesce(min(day), ''), coalesce(max(day), '') from trip"
            " where official = ?",
            (official,),
        ).fetchone()
        meetings = db.execute(
            "select count(*) from meeting_official where official = ?", (official,)
        ).fetchone()[0]
        companions = db.execute(
            "select count(*) from (select c.companion from trip t join trip_companion c"
            " on c.trip = t.id where t.official = ?1 union select b.official"
            " from meeting_official a join meeting_official b on b.meeting = a.meeting"
            " and b.official <> a.official where a.official = ?1)",
            (official,),
        ).fetchone()[0]
        db.execute(
            "update official set trips = ?, first_trip = ?, last_trip = ?, meetings = ?,"
            " companions = ? where id = ?",
            (trips, first, last, meetings, companions, official),
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
            read = facts(article)
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


def write_trips(db: sqlite3.Connection, trips: Sequence[LinkedTrip], facts: FactsOf) -> None:
    """Writes trips; all trips of a traveller are written together."""
    legs = _legs(trips)
    homes: dict[str, str] = {}
    for trip in trips:
        if trip.official not in homes:
            row = db.execute(
                "select country from official where id = ?", (trip.official,)
            ).fetchone()
            homes[trip.official] = row[0] if row else ""
        reported = sorted({c.article for c in trip.claims if not c.reported_by_none})
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
                    _lines(trip.places),
                    trip.purpose or "",
                    trip.confidence,
                    _lines(trip.reasons),
                    _lines(trip.conflicts),
                    len(reported),
                    min(days).isoformat() if days else "",
                    max(days).isoformat() if days else "",
                    int(trip.by_hand),
                    homes[trip.official],
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
        read = facts(claim.article)
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


def write_meetings(
    db: sqlite3.Connection, meetings: Iterable[LinkedMeeting], facts: FactsOf
) -> None:
    """Writes meetings."""
    for meeting in meetings:
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
            read = facts(article)
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


def _lines(values: tuple[str, ...]) -> str:
    """One value a line; see `store.query.fragments.lines`."""
    return "\n".join(" ".join(value.split()) for value in values)


def _dumps(value: tuple[str, ...]) -> str:
    return json.dumps(list(value), ensure_ascii=False)
