"""What a limit could go on with while it is typed: keys, names, places, states. No widgets."""

from __future__ import annotations

from collections.abc import Mapping

from store.query.language import KEYS, STATES
from store.query.travel_rows import STATUSES
from tui.library import Library
from tui.prompt import Choice
from tui.searches import complete_saved

MOST = 8
"""Names that are offered."""
LEAST = 2
"""Letters that must be there before names are looked up."""


def complete_limit(library: Library, text: str, saved: Mapping[str, str]) -> list[Choice]:
    """The whole limit with its last word completed, in every way that there is.

    `saved` holds the saved searches by name.
    """
    recalled = complete_saved(text, saved)
    if recalled:
        return [Choice(limit, shown) for limit, shown in recalled]
    head, _, word = text.rpartition(" ")
    before = f"{head} " if head else ""
    key, colon, value = word.partition(":")
    sign = "-" if key.startswith("-") else ""
    key, value = key.removeprefix("-"), value.strip('"')
    if not colon:
        found = _keys(key)
    elif key == "status":
        found = [(f"status:{one}", one) for one in STATUSES if one.startswith(value)]
    elif key == "is":
        found = [(f"is:{one}", one) for one in STATES if one.startswith(value)]
    elif len(value) < LEAST:
        found = []
    elif key in ("who", "with"):
        people = library.complete(value, MOST)
        found = [(f'{key}:"{row.name}"', f"{row.name}  {row.country}") for row in people]
    elif key in ("in", "from"):
        places = library.complete_places(value)[:MOST]
        found = [(f'{key}:"{row.name}"', f"{row.name}  {row.country}") for row in places]
    else:
        found = []
    return [Choice(before + sign + value, shown) for value, shown in found]


def _keys(begun: str) -> list[tuple[str, str]]:
    """The keys that begin so, once it is no longer any word."""
    if len(begun) < LEAST:
        return []
    return [(f"{key}:", f"{key}:  {help}") for key, help in KEYS.items() if key.startswith(begun)]
