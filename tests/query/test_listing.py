from __future__ import annotations

import datetime as dt
import sqlite3

from hypothesis import given, settings
from hypothesis import strategies as st

from store.build.articles import write_landmarks
from store.ids import row_id
from store.query.articles import all_articles
from store.readers import article_id
from store.schema import prepare

LENGTH = 1000


def made(length: int) -> sqlite3.Connection:
    """A store with so many articles on a few days, without text."""
    db = sqlite3.connect(":memory:", check_same_thread=False)
    prepare(db)
    days = [dt.date(2019, 1, 1) + dt.timedelta(days=number // 40) for number in range(length)]
    db.executemany(
        "insert into article (id, date, title, source, url, path, trips, body)"
        " values (?, ?, ?, '', '', '', 0, '')",
        [
            (row_id(article_id(day, str(number))), day.isoformat(), str(number))
            for number, day in enumerate(days)
        ],
    )
    db.execute(
        "insert into file_article (path, article, title, source, url)"
        " select title, id, title, '', '' from article"
    )
    write_landmarks(db)
    db.execute("insert into meta (key, value) values ('articles', ?)", (str(length),))
    return db


DB = made(LENGTH)
IN_ORDER = [row[0] for row in DB.execute("select id from article order by id")]


@settings(deadline=None)
@given(st.integers(-5, LENGTH + 5), st.integers(-5, LENGTH + 300), st.booleans())
def test_windows_are_slices_of_the_list(start: int, stop: int, oldest: bool) -> None:
    listing = all_articles(DB, oldest_first=oldest)
    order = IN_ORDER if oldest else IN_ORDER[::-1]
    found = [row.id for row in listing.window(start, stop)]
    assert found == order[max(0, start) : max(0, stop)]


@given(st.integers(0, LENGTH - 1), st.booleans())
def test_position_is_the_inverse_of_window(place: int, oldest: bool) -> None:
    listing = all_articles(DB, oldest_first=oldest)
    (row,) = listing.window(place, place + 1)
    assert listing.position(row.id) == place


def test_what_is_not_there_has_no_position() -> None:
    listing = all_articles(DB)
    for missing in (0, IN_ORDER[0] - 1, IN_ORDER[-1] + 1, IN_ORDER[300] + 1):
        assert listing.position(missing) is None


def test_an_empty_store_has_an_empty_list() -> None:
    listing = all_articles(made(0))
    assert len(listing) == 0
    assert list(listing.window(0, 10)) == []
    assert listing.position(1) is None
