from __future__ import annotations

import datetime as dt
import hashlib
import os
import shutil
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import store.build.steps
from store.annotate.times import Times, read_times
from store.annotate.tokens import Tokens
from store.build import BuildError, Report, build
from store.build.replace import locked
from store.export.files import export
from store.fileformat import SCHEMA_VERSION
from store.query.articles import all_articles, article, article_id
from store.query.connection import StoreError, open_store, stamp, summary
from store.query.language import parse
from store.query.search import count
from store.schema import prepare
from tests.articles import ARTICLES, write_articles


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_articles(tmp_path / "news")


@pytest.fixture
def store_file(tmp_path: Path) -> Path:
    return tmp_path / "data" / "news.sqlite"


def exports(store_file: Path, into: Path) -> bytes:
    """Everything that a store exports, as one string of bytes."""
    connection = open_store(str(store_file))
    try:
        files = [path for form in ("csv", "json", "ftm") for path in export(connection, form, into)]
    finally:
        connection.close()
    return b"\n".join(path.read_bytes() for path in files)


def titles(store_file: Path) -> list[str]:
    connection = open_store(str(store_file))
    listing = all_articles(connection)
    return [row.title for row in listing.window(0, len(listing))]


def test_builds_folders_recursively_and_makes_the_folder_of_the_store(
    folder: Path, store_file: Path
) -> None:
    report = build([str(folder)], store_file)
    assert (report.read, report.unchanged, report.articles) == (6, 0, 6)
    assert report.problems == ()
    assert report.trips >= 3
    kept = summary(open_store(str(store_file)))
    assert (kept.articles, kept.oldest, kept.newest) == (6, "2018-07-08", "2019-05-26")
    assert sorted(path.name for path in store_file.parent.iterdir()) == ["news.sqlite"]


def test_second_build_leaves_the_store_alone(folder: Path, store_file: Path) -> None:
    build([str(folder)], store_file)
    before = stamp(str(store_file))
    report = build([str(folder)], store_file)
    assert (report.read, report.unchanged, report.written) == (0, 6, False)
    assert report.articles == 6
    assert stamp(str(store_file)) == before


def test_only_what_changed_is_read(folder: Path, store_file: Path) -> None:
    build([str(folder)], store_file)
    (folder / "nothing.txt").write_text(" date 2018-07-09 Sunshine is expected.", encoding="utf-8")
    (folder / "new.txt").write_text(" date 2018-07-10 Snow fell.", encoding="utf-8")
    (folder / "japan.txt").unlink()
    report = build([str(folder)], store_file)
    assert (report.read, report.unchanged, report.removed, report.articles) == (2, 4, 1, 6)
    assert "Rain is expected over the islands for the rest of the week" not in titles(store_file)
    connection = open_store(str(store_file))
    assert count(connection, parse("rain")) == 0
    assert count(connection, parse("sunshine")) == 1
    assert count(connection, parse("pompeo")) == 0


def test_a_touched_file_is_not_read_again(folder: Path, store_file: Path) -> None:
    build([str(folder)], store_file)
    os.utime(folder / "japan.txt", (1, 1))
    report = build([str(folder)], store_file)
    assert (report.read, report.unchanged) == (0, 6)
    assert not build([str(folder)], store_file).written


def test_broken_files_are_named_and_the_rest_is_built(folder: Path, store_file: Path) -> None:
    (folder / "broken.txt").write_bytes(b" date 2019-05-21 \xff")
    (folder / "bare.txt").write_text("no header", encoding="utf-8")
    report = build([str(folder), str(folder / "none.txt")], store_file)
    assert [Path(problem.path).name for problem in report.problems] == [
        "bare.txt",
        "broken.txt",
        "none.txt",
    ]
    assert all("\n" not in problem.message for problem in report.problems)
    assert (report.read, report.articles) == (6, 6)
    again = build([str(folder)], store_file)
    assert len(again.problems) == 2, "a file stays broken until it is mended"


def test_a_file_that_breaks_takes_its_article_along(folder: Path, store_file: Path) -> None:
    build([str(folder)], store_file)
    (folder / "japan.txt").write_text("mangled", encoding="utf-8")
    report = build([str(folder)], store_file)
    assert (report.articles, len(report.problems)) == (5, 1)


def test_articles_of_other_paths_stay(folder: Path, store_file: Path) -> None:
    build([str(folder / "sub")], store_file)
    report = build([str(folder / "cuba.txt")], store_file)
    assert report.articles == 2


def test_one_article_in_two_files_is_one_article(folder: Path, store_file: Path) -> None:
    shutil.copy(folder / "cuba.txt", folder / "a-copy.txt")
    assert build([str(folder)], store_file).articles == 6
    connection = open_store(str(store_file))
    key = article_id(connection, "2019-05-21")
    assert key is not None
    page = article(connection, key)
    assert page is not None
    assert Path(page.path).name == "a-copy.txt"
    (folder / "a-copy.txt").unlink()
    assert build([str(folder)], store_file).articles == 6
    page = article(open_store(str(store_file)), key)
    assert page is not None
    assert Path(page.path).name == "cuba.txt"


def test_a_new_version_of_the_reading_reads_all_again(
    folder: Path, store_file: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    build([str(folder)], store_file)
    before = exports(store_file, tmp_path / "one")
    monkeypatch.setattr(store.build.steps, "reading_version", lambda words: "another")
    # Only one folder is named: the others' articles are read again from the store.
    told: list[tuple[str, int, int]] = []
    report = build([str(folder / "sub")], store_file, progress=lambda *step: told.append(step))
    assert (report.read, report.articles) == (1, 6)
    assert told[0] == ("again", 0, 5), "said before the work is done"
    assert exports(store_file, tmp_path / "two") == before


def test_readers_keep_the_store_that_they_opened(folder: Path, store_file: Path) -> None:
    build([str(folder)], store_file)
    connection = open_store(str(store_file))
    before = stamp(str(store_file))
    (folder / "japan.txt").unlink()
    build([str(folder)], store_file)
    assert stamp(str(store_file)) != before
    assert len(all_articles(connection).window(0, 10)) == 6
    assert len(all_articles(open_store(str(store_file))).window(0, 10)) == 5


def test_foreign_files_are_not_overwritten(folder: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.sqlite"
    connection = sqlite3.connect(other)
    connection.execute("create table mine (x)")
    connection.commit()
    connection.close()
    notes = tmp_path / "notes.txt"
    notes.write_text("mine", encoding="utf-8")
    for path in (other, notes):
        before = path.read_bytes()
        with pytest.raises(BuildError, match="not a store of entourage"):
            build([str(folder)], path)
        assert path.read_bytes() == before


def test_a_newer_store_is_not_touched(folder: Path, store_file: Path) -> None:
    build([str(folder)], store_file)
    connection = sqlite3.connect(store_file)
    connection.execute("pragma user_version = 99")
    connection.close()
    with pytest.raises(BuildError, match="newer"):
        build([str(folder)], store_file)


def test_an_older_store_is_made_anew_from_all_its_files(folder: Path, store_file: Path) -> None:
    build([str(folder)], store_file)
    connection = sqlite3.connect(store_file)
    connection.execute("alter table appearance drop column mentions")
    connection.execute("pragma user_version = 1")
    connection.commit()
    connection.close()
    with pytest.raises(StoreError, match="made by another version of entourage: run"):
        open_store(str(store_file))
    (folder / "japan.txt").unlink()
    report = build([str(folder / "sub")], store_file)
    assert (report.read, report.articles) == (5, 5)
    assert "another version" in report.notes[0]
    assert build([str(folder / "sub")], store_file).notes == ()


def test_tables_change_only_with_the_version() -> None:
    """Raise SCHEMA_VERSION whenever this fails, and put the new figure here."""
    db = sqlite3.connect(":memory:")
    prepare(db)
    columns = db.execute(
        "select m.name, c.name, c.type from sqlite_master m join pragma_table_info(m.name) c"
        " where m.type = 'table' and m.name not like '%sqlite%' order by 1, c.cid"
    ).fetchall()
    figure = hashlib.sha256(repr(columns).encode()).hexdigest()[:12]
    assert (SCHEMA_VERSION, figure) == (3, "49098ee0cd13")


def test_two_builds_at_once_are_refused(folder: Path, store_file: Path) -> None:
    with locked(store_file), pytest.raises(BuildError, match="another build"):
        build([str(folder)], store_file)
    assert build([str(folder)], store_file).articles == 6


def test_a_failing_build_leaves_the_old_store_and_no_litter(
    folder: Path, store_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    build([str(folder)], store_file)
    before = store_file.read_bytes()
    (folder / "japan.txt").unlink()

    def full(*_: object) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    for step in ("join", "join_changed"):
        monkeypatch.setattr(store.build.steps, step, full)
    with pytest.raises(BuildError, match="disk is full"):
        build([str(folder)], store_file)
    assert store_file.read_bytes() == before
    assert sorted(path.name for path in store_file.parent.iterdir()) == ["news.sqlite"]


def test_what_a_killed_build_left_does_not_disturb(folder: Path, store_file: Path) -> None:
    store_file.parent.mkdir()
    for name in ("news.sqlite.building", "news.sqlite.building-journal", "news.sqlite.lock"):
        (store_file.parent / name).write_bytes(b"half")
    assert build([str(folder)], store_file).articles == 6
    assert sorted(path.name for path in store_file.parent.iterdir()) == ["news.sqlite"]


def test_a_wal_beside_the_replaced_file_is_removed(folder: Path, store_file: Path) -> None:
    build([str(folder)], store_file)
    for tail in ("-wal", "-shm"):
        store_file.with_name(store_file.name + tail).write_bytes(b"stale")
    (folder / "japan.txt").unlink()
    build([str(folder)], store_file)
    assert len(titles(store_file)) == 5


def test_a_symbolic_link_to_the_store_stays_one(
    folder: Path, store_file: Path, tmp_path: Path
) -> None:
    store_file.parent.mkdir()
    link = tmp_path / "link.sqlite"
    link.symlink_to(store_file)
    build([str(folder)], link)
    assert link.is_symlink()
    assert len(titles(store_file)) == 6


def test_any_executor_will_do(folder: Path, store_file: Path, tmp_path: Path) -> None:
    with ThreadPoolExecutor(2) as executor:
        build([str(folder)], store_file, jobs=2, executor=executor)
    serial = tmp_path / "serial.sqlite"
    build([str(folder)], serial)
    assert exports(store_file, tmp_path / "a") == exports(serial, tmp_path / "b")


def test_processes_give_the_same_as_none(
    folder: Path, store_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("store.build.pool.SERIAL_BELOW", 0)
    build([str(folder)], store_file, jobs=2)
    serial = tmp_path / "serial.sqlite"
    build([str(folder)], serial, jobs=1)
    assert exports(store_file, tmp_path / "a") == exports(serial, tmp_path / "b")


def test_a_fault_of_ours_costs_one_article(
    folder: Path, store_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def faulty(tokens: Tokens, date: dt.date) -> Times:
        if "Pompeo" in tokens.text:
            raise KeyError("x")
        return read_times(tokens, date)

    monkeypatch.setattr("store.annotate.pipeline.read_times", faulty)
    report: Report = build([str(folder)], store_file)
    assert report.articles == 5
    (problem,) = report.problems
    assert problem.message.startswith("could not be annotated: KeyError")


@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(st.lists(st.sampled_from(sorted(ARTICLES)), unique=True), min_size=1, max_size=3))
def test_any_way_to_a_state_gives_the_same_exports(
    tmp_path_factory: pytest.TempPathFactory, states: list[list[str]]
) -> None:
    """Files come and go between builds; at the end the store is that of one build of the rest."""
    tmp_path = tmp_path_factory.mktemp("mix")
    folder, step_by_step = tmp_path / "news", tmp_path / "steps.sqlite"
    for names in states:
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        # One file at a time, in the order that was drawn, then all together.
        for name in names[:2]:
            write_articles(folder, [name])
            build([str(folder / name)], step_by_step)
        write_articles(folder, names)
        build([str(folder)], step_by_step)
    at_once = tmp_path / "once.sqlite"
    build([str(folder)], at_once)
    assert exports(step_by_step, tmp_path / "a") == exports(at_once, tmp_path / "b")
