"""Finds the times of a clause and turns them into what they say of a stay.

A time may be its first day, its last, or all of it; that depends on the kind of clause (arrive,
depart, leave, visit, event, presence) and on the word before it ("from", "until"). Windows follow
the settled conventions: a departure from home dates the arrival to that day or the next.
"""

from __future__ import annotations

import datetime as dt
from typing import NamedTuple

from store.annotate.events.clause.clauses import VERBISH, clause_start
from store.annotate.events.clause.scene import Scene
from store.annotate.events.judgement.claims import Claim, window
from store.model import TimeExpression, Window

_DAY = dt.timedelta(days=1)


_STARTING = frozenset("from beginning starting since begins starts opening effective".split())


_ENDING = frozenset("until till through ending thru".split())


_OUTSIDE = frozenset("before after by for than ahead of".split())


def date_claim(claim: Claim, kind: str, when: When, today: dt.date) -> None:
    """Sets the claim's windows from the times of its clause.

    `kind` is arrive (the day of coming), depart (of setting out towards the country), leave (of
    leaving the country), visit (the stay), event (something during the stay) or presence.
    """
    if when.days and kind in ("arrive", "visit", "depart", "begin", "end", "presence"):
        claim.days = when.days
    start = stop = None
    plain: list[TimeExpression] = []
    for time, word in when.times:
        if (
            word == "since"
            and kind == "visit"
            and claim.rule not in ("trip/be-in", "trip/acts-in")
            and not _of_late(time, today)
        ):
            continue  # "the first visit since 2000"
        if word in _STARTING and start is None:
            start = time
        elif (word in _ENDING or (word in ("to", "and") and start is not None)) and stop is None:
            stop = time
        elif word not in _OUTSIDE:
            plain.append(time)
    if start is not None and stop is None and _is_range(start):
        plain.insert(0, start)
        start = None
    if start is not None or stop is not None:
        if start is not None and kind != "event":
            claim.arrived = window_of(start)
        if stop is not None and kind != "event":
            claim.left = window_of(stop)
        if kind == "event" and start is not None and _since_a_day(when, start):
            claim.arrived = window_of(start)  # "had been attending the games since Aug. 4"
        elif kind == "event" and start is not None:
            claim.within = window_of(start)
        if start is not None:
            return
    if not plain:
        _by_then(claim, kind, when, today)
        return
    time = plain[0]
    one = window_of(time)
    if one is None or time.earliest is None or time.latest is None:
        return
    if kind == "event":
        if _is_range(time):
            claim.arrived = window(time.earliest - _DAY, time.earliest, time.text)
            claim.left = window(time.latest, time.latest + _DAY, time.text)
        elif len(plain) > 1 and _next_days(plain[0], plain[1]):
            first, last = sorted((one, window_of(plain[1]) or one), key=lambda day: day.earliest)
            claim.arrived = window(first.earliest - _DAY, first.earliest, first.phrase)
            claim.left = window(last.latest, last.latest + _DAY, last.phrase)
        else:
            claim.within = one
    elif kind == "presence":
        claim.within = _still_to_come(one, claim, today)
    elif kind in ("arrive", "begin"):
        claim.arrived = _still_to_come(one, claim, today)
    elif (
        kind == "depart"
        and _is_range(time)
        and _days_named(time)
        and (claim.tense != "past" or time.latest <= today)
    ):
        claim.arrived = window(time.earliest, time.earliest, time.text)
        claim.left = window(time.latest, time.latest, time.text)
    elif kind == "depart" and claim.tense == "past" and one.earliest > today:
        # "he left for the summit tomorrow": the day is the summit's.
        claim.arrived = window(today, one.latest, one.phrase)
    elif kind == "depart":
        one = _still_to_come(one, claim, today)
        claim.arrived = window(one.earliest, one.latest + _DAY, one.phrase)
    elif kind in ("leave", "end"):
        claim.left = _still_to_come(one, claim, today)
    elif _is_range(time) and (time.latest - time.earliest).days <= 31 and _days_named(time):
        claim.arrived = window(time.earliest, time.earliest, time.text)
        claim.left = window(time.latest, time.latest, time.text)
    elif claim.days and one.earliest == one.latest:
        # "a three-day visit Monday" begins on Monday.
        claim.arrived = one
    elif one.earliest == one.latest and claim.present:
        claim.within = one
    elif one.earliest == one.latest and claim.tense == "future":
        claim.arrived = _still_to_come(one, claim, today)
    else:
        claim.whole = one


def _since_a_day(when: When, start: TimeExpression) -> bool:
    """Whether the start is a single day after "since"."""
    return start.earliest == start.latest and any(
        time is start and word == "since" for time, word in when.times
    )


def _by_then(claim: Claim, kind: str, when: When, today: dt.date) -> None:
    """Sets the days of a plan that has only a last day: "before the end of this month"."""
    if claim.tense != "future":
        return
    for time, word in when.times:
        if word not in ("by", "before") or time.earliest is None or time.latest is None:
            continue
        ends = {"end", "close"} & set(time.text.lower().split())
        last = time.latest if word == "by" or ends else time.earliest - _DAY
        if last < today:
            continue
        if kind in ("visit", "depart"):
            claim.whole = Window(today, last, time.text)
        elif kind in ("arrive", "begin"):
            claim.arrived = Window(today, last, time.text)
        return


def _next_days(one: TimeExpression, other: TimeExpression) -> bool:
    """Whether two times are single days, one after the other: "on Friday and Saturday"."""
    if one.earliest is None or one.earliest != one.latest:
        return False
    if other.earliest is None or other.earliest != other.latest:
        return False
    return abs(one.earliest - other.earliest) == _DAY and one.text != other.text


def _of_late(time: TimeExpression, today: dt.date) -> bool:
    """Whether a time is a single day of the last two weeks: "a visit since Monday"."""
    if time.earliest is None or time.latest is None or time.earliest != time.latest:
        return False
    return dt.timedelta(0) <= today - time.latest <= 2 * _WEEK


_WEEKDAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
_WEEK = dt.timedelta(days=7)
_HALF_A_WEEK = dt.timedelta(days=3)


def _still_to_come(one: Window, claim: Claim, today: dt.date) -> Window:
    """The day of a plan told in the past: "was due to arrive on Wednesday", written on Monday.

    A bare weekday after a past verb is read as the last one; where a plan's lies more than three
    days back, the next one is nearer and meant.
    """
    bare = not _WEEKDAYS.isdisjoint(one.phrase.lower().split()) and len(one.phrase.split()) <= 2
    if (
        claim.tense == "future"
        and claim.polarity == "actual"
        and claim.rule not in ("trip/arrival", "trip/departure")
        and bare
        and one.earliest == one.latest
        and one.latest < today - _HALF_A_WEEK
        and one.latest + _WEEK >= today
    ):
        return Window(one.earliest + _WEEK, one.latest + _WEEK, one.phrase)
    return one


def window_of(time: TimeExpression | None) -> Window | None:
    """The days that a time expression may mean; None where it has no dates."""
    if time is None or time.earliest is None or time.latest is None:
        return None
    return Window(time.earliest, time.latest, time.text)


def _is_range(time: TimeExpression) -> bool:
    """Whether the text names two ends: "Nov. 18-19", "7th to 9th December"."""
    if time.earliest is None or time.latest is None or time.earliest == time.latest:
        return False
    text = time.text.lower().replace("mid-", "mid ")
    return (
        any(joint in text for joint in ("-", "–", " to ", " and ", " until ", " through "))
        and "week" not in text
    )


def _days_named(time: TimeExpression) -> bool:
    return any(character.isdigit() for character in time.text) or "day" in time.text.lower()


class When(NamedTuple):
    """The times of a clause: calendar times with the word before each, and a duration in days."""

    times: tuple[tuple[TimeExpression, str], ...]
    days: int | None


_OTHER_EVENT = frozenset("since follows followed following comes came ahead marking".split())


_NUMBERS = {
    word: number
    for number, word in enumerate(
        "one two three four five six seven eight nine ten eleven twelve".split(),
        1,
    )
}


def times_of(scene: Scene, opening: int, trigger: int, stop: int) -> When:
    """The times of a trigger: after it, from `opening` to it, or at the head of its clause.

    `opening` is the first token of the verb group or noun phrase.
    """
    low = scene.tokens.sentences[scene.sentence_of(trigger)][0]
    days = _days(scene, max(low, trigger - 6), stop)
    after: list[tuple[TimeExpression, str]] = []
    if days is not None or any(scene.clock[trigger + 1 : stop]):
        before, stop = stop, _before_other_time(scene, trigger, stop)
        after = _calendar(scene, trigger + 1, stop)
        if days is not None and stop < before:
            days = _days(scene, max(low, trigger - 6), stop)
    inside = _calendar(scene, opening, trigger)
    if not after and not inside:
        inside = _before_subject(scene, opening)
    if not after and not inside:
        # "On Thursday, he would …": a time before the subject.
        low = clause_start(scene, trigger)
        inside = _calendar(scene, low, min(low + 6, opening))
        if inside and any(
            word in scene.triggers.reporting for word in scene.tokens.lower[low + 1 : opening - 1]
        ):
            inside = []  # "On Monday, an official told reporters that he would visit …"
        inside = [one for one in inside if one[1] not in _ENDING]  # "stay till Monday and go to"
        first = scene.tokens.sentences[scene.sentence_of(trigger)][0]
        if not inside and low - 2 > first and scene.tokens.lower[low - 1] == "when":
            # "on May 9, when he came home"
            inside = _calendar(scene, max(first, low - 6), low - 1)[-1:]
            inside = [(time, "" if word == "since" else word) for time, word in inside]
        if not inside and low - 3 > first and _in_which(scene.tokens.lower, low):
            # "a tour last month, in which he visited Laos"
            inside = _calendar(scene, max(first, low - 8), low - 1)[-1:]
    return When(tuple(after + inside[::-1]), days)


def days_told(scene: Scene, low: int, high: int) -> list[Window]:
    """The single days that the times from token `low` to before `high` tell, each time once."""
    return [
        Window(time.earliest, time.earliest, time.text)
        for time in dict.fromkeys(scene.clock[low:high])
        if time is not None and time.earliest is not None and time.earliest == time.latest
    ]


def one_past_day(scene: Scene, low: int, high: int) -> Window | None:
    """The day up to the report's that is the only single day told between two tokens."""
    days = {day.earliest: day for day in days_told(scene, low, high)}
    if len(days) != 1:
        return None
    (day,) = days.values()
    return day if day.earliest <= scene.date else None


def _in_which(lower: list[str], low: int) -> bool:
    """Whether "in which" or "during which" opens the clause at `low`."""
    return lower[low - 1] == "which" and lower[low - 2] in ("in", "during")


_RUNNING = frozenset(
    "begin start open take be last run end conclude come continue go occur kick not also".split()
)
"""Verbs whose time is that of the visit: "the visit will begin on Friday"."""


_LINKS = frozenset("and but , ;".split())


def _before_subject(scene: Scene, opening: int) -> list[tuple[TimeExpression, str]]:
    """The time of ", and in 2013 his deputy was there": it opens a coordinated clause."""
    lower, clock = scene.tokens.lower, scene.clock
    low = scene.tokens.sentences[scene.sentence_of(opening)][0]
    for index in range(opening - 1, max(opening - 12, low + 1), -1):
        time = clock[index]
        if time is None:
            if lower[index] in _LINKS and index < opening - 1 and lower[index] != ",":
                return []
            continue
        first = index
        while first > low and clock[first - 1] is time:
            first -= 1
        word = lower[first - 1]
        link = first - 1 - (word in ("in", "on", "early", "late", "by"))
        if link > low and lower[link] in ("and", "but") and time.earliest is not None:
            return [(time, word)]
        return []
    return []


def _before_other_time(scene: Scene, trigger: int, stop: int) -> int:
    """Where a clause begins to speak of another event: "his first visit since …"."""
    lower, classes = scene.tokens.lower, scene.tokens.classes
    word = scene.triggers.verbs.get(lower[trigger])
    motion = word is not None and not _MOTION.isdisjoint(word.frames)
    for index in range(trigger + 1, stop):
        if (
            lower[index] in ("is", "was", "has", "had")
            and scene.triggers.nouns.get(lower[trigger]) == "visit"
            and lower[index + 1 : index + 2] in (["the"], ["a"], ["an"], ["his"], ["been"])
        ):
            return index  # "the visit to Peru is the first since 2003"
        if (
            lower[index] in ("will", "would")
            and scene.triggers.nouns.get(lower[trigger]) == "visit"
            and index + 1 < stop
            and lower[index + 1] not in _RUNNING
        ):
            return index  # "the visit will help the country's recovery from the war"
        if classes[index] == "," and scene.triggers.nouns.get(lower[trigger]) == "visit":
            name = scene.owner[index + 1] if index + 1 < stop else None
            if name is not None and name.kind == "person" and name.stop < len(lower):
                follows = lower[name.stop]
                if follows in VERBISH or follows in scene.triggers.reporting:
                    return index  # "asked of the visit to Peru, X said that in 2003 …"
        if classes[index] in ",-" and index + 1 < stop and lower[index + 1] in _FINITE:
            return index  # "who arrives on Monday, will be making …"
        if motion and lower[index] == "held" and index > trigger + 2:
            return index  # "leaves for the summit to be held from May 3 to 5"
        if lower[index] == "that" and index + 1 < stop:
            after = scene.triggers.verbs.get(lower[index + 1])
            if lower[index + 1] in VERBISH or (after is not None and after.form != "base"):
                return index
        if lower[index] in _OTHER_EVENT and scene.clock[index] is None:
            if (
                lower[index] == "since"
                and index + 1 < stop
                and scene.clock[index + 1] is not None
                and not _counted(scene, index)
            ):
                continue
            return index
    return stop


_MOTION = frozenset(["arrive", "leave", "go", "set", "return"])


_FINITE = frozenset("is was are were will would has had".split())


def _counted(scene: Scene, since: int) -> bool:
    """Whether "since" counts from an earlier one: "his first visit to the country since August"."""
    before = scene.tokens.lower[max(since - 8, 0) : since]
    return not {"first", "second", "third", "fourth", "fifth", "last", "only"}.isdisjoint(before)


def _calendar(scene: Scene, low: int, high: int) -> list[tuple[TimeExpression, str]]:
    found: list[tuple[TimeExpression, str]] = []
    if not any(scene.clock[low:high]):
        return found
    last: TimeExpression | None = None
    lower = scene.tokens.lower
    for index in range(low, high):
        time = scene.clock[index]
        if time is None or time is last:
            continue
        last = time
        if index and scene.clock[index - 1] is time:
            continue
        if time.earliest is None or time.latest is None:
            continue
        word = lower[index - 1] if index else ""
        if word == "the" and index > 1:
            word = lower[index - 2]
        if of_report(scene, index):
            continue
        if (
            word == "for"
            and not _PLANNED.isdisjoint(lower[max(index - 3, 0) : index])
            and "visit" in map(scene.triggers.nouns.get, lower[max(index - 18, 0) : index])
        ):
            word = "on"  # "the visit, slated for Nov. 19 to 21"
        found.append((time, word))
    return found


_PLANNED = frozenset(
    "slated scheduled set planned due fixed rescheduled penciled pencilled".split()
)


def of_report(scene: Scene, index: int) -> bool:
    """Whether the time is that of the report: "officials said Tuesday"."""
    lower = scene.tokens.lower
    for back in range(index - 1, max(index - 5, -1), -1):
        word = lower[back]
        if word in scene.triggers.reporting:
            return True
        if word not in (
            "on",
            "late",
            "early",
            "here",
            "reporters",
            "afp",
            "xinhua",
            "in",
            "a",
            "statement",
            "the",
            "newsmen",
            "journalists",
            "that",
            "xinhua",
        ):
            return False
    return False


_EVENTS = frozenset(
    """summit summits meeting meetings conference forum session talks seminar workshop festival
    strike congress negotiations gathering ceasefire truce holiday fair""".split()
)


def _counts_days(text: str) -> bool:
    """Whether a text holds a word at which `_days` looks, apart from "Monday" and "today"."""
    return (
        "week" in text
        or "hour" in text
        or "days" in text
        or "-day" in text
        or " day" in text
        or "day-long" in text
        or "daylong" in text
    )


_DAY_ENDS = frozenset(["our", "day", "eek", "ays", "ong"])
"""How the words end at which `_days` looks: "-hour", "day", "-week", "days", "day-long"."""


def _days(scene: Scene, low: int, high: int) -> int | None:
    """The days of a "three-day visit" or "for five days" in the range."""
    tokens = scene.tokens
    high = min(high, len(tokens))
    if low >= high or not _counts_days(tokens.slice(low, high).lower()):
        return None
    for index, word in enumerate(tokens.lower[low:high], low):
        if word[-3:] not in _DAY_ENDS:
            continue
        if word.endswith("-hour") and word.split("-")[0].isdigit():
            return max(1, -(-int(word.split("-")[0]) // 24))  # "a 48-hour visit"
        if (
            word.endswith(("-day", "-week"))
            or (word in ("day", "week") and index >= 2 and tokens.words[index - 1] == "-")
        ) and not _EVENTS.intersection(tokens.lower[index + 1 : index + 4]):
            number = word.split("-")[0] if "-" in word else tokens.lower[index - 2]
            count = _NUMBERS.get(number) or (int(number) if number.isdigit() else None)
            if count:
                return count * 7 if "week" in word else count
        if word == "days" and index >= 2 and index > low:
            number = tokens.lower[index - 1]
            count = _NUMBERS.get(number) or (int(number) if number.isdigit() else None)
            if count and tokens.lower[index - 2] in ("for", "of"):
                return count
        if word in ("weeklong", "week-long") and not _EVENTS.intersection(
            tokens.lower[index + 1 : index + 4]
        ):
            return 7
        if word in ("day-long", "daylong") and not _EVENTS.intersection(
            tokens.lower[index + 1 : index + 4]
        ):
            return 1
    return None
