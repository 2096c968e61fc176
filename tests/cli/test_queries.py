from __future__ import annotations

import csv
import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from store.export.trip_table import TRIP_COLUMNS
from tests.articles import write_articles
from tests.cli.conftest import Run
from tests.cli.test_annotate import DAY, check_window

ROOT = Path(__file__).parents[2]


def test_trips_as_json(run: Run, store_path: Path) -> None:
    ran = run("trips", "Ri Su Yong", "--json", "--store", store_path)
    assert (ran.status, ran.err) == (0, "")
    trips = json.loads(ran.out)
    assert [trip["country"] for trip in trips] == ["CU", "LA"]
    for trip in trips:
        assert trip["official"] == {"id": "ri-su-yong", "name": "Ri Su Yong"}
        check_window(trip["arrived"])
        check_window(trip["left"])
        assert trip["status"] in ("planned", "ongoing", "completed", "cancelled")
        assert trip["articles"] == sorted(trip["articles"])
        assert trip["evidence"]
        for piece in trip["evidence"]:
            assert set(piece) == {"article", "start", "end", "sentence"}
            assert piece["article"] in trip["articles"]
            assert piece["sentence"]
    assert trips[0]["companions"] == ["ryu-myong-son"]
    assert trips[0]["places"] == ["Havana"]
    assert len(trips[0]["articles"]) == 2


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ([], {"CU", "VN", "JP", "LA"}),
        (["--country", "CU"], {"CU"}),
        (["--country", "cuba"], {"CU"}),
        (["--since", "2019-05"], {"CU"}),
        (["--until", "2018-07"], {"JP"}),
        (["--since", "2018-11-01", "--until", "2018-12-31"], {"VN"}),
        (["--status", "planned"], {"VN"}),
        (["--status", "cancelled"], set()),
        (["ri", "--country", "LA"], {"LA"}),
    ],
)
def test_trips_are_filtered(
    run: Run, store_path: Path, arguments: list[str], expected: set[str]
) -> None:
    ran = run("trips", *arguments, "--json", "--store", store_path)
    assert ran.status == 0
    assert {trip["country"] for trip in json.loads(ran.out)} == expected


def test_trips_as_csv_have_the_columns_of_the_export(run: Run, store_path: Path) -> None:
    ran = run("trips", "--csv", "--store", store_path)
    rows = list(csv.DictReader(io.StringIO(ran.out)))
    assert list(rows[0]) == TRIP_COLUMNS
    assert len(rows) == 5


def test_plain_trips_are_aligned_and_fit(
    run: Run, store_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ran = run("trips", "--store", store_path)
    lines = ran.out.splitlines()
    assert lines[0].split() == ["when", "who", "where", "status", "art."]
    column = lines[0].index("where")
    assert all(line[column - 2 : column] == "  " for line in lines)
    assert "Ri Su Yong" in ran.out
    monkeypatch.setenv("COLUMNS", "60")
    narrow = run("trips", "--store", store_path).out.splitlines()
    assert len(narrow) == len(lines)
    assert max(map(len, narrow)) <= 60 < max(map(len, lines))


def test_nobody_found_is_no_failure(run: Run, store_path: Path) -> None:
    ran = run("trips", "Pompoe", "--store", store_path)
    assert (ran.status, ran.out) == (0, "")
    assert "did you mean Mike Pompeo?" in ran.err
    assert json.loads(run("trips", "Pompoe", "--json", "--store", store_path).out) == []
    assert json.loads(run("official", "Pompoe", "--json", "--store", store_path).out) == []


def test_official_as_json(run: Run, store_path: Path) -> None:
    ran = run("official", "ri su", "--json", "--store", store_path)
    (official,) = json.loads(ran.out)
    assert (official["id"], official["name"], official["country"]) == (
        "ri-su-yong",
        "Ri Su Yong",
        "KP",
    )
    assert len(official["trips"]) == 2
    assert official["roles"][0]["evidence"][0]["sentence"]
    assert {one["id"] for one in official["companions"]} == {"ryu-myong-son", "miguel-diaz-canel"}
    assert len(official["articles"]) == 3
    (meeting,) = official["meetings"]
    assert {one["id"] for one in meeting["officials"]} == {"ri-su-yong", "miguel-diaz-canel"}
    assert len(meeting["articles"]) == 2


def test_official_for_people(run: Run, store_path: Path) -> None:
    one = run("official", "Pompeo", "--store", store_path)
    assert one.out.startswith("Mike Pompeo (US)\n")
    assert "Taro Kono" in one.out
    by_id = run("official", "ri-su-yong", "--store", store_path)
    assert by_id.out.startswith("Ri Su Yong (KP)\nalso Ri\n")
    for name in ("yong", "ri"):
        several = run("official", name, "--store", store_path)
        assert several.err == f"2 officials answer to '{name}':\n"
        ids = [line.split()[-1] for line in several.out.splitlines()]
        assert ids == ["ri-su-yong", "ri-yong-ho"]


def test_trips_of_several_officials_come_in_one_order(run: Run, store_path: Path) -> None:
    every = json.loads(run("trips", "--json", "--store", store_path).out)
    theirs = json.loads(run("trips", "ri", "--json", "--store", store_path).out)
    assert theirs == [trip for trip in every if trip["official"]["id"].startswith("ri-")]
    assert len({trip["official"]["id"] for trip in theirs}) == 2


def test_search(run: Run, store_path: Path) -> None:
    ran = run("search", "havana", "--json", "--store", store_path)
    hits = json.loads(ran.out)
    assert [hit["date"] for hit in hits] == ["2019-05-26", "2019-05-21"]
    assert all(DAY.match(hit["id"][:10]) for hit in hits)
    assert {"id", "date", "title", "source", "snippet", "officials"} == set(hits[0])
    assert (
        len(json.loads(run("search", "in:cuba", "--limit", 1, "--json", "--store", store_path).out))
        == 1
    )
    plain = run("search", "who:ri in:laos", "--store", store_path)
    assert plain.err == "who:ri in:laos: 1 article\n"
    assert "2019-03-27-" in plain.out


def test_show_takes_the_beginning_of_an_id(run: Run, store_path: Path) -> None:
    ran = run("show", "2018-07-09", "--store", store_path)
    assert ran.status == 0
    assert "Rain is expected" in ran.out
    (record,) = json.loads(run("show", "2019-05-21", "--json", "--store", store_path).out)
    assert record["mentions"][0]["text"] in record["body"]


@pytest.mark.parametrize(
    "arguments",
    [
        ["nonsense"],
        ["trips", "--since", "soon"],
        ["trips", "--country", "Atlantis"],
        ["trips", "--status", "gone"],
        ["trips", "--json", "--csv"],
        ["trips", "--sinc", "2018"],
        ["search", "wo:ri"],
        ["search", "--", "--"],
        ["search", "x", "--limit", "0"],
        ["show", "2018"],
        ["build"],
        ["build", "x", "--jobs", "0"],
        ["export", "--format", "xml", "--output", "x"],
        ["export", "--format", "csv"],
        ["annotate"],
    ],
)
def test_bad_usage_is_2(run: Run, store_path: Path, arguments: list[str]) -> None:
    named = ["--store", str(store_path)] if arguments[0] not in ("annotate", "nonsense") else []
    at = arguments.index("--") if "--" in arguments else len(arguments)
    ran = run(*arguments[:at], *named, *arguments[at:])
    assert (ran.status, ran.out) == (2, "")
    assert "Traceback" not in ran.err
    assert "entourage" in ran.err


@pytest.mark.parametrize(
    "command",
    [
        ["trips"],
        ["official", "x"],
        ["search", "x"],
        ["show", "x"],
        ["export", "--format", "csv", "--output", "out"],
    ],
)
def test_no_store_is_one_line_and_1(run: Run, tmp_path: Path, command: list[str]) -> None:
    ran = run(*command, "--store", tmp_path / "none.sqlite")
    assert (ran.status, ran.out) == (1, "")
    assert len(ran.err.splitlines()) == 1
    assert "entourage build" in ran.err


def test_build_says_what_it_did(run: Run, tmp_path: Path) -> None:
    folder = write_articles(tmp_path / "news")
    store = tmp_path / "x.sqlite"
    ran = run("build", folder, "--store", store)
    assert (ran.status, ran.out) == (0, "")
    assert "files: 6 read, 0 unchanged; holds 6 articles" in ran.err
    (folder / "broken.txt").write_text("broken\nfile", encoding="utf-8")
    again = run("build", folder, "--store", store)
    assert again.status == 1
    first, last = again.err.splitlines()
    assert first == f'entourage: {folder / "broken.txt"}: does not begin with " date YYYY-MM-DD"'
    assert "0 read, 6 unchanged, 1 broken" in last


def test_build_into_a_folder_that_cannot_be_written(run: Run, tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("x")
    ran = run("build", write_articles(tmp_path / "news"), "--store", blocked / "x.sqlite")
    assert ran.status == 1
    assert len(ran.err.splitlines()) == 1


def test_help_and_version(run: Run) -> None:
    assert "entourage [COMMAND]" in run("--help").out
    assert run("--version").out.startswith("entourage ")
    ran = run("trips", "--help")
    assert ran.status == 0
    assert "--since" in ran.out
    assert "did you mean 'trips'?" in run("trip").err


def process(*arguments: object, **environment: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "tui.cli", *map(str, arguments)],
        capture_output=True,
        cwd=ROOT,
        env=os.environ | environment,
        check=False,
    )


def test_json_is_utf_8_in_any_locale(store_path: Path) -> None:
    done = process("trips", "--json", "--store", store_path, LC_ALL="C", PYTHONIOENCODING="ascii")
    assert done.returncode == 0
    assert json.loads(done.stdout.decode("utf-8"))
    plain = process("official", "diaz", "--store", store_path, PYTHONIOENCODING="ascii")
    assert plain.returncode == 0
    assert b"Miguel D?az-Canel" in plain.stdout


def test_a_closed_pipe_is_no_traceback(store_path: Path) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    with os.fdopen(writer, "wb") as closed:
        done = subprocess.run(
            [sys.executable, "-m", "tui.cli", "trips", "--json", "--store", str(store_path)],
            stdout=closed,
            stderr=subprocess.PIPE,
            cwd=ROOT,
            check=False,
        )
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.parametrize("command", [["trips"], ["official", "ri"], ["search", "ri"]])
def test_queries_import_nothing_heavy(store_path: Path, command: list[str]) -> None:
    code = (
        "import sys; from tui.cli import main; main(sys.argv[1:]);"
        "heavy = {'textual', 'rich', 'sqlite_utils', 'dateutil', 'asyncio', 'store.annotate',"
        " 'store.link', 'store.build', 'tomllib', 'multiprocessing'} & set(sys.modules);"
        "sys.exit(', '.join(sorted(heavy)) or 0)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, *command, "--store", str(store_path)],
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=False,
    )
    assert done.returncode == 0, done.stderr


def test_the_sample_makes_room_for_articles_of_ones_own(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from tui.commands.run import build_sample

    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    sample = write_articles(tmp_path / "sample", ["cuba.txt", "japan.txt"])
    for module in ("build", "run"):
        monkeypatch.setattr(f"tui.commands.{module}.sample_folder", lambda: sample)
    default = build_sample()
    assert default == tmp_path / "data" / "entourage" / "store.sqlite"
    assert build_sample() == default
    own = write_articles(tmp_path / "own", ["nothing.txt"])
    ran = run("build", own)
    assert ran.status == 0
    assert "make room" in ran.err
    assert "holds 1 article," in ran.err
    assert build_sample() == default.with_name("sample.sqlite"), "one's own store is left alone"
    assert "holds 2 articles" in run("build", write_articles(own, ["cuba.txt"])).err


def test_a_sample_store_that_cannot_be_written_is_opened_as_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from tui.commands import build as build_command
    from tui.commands.output import CommandError
    from tui.commands.run import build_sample

    def refuse(*_: object, **__: object) -> int:
        raise CommandError("store.sqlite: Permission denied")

    store = tmp_path / "store.sqlite"
    monkeypatch.setattr(build_command, "build_store", refuse)
    with pytest.raises(CommandError):
        build_sample(store)
    store.touch()
    assert build_sample(store) == store
    assert "opening the store as it is" in capsys.readouterr().err


def test_a_mistyped_path_makes_no_store(run: Run, tmp_path: Path) -> None:
    ran = run("build", "nowhere", "either", "--store", tmp_path / "new.sqlite")
    assert ran.status == 1
    assert ran.err == "entourage: nowhere, either: No such file or directory: nothing was built\n"
    assert not (tmp_path / "new.sqlite").exists()


def test_a_build_says_beforehand_that_new_rules_mean_reading_all_again(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own, store = tmp_path / "own", tmp_path / "own.sqlite"
    run("build", write_articles(own, ["cuba.txt", "japan.txt"]), "--store", store)
    monkeypatch.setattr("store.build.steps.reading_version", lambda words: "another")
    told = run("build", own / "cuba.txt", "--store", store).err.splitlines()
    assert told[0] == (
        "entourage: the rules of reading have changed since the last build:"
        " 1 stored article will be read again"
    )
    assert len(told) == 2


@pytest.mark.parametrize("jobs", ["0", "-1", "two", "1.5", ""])
def test_jobs_are_a_number(run: Run, tmp_path: Path, jobs: str) -> None:
    ran = run("build", tmp_path, "--jobs", jobs)
    assert ran.status == 2
    assert f"argument --jobs: a number from 1 on, not {jobs!r}\n" in ran.err


def test_what_is_no_store_is_called_so(run: Run, tmp_path: Path) -> None:
    text = tmp_path / "news.txt"
    text.write_text("This is a text that is long enough to have a first page of a file. " * 20)
    ran = run("trips", "--store", text)
    assert (ran.status, ran.err) == (1, f"entourage: {text} is not a store of entourage\n")
    ran = run("trips", "--store", tmp_path)
    assert (ran.status, ran.err) == (1, f"entourage: {tmp_path} is a folder, not a store\n")


def test_help_is_a_command_too(run: Run) -> None:
    assert run("help").out == run("--help").out != ""
