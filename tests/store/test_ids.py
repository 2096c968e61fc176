from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.ids import first_of_day, printable, row_id
from store.readers import article_id


@given(st.dates(), st.text())
def test_both_forms_give_each_other(day: dt.date, body: str) -> None:
    key = article_id(day, body)
    assert printable(row_id(key)) == key
    assert 0 < row_id(key) < 1 << 63


@given(st.dates(), st.text(), st.dates(), st.text())
def test_row_ids_are_in_date_order(first: dt.date, a: str, second: dt.date, b: str) -> None:
    if first < second:
        assert row_id(article_id(first, a)) < row_id(article_id(second, b))


@given(st.dates(max_value=dt.date(9999, 12, 30)), st.text())
def test_a_day_is_a_range_of_row_ids(day: dt.date, body: str) -> None:
    row = row_id(article_id(day, body))
    following = (day + dt.timedelta(days=1)).isoformat()
    assert first_of_day(day.isoformat()) <= row < first_of_day(following)


@pytest.mark.parametrize(
    "text", ["", "2019-05-21", "2019-05-21-xyz", "2019-05-21-0123456789a", "x" * 21]
)
def test_what_is_no_id_is_refused(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - ValueError is the promise
        row_id(text)
