"""Who travelled with whom: officials ranked, a triangle of counts of trips together."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import combinations

from store.query.rows import TripRow
from tui.lines import Line, Ref
from tui.matrix import rank, render_matrix


class MatrixSource:
    """One row an official; Enter opens the official."""

    name = "together"
    unit = ""

    def __init__(self, trips: Sequence[TripRow], title: str) -> None:
        self._ids: dict[str, str] = {}
        seen: dict[str, Counter[tuple[str, str]]] = defaultdict(Counter)
        for trip in trips:
            party = {trip.name: trip.official} | {one.name: one.id for one in trip.companions}
            self._ids |= party
            seen[trip.official].update(combinations(sorted(party), 2))
        # Each of a party has a trip of their own, which tells of the same travel again: what the
        # trips of one traveller say of two people is not added to what another's say.
        self._together: dict[tuple[str, str], int] = {}
        for pairs in seen.values():
            for pair, trips_together in pairs.items():
                self._together[pair] = max(self._together.get(pair, 0), trips_together)
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
