"""Says which country or body "its" means before an office: "Togo slept when its envoy, X, sang".

Part of country.py, for people of whom the article states no country. It looks at the clause before
"its", and at the sentence before where "Its" opens one.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence, Set

from store.annotate.closed_words import A_THE_OR_WHOSE
from store.annotate.naming import NamingRule
from store.annotate.people.coreference import Person
from store.annotate.people.country_scene import nearest_country
from store.annotate.people.delegations import GROUPS, country_of
from store.annotate.people.page import Page, behind_dateline, start_of_sentence
from store.annotate.people.titles import Title
from store.annotate.people.words import OFFICE
from store.model import UNIONS, Name

ITS = NamingRule(
    "country/its",
    """
    + 2019-05-21 | Chile is glad. Its president, Ola Umbo, said so.                        => country Ola Umbo = CL
    + 2019-05-21 | Libya wants its leader, Colonel Vashtar Oblim, back.  => country Vashtar Oblim = LY
    + 2019-05-21 | Libya, which beat Togo, wants its leader, Colonel Vashtar Oblim, back.  => country Vashtar Oblim = LY
    + 2019-05-21 | OSLO, May 21 (AFP) -- Norway said that Libya recognised Togo when its foreign minister, Vashtar Oblim, was there. => country Vashtar Oblim = LY
    + 2019-05-21 | OSLO, May 21 (AFP) -- Among the donors, Libya has given rice. Its development secretary, Vashtar Oblim, flew in. => country Vashtar Oblim = LY
    - 2019-05-21 | OSLO, May 21 (AFP) -- Libya recognised Togo when the foreign minister, Vashtar Oblim, was there. => country Vashtar Oblim = TG
    - 2019-05-21 | Libya wants a guest, Vashtar Oblim, out.              => country Vashtar Oblim = LY
    - 2019-05-21 | OSLO, May 21 (AFP) -- Norway follows Togo. The mill is full, its director Ola Umbo said. => country Ola Umbo = TG
    + 2019-05-21 | OSLO, May 21 (AFP) -- Togo is late and its Prime Minister Ola Umbo slept. => country Ola Umbo = TG
    + 2019-05-21 | OSLO, May 21 (AFP) -- Togo is late. A UN envoy asks to see its leader, Ola Umbo. => country Ola Umbo = TG
    + 2019-05-21 | OSLO, May 21 (AFP) -- Togo is late. The UN asks for its envoy, Ola Umbo. => country Ola Umbo = UN
    + 2019-05-21 | OSLO, May 21 (AFP) -- It rained. Chile made up with Peru when its trade minister, Ola Umbo, went there. => country Ola Umbo = CL
    + 2019-05-21 | OSLO, May 21 (AFP) -- He said that Chile would be there in the person of Ola Umbo, its envoy in Lima. => country Ola Umbo = CL
    - 2019-05-21 | OSLO, May 21 (AFP) -- He said that Chile would be there in the person of Ola Umbo, an envoy in Lima. => country Ola Umbo = CL
    + 2019-05-21 | OSLO, May 21 (AFP) -- Among the donors, Chile has promised ships. Its trade secretary, Ola Umbo, will fly in. => country Ola Umbo = CL
    + 2019-05-21 | A large Chilean trade delegation was met by Norwegian minister Tor Ek. Its leader, Ola Umbo, sang. => country Ola Umbo = CL
    - 2019-05-21 | A large Chilean trade delegation was met by Norwegian minister Tor Ek. Togo slept. Its leader, Ola Umbo, sang. => country Ola Umbo = CL
    - 2019-05-21 | OSLO, May 21 (AFP) -- The Arab League is glad. Its spokesman, Ola Umbo, said so. => country Ola Umbo = NO
    + 2019-05-21 | Togo slept. Norwegian Prime Minister Tor Ek saw Chile in 2002 and met its leader Ola Umbo. => country Ola Umbo = CL
    - 2019-05-21 | Togo slept. Norwegian Prime Minister Tor Ek saw that land in 2002 and met its leader Ola Umbo. => country Ola Umbo = NO
    + 2019-05-21 | Togo slept. Norwegian firms and its leader Ola Umbo sang. => country Ola Umbo = NO
    + 2019-05-21 | OSLO, May 21 (AFP) -- The UN refugee agency is glad. Its head, Ola Umbo, said so. => country Ola Umbo = UN
    """,
)
RULES = (ITS,)

_POSSESSORS = frozenset(("its", "their"))
"""The pronouns of states and bodies."""
_BEFORE_SUBJECTS = frozenset("that , when while and but as because after before since how".split())
"""Words behind which a clause begins."""
_VERBS = frozenset(
    "has had is was will would may might can could must does did broke sent made held took kept"
    " gave put let wants says said lost won".split()
)
"""Verbs, besides those in "-ed", of which a state is the subject."""
_TO_GROUP = 7
"""Tokens from the first of a sentence to the delegation that is its subject, at most."""
_OF_MANY = frozenset(("body", "bank"))
"""Sorts of bodies that, where they have no country, are of many."""
BODY = ""
"""Instead of a country: a body of many countries."""


def its_before(page: Page, titles: Sequence[Title]) -> int:
    """The token of "its" or "their" before one of somebody's offices; -1 where there is none."""
    # "is among its members": a delegation's
    offices = (title for title in titles if page.lower[title.head] not in ("member", "members"))
    before = (title.first - 1 for title in offices)
    return next((at for at in before if page.lower[at] in _POSSESSORS), -1)


def owner_of(page: Page, person: Person, its: int, *, last: bool, but: Set[str]) -> str | None:
    """Whose "its leader, X" is: the country of which the clause before tells, else the one that opens
    the sentence, else (`last`) the one named last; none of `but`."""
    start = start_of_sentence(page, its)
    if start == its:
        own = _subject_before(page, its)
        if own is not None and own not in but:
            return own
    for place in reversed(page.places_in(start, its)):
        if place.country and place.country not in but and _is_subject(page, place, start):
            return place.country
    first = page.place_at.get(start + (page.lower[start] == "the"))
    opening = first.country if first is not None and first.rule != "place/dateline" else None
    if first is not None and opening and _of_a_person(page, first, its):
        # "Chile's" of "The Togolese minister X visited Chile and met its leader, Y"
        goals = [one for one in page.places_in(first.stop, its) if one.sort != "demonym"]
        if goals and goals[-1].country and goals[-1].country not in but:
            return goals[-1].country
        but = but | {opening}
    elif opening and opening not in but:
        return opening
    return nearest_country(page, person, but) if last else None


_TO_OFFICE = 5
"""Tokens from "Norwegian" to the last of "Prime Minister", at most."""


def _of_a_person(page: Page, first: Name, its: int) -> bool:
    """Whether an adjective opens a sentence with somebody's office and name: "Norwegian minister X"."""
    if first.sort != "demonym":
        return False
    ahead = range(first.stop, min(first.stop + _TO_OFFICE, its - 1))
    return any(page.bits[at] & OFFICE and page.classes[at + 1] == "C" for at in ahead)


def _is_subject(page: Page, place: Name, start: int) -> bool:
    """Whether a country, or its capital, opens a clause and a verb follows it."""
    if not page.is_state(place):
        return False
    if place.first != start and page.lower[place.first - 1] not in _BEFORE_SUBJECTS:
        return False
    verb = page.lower[place.stop]
    return page.classes[place.stop] == "a" and (verb in _VERBS or verb.endswith("ed"))


def _subject_before(page: Page, start: int) -> str | None:
    """The country of which the sentence before one tells, or `BODY`."""
    sentences = page.tokens.sentences
    number = bisect_left(sentences, (start, 0))
    if number == 0:
        return None
    begin, stop = sentences[number - 1]
    begin = behind_dateline(page, begin)
    at = begin + (page.lower[begin] == "the")
    group = next(
        (one for one in range(at, min(at + _TO_GROUP, stop)) if page.lower[one] in GROUPS), 0
    )
    if group and page.lower[begin] in A_THE_OR_WHOSE:
        sent_by = country_of(page, group)
        if sent_by is not None:
            return sent_by  # "A Peruvian trade delegation is in Oslo. Its head"
    body = page.organisation_at.get(at)
    if body is not None and body.sort in _OF_MANY and body.rule == "organisation/name":
        return body.country or BODY
    union = page.place_at.get(at)
    if union is not None and union.country in UNIONS:
        return union.country  # "The U.N. refugee agency is glad"
    for place in page.places_in(begin, stop):
        if place.country and _is_subject(page, place, begin):
            return place.country
    return None
