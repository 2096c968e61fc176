"""Questions about places: who came, who went, completion of their names."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from store.folding import fold
from store.query.listing import Rows
from store.query.rows import PlacePage, PlaceRow, TripRow
from store.query.travel import trips_to


def place(connection: sqlite3.Connection, place: str) -> PlacePage | None:
    """A place's page, or None."""
    row = connection.execute(
        "select id, name, country, sort, articles from place where id = ?", (place,)
    ).fetchone()
    if row is None:
        return None
    came: Sequence[TripRow]
    went: Sequence[TripRow]
    if row[0] == row[2]:
        came = _trips(connection, "country", row[0])
        went = _trips(connection, "home", row[0])
    else:
        came = trips_to(connection, row[2], fold(row[1]))
        went = ()
    return PlacePage(PlaceRow._make((*row, len(came))), came, went)


def _trips(connection: sqlite3.Connection, column: str, value: str) -> Rows[TripRow]:
    # Imported only here: the command line, which needs the names of countries, does without it.
    from store.query.trips import TripsOf

    rows = TripsOf(connection, column, value)
    return Rows(len(rows), lambda: rows)


def complete_places(connection: sqlite3.Connection, text: str, most: int = 20) -> list[PlaceRow]:
    """Places whose name has `text` at the start of a word, most named first."""
    rows = connection.execute(
        "select p.id, p.name, p.country, p.sort, p.articles,"
        " coalesce((select count from tally where kind = 'country' and name = p.id), 0)"
        " from place p"
        " where p.search like ? order by p.articles desc, p.name, p.id limit ?",
        (f"% {fold(text)}%", most),
    )
    return [PlaceRow._make(row) for row in rows]


def country_names(connection: sqlite3.Connection, codes: Sequence[str] = ()) -> dict[str, str]:
    """Country code to name, of these codes or of all."""
    rows = connection.execute("select code, name from country order by code")
    return {code: name for code, name in rows if not codes or code in codes}
