"""Trips, people and meetings as FollowTheMoney entities, one JSON object a line.

The schema is that of FollowTheMoney 4.11 (Person, Trip, Event, Address, Article), written by hand:
importing that package takes half a second. Its dates are prefixes of an ISO day, so a window of
several days becomes the part that its ends share, and stands in full in `summary` (EDTF).
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Iterator, Sequence
from typing import Any, TextIO

from store.ids import printable
from store.query.articles import all_articles
from store.query.meetings import every_meeting
from store.query.officials import official, officials
from store.query.places import country_names
from store.query.rows import ArticleRow, Days, MeetingRow, OfficialPage, TripRow
from store.query.travel import EVERY_TRIP, reports_of, trips_where

WINDOW_OF_ROWS = 500
NOT_REPORTED = "not reported"


def write_entities(connection: sqlite3.Connection, out: TextIO) -> int:
    """Writes every entity once, in a fixed order; gives how many."""
    count = 0
    for entity in entities(connection):
        out.write(json.dumps(entity, ensure_ascii=False, sort_keys=True) + "\n")
        count += 1
    return count


def entities(connection: sqlite3.Connection) -> Iterator[dict[str, Any]]:
    """Articles that are proof of anything, people, addresses, trips and meetings."""
    names = country_names(connection)
    trips = sorted(trips_where(connection, EVERY_TRIP), key=lambda trip: trip.id)
    meetings = sorted(every_meeting(connection), key=lambda meeting: meeting.id)
    told = reports_of(connection, "trip", [trip.id for trip in trips])
    told_of_meetings = reports_of(connection, "meeting", [one.id for one in meetings])
    proofs = {
        article
        for reports in (told, told_of_meetings)
        for articles in reports.values()
        for article in articles
    }
    for row in _articles(connection):
        if row.id in proofs:
            yield _article(row)
    people = officials(connection)
    for start in range(0, len(people), WINDOW_OF_ROWS):
        for one in people.window(start, start + WINDOW_OF_ROWS):
            page = official(connection, one.id)
            if page is not None:
                yield _person(page)
    legs = {(trip.journey, trip.leg): trip for trip in trips}
    addresses: dict[str, dict[str, Any]] = {}
    events: list[dict[str, Any]] = []
    for trip in trips:
        before = legs.get((trip.journey, trip.leg - 1))
        begin = (
            _address(before.country, before.places, names)
            if before
            else _address(trip.home, (), names)
        )
        end = _address(trip.country, trip.places, names)
        addresses |= {begin["id"]: begin, end["id"]: end}
        events.append(_trip(trip, told[trip.id], begin["id"], end["id"]))
    yield from (addresses[key] for key in sorted(addresses))
    yield from events
    for meeting in meetings:
        yield _meeting(meeting, told_of_meetings[meeting.id])


def _entity(key: str, schema: str, **properties: list[str]) -> dict[str, Any]:
    kept = {name: [value for value in values if value] for name, values in properties.items()}
    return {
        "id": key,
        "schema": schema,
        "properties": {name: values for name, values in kept.items() if values},
    }


def _articles(connection: sqlite3.Connection) -> Iterator[ArticleRow]:
    listing = all_articles(connection, oldest_first=True)
    for start in range(0, len(listing), WINDOW_OF_ROWS):
        yield from listing.window(start, start + WINDOW_OF_ROWS)


def _article(row: ArticleRow) -> dict[str, Any]:
    return _entity(
        _article_key(row.id),
        "Article",
        title=[row.title],
        publishedAt=[row.date],
        publisher=[row.source],
    )


def _person(page: OfficialPage) -> dict[str, Any]:
    titles = [f"former {role.title}" if role.former else role.title for role in page.roles]
    return _entity(
        _person_key(page.official.id),
        "Person",
        name=[page.official.name],
        weakAlias=list(page.aliases),
        country=[_country(page.official.country)],
        position=list(dict.fromkeys(titles)),
    )


def _address(country: str, places: tuple[str, ...], names: dict[str, str]) -> dict[str, Any]:
    """A country, or its first named place; the id is made from what it says.

    A trip must begin somewhere there, so that where nobody says where, an address says just that.
    """
    city = places[0] if places else ""
    full = ", ".join(part for part in (city, names.get(country, country)) if part) or NOT_REPORTED
    return _entity(
        _key("address", hashlib.sha1(f"{country}|{city}".encode()).hexdigest()[:12]),
        "Address",
        full=[full],
        city=[city],
        country=[_country(country)],
    )


def _trip(trip: TripRow, told: Sequence[int], start: str, end: str) -> dict[str, Any]:
    where = ", ".join((*trip.places, trip.country_name))
    summary = [
        f"{what} {days.edtf}" + (f" ({days.phrase})" if days.phrase else "")
        for what, days in (("arrived", trip.arrived), ("left", trip.left))
        if days
    ]
    return _entity(
        _key("trip", trip.id),
        "Trip",
        name=[f"{trip.name}: {where}"],
        startLocation=[start],
        endLocation=[end],
        startDate=[common_prefix(trip.arrived)],
        endDate=[common_prefix(trip.left)],
        country=[_country(trip.country)],
        involved=[_person_key(one) for one in (trip.official, *(c.id for c in trip.companions))],
        summary=["; ".join(summary)],
        description=[trip.purpose],
        keywords=[trip.status],
        proof=[_article_key(one) for one in told],
    )


def _meeting(meeting: MeetingRow, told: Sequence[int]) -> dict[str, Any]:
    names = " and ".join(person.name for person in meeting.people)
    phrase = f" ({meeting.date.phrase})" if meeting.date and meeting.date.phrase else ""
    return _entity(
        _key("meeting", meeting.id),
        "Event",
        name=[f"Meeting of {names}"],
        date=[common_prefix(meeting.date)],
        location=[meeting.place],
        country=[_country(meeting.country)],
        involved=[_person_key(person.id) for person in meeting.people],
        summary=[f"met {meeting.date.edtf}{phrase}" if meeting.date else ""],
        keywords=[meeting.status],
        proof=[_article_key(one) for one in told],
    )


def common_prefix(days: Days | None) -> str:
    """What the two ends of a window share: 2018-07-03, 2018-07, 2018 or nothing."""
    if days is None:
        return ""
    for digits in (10, 7, 4):
        if days.earliest[:digits] == days.latest[:digits]:
            return days.earliest[:digits]
    return ""


def _country(code: str) -> str:
    """Codes are ISO 3166 in lower case there; EU and the UN have codes of their own."""
    return {"UN": "zz", "": ""}.get(code, code.lower())


def _person_key(official: str) -> str:
    return _key("person", official)


def _article_key(article: int) -> str:
    return _key("article", printable(article))


def _key(kind: str, key: str) -> str:
    """An id that FollowTheMoney takes: letters, digits, dots and hyphens."""
    return f"entourage-{kind}-{key.replace('_', '.')}"
