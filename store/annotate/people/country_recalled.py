"""Reads the country of an envoy who is called home: "Ambassador Ek was recalled to Lima", and under a
dateline of Lima "has been called home".

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
    """,
)
RULES = (RECALLED,)

_CALLS = frozenset("recalled called summoned ordered withdrawn".split())
_AHEAD = 6
"""Tokens behind a name within which its bearer is called home."""
_HOMES = frozenset(("home", "back"))


def recalled_to(page: Page, person: Person) -> str | None:
    """The country to which somebody is called home."""
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
