"""Rules for years, decades and centuries, in figures and as they are spoken."""

from __future__ import annotations

from store.annotate.number_words import DECADES, decade_of, ordinal_of, spoken_year
from store.annotate.time_words import UNITS, part_of_word
from store.annotate.times.patterns import Rule, Seen
from store.annotate.times.readings import Between, Fixed, Reading

YEAR_OPENERS = frozenset(
    """
    in since of by until till from to during before after early late mid through between and
    around about for the than fiscal year years back circa throughout versus vs
    """.split()
)
"""Words after which four figures are a year even where they could be a number."""


def _years(seen: Seen) -> Reading | None:
    first, last = seen.word("year"), seen.word("last")
    if len(last) == 2:
        last = first[:2] + last
    if (
        not last.isdigit()
        or len(last) != 4
        or int(last) <= int(first)
        or int(last) - int(first) > 60
    ):
        return None
    if seen.has("dash") and not seen.touching(seen.first, seen.stop):
        return None
    return Between(start=Fixed(type="DATE", value=first), end=Fixed(type="DATE", value=last))


def _year(seen: Seen) -> Reading | None:
    word = seen.word("year")
    year = int(word)
    first = seen.at("year")
    tokens = seen.tokens
    before = tokens.lower[first - 1] if first else ""
    opened = before in YEAR_OPENERS
    if (
        first
        and tokens.ends[first - 1] == tokens.starts[first]
        and tokens.classes[first - 1] not in '("-/['
    ):
        return None
    if before in {"$", "#", "£", "€", "no.", "nos.", "flight", "number", "room"}:
        return None
    stop = seen.stop
    after = tokens.lower[stop] if stop < len(tokens) else ""
    if after in UNITS or after in _COUNTED or after in {"%", "percent", "/"}:
        return None
    if not 1900 <= year <= 2050 and not opened and not (year >= 1600 and before in {"(", "-"}):
        return None
    if before in _COUNTING:
        return None
    if seen.has("unit") and seen.word("unit") != "year":
        return None
    if seen.has("part"):
        return Fixed(type="DATE", value=word, part=part_of_word(seen.word("part")))
    return Fixed(type="DATE", value=word)


_COUNTED = frozenset(
    """
    people troops soldiers dollars men women members miles kilometers kilometres meters metres feet
    tons tonnes years days hours months weeks points workers employees jobs votes seats cases homes
    houses barrels shares copies passengers police officers yuan yen euros pounds delegates refugees
    hectares acres kg km others students
    """.split()
)
_COUNTING = frozenset("some nearly almost least most these those only total all exactly".split())
"""Words before a number that is no year."""


def _spoken_year(seen: Seen) -> Reading | None:
    year = spoken_year(seen.words("year"))
    return None if year is None else Fixed(type="DATE", value=str(year))


def _decade(seen: Seen) -> Reading | None:
    word = seen.word("decade")
    if word in DECADES and not seen.has("the"):
        return None
    first = seen.at("part") if seen.has("part") else seen.at("decade")
    before = seen.tokens.lower[first - 1] if first else ""
    if before in {"his", "her", "their", "my", "our", "your"}:
        return None
    year = decade_of(word)
    if year is None:
        return None
    if len(word) == 3 and not (seen.has("the") or seen.has("part") or before in {"'", "’", "‘"}):
        return None
    return Fixed(type="DATE", value=str(year // 10), part=part_of_word(seen.word("part")))


def _century(seen: Seen) -> Reading | None:
    number = ordinal_of(seen.word("number"))
    if seen.word("unit") != "century" or not 1 < number <= 22:
        return None
    return Fixed(type="DATE", value=f"{number - 1:02d}", part=part_of_word(seen.word("part")))


RULES: tuple[Rule, ...] = (
    Rule(
        "times/years",
        "(?P<year>YEAR) (?P<dash>DASH) (?P<last>YEAR|NUM|DAY)",
        _years,
        """
        + 2019-05-02 | He was minister in 1998-2001 and later.
          => window 1998-2001 = 1998-01-01..2001-12-31
        - 2019-05-02 | The score was 1998-1997 at the end. => time 1998-1997 = 1998/1997
        """,
    ),
    Rule(
        "times/year",
        "(?:THE? (?P<part>EARLY|PHASE) (?:OF|DASH)? | THE (?P<unit>UNIT))? (?P<year>YEAR)",
        _year,
        """
        + 2019-05-02 | The pact dates from 1998 and holds.
          => time 1998 = 1998; window 1998 = 1998-01-01..1998-12-31
        + 1989-05-02 | The ships come by the end of 1990. => time the end of 1990 = 1990
        - 2019-05-02 | Some 2000 troops were sent there. => time 2000 = 2000
        """,
    ),
    Rule(
        "times/spoken-year",
        "(?:THE UNIT)? (?P<year>CARD CARD CARD? | CARD BIG (?:AND? CARD)?)",
        _spoken_year,
        """
        + 1998-05-02 | The firm was sold in nineteen ninety-seven to him.
          => time nineteen ninety-seven = 1997
        - 1998-05-02 | The firm was sold for nineteen million to him.
          => time nineteen million = 1900
        """,
    ),
    Rule(
        "times/decade",
        "(?P<the>THE)? (?:(?P<part>EARLY) DASH?)? (?:POSS)? (?P<decade>DECADE)",
        _decade,
        """
        + 2000-05-02 | He rose in the early 1990s to power.
          => time the early 1990s = 199; window the early 1990s = 1990-01-01..1993-12-31
        + 2000-05-02 | He rose in the nineties to power. => time the nineties = 199
        - 2000-05-02 | She was in her nineties by then. => time nineties = 199
        """,
    ),
    Rule(
        "times/century",
        "(?:THE (?=ORD|EARLY))? (?:(?P<part>EARLY) DASH?)? (?P<number>ORD) DASH? (?P<unit>UNIT)",
        _century,
        """
        + 2000-05-02 | The fort is of the 17th century and grey. => time the 17th century = 16
        + 2000-05-02 | The fort is of the mid-18th century. => time the mid-18th century = 17
        - 2000-05-02 | It rained on the second day of the trip. => time the second day = 01
        """,
    ),
)
