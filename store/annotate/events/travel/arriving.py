"""Reads the verbs of arriving: "X arrived in Y", "is due here Monday", "Also arriving were A and B".

The nouns ("his arrival in Y") are read in arrivals.py.
"""

from __future__ import annotations

import re

from store.annotate.events.clause.clauses import clause_stop, verb_group
from store.annotate.events.clause.destinations import Stop, stops_at
from store.annotate.events.clause.places_before import opening_place, where_place
from store.annotate.events.clause.places_meant import report_place
from store.annotate.events.clause.scene import Party, Scene
from store.annotate.events.clause.timing import NO_TIMES, When
from store.annotate.events.clause.triggers import Form
from store.annotate.events.clause.venues_around import occasion_after
from store.annotate.events.judgement.claims import Claim
from store.annotate.events.judgement.implied_places import place_set
from store.annotate.events.travel.from_and_via import came_from, stay_before
from store.annotate.events.travel.making import claims_of, clause_of, when_of
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
    if word.startswith("land") and lower[trigger + 1 : trigger + 2] in (["a"], ["an"], ["the"]):
        return []  # "landed a contract"
    if word.startswith("touch") and lower[trigger + 1 : trigger + 2] != ["down"]:
        return []
    group, agents, low, high = clause_of(scene, trigger, form)
    who = agents[0].ids[0] if agents else None
    stops = _reached(scene, trigger, high, who)
    if not stops and who is not None:
        stops = (
            where_place(scene, trigger, who)
            or opening_place(scene, trigger, group.first, who)
            or _where_awaited(scene, group.first, who)
            or _where_set_before(scene, trigger, who)
        )
    if not stops and lower[trigger + 1 : trigger + 2] == ["for"]:
        stops = occasion_after(scene, trigger + 1, high)  # "arrived for the summit"
    if form == "ing" and group.words <= {"also"}:
        inverted = _inversion(scene, trigger, high)
        if inverted:
            when = when_of(scene, group, trigger, high)
            kind, rule = "arrive", "trip/also-arriving"
            return claims_of(scene, inverted, stops, kind, rule, trigger, "past", "actual", when)
    if not agents:
        return []
    if group.tense == "past" and _homeward(lower, trigger):
        return came_from(scene, agents, trigger, high, when_of(scene, group, trigger, high))
    told = telling_of(scene, trigger, group, agents, (low, high))
    if not stops and group.tense == "past" and scene.sentence_at[trigger] in (1, 2):
        stops, lead = _as_told_first(scene, trigger, agents[0])
        if stops and not told.when.times:
            told = told.but(when=lead)
    if not stops:
        stops = _at_the_airport(scene, trigger, agents[0].ids[0])
    if not stops and group.tense == "past":
        stops = _soon_after(scene, trigger, agents[0].ids[0])
    if not stops and scene.dateline is None and group.tense == "past":
        stops = _where_set(scene, trigger, agents[0].ids[0])
    claims = told.claims(stops, "arrive", "trip/arrive")
    if group.words & {"has", "have"} and not told.when.times:
        for claim in claims:
            claim.present = claim.country is not None  # "has arrived": and is there
    if group.tense == "past":
        return moved_within(claims, came_from(scene, agents, trigger, high, told.when))
    ahead = told.tense == "future" and told.verdict == "actual" and claims
    return claims + stay_before(scene, agents, trigger, told.when, "future") if ahead else claims


def _homeward(lower: list[str], trigger: int) -> bool:
    """Whether the arrival is at home: "arrived home from a trip to Peru", "landed back home"."""
    after = lower[trigger + 1 : trigger + 3]
    return after[:1] == ["home"] or after == ["back", "home"]


def _reached(scene: Scene, trigger: int, high: int, who: str | None) -> list[Stop]:
    """Where someone arrives: the place after "in" or "at", "here", "there", or the verb's own object."""
    lower = scene.tokens.lower
    for index in range(trigger + 1, min(trigger + 16, high)):
        word = lower[index]
        if word in ("in", "at") and _of_origin(scene, trigger, index):
            continue
        if word in ("in", "at", "to", "into", "on"):
            stops = stops_at(scene, index + 1, high, who)
        elif word in ("here", "there") or (index == trigger + 1 and scene.owner[index] is not None):
            stops = stops_at(scene, index, high, who)
        elif word in _PAST_PLACE or (
            word == "," and _FINITE.intersection(lower[index + 1 : index + 2])
        ):
            return []  # "who arrived from Cairo on Friday, was to travel on to Asmara"
        else:
            continue
        if stops:
            return stops
    return []


_ORIGIN = 6
"""Tokens from "from" to the "in" of what one comes from."""


def _of_origin(scene: Scene, trigger: int, at: int) -> bool:
    """Whether "in" belongs to what one came from: "arrived from a summit | in Moscow"."""
    lower = scene.tokens.lower
    for index in range(at - 1, max(trigger, at - _ORIGIN), -1):
        if lower[index] == "from":
            return lower[index + 1] in ("a", "an", "the", "his", "her", "their") and at > index + 2
        if scene.clock[index] is not None or lower[index] == ",":
            return False
    return False


_AWAITING = frozenset("awaits await awaiting awaited expects expecting receive host".split())


_STATE = 4
"""Tokens from a state to the verb of which it is the subject: "Peru is preparing to receive X"."""


def _where_awaited(scene: Scene, first: int, who: str) -> list[Stop]:
    """The state of "Peru awaits X, who is to arrive on Monday", where the verb begins at `first`."""
    lower = scene.tokens.lower
    low = scene.tokens.sentences[scene.sentence_at[first]][0]
    if lower[first - 1] == ",":
        return _where_not_yet_due(scene, first, who, low)
    if lower[first - 1] != "who":
        return []
    at = next((at for at in range(first - 2, low, -1) if lower[at] in _AWAITING), -1)
    for index in range(at - 1, max(at - _STATE, low) - 1, -1):
        name = scene.place_at(index)
        if name is not None and name.sort != "demonym":
            return stops_at(scene, name.first, at, who)
    return []


_DUE = frozenset("expected due scheduled awaited".split())
_TO_DUE = 14
"""Tokens from "who" to the verb behind its clause, at most."""


def _where_not_yet_due(scene: Scene, first: int, who: str, low: int) -> list[Stop]:
    """The place of "X, who was not expected in Lima until Thursday, arrived on Tuesday"."""
    lower = scene.tokens.lower
    begin = next(
        (at for at in range(first - 2, max(first - _TO_DUE, low), -1) if lower[at] == "who"), -1
    )
    due = next((at for at in range(begin + 1, first) if lower[at] in _DUE), -1) if begin > 0 else -1
    if due < 0 or lower[due + 1] not in ("in", "at"):
        return []
    return stops_at(scene, due + 2, first, who)[:1]


_AIRPORT = 8
"""Tokens from a verb of arriving to "airport", at most."""


def _at_the_airport(scene: Scene, trigger: int, who: str) -> list[Stop]:
    """Where a report is from, of one from abroad who arrives "at Hosea Kutako airport", which the
    tables lack."""
    here = scene.dateline
    behind = scene.tokens.lower[trigger + 1 : trigger + _AIRPORT]
    if here is None or not here.country or not _PLACED.intersection(behind[:2]):
        return []
    at = next((n for n, word in enumerate(behind) if word == "airport"), -1)
    if at < 0 or any(scene.clock[trigger + 1 : trigger + 1 + at]):
        return []
    if scene.home(who) in (None, here.country):
        return []
    return [Stop(here.country, here, trigger, here=True)]


_PLACED = frozenset(["at", "down"])


_HOURS_LATER = re.compile(
    r"((about|around|some|just|barely|only|nearly|a|an|few|half|two|three|several|\d+) )*"
    r"(hours?|minutes?|moments|shortly|soon) (later|earlier|after|before)\b"
)


_ARRIVED_BACK = 4
"""Sentences back in which the one before arrived."""


def _soon_after(scene: Scene, trigger: int, who: str) -> list[Stop]:
    """Where the one before came, of one who "landed about an hour later"."""
    lower = scene.tokens.lower
    stop = scene.tokens.sentences[scene.sentence_at[trigger]][1]
    if not _HOURS_LATER.match(" ".join(lower[trigger + 1 : min(trigger + 7, stop)])):
        return []
    low = scene.tokens.sentences[max(scene.sentence_at[trigger] - _ARRIVED_BACK, 0)][0]
    told = zip(scene.travellers, scene.destinations, strict=True)
    places = [country for (at, one), country in told if low <= at < trigger and one != who]
    if not places or not places[-1] or scene.home(who) in (None, places[-1]):
        return []
    return [Stop(places[-1], None, trigger)]


def _where_set_before(scene: Scene, trigger: int, who: str) -> list[Stop]:
    """The town of "Peru's premier is in Rome. X landed on Monday"."""
    town = place_set(scene, trigger, who)
    return [Stop(town.country, town, trigger)] if town is not None and town.country else []


def _where_set(scene: Scene, trigger: int, who: str) -> list[Stop]:
    """Where a report without a dateline is from, of one who "arrived on Monday" and whose journey is
    not told yet."""
    place = report_place(scene)
    if place is None or not place.country or scene.home(who) in (None, place.country):
        return []
    known = any(one == who and at < trigger for at, one in scene.travellers)
    bare = scene.clock[trigger + 1 : trigger + 3] != [None, None]
    return [Stop(place.country, place, trigger, here=True)] if bare and not known else []


def _as_told_first(scene: Scene, trigger: int, who: Party) -> tuple[list[Stop], When]:
    """Place and time of "A former envoy arrived in Oslo on Monday. | X, a banker, arrived by air".

    The first sentence names nobody; it must use the same verb and no other country for him.
    """
    lower = scene.tokens.lower
    first, stop = scene.tokens.sentences[0]
    at = next((k for k in range(first, stop) if lower[k] == lower[trigger]), -1)
    none: tuple[list[Stop], When] = [], NO_TIMES
    if who.sort != "name" or at < 0 or lower[trigger + 1 : trigger + 2] == ["at"]:
        return none
    names = [name for name in scene.owner[first:at] if name is not None]
    home = scene.home(who.ids[0])
    if any(name.kind == "person" for name in names) or not {"a", "an"} & set(lower[first:at]):
        return none
    if names and home is not None and home != names[0].country:
        return none
    high = clause_stop(scene, at)
    if "arrive" not in scene.triggers.verbs[lower[at]].frames:
        return none
    return _reached(scene, at, high, who.ids[0]), when_of(
        scene, verb_group(scene, at, "past"), at, high
    )


_PAST_PLACE = frozenset("for after that which who".split())
"""Words behind which no place of the arrival stands: "on a tour that will take him to Peru"."""


_FINITE = frozenset("is was are were has had have will would said".split())
"""After a comma: the verb of the main clause."""


def _inversion(scene: Scene, trigger: int, high: int) -> tuple[Party, ...]:
    """ "Also arriving aboard the aircraft were A, B and C"."""
    lower = scene.tokens.lower
    for index in range(trigger + 1, min(trigger + 14, high)):
        if lower[index] in ("were", "was", "are", "is"):
            return tuple(
                party
                for party in parties_in(scene, scene.sentence_at[trigger])
                if party.first > index and party.sort == "name" and party.stop <= high
            )
    return ()
