"""Reads the country of who is at home while others travel: "Ambassador Ek was recalled to Lima", under a
dateline of Lima "has been called home", "Ek stayed behind in Lima", "Ek saw him off in Lima".

Part of country.py, for people of whom the article states no country. It looks at the words behind a
name only.
"""

from __future__ import annotations

from store.annotate.naming import NamingRule
from store.annotate.people.coreference import Person
from store.annotate.people.page import Page

RECALLED = NamingRule(
    "country/recalled",
    """
    + 2019-05-21 | OSLO, May 21 (AFP) -- Ambassador Ola Umbo has been recalled to Lima. => country Ola Umbo = PE
    + 2019-05-21 | LIMA, May 21 (AFP) -- Ambassador Ola Umbo has been called home from Oslo. => country Ola Umbo = PE
    - 2019-05-21 | OSLO, May 21 (AFP) -- Ambassador Ola Umbo has been called to Lima. => country Ola Umbo = PE
    - 2019-05-21 | LIMA, May 21 (AFP) -- Ambassador Ola Umbo has been called names. => country Ola Umbo = PE
    + 2019-05-21 | Peru's Tor Ek left for Oslo. Minister Ola Umbo stayed behind in Lima. => country Ola Umbo = PE
    + 2019-05-21 | Peru's Tor Ek left for Oslo. Minister Ola Umbo remained in Lima to run the ministry. => country Ola Umbo = PE
    + 2019-05-21 | Peru's Tor Ek left for Oslo. Minister Ola Umbo and Minister Nils Tassk saw him off at the airport in Lima. => country Ola Umbo = PE; country Nils Tassk = PE
    + 2019-05-21 | Peru's Tor Ek left for Oslo. On hand to see him off in Lima were Minister Ola Umbo and Minister Nils Tassk. => country Ola Umbo = PE; country Nils Tassk = PE
    + 2019-05-21 | Peru's Tor Ek left for Oslo. Minister Ola Umbo was at the airport in Lima to bid him farewell. => country Ola Umbo = PE
    - 2019-05-21 | OSLO, May 21 (AFP) -- Minister Ola Umbo remained in Lima until Friday. => country Ola Umbo = PE
    """,
)
RULES = (RECALLED,)

_CALLS = frozenset("recalled called summoned ordered withdrawn".split())
_AHEAD = 6
"""Tokens behind a name within which its bearer is called home."""
_HOMES = frozenset(("home", "back"))


_STAYED = frozenset("stayed remained stays remains off farewell".split())
_STAYS = frozenset("stayed remained stays remains".split())
_PRESENT = frozenset("on present seeing among".split())
"""What opens a sentence that names behind its verb who sees somebody off."""
_TO_TOWN = 18
"""Tokens behind a name to the "in Lima" where its bearer stays or sees somebody off, at most."""


def _where_left(page: Page, person: Person) -> str | None:
    """The country of who "stayed behind in Lima" or "saw him off at the airport in Lima"."""
    lower = page.lower
    for mention in person.mentions:
        low = page.sentence_of(mention.first)[0]
        if "off" in lower[low : mention.first] and lower[low] in _PRESENT:
            # "On hand to see him off in Lima were A and B"
            ahead = range(low, mention.first)
            place = next((page.place_at[at] for at in ahead if at in page.place_at), None)
            return place.country if place is not None else None
        high = min(mention.stop + _TO_TOWN, page.sentence_of(mention.first)[1])
        words = lower[mention.stop : high]
        first = next((at for at in range(mention.stop, high) if lower[at] in _STAYED), -1)
        if first < 0:
            continue
        stays = lower[first] in _STAYS and first <= mention.stop + 1
        parts = "off" in words and not {"saw", "see", "seeing"}.isdisjoint(words)
        parts = parts or ("farewell" in words and "airport" in words)
        for at in range(mention.stop, high - 1):
            place = page.place_at.get(at + 1)
            if place is None or lower[at] != "in" or place.sort == "demonym":
                continue
            behind = lower[first + 1] == "behind" or lower[place.stop] == "to"
            return place.country if parts or (stays and behind) else None
    return None


def recalled_to(page: Page, person: Person) -> str | None:
    """The country to which somebody is called home."""
    if not _STAYED.isdisjoint(page.vocabulary):
        left = _where_left(page, person)
        if left is not None:
            return left
    if _CALLS.isdisjoint(page.vocabulary):
        return None
    lower = page.lower
    for mention in person.mentions:
        for at in range(mention.stop, min(mention.stop + _AHEAD, page.size)):
            if page.classes[at] != "a" or at in page.person_at:
                break
            if lower[at] not in _CALLS:
                continue
            home = lower[at + 1] in _HOMES
            to = at + 1 + home
            if lower[to] == "to" and (home or lower[at] == "recalled"):
                return page.country_at(to + 1)
            if home:
                return page.home
    return None
