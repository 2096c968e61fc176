"""Reads the days of a whole journey told apart from its stops: "The trip begins on Monday".

The days go to the stops that the article has told before: the first one is reached as the journey
begins, the last one left as it ends, the others lie between. Stops themselves are not read here.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Scene
from store.annotate.events.clause.timing import of_report, times_of
from store.annotate.events.judgement.claims import Claim, window
from store.annotate.events.judgement.stays import DAY, Stay, has_days, is_dated, windows_of
from store.annotate.events.who.parties import parties_in
from store.model import TimeExpression, Window

_BEGIN = frozenset("begins begin began starts start started opens opened commences".split())


_END = frozenset("ends end ended concludes conclude concluded finishes finished wraps".split())


_LAST = frozenset("lasts last lasted runs run ran goes stretches".split())


_BETWEEN = frozenset(
    "is was to will would due set expected scheduled itself which that also".split()
)


_OWNERS = frozenset("the this that his her their whole entire".split())


@dataclass(frozen=True, slots=True)
class Journey:
    """The days of one journey of an official, as one sentence tells them."""

    who: str
    token: int
    begin: Window | None
    end: Window | None
    over: bool = False
    """The words say that it has ended."""
    days: int | None = None


def read_journey(scene: Scene, noun: int) -> list[Journey]:
    """ "The trip begins on Jan. 26 and ends on Jan. 30", of the trip noun at `noun`."""
    lower = scene.tokens.lower
    sentence = scene.sentence_of(noun)
    first, last = scene.tokens.sentences[sentence]
    owned = [p for p in parties_in(scene, sentence) if p.possessive and 0 <= noun - p.stop <= 2]
    before = lower[max(first, noun - 3) : noun]
    told = any(token == noun for token, _ in scene.travellers)
    own = next((one for token, one in reversed(scene.travellers) if token == noun), None)
    if own is None and not owned and not {"in", "on", "during", "of"}.isdisjoint(before):
        # "visited Laos and Peru in a tour that began on May 3"
        own = next(
            (one for token, one in reversed(scene.travellers) if first <= token < noun), None
        )
    if not owned and not told and own is None and _OWNERS.isdisjoint(before):
        return []
    at = noun + 1
    reach = noun + (24 if own else 5)
    while at < min(reach, last) and (
        lower[at] in _BETWEEN or (own and not _turns(lower, at) and lower[at] not in _BREAKS)
    ):
        at += 1
    if at >= last or not _turns(lower, at):
        return []
    begin = end = None
    over = False
    days: int | None = None
    while at < last:
        if lower[at] in _BEGIN:
            begin = begin or _day_after(scene, at, last, ("on", "in", "this", "next"))
        elif lower[at] in _END:
            end = end or _day_after(scene, at, last, ("on", "in", "this", "next"))
            if end is None and lower[at + 1 : at + 2] == ["with"]:
                end = _last_day_of(scene, at, last)  # "ended with his departure on May 9"
            over = over or lower[at] in ("ended", "concluded", "finished")
        elif lower[at] in _DRAWS and lower[at + 3 : at + 4] in (["end"], ["close"]):
            end = end or _day_after(scene, at + 3, last, ("on", "in", "this", "next"))
            over = over or lower[at] in ("came", "drew")
        elif lower[at] in _LAST or lower[at] in ("until", "till", "through"):
            times = times_of(scene, at, at, last).times
            start = next((time for time, word in times if word == "from"), None)
            stop = next(
                (time for time, word in times if word in ("to", "until", "till", "through")), None
            )
            if start is not None and stop is None and start.earliest and start.latest:
                # "from May 22 to 26" is one expression
                begin = begin or Window(start.earliest, start.earliest, start.text)
                end = end or Window(start.latest, start.latest, start.text)
            begin, end = begin or _window(start), end or _window(stop)
        elif lower[at] in ("before", "after", "where", "when", ";"):
            break
        if lower[at] in ("lasted", "lasts", "last"):
            about = (
                at + 1 + (lower[at + 1 : at + 2] in (["about"], ["some"], ["around"], ["nearly"]))
            )
            days = times_of(scene, at, at, min(at + 5, last)).days or _count(lower, about)
        at += 1
    if begin is None and end is None and not days:
        return []
    who = own or (owned[0].ids[0] if owned else None)
    if who is None:
        limit = scene.tokens.sentences[max(sentence - 6, 0)][0]
        who = scene.in_hand(noun, limit)
    return [Journey(who, noun, begin, end, over, days)] if who else []


_DRAWS = frozenset("came comes come drew draws".split())


_BREAKS = frozenset("but said says told when where while who after before during ; that".split())


def _turns(lower: list[str], at: int) -> bool:
    """Whether the word at `at` begins, ends or measures a journey."""
    word = lower[at]
    if word in _DRAWS:
        return lower[at + 1 : at + 3] in (["to", "an"], ["to", "a"])
    return word in _BEGIN or word in _END or word in _LAST


_NUMBERS = {
    word: number
    for number, word in enumerate("one two three four five six seven eight nine ten".split(), 1)
}


def _count(lower: list[str], at: int) -> int | None:
    """The days of "lasted four days"."""
    if lower[at + 1 : at + 2] not in (["days"], ["day"]):
        return None
    return _NUMBERS.get(lower[at]) or (int(lower[at]) if lower[at].isdigit() else None)


def _day_after(scene: Scene, at: int, last: int, words: tuple[str, ...]) -> Window | None:
    for index in range(at + 1, min(at + 4, last)):
        time = scene.clock[index]
        if time is not None:
            return None if of_report(scene, index) else _window(time)
        if scene.tokens.lower[index] not in words:
            return None
    return None


def _last_day_of(scene: Scene, at: int, last: int) -> Window | None:
    """The last single day that the rest of a sentence names."""
    for index in range(last - 1, at, -1):
        time = scene.clock[index]
        if time is not None and time.earliest is not None and time.earliest == time.latest:
            return _window(time)
    return None


def _window(time: TimeExpression | None) -> Window | None:
    if time is None or time.earliest is None or time.latest is None:
        return None
    return Window(time.earliest, time.latest, time.text)


_LONG = dt.timedelta(days=45)


def spread(scene: Scene, stays: list[Stay], journeys: list[Journey]) -> None:
    """Gives the days of each journey to its stops, in the order in which they were told."""
    for journey in journeys:
        sentence = scene.sentence_of(journey.token)
        legs = [
            stay
            for stay in stays
            if stay.who == journey.who
            and not stay.cancelled
            and any(sentence - 6 <= claim.sentence <= sentence for claim in stay.claims)
            and not any(claim.background or claim.transit for claim in stay.claims)
            and _near(stay, journey)
        ]
        if not legs:
            continue
        for number, stay in enumerate(legs):
            _date_leg(stay, journey, number == 0, number == len(legs) - 1)
            if journey.over:
                stay.claims[0].over = True
            if journey.days and len(legs) == 1:
                stay.claims[0].days = stay.claims[0].days or journey.days
        if journey.days and journey.begin is None and len(legs) > 1:
            _within_days(legs, journey.days)


def _within_days(legs: list[Stay], days: int) -> None:
    """Gives the legs without days those of "left on Monday; the tour will last ten days"."""
    came = [one for one in (stay.arrived() for stay in legs) if one is not None]
    if not came:
        return
    first = min(one.earliest for one in came)
    for stay in legs:
        if not has_days(stay):
            stay.claims[0].whole = Window(first, first + DAY * days, "")


def _near(stay: Stay, journey: Journey) -> bool:
    """Whether a stay has no days or days close to those of the journey."""
    came, left = windows_of(stay)
    known = came or left
    told = journey.begin or journey.end
    if known is None or told is None:
        return True
    return (
        abs(known.earliest - told.earliest) <= _LONG and known.earliest >= told.earliest - DAY * 21
    )


def _date_leg(stay: Stay, journey: Journey, first: bool, last: bool) -> None:
    claim: Claim = stay.claims[0]
    dated = has_days(stay)
    begin, end = journey.begin, journey.end
    if begin is not None and dated and first and last and stay.arrived() is None:
        inside = [one.within for one in stay.claims if one.within is not None]
        if inside and all(begin.latest <= one.earliest for one in inside):
            claim.arrived = begin  # "on a visit that began on Saturday, met X on Monday"
    if begin is not None and not dated:
        if first:
            claim.arrived = window(begin.earliest, begin.latest + DAY, begin.phrase)
        elif end is not None:
            claim.arrived = window(begin.earliest, end.latest, begin.phrase)
    if end is not None and last and stay.left() is None:
        target = next((one for one in stay.claims if is_dated(one)), claim)
        if target.whole is None:
            target.left = end


RULES = (
    EventRule(
        "trip/journey-days",
        """
        + 2018-05-18 | Swedish Foreign Minister Margot Wallström is due in Tbilisi first. She then continues to Baku. The trip begins on May 22 and ends on May 26. => arrived Margot Wallström > GE = 2018-05-22..2018-05-23; arrived Margot Wallström > AZ = 2018-05-22..2018-05-26
        + 2018-05-18 | Swedish Foreign Minister Margot Wallström will visit Georgia. The visit will last from May 22 to May 26. => left Margot Wallström > GE = 2018-05-26
        - 2018-05-18 | Swedish Foreign Minister Margot Wallström will visit Georgia. The strike begins on May 22. => arrived Margot Wallström > GE = 2018-05-22..2018-05-23
        """,
    ),
)
