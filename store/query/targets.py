"""What a decision by hand speaks of: people and trips of a store, in words that survive a rebuild.

A person becomes mentions, a trip its days and evidence, since row ids and slugs may change. Plain
tuples only; what is made of them is told in `store.link.decisions`.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Sequence
from typing import NamedTuple

from store.ids import printable

MOST_MENTIONS = 40
"""So many articles' mentions stand for a person; more would only lengthen the line."""


class Mention(NamedTuple):
    """A span of an article's body with the words that stand there."""

    article: str
    """The printable id."""
    start: int
    end: int
    text: str = ""


class TripTarget(NamedTuple):
    """A trip as traveller, country, the days that it is known to touch, and its evidence."""

    official: str
    country: str
    earliest: str
    latest: str
    evidence: tuple[Mention, ...]


def mentions_of(
    connection: sqlite3.Connection, official: str, without: Collection[str] = ()
) -> tuple[Mention, ...]:
    """A linked official as mentions, the longest of each article, the oldest articles first.

    Articles of `without` (printable ids) are passed by.
    """
    mentions: list[Mention] = []
    for article, local in connection.execute(
        "select article, local from appearance where official = ? order by article, local",
        (official,),
    ):
        if printable(article) in without or len(mentions) >= MOST_MENTIONS:
            continue
        found = [one for one, of in article_mentions(connection, article) if of == local]
        if found:
            mentions.append(max(found, key=lambda one: (len(one.text), -one.start)))
    for article, start, end in connection.execute(
        'select article, start, "end" from span_change where official = ? order by article, start',
        (official,),
    ):
        added = span_of(connection, article, start, end)
        if added is not None and added.article not in without:
            mentions.append(added)
    return tuple(mentions)


def article_mentions(connection: sqlite3.Connection, article: int) -> list[tuple[Mention, str]]:
    """The mentions of people in an article, each with the person's id within the article."""
    row = connection.execute(
        "select r.spans, a.body from reading r join article a on a.id = r.article"
        " where r.article = ?",
        (article,),
    ).fetchone()
    if row is None:
        return []
    spans, body = row
    return [
        (Mention(printable(article), start, end, body[start:end]), local)
        for start, end, kind, local, *_ in json.loads(spans)
        if kind == "official" and local
    ]


def span_of(connection: sqlite3.Connection, article: int, start: int, end: int) -> Mention | None:
    """A span of an article's body, or None where the body has no such span."""
    row = connection.execute("select body from article where id = ?", (article,)).fetchone()
    if row is None or not 0 <= start < end <= len(row[0]):
        return None
    return Mention(printable(article), start, end, row[0][start:end])


def trip_target(connection: sqlite3.Connection, trip: str) -> TripTarget | None:
    """A trip of the store, or None where there is none of that id."""
    row = connection.execute(
        "select official, country, arrived_earliest, arrived_latest, left_earliest, left_latest"
        " from trip where id = ?",
        (trip,),
    ).fetchone()
    if row is None:
        return None
    official, country, *days = row
    known = sorted(day for day in days if day)
    evidence = tuple(
        Mention(printable(article), start, end)
        for article, start, end in connection.execute(
            'select distinct article, start, "end" from evidence where subject = ?'
            ' order by article, start, "end"',
            (trip,),
        )
    )
    first, last = (known[0], known[-1]) if known else ("", "")
    return TripTarget(official, country, first, last, evidence)


def folder_of(
    connection: sqlite3.Connection, articles: Sequence[int], roots: Sequence[str]
) -> str | None:
    """The folder, of those that a store was built from, that holds these articles' files.

    None where they are in different folders, or in none that is known.
    """
    found: set[str | None] = set()
    for article in articles:
        row = connection.execute("select path from article where id = ?", (article,)).fetchone()
        inside = [root for root in roots if row and str(row[0]).startswith(root.rstrip("/") + "/")]
        found.add(max(inside, key=len, default=None))
    return found.pop() if len(found) == 1 else None
