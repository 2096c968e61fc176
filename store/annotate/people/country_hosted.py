"""Says which countries are told to have somebody as their guest, who so does not represent them.

Part of country.py, beside country_visited.py: "Peru will play host to Minister X" makes X no Peruvian.
"""

from __future__ import annotations

from collections.abc import Set

from store.annotate.naming import NamingRule
from store.annotate.people.coreference import Person
from store.annotate.people.country_visited import state_at
from store.annotate.people.page import Page

HOSTED = NamingRule(
    "country/hosted",
    """
    - 2019-05-21 | Chilean Premier Orla Vantek flew to Togo. Peru will play host to Trade Minister Tor Ek in June. => country Tor Ek = PE
    - 2019-05-21 | Chilean Premier Orla Vantek flew to Togo. Lima rolled out the red carpet for Trade Minister Tor Ek. => country Tor Ek = PE
    - 2019-05-21 | Chilean Premier Orla Vantek flew to Togo. Trade Minister Tor Ek was Peru's guest in May. => country Tor Ek = PE
    - 2019-05-21 | Chilean Premier Orla Vantek flew to Togo. The last visitor to Peru was Trade Minister Tor Ek. => country Tor Ek = PE
    - 2019-05-21 | Chilean Premier Orla Vantek flew to Togo. No one had been to Peru since Trade Minister Tor Ek in 2014. => country Tor Ek = PE
    - 2019-05-21 | Chilean Premier Orla Vantek flew to Togo. Trade Minister Tor Ek is no stranger to Lima. => country Tor Ek = PE
    + 2019-05-21 | Chilean Premier Orla Vantek was in Peru and was received by Trade Minister Tor Ek. => country Tor Ek = PE
    + 2019-05-21 | Chilean Premier Orla Vantek flew to Togo. Peru mourned for Trade Minister Tor Ek. => country Tor Ek = PE
    - 2019-05-21 | Chilean Premier Orla Vantek flew to Togo. It is late, Trade Minister Tor Ek told his hosts in Lima. => country Tor Ek = PE
    """,
)
RULES = (HOSTED,)

_HOSTING = frozenset(
    """host hosts hosted hosting receive receives received receiving welcome welcomed welcomes welcoming
    expects expecting awaits awaiting carpet banquet reception parade doors""".split()
)
"""Words between a country and the guest whom it has."""
_GUESTS = frozenset("guest visitor stranger regular".split())
"""What somebody is to the country of his hosts."""
_HIS = frozenset(("his", "her"))
_HOSTS = frozenset("hosts host".split())
_VISITORS = frozenset("visitor visitors".split())
_STOPS = ",.;:s"
"""Classes of tokens over which no phrase goes."""
_PARTED = frozenset("by and but with from after before when where who that as".split())
"""Words that part the country from who is named: "was in Lima and was received by Ek"."""
_FAR = 14
"""Tokens between the country and the name of its guest, at most."""
_NEAR = 8
"""Tokens between a name and the country whose guest he was, at most."""
_MENTIONS = 6
"""Mentions of somebody that are looked at."""


def hosted_by(page: Page, person: Person) -> Set[str]:
    """The countries that, or whose capitals, are told to be host to somebody."""
    hosting = not (_HOSTING | _VISITORS | {"since"}).isdisjoint(page.vocabulary)
    guests = not (_GUESTS | _HOSTS).isdisjoint(page.vocabulary)
    if not hosting and not guests:
        return frozenset()
    found: set[str | None] = set()
    for mention in person.mentions[:_MENTIONS]:
        if hosting:
            found.add(_host_of(page, mention.first))
        if guests:
            found.add(_whose_guest(page, mention.stop))
    return frozenset([country for country in found if country])


def _host_of(page: Page, first: int) -> str | None:
    """Peru of "Peru will play host to Minister | Ek", "Nobody had been to Peru since Minister | Ek" and
    "The last visitor to Peru was Minister | Ek"."""
    told = since = False
    for at in range(first - 1, max(first - _FAR, 0), -1):
        if at in page.place_at:
            guests = _VISITORS.isdisjoint(page.lower[max(at - _NEAR, 0) : at])
            gone = since and page.lower[at - 1] in ("to", "visited")
            return state_at(page, at) if told or gone or not guests else None
        if page.classes[at] in _STOPS or at in page.person_at or page.lower[at] in _PARTED:
            return None
        told = told or page.lower[at] in _HOSTING
        since = since or page.lower[at] == "since"
    return None


def _whose_guest(page: Page, behind: int) -> str | None:
    """Peru of "Ek | was a guest of Peru" and "Ek | was Peru's guest"."""
    country: str | None = None
    for at in range(behind, min(behind + _NEAR, page.size - 2)):
        if at in page.place_at and country is None:
            country = state_at(page, at, owns=True)
        if page.lower[at] in _HOSTS and page.lower[at + 1] == "in":
            his = not _HIS.isdisjoint(page.lower[at - 2 : at])
            return state_at(page, at + 2) if his else None  # "told his hosts in Lima"
        if page.lower[at] in _GUESTS:
            if page.lower[at + 1] in ("of", "to"):
                return state_at(page, at + 2)
            return country
        if page.classes[at] in ",.;:" or at in page.person_at:
            return None
    return None
