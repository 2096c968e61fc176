"""Reads a journey made at several times: "visited Peru in May and again in June", "twice, in 2015
and 2017".

The journey is read by its own word before; here it is told apart by its times, each of which is
one journey, unless they are the days of one tour.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from itertools import pairwise

from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Scene
from store.annotate.events.judgement.claims import Claim
from store.model import TimeExpression, Window

_MADE = frozenset(
    f"trip/{name}" for name in "visit-verb be-in go visit-noun made-visit came acts-in".split()
)
"""Rules that tell of journeys made, each of which may have been made several times."""


_FAR = dt.timedelta(days=10)
"""Days by which one time may reach into the next."""


def read_repeated(scene: Scene, told: list[Claim]) -> list[Claim]:
    """ "visited A in May and again in June", "twice, in 2015 and 2017": a journey for each time."""
    found: list[Claim] = []
    for claim in told:
        if claim.rule not in _MADE or claim.tense == "future" or claim.country is None:
            continue
        window = claim.whole or claim.within
        if any(
            one is not claim
            and (one.who, one.country, one.trigger) == (claim.who, claim.country, claim.trigger)
            for one in told
        ):
            continue  # told apart already
        if window is None or claim.polarity != "actual" or claim.days or claim.left is not None:
            continue
        times = _list_of_times(scene, claim.trigger, window.phrase)
        if len(times) < 2 or any(one.latest is None or one.latest > scene.date for one in times):
            continue
        if _on_end(times) and _tour(claim, told):
            # "toured A, B and C in July and August": one journey
            claim.whole, claim.within = _stretch(times), None
            continue
        for number, time in enumerate(times):
            if time.earliest is None or time.latest is None:
                continue
            days = Window(time.earliest, time.latest, time.text)
            if number == 0:
                claim.whole, claim.within = days, None
                continue
            found.append(
                replace(
                    claim,
                    whole=days,
                    within=None,
                    rule="trip/repeated",
                    background=True,
                    companions=[],
                    journey=None,
                )
            )
    return found


def _on_end(times: list[TimeExpression]) -> bool:
    """Whether each time, a month at most, begins where the one before it ends: "in July and August"."""
    return all(
        one.latest is not None
        and one.earliest is not None
        and other.earliest is not None
        and other.earliest - one.latest <= dt.timedelta(days=1)
        and one.latest - one.earliest <= dt.timedelta(days=31)
        for one, other in pairwise(times)
    )


def _tour(claim: Claim, told: list[Claim]) -> bool:
    """Whether the words of a journey lead to several countries."""
    return any(
        one.trigger == claim.trigger and one.country not in (None, claim.country) for one in told
    )


def _stretch(times: list[TimeExpression]) -> Window | None:
    earliest, latest = times[0].earliest, times[-1].latest
    if earliest is None or latest is None:
        return None
    return Window(earliest, latest, times[0].text)


_LINKS = frozenset("in on and , again earlier late early last of also both then once more".split())
"""Between the times of such a list."""


def _list_of_times(scene: Scene, trigger: int, phrase: str) -> list[TimeExpression]:
    """The months or years of "this year, in May and again in June" behind `trigger`, far apart."""
    lower = scene.tokens.lower
    stop = scene.tokens.sentences[scene.sentence_at[trigger]][1]
    at = trigger
    while at < stop:
        told = scene.clock[at]
        if told is not None and told.text == phrase:
            break
        at += 1
    times: list[TimeExpression] = []
    joined = False
    while at < stop:
        time = scene.clock[at]
        if time is not None:
            if time not in times:
                times.append(time)
        elif lower[at] not in _LINKS:
            break
        elif lower[at] in ("and", ","):
            joined = True
        at += 1
    if (
        len(times) > 1
        and at < stop
        and (
            lower[at] in _SUBJECTS
            or scene.owner[at] is not None
            or scene.titled[at] is not None
            or scene.tokens.classes[at] == "C"
        )
    ):
        times.pop()  # "in May, and in June he fell ill"
    if len(times) > 1 and _within(times[1], times[0]):
        times = times[1:]  # "three times this year, in May, …"
    if not joined or any(one.earliest is None or one.latest is None for one in times):
        return []
    if times and any(_within(times[-1], one) or _within(one, times[-1]) for one in times[:-1]):
        return []  # "in March of this year", a day and its month
    for one, other in pairwise(times):
        if one.latest is None or other.earliest is None or other.earliest - one.latest < -_FAR:
            return []
        if other.latest == other.earliest or one.latest == one.earliest:
            return []
    return times


_SUBJECTS = frozenset("he she they it the his her their a an".split())


def _within(one: TimeExpression, other: TimeExpression) -> bool:
    """Whether the days of `one` lie in those of `other`."""
    return (
        one.earliest is not None
        and one.latest is not None
        and other.earliest is not None
        and other.latest is not None
        and other.earliest <= one.earliest
        and one.latest <= other.latest
    )


RULES = (
    EventRule(
        "trip/repeated",
        """
        + 2018-05-18 | Swiss diplomat Paul Seger visited Peru in January and again in March. => arrived Paul Seger > PE = 2018-01-01..2018-01-31; arrived Paul Seger > PE = 2018-03-01..2018-03-31
        + 2018-05-18 | Swiss diplomat Paul Seger has visited Peru twice, in 2015 and 2017. => arrived Paul Seger > PE = 2015-01-01..2015-12-31; arrived Paul Seger > PE = 2017-01-01..2017-12-31
        + 2018-05-18 | Swiss diplomat Paul Seger visited Peru, Chile and Cuba in January and February as well as Haiti. => arrived Paul Seger > CL = 2018-01-01..2018-02-28; arrived Paul Seger > HT = 2018-01-01..2018-02-28
        - 2018-05-18 | Swiss diplomat Paul Seger visited Peru and Chile in January and February. => left Paul Seger > PE = 2018-01-01..2018-01-31
        - 2018-05-18 | Swiss diplomat Paul Seger visited Peru in 2015, and in March 2016 Foreign Minister Didier Burkhalter was there. => arrived Paul Seger > PE = 2016-03-01..2016-03-31
        - 2018-05-18 | Swiss diplomat Paul Seger visited Peru in January, and in March he fell ill. => arrived Paul Seger > PE = 2018-03-01..2018-03-31
        """,
    ),
)
