"""What a decision by hand speaks of: people and trips of a store, in words that survive a rebuild.

A person becomes mentions, a trip its days and evidence (`store.link.decisions`). Reads the store
only; nothing is decided or written here.
"""

from __future__ import annotations

import json
import sqlite3

from store.ids import printable
from store.link.decisions import MentionKey, PersonRef, TripRef

MOST_MENTIONS = 40
"""So many articles' mentions stand for a person; more would only lengthen the line."""


def person_ref(
    connection: sqlite3.Connection, official: str, *, without: PersonRef | None = None
) -> PersonRef:
    """A linked official as mentions, one of each article, the oldest articles first.

    Articles of `without` are passed by: the rest of a person from whom one mention is taken away.
    """
    passed = {mention.article for mention in without.mentions} if without is not None else set()
    mentions: list[MentionKey] = []
    for article, local in connection.execute(
        "select article, local from appearance where official = ? order by article, local",
        (official,),
    ):
        key = printable(article)
        if key in passed or len(mentions) >= MOST_MENTIONS:
            continue
        found = [one for one, of in article_mentions(connection, article) if of == local]
        if found:
            mentions.append(max(found, key=lambda one: (len(one.text), -one.start)))
    for article, start, end in connection.execute(
        'select article, start, "end" from span_change where official = ? order by article, start',
        (official,),
    ):
        added = span_of(connection, article, start, end)
        if added is not None and added.article not in passed:
            mentions.append(added)
    return PersonRef(tuple(mentions), official)


def article_mentions(connection: sqlite3.Connection, article: int) -> list[tuple[MentionKey, str]]:
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
        (MentionKey(printable(article), start, end, body[start:end]), local)
        for start, end, kind, local, *_ in json.loads(spans)
        if kind == "official" and local
    ]


def official_at(connection: sqlite3.Connection, mention: MentionKey, article: int) -> str:
    """The linked official that a mention is of, or ""."""
    for one, local in article_mentions(connection, article):
        if one.start < mention.end and mention.start < one.end:
            row = connection.execute(
                "select official from appearance where article = ? and local = ?",
                (article, local),
            ).fetchone()
            return str(row[0]) if row else ""
    return ""


def span_of(
    connection: sqlite3.Connection, article: int, start: int, end: int
) -> MentionKey | None:
    """A span of an article's body, or None where the body has no such span."""
    row = connection.execute("select body from article where id = ?", (article,)).fetchone()
    if row is None or not 0 <= start < end <= len(row[0]):
        return None
    return MentionKey(printable(article), start, end, row[0][start:end])


def trip_ref(connection: sqlite3.Connection, trip: str) -> TripRef | None:
    """A trip of the store as traveller, country, days and evidence; None where there is none."""
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
        MentionKey(printable(article), start, end)
        for article, start, end in connection.execute(
            'select distinct article, start, "end" from evidence where subject = ?'
            " order by article, start",
            (trip,),
        )
    )
    return TripRef(
        person_ref(connection, official),
        country,
        earliest=known[0] if known else "",
        latest=known[-1] if known else "",
        evidence=evidence,
    )


def folder_of(connection: sqlite3.Connection, articles: list[int], roots: list[str]) -> str | None:
    """The folder, of those that a store was built from, that holds these articles' files.

    None where they are in different folders, or in none that is known.
    """
    if len(roots) == 1:
        return roots[0]
    found = set()
    for article in articles:
        row = connection.execute("select path from article where id = ?", (article,)).fetchone()
        inside = [root for root in roots if row and str(row[0]).startswith(root.rstrip("/") + "/")]
        found.add(max(inside, key=len, default=None))
    return found.pop() if len(found) == 1 else None
