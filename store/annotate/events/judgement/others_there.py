"""Finds where somebody came to from others who are told to be there by no name.

"Three other Poles were in Lima at the time. X came on Monday": to Lima. Where travellers who are named
went is asked in placing.py.
"""

from __future__ import annotations

from store.annotate.events.clause.destinations import Stop, stops_at
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Scene
from store.annotate.events.judgement.claims import Claim

_TO_OTHERS = 9
"""Tokens from the head of a sentence to its "were in", at most."""


def others_were_in(scene: Scene, claim: Claim) -> Stop | None:
    """Lima of "Three other Poles were in Lima at the time. X came on Monday": told of nobody by name."""
    if claim.sentence == 0:
        return None
    lower = scene.tokens.lower
    first, stop = scene.tokens.sentences[claim.sentence - 1]
    if scene.people_in(first, stop):
        return None
    for at in range(first + 1, min(first + _TO_OTHERS, stop - 2)):
        if lower[at] in ("were", "are") and lower[at + 1] in ("in", "at"):
            if _OTHERS.isdisjoint(lower[first:at]):
                return None
            stops = stops_at(scene, at + 2, stop, claim.who)
            return stops[0] if stops and stops[0].country != scene.home(claim.who) else None
    return None


_OTHERS = frozenset("other others two three four five several more".split())


RULES = (
    EventRule(
        "trip/judge-others-there",
        """
        + 2018-05-18 | Swiss diplomat Paul Seger visited Peru in March. Three other Swiss were in Minsk this week. Swiss minister Ueli Maurer came on Tuesday. => trip Ueli Maurer > BY
        - 2018-05-18 | Swiss diplomat Paul Seger visited Peru in March. Three other Swiss were in Minsk this week. Swiss minister Ueli Maurer came on Tuesday. => trip Ueli Maurer > PE
        - 2018-05-18 | Swiss diplomat Paul Seger visited Peru in May. Prices were in Minsk as in Lima. Swiss minister Ueli Maurer came on Tuesday. => trip Ueli Maurer > BY
        """,
    ),
)
