"""Guesses the country of somebody of whom the article tells neither country nor office.

Part of country.py: the pope, a host, one whose name is usual in a country of the article, one whom a
ministry or a national report tells of. Those who hold an office are weighed in country_suggested.py.
"""

from __future__ import annotations

from store.annotate.naming import NamingRule
from store.annotate.people.coreference import Person
from store.annotate.people.country_by_name import BY_NAME, by_name
from store.annotate.people.country_host import HOST, host_of
from store.annotate.people.country_inherited import likely_of, may_be_of
from store.annotate.people.country_koreas import is_printed_northern
from store.annotate.people.country_offices import OFFICE_OF
from store.annotate.people.country_report import Report
from store.annotate.people.country_scene import SCENE, guest_at, guest_of, told_of
from store.annotate.people.country_stated import UNKNOWN, Represented
from store.annotate.people.country_told import MINISTRY_TELLS, told_by_ministry
from store.annotate.people.page import Page
from store.annotate.people.words import EPONYM

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
NATIONAL = NamingRule(
    "country/national-report",
    """
    - 2019-05-21 | OSLO, May 21 (AFP) -- Tor Ek sang with Togo's leaders. Ek's son Ola stayed with friends.                    => country Ola = NO
    + 2019-05-21 | OSLO, May 21 (AFP) -- Norway held a vote in Oslo, in Bergen and in the Norwegian north. Ola Umbo sang. => country Ola Umbo = NO
    - 2019-05-21 | OSLO, May 21 (AFP) -- Chile beat Togo and Peru in a Norwegian hall. Ola Umbo sang.                       => country Ola Umbo = NO
    """,
)
RULES = (POPE, NATIONAL)


def suggested_by_name(page: Page, person: Person, report: Report) -> Represented:
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
    if likely[:1] == ("US",) and is_at_summit(page, person):
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


def is_at_summit(page: Page, person: Person) -> bool:
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
