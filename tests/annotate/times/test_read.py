"""What is read from whole sentences: direction of days, years of months, ranges, anchors."""

from __future__ import annotations

import datetime as dt
import re

import pytest

from store.annotate.times import duration_days, read_times
from store.annotate.times.openings import behind, openings, search
from store.annotate.times.patterns import translate
from store.annotate.tokens import tokenise
from store.model import TimeExpression

TUESDAY = dt.date(2019, 5, 21)


def read(text: str, date: dt.date = TUESDAY) -> list[TimeExpression]:
    return list(read_times(tokenise(text), date).expressions)


def days(text: str, date: dt.date = TUESDAY) -> list[str]:
    """The windows of all calendar times, "EARLIEST" or "EARLIEST..LATEST"."""
    found = []
    for time in read(text, date):
        if time.earliest is not None:
            one = time.earliest == time.latest
            found.append(str(time.earliest) if one else f"{time.earliest}..{time.latest}")
    return found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The minister left Bern on Monday.", "2019-05-20"),
        ("The minister said Tuesday that all was well.", "2019-05-21"),
        ("The minister said Friday he was tired.", "2019-05-17"),
        ("The minister will leave Bern on Monday.", "2019-05-27"),
        ("The minister is to meet the king Thursday.", "2019-05-23"),
        ("The minister plans to go to Bern on Monday.", "2019-05-27"),
        ("The minister is expected in Bern on Friday.", "2019-05-24"),
        ("Talks scheduled for Monday were in doubt.", "2019-05-27"),
        ("Talks had been set for Sunday.", "2019-05-26"),
        ("Talks that had been fixed for Monday did not take place.", "2019-05-20"),
        ("A summit opening Saturday will decide it.", "2019-05-25"),
        ("The fair opens Saturday in Bern.", "2019-05-25"),
        ("On Saturday, the minister will rest.", "2019-05-25"),
        ("On Saturday, the minister rested.", "2019-05-18"),
        ("The minister was to have spoken on Monday.", "2019-05-20"),
        ("The minister refused to comment Monday.", "2019-05-20"),
        ("The minister could not be reached on Monday.", "2019-05-20"),
        ("The two sides agreed to meet again on Friday.", "2019-05-24"),
        ("Her last trip abroad was to Chad on Friday.", "2019-05-17"),
        ("He was the first guest to arrive on Friday.", "2019-05-17"),
        ("The police arrested him after Sunday's attack.", "2019-05-19"),
        ("The talks were put off until Friday.", "2019-05-24"),
        ("He did not speak until Friday.", "2019-05-17"),
        ("The guests arrive ahead of Friday's vote.", "2019-05-24"),
        ("Ministers must reply by Friday.", "2019-05-24"),
        ("The party on Sunday issued a paper.", "2019-05-19"),
        ("The motion to be debated Thursday divides them.", "2019-05-23"),
        ("He rests after campaigning in the north Sunday.", "2019-05-19"),
        ("Voting had been due to end Sunday, but had to be extended.", "2019-05-19"),
        ("They called for a meeting next Sunday.", "2019-05-26"),
        ("They called for a meeting next Thursday.", "2019-05-30"),
        ("They met last Thursday.", "2019-05-16"),
        ("They met on Friday of last week.", "2019-05-17"),
    ],
)
def test_side_of_a_weekday(text: str, expected: str) -> None:
    assert days(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He said Friday he will leave Monday.", ["2019-05-17", "2019-05-27"]),
        ("He will meet Hu, who arrived Sunday.", ["2019-05-19"]),
        ("She left on Monday for a fair in Lima on Thursday.", ["2019-05-20", "2019-05-23"]),
        ("The fair will run from Friday to Sunday.", ["2019-05-24..2019-05-26"]),
        ("They will meet on Friday and Saturday.", ["2019-05-24", "2019-05-25"]),
        ("They spoke on Sunday and Monday.", ["2019-05-19", "2019-05-20"]),
        ("He came on Friday and left the next day.", ["2019-05-17", "2019-05-18"]),
        ("He came on May 3. The day before, he wrote.", ["2019-05-03", "2019-05-02"]),
        ("He came on May 3 and again the following Monday.", ["2019-05-03", "2019-05-06"]),
        ("He came on May 3. At noon he left.", ["2019-05-03", "2019-05-03"]),
        ("They meet June 12 and 13, 2021, in Bern.", ["2021-06-12", "2021-06-13"]),
    ],
)
def test_days_beside_each_other(text: str, expected: list[str]) -> None:
    assert days(text) == expected


@pytest.mark.parametrize(
    ("text", "date", "expected"),
    [
        ("They met in November.", "2019-05-21", "2018-11-01..2018-11-30"),
        ("They will meet in November.", "2019-05-21", "2019-11-01..2019-11-30"),
        ("They met in January.", "2019-05-21", "2019-01-01..2019-01-31"),
        ("They will meet in January.", "2019-05-21", "2020-01-01..2020-01-31"),
        ("They met in late March.", "2019-05-21", "2019-03-21..2019-03-31"),
        ("They plan to set up an office in June.", "2019-05-21", "2019-06-01..2019-06-30"),
        ("A visit planned for late April was called off.", "2019-05-21", "2019-04-21..2019-04-30"),
        ("MINSK, Dec. 31 -- All was calm.", "2006-01-01", "2005-12-31"),
        ("The law took effect on Jan. 1.", "2006-11-16", "2006-01-01"),
        ("The law takes effect on Jan. 1.", "2006-11-16", "2007-01-01"),
        ("He came in October, 2001, by sea.", "2006-05-21", "2001-10-01..2001-10-31"),
        ("They toured from late April to mid-May.", "2019-05-21", "2019-04-21..2019-05-20"),
        ("He stays from Dec. 28 to Jan. 3.", "2018-12-20", "2018-12-28..2019-01-03"),
        ("They won in the first half of 1998.", "2006-05-21", "1998-01-01..1998-06-30"),
        ("He wrote late last month.", "2019-01-21", "2018-12-21..2018-12-31"),
        ("He wrote earlier this month.", "2019-05-21", "2019-05-01..2019-05-21"),
        ("It closes at the end of this month.", "2019-05-11", "2019-05-21..2019-05-31"),
        ("It grew in the past year.", "2019-05-21", "2018-05-21..2019-05-21"),
        ("They met last week.", "2019-05-26", "2019-05-20..2019-05-26"),
        ("They met last week.", "2019-05-27", "2019-05-20..2019-05-26"),
    ],
)
def test_windows(text: str, date: str, expected: str) -> None:
    assert days(text, dt.date.fromisoformat(date)) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "May I come in?",
        "The ministers may come.",
        "Some 2000 troops came.",
        "He lives on the 7th floor.",
        "She is 30 years old.",
        "The 30-year-old envoy spoke.",
        "The People's Daily wrote of it.",
        "They sing at May Day.",
        "He earns $5 million a year.",
        "",
    ],
)
def test_what_is_no_time(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a three-day visit", 3),
        ("a visit of two weeks", 14),
        ("a stay of six months", 180),
        ("a five-year term", 1825),
        ("a two-hour talk", None),
        ("several days", None),
        ("on Monday", None),
    ],
)
def test_length_in_days(text: str, expected: int | None) -> None:
    (time,) = read(text)
    assert duration_days(time) == expected


def test_ends_of_a_range() -> None:
    (time,) = read("They toured from late April to mid-May.")
    assert time.begins is not None
    assert time.ends is not None
    assert (time.begins.earliest.day, time.begins.latest.day) == (21, 30)
    assert (time.ends.earliest.day, time.ends.latest.day) == (11, 20)
    assert time.value == "2019-04/2019-05"


def test_the_previous_day_counts_from_the_last_day_named() -> None:
    text = "On Friday, after talks the previous day and before their return on May 25, they slept."
    assert days(text, dt.date(2019, 5, 26)) == ["2019-05-24", "2019-05-23", "2019-05-25"]


def test_that_day_is_the_day_the_last_sentence_was_about() -> None:
    text = "On Friday, before their return on May 25, they slept. That day was wet."
    assert days(text, dt.date(2019, 5, 26))[-1] == "2019-05-24"


def test_capitals_are_read_like_other_text() -> None:
    assert days("THE MINISTER LEFT ON MONDAY AND RETURNS ON MAY 25.") == [
        "2019-05-20",
        "2019-05-25",
    ]


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("MONTH DAY?", {"M", "M1"}),
        ("(?:THE)? MONTH", {"@M", "M"}),
        ("(?P<a>DAY | ORD) (?=MONTH)", {"1", "o"}),
        ("(?<=ON) THE ORD UNIT", {"@o"}),
    ],
)
def test_openings_of_a_pattern(pattern: str, expected: set[str]) -> None:
    assert openings(translate(pattern), depth=2) == expected


@pytest.mark.parametrize(
    ("pattern", "before"),
    [
        ("MONTH DAY?", ""),
        ("(?<=ON|FROM) THE (?P<day>ORD)", "`{"),
        ("(?<=(?:MONTH)(?:AND|OR)) (?P<day>DAY | ORD)", "&|"),
    ],
)
def test_what_stands_behind_a_pattern(pattern: str, before: str) -> None:
    assert behind(translate(pattern)) == before


def test_search_looks_at_neighbours() -> None:
    expression = re.compile(search([("", frozenset(("M1", "W"))), ("&", frozenset("1"))]))
    assert [hit.start() for hit in expression.finditer("1M1.M.W&1.1")] == [1, 6, 8]
