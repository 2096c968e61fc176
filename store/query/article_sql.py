"""Turns a parsed limit into SQL for articles, newest first; values are always parameters.

`who:ri in:cuba` are reports of Ri in Cuba, not articles that name both: who, with, in, from and
status hold together on one and the same trip or meeting.

The first hits of a limit must be there within a few milliseconds of a million articles. So each
alternative goes one of three ways: over the articles of its rarest name, where that has few; over
the text index, which gives the newest first; or over all articles from the newest on. What else the
limit asks is tested for each article on the way, by an index, until there are enough hits. Only who
wants them all, however many, lets SQLite collect whole sets instead (`every`).
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Sequence
from heapq import merge
from typing import NamedTuple

from store.ids import HASH_BITS, first_of_day
from store.query.fragments import ALWAYS, Sql, all_of, any_of, listed, negated
from store.query.language import Limit, Term
from store.query.meaning import Meaning
from store.query.sql import NO_FLAGS, TRIP_KEYS, Flags
from store.query.travel_sql import official_is, on_meeting, on_trip

FEW = 2000
"""Articles that a name may have for all of them to be fetched first, at a few microseconds each."""
LOWEST, HIGHEST = 0, (1 << 63) - 1


class Relation(NamedTuple):
    """Articles that stand in some table under a condition."""

    tables: str
    article: str
    """The column of the article."""
    condition: Sql
    """A "+" before a column keeps `test` from looking up each of many values: it has the article.
    """

    def test(self, column: str) -> Sql:
        """Whether the article of a column of the outer query is among them."""
        return Sql(
            f"exists (select 1 from {self.tables} where {self.article} = {column}"
            f" and {self.condition.text})",
            self.condition.values,
        )

    def select(self) -> Sql:
        """All of them, in no order, perhaps some twice."""
        condition = self.condition.text.replace("+", "")
        return Sql(
            f"select {self.article} from {self.tables} where {condition}", self.condition.values
        )


def article_ids(
    connection: sqlite3.Connection,
    limit: Limit,
    flags: Flags = NO_FLAGS,
    *,
    oldest: bool = False,
    every: bool = False,
) -> Iterator[int]:
    """The row ids of the articles that the limit lets through, in date order, as they are found.

    `every` for who will take them all, and would rather wait for the first.
    """
    questions = article_questions(connection, limit, flags, oldest=oldest, every=every)
    found = [_found(connection, question, oldest) for question in questions]
    last = None
    for article in merge(*found, reverse=not oldest):
        if article != last:
            yield article
            last = article


class Question(NamedTuple):
    """A select of row ids in date order, without those of another such select."""

    select: Sql
    without: Sql | None = None


def _found(connection: sqlite3.Connection, question: Question, oldest: bool) -> Iterator[int]:
    rows = (row[0] for row in connection.execute(*question.select))
    if question.without is None:
        return rows
    return _difference(rows, (row[0] for row in connection.execute(*question.without)), oldest)


def _difference(rows: Iterator[int], others: Iterator[int], oldest: bool) -> Iterator[int]:
    """Those of `rows` that are not in `others`, both in date order; reads no further than needed.

    FTS5 would read a word's whole list for each single article that is looked up in it.
    """
    other = next(others, None)
    for row in rows:
        while other is not None and (other < row if oldest else other > row):
            other = next(others, None)
        if row != other:
            yield row


def article_questions(
    connection: sqlite3.Connection,
    limit: Limit,
    flags: Flags = NO_FLAGS,
    *,
    oldest: bool = False,
    every: bool = False,
) -> list[Question]:
    """One question for each alternative of the limit, whose answers are in date order."""
    plan = _Plan(connection, flags, oldest=oldest, every=every)
    if limit.empty:
        return [plan.question(())]
    if all(term.is_text for terms in limit.alternatives for term in terms):
        matches = [_match(plan.meaning, terms, every) for terms in limit.alternatives]
        if all(matches):
            # The text index itself takes all alternatives together.
            return [Question(plan.matching(" OR ".join(f"({match})" for match in matches)))]
    return [plan.question(terms) for terms in limit.alternatives]


class _Plan:
    """Makes the questions of one limit."""

    def __init__(
        self, connection: sqlite3.Connection, flags: Flags, *, oldest: bool, every: bool
    ) -> None:
        self.meaning = Meaning(connection)
        self._connection = connection
        self._flags = flags
        self._every = every
        self._oldest = oldest
        self._order = "asc" if oldest else "desc"

    def question(self, terms: Sequence[Term]) -> Question:
        """One alternative."""
        match = _match(self.meaning, terms, self._every)
        together = [term for term in terms if term.key in TRIP_KEYS and not term.negative]
        few = self._few(terms, {term.key for term in together})
        low, high = _days(terms)
        sets = self._every and few is None
        if match:
            tests = self._tests(terms, together, "+a.rowid", sets=sets)
            if few is not None:
                low, high = max(low, min(few, default=0)), min(high, max(few, default=0))
                tests.insert(0, listed("+a.rowid", few))
            return Question(self.matching(match, (low, high), all_of(tests)))
        if few is not None:
            newest = sorted((one for one in few if low <= one <= high), reverse=not self._oldest)
            both = all_of(self._tests(terms, together, "a.value", sets=False))
            # json_each gives them in the order of the list.
            select = Sql(
                f"select a.value from json_each(?) a where {both.text}",
                (json.dumps(newest), *both.values),
            )
        else:
            both = all_of(self._tests(terms, together, "a.id", sets=sets))
            select = Sql(
                "select a.id from article a indexed by idx_article_row where a.id between ? and ?"
                f" and {both.text} order by a.id {self._order}",
                (low, high, *both.values),
            )
        unwanted = [_fts(self.meaning, term, self._every) for term in terms if term.is_text]
        if not unwanted:
            return Question(select)
        return Question(select, self.matching(" OR ".join(unwanted), (low, high)))

    def matching(
        self, match: str, days: tuple[int, int] = (LOWEST, HIGHEST), also: Sql = ALWAYS
    ) -> Sql:
        """What the text index finds; its row ids are in date order, so nothing is sorted."""
        between = Sql("")
        if days != (LOWEST, HIGHEST):
            between = Sql(" and a.rowid between ? and ?", days)
        return Sql(
            f"select a.rowid from article_text a where article_text match ?{between.text}"
            f" and {also.text} order by a.rowid {self._order}",
            (match, *between.values, *also.values),
        )

    # --- the ways to the articles of the rarest name

    def _few(self, terms: Sequence[Term], keys: set[str]) -> set[int] | None:
        """The articles of the first term that has few, which the other terms only make fewer."""
        for term in terms:
            if term.negative:
                continue
            selects = self._selects(term, keys)
            found: set[int] = set()
            for select in selects or ():
                room = FEW + 1 - len(found)
                found.update(
                    row[0]
                    for row in self._connection.execute(
                        f"{select.text} limit ?", (*select.values, room)
                    )
                )
                if len(found) > FEW:
                    break
            if selects is not None and len(found) <= FEW:
                return found
        return None

    def _selects(self, term: Term, keys: set[str]) -> list[Sql] | None:
        """Selects of all articles of a term, perhaps of more, by an index; None without one."""
        meaning, value = self.meaning, term.value
        if term.key in ("who", "with"):
            officials = meaning.officials(value)
            if officials is None:
                return None
            if keys <= {"who", "from"}:
                return [Relation("appearance", "article", listed("official", officials)).select()]
            traveller = ("trip t join trip_article x on x.trip = t.id", "t.official")
            if term.key == "with":
                traveller = (
                    "trip_companion c join trip_article x on x.trip = c.trip",
                    "c.companion",
                )
            return [
                Relation(traveller[0], "x.article", listed(traveller[1], officials)).select(),
                Relation(
                    "meeting_official c join meeting_article x on x.meeting = c.meeting",
                    "x.article",
                    listed("c.official", officials),
                ).select(),
            ]
        if term.key == "in":
            codes, stops = meaning.countries(value), meaning.stops(value)
            return [
                Relation(f"{kind} join {told}", "x.article", listed(column, held)).select()
                for kind, told, column, held in (
                    ("trip t", "trip_article x on x.trip = t.id", "t.country", codes),
                    ("trip_place s", "trip_article x on x.trip = s.trip", "s.search", stops),
                    ("meeting m", "meeting_article x on x.meeting = m.id", "m.country", codes),
                    ("meeting m", "meeting_article x on x.meeting = m.id", "m.search", stops),
                )
            ]
        if term.key in ("org", "role", "src") or value in ("starred", "opened"):
            return [relation.select() for relation in self._relations(term)]
        return None

    # --- what is tested on the way

    def _tests(
        self, terms: Sequence[Term], together: list[Term], column: str, *, sets: bool
    ) -> list[Sql]:
        """Conditions on the article of a column; as sets, for who takes them all."""
        tests: list[Sql] = []
        if {term.key for term in together} <= {"who", "from"}:
            # Each may be another person of the same article.
            tests += [_among(self._reports([term]), column, sets=sets) for term in together]
        else:
            tests.append(_among(self._reports(together), column, sets=sets))
        for term in terms:
            if term.is_text:
                continue
            if term.key in TRIP_KEYS:
                if term.negative:
                    tests.append(negated(_among(self._reports([term]), column, sets=sets)))
                continue
            if term.key in ("since", "until", "on"):
                if term.negative:
                    low, high = _days([term._replace(negative=False)])
                    tests.append(Sql(f"{column} not between ? and ?", (low, high)))
                continue
            test = _among(self._relations(term), column, sets=sets)
            tests.append(negated(test) if term.negative != (term.value == "new") else test)
        return tests

    def _reports(self, terms: list[Term]) -> list[Relation]:
        """The articles that name or report what the terms say together."""
        keys = {term.key for term in terms}
        if keys <= {"who", "from"}:
            (term,) = terms
            who = official_is(self.meaning, "p.official", term)
            return [Relation("appearance p", "p.article", who)]
        trip = all_of([on_trip(self.meaning, term) for term in terms])
        found = [Relation("trip_article x join trip t on t.id = x.trip", "x.article", trip)]
        if "status" not in keys:
            meeting = all_of([on_meeting(self.meaning, term) for term in terms])
            tables = "meeting_article x join meeting m on m.id = x.meeting"
            found.append(Relation(tables, "x.article", meeting))
        return found

    def _relations(self, term: Term) -> list[Relation]:
        """The articles of an org:, role:, src: or is:, of the latter without "not" in it."""
        value = term.value
        if term.key == "org":
            ids = self.meaning.organisations(value)
            return [Relation("article_organisation", "article", listed("+organisation", ids))]
        if term.key == "role":
            offices = listed("+r.search", self.meaning.offices(value))
            tables = "role r join appearance p on p.official = r.official"
            return [Relation(tables, "p.article", offices)]
        if term.key == "src":
            return [Relation("article z", "z.id", listed("+z.source", self.meaning.sources(value)))]
        if value in ("starred", "opened", "new"):
            held = self._flags.starred if value == "starred" else self._flags.opened
            marked = listed("+f.id", [one for one in held if isinstance(one, int)])
            return [Relation("article f", "f.id", marked)]
        if value == "meeting":
            return [Relation("meeting_article", "article", ALWAYS)]
        if value == "trip":
            return [Relation("trip_article", "article", ALWAYS)]
        wanted = {"conflict": "t.conflicts <> ''", "single": "t.articles = 1"}[value]
        return [Relation("trip_article x join trip t on t.id = x.trip", "x.article", Sql(wanted))]


def _among(relations: list[Relation], column: str, *, sets: bool) -> Sql:
    if not sets:
        return any_of([relation.test(column) for relation in relations])
    selects = [relation.select() for relation in relations]
    text = " union all ".join(select.text for select in selects)
    return Sql(f"{column} in ({text})", tuple(v for select in selects for v in select.values))


def _days(terms: Sequence[Term]) -> tuple[int, int]:
    """Days as a range of row ids, which are in date order."""
    low, high = LOWEST, HIGHEST
    for term in terms:
        if term.negative:
            continue
        if term.key in ("since", "on"):
            low = max(low, first_of_day(term.first))
        if term.key in ("until", "on"):
            high = min(high, first_of_day(term.last) + (1 << HASH_BITS) - 1)
    return low, high


def _match(meaning: Meaning, terms: Sequence[Term], every: bool) -> str:
    """The words of an alternative as one match expression, so that FTS5 itself walks the lists.

    "" where there is no word that must be there: FTS5 can't answer a mere "not".
    """
    wanted = [_fts(meaning, term, every) for term in terms if term.is_text and not term.negative]
    unwanted = [_fts(meaning, term, every) for term in terms if term.is_text and term.negative]
    match = " AND ".join(wanted)
    if wanted and unwanted:
        match = f"({match}) NOT ({' OR '.join(unwanted)})"
    return match


MOST_AT_ONCE = 8
"""Words that are walked side by side where all hits are wanted: each costs a step at every hit."""


def _fts(meaning: Meaning, term: Term, every: bool = False) -> str:
    """A word or phrase as an FTS5 string: quoted, so that nothing in it is an operator."""
    quoted = '"' + term.value.replace('"', '""') + '"'
    if term.key == "phrase":
        return quoted
    words = meaning.words(term.value)
    if not words or (every and len(words) > MOST_AT_ONCE):
        return quoted + " *"
    return "(" + " OR ".join(f'"{word}"' for word in words) + ")"
