"""Tells where another name of somebody named before is printed: "X, whose real name is Y", "X, born Y".

Part of coreference.py, which says whose name it is.
"""

from __future__ import annotations

from store.annotate.people.page import Page

_REAL = frozenset("real birth original full given first legal maiden stage ring".split())
_WHOSE = frozenset("whose his her".split())
_KNOWN = frozenset("also better formerly otherwise widely popularly once".split())
_TO_NAME = 5
"""Tokens from "whose" to "name is", at most."""


def behind_name(page: Page, begin: int, first: int) -> int:
    """Where the words begin that tell that the name at token `first` is another name of somebody named
    before them in the sentence that begins at `begin`; `begin` itself where there are none."""
    lower = page.lower
    before = lower[max(first - 3, begin) : first]
    if before[-2:] == ["known", "as"] and before[0] in _KNOWN:
        return first - 3
    if before[-1:] in (["aka"], ["a.k.a."]):
        return first - 1
    if before[-2:] == [",", "born"]:
        return first - 2
    if lower[first - 2] != "name" or lower[first - 1] not in {"is", "was"}:
        return begin
    low = max(first - 2 - _TO_NAME, begin)
    told = [at for at in range(low, first - 2) if lower[at] in _WHOSE]
    real = told and not _REAL.isdisjoint(lower[told[-1] : first - 2])
    return told[-1] if real else begin
