"""Questions about articles: the list of all, limited lists, one article with what was read of it.

No SQL of the limit itself (that is `store.query.sql`) and nothing of how rows look on a screen.
"""

from __future__ import annotations

import json
import sqlite3
from array import array
from collections.abc import Sequence

from store.ids import printable, row_id
from store.query.article_sql import article_ids
from store.query.fragments import Sql, any_of, marks
from store.query.language import Limit
from store.query.listing import DateListing, IdListing, capped
from store.query.meaning import containing
from store.query.meetings import meetings_in
from store.query.rows import ArticlePage, ArticleRow, InArticle, Listing, Span
from store.query.sql import NO_FLAGS, Flags
from store.query.travel import trips_in

_ROW = "id, date, source, title, trips"
"""What a row shows. The index of just these columns is read, never the pages with the bodies."""


def all_articles(
    connection: sqlite3.Connection, *, oldest_first: bool = False
) -> Listing[ArticleRow]:
    """Every article in date order."""
    length = connection.execute("select value from meta where key = 'articles'").fetchone()
    return DateListing(
        connection,
        int(length[0]) if length else 0,
        _ROW,
        ArticleRow._make,
        oldest_first=oldest_first,
    )


def limited_articles(
    connection: sqlite3.Connection,
    limit: Limit,
    most: int | None = None,
    *,
    oldest_first: bool = False,
    flags: Flags = NO_FLAGS,
    patience: float | None = None,
) -> IdListing[ArticleRow]:
    """The articles that the limit lets through, in date order, at most `most` of them.

    After `patience` seconds, those that were found by then.
    `complete` of the answer is False where there are more: ask again without `most`, in a thread
    with its own connection, whose `interrupt()` stops it.
    """
    found = article_ids(connection, limit, flags, oldest=oldest_first, every=most is None)
    return capped(connection, found, most, fetch_rows, _same, patience)


def articles_of(connection: sqlite3.Connection, official: str) -> Listing[ArticleRow]:
    """The articles that name an official, newest first."""
    rows = connection.execute(
        "select distinct article from appearance where official = ? order by article desc",
        (official,),
    )
    return IdListing(connection, array("q", (row[0] for row in rows)), fetch_rows, _same)


def rows_with(
    connection: sqlite3.Connection, needle: str, *, oldest_first: bool = False
) -> array[int]:
    """The places in `all_articles` of the rows that show some text: day, source or title.

    Small letters find both cases. A million titles take a second; who can't wait interrupts.
    """
    shows = _shows(needle)
    rows = connection.execute(
        "select n from (select row_number() over (order by id"
        f" {'asc' if oldest_first else 'desc'}) - 1 as n, date, source, title"
        f" from article indexed by idx_article_row) where {shows.text}",
        shows.values,
    )
    return array("q", (row[0] for row in rows))


def next_with(
    connection: sqlite3.Connection, needle: str, beyond: int, *, oldest_first: bool = False
) -> int | None:
    """The first article beyond another one whose row shows some text; None without one."""
    shows = _shows(needle)
    side, order = (">", "asc") if oldest_first else ("<", "desc")
    row = connection.execute(
        f"select id from article indexed by idx_article_row where id {side} ? and {shows.text}"
        f" order by id {order} limit 1",
        (beyond, *shows.values),
    ).fetchone()
    return row[0] if row else None


def _shows(needle: str) -> Sql:
    if needle == needle.lower():
        columns, value = ("{} like ? escape '\\'", containing(needle))
    else:
        columns, value = ("instr({}, ?)", needle)
    return any_of([Sql(columns.format(name), (value,)) for name in ("title", "source", "date")])


def article(connection: sqlite3.Connection, article: int) -> ArticlePage | None:
    """One article with all that was read from it, or None where the store has it not."""
    row = connection.execute(
        "select a.id, a.date, a.title, a.source, a.url, a.path, a.body, r.spans"
        " from article a join reading r on r.article = a.id where a.id = ?",
        (article,),
    ).fetchone()
    if row is None:
        return None
    linked = {
        local: InArticle(official, name, country, mentions)
        for local, official, name, country, mentions in connection.execute(
            "select p.local, o.id, o.name, o.country, p.mentions from appearance p"
            " join official o on o.id = p.official where p.article = ?",
            (article,),
        )
    }
    spans = _changed(_spans(row[7], linked), _changes(connection, article))
    return ArticlePage(
        id=row[0],
        key=printable(row[0]),
        date=row[1],
        title=row[2],
        source=row[3],
        url=row[4],
        path=row[5],
        body=row[6],
        spans=spans,
        officials=_by_first_mention(spans, linked),
        trips=trips_in(connection, article),
        meetings=meetings_in(connection, article),
    )


def article_id(connection: sqlite3.Connection, key: str) -> int | None:
    """The row id of a printable article id, or of a unique beginning of one; None where unknown."""
    try:
        row = row_id(key)
    except ValueError:
        return _by_beginning(connection, key)
    held = connection.execute("select 1 from article where id = ?", (row,)).fetchone()
    return row if held else None


def _by_beginning(connection: sqlite3.Connection, key: str) -> int | None:
    """A day alone or with the first digits of the hash is enough where it means one article."""
    day, digits = key[:10], key[11:].lower()
    if key[10:11] not in ("", "-") or len(digits) > 9:
        return None
    try:
        low = row_id(f"{day}-{digits:0<10}")
        high = row_id(f"{day}-{digits:f<10}")
    except ValueError:
        return None
    rows = connection.execute(
        "select id from article where id between ? and ? limit 2", (low, high)
    ).fetchall()
    return rows[0][0] if len(rows) == 1 else None


def fetch_rows(connection: sqlite3.Connection, ids: Sequence[int]) -> list[ArticleRow]:
    """The rows of these articles, in this order; those that are gone are left out."""
    rows = connection.execute(
        f"select {_ROW} from article indexed by idx_article_row where id in ({marks(ids)})",
        tuple(ids),
    )
    found = {row[0]: ArticleRow._make(row) for row in rows}
    return [found[one] for one in ids if one in found]


def _same(connection: sqlite3.Connection, row: int | str) -> int | None:
    return row if isinstance(row, int) else article_id(connection, row)


def _spans(packed: str, linked: dict[str, InArticle]) -> tuple[Span, ...]:
    """The spans of the payload, with officials called by their id across articles."""
    found: list[Span] = []
    for start, end, kind, target, earliest, latest in json.loads(packed):
        if kind == "official":
            official = linked.get(target)
            target = official.id if official else ""
        found.append(Span(start, end, kind, target, earliest, latest))
    return tuple(found)


def _changes(connection: sqlite3.Connection, article: int) -> list[tuple[int, int, str]]:
    return connection.execute(
        'select start, "end", official from span_change where article = ?', (article,)
    ).fetchall()


def _changed(spans: tuple[Span, ...], changes: list[tuple[int, int, str]]) -> tuple[Span, ...]:
    """The spans with those of people that were added or struck out by hand."""
    if not changes:
        return spans
    # What was added by hand stands in place of whatever it overlaps.
    kept = [
        span
        for span in spans
        if not any(
            span.start < end and start < span.end and (official or span.kind == "official")
            for start, end, official in changes
        )
    ]
    kept += [Span(start, end, "official", official) for start, end, official in changes if official]
    return tuple(sorted(kept))


def _by_first_mention(
    spans: tuple[Span, ...], linked: dict[str, InArticle]
) -> tuple[InArticle, ...]:
    order: dict[str, int] = {}
    for span in spans:
        if span.kind == "official":
            order.setdefault(span.target, span.start)
    people = {official.id: official for official in linked.values()}
    return tuple(sorted(people.values(), key=lambda one: (order.get(one.id, 1 << 60), one.id)))
