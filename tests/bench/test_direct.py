"""A store written directly has the tables that a build gives, with the same kind of rows."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

import pytest

from store.build import articles as tables
from store.build.files import Found
from store.build.join import join
from store.build.read import Done
from store.build.tallies import write_tallies
from store.link import NO_DECISIONS
from store.schema import prepare
from tests.bench import direct
from tests.bench.synthetic import COUNTRIES, read_articles

COUNT = 300
READ = "file_article article reading article_place article_organisation landmark word".split()
NAMED = "country place organisation".split()


@pytest.fixture(scope="module")
def built() -> Iterator[sqlite3.Connection]:
    """The same articles written and joined as a build does it."""
    db = sqlite3.connect(":memory:")
    prepare(db)
    for one in read_articles(COUNT):
        tables.add_article(db, one, index=False)
        found = Found(one.article.path, one.article.path, len(one.article.body), one.id)
        tables.add_file(db, found, Done(one.article.path, f"{one.id:064x}", (one,)), {one.id})
    tables.write_countries(db, COUNTRIES)
    named = {
        kind: {row[0] for row in db.execute(f"select {kind} from article_{kind}")}
        for kind in tables.KINDS
    }
    tables.write_names(db, named, COUNTRIES)
    tables.rebuild_index(db)
    tables.write_landmarks(db)
    join(db, NO_DECISIONS)
    write_tallies(db)
    yield db
    db.close()


@pytest.fixture(scope="module")
def written() -> Iterator[sqlite3.Connection]:
    db = sqlite3.connect(":memory:")
    direct.write(db, COUNT, processes=0)
    yield db
    db.close()


def schema(db: sqlite3.Connection) -> set[tuple[str, str, str]]:
    return set(db.execute("select type, name, coalesce(sql, '') from sqlite_master"))


def test_the_tables_and_indexes_are_the_same(
    built: sqlite3.Connection, written: sqlite3.Connection
) -> None:
    assert schema(written) == schema(built)


@pytest.mark.parametrize("table", [*READ, *NAMED, "file"])
def test_what_is_not_linked_is_the_same(
    built: sqlite3.Connection, written: sqlite3.Connection, table: str
) -> None:
    rows = f"select * from {table}"
    assert sorted(written.execute(rows)) == sorted(built.execute(rows))


def columns_filled(db: sqlite3.Connection, table: str) -> dict[str, tuple[str, bool]]:
    """Of each column the type of its values, and whether any of them says something."""
    found = {}
    for _, name, *_ in db.execute(f"pragma table_info({table})").fetchall():
        kinds = db.execute(
            f'select group_concat(distinct typeof("{name}")),'
            f" max(trim(\"{name}\") not in ('', '0')) from {table}"
        ).fetchone()
        found[name] = (kinds[0], bool(kinds[1]))
    return found


def linked_tables(db: sqlite3.Connection) -> list[str]:
    rows = db.execute(
        "select name from sqlite_master where type = 'table' and name not like 'article_text%'"
        " and name not like '\\_sqlite%' escape '\\'"
    )
    return sorted({row[0] for row in rows} - {*READ, *NAMED, "file", "meta"})


def test_what_is_linked_is_filled_as_by_a_build(
    built: sqlite3.Connection, written: sqlite3.Connection
) -> None:
    # So few people are seldom mistaken for each other; nothing was put right by hand.
    compared = set(linked_tables(built)) - {"candidate", "span_change"}
    assert {"official", "appearance", "trip", "meeting", "evidence", "profile_block"} <= compared
    for table in compared:
        assert columns_filled(written, table) == columns_filled(built, table), table


def test_the_text_index_answers_the_same(
    built: sqlite3.Connection, written: sqlite3.Connection
) -> None:
    for words in ("minister", '"item"', "mi* AND talks", "zu*"):
        question = "select rowid from article_text where article_text match ? order by rowid desc"
        expected = built.execute(question, (words,)).fetchall()
        assert written.execute(question, (words,)).fetchall() == expected
    assert expected


@pytest.mark.parametrize(
    ("table", "share"),
    [("official", 0.4), ("trip", 0.4), ("meeting", 0.4), ("role", 0.5), ("evidence", 0.4)],
)
def test_there_is_about_as_much_of_it(
    built: sqlite3.Connection, written: sqlite3.Connection, table: str, share: float
) -> None:
    expected, found = (
        db.execute(f"select count(*) from {table}").fetchone()[0] for db in (built, written)
    )
    assert abs(found - expected) <= share * expected
