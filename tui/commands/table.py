"""Plain tables and days for people: aligned, one line a row, cut to the width of the terminal.

Works with any text: wide characters count as two cells. Nothing here knows of a store.
"""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from unicodedata import combining, east_asian_width

from store.query.rows import Days
from tui.commands.output import clean

GAP = 2


def width_of(text: str) -> int:
    """Cells that the text takes in a terminal."""
    if text.isascii():
        return len(text)
    return sum(
        0 if combining(char) else 2 if east_asian_width(char) in "WF" else 1 for char in text
    )


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
    room = shutil.get_terminal_size().columns - len(indent)
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
    """When a trip was: 2019-05-21..25; 2018-07-01~10 is one day of these ten; ? is unknown."""
    if arrived is None and left is None:
        return "?"
    begin = one_day(arrived)
    if left is None:
        return begin
    if arrived is not None and arrived == left and arrived.earliest == arrived.latest:
        return begin
    return f"{begin}..{_after(arrived.earliest, one_day(left)) if arrived else one_day(left)}"


def one_day(days: Days | None) -> str:
    """A day, or the days between which it lies, or ?."""
    if days is None:
        return "?"
    if days.earliest == days.latest:
        return days.earliest
    return f"{days.earliest}~{_after(days.earliest, days.latest)}"


def _after(first: str, second: str) -> str:
    """The second day without the year and month that it shares with the first."""
    if first[:8] == second[:8]:
        return second[8:]
    if first[:5] == second[:5]:
        return second[5:]
    return second
