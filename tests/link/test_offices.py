"""Titles that name one office, and those that do not."""

from __future__ import annotations

import pytest

from store.link.offices import read_office


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Foreign Minister", "Minister of Foreign Affairs"),
        ("vice foreign minister", "Deputy Foreign Minister"),
        ("vice-foreign minister", "Vice Minister of Foreign Affairs"),
        ("Defence Minister", "minister of defense"),
        ("Premier", "Prime Minister"),
        ("embattled President", "President"),
        ("chairman of the Sports Committee", "Chairwoman of the Sports Committee"),
    ],
)
def test_one_office(left: str, right: str) -> None:
    assert read_office(left).post == read_office(right).post


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Foreign Minister", "Deputy Foreign Minister"),
        ("President", "Vice President"),
        ("President", "former President"),
        ("Trade Minister", "Foreign Minister"),
        ("Bank President", "President"),
    ],
)
def test_two_offices(left: str, right: str) -> None:
    assert read_office(left).post != read_office(right).post


@pytest.mark.parametrize(
    "title", ["minister", "official", "senior diplomat", "ambassador", "leader"]
)
def test_a_vague_title_is_no_evidence(title: str) -> None:
    assert not read_office(title).specific


@pytest.mark.parametrize(
    ("title", "walk"),
    [
        ("chief prosecutor", "law"),
        ("director of the Central Prosecutors Office", "law"),
        ("roving ambassador", "state"),
        ("national team coach", "sport"),
        ("staff reporter", "media"),
        ("", None),
        ("41-year-old", None),
    ],
)
def test_walks_of_life(title: str, walk: str | None) -> None:
    assert read_office(title).walk == walk
