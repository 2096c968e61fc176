"""A rectangle of lines with a title line: the base of every pane.

A pane keeps the strips that are on the screen, and repaints only those that differ from what it
would draw now. It has no scroll bar, no border and no children; it never asks another pane.
"""

from __future__ import annotations

from rich.segment import Segment
from textual.geometry import Offset, Region, Size
from textual.strip import Strip
from textual.widget import Widget

from tui.lines import Line, Span
from tui.paint import Look, paint
from tui.text import clean, cut, width


class Pane(Widget, inherit_css=False):
    """Draws its own lines, each once, and redraws only what changed."""

    ALLOW_SELECT = False
    can_focus = False

    def __init__(self, name: str, look: Look) -> None:
        super().__init__(id=name)
        self.pane = name
        self.look = look
        self.active = False
        self.edge = False
        """Whether another pane stands on the left, and a rule is drawn between the two."""
        self._shown: list[Strip] = []

    # What a pane gives

    def paint(self, cells: int, rows: int) -> list[Strip]:
        """The strips of the whole pane, `rows` of them, each `cells` wide."""
        raise NotImplementedError

    def cursor_at(self) -> tuple[int, int]:
        """Column and row of the cursor in the pane, for the terminal's own cursor."""
        return (0, 0)

    # Drawing

    @property
    def cells(self) -> int:
        """Columns for content, without the rule."""
        return max(self.size.width - self.edge, 1)

    def repaint(self) -> None:
        """Draws what changed since the last time."""
        size = self.size
        if not size.width or not size.height:
            return
        strips = self.paint(self.cells, size.height)
        if self.edge:
            rule = Segment(self.look.rule)
            strips = [_with_rule(strip, rule) for strip in strips]
        old = self._shown
        self._shown = strips
        frames = getattr(self.app, "frames", None)
        if frames is not None:
            frames.touch()
        elif len(old) != len(strips):
            self.refresh()
        else:
            changed = [
                Region(0, y, size.width, 1)
                for y, (before, now) in enumerate(zip(old, strips, strict=True))
                if before is not now and before != now
            ]
            if changed:
                self.refresh(*changed)
        if self.active:
            x, y = self.cursor_at()
            region = self.region
            self.app.cursor_position = Offset(region.x + x + self.edge, region.y + y)

    def invalidate(self) -> None:
        """Forgets what is on the screen: after a change of size, look or place."""
        self._shown = []

    def on_resize(self) -> None:
        """The pane has another size: everything is laid out again."""
        self.invalidate()
        self.repaint()

    def strips(self) -> list[Strip]:
        """The lines of the pane as they are, laid out anew if it has another size by now."""
        if len(self._shown) != self.size.height or (
            self._shown and self._shown[0].cell_length != self.size.width
        ):
            self._shown = []
            self._fill()
        return self._shown

    def render_line(self, y: int) -> Strip:
        """One line of the pane, for Textual."""
        strips = self.strips()
        return strips[y] if y < len(strips) else Strip.blank(self.size.width)

    def render_lines(self, crop: Region) -> list[Strip]:
        """The lines inside `crop`, past Textual's style cache, which these strips don't need."""
        strips = [self.render_line(y) for y in range(crop.y, crop.bottom)]
        if crop.x or crop.width != self.size.width:
            return [strip.crop(crop.x, crop.right) for strip in strips]
        return strips

    def _fill(self) -> None:
        size = self.size
        if size.width and size.height:
            strips = self.paint(self.cells, size.height)
            if self.edge:
                rule = Segment(self.look.rule)
                strips = [_with_rule(strip, rule) for strip in strips]
            self._shown = strips

    def get_content_width(self, container: Size, viewport: Size) -> int:
        """All that there is: the layout gives panes their size."""
        return container.width

    # The title line

    def title_strip(self, cells: int, left: str, right: str) -> Strip:
        """`[name] left ---- right`, cut in the middle where it does not fit."""
        name = f"[{self.pane_title()}]"
        left = clean(left, self.look.ascii_only)
        right = clean(right, self.look.ascii_only)
        room = cells - len(name) - 2 - width(right)
        if width(left) > room - 1 and right.endswith("%"):
            right = right.rpartition(" ")[0].rstrip()  # what it is says more than how far
            room = cells - len(name) - 2 - width(right)
        if width(left) > room - 1:
            left = left[: cut(left, room - 3)] + ".." if room > 6 else ""
        head = f"{name} {left}".rstrip() + " "
        dashes = max(cells - width(head) - width(right) - 1, 0)
        tail = f" {right}" if right else ""
        text = head + "-" * (dashes + (0 if right else 1)) + tail
        on = "title" if self.active else "title-off"
        return paint(Line(text, (Span(0, len(head), on),)), cells, self.look)

    def pane_title(self) -> str:
        """The word in brackets."""
        return self.pane


def _with_rule(strip: Strip, rule: Segment) -> Strip:
    return type(strip)([rule, *strip], strip.cell_length + 1)
