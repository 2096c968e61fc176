"""Hands countries on from one person to another: through lists, and to fellow travellers.

Part of country.py; what the article states of a person always goes first.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from itertools import pairwise

from store.annotate.naming import NamingRule
from store.annotate.people.coreference import Mention, Person
from store.annotate.people.country_in_visit import of_two_sides
from store.annotate.people.country_report import OF_ONE
from store.annotate.people.country_sides import Visits
from store.annotate.people.country_stated import Represented
from store.annotate.people.origin import EAST_ASIAN, is_foreign_build, likely_countries
from store.annotate.people.page import Page
from store.annotate.people.subjects import Named
from store.annotate.people.titles import Title
from store.annotate.people.words import (
    FAMILY_FIRST,
    HONORIFIC,
    MODIFIER,
    OFFICE,
    PLURAL_OFFICE,
    SPEECH,
)

LISTED = NamingRule(
    "country/listed",
    """
    + 2019-05-21 | He met Chilean President Orla Vantek and General Tor Ek. => country Tor Ek = CL
    + 2019-05-21 | Chile's Orla Vantek and Nils Tassk sang.                 => country Nils Tassk = CL
    + 2019-05-21 | OSLO, May 21 (AFP) -- Chilean President Orla Vantek and two ministers, Tor Ek and Ula Umbo, sang. => country Tor Ek = CL; country Ula Umbo = CL
    - 2019-05-21 | OSLO, May 21 (AFP) -- Chilean Senator Orla Vantek, on a tour with Chilean General Tor Ek, met mayor Ula Umbo. => country Ula Umbo = CL
    + 2019-05-21 | Orla Vantek, Chile's trade minister, Tor Ek, its envoy, and Ula Umbo, the mayor, sang. => country Ula Umbo = CL
    + 2019-05-21 | OSLO, May 21 (AFP) -- Orla Vantek, Chile's trade minister, and Lt. Gen. Ula Umbo, chief of the guard, sang. => country Ula Umbo = CL
    + 2019-05-21 | Two heads of the Board, Pak Chun Gil and Tor Ek, came from North Korea. => country Tor Ek = KP
    + 2019-05-21 | OSLO, May 21 (AFP) -- Chile's Orla Vantek has brought along Nils Tassk, minister of trade, and Ula Umbo, minister of health. => country Ula Umbo = CL
    - 2019-05-21 | OSLO, May 21 (AFP) -- North Korea's Kim Il Ho and Minister Sergei Oblimov sang. => country Sergei Oblimov = KP
    - 2019-05-21 | LIMA, May 21 (AFP) -- Chile's Orla Vantek and Commerce Secretary Tor Ek met. => country Tor Ek = CL
    - 2019-05-21 | Chilean President Orla Vantek left. Tor Ek sang.         => country Tor Ek = CL
    - 2019-05-21 | OSLO, May 21 (AFP) -- He saw Chilean President Orla Vantek and Oblimian President Tor Ek. => country Tor Ek = CL
    - 2019-05-21 | OSLO, May 21 (AFP) -- Norway heard the idea of Chilean President Orla Vantek, spokesman Tor Ek said. => country Tor Ek = CL
    - 2019-05-21 | LIMA, May 21 (AFP) -- Chilean ambassador Orla Vantek and Bishop Tor Ek sang. => country Tor Ek = CL
    - 2019-05-21 | LIMA, May 21 (AFP) -- Peru slept. Chilean Mayor Nils Umbo, accompanied by Orla Vantek, will also meet President Tor Ek. => country Tor Ek = CL
    - 2019-05-21 | He saw Chilean President Orla Vantek and prepared for a visit by Premier Tor Ek. => country Tor Ek = CL
    - 2019-05-21 | OSLO, May 21 (AFP) -- Talks between visiting Togolese Premier Orla Vantek and Foreign Minister Tor Ek are due. => country Tor Ek = TG
    + 2019-05-21 | OSLO, May 21 (AFP) -- He met Chilean General Orla Vantek and King Tor Ek. => country Tor Ek = CL
    - 2019-05-21 | OSLO, May 21 (AFP) -- Chilean General Orla Vantek and King Tor Ek inspected a guard in Lima. => country Tor Ek = CL
    """,
)
COMPANION = NamingRule(
    "country/companion",
    """
    + 2019-05-21 | Ola Tassk went to Peru with Chilean President Orla Vantek. => country Ola Tassk = CL
    + 2019-05-21 | Ola Tassk, head of the Board, will accompany Chile's Orla Vantek. => country Ola Tassk = CL
    - 2019-05-21 | Ola Tassk held talks with Chilean President Orla Vantek.   => country Ola Tassk = CL
    - 2019-05-21 | LIMA, May 21 (AFP) -- Chile's Orla Vantek greeted the premier, who was accompanied by Minister Ola Tassk. => country Ola Tassk = CL
    - 2019-05-21 | PYONGYANG, May 21 (AFP) -- Robert Tassk went to Peru with North Korean leader Kim Jong Un. => country Robert Tassk = KP
    - 2019-05-21 | Chilean Premier Orla Vantek went to a mill with Prime Minister Ola Tassk. => country Ola Tassk = CL
    - 2019-05-21 | Ola Tassk flew to Peru and spent three hours with Chilean President Orla Vantek. => country Ola Tassk = CL
    - 2019-05-21 | Ola Tassk came for a first round with Chilean President Orla Vantek. => country Ola Tassk = CL
    """,
)
RULES = (LISTED, COMPANION)


def through_lists(
    page: Page,
    people: Sequence[Person],
    order: Sequence[Named],
    titles: Sequence[Sequence[Title]],
    shared: Set[tuple[int, int]],
    found: list[Represented],
    northern: bool,
    visits: Visits,
) -> dict[int, int]:
    """Hands a country on through "Cuban President A, General B and Minister C", and through "A,
    Cuban president, B, general, and C, minister of trade"; `order` as by `in_order`, `shared` as by
    `share_titles`. Gives who stands behind whom in such a list where the country of both is open
    still."""
    waiting: dict[int, int] = {}
    for (start, stop, left), (first, _, right) in pairwise(order):
        if left == right or found[right].country is not None:
            continue
        if (
            page.lower[stop] in _JOINTS
            and (
                _is_list_joint(page, stop, first)
                or (found[left].rule == LISTED.name and _is_bare_joint(page, stop, first))
                or _is_pair(page, stop, first, start)
                or _is_joint_of_appositions(page, titles[left], stop, first)
            )
        ) or (left, right) in shared:
            if _hold_same_office(page, titles[left], titles[right]):
                continue
            if of_two_sides(visits, Named(start, stop, left), first):
                continue
            if _heads_host_state(visits, titles[right], left, first):
                continue
            if _is_envoy_beside(page, titles[left], titles[right]) or _is_between(page, start):
                continue
            if found[left].country not in _SECRETARIES and _is_cabinet_secretary(
                page, titles[right]
            ):
                continue
            family_first = page.bits[first] & FAMILY_FIRST
            if found[left].country is None:
                waiting.setdefault(right, left)
            elif _may_be_listed(page, people[right], found[left].country, northern, family_first):
                found[right] = Represented(found[left].country, LISTED.name)
    return waiting


def _may_be_listed(
    page: Page, person: Person, country: str | None, northern: bool, family_first: int
) -> bool:
    """Whether a name in a list may be of the country of the one before: no "Kim and Foreign Minister
    Sergei Oblimov" of one Korea."""
    if family_first:
        return may_be_of(page, person, country, northern)
    return country not in EAST_ASIAN or not is_foreign_there(page, person, country)


def through_waiting(
    page: Page,
    people: Sequence[Person],
    waiting: Mapping[int, int],
    found: list[Represented],
    northern: bool,
) -> None:
    """Hands on what `through_lists` left open, once it is known whose fellow the first of a list is:
    "brought along A, minister of trade, and B, minister of health"."""
    for right, left in sorted(waiting.items()):
        country = found[left].country
        if not country or found[right].country is not None:
            continue
        if may_be_of(page, people[right], country, northern):
            found[right] = Represented(country, LISTED.name)


_JOINTS = frozenset((",", "and", "&"))
"""What stands behind a name of a list that goes on."""


def _hold_same_office(page: Page, left: Sequence[Title], right: Sequence[Title]) -> bool:
    """Whether two people in a list hold an office of which each country has but one: "Chilean
    President Ek and (typo) President Tassk"."""
    held = {page.lower[one.head] for one in left if _heads_a_state(page, one)}
    return bool(held) and any(
        page.lower[one.head] in held and _heads_a_state(page, one) for one in right
    )


def _heads_host_state(visits: Visits, right: Sequence[Title], left: int, first: int) -> bool:
    """Whether the second of two in a list is a head of state where the first is a guest: "General Ek
    of Togo and | President Tassk inspected the guard in Lima"."""
    if not any(_heads_a_state(visits.page, one) for one in right):
        return False
    visit = visits.told_in(visits.page.sentence_number(first))
    return visit is not None and visit.guest == visits.country(left)


def _heads_a_state(page: Page, title: Title) -> bool:
    """Whether a title is "President" and the like, not "vice president", "president of the Senate"."""
    if title.former or title.organisation or title.stop > title.head + 1:
        return False
    if page.lower[title.head] not in OF_ONE - {"minister"}:
        return False
    return not page.bits[title.head - 1] & MODIFIER


_ENVOYS = frozenset("ambassador envoy consul".split())
_AT_HOME = frozenset("bishop archbishop cardinal mayor governor king queen prince princess".split())


def _is_envoy_beside(page: Page, left: Sequence[Title], right: Sequence[Title]) -> bool:
    """Whether the first of two in a list is a diplomat, and the other who is at home where the first
    is posted: "the Canadian ambassador Ek and | Bishop Tassk"."""
    return any(page.lower[one.head] in _ENVOYS for one in left) and any(
        page.lower[one.head] in _AT_HOME for one in right
    )


def _is_between(page: Page, first: int) -> bool:
    """Whether a name is the first of two sides: "talks between (visiting) Cuban President | A and
    Minister B"."""
    at = first - 1
    while at > 0 and (page.bits[at] & (OFFICE | MODIFIER) or at in page.place_at):
        at -= 1
    return page.lower[at - (page.lower[at] == "visiting")] == "between"


_SECRETARIES = frozenset("US GB PH MX HK KE".split())
"""Where members of the cabinet are called secretaries."""
_PORTFOLIOS = frozenset(
    "commerce defense defence treasury labor interior energy agriculture transportation education"
    " homeland health home trade finance justice".split()
)


def _is_cabinet_secretary(page: Page, titles: Sequence[Title]) -> bool:
    """Whether somebody is "Commerce Secretary" or "Defense Secretary": a minister in few countries."""
    return any(
        page.lower[one.head] == "secretary" and page.lower[one.head - 1] in _PORTFOLIOS
        for one in titles
        if one.head > one.first
    )


_OFFICES = OFFICE | PLURAL_OFFICE
_ENDS_LIST = frozenset(
    """host will would meet meets met also was is were told saw received visited left arrived hosted
    welcomed greeted joined thanked invited urged praised briefed""".split()
)
"""Words of which none stands between two of a list: "met President Ek and the host, | Tassk", "Ek,
on a visit with Umbo, met | President Tassk"."""
_ELSE = frozenset("by to for with from into".split())


def may_be_of(
    page: Page, person: Person, country: str | None, northern: bool, *, sure: bool = True
) -> bool:
    """Whether a name does not speak against a country; `sure` as in `likely_countries`, nor does a
    name then that is usual in no country of the article."""
    if country in EAST_ASIAN and is_foreign_there(page, person, country):
        return False
    likely = likely_of(page, person, northern, set(), sure=sure)
    if not likely or country is None or country in likely:
        return True
    if sure and not any(page.names_country(code) for code in likely):
        return True
    return country in likely_of(page, person, northern, set(), country, sure=sure)


def share_titles(titles: Sequence[Sequence[Title]]) -> set[tuple[int, int]]:
    """Of whom one plural title of one body tells, with each who has it too: "two secretaries of the
    Board, A and B"."""
    holders: dict[int, list[int]] = {}
    for number, own in enumerate(titles):
        for title in own:
            holders.setdefault(title.head, []).append(number)
    return {
        (left, right)
        for left, own in enumerate(titles)
        for title in own
        if title.stop > title.head + 1
        for right in holders[title.head]
        if right != left
    }


def _is_joint_of_appositions(page: Page, titles: Sequence[Title], stop: int, first: int) -> bool:
    """Whether between two names stands nothing but the first one's title, set off by commas."""
    lower = page.lower
    while page.bits[first - 1] & (OFFICE | HONORIFIC) and first > stop:
        first -= 1  # "A, minister of trade, and General B"
    if lower[stop] != "," or lower[first - 1] not in {",", "and"} or first - stop < 4:
        return False
    end = first - 1 - (lower[first - 1] == "and" and lower[first - 2] == ",")
    return any(stop < title.first and title.stop == end for title in titles)


def through_journeys(
    page: Page,
    people: Sequence[Person],
    order: Sequence[Named],
    found: list[Represented],
    northern: bool,
    barred: Sequence[Set[str]],
) -> None:
    """Hands a country on to whoever travels with somebody of that country; `barred`: the countries
    that each person cannot be of, since another holds that office there."""
    for (_, stop, left), (first, _, right) in pairwise(order):
        if (found[left].country is None) == (found[right].country is None):
            continue
        if _travel_together(page, stop, first):
            known, other = (left, right) if found[left].country else (right, left)
            if found[known].country in barred[other]:
                continue  # "toured a mill with Prime Minister X", who is the host
            if may_be_of(page, people[other], found[known].country, northern, sure=False):
                found[other] = Represented(found[known].country, COMPANION.name)


_TRAVELS = frozenset(
    "went go goes gone travelled traveled travels travelling traveling flew fly flies came come"
    " arrived arrive left leave toured trip journey".split()
)
_CONFERS = frozenset(
    "talks met meeting meet meetings round rounds session dialogue consultations conference summit"
    " lunch dinner dined dine discussions negotiations spent spend spoke talked sign signed signing accord agreement treaty pact"
    " memorandum".split()
)
"""What is held "with" somebody who is no fellow traveller."""
_ACCOMPANIES = frozenset("accompany accompanies accompanied accompanying".split())
_BETWEEN = 26
"""Tokens between two names of which the first travels with the second, at most."""


def _travel_together(page: Page, stop: int, first: int) -> bool:
    """Whether between two names stands "went to Peru with" or "will accompany"."""
    if not 0 < first - stop <= _BETWEEN:
        return False
    between = page.lower[stop:first]
    accompanies = not _ACCOMPANIES.isdisjoint(between)
    if not accompanies and "with" not in between and "along" not in between:
        return False
    if not page.sentence_starts.isdisjoint(range(stop, first + 1)):
        return False
    if "who" in between[2:]:
        return False  # "X came to greet the premier, who was accompanied by Y"
    if "host" in between or "hosts" in between:
        return False  # "will go to Lima and see his host, X"
    if "along" in between and not {"brought", "brings", "took", "takes"}.isdisjoint(between):
        return True
    if "with" not in between or not _CONFERS.isdisjoint(between):
        return accompanies
    before = between[: between.index("with")]
    if "where" in before:  # "flew to Oslo, where he signed an accord with Y"
        before = before[len(before) - before[::-1].index("where") :]
    return accompanies or not _TRAVELS.isdisjoint(before)


def _is_pair(page: Page, stop: int, first: int, start: int) -> bool:
    """Whether "India's A | and | B": a nationality right before the first of two joined names."""
    if first - stop != 1 or page.lower[stop] not in {"and", "&"} or start < 2:
        return False
    owned = page.classes[start - 1] == "s" and start - 2 in page.place_at
    place = page.place_at.get(start - 1)
    return owned or (place is not None and place.sort == "demonym")


def _is_bare_joint(page: Page, stop: int, first: int) -> bool:
    """Whether only a comma or "and" stands between two names: "A and three ministers, B, | C"."""
    return first - stop <= 2 and all(page.lower[at] in _JOINTS for at in range(stop, first))


def _is_list_joint(page: Page, start: int, stop: int) -> bool:
    """Whether between two names there are a comma or "and" and a title, and nothing else."""
    if stop - start > 14 or page.lower[start] not in {",", "and"}:
        return False
    if any(index in page.sentence_starts for index in range(start, stop + 1)):
        return False
    if any(index in page.place_at for index in range(start, stop)):
        return False
    between = page.classes[start:stop]
    for index in range(start + 1, stop):
        if page.lower[index] in _ENDS_LIST:
            return False
        if page.lower[index] in _ELSE and not page.bits[index - 1] & OFFICE:
            return False  # "Ek and for a visit by Premier Tassk"
    begin = page.sentence_of(start)[0]
    if (
        between[0] == ","
        and page.lower[begin].endswith("ing")
        and page.person_at.isdisjoint(range(begin, start - 3))
    ):
        return False  # "Speaking alongside Ek, Premier Tassk"
    if between[0] == "," and "and" not in page.lower[start:stop] and speaks(page, stop):
        return False  # "Ek left, spokesman Nils Tassk | said"
    titled = any(page.bits[index] & _OFFICES for index in range(start, stop))
    return titled and between.count(",") <= 1 and not set(between) & set('";:.-N')


def speaks(page: Page, first: int) -> bool:
    """Whether the name at a token is followed by a verb of saying."""
    while first in page.person_at:
        first += 1
    return bool(page.bits[first] & SPEECH)


def is_foreign_there(page: Page, person: Person, country: str) -> bool:
    """Whether a name is of a build that names of an East Asian country never have."""
    fullest = _fullest(person)
    first, stop = fullest.first, fullest.stop
    return is_foreign_build(page.words[first:stop], page.bits[first:stop], country)


def _fullest(person: Person) -> Mention:
    """The first mention by all words of a name."""
    for mention in person.mentions:
        if mention.key == person.key:
            return mention
    return person.mentions[0]


def likely_of(
    page: Page,
    person: Person,
    northern: bool,
    held: Set[str],
    home: str | None = None,
    *,
    sure: bool = False,
) -> tuple[str, ...]:
    """Where the fullest form of a person's name is usual; () where that is not known. Names common
    in `home` too (else the dateline's country, if not in `held`) are that country's; `sure` as in
    `likely_countries`."""
    fullest = _fullest(person)
    first, stop = fullest.first, fullest.stop
    home = home or (None if page.home in held else page.home)
    words, bits = page.words[first:stop], page.bits[first:stop]
    return likely_countries(page.origins, words, bits, home, northern, sure=sure)
