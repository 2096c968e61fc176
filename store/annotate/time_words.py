"""The closed vocabulary of time: which class of word a token is, and the number or unit it names.

Each token becomes one character of a class string, so that a rule is an ordinary regular
expression over words (see `times.patterns`). Nothing here looks at a word's neighbours.
"""

from __future__ import annotations

from store.annotate.number_words import (
    BIG_NUMBERS,
    DECADES,
    LAST_YEAR,
    NUMBERS,
    ORDINALS,
    clock_of,
    decade_of,
    number_of,
)

NAMES: dict[str, str] = {  # Latin-1 all of them, so that a class string has one byte a character
    "OTHER": ".",
    # numbers
    "DAY": "1",  # 1 to 31 in figures
    "YEAR": "Y",  # four figures, 1000 to 2199
    "NUM": "#",  # any other figure
    "CLOCK": "!",  # 10:30
    "CARD": "n",  # two, twenty-five, dozen
    "BIG": "h",  # hundred, thousand
    "ORD": "o",  # first, 14th
    "DECADE": "d",  # 1990s, nineties
    "AN": "a",
    # calendar names
    "MONTH": "M",
    "MAYBE": "y",  # may, march in lower case
    "WEEKDAY": "W",
    "WEEKDAYS": "w",
    "ABBRDAY": "b",  # Mon, Tues
    "SEASON": "S",
    "HOLIDAY": "K",
    "EVE": "E",
    "UNIT": "u",
    "UNITS": "U",
    "PERIOD": "p",  # period, quarter's other names
    "HALF": "H",
    "FISCAL": "F",
    # pointing words
    "LAST": "L",
    "FINAL": "þ",
    "PAST": "P",
    "PREVIOUS": "<",
    "NEXT": "N",
    "FOLLOWING": ">",
    "THIS": "T",
    "CURRENT": "C",
    "LATEST": "t",
    "THAT": "q",
    "SAME": "=",
    "DEIXIS": "D",
    "EARLY": "l",
    "PHASE": "f",
    "EARLIER": "r",
    "AGO": "g",
    "BEFORE": "B",
    "RECENT": "R",
    "ALONE": "v",
    "FUTURE": "z",
    "PRESENT": "k",
    # clock
    "PART": "j",
    "NOON": "J",
    "AMPM": "m",
    "ZONE": "Z",
    "OCLOCK": "c",
    "LOCAL": "V",
    "TIME": "i",
    # quantity
    "APPROX": "A",
    "MORE": "+",
    "THAN": "%",
    "LEAST": "s",
    "SOME": "O",
    "MANY": "Q",
    "COUPLE": "2",
    "OTHERWISE": "3",  # another, whole, full
    "WORKING": "µ",  # of "three working days"
    # sets
    "EVERY": "X",
    "ADVERB": "I",
    "ONCE": "G",
    "TIMES": "0",
    # compounds
    "SPAN": "4",  # three-day
    "AGE": "5",  # 30-year-old
    "CQUARTER": "6",  # third-quarter
    "CMONTH": "7",  # mid-May
    "CAGO": "8",  # year-ago
    "CPART": "9",  # mid-morning
    "CSPAN": "_",  # weeklong, decades-old
    "YEAREND": "]",  # year-end
    "NEW": "ñ",  # of New Year's Eve
    # little words
    "THE": "@",
    "OF": "~",
    "IN": "^",
    "ON": "`",
    "AT": "$",
    "AND": "&",
    "OR": "|",
    "TO": "*",
    "UNTIL": "?",
    "FROM": "{",
    "BETWEEN": "}",
    "UP": "[",
    "POSS": "'",
    "COMMA": ",",
    "DASH": "-",
    "SLASH": "/",
    "OPEN": "(",
    "CLOSE": ")",
    "STOP": ";",
    "RIGHT": '"',
    "NEAR": "§",
    "SO": ":",
}
"""The name of each class in rules, and its character in the class string."""

MONTHS: dict[str, int] = {}
for _number, _names in enumerate(
    """january jan jan.|february feb feb.|march mar mar.|april apr apr.|may|june jun jun.
    |july jul jul.|august aug aug.|september sept sept. sep sep.|october oct oct.
    |november nov nov.|december dec dec.""".split("|"),
    start=1,
):
    MONTHS.update(dict.fromkeys(_names.split(), _number))

_DAY_NAMES = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
WEEKDAYS: dict[str, int] = {name: number for number, name in enumerate(_DAY_NAMES)}
WEEKDAYS_PLURAL: dict[str, int] = {name + "s": number for name, number in WEEKDAYS.items()}
ABBREVIATED_DAYS: dict[str, int] = {
    "mon": 0, "tue": 1, "tues": 1, "wed": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4,
}  # fmt: skip

SEASONS: dict[str, str] = {
    "spring": "SP", "springtime": "SP", "summer": "SU", "summertime": "SU",
    "autumn": "FA", "fall": "FA", "winter": "WI", "wintertime": "WI",
}  # fmt: skip

UNITS: dict[str, str] = {
    "second": "S", "minute": "MIN", "hour": "H", "day": "D", "night": "N", "week": "W",
    "weekend": "WE", "fortnight": "F", "month": "M", "quarter": "Q", "semester": "SEM",
    "year": "Y", "decade": "E", "century": "C", "millennium": "L", "daytime": "D",
}  # fmt: skip
UNITS_PLURAL: dict[str, str] = {
    "seconds": "S", "minutes": "MIN", "hours": "H", "days": "D", "nights": "N", "weeks": "W",
    "weekends": "WE", "fortnights": "F", "months": "M", "quarters": "Q", "semesters": "SEM",
    "years": "Y", "decades": "E", "centuries": "C", "millennia": "L", "hrs": "H", "mins": "MIN",
    "yrs": "Y",
}  # fmt: skip

PARTS: dict[str, str] = {
    "morning": "MO", "forenoon": "MO", "dawn": "MO", "daybreak": "MO", "sunrise": "MO",
    "afternoon": "AF", "evening": "EV", "dusk": "EV", "sunset": "EV", "nightfall": "EV",
    "night": "NI", "overnight": "NI",
}  # fmt: skip
NOONS: dict[str, str] = {
    "noon": "12:00",
    "midday": "12:00",
    "noontime": "12:00",
    "midnight": "24:00",
}
DEICTIC_DAYS: dict[str, int] = {
    "today": 0, "tonight": 0, "tonite": 0, "tomorrow": 1, "yesterday": -1,
}  # fmt: skip

ADVERBS: dict[str, str] = {
    "daily": "P1D", "nightly": "P1D", "hourly": "PT1H", "weekly": "P1W", "biweekly": "P2W",
    "fortnightly": "P2W", "monthly": "P1M", "bimonthly": "P2M", "quarterly": "P1Q",
    "yearly": "P1Y", "annually": "P1Y", "annual": "P1Y", "biannual": "P6M", "biennial": "P2Y",
    "biannually": "P6M", "semiannual": "P6M", "semiannually": "P6M",
}  # fmt: skip

_ZONES = "gmt utc est edt cst cdt mst mdt pst pdt bst cet cest jst kst msk ist et pt"

_LISTS: dict[str, str] = {
    "AN": "a an",
    "EVE": "eve",
    "NEW": "new",
    "RIGHT": "right",
    "SO": "so",
    "NEAR": "near foreseeable immediate distant short medium long",
    "PERIOD": "period term",
    "HALF": "half",
    "FISCAL": "fiscal",
    "LAST": "last",
    "FINAL": "final",
    "PAST": "past",
    "PREVIOUS": "previous preceding prior",
    "NEXT": "next upcoming coming",
    "FOLLOWING": "following ensuing",
    "THIS": "this these",
    "CURRENT": "current",
    "LATEST": "latest",
    "THAT": "that those",
    "SAME": "same corresponding comparable",
    "EARLY": "early late mid",
    "PHASE": "beginning start end middle close",
    "EARLIER": "earlier later afterwards afterward",
    "AGO": "ago",
    "BEFORE": "before after",
    "RECENT": "recent",
    "FUTURE": "future",
    "PRESENT": "present moment",
    "AMPM": "am pm a.m. p.m. a.m p.m",
    "ZONE": _ZONES,
    "OCLOCK": "o'clock o’clock",
    "LOCAL": "local",
    "TIME": "time",
    "APPROX": "about around nearly almost approximately roughly over under",
    "MORE": "more less fewer",
    "THAN": "than",
    "LEAST": "least most",
    "SOME": "several few some numerous",
    "MANY": "many",
    "COUPLE": "couple",
    "OTHERWISE": "another other whole full entire additional extra",
    "WORKING": "trading business working calendar consecutive straight successive",
    "EVERY": "every each",
    "ONCE": "once twice",
    "TIMES": "times",
    "THE": "the",
    "OF": "of",
    "IN": "in during within",
    "ON": "on",
    "AT": "at",
    "AND": "and",
    "OR": "or",
    "TO": "to through thru",
    "UNTIL": "until till",
    "FROM": "from",
    "BETWEEN": "between",
    "UP": "up",
    "POSS": "'s ’s ' ’",
    "COMMA": ",",
    "STOP": ".",
    "OPEN": "(",
    "CLOSE": ")",
    "SLASH": "/",
    "DASH": "- – — --",
}

LONG_WORDS: dict[str, str] = {
    "daylong": "P1D", "weeklong": "P1W", "monthlong": "P1M", "yearlong": "P1Y",
    "decadelong": "P10Y", "hourlong": "PT1H",
}  # fmt: skip

ALONE: dict[str, str] = {
    "now": "PRESENT_REF", "currently": "PRESENT_REF", "nowadays": "PRESENT_REF",
    "presently": "PRESENT_REF",
    "recently": "PAST_REF", "lately": "PAST_REF",
}  # fmt: skip
"""Words that are a vague reference by themselves."""


def _table() -> dict[str, str]:
    table: dict[str, str] = {}
    for name, words in _LISTS.items():
        table.update(dict.fromkeys(words.split(), NAMES[name]))
    for name, entries in (
        ("CARD", NUMBERS),
        ("BIG", BIG_NUMBERS),
        ("ORD", ORDINALS),
        ("DECADE", DECADES),
        ("MONTH", MONTHS),
        ("WEEKDAY", WEEKDAYS),
        ("WEEKDAYS", WEEKDAYS_PLURAL),
        ("SEASON", SEASONS),
        ("UNITS", UNITS_PLURAL),
        ("PART", PARTS),
        ("NOON", NOONS),
        ("DEIXIS", DEICTIC_DAYS),
        ("ADVERB", ADVERBS),
        ("ALONE", ALONE),
        ("CSPAN", LONG_WORDS),
    ):
        table.update(dict.fromkeys(entries, NAMES[name]))
    for word in UNITS:
        table.setdefault(word, NAMES["UNIT"])
    return table


IN_LOWER_CASE: dict[str, str] = _table()
"""The class of each word of time that is written in lower case."""

_MONTHS_WITH_CAPITAL = "may march mar jan jun sep dec sept oct nov feb apr".split()
"""Month names that are other words, or nothing, in lower case."""
for _name in _MONTHS_WITH_CAPITAL:
    IN_LOWER_CASE[_name] = NAMES["MAYBE"] if _name in {"may", "march"} else NAMES["OTHER"]

_CAPITALISED = {
    **dict.fromkeys(_MONTHS_WITH_CAPITAL, NAMES["MONTH"]),
    **dict.fromkeys(ABBREVIATED_DAYS, NAMES["ABBRDAY"]),
    # The feasts of `calendar.feast_day` that one word names.
    **dict.fromkeys("christmas xmas halloween thanksgiving easter".split(), NAMES["HOLIDAY"]),
}
"""The class of words that mean it only where they are written with a capital."""


def time_class(word: str) -> str:
    """The class character of one token, by its own letters only."""
    first = word[0]
    if first.isdigit():
        return _class_of_figure(word)
    low = word.lower()
    found = _CAPITALISED.get(low) if first.isupper() else None
    if found is None:
        found = IN_LOWER_CASE.get(low)
    if found is not None:
        return found
    return _class_of_compound(low) if "-" in low else NAMES["OTHER"]


def _class_of_figure(word: str) -> str:
    if not word.isascii():
        return NAMES["OTHER"]
    if word.isdigit():
        if len(word) == 4 and 1000 <= int(word) <= LAST_YEAR:
            return NAMES["YEAR"]
        return NAMES["DAY"] if len(word) <= 2 and 1 <= int(word) <= 31 else NAMES["NUM"]
    if "-" in word:
        return _class_of_compound(word.lower())
    if ":" in word:
        return NAMES["CLOCK"] if clock_of(word) else "."
    last = word[-1]
    if last == "s" and word[:-1].isdigit():
        return NAMES["DECADE"] if decade_of(word) is not None else "."
    if last.isalpha():
        return NAMES["ORD"] if word[:-2].isdigit() and len(word) <= 4 else "."
    return NAMES["NUM"] if number_of(word) is not None else "."


def _class_of_compound(low: str) -> str:
    first, _, rest = low.partition("-")
    if rest in {"ago", "earlier"} and first in UNITS:
        return NAMES["CAGO"]
    if first in ORDINALS and rest == "quarter":
        return NAMES["CQUARTER"]
    if first in {"mid", "early", "late"}:
        if rest in MONTHS:
            return NAMES["CMONTH"]
        if rest in PARTS or rest in NOONS:
            return NAMES["CPART"]
        if rest in WEEKDAYS:
            return NAMES["CMONTH"]
    if low in NUMBERS or (low.endswith("-and-a-half") and number_of(low)):
        return NAMES["CARD"]
    if low in ORDINALS or (first == "fiscal" and rest in ORDINALS):
        return NAMES["ORD"]
    if low == "year-end":
        return NAMES["YEAREND"]
    pieces = low.split("-")
    if pieces[-1] == "old" and len(pieces) > 1:
        return NAMES["AGE"] if span_of(low[:-4]) else "."
    if pieces[-1] == "long" and len(pieces) > 1:
        stem = low[:-5]
        if stem in UNITS or stem in UNITS_PLURAL or span_of(stem):
            return NAMES["CSPAN"]
    return NAMES["SPAN"] if span_of(low) else "."


def span_of(low: str) -> tuple[float, str] | None:
    """Count and unit of a hyphenated span ("three-day", "18-month", "2-1/2-year"), or None."""
    head, _, tail = low.rpartition("-")
    if not head or tail not in UNITS:
        return None
    if head in {"multi", "several", "many"}:
        return (-1.0, UNITS[tail])
    if head == "half":
        return (0.5, UNITS[tail])
    count = number_of(head)
    if head in {"a", "an"}:
        count = 1.0
    return None if count is None else (count, UNITS[tail])


def years_of(word: str) -> int | None:
    """Steps from the year of writing of "last", "this", "next", or None."""
    return {"last": -1, "past": -1, "this": 0, "current": 0, "next": 1, "coming": 1}.get(word)


def pull_of(word: str) -> str:
    """The direction that "last", "this" or "next" before a calendar name gives."""
    return {"last": "last", "past": "last", "next": "next", "this": "this"}.get(word, "")


def part_of_word(word: str) -> str:
    """The part of a stretch that an adjective or a noun names."""
    return {
        "early": "early", "mid": "mid", "late": "late",
        "beginning": "start", "start": "start", "middle": "mid", "end": "end", "close": "end",
    }.get(word, "")  # fmt: skip
