"""Finds the place where something was said: "said in Seoul", "told reporters in Rome".

Who said it, and whether that tells of a journey, is for acts.py.
"""

from __future__ import annotations

from store.annotate.events.clause.destinations import stops_at
from store.annotate.events.clause.scene import Scene

_BEFORE_SAID_IN = frozenset(
    """reporters journalists newsmen a press conference the on media by telephone phone
    afp""".split()
)
"""Words between "said" and the "in" of the place where it was said."""


_SORTS = frozenset(["city", "country", "region", "site"])


_ITS = frozenset("the a an its his her their plans".split())
"""Words at the head of what is announced."""


def may_be_said_in(scene: Scene, after: int) -> bool:
    """Whether the token after a verb of saying can belong to "said in Seoul"."""
    if after >= len(scene.tokens):
        return False
    word = scene.tokens.lower[after]
    return (
        word == "in"
        or word in _BEFORE_SAID_IN
        or (word in _ITS and scene.tokens.lower[after - 1].startswith("announc"))
        or scene.clock[after] is not None
        or _agency(scene, after)
    )


def said_in(scene: Scene, trigger: int, high: int) -> int:
    """The token after "in" of "said in Seoul", "told reporters in Rome"; -1 if there is none."""
    lower = scene.tokens.lower
    begin = trigger + 1
    if lower[trigger].startswith("announc") and lower[begin : begin + 1] and lower[begin] in _ITS:
        # "announced the invitation on Sunday in Bali": what was announced comes first
        begin = next(
            (at for at in range(begin + 1, min(begin + 7, high)) if scene.clock[at] is not None),
            begin,
        )
    for index in range(begin, min(begin + 8, high)):
        word = lower[index]
        by_phone = word == "from" and lower[index - 1] in ("telephone", "phone")
        if word == "at" and _at_an_airport(scene, index, high):
            return index + 1
        if (word == "in" or by_phone) and scene.clock[index] is None:
            if lower[index + 1 : index + 2] == ["the"]:
                # "announced in the capital Kinshasa"
                stops = stops_at(scene, index + 1, high, None)
                near = stops and stops[0].place is not None and stops[0].token - index <= 5
                return index + 1 if near else -1
            name = scene.owner[index + 1] if index + 1 < high else None
            if name is not None and name.kind == "place" and name.sort in _SORTS:
                if name.stop < high and scene.tokens.classes[name.stop] == "s":
                    return -1
                return index + 1
            return -1
        if word not in _BEFORE_SAID_IN and scene.clock[index] is None and not _agency(scene, index):
            return -1
    return -1


def _at_an_airport(scene: Scene, index: int, high: int) -> bool:
    """Whether "at" is followed by "Narita International Airport" or a site with a name."""
    name = scene.owner[index + 1] if index + 1 < high else None
    if name is None or name.kind != "place" or name.sort == "demonym":
        return False
    if name.sort == "site":
        return True
    return "airport" in scene.tokens.lower[name.stop : min(name.stop + 4, high)]


def _agency(scene: Scene, index: int) -> bool:
    name = scene.owner[index]
    return name is not None and name.kind == "organisation"
