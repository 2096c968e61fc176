"""The timeline's months, and who is counted with whom in the matrix."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.query.rows import Days, Ref
from tests.tui.memory import MemoryLibrary
from tests.tui.screen import play
from tui.places import Place
from tui.sources.matrix import MatrixSource
from tui.sources.timeline import TimelineSource

SIZES = pytest.mark.parametrize("size", [(80, 24), (140, 40)], ids=["80x24", "140x40"])


def trip(number, first, last="", **changes):
    days = Days(first, first) if first else None
    left = Days(last, last) if last else None
    made = MemoryLibrary()._trip(number)
    return made._replace(arrived=days, left=left, status="completed", **changes)


OLD = trip(1, "1964-10-01", "1964-10-09")
NEW = trip(2, "2019-05-20", "2019-05-24")
NEWER = trip(3, "2019-07-01", "2019-07-02")


def texts(source, width=70):
    source.head(width + 1)
    return [line.text for line in source.lines(0, source.count(), width)]


def test_a_trip_of_long_ago_is_named_at_the_edge_and_the_others_keep_their_months():
    source = TimelineSource([OLD, NEW, NEWER], "")
    newer, new, old = texts(source)
    assert "█" in new
    assert "█" in newer
    assert new.index("█") < newer.index("█")
    assert "< 1964-10-01..09" in old
    assert "█" not in old
    assert all(len(text) <= 70 for text in (newer, new, old))


def test_further_back_shows_the_old_one_and_the_new_at_the_other_edge():
    source = TimelineSource([OLD, NEW, NEWER], "", section="12@1964-12")
    newer, new, old = texts(source)
    assert "█" in old
    assert new.endswith("2019-05-20..24 >")
    assert newer.endswith("2019-07-01..02 >")


def test_closer_and_further_and_back_and_on():
    source = TimelineSource([OLD, NEW, NEWER], "", section="12@2019-07")
    texts(source)
    assert source.zoom(1, 1) == "6@2019-07"  # around May, the month of the second row
    assert source.zoom(1, 2) == "6@1965-03"
    assert source.zoom(-1, 0) == "24@2019-07"
    assert source.step(-1) == "12@2019-01"
    assert source.step(1) == "12@2019-07"


SECTIONS = st.builds(
    "{}@{:04}-{:02}".format, st.integers(-9, 9999), st.integers(0, 9999), st.integers(0, 13)
)


@given(
    section=st.one_of(st.text(max_size=12), SECTIONS),
    width=st.integers(12, 200),
    steps=st.lists(st.sampled_from(["step", "zoom"]), max_size=6),
    by=st.sampled_from([1, -1]),
)
def test_any_section_shows_some_months(section, width, steps, by):
    for _ in range(len(steps) + 1):
        source = TimelineSource([OLD, NEW, NEWER], "", section=section)
        head = source.head(width + 1)
        assert len(head) == 3
        assert any(char.isdigit() for char in head[1].text + head[2].text) or width < 30
        assert len(source.lines(0, 3, width)) == 3
        if steps:
            section = source.zoom(by, 1) if steps.pop() == "zoom" else source.step(by)


def test_without_a_day_there_is_no_line_of_months():
    source = TimelineSource([trip(1, "")], "")
    assert "no trip with a day" in source.head(80)[0].text
    assert len(texts(source)) == 1
    undated, dated = texts(TimelineSource([trip(1, ""), NEW], ""))
    assert "(no day given)" in undated
    assert "█" in dated


@SIZES
def test_zoom_and_move_by_keys_keep_the_row(size):
    async def story(stage):
        await stage.press("g", "l", "j", "j")
        row = stage.app.list.ref
        for key in ("+", "[", "]", "_"):
            await stage.press(key)
            assert stage.lines[0].startswith("[timeline]")
            assert stage.app.list.ref == row
        assert "@2024-0" in stage.app.place.section
        await stage.press("q")
        assert stage.lines[0].startswith("[articles]")

    play(story, size)


def test_a_drawing_is_of_what_is_in_sight():
    async def story(stage):
        await stage.press("&")
        await stage.type("hanoi")
        await stage.press("enter", "g", "l")
        assert stage.lines[0].startswith("[timeline] limit: hanoi")
        await stage.press("g", "w")
        assert stage.lines[0].startswith("[map] limit: hanoi")
        await stage.press("enter", "g", "x")
        assert stage.app.place == Place("together", limit='in:"Viet Nam"')

    play(story)


ANN, BO, CY = Ref("ann", "Ann"), Ref("bo", "Bo"), Ref("cy", "Cy")


def travelled(number, who, *companions):
    return trip(number, "2019-05-20", name=who.name, official=who.id, companions=companions)


def counted(*trips):
    return MatrixSource(trips, "")._together


def test_the_trips_of_each_of_a_party_are_one_travel():
    party = [travelled(1, ANN, BO), travelled(2, BO, ANN)]
    assert counted(*party) == {("Ann", "Bo"): 1}
    assert counted(*party, travelled(3, ANN, BO)) == {("Ann", "Bo"): 2}


def test_companions_of_one_trip_travelled_with_each_other():
    assert counted(travelled(1, ANN, BO, CY)) == {
        ("Ann", "Bo"): 1,
        ("Ann", "Cy"): 1,
        ("Bo", "Cy"): 1,
    }


def test_nobody_travels_with_themselves():
    assert counted(travelled(1, ANN, ANN)) == {}


@SIZES
def test_the_matrix_opens_officials(size):
    class Together(MemoryLibrary):
        def _trip(self, number):
            made = super()._trip(number)
            other = Ref("jonas-lind", "Jonas Lind")
            return made._replace(companions=(other,) if made.official != other.id else ())

    async def story(stage):
        assert stage.lines[0].startswith("[together]")
        assert any("a Amara Okafor" in line or "a Jonas Lind" in line for line in stage.lines)
        await stage.press("enter")
        assert stage.lines[0].startswith("[official]")

    play(story, size, start=Place("together"), library=Together())
