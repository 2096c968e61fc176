"""Rules for days named by weekday or by "today", "yesterday", "tomorrow", and parts of a day."""

from __future__ import annotations

from store.annotate.time_words import (
    ABBREVIATED_DAYS,
    DEICTIC_DAYS,
    NOONS,
    PARTS,
    WEEKDAYS,
    WEEKDAYS_PLURAL,
    pull_of,
)
from store.annotate.times.patterns import Rule, Seen
from store.annotate.times.readings import (
    AtClock,
    Fixed,
    OnWeekday,
    Reading,
    Same,
    Step,
)


def part_of_day(word: str) -> str:
    """What follows the "T" of a value for "morning", "mid-afternoon", "noon"; "" for no part."""
    stem = word.rpartition("-")[2]
    return PARTS.get(stem) or NOONS.get(stem, "")


def weekday_of(word: str) -> int:
    """0 (Monday) to 6 of a weekday's full or short name."""
    return WEEKDAYS[word] if word in WEEKDAYS else ABBREVIATED_DAYS[word]


def _weekday(seen: Seen) -> Reading | None:
    return OnWeekday(
        weekday=weekday_of(seen.word("day")),
        pull=pull_of(seen.word("pull")) or ("this" if seen.word("pull") == "coming" else ""),
        clock=part_of_day(seen.word("time")),
    )


def _previous_weekday(seen: Seen) -> Reading | None:
    pull = "next" if seen.word("pull") == "following" else "last"
    return OnWeekday(
        weekday=weekday_of(seen.word("day")),
        pull=pull,
        base="then",
        clock=part_of_day(seen.word("time")),
    )


def _in_the_part(seen: Seen) -> Reading | None:
    if seen.after() in {"session", "time", "hours", "trade", "trading", "news", "sky", "air"}:
        return None
    return AtClock(clock=part_of_day(seen.word("time")))


def _late_in_the_part(seen: Seen) -> Reading | None:
    if seen.before() not in {"by", "in", "until", "till", "at", "from", "since", "during"}:
        return None
    noun_follows = seen.tokens.classes[seen.stop : seen.stop + 1] in {"a", "C", "A"}
    if noun_follows and seen.after() not in _AFTER_A_PART:
        return None  # "in early evening talks"
    return AtClock(clock=part_of_day(seen.word("time")))


_AFTER_A_PART = frozenset(
    """
    to in on at the a an he she it they we and but or when as with for from had has have was were
    will would of after before by that
    """.split()
)


def _short_weekday(seen: Seen) -> Reading | None:
    return OnWeekday(weekday=weekday_of(seen.word("day")))


def _weekday_of_week(seen: Seen) -> Reading | None:
    weeks = {"last": -1, "past": -1, "next": 1, "this": 0}
    if seen.words("week")[-1] != "week":
        return None
    return OnWeekday(
        weekday=weekday_of(seen.word("day")),
        weeks=weeks[seen.word("pull")],
        clock=part_of_day(seen.word("time")),
    )


def _weekdays(seen: Seen) -> Reading | None:
    day = WEEKDAYS_PLURAL[seen.word("day")]
    return Fixed(type="SET", value=f"XXXX-WXX-{day + 1}")


def _nights(seen: Seen) -> Reading | None:
    day = weekday_of(seen.word("day"))
    word = seen.words("plural")[0]
    part = PARTS.get(word[:-1]) or "NI"
    return Fixed(type="SET", value=f"XXXX-WXX-{day + 1}T{part}")


def _deictic(seen: Seen) -> Reading | None:
    word = seen.word("day")
    clock = part_of_day(seen.word("time")) or part_of_day(seen.word("before"))
    if word in {"tonight", "tonite"}:
        clock = "NI"
    return Step(unit="D", count=DEICTIC_DAYS[word], clock=clock)


def _next_but_one(seen: Seen) -> Reading | None:
    day, side = seen.word("day"), seen.word("side")
    if (day, side) in {("yesterday", "before"), ("tomorrow", "after")}:
        return Step(unit="D", count=-2 if side == "before" else 2)
    return None


def _this_part(seen: Seen) -> Reading | None:
    word, pull = seen.word("time"), seen.word("pull")
    clock = part_of_day(word)
    if pull in {"last", "past"}:
        if word not in {"night", "evening"} or seen.before() == "the":
            return None  # "haggled until the last night"
        return Step(unit="D", count=-1, clock=clock)
    if pull == "this":
        return Step(unit="D", count=0, clock=clock)
    return None


def _night_before(seen: Seen) -> Reading | None:
    following = seen.tokens.classes[seen.stop : seen.stop + 1]
    if following not in {"", *'.,;:)"-'} and seen.after() not in {"in", "at", "and"}:
        return None
    count = -1 if seen.word("side") == "before" else 1
    return Step(unit="D", count=count, base="then", clock=part_of_day(seen.word("time")))


def _that_part(seen: Seen) -> Reading | None:
    clock, pull = part_of_day(seen.word("time")), seen.words("pull")[-1]
    if pull in {"previous", "preceding", "prior"}:
        return Step(unit="D", count=-1, base="then", clock=clock)
    if pull in {"following", "next"}:
        return Step(unit="D", count=1, base="then", clock=clock)
    return Same(unit="D", clock=clock)


RULES: tuple[Rule, ...] = (
    Rule(
        "times/weekday-of-a-week",
        "(?P<day>ANYDAY) (?P<time>PART)? OF? (?P<pull>LAST|PAST|NEXT|THIS) (?P<week>UNIT)",
        _weekday_of_week,
        """
        + 2019-05-23 | They parted on Friday of last week in Hanoi.
          => time Friday of last week = 2019-05-17
        + 2019-05-23 | They meet on Monday next week in Hanoi. => time Monday next week = 2019-05-27
        - 2019-05-23 | They parted on Friday, last of all guests. => time Friday = 2019-05-24
        """,
        words_alone=True,
    ),
    Rule(
        "times/nights-of-a-weekday",
        "(?P<day>WEEKDAY) (?P<plural>UNITS)",
        _nights,
        """
        + 2019-05-23 | He plays on Monday nights in Hanoi. => type Monday nights = SET
        - 2019-05-23 | He played on Monday night in Hanoi. => type Monday night = SET
        """,
        words_alone=True,
    ),
    Rule(
        "times/weekday",
        "(?:(?P<part>EARLY|EARLIER) DASH?)? (?:(?P<pull>LAST|PAST|NEXT|THIS) NEXT?)?"
        " (?P<day>WEEKDAY)"
        "(?: DASH? (?:EARLY)? (?P<time>PART|NOON))?",
        _weekday,
        """
        + 2019-05-21 | The agency said so late Monday in a report.
          => time late Monday = 2019-05-20; type late Monday = DATE
        + 2019-05-21 | He is to meet the premier Thursday in Rome. => time Thursday = 2019-05-23
        + 2019-05-24 | Her last stop is Chile, which she reaches on Monday. => time Monday = 2019-05-27
        + 2019-05-24 | From Peru he continues to Chile on Monday. => time Monday = 2019-05-27
        + 2019-05-24 | He signs the accord on Monday. => time Monday = 2019-05-27
        - 2019-05-24 | Police took down the signs on Monday. => time Monday = 2019-05-27
        + 2017-05-15 | They met on Monday and Tuesday in Rome. => time Monday = 2017-05-08
        - 2017-05-15 | They meet on Monday and will on Tuesday, too. => time Monday = 2017-05-08
        + 2019-05-21 | The minister left Rome on Sunday for home. => time Sunday = 2019-05-19
        + 2019-05-21 | He heads the team that arrived in Rome on Sunday. => time Sunday = 2019-05-19
        + 2019-05-21 | She left for visits to Rome and Oslo on Sunday. => time Sunday = 2019-05-19
        + 2019-05-21 | A summit opening Saturday will decide it. => time Saturday = 2019-05-25
        + 2019-05-21 | She came face to face with him at a dinner in Rome on Sunday. => time Sunday = 2019-05-19
        + 2019-05-21 | He wraps up a visit to Rome on Sunday.   => time Sunday = 2019-05-26
        + 2019-05-21 | In talks with visiting Lao premier Ula Umbo on Sunday, he called for aid. => time Sunday = 2019-05-19
        - 2019-05-21 | The premier is visiting Rome on Sunday.   => time Sunday = 2019-05-19
        + 2019-05-21 | The talks had been set for Sunday in Rome. => time Sunday = 2019-05-26
        - 2019-05-21 | The minister left Rome on Sunday for home. => time Sunday = 2019-05-26
        + 2019-05-24 | She is visiting Oslo from Thursday to Sunday. => window Thursday to Sunday = 2019-05-23..2019-05-26
        + 2019-05-24 | She visited Oslo from Thursday to Sunday. => window Thursday to Sunday = 2019-05-16..2019-05-19
        - 2019-05-24 | She will visit Oslo from Thursday to Sunday. => window Thursday to Sunday = 2019-05-23..2019-05-26
        """,
        words_alone=True,
    ),
    Rule(
        "times/previous-weekday",
        "THE (?P<pull>PREVIOUS|FOLLOWING) (?P<day>WEEKDAY) (?P<time>PART)?",
        _previous_weekday,
        """
        + 2019-05-26 | They met on May 8 and again the following Monday in Oslo.
          => time the following Monday = 2019-05-13
        - 2019-05-26 | They met on the following Mondays in Oslo. => type the following = DATE
        """,
        words_alone=True,
    ),
    Rule(
        "times/in-the-morning",
        "(?<=IN) THE (?P<time>PART)",
        _in_the_part,
        """
        + 2019-05-21 | They met Monday and parted in the evening.
          => time the evening = 2019-05-20TEV; window the evening = 2019-05-20
        - 2019-05-21 | Shares fell in the morning session. => type the morning = TIME
        """,
    ),
    Rule(
        "times/late-afternoon",
        "THE? (?P<part>EARLY) (?P<time>PART)",
        _late_in_the_part,
        """
        + 2019-05-21 | He landed Monday and by late afternoon had left again.
          => time late afternoon = 2019-05-20TAF
        - 2019-05-21 | He bought it in late afternoon trading. => type late afternoon = TIME
        """,
    ),
    Rule(
        "times/short-weekday",
        "(?P<day>ABBRDAY)(?=COMMA|OPEN|CLOSE|DAY|AT|DASH)",
        _short_weekday,
        """
        + 2019-05-21 | Doors open Thurs, 9 a.m., at the gate. => time Thurs = 2019-05-23
        - 2019-05-21 | Her name is Mon and she is a guest. => time Mon = 2019-05-20
        """,
    ),
    Rule(
        "times/weekdays",
        "(?P<day>WEEKDAYS)",
        _weekdays,
        """
        + 2019-05-21 | The office shuts on Sundays as ever.
          => time Sundays = XXXX-WXX-7; type Sundays = SET
        - 2019-05-21 | The office shut on Sunday as ever. => type Sunday = SET
        """,
        words_alone=True,
    ),
    Rule(
        "times/day-but-one",
        "THE? UNIT (?P<side>BEFORE) (?P<day>DEIXIS)",
        _next_but_one,
        """
        + 2019-05-21 | She wrote the day before yesterday to him.
          => time the day before yesterday = 2019-05-19
        - 2019-05-21 | She wrote the day after yesterday to him.
          => time the day after yesterday = 2019-05-21
        """,
    ),
    Rule(
        "times/today",
        "(?:(?P<before>PART|CPART) | (?P<part>EARLY|EARLIER) DASH?)? (?P<day>DEIXIS)"
        "(?: EARLY? (?P<time>PART|NOON|CPART))?",
        _deictic,
        """
        + 2019-05-21 | The envoy flew home yesterday by train. => time yesterday = 2019-05-20
        + 2019-05-21 | He will speak tomorrow night on air. => time tomorrow night = 2019-05-22TNI
        - 2019-05-21 | The envoy flew home by train. => time home = 2019-05-20
        """,
        words_alone=True,
    ),
    Rule(
        "times/this-morning",
        "(?:(?P<part>EARLY|EARLIER))? (?P<pull>THIS|LAST) EARLY? (?P<time>PART|CPART)",
        _this_part,
        """
        + 2019-05-21 | He landed this morning at the base.
          => time this morning = 2019-05-21TMO; type this morning = TIME
        + 2019-05-21 | He landed last night at the base. => time last night = 2019-05-20TNI
        - 2019-05-21 | He haggled until the last night at the base. => time last night = 2019-05-20TNI
        - 2019-05-21 | He landed one morning at the base. => time morning = 2019-05-21TMO
        """,
    ),
    Rule(
        "times/the-night-before",
        "THE (?P<time>PART) (?P<side>BEFORE)(?=COMMA|STOP|CLOSE|IN|AT|AND|OTHER)",
        _night_before,
        """
        + 2019-05-23 | He landed Monday and had left Rome the night before.
          => time the night before = 2019-05-19TNI
        - 2019-05-23 | He landed Monday, the night before the vote in Rome.
          => time the night before = 2019-05-19TNI
        """,
    ),
    Rule(
        "times/that-morning",
        "(?:EARLIER|EARLY)? (?P<pull>THE (?:PREVIOUS|FOLLOWING|NEXT|SAME) | THAT SAME?)"
        " (?P<time>PART|CPART)",
        _that_part,
        """
        + 2019-05-23 | He landed Monday and left the next morning for Rome.
          => time the next morning = 2019-05-21TMO
        + 2019-05-23 | He landed Monday and spoke that evening in Rome.
          => time that evening = 2019-05-20TEV
        - 2019-05-23 | He landed Monday in Rome. => time Monday = 2019-05-20TMO
        """,
        words_alone=True,
    ),
)
