"""`--plain`: a line a fact, in words."""

from __future__ import annotations

from pathlib import Path

import pytest

from store.query.travel_rows import Days, Ref, TripRow
from tests.cli.conftest import Run
from tui.commands import spoken

TRIP = TripRow(
    id="t", journey="t", official="a", name="Ann Holm", home="NO", country="PE",
    country_name="Peru", places=("Lima", "Cuzco"), status="completed",
    arrived=Days("2019-05-20", "2019-05-20"), left=Days("2019-05-24", "2019-05-25"), purpose="",
    companions=(Ref("b", "Bo Lund"), Ref("c", "Cy Moe"), Ref("d", "Di Noe")), articles=2,
    first_reported="", last_reported="", confidence="A", reasons=(), conflicts=(), by_hand=False,
)  # fmt: skip
NAMES = {"NO": "Norway", "PE": "Peru"}


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        ("2019-05-21", "2019-05-21", "on 21 May 2019"),
        ("2019-05-21", "2019-05-22", "on 21 or 22 May 2019"),
        ("2019-05-31", "2019-06-01", "on 31 May or 1 June 2019"),
        ("2018-12-31", "2019-01-01", "on 31 December 2018 or 1 January 2019"),
        ("2019-05-01", "2019-05-31", "in May 2019"),
        ("2019-01-01", "2019-12-31", "in 2019"),
        ("2019-05-01", "2019-05-10", "between 1 and 10 May 2019"),
        ("2019-05-30", "2019-06-10", "between 30 May and 10 June 2019"),
        ("2018-12-30", "2019-01-10", "between 30 December 2018 and 10 January 2019"),
        ("2019-05-21", "", "after 21 May 2019"),
        ("", "2019-05-21", "before 21 May 2019"),
    ],
)
def test_days_are_said_as_vague_as_they_are(first: str, last: str, words: str) -> None:
    assert spoken.when(Days(first, last)) == words


def test_a_trip_is_said_in_sentences() -> None:
    assert spoken.trip(TRIP, NAMES) == (
        "Ann Holm of Norway to Peru, Lima and Cuzco, completed. Arrived on 20 May 2019."
        " Left on 24 or 25 May 2019. With Bo Lund, Cy Moe and Di Noe. 2 articles."
    )


@pytest.mark.parametrize(
    ("status", "arrival", "departure"),
    [
        ("ongoing", "Arrived on", "Departure on"),
        ("planned", "Arrival on", "Departure on"),
        ("cancelled", "Arrival on", "Departure on"),
    ],
)
def test_what_has_not_happened_is_not_said_as_if_it_had(
    status: str, arrival: str, departure: str
) -> None:
    said = spoken.trip(TRIP._replace(status=status), NAMES)
    assert f"{arrival} 20 May 2019" in said
    assert f"{departure} 24 or 25 May 2019" in said
    assert f", {status}." in said


def test_doubt_is_said_in_words() -> None:
    trip = TRIP._replace(arrived=None, left=None, conflicts=("two other days",), articles=1)
    said = spoken.trip(trip, NAMES)
    assert "No day given. With" in said
    assert said.endswith("1 article. Articles disagree: two other days.")


@pytest.mark.parametrize(
    "words",
    [("trips",), ("trips", "ri su yong"), ("official", "ri"), ("official", "ri-su-yong"),
     ("search", "in:cuba")],
)  # fmt: skip
def test_each_line_is_a_fact_without_columns(
    run: Run, store_path: Path, words: tuple[str, ...]
) -> None:
    ran = run(*words, "--plain", "--store", store_path)
    assert ran.status == 0
    lines = ran.out.splitlines()
    assert lines
    for line in lines:
        assert line.endswith(".")
        assert "  " not in line
        assert not set("|/~→=") & set(line)


def test_the_page_of_an_official_says_what_each_line_is(run: Run, store_path: Path) -> None:
    lines = run("official", "ri-su-yong", "--plain", "--store", store_path).out.splitlines()
    assert lines[0].startswith("Ri Su Yong, North Korea. 3 articles, from 27 March 2019 to 26 May")
    assert any(line.startswith("Role: vice-chairman") for line in lines)
    assert any(line.startswith("Trip: To Cuba, Havana, completed.") for line in lines)
    assert any(line.startswith("Meeting, held: with Miguel Díaz-Canel.") for line in lines)
    assert any(line.startswith("Companion: Ryu Myong Son, 1 trip together") for line in lines)


def test_two_forms_at_once_are_refused(run: Run, store_path: Path) -> None:
    assert run("trips", "--plain", "--json", "--store", store_path).status == 2


def test_nothing_that_an_article_smuggled_is_said() -> None:
    said = spoken.trip(TRIP._replace(name="Ann\x1b[31m Holm\u202e"), NAMES)
    assert said.isprintable()
