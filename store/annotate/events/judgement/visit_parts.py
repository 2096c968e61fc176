"""Says whether a noun of a visit tells of a town of it: "The visit is his first to Lima", "The Lima visit
was his first", "The highlight of the trip was a dinner in Lima", "The talks in Lima lasted two hours".

Whose visit it is, next_stops.py asks; what somebody does in a town is read in places_seen.py.
"""

from __future__ import annotations

from store.annotate.closed_words import BE, THE_HIS_HER_THEIR
from store.annotate.events.clause.gatherings import SMALL
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Scene
from store.annotate.events.clause.spoken_of import EVENTS
from store.model import Name

_VISITS = frozenset("visit trip tour stay journey mission stop stopover leg".split())


_ORDINALS = frozenset("first second third fourth fifth sixth last latest only".split())


_PARTS = frozenset(
    """highlight climax point event purpose aim goal object reason occasion centrepiece centerpiece
    part end beginning start""".split()
)
"""What a visit has, and what it is for: "the high point of the trip"."""


_UNDONE = frozenset(
    """not never no without could might may would if cancelled canceled postponed called dropped
    scrapped shelved fell collapsed failed put unless planned""".split()
)


_TO_NOUN = 5
"""Tokens of "The first official trip", "The main event", at most."""


def tells_of_visit(scene: Scene, name: Name, first: int, stop: int) -> bool:
    """Whether the sentence from token `first` to `stop` tells of a town by a noun of the visit in hand."""
    lower = scene.tokens.lower
    before, behind = lower[first : name.first], lower[name.stop : stop]
    if not before or before[0] not in THE_HIS_HER_THEIR | {"one", "among"}:
        return False
    if "s" in scene.tokens.classes[first : name.first]:
        return False  # "The president's speech in Lima"
    if not _UNDONE.isdisjoint(before) or not _UNDONE.isdisjoint(behind):
        return False
    if scene.people_in(first, name.first):
        return False
    return (
        _is_the_nth(before)
        or (before == ["the"] and not _VISITS.isdisjoint(behind[:1]))
        or _is_its_part(before)
        or _is_among_the_stops(before)
        or _is_an_event_there(before, behind)
    )


def _is_the_nth(before: list[str]) -> bool:
    """Whether "The visit will be his second to" stands before a town."""
    noun = next((k for k, word in enumerate(before[:_TO_NOUN]) if word in _VISITS), -1)
    if noun < 1 or before[-1] not in ("to", "in") or before[-2] not in _ORDINALS:
        return False
    return not BE.isdisjoint(before[noun + 1 : noun + 4]) and before[-3] in THE_HIS_HER_THEIR


def _is_its_part(before: list[str]) -> bool:
    """Whether "The highlight of the visit was a dinner in" stands before a town."""
    noun = next((k for k, word in enumerate(before[:_TO_NOUN]) if word in _PARTS), -1)
    if noun < 1 or before[-1] not in ("in", "to", "at", "near"):
        return False
    of = next((k for k in range(noun, len(before)) if before[k] in ("is", "was", "came")), -1)
    of_visit = not _VISITS.isdisjoint(before[noun:of]) or before[noun:of] == ["occasion"]
    told = before[of + 1 : -1]
    return (
        of > 0 and of_visit and {"about", "on", "over", "with", "from", "against"}.isdisjoint(told)
    )


def _is_among_the_stops(before: list[str]) -> bool:
    """Whether "One of the stops was", "The cities visited were" stands before a town."""
    if before[:3] == ["one", "of", "the"] or before[:2] == ["among", "the"]:
        return "stops" in before[2:5] and not BE.isdisjoint(before[-1:])
    return before[1:3] in (["cities", "visited"], ["towns", "visited"], ["places", "visited"])


def _is_an_event_there(before: list[str], behind: list[str]) -> bool:
    """Whether "The talks in", "His speech in" opens the sentence, of nobody else's talks."""
    if before[-1] not in ("in", "at") or "between" in behind[:3] or "by" in behind[:2]:
        return False
    noun = before[-2]
    if len(before) > 3 and before[2] == "with":
        noun = before[1]
    near = len(before) <= _TO_NOUN or before[2] == "with"
    return near and noun in _HELD and "of" not in before


_HELD = (EVENTS | SMALL) - {"service", "mass", "funeral", "concert", "tour", "interview"}


RULES = (
    EventRule(
        "trip/judge-parts-of-a-visit",
        """
        + 2019-06-19 | Chilean Foreign Minister Pedro Soto arrived in Oslo on Monday. The trip will be his second to Bergen in under a year. => to Pedro Soto > NO = Bergen
        + 2019-06-19 | Chilean Foreign Minister Pedro Soto arrived in Oslo on Monday. The Bergen visit was his first. => to Pedro Soto > NO = Bergen
        + 2019-06-19 | Chilean Foreign Minister Pedro Soto arrived in Oslo on Monday. The highlight of the visit was a dinner in Bergen. => to Pedro Soto > NO = Bergen
        + 2019-06-19 | Chilean Foreign Minister Pedro Soto arrived in Oslo on Monday. One of the stops was Bergen. => to Pedro Soto > NO = Bergen
        + 2019-06-19 | Chilean Foreign Minister Pedro Soto arrived in Oslo on Monday. The talks in Bergen lasted two hours. => to Pedro Soto > NO = Bergen
        - 2019-06-19 | Chilean Foreign Minister Pedro Soto arrived in Oslo on Monday. The Bergen visit was called off. => to Pedro Soto > NO = Bergen
        - 2019-06-19 | Chilean Foreign Minister Pedro Soto arrived in Oslo on Monday. The strike in Bergen lasted two hours. => to Pedro Soto > NO = Bergen
        - 2019-06-19 | Chilean Foreign Minister Pedro Soto arrived in Oslo on Monday. The talks in Bergen between the fishermen and the owners lasted two hours. => to Pedro Soto > NO = Bergen
        """,
    ),
)
