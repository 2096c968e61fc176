"""The help: every action with its keys from the one table, and how to type a limit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from store.query.language import KEYS
from tui.actions import Action, by_name, show_key
from tui.lines import Line, Ref, Span
from tui.sources.articles import column

KEYS_CELLS = 20

_LIMIT_HELP: tuple[tuple[str, str], ...] = (
    ("word word", "articles with both words, or words that begin like them"),
    ('"two words"', "these words, one after the other"),
    ("-word", "without this word"),
    ("a or b", "one or the other"),
)
_SIGNS: tuple[tuple[str, str], ...] = (
    ("bold", "a person"),
    ("underlined", "a place; bold as well: an organisation"),
    ("italic", "a date"),
    ("2019-05-20~24", "one day out of these; the article says no more"),
    ("2019-05-20..24", "from the first day to the second"),
    ("= + x", "a trip under way, planned, cancelled"),
    ("? !", "told by one article only; articles disagree"),
    ("* .", "an article starred; opened"),
)


class HelpSource:
    """Every key, or those whose line holds what is typed."""

    name = "help"
    unit = ""

    def __init__(self, narrow: str = "", actions: Mapping[str, Action] | None = None) -> None:
        self._narrow = narrow
        self._lines = [
            line for line in _lines(actions or by_name()) if narrow.lower() in line.text.lower()
        ]

    def title(self) -> str:
        """What narrows it."""
        if self._narrow:
            return f"limit: {self._narrow}"
        return "& narrows, Enter runs the line, q closes"

    def head(self, width: int) -> Sequence[Line]:
        """Nothing."""
        return ()

    def count(self) -> int:
        """How many lines."""
        return len(self._lines)

    def lines(self, start: int, stop: int, width: int) -> Sequence[Line]:
        """Lines."""
        return self._lines[start:stop]

    def position(self, ref: Ref) -> int | None:
        """Where an action stands."""
        return next((n for n, line in enumerate(self._lines) if line.ref == ref), None)


def _lines(actions: Mapping[str, Action]) -> list[Line]:
    lines: list[Line] = []
    group = ""
    for action in actions.values():
        if action.group != group:
            if group:
                lines.append(Line(""))
            group = action.group
            lines.append(Line(group, style="head"))
        keys = "  ".join(show_key(sequence) for sequence in action.keys)
        text = f"  {column(keys, KEYS_CELLS)} {action.help}"
        if not action.keys:
            text = f"  {column(':' + action.name, KEYS_CELLS)} {action.help}"
        spans = (Span(2, 2 + len(keys), "key"),)
        lines.append(Line(text, spans, Ref("action", action.name)))
    for head, rows in (
        ("typing a limit", (*_LIMIT_HELP, *((f"{key}:", text) for key, text in KEYS.items()))),
        ("what it looks like", _SIGNS),
    ):
        lines += [Line(""), Line(head, style="head")]
        lines += [
            Line(f"  {column(left, KEYS_CELLS)} {right}", (Span(2, 2 + len(left), "key"),))
            for left, right in rows
        ]
    return lines
