"""Renders annotations as short one-line facts, for rule examples, tests and `entourage why`.

    person Ri Su Yong                       country Ri Su Yong = KP
    alias Ri Su Yong = Ri                   mention Ri > Ri Su Yong
    role Ri Su Yong = diplomat              former role Kim Yong Nam = president
    place Havana = CU/havana                organisation KCNA = korean-central-news-agency
    time late Monday = 2019-05-20           type late Monday = DATE
    window late Monday = 2019-05-20         window early July = 2018-07-01..2018-07-10
    trip Ri Su Yong > CU                    status Ri Su Yong > CU = ongoing
    arrived Ri Su Yong > CU = 2019-05-20..2019-05-21
    left Ri Su Yong > CU = ?                to Ri Su Yong > CU = Havana
    with Ri Su Yong > CU = Ryu Myong Son    purpose Ri Su Yong > CU = summit
    meeting A + B                           met A + B = 2018-07-01..2018-07-10
    meeting A + B at Havana                 meeting A + B is held

A trip or a meeting gives several facts, so that an example may state only what it is about.
People are called by their fullest name; those of a meeting stand in alphabetical order.
"""

from __future__ import annotations

import datetime as dt

from store.model import Annotations, Meeting, Trip, Window


def facts(annotations: Annotations) -> list[str]:
    """All facts of one article, in the order of the list above; white space within is single."""
    called = {official.id: official.name for official in annotations.officials}
    lines = [*_of_officials(annotations), *_of_names(annotations, called), *_of_times(annotations)]
    for trip in annotations.trips:
        lines += _of_trip(trip, called)
    for meeting in annotations.meetings:
        lines += _of_meeting(meeting, called)
    return [" ".join(line.split()) for line in lines]


def _of_officials(annotations: Annotations) -> list[str]:
    lines: list[str] = []
    for official in annotations.officials:
        lines.append(f"person {official.name}")
        lines.append(f"country {official.name} = {official.country or '?'}")
        lines += [f"alias {official.name} = {alias}" for alias in official.aliases]
        for role in official.roles:
            former = "former " if role.former else ""
            lines.append(f"{former}role {official.name} = {role.title}")
    return lines


def _of_names(annotations: Annotations, called: dict[str, str]) -> list[str]:
    lines: list[str] = []
    for name in annotations.names:
        if name.kind == "person":
            lines.append(f"mention {name.text} > {called.get(name.id or '', '?')}")
        else:
            lines.append(f"{name.kind} {name.text} = {name.id or '?'}")
    return lines


def _of_times(annotations: Annotations) -> list[str]:
    lines: list[str] = []
    for time in annotations.times:
        lines.append(f"time {time.text} = {time.value}")
        lines.append(f"type {time.text} = {time.type}")
        lines.append(f"window {time.text} = {_days(time.earliest, time.latest)}")
    return lines


def _of_trip(trip: Trip, called: dict[str, str]) -> list[str]:
    who = f"{called.get(trip.official, trip.official)} > {trip.country}"
    lines = [
        f"trip {who}",
        f"status {who} = {trip.status}",
        f"arrived {who} = {_window(trip.arrived)}",
        f"left {who} = {_window(trip.left)}",
    ]
    lines += [f"to {who} = {place}" for place in trip.places]
    lines += [f"with {who} = {called.get(other, other)}" for other in trip.companions]
    if trip.purpose:
        lines.append(f"purpose {who} = {trip.purpose}")
    return lines


def _of_meeting(meeting: Meeting, called: dict[str, str]) -> list[str]:
    who = " + ".join(sorted(called.get(one, one) for one in meeting.officials))
    lines = [f"meeting {who}", f"meeting {who} is {meeting.status}"]
    lines.append(f"met {who} = {_window(meeting.date)}")
    if meeting.place:
        lines.append(f"meeting {who} at {meeting.place}")
    return lines


def _window(window: Window | None) -> str:
    return _days(window.earliest, window.latest) if window else "?"


def _days(earliest: dt.date | None, latest: dt.date | None) -> str:
    if earliest is None or latest is None:
        return "?"
    return earliest.isoformat() if earliest == latest else f"{earliest}..{latest}"
