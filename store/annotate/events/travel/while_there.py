"""Reads where somebody was while he did something else: "heard of it while in Lima".

Behind the words of what he did; "While in Lima, X said" is read in spoken_from.py.
"""

from __future__ import annotations

from store.annotate.events.clause.clauses import clause_stop
from store.annotate.events.clause.destinations import after_name, stops_at
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Scene
from store.annotate.events.clause.timing import times_of
from store.annotate.events.judgement.claims import Claim
from store.annotate.events.travel.making import inferred_presence
from store.annotate.events.who.guests import guests_among
from store.annotate.events.who.subjects import subject_before

WHILE = frozenset(["while"])
"""The word at which `read_while_there` may find something."""


_THERE = frozenset(["in", "at"])


_UNSURE = frozenset("will would could might may if not never to".split())


def may_be_while(scene: Scene, index: int) -> bool:
    """Whether "while in Lima" stands at a token, behind other words of its sentence."""
    lower = scene.tokens.lower
    first = scene.tokens.sentences[scene.sentence_at[index]][0]
    place = scene.place_at(index + 2) if index + 2 < len(lower) else None
    return index > first + 2 and place is not None and lower[index + 1] in _THERE


def read_while_there(scene: Scene, index: int) -> list[Claim]:
    """The presence of the subject of "X heard of it while in Lima"; asked where `may_be_while`."""
    lower = scene.tokens.lower
    sentence = scene.sentence_at[index]
    first = scene.tokens.sentences[sentence][0]
    agents = subject_before(scene, sentence, index)
    if not agents or not _UNSURE.isdisjoint(lower[agents[-1].stop : index]):
        return []
    high = clause_stop(scene, index + 1)
    stops = stops_at(scene, index + 2, max(high, index + 3), agents[0].ids[0])[:1]
    if not stops or scene.tokens.classes[after_name(scene, stops[0]) :][:1] not in ",.;a":
        return []
    agents = guests_among(scene, agents, stops[0].country)
    behind = times_of(scene, index, index, high)
    when = behind if behind.times else times_of(scene, first, first, index)
    how = "trip/while-there", index, "past", "actual", when
    return inferred_presence(scene, agents, stops, *how) if agents else []


RULES = (
    EventRule(
        "trip/while-there",
        """
        + 2018-05-18 | Swiss minister Paul Seger heard of the accord while in Minsk in March. => trip Paul Seger > BY; arrived Paul Seger > BY = 2018-03-01..2018-03-31
        + 2018-05-18 | Swiss minister Paul Seger praised the accord while in Minsk on Monday. => trip Paul Seger > BY
        - 2018-05-18 | Swiss minister Paul Seger will praise the accord while in Minsk officials fear it. => trip Paul Seger > BY
        - 2018-05-18 | Belarusian minister Ivan Kulik heard of the accord while in Minsk in March. => trip Ivan Kulik > BY
        """,
    ),
)
