"""Rules for calendar dates: days and months by name or in figures, years, decades, centuries."""

from __future__ import annotations

from functools import lru_cache

from store.annotate.number_words import count_of, ordinal_of, spoken_year
from store.annotate.time_words import MONTHS, WEEKDAYS, part_of_word, pull_of, years_of
from store.annotate.times.calendar import is_day
from store.annotate.times.patterns import Rule, Seen
from store.annotate.times.readings import Between, Fixed, OnDay, OnMonth, Reading, Step, WeekOf


def _day(seen: Seen, group: str) -> int:
    word = seen.word(group)
    return int(word) if word.isdigit() else ordinal_of(word)


def _month(seen: Seen) -> int:
    word = seen.word("month")
    return MONTHS[word.rpartition("-")[2]]


def _month_is_meant(seen: Seen) -> bool:
    """Whether "May" or "March" is the month, where nothing else of the match says so."""
    index = seen.at("month")
    word = seen.tokens.words[index]
    if word.lower() not in {"may", "march", "jan", "mar", "sep", "dec"}:
        return True
    if word in {"Jan", "Mar", "Dec", "Sep"}:
        return False
    before = seen.tokens.lower[index - 1] if index else ""
    if before in _MONTH_OPENERS:
        return True
    after = seen.after()
    if word.isupper() or index == 0 or seen.tokens.classes[index - 1] in '."':
        return False
    if seen.tokens.classes[index - 1] == "s":
        return after in _TRAVELS  # "X's March visit"
    return after in {",", ".", ""} or (seen.tokens.classes[index - 1] in "a,-(" and after != "on")


_TRAVELS = frozenset("visit visits trip trips tour journey meeting talks summit speech".split())


_MONTH_OPENERS = frozenset(
    "in since of by until till from to during before after early late mid last next this through "
    "between for around every each end beginning".split()
)


def _iso(seen: Seen) -> Reading | None:
    if not seen.touching(seen.first, seen.stop):
        return None
    year, month, day = int(seen.word("year")), int(seen.word("month")), int(seen.word("day"))
    return (
        Fixed(type="DATE", value=f"{year:04d}-{month:02d}-{day:02d}")
        if is_day(year, month, day)
        else None
    )


def _figures(seen: Seen) -> Reading | None:
    if not seen.touching(seen.first, seen.stop):
        return None
    month, day = int(seen.word("one")), int(seen.word("two"))
    word = seen.word("year")
    if not word.isdigit() or len(word) not in {2, 4}:
        return None
    year = int(word) if len(word) == 4 else (1900 if int(word) >= 40 else 2000) + int(word)
    if month > 12:
        month, day = day, month
    return (
        Fixed(type="DATE", value=f"{year:04d}-{month:02d}-{day:02d}")
        if is_day(year, month, day)
        else None
    )


def _attack_day(seen: Seen) -> Reading | None:
    """The day that goes by its figures alone, in American order."""
    if not seen.touching(seen.first, seen.stop) or seen.before() in {"-", "/"}:
        return None
    if (seen.word("month"), seen.word("day")) != ("9", "11"):
        return None
    return Fixed(type="DATE", value="2001-09-11")


@lru_cache(maxsize=1024)
def on_month(month: int, day: int | None, year: str, part: str = "") -> Reading | None:
    """A month or a day of it, fixed if `year` is there; None if there is no such day."""
    if not is_day(int(year) if year else 2000, month, day or 1):
        return None
    if not year:
        return OnMonth(month=month, day=day, part=part)
    value = f"{int(year):04d}-{month:02d}" + (f"-{day:02d}" if day else "")
    return Fixed(type="DATE", value=value, part=part)


def _day_range(seen: Seen) -> Reading | None:
    if seen.word("month") == "may" and seen.tokens.words[seen.at("month")] == "may":
        return None
    start = on_month(_month(seen), _day(seen, "day"), seen.word("year"))
    end = on_month(_month(seen), _day(seen, "last"), seen.word("year"))
    if start is None or end is None or _day(seen, "last") <= _day(seen, "day"):
        return None
    return Between(start=start, end=end)


def _day_of_month(seen: Seen) -> Reading | None:
    """A day of a month; "last" before it stays outside, as TimeML has it."""
    if seen.word("day").isalpha() and not seen.has("of") and seen.at("day") < seen.at("month"):
        return None  # "the first June"
    if seen.tokens.words[seen.at("day")].startswith("0") and not seen.has("year"):
        return None
    if seen.after() in {"%", "percent"}:
        return None
    if seen.has("steps"):
        if seen.word("unit") != "year":
            return None
        years = years_of(seen.word("steps"))
        return OnMonth(month=_month(seen), day=_day(seen, "day"), years=years)
    month, day = _month(seen), _day(seen, "day")
    year = seen.word("year") or seen.word("later")
    if (month, day, year) == (9, 11, "") and "attacks" in {seen.after(), seen.after(1)}:
        year = "2001"
    return on_month(month, day, year)


def _week_of(seen: Seen) -> Reading | None:
    if seen.word("week") != "week":
        return None
    day = on_month(_month(seen), _day(seen, "day"), seen.word("year"))
    return WeekOf(day=day) if day is not None else None


def _month_of_year(seen: Seen) -> Reading | None:
    part = part_of_word(seen.word("part"))
    compound = seen.word("month").partition("-")
    if compound[1]:
        part = compound[0]
    if seen.has("steps"):
        years = years_of(seen.word("steps"))
        assert years is not None
        return OnMonth(month=_month(seen), years=years, part=part)
    year = seen.word("year")
    if seen.has("spoken"):
        number = spoken_year(seen.words("spoken"))
        if number is None:
            return None
        year = str(number)
    return on_month(_month(seen), None, year, part=part)


def _month_years_ago(seen: Seen) -> Reading | None:
    years = whole_years(seen)
    compound = seen.word("month").partition("-")
    part = compound[0] if compound[1] else part_of_word(seen.word("part"))
    if not years or compound[2] in WEEKDAYS:
        return None
    return OnMonth(month=_month(seen), years=-years, part=part)


def whole_years(seen: Seen) -> int:
    """The number of years that "three years ago" names; 0 for other units and other numbers."""
    count = count_of(seen.words("count")) if seen.word("unit").startswith("year") else None
    return int(count) if count is not None and count == int(count) < 1000 else 0


def _bare_month(seen: Seen) -> Reading | None:
    if seen.word("month") == "may" and seen.after() == "day":
        return None  # May Day
    if not _month_is_meant(seen):
        return None
    part = part_of_word(seen.word("part"))
    compound = seen.word("month").partition("-")
    if compound[1] and compound[2] not in MONTHS:
        return None
    if compound[1]:
        part = compound[0]
    return OnMonth(month=_month(seen), part=part, pull=pull_of(seen.word("pull")))


def _day_numbers(seen: Seen) -> Reading | None:
    return Between(start=OnDay(day=_day(seen, "day")), end=OnDay(day=_day(seen, "last")))


def _day_number(seen: Seen) -> Reading | None:
    word = seen.word("day")
    if not word[0].isdigit() or not 1 <= _day(seen, "day") <= 31:
        return None
    stop, tokens = seen.stop, seen.tokens
    noun_follows = stop < len(tokens) and tokens.classes[stop] in "aACmnN$%-"
    if noun_follows and tokens.lower[stop] not in _AFTER_DAY_NUMBER:
        return None
    return OnDay(day=_day(seen, "day"))


_AFTER_DAY_NUMBER = frozenset(
    "to in and or but with for at when after before as that by from the he she they it who".split()
)


def _day_of_that_month(seen: Seen) -> Reading | None:
    if seen.word("unit") != "month":
        return None
    of = {"this": "now-this", "last": "now-last", "next": "now-next"}.get(
        seen.word("which"), "last"
    )
    day = _day(seen, "day")
    return OnDay(day=day, month_of=of) if 1 <= day <= 31 else None


def _part_of_month(seen: Seen) -> Reading | None:
    part = _week_or_half(seen)
    return on_month(_month(seen), None, seen.word("year"), part=part) if part else None


def _part_of_this_month(seen: Seen) -> Reading | None:
    part = _week_or_half(seen)
    if not part or seen.word("month") != "month":
        return None
    count = {"last": -1, "next": 1}.get(seen.word("which"), 0)
    return Step(unit="M", count=count, part=part)


def _week_or_half(seen: Seen) -> str:
    """The part of a month that "the first week" or "the second half" is; "" where it is none."""
    number = 5 if seen.word("number") in {"last", "final"} else _day(seen, "number")
    unit = seen.word("unit")
    if unit == "week" and 1 <= number <= 5:
        return f"week {number}"
    if unit == "half" and number in {1, 2, 5}:
        return "half 1" if number == 1 else "half 2"
    if unit == "days" and number in {1, 5}:
        return "early" if number == 1 else "late"  # "in the first days of October"
    return ""


def _second_day(seen: Seen) -> Reading | None:
    first = seen.first
    month = MONTHS.get(seen.tokens.lower[first - 3])
    if seen.word("year"):
        return on_month(month, int(seen.word("day")), seen.word("year")) if month else None
    return OnDay(day=int(seen.word("day")), month_of="last") if month else None


RULES: tuple[Rule, ...] = (
    Rule(
        "times/iso-date",
        "(?P<year>YEAR) DASH (?P<month>DAY) DASH (?P<day>DAY)",
        _iso,
        """
        + 2019-05-21 | The file is marked 2018-11-04 in red. => time 2018-11-04 = 2018-11-04
        - 2019-05-21 | The file is marked 2018-13-04 in red. => time 2018-13-04 = 2018-13-04
        """,
    ),
    Rule(
        "times/date-in-figures",
        "(?P<one>DAY) (?:SLASH|DASH) (?P<two>DAY) (?:SLASH|DASH) (?P<year>YEAR|NUM|DAY)",
        _figures,
        """
        + 1990-01-10 | The form was stamped 11/02/89 twice. => time 11/02/89 = 1989-11-02
        - 1990-01-10 | The form was stamped 31/31/89 twice. => time 31/31/89 = 1989-31-31
        """,
    ),
    Rule(
        "times/nine-eleven",
        "(?P<month>DAY) SLASH (?P<day>DAY) (?!SLASH)",
        _attack_day,
        """
        + 2013-03-18 | Air travel has changed since 9/11 for good. => time 9/11 = 2001-09-11
        - 2013-03-18 | The shares rose 9/16 to 20. => time 9/16 = 2013-09-16
        """,
    ),
    Rule(
        "times/days-of-a-month",
        "(?P<month>MONTH) THE? (?P<day>DAY|ORD) (?:DASH|TO|UNTIL) THE? (?P<last>DAY|ORD)"
        "(?:COMMA? (?P<year>YEAR))?",
        _day_range,
        """
        + 2018-11-02 | The envoy stays in Lima on Nov. 18-19.
          => window Nov. 18-19 = 2018-11-18..2018-11-19
        + 2019-05-02 | He tours the islands May 21 to 25.
          => window May 21 to 25 = 2019-05-21..2019-05-25
        - 2018-11-02 | The vote on Nov. 18 to 1 pleased him.
          => time Nov. 18 to 1 = 2018-11-18/2018-11-01
        """,
    ),
    Rule(
        "times/days-before-their-month",
        "THE? (?P<day>DAY|ORD) (?:DASH|TO|UNTIL) THE? (?P<last>DAY|ORD) OF?"
        " (?P<month>MONTH) (?!DAY)"
        "(?:COMMA? (?P<year>YEAR))?",
        _day_range,
        """
        + 2018-06-02 | The fair runs 3-5 July in Minsk. => window 3-5 July = 2018-07-03..2018-07-05
        - 2018-06-02 | They won 5-3 July knew nothing. => time 5-3 July = 2018-07-05/2018-07-03
        """,
    ),
    Rule(
        "times/weekday-and-date",
        "(?:(?:LAST|NEXT|THIS) NEXT?)? ANYDAY COMMA? THE? (?:(?P<month>MONTH) (?P<day>DAY|ORD))"
        " (?:COMMA? (?P<year>YEAR))?",
        _day_of_month,
        """
        + 1998-03-05 | The talks begin this coming Sunday, March 8, in Rabat.
          => time this coming Sunday, March 8 = 1998-03-08
        + 1998-11-21 | The talks began Friday, Oct. 23, in Rabat.
          => time Friday, Oct. 23 = 1998-10-23
        + 1998-11-21 | Doors open Tues., Dec. 8, at the gate. => time Tues., Dec. 8 = 1998-12-08
        - 1998-11-21 | The talks began Friday in Rabat. => time Friday = 1998-10-23
        """,
    ),
    Rule(
        "times/day-of-a-month",
        "ABOUT? (?P<month>MONTH|MAYBE) THE? (?P<day>DAY|ORD)"
        "(?:COMMA? (?P<year>YEAR) | (?=(?:AND|OR) DAY COMMA (?P<later>YEAR))"
        "| COMMA? OF? (?P<steps>LAST|THIS|NEXT) (?P<unit>UNIT))?",
        _day_of_month,
        """
        + 2000-02-02 | She was born on Jan. 1, 1959, in Lima. => time Jan. 1, 1959 = 1959-01-01
        + 2000-01-07 | He will land on Jan. 14 in Quito. => time Jan. 14 = 2000-01-14
        + 2013-03-18 | He spoke of the Sept. 11 attacks in Quito. => time Sept. 11 = 2001-09-11
        + 1997-04-25 | He was jailed on August 16 last year. => time August 16 last year = 1996-08-16
        + 2006-12-23 | TOKYO, Dec. 22 -- The envoy spoke. => time Dec. 22 = 2006-12-22
        - 2000-01-07 | The ministers may 14 times agree. => time may = 2000-05
        + 2019-05-24 | He came to Bonn on March 1, 2007. He stayed until March 7. => time March 7 = 2007-03-07
        + 2019-05-24 | He came to Bonn on March 28, 2007. He left on April 2. => time April 2 = 2007-04-02
        - 2019-05-24 | He came to Bonn on March 1, 2007. He will speak on June 7. => time June 7 = 2007-06-07
        """,
    ),
    Rule(
        "times/week-of-a-day",
        "THE (?P<week>UNIT) OF (?P<month>MONTH) (?P<day>DAY|ORD) (?:COMMA? (?P<year>YEAR))?",
        _week_of,
        """
        + 2000-02-24 | The envoys meet the week of March 6 in Lima.
          => time the week of March 6 = 2000-W10;
          window the week of March 6 = 2000-03-06..2000-03-12
        - 2000-02-24 | The envoys meet on the day of March 6. => time the day of March 6 = 2000-W10
        """,
    ),
    Rule(
        "times/day-before-its-month",
        "(?:ANYDAY COMMA?)? THE? (?P<day>DAY|ORD) (?P<of>OF)? (?P<month>MONTH) (?!DAY)"
        " (?:COMMA? (?P<year>YEAR))?",
        _day_of_month,
        """
        + 2019-05-21 | He flew out on 4 March 2019 by night. => time 4 March 2019 = 2019-03-04
        + 2019-05-21 | He flew out on the 4th of March by night.
          => time the 4th of March = 2019-03-04
        - 2019-05-21 | He flew out with 40 March hares. => time 40 March = 2019-03
        """,
    ),
    Rule(
        "times/second-day-of-a-month",
        "(?<=(?:MONTH)(?:DAY)(?:AND|OR|COMMA)) (?P<day>DAY)(?!MONTH) (?:COMMA (?P<year>YEAR))?",
        _second_day,
        """
        + 1999-02-10 | The leaders meet April 24 and 25 in Rome. => time 25 = 1999-04-25
        - 1999-02-10 | The leaders meet in Rome and 25 come. => time 25 = 1999-04-25
        """,
    ),
    Rule(
        "times/month-of-a-year",
        "(?:THE? (?P<part>EARLY|PHASE) (?:DASH|OF)?)? (?P<month>MONTH|CMONTH)"
        "(?:COMMA? OF? (?P<year>YEAR) | (?P<spoken>CARD CARD CARD?) | COMMA? OF?"
        " (?P<steps>LAST|THIS|NEXT|CURRENT) UNIT)",
        _month_of_year,
        """
        + 2019-05-21 | Ri saw Havana in early July 2018 too.
          => time early July 2018 = 2018-07; window early July 2018 = 2018-07-01..2018-07-10
        + 2019-05-21 | They met in November last year. => time November last year = 2018-11
        + 2006-05-21 | He came in October, 2001, for talks. => time October, 2001 = 2001-10
        - 2019-05-21 | They met in November for a year. => time November = 2017-11
        """,
        words_alone=True,
    ),
    Rule(
        "times/month-years-ago",
        "(?:THE? (?P<part>EARLY|PHASE) (?:DASH|OF)?)? (?P<month>MONTH|CMONTH)"
        " (?P<count>COUNT|AN) (?P<unit>UNITS|UNIT) AGO",
        _month_years_ago,
        """
        + 2019-05-21 | They met in May three years ago in Oslo. => time May three years ago = 2016-05
        - 2019-05-21 | They met in May three days ago in Oslo. => time May three days ago = 2016-05
        """,
    ),
    Rule(
        "times/month",
        "(?:THE? (?P<part>EARLY|PHASE) (?:DASH|OF)?)? (?:(?P<pull>LAST|NEXT|THIS|PAST)"
        " NEXT?)? (?P<month>MONTH|CMONTH) (?!DAY)",
        _bare_month,
        """
        + 2022-06-13 | The pact was signed in May 2018. She was in Oslo in July that year. => time July = 2018-07
        + 2019-05-24 | In January, she will go to Oslo. => time January = 2020-01
        + 2019-05-21 | They met in late November in Oslo.
          => window late November = 2018-11-21..2018-11-30
        + 2019-05-21 | They will meet in mid-June in Oslo.
          => window mid-June = 2019-06-11..2019-06-20
        + 1999-10-27 | She left last June for good. => time last June = 1999-06
        + 1998-03-01 | She left last February for good. => time last February = 1997-02
        + 1989-10-27 | She hopes to sell it under a June agreement. => time June = 1989-06
        + 2018-09-18 | Togo may go to Bern in return for President Seger's trip to Accra in June. => time June = 2018-06
        + 2018-09-18 | Ghana is preparing for President Seger's trip to Accra in June. => time June = 2019-06
        + 2018-09-18 | President Seger will pay his first visit to Accra in June. => time June = 2019-06
        + 2019-05-21 | He was in Lima in May and again in August 2010. => time May = 2010-05
        + 2019-02-03 | He put off the talks, flying to Lima in October. => time October = 2018-10
        - 2019-02-03 | He will put off the talks, flying to Lima in October. => time October = 2018-10
        + 2019-02-03 | The letter came to light in mid-January. => time mid-January = 2019-01
        + 2019-05-24 | Last year the choir sang in March. => time March = 2018-03
        + 2019-05-24 | The choir sang three times last year, in March, May and October. => time May = 2018-05
        + 2019-05-24 | The choir sang in March and in October of last year. => time March = 2018-03
        - 2019-05-24 | The choir, founded last year by Ola, sang in March. => time March = 2018-03
        - 2019-05-21 | He was in Lima in April and saw all 2010 of them. => time April = 2010-04
        + 2019-05-21 | He was in Lima from December 28 to January 3, 2011.
          => time December 28 to January 3, 2011 = 2010-12-28/2011-01-03
        + 1989-10-27 | She bought less wheat for November than before. => time November = 1989-11
        - 2019-05-21 | May I come in, asked the envoy. => time May = 2019-05
        - 2019-05-21 | The ministers may come to Oslo. => time may = 2019-05
        + 2019-05-21 | He accepted an invitation to visit Rome in June. => time June = 2019-06
        + 2019-05-21 | She looks forward to her visit to Rome in July. => time July = 2019-07
        - 2019-05-21 | She looked back at her visit to Rome in July. => time July = 2019-07
        + 2022-06-13 | He was in Lima in May 2018. The following March he was in Oslo. => time March = 2019-03
        + 2022-06-13 | He was in Lima in May 2018. In August he went to Oslo, and in June to Riga. => time August = 2018-08
        - 2022-06-13 | He was in Lima in May 2018. In August he will go to Oslo. => time August = 2018-08
        - 2019-05-24 | The pact was signed on March 4, 1998. In January, the envoy travelled to Riga. => time January = 1999-01
        + 2019-05-24 | The envoy visited Bern on March 4, 1998. In April, she travelled to Riga. => time April = 1998-04
        - 2019-05-24 | Trade doubled last year. In January, the envoy travelled to Riga. => time January = 2018-01
        + 2022-06-13 | He was in Lima in May 2018. Back in March he went to Oslo. => time March = 2022-03
        - 2022-06-13 | He was in Lima in 2018. In August he went to Oslo. => time August = 2018-08
        """,
    ),
    Rule(
        "times/days-by-number",
        "(?<=FROM|BETWEEN) THE (?P<day>ORD) (?:TO|UNTIL|AND) THE (?P<last>ORD)",
        _day_numbers,
        """
        + 2019-05-02 | He will stay from the 7th to the 9th in Oslo.
          => window the 7th to the 9th = 2019-05-07..2019-05-09
        - 2019-05-02 | He fell from the 7th floor to the 9th.
          => time the 7th floor to the 9th = 2019-05-07/2019-05-09
        """,
    ),
    Rule(
        "times/day-of-that-month",
        "THE (?P<day>ORD) OF (?P<which>THAT|THIS|LAST|NEXT|SAME) (?P<unit>UNIT)",
        _day_of_that_month,
        """
        + 2019-05-02 | Last October he flew in; on the 11th of that month he spoke.
          => time the 11th of that month = 2018-10-11
        - 2019-05-02 | It was the first of that kind. => time the first of that kind = 2019-05-01
        """,
    ),
    Rule(
        "times/part-of-a-month",
        "THE (?P<number>ORD|LAST|FINAL) SOME? (?P<unit>UNIT|UNITS|HALF) (?:OF|IN)"
        " (?P<month>MONTH) (?!DAY)"
        " (?:COMMA? OF? (?P<year>YEAR))?",
        _part_of_month,
        """
        + 2005-11-13 | He saw Delhi in the first week of October.
          => window the first week of October = 2005-10-01..2005-10-07
        + 2005-11-13 | He saw Delhi in the first days of October.
          => window the first days of October = 2005-10-01..2005-10-10
        + 2005-11-13 | He saw Delhi in the last few days of October.
          => window the last few days of October = 2005-10-21..2005-10-31
        - 2005-11-13 | He saw Delhi on the first train of October.
          => time the first train of October = 2005-10
        """,
    ),
    Rule(
        "times/part-of-this-month",
        "THE (?P<number>ORD|LAST|FINAL) SOME? (?P<unit>UNIT|UNITS|HALF) OF"
        " (?:THE|(?P<which>THIS|LAST|NEXT)) (?P<month>UNIT)",
        _part_of_this_month,
        """
        + 2005-11-13 | He goes to Delhi in the second half of the month.
          => window the second half of the month = 2005-11-16..2005-11-30
        + 2005-11-13 | He goes to Delhi in the first week of next month.
          => window the first week of next month = 2005-12-01..2005-12-07
        - 2005-11-13 | He goes to Delhi in the second half of the year.
          => window the second half of the year = 2005-11-16..2005-11-30
        """,
    ),
    Rule(
        "times/day-by-number",
        "(?<=ON|FROM|TO|UNTIL) THE (?P<day>ORD)",
        _day_number,
        """
        + 2019-05-02 | He will arrive on the 14th, the ministry said. => time the 14th = 2019-05-14
        - 2019-05-02 | He lives on the 14th floor of a hotel. => time the 14th = 2019-05-14
        """,
    ),
)
