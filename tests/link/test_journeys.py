"""Which reports are of one trip, and what the joined reports amount to."""

from __future__ import annotations

from dataclasses import replace

import pytest

from store.link import link
from store.link.records import LinkedTrip
from store.model import Trip, Window
from tests.link.build import article, day, went, who, window

ANNA = who("Anna Lind", "SE", "Foreign Minister", id="anna")
OTTO = who("Otto Berg", "SE", "Trade Minister", id="otto")


def trips(*reports: tuple[str, Trip]) -> tuple[LinkedTrip, ...]:
    """The trips of Anna Lind from reports of (day of the article, trip)."""
    return link(
        article(f"{day}-{number}", day, (ANNA, OTTO), (trip,))
        for number, (day, trip) in enumerate(reports)
    ).trips


def test_days_that_touch_make_one_trip_with_the_narrowest_windows() -> None:
    (trip,) = trips(
        ("2019-05-20", went("anna", "CU", "2019-05-20..2019-05-22", status="ongoing")),
        ("2019-05-26", went("anna", "CU", "2019-05-21", "2019-05-25")),
    )
    assert trip.id == "anna-lind-cu-2019-05"
    assert (trip.status, trip.status_of) == ("completed", "2019-05-26-1")
    assert trip.arrived is not None
    assert (trip.arrived.edtf, trip.left) == ("2019-05-21", window("2019-05-25"))
    assert [claim.article for claim in trip.claims] == ["2019-05-20-0", "2019-05-26-1"]
    assert (trip.confidence, trip.reasons) == ("A", ("2 articles agree",))


@pytest.mark.parametrize("gap", ["2019-05-13", "2019-05-14"])
def test_a_departure_between_makes_two(gap: str) -> None:
    found = trips(
        ("2019-05-12", went("anna", "CU", "2019-05-10", "2019-05-12")),
        ("2019-05-20", went("anna", "CU", gap, "2019-05-16")),
    )
    assert [trip.id for trip in found] == ["anna-lind-cu-2019-05", "anna-lind-cu-2019-05-no2"]


def test_slack_of_three_days_without_a_departure() -> None:
    near = went("anna", "CU", "2019-05-13")
    far = went("anna", "CU", "2019-05-14")
    early = ("2019-05-12", went("anna", "CU", "2019-05-10"))
    assert len(trips(early, ("2019-05-20", near))) == 1
    assert len(trips(early, ("2019-05-20", far))) == 2


def test_another_country_or_traveller_is_another_trip() -> None:
    report = went("anna", "CU", "2019-05-10")
    assert len(trips(("2019-05-12", report), ("2019-05-12", went("anna", "MX", "2019-05-10")))) == 2
    assert len(trips(("2019-05-12", report), ("2019-05-12", went("otto", "CU", "2019-05-10")))) == 2


def test_a_plan_becomes_a_visit_and_a_visit_is_never_taken_back() -> None:
    plan = ("2019-05-01", went("anna", "CU", "2019-05-10..2019-05-12", status="planned"))
    made = ("2019-05-13", went("anna", "CU", "2019-05-11", "2019-05-13"))
    late = ("2019-05-20", went("anna", "CU", "2019-05-11", status="planned"))
    off = ("2019-05-21", went("anna", "CU", "2019-05-11", status="cancelled"))
    (trip,) = trips(plan, made, late)
    assert (trip.status, trip.conflicts) == ("completed", ())
    (trip,) = trips(plan, made, off)
    assert trip.status == "completed"
    assert trip.conflicts == ("2019-05-13-1 has it completed, 2019-05-21-2 cancelled",)


def test_plans_follow_the_newest_report() -> None:
    planned = ("2019-05-01", went("anna", "CU", "2019-05-10", status="planned"))
    off = ("2019-05-03", went("anna", "CU", "2019-05-10", status="cancelled"))
    on = ("2019-05-05", went("anna", "CU", "2019-05-12", status="planned"))
    assert trips(planned, off)[0].status == "cancelled"
    (trip,) = trips(planned, off, on)
    assert trip.status == "planned"
    assert trip.arrived == window("2019-05-12")


def test_reports_of_one_day_that_differ_stay_planned_and_are_shown() -> None:
    (trip,) = trips(
        ("2019-05-01", went("anna", "CU", "2019-05-10", status="planned")),
        ("2019-05-01", went("anna", "CU", "2019-05-10", status="cancelled")),
    )
    assert trip.status == "planned"
    assert trip.conflicts == ("2019-05-01-0 has it planned, 2019-05-01-1 cancelled",)
    assert trip.confidence == "C"


def test_contradicting_days_give_the_span_and_each_claim() -> None:
    (trip,) = trips(
        ("2019-05-13", went("anna", "CU", "2019-05-10")),
        ("2019-05-14", went("anna", "CU", "2019-05-12")),
    )
    assert trip.arrived is not None
    assert trip.arrived.edtf == "[2019-05-10..2019-05-12]"
    assert trip.conflicts == ("arrived: 2019-05-10 (2019-05-13-0); 2019-05-12 (2019-05-14-1)",)


def test_a_month_can_not_tie_two_trips_of_it_together() -> None:
    found = trips(
        ("2019-05-09", went("anna", "CU", "2019-05-07", "2019-05-08")),
        ("2019-05-22", went("anna", "CU", "2019-05-20", "2019-05-21")),
        ("2019-06-30", went("anna", "CU", "2019-05-01..2019-05-31", "2019-05-01..2019-05-31")),
    )
    assert sorted(len(trip.claims) for trip in found) in ([1, 1, 1], [1, 2])
    assert len(found) >= 2


def test_an_undated_plan_is_the_one_known_next_trip() -> None:
    (trip,) = trips(
        ("2019-05-01", went("anna", "CU", status="planned")),
        ("2019-05-13", went("anna", "CU", "2019-05-11")),
    )
    assert len(trip.claims) == 2


def test_an_undated_past_visit_joins_no_trip_of_long_ago_or_of_two() -> None:
    old = ("2018-05-13", went("anna", "CU", "2018-05-11", "2018-05-12"))
    one = ("2019-05-10", went("anna", "CU", "2019-05-04", "2019-05-05"))
    two = ("2019-05-10", went("anna", "CU", "2019-05-08", "2019-05-09"))
    past = ("2019-05-12", went("anna", "CU"))
    assert len(trips(old, past)) == 2
    assert len(trips(old, one, past)) == 2
    assert len(trips(one, two, past)) == 3


def test_an_undated_past_visit_is_the_one_of_half_a_year_unless_it_names_another_place() -> None:
    known = ("2019-02-10", went("anna", "CU", "2019-02-04", "2019-02-05", places=("Havana",)))
    assert len(trips(known, ("2019-05-12", went("anna", "CU")))) == 1
    assert len(trips(known, ("2019-09-12", went("anna", "CU")))) == 2
    assert len(trips(known, ("2019-05-12", went("anna", "CU", places=("Varadero",))))) == 2


def test_a_visit_under_way_may_have_begun_days_before() -> None:
    known = ("2019-02-20", went("anna", "VN", "2019-02-20", status="ongoing"))
    assert len(trips(known, ("2019-02-26", went("anna", "VN", status="ongoing")))) == 1


def test_two_trips_of_one_article_stay_two() -> None:
    found = link(
        [
            article(
                "a",
                "2019-05-26",
                (ANNA,),
                (
                    went("anna", "CU", "2019-05-21..2019-05-23"),
                    went("anna", "CU", "2019-05-22..2019-05-24"),
                ),
            )
        ]
    )
    assert len(found.trips) == 2


def test_legs_of_a_tour_have_one_journey_over_all_articles() -> None:
    tour = link(
        [
            article(
                "a",
                "2019-05-10",
                (ANNA,),
                (
                    went("anna", "CU", "2019-05-01", journey="1"),
                    went("anna", "MX", "2019-05-04", journey="1"),
                ),
            ),
            article(
                "b",
                "2019-05-12",
                (ANNA,),
                (
                    went("anna", "MX", "2019-05-04", journey="x"),
                    went("anna", "PE", "2019-05-07", journey="x"),
                ),
            ),
        ]
    ).trips
    assert {trip.country for trip in tour} == {"CU", "MX", "PE"}
    assert {trip.journey for trip in tour} == {"anna-lind-cu-2019-05"}


def test_companions_are_linked_people() -> None:
    (trip,) = trips(("2019-05-12", went("anna", "CU", "2019-05-10", companions=("otto", "anna"))))
    assert trip.companions == ("otto-berg",)


def test_a_month_said_of_the_whole_visit_tells_nothing_of_its_last_day() -> None:
    (trip,) = trips(
        ("2019-03-01", went("anna", "VN", "2019-02-26", "2019-03-02", status="ongoing")),
        ("2019-03-27", went("anna", "VN", "2019-02-01..2019-02-28", "2019-02-01..2019-02-28")),
    )
    assert (trip.left, trip.conflicts) == (window("2019-03-02"), ())


def test_a_later_day_of_presence_does_not_contradict_an_arrival() -> None:
    (trip,) = trips(
        ("2006-11-17", went("anna", "VN", "2006-11-17", status="ongoing")),
        ("2006-11-19", went("anna", "VN", "2006-11-18..2006-11-19", status="ongoing")),
        ("2006-11-20", went("anna", "VN", "2006-11-18..2006-11-19", status="ongoing")),
    )
    assert (trip.arrived, trip.conflicts) == (window("2006-11-17"), ())


def test_days_as_wide_as_a_century_join_nothing() -> None:
    found = trips(
        ("2005-11-17", went("anna", "CN", "2000-01-01..2099-12-31")),
        ("2005-11-22", went("anna", "CN", "2005-11-19", "2005-11-21")),
        ("2006-11-22", went("anna", "CN", "2006-11-19", "2006-11-21")),
    )
    assert len(found) == 3


def test_a_day_of_presence_is_of_the_stay_that_began_days_before() -> None:
    present = went("anna", "VN", "2019-02-25..2019-02-26", status="ongoing")
    present = replace(present, arrived=Window(day("2019-02-25"), day("2019-02-26")))
    known = ("2019-02-20", went("anna", "VN", "2019-02-20", status="ongoing"))
    over = ("2019-02-24", went("anna", "VN", "2019-02-20", "2019-02-23"))
    assert len(trips(known, ("2019-02-26", present))) == 1
    assert len(trips(over, ("2019-02-26", present))) == 2


def test_a_place_is_named_once_in_its_commonest_spelling() -> None:
    (trip,) = trips(
        ("2005-11-04", went("anna", "AR", "2005-11-03", places=("Mar Del Plata",))),
        ("2005-11-05", went("anna", "AR", "2005-11-03", places=("Mar del Plata", "Pilar"))),
        ("2005-11-06", went("anna", "AR", "2005-11-03", places=("Mar del Plata",))),
    )
    assert trip.places == ("Mar del Plata", "Pilar")
