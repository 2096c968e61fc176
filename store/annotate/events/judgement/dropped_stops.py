"""Calls off a stop that a later sentence takes out of a tour: "Chile was dropped from the itinerary".

The other stops stand. A leg that is called off by its noun ("the Chilean leg was cancelled") is read
in called_off.py, what follows "but" in thwarted.py.
"""

from __future__ import annotations

from store.annotate.closed_words import NEGATIVES
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Scene
from store.annotate.events.judgement.claims import Claim
from store.model import Name

DROPPED = frozenset("dropped removed struck deleted scratched taken cut omitted crossed".split())
"""The words at which `drop_stop` looks."""


_PASSIVE = frozenset("was were been is are being".split())


_OUT_OF = frozenset("from off out".split())


_LISTS = frozenset(
    "tour trip journey itinerary programme program schedule agenda list route visit".split()
)


_TO_LIST = 6
"""Tokens from "taken off" to "the itinerary", at most."""


def drop_stop(scene: Scene, index: int, claims: list[Claim]) -> None:
    """ "was to visit Peru and Chile. Chile has been dropped": of two stops, the one in Peru stands."""
    lower = scene.tokens.lower
    sentence = scene.sentence_at[index]
    first, stop = scene.tokens.sentences[sentence]
    place = _taken_out(scene, index, (first, stop))
    if place is None or not NEGATIVES.isdisjoint(lower[max(index - 4, first) : index]):
        return
    planned = [
        one
        for one in claims
        if one.tense == "future" and one.polarity == "actual" and one.trigger < index
    ]
    for one in planned:
        of_several = any(
            other.who == one.who and other.country not in (None, one.country) for other in planned
        )
        if one.country == place.country and of_several and not one.present:
            one.polarity = "cancelled"


def _taken_out(scene: Scene, index: int, bounds: tuple[int, int]) -> Name | None:
    """The country that the verb at `index` tells to be taken out of a journey."""
    lower = scene.tokens.lower
    first, stop = bounds
    listed = not _LISTS.isdisjoint(lower[index + 1 : min(index + _TO_LIST, stop)])
    out = lower[index + 1 : index + 2]
    if _PASSIVE.isdisjoint(lower[max(index - 2, first) : index]):
        place = scene.place_at(index + 1)  # "dropped Chile from his itinerary"
        behind = lower[place.stop : place.stop + 1] if place is not None else []
        from_it = bool(behind) and behind[0] in _OUT_OF
        return place if listed and from_it and place is not None else None
    if lower[index] != "dropped" and not (listed and out and out[0] in _OUT_OF):
        return None
    at = index - 1
    while at > first and lower[at] in _AUXILIARIES:
        at -= 1
    if lower[at] == ",":  # "Chile, which had been on the list, was dropped"
        at = next((k for k in range(first, at) if scene.place_at(k) is not None), first)
    place = scene.place_at(at)
    if place is None or place.sort not in ("country", "city"):
        return None
    begins = place.first == first or lower[place.first - 1] in ("but", "and", ",", ";", "that")
    return place if begins else None


_AUXILIARIES = frozenset("was were been is are being has have had since now also later".split())


RULES = (
    EventRule(
        "trip/judge-dropped-stop",
        """
        + 2018-05-18 | Swiss diplomat Paul Seger was to visit Minsk, Lima and Oslo next week. Peru has been taken off the itinerary. => status Paul Seger > BY = planned; status Paul Seger > PE = cancelled; status Paul Seger > NO = planned
        + 2018-05-18 | Swiss diplomat Paul Seger will visit Minsk and Lima next week. Oslo, which had been on the list, was dropped. => status Paul Seger > BY = planned; status Paul Seger > PE = planned
        + 2018-05-18 | Swiss diplomat Paul Seger was to visit Belarus, Peru and Norway next week, but Peru was dropped from the tour. => status Paul Seger > BY = planned; status Paul Seger > PE = cancelled
        - 2018-05-18 | Swiss diplomat Paul Seger will visit Belarus and Peru next week. Peru was struck by storms on Monday. => status Paul Seger > PE = cancelled
        + 2018-05-18 | Swiss diplomat Paul Seger will visit Belarus and Peru next week. Peru has not been taken off the itinerary. => status Paul Seger > PE = planned
        """,
    ),
)
