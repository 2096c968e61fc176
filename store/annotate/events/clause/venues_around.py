"""Finds the gathering at or beside which something is done: "met X at the forum", "on its margins".

Where the gathering is and when, venues.py knows.
"""

from __future__ import annotations

from store.annotate.events.clause.destinations import Stop
from store.annotate.events.clause.gatherings import GATHERINGS, LARGE, OCCASIONS, singular
from store.annotate.events.clause.occasions import STATE_OCCASIONS, host_of_occasion
from store.annotate.events.clause.places_of_gatherings import SIDELINES
from store.annotate.events.clause.scene import PREPOSITIONS, Scene
from store.annotate.events.clause.venues import Venue, own_venue, venues_of
from store.annotate.events.clause.venues_meant import venue_of


def event_around(scene: Scene, low: int, trigger: int, high: int) -> Venue | None:
    """Where the gathering is at which something is done: "met X at the forum", "At that summit …".

    Not the gathering that is done itself: the noun at `trigger`.
    """
    lower = scene.tokens.lower
    for at in (*range(trigger + 1, high), *range(low, min(low + 2, trigger))):
        if lower[at] not in ("at", "during") or _THE.isdisjoint(lower[at + 1 : at + 2]):
            continue
        for index in range(at + 2, min(at + 9, high if at > trigger else trigger)):
            if scene.tokens.classes[index] in ",;":
                break
            if lower[index] in LARGE or lower[index] in OCCASIONS:
                return venue_of(scene, index)
    return None


_THE = frozenset("the that this a an last".split())


def beside_event(scene: Scene, low: int, high: int) -> Venue | None:
    """Where the event is "on the sidelines" of which something between two tokens is held.

    Told beside it; else where the only large gathering of the article is.
    """
    lower = scene.tokens.lower
    at = next((k for k in range(low, high) if lower[k] in SIDELINES), -1)
    if at < 0:
        return None
    for index in range(at + 1, min(at + 18, high)):
        if lower[index] in LARGE or lower[index] in ("meeting", "session"):
            venue = venue_of(scene, index)
            if venue is not None:
                return venue
    large = [one for one in venues_of(scene) if one.noun in LARGE]
    return large[0] if len({one.stop.country for one in large}) == 1 else None


_NAMED_BY = 8
"""Tokens from "for" or "to" to the noun of the gathering that somebody goes to."""


def occasion_after(scene: Scene, index: int, high: int) -> list[Stop]:
    """Where "(left) for the funeral of President X", "(flew) to a summit in Lima" leads.

    Its preposition is at `index`; a state's own occasion leads to the state that holds it.
    """
    lower = scene.tokens.lower
    for at in range(index + 1, min(index + _NAMED_BY, high)):
        if lower[at] in STATE_OCCASIONS and scene.owner[at] is None:
            host = host_of_occasion(scene, at, lower[at])
            return [Stop(host, None, at)] if host is not None else _held_at(scene, at, high)
        if lower[at : at + 2] == ["security", "council"] and at + 2 <= high:
            return [Stop("US", None, at)]  # the UN's, in New York
        name = scene.owner[at]
        if lower[at] in GATHERINGS and (name is None or name.kind == "organisation"):
            return _held_at(scene, at, high)
        if lower[at] in PREPOSITIONS or scene.tokens.classes[at] in ",;.":
            return []
    return []


_TOLD_NEAR = 2
"""Sentences between the one who goes to a summit and the place of the summit, at most."""


def _held_at(scene: Scene, index: int, high: int) -> list[Stop]:
    """Where the gathering of the noun at `index` is, as the words of its clause tell."""
    noun = singular(scene.tokens.lower[index])
    venue = own_venue(scene, index, noun)
    if venue is not None:
        return [venue.stop] if venue.stop.token < high else []
    told = venue_of(scene, index) if noun in LARGE or noun in OCCASIONS else None
    if told is None or abs(scene.sentence_at[told.token] - scene.sentence_at[index]) > _TOLD_NEAR:
        return []
    return [told.stop]


BEFORE_EVENTS = (
    ["ahead", "of"],
    ["runup", "to"],
    ["run-up", "to"],
    ["lead-up", "to"],
    ["leadup", "to"],
    ["preparation", "for"],
)
"""Before a gathering that is to follow on what is told."""


def of_a_later_event(scene: Scene, trigger: int, index: int) -> bool:
    """Whether "in PLACE" is where a gathering will be that is still ahead: "met X ahead of next week's
    summit in Lima". One on no day told may be where they met."""
    lower = scene.tokens.lower
    pairs = range(trigger + 1, index - 1)
    opens = next((at for at in pairs if lower[at : at + 2] in BEFORE_EVENTS), -1)
    if opens < 0 or not any(word in GATHERINGS for word in lower[opens:index]):
        return False
    stop = scene.tokens.sentences[scene.sentence_at[index]][1]
    times = scene.clock[opens : min(index + _TO_ITS_DAY, stop)]
    return any(one is not None and one.latest and one.latest > scene.date for one in times) or (
        lower[opens] != "ahead"
    )


_TO_ITS_DAY = 8
"""Tokens from "in Lima" to the day of what is held there, at most."""
