"""Trips in groups: the rows of any window are those of the whole, and each heading opens."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.query.groups import GROUPINGS, Group
from tests.tui.memory import MemoryLibrary, Rows
from tests.tui.screen import play
from tui.lines import Ref
from tui.places import Place
from tui.sources.groups import GroupedSource, grouped

SIZES = pytest.mark.parametrize("size", [(80, 24), (140, 40)], ids=["80x24", "140x40"])


@given(
    sizes=st.lists(st.integers(1, 9), max_size=8),
    ends=st.tuples(st.integers(0, 90), st.integers(0, 90)),
)
def test_a_window_is_a_piece_of_the_whole(sizes, ends):
    library = MemoryLibrary()
    rows = Rows([f"trip-{n}" for n in range(sum(sizes))], library._trip)
    groups = [Group(f"C{n}", f"Country {n}", trips) for n, trips in enumerate(sizes)]
    source = GroupedSource(rows, groups, "country", "")
    count = source.count()
    assert count == sum(sizes) + len(sizes)
    whole = source.lines(0, count, 80)
    assert len(whole) == count
    start, stop = min(*ends, count), min(max(ends), count)
    assert list(source.lines(start, stop, 80)) == list(whole[start:stop])
    assert [line.ref for line in whole if line.ref.kind == "trip"] == [
        Ref("trip", f"trip-{n}") for n in range(sum(sizes))
    ]
    for row, line in enumerate(whole):
        assert source.position(line.ref) == row
    headings = [line.text for line in whole if line.ref.kind == "place"]
    assert [text.split("  ")[0] for text in headings] == [group.name for group in groups]


@pytest.mark.parametrize("by", GROUPINGS)
def test_each_trip_stands_under_its_heading(by):
    source = grouped(MemoryLibrary(), Place("trips", section=by))
    heading = None
    for line in source.lines(0, source.count(), 100):
        if line.ref.kind != "trip":
            heading = line
            continue
        trip = MemoryLibrary().trip(line.ref.id)
        assert heading.ref in (
            Ref("place", trip.country),
            Ref("official", trip.official),
            Ref("view", f"trips?limit=on:{trip.first_reported[:7]}"),
        )


def test_something_that_is_not_there_has_no_row():
    source = grouped(MemoryLibrary(), Place("trips", section="country"))
    assert source.position(Ref("place", "XX")) is None
    assert source.position(Ref("trip", "trip-999")) is None


@SIZES
def test_the_sections_turn_through_the_groupings_and_keep_the_trip(size):
    async def story(stage):
        await stage.press("g", "A", "j", "j")
        trip = stage.app.list.ref
        for title in ("3 countries", "3 officials", "1 month"):
            await stage.press("]")
            assert title in stage.lines[0]
            assert stage.app.list.ref == trip
        await stage.press("]")
        assert stage.lines[0].startswith("[trips] of everyone ---")
        await stage.press("[", "[", "[", "g", "g", "enter")
        assert stage.lines[0].startswith("[place]")

    play(story, size)


def test_a_month_opens_its_trips_and_sorting_leaves_the_groups():
    async def story(stage):
        await stage.press("g", "A", "[", "g", "g", "enter")
        assert stage.app.place.limit.startswith("on:2024-0")
        await stage.press("<", "S")
        assert "months" not in stage.lines[0]
        assert "by official" in stage.lines[0]

    play(story, (140, 40))


def test_a_limit_holds_in_the_groups():
    async def story(stage):
        await stage.press("g", "A", "&")
        await stage.type("hanoi")
        await stage.press("enter", "]")
        assert "limit: hanoi  1 country" in stage.lines[0]

    play(story, (140, 40))
