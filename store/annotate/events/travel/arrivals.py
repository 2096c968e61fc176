"""Reads "his arrival in Havana on Tuesday" and "her departure for the United States".

The verbs are read in arriving.py, leaving.py and returning.py.
"""

from __future__ import annotations

from dataclasses import replace

from store.annotate.events.clause.clauses import clause_stop
from store.annotate.events.clause.destinations import Stop, stops_at
from store.annotate.events.clause.finite import clause_tense
from store.annotate.events.clause.scene import Party, Scene
from store.annotate.events.clause.timing import NO_TIMES, When, times_of
from store.annotate.events.judgement import polarity
from store.annotate.events.judgement.claims import Claim
from store.annotate.events.travel.dating import date_claim
from store.annotate.events.travel.from_and_via import came_from
from store.annotate.events.travel.held_on import time_fixed
from store.annotate.events.travel.making import claims_of
from store.annotate.events.who.parties import parties_in
from store.annotate.events.who.subjects import subject_of


def read_arrival(scene: Scene, trigger: int) -> list[Claim]:
    """ "since his arrival in Havana on Tuesday", "the departure of X"."""
    lower = scene.tokens.lower
    kind = "arrive" if lower[trigger] == "arrival" else "leave"
    sentence = scene.sentence_at[trigger]
    parties = parties_in(scene, sentence)
    high = clause_stop(scene, trigger)
    agents: tuple[Party, ...] = ()
    for party in parties:
        if (party.possessive and party.stop <= trigger <= party.stop + 4) or (
            lower[party.first - 1] == "of" and _of_whom(scene, trigger + 1, party.first - 1)
        ):
            agents = (party,)
    if agents and agents[0].sort == "pronoun":
        agents = _received(scene, parties, agents[0]) or agents
    if not agents:
        first = scene.tokens.sentences[sentence][0]
        upon = trigger - 1 - (lower[trigger - 1] in ("his", "her"))  # "Upon his arrival, X spoke"
        if upon >= first and lower[upon] in ("on", "upon", "before", "after"):
            agents = subject_of(scene, upon, True)
        if not agents:
            return []
    if lower[trigger + 1 : trigger + 2] in (["back"], ["home"]):
        return []
    stops: list[Stop] = []
    begin = _past_apposition(scene, agents[0], high) if agents[0].first > trigger else 0
    behind = () if begin <= trigger + 12 else range(begin, min(begin + 6, high))
    for index in (*range(trigger + 1, min(trigger + 12, high)), *behind):
        if lower[index] in ("in", "at", "here", _WAY[kind]):
            stops = stops_at(
                scene, index if lower[index] == "here" else index + 1, high, agents[0].ids[0]
            )
            if stops:
                break
    when = times_of(scene, trigger, trigger, high)
    tense = clause_tense(scene, trigger)
    at = time_fixed(scene, trigger, scene.tokens.sentences[sentence][1])
    fixed = scene.clock[at] if at >= 0 else None
    if fixed is not None and fixed.latest is not None and fixed.latest >= scene.date:
        # "His departure is planned for Sunday"
        when, tense = When(((fixed, ""),), when.days), "future"
    if kind == "leave" and not stops:
        for index in range(trigger + 1, min(trigger + 5, high)):
            if lower[index] in ("for", "to"):
                stops = stops_at(scene, index + 1, high, agents[0].ids[0])
                kind = "depart" if stops else kind
                break
    if kind == "arrive" and not stops and lower[trigger + 1 : trigger + 2] == ["of"]:
        stops = _here(scene, agents[0])
    before = lower[max(trigger - 3, 0) : trigger]
    leaving = kind == "depart" and "before" in before and tense == "past" and not when.times
    if lower[trigger - 1] in ("scheduled", "planned", "expected"):
        tense = "future"
    elif kind == "arrive" and _is_awaited(lower, trigger):
        tense = "future"  # "were on alert on Friday for the arrival of X"
        when = when if any(scene.clock[trigger:high]) else NO_TIMES
    claims = claims_of(
        scene,
        agents,
        stops,
        kind,
        f"trip/{lower[trigger]}",
        trigger,
        tense,
        _polarity(scene, agents[0].first, trigger, high),
        when,
    )
    for claim in claims:
        claim.present = claim.present or leaving  # "spoke before his departure for Rome"
    if kind == "leave" and not stops:
        for claim in claims:
            date_claim(claim, "leave", when, scene.date)
    if kind == "arrive" and tense in ("past", "present"):
        claims += came_from(scene, agents, trigger, high, when)
    return claims


_WAY = {"arrive": "to", "leave": "from"}
"""Before the place that an arrival leads to, or a departure from it."""


def _of_whom(scene: Scene, first: int, of: int) -> bool:
    """Whether only a place stands between the noun and its "of X": "the arrival (in Peru) of X"."""
    if first == of:
        return True
    lower = scene.tokens.lower
    return (
        of - first <= _TO_OF
        and lower[first] in ("in", "at", "from", "here")
        and all(
            scene.owner[at] is not None or lower[at] == "the" or scene.tokens.classes[at] == "s"
            for at in range(first + 1, of)
        )
    )


_TO_OF = 6
"""Tokens of "in the Peruvian capital" between the noun and the "of" of its traveller, at most."""


def _past_apposition(scene: Scene, guest: Party, high: int) -> int:
    """The token behind the ", Peru's minister," of a guest; his own last one where none follows."""
    classes = scene.tokens.classes
    if classes[guest.stop : guest.stop + 1] != ",":
        return guest.stop
    comma = classes.find(",", guest.stop + 1, high)
    return comma + 1 if comma > 0 else guest.stop


def _here(scene: Scene, guest: Party) -> list[Stop]:
    """Where a report is from, of "the arrival of X on Sunday": of a guest, and not "to power"."""
    here, after = scene.dateline, guest.stop
    if here is None or not here.country or guest.sort != "name":
        return []
    if scene.home(guest.ids[0]) in (None, here.country) or scene.resident(guest.ids[0]):
        return []
    ends = after >= len(scene.tokens) or scene.tokens.classes[after] in ".,"
    if not ends and scene.clock[after] is None and scene.tokens.lower[after] != "on":
        return []
    return [Stop(here.country, here, guest.first, here=True)]


def _is_awaited(lower: list[str], trigger: int) -> bool:
    """Whether "the arrival of" is what others get ready for: "on the eve of", "ahead of", "for"."""
    if lower[trigger - 1] != "the" or lower[trigger + 1 : trigger + 2] != ["of"]:
        return False
    before = lower[max(trigger - 4, 0) : trigger - 1]
    return before[-1:] in (["for"], ["before"], ["awaiting"], ["await"]) or (
        before[-1:] == ["of"] and before[-2:-1] in (["eve"], ["ahead"])
    )


_RECEIVING = frozenset(["receive", "host"])


_WHEN = frozenset("on upon after since following".split())


def _polarity(scene: Scene, first: int, trigger: int, high: int) -> str:
    """The polarity of an arrival; one that only dates what is told is granted: "denied it on his
    arrival"."""
    if scene.tokens.lower[first - 1] in _WHEN and first <= trigger <= first + 3:
        return "actual"
    return polarity.of_noun(scene, first, trigger, high)


def _received(scene: Scene, parties: list[Party], whose: Party) -> tuple[Party, ...]:
    """The guest of "X received Y on his arrival": whoever is received is the one who arrives."""
    lower = scene.tokens.lower
    for number in range(len(parties) - 1, 0, -1):
        guest = parties[number]
        if guest.stop > whose.first or guest.possessive or guest.sort != "name":
            continue
        verb = scene.triggers.verbs.get(lower[guest.first - 1])
        if verb is None or _RECEIVING.isdisjoint(verb.frames) or verb.form == "noun":
            return ()
        return (replace(whose, ids=guest.ids),)
    return ()
