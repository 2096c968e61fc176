"""A store that fails while the program is open: it says so in a line and goes on."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from store.build import build
from store.query.connection import StoreError
from tests.articles import write_articles
from tests.tui.memory import MemoryLibrary
from tests.tui.screen import play
from tui.library import StoreLibrary

FAULT = sqlite3.DatabaseError("database disk image is malformed")
TOLD = "the store could not answer: database disk image is malformed"


def failing(*_: object, **__: object) -> None:
    raise FAULT


class NoRows(list[object]):
    """A list whose rows can't be fetched."""

    def window(self, start: int, stop: int) -> None:
        raise FAULT


@pytest.mark.parametrize(
    ("question", "keys"),
    [
        ("article", ["enter"]),
        ("official", ["g", "t"]),
        ("officials", ["g", "o"]),
        ("trips", ["g", "A"]),
        ("complete", ["t"]),
        ("pairs", ["g", "v"]),
    ],
)
def test_a_key_whose_question_fails(question: str, keys: list[str]) -> None:
    library = MemoryLibrary()

    async def story(stage):
        known = getattr(library, question)
        setattr(library, question, failing)
        await stage.press(*keys)
        assert stage.status == TOLD
        setattr(library, question, known)
        await stage.press("escape", "g", "h", "j")
        assert "2 of 482" in stage.lines[0]

    play(story, library=library)


def test_rows_that_can_not_be_fetched_are_blank() -> None:
    library = MemoryLibrary()

    async def story(stage):
        library.officials = lambda *_: NoRows([None] * 9)
        await stage.press("g", "o", "j")
        assert "of 9" in stage.lines[0], stage.status
        assert stage.status == TOLD

    play(story, library=library)


def test_a_start_on_a_store_that_fails() -> None:
    library = MemoryLibrary()
    library.articles = failing

    async def story(stage):
        assert stage.status == TOLD

    play(story, library=library)


def test_a_store_that_can_not_be_read_again_is_kept(tmp_path: Path) -> None:
    store = tmp_path / "news.sqlite"
    build([str(write_articles(tmp_path / "news"))], store)
    library = StoreLibrary(str(store))

    async def story(stage):
        before = stage.lines[:-2]
        store.rename(tmp_path / "away")
        await stage.press("R")
        assert stage.status.startswith("not read again: no store at ")
        store.write_bytes(b"something else")
        await stage.press("R")
        assert stage.status.startswith("not read again: ")
        assert stage.lines[:-2] == before
        await stage.press("j", "g", "o")
        assert stage.lines[0].startswith("[officials]")
        store.unlink()
        (tmp_path / "away").rename(store)
        await stage.press("R")
        assert stage.status == "read again"

    with pytest.raises(StoreError):
        StoreLibrary(str(tmp_path / "none"))
    play(story, library=library)
