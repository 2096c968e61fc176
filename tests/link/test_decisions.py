"""Decisions by hand: the file, undoing, contradictions, and what they do to the linking."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.link import (
    Decision,
    Decisions,
    MentionKey,
    PersonRef,
    TripRef,
    append_decision,
    contradiction,
    link,
    read_decisions,
    undo,
)
from store.link.decisions import KINDS, to_json
from store.link.index import Index
from store.link.logbook import from_json
from store.link.records import ArticleFacts, Linked
from store.link.update import can_update
from tests.link.build import article, went, who, window

AT, BY = "2026-11-21T21:00:00Z", "reader"


def ref(*mentions: tuple[str, int, str]) -> PersonRef:
    return PersonRef(
        tuple(MentionKey(where, n * 100, n * 100 + 3, text) for where, n, text in mentions)
    )


def decided(facts: list[ArticleFacts], *entries: Decision) -> Linked:
    return link(facts, Decisions(tuple(entries)))


LOOSE = [
    article("a", "2019-05-01", (who("Choe Ryong Hae", "KP"), who("Anna Lind", "SE"))),
    article("b", "2019-05-02", (who("Choe Yong-hae", "KP"),)),
]
SAME = Decision(
    "same", AT, BY, ref(("a", 0, "Choe Ryong Hae")), ref(("b", 0, "Choe Yong-hae"))
)  # fmt: skip
TWINS = [
    article("a", "2019-05-01", (who("Carl Berg", "SE", "Trade Minister"),)),
    article("b", "2019-05-02", (who("Carl Berg", "SE", "Trade Minister"),)),
    article("c", "2019-05-03", (who("Carl Berg", "SE", "Trade Minister"),)),
]
DIFFERENT = Decision(
    "different",
    AT,
    BY,
    ref(("a", 0, "Carl Berg")),
    ref(("b", 0, "Carl Berg"), ("c", 0, "Carl Berg")),
)


def test_same_joins_what_no_rule_would() -> None:
    assert len(link(LOOSE).officials) == 3
    found = decided(LOOSE, SAME)
    (joined,) = (official for official in found.officials if len(official.members) == 2)
    assert joined.by_hand
    assert found.candidates == ()


def test_different_parts_what_the_rules_join() -> None:
    assert len(link(TWINS).officials) == 1
    found = decided(TWINS, DIFFERENT)
    assert [sorted(m for m, _ in official.members) for official in found.officials] == [
        ["a"],
        ["b", "c"],
    ]
    assert [official.id for official in found.officials] == ["carl-berg", "carl-berg-2"]
    assert found.candidates == ()


def test_articles_that_come_later_go_with_the_larger_side() -> None:
    more = article("d", "2019-05-04", (who("Carl Berg", "SE", "Trade Minister"),))
    found = decided([*TWINS, more], DIFFERENT)
    assert sorted(len(official.members) for official in found.officials) == [1, 3]


def test_unsure_only_marks_the_question() -> None:
    found = decided(LOOSE, replace(SAME, kind="unsure"))
    assert len(found.officials) == 3
    assert [candidate.unsure for candidate in found.candidates] == [True]


@pytest.mark.parametrize("first", ["same", "different"])
def test_what_contradicts_an_earlier_decision_is_refused(first: str) -> None:
    other = "different" if first == "same" else "same"
    early = replace(SAME, kind=first)  # type: ignore[arg-type]
    late = replace(
        SAME, kind=other, at="2026-11-22T00:00:00Z", person=SAME.other, other=SAME.person
    )  # type: ignore[arg-type]
    found = decided(LOOSE, early, late)
    assert len(found.officials) == (2 if first == "same" else 3)
    (line,) = found.refused
    assert line.startswith(f"decision {late.id} ({other}, reader 2026-11-22T00:00:00Z) refused")
    assert contradiction(Decisions((early,)), late) is not None


def test_a_chain_of_sames_can_not_go_round_a_different() -> None:
    facts = [article(id, "2019-05-01", (who(name, "SE"),)) for id, name in
             (("a", "Ada Bo"), ("b", "Bea Co"), ("c", "Cia Do"))]  # fmt: skip
    a, b, c = (ref((id, 0, "")) for id in "abc")
    entries = (
        Decision("different", AT, BY, a, c),
        Decision("same", AT, BY, a, b),
        Decision("same", AT, BY, b, c),
    )
    found = decided(facts, *entries)
    assert len(found.officials) == 2
    assert len(found.refused) == 1
    assert contradiction(Decisions(entries[:2]), entries[2]) is not None
    assert contradiction(Decisions(entries[:1]), entries[1]) is None


def test_rename_and_roles() -> None:
    person = ref(("a", 1, "Anna Lind"))
    found = decided(
        LOOSE,
        Decision("rename", AT, BY, person, value="Anna K. Lind"),
        Decision(
            "role-add", AT, BY, person, value="Foreign Minister", changes=(("country", "SE"),)
        ),
        Decision("role-add", AT, BY, person, value="Trade Minister"),
        Decision("role-drop", AT, BY, person, value="trade minister"),
    )
    anna = next(official for official in found.officials if official.id == "anna-lind")
    assert anna.name == "Anna K. Lind"
    assert anna.aliases == ("Anna Lind",)
    assert [(role.title, role.country, role.by_hand) for role in anna.roles] == [
        ("Foreign Minister", "SE", True)
    ]


def test_a_span_that_is_no_person_takes_their_trips_along() -> None:
    facts = [
        article(
            "a",
            "2019-05-12",
            (who("Mount Paektu", id="paektu"), who("Anna Lind", "SE", id="anna")),
            (
                went("paektu", "CU", "2019-05-10"),
                went("anna", "CU", "2019-05-10", companions=("paektu",)),
            ),
        )
    ]
    span = MentionKey("a", 0, 12, "Mount Paektu")
    found = decided(facts, Decision("span-drop", AT, BY, span=span))
    assert [official.id for official in found.officials] == ["anna-lind"]
    (trip,) = found.trips
    assert trip.companions == ()
    assert [(change.start, change.official) for change in found.spans] == [(0, None)]


def test_a_span_that_is_a_person_is_linked_by_its_name() -> None:
    facts = [
        article("a", "2019-05-12", (who("Anna Lind", "SE"),)),
        article("b", "2019-05-13", (who("Otto Berg", "SE"),)),
    ]
    span = MentionKey("a", 700, 709, "Otto Berg")
    found = decided(facts, Decision("span-add", AT, BY, span=span, changes=(("country", "SE"),)))
    (otto,) = (official for official in found.officials if official.id == "otto-berg")
    assert len(otto.members) == 2
    assert [change.official for change in found.spans] == ["otto-berg"]


TRAVELS = [
    article("a", "2019-05-12", (who("Anna Lind", "SE", id="anna"),),
            (went("anna", "CU", "2019-05-10", at=5), went("anna", "MX", "2019-05-02", at=50))),
    article("b", "2019-05-14", (who("Anna Lind", "SE", id="anna"),),
            (went("anna", "CU", "2019-05-10", "2019-05-13", at=7),)),
]  # fmt: skip
ANNA = ref(("a", 0, "Anna Lind"))
CUBA = TripRef(ANNA, "CU", "2019-05-10", "2019-05-13",
               (MentionKey("a", 5, 9), MentionKey("b", 7, 9)))  # fmt: skip


def test_a_dropped_trip_is_gone_and_no_other() -> None:
    found = decided(TRAVELS, Decision("trip-drop", AT, BY, trip=CUBA))
    assert [trip.country for trip in found.trips] == ["MX"]


def test_a_trip_is_found_by_its_days_when_its_evidence_has_moved() -> None:
    moved = replace(CUBA, evidence=(MentionKey("a", 900, 910), MentionKey("b", 900, 910)))
    found = decided(TRAVELS, Decision("trip-drop", AT, BY, trip=moved))
    assert [trip.country for trip in found.trips] == ["MX"]


def test_changed_fields_and_status() -> None:
    found = decided(
        TRAVELS,
        Decision("trip-change", AT, BY, trip=CUBA,
                 changes=(("arrived", "2019-05-09..2019-05-10"), ("left", ""),
                          ("places", "Havana"))),
        Decision("trip-status", AT, BY, trip=CUBA, value="ongoing"),
    )  # fmt: skip
    cuba = next(trip for trip in found.trips if trip.country == "CU")
    assert cuba.arrived is not None
    assert (cuba.arrived.edtf, cuba.left) == ("[2019-05-09..2019-05-10]", None)
    assert (cuba.places, cuba.status, cuba.by_hand) == (("Havana",), "ongoing", True)


def test_a_trip_moved_to_another_country() -> None:
    found = decided(
        TRAVELS, Decision("trip-change", AT, BY, trip=CUBA, changes=(("country", "DO"),))
    )
    assert sorted(trip.country for trip in found.trips) == ["DO", "MX"]
    assert found.orphans == ()


def test_an_added_trip() -> None:
    trip = TripRef(ANNA, "PE")
    found = decided(
        TRAVELS,
        Decision("trip-add", AT, BY, trip=trip,
                 changes=(("arrived", "2019-05-15"), ("status", "planned"), ("places", "Lima"))),
    )  # fmt: skip
    (peru,) = (trip for trip in found.trips if trip.country == "PE")
    assert (peru.status, peru.arrived) == ("planned", window("2019-05-15") and peru.arrived)
    assert peru.places == ("Lima",)
    assert [claim.index for claim in peru.claims] == [-1]


def test_trips_joined_and_parted_by_hand() -> None:
    apart = decided(
        TRAVELS,
        Decision("trip-different", AT, BY,
                 trip=replace(CUBA, evidence=CUBA.evidence[:1]),
                 other_trip=replace(CUBA, evidence=CUBA.evidence[1:])),
    )  # fmt: skip
    assert sorted(trip.country for trip in apart.trips) == ["CU", "CU", "MX"]
    far = article("c", "2019-08-01", (who("Anna Lind", "SE", id="anna"),),
                  (went("anna", "CU", "2019-07-01", at=3),))  # fmt: skip
    other = TripRef(ANNA, "CU", evidence=(MentionKey("c", 3, 9),))
    joined = decided(
        [*TRAVELS, far], Decision("trip-same", AT, BY, trip=CUBA, other_trip=other)
    )  # fmt: skip
    assert sorted(trip.country for trip in joined.trips) == ["CU", "MX"]


def test_a_decision_without_a_target_is_reported() -> None:
    nobody = ref(("gone", 0, "Anna Lind"))
    entries = (
        Decision("same", AT, BY, nobody, ANNA),
        Decision("rename", AT, BY, nobody, value="X"),
        Decision("span-drop", AT, BY, span=MentionKey("gone", 0, 4, "Anna")),
        Decision("trip-drop", AT, BY, trip=TripRef(nobody, "CU")),
        Decision("trip-same", AT, BY, trip=CUBA, other_trip=TripRef(nobody, "CU")),
        Decision("trip-status", AT, BY, trip=TripRef(nobody, "CU"), value="planned"),
        Decision("trip-add", AT, BY, trip=TripRef(nobody, "CU")),
        Decision("unsure", AT, BY, nobody, ANNA),
    )
    found = decided(TRAVELS, *entries)
    assert len(found.orphans) == len(entries)
    assert all("found no target" in line for line in found.orphans)
    assert found.trips == link(TRAVELS).trips


def test_a_slug_alone_is_enough_where_it_is_typed_by_hand() -> None:
    found = decided(
        LOOSE,
        Decision("same", AT, BY, PersonRef(slug="choe-ryong-hae"), PersonRef(slug="choe-yong-hae")),
    )
    assert len(found.officials) == 2


def test_undo_and_undoing_the_undoing() -> None:
    log = Decisions((SAME,))
    back = undo(log, SAME.id[:4], AT, BY)
    assert Decisions((SAME, back)).active == ()
    again = undo(Decisions((SAME, back)), back.id, AT, BY)
    assert Decisions((SAME, back, again)).active == (SAME,)
    with pytest.raises(ValueError, match="undone already"):
        undo(Decisions((SAME, back)), SAME.id, AT, BY)
    with pytest.raises(ValueError, match="no decision"):
        undo(log, "ffff", AT, BY)


def test_lines_that_can_not_be_used_are_named_and_kept(tmp_path: Path) -> None:
    path = tmp_path / "decisions.jsonl"
    broken = b'{"kind": "same"\n\n[1]\n{"kind": "guess"}\n\xff\n{"kind": "rename", "value": "x"}\n'
    path.write_bytes(broken + b'{"kind": "same", "person": {"slug": "a"}, "colour": 1}')
    append_decision(path, SAME)
    read = read_decisions(path)
    assert read.entries == (SAME,)
    assert [problem.split(":")[0] for problem in read.problems] == [
        f"decisions.jsonl line {number}" for number in (1, 3, 4, 5, 6, 7)
    ]
    assert path.read_bytes().startswith(broken)


def test_no_file_is_no_decision(tmp_path: Path) -> None:
    assert read_decisions(tmp_path / "decisions.jsonl") == Decisions()


def test_many_writers_lose_nothing(tmp_path: Path) -> None:
    path = tmp_path / "decisions.jsonl"
    entries = [replace(SAME, note=str(number)) for number in range(40)]
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda entry: append_decision(path, entry), entries))
    assert set(read_decisions(path).entries) == set(entries)


def test_the_line_is_readable(tmp_path: Path) -> None:
    path = tmp_path / "decisions.jsonl"
    append_decision(path, SAME)
    line = json.loads(path.read_text(encoding="utf-8"))
    assert line["id"] == SAME.id
    assert line["person"] == {"mentions": [["a", 0, 3, "Choe Ryong Hae"]]}


words = st.text(max_size=12)
mentions = st.builds(MentionKey, words, st.integers(0, 999), st.integers(0, 999), words)
people = st.builds(PersonRef, st.lists(mentions, min_size=1, max_size=3).map(tuple), words)


@given(
    st.builds(
        Decision,
        kind=st.sampled_from(KINDS),
        at=words,
        by=words,
        person=people,
        other=people,
        trip=st.builds(TripRef, people, words.filter(bool), words, words,
                       st.lists(mentions, max_size=2).map(tuple)),
        other_trip=st.builds(TripRef, people, words.filter(bool)),
        span=mentions,
        value=words.filter(bool),
        changes=st.dictionaries(words, words, min_size=1, max_size=3).map(
            lambda made: tuple(sorted(made.items()))
        ),
        undoes=words.filter(bool),
        note=words,
    )
)  # fmt: skip
def test_a_line_gives_back_the_decision(decision: Decision) -> None:
    assert from_json(json.loads(json.dumps(to_json(decision)))) == decision


@given(st.recursive(st.none() | st.booleans() | st.integers() | words,
                    lambda inner: st.lists(inner) | st.dictionaries(
                        st.sampled_from(["kind", "person", "mentions", "trip", "span", "changes",
                                         "country", "value", "slug", "at"]), inner)))  # fmt: skip
def test_any_json_is_a_decision_or_a_clear_error(made: object) -> None:
    line = {"kind": "same"} | (made if isinstance(made, dict) else {"person": made})
    try:
        read = from_json(line)
    except ValueError as error:
        said = str(error)
    else:
        said = read.id
    assert said.splitlines() == [said]


def test_decisions_hold_when_articles_come_and_go() -> None:
    log = Decisions((DIFFERENT,))
    index = Index(TWINS, log)
    more = article("d", "2019-05-04", (who("Carl Berg", "SE", "Trade Minister"),),
                   (went("carl-berg", "NO", "2019-05-04"),))  # fmt: skip
    index.change((), [more])
    full = link([*TWINS, more], log)
    assert index.linked() == full
    index.change(["d"])
    assert index.linked() == link(TWINS, log)
    assert not can_update(log, ["a"])
    with pytest.raises(ValueError, match="speaks of a changed article"):
        index.change(["a"])
