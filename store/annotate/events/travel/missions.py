"""Reads verbs that take someone somewhere for a purpose: lead, reach, carry.

Those who attend are read in attending.py, the plain verbs of going in going.py.
"""

from __future__ import annotations

from store.annotate.events.clause.clauses import AUXILIARIES, clause_start, clause_stop, verb_group
from store.annotate.events.clause.destinations import Stop, may_name_place, stops_at
from store.annotate.events.clause.gatherings import GATHERINGS
from store.annotate.events.clause.lists import led_by, rest_of_list
from store.annotate.events.clause.nouns import is_a_body
from store.annotate.events.clause.places_before import object_before, where_place
from store.annotate.events.clause.places_told import places_with_times
from store.annotate.events.clause.scene import Party, Scene
from store.annotate.events.clause.timing import When, times_of
from store.annotate.events.clause.triggers import Form
from store.annotate.events.clause.venues import venues_of
from store.annotate.events.clause.venues_meant import last_told, told_here
from store.annotate.events.judgement.claims import Claim
from store.annotate.events.travel.attending import is_still_to_come, venue_of_the_event
from store.annotate.events.travel.from_and_via import came_from
from store.annotate.events.travel.making import clause_of
from store.annotate.events.travel.telling import telling_of, there_now
from store.annotate.events.travel.tenses import tense_of
from store.annotate.events.who.parties import parties_in
from store.model import Name

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


LEADERSHIP = frozenset(["leadership"])


def read_leadership(scene: Scene, index: int) -> list[Claim]:
    """Notes X of "came home under the leadership of X"; it claims nothing by itself."""
    parties = parties_in(scene, scene.sentence_at[index])
    head = next((party for party in parties if index < party.first <= index + 3), None)
    if head is not None and led_by(scene, head):
        scene.leaders.append((index, head.ids[0]))
    return []


def may_lead(scene: Scene, trigger: int) -> bool:
    """Whether the words behind the verb let `read_lead` find something, whoever leads."""
    lower = scene.tokens.lower
    after = lower[trigger + 1 : trigger + 2]
    if after == ["by"]:
        return True
    if lower[trigger] == "head" and after == ["of"]:
        return False  # "X, head of the agency, will join the delegation"
    high = scene.tokens.sentences[scene.sentence_at[trigger]][1]
    return not _LED.isdisjoint(lower[trigger + 1 : min(trigger + 14, high)])


def read_lead(scene: Scene, trigger: int, form: Form) -> list[Claim]:
    """ "X is leading a delegation to Y"; "a delegation led by X" only names the leader.

    Asked where `may_lead`."""
    lower = scene.tokens.lower
    sentence = scene.sentence_at[trigger]
    high = scene.tokens.sentences[sentence][1]
    after = lower[trigger + 1 : trigger + 2]
    if after == ["by"]:
        for number, party in enumerate(parties := parties_in(scene, sentence)):
            if trigger < party.first <= trigger + 3:
                scene.leaders.append((trigger, party.ids[0]))
                return _to_be_led(scene, trigger, rest_of_list(scene, parties, number), form)
        return []
    within = range(trigger + 1, min(trigger + 14, high))
    noun = next(at for at in within if lower[at] in _LED)
    group, agents, low, high = clause_of(scene, trigger, form)
    if not agents or group.passive:
        return []
    scene.leaders.append((trigger, agents[0].ids[0]))
    if len(agents) > 1:
        scene.fellows.append((trigger, tuple(one for party in agents for one in party.ids)))
    if lower[noun] == "mission" and is_a_body(scene, noun):
        return []  # "heading the OSCE mission to Albania"
    if after == ["of"] and lower[noun + 1 : noun + 2] == ["in"]:
        return []  # "X, head of the EU mission in Uganda": a post, no journey
    if lower[noun + 1 : noun + 2] in (["that"], ["which"]) and lower[noun + 2] in AUXILIARIES:
        return []  # "heads a team that will go to Peru": read by that verb
    stops, held = _where_led(scene, trigger, noun, high, agents[0].ids[0])
    if not stops:
        return []
    told = telling_of(scene, trigger, group, agents, (low, high))
    if held is not None:
        told = told.but(when=held, tense=tense_of(scene, group, held))
    rule = "trip/lead-delegation"
    pairs = places_with_times(scene, noun, high, told.who)
    if len(pairs) > 1 and all(when.times for _, when in pairs):
        return [claim for stop, when in pairs for claim in told.claims([stop], "visit", rule, when)]
    claims = told.claims(stops, "event" if held is not None else "visit", rule)
    if told.tense == "present":
        for claim in claims:
            there_now(claim)
    return claims


_LED = frozenset("delegation delegations team mission group entourage trio".split())
"""What is led on a journey."""


def _to_be_led(scene: Scene, trigger: int, agents: tuple[Party, ...], form: Form) -> list[Claim]:
    """X of "the forum opens in Lima; Kenya's delegation will be headed by X"."""
    lower = scene.tokens.lower
    group = verb_group(scene, trigger, form)
    noun = group.first - 1
    if not group.passive or lower[noun] not in _LED or lower[noun - 1] in ("the", "a", "this"):
        return []  # "the delegation was led by X": its journey is told elsewhere
    venue = next((one for one in reversed(venues_of(scene)) if one.token < trigger), None)
    able = tuple(one for one in agents if one.sort == "name" and not scene.resident(one.ids[0]))
    if venue is None or not able:
        return []
    clause = clause_start(scene, trigger), clause_stop(scene, trigger)
    told = telling_of(scene, trigger, group, able, clause)
    if told.tense == "past" and is_still_to_come(scene, venue):
        return []
    if venue.when.times and not told.when.times:
        told = told.but(when=venue.when)
    return told.claims([venue.stop], "event", "trip/lead-delegation")


def _where_led(
    scene: Scene, trigger: int, noun: int, high: int, who: str
) -> tuple[list[Stop], When | None]:
    """The places to which a delegation is led, and the times of the talks or the event there."""
    stops = _beside_the_body(scene, trigger, noun, high, who)
    held: When | None = None
    if not stops:
        stops, held = _held_later(scene, scene.sentence_at[trigger], who)
    if not stops and scene.tokens.lower[trigger + 1] != "of":  # not "X, head of the delegation"
        venue = venue_of_the_event(scene, trigger, high)
        if venue is None and _in_his_place(scene, noun, high):
            venue = last_told(scene, trigger)
            here = told_here(scene, trigger) if venue is None else None
            stops = [here.stop] if here is not None else []  # whose days the lead may tell loosely
        if venue is not None:
            stops, held = [venue.stop], venue.when
    return stops, held if held is not None and held.times else None


def _beside_the_body(scene: Scene, trigger: int, noun: int, high: int, who: str) -> list[Stop]:
    """The places told after "a delegation": "to Y", "to visit Y"; or before: "Y, where he leads"."""
    lower = scene.tokens.lower
    # "a delegation, made up of bankers, to visit Yunnan"
    inserted = lower[noun + 1 : noun + 2] in ([","], ["including"], ["comprising"])
    for index in range(noun + 1, min(noun + (22 if inserted else 10), high)):
        word = lower[index]
        stops: list[Stop] = []
        if word == "ambassador":
            return []  # "heads the friendship group, and the ambassador to Peru"
        if word == "to" and index + 2 < high and lower[index + 1] in ("visit", "tour"):
            stops = stops_at(scene, index + 2, high, who)
        elif word in ("to", "in", "into", "on") and not (inserted and index > noun + 10):
            stops = stops_at(scene, index + 1, high, who)
        if stops:
            return stops
    return where_place(scene, trigger, who)


def _in_his_place(scene: Scene, noun: int, high: int) -> bool:
    """Whether "lead the delegation" ends there or says whose place is taken: the event told of."""
    lower = scene.tokens.lower
    after = noun + 1
    if after + 1 < high and lower[after] == "from" and scene.owner[after + 1] is not None:
        after += 2  # "heads the delegation from Lima, …"
    if lower[after : after + 1] == ["there"]:
        after += 1
    elif lower[after : after + 2] == ["to", "the"] and GATHERINGS & {*lower[after + 2 : after + 3]}:
        after += 3  # "leads the delegation to the summit"
    if after >= high or scene.tokens.classes[after] in ",.;":
        return True
    return lower[after] == "instead" or (
        lower[after] == "in" and not {"place", "stead", "absence"}.isdisjoint(lower[after:high][:6])
    )


_BEFORE_TIMES = frozenset("on early late back".split())


_BEFORE_NOUN = frozenset("on of in for the a as his her".split())


_WITH_INTO = ("cross", "re-cross", "pass", "roll", "transit", "pull", "slip", "sneak", "sweep")
"""Verbs of reaching whose place comes after "into" or "through"."""


def may_reach(scene: Scene, trigger: int) -> bool:
    """Whether the words around the verb let `read_reach` find something, whoever goes."""
    lower = scene.tokens.lower
    if (
        lower[trigger].startswith(("transit", "pass", "slip"))
        and lower[trigger - 1] in _BEFORE_NOUN
    ):
        return False  # "views on transit through the port"
    return may_name_place(scene, scene.sentence_at[trigger])


def read_reach(scene: Scene, trigger: int, form: Form) -> list[Claim]:
    """ "X reached Y", "X crossed into Y", "X passed through Y"; asked where `may_reach`."""
    lower = scene.tokens.lower
    word = lower[trigger]
    group, agents, low, high = clause_of(scene, trigger, form)
    if not agents or group.passive:
        return []
    index = trigger + 1
    named = word.startswith("transit") and index < high and scene.place_at(index) is not None
    if word.startswith(_WITH_INTO) and not named:
        index = _behind_border(scene, trigger, high)
        if index < 0:
            return []
    stops = stops_at(scene, index, high, agents[0].ids[0]) or object_before(scene, agents[0])
    if not stops:
        return []
    told = telling_of(scene, trigger, group, agents, (low, high))
    past = told.tense == "past"
    claims = told.claims(stops[:1], "arrive", "trip/reach")
    if word.startswith(("pass", "transit")):
        for claim in claims:
            claim.over, claim.transit = past, True
            claim.left = claim.arrived
    elif past:
        claims += came_from(scene, agents, trigger, high, told.when)
    return claims


_BORDERS = frozenset("border frontier line borders".split())


_INTO = frozenset("into through via".split())


def _behind_border(scene: Scene, trigger: int, high: int) -> int:
    """Where the place begins of "slipped into Y", "crossed the border on Monday into Y"; or -1."""
    lower = scene.tokens.lower
    index = trigger + 1
    border = index + (lower[index : index + 1] in (["across"], ["over"]))
    if lower[border : border + 1] == ["the"] and not _BORDERS.isdisjoint(
        lower[border + 1 : border + 2]
    ):
        index = border + 2
        while index < high and (scene.clock[index] is not None or lower[index] in _BEFORE_TIMES):
            index += 1
        if index + 2 < high and lower[index] == "from":
            place = scene.owner[index + 1]  # "crossed the border from Peru into Chile"
            index = place.stop if place is not None else index
        after = lower[index : index + 1]
        return index + 1 if after in (["into"], ["at"], ["near"], ["to"], ["in"]) else -1
    water = not _WATERS.isdisjoint(lower[index : index + 4])
    stop = min(trigger + (_OVER_WATER if water else _INTO_AT_ONCE), high)
    into = _INTO | {"at"} if water else _INTO
    return next((at + 1 for at in range(index, stop) if lower[at] in into), -1)


_WATERS = frozenset("river bridge strait tumen yalu zone dmz pass checkpoint".split())
"""What is crossed besides a border: "crossed the Tumen at Khasan"."""


_OVER_WATER = 7
"""Tokens from "crossed" to the "at" behind a river, at most."""


_INTO_AT_ONCE = 4
"""Tokens from "slipped" to "into", at most."""


def may_carry(scene: Scene, trigger: int) -> bool:
    """Whether the verb of carrying leads to a town or site, whoever carries what."""
    return _place_carried_to(scene, trigger) is not None


def read_carry(scene: Scene, trigger: int, form: Form) -> list[Claim]:
    """ "when Lavrov brought it to Pyongyang": who carries a thing to a place goes there.

    Asked where `may_carry`."""
    place = _place_carried_to(scene, trigger)
    if place is None or not _is_taken_in_person(scene, trigger, place):
        return []
    group, agents, low, high = clause_of(scene, trigger, form)
    if not agents or group.passive or place.first >= high:
        return []
    stops = stops_at(scene, place.first, high, agents[0].ids[0])
    told = telling_of(scene, trigger, group, agents, (low, high))
    return told.claims(stops[:1], "visit", "trip/carry")


_MESSAGES = frozenset(
    """case message letter plea appeal complaint complaints offer proposal concerns demands grievances
    invitation request""".split()
)
"""What somebody takes to a capital who goes there to speak of it."""


_COURTS = frozenset("hague strasbourg luxembourg geneva york brussels".split())
"""Seats of courts and bodies, to which one takes a case in writing."""


def _is_taken_in_person(scene: Scene, trigger: int, place: Name) -> bool:
    """Whether "took his case to Lima" is told, and no person, train or court is meant."""
    lower = scene.tokens.lower
    if lower[trigger] not in ("took", "taken"):
        return True
    return lower[place.stop - 1] not in _COURTS and lower[place.first - 2] in _MESSAGES


_IN_HAND = frozenset("carried carries carrying brought brings bringing".split())


_PAPERS = frozenset("letter letters message messages invitation gift gifts greetings".split())
"""What one who carries it to a country hands over there."""


def _place_carried_to(scene: Scene, trigger: int) -> Name | None:
    """The town or site that "to" leads to behind a verb of carrying, if no country comes first."""
    lower, owner = scene.tokens.lower, scene.owner
    last = scene.tokens.sentences[scene.sentence_at[trigger]][1]
    for index in range(trigger + 1, min(trigger + 16, last - 1)):
        if lower[index] == "to":
            name = owner[index + 1]
            if name is not None and name.kind == "place" and name.sort != "demonym":
                held = lower[trigger] in _IN_HAND and not _PAPERS.isdisjoint(lower[trigger:index])
                return None if name.sort == "country" and not held else name
    return None
