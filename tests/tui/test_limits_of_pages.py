"""`&` on a page that has no limit of its own: it limits its trips, or says that it can't."""

import pytest

from tests.tui.memory import MemoryLibrary
from tests.tui.screen import play
from tui.places import Place


class Recording(MemoryLibrary):
    def __init__(self):
        super().__init__()
        self.limits = []

    def trips(self, limit="", sort="date", most=None):
        self.limits.append(limit.strip())
        return super().trips("", sort, most)


@pytest.mark.parametrize(
    ("start", "limit"),
    [
        (Place("official", "jonas-lind"), "who:jonas-lind"),
        (Place("timeline", "jonas-lind"), "who:jonas-lind"),
        (Place("place", "VN"), 'in:"Viet Nam"'),
    ],
)
def test_the_trips_of_a_page_are_limited_further(start, limit):
    library = Recording()

    async def story(stage):
        first = stage.lines[0]
        await stage.press("&")
        assert stage.app.prompt.text == limit + " "
        assert stage.lines[0].startswith("[trips]")
        await stage.press("escape")
        assert stage.lines[0] == first
        await stage.press("&")
        await stage.type("on:2024")
        await stage.press("enter")
        assert library.limits[-1] == f"{limit} on:2024"
        assert f"limit: {limit} on:2024" in stage.lines[0]
        await stage.press("<")
        assert stage.lines[0] == first

    play(story, start=start, library=library)


@pytest.mark.parametrize("view", ["review", "decisions"])
def test_a_screen_without_limits_says_so(view):
    async def story(stage):
        await stage.press("&")
        assert stage.app.prompt is None
        assert stage.status == "no limit here: it is for articles, officials and trips"

    play(story, start=Place(view))
