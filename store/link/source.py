"""What `update` asks of a store, and what it tells it to write.

Interfaces and records only: `index` answers from dictionaries, the build's own from its tables.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Protocol

from store.link.profiles import Seen
from store.link.records import (
    ArticleFacts,
    Candidate,
    LinkedMeeting,
    LinkedOfficial,
    LinkedTrip,
    Member,
)
from store.model import Official


@dataclass(frozen=True, slots=True)
class Placed:
    """A profile of the store with the linked id that it was given."""

    seen: Seen
    official: str


class Source(Protocol):
    """What the store remembers of the last linking; every answer is of before the change."""

    def comparable(self, asks: Collection[str], answers: Collection[str]) -> Iterable[Placed]:
        """The profiles that answer (or hold) in any of `asks`, or ask in any of `answers`."""

    def placed(self, keys: Collection[str]) -> Iterable[Placed]:
        """The profiles of these keys, as far as they are there."""

    def hinted(self, hints: Collection[str]) -> Iterable[Placed]:
        """The profiles that are in any of these hint blocks."""

    def profiles(self, officials: Collection[str]) -> Iterable[Placed]:
        """The profiles of these linked officials."""

    def seen_without(self, keys: Collection[str], articles: Collection[str]) -> Iterable[Seen]:
        """The profiles of these keys as they are seen apart from some articles; none if never."""

    def people(self, keys: Collection[str]) -> Iterable[tuple[str, dt.date, Official]]:
        """Every appearance of these profiles: article, day, and what the article says of them."""

    def travels(self, officials: Collection[str]) -> Iterable[ArticleFacts]:
        """The articles that report a trip of one of these linked officials."""

    def meetings(self, officials: Collection[str]) -> Iterable[ArticleFacts]:
        """The articles that report a meeting of one of these linked officials."""

    def facts(self, articles: Collection[str]) -> Iterable[ArticleFacts]:
        """These articles, as far as they are there, with their mentions of people."""

    def official_of(self, articles: Collection[str]) -> Mapping[Member, str]:
        """The linked ids of all officials of these articles."""


@dataclass(frozen=True, slots=True)
class Changes:
    """What is to be written: what is named as gone is taken out first, then the rest is put in."""

    gone: frozenset[str]
    """Officials to take out, with their profiles; also those that come back changed."""
    officials: tuple[LinkedOfficial, ...]
    profiles: tuple[Placed, ...]
    """The profiles of `officials`."""
    travellers: frozenset[str]
    """All trips of these linked ids are taken out."""
    trips: tuple[LinkedTrip, ...]
    met: frozenset[str]
    """All meetings that one of these linked ids took part in are taken out."""
    meetings: tuple[LinkedMeeting, ...]
    asked: frozenset[str]
    """All candidates that one of these linked ids is in are taken out."""
    candidates: tuple[Candidate, ...]
