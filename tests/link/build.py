"""Short hands for the facts of an article in the tests of linking."""

from __future__ import annotations

import datetime as dt

from store.link.records import ArticleFacts
from store.model import Evidence, Meeting, Name, Official, Role, Trip, TripStatus, Window


def day(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


def window(text: str | None) -> Window | None:
    """The window of "DAY", "DAY..DAY" or None."""
    if text is None:
        return None
    first, _, last = text.partition("..")
    return Window(day(first), day(last or first), text)


def who(
    name: str,
    country: str | None = None,
    *titles: str,
    id: str = "",
    printed: bool = True,
    aliases: tuple[str, ...] = (),
) -> Official:
    """An official; with `printed` the country stands with each title in the text."""
    roles = tuple(
        Role(title.removeprefix("former "), 0, 1, former=title.startswith("former "),
             country=country if printed else None)
        for title in titles
    )  # fmt: skip
    return Official(id or name.lower().replace(" ", "-"), name, aliases, country, roles)


def went(
    official: str,
    country: str,
    arrived: str | None = None,
    left: str | None = None,
    status: TripStatus = "completed",
    *,
    journey: str = "",
    places: tuple[str, ...] = (),
    companions: tuple[str, ...] = (),
    at: int = 0,
) -> Trip:
    return Trip(
        official,
        country,
        status,
        places,
        window(arrived),
        window(left),
        companions,
        journey=journey,
        evidence=(Evidence(at, at + 10, "made"),),
    )


def met(officials: tuple[str, ...], date: str | None = None) -> Meeting:
    return Meeting(officials, "held", window(date))


def article(
    id: str,
    date: str,
    officials: tuple[Official, ...],
    trips: tuple[Trip, ...] = (),
    meetings: tuple[Meeting, ...] = (),
) -> ArticleFacts:
    """An article whose people are mentioned one after the other, every 100 characters."""
    people = tuple(
        Name("person", n * 100, n * 100 + len(o.name), o.name, 0, 1, id=o.id)
        for n, o in enumerate(officials)
    )
    return ArticleFacts(id, day(date), officials, trips, meetings, people)
