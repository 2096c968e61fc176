"""Gatherings named in a row: "attend the summit in A, the forum in B and the games in C"."""

from __future__ import annotations

from store.annotate.events.clause.clause_links import VERBISH
from store.annotate.events.clause.destinations import Stop, stops_at
from store.annotate.events.clause.gatherings import GATHERINGS
from store.annotate.events.clause.scene import Scene

_ARTICLES = frozenset("the a an another".split())
_LONGEST_NAME = 6


def rest_of_the_row(scene: Scene, first: Stop, high: int, who: str) -> list[Stop]:
    """B and C of the row whose first place is A; none where the words between are no row."""
    rest: list[Stop] = []
    last = first
    while True:
        noun = _next_gathering(scene, last.token, high)
        if noun is None:
            return rest
        stops = stops_at(scene, noun + 2, high, who)
        if len(stops) != 1 or _goes_on_as_a_clause(scene, stops[0].token):
            return rest
        last = stops[0]
        rest.append(last)


def _goes_on_as_a_clause(scene: Scene, place: int) -> bool:
    """Whether the place ends a subject: "attended a forum in A and the talks in B ended on Monday"."""
    end = scene.tokens.sentences[scene.sentence_at[place]][1]
    at = _behind(scene, place, end)
    if at >= end:
        return False
    word = scene.tokens.lower[at]
    return word in VERBISH or word in scene.triggers.verbs or word.endswith("ed")


def _behind(scene: Scene, place: int, high: int) -> int:
    """The token behind a place and the times beside it."""
    owner = scene.owner[place]
    at = place + 1 if owner is None else owner.stop
    while at < high and (
        scene.clock[at] is not None
        or (scene.tokens.lower[at] in ("on", "in") and any(scene.clock[at + 1 : at + 2]))
    ):
        at += 1
    return at


def _next_gathering(scene: Scene, place: int, high: int) -> int | None:
    """The noun of ", the Asian forum in B" or "and a forum in B" right behind a place and its times."""
    lower = scene.tokens.lower
    at = _behind(scene, place, high)
    joined = at
    while at < high and lower[at] in (",", "and", "then", "also"):
        at += 1
    if at == joined or at >= high or lower[at] not in _ARTICLES:
        return None
    for noun in range(at + 1, min(at + _LONGEST_NAME, high - 2)):
        if lower[noun] in GATHERINGS and lower[noun + 1] in ("in", "at"):
            name = scene.owner[noun + 2 + (lower[noun + 2] == "the")]
            return noun if name is not None and name.kind == "place" else None
        if lower[noun] in scene.triggers.verbs or scene.tokens.classes[noun] in ',.;"':
            return None
    return None
