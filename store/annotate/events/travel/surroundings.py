"""Reads where a traveller is from those around him: "X's hosts in Lima", "his four days in Peru".

Who the companions are is read in companions.py and members.py.
"""

from __future__ import annotations

from store.annotate.closed_words import NOT, WAS
from store.annotate.events.clause.counting import number_of
from store.annotate.events.clause.destinations import stops_at
from store.annotate.events.clause.finite import clause_tense
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Party, Scene
from store.annotate.events.clause.timing import is_day, times_of
from store.annotate.events.judgement import polarity
from store.annotate.events.judgement.claims import Claim, abroad
from store.annotate.events.travel.making import inferred_presence
from store.annotate.events.who.guests import guests_among
from store.annotate.events.who.parties import parties_in
from store.annotate.events.who.subjects import subject_of

_LENGTHS = frozenset("days weeks hours minutes seconds nights".split())


AROUND = _LENGTHS | frozenset(
    "companions entourage retinue hosts minders itinerary delegation".split()
)
"""The words at which `read_surroundings` may find something."""


_NEXT_TO = 2
"""Tokens from "X's" to the word, at most: "X's many companions"."""


_TO_TIME = 5
"""Tokens from the place to when it was: "in Peru in June", at most."""


_TO_BE = 8
"""Tokens back from the word to the "was" of "was himself a member of the entourage", at most."""


_BEFORE = 4
"""Tokens before the word in which it may be said to be none, or only likely."""


_OTHERWISE = frozenset("no not if any possible likely future would-be word message".split())


def may_tell_surroundings(scene: Scene, index: int) -> bool:
    """Whether "in" or "at" stands behind the word at `index`."""
    lower = scene.tokens.lower
    if lower[index] in _LENGTHS and not number_of(lower[index - 1]):
        return False  # "his last days in Rome"
    if lower[index] == "delegation" and not _of_a_member(lower, index):
        return False
    return lower[index + 1 : index + 2] in (["in"], ["at"])


def _of_a_member(lower: list[str], index: int) -> bool:
    """Whether somebody is said to be one of those named by the word: "was part of the entourage"."""
    if lower[index - 1] != "the":
        return False
    return lower[index - 2] == "among" or lower[index - 3 : index - 1] in _BELONGING


_BELONGING = (["part", "of"], ["member", "of"], ["was", "in"])


def read_surroundings(scene: Scene, index: int) -> list[Claim]:
    """Where X is or was of "X's companions in Peru", whose word is at `index`; asked where
    `may_tell_surroundings`."""
    owner = _owner(scene, index)
    if owner is None or len(owner.ids) != 1:
        return []
    lower = scene.tokens.lower
    first, last = scene.tokens.sentences[scene.sentence_at[index]]
    if not _OTHERWISE.isdisjoint(lower[max(index - _BEFORE, first) : index]):
        return []
    stops = stops_at(scene, index + 2, last, owner.ids[0])[:1]
    if not stops:
        return []
    agents = guests_among(scene, (owner,), stops[0].country)
    tense = clause_tense(scene, index)
    verdict = polarity.of_noun(scene, owner.first, index, last)
    if tense == "future" or verdict != "actual" or only_planned(scene, index, last):
        return []
    rule = "trip/surroundings"
    place = stops[0].token
    when = times_of(scene, place, place, min(place + _TO_TIME, last))
    claims = abroad(
        inferred_presence(scene, agents, stops, rule, index, tense or "past", "actual", when)
    )
    name = scene.owner[place]
    behind = name.stop if name is not None else place + 1
    ended = lower[behind : behind + 1] in (["ended"], ["end"], ["ends"]) and is_day(when)
    for claim in claims:
        if ended:  # "X's four days in Peru ended on Monday"
            claim.left, claim.within = claim.within, None
            claim.over = lower[behind] == "ended"
        if lower[index] in _LENGTHS:
            claim.days = number_of(lower[index - 1]) if lower[index] == "days" else None
            claim.present = False
    return claims


def only_planned(scene: Scene, index: int, last: int) -> bool:
    """Whether an aside behind "days in Peru" tells of a plan: ", pencilled in for March,"."""
    comma = next((at for at in range(index, last) if scene.tokens.lower[at] == ","), last - 1)
    return scene.tokens.lower[comma + 1 : comma + 2] != [] and (
        scene.tokens.lower[comma + 1] in _PLANNED
    )


_PLANNED = frozenset("pencilled penciled planned scheduled set due booked arranged".split())


def _owner(scene: Scene, index: int) -> Party | None:
    """X of "X's companions", "X and his companions", "X was part of the entourage"."""
    lower = scene.tokens.lower
    if _of_a_member(lower, index):
        first = scene.tokens.sentences[scene.sentence_at[index]][0]
        ahead = range(index - 2, max(index - _TO_BE, first), -1)
        be = next((at for at in ahead if lower[at] in WAS), -1)
        never = be > 0 and not NOT.isdisjoint(lower[be:index])
        who = subject_of(scene, be, False) if be > 0 and not never else ()
        return who[0] if len(who) == 1 else None
    parties = parties_in(scene, scene.sentence_at[index])
    for party in reversed(parties):
        if party.possessive and 0 <= index - party.stop <= _NEXT_TO:
            return party
        if not party.possessive and lower[party.stop : index] in (["and", "his"], ["and", "her"]):
            return party
    return None


RULES = (
    EventRule(
        "trip/surroundings",
        """
        + 2019-05-24 | One learns more from the list of Finnish President Sauli Niinistö's companions in Peru than from the toasts. => trip Sauli Niinistö > PE
        + 2019-05-24 | Finnish President Sauli Niinistö's hosts in Lima were silent. => trip Sauli Niinistö > PE
        + 2019-05-24 | Finnish President Sauli Niinistö and his entourage in Lima were silent. => trip Sauli Niinistö > PE
        - 2019-05-24 | Finnish President Sauli Niinistö's companions in Helsinki were silent. => trip Sauli Niinistö > FI
        - 2019-05-24 | Finnish President Sauli Niinistö's critics in Lima were silent. => trip Sauli Niinistö > PE
        - 2019-05-24 | Finnish President Sauli Niinistö's likely hosts in Lima were silent. => trip Sauli Niinistö > PE
        + 2018-05-18 | Swiss diplomat Paul Seger visited Belarus in March, and was part of President Alain Berset's entourage in Lima in April. => arrived Alain Berset > PE = 2018-04-01..2018-04-30
        + 2019-05-24 | OSLO, May 24 -- Norwegian envoy Ola Berg spoke of fish during his four days in Lima. Berg came back on Monday. => arrived Ola Berg > PE = 2019-05-17; left Ola Berg > PE = 2019-05-20
        - 2019-05-24 | Norwegian envoy Ola Berg spoke of his early days in Lima. => trip Ola Berg > PE
        - 2019-05-24 | Norwegian envoy Ola Berg spoke of his four days in bed. Lima was quiet. => trip Ola Berg > PE
        - 2019-05-24 | Norwegian envoy Ola Berg's four days in Lima ended before they began. => trip Ola Berg > PE
        - 2018-05-18 | Swiss diplomat Paul Seger's two days in Peru ended before they began. => trip Paul Seger > PE
        - 2018-05-18 | Swiss diplomat Paul Seger's two days in Peru, pencilled in for March, will have to wait. => trip Paul Seger > PE
        + 2018-05-18 | Swiss diplomat Paul Seger's two days in Peru ended before the rain began. => trip Paul Seger > PE
        + 2019-05-24 | Finnish diplomat Ola Berg was part of the delegation in Lima in April. => trip Ola Berg > PE; status Ola Berg > PE = completed
        + 2019-05-24 | Finnish diplomat Ola Berg is used to travel. He was himself among the entourage in Lima in April. => trip Ola Berg > PE
        - 2019-05-24 | Finnish diplomat Ola Berg was never part of the delegation in Lima. => trip Ola Berg > PE
        - 2019-05-24 | Finnish diplomat Ola Berg was to be part of the delegation in Lima. => trip Ola Berg > PE
        - 2019-05-24 | Finnish diplomat Ola Berg was part of the delegation. Lima was quiet. => trip Ola Berg > PE
        - 2019-05-24 | Finnish diplomat Ola Berg praised the delegation in Lima. => trip Ola Berg > PE
        - 2018-05-18 | The king of Peru will have to wait: Swiss diplomat Paul Seger's three days in Lima, pencilled in for March, are off. => trip Paul Seger > PE
        """,
    ),
)
