"""What an article as a whole tells about countries: named how often, topic, offices held.

Gathered once an article for country.py, so that no question about one person reads it all again.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from store.annotate.people.coreference import Person
from store.annotate.people.country_stated import Represented
from store.annotate.people.page import Page
from store.annotate.people.titles import Title
from store.annotate.people.words import FIELD, KOREAN, MODIFIER, STATUS
from store.model import UNIONS

OF_ONE = frozenset("president premier minister king queen chancellor emperor".split())
"""Offices that a country has one of at a time."""
GAMES = frozenset(
    "match matches goal goals cup league championship championships medal innings wicket tries"
    " scored semi-final semifinal tournament striker midfielder halftime playoff quarterback".split()
)
_VISITING = frozenset(("visiting",))
PAPAL = frozenset(("pope", "pontiff", "papal"))


@dataclass(eq=False)
class Report:
    """One article's countries; what few are asked of it is worked out where it is asked."""

    page: Page
    stated: tuple[tuple[Person, str | None], ...]
    """All people with the country that was stated of each before any was suggested."""
    named: Mapping[str, int]
    """How often each is named, in the order of the text."""
    games: bool
    """Whether it tells of games, where guests are named as often as the home team."""
    papal: bool
    northern: bool
    """Whether some Korean name is printed as three words, as those of the north are."""
    held: frozenset[tuple[str, str]]
    """Which national office of which country somebody is said to hold now."""

    @cached_property
    def topic(self) -> str | None:
        """The one country of which the first sentence speaks, where that is not the dateline's."""
        return _topic(self.page)

    @cached_property
    def told_from_next_door(self) -> str | None:
        """The topic, where the dateline's country is named nowhere else: told from next door."""
        if self.games or self.names_home or self.topic is None:
            return None
        return self.topic if self.named.get(self.topic, 0) > 1 else None

    @cached_property
    def names_home(self) -> bool:
        """Whether the dateline's country is named anywhere but in the dateline."""
        home, places = self.page.home, self.page.place_at.values()
        return any(place.country == home and place.rule != "place/dateline" for place in places)

    @cached_property
    def hyphenates_southern(self) -> bool:
        """Whether somebody who is said to be of the south has a hyphen in the name."""
        return any(
            country == "KR" and len(person.key) == 2 and "-" in person.key[1]
            for person, country in self.stated
        )

    @cached_property
    def stated_at(self) -> Mapping[int, str]:
        """The country of people by the first token of each mention, where it is stated."""
        return {
            mention.first: country
            for person, country in self.stated
            if country
            for mention in person.mentions
        }

    @cached_property
    def lead(self) -> str | None:
        """The country of the one with whom an article without a dateline opens, where it is stated:
        its "Trade Minister Ek" is his colleague."""
        person, country = self.stated[0]
        stop = self.page.tokens.sentences[0][1]
        told = self.page.home is None and not self.games and person.mentions[0].first < stop
        return country if told and country not in UNIONS else None

    @cached_property
    def visitors(self) -> frozenset[str | None]:
        """Countries of people who are said to be visiting the dateline's."""
        return frozenset([self.page.country_at(at + 1) for at in self.page.where(_VISITING)])

    def is_national(self, home: str | None) -> bool:
        """Whether the article is about the dateline's country and hardly about any other."""
        if not home or self.games:
            return False
        return 3 * self.named.get(home, 0) >= 2 * sum(self.named.values()) > 5


def report_on(
    page: Page,
    people: Sequence[Person],
    titles: Sequence[Sequence[Title]],
    found: Sequence[Represented],
    northern: bool,
) -> Report:
    """The report on one article, given what was stated of its people, and `has_northern_style`."""
    named: dict[str, int] = {}
    for index, place in page.place_at.items():
        country = place.country
        if country and index == place.first and country != "AQ":  # which nobody represents
            named[country] = named.get(country, 0) + 1
    return Report(
        page=page,
        stated=tuple([(person, one.country) for person, one in zip(people, found, strict=True)]),
        named=named,
        games=not GAMES.isdisjoint(page.vocabulary),
        papal=not PAPAL.isdisjoint(page.vocabulary),
        northern=northern,
        held=offices_held(page, titles, found),
    )


def offices_held(
    page: Page, titles: Sequence[Sequence[Title]], found: Sequence[Represented]
) -> frozenset[tuple[str, str]]:
    """Which national office of which country somebody is said to hold now."""
    return frozenset(
        [
            (office_of(page, title), country)
            for own, (country, _) in zip(titles, found, strict=True)
            if country
            for title in own
            if _is_held_by_one(page, title)
        ]
    )


def of_others(page: Page, titles: Sequence[Title], held: frozenset[tuple[str, str]]) -> set[str]:
    """The countries of which another holds an office of somebody's now, of `offices_held`."""
    if not held:
        return set()
    own = {office_of(page, title) for title in titles if _is_held_by_one(page, title)}
    return {country for office, country in held if office in own} if own else set()


def _is_held_by_one(page: Page, title: Title) -> bool:
    """Whether a title is a national office of which a state has one holder now: a foreign minister,
    not one of the vice foreign ministers."""
    if title.former or not is_national(page, title):
        return False
    several = page.lower[title.head] in {"minister", "premier"}
    return not several or _DEPUTIES.isdisjoint(page.lower[title.first : title.head])


_DEPUTIES = frozenset("vice deputy assistant state".split())


def has_northern_style(page: Page, people: Sequence[Person]) -> bool:
    """Whether some Korean name is printed as three words without a hyphen."""
    for person in people:
        mention = person.mentions[0]
        if len(person.key) == 3 and page.bits[mention.first] & KOREAN:
            if any("-" in mention.key[-1] for mention in person.mentions):
                continue  # "Kim Yong Il" in a caption, "Kim Yong-il" in the text
            start, end = page.tokens.span(mention.first, mention.stop)
            if "-" not in page.tokens.text[start:end]:  # nor "Kim Pyong- Sik", broken by the wire
                return True
    return False


def is_national(page: Page, title: Title) -> bool:
    """Whether a title is a country's own office: "Prime Minister", not "board president"."""
    if page.lower[title.head] not in OF_ONE or title.organisation:
        return False
    index = title.first
    while index < title.head:
        bit = page.bits[index]
        if (
            (not bit & (MODIFIER | STATUS) or bit & FIELD)
            and index not in page.place_at
            and page.lower[index] not in {"the", "foreign"}
        ):
            return False
        index += 1
    return True


def office_of(page: Page, title: Title) -> str:
    """A national office without status and place: "vice president", "prime minister"."""
    words = [
        page.lower[index]
        for index in range(title.first, title.head + 1)
        if not page.bits[index] & STATUS and index not in page.place_at
    ]
    office = " ".join(words)
    return _ALIKE.get(office, office)


_ALIKE = {"premier": "prime minister", "pm": "prime minister"}


def _topic(page: Page) -> str | None:
    sentences = page.tokens.sentences
    named: set[str] = set()
    for start, stop in sentences[:3]:
        places = page.places_in(start, min(stop, start + 80))
        found = {place.country for place in places if place.rule != "place/dateline"}
        named = {code for code in found if code} - UNIONS
        if stop - start > 12:
            break
    return named.pop() if len(named) == 1 and page.home not in named else None
