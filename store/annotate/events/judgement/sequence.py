"""Says what the stays of one traveller tell of each other: one after another, never two at once.

Stays are only dated or called over here; which claims belong to one stay is for joining.py.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from store.annotate.events.clause.scene import Scene
from store.annotate.events.clause.timing import window_of
from store.annotate.events.judgement.going_on import goes_on
from store.annotate.events.judgement.homeward import HOMEWARD, homeward
from store.annotate.events.judgement.stays import (
    DAY,
    Stay,
    elsewhere,
    has_days,
    last_told,
    listed_around,
    stops_told_before,
    windows_of,
)
from store.model import Trip, Window


def one_at_a_time(scene: Scene, trips: list[Trip]) -> tuple[Trip, ...]:
    """Nobody is in two countries at once: of several ongoing trips only the latest stays so."""
    trips = [
        replace(trip, status="planned") if _before_the_return(trip, trips, scene.date) else trip
        for trip in trips
    ]
    trips = [
        replace(trip, status="planned", arrived=_next_day(trip))
        if _ahead_still(trip, trips)
        else trip
        for trip in trips
    ]
    ongoing: dict[str, list[Trip]] = {}
    for trip in trips:
        if trip.status == "ongoing":
            ongoing.setdefault(trip.official, []).append(trip)
    over: list[Trip] = []
    for some in ongoing.values():
        if len(some) < 2:
            continue
        here = scene.dateline.country if scene.dateline is not None else None
        last = max(
            some,
            key=lambda trip: (
                trip.country not in _ENCLAVES,
                _first_day(trip, scene.date),
                any(one.rule == "trip/boarded" for one in trip.evidence),
                trip.country == here,
                _is_late(trip),
            ),
        )
        over += [
            trip
            for trip in some
            if trip is not last
            and (
                trip.country == last.country
                or trip.country in _ENCLAVES
                or trip.arrived is None
                or last.arrived is None
                or trip.arrived.earliest <= last.arrived.earliest
            )
        ]
    over += [
        trip
        for some in ongoing.values()
        for trip in some
        if any(_came_later(trip, other, scene.date) for other in trips)
    ]
    ordered = [
        replace(trip, status="completed") if any(trip is one for one in over) else trip
        for trip in trips
    ]
    return tuple(_with_its_leader(trip, ordered[:at]) for at, trip in enumerate(ordered))


def _before_the_return(trip: Trip, trips: list[Trip], today: dt.date) -> bool:
    """Whether a visit told with the return to come is a later stop of one who is elsewhere now: "came to
    Peru on Friday. He will fly home on Tuesday after a visit to Chile"."""
    if trip.status != "ongoing" or trip.arrived is not None:
        return False
    if trip.left is None or trip.left.latest <= today:
        return False
    if any(one.rule not in _RETURN for one in trip.evidence):
        return False
    return any(
        other.official == trip.official
        and other.country != trip.country
        and other.status == "ongoing"
        and other.arrived is not None
        and other.arrived.earliest >= today - _WEEK
        and other.evidence[0].start < trip.evidence[0].start
        for other in trips
    )


def _ahead_still(trip: Trip, trips: list[Trip]) -> bool:
    """Whether one who left home for a country has reached another on the way so far: "landed in
    Beijing on Tuesday. He left home on Tuesday to visit Laos"."""
    came = trip.arrived
    if trip.status != "ongoing" or came is None:
        return False
    rules = {one.rule for one in trip.evidence}
    on_the_way = "trip/on-the-way" in rules
    if rules.isdisjoint(_FROM_HOME) or not rules <= _SETTING_OUT:
        return False
    first = came.latest if on_the_way else came.earliest
    return any(
        other.official == trip.official
        and other.country != trip.country
        and other.status == "ongoing"
        and other.arrived is not None
        and other.arrived.earliest <= first <= other.arrived.latest
        and other.arrived.latest - other.arrived.earliest <= DAY
        and any(one.rule == "trip/arrive" for one in other.evidence)
        for other in trips
    )


def _next_day(trip: Trip) -> Window | None:
    """The day of arrival of one who "is on his way" and has reached another country so far, or the next."""
    came = trip.arrived
    rules = {one.rule for one in trip.evidence}
    if "trip/leave-for" in rules:
        return came
    if came is None or "trip/on-the-way" not in rules:
        return None
    return Window(came.latest, came.latest + dt.timedelta(days=1), came.phrase)


_FROM_HOME = frozenset(["trip/leave-home", "trip/leave-for", "trip/on-the-way"])


_SETTING_OUT = frozenset(
    f"trip/{name}" for name in "leave-home leave-for visit-verb on-the-way met-there".split()
)


_RETURN = frozenset(f"trip/{name}" for name in "return-home go-home back visit-noun".split())


def _with_its_leader(trip: Trip, trips: list[Trip]) -> Trip:
    """The trip of a companion of whom no word of his own is told: over when the leader's is, which is
    among those before it."""
    if trip.status != "ongoing" or trip.arrived is None or not trip.companions:
        return trip
    for lead in trips:
        if (
            lead.status == "completed"
            and lead.country == trip.country
            and lead.arrived == trip.arrived
            and trip.official in lead.companions
            and set(trip.evidence) <= set(lead.evidence)
        ):
            return replace(trip, status="completed", left=trip.left or lead.left)
    return trip


_LATE_IN_THE_DAY = frozenset("afternoon evening night midnight p.m. pm".split())


def _is_late(trip: Trip) -> bool:
    """Whether he came late on the day: "landed at noon on Friday", then "reached X on Friday night"."""
    words = trip.arrived.phrase.lower().split() if trip.arrived is not None else ()
    return not _LATE_IN_THE_DAY.isdisjoint(words)


_ENCLAVES = frozenset(["VA"])
"""Seen on a visit to the country around: who is received there does not stay."""


def _first_day(trip: Trip, today: dt.date) -> dt.date:
    """The day by which trips are put in order; today where only the leaving is told, and to come."""
    if trip.arrived is not None:
        return trip.arrived.earliest
    return today if trip.left is not None and trip.left.latest >= today else dt.date.min


def _came_later(trip: Trip, other: Trip, today: dt.date) -> bool:
    """Whether `other` shows its traveller elsewhere since: "reached Beijing, … left Laos"."""
    if other.official != trip.official or other.country == trip.country or trip.arrived is None:
        return False
    if other.status not in ("completed", "ongoing") or other.country in _ENCLAVES:
        return False
    last = other.left or other.arrived
    if last is None or last.earliest > today:
        return False
    if trip.arrived.latest < last.earliest:
        return True
    # "left Cairo for home on Wednesday. Earlier Wednesday he met Y in Ramallah"
    return (
        other.left is not None
        and trip.arrived.latest == other.left.earliest
        and any(one.rule in HOMEWARD for one in other.evidence)
        and all(one.rule in _SEEN for one in trip.evidence)
    )


_SEEN = frozenset(f"trip/{name}" for name in "acts-in met-there received at-event".split())


_LATER_STOPS = frozenset(f"trip/{name}" for name in "destinations next-stop tour-takes".split())


_WEEK = dt.timedelta(days=7)


def after_the_stop(scene: Scene, stays: list[Stay]) -> None:
    """Dates a stop to come: "From there he goes on to Laos" is on the day of leaving, or the next."""
    for stay in stays:
        if stay.cancelled or stay.joined is not None:
            continue
        claim = stay.claims[0]
        day = _all_others_left(scene, stay, stays)
        came = stay.arrived()
        if day is not None and (came is None or came.latest < day.earliest):
            for one in stay.claims:
                one.arrived = None
            claim.arrived = Window(day.earliest, day.latest + DAY, day.phrase)
            continue
        if came is not None or any(one.tense != "future" for one in stay.claims):
            continue
        if any(one.within or one.whole for one in stay.claims):
            continue
        low = scene.tokens.sentences[claim.sentence][0]
        home = homeward(scene, claim)
        if (
            claim.rule not in _LATER_STOPS
            and not goes_on(scene, claim)
            and scene.tokens.lower[low] != "from"
            and not home
        ):
            continue
        _, later = listed_around(stay, stays)
        told = stops_told_before(stay, stays, later)
        if home:  # also on the way home
            told = [one for one in told if one.claims[0].trigger < claim.trigger]
        if not told:
            continue
        came, left = windows_of(max(told, key=last_told))
        before = left or came
        if before is None or before.latest < scene.date - _WEEK:
            continue
        if left is not None:
            claim.arrived = Window(left.earliest, left.latest + DAY, left.phrase)
        elif claim.rule in _LATER_STOPS:
            first = max(before.earliest, scene.date)
            next_stops = (windows_of(one)[0] for one in later)
            last = min(
                (one.latest for one in next_stops if one is not None and one.latest >= first),
                default=max(first, before.latest) + _WEEK,
            )
            claim.arrived = Window(first, last, before.phrase)


def _all_others_left(scene: Scene, stay: Stay, stays: list[Stay]) -> Window | None:
    """When the other stops have all been left, where "Laos will be the last stop" is said."""
    lower = scene.tokens.lower
    if not any(
        one.rule == "trip/next-stop"
        and not {"last", "final"}.isdisjoint(lower[max(one.trigger - 3, 0) : one.trigger])
        for one in stay.claims
    ):
        return None
    left = [windows_of(other)[1] for other in elsewhere(stay, stays)]
    known = [one for one in left if one is not None and one.latest >= scene.date]
    return max(known, key=lambda one: one.latest) if known else None


def at_that_time(scene: Scene, stays: list[Stay]) -> None:
    """ "X went there in October, but Y was away in Chad at the time": in October too."""
    for stay in stays:
        claim = stay.claims[0]
        if stay.cancelled or stay.joined is not None or has_days(stay) or claim.tense == "future":
            continue
        stop = scene.tokens.sentences[claim.sentence][1]
        lower = scene.tokens.lower
        if not any(
            lower[at] == "time"
            and lower[at - 1] in ("that", "the")
            and lower[at - 2] in ("at", "by")
            for at in range(claim.trigger, stop)
        ):
            continue
        low = scene.tokens.sentences[max(claim.sentence - 1, 0)][0]
        for index in range(claim.trigger, low - 1, -1):
            time = scene.clock[index]
            if time is None or time.earliest is None or time.latest is None:
                continue
            if time.latest <= scene.date and (time.latest - time.earliest).days <= 366:
                claim.whole = window_of(time)
                break


_SWING = dt.timedelta(days=30)


def _earliest(day: Window) -> dt.date:
    return day.earliest


def between_legs(scene: Scene, stays: list[Stay]) -> None:
    """Dates a past stop told between two dated ones of one journey: after the one, by the other."""
    for stay in stays:
        if stay.cancelled or has_days(stay) or stay.joined is not None:
            continue
        claim = stay.claims[0]
        if claim.tense == "future" or claim.transit or claim.background or claim.present:
            continue
        mine = [
            (other, windows_of(other))
            for other in stays
            if other.who == stay.who and not other.cancelled and has_days(other)
        ]
        told = [
            (other.claims[0].sentence, days)
            for other, days in mine
            if 0 <= claim.sentence - other.claims[-1].sentence <= 3 and days[0] is not None
        ]
        if not told:
            continue
        first = max(told, key=lambda one: one[0])[1]
        begin = first[1] or first[0]
        later = [
            days[0] or days[1]
            for other, days in mine
            if begin is not None
            and (days[0] or days[1] or begin).earliest > begin.latest
            and other.country != stay.country
        ]
        end = min((day for day in later if day is not None), key=_earliest, default=None)
        if begin is None or end is None or not begin.earliest <= end.latest:
            continue
        if end.latest - begin.earliest > _SWING or end.latest > scene.date + DAY:
            continue
        claim.whole = Window(begin.earliest, end.latest, begin.phrase)


_ROUND = dt.timedelta(days=45)


def within_ends(scene: Scene, stays: list[Stay]) -> None:
    """Dates the stops of "will go on to A, then to B, C and D; he is home on Friday": those without
    days lie between the day told of the first and the end of the last. So do those of "left on May 8
    for a tour of A and B and came back six days later"."""
    for last in stays:
        left = last.left()
        numbers = {one.journey for one in last.claims} - {None}
        if left is None or not numbers or last.joined is not None or last.arrived() is not None:
            continue
        legs = [
            stay
            for stay in stays
            if stay.who == last.who
            and not stay.cancelled
            and any(one.journey in numbers for one in stay.claims)
        ]
        planned = [stay for stay in legs if stay.to_come()]
        legs = planned if last.to_come() else [one for one in legs if one not in planned]
        if len(legs) < 2:
            continue
        first = windows_of(legs[0])[0]
        if first is None and not planned:
            continue
        came = first or Window(scene.date, scene.date)  # still to come, one and all
        if came.latest >= left.earliest or left.latest > came.earliest + _ROUND:
            continue  # nothing tells which stop is when
        for stay in legs if first is None else legs[1:]:
            if stay is last:
                stay.claims[0].arrived = Window(came.latest, left.latest, came.phrase)
            elif not has_days(stay):
                stay.claims[0].whole = Window(came.latest, left.latest, came.phrase)
