"""Trips as rows over a line of months: who or where on the left, the days as a bar on the right.

The newest trips and months come first in sight. What lies outside the months that are shown is
named at the edge, so that one trip of long ago does not press all others into one column.
"""

from __future__ import annotations

import calendar
import datetime as dt
from collections.abc import Sequence

from store.query.rows import Days, TripRow
from tui.lines import Line, Ref, Span
from tui.sources.articles import column
from tui.sources.trips import STATUS_MARK, stay
from tui.timeline import ASCII_MARKS, UNICODE_MARKS, Bar, Scale, draw, fit_scale, header

FEWEST_MONTHS = 3
"""Months that are shown at the closest."""


class TimelineSource:
    """A Gantt chart of trips, newest first; uncertain days are drawn thin.

    `section` says which months are shown, as "24@2019-05": 24 months up to May 2019. Without it,
    all of them, or as many of the newest as have a column each.
    """

    name = "timeline"
    unit = ""

    def __init__(
        self,
        trips: Sequence[TripRow],
        title: str,
        ascii_only: bool = False,
        section: str = "",
        keys: str = "",
    ) -> None:
        self.trips = sorted(trips, key=_first_day, reverse=True)
        self._bars = [Bar(_dates(t.arrived), _dates(t.left), t.status) for t in self.trips]
        self._title = title
        self._one = len({trip.official for trip in trips}) <= 1
        self._marks = ASCII_MARKS if ascii_only else UNICODE_MARKS
        self._keys = keys
        self.section = section
        whole = fit_scale(self._bars, 1)
        self._first = _months(whole.first) if whole else 0
        self._last = _months(whole.first + dt.timedelta(days=whole.days - 1)) if whole else 0
        self._dated = whole is not None
        self._shown = (self._last - self._first + 1, self._last)

    def title(self) -> str:
        """Whose trips."""
        return self._title

    # Which months

    def _window(self, cells: int) -> tuple[int, int]:
        """How many months are shown, and the last of them, counted from the year 0."""
        total = self._last - self._first + 1
        count, _, end = self.section.partition("@")
        try:
            last = _months(dt.date.fromisoformat(f"{end}-01"))
            months = int(count)
        except ValueError:
            months, last = min(total, max(cells, FEWEST_MONTHS)), self._last
        months = max(min(months, total), min(FEWEST_MONTHS, total))
        return months, max(min(last, self._last), self._first + months - 1)

    def _scale(self, width: int) -> Scale | None:
        if not self._dated:
            return None
        cells = max(width - self._label_cells(width) - 2, 4)
        months, last = self._shown = self._window(cells)
        first, end = _first_of(last - months + 1), _first_of(last)
        days = (end - first).days + calendar.monthrange(end.year, end.month)[1]
        return Scale(first, days, cells)

    def step(self, by: int) -> str:
        """The months half a screen further on, or back."""
        months, last = self._shown
        return self._section(months, last + by * max(months // 2, 1))

    def zoom(self, by: int, row: int) -> str:
        """Half as many months, or twice as many, around the trip of a row, if it has a day."""
        months, last = self._shown
        middle = last - months // 2
        if self.trips and (days := _days_of(self._bars[row])):
            middle = _months(min(days))
        now = months // 2 if by > 0 else months * 2
        now = max(min(now, self._last - self._first + 1), FEWEST_MONTHS)
        return self._section(now, middle + now // 2)

    def _section(self, months: int, last: int) -> str:
        last = max(min(last, self._last), self._first + months - 1)
        return f"{months}@{_first_of(last).isoformat()[:7]}"

    # Rows

    def _label_cells(self, width: int) -> int:
        return min(34, max(width // 3, 10))

    def head(self, width: int) -> Sequence[Line]:
        """Years and months, and what the bars mean."""
        scale = self._scale(width - 1)
        if scale is None:
            return (Line(" no trip with a day", style="dim"),)
        pad = " " * (self._label_cells(width - 1) + 2)
        marks = self._marks
        meaning = (
            f" {marks.certain} there  {marks.possible} perhaps  {marks.planned} planned"
            f"  {marks.cancelled} cancelled  {marks.open} end not told"
        )
        if len(meaning) + len(self._keys) + 2 <= width:
            meaning += "  " + self._keys
        years, months = header(scale)
        return (Line(column(meaning, width), style="dim"), Line(pad + years), Line(pad + months))

    def count(self) -> int:
        """How many trips."""
        return len(self.trips)

    def lines(self, start: int, stop: int, width: int) -> Sequence[Line]:
        """Rows."""
        cells = self._label_cells(width)
        scale = self._scale(width)
        lines = []
        for trip, bar in zip(self.trips[start:stop], self._bars[start:stop], strict=True):
            where = trip.places[0] if trip.places else trip.country_name
            label = f"{where}, {trip.country}" if self._one else f"{trip.name}: {trip.country_name}"
            text = STATUS_MARK.get(trip.status, " ") + column(label, cells - 1) + " "
            drawn = self._drawn(trip, bar, scale) if scale else ""
            spans = () if self._one else (Span(1, min(1 + len(trip.name), cells), "person"),)
            lines.append(Line(text + drawn, spans, Ref("trip", trip.id)))
        return lines

    def _drawn(self, trip: TripRow, bar: Bar, scale: Scale) -> str:
        """The bar; the trip's days at the edge where it lies outside the months."""
        days = _days_of(bar)
        if not days:
            return column("(no day given)", scale.width)
        if max(days) < scale.first:
            return column(f"< {stay(trip)}", scale.width)
        if min(days) >= scale.first + dt.timedelta(days=scale.days):
            return f"{stay(trip)} >"[-scale.width :].rjust(scale.width)
        return draw(bar, scale, self._marks)

    def rows_between(self, start: int, stop: int) -> Sequence[TripRow]:
        """The trips themselves, for saving."""
        return self.trips[start:stop]

    def position(self, ref: Ref) -> int | None:
        """Where a trip stands."""
        return next((n for n, trip in enumerate(self.trips) if trip.id == ref.id), None)


def _days_of(bar: Bar) -> list[dt.date]:
    return [day for window in (bar.arrived, bar.left) if window for day in window]


def _months(day: dt.date) -> int:
    return day.year * 12 + day.month - 1


def _first_of(months: int) -> dt.date:
    return dt.date(months // 12, months % 12 + 1, 1)


def _first_day(trip: TripRow) -> str:
    window = trip.arrived or trip.left
    return (window.earliest or window.latest) if window else trip.first_reported


def _dates(window: Days | None) -> tuple[dt.date, dt.date] | None:
    if window is None or not (window.earliest or window.latest):
        return None
    first = dt.date.fromisoformat(window.earliest or window.latest)
    return first, dt.date.fromisoformat(window.latest or window.earliest)
