"""Finds where an aside opens that stands between a subject and its second verb: "X slept in a hut where Y
had left wood, and | flew on to Lima"."""

from __future__ import annotations

from store.annotate.events.clause.scene import Scene

_OPENS = frozenset("where when whose which".split())


_TO_ASIDE = 20
"""Tokens of the aside, at most."""


def aside_before(scene: Scene, link: int, low: int) -> int:
    """The "where" of the aside that a comma closes before the "and" at `link`; else behind `link`."""
    lower = scene.tokens.lower
    if lower[link] != "and" or lower[link - 1] != ",":
        return link + 1
    for at in range(link - 2, max(link - _TO_ASIDE, low), -1):
        if lower[at] in (",", ";", "and", "but"):
            break
        if lower[at] in _OPENS:
            return at
    return link + 1
