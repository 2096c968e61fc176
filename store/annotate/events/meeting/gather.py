"""Joins the meeting claims of an article into meetings, dated and placed with help of the trips.

One meeting for each pair (or joint meeting) and day; what is only wished for is left out.
"""

from __future__ import annotations

import datetime as dt

from store.annotate.events.clause.scene import Scene
from store.annotate.events.judgement.claims import MeetingClaim
from store.annotate.events.judgement.nearby import day_of_news
from store.annotate.events.judgement.trips import cased
from store.model import Evidence, Meeting, MeetingStatus, Trip, Window

_SLACK = dt.timedelta(days=1)


def gather(
    scene: Scene, claims: list[MeetingClaim], trips: tuple[Trip, ...]
) -> tuple[Meeting, ...]:
    """The meetings of the article in the order of their first words."""
    groups: list[list[MeetingClaim]] = []
    party = _parties(trips)
    for claim in claims:
        if claim.polarity in ("none", "denied") or len(set(claim.officials)) < 2:
            continue
        if _within_a_party(scene, claim, party):
            continue
        for some in groups:
            if _same(scene, some, claim):
                some.append(claim)
                break
        else:
            groups.append([claim])
    return tuple(_meeting(scene, some, trips) for some in groups)


def _parties(trips: tuple[Trip, ...]) -> dict[str, set[tuple[str, str]]]:
    """Official -> those who travel with them, each with where to."""
    found: dict[str, set[tuple[str, str]]] = {}
    for trip in trips:
        for one in trip.companions if trip.status != "cancelled" else ():
            found.setdefault(trip.official, set()).add((one, trip.country))
            found.setdefault(one, set()).add((trip.official, trip.country))
    return found


_ALONG = frozenset(["meeting/beside", "meeting/sat-in-too"])
"""Rules that read who stood by, who may have come along: "he was accompanied by X of Peru"."""


_AT_HOME = frozenset(["meeting/received", "meeting/seen-off"])


def _within_a_party(
    scene: Scene, claim: MeetingClaim, party: dict[str, set[tuple[str, str]]]
) -> bool:
    """Whether those who are to have met travelled together: "they met X" is no meeting of theirs.

    At home they may meet: who sees off a delegation may follow it on another day.
    """
    first, *others = claim.officials
    mates = party.get(first, ())
    if not mates:
        return False
    if claim.country is not None and claim.country != scene.home(first):
        return all((other, claim.country) in mates for other in others)
    if claim.rule in _ALONG and claim.country is None:
        return all(any(one == other for one, _ in mates) for other in others)
    return claim.rule not in _AT_HOME and all(
        scene.home(other) == scene.home(first) and any(one == other for one, _ in mates)
        for other in others
    )


def _same(scene: Scene, some: list[MeetingClaim], claim: MeetingClaim) -> bool:
    if set(some[0].officials) != set(claim.officials):
        return False
    if (some[0].polarity == "cancelled") != (claim.polarity == "cancelled"):
        return False
    if any(_over(scene, one) and _to_come(scene, claim) for one in some) or any(
        _to_come(scene, one) and _over(scene, claim) for one in some
    ):
        return False
    for other in some:
        if (
            other.when is not None
            and claim.when is not None
            and (claim.when.earliest > other.when.latest or other.when.earliest > claim.when.latest)
        ):
            return False
    return True


def _only_planned(officials: tuple[str, ...], trips: tuple[Trip, ...], scene: Scene) -> bool:
    """Whether the guest of those who meet has yet to come to the other's country: "A dinner with X
    closes the visit"."""
    homes = {scene.home(one) for one in officials}
    told = {
        trip.status
        for trip in trips
        if trip.official in officials and trip.country in homes and trip.status != "cancelled"
    }
    return told == {"planned"}


def _over(scene: Scene, claim: MeetingClaim) -> bool:
    """Whether a meeting was held, by its day or its verb: "where he met X"."""
    if claim.when is not None:
        return claim.when.latest < scene.date
    return claim.tense == "past"


def _to_come(scene: Scene, claim: MeetingClaim) -> bool:
    """Whether a meeting is planned for a day to come: "X and he will meet again in June", "is to meet
    him before he goes"."""
    if claim.when is not None:
        return claim.when.earliest > scene.date
    before = scene.tokens.lower[max(claim.trigger - _TO_VERB, 0) : claim.trigger]
    itself = claim.rule in _OF_MEETINGS  # not "During the meeting they are to discuss it"
    return itself and claim.tense == "future" and not _AHEAD.isdisjoint(before)


_OF_MEETINGS = frozenset(["meeting/talks", "meeting/meet", "meeting/received", "meeting/call-on"])
"""Rules of the words that tell of a meeting itself, not of what is done there."""


_AHEAD = frozenset("will is are".split())
"""Of what is to come from the report on, not of what "was to" or "would" come."""
_TO_VERB = 5
"""Tokens from "will" or "is to" to the word of the meeting, at most."""


def _meeting(scene: Scene, some: list[MeetingClaim], trips: tuple[Trip, ...]) -> Meeting:
    when = min(
        (claim.when for claim in some if claim.when is not None),
        key=lambda one: one.latest - one.earliest,
        default=None,
    )
    status: MeetingStatus = "held"
    if some[0].polarity == "cancelled":
        status = "cancelled"
    elif (
        (when is not None and when.earliest > scene.date)
        or _only_ahead(scene, some)
        or (
            when is None
            and all(claim.tense in ("", "future") for claim in some)
            and _only_planned(some[0].officials, trips, scene)
        )
    ):
        status = "planned"
    place = next((claim.place.text for claim in some if claim.place is not None), None)
    country = next((claim.country for claim in some if claim.country), None)
    if country is None:
        held = trips
        if status == "planned":
            held = tuple(trip for trip in trips if trip.status != "completed")
        country, place = _of_trips(some[0].officials, held, scene)
    if when is None and status == "held":
        when = _during_a_stay(some, country, trips, scene)
        if when is None or when.latest - when.earliest > _SLACK:
            day = day_of_news(scene, some[0].sentence, some[0].trigger)
            if day is not None and (when is None or when.earliest <= day.earliest <= when.latest):
                when = day
    evidence: list[Evidence] = []
    for claim in some:
        start, end = scene.tokens.span(claim.first, claim.stop)
        evidence.append(Evidence(start, end, claim.rule))
    return Meeting(
        officials=some[0].officials,
        status=status,
        date=when,
        place=cased(place) if place is not None else None,
        country=country,
        evidence=tuple(dict.fromkeys(evidence)),
    )


_TOPIC = frozenset("of for about on".split())
"""Before talks that are only spoken of: "the agenda of X's talks with Y"."""


def _only_ahead(scene: Scene, some: list[MeetingClaim]) -> bool:
    """Whether no more is told of a meeting than that it is to be: "is to hold talks with X", also where
    its noun stands alone: "of the agenda of the talks with X"."""
    return any(claim.tense == "future" for claim in some) and all(
        claim.tense == "future"
        or (
            claim.tense == ""
            and scene.tokens.lower[claim.first - 1] in _TOPIC
            and (claim.when is None or claim.when.latest >= scene.date)
        )
        for claim in some
    )


_LONG = dt.timedelta(days=31)


def _during_a_stay(
    some: list[MeetingClaim], country: str | None, trips: tuple[Trip, ...], scene: Scene
) -> Window | None:
    """The days of the stay in which a meeting without a day of its own was held.

    From the first day that the guest can have come to the last day of the stay, or today. Not
    where several stays of the guest in the country are told.
    """
    found: list[Window] = []
    for trip in trips:
        if (
            trip.official not in some[0].officials
            or trip.country != country
            or trip.status in ("cancelled", "planned")
            or trip.arrived is None
        ):
            continue
        first = trip.arrived.earliest
        last = trip.left.latest if trip.left is not None else None
        if last is None or last > scene.date:
            last = scene.date if trip.status == "ongoing" else last or trip.arrived.latest
        if first > last or last - first > _LONG:
            continue
        if some[0].rule == "meeting/received" and _at_the_airport(scene, some[0]):
            last = min(last, trip.arrived.latest)
        found.append(Window(first, last, trip.arrived.phrase))
    return found[0] if len({(one.earliest, one.latest) for one in found}) == 1 else None


def _at_the_airport(scene: Scene, claim: MeetingClaim) -> bool:
    """Whether someone was received as they came: "greeted at the airport by X"."""
    words = scene.tokens.lower[claim.first : claim.stop + 8]
    return any(word in ("airport", "station", "arrival", "platform", "welcomed") for word in words)


def _of_trips(
    officials: tuple[str, ...], trips: tuple[Trip, ...], scene: Scene
) -> tuple[str | None, str | None]:
    """Where a guest of the meeting travelled: to the home country of another."""
    homes = {scene.home(one) for one in officials}
    for trip in trips:
        if trip.official in officials and trip.country in homes and trip.status != "cancelled":
            dateline = scene.dateline
            if dateline is not None and dateline.country == trip.country:
                return trip.country, dateline.text
            return trip.country, trip.places[0] if len(trip.places) == 1 else None
    return None, None
