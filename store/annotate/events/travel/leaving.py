"""Reads the verbs of setting out and going back: who leaves, returns, sets off.

The verbs of going are in going.py, those of arriving in arriving.py.
"""

from __future__ import annotations

from store.annotate.events.clause.destinations import Stop, stops_at
from store.annotate.events.clause.places_meant import nearest_country
from store.annotate.events.clause.scene import Party, Scene
from store.annotate.events.clause.timing import When
from store.annotate.events.clause.triggers import Form
from store.annotate.events.judgement import polarity
from store.annotate.events.judgement.claims import Claim
from store.annotate.events.travel.making import (
    after_days_in,
    claims_of,
    clause_of,
    stops_after_from,
    tense_of,
    when_of,
)


def read_leave(scene: Scene, trigger: int, form: Form) -> list[Claim]:
    """ "X left A on Monday for B"."""
    group, agents, low, high = clause_of(scene, trigger, form)
    if not agents or group.passive:
        return []
    lower = scene.tokens.lower
    who = agents[0].ids[0]
    origin = stops_at(scene, trigger + 1, high, who)
    if (
        origin
        and lower[trigger + 1 : trigger + 3] == ["the", "country"]
        and nearest_country(scene, trigger, None) == scene.home(who)
    ):
        origin = []  # "was born in Israel and left the country in 1985"
    if (
        lower[trigger].startswith("depart")
        and not origin
        and lower[trigger + 1 : trigger + 2] == ["from"]
    ):
        origin = stops_at(scene, trigger + 2, high, who)
    if not origin and lower[trigger + 1 : trigger + 3] in (["off", "from"], ["out", "from"]):
        origin = stops_at(scene, trigger + 3, high, who)
    last = scene.tokens.sentences[scene.sentence_of(trigger)][1]
    past_visit = high < last and lower[high] == "after" and _visit_between(scene, high, last)
    target = _target(scene, trigger, last if past_visit else high, who)
    first = scene.tokens.sentences[scene.sentence_of(trigger)][0]
    if not origin and low - 3 > first and lower[low - 1] == "which":
        # "came from Moscow, which he left on Saturday"
        name = scene.owner[low - 3]
        if lower[low - 2] == "and":  # "to Laos, where he is due on Sunday and which he leaves"
            near = [one for one in scene.owner[max(first, low - 24) : low] if one is not None]
            name = next((one for one in reversed(near) if one.kind == "place"), None)
        if name is not None and name.kind == "place":
            origin = stops_at(scene, name.first, low - 1, who)
    if origin and group.tense in ("infinitive", "participle") and _score(scene, origin[0].token):
        return []
    if not origin and not _without_object(scene, trigger):
        return []  # "left his job for a post in Havana"
    when = when_of(scene, group, trigger, high)
    tense = tense_of(scene, group, when)
    verdict = polarity.of_verb(scene, group, low, high)
    days = 0
    if not origin:
        origin, days = after_days_in(scene, trigger, high, who)
    claims: list[Claim] = []
    if target:
        claims += claims_of(
            scene, agents, target, "depart", "trip/leave-for", trigger, tense, verdict, when
        )
        if origin and claims and claims[0].country is None and origin[0].country != scene.home(who):
            claims = []
    if origin:
        gone = [stop for stop in origin if stop.country != scene.home(who)][:1]
        if gone:
            some = claims_of(
                scene,
                agents,
                gone,
                "leave",
                "trip/leave",
                trigger,
                tense,
                verdict,
                When(when.times, None),
            )
            for claim in some:
                claim.over = claim.tense == "past"
                claim.days = days or None
            claims += some
        elif not target:
            claims += claims_of(
                scene, agents, [], "depart", "trip/leave-home", trigger, tense, verdict, when
            )
    if not origin and not target:
        homeward = lower[trigger + 1 : trigger + 3] == ["for", "home"]
        dateline = scene.dateline
        abroad = homeward or (dateline is not None and dateline.country != scene.home(who))
        kind = "leave" if abroad else "depart"
        some = claims_of(scene, agents, [], kind, "trip/leave-plain", trigger, tense, verdict, when)
        for claim in some:
            claim.over = abroad and claim.tense == "past"
        claims += some
    return claims


def _score(scene: Scene, place: int) -> bool:
    """Whether a side is left in some state of a game: "to leave England struggling on 40-3"."""
    lower = scene.tokens.lower
    after = lower[place + 1 : place + 3]
    return (
        after[:1] in (["struggling"], ["reeling"], ["needing"], ["facing"], ["trailing"])
        or (after[:1] == ["on"] and after[1:] != [] and after[1][0].isdigit())
    ) and scene.clock[place + 1] is None


_NO_OBJECT = frozenset(
    """on in at early late this next home here later for by with together ahead back to from off out
    again after before aboard via , .""".split()
)


def _without_object(scene: Scene, trigger: int) -> bool:
    """Whether a verb of going has no object that is a thing: "left on Monday", "returned home"."""
    after = trigger + 1
    if after >= len(scene.tokens):
        return True
    word = scene.tokens.lower[after]
    return word in _NO_OBJECT or word.endswith("ly") or scene.clock[after] is not None


def _visit_between(scene: Scene, after: int, high: int) -> bool:
    """Whether "after a visit" without a place of its own stands before "for"."""
    lower = scene.tokens.lower
    for index in range(after + 1, min(after + 9, high - 1)):
        if lower[index + 1] == "for":
            return scene.triggers.nouns.get(lower[index]) in ("visit", "talks")
        if lower[index] in ("to", "in", "with", ","):
            return False
    return False


def _target(scene: Scene, trigger: int, high: int, who: str) -> list[Stop]:
    """Where someone who leaves is bound for: "left Hanoi on Wednesday for Beijing"."""
    lower = scene.tokens.lower
    bound = False
    for index in range(trigger + 1, min(trigger + 24, high)):
        word = lower[index]
        if word in ("for", "to") or (bound and word == "in" and scene.clock[index] is None):
            stops = stops_at(scene, index + 1, high, who)
            if stops:
                return stops
            if word == "to":
                return []
            bound = True  # "left on Tuesday for the summit of the movement in Baku"
        elif word == "after" and _visit_between(scene, index, high):
            continue  # "left Chile on Friday after a three-day visit for Peru"
        elif word in (",", ";", "before", "after") or scene.tokens.classes[index] == ".":
            return []
    return []


def _the_party(scene: Scene, first: int, trigger: int) -> tuple[Party, ...]:
    """The traveller in hand where "the party returned on the 9th"."""
    lower = scene.tokens.lower
    if (
        not scene.travellers
        or first < 2
        or lower[first - 1] not in ("party", "group", "team", "entourage")
        or lower[first - 2] != "the"
        or (lower[trigger + 1 : trigger + 2] == ["to"] and lower[trigger + 2] == "power")
    ):
        return ()
    who = scene.in_hand(trigger) or scene.travellers[-1][1]
    return (Party(first - 1, first - 1, first, (who,), "description"),)


_HOMELY = frozenset("his her their the its".split())


def read_return(scene: Scene, trigger: int, form: Form) -> list[Claim]:
    """ "X returned home from Y on Monday": the end of the trip to Y."""
    group, agents, low, high = clause_of(scene, trigger, form)
    agents = agents or _the_party(scene, group.first, trigger)
    if not agents or group.passive or not _without_object(scene, trigger):
        return []
    lower = scene.tokens.lower
    who = agents[0].ids[0]
    when = when_of(scene, group, trigger, high)
    tense = tense_of(scene, group, when)
    verdict = polarity.of_verb(scene, group, low, high)
    for index in range(trigger + 1, min(trigger + 14, high)):
        if lower[index] == "from":
            stops = stops_after_from(scene, index, high, who)
            if stops:
                claims = claims_of(
                    scene,
                    agents,
                    stops[:4],
                    "leave",
                    "trip/return-from",
                    trigger,
                    tense,
                    verdict,
                    when,
                )
                for claim in claims:
                    claim.over = tense == "past"
                return claims
        if lower[index] == "to":
            stops = stops_at(scene, index + 1, high, who)
            if stops:
                home = scene.home(who)
                if any(stop.country == home for stop in stops):
                    continue
                return claims_of(
                    scene, agents, stops, "depart", "trip/return-to", trigger, tense, verdict, when
                )
            if (
                index == trigger + 1
                and _HOMELY.isdisjoint(lower[index + 1 : index + 2])
                and scene.owner[index + 1 : index + 2] in ([], [None])
            ):
                return []  # "returned to work", "returned to Earth"
    stops, days = after_days_in(scene, trigger, high, who)
    if stops and tense == "past":
        some = claims_of(
            scene, agents, stops, "leave", "trip/return-from", trigger, tense, verdict, when
        )
        for claim in some:
            claim.over, claim.days = True, days or None
        return some
    claims = claims_of(
        scene, agents, [], "leave", "trip/return-home", trigger, tense, verdict, when
    )
    for claim in claims:
        claim.over = tense == "past"
    return claims


def read_set(scene: Scene, trigger: int, form: Form) -> list[Claim]:
    """ "X set off for Y on Monday", "X embarked on a tour" (the noun reads that)."""
    lower = scene.tokens.lower
    if lower[trigger + 1 : trigger + 2] not in (["off"], ["out"], ["for"]):
        return []
    return read_leave(scene, trigger, form)
