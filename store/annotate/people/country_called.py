"""Reads the country of somebody called by their nationality alone: "Ek landed here. The Canadian was
met by the mayor".

Part of country.py, for people of whom the article states no country. It takes the one person of whom
the sentence before tells, and never a people ("the Dutch said").
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from store.annotate.naming import NamingRule
from store.annotate.people.coreference import Person
from store.annotate.people.country_inherited import may_be_of
from store.annotate.people.page import Page, behind_dateline, opens_titled
from store.annotate.people.subjects import Named
from store.annotate.people.words import SPEECH, WEAK_SPEECH
from store.model import Name

CALLED = NamingRule(
    "country/called",
    """
    + 2019-05-21 | The alliance's envoy, Orla Vantek, landed in Lima. The Canadian was met by the mayor. => country Orla Vantek = CA
    + 2019-05-21 | The alliance's envoy, Orla Vantek, landed in Seoul. She was met by Kim Il Ho. The Canadian was late. => country Orla Vantek = CA
    - 2019-05-21 | The alliance's envoy, Orla Vantek, landed in Seoul. She was met by Kim Il Ho. The Canadian was late. => country Kim Il Ho = CA
    - 2019-05-21 | OSLO, May 21 (AFP) -- Orla Vantek, the poet, and Ula Umbo sat there. The Canadian was late. => country Orla Vantek = CA
    - 2019-05-21 | The alliance's envoy, Orla Vantek, landed in Lima. The Dutch told her no. => country Orla Vantek = NL
    - 2019-05-21 | Canada's Tor Ek slept. The alliance's envoy, Orla Vantek, landed in Lima. The Canadian was late. => country Orla Vantek = CA
    + 2019-05-21 | Orla Vantek flew to Lima. The Canadian, who is ill, sang. => country Orla Vantek = CA
    + 2019-05-21 | SEOUL, May 21 (AFP) -- Orla Vantek of Peru asked whether Kim Jong-hun was ill. The North Korean leader said no. => country Kim Jong-hun = KP
    + 2019-05-21 | Another sleepy Canadian, Orla Vantek, landed in Lima. => country Orla Vantek = CA
    - 2019-05-21 | Without another sleepy Canadian, Orla Vantek said, she was glad. => country Orla Vantek = CA
    - 2019-05-21 | The alliance's envoy, Orla Vantek, landed in Lima. The Canadian delegation was late. => country Orla Vantek = CA
    """,
)
RULES = (CALLED,)

_VERBS = frozenset(
    """could may might can went came landed travelled traveled returned saw drove spent declined began
    ended also then later himself herself""".split()
)
"""What follows a nationality that means one person, besides the verbs of SPEECH and WEAK_SPEECH."""
_RULERS = frozenset("leader strongman ruler dictator".split())
"""Offices of which a state has one, held by whoever was told of without an office."""
_PLURAL = ("sh", "ch", "ese", "s", "ss", "iss")
"""Endings of nationalities that mean a people: "the Dutch", "the Poles"."""
_BACK = 2
"""Sentences looked back for the one of whom is told."""


def called_by_nationality(
    page: Page,
    people: Sequence[Person],
    order: Sequence[Named],
    known: Sequence[str | None],
    northern: bool,
) -> dict[int, str]:
    """The countries of those whom "the Canadian" means: of who has no country yet, where nobody is
    known to be a Canadian, and never of one whose name is of another build; `order` as by `in_order`."""
    found: dict[int, str] = {}
    starts = {one.first: one for one in order}
    for at in page.place_tokens:
        place = page.place_at[at]
        if place.sort != "demonym" or place.first != at or not place.country:
            continue
        next_to = starts.get(place.stop + 1)
        if next_to and known[next_to.number] is None and _introduces(page, place, next_to.stop):
            found.setdefault(next_to.number, place.country)
            continue
        if page.lower[at - 1] != "the":
            continue
        if place.country in known or not _means_one(page, place):
            continue
        fitting = [
            one for one in order if may_be_of(page, people[one.number], place.country, northern)
        ]
        told = _last_told(page, fitting, at - 1)
        if told is not None and known[told] is None:
            found.setdefault(told, place.country)
    return found


def _introduces(page: Page, place: Name, stop: int) -> bool:
    """Whether "another detained American, Ek, ..." stands around a nationality: the name, which ends
    before `stop`, says who the one of that nation is."""
    if page.classes[place.stop] != "," or page.classes[stop] not in ",.;":
        return False
    for at in range(place.first - 1, max(place.first - 1 - _FRONT, -1), -1):
        if page.lower[at] in _ONE or page.classes[at] != "a":
            return page.lower[at] in _ONE
    return False


_FRONT = 3
"""Tokens from "another" to the nationality, at most."""
_ONE = frozenset(("a", "an", "another"))


def _means_one(page: Page, place: Name) -> bool:
    """Whether a nationality behind "the" stands for a person: a verb follows."""
    at = place.stop
    ruler = page.lower[at] in _RULERS
    if page.lower[at - 1].endswith(_PLURAL) and not ruler:
        return False
    at += ruler  # "the North Korean leader | told"
    if page.classes[at] == "," and page.lower[at + 1] == "who":
        return True
    if page.classes[at] != "a":
        return False
    return page.lower[at] in _VERBS or bool(page.bits[at] & (SPEECH | WEAK_SPEECH))


def _last_told(page: Page, order: Sequence[Named], the: int) -> int | None:
    """Of whom the sentence tells that is the last before a token to name anybody: who opens it, or
    who alone is named there; nobody where the token's own sentence names somebody before it."""
    sentences = page.tokens.sentences
    own = page.sentence_of(the)[0]
    if bisect_left(order, (own,)) < bisect_left(order, (the,)):
        return None
    at = bisect_left(sentences, (own, 0))
    for start, stop in reversed(sentences[max(0, at - _BACK) : at]):
        begin = behind_dateline(page, start)
        low = bisect_left(order, (begin,))
        named = order[low : bisect_left(order, (stop,), low)]
        if not named:
            continue
        if len({number for _, _, number in named}) == 1:
            return named[0][2]
        if page.lower[page.before_office(named[1].first)] == "and":
            continue  # "Ek, the envoy, and Tassk sat there": neither is meant alone
        return named[0][2] if opens_titled(page, start, named[0][0]) else None
    return None
