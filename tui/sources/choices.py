"""The menu above a prompt: names that match what is typed, commands, marks."""

from __future__ import annotations

from collections.abc import Sequence

from tui.lines import Line, Ref
from tui.prompt import Choice


class ChoicesSource:
    """One row a choice."""

    name = "choose"
    unit = ""

    def __init__(self, choices: Sequence[Choice] = (), title: str = "") -> None:
        self._choices = choices
        self._title = title

    def title(self) -> str:
        """The prompt's label."""
        return self._title

    def head(self, width: int) -> Sequence[Line]:
        """Nothing."""
        return ()

    def count(self) -> int:
        """How many choices."""
        return len(self._choices)

    def lines(self, start: int, stop: int, width: int) -> Sequence[Line]:
        """Rows."""
        return [
            Line(choice.text, (), Ref("choice", choice.value))
            for choice in self._choices[start:stop]
        ]

    def position(self, ref: Ref) -> int | None:
        """Where a choice stands."""
        return next((n for n, c in enumerate(self._choices) if c.value == ref.id), None)
