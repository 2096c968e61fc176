"""Trips of whole small articles, in the manners of several newsrooms."""

from __future__ import annotations

import datetime as dt

import pytest

from store.annotate.facts import facts
from store.annotate.pipeline import annotate_text
from store.model import Trip


def trips_of(text: str, day: str) -> list[Trip]:
    return list(annotate_text(text, dt.date.fromisoformat(day)).trips)


def facts_of(text: str, day: str) -> list[str]:
    return facts(annotate_text(text, dt.date.fromisoformat(day)))


AGENCY = (
    "VIENTIANE, March 27 (Xinhua) -- North Korean Foreign Minister Ri Yong Ho arrived here on "
    "Tuesday for a four-day visit, the Lao foreign ministry said.\n\n"
    "Ri, who came from Hanoi, was received at the airport by Lao Foreign Minister Saleumxay "
    "Kommasith. He will hold talks with Lao President Bounnhang Vorachith on Thursday.\n\n"
    "The minister is accompanied by North Korean diplomat Choe Hui Chol."
)
PARTY_PAPER = (
    "A delegation of the Workers' Party of Korea headed by North Korean diplomat Ri Su Yong left "
    "Pyongyang on Monday to visit Cuba and Mexico.\n\n"
    "It was seen off at the airport by North Korean official Ryu Myong Son."
)
COLUMN = (
    "North Korean Foreign Minister Ri Yong Ho is set to visit Iran next week, the ministry said "
    "on Monday.\n\n"
    "The trip comes after Ri was spotted at Beijing airport last Thursday. It would be his first "
    "visit to Tehran since August 2018, though he called off a trip to Syria in May."
)


def test_agency_report() -> None:
    found = facts_of(AGENCY, "2019-03-27")
    assert "trip Ri Yong Ho > LA" in found
    assert "status Ri Yong Ho > LA = ongoing" in found
    assert "arrived Ri Yong Ho > LA = 2019-03-26" in found
    assert "left Ri Yong Ho > LA = 2019-03-29" in found
    assert "to Ri Yong Ho > LA = Vientiane" in found
    assert "with Ri Yong Ho > LA = Choe Hui Chol" in found
    assert "trip Choe Hui Chol > LA" in found
    assert "status Ri Yong Ho > VN = completed" in found
    assert "meeting Ri Yong Ho + Saleumxay Kommasith is held" in found
    assert "meeting Bounnhang Vorachith + Ri Yong Ho is planned" in found


def test_agency_report_gives_no_trip_to_hosts() -> None:
    travellers = {trip.official for trip in trips_of(AGENCY, "2019-03-27")}
    assert travellers == {"ri-yong-ho", "choe-hui-chol"}


def test_party_paper() -> None:
    trips = trips_of(PARTY_PAPER, "2019-05-21")
    assert {(trip.official, trip.country) for trip in trips} == {
        ("ri-su-yong", "CU"),
        ("ri-su-yong", "MX"),
    }
    assert len({trip.journey for trip in trips}) == 1


def test_column_keeps_what_was_called_off_apart() -> None:
    found = facts_of(COLUMN, "2019-05-20")
    assert "status Ri Yong Ho > IR = planned" in found
    assert "arrived Ri Yong Ho > IR = 2019-05-27..2019-06-02" in found
    assert "trip Ri Yong Ho > CN" in found
    made = [line for line in found if line.startswith("status Ri Yong Ho > SY")]
    assert made in ([], ["status Ri Yong Ho > SY = cancelled"])


def test_evidence_lies_in_the_body_and_names_a_rule() -> None:
    for text, day in ((AGENCY, "2019-03-27"), (PARTY_PAPER, "2019-05-21"), (COLUMN, "2019-05-20")):
        for trip in trips_of(text, day):
            assert trip.evidence
            for one in trip.evidence:
                assert 0 <= one.start < one.end <= len(text)
                assert one.rule
            assert trip.reasons


def test_every_dated_end_has_its_own_evidence() -> None:
    for trip in trips_of(AGENCY, "2019-03-27"):
        if trip.official == "ri-yong-ho" and trip.country == "LA":
            assert "arrived" in {one.field for one in trip.evidence}


@pytest.mark.parametrize(
    ("text", "grade"),
    [
        ("North Korean diplomat Ri Su Yong arrived in Cuba on Tuesday.", "A"),
        ("He praised North Korean leader Kim Jong Un's talks in Vladivostok.", "C"),
    ],
)
def test_confidence_falls_with_what_is_inferred(text: str, grade: str) -> None:
    (trip,) = trips_of(text, "2019-05-22")
    assert trip.confidence == grade


def test_nothing_without_people_or_triggers() -> None:
    assert trips_of("", "2019-05-22") == []
    assert trips_of("The visit to Cuba was short.", "2019-05-22") == []
    assert trips_of("North Korean diplomat Ri Su Yong is 79.", "2019-05-22") == []


CALM = "Traders in the city spent a calm day and waited for the bank to speak once more. " * 6


@pytest.mark.parametrize(
    "lead",
    [
        "Norwegian Prime Minister Ola Berg opened a bank on Tuesday.",
        "Norwegian Prime Minister Ola Berg attended a meeting on Tuesday.",
    ],
)
def test_here_is_where_the_item_of_a_round_up_comes_from(lead: str) -> None:
    text = (
        f"OSLO, June 19 (AFP) -- {lead} {CALM}\n\n"
        "LIMA, June 19 (AFP) -- Ministers of ten countries opened a trade summit here on Monday. "
        "Chilean President Pedro Soto attended the summit."
    )
    assert [(trip.official, trip.country) for trip in trips_of(text, "2019-06-19")] == [
        ("pedro-soto", "PE")
    ]


def test_the_talks_of_the_lead_are_not_held_where_another_item_comes_from() -> None:
    talks = (
        "MINSK, June 19 (AFP) -- Trade ministers of ten countries met here on Tuesday. "
        "Norwegian Trade Minister Jonas Berg said the talks had failed."
    )
    item = "LIMA, June 19 (AFP) -- Chilean Trade Minister Pedro Soto said the talks had failed."
    found = trips_of(f"{talks} {CALM}\n\n{item}", "2019-06-19")
    assert [(trip.official, trip.country) for trip in found] == [("jonas-berg", "BY")]
