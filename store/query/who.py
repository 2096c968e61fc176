"""Questions about one official: look-up by name, the page, roles, companions.

Lists of officials and the search language are in `store.query.officials`: this module is what the
command line needs, and imports as little.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from typing import overload

from store.folding import fold
from store.query.fragments import Sql, all_of, joined
from store.query.rows import CompanionRow, Found, OfficialPage, OfficialRow, RoleRow
from store.query.travel import TripFilter

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
    # Imported only here: the command line looks most names up without a page.
    from store.query.listing import Rows
    from store.query.meetings import meeting_rows
    from store.query.trips import trips

    aliases = connection.execute(
        "select aliases from official where id = ?", (official,)
    ).fetchone()[0]
    return OfficialPage(
        official=row,
        aliases=tuple(json.loads(aliases)),
        roles=roles_of(connection, official),
        trips=Rows(row.trips, lambda: trips(connection, TripFilter(official=official))),
        meetings=Rows(row.meetings, lambda: meeting_rows(connection, official)),
        companions=Companions(connection, row),
    )


class Companions(Sequence[CompanionRow]):
    """An official's companions, counted only once somebody wants to see them."""

    def __init__(self, connection: sqlite3.Connection, official: OfficialRow) -> None:
        self._connection = connection
        self._official = official
        self._kept: tuple[CompanionRow, ...] | None = None

    def __len__(self) -> int:
        return self._official.companions

    @overload
    def __getitem__(self, index: int) -> CompanionRow: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[CompanionRow]: ...
    def __getitem__(self, index: int | slice) -> CompanionRow | Sequence[CompanionRow]:
        if self._kept is None:
            self._kept = companions_of(self._connection, self._official.id)
        return self._kept[index]


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

    Accents, case and punctuation do not count. One word is an exact name only of who is called
    nothing else: a surname is everyone's who bears it, also where some article prints it alone.
    Where nobody answers, names that look like it.
    """
    folded = fold(name)
    if not folded:
        return Found((), ())
    words = folded.split()
    whole, begun = _having(max(words, key=len)), _having(max(words, key=len), begun=True)
    by_id = Sql("select id from official where id = ?", (name,))
    exact = f"%| {folded} |%" if len(words) > 1 else f" | {folded} | "
    for among, condition in (
        (joined([by_id, whole], " union "), Sql("(o.id = ? or o.search like ?)", (name, exact))),
        (whole, Sql("o.search like ?", (f"% {folded} %",))),
        (begun, Sql("o.search like ?", (f"% {folded}%",))),
        (None, Sql("o.search like ?", (f"%{folded}%",))),
        (begun, all_of([Sql("o.search like ?", (f"% {word}%",)) for word in words])),
    ):  # fmt: skip
        found = _matching(connection, condition, among)
        if found:
            return Found(found, ())
    return Found((), _suggestions(connection, folded))


def _having(word: str, *, begun: bool = False) -> Sql:
    """A select of the officials with a word in their names, or with one that begins so."""
    if not begun:
        return Sql("select official from official_word where word = ?", (word,))
    return Sql(
        "select official from official_word where word >= ? and word < ?",
        (word, word + "\U0010ffff"),
    )


def complete(connection: sqlite3.Connection, text: str, most: int = 20) -> list[OfficialRow]:
    """Officials whose name has `text` at the start of a word, else inside; most trips first."""
    folded = fold(text)
    words = folded.split()
    if words:
        begun = Sql("o.search like ?", (f"% {folded}%",))
        last = len(words) == 1 or len(words[-1]) > 2
        among = _having(words[-1], begun=True) if last else _having(max(words[:-1], key=len))
        (many,) = connection.execute(
            f"select count(*) from ({among.text} limit ?)", (*among.values, MANY_NAMED)
        ).fetchone()
        found = _matching(connection, begun, among if many < MANY_NAMED else None, most)
        if found:
            return list(found)
    return list(_matching(connection, Sql("o.search like ?", (f"%{folded}%",)), None, most))


MANY_NAMED = 500
"""So many officials of one name: those with the most trips are soon found among all."""


def _matching(
    connection: sqlite3.Connection, condition: Sql, among: Sql | None, most: int = -1
) -> tuple[OfficialRow, ...]:
    """Officials under a condition, of those that a select gives or of all; most trips first."""
    table, inside = "official o", Sql("1")
    if among is not None:
        inside = Sql(f"o.id in ({among.text})", among.values)
    elif most > 0:
        table = "official o indexed by idx_official_trips"
    rows = connection.execute(
        f"select {ROW} from {table} where {inside.text} and {condition.text}"
        " order by o.trips desc, o.articles desc, o.name, o.id limit ?",
        (*inside.values, *condition.values, most),
    )
    return tuple(OfficialRow._make(row) for row in rows)


def _suggestions(connection: sqlite3.Connection, folded: str) -> tuple[str, ...]:
    """Names that look like what was typed: those with a word near one of its words.

    A first letter is seldom wrong, and comparing with every word of a hundred thousand names would
    take seconds.
    """
    from difflib import SequenceMatcher, get_close_matches

    near: dict[str, float] = {}
    for word in folded.split():
        known = [
            row[0]
            for row in connection.execute(
                "select distinct word from official_word where word >= ? and word < ?"
                " and length(word) between ? and ?",
                (word[0], word[0] + "\U0010ffff", len(word) - 2, len(word) + 2),
            )
        ]
        for one in get_close_matches(word, known, MOST_SUGGESTIONS, 0.75):
            for (name,) in connection.execute(
                "select o.name from official_word w join official o on o.id = w.official"
                " where w.word = ? order by o.trips desc, o.name limit ?",
                (one, MANY_NAMED),
            ):
                near[name] = SequenceMatcher(None, folded, fold(name)).ratio()
    return tuple(sorted(near, key=lambda name: (-near[name], name))[:MOST_SUGGESTIONS])
