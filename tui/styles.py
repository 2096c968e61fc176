"""The named styles of the screen, in the terminal's own 16 colours or in none.

Everything is told apart without colour too: bold, underline, italic, reverse. No widget writes a
colour of its own; they name a style from here.
"""

from __future__ import annotations

from functools import lru_cache

from rich.style import Style

_PLAIN: dict[str, str] = {
    "title": "bold",
    "title-off": "",
    "head": "bold",
    "section": "reverse",
    "person": "bold",
    "place": "underline",
    "organisation": "bold underline",
    "date": "italic",
    "quote": "",
    "star": "bold",
    "new": "bold",
    "dim": "dim",
    "hit": "underline bold",
    "hit-now": "reverse bold",
    "cursor": "reverse",
    "link": "reverse",
    "evidence": "bold",
    "hint": "reverse bold",
    "key": "bold",
    "error": "bold reverse",
    "planned": "italic",
    "ongoing": "bold",
    "completed": "",
    "cancelled": "strike",
}
# Readable on light and on dark backgrounds alike: no yellow, no white, no bright shades.
_COLOUR: dict[str, str] = {
    "title": "cyan",
    "person": "",
    "place": "green",
    "organisation": "",
    "date": "magenta",
    "new": "green",
    "star": "red",
    "planned": "blue",
    "cancelled": "red",
    "error": "red",
    "evidence": "cyan",
}


@lru_cache(maxsize=256)
def style(name: str, colour: bool = True) -> Style | None:
    """The Rich style of a name, or of several names joined by blanks; None for plain text.

    Raises KeyError for a name that is not in the table.
    """
    words: list[str] = []
    for part in name.split():
        words += _PLAIN[part].split()
        if colour:
            words += _COLOUR.get(part, "").split()
    if not words:
        return None
    attributes = {word: True for word in words if word in _ATTRIBUTES}
    colours = [word for word in words if word not in _ATTRIBUTES]
    return Style(color=colours[-1] if colours else None, **attributes)  # type: ignore[arg-type]


_ATTRIBUTES = frozenset(["bold", "underline", "italic", "reverse", "dim", "strike"])


def names() -> frozenset[str]:
    """All style names."""
    return frozenset(_PLAIN)
