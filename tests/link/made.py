"""Invented articles' facts for tests and benchmarks of linking: many, varied, the same each time.

The names are put together from word lists; spellings, titles, countries and dates vary between
articles as they do between outlets. No text is made, only what would have been read from it.
"""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Iterator
from dataclasses import dataclass

from store.link.records import ArticleFacts
from store.model import Evidence, Meeting, Official, Role, Trip, TripStatus, Window

FIRST = (
    "Ada Bruno Carla Dmitri Elena Farid Goran Hana Ivan Jorge Katia Luis Marta Nadia Omar".split()
)
LAST = (
    "Abramson Bellucci Cordova Danquah Eriksen Fontaine Grigorov Haddad Ivanchuk Jansen Kovacs"
    " Lindholm Moreau Novak Okafor Petrescu Quiroga Rahman Sorensen Tavares Urbina Vasquez"
).split()
ENDINGS = ("", "a", "er", "ek", "ini", "ova", "sen", "ides", "ez", "man", "stad", "ic")
KOREAN_SURNAMES = (
    ("Kim", "Kim"), ("Ri", "Lee"), ("Pak", "Park"), ("Choe", "Choi"), ("Jong", "Chung"),
    ("Kang", "Kang"), ("Jo", "Cho"), ("Yun", "Yoon"), ("Jang", "Chang"), ("Rim", "Lim"),
    ("Han", "Han"), ("O", "Oh"), ("So", "Seo"), ("Sin", "Shin"), ("Kwon", "Kwon"),
)  # fmt: skip
SYLLABLES = (
    ("Yong", "young"), ("Su", "soo"), ("Chol", "chul"), ("Myong", "myung"), ("Ho", "ho"),
    ("Gil", "gil"), ("Song", "sung"), ("Nam", "nam"), ("Hui", "hee"), ("Thae", "tae"),
    ("Guk", "kook"), ("Hyok", "hyuk"), ("Il", "il"), ("Ok", "ok"), ("Ryong", "ryong"),
    ("Bong", "bong"), ("Chun", "chun"), ("Gwang", "kwang"), ("Hwan", "hwan"), ("Hae", "hae"),
    ("Ju", "joo"), ("Kum", "keum"), ("Man", "man"), ("Mi", "mi"), ("Pom", "bum"), ("Rim", "rim"),
    ("Sim", "sim"), ("Un", "eun"), ("Won", "won"), ("Yun", "yoon"), ("Hyang", "hyang"),
)  # fmt: skip
PORTFOLIOS = (
    "Foreign Trade Finance Defence Health Culture Railways Energy Forestry Justice Labour Education"
    " Fisheries Tourism Housing Science Sports Mining Transport Agriculture"
).split()
TITLES = (
    "Minister of Foreign Affairs", "President", "ambassador to Norway", "Speaker of Parliament",
    "chief prosecutor", "Prime Minister", "special envoy for fisheries",
    *(f"{rank}{portfolio} Minister" for portfolio in PORTFOLIOS for rank in ("", "Deputy ")),
)  # fmt: skip
COUNTRIES = "AR BG CL DK EC FR GR HU IS JO KE LV MA NO OM PE QA RO SE TN".split()


@dataclass(frozen=True, slots=True)
class Person:
    """One invented person with the spellings that outlets use."""

    spellings: tuple[str, ...]
    surname: str
    country: str
    titles: tuple[str, ...]


def people(count: int, chance: random.Random) -> list[Person]:
    """So many different people, a third of them with Korean names."""
    made: dict[str, Person] = {}
    while len(made) < count:
        titles = tuple(chance.sample(TITLES, chance.choice((1, 1, 2))))
        if chance.random() < 0.25:
            family, given = chance.choice(KOREAN_SURNAMES), chance.sample(SYLLABLES, 2)
            north = " ".join(one for one, _ in given)
            south = "-".join(other for _, other in given)
            hyphened = north.replace(" ", "-").capitalize()
            spellings = (f"{family[0]} {north}", f"{family[0]} {hyphened}",
                         f"{family[1]} {south.capitalize()}")  # fmt: skip
            person = Person(spellings, family[0], "KP", titles)
        else:
            surname = chance.choice(LAST) + chance.choice(ENDINGS) + (
                chance.choice(ENDINGS) if count > 2000 else "")  # fmt: skip
            first = chance.choice(FIRST) + (chance.choice(ENDINGS) if count > 2000 else "")
            middle = chance.choice(FIRST)
            spellings = (f"{first} {surname}", f"{first} {middle} {surname}", f"{first} {surname}")
            person = Person(spellings, surname, chance.choice(COUNTRIES), titles)
        made.setdefault(person.spellings[0], person)
    return list(made.values())


def articles(
    count: int,
    persons: int,
    seed: int = 1,
    start: dt.date = dt.date(2018, 1, 1),
    trips: float = 0.5,
) -> Iterator[ArticleFacts]:
    """So many articles about so many people, some of whom are in many articles.

    The shares are those of real newswire: the most named is in about three of a hundred articles,
    and so many of two in an article travel as `trips` says, by default more than in newswire.
    """
    chance = random.Random(seed)
    cast = people(persons, chance)
    weights = [1 / (rank + 20) for rank in range(len(cast))]
    total, rising = 0.0, []
    for weight in weights:
        total += weight
        rising.append(total)
    span = max(60, count // 40)
    for number in range(count):
        date = start + dt.timedelta(days=chance.randrange(span))
        chosen = chance.choices(cast, cum_weights=rising, k=chance.randint(2, 6))
        yield article(f"{date}-{number:06}", date, dict.fromkeys(chosen), chance, trips)


def article(
    id: str, date: dt.date, chosen: dict[Person, None], chance: random.Random, trips_of: float
) -> ArticleFacts:
    """One article that names some people."""
    officials: list[Official] = []
    for person in chosen:
        officials.append(_official(person, f"p{len(officials)}", chance))
    trips = []
    for official in officials[:2]:
        if chance.random() < trips_of:
            trips.append(_trip(official, officials, date, chance))
    meetings = []
    if len(officials) > 1 and chance.random() < 0.4:
        day = date - dt.timedelta(days=chance.randrange(3))
        meetings.append(
            Meeting((officials[0].id, officials[1].id), "held", Window(day, day, "then"))
        )
    return ArticleFacts(id, date, tuple(officials), tuple(trips), tuple(meetings))


def _official(person: Person, local: str, chance: random.Random) -> Official:
    luck = chance.random()
    name = person.surname if luck < 0.08 else chance.choice(person.spellings)
    country = None if luck > 0.92 else person.country
    title = chance.choice(person.titles)
    printed = country if chance.random() < 0.6 else None
    roles = () if 0.8 < luck < 0.9 else (Role(title, 0, 5, country=printed),)
    return Official(local, name, (), country, roles)


def _trip(
    official: Official, officials: list[Official], date: dt.date, chance: random.Random
) -> Trip:
    status: TripStatus = chance.choice(
        ("planned", "ongoing", "completed", "completed", "cancelled")
    )
    begin = date + dt.timedelta(days=chance.randint(-6, 6))
    wide = chance.choice((0, 0, 1, 6, 30))
    arrived = Window(begin, begin + dt.timedelta(days=wide), "about then")
    left = Window(begin + dt.timedelta(days=3), begin + dt.timedelta(days=3 + wide), "later")
    luck = chance.random()
    return Trip(
        official=official.id,
        country=chance.choice(COUNTRIES[:8]),
        status=status,
        places=chance.choice((("Port",), ("Hill", "Port"), ())),
        arrived=None if luck < 0.2 else arrived,
        left=left if luck > 0.6 else None,
        companions=tuple(one.id for one in officials[2:3]),
        journey=chance.choice(("", "j1")),
        evidence=(Evidence(1, 9, "made"),),
        confidence=chance.choice(("A", "B", "C")),
    )
