"""Joins the claims of an article into trips: one for each traveller, country and journey.

Claims of one stay are put together, their windows cut to what all of them allow. Which article says
what about the same trip is not decided here (see store.link).
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field, replace

from store.annotate.events.claims import Claim, window
from store.annotate.events.companions import Company
from store.annotate.events.confidence import grade
from store.annotate.events.scene import Scene
from store.annotate.events.status import status_of
from store.model import Evidence, Trip, Window

_DAY = dt.timedelta(days=1)
_SLACK = dt.timedelta(days=1)
_LONG_STAY = dt.timedelta(days=21)


@dataclass(slots=True)
class Stay:
    """The claims that speak of one stay of one official in one country."""

    who: str
    country: str
    claims: list[Claim] = field(default_factory=list)
    cancelled: bool = False
    companions: list[str] = field(default_factory=list)
    """Those that a list of the delegation names."""
    joined: Stay | None = None
    """The leader's stay, where this one is only known as a companion's."""

    def arrived(self) -> Window | None:
        """What all claims allow for the first day."""
        return _meet([claim.arrived for claim in self.claims])

    def left(self) -> Window | None:
        """What all claims allow for the last day."""
        return _meet([claim.left for claim in self.claims])

    def whole(self) -> Window | None:
        """The shortest stretch said to hold the whole stay."""
        return _meet([claim.whole for claim in self.claims])

    def days(self) -> int | None:
        """The length of the stay in days, where said."""
        return next((claim.days for claim in self.claims if claim.days), None)


def assemble(scene: Scene, claims: list[Claim], company: list[Company]) -> tuple[Trip, ...]:
    """The trips of the article, in the order of their first words."""
    claims = sorted(claims, key=lambda claim: (claim.sentence, claim.trigger, claim.who))
    denials = [claim for claim in claims if claim.polarity == "denied"]
    placed = _place_the_rest(
        scene,
        [
            claim
            for claim in claims
            if claim.polarity in ("actual", "cancelled") and not _denied(claim, denials)
        ],
    )
    stays: list[Stay] = []
    for claim in placed:
        _join(scene, stays, claim)
    stays = _without_weak(scene, stays)
    for one in company:
        told = [
            claim for claim in claims if claim.sentence == one.sentence and claim.who == one.leader
        ]
        if told and not any(claim in placed for claim in told if claim.country is not None):
            if any(claim.country is not None for claim in told):
                continue  # the trip of that sentence is denied elsewhere
        _accompany(scene, stays, one)
    return _one_at_a_time(scene, [_trip(scene, stay, stays) for stay in stays])


def _one_at_a_time(scene: Scene, trips: list[Trip]) -> tuple[Trip, ...]:
    """Nobody is in two countries at once: of several ongoing trips only the latest stays so."""
    ongoing: dict[str, list[Trip]] = {}
    for trip in trips:
        if trip.status == "ongoing":
            ongoing.setdefault(trip.official, []).append(trip)
    over: list[Trip] = []
    for some in ongoing.values():
        if len({trip.country for trip in some}) < 2:
            continue
        here = scene.dateline.country if scene.dateline is not None else None
        last = max(
            some,
            key=lambda trip: (
                trip.arrived.earliest if trip.arrived else dt.date.min,
                trip.country == here,
            ),
        )
        over += [
            trip
            for trip in some
            if trip.country != last.country
            and (
                trip.arrived is None
                or last.arrived is None
                or trip.arrived.earliest <= last.arrived.earliest
            )
        ]
    return tuple(
        replace(trip, status="completed") if any(trip is one for one in over) else trip
        for trip in trips
    )


def _denied(claim: Claim, denials: list[Claim]) -> bool:
    """Whether a later sentence says that what this claim tells is not so.

    "A paper wrote that she flew to Vladivostok. … She never left home."
    """
    if claim.polarity != "actual" or claim.present or claim.over or claim.arrived is not None:
        return False
    for denial in denials:
        if denial.who != claim.who or denial.sentence < claim.sentence:
            continue
        if denial.country not in (None, claim.country):
            continue
        if denial.country is None and not (
            denial.rule.startswith("trip/leave") and claim.whole is None and claim.within is None
        ):
            continue
        times = [denial.arrived or denial.whole or denial.within]
        mine = claim.whole or claim.within
        if mine is not None and times[0] is not None:
            if mine.latest < times[0].earliest or times[0].latest < mine.earliest:
                continue
        elif mine is not None and claim.tense == "past" and denial.tense == "future":
            continue
        return True
    return False


def _accompany(scene: Scene, stays: list[Stay], company: Company) -> None:
    """Puts companions on their leader's trip and gives each the same trip."""
    own = [
        stay
        for stay in stays
        if stay.who == company.leader and not stay.cancelled and stay.joined is None
    ]
    same = [stay for stay in own if any(one.sentence == company.sentence for one in stay.claims)]
    if not same:
        # The trip in hand: the one spoken of last, else the first that follows.
        current = [stay for stay in own if _current(scene, stay)] or own
        # The whole tour in hand, but not places that were only passed through.
        same = [
            stay for stay in current if not any(claim.transit for claim in stay.claims)
        ] or current
        made = [stay for stay in same if any(claim.tense != "future" for claim in stay.claims)]
        same = made or same
    for stay in same:
        others = [
            one
            for one in company.others
            if scene.home(one) != stay.country and not scene.resident(one)
        ]
        for one in others:
            if one not in stay.companions:
                stay.companions.append(one)
            if not any(
                other.who == one and other.country == stay.country and not other.cancelled
                for other in stays
            ):
                mates = [stay.who, *(other for other in others if other != one)]
                stays.append(Stay(one, stay.country, stay.claims, False, mates, stay))


def _current(scene: Scene, stay: Stay) -> bool:
    """Whether a stay is the one in hand, not one told as background."""
    if any(claim.background or claim.rule == "trip/came-from" for claim in stay.claims):
        return False
    arrived, left = windows_of(stay)
    last = left or arrived
    return last is None or last.latest >= scene.date - _LONG_STAY


def _place_the_rest(scene: Scene, claims: list[Claim]) -> list[Claim]:
    """Gives a claim without a country that of the traveller's trip in the same or an earlier sentence."""
    placed: list[Claim] = []
    for claim in claims:
        if claim.country is not None:
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
        if same:
            other = min(same, key=lambda one: abs(one.trigger - claim.trigger))
        else:
            earlier = [one for one in mates if one.sentence < claim.sentence and not one.background]
            later = [one for one in mates if one.sentence > claim.sentence]
            if claim.over or claim.left is not None:
                earlier = [
                    one for one in earlier if one.tense != "future" or claim.tense == "future"
                ] or earlier
            if claim.rule == "trip/came":
                # "Cabello came on Tuesday": to where the one spoken of before went.
                before = [
                    one
                    for one in placed
                    if one.country is not None
                    and 0 <= claim.sentence - one.sentence <= 1
                    and one.country != scene.home(claim.who)
                ]
                if not before:
                    continue
                other = before[-1]
            elif earlier:
                other = earlier[-1]
            elif later and later[0].sentence - claim.sentence <= 2:
                other = later[0]
            else:
                continue
        claim.country = other.country
        claim.place = None
        if (
            claim.rule == "trip/leave-plain"
            and claim.arrived is not None
            and other.tense != "future"
            and claim.tense == "future"
        ):
            # Someone who is abroad and is "to leave on Saturday" leaves the country that they are in.
            day = claim.arrived
            claim.left, claim.arrived = (
                Window(day.earliest, max(day.earliest, day.latest - _DAY), day.phrase),
                None,
            )
        if claim.rule == "trip/visit-noun" and claim.arrived is not None:
            # "he is to pay an official visit": the visit in hand, whatever the day beside it is.
            claim.arrived = _compatible(
                claim.arrived, [one for one in mates if one.country == claim.country]
            )
        if claim.within is None and claim.arrived is None and claim.left is None and not claim.days:
            if claim.whole is None and not claim.companions and not claim.over:
                continue
        placed.append(claim)
    return placed


def _compatible(arrived: Window, others: list[Claim]) -> Window | None:
    """The first day, unless another claim of the same stay says a different one."""
    for other in others:
        if other.arrived is not None and (
            arrived.earliest > other.arrived.latest + _SLACK
            or other.arrived.earliest > arrived.latest + _SLACK
        ):
            return None
    return arrived


def _join(scene: Scene, stays: list[Stay], claim: Claim) -> None:
    if claim.country is None:
        return
    fitting = [
        stay
        for stay in stays
        if stay.who == claim.who
        and stay.country == claim.country
        and stay.cancelled == (claim.polarity == "cancelled")
        and _fits(scene, stay, claim)
    ]
    if fitting:
        dated = [stay for stay in fitting if _dated(stay)]
        stay = (dated or fitting)[0] if not _claim_dated(claim) else fitting[0]
        stay.claims.append(claim)
        return
    stays.append(Stay(claim.who, claim.country, [claim], claim.polarity == "cancelled"))


def _claim_dated(claim: Claim) -> bool:
    return bool(claim.arrived or claim.left or claim.within or claim.whole)


def _dated(stay: Stay) -> bool:
    return any(_claim_dated(claim) for claim in stay.claims)


def _fits(scene: Scene, stay: Stay, claim: Claim) -> bool:
    """Whether a claim can speak of the same stay as the claims gathered so far."""
    background = any(one.background for one in stay.claims)
    if claim.background != background and (claim.background or not claim.inferred):
        # "her last visit" is another one, unless the days say that it is the same.
        if not (_claim_dated(claim) and _dated(stay)):
            return (
                not claim.background
                and not any(one.present or one.arrived for one in [claim])
                and not any(one.present for one in stay.claims)
                and claim.tense != "future"
            )
    today = scene.date
    span = _span(claim, today)
    other = None
    for one in stay.claims:
        if (
            claim.arrived
            and one.arrived
            and (
                claim.arrived.earliest > one.arrived.latest + _SLACK
                or one.arrived.earliest > claim.arrived.latest + _SLACK
            )
        ):
            return False  # who came twice made two trips
        other = _span(one, today)
        if span and other and (span[0] > other[1] + _SLACK or other[0] > span[1] + _SLACK):
            return False
    future = claim.tense == "future" and not claim.present
    stay_future = all(one.tense == "future" for one in stay.claims)
    stay_over = any(one.over for one in stay.claims)
    if future and not stay_future and stay_over and not (span and other):
        return False
    if not span and claim.tense == "past" and stay_future and not claim.inferred and not claim.over:
        return False
    return True


def _span(claim: Claim, today: dt.date) -> tuple[dt.date, dt.date] | None:
    """The days that the stay of a claim can touch."""
    length = dt.timedelta(days=(claim.days or 1) - 1)
    if claim.arrived and claim.left:
        return claim.arrived.earliest, claim.left.latest
    if claim.whole:
        return claim.whole.earliest, claim.whole.latest
    if claim.arrived:
        stop = claim.arrived.latest + (length if claim.days else _LONG_STAY / 3)
        return claim.arrived.earliest, stop
    if claim.left:
        return claim.left.earliest - (length if claim.days else _LONG_STAY / 3), claim.left.latest
    if claim.within:
        reach = length if claim.days else _LONG_STAY / 3
        return claim.within.earliest - reach, claim.within.latest + reach
    if claim.present:
        return today - _LONG_STAY / 3, today + _LONG_STAY / 3
    return None


def _meet(windows: list[Window | None]) -> Window | None:
    """The days that all windows allow; where they contradict, the hull of them."""
    known = [one for one in windows if one is not None]
    if not known:
        return None
    earliest = max(one.earliest for one in known)
    latest = min(one.latest for one in known)
    tight = min(known, key=lambda one: (one.latest - one.earliest, one.earliest))
    if earliest <= latest:
        return Window(earliest, latest, tight.phrase)
    return Window(
        min(one.earliest for one in known), max(one.latest for one in known), tight.phrase
    )


def _without_weak(scene: Scene, stays: list[Stay]) -> list[Stay]:
    """Drops a cancelled stay that an actual one with the same days contradicts."""
    kept: list[Stay] = []
    for stay in stays:
        if stay.cancelled and any(
            not other.cancelled
            and other.who == stay.who
            and other.country == stay.country
            and all(_fits(scene, other, claim) for claim in stay.claims)
            for other in stays
        ):
            continue
        kept.append(stay)
    return kept


def windows_of(stay: Stay) -> tuple[Window | None, Window | None]:
    """First and last day of the stay from all that its claims say (see GUIDE's conventions)."""
    arrived, left, whole, days = stay.arrived(), stay.left(), stay.whole(), stay.days()
    length = dt.timedelta(days=days - 1) if days else None
    insides = [claim.within for claim in stay.claims if claim.within is not None]
    if arrived is None and left is None and whole is not None:
        if length is not None and whole.latest - whole.earliest >= length:
            return (
                Window(whole.earliest, whole.latest - length, whole.phrase),
                Window(whole.earliest + length, whole.latest, whole.phrase),
            )
        return whole, whole
    if arrived is None and left is not None and length is not None:
        arrived = Window(left.earliest - length, left.latest - length, left.phrase)
    if arrived is not None and left is None and length is not None:
        left = Window(arrived.earliest + length, arrived.latest + length, arrived.phrase)
    if arrived is None and insides:
        first = min(insides, key=lambda one: one.latest)
        last = max(insides, key=lambda one: one.earliest)
        if length is not None and last.earliest - length <= first.latest:
            arrived = Window(last.earliest - length, first.latest, first.phrase)
            if left is None:
                left = Window(last.earliest, first.latest + length, last.phrase)
        elif first.earliest == first.latest:
            arrived = Window(first.earliest - _DAY, first.latest, first.phrase)
        else:
            arrived = first
        if left is not None and left.earliest < arrived.earliest:
            arrived = window(
                min(arrived.earliest, left.latest), min(arrived.latest, left.latest), arrived.phrase
            )
    if arrived is not None and left is not None and left.earliest < arrived.earliest <= left.latest:
        left = Window(arrived.earliest, left.latest, left.phrase)
    return arrived, left


def _trip(scene: Scene, stay: Stay, stays: list[Stay]) -> Trip:
    arrived, left = windows_of(stay)
    if left is None and any(claim.over for claim in stay.claims):
        left = _left_for_next(stay, stays)
        if left is not None and arrived is None and stay.days():
            length = dt.timedelta(days=(stay.days() or 1) - 1)
            arrived = Window(left.earliest - length, left.latest - length, left.phrase)
    if arrived is None and left is None:
        arrived, left = _from_journey(stay, stays)
    claims = stay.claims
    places: list[str] = []
    for claim in claims:
        if claim.place is not None:
            text = _place_text(scene, claim)
            if text not in places:
                places.append(text)
    dateline = scene.dateline
    if (
        dateline is not None
        and dateline.country == stay.country
        and any(claim.present or claim.inferred for claim in claims)
        and _cased(dateline.text) not in places
    ):
        places.append(_cased(dateline.text))
    named = [] if stay.joined else [one for claim in claims for one in claim.companions]
    companions = tuple(dict.fromkeys(named + stay.companions))
    purpose = next((claim.purpose for claim in claims if claim.purpose), None)
    journey = next((claim.journey for claim in claims if claim.journey is not None), None)
    status = "cancelled" if stay.cancelled else status_of(scene, claims, arrived, left)
    if status == "ongoing" and arrived is None and left is None:
        # Known to be there as the article was written, and nothing more.
        arrived = Window(scene.date - _DAY, scene.date)
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


def _left_for_next(stay: Stay, stays: list[Stay]) -> Window | None:
    """The day of coming to the next country, told in the same sentence: "came after a visit to"."""
    over = {claim.sentence for claim in stay.claims if claim.over}
    for other in stays:
        if other is not stay and other.who == stay.who and other.country != stay.country:
            for claim in other.claims:
                if claim.sentence in over and claim.arrived is not None and not claim.over:
                    return claim.arrived
    return None


def _from_journey(stay: Stay, stays: list[Stay]) -> tuple[Window | None, Window | None]:
    """A leg without days of its own takes the vague days of its tour, if they are vague."""
    sentences = {claim.sentence for claim in stay.claims}
    for other in stays:
        if other is stay or other.who != stay.who:
            continue
        if not any(claim.sentence in sentences for claim in other.claims):
            continue
        arrived, left = windows_of(other)
        if arrived is not None and arrived.earliest < arrived.latest - _DAY:
            return arrived, left
    return None, None


def _place_text(scene: Scene, claim: Claim) -> str:
    assert claim.place is not None
    return _cased(claim.place.text)


def _cased(text: str) -> str:
    return text.title() if text.isupper() and len(text) > 3 else text


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
