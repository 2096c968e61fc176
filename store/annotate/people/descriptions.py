"""Finds the descriptions of officials in an article: "the Polish minister", "Togo's chief delegate", where
no name stands beside them.

A look-up for roles_meant.py, which says whom a description means: it tells where each one stands and
how it hangs in its sentence. It decides nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from store.annotate.people.page import Page, behind_dateline
from store.annotate.people.roles_told import WITHIN_STATES
from store.annotate.people.titles import Title, title_of
from store.annotate.people.titles_after import titles_after
from store.annotate.people.words import NOT_ROLE, OFFICE, SPEECH

_REACH = 8
"""Tokens before a head noun within which its phrase begins."""
_NOT_ONE = frozenset(
    "first last next another other any no previous only every each whose former then future"
    " late ever outgoing".split()
)
"""Words within a phrase that means nobody known, or nobody who holds the office now."""
_PUBLIC = frozenset(
    """minister premier pm president vice-president chancellor king queen monarch emperor empress
    sultan emir ruler strongman leader pope pontiff patriarch cardinal archbishop prince princess
    heir envoy emissary negotiator mediator representative rapporteur diplomat ambassador consul
    secretary undersecretary adviser advisor aide spokesman spokeswoman spokesperson chief commander
    head chairman chairwoman chairperson director director-general secretary-general speaker governor
    mayor senator lawmaker legislator commissioner delegate coordinator inspector administrator
    premier-designate president-elect treasurer marshal admiral reporter correspondent""".split()
)
"""Heads of the descriptions looked for: offices of which a body or a state has one or few."""
_INDEFINITE = frozenset(("a", "an", "his", "her", "its"))
_POSTS = frozenset("post job office position role title".split())
_AS = frozenset(("as", "become", "became", "becoming", "like"))


class Description(NamedTuple):
    """One description: its title, where its phrase begins, and the number of its sentence."""

    title: Title
    start: int
    sentence: int
    definite: bool
    """Whether "the" or a country's possessive opens it: not "a minister", "his spokesman"."""


def descriptions(page: Page, rule: str) -> Sequence[Description]:
    """All descriptions in text order, their titles read by a rule."""
    bits = page.bits
    sentences = page.tokens.sentences
    found: list[Description] = []
    for head in page.where(_PUBLIC):
        if not head or not bits[head] & OFFICE or bits[head] & NOT_ROLE:
            continue
        if found and head < found[-1].title.stop:
            continue  # "the head of the office | of the president"
        number = page.sentence_number(head)
        start = _start(page, head, sentences[number][0])
        title = None if start < 0 else _title(page, start, head, rule)
        if title is not None:
            definite = page.lower[start] not in _INDEFINITE
            found.append(Description(title, start, number, definite))
    return found


def _start(page: Page, head: int, lowest: int) -> int:
    """Where the phrase of a head noun begins: at "the", or at the country that owns it; else -1."""
    lower, classes = page.lower, page.classes
    for at in range(head - 1, max(lowest - 1, head - _REACH), -1):
        if lower[at] in _NOT_ONE or at in page.person_at:
            return -1
        if lower[at] == "the" or lower[at] in _INDEFINITE:
            return at
        if classes[at] == "s":
            owner = page.organisation_at.get(at - 1) or page.place_at.get(at - 1)
            return owner.first if owner is not None and owner.first >= lowest else -1
        if classes[at] not in "aCAUmN-":
            return -1
    return -1


def _title(page: Page, start: int, head: int, rule: str) -> Title | None:
    """The title of the phrase between a start and its head noun, where no name stands beside it."""
    lower, classes = page.lower, page.classes
    if lower[start - 1] in _AS or start - 1 in page.person_at:
        return None
    if start > 1 and lower[start - 1] in {",", "-", "--", "("} and start - 2 in page.person_at:
        return None  # an apposition
    title = _owner(page, start, head, rule) if classes[head + 1] == "s" else None
    if title is None:
        titles = titles_after(page, start, rule)
        if titles and titles[0].former:
            return None
        if titles and titles[0].head == head:
            title = titles[0]
        elif titles or lower[start] == "the" or classes[head + 1] != "a":
            return None
        else:
            title = _owner(page, start, head, rule)  # "cost Togo's envoy | less than two days"
    stop = title.stop
    if stop in page.person_at or (lower[stop] in {",", "--", "(", ":"} and _names(page, stop + 1)):
        return None
    if classes[stop] == "s" and lower[stop + 1] in _POSTS:
        return None
    if page.bits[stop] & OFFICE:
        return None
    if not WITHIN_STATES.isdisjoint(lower[start:head]):
        return None
    place = page.place_at.get(start)
    if place is not None and place.country and place.country != title.country:
        title = replace(title, country=place.country)
    return title


def _owner(page: Page, start: int, head: int, rule: str) -> Title:
    """The title of an owner: "the Polish minister | 's aircraft"."""
    owned = [at for at in range(start, head) if page.classes[at] == "s"]
    first = owned[-1] + 1 if owned else start + 1
    places = page.places_in(start, head)
    drop = {at for at in page.place_tokens_in(first, head) if page.place_at[at].sort == "demonym"}
    country = places[0].country if places else None
    return title_of(page, head, first, head + 1, drop, rule=rule, country=country)


def _names(page: Page, index: int) -> bool:
    """Whether a name stands at a token, its own offices and country passed over."""
    at = index
    while at < index + _TO_NAME and at not in page.person_at:
        if not page.bits[at] & OFFICE and at not in page.place_at and page.classes[at] != "s":
            return False
        at += 1
    return at in page.person_at


_TO_NAME = 5
"""Tokens of the offices and the country between a comma and a name, at most."""


def is_of_somebody(page: Page, told: Description) -> bool:
    """Whether a description says of which country or body the office is: "NATO's secretary"."""
    title = told.title
    owned = told.definite and page.lower[told.start] != "the"
    return owned or title.country is not None or title.organisation is not None


def is_subject(page: Page, told: Description) -> bool:
    """Whether a description opens its sentence, or the main clause behind a comma or a quotation,
    or an auxiliary follows it."""
    start = behind_dateline(page, page.tokens.sentences[told.sentence][0])
    if told.start == start or page.classes[told.start - 1] in '",:':
        return True
    return page.lower[told.title.stop] in _AUXILIARIES and page.lower[told.start - 1] not in _LINKS


_AUXILIARIES = frozenset(
    "is was has had will would can cannot could may might must does did".split()
)
_LINKS = frozenset("that of for to by with from whether if".split())
"""Before an office of which a sentence only tells in passing."""


def is_teller(page: Page, told: Description) -> bool:
    """Whether a sentence says that the one described says something."""
    bits, stop = page.bits, told.title.stop
    if bits[told.start - 1] & SPEECH:
        return True
    ahead = range(stop, min(page.size, stop + _SAYS))
    return any(bits[at] & SPEECH and page.classes[at] == "a" for at in ahead)


_SAYS = 5
"""Tokens behind a description within which it is said to say something."""
