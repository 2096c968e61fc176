"""Every screen at every size: filled exactly, its keys harmless, left again by `q`."""

from __future__ import annotations

import pytest

from tests.tui.memory import MemoryLibrary
from tests.tui.screen import play
from tui.going import SHAPES
from tui.paint import Look
from tui.places import Place
from tui.text import width

PLACES = [
    *(Place(view) for view in SHAPES if view not in ("official", "place")),
    Place("official", "jonas-lind"),
    Place("place", "SE"),
    Place("trips", section="country"),
    Place("trips", section="month", limit="lind"),
    Place("timeline", "jonas-lind"),
    Place("map", "jonas-lind"),
    Place("together", "jonas-lind"),
]
KEYS = ("j", "]", "[", "enter", "tab", "c", "S", "+", "_", "O", "O", "y", "y", "/", "escape")


@pytest.mark.parametrize("size", [(20, 5), (80, 24), (140, 40)])
@pytest.mark.parametrize("place", PLACES, ids=str)
def test_a_screen_fills_the_terminal_and_takes_any_key(place, size):
    async def story(stage):
        def check():
            assert len(stage.lines) == size[1]
            assert {width(line) for line in stage.lines} == {size[0]}

        stage.app.rest = 0  # what follows the cursor follows at once
        check()
        for key in KEYS:
            await stage.press(key)
            check()
        assert stage.app.is_running

    play(story, size, start=place)


@pytest.mark.parametrize("place", PLACES, ids=str)
def test_a_screen_is_drawn_in_ascii_only(place):
    async def story(stage):
        assert stage.text.isascii(), [line for line in stage.lines if not line.isascii()]

    play(story, (140, 40), start=place, look=Look(ascii_only=True))


@pytest.mark.parametrize("place", PLACES, ids=str)
def test_a_screen_can_be_written_down_and_found_again(place):
    assert Place.parse(str(place)) == place


@pytest.mark.parametrize(
    "keys",
    ["gh", "go", "gA", "gr", "gt", "gm", "gc", "ga", "gl", "gw", "gx", "gv", "gd", "?"],
)
def test_each_screen_is_two_keys_away_and_q_comes_back(keys):
    async def story(stage):
        await stage.press(*keys)
        view = stage.app.place.view
        assert len(keys) <= 2
        assert stage.lines[0].startswith("[")
        if keys != "gh":
            assert view != "articles"
            await stage.press("q")
            assert stage.app.place.view == "articles"

    play(story, library=MemoryLibrary())
