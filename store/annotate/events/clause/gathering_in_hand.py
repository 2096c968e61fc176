"""Finds the gathering that a sentence speaks of without naming it: "X left early", "beside him sat Y".

It is the one told in the sentences right before, or the report's own, which its lead tells. Which
gathering "the summit" means is found in venues_meant.py; who was there is not decided here.
"""

from __future__ import annotations

from collections.abc import Collection

from store.annotate.events.clause.gatherings import LARGE, OCCASIONS, SMALL
from store.annotate.events.clause.scene import Scene
from store.annotate.events.clause.venues import Venue, venues_of
from store.annotate.events.clause.venues_meant import (
    COME_TOGETHER,
    last_told,
    meeting_of_many,
    told_here,
    venue_of,
)

UNSURE = frozenset(
    "not no never neither nor n't if whether might may could would unless without refused".split()
)
"""In a sentence with one of these it is left open, or denied, that somebody was at a gathering."""


_BACK = 2
"""Sentences back in which any gathering is told."""


_LEAD = 2
"""Sentences of the lead."""


_OWN_BACK = 6
"""Sentences for which the gathering of the lead stays the one spoken of, if no other is told."""


def gathering_in_hand(scene: Scene, sentence: int) -> Venue | None:
    """The gathering told in the sentences right before, or at the head of the report."""
    first, stop = scene.tokens.sentences[sentence]
    if any(first <= one.token < stop for one in venues_of(scene)):
        return None  # told here: for other readers
    called = _called(scene, first, stop)
    if called is not None:
        return called
    venue = last_told(scene, first)
    if venue is not None and venue.token >= _first_of(scene, sentence - _BACK):
        return venue
    here = told_here(scene, first)
    if here is not None and here.noun not in SMALL:
        return here
    return _of_the_lead(scene, sentence)


def tells_of_gathering(scene: Scene) -> bool:
    """Whether the article tells where any gathering is: else none is in hand; asked once an article."""
    if scene.tells_of_gathering is None:
        called = scene.words_of(_CALLED)
        scene.tells_of_gathering = (
            bool(venues_of(scene))
            or any(venue_of(scene, index) is not None for index in called)
            or any(meeting_of_many(scene, at) is not None for at in scene.words_of(COME_TOGETHER))
        )
    return scene.tells_of_gathering


def gathering_of_clause(scene: Scene, sentence: int, index: int) -> Venue | None:
    """The gathering of which the same sentence tells before token `index`; else the only one behind."""
    first, stop = scene.tokens.sentences[sentence]
    told = [one for one in venues_of(scene) if first <= one.token < stop]
    if not told:
        met = (at for at in range(first, index) if scene.tokens.lower[at] in COME_TOGETHER)
        told = [one for at in met if (one := meeting_of_many(scene, at)) is not None]
    before = [one for one in told if one.token < index]
    if before:
        return before[-1]
    return told[0] if len({one.stop.country for one in told}) == 1 else None


_CALLED = LARGE | OCCASIONS | {"ceremony"}


_THAT = frozenset("the that this same".split())


def _called(scene: Scene, first: int, stop: int) -> Venue | None:
    """The gathering that a sentence calls by its noun: "also at the summit was X"."""
    lower = scene.tokens.lower
    for index in scene.words_of(_CALLED):
        if first < index < stop and lower[index - 1] in _THAT:
            return venue_of(scene, index)
    return None


def _of_the_lead(scene: Scene, sentence: int) -> Venue | None:
    """The large gathering that the lead tells, where no other has been told since."""
    if sentence > _OWN_BACK or scene.in_item:
        return None
    first = scene.tokens.sentences[sentence][0]
    told = [one for one in venues_of(scene) if one.token < first]
    if not told or told[-1].token >= _first_of(scene, _LEAD):
        return None
    places = {one.stop.country for one in told}
    return told[0] if len(places) == 1 and told[0].noun not in SMALL else None


def _first_of(scene: Scene, sentence: int) -> int:
    """The first token of a sentence, or of the text's first or last one beyond its ends."""
    sentences = scene.tokens.sentences
    return sentences[min(max(sentence, 0), len(sentences) - 1)][0]


def is_elsewhere(
    scene: Scene, first: int, stop: int, venue: Venue, homes: Collection[str | None] = ()
) -> bool:
    """Whether a sentence tells by "in" or "from" of a place in another country.

    `homes`: the countries of those who came; "from Peru" tells where they came from.
    """
    lower = scene.tokens.lower
    return any(
        lower[at] in ("in", "from")
        and (name := scene.owner[at + 1]) is not None
        and name.kind == "place"
        and name.sort != "demonym"  # "stood apart from Swiss minister X"
        and name.country != venue.stop.country
        and not (lower[at] == "from" and name.country in homes)
        for at in range(first, stop - 1)
    )


def talks_just_before(scene: Scene, sentence: int) -> bool:
    """Whether the sentence before one tells of talks of two people, at which those present sat."""
    first, stop = scene.tokens.sentences[sentence - 1] if sentence else (0, 0)
    words = scene.tokens.lower[first:stop]
    talks = any(scene.triggers.nouns.get(word) == "talks" or word in _MET for word in words)
    return (
        talks
        and _CALLED.isdisjoint(words)
        and len({who for _, who in scene.people_in(first, stop)}) > 1
    )


_MET = frozenset("met received".split())
