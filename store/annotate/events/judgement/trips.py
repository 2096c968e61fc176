"""Turns a stay into a trip: places, dates, companions, purpose, evidence, grade.

Nothing is read from the text here.
"""

from __future__ import annotations

import datetime as dt

from store.annotate.closed_words import WAS
from store.annotate.events.clause.scene import Scene
from store.annotate.events.judgement.claims import Claim
from store.annotate.events.judgement.confidence import grade
from store.annotate.events.judgement.status import has_left, status_of
from store.annotate.events.judgement.stays import DAY, Stay, elsewhere, windows_of
from store.model import Evidence, Trip, Window


def cased(text: str) -> str:
    """A dateline's capitals as the name is written: "HANOI" -> "Hanoi"."""
    return text.title() if text.isupper() and len(text) > 3 else text


def trip_of(scene: Scene, stay: Stay, stays: list[Stay]) -> Trip:
    """The trip that a stay amounts to; `stays` are all of the article."""
    arrived, left = windows_of(stay)
    if left is None and has_left(stay.claims):
        left = _left_for_next(stay, stays)
        if left is not None and arrived is None and stay.days():
            length = dt.timedelta(days=(stay.days() or 1) - 1)
            arrived = Window(left.earliest - length, left.latest - length, left.phrase)
    if arrived is None and left is None and not any(claim.present for claim in stay.claims):
        arrived, left = _from_journey(stay, stays)
    if arrived is not None and left is not None and left.latest < arrived.earliest:
        left = None
    claims = [one for one in stay.claims if not one.transit] or stay.claims
    named = [claim.place for claim in claims if claim.place is not None]
    named += stay.seen if stay.joined is None else stay.joined.seen + stay.seen
    places = list(dict.fromkeys(cased(place.text) for place in named))
    told = [] if stay.joined else [one for claim in claims for one in claim.companions]
    companions = tuple(dict.fromkeys(one for one in told + stay.companions if one != stay.who))
    purpose = next((claim.purpose for claim in claims if claim.purpose), None)
    journey = next((claim.journey for claim in claims if claim.journey is not None), None)
    status = "cancelled" if stay.cancelled else status_of(scene, claims, arrived, left)
    if status == "planned" and arrived is None and _was_to_go_on(scene, stay, stays):
        status = "completed"
    dateline = scene.dateline
    if (
        dateline is not None
        and dateline.country == stay.country
        and cased(dateline.text) not in places
        and (
            any(claim.present or (claim.inferred and claim.place is None) for claim in claims)
            or (status == "ongoing" and not places)  # where else, of one who is in the country
        )
    ):
        places.append(cased(dateline.text))
    seen_now = any(claim.present for claim in claims) and status == "completed"
    if (status == "ongoing" or seen_now) and arrived is None and left is None:
        # Known to be there as the article was written, and nothing more.
        arrived = Window(scene.date - DAY, scene.date)
    confidence, reasons = grade(scene, claims, arrived, left)
    return Trip(
        official=stay.who,
        country=stay.country,
        status=status,
        places=tuple(places),
        arrived=arrived,
        left=left,
        companions=companions,
        purpose=purpose,
        journey=f"{stay.who}:{journey}"
        if journey is not None
        else f"{stay.who}:{claims[0].trigger}",
        evidence=_evidence(scene, claims),
        confidence=confidence,
        reasons=reasons,
    )


_LONG_OVER = 14 * DAY


def _was_to_go_on(scene: Scene, stay: Stay, stays: list[Stay]) -> bool:
    """Whether a stop was scheduled on a tour that is long over: "He was also to visit Guinea".

    It is told beside another stop, and nothing says that it was dropped.
    """
    claim = stay.claims[0]
    before = scene.tokens.lower[max(claim.trigger - 6, 0) : claim.trigger]
    if before[-1:] != ["to"] or WAS.isdisjoint(before):
        return False
    days = [
        (left or came)
        for other in elsewhere(stay, stays)
        if any(0 <= claim.sentence - one.sentence <= 1 for one in other.claims)
        for came, left in (windows_of(other),)
    ]
    return bool(days) and all(
        day is not None and day.latest < scene.date - _LONG_OVER for day in days
    )


def _left_for_next(stay: Stay, stays: list[Stay]) -> Window | None:
    """The day of coming to the next country, told in the same sentence: "came after a visit to"."""
    over = {claim.sentence: claim for claim in stay.claims if claim.over}
    for other in stays:
        if other is not stay and other.who == stay.who and other.country != stay.country:
            for claim in other.claims:
                if claim.sentence not in over or claim.over:
                    continue
                if _stops_between(over[claim.sentence], claim, stays):
                    continue  # "took him to A, B and C, where he arrived on Sunday": not from A
                came = claim.arrived or (_came_on(other) if claim.rule in _GOING else None)
                if came is not None:
                    return came
    return None


def _stops_between(mine: Claim, onward: Claim, stays: list[Stay]) -> bool:
    """Whether the list that names a stop names another before the one gone on to."""
    return mine.journey is not None and any(
        claim.journey == mine.journey
        and claim.sentence == mine.sentence
        and stay.who == mine.who
        and stay.country not in (mine.country, onward.country)
        and mine.stop < claim.stop
        for stay in stays
        for claim in stay.claims
    )


_GOING = frozenset(["trip/go", "trip/arrive", "trip/reach"])


def _came_on(stay: Stay) -> Window | None:
    """The day of an arrival that is told in other words: "He flew in from A. He came on Monday"."""
    came = windows_of(stay)[0]
    return came if came is not None and came.latest - came.earliest <= DAY else None


def _from_journey(stay: Stay, stays: list[Stay]) -> tuple[Window | None, Window | None]:
    """A leg without days of its own takes the vague days of its tour, if they are vague."""
    if any(claim.background for claim in stay.claims):
        return None, None
    sentences = {claim.sentence for claim in stay.claims}
    for other in stays:
        if other is stay or other.who != stay.who or other.country == stay.country:
            continue  # "his first visit there since 2008" is no leg of that one
        if not any(claim.sentence in sentences for claim in other.claims):
            continue
        if stay.to_come() != other.to_come():
            continue  # "From Vietnam he goes on to Laos": later than in Vietnam
        arrived, left = windows_of(other)
        if arrived is not None and arrived.earliest < arrived.latest - DAY:
            return arrived, left
    return None, None


def _evidence(scene: Scene, claims: list[Claim]) -> tuple[Evidence, ...]:
    found: list[Evidence] = []
    for claim in claims:
        start, end = scene.tokens.span(claim.first, claim.stop)
        fields = [""]
        if claim.arrived is not None:
            fields.append("arrived")
        if claim.left is not None:
            fields.append("left")
        for name in fields:
            one = Evidence(start, end, claim.rule, name)
            if one not in found:
                found.append(one)
    return tuple(found)
