"""Questions about trips by what is known of them, and the evidence of a trip, meeting or role.

Lists for the screen and the search language are in `store.query.trips`: this module is what the
command line needs, and imports as little.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from typing import Literal, NamedTuple

from store.query.fragments import Sql, lines, marks
from store.query.travel_rows import Days, EvidenceRow, Ref, TripRow

_ROW = (
    "t.rowid, t.id, t.journey, t.official, o.name, o.country, t.country,"
    " coalesce(c.name, t.country), t.places, t.status,"
    " t.arrived_earliest, t.arrived_latest, t.arrived_phrase,"
    " t.left_earliest, t.left_latest, t.left_phrase, t.purpose, t.articles,"
    " t.first_reported, t.last_reported, t.confidence, t.reasons, t.conflicts, t.by_hand,"
    " t.leg, t.status_asof"
)
NEWEST_FIRST = "t.day desc, t.id"
FROM = "trip t join official o on o.id = t.official left join country c on c.code = t.country"


class TripFilter(NamedTuple):
    """Which trips; an empty field asks for nothing. Days are ISO days."""

    official: str = ""
    officials: tuple[str, ...] = ()
    """Trips of any of these."""
    country: str = ""
    """Code of the country gone to."""
    home: str = ""
    """Code of the traveller's country."""
    since: str = ""
    """Trips that may still have been going on then."""
    until: str = ""
    """Trips that may have begun by then."""
    status: str = ""
    journey: str = ""


EVERY_TRIP = TripFilter()


def trip(connection: sqlite3.Connection, trip: str) -> TripRow | None:
    """One trip, or None."""
    found = _rows(connection, Sql("t.id = ?", (trip,)))
    return found[0] if found else None


def trips_where(connection: sqlite3.Connection, which: TripFilter) -> tuple[TripRow, ...]:
    """All trips that the filter lets through, newest first, for pages and exports."""
    return _rows(connection, filter_sql(which))


def trips_in(connection: sqlite3.Connection, article: int) -> tuple[TripRow, ...]:
    """The trips that an article reports."""
    return _rows(
        connection, Sql("t.id in (select trip from trip_article where article = ?)", (article,))
    )


def trips_to(connection: sqlite3.Connection, country: str, place: str) -> tuple[TripRow, ...]:
    """The trips to a place of a country, by its folded name, newest first."""
    return _rows(
        connection,
        Sql(
            "t.country = ? and t.id in (select trip from trip_place where search = ?)",
            (country, f" {place} "),
        ),
    )


_EVIDENCE = (
    "select e.article, a.date, a.source, a.title, e.start, e.end, e.sentence_start,"
    " e.sentence_end,"
    " substr(a.body, e.sentence_start + 1, e.sentence_end - e.sentence_start),"
    " e.field, e.rule, e.subject from evidence e join article a on a.id = e.article"
)

AT_ONCE = 500
"""Ids in one statement."""


def evidence(connection: sqlite3.Connection, subject: str) -> tuple[EvidenceRow, ...]:
    """What a trip, meeting or role was read from; newest article first, then in text order."""
    return evidence_of(connection, [subject])[subject]


def evidence_of(
    connection: sqlite3.Connection, subjects: Sequence[str]
) -> dict[str, tuple[EvidenceRow, ...]]:
    """The same of many subjects, in one question for each five hundred of them."""
    found: dict[str, list[EvidenceRow]] = {subject: [] for subject in subjects}
    for first in range(0, len(subjects), AT_ONCE):
        some = subjects[first : first + AT_ONCE]
        for row in connection.execute(
            f"{_EVIDENCE} where e.subject in ({marks(some)})"
            " order by e.article desc, e.start, e.end, e.field",
            tuple(some),
        ):
            found[row[-1]].append(EvidenceRow._make(row[:-1]))
    return {subject: tuple(rows) for subject, rows in found.items()}


def reports_of(
    connection: sqlite3.Connection, kind: Literal["trip", "meeting"], subjects: Sequence[str]
) -> dict[str, tuple[int, ...]]:
    """The row ids of the articles that report each of many trips or meetings, oldest first."""
    found: dict[str, list[int]] = {subject: [] for subject in subjects}
    for first in range(0, len(subjects), AT_ONCE):
        some = subjects[first : first + AT_ONCE]
        for subject, article in connection.execute(
            f"select {kind}, article from {kind}_article where {kind} in ({marks(some)})"
            " order by article",
            tuple(some),
        ):
            found[subject].append(article)
    return {subject: tuple(articles) for subject, articles in found.items()}


def filter_sql(which: TripFilter) -> Sql:
    """The filter as a condition on `FROM`."""
    parts: list[str] = []
    values: list[object] = []
    for column, value in (
        ("t.official = ?", which.official),
        ("t.country = ?", which.country),
        ("t.home = ?", which.home),
        ("t.until >= ?", which.since),
        ("t.day <= ?", which.until),
        ("t.status = ?", which.status),
        ("t.journey = ?", which.journey),
    ):
        if value:
            parts.append(column)
            values.append(value)
    if which.officials:
        parts.append(f"t.official in ({marks(which.officials)})")
        values += which.officials
    return Sql(" and ".join(parts) or "1", tuple(values))


def _rows(connection: sqlite3.Connection, condition: Sql) -> tuple[TripRow, ...]:
    return tuple(by_rowid(connection, condition).values())


def by_rowid(connection: sqlite3.Connection, condition: Sql) -> dict[int, TripRow]:
    """Row id to trip, newest first, each with its companions."""
    rows = connection.execute(
        f"select {_ROW} from {FROM} where {condition.text} order by {NEWEST_FIRST}",
        condition.values,
    ).fetchall()
    companions = _companions(connection, [row[1] for row in rows])
    return {row[0]: _make(row, companions.get(row[1], ())) for row in rows}


def _companions(connection: sqlite3.Connection, trips: Sequence[str]) -> dict[str, tuple[Ref, ...]]:
    found: dict[str, tuple[Ref, ...]] = {}
    for first in range(0, len(trips), 500):
        some = trips[first : first + 500]
        for key, official, name in connection.execute(
            "select tc.trip, o.id, o.name from trip_companion tc join official o"
            f" on o.id = tc.companion where tc.trip in ({marks(some)}) order by tc.rank",
            tuple(some),
        ):
            found[key] = (*found.get(key, ()), Ref(official, name))
    return found


def _make(row: Sequence[object], companions: tuple[Ref, ...]) -> TripRow:
    (
        _, key, journey, official, name, home, country, country_name, places, status,
        arrived_earliest, arrived_latest, arrived_phrase,
        left_earliest, left_latest, left_phrase, purpose, articles,
        first_reported, last_reported, confidence, reasons, conflicts, by_hand,
        leg, status_asof,
    ) = row  # fmt: skip
    return TripRow(
        id=str(key),
        journey=str(journey),
        official=str(official),
        name=str(name),
        home=str(home),
        country=str(country),
        country_name=str(country_name),
        places=lines(str(places)),
        status=str(status),
        arrived=_days(arrived_earliest, arrived_latest, arrived_phrase),
        left=_days(left_earliest, left_latest, left_phrase),
        purpose=str(purpose),
        companions=companions,
        articles=int(str(articles)),
        first_reported=str(first_reported),
        last_reported=str(last_reported),
        confidence=str(confidence),
        reasons=lines(str(reasons)),
        conflicts=lines(str(conflicts)),
        by_hand=bool(by_hand),
        leg=int(str(leg)),
        status_asof=str(status_asof),
    )


def _days(earliest: object, latest: object, phrase: object) -> Days | None:
    return Days(str(earliest), str(latest), str(phrase)) if earliest else None
