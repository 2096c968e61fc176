"""Plain tables and days for people: aligned, one line a row, cut to the width of the terminal.

Works with any text: wide characters count as two cells. Nothing here knows of a store.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from unicodedata import combining, east_asian_width

from store.query.travel_rows import Days
from tui.commands.output import clean

GAP = 2
DEFAULT_WIDTH = 80
UNLIMITED = 100_000


def width_of(text: str) -> int:
    """Cells that the text takes in a terminal."""
    if text.isascii():
        return len(text)
    return sum(
        0 if combining(char) else 2 if east_asian_width(char) in "WF" else 1 for char in text
    )


def terminal_width() -> int:
    """Columns of the terminal: $COLUMNS, else what it says itself; no limit into a file or pipe."""
    given = os.environ.get("COLUMNS", "")
    if given.isascii() and given.isdigit() and int(given) > 0:
        return int(given)
    try:
        if not sys.stdout.isatty():
            return UNLIMITED
        return os.get_terminal_size(sys.stdout.fileno()).columns or DEFAULT_WIDTH
    except (AttributeError, ValueError, OSError):
        return DEFAULT_WIDTH


def cut(text: str, width: int) -> str:
    """The text in at most `width` cells, with an ellipsis where it was cut."""
    if width_of(text) <= width:
        return text
    kept = ""
    for char in text:
        if width_of(kept + char) > width - 1:
            break
        kept += char
    return kept.rstrip() + "…"


def table(
    rows: Sequence[Sequence[str]], *, indent: str = "", flexible: Sequence[int] = ()
) -> list[str]:
    """Lines of aligned columns; the `flexible` ones give way, the widest first, to fit."""
    cells = [[clean(cell) for cell in row] for row in rows]
    if not cells:
        return []
    count = len(cells[0])
    widths = [max(width_of(row[column]) for row in cells) for column in range(count)]
    room = terminal_width() - len(indent)
    while sum(widths) + GAP * (count - 1) > room and flexible:
        widest = max(flexible, key=lambda column: widths[column])
        if widths[widest] <= 8:
            break
        widths[widest] -= 1
    lines: list[str] = []
    for row in cells:
        line = indent
        for column, cell in enumerate(row):
            shown = cut(cell, widths[column])
            line += shown + " " * (widths[column] - width_of(shown) + GAP)
        lines.append(line.rstrip())
    return lines


def stay(arrived: Days | None, left: Days | None) -> str:
    """When a trip was: 2019-05-21..25; 2018-07-01/10 is one day of these ten; ? is unknown."""
    if arrived is None and left is None:
        return "?"
    begin = one_day(arrived)
    if left is None:
        return begin
    if arrived is None:
        return f"?..{one_day(left)}"
    if (arrived.earliest, arrived.latest) == (left.earliest, left.latest):
        return begin
    end = one_day(left)
    return f"{begin}..{_after(arrived.earliest, end) if len(end) >= 10 else end}"


def one_day(days: Days | None) -> str:
    """A day; the month or year in which it lies; the days between which it lies; or ?."""
    if days is None:
        return "?"
    first, last = days.earliest, days.latest
    if first == last:
        return first
    if first[:4] == last[:4] and first[4:] == "-01-01" and last[4:] == "-12-31":
        return first[:4]
    if first[:7] == last[:7] and first[8:] == "01" and _is_month_end(last):
        return first[:7]
    return f"{first}/{_after(first, last)}"


def _is_month_end(day: str) -> bool:
    year, month, number = int(day[:4]), int(day[5:7]), int(day[8:])
    if month == 2:
        leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
        return number == (29 if leap else 28)
    return number == (30 if month in (4, 6, 9, 11) else 31)


def _after(first: str, second: str) -> str:
    """The second day without the year and month that it shares with the first."""
    if first[:8] == second[:8]:
        return second[8:]
    if first[:5] == second[:5]:
        return second[5:]
    return second
