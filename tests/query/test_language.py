from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.query.language import KEYS, MOST_TERMS, LimitError, Term, parse

NEWEST = "2019-05-22"  # a Wednesday


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("ri havana", "ri havana"),
        ('"party delegation"', '"party delegation"'),
        ("“party delegation”", '"party delegation"'),
        ('"never closed', '"never closed"'),
        ("-vietnam -who:ri", "-vietnam -who:ri"),
        ("cuba or mexico", "cuba or mexico"),
        ("cuba OR mexico", "cuba or mexico"),
        ("or cuba or", "cuba"),
        ('who:"Ryu Myong Son"', 'who:"Ryu Myong Son"'),
        ("WHO:ri", "who:ri"),
        ("status:plan", "status:planned"),
        ("is:star", "is:starred"),
        ("since:2018-07", "since:2018-07-01"),
        ("until:2018-07", "until:2018-07-31"),
        ("until:2020-02", "until:2020-02-29"),
        ("on:2018", "on:2018"),
        ("on:2018-07", "on:2018-07"),
        ('on:"last month"', "on:2019-04"),
        ("on:last-month", "on:2019-04"),
        ("on:yesterday", "on:2019-05-21"),
        ('since:"this week"', "since:2019-05-20"),
        ('since:"last 3 days"', "since:2019-05-20"),
        ('until:"last year"', "until:2018-12-31"),
        ("Díaz-Canel", "Díaz-Canel"),
        ("-- & !!", ""),
        ("12:30", "12:30"),
        ("who:", ""),
        ("a\x00b\x1b[1m", "a b [1m"),
    ],
)
def test_text_is_understood_as(text: str, shown: str) -> None:
    limit = parse(text, NEWEST)
    assert limit.shown == shown
    assert parse(limit.shown, NEWEST) == limit
    assert limit.empty == (shown == "")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("wo:ri", "no key wo:; did you mean who:?"),
        ("sinse:2018", "no key sinse:; did you mean since:?"),
        ("status:plenned", "no status:plenned; did you mean planned?"),
        ("is:stared", "no is:stared; did you mean starred?"),
        ("since:2018-13", "since: no day '2018-13'; write 2018, 2018-07 or 2018-07-03"),
        ("on:2019-02-29", "on: no day '2019-02-29'; write 2018, 2018-07 or 2018-07-03"),
        ("since:soon", "since: no day 'soon'"),
        ("a " * (MOST_TERMS + 1), "too many words"),
    ],
)
def test_what_is_wrong_names_the_nearest_right(text: str, message: str) -> None:
    with pytest.raises(LimitError) as caught:
        parse(text, NEWEST)
    assert str(caught.value).startswith(message)


def test_an_unknown_key_far_from_all_lists_them() -> None:
    with pytest.raises(LimitError) as caught:
        parse("qqqqqq:x", NEWEST)
    assert all(f"{key}:" in str(caught.value) for key in KEYS)


def test_relative_days_need_a_newest_article() -> None:
    with pytest.raises(LimitError, match="needs a store with articles"):
        parse("since:yesterday")


def test_days_of_a_term() -> None:
    ((term,),) = parse("on:2018-07", NEWEST).alternatives
    assert term == Term("on", "2018-07", False, "2018-07-01", "2018-07-31")


pieces = st.one_of(
    st.text(max_size=10),
    st.sampled_from(
        [f"{key}:" for key in KEYS]
        + ["or", "-", '"', "who:ri", "since:2018", "on:last-week", "status:held", "x:y", "NEAR("]
    ),
)


@given(st.lists(pieces, max_size=12).map(" ".join), st.sampled_from(["", NEWEST, "0001-01-01"]))
def test_any_text_parses_or_gives_one_line(text: str, newest: str) -> None:
    message = ""
    try:
        limit = parse(text, newest)
        assert parse(limit.shown, newest) == limit
    except LimitError as error:
        message = str(error)
    assert "\n" not in message
