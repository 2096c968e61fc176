"""Lists of trips for the screen, by a filter or a query; `store.query.travel` has the rest."""

from __future__ import annotations

import sqlite3
from array import array
from collections.abc import Sequence
from typing import Literal

from store.query.fragments import Sql, marks
from store.query.language import Limit
from store.query.listing import IdListing
from store.query.rows import Listing, TripRow
from store.query.sql import NO_FLAGS, Flags, trips_sql
from store.query.travel import (
    EVERY_TRIP,
    FROM,
    TripFilter,
    articles_reporting,
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
    "articles_reporting",
    "evidence",
    "limited_trips",
    "trip",
    "trips",
    "trips_in",
    "trips_to",
    "trips_where",
]

TripSort = Literal["date", "official", "country", "status", "articles"]

_ORDER: dict[TripSort, tuple[str, ...]] = {
    "date": ("t.day desc", "t.id"),
    "official": ("o.name", "o.id", "t.day desc", "t.id"),
    "country": ("coalesce(c.name, t.country)", "t.day desc", "t.id"),
    "status": ("t.status", "t.day desc", "t.id"),
    "articles": ("t.articles desc", "t.day desc", "t.id"),
}


def trips(
    connection: sqlite3.Connection,
    which: TripFilter = EVERY_TRIP,
    sort: TripSort = "date",
    *,
    reverse: bool = False,
) -> Listing[TripRow]:
    """The trips that the filter lets through; by date: the newest first."""
    return _listing(connection, filter_sql(which), sort, reverse)


def limited_trips(
    connection: sqlite3.Connection,
    limit: Limit,
    sort: TripSort = "date",
    *,
    reverse: bool = False,
    flags: Flags = NO_FLAGS,
) -> Listing[TripRow]:
    """The trips that a query of the search language lets through."""
    return _listing(connection, trips_sql(limit, flags), sort, reverse)


def _order(sort: TripSort, reverse: bool) -> str:
    columns = list(_ORDER[sort])
    if reverse:
        first = columns[0]
        columns[0] = first.removesuffix(" desc") if first.endswith(" desc") else first + " desc"
    return ", ".join(columns)


def _listing(
    connection: sqlite3.Connection, condition: Sql, sort: TripSort, reverse: bool
) -> Listing[TripRow]:
    order = _order(sort, reverse)
    # All trips by date come from an index alone, if nothing of the other tables is asked for.
    joined = any(name in condition.text + order for name in ("o.", "c."))
    tables = FROM if joined else "trip t"
    rows = connection.execute(
        f"select t.rowid from {tables} where {condition.text} order by {order}",
        condition.values,
    )
    return IdListing(connection, array("q", (row[0] for row in rows)), _fetch, _row_of)


def _fetch(connection: sqlite3.Connection, ids: Sequence[int]) -> list[TripRow]:
    found = by_rowid(connection, Sql(f"t.rowid in ({marks(ids)})", tuple(ids)))
    return [found[one] for one in ids if one in found]


def _row_of(connection: sqlite3.Connection, trip: int | str) -> int | None:
    row = connection.execute("select rowid from trip where id = ?", (trip,)).fetchone()
    return row[0] if row else None
