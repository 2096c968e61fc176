"""Calendar arithmetic of the time reader: months, ISO weeks, feasts, the days of a TIMEX3 value.

Pure functions of numbers and dates. No words of the text are seen here.
"""

from __future__ import annotations

import datetime as dt
from functools import lru_cache

ONE_DAY = dt.timedelta(days=1)

Days = tuple[dt.date, dt.date]
"""First and last day of a stretch of days."""


def days_in_month(year: int, month: int) -> int:
    """28 to 31."""
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 28
    return 30 if month in {4, 6, 9, 11} else 31


def is_day(year: int, month: int, day: int) -> bool:
    """Whether such a day exists (years 1 to 9999)."""
    return 1 <= year <= 9999 and 1 <= month <= 12 and 1 <= day <= days_in_month(year, month)


def add_months(year: int, month: int, months: int) -> tuple[int, int]:
    """The month `months` later (or earlier)."""
    index = year * 12 + month - 1 + months
    return index // 12, index % 12 + 1


def shift_day(day: dt.date, months: int) -> dt.date:
    """The same day of another month, or that month's last day."""
    year, month = add_months(day.year, day.month, months)
    year = min(max(year, 1), 9999)
    return dt.date(year, month, min(day.day, days_in_month(year, month)))


def shift(day: dt.date, days: int) -> dt.date:
    """`day` plus `days`, kept inside the calendar that `date` can express."""
    ordinal = day.toordinal() + days
    if 0 < ordinal <= _LAST_DAY:
        return dt.date.fromordinal(ordinal)
    return dt.date.max if ordinal > 0 else dt.date.min


_LAST_DAY = dt.date.max.toordinal()


def week_of(day: dt.date) -> Days:
    """Monday to Sunday of the ISO week that holds `day`."""
    monday = shift(day, -day.weekday())
    return monday, shift(monday, 6)


def week_value(day: dt.date) -> str:
    """ISO week of `day`, "1998-W12"."""
    year, week, _ = day.isocalendar()
    return f"{year:04d}-W{week:02d}"


def quarter_of(month: int) -> int:
    """1 to 4."""
    return (month - 1) // 3 + 1


def easter(year: int) -> dt.date:
    """Easter Sunday in the Gregorian calendar (Meeus, Jones and Butcher)."""
    golden, century, rest = year % 19, year // 100, year % 100
    skipped, leap = century // 4, century % 4
    moon = (19 * golden + century - skipped - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    sunday = (32 + 2 * leap + 2 * (rest // 4) - moon - rest % 4) % 7
    fix = (golden + 11 * moon + 22 * sunday) // 451
    month, day = divmod(moon + sunday - 7 * fix + 114, 31)
    return dt.date(year, month, day + 1)


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> dt.date:
    """The `nth` weekday of a month (1 = first); `weekday` 0 is Monday."""
    first = dt.date(year, month, 1)
    return first + ONE_DAY * ((weekday - first.weekday()) % 7 + 7 * (nth - 1))


_SEASON_MONTHS = {"SP": (3, 5), "SU": (6, 8), "FA": (9, 11), "WI": (12, 14)}


@lru_cache(maxsize=4096)
def days_of_value(value: str) -> Days | None:
    """The days that a calendar value of TIMEX3 denotes, or None for any other value."""
    value = value.partition("T")[0]
    if not value or not value[0].isdigit():
        return None
    head, *rest = value.split("-")
    try:
        return _days_of_parts(head, rest)
    except ValueError:
        return None


def _days_of_parts(head: str, rest: list[str]) -> Days | None:
    if len(head) < 4 or "X" in head:
        known = head.rstrip("X")
        if not 1 <= len(known) <= 3 or rest:
            return None
        low = int(known + "0" * (4 - len(known)))
        high = int(known + "9" * (4 - len(known)))
        return _months(max(low, 1), 1, high, 12)
    year = int(head)
    if year == 0:
        return None
    if not rest:
        return _months(year, 1, year, 12)
    part = rest[0]
    if part[0] == "W" and part != "WI":
        if not part[1:].isdigit():
            return None
        monday = dt.date.fromisocalendar(year, int(part[1:]), 1)
        if rest[1:] == ["WE"]:
            return shift(monday, 5), shift(monday, 6)
        return monday, shift(monday, 6)
    if part[0] in "QH" and part[1:].isdigit():
        size = 3 if part[0] == "Q" else 6
        last = int(part[1:]) * size
        return _months(year, last - size + 1, year, last)
    if part in _SEASON_MONTHS:
        low, high = _SEASON_MONTHS[part]
        return _months(year, low, *add_months(year, 1, high - 1))
    if not part.isdigit():
        return None
    if len(rest) == 1:
        return _months(year, int(part), year, int(part))
    if not rest[1].isdigit():
        return None
    day = dt.date(year, int(part), int(rest[1]))
    return day, day


def _months(year: int, month: int, last_year: int, last_month: int) -> Days:
    last_year = min(last_year, 9999)
    return (
        dt.date(year, month, 1),
        dt.date(last_year, last_month, days_in_month(last_year, last_month)),
    )


def _numbered_part(days: Days, part: str) -> Days:
    """Seven days of a month ("week 1" = days 1 to 7, "week 5" = the last seven), or half of it."""
    first, last = days
    kind, _, number = part.partition(" ")
    if kind == "half":
        middle = shift(first, 14)
        return (first, middle) if number == "1" else (shift(middle, 1), last)
    if number == "5":
        return shift(last, -6), last
    low = shift(first, 7 * (int(number) - 1))
    return low, shift(low, 6)


def part_of(days: Days, part: str) -> Days:
    """The "early", "mid" or "late" part of a stretch.

    Of a month, days 1 to 10, 11 to 20 and 21 to the end; of a week, Monday to Wednesday, Wednesday
    to Friday, Thursday on; of a year, four months each; of a decade, its years 0 to 3, 4 to 6, 7 to
    9; a third of a quarter, season or half year; a day or a weekend stays whole.
    """
    first, last = days
    length = (last - first).days + 1
    if part.startswith(("week ", "half ")):
        return _numbered_part(days, part)
    if part not in {"early", "mid", "late"} or (length != 7 and length < 28):
        return days
    if length == 7:
        low, high = {"early": (0, 2), "mid": (2, 4), "late": (3, 6)}[part]
    elif length <= 31:
        low, high = {"early": (0, 9), "mid": (10, 19), "late": (20, length - 1)}[part]
    elif length < 300:
        third = length // 3
        low, high = {
            "early": (0, third - 1),
            "mid": (third, 2 * third - 1),
            "late": (2 * third, length - 1),
        }[part]
    else:
        years = last.year - first.year + 1
        start, stop = {"early": (0, 4), "mid": (4, 7), "late": (7, 10)}[part]
        if years == 1:
            start, stop = {"early": (0, 4), "mid": (4, 8), "late": (8, 12)}[part]
            return shift_day(first, start), shift(shift_day(first, stop), -1)
        begin, end = 12 * years * start // 10, 12 * years * stop // 10
        return shift_day(first, begin), shift(shift_day(first, end), -1)
    return shift(first, low), shift(first, high)


def up_to(date: dt.date, unit: str) -> Days:
    """The week, month or year that ends on `date`: "the past week"."""
    if unit == "W":
        return shift(date, -7), date
    return shift_day(date, -1 if unit == "M" else -12), date


def edge_of(days: Days, part: str) -> Days:
    """The first or last month of a year or longer."""
    first, last = days
    if part == "start":
        return first, dt.date(first.year, first.month, days_in_month(first.year, first.month))
    return dt.date(last.year, last.month, 1), last


def feast_day(feast: str, year: int) -> dt.date:
    """The day of a feast in one year."""
    if feast == "easter":
        return easter(year)
    if feast == "thanksgiving":
        return nth_weekday(year, 11, 3, 4)
    month, day = {
        "christmas": (12, 25),
        "xmas": (12, 25),
        "halloween": (10, 31),
        "new year": (1, 1),
    }[feast]
    return dt.date(year, month, day)
