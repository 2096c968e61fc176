"""Reads the people of one article: who is named, where, in which offices, from which country.

`read_people` is the only entry. It also settles which place and organisation candidates stand
beside the people: no two names overlap in its answer.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from operator import attrgetter

from store.annotate.lexicon import Lexicon, plain
from store.annotate.people.coreference import Mention, Person
from store.annotate.people.country import countries_of
from store.annotate.people.linking import gather, tokens_of
from store.annotate.people.origin import load_origins
from store.annotate.people.page import Page, prepare
from store.annotate.people.roles import roles_of, titles_of
from store.annotate.people.roles_echoed import give_again, give_lead
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


def read_people(
    tokens: Tokens,
    lexicon: Lexicon,
    places: Sequence[Name],
    organisations: Sequence[Name],
    times: object = None,
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
    page.person_at.update(tokens_of(cast))
    mentions: list[tuple[Mention, str]] = []
    officials: list[Official] = []
    trace: list[Firing] = []
    taken: dict[str, int] = {}
    all_titles = [titles_of(page, person) for person in cast.people]
    give_lead(page, cast.people, all_titles)
    countries = countries_of(page, cast.people, all_titles)
    codes = [one.country for one in countries]
    give_described(page, cast.people, all_titles, codes)
    give_continued(page, cast.people, all_titles, codes)
    give_again(page, cast.people, all_titles, codes)
    for number, person in enumerate(cast.people):
        forms = _forms(page, person)
        name = _fullest(forms)
        official_id = _unique(slug(name), taken)
        roles = roles_of(page, all_titles[number])
        officials.append(
            Official(
                id=official_id,
                name=name,
                aliases=tuple(form for form in forms if form != name),
                country=countries[number].country,
                roles=roles,
            )
        )
        for mention in person.mentions:
            mentions.append((mention, official_id))
            start, end = span_of(page, mention)
            trace.append(Firing("people", mention.rule, start, end, name))
        if countries[number].country:
            start, end = span_of(page, person.mentions[0])
            value = f"{name}: {countries[number].country}"
            trace.append(Firing("people", countries[number].rule, start, end, value))
        trace += [Firing("people", r.rule, r.start, r.end, f"{name}: {r.title}") for r in roles]
    return People(
        names=_settle(page, mentions, places, page.organisations),
        officials=tuple(officials),
        trace=tuple(trace),
    )


def _forms(page: Page, person: Person) -> dict[str, int]:
    """The printed forms of a name in text order, and how often each stands."""
    counts: dict[str, int] = {}
    for mention in person.mentions:
        text = text_of(page, mention)
        counts[text] = counts.get(text, 0) + 1
    return counts


def _fullest(forms: dict[str, int]) -> str:
    if len(forms) == 1:
        return next(iter(forms))
    return max(forms, key=lambda text: (len(text.split()), len(text), forms[text]))


def text_of(page: Page, mention: Mention) -> str:
    """A mention as printed, white space single."""
    start, end = span_of(page, mention)
    text = page.tokens.text[start:end]
    return text if mention.stop - mention.first == 1 else " ".join(text.split())


def span_of(page: Page, mention: Mention) -> tuple[int, int]:
    """The characters that a mention covers."""
    tokens = page.tokens
    start, end = tokens.starts[mention.first], tokens.ends[mention.stop - 1]
    return start + mention.lead, end - mention.trim


@lru_cache(maxsize=1 << 13)
def slug(name: str) -> str:
    """ "Miguel Díaz-Canel" to "miguel-diaz-canel"."""
    letters = [letter if letter.isalnum() else "-" for letter in plain(name)]
    return "-".join(part for part in "".join(letters).split("-") if part) or "person"


def _unique(wanted: str, taken: dict[str, int]) -> str:
    taken[wanted] = taken.get(wanted, 0) + 1
    return wanted if taken[wanted] == 1 else f"{wanted}-{taken[wanted]}"


def _settle(
    page: Page,
    mentions: Sequence[tuple[Mention, str]],
    places: Sequence[Name],
    organisations: Sequence[Name],
) -> tuple[Name, ...]:
    """People first, then organisations, then places, each where nothing stands yet."""
    names: list[Name] = []
    covered: set[int] = set()
    for mention, official_id in mentions:
        start, end = span_of(page, mention)
        covered.update(range(mention.first, mention.stop))
        names.append(
            Name(
                kind="person",
                start=start,
                end=end,
                text=page.tokens.text[start:end],
                first=mention.first,
                stop=mention.stop,
                id=official_id,
                rule=mention.rule,
            )
        )
    others = sorted(
        [*organisations, *places], key=lambda name: (name.first - name.stop, name.first)
    )
    for other in others:
        first, stop = other.first, other.stop
        if stop - first == 1:
            if first in covered:
                continue
            covered.add(first)
        else:
            own = range(first, stop)
            if not covered.isdisjoint(own):
                continue
            covered.update(own)
        names.append(other)
    names.sort(key=attrgetter("start"))
    return tuple(names)
