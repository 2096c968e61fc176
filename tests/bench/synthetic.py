"""Articles of any number for benchmarks: invented people's travel, with texts of the usual length.

What would be read from the texts comes from `tests.link.made`; the texts are sentences of words
drawn as often as words are in news, with the names between them. Article for article the same every
time, and made in chunks, so that several processes can share the work. `tests.bench.direct` makes
stores of them.
"""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Iterator
from functools import lru_cache
from itertools import accumulate
from typing import NamedTuple

from store.build.read import Named, ReadArticle
from store.ids import row_id
from store.link.records import ArticleFacts
from store.model import Annotations, Article, Name
from store.payload import pack_facts, pack_spans
from tests.link import made

SYLLABLES = "ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu".split()
VOCABULARY = 20_000
SENTENCES = 20_000
WORDS_A_SENTENCE = 20
SENTENCES_AN_ARTICLE = 20
COMMON = (
    "minister talks visit government president foreign capital delegation sunday monday".split()
)
CHUNK = 1000
"""Articles that are made at a time."""
START = dt.date(2001, 1, 1)
MOST_DAYS = 9000
"""A million articles are those of some 25 years, not of 70."""
ARTICLES_A_DAY = 40
ORGANISATIONS = 2000
COUNTRIES = {
    "AR": "Argentina", "BG": "Bulgaria", "CL": "Chile", "DK": "Denmark", "EC": "Ecuador",
    "FR": "France", "GR": "Greece", "HU": "Hungary", "IS": "Iceland", "JO": "Jordan",
    "KE": "Kenya", "KP": "North Korea", "LV": "Latvia", "MA": "Morocco", "NO": "Norway",
    "OM": "Oman", "PE": "Peru", "QA": "Qatar", "RO": "Romania", "SE": "Sweden", "TN": "Tunisia",
}  # fmt: skip


class Cast(NamedTuple):
    """Who and what the articles of a store may name, and how often each."""

    people: list[made.Person]
    rising: list[float]
    """Sums of the people's weights so far, for `random.choices`."""
    sentences: list[str]
    organisations: list[str]
    rising_organisations: list[float]


class Made(NamedTuple):
    """One article as a worker would have read it, and the people of the cast that are in it."""

    read: ReadArticle
    facts: ArticleFacts
    people: tuple[int, ...]
    """For each official of the facts, the number in the cast."""


@lru_cache(maxsize=1)
def cast_of(count: int) -> Cast:
    """The cast of so many articles: a person for each ten, the most named in two of a hundred."""
    chance = random.Random(7)
    people = made.people(max(50, count // 10), chance)
    words = COMMON + [
        "".join(chance.choice(SYLLABLES) for _ in range(chance.randint(2, 4)))
        for _ in range(VOCABULARY)
    ]
    often = list(accumulate(1 / (rank + 2) for rank in range(len(words))))
    sentences = [
        " ".join(chance.choices(words, cum_weights=often, k=WORDS_A_SENTENCE)) + ". "
        for _ in range(SENTENCES)
    ]
    organisations = sorted(
        {
            f"{chance.choice(words[100:]).title()} {chance.choice(words[100:]).title()} Council"
            for _ in range(ORGANISATIONS)
        }
    )
    return Cast(
        people,
        list(accumulate(1 / (rank + 20) for rank in range(len(people)))),
        sentences,
        organisations,
        list(accumulate(1 / (rank + 5) for rank in range(len(organisations)))),
    )


def chunks(count: int) -> range:
    """The numbers of the chunks of so many articles."""
    return range((count + CHUNK - 1) // CHUNK)


def chunk(count: int, number: int) -> Iterator[Made]:
    """The articles of one chunk, in date order; the chunks are so too."""
    cast = cast_of(count)
    chance = random.Random(number)
    days = max(60, min(MOST_DAYS, count // ARTICLES_A_DAY))
    for place in range(number * CHUNK, min((number + 1) * CHUNK, count)):
        date = START + dt.timedelta(days=place * days // count)
        drawn = chance.choices(
            range(len(cast.people)), cum_weights=cast.rising, k=chance.randint(2, 6)
        )
        people = tuple(dict.fromkeys(drawn))
        chosen = dict.fromkeys(cast.people[one] for one in people)
        facts = made.article(f"{date.isoformat()}-{place:010x}", date, chosen, chance, 0.5)
        pieces = chance.choices(cast.sentences, k=SENTENCES_AN_ARTICLE - 1)
        # Every text has words that hardly another one has.
        pieces.append(f"item {place} of {chance.randrange(1_000_000)}. ")
        organisation = chance.choices(cast.organisations, cum_weights=cast.rising_organisations)[0]
        read = as_read(place, facts, pieces)
        named = Named("org:" + organisation.lower().replace(" ", "-"), organisation, "", "")
        yield Made(read._replace(organisations=(named,)), facts, people)


def read_articles(count: int) -> Iterator[ReadArticle]:
    """So many articles, as a worker would have read them."""
    for number in chunks(count):
        for one in chunk(count, number):
            yield one.read


def as_read(number: int, facts: ArticleFacts, pieces: list[str]) -> ReadArticle:
    """An article with these facts, its text made of these pieces with the names between them."""
    body, names = "", []
    step = len(pieces) // (len(facts.officials) + 1)
    for place, official in enumerate(facts.officials):
        body += " ".join(pieces[place * step : (place + 1) * step]) + " "
        start, end = len(body), len(body) + len(official.name)
        names.append(Name("person", start, end, official.name, 0, 1, official.id))
        body += official.name + " "
    body += " ".join(pieces[len(facts.officials) * step :])
    key = f"{facts.date.isoformat()}-{number:010x}"
    article = Article(key, f"/made/{number}.txt", facts.date, body[:80], body, "Agency")
    read = Annotations(
        names=tuple(names),
        officials=facts.officials,
        trips=facts.trips,
        meetings=facts.meetings,
    )
    countries = sorted({trip.country for trip in facts.trips} or {"NO" if number % 3 else "PE"})
    return ReadArticle(
        id=row_id(key),
        article=article,
        spans=pack_spans(read),
        facts=pack_facts(read, lambda start, end: (start, end)),
        trips=len(read.trips),
        mentions=tuple((official.id, 1) for official in facts.officials),
        places=tuple(Named(code, COUNTRIES[code], code, "country") for code in countries),
        organisations=(),
    )
