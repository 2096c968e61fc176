"""The virtual list: any number of rows, of which only the windows in sight are ever fetched.

A move repaints two rows and the title; at the edge the list jumps by half a page, because a line's
scroll would send the whole pane (terminal.md, section 0). The cursor is kept by what the row stands
for, not by its number.
"""

from __future__ import annotations

from collections.abc import Sequence

from textual.strip import Strip

from tui.library import FAULTS
from tui.lines import Line, Ref, Source
from tui.messages import Moved, Open, Status
from tui.paint import Look, find_all, paint
from tui.widgets.pane import Pane

WINDOW = 128
"""Rows fetched at once: more than the tallest screen, few enough for a millisecond."""
KEPT = 4096
"""Rows kept before the oldest are forgotten."""


class RowsPane(Pane):
    """A list over a `Source`, with one cursor."""

    def __init__(self, name: str, look: Look, source: Source) -> None:
        super().__init__(name, look)
        self.source = source
        self.cursor = 0
        self.top = 0
        self.needle = ""
        self._count = 0
        self._lines: dict[int, Line] = {}
        self._strips: dict[tuple[int, int], Strip] = {}
        self._width = 0
        self._head: Sequence[Line] = ()
        self._title: tuple[tuple[object, ...], Strip] | None = None

    # What is shown

    def show(self, source: Source, at: Ref | None = None, row: int = 0) -> None:
        """Shows a source (maybe the same, read again), the cursor on `at`, else on `row`."""
        self.source = source
        if self.size.width:
            self._fit(self.cells, self.size.height)
        self.forget()
        place = source.position(at) if at is not None else None
        self.cursor = self._clamp(row if place is None else place)
        self.top = 0
        self._reveal(centre=True)
        self.repaint()
        self.post_message(Moved(self.pane, self.ref))

    def extend(self, source: Source) -> None:
        """Shows a source that begins with the rows that are shown now; nothing moves."""
        self.source = source
        self.forget()
        self.repaint()

    def forget(self) -> None:
        """Drops every cached row: the source says something else now."""
        self._count = self.source.count()
        self._lines.clear()
        self._strips.clear()
        self._head = ()
        self._width = 0
        self._title = None

    @property
    def ref(self) -> Ref | None:
        """What the row under the cursor stands for."""
        return self.line(self.cursor).ref if self._count else None

    @property
    def count(self) -> int:
        """Rows in the list."""
        return self._count

    def line(self, index: int) -> Line:
        """Row `index`, fetched with its window if it is not at hand."""
        line = self._lines.get(index)
        if line is None:
            if len(self._lines) > KEPT:
                self._lines.clear()
            self._fetch(index - index % WINDOW)
            line = self._lines.get(index, Line(""))
        return line

    def _fetch(self, start: int) -> None:
        """Fetches a window of rows; blank ones where the store fails, for a pane must be drawn."""
        stop = min(start + WINDOW, self._count)
        try:
            rows = self.source.lines(start, stop, self.cells - 1)
        except FAULTS as error:
            rows = [Line("")] * (stop - start)
            self.post_message(Status(f"the store could not answer: {error}", error=True))
        self._lines |= dict(enumerate(rows, start))

    # Moving

    @property
    def page(self) -> int:
        """Rows in sight."""
        return max(self.size.height - 1 - len(self._head), 1)

    def move_to(self, index: int, centre: bool = False) -> None:
        """Puts the cursor on a row, scrolling by half a page if it lies just outside."""
        index = self._clamp(index)
        if index == self.cursor:
            return
        self.cursor = index
        self._reveal(centre)
        self.repaint()
        self.post_message(Moved(self.pane, self.ref))

    def beyond(self, by: int) -> int:
        """The row to which `by` steps lead: rows, or the pieces that they are parts of."""
        beyond = getattr(self.source, "beyond", None)
        return self.cursor + by if beyond is None else int(beyond(self.cursor, by))

    def scroll_page(self, pages: float) -> None:
        """Moves the view and the cursor by whole or half pages."""
        step = int(self.page * pages) or (1 if pages > 0 else -1)
        last_top = max(self._count - self.page, 0)
        top = max(0, min(self.top + step, last_top))
        index = self._clamp(self.cursor + step)
        if index == self.cursor and top == self.top:
            return
        self.top, self.cursor = top, index
        self._reveal()
        self.repaint()
        self.post_message(Moved(self.pane, self.ref))

    def _clamp(self, index: int) -> int:
        return max(0, min(index, self._count - 1))

    def _reveal(self, centre: bool = False) -> None:
        page = self.page
        outside = self.cursor < self.top or self.cursor >= self.top + page
        if outside or (centre and page > 1):
            if centre and outside:
                self.top = self.cursor - page // 2
            elif self.cursor < self.top:
                self.top = self.cursor - page // 2 + 1
            elif self.cursor >= self.top + page:
                self.top = self.cursor - page + max(page // 2, 1)
        self.top = max(0, min(self.top, self._count - page))

    # Actions

    def do_down(self, count: int | None) -> None:
        """`j`."""
        self._step(count or 1)

    def do_up(self, count: int | None) -> None:
        """`k`."""
        self._step(-(count or 1))

    def _step(self, by: int) -> None:
        """By rows, so that all can be read; by pieces where all are in sight anyway."""
        self.move_to(self.beyond(by) if self._count <= self.page else self.cursor + by)

    def do_page_down(self, count: int | None) -> None:
        """Space."""
        self.scroll_page(count or 1)

    def do_page_up(self, count: int | None) -> None:
        """`b`."""
        self.scroll_page(-(count or 1))

    def do_half_down(self, count: int | None) -> None:
        """`d`."""
        self.scroll_page(0.5 * (count or 1))

    def do_half_up(self, count: int | None) -> None:
        """`u`."""
        self.scroll_page(-0.5 * (count or 1))

    def do_top(self, count: int | None) -> None:
        """`gg`, `42gg`."""
        self.move_to((count or 1) - 1, centre=True)

    def do_bottom(self, count: int | None) -> None:
        """`G`, `42G`."""
        self.move_to((count or self._count) - 1, centre=True)

    def do_percent(self, count: int | None) -> None:
        """`50%`."""
        if count is not None:
            self.move_to((self._count - 1) * min(count, 100) // 100, centre=True)

    def do_open(self, count: int | None) -> bool:
        """Enter; whether there was something to open."""
        return self.ref is not None and self.post_message(Open(self.pane, self.ref))

    # Finding

    def find(self, needle: str) -> None:
        """Marks every hit of `needle` in the rows that are drawn from now on."""
        if needle != self.needle:
            self.needle = needle
            self._strips.clear()
            self.repaint()

    def hits_between(self, start: int, stop: int) -> list[int]:
        """Rows of a range whose text holds the needle; the caller walks long lists in pieces."""
        stop = min(stop, self._count)
        return [
            index for index in range(start, stop) if find_all(self.line(index).text, self.needle)
        ]

    # Drawing

    def pane_title(self) -> str:
        """The source's name."""
        return self.source.name

    def paint(self, cells: int, rows: int) -> list[Strip]:
        """Title, head lines, rows."""
        if self._width != cells:
            self._lay_out(cells, rows)
        strips = [self._title_strip(cells)]
        strips += [paint(line, cells, self.look) for line in self._head]
        blank = paint(Line(""), cells, self.look)
        for index in range(self.top, self.top + rows - len(strips)):
            strips.append(self._row_strip(index, cells) if index < self._count else blank)
        return strips[:rows]

    def _lay_out(self, cells: int, rows: int) -> None:
        """Everything that hangs on the size; the cursor stays on what it stands for."""
        here = self._lines.get(self.cursor, Line("")).ref
        self._width = cells
        self._lines.clear()
        self._strips.clear()
        if self._fit(cells, rows) and here is not None:
            place = self.source.position(here)
            self.cursor = self.cursor if place is None else place
        self._head = self.source.head(cells)
        self._count = self.source.count()
        self.cursor = self._clamp(self.cursor)
        self._reveal()

    def _fit(self, cells: int, rows: int) -> bool:
        """Tells a source of wrapped text the pane's size; whether it is one."""
        fit = getattr(self.source, "fit", None)
        if fit is not None:
            fit(cells - 1, rows - 1)
        return fit is not None

    def invalidate(self) -> None:
        """Also forgets the rows' strips: the look may have changed."""
        super().invalidate()
        self._strips.clear()
        self._width = 0
        self._title = None

    def _title_strip(self, cells: int) -> Strip:
        key = (cells, self.cursor, self._count, self.active, self.source.title(), self.source.unit)
        if self._title is None or self._title[0] != key:
            if self._count:
                at, count = self._piece()
                unit = f" {self.source.unit}" if self.source.unit else ""
                more = "" if getattr(self.source, "complete", True) else "+"
                right = f"{at} of {count}{more}{unit} {at * 100 // count:3d}%"
            else:
                right = "none"
            self._title = (key, self.title_strip(cells, self.source.title(), right))
        return self._title[1]

    def _piece(self) -> tuple[int, int]:
        """Which of how many the cursor is on: rows, or the pieces that they are parts of."""
        piece = getattr(self.source, "piece", None)
        if piece is None:
            return self.cursor + 1, self._count
        at, count = piece(self.cursor)
        return at, count

    def _row_strip(self, index: int, cells: int) -> Strip:
        # A menu that only shows what may be pressed has no cursor.
        here = index == self.cursor and (self.active or self.pane != "choices")
        state = (2 if self.active else 1) if here else 0
        strip = self._strips.get((index, state))
        if strip is None:
            if len(self._strips) > KEPT:
                self._strips.clear()
            line = self.line(index)
            hits: list[tuple[int, int, str]] = []
            if self.needle:
                name = "hit-now" if here else "hit"
                hits = [(a, b, name) for a, b in find_all(line.text, self.needle)]
            strip = paint(
                line,
                cells,
                self.look,
                mark=">" if here else " ",
                base="cursor" if state == 2 else "",
                hits=hits,
            )
            self._strips[index, state] = strip
        return strip

    def cursor_at(self) -> tuple[int, int]:
        """The cursor's row."""
        return (0, 1 + len(self._head) + self.cursor - self.top)
