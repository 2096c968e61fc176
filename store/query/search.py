"""Full-text search: the newest hits with the words around them, and how many there are."""

from __future__ import annotations

import sqlite3
from itertools import islice

from store.folding import fold
from store.query.article_sql import article_ids
from store.query.articles import fetch_rows, limited_articles
from store.query.language import Limit
from store.query.rows import Hit, Ref
from store.query.sql import NO_FLAGS, Flags, words_of

MOST_COUNTED = 1001
"""Counting further costs time and tells nobody more than "over a thousand"."""

SNIPPET_WORDS = 24


def hits(
    connection: sqlite3.Connection, limit: Limit, most: int = 50, flags: Flags = NO_FLAGS
) -> list[Hit]:
    """The newest `most` articles that answer, each with a snippet and its officials."""
    ids = list(limited_articles(connection, limit, most, flags=flags).ids)
    words = [word for word in map(fold, words_of(limit)) if word]
    return [
        Hit(row, snippet(_body(connection, row.id), words), _officials(connection, row.id))
        for row in fetch_rows(connection, ids)
    ]


def count(
    connection: sqlite3.Connection,
    limit: Limit,
    most: int = MOST_COUNTED,
    flags: Flags = NO_FLAGS,
) -> int:
    """How many articles answer, counted up to `most`."""
    return sum(1 for _ in islice(article_ids(connection, limit, flags), most))


def snippet(body: str, words: list[str]) -> str:
    """The words of a body around the first that begins with one of the folded `words`.

    Where none does, its first words. FTS5's own function would look the words up anew in the whole
    index for every hit.
    """
    found = body.split()
    starts = tuple(words)
    place = 0
    if starts:
        for number, word in enumerate(found):
            if any(part.startswith(starts) for part in fold(word).split()):
                place = number
                break
    first = max(0, min(place - SNIPPET_WORDS // 3, len(found) - SNIPPET_WORDS))
    last = first + SNIPPET_WORDS
    before, after = "…" if first else "", "…" if last < len(found) else ""
    return before + " ".join(found[first:last]) + after


def _body(connection: sqlite3.Connection, article: int) -> str:
    row = connection.execute("select body from article where id = ?", (article,)).fetchone()
    return str(row[0])


def _officials(connection: sqlite3.Connection, article: int) -> tuple[Ref, ...]:
    rows = connection.execute(
        "select distinct o.id, o.name from appearance p join official o on o.id = p.official"
        " where p.article = ? order by p.mentions desc, o.name, o.id",
        (article,),
    )
    return tuple(Ref._make(row) for row in rows)
