"""Lists of trips for the screen, by a filter or a query; `store.query.travel` has the rest."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from typing import Literal

from store.query.fragments import Sql, listed, marks
from store.query.language import Limit
from store.query.listing import VARIABLES, IdListing, capped
from store.query.meaning import Meaning
from store.query.rows import TripRow
from store.query.sql import NO_FLAGS, Flags, few_trips, trips_sql
from store.query.travel import (
    EVERY_TRIP,
    FROM,
    TripFilter,
    by_rowid,
    evidence,
    filter_sql,
    trip,
    trips_in,
    trips_to,
    trips_where,
)

__all__ = [
    "EVERY_TRIP",
    "TripFilter",
    "TripSort",
    "evidence",
    "limited_trips",
    "trip",
    "trip_ids",
    "trips",
    "trips_in",
    "trips_to",
    "trips_where",
]

TripSort = Literal["date", "official", "country", "status", "articles"]

_ORDER: dict[TripSort, tuple[str, str]] = {
    "date": ("idx_trip_day_id", "t.day desc, t.id"),
    "status": ("idx_trip_status", "t.status, t.day desc, t.id"),
    "articles": ("idx_trip_articles", "t.articles desc, t.day desc, t.id"),
}
"""The index whose order is that of the list, so that nothing is sorted."""

_SORTED: dict[TripSort, str] = {
    "date": "t.day desc, t.id",
    "official": "o.name collate nocase, o.id, t.day desc, t.id",
    "country": "coalesce(c.name, t.country), t.country, t.day desc, t.id",
    "status": "t.status, t.day desc, t.id",
    "articles": "t.articles desc, t.day desc, t.id",
}

FEW = 2000
"""Trips that a name may have for them all to be fetched and sorted."""


def trips(
    connection: sqlite3.Connection,
    which: TripFilter = EVERY_TRIP,
    sort: TripSort = "date",
    most: int | None = None,
) -> IdListing[TripRow]:
    """The trips that the filter lets through, at most `most`; by date: the newest first."""
    column = next((one for one in ("official", "country", "home") if getattr(which, one)), None)
    if column is not None:
        # The index of the column has them in order of date.
        rows = connection.execute(
            f"select t.rowid from trip t indexed by idx_trip_{column}"
            f" where {filter_sql(which).text} order by {_SORTED['date']}",
            filter_sql(which).values,
        )
        return _listing(connection, (row[0] for row in rows), most)
    return _listing(connection, _in_order(connection, filter_sql(which), sort), most)


class TripsOf:
    """The trips of one official, to one country or from one home, newest first, by windows.

    No list of ids: a country may have a hundred thousand.
    """

    def __init__(self, connection: sqlite3.Connection, column: str, value: str) -> None:
        self._connection = connection
        self._value = value
        self._where = f"trip t indexed by idx_trip_{column} where t.{column} = ?"

    def __len__(self) -> int:
        row = self._connection.execute(f"select count(*) from {self._where}", (self._value,))
        return int(row.fetchone()[0])

    def window(self, start: int, stop: int) -> list[TripRow]:
        """The rows from `start` up to `stop`."""
        rows = self._connection.execute(
            f"select t.rowid from {self._where} order by {_SORTED['date']} limit ? offset ?",
            (self._value, max(0, stop - start), start),
        ).fetchall()
        found: list[TripRow] = []
        for first in range(0, len(rows), VARIABLES):
            some = rows[first : first + VARIABLES]
            found += _fetch(self._connection, [row[0] for row in some])
        return found

    def position(self, trip: int | str) -> int | None:
        """Where the trip with this id stands, or None."""
        row = self._connection.execute(
            f"select t.day from {self._where} and t.id = ?", (self._value, trip)
        ).fetchone()
        if row is None:
            return None
        before = self._connection.execute(
            f"select count(*) from {self._where} and (t.day > ? or (t.day = ? and t.id < ?))",
            (self._value, row[0], row[0], trip),
        ).fetchone()
        return int(before[0])


def limited_trips(
    connection: sqlite3.Connection,
    limit: Limit,
    sort: TripSort = "date",
    most: int | None = None,
    *,
    flags: Flags = NO_FLAGS,
    patience: float | None = None,
) -> IdListing[TripRow]:
    """The trips that a query of the search language lets through, at most `most` of them.

    After `patience` seconds, those that were found by then. `complete` of the answer is False
    where there are more.
    """
    found = trip_ids(connection, limit, sort, flags)
    return capped(connection, found, most, _fetch, _row_of, patience)


def trip_ids(
    connection: sqlite3.Connection,
    limit: Limit,
    sort: TripSort = "date",
    flags: Flags = NO_FLAGS,
) -> Iterator[int]:
    """The row ids of the trips that a limit lets through, in order, as they are found."""
    meaning = Meaning(connection)
    condition = trips_sql(meaning, limit, flags)
    few = _few(connection, few_trips(meaning, limit))
    if few is None:
        yield from _in_order(connection, condition, sort)
        return
    held = listed("t.rowid", few)
    for row in connection.execute(
        f"select t.rowid from {FROM} where {held.text} and {condition.text}"
        f" order by {_SORTED[sort]}",
        (*held.values, *condition.values),
    ):
        yield row[0]


def _few(connection: sqlite3.Connection, selects: list[Sql] | None) -> set[int] | None:
    """The rows of these selects together; None where they are many."""
    found: set[int] = set()
    for select in selects or ():
        rows = connection.execute(f"{select.text} limit ?", (*select.values, FEW + 1))
        found.update(row[0] for row in rows)
        if len(found) > FEW:
            return None
    return found if selects is not None else None


def _in_order(connection: sqlite3.Connection, condition: Sql, sort: TripSort) -> Iterator[int]:
    """Walks an index in the order of the list, testing the condition on each trip."""
    if sort == "country":
        named = connection.execute(
            "select y.name from tally y left join country c on c.code = y.name"
            " where y.kind = 'country' order by coalesce(c.name, y.name), y.name"
        ).fetchall()
        questions = [
            (
                "select t.rowid from trip t indexed by idx_trip_country"
                f" where t.country = ? and {condition.text} order by {_SORTED['date']}",
                (code, *condition.values),
            )
            for (code,) in named
        ]
    elif sort == "official":
        questions = [
            (
                "select t.rowid from official o indexed by idx_official_name"
                " cross join trip t indexed by idx_trip_official"
                f" where t.official = o.id and {condition.text} order by {_SORTED['official']}",
                condition.values,
            )
        ]
    else:
        index, order = _ORDER[sort]
        questions = [
            (
                f"select t.rowid from trip t indexed by {index} where {condition.text}"
                f" order by {order}",
                condition.values,
            )
        ]
    for text, values in questions:
        for row in connection.execute(text, values):
            yield row[0]


def _listing(
    connection: sqlite3.Connection, found: Iterator[int], most: int | None
) -> IdListing[TripRow]:
    return capped(connection, found, most, _fetch, _row_of)


def _fetch(connection: sqlite3.Connection, ids: Sequence[int]) -> list[TripRow]:
    found = by_rowid(connection, Sql(f"t.rowid in ({marks(ids)})", tuple(ids)))
    return [found[one] for one in ids if one in found]


def _row_of(connection: sqlite3.Connection, trip: int | str) -> int | None:
    row = connection.execute("select rowid from trip where id = ?", (trip,)).fetchone()
    return row[0] if row else None
