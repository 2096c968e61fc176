"""Who travelled with whom: officials ranked, a triangle of counts of trips together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from store.query.rows import TripRow
from tui.lines import Line, Ref
from tui.matrix import rank, render_matrix


class MatrixSource:
    """One row an official; Enter opens the official."""

    name = "together"
    unit = ""

    def __init__(self, trips: Sequence[TripRow], title: str) -> None:
        together: Counter[tuple[str, str]] = Counter()
        self._ids: dict[str, str] = {}
        seen: set[tuple[str, str, str]] = set()
        for trip in trips:
            self._ids[trip.name] = trip.official
            for companion in trip.companions:
                self._ids[companion.name] = companion.id
                a, b = sorted((trip.name, companion.name))
                # The companion's own trip on the same journey is not a second one.
                if a != b and (trip.journey, a, b) not in seen:
                    seen.add((trip.journey, a, b))
                    together[a, b] += 1
        self._together = dict(together)
        self._names = rank(self._together)
        self._title = title
        self._drawn: tuple[int, list[str]] = (-1, [])

    def title(self) -> str:
        """Whose trips."""
        return self._title

    def _text(self, width: int) -> list[str]:
        if self._drawn[0] != width:
            self._drawn = (width, render_matrix(self._names, self._together, width))
        return self._drawn[1]

    def head(self, width: int) -> Sequence[Line]:
        """The columns' letters."""
        text = self._text(width - 1)
        if not self._names:
            return (Line(" nobody is reported to have travelled with anybody", style="dim"),)
        return (Line(" " + text[0], style="dim"),) if text else ()

    def count(self) -> int:
        """How many officials travelled in company."""
        return len(self._names)

    def lines(self, start: int, stop: int, width: int) -> Sequence[Line]:
        """Rows."""
        drawn = self._text(width)[1:]
        lines = []
        for number, name in enumerate(self._names[start:stop], start):
            # Those for whom the triangle has no room stand below it by name.
            text = drawn[number] if number < len(drawn) else f"  {name}"
            lines.append(Line(text, (), Ref("official", self._ids[name])))
        return lines

    def position(self, ref: Ref) -> int | None:
        """Where an official stands."""
        ids = [self._ids[name] for name in self._names]
        return ids.index(ref.id) if ref.id in ids else None
