"""A build in the background: its end and its troubles are told, and no key waits for it."""

import sys
from pathlib import Path

import pytest

from tests.tui.memory import MemoryLibrary
from tests.tui.screen import play


def builder(said="", status=0, seconds=0.0, until=None):
    """A build that ends after some seconds, and not before the file `until` is there."""
    code = (
        "import pathlib, sys, time\n"
        f"time.sleep({seconds})\n"
        f"while {until is not None} and not pathlib.Path({str(until)!r}).exists():\n"
        "    time.sleep(0.01)\n"
        f"sys.stderr.write({said!r})\n"
        f"sys.exit({status})"
    )
    return [sys.executable, "-c", code]


def library(*, changed=True, **how):
    made = MemoryLibrary()
    made.builder = builder(**how)
    made.is_changed = changed
    return made


async def built(stage, gate: Path):
    await stage.press("j", "j", "B")
    assert stage.status.startswith("building in the background")
    await stage.press("j")
    assert "4 of 482" in stage.lines[0]
    gate.touch()
    await stage.until(lambda: stage.app._build is None)
    await stage.settle()


def test_the_new_store_is_shown_at_the_same_place(tmp_path):
    known = library(said="x.sqlite: files: 1 read\n", until=tmp_path / "go")

    async def story(stage):
        await built(stage, tmp_path / "go")
        assert stage.status.startswith("built in ")
        assert known.reloads == 1
        assert "4 of 482" in stage.lines[0]

    play(story, library=known)


@pytest.mark.parametrize(
    ("how", "told"),
    [
        ({"changed": False}, "built: nothing has changed"),
        (
            {"changed": False, "said": "entourage: the store is locked\n", "status": 1},
            "not built: the store is locked",
        ),
        (
            {"said": "entourage: a.txt: no date\nentourage: b.txt: no date\nx", "status": 1},
            "a.txt: no date (and 1 more)",
        ),
    ],
)
def test_what_came_of_it_is_said(how, told, tmp_path):
    async def story(stage):
        await built(stage, tmp_path / "go")
        assert told in stage.status

    play(story, library=library(until=tmp_path / "go", **how))


def test_an_open_question_is_not_taken_away():
    known = library()

    async def story(stage):
        await stage.press("B", "/", "T")
        await stage.until(lambda: stage.app._build is None)
        await stage.settle()
        assert "R shows it" in stage.status
        assert known.reloads == 0
        assert stage.app.prompt is not None

    play(story, library=known)


def test_a_second_press_tells_how_long_and_leaving_ends_it():
    known = library(seconds=30)

    async def story(stage):
        await stage.press("B")
        await stage.until(lambda: stage.app._builder is not None)
        process = stage.app._builder
        await stage.press("B")
        assert stage.status.startswith("building since")
        stage.app.end_building()
        await stage.until(lambda: stage.app._build is None)
        assert process.returncode

    play(story, library=known)


def test_a_program_that_is_not_there_is_told():
    known = MemoryLibrary()
    known.builder = ["/nowhere/entourage"]

    async def story(stage):
        await stage.press("B")
        await stage.until(lambda: stage.app._build is None)
        assert "could not be started" in stage.status

    play(story, library=known)


def test_nothing_is_started_where_nothing_may_be(monkeypatch):
    monkeypatch.setenv("LESSSECURE", "1")

    async def story(stage):
        await stage.press("B")
        assert "LESSSECURE" in stage.status

    play(story, library=library())


def test_a_store_without_folders_says_so():
    async def story(stage):
        await stage.press("B")
        assert "built from" in stage.status

    play(story)
