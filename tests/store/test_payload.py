from __future__ import annotations

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from store.model import (
    Annotations,
    Evidence,
    Meeting,
    Name,
    Official,
    Role,
    TimeExpression,
    Trip,
    Window,
)
from store.payload import pack_facts, pack_spans, unpack_facts, unpack_people

words = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
spans = st.tuples(st.integers(0, 500), st.integers(0, 500)).map(lambda two: tuple(sorted(two)))
windows = st.none() | st.builds(Window, st.dates(), st.dates(), words)
evidence = st.lists(
    st.builds(lambda span, rule, field: Evidence(*span, rule, field), spans, words, words),
    max_size=3,
).map(tuple)
officials = st.builds(
    Official,
    words,
    words,
    st.lists(words, max_size=3).map(tuple),
    st.none() | words,
    st.lists(
        st.builds(
            lambda title, span, former, organisation, country: Role(
                title, *span, former, organisation, country, "role/x"
            ),
            words,
            spans,
            st.booleans(),
            st.none() | words,
            st.none() | words,
        ),
        max_size=2,
    ).map(tuple),
)
trips = st.builds(
    Trip,
    words,
    words,
    st.sampled_from(["planned", "ongoing", "completed", "cancelled"]),
    st.lists(words, max_size=2).map(tuple),
    windows,
    windows,
    st.lists(words, max_size=2).map(tuple),
    st.none() | words,
    words,
    evidence,
    st.sampled_from("ABC"),
    st.lists(words, max_size=2).map(tuple),
)
meetings = st.builds(
    Meeting,
    st.lists(words, max_size=3).map(tuple),
    st.sampled_from(["held", "planned", "cancelled"]),
    windows,
    st.none() | words,
    st.none() | words,
    evidence,
)


@given(
    st.lists(officials, max_size=3).map(tuple),
    st.lists(trips, max_size=3).map(tuple),
    st.lists(meetings, max_size=3).map(tuple),
)
def test_facts_come_back_as_they_were(
    people: tuple[Official, ...], journeys: tuple[Trip, ...], talks: tuple[Meeting, ...]
) -> None:
    read = Annotations(officials=people, trips=journeys, meetings=talks)
    facts = unpack_facts(pack_facts(read, lambda start, end: (start // 2, end + 7)))
    assert (facts.officials, facts.trips, facts.meetings) == (people, journeys, talks)
    for one in (*journeys, *talks):
        for piece in one.evidence:
            assert facts.sentences[piece.start, piece.end] == (piece.start // 2, piece.end + 7)


def test_spans_are_in_text_order_and_people_come_back() -> None:
    body = "Ri flew to Cuba on Monday."
    read = Annotations(
        names=(
            Name("person", 0, 2, "Ri", 0, 1, "ri"),
            Name("place", 11, 15, "Cuba", 3, 4, "CU", "CU", "country"),
        ),
        times=(
            TimeExpression(
                19, 25, "Monday", "DATE", "2019-05-20", dt.date(2019, 5, 20), dt.date(2019, 5, 20)
            ),
        ),
    )
    packed = pack_spans(read)
    assert packed == (
        '[[0,2,"official","ri","",""],[11,15,"place","CU","",""],'
        '[19,25,"date","2019-05-20","2019-05-20","2019-05-20"]]'
    )
    (person,) = unpack_people(packed, body)
    assert (person.start, person.end, person.text, person.id) == (0, 2, "Ri", "ri")
