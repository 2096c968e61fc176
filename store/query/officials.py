"""Lists of officials for the screen, by name or a query; `store.query.who` has the rest."""

from __future__ import annotations

import sqlite3
from array import array
from collections.abc import Sequence
from typing import Literal

from store.folding import fold
from store.query.fragments import Sql, marks
from store.query.language import Limit
from store.query.listing import IdListing
from store.query.rows import Listing, OfficialRow
from store.query.sql import NO_FLAGS, Flags, officials_sql
from store.query.who import (
    ROW,
    companions_of,
    complete,
    find_officials,
    official,
    official_row,
    roles_of,
)

__all__ = [
    "OfficialSort",
    "companions_of",
    "complete",
    "find_officials",
    "limited_officials",
    "official",
    "official_row",
    "officials",
    "roles_of",
]

OfficialSort = Literal["name", "trips", "last_trip", "articles"]

_ORDER: dict[OfficialSort, str] = {
    "name": "o.name collate nocase {}, o.id",
    "trips": "o.trips {}, o.articles desc, o.name, o.id",
    "last_trip": "o.last_trip {}, o.name, o.id",
    "articles": "o.articles {}, o.name, o.id",
}


def officials(
    connection: sqlite3.Connection,
    narrow: str = "",
    sort: OfficialSort = "name",
    *,
    reverse: bool = False,
) -> Listing[OfficialRow]:
    """Officials whose name holds `narrow` at the start of a word; most trips, newest trip first."""
    folded = fold(narrow)
    condition = Sql("o.search like ?", (f"% {folded}%",)) if folded else Sql("1")
    return _listing(connection, condition, sort, reverse)


def limited_officials(
    connection: sqlite3.Connection,
    limit: Limit,
    sort: OfficialSort = "name",
    *,
    reverse: bool = False,
    flags: Flags = NO_FLAGS,
) -> Listing[OfficialRow]:
    """The officials that a query of the search language lets through."""
    return _listing(connection, officials_sql(limit, flags), sort, reverse)


def _listing(
    connection: sqlite3.Connection, condition: Sql, sort: OfficialSort, reverse: bool
) -> Listing[OfficialRow]:
    descending = (sort != "name") != reverse
    order = _ORDER[sort].format("desc" if descending else "asc")
    rows = connection.execute(
        f"select o.rowid from official o where {condition.text} order by {order}", condition.values
    )
    return IdListing(connection, array("q", (row[0] for row in rows)), _fetch, _row_of)


def _fetch(connection: sqlite3.Connection, ids: Sequence[int]) -> list[OfficialRow]:
    rows = connection.execute(
        f"select o.rowid, {ROW} from official o where o.rowid in ({marks(ids)})", tuple(ids)
    )
    found = {row[0]: OfficialRow._make(row[1:]) for row in rows}
    return [found[one] for one in ids if one in found]


def _row_of(connection: sqlite3.Connection, official: int | str) -> int | None:
    row = connection.execute("select rowid from official where id = ?", (official,)).fetchone()
    return row[0] if row else None
