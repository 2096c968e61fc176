"""Joins the reports of one trip in different articles, and the trips of one tour.

A report joins a trip of the same traveller and country when their days touch, but not across a
departure that some article gives. Precise reports come first, so that "in May" can't tie two trips
of that month together. Who the traveller is has been decided before; `merge` says what the joined
reports amount to. The outcome does not depend on the order of the articles.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from store.link.keys import fold
from store.link.merge import merge_claims
from store.link.records import LinkedTrip
from store.link.windows import DAY
from store.model import Trip, Window

SLACK = 3 * DAY
"""How far apart the days of two reports of one trip may lie."""
LONGEST_STAY = 14 * DAY
"""How long after an arrival a departure, told of in another article, still ends the same trip."""
NEXT_TRIP = 60 * DAY
"""How far ahead a plan without a date may lie."""
JUST_BACK = 14 * DAY
"""How long ago a visit told of without a date may have ended, to be the last one that is known."""
NOT_LONG_AGO = 180 * DAY
"""The same where only one visit in this time is known."""
UNDER_WAY = 7 * DAY
"""How long ago a visit may have begun that is under way, and no more is said of its days."""
SAME_NEWS = 7 * DAY
"""How far apart two articles that tell of one undated trip may be."""


@dataclass(frozen=True, slots=True)
class TripClaim:
    """One article's report of a trip, with linked ids in place of the article's own."""

    article: str
    reported: dt.date
    index: int
    official: str
    companions: tuple[str, ...]
    trip: Trip

    @property
    def order(self) -> tuple[dt.date, str, int]:
        """By day, article and place in the article."""
        return self.reported, self.article, self.index


@dataclass(frozen=True, slots=True)
class TripPairs:
    """Decisions by hand on trips, each pair as two sets of (article, index)."""

    same: tuple[tuple[frozenset[tuple[str, int]], frozenset[tuple[str, int]]], ...] = ()
    different: tuple[tuple[frozenset[tuple[str, int]], frozenset[tuple[str, int]]], ...] = ()


NO_PAIRS = TripPairs()
Claims = Sequence[TripClaim]


@dataclass(slots=True)
class _Stay:
    """The reports joined so far into one stay in a country."""

    claims: list[TripClaim]
    first: dt.date
    last: dt.date
    arrived: Window | None
    left: Window | None

    def add(self, claim: TripClaim, span: tuple[dt.date, dt.date] | None) -> None:
        self.claims.append(claim)
        if span is not None:
            self.first, self.last = min(self.first, span[0]), max(self.last, span[1])
        if claim.trip.arrived is not None:
            self.arrived = _narrower(self.arrived, claim.trip.arrived)
        if claim.trip.left is not None:
            self.left = _narrower(self.left, claim.trip.left)


def _narrower(known: Window | None, new: Window) -> Window:
    if known is None:
        return new
    earliest, latest = max(known.earliest, new.earliest), min(known.latest, new.latest)
    return Window(earliest, latest) if earliest <= latest else known


def link_trips(claims: Iterable[TripClaim], pairs: TripPairs = NO_PAIRS) -> list[LinkedTrip]:
    """The trips that reports amount to, with ids and journeys, in order of their ids.

    All reports of a traveller must be given together: ids and journeys depend on them.
    """
    by_traveller: dict[str, list[TripClaim]] = defaultdict(list)
    for claim in claims:
        by_traveller[claim.official].append(claim)
    trips: list[LinkedTrip] = []
    for official in sorted(by_traveller):
        trips.extend(_travels(by_traveller[official], pairs))
    return sorted(trips, key=lambda trip: trip.id)


def _travels(claims: Sequence[TripClaim], pairs: TripPairs) -> list[LinkedTrip]:
    """All trips of one traveller."""
    by_country: dict[str, list[TripClaim]] = defaultdict(list)
    for claim in claims:
        by_country[claim.trip.country].append(claim)
    stays: dict[str, list[TripClaim]] = {}
    for country in sorted(by_country):
        groups = [stay.claims for stay in stays_of(by_country[country])]
        groups = _by_hand(groups, pairs)
        stays.update(_with_ids(groups))
    journey = _journeys(stays)
    return [merge_claims(id, journey[id], group) for id, group in stays.items()]


def stays_of(claims: Iterable[TripClaim]) -> list[_Stay]:
    """Partitions the reports of one traveller and one country into stays."""
    stays: list[_Stay] = []
    undated: list[TripClaim] = []
    dated: list[tuple[dt.timedelta, TripClaim, tuple[dt.date, dt.date]]] = []
    for claim in claims:
        span = days_of(claim)
        if span is None:
            undated.append(claim)
        else:
            dated.append((span[1] - span[0], claim, span))
    dated.sort(key=lambda item: (item[0], item[1].order))
    for _, claim, span in dated:
        stay = _choose(claim, span, stays)
        if stay is None:
            stays.append(_Stay([], *span, None, None))
            stay = stays[-1]
        stay.add(claim, span)
    known = list(stays)
    loose: list[_Stay] = []
    for claim in sorted(undated, key=lambda claim: claim.order):
        stay = _known_trip(claim, known) or _same_news(claim, loose)
        if stay is None:
            stay = _Stay([], claim.reported, claim.reported, None, None)
            loose.append(stay)
            stays.append(stay)
        stay.add(claim, None)
    return stays


def days_of(claim: TripClaim) -> tuple[dt.date, dt.date] | None:
    """The first and the last day on which the traveller may have been there, as far as is said."""
    trip = claim.trip
    if trip.arrived is None and trip.left is None:
        if trip.status == "ongoing":
            return claim.reported - UNDER_WAY, claim.reported
        return None
    if trip.arrived is None:
        assert trip.left is not None
        return trip.left.earliest, trip.left.latest
    last = trip.left.latest if trip.left is not None else trip.arrived.latest
    if trip.left is None and trip.status == "ongoing":
        last = max(last, claim.reported)
    first = trip.arrived.earliest
    if trip.left is None and _only_present(trip.arrived):
        first -= UNDER_WAY
    return first, max(last, trip.arrived.earliest)


def _only_present(arrived: Window) -> bool:
    """Whether a window comes from a day of presence: that day or the one before, no words for it.

    The arrival may lie further back.
    """
    return not arrived.phrase and arrived.latest - arrived.earliest == DAY


def _choose(
    claim: TripClaim, span: tuple[dt.date, dt.date], stays: Sequence[_Stay]
) -> _Stay | None:
    """The stay that a dated report is of; None if there is none, or it could be either of two."""
    fitting = [stay for stay in stays if _touches(claim, span, stay)]
    if len(fitting) > 1:
        overlapping = [stay for stay in fitting if stay.first <= span[1] and span[0] <= stay.last]
        fitting = overlapping or fitting
    if len(fitting) > 1:
        near = sorted(fitting, key=lambda stay: (_apart(span, stay), stay.first))
        if _apart(span, near[0]) == _apart(span, near[1]):
            return None
        fitting = near[:1]
    return fitting[0] if fitting else None


def _apart(span: tuple[dt.date, dt.date], stay: _Stay) -> dt.timedelta:
    """How far apart the first days of a report and a stay are."""
    return abs(span[0] - stay.first)


def _touches(claim: TripClaim, span: tuple[dt.date, dt.date], stay: _Stay) -> bool:
    """Whether a report may be of a stay: days touch, and no departure lies between."""
    if claim.index >= 0 and any(other.article == claim.article for other in stay.claims):
        return False
    trip = claim.trip
    seen = trip.arrived.earliest if trip.arrived is not None else span[0]
    if stay.left is not None and seen > stay.left.latest:
        return False
    if trip.left is not None and stay.first > trip.left.latest:
        return False
    if stay.first - SLACK <= span[1] and span[0] - SLACK <= stay.last:
        return True
    if trip.arrived is None and stay.left is None:
        return stay.first <= span[1] <= stay.first + LONGEST_STAY
    if stay.arrived is None and trip.left is None:
        return span[0] <= stay.last <= span[0] + LONGEST_STAY
    return False


def _known_trip(claim: TripClaim, stays: Sequence[_Stay]) -> _Stay | None:
    """The one dated stay that an undated report can only mean; None if there are more, or none."""
    reported = claim.reported
    own = [stay for stay in stays if _may_be(claim, stay)]
    if claim.trip.status != "completed":
        return _only(stay for stay in own
                     if reported <= stay.last and stay.first <= reported + NEXT_TRIP)  # fmt: skip
    before = [stay for stay in own if stay.first <= reported]
    recent = [stay for stay in before if reported - NOT_LONG_AGO <= stay.last]
    return _only(recent) or _only(s for s in before if reported - JUST_BACK <= s.last)


def _may_be(claim: TripClaim, stay: _Stay) -> bool:
    """Whether a report and a stay are of different articles and name no different places."""
    if any(other.article == claim.article for other in stay.claims):
        return False
    places = {fold(place) for other in stay.claims for place in other.trip.places}
    here = {fold(place) for place in claim.trip.places}
    return not places or not here or bool(places & here)


def _only(stays: Iterable[_Stay]) -> _Stay | None:
    found = list(stays)
    return found[0] if len(found) == 1 else None


def _same_news(claim: TripClaim, stays: Sequence[_Stay]) -> _Stay | None:
    """An undated stay that another article tells of: of the same days, or as a plan before."""
    for stay in stays:
        made = claim.trip.status == "completed"
        past = any(other.trip.status == "completed" for other in stay.claims)
        reach = NEXT_TRIP if made and not past else SAME_NEWS
        if _may_be(claim, stay) and (made or not past) and claim.reported - stay.last <= reach:
            stay.last = claim.reported
            return stay
    return None


def _by_hand(groups: list[list[TripClaim]], pairs: TripPairs) -> list[list[TripClaim]]:
    """The groups with what was decided by hand: joined, and set apart."""
    for left, right in pairs.same:
        both = left | right
        hit = [group for group in groups if any((c.article, c.index) in both for c in group)]
        if len(hit) > 1:
            joined = [claim for group in hit for claim in group]
            groups = [group for group in groups if group not in hit] + [joined]
    for left, right in pairs.different:
        for group in list(groups):
            ours = [c for c in group if (c.article, c.index) in left]
            theirs = [c for c in group if (c.article, c.index) in right]
            if ours and theirs:
                groups.remove(group)
                groups += [ours, [claim for claim in group if claim not in ours]]
    return groups


def _with_ids(groups: Iterable[Sequence[TripClaim]]) -> dict[str, list[TripClaim]]:
    """Ids from traveller, country and month, as the earliest report that has a date gives it."""
    named: dict[str, list[list[TripClaim]]] = defaultdict(list)
    for group in groups:
        ordered = sorted(group, key=lambda claim: claim.order)
        named[_name(ordered)].append(ordered)
    found: dict[str, list[TripClaim]] = {}
    for name, same in named.items():
        for place, group in enumerate(sorted(same, key=lambda g: g[0].order), start=1):
            found[name if place == 1 else f"{name}-no{place}"] = group
    return found


def _name(ordered: Sequence[TripClaim]) -> str:
    head = ordered[0]
    stem = f"{head.official}-{head.trip.country.lower()}"
    for claim in ordered:
        window = claim.trip.arrived or claim.trip.left
        if window is not None:
            return f"{stem}-{window.earliest:%Y-%m}"
    word = {"completed": "before-", "ongoing": ""}.get(head.trip.status, "after-")
    return f"{stem}-{word}{head.reported:%Y-%m}"


def _journeys(stays: dict[str, list[TripClaim]]) -> dict[str, str]:
    """From trip to journey: trips that some article reports as one tour have the same one."""
    journey = {id: id for id in stays}

    def root(id: str) -> str:
        while journey[id] != id:
            id = journey[id]
        return id

    legs: dict[tuple[str, str], list[str]] = defaultdict(list)
    for id in sorted(stays, key=lambda id: (_start(stays[id]), id)):
        for claim in stays[id]:
            if claim.trip.journey:
                legs[claim.article, claim.trip.journey].append(id)
    for ids in legs.values():
        for other in ids[1:]:
            a, b = sorted((root(ids[0]), root(other)), key=lambda id: (_start(stays[id]), id))
            journey[b] = a
    return {id: root(id) for id in stays}


def _start(claims: Sequence[TripClaim]) -> dt.date:
    days = [span[0] for span in map(days_of, claims) if span is not None]
    return min(days, default=claims[0].reported)
