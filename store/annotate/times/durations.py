"""Rules for lengths of time, ages among them, and for times that repeat."""

from __future__ import annotations

from store.annotate.number_words import BIG_NUMBERS, NUMBERS, count_of, number_of
from store.annotate.time_words import ADVERBS, LONG_WORDS, MONTHS, SEASONS, span_of
from store.annotate.times.patterns import Rule, Seen
from store.annotate.times.readings import Fixed, Reading
from store.annotate.times.relative import unit_of
from store.annotate.times.signs import MODAL
from store.annotate.times.weekdays import part_of_day, weekday_of

_LETTERS = {
    "S": ("T", "S", 1.0), "MIN": ("T", "M", 1.0), "H": ("T", "H", 1.0),
    "D": ("", "D", 1.0), "N": ("", "D", 1.0), "W": ("", "W", 1.0), "WE": ("", "WE", 1.0),
    "F": ("", "W", 2.0),
    "M": ("", "M", 1.0), "Q": ("", "Q", 1.0), "SEM": ("", "M", 6.0), "Y": ("", "Y", 1.0),
    "E": ("", "Y", 10.0), "C": ("", "Y", 100.0), "L": ("", "Y", 1000.0),
}  # fmt: skip


_HALVES = {("T", "H"): "30M", ("T", "M"): "30S", ("", "Y"): "6M"}


def duration(count: float | None, unit: str) -> str:
    """The TIMEX3 value of `count` units; None counts an unknown number ("several years" = PXY)."""
    time, letter, scale = _LETTERS[unit]
    if count is None:
        if unit in {"E", "C"}:
            letter = "E" if unit == "E" else "C"
        return f"P{time}X{letter}"
    number = count * scale
    if number % 1 == 0.5 and (time, letter) in _HALVES:
        return f"P{time}{int(number)}{letter}{_HALVES[time, letter]}"
    text = str(int(number)) if number == int(number) else f"{number:g}"
    return f"P{time}{text}{letter}"


def _length(seen: Seen) -> Reading | None:
    unit = unit_of(seen.word("unit"))
    if not unit:
        return None
    words = seen.words("count")
    if words and words[0] in {"a", "an"} and len(words) == 1:
        return None
    count = count_of(words)
    if count is None:
        return None
    if seen.has("half"):
        count += 0.5
    if unit == "S" and seen.word("unit") == "second":
        return None
    if seen.after() == "old":
        return None
    if seen.tokens.classes[seen.at("unit")] == "C":
        return None  # "60 Minutes"
    if words == ["one"] and unit == "D" and seen.before() in MODAL:
        return Fixed(type="DATE", value="FUTURE_REF")
    return Fixed(type="DURATION", value=duration(count, unit))


def _length_between(seen: Seen) -> Reading | None:
    unit = unit_of(seen.word("unit"))
    return Fixed(type="DURATION", value=duration(None, unit))


def _one(seen: Seen) -> Reading | None:
    unit = unit_of(seen.word("unit"))
    if unit in {"", "N", "Q", "WE", "S"} or seen.word("unit") == "second":
        return None
    if not seen.has("half") and _is_rate(seen):
        return None
    return Fixed(type="DURATION", value=duration(1.5 if seen.has("half") else 1.0, unit))


def _is_rate(seen: Seen) -> bool:
    """Whether "a year" says how often: "$5 million a year", "four flights a week"."""
    tokens, first = seen.tokens, seen.first
    if not first:
        return False
    before = tokens.lower[first - 1]
    if before in _AMOUNTS or tokens.classes[first - 1] in "N%":
        return True
    near = range(max(0, first - 3), first - 1)
    return before.endswith("s") and any(
        tokens.classes[at] == "N" or tokens.lower[at] in NUMBERS or tokens.lower[at] in BIG_NUMBERS
        for at in near
    )


_AMOUNTS = frozenset("million billion thousand hundred percent cents cent dollars times".split())


def _half_unit(seen: Seen) -> Reading | None:
    unit = unit_of(seen.word("unit"))
    value = {"H": "PT30M", "Y": "P6M", "D": "PT12H", "E": "P5Y", "C": "P50Y", "M": "P0.5M"}.get(
        unit
    )
    return Fixed(type="DURATION", value=value) if value else None


def _vague(seen: Seen) -> Reading | None:
    unit = unit_of(seen.word("unit"))
    if seen.word("quantity") == "couple" or "couple" in seen.words("quantity"):
        return Fixed(type="DURATION", value=duration(2.0, unit))
    return Fixed(type="DURATION", value=duration(None, unit))


def _bare(seen: Seen) -> Reading | None:
    unit = unit_of(seen.word("unit"))
    if seen.before() == "these" and seen.word("unit") == "days":
        return None
    if seen.before() == "of":
        return None  # "a matter of days", "hundreds of years": counts something
    if seen.after() == "old":
        return None
    if unit in {"WE", "SEM", "N", "S", "MIN", "H", "Q"}:
        return None
    return Fixed(type="DURATION", value=duration(None, unit))


def _recent(seen: Seen) -> Reading | None:
    unit = unit_of(seen.word("unit"))
    back = seen.word("pull") in {"recent", "past", "last"}
    if seen.has("more"):
        return Fixed(type="DATE", value="PAST_REF" if back else "FUTURE_REF")
    if unit == "Y" and seen.word("pull") in {"recent", "past"}:
        return Fixed(type="DATE", value="PAST_REF")
    return Fixed(type="DURATION", value=duration(None, unit))


def _span(seen: Seen) -> Reading | None:
    word = seen.word("span")
    found = span_of(word)
    if found is None:
        return None
    count, unit = found
    if unit == "S":
        return None
    return Fixed(type="DURATION", value=duration(None if count < 0 else count, unit))


def _age(seen: Seen) -> Reading | None:
    """How long a state of things has gone on; the age of a person is no length of time."""
    if seen.after() not in _THINGS and seen.after(1) not in _THINGS:
        return None
    found = span_of(seen.word("age").removesuffix("-old"))
    return Fixed(type="DURATION", value=duration(found[0], found[1])) if found else None


_THINGS = frozenset(
    """
    blockade boycott campaign ceasefire cease-fire conflict crisis deadlock dispute feud insurgency
    insurrection offensive protest rebellion revolt scandal siege slump stalemate standoff strike
    struggle truce uprising violence war
    """.split()
)
"""What ages as a person does not: "an 18-month-old truce"."""


def _long(seen: Seen) -> Reading | None:
    word = seen.word("span")
    if word in LONG_WORDS:
        return Fixed(type="DURATION", value=LONG_WORDS[word])
    stem = word[:-5]
    found = span_of(stem)
    if found:
        return Fixed(type="DURATION", value=duration(found[0], found[1]))
    unit = unit_of(stem)
    return Fixed(type="DURATION", value=duration(None if stem.endswith("s") else 1.0, unit))


def _past_unit(seen: Seen) -> Reading | None:
    unit = unit_of(seen.word("unit"))
    if unit not in {"E", "C", "H", "D", "MIN", "F"}:
        return None
    if unit == "D" and seen.word("pull") != "past":
        return None
    if seen.word("pull") in {"next", "coming"} and (unit != "E" or not seen.has("the")):
        return None
    return Fixed(type="DURATION", value=duration(1.0, unit))


def _every(seen: Seen) -> Reading | None:
    unit = unit_of(seen.word("unit"))
    count = 1.0
    if seen.has("count"):
        number = number_of(seen.word("count"))
        count = number if number else 1.0
    if seen.word("other") == "other":
        count = 2.0
    if not unit or unit == "S" or seen.word("unit") == "second":
        return None
    return Fixed(type="SET", value=duration(count, unit))


def _every_name(seen: Seen) -> Reading | None:
    word = seen.word("name")
    if word in MONTHS:
        return Fixed(type="SET", value=f"XXXX-{MONTHS[word]:02d}")
    if word in SEASONS:
        return Fixed(type="SET", value=f"XXXX-{SEASONS[word]}")
    return Fixed(type="SET", value=f"XXXX-WXX-{weekday_of(word) + 1}")


def _every_part(seen: Seen) -> Reading | None:
    return Fixed(type="SET", value=f"XXXX-XX-XXT{part_of_day(seen.word('part'))}")


def _adverb(seen: Seen) -> Reading | None:
    word = seen.word("adverb")
    index = seen.at("adverb")
    tokens = seen.tokens
    if word in {"annual", "biannual", "biennial", "semiannual", "quarterly"}:
        return None
    if tokens.classes[index] == "C" and index and tokens.classes[index - 1] in "CAs":
        return None  # "the People's Daily"
    if index + 1 < len(tokens) and tokens.classes[index + 1] in "CA":
        return None  # "Daily Mirror", "the party daily Granma"
    if word == "annually" and _is_rate(seen):
        return None  # "grew 8 % annually": part of the measure
    return Fixed(type="SET", value=ADVERBS[word])


def _times_a(seen: Seen) -> Reading | None:
    unit = unit_of(seen.word("unit"))
    if not unit or seen.word("unit") == "second":
        return None
    return Fixed(type="SET", value=duration(1.0, unit))


RULES: tuple[Rule, ...] = (
    Rule(
        "times/times-a-week",
        "(?: ONCE | COUNT TIMES | SOME TIMES) (?:AN|EVERY) (?P<unit>UNIT)",
        _times_a,
        """
        + 2019-05-21 | They meet twice a week in Basel.
          => time twice a week = P1W; type twice a week = SET
        - 2019-05-21 | They met for a week in Basel. => type a week = SET
        """,
    ),
    Rule(
        "times/every-weekday",
        "EVERY (?P<name>WEEKDAY|MONTH|SEASON)",
        _every_name,
        """
        + 2019-05-21 | They meet every Sunday in Basel.
          => time every Sunday = XXXX-WXX-7; type every Sunday = SET
        - 2019-05-21 | They met Sunday in Basel. => type Sunday = SET
        """,
    ),
    Rule(
        "times/every-morning",
        "EVERY (?P<part>PART)",
        _every_part,
        """
        + 2019-05-21 | They swim every morning in Basel. => time every morning = XXXX-XX-XXTMO
        - 2019-05-21 | They swim one morning in Basel. => type morning = SET
        """,
    ),
    Rule(
        "times/every-day",
        "EVERY (?: (?P<count>CARD|DAY) | (?P<other>OTHERWISE))? (?P<unit>UNIT|UNITS)",
        _every,
        """
        + 2019-05-21 | They call him every day from Basel.
          => time every day = P1D; type every day = SET
        + 2019-05-21 | They vote every four years in Basel. => time every four years = P4Y
        - 2019-05-21 | They call each man from Basel. => type each = SET
        """,
        words_alone=True,
    ),
    Rule(
        "times/daily",
        "(?P<adverb>ADVERB)",
        _adverb,
        """
        + 2019-05-21 | The talks were held daily in Basel. => time daily = P1D; type daily = SET
        - 2019-05-21 | The People's Daily wrote of Basel. => time Daily = P1D
        - 2019-05-21 | Trade with Basel grew 8 percent annually. => type annually = SET
        """,
    ),
    Rule(
        "times/past-decade",
        "(?P<the>THE)? (?P<pull>PAST|LAST|NEXT) (?P<unit>UNIT)",
        _past_unit,
        """
        + 2019-05-21 | Trade grew in the past decade in Asia.
          => time the past decade = P10Y; type the past decade = DURATION
        + 2019-05-21 | Trade will grow over the next decade in Asia. => time the next decade = P10Y
        - 2019-05-21 | Trade grew past the decade mark in Asia. => time past the decade = P10Y
        """,
    ),
    Rule(
        "times/length-and-a-half",
        "POINTER? ABOUT? (?P<count>COUNT) (?P<half>AND AN HALF) (?P<unit>UNITS)",
        _length,
        """
        + 2019-05-21 | The envoy stayed two and a half years in Basel.
          => time two and a half years = P2Y6M
        + 2019-05-21 | The envoy stayed two-and-a-half years in Basel.
          => time two-and-a-half years = P2Y6M
        - 2019-05-21 | The envoy stayed with two and a half dozen men in Basel.
          => type two and a half = DURATION
        """,
    ),
    Rule(
        "times/length",
        "POINTER? ABOUT? (?P<count>COUNT) (?:MORE|WORKING|OTHERWISE)?"
        " (?P<unit>UNITS|UNIT) (?: (?P<half>AND AN"
        " HALF) | OR SO)?",
        _length,
        """
        + 2019-05-21 | The envoy stayed two years in Basel.
          => time two years = P2Y; type two years = DURATION
        + 2019-05-21 | She worked for the past 20 years in Basel. => time the past 20 years = P20Y
        + 2019-05-21 | He will one day return to Basel. => time one day = FUTURE_REF
        + 2019-05-21 | It rose in Basel on three trading days. => time three trading days = P3D
        - 2019-05-21 | The envoy stayed with two men in Basel. => type two = DURATION
        """,
    ),
    Rule(
        "times/length-between",
        "POINTER? ABOUT? (?P<low>COUNT) (?:TO|OR|DASH) (?P<count>COUNT) MORE? (?P<unit>UNITS)",
        _length_between,
        """
        + 2019-05-21 | The envoy stays for two to three weeks in Basel.
          => time two to three weeks = PXW
        - 2019-05-21 | The envoy stays for two or more reasons in Basel.
          => type two or more = DURATION
        """,
    ),
    Rule(
        "times/vague-length",
        "POINTER? (?P<quantity>AN? (?:SOME|MANY|COUPLE OF?)) MORE? (?P<unit>UNITS)",
        _vague,
        """
        + 2019-05-21 | The envoy stayed several months in Basel.
          => time several months = PXM; window several months = ?
        + 2019-05-21 | The envoy stayed a couple of days in Basel. => time a couple of days = P2D
        - 2019-05-21 | The envoy stayed with several men in Basel. => type several = DURATION
        """,
    ),
    Rule(
        "times/recent-years",
        "(?P<pull>RECENT|NEXT|PAST|LAST) (?P<unit>UNITS) (?P<more>AND UNITS)?",
        _recent,
        """
        + 2019-05-21 | Trade grew in recent years in Asia. => time recent years = PAST_REF
        + 2019-05-21 | Trade grew in recent weeks and months in Asia.
          => time recent weeks and months = PAST_REF
        - 2019-05-21 | Trade grew in recent laws in Asia. => time recent = PAST_REF
        """,
    ),
    Rule(
        "times/span",
        "(?P<span>SPAN)",
        _span,
        """
        + 2019-05-21 | He is on a three-day visit to Hanoi.
          => time three-day = P3D; type three-day = DURATION
        - 2019-05-21 | He is on a three-nation visit to Asia. => type three-nation = DURATION
        """,
        words_alone=True,
    ),
    Rule(
        "times/long",
        "(?P<span>CSPAN)",
        _long,
        """
        + 2019-05-21 | The decades-long war ended in Hanoi. => time decades-long = PXE
        - 2019-05-21 | The mile-long bridge fell in Hanoi. => type mile-long = DURATION
        """,
    ),
    Rule(
        "times/age-of-a-thing",
        "(?P<age>AGE)",
        _age,
        """
        + 2013-03-22 | The envoy spoke of the two-year-old civil war.
          => time two-year-old = P2Y; type two-year-old = DURATION
        - 2013-03-22 | The envoy spoke of the two-year-old girl. => type two-year-old = DURATION
        """,
    ),
    Rule(
        "times/half-an-hour",
        "ABOUT? HALF AN? (?P<unit>UNIT)",
        _half_unit,
        """
        + 2019-05-21 | They spoke for half an hour in Hanoi. => time half an hour = PT30M
        - 2019-05-21 | They spoke of half a bridge in Hanoi. => type half = DURATION
        """,
    ),
    Rule(
        "times/one-day",
        "ABOUT? AN (?:OTHERWISE)? (?P<unit>UNIT) (?P<half>AND AN HALF)?",
        _one,
        """
        + 2019-05-21 | The envoy stayed for a year in Basel. => time a year = P1Y
        + 2019-05-21 | The envoy may stay for an additional year. => time an additional year = P1Y
        - 2019-05-21 | The envoy stayed for a vote in Basel. => time a = P1Y
        """,
    ),
    Rule(
        "times/years-on-end",
        "(?P<unit>UNITS) (?:(?:OR|AND) UNITS)?",
        _bare,
        """
        + 2019-05-21 | The envoy left within weeks or months. => time weeks or months = PXW
        + 2019-05-21 | The envoy stayed for years in Basel. => time years = PXY
        - 2019-05-21 | The envoy stayed for hours in Basel. => time hours = PXY
        - 2019-05-21 | The envoy knew the end was a matter of days. => time days = PXD
        """,
    ),
)
