"""Says whether a relative clause ("who …") hangs on an official, across what he is called or handles.

Looks at the words before "who" only; which official it is, subjects.py decides.
"""

from __future__ import annotations

from store.annotate.events.clause.scene import Party, Scene

_OF_AN_OFFICE = frozenset(
    """of the and for part in to a an his her its then now once charge affairs responsible desk
    department division uncle aunt brother sister son daughter nephew niece father mother""".split()
)
"""Small words of an office between a name and "who": "X, then head of the bank, who"."""


_LONGEST_OFFICE = 60
"""Tokens from the name to "who", between which its offices stand, at most."""


def describes_a_person(scene: Scene, parties: list[Party], who: int) -> bool:
    """Whether "who" stands by an official's name, not by "those" or "officials"."""
    lower, classes = scene.tokens.lower, scene.tokens.classes
    index = who - 1
    if classes[index] in ",-":
        index -= 1
    index = _before_calling(scene, parties, index)
    index = _before_duties(scene, parties, _before_one_of(scene, index))
    for _ in range(_LONGEST_OFFICE):
        if index < 0:
            return False
        if any(party.first <= index < party.stop for party in parties):
            return True
        if (
            scene.titled[index] is None
            and scene.owner[index] is None
            and classes[index] not in ",CAIUNs()"
            and lower[index] not in _OF_AN_OFFICE
        ):
            return False
        index -= 1
    return False


_CALLED = frozenset(
    """friend critic ally supporter advocate opponent veteran admirer fan visitor guest figure
    man woman hardliner reformer loyalist protégé confidant foe rival survivor native""".split()
)
"""What somebody may be called without an office."""
_CALLING = 10
"""Tokens of ", an old friend of Lima", at most."""


def _before_calling(scene: Scene, parties: list[Party], index: int) -> int:
    """The last token of X in "X, an old friend of Lima | who", "X is a fan of Peru | who", where
    `index` ends the words before "who"; else `index`."""
    lower = scene.tokens.lower
    for at in range(index, max(index - _CALLING, 0), -1):
        if lower[at] in ("a", "an", "the") and lower[at - 1] in _CALLS:
            named = any(party.stop == at - 1 for party in parties)
            return at - 2 if named and not _CALLED.isdisjoint(lower[at : index + 1]) else index
        if scene.tokens.classes[at] in ",;":
            break
    return index


_CALLS = frozenset((",", "is", "was", "remains"))

_HOLDING = frozenset("handling overseeing supervising responsible dealing".split())
"""Between an office and what its holder has to do with."""

_DUTIES = 9
"""Words that tell what the holder of an office has to do with, at most."""


def _before_duties(scene: Scene, parties: list[Party], index: int) -> int:
    """The last token of the office in "X, a deputy director handling farms at the ministry, | who",
    where `index` ends the words before "who"; else `index`."""
    for at in range(index, max(index - _DUTIES, 1), -1):
        if scene.tokens.classes[at] == ",":
            break
        if scene.tokens.lower[at] in _HOLDING:
            apposed = scene.tokens.classes.rfind(",", 0, at)
            of_someone = any(party.stop == apposed for party in parties)
            return at - 1 if of_someone else index  # not "praised officials handling farms, who"
    return index


_OF_THEM = 8
"""Words from "one of" to the end of "one of three Russian businessmen", at most."""


def _before_one_of(scene: Scene, index: int) -> int:
    """The last token of X in "X, one of three Russians | who", where `index` ends the words before
    "who"; else `index`."""
    lower = scene.tokens.lower
    for at in range(index, max(index - _OF_THEM, 1), -1):
        if scene.tokens.classes[at] == ",":
            break
        if lower[at] == "of" and lower[at - 1] == "one":
            return at - 3 if lower[at - 2] == "," else index
        if lower[at] in ("only", "first", "last") and lower[at - 1] == "the":
            return at - 3 if lower[at - 2] == "," else index
    return index
