"""Finds what stands between "is" and the place where somebody is: "on holiday", "a guest", "shut away".

Who is there, and when, is read in being.py.
"""

from __future__ import annotations

import datetime as dt

from store.annotate.events.clause.fixed_phrases import by_first_word, length_at
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Scene
from store.annotate.events.clause.timing import When
from store.annotate.events.judgement.claims import Claim
from store.model import Window

SHUT = frozenset("shut holed closeted locked ensconced camped stationed hosted staying".split())


_STATES = by_first_word(
    """on holiday
    on a holiday
    on his holiday
    on vacation
    on a vacation
    on leave
    on sick leave
    on business
    on official business
    on honeymoon
    on a break
    on a stopover
    on a short break
    on hand
    on assignment
    on site
    on the ground
    in attendance
    in transit
    in town
    in person
    present
    to be found
    hard at work
    busy
    up
    over
    down
    out
    more"""
)
"""States between "is" and the "in" or "at" of the place: "is on holiday in Rome"."""


def state_length(lower: list[str], at: int) -> int:
    """How many words of a state stand at `at` before the "in", "at" or "here" of its place."""
    found = length_at(lower, at, _STATES)
    return found if lower[at + found : at + found + 1] in _AT_PLACE else 0


_AT_PLACE = (["in"], ["at"], ["here"], ["there"])


_ADJECTIVES = 3
"""Words of praise before "guest", at most: "the most prominent foreign guest"."""


def guest_called(lower: list[str], after: int) -> int:
    """The token behind "a guest", "among guests" or "the most prominent guest" at `after`; else 0."""
    if lower[after : after + 2] == ["among", "guests"]:
        return after + 2
    if lower[after : after + 1] not in (["a"], ["the"], ["guest"], ["chief"], ["main"]):
        return 0
    article = lower[after] in ("a", "the")
    for at in range(after + article, min(after + _ADJECTIVES + 2, len(lower) - 1)):
        sole = lower[at] in _OFFICES_THERE and not _SOLE.isdisjoint(lower[after:at])
        if sole and lower[at + 1] == "at":
            return at + 1
        if lower[at] in ("guest", "visitor", "foreigner", "outsider"):
            at += 1 + 2 * (lower[at + 1 : at + 3] in (["of", "honour"], ["of", "honor"]))
            return at if lower[at : at + 1] in _AT_PLACE or lower[at : at + 1] == ["on"] else 0
        if not lower[at].isalpha():
            return 0
    return 0


_SOLE = frozenset("only sole highest highest-ranking senior".split())


_OFFICES_THERE = frozenset("minister leader official president premier diplomat statesman".split())
"""In "was the only minister at a parade in Lima"."""


def past_state(scene: Scene, after: int, last: int) -> int:
    """The token after "shut away since Tuesday" in "has been shut away since Tuesday in Oslo"."""
    lower = scene.tokens.lower
    if after < last and lower[after] in SHUT:
        after += 1
        if (
            after < last
            and lower[after] in ("away", "up", "in", "down")
            and (after + 1 < last and lower[after + 1] in ("since", "in", "at", "with", "for"))
        ):
            after += 1
    if (
        after + 1 < last
        and lower[after] in ("since", "from")
        and lower[after - 1] not in _COME_HOME  # "is back from a week in Lima"
        and scene.clock[after + 1] is not None
    ):
        after += 1
        while after < last and scene.clock[after] is not None:
            after += 1
    return after


_COME_HOME = frozenset("back home fresh".split())


_OFFICES = frozenset(
    """president premier minister leader king queen chancellor emir sultan pope chief boss delegation
    team wife husband family entourage party colleagues""".split()
)


def behind_office(lower: list[str], at: int) -> int:
    """The token behind "with the (Swiss) president" or "the foreign minister" that follows `at`; `at`
    itself where no such words do."""
    if lower[at + 1 : at + 2] not in (["the"], ["his"], ["her"], ["their"]):
        return at
    for index in range(at + 2, min(at + 5, len(lower) - 1)):
        if lower[index] in _OFFICES:
            return index + 1
        if not lower[index].isalpha():
            break
    return at


_LATELY = dt.timedelta(days=7)


def of_late(claim: Claim, today: dt.date) -> bool:
    """Whether nothing tells that a stay was long ago: not "was here in April"."""
    if claim.whole is not None and claim.whole.latest < today:
        return False  # "was here last week"
    told = claim.left or claim.arrived or claim.within
    return told is None or told.latest >= today - _LATELY


def come_before(claim: Claim, when: When, today: dt.date) -> None:
    """Dates the coming of who "has been there for three days": so long ago."""
    if when.days and not when.times:
        came = today - dt.timedelta(days=when.days)
        claim.arrived = Window(came, came + dt.timedelta(days=1), "")
        claim.days = claim.within = None


RULES = (
    EventRule(
        "trip/be-in-a-state",
        """
        + 2018-05-18 | Swiss diplomat Paul Seger is on holiday in Belarus. => trip Paul Seger > BY; status Paul Seger > BY = ongoing
        + 2018-05-18 | Swiss diplomat Paul Seger was on hand in Minsk for the signing on Monday. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger was guest of honour at a parade in Minsk on Monday. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger was present at the signing of a pact in Minsk on Monday. => trip Paul Seger > BY
        + 2018-05-18 | Swiss minister Paul Seger was the only foreigner at a parade in Minsk in March. => trip Paul Seger > BY
        + 2018-05-18 | Swiss minister Paul Seger was the only minister at a forum in Minsk in March. => trip Paul Seger > BY
        - 2018-05-18 | Swiss minister Paul Seger was the only minister without a view of a forum in Minsk. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger was at the heart of a row in Minsk on Monday. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger is on holiday from his post in Minsk. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger was present when a treaty with Minsk was read out. => trip Paul Seger > BY
        + 2018-05-18 | Swiss minister Paul Seger was with the president in Minsk in March. => trip Paul Seger > BY
        + 2018-05-18 | Swiss minister Paul Seger joined the president in Minsk in March. => trip Paul Seger > BY
        - 2018-05-18 | Swiss minister Paul Seger joined the protests in Minsk in March. => trip Paul Seger > BY
        + 2018-05-18 | Swiss minister Paul Seger plans to be in Minsk by Monday. => status Paul Seger > BY = planned
        - 2018-05-18 | Swiss minister Paul Seger hopes to be in Minsk by Monday. => trip Paul Seger > BY
        + 2018-05-18 | Swiss minister Paul Seger was part of a delegation that went to Minsk in March. => trip Paul Seger > BY
        - 2018-05-18 | Swiss minister Paul Seger met a member of a delegation that went to Minsk in March. => trip Paul Seger > BY
        + 2018-05-18 | Swiss minister Paul Seger said so in Minsk on Monday. => trip Paul Seger > BY
        - 2018-05-18 | Swiss minister Paul Seger said that in Minsk nobody knew. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger was in Minsk from May 1 to 4 and then in Riga for two days. => arrived Paul Seger > BY = 2018-05-01; arrived Paul Seger > LV = 2018-05-04; left Paul Seger > LV = 2018-05-05
        - 2018-05-18 | Swiss diplomat Paul Seger was in Minsk from May 1 to 4 and then in Riga for two days. => arrived Paul Seger > LV = 2018-05-01
        + 2018-05-18 | Swiss diplomat Paul Seger was in Europe last month: Latvia, Poland, Malta and Italy, in that order. => trip Paul Seger > LV; trip Paul Seger > IT; arrived Paul Seger > MT = 2018-04-01..2018-04-30
        - 2018-05-18 | Swiss diplomat Paul Seger was in Europe last month: Latvia and Poland have new rules. => trip Paul Seger > LV
        """,
    ),
)
