"""Finds where the places of a group are named: "several nations, including A and B", "named A and B
as countries".

The places themselves are read by destinations.py.
"""

from __future__ import annotations

from store.annotate.events.clause.scene import Scene

GROUPING = frozenset(
    """several some many various other numerous both more over about two three four five six seven eight
    nine ten a""".split()
)
"""Words that may open the name of a group of countries."""


_GROUPS = frozenset("nations countries states cities capitals republics".split())


_NUMBER = ("number", "of")


_LONGEST = 7
"""Tokens of the name of a group, at most: "a number of Central and South American states"."""


_NAMING = (("including",), ("such", "as"), ("among", "them"), ("among", "which"), ("namely",))


_ROW = ([","], ["and"])


def members_at(scene: Scene, index: int) -> int:
    """The token at which the places of the group at `index` are named; -1 where none are.

    Behind a group that is counted, a comma is enough: "three countries, A, B and C".
    """
    lower = scene.tokens.lower
    end = scene.tokens.sentences[scene.sentence_at[index]][1]
    if lower[index] == "a" and tuple(lower[index + 1 : index + 3]) != _NUMBER:
        return -1
    for at in range(index + 1, min(index + _LONGEST, end - 1)):
        if lower[at] in _GROUPS:
            return _list_behind(scene, at + 1, end)
        if scene.tokens.classes[at] not in "aACN" and not _is_demonym(scene, at):
            return -1
    return -1


def _is_demonym(scene: Scene, index: int) -> bool:
    name = scene.place_at(index)
    return name is not None and name.sort in ("demonym", "continent")


def _list_behind(scene: Scene, index: int, end: int) -> int:
    """The first token of the list behind the name of a group, which ends before `index`; or -1."""
    lower = scene.tokens.lower
    if index >= end:
        return -1
    after = index + 1 if lower[index] in (",", "(", "--", "-") else index
    for words in _NAMING:
        if tuple(lower[after : after + len(words)]) == words:
            return after + len(words)
    colon = colon_behind(scene, index, end)
    if colon >= 0:
        after = colon + 1
    elif lower[index] not in (",", "--") or after >= end:
        return -1
    name = scene.place_at(after)
    is_row = name is not None and lower[name.stop : name.stop + 1] in _ROW
    return after if is_row else -1


_TO_COLON = 6
"""Tokens of "last month:" or "meanwhile, by train:", at most."""


def colon_behind(scene: Scene, index: int, end: int) -> int:
    """The colon before a row of places, behind a group that ends before `index`: "three countries last
    month: A, B and C"; -1 for none."""
    lower = scene.tokens.lower
    colon = next(
        (at for at in range(index, min(index + _TO_COLON, end - 2)) if lower[at] == ":"), -1
    )
    if colon < 0 or any(lower[at] in scene.triggers.verbs for at in range(index, colon)):
        return -1
    at = colon + 1 + (lower[colon + 1] == "in")
    name = scene.place_at(at)
    row = name is not None and lower[name.stop : name.stop + 1] in _ROW
    while name is not None or (row and at < end and lower[at] in (",", "and")):
        at = name.stop if name is not None else at + 1
        name = scene.place_at(at)
    # "Peru and Chile are poor": a sentence of its own
    ends = (
        at >= end or scene.tokens.classes[at] in ".;" or lower[at - 1] == "," or lower[at] == "in"
    )
    return colon if row and ends else -1


_BEFORE_GROUP = frozenset("the other three four five six seven two several".split())


def members_before(scene: Scene, noun: int) -> int:
    """The first of the places in "named A, B and C as (the) countries", whose noun is at `noun`; -1
    where none are named before it."""
    lower = scene.tokens.lower
    first = scene.tokens.sentences[scene.sentence_at[noun]][0]
    if lower[noun] not in _GROUPS:
        return -1
    at = noun - 1
    while at > first and lower[at] in _BEFORE_GROUP:
        at -= 1
    if lower[at] != "as":
        return -1
    start = at
    while start - 1 > first and (
        scene.place_at(start - 1) is not None or lower[start - 1] in (",", "and")
    ):
        start -= 1
    return start if start < at and scene.place_at(start) is not None else -1
