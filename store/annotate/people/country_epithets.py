"""Reads the country of who is called by what he is to another: "his Thai guest, X", "her Cuban ally X".

Part of country_stated.py. "His aide X" is of his own country (country_owners.py).
"""

from __future__ import annotations

from store.annotate.closed_words import HIS_HER_ITS_THEIR
from store.annotate.naming import NamingRule
from store.annotate.people.coreference import Mention
from store.annotate.people.page import Page
from store.annotate.people.words import HONORIFIC, MODIFIER, OFFICE

EPITHET = NamingRule(
    "country/epithet",
    """
    + 2019-05-21 | Lao minister Orla Vantek and his Thai guest, Minister Tor Ek, opened a mill. => country Tor Ek = TH
    + 2019-05-21 | Chilean minister Orla Vantek and her Cuban ally Tor Ek opened a mill. => country Tor Ek = CU
    + 2019-05-21 | Chilean minister Orla Vantek thanked his Cuban opposite number, Tor Ek. => country Tor Ek = CU
    - 2019-05-21 | Chilean minister Orla Vantek praised her Cuban dishes to the chief ally, Tor Ek. => country Tor Ek = CU
    """,
)
RULES = (EPITHET,)

EPITHETS = frozenset("guest host visitor ally friend colleague neighbour neighbor number".split())
"""What somebody of another country is to another."""
_TO_NAME = 7
"""Tokens of ", Prime Minister" between the epithet and the name, at most."""
_TITLES = OFFICE | MODIFIER | HONORIFIC


def told_by_epithet(page: Page, mention: Mention) -> str | None:
    """The country of "his Thai guest, (Foreign Minister) X"."""
    lower = page.lower
    at = mention.first - 1
    for index in range(at, max(at - _TO_NAME, 2), -1):
        if lower[index] in EPITHETS:
            land = index - 1 - (lower[index] == "number" and lower[index - 1] == "opposite")
            place = page.place_at.get(land)
            if place is None or place.sort != "demonym":
                return None
            return place.country if lower[place.first - 1] in HIS_HER_ITS_THEIR else None
        if lower[index] != "," and not page.bits[index] & _TITLES:
            return None
    return None
