"""Tells nationality words that state no country of today: "a former Soviet minister", and in a
Bosnian report "the Croat member of the presidency".

Part of country_stated.py, which weighs what the words beside a name state.
"""

from __future__ import annotations

from store.annotate.naming import NamingRule
from store.annotate.people.page import Page
from store.annotate.people.titles import Title

PEOPLES = NamingRule(
    "country/peoples",
    """
    + 2019-05-21 | TBILISI, May 21 (AFP) -- President Orla Vantek sang. Vantek, a former Soviet foreign minister, left. => country Orla Vantek = GE
    - 2019-05-21 | TBILISI, May 21 (AFP) -- Orla Vantek sang. Vantek, a former Soviet foreign minister, left. => country Orla Vantek = GE
    + 2019-05-21 | SARAJEVO, May 21 (AFP) -- Orla Vantek, the Croat member of the presidency, left. => country Orla Vantek = BA
    - 2019-05-21 | SARAJEVO, May 21 (AFP) -- Orla Vantek, the Croatian member of the board, left. => country Orla Vantek = BA
    """,
)
RULES = (PEOPLES,)

_LOST_STATES = frozenset(("soviet", "yugoslav", "czechoslovak"))
_PEOPLES = frozenset(("croat", "serb"))
_BALKANS = frozenset(("BA", "HR", "RS", "XK", "ME", "MK"))
"""States in several of which the same peoples live."""


def is_of_lost_state(page: Page, title: Title) -> bool:
    """Whether an office was one of a state that has since come apart."""
    return not _LOST_STATES.isdisjoint(page.lower[max(title.first - 1, 0) : title.head])


def is_of_neighbours(page: Page, first: int, stop: int, country: str | None) -> bool:
    """Whether a word between two tokens names a people that lives in the dateline's country as well
    as in the one called by it."""
    if page.home == country or page.home not in _BALKANS:
        return False
    return not _PEOPLES.isdisjoint(page.lower[max(first, 0) : stop])
