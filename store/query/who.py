"""Questions about one official: look-up by name, the page, roles, companions.

Lists of officials and the search language are in `store.query.officials`: this module is what the
command line needs, and imports as little.
"""

from __future__ import annotations

import json
import sqlite3

from store.folding import fold
from store.query.fragments import Sql
from store.query.meetings import meetings_of
from store.query.rows import CompanionRow, Found, OfficialPage, OfficialRow, RoleRow
from store.query.travel import TripFilter, trips_where

ROW = (
    "o.id, o.name, o.country, o.role, o.roles, o.trips, o.meetings, o.companions, o.articles,"
    " o.first_trip, o.last_trip, o.first_seen, o.last_seen"
)

_ROLE = "id, official, title, organisation, country, former, first, last, articles"

MOST_SUGGESTIONS = 5


def official(connection: sqlite3.Connection, official: str) -> OfficialPage | None:
    """An official's page, or None. Their articles are `articles.articles_of`."""
    row = official_row(connection, official)
    if row is None:
        return None
    aliases = connection.execute(
        "select aliases from official where id = ?", (official,)
    ).fetchone()[0]
    return OfficialPage(
        official=row,
        aliases=tuple(json.loads(aliases)),
        roles=roles_of(connection, official),
        trips=trips_where(connection, TripFilter(official=official)),
        meetings=meetings_of(connection, official),
        companions=companions_of(connection, official),
    )


def official_row(connection: sqlite3.Connection, official: str) -> OfficialRow | None:
    """An official's line in the list, or None."""
    row = connection.execute(f"select {ROW} from official o where o.id = ?", (official,)).fetchone()
    return OfficialRow._make(row) if row else None


def roles_of(connection: sqlite3.Connection, official: str) -> tuple[RoleRow, ...]:
    """An official's roles: present ones first, then those that were reported last."""
    rows = connection.execute(
        f"select {_ROLE} from role where official = ?"
        " order by former, last desc, articles desc, title, id",
        (official,),
    )
    return tuple(RoleRow._make((*row[:5], bool(row[5]), *row[6:])) for row in rows)


def companions_of(connection: sqlite3.Connection, official: str) -> tuple[CompanionRow, ...]:
    """Who was on trips or in meetings with an official, the most frequent first."""
    rows = connection.execute(
        "select o.id, o.name, o.country, sum(x.trips), sum(x.meetings) from ("
        " select c.companion as other, count(*) as trips, 0 as meetings from trip t"
        "  join trip_companion c on c.trip = t.id where t.official = ?1 group by other"
        " union all"
        " select b.official, 0, count(*) from meeting_official a join meeting_official b"
        "  on b.meeting = a.meeting and b.official <> a.official where a.official = ?1"
        "  group by b.official"
        ") x join official o on o.id = x.other group by o.id"
        " order by sum(x.trips) desc, sum(x.meetings) desc, o.name, o.id",
        (official,),
    )
    return tuple(CompanionRow._make(row) for row in rows)


def find_officials(connection: sqlite3.Connection, name: str) -> Found:
    """Who answers to `name`: by id or exact name first, else by the start of a word, else inside.

    Accents, case and punctuation do not count. Where nobody does, names that look like it.
    """
    folded = fold(name)
    if not folded:
        return Found((), ())
    exact = _matching(connection, Sql("o.id = ? or o.search like ?", (name, f"%| {folded} |%")))
    if exact:
        return Found(exact, ())
    for pattern in (f"% {folded} %", f"% {folded}%", f"%{folded}%"):
        found = _matching(connection, Sql("o.search like ?", (pattern,)))
        if found:
            return Found(found, ())
    words = folded.split()
    every = Sql(
        " and ".join("o.search like ?" for _ in words), tuple(f"% {word}%" for word in words)
    )
    found = _matching(connection, every)
    if found:
        return Found(found, ())
    return Found((), _suggestions(connection, folded))


def complete(connection: sqlite3.Connection, text: str, most: int = 20) -> list[OfficialRow]:
    """Officials whose name has `text` at the start of a word, then inside; most trips first."""
    folded = fold(text)
    rows = connection.execute(
        f"select {ROW} from official o where o.search like ?"
        " order by o.search like ? desc, o.trips desc, o.articles desc, o.name, o.id limit ?",
        (f"%{folded}%", f"% {folded}%", most),
    )
    return [OfficialRow._make(row) for row in rows]


def _matching(connection: sqlite3.Connection, condition: Sql) -> tuple[OfficialRow, ...]:
    rows = connection.execute(
        f"select {ROW} from official o where {condition.text}"
        " order by o.trips desc, o.articles desc, o.name, o.id",
        condition.values,
    )
    return tuple(OfficialRow._make(row) for row in rows)


def _suggestions(connection: sqlite3.Connection, folded: str) -> tuple[str, ...]:
    """Names that look like what was typed."""
    from difflib import get_close_matches

    called: dict[str, str] = {}
    words: dict[str, list[str]] = {}
    for (name,) in connection.execute("select name from official order by trips desc, name"):
        key = fold(name)
        called.setdefault(key, name)
        for word in key.split():
            words.setdefault(word, []).append(name)
    near = [called[key] for key in get_close_matches(folded, called, MOST_SUGGESTIONS, 0.7)]
    for word in folded.split():
        for key in get_close_matches(word, words, 2, 0.75):
            near += words[key][:3]
    return tuple(dict.fromkeys(near))[:MOST_SUGGESTIONS]
