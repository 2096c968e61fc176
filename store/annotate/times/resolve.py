"""Gives every reading its TIMEX3 value and its window of days, with the whole document in view.

Readings come in text order; the day of writing and the times resolved before are the context. This
module decides; it finds nothing.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from functools import lru_cache

from store.annotate.time_words import WEEKDAYS
from store.annotate.times.calendar import (
    Days,
    add_months,
    days_in_month,
    days_of_value,
    edge_of,
    feast_day,
    is_day,
    part_of,
    quarter_of,
    shift,
    shift_day,
    up_to,
    week_of,
    week_value,
)
from store.annotate.times.context import Context, Resolved
from store.annotate.times.direction import goes_on, governs
from store.annotate.times.patterns import Draft
from store.annotate.times.readings import (
    AtClock,
    Between,
    Fixed,
    LatestQuarter,
    OnDay,
    OnFeast,
    OnMonth,
    OnSeason,
    OnWeekday,
    Reading,
    Same,
    Step,
    WeekOf,
    YearBefore,
)
from store.annotate.times.sign_readers import Side
from store.annotate.times.signs import AHEAD, MODAL
from store.annotate.times.year_of import year_of
from store.annotate.tokens import Tokens
from store.model import TimeType

_HALF_A_MONTH = 15
"""Days of the longest stretch that "a day earlier" counts from."""
_A_MONTH = 31
"""Days of the longest stretch that "a week earlier" counts from."""


_YESTERDAY = 6
"""Days from the day of writing on to the next weekday that has the name of yesterday."""


_THROUGH = frozenset(("to", "through", "until", "till", "-", "–", "—"))


@lru_cache(maxsize=2048)
def _as_written(kind: TimeType, value: str) -> Resolved:
    """What needs no context."""
    return Resolved(kind, value, days_of_value(value) if kind in {"DATE", "TIME"} else None)


def _on_day(day: dt.date, reading: Reading) -> Resolved:
    """A day, or the time on it that the reading names."""
    return _at_clock(day, reading.clock)


@lru_cache(maxsize=2048)
def _at_clock(day: dt.date, clock: str) -> Resolved:
    """A day, or a clock time on it where one is given."""
    if clock:
        return Resolved("TIME", f"{day.isoformat()}T{clock}", (day, day))
    return Resolved("DATE", day.isoformat(), (day, day))


class Resolver:
    """Resolves the drafts of one document; call `resolve` in text order."""

    def __init__(self, tokens: Tokens, date: dt.date) -> None:
        self._known = Context(tokens, date)

    def resolve(self, draft: Draft) -> Resolved | None:
        """The value of `draft`, or None where the reading makes no day."""
        self._known.take_in_hand(draft)
        try:
            resolved = self._value(draft, draft.reading)
        except (ValueError, OverflowError):
            return None
        if resolved is not None:
            self._known.remember(draft, resolved)
        return resolved

    def _value(self, draft: Draft, reading: Reading) -> Resolved | None:
        match reading:
            case Fixed():
                return self._fixed(reading)
            case OnWeekday():
                return self._weekday(draft, reading)
            case OnMonth():
                return self._month(draft, reading)
            case OnDay():
                return self._day_number(draft, reading)
            case OnSeason():
                return self._season(draft, reading)
            case OnFeast():
                return self._feast(draft, reading)
            case Step():
                return self._step(draft, reading)
            case Same():
                return self._same(draft, reading)
            case LatestQuarter():
                return self._latest_quarter(reading)
            case YearBefore():
                return self._year_before(draft, reading)
            case AtClock():
                return _on_day(self._known.day_near(), reading)
            case Between():
                return self._between(draft, reading)
            case WeekOf():
                return self._week_of(draft, reading)
        raise TypeError(reading)

    def _fixed(self, reading: Fixed) -> Resolved:
        found = _as_written(reading.type, reading.value)
        if reading.part and found.days is not None:
            return Resolved(found.type, found.value, self._narrowed(found.days, reading.part))
        return found

    def _narrowed(self, days: Days, part: str) -> Days:
        """The part of a stretch; "earlier" and "later" are cut at the day of writing."""
        first, last = days
        if part == "earlier":
            return (first, self._known.date) if first <= self._known.date <= last else days
        if part == "later":
            return (self._known.date, last) if first <= self._known.date <= last else days
        if part in {"start", "end"}:
            length = (last - first).days + 1
            if length > 300:
                return edge_of(days, part)
            return part_of(days, "early" if part == "start" else "late")
        return part_of(days, part)

    def _weekday(self, draft: Draft, reading: OnWeekday) -> Resolved:
        date, pull = self._known.date, reading.pull
        if reading.weeks is not None:
            day = shift(week_of(date)[0], 7 * reading.weeks + reading.weekday)
        elif pull == "last":
            if reading.base == "then" and self._known.last_day is not None:
                date = self._known.last_day
            day = shift(date, -((date.weekday() - reading.weekday - 1) % 7 + 1))
        elif pull == "next" and reading.base == "then":
            date = self._known.last_day if self._known.last_day is not None else date
            day = shift(date, (reading.weekday - date.weekday() - 1) % 7 + 1)
        elif pull == "next" and reading.weekday == 6:
            # The coming Sunday, but nobody calls tomorrow "next Sunday".
            day = shift(date, (4 - date.weekday()) % 7 + 2)
        elif pull == "next":
            day = shift(week_of(date)[0], 7 + reading.weekday)
        else:
            day = self._plain_weekday(draft, reading)
        day = shift(day, reading.days)
        self._known.weekday_at = (draft.stop, self._known.here, day)
        return _on_day(day, reading)

    def _plain_weekday(self, draft: Draft, reading: OnWeekday) -> dt.date:
        """A weekday without "last" or "next": beside an earlier one, or by its construction."""
        stop, sentence, before = self._known.weekday_at
        if sentence == self._known.here and stop < draft.first:
            ahead = (reading.weekday - before.weekday()) % 7
            lower = self._known.tokens.lower
            link = lower[draft.first - 1]
            if link in _THROUGH:
                return shift(before, ahead)
            beside = draft.first - stop <= 2 and lower[stop] in {"and", "or"}
            if beside and link in {"and", "or", "on"} and ahead > 0:
                return shift(before, ahead if ahead < 6 else -1)
            tokens = self._known.tokens
            onward = before > self._known.date and goes_on(tokens, stop, draft.first)
            if onward or governs(tokens, stop, draft.first):
                return shift(before, ahead)
        ahead = (reading.weekday - self._known.date.weekday()) % 7
        if not ahead:
            return shift(self._known.date, -7 if self._goes_on_next_day(draft) else 0)
        side: Side = "future" if reading.pull == "this" else self._known.side(draft)
        if side == "future" and ahead == _YESTERDAY and self._known.was_due(draft):
            side = "past"
        return shift(self._known.date, ahead if side == "future" else ahead - 7)

    def _goes_on_next_day(self, draft: Draft) -> bool:
        """Whether today's weekday is that of last week: "met on Monday and Tuesday", on a Monday."""
        after = self._known.tokens.lower[draft.stop : draft.stop + 3]
        if after[:1] != ["and"] or self._known.side(draft) != "past":
            return False
        other = (
            WEEKDAYS.get(after[1 + (after[1:2] == ["on"])]) if len(after) == _AND_A_DAY else None
        )
        # not "on Friday and Thursday", on a Friday
        return other is not None and 0 < (other - self._known.date.weekday()) % 7 < _YESTERDAY

    def _month(self, draft: Draft, reading: OnMonth) -> Resolved | None:
        year = year_of(self._known, draft, reading.month, reading.day, reading.pull, reading.years)
        if not is_day(year, reading.month, reading.day or 1):
            return None
        if reading.day:
            return _on_day(dt.date(year, reading.month, reading.day), reading)
        days = (
            dt.date(year, reading.month, 1),
            dt.date(year, reading.month, days_in_month(year, reading.month)),
        )
        days = self._narrowed(days, reading.part) if reading.part else days
        return Resolved("DATE", f"{year:04d}-{reading.month:02d}", days)

    def _day_number(self, draft: Draft, reading: OnDay) -> Resolved | None:
        """A day of the month that the text names, or of the one that its last date lies in."""
        date = self._known.date
        year, month = date.year, date.month
        named = self._known.last[0] if self._known.last is not None else date
        if reading.month_of.startswith("now"):
            steps = {"now-last": -1, "now-this": 0, "now-next": 1}
            year, month = add_months(year, month, steps[reading.month_of])
        elif reading.month_of == "last" or abs((named - date).days) > 40:
            year, month = named.year, named.month
        else:
            side = self._known.side(draft)
            if side == "future" and reading.day < date.day:
                year, month = add_months(year, month, 1)
            elif side == "past" and reading.day > date.day:
                year, month = add_months(year, month, -1)
        if not is_day(year, month, reading.day):
            return None
        return _on_day(dt.date(year, month, reading.day), reading)

    def _season(self, draft: Draft, reading: OnSeason) -> Resolved:
        year = self._known.date.year
        if reading.base == "then":
            year = self._year_beside(reading)
        elif reading.years is not None:
            year += reading.years
        elif (days := days_of_value(f"{year}-{reading.code}")) is not None:
            year += self._years_to_season(draft, reading, days)
        return self._stretch(f"{year}-{reading.code}", reading)

    def _year_beside(self, reading: OnSeason) -> int:
        """The year of "that summer", "the following autumn", counted from the time last named."""
        date = self._known.date
        first, last = self._known.last or (date, date)
        days = days_of_value(f"{last.year}-{reading.code}")
        if not reading.pull or days is None:
            return last.year
        if reading.pull == "next":
            return last.year + (days[0] <= last)
        return first.year - (days[1] >= first)

    def _years_to_season(self, draft: Draft, reading: OnSeason, days: Days) -> int:
        """Steps to the season that is meant from the one of the year of writing, its `days`."""
        date, code = self._known.date, reading.code
        first, last = days
        if reading.pull == "last":
            return -1 if last >= date else 0
        if reading.pull == "next":
            return 1 if first <= date else 0
        if code == "WI" and date.month <= 3:
            return -1
        if code[0] in "QH":
            ahead = first > date and self._known.side(draft, day=False) != "future"
            return -1 if ahead else 0
        if reading.pull == "this":
            return 0
        side = self._known.side(draft)
        if side == "past" and first > date:
            return -1
        return 1 if side == "future" and last < date else 0

    def _feast(self, draft: Draft, reading: OnFeast) -> Resolved | None:
        date = self._known.date
        if reading.year is not None:
            day = feast_day(reading.feast, reading.year)
        elif reading.years is not None:
            day = feast_day(reading.feast, date.year + reading.years)
        else:
            choices = [feast_day(reading.feast, date.year + step) for step in (-1, 0, 1)]
            side = reading.pull or self._known.side(draft)
            before = [choice for choice in choices if choice <= date]
            after = [choice for choice in choices if choice >= date]
            if side in {"last", "past"}:
                day = before[-1] if (date - before[-1]).days < 300 or not after else after[0]
            elif side in {"next", "future"}:
                day = after[0]
            else:
                day = min(choices, key=lambda choice: abs((choice - date).days))
        return _on_day(shift(day, reading.days), reading)

    def _step(self, draft: Draft, reading: Step) -> Resolved | None:
        unit, count = reading.unit, reading.count
        base = self._known.date
        then = reading.base == "then" or (
            reading.base == "then if past" and self._known.side(draft) == "past"
        )
        if (
            then
            and self._known.last is not None
            and not (count < 0 and self._known.is_behind_plans(draft))
        ):
            first, last = self._known.last
            base = first if count < 0 else last
            # Not two days before "May"; nor "a week earlier" than "nearly two years ago"
            too_long = first != last if unit == "D" else (last - first).days > _A_MONTH
            of_a_day = unit == "D" and self._known.last_day is not None
            longest = _HALF_A_MONTH if of_a_day else _A_MONTH  # not "a day earlier" than "May"
            if (
                unit in {"D", "W"}
                and 7 <= (last - first).days <= longest
                and self._known.tells_anew()
            ):
                return self._days_from(first, last, count if unit == "D" else 7 * count)
            if unit in {"D", "W", "WE"} and too_long and self._known.last_day is not None:
                base = self._known.last_day
        if unit == "D":
            day = shift(base, count)
            return None if then and self._known.over(draft, day) else _on_day(day, reading)
        if reading.part == "past":
            value = self._value_of_unit(self._known.date, unit, -1, reading)
            return Resolved("DATE", value, up_to(self._known.date, unit))
        if (
            unit == "W"
            and count == 0
            and base.weekday() == 6
            and self._known.side(draft) == "future"
        ):
            # On a Sunday a plan for "this week" is one for the week that begins.
            count = 1
        return self._stretch(self._value_of_unit(base, unit, count, reading), reading)

    def _days_from(self, first: dt.date, last: dt.date, count: int) -> Resolved:
        """ "He came in March. Two days later he left": some day of March, or just after it."""
        days = shift(first, count), shift(last, count)
        return Resolved("DATE", f"{first.year:04d}-{first.month:02d}", days)

    def _stretch(self, value: str, reading: Reading) -> Resolved:
        """The stretch of days of a value, or the part of it that the reading names."""
        days = days_of_value(value)
        if days is not None and reading.part:
            days = self._narrowed(days, reading.part)
        return Resolved("DATE", value, days)

    def _value_of_unit(self, base: dt.date, unit: str, count: int, reading: Step) -> str:
        """The value of the unit that lies `count` units from the one that holds `base`."""
        if unit in {"W", "WE"}:
            if count < 0 and base.weekday() == 6 and reading.base == "now" and not reading.exact:
                # On a Sunday "last week" is the week that is just ending.
                count += 1
            week = week_value(shift(base, 7 * count))
            return week if unit == "W" else week + "-WE"
        if unit == "M":
            year, month = add_months(base.year, base.month, count)
            return f"{year:04d}-{month:02d}"
        if unit == "Q":
            moved = shift_day(base, 3 * count)
            return f"{moved.year:04d}-Q{quarter_of(moved.month)}"
        if unit == "E":
            return str(base.year // 10 + count)
        if unit == "C":
            return f"{base.year // 100 + count:02d}"
        return f"{base.year + count:04d}"

    def _latest_quarter(self, reading: LatestQuarter) -> Resolved:
        date, period = self._known.date, self._known.period
        if reading.year:
            value = reading.year + period[4:]
        elif reading.month and not self._known.fiscal:
            year = date.year if reading.month <= date.month else date.year - 1
            # A quarter is called after the one that holds the middle of its three months.
            year, month = add_months(year, reading.month, -1)
            value = f"{year}-Q{quarter_of(month)}"
        elif period:
            value = period
        else:
            before = shift_day(date, -3)
            value = f"{before.year}-Q{quarter_of(before.month)}"
        return Resolved("DATE", value, days_of_value(value))

    def _year_before(self, draft: Draft, reading: YearBefore) -> Resolved:
        if self._known.period:
            year = self._known.date.year if reading.from_now else int(self._known.period[:4])
            value = f"{year - 1:04d}{self._known.period[4:]}"
        elif reading.quarter:
            before = shift_day(self._known.date, -15)
            value = f"{before.year}-Q{quarter_of(before.month)}"
        else:
            known = self._known
            # "In 2009 he came to Lima. A year earlier, he was ill"
            opens = draft.first == known.tokens.sentences[known.here][0]
            told = known.year and known.year_sentence >= known.here - (opens or self._is_last())
            # "a year ago" is one from now, whatever year was told
            told = told and not reading.from_now and known.tokens.lower[draft.stop - 1] != "ago"
            value = f"{(self._known.year if told else self._known.date.year) - 1:04d}"
        return Resolved("DATE", value, days_of_value(value))

    def _is_of_last_week(self, draft: Draft, day: dt.date, end: Days | None) -> bool:
        """Whether days to come are last week's: "is in Oslo from Thursday to Sunday", on a Friday."""
        known = self._known
        if end is not None and day <= known.date < end[1] and known.side(draft) == "past":
            return True  # "was in Oslo from Thursday to Sunday"
        if end is None or not shift(day, -7) <= known.date <= shift(end[1], -7):
            return False
        begin = known.tokens.sentences[known.here][0]
        before = known.tokens.lower[begin : draft.first]
        return "is" in before and (MODAL | AHEAD | {"to", "due", "set"}).isdisjoint(before)

    def _is_last(self) -> bool:
        """Whether no time has been told since the last year that was."""
        known = self._known
        last = known.last
        return last is not None and last[0].year == known.year == last[1].year < known.date.year

    def _weekend(self, draft: Draft) -> Resolved:
        date = self._known.date
        step = -1 if date.weekday() < 5 and self._known.side(draft) != "future" else 0
        value = week_value(shift(date, 7 * step)) + "-WE"
        return Resolved("DATE", value, days_of_value(value))

    def _same(self, draft: Draft, reading: Same) -> Resolved | None:
        base = self._known.last[1] if self._known.last is not None else self._known.date
        if reading.unit == "Y" and reading.near and self._known.last_sentence != self._known.here:
            base = self._known.date
        if reading.unit == "D" and reading.near:
            near = self._known.day_near()
            return _on_day(min(near, self._known.date), reading)
        if reading.unit == "D":
            if self._known.topic is None and not reading.clock:
                return None  # no day that "that day" could mean
            return _on_day(self._known.that_day(), reading)
        if reading.unit == "WE":
            return self._weekend(draft)
        value = self._value_of_unit(
            base, reading.unit, 0, Step(unit=reading.unit, count=0, base="then")
        )
        return self._stretch(value, reading)

    def _week_of(self, draft: Draft, reading: WeekOf) -> Resolved | None:
        """A week that is called after its Sunday is the one that follows it."""
        begin = self._value(draft, reading.day)
        if begin is None or begin.days is None:
            return None
        value = week_value(shift(begin.days[0], 1))
        return Resolved("DATE", value, days_of_value(value))

    def _between(self, draft: Draft, reading: Between) -> Resolved | None:
        first, second = reading.start, reading.end
        if isinstance(first, OnMonth) and isinstance(second, Fixed):
            # The year of "late May to July 2018" is said once, for both; not that of "December 28
            # to January 3, 2011".
            year = int(second.value[:4]) - (first.month > int(second.value[5:7]))
            first = replace(first, years=year - self._known.date.year)
        if isinstance(first, OnWeekday) and isinstance(second, OnWeekday):
            first = _of_its_week(first, second)
        start = self._value(draft, first)
        if start is None or start.days is None:
            return None
        day = start.days[0]
        end: Resolved | None
        if isinstance(first, OnWeekday) and isinstance(second, OnWeekday):
            end = _on_day(shift(day, (second.weekday - day.weekday()) % 7), second)
            if self._is_of_last_week(draft, day, end.days):
                length = (second.weekday - day.weekday()) % 7
                day = shift(day, -7)
                start, end = _on_day(day, first), _on_day(shift(day, length), second)
        else:
            end = self._value(draft, second)
        if isinstance(second, OnMonth) and end and end.days and end.days[1] < day:
            end = self._value(
                draft, replace(second, years=end.days[0].year + 1 - self._known.date.year)
            )
        if end is None or end.days is None or end.days[1] < day:
            return None
        value = f"{start.value}/{end.value}"
        ends = (start.days or end.days, end.days)
        return Resolved("DATE", value, (day, end.days[1]), ends)


def _of_its_week(first: OnWeekday, second: OnWeekday) -> OnWeekday:
    """Monday of "from Monday to Wednesday of last week", whose week is told once, for both."""
    if first.weeks is not None or second.weeks is None:
        return first
    return replace(first, weeks=second.weeks - (first.weekday > second.weekday))


_AND_A_DAY = 3
"""Tokens of "and on Tuesday"."""
