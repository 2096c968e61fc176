"""Turns the times of a clause into what they say of a stay: its first day, its last, or all of it.

That depends on the kind of clause (arrive, depart, leave, visit, event, presence) and on the word
before the time ("from", "until"). Windows follow the settled conventions: a departure from home
dates the arrival to that day or the next. Which times a clause has is read in timing.py.
"""

from __future__ import annotations

import datetime as dt

from store.annotate.events.clause.timing import ENDING, FOR_EVENT, When, window_of
from store.annotate.events.judgement.claims import Claim, window
from store.model import TimeExpression, Window

_DAY = dt.timedelta(days=1)


_STARTING = frozenset(
    "from beginning starting since begins starts opening effective between".split()
)


_OUTSIDE = frozenset(["before", "after", "by", "for", "than", "ahead", "of", FOR_EVENT])


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
            and kind in ("visit", "event")
            and claim.rule not in ("trip/be-in", "trip/acts-in")
            and not _of_late(time, today)
        ):
            continue  # "the first visit since 2000"
        if word in _STARTING and start is None:
            start = time
        elif (word in ENDING or (word in ("to", "and") and start is not None)) and stop is None:
            stop = time
        elif word not in _OUTSIDE:
            plain.append(time)
    if start is not None and stop is None and _is_range(start):
        plain.insert(0, start)
        start = None
    between = any(word == "between" for _, word in when.times)
    if between and start is not None and stop is not None and start.earliest != start.latest:
        plain.insert(0, _stretch(start, stop))  # "some time between June and August"
        start = stop = None
    if kind == "event" and stop is not None and start is None and not plain:
        _date_by_end(claim, stop, today)
        return
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
        _on_its_day(claim, kind, when, today)
        return
    one = window_of(plain[0])
    if one is None:
        return
    if kind == "event":
        _date_event(claim, plain, one)
    elif kind in ("arrive", "begin"):
        claim.arrived = _still_to_come(one, claim, today)
    elif kind in ("leave", "end"):
        claim.left = _still_to_come(one, claim, today)
    elif kind == "depart":
        _date_departure(claim, plain[0], one, today)
    elif _two_days(plain) and claim.tense != "future":
        # "was in Lima on May 6 and 7"
        claim.arrived, claim.left = one, window_of(plain[1])
    elif kind == "presence" and claim.present and _is_range(plain[0]) and _days_named(plain[0]):
        claim.arrived = window(one.earliest, one.earliest, one.phrase)
        claim.left = window(one.latest, one.latest, one.phrase)
    elif kind == "presence":
        claim.within = _still_to_come(one, claim, today)
    else:
        _date_visit(claim, plain, one, today)


def _date_by_end(claim: Claim, stop: TimeExpression, today: dt.date) -> None:
    """Sets the days of who was at "a forum that ended on Friday"."""
    last = window_of(stop)
    if last is None or last.earliest != last.latest:
        claim.within = last
        return
    claim.left = window(last.earliest, last.latest + _DAY, last.phrase)
    if last.latest <= today or claim.tense == "future":
        claim.within = last  # but "is attending a forum that ends on Sunday"


def _date_event(claim: Claim, plain: list[TimeExpression], one: Window) -> None:
    """Sets the days of who was at something: he came by its first day and left after its last."""
    ends = _ends(plain, one)
    if ends is None:
        claim.within = one
        return
    first, last = ends
    claim.arrived = window(first.earliest - _DAY, first.earliest, first.phrase)
    claim.left = window(last.latest, last.latest + _DAY, last.phrase)


def _date_departure(claim: Claim, time: TimeExpression, one: Window, today: dt.date) -> None:
    """Sets the day of arrival by that of setting out; "left for talks on May 6-7" tells the stay."""
    past = claim.tense == "past"
    if _is_range(time) and _days_named(time) and (not past or one.latest <= today):
        claim.arrived = window(one.earliest, one.earliest, one.phrase)
        claim.left = window(one.latest, one.latest, one.phrase)
    elif past and one.earliest > today:
        # "he left for the summit tomorrow": the day is the summit's.
        claim.arrived = window(today, one.latest, one.phrase)
    else:
        one = _still_to_come(one, claim, today)
        claim.arrived = window(one.earliest, one.latest + _DAY, one.phrase)


def _date_visit(claim: Claim, plain: list[TimeExpression], one: Window, today: dt.date) -> None:
    """Sets the days of a stay: its first and last, its first, one of them, or the time it lies in."""
    ends = _ends(plain, one)
    a_day = one.earliest == one.latest
    short = (one.latest - one.earliest).days <= _LONGEST and _days_named(plain[0])
    if ends is not None and (a_day or short):
        claim.arrived, claim.left = ends  # "will be in Cairo on June 3 and 4", "on June 3-4"
    elif claim.days and a_day:
        claim.arrived = one  # "a three-day visit Monday" begins on Monday
    elif a_day and claim.present:
        claim.within = one
    elif a_day and claim.tense == "future":
        claim.arrived = _still_to_come(one, claim, today)
    else:
        claim.whole = one


_LONGEST = 31
"""Days of a stay of which both ends are told at once, at most."""


def _ends(plain: list[TimeExpression], one: Window) -> tuple[Window, Window] | None:
    """The first and last day of "June 3-4", "on Friday and Saturday"; None where one time is told."""
    if _is_range(plain[0]):
        return (
            window(one.earliest, one.earliest, one.phrase),
            window(one.latest, one.latest, one.phrase),
        )
    other = window_of(plain[1]) if len(plain) > 1 else None
    if other is None or not _next_days(plain[0], plain[1]):
        return None
    return (one, other) if one.earliest < other.earliest else (other, one)


def _since_a_day(when: When, start: TimeExpression) -> bool:
    """Whether the start is a single day after "since"."""
    return start.earliest == start.latest and any(
        time is start and word == "since" for time, word in when.times
    )


def _stretch(first: TimeExpression, last: TimeExpression) -> TimeExpression:
    """The days from the first of one time to the last of another."""
    return first._replace(latest=last.latest, end=last.end)


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


def _on_its_day(claim: Claim, kind: str, when: When, today: dt.date) -> None:
    """Sets the day of who goes somewhere "for Monday's summit": he is there on that day."""
    if kind not in ("visit", "depart", "arrive") or claim.arrived or claim.whole:
        return
    days = (window_of(time) for time, word in when.times if word == FOR_EVENT)
    day = next((one for one in days if one is not None), None)
    if day is not None and (claim.tense == "future" or day.latest <= today):
        claim.within = day


def _next_days(one: TimeExpression, other: TimeExpression) -> bool:
    """Whether two times are single days, one after the other: "on Friday and Saturday"."""
    if one.earliest is None or one.earliest != one.latest:
        return False
    if other.earliest is None or other.earliest != other.latest:
        return False
    return abs(one.earliest - other.earliest) == _DAY and one.text != other.text


_AND = len(" and on ")


def _two_days(plain: list[TimeExpression]) -> bool:
    """Whether the first two times are one day and the next, told in one breath: "May 6 and 7"."""
    if len(plain) < 2 or not _next_days(plain[0], plain[1]):
        return False
    first, last = plain[:2]
    in_order = first.earliest is not None and last.earliest == first.earliest + _DAY
    return in_order and 0 <= last.start - first.end <= _AND


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


def _is_range(time: TimeExpression) -> bool:
    """Whether the text names two ends: "Nov. 18-19", "7th to 9th December"."""
    if time.earliest is None or time.latest is None or time.earliest == time.latest:
        return False
    text = time.text.lower().replace("mid-", "mid ")
    return (
        any(joint in text for joint in ("-", "–", " to ", " and ", " until ", " through "))
        # "Monday to Wednesday of last week", but no "two-week"
        and ("week" not in text or not _WEEKDAYS.isdisjoint(text.split()))
    )


def _days_named(time: TimeExpression) -> bool:
    return any(character.isdigit() for character in time.text) or "day" in time.text.lower()
