"""How questions are answered: never over the pages of bodies, never by sorting what an index has.

The store is small; the plans are those of a large one, since they are not left to statistics.
"""

from __future__ import annotations

import sqlite3
from array import array
from collections.abc import Iterator
from itertools import islice

import pytest

from store.export.answers import trip_records
from store.query import article_sql, meaning
from store.query.article_sql import article_ids, article_questions
from store.query.articles import all_articles, limited_articles
from store.query.groups import GROUPINGS, trip_groups
from store.query.language import parse
from store.query.listing import capped
from store.query.officials import complete, limited_officials, official, officials
from store.query.places import place
from store.query.sql import Flags
from store.query.travel import EVERY_TRIP, trips_where
from store.query.trips import TripFilter, TripsOf, limited_trips, trips
from store.query.who import find_officials
from tests.bench import direct

COUNT = 1100
NEWEST = "2001-03-01"


@pytest.fixture(scope="module")
def made() -> Iterator[sqlite3.Connection]:
    db = sqlite3.connect(":memory:", check_same_thread=False)
    direct.write(db, COUNT, processes=0)
    yield db
    db.close()


@pytest.fixture(params=[False, True], ids=["few", "many"])
def store(
    made: sqlite3.Connection, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> sqlite3.Connection:
    """The store, with names that mean few things, or where everything counts as many."""
    if request.param:
        monkeypatch.setattr(article_sql, "FEW", 3)
        monkeypatch.setattr(meaning, "MOST_OFFICIALS", 1)
        monkeypatch.setattr(meaning, "MOST_WORDS", 1)
    return made


NAME = "who:kim"
LIMITS = [
    "",
    "m",
    "mi",
    "minister",
    "minister talks",
    '"foreign minister"',
    "minister -talks",
    "-minister",
    "-minister -talks",
    "minister or zuva",
    "xyzzy",
    "77",
    NAME,
    "who:k",
    "who:xyzzy",
    '-who:"kim"',
    "with:kim",
    "-with:kim",
    "in:norway",
    "in:bulgaria",
    "in:bg",
    "in:port",
    "from:kp",
    "who:kim from:kp",
    "who:kim in:chile",
    "who:kim in:chile status:planned",
    "who:kim with:pak",
    "org:council",
    "org:b",
    "role:minister",
    "role:ambassador",
    "src:agency",
    "-src:agency",
    "src:agency minister",
    "since:2001-02",
    "until:2001-01-10",
    "on:2001-01-20",
    "-on:2001-01",
    "status:planned",
    "is:trip",
    "-is:trip",
    "is:meeting",
    "is:conflict",
    "is:single",
    "is:starred",
    "is:new",
    "-is:new",
    "is:starred minister",
    "minister since:2001-01-10 until:2001-01-20",
    "zuva in:chile",
    "minister from:kp",
    "minister -who:kim",
    "talks or who:kim or is:conflict",
    "who:kim or in:chile",
    "role:president in:denmark since:2001-01-15",
]


@pytest.mark.parametrize("text", LIMITS)
@pytest.mark.parametrize("oldest", [False, True])
def test_the_first_hits_are_those_of_all(
    store: sqlite3.Connection, text: str, oldest: bool
) -> None:
    limit = parse(text, NEWEST)
    newest = [row.id for row in all_articles(store).window(0, 7)]
    flags = Flags(starred=tuple(newest[1:4]), opened=tuple(newest[3:]))
    every = list(article_ids(store, limit, flags, oldest=oldest, every=True))
    assert every == sorted(set(every), reverse=not oldest)
    assert list(article_ids(store, limit, flags, oldest=oldest)) == every
    assert (
        list(limited_articles(store, limit, 9, oldest_first=oldest, flags=flags).ids) == (every[:9])
    )


@pytest.mark.parametrize("text", ["in:chile", "who:kim", "with:kim", "role:ambassador", "zuva"])
def test_some_limits_of_the_list_find_something(made: sqlite3.Connection, text: str) -> None:
    assert 0 < len(limited_articles(made, parse(text))) < COUNT


def plan(db: sqlite3.Connection, text: str, values: tuple[object, ...]) -> list[str]:
    return [row[3] for row in db.execute(f"explain query plan {text}", values)]


@pytest.mark.parametrize("text", LIMITS)
def test_no_question_for_first_hits_reads_bodies_or_sorts(
    store: sqlite3.Connection, text: str
) -> None:
    for select in (
        one
        for question in article_questions(store, parse(text, NEWEST))
        for one in question
        if one is not None
    ):
        for step in plan(store, select.text, select.values):
            assert "TEMP B-TREE FOR ORDER BY" not in step
            if step.startswith("SCAN"):
                assert (
                    "json_each" in step
                    or "VIRTUAL TABLE" in step
                    or ("USING COVERING INDEX idx_article_row" in step)
                ), step


class Asked(sqlite3.Connection):
    """Notes what is asked."""

    asked: list[tuple[str, tuple[object, ...]]]

    def execute(self, sql: str, values: object = (), /) -> sqlite3.Cursor:
        assert isinstance(values, tuple | list)
        self.asked.append((sql, tuple(values)))
        return super().execute(sql, values)


@pytest.fixture
def asked(made: sqlite3.Connection) -> Iterator[Asked]:
    db = sqlite3.connect(":memory:", factory=Asked)
    db.asked = []
    made.backup(db)
    yield db
    db.close()


SCANS = (
    "json_each",
    "VIRTUAL TABLE",
    "COVERING INDEX",
    "CONSTANT ROW",
    "(subquery",
    "SCAN organisation",
)
QUESTIONS = {
    "first articles": lambda db: all_articles(db).window(0, 50),
    "articles in the middle": lambda db: all_articles(db).window(500, 550),
    "officials by name": lambda db: officials(db, most=50).window(0, 50),
    "officials by trips": lambda db: officials(db, sort="trips", most=50).window(0, 50),
    "officials by last trip": lambda db: officials(db, sort="last_trip", most=50).window(0, 50),
    "officials by articles": lambda db: officials(db, sort="articles", most=50).window(0, 50),
    "officials narrowed": lambda db: officials(db, "kim y", most=50).window(0, 50),
    "trips by date": lambda db: trips(db, most=50).window(0, 50),
    "trips by status": lambda db: trips(db, sort="status", most=50).window(0, 50),
    "trips by articles": lambda db: trips(db, sort="articles", most=50).window(0, 50),
    "trips by official": lambda db: trips(db, sort="official", most=50).window(0, 50),
    "trips by country": lambda db: trips(db, sort="country", most=50).window(0, 50),
    "trips of an official": lambda db: trips(db, TripFilter(official="x")).window(0, 50),
    "trips in a country": lambda db: limited_trips(db, parse("in:chile"), most=50).window(0, 50),
    "names": lambda db: complete(db, "kim"),
    "an official by name": lambda db: find_officials(db, "kim"),
    "a place": lambda db: (page := place(db, "CL")) and (page.came[:50], page.went[:50]),
    "groups": lambda db: [trip_groups(db, by) for by in ("country", "month")],
}


@pytest.mark.parametrize("name", QUESTIONS)
def test_no_list_is_read_whole_or_sorted_for_its_first_rows(asked: Asked, name: str) -> None:
    QUESTIONS[name](asked)
    for text, values in list(asked.asked):
        sorted_few = (" in (" in text and "indexed by" not in text) or "tally" in text
        for step in plan(asked, text, values):
            if "TEMP B-TREE FOR ORDER BY" in step:
                assert sorted_few, (text, step)
            if step.startswith("SCAN"):
                walks = "indexed by" in text or any(word in step for word in SCANS)
                small = step.split()[1] in ("country", "landmark", "meta", "tally", "y", "c")
                assert walks or small, (text, step)


def test_the_page_of_an_official_fetches_only_what_is_looked_at(asked: Asked) -> None:
    top = officials(asked, sort="trips", most=1).window(0, 1)[0]
    asked.asked.clear()
    page = official(asked, top.id)
    assert page is not None
    assert (len(page.trips), len(page.meetings)) == (top.trips, top.meetings)
    assert not any("from trip" in text or "meeting m" in text for text, _ in asked.asked)
    assert [one.official for one in page.trips] == [top.id] * top.trips
    assert list(page.trips[1:3]) == list(page.trips)[1:3]
    assert page.trips[-1] == list(page.trips)[-1]
    assert len(page.companions) == len(list(page.companions)) == top.companions
    assert len(list(page.meetings)) == top.meetings


def test_answers_about_many_trips_ask_the_store_few_times(asked: Asked) -> None:
    found = trips_where(asked, EVERY_TRIP)
    asked.asked.clear()
    records = list(trip_records(asked, found))
    assert [record["id"] for record in records] == [trip.id for trip in found]
    assert all(record["articles"] and record["evidence"] for record in records)
    assert len(asked.asked) == 2 * -(-len(found) // 500) < len(found) / 100


def test_lists_cut_short_are_the_beginning_of_the_whole(made: sqlite3.Connection) -> None:
    for sort in ("date", "official", "country", "status", "articles"):
        for text in ("", "in:chile", "kim", "role:minister", "since:2001-01-20 in:port"):
            whole = limited_trips(made, parse(text), sort)
            part = limited_trips(made, parse(text), sort, 5)
            assert list(part.ids) == list(whole.ids)[:5]
            assert part.complete == (len(whole) <= 5)
            assert len(set(whole.ids)) == len(whole)
    assert len(trips(made)) == made.execute("select count(*) from trip").fetchone()[0]


@pytest.mark.parametrize("column", ["official", "country", "home"])
def test_trips_by_windows_are_the_trips_of_the_filter(
    made: sqlite3.Connection, column: str
) -> None:
    value = made.execute(f"select {column} from trip limit 1").fetchone()[0]
    whole = trips_where(made, EVERY_TRIP._replace(**{column: value}))
    by_windows = TripsOf(made, column, value)
    assert len(by_windows) == len(whole) > 1
    assert by_windows.window(0, len(whole) + 9) == list(whole)
    assert by_windows.window(1, 3) == list(whole[1:3])
    assert [by_windows.position(trip.id) for trip in whole] == list(range(len(whole)))
    assert by_windows.position("none") is None


@pytest.mark.parametrize("by", GROUPINGS)
def test_groups_are_as_many_trips_as_there_are(made: sqlite3.Connection, by: str) -> None:
    counted = trip_groups(made, by)  # type: ignore[arg-type]
    under = trip_groups(made, by, parse("is:trip"))  # type: ignore[arg-type]
    assert counted == under


@pytest.mark.parametrize("text", ["in:chile", "who:kim", "from:kp", "role:minister", "with:kim"])
def test_officials_under_a_limit_do_not_hang_on_the_way(
    made: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch, text: str
) -> None:
    found = list(limited_officials(made, parse(text)).ids)
    monkeypatch.setattr(meaning, "MOST_OFFICIALS", 1)
    assert list(limited_officials(made, parse(text)).ids) == found != []


def test_who_waits_no_longer_has_what_was_found_by_then(made: sqlite3.Connection) -> None:
    endless = (
        "with recursive n(x) as (select 1 union all select x + 1 from n) select x from n"
        " where x < 20 or x > 100000000"
    )
    rows = (row[0] for row in made.execute(endless))
    cut = capped(made, rows, 1000, lambda db, ids: list(ids), lambda db, key: None, 0.01)
    # The last one found waits in the cursor for the next.
    assert (list(cut.ids), cut.complete) == (list(range(1, 19)), False)
    whole = capped(made, iter(range(5)), 9, lambda db, ids: list(ids), lambda db, key: None, 5.0)
    assert (whole.ids, whole.complete) == (array("q", range(5)), True)


def test_a_beginning_is_asked_for_as_its_words(made: sqlite3.Connection) -> None:
    (question,) = article_questions(made, parse("minis"))
    assert '"minister"' in str(question.select.values[0])
    assert "*" not in str(question.select.values[0])
    (question,) = article_questions(made, parse("mini"))
    assert '"mini" *' not in str(question.select.values[0])
    (question,) = article_questions(made, parse("min"))
    assert question.select.values[0] == '("min" *)'
    hits = made.execute(
        "select rowid from article_text where article_text match '\"zuva\" *' order by 1 desc"
    )
    expected = [row[0] for row in islice(hits, 50)]
    assert list(islice(article_ids(made, parse("zuva")), 50)) == expected != []
