"""A place as rows: who came to it, and of a country, who of its own went abroad."""

from __future__ import annotations

from collections.abc import Sequence

from store.query.rows import PlacePage, PlaceRow, TripRow
from tui.counting import counted
from tui.lines import Line, Ref, Span
from tui.sources.trips import place_in, trip_line


def in_short(place: PlaceRow) -> str:
    """A place on one line; only of countries it is known beforehand how many trips went there."""
    trips = f"{counted(place.trips, 'trip')}, " if place.sort == "country" else ""
    named = f"{trips}named in {counted(place.articles, 'article')}"
    return "  ".join(part for part in (place.name, place.country, named) if part)


class PlaceSource:
    """One section of a place's page."""

    name = "place"
    unit = ""

    def __init__(self, page: PlacePage, section: str = "") -> None:
        self.page = page
        # People are of a country, not of a city: nobody is known to have set out from one.
        self.sections = ("came", "went") if page.place.id == page.place.country else ("came",)
        self.section = section if section in self.sections else "came"
        if not section and not page.came and page.went:
            self.section = "went"

    @property
    def bare(self) -> bool:
        """Whether there is no row that could have evidence."""
        return not self._rows

    @property
    def _rows(self) -> Sequence[TripRow]:
        return self.page.came if self.section == "came" else self.page.went

    def step(self, by: int) -> str:
        """The other section."""
        return self.sections[(self.sections.index(self.section) + by) % len(self.sections)]

    def title(self) -> str:
        """The place's name."""
        place = self.page.place
        country = "" if place.country == place.id else place.country
        return "  ".join(part for part in (place.name, country) if part)

    def as_limit(self) -> str:
        """The limit of trips that lets those to this place through."""
        name = self.page.place.name
        return f'in:"{name}"' if " " in name else f"in:{name}"

    def head(self, width: int) -> Sequence[Line]:
        """The sections with their sizes."""
        text, spans = "", list[Span]()
        for section in self.sections:
            word = section.upper() if section == self.section else section
            piece = f" {word} {len(getattr(self.page, section))} "
            if text:
                text += "|"
            if section == self.section:
                spans.append(Span(len(text), len(text) + len(piece), "key"))
            text += piece
        return (
            Line(text + f"| named in {counted(self.page.place.articles, 'article')}", tuple(spans)),
        )

    def count(self) -> int:
        """Rows of the section."""
        return len(self._rows)

    def lines(self, start: int, stop: int, width: int) -> Sequence[Line]:
        """Rows of the section."""
        return [trip_line(trip, width, who=True) for trip in self._rows[start:stop]]

    def rows_between(self, start: int, stop: int) -> Sequence[TripRow]:
        """The trips themselves, for saving."""
        return self._rows[start:stop]

    def position(self, ref: Ref) -> int | None:
        """Where a trip stands."""
        return place_in(self._rows, ref) if ref.kind == "trip" else None
