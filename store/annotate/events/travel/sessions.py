"""Tells whether an article reports on a gathering of several countries from where it is held.

"BRUSSELS - Ministers failed to agree": the lead tells of the gathering, the dateline of its place.
Who is there is read in in_session.py.
"""

from __future__ import annotations

import datetime as dt

from store.annotate.events.clause.gatherings import LARGE
from store.annotate.events.clause.scene import Scene
from store.annotate.events.clause.venues import Venue, venues_of
from store.annotate.events.who.guests import guest_of

HELD = LARGE | frozenset(
    "talks negotiations meeting meetings session consultations round summits discussions".split()
)
"""Gatherings that a lead may tell of."""


_MINISTERS = frozenset(["ministers"])
"""Of several countries, they have gathered where they act."""


_MEET = frozenset("meet met gathered gather".split())


_TELLING_OF_IT = HELD | _MEET | _MINISTERS


_THOSE = frozenset(
    """ministers leaders heads delegates negotiators delegations envoys countries nations members states
    participants multilateral trilateral ministerial regional annual""".split()
)
"""Who gathers: words of a lead that tell of a gathering of several countries."""


_MANY = ("-party", "-nation", "-way", "-country", "-sided")


_LEAD = 3
"""Sentences of the lead."""


def session_here(scene: Scene) -> bool:
    """Whether the lead tells of a gathering of several countries where the report comes from."""
    if scene.in_item:
        return False  # the lead is of another place
    if scene.session is None:
        scene.session = _session_here(scene)
    return scene.session


_OF_ONE_TOWN = frozenset("LU SG MC SM VA KW PA DJ".split())
"""Countries that bear the name of their capital: a report from Luxembourg is from the town."""


def _session_here(scene: Scene) -> bool:
    dateline = scene.dateline
    if dateline is None or not dateline.country:
        return False
    if dateline.sort == "country" and dateline.country not in _OF_ONE_TOWN:
        return False
    if _TELLING_OF_IT.isdisjoint(scene.tokens.vocabulary):
        return False
    lower, sentences = scene.tokens.lower, scene.tokens.sentences
    stop = sentences[min(_LEAD, len(sentences)) - 1][1]
    if _TELLING_OF_IT.isdisjoint(lower[:stop]):
        return False
    if not any(
        one.roles and guest_of(scene, one.id, dateline.country) for one in scene.officials.values()
    ):
        return False  # nobody has come
    if (
        _THOSE.isdisjoint(lower[:stop])
        and not _of_many_parties(scene, stop)
        and not _of_two_countries(scene)
    ):
        return False
    if _is_to_come(scene, stop) or _is_held_elsewhere(scene, dateline.country, stop):
        return False
    if any(one.token < stop for one in venues_of(scene)):
        return True
    here = any(
        name.id == dateline.id and name is not dateline and dateline.stop <= name.first < stop
        for name in scene.named_places
    )
    if here or "here" in lower[:stop]:
        return True
    return any(_goes_on(lower[first:last]) for first, last in sentences[:_EARLY])


def _is_to_come(scene: Scene, stop: int) -> bool:
    """Whether the first gathering of the lead, which ends before token `stop`, has yet to begin."""
    sentences = scene.tokens.sentences
    first = next((one for one in venues_of(scene) if one.token < stop), None)
    if first is None or first.token >= sentences[min(1, len(sentences) - 1)][1]:
        return False
    time = first.when.times[0][0] if first.when.times else None
    return time is not None and time.earliest is not None and time.earliest > scene.date


def _is_held_elsewhere(scene: Scene, country: str, stop: int) -> bool:
    """Whether a gathering of these days that is told early on is not in the dateline's `country`."""
    sentences = scene.tokens.sentences
    early = sentences[min(_EARLY, len(sentences)) - 1][1]
    return any(
        one.token < early
        and one.stop.country != country
        and (one.stop.place is not None or one.token < stop)
        and not _of_another_time(scene, one)
        for one in venues_of(scene)
    )


def _of_many_parties(scene: Scene, stop: int) -> bool:
    """Whether the lead, which ends before token `stop`, has a word such as "six-party"."""
    tokens = scene.tokens
    return any(word.endswith(_MANY) for word in tokens.lower[:stop])


_TALKS = frozenset("talks negotiations meeting meetings discussions consultations".split())


def _of_two_countries(scene: Scene) -> bool:
    """Whether the lead tells of talks of two countries here: "talks between Peru and Chile resumed
    here", "Peru and Chile broke off talks here"."""
    lower = scene.tokens.lower
    for first, stop in scene.tokens.sentences[:_LEAD]:
        if "here" in lower[first:stop] and not _TALKS.isdisjoint(lower[first:stop]):
            named = (name for name in scene.named_places if first <= name.first < stop)
            sides = {one.country for one in named if one is not scene.dateline}
            if len(sides) > 1:
                return True
    return False


WEEK = dt.timedelta(days=7)
"""A gathering that is over for longer is not the one reported on."""


_SOON = dt.timedelta(days=3)
"""Nor is one that begins later than that."""


def _of_another_time(scene: Scene, venue: Venue) -> bool:
    """Whether a gathering was long ago or is not near yet: "the summit in Turin last March"."""
    days = [time for time, _ in venue.when.times]
    return any(
        (time.latest is not None and time.latest < scene.date - WEEK)
        or (time.earliest is not None and time.earliest > scene.date + _SOON)
        for time in days
    )


_EARLY = 6
"""Sentences in which the gathering may be said to go on."""


_GOING_ON = frozenset(
    """agreed failed opened resumed began ended concluded adopted endorsed decided gathered approved
    wrapped deadlocked met rejected entered broke agree meet meeting meets gather open opens
    begin""".split()
)


def _goes_on(words: list[str]) -> bool:
    """Whether a sentence says that the gathering acts: "ministers failed to agree", "talks resumed"."""
    if _GOING_ON.isdisjoint(words) or "will" in words or "would" in words:
        return False
    return not _WHO_ACT.isdisjoint(words)


_WHO_ACT = HELD | _MEET | frozenset("ministers leaders delegates negotiators".split())


def place_apart(scene: Scene, sentence: int) -> bool:
    """Whether a sentence tells of what is done in a town or site of another country than the
    dateline's: not "said that Paris would", of a government."""
    dateline, lower = scene.dateline, scene.tokens.lower
    if dateline is None:
        return False
    first, stop = scene.tokens.sentences[sentence]
    first = max(first, dateline.stop)
    return any(
        name is not None
        and name.kind == "place"
        and name.sort in ("city", "site")
        and name.country != dateline.country
        and not (name.first > first and lower[name.first - 1] in ("that", "with"))
        for name in scene.owner[first:stop]
    )
