"""Says which stop of a journey is meant by what names none: "He came home on Monday", "She set off".

Who leaves home reaches the first stop, who comes home comes from the last. Claims are given their
countries in placing.py.
"""

from __future__ import annotations

from store.annotate.events.clause.scene import Scene
from store.annotate.events.judgement.claims import Claim
from store.annotate.events.judgement.stays import DAY


def tour_ended(scene: Scene, claim: Claim) -> bool:
    """Whether a tour was wound up: "concluded a tour of Africa on Monday"; its end is of its last
    stop."""
    lower, at = scene.tokens.lower, claim.trigger
    return claim.rule == "trip/visit-noun" and claim.over and lower[at] in _TOURS


_TOURS = frozenset(["tour", "swing", "trip"])


def first_leg(other: Claim, earlier: list[Claim]) -> Claim:
    """The first stop of the journey of a stop: "took him to Quito and Lima. He set off on Monday"."""
    if other.journey is None or other.tense == "future":
        return other
    return next(one for one in (*earlier, other) if one.journey == other.journey)


_WAY = 3 * DAY


def reached_first(scene: Scene, claim: Claim, other: Claim, mates: list[Claim]) -> Claim | None:
    """Where he came to next who "left home on June 3": the stop called the first, or the one with a
    day just after it, where the one spoken of, `other`, was reached long after."""
    if claim.rule != "trip/leave-home" or claim.arrived is None or claim.tense != "past":
        return None
    named = next((one for one in mates if _is_first(scene, claim, one)), None)
    if named is not None:
        return named
    first = claim.arrived.earliest
    days = [one.arrived for one in mates if one.country == other.country]
    came = min((day.earliest for day in days if day is not None), default=None)
    if came is None or came <= first + _WAY:
        return None
    soon = [
        (day.earliest, one.trigger, one)
        for one in mates
        if (day := one.arrived or one.within) is not None
        and first <= day.earliest <= first + _WAY
        and not one.background
    ]
    return min(soon, key=lambda one: one[:2])[2] if soon else None


_AFTER_IT = 3
"""Sentences from the leaving of home to the first stop."""


def _is_first(scene: Scene, claim: Claim, stop: Claim) -> bool:
    """Whether a stop told after the leaving is called the first: "In Oslo, the first leg, he met"."""
    if not 0 < stop.sentence - claim.sentence <= _AFTER_IT or stop.background:
        return False
    first = scene.tokens.sentences[stop.sentence][0]
    opening = scene.tokens.lower[first : stop.trigger]
    return any(
        opening[at : at + 2] in (["first", "leg"], ["first", "stop"]) for at in range(len(opening))
    )


BACK_HOME = frozenset(["trip/back", "trip/return-home", "trip/go-home"])


def last_leg(claim: Claim, other: Claim, mates: list[Claim]) -> Claim:
    """The last stop of the journey of a stop: who is to see A, B and C comes home from C, who "flew
    home from a tour of A, B and C" or is told afterwards to have seen them, too."""
    if claim.tense != "future" and other.sentence < claim.sentence:
        return other
    numbers = {one.journey for one in mates if one.country == other.country} - {None}
    legs = [
        one
        for one in mates
        if (one.journey in numbers or (one.sentence == other.sentence > claim.sentence))
        and (one.tense == "future" or claim.tense != "future")
        and one.sentence <= other.sentence
    ]
    if claim.tense == "future" and not legs:
        return reached_last(other, mates)
    return max(legs, key=lambda one: one.stop, default=other)


def reached_last(other: Claim, mates: list[Claim]) -> Claim:
    """Of the stops told in one sentence the one of the latest day: "came to A on Thursday, on a tour
    that began in B on Monday", which is told last."""
    told = [
        (day.latest, one.stop, one)
        for one in mates
        if one.sentence == other.sentence
        and one.tense != "future"
        and (day := one.arrived or one.within) is not None
        and day.latest == day.earliest
    ]
    return max(told, key=lambda one: one[:2])[2] if told else other
