"""`entourage decide`: what is put right by hand stays right after the next build."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from store.build import build
from store.link import FILE_NAME
from tests.annotated import annotate_together
from tests.articles import write_articles
from tests.cli.conftest import Run


class Corpus:
    """A folder of articles and its store, to decide about and to build again."""

    def __init__(self, run: Run, folder: Path, store: Path) -> None:
        self._run = run
        self.folder = folder
        self.store = store
        self.notes: tuple[str, ...] = ()
        self.build()

    def build(self) -> None:
        self.notes = build([str(self.folder)], self.store).notes

    def decide(self, *words: str) -> str:
        """Decides and builds; gives the decision's id."""
        ran = self._run("decide", "--store", self.store, "--by", "tester", *words)
        assert ran.status == 0, ran.err
        self.build()
        return ran.out.split()[0]

    def refused(self, *words: str) -> tuple[int, str]:
        ran = self._run("decide", "--store", self.store, *words)
        assert not ran.out
        return ran.status, ran.err.strip()

    def ask(self, *words: str) -> list[dict[str, Any]]:
        ran = self._run(*words, "--json", "--store", self.store)
        found: list[dict[str, Any]] = json.loads(ran.out)
        return found

    def trips(self, *words: str) -> list[tuple[str, str, str]]:
        return [(t["official"]["id"], t["country"], t["status"]) for t in self.ask("trips", *words)]

    def article(self, beginning: str) -> str:
        (found,) = {
            article
            for trip in self.ask("trips")
            for article in trip["articles"]
            if article.startswith(beginning)
        }
        return str(found)


@pytest.fixture
def corpus(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Corpus:
    monkeypatch.setattr("store.annotate.pipeline.annotate_together", annotate_together)
    return Corpus(run, write_articles(tmp_path / "news"), tmp_path / "store.sqlite")


def test_two_officials_are_made_one_and_two_again(corpus: Corpus) -> None:
    before = corpus.trips()
    made = corpus.decide("same", "ri-su-yong", "ri-yong-ho")
    assert {official for official, _, _ in corpus.trips("Ri")} == {"ri-yong-ho"}
    corpus.decide("undo", made[:5])
    assert corpus.trips() == before
    assert corpus.notes == ()


def test_a_mention_is_parted_from_an_official(corpus: Corpus) -> None:
    laos = corpus.article("2019-03-27")
    corpus.decide("different", f"Ri Su Yong@{laos}", "ri-su-yong")
    people = {country: id for id, country, _ in corpus.trips() if id.startswith("ri-su-yong")}
    assert people == {"LA": "ri-su-yong", "CU": "ri-su-yong-2"}


def test_a_contradiction_is_refused_with_the_reason(corpus: Corpus) -> None:
    made = corpus.decide("different", "ri-su-yong", "ri-yong-ho")
    status, line = corpus.refused("same", "ri-yong-ho", "ri-su-yong")
    assert status == 1
    assert made in line
    assert "different" in line


def test_names_and_roles(corpus: Corpus) -> None:
    corpus.decide("rename", "taro-kono", "KONO Taro")
    corpus.decide("add-role", "taro-kono", "Defence Minister", "--country", "JP")
    (kono,) = corpus.ask("official", "taro-kono")
    assert kono["name"] == "KONO Taro"
    assert "Defence Minister" in {role["title"] for role in kono["roles"]}
    corpus.decide("drop-role", "taro-kono", "defence minister")
    (kono,) = corpus.ask("official", "taro-kono")
    assert "Defence Minister" not in {role["title"] for role in kono["roles"]}


def test_trips(corpus: Corpus) -> None:
    (laos,) = corpus.ask("trips", "--country", "LA")
    corpus.decide("status", laos["id"], "completed")
    corpus.decide("change-trip", laos["id"], "--left", "2019-03-29..2019-03-30")
    (laos,) = corpus.ask("trips", "--country", "LA")
    assert laos["status"] == "completed"
    assert (laos["left"]["earliest"], laos["left"]["latest"]) == ("2019-03-29", "2019-03-30")
    corpus.decide("drop-trip", laos["id"])
    assert corpus.ask("trips", "--country", "LA") == []
    corpus.decide("add-trip", "ri-su-yong", "Laos", "--arrived", "2019-03-26")
    assert corpus.trips("--country", "LA") == [("ri-su-yong", "LA", "completed")]


def test_a_span_is_no_person(corpus: Corpus) -> None:
    laos = corpus.article("2019-03-27")
    corpus.decide("not-person", f"Ri Su Yong@{laos}")
    assert corpus.ask("trips", "--country", "LA") == []


def test_the_log(corpus: Corpus, run: Run) -> None:
    made = corpus.decide("unsure", "ri-su-yong", "ri-yong-ho")
    undone = corpus.decide("undo")
    entries = json.loads(run("decide", "--store", corpus.store, "log", "--json").out)
    assert [(one["id"], one["standing"], one["by"]) for one in entries] == [
        (made, False, "tester"),
        (undone, True, "tester"),
    ]
    lines = run("decide", "--store", corpus.store, "log").out.splitlines()
    assert lines[0].endswith("(undone)")
    assert len((corpus.folder / FILE_NAME).read_text(encoding="utf-8").splitlines()) == 2


@pytest.mark.parametrize(
    ("words", "status"),
    [
        (("same", "ri-su-yong", "ri-su-yong"), 1),
        (("same", "ri-su-yong", "nobody at all"), 1),
        (("drop-trip", "no-such-trip"), 1),
        (("change-trip", "no-such-trip"), 2),
        (("undo",), 1),
        (("undo", "ffff"), 1),
        (("rename", "taro-kono", " "), 1),
        (("person", "5-1@2019-03-27"), 2),
        (("person", "Ri Su Yong@2019-03-27"), 2),
        (("not-person", "Nobody@2019-03-27"), 2),
        (("not-person", "Ri Su Yong@1999-01-01"), 2),
        (("add-trip", "taro-kono", "XX"), 2),
        (("add-trip", "taro-kono", "CU", "--arrived", "soon"), 2),
        (("add-trip", "taro-kono", "CU", "--arrived", "2019-05-02..2019-05-01"), 2),
    ],
)
def test_what_makes_no_sense_is_told_and_not_written(
    corpus: Corpus, words: tuple[str, ...], status: int
) -> None:
    ran, line = corpus.refused(*words)
    assert ran == status
    assert line
    assert not (corpus.folder / FILE_NAME).exists()
