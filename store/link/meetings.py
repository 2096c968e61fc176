"""Joins the reports of one meeting in different articles.

Two reports are of one meeting when they name the same people and their days touch. Who the people
are has been decided before.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from store.link.records import LinkedMeeting
from store.link.windows import DAY, hull, intersection
from store.model import Meeting

SLACK = DAY
SAME_NEWS = 3 * DAY
"""How far apart two articles that tell of one undated meeting may be."""


@dataclass(frozen=True, slots=True)
class MeetingClaim:
    """One article's report of a meeting, with linked ids."""

    article: str
    reported: dt.date
    index: int
    officials: tuple[str, ...]
    """Sorted, without repeats, at least two."""
    meeting: Meeting

    @property
    def order(self) -> tuple[dt.date, str, int]:
        """By day, article and place in the article."""
        return self.reported, self.article, self.index


def link_meetings(claims: Iterable[MeetingClaim]) -> list[LinkedMeeting]:
    """The meetings that reports amount to; give all reports of the same people together."""
    by_people: dict[tuple[str, ...], list[MeetingClaim]] = defaultdict(list)
    for claim in claims:
        by_people[claim.officials].append(claim)
    meetings: list[LinkedMeeting] = []
    for people in sorted(by_people):
        named: dict[str, list[list[MeetingClaim]]] = defaultdict(list)
        for group in _groups(by_people[people]):
            named[_name(group)].append(group)
        for name, same in named.items():
            for place, group in enumerate(sorted(same, key=lambda g: g[0].order), start=1):
                meetings.append(_merge(name if place == 1 else f"{name}-no{place}", group))
    return sorted(meetings, key=lambda meeting: meeting.id)


def _span(claim: MeetingClaim) -> tuple[dt.date, dt.date]:
    date = claim.meeting.date
    if date is not None:
        return date.earliest, date.latest
    if claim.meeting.status == "held":
        return claim.reported - SAME_NEWS, claim.reported
    return claim.reported, claim.reported + SAME_NEWS


def _groups(claims: Sequence[MeetingClaim]) -> list[list[MeetingClaim]]:
    """Partitions reports of the same people: the precise ones first, the vague to what they fit."""
    ranked = sorted(
        claims, key=lambda c: (c.meeting.date is None, _span(c)[1] - _span(c)[0], c.order)
    )
    groups: list[tuple[list[MeetingClaim], list[dt.date]]] = []
    for claim in ranked:
        first, last = _span(claim)
        fitting = [
            group
            for group in groups
            if group[1][0] - SLACK <= last
            and first - SLACK <= group[1][1]
            and all(other.article != claim.article for other in group[0])
        ]
        if len(fitting) == 1:
            members, days = fitting[0]
            members.append(claim)
            if claim.meeting.date is not None and last - first <= SAME_NEWS:
                days[:] = [min(days[0], first), max(days[1], last)]
        else:
            groups.append(([claim], [first, last]))
    return [sorted(members, key=lambda claim: claim.order) for members, _ in groups]


def _name(group: Sequence[MeetingClaim]) -> str:
    people = group[0].officials
    shown = "-".join(people[:2]) + (f"-and-{len(people) - 2}" if len(people) > 2 else "")
    days = [claim.meeting.date.earliest for claim in group if claim.meeting.date is not None]
    return f"{shown}-{(days[0] if days else group[0].reported):%Y-%m}"


def _merge(id: str, group: Sequence[MeetingClaim]) -> LinkedMeeting:
    windows = [claim.meeting.date for claim in group if claim.meeting.date is not None]
    statuses = [claim.meeting.status for claim in group]
    status = "held" if "held" in statuses else statuses[-1]
    places = [claim.meeting.place for claim in group if claim.meeting.place]
    countries = [claim.meeting.country for claim in group if claim.meeting.country]
    return LinkedMeeting(
        id=id,
        officials=group[0].officials,
        status=status,
        date=(intersection(windows) or hull(windows)) if windows else None,
        place=places[0] if places else None,
        country=countries[0] if countries else None,
        claims=tuple((claim.article, claim.index) for claim in group),
    )
