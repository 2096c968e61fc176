"""Gives the claims that name no country the one that the rest of the article tells.

"He left on Thursday" ends the stay told before; "she came on Tuesday" is to where the others are. A
claim for which nothing tells a country is dropped. Claims are joined into stays in joining.py.
"""

from __future__ import annotations

from store.annotate.events.clause.scene import Scene
from store.annotate.events.judgement.claims import Claim
from store.annotate.events.judgement.homeward import HOMEWARD
from store.annotate.events.judgement.implied_places import (
    awaited_by,
    host_told,
    others_were_in,
    place_set,
)
from store.annotate.events.judgement.legs_meant import (
    BACK_HOME,
    first_leg,
    last_leg,
    reached_first,
    reached_last,
    tour_ended,
)
from store.annotate.events.judgement.placed_as import place_as
from store.annotate.events.judgement.stays import DAY, is_dated
from store.annotate.events.who.guests import has_seat_in
from store.model import Window


def place_the_rest(scene: Scene, claims: list[Claim]) -> list[Claim]:
    """The claims with a country: those that name one and those that take it from another claim.

    Claims are in text order; those who travel along with a claim's official come last.
    """
    placed: list[Claim] = []
    for claim in claims:
        if claim.country is not None:
            if claim.rule in ("trip/go", "trip/leave-for") and not is_dated(claim):
                _date_onward(claim, claims)
            placed.append(claim)
        elif claim.polarity == "actual" and _place(scene, claim, claims, placed):
            placed.append(claim)
    return placed + _of_companions(claims, placed)


def _of_companions(claims: list[Claim], placed: list[Claim]) -> list[Claim]:
    """The claims of "The leader and his wife left on Monday" that are hers: she goes where he does."""
    found: list[Claim] = []
    known = {id(claim) for claim in placed}
    for claim in claims:
        if id(claim) in known or claim.country is not None or claim.polarity != "actual":
            continue
        beside = [
            one
            for one in placed + found
            if one.trigger == claim.trigger
            and one.rule == claim.rule
            and one.who in claim.companions
        ]
        if beside:
            claim.country, claim.place = beside[0].country, beside[0].place
            claim.arrived, claim.left = beside[0].arrived, beside[0].left
            found.append(claim)
    return found


_OF_GUESTS = frozenset(
    """trip/leave-plain trip/go-home trip/return-home trip/visit-noun trip/came trip/got-in
    trip/arrive""".split()
)
"""Rules of comings and leavings that may be those of a guest whose host is told beside."""


_WHERE_OTHERS_ARE = frozenset(["trip/came", "trip/joined", "trip/got-in", "trip/arrive"])
"""Rules that tell of a coming to where the article's other travellers are."""


def _place(scene: Scene, claim: Claim, claims: list[Claim], placed: list[Claim]) -> bool:
    """Whether a claim without a country could be given one; `placed` are those before it."""
    mates = [
        other
        for other in claims
        if other.who == claim.who and other.country is not None and other.polarity == "actual"
    ]
    if claim.rule == "trip/visit-noun" and any(
        _names_its_stops(scene, claim, one) for one in mates
    ):
        return False
    elsewhere = [other for other in mates if other.rule != "trip/came-from"]
    came = [one for one in mates if one.rule == "trip/arrive"]
    mates = [one for one in mates if not any(_of_the_tour(scene, told, one) for told in came)]
    if claim.rule == "trip/arrive":  # "arrived from Oslo, where he met the king": not in Oslo
        left = {
            one.country
            for one in mates
            if one.rule == "trip/came-from"
            or _before(scene, claim, one)
            or _of_the_tour(scene, claim, one)
        }
        mates = [one for one in elsewhere if one.country not in left]
        if claim.tense == "past" and (left or any(_leaves_then(claim, one) for one in mates)):
            # "who arrived (from Oslo), is to go on to Rome": not Rome
            mates = [one for one in mates if one.tense != "future" or one.trigger < claim.trigger]
    elif elsewhere or claim.rule == "trip/stays":
        mates = elsewhere  # "arrived from Oslo on Monday. He is to leave today": not Oslo
    stays = [one for one in mates if not _onward(scene, claim, one)]
    goes_on = len(stays) < len(mates)
    mates = stays
    other = _beside(scene, claim, mates) or _leaving_here(scene, claim, mates)
    town = None
    if other is None and claim.rule in _WHERE_OTHERS_ARE:
        town = place_set(scene, claim.trigger, claim.who)
    if other is None and town is None:
        town = awaited_by(scene, claim)
        claim.tense = claim.tense if town is None else "future"
    if town is not None:
        claim.country, claim.place = town.country, town
        return True
    if other is None:
        earlier = _told_before(claim, mates)
        if claim.rule in ("trip/came", "trip/joined") or (
            claim.rule in _WHERE_OTHERS_ARE and not earlier
        ):
            told_there = None if earlier else others_were_in(scene, claim)
            if told_there is not None:
                claim.country, claim.place = told_there.country, told_there.place
                return True
            stays_here = [one for one in earlier if _is_here(scene, one)]
            went = None if stays_here else _where_others_went(scene, claim, placed)
            other = stays_here[-1] if stays_here else went
            if other is None:
                return _visits_here(scene, claim) and _place_here(scene, claim)
        else:
            other = earlier[-1] if earlier else _told_after(claim, mates)
            if other is not None and claim.arrived is not None and claim.left is None:
                other = reached_first(scene, claim, other, mates) or first_leg(other, earlier)
    host = host_told(scene, claim) if other is None and claim.rule in _OF_GUESTS else None
    if host is not None:
        claim.country = host.country
        return True
    if other is not None and (claim.rule in BACK_HOME or tour_ended(scene, claim)):
        other = last_leg(claim, other, mates)
    if other is not None and claim.rule == "trip/stays":
        other = reached_last(other, mates)
    if other is not None:
        if not is_dated(claim) and _right_after(scene, claim):
            claim.arrived = other.arrived  # "X arrived on Monday. Y landed an hour later"
        return place_as(claim, other, mates)
    here = (goes_on or _stays_on(scene, claim, claims)) and _guest_here(scene, claim)
    leaves = _left_here(scene, claim) or _spoke_before_leaving(scene, claim)
    if here or leaves or _visits_here(scene, claim):
        claim.inferred = True
        day = claim.left if leaves else None
        claim.over = claim.over or (day is not None and day.latest <= scene.date)
        return _place_here(scene, claim)
    return False


def _of_the_tour(scene: Scene, claim: Claim, other: Claim) -> bool:
    """Whether a sentence tells another stop of the tour on which somebody arrived: "arrived here on
    a tour that takes him to Oslo, too"."""
    return (
        other.rule == "trip/tour-takes"
        and other.sentence == claim.sentence
        and other.trigger > claim.trigger
        and scene.dateline is not None
        and scene.dateline.country not in (None, scene.home(claim.who), other.country)
    )


def _names_its_stops(scene: Scene, claim: Claim, other: Claim) -> bool:
    """Whether the clause behind "the trip" tells its stops: "left for the trip that took him to Oslo"."""
    return (
        other.rule == "trip/tour-takes"
        and other.sentence == claim.sentence
        and other.trigger > claim.trigger
        and not {"that", "which"}.isdisjoint(
            scene.tokens.lower[claim.trigger + 1 : claim.trigger + 3]
        )
    )


def _stays_on(scene: Scene, claim: Claim, claims: list[Claim]) -> bool:
    """Whether a stay told without its place is not over yet: "will stay until Thursday"."""
    if claim.rule != "trip/stays" or claim.left is None or claim.left.latest < scene.date:
        return False
    # "left home on Monday. They stay until Thursday": where others went
    return not any(one.who == claim.who and one.rule == "trip/leave-home" for one in claims)


def _leaves_then(claim: Claim, other: Claim) -> bool:
    """Whether a sentence goes on from an arrival to a leaving: "who came on Monday, leaves for Rome"."""
    return (
        other.rule == "trip/leave-for"
        and other.sentence == claim.sentence
        and other.trigger > claim.trigger
        and other.tense == "future"
    )


_TO_ALSO = 4
"""Tokens from "also" to the verb of "also see them visit", at most."""


_ONWARD = frozenset(["trip/leave-for", "trip/go", "trip/boarded"])


def _onward(scene: Scene, claim: Claim, other: Claim) -> bool:
    """Whether a journey begins where a visit ends: "wound up his visit and left for Oslo", "will stay
    until Monday and then travel to Oslo", "after returning home will travel to Oslo"."""
    if other.sentence != claim.sentence or other.trigger < claim.trigger:
        return False
    if claim.rule == "trip/leave-home" and other.tense == "future":
        # "left home on May 6 and was to go on to Peru", "for a trip that will also see him visit Peru":
        # where he was first
        lower = scene.tokens.lower
        onward = lower[other.trigger + 1 : other.trigger + 3] == ["on", "to"]
        return onward or "also" in lower[max(other.trigger - _TO_ALSO, 0) : other.trigger]
    if other.rule not in _ONWARD:
        return False
    ended = claim.over and claim.rule == "trip/visit-noun" and other.tense == "past"
    return ended or claim.rule == "trip/stays" or claim.rule in BACK_HOME


def _before(scene: Scene, claim: Claim, other: Claim) -> bool:
    """Whether a stay was before an arrival: "He arrived on Monday after a stop in Oslo"."""
    return (
        other.sentence == claim.sentence
        and other.trigger > claim.trigger
        and other.over
        and "after" in scene.tokens.lower[claim.trigger : other.trigger]
    )


def _leaving_here(scene: Scene, claim: Claim, mates: list[Claim]) -> Claim | None:
    """The stay where the report comes from, of "was to fly home on Friday": he is still there."""
    if claim.rule not in HOMEWARD or claim.tense != "future" or scene.dateline is None:
        return None
    here = [
        one
        for one in mates
        if one.country == scene.dateline.country and one.tense != "future" and not one.background
    ]
    return here[-1] if here else None


def _beside(scene: Scene, claim: Claim, mates: list[Claim]) -> Claim | None:
    """The claim of the same sentence whose country is meant; or the stay that a leaving ends."""
    same = [
        other
        for other in mates
        if other.sentence == claim.sentence
        # "is to leave on Monday and to fly home through Moscow": not Moscow
        and not (other.transit and claim.rule in _SETTING_OUT)
        and not _after_return(scene, claim, other)
        # "X, on a tour of Europe, was to go on to Peru": not Peru
        and not (claim.present and other.tense == "future" and not other.present)
    ]
    left = [one for one in same if one.left is not None and one.country != claim.country]
    here = scene.dateline.country if scene.dateline is not None else None
    stayed = [one for one in mates if one.country == here and one.tense != "future"]
    if claim.rule == "trip/leave-plain" and claim.over and stayed:
        return stayed[-1]  # who left, in a report from where he was
    if left and "after" in scene.tokens.lower[max(claim.trigger - 6, 0) : claim.trigger]:
        return left[0]  # "will leave Chile after a three-day visit for Peru": that to Chile
    # of "arrived in A on a tour that will take him to B" the tour's days are A's
    nearest = min(
        same,
        key=lambda one: (
            one.rule == "trip/tour-takes",
            abs(one.trigger - claim.trigger),
            -one.stop,
        ),
        default=None,
    )
    if nearest is None or nearest.journey is None or claim.rule not in _SETTING_OUT:
        return nearest
    # "left on Monday for a ten-day tour of A, B and C": for A
    claim.days = None
    return next(one for one in same if one.journey == nearest.journey)


def _after_return(scene: Scene, claim: Claim, other: Claim) -> bool:
    """Whether a journey follows a return: "is to go to Rome after his return", not from Rome."""
    before = scene.tokens.lower[max(claim.trigger - 3, 0) : claim.trigger]
    return (
        claim.rule in BACK_HOME
        and other.trigger < claim.trigger
        and other.tense == "future"
        and not {"after", "following", "upon"}.isdisjoint(before)
    )


_SETTING_OUT = frozenset(["trip/leave-plain", "trip/leave-home"])


def _told_before(claim: Claim, mates: list[Claim]) -> list[Claim]:
    """The traveller's own journey as the sentences before tell it."""
    earlier = [one for one in mates if one.sentence < claim.sentence and not one.background]
    if claim.tense == "future":
        earlier = [one for one in earlier if not one.over] or earlier  # he has left there already
    if claim.over or claim.left is not None or claim.rule == "trip/leave-home":
        return [
            one for one in earlier if one.tense != "future" or claim.tense == "future"
        ] or earlier
    return earlier


def _told_after(claim: Claim, mates: list[Claim]) -> Claim | None:
    """The traveller's own journey where the next sentences tell it."""
    later = [
        one
        for one in mates
        if one.sentence > claim.sentence
        and not one.background
        and not _of_another_time(claim, one)
        # "will leave for Europe on Monday. He was in Chad last week": not Chad
        and not (
            claim.rule == "trip/leave-home" and claim.tense == "future" and one.tense == "past"
        )
    ]
    if later and later[0].sentence - claim.sentence <= (4 if claim.over else 2):
        return later[0]
    return None


def _of_another_time(claim: Claim, other: Claim) -> bool:
    """Whether a return on Saturday can't end a stay, or Saturday be a day of it: it was a month ago
    or more."""
    stay = other.left or other.whole or other.arrived or other.within
    mine = claim.left or claim.arrived
    return mine is not None and stay is not None and stay.latest + 31 * DAY < mine.earliest


def _where_others_went(scene: Scene, claim: Claim, placed: list[Claim]) -> Claim | None:
    """The journey of the one spoken of before: "Cabello came on Tuesday" is to the same place."""
    before = [
        one
        for one in placed
        if 0 <= claim.sentence - one.sentence <= 3 and one.country != scene.home(claim.who)
    ]
    if claim.tense == "past":
        # "is to go on to Oslo on Sunday. The last Finnish guest was X, who came in March": not to Oslo
        before = [one for one in before if one.tense != "future"] or before
        main = _where_visitors_come(scene, claim, placed)
        before = before if main is None else [main]
    here = scene.dateline.country if scene.dateline is not None else None
    arrived = [one for one in before if one.country == here]
    on_the_way = [one for one in before if one.inferred or one.rule in _BEHIND]
    beside = bool(arrived) and arrived[-1].sentence == before[-1].sentence
    if arrived and (beside or before[-1] in on_the_way):
        return arrived[-1]  # "came here after a night in Oslo. Y arrived on Friday too"
    if len(on_the_way) == len(before) and _visits_here(scene, claim):
        return None
    return before[-1] if before else None


def _where_visitors_come(scene: Scene, claim: Claim, placed: list[Claim]) -> Claim | None:
    """The journey that the article is of, where a sentence says who was the last visitor before: not
    one told in between, "was in Peru last month"."""
    words = scene.tokens.lower[scene.tokens.sentences[claim.sentence][0] : claim.trigger]
    if _VISITORS.isdisjoint(words) or _BEFORE_NOW.isdisjoint(words):
        return None
    home = scene.home(claim.who)
    found: list[Claim] = []
    for one in reversed(placed):
        days = one.whole or one.left or one.within
        over = one.background or (days is not None and days.latest < scene.date - _WEEK)
        if not over and one.country != home and one.tense != "future" and one.who != claim.who:
            found.append(one)
    fellows = (one for one in found if scene.home(one.who) == home)
    return next(fellows, found[0] if found else None)


_VISITORS = frozenset("visitor guest".split())
_BEFORE_NOW = frozenset("last previous latest only first".split())
_WEEK = 7 * DAY


_BEHIND = frozenset(["trip/came-from", "trip/transit", "trip/way-home"])
"""Rules of places that were passed before the one in hand."""


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


def _is_here(scene: Scene, claim: Claim) -> bool:
    """Whether a stay is told to be where the report comes from."""
    return scene.dateline is not None and claim.country == scene.dateline.country


def _place_here(scene: Scene, claim: Claim) -> bool:
    """Puts a claim where the report comes from; whether its place is known."""
    if scene.dateline is None:
        return False
    claim.country = scene.dateline.country
    return True


def _guest_here(scene: Scene, claim: Claim) -> bool:
    """Whether the traveller is no native of the country of the dateline and has no post there."""
    return (
        scene.dateline is not None
        and scene.home(claim.who) not in (None, scene.dateline.country)
        and not scene.resident(claim.who)
        and not has_seat_in(scene, claim.who, scene.dateline.country or "")
    )


def _left_here(scene: Scene, claim: Claim) -> bool:
    """Whether someone who only "left" was where the report comes from.

    "The summit with Trump here ended on Thursday. Trump left the same day."
    """
    return (
        claim.rule in ("trip/leave-plain", "trip/go-home")
        and claim.over
        and claim.left is not None
        and (claim.rule == "trip/leave-plain" or claim.left.latest >= scene.date - 2 * DAY)
        and _guest_here(scene, claim)
    )


def _spoke_before_leaving(scene: Scene, claim: Claim) -> bool:
    """Whether the lead tells what a guest did here "before flying home"."""
    return (
        claim.sentence < _LEAD
        and claim.rule in BACK_HOME
        and scene.tokens.lower[claim.trigger - 1] == "before"
        and _guest_here(scene, claim)
    )


_LEAD = 3
"""Sentences of the lead."""


def _visits_here(scene: Scene, claim: Claim) -> bool:
    """Whether a visit without a place can only be one to where the report comes from.

    "an upcoming visit by her", in a report from the country itself
    """
    return (
        claim.rule in ("trip/visit-noun", "trip/arrive", "trip/came")
        and (claim.named or is_dated(claim) or bool(claim.days))  # "his three-day visit"
        and _guest_here(scene, claim)
    )


_SOON = 6
"""Tokens from an arrival to "later" in "landed about half an hour later", at most."""


def _right_after(scene: Scene, claim: Claim) -> bool:
    """Whether an arrival is counted from what was told before: "landed an hour later"."""
    if claim.rule == "trip/visit-noun" or claim.tense != "past":
        return False
    behind = scene.tokens.lower[claim.trigger + 1 : claim.trigger + _SOON]
    return "later" in behind or "afterwards" in behind
