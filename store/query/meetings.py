"""Questions about meetings across articles."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from store.query.fragments import marks
from store.query.listing import IdListing, capped
from store.query.rows import Days, MeetingRow, Ref

_ROW = (
    "id, status, earliest, latest, phrase, place, country, articles, first_reported, last_reported"
)


def meeting(connection: sqlite3.Connection, meeting: str) -> MeetingRow | None:
    """One meeting, or None."""
    rows = _rows(connection, "id = ?", (meeting,))
    return rows[0] if rows else None


def meetings_of(connection: sqlite3.Connection, official: str) -> tuple[MeetingRow, ...]:
    """The meetings that an official was or is to be in, newest first."""
    return _rows(
        connection,
        "id in (select meeting from meeting_official where official = ?)",
        (official,),
    )


def meetings_in(connection: sqlite3.Connection, article: int) -> tuple[MeetingRow, ...]:
    """The meetings that an article reports."""
    return _rows(
        connection, "id in (select meeting from meeting_article where article = ?)", (article,)
    )


def every_meeting(connection: sqlite3.Connection) -> tuple[MeetingRow, ...]:
    """All meetings, newest first, for exports."""
    return _rows(connection, "1", ())


def meeting_rows(connection: sqlite3.Connection, official: str) -> IdListing[MeetingRow]:
    """The same as `meetings_of`, fetched by windows."""
    rows = connection.execute(
        "select m.rowid from meeting_official c join meeting m on m.id = c.meeting"
        " where c.official = ? order by m.day desc, m.id",
        (official,),
    )
    return capped(connection, (row[0] for row in rows), None, _fetch, _row_of)


def _fetch(connection: sqlite3.Connection, ids: Sequence[int]) -> list[MeetingRow]:
    return list(_rows(connection, f"rowid in ({marks(ids)})", ids))


def _row_of(connection: sqlite3.Connection, meeting: int | str) -> int | None:
    row = connection.execute("select rowid from meeting where id = ?", (meeting,)).fetchone()
    return row[0] if row else None


def _rows(
    connection: sqlite3.Connection, condition: str, values: Sequence[object]
) -> tuple[MeetingRow, ...]:
    rows = connection.execute(
        f"select {_ROW} from meeting where {condition} order by day desc, id", tuple(values)
    ).fetchall()
    people: dict[str, list[Ref]] = {row[0]: [] for row in rows}
    ids = list(people)
    for first in range(0, len(ids), 500):
        some = ids[first : first + 500]
        for key, official, name in connection.execute(
            "select m.meeting, o.id, o.name from meeting_official m join official o"
            f" on o.id = m.official where m.meeting in ({marks(some)}) order by m.rank",
            some,
        ):
            people[key].append(Ref(official, name))
    return tuple(
        MeetingRow(
            id=row[0],
            status=row[1],
            date=Days(row[2], row[3], row[4]) if row[2] else None,
            place=row[5],
            country=row[6],
            people=tuple(people[row[0]]),
            articles=row[7],
            first_reported=row[8],
            last_reported=row[9],
        )
        for row in rows
    )
