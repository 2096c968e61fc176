"""Answers what `store.link.update` asks of the last linking, from the store as it was before.

Reads only; nothing here decides anything. The facts are as they were read, without what was put
right by hand: linking does that itself with the articles that decisions speak of.
"""

from __future__ import annotations

import datetime as dt
import sqlite3
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any

from store.build.profiles import ANSWERS, ASKS, HINTS, stored_profile
from store.ids import printable, row_id
from store.link.profiles import Seen
from store.link.records import ArticleFacts, Member
from store.link.source import Placed
from store.model import Name, Official
from store.payload import Facts, unpack_facts, unpack_people
from store.query.fragments import marks

AT_ONCE = 500
"""Values in one statement."""


class StoredFacts:
    """The facts of articles of a store, each unpacked once."""

    def __init__(self, db: sqlite3.Connection, spoken_of: Collection[str] = ()) -> None:
        self._db = db
        self._spoken_of = spoken_of
        self._kept: dict[str, Facts] = {}

    def __call__(self, article: str) -> Facts:
        """The facts of an article; KeyError where the store has it not."""
        if article not in self._kept:
            row = self._db.execute(
                "select facts from reading where article = ?", (row_id(article),)
            ).fetchone()
            if row is None:
                raise KeyError(article)
            self._kept[article] = unpack_facts(row[0])
        return self._kept[article]

    def for_linking(self, article: str) -> ArticleFacts:
        """The same, as linking takes them; with mentions where a decision by hand needs them."""
        read = self(article)
        return ArticleFacts(
            article=article,
            date=dt.date.fromisoformat(article[:10]),
            officials=read.officials,
            trips=read.trips,
            meetings=read.meetings,
            people=self._people(article) if article in self._spoken_of else (),
        )

    def _people(self, article: str) -> tuple[Name, ...]:
        spans, body = self._db.execute(
            "select r.spans, a.body from reading r join article a on a.id = r.article"
            " where r.article = ?",
            (row_id(article),),
        ).fetchone()
        return unpack_people(spans, body)


class StoredLinking:
    """The last linking as a store holds it; a `store.link.update.Source`."""

    def __init__(self, db: sqlite3.Connection, facts: StoredFacts) -> None:
        self._db = db
        self._facts = facts

    def comparable(self, asks: Collection[str], answers: Collection[str]) -> Iterable[Placed]:
        """The profiles that answer in any of `asks`, or ask in any of `answers`."""
        numbers = {*self._in_blocks(asks, ANSWERS), *self._in_blocks(answers, ASKS)}
        return self._placed("id", sorted(numbers))

    def placed(self, keys: Collection[str]) -> Iterable[Placed]:
        """The profiles of these keys, as far as they are there."""
        return self._placed("key", sorted(keys))

    def hinted(self, hints: Collection[str]) -> Iterable[Placed]:
        """The profiles that are in any of these hint blocks."""
        return self._placed("id", sorted(set(self._in_blocks(hints, HINTS))))

    def profiles(self, officials: Collection[str]) -> Iterable[Placed]:
        """The profiles of these linked officials."""
        return self._placed("official", sorted(officials))

    def seen_without(self, keys: Collection[str], articles: Collection[str]) -> Iterable[Seen]:
        """The profiles of these keys as they are seen apart from some articles; none if never."""
        without = {row_id(article) for article in articles}
        for number, key, packed, _ in self._rows("key", sorted(keys)):
            where = [row for row in self._appearances(number) if row[0] not in without]
            if where:
                yield Seen(
                    stored_profile(key, packed),
                    first=_place(where[0]),
                    last=_day(where[-1][0]),
                    articles=len(where),
                )

    def people(self, keys: Collection[str]) -> Iterable[tuple[str, dt.date, Official]]:
        """Every appearance of these profiles: article, day, and what the article says of them."""
        for number, _, _, _ in self._rows("key", sorted(keys)):
            for row, local in self._appearances(number):
                article = printable(row)
                for official in self._facts(article).officials:
                    if official.id == local:
                        yield article, _day(row), official

    def travels(self, officials: Collection[str]) -> Iterable[ArticleFacts]:
        """The articles that report a trip of one of these linked officials."""
        return self._reports(
            "select distinct article from trip_article join trip on trip.id = trip"
            " where official in ({})",
            officials,
        )

    def meetings(self, officials: Collection[str]) -> Iterable[ArticleFacts]:
        """The articles that report a meeting of one of these linked officials."""
        return self._reports(
            "select distinct article from meeting_article join meeting_official using (meeting)"
            " where official in ({})",
            officials,
        )

    def facts(self, articles: Collection[str]) -> Iterable[ArticleFacts]:
        """These articles, as far as they are there."""
        for article in sorted(articles):
            try:
                yield self._facts.for_linking(article)
            except KeyError:
                continue

    def official_of(self, articles: Collection[str]) -> Mapping[Member, str]:
        """The linked ids of all officials of these articles."""
        rows = self._select(
            "select article, local, official from appearance where official <> ''"
            " and article in ({})",
            [row_id(article) for article in sorted(articles)],
        )
        return {(printable(row), local): official for row, local, official in rows}

    def _placed(self, column: str, values: Sequence[object]) -> list[Placed]:
        return [
            Placed(self._seen(number, key, packed), official)
            for number, key, packed, official in self._rows(column, values)
        ]

    def _rows(self, column: str, values: Sequence[object]) -> list[tuple[int, str, str, str]]:
        statement = f"select id, key, packed, official from profile where {column} in ({{}})"
        return [
            (number, key, packed, official)
            for number, key, packed, official in self._select(statement, values)
        ]

    def _seen(self, number: int, key: str, packed: str) -> Seen:
        # Articles' row ids are in order of day and id, which is the order that linking wants.
        count, last = self._db.execute(
            "select count(*), max(article) from appearance where profile = ?", (number,)
        ).fetchone()
        first = self._db.execute(
            "select article, local from appearance where profile = ?"
            " order by article, local limit 1",
            (number,),
        ).fetchone()
        return Seen(stored_profile(key, packed), _place(first), _day(last), count)

    def _appearances(self, profile: int) -> list[tuple[int, str]]:
        return self._db.execute(
            "select article, local from appearance where profile = ? order by article, local",
            (profile,),
        ).fetchall()

    def _in_blocks(self, blocks: Collection[str], kind: str) -> Iterator[int]:
        for row in self._select(
            f"select profile from profile_block where kind = '{kind}' and block in ({{}})",
            sorted(blocks),
        ):
            yield row[0]

    def _reports(self, statement: str, officials: Collection[str]) -> list[ArticleFacts]:
        rows = {row[0] for row in self._select(statement, sorted(officials))}
        return [self._facts.for_linking(printable(row)) for row in sorted(rows)]

    def _select(self, statement: str, values: Sequence[object]) -> Iterator[tuple[Any, ...]]:
        for start in range(0, len(values), AT_ONCE):
            some = values[start : start + AT_ONCE]
            yield from self._db.execute(statement.format(marks(some)), tuple(some))


def _day(row: int) -> dt.date:
    return dt.date.fromisoformat(printable(row)[:10])


def _place(row: tuple[int, str]) -> tuple[dt.date, str, str]:
    return _day(row[0]), printable(row[0]), row[1]
