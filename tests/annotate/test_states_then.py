"""Places are in the state of the article's day: Juba was in Sudan until July 2011."""

from __future__ import annotations

import datetime as dt

import pytest

from store.annotate.pipeline import annotate_text

TEXT = "JUBA, May 6 (AFP) -- Ugandan Foreign Minister Sam Kutesa arrived in Juba on Friday."


@pytest.mark.parametrize(
    ("day", "country"),
    [
        (dt.date(2006, 5, 6), "SD"),
        (dt.date(2011, 7, 8), "SD"),
        (dt.date(2011, 7, 9), "SS"),
        (dt.date(2019, 5, 6), "SS"),
    ],
)
def test_places_are_in_the_state_of_the_day(day: dt.date, country: str) -> None:
    read = annotate_text(TEXT, day)
    assert [trip.country for trip in read.trips] == [country]
    assert {name.country for name in read.names if name.text == "Juba"} == {country}


def test_other_places_stay_as_they_are() -> None:
    (trip,) = annotate_text(
        TEXT.replace("JUBA", "CAIRO").replace("Juba", "Cairo"), dt.date(2006, 5, 6)
    ).trips
    assert trip.country == "EG"
