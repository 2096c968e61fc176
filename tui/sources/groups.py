"""Trips in groups: a heading for each country, official or month, its trips below it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from store.query.groups import GROUPINGS as KNOWN
from store.query.groups import SORT_OF, Group, Grouping
from store.query.rows import Listing, TripRow
from tui.counting import counted
from tui.library import Library
from tui.lines import Line, Ref, Span
from tui.places import Place
from tui.sources.articles import column
from tui.sources.trips import GROUPINGS, grouping_line, trip_line


def grouped(library: Library, place: Place, turn: str = "") -> GroupedSource:
    """The trips under a place's limit in the groups that its section names; raises LimitError.

    `turn` is the key that turns to another grouping, for the line that says so.
    """
    by = next(one for one in KNOWN if one == place.section)
    rows = library.trips(place.limit, SORT_OF[by])
    title = f"limit: {place.limit}" if place.limit else "of everyone"
    return GroupedSource(rows, library.trip_groups(by, place.limit), by, title, place.limit, turn)


class GroupedSource:
    """Headings and trips. Only the groups are held; the trips come by windows."""

    name = "trips"
    unit = ""

    def __init__(
        self,
        rows: Listing[TripRow],
        groups: Sequence[Group],
        by: Grouping,
        title: str,
        limit: str = "",
        turn: str = "",
    ) -> None:
        self._turn = turn
        self._rows = rows
        self._groups = groups
        self._by = by
        self._title = title
        self._limit = limit
        # The number of the first trip of each group; its heading's row is that and its own number.
        self._firsts = [0, *accumulate(group.trips for group in groups)]
        self._heads = [first + n for n, first in enumerate(self._firsts[:-1])]

    @property
    def section(self) -> str:
        """By what the trips are grouped."""
        return self._by

    def step(self, by: int) -> str:
        """Another grouping."""
        return GROUPINGS[(GROUPINGS.index(self._by) + by) % len(GROUPINGS)]

    def title(self) -> str:
        """The limit, and how many groups."""
        several = "countries" if self._by == "country" else ""
        return f"{self._title}  {counted(len(self._groups), self._by, several)}"

    def head(self, width: int) -> Sequence[Line]:
        """How the trips are grouped."""
        return (grouping_line(self._by, width, self._turn),) if width >= 60 else ()

    def count(self) -> int:
        """Trips and headings."""
        return self._firsts[-1] + len(self._groups)

    def lines(self, start: int, stop: int, width: int) -> Sequence[Line]:
        """Rows by window."""
        first_group = bisect_right(self._heads, start) - 1
        if start >= stop or first_group < 0:
            return []
        last_group = bisect_right(self._heads, stop - 1) - 1
        on_heading = start == self._heads[first_group]
        first_trip = start - first_group - (not on_heading)
        trips = iter(self._rows.window(first_trip, stop - last_group - 1))
        lines = []
        groups = range(first_group, last_group + 1)
        heads = {self._heads[number]: number for number in groups}
        for row in range(start, stop):
            if row in heads:
                lines.append(self._heading(self._groups[heads[row]], width))
            else:
                trip = next(trips, None)
                if trip is not None:
                    lines.append(trip_line(trip, width, who=self._by != "official"))
        return lines

    def _heading(self, group: Group, width: int) -> Line:
        name = group.name or "no day given"
        text = column(f"{name}  {counted(group.trips, 'trip')}", width)
        return Line(text, (Span(0, min(len(name), width), "head"),), self._ref(group))

    def _ref(self, group: Group) -> Ref:
        """Enter on a heading: the place, the official, or the trips of the month."""
        if self._by == "country":
            return Ref("place", group.id)
        if self._by == "official":
            return Ref("official", group.id)
        return Ref("view", str(Place("trips", limit=f"{self._limit} on:{group.id}".strip())))

    def rows_between(self, start: int, stop: int) -> Sequence[TripRow]:
        """The trips themselves, for saving."""
        return self._rows.window(start, stop)

    def position(self, ref: Ref) -> int | None:
        """Where a trip or a heading stands."""
        if ref.kind == "trip":
            at = self._rows.position(ref.id)
            return None if at is None else at + bisect_right(self._firsts, at)
        refs = (n for n, group in enumerate(self._groups) if self._ref(group) == ref)
        number = next(refs, None)
        return None if number is None else self._heads[number]
