"""Finds the country of the place where somebody is met, as the words around their name tell it.

Part of country_host.py, which says whose host somebody is and looks into the sentences before.
"""

from __future__ import annotations

from collections.abc import Set

from store.annotate.people.coreference import Mention
from store.annotate.people.page import Page
from store.model import UNIONS, Name

_BEHIND = 8
"""Tokens behind a name in which "in Lima" may stand."""


def is_site(page: Page, place: Name) -> bool:
    """Whether a place is one to be in: a country or city, or "the Lao | capital", no UN."""
    if place.country in UNIONS:
        return False
    if place.sort != "demonym":
        return place.rule != "place/dateline" and page.classes[place.stop] != "s"
    return page.lower[place.stop] in {"capital", "city"}


IN = frozenset(("in", "at"))
WELCOMED = IN | {"to"}
"""Before the place of a welcome: "welcomed her | to Lima"."""


def place_behind(page: Page, stop: int, end: int, words: Set[str] = IN) -> str | None:
    """The country of "in Lima" behind a name, in the same clause; `words`: what "in" may be."""
    aside = page.lower[stop : stop + 1] == [","] and page.lower[stop + 1 : stop + 2] == ["in"]
    for index in range(stop + aside, min(end - 1, stop + _BEHIND)):
        if page.lower[index] in words:
            place = next(
                (page.place_at[i] for i in range(index + 1, index + 4) if i in page.place_at), None
            )
            if place is not None and place.country and is_site(page, place):
                return place.country
        if page.classes[index] in '.;",' or page.lower[index] in {"and", "who", "that", "before"}:
            return None
    return None


def met_there(page: Page, mention: Mention, start: int, end: int) -> str | None:
    """The country of "Minister | X and Togolese Minister Ek shook hands in Lima", "X assured Ek of it
    after the pair met in Lima", of whoever opens a sentence without a word of his country."""
    lower = page.lower
    if page.before_office(mention.first, start) > start or _TWO_MEET.isdisjoint(lower[start:end]):
        return None
    met = next(at for at in range(start, end) if lower[at] in _TWO_MEET)
    pair = lower[mention.stop] == "and" or lower[met - 1] in ("pair", "two", "they")
    guests = [place for place in page.places_in(mention.stop, met) if place.sort == "demonym"]
    places = [place for place in page.places_in(met, end) if is_site(page, place)]
    if not pair or not guests or not places or lower[places[0].first - 1] not in IN:
        return None
    there = places[0].country
    return there if all(place.country != there for place in guests) else None


_TWO_MEET = frozenset("met shook pledged agreed signed talked conferred embraced".split())


def visit_behind(page: Page, stop: int, end: int) -> str | None:
    """The country that the sentence goes on to say is visited: "met X on Friday, the second day of
    her | visit to Peru"."""
    if _STAY_NOUNS.isdisjoint(page.lower[stop:end]):
        return None
    for place in page.places_in(stop, end):
        at = place.first - 1
        if page.lower[at] in _OF_A_STAY and page.lower[at - 1] in _STAY_NOUNS:
            return place.country if is_site(page, place) else None
    return None


_STAY_NOUNS = frozenset("visit trip stay tour mission stop".split())
_OF_A_STAY = WELCOMED | {"of"}
