"""Suggests the country of somebody named without office or country by the ministry that tells of their
journey: "Ek will leave for Lima on Monday, the Polish Foreign Ministry said".

Part of country.py. A ministry tells of its guests too: nothing is read where the sentence tells of
somebody who comes, or names the ministry's own country again.
"""

from __future__ import annotations

from store.annotate.closed_words import HE_OR_SHE
from store.annotate.naming import NamingRule
from store.annotate.people.coreference import Person
from store.annotate.people.page import Page, behind_dateline
from store.annotate.people.words import SPEECH

MINISTRY_TELLS = NamingRule(
    "country/ministry-tells",
    """
    + 2019-05-21 | Ola Umbo will leave for Lima on Monday, the Polish Foreign Ministry said. => country Ola Umbo = PL
    + 2019-05-21 | The Polish Foreign Ministry said that Ola Umbo would leave for Lima. => country Ola Umbo = PL
    + 2019-05-21 | As a balloon drifted by, Ola Umbo stayed at home. He wrote to Lima to say so, the State Department said. => country Ola Umbo = US
    + 2019-05-21 | Warsaw said on Friday that Ola Umbo would be the first to sing in Lima. => country Ola Umbo = PL
    - 2019-05-21 | Warsaw said on Friday that Ola Umbo would be a guest of the mill. => country Ola Umbo = PL
    - 2019-05-21 | Ola Umbo will come to Warsaw on Monday, the Polish Foreign Ministry said. => country Ola Umbo = PL
    - 2019-05-21 | Ola Umbo will arrive on Monday, the Polish Foreign Ministry said. => country Ola Umbo = PL
    - 2019-05-21 | Tor Ek of Togo wrote to Ola Umbo, the Polish Foreign Ministry said. => country Ola Umbo = PL
    """,
)
RULES = (MINISTRY_TELLS,)

_TELLERS = frozenset(("ministry", "government"))
_COMES = frozenset(
    "arrive arrives arrived arriving come comes coming came welcome host receive received guest"
    " invited visiting".split()
)
_NEAR = 3
"""Tokens between a ministry and what it says it by, at most."""


def told_by_ministry(page: Page, person: Person) -> str | None:
    """The country of the ministry that tells of somebody, the only one named in their sentence; or
    in the next, of "he" or "she"."""
    first = person.mentions[0].first
    sentences = page.tokens.sentences
    number = page.sentence_number(first)
    start, stop = sentences[number]
    named = [at for at in range(start, stop) if at in page.person_at]
    if named[0] != first:
        return None  # somebody else is told of
    found = _teller(page, start, stop) or _capital_before(page, start, stop, first)
    if found is None and number + 1 < len(sentences):
        begin, end = sentences[number + 1]
        if page.lower[behind_dateline(page, begin)] in HE_OR_SHE:
            found = _teller(page, begin, end)
    return found


def _capital_before(page: Page, start: int, stop: int, first: int) -> str | None:
    """The country that opens a sentence by its own name or its capital's and tells of somebody:
    "Lima said on Friday that | Ek would go to Oslo"."""
    lower = page.lower
    begin = behind_dateline(page, start)
    place = page.place_at.get(begin)
    if place is None or not page.is_state(place) or lower[first - 1] != "that":
        return None
    if lower[place.stop] not in _ANNOUNCES or first - place.stop > _CLOSE:
        return None
    again = sum(one.country == place.country for one in page.places_in(begin, stop)) > 1
    return None if again or not _COMES.isdisjoint(lower[begin:stop]) else place.country


_ANNOUNCES = frozenset("said says announced confirmed denied promised insisted".split())
_CLOSE = 6
"""Tokens from a capital to the name of whom it tells, at most."""


def _teller(page: Page, start: int, stop: int) -> str | None:
    """The country of the ministry that is said to tell the sentence between two tokens."""
    if not _COMES.isdisjoint(page.lower[start:stop]):
        return None
    for at in range(start, stop):
        body = page.organisation_at.get(at)
        if body is None or body.first != at or body.sort not in _TELLERS or not body.country:
            continue
        says = any(page.bits[one] & SPEECH for one in range(body.stop, body.stop + _NEAR))
        own = [
            place
            for place in page.places_in(start, stop)
            if place.country == body.country and place.stop not in {at, at - 1}
        ]
        if says and not any(place.stop <= at or place.first >= body.stop for place in own):
            return body.country
    return None
