"""The frozen records that pass between the stages: article, names, times, officials, trips.

They hold values only. No stage's logic, no database and no terminal code belongs here. All offsets
are code points of `Article.body`, half open; token ranges are half open too; days are `date`s.
What an article has dozens of are named tuples, which are made in a quarter of the time.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

NameKind = Literal["person", "place", "organisation"]
TimeType = Literal["DATE", "TIME", "DURATION", "SET"]
TripStatus = Literal["planned", "ongoing", "completed", "cancelled"]
MeetingStatus = Literal["held", "planned", "cancelled"]


@dataclass(frozen=True, slots=True)
class Article:
    """One news article as read from its file, before anything is read out of it."""

    id: str
    """Made from the date and the body (store.readers.article_id), so that it survives a move."""
    path: str
    date: dt.date
    title: str
    body: str
    source: str | None = None
    """The agency or paper, where the file says so: "Xinhua", "AFP", "KCNA"."""
    url: str | None = None


class Name(NamedTuple):
    """One mention of a named person, place or organisation."""

    kind: NameKind
    start: int
    end: int
    text: str
    first: int
    """Index of its first token."""
    stop: int
    """Index after its last token."""
    id: str | None = None
    """Person: the official's id. Place: ISO 3166 alpha-2 code for a country or its demonym, else a
    place id ("CU/havana"). Organisation: its id."""
    country: str | None = None
    """ISO 3166 alpha-2 (also EU, UN, PS, XK) of the place or organisation, where it has one."""
    sort: str = ""
    """Place: country, demonym, city, region, site, continent. Organisation: party, agency, ..."""
    rule: str = ""


UNIONS = frozenset(("EU", "UN"))
"""Codes of unions of states, which people represent as they do states, but which are no country
and rule none out."""


class Role(NamedTuple):
    """An office that an official holds or held, as printed, without the nationality adjective."""

    title: str
    start: int
    end: int
    former: bool = False
    organisation: str | None = None
    country: str | None = None
    rule: str = ""


class Official(NamedTuple):
    """A named person of one article, with what the article says of them."""

    id: str
    """A readable slug of the name: "ri-su-yong"; two people of one name get "-2", "-3"."""
    name: str
    """The fullest form that the body prints, without titles."""
    aliases: tuple[str, ...] = ()
    country: str | None = None
    roles: tuple[Role, ...] = ()


class TimeExpression(NamedTuple):
    """A TimeML time expression: its TIMEX3 value and, for calendar times, the days it denotes."""

    start: int
    end: int
    text: str
    type: TimeType
    value: str
    earliest: dt.date | None = None
    latest: dt.date | None = None
    """Both None for durations, sets and vague references such as "recently"."""
    rule: str = ""
    begins: Window | None = None
    ends: Window | None = None
    """Of a range ("late April to mid-May"): where its first and its last day lie."""


@dataclass(frozen=True, slots=True)
class Window:
    """One day that lies somewhere between two days, with the article's own words for it."""

    earliest: dt.date
    latest: dt.date
    phrase: str = ""

    @property
    def edtf(self) -> str:
        """The window as EDTF (ISO 8601-2): a day, or one of a set of days."""
        if self.earliest == self.latest:
            return self.earliest.isoformat()
        return f"[{self.earliest.isoformat()}..{self.latest.isoformat()}]"


class Evidence(NamedTuple):
    """The piece of the body that a value was read from, and the rule that read it."""

    start: int
    end: int
    rule: str = ""
    field: str = ""
    """Which value it supports: "who", "country", "arrived", "left", "status", ...; "" for all."""


@dataclass(frozen=True, slots=True)
class Trip:
    """One official's travel to one country on one journey, as one article reports it."""

    official: str
    country: str
    status: TripStatus
    places: tuple[str, ...] = ()
    arrived: Window | None = None
    left: Window | None = None
    companions: tuple[str, ...] = ()
    purpose: str | None = None
    journey: str = ""
    """The same for all trips of one tour in the article."""
    evidence: tuple[Evidence, ...] = ()
    confidence: Literal["A", "B", "C"] = "B"
    reasons: tuple[str, ...] = ()
    """Why the confidence is what it is, one short phrase each."""


@dataclass(frozen=True, slots=True)
class Meeting:
    """Named people who met or are firmly to meet in person, as one article reports it."""

    officials: tuple[str, ...]
    status: MeetingStatus
    date: Window | None = None
    place: str | None = None
    country: str | None = None
    evidence: tuple[Evidence, ...] = ()


class Firing(NamedTuple):
    """One rule's contribution, for `entourage why`: which rule gave which value from which text."""

    stage: str
    rule: str
    start: int
    end: int
    value: str


@dataclass(frozen=True, slots=True)
class Annotations:
    """All that was read from one article."""

    names: tuple[Name, ...] = ()
    """People, places and organisations in text order, not overlapping."""
    officials: tuple[Official, ...] = ()
    times: tuple[TimeExpression, ...] = ()
    trips: tuple[Trip, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    trace: tuple[Firing, ...] = field(default=(), repr=False)
