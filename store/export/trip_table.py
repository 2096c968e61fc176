"""The export of trips as two flat tables: one row a trip, and the evidence of each of its values.

Both come in a fixed order and with no trace of where or when they were made, so that equal stores
give equal bytes. Every value that was read from text has a row in the second table.
"""

from __future__ import annotations

import datetime as dt
import sqlite3
from collections.abc import Iterator, Mapping, Sequence

from store.ids import printable
from store.query.meetings import meetings_of
from store.query.rows import Days, EvidenceRow, MeetingRow, TripRow
from store.query.travel import AT_ONCE, evidence, evidence_of
from store.query.who import official_row, roles_of

TRIP_COLUMNS = (
    "trip_id journey_id leg traveller_id traveller traveller_role traveller_country dest_country"
    " places start_earliest start_latest end_earliest end_latest start_edtf end_edtf date_phrase"
    " days_min days_max status status_asof lead_of_delegation companions met purpose_phrase"
    " confidence rules n_articles first_reported last_reported conflicts decided_by_hand"
).split()

EVIDENCE_COLUMNS = "trip_id field value article_id article_date start end sentence rule".split()

READ_FROM_TEXT = {
    "traveller": "who",
    "traveller_role": "role",
    "dest_country": "country",
    "places": "places",
    "start_edtf": "arrived",
    "end_edtf": "left",
    "status": "status",
    "lead_of_delegation": "lead",
    "companions": "companions",
    "met": "met",
    "purpose_phrase": "purpose",
}
"""Column that needs evidence, to the field by which the evidence of a trip calls it."""

LEAD_RULE = "trip/lead-delegation"
BY_HAND = "decided by hand"


class Travellers:
    """What the trips of one traveller share, looked up once for all of them."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._role: dict[str, tuple[str, tuple[EvidenceRow, ...]]] = {}
        self._meetings: dict[str, tuple[MeetingRow, ...]] = {}

    def role(self, official: str) -> tuple[str, tuple[EvidenceRow, ...]]:
        """The office that an official is shown with, and all that says so."""
        if official not in self._role:
            row = official_row(self._connection, official)
            title = row.role if row else ""
            self._role[official] = (
                title,
                tuple(
                    piece
                    for role in roles_of(self._connection, official)
                    if title == (f"former {role.title}" if role.former else role.title)
                    for piece in evidence(self._connection, role.id)
                ),
            )
        return self._role[official]

    def meetings(self, official: str) -> tuple[MeetingRow, ...]:
        """All meetings of an official."""
        if official not in self._meetings:
            self._meetings[official] = meetings_of(self._connection, official)
        return self._meetings[official]


class TripTable:
    """One trip as its row and its evidence; both are worked out once."""

    def __init__(
        self,
        trip: TripRow,
        met: list[MeetingRow],
        known: Mapping[str, tuple[EvidenceRow, ...]],
        travellers: Travellers,
    ) -> None:
        self._trip = trip
        self._evidence = known[trip.id]
        self._met = met
        self._met_evidence = [row for meeting in met for row in known[meeting.id]]
        self._role, said = travellers.role(trip.official)
        reporting = {row.article for row in self._evidence}
        # Of the offices of somebody who is in thousands of articles, those of this trip's; where
        # they give none, the first that does.
        self._role_evidence = [row for row in said if row.article in reporting] or list(said[-1:])

    def row(self) -> dict[str, str]:
        """The trip's row, every cell as text."""
        trip = self._trip
        shortest, longest = length(trip.arrived, trip.left)
        others = [
            person.name
            for meeting in self._met
            for person in meeting.people
            if person.id != trip.official
        ]
        phrases = [days.phrase for days in (trip.arrived, trip.left) if days and days.phrase]
        lead = any(row.rule == LEAD_RULE for row in self._evidence)
        return {
            "trip_id": trip.id,
            "journey_id": trip.journey,
            "leg": str(trip.leg),
            "traveller_id": trip.official,
            "traveller": trip.name,
            "traveller_role": self._role,
            "traveller_country": trip.home,
            "dest_country": trip.country,
            "places": "; ".join(trip.places),
            "start_earliest": trip.arrived.earliest if trip.arrived else "",
            "start_latest": trip.arrived.latest if trip.arrived else "",
            "end_earliest": trip.left.earliest if trip.left else "",
            "end_latest": trip.left.latest if trip.left else "",
            "start_edtf": trip.arrived.edtf if trip.arrived else "",
            "end_edtf": trip.left.edtf if trip.left else "",
            "date_phrase": "; ".join(dict.fromkeys(phrases)),
            "days_min": shortest,
            "days_max": longest,
            "status": trip.status,
            "status_asof": trip.status_asof,
            "lead_of_delegation": "yes" if lead else "",
            "companions": "; ".join(one.name for one in trip.companions),
            "met": "; ".join(dict.fromkeys(others)),
            "purpose_phrase": trip.purpose,
            "confidence": trip.confidence,
            "rules": "; ".join(sorted({row.rule for row in self._evidence if row.rule})),
            "n_articles": str(trip.articles),
            "first_reported": trip.first_reported,
            "last_reported": trip.last_reported,
            "conflicts": " | ".join(trip.conflicts),
            "decided_by_hand": "yes" if trip.by_hand else "",
        }

    def evidence_rows(self) -> Iterator[dict[str, str]]:
        """At least one row for each value of the trip's row that was read from text."""
        row = self.row()
        for column, field in READ_FROM_TEXT.items():
            if not row[column]:
                continue
            pieces = self._pieces(field)
            if not pieces:
                yield dict.fromkeys(EVIDENCE_COLUMNS, "") | {
                    "trip_id": self._trip.id,
                    "field": column,
                    "value": row[column],
                    "rule": BY_HAND,
                }
            for piece in pieces:
                yield {
                    "trip_id": self._trip.id,
                    "field": column,
                    "value": row[column],
                    "article_id": printable(piece.article),
                    "article_date": piece.date,
                    "start": str(piece.start),
                    "end": str(piece.end),
                    "sentence": piece.sentence,
                    "rule": piece.rule,
                }

    def _pieces(self, field: str) -> list[EvidenceRow]:
        """The evidence of one field; what supports the whole trip where none is the field's own."""
        if field == "met":
            found = self._met_evidence
        elif field == "role":
            found = self._role_evidence
        elif field == "lead":
            found = [row for row in self._evidence if row.rule == LEAD_RULE]
        else:
            found = (
                [row for row in self._evidence if row.field == field]
                or [row for row in self._evidence if not row.field]
                or list(self._evidence)
            )
        once = {(row.article, row.start, row.end, row.rule): row for row in found}
        return [once[key] for key in sorted(once)]


def trip_tables(connection: sqlite3.Connection, trips: Sequence[TripRow]) -> Iterator[TripTable]:
    """The trips one by one, in the order given."""
    travellers = Travellers(connection)
    for first in range(0, len(trips), AT_ONCE):
        some = trips[first : first + AT_ONCE]
        met = [met_on(trip, travellers.meetings(trip.official)) for trip in some]
        wanted = [*(trip.id for trip in some), *(one.id for ones in met for one in ones)]
        said = evidence_of(connection, list(dict.fromkeys(wanted)))
        for trip, meetings in zip(some, met, strict=True):
            yield TripTable(trip, meetings, said, travellers)


def met_on(trip: TripRow, meetings: Sequence[MeetingRow]) -> list[MeetingRow]:
    """Those of the traveller's meetings that were in that country on days that touch the trip's."""
    return [
        meeting
        for meeting in meetings
        if (meeting.country == trip.country or meeting.place in trip.places)
        and meeting.status != "cancelled"
        and _touch(meeting.date, trip)
    ]


def length(arrived: Days | None, left: Days | None) -> tuple[str, str]:
    """The fewest and most days of a stay, both ends counted; "" where an end is unknown."""
    if arrived is None or left is None:
        return "", ""
    shortest = _between(arrived.latest, left.earliest)
    longest = _between(arrived.earliest, left.latest)
    return str(max(1, shortest)), str(max(1, longest))


def _between(first: str, last: str) -> int:
    return (dt.date.fromisoformat(last) - dt.date.fromisoformat(first)).days + 1


def _touch(date: Days | None, trip: TripRow) -> bool:
    """Whether the day may lie within the stay; a day or a stay that is not known says nothing."""
    if date is None or trip.arrived is None:
        return False
    return date.latest >= trip.arrived.earliest and (
        trip.left is None or date.earliest <= trip.left.latest
    )
