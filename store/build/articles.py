"""Writes articles, what each names, and the landmarks of their date order into a store.

All functions work inside the build's one transaction. What officials and trips come of it is
written by `store.build.linked`.
"""

from __future__ import annotations

import datetime as dt
import sqlite3
from collections.abc import Iterable, Mapping

from store.build.files import Found
from store.build.read import Done, ReadArticle
from store.fileformat import LANDMARK_EVERY
from store.folding import fold
from store.ids import printable
from store.model import Article

KINDS = ("place", "organisation")


def remove_file(db: sqlite3.Connection, key: str) -> set[int]:
    """Forgets a file; gives the articles that it held."""
    rows = db.execute("select article from file_article where path = ?", (key,)).fetchall()
    db.execute("delete from file_article where path = ?", (key,))
    db.execute("delete from file where path = ?", (key,))
    return {row[0] for row in rows}


def add_file(db: sqlite3.Connection, found: Found, done: Done, articles: set[int]) -> None:
    """Remembers a file and which of `articles` it holds, not the articles themselves."""
    db.execute(
        "insert into file (path, size, mtime_ns, sha) values (?, ?, ?, ?)",
        (found.key, found.size, found.mtime_ns, done.sha),
    )
    db.executemany(
        "insert into file_article (path, article, title, source, url) values (?, ?, ?, ?, ?)",
        (
            (found.key, one.id, one.article.title, one.article.source or "", one.article.url or "")
            for one in done.articles
            if one.id in articles
        ),
    )


class ClashError(Exception):
    """Two different bodies of one day whose hashes agree in all 40 bits."""


def add_article(
    db: sqlite3.Connection, one: ReadArticle, *, index: bool = True
) -> dict[str, set[str]]:
    """Adds an article and what was read from it, or replaces what was read before.

    Gives the places and organisations whose articles have changed by it.

    Without `index` the text index is left alone: `rebuild_index` must follow, which for a whole
    store is twice as fast and leaves an index of half the size.
    """
    article = one.article
    named = dict(zip(KINDS, (one.places, one.organisations), strict=True))
    touched = {kind: {name.id for name in names} for kind, names in named.items()}
    body = db.execute("select body from article where id = ?", (one.id,)).fetchone()
    if body is not None and body[0] != article.body:
        raise ClashError(f"its id {printable(one.id)} is that of another article")
    if body is None:
        db.execute(
            "insert into article (id, date, title, source, url, path, trips, body)"
            " values (?, ?, ?, ?, ?, ?, ?, ?)",
            (
                one.id,
                article.date.isoformat(),
                article.title,
                article.source or "",
                article.url or "",
                article.path,
                one.trips,
                article.body,
            ),
        )
        if index:
            _index(db, one.id)
    else:
        for kind, keys in names_of(db, one.id).items():
            touched[kind] |= keys
        db.execute("update article set trips = ? where id = ?", (one.trips, one.id))
        _forget_reading(db, one.id)
    db.execute(
        "insert into reading (article, spans, facts) values (?, ?, ?)",
        (one.id, one.spans, one.facts),
    )
    db.executemany(
        "insert into appearance (article, local, official, mentions, profile)"
        " values (?, ?, '', ?, 0)",
        ((one.id, local, mentions) for local, mentions in one.mentions),
    )
    for kind, names in named.items():
        db.executemany(
            f"insert into article_{kind} (article, {kind}, text) values (?, ?, ?)",
            ((one.id, name.id, name.text) for name in names),
        )
    return touched


def remove_article(
    db: sqlite3.Connection, article: int, *, index: bool = True
) -> dict[str, set[str]]:
    """Removes an article that no file holds any more; `index` and answer as of `add_article`."""
    touched = names_of(db, article)
    if index:
        _unindex(db, article)
    db.execute("delete from article where id = ?", (article,))
    _forget_reading(db, article)
    return touched


def held_articles(db: sqlite3.Connection) -> list[int]:
    """The articles that some file holds, in date order."""
    return [row[0] for row in db.execute("select distinct article from file_article order by 1")]


def unheld(db: sqlite3.Connection, articles: Iterable[int]) -> set[int]:
    """Those of these articles that no file holds any more."""
    return {
        article
        for article in articles
        if not db.execute(
            "select 1 from file_article where article = ? limit 1", (article,)
        ).fetchone()
    }


def stored_article(db: sqlite3.Connection, article: int) -> Article:
    """An article as it was read from its file."""
    day, title, source, url, path, body = db.execute(
        "select date, title, source, url, path, body from article where id = ?", (article,)
    ).fetchone()
    return Article(
        id=printable(article),
        path=path,
        date=dt.date.fromisoformat(day),
        title=title,
        body=body,
        source=source or None,
        url=url or None,
    )


def settle_origin(db: sqlite3.Connection, articles: Iterable[int], *, index: bool = True) -> None:
    """Gives articles the path, title, source and url of the first of the files that hold them.

    An article in two files comes out the same whichever was read first or was there before.
    `index` as in `add_article`.
    """
    for article in articles:
        first = db.execute(
            "select title, source, url, path from file_article where article = ?"
            " order by path limit 1",
            (article,),
        ).fetchone()
        now = db.execute(
            "select title, source, url, path from article where id = ?", (article,)
        ).fetchone()
        if first is not None and now is not None and first != now:
            if index:
                _unindex(db, article)
            db.execute(
                "update article set title = ?, source = ?, url = ?, path = ? where id = ?",
                (*first, article),
            )
            if index:
                _index(db, article)


def rebuild_index(db: sqlite3.Connection) -> None:
    """Makes the text index anew from all articles, in date order, and the list of its words."""
    db.execute("insert into article_text (article_text) values ('rebuild')")
    db.execute("delete from word")
    _add_words(db, "main", "article_text")


def add_words(db: sqlite3.Connection, articles: Iterable[int]) -> None:
    """Adds the words of these articles to the list of words; those that are gone may stay in it.

    They are cut by the text index's own rules: by a small index of their own.
    """
    db.execute(
        "create virtual table temp.some_text using fts5(title, body,"
        " tokenize='unicode61 remove_diacritics 2')"
    )
    db.executemany(
        "insert into temp.some_text select title, body from article where id = ?",
        ((article,) for article in articles),
    )
    _add_words(db, "temp", "some_text")
    db.execute("drop table temp.some_text")


def _add_words(db: sqlite3.Connection, schema: str, table: str) -> None:
    db.execute(f"create virtual table temp.terms using fts5vocab('{schema}', '{table}', 'row')")
    db.execute("insert or ignore into word select term from temp.terms")
    db.execute("drop table temp.terms")


def write_names(
    db: sqlite3.Connection, touched: Mapping[str, set[str]], countries: Mapping[str, str]
) -> None:
    """Brings the tables of places and organisations up to date for the ids that were touched."""
    for kind in KINDS:
        for key in sorted(touched[kind]):
            forms = db.execute(
                f"select text, count(*) from article_{kind} where {kind} = ? group by text"
                " order by count(*) desc, text",
                (key,),
            ).fetchall()
            db.execute(f"delete from {kind} where id = ?", (key,))
            if forms:
                _write_name(db, kind, key, [text for text, _ in forms], countries)


def write_countries(db: sqlite3.Connection, countries: Mapping[str, str]) -> None:
    """Replaces the table of country names."""
    db.execute("delete from country")
    db.executemany(
        "insert into country (code, name, search) values (?, ?, ?)",
        ((code, name, f" {fold(name)} ") for code, name in sorted(countries.items())),
    )


def write_landmarks(db: sqlite3.Connection) -> int:
    """Notes every 256th article in date order, see `store.query.listing.DateListing`.

    Gives how many articles there are.
    """
    db.execute("delete from landmark")
    # From an index: the table itself would have to be read with all its bodies.
    ids = held_articles(db)
    db.executemany(
        "insert into landmark (number, article) values (?, ?)",
        enumerate(ids[::LANDMARK_EVERY]),
    )
    return len(ids)


def names_of(db: sqlite3.Connection, article: int) -> dict[str, set[str]]:
    """The places and organisations that the store says an article names."""
    return {
        kind: {
            row[0]
            for row in db.execute(
                f"select {kind} from article_{kind} where article = ?", (article,)
            )
        }
        for kind in KINDS
    }


def _write_name(
    db: sqlite3.Connection, kind: str, key: str, texts: list[str], countries: Mapping[str, str]
) -> None:
    articles = db.execute(
        f"select count(distinct article) from article_{kind} where {kind} = ?", (key,)
    ).fetchone()[0]
    full = next((text for text in texts if not text.isupper()), texts[0])
    name = countries.get(key, full) if kind == "place" else full
    search = " | ".join(dict.fromkeys(fold(text) for text in (name, *texts)))
    if kind == "place":
        country, slash, _ = key.partition("/")
        sort = "country" if key in countries else "place"
        country = country if slash or key in countries else ""
        db.execute(
            "insert into place (id, name, country, sort, search, articles)"
            " values (?, ?, ?, ?, ?, ?)",
            (key, name, country, sort, f" {search} ", articles),
        )
    else:
        db.execute(
            "insert into organisation (id, name, search, articles) values (?, ?, ?, ?)",
            (key, name, f" {search} ", articles),
        )


def _index(db: sqlite3.Connection, article: int) -> None:
    db.execute(
        "insert into article_text (rowid, title, body) select id, title, body from article"
        " where id = ?",
        (article,),
    )


def _unindex(db: sqlite3.Connection, article: int) -> None:
    # An external-content index must be told what it had indexed.
    db.execute(
        "insert into article_text (article_text, rowid, title, body)"
        " select 'delete', id, title, body from article where id = ?",
        (article,),
    )


def _forget_reading(db: sqlite3.Connection, article: int) -> None:
    for table in ("reading", "appearance", "article_place", "article_organisation"):
        db.execute(f"delete from {table} where article = ?", (article,))
