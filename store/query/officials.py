"""Lists of officials for the screen, by name or a query; `store.query.who` has the rest."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from typing import Literal

from store.folding import fold
from store.query.fragments import marks
from store.query.language import NO_LIMIT, Limit, Term
from store.query.listing import IdListing, capped
from store.query.meaning import Meaning
from store.query.rows import OfficialRow
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

_ORDER: dict[OfficialSort, tuple[str, str]] = {
    "name": ("idx_official_name", "o.name collate nocase, o.id"),
    "trips": ("idx_official_trips", "o.trips desc, o.articles desc, o.name, o.id"),
    "last_trip": ("idx_official_last_trip", "o.last_trip desc, o.name, o.id"),
    "articles": ("idx_official_articles", "o.articles desc, o.name, o.id"),
}
"""The index whose order is that of the list, so that nothing is sorted."""


def officials(
    connection: sqlite3.Connection,
    narrow: str = "",
    sort: OfficialSort = "name",
    most: int | None = None,
    patience: float | None = None,
) -> IdListing[OfficialRow]:
    """Officials whose name holds `narrow` at the start of a word, at most `most` of them.

    By name, else the most trips or articles, or the newest trip, first. After `patience` seconds,
    those that were found by then. `complete` of the answer is False where there are more.
    """
    limit = Limit(((Term("who", narrow),),)) if fold(narrow) else NO_LIMIT
    return limited_officials(connection, limit, sort, most, patience=patience)


def limited_officials(
    connection: sqlite3.Connection,
    limit: Limit,
    sort: OfficialSort = "name",
    most: int | None = None,
    *,
    flags: Flags = NO_FLAGS,
    patience: float | None = None,
) -> IdListing[OfficialRow]:
    """The officials that a query of the search language lets through, at most `most` of them."""
    meaning = Meaning(connection)
    condition = officials_sql(meaning, limit, flags)
    index, order = _ORDER[sort]
    # One name that means few is looked up; all else is tested on the way through the order.
    by_name = [term for terms in limit.alternatives for term in terms if term.key == "who"]
    alone = len(limit.alternatives) == 1 == len(by_name) and not by_name[0].negative
    direct = alone and meaning.officials(by_name[0].value) is not None
    rows = connection.execute(
        f"select o.rowid from official o {'' if direct else f'indexed by {index}'}"
        f" where {condition.text} order by {order}",
        condition.values,
    )
    return capped(connection, (row[0] for row in rows), most, _fetch, _row_of, patience)


def _fetch(connection: sqlite3.Connection, ids: Sequence[int]) -> list[OfficialRow]:
    rows = connection.execute(
        f"select o.rowid, {ROW} from official o where o.rowid in ({marks(ids)})", tuple(ids)
    )
    found = {row[0]: OfficialRow._make(row[1:]) for row in rows}
    return [found[one] for one in ids if one in found]


def _row_of(connection: sqlite3.Connection, official: int | str) -> int | None:
    row = connection.execute("select rowid from official where id = ?", (official,)).fetchone()
    return row[0] if row else None
