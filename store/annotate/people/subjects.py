"""Says whom "he" and "his" of a sentence mean by the sentences before it: the one they tell of.

A look-up for the modules of country.py. It decides nothing about countries or offices.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from store.annotate.closed_words import HE_OR_SHE
from store.annotate.people.coreference import Person
from store.annotate.people.page import Page, opens_titled

_SENTENCES = 4
"""Sentences looked back for one whose subject has a name."""


class Named(NamedTuple):
    """One mention of one of the article's people."""

    first: int
    stop: int
    """The token behind it."""
    number: int
    """Whose it is: which of the people."""


def in_order(people: Sequence[Person]) -> list[Named]:
    """The mentions of all people in text order."""
    return sorted(
        [
            Named(mention.first, mention.stop, number)
            for number, person in enumerate(people)
            for mention in person.mentions
        ]
    )


def subject_before(page: Page, order: Sequence[Named], begin: int) -> int | None:
    """Who opens the sentence before the one that begins at a token, or, where "he" does, the one
    before that; None where somebody is named there who does not open it. `order` as by `in_order`."""
    sentences = page.tokens.sentences
    number = bisect_left(sentences, (begin, 0))
    for start, stop in reversed(sentences[max(0, number - _SENTENCES) : number]):
        place = bisect_left(order, (start,))
        first = order[place].first if place < len(order) and order[place].first < stop else stop
        if first < stop and opens_titled(page, start, first):
            return order[place].number
        if HE_OR_SHE.isdisjoint(page.lower[start:first]):
            return None
    return None
