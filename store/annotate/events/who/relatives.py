"""Says whether a relative clause ("who …") hangs on an official, across what he is called or handles,
and whether it tells of the one named last or of two.

Which official it is, subjects.py decides.
"""

from __future__ import annotations

from store.annotate.events.clause.scene import PREPOSITIONS, Party, Scene

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


_PLURALS = frozenset(["are", "were", "have"])
_OF_ONE = frozenset(["is", "was", "has"])


def is_about_both(scene: Scene, party: Party, who: int, high: int) -> bool:
    """Whether "who" means both of "A and B, who arrived on Monday, are", where the clause ends before
    a verb of several, and of "the lawmakers A and B, who". `party` is B."""
    lower, classes = scene.tokens.lower, scene.tokens.classes
    if classes[who - 1] != "," or party.stop != who - 1 or lower[who + 1] in _OF_ONE:
        return False
    if "who" in lower[scene.tokens.sentences[scene.sentence_at[who]][0] : party.first]:
        return False  # "A, who was in Lima, and B, who came from Oslo, are": each of himself
    if _is_one_of_two(scene, party):
        return True
    comma = classes.find(",", who, high - 1)
    return comma > 0 and lower[comma + 1] in _PLURALS


def _is_one_of_two(scene: Scene, party: Party) -> bool:
    """Whether one plural noun tells what both of two are: B of "the lawmakers A and B"."""
    lower, owner = scene.tokens.lower, scene.owner
    name = owner[party.first - 2]
    if lower[party.head - 1] != "and" or name is None or name.kind != "person" or name.first < 1:
        return False
    noun = lower[name.first - 1]
    return (
        noun.endswith("s")
        and len(noun) > _PLURAL_NOUN
        and scene.tokens.classes[name.first - 1] == "a"
        and noun not in PREPOSITIONS
        and noun not in scene.triggers.verbs
        and noun not in scene.triggers.reporting
    )


_PLURAL_NOUN = 4
"""Letters of a word in "s" that may be a plural, at least: not "was", "as", "says"."""
