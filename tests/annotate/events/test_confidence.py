"""The grade of a trip: the figures of its rules, joined over sentences, less what was inferred."""

from __future__ import annotations

import datetime as dt

import pytest

from store.annotate.events.judgement.confidence import precision_of, rule_precision
from store.annotate.pipeline import annotate_text
from store.model import Trip

DAY = dt.date(2019, 6, 19)


def trip_of(text: str) -> Trip:
    (trip,) = annotate_text(text, DAY).trips
    return trip


def test_the_packaged_table_can_be_true() -> None:
    assert rule_precision()
    for rule, (hits, right) in rule_precision().items():
        assert rule.startswith("trip/")
        assert 0 <= right <= hits > 0


def test_precision_is_smoothed() -> None:
    for rule, (hits, right) in rule_precision().items():
        assert precision_of(rule) == pytest.approx((right + 1) / (hits + 2))
        assert 0 < precision_of(rule) < 1


def test_a_rule_without_figures_counts_as_seven_in_ten() -> None:
    assert precision_of("trip/never-seen") == 0.7


def test_reasons_name_the_weakest_rule_and_its_figure() -> None:
    trip = trip_of("Russian President Vladimir Putin arrived in Turkey on Tuesday.")
    hits, right = rule_precision()["trip/arrive"]
    figure = precision_of("trip/arrive")
    assert trip.reasons[-1] == (
        f"weakest rule arrive: right {right} of {hits} times ({figure:.2f})"
    )


def test_sentences_that_agree_raise_the_grade_of_a_weak_rule() -> None:
    grades = "CBA"
    once = trip_of("He said so. Russian President Vladimir Putin held talks in Oslo on Tuesday.")
    twice = trip_of(
        "Russian President Vladimir Putin held talks in Oslo on Tuesday. "
        "Russian President Vladimir Putin was in Oslo on Tuesday to visit a school in Norway."
    )
    assert grades.index(twice.confidence) > grades.index(once.confidence)
    assert "2 sentences agree" in twice.reasons
