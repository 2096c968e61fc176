"""Finds the places of a clause, each with its own time: "in A in March, in B in early May".

What is done in them is read by the modules of verbs and meetings.
"""

from __future__ import annotations

from store.annotate.events.clause.clauses import VerbGroup
from store.annotate.events.clause.destinations import Stop, stops_at
from store.annotate.events.clause.scene import Party, Scene
from store.annotate.events.clause.timing import When, times_of
from store.annotate.events.judgement.claims import Claim
from store.annotate.events.travel.making import claims_of


def placed_claims(
    scene: Scene,
    agents: tuple[Party, ...],
    verb: VerbGroup,
    trigger: int,
    high: int,
    rule: str,
    tense: str,
    verdict: str,
    stops: list[Stop],
) -> list[Claim]:
    """Claims for "in A in March, in B in early May": each place with the time beside it."""
    who = agents[0].ids[0]
    lower = scene.tokens.lower
    pairs = places_with_times(scene, trigger, high, who)
    kind = "presence" if tense == "present" else "visit"
    if len(pairs) > 1 and all(when.times for _, when in pairs):
        found: list[Claim] = []
        for stop, when in pairs:
            how = "presence" if _one_day(when) else kind
            found += claims_of(scene, agents, [stop], how, rule, trigger, tense, verdict, when)
        return found
    when = times_of(scene, verb.first, trigger, high)
    if lower[trigger] == "been" and "last" in verb.words and len(when.times) == 1:
        kind = "presence"
    if tense == "past" and _one_day(when):
        kind = "presence"  # "was in Oslo on Monday": he may have come the day before
    return claims_of(scene, agents, stops[:3], kind, rule, trigger, tense, verdict, when)


def _one_day(when: When) -> bool:
    """Whether the only time is a single day that no "since" or "until" makes a bound."""
    if len(when.times) != 1 or when.days:
        return False
    time, word = when.times[0]
    return time.earliest == time.latest and word not in ("since", "until", "till", "from", "to")


def places_with_times(scene: Scene, trigger: int, high: int, who: str) -> list[tuple[Stop, When]]:
    """The places after a word, each with the times that stand beside it: "in A in March, in B …"."""
    lower = scene.tokens.lower
    marks: list[tuple[int, Stop]] = []
    index = trigger + 1
    while index < high:
        if lower[index] in ("in", "at", "on") and scene.clock[index] is None:
            name = scene.owner[index + 1] if index + 1 < high else None
            stops = (
                stops_at(scene, index + 1, high, who)
                if name is None or name.kind == "place"
                else []
            )
            if lower[index] == "on" and not any("island" in one for one in lower[index:high][:7]):
                stops = []
            if len(stops) == 1:
                marks.append((stops[0].token, stops[0]))
                index = stops[0].token
        index += 1
    pairs: list[tuple[Stop, When]] = []
    for number, (token, stop) in enumerate(marks):
        limit = marks[number + 1][0] if number + 1 < len(marks) else high
        pairs.append((stop, times_of(scene, token, token, limit)))
    return pairs
