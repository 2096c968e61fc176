from __future__ import annotations

import random
import sqlite3

from hypothesis import given, settings
from hypothesis import strategies as st

from store.build import articles as tables
from store.build.join import join, join_changed
from store.build.read import ReadArticle
from store.link import NO_DECISIONS
from store.schema import prepare
from tests.bench.synthetic import as_read
from tests.link.made import articles

COUNT = 40
TABLES = {
    "official": "id",
    "role": "id",
    "trip": "id",
    "trip_companion": "trip, rank",
    "trip_article": "trip, article",
    "trip_place": "trip, name",
    "meeting": "id",
    "meeting_official": "meeting, rank",
    "meeting_article": "meeting, article",
    "evidence": 'subject, article, start, "end", field, rule',
    "candidate": "id",
}


def made(seed: int) -> list[ReadArticle]:
    """Articles about a few people under many spellings, so that one can move many others."""
    words = random.Random(seed).choices("talks visit minister said".split(), k=12)
    found = articles(COUNT, persons=9, seed=seed)
    return [as_read(number, facts, words) for number, facts in enumerate(found)]


def empty() -> sqlite3.Connection:
    db = sqlite3.connect(":memory:")
    prepare(db)
    return db


def dump(db: sqlite3.Connection) -> dict[str, list[tuple[object, ...]]]:
    """All that was joined, without what a way to it may leave behind: row ids, order of rows."""
    found = {
        table: db.execute(f"select * from {table} order by {order}").fetchall()
        for table, order in TABLES.items()
    }
    found["appearance"] = db.execute(
        "select a.article, a.local, a.official, p.key, p.official from appearance a"
        " left join profile p on p.id = a.profile order by 1, 2"
    ).fetchall()
    found["profile"] = db.execute("select key, official from profile order by key").fetchall()
    found["profile_block"] = db.execute(
        "select block, kind, key from profile_block join profile on profile.id = profile"
        " order by 1, 2, 3"
    ).fetchall()
    return found


@settings(max_examples=25, deadline=None)
@given(st.data(), st.integers(1, 5))
def test_joining_what_changed_gives_what_joining_all_gives(data: st.DataObject, seed: int) -> None:
    read = made(seed)
    chosen = st.sets(st.sampled_from(range(COUNT)))
    here = data.draw(chosen, label="first")
    db = empty()
    for number in sorted(here):
        tables.add_article(db, read[number], index=False)
    join(db, NO_DECISIONS)
    for step in range(data.draw(st.integers(1, 3), label="steps")):
        new = data.draw(st.sets(st.sampled_from(range(COUNT)), max_size=4), label=f"toggled {step}")
        before = sqlite3.connect(":memory:")
        db.commit()
        db.backup(before)
        for number in sorted(new):
            if number in here:
                tables.remove_article(db, read[number].id, index=False)
            else:
                tables.add_article(db, read[number], index=False)
        here ^= new
        join_changed(db, before, {read[number].id for number in new})
    at_once = empty()
    for number in sorted(here):
        tables.add_article(at_once, read[number], index=False)
    join(at_once, NO_DECISIONS)
    assert dump(db) == dump(at_once)
