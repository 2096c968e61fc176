"""What a user typed for an official, a country or a day, as the store knows it."""

from __future__ import annotations

import sqlite3

from store.folding import fold
from store.query.connection import summary
from store.query.periods import parse_period
from store.query.places import country_names
from store.query.rows import OfficialRow
from store.query.who import find_officials
from tui.commands import output
from tui.commands.output import UsageError


def officials_called(connection: sqlite3.Connection, name: str) -> tuple[OfficialRow, ...]:
    """Who answers to the name; where nobody does, says so on stderr with the nearest names."""
    found = find_officials(connection, name)
    if not found.officials:
        near = f"; did you mean {', '.join(found.suggestions)}?" if found.suggestions else ""
        output.say(f"entourage: no official called {name!r}{near}")
    return found.officials


def country_code(connection: sqlite3.Connection, text: str) -> str:
    """The code of a country given by code or name; UsageError names what is near."""
    names = country_names(connection)
    if text.upper() in names:
        return text.upper()
    folded = fold(text)
    for code, name in names.items():
        if fold(name) == folded:
            return code
    near = [f"{code} ({name})" for code, name in names.items() if folded and folded in fold(name)]
    hint = f"; did you mean {' or '.join(near[:3])}?" if near else ""
    raise UsageError(f"no country {text!r}: give its ISO 3166 code{hint}")


def days_of(connection: sqlite3.Connection, text: str) -> tuple[str, str]:
    """The first and last day of 2018, 2018-07, 2018-07-03 or "last month"; else UsageError."""
    try:
        return parse_period(text, summary(connection).newest)
    except ValueError as error:
        raise UsageError(str(error)) from error
