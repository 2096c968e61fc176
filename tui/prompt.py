"""The one-line editor of the bottom line: find, limit, names, commands, file names.

It holds text and a cursor and knows no widget: `tui.desk` feeds it keys and draws it. Textual's own
input is not used, because its blinking cursor and its borders cost bytes on a slow line.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple


class Choice(NamedTuple):
    """One line of the menu above the prompt."""

    value: str
    """What the prompt holds when it is taken."""
    text: str
    """What the menu shows."""


class Prompt:
    """A question at the bottom of the screen, and what to do with the answer.

    `on_change` is called after each change of the text; `complete` gives the menu for what is
    typed; with `must_choose`, Enter takes the marked line of the menu, not the text as typed;
    `history` holds earlier answers, oldest first.
    """

    def __init__(
        self,
        label: str,
        on_submit: Callable[[str], None],
        on_change: Callable[[str], None] | None = None,
        on_cancel: Callable[[], None] | None = None,
        complete: Callable[[str], Sequence[Choice]] | None = None,
        must_choose: bool = False,
        history: Sequence[str] = (),
        text: str = "",
    ) -> None:
        self.label = label
        self.on_submit = on_submit
        self.on_change = on_change
        self.on_cancel = on_cancel
        self.complete = complete
        self.must_choose = must_choose
        self.history = history
        self.text = text
        self.at = len(text)
        self.choices: list[Choice] = []
        self.chosen = -1
        self._recalled = len(history)
        self.refresh_choices()

    def refresh_choices(self) -> None:
        """Makes the menu for the text as it is now."""
        if self.complete is not None:
            self.choices = list(self.complete(self.text))
            self.chosen = 0 if self.choices and self.must_choose else -1

    @property
    def answer(self) -> str:
        """What Enter hands over."""
        if self.must_choose and 0 <= self.chosen < len(self.choices):
            return self.choices[self.chosen].value
        return self.text

    def insert(self, text: str) -> None:
        """Types `text` at the cursor; only what can be printed is taken."""
        text = "".join(c if c.isprintable() else " " for c in text)
        self.text = self.text[: self.at] + text + self.text[self.at :]
        self.at += len(text)
        self._changed()

    def press(self, key: str) -> str:
        """Takes a key: answers "submit", "cancel", "" where it was used or means nothing."""
        if key == "enter":
            return "submit"
        if key in ("escape", "ctrl+c", "ctrl+g"):
            return "cancel"
        if key in ("backspace", "ctrl+h") and not self.text:
            return "cancel"
        edit = _EDITS.get(key)
        if edit is not None:
            edit(self)
        elif key == "space":
            self.insert(" ")
        elif len(key) == 1 and key.isprintable():
            self.insert(key)
        return ""

    def _changed(self) -> None:
        self.refresh_choices()
        if self.on_change is not None:
            self.on_change(self.text)

    def _set(self, text: str, at: int) -> None:
        changed = text != self.text
        self.text, self.at = text, max(0, min(at, len(text)))
        if changed:
            self._changed()

    def _backspace(self) -> None:
        if self.at:
            self._set(self.text[: self.at - 1] + self.text[self.at :], self.at - 1)

    def _delete(self) -> None:
        self._set(self.text[: self.at] + self.text[self.at + 1 :], self.at)

    def _word_back(self) -> None:
        kept = self.text[: self.at].rstrip()
        kept = kept[: kept.rfind(" ") + 1]
        self._set(kept + self.text[self.at :], len(kept))

    def _clear(self) -> None:
        self._set(self.text[self.at :], 0)

    def _cut_rest(self) -> None:
        self._set(self.text[: self.at], self.at)

    def _move(self, to: int) -> None:
        self.at = max(0, min(to, len(self.text)))

    def _recall(self, by: int) -> None:
        if self.choices and self.must_choose:
            self.chosen = (self.chosen + by) % len(self.choices)
            return
        if not self.history:
            return
        self._recalled = max(0, min(self._recalled + by, len(self.history)))
        text = self.history[self._recalled] if self._recalled < len(self.history) else ""
        self._set(text, len(text))

    def _tab(self, by: int = 1) -> None:
        if not self.choices:
            return
        if self.must_choose:
            self.chosen = (self.chosen + by) % len(self.choices)
            return
        self.chosen = (self.chosen + by) % len(self.choices)
        self.text = self.choices[self.chosen].value
        self.at = len(self.text)
        if self.on_change is not None:
            self.on_change(self.text)


_EDITS: dict[str, Callable[[Prompt], None]] = {
    "backspace": Prompt._backspace,
    "ctrl+h": Prompt._backspace,
    "delete": Prompt._delete,
    "ctrl+w": Prompt._word_back,
    "ctrl+u": Prompt._clear,
    "ctrl+k": Prompt._cut_rest,
    "left": lambda p: p._move(p.at - 1),
    "right": lambda p: p._move(p.at + 1),
    "home": lambda p: p._move(0),
    "ctrl+a": lambda p: p._move(0),
    "end": lambda p: p._move(len(p.text)),
    "ctrl+e": lambda p: p._move(len(p.text)),
    "up": lambda p: p._recall(-1),
    "down": lambda p: p._recall(1),
    "ctrl+p": lambda p: p._recall(-1),
    "ctrl+n": lambda p: p._recall(1),
    "tab": lambda p: p._tab(1),
    "shift+tab": lambda p: p._tab(-1),
}
