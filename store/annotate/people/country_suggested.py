"""Guesses the country of somebody of whom the article states none: the surest sign goes first.

Part of country.py. Each sign is asked in turn: on which side of a visit they stand
(country_in_visit.py), whom they followed in office (country_precedent.py),
"its leader", whose host they are (country_host.py), who tells of them (country_told.py), the same
office named before (country_echoed.py), whose side they are on (country_scene.py), whom they rule
(country_ruled.py), the build of the name (country_by_name.py), the office and the dateline
(country_offices.py), what the report is about (country_report.py). What somebody visited is never
guessed to be theirs (country_visited.py). Those without an office: country_without_office.py. It
knows no office holder.
"""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import dataclass

from store.annotate.naming import NamingRule
from store.annotate.people.coreference import Person
from store.annotate.people.country_by_name import BY_NAME, by_name
from store.annotate.people.country_echoed import ECHOED, continued, echoed, remarked
from store.annotate.people.country_host import HOST, Host, host_of
from store.annotate.people.country_in_visit import IN_VISIT, other_side, side_of_visit
from store.annotate.people.country_inherited import (
    is_foreign_there,
    likely_of,
    may_be_of,
    speaks,
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
    is_president,
    of_a_guest,
    taken_by_others,
)
from store.annotate.people.country_precedent import PRECEDENT, precedent_of
from store.annotate.people.country_recalled import RECALLED, recalled_to
from store.annotate.people.country_report import (
    OF_ONE,
    PAPAL,
    Report,
)
from store.annotate.people.country_ruled import RULED, ruled_by
from store.annotate.people.country_scene import (
    SCENE,
    guest_at,
    guest_in,
    is_subject,
    nearby,
    rebels_of,
    scene_of,
    side_of,
    told_of,
)
from store.annotate.people.country_sides import Visits
from store.annotate.people.country_stated import UNKNOWN, Represented
from store.annotate.people.country_told import (
    OWN_PLANS,
    SPEAKS,
    TOLD,
    speaks_at_home,
    tells_of_own_plans,
    told_by,
)
from store.annotate.people.country_visited import LEFT, left_home
from store.annotate.people.country_without_office import POPE, is_at_summit, suggested_by_name
from store.annotate.people.origin import EAST_ASIAN, korea_of
from store.annotate.people.page import Page
from store.annotate.people.titles import Title
from store.annotate.people.words import SPEECH
from store.model import UNIONS

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
RULES = (MATTER,)

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


_WEAK = frozenset(("", BY_NAME.name, MATTER.name))
"""Signs that tell less of somebody than a visit to the other side."""
_AT_HOME = _RESIDENT - {"leader", "counterpart"}


@dataclass(frozen=True, slots=True)
class _Holder:
    """Somebody who holds an office, with what the signs of their country are weighed against."""

    page: Page
    person: Person
    titles: Sequence[Title]
    report: Report
    heads: Sequence[str]
    taken: Set[str]
    """Countries whose holder of that office is another."""
    guest: Set[str]
    """Those of them in which this one is a guest."""
    abroad: bool
    """Whether the office is one of an envoy."""
    rules: bool
    """Whether its holder receives guests at home."""
    met: Host | None
    """Whom they met where, as far as that says who was the host."""
    hosts: bool
    """Whether they received somebody there themselves."""

    def may_be_of(self, country: str | None) -> bool:
        """Whether such a name is borne there."""
        return may_be_of(self.page, self.person, country, self.report.northern)

    def likely(self, *, sure: bool = False) -> tuple[str, ...]:
        """Where such a name is usual, but where the office is held by another."""
        northern = self.report.northern
        return likely_of(self.page, self.person, northern, self.taken, sure=sure)

    @property
    def host(self) -> str | None:
        """The country that received whom they met."""
        return self.met.country if self.met else None


def guessed(
    page: Page,
    person: Person,
    titles: Sequence[Title],
    report: Report,
    seen: Set[str],
    visits: Visits,
) -> Represented:
    """The likeliest country, if the name is borne there; none of those that somebody visited, `seen`."""
    guess = _by_visit(page, person, titles, report, visits)
    if guess.country is None or guess.country in seen:
        guess = _suggested(page, person, titles, report)
    if guess.country in EAST_ASIAN and is_foreign_there(page, person, guess.country):
        guess = _elsewhere(page, person, titles, report, {guess.country})
    at_home = not _AT_HOME.isdisjoint([page.lower[title.head] for title in titles])
    if seen and at_home and (guess.country in seen or guess.rule in _WEAK):
        other = other_side(visits, person, seen)
        if other and other not in seen and may_be_of(page, person, other, report.northern):
            return Represented(other, IN_VISIT.name)
    if guess.country in seen and titles:
        guess = _elsewhere(page, person, titles, report, seen)
    if guess.country not in seen:
        return guess
    other = _OTHER_KOREA.get(guess.country or "")
    if other is not None and other not in seen and page.names_country(other):
        return Represented(other, BY_NAME.name)  # a Korean who came to one of the two
    return UNKNOWN


def _by_visit(
    page: Page, person: Person, titles: Sequence[Title], report: Report, visits: Visits
) -> Represented:
    """Of the side on which a visit has the holder of an office at home."""
    if _AT_HOME.isdisjoint([page.lower[title.head] for title in titles]):
        return UNKNOWN
    side = side_of_visit(visits, person)
    if is_president(titles) and likely_of(page, person, report.northern, set())[:1] == ("US",):
        return UNKNOWN
    if side is None or not may_be_of(page, person, side, report.northern):
        return UNKNOWN
    likely = likely_of(page, person, report.northern, set())
    if {side, *likely[:1]} == {"KP", "KR"}:
        return UNKNOWN  # which of the two spells it so is asked first
    taken = side in taken_by_others(page, titles, report)
    return UNKNOWN if taken else Represented(side, IN_VISIT.name)


def _elsewhere(
    page: Page, person: Person, titles: Sequence[Title], report: Report, there: Set[str]
) -> Represented:
    """The country of somebody who is not of those where the article has them, `there`: one where the
    name is usual, else the only other one that the article names."""
    likely = likely_of(page, person, report.northern, there)
    named = by_name(page, person, report, likely, there)
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
    told = _told_of_anybody(page, person, titles, report)
    if told is not None:
        return told
    if not titles:
        return suggested_by_name(page, person, report)
    of_body = _of_body(page, person, titles, report)
    if of_body is not None:
        return of_body
    holder = _holder(page, person, titles, report)
    for sign in _SIGNS:
        found = sign(holder)
        if found is not None:
            return found
    return UNKNOWN


def _told_of_anybody(
    page: Page, person: Person, titles: Sequence[Title], report: Report
) -> Represented | None:
    """By what is told of somebody with or without an office: whom they followed, what they said."""
    before = precedent_of(page, person)
    if before:
        return Represented(before, PRECEDENT.name)
    left = left_home(page, person) if titles else None
    if left and may_be_of(page, person, left, report.northern):
        return Represented(left, LEFT.name)
    rebels = rebels_of(page, person, report)
    if rebels:
        return Represented(rebels, SCENE.name)
    said = remarked(page, person)
    if said:
        return Represented(said, ECHOED.name)
    last = continued(page, person, titles)
    if last and may_be_of(page, person, last, report.northern):
        return Represented(last, ECHOED.name)
    return None


def _of_body(
    page: Page, person: Person, titles: Sequence[Title], report: Report
) -> Represented | None:
    """By the body whose office it is: the pope's, "its" leader's, the Commission's."""
    if report.papal and any(_is_papal(page, title) for title in titles):
        return Represented("VA", POPE.name)
    its = its_before(page, titles)
    if its >= 0:
        heads = [page.lower[title.head] for title in titles]
        states = not _OF_STATES.isdisjoint(heads)
        bodies = _NONE if _GOVERN_OR_OPPOSE.isdisjoint(heads) else _UNLED
        owner = owner_of(page, person, its, last=states or not page.home, but=bodies)
        if owner is not None:
            return UNKNOWN if owner == BODY else Represented(owner, ITS.name)
    return Represented("EU", OFFICE_OF.name) if is_commissioner(page, titles) else None


def _holder(page: Page, person: Person, titles: Sequence[Title], report: Report) -> _Holder:
    guest = guest_in(page, person, titles)
    current = [title for title in titles if not title.former] or titles
    abroad = any(is_abroad(page, title) for title in current)
    heads = [page.lower[title.head] for title in titles]
    met = None if abroad else host_of(page, person)
    if met and not met.sure and guest_at(page, met.at, report) == met.country:
        met = None  # whoever talks with a Togolese in Togo need not be Togolese
    taken = taken_by_others(page, titles, report) | guest
    rules = not _RESIDENT.isdisjoint(heads)
    hosts = (
        met is not None
        and rules
        and met.country not in taken
        and may_be_of(page, person, met.country, report.northern)
    )
    return _Holder(page, person, titles, report, heads, taken, guest, abroad, rules, met, hosts)


def _as_sure_host(one: _Holder) -> Represented | None:
    """A host in so many words: "was received by Premier Ek"."""
    return Represented(one.host, HOST.name) if one.met and one.met.sure and one.hosts else None


def _as_told(one: _Holder) -> Represented | None:
    """By who tells of them, where they are recalled to, or what they tell of themselves."""
    page, person = one.page, one.person
    told = told_by(page, person)
    if told and told not in one.taken and one.may_be_of(told):
        return Represented(told, TOLD.name)
    home = recalled_to(page, person)
    if home and one.may_be_of(home):
        return Represented(home, RECALLED.name)
    plans = None if one.abroad else tells_of_own_plans(page, person, one.titles)
    if plans and plans not in one.taken and one.may_be_of(plans):
        return Represented(plans, OWN_PLANS.name)
    spoke = speaks_at_home(page, person, one.titles)
    return Represented(spoke, SPEAKS.name) if spoke else None


def _as_echoed(one: _Holder) -> Represented | None:
    """As who held the same office before in the article."""
    page, person = one.page, one.person
    echo = echoed(page, person, one.titles)
    if echo == "KR":
        northern = page.names_country("KP") and korea_of(page.origins, person.key) == "KP"
        if northern or is_printed_northern(page, person, one.likely(), one.report):
            return None
    if echo and (echo in UNIONS or one.may_be_of(echo)):
        return Represented(echo, ECHOED.name)
    return None


def _by_side(one: _Holder) -> Represented | None:
    """Of the side that they are on, or as a host."""
    page, person = one.page, one.person
    against = None if one.report.games else side_of(page, person, one.titles, one.report)
    if against and page.home:
        return Represented(against, SCENE.name)
    return Represented(one.host, HOST.name) if one.hosts else None


def _by_scene(one: _Holder) -> Represented | None:
    """Of the country where the sentence has them, or that they rule."""
    page, person = one.page, one.person
    scene = scene_of(page, person) if one.rules else None
    opens = scene is not None and scene not in one.taken and is_subject(page, person)
    if opens and one.may_be_of(scene):
        return Represented(scene, SCENE.name)
    told = told_of(page, person) if not _AT_HOME.isdisjoint(one.heads) else None
    if told and told not in one.taken and one.may_be_of(told):
        return Represented(told, SCENE.name)
    ruled = ruled_by(page, person, one.titles, one.taken)
    return Represented(ruled, RULED.name) if ruled and one.may_be_of(ruled) else None


def _by_build(one: _Holder) -> Represented | None:
    """By where such a name is usual, among the countries that the article names."""
    page, report, taken = one.page, one.report, one.taken
    likely = one.likely()
    of_state = any(
        not title.organisation and page.lower[title.head] in _GOVERN_OR_OPPOSE
        for title in one.titles
    )
    named = None
    if not is_of_states(page, one.titles):  # not of "OAS chief Ola Umbo", whatever his name
        named = by_name(page, one.person, report, likely, taken, governs=of_state)
    if named and report.lead in likely and "minister" in one.heads:
        colleague = not _speaks(page, one.person) and report.lead not in taken
        named = report.lead if colleague else named
    if named == "KR" and page.names_country("KP") and rules_the_north(page, one.titles):
        named = "KP"
    if named and named != page.home:
        vague = not one.likely(sure=True)
        if vague and one.met and one.met.sure and one.host and one.host not in taken | one.guest:
            return Represented(one.host, HOST.name)  # "Georges" and "Robert" are borne everywhere
        return Represented(named, BY_NAME.name)
    if named == page.home and one.host and one.host not in taken and one.host in likely:
        return Represented(one.host, HOST.name)
    return Represented(named, BY_NAME.name) if named else None


def _by_office(one: _Holder) -> Represented | None:
    """By what the office is, whom its holder met, and where the report comes from."""
    page, report, guest = one.page, one.report, one.guest
    likely = one.likely()
    american = is_american_office(one.titles)
    at_home = page.home is None or page.home in likely or not likely
    if american and ("US" in report.named or not at_home):
        return Represented("US", OFFICE_OF.name)
    if one.host and one.host not in guest and (one.host not in one.taken or one.host in likely):
        return Represented(one.host, HOST.name)
    if page.home in guest:
        return of_a_guest(report, guest)
    if page.home and not one.abroad:
        return by_office(page, one.person, one.titles, report, one.taken, likely)
    presides = is_president(one.titles) or is_at_summit(page, one.person)
    if american or (likely[:1] == ("US",) and presides):
        return Represented("US", OFFICE_OF.name)
    return None


def _by_matter(one: _Holder) -> Represented | None:
    """Of the country that the report is about, where it has no dateline."""
    page, report, heads = one.page, one.report, one.heads
    if page.home or one.abroad:
        return None
    prime = any(page.lower[title.head - 1] == "prime" for title in one.titles)
    # A president called Sam or Robert need not be of an English-speaking country.
    likely = one.likely(sure=prime or not _HEADS_OF_STATES.isdisjoint(heads))
    others = {
        code: count
        for code, count in report.named.items()
        if code not in {"KP", "KR", *one.taken} and (not likely or code in likely)
    }
    fellow = report.lead if "minister" in heads else None
    if fellow in others and not _speaks(page, one.person):
        return Represented(fellow, COLLEAGUE.name)
    if not others:
        return None
    close = reversed([] if OF_ONE.isdisjoint(heads) else nearby(page, one.person))
    most = max(others, key=lambda code: others[code])
    # One that the article is not about is not taken for being named last.
    near = next((code for code in close if _PASSING * others.get(code, 0) > others[most]), None)
    return Represented(near or most, MATTER.name)


_SIGNS = (
    _as_sure_host,
    _as_told,
    _as_echoed,
    _by_side,
    _by_scene,
    _by_build,
    _by_office,
    _by_matter,
)
"""The signs of the country of whoever holds an office, the surest first."""


_ASKS = frozenset("invited asked told urged warned has had".split())


def _speaks(page: Page, person: Person) -> bool:
    """Whether somebody is first named as a speaker or by what a state does, as hosts often are: "X told
    reporters", "said X", "Peru mourned for X"."""
    first = person.mentions[0].first
    place = page.place_at.get(page.sentence_of(first)[0])
    if place is not None and place.sort == "country" and page.lower[place.stop] not in _ASKS:
        return True  # "Peru mourned for Minister Ek"
    return speaks(page, first) or bool(page.bits[page.before_office(first)] & SPEECH)


def _is_papal(page: Page, title: Title) -> bool:
    """Whether somebody is pope or the pope's: "papal spokesman"."""
    return not PAPAL.isdisjoint(page.lower[max(title.first - 1, 0) : title.head + 1])
