from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from tests.articles import write_articles
from tests.cli.conftest import Run

DAY = re.compile(r"\d{4}-\d\d-\d\d\Z")


def check_window(window: dict[str, str] | None) -> None:
    if window is None:
        return
    assert set(window) == {"earliest", "latest", "edtf", "phrase"}
    assert DAY.match(window["earliest"])
    assert window["earliest"] <= window["latest"]
    one_day = window["earliest"] == window["latest"]
    many = f"[{window['earliest']}..{window['latest']}]"
    assert window["edtf"] == (window["earliest"] if one_day else many)


def check_record(record: dict[str, Any]) -> None:
    """The form that CONTRACT.md of the design fixes."""
    body = record["body"]
    assert body == body.strip()
    assert isinstance(record["title"], str)
    assert DAY.match(record["date"])
    people = {official["id"] for official in record["officials"]}
    assert len(people) == len(record["officials"])
    last = 0
    for mention in record["mentions"]:
        assert set(mention) == {"start", "end", "text", "kind", "id"}
        assert body[mention["start"] : mention["end"]] == mention["text"] != ""
        assert mention["kind"] in ("official", "place", "organisation", "date")
        assert mention["start"] >= last
        last = mention["start"]
        if mention["kind"] == "official":
            assert mention["id"] in people
        if mention["kind"] == "date":
            assert mention["id"] is None
    for official in record["officials"]:
        assert set(official) == {"id", "name", "aliases", "country", "roles"}
        for role in official["roles"]:
            assert set(role) == {"title", "start", "end", "former"}
            assert 0 <= role["start"] < role["end"] <= len(body)
            assert isinstance(role["former"], bool)
    for date in record["dates"]:
        assert body[date["start"] : date["end"]] == date["text"]
        assert date["type"] in ("DATE", "TIME", "DURATION", "SET")
        assert (date["earliest"] is None) == (date["latest"] is None)
    for trip in record["trips"]:
        assert trip["official"] in people
        assert re.match(r"[A-Z]{2}\Z", trip["country"])
        assert trip["status"] in ("planned", "ongoing", "completed", "cancelled")
        assert set(trip["companions"]) <= people - {trip["official"]}
        check_window(trip["arrived"])
        check_window(trip["left"])
        assert trip["evidence"]
    for meeting in record["meetings"]:
        assert set(meeting["officials"]) <= people
        assert len(set(meeting["officials"])) >= 2
        check_window(meeting["date"])
        assert meeting["status"] in ("held", "planned")
    for one in (*record["trips"], *record["meetings"]):
        for piece in one["evidence"]:
            assert set(piece) == {"start", "end"}
            assert 0 <= piece["start"] < piece["end"] <= len(body)


def test_one_object_a_file_in_the_order_given(run: Run, tmp_path: Path) -> None:
    folder = write_articles(tmp_path)
    paths = [folder / "japan.txt", folder / "none.txt", folder / "cuba.txt"]
    ran = run("annotate", *paths, "--json")
    records = [json.loads(line) for line in ran.out.splitlines()]
    assert [record["path"] for record in records] == [str(path) for path in paths]
    assert records[1] == {"path": str(paths[1]), "error": "No such file or directory"}
    assert ran.status == 1
    assert ran.err == f"entourage: {paths[1]}: No such file or directory\n"
    check_record(records[0])
    check_record(records[2])
    assert "Cuba" in [mention["text"] for mention in records[2]["mentions"]]


def test_a_meeting_called_off_is_none(run: Run, tmp_path: Path) -> None:
    called_off = tmp_path / "called-off.txt"
    called_off.write_text(
        " date 2019-05-21 A meeting in Oslo between Chilean President Orla Vantek and Norwegian"
        " Premier Tor Ek was called off on Monday. Vantek met Norwegian envoy Ula Umbo instead.\n",
        encoding="utf-8",
    )
    record = json.loads(run("annotate", called_off, "--json").out)
    assert [set(one["officials"]) for one in record["meetings"]] == [{"orla-vantek", "ula-umbo"}]


def test_status_is_0_where_all_is_read(run: Run, tmp_path: Path) -> None:
    folder = write_articles(tmp_path, ["nothing.txt"])
    ran = run("annotate", folder / "nothing.txt", "--json")
    assert (ran.status, ran.err) == (0, "")
    (record,) = map(json.loads, ran.out.splitlines())
    assert (record["officials"], record["trips"], record["meetings"]) == ([], [], [])


def test_plain_output_shows_facts_without_control_characters(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "odd.txt"
    path.write_text(
        " date 2019-05-21 Mike \x1b[31mPompeo\x07 flew to Cuba.\u202e", encoding="utf-8"
    )
    ran = run("annotate", path)
    assert ran.status == 0
    assert "\x1b" not in ran.out
    assert "\u202e" not in ran.out
    assert "place Cuba = CU" in ran.out


def test_why_names_the_rule_and_the_text(run: Run, tmp_path: Path) -> None:
    folder = write_articles(tmp_path, ["cuba.txt"])
    ran = run("why", folder / "cuba.txt")
    assert ran.status == 0
    times = [line for line in ran.out.splitlines() if "“Monday”" in line]
    assert times
    assert "2019-05-20" in times[0]
    assert run("why", folder / "none.txt").status == 1


def test_own_words_are_read_after_the_programs(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.txt"
    path.write_text(" date 2019-05-21 Mike Pompeo arrived in Zzyzxville on Monday.", "utf-8")

    def words(folder: Path, row: str) -> Path:
        # Dictionaries are kept for the life of a process: other words, another folder.
        folder.mkdir(parents=True)
        (folder / "places.tsv").write_text(row, encoding="utf-8")
        return folder

    def places(*options: object) -> list[tuple[str, str]]:
        (record,) = map(json.loads, run("annotate", path, "--json", *options).out.splitlines())
        found = [mention for mention in record["mentions"] if mention["kind"] == "place"]
        return [(mention["text"], mention["id"]) for mention in found]

    swedish = words(tmp_path / "config" / "entourage" / "words", "Zzyzxville\tSE\tcity\n")
    norwegian = words(tmp_path / "words", "Zzyzxville\tNO\tcity\n")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "none"))
    assert ("Zzyzxville", "NO/zzyzxville") not in places()
    assert ("Zzyzxville", "NO/zzyzxville") in places("--words", norwegian)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    assert ("Zzyzxville", "SE/zzyzxville") in places()
    store = tmp_path / "x.sqlite"
    assert "1 read" in run("build", path, "--store", store).err
    assert "0 read" in run("build", path, "--store", store, "--words", swedish).err
    assert "1 read" in run("build", path, "--store", store, "--words", norwegian).err
    assert run("annotate", path, "--words", tmp_path / "none").status == 2
    broken = tmp_path / "broken"
    broken.mkdir()
    (broken / "places.tsv").write_bytes(b"\xff")
    for words_of in (["annotate", path], ["build", path, "--store", store]):
        ran = run(*words_of, "--words", broken)
        assert (ran.status, len(ran.err.splitlines())) == (1, 1)


def test_json_and_csv_send_a_terminal_no_orders(run: Run, tmp_path: Path) -> None:
    smuggled = "\x1b[2J\x9b31m\u202e\u2028\x7f"
    path = tmp_path / "odd.txt"
    path.write_text(
        f" date 2019-05-21 Mike{smuggled} Pompeo arrived in Cuba{smuggled} on Monday.{smuggled} .",
        encoding="utf-8",
    )
    out = run("annotate", path, "--json").out
    assert all(char.isprintable() or char == "\n" for char in out)
    assert smuggled in json.loads(out)["body"]
    assert run("build", path, "--store", tmp_path / "x.sqlite").status == 0
    for words in (["trips"], ["trips", "--csv"], ["trips", "--json"], ["search", "cuba"],
                  ["search", "cuba", "--json"], ["official", "pompeo"], ["show", "2019-05-21"],
                  ["show", "2019-05-21", "--json"]):  # fmt: skip
        ran = run(*words, "--store", tmp_path / "x.sqlite")
        assert ran.status == 0
        assert all(char.isprintable() or char == "\n" for char in ran.out), words


@pytest.mark.shared
def test_annotated_articles_fit_the_contract(run: Run) -> None:
    docs = Path(__file__).parents[3] / "shared" / "gold" / "docs"
    if not docs.is_dir():
        pytest.skip("the annotated articles lie beside a development checkout only")
    paths = sorted(docs.glob("*.txt"))
    ran = run("annotate", *paths, "--json")
    assert ran.status == 0
    lines = ran.out.splitlines()
    assert len(lines) == len(paths)
    for line in lines:
        check_record(json.loads(line))
