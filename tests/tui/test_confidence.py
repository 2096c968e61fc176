"""How sure a fact is, on one key."""

from __future__ import annotations

import pytest

from tests.tui.memory import MemoryLibrary
from tests.tui.screen import play
from tui.places import Place
from tui.reviewing import grade

SIZES = pytest.mark.parametrize("size", [(80, 24), (140, 40)], ids=["80x24", "140x40"])


class Graded(MemoryLibrary):
    def _trip(self, number):
        trip = super()._trip(number)
        return trip._replace(confidence="B", reasons=("no date", "named traveller"))


@SIZES
def test_a_trip_says_its_grade_and_reasons(size):
    async def story(stage):
        await stage.press("c")
        assert stage.status == "B: no date, named traveller"
        await stage.press("tab", "c")
        assert stage.status == "arrived, read by rule"

    play(story, size, start=Place("official", "jonas-lind", "trips"), library=Graded())


def test_conflicts_and_decisions_by_hand_are_among_the_reasons():
    trip = MemoryLibrary()._trip(6)._replace(by_hand=True)
    assert grade(trip) == "B: put right by hand, two articles give other days"
    assert grade(MemoryLibrary()._trip(1)) == "B: no reason kept"


@pytest.mark.parametrize("section", ["roles", "meetings"])
def test_other_facts_say_which_rules_read_them(section):
    async def story(stage):
        await stage.press("c")
        assert stage.status == "in 2 articles, read by rule"

    play(story, start=Place("official", "jonas-lind", section))


def test_an_article_has_no_grade():
    async def story(stage):
        await stage.press("c")
        assert stage.app.status.error
        assert "a trip" in stage.status

    play(story)
