from __future__ import annotations

import json
import random
import sqlite3

from hypothesis import given, settings
from hypothesis import strategies as st

from store.build import articles as tables
from store.build.join import join, join_changed
from store.build.read import ReadArticle
from store.ids import printable
from store.link import NO_DECISIONS, Decision, Decisions, MentionKey, PersonRef
from store.link.update import can_update
from store.schema import prepare
from tests.bench.synthetic import as_read
from tests.link.build import article, went, who
from tests.link.made import articles

COUNT = 40
TABLES = {
    "official": "id",
    "official_word": "word, official",
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
    "span_change": 'article, start, "end"',
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


def mentions(one: ReadArticle) -> list[MentionKey]:
    """The mentions of people in an article."""
    return [
        MentionKey(one.article.id, start, end, one.article.body[start:end])
        for start, end, kind, *_ in json.loads(one.spans)
        if kind == "official"
    ]


@st.composite
def decided(draw: st.DrawFn, fixed: list[ReadArticle]) -> Decisions:
    """Some decisions by hand on people of these articles."""
    every = [mention for one in fixed for mention in mentions(one)]
    spoken = st.sampled_from(every)
    people = spoken.map(lambda mention: PersonRef((mention,)))
    kinds = st.one_of(
        st.builds(
            lambda kind, person, other: Decision(kind, "2020-01-01", "x", person, other),
            st.sampled_from(["same", "different", "unsure"]),
            people,
            people,
        ),
        st.builds(lambda one: Decision("rename", "2020-01-01", "x", one, value="N N"), people),
        st.builds(lambda span: Decision("span-drop", "2020-01-01", "x", span=span), spoken),
        st.builds(
            lambda span: Decision(
                "span-add", "2020-01-01", "x",
                span=MentionKey(span.article, 0, 5, "Hanna"), changes=(("country", "NO"),),
            ),
            spoken,
        ),
    )  # fmt: skip
    return Decisions(tuple(draw(st.lists(kinds, max_size=4))))


@settings(max_examples=40, deadline=None)
@given(st.data(), st.integers(1, 5), st.booleans())
def test_joining_what_changed_gives_what_joining_all_gives(
    data: st.DataObject, seed: int, by_hand: bool
) -> None:
    read = made(seed)
    decisions = NO_DECISIONS
    fixed: set[int] = set()
    if by_hand:
        fixed = {0, 1, 2, 3}
        decisions = data.draw(decided([read[number] for number in sorted(fixed)]))
    chosen = st.sets(st.sampled_from(sorted(set(range(COUNT)) - fixed)))
    here = data.draw(chosen, label="first") | fixed
    db = empty()
    for number in sorted(here):
        tables.add_article(db, read[number], index=False)
    join(db, decisions)
    for step in range(data.draw(st.integers(1, 3), label="steps")):
        new = set(list(data.draw(chosen, label=f"toggled {step}"))[:4])
        before = sqlite3.connect(":memory:")
        db.commit()
        db.backup(before)
        for number in sorted(new):
            if number in here:
                tables.remove_article(db, read[number].id, index=False)
            else:
                tables.add_article(db, read[number], index=False)
        here ^= new
        changed = {read[number].id for number in new}
        assert can_update(decisions, map(printable, changed))
        join_changed(db, before, changed, decisions)
    at_once = empty()
    for number in sorted(here):
        tables.add_article(at_once, read[number], index=False)
    join(at_once, decisions)
    assert dump(db) == dump(at_once)


def test_trips_that_stay_take_over_the_country_that_most_now_tell() -> None:
    """Nobody moves, so no trip is joined anew, and still what is known of its traveller changes."""
    words = "talks visit minister said".split() * 3
    swede, norwegian = (who("Anna Lind", code, "Trade Minister") for code in ("SE", "NO"))
    went_to = (went("anna-lind", "FR", "2019-05-01"),)
    told = [
        article("a", "2019-05-01", (swede,), went_to),
        article("b", "2019-05-02", (swede,)),
        article("c", "2019-06-01", (norwegian,)),
        *(article(id, "2019-07-01", (norwegian,)) for id in "def"),
    ]
    read = [as_read(number, facts, words) for number, facts in enumerate(told)]
    people = [PersonRef((mentions(read[number])[0],)) for number in (0, 2)]
    decisions = Decisions((Decision("same", "2020-01-01", "x", *people),))
    db, before, at_once = empty(), sqlite3.connect(":memory:"), empty()
    for one in read[:3]:
        tables.add_article(db, one, index=False)
    join(db, decisions)
    assert db.execute("select home from trip").fetchall() == [("SE",)]
    db.commit()
    db.backup(before)
    for one in read[3:]:
        tables.add_article(db, one, index=False)
    join_changed(db, before, {one.id for one in read[3:]}, decisions)
    assert db.execute("select home from trip").fetchall() == [("NO",)]
    for one in read:
        tables.add_article(at_once, one, index=False)
    join(at_once, decisions)
    assert dump(db) == dump(at_once)
