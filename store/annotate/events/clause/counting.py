"""Counts days from a named one: "on Friday, three days after he had come".

Reads no times of its own; the times stage has found the named day.
"""

from __future__ import annotations

import datetime as dt

from store.annotate.events.clause.scene import Scene
from store.model import TimeExpression

_DAYS = {
    word: number
    for number, word in enumerate("one two three four five six seven eight nine ten".split(), 1)
} | {"the": 1, "a": 1}


def number_at(lower: list[str], index: int) -> int | None:
    """The number printed at a token as a word or in digits."""
    word = lower[index]
    return int(word) if word.isdigit() and len(word) < 4 else _DAYS.get(word)


def day_counted(scene: Scene, low: int) -> TimeExpression | None:
    """The day of "on Friday, three days after he had come": that Friday less three days.

    `low` is the first token of the clause behind "after".
    """
    lower = scene.tokens.lower
    first = scene.tokens.sentences[scene.sentence_of(low)][0]
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
