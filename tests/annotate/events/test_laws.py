"""What holds of events whatever the text: bounds, order, agreement, no repetition."""

from __future__ import annotations

import datetime as dt

from hypothesis import given, settings
from hypothesis import strategies as st

from store.annotate.pipeline import annotate_text
from store.model import Annotations

DAY = dt.date(2019, 5, 22)

PEOPLE = [
    "North Korean diplomat Ri Su Yong",
    "Chinese President Hu Jintao",
    "Cuban President Miguel Díaz-Canel",
    "He",
    "Ri",
    "The minister",
    "The two leaders",
]
VERBS = [
    "arrived in",
    "left",
    "will visit",
    "did not visit",
    "has cancelled a visit to",
    "held talks in",
    "returned home from",
    "was received in",
    "flew on to",
]
PLACES = ["Havana", "Hanoi", "Pyongyang", "Beijing", "Mexico and Venezuela", "the country"]
TIMES = ["on Monday", "last week", "from May 3 to 5", "next month", "", "in early July 2018"]
TAILS = [
    "",
    ", accompanied by North Korean diplomat Pak Myong Guk",
    " for a three-day visit",
    " with Chinese Premier Wen Jiabao",
]

sentence = st.builds(
    lambda who, verb, place, time, tail: f"{who} {verb} {place} {time}{tail}.",
    st.sampled_from(PEOPLE),
    st.sampled_from(VERBS),
    st.sampled_from(PLACES),
    st.sampled_from(TIMES),
    st.sampled_from(TAILS),
)
article = st.lists(sentence, min_size=1, max_size=6).map(" ".join)


def _check(text: str, found: Annotations) -> None:
    known = {official.id for official in found.officials}
    for trip in found.trips:
        assert trip.official in known
        assert set(trip.companions) <= known - {trip.official}
        for window in (trip.arrived, trip.left):
            assert window is None or window.earliest <= window.latest
        if trip.arrived and trip.left:
            assert trip.arrived.earliest <= trip.left.latest
        if trip.arrived and trip.arrived.earliest > DAY:
            assert trip.status in ("planned", "cancelled")
        if trip.left and trip.left.latest < DAY:
            assert trip.status in ("completed", "cancelled")
        home = next(one.country for one in found.officials if one.id == trip.official)
        assert home is None or home != trip.country
        assert all(0 <= one.start < one.end <= len(text) for one in trip.evidence)
    for meeting in found.meetings:
        assert len(set(meeting.officials)) >= 2
        assert set(meeting.officials) <= known
    ongoing: dict[str, set[str]] = {}
    for trip in found.trips:
        if trip.status == "ongoing":
            ongoing.setdefault(trip.official, set()).add(trip.country)
    assert all(len(countries) == 1 for countries in ongoing.values())


@given(article)
@settings(max_examples=150, deadline=None)
def test_trips_and_meetings_are_well_formed(text: str) -> None:
    _check(text, annotate_text(text, DAY))


@given(article)
@settings(max_examples=30, deadline=None)
def test_the_same_text_gives_the_same_events(text: str) -> None:
    first, second = annotate_text(text, DAY), annotate_text(text, DAY)
    assert first.trips == second.trips
    assert first.meetings == second.meetings


@given(st.text(alphabet="Hu Jintao visited, Cuba. \"'’-–0123(arrived)\n", max_size=160))
@settings(max_examples=150, deadline=None)
def test_any_text_is_accepted(text: str) -> None:
    annotate_text(text, DAY)
