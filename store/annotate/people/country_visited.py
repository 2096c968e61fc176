"""Says which countries somebody is told to have gone to, and so does not represent.

Part of country.py: it bars what is only guessed from the company somebody is in ("accompanied by
X", who "visited Peru in May", is no Peruvian). What the article states of a person goes first.
"""

from __future__ import annotations

from collections.abc import Set

from store.annotate.naming import NamingRule
from store.annotate.people.coreference import Person
from store.annotate.people.page import Page

VISITED = NamingRule(
    "country/visited",
    """
    - 2019-05-21 | OSLO, May 21 (AFP) -- Chilean President Orla Vantek toured a mill, accompanied by Minister Tor Ek. Tor Ek visited Chile in May. => country Tor Ek = CL
    - 2019-05-21 | OSLO, May 21 (AFP) -- Chilean President Orla Vantek toured a mill, accompanied by Minister Tor Ek. Ek had travelled to Santiago in May. => country Tor Ek = CL
    + 2019-05-21 | OSLO, May 21 (AFP) -- Chilean President Orla Vantek toured a mill, accompanied by Minister Tor Ek. Ek visited Norway in May. => country Tor Ek = CL
    """,
)
RULES = (VISITED,)

_SEES = frozenset("visited visits visit toured tours".split())
_GOES = frozenset("went goes go travelled traveled travels flew flies came".split())
_MOVES = _SEES | _GOES | {"was"}
_DAYS = frozenset("from on for last in".split())
_BETWEEN = frozenset("has had have also last first then later will himself herself".split())
_MENTIONS = 6
"""Mentions of somebody that are looked at."""


def visited_by(page: Page, person: Person) -> Set[str]:
    """The countries to which, or to whose capitals, the words behind a name say that they went."""
    if _MOVES.isdisjoint(page.vocabulary):
        return frozenset()
    lower = page.lower
    found: set[str] = set()
    for mention in person.mentions[:_MENTIONS]:
        at = mention.stop
        while at < page.size and lower[at] in _BETWEEN:
            at += 1
        if at + 3 >= page.size or lower[at] not in _MOVES:
            continue
        was = lower[at] == "was"
        goes = lower[at] in _GOES or was
        if goes and lower[at + 1] != ("in" if was else "to"):
            continue
        place = page.place_at.get(at + 1 + goes)
        if place is None or not place.country or page.classes[place.stop] == "s":
            continue
        if was and lower[place.stop] not in _DAYS:
            continue  # "was in Oslo from May 2 to 4", not "was in Oslo when"
        # a tour of other towns may be one at home
        if place.sort == "country" or page.lexicon.capital_of(place.country) == place.id:
            found.add(place.country)
    return found
