"""Joins the facts of all stored articles by `store.link` and writes what comes of it."""

from __future__ import annotations

import datetime as dt
import sqlite3
from collections.abc import Sequence
from pathlib import Path

from store import link
from store.build.linked import write_linked
from store.ids import printable, row_id
from store.link.records import ArticleFacts
from store.model import Name
from store.payload import unpack_facts, unpack_people


def join(db: sqlite3.Connection, decision_files: Sequence[Path]) -> list[str]:
    """Links all articles and replays decisions; gives one line for each that was not followed."""
    read_files = [link.read_decisions(path) for path in decision_files]
    decisions = link.Decisions(
        tuple(entry for file in read_files for entry in file.entries),
        tuple(problem for file in read_files for problem in file.problems),
    )
    facts = {
        printable(article): unpack_facts(packed)
        for article, packed in db.execute("select article, facts from reading order by article")
    }
    linked = link.link(
        [
            ArticleFacts(
                article=article,
                date=dt.date.fromisoformat(article[:10]),
                officials=read.officials,
                trips=read.trips,
                meetings=read.meetings,
                people=_people(db, article) if article in decisions.articles else (),
            )
            for article, read in facts.items()
        ],
        decisions,
    )
    write_linked(db, linked, facts)
    return [*decisions.problems, *linked.orphans, *linked.refused]


def _people(db: sqlite3.Connection, article: str) -> tuple[Name, ...]:
    """The mentions of people in an article that a decision by hand speaks of."""
    spans, body = db.execute(
        "select r.spans, a.body from reading r join article a on a.id = r.article"
        " where r.article = ?",
        (row_id(article),),
    ).fetchone()
    return unpack_people(spans, body)
