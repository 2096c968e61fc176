"""What the panes tell the program. A burst of moves folds into its last one.

Panes never call each other: they post one of these, and `tui.app` decides what it means.
"""

from __future__ import annotations

from textual.message import Message

from tui.lines import Ref


class Moved(Message):
    """The cursor of a pane stands on another row or link."""

    def __init__(self, pane: str, ref: Ref | None) -> None:
        self.pane = pane
        self.ref = ref
        super().__init__()

    def can_replace(self, message: Message) -> bool:
        """A later move of the same pane makes an earlier one needless."""
        return isinstance(message, Moved) and message.pane == self.pane


class Open(Message):
    """The user pressed Enter on something."""

    def __init__(self, pane: str, ref: Ref) -> None:
        self.pane = pane
        self.ref = ref
        super().__init__()


class Status(Message):
    """One line to show on the status line."""

    def __init__(self, text: str, error: bool = False) -> None:
        self.text = text
        self.error = error
        super().__init__()
