"""Tells by the words beside a family name alone what its bearer does: speaks, or travels.

"a third summit with Kim" is none of a spokesman of that name. Part of coreference.py, which says
which bearer is meant.
"""

from __future__ import annotations

from store.annotate.people.page import Page
from store.annotate.people.words import SPEECH

_JOURNEYS = frozenset("trip visit tour journey delegation itinerary arrival departure stay".split())
_SENT = frozenset("envoy emissary messenger government regime administration cabinet".split())
RULERS = frozenset("president leader premier king queen emperor chancellor".split())
"""Offices of those who have envoys and governments."""
_GOVERNING = frozenset("to with of from between against for by on met meet meeting".split())
_AHEAD = 3
"""Tokens behind "Ri's" among which what is his stands: "Ri's three-day trip"."""


def may_speak(page: Page, first: int, stop: int) -> bool:
    """Whether a name stands where one who only speaks for others is named: as a subject, "said Ek",
    "according to Ek"."""
    before = page.lower[first - 1]
    if page.bits[first - 1] & SPEECH or (before == "to" and page.lower[first - 2] == "according"):
        return True
    return page.classes[stop] == "a" and before not in _GOVERNING


def is_told_to_travel(page: Page, stop: int) -> bool:
    """Whether a possessive behind a name owns a journey: "Ek's trip"."""
    if page.classes[stop] != "s":
        return False
    return not _JOURNEYS.isdisjoint(page.lower[stop + 1 : stop + 1 + _AHEAD])


def is_told_to_send(page: Page, stop: int) -> bool:
    """Whether a possessive behind a name owns an envoy or a government, as rulers do: "as Ek's
    special envoy"."""
    if page.classes[stop] != "s":
        return False
    return not _SENT.isdisjoint(page.lower[stop + 1 : stop + 1 + _AHEAD])
