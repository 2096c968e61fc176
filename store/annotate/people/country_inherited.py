"""Hands countries on from one person to another: through lists and from whose envoy or wife one is.

Part of country.py; what the article states of a person always goes first.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from store.annotate.naming import NamingRule
from store.annotate.people.coreference import Person
from store.annotate.people.country_stated import Represented
from store.annotate.people.origin import likely_countries
from store.annotate.people.page import Page
from store.annotate.people.titles import Title
from store.annotate.people.words import FAMILY_FIRST, OFFICE

LISTED = NamingRule(
    "country/listed",
    """
    + 2019-05-21 | He met Chilean President Orla Vantek and General Tor Ek. => country Tor Ek = CL
    + 2019-05-21 | Chile's Orla Vantek and Nils Tassk sang.                 => country Nils Tassk = CL
    + 2019-05-21 | Orla Vantek, Chile's trade minister, Tor Ek, its envoy, and Ula Umbo, the mayor, sang. => country Ula Umbo = CL
    + 2019-05-21 | Two heads of the Board, Pak Chun Gil and Tor Ek, came from North Korea. => country Tor Ek = KP
    - 2019-05-21 | Chilean President Orla Vantek left. Tor Ek sang.         => country Tor Ek = CL
    """,
)
COMPANION = NamingRule(
    "country/companion",
    """
    + 2019-05-21 | Ola Tassk went to Peru with Chilean President Orla Vantek. => country Ola Tassk = CL
    + 2019-05-21 | Ola Tassk, head of the Board, will accompany Chile's Orla Vantek. => country Ola Tassk = CL
    - 2019-05-21 | Ola Tassk held talks with Chilean President Orla Vantek.   => country Ola Tassk = CL
    """,
)
OWNER = NamingRule(
    "country/owner",
    """
    + 2019-05-21 | Peru's Orla Vantek's envoy, Torvin Tassk, came.  => country Torvin Tassk = PE
    + 2019-05-21 | Peru's Orla Vantek came with his deputy Tor Tassk. => country Tor Tassk = PE
    + 2019-05-21 | Peru's Orla Vantek was greeted. Ula Tassk, his sister, sang. => country Ula Tassk = PE
    - 2019-05-21 | Peru's Orla Vantek saw an envoy, Torvin Tassk.   => country Torvin Tassk = PE
    """,
)
RULES = (LISTED, COMPANION, OWNER)


def in_order(people: Sequence[Person]) -> list[tuple[int, int, int]]:
    """The mentions of all people in text order: first token, token behind, whose."""
    return sorted(
        [
            (mention.first, mention.stop, number)
            for number, person in enumerate(people)
            for mention in person.mentions
        ]
    )


def through_lists(
    page: Page,
    people: Sequence[Person],
    order: Sequence[tuple[int, int, int]],
    titles: Sequence[Sequence[Title]],
    found: list[Represented],
    northern: bool,
) -> dict[int, int]:
    """Hands a country on through "Cuban President A, General B and Minister C", and through "A,
    Cuban president, B, general, and C, minister of trade"; `order` as by `in_order`. Gives who
    stands behind whom in such a list where the country of both is open still."""
    waiting: dict[int, int] = {}
    for (start, stop, left), (first, _, right) in pairwise(order):
        if found[right].country is None and (
            _is_list_joint(page, stop, first)
            or _is_pair(page, stop, first, start)
            or _is_joint_of_appositions(page, titles[left], stop, first)
            or share_title(titles[left], titles[right])
        ):
            family_first = page.bits[first] & FAMILY_FIRST
            if found[left].country is None:
                waiting.setdefault(right, left)
            elif not family_first or may_be_of(page, people[right], found[left].country, northern):
                found[right] = Represented(found[left].country, LISTED.name)
    return waiting


def may_be_of(page: Page, person: Person, country: str | None, northern: bool) -> bool:
    """Whether a name does not speak against a country."""
    likely = likely_of(page, person, northern, set())
    return not likely or country in likely


def share_title(left: Sequence[Title], right: Sequence[Title]) -> bool:
    """Whether one plural title of one body tells of both: "two secretaries of the Board, A and B"."""
    shared = {one.head for one in left if one.stop > one.head + 1}
    return any(other.head in shared for other in right)


def _is_joint_of_appositions(page: Page, titles: Sequence[Title], stop: int, first: int) -> bool:
    """Whether between two names stands nothing but the first one's title, set off by commas."""
    lower = page.tokens.lower
    if lower[stop] != "," or lower[first - 1] not in (",", "and") or first - stop < 4:
        return False
    end = first - 1 - (lower[first - 1] == "and" and lower[first - 2] == ",")
    return any(stop < title.first and title.stop == end for title in titles)


def through_journeys(
    page: Page,
    people: Sequence[Person],
    order: Sequence[tuple[int, int, int]],
    found: list[Represented],
    northern: bool,
) -> None:
    """Hands a country on to whoever travels with somebody of that country."""
    for (_, stop, left), (first, _, right) in pairwise(order):
        if (found[left].country is None) == (found[right].country is None):
            continue
        if _travel_together(page, stop, first):
            known, other = (left, right) if found[left].country else (right, left)
            if may_be_of(page, people[other], found[known].country, northern):
                found[other] = Represented(found[known].country, COMPANION.name)


_TRAVELS = frozenset(
    "went go goes gone travelled traveled travels travelling traveling flew fly flies came come"
    " arrived arrive left leave toured trip journey".split()
)
_BETWEEN = 26
"""Tokens between two names of which the first travels with the second, at most."""


def _travel_together(page: Page, stop: int, first: int) -> bool:
    """Whether between two names stands "went to Peru with" or "will accompany"."""
    if not 0 < first - stop <= _BETWEEN:
        return False
    between = page.tokens.lower[stop:first]
    if not page.sentence_starts.isdisjoint(range(stop, first + 1)):
        return False
    if "along" in between and not {"brought", "brings", "took", "takes"}.isdisjoint(between):
        return True
    if "with" not in between or not {"talks", "met", "meeting", "meet"}.isdisjoint(between):
        return any(word.startswith("accompan") for word in between)
    if not _TRAVELS.isdisjoint(between[: between.index("with")]):
        return True
    return any(word.startswith("accompan") for word in between)


def _is_pair(page: Page, stop: int, first: int, start: int) -> bool:
    """Whether "India's A | and | B": a nationality right before the first of two joined names."""
    if first - stop != 1 or page.tokens.lower[stop] not in ("and", "&") or start < 2:
        return False
    owned = page.tokens.classes[start - 1] == "s" and start - 2 in page.place_at
    place = page.place_at.get(start - 1)
    return owned or (place is not None and place.sort == "demonym")


def owners_of(
    page: Page,
    order: Sequence[tuple[int, int, int]],
    titles: Sequence[Sequence[Title]],
) -> dict[int, int]:
    """Whose envoy, wife or aide somebody is: "Mr Annan's special envoy, Nils Ek"."""
    lower, classes = page.tokens.lower, page.tokens.classes
    owner_at = {stop: number for _, stop, number in order}
    owners: dict[int, int] = {}
    for number, own in enumerate(titles):
        for title in own:
            owner = owner_at.get(title.first - 1)
            if owner is not None and classes[title.first - 1] != "s":
                owner = None
            before = lower[title.first - 1] if title.first else ""
            shared = lower[title.head] in _FELLOWS and before not in ("the", "a")
            if (before in ("his", "her") and lower[title.head] != "counterpart") or shared:
                back = range(title.first - 2, max(0, title.first - 40), -1)
                others = (owner_at[i] for i in back if i in owner_at)
                owner = next((one for one in others if one != number), None)
            if owner is not None and owner != number:
                owners.setdefault(number, owner)
    return owners


_FELLOWS = frozenset("teammate team-mate mate compatriot countryman countrywoman".split())
"""Whose bearers are of the country of the person named before."""


def through_owners(
    page: Page,
    people: Sequence[Person],
    owners: Mapping[int, int],
    found: list[Represented],
    northern: bool,
) -> None:
    """Hands a country on from an owner, wherever the bearer's name does not speak against it."""
    for number, owner in owners.items():
        if found[number].country is not None or found[owner].country is None:
            continue
        if may_be_of(page, people[number], found[owner].country, northern):
            found[number] = Represented(found[owner].country, OWNER.name)


def _is_list_joint(page: Page, start: int, stop: int) -> bool:
    """Whether between two names there are a comma or "and" and a title, and nothing else."""
    if stop - start > 14 or page.tokens.lower[start] not in (",", "and"):
        return False
    if any(index in page.sentence_starts for index in range(start, stop + 1)):
        return False
    if any(index in page.place_at for index in range(start, stop)):
        return False
    between = page.tokens.classes[start:stop]
    titled = any(page.bits[index] & OFFICE for index in range(start, stop))
    return titled and between.count(",") <= 1 and not set(between) & set('";:.-N')


def likely_of(page: Page, person: Person, northern: bool, held: set[str]) -> tuple[str, ...]:
    """Where the fullest form of a person's name is usual; () where that is not known."""
    fullest = person.mentions[0]
    for mention in person.mentions:
        if mention.key == person.key:
            fullest = mention
            break
    first, stop = fullest.first, fullest.stop
    home = None if page.home in held else page.home
    words, bits = page.tokens.words[first:stop], page.bits[first:stop]
    return likely_countries(page.origins, words, bits, home, northern)
