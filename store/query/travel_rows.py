"""The rows that a quick question on the command line needs; `store.query.rows` has them all.

They stand apart because making a named tuple costs a fifth of a millisecond, and `entourage trips`
is to start at once.
"""

from __future__ import annotations

from typing import NamedTuple

STATUSES = ("planned", "ongoing", "completed", "cancelled")
"""What a trip's status may be."""


class Days(NamedTuple):
    """One day that lies somewhere in a window, with the article's own words for it."""

    earliest: str
    latest: str
    phrase: str = ""

    @property
    def edtf(self) -> str:
        """The window as EDTF (ISO 8601-2): a day, or one of a set of days."""
        if self.earliest == self.latest:
            return self.earliest
        return f"[{self.earliest}..{self.latest}]"


class Ref(NamedTuple):
    """Someone or something that has a page of its own."""

    id: str
    name: str


class TripRow(NamedTuple):
    """One official's travel to one country on one journey."""

    id: str
    journey: str
    official: str
    name: str
    home: str
    """Country code of the traveller, or ""."""
    country: str
    country_name: str
    places: tuple[str, ...]
    status: str
    arrived: Days | None
    left: Days | None
    purpose: str
    companions: tuple[Ref, ...]
    articles: int
    first_reported: str
    last_reported: str
    confidence: str
    reasons: tuple[str, ...]
    conflicts: tuple[str, ...]
    by_hand: bool
    leg: int = 1
    """Its place in the order of its journey, from 1."""
    status_asof: str = ""
    """Day of the article on which the status rests."""


class EvidenceRow(NamedTuple):
    """A piece of an article that supports a trip, meeting or role, with its whole sentence."""

    article: int
    date: str
    source: str
    title: str
    start: int
    end: int
    sentence_start: int
    sentence_end: int
    sentence: str
    field: str
    """Which value it supports: "who", "country", "arrived", ...; "" for all."""
    rule: str


class Stamp(NamedTuple):
    """Tells one state of a store's file from another; differs after every build that wrote."""

    inode: int
    mtime_ns: int
    size: int


class Summary(NamedTuple):
    """What a store holds, for a title line."""

    articles: int
    officials: int
    trips: int
    oldest: str
    newest: str
