"""Bars along the months: what is certain, what is possible, what is open."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.timeline import ASCII_MARKS, Bar, Scale, draw, fit_scale, header

JANUARY = Scale(first=dt.date(2019, 1, 1), days=31, width=31)


def window(first: int, last: int) -> tuple[dt.date, dt.date]:
    return dt.date(2019, 1, first), dt.date(2019, 1, last)


def line(bar: Bar) -> str:
    return draw(bar, JANUARY, ASCII_MARKS).rstrip()


@pytest.mark.parametrize(
    ("bar", "drawn"),
    [
        (Bar(window(2, 2), window(5, 5), "completed"), " ####"),
        (Bar(window(2, 4), window(6, 8), "completed"), " --###--"),
        (Bar(window(2, 4), window(3, 5), "completed"), " ----"),
        (Bar(window(2, 2), None, "completed"), " #>"),
        (Bar(window(2, 4), None, "ongoing"), " --->"),
        (Bar(None, window(3, 3), "completed"), "  #"),
        (Bar(window(2, 3), window(5, 5), "planned"), " -==="),
        (Bar(window(2, 4), None, "planned"), " ===>"),
        (Bar(window(2, 2), window(4, 4), "cancelled"), " xxx"),
        (Bar(window(2, 4), None, "cancelled"), " xxx"),
        (Bar(window(31, 31), None, "ongoing"), " " * 30 + "#"),
        (Bar(None, None, "completed"), ""),
    ],
)
def test_bar(bar: Bar, drawn: str) -> None:
    assert line(bar) == drawn


def test_header_names_years_and_months() -> None:
    scale = fit_scale([Bar((dt.date(2018, 11, 5), dt.date(2019, 2, 3)), None, "completed")], 40)
    assert scale is not None
    years, months = header(scale)
    assert years.split() == ["2018", "2019"]
    assert months.split() == ["Nov", "Dec", "Jan", "Feb"]


def test_header_of_many_years_stays_readable() -> None:
    scale = fit_scale([Bar((dt.date(1990, 1, 1), dt.date(2019, 2, 3)), None, "completed")], 60)
    assert scale is not None
    years, _ = header(scale)
    assert all(len(year) == 4 for year in years.split())


def test_no_dates_no_scale() -> None:
    assert fit_scale([Bar(None, None, "completed")], 40) is None


def test_end_of_the_calendar() -> None:
    scale = fit_scale([Bar((dt.date(9999, 11, 5), dt.date(9999, 12, 31)), None, "planned")], 40)
    assert scale is not None
    assert scale.months() == [dt.date(9999, 11, 1), dt.date(9999, 12, 1)]


DAYS = st.dates(dt.date(1995, 1, 1), dt.date(2030, 12, 31))
WINDOWS = st.tuples(DAYS, DAYS).map(lambda pair: (min(pair), max(pair)))
STATUS = st.sampled_from(["planned", "ongoing", "completed", "cancelled"])
BARS = st.builds(Bar, st.none() | WINDOWS, st.none() | WINDOWS, STATUS)


@given(bars=st.lists(BARS, max_size=8), width=st.integers(1, 200))
def test_every_bar_fits_and_starts_where_it_should(bars: list[Bar], width: int) -> None:
    scale = fit_scale(bars, width)
    if scale is None:
        assert all(bar.arrived is None and bar.left is None for bar in bars)
        return
    assert {len(text) for text in header(scale)} == {width}
    for bar in bars:
        drawn = draw(bar, scale)
        assert len(drawn) == width
        first = bar.arrived or bar.left
        if first:
            assert len(drawn) - len(drawn.lstrip()) == scale.column(first[0])
