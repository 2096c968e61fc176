"""Counts, once a build, what the program would else have to count at every question."""

from __future__ import annotations

import sqlite3

_COUNTED = {
    "stop": (
        "select search, count(*) from (select search from trip_place"
        " union all select search from meeting) where trim(search) <> '' group by search"
    ),
    "office": "select search, count(*) from role group by search",
    "source": "select source, count(*) from article group by source",
    "country": "select country, count(*) from trip group by country",
    "month": "select substr(day, 1, 7), count(*) from trip group by 1",
}
"""By kind: places that trips and meetings were at (folded), offices (folded), sources of articles,
countries of trips, months in which trips began."""


def write_tallies(db: sqlite3.Connection) -> None:
    """Writes every different value of each kind and in how many rows it stands."""
    db.execute("delete from tally")
    for kind, counted in _COUNTED.items():
        db.execute(f"insert into tally select '{kind}', * from ({counted})")
