"""Makes the trips of an article of its claims: one for each traveller, country and journey.

Says which step comes after which; most steps are modules of their own. Which article says what
about the same trip is not decided here (see store.link).
"""

from __future__ import annotations

from store.annotate.events.clause.scene import Scene
from store.annotate.events.judgement.claims import Claim
from store.annotate.events.judgement.denials import denied
from store.annotate.events.judgement.earlier_legs import date_earlier_legs
from store.annotate.events.judgement.going_on import leave_by_going_on, stay_until_going_on
from store.annotate.events.judgement.homeward import (
    date_before_joining,
    end_by_coming_home,
    end_by_leaving_alone,
)
from store.annotate.events.judgement.joining import join
from store.annotate.events.judgement.last_day import (
    come_further,
    depart_inside,
    leave_a_town,
    stay_on_last_day,
)
from store.annotate.events.judgement.mere_names import leave_out_mere_names
from store.annotate.events.judgement.nearby import lend_days
from store.annotate.events.judgement.places_seen import add_places
from store.annotate.events.judgement.same_journey import date_same_journey
from store.annotate.events.judgement.sequence import (
    after_the_stop,
    at_that_time,
    between_legs,
    one_at_a_time,
    within_ends,
)
from store.annotate.events.judgement.stays import (
    DAY,
    LONG_STAY,
    Stay,
    elsewhere,
    is_dated,
    windows_of,
)
from store.annotate.events.judgement.then_there import date_on_that_visit, date_that_time, date_then
from store.annotate.events.judgement.tour_order import (
    date_planned_stops,
    order_tours,
    supposed_stops,
)
from store.annotate.events.judgement.trips import trip_of
from store.annotate.events.judgement.weeks_meant import mend_weeks
from store.annotate.events.travel.fellowship import accompany
from store.annotate.events.travel.journeys import Journey, spread
from store.annotate.events.who.company import Company
from store.model import Trip, Window


def assemble(
    scene: Scene, claims: list[Claim], company: list[Company], journeys: list[Journey]
) -> tuple[Trip, ...]:
    """The trips of the article, in the order of their first words.

    The steps stand on one another: claims must have what other claims say of their days before they
    are joined, as days tell stays apart; stays must be dated before others join them on the way.
    """
    if not claims:
        return ()
    claims = sorted(claims, key=lambda claim: (claim.sentence, claim.trigger, claim.who))
    claims = _mend(scene, claims)
    leave_out_mere_names(scene, claims)
    denials = [claim for claim in claims if claim.polarity == "denied"]
    stays = join(scene, claims, denials)
    _date_stays(scene, stays, journeys)
    stays = [stay for stay in stays if not _echo(scene, stay, stays)]
    for one in company:
        if not _went_nowhere(scene, one, claims, denials):
            accompany(scene, stays, one, company, denials)
    end_by_leaving_alone(claims, stays)
    supposed_stops(scene, stays)
    stays = [stay for stay in stays if not _met_on_another(stay, stays)]
    add_places(scene, stays)
    trips = [trip_of(scene, stay, stays) for stay in stays]
    return one_at_a_time(scene, [trip for trip in trips if not _long_past(scene, trip)])


def _mend(scene: Scene, claims: list[Claim]) -> list[Claim]:
    """Gives the claims, in text order, what others tell of their days; drops mere counts of visits."""
    for claim in claims:
        if claim.rule == "trip/visiting":
            _keep_present(scene, claim)
    mend_weeks(scene, claims)
    date_then(scene, claims)
    date_that_time(scene, claims)
    date_on_that_visit(scene, claims)
    claims = _without_counts(scene, claims)
    _date_since_leaving(scene, claims)
    stay_on_last_day(claims)
    come_further(claims)
    depart_inside(claims)
    leave_a_town(claims)
    date_before_joining(scene, claims)
    end_by_coming_home(claims)
    date_same_journey(scene, claims)
    order_tours(scene, claims)
    return claims


def _date_stays(scene: Scene, stays: list[Stay], journeys: list[Journey]) -> None:
    """Dates stays by what else is told; most steps look only at stays without days.

    What is said of a whole journey comes first, then what the words near by say of a stop. A stop
    between two others needs the days of both, one still to come those of all before it. When
    stops ended is asked last: whose last stop has an end is not taken to be there still.
    """
    for stay in stays:
        _stay_on_after_event(stay)
    spread(scene, stays, journeys)
    date_earlier_legs(scene, stays)
    lend_days(scene, stays)
    at_that_time(scene, stays)
    between_legs(scene, stays)
    within_ends(scene, stays)
    after_the_stop(scene, stays)
    date_planned_stops(scene, stays)
    stay_until_going_on(scene, stays)
    leave_by_going_on(scene, stays)


def _stay_on_after_event(stay: Stay) -> None:
    """Whose stay is told by more than a gathering may stay on when that has ended."""
    told = [one for one in stay.claims if one.left and one.within and one.arrived is None]
    if len(told) < len(stay.claims):
        for claim in told:
            claim.left = None


def _went_nowhere(
    scene: Scene, company: Company, claims: list[Claim], denials: list[Claim]
) -> bool:
    """Whether all that the sentence of some company tells of its leader's travel is denied or left
    open: "had been ready to fly there with X"."""
    told = [
        claim
        for claim in claims
        if claim.sentence == company.sentence and claim.who == company.leader
    ]
    return bool(told) and all(
        claim.polarity != "actual" or (claim.tense != "" and denied(scene, claim, denials))
        for claim in told
    )


_COUNTS = frozenset("twice times".split())


def _without_counts(scene: Scene, claims: list[Claim]) -> list[Claim]:
    """Drops "has been there three times this year" where the single visits are told."""
    kept: list[Claim] = []
    for claim in claims:
        after = scene.tokens.lower[claim.stop : claim.stop + 3]
        if _COUNTS.isdisjoint(after) or claim.arrived is not None or claim.tense != "past":
            kept.append(claim)
            continue
        single = [
            one
            for one in claims
            if one.trigger != claim.trigger
            and one.who == claim.who
            and one.country == claim.country
            and one.polarity == "actual"
            and 0 <= one.sentence - claim.sentence <= 1
            and is_dated(one)
            and (one.whole is None or one.whole != claim.whole)
        ]
        if len(single) < 2:
            kept.append(claim)
    return kept


_SO_FAR = frozenset(["since", "far", "already"])


def _date_since_leaving(scene: Scene, claims: list[Claim]) -> None:
    """Dates the stops of "left home on August 1 and has since visited Angola and Congo"."""
    for claim in claims:
        if claim.rule != "trip/leave-home" or claim.arrived is None or claim.tense != "past":
            continue
        since = [
            one
            for one in claims
            if one.who == claim.who
            and one.country is not None
            and one.tense == "past"
            and not is_dated(one)
            and (one.sentence == claim.sentence or one.sentence == claim.sentence + 1)
            and one.trigger > claim.trigger
            and not _SO_FAR.isdisjoint(scene.tokens.lower[one.trigger - 2 : one.trigger])
        ]
        first = claim.arrived.earliest
        if not since or scene.date - first > LONG_STAY * 2 or first > scene.date:
            continue
        for one in since:
            one.whole = Window(first, scene.date, claim.arrived.phrase)
        claim.arrived = None


def _keep_present(scene: Scene, claim: Claim) -> None:
    """ "talks with visiting X": he is there now, whatever later day the sentence speaks of."""
    told = claim.arrived or claim.within or claim.whole
    if told is not None and told.earliest > scene.date and claim.polarity == "actual":
        claim.arrived = claim.left = claim.within = claim.whole = None
        claim.tense, claim.present = "present", True


def _long_past(scene: Scene, trip: Trip) -> bool:
    """Whether a plan's days are long over: nobody says that it was carried out."""
    last = trip.left or trip.arrived
    return trip.status == "planned" and last is not None and last.latest < scene.date - 7 * DAY


def _echo(scene: Scene, stay: Stay, stays: list[Stay]) -> bool:
    """Whether a stay is only guessed from a meeting told without a place, and was elsewhere then.

    A paper at home tells that its minister met X, and one sentence says that both were abroad.
    """
    if scene.dateline is None or stay.country != scene.dateline.country:
        return False
    if any(claim.rule != "trip/met-there" or claim.place is not None for claim in stay.claims):
        return False
    mine = windows_of(stay)[0]
    for other in elsewhere(stay, stays):
        if not any(claim.place or claim.rule != "trip/met-there" for claim in other.claims):
            continue
        came = windows_of(other)[0]
        if mine is None and any(one.place and one.rule == "trip/met-there" for one in other.claims):
            return True  # "his talks with X", told later: those held elsewhere
        if mine is None or came is None:
            continue
        if mine.earliest <= came.latest + DAY and came.earliest <= mine.latest + DAY:
            return True
    return False


def _met_on_another(stay: Stay, stays: list[Stay]) -> bool:
    """Whether a stay is only known by talks to come, on days when its traveller is there anyway, as
    the companion of another."""
    if any(claim.rule != "trip/met-there" or claim.tense != "future" for claim in stay.claims):
        return False
    mine = windows_of(stay)[0]
    for other in stays:
        if other is stay or other.who != stay.who or other.country != stay.country:
            continue
        came, left = windows_of(other)
        if mine is None or came is None or other.cancelled or other.joined is None:
            continue
        if came.latest <= mine.latest <= came.latest + LONG_STAY / 3 and (
            left is None or left.latest >= mine.earliest
        ):
            return True
    return False
