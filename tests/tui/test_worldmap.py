"""The world in characters: proportions, marked countries, letters, ASCII."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tui.worldmap import LETTERS, MapRow, load_world, map_size, render_world


def countries_in(rows: list[MapRow]) -> set[str]:
    return {country for row in rows for _, _, country in row.marked}


def test_world_is_a_full_grid() -> None:
    world = load_world()
    assert {len(row) for row in world.rows} == {720}
    assert len(world.rows) == 282
    assert {"KP", "CU", "XK", "SG", "US"} <= world.capitals.keys()


@pytest.mark.parametrize(
    ("code", "row", "column"),
    [
        ("BR", (84 + 10) * 2, (180 - 52) * 2),
        ("AU", (84 + 25) * 2, (180 + 134) * 2),
        ("RU", (84 - 62) * 2, (180 + 100) * 2),
        (".", (84 - 0) * 2, (180 - 30) * 2),
    ],
)
def test_land_is_where_it_belongs(code: str, row: int, column: int) -> None:
    assert load_world().rows[row][column] == code


@pytest.mark.parametrize("code", ["SG", "CU", "KP", "VA", "MT", "RU"])
@pytest.mark.parametrize("ascii_only", [False, True])
def test_even_the_smallest_country_is_seen(code: str, ascii_only: bool) -> None:
    rows = render_world(78, 18, [code], ascii_only=ascii_only)
    assert countries_in(rows) == {code}
    assert "A" in "".join(row.text for row in rows)


def test_north_is_up_and_west_is_left() -> None:
    rows = render_world(100, 20, ["CA", "AU"])
    north = min(y for y, row in enumerate(rows) for m in row.marked if m[2] == "CA")
    south = max(y for y, row in enumerate(rows) for m in row.marked if m[2] == "AU")
    assert north < south


def test_ascii_map_is_ascii() -> None:
    assert all(row.text.isascii() for row in render_world(78, 18, ["CU"], ascii_only=True))


def test_first_country_keeps_its_letter_where_two_share_a_place() -> None:
    rows = render_world(40, 8, ["IT", "VA"])
    text = "".join(row.text for row in rows)
    assert "A" in text
    assert "B" not in text


def test_more_countries_than_letters() -> None:
    codes = sorted(load_world().capitals)[:60]
    rows = render_world(140, 36, codes)
    assert set("".join(row.text for row in rows)) & set(LETTERS)


@settings(max_examples=25, deadline=None)
@given(width=st.integers(1, 160), height=st.integers(1, 50))
def test_fits_and_keeps_its_proportions(width: int, height: int) -> None:
    columns, rows = map_size(width, height)
    assert 1 <= columns <= width
    assert 1 <= rows <= height
    drawn = render_world(width, height, ["CN"])
    assert len(drawn) == rows
    assert {len(row.text) for row in drawn} == {columns}
