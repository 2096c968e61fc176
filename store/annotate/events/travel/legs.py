"""Finds the further stops of a clause: "to Oslo on Monday, then to Bonn and in June to Rome".

Each stop comes with the times beside it. Who travels and what the verb is, the readers know.
"""

from __future__ import annotations

from dataclasses import dataclass

from store.annotate.events.clause.destinations import Stop, after_name, stops_at
from store.annotate.events.clause.scene import Party, Scene
from store.annotate.events.clause.timing import NO_TIMES, When, times_of
from store.annotate.events.judgement.claims import Claim
from store.annotate.events.travel.making import claims_of

_DAY_WORDS = frozenset("on in from to until till for of the at by during early late mid".split())


_ORDER = frozenset(
    """, ; and then finally later next afterwards afterward subsequently lastly also on onward
    onwards back again thence""".split()
)


_TO = frozenset(["to", "into", "for"])


JOURNEYS = frozenset("tour trip swing journey visit mission itinerary voyage odyssey stay".split())
"""Nouns for a journey that may have several stops."""


@dataclass(frozen=True, slots=True)
class Leg:
    """The places of one stop of a journey and the times told beside them."""

    stops: list[Stop]
    when: When
    first: int
    """The first token of the leg, its own times included."""


def further_legs(scene: Scene, after: int, high: int, who: str) -> list[Leg]:
    """The legs that follow the first stop, whose last token is `after`."""
    lower, clock = scene.tokens.lower, scene.clock
    legs: list[Leg] = []
    end = scene.tokens.sentences[scene.sentence_at[after]][1]
    if high < end and lower[high] == ";" and _place_with_day(scene, high + 1, end):
        high = end  # "in Lima on May 3; Quito on May 5"
    name = scene.owner[after]
    index = past_times(scene, name.stop if name is not None else after + 1, high)
    while index < high:
        first = index
        while index < high and lower[index] in _ORDER:
            index += 1
        if index == first or index >= high:
            break
        begin = index
        index = past_times(scene, index, high)
        while index < high and lower[index] in _ORDER:
            index += 1
        if index >= high or clock[index] is not None:
            break
        bare = lower[index] not in _TO
        if bare and not _place_with_day(scene, index, high):
            break
        stops = stops_at(scene, index if bare else index + 1, high, who)
        if not stops:
            break
        stop = past_times(scene, after_name(scene, stops[-1]), high)
        timed = any(clock[at] is not None for at in range(begin, stop))
        own = times_of(scene, begin, index, stop) if timed else NO_TIMES
        legs.append(Leg(stops, own, first))
        index = stop
    return legs


def _place_with_day(scene: Scene, index: int, high: int) -> bool:
    """Whether "Seoul on Friday" begins at `index`: a further stop without its "to"."""
    name = scene.place_at(index)
    if name is None or name.sort == "demonym":
        return False
    before = any(time is not None for time in scene.clock[max(index - 3, 0) : index])
    return before and past_times(scene, name.stop, high) > name.stop


def past_times(scene: Scene, index: int, high: int) -> int:
    """The token after the times that begin at `index`: "on Monday", "from May 3 to 5"."""
    clock, lower = scene.clock, scene.tokens.lower
    while index < high:
        ahead = index
        while ahead < high and ahead - index < 3 and lower[ahead] in _DAY_WORDS:
            if clock[ahead] is not None:
                break
            ahead += 1
        if ahead >= high or clock[ahead] is None:
            return index
        index = ahead
        while index < high and clock[index] is not None:
            index += 1
    return index


def is_span(when: When) -> bool:
    """Whether the times are those of a whole journey: "from May 3 to 5"."""
    return any(
        word in ("from", "until", "between") or "-" in time.text for time, word in when.times
    )


def claims_of_legs(
    scene: Scene,
    agents: tuple[Party, ...],
    legs: list[Leg],
    kind: str,
    rule: str,
    trigger: int,
    tense: str,
    verdict: str,
) -> list[Claim]:
    """The claims of the later legs of one journey; without days of their own they take the tour's."""
    found: list[Claim] = []
    span = legs[-1].when if legs and is_span(legs[-1].when) else None
    for leg in legs:
        found += claims_of(
            scene,
            agents,
            leg.stops,
            kind,
            rule,
            trigger,
            tense,
            verdict,
            leg.when if leg.when.times or span is None else span,
            journey=trigger,
        )
    return found
