"""What the answers of the store look like: plain named tuples, made straight from SQL rows.

No SQL here and nothing of the terminal. Days are ISO strings ("" where unknown), because every user
of them prints or compares them; an article's id is its integer row id, the ids of officials, trips,
meetings and places are text.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, Protocol, TypeVar

from store.query.travel_rows import Days, EvidenceRow, Ref, Stamp, Summary, TripRow

__all__ = [
    "ArticlePage",
    "ArticleRow",
    "CompanionRow",
    "Days",
    "EvidenceRow",
    "Found",
    "Hit",
    "InArticle",
    "Listing",
    "MeetingRow",
    "OfficialPage",
    "OfficialRow",
    "PlacePage",
    "PlaceRow",
    "Ref",
    "RoleRow",
    "Span",
    "Stamp",
    "Summary",
    "TripRow",
]

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
    """An official's page; trips and meetings newest first, companions by how often together.

    Only what is looked at is fetched: the busiest official has thousands of each.
    """

    official: OfficialRow
    aliases: tuple[str, ...]
    roles: tuple[RoleRow, ...]
    trips: Sequence[TripRow]
    meetings: Sequence[MeetingRow]
    companions: Sequence[CompanionRow]


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
    came: Sequence[TripRow]
    went: Sequence[TripRow]


class Found(NamedTuple):
    """Officials that answer to a name, best first; suggestions only where there are none."""

    officials: tuple[OfficialRow, ...]
    suggestions: tuple[str, ...]


class Hit(NamedTuple):
    """An article found by a search, with the words around what was searched for."""

    article: ArticleRow
    snippet: str
    officials: tuple[Ref, ...]
