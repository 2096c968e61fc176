"""Writes what a few articles change of officials, trips and meetings, leaving the rest alone."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from store.build.linked import (
    FactsOf,
    write_candidates,
    write_counts,
    write_meetings,
    write_members,
    write_officials,
    write_trips,
)
from store.build.profiles import place_profiles
from store.link.source import Changes


def write_changes(db: sqlite3.Connection, changes: Changes, facts: FactsOf) -> None:
    """Takes out what is gone, then puts in what is new; the new profiles are there already."""
    ids = [one.id for one in changes.officials]
    for official in sorted({*changes.gone, *ids}):
        _remove_official(db, official)
    counted = {*ids, *changes.travellers, *changes.met}
    for traveller in sorted(changes.travellers):
        for (trip,) in db.execute(
            "select id from trip where official = ?", (traveller,)
        ).fetchall():
            _remove(db, "trip", trip, ("companion", "article", "place"))
    for official in sorted(changes.met):
        for (meeting,) in db.execute(
            "select meeting from meeting_official where official = ?", (official,)
        ).fetchall():
            counted |= _people_of(db, meeting)
            _remove(db, "meeting", meeting, ("official", "article"))
    for official in sorted(changes.asked):
        db.execute('delete from candidate where "left" = ? or "right" = ?', (official, official))
    write_officials(db, changes.officials, facts)
    write_members(db, changes.officials)
    place_profiles(db, [(one.seen.profile.key, one.official) for one in changes.profiles])
    write_trips(db, changes.trips, facts)
    for one in changes.officials:  # also of those whose trips stay as they are
        home = one.country or ""
        db.execute(
            "update trip set home = ? where official = ? and home <> ?", (home, one.id, home)
        )
    write_meetings(db, changes.meetings, facts)
    write_candidates(db, changes.candidates)
    for meeting in changes.meetings:
        counted |= set(meeting.officials)
    write_counts(db, sorted(counted))


def _remove_official(db: sqlite3.Connection, official: str) -> None:
    roles = db.execute("select id from role where official = ?", (official,)).fetchall()
    db.executemany("delete from evidence where subject = ?", roles)
    db.execute("delete from role where official = ?", (official,))
    db.execute("delete from official_word where official = ?", (official,))
    db.execute("delete from official where id = ?", (official,))


def _remove(db: sqlite3.Connection, kind: str, key: str, parts: Iterable[str]) -> None:
    for part in parts:
        db.execute(f"delete from {kind}_{part} where {kind} = ?", (key,))
    db.execute("delete from evidence where subject = ?", (key,))
    db.execute(f"delete from {kind} where id = ?", (key,))


def _people_of(db: sqlite3.Connection, meeting: str) -> set[str]:
    rows = db.execute("select official from meeting_official where meeting = ?", (meeting,))
    return {row[0] for row in rows}
