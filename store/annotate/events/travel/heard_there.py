"""Reads where somebody was by what he learnt there: "came to report what he had heard in Lima".

Things done in a place are read in acts.py and done_there.py.
"""

from __future__ import annotations

from store.annotate.events.clause.clauses import clause_stop
from store.annotate.events.clause.destinations import stops_at
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Scene
from store.annotate.events.clause.timing import times_of
from store.annotate.events.judgement.claims import Claim
from store.annotate.events.travel.making import inferred_presence
from store.annotate.events.who.parties import parties_in

WHAT = frozenset(["what"])
"""The word at which `read_heard_there` may find something."""


_LEARNT = frozenset("heard seen witnessed discussed achieved accomplished".split())
_BEEN = frozenset("told shown promised offered".split())


_TO_HAD = 9
"""Tokens from "what" to the "had" of "what the envoy X had heard", at most."""


def may_have_heard(scene: Scene, index: int) -> bool:
    """Whether "what" opens "what X had heard in" or "what he had been told in"."""
    return _heard(scene, index) > 0


def _heard(scene: Scene, index: int) -> int:
    """The participle of "what X had heard in", whose "what" is at `index`; 0 where there is none."""
    lower = scene.tokens.lower
    had = next((at for at in range(index + 2, index + _TO_HAD) if lower[at : at + 1] == ["had"]), 0)
    if not had or had + 3 >= len(lower):
        return 0
    been = lower[had + 1] == "been"
    verb = had + 1 + been
    return verb if lower[verb] in (_BEEN if been else _LEARNT) and lower[verb + 1] == "in" else 0


def read_heard_there(scene: Scene, index: int) -> list[Claim]:
    """ "what he had seen in Lima last week": he was there."""
    verb = _heard(scene, index)
    had = verb - 1 - (scene.tokens.lower[verb - 1] == "been")
    parties = parties_in(scene, scene.sentence_at[index])
    agents = tuple(one for one in parties if index < one.first and one.stop == had)
    agents = tuple(one for one in agents if not scene.resident(one.ids[0]))
    if not verb or not agents:
        return []
    high = clause_stop(scene, verb)
    stops = stops_at(scene, verb + 2, high, agents[0].ids[0])
    when = times_of(scene, verb, verb, high)
    rule = "trip/heard-there"
    return inferred_presence(scene, agents, stops[:1], rule, verb, "past", "actual", when)


RULES = (
    EventRule(
        "trip/heard-there",
        """
        + 2018-05-18 | Swiss diplomat Paul Seger arrived in Riga on Thursday to report what he had heard in Minsk last week. => trip Paul Seger > BY; trip Paul Seger > LV; status Paul Seger > BY = completed
        + 2018-05-18 | Swiss diplomat Paul Seger told parliament what he had been told in Minsk. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger told parliament what had been heard in Minsk. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger said what he had heard of Minsk was bad. => trip Paul Seger > BY
        """,
    ),
)
