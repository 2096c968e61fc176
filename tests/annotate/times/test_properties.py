"""Laws of the time reader: it takes any text, keeps offsets, orders windows, repeats itself."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from store.annotate.time_words import NAMES, time_class
from store.annotate.times import duration_days, read_times, window_of
from store.annotate.times.classes import class_string
from store.annotate.tokens import tokenise

WORDS = (
    "on in the a of to from until by for last next this late early mid-May May Monday Sunday "
    "Friday "
    "Nov. 18 19 31 30 2018 1990s 14th first two three-day days day week weeks month months year "
    "years ago earlier later previous following morning night noon p.m. 10:30 GMT - , . ; ( ) and "
    "or 's said will meet was twice every quarter half summer Christmas Eve recently now past "
    "future dozen hundred February 29 1/2 / 9999 1000 0 99 million couple few several decade "
    "century than more about EST tomorrow yesterday today tonight same that each Easter weekend"
).split()

soup = st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join)
days = st.dates(min_value=dt.date(1, 1, 1), max_value=dt.date(9999, 12, 31))


@settings(max_examples=400, deadline=None)
@given(text=st.one_of(soup, st.text(max_size=200)), date=days)
def test_any_text_on_any_day(text: str, date: dt.date) -> None:
    tokens = tokenise(text)
    times = read_times(tokens, date)
    assert times == read_times(tokenise(text), date)
    end = 0
    for time in times.expressions:
        assert end <= time.start < time.end
        assert text[time.start : time.end] == time.text
        assert time.type in ("DATE", "TIME", "DURATION", "SET")
        assert time.value
        assert (time.earliest is None) == (time.latest is None)
        if time.earliest is not None and time.latest is not None:
            assert time.type in ("DATE", "TIME")
            assert time.earliest <= time.latest
        if time.begins is not None and time.ends is not None:
            assert time.begins.earliest == time.earliest
            assert time.ends.latest == time.latest
        assert (window_of(time) is None) == (time.earliest is None)
        length = duration_days(time)
        assert length is None or (time.type == "DURATION" and length >= 0)
        end = time.end


@settings(max_examples=200, deadline=None)
@given(one=soup, two=soup, date=days)
def test_a_paragraph_break_is_never_crossed(one: str, two: str, date: dt.date) -> None:
    text = f"{one}\n\n{two}"
    for time in read_times(tokenise(text), date).expressions:
        assert "\n\n" not in time.text


@given(text=soup, date=days)
def test_case_of_capitals_text_is_read(text: str, date: dt.date) -> None:
    for time in read_times(tokenise(text.upper()), date).expressions:
        assert time.text == time.text.upper()


@given(word=st.text(min_size=1, max_size=12).filter(lambda word: bool(word.strip())))
def test_every_word_has_one_class(word: str) -> None:
    for token in tokenise(word).words:
        assert time_class(token) in set(NAMES.values())


@given(text=soup, change=st.sampled_from([str, str.upper, str.lower, str.title]))
def test_the_class_string_holds_the_class_of_each_word(
    text: str, change: Callable[[str], str]
) -> None:
    tokens = tokenise(change(text))
    for _ in range(2):  # a word met before has the class that it had when it was new
        assert class_string(tokens) == "".join(map(time_class, tokens.words))


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("May may MAY Mar mar Tues tues", "MONTH MAYBE MONTH MONTH OTHER ABBRDAY OTHER"),
        ("Easter easter weeklong Weeklong", "HOLIDAY OTHER CSPAN CSPAN"),
        ("3-day 21 40 1998 1990s mid-May 10:30", "SPAN DAY NUM YEAR DECADE CMONTH CLOCK"),
        ("Kim Hyong Jun met him on Jun 3", "OTHER OTHER OTHER OTHER OTHER ON MONTH DAY"),
        ("He left with Jun Azumi on 3 Jun", "OTHER OTHER OTHER OTHER OTHER ON DAY MONTH"),
    ],
)
def test_the_class_of_a_word_hangs_on_its_letters_and_case(words: str, names: str) -> None:
    assert class_string(tokenise(words)) == "".join(NAMES[name] for name in names.split())


def test_classes_are_single_and_distinct() -> None:
    assert all(len(character) == 1 for character in NAMES.values())
    assert len(set(NAMES.values())) == len(NAMES)
