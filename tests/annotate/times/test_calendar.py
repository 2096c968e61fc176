from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.annotate.times.calendar import (
    add_months,
    days_in_month,
    days_of_value,
    easter,
    feast_day,
    part_of,
    shift,
    shift_day,
    week_of,
    week_value,
)


def day(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


@pytest.mark.parametrize(
    ("value", "earliest", "latest"),
    [
        ("2018-07-04", "2018-07-04", "2018-07-04"),
        ("2018-07-04TMO", "2018-07-04", "2018-07-04"),
        ("2018-02", "2018-02-01", "2018-02-28"),
        ("2016", "2016-01-01", "2016-12-31"),
        ("2019-W21", "2019-05-20", "2019-05-26"),
        ("2020-W53", "2020-12-28", "2021-01-03"),
        ("2019-W21-WE", "2019-05-25", "2019-05-26"),
        ("1989-Q3", "1989-07-01", "1989-09-30"),
        ("1998-H1", "1998-01-01", "1998-06-30"),
        ("1998-FA", "1998-09-01", "1998-11-30"),
        ("1998-WI", "1998-12-01", "1999-02-28"),
        ("199", "1990-01-01", "1999-12-31"),
        ("19", "1900-01-01", "1999-12-31"),
    ],
)
def test_days_of_a_value(value: str, earliest: str, latest: str) -> None:
    assert days_of_value(value) == (day(earliest), day(latest))


@pytest.mark.parametrize(
    "value", ["PRESENT_REF", "P3D", "XXXX-WXX-7", "", "2018-13", "2018-02-30", "2018-W60", "0000"]
)
def test_values_without_days(value: str) -> None:
    assert days_of_value(value) is None


@pytest.mark.parametrize(
    ("part", "first", "last"), [("early", 1, 10), ("mid", 11, 20), ("late", 21, 31)]
)
def test_parts_of_a_month(part: str, first: int, last: int) -> None:
    month = (day("2019-05-01"), day("2019-05-31"))
    assert part_of(month, part) == (dt.date(2019, 5, first), dt.date(2019, 5, last))


def test_late_february_ends_with_the_month() -> None:
    days = days_of_value("2019-02")
    assert days is not None
    assert part_of(days, "late") == (day("2019-02-21"), day("2019-02-28"))


@pytest.mark.parametrize(
    ("year", "expected"),
    [(1999, "1999-04-04"), (2000, "2000-04-23"), (2019, "2019-04-21"), (2024, "2024-03-31")],
)
def test_easter(year: int, expected: str) -> None:
    assert easter(year) == day(expected)


def test_thanksgiving_is_the_fourth_thursday_of_november() -> None:
    assert feast_day("thanksgiving", 1999) == day("1999-11-25")


@given(st.dates(), st.integers(-20000, 20000))
def test_shifts_stay_inside_the_calendar(start: dt.date, count: int) -> None:
    moved = shift(start, count)
    assert moved == dt.date.max or moved == dt.date.min or (moved - start).days == count
    assert 1 <= shift_day(start, count).year <= 9999


@given(st.dates())
def test_a_week_has_its_iso_number(start: dt.date) -> None:
    monday, sunday = week_of(start)
    if sunday != dt.date.max:
        assert monday.weekday() == 0
        assert (sunday - monday).days == 6
    assert monday <= start <= sunday
    assert week_value(start) == f"{start.isocalendar()[0]:04d}-W{start.isocalendar()[1]:02d}"


@given(st.integers(1, 9000), st.integers(1, 12), st.integers(-500, 500))
def test_adding_months_can_be_undone(year: int, month: int, months: int) -> None:
    assert add_months(*add_months(year, month, months), -months) == (year, month)


@given(st.dates())
def test_length_of_a_month(start: dt.date) -> None:
    length = days_in_month(start.year, start.month)
    assert dt.date(start.year, start.month, length).month == start.month
    with pytest.raises(ValueError, match="day"):
        dt.date(start.year, start.month, length + 1)
