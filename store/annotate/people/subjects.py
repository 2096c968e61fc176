"""Says whom "he" and "his" of a sentence mean by the sentences before it, the one they tell of, and
where "him" means another than the subject.

A look-up for the modules of country.py and of the roles. It decides nothing about countries or offices.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from store.annotate.closed_words import HE_OR_SHE
from store.annotate.people.coreference import Person
from store.annotate.people.page import Page, opens_titled
from store.annotate.people.words import FIELD, MODIFIER, OFFICE
from store.model import Name

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
    """Who opens the sentence before the one that begins at a token, or, where "he" does or nobody is
    named, the one before; None where somebody is named there who does not open it. `order` as by `in_order`."""
    sentences = page.tokens.sentences
    number = bisect_left(sentences, (begin, 0))
    for start, stop in reversed(sentences[max(0, number - _SENTENCES) : number]):
        place = bisect_left(order, (start,))
        first = order[place].first if place < len(order) and order[place].first < stop else stop
        if first < stop and opens_titled(page, start, first):
            return order[place].number
        if first < stop and HE_OR_SHE.isdisjoint(page.lower[start:first]):
            return None
        described = _nationality(page, start) if first == stop else None
        if described is not None:
            return _of_nationality(page, order[:place], described)
    return None


_IN_TITLES = OFFICE | MODIFIER | FIELD
_TO_LAND = 7
"""Tokens from "the" to the country of "the trade minister of Mongolia", at most."""


def _nationality(page: Page, start: int) -> Name | None:
    """The country of "the Thai minister" or "the trade minister of Thailand" at a sentence's head."""
    if page.lower[start] != "the":
        return None
    place = page.place_at.get(start + 1)
    if place is not None:
        return place if page.bits[place.stop] & _IN_TITLES else None
    for at in range(start + 2, min(start + _TO_LAND, page.size - 1)):
        if page.lower[at] == "of" and page.bits[at - 1] & OFFICE:
            return page.place_at.get(at + 1)
    return None


def _of_nationality(page: Page, before: Sequence[Named], place: Name) -> int | None:
    """Who is meant by "the Thai minister": the last one named with that nationality."""
    for named in reversed(before):
        told = page.place_at.get(page.before_office(named.first))
        if told is not None and told.country == place.country:
            return named.number
    return None


def acts_on_somebody(page: Page, start: int, stop: int) -> bool:
    """Whether what a sentence says behind its subject is done to "him" or "her"."""
    lower, classes = page.lower, page.classes
    for at in range(start, stop):
        if lower[at] == "him" and lower[at - 1] in _ACTS:
            return True
        if lower[at] == "her" and lower[at - 1] in _ACTS:
            article = lower[at + 1] in {"a", "an", "the", "to", "on", "in", "twice", "once"}
            if article or classes[at + 1] in _ENDS:
                return True
    return False


_ACTS = frozenset(
    "gave given seen saw visited met bought pinned asked thanked praised helped told wrote for on from"
    " to with against of".split()
)
"""Before "him" and "her", which then mean another than the subject."""
_ENDS = frozenset(".,;")
