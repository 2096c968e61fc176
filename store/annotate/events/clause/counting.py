"""Counts from a day: "on Friday, three days after he had come", "comes two weeks before he goes".

Reads no times of its own; the times stage has found the named day.
"""

from __future__ import annotations

import datetime as dt
from typing import NamedTuple

from store.annotate.events.clause.scene import Scene
from store.annotate.times.calendar import days_in_month, shift, shift_day
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


class _Count(NamedTuple):
    """The words "two weeks after", "a day before", "the eve of" in front of what they date."""

    first: int
    number: int
    unit: int
    """Days; 0 for months, which are counted by the calendar."""
    sign: int
    """-1 for what was so long before, 1 for what is so long ahead."""


def time_counted(scene: Scene, low: int, opening: int, trigger: int) -> TimeExpression | None:
    """The days so long before or after a day named in the sentence, or the report's.

    "On Friday, three days after he had come" is that Friday less three days, "on the eve of a visit"
    the day after; "the visit comes two weeks after he came" is counted from the report. `low` is the
    first token of the clause, `opening` that of the verb group or noun phrase of `trigger`, before
    which no other verb may stand.
    """
    lower = scene.tokens.lower
    first = scene.tokens.sentences[scene.sentence_at[low]][0]
    count = _count_before(lower, first, low)
    if count is not None and not _of_another_verb(scene, low, opening):
        if _told_before_that(lower, count, low, trigger):
            count = count._replace(sign=-count.sign)
        return _counted(scene, first, count, low)
    for start in range(trigger, max(trigger - _PHRASE, first), -1):
        count = _count_before(lower, first, start)
        if count is not None:
            return _counted(scene, first, count, start)
    return None


def time_counted_on(scene: Scene, trigger: int, stop: int) -> TimeExpression | None:
    """The days of "visited Peru two weeks after Y went there on April 30", whose clause ends at `stop`:
    counted from the day told behind "after"."""
    lower = scene.tokens.lower
    last = scene.tokens.sentences[scene.sentence_at[trigger]][1]
    if stop >= last or lower[stop] not in _SIGNS:
        return None
    count = _count_before(lower, trigger + 1, stop + 1)
    if count is None:
        return None
    for index in range(stop + 1, min(stop + _TO_DAY, last)):
        time = scene.clock[index]
        if lower[index] in _NEXT_CLAUSE or lower[index] in scene.triggers.reporting:
            return None
        if time is not None:
            if time.earliest is None or not _is_so_exact(time, count):
                return None
            earliest, latest = _days_away(lower, count._replace(sign=-count.sign), time.earliest)
            return time._replace(earliest=earliest, latest=latest)
    return None


def time_ahead(scene: Scene, trigger: int, stop: int) -> TimeExpression | None:
    """The days from the report's to the last of "will come in the next two weeks", "in the coming days".

    Told behind a verb at `trigger` whose clause ends at `stop`."""
    if trigger >= stop or scene.clock[trigger] is not None:
        return None
    verb = scene.triggers.verbs.get(scene.tokens.lower[trigger])
    if verb is None or _GOING.isdisjoint(verb.frames):
        return None
    for index in range(trigger + 1, stop):
        time = scene.clock[index]
        if time is None or time.earliest is not None or time.type != "DURATION":
            continue
        words = time.text.lower().split()
        per_unit = _UNITS.get(words[-1], 0)
        behind = scene.tokens.lower[index + 1 : index + 2]
        if not per_unit or (_COMING.isdisjoint(words) and behind != ["ahead"]):
            return None  # "in the days ahead" too
        known = (number_of(word) for word in words)
        number = next((one for one in known if one), _A_FEW[per_unit])
        return time._replace(earliest=scene.date, latest=shift(scene.date, per_unit * number))
    return None


_GOING = frozenset("visit arrive go leave set reach await pay begin send host".split())
"""Frames of verbs that tell of a journey."""


_COMING = frozenset("coming next upcoming".split())


_A_FEW = {1: 7, 7: 4}
"""How many "the coming days" and "weeks" are, at most."""


def counted_from_clause(scene: Scene, low: int, opening: int) -> TimeExpression | None:
    """The days of a verb whose group begins at `opening`, behind the clause from which they are
    counted, whose words begin at `low`: "Four months after | Y came in January 2017, X went there"."""
    lower, first = scene.tokens.lower, scene.tokens.sentences[scene.sentence_at[low]][0]
    count = _count_before(lower, first - 1, low)
    if count is None or count.first != first:
        return None
    comma = scene.tokens.classes.find(",", low, opening)
    time = next((one for one in scene.clock[low : max(comma, low)] if one is not None), None)
    if time is None or time.earliest is None or not _is_so_exact(time, count):
        return None
    earliest, latest = _days_away(lower, count._replace(sign=-count.sign), time.earliest)
    return time._replace(earliest=earliest, latest=latest)


_TO_DAY = 16
"""Tokens from "after" to the day from which is counted, at most."""


_NEXT_CLAUSE = frozenset("; but which who while when where".split())


_PHRASE = 5
"""Tokens of a noun phrase up to its noun: "ahead of | a planned visit"."""


def _of_another_verb(scene: Scene, low: int, opening: int) -> bool:
    """Whether a verb before `opening` has the time: "after he set out for a summit"; not that of
    "after he came back from a visit", which ended then."""
    lower = scene.tokens.lower
    if not _THEN.isdisjoint(lower[opening - 1 : opening + 1]):
        return False
    return any(
        lower[at] in scene.triggers.verbs and lower[at] not in _LEADING
        for at in range(low, opening)
    )


_THEN = frozenset(["from", "during"])
"""Before a visit to which the day of the verb belongs: "after he signed a pact during his visit"."""


def told_as_before(scene: Scene, low: int) -> bool:
    """Whether "two weeks after" opens the clause at `low`: what it tells of was over by then."""
    lower = scene.tokens.lower
    first = scene.tokens.sentences[scene.sentence_at[low]][0]
    return low - 2 > first and lower[low - 1] == "after" and lower[low - 2] in _SOME_TIME


_SOME_TIME = frozenset("days week weeks month months year years decade decades".split())


def _told_before_that(lower: list[str], count: _Count, low: int, trigger: int) -> bool:
    """Whether the counting words open a clause of their own: "went in April, and a month before he had
    been in Rome" is a month before that."""
    opens = count.first > 1 and lower[count.first - 1] in ("and", "but")
    return opens and count.sign > 0 and "had" in lower[low:trigger]


_LEADING = frozenset(["led", "headed"])
"""Of a subject: "a delegation led by X had been there"."""


_UNITS = {"day": 1, "days": 1, "week": 7, "weeks": 7, "month": 0, "months": 0}


_SIGNS = {"after": -1, "before": 1}


def _count_before(lower: list[str], first: int, start: int) -> _Count | None:
    """The counting words that end before token `start`, in a sentence that begins at `first`."""
    if start - 3 < first:
        return None
    word = lower[start - 1]
    sign, at = _SIGNS.get(word, 0), start - 2
    if word == "of":
        if lower[start - 2] == "eve":
            return _Count(start - 2, 1, 1, 1)
        if lower[start - 2] == "ahead":
            sign, at = 1, start - 3
    if not sign:
        return None
    unit = _UNITS.get(lower[at])
    if unit is None or at <= first:
        return None
    number = number_at(lower, at - 1)
    return _Count(at - 1, number, unit, sign) if number is not None else None


_NOW = frozenset(["comes", "come"])
"""Verbs of what the report is about: "the trip comes a week after …"."""


def _counted(scene: Scene, first: int, count: _Count, stop: int) -> TimeExpression | None:
    """The days counted from the day (or month) named before the counting words, or from the report's."""
    lower = scene.tokens.lower
    for index in range(count.first - 1, first - 1, -1):
        time = scene.clock[index]
        if time is not None and time.earliest is not None and _is_so_exact(time, count):
            earliest, latest = _days_away(lower, count, time.earliest)
            return time._replace(earliest=earliest, latest=latest)
    verb = lower[max(first, count.first - 5) : count.first]
    if _NOW.isdisjoint(verb) and not ("came" in verb and _of_these_days(scene, first, count)):
        return None
    start, end = scene.tokens.span(count.first, stop)
    text = " ".join(scene.tokens.words[count.first : stop])
    earliest, latest = _days_away(lower, count, scene.date)
    return TimeExpression(start, end, text, "DATE", "", earliest, latest)


_VISITS = frozenset(
    """visit trip tour visits trips arrival talks meeting summit mission journey stay swing stop
    stopover departure dispatch delegation""".split()
)
_LATELY = dt.timedelta(days=21)
_SENTENCES_BACK = 2


def _of_these_days(scene: Scene, first: int, count: _Count) -> bool:
    """Whether "The visit came a week after" tells of what the report is about: nothing of long ago is
    told just before."""
    if _VISITS.isdisjoint(scene.tokens.lower[first : count.first]):
        return False
    sentence = scene.sentence_at[first]
    low = scene.tokens.sentences[max(sentence - _SENTENCES_BACK, 0)][0]
    return all(
        time is None or time.latest is None or time.latest >= scene.date - _LATELY
        for time in scene.clock[low:first]
    )


_MONTH = dt.timedelta(days=31)


def _is_so_exact(time: TimeExpression, count: _Count) -> bool:
    """Whether a time is a single day; a month, too, where months are counted from it."""
    if time.earliest is None or time.latest is None:
        return False
    return time.latest - time.earliest < (_DAY if count.unit else _MONTH)


_DAY = dt.timedelta(days=1)


_AT_MOST = frozenset("less under within barely".split())


def _days_away(lower: list[str], count: _Count, day: dt.date) -> tuple[dt.date, dt.date]:
    """The first and the last of the days so far from a day: more of them for longer units."""
    near = shift(day, count.sign)
    far = shift(day, count.sign * (count.unit or 31) * count.number)
    if not _AT_MOST.isdisjoint(lower[max(count.first - 2, 0) : count.first]):
        return min(near, far), max(near, far)
    if count.unit == 0:
        month = shift_day(day, count.sign * count.number)
        return month.replace(day=1), month.replace(day=days_in_month(month.year, month.month))
    slack = count.unit // 2 * (1 + count.number // 3)
    return shift(far, -slack), shift(far, slack)
