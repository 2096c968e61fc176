"""Reads verbs that take someone somewhere for a purpose: attend, lead, send, take, reach, carry.

The plain verbs of going are in going.py.
"""

from __future__ import annotations

from store.annotate.events.clause.destinations import Stop, object_before, stops_at, where_place
from store.annotate.events.clause.nouns import is_a_body
from store.annotate.events.clause.places_told import places_with_times
from store.annotate.events.clause.scene import Party, Scene
from store.annotate.events.clause.timing import When, times_of
from store.annotate.events.clause.triggers import Form
from store.annotate.events.clause.venues import (
    FROM_AFAR,
    LARGE,
    NOUNS,
    OCCASIONS,
    last_told,
    venue_of,
)
from store.annotate.events.judgement import polarity
from store.annotate.events.judgement.claims import Claim
from store.annotate.events.travel.making import (
    came_from,
    claims_of,
    clause_of,
    tense_of,
    when_of,
)
from store.annotate.events.travel.participants import BY_WORDS, among_them_after, attended_by
from store.annotate.events.who.parties import parties_in
from store.annotate.events.who.subjects import one_among

_CEREMONIES = frozenset(
    "inauguration funeral coronation wedding swearing-in enthronement burial".split()
)


def _place_of_the_event(scene: Scene, trigger: int, high: int) -> tuple[list[Stop], When | None]:
    """Where and when "the summit" that someone will attend is, told elsewhere in the article."""
    lower = scene.tokens.lower
    nouns = [at for at in range(trigger + 1, min(trigger + 12, high)) if lower[at] in NOUNS]
    for index in sorted(nouns, key=lambda at: lower[at] not in LARGE):
        if lower[index] == "conference" and lower[index - 1] in ("news", "press"):
            continue
        venue = venue_of(scene, index)
        if venue is not None:
            return [venue.stop], venue.when
    return [], None


_SPEECHES = frozenset(
    """the an a his her their this recent keynote opening televised special first annual farewell
    inaugural public last his""".split()
)


def _is_a_speech(scene: Scene, trigger: int) -> bool:
    """Whether "address" is the noun: "in his address to the assembly"."""
    return scene.tokens.lower[trigger - 1] in _SPEECHES or scene.tokens.classes[trigger - 1] == "s"


def _whose(scene: Scene, noun: int) -> tuple[Party, ...]:
    """Whose speech it is: "X's address", "his recent address", "Y, who in his address"."""
    lower = scene.tokens.lower
    parties = parties_in(scene, scene.sentence_of(noun))
    for party in parties:
        if not party.possessive or not 0 <= noun - party.stop <= 2:
            continue
        if party.sort == "pronoun" and "who" in lower[max(party.first - 3, 0) : party.first]:
            named = [one for one in parties if one.stop < party.first and one.sort == "name"]
            return tuple(named[-1:])
        return (party._replace(possessive=False),)
    return ()


_OBJECTS = frozenset("it them too either also alongside".split())


def _of_what_was_told(scene: Scene, trigger: int, high: int) -> bool:
    """Whether "will attend" has no object of its own, or "it": the event told before."""
    tokens = scene.tokens
    if tokens.lower[trigger].startswith(("address", "join", "represent", "chair", "preside")):
        return False
    at = trigger + 1
    if tokens.lower[trigger].startswith("t"):
        at += 1  # "take part"
    elif tokens.lower[trigger].startswith("participat") and tokens.lower[at : at + 1] == ["in"]:
        at += 1
    if at >= len(tokens) or at >= high:
        return True
    return (
        tokens.lower[at] in _OBJECTS
        or tokens.classes[at] in ',.;)"'
        or (scene.clock[at] is not None)
    )


_JOINED = LARGE | OCCASIONS | frozenset("meeting session leaders talks".split())
"""What one attends by addressing or joining it."""


def read_attend(scene: Scene, trigger: int, form: Form) -> list[Claim]:
    """ "X attended the summit in Y": presence of X in Y."""
    lower = scene.tokens.lower
    if lower[trigger] in ("take", "takes", "took", "taking") and (
        lower[trigger + 1 : trigger + 2] != ["part"]
    ):
        return []
    if (
        lower[trigger].startswith(("address", "join"))
        and lower[trigger + 1 : trigger + 2] != ["by"]
        and _JOINED.isdisjoint(lower[trigger + 1 : trigger + 14])
    ):
        return []
    group, agents, low, high = clause_of(scene, trigger, form)
    if lower[trigger] in ("address", "addresses") and _is_a_speech(scene, trigger):
        agents = _whose(scene, trigger)  # "his recent address to the assembly"
    if lower[trigger] in BY_WORDS and lower[trigger + 1 : trigger + 2] == ["by"]:
        return attended_by(scene, trigger, group, high)
    if not agents and (
        group.tense in ("infinitive", "participle") or lower[group.first - 1] in ("who", "to")
    ):
        agents = one_among(
            scene, scene.tokens.sentences[scene.sentence_of(trigger)][0], group.first
        )
    if not agents and form == "past":
        agents = among_them_after(scene, trigger, high)
    if not agents or group.passive or not FROM_AFAR.isdisjoint(lower[low:high]):
        return []
    if lower[trigger].startswith(("address", "join")) and _JOINED.isdisjoint(
        lower[trigger + 1 : min(trigger + 14, high)]
    ):
        return []
    if lower[trigger].startswith("represent"):
        # "will represent his country next week when the movement holds its summit in Tehran"
        high = scene.tokens.sentences[scene.sentence_of(trigger)][1]
        if (LARGE | OCCASIONS | _CEREMONIES).isdisjoint(lower[trigger:high]):
            return []
    who = agents[0].ids[0]
    stops: list[Stop] = []
    told: When | None = None
    ceremony = not _CEREMONIES.isdisjoint(lower[trigger : min(trigger + 6, high)])
    for index in range(trigger + 1, min(trigger + 30, high)):
        word = lower[index]
        if word in ("in", "at", "here"):
            stops = stops_at(scene, index if word == "here" else index + 1, high, who)
            if stops:
                break
        owner = scene.owner[index]
        if ceremony and owner is not None and owner.kind == "place" and owner.sort != "demonym":
            stops = stops_at(scene, index, high, who)
            break
        if (
            owner is not None
            and owner.kind == "place"
            and owner.sort == "city"
            and owner.stop < high
            and lower[owner.stop] in ("summit", "conference", "forum", "meeting")
        ):
            stops = stops_at(scene, index, owner.stop, who)
            break
    if not stops and low > 0 and lower[low - 1] == "where":
        stops = where_place(scene, trigger, who)  # "left Rio, where he had attended the games"
    if not stops:
        stops, told = _place_of_the_event(scene, trigger, high)
        agents = tuple(one for one in agents if not scene.resident(one.ids[0]))
    if not stops and _of_what_was_told(scene, trigger, high):
        venue = last_told(scene, trigger)
        stops, told = ([venue.stop], venue.when) if venue is not None else ([], None)
    if not stops:
        return []
    when = when_of(scene, group, trigger, high)
    if told is not None and not when.times:
        when = told
    return claims_of(
        scene,
        agents,
        stops,
        "event",
        "trip/attend",
        trigger,
        tense_of(scene, group, when),
        polarity.of_verb(scene, group, low, high),
        when,
    )


_GATHERINGS = frozenset("talks discussions dialogue meeting negotiations summit forum".split())
_LATER = 5
"""Sentences within which the place of talks may follow the leader of a delegation to them."""


def _held_later(scene: Scene, sentence: int, who: str) -> tuple[list[Stop], When | None]:
    """Place and days of "the discussions, which will take place on May 4 in Oslo", told behind
    "X will lead a team for the first dialogue"."""
    lower = scene.tokens.lower
    spans = scene.tokens.sentences
    if _GATHERINGS.isdisjoint(lower[slice(*spans[sentence])]):
        return [], None
    for first, stop in spans[sentence : sentence + _LATER]:
        if _GATHERINGS.isdisjoint(lower[first:stop]):
            continue
        for index in range(first + 1, stop):
            takes_place = lower[index] == "place" and lower[index - 1] in ("take", "takes", "took")
            if not takes_place and not (
                lower[index] == "held"
                and lower[index - 1] in ("be", "is", "was", "being")
                and lower[index - 2] not in ("could", "may", "might", "can")
            ):
                continue
            for at in range(index + 1, min(index + 10, stop)):
                if lower[at] in ("in", "at") and (stops := stops_at(scene, at + 1, stop, who)):
                    return stops[:1], times_of(scene, index, index, stop)
    return [], None


def read_lead(scene: Scene, trigger: int, form: Form) -> list[Claim]:
    """ "X is leading a delegation to Y"; "a delegation led by X" only names the leader."""
    lower = scene.tokens.lower
    sentence = scene.sentence_of(trigger)
    high = scene.tokens.sentences[sentence][1]
    if lower[trigger + 1 : trigger + 2] == ["by"]:
        for party in parties_in(scene, sentence):
            if trigger < party.first <= trigger + 3:
                scene.leaders.append((trigger, party.ids[0]))
                break
        return []
    noun = next(
        (
            index
            for index in range(trigger + 1, min(trigger + 14, high))
            if lower[index]
            in ("delegation", "delegations", "team", "mission", "group", "entourage")
        ),
        -1,
    )
    if noun < 0:
        return []
    if lower[trigger] == "head" and lower[trigger + 1] == "of":
        return []  # "X, head of the agency, will join the delegation"
    group, agents, low, high = clause_of(scene, trigger, form)
    if not agents or group.passive:
        return []
    scene.leaders.append((trigger, agents[0].ids[0]))
    if len(agents) > 1:
        scene.fellows.append((trigger, tuple(one for party in agents for one in party.ids)))
    if lower[noun] == "mission" and is_a_body(scene, noun):
        return []  # "heading the OSCE mission to Albania"
    if lower[trigger + 1] == "of" and lower[noun + 1 : noun + 2] == ["in"]:
        return []  # "X, head of the EU mission in Uganda": a post, no journey
    stops: list[Stop] = []
    inserted = lower[noun + 1 : noun + 2] == [","]  # "a delegation, made up of bankers, to visit Yunnan"
    for index in range(noun + 1, min(noun + (22 if inserted else 10), high)):
        word = lower[index]
        if word == "ambassador":
            break  # "heads the friendship group, and the ambassador to Peru"
        if word == "to" and index + 2 < high and lower[index + 1] in ("visit", "tour"):
            stops = stops_at(scene, index + 2, high, agents[0].ids[0])
        elif word in ("to", "in", "into", "on") and not (inserted and index > noun + 10):
            stops = stops_at(scene, index + 1, high, agents[0].ids[0])
        if stops:
            break
    else:
        stops = where_place(scene, trigger, agents[0].ids[0])
    when = when_of(scene, group, trigger, high)
    held: When | None = None
    if not stops:
        stops, held = _held_later(scene, sentence, agents[0].ids[0])
    post = lower[trigger + 1] == "of"  # "X, head of the delegation"
    if not stops and not post:
        stops, held = _place_of_the_event(scene, trigger, high)
    if not stops and not post and _in_his_place(scene, noun, high):
        venue = last_told(scene, trigger)
        stops, held = ([venue.stop], venue.when) if venue is not None else ([], None)
    if held is not None and held.times:
        when = held
    if not stops:
        return []
    tense = tense_of(scene, group, when)
    pairs = places_with_times(scene, noun, high, agents[0].ids[0])
    if len(pairs) > 1 and all(told.times for _, told in pairs):
        verdict = polarity.of_verb(scene, group, low, high)
        found: list[Claim] = []
        for stop, told in pairs:
            found += claims_of(
                *(scene, agents, [stop], "visit", "trip/lead-delegation", trigger),
                *(tense, verdict, told),
            )
        return found
    claims = claims_of(
        scene,
        agents,
        stops,
        "event" if held is not None and held.times else "visit",
        "trip/lead-delegation",
        trigger,
        tense,
        polarity.of_verb(scene, group, low, high),
        when,
    )
    for claim in claims:
        claim.present = tense == "present"
        if claim.present and claim.whole is not None:
            claim.within, claim.whole = claim.whole, None
    return claims


def _in_his_place(scene: Scene, noun: int, high: int) -> bool:
    """Whether "lead the delegation" ends there or says whose place is taken: the event told of."""
    lower = scene.tokens.lower
    after = noun + 1
    if after >= high or scene.tokens.classes[after] in ",.;":
        return True
    return lower[after] == "instead" or (
        lower[after] == "in" and not {"place", "stead", "absence"}.isdisjoint(lower[after:high][:6])
    )


_BEFORE_TIMES = frozenset("on early late back".split())


_BEFORE_NOUN = frozenset("on of in for the a as his her".split())


def read_reach(scene: Scene, trigger: int, form: Form) -> list[Claim]:
    """ "X reached Y", "X crossed into Y", "X passed through Y"."""
    group, agents, low, high = clause_of(scene, trigger, form)
    if not agents or group.passive:
        return []
    lower = scene.tokens.lower
    word = lower[trigger]
    if word.startswith(("transit", "pass")) and lower[trigger - 1] in _BEFORE_NOUN:
        return []  # "views on transit through the port"
    index = trigger + 1
    if (
        word.startswith("cross")
        and lower[index : index + 1] == ["the"]
        and (lower[index + 1 : index + 2] in (["border"], ["frontier"], ["line"]))
    ):
        index += 2
        while index < high and (scene.clock[index] is not None or lower[index] in _BEFORE_TIMES):
            index += 1
        if lower[index : index + 1] not in (["at"], ["into"], ["near"], ["to"], ["in"]):
            return []
        index += 1
    elif word.startswith(("cross", "pass", "roll", "transit", "pull")):
        while index < min(trigger + 4, high) and lower[index] not in ("into", "through", "via"):
            index += 1
        if index >= min(trigger + 4, high):
            return []
        index += 1
    stops = stops_at(scene, index, high, agents[0].ids[0]) or object_before(scene, agents[0])
    if not stops:
        return []
    when = when_of(scene, group, trigger, high)
    tense = tense_of(scene, group, when)
    claims = claims_of(
        scene,
        agents,
        stops[:1],
        "arrive",
        "trip/reach",
        trigger,
        tense,
        polarity.of_verb(scene, group, low, high),
        when,
    )
    if word.startswith(("pass", "transit")):
        for claim in claims:
            claim.over, claim.transit = tense == "past", True
            claim.left = claim.arrived
    elif tense == "past":
        claims += came_from(scene, agents, trigger, high, when)
    return claims


def read_carry(scene: Scene, trigger: int, form: Form) -> list[Claim]:
    """ "when Lavrov brought it to Pyongyang": who carries a thing to a place goes there."""
    group, agents, low, high = clause_of(scene, trigger, form)
    if not agents or group.passive:
        return []
    lower = scene.tokens.lower
    for index in range(trigger + 1, min(trigger + 16, high)):
        if lower[index] == "to":
            name = scene.owner[index + 1] if index + 1 < high else None
            if name is None or name.kind != "place" or name.sort == "demonym":
                continue
            stops = stops_at(scene, index + 1, high, agents[0].ids[0])
            if name.sort == "country":
                return []
            when = when_of(scene, group, trigger, high)
            return claims_of(
                scene,
                agents,
                stops[:1],
                "visit",
                "trip/carry",
                trigger,
                tense_of(scene, group, when),
                polarity.of_verb(scene, group, low, high),
                when,
            )
    return []
