"""Says which country each official represents, by the article's own words.

What is stated of a person goes first (country_stated.py), then what their list or their owner
hands on (country_inherited.py, country_owners.py); who has none takes part in what their office, the dateline or the
build of their name suggests, read here. It knows no office holder.
"""

from __future__ import annotations

from collections.abc import Sequence

from store.annotate.naming import NamingRule
from store.annotate.people.coreference import Person
from store.annotate.people.country_echoed import ECHOED, echoed
from store.annotate.people.country_fellows import through_fellows
from store.annotate.people.country_host import HOST, host_of
from store.annotate.people.country_inherited import (
    LISTED,
    in_order,
    likely_of,
    may_be_of,
    share_titles,
    through_journeys,
    through_lists,
)
from store.annotate.people.country_koreas import is_printed_northern, of_two_koreas
from store.annotate.people.country_owners import owners_of, through_owners
from store.annotate.people.country_precedent import PRECEDENT, precedent_of
from store.annotate.people.country_report import (
    OF_ONE,
    Report,
    has_northern_style,
    is_national,
    of_others,
    office_of,
    offices_held,
    report_on,
)
from store.annotate.people.country_ruled import RULED, ruled_by
from store.annotate.people.country_scene import (
    SCENE,
    guest_at,
    guest_in,
    is_subject,
    named_before,
    nearest_country,
    owner_of,
    scene_of,
    side_of,
    subject_country,
)
from store.annotate.people.country_stated import UNKNOWN, Represented, all_stated
from store.annotate.people.country_visited import visited_by
from store.annotate.people.delegations import delegates
from store.annotate.people.origin import CENTRAL_ASIA, choose
from store.annotate.people.page import Page
from store.annotate.people.titles import Title
from store.annotate.people.words import EPONYM

POPE = NamingRule(
    "country/pope",
    """
    + 2019-05-21 | Pope Benedict XVI went to Turkey.     => country Benedict XVI = VA
    + 2019-05-21 | Benedict XVI went to Turkey. Crowds saw the pontiff.  => country Benedict XVI = VA
    - 2019-05-21 | Turkish King Benedict XVI went home.  => country Benedict XVI = VA
    """,
)
ITS = NamingRule(
    "country/its",
    """
    + 2019-05-21 | Libya wants its leader, Colonel Vashtar Oblim, back.  => country Vashtar Oblim = LY
    + 2019-05-21 | Libya, which beat Togo, wants its leader, Colonel Vashtar Oblim, back.  => country Vashtar Oblim = LY
    - 2019-05-21 | Libya wants a guest, Vashtar Oblim, out.              => country Vashtar Oblim = LY
    - 2019-05-21 | OSLO, May 21 (AFP) -- Norway follows Togo. The mill is full, its director Ola Umbo said. => country Ola Umbo = TG
    + 2019-05-21 | OSLO, May 21 (AFP) -- Togo is late and its Prime Minister Ola Umbo slept. => country Ola Umbo = TG
    """,
)
BY_NAME = NamingRule(
    "country/by-name",
    """
    + 2019-05-21 | Pak Chun Gil came from North Korea to China.  => country Pak Chun Gil = KP
    + 2019-05-21 | Ri Chun Gil came from South Korea to China.   => country Ri Chun Gil = KP
    + 2019-05-21 | North Korean envoys left North Korea. Kwak Pom Sin, seen in South Korea, is one. => country Kwak Pom Sin = KP
    - 2019-05-21 | South Korean envoys left South Korea. Kwak Pom Sin, seen in North Korea, is one. => country Kwak Pom Sin = KP
    + 2019-05-21 | North Korean leader Kim Chun Gil left North Korea. South Korea saw leader An Pom Sin go. => country An Pom Sin = KP
    + 2019-05-21 | Sergei Oblimov came from Russia to China.     => country Sergei Oblimov = RU
    + 2019-05-21 | MACAO, May 21 (AFP) -- Chinese crews came. Nie Haidong spoke.  => country Nie Haidong = CN
    - 2019-05-21 | MACAO, May 21 (AFP) -- Chinese crews came. Ao Man Long spoke.  => country Ao Man Long = CN
    - 2019-05-21 | Sergei Oblimov came from Chile to China.      => country Sergei Oblimov = RU
    + 2019-05-21 | ASTANA, May 21 (AFP) -- Kazakhs slept. Russia had to let Sergei Oblimov go. => country Sergei Oblimov = RU
    - 2019-05-21 | ASTANA, May 21 (AFP) -- Russia slept. The Kazakhs let Sergei Oblimov go. => country Sergei Oblimov = RU
    """,
)
TAKEN = NamingRule(
    "country/office-taken",
    """
    + 2019-05-21 | OSLO, May 21 (AFP) -- Norwegian King Tor Ek spoke of Togo. King Ola Umbo left. => country Ola Umbo = TG
    + 2019-05-21 | OSLO, May 21 (AFP) -- Norwegian President Tor Ek sang in Togo. The matter of the meal was US-Norwegian amity, and President Donald Umbo slept. => country Donald Umbo = US
    + 2019-05-21 | OSLO, May 21 (AFP) -- Norwegian King Tor Ek spoke of Peru. Togo's Ola Tassk came on Monday, a day after King Ola Umbo sang. => country Ola Umbo = TG
    + 2019-05-21 | OSLO, May 21 (AFP) -- Norway slept. Togo's crews stay away. Vice President Ola Umbo will speak in their place and is expected to arrive here on Friday. => country Ola Umbo = TG
    - 2019-05-21 | OSLO, May 21 (AFP) -- Norwegian King Tor Ek spoke of Togo. Mayor Ola Umbo left. => country Ola Umbo = TG
    """,
)
COLLEAGUE = NamingRule(
    "country/colleague",
    """
    + 2019-05-21 | OSLO, May 21 (AFP) -- Togolese President Tor Ek left. Trade Minister Ola Umbo stayed. => country Ola Umbo = TG
    - 2019-05-21 | OSLO, May 21 (AFP) -- Norway saw Togolese President Tor Ek. Trade Minister Ola Umbo left. => country Ola Umbo = TG
    """,
)
OFFICE_OF = NamingRule(
    "country/office-of-one-country",
    """
    + 2019-05-21 | Talks began. Secretary of State Orla Umbo left.       => country Orla Umbo = US
    + 2019-05-21 | Talks began. President Donald Umbo left.              => country Donald Umbo = US
    + 2019-05-21 | OSLO, May 21 (AFP) -- The US spoke. Secretary of State Orla Umbo left. => country Orla Umbo = US
    + 2019-05-21 | BEIRUT, May 21 (AFP) -- The UN met. Secretary General Orla Umbo left.  => country Orla Umbo = UN
    - 2019-05-21 | BEIRUT, May 21 (AFP) -- The board met. Secretary General Orla Umbo left. => country Orla Umbo = UN
    + 2019-05-21 | It was his second summit with Donald Umbo.            => country Donald Umbo = US
    - 2019-05-21 | It was his second meal with Donald Umbo.              => country Donald Umbo = US
    - 2019-05-21 | Talks began. Secretary of the Board Orla Umbo left.   => country Orla Umbo = US
    """,
)
DATELINE = NamingRule(
    "country/dateline",
    """
    + 2019-05-21 | OSLO, May 21 (AFP) -- Foreign Minister Ola Umbo said no.  => country Ola Umbo = NO
    + 2019-05-21 | OSLO, May 21 (AFP) -- All of Togo's mayors met at the port yesterday, one paper in Lome said. Togo's north came too. Analyst Ola Umbo was glad. => country Ola Umbo = TG
    - 2019-05-21 | OSLO, May 21 (AFP) -- Togo Affairs Office chief Ola Umbo said no.  => country Ola Umbo = TG
    - 2019-05-21 | OSLO, May 21 (AFP) -- Ambassador Ola Umbo said no.        => country Ola Umbo = NO
    - 2019-05-21 | OSLO, May 21 (AFP) -- Ola Umbo, head of the European Space Agency, said no. => country Ola Umbo = NO
    - 2019-05-21 | OSLO, May 21 (AFP) -- The Red Cross left, the agency's spokeswoman Ola Umbo said. => country Ola Umbo = NO
    + 2019-05-21 | OSLO, May 21 (AFP) -- The bank left, the agency's spokeswoman Ola Umbo said. => country Ola Umbo = NO
    """,
)
MATTER = NamingRule(
    "country/matter",
    """
    + 2019-05-21 | Talks in Togo began. Foreign Minister Ola Umbo said no.  => country Ola Umbo = TG
    - 2019-05-21 | Talks in Togo began. Ola Umbo said no.                   => country Ola Umbo = TG
    """,
)
NATIONAL = NamingRule(
    "country/national-report",
    """
    + 2019-05-21 | OSLO, May 21 (AFP) -- Norway held a vote in Oslo, in Bergen and in the Norwegian north. Ola Umbo sang. => country Ola Umbo = NO
    - 2019-05-21 | OSLO, May 21 (AFP) -- Chile beat Togo and Peru in a Norwegian hall. Ola Umbo sang.                       => country Ola Umbo = NO
    """,
)
RULES = (
    NATIONAL,
    POPE,
    ITS,
    BY_NAME,
    TAKEN,
    COLLEAGUE,
    OFFICE_OF,
    DATELINE,
    MATTER,
)

_OF_STATES = OF_ONE | frozenset(
    "leader ruler dictator ambassador envoy representative chief negotiator captain coach".split()
)
"""Offices of which "its" means a country's, not a firm's or a town's."""
_NONE = frozenset[str]()
_RESIDENT = OF_ONE | frozenset(
    "president-elect speaker governor mayor ruler leader emir sultan".split()
)
"""Offices whose holders receive guests at home, of whatever build their names are."""
_ABROAD = frozenset("ambassador envoy representative correspondent consul attache attaché".split())
"""Offices whose holders need not be of the dateline's country."""


def countries_of(
    page: Page, people: Sequence[Person], titles: Sequence[Sequence[Title]]
) -> list[Represented]:
    """Each person's country: ISO 3166 alpha-2 (also EU, UN, PS, XK), None where nothing says it."""
    found = all_stated(page, people, titles, delegates(page))
    if UNKNOWN not in found:
        return found
    order = in_order(people)
    northern = has_northern_style(page, people)
    shared = share_titles(titles)
    waiting = through_lists(page, people, order, titles, shared, found, northern)
    seen = [
        visited_by(page, person) if one is UNKNOWN else _NONE
        for person, one in zip(people, found, strict=True)
    ]
    if any(one.country for one in found):
        held = offices_held(page, titles, found)
        barred = [
            of_others(page, own, held) | visited if one is UNKNOWN else _NONE
            for own, one, visited in zip(titles, found, seen, strict=True)
        ]
        through_journeys(page, people, order, found, northern, barred)
        through_fellows(page, people, order, found, northern, barred)
    owners = owners_of(page, people, order, titles)
    through_owners(page, people, owners, found, northern)
    if UNKNOWN not in found:
        return found
    report = report_on(page, people, titles, found, northern)
    free = [number for number in range(len(people)) if number not in owners]
    for numbers in (free, sorted(owners)):
        for number in numbers:
            if found[number].country is not None:
                continue
            person, left = people[number], waiting.get(number, number)
            before = found[left].country
            alike = before is not None and (
                any(is_national(page, title) for title in titles[number])
                or (left, number) in shared
            )
            if alike and may_be_of(page, person, before, northern, sure=False):
                found[number] = Represented(before, LISTED.name)
            else:
                guess = _suggested(page, person, titles[number], report)
                if guess.country not in seen[number]:
                    found[number] = guess
        through_owners(page, people, owners, found, northern)
    return found


def _suggested(page: Page, person: Person, titles: Sequence[Title], report: Report) -> Represented:
    """The likeliest country of someone of whom the article states none."""
    before = precedent_of(page, person)
    if before:
        return Represented(before, PRECEDENT.name)
    if not titles:
        return _suggested_by_name(page, person, report)
    lower = page.lower
    if report.papal and any(lower[title.head] in {"pope", "pontiff"} for title in titles):
        return Represented("VA", POPE.name)
    if any(lower[title.first - 1] in {"its", "their"} for title in titles):
        of_states = any(lower[title.head] in _OF_STATES for title in titles)
        owner = owner_of(page, person, last=of_states or not page.home)
        if owner:
            return Represented(owner, ITS.name)
    if _is_of_the_un(titles, report):
        return Represented("UN", OFFICE_OF.name)
    taken = _taken(page, titles, report)
    guest = guest_in(page, person, titles)
    taken |= guest
    abroad = any(_is_abroad(page, title) for title in titles)
    rules = any(lower[title.head] in _RESIDENT for title in titles)
    met = None if abroad else host_of(page, person)
    if met and not met.sure and guest_at(page, met.at, report) == met.country:
        met = None  # whoever talks with a Togolese in Togo need not be Togolese
    host = met.country if met else None
    fits = met and may_be_of(page, person, met.country, report.northern, sure=met.sure)
    hosts = met is not None and fits and rules and met.country not in taken
    if met and met.sure and hosts:
        return Represented(met.country, HOST.name)
    echo = echoed(page, person, titles)
    if echo and (echo in {"UN", "EU"} or may_be_of(page, person, echo, report.northern)):
        return Represented(echo, ECHOED.name)
    against = None if report.games else side_of(page, person, titles, report)
    if against and page.home:
        return Represented(against, SCENE.name)
    if met and hosts:
        return Represented(met.country, HOST.name)
    scene = scene_of(page, person) if rules else None
    opens = scene is not None and scene not in taken and is_subject(page, person)
    if opens and may_be_of(page, person, scene, report.northern):
        return Represented(scene, SCENE.name)
    ruled = ruled_by(page, person, titles, taken)
    if ruled and may_be_of(page, person, ruled, report.northern):
        return Represented(ruled, RULED.name)
    likely = likely_of(page, person, report.northern, taken)
    by_name = _by_name(page, person, report, likely, taken)
    if by_name and by_name != page.home:
        return Represented(by_name, BY_NAME.name)
    if by_name == page.home and host and host not in taken and host in likely:
        return Represented(host, HOST.name)
    if by_name:
        return Represented(by_name, BY_NAME.name)
    american = _is_american_office(titles)
    if american and "US" in report.named:
        return Represented("US", OFFICE_OF.name)
    if host and host not in guest and (host not in taken or host in likely):
        return Represented(host, HOST.name)
    if page.home in guest:
        return _of_a_guest(report, guest)
    if page.home and not abroad:
        return _by_office(page, person, titles, report, taken, likely)
    if american or (
        likely[:1] == ("US",) and (_is_president(titles) or _is_at_summit(page, person))
    ):
        return Represented("US", OFFICE_OF.name)
    if not page.home and not abroad:
        others = {
            code: count
            for code, count in report.named.items()
            if code not in {"KP", "KR", *taken} and (not likely or code in likely)
        }
        if others:
            return Represented(max(others, key=lambda code: others[code]), MATTER.name)
    return UNKNOWN


def _suggested_by_name(page: Page, person: Person, report: Report) -> Represented:
    """The likeliest country of someone of whom the article tells neither country nor office."""
    if report.papal and person.key[-1].strip("ivx") == "":
        return Represented("VA", POPE.name)
    likely = likely_of(page, person, report.northern, set())
    by_name = _by_name(page, person, report, likely, set())
    if by_name:
        return Represented(by_name, BY_NAME.name)
    if likely[:1] == ("US",) and _is_at_summit(page, person):
        return Represented("US", OFFICE_OF.name)
    if page.home and not _is_byline(page, person):
        at_home = _governs(page, person) or report.is_national(page.home)
        if at_home and (not likely or page.home in likely):
            return Represented(page.home, NATIONAL.name)
    return UNKNOWN


def _of_a_guest(report: Report, guest: set[str]) -> Represented:
    """Of a visitor of whom no more is known: the only other country that the article names."""
    others = [code for code in report.named if code not in guest and code not in {"UN", "EU"}]
    return Represented(others[0], TAKEN.name) if len(others) == 1 else UNKNOWN


def _by_office(
    page: Page,
    person: Person,
    titles: Sequence[Title],
    report: Report,
    taken: set[str],
    likely: Sequence[str],
) -> Represented:
    """The country of someone of whom an article with a dateline tells an office, and no more."""
    against = side_of(page, person, titles, report)
    if against:
        return Represented(against, SCENE.name)
    scene = scene_of(page, person)
    if page.home in taken and scene != page.home:
        if likely[:1] == ("US",) and _is_president(titles) and "US" not in taken:
            return Represented("US", OFFICE_OF.name)
        near = (code for code in likely if code in report.named and code not in taken)
        other = next(near, None) or subject_country(page, person, report)
        if other is None or other in taken:
            other = nearest_country(page, person, but=page.home)
        return Represented(other or page.home, TAKEN.name)
    if scene:
        return Represented(scene, SCENE.name)
    states = {country for _, country in report.held}
    minister = any(page.lower[title.head] == "minister" for title in titles)
    at_home = report.names_home or not states.isdisjoint(report.visitors)
    if len(states) == 1 and not at_home and minister:
        return Represented(states.pop(), COLLEAGUE.name)
    if page.home in states:
        return Represented(page.home, DATELINE.name)
    return Represented(_of_the_matter(page, titles, report), DATELINE.name)


def _taken(page: Page, titles: Sequence[Title], report: Report) -> set[str]:
    """The countries of which another holds the office now, and those that have no such office: no
    US prime minister, no British president."""
    taken = of_others(page, titles, report.held)
    for title in titles:
        if not is_national(page, title):
            continue
        if title.stop == title.head + 1:  # not "president of Norvolt"
            office = office_of(page, title)
            never = page.origins.offices.get(office, frozenset())
            taken.update(never.intersection(report.named))
    return taken


def _is_president(titles: Sequence[Title]) -> bool:
    return any(title.text.lower().removeprefix("former ") == "president" for title in titles)


def _is_of_the_un(titles: Sequence[Title], report: Report) -> bool:
    """Whether somebody is "secretary general" of nothing else in an article that names the UN."""
    return "UN" in report.named and any(
        title.text.lower().replace("-", " ") == "secretary general" for title in titles
    )


def _is_american_office(titles: Sequence[Title]) -> bool:
    """Whether somebody is secretary of state: heads the foreign ministry, as in one country only."""
    printed = (title.text.lower().removeprefix("former ") for title in titles)
    return any(one.startswith(("secretary of state", "state secretary")) for one in printed)


def _governs(page: Page, person: Person) -> bool:
    """ "the Vantek government": somebody named by their government."""
    size = page.size
    return any(
        mention.stop < size and page.bits[mention.stop] & EPONYM for mention in person.mentions
    )


def _is_at_summit(page: Page, person: Person) -> bool:
    """ "his summit with X": only a head of state or government holds one."""
    lower = page.lower
    return any(
        mention.first > 1
        and lower[mention.first - 1] == "with"
        and lower[mention.first - 2] in {"summit", "summits"}
        for mention in person.mentions
    )


def _is_abroad(page: Page, title: Title) -> bool:
    """Whether the office is held abroad or in a body of many countries."""
    if page.lower[title.head] in _ABROAD or "High Commissioner" in title.text:
        return True
    for index in range(title.first, title.stop):
        body = page.organisation_at.get(index)
        if body is not None and body.country is None:
            if page.lower[body.first] in _WORLDWIDE and body.sort != "company":
                return True
            if body.sort in {"body", "bank"}:
                return body.rule == "organisation/name"
    return _is_of_that_agency(page, title)


_WORLDWIDE = frozenset("european international world global pan-african inter-american".split())
"""First words of bodies of many countries: "European Space Agency"."""
_AGENCIES = frozenset("agency organisation organization bank alliance cartel bloc body".split())


def _is_of_that_agency(page: Page, title: Title) -> bool:
    """ "the agency's | spokeswoman": where the agency is a body of many countries named before."""
    at = title.first - 1
    if page.classes[at] != "s" or page.lower[at - 1] not in _AGENCIES:
        return False
    if page.lower[at - 2] != "the":
        return False
    near = range(at - 2, max(-1, at - 40), -1)
    body = next((page.organisation_at[i] for i in near if i in page.organisation_at), None)
    return body is not None and body.country is None and body.sort in {"body", "bank"}


def _of_the_matter(page: Page, titles: Sequence[Title], report: Report) -> str | None:
    """The dateline's country; another where the article is plainly about that one and names the
    dateline's nowhere else, or for a head of state or government."""
    topic, named = report.topic, report.named
    national = any(is_national(page, title) for title in titles)
    at_home = named.get(page.home or "", 0)
    if topic and topic in report.visitors:
        return page.home
    if (
        topic
        and named.get(topic, 0) > 2
        and (not report.names_home or (national and named[topic] + 1 >= at_home))
    ):
        return topic
    most = max(named, key=lambda code: named[code], default=page.home)
    if most != topic and not any(page.lower[title.head] in OF_ONE for title in titles):
        return page.home
    if most and page.home and named.get(most, 0) > 3 * at_home and most not in {"UN", "EU"}:
        return most
    return page.home


def _is_byline(page: Page, person: Person) -> bool:
    """Whether somebody is named only as the writer: "By Ola Umbo" before the article's text."""
    first = person.mentions[0].first
    return 0 < first < 40 and page.lower[first - 1] == "by" and len(person.mentions) == 1


def _by_name(
    page: Page, person: Person, report: Report, possible: tuple[str, ...], held: set[str]
) -> str | None:
    """The country, among those that the article names, in which such a name is usual."""
    if not possible:
        return None
    if is_printed_northern(page, person, possible, report):
        return "KP"
    free = tuple([code for code in possible if code not in held]) if held else possible
    koreas = tuple([code for code in free if code in {"KP", "KR"}])
    if len(koreas) == 2 and possible[0] in koreas and page.home not in possible[2:]:
        return of_two_koreas(page, person, koreas, report)
    home = None if page.home in held else page.home
    ordered = possible[0] in {"KP", "KR"}
    return choose(
        free,
        report.named,
        home,
        []
        if ordered or (home in free and home not in CENTRAL_ASIA)
        else named_before(page, person.mentions[0].first),
        ordered=ordered,
        mainland=free[:1] == ("CN",) and len(person.key) == 2 and _is_pinyin(person.key[1]),
    )


def _is_pinyin(word: str) -> bool:
    """Whether a given name is printed as on the mainland: two syllables in one word."""
    return len(word) > 4 and "-" not in word
