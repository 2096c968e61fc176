"""Says which country a ruler named without one rules: "rebels in Togo rose against President X".

Part of country.py, for people of whom the article states no country. It looks at the sentence that
first calls somebody a ruler and at the two before it, and only where a word of power ("against",
"ousting", "came to power") ties the ruler to a country; whoever is quoted there may be at home.
"""

from __future__ import annotations

from collections.abc import Sequence, Set

from store.annotate.naming import NamingRule
from store.annotate.people.coreference import Person
from store.annotate.people.country_report import OF_ONE
from store.annotate.people.page import Page
from store.annotate.people.titles import Title
from store.annotate.people.words import MODIFIER, OFFICE, SPEECH, STATUS
from store.model import UNIONS, Name

RULED = NamingRule(
    "country/ruled",
    """
    + 2019-05-21 | OSLO, May 21 (AFP) -- Rebels in Togo rose against President Robert Umbo. France and the US sent troops. => country Robert Umbo = TG
    + 2019-05-21 | OSLO, May 21 (AFP) -- Togo slid into war after the ousting of strongman Robert Umbo. The US sent troops. => country Robert Umbo = TG
    + 2019-05-21 | OSLO, May 21 (AFP) -- The Togolese people voted at last. President Robert Umbo had won the election. => country Robert Umbo = TG
    - 2019-05-21 | OSLO, May 21 (AFP) -- The Togolese people voted at last. Former president Robert Umbo was in power in May. => country Robert Umbo = TG
    - 2019-05-21 | OSLO, May 21 (AFP) -- Norway's stand on Togo's election is clear, Premier Ola Umbo said.  => country Ola Umbo = TG
    - 2019-05-21 | OSLO, May 21 (AFP) -- Rebels in Togo beat the army in a fair by Premier Ola Umbo.         => country Ola Umbo = TG
    """,
)
RULES = (RULED,)

_RULERS = OF_ONE - {"minister"} | {"dictator", "strongman", "ruler", "leader"}
_POWER = frozenset(
    """against oust ousted ousts ousting ouster topple toppled topples toppling overthrow overthrew
    overthrown overthrowing uprising rebellion revolt coup regime reign loyalists loyal opponents
    critics foes death assassination resignation trial hanging execution election elections
    re-election reelected run-off runoff power under deposed exiled
    rebel rebels opposition guerrillas""".split()
)
"""Words that tell of who rules a country, and how that began or ended."""
_BY = frozenset(("by", "with", "for", "to"))
"""Before a ruler who acts in the sentence, not one of whom it tells."""
_BACK = 2


def ruled_by(page: Page, person: Person, titles: Sequence[Title], taken: Set[str]) -> str | None:
    """The country named last before a ruler where the sentence tells of power; not one of `taken`."""
    if _POWER.isdisjoint(page.vocabulary):
        return None
    first, stop = _called(page, person, titles)
    if first < 0 or page.lower[first - 1] in _BY:
        return None
    if (page.bits[stop] | page.bits[first - 1]) & SPEECH:
        return None
    others = taken | UNIONS
    sentences = page.tokens.sentences
    own = page.sentence_number(first)
    begin, end = sentences[own]
    if _POWER.isdisjoint(page.lower[begin:end]):
        return None
    back = 0 if all(title.former for title in titles) else _BACK
    for number in range(own, max(-1, own - 1 - back), -1):
        begin, end = sentences[number]
        places = page.places_in(begin, min(end, first))
        named = [place.country for place in places if place.country and _is_ruled(page, place)]
        free = [country for country in named if country not in others]
        if free:
            return free[-1]
        if places:
            return None
    return None


def _called(page: Page, person: Person, titles: Sequence[Title]) -> tuple[int, int]:
    """Where the ruler's title right before a mention begins, and the token behind the mention."""
    for title in titles:
        if page.lower[title.head] not in _RULERS or title.organisation:
            continue
        before = range(title.first, title.head)
        if not all(page.bits[at] & (MODIFIER | STATUS) for at in before):
            continue
        if any(page.lower[at] in _REBELS for at in before):
            continue
        for mention in person.mentions[:2]:
            if mention.first == title.stop:
                return title.first, mention.stop
    return -1, -1


def _is_ruled(page: Page, place: Name) -> bool:
    """Whether a place is a country that may be the ruler's: not "the | French | president Ek", nor
    "the | French | troops" who meddle, nor part of a body's name."""
    if place.sort not in {"country", "demonym"} or place.first in page.organisation_at:
        return False
    at = place.stop + (page.classes[place.stop] == "s")
    if page.lower[at] in _MEDDLERS:
        return False
    rival = page.lower[at] in _RIVALS
    while page.bits[at] & (OFFICE | MODIFIER):
        at += 1
    return rival or at not in page.person_at


_REBELS = frozenset("rebel opposition guerrilla separatist militia".split())
_RIVALS = _REBELS | {"premier", "prime", "vice"}
"""First words of offices whose holders deal with the ruler of their own country."""


_MEDDLERS = frozenset(
    "troops forces soldiers officials diplomats agency sources newspaper media tanks planes".split()
)
