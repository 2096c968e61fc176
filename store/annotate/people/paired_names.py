"""Tells which of several bearers of a family name is meant beside another name: "Trump and Kim".

Two who were told of together before are meant together again. Choosing among bearers by other signs
is for coreference.py.
"""

from __future__ import annotations

from collections.abc import Iterable

from store.annotate.people.page import Page

_REACH = 9
"""Tokens between two full names that are told together, with their offices, at most."""


def partner_of(page: Page, first: int, stop: int) -> str:
    """The bare name that "and" joins to that at tokens `first` to `stop`, in lower case; "" if none."""
    lower, classes = page.lower, page.classes
    before, after = first - 2, stop + 1
    if before >= 0 and lower[before + 1] == "and" and classes[before] == "C":
        return lower[before]
    if after < len(lower) and lower[after - 1] == "and" and classes[after] == "C":
        return lower[after]
    return ""


def told_with(page: Page, spans: Iterable[tuple[int, int]], partner: str) -> bool:
    """Whether one of some full names, by their tokens, was told together with a partner: "X and Y"."""
    if not partner:
        return False
    lower = page.lower
    for first, stop in spans:
        begin, end = page.sentence_of(first)
        before = lower[max(first - _REACH, begin) : first]
        after = lower[stop : min(stop + _REACH, end)]
        if (partner in before and "and" in before) or (partner in after and "and" in after):
            return True
    return False
