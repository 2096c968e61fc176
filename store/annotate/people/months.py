"""Tells the name of a month from a given name: "In April | Kim flew", but "April Ryan asked".

Part of candidates.py, which cuts capitalised runs; what a time expression is, is read in ../times.
"""

from __future__ import annotations

from store.annotate.people.page import Page

_BEFORE = frozenset(
    "in since last next until early late mid this during that each every through".split()
)
_AMBIGUOUS = frozenset("by from for of before after around".split())
"""Before months and people: only where the family name stands in the article by itself, too."""
_PARTS = frozenset("middle beginning start end half week days part month".split())


def is_month_before_name(page: Page, index: int) -> bool:
    """Whether a month that opens a capitalised run is told as a time: "the end of April | Kim"."""
    lower = page.lower
    before = lower[index - 1]
    if before in _BEFORE or page.classes[index - 1] == "N":
        return True
    if before == "of" and lower[index - 2] in _PARTS:
        return True
    return before in _AMBIGUOUS and _is_named_otherwise(page, index)


def _is_named_otherwise(page: Page, index: int) -> bool:
    """Whether the word behind the month names somebody elsewhere: "Tor Holm" of "By May | Holm"."""
    others = [at for at in page.where(frozenset([page.lower[index + 1]])) if at != index + 1]
    return bool(others) and all(page.words[at - 1] != page.words[index] for at in others)
