"""The frozen records that go into and come out of linking: facts in, people and journeys out.

Values only; how they are made is told in `officials`, `journeys` and `decisions`. Nothing here
knows of a database, of the terminal or of the time of day.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from store.model import Meeting, MeetingStatus, Name, Official, Trip, TripStatus, Window

if TYPE_CHECKING:
    from store.link.profiles import Profile

Member = tuple[str, str]
"""One official of one article: (article id, the official's id within that article)."""

Confidence = Literal["A", "B", "C"]


@dataclass(frozen=True, slots=True)
class ArticleFacts:
    """What linking needs of one article: its officials, trips and meetings, and its day."""

    article: str
    date: dt.date
    officials: tuple[Official, ...]
    trips: tuple[Trip, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    people: tuple[Name, ...] = ()
    """The mentions of people; only needed for articles that a decision by hand names."""


@dataclass(frozen=True, slots=True)
class LinkedRole:
    """An office of a linked official, with the days of the first and last article printing it."""

    title: str
    first: dt.date
    last: dt.date
    articles: int
    former: bool = False
    country: str | None = None
    organisation: str | None = None
    by_hand: bool = False


@dataclass(frozen=True, slots=True)
class LinkedOfficial:
    """One person, as all articles together name them."""

    id: str
    """A readable slug. It is made from the name in the earliest article that prints a full name,
    so that later articles leave it alone; of two people with one slug the later one gets "-2"."""
    name: str
    country: str | None
    aliases: tuple[str, ...]
    """The other printed forms, the commonest first."""
    roles: tuple[LinkedRole, ...]
    members: tuple[Member, ...]
    """In order of day, article and local id."""
    first: dt.date
    last: dt.date
    """Days of the first and the last article."""
    by_hand: bool = False
    """Whether a decision by hand had a part in it."""


@dataclass(frozen=True, slots=True)
class Claim:
    """One article's report of a trip: the trip's place in `ArticleFacts.trips`, and its dates."""

    article: str
    index: int
    """-1 for a trip that was added by hand."""
    reported: dt.date
    status: TripStatus
    arrived: Window | None
    left: Window | None

    @property
    def reported_by_none(self) -> bool:
        """Whether the trip was added by hand without naming an article that tells of it."""
        return self.index < 0 and "-by-hand-" in self.article


@dataclass(frozen=True, slots=True)
class LinkedTrip:
    """One official's stay in one country, as all articles together report it."""

    id: str
    """From traveller, country and month: "ri-su-yong-cu-2019-05"."""
    journey: str
    """The id of the first leg: the same for all trips of one tour."""
    official: str
    country: str
    status: TripStatus
    status_of: str
    """The article that the status rests on."""
    arrived: Window | None
    left: Window | None
    """The narrowest windows that all claims support; where they disagree the span of them all."""
    places: tuple[str, ...]
    companions: tuple[str, ...]
    """Ids of linked officials."""
    purpose: str | None
    claims: tuple[Claim, ...]
    """In order of day, article and place in the article."""
    conflicts: tuple[str, ...] = ()
    """One line for each thing on which the articles disagree, with each one's claim."""
    confidence: Confidence = "B"
    reasons: tuple[str, ...] = ()
    by_hand: bool = False


@dataclass(frozen=True, slots=True)
class LinkedMeeting:
    """One meeting of named people, as all articles together report it."""

    id: str
    officials: tuple[str, ...]
    status: MeetingStatus
    date: Window | None
    place: str | None
    country: str | None
    claims: tuple[tuple[str, int], ...]
    """(article id, place in `ArticleFacts.meetings`)."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """Two linked officials that may be one person: a question for the review screen."""

    left: str
    right: str
    """Ids of linked officials; `left` sorts before `right`."""
    reasons: tuple[str, ...]
    score: int
    """Likelier pairs are higher; only for the order in which to ask."""
    left_member: Member = ("", "")
    right_member: Member = ("", "")
    """The first article of each, to show side by side."""
    unsure: bool = False
    """Somebody has looked and could not tell."""

    @property
    def id(self) -> str:
        """The pair as one string."""
        return f"{self.left}|{self.right}"


@dataclass(frozen=True, slots=True)
class SpanChange:
    """A mention of a person that was added (with the linked id) or struck out (None) by hand."""

    article: str
    start: int
    end: int
    text: str
    official: str | None


@dataclass(frozen=True)
class Linked:
    """All that linking says."""

    officials: tuple[LinkedOfficial, ...] = ()
    trips: tuple[LinkedTrip, ...] = ()
    meetings: tuple[LinkedMeeting, ...] = ()
    candidates: tuple[Candidate, ...] = ()
    spans: tuple[SpanChange, ...] = ()
    orphans: tuple[str, ...] = ()
    """One line for each decision by hand that found no target."""
    refused: tuple[str, ...] = ()
    """One line for each decision by hand that contradicts another, with the reason."""
    profiles: Mapping[Member, Profile] = field(default_factory=dict, repr=False, compare=False)
    """The profile of each official of each article: what `update` has to be told later."""

    @cached_property
    def official_of(self) -> dict[Member, str]:
        """From each official of each article to the linked official."""
        return {member: person.id for person in self.officials for member in person.members}
