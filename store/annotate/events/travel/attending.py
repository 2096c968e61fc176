"""Reads who attends: "X attended the summit in Y", "will represent his country at the talks in Y".

Who speaks at a gathering, or is told to be at one, is read in attendance.py and participants.py.
"""

from __future__ import annotations

from dataclasses import replace

from store.annotate.events.clause.clauses import VERBISH, VerbGroup
from store.annotate.events.clause.destinations import Stop, stops_at, where_place
from store.annotate.events.clause.places_told import places_with_times
from store.annotate.events.clause.scene import Party, Scene
from store.annotate.events.clause.timing import NO_TIMES
from store.annotate.events.clause.triggers import Form
from store.annotate.events.clause.venues import FROM_AFAR, LARGE, NOUNS, OCCASIONS, Venue, singular
from store.annotate.events.clause.venues_meant import last_told, told_here, venue_of
from store.annotate.events.judgement.claims import Claim
from store.annotate.events.travel.making import clause_of
from store.annotate.events.travel.participants import BY_WORDS, among_them_after, attended_by
from store.annotate.events.travel.telling import Telling, telling_of
from store.annotate.events.travel.tenses import tense_of
from store.annotate.events.who.company import list_after
from store.annotate.events.who.parties import parties_in
from store.annotate.events.who.subjects import one_among

_CEREMONIES = frozenset(
    "inauguration funeral coronation wedding swearing-in enthronement burial".split()
)


def venue_of_the_event(scene: Scene, trigger: int, high: int) -> Venue | None:
    """Where and when "the summit" that someone will attend is, told elsewhere in the article."""
    lower = scene.tokens.lower
    ahead = range(trigger + 1, min(trigger + 12, high))
    nouns = [at for at in ahead if singular(lower[at]) in NOUNS]
    for index in sorted(nouns, key=lambda at: lower[at] not in LARGE):
        if lower[index] == "conference" and lower[index - 1] in ("news", "press"):
            continue
        venue = venue_of(scene, index)
        if venue is not None:
            return venue
    return None


_BEFORE_SPEECH = frozenset(
    """the an a his her their this recent keynote opening televised special first annual farewell
    inaugural public last""".split()
)
"""Before "address" where it is the noun."""


def _is_a_speech(scene: Scene, trigger: int) -> bool:
    """Whether "address" is the noun: "in his address to the assembly"."""
    before = trigger - 1
    return scene.tokens.lower[before] in _BEFORE_SPEECH or scene.tokens.classes[before] == "s"


def _whose(scene: Scene, noun: int) -> tuple[Party, ...]:
    """Whose speech it is: "X's address", "his recent address", "Y, who in his address"."""
    lower = scene.tokens.lower
    parties = parties_in(scene, scene.sentence_at[noun])
    for party in parties:
        if not party.possessive or not 0 <= noun - party.stop <= 2:
            continue
        if party.sort == "pronoun" and "who" in lower[max(party.first - 3, 0) : party.first]:
            named = [one for one in parties if one.stop < party.first and one.sort == "name"]
            return tuple(named[-1:])
        return (replace(party, possessive=False),)
    return ()


_OBJECTS = frozenset("it them too either also alongside".split())


def _of_what_was_told(scene: Scene, trigger: int, high: int) -> bool:
    """Whether "will attend" has no object of its own, or "it": the event told before."""
    tokens = scene.tokens
    word, at = tokens.lower[trigger], trigger + 1
    if word.startswith(("address", "join", "represent", "chair", "preside")):
        return False
    if word in _TAKING:
        at += 1  # "take part"
    elif word.startswith("participat") and tokens.lower[at : at + 1] == ["in"]:
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


def is_still_to_come(scene: Scene, venue: Venue) -> bool:
    """Whether the days told of a gathering are all to come."""
    days = [time.earliest for time, _ in venue.when.times if time.earliest is not None]
    return bool(days) and min(days) > scene.date


_TAKING = frozenset(["take", "takes", "took", "taken", "taking"])


_JOINING = ("address", "join")


def may_attend(scene: Scene, trigger: int) -> bool:
    """Whether the words behind the verb let `read_attend` find something, whoever attends."""
    lower = scene.tokens.lower
    word, after = lower[trigger], lower[trigger + 1 : trigger + 2]
    if word in _TAKING:
        return after == ["part"]
    if word.startswith(_JOINING):
        return after == ["by"] or not _JOINED.isdisjoint(lower[trigger + 1 : trigger + 14])
    return True


def read_attend(scene: Scene, trigger: int, form: Form) -> list[Claim]:
    """ "X attended the summit in Y": presence of X in Y; asked where `may_attend`."""
    lower = scene.tokens.lower
    word, after = lower[trigger], lower[trigger + 1 : trigger + 2]
    joins = word.startswith(_JOINING)
    group, agents, low, high = clause_of(scene, trigger, form)
    if word in BY_WORDS and (after == ["by"] or (word == "represented" and group.passive)):
        return attended_by(scene, trigger, group, high)
    agents = _who_attends(scene, group, agents, trigger, high)
    if not agents or group.passive or not FROM_AFAR.isdisjoint(lower[low:high]):
        return []
    if joins and _JOINED.isdisjoint(lower[trigger + 1 : min(trigger + 14, high)]):
        return []
    end = high
    if word.startswith("represent"):
        # "will represent his country next week when the movement holds its summit in Tehran"
        end = scene.tokens.sentences[scene.sentence_at[trigger]][1]
        if (LARGE | OCCASIONS | _CEREMONIES).isdisjoint(lower[trigger:end]):
            return []
    stops, venue = _where_attended(scene, trigger, low, end, agents[0].ids[0]), None
    if not stops:
        venue = venue_of_the_event(scene, trigger, end)
        agents = tuple(one for one in agents if not scene.resident(one.ids[0]))
    if not stops and venue is None and _of_what_was_told(scene, trigger, end):
        venue = last_told(scene, trigger)
    if not stops and venue is None and word.startswith(_PRESIDING):
        venue = told_here(scene, trigger)  # "is chairing the talks", told of a forum
    if venue is not None:
        stops = [venue.stop]
    if not stops:
        return []
    told = telling_of(scene, trigger, group, agents, (low, end))
    before = lower[max(trigger - 8, low) : trigger]
    under_way = group.tense == "infinitive" and not _UNDER_WAY.isdisjoint(before)
    if under_way:
        told = told.but(when=NO_TIMES)  # "arrived on Monday en route to Rome to attend it"
    if venue is not None and told.tense == "past" and is_still_to_come(scene, venue):
        return []  # another ceremony than the one of which the article tells
    if venue is None and not told.when.times:
        venue = _dated_event(scene, trigger, end, stops[0].country)
    if venue is not None and not told.when.times:
        told = told.but(when=venue.when, tense=tense_of(scene, group, venue.when))
    told = told.but(tense="future") if under_way else told
    apart = _one_after_another(told, end) if venue is None else []
    return apart or told.claims(stops, "event", _ATTEND)


_ATTEND = "trip/attend"


_PRESIDING = ("chair", "presid", "represent")


_UNDER_WAY = frozenset(["route", "way"])


def _one_after_another(told: Telling, end: int) -> list[Claim]:
    """The claims of "attended a forum in Lima on Monday and the talks in Quito on Friday"."""
    pairs = places_with_times(told.scene, told.trigger, end, told.who)
    if len(pairs) != 2 or not all(when.times for _, when in pairs):
        return []
    between = told.scene.tokens.lower[pairs[0][0].token + 1 : pairs[1][0].token]
    if "and" not in between or not VERBISH.isdisjoint(between):
        return []
    return [claim for stop, when in pairs for claim in told.claims([stop], "event", _ATTEND, when)]


def _dated_event(scene: Scene, trigger: int, end: int, country: str) -> Venue | None:
    """The gathering that is attended, where another sentence tells its days."""
    noun = next((at for at in range(trigger + 1, end) if scene.tokens.lower[at] in LARGE), -1)
    venue = venue_of(scene, noun) if noun > 0 else None
    return venue if venue is not None and venue.stop.country == country else None


def _who_attends(
    scene: Scene, group: VerbGroup, agents: tuple[Party, ...], trigger: int, high: int
) -> tuple[Party, ...]:
    """The subject `agents`, or who else attends: "X's address to", "heads of state, among them X"."""
    lower = scene.tokens.lower
    if lower[trigger] in ("address", "addresses") and _is_a_speech(scene, trigger):
        agents = _whose(scene, trigger)  # "his recent address to the assembly"
    bare = group.tense in ("infinitive", "participle") or lower[group.first - 1] in ("who", "to")
    if not agents and bare:
        first = scene.tokens.sentences[scene.sentence_at[trigger]][0]
        agents = one_among(scene, first, group.first)
    if not agents and group.form == "past":
        agents = among_them_after(scene, trigger, high)
    return agents + _along_with(scene, trigger, high) if agents else agents


def _along_with(scene: Scene, trigger: int, high: int) -> tuple[Party, ...]:
    """B and C of "A will attend the forum in Lima along with B and C": all of them will be there."""
    lower = scene.tokens.lower
    for at in range(trigger + 1, high - 2):
        if lower[at] in ("and", ";") or lower[at] in scene.triggers.verbs:
            break
        if lower[at] in ("along", "together") and lower[at + 1] == "with":
            return list_after(scene, scene.sentence_at[trigger], at + 1, 8)
    if lower[trigger].startswith("join"):
        joined = list_after(scene, scene.sentence_at[trigger], trigger, 8)
        if joined and joined[-1].stop < high and lower[joined[-1].stop] == "at":
            return joined  # "will join B and C at the forum"
    return ()


def _where_attended(scene: Scene, trigger: int, low: int, high: int, who: str) -> list[Stop]:
    """The place told beside what is attended: "the summit in Y", "the Y summit"."""
    lower = scene.tokens.lower
    ceremony = not _CEREMONIES.isdisjoint(lower[trigger : min(trigger + 6, high)])
    stops: list[Stop] = []
    for index in range(trigger + 1, min(trigger + 30, high)):
        word = lower[index]
        if word in ("in", "at", "here"):
            stops = stops_at(scene, index if word == "here" else index + 1, high, who)
            if stops:
                return stops
        place = scene.owner[index]
        if place is None or place.kind != "place":
            continue
        if ceremony and place.sort != "demonym":
            stops = stops_at(scene, index, high, who)
            break
        if (
            place.sort == "city"
            and place.stop < high
            and lower[place.stop] in ("summit", "conference", "forum", "meeting")
        ):
            stops = stops_at(scene, index, place.stop, who)
            break
    first = scene.tokens.sentences[scene.sentence_at[trigger]][0]
    if not stops and low == first and lower[first] in ("in", "at"):
        stops = stops_at(scene, first + 1, trigger, who)  # "In Rome, X attended the funeral of Y"
    if not stops and low > 0 and lower[low - 1] == "where":
        stops = where_place(scene, trigger, who)  # "left Rio, where he had attended the games"
    return stops
