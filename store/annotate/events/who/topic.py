"""Says whose journey an article tells of where its words do not: "the tour", "the delegation".

Journeys told by the way (of a host, long ago, in a clause about somebody else's guest) are passed
over. Claims are not made here; the readers put them into the scene in text order.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from store.annotate.events.clause.lists import capable
from store.annotate.events.clause.scene import Scene
from store.annotate.events.judgement.claims import Claim
from store.annotate.events.who.parties import parties_in

_LONG_AGO = dt.timedelta(days=45)
"""A journey that ended longer before the article is background, not its news."""


_RELATIVE = frozenset("who whom whose".split())


def tell(scene: Scene, claim: Claim) -> None:
    """Puts a claim of travel into the scene, for what later sentences leave unsaid."""
    if claim.rule == "trip/came-from" and scene.travellers[-1:] == [(claim.trigger, claim.who)]:
        return  # "flew to Lima from Oslo": he is in Lima
    if by_the_way(scene, claim):
        scene.asides.add(len(scene.travellers))
        if _returns_the_visit(scene, claim) or _in_a_clause_about(scene, claim):
            # "was received by Y, who had led a delegation to Lima in May": not "the delegation"
            scene.leaders = [one for one in scene.leaders if one != (claim.trigger, claim.who)]
    if claim.tense == "future":
        scene.planned.add(len(scene.travellers))
    scene.travellers.append((claim.trigger, claim.who))
    scene.destinations.append(claim.country or "")


def his_journey_here(scene: Scene, sentence: int, told: Sequence[Claim]) -> Claim | None:
    """The journey of "His trip comes a month after that of Y": that of the one in hand to where the
    report is from, whatever was told of him by the way."""
    first = scene.tokens.sentences[sentence][0]
    if scene.dateline is None or scene.tokens.lower[first] not in ("his", "her"):
        return None
    who, here = scene.in_hand(first), scene.dateline.country
    came = (one for one in told if one.who == who and one.country == here)
    return next((one for one in came if one.tense != "future"), None)


def by_the_way(scene: Scene, claim: Claim) -> bool:
    """Whether a journey is told in passing: an older one, or one of whom the news only mentions."""
    if claim.background or claim.transit or claim.polarity == "none":
        return True
    if scene.tokens.lower[scene.tokens.sentences[claim.sentence][0]] in _ABSENT:
        return True  # "Missing was X, who went there with him last year"
    if claim.rule == "trip/joined" and any(who != claim.who for _, who in scene.travellers):
        return True  # "On Tuesday, X joined the two in Lima"
    if claim.rule == "trip/guest-list" and scene.travellers:
        return True  # "X was among the other guests"
    if claim.rule == "trip/visiting" and _of_his_suite(scene, claim):
        return True
    if claim.over and claim.tense == "past" and _of_a_countryman(scene, claim):
        return True
    if _came_before(scene, claim):
        return True
    days = claim.left or claim.whole or claim.within or claim.arrived
    if days is not None and days.latest < scene.date - _LONG_AGO:
        return True
    return _returns_the_visit(scene, claim) or _in_a_clause_about(scene, claim)


def _came_before(scene: Scene, claim: Claim) -> bool:
    """Whether "had" tells another's journey beside the one in hand: "X is in Oslo. Y had signed a
    loan in Rome two days before"."""
    who = scene.in_hand(claim.trigger)
    if who is None or who == claim.who:
        return False
    first = scene.tokens.sentences[claim.sentence][0]
    return "had" in scene.tokens.lower[max(claim.trigger - _TO_VERB, first) : claim.trigger + 1]


_TO_VERB = 3
"""Tokens from "had" to its verb, at most."""


def _of_a_countryman(scene: Scene, claim: Claim) -> bool:
    """Whether a journey that is over is that of a countryman of the one whose own goes on: "X flew to
    Oslo. Y is just back from Rome"."""
    told = [who for n, (_, who) in enumerate(scene.travellers) if n not in scene.asides]
    home = scene.home(claim.who)
    return home is not None and any(who != claim.who and scene.home(who) == home for who in told)


_ABSENT = frozenset(["missing", "absent"])


def _of_his_suite(scene: Scene, claim: Claim) -> bool:
    """Whether "the visiting minister X" is where a countryman is whose journey was told before."""
    home = scene.home(claim.who)
    return home is not None and any(
        who != claim.who and place == claim.country and scene.home(who) == home
        for (_, who), place in zip(scene.travellers, scene.destinations, strict=True)
    )


def _returns_the_visit(scene: Scene, claim: Claim) -> bool:
    """Whether a host was where his guest comes from: "Manh visited Pyongyang two weeks ago"."""
    home = scene.home(claim.who)
    return (
        claim.tense == "past"
        and claim.rule != "trip/send"
        and home is not None
        and any(
            who != claim.who and place == home and scene.home(who) == claim.country
            for (_, who), place in zip(scene.travellers, scene.destinations, strict=True)
        )
    )


def _in_a_clause_about(scene: Scene, claim: Claim) -> bool:
    """Whether the traveller is no subject and a clause tells of him: "met X, who was in Oslo"."""
    lower = scene.tokens.lower
    for party in reversed(parties_in(scene, claim.sentence)):
        if party.stop > claim.trigger or claim.who not in party.ids:
            continue
        between = lower[party.stop : claim.trigger]
        return not _RELATIVE.isdisjoint(between) and not capable(scene, party)
    return False
