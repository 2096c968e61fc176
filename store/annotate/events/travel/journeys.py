"""Reads the days of a whole journey told apart from its stops: "The trip begins on Monday".

The days go to the stops that the article has told before: the first one is reached as the journey
begins, the last one left as it ends, the others lie between. Stops themselves are not read here.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from itertools import takewhile

from store.annotate.events.clause.clauses import clause_stop
from store.annotate.events.clause.counting import number_at
from store.annotate.events.clause.lengths import length_of_journey
from store.annotate.events.clause.lists import governor
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Party, Scene
from store.annotate.events.clause.timing import days_told, of_report, times_of, window_of
from store.annotate.events.judgement.claims import window
from store.annotate.events.judgement.polarity import of_noun
from store.annotate.events.judgement.stays import DAY, Stay, has_days, is_dated, windows_of
from store.annotate.events.travel.held_on import held_on
from store.annotate.events.who.parties import parties_in
from store.annotate.events.who.subjects import subject_before
from store.model import Window

_BEGIN = frozenset(
    "begins begin began begun beginning starts start started starting opens opened commences commenced".split()
)


_END = frozenset(
    """ends end ended ending concludes conclude concluded concluding finish finishes finished wrap wraps
    wrapped wind winds wound""".split()
)


_LAST = frozenset("lasts last lasted lasting runs run ran goes stretches".split())


_BETWEEN = frozenset(
    "is was had has been to will would due set expected scheduled itself which that also ,".split()
)


_BREAKS = frozenset(
    "but said says told when where while who after before during since ; that".split()
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
    ahead: bool = False
    """Its stops are told after it."""
    held: Window | None = None
    """The day or days on which it is, was or will be made."""


def read_journey(scene: Scene, noun: int) -> list[Journey]:
    """ "The trip begins on Jan. 26 and ends on Jan. 30", of the trip noun at `noun`."""
    lower = scene.tokens.lower
    sentence = scene.sentence_at[noun]
    first, last = scene.tokens.sentences[sentence]
    before = lower[max(first, noun - 3) : noun]
    of_sentence = list(takewhile(lambda one: one[0] >= first, reversed(scene.travellers)))
    own = next((one for token, one in of_sentence if token == noun), None)
    owner = next(
        (p for p in parties_in(scene, sentence) if p.possessive and 0 <= noun - p.stop <= 2), None
    )
    if own is None and owner is None and not {"in", "on", "during", "of", "for"}.isdisjoint(before):
        # "visited Laos and Peru in a tour that began on May 3"
        own = next((one for token, one in of_sentence if token < noun), None)
    if own is None and owner is None:
        owner = _maker(scene, noun)
    counted = _counted(scene, noun, [one for token, one in of_sentence if token == noun])
    if counted:
        return counted
    if own is None and owner is None and _OWNERS.isdisjoint(before):
        return _begun_before(scene, noun)
    by = owner is not None and owner.first > noun
    at = _turn_after(lower, noun, last, far=own is not None or by)
    if at >= 0 and window_of(scene.clock[at]) is not None:
        at = -1  # "The visit last week was"
    held = held_on(scene, noun, last) if at < 0 and own is None and owner is None else None
    if at < 0 and held is None:
        return _begun_before(scene, noun)
    told = _days_from(scene, at, last) if held is None else Journey("", noun, None, None, held=held)
    if told.begin is None and told.end is None and held is None and not told.days:
        return []
    who = own or (owner.ids[0] if owner is not None else None)
    if who is None:
        who = scene.in_hand(noun, scene.tokens.sentences[max(sentence - 6, 0)][0])
    days = told.days or length_of_journey(scene, max(noun - 4, first), noun + 1)
    return [replace(told, who=who, token=noun, days=days)] if who else []


_TO_MAKER = 14
"""Tokens from the noun to the name of "a visit by the Swedish minister, X", at most."""


def _maker(scene: Scene, noun: int) -> Party | None:
    """X of "a visit by X that ended on Monday"."""
    lower = scene.tokens.lower
    for party in parties_in(scene, scene.sentence_at[noun]):
        if noun < party.first <= noun + _TO_MAKER and governor(scene, party) == "by":
            apart = lower[noun + 1 : party.first]
            return party if _TURNING.isdisjoint(apart) else None
    return None


_TURNING = _BEGIN | _END | _BREAKS | {","}


_HOME_FROM = frozenset("from after concluded completed ended wrapped finished".split())


def _counted(scene: Scene, noun: int, told: list[str]) -> list[Journey]:
    """The days of "came home from a ten-day tour of A, B and C", whose stops that noun tells.

    `told`: the traveller once for each stop.
    """
    if len(told) < 2 or len(set(told)) > 1:
        return []
    first = scene.tokens.sentences[scene.sentence_at[noun]][0]
    opening = max(noun - 5, first)
    days = length_of_journey(scene, opening, noun + 1)
    if not days or _HOME_FROM.isdisjoint(scene.tokens.lower[opening:noun]):
        return []
    return [Journey(told[0], noun, None, None, over=True, days=days)]


_SET_OUT = frozenset("began begun embarked started opened launched".split())


def _begun_before(scene: Scene, noun: int) -> list[Journey]:
    """ "X embarked on a tour of the Balkans this week": the stops are told in what follows."""
    lower = scene.tokens.lower
    sentence = scene.sentence_at[noun]
    first = scene.tokens.sentences[sentence][0]
    verb = next(
        (at for at in range(noun - 1, max(noun - 7, first), -1) if lower[at] in _SET_OUT), -1
    )
    if verb < 0 or of_noun(scene, noun, noun, clause_stop(scene, noun)) != "actual":
        return []
    times = times_of(scene, verb, verb, clause_stop(scene, noun)).times
    begin = window_of(times[0][0]) if times else None
    agents = subject_before(scene, sentence, verb)
    if begin is None or not agents or begin.earliest > scene.date:
        return []
    return [Journey(who, noun, begin, None, ahead=True) for who in agents[0].ids]


def _turn_after(lower: list[str], noun: int, last: int, *, far: bool) -> int:
    """The word that begins, ends or measures the journey of a noun; -1 if none follows it.

    It follows at once ("The trip begins"), or, for a journey of the sentence, also `far` behind.
    """
    start = noun + 1
    if lower[start : start + 1] == [","]:
        # "The stay, planned for two days, was extended until Sunday"
        aside = range(start + 1, min(start + _ASIDE, last))
        comma = next((at for at in aside if lower[at] == ","), start)
        passed = not any(_turns(lower, at) for at in range(start, comma))
        start = (
            comma + 1 if passed and not _BETWEEN.isdisjoint(lower[comma + 1 : comma + 2]) else start
        )
    for at in range(start, min(start + (24 if far else 5), last)):
        if _turns(lower, at):
            return at
        if lower[at] not in _BETWEEN and (not far or lower[at] in _BREAKS):
            return -1
    return -1


_ASIDE = 10
"""Tokens of an aside behind the noun of a journey, at most."""


_UNTIL = frozenset("until till through".split())


def _days_from(scene: Scene, at: int, last: int) -> Journey:
    """What the words from `at` to the end of a sentence tell of a journey, whose is left open."""
    lower = scene.tokens.lower
    begin = end = None
    over = False
    days: int | None = None
    for index in range(at, last):
        word = lower[index]
        if word in _BEGIN:
            begin = begin or _day_after(scene, index, last)
        elif word in _END:
            end = end or _day_after(scene, index, last)
            if end is None and lower[index + 1 : index + 2] == ["with"]:
                end = _last_day_of(scene, index, last)  # "ended with his departure on May 9"
            over = over or word in ("ended", "concluded", "finished")
        elif word in _DRAWS and lower[index + 3 : index + 4] in (["end"], ["close"]):
            end = end or _day_after(scene, index + 3, last)
            over = over or word in ("came", "drew")
        elif word in _LAST or word in _UNTIL or word in _EXTENDED:
            start, stop = _span_after(scene, index, last)
            begin, end = begin or start, end or stop
        elif word in ("before", "after", "where", "when", ";"):
            break
        if word in ("lasted", "lasts", "last", "lasting"):
            about = index + 1 + (lower[index + 1 : index + 2] in _ABOUT)
            length = length_of_journey(scene, index, min(index + 5, last))
            days = length or _count(lower, about)
    return Journey("", at, begin, end, over, days)


_ABOUT = (["about"], ["some"], ["around"], ["nearly"])


def _span_after(scene: Scene, at: int, last: int) -> tuple[Window | None, Window | None]:
    """First and last day of "lasts from May 22 to 26", "runs until May 26"."""
    times = times_of(scene, at, at, last).times
    start = next((time for time, word in times if word == "from"), None)
    stop = next((time for time, word in times if word == "to" or word in _UNTIL), None)
    begin = window_of(start)
    if begin is not None and stop is None:
        # "from May 22 to 26" is one expression
        return (
            Window(begin.earliest, begin.earliest, begin.phrase),
            Window(begin.latest, begin.latest, begin.phrase),
        )
    return begin, window_of(stop)


_DRAWS = frozenset("came comes come drew draws".split())


_EXTENDED = frozenset("extended prolonged lengthened".split())


def _turns(lower: list[str], at: int) -> bool:
    """Whether the word at `at` begins, ends or measures a journey."""
    word = lower[at]
    if word in _EXTENDED:
        return lower[at + 1 : at + 2] in (["until"], ["till"], ["to"], ["through"])
    if word in _DRAWS:
        return lower[at + 1 : at + 3] in (["to", "an"], ["to", "a"])
    return word in _BEGIN or word in _END or word in _LAST


def _count(lower: list[str], at: int) -> int | None:
    """The days of "lasted four days"."""
    return number_at(lower, at) if lower[at + 1 : at + 2] in (["days"], ["day"]) else None


_BEFORE_DAY = frozenset("on in this next up off".split())


def _day_after(scene: Scene, at: int, last: int) -> Window | None:
    """The time just after a verb: "begins on May 3"."""
    for index in range(at + 1, min(at + 4, last)):
        time = scene.clock[index]
        if time is not None:
            return None if of_report(scene, index) else window_of(time)
        if scene.tokens.lower[index] not in _BEFORE_DAY:
            return None
    return None


def _last_day_of(scene: Scene, at: int, last: int) -> Window | None:
    """The last single day that the rest of a sentence names."""
    days = days_told(scene, at + 1, last)
    return days[-1] if days else None


_LONG = dt.timedelta(days=45)


def spread(scene: Scene, stays: list[Stay], journeys: list[Journey]) -> None:
    """Gives the days of each journey to its stops, in the order in which they were told."""
    for journey in journeys:
        if journey.ahead:
            _spread_ahead(scene, stays, journey)
            continue
        sentence = scene.sentence_at[journey.token]
        legs = [
            stay
            for stay in stays
            if stay.who == journey.who
            and not stay.cancelled
            and any(sentence - 6 <= claim.sentence <= sentence for claim in stay.claims)
            and not any(claim.background or claim.transit for claim in stay.claims)
            and _near(stay, journey)
        ]
        if journey.end is not None and journey.end.latest >= scene.date:
            # "from Riga, where he had been. The visit will last until Friday": not that one
            legs = [one for one in legs if not any(claim.over for claim in one.claims)] or legs
        if not legs:
            continue
        if journey.held is not None:
            _hold(scene, legs, journey.held)
        for number, stay in enumerate(legs):
            _date_leg(scene, stay, journey, number == 0, number == len(legs) - 1)
            if journey.over:
                stay.claims[0].over = True
            if journey.days and len(legs) == 1:
                stay.claims[0].days = stay.claims[0].days or journey.days
        if journey.days and journey.begin is None and len(legs) > 1:
            _within_days(legs, journey)


def _hold(scene: Scene, legs: list[Stay], held: Window) -> None:
    """Dates the stops of "The visit is set for June 3": one day is that of the first arrival."""
    a_day = held.earliest == held.latest
    for stay in legs[:1] if a_day else legs:
        if stay.arrived() is not None or stay.left() is not None:
            continue
        if held.earliest > scene.date and not stay.to_come():
            continue  # the visit of somebody else
        if has_days(stay) and not _holds(stay.whole(), held):
            continue
        if a_day and stay.to_come():
            stay.claims[0].arrived = held
        else:
            stay.claims[0].whole = held


_NEXT = 4
"""Sentences after a journey's beginning in which its stops are told."""


def _spread_ahead(scene: Scene, stays: list[Stay], journey: Journey) -> None:
    """Dates the past stops that follow "X embarked on a tour this week": none was before it."""
    sentence, begin = scene.sentence_at[journey.token], journey.begin
    legs = [
        stay
        for stay in stays
        if stay.who == journey.who
        and not stay.cancelled
        and not has_days(stay)
        and any(0 < claim.sentence - sentence <= _NEXT for claim in stay.claims)
        and all(claim.tense == "past" and not claim.background for claim in stay.claims)
    ]
    if begin is None or scene.date - begin.earliest > _LONG:
        return
    if begin.earliest == begin.latest:
        for stay in legs[:1]:
            stay.claims[0].arrived = window(begin.earliest, begin.latest + DAY, begin.phrase)
        return
    for stay in legs:
        stay.claims[0].whole = Window(begin.earliest, scene.date, begin.phrase)


def _within_days(legs: list[Stay], journey: Journey) -> None:
    """Gives the legs without days those of "left on Monday; the tour will last ten days", or of
    "came home on Friday from a ten-day tour", which began with the leg told first."""
    days = DAY * (journey.days or 0)
    came = [one for one in (stay.arrived() for stay in legs) if one is not None]
    left = [one for one in (stay.left() for stay in legs) if one is not None]
    if came:
        first = min(one.earliest for one in came)
    elif left and journey.over:
        first = max(one.latest for one in left) - days + DAY
        if not has_days(legs[0]):
            legs[0].claims[0].arrived = Window(first, first, "")
    else:
        return
    until = windows_of(legs[-1])[0]
    last = first + days if until is None or until.latest < first else until.latest
    for stay in legs:
        if not has_days(stay):
            stay.claims[0].whole = Window(first, last, "")


def _near(stay: Stay, journey: Journey) -> bool:
    """Whether a stay has no days or days close to those of the journey."""
    came, left = windows_of(stay)
    known = came or left
    told = journey.begin or journey.end or journey.held
    if known is None or told is None:
        return True
    return (
        abs(known.earliest - told.earliest) <= _LONG and known.earliest >= told.earliest - DAY * 21
    )


def _date_leg(scene: Scene, stay: Stay, journey: Journey, first: bool, last: bool) -> None:
    """Dates one stop of a journey, its `first`, its `last`, or one between."""
    claim = stay.claims[0]
    dated = has_days(stay)
    begin, end = journey.begin, journey.end
    if begin is not None and dated and first and last and stay.arrived() is None:
        inside = [one.within for one in stay.claims if one.within is not None]
        left = stay.left()
        inside += (
            [left] if left is not None else []
        )  # "ended a visit on Friday. It began on Monday"
        if inside and all(begin.latest <= one.earliest for one in inside):
            claim.arrived = begin  # "on a visit that began on Saturday, met X on Monday"
    if begin is not None and first and stay.arrived() is None and _holds(stay.whole(), begin):
        claim.arrived = begin  # "will come next week. The visit starts on Monday"
    if begin is not None and not dated:
        if first and last and scene.tokens.lower[claim.trigger] in ("visit", "stay"):
            claim.arrived = begin  # "a visit to Peru that began on Monday", not "a trip"
        elif first:
            claim.arrived = window(begin.earliest, begin.latest + DAY, begin.phrase)
        elif end is not None:
            claim.arrived = window(begin.earliest, end.latest, begin.phrase)
    if end is not None and last and stay.left() is None:
        target = next((one for one in stay.claims if is_dated(one)), claim)
        if target.whole is None or _holds(target.whole, end):
            target.left = end


def _holds(whole: Window | None, day: Window) -> bool:
    return whole is not None and whole.earliest <= day.earliest and day.latest <= whole.latest


RULES = (
    EventRule(
        "trip/journey-days",
        """
        + 2018-05-18 | Swedish Foreign Minister Margot Wallström is due in Tbilisi first. She then continues to Baku. The trip begins on May 22 and ends on May 26. => arrived Margot Wallström > GE = 2018-05-22..2018-05-23; arrived Margot Wallström > AZ = 2018-05-22..2018-05-26
        + 2018-05-18 | Swedish Foreign Minister Margot Wallström will visit Georgia. The visit will last from May 22 to May 26. => left Margot Wallström > GE = 2018-05-26
        + 2018-05-18 | Swedish Foreign Minister Margot Wallström embarked on her first tour of the Caucasus this week. She has visited Georgia. => arrived Margot Wallström > GE = 2018-05-14..2018-05-18; status Margot Wallström > GE = completed
        + 2018-05-18 | Swedish Foreign Minister Margot Wallström has returned home from a six-day tour of Georgia, Armenia and Turkey. She left Ankara on Thursday. => arrived Margot Wallström > GE = 2018-05-12; arrived Margot Wallström > AM = 2018-05-12..2018-05-18; left Margot Wallström > TR = 2018-05-17
        + 2018-05-18 | Swedish Foreign Minister Margot Wallström's three-day visit to Georgia ends on Sunday. => arrived Margot Wallström > GE = 2018-05-18; left Margot Wallström > GE = 2018-05-20; status Margot Wallström > GE = ongoing
        + 2018-05-18 | Swedish Foreign Minister Margot Wallström will visit Georgia next week. The three-day visit begins on Tuesday. => arrived Margot Wallström > GE = 2018-05-22; left Margot Wallström > GE = 2018-05-24
        - 2018-05-18 | Swedish Foreign Minister Margot Wallström will visit Georgia next week. The three-day strike begins on Tuesday. => arrived Margot Wallström > GE = 2018-05-22
        - 2018-05-18 | Swedish Foreign Minister Margot Wallström is to go on a six-day tour of Georgia and Turkey. She left Oslo on Thursday. => arrived Margot Wallström > GE = 2018-05-12
        - 2018-05-18 | Swedish Foreign Minister Margot Wallström embarked on her first tour of the Caucasus this week. She will visit Georgia. => arrived Margot Wallström > GE = 2018-05-14..2018-05-18
        - 2018-05-18 | Swedish Foreign Minister Margot Wallström will visit Georgia. The strike begins on May 22. => arrived Margot Wallström > GE = 2018-05-22..2018-05-23
        + 2018-05-18 | Swedish Foreign Minister Margot Wallström is on a three-day visit to Georgia that began on Thursday. => arrived Margot Wallström > GE = 2018-05-17; left Margot Wallström > GE = 2018-05-19
        - 2018-05-18 | Swedish Foreign Minister Margot Wallström is on a three-day trip to Georgia that began on Thursday. => arrived Margot Wallström > GE = 2018-05-17
        + 2019-05-24 | Danish minister Lone Friis is to visit Riga. The visit is set for June 3. => arrived Lone Friis > LV = 2019-06-03
        + 2019-05-24 | Danish minister Lone Friis is to visit Riga. The trip, planned for next week, is her first. => arrived Lone Friis > LV = 2019-05-27..2019-06-02
        + 2019-05-24 | Danish minister Lone Friis visited Riga. The visit last week was her first. => arrived Lone Friis > LV = 2019-05-13..2019-05-19
        + 2019-05-24 | Danish minister Lone Friis is to visit Riga. The visit will take place in early July. => arrived Lone Friis > LV = 2019-07-01..2019-07-10
        - 2019-05-24 | Danish minister Lone Friis is to visit Riga. The strike is set for June 3. => arrived Lone Friis > LV = 2019-06-03
        - 2019-05-24 | Danish minister Lone Friis is to visit Riga. The visit, set for May, was put off. => arrived Lone Friis > LV = 2019-05-01..2019-05-31
        - 2019-05-24 | Danish minister Lone Friis is to visit Riga. The visit was announced on Monday. => arrived Lone Friis > LV = 2019-05-20
        - 2019-05-24 | Danish minister Lone Friis is to visit Riga. The visit will open a market, she said on Monday. => arrived Lone Friis > LV = 2019-05-20
        + 2019-05-24 | RIGA, May 24 (AFP) -- The two sides signed a pact during a visit by Danish minister Lone Friis that ended on Thursday. => left Lone Friis > LV = 2019-05-23; status Lone Friis > LV = completed
        - 2019-05-24 | RIGA, May 24 (AFP) -- A strike that ended on Thursday spoilt a visit by Danish minister Lone Friis. => left Lone Friis > LV = 2019-05-23
        + 2019-05-24 | Danish minister Lone Friis arrived in Riga on Thursday. The visit, which lasts until Sunday, is her first. => left Lone Friis > LV = 2019-05-26
        - 2019-05-24 | Danish minister Lone Friis visited Riga. A visit by the Swedes was agreed. The visit is set for June 3. => arrived Lone Friis > LV = 2019-06-03
        + 2019-05-24 | Danish minister Lone Friis ended a visit to Riga on Wednesday. The visit had begun on Monday. => arrived Lone Friis > LV = 2019-05-20; left Lone Friis > LV = 2019-05-22
        - 2019-05-24 | Danish minister Lone Friis ended a visit to Riga on Wednesday. The strike had begun on Monday. => arrived Lone Friis > LV = 2019-05-20
        + 2019-05-24 | Danish minister Lone Friis is on a visit to Riga. The visit will wind up on Saturday. => left Lone Friis > LV = 2019-05-25
        - 2019-05-24 | Danish minister Lone Friis is on a visit to Riga. The strike will wind up on Saturday. => left Lone Friis > LV = 2019-05-25
        + 2019-05-24 | RIGA, May 24 (AFP) -- Latvian President Egils Levits met here Friday with visiting Danish minister Lone Friis. The visit is to conclude Sunday. => left Lone Friis > LV = 2019-05-26
        + 2019-05-24 | RIGA, May 24 (AFP) -- Latvian President Egils Levits met here Friday with visiting Danish minister Lone Friis. During her stay, which ends Sunday, Friis will also see a mill. => left Lone Friis > LV = 2019-05-26
        - 2019-05-24 | RIGA, May 24 (AFP) -- Latvian President Egils Levits met here Friday with visiting Danish minister Lone Friis. During the fair, which ends Sunday, Friis will also see a mill. => left Lone Friis > LV = 2019-05-26
        + 2019-05-24 | Danish minister Lone Friis came to Riga on Tuesday. The stay, at first planned for two days, was extended until Sunday. => left Lone Friis > LV = 2019-05-26
        - 2019-05-24 | Danish minister Lone Friis came to Riga on Tuesday. The strike, at first planned for two days, was extended until Sunday. => left Lone Friis > LV = 2019-05-26
        - 2019-05-24 | Danish minister Lone Friis has begun a visit to Riga, the first since the embassy there was opened in 2012. => arrived Lone Friis > LV = 2012-01-01..2012-12-31
        + 2018-05-18 | Swiss minister Paul Seger arrived in Minsk on Thursday from Riga, where he had been on a visit. The embassy gave no programme of the visit, which is expected to last from May 17 to 20. => left Paul Seger > BY = 2018-05-20
        """,
    ),
)
