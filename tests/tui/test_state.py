"""What is remembered survives other sessions, broken lines and places that cannot be written."""

import json
import os

import pytest

from tui.places import DEPTH, History, Place
from tui.state import KEPT_VISITS, REWRITE_BYTES, State


def test_what_one_session_writes_the_next_one_reads(tmp_path):
    one = State("s", tmp_path)
    one.flag("starred", "article:1", True)
    one.mark("a", "official:x/trips")
    one.visit("articles?row=article:1")
    one.answer("&", "cuba")
    one.end("trips")
    two = State("s", tmp_path)
    assert two.flagged("starred", "article:1")
    assert two.memory.marks == {"a": "official:x/trips"}
    assert two.memory.visits == ["articles?row=article:1"]
    assert two.memory.answers == {"&": ["cuba"]}
    assert two.memory.last == "trips"


def test_two_sessions_at_once_lose_nothing_of_each_other(tmp_path):
    one, two = State("s", tmp_path), State("s", tmp_path)
    for number in range(50):
        one.flag("starred", f"article:{number}", True)
        two.flag("opened", f"article:{number}", True)
    two.flag("starred", "article:999", True)
    one.mark("a", "trips")
    third = State("s", tmp_path)
    assert len(third.memory.flags["starred"]) == 51
    assert len(third.memory.flags["opened"]) == 50
    assert third.memory.marks == {"a": "trips"}


def test_marks_and_places_belong_to_their_store_stars_to_all(tmp_path):
    one = State("s", tmp_path)
    one.mark("a", "trips")
    one.end("trips")
    one.flag("starred", "article:1", True)
    other = State("t", tmp_path)
    assert not other.memory.marks
    assert not other.memory.last
    assert other.flagged("starred", "article:1")


def test_a_star_taken_off_stays_off(tmp_path):
    state = State("s", tmp_path)
    state.flag("starred", "article:1", True)
    state.flag("starred", "article:1", False)
    assert not State("s", tmp_path).flagged("starred", "article:1")


@pytest.mark.parametrize(
    "junk", ["{", "[]", "null", '{"what":"flag"}', '{"what":"mark","store":"s"}', "\x00\xff", '"x"']
)
def test_broken_lines_are_passed_over(tmp_path, junk):
    state = State("s", tmp_path)
    state.flag("starred", "article:1", True)
    with open(state.path, "a", encoding="latin-1") as journal:
        journal.write(junk + "\n")
    state.flag("starred", "article:2", True)
    assert State("s", tmp_path).memory.flags["starred"] == {"article:1", "article:2"}


def test_a_long_journal_is_rewritten_and_says_the_same(tmp_path):
    state = State("s", tmp_path)
    store = state.store
    lines = []
    for number in range(REWRITE_BYTES // 60):
        lines.append({"what": "flag", "flag": "opened", "ref": f"a:{number % 500}", "on": True})
        lines.append({"what": "visit", "store": store, "place": f"x{number}"})
    lines.append({"what": "mark", "store": store, "letter": "a", "place": "t"})
    lines.append({"what": "flag", "flag": "opened", "ref": "a:7", "on": False})
    state.path.parent.mkdir(exist_ok=True)
    state.path.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    before = State("s", tmp_path).memory
    assert state.path.stat().st_size < REWRITE_BYTES / 10
    after = State("s", tmp_path).memory
    assert vars(before) == vars(after)
    assert len(after.flags["opened"]) == 499
    assert len(after.visits) == KEPT_VISITS
    assert after.marks == {"a": "t"}


def test_a_session_that_was_open_during_a_rewrite_writes_to_the_new_journal(tmp_path):
    old = State("s", tmp_path)
    old.flag("starred", "article:1", True)
    old._rewrite()
    old.flag("starred", "article:2", True)
    assert State("s", tmp_path).memory.flags["starred"] == {"article:1", "article:2"}


def test_a_home_that_cannot_be_written_is_no_failure(tmp_path):
    blocked = tmp_path / "file"
    blocked.write_text("")
    state = State("s", blocked)  # a file where the folder should be
    state.flag("starred", "article:1", True)
    assert state.flagged("starred", "article:1")
    assert state.unsaved


def test_the_folder_follows_the_xdg_rules(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    assert State("s").path == tmp_path / "entourage" / "state.jsonl"
    monkeypatch.setenv("XDG_STATE_HOME", "relative")
    monkeypatch.setenv("HOME", str(tmp_path))
    assert State("s").path == tmp_path / ".local" / "state" / "entourage" / "state.jsonl"
    assert os.path.isabs(State("s").store)


@pytest.mark.parametrize(
    "place",
    [
        Place(),
        Place("official", "a b/c?d&e=f", "trips"),
        Place("articles", limit='who:"x y" -z', row="article:12", article="12", start=3, end=9),
        Place("trips", sort="country", focus="evidence", panel="p"),
    ],
)
def test_a_place_survives_its_text(place):
    assert Place.parse(str(place)) == place


def test_a_place_from_a_foreign_text_is_still_a_place():
    assert Place.parse("official:x/trips?start=y&what=1&limit=a%20b").limit == "a b"


def test_history_goes_back_and_forward_and_forgets_what_was_ahead():
    history = History()
    for view in ("articles", "trips"):
        history.leave(Place(view))
    now = Place("officials")
    assert history.back(now) == Place("trips")
    assert history.back(Place("trips")) == Place("articles")
    assert history.back(Place("articles")) is None
    assert history.forward(Place("articles")) == Place("trips")
    history.leave(Place("trips"))
    assert history.forward(Place("help")) is None
    for number in range(300):
        history.leave(Place("official", str(number)))
    assert len(history.behind) == DEPTH
