"""Draws trips along a line of months (a Gantt chart); plain text, no widgets, no colours.

What the text leaves open is drawn as open: the days on which an official certainly was abroad are
solid, the days on which they may have been are thin, and an end that nobody reports is an arrow.
"""

from __future__ import annotations

import calendar
import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

# Not calendar.month_abbr: that follows the locale.
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
Days = tuple[dt.date, dt.date]


@dataclass(frozen=True, slots=True)
class Bar:
    """One trip to draw: windows of arrival and of leaving, None where the text does not say."""

    arrived: Days | None
    left: Days | None
    status: str
    """planned, ongoing, completed or cancelled."""


@dataclass(frozen=True, slots=True)
class Marks:
    """The characters of a chart."""

    certain: str = "█"
    possible: str = "─"
    planned: str = "░"
    cancelled: str = "x"
    open: str = "→"
    month: str = "│"


UNICODE_MARKS = Marks()
ASCII_MARKS = Marks(certain="#", possible="-", planned="=", open=">", month="|")


@dataclass(frozen=True, slots=True)
class Scale:
    """Whole months from `first` (a first of month) over `days` days, on `width` columns."""

    first: dt.date
    days: int
    width: int

    def column(self, day: dt.date) -> int:
        """The column of a day, held inside the chart."""
        at = (day - self.first).days * self.width // self.days
        return min(max(at, 0), self.width - 1)

    def months(self) -> list[dt.date]:
        """The first days of all months of the chart."""
        last = self.first + dt.timedelta(days=self.days - 1)
        count = (last.year - self.first.year) * 12 + last.month - self.first.month + 1
        numbers = range(self.first.month - 1, self.first.month - 1 + count)
        return [dt.date(self.first.year + n // 12, n % 12 + 1, 1) for n in numbers]


def fit_scale(bars: Sequence[Bar], width: int) -> Scale | None:
    """The scale on which all dated bars fit in `width` columns; None if no bar has a date."""
    days = [day for bar in bars for window in (bar.arrived, bar.left) if window for day in window]
    if not days or width < 1:
        return None
    first = min(days).replace(day=1)
    last = max(days)
    end = last.replace(day=calendar.monthrange(last.year, last.month)[1])
    return Scale(first=first, days=(end - first).days + 1, width=width)


def header(scale: Scale) -> tuple[str, str]:
    """Two lines above the bars: years, then as much of the months' names as there is room for."""
    years = [" "] * scale.width
    months = [" "] * scale.width
    every = scale.months()
    room = scale.width // len(every)
    for month in every:
        at = scale.column(month)
        if month == scale.first or month.month == 1:
            _write(years, at, str(month.year))
        if room >= 4:
            _write(months, at, MONTHS[month.month - 1])
        elif room >= 2:
            _write(months, at, MONTHS[month.month - 1][0])
        elif month.month == 1:
            _write(months, at, "|")
    return "".join(years), "".join(months)


def draw(bar: Bar, scale: Scale, marks: Marks = UNICODE_MARKS) -> str:
    """One bar as a line of `scale.width` characters; a bar without dates is a blank line."""
    line = [" "] * scale.width
    arrived = bar.arrived or bar.left
    left = bar.left or arrived
    if arrived is None or left is None:
        return "".join(line)
    solid = {"planned": marks.planned, "cancelled": marks.cancelled}.get(bar.status, marks.certain)
    _fill(line, scale, arrived[0], max(left[1], arrived[1]), marks.possible)
    if arrived[1] <= left[0]:
        _fill(line, scale, arrived[1], left[0], solid)
    elif bar.status in ("planned", "cancelled") or scale.column(arrived[0]) == scale.column(
        left[1]
    ):
        _fill(line, scale, arrived[0], left[1], solid)
    if bar.left is None and bar.status != "cancelled":
        after = scale.column(max(left[1], arrived[1])) + 1
        if after < scale.width:
            line[after] = marks.open
    return "".join(line)


def _fill(line: list[str], scale: Scale, first: dt.date, last: dt.date, mark: str) -> None:
    for at in range(scale.column(first), scale.column(last) + 1):
        line[at] = mark


def _write(line: list[str], at: int, text: str) -> None:
    """Writes `text` where there is room for all of it and it touches nothing written before."""
    if at + len(text) > len(line) or (at and line[at - 1] != " "):
        return
    line[at : at + len(text)] = text
