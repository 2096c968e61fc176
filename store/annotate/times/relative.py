"""Rules for times counted from the day of writing or from the last day named."""

from __future__ import annotations

from store.annotate.number_words import count_of
from store.annotate.time_words import MONTHS, UNITS, UNITS_PLURAL, part_of_word
from store.annotate.times.patterns import Rule, Seen
from store.annotate.times.readings import (
    Fixed,
    LatestQuarter,
    OnMonth,
    OnWeekday,
    Reading,
    Same,
    Step,
    YearBefore,
)
from store.annotate.times.weekdays import weekday_of

CALENDAR_UNITS = frozenset(("D", "W", "WE", "M", "Q", "Y", "E", "C", "F"))


def unit_of(word: str) -> str:
    """The unit that a singular or plural noun names, "" for another word."""
    return UNITS.get(word) or UNITS_PLURAL.get(word, "")


def _this_unit(seen: Seen) -> Reading | None:
    unit = unit_of(seen.word("unit"))
    pull = seen.word("pull")
    count = {
        "last": -1,
        "past": -1,
        "this": 0,
        "current": 0,
        "next": 1,
        "coming": 1,
        "upcoming": 1,
    }[pull]
    if unit not in CALENDAR_UNITS or unit == "F" or _is_title(seen):
        return None
    if seen.has("the") and pull == "last" and (seen.after() == "of" or seen.after().endswith("ed")):
        return None  # "the last year covered by the pact"
    if unit == "D" and pull in {"last", "past"}:
        return None
    if unit in {"C", "E"} and count != 0:
        return None
    part = seen.word("part") or seen.word("phase")
    if part in {"earlier", "later"}:
        return Step(unit=unit, count=count, part=part)
    if pull == "past" and unit in {"W", "M", "Y"}:
        return Step(unit=unit, count=count, part="past")
    if pull == "next" and (unit == "D" or _counts_from_then(seen)):
        return Step(unit=unit, count=count, base="then")
    if pull == "next" and seen.has("the") and not part and seen.before() not in _SPANNING:
        return Step(unit=unit, count=count, base="then if past")
    return Step(unit=unit, count=count, part=part_of_word(part))


def _counts_from_then(seen: Seen) -> bool:
    """Whether "the next year" is the one after that told before: not "over the next year"."""
    return seen.has("the") and seen.before() in {"", ".", "and", ",", ";", '"', "\u201d"}


_SPANNING = frozenset("in over for during within of through throughout until by".split())
"""Before "the next month", as a stretch of time from now on."""


def _is_title(seen: Seen) -> bool:
    """Whether a quotation mark and capitals make a name of it: the programme "This Week"."""
    tokens, first, stop = seen.tokens, seen.first, seen.stop
    if set(tokens.classes[first:stop]) != {"C"}:
        return False
    return '"' in tokens.classes[max(0, first - 1) : first] + tokens.classes[stop : stop + 1]


def _in_the_unit(seen: Seen) -> Reading | None:
    unit = unit_of(seen.word("unit"))
    if unit not in {"W", "M", "Y", "D"}:
        return None
    if unit == "D":
        return Same(unit=unit, near=True)  # of the day last spoken of
    return Step(unit=unit, count=0, part=seen.word("part"))


def _end_of_unit(seen: Seen) -> Reading | None:
    unit = unit_of(seen.word("unit"))
    if unit not in {"W", "M", "Y", "E", "C", "Q", "D"}:
        return None
    return Step(unit=unit, count=0, part=part_of_word(seen.word("part")))


def _year_end(seen: Seen) -> Reading | None:
    return Step(unit="Y", count=0, part="end") if seen.word("unit") == "year" else None


def _closing_day(seen: Seen) -> Reading | None:
    """The last day of a year, on which accounts close; of the last one after "since"."""
    prepositions = ("by", "at", "before", "until", "through", "since", "after", "on", "to")
    if seen.before() not in prepositions and not seen.has("about"):
        return None
    return OnMonth(month=12, day=31, years=-1 if seen.before() == "since" else 0)


def _ago(seen: Seen) -> Reading | None:
    unit = unit_of(seen.word("unit"))
    if seen.has("vague"):
        return Fixed(type="DATE", value="PAST_REF")
    count = count_of(seen.words("count"))
    if unit == "Y" and count == 1:
        return YearBefore()
    return counted(unit, count, -1, "now")


def _long_ago(seen: Seen) -> Reading | None:
    return Fixed(type="DATE", value="PAST_REF")


def _before_last(seen: Seen) -> Reading | None:
    unit = unit_of(seen.word("unit"))
    counts = {("before", "last"): -2, ("after", "next"): 2}
    count = counts.get((seen.word("side"), seen.word("pull")))
    if unit not in {"W", "WE", "M", "Y"} or count is None:
        return None
    return Step(unit=unit, count=count)


def counted(unit: str, count: float | None, sign: int, base: str) -> Reading | None:
    """A number of units before or after a base day, None if the unit is no calendar unit."""
    if unit in {"S", "MIN", "H"}:
        return Step(unit="D", count=0, base=base, exact=True) if base == "now" else None
    if count is None or count != int(count) or not 0 < count < 10000:
        return None
    size = {"F": ("W", 2), "N": ("D", 1), "E": ("Y", 10), "C": ("Y", 100)}.get(unit, (unit, 1))
    if size[0] not in {"D", "W", "M", "Q", "Y", "WE"}:
        return None
    return Step(unit=size[0], count=sign * int(count) * size[1], base=base, exact=True)


def _earlier(seen: Seen) -> Reading | None:
    unit = unit_of(seen.word("unit"))
    side = seen.word("side")
    if side in {"before", "after"} and not _ends_there(seen):
        return None  # "two days before the vote"
    if side == "earlier" and seen.after() == "this":
        return None  # "was there for three days earlier this month"
    sign = -1 if side in {"earlier", "before"} else 1
    if seen.has("vague"):
        return Fixed(
            type="DURATION", value=f"P{'T' if unit in {'H', 'MIN', 'S'} else ''}X{unit[0]}"
        )
    count = count_of(seen.words("count"))
    if unit == "Y" and count == 1 and sign < 0:
        return YearBefore()
    return counted(unit, count, sign, "then")


def _ends_there(seen: Seen) -> bool:
    """Whether a mark follows, so that nothing stands behind "before" or "after"."""
    stop, tokens = seen.stop, seen.tokens
    return stop >= len(tokens) or tokens.classes[stop] in '.,;:)"-'


def _neighbour(seen: Seen) -> Reading | None:
    unit = unit_of(seen.word("unit"))
    if unit not in {"D", "W", "WE", "M", "Y", "Q"}:
        return None
    sign = -1 if seen.word("pull") in {"previous", "preceding", "prior"} else 1
    return Step(unit=unit, count=sign, base="then")


def _same_period(seen: Seen) -> Reading | None:
    if seen.word("unit") not in {"period", "quarter"} or seen.word("year") not in {"", "year"}:
        return None
    return YearBefore(quarter=seen.word("unit") == "quarter", from_now=seen.has("year"))


def _that_unit(seen: Seen) -> Reading | None:
    unit = unit_of(seen.word("unit"))
    if seen.word("same") not in {"", "same"}:
        return None
    if unit not in {"D", "W", "WE", "M", "Y", "Q"}:
        return None
    part = part_of_word(seen.word("part") or seen.word("phase")) if unit in {"M", "Y"} else ""
    return Same(unit=unit, part=part)


def _the_unit(seen: Seen) -> Reading | None:
    unit = unit_of(seen.word("unit"))
    if unit == "WE":
        return Same(unit=unit)
    if unit == "Q":
        if seen.after() in {"ended", "ending"}:
            return LatestQuarter(month=MONTHS.get(seen.after(1), 0))
        return LatestQuarter()
    if seen.after() in {"before", "after", "of", "when", "that", "since", "ahead", "-"}:
        return None
    tokens, at = seen.tokens, seen.at("unit")
    if tokens.classes[at] == "C" or (seen.before() == "of" and seen.before(2) in _TITLES):
        return None  # "Player of the Year"
    if unit in {"Y", "W"}:
        if seen.after() in {"ended", "ending", "to"}:
            return Fixed(type="DURATION", value=f"P1{unit}")
        if seen.has("whole"):
            return Step(unit=unit, count=0)
        return Same(unit=unit, near=True)
    return None


_TITLES = frozenset("man woman men women player person team story word book film car".split())


def _day_before(seen: Seen) -> Reading | None:
    unit = unit_of(seen.word("unit"))
    if unit not in {"D", "N", "W", "M", "Y"}:
        return None
    stop, tokens = seen.stop, seen.tokens
    if (
        stop < len(tokens)
        and tokens.classes[stop] not in '.,;:)"-'
        and seen.after() not in {"in", "at", "for", "with", "and"}
    ):
        return None
    sign = -1 if seen.word("side") == "before" else 1
    if unit == "Y" and sign < 0:
        return YearBefore()
    clock = "NI" if unit == "N" else ""
    return Step(unit="D" if unit == "N" else unit, count=sign, base="then", clock=clock)


def _from_now(seen: Seen) -> Reading | None:
    if seen.word("now") not in {"now", "today"}:
        return None
    return counted(unit_of(seen.word("unit")), count_of(seen.words("count")), 1, "now")


def _side_of_weekday(seen: Seen) -> Reading | None:
    return OnWeekday(
        weekday=weekday_of(seen.word("day")),
        pull="last" if seen.has("pull") else "",
        days=-1 if seen.word("side") == "before" else 1,
    )


RULES: tuple[Rule, ...] = (
    Rule(
        "times/this-week",
        "(?:(?P<part>EARLY|EARLIER) | THE? (?P<phase>PHASE) OF)? (?P<the>THE)?"
        "(?P<pull>LAST|PAST|THIS|CURRENT|NEXT) FISCAL? (?P<unit>UNIT)",
        _this_unit,
        """
        + 2019-05-24 | The pact was signed in March 2016. She was in Oslo the next month. => time the next month = 2016-04
        - 2019-05-24 | The pact was signed in March 2016. She will see Oslo the next month. => time the next month = 2016-04
        + 2019-05-21 | He leads a delegation to Cuba this week.
          => window this week = 2019-05-20..2019-05-26
        + 2019-05-26 | They agreed in Havana last week to trade.
          => window last week = 2019-05-20..2019-05-26
        + 2019-05-21 | The agency wrote late last month of it.
          => window late last month = 2019-04-21..2019-04-30
        + 2019-05-21 | Trade with Cuba has fallen this decade. => time this decade = 201
        - 2019-05-21 | The last day of the trip was wet. => time The last day = 2019-05-20
        - 2019-05-21 | He spoke on the programme "This Week" from Cuba. => time This Week = 2019-W21
        """,
    ),
    Rule(
        "times/later-in-the-week",
        "(?P<part>EARLIER) IN THE (?P<unit>UNIT)",
        _in_the_unit,
        """
        + 2019-05-21 | He will go later in the month by train.
          => window later in the month = 2019-05-21..2019-05-31
        + 2019-05-21 | He gave a dinner on Sunday. He had toured the port earlier in the day by car.
          => time earlier in the day = 2019-05-19
        - 2019-05-21 | He will fly on Friday. Later in the day he spoke at home.
          => time Later in the day = 2019-05-24
        - 2019-05-21 | He will go late in the hour by train. => time late in the hour = 2019-05
        """,
    ),
    Rule(
        "times/end-of-the-month",
        "THE? (?P<part>PHASE) OF THE (?P<unit>UNIT)",
        _end_of_unit,
        """
        + 1990-08-13 | It will close by the end of the month for good.
          => window the end of the month = 1990-08-21..1990-08-31
        - 1990-08-13 | It will close by the end of the road. => time the end = 1990-08
        """,
    ),
    Rule(
        "times/year-end",
        "ABOUT? THE? (?P<unit>UNIT) POSS? (?P<end>PHASE)",
        _year_end,
        """
        + 1989-10-26 | The plant will open by year end in Lima. => time year end = 1989
        - 1989-10-26 | The plant will open by week end in Lima. => time week end = 1989
        """,
    ),
    Rule(
        "times/end-of-a-year",
        "(?P<about>ABOUT)? (?P<end>YEAREND)",
        _closing_day,
        """
        + 1989-11-02 | The plant will open by year-end in Lima. => time year-end = 1989-12-31
        - 1989-11-02 | The plant will publish its year-end figures. => time year-end = 1989-12-31
        """,
    ),
    Rule(
        "times/ago",
        "ABOUT? (?: (?P<vague>AN? (?:SOME|MANY|COUPLE OF)) | (?P<count>COUNT|AN)) MORE?"
        " (?P<unit>UNIT|UNITS) (?:OR SO)? AGO",
        _ago,
        """
        + 2000-01-15 | The pact was signed 41 years ago in Bonn. => time 41 years ago = 1959
        + 1998-03-22 | The pact was signed 10 days ago in Bonn. => time 10 days ago = 1998-03-12
        + 1998-02-13 | The pact was signed several years ago in Bonn.
          => time several years ago = PAST_REF
        + 1991-02-25 | The pact was signed a week or so ago in Bonn.
          => time a week or so ago = 1991-W08
        + 2019-05-24 | Talks began in 2014. The pact was signed a year ago in Bonn. => time a year ago = 2018
        - 1998-02-13 | The pact was signed for ten years in Bonn. => time ten years = 1988
        """,
    ),
    Rule(
        "times/long-ago",
        "UNITS AGO",
        _long_ago,
        """
        + 1998-02-13 | The pact was signed decades ago in Bonn. => time decades ago = PAST_REF
        - 1998-02-13 | The pact was signed for decades in Bonn. => time decades = PAST_REF
        """,
    ),
    Rule(
        "times/earlier",
        "ABOUT? (?: (?P<vague>AN? (?:SOME|MANY|COUPLE OF)) | (?P<count>COUNT|AN))"
        " (?P<unit>UNIT|UNITS) (?P<side>EARLIER|BEFORE)",
        _earlier,
        """
        + 2019-05-23 | He met her on May 20 in Oslo. He had flown in two days before.
          => time two days before = 2019-05-18
        - 2019-05-23 | He met her on May 20 in Oslo. He had flown in two days before the vote.
          => time two days before = 2019-05-18
        + 2019-05-23 | He left on May 20 and came back two days later by sea.
          => time two days later = 2019-05-22
        + 2019-05-23 | He came in March 2012. Two days later he met her.
          => window Two days later = 2012-03-03..2012-04-02
        + 2019-05-23 | He left on May 20 and came back two days afterwards by sea.
          => time two days afterwards = 2019-05-22
        + 2019-05-23 | He came in March 2012. Two weeks later he met her.
          => window Two weeks later = 2012-03-15..2012-04-14
        + 2019-05-23 | He left on May 20, a week earlier than she did.
          => time a week earlier = 2019-W20
        + 2019-05-23 | He came on May 20. He was last here two years ago. A week earlier she left.
          => time A week earlier = 2019-W20
        - 2019-05-23 | He left two days late by sea. => time two days = 2019-05-21
        """,
    ),
    Rule(
        "times/from-now",
        "ABOUT? (?P<count>COUNT|AN) (?P<unit>UNIT|UNITS) FROM (?P<now>ALONE|DEIXIS)",
        _from_now,
        """
        + 2019-05-23 | They vote three weeks from now in Minsk.
          => time three weeks from now = 2019-W24
        - 2019-05-23 | They vote on three weeks of leave in Minsk. => time three weeks = 2019-W24
        """,
    ),
    Rule(
        "times/previous-day",
        "THE (?P<pull>PREVIOUS|FOLLOWING|NEXT) (?P<unit>UNIT)",
        _neighbour,
        """
        + 2019-05-26 | On Friday, after talks the previous day, they left on May 25.
          => time the previous day = 2019-05-23
        + 2019-05-26 | He landed on May 3 and left the following day by sea.
          => time the following day = 2019-05-04
        - 2019-05-26 | He signed the following law in Minsk. => time the following = 2019-05-27
        - 2019-05-26 | He met them in Minsk. The next day he left for home. => time The next day = 2019-05-27
        + 2019-05-26 | He met them in Minsk. The next day he will leave for home. => time The next day = 2019-05-27
        """,
    ),
    Rule(
        "times/week-before-last",
        "THE (?P<unit>UNIT) (?P<side>BEFORE) (?P<pull>LAST|NEXT) (?!UNIT|WEEKDAY|MONTH)",
        _before_last,
        """
        + 2019-05-23 | He will be in Oslo the week after next, she said.
          => time the week after next = 2019-W23
        + 2019-05-23 | He was in Oslo the week before last, she said.
          => time the week before last = 2019-W19
        - 2019-05-23 | He was in Oslo the week before last month. => time the week before = 2019-W19
        """,
    ),
    Rule(
        "times/the-day-before",
        "THE (?P<unit>UNIT) (?P<side>BEFORE)",
        _day_before,
        """
        + 2019-05-26 | They met on May 7 in Oslo. The day before, he saw Bergen.
          => time The day before = 2019-05-06
        + 2019-05-24 | The vote is on June 8. He had been in Oslo the week before. => time the week before = 2019-W20
        - 2019-05-24 | The vote is on June 8. He will be in Oslo the week before. => time the week before = 2019-W20
        - 2019-05-26 | They met on May 7 in Oslo, the day before the vote.
          => time the day before = 2019-05-06
        """,
    ),
    Rule(
        "times/the-week",
        "THE (?:(?P<whole>OTHERWISE)|FISCAL)? (?P<unit>UNIT)",
        _the_unit,
        """
        + 1990-08-13 | Over the weekend they met in Bonn. => time the weekend = 1990-W32-WE
        + 1989-10-26 | Exports grew in the quarter ended June 30 again.
          => time the quarter = 1989-Q2
        - 1990-08-13 | It was the day of his life. => time the day = 1990-08-13
        """,
    ),
    Rule(
        "times/same-period",
        "THE SAME (?P<unit>UNIT|PERIOD) (?: OF? LAST (?P<year>UNIT) | AN UNIT (?:AGO|EARLIER))",
        _same_period,
        """
        + 1989-11-01 | Sales shrank in the third quarter from those of the same period last year.
          => time the same period last year = 1988-Q3
        + 2013-03-22 | Sales shrank from those of the same period a year earlier.
          => time the same period a year earlier = 2012
        - 2013-03-22 | Sales shrank from those of the same firm last year.
          => time the same firm last year = 2012
        """,
    ),
    Rule(
        "times/that-day",
        "(?:EARLIER | (?P<part>EARLY) | THE? (?P<phase>PHASE) OF)?"
        " (?: THAT SAME? | THE (?P<same>SAME)) (?P<unit>UNIT)",
        _that_unit,
        """
        + 2019-05-26 | On Feb. 3 he rested, and at the end of that month he wrote home.
          => window the end of that month = 2019-02-21..2019-02-28
        + 2019-05-26 | On Friday he rested, and that day he wrote home.
          => time that day = 2019-05-24
        + 2000-01-28 | In 1998 he won, and the same year he died. => time the same year = 1998
        - 2019-05-26 | On Friday he rested, and that man wrote home. => time that = 2019-05-24
        + 2019-05-26 | OSLO, May 26 (AFP) -- On Wednesday he rested. The same day he wrote home. => time The same day = 2019-05-22
        - 2019-05-26 | Should it ever rain, that day will be a feast. => type that day = DATE
        """,
    ),
    Rule(
        "times/day-before-a-weekday",
        "THE? UNIT (?P<side>BEFORE) (?P<pull>LAST)? (?P<day>WEEKDAY)",
        _side_of_weekday,
        """
        + 2000-02-24 | He rested the day before last Tuesday at home.
          => time the day before last Tuesday = 2000-02-21
        - 2000-02-24 | He rested the day before the vote. => time the day before = 2000-02-21
        """,
    ),
)
