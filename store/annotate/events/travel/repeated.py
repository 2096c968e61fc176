"""Reads a journey made at several times: "visited Peru in May and again in June", "twice, in 2015
and 2017".

The journey is read by its own word before; here it is told apart by its times, each of which is
one journey, unless they are the days of one tour.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from itertools import pairwise

from store.annotate.closed_words import IS_HAS_OR_WILL
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Scene
from store.annotate.events.clause.timing import window_of
from store.annotate.events.judgement.claims import Claim
from store.model import TimeExpression, Window

_MADE = frozenset(
    f"trip/{name}" for name in "visit-verb be-in go visit-noun made-visit came acts-in".split()
)
"""Rules that tell of journeys made, each of which may have been made several times."""


def read_repeated(scene: Scene, told: list[Claim]) -> list[Claim]:
    """ "visited A in May and again in June", "twice, in 2015 and 2017": a journey for each time."""
    found: list[Claim] = []
    for claim in told:
        if claim.rule not in _MADE or claim.tense == "future":
            continue
        if claim.country is None and claim.rule != "trip/came":
            continue
        days = claim.whole or claim.within or claim.arrived
        if days is None or claim.polarity != "actual" or claim.days or claim.left is not None:
            continue
        if _told_apart(claim, told):
            continue
        times = _list_of_times(scene, claim.trigger, days.phrase)
        if len(times) < 2 or any(one.latest > scene.date for one in times):
            continue
        if _end_to_end(times) and _tour(claim, told):
            # "toured A, B and C in July and August": one journey
            claim.whole = Window(times[0].earliest, times[-1].latest, times[0].phrase)
            claim.within = None
            continue
        claim.whole, claim.within, claim.arrived = times[0], None, None
        found += [
            replace(
                claim,
                whole=one,
                rule="trip/repeated",
                background=True,
                companions=[],
                journey=None,
            )
            for one in times[1:]
        ]
    return found


def _told_apart(claim: Claim, told: list[Claim]) -> bool:
    """Whether the word of a claim tells another journey of the same person to the same country."""
    return any(
        one is not claim
        and (one.who, one.country, one.trigger) == (claim.who, claim.country, claim.trigger)
        for one in told
    )


def _end_to_end(times: list[Window]) -> bool:
    """Whether each time, a month at most, begins where the one before it ends: "in July and August"."""
    return all(
        other.earliest - one.latest <= dt.timedelta(days=1)
        and one.latest - one.earliest <= dt.timedelta(days=31)
        for one, other in pairwise(times)
    )


def _tour(claim: Claim, told: list[Claim]) -> bool:
    """Whether the words of a journey lead to several countries."""
    return any(
        one.trigger == claim.trigger and one.country not in (None, claim.country) for one in told
    )


_FAR = dt.timedelta(days=10)
"""Days by which one time may reach into the next."""


def _list_of_times(scene: Scene, trigger: int, phrase: str) -> list[Window]:
    """The months or years of "this year, in May and again in June" behind `trigger`, far apart."""
    told, joined = _times_from(scene, trigger, phrase)
    times = [window_of(one) for one in told]
    listed = [one for one in times if one is not None]
    if not joined or len(listed) < len(times):
        return []
    if len(listed) > 1 and _within(listed[1], listed[0]):
        listed = listed[1:]  # "three times this year, in May, …"
    if any(_within(listed[-1], one) or _within(one, listed[-1]) for one in listed[:-1]):
        return []  # "in March of this year", a day and its month
    for one, other in pairwise(listed):
        if other.earliest - one.latest < -_FAR:
            return []
        if other.latest == other.earliest or one.latest == one.earliest:
            return []
    return listed


_LINKS = frozenset("in on and , again earlier late early last of also both then once more".split())
"""Between the times of such a list."""


_SUBJECTS = frozenset("he she they it the his her their a an".split())


def _times_from(scene: Scene, trigger: int, phrase: str) -> tuple[list[TimeExpression], bool]:
    """The times behind `trigger` from the one that reads `phrase`, and whether "and" joins them."""
    lower = scene.tokens.lower
    stop = scene.tokens.sentences[scene.sentence_at[trigger]][1]
    at = trigger
    while at < stop and ((told := scene.clock[at]) is None or told.text != phrase):
        at += 1
    times: list[TimeExpression] = []
    joined = False
    while at < stop:
        time = scene.clock[at]
        if time is not None:
            if time not in times:
                times.append(time)
        elif lower[at] not in _LINKS:
            again = _and_again(scene, at, stop)
            if again < 0:
                break
            at = again
            continue
        elif lower[at] in ("and", ","):
            joined = True
        at += 1
    if lower[at : at + 3] in (["the", "second", "time"], ["the", "first", "time"]):
        return times, joined  # "in May and again in June, the second time with A"
    if at < stop and (
        (lower[at] == "to" and lower[at - 1] == ",")  # "and, in June, to Lima"
        or lower[at] in _SUBJECTS
        or scene.owner[at] is not None
        or scene.titled[at] is not None
        or scene.tokens.classes[at] == "C"
    ):
        times[1:] = times[1:-1]  # "in May, and in June he fell ill"
    return times, joined


_RELATIVE = frozenset("who whom whose which where when".split())


def _and_again(scene: Scene, at: int, stop: int) -> int:
    """The "and" of "for talks with B, who is ill, and again in June" behind `at`; -1 if none.

    What stands between must tell of no other act: "and saw B in Rome and again in June" does.
    """
    lower = scene.tokens.lower
    while at < stop - 2:
        if lower[at] == "and" and lower[at + 1] == "again":
            return at
        if lower[at] in _RELATIVE and lower[at - 1] == ",":
            at = next((k for k in range(at + 1, stop) if lower[k] == ","), stop)
            continue
        verb = scene.triggers.verbs.get(lower[at])
        acts = verb is not None and verb.is_finite and scene.owner[at] is None
        if acts or lower[at] in (";", "but") or lower[at] in IS_HAS_OR_WILL:
            return -1
        at += 1
    return -1


def _within(one: Window, other: Window) -> bool:
    """Whether the days of `one` lie in those of `other`."""
    return other.earliest <= one.earliest and one.latest <= other.latest


RULES = (
    EventRule(
        "trip/repeated",
        """
        + 2018-05-18 | Swiss diplomat Paul Seger went to Lima in August 2010 and again in April 2011, the second time with an aide. => arrived Paul Seger > PE = 2010-08-01..2010-08-31; arrived Paul Seger > PE = 2011-04-01..2011-04-30
        + 2018-05-18 | Swiss diplomat Paul Seger visited Peru in January and again in March. => arrived Paul Seger > PE = 2018-01-01..2018-01-31; arrived Paul Seger > PE = 2018-03-01..2018-03-31
        + 2018-05-18 | Swiss diplomat Paul Seger has visited Peru twice, in 2015 and 2017. => arrived Paul Seger > PE = 2015-01-01..2015-12-31; arrived Paul Seger > PE = 2017-01-01..2017-12-31
        + 2018-05-18 | Swiss diplomat Paul Seger visited Peru, Chile and Cuba in January and February as well as Haiti. => arrived Paul Seger > CL = 2018-01-01..2018-02-28; arrived Paul Seger > HT = 2018-01-01..2018-02-28
        + 2018-05-18 | Swiss diplomat Paul Seger came to Peru in July 2012 for talks with Hugo Vega, who had been to Bern in March of that year, and again in April 2015. => arrived Paul Seger > PE = 2012-07-01..2012-07-31; arrived Paul Seger > PE = 2015-04-01..2015-04-30
        - 2018-05-18 | Swiss diplomat Paul Seger visited Peru in July 2012 and met Hugo Vega in Bern in 2014 and again in April 2015. => arrived Paul Seger > PE = 2015-04-01..2015-04-30
        - 2018-05-18 | Swiss diplomat Paul Seger visited Peru and Chile in January and February. => left Paul Seger > PE = 2018-01-01..2018-01-31
        - 2018-05-18 | Swiss diplomat Paul Seger visited Peru in 2015, and in March 2016 Foreign Minister Didier Burkhalter was there. => arrived Paul Seger > PE = 2016-03-01..2016-03-31
        - 2018-05-18 | Swiss diplomat Paul Seger visited Peru in January, and in March he fell ill. => arrived Paul Seger > PE = 2018-03-01..2018-03-31
        """,
    ),
)
