"""Finds which gathering "the summit" or "the ceremony" means that another sentence has placed.

Those of the article whose place is told beside their noun are found in venues.py.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from itertools import chain

from store.annotate.events.clause.destinations import stops_at
from store.annotate.events.clause.gatherings import LARGE, NOUNS, OCCASIONS, PARTS, SMALL, singular
from store.annotate.events.clause.scene import Scene
from store.annotate.events.clause.timing import When, times_of
from store.annotate.events.clause.venues import Venue, venues_of

_ANY = frozenset("event gathering occasion".split())
"""Words for a gathering that the text has called by another name before."""


def venue_of(scene: Scene, index: int) -> Venue | None:
    """Where the gathering named by the noun at `index` is: told beside it, before it or after it.

    Its days may be told in yet another sentence: "the meeting will be held on Wednesday".
    """
    return _with_days(scene, _place_told(scene, index))


def _with_days(scene: Scene, venue: Venue | None) -> Venue | None:
    """A gathering with its days, where another sentence tells them."""
    if venue is None or venue.when.times:
        return venue
    when = _days_told(scene, venue)
    return replace(venue, when=when) if when is not None else venue


_HELD = frozenset(
    """held place open opens opened opening begin begins began starts start scheduled slated
    due""".split()
)


_ANOTHER = frozenset("last previous next earlier first second third another a each every".split())
"""Before a gathering that is not the one spoken of: "the previous summit was held in May"."""


def _days_told(scene: Scene, venue: Venue) -> When | None:
    """The days on which a sentence says that the gathering is held."""
    lower = scene.tokens.lower
    for index in scene.words:
        if singular(lower[index]) != venue.noun:
            continue
        if lower[index - 1] in _ANOTHER:
            continue
        high = scene.tokens.sentences[scene.sentence_at[index]][1]
        held = next((at for at in range(index + 1, min(index + 9, high)) if lower[at] in _HELD), -1)
        if held > 0 and any(one is not None for one in scene.clock[held : held + 6]):
            when = times_of(scene, held, held, high)
            if when.times:
                # "scheduled for May 4"
                days = tuple((time, "on" if word == "for" else word) for time, word in when.times)
                return when._replace(times=days)
    return None


def _place_told(scene: Scene, index: int) -> Venue | None:
    lower = scene.tokens.lower
    noun = singular(lower[index])
    if noun not in NOUNS:
        return None
    known = venues_of(scene)
    same = [one for one in known if one.noun == noun]
    if not any(one.token == index for one in same) and _is_another(scene, index):
        return None
    if noun in PARTS:
        rest = lower[index + 1 : index + 8]
        if rest[:1] == ["of"] and (LARGE | OCCASIONS).isdisjoint(rest):
            return None  # "the opening of the cabinet's meeting"
        own = next((one for one in known if one.token == index), None)
        if own is not None:
            return own
        same = [one for one in known if one.noun in LARGE]
        if noun == "ceremony":
            near = scene.tokens.sentences[max(scene.sentence_at[index] - 1, 0)][0]
            occasions = [one for one in known if one.noun in OCCASIONS]
            told = [one for one in occasions if near <= one.token < index]
            same = told[-1:] or same or occasions
        if not same:
            return next((one for one in known if one.noun == noun), None)
        if len({one.stop.country for one in same}) > 1:
            return None
    for one in same:
        if one.token == index:
            return one
    earlier_one = _earlier_one(scene, index, noun)
    if earlier_one is not None:
        return earlier_one
    if lower[max(index - 6, 0) : index].count("next") and noun in LARGE:
        return None  # "will host the next summit"
    if not same and (noun in _ANY or (noun in LARGE and lower[index - 1] in ("the", "that"))):
        return last_told(scene, index)
    if not same and _is_the_meeting(scene, index):
        large = last_told(scene, index)
        if large is None or large.noun not in LARGE:
            return None
        return large if _BY_TWO.isdisjoint(lower[large.token + 1 : index]) else None
    if noun not in SMALL:
        return same[0] if same else None  # the gathering of the lead
    earlier = [one for one in same if one.token < index]
    return earlier[-1] if earlier else None


_EARLIER = frozenset(["previous", "preceding"])


def _is_another(scene: Scene, index: int) -> bool:
    """Whether a gathering is none that the text has told of: "the previous summit", "last year's"."""
    lower = scene.tokens.lower
    if lower[index - 1] in _EARLIER:
        return True
    time = scene.clock[index - 2] if scene.tokens.classes[index - 1] == "s" else None
    if time is None or time.latest is None or time.latest > scene.date - _OLD:
        return False
    return not any(
        day.earliest is not None and day.earliest <= time.latest
        for one in venues_of(scene)
        for day, _ in one.when.times
    )


def _is_the_meeting(scene: Scene, index: int) -> bool:
    """Whether a large gathering told before may be meant: "will attend the one-day meeting", not
    "the meeting with X"."""
    lower = scene.tokens.lower
    if lower[index] != "meeting":
        return False
    at = index - 1 - ("-" in lower[index - 1])
    return lower[at] in ("the", "that") and _WHOSE.isdisjoint(lower[index + 1 : index + 2])


_WHOSE = frozenset("with between of in at on here there was is that which".split())
"""Behind a meeting of its own: "the meeting with X", "the meeting in Rome"."""


_BY_TWO = frozenset("met meet meets meeting talks conferred received".split())
"""Between a conference and "the meeting", which may then be that of two."""


_FRONT = 9
"""Tokens at the head of a sentence that may tell of an earlier gathering."""


_OLD = dt.timedelta(days=60)


def _earlier_one(scene: Scene, index: int, noun: str) -> Venue | None:
    """The earlier gathering of "Two years ago in Lima X met Y at the forum", not the one of now."""
    lower = scene.tokens.lower
    low = scene.tokens.sentences[scene.sentence_at[index]][0]
    stop = min(low + _FRONT, index)
    time = next((one for one in scene.clock[low:stop] if one is not None and one.latest), None)
    if time is None or time.latest is None or time.latest > scene.date - _OLD:
        return None
    at = next((k for k in range(low, stop) if lower[k] == "in" and not scene.clock[k + 1]), -1)
    stops = stops_at(scene, at + 1, stop, None) if at >= 0 else []
    if not stops or stops[0].token > at + 2:
        return None
    return Venue(noun, index, stops[0], When(((time, ""),), None))


_BACK = 4
"""Sentences back to a gathering that is still spoken of, at most."""


def last_told(scene: Scene, index: int) -> Venue | None:
    """The gathering told last before token `index`, at most some sentences back."""
    first = scene.tokens.sentences[max(scene.sentence_at[index] - _BACK, 0)][0]
    told = [one for one in venues_of(scene) if first <= one.token < index]
    if not told:
        met = [at for at in range(first, index) if scene.tokens.lower[at] in COME_TOGETHER]
        told = [one for at in met if (one := meeting_of_many(scene, at)) is not None]
    large = [one for one in told if one.noun not in SMALL]
    return _with_days(scene, large[-1] if large else told[-1] if told else None)


_LEAD = 2
"""Sentences of the lead."""


def told_here(scene: Scene, index: int) -> Venue | None:
    """The large gathering of which the article's lead tells where the report comes from, or those
    who "gathered here"."""
    dateline = scene.dateline
    if dateline is None or scene.in_item:
        return None
    stop = min(scene.tokens.sentences[min(_LEAD, len(scene.tokens.sentences)) - 1][1], index)
    told = (one for one in venues_of(scene) if one.token < stop)
    gathered = (
        meeting_of_many(scene, at) for at in range(stop) if scene.tokens.lower[at] in COME_TOGETHER
    )
    return next(
        (
            one
            for one in chain(told, gathered)
            if one is not None
            and one.stop.country == dateline.country
            and (one.noun in LARGE or one.noun in OCCASIONS or one.noun == "meeting")
        ),
        None,
    )


COME_TOGETHER = frozenset(
    """meet meets met gather gathers gathered convene convenes convened assembled converged
    sat compared""".split()
)


_PARTICLES = {"sat": ("down", "together"), "compared": ("notes",)}
"""What makes one of these words tell of coming together: "sat down in Lima"."""


_PEOPLE = frozenset(
    """leaders ministers heads presidents members delegates premiers countries states officials
    representatives diplomats envoys negotiators""".split()
)


def meeting_of_many(scene: Scene, index: int) -> Venue | None:
    """ "The bloc's leaders meet in Lima this week": a gathering without a noun."""
    tokens = scene.tokens
    lower = tokens.lower
    sentence = scene.sentence_at[index]
    low, high = tokens.sentences[sentence]
    wants = _PARTICLES.get(lower[index], ())
    index += bool(wants)
    if index + 2 >= high or lower[index + 1] not in ("in", "here"):
        return None
    if wants and lower[index] not in wants:
        return None
    before = lower[max(low, index - 14) : index]
    if _PEOPLE.isdisjoint(before) or scene.people_in(low, index):
        return None
    here = lower[index + 1] == "here"
    stops = stops_at(scene, index + (1 if here else 2), high, None)
    return Venue("meeting", index, stops[0], times_of(scene, index, index, high)) if stops else None
