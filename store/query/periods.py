"""Days that a user types: 2018, 2018-07, 2018-07-03, "last month", seen from a given day.

Only for the search language and the command line; dates in articles are `store.annotate.times`.
"""

from __future__ import annotations

import datetime as dt

_UNITS = ("day", "week", "month", "year")


def parse_period(text: str, newest: str) -> tuple[str, str]:
    """The first and last ISO day of a period; ValueError of one line where it is none.

    `newest` is the ISO day from which "today", "yesterday", "this week", "last month" and
    "last 3 months" are seen; a week is the ISO week.
    """
    words = text.lower().replace("-", " ").split()
    if words and words[0].isascii() and words[0].isdigit():
        return _written(text)
    if not newest:
        raise ValueError(f"{text!r} needs a store with articles; write 2018, 2018-07 or 2018-07-03")
    try:
        period = _relative(words, dt.date.fromisoformat(newest))
    except (ValueError, OverflowError):  # before the year 1
        period = None
    if period is None:
        raise ValueError(
            f"no day {text!r}; write 2018, 2018-07, 2018-07-03, last month or last 3 weeks"
        )
    return period[0].isoformat(), period[1].isoformat()


def _written(text: str) -> tuple[str, str]:
    parts = text.split("-")
    wrong = ValueError(f"no day {text!r}; write 2018, 2018-07 or 2018-07-03")
    if not all(part.isascii() and part.isdigit() for part in parts) or len(parts) > 3:
        raise wrong
    if [len(part) for part in parts] != [4, 2, 2][: len(parts)]:
        raise wrong
    try:
        numbers = [int(part) for part in parts]
        if len(numbers) == 1:
            return dt.date(numbers[0], 1, 1).isoformat(), dt.date(numbers[0], 12, 31).isoformat()
        if len(numbers) == 2:
            first = dt.date(numbers[0], numbers[1], 1)
            return first.isoformat(), _last_of_month(first).isoformat()
        day = dt.date(numbers[0], numbers[1], numbers[2]).isoformat()
        return day, day
    except ValueError:
        raise wrong from None


def _relative(words: list[str], newest: dt.date) -> tuple[dt.date, dt.date] | None:
    if words == ["today"]:
        return newest, newest
    if words == ["yesterday"]:
        return _shift("day", newest, 1)
    if len(words) == 2 and words[1] in _UNITS and words[0] in ("this", "last"):
        return _shift(words[1], newest, 1 if words[0] == "last" else 0)
    if len(words) == 3 and words[0] == "last" and words[1].isdecimal() and len(words[1]) <= 3:
        unit = words[2].removesuffix("s")
        if unit in _UNITS and int(words[1]) > 0:
            return _shift(unit, newest, int(words[1]) - 1)[0], newest
    return None


def _shift(unit: str, newest: dt.date, back: int) -> tuple[dt.date, dt.date]:
    """The day, ISO week, month or year that lies `back` of them before that of `newest`."""
    # Imported here: it would cost every look-up some 20 ms, and few queries need it.
    from dateutil.relativedelta import MO, relativedelta

    if unit == "day":
        day = newest - relativedelta(days=back)
        return day, day
    if unit == "week":
        monday = newest - relativedelta(weeks=back) + relativedelta(weekday=MO(-1))
        return monday, monday + relativedelta(days=6)
    if unit == "month":
        first = newest - relativedelta(months=back) + relativedelta(day=1)
        return first, first + relativedelta(day=31)
    first = newest - relativedelta(years=back) + relativedelta(month=1, day=1)
    return first, first + relativedelta(month=12, day=31)


def _last_of_month(first: dt.date) -> dt.date:
    beyond = first.replace(day=28) + dt.timedelta(days=4)
    return beyond - dt.timedelta(days=beyond.day)
