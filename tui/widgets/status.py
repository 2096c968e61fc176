"""The two bottom lines: what is under the cursor or was just done, and the keys to press.

While a question is asked, the lower line is the prompt.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from textual.strip import Strip

from tui.actions import Action, by_name, hint_line
from tui.lines import Line, Span
from tui.paint import Look, paint
from tui.prompt import Prompt
from tui.text import clean, fit, width, wrap
from tui.widgets.pane import Pane


class StatusPane(Pane):
    """Information above, hints or the prompt below; one line only on very low screens."""

    def __init__(self, look: Look) -> None:
        super().__init__("status", look)
        self.text = ""
        self.error = False
        self.focus_pane = "list"
        self.leaves: Callable[[], bool] = lambda: False
        """Whether the key that goes back a level would leave the program now."""
        self.prompt: Prompt | None = None
        self.actions: Mapping[str, Action] = by_name()
        self.pending = ""
        """Keys half typed, shown at the right of the upper line."""

    def say(self, text: str, error: bool = False) -> None:
        """Shows a line until the next."""
        if (text, error) != (self.text, self.error):
            self.text, self.error = text, error
            self.repaint()

    def paint(self, cells: int, rows: int) -> list[Strip]:
        """Both lines, the more needed one where there is only room for one.

        What is too long for the upper line goes on in the place of the hints.
        """
        long = self._long_info(cells) if rows > 1 and not (self.prompt or self.pending) else None
        if long is not None:
            return long
        lower = self._prompt_strip(cells) if self.prompt else self._hints(cells)
        upper = self._info(cells)
        if rows == 1:
            return [lower if self.prompt or not (self.text or self.pending) else upper]
        return [upper, lower]

    def _info(self, cells: int) -> Strip:
        text = clean(self.text, self.look.ascii_only)
        if self.pending:
            text = fit(text, max(cells - len(self.pending) - 2, 0)) + "  " + self.pending
        return self._said(text, cells)

    def _long_info(self, cells: int) -> list[Strip] | None:
        """The information on both lines, None where it fits on one."""
        text = clean(self.text, self.look.ascii_only)
        if width(text) <= cells:
            return None
        first, *others = wrap(text, cells)
        rest = text[others[0][0] :] if others else ""
        if width(rest) > cells:
            rest = fit(rest, cells - 2) + ".."
        return [self._said(text[slice(*first)], cells), self._said(rest, cells)]

    def _said(self, text: str, cells: int) -> Strip:
        spans = (Span(0, len(text), "error"),) if self.error and text else ()
        return paint(Line(text, spans), cells, self.look)

    def _hints(self, cells: int) -> Strip:
        text = hint_line(self.focus_pane, cells, self.actions, leaves=self.leaves())
        return paint(Line(text, style="dim"), cells, self.look)

    def _prompt_strip(self, cells: int) -> Strip:
        assert self.prompt is not None
        label = self.prompt.label
        text = label + clean(self.prompt.text, self.look.ascii_only)
        # A long answer scrolls so that the cursor stays in sight.
        over = max(width(text[: len(label) + self.prompt.at]) - cells + 2, 0)
        shown = text[over:] + " "
        at = len(label) + self.prompt.at - over
        return paint(Line(shown, (Span(at, at + 1, "cursor"),)), cells, self.look)

    def cursor_at(self) -> tuple[int, int]:
        """The prompt's cursor."""
        if self.prompt is None:
            return (0, 0)
        before = self.prompt.label + clean(self.prompt.text[: self.prompt.at])
        return (min(width(before), self.cells - 1), self.size.height - 1)
