"""What a time expression says by itself, before the rest of the document has been looked at.

"Monday" is a weekday of an unknown week, "last month" a step of minus one month from the day of
writing. `resolve` turns each reading into a TIMEX3 value and a window of days. Nobody changes a
reading once it is made: it may stand for many places. (To make a frozen one takes four times as
long.)
"""

from __future__ import annotations

from dataclasses import dataclass

from store.model import TimeType


@dataclass(slots=True, kw_only=True)
class Reading:
    """What all readings share: a part of the day, a clock time, a part of the stretch."""

    part: str = ""
    """ "early", "mid", "late" or "earlier", "later" (before or after the day of writing)."""
    clock: str = ""
    """What follows the "T" of a TIME value: "MO", "NI", "10:30"; "" for a date."""


@dataclass(slots=True)
class Fixed(Reading):
    """A value that needs no context: a year, a full date, a duration, a set, a vague reference."""

    type: TimeType
    value: str


@dataclass(slots=True)
class OnWeekday(Reading):
    """A weekday (0 = Monday); `pull` is "last", "next", "this" or ""."""

    weekday: int
    pull: str = ""
    weeks: int | None = None
    """Steps from the week of writing, where the text says so ("Friday of last week" = -1)."""
    days: int = 0
    """Steps from the weekday: -1 for "the day before last Tuesday"."""
    base: str = "now"
    """ "then": the weekday before or after the last day named ("the previous Friday")."""


@dataclass(slots=True)
class OnMonth(Reading):
    """A month, or a day of it, of an unknown year; `pull` as of OnWeekday."""

    month: int
    day: int | None = None
    pull: str = ""
    years: int | None = None
    """Steps from the year of writing, where the text says so ("November last year" = -1)."""


@dataclass(slots=True)
class OnDay(Reading):
    """A day of an unknown month: "the 7th"."""

    day: int
    month_of: str = ""
    """ "last" for the month last named; "now-last", "now-this", "now-next" for the month of
    writing and those beside it."""


@dataclass(slots=True)
class OnSeason(Reading):
    """A TIMEX3 season (SP, SU, FA, WI), quarter (Q1 to Q4) or half (H1, H2) of an unknown year."""

    code: str
    pull: str = ""
    years: int | None = None
    base: str = "now"
    """ "then": of the year last named, or the next one before or after it ("the previous autumn")."""


@dataclass(slots=True)
class OnFeast(Reading):
    """A feast ("christmas", "easter") of an unknown year."""

    feast: str
    pull: str = ""
    year: int | None = None
    years: int | None = None
    """Steps from the year of writing, where the text says so."""
    days: int = 0
    """Steps from the feast: -1 for its eve."""


@dataclass(slots=True)
class Step(Reading):
    """A number of units from the day of writing ("now") or from the last day named ("then")."""

    unit: str
    count: int
    base: str = "now"
    exact: bool = False
    """Counted in days from the base ("two weeks ago") and not in whole units ("last week")."""


@dataclass(slots=True)
class Same(Reading):
    """The last time named, seen as a unit: "that day", "the same year"."""

    unit: str
    near: bool = False
    """Only if it is of the same sentence ("the year"), of a day if it was named shortly before
    ("earlier in the day"); else the day of writing."""


@dataclass(slots=True)
class LatestQuarter(Reading):
    """The quarter last spoken of; `month` is the month in which it ended, where the text says."""

    month: int = 0
    year: str = ""
    """A year that the text names: "the 1988 period" is the same quarter of that year."""


@dataclass(slots=True)
class YearBefore(Reading):
    """A year before the period last spoken of: "a year earlier", "the year-ago quarter"."""

    quarter: bool = False
    """Whether the text itself says that a quarter is meant."""
    from_now: bool = False
    """Whether the year of writing is the later one ("the same period last year")."""


@dataclass(slots=True)
class WeekOf(Reading):
    """The week that begins on or about a day: "the week of March 6"."""

    day: Reading


@dataclass(slots=True)
class AtClock(Reading):
    """A clock time or part of the day on a day that only the context names."""


@dataclass(slots=True)
class Between(Reading):
    """Two readings that together name one stretch ("Nov. 18-19")."""

    start: Reading
    end: Reading
