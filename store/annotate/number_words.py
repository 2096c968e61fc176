"""Numbers in words and figures: cardinals, ordinals, clock times, decades, spoken years."""

from __future__ import annotations

LAST_YEAR = 2199
"""Four figures up to here may be a year."""

_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
NUMBERS: dict[str, int] = {word: number for number, word in enumerate(_ONES) if number}
for _index, _ten in enumerate(_TENS):
    NUMBERS[_ten] = 20 + 10 * _index
    for _one in range(1, 10):
        NUMBERS[f"{_ten}-{_ONES[_one]}"] = 20 + 10 * _index + _one
NUMBERS["dozen"] = 12
BIG_NUMBERS: dict[str, int] = {"hundred": 100, "thousand": 1000, "million": 1000000}

_ORDINAL_ONES = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
    "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
).split()
ORDINALS: dict[str, int] = {word: number for number, word in enumerate(_ORDINAL_ONES, start=1)}
ORDINALS["thirtieth"] = 30
for _one in range(1, 10):
    ORDINALS[f"twenty-{_ORDINAL_ONES[_one - 1]}"] = 20 + _one
    ORDINALS[f"thirty-{_ORDINAL_ONES[_one - 1]}"] = 30 + _one

DECADES: dict[str, int] = {
    "twenties": 2, "thirties": 3, "forties": 4, "fifties": 5, "sixties": 6, "seventies": 7,
    "eighties": 8, "nineties": 9,
}  # fmt: skip


def number_of(word: str) -> float | None:
    """The value of a cardinal in letters or figures ("1,000" = 1000), or None."""
    low = word.lower()
    if low in NUMBERS:
        return NUMBERS[low]
    if low.endswith("-and-a-half"):
        whole = NUMBERS.get(low.removesuffix("-and-a-half"))
        return whole + 0.5 if whole else None
    figures = low.replace(",", "")
    if figures.count(".") <= 1 and figures.replace(".", "").isdecimal() and len(figures) <= 12:
        return float(figures)
    return None


def ordinal_of(word: str) -> int:
    """The value of an ordinal: "first" = 1, "14th" = 14, "fiscal-third" = 3."""
    low = word.lower().removeprefix("fiscal-")
    return ORDINALS[low] if low in ORDINALS else int(low[:-2])


def clock_of(word: str) -> tuple[int, int] | None:
    """Hour and minute of "10:30" (seconds are dropped), or None."""
    parts = word.split(":")
    if not 2 <= len(parts) <= 3 or not all(part.isdigit() and len(part) <= 2 for part in parts):
        return None
    hour, minute = int(parts[0]), int(parts[1])
    return (hour, minute) if hour <= 24 and minute <= 59 and len(parts[1]) == 2 else None


def decade_of(word: str) -> int | None:
    """The first year of "1990s", "90s" or "nineties" (the 20th century is meant), or None."""
    low = word.lower()
    if low in DECADES:
        return 1900 + 10 * DECADES[low]
    stem = low[:-1]
    if not stem.isdigit() or stem[-1] != "0":
        return None
    if len(stem) == 4 and 1000 <= int(stem) <= LAST_YEAR:
        return int(stem)
    return 1900 + int(stem) if len(stem) == 2 and int(stem) >= 20 else None


def spoken_year(words: list[str]) -> int | None:
    """The year that is spoken as "nineteen ninety-seven" or "two thousand and three", or None."""
    if words[:2] == ["two", "thousand"]:
        rest = [number_of(word) or 0 for word in words[2:] if word != "and"]
        year = 2000 + int(sum(rest))
        return year if year < 2100 else None
    if len(words) < 2 or words[0] not in {"nineteen", "eighteen"}:
        return None
    low = number_of(words[1]) or 0
    if not 10 <= low <= 99 or words[1] == "dozen":
        return None
    if len(words) == 3:
        more = number_of(words[2]) or 0
        if not (1 <= more <= 9 and low % 10 == 0):
            return None
        low += more
    return (1900 if words[0] == "nineteen" else 1800) + int(low)


def count_of(words: list[str]) -> float | None:
    """The number that the words of a COUNT name ("twenty four", "a hundred", "5 1/2"), or None."""
    if len(words) == 4 and words[2] == "/":
        whole, upper, lower = number_of(words[0]), number_of(words[1]), number_of(words[3])
        return whole + upper / lower if whole and upper and lower else None
    total = 0.0
    for word in words:
        if word in BIG_NUMBERS:
            total = (total or 1.0) * BIG_NUMBERS[word]
        elif word not in {"a", "an"}:
            number = number_of(word)
            if number is None:
                return None
            total += number
    return total or (1.0 if words else None)
