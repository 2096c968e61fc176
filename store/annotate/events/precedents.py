"""Reads who was somewhere before: "the first to go there since X in 1957".

Only the one named after "since" is read here; the new visit is read by its own verb.
"""

from __future__ import annotations

from store.annotate.events.claims import Claim
from store.annotate.events.destinations import Stop, stops_at
from store.annotate.events.making import claims_of
from store.annotate.events.parties import parties_in
from store.annotate.events.rule import EventRule
from store.annotate.events.scene import Scene
from store.annotate.events.timing import When

_FIRSTS = frozenset("first no none nobody only last never".split())


def read_since(scene: Scene, index: int) -> list[Claim]:
    """ "No holder of the office had gone there since X in 1957": X went there in 1957."""
    lower = scene.tokens.lower
    sentence = scene.sentence_of(index)
    first, last = scene.tokens.sentences[sentence]
    if _FIRSTS.isdisjoint(lower[first:index]):
        return []
    party = next(
        (
            p
            for p in parties_in(scene, sentence)
            if p.sort == "name" and not p.possessive and index < p.head and p.first <= index + 2
        ),
        None,
    )
    if party is None or party.stop + 1 >= last:
        return []
    at = party.stop
    if lower[at : at + 2] in (["did", "so"], ["was", "there"], ["went", "there"]):
        at += 2
    if lower[at] != "in" or scene.clock[at + 1] is None:
        return []
    who = party.ids[0]
    stops: list[Stop] = []
    for back in range(index - 1, first - 1, -1):
        name = scene.owner[back]
        if lower[back] == "there" or (
            name is not None and name.kind == "place" and name.sort in ("country", "city")
        ):
            stops = stops_at(scene, back if name is None else name.first, index, who)
            break
    time = scene.clock[at + 1]
    if not stops or time is None or time.latest is None or time.latest > scene.date:
        return []
    return [
        claim
        for claim in claims_of(
            scene,
            (party,),
            stops[:1],
            "visit",
            "trip/since-him",
            index,
            "past",
            "actual",
            When(((time, ""),), None),
        )
        if claim.country
    ]


RULES = (
    EventRule(
        "trip/since-him",
        """
        + 2018-05-18 | He is the first Swiss president to go to Minsk since Swiss President Kaspar Villiger in 1995. => trip Kaspar Villiger > BY; arrived Kaspar Villiger > BY = 1995-01-01..1995-12-31
        - 2018-05-18 | Trade with Minsk has grown since Swiss President Kaspar Villiger in 1995 signed a pact. => trip Kaspar Villiger > BY
        """,
    ),
)
