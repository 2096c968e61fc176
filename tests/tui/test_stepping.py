"""`J` and `K` step through the rows of the pane that the article came from."""

import pytest

from tests.tui.screen import play
from tui.places import Place
from tui.state import State


async def to_section(stage, section):
    for _ in range(6):
        if stage.app.panel.source.section == section:
            return
        await stage.press("]")
    raise AssertionError(section)


@pytest.mark.parametrize("section", ["articles", "trips"])
def test_an_article_from_the_panel_is_followed_by_the_panels_next(section):
    async def story(stage):
        app = stage.app
        await stage.press("tab", "tab")
        assert app.shape.focus == "panel"
        await to_section(stage, section)
        await stage.press("enter")
        assert app.shape.focus == "reader"
        official, row, listed = app._panel_official, app.panel.cursor, app.list.cursor
        seen = {app.reader.document.ref.id}
        for step in (1, 2):
            await stage.press("J")
            assert app.panel.cursor == row + step
            assert app._panel_official == official
            assert app.panel.source.section == section
            seen.add(app.reader.document.ref.id)
        assert app.list.cursor == listed
        if section == "articles":
            assert app.reader.document.ref.id == app.panel.ref.id
        assert len(seen) > 1
        await stage.press("K")
        assert app.panel.cursor == row + 1

    play(story, (140, 40))


def test_from_the_list_it_is_the_list_again():
    async def story(stage):
        app = stage.app
        await stage.press("tab", "tab")
        await to_section(stage, "articles")
        await stage.press("enter", "q", "enter", "J")
        assert app.list.cursor == 1
        assert app.reader.document.ref.id == app.list.ref.id

    play(story, (140, 40))


@pytest.mark.parametrize("size", [(80, 24), (140, 40)])
def test_an_officials_articles_are_stepped_through_on_their_own_screen(size):
    async def story(stage):
        app = stage.app
        await stage.press("enter", "J")
        assert app.list.cursor == 1
        assert app.reader.document.ref.id == app.list.ref.id

    play(story, size, start=Place("official", "jonas-lind", "articles"))


def test_the_order_of_the_officials_is_remembered_for_the_user(tmp_path):
    async def sort(stage):
        await stage.press("g", "o", "S")
        assert "by trips" in stage.lines[0]
        await stage.press("g", "h", "g", "o")
        assert "by trips" in stage.lines[0]

    async def later(stage):
        await stage.press("g", "o")
        assert "by trips" in stage.lines[0]

    play(sort, state=State("one.sqlite", tmp_path))
    play(later, state=State("two.sqlite", tmp_path))


def test_an_order_that_is_none_is_passed_over(tmp_path):
    State("one.sqlite", tmp_path).order("officials", "shoe size")

    async def story(stage):
        await stage.press("g", "o")
        assert stage.app.place.sort == ""

    play(story, state=State("one.sqlite", tmp_path))
