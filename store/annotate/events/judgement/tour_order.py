"""Orders the stops of a tour that a sentence lists: "arrived in Hanoi on a tour of Vietnam and Laos".

The list is in the order of travel: the stop at which the sentence finds the traveller parts those
that are over from those still to come. Lists with days of their own, or told of a tour that is
over, are left as they are.
"""

from __future__ import annotations

import datetime as dt

from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Scene
from store.annotate.events.judgement.claims import Claim
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
from store.model import Window

_REACHING = frozenset(f"trip/{name}" for name in "arrive go reach leave-for be-in".split())


_LEAVING = frozenset(f"trip/{name}" for name in "leave-home leave-plain leave-for".split())


_OPENING = frozenset("first start beginning outset began begin begins opening".split())


_RECENT = dt.timedelta(days=31)


def order_tours(scene: Scene, claims: list[Claim]) -> None:
    """Says of the claims of each listed tour which are over and which are to come.

    Done before claims are joined into stays: a stop that is over is no part of one to come.
    """
    for legs in _listed(scene, claims):
        if len({leg.country for leg in legs}) < 2 or not all(map(_is_open, legs)):
            continue
        countries = {leg.country for leg in legs}
        before = _stops_told_before(claims, legs)
        reached = [one for one in before if one.rule in _REACHING and one.country in countries]
        if reached:
            _order(scene, legs, reached[0])
        elif any(_set_out(scene, one) for one in before) or _is_on_it(scene, legs):
            _are_to_come(legs)


def _listed(scene: Scene, claims: list[Claim]) -> list[list[Claim]]:
    """The claims of each list of stops, for each of those who travel, in the order of the list."""
    lists: dict[tuple[int, str], list[Claim]] = {}
    for claim in claims:
        if claim.country and _lists_stops(scene, claim):
            lists.setdefault((claim.trigger, claim.who), []).append(claim)
    return list(lists.values())


def _lists_stops(scene: Scene, claim: Claim) -> bool:
    """Whether a claim may be one of several stops: of "a tour of A and B", of "to visit A and B"."""
    if claim.rule == "trip/visit-noun":
        return claim.journey is not None
    if claim.rule == "trip/lead-delegation":
        return claim.tense == "present"  # "is leading a delegation to A and B"
    return claim.rule == "trip/visit-verb" and scene.tokens.lower[claim.trigger - 1] == "to"


def _is_open(leg: Claim) -> bool:
    """Whether nothing tells the days of a leg, or that it is over, to come or not made."""
    return (
        leg.polarity == "actual"
        and leg.tense != "future"
        and not leg.over
        and not leg.background
        and leg.arrived is None
        and leg.left is None
        and leg.whole is None
    )


def _stops_told_before(claims: list[Claim], legs: list[Claim]) -> list[Claim]:
    """What is told of the travels of a tour's maker in its sentence before the list of stops, and in
    the one before of his setting out: "left Lima on Monday. He is leading a delegation to A and B"."""
    return [
        claim
        for claim in claims
        if claim.who == legs[0].who
        and (
            claim.sentence == legs[0].sentence
            or (claim.sentence == legs[0].sentence - 1 and claim.rule == "trip/leave-home")
        )
        and claim.trigger < legs[0].trigger
        and claim.polarity == "actual"
        and claim.tense != "future"
    ]


def _order(scene: Scene, legs: list[Claim], reached: Claim) -> None:
    """Puts the other stops before or behind the one reached, with the length of the whole tour."""
    came = reached.arrived
    if came is not None and scene.date - came.latest > _RECENT:
        return
    words = scene.tokens.lower[reached.trigger : legs[0].trigger]
    opens = not _OPENING.isdisjoint(words)
    at = next(number for number, leg in enumerate(legs) if leg.country == reached.country)
    length = reached.days
    reached.days = None
    for number, leg in enumerate(legs):
        leg.days = None
        if leg.country == reached.country:
            continue
        leg.present, leg.within = False, None
        leg.tense = "future" if number > at or opens else "past"
        if opens and length is not None and came is not None:
            leg.whole = Window(came.earliest, came.latest + (length - 1) * DAY, came.phrase)


_LATELY = dt.timedelta(days=7)
"""Since somebody set out, where he may not have reached the second stop."""


def _set_out(scene: Scene, claim: Claim) -> bool:
    """Whether a claim tells of setting out these days."""
    day = claim.arrived or claim.left
    return claim.rule in _LEAVING and day is not None and scene.date - day.latest <= _LATELY


def _is_on_it(scene: Scene, legs: list[Claim]) -> bool:
    """Whether someone "is on a tour of A and B", in a report from neither of them."""
    here = scene.dateline.country if scene.dateline is not None else None
    return all(leg.present and leg.country != here for leg in legs)


def _are_to_come(legs: list[Claim]) -> None:
    """Puts all stops but the first of "left on Friday to visit A and B" ahead."""
    for leg in legs[1:]:
        leg.tense, leg.within, leg.present = "future", None, False


def date_planned_stops(scene: Scene, stays: list[Stay]) -> None:
    """Dates a planned stop of a list by the dated stops before and behind it, or by what it is before."""
    for stay in stays:
        if stay.cancelled or has_days(stay) or any(one.tense != "future" for one in stay.claims):
            continue
        before, behind = listed_around(stay, stays)
        came, left = windows_of(before[-1]) if before else (None, None)
        reached = next((day for one in behind if (day := windows_of(one)[0]) is not None), None)
        if left is not None and left.earliest == left.latest:
            stay.claims[0].arrived = Window(left.earliest, left.latest + DAY, left.phrase)
        elif came is not None and reached is not None and came.earliest < reached.latest:
            stay.claims[0].whole = Window(came.earliest, reached.latest, reached.phrase)
        elif (then := _before_which(scene, stay, stays)) is not None:
            stay.claims[0].arrived = Window(scene.date, then.latest, then.phrase)


def supposed_stops(scene: Scene, stays: list[Stay]) -> None:
    """Bounds the listed stops to come of whom a dated stop just before has found under way.

    Nobody tells when that stop is left; those that follow are supposed to be reached within the
    week behind it, as readers take for granted.
    """
    found: list[Stay] = []
    for stay in stays:
        claim = stay.claims[0]
        if stay.cancelled or stay.joined is not None or has_days(stay) or not stay.to_come():
            continue
        before, behind = listed_around(stay, stays)
        if not (before or behind) or not _EXAMPLES.isdisjoint(
            scene.tokens.lower[claim.trigger : claim.stop]
        ):
            continue
        told = stops_told_before(stay, stays, [*behind, *found])
        if not told:
            continue
        came, left = windows_of(max(told, key=last_told))
        day = left or came
        if day is not None and day.latest >= scene.date - _LATELY:
            first = max(day.earliest, scene.date)
            claim.arrived = Window(first, max(first, day.latest) + _LATELY, day.phrase)
            found.append(stay)


_EXAMPLES = frozenset("include includes including like as".split())
"""Behind which a list is of some of the stops alone, in no order."""


def _before_which(scene: Scene, stay: Stay, stays: list[Stay]) -> Window | None:
    """When the stop begins before which another is planned: "is to visit Chile before going to Peru"."""
    claim = stay.claims[0]
    stop = scene.tokens.sentences[claim.sentence][1]
    if "before" not in scene.tokens.lower[claim.stop : stop]:
        return None
    before = scene.tokens.lower.index("before", claim.stop, stop)
    for other in elsewhere(stay, stays):
        if any(one.sentence == claim.sentence and one.trigger > before for one in other.claims):
            came = windows_of(other)[0]
            return came if came is not None and came.latest >= scene.date else None
    return None


RULES = (
    EventRule(
        "trip/judge-tour-order",
        """
        + 2019-05-24 | Chilean Foreign Minister Pedro Soto arrived in Cairo on Monday on a tour of Egypt, Chad and Kenya. => status Pedro Soto > EG = ongoing; status Pedro Soto > TD = planned; status Pedro Soto > KE = planned
        + 2019-05-24 | Chilean Foreign Minister Pedro Soto arrived in Cairo on Monday, the last stop of a tour of Chad, Kenya and Egypt. => status Pedro Soto > EG = ongoing; status Pedro Soto > TD = completed; status Pedro Soto > KE = completed
        + 2019-05-24 | Chilean Foreign Minister Pedro Soto arrived in Cairo on Monday at the start of a ten-day tour of Egypt, Chad and Kenya. => left Pedro Soto > EG = ?; arrived Pedro Soto > KE = 2019-05-20..2019-05-29
        + 2019-05-24 | Chilean Foreign Ministers Pedro Soto and Ana Paz arrived in Cairo on Monday on a tour of Egypt, Chad and Kenya. => status Pedro Soto > TD = planned; status Ana Paz > TD = planned
        - 2019-05-24 | Chilean Foreign Ministers Pedro Soto and Ana Paz arrived in Cairo on Monday on a tour of Egypt, Chad and Kenya. => status Pedro Soto > KE = completed
        + 2019-05-24 | Chilean Foreign Minister Pedro Soto left Santiago on Thursday to visit Egypt, Chad and Kenya. => status Pedro Soto > EG = ongoing; status Pedro Soto > TD = planned; status Pedro Soto > KE = planned
        - 2019-05-24 | Chilean Foreign Minister Pedro Soto left Santiago on May 2 to visit Egypt, Chad and Kenya. => status Pedro Soto > KE = planned
        + 2019-05-24 | Chilean Foreign Minister Pedro Soto left Santiago on Thursday to visit Egypt, Chad and Kenya. He is to be in Chad from May 28 to 30. => arrived Pedro Soto > KE = 2019-05-30..2019-05-31
        + 2019-05-24 | Chilean Foreign Minister Pedro Soto left Santiago on Thursday to visit Egypt, Chad and Kenya. He will be in Egypt until Monday. => arrived Pedro Soto > TD = 2019-05-27..2019-05-28
        - 2019-05-24 | Chilean Foreign Minister Pedro Soto left Santiago on Thursday to visit Egypt, Chad and Kenya. He will be in Egypt until Monday. => arrived Pedro Soto > KE = 2019-05-27..2019-05-28
        + 2019-05-24 | Chilean Foreign Minister Pedro Soto is on a tour of Europe, Egypt and Chad. => status Pedro Soto > EG = ongoing; status Pedro Soto > TD = planned
        - 2019-05-24 | NDJAMENA, May 24 (AFP) -- Chilean Foreign Minister Pedro Soto is on a tour of Egypt and Chad. => status Pedro Soto > TD = planned
        - 2019-05-24 | Chilean Foreign Minister Pedro Soto arrived in Cairo on Monday after a tour of Chad and Kenya. => status Pedro Soto > KE = planned
        + 2019-05-24 | BERLIN, May 24 (AFP) -- Chilean Foreign Minister Pedro Soto arrived here on Thursday from Norway on a tour that will also take him to Chad and Kenya. He is due in Nairobi on Tuesday. => arrived Pedro Soto > TD = 2019-05-24..2019-05-28; arrived Pedro Soto > KE = 2019-05-28
        - 2019-05-24 | BERLIN, May 24 (AFP) -- Chilean Foreign Minister Pedro Soto arrived here on Thursday from Norway on a tour that will also take him to Chad and Kenya. He is due in Nairobi on Tuesday. => arrived Pedro Soto > TD = 2019-05-23..2019-05-24
        - 2019-05-24 | BERLIN, May 24 (AFP) -- Chilean Foreign Minister Pedro Soto arrived here on Thursday on a tour that will also take him to Chad and Kenya. He leaves Nairobi on Tuesday. => arrived Pedro Soto > TD = 2019-05-28..2019-05-29
        + 2019-05-24 | Chilean Foreign Minister Pedro Soto left Santiago on Thursday to visit Egypt, Chad and Kenya. => arrived Pedro Soto > TD = 2019-05-24..2019-05-31; arrived Pedro Soto > KE = 2019-05-24..2019-05-31
        + 2019-05-24 | Chilean Foreign Minister Pedro Soto arrived in Cairo on Thursday. He is then due to visit Chad and Kenya. => arrived Pedro Soto > KE = 2019-05-24..2019-05-31
        + 2019-05-24 | Chilean Foreign Minister Pedro Soto landed in Cairo on Thursday. He will fly to Oman on Tuesday. Soto will then visit Chad and Kenya. => arrived Pedro Soto > KE = 2019-05-28..2019-06-05
        - 2019-05-24 | Chilean Foreign Minister Pedro Soto landed in Cairo on Thursday. He will visit several countries, including Chad and Kenya. => arrived Pedro Soto > KE = 2019-05-24..2019-05-31
        - 2019-05-24 | Chilean Foreign Minister Pedro Soto was in Cairo in March. He is to visit Chad and Kenya. => arrived Pedro Soto > KE = 2019-05-24..2019-05-31
        + 2019-05-24 | Chilean minister Pedro Soto will be in Peru from June 9 to 12. Soto is to visit Chad and Kenya before travelling to Peru. => arrived Pedro Soto > KE = 2019-05-24..2019-06-09
        """,
    ),
)
