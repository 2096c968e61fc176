"""Joins the facts of stored articles by `store.link` and writes what comes of it.

Where only a few articles changed since the last linking, only what they touch is joined anew; the
outcome is that of joining everything.
"""

from __future__ import annotations

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
from store.link.update import update


def read_decisions(files: Sequence[Path]) -> link.Decisions:
    """What was decided by hand in all these files together."""
    read = [link.read_decisions(path) for path in files]
    return link.Decisions(
        tuple(entry for file in read for entry in file.entries),
        tuple(problem for file in read for problem in file.problems),
    )


def join(db: sqlite3.Connection, decisions: link.Decisions) -> list[str]:
    """Links all articles and replays decisions; gives one line for each that was not followed."""
    facts = StoredFacts(db, decisions.articles)
    articles = [
        printable(row[0]) for row in db.execute("select article from reading order by article")
    ]
    linked = link.link([facts.for_linking(article) for article in articles], decisions)
    write_linked(db, linked, facts)
    clear_profiles(db)
    write_profiles(db, linked.profiles)
    official_of = linked.official_of
    placed = {p.key: official_of[m] for m, p in linked.profiles.items() if m in official_of}
    place_profiles(db, placed.items())
    return [*decisions.problems, *linked.orphans, *linked.refused]


def join_changed(
    db: sqlite3.Connection,
    before: sqlite3.Connection,
    changed: Collection[int],
    decisions: link.Decisions = link.NO_DECISIONS,
) -> None:
    """Joins only what these articles touch; `before` is the store as it was.

    Of an article in `changed`, `before` may have another reading or none, and so may `db`. The
    decisions must be those of before, and `store.link.update.can_update` must hold.
    """
    old, new = StoredFacts(before, decisions.articles), StoredFacts(db, decisions.articles)
    articles = [printable(row) for row in sorted(changed)]
    removed = [old.for_linking(one) for one in articles if _has(before, one)]
    added = [new.for_linking(one) for one in articles if _has(db, one)]
    changes = update(StoredLinking(before, old), removed, added, decisions)
    profiles = {
        (facts.article, official.id): profile_of(official, facts.article)
        for facts in added
        for official in facts.officials
    }
    write_profiles(db, profiles)
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
