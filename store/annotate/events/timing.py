"""Turns the times of a clause into what they say of a stay: its first day, its last, or all of it.

The meaning depends on the kind of clause (arrive, depart, leave, visit, event, presence) and on the
word before the time ("from", "until"). Windows follow the settled conventions of the project:
a departure from home dates the arrival to that day or the next.
"""

from __future__ import annotations

import datetime as dt

from store.annotate.events.claims import Claim, window
from store.annotate.events.clauses import When
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
            claim.arrived = _window(start)
        if stop is not None and kind != "event":
            claim.left = _window(stop)
        if kind == "event" and start is not None:
            claim.within = _window(start)
        if start is not None:
            return
    if not plain:
        return
    time = plain[0]
    one = _window(time)
    if one is None or time.earliest is None or time.latest is None:
        return
    if kind == "event":
        if _is_range(time):
            claim.arrived = window(time.earliest - _DAY, time.earliest, time.text)
            claim.left = window(time.latest, time.latest + _DAY, time.text)
        else:
            claim.within = one
    elif kind == "presence":
        claim.within = one
    elif kind in ("arrive", "begin"):
        claim.arrived = _past_part(one, claim, today)
    elif kind == "depart":
        claim.arrived = window(one.earliest, one.latest + _DAY, one.phrase)
    elif kind in ("leave", "end"):
        claim.left = one
    elif _is_range(time) and (time.latest - time.earliest).days <= 31 and _days_named(time):
        claim.arrived = window(time.earliest, time.earliest, time.text)
        claim.left = window(time.latest, time.latest, time.text)
    elif claim.days and one.earliest == one.latest:
        # "a three-day visit Monday" begins on Monday.
        claim.arrived = one
    elif one.earliest == one.latest and claim.present:
        claim.within = one
    elif one.earliest == one.latest and claim.tense == "future":
        claim.arrived = one
    else:
        claim.whole = one


def _past_part(one: Window, claim: Claim, today: dt.date) -> Window:
    return one


def _window(time: TimeExpression) -> Window | None:
    if time.earliest is None or time.latest is None:
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
