"""Puts the weekdays of what went before a departure into the week before it: "left Lima on Monday. He
had come on Thursday", written on Friday.

A bare weekday is read as the last one before the report. Where the pluperfect tells of what was done
before somebody left, and that weekday would lie behind the leaving, the one before is meant.
"""

from __future__ import annotations

import datetime as dt

from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Scene
from store.annotate.events.judgement.claims import Claim, MeetingClaim
from store.model import Window

_WEEK = dt.timedelta(days=7)


_REACH = 3
"""Sentences from the leaving to what was before it."""


_TO_HAD = 6
"""Tokens from "had" to the verb: "had already quietly come"."""


_WEEKDAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday weekend".split())


_BARE = _WEEKDAYS | frozenset("late early night evening afternoon morning on the".split())
"""The words of a weekday told without its week."""


def tell_before_leaving(scene: Scene, claims: list[Claim], met: list[MeetingClaim]) -> None:
    """Moves weekdays of stays and meetings back that cannot lie behind the leaving told before."""
    leavings = [one for one in claims if _is_leaving(scene, one)]
    if not leavings:
        return
    for claim in claims:
        told = claim.arrived or claim.within
        day = _before(scene, leavings, claim.trigger, claim.sentence, {claim.who}, told)
        if day is not None and claim.tense == "past" and _in_pluperfect(scene, claim.trigger):
            claim.arrived = claim.arrived and day
            claim.within = claim.within and day
    for meeting in met:
        who = set(meeting.officials)
        day = _before(scene, leavings, meeting.trigger, meeting.sentence, who, meeting.when)
        if day is not None and meeting.tense == "past" and _in_pluperfect(scene, meeting.trigger):
            meeting.when = day


def _is_leaving(scene: Scene, claim: Claim) -> bool:
    """Whether a claim tells the day, gone by, on which somebody left or came home."""
    day = claim.left
    return (
        day is not None
        and day.earliest == day.latest <= scene.date
        and claim.polarity == "actual"
        and claim.tense == "past"
    )


def _before(
    scene: Scene,
    leavings: list[Claim],
    trigger: int,
    sentence: int,
    who: set[str],
    told: Window | None,
) -> Window | None:
    """The days of a week before those told, where a leaving told just before asks for it."""
    if told is None or not _is_bare(told) or told.latest > scene.date:
        return None
    for leaving in reversed(leavings):
        if sentence - leaving.sentence > _REACH:
            break
        if leaving.trigger >= trigger or leaving.who not in who or leaving.left is None:
            continue
        if leaving.left.latest < told.earliest:
            return Window(told.earliest - _WEEK, told.latest - _WEEK, told.phrase)
        return None
    return None


def _is_bare(told: Window) -> bool:
    """Whether a window is that of a weekday alone: "Thursday", "late Thursday"."""
    words = set(told.phrase.lower().split())
    return not _WEEKDAYS.isdisjoint(words) and words <= _BARE


def _in_pluperfect(scene: Scene, trigger: int) -> bool:
    """Whether "had" stands before the verb."""
    first = scene.tokens.sentences[scene.sentence_at[trigger]][0]
    return "had" in scene.tokens.lower[max(trigger - _TO_HAD, first) : trigger]


RULES = (
    EventRule(
        "trip/judge-before-leaving",
        """
        + 2019-05-24 | Chilean minister Pedro Soto left Lima on Monday. He had come on Thursday. => arrived Pedro Soto > PE = 2019-05-16; left Pedro Soto > PE = 2019-05-20
        + 2019-05-24 | Chilean minister Pedro Soto flew home on Monday from Lima. He had been in the Peruvian capital since Wednesday. => arrived Pedro Soto > PE = 2019-05-15; status Pedro Soto > PE = completed
        + 2019-05-24 | Chilean minister Pedro Soto returned home on Monday. On Friday he had met Peruvian minister Luis Vega in Lima. => met Luis Vega + Pedro Soto = 2019-05-17
        + 2019-05-24 | Chilean minister Pedro Soto left Lima on Monday. He came back on Thursday. => left Pedro Soto > PE = 2019-05-20
        + 2019-05-24 | Chilean minister Pedro Soto left Lima on Tuesday. Minister Kham Vongsa of Laos was there from Thursday to Friday. => trip Kham Vongsa > PE
        + 2019-05-21 | Chilean minister Pedro Soto left Lima on Thursday. He had arrived at the weekend. => arrived Pedro Soto > PE = 2019-05-11..2019-05-12
        - 2019-05-24 | Chilean minister Pedro Soto left Lima on Thursday. He had come on Monday. => arrived Pedro Soto > PE = 2019-05-13
        - 2019-05-24 | Chilean minister Pedro Soto left Lima on Monday. Peruvian minister Luis Vega had flown to Oslo on Thursday. => arrived Luis Vega > NO = 2019-05-16..2019-05-17
        """,
    ),
)
