"""Pairs of officials that may be one person, and the sentences by which somebody can tell.

For the review screen and nothing else. What was decided about a pair is in `decisions.jsonl`, not
in the store, until the next build.
"""

from __future__ import annotations

import json
import sqlite3
from array import array
from collections.abc import Sequence
from typing import NamedTuple

from store.query.fragments import marks
from store.query.listing import IdListing
from store.query.rows import EvidenceRow, Listing, OfficialRow
from store.query.who import ROW

MOST_SENTENCES = 8
"""Sentences shown of an official: more than anybody reads before deciding."""
_STOPS = (". ", "? ", "! ", ".” ", '." ', "\n")


class PairRow(NamedTuple):
    """Two officials that may be one, and why somebody should look."""

    id: str
    left: OfficialRow
    right: OfficialRow
    reasons: tuple[str, ...]


def pairs(connection: sqlite3.Connection) -> Listing[PairRow]:
    """All pairs that nobody has told apart, the likeliest first."""
    rows = connection.execute("select rowid from candidate order by rowid")
    return IdListing(connection, array("q", (row[0] for row in rows)), _fetch, _row_of)


def _fetch(connection: sqlite3.Connection, ids: Sequence[int]) -> list[PairRow]:
    found = connection.execute(
        f'select rowid, id, "left", "right", reasons from candidate where rowid in ({marks(ids)})',
        tuple(ids),
    ).fetchall()
    people: dict[str, OfficialRow] = {}
    wanted = sorted({one for row in found for one in row[2:4]})
    for first in range(0, len(wanted), 500):
        some = wanted[first : first + 500]
        for row in connection.execute(
            f"select {ROW} from official o where o.id in ({marks(some)})", some
        ):
            people[row[0]] = OfficialRow._make(row)
    made = {
        row[0]: PairRow(row[1], people[row[2]], people[row[3]], tuple(json.loads(row[4])))
        for row in found
        if row[2] in people and row[3] in people
    }
    return [made[one] for one in ids if one in made]


def _row_of(connection: sqlite3.Connection, pair: int | str) -> int | None:
    row = connection.execute("select rowid from candidate where id = ?", (pair,)).fetchone()
    return row[0] if row else None


def sentences_of(
    connection: sqlite3.Connection, official: str, most: int = MOST_SENTENCES
) -> tuple[EvidenceRow, ...]:
    """The sentence of the fullest mention of an official in each article, newest article first."""
    appearances = connection.execute(
        "select p.article, p.local, a.date, a.source, a.title, a.body, r.spans from appearance p"
        " join article a on a.id = p.article join reading r on r.article = p.article"
        " where p.official = ? order by p.article desc limit ?",
        (official, most),
    ).fetchall()
    found: list[EvidenceRow] = []
    for article, local, date, source, title, body, spans in appearances:
        mentions = [
            (start, end)
            for start, end, kind, target, *_ in json.loads(spans)
            if kind == "official" and target == local
        ]
        if not mentions:
            continue
        start, end = max(mentions, key=lambda span: (span[1] - span[0], -span[0]))
        first, last = _known_sentence(connection, article, start, end) or sentence_around(
            body, start, end
        )
        found.append(
            EvidenceRow(
                article, date, source, title, start, end, first, last, body[first:last], "who", ""
            )
        )
    return tuple(found)


def _known_sentence(
    connection: sqlite3.Connection, article: int, start: int, end: int
) -> tuple[int, int] | None:
    """The sentence around a span, where something was read from that sentence."""
    row: tuple[int, int] | None = connection.execute(
        "select sentence_start, sentence_end from evidence where article = ?"
        " and sentence_start <= ? and sentence_end >= ? limit 1",
        (article, start, end),
    ).fetchone()
    return row


def sentence_around(body: str, start: int, end: int) -> tuple[int, int]:
    """The sentence of `body` that holds a span, by its full stops; good enough to read.

    A stop inside an initial or a title ("J. Smith", "Mr. Smith") is not taken for an end.
    """
    first = max((_end_of(body, mark, 0, start) for mark in _STOPS), default=0)
    ends = [
        at + (mark != "\n") + (len(mark) > 2)
        for mark in _STOPS
        if (at := _stop_after(body, mark, end)) >= 0
    ]
    return first, min(ends, default=len(body))


def _end_of(body: str, mark: str, low: int, high: int) -> int:
    """Where the text after the last `mark` before `high` begins; `low` where there is none."""
    while (at := body.rfind(mark, low, high)) >= 0:
        if mark != ". " or not _abbreviation(body, at):
            return at + len(mark)
        high = at
    return low


def _stop_after(body: str, mark: str, low: int) -> int:
    while (at := body.find(mark, low)) >= 0:
        if mark != ". " or not _abbreviation(body, at):
            return at
        low = at + 1
    return -1


def _abbreviation(body: str, stop: int) -> bool:
    """Whether the full stop at `stop` closes an initial or a short title, not a sentence."""
    begin = max(body.rfind(" ", 0, stop), body.rfind("\n", 0, stop)) + 1
    word = body[begin:stop]
    return word[:1].isupper() and (len(word) <= 2 or word in ("Gen", "Gov", "Sen", "Rep", "Col"))
