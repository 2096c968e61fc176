"""Rules for quarters, halves, seasons, fiscal years and feasts."""

from __future__ import annotations

from store.annotate.number_words import ordinal_of, spoken_year
from store.annotate.time_words import SEASONS, WEEKDAYS, part_of_word, pull_of, years_of
from store.annotate.times.dates import whole_years
from store.annotate.times.patterns import Rule, Seen
from store.annotate.times.readings import (
    Fixed,
    LatestQuarter,
    OnFeast,
    OnSeason,
    Reading,
    YearBefore,
)


def in_year(code: str, seen: Seen, part: str = "") -> Reading | None:
    """A quarter, half or season, of the year that the match names, if it names one."""
    if seen.has("year"):
        return Fixed(type="DATE", value=f"{seen.word('year')}-{code}", part=part)
    if seen.has("steps"):
        return OnSeason(code=code, years=years_of(seen.word("steps")), part=part)
    return OnSeason(code=code, part=part)


def _quarter(seen: Seen) -> Reading | None:
    if seen.word("unit") != "quarter":
        return None
    word = seen.word("number")
    if word in {"last", "final"}:
        number = 4
    else:
        number = ordinal_of(word)
    return in_year(f"Q{number}", seen) if 1 <= number <= 4 else None


def _quarter_after_year(seen: Seen) -> Reading | None:
    if seen.word("unit") not in {"quarter", "period"}:
        return None
    if seen.has("number"):
        return _quarter(seen)
    if seen.has("year"):
        return LatestQuarter(year=seen.word("year"))
    return YearBefore(quarter=True) if seen.word("steps") == "last" else None


def _compound_quarter(seen: Seen) -> Reading | None:
    number = ordinal_of(seen.word("number").partition("-")[0])
    return in_year(f"Q{number}", seen) if 1 <= number <= 4 else None


def _half(seen: Seen) -> Reading | None:
    number = {"first": 1, "second": 2, "last": 2, "latter": 2}.get(seen.word("number"))
    if number is None:
        return None
    if not (seen.has("year") or seen.has("steps") or seen.has("this")):
        return None
    if seen.has("this") and seen.words("this")[-1] != "year":
        return None
    return in_year(f"H{number}", seen)


def _season(seen: Seen) -> Reading | None:
    code = SEASONS[seen.word("season")]
    part = part_of_word(seen.word("part"))
    if seen.has("pull"):
        pull = pull_of(seen.word("pull")) or "next"
        return OnSeason(code=code, pull=pull, part=part)
    if seen.has("spoken"):
        year = spoken_year(seen.words("spoken"))
        return Fixed(type="DATE", value=f"{year}-{code}", part=part) if year else None
    return in_year(code, seen, part=part)


def _neighbouring_season(seen: Seen) -> Reading | None:
    word = seen.word("beside")
    pull = "" if word == "same" or not word else "next" if word in _ENSUING else "last"
    part = part_of_word(seen.word("part"))
    return OnSeason(code=SEASONS[seen.word("season")], pull=pull, part=part, base="then")


_ENSUING = frozenset(["following", "ensuing"])


def _season_years_ago(seen: Seen) -> Reading | None:
    years, part = whole_years(seen), part_of_word(seen.word("part"))
    return OnSeason(code=SEASONS[seen.word("season")], years=-years, part=part) if years else None


def _the_season(seen: Seen) -> Reading | None:
    if seen.after() == "of" or seen.word("season").endswith("time"):
        return None
    if seen.word("season") in {"fall", "spring"} and seen.before() not in {
        "in",
        "by",
        "during",
        "until",
        "since",
    }:
        return None
    stop = seen.stop
    if stop < len(seen.tokens) and seen.tokens.classes[stop] in "C":
        # "the Winter Olympics", but "In the autumn President Ek"
        opens = seen.first > 0 and seen.tokens.words[seen.first - 1] == "In"
        if not opens or seen.tokens.words[stop - 1][0].isupper() or seen.after() in _SEASONAL:
            return None
    return OnSeason(code=SEASONS[seen.word("season")], part=part_of_word(seen.word("part")))


_SEASONAL = frozenset("olympics olympic paralympics games festival league palace war".split())


def _fiscal(seen: Seen) -> Reading | None:
    if seen.has("named") and seen.word("unit") != "year":
        return None
    return Fixed(type="DATE", value=seen.word("year") or seen.word("named"))


def _latest_quarter(seen: Seen) -> Reading | None:
    if seen.word("unit") not in {"quarter", "period"}:
        return None
    return LatestQuarter()


def _year_ago(seen: Seen) -> Reading | None:
    return YearBefore(quarter="quarter" in seen.words("what"))


def _feast(seen: Seen) -> Reading | None:
    return _on_feast(seen, seen.word("feast"))


def _on_feast(seen: Seen, feast: str) -> Reading | None:
    days = -1 if seen.has("eve") else 0
    if seen.has("weekday"):
        days = (WEEKDAYS[seen.word("weekday")] + 1) % 7  # after the Sunday
        if feast != "easter" or days > 1:
            return None
    if seen.has("year"):
        return OnFeast(feast=feast, year=int(seen.word("year")), days=days)
    return OnFeast(
        feast=feast,
        pull=pull_of(seen.word("pull")),
        years=years_of(seen.word("steps")) if seen.has("steps") else None,
        days=days,
    )


def _new_year(seen: Seen) -> Reading | None:
    words = seen.words("name")
    if words[1] != "year" or words[-1] not in {"eve", "day"}:
        return None
    return _on_feast(seen, "new year")


_YEAR = "(?: OF? COMMA? (?P<year>YEAR) | OF? (?P<steps>LAST|THIS|NEXT) UNIT)?"

RULES: tuple[Rule, ...] = (
    Rule(
        "times/quarter",
        "THE? FISCAL? DASH? (?P<number>ORD) DASH? FISCAL? (?P<unit>UNIT)" + _YEAR,
        _quarter,
        """
        + 1989-10-26 | Exports grew in the third quarter of 1990 alone.
          => time the third quarter of 1990 = 1990-Q3
        + 1989-10-26 | Exports grew in the third quarter again. => time the third quarter = 1989-Q3
        + 1989-10-26 | Exports grew in the fiscal-first quarter ended Sept. 30 alone.
          => time the fiscal-first quarter = 1989-Q1
        - 1989-10-26 | Exports grew in the third country again. => time the third = 1989-Q3
        """,
    ),
    Rule(
        "times/final-quarter",
        "THE? (?P<number>LAST|FINAL) (?P<unit>UNIT) OF"
        " (?: (?P<year>YEAR) | (?P<steps>LAST|THIS|NEXT) UNIT)",
        _quarter,
        """
        + 2013-03-22 | Trade shrank in the final quarter of 2012 in Asia.
          => time the final quarter of 2012 = 2012-Q4
        - 2013-03-22 | Trade shrank in the final week of 2012 in Asia.
          => time the final week of 2012 = 2012-Q4
        """,
    ),
    Rule(
        "times/quarter-after-its-year",
        "THE? (?: (?P<steps>LAST|THIS|NEXT) UNIT POSS | (?P<year>YEAR)) (?P<number>ORD)?"
        " FISCAL? (?P<unit>UNIT|PERIOD)",
        _quarter_after_year,
        """
        + 1989-11-01 | Sales for this year's third quarter rose in Lima.
          => time this year's third quarter = 1989-Q3
        + 1989-11-01 | Exports fell in the third quarter from those of the 1988 period.
          => time the 1988 period = 1988-Q3
        - 1989-11-01 | Sales for this year's third fair rose in Lima.
          => time this year's third = 1989-Q3
        """,
    ),
    Rule(
        "times/compound-quarter",
        "(?:THE (?=FISCAL))? FISCAL? DASH? (?P<number>CQUARTER)" + _YEAR,
        _compound_quarter,
        """
        + 1989-10-26 | They reported third-quarter results in Lima. => time third-quarter = 1989-Q3
        - 1989-10-26 | They reported third-class results in Lima. => time third-class = 1989-Q3
        """,
    ),
    Rule(
        "times/half-of-a-year",
        "THE? (?P<number>ORD|LAST) HALF (?: OF? (?P<year>YEAR) | OF?"
        " (?P<steps>LAST|THIS|NEXT) UNIT | OF (?P<this>THE UNIT))",
        _half,
        """
        + 1998-10-26 | Trade doubled in the first half of 1998 in Asia.
          => time the first half of 1998 = 1998-H1;
          window the first half of 1998 = 1998-01-01..1998-06-30
        - 1998-10-26 | Trade doubled in the first half of talks in Asia.
          => time the first half = 1998-H1
        """,
    ),
    Rule(
        "times/season",
        "(?:(?P<part>EARLY))? (?: (?P<pull>LAST|PAST|THIS|NEXT) (?P<season>SEASON))",
        _season,
        """
        + 1999-04-10 | The talks failed last fall in Bonn.
          => time last fall = 1998-FA; window last fall = 1998-09-01..1998-11-30
        - 1999-04-10 | The talks failed last day in Bonn. => time last day = 1998-FA
        """,
    ),
    Rule(
        "times/season-of-a-year",
        "(?:THE? (?P<part>EARLY)? | THE) (?P<season>SEASON) (?: OF? COMMA? (?P<year>YEAR) |"
        " OF? (?P<steps>LAST|THIS|NEXT) UNIT | OF (?P<spoken>CARD CARD CARD?))",
        _season,
        """
        + 1999-04-10 | The talks failed in the spring of 1997 in Bonn.
          => time the spring of 1997 = 1997-SP
        + 1999-04-10 | The talks failed in the spring of nineteen ninety-seven in Bonn.
          => time the spring of nineteen ninety-seven = 1997-SP
        - 1999-04-10 | The talks failed in the spring of hope in Bonn. => time the spring = 1999-SP
        """,
    ),
    Rule(
        "times/season-years-ago",
        "THE? (?P<part>EARLY)? (?P<season>SEASON) (?P<count>COUNT|AN) (?P<unit>UNITS|UNIT) AGO",
        _season_years_ago,
        """
        + 2015-10-10 | He visited Bonn in summer three years ago.
          => time summer three years ago = 2012-SU
        - 2015-10-10 | He visited Bonn in summer three days ago.
          => time summer three days ago = 2012-SU
        """,
    ),
    Rule(
        "times/that-season",
        "(?P<part>EARLY)? (?: THAT | THE (?P<beside>SAME|PREVIOUS|FOLLOWING)) (?P<season>SEASON)",
        _neighbouring_season,
        """
        + 2019-05-24 | He came in March 2016. That summer she was in Oslo. => time That summer = 2016-SU
        + 2019-05-24 | He came in March 2016. The following winter she was in Oslo.
          => time The following winter = 2016-WI
        + 2019-05-24 | He came in March 2016. She had been in Oslo the previous autumn.
          => time the previous autumn = 2015-FA
        - 2019-05-24 | He came in March 2016. That fall broke his leg. => time That fall = 2016-SP
        """,
    ),
    Rule(
        "times/the-season",
        "THE (?P<part>EARLY)? (?P<season>SEASON)",
        _the_season,
        """
        + 1989-10-26 | They sold more in the summer than before. => time the summer = 1989-SU
        - 1989-10-26 | They feared the fall of the capital. => time the fall = 1989-FA
        + 2019-05-24 | In the autumn Togolese President Ek will go to Rome. => time the autumn = 2019-FA
        - 2019-05-24 | In the summer Olympics of old he won. => time the summer = 2019-SU
        """,
    ),
    Rule(
        "times/fiscal-year",
        "(?: FISCAL UNIT? (?P<year>YEAR) | THE? (?P<named>YEAR) FISCAL (?P<unit>UNIT))",
        _fiscal,
        """
        + 1989-11-02 | Aid rose in fiscal 1989 by a third. => time fiscal 1989 = 1989
        + 2013-03-22 | Aid rose by a third in the 2012 fiscal year.
          => time the 2012 fiscal year = 2012
        - 1989-11-02 | Aid rose by fiscal means. => time fiscal = 1989
        """,
    ),
    Rule(
        "times/latest-quarter",
        "THE? (?P<which>LATEST) (?P<unit>UNIT|PERIOD)",
        _latest_quarter,
        """
        + 1989-10-26 | Exports rose in the latest quarter again.
          => time the latest quarter = 1989-Q3
        - 1989-10-26 | Exports rose in the latest year again. => time the latest year = 1989-Q3
        """,
    ),
    Rule(
        "times/year-ago",
        "(?: THE (?=CAGO (?:ORD|UNIT|PERIOD)))? CAGO (?P<what>ORD? UNIT | PERIOD)?",
        _year_ago,
        """
        + 1989-10-26 | Exports fell in the third quarter from the year-ago quarter again.
          => time the year-ago quarter = 1988-Q3
        - 1989-10-26 | Exports fell in the third quarter from the long-ago days.
          => time long-ago = 1988-Q3
        """,
    ),
    Rule(
        "times/feast",
        "(?P<pull>LAST|NEXT|THIS)? (?P<feast>HOLIDAY) (?P<weekday>WEEKDAY)? (?P<eve>EVE)? UNIT?"
        " (?: COMMA?"
        " (?P<year>YEAR) | OF? (?P<steps>LAST|THIS|NEXT) UNIT)?",
        _feast,
        """
        + 2000-02-10 | He was saved last Thanksgiving at sea. => time last Thanksgiving = 1999-11-25
        + 2013-03-22 | He will pray in Rome on Easter Monday. => time Easter Monday = 2013-04-01
        - 2000-02-10 | He was saved by thanksgiving at sea. => time thanksgiving = 1999-11-25
        """,
    ),
    Rule(
        "times/new-year",
        "(?P<name>NEW UNIT POSS (?:(?P<eve>EVE)|UNIT)) (?: COMMA? (?P<year>YEAR))?",
        _new_year,
        """
        + 2013-01-04 | He left Rome on New Year's Eve by sea. => time New Year's Eve = 2012-12-31
        + 2013-01-04 | He left Rome on New Year's Day by sea. => time New Year's Day = 2013-01-01
        - 2013-01-04 | He left Rome for New York's day of joy. => type New York's day = DATE
        """,
    ),
)
