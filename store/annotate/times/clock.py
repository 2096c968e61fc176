"""Rules for clock times, alone or with their day."""

from __future__ import annotations

from store.annotate.number_words import clock_of, number_of
from store.annotate.time_words import DEICTIC_DAYS, MONTHS, NOONS
from store.annotate.times.patterns import Rule, Seen
from store.annotate.times.readings import AtClock, OnMonth, OnWeekday, Reading, Step
from store.annotate.times.weekdays import part_of_day, weekday_of

_ZONE = "(?: LOCAL TIME | ZONE)?"
_DAY = (
    "(?: COMMA? ON? EARLIER? (?: (?P<weekday>WEEKDAY) | (?P<deixis>DEIXIS)"
    "| (?P<month>MONTH) (?P<day>DAY)) PART?)?"
)


def _clock(seen: Seen) -> Reading | None:
    word = seen.word("clock")
    pair = clock_of(word)
    if pair is None:
        number = number_of(word)
        if number is None or number != int(number) or not 0 <= number <= 24:
            return None
        pair = (int(number), 0)
    hour, minute = pair
    half = seen.word("half").replace(".", "")
    part = part_of_day(seen.word("part")) if seen.has("part") else ""
    if not half and not part and not seen.has("zone") and word.isdigit():
        return None
    if (half == "pm" and hour < 12) or (part in {"AF", "EV"} and hour < 12):
        hour += 12
    elif half == "am" and hour == 12:
        hour = 0
    if half and hour > 24:
        return None
    return _on_day(seen, f"{hour:02d}:{minute:02d}")


def _military(seen: Seen) -> Reading | None:
    word = seen.word("clock")
    if len(word) != 4 or not word.isdigit() or int(word[:2]) > 24 or int(word[2:]) > 59:
        return None
    return AtClock(clock=f"{word[:2]}:{word[2:]}")


def _noon(seen: Seen) -> Reading | None:
    if seen.before() == "high":
        return None
    return _on_day(seen, NOONS[seen.word("clock")])


def _on_day(seen: Seen, clock: str) -> Reading:
    if seen.has("weekday"):
        return OnWeekday(weekday=weekday_of(seen.word("weekday")), clock=clock)
    if seen.has("deixis"):
        return Step(unit="D", count=DEICTIC_DAYS[seen.word("deixis")], clock=clock)
    if seen.has("month"):
        return OnMonth(month=MONTHS[seen.word("month")], day=int(seen.word("day")), clock=clock)
    return AtClock(clock=clock)


RULES: tuple[Rule, ...] = (
    Rule(
        "times/clock",
        "(?:ABOUT)? (?P<clock>DAY|CLOCK|CARD|NUM) (?: (?P<half>AMPM) | OCLOCK? IN THE"
        " (?P<part>PART) | (?P<zone>OCLOCK))" + _ZONE + _DAY,
        _clock,
        """
        + 1998-08-08 | The car stopped at 10:35 a.m. near the gate.
          => time 10:35 a.m. = 1998-08-08T10:35
        + 2000-04-03 | The car will stop at 9 a.m. EST Tuesday near the gate.
          => time 9 a.m. EST Tuesday = 2000-04-04T09:00
        - 1998-08-08 | The team won 10:35 near the gate. => type 10:35 = TIME
        """,
    ),
    Rule(
        "times/clock-of-24-hours",
        "(?:ABOUT)? (?P<clock>YEAR|NUM) (?:LOCAL TIME | ZONE)",
        _military,
        """
        + 1998-08-08 | The car stopped there (0735 GMT) and left.
          => time 0735 GMT = 1998-08-08T07:35
        - 1998-08-08 | The car stopped after 7350 metres there. => time 7350 = 1998-08-08T07:35
        """,
    ),
    Rule(
        "times/noon",
        "(?:ABOUT)? (?P<clock>NOON)" + _ZONE + _DAY,
        _noon,
        """
        + 1998-02-13 | They met at noon Thursday in the palace.
          => time noon Thursday = 1998-02-12T12:00
        - 1998-02-13 | They met at night in the palace. => time night = 1998-02-13T12:00
        """,
    ),
)
