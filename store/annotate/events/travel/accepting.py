"""Reads a journey that is agreed to by its invitation: "accepted an invitation to Oslo in March".

An invitation "to visit Oslo" is read at its verb; one that is only given, weighed or accepted in
principle is no journey, and one accepted to where somebody went long ago tells when it was accepted.
"""

from __future__ import annotations

from store.annotate.events.clause.clauses import clause_start, clause_stop, verb_group
from store.annotate.events.clause.destinations import stops_at
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Scene
from store.annotate.events.clause.timing import times_of
from store.annotate.events.judgement import polarity
from store.annotate.events.judgement.claims import Claim, abroad
from store.annotate.events.travel.making import claims_of
from store.annotate.events.who.agents import agents_of

INVITATIONS = frozenset(["invitation", "invitations"])
"""The words at which `read_accepted` may find something."""


_ACCEPTING = frozenset("accepted accepts".split())


_ARTICLES = frozenset("an the his her their this that".split())


_TO_PLACE = 10
"""Tokens from an invitation to the "to" of its place: "an invitation from President X to Oslo"."""


def may_be_accepted(scene: Scene, index: int) -> bool:
    """Whether the word before an invitation accepts it: "accepted an invitation", "accepts the"."""
    lower = scene.tokens.lower
    return index > 2 and lower[index - 1] in _ARTICLES and lower[index - 2] in _ACCEPTING


def read_accepted(scene: Scene, index: int) -> list[Claim]:
    """ "X has accepted an invitation to Malawi in March": a journey to come. Asked where
    `may_be_accepted` allows it."""
    lower = scene.tokens.lower
    verb = verb_group(scene, index - 2, "past" if lower[index - 2] == "accepted" else "third")
    if verb.passive:
        return []
    low, high = clause_start(scene, index), clause_stop(scene, index)
    reach = range(index + 1, min(index + _TO_PLACE, high))
    to = next((at for at in reach if lower[at] == "to"), -1)
    agents = agents_of(scene, verb) if to > 0 else ()
    if not agents:
        return []
    stops = stops_at(scene, to + 1, high, agents[0].ids[0])[:1]
    if not stops or stops[0].token > to + 4:
        return []
    verdict = polarity.of_verb(scene, verb, low, high)
    when = times_of(scene, index, index, high)
    days = [time.latest for time, _ in when.times if time.latest is not None]
    if not days or min(days) < scene.date:
        return []  # "accepted an invitation to Oslo last year": when, nobody says
    claims = claims_of(
        scene, agents, stops, "visit", "trip/accepted", index, "future", verdict, when
    )
    return abroad(claims)


RULES = (
    EventRule(
        "trip/accepted",
        """
        + 2018-05-18 | Swiss minister Paul Seger has accepted an invitation to Belarus in June. => trip Paul Seger > BY; status Paul Seger > BY = planned; arrived Paul Seger > BY = 2018-06-01..2018-06-30
        + 2018-05-18 | Swiss minister Paul Seger accepted an invitation to Minsk next month. => trip Paul Seger > BY; status Paul Seger > BY = planned
        - 2018-05-18 | Swiss minister Paul Seger has accepted in principle an invitation to Belarus, but no date is set. => trip Paul Seger > BY
        - 2018-05-18 | Swiss minister Paul Seger has not accepted an invitation to Belarus in June. => trip Paul Seger > BY; status Paul Seger > BY = planned
        - 2018-05-18 | Swiss minister Paul Seger accepted an invitation to a dinner on Monday. => trip Paul Seger > BY
        - 2018-05-18 | Swiss minister Paul Seger received an invitation to Belarus in June. => trip Paul Seger > BY
        """,
    ),
)
