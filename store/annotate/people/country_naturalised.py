"""Reads the new nationality of somebody called by an old one: "a former spy who was granted British
citizenship".

Part of country_stated.py, which weighs it against what else an article states of a person.
"""

from __future__ import annotations

from store.annotate.naming import NamingRule
from store.annotate.people.page import Page
from store.annotate.people.titles import Title

NATURALISED = NamingRule(
    "country/naturalised",
    """
    + 2019-05-21 | Tor Ek, a former Russian spy who was granted British citizenship, left. => country Tor Ek = GB
    - 2019-05-21 | Tor Ek, a former Russian spy who sold British passports, left.          => country Tor Ek = GB
    """,
)
RULES = (NATURALISED,)

_CLAUSE = 18
"""Tokens behind a title within which a relative clause may tell of a new nationality."""
CITIZENSHIP = frozenset("citizenship nationality citizen".split())
_GRANTED = frozenset("granted given received obtained took acquired gained became taken".split())


def granted(page: Page, title: Title) -> str | None:
    """ "a former spy | who was granted British citizenship": the new nationality."""
    lower = page.lower
    for index in range(title.stop, min(page.size, title.stop + _CLAUSE)):
        if page.classes[index] in '.;:"':
            return None
        if lower[index] in CITIZENSHIP:
            place = page.place_at.get(index - 1)
            new = not _GRANTED.isdisjoint(lower[title.stop : index])
            return place.country if place is not None and new else None
    return None
