"""Saved searches: a limit kept under a name, called back as `@name` wherever a limit is typed.

Pure: the names and limits are handed in, `tui.state` keeps them. The command line uses it as well.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

_NAME = re.compile(r"[\w-]{1,40}")
_PIECE = re.compile(r'(-?)(?:"([^"]*)"|([^\s"-](?:[^\s"]|"[^"]*")*))')


class SearchError(ValueError):
    """A name that there is not; the message is one line and says which there are."""


def is_name(text: str) -> bool:
    """Whether a search may be called so: letters, digits, `-` and `_`, at most 40."""
    return _NAME.fullmatch(text) is not None


def expand(text: str, saved: Mapping[str, str]) -> str:
    """The limit with every `@name` replaced by what was kept under it; raises SearchError.

    An `@` inside quotes or a word is left alone. What was kept is not expanded again.
    """
    if "@" not in text:
        return text
    made: list[str] = []
    quoted = False
    for piece in re.split(r'("| )', text):
        if piece == '"':
            quoted = not quoted
        if piece.startswith("@") and not quoted and (not made or made[-1] == " "):
            name = piece[1:]
            if name not in saved:
                known = ", ".join(f"@{one}" for one in sorted(saved))
                raise SearchError(
                    f"no saved search {piece}; there {'is' if len(saved) == 1 else 'are'} {known}"
                    if saved
                    else f"no saved search {piece}; none is kept yet"
                )
            piece = saved[name]
        if piece:
            made.append(piece)
    return "".join(made)


NAMING = frozenset(["who", "with", "org"])
"""Keys whose values are names as the text has them."""


def sought_word(limit: str) -> str:
    """The first word, phrase or name of a limit that stands in the text; "" without one."""
    for negative, phrase, word in _PIECE.findall(limit):
        if not negative and (phrase or (word and ":" not in word and word.lower() != "or")):
            return str(phrase or word)
    for negative, _, word in _PIECE.findall(limit):
        key, _, value = word.partition(":")
        if not negative and value and key.lower() in NAMING:
            return str(value).strip('"')
    return ""


def complete_saved(text: str, saved: Mapping[str, str]) -> list[tuple[str, str]]:
    """The limit with an `@` begun as its last word completed: what to type, and what to show."""
    head, _, word = text.rpartition(" ")
    if not word.startswith("@"):
        return []
    before = f"{head} " if head else ""
    return [
        (before + limit, f"@{name}  {limit}")
        for name, limit in sorted(saved.items())
        if name.startswith(word[1:])
    ]
