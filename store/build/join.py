"""Joins the facts of stored articles by `store.link` and writes what comes of it.

Where only a few articles changed since the last linking and nothing was decided by hand, only what
they touch is joined anew; the outcome is that of joining everything.
"""

from __future__ import annotations

import datetime as dt
import sqlite3
from collections.abc import Collection, Sequence
from pathlib import Path

from store import link
from store.build.changes import write_changes
from store.build.linked import write_linked
from store.build.profiles import clear_profiles, drop_unseen, place_profiles, write_profiles
from store.build.source import StoredFacts, StoredLinking
from store.ids import printable, row_id
from store.link.profiles import profile_of
from store.link.records import ArticleFacts, Member
from store.link.update import update
from store.model import Name, Official
from store.payload import unpack_facts, unpack_people


def read_decisions(files: Sequence[Path]) -> link.Decisions:
    """What was decided by hand in all these files together."""
    read = [link.read_decisions(path) for path in files]
    return link.Decisions(
        tuple(entry for file in read for entry in file.entries),
        tuple(problem for file in read for problem in file.problems),
    )


def join(db: sqlite3.Connection, decisions: link.Decisions) -> list[str]:
    """Links all articles and replays decisions; gives one line for each that was not followed."""
    facts = {
        printable(article): unpack_facts(packed)
        for article, packed in db.execute("select article, facts from reading order by article")
    }
    spoken_of = decisions.articles
    linked = link.link(
        [
            ArticleFacts(
                article=article,
                date=dt.date.fromisoformat(article[:10]),
                officials=read.officials,
                trips=read.trips,
                meetings=read.meetings,
                people=_people(db, article) if article in spoken_of else (),
            )
            for article, read in facts.items()
        ],
        decisions,
    )
    write_linked(db, linked, facts.__getitem__)
    clear_profiles(db)
    people = [
        ((article, official.id), official)
        for article, read in facts.items()
        for official in read.officials
    ]
    write_profiles(db, people, linked.profiles)
    place_profiles(
        db,
        {
            profile.key: linked.official_of[member]
            for member, profile in linked.profiles.items()
            if member in linked.official_of
        }.items(),
    )
    return [*decisions.problems, *linked.orphans, *linked.refused]


def join_changed(
    db: sqlite3.Connection, before: sqlite3.Connection, changed: Collection[int]
) -> None:
    """Joins only what these articles touch; `before` is the store as it was.

    Of an article in `changed`, `before` may have another reading or none, and so may `db`.
    """
    old, new = StoredFacts(before), StoredFacts(db)
    articles = [printable(row) for row in sorted(changed)]
    removed = [old.for_linking(one) for one in articles if _has(before, one)]
    added = [new.for_linking(one) for one in articles if _has(db, one)]
    changes = update(StoredLinking(before, old), removed, added)
    people: list[tuple[Member, Official]] = [
        ((facts.article, official.id), official) for facts in added for official in facts.officials
    ]
    profiles = {member: profile_of(person, member[0]) for member, person in people}
    write_profiles(db, people, profiles)
    write_changes(db, changes, new)
    lost = {
        row[0]
        for one in articles
        for row in before.execute(
            "select profile from appearance where article = ?", (row_id(one),)
        )
    }
    drop_unseen(db, sorted(lost))


def _has(db: sqlite3.Connection, article: str) -> bool:
    row = db.execute("select 1 from reading where article = ?", (row_id(article),)).fetchone()
    return row is not None


def _people(db: sqlite3.Connection, article: str) -> tuple[Name, ...]:
    """The mentions of people in an article that a decision by hand speaks of."""
    spans, body = db.execute(
        "select r.spans, a.body from reading r join article a on a.id = r.article"
        " where r.article = ?",
        (row_id(article),),
    ).fetchone()
    return unpack_people(spans, body)
