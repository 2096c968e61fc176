"""Reads who is told as a visitor of a place: "Recent visitors to Lima include X and Y".

Those who "visited" it are read in visit_verbs.py, their visits in visits.py.
"""

from __future__ import annotations

from store.annotate.events.clause.destinations import after_name, stops_at
from store.annotate.events.clause.lists import rest_of_list
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Scene
from store.annotate.events.clause.timing import NO_TIMES
from store.annotate.events.judgement.claims import Claim, abroad
from store.annotate.events.travel.making import claims_of
from store.annotate.events.who.parties import parties_in

VISITORS = frozenset("visitor visitors".split())


_INCLUDE = frozenset("include included includes were was are is".split())


def read_visitors(scene: Scene, noun: int) -> list[Claim]:
    """ "Recent visitors to A include X and Y", "The last visitor to A was X"."""
    lower = scene.tokens.lower
    sentence = scene.sentence_at[noun]
    last = scene.tokens.sentences[sentence][1]
    if lower[noun + 1 : noun + 2] != ["to"]:
        return []
    stops = stops_at(scene, noun + 2, last, None)[:1]
    if not stops:
        return []
    rest = range(after_name(scene, stops[0]), min(stops[0].token + 8, last))
    verb = next((at for at in rest if lower[at] in _INCLUDE), -1)
    parties = parties_in(scene, sentence)
    number = next((n for n, one in enumerate(parties) if 0 <= one.first - verb <= 2), -1)
    if verb < 0 or number < 0:
        return []
    named = tuple(one for one in rest_of_list(scene, parties, number) if one.sort == "name")
    told = "past", "actual", NO_TIMES
    return abroad(claims_of(scene, named, stops, "visit", "trip/visitors", noun, *told))


RULES = (
    EventRule(
        "trip/visitors",
        """
        + 2018-05-18 | Recent visitors to Lima include Swiss diplomat Paul Seger and Danish minister Lars Lokke. => trip Paul Seger > PE; trip Lars Lokke > PE
        - 2018-05-18 | Visitors to Lima were told by Swiss diplomat Paul Seger to wait. => trip Paul Seger > PE
        """,
    ),
)
