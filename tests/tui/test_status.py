"""The two bottom lines: nothing that is said is cut off where there is room, and `q` is true."""

from __future__ import annotations

import pytest

from store.query.rows import Span
from tests.tui.memory import MemoryLibrary
from tests.tui.screen import play
from tui.places import Place
from tui.text import width

REASONS = tuple(f"the {number}th of many reasons why" for number in range(2, 9))


class Doubtful(MemoryLibrary):
    def __init__(self, reasons: int) -> None:
        super().__init__()
        self.reasons = REASONS[:reasons]

    def _trip(self, number):
        return super()._trip(number)._replace(confidence="C", reasons=self.reasons, conflicts=())


@pytest.mark.parametrize("reasons", [1, 3, 4, 7])
def test_what_is_too_long_for_a_line_goes_on_in_the_place_of_the_hints(reasons):
    async def story(stage):
        await stage.press("c")
        upper, lower = (line.rstrip() for line in stage.lines[-2:])
        told = "C: " + ", ".join(REASONS[:reasons])
        assert max(map(len, stage.lines)) == 80
        if reasons == 1:
            assert (upper, lower[-6:]) == (told, "q back")
        elif reasons < 7:
            assert f"{upper} {lower}" == told
        else:
            assert told.startswith(f"{upper} {lower[:-2]}")
            assert lower.endswith("..")
        await stage.press("g")
        assert stage.lines[-1].rstrip().endswith("q back")
        await stage.press("escape")
        assert stage.lines[-1].rstrip().endswith("q back")

    play(story, start=Place("official", "jonas-lind", "trips"), library=Doubtful(reasons))


def test_going_back_is_called_leaving_only_where_it_leaves():
    async def story(stage):
        for keys, word in (
            ([], "leave"), (["enter"], "back"), (["q"], "leave"), (["O"], "back"),
            (["O"], "leave"), (["g", "o"], "back"), (["q"], "leave"),
            (["&", "a", "enter"], "back"), (["escape"], "leave"),
        ):  # fmt: skip
            await stage.press(*keys)
            assert stage.lines[-1].rstrip().endswith(f"q {word}"), keys

    play(story)


class Named(MemoryLibrary):
    """Articles that begin with an organisation, an adjective of a country and an unknown place."""

    def article(self, article_id):
        page = super().article(article_id)
        body = "Nordic Council and Swedish diplomats met on the plain of Nowhere. " + page.body
        spans = (
            Span(0, 14, "organisation", "nordic-council"),
            Span(19, 26, "place", "SE"),
            Span(57, 64, "place", "XX/nowhere"),
        )
        return page._replace(body=body, spans=spans)


def test_a_link_is_told_in_words_not_by_its_id():
    async def story(stage):
        await stage.press("enter")
        for told in (
            "Nordic Council  an organisation  (link 1/",
            "Sweden  SE  10 trips, named in 99 articles  (link 2/",
            "Nowhere  (link 3/",
        ):
            await stage.press("]")
            assert stage.status.startswith(told)

    play(story, library=Named())


class Wide(MemoryLibrary):
    def article(self, article_id):
        return (
            super().article(article_id)._replace(title="국무위원장이 월요일 베이징에 도착했다 " * 4)
        )


def test_a_title_in_wide_letters_leaves_room_for_the_place_in_the_text():
    async def story(stage):
        await stage.press("enter")
        line = next(line for line in stage.lines if line.startswith("[article]"))
        assert width(line) <= 80
        assert line.rstrip()[-1].isdigit() or line.rstrip().endswith("%")

    play(story, library=Wide())
