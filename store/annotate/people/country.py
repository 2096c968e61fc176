"""Says which country each official represents, by the article's own words.

What is stated of a person goes first (country_stated.py), then how several who hold one office
share it out (country_shares.py), then what a list, a fellow traveller or
an owner hands on (country_inherited.py, country_fellows.py, country_owners.py). For who has none
then, `_suggested` asks one module after the other, the surest sign first: whom they followed in
office (country_precedent.py), "its leader", whose host they are (country_host.py), who tells of them
(country_told.py), the same office named before (country_echoed.py), whose side they are on
(country_scene.py), whom they rule (country_ruled.py), the build of the name (country_by_name.py),
the office and the dateline (country_offices.py), what the report is about (country_report.py). What
somebody visited is never guessed to be theirs (country_visited.py), nor who has them as a guest
(country_hosted.py). It knows no office holder.
"""

from __future__ import annotations

from collections.abc import Sequence, Set

from store.annotate.naming import NamingRule
from store.annotate.people.coreference import Person
from store.annotate.people.country_by_name import BY_NAME, by_name
from store.annotate.people.country_called import CALLED, called_by_nationality
from store.annotate.people.country_echoed import ECHOED, continued, echoed, remarked
from store.annotate.people.country_fellows import telling_of_fellows, through_fellows
from store.annotate.people.country_host import HOST, host_of
from store.annotate.people.country_hosted import hosted_by
from store.annotate.people.country_inherited import (
    LISTED,
    is_foreign_there,
    likely_of,
    may_be_of,
    share_titles,
    speaks,
    through_journeys,
    through_lists,
    through_waiting,
)
from store.annotate.people.country_its import BODY, ITS, its_before, owner_of
from store.annotate.people.country_koreas import is_printed_northern, rules_the_north
from store.annotate.people.country_offices import (
    COLLEAGUE,
    OFFICE_OF,
    by_office,
    is_abroad,
    is_american_office,
    is_commissioner,
    is_of_states,
    is_of_the_un,
    is_president,
    of_a_guest,
    taken_by_others,
)
from store.annotate.people.country_owners import owners_of, through_owners
from store.annotate.people.country_precedent import PRECEDENT, precedent_of
from store.annotate.people.country_recalled import RECALLED, recalled_to
from store.annotate.people.country_report import (
    OF_ONE,
    PAPAL,
    Report,
    has_northern_style,
    is_national,
    of_others,
    offices_held,
    report_on,
)
from store.annotate.people.country_ruled import RULED, ruled_by
from store.annotate.people.country_scene import (
    SCENE,
    guest_at,
    guest_in,
    guest_of,
    is_subject,
    nearby,
    rebels_of,
    scene_of,
    side_of,
    told_of,
)
from store.annotate.people.country_shares import through_shared_offices
from store.annotate.people.country_stated import UNKNOWN, Represented, all_stated
from store.annotate.people.country_told import (
    MINISTRY_TELLS,
    OWN_PLANS,
    SPEAKS,
    TOLD,
    speaks_at_home,
    tells_of_own_plans,
    told_by,
    told_by_ministry,
)
from store.annotate.people.country_visited import visited_by
from store.annotate.people.delegations import GROUPS, delegates
from store.annotate.people.origin import EAST_ASIAN, korea_of
from store.annotate.people.page import Page
from store.annotate.people.subjects import in_order
from store.annotate.people.titles import Title
from store.annotate.people.words import EPONYM, SPEECH
from store.model import UNIONS

POPE = NamingRule(
    "country/pope",
    """
    + 2019-05-21 | Pope Benedict XVI went to Turkey.     => country Benedict XVI = VA
    + 2019-05-21 | Benedict XVI went to Turkey. Crowds saw the pontiff.  => country Benedict XVI = VA
    + 2019-05-21 | ROME, May 21 (AFP) -- It is late, papal spokesman Orla Vantek said.  => country Orla Vantek = VA
    + 2019-05-21 | ROME, May 21 (AFP) -- Pope Benedict XVI sang. The pope's spokesman, Orla Vantek, a Spaniard, sang.  => country Benedict XVI = VA
    - 2019-05-21 | Turkish King Benedict XVI went home.  => country Benedict XVI = VA
    """,
)
MATTER = NamingRule(
    "country/matter",
    """
    + 2019-05-21 | Talks in Togo began. Foreign Minister Ola Umbo said no.  => country Ola Umbo = TG
    + 2019-05-21 | Talks in Togo began, and Togo was glad. Tor Ek flew to Chile. There he saw Foreign Minister Ola Umbo. => country Ola Umbo = CL
    - 2019-05-21 | PYONGYANG, May 21 (AFP) -- Togo slept. Mayor Ola Umbrek sang.  => country Ola Umbrek = KP
    + 2019-05-21 | PYONGYANG, May 21 (AFP) -- Togo slept. Mayor Ola Umbrek sang.  => country Ola Umbrek = TG
    - 2019-05-21 | Talks in Togo began. Ola Umbo said no.                   => country Ola Umbo = TG
    """,
)
NATIONAL = NamingRule(
    "country/national-report",
    """
    - 2019-05-21 | OSLO, May 21 (AFP) -- Tor Ek sang with Togo's leaders. Ek's son Ola stayed with friends.                    => country Ola = NO
    + 2019-05-21 | OSLO, May 21 (AFP) -- Norway held a vote in Oslo, in Bergen and in the Norwegian north. Ola Umbo sang. => country Ola Umbo = NO
    - 2019-05-21 | OSLO, May 21 (AFP) -- Chile beat Togo and Peru in a Norwegian hall. Ola Umbo sang.                       => country Ola Umbo = NO
    """,
)
RULES = (
    NATIONAL,
    POPE,
    MATTER,
)

_OF_STATES = OF_ONE | frozenset(
    "leader ruler dictator ambassador envoy representative chief negotiator captain coach".split()
)
"""Offices of which "its" means a country's, not a firm's or a town's."""
_HEADS_OF_STATES = OF_ONE - {"minister"}
_PASSING = 5
"""How often less than another a country is named that is named in passing."""
_NONE = frozenset[str]()
_OTHER_KOREA = {"KP": "KR", "KR": "KP"}
_GOVERN_OR_OPPOSE = OF_ONE | {"leader"}
"""Offices held in a state, of which one next door has none."""
_UNLED = frozenset(("UN",))
"""Bodies that have envoys and spokesmen, but no president, minister or leader of their own."""
_RESIDENT = OF_ONE | frozenset(
    "president-elect speaker governor mayor ruler leader emir sultan counterpart".split()
)
"""Offices whose holders receive guests at home, of whatever build their names are."""


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
    order = in_order(people)
    stated = [one.country for one in found]
    for number, country in called_by_nationality(page, order, stated).items():
        found[number] = Represented(country, CALLED.name)
    northern = has_northern_style(page, people)
    through_shared_offices(page, people, order, titles, found, northern)
    shared = share_titles(titles)
    waiting = through_lists(page, people, order, titles, shared, found, northern)
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
                found[number] = _guessed(page, person, titles[number], report, seen[number])
        through_owners(page, people, owners, found, northern)
    return found


def _guessed(
    page: Page, person: Person, titles: Sequence[Title], report: Report, seen: Set[str]
) -> Represented:
    """The likeliest country, if the name is borne there; none of those that somebody visited, `seen`."""
    guess = _suggested(page, person, titles, report)
    if guess.country in EAST_ASIAN and is_foreign_there(page, person, guess.country):
        guess = _elsewhere(page, person, titles, report, {guess.country})
    if guess.country in seen and titles:
        guess = _elsewhere(page, person, titles, report, seen)
    if guess.country not in seen:
        return guess
    other = _OTHER_KOREA.get(guess.country or "")
    if other is not None and other not in seen and page.names_country(other):
        return Represented(other, BY_NAME.name)  # a Korean who came to one of the two
    return UNKNOWN


def _elsewhere(
    page: Page, person: Person, titles: Sequence[Title], report: Report, there: Set[str]
) -> Represented:
    """The country of somebody who is not of those where the article has them, `there`: one where the
    name is usual, else the only other one that the article names."""
    likely = likely_of(page, person, report.northern, set(there))
    named = by_name(page, person, report, likely, set(there))
    if named:
        return Represented(named, BY_NAME.name)
    if likely[:1] == ("US",) and is_president(titles):
        return Represented("US", OFFICE_OF.name)
    if page.home and page.home not in EAST_ASIAN | there and (not likely or page.home in likely):
        return Represented(page.home, MATTER.name)
    others = [code for code in report.named if code not in there | {"UN", "EU"}]
    fits = [code for code in others if not likely or code in likely]
    fits = [code for code in fits if code not in EAST_ASIAN]
    return Represented(fits[0], MATTER.name) if len(fits) == 1 else UNKNOWN


def _suggested(page: Page, person: Person, titles: Sequence[Title], report: Report) -> Represented:
    """The likeliest country of someone of whom the article states none."""
    before = precedent_of(page, person)
    if before:
        return Represented(before, PRECEDENT.name)
    rebels = rebels_of(page, person, report)
    if rebels:
        return Represented(rebels, SCENE.name)
    said = remarked(page, person)
    if said:
        return Represented(said, ECHOED.name)
    last = continued(page, person, titles)
    if last and may_be_of(page, person, last, report.northern):
        return Represented(last, ECHOED.name)
    if not titles:
        return _suggested_by_name(page, person, report)
    lower = page.lower
    if report.papal and any(_is_papal(page, title) for title in titles):
        return Represented("VA", POPE.name)
    heads = [lower[title.head] for title in titles]
    its = its_before(page, titles)
    if its >= 0:
        states = not _OF_STATES.isdisjoint(heads)
        bodies = _NONE if _GOVERN_OR_OPPOSE.isdisjoint(heads) else _UNLED
        owner = owner_of(page, person, its, last=states or not page.home, but=bodies)
        if owner is not None:
            return UNKNOWN if owner == BODY else Represented(owner, ITS.name)
    if is_commissioner(page, titles):
        return Represented("EU", OFFICE_OF.name)
    taken = taken_by_others(page, titles, report)
    guest = guest_in(page, person, titles)
    taken |= guest
    current = [title for title in titles if not title.former] or titles
    abroad = any(is_abroad(page, title) for title in current)
    rules = not _RESIDENT.isdisjoint(heads)
    met = None if abroad else host_of(page, person)
    if met and not met.sure and guest_at(page, met.at, report) == met.country:
        met = None  # whoever talks with a Togolese in Togo need not be Togolese
    host = met.country if met else None
    fits = met and may_be_of(page, person, met.country, report.northern)
    hosts = met is not None and fits and rules and met.country not in taken
    if met and met.sure and hosts:
        return Represented(met.country, HOST.name)
    told = told_by(page, person)
    if told and told not in taken and may_be_of(page, person, told, report.northern):
        return Represented(told, TOLD.name)
    home = recalled_to(page, person)
    if home and may_be_of(page, person, home, report.northern):
        return Represented(home, RECALLED.name)
    plans = None if abroad else tells_of_own_plans(page, person, titles)
    if plans and plans not in taken and may_be_of(page, person, plans, report.northern):
        return Represented(plans, OWN_PLANS.name)
    spoke = speaks_at_home(page, person, titles)
    if spoke:
        return Represented(spoke, SPEAKS.name)
    echo = echoed(page, person, titles)
    if echo == "KR":
        northern = page.names_country("KP") and korea_of(page.origins, person.key) == "KP"
        korean = likely_of(page, person, report.northern, taken)
        if northern or is_printed_northern(page, person, korean, report):
            echo = None
    if echo and (echo in UNIONS or may_be_of(page, person, echo, report.northern)):
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
    of_state = any(
        not title.organisation and lower[title.head] in _GOVERN_OR_OPPOSE for title in titles
    )
    of_states = is_of_states(page, titles)  # "OAS chief Ola Umbo", whatever his name
    named = None if of_states else by_name(page, person, report, likely, taken, governs=of_state)
    if named and report.lead in likely and "minister" in heads and not _speaks(page, person):
        named = report.lead if report.lead not in taken else named
    if named == "KR" and page.names_country("KP") and rules_the_north(page, titles):
        named = "KP"
    if named and named != page.home:
        vague = not likely_of(page, person, report.northern, taken, sure=True)
        if vague and met and met.sure and host and host not in taken | guest:
            return Represented(host, HOST.name)  # "Georges" and "Robert" are borne everywhere
        return Represented(named, BY_NAME.name)
    if named == page.home and host and host not in taken and host in likely:
        return Represented(host, HOST.name)
    if named:
        return Represented(named, BY_NAME.name)
    american = is_american_office(titles)
    at_home = page.home is None or page.home in likely or not likely
    if american and ("US" in report.named or not at_home):
        return Represented("US", OFFICE_OF.name)
    if host and host not in guest and (host not in taken or host in likely):
        return Represented(host, HOST.name)
    if page.home in guest:
        return of_a_guest(report, guest)
    if page.home and not abroad:
        return by_office(page, person, titles, report, taken, likely)
    if american or (
        likely[:1] == ("US",) and (is_president(titles) or _is_at_summit(page, person))
    ):
        return Represented("US", OFFICE_OF.name)
    if not page.home and not abroad:
        prime = any(lower[one.head - 1] == "prime" for one in titles)
        if prime or not _HEADS_OF_STATES.isdisjoint(heads):
            # A president called Sam or Robert need not be of an English-speaking country.
            likely = likely_of(page, person, report.northern, taken, sure=True)
        others = {
            code: count
            for code, count in report.named.items()
            if code not in {"KP", "KR", *taken} and (not likely or code in likely)
        }
        fellow = report.lead if "minister" in heads else None
        if fellow in others and not _speaks(page, person):
            return Represented(fellow, COLLEAGUE.name)
        if others:
            close = reversed([] if OF_ONE.isdisjoint(heads) else nearby(page, person))
            most = max(others, key=lambda code: others[code])
            # One that the article is not about is not taken for being named last.
            near = next(
                (code for code in close if _PASSING * others.get(code, 0) > others[most]), None
            )
            return Represented(near or most, MATTER.name)
    return UNKNOWN


_ASKS = frozenset("invited asked told urged warned has had".split())


def _speaks(page: Page, person: Person) -> bool:
    """Whether somebody is first named as a speaker or by what a state does, as hosts often are: "X told
    reporters", "said X", "Peru mourned for X"."""
    first = person.mentions[0].first
    place = page.place_at.get(page.sentence_of(first)[0])
    if place is not None and place.sort == "country" and page.lower[place.stop] not in _ASKS:
        return True  # "Peru mourned for Minister Ek"
    return speaks(page, first) or bool(page.bits[page.before_office(first)] & SPEECH)


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


def _is_papal(page: Page, title: Title) -> bool:
    """Whether somebody is pope or the pope's: "papal spokesman"."""
    return not PAPAL.isdisjoint(page.lower[max(title.first - 1, 0) : title.head + 1])


def _suggested_by_name(page: Page, person: Person, report: Report) -> Represented:
    """The likeliest country of someone of whom the article tells neither country nor office."""
    if report.papal and person.key[-1].strip("ivx") == "":
        return Represented("VA", POPE.name)
    guest = guest_of(page, person, report)
    likely = likely_of(page, person, report.northern, guest)
    if is_printed_northern(page, person, likely, report):
        return Represented("KP", BY_NAME.name)
    met = host_of(page, person)
    if met and met.country != guest_at(page, met.at, report):
        there = likely_of(page, person, report.northern, guest, met.country) if likely else ()
        unsaid = not likely and may_be_of(page, person, met.country, report.northern)
        if met.country in there or unsaid:
            return Represented(met.country, HOST.name)
    named = by_name(page, person, report, likely, guest)
    if named:
        return Represented(named, BY_NAME.name)
    own = told_of(page, person)
    if own and (not likely or own in likely):
        return Represented(own, SCENE.name)
    own = told_by_ministry(page, person)
    if own and own not in guest and may_be_of(page, person, own, report.northern):
        return Represented(own, MINISTRY_TELLS.name)
    if guest:
        return UNKNOWN
    if likely[:1] == ("US",) and _is_at_summit(page, person):
        return Represented("US", OFFICE_OF.name)
    if page.home and not _is_byline(page, person):
        at_home = _governs(page, person) or report.is_national(page.home)
        if at_home and (not likely or page.home in likely):
            return Represented(page.home, NATIONAL.name)
    return UNKNOWN


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


def _is_byline(page: Page, person: Person) -> bool:
    """Whether somebody is named only as the writer: "By Ola Umbo" before the article's text."""
    first = person.mentions[0].first
    return 0 < first < 40 and page.lower[first - 1] == "by" and len(person.mentions) == 1
