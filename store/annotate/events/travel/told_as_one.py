"""Reads a visit told as "one" beside another: "her trip follows one to Peru in May by X", or as one of
several: "has made many trips, including to Peru".

What the phrase says of it is read as behind the noun itself, in visits.py; the examples stand in
visit_rules.py.
"""

from __future__ import annotations

from store.annotate.events.clause.scene import Scene
from store.annotate.events.judgement.claims import Claim
from store.annotate.events.travel.visits import read_visit_noun

_VISITS = frozenset("visit trip tour journey visits trips tours journeys".split())


def read_visit_as_one(scene: Scene, index: int) -> list[Claim]:
    """ "The visit answers one to Peru in May by X": the word stands for a visit named before it."""
    first = scene.tokens.sentences[scene.sentence_at[index]][0]
    if _VISITS.isdisjoint(scene.tokens.lower[first:index]):
        return []
    return read_visit_noun(scene, index)
