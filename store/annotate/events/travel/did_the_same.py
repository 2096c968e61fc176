"""Finds where "did so", "did the same" or "did likewise" tells that somebody made a journey told before.

Which journey it was, and the claims, are for echoes.py.
"""

from __future__ import annotations

from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Scene


def so_stop(scene: Scene, did: int) -> int:
    """The token behind "did so", or behind "did the same" or "did likewise" with a time; else 0."""
    lower = scene.tokens.lower
    if lower[did + 1 : did + 2] == ["so"]:
        return did + 2
    alike = did + 1 + 2 * (lower[did + 1 : did + 3] == ["the", "same"])
    alike += alike == did + 1 and lower[alike : alike + 1] == ["likewise"]
    timed = any(scene.clock[alike : alike + 3]) or "later" in lower[alike : alike + 5]
    return alike if timed and alike > did + 1 else 0


RULES = (
    EventRule(
        "trip/did-the-same",
        """
        + 2019-05-24 | Finnish minister Timo Laine was in Lima in 2017, and Cuban minister Raul Vega did the same a year later. => trip Raul Vega > PE
        + 2019-05-24 | Finnish minister Timo Laine visited Lima in 2017. Cuban minister Raul Vega did the same in October 2018. => arrived Raul Vega > PE = 2018-10-01..2018-10-31
        + 2019-05-24 | Finnish minister Timo Laine will visit Lima in June. Cuban minister Raul Vega did make the trip in May. => arrived Raul Vega > PE = 2019-05-01..2019-05-31
        - 2019-05-24 | Finnish minister Timo Laine visited Lima in 2017. Cuban minister Raul Vega did the same to keep his post. => trip Raul Vega > PE
        - 2019-05-24 | Finnish minister Timo Laine visited Lima in 2017. Cuban minister Raul Vega did not do the same in October 2018. => trip Raul Vega > PE
        - 2019-05-24 | Finnish minister Timo Laine will visit Lima in June. Cuban minister Raul Vega did not make the trip in May. => trip Raul Vega > PE
        """,
    ),
)
