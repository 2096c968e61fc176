"""Writes a synthetic store of any size straight into its tables: a million articles in minutes.

Nothing is linked: who is who is known from the cast of `tests.bench.synthetic`, and reports of one
official in one country within days are one trip. What stands in each table has the form that a
build gives it; `tests/bench/test_direct.py` holds that.
"""

from __future__ import annotations

import contextlib
import dataclasses
import hashlib
import json
import sqlite3
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from functools import lru_cache
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple

from store.build import articles as tables
from store.build.linked import write_counts
from store.build.profiles import ANSWERS, ASKS, HINTS
from store.build.replace import Draft
from store.build.tallies import write_tallies
from store.build.version import linking_version, reading_version
from store.folding import fold
from store.ids import HASH_BITS, printable
from store.link.keys import slug
from store.link.profiles import Profile, blocks_of, profile_of
from store.model import Meeting, Trip, Window
from store.query.connection import StoreError, open_store
from store.schema import prepare
from tests.bench.synthetic import COUNTRIES, Made, cast_of, chunk, chunks

Row = tuple[Any, ...]

PROCESSES = 2
AHEAD = 6
"""Chunks that may be made before the one that is being written."""
SAME_TRIP = 10
"""Days between two reports of an official in a country that are of one trip."""
SAME_JOURNEY = 7
CANDIDATE_EVERY = 8
CACHE_PAGES = 200_000


def synthetic_store(path: Path, count: int) -> None:
    """Writes a store of `count` articles to `path`; one that is there and fits is kept."""
    with contextlib.suppress(StoreError):
        open_store(str(path)).close()
        return
    path.unlink(missing_ok=True)
    draft = Draft(path, copy=False)
    write(draft.connection, count)
    draft.publish()


def write(db: sqlite3.Connection, count: int, processes: int = PROCESSES) -> None:
    """Fills an empty database with the tables of a store and `count` articles."""
    prepare(db)
    db.execute(f"pragma cache_size = {CACHE_PAGES}")
    indexes = db.execute(
        "select name, sql from sqlite_master where type = 'index' and sql is not null"
    ).fetchall()
    for name, _ in indexes:  # made at the end: filling them row by row takes far longer
        db.execute(f'drop index "{name}"')
    joined = _Joined(count)
    for made in _made(count, processes):
        for table, rows in made.tables.items():
            _insert(db, table, rows)
        _insert(db, "appearance", joined.appearances(made.people))
        for key, packed, official, blocks in made.profiles:
            joined.profile(db, key, packed, official, blocks)
        joined.take(made)
    joined.write(db)
    for _, sql in indexes:
        db.execute(sql)
    countries = dict(sorted(COUNTRIES.items()))
    tables.write_countries(db, countries)
    named = {
        kind: {row[0] for row in db.execute(f"select distinct {kind} from article_{kind}")}
        for kind in tables.KINDS
    }
    tables.write_names(db, named, countries)
    write_counts(db, [row[0] for row in db.execute("select id from official")])
    tables.rebuild_index(db)
    tables.write_landmarks(db)
    write_tallies(db)
    _write_meta(db, count)
    db.commit()


# --- what workers make


class _Chunk(NamedTuple):
    """The rows of a chunk that need nothing of the others, and what must be joined with them."""

    tables: dict[str, list[Row]]
    people: list[tuple[int, str, int, str]]
    """Article, local id, number in the cast, key of the profile."""
    profiles: list[tuple[str, str, str, list[tuple[str, str]]]]
    """Key, packed, official, blocks; each once a worker."""
    roles: list[tuple[int, int, str]]
    """Number in the cast, number of the role, day."""
    trips: list[tuple[int, int, Trip, tuple[int, ...]]]
    """Article, traveller, what is told, companions; people as numbers in the cast."""
    meetings: list[tuple[int, tuple[int, ...], Meeting]]


def _made(count: int, processes: int) -> Iterator[_Chunk]:
    """The chunks in their order, made by so many processes; 0 makes them here."""
    if not processes:
        sent: set[str] = set()
        yield from (_rows(count, number, sent) for number in chunks(count))
        return
    with ProcessPoolExecutor(processes) as pool:
        waiting: deque[Future[_Chunk]] = deque()
        for number in chunks(count):
            waiting.append(pool.submit(_rows_of, count, number))
            if len(waiting) > AHEAD:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()


def _rows_of(count: int, number: int) -> _Chunk:
    return _rows(count, number, _sent())


@lru_cache(maxsize=1)
def _sent() -> set[str]:
    """The profiles that this worker has sent."""
    return set()


@lru_cache(maxsize=1)
def official_ids(count: int) -> list[str]:
    """The id of each person of the cast."""
    found: dict[str, int] = {}
    for number, person in enumerate(cast_of(count).people):
        key = slug(person.spellings[0])
        while key in found:
            key += "-2"
        found[key] = number
    return list(found)


def _rows(count: int, number: int, sent: set[str]) -> _Chunk:
    made = _Chunk({}, [], [], [], [], [])
    rows: dict[str, list[Row]] = {
        name: []
        for name in (
            "file file_article article reading article_place article_organisation evidence"
        ).split()
    }
    ids, people = official_ids(count), cast_of(count).people
    for one in chunk(count, number):
        _add_article(rows, one)
        row, day = one.read.id, one.facts.date.isoformat()
        numbers = {
            official.id: person
            for official, person in zip(one.facts.officials, one.people, strict=True)
        }
        for official in one.facts.officials:
            person = numbers[official.id]
            profile = profile_of(official, one.facts.article)
            made.people.append((row, official.id, person, profile.key))
            if profile.key not in sent:
                sent.add(profile.key)
                made.profiles.append((profile.key, _packed(profile), ids[person], _blocks(profile)))
            for role in official.roles:
                place = people[person].titles.index(role.title) + 1
                made.roles.append((person, place, day))
                span = (role.start, role.end)
                subject = f"{ids[person]}/role/{place}"
                rows["evidence"].append((subject, row, "role", role.title, *span, *span, role.rule))
        for trip in one.facts.trips:
            companions = tuple(numbers[other] for other in trip.companions)
            # As it is packed: only what is told is needed further on.
            told = dataclasses.replace(trip, companions=(), journey="")
            made.trips.append((row, numbers[trip.official], told, companions))
        for meeting in one.facts.meetings:
            made.meetings.append((row, tuple(numbers[o] for o in meeting.officials), meeting))
    made.tables.update(rows)
    return made


def _add_article(rows: dict[str, list[Row]], one: Made) -> None:
    read, article = one.read, one.read.article
    source, url = article.source or "", article.url or ""
    rows["file"].append((article.path, len(article.body), read.id, f"{read.id:064x}"))
    rows["file_article"].append((article.path, read.id, article.title, source, url))
    day = article.date.isoformat()
    rows["article"].append(
        (read.id, day, article.title, source, url, article.path, read.trips, article.body)
    )
    rows["reading"].append((read.id, read.spans, read.facts))
    rows["article_place"] += [(read.id, name.id, name.text) for name in read.places]
    rows["article_organisation"] += [(read.id, name.id, name.text) for name in read.organisations]


def _packed(profile: Profile) -> str:
    offices = sorted((one.post, one.specific, one.walk) for one in profile.offices)
    packed = [profile.name, list(profile.forms), profile.country, profile.sure, offices]
    return json.dumps(packed, ensure_ascii=False)


def _blocks(profile: Profile) -> list[tuple[str, str]]:
    blocks = blocks_of(profile)
    kinds = (
        (ASKS, blocks.asks),
        (ANSWERS, blocks.answers | blocks.holds),
        (HINTS, blocks.hints),
    )
    return [(block, kind) for kind, names in kinds for block in sorted(names)]


# --- what is joined across chunks


@dataclasses.dataclass(slots=True)
class _Journey:
    """A trip that further articles may report."""

    id: str
    journey: str
    leg: int
    told: Trip
    companions: tuple[int, ...]
    articles: list[int]
    disagree: bool = False


@dataclasses.dataclass(slots=True)
class _Seen:
    """What is counted of an official or a role."""

    articles: int
    first: str
    last: str


class _Joined:
    """Officials, roles, trips and meetings over all chunks."""

    def __init__(self, count: int) -> None:
        self._ids = official_ids(count)
        self._people = cast_of(count).people
        self._profiles: dict[str, int] = {}
        self._officials: dict[int, _Seen] = {}
        self._roles: dict[tuple[int, int], _Seen] = {}
        self._open: dict[tuple[int, str], _Journey] = {}
        self._last: dict[int, _Journey] = {}
        self._taken: set[str] = set()
        self._rows: dict[str, list[Row]] = {
            name: []
            for name in (
                "trip trip_article trip_companion trip_place"
                " meeting meeting_article meeting_official"
            ).split()
        }
        self._evidence: list[Row] = []

    def profile(
        self,
        db: sqlite3.Connection,
        key: str,
        packed: str,
        official: str,
        blocks: Iterable[tuple[str, str]],
    ) -> None:
        """Writes a profile, unless another worker has sent it."""
        number = self._number(key)
        new = "insert or ignore into profile (id, key, official, packed) values (?, ?, ?, ?)"
        if db.execute(new, (number, key, official, packed)).rowcount:
            _insert(db, "profile_block", [(block, kind, number) for block, kind in blocks])

    def appearances(self, people: list[tuple[int, str, int, str]]) -> list[Row]:
        """The rows of who is in which article."""
        return [
            (article, local, self._ids[person], 1, self._number(key))
            for article, local, person, key in people
        ]

    def _number(self, key: str) -> int:
        return self._profiles.setdefault(key, len(self._profiles) + 1)

    def take(self, made: _Chunk) -> None:
        """Joins a chunk with those before it."""
        for article, _, person, _ in made.people:
            _count(self._officials, person, printable(article)[:10])
        for person, place, day in made.roles:
            _count(self._roles, (person, place), day)
        for article, person, told, companions in made.trips:
            self._take_trip(article, person, told, companions)
        for article, people, meeting in made.meetings:
            self._take_meeting(article, people, meeting)

    def _take_trip(
        self, article: int, person: int, told: Trip, companions: tuple[int, ...]
    ) -> None:
        key = (person, told.country)
        known = self._open.get(key)
        if known is not None and _days_between(known.articles[-1], article) <= SAME_TRIP:
            if article != known.articles[-1]:
                known.articles.append(article)
            known.disagree |= told.arrived != known.told.arrived
            known.companions = tuple(dict.fromkeys((*known.companions, *companions)))
            self._tell(known.id, article, told)
            return
        if known is not None:
            self._write_trip(person, known)
        month = printable(article)[:7]
        name = self._unused(f"{self._ids[person]}-{told.country.lower()}-{month}")
        before = self._last.get(person)
        near = before and _days_between(before.articles[-1], article) <= SAME_JOURNEY
        trip = _Journey(
            name,
            before.journey if before and near else name,
            before.leg + 1 if before and near else 1,
            told,
            companions,
            [article],
        )
        self._open[key] = self._last[person] = trip
        self._tell(name, article, told)

    def _tell(self, subject: str, article: int, told: Trip | Meeting) -> None:
        for piece in told.evidence:
            span = (piece.start, piece.end)
            self._evidence.append((subject, article, piece.field, "", *span, *span, piece.rule))

    def _write_trip(self, person: int, trip: _Journey) -> None:
        told, reported = trip.told, [printable(article) for article in trip.articles]
        first, last = reported[0][:10], reported[-1][:10]
        arrived, left = _window(told.arrived), _window(told.left)
        status = f"{len(trip.articles)} articles disagree" if trip.disagree else ""
        conflicts = "; ".join(f"{arrived[0]} ({one})" for one in reported)
        self._rows["trip"].append(
            (
                trip.id,
                trip.journey,
                trip.leg,
                self._ids[person],
                told.country,
                told.status,
                last,
                *arrived,
                *left,
                arrived[0] or left[0] or first,
                left[1] or arrived[1] or last,
                "\n".join(told.places),
                told.purpose or "",
                told.confidence,
                status,
                f"arrived: {conflicts}" if trip.disagree else "",
                len(trip.articles),
                first,
                last,
                0,
                self._people[person].country,
            )
        )
        self._rows["trip_article"] += [(trip.id, article) for article in trip.articles]
        self._rows["trip_companion"] += [
            (trip.id, self._ids[one], rank) for rank, one in enumerate(trip.companions)
        ]
        self._rows["trip_place"] += [
            (trip.id, told.country, place, f" {fold(place)} ") for place in told.places
        ]

    def _take_meeting(self, article: int, people: tuple[int, ...], meeting: Meeting) -> None:
        day = printable(article)[:10]
        ids = sorted(self._ids[person] for person in people)
        name = self._unused(f"{'-'.join(ids)}-{day[:7]}")
        date = _window(meeting.date)
        self._rows["meeting"].append(
            (name, meeting.status, *date, date[0] or day, "", "", "  ", 1, day, day)
        )
        self._rows["meeting_article"].append((name, article))
        self._rows["meeting_official"] += [(name, one, rank) for rank, one in enumerate(ids)]

    def _unused(self, name: str) -> str:
        made, number = name, 1
        while made in self._taken:
            number += 1
            made = f"{name}-{number}"
        self._taken.add(made)
        return made

    def write(self, db: sqlite3.Connection) -> None:
        """Writes all that was joined, in order of id as linking does."""
        for (person, _), trip in self._open.items():
            self._write_trip(person, trip)
        for table, rows in self._rows.items():
            rows.sort()
            _insert(db, table, rows)
        _insert(db, "evidence", self._evidence)
        _insert(db, "official", sorted(self._official_rows()))
        _insert(db, "role", sorted(self._role_rows()))
        words = {
            (word, row[0])
            for row in self._official_rows()
            for word in row[4].replace("|", " ").split()
        }
        _insert(db, "official_word", sorted(words))
        ids = sorted(self._ids[person] for person in self._officials)
        pairs = list(pairwise(ids))[::CANDIDATE_EVERY]
        reasons = json.dumps(["same name"])
        _insert(
            db, "candidate", [(f"{left}|{right}", left, right, reasons) for left, right in pairs]
        )

    def _official_rows(self) -> Iterator[Row]:
        for number, seen in self._officials.items():
            person, key = self._people[number], self._ids[number]
            name, *others = dict.fromkeys(person.spellings)
            search = dict.fromkeys(fold(one) for one in (name, *others, key))
            yield (
                key,
                name,
                person.country,
                json.dumps(others, ensure_ascii=False),
                " | " + " | ".join(search) + " | ",
                person.titles[0],
                len(person.titles),
                *(0, 0, 0),
                seen.articles,
                *("", ""),
                seen.first,
                seen.last,
                0,
            )

    def _role_rows(self) -> Iterator[Row]:
        for (number, place), seen in self._roles.items():
            person, key = self._people[number], self._ids[number]
            title = person.titles[place - 1]
            days = (seen.first, seen.last, seen.articles)
            search = f" {fold(title)} |  "
            yield (f"{key}/role/{place}", key, title, "", person.country, 0, *days, search)


def _count(table: dict[Any, _Seen], key: object, day: str) -> None:
    seen = table.get(key)
    if seen is None:
        table[key] = _Seen(1, day, day)
    else:
        seen.articles += 1
        seen.last = day


def _days_between(before: int, after: int) -> int:
    return (after >> HASH_BITS) - (before >> HASH_BITS)


def _window(window: Window | None) -> tuple[str, str, str]:
    if window is None:
        return "", "", ""
    return window.earliest.isoformat(), window.latest.isoformat(), window.phrase


def _insert(db: sqlite3.Connection, table: str, rows: list[Row]) -> None:
    if rows:
        db.executemany(f"insert into {table} values ({','.join('?' * len(rows[0]))})", rows)


def _write_meta(db: sqlite3.Connection, count: int) -> None:
    """As a build notes it, so that a build of more articles goes on from here."""
    meta = {
        kind + "s": str(db.execute(f"select count(*) from {kind}").fetchone()[0])
        for kind in ("official", "trip", "meeting")
    }
    oldest, newest = db.execute("select min(id), max(id) from article").fetchone()
    meta |= {
        "articles": str(count),
        "oldest": printable(oldest)[:10],
        "newest": printable(newest)[:10],
        "reading_version": reading_version(None),
        "linking_version": linking_version(),
        "decisions_sha": hashlib.sha256().hexdigest(),
        "roots": json.dumps(["/made"]),
        "notes": "[]",
    }
    db.executemany("insert into meta (key, value) values (?, ?)", sorted(meta.items()))
