"""The article pane: wrapped text with people, places, organisations and dates, links and find.

It shows a `tui.document.Document`; the wrap is made once and the strips are kept. It scrolls by the
line only on `j` and `k`.
"""

from __future__ import annotations

from textual.strip import Strip

from tui.document import Document, line_of
from tui.lines import Line, Ref, Span
from tui.messages import Moved, Open
from tui.paint import Look, find_all, paint
from tui.widgets.pane import Pane

MEASURE = 72
"""Columns of the narrow wrap where none are set."""


class ReaderPane(Pane):
    """An article, its links and its search hits."""

    def __init__(self, name: str, look: Look) -> None:
        super().__init__(name, look)
        self.document: Document | None = None
        self.top = 0
        self.link: int | None = None
        """Index of the link under the cursor in the document's links."""
        self.needle = ""
        self.hits: list[tuple[int, int]] = []
        self.hit: int | None = None
        self.narrow = False
        self.narrow_width = MEASURE
        """Columns of the narrow wrap."""
        self.marked = (0, 0)
        """The piece of evidence that was asked for, in the document's code points."""
        self.labels: dict[int, str] = {}
        """Link hints in sight: index of the link and the letters to type."""
        self._goal: int | None = None
        """Code point that was asked for and must stay in sight when the pane gets another size."""
        self._anchor = 0
        """Code point at the beginning of the first line in sight."""
        self._laid = (0, 0)
        self._strips: dict[int, Strip] = {}
        self._key: object = None

    # What is shown

    def show(self, document: Document | None, start: int = -1, end: int = -1) -> None:
        """Shows an article, from its beginning or at the piece of its body that is asked for."""
        if document is not self.document:
            self.document, self.top, self.link = document, 0, None
            self._goal, self._anchor = None, 0
            self.hits, self.hit = [], None
            if document is not None and self.needle:
                self.hits = find_all(document.text, self.needle)
        self.marked, self._laid = (0, 0), (0, 0)
        if document is not None and start >= 0:
            at = document.body_start + start
            self.marked = (at, document.body_start + max(end, start + 1))
            self._goal = at
            self._reveal(at, centre=True)
            self.link = next((n for n, span in enumerate(document.links) if span.start >= at), None)
        self._strips.clear()
        self.repaint()

    @property
    def ref(self) -> Ref | None:
        """The link under the cursor."""
        if self.document is None or self.link is None:
            return None
        return self.document.links[self.link].ref

    # Lines

    @property
    def measure(self) -> int:
        """Columns of the text; column 0 is for the mark of evidence."""
        cells = self.cells - 2
        return max(min(cells, self.narrow_width) if self.narrow else cells, 8)

    @property
    def lines(self) -> list[tuple[int, int]]:
        """The wrapped lines."""
        if self.document is None:
            return []
        return self.document.wrapped(self.measure, self.look.ascii_only)

    @property
    def page(self) -> int:
        """Lines in sight."""
        return max(self.size.height - 1, 1)

    def _scroll_top(self, top: int) -> None:
        top = max(0, min(top, len(self.lines) - self.page))
        if top != self.top:
            self.top, self._goal = top, None
            self.repaint()

    def _reveal(self, at: int, centre: bool = False) -> None:
        """Brings code point `at` into sight, in the upper third if it was not."""
        line = line_of(self.lines, at)
        if centre or not self.top <= line < self.top + self.page:
            top = max(0, min(line - self.page // 3, len(self.lines) - self.page))
            self.top = top

    # Moving

    def do_down(self, count: int | None) -> None:
        """`j`."""
        self._scroll_top(self.top + (count or 1))

    def do_up(self, count: int | None) -> None:
        """`k`."""
        self._scroll_top(self.top - (count or 1))

    def do_page_down(self, count: int | None) -> None:
        """Space: a page less two lines, so that the eye finds its place."""
        self._scroll_top(self.top + max(self.page - 2, 1) * (count or 1))

    def do_page_up(self, count: int | None) -> None:
        """`b`."""
        self._scroll_top(self.top - max(self.page - 2, 1) * (count or 1))

    def do_half_down(self, count: int | None) -> None:
        """`d`."""
        self._scroll_top(self.top + max(self.page // 2, 1) * (count or 1))

    def do_half_up(self, count: int | None) -> None:
        """`u`."""
        self._scroll_top(self.top - max(self.page // 2, 1) * (count or 1))

    def do_top(self, count: int | None) -> None:
        """`gg`."""
        self._scroll_top((count or 1) - 1)

    def do_bottom(self, count: int | None) -> None:
        """`G`."""
        self._scroll_top((count or len(self.lines)) - 1)

    def do_percent(self, count: int | None) -> None:
        """`50%`."""
        if count is not None:
            self._scroll_top(len(self.lines) * min(count, 100) // 100)

    def do_width(self, count: int | None) -> None:
        """`w`."""
        self.narrow = not self.narrow
        self.repaint()

    # Links

    def in_sight(self) -> list[int]:
        """Indexes of the links whose beginning is on the screen."""
        lines = self.lines[self.top : self.top + self.page]
        if self.document is None or not lines:
            return []
        first, last = lines[0][0], lines[-1][1]
        return [n for n, span in enumerate(self.document.links) if first <= span.start < last]

    def do_next_link(self, count: int | None) -> None:
        """`]`."""
        self._step_link(count or 1)

    def do_previous_link(self, count: int | None) -> None:
        """`[`."""
        self._step_link(-(count or 1))

    def _step_link(self, by: int) -> None:
        if self.document is None or not self.document.links:
            return
        seen = self.in_sight()
        if self.link is None or (self.link not in seen and seen):
            at = (seen[0] if by > 0 else seen[-1]) if seen else 0
        else:
            at = self.link + by
        self.select(max(0, min(at, len(self.document.links) - 1)))

    def select(self, link: int) -> None:
        """Puts the cursor on a link."""
        assert self.document is not None
        self.link = link
        self._reveal(self.document.links[link].start)
        self.repaint()
        self.post_message(Moved(self.pane, self.ref))

    def do_open(self, count: int | None) -> bool:
        """Enter; whether there was something to open."""
        return self.ref is not None and self.post_message(Open(self.pane, self.ref))

    # Finding

    def find(self, needle: str) -> None:
        """Marks every hit of `needle`."""
        self.needle = needle
        self.hits = find_all(self.document.text, needle) if self.document else []
        self.hit = None
        self.repaint()

    def go_to_hit(self, index: int) -> None:
        """Puts hit number `index` (wrapping) in the middle of the screen."""
        if self.hits:
            self.hit = index % len(self.hits)
            self._reveal(self.hits[self.hit][0])
            self.repaint()

    def first_hit_from_top(self) -> int:
        """Number of the first hit at or below the first line in sight."""
        at = self.lines[self.top][0] if self.lines else 0
        return next((n for n, hit in enumerate(self.hits) if hit[0] >= at), 0)

    # Drawing

    def pane_title(self) -> str:
        """What the brackets hold."""
        return "article"

    def paint(self, cells: int, rows: int) -> list[Strip]:
        """Title and text."""
        document = self.document
        if document is None:
            blank = paint(Line(""), cells, self.look)
            return [self.title_strip(cells, "", ""), *[blank] * (rows - 1)]
        key = (document.ref, cells, self.narrow, self.look, self.needle, self.marked)
        if key != self._key:
            self._strips.clear()
            self._key = key
        lines = self.lines
        if self._laid != (self.measure, rows):
            self._laid = (self.measure, rows)
            if self._goal is not None:
                self._reveal(self._goal, centre=True)
            else:
                self.top = line_of(lines, self._anchor)
        self.top = max(0, min(self.top, len(lines) - self.page))
        self._anchor = lines[self.top][0]
        first, last = self.top, min(self.top + rows - 1, len(lines))
        percent = 100 if last >= len(lines) else last * 100 // len(lines)
        right = f"{first + 1}-{last} of {len(lines)} {percent:3d}%"
        left = " ".join(part for part in (document.source, document.date, document.title) if part)
        strips = [self.title_strip(cells, left, right)]
        special = self._special(lines)
        for index in range(first, last):
            strip = None if index in special else self._strips.get(index)
            if strip is None:
                strip = self._paint_line(index, lines[index], cells, index in special)
                if index not in special:
                    self._strips[index] = strip
            strips.append(strip)
        blank = paint(Line(""), cells, self.look)
        strips += [blank] * (rows - len(strips))
        return strips

    def _special(self, lines: list[tuple[int, int]]) -> set[int]:
        """Lines that hold the cursor, the hit of the moment or a hint: they are not kept."""
        assert self.document is not None
        found: set[int] = set()
        links = self.document.links
        pieces = [links[self.link]] if self.link is not None else []
        pieces += [links[n] for n in self.labels]
        ends = [(span.start, span.end) for span in pieces]
        if self.hit is not None:
            ends.append(self.hits[self.hit])
        for start, end in ends:
            found.update(range(line_of(lines, start), line_of(lines, end - 1) + 1))
        return found

    def _paint_line(self, index: int, span: tuple[int, int], cells: int, special: bool) -> Strip:
        assert self.document is not None
        start, stop = span
        line = self.document.line(start, stop)
        over: list[tuple[int, int, str]] = []
        for number, (a, b) in enumerate(self.hits):
            if a < stop and b > start:
                style = "hit-now" if number == self.hit else "hit"
                over.append((max(a, start) - start, min(b, stop) - start, style))
        if special:
            links = self.document.links
            if self.link is not None:
                over = _with(over, links[self.link], start, stop, "link")
            if self.labels:
                line, over = self._with_labels(line, over, start, stop), []
        marked = self.marked[1] > start and self.marked[0] < stop
        if marked and not self.labels:
            line = Line(line.text, _add_style(line, self.marked, start, stop))
        return paint(line, cells, self.look, mark="> " if marked else "  ", hits=over)

    def _with_labels(self, line: Line, over: list[tuple[int, int, str]], a: int, b: int) -> Line:
        """The line with hint letters written over the beginnings of its links."""
        assert self.document is not None
        text, spans = line.text, list(line.spans)
        for number, label in self.labels.items():
            at = self.document.links[number].start - a
            if 0 <= at < b - a:
                end = min(at + len(label), len(text))
                text = text[:at] + label[: end - at] + text[end:]
                spans = [s for s in spans if s.end <= at or s.start >= end] + [
                    Span(at, end, "hint"),
                    *[
                        Span(end, s.end, s.style)
                        for s in spans
                        if s.start < end < s.end and s.start >= at
                    ],
                ]
                spans.sort(key=lambda span: span.start)
        return Line(text, tuple(spans))

    def cursor_at(self) -> tuple[int, int]:
        """The link under the cursor, else the first line."""
        if self.document is None or self.link is None:
            return (0, 1)
        start = self.document.links[self.link].start
        line = line_of(self.lines, start)
        if not self.top <= line < self.top + self.page:
            return (0, 1)
        return (min(start - self.lines[line][0] + 2, self.cells - 1), 1 + line - self.top)

    def invalidate(self) -> None:
        """Forgets the strips too."""
        super().invalidate()
        self._strips.clear()


def _with(
    over: list[tuple[int, int, str]], span: Span, start: int, stop: int, style: str
) -> list[tuple[int, int, str]]:
    """`over` with one more piece laid on top."""
    a, b = max(span.start, start) - start, min(span.end, stop) - start
    if a >= b:
        return over
    kept = [(x, y, s) for x, y, s in over if y <= a or x >= b]
    return sorted([*kept, (a, b, style)])


def _add_style(line: Line, marked: tuple[int, int], start: int, stop: int) -> tuple[Span, ...]:
    """The line's spans and, between them, the evidence's own style."""
    a, b = max(marked[0], start) - start, min(marked[1], stop) - start
    made: list[Span] = []
    at = a
    for span in line.spans:
        if at < span.start and at < b:
            made.append(Span(at, min(span.start, b), "evidence"))
        made.append(span)
        at = max(at, span.end)
    if at < b:
        made.append(Span(at, b, "evidence"))
    return tuple(sorted(made, key=lambda span: span.start))
