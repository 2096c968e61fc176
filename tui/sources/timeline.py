"""Trips as rows over a line of months: who or where on the left, the days as a bar on the right."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from store.query.rows import Days, TripRow
from tui.lines import Line, Ref, Span
from tui.sources.articles import column
from tui.sources.trips import STATUS_MARK
from tui.timeline import ASCII_MARKS, UNICODE_MARKS, Bar, Scale, draw, fit_scale, header


class TimelineSource:
    """A Gantt chart of trips, oldest first; uncertain days are drawn thin."""

    name = "timeline"
    unit = ""

    def __init__(self, trips: Sequence[TripRow], title: str, ascii_only: bool = False) -> None:
        self.trips = sorted(trips, key=_first_day)
        self._bars = [Bar(_dates(t.arrived), _dates(t.left), t.status) for t in self.trips]
        self._title = title
        self._one = len({trip.official for trip in trips}) <= 1
        self._marks = ASCII_MARKS if ascii_only else UNICODE_MARKS

    def title(self) -> str:
        """Whose trips."""
        return self._title

    def _label_cells(self, width: int) -> int:
        return min(34, max(width // 3, 10))

    def _scale(self, width: int) -> Scale | None:
        return fit_scale(self._bars, max(width - self._label_cells(width) - 2, 4))

    def head(self, width: int) -> Sequence[Line]:
        """Years and months, and what the bars mean."""
        scale = self._scale(width)
        if scale is None:
            return (Line(" no trip with a day", style="dim"),)
        pad = " " * (self._label_cells(width) + 2)
        marks = self._marks
        meaning = (
            f" {marks.certain} there  {marks.possible} perhaps  {marks.planned} planned"
            f"  {marks.cancelled} cancelled  {marks.open} end not told"
        )
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
            drawn = draw(bar, scale, self._marks) if scale else ""
            spans = () if self._one else (Span(1, min(1 + len(trip.name), cells), "person"),)
            lines.append(Line(text + drawn, spans, Ref("trip", trip.id)))
        return lines

    def rows_between(self, start: int, stop: int) -> Sequence[TripRow]:
        """The trips themselves, for saving."""
        return self.trips[start:stop]

    def position(self, ref: Ref) -> int | None:
        """Where a trip stands."""
        return next((n for n, trip in enumerate(self.trips) if trip.id == ref.id), None)


def _first_day(trip: TripRow) -> str:
    window = trip.arrived or trip.left
    return (window.earliest or window.latest) if window else trip.first_reported


def _dates(window: Days | None) -> tuple[dt.date, dt.date] | None:
    if window is None or not (window.earliest or window.latest):
        return None
    first = dt.date.fromisoformat(window.earliest or window.latest)
    return first, dt.date.fromisoformat(window.latest or window.earliest)
