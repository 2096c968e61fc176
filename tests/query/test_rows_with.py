from __future__ import annotations

import sqlite3

import pytest

from store.query.articles import all_articles, next_with, rows_with


@pytest.mark.parametrize("needle", ["ri", "Ri", "2018-07", "kcna", "KCNA", "100%", "_", "xyzzy"])
@pytest.mark.parametrize("oldest", [False, True])
def test_rows_with_a_text_are_those_that_show_it(
    connection: sqlite3.Connection, needle: str, oldest: bool
) -> None:
    listing = all_articles(connection, oldest_first=oldest)
    shown = listing.window(0, len(listing))
    expected = [
        number
        for number, row in enumerate(shown)
        for text in [f"{row.date} {row.source} {row.title}"]
        if needle in (text.lower() if needle == needle.lower() else text)
    ]
    assert list(rows_with(connection, needle, oldest_first=oldest)) == expected
    for number, row in enumerate(shown):
        after = [place for place in expected if place > number]
        found = next_with(connection, needle, row.id, oldest_first=oldest)
        assert found == (shown[after[0]].id if after else None)
