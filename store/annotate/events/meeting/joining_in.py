"""Reads who came to sit with others: "X joined A and B for talks in Lima", "joined them over lunch".

Talks that are joined themselves ("joined a meeting with A") are read in meeting_nouns.py, journeys to
where others are in travel/idioms.py.
"""

from __future__ import annotations

from store.annotate.events.clause.clauses import clause_stop, verb_group
from store.annotate.events.clause.lists import list_at
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Scene
from store.annotate.events.clause.triggers import Form
from store.annotate.events.judgement.claims import MeetingClaim
from store.annotate.events.meeting.meeting_claims import claims_of_verb
from store.annotate.events.who.agents import agents_of
from store.annotate.events.who.parties import parties_in

_FOR = frozenset("for over at".split())


_TALKS = frozenset(
    """talks meeting discussions conversation consultations lunch dinner breakfast luncheon banquet
    tea summit negotiations ceremony concert parade rally reception unveiling opening tour walk
    inauguration event""".split()
)


_NEAR = 6
"""Tokens from "for" to the talks."""


def read_joining_in(scene: Scene, trigger: int, form: Form) -> list[MeetingClaim]:
    """ "X joined A and B for three-way talks": all of them together."""
    lower = scene.tokens.lower
    if lower[trigger + 1 : trigger + 2] in (["by"], ["the"], ["a"]):
        return []
    parties = parties_in(scene, scene.sentence_at[trigger])
    others = list_at(scene, parties, trigger + 1)
    if not others or others[0].possessive:
        return []
    high = clause_stop(scene, trigger)
    after = others[-1].stop
    if (
        after >= high
        or lower[after] not in _FOR
        or _TALKS.isdisjoint(lower[after + 1 : min(after + 1 + _NEAR, high)])
    ):
        return []
    verb = verb_group(scene, trigger, form)
    if verb.passive:
        return []
    agents = agents_of(scene, verb)
    return claims_of_verb(scene, verb, agents, others, "meeting/joining-in", trigger, joint=True)


RULES = (
    EventRule(
        "meeting/joining-in",
        """
        + 2018-05-09 | Norwegian Prime Minister Erna Solberg joined Finnish President Sauli Niinistö and Danish Queen Margrethe for three-way talks in Lima on Monday. => meeting Erna Solberg + Sauli Niinistö; meeting Margrethe + Sauli Niinistö; trip Erna Solberg > PE
        - 2018-05-09 | Norwegian Prime Minister Erna Solberg joined Finnish President Sauli Niinistö in calling for talks. => meeting Erna Solberg + Sauli Niinistö
        - 2018-05-09 | Norwegian Prime Minister Erna Solberg did not join Finnish President Sauli Niinistö for lunch. => meeting Erna Solberg + Sauli Niinistö
        """,
    ),
)
