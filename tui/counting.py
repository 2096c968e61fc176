"""How many of a thing, in words. Light at import, for the command line."""

from __future__ import annotations


def counted(number: int, thing: str, things: str = "") -> str:
    """So many of a thing: "1 trip", "1,200 trips"; `things` where it is not the word with an s."""
    return f"{number:,} {thing if number == 1 else things or thing + 's'}"
