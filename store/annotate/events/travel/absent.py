"""Says whether words before a gathering tell that somebody was not at it: "was a no-show at talks".

Denied verbs, "did not attend", are read by their polarity; who stayed away from no place that is
named is for staying_away.py.
"""

from __future__ import annotations

from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Scene

_AWAY = frozenset("no-show no-shows absent absentee absentees missing rather billed".split())
"""Predicates of absence, "rather than", and "billed to speak", which tells only of a programme."""


def is_absent(scene: Scene, low: int, high: int) -> bool:
    """Whether one of the tokens `low` to before `high`, up to a gathering, tells of an absence."""
    return not _AWAY.isdisjoint(scene.tokens.lower[low:high])


RULES = (
    EventRule(
        "trip/absent",
        """
        - 2018-05-18 | MINSK, May 18 (AFP) -- Swiss diplomat Paul Seger was a no-show at trade talks here on Thursday. => trip Paul Seger > BY
        - 2018-05-18 | MINSK, May 18 (AFP) -- Swiss diplomat Paul Seger, billed as the main speaker at a conference here, sent a deputy. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger stayed at home rather than risk arrest at a summit in Minsk. => trip Paul Seger > BY
        + 2018-05-18 | MINSK, May 18 (AFP) -- Swiss diplomat Paul Seger spoke at trade talks here on Thursday. => trip Paul Seger > BY
        """,
    ),
)
