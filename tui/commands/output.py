"""How every command writes: data on stdout, narration on stderr, nothing that an article smuggled.

No command prints text of an article but through `clean`, `Cleaned` or as JSON.
"""

from __future__ import annotations

import sys
from typing import Any


class CommandError(Exception):
    """A failure that the user must hear of: one line on stderr, exit status 1."""


class UsageError(Exception):
    """An argument that makes no sense: one line on stderr, exit status 2."""


def add_plain(form: Any) -> None:
    """The option of the look-ups for output that reads well aloud, in their group of forms."""
    form.add_argument(
        "--plain",
        action="store_true",
        help="a line a fact, in words: for a screen reader or a braille line",
    )


def clean(text: str) -> str:
    """`text` on one line without anything that a terminal would obey (control, bidi override)."""
    if text.isprintable():
        return text
    return "".join(char if char.isprintable() else " " for char in text)


class Cleaned:
    """Standard output that cleans all that is written to it; line feeds stay."""

    def write(self, text: str) -> int:
        """Writes `text`; gives its length."""
        sys.stdout.write("\n".join(map(clean, text.split("\n"))))
        return len(text)


def write_utf8() -> None:
    """JSON and CSV are UTF-8 whatever the locale is."""
    reconfigure = getattr(sys.stdout, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


def write_plain() -> None:
    """Plain text goes out in the terminal's own character set; what it lacks becomes "?"."""
    reconfigure = getattr(sys.stdout, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(errors="replace")


def print_json_line(record: dict[str, Any]) -> None:
    """One object on a line of its own; `write_utf8` must have been called."""
    import json

    sys.stdout.write(_escaped(json.dumps(record, ensure_ascii=False)) + "\n")


def print_json_array(records: list[dict[str, Any]]) -> None:
    """One array of objects, indented for reading."""
    import json

    write_utf8()
    sys.stdout.write(_escaped(json.dumps(records, ensure_ascii=False, indent=1)) + "\n")


def _escaped(text: str) -> str:
    """JSON that a terminal can't mistake for orders: json leaves C1 and bidi controls as they are.

    They can only stand in strings, where an escape means the same.
    """
    if text.replace("\n", "").isprintable():
        return text
    import json

    return "".join(
        char if char == "\n" or char.isprintable() else json.dumps(char)[1:-1] for char in text
    )


def say(message: str) -> None:
    """A line of narration on stderr."""
    sys.stderr.write(clean(message) + "\n")
