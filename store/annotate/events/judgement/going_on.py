"""Ends a stay by the day of going on from it, and keeps a traveller there until that day.

"X met Y in Lima on Thursday. He will continue to Chile on Sunday": on Friday he is still in Lima,
which he leaves on Sunday. Only the stay before the next one is looked at.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Scene
from store.annotate.events.judgement.claims import Claim
from store.annotate.events.judgement.status import has_left, is_news
from store.annotate.events.judgement.stays import DAY, Stay, windows_of
from store.model import Window

_ONWARD = frozenset(
    """onto onward onwards then next later subsequently afterward afterwards finally continue
    continues continued proceed proceeds proceeded""".split()
)


_AFTERWARDS = frozenset("afterward afterwards subsequently thereafter".split())


_ON_FROM_THERE = (["on", "to"], ["from", "there"], ["on", "from", "there"])


_LATELY = dt.timedelta(days=5)
"""Days after which somebody seen in a place is not taken to be there still."""


_BACK = 3
"""Sentences from where he was seen to where it is told that he is to go on."""


def goes_on(scene: Scene, claim: Claim) -> bool:
    """Whether a stop is told to follow another: "then flew to Rome", "goes from there to Rome"."""
    lower = scene.tokens.lower
    low, stop = scene.tokens.sentences[claim.sentence]
    after = lower[claim.trigger + 1 : claim.trigger + 4]
    if lower[min(claim.stop, stop - 1)] in _AFTERWARDS:
        return True  # "will visit Peru and Chile afterwards"
    if any(after[: len(words)] == words for words in _ON_FROM_THERE):
        return True
    return not _ONWARD.isdisjoint(lower[low : claim.trigger + 2])


def stay_until_going_on(scene: Scene, stays: list[Stay]) -> None:
    """Lets who is to go on from a stay be there now."""
    for stay in stays:
        if stay.cancelled or any(one.tense != "future" for one in stay.claims):
            continue
        claim = stay.claims[0]
        came = windows_of(stay)[0]
        if not goes_on(scene, claim) or (came is not None and came.latest <= scene.date):
            continue
        before = _stop_before(stay, stays)
        if before is not None:
            _still_there(scene, before)


_SETTING_OUT = frozenset(["trip/leave-for", "trip/go"])


_STOP = dt.timedelta(days=14)
"""The longest stop that is taken to end with the next setting out."""


def leave_by_going_on(scene: Scene, stays: list[Stay]) -> None:
    """Ends "arrived in Peru on Wednesday" by "left for Chile on Friday", where no return is told."""
    for onward in stays:
        claim = onward.claims[0]
        day = claim.arrived
        if claim.over:
            continue  # "came on Thursday. He had flown to Chile and then to Peru"
        if claim.rule not in _SETTING_OUT or day is None or day.latest - day.earliest != DAY:
            continue
        stay = _stop_before(onward, stays)
        if stay is None:
            continue
        came, left = windows_of(stay)
        if left is not None or any(one.over for one in stay.claims):
            continue
        there = came is None and claim.tense == "future" and is_news(scene, stay.claims)
        if there or (came is not None and _soon_after(came, day)):
            stay.claims.append(
                _gone_on(claim, stay, Window(day.earliest, day.earliest, day.phrase))
            )


def _soon_after(came: Window, day: Window) -> bool:
    return came.earliest <= day.earliest <= came.earliest + _STOP


def _stop_before(onward: Stay, stays: list[Stay]) -> Stay | None:
    """The stay of a traveller told last before the going on to another, if it is elsewhere."""
    claim = onward.claims[0]
    before = [
        (one.trigger, one.stop, stay)
        for stay in stays
        if stay.who == onward.who and stay is not onward
        for one in stay.claims
        if one.trigger < claim.trigger and claim.sentence - one.sentence <= _BACK
    ]
    if not before:
        return None
    last = max(before, key=lambda one: one[:2])[2]
    return None if last.cancelled or last.country == onward.country else last


def _gone_on(claim: Claim, stay: Stay, day: Window) -> Claim:
    """What the setting out for the next stop says of the stop before."""
    return replace(
        claim,
        country=stay.country,
        rule="trip/gone-on",
        place=None,
        arrived=None,
        left=day,
        companions=[],
        journey=None,
        over=claim.tense == "past",
    )


def _still_there(scene: Scene, stay: Stay) -> None:
    """Says that the traveller is still in a stay where he was seen these days."""
    arrived, left = windows_of(stay)
    if (
        left is None
        and arrived is not None
        and scene.date - _LATELY <= arrived.latest <= scene.date
        and all(claim.inferred and claim.tense != "future" for claim in stay.claims)
        and not has_left(stay.claims)
    ):
        stay.claims[-1].present = True


RULES = (
    EventRule(
        "trip/gone-on",
        """
        + 2018-05-18 | Swiss diplomat Paul Seger arrived in Peru on Monday. He left for Chile on Thursday. => left Paul Seger > PE = 2018-05-17; status Paul Seger > PE = completed
        + 2018-05-18 | Swiss diplomat Paul Seger arrived in Peru on Wednesday. He is to fly on to Chile on Sunday. => left Paul Seger > PE = 2018-05-20; status Paul Seger > PE = ongoing
        + 2018-05-18 | Swiss diplomat Paul Seger is on a visit to Peru. He leaves for Chile on Sunday. => left Paul Seger > PE = 2018-05-20; status Paul Seger > PE = ongoing
        - 2018-05-18 | Swiss diplomat Paul Seger visited Peru. He leaves for Chile on Sunday. => left Paul Seger > PE = 2018-05-20
        - 2018-05-18 | Swiss diplomat Paul Seger arrived in Peru on April 2. He left for Chile on Thursday. => left Paul Seger > PE = 2018-05-17
        + 2018-05-18 | Swiss diplomat Paul Seger will be in Peru until Sunday and will visit Chile afterwards. => arrived Paul Seger > CL = 2018-05-20..2018-05-21
        """,
    ),
    EventRule(
        "trip/judge-going-on",
        """
        + 2018-05-18 | Swiss diplomat Paul Seger met Peruvian President Martin Vizcarra in Lima on Thursday. He will continue to Chile on Sunday. => status Paul Seger > PE = ongoing; status Paul Seger > CL = planned
        - 2018-05-18 | Swiss diplomat Paul Seger met Peruvian President Martin Vizcarra in Lima on Thursday. He will see Chile in June. => status Paul Seger > PE = ongoing
        - 2018-05-18 | Swiss diplomat Paul Seger met Peruvian President Martin Vizcarra in Lima on Wednesday and left on Thursday. He will go on to Chile on Sunday. => status Paul Seger > PE = ongoing
        """,
    ),
)
