"""Reads the people of one article: who is named, where, in which offices, from which country.

`read_people` is the only entry. It also settles which place and organisation candidates stand
beside the people: no two names overlap in its answer.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from operator import itemgetter

from store.annotate.lexicon import Lexicon, plain
from store.annotate.people.coreference import Mention
from store.annotate.people.country import countries_of
from store.annotate.people.linking import gather
from store.annotate.people.origin import load_origins
from store.annotate.people.page import prepare
from store.annotate.people.roles import roles_of, titles_of
from store.annotate.people.roles_aside import give_aside
from store.annotate.people.roles_echoed import give_again
from store.annotate.people.roles_formerly import give_former
from store.annotate.people.roles_lead import give_lead
from store.annotate.people.roles_meant import give_meant
from store.annotate.people.roles_told import give_continued, give_described
from store.annotate.people.words import (
    vocabulary,
)
from store.annotate.tokens import Tokens
from store.model import Firing, Name, Official


@dataclass(frozen=True, slots=True)
class People:
    """What was read about people, and all names that stand."""

    names: tuple[Name, ...] = ()
    officials: tuple[Official, ...] = ()
    trace: tuple[Firing, ...] = ()
    """Which rule gave each country; names and roles tell their rules themselves."""


def read_people(
    tokens: Tokens,
    lexicon: Lexicon,
    places: Sequence[Name],
    organisations: Sequence[Name],
) -> People:
    """People of the article, with the places and organisations that no person's name covers."""
    page = prepare(
        tokens,
        vocabulary(lexicon.overlay),
        load_origins(lexicon.overlay),
        places,
        organisations,
    )
    cast = gather(page)
    if not cast.people:
        return People(_with_others((), places, page.organisations))
    person_at = page.person_at
    for person in cast.people:
        for mention in person.mentions:
            person_at.update(range(mention.first, mention.stop))
    all_titles = [titles_of(page, person) for person in cast.people]
    give_lead(page, cast.people, all_titles)
    give_aside(page, cast.people, all_titles)
    give_meant(page, cast.people, all_titles)
    countries = countries_of(page, cast.people, all_titles)
    codes = [one.country for one in countries]
    give_described(page, cast.people, all_titles, codes)
    give_continued(page, cast.people, all_titles, codes)
    give_again(page, cast.people, all_titles, codes)
    give_former(page, cast.people, all_titles)
    names: list[Name] = []
    officials: list[Official] = []
    trace: list[Firing] = []
    taken: dict[str, int] = {}
    for person, titles, (country, rule) in zip(cast.people, all_titles, countries, strict=True):
        mentions = person.mentions
        printed, forms = _printed(tokens, mentions)
        name = _fullest(forms)
        official_id = _unique(slug(name), taken)
        for mention, (start, end, text) in zip(mentions, printed, strict=True):
            first, stop, why = mention.first, mention.stop, mention.rule
            fields = ("person", start, end, text, first, stop, official_id, None, "", why)
            names.append(_new(Name, fields))
        aliases = tuple([form for form in forms if form != name]) if len(forms) > 1 else ()
        roles = roles_of(page, titles) if titles else ()
        officials.append(Official(official_id, name, aliases, country, roles))
        if country:
            start, end, _ = printed[0]
            trace.append(Firing("people", rule, start, end, f"{name}: {country}"))
    return People(
        _with_others(names, places, page.organisations),
        tuple(officials),
        tuple(trace),
    )


_new = tuple.__new__
"""Makes a `Name` of its fields in order in half of the time that a call to it takes."""


def _printed(
    tokens: Tokens, mentions: Sequence[Mention]
) -> tuple[list[tuple[int, int, str]], dict[str, int]]:
    """The characters that each mention covers and their text; the forms of the name in text order,
    white space single, and how often each is printed."""
    text, ends, words = tokens.text, tokens.ends, tokens.words
    found: list[tuple[int, int, str]] = []
    counts: dict[str, int] = {}
    for mention in mentions:
        first = mention.first
        start = ends[first] - len(words[first]) + mention.lead
        end = ends[mention.stop - 1] - mention.trim
        form = printed = text[start:end]
        found.append((start, end, printed))
        if mention.stop - first > 1:
            form = " ".join(printed.split())
        counts[form] = counts.get(form, 0) + 1
    return found, counts


def _fullest(forms: dict[str, int]) -> str:
    if len(forms) == 1:
        return next(iter(forms))
    return max(forms, key=lambda text: (text.count(" "), len(text), forms[text]))


_LETTERS_AND_DIGITS = re.compile(r"[^\W_]+")


@lru_cache(maxsize=1 << 13)
def slug(name: str) -> str:
    """ "Miguel Díaz-Canel" to "miguel-diaz-canel"."""
    return "-".join(_LETTERS_AND_DIGITS.findall(plain(name))) or "person"


def _unique(wanted: str, taken: dict[str, int]) -> str:
    taken[wanted] = taken.get(wanted, 0) + 1
    return wanted if taken[wanted] == 1 else f"{wanted}-{taken[wanted]}"


def _with_others(
    people: Sequence[Name], places: Sequence[Name], organisations: Sequence[Name]
) -> tuple[Name, ...]:
    """People, and of the places and organisations those that stand: of some that overlap the
    longest, none that a person's name overlaps."""
    standing: list[Name] = []
    crossing: list[Name] = []
    begin = reach = 0
    for name in sorted((*people, *organisations, *places), key=_start):
        if name.first >= reach:
            begin, reach = len(standing), name.stop
            standing.append(name)
            if crossing:
                crossing = []
            continue
        crossing = [*(crossing or standing[begin:]), name]
        standing[begin:] = _longest(crossing)
        if name.stop > reach:
            reach = name.stop
    return tuple(standing)


def _longest(crossing: Sequence[Name]) -> list[Name]:
    """Of names that overlap all that name people and the longest of the others; an organisation
    before a place as long."""
    if len(crossing) == 2 and (crossing[0].kind != "person" or crossing[1].kind != "person"):
        return [min(crossing, key=_rank)]
    covered: set[int] = set()
    found: list[Name] = []
    for name in sorted(crossing, key=_rank):
        own = range(name.first, name.stop)
        if name.kind == "person" or covered.isdisjoint(own):
            covered.update(own)
            found.append(name)
    found.sort(key=_start)
    return found


def _rank(name: Name) -> tuple[bool, int, int, bool]:
    return name.kind != "person", name.first - name.stop, name.first, name.kind == "place"


_start = itemgetter(Name._fields.index("start"))
