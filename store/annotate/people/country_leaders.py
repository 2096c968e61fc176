"""Finds the country of whoever leads those who travel together: the subject of a clause or of the
sentences before, the head of a delegation told last.

Part of country.py, for country_fellows.py and country_company.py, which know the words of company.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from store.annotate.closed_words import HE_SHE_THEY
from store.annotate.people.country_sides import Visits
from store.annotate.people.country_stated import Represented
from store.annotate.people.delegations import GROUPS, country_of
from store.annotate.people.page import Page
from store.annotate.people.subjects import Named
from store.annotate.people.words import OFFICE

HEADED = frozenset(["led", "headed"])
_HEAD_BACK = 6
"""Sentences back in which a delegation is told whose head leads those who travel."""
_SUBJECT_BACK = 3
"""Sentences back whose subject may lead them."""
_TO_HEAD = 20
"""Tokens from "led by" to the name of the head, between which his offices stand, at most."""


class Told(NamedTuple):
    """An article and what is known of those whom it names."""

    page: Page
    order: Sequence[Named]
    """As by `in_order`."""
    found: Sequence[Represented]


def subject_country(told: Told, low: int, high: int) -> str | None:
    """The country of the first person named between two tokens."""
    _, order, found = told
    place = bisect_left(order, (low,))
    if place < len(order) and order[place][0] < high:
        return found[order[place][2]].country
    return None


def country_of_subject(told: Told, low: int, high: int) -> str | None:
    """The country of the first person named between two tokens of a sentence, where one is, even if
    it is not known; else of the subject before."""
    place = bisect_left(told.order, (low,))
    named = place < len(told.order) and told.order[place][0] < high
    return subject_country(told, low, high) if named else country_before(told, low)


def country_before(told: Told, low: int) -> str | None:
    """The country of whom the sentences before the token `low` first name as their subject; of the
    guest, where that is his host."""
    country = _subject_before(told, low)
    if country is None:
        return None
    return Visits(*told).traveller(told.page.sentence_number(low), country)


def _subject_before(told: Told, low: int) -> str | None:
    """The country of whom the sentences before the token `low` first name as their subject."""
    page, order, found = told
    apart: str | None = None
    for first, stop in _back(page, low, _SUBJECT_BACK):
        place = bisect_left(order, (first,))
        if place == len(order) or order[place][0] >= stop or page.lower[first] in HE_SHE_THEY:
            continue
        begin = order[place][0]
        if not _HIM.isdisjoint(page.lower[first:stop]):
            continue  # "A showed her the port": she is spoken of still
        at = page.before_office(begin, first)
        governing = page.lower[at]
        if governing in _MET:
            continue  # "The president met X": somebody told of before is the subject
        if begin == first or governing not in _GOVERNING:
            if not _SPEAKS.isdisjoint(page.lower[begin:stop]):
                apart = apart or found[order[place][2]].country
                continue  # "Ek flew to Oslo. Tassk telephoned both sides. With Ek are Umbo and Vantek"
            country = found[order[place][2]].country
            if country is None and page.lower[at - 1 : at + 1] == ["it", "was"]:
                continue  # "In 2018 it was Tassk who came"
            return country
        received = governing == "by" and not _WELCOMED.isdisjoint(page.lower[first:at])
        if governing != "with" and not received:
            return apart  # "at the invitation of X"
        # "The leader was welcomed by X": who is meant is named in an earlier sentence
    return apart


_SPEAKS = frozenset("telephoned phoned wrote urged criticised criticized praised spoke".split())
"""What one does from afar, who takes no others along."""


def country_of_holder(told: Told, the: int) -> str | None:
    """The country of whom "the finance minister" at the token `the` means: of those named so before
    the last one, where nothing but the same office stands right before the name."""
    page, order, _ = told
    lower = page.lower
    if lower[the] != "the":
        return None
    stop = the + 1
    while stop < min(the + _OFFICE_WORDS, page.size) and page.classes[stop] == "a":
        if page.bits[stop] & OFFICE and not page.bits[stop + 1] & OFFICE:
            words = lower[the + 1 : stop + 1]
            for at, _, number in reversed(order[: bisect_left(order, (the,))]):
                begin = at - len(words)
                if lower[begin:at] == words and lower[begin - 1] not in _UNDER:
                    return told.found[number].country
            return None
        stop += 1
    return None


_OFFICE_WORDS = 6
"""Tokens of "the finance minister" at most."""
_UNDER = frozenset("deputy vice assistant former first".split())
_MET = frozenset("met meet meets saw greeted thanked hosted on".split())
"""Before one who is no subject: "met X", "paid a call on X"."""
_HIM = frozenset(["him", "her"])
_WELCOMED = frozenset("welcomed greeted met received".split())
_GOVERNING = frozenset("by of with from to for".split())


def _back(page: Page, low: int, count: int) -> list[tuple[int, int]]:
    """The first and last tokens of so many sentences before the token `low`, the nearest first."""
    sentences = page.tokens.sentences
    number = bisect_left(sentences, (low, 0))
    return list(reversed(sentences[max(number - count, 0) : number]))


def country_of_head(told: Told, index: int) -> str | None:
    """The country of the delegation told last: that of its head, or its nationality."""
    page, order, found = told
    lower = page.lower
    low = page.sentence_of(index)[0]
    for first, stop in [(low, index), *_back(page, low, _HEAD_BACK)]:
        for at in range(stop - 1, first - 1, -1):
            if lower[at] == "by" and lower[at - 1] in HEADED:
                country = subject_country(told, at, min(at + _TO_HEAD, page.size))
                if country is not None:
                    return country
            if lower[at] in GROUPS and lower[at - 1] in {"his", "her"}:
                place = bisect_left(order, (at,)) - 1  # "received X and his party"
                if place >= 0 and order[place][0] >= first:
                    return found[order[place][2]].country
            if lower[at] in GROUPS and at not in page.person_at and at not in page.organisation_at:
                country = country_of(page, at)
                if country is None and lower[at - 1] in ("'s", "’s"):
                    the = next((k for k in range(at - 2, first - 1, -1) if lower[k] == "the"), -1)
                    country = country_of_holder(told, the) if the >= 0 else None
                led = not _LEADS.isdisjoint(lower[max(first, at - 6) : at])
                if country is None and (led or (first == low and lower[at - 1] != "the")):
                    country = opening_country(page, first) or subject_country(told, first, at)
                if country is not None:
                    return country
    return country_of_journey(told, low)


def country_of_journey(told: Told, low: int) -> str | None:
    """The country of whose journey the first words tell, of those who are named beside a place abroad;
    else that of the subject of the sentences before the token `low`."""
    page, order, found = told
    for first, stop in page.tokens.sentences[:_LEAD]:
        if first >= low:
            break
        named = order[bisect_left(order, (first,)) : bisect_left(order, (stop,))]
        abroad = {one.country for one in page.places_in(first, stop) if one.sort != "demonym"}
        for _, _, number in named:
            own = found[number].country
            if own is None or not abroad - {own, None}:
                continue
            if own not in abroad or number == named[0][2]:
                return own  # not the host of "X flies to Oslo for talks with Y", told in Lima
    return country_before(told, low)


_LEAD = 2
"""Sentences that open an article and tell whose journey it is about."""
_LEADS = frozenset("head leading led leads heads headed".split())
"""Before a delegation of which the subject of the sentence is the leader."""


def opening_country(page: Page, low: int) -> str | None:
    """ "The | Chilean leader came with a large party": the nationality of a sentence's subject."""
    place = page.place_at.get(low + (page.lower[low] == "the"))
    return place.country if place is not None and place.sort == "demonym" else None


def country_of_clause(told: Told, low: int, index: int) -> str | None:
    """The country of X in "X flew to Oslo, and A went | with her", of which `index` is the "with"."""
    page, order, found = told
    joins = "," if page.lower[low] in {"when", "as", "while"} else "and"
    joint = next((at for at in range(index - 1, low, -1) if page.lower[at] == joins), low)
    named = order[bisect_left(order, (low,)) : bisect_left(order, (joint,))]
    behind = order[bisect_left(order, (joint,)) : bisect_left(order, (index,))]
    return found[named[0][2]].country if named and behind else None
