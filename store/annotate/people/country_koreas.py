"""Tells the two Koreas apart by how a name is printed, where nothing is said of its country.

The spelling of syllables, three words or a hyphen, and what the article is about speak; a stated
country has been taken before. Names of other countries are no matter of this module.
"""

from __future__ import annotations

from collections.abc import Sequence

from store.annotate.people.coreference import Person
from store.annotate.people.country_report import Report
from store.annotate.people.origin import korea_of
from store.annotate.people.page import Page
from store.annotate.people.titles import Title
from store.annotate.people.words import HONORIFIC, MODIFIER, OFFICE, SPEECH


def is_printed_northern(
    page: Page, person: Person, possible: tuple[str, ...], report: Report
) -> bool:
    """Whether a Korean name is three words in an article about the north that prints them so, or
    that prints a southern name otherwise, with a hyphen.

    Whoever else holds the office there: a leader beside a premier, a minister after another.
    """
    if len(person.key) != 3 or not {"KP", "KR"} <= set(possible[:2]):
        return False
    if not report.northern or korea_of(page.origins, person.key) == "KR":
        return False
    north, south = report.named.get("KP", 0), report.named.get("KR", 0)
    return north > south or (north > 0 and report.hyphenates_southern)


def rules_the_north(page: Page, titles: Sequence[Title]) -> bool:
    """Whether somebody with a Korean name is just "leader", which in the south nobody is, or holds
    an office that only the north has."""
    for title in titles:
        text = title.text.lower().replace("’", "'")
        if any(post in text for post in _NORTHERN_POSTS):
            return True
    return any(
        page.lower[title.head] == "leader"
        and title.stop == title.head + 1
        and _OF_RULERS.issuperset(page.lower[title.first : title.head])
        for title in titles
    )


_NORTHERN_POSTS = (
    "external economic relations",
    "people's armed forces",
    "people's security",
    "united front department",
    "state affairs commission",
    "national defence commission",
    "national defense commission",
    "supreme people's assembly",
    "nominal head of state",
    "titular head of state",
    "ceremonial head of state",
    "nominal leader",
    "workers' party",
)
_OF_RULERS = frozenset("supreme top paramount young great dear late new former reclusive".split())


def _needs_no_office(page: Page, person: Person) -> bool:
    """Whether somebody is named throughout without an office or an apposition, as rulers are."""
    return not any(
        page.bits[mention.first - 1] & _TITLES
        or page.lower[mention.stop] in {",", "("}
        or page.lower[mention.first - 1] in {",", "said"}
        or page.bits[mention.stop] & SPEECH
        for mention in person.mentions
        if mention.first
    )


_TITLES = OFFICE | HONORIFIC | MODIFIER


def of_two_koreas(
    page: Page, person: Person, possible: tuple[str, ...], report: Report
) -> str | None:
    """Of a name usual in both: the first, where the article's ways of printing tell the two apart;
    else the dateline's, unless the article is about the other; else the one named most."""
    family = person.key[0]
    northern = len(person.key) == 3 and family in page.origins.northern
    if "KP" in possible and (northern or family == "ri"):
        return "KP"  # nobody in the south is spelt "Ri Yong Ho" or "Ri Su-yong"
    named = report.named
    near = [code for code in possible if named.get(code)]
    spelt = korea_of(page.origins, person.key)
    if spelt in near:
        return spelt
    hyphenated = any("-" in word for word in person.key)
    alone = not near and family == "kim" and spelt is None
    if (spelt == "KP" or alone) and len(person.key) == 3:
        return "KP"  # "Kim Kye Gwan", also where nothing names the north
    if not near or report.northern or not hyphenated:
        return near[0] if near else None
    if family == "kim" and spelt is None and "KP" in near and _needs_no_office(page, person):
        return "KP"  # whoever is so well known
    if page.home in near:
        other = "KP" if page.home == "KR" else "KR"
        if report.topic == other:
            return other
        return page.home if named.get(other, 0) <= 2 * named[page.home] else other
    return max(near, key=lambda code: named[code])
