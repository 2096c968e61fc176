"""The world with the countries that trips went to, and below it those countries."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

from store.query.rows import TripRow
from tui.lines import Line, Ref, Span
from tui.sources.articles import column
from tui.worldmap import LETTERS, render_world

LIST_ROWS = 6
"""Rows kept free for the list of countries."""


class WorldSource:
    """The map as fixed lines, the countries as rows."""

    name = "map"
    unit = ""

    def __init__(
        self,
        trips: Sequence[TripRow],
        title: str,
        height: Callable[[], int],
        ascii_only: bool = False,
    ) -> None:
        gone = [trip for trip in trips if trip.status != "cancelled" and trip.country]
        self._names = {trip.country: trip.country_name or trip.country for trip in gone}
        counted = Counter(trip.country for trip in gone)
        self._rows = sorted(counted.items(), key=lambda item: (-item[1], item[0]))
        self._last: dict[str, str] = {}
        for trip in gone:
            before = self._last.get(trip.country, "")
            self._last[trip.country] = max(before, trip.last_reported)
        self._title = title
        self._height = height
        self._ascii = ascii_only

    def title(self) -> str:
        """Whose trips."""
        return self._title

    def head(self, width: int) -> Sequence[Line]:
        """The map, as large as the screen leaves room for."""
        rows = max(self._height() - LIST_ROWS, 6)
        marked = [code for code, _ in self._rows]
        return [
            Line(row.text, tuple(Span(start, stop, "key") for start, stop, _ in row.marked))
            for row in render_world(width, rows, marked, ascii_only=self._ascii)
        ]

    def count(self) -> int:
        """How many countries."""
        return len(self._rows)

    def lines(self, start: int, stop: int, width: int) -> Sequence[Line]:
        """The countries with their letters."""
        lines = []
        for number, (code, trips) in enumerate(self._rows[start:stop], start):
            letter = LETTERS[number] if number < len(LETTERS) else " "
            word = "trip" if trips == 1 else "trips"
            text = f"{letter} {column(self._names[code], 30)} {trips:4d} {word}"
            text += f"   last reported {self._last[code]}" if width >= 70 else ""
            lines.append(Line(text, (Span(0, 1, "key"),), Ref("place", code)))
        return lines

    def position(self, ref: Ref) -> int | None:
        """Where a country stands."""
        return next((n for n, (code, _) in enumerate(self._rows) if code == ref.id), None)
