"""Rows of the officials list."""

from __future__ import annotations

from collections.abc import Sequence

from store.query.rows import Listing, OfficialRow
from tui.lines import Line, Ref, Span
from tui.sources.articles import column

SORTS = ("name", "trips", "last_trip", "articles")


class OfficialsSource:
    """Officials with country, office and what is known of them in numbers."""

    name = "officials"
    unit = ""

    def __init__(self, rows: Listing[OfficialRow], narrow: str = "", sort: str = "name") -> None:
        self._rows = rows
        self.complete: bool = getattr(rows, "complete", True)
        """False where more rows are still being fetched."""
        self._title = "  ".join(
            part
            for part in (
                f"limit: {narrow}" if narrow else "",
                f"by {sort.replace('_', ' ')}" if sort != "name" else "",
            )
            if part
        )

    def title(self) -> str:
        """What narrows the list, and its order."""
        return self._title

    def head(self, width: int) -> Sequence[Line]:
        """The columns' names."""
        if width < 50:
            return ()
        text = " " + column("name", self._name_cells(width)) + " from office"
        return (Line(fit_tail(text, "trips  last trip articles", width), style="dim"),)

    def count(self) -> int:
        """How many officials."""
        return len(self._rows)

    def _name_cells(self, width: int) -> int:
        return 28 if width >= 70 else 22

    def lines(self, start: int, stop: int, width: int) -> Sequence[Line]:
        """Rows by window."""
        return [official_line(row, width, self._name_cells(width)) for row in
                self._rows.window(start, stop)]  # fmt: skip

    def rows_between(self, start: int, stop: int) -> Sequence[OfficialRow]:
        """The rows themselves, for saving."""
        return self._rows.window(start, stop)

    def position(self, ref: Ref) -> int | None:
        """Where an official stands."""
        return self._rows.position(ref.id) if ref.kind == "official" else None


def fit_tail(text: str, tail: str, width: int) -> str:
    """`text` with `tail` at the right end of `width` cells."""
    return column(text, max(width - len(tail) - 1, 0)) + " " + tail


def official_line(row: OfficialRow, width: int, name_cells: int) -> Line:
    """One row."""
    text = f"{column(row.name, name_cells)} {row.country or '--':4} {row.role}"
    spans = (Span(0, min(len(row.name), name_cells), "person"),)
    if width < 50:
        return Line(text, spans, Ref("official", row.id))
    tail = f"{row.trips:5d} {row.last_trip[:10]:>10} {row.articles:8d}"
    return Line(fit_tail(text, tail, width), spans, Ref("official", row.id))
