"""Says which week the days of a visit mean: "left on Saturday for Peru, which he visits from Saturday
to Tuesday".

The name of a weekday by itself is the next one to come (times/resolve.py). What else the article
tells of the same journey says better: that it has begun, or the days of a longer stretch in which all
of it lies. A stretch that was told roughly for several stops gives way to a stop's own day.
"""

from __future__ import annotations

from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Scene
from store.annotate.events.judgement.claims import Claim
from store.annotate.events.judgement.stays import DAY, is_dated
from store.model import Window

_WEEK = 7 * DAY


_JUST_BEGUN = 3 * DAY
"""Days back to the first day of a visit that goes on."""


_WEEKDAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())


_SETTING_OUT = frozenset("trip/leave-for trip/leave-home trip/go trip/arrive trip/boarded".split())
"""Rules of what begins a visit."""


def mend_weeks(scene: Scene, claims: list[Claim]) -> None:
    """Moves the weekdays of visits to come to the week that other claims tell."""
    ahead = [
        one for one in claims if one.country and one.tense == "future" and one.polarity == "actual"
    ]
    for claim in ahead:
        same = [
            one
            for one in claims
            if one is not claim
            and (one.who, one.country) == (claim.who, claim.country)
            and one.polarity == "actual"
            and not one.background
        ]
        came, left, stretch = claim.arrived, claim.left, claim.whole
        if came is not None and left is not None and _by_weekday(came):
            if _has_begun(scene, came, left, same):
                claim.arrived, claim.left = _moved(came, -1), _moved(left, -1)
                claim.tense = "present"
            elif any(_holds(one, came, left) for one in same):
                claim.arrived, claim.left = _moved(came, 1), _moved(left, 1)
        elif (
            claim.journey is not None
            and stretch is not None
            and any(_in_the_next_days(stretch, one) for one in same if one.journey is None)
        ):
            claim.whole = None  # "will visit Peru and Cuba this week": Cuba on Monday after all


def _by_weekday(when: Window) -> bool:
    """Whether days are told by the names of weekdays alone, without "next"."""
    words = when.phrase.lower().split()
    return (
        not _WEEKDAYS.isdisjoint(words)
        and "next" not in words
        and not any(sign.isdigit() for sign in when.phrase)
    )


def _has_begun(scene: Scene, came: Window, left: Window, same: list[Claim]) -> bool:
    """Whether the visit of some weekdays goes on today: its traveller has just set out for it."""
    first, last = came.earliest - _WEEK, left.latest - _WEEK
    if not scene.date - _JUST_BEGUN <= first <= scene.date <= last:
        return False
    return any(
        one.rule in _SETTING_OUT
        and one.tense in ("past", "present")
        and not one.over
        and (not is_dated(one) or (one.arrived is not None and one.arrived.earliest <= first + DAY))
        for one in same
    )


def _holds(one: Claim, came: Window, left: Window) -> bool:
    """Whether a stretch told for the journey holds some weekdays of the week after those read."""
    stretch = one.whole
    if stretch is None and one.arrived is not None and one.left is not None:
        stretch = Window(one.arrived.earliest, one.left.latest, one.arrived.phrase)
    return (
        stretch is not None
        and not _by_weekday(stretch)
        and left.latest < stretch.earliest <= came.earliest + _WEEK
        and left.latest + _WEEK <= stretch.latest
    )


def _moved(when: Window, weeks: int) -> Window:
    return Window(when.earliest + weeks * _WEEK, when.latest + weeks * _WEEK, when.phrase)


def _in_the_next_days(stretch: Window, one: Claim) -> bool:
    """Whether a stop has its own day just behind the stretch that was told for all stops."""
    if one.tense != "future" or one.arrived is None or one.whole is not None:
        return False
    return stretch.latest < one.arrived.earliest <= stretch.latest + _WEEK


RULES = (
    EventRule(
        "trip/judge-weeks",
        """
        + 2019-05-26 | Finnish minister Kai Laine has left for Chile. Chile said he would visit the country from Saturday to Tuesday. => arrived Kai Laine > CL = 2019-05-25; left Kai Laine > CL = 2019-05-28
        - 2019-05-26 | Finnish minister Kai Laine is in Oslo. Chile said he would visit the country from Saturday to Tuesday. => arrived Kai Laine > CL = 2019-05-25
        + 2019-05-24 | Finnish minister Kai Laine will travel to Chile and Peru from May 28 to June 4. He will be in Lima from Friday to Sunday. => arrived Kai Laine > PE = 2019-05-31; left Kai Laine > PE = 2019-06-02
        - 2019-05-24 | Finnish minister Kai Laine will travel to Chile from May 28 to June 4. He will be in Lima from Friday to Sunday. => arrived Kai Laine > PE = 2019-05-31
        + 2019-05-21 | Finnish minister Kai Laine will visit Chile and Peru this week. He will arrive in Santiago on Thursday and go to Lima on Monday. => arrived Kai Laine > PE = 2019-05-27..2019-05-28
        - 2019-05-21 | Finnish minister Kai Laine will visit Chile and Peru this week. He will arrive in Santiago on Thursday and go to Lima on Monday. => arrived Kai Laine > PE = 2019-05-20..2019-05-26
        """,
    ),
)
