"""Full-text search: the newest hits with the words around them, and how many there are."""

from __future__ import annotations

import sqlite3

from store.query.articles import fetch_rows, limited_articles
from store.query.language import Limit
from store.query.rows import Hit, Ref
from store.query.sql import NO_FLAGS, Flags, newest_first, text_match

MOST_COUNTED = 1001
"""Counting further costs time and tells nobody more than "over a thousand"."""

SNIPPET_WORDS = 24


def hits(
    connection: sqlite3.Connection, limit: Limit, most: int = 50, flags: Flags = NO_FLAGS
) -> list[Hit]:
    """The newest `most` articles that answer, each with a snippet and its officials."""
    ids = list(limited_articles(connection, limit, most, flags=flags).ids)
    match = text_match(limit)
    return [
        Hit(row, _snippet(connection, match, row.id), _officials(connection, row.id))
        for row in fetch_rows(connection, ids)
    ]


def count(
    connection: sqlite3.Connection,
    limit: Limit,
    most: int = MOST_COUNTED,
    flags: Flags = NO_FLAGS,
) -> int:
    """How many articles answer, counted up to `most`."""
    sql = newest_first(limit, flags)
    row = connection.execute(
        f"select count(*) from (select 1 from ({sql.text}) limit ?)", (*sql.values, most)
    ).fetchone()
    return int(row[0])


def _snippet(connection: sqlite3.Connection, match: str, article: int) -> str:
    """The words around the first hit, or the beginning where no word was searched for."""
    if match:
        row = connection.execute(
            "select snippet(article_text, 1, '', '', '…', ?) from article_text"
            " where article_text match ? and rowid = ?",
            (SNIPPET_WORDS, match, article),
        ).fetchone()
        if row and row[0]:
            return " ".join(row[0].split())
    body = connection.execute(
        "select substr(body, 1, 200) from article where id = ?", (article,)
    ).fetchone()[0]
    words = body.split()
    return " ".join(words[:SNIPPET_WORDS]) + ("…" if len(words) > SNIPPET_WORDS else "")


def _officials(connection: sqlite3.Connection, article: int) -> tuple[Ref, ...]:
    rows = connection.execute(
        "select distinct o.id, o.name from appearance p join official o on o.id = p.official"
        " where p.article = ? order by p.mentions desc, o.name, o.id",
        (article,),
    )
    return tuple(Ref._make(row) for row in rows)
