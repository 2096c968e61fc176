"""Joins the claims of an article into trips: one for each traveller, country and journey.

Claims of one stay are put together, their windows cut to what all of them allow. Which article says
what about the same trip is not decided here (see store.link).
"""

from __future__ import annotations

from store.annotate.events.clause.scene import Scene
from store.annotate.events.judgement.claims import Claim
from store.annotate.events.judgement.denials import denied
from store.annotate.events.judgement.fitting import fits
from store.annotate.events.judgement.nearby import lend_days
from store.annotate.events.judgement.sequence import (
    after_the_stop,
    at_that_time,
    between_legs,
    one_at_a_time,
)
from store.annotate.events.judgement.stays import (
    DAY,
    LONG_STAY,
    SLACK,
    Stay,
    has_days,
    is_dated,
    windows_of,
)
from store.annotate.events.judgement.trips import trip_of
from store.annotate.events.travel.fellowship import accompany
from store.annotate.events.travel.journeys import Journey, spread
from store.annotate.events.who.company import Company
from store.model import Trip, Window


def assemble(
    scene: Scene, claims: list[Claim], company: list[Company], journeys: list[Journey]
) -> tuple[Trip, ...]:
    """The trips of the article, in the order of their first words."""
    if not claims:
        return ()
    claims = sorted(claims, key=lambda claim: (claim.sentence, claim.trigger, claim.who))
    for claim in claims:
        if claim.rule == "trip/visiting":
            _keep_present(scene, claim)
    claims = _without_counts(scene, claims)
    _date_since_leaving(scene, claims)
    denials = [claim for claim in claims if claim.polarity == "denied"]
    placed = _place_the_rest(
        scene,
        [
            claim
            for claim in claims
            if claim.polarity in ("actual", "cancelled") and not denied(scene, claim, denials)
        ],
    )
    stays: list[Stay] = []
    for claim in placed:
        _join(scene, stays, claim)
    stays = _without_weak(scene, stays)
    spread(scene, stays, journeys)
    lend_days(scene, stays)
    between_legs(scene, stays)
    after_the_stop(scene, stays)
    at_that_time(scene, stays)
    stays = [stay for stay in stays if not _echo(scene, stay, stays)]
    for one in company:
        told = [
            claim for claim in claims if claim.sentence == one.sentence and claim.who == one.leader
        ]
        if told and all(
            claim.polarity == "denied" or denied(scene, claim, denials) for claim in told
        ):
            continue  # the trip of that sentence is denied
        accompany(scene, stays, one)
    trips = [trip_of(scene, stay, stays) for stay in stays]
    return one_at_a_time(scene, [trip for trip in trips if not _long_past(scene, trip)])


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
    for other in stays:
        if other.who != stay.who or other.country == stay.country or other.cancelled:
            continue
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


_WHERE_OTHERS_ARE = frozenset(["trip/came", "trip/joined", "trip/got-in", "trip/arrive"])
"""Rules that tell of a coming to where the article's other travellers are."""


def _of_another_time(claim: Claim, other: Claim) -> bool:
    """Whether a return on Saturday can't end a stay: it was a month ago or more."""
    stay = other.left or other.whole or other.arrived or other.within
    return (
        claim.left is not None and stay is not None and stay.latest + 31 * DAY < claim.left.earliest
    )


def _place_the_rest(scene: Scene, claims: list[Claim]) -> list[Claim]:
    """Gives a claim without a country that of the traveller's trip in or before its sentence."""
    placed: list[Claim] = []
    for claim in claims:
        if claim.country is not None:
            if claim.rule in ("trip/go", "trip/leave-for") and not is_dated(claim):
                _date_onward(claim, claims)
            placed.append(claim)
            continue
        if claim.polarity != "actual":
            continue
        mates = [
            other
            for other in claims
            if other.who == claim.who and other.country is not None and other.polarity == "actual"
        ]
        same = [other for other in mates if other.sentence == claim.sentence]
        left = [one for one in same if one.left is not None and one.country != claim.country]
        here = scene.dateline.country if scene.dateline is not None else None
        stayed = [one for one in mates if one.country == here and one.tense != "future"]
        if claim.rule == "trip/leave-plain" and claim.over and stayed:
            other = stayed[-1]  # who left, in a report from where he was
        elif left and "after" in scene.tokens.lower[max(claim.trigger - 6, 0) : claim.trigger]:
            other = left[0]  # "will leave Chile after a three-day visit for Peru": that to Chile
        elif same:
            # of "arrived in A on a tour that will take him to B" the tour's days are A's
            other = min(
                same,
                key=lambda one: (
                    one.rule == "trip/tour-takes",
                    abs(one.trigger - claim.trigger),
                    -one.stop,
                ),
            )
        else:
            earlier = [one for one in mates if one.sentence < claim.sentence and not one.background]
            later = [
                one
                for one in mates
                if one.sentence > claim.sentence and not _of_another_time(claim, one)
            ]
            if claim.over or claim.left is not None or claim.rule == "trip/leave-home":
                earlier = [
                    one for one in earlier if one.tense != "future" or claim.tense == "future"
                ] or earlier
            if claim.rule in ("trip/came", "trip/joined") or (
                claim.rule in _WHERE_OTHERS_ARE and not earlier
            ):
                # "Cabello came on Tuesday": to where the one spoken of before went.
                before = [
                    one
                    for one in placed
                    if one.country is not None
                    and 0 <= claim.sentence - one.sentence <= 3
                    and one.country != scene.home(claim.who)
                ]
                if not before:
                    if _visits_here(scene, claim) and scene.dateline is not None:
                        claim.country = scene.dateline.country
                        placed.append(claim)
                    continue
                other = before[-1]
            elif earlier:
                other = earlier[-1]
            elif later and later[0].sentence - claim.sentence <= (4 if claim.over else 2):
                other = later[0]
            elif _left_here(scene, claim):
                # "The summit with Trump here ended on Thursday. Trump left the same day."
                claim.country = scene.dateline.country if scene.dateline else None
                claim.inferred = True
                placed.append(claim)
                continue
            elif _visits_here(scene, claim):
                # "an upcoming visit by her", in a report from the country itself
                claim.country = scene.dateline.country if scene.dateline else None
                claim.inferred = True
                placed.append(claim)
                continue
            else:
                continue
        if claim.rule.endswith("-home") and _home_since(claim, other):
            continue  # "flew to New York on Friday", home for weeks
        claim.country = other.country
        claim.place = None
        if (
            claim.rule == "trip/leave-plain"
            and claim.arrived is not None
            and (
                (other.tense != "future" and claim.tense == "future")
                or (
                    other.tense == claim.tense == "past"
                    and (other.sentence == claim.sentence or _left_after(claim.arrived, other))
                    and other.trigger < claim.trigger
                )
            )
        ):
            # Who is abroad and is "to leave on Saturday" leaves the country that they are in.
            day = claim.arrived
            claim.left, claim.arrived = (
                Window(day.earliest, max(day.earliest, day.latest - DAY), day.phrase),
                None,
            )
        if claim.rule == "trip/visit-noun" and claim.arrived is not None:
            # "he is to pay an official visit": the visit in hand, whatever the day beside it is.
            claim.arrived = _compatible(
                claim.arrived, [one for one in mates if one.country == claim.country]
            )
        if not (is_dated(claim) or claim.days or claim.companions or claim.over or claim.present):
            continue
        placed.append(claim)
    known = {id(claim) for claim in placed}
    for claim in claims:
        if id(claim) in known or claim.country is not None or claim.polarity != "actual":
            continue
        # "The leader and his wife left on Monday": she goes where he does.
        beside = [
            one
            for one in placed
            if one.trigger == claim.trigger
            and one.rule == claim.rule
            and one.who in claim.companions
        ]
        if beside:
            claim.country, claim.place = beside[0].country, beside[0].place
            claim.arrived, claim.left = beside[0].arrived, beside[0].left
            placed.append(claim)
    return placed


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


def _date_onward(claim: Claim, claims: list[Claim]) -> None:
    """ "wound up a visit to Syria on Sunday and headed for Lebanon": on that day or the next."""
    for other in claims:
        if (
            other.who == claim.who
            and other.sentence == claim.sentence
            and other.over
            and other.left is not None
            and other.left.earliest == other.left.latest
            and other.trigger < claim.trigger
            and claim.tense == "past"
        ):
            day = other.left
            claim.arrived = Window(day.earliest, day.latest + DAY, day.phrase)


def _left_here(scene: Scene, claim: Claim) -> bool:
    """Whether someone who only "left" was where the report comes from."""
    return (
        claim.rule == "trip/leave-plain"
        and claim.over
        and claim.left is not None
        and scene.dateline is not None
        and scene.home(claim.who) not in (None, scene.dateline.country)
        and not scene.resident(claim.who)
    )


def _visits_here(scene: Scene, claim: Claim) -> bool:
    """Whether a visit without a place can only be one to where the report comes from."""
    return (
        claim.rule in ("trip/visit-noun", "trip/arrive")
        and (claim.named or is_dated(claim))
        and scene.dateline is not None
        and scene.home(claim.who) not in (None, scene.dateline.country)
        and not scene.resident(claim.who)
    )


def _compatible(arrived: Window, others: list[Claim]) -> Window | None:
    """The first day, unless another claim of the same stay says a different one."""
    for other in others:
        if other.arrived is not None and (
            arrived.earliest > other.arrived.latest + SLACK
            or other.arrived.earliest > arrived.latest + SLACK
        ):
            return None
    return arrived


def _join(scene: Scene, stays: list[Stay], claim: Claim) -> None:
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
    fitting = [
        stay
        for stay in stays
        if stay.who == claim.who
        and stay.country == claim.country
        and stay.cancelled == (claim.polarity == "cancelled")
        and fits(scene, stay, claim)
    ]
    if fitting:
        dated = [stay for stay in fitting if has_days(stay)]
        stay = (dated or fitting)[0] if not is_dated(claim) else fitting[0]
        stay.claims.append(claim)
        return
    stays.append(Stay(claim.who, claim.country, [claim], claim.polarity == "cancelled"))


def _move_within(stays: list[Stay], claim: Claim) -> None:
    """Takes "before travelling on to Washington on June 1" for a day of the stay that it lies in."""
    for stay in stays:
        came, left = stay.arrived(), stay.left()
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
