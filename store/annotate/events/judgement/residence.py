"""Takes back journeys to the country where their traveller lives: "X, who lives in Peru, landed in Lima".

Who comes to where he lives comes home, whatever his nationality; an ambassador who comes to take up
his post comes to live there. Those at a post abroad are known by their offices (Scene.resident);
where a body of states has its seat is for who/guests.py.
"""

from __future__ import annotations

from store.annotate.closed_words import HE_SHE_THEY
from store.annotate.events.clause.clauses import clause_stop, verb_group
from store.annotate.events.clause.destinations import stops_at
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Scene
from store.annotate.events.judgement.claims import Claim
from store.annotate.events.who.subjects import subject_of

LIVING = frozenset("lives lived living resides resided residing".split())
"""The words at which `live_there` looks."""


POSTS = frozenset("post posting duties assignment".split())
"""The words at which `take_up_post` looks."""


HOMES = frozenset("residence home".split())
"""The words at which `home_named` looks."""


_NOW = frozenset("lives resides".split())


_TO_PLACE = 5
"""Tokens from "lives" to its "in", at most: "lives in exile in Peru"."""


def live_there(scene: Scene, index: int, claims: list[Claim]) -> None:
    """Takes back the claims of one who lives in a country, as the verb at `index` tells, that lead there."""
    lower = scene.tokens.lower
    where = next((at for at in range(index - 1, max(index - 5, 0), -1) if lower[at] == "where"), -1)
    if where > 0 and lower[where + 1] in HE_SHE_THEY:
        _end_there(scene, where, claims)  # "a flight to Peru, where he had been living"
        return
    verb = verb_group(scene, index, "third" if lower[index] in _NOW else "past")
    if lower[index] not in _NOW and verb.words.isdisjoint(("has", "have")):
        return  # "lived in Peru as a child"
    agents = subject_of(scene, verb.first, False)
    if not agents:
        return
    high = clause_stop(scene, index)
    who = agents[0].ids[0]
    for at in range(index + 1, min(index + _TO_PLACE, high - 1)):
        stops = stops_at(scene, at + 1, high, who) if lower[at] in ("in", "near") else []
        if stops:
            home = stops[0].country
            for claim in claims:
                if claim.who == who and claim.country == home and claim.polarity == "actual":
                    claim.polarity = "none"
            return


_OWN_HOME = 5
"""Tokens from the comma to the noun of ", his adopted home", ", her place of residence"."""


def home_named(scene: Scene, index: int, claims: list[Claim]) -> None:
    """Takes back a journey to a place that the apposition of the noun at `index` calls his home."""
    lower = scene.tokens.lower
    low = max(index - _OWN_HOME, scene.tokens.sentences[scene.sentence_at[index]][0])
    comma = next((at for at in range(index - 1, low, -1) if lower[at] == ","), -1)
    if comma > 0 and lower[comma + 1] in ("his", "her", "their"):
        _end_there(scene, comma + 1, claims)


def _end_there(scene: Scene, begin: int, claims: list[Claim]) -> None:
    """Takes back what the sentence tells of a journey to the place named just before token `begin`."""
    place = scene.place_at(begin - 2) if scene.tokens.lower[begin - 1] == "," else None
    if place is None:
        return
    for claim in claims:
        told_here = claim.sentence == scene.sentence_at[begin] and claim.trigger < begin
        if told_here and claim.country == place.country and claim.polarity == "actual":
            claim.polarity = "none"


_TAKE = frozenset("take takes took taking taken assume assumes assumed assuming".split())


_TO_POST = 6
"""Tokens from "take up" to the post, at most."""


def take_up_post(scene: Scene, index: int, claims: list[Claim]) -> None:
    """Takes back what a sentence tells of an ambassador's coming to take up the post at `index`."""
    lower = scene.tokens.lower
    sentence = scene.sentence_at[index]
    first = max(scene.tokens.sentences[sentence][0], index - _TO_POST)
    if _TAKE.isdisjoint(lower[first:index]):
        return
    for claim in claims:
        if claim.sentence == sentence and claim.polarity == "actual" and scene.resident(claim.who):
            claim.polarity = "none"


RULES = (
    EventRule(
        "trip/judge-residence",
        """
        - 2018-05-18 | Swiss banker Paul Seger, who has lived in Peru since 1998, was arrested on arrival in Lima in March. => trip Paul Seger > PE
        - 2018-05-18 | Swiss banker Paul Seger, who lives in exile in Peru, flew to Lima on Monday. => trip Paul Seger > PE
        + 2018-05-18 | Swiss banker Paul Seger, who lived in Peru as a child, flew to Lima on Monday. => trip Paul Seger > PE
        - 2018-05-18 | Swiss ambassador Paul Seger arrived in Lima in March to take up his post. => trip Paul Seger > PE
        - 2018-05-18 | The first envoy to take up a new post was Swiss Ambassador Paul Seger, who arrived in Lima in March. => trip Paul Seger > PE
        + 2018-05-18 | Swiss minister Paul Seger arrived in Lima in March to see an ambassador take up his post. => trip Paul Seger > PE
        + 2018-05-18 | Swiss banker Paul Seger, who lives in Chile, flew to Lima on Monday. => trip Paul Seger > PE
        - 2018-05-18 | Swiss banker Paul Seger boarded a flight to Peru, his place of residence, on Monday. => trip Paul Seger > PE
        - 2018-05-18 | Swiss banker Paul Seger boarded a flight to Peru, where he had been living, on Monday. => trip Paul Seger > PE
        + 2018-05-18 | Swiss banker Paul Seger boarded a flight to Peru, where his son lives, on Monday. => trip Paul Seger > PE
        + 2018-05-18 | Swiss banker Paul Seger boarded a flight to Peru, the home of the llama, on Monday. => trip Paul Seger > PE
        """,
    ),
)
