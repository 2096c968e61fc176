"""Finds what stands behind the noun of a visit: its places, its owner, its days and its predicate.

"The visit to Peru and Chile by X will", "a stop in Lima is planned". How the visit stands in its clause
is for visit_manner.py, which asks.
"""

from __future__ import annotations

from store.annotate.events.clause.scene import Scene
from store.annotate.events.judgement.new_days import PUT_OFF


def behind_visit(scene: Scene, trigger: int) -> int:
    """The token behind a visit's noun, its places and times: "will" of "X's visit to Peru will"."""
    last = scene.tokens.sentences[scene.sentence_at[trigger]][1]
    after = _behind_places(scene, _behind_owner(scene, trigger + 1, last), last)
    if scene.place_at(after - 1) is not None:  # "the tour of Peru and Chile by X will"
        after = _behind_places(scene, _behind_owner(scene, after, last), last)
    aside = scene.tokens.lower[after : after + 1] == [","] and after + 1 < last
    if aside and scene.tokens.lower[after + 1] in _ONCE_PLANNED:
        # "X's visit to Peru, postponed twice this year, will take place on Monday"
        comma = next(
            (at for at in range(after + 1, last - 1) if scene.tokens.classes[at] == ","), 0
        )
        return comma + 1 if comma else after
    return after


def _behind_places(scene: Scene, after: int, last: int) -> int:
    """The token behind the places and times that stand at `after`: "to Peru, Chile and Cuba on May 3"."""
    while after < last and (
        scene.tokens.lower[after] == "to"
        or scene.clock[after] is not None
        or (scene.tokens.lower[after] in ("on", "in") and any(scene.clock[after + 1 : after + 2]))
        or scene.place_at(after) is not None
        or (scene.tokens.lower[after] == "the" and after + 1 < last)
        or scene.tokens.lower[after] in _LANDS
        or (scene.tokens.lower[after] in ("of", "in") and scene.place_at(after + 1) is not None)
        or _links_places(scene, after, last)
    ):
        after += 1
    return after


def _links_places(scene: Scene, at: int, last: int) -> bool:
    """Whether a comma or "and" parts two places: "Peru, Chile and Cuba"."""
    if scene.tokens.lower[at] not in (",", "and") or at + 2 >= last:
        return False
    if scene.place_at(at - 1) is None and scene.tokens.lower[at - 1] != ",":
        return False
    return scene.place_at(at + 1 + (scene.tokens.lower[at + 1] in ("the", "and", "in"))) is not None


_OWNER = 8
"""Tokens of "of Chinese President Xi Jinping", at most."""


def _behind_owner(scene: Scene, at: int, last: int) -> int:
    """The token behind the "of X" or "by X" that stands at `at`; `at` where none does."""
    if scene.tokens.lower[at : at + 1] not in (["of"], ["by"]):
        return at
    place = scene.place_at(at + 1)
    if scene.tokens.lower[at] == "of" and place is not None and place.sort != "demonym":
        return at  # "a tour of Peru by X"
    for index in range(at + 1, min(at + _OWNER, last)):
        name = scene.owner[index]
        if name is not None and name.kind == "person":
            return name.stop
    return at


_ONCE_PLANNED = PUT_OFF | {"originally", "initially"}


_LANDS = frozenset("country region nation island kingdom capital".split())


def is_to_follow(lower: list[str], first: int, opening: int, trigger: int) -> bool:
    """Whether a visit is told as the next of a journey: "left for Laos, (to be) followed by a stop in"."""
    if lower[opening - 2 : opening] == ["followed", "by"] and "will" in lower[first:opening]:
        return True  # "will be followed by X's trip to Peru"
    near = range(trigger - 1, max(trigger - _TO_BY, first + 2), -1)
    by = next((at for at in near if lower[at - 1 : at + 1] == ["followed", "by"]), -1)
    if by < 0:
        return False
    if lower[by - 3 : by - 1] == ["to", "be"]:
        return True
    return not _SETS_OUT.isdisjoint(lower[first:by])


_TO_BY = 5
"""Tokens from "by" to the noun of "followed by a two-day stop", at most."""
_SETS_OUT = frozenset("will left leaves leave began begins begin starts start departs".split())


def is_planned(scene: Scene, trigger: int, last: int) -> bool:
    """Whether a visit is told to be planned: "a stop in Chile is also planned"."""
    lower = scene.tokens.lower
    for_a_day = not FOR_A_DAY.isdisjoint(lower[trigger + 1 : trigger + 2])
    if for_a_day and "with" in lower[max(trigger - 4, 0) : trigger]:
        return True  # "left for Africa, with stops planned in Ghana and Togo"
    at = behind_visit(scene, trigger)
    at += lower[at : at + 1] == [","]  # "a stop in Lima, in Peru, is planned"
    if at + 1 >= last or lower[at] not in ("is", "are"):
        return False
    at += 1
    while at < last - 1 and lower[at] in ("also", "now", "still", "then"):
        at += 1
    return lower[at] in FOR_A_DAY


FOR_A_DAY = frozenset("scheduled planned set due expected slated fixed arranged".split())
