"""Counts days from a named one: "on Friday, three days after he had come".

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


def day_counted(scene: Scene, low: int) -> TimeExpression | None:
    """The day of "on Friday, three days after he had come": that Friday less three days.

    `low` is the first token of the clause behind "after".
    """
    lower = scene.tokens.lower
    first = scene.tokens.sentences[scene.sentence_at[low]][0]
    if low - 3 < first or lower[low - 1] != "after" or lower[low - 2] not in ("day", "days"):
        return None
    count = _DAYS.get(lower[low - 3])
    if count is None:
        return None
    for index in range(low - 4, first - 1, -1):
        time = scene.clock[index]
        if time is not None and time.earliest is not None and time.earliest == time.latest:
            day = time.earliest - dt.timedelta(days=count)
            return time._replace(earliest=day, latest=day)
    return None
