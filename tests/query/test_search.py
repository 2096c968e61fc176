from __future__ import annotations

import sqlite3

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from store.query.articles import limited_articles
from store.query.language import LimitError, parse
from store.query.officials import limited_officials
from store.query.search import count, hits
from store.query.sql import Flags
from store.query.trips import limited_trips
from tests.query.test_language import NEWEST, pieces


def days(connection: sqlite3.Connection, text: str, flags: Flags | None = None) -> list[str]:
    limit = parse(text, NEWEST)
    listing = limited_articles(connection, limit, flags=flags or Flags())
    return [row.date for row in listing.window(0, len(listing))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("havana", ["2019-05-26", "2019-05-21"]),
        ("hav", ["2019-05-26", "2019-05-21"]),
        ("diaz", ["2019-05-26", "2019-05-21"]),
        ("havana saturday", ["2019-05-26"]),
        ("havana -saturday", ["2019-05-21"]),
        ("-havana -rain since:2018-08", ["2019-03-27", "2018-11-28"]),
        ('"workers party"', ["2019-05-21", "2019-03-27"]),
        ('"party workers"', []),
        ('org:"workers party"', ["2019-05-21", "2019-03-27"]),
        ("tokyo or laos", ["2019-03-27", "2018-07-08"]),
        ("tokyo or who:ri-su-yong", ["2019-05-26", "2019-05-21", "2019-03-27", "2018-07-08"]),
        ('who:"ri su"', ["2019-05-26", "2019-05-21", "2019-03-27"]),
        ("who:ri in:cuba", ["2019-05-26", "2019-05-21"]),
        ("who:ri in:cu", ["2019-05-26", "2019-05-21"]),
        ("who:ri in:havana", ["2019-05-26", "2019-05-21"]),
        ("who:pompeo in:cuba", []),
        ("in:japan", ["2018-07-08"]),
        ("who:ri with:ryu", ["2019-05-26", "2019-05-21"]),
        ("src:kcna", ["2019-05-21"]),
        ("src:k%", []),
        ("on:2018-07", ["2018-07-09", "2018-07-08"]),
        ("until:2018-07-08", ["2018-07-08"]),
        ("rain since:2018-07-10", []),
        ("status:planned", ["2018-11-28"]),
        ("from:us", ["2018-07-08"]),
        ("role:secretary", ["2018-07-08"]),
        ("-is:trip", ["2018-07-09"]),
        ("", ["2019-05-26", "2019-05-21", "2019-03-27", "2018-11-28", "2018-07-09", "2018-07-08"]),
    ],
)
def test_articles_that_answer(
    connection: sqlite3.Connection, text: str, expected: list[str]
) -> None:
    assert days(connection, text) == expected
    assert count(connection, parse(text, NEWEST)) == len(expected)


def test_flags_come_from_the_user(connection: sqlite3.Connection) -> None:
    listing = limited_articles(connection, parse("rain"))
    flags = Flags(starred=(listing.ids[0],), opened=(listing.ids[0],))
    assert days(connection, "is:starred", flags) == ["2018-07-09"]
    assert len(days(connection, "is:new", flags)) == 5
    assert days(connection, "is:opened") == []


def test_a_cut_list_says_so_and_a_whole_one_too(connection: sqlite3.Connection) -> None:
    limit = parse("havana")
    assert not limited_articles(connection, limit, 1).complete
    assert limited_articles(connection, limit, 2).complete
    assert limited_articles(connection, limit).complete
    oldest = limited_articles(connection, limit, 1, oldest_first=True)
    assert [row.date for row in oldest.window(0, 9)] == ["2019-05-21"]


def test_hits_show_the_words_around(connection: sqlite3.Connection) -> None:
    (hit,) = hits(connection, parse("accompanied"))
    assert "accompanied by Ryu Myong Son" in hit.snippet
    assert "Ri Su Yong" in [official.name for official in hit.officials]
    assert len(hits(connection, parse("-xyz"), 2)) == 2


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("cuba", {("ri-su-yong", "CU"), ("ryu-myong-son", "CU")}),
        ("status:planned", {("ri-yong-ho", "VN")}),
        ("since:2018-11-01 until:2018-12", {("ri-yong-ho", "VN")}),
        ("from:us", {("mike-pompeo", "JP")}),
        ("with:ryu", {("ri-su-yong", "CU")}),
    ],
)
def test_trips_that_answer(
    connection: sqlite3.Connection, text: str, expected: set[tuple[str, str]]
) -> None:
    listing = limited_trips(connection, parse(text, NEWEST))
    assert {(trip.official, trip.country) for trip in listing.window(0, 99)} == expected


def test_officials_that_answer(connection: sqlite3.Connection) -> None:
    listing = limited_officials(connection, parse("in:cuba"))
    assert {row.id for row in listing.window(0, 99)} == {"ri-su-yong", "ryu-myong-son"}


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(pieces, max_size=8).map(" ".join))
def test_no_text_is_an_sql_error(connection: sqlite3.Connection, text: str) -> None:
    try:
        limit = parse(text, NEWEST)
    except LimitError:
        return
    flags = Flags(starred=(1, "x"))
    assert count(connection, limit, flags=flags) == len(
        limited_articles(connection, limit, flags=flags)
    )
    hits(connection, limit, 2, flags)
    limited_trips(connection, limit, flags=flags)
    limited_officials(connection, limit, flags=flags)
