"""Says which country each official represents, by the article's own words.

What is stated of a person goes first (country_stated.py), then how several who hold one office
share it out (country_shares.py), then what a list, a fellow traveller or
an owner hands on (country_inherited.py, country_fellows.py, country_owners.py). For who has none
then, country_suggested.py weighs the signs; never those that somebody visited (country_visited.py)
or where they were a guest (country_hosted.py). It knows no office holder.
"""

from __future__ import annotations

from collections.abc import Sequence

from store.annotate.people.coreference import Person
from store.annotate.people.country_called import CALLED, called_by_nationality
from store.annotate.people.country_fellows import telling_of_fellows, through_fellows
from store.annotate.people.country_hosted import hosted_by
from store.annotate.people.country_inherited import (
    LISTED,
    may_be_of,
    share_titles,
    through_journeys,
    through_lists,
    through_waiting,
)
from store.annotate.people.country_offices import (
    OFFICE_OF,
    is_abroad,
    is_of_the_un,
    is_southern_office,
)
from store.annotate.people.country_owners import owners_of, through_owners
from store.annotate.people.country_report import (
    has_northern_style,
    is_national,
    of_others,
    offices_held,
    report_on,
)
from store.annotate.people.country_shares import through_shared_offices
from store.annotate.people.country_sides import Visits
from store.annotate.people.country_stated import UNKNOWN, Represented, all_stated
from store.annotate.people.country_suggested import guessed
from store.annotate.people.country_visited import visited_by
from store.annotate.people.country_without_office import POPE
from store.annotate.people.delegations import GROUPS, delegates
from store.annotate.people.page import Page
from store.annotate.people.subjects import in_order
from store.annotate.people.titles import Title

_NONE = frozenset[str]()


def countries_of(
    page: Page, people: Sequence[Person], titles: Sequence[Sequence[Title]]
) -> list[Represented]:
    """Each person's country: ISO 3166 alpha-2 (also EU, UN, PS, XK), None where nothing says it."""
    found = all_stated(page, people, titles, delegates(page))
    if UNKNOWN not in found:
        return found
    for number, own in enumerate(titles):
        if found[number] is UNKNOWN and any(_is_pope(page, title) for title in own):
            found[number] = Represented("VA", POPE.name)
        elif found[number] is UNKNOWN and is_of_the_un(page, own):
            found[number] = Represented("UN", OFFICE_OF.name)
        elif found[number] is UNKNOWN and is_southern_office(own):
            found[number] = Represented("KR", OFFICE_OF.name)
    order = in_order(people)
    stated = [one.country for one in found]
    northern = has_northern_style(page, people)
    for number, country in called_by_nationality(page, people, order, stated, northern).items():
        found[number] = Represented(country, CALLED.name)
    through_shared_offices(page, people, order, titles, found, northern)
    shared = share_titles(titles)
    visits = Visits(page, order, found)
    waiting = through_lists(page, people, order, titles, shared, found, northern, visits)
    seen = [
        visited_by(page, person) | hosted_by(page, person) if one is UNKNOWN else _NONE
        for person, one in zip(people, found, strict=True)
    ]
    held = offices_held(page, titles, found)
    barred = [
        of_others(page, own, held) | visited if one is UNKNOWN else _NONE
        for own, one, visited in zip(titles, found, seen, strict=True)
    ]
    telling: Sequence[int] | None = None
    known = sum([one.country is not None for one in found])
    if known or not GROUPS.isdisjoint(page.vocabulary):
        through_journeys(page, people, order, found, northern, barred)
        telling = telling_of_fellows(page, order, found)
        through_fellows(page, people, order, found, northern, barred, telling)
        through_waiting(page, people, waiting, found, northern)
    owners = owners_of(page, people, order, titles)
    through_owners(page, people, owners, found, northern)
    if UNKNOWN not in found:
        return found
    report = report_on(page, people, titles, found, northern)
    free = [number for number in range(len(people)) if number not in owners]
    # With whom a traveller came is told behind him, or behind the lede that tells his country.
    turns = sorted([people[0].mentions[0].stop, page.tokens.paragraphs[0][1]])
    for numbers in (free, sorted(owners)):
        for number in numbers:
            first = people[number].mentions[0].first
            if turns and turns[0] <= first:
                turns = [turn for turn in turns if turn > first]
                before_turn = known
                known = sum([one.country is not None for one in found])
                if known > before_turn:  # else there is no more to hand on than at the last turn
                    if telling is None:
                        telling = telling_of_fellows(page, order, found)
                    through_fellows(page, people, order, found, northern, barred, telling)
            if telling and found[number].country is None:
                # A leader's country that was only guessed just now is handed on, too.
                low, high = page.sentence_of(first)
                near = [at for at in telling if low <= at < high]
                if near:
                    through_fellows(page, people, order, found, northern, barred, near)
            if found[number].country is not None:
                continue
            owner = owners.get(number)
            if owner is not None and any(is_abroad(page, title) for title in titles[owner]):
                continue  # the spokesman of an alliance's head is of no one country
            if owner is not None and titles[number] and _is_kin(page, titles[number]):
                continue  # nor is somebody's son of a country of which nothing is known
            person, left = people[number], waiting.get(number, number)
            before = found[left].country
            alike = before is not None and (
                any(is_national(page, title) for title in titles[number])
                or (left, number) in shared
            )
            if alike and may_be_of(page, person, before, northern, sure=False):
                found[number] = Represented(before, LISTED.name)
            else:
                found[number] = guessed(page, person, titles[number], report, seen[number], visits)
        through_owners(page, people, owners, found, northern)
    return found


def _is_kin(page: Page, titles: Sequence[Title]) -> bool:
    """Whether titles only say whose wife or son somebody is."""
    return all(page.lower[title.head] in _KIN for title in titles)


_KIN = frozenset(
    "son daughter wife husband widow father mother brother sister uncle aunt nephew niece cousin"
    " grandson granddaughter grandfather stepson son-in-law brother-in-law half-brother".split()
)


def _is_pope(page: Page, title: Title) -> bool:
    """Whether somebody is the pope of Rome, not "Coptic Pope Ek"."""
    return page.lower[title.head] == "pope" and page.lower[title.first - 1] not in _OTHER_CHURCHES


_OTHER_CHURCHES = frozenset("coptic orthodox egyptian".split())
