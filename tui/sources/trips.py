"""Rows of trips and meetings, and how vague days are written.

Nothing is shown more exact than the article says: `2019-05-20` is a day, `2019-05-20~24` one day
out of those, `2019-05` some day of a month, `..` stands between arrival and departure.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from store.query.rows import Days, Listing, MeetingRow, TripRow
from tui.actions import key_of
from tui.counting import counted
from tui.lines import Line, Ref, Span
from tui.sources.articles import column

STATUS_MARK = {"completed": " ", "ongoing": "=", "planned": "+", "cancelled": "x"}
"""Told apart without colour: the first column of a trip."""
DAYS_CELLS = 21


def days(window: Days | None) -> str:
    """A window, as exact as it is: a day, a month, a year, or the first and last possible day."""
    if window is None:
        return ""
    first, last = window.earliest, window.latest
    if not first or not last:
        return f"after {first}" if first else f"before {last}"
    if first == last:
        return first
    if first[:4] == last[:4] and first[5:] == "01-01" and last[5:] == "12-31":
        return first[:4]
    if first[:7] == last[:7]:
        from calendar import monthrange  # one row in a hundred needs it

        year, month = int(first[:4]), int(first[5:7])
        if first[8:] == "01" and int(last[8:]) == monthrange(year, month)[1]:
            return first[:7]
        return f"{first}~{last[8:]}"
    if first[:4] == last[:4]:
        return f"{first}~{last[5:]}"
    return f"{first}~{last}"


def stay(trip: TripRow) -> str:
    """A trip's days: arrival..departure, each as exact as it is known."""
    arrived, left = days(trip.arrived), days(trip.left)
    if not left or arrived == left:
        return arrived or ""
    if not arrived:
        return f"..{left}"
    if arrived[:8] == left[:8] and len(left) >= 10:
        return f"{arrived}..{left[8:]}"
    if arrived[:5] == left[:5]:
        return f"{arrived}..{left[5:]}"
    return f"{arrived}..{left}"


def marks(trip: TripRow) -> str:
    """Two letters: the status, and what to beware of (! conflict, ? one source only)."""
    beware = "!" if trip.conflicts else "?" if trip.articles < 2 else " "
    return STATUS_MARK.get(trip.status, " ") + beware


def explain(trip: TripRow) -> str:
    """A trip in words for the status line, with the article's own phrases for its days."""
    parts = [trip.status]
    for name, window in (("arrived", trip.arrived), ("left", trip.left)):
        if window is not None:
            phrase = f'"{window.phrase}" ' if window.phrase else ""
            parts.append(f"{name} {phrase}{days(window)}")
    parts.append("one article" if trip.articles == 1 else counted(trip.articles, "article"))
    parts += trip.conflicts
    return ", ".join(parts)


def trip_line(trip: TripRow, width: int, who: bool = False) -> Line:
    """One row of a list of trips; `who` adds the traveller."""
    when = stay(trip) or "(no day given)"
    day_cells = DAYS_CELLS if width >= 60 else 14
    if len(when) > day_cells:
        # Where there is no room for both ends, the arrival stands, and dots say that there is more.
        when = f"{days(trip.arrived) or days(trip.left)}.."
    text = f"{marks(trip)} {column(when, day_cells)} "
    spans = [Span(3, 3 + len(column(when, day_cells)), "date")]
    if who:
        cells = max(12, min(26, (width - len(text)) * 2 // 5))
        spans.append(Span(len(text), len(text) + len(trip.name[:cells]), "person"))
        text += column(trip.name, cells) + " "
    tail = f" {trip.articles:3d}" if width >= 40 else ""
    where = "; ".join(place for place in trip.places if place != trip.country_name)
    land = trip.country_name or trip.country
    if where:
        land = f"{where}, {land if width >= 60 else trip.country}"
    where = land
    room = width - len(text) - len(tail)
    if trip.purpose and room >= 44:
        where_cells = min(26, room // 2)
        text += column(where, where_cells) + " "
        text += column(trip.purpose, room - where_cells - 1)
    else:
        text += column(where, max(room, 4))
    return Line(text + tail, tuple(spans), Ref("trip", trip.id), style=trip.status)


def meeting_line(meeting: MeetingRow, width: int, about: str = "") -> Line:
    """One row of a list of meetings; the official whose page it is, is left out."""
    mark = {"held": " ", "planned": "+", "cancelled": "x"}.get(meeting.status, " ")
    people = ", ".join(person.name for person in meeting.people if person.id != about)
    when = days(meeting.date) or "(no day given)"
    where = ", ".join(part for part in (meeting.place, meeting.country) if part)
    day_cells = DAYS_CELLS if width >= 60 else 16
    text = f"{mark}  {column(when, day_cells)} "
    spans = [Span(3, 3 + len(when), "date")]
    room = width - len(text)
    if where and room > 30:
        text += column(people, room * 2 // 3) + " " + column(where, room - room * 2 // 3 - 1)
    else:
        text += column(people, max(room, 4))
    return Line(text, tuple(spans), Ref("meeting", meeting.id))


GROUPINGS = ("list", "country", "official", "month")
"""The sections of the screen of trips: one list, or groups."""


def grouping_line(section: str, width: int, turn: str = "") -> Line:
    """The line above trips that says how they are grouped."""
    text, spans = "", list[Span]()
    for name in GROUPINGS:
        word = name if name == "list" else f"by {name}"
        piece = f" {word.upper() if name == section else word} "
        text += "|" if text else ""
        if name == section:
            spans.append(Span(len(text), len(text) + len(piece), "key"))
        text += piece
    turn = turn or key_of("next-link")
    return Line(column(f"{text}  {turn} turns", width), tuple(spans))


def place_in(rows: Sequence[Any], ref: Ref) -> int | None:
    """Where the row that `ref` stands for is, by the store where it holds the rows."""
    position = getattr(rows, "position", None)
    if position is not None:
        found: int | None = position(ref.id)
        return found
    return next((n for n, row in enumerate(rows) if getattr(row, "id", "") == ref.id), None)


class TripsSource:
    """Everyone's trips, or a limit's."""

    name = "trips"
    unit = ""

    def __init__(self, rows: Listing[TripRow], title: str = "", turn: str = "") -> None:
        self._rows = rows
        self.complete: bool = getattr(rows, "complete", True)
        """False where more rows are still being fetched."""
        self._turn = turn
        self._title = title

    def title(self) -> str:
        """Limit and order."""
        return self._title

    def step(self, by: int) -> str:
        """Another grouping."""
        return GROUPINGS[by % len(GROUPINGS)]

    def head(self, width: int) -> Sequence[Line]:
        """How the trips are grouped, and what the marks mean."""
        if width < 60:
            return ()
        return (
            grouping_line("list", width, self._turn),
            Line(
                "  = ongoing  + planned  x cancelled  ? one article  ! articles disagree",
                style="dim",
            ),
        )

    def count(self) -> int:
        """How many trips."""
        return len(self._rows)

    def lines(self, start: int, stop: int, width: int) -> Sequence[Line]:
        """Rows by window."""
        return [trip_line(row, width, who=True) for row in self._rows.window(start, stop)]

    def rows_between(self, start: int, stop: int) -> Sequence[TripRow]:
        """The trips themselves, for saving."""
        return self._rows.window(start, stop)

    def position(self, ref: Ref) -> int | None:
        """Where a trip stands."""
        return self._rows.position(ref.id) if ref.kind == "trip" else None
