"""Counts back from a day: "on Friday, three days after he had come", "comes two weeks after he came".

Reads no times of its own; the times stage has found the named day.
"""

from __future__ import annotations

import datetime as dt

from store.annotate.events.clause.scene import Scene
from store.model import TimeExpression

_NUMBERS = {
    word: number
    for number, word in enumerate(
        "one two three four five six seven eight nine ten eleven twelve".split(), 1
    )
}


_DAYS = _NUMBERS | {"the": 1, "a": 1}


def number_of(word: str) -> int | None:
    """The number that a word in lower case is: 3 for "three" and "3"; None from 1,000 on.

    A stay counts fewer days; dates so far apart are beyond the calendar.
    """
    return int(word) if word.isdecimal() and len(word) < 4 else _NUMBERS.get(word)


def number_at(lower: list[str], index: int) -> int | None:
    """The number printed at a token as a word or in digits; 1 at an article ("a day")."""
    return number_of(lower[index]) or _DAYS.get(lower[index])


def time_counted(scene: Scene, low: int, opening: int) -> TimeExpression | None:
    """The days so long before a day named in the sentence, or before the report's.

    "On Friday, three days after he had come" is that Friday less three days; "the visit comes two
    weeks after he came" is counted from the report. `low` is the first token behind "after",
    `opening` that of the verb group or noun phrase, before which no other verb may stand.
    """
    lower = scene.tokens.lower
    first = scene.tokens.sentences[scene.sentence_at[low]][0]
    if low - 3 < first or lower[low - 1] != "after" or lower[low - 2] not in _UNITS:
        return None
    count = _DAYS.get(lower[low - 3])
    if count is None or any(lower[at] in scene.triggers.verbs for at in range(low, opening)):
        return None
    for index in range(low - 4, first - 1, -1):
        time = scene.clock[index]
        if time is not None and time.earliest is not None and time.earliest == time.latest:
            earliest, latest = _counted_back(lower, low, count, time.earliest)
            return time._replace(earliest=earliest, latest=latest)
    if _NOW.isdisjoint(lower[max(first, low - 8) : low - 3]):
        return None
    start, stop = scene.tokens.span(low - 3, low)
    text = " ".join(scene.tokens.words[low - 3 : low])
    earliest, latest = _counted_back(lower, low, count, scene.date)
    return TimeExpression(start, stop, text, "DATE", "", earliest, latest)


_UNITS = {"day": 1, "days": 1, "week": 7, "weeks": 7, "month": 0, "months": 0}
"""Days of a unit; months are counted by the calendar."""


_NOW = frozenset(["comes", "come"])
"""Verbs of what the report is about: "the trip comes a week after …"."""


_AT_MOST = frozenset("less than under within barely".split())


def _counted_back(lower: list[str], low: int, count: int, day: dt.date) -> tuple[dt.date, dt.date]:
    """The first and the last of the days `count` units before a day: more for longer units."""
    unit = _UNITS[lower[low - 2]]
    at_most = not _AT_MOST.isdisjoint(lower[max(low - 5, 0) : low - 3])
    if unit == 0 and at_most:
        return day - dt.timedelta(days=31 * count), day - dt.timedelta(days=1)
    if unit == 0:
        months = day.year * 12 + day.month - 1 - count
        earliest = dt.date(months // 12, months % 12 + 1, 1)
        following = dt.date((months + 1) // 12, (months + 1) % 12 + 1, 1)
        return earliest, following - dt.timedelta(days=1)
    if at_most:
        return day - dt.timedelta(days=unit * count), day - dt.timedelta(days=1)
    middle = day - dt.timedelta(days=unit * count)
    slack = dt.timedelta(days=unit // 2 * (1 + count // 3))
    return middle - slack, middle + slack
