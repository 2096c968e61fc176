"""Says whom "he" and "his" of a sentence mean by the sentences before it: the one they tell of.

A look-up for the modules of country.py. It decides nothing about countries or offices.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from store.annotate.closed_words import HE_OR_SHE
from store.annotate.people.page import Page, opens_titled

_SENTENCES = 4
"""Sentences looked back for one whose subject has a name."""


def subject_before(page: Page, order: Sequence[tuple[int, int, int]], begin: int) -> int | None:
    """Who opens the sentence before the one that begins at a token, or, where "he" does, the one
    before that; None where somebody is named there who does not open it.

    `order`: first token, token behind and number of the person, for each mention.
    """
    sentences = page.tokens.sentences
    number = bisect_left(sentences, (begin, 0))
    for start, stop in reversed(sentences[max(0, number - _SENTENCES) : number]):
        place = bisect_left(order, (start,))
        first = order[place][0] if place < len(order) and order[place][0] < stop else stop
        if first < stop and opens_titled(page, start, first):
            return order[place][2]
        if HE_OR_SHE.isdisjoint(page.lower[start:first]):
            return None
    return None
