"""Says whether a claim can speak of the same stay as the claims gathered so far.

Joining them is for joining.py; what days a stay has is for stays.py.
"""

from __future__ import annotations

import datetime as dt

from store.annotate.events.clause.scene import Scene
from store.annotate.events.judgement.claims import Claim
from store.annotate.events.judgement.stays import DAY, SLACK, Stay, has_days, is_dated, span_of
from store.model import Window


def _slack(one: Window, other: Window) -> dt.timedelta:
    """Days that two tellings of one arrival may differ by; none where one is a longer stretch."""
    wide = max(one.latest - one.earliest, other.latest - other.earliest)
    return SLACK if wide <= 2 * DAY else dt.timedelta(0)


def fits(scene: Scene, stay: Stay, claim: Claim) -> bool:
    """Whether a claim can speak of the same stay as the claims gathered so far."""
    background = any(one.background for one in stay.claims)
    days_of_both = is_dated(claim) and has_days(stay)
    unlike = claim.background != background and (claim.background or not claim.inferred)
    if unlike and not days_of_both:
        # "her last visit" is another one, unless the days say that it is the same.
        return not (
            claim.background
            or claim.present
            or claim.arrived
            or claim.tense == "future"
            or any(one.present for one in stay.claims)
        )
    today = scene.date
    if _gone_and_to_come(stay, claim, today):
        return False
    span = span_of(claim, today)
    dated = False
    for one in stay.claims:
        if (
            claim.arrived
            and one.arrived
            and (
                claim.arrived.earliest > one.arrived.latest + _slack(claim.arrived, one.arrived)
                or one.arrived.earliest > claim.arrived.latest + _slack(claim.arrived, one.arrived)
            )
        ):
            return False  # who came twice made two trips
        other = span_of(one, today)
        dated = dated or other is not None
        if span and other and (span[0] > other[1] + SLACK or other[0] > span[1] + SLACK):
            return False
        if _of_two_months(claim.whole or claim.within, one.whole or one.within):
            return False
    future = claim.tense == "future" and not claim.present
    stay_future = all(one.tense == "future" for one in stay.claims)
    stay_over = any(one.over for one in stay.claims)
    if future and not stay_future and stay_over and not (span and dated):
        return False
    return not (
        not span
        and claim.tense == "past"
        and stay_future
        and not claim.inferred
        and not claim.over
        and not _already(scene, claim, stay)
    )


def _already(scene: Scene, claim: Claim, stay: Stay) -> bool:
    """Whether "has already visited X" tells of a stay that goes on with today's plans."""
    day = min((one.within.earliest for one in stay.claims if one.within), default=None)
    return day == scene.date and "already" in scene.tokens.lower[claim.trigger - 3 : claim.trigger]


def _of_two_months(one: Window | None, other: Window | None) -> bool:
    """Whether two stays are told of two stretches of time: "in Beijing in May and again in June"."""
    if (
        one is None
        or other is None
        or min(one.latest - one.earliest, other.latest - other.earliest) < 20 * DAY
    ):
        return False
    return one.earliest > other.latest or other.earliest > one.latest


_PAST = 4 * DAY
_OLD = 60 * DAY


def _gone_and_to_come(stay: Stay, claim: Claim, today: dt.date) -> bool:
    """Whether one speaks of a journey some days ago and the other of one still to come.

    Also where the claim tells an old year or month and the stay is news without a day.
    """
    made = _last_day(claim) if claim.tense == "past" and not claim.present else None
    if made is not None and made < today - _PAST:
        if _is_to_come(stay):
            return True
        return (
            made < today - _OLD
            and claim.rule in _PLAIN
            and not has_days(stay)
            and all(
                one.rule in _PLAIN and one.tense == "past" and one.sentence < claim.sentence
                for one in stay.claims
            )
            and stay.claims[0].sentence <= _LEAD
        )
    if claim.rule == "trip/from-there":
        return False
    if claim.tense == "future" and not claim.present:
        days = [_last_day(one) for one in stay.claims if one.tense == "past" and not one.present]
        return (
            bool(stay.claims)
            and len(days) == len(stay.claims)
            and all(day is not None and day < today - _OLD / 4 for day in days)
        )
    return False


def _is_to_come(stay: Stay) -> bool:
    """Whether a stay is still to come; "it is her first visit" has no tense of its own."""
    claims = stay.claims
    return any(one.tense == "future" for one in claims) and all(
        one.tense in ("future", "") and not one.present for one in claims
    )


_LEAD = 3
"""Sentences at the head of an article that tell its news."""


_PLAIN = frozenset(f"trip/{name}" for name in "go reach arrive be-in visit-verb acts-in".split())


def _last_day(claim: Claim) -> dt.date | None:
    """The last day that a claim names."""
    told = claim.left or claim.whole or claim.within or claim.arrived
    return told.latest if told is not None else None
