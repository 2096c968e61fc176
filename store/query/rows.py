"""What the answers of the store look like: plain named tuples, made straight from SQL rows.

No SQL here and nothing of the terminal. Days are ISO strings ("" where unknown), because every user
of them prints or compares them; an article's id is its integer row id, the ids of officials, trips,
meetings and places are text.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, Protocol, TypeVar

RowT = TypeVar("RowT", covariant=True)


class Listing(Protocol[RowT]):
    """A list whose rows stay in the store: rows come by windows, never all at once."""

    def __len__(self) -> int:
        """How many rows there are."""
        ...

    def window(self, start: int, stop: int) -> Sequence[RowT]:
        """The rows from `start` up to `stop` (both clipped to the list)."""
        ...

    def position(self, row_id: int | str) -> int | None:
        """Where the row with this id stands, or None where it is not in the list."""
        ...


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


class ArticleRow(NamedTuple):
    """One line of the article list."""

    id: int
    date: str
    source: str
    title: str
    trips: int
    """How many trips the article reports."""


class Span(NamedTuple):
    """A highlighted piece of a body, in code points, half open."""

    start: int
    end: int
    kind: str
    """official, place, organisation or date."""
    target: str
    """Id of the official, place or organisation; of a date its TIMEX3 value; "" where unknown."""
    earliest: str = ""
    latest: str = ""
    """Only of dates: the days that it denotes."""


class InArticle(NamedTuple):
    """An official as one article shows them."""

    id: str
    name: str
    country: str
    mentions: int


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


class MeetingRow(NamedTuple):
    """Named people who met or are to meet in person."""

    id: str
    status: str
    date: Days | None
    place: str
    country: str
    people: tuple[Ref, ...]
    articles: int
    first_reported: str
    last_reported: str


class RoleRow(NamedTuple):
    """An office as the articles print it, and the days of the first and last that do."""

    id: str
    official: str
    title: str
    organisation: str
    country: str
    former: bool
    first: str
    last: str
    articles: int


class CompanionRow(NamedTuple):
    """Someone who was on trips or in meetings with an official; counts of both."""

    id: str
    name: str
    country: str
    trips: int
    meetings: int


class OfficialRow(NamedTuple):
    """One line of the officials list."""

    id: str
    name: str
    country: str
    role: str
    """The office that most articles give, or ""."""
    roles: int
    trips: int
    meetings: int
    companions: int
    articles: int
    first_trip: str
    last_trip: str
    first_seen: str
    last_seen: str


class OfficialPage(NamedTuple):
    """An official's page; trips and meetings newest first, companions by how often together."""

    official: OfficialRow
    aliases: tuple[str, ...]
    roles: tuple[RoleRow, ...]
    trips: tuple[TripRow, ...]
    meetings: tuple[MeetingRow, ...]
    companions: tuple[CompanionRow, ...]


class ArticlePage(NamedTuple):
    """One article with all that was read from it."""

    id: int
    key: str
    """The article's id as the command line prints it: "2019-05-21-3f9c2a1b7d"."""
    date: str
    title: str
    source: str
    url: str
    path: str
    body: str
    spans: tuple[Span, ...]
    """In text order."""
    officials: tuple[InArticle, ...]
    """In the order of their first mention."""
    trips: tuple[TripRow, ...]
    meetings: tuple[MeetingRow, ...]


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


class PlaceRow(NamedTuple):
    """A country, city or other place that articles name."""

    id: str
    name: str
    country: str
    sort: str
    articles: int
    trips: int


class PlacePage(NamedTuple):
    """A place: who came to it and, of a country, who of its own went where; newest first."""

    place: PlaceRow
    came: tuple[TripRow, ...]
    went: tuple[TripRow, ...]


class Found(NamedTuple):
    """Officials that answer to a name, best first; suggestions only where there are none."""

    officials: tuple[OfficialRow, ...]
    suggestions: tuple[str, ...]


class Hit(NamedTuple):
    """An article found by a search, with the words around what was searched for."""

    article: ArticleRow
    snippet: str
    officials: tuple[Ref, ...]


class Summary(NamedTuple):
    """What a store holds, for a title line."""

    articles: int
    officials: int
    trips: int
    oldest: str
    newest: str


class Stamp(NamedTuple):
    """Tells one state of a store's file from another; differs after every build that wrote."""

    inode: int
    mtime_ns: int
    size: int
