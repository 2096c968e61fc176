"""Says of which country each of several is who hold one office: "Foreign Ministers X and Y also came".

Part of country.py, for people of whom the article states no country. Of an office of which a state
has but one, each holder is of another state: of those whose delegations they head, else of those
whose leaders were named shortly before. It assigns nothing where the countries are not as many as
the people.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import permutations

from store.annotate.closed_words import LED
from store.annotate.naming import NamingRule
from store.annotate.people.coreference import Person
from store.annotate.people.country_inherited import may_be_of
from store.annotate.people.country_stated import Represented
from store.annotate.people.page import Page, start_of_sentence
from store.annotate.people.subjects import Named
from store.annotate.people.titles import Title
from store.annotate.people.words import OFFICE, PLURAL_OFFICE
from store.model import UNIONS

SHARED = NamingRule(
    "country/shared-office",
    """
    + 2019-05-21 | OSLO, May 21 (AFP) -- Delegations of Togo and Mali, headed by Foreign Ministers Nils Umbo and Tor Ek, met.  => country Nils Umbo = TG; country Tor Ek = ML
    + 2019-05-21 | OSLO, May 21 (AFP) -- The Togolese and Malian delegations, led by Foreign Ministers Nils Umbo and Tor Ek, met.  => country Nils Umbo = TG; country Tor Ek = ML
    + 2019-05-21 | OSLO, May 21 (AFP) -- Togo's President Ola Tassk met Malian President Ula Vantek. Foreign Ministers Nils Umbo and Tor Ek also came.  => country Nils Umbo = TG; country Tor Ek = ML
    - 2019-05-21 | OSLO, May 21 (AFP) -- Togo's President Ola Tassk came. Trade Ministers Nils Umbo and Tor Ek also came. => country Nils Umbo = TG
    - 2019-05-21 | OSLO, May 21 (AFP) -- Togo's President Ola Tassk met Malian President Ula Vantek. Ministers Nils Umbo and Tor Ek also came.  => country Tor Ek = ML
    """,
)
RULES = (SHARED,)

_SHARED_OFFICES = frozenset(("presidents", "premiers", "ministers"))
_BODIES = frozenset("delegations teams missions sides".split())
_BACK = 2
"""Sentences looked back for leaders whose ministers somebody may be."""
_MOST = 4
"""People among whom countries are shared out, at most."""


def through_shared_offices(
    page: Page,
    people: Sequence[Person],
    order: Sequence[Named],
    titles: Sequence[Sequence[Title]],
    found: list[Represented],
    northern: bool,
) -> None:
    """Shares out countries among those who stand behind one plural office; adds to `found`;
    `order` as by `in_order`."""
    if _SHARED_OFFICES.isdisjoint(page.vocabulary):
        return
    holders: dict[int, list[int]] = {}
    for number, own in enumerate(titles):
        if found[number].country is not None:
            continue
        for title in own:
            if _is_of_several(page, title):
                holders.setdefault(title.head, []).append(number)
    for head, numbers in holders.items():
        if not 1 < len(numbers) <= _MOST:
            continue
        countries = _led_by(page, head) or _leaders_before(page, order, found, head)
        if len(countries) != len(numbers):
            continue
        for codes in permutations(countries):
            pairs = list(zip(numbers, codes, strict=True))
            if all(may_be_of(page, people[one], code, northern) for one, code in pairs):
                for one, code in pairs:
                    found[one] = Represented(code, SHARED.name)
                break


def _is_of_several(page: Page, title: Title) -> bool:
    """Whether a title is "Foreign Ministers" or the like, of which no state has two."""
    bit = page.bits[title.head]
    if not bit & PLURAL_OFFICE or bit & OFFICE or title.former or title.country:
        return False
    word = page.lower[title.head]
    return word in _SHARED_OFFICES and (word != "ministers" or title.head > title.first)


def _led_by(page: Page, head: int) -> list[str]:
    """The countries of the "delegations of Togo and Mali, headed by | Foreign Ministers"."""
    lower = page.lower
    start = start_of_sentence(page, head)
    body = next((at for at in range(head, start - 1, -1) if lower[at] in _BODIES), -1)
    if body < 0 or LED.isdisjoint(lower[body:head]):
        return []
    behind = page.places_in(body, head) if lower[body + 1] in {"of", "from"} else []
    return _distinct([place.country for place in behind or page.places_in(start, body)])


def _leaders_before(
    page: Page,
    order: Sequence[Named],
    found: Sequence[Represented],
    head: int,
) -> list[str]:
    """The countries of those whom the sentences before name."""
    sentences = page.tokens.sentences
    number = page.sentence_number(head)
    low, high = sentences[max(0, number - _BACK)][0], sentences[number][0]
    named = order[bisect_left(order, (low,)) : bisect_left(order, (high,))]
    return _distinct([found[number].country for _, _, number in named])


def _distinct(countries: Sequence[str | None]) -> list[str]:
    """Each of some countries once, in order; none of the unions of states."""
    return list(dict.fromkeys(code for code in countries if code and code not in UNIONS))
