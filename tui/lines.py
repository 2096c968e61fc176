"""What a screen is made of: lines of text with styles and links, and the sources that give rows.

A new screen is a `Source` (see its docstring) registered in `tui.views`; no widget needs writing.
Nothing here draws, and nothing here asks the store.
"""

from collections.abc import Sequence
from typing import NamedTuple, Protocol


class Ref(NamedTuple):
    """Something that can be opened, marked, starred or copied: kind and id, as in `official:ri`."""

    kind: str
    """article, official, trip, meeting, place, organisation, view, ..."""
    id: str
    start: int = -1
    """Article: code point of the body to show; -1 for the beginning."""
    end: int = -1

    def __str__(self) -> str:
        return f"{self.kind}:{self.id}"


class Span(NamedTuple):
    """A styled piece of a line, half open, with what Enter opens there, if anything."""

    start: int
    end: int
    style: str
    ref: Ref | None = None


class Line(NamedTuple):
    """One row: its text, its styled pieces in order and not overlapping, and what it opens."""

    text: str
    spans: tuple[Span, ...] = ()
    ref: Ref | None = None
    """What Enter on the row opens; None for a row that is only read."""
    style: str = ""
    """Style of everything outside the spans."""


class Source(Protocol):
    """Rows for a list pane, asked for by windows, never all at once.

    The text of rows need not be clean: the pane cleans what it draws. `lines` may be asked for any
    range inside `0..count()` and for any width; it must answer in a few milliseconds, because it
    runs between a key and its redraw.

    Rows of wrapped text depend on the pane: such a source has `fit(width, rows)`, which is called
    before anything else once the pane's size is known. One whose rows are parts of larger pieces
    has `piece(row)` and `beyond(row, by)`, see `tui.sources.evidence`.
    """

    name: str
    """Stands in brackets on the title line: "articles"."""
    unit: str
    """What is counted: "12 of 482 articles" uses "articles"; "" leaves it out."""

    def title(self) -> str:
        """What is shown, for the title line after the name: a limit, a name, a sort order."""

    def head(self, width: int) -> Sequence[Line]:
        """Lines above the rows that do not scroll; most sources have none."""

    def count(self) -> int:
        """How many rows there are."""

    def lines(self, start: int, stop: int, width: int) -> Sequence[Line]:
        """Rows start..stop-1, laid out for `width` cells (column 0 is the cursor's, not yours)."""

    def position(self, ref: Ref) -> int | None:
        """The row that stands for `ref`, None if it is not among them."""
