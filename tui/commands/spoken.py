"""Facts as sentences for `--plain`: what a screen reader says or a braille line shows, in order.

One fact a line, no columns, no signs that stand for words, days in words. Imported only for
`--plain`.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from store.query.rows import CompanionRow, MeetingRow, OfficialPage, OfficialRow, RoleRow
from store.query.travel_rows import Days, TripRow
from tui.commands.output import clean
from tui.counting import counted

MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip


def day(text: str) -> str:
    """An ISO day in words: "21 May 2019"."""
    year, month, number = text.split("-")
    return f"{int(number)} {MONTHS[int(month) - 1]} {int(year)}"


def when(days: Days) -> str:
    """A window in words, as vague as it is: "on 21 May 2019", "in May 2019", "between … and …"."""
    from tui.commands.table import one_day

    first, last = days.earliest, days.latest
    if not first or not last:
        return f"after {day(first)}" if first else f"before {day(last)}"
    if first == last:
        return f"on {day(first)}"
    known = one_day(days)
    if len(known) == 4:
        return f"in {int(known)}"
    if len(known) == 7:
        return f"in {MONTHS[int(known[5:]) - 1]} {int(known[:4])}"
    begin, end = day(first), day(last)
    if first[:7] == last[:7]:
        begin = begin.split()[0]
    elif first[:4] == last[:4]:
        begin = " ".join(begin.split()[:2])
    if dt.date.fromisoformat(last) - dt.date.fromisoformat(first) == dt.timedelta(days=1):
        return f"on {begin} or {end}"
    return f"between {begin} and {end}"


def trip(trip: TripRow, countries: Mapping[str, str], who: bool = True) -> str:
    """A trip as a sentence or a few."""
    where = trip.country_name or trip.country
    places = [place for place in trip.places if place != where]
    if places:
        where += f", {_listed(places)}"
    traveller = trip.name
    if trip.home:
        traveller += f" of {countries.get(trip.home, trip.home)}"
    begun = f"{traveller} to {where}" if who else f"To {where}"
    parts = [f"{begun}, {trip.status}"]
    if trip.arrived is not None:
        happened = trip.status in ("completed", "ongoing")
        parts.append(f"{'Arrived' if happened else 'Arrival'} {when(trip.arrived)}")
    if trip.left is not None:
        happened = trip.status == "completed"
        parts.append(f"{'Left' if happened else 'Departure'} {when(trip.left)}")
    if trip.arrived is None and trip.left is None:
        parts.append("No day given")
    if trip.companions:
        parts.append("With " + _listed([one.name for one in trip.companions]))
    parts.append(counted(trip.articles, "article"))
    if trip.conflicts:
        parts.append("Articles disagree: " + "; ".join(trip.conflicts))
    return _sentences(parts)


def official(page: OfficialPage, countries: Mapping[str, str]) -> list[str]:
    """An official's page, a line a fact, each line saying what it is about."""
    one = page.official
    lines = [
        _sentences(
            [
                f"{one.name}, {countries.get(one.country, one.country) or 'country unknown'}",
                f"{counted(one.articles, 'article')}, {_span(one.first_seen, one.last_seen)}",
            ]
        )
    ]
    if page.aliases:
        lines.append(_sentences(["Also called " + _listed(list(page.aliases))]))
    lines += [_role(role) for role in page.roles]
    lines += ["Trip: " + trip(known, countries, who=False) for known in page.trips]
    lines += [_meeting(meeting, one) for meeting in page.meetings]
    lines += [_companion(companion) for companion in page.companions]
    return lines


def in_list(one: OfficialRow, countries: Mapping[str, str]) -> str:
    """An official among several of a name."""
    parts = [one.name, countries.get(one.country, one.country), one.role]
    known = ", ".join(part for part in parts if part)
    return _sentences([known, counted(one.trips, "trip"), f"Id {one.id}"])


def _role(role: RoleRow) -> str:
    title = f"former {role.title}" if role.former else role.title
    return _sentences([f"Role: {title}", f"Told {_span(role.first, role.last)}"])


def _meeting(meeting: MeetingRow, about: OfficialRow) -> str:
    others = _listed([person.name for person in meeting.people if person.id != about.id])
    parts = [f"Meeting, {meeting.status}: with {others}"]
    if meeting.date is not None:
        on = when(meeting.date)
        parts.append(on[0].upper() + on[1:])
    if meeting.place:
        parts.append(f"In {meeting.place}")
    return _sentences(parts)


def _companion(one: CompanionRow) -> str:
    shared = [counted(one.trips, "trip")] if one.trips else []
    shared += [counted(one.meetings, "meeting")] if one.meetings else []
    return _sentences([f"Companion: {one.name}, {_listed(shared)} together"])


def _span(first: str, last: str) -> str:
    return f"on {day(first)}" if first == last else f"from {day(first)} to {day(last)}"


def _listed(names: list[str]) -> str:
    """Names as they are said: "A, B and C"."""
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} and {names[-1]}"


def _sentences(parts: list[str]) -> str:
    return clean(". ".join(part.rstrip(".") for part in parts if part) + ".")
