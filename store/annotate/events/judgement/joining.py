"""Joins the claims that speak of one stay of one official: the same country, days that fit.

Days that claims lend each other, and those told of other stays, are dealt with before and after.
"""

from __future__ import annotations

from store.annotate.events.clause.scene import Scene
from store.annotate.events.judgement.claims import Claim
from store.annotate.events.judgement.denials import denied
from store.annotate.events.judgement.fitting import fits
from store.annotate.events.judgement.legs_meant import BACK_HOME
from store.annotate.events.judgement.placing import place_the_rest
from store.annotate.events.judgement.status import is_news
from store.annotate.events.judgement.stays import DAY, LONG_STAY, Stay, has_days, is_dated
from store.model import Window


def join(scene: Scene, claims: list[Claim], denials: list[Claim]) -> list[Stay]:
    """The stays that claims in text order amount to, without what the article denies."""
    told = [
        claim
        for claim in claims
        if claim.polarity in ("actual", "cancelled") and not denied(scene, claim, denials)
    ]
    stays: list[Stay] = []
    for claim in place_the_rest(scene, told):
        _add(scene, stays, claim)
    return _without_weak(scene, stays)


def _add(scene: Scene, stays: list[Stay], claim: Claim) -> None:
    """Adds a claim to the stay that it fits, or makes one of it."""
    if claim.country is None:
        return
    if claim.rule in ("trip/leave-for", "trip/go") and claim.arrived is not None:
        for stay in stays:
            came = stay.arrived()
            if (
                stay.who == claim.who
                and stay.country == claim.country
                and came is not None
                and stay.left() is None
                and came.latest < claim.arrived.earliest <= came.latest + LONG_STAY / 2
            ):
                claim.arrived = None  # "arrived in Shanghai and will leave for Beijing"
                break
    if claim.rule == "trip/go" and claim.arrived is not None and claim.place is not None:
        _move_within(stays, claim)
    if claim.rule == "trip/visit-verb" and claim.arrived is not None and claim.place is not None:
        _see_within(scene, stays, claim)
    if claim.rule == "trip/reach" and claim.arrived is not None and claim.place is not None:
        _come_earlier(stays, claim)
    fitting = [
        stay
        for stay in stays
        if stay.who == claim.who
        and stay.country == claim.country
        and stay.cancelled == (claim.polarity == "cancelled")
        and fits(scene, stay, claim)
    ]
    told = [stay for stay in stays if stay.who == claim.who and stay.country == claim.country]
    if told and not fitting and claim.rule in _ENDS and not is_dated(claim):
        return  # "By Friday he was gone. From here he was expected to fly home"
    if fitting:
        dated = [stay for stay in fitting if has_days(stay)]
        stay = (dated or fitting)[0] if not is_dated(claim) else fitting[0]
        if claim.rule == "trip/boarded":
            _fly_later(stay, claim)
        if claim.over and claim.rule == "trip/visit-noun" and _within_the_ride(stay, claim):
            claim.over = False
        if _stays_on(scene, stay, claim):
            claim.whole = None
        stay.claims.append(claim)
        return
    stays.append(Stay(claim.who, claim.country, [claim], claim.polarity == "cancelled"))


_ENDS = BACK_HOME | {"trip/from-there"}
"""Rules of the end of a stay, which are none of their own beside one that is told."""


def _stays_on(scene: Scene, stay: Stay, claim: Claim) -> bool:
    """Whether days to come are told of one who is there already: "is in Peru. He will spend the
    weekend in Lima": they are not all of his stay."""
    to_come = claim.whole is not None and claim.whole.earliest > scene.date
    return to_come and claim.tense == "future" and is_news(scene, stay.claims)


def _fly_later(stay: Stay, claim: Claim) -> None:
    """Dates a coming by the flight that was boarded, not by the setting out days before: "left for
    Cuba on Tuesday. On Thursday he boarded a flight to Havana in Beijing"."""
    day = claim.arrived
    for one in stay.claims:
        out = one.arrived if one.rule in _SETTING_OUT else None
        if out is not None and day is not None and out.latest < day.earliest:
            one.arrived = None


_SETTING_OUT = frozenset(["trip/leave-for", "trip/leave-home"])


def _come_earlier(stays: list[Stay], claim: Claim) -> None:
    """Takes the reaching of a town for a move within the stay where the border is told to have been
    crossed days before: "pulled into Beijing on Friday. He crossed into China on Wednesday"."""
    for stay in stays:
        came, day = stay.arrived(), claim.arrived
        if stay.who != claim.who or stay.country != claim.country or came is None or day is None:
            continue
        if stay.cancelled or not day.latest < came.earliest <= day.latest + _RIDE:
            continue
        for one in stay.claims:
            if one.arrived is not None and one.tense == "past":
                one.within, one.arrived = one.arrived, None


def _within_the_ride(stay: Stay, claim: Claim) -> bool:
    """Whether stops lie in the country that they led through: "reached Beijing after stops in
    Dalian and Tianjin"; they end no stay there."""
    return any(
        one.sentence == claim.sentence
        and one.trigger < claim.trigger
        and one.rule in ("trip/reach", "trip/arrive", "trip/go")
        for one in stay.claims
    )


_RIDE = 4 * DAY
"""The longest ride from the border to a town, as far as one is taken for it."""


def _move_within(stays: list[Stay], claim: Claim) -> None:
    """Takes "before travelling on to Washington on June 1" for a day of the stay that it lies in."""
    for stay in stays:
        came, left = stay.arrived(), stay.left()
        if stay.who == claim.who and stay.country == claim.country and _seen_before(stay, claim):
            claim.within, claim.arrived = claim.arrived, None
            return
        if (
            stay.who == claim.who
            and stay.country == claim.country
            and claim.arrived is not None
            and came is not None
            and left is not None
            and came.latest < claim.arrived.earliest <= left.latest
        ):
            claim.within = Window(
                claim.arrived.earliest, claim.arrived.earliest, claim.arrived.phrase
            )
            claim.arrived = None
            return


_DAYS_BEFORE = 5 * DAY
"""From a day on which somebody was seen in one town to his going on to another, at most."""


def _seen_before(stay: Stay, claim: Claim) -> bool:
    """Whether who "will go to Mumbai on Saturday" was seen in another town of the land just before."""
    day, place = claim.arrived, claim.place
    if day is None or place is None or place.sort != "city" or stay.arrived() is not None:
        return False
    return any(
        one.within is not None
        and one.within.latest <= day.earliest <= one.within.latest + _DAYS_BEFORE
        and one.tense != "future"
        and one.polarity == claim.polarity == "actual"
        and one.place is not None
        and one.place.sort == "city"
        and one.place.id != place.id
        for one in stay.claims
    )


def _see_within(scene: Scene, stays: list[Stay], claim: Claim) -> None:
    """Takes "on Friday he will visit Brixton", of one who is in the country, for a day of his stay."""
    day = claim.arrived
    if day is None or claim.place is None or claim.place.sort == "country":
        return
    for stay in stays:
        if stay.who != claim.who or stay.cancelled:
            continue
        came, left = stay.arrived(), stay.left()
        if stay.country != claim.country:
            if came is not None and came.latest <= day.latest and came.earliest > scene.date:
                return  # he leaves for elsewhere before
            continue
        there = any(one.present for one in stay.claims) or came is not None
        last = left.latest if left is not None else scene.date + LONG_STAY / 3
        if there and (came is None or came.latest <= scene.date) and scene.date < day.earliest:
            if day.latest <= last:
                claim.within, claim.arrived = Window(day.earliest, day.latest, day.phrase), None
            return


def _without_weak(scene: Scene, stays: list[Stay]) -> list[Stay]:
    """Drops a cancelled stay that an actual one with the same days contradicts."""
    kept: list[Stay] = []
    for stay in stays:
        if stay.cancelled and any(
            not other.cancelled
            and other.who == stay.who
            and other.country == stay.country
            and all(fits(scene, other, claim) for claim in stay.claims)
            for other in stays
        ):
            continue
        kept.append(stay)
    return kept
