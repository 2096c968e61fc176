"""Says what stands beside a visit without touching it, so that what denies the one does not deny the
other: "denied it | on a visit to Peru", "After days of doubt that he would come, | X flew there".

The words that deny or leave open are read in words_before.py, which asks; also whether the subject of
a verb is one who does not do it ("Neither X nor Y").
"""

from __future__ import annotations

from store.annotate.closed_words import THE_THIS_OR_WHOSE
from store.annotate.events.clause.scene import Scene
from store.annotate.events.who.parties import parties_in

_ON_WHAT = frozenset(
    """agree agreed agreement decide decided decision insist insisted insists doubt doubts ban veto talks
    talk word report reports comment details information news discussion discussions consensus work
    worked working clarity embark embarked embarking bent keen set intent based light bearing effect
    depend depends focus focused negotiations conditional contingent plan plans counting counted
    debate debates debated motion vote voted dispute row quarrel consultations touch touched dwell views view remarks statement data put embargo moratorium restrictions
    restriction limits hold cooled sold soured save reflect reflected planned planning""".split()
)
"""Words before "on a visit" of which it is the object, and no time."""


_MAKING = frozenset(
    """was were been be being is are am go goes going gone went come comes coming came
    leave leaves leaving left depart departs departed departing travel travelled travelling fly
    flew flying flown take taken taking took send sent sending along start started starting""".split()
)
"""Words of one who is, or goes, "on a visit": what denies them denies it."""


def only_tells_when(scene: Scene, first: int, low: int) -> bool:
    """Whether "on a visit" only says when something was said or denied: "denied having met him | on
    a visit to Peru", "rejected criticism of his visit"."""
    lower = scene.tokens.lower
    first += lower[first] == "on"
    if lower[first - 1] == "of" and lower[first - 2] in _REACTIONS:
        return lower[first] not in ("a", "an", "any")
    if lower[first - 1] != "on" or lower[first - 2] in _ON_WHAT or first - 2 < low:
        return False
    begin = max(low, first - _CLAUSE)
    behind = scene.clock[first : first + _CLAUSE]
    if not any(one is not None and one.latest and one.latest < scene.date for one in behind):
        return False
    return lower[first] in _INDEFINITE and _MAKING.isdisjoint(lower[begin : first - 1])


_REACTIONS = frozenset("criticism criticisms condemnation memories account defence defense".split())
_INDEFINITE = frozenset("a an his her their".split())
_CLAUSE = 14
"""Tokens back from "on a visit" in which a word of going makes it the journey that is denied, and on
to the day gone by on which it was made."""


_OPENS = frozenset(
    """after days weeks months hours years despite amid with without following before while though
    although because since notwithstanding against contrary""".split()
)
"""Words that open a phrase or clause before the subject; participles do so as well."""


def is_of_neither(scene: Scene, first: int) -> bool:
    """Whether the subject right before a verb at `first` is one who does not do it: "Neither X nor
    Polish Foreign Minister Y | will come"."""
    lower = scene.tokens.lower
    low = scene.tokens.sentences[scene.sentence_at[first]][0]
    if not {"nor", "neither"}.intersection(lower[max(first - _TO_NOR, low) : first]):
        return False
    parties = parties_in(scene, scene.sentence_at[first])
    return any(one.stop == first and lower[one.first - 1] in ("nor", "neither") for one in parties)


_TO_NOR = 16
"""Tokens from "nor" to the verb, at most: names and titles are long."""


def behind_fronted(scene: Scene, low: int, first: int) -> int:
    """Where the main clause of the verb group or visit at `first` begins, if something is told before
    it: "After weeks of doubt that he would come, | X flew"; what is told there is not told of it."""
    lower = scene.tokens.lower
    if lower[first - 1] not in ("to", "who", ",") and not _HANGING.intersection(lower[low:first]):
        parties = parties_in(scene, scene.sentence_at[low])
        own = next((one.first for one in parties if one.stop == first), low)
        if own - 2 > low and lower[own - 2] == "," and lower[own - 1] in ("and", "but"):
            return own  # "A plan to cancel the trip was overruled, and | X flew there"
    if lower[low] not in _OPENS and not (lower[low].endswith("ing") and scene.owner[low] is None):
        return low
    if lower[first - 1] == "," and lower[first] in _ARTICLES:
        return first  # "With the summit off, | a visit by X"
    stop = first
    while stop > low and lower[stop - 1] in _AT_LAST:
        stop -= 1
    for one in parties_in(scene, scene.sentence_at[low]):
        if one.stop == stop and lower[one.first - 1] == ",":
            goes_on = any(lower[at : at + 2] == ["that", ","] for at in range(low, first))
            return low if goes_on else one.first  # "denying that, despite the fog, X flew"
    return low


_HANGING = frozenset("that if whether unless should had".split())
_ARTICLES = frozenset(["a", "an", "the", "his", "her"])
_AT_LAST = frozenset("at last finally eventually also then nevertheless nonetheless still".split())


FINITE = frozenset("did was were has had have is are will would".split())


def of_what_was_done(scene: Scene, index: int, first: int) -> bool:
    """Whether the verb at `first` stands in a relative clause of what the words at `index` speak of:
    "nothing came of the talks that X | held in Lima"."""
    lower = scene.tokens.lower
    for at in range(index + 2, first):
        if lower[at] in ("that", "which") and lower[at - 1] in scene.triggers.nouns:
            return lower[at - 2] in THE_THIS_OR_WHOSE
    return False
