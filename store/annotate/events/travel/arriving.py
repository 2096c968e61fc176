"""Reads the verbs of arriving: "X arrived in Y", "is due here Monday", "Also arriving were A and B".

The nouns ("his arrival in Y") are read in arrivals.py.
"""

from __future__ import annotations

from store.annotate.events.clause.destinations import Stop, opening_place, stops_at, where_place
from store.annotate.events.clause.scene import Party, Scene
from store.annotate.events.clause.triggers import Form
from store.annotate.events.judgement.claims import Claim
from store.annotate.events.travel.making import came_from, claims_of, clause_of, when_of
from store.annotate.events.travel.telling import telling_of
from store.annotate.events.travel.within_country import moved_within
from store.annotate.events.who.parties import parties_in

_BEFORE_LAND = frozenset("to will would shall could may also not then and they".split())


def read_arrive(scene: Scene, trigger: int, form: Form) -> list[Claim]:
    """ "X arrived in Y", "X is due here Monday", "Also arriving were A, B and C"."""
    lower = scene.tokens.lower
    word = lower[trigger]
    if word == "land" and lower[trigger - 1] not in _BEFORE_LAND:
        return []  # "facilities on land in Okinawa"
    if word.startswith("touch") and lower[trigger + 1 : trigger + 2] != ["down"]:
        return []
    group, agents, low, high = clause_of(scene, trigger, form)
    who = agents[0].ids[0] if agents else None
    stops = _reached(scene, trigger, high, who)
    if not stops and who is not None:
        stops = where_place(scene, trigger, who) or opening_place(scene, trigger, group.first, who)
    if form == "ing" and group.words <= {"also"}:
        inverted = _inversion(scene, trigger, high)
        if inverted:
            when = when_of(scene, group, trigger, high)
            kind, rule = "arrive", "trip/also-arriving"
            return claims_of(scene, inverted, stops, kind, rule, trigger, "past", "actual", when)
    if not agents:
        return []
    told = telling_of(scene, trigger, group, agents, (low, high))
    claims = told.claims(stops, "arrive", "trip/arrive")
    if group.words & {"has", "have"} and not told.when.times:
        for claim in claims:
            claim.present = claim.country is not None  # "has arrived": and is there
    before = came_from(scene, agents, trigger, high, told.when) if group.tense == "past" else []
    return moved_within(claims, before)


def _reached(scene: Scene, trigger: int, high: int, who: str | None) -> list[Stop]:
    """Where someone arrives: the place after "in" or "at", "here", or the verb's own object."""
    lower = scene.tokens.lower
    for index in range(trigger + 1, min(trigger + 16, high)):
        word = lower[index]
        if word in ("in", "at", "to", "into", "on"):
            stops = stops_at(scene, index + 1, high, who)
        elif word == "here" or (index == trigger + 1 and scene.owner[index] is not None):
            stops = stops_at(scene, index, high, who)
        elif word in ("for", "after") or (word == "," and lower[index + 1] in _FINITE):
            return []  # "who arrived from Cairo on Friday, was to travel on to Asmara"
        else:
            continue
        if stops:
            return stops
    return []


_FINITE = frozenset("is was are were has had have will would said".split())
"""After a comma: the verb of the main clause."""


def _inversion(scene: Scene, trigger: int, high: int) -> tuple[Party, ...]:
    """ "Also arriving aboard the aircraft were A, B and C"."""
    lower = scene.tokens.lower
    for index in range(trigger + 1, min(trigger + 14, high)):
        if lower[index] in ("were", "was", "are", "is"):
            return tuple(
                party
                for party in parties_in(scene, scene.sentence_of(trigger))
                if party.first > index and party.sort == "name" and party.stop <= high
            )
    return ()
