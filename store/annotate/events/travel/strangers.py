"""Tells whether a clause has a subject of its own whom the article does not name: "One official began
a visit to Peru", "His wife is on a visit there".

What such people do is no journey of the one told of before. Subjects whom the article names are
found in who/subjects.py.
"""

from __future__ import annotations

from store.annotate.events.clause.clauses import AUXILIARIES, clause_start
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import PREPOSITIONS, Scene
from store.annotate.events.who.they import MOVES

_JOURNEYS = frozenset(
    """it this that these which there what next first second third last visit visits trip trips tour
    tours journey stop stops stay leg legs itinerary programme program agenda schedule plan plans
    talks mission missions swing route travels party delegation group team pair two three both they
    visitors guests travellers travelers diplomacy invitation calendar diary week month
    day""".split()
)
"""Heads of subjects that speak of the journey itself, or of those who make it."""


def stranger_acts(scene: Scene, trigger: int) -> bool:
    """Whether the verb before the noun at `trigger` has a subject whom the article does not name."""
    lower, classes = scene.tokens.lower, scene.tokens.classes
    low = clause_start(scene, trigger)
    verb = next((at for at in range(low, trigger) if _is_finite(scene, at)), -1)
    end = verb - 1
    while end >= low and (
        lower[end] in _BETWEEN or scene.clock[end] is not None or lower[end][-2:] == "ly"
    ):
        end -= 1
    if verb < 0 or end < low or classes[end] not in "aCA" or lower[end] in PREPOSITIONS:
        return False
    name = scene.owner[end]
    if name is not None and name.kind != "place":
        # "The Red Cross returned from a trip to Peru"
        moves = scene.triggers.verbs.get(lower[verb])
        return (
            name.kind == "organisation" and moves is not None and not MOVES.isdisjoint(moves.frames)
        )
    return lower[end] not in _JOURNEYS and any(lower[at] in _OPENING for at in range(low, end))


_BETWEEN = frozenset("also then now still later already recently just reportedly".split())


_OPENING = frozenset(
    "a an one another the his her their its no several two three some many".split()
)
"""Words with which the phrase of such a subject begins."""


def _is_finite(scene: Scene, at: int) -> bool:
    """Whether a clause's own verb or its auxiliary stands at a token."""
    if scene.owner[at] is not None or scene.clock[at] is not None:
        return False
    if scene.tokens.lower[at] in AUXILIARIES:
        return True
    verb = scene.triggers.verbs.get(scene.tokens.lower[at])
    return verb is not None and verb.is_finite and scene.titled[at] is None


RULES = (
    EventRule(
        "trip/judge-stranger",
        """
        - 2019-05-24 | Swiss minister Paul Seger flew to Riga on Sunday. One official began a visit to Peru on Monday. => trip Paul Seger > PE
        - 2019-05-24 | Swiss minister Paul Seger flew to Riga on Sunday. His wife is on a visit to Peru. => trip Paul Seger > PE
        - 2019-05-24 | Swiss minister Paul Seger flew to Riga on Sunday. The navy ship ended a visit to Peru on Monday. => trip Paul Seger > PE
        + 2019-05-24 | Swiss minister Paul Seger flew to Riga on Sunday. A visit to Peru is to follow in June. => trip Paul Seger > PE
        - 2018-05-18 | Swiss diplomat Paul Seger was in Minsk. The Society of Engineers returned from a trip to Peru the same day. => trip Paul Seger > PE
        """,
    ),
)
