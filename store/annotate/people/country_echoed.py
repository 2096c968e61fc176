"""Reads the nationality of an office named before its holder is: "the Danish aid minister", and
two sentences on "the aid minister, Ulla Toft".

Part of country.py. It looks back over two paragraphs, and never at who holds an office in fact.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from store.annotate.naming import NamingRule
from store.annotate.people.coreference import Person
from store.annotate.people.page import Page
from store.annotate.people.titles import Title
from store.annotate.people.words import MODIFIER, NOT_ROLE, OFFICE

ECHOED = NamingRule(
    "country/echoed",
    """
    + 2019-05-21 | OSLO, May 21 (AFP) -- The Danish aid minister may go. The aid minister, Ulla Tassk, said so.  => country Ulla Tassk = DK
    + 2019-05-21 | OSLO, May 21 (AFP) -- Danish police came. It was late, police spokeswoman Ulla Tassk said.    => country Ulla Tassk = DK
    + 2019-05-21 | OSLO, May 21 (AFP) -- The Danish minister of aid may go. The minister of aid, Ulla Tassk, said so. => country Ulla Tassk = DK
    + 2019-05-21 | OSLO, May 21 (AFP) -- Norwegian minister Tor Ek may go to Denmark, whose aid minister sang. ¶ The minister, Ulla Tassk, said so. => country Ulla Tassk = DK
    - 2019-05-21 | OSLO, May 21 (AFP) -- The Danish aid minister may go. Norway's trade minister, Ulla Tassk, did so. => country Ulla Tassk = DK
    """,
)
RULES = (ECHOED,)

_BODIES = frozenset("ministry police army parliament government military navy cabinet".split())
_VAGUE = frozenset(
    "official leader head member president premier king queen envoy ambassador diplomat man"
    " director chairman general officer secretary representative commander".split()
)
"""Heads that every country has many of, or that others bear before the next name."""
_BACK = 160
"""Tokens before a name within which its office may have been named."""


_BARE = "the minister"
"""The office of "Togo, whose aid minister may go. The minister, Ek"."""


_IN_OFFICES = OFFICE | MODIFIER
_LONGEST = 4
"""Tokens of an office behind its nationality, at most."""


def _office_behind(page: Page, start: int) -> tuple[int, str] | None:
    """The "aid minister" or "police" without a name behind the nationality or country that begins
    at a token: its token and key."""
    lower, bits, classes = page.lower, page.bits, page.classes
    place = page.place_at[start]
    stop = place.stop
    at = stop + (classes[stop] == "s")
    if lower[stop : stop + 2] == [",", "whose"]:
        at = stop + 2  # "Togo, whose aid minister"
    if not bits[at] & _IN_OFFICES and lower[at] not in _BODIES:
        return None
    if start != place.first or not place.country or place.sort not in {"demonym", "country"}:
        return None
    comma = start - 1 - (lower[start - 1] == "the")
    if comma > 0 and lower[comma] == "," and comma - 1 in page.person_at:
        return None  # "Ek, the Danish aid minister"
    if at == stop and place.sort != "demonym" and classes[start] not in "UA":
        return None
    last = min(page.size, at + _LONGEST)
    while at < last and bits[at] & MODIFIER and not bits[at] & OFFICE and lower[at] not in _BODIES:
        at += 1
    if at >= last:
        return None
    if lower[at] in _BODIES:
        return at, lower[at]
    if bits[at] & OFFICE and not bits[at] & NOT_ROLE and at + 1 not in page.person_at:
        return at, _key(page, at)
    return None


def _key(page: Page, head: int) -> str:
    """ "aid minister": the head noun, with the word before it where that makes the office."""
    lower = page.lower
    if lower[head] != "minister":
        return lower[head]
    if lower[head + 1] in {"of", "for"}:
        return " ".join(lower[head : head + 3])
    return f"{lower[head - 1]} {lower[head]}"


def echoed(page: Page, person: Person, titles: Sequence[Title]) -> str | None:
    """The country of the office named last before a person who bears it without a nationality."""
    first = person.mentions[0].first
    keys: set[str] = set()
    for title in titles:
        if title.first > first + 60 or page.lower[title.head] in _VAGUE:
            continue
        if page.lower[title.head] != "chief":
            keys.add(_key(page, title.head))
        keys.update(_BODIES.intersection(page.lower[title.first : title.head]))
    if not keys:
        return None
    paragraphs = page.tokens.paragraphs
    own = bisect_right(paragraphs, (first, page.size)) - 1
    lowest = max(paragraphs[max(0, own - 2)][0], first - _BACK)
    for start in reversed(page.place_tokens_in(lowest - 2 * _LONGEST, first)):
        office = _office_behind(page, start)
        if office is None or not lowest <= office[0] < first:
            continue
        told = _BARE in keys and page.lower[office[0] - 2] == "whose"
        if office[1] in keys or (told and office[1].endswith("minister")):
            return page.place_at[start].country
    return None
