"""Says which two sides a sentence's visit has: the guest's country and the host's.

Part of country.py: a look-up for people of whom the article states no country. A visit has a place
of one country and somebody of another; which is told so far is asked anew for each person, since
the countries of people become known one by one.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from store.annotate.closed_words import HE_OR_SHE, IS_OR_WAS
from store.annotate.people.country_stated import Represented
from store.annotate.people.country_visited import is_later_stop
from store.annotate.people.delegations import GROUPS
from store.annotate.people.page import Page, behind_dateline
from store.annotate.people.subjects import Named, subject_before
from store.annotate.people.words import CALENDAR, MODIFIER, OFFICE
from store.model import UNIONS, Name

_TELLING = frozenset(
    """arrive arrives arrived arriving visit visits visited visiting visitor trip tour travel travels
    travelled traveled fly flies flew leave leaves left depart departed departs land landed heads
    heading headed go goes went come comes came talks met meet meets meeting received receive
    receives welcomed welcome welcomes greeted greets guest guests dinner banquet lunch host hosted
    signed sign agreement off carpet sat shook held conferred summit stay""".split()
)
"""Words of which one stands in a sentence that tells of a visit."""
_TO = frozenset("visit visits visited visiting toured tour".split())
_FOR = frozenset("left leave leaves leaving departed departs heads headed trip bound flew".split())
_ENDS = frozenset("end ending ended conclusion wrapping".split())
_LEFT = frozenset("left leaves leaving".split())
_AT_HOME = frozenset("visiting received receives welcomed welcomes greeted here".split())
"""Words of a sentence that plays where the report comes from."""
_WELCOMES = frozenset(
    "rolled rolls welcomes welcomed receives received hosts hosted greeted".split()
)
_THEIR_PEOPLE = GROUPS | frozenset(
    "guest guests visitor visitors officials side counterpart".split()
)
_BACK = 12
"""Sentences looked back for the visit that goes on."""


class Visit(NamedTuple):
    """A visit's two sides; the guest's is None where only the host's is known."""

    guest: str | None
    host: str


class Visits:
    """The visits that the sentences of an article tell."""

    def __init__(self, page: Page, order: Sequence[Named], found: Sequence[Represented]) -> None:
        self.page = page
        self._order = order
        self._found = found
        self._hosts: dict[int, tuple[str, ...]] = {}

    def named(self, start: int, stop: int) -> Sequence[Named]:
        """The mentions of people between two tokens."""
        order = self._order
        low = bisect_left(order, (start,))
        return order[low : bisect_left(order, (stop,), low)]

    def country(self, number: int) -> str | None:
        """Somebody's country, as far as it is known now."""
        return self._found[number].country

    def subject_before(self, begin: int) -> str | None:
        """The country of whom "he" means in the sentence that begins at a token."""
        number = subject_before(self.page, self._order, begin)
        if number is not None:
            return self.country(number)
        sentences = self.page.tokens.sentences
        start = sentences[max(bisect_left(sentences, (begin, 0)) - 1, 0)][0]
        place = self.page.place_at.get(start + (self.page.lower[start] == "the"))
        if place is None or place.sort != "demonym" or start >= begin:
            return None
        return place.country if self.page.bits[place.stop] & (OFFICE | MODIFIER) else None

    def told_in(self, number: int) -> Visit | None:
        """The visit of which a sentence tells."""
        hosts = self._hosts.get(number)
        if hosts is None:
            hosts = self._hosts[number] = tuple(self._hosts_in(number))
        if not hosts:
            return self._called_visitor(number)
        sides = self._sides_in(number)
        start, stop = self.page.tokens.sentences[number]
        words = self.page.lower[start:stop]
        if not sides and not _TELLING.isdisjoint(words) and not HE_OR_SHE.isdisjoint(words):
            he = self.subject_before(start)  # "Then he went on to Rome"
            sides = [he] if he else []
        for host in hosts:
            for side in sides:
                if side != host:
                    return Visit(side, host)
        return Visit(None, hosts[0]) if hosts[0] in sides else None

    def _called_visitor(self, number: int) -> Visit | None:
        """The visit of "Visiting Chilean minister Ek told Umbo that Togo": the host's is the only other
        country that the sentence names."""
        start, stop = self.page.tokens.sentences[number]
        sides = self._sides_in(number) if "visiting" in self.page.lower[start:stop] else []
        named = {place.country for place in self.page.places_in(start, stop)} - {*sides, None}
        return Visit(sides[0], named.pop() or "") if len(named) == 1 and sides else None

    def going_on(self, number: int) -> Visit | None:
        """The visit that a sentence goes on telling: its own; else the last one of which somebody is
        whom it names, or that of the sentence before; else that with which the article opens."""
        own = self.told_in(number)
        if own is not None and own.guest is not None:
            return own
        start, stop = self.page.tokens.sentences[number]
        here = {self.country(one.number) for one in self.named(start, stop)} - {None}
        places = self.page.places_in(start, stop)
        there = {place.country for place in places} - {None, self.page.home}
        opening: Visit | None = None
        for before in range(number - 1, max(-1, number - _BACK), -1):
            visit = self.told_in(before)
            if visit is None or visit.guest is None:
                continue
            if not there <= {visit.guest, visit.host}:
                continue
            opening = visit
            beside = before == number - 1 and not here
            if beside or (here and here <= {visit.guest, visit.host}):
                return visit
        return opening or own

    def traveller(self, number: int, country: str) -> str:
        """Of those of one side of the visit told last before a sentence the guest's country."""
        for before in range(number - 1, max(-1, number - _BACK), -1):
            visit = self.told_in(before)
            if visit is not None and visit.guest is not None and country in visit:
                return visit.guest
        return country

    def _hosts_in(self, number: int) -> list[str]:
        """The countries in which, or to which, a sentence says that somebody is or goes."""
        page = self.page
        start, stop = page.tokens.sentences[number]
        words = page.lower[start:stop]
        ends = not _ENDS.isdisjoint(words)
        goes_for = not ends and not _FOR.isdisjoint(words)
        found: list[str] = []
        begin = behind_dateline(page, start)
        for place in page.places_in(begin, stop):
            left = ends and page.lower[place.first - 1] in _LEFT
            if is_later_stop(page, begin, place.first):
                continue
            known = place.country is None or place.country in found or place.country in UNIONS
            if not known and (left or _is_there(page, place, begin, goes_for=goes_for)):
                found.append(place.country or "")
        if page.home and not found and not _AT_HOME.isdisjoint(words):
            found.append(page.home)
        return found

    def _sides_in(self, number: int) -> list[str]:
        """The countries of those whom a sentence names or tells by nationality, in text order."""
        page = self.page
        start, stop = page.tokens.sentences[number]
        found = [(one.first, self.country(one.number)) for one in self.named(start, stop)]
        for at in page.place_tokens_in(start, stop):
            place = page.place_at[at]
            noun = place.stop + (page.classes[place.stop] == "s")
            holder = bool(page.bits[noun] & (OFFICE | MODIFIER))
            own = page.lower[noun] in _THEIR_PEOPLE
            own = own and (place.sort == "demonym" or page.lower[noun] != "officials")
            if place.first == at and (holder or own):
                found.append((at, place.country))
        found.sort(key=lambda one: one[0])
        return [country for _, country in found if country]


def _is_there(page: Page, place: Name, begin: int, *, goes_for: bool) -> bool:
    """Whether the words before a place say that somebody is there or goes there."""
    lower, first = page.lower, place.first
    if place.sort == "demonym" and lower[place.stop] == "capital":
        return True  # "In the Chilean capital"
    if place.sort == "demonym" or page.classes[place.stop] == "s":
        return False
    if first == begin:
        return lower[place.stop] in _WELCOMES and page.is_state(place)
    at = first - 1 - (lower[first - 1] == "the")
    before = lower[at]
    if before in {"in", "at"}:
        seat = page.lexicon.capital_of(place.country or "") == place.id
        if seat and page.classes[at - 1] == "a" and lower[at - 1] not in _STANDING:
            return True  # "inspected a guard of honour | in Lima"
        return _is_scene(page, at, begin)
    if before == "to":
        return _is_way(page, at)
    return before in _TO or (before == "for" and goes_for)


def _is_way(page: Page, to: int) -> bool:
    """Whether "to" tells where somebody goes: "flew | to Lima", not "ready to talk | to Peru"."""
    word = page.lower[to - 1]
    told = word in _TELLING or word in _WAYS
    return told or bool(page.bits[to - 1] & CALENDAR) or to - 1 in page.person_at


def _is_scene(page: Page, at: int, begin: int) -> bool:
    """Whether "in" tells where somebody is or acts: "Ek met Umbo | in Lima", "arrived | in Lima", not
    "the situation | in Peru"."""
    if at <= begin or page.classes[at - 1] in ",(":
        return True
    word, bits = page.lower[at - 1], page.bits[at - 1]
    if at - 1 in page.person_at or bits & CALENDAR or word in _THERE or word.endswith(("ed", "ly")):
        return True
    return page.classes[at - 1] in "nN"


_STANDING = frozenset(
    """embassy mission ambassador envoy government regime rulers leaders authorities protests
    headquarters fighting violence talks officials parliament court""".split()
)
"""What is in a capital whoever else is: "the ambassador | in Lima"."""
_WAYS = frozenset(
    """return returned returning returns mission delegation sent dispatched visitor proceed proceeded
    flight plane moved moving journey flown taken took travelling traveling going flying on back him
    her them day home""".split()
)
"""Words before "to" that tell of a way, beside those of visits."""
_THERE = (_TELLING | IS_OR_WAS).union(
    """be been him her them days weeks months hours nights stop stay week month year day evening
    morning reporters held due down""".split()
)
"""Words before "in" that tell of an act, a stay or a time."""
