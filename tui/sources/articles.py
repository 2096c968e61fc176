"""Rows of article lists: date, source, marks, title."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from store.query.rows import ArticleRow, Listing
from tui.lines import Line, Ref, Span
from tui.text import fit, width

SOURCE_CELLS = 9


def _no_marks(article: int) -> str:
    return " "


class ArticlesSource:
    """A listing of articles; `marks` gives the one-letter mark of an article."""

    name = "articles"
    unit = ""

    def __init__(
        self,
        rows: Listing[ArticleRow],
        title: str = "",
        marks: Callable[[int], str] = _no_marks,
        complete: bool = True,
    ) -> None:
        self.complete = complete
        """False where more rows are still being fetched."""
        self._rows = rows
        self._title = title
        self._marks = marks
        # A column for the source only where the articles have one.
        self._sourced = any(row.source for row in rows.window(0, 64))

    def title(self) -> str:
        """The limit."""
        return self._title

    def head(self, width: int) -> Sequence[Line]:
        """Nothing."""
        return ()

    def count(self) -> int:
        """How many articles."""
        return len(self._rows)

    def lines(self, start: int, stop: int, width: int) -> Sequence[Line]:
        """Rows by window."""
        return [
            article_line(row, self._marks(row.id), self._sourced)
            for row in self._rows.window(start, stop)
        ]

    def rows_between(self, start: int, stop: int) -> Sequence[ArticleRow]:
        """The rows themselves, for saving."""
        return self._rows.window(start, stop)

    def position(self, ref: Ref) -> int | None:
        """Where an article stands."""
        if ref.kind != "article" or not ref.id.isdigit():
            return None
        return self._rows.position(int(ref.id))


def article_line(row: ArticleRow, mark: str = " ", sourced: bool = False) -> Line:
    """One row of an article list."""
    text = f"{row.date} "
    if sourced:
        text += fit(row.source, SOURCE_CELLS) + " "
    spans = [Span(0, 10, "dim")] if row.date else []
    if mark.strip():
        style = {"*": "star", "n": "new"}.get(mark, "new")
        spans.append(Span(len(text), len(text) + 1, style))
    text += f"{mark} {' '.join(row.title.split())}"
    return Line(text, tuple(spans), Ref("article", str(row.id)))


def column(text: str, cells: int) -> str:
    """`text` for a column: cut with dots where it is too long, padded else."""
    if width(text) > cells > 3:
        return fit(text, cells - 2).rstrip() + ".."
    return fit(text, cells)
