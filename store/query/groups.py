"""Trips counted by country, official or month, in the order in which a list shows the groups."""

from __future__ import annotations

import sqlite3
from typing import Literal, NamedTuple

from store.query.language import NO_LIMIT, Limit
from store.query.meaning import Meaning
from store.query.sql import NO_FLAGS, Flags, trips_sql
from store.query.travel import FROM
from store.query.trips import TripSort

Grouping = Literal["country", "official", "month"]

GROUPINGS: tuple[Grouping, ...] = ("country", "official", "month")

SORT_OF: dict[Grouping, TripSort] = {"country": "country", "official": "official", "month": "date"}
"""The order of a list of trips in which the trips of a group stand together."""

_BY: dict[Grouping, tuple[str, str, str]] = {
    "country": ("t.country", "coalesce(c.name, t.country)", "2, 1"),
    "official": ("t.official", "o.name", "2 collate nocase, 1"),
    "month": ("substr(t.day, 1, 7)", "substr(t.day, 1, 7)", "1 desc"),
}


_ALL: dict[Grouping, str] = {
    "country": (
        "select y.name, coalesce(c.name, y.name), y.count from tally y left join country c"
        " on c.code = y.name where y.kind = 'country' order by 2, 1"
    ),
    "official": "select id, name, trips from official where trips > 0"
    " order by name collate nocase, id",
    "month": "select name, name, count from tally where kind = 'month' order by name desc",
}
"""All trips in groups: what a build has counted."""


class Group(NamedTuple):
    """Trips that have something in common."""

    id: str
    """Country code, official's id, or month as 2019-05."""
    name: str
    trips: int


def trip_groups(
    connection: sqlite3.Connection,
    by: Grouping,
    limit: Limit = NO_LIMIT,
    flags: Flags = NO_FLAGS,
) -> tuple[Group, ...]:
    """The groups of the trips under a limit: by name, months the newest first."""
    if limit.empty:
        return tuple(Group._make(row) for row in connection.execute(_ALL[by]))
    key, name, order = _BY[by]
    condition = trips_sql(Meaning(connection), limit, flags)
    rows = connection.execute(
        f"select {key}, {name}, count(*) from {FROM} where {condition.text or '1'}"
        f" group by 1 order by {order}",
        condition.values,
    )
    return tuple(Group._make(row) for row in rows)
