from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from store.paths import default_path
from store.query.articles import (
    all_articles,
    article,
    article_id,
    articles_of,
)
from store.query.connection import StoreError, open_store, roots
from store.query.meetings import meeting, meetings_of
from store.query.officials import complete, find_officials, official, officials
from store.query.places import complete_places, country_names, place
from store.query.trips import EVERY_TRIP, TripFilter, evidence, trip, trips, trips_where


def test_article_has_spans_that_lead_to_officials(connection: sqlite3.Connection) -> None:
    key = article_id(connection, "2019-05-21")
    assert key is not None
    page = article(connection, key)
    assert page is not None
    assert page.source == "KCNA"
    named = {(page.body[span.start : span.end], span.target) for span in page.spans}
    assert ("Ri Su Yong", "ri-su-yong") in named
    assert ("Ri", "ri-su-yong") in named
    assert ("Cuba", "CU") in named
    assert [span.start for span in page.spans] == sorted(span.start for span in page.spans)
    monday = next(span for span in page.spans if page.body[span.start : span.end] == "Monday")
    assert (monday.kind, monday.earliest, monday.latest) == ("date", "2019-05-20", "2019-05-20")
    assert page.officials[0].id == "ri-su-yong"
    assert "ri-su-yong" in {one.official for one in page.trips}
    assert article(connection, key + 1) is None


@pytest.mark.parametrize(
    ("key", "day"),
    [
        ("2019-05-26", "2019-05-26"),
        ("2019-05", None),
        ("", None),
        ("x", None),
        ("2017-01-01", None),
    ],
)
def test_articles_are_found_by_the_beginning_of_their_id(
    connection: sqlite3.Connection, key: str, day: str | None
) -> None:
    row = article_id(connection, key)
    page = article(connection, row) if row is not None else None
    assert (page.date if page else None) == day
    if page:
        assert article_id(connection, page.key) == row
        assert article_id(connection, page.key[:14]) == row


def test_official_page(connection: sqlite3.Connection) -> None:
    page = official(connection, "ri-su-yong")
    assert page is not None
    assert page.official.country == "KP"
    assert [(one.country, one.articles) for one in page.trips] == [("CU", 2), ("LA", 1)]
    assert page.official.trips == len(page.trips)
    assert (
        page.official.meetings == len(page.meetings) == len(meetings_of(connection, "ri-su-yong"))
    )
    assert {one.id for one in page.companions} >= {"ryu-myong-son", "miguel-diaz-canel"}
    assert page.companions[0].id == "ryu-myong-son", "trips together count before meetings"
    assert any("vice-chairman" in role.title for role in page.roles)
    assert len(articles_of(connection, "ri-su-yong")) == page.official.articles == 3
    assert official(connection, "nobody") is None


def test_evidence_is_the_text_of_the_article(connection: sqlite3.Connection) -> None:
    page = official(connection, "ri-su-yong")
    assert page is not None
    subjects = [page.trips[0].id, page.meetings[0].id, page.roles[0].id]
    for subject in subjects:
        rows = evidence(connection, subject)
        assert rows, subject
        for row in rows:
            read = article(connection, row.article)
            assert read is not None
            assert row.sentence == read.body[row.sentence_start : row.sentence_end]
            assert row.sentence_start <= row.start < row.end <= row.sentence_end
            assert row.sentence[-1] in '.?!"'


def test_lists_of_trips_filter_and_sort(connection: sqlite3.Connection) -> None:
    every = trips(connection)
    assert len(every) == len(trips_where(connection, EVERY_TRIP))
    in_order = [one.id for one in every.window(0, 99)]
    assert [every.position(key) for key in in_order] == list(range(len(in_order)))
    assert every.position("none") is None
    planned = trips(connection, TripFilter(status="planned")).window(0, 9)
    assert [one.official for one in planned] == ["ri-yong-ho"]
    later = trips(connection, TripFilter(since="2019-05-01")).window(0, 9)
    assert {one.country for one in later} == {"CU"}
    names = [one.name for one in trips(connection, sort="official").window(0, 99)]
    assert names == sorted(names)
    one = trip(connection, in_order[0])
    assert one is not None
    assert one.id == in_order[0]
    assert trip(connection, "none") is None


def test_lists_of_officials(connection: sqlite3.Connection) -> None:
    names = [one.name for one in officials(connection).window(0, 99)]
    assert names == sorted(names, key=str.lower)
    assert officials(connection, sort="trips").window(0, 1)[0].id == "ri-su-yong"
    narrow = officials(connection, "ri ")
    assert {one.id for one in narrow.window(0, 9)} == {"ri-su-yong", "ri-yong-ho"}
    assert narrow.position("ri-su-yong") == 0
    assert narrow.position("mike-pompeo") is None
    assert [one.id for one in complete(connection, "pomp")] == ["mike-pompeo"]


@pytest.mark.parametrize(
    ("name", "ids"),
    [
        ("Ri Su Yong", ["ri-su-yong"]),
        ("ri-su-yong", ["ri-su-yong"]),
        ("RI SU", ["ri-su-yong"]),
        ("diaz canel", ["miguel-diaz-canel"]),
        ("Díaz-Canel", ["miguel-diaz-canel"]),
        ("ompeo", ["mike-pompeo"]),
        ("Ri", ["ri-su-yong", "ri-yong-ho"]),  # an article prints one of them as "Ri" alone
        ("Pompeo", ["mike-pompeo"]),
        ("kono taro", ["taro-kono"]),
        ("%", []),
        ("", []),
    ],
)
def test_officials_are_found_by_name(
    connection: sqlite3.Connection, name: str, ids: list[str]
) -> None:
    assert [one.id for one in find_officials(connection, name).officials] == ids


def test_nobody_found_suggests_who_looks_like_it(connection: sqlite3.Connection) -> None:
    found = find_officials(connection, "Mike Pompoe")
    assert found.officials == ()
    assert found.suggestions[0] == "Mike Pompeo"


def test_place_pages(connection: sqlite3.Connection) -> None:
    page = place(connection, "CU")
    assert page is not None
    assert page.place.name == "Cuba"
    assert {one.official for one in page.came} == {"ri-su-yong", "ryu-myong-son"}
    assert len(page.went) == 0
    assert page.place.articles == 2
    (havana,) = complete_places(connection, "hava")
    there = place(connection, havana.id)
    assert there is not None
    assert {one.official for one in there.came} >= {"ri-su-yong"}
    korea = place(connection, "KP")
    assert korea is not None
    assert {one.official for one in korea.went} >= {"ri-su-yong", "ri-yong-ho"}
    assert place(connection, "nowhere") is None
    assert country_names(connection, ["CU"]) == {"CU": "Cuba"}


def test_meetings(connection: sqlite3.Connection) -> None:
    first = meetings_of(connection, "mike-pompeo")[0]
    assert {person.id for person in first.people} == {"mike-pompeo", "taro-kono"}
    assert meeting(connection, first.id) == first
    assert meeting(connection, "none") is None


def test_what_is_no_store_is_one_line(tmp_path: Path, store_path: Path) -> None:
    junk = tmp_path / "junk"
    junk.write_text("junk" * 2000)
    empty = tmp_path / "empty"
    empty.write_bytes(b"")
    for path in (tmp_path / "none", junk, empty, tmp_path):
        with pytest.raises(StoreError) as caught:
            open_store(str(path))
        assert "\n" not in str(caught.value)
    assert roots(str(junk)) == ()
    assert roots(str(store_path)) != ()


def test_a_store_is_never_written_to(connection: sqlite3.Connection) -> None:
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        connection.execute("delete from article")


def test_odd_file_names_are_opened(tmp_path: Path, store_path: Path) -> None:
    odd = tmp_path / "a?b#c%20 d.sqlite"
    odd.write_bytes(store_path.read_bytes())
    assert len(all_articles(open_store(str(odd)))) == 6


def test_default_path_follows_xdg(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/home/x")
    monkeypatch.setenv("XDG_DATA_HOME", "/data")
    assert default_path() == "/data/entourage/store.sqlite"
    for unset in ("", "relative"):
        monkeypatch.setenv("XDG_DATA_HOME", unset)
        assert default_path() == "/home/x/.local/share/entourage/store.sqlite"
