"""Says who is named only as not there, or as with another: "Kim Il Ho was with him throughout".

What the sentences behind tell of a man of that family name, they tell of another. Which one it is,
coreference.py decides.
"""

from __future__ import annotations

from store.annotate.closed_words import HIM_HER_THEM, WAS
from store.annotate.people.page import Page

_NOT_THERE = frozenset(["on", "among", "aboard", "present", "seen", "there", "with", "."])
_GONE = frozenset(["absent", "missing"])
_AWAY = frozenset(["at", "away", "home", "behind"])
_REACH = 30
"""Tokens behind a name among which its verb is looked for."""


def is_bystander(page: Page, stop: int) -> bool:
    """Whether the sentence goes on, behind a name that ends before token `stop`, to say that its
    bearer was not there or was with "him"."""
    lower = page.lower
    high = min(stop + _REACH, page.size - 2)
    ahead = lower[stop:high]
    if WAS.isdisjoint(ahead) and "stayed" not in ahead:
        return False
    for at in range(stop, high):
        word, behind = lower[at], lower[at + 1]
        if word in {".", ";"}:
            return False
        if word == "stayed" and behind in _AWAY:
            return True
        if word in WAS and (
            behind in _GONE
            or (behind == "not" and lower[at + 2] in _NOT_THERE)
            or (behind == "with" and lower[at + 2] in HIM_HER_THEM)
        ):
            return True
    return False
