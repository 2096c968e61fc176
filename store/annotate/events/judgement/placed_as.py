"""Says what a claim without a country tells of the stay whose country it takes.

"left Oslo on Tuesday" may begin a journey or end one, and a length told of a tour is none of a stop's.
Which stay it is, placing.py decides.
"""

from __future__ import annotations

from store.annotate.events.judgement.claims import Claim
from store.annotate.events.judgement.stays import DAY, SLACK, is_dated
from store.model import Window


def place_as(claim: Claim, other: Claim, mates: list[Claim]) -> bool:
    """Whether a claim may take the country of another, and then tells something of that stay."""
    if claim.rule.endswith("-home") and _home_since(claim, other):
        return False  # "flew to New York on Friday", home for weeks
    claim.country = other.country
    claim.place = None
    if claim.rule == "trip/leave-home" and _came_later(claim, mates):
        claim.arrived = None  # "left home on Tuesday by train. He arrived in Hanoi on Friday"
    if claim.rule == "trip/leave-plain" and claim.left is not None and _sets_out(claim, other):
        day = claim.left  # "left for Oslo, it said. X departed yesterday": from home
        claim.arrived, claim.left = Window(day.earliest, day.latest + DAY, day.phrase), None
        claim.over = False
    if (
        claim.rule == "trip/leave-plain"
        and claim.arrived is not None
        and (_ends(claim, other) or _is_there(claim, other, mates))
    ):
        day = claim.arrived
        claim.left = Window(day.earliest, max(day.earliest, day.latest - DAY), day.phrase)
        claim.arrived = None
    if claim.rule == "trip/visit-noun" and claim.days and _of_a_tour(claim, mates):
        claim.days = None  # "a nine-day trip that took her to Peru and Chile"
    if claim.rule == "trip/visit-noun" and claim.arrived is not None:
        # "he is to pay an official visit": the visit in hand, whatever the day beside it is.
        claim.arrived = _compatible(
            claim.arrived, [one for one in mates if one.country == claim.country]
        )
    # "left here to visit Peru", with no day
    aim = claim.rule == "trip/leave-home" and claim.sentence == other.sentence == 0
    told = is_dated(claim) or claim.days or claim.companions or claim.over or claim.present
    return bool(told or (aim and claim.tense == "past"))


def _of_a_tour(claim: Claim, mates: list[Claim]) -> bool:
    """Whether the sentence of a claim tells of a tour of several countries."""
    legs = {
        one.country
        for one in mates
        if one.sentence == claim.sentence
        and one.journey is not None
        and one.trigger > claim.trigger
    }
    return len(legs) > 1


def _sets_out(claim: Claim, other: Claim) -> bool:
    """Whether "he left on Monday" is the leaving for a place that the sentence before told of."""
    return (
        other.rule == "trip/leave-for"
        and not is_dated(other)
        and not other.background
        and 0 < claim.sentence - other.sentence <= 1
    )


_RIDE = 10 * DAY
"""The longest way from home to where somebody arrives."""


def _came_later(claim: Claim, mates: list[Claim]) -> bool:
    """Whether it is told on which day somebody came who had left home days before."""
    left = claim.arrived
    return left is not None and any(
        one.country == claim.country
        and one.arrived is not None
        and one.tense != "future"
        and one.polarity == "actual"
        and left.latest < one.arrived.earliest <= left.latest + _RIDE
        for one in mates
    )


def _ends(claim: Claim, other: Claim) -> bool:
    """Whether who is abroad and is "to leave on Saturday" leaves the country that they are in."""
    if other.tense != "future" and claim.tense == "future":
        return True
    if other.tense == claim.tense == "future" and other.rule == "trip/arrive":
        # "arrives tomorrow and leaves on Friday"
        came, left = other.arrived, claim.arrived
        return came is not None and left is not None and came.latest < left.earliest
    return (
        other.tense == claim.tense == "past"
        and not (
            other.over and other.sentence == claim.sentence
        )  # "back ten days after he set out"
        and other.trigger < claim.trigger
        and (
            other.sentence == claim.sentence
            or (claim.arrived is not None and _left_after(claim.arrived, other))
            or (claim.arrived is not None and _was_there_before(claim, other, claim.arrived))
            or (other.over and other.rule == "trip/visit-noun" and not is_dated(other))
        )
    )


def _is_there(claim: Claim, other: Claim, mates: list[Claim]) -> bool:
    """Whether who "leaves on Sunday" is told before to be where he is still to do something."""
    return claim.tense == other.tense == "future" and any(
        one.country == other.country
        and one.sentence < claim.sentence
        and one.tense in ("past", "present")
        and not (one.over or one.background)
        for one in mates
    )


_THERE = frozenset(
    f"trip/{name}"
    for name in "be-in acts-in met-there visit-verb talks-abroad attend stays".split()
)


def _was_there_before(claim: Claim, other: Claim, left: Window) -> bool:
    """Whether the sentence before tells only that the traveller was there, on no later day: "was in
    Lima for talks. She left on Monday"."""
    if other.rule not in _THERE or other.present or claim.sentence - other.sentence > 1:
        return False
    if other.arrived is not None or other.left is not None or other.background:
        return False
    day = other.within or other.whole
    return day is None or day.earliest <= left.latest


def _home_since(claim: Claim, other: Claim) -> bool:
    """Whether a stay had ended days before a flight that ends at home."""
    mine, its = claim.left, other.left
    return mine is not None and its is not None and its.latest < mine.earliest - DAY


def _left_after(left: Window, other: Claim) -> bool:
    """Whether "he left on Thursday" ends the stay that another sentence told the coming of."""
    came = other.arrived
    if came is None or other.rule == "trip/leave-for":
        return False
    return came.latest < left.earliest or "same" in left.phrase.lower()


def _compatible(arrived: Window, others: list[Claim]) -> Window | None:
    """The first day, unless another claim of the same stay says a different one."""
    for other in others:
        if other.arrived is not None and (
            arrived.earliest > other.arrived.latest + SLACK
            or other.arrived.earliest > arrived.latest + SLACK
        ):
            return None
    return arrived
