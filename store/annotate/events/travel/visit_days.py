"""Finds the day of a visit in what is told beside it: "met X on Friday, the last day of his visit".

Only days that belong to another word of the sentence are looked for here; those that stand beside
the noun itself are read in clause/timing.py.
"""

from __future__ import annotations

import datetime as dt

from store.annotate.events.clause.finite import clause_tense
from store.annotate.events.clause.lengths import day_before_of
from store.annotate.events.clause.other_events import SAID_OF_A_VISIT, in_an_aside, is_motion
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Scene
from store.annotate.events.clause.timing import (
    NO_TIMES,
    When,
    one_past_day,
)
from store.model import TimeExpression


def day_of_stay(scene: Scene, trigger: int) -> tuple[int, dt.date] | None:
    """The number and the date of "on Friday, the second day of his visit"; 0 for the last day."""
    lower, clock = scene.tokens.lower, scene.clock
    first = scene.tokens.sentences[scene.sentence_at[trigger]][0]
    for index in range(trigger - 1, max(trigger - 9, first + 1), -1):
        if lower[index] != "of" or "day" not in lower[index - 2 : index]:
            continue
        if any(
            word in scene.triggers.verbs or word == "that" for word in lower[index + 1 : trigger]
        ):
            return None
        number = day_before_of(lower, index)
        if number < 0:
            return None
        for at in range(index - 3, first - 1, -1):
            time = clock[at]
            if time is not None and time.earliest is not None and time.earliest == time.latest:
                return number, time.earliest
        last = scene.tokens.sentences[scene.sentence_at[trigger]][1]
        days = {
            time.earliest
            for time in clock[trigger:last]
            if time is not None and time.earliest is not None and time.earliest == time.latest
        }
        # "on the second day of a visit, met X on Friday"
        day = days.pop() if len(days) == 1 else None
        return (number, day) if day is not None and day <= scene.date else None
    return None


def day_before(scene: Scene, opening: int) -> tuple[TimeExpression, str] | None:
    """The day of "said on Tuesday after a one-day visit to Peru", by which he had left."""
    lower, clock = scene.tokens.lower, scene.clock
    after = opening if lower[opening] in ("after", "following") else opening - 1
    if after < 2 or lower[after] not in ("after", "following"):
        return None
    time = clock[after - 1]
    if time is None or time.earliest is None or time.earliest != time.latest:
        return None
    if not 0 <= (scene.date - time.earliest).days <= 14:
        return None
    if scene.triggers.reporting.isdisjoint(lower[max(after - 4, 0) : after - 1]):
        return None  # "arrived on Tuesday after a visit to Peru"
    day = time.earliest - dt.timedelta(days=1)
    return time._replace(earliest=day), ""


READYING = frozenset(
    """before ahead plans preparations preparation prepares prepared preparing prepare readies
    ready""".split()
)
"""Of a visit that is still to come: "prepared for X's visit"."""


_NEWS = frozenset("details agenda news schedule".split())


def spoken_of(scene: Scene, opening: int) -> str:
    """The word by which somebody speaks of the visit whose phrase begins at a token, or gets ready
    for it: "on Friday discussed the visit by X", "met on Friday ahead of X's visit"; else ""."""
    lower = scene.tokens.lower
    at = opening - 1
    first = scene.tokens.sentences[scene.sentence_at[opening]][0]
    while at > first and (
        scene.clock[at] is not None or lower[at] in ("on", "of", "for", "against")
    ):
        at -= 1
    word = lower[at]
    return word if word in SAID_OF_A_VISIT or word in READYING or word in _NEWS else ""


def reported_on(scene: Scene, opening: int, trigger: int) -> bool:
    """Whether somebody only tells of a journey behind him: "briefed X on Monday on his Peru trip"."""
    lower, at = scene.tokens.lower, opening - 1
    if lower[at] not in ("on", "about") or not AHEAD.isdisjoint(lower[opening:trigger]):
        return False
    low = max(at - _TO_TOLD, scene.tokens.sentences[scene.sentence_at[opening]][0])
    told = next((one for one in range(at - 1, low - 1, -1) if lower[one] in _TOLD), -1)
    return told >= 0 and "," not in lower[told:at]


AHEAD = frozenset("planned scheduled upcoming forthcoming expected next coming".split())
"""Of a visit still to come."""


_TOLD = frozenset("briefed briefs brief briefing debriefed informed updated reported".split())
_TO_TOLD = 12
"""Tokens from "briefed" to the end of "briefed X on Monday on his trip", at most."""


_DURING = frozenset("during framework part course".split())


_NOT_THEN = frozenset("since until before after by to for from".split())
"""Before a month or a year: it need not be that of the visit."""


def day_of_clause(scene: Scene, opening: int) -> When:
    """When something was done "during his visit": the one day of the clause before it, or the month
    or year of it, where that is over."""
    lower = scene.tokens.lower
    if _DURING.isdisjoint(lower[max(opening - 3, 0) : opening + 1]):
        return NO_TIMES
    low = scene.tokens.sentences[scene.sentence_at[opening]][0]
    days = {}
    since = False
    for index in range(opening - 1, low - 1, -1):
        if lower[index] in ("that", "which", "who", "where", "when", ";"):
            break
        since = since or (lower[index] in _NOT_THEN and scene.clock[index + 1] is not None)
        time = scene.clock[index]
        opens = scene.clock[index - 1] is not time
        if opens and time is not None and time.earliest and not in_an_aside(scene, index):
            days[time.start] = time
    if len({time.earliest for time in days.values()}) != 1:
        return NO_TIMES
    time = next(iter(days.values()))
    if time.earliest is None or time.latest is None or time.earliest > scene.date:
        return NO_TIMES
    if time.earliest != time.latest and (
        time.latest >= scene.date or clause_tense(scene, opening) not in ("past", "") or since
    ):
        return NO_TIMES
    return When(((time, ""),), None)


_AT = frozenset("at near towards toward".split())


_EDGES = {
    word: kind
    for kind, words in {
        "begin": "start beginning outset opening",
        "end": "end close conclusion",
    }.items()
    for word in words.split()
}


def edge_named(scene: Scene, opening: int) -> str:
    """ "begin" or "end" for "at the start of a visit", "at the close of her tour"; else ""."""
    lower = scene.tokens.lower
    first = scene.tokens.sentences[scene.sentence_at[opening]][0]
    for index in range(opening, max(opening - 4, first + 2), -1):
        edge = _EDGES.get(lower[index - 1]) if lower[index] == "of" else None
        if edge is not None and lower[index - 2] == "the" and lower[index - 3] in _AT:
            return edge
    return ""


def edge_told(scene: Scene, opening: int) -> str:
    """The edge of a visit on which something other than a journey is told; else ""."""
    edge = edge_named(scene, opening)
    first = scene.tokens.sentences[scene.sentence_at[opening]][0]
    # "arrived in Lima on Monday at the start of a tour": read at the verb
    return "" if edge and any(is_motion(scene, at) for at in range(first, opening)) else edge


_BEGAN = frozenset("began started".split())


_TO_BEGUN = 8
"""Tokens from the noun of a visit to "that began", at most."""


def begun_on(scene: Scene, trigger: int) -> tuple[TimeExpression, str] | None:
    """The first day of "a three-day visit (to Peru) which began on Thursday"."""
    lower = scene.tokens.lower
    last = scene.tokens.sentences[scene.sentence_at[trigger]][1]
    if lower[trigger] not in ("visit", "stay"):
        return None  # a trip begins at home
    at = trigger + 1
    while at < min(trigger + _TO_BEGUN, last - 2) and (
        lower[at] in ("to", "of", "in", "here", ",") or scene.owner[at] is not None
    ):
        at += 1
    if at + 3 >= last or lower[at] not in ("which", "that") or lower[at + 1] not in _BEGAN:
        return None
    time = scene.clock[at + 2] or (scene.clock[at + 3] if lower[at + 2] == "on" else None)
    if time is None or time.earliest is None or time.earliest != time.latest:
        return None
    return time, "starting"


_LATELY = dt.timedelta(days=7)


def day_of_sentence(scene: Scene, trigger: int) -> When:
    """The only day that the sentence of a visit tells, of the last week: what is said or done on
    it, by one "on a visit to Peru" or "ending" it, is of a day of the visit."""
    first, last = scene.tokens.sentences[scene.sentence_at[trigger]]
    day = one_past_day(scene, first, last)
    if day is None or day.earliest < scene.date - _LATELY:
        return NO_TIMES
    time = next(
        one for one in scene.clock[first:last] if one is not None and one.earliest == day.earliest
    )
    return When(((time, ""),), None)


RULES = (
    EventRule(
        "trip/visit-days",
        """
        + 2018-05-18 | Swiss minister Alain Berset, who is on an official visit to Peru, met President Martin Vizcarra on May 16. => arrived Alain Berset > PE = 2018-05-15..2018-05-16; status Alain Berset > PE = ongoing
        + 2018-05-18 | LIMA, May 18 (AFP) -- Swiss minister Alain Berset is on a three-day visit which began on Thursday. => arrived Alain Berset > PE = 2018-05-17; left Alain Berset > PE = 2018-05-19
        - 2018-05-18 | LIMA, May 18 (AFP) -- Swiss minister Alain Berset is on a three-day visit to a fair that he opened on Thursday. => arrived Alain Berset > PE = 2018-05-17
        + 2018-05-18 | Swiss diplomat Paul Seger, at the start of a three-day visit to Peru, said on Thursday that it had rained. => arrived Paul Seger > PE = 2018-05-17; left Paul Seger > PE = 2018-05-19; status Paul Seger > PE = ongoing
        + 2018-05-18 | Swiss diplomat Paul Seger, ending a two-day visit to Peru, said on Thursday that it had rained. => arrived Paul Seger > PE = 2018-05-16; left Paul Seger > PE = 2018-05-17; status Paul Seger > PE = completed
        + 2018-05-18 | LIMA, May 18 (AFP) -- Swiss diplomat Paul Seger, who flew into Lima on Tuesday at the end of a four-day stay in Chile, sang. => arrived Paul Seger > CL = 2018-05-12; left Paul Seger > CL = 2018-05-15; arrived Paul Seger > PE = 2018-05-15
        - 2018-05-18 | LIMA, May 18 (AFP) -- Swiss diplomat Paul Seger, who flew into Lima on Tuesday before a four-day stay in Chile, sang. => left Paul Seger > CL = 2018-05-15
        - 2018-05-18 | Swiss diplomat Paul Seger, before the start of a three-day visit to Peru, said on Thursday that it had rained. => arrived Paul Seger > PE = 2018-05-17
        + 2018-05-18 | LIMA, May 18 (AFP) -- Swiss diplomat Paul Seger, on a two-day visit, on Friday called for calm. => arrived Paul Seger > PE = 2018-05-17..2018-05-18; status Paul Seger > PE = ongoing
        - 2018-05-18 | LIMA, May 18 (AFP) -- Swiss diplomat Paul Seger, on a two-day visit, on Friday called for calm. => arrived Paul Seger > PE = 2018-05-18
        + 2018-05-18 | LIMA, May 18 (AFP) -- Officials on Friday discussed the upcoming visit of Swiss minister Alain Berset. => status Alain Berset > PE = planned
        - 2018-05-18 | LIMA, May 18 (AFP) -- Officials on Friday discussed the upcoming visit of Swiss minister Alain Berset. => arrived Alain Berset > PE = 2018-05-18
        - 2018-05-18 | LIMA, May 18 (AFP) -- The forthcoming visit of Swiss minister Alain Berset was announced on Thursday. => arrived Alain Berset > PE = 2018-05-17
        + 2018-05-18 | LIMA, May 18 (AFP) -- The forthcoming visit of Swiss minister Alain Berset was announced on Thursday. => status Alain Berset > PE = planned
        + 2018-05-18 | LIMA, May 18 (AFP) -- Peru on Thursday announced a visit by Swiss minister Alain Berset. => status Alain Berset > PE = planned
        + 2018-05-18 | LIMA, May 18 (AFP) -- Peru on Thursday prepared for the visit of Swiss minister Alain Berset. => status Alain Berset > PE = planned
        - 2018-05-18 | LIMA, May 18 (AFP) -- Peru would be prepared to accept a visit by Swiss minister Alain Berset. => trip Alain Berset > PE
        + 2018-05-18 | LIMA, May 18 (AFP) -- The embassy confirmed the June 3 visit to Peru by Swiss minister Alain Berset. => arrived Alain Berset > PE = 2018-06-03
        + 2018-05-18 | LIMA, May 18 (AFP) -- Farmers hailed last month's visit to Peru by Swiss minister Alain Berset. => arrived Alain Berset > PE = 2018-04-01..2018-04-30
        + 2018-05-18 | LIMA, May 18 (AFP) -- Peru said that Tuesday's visit to Cusco by Swiss minister Alain Berset went well. => arrived Alain Berset > PE = 2018-05-15
        - 2018-05-18 | LIMA, May 18 (AFP) -- Swiss minister Alain Berset will be back for Monday's trip to Porto. => trip Alain Berset > PT
        + 2018-05-18 | HONG KONG, May 18 (AFP) -- Swiss minister Alain Berset will make a visit to the territory in June. => trip Alain Berset > HK
        + 2018-05-18 | NICOSIA, May 18 (AFP) -- Swiss minister Alain Berset will travel to the island next week. => trip Alain Berset > CY
        - 2018-05-18 | LIMA, May 18 (AFP) -- Swiss minister Alain Berset will travel to the island next week. => trip Alain Berset > PE
        + 2018-05-18 | LIMA, May 18 (AFP) -- Swiss minister Alain Berset begins a five-day visit on Monday that will take in Cusco. => left Alain Berset > PE = 2018-05-25
        - 2018-05-18 | LIMA, May 18 (AFP) -- Swiss minister Alain Berset begins a five-day trip to Peru on Monday that will take in Quito. => left Alain Berset > PE = 2018-05-25
        + 2018-05-18 | LIMA, May 18 (AFP) -- Farmers protested on Friday against a visit by Swiss minister Alain Berset. => trip Alain Berset > PE
        - 2018-05-18 | LIMA, May 18 (AFP) -- The cabinet decided on Friday against a visit by Swiss minister Alain Berset. => trip Alain Berset > PE
        + 2018-05-18 | LIMA, May 18 (AFP) -- Thousands marched on Thursday to protest the visit of Swiss minister Alain Berset. => status Alain Berset > PE = ongoing
        + 2018-05-18 | LIMA, May 18 (AFP) -- The drill began weeks after Swiss minister Alain Berset signed a pact during a visit to Peru. => status Alain Berset > PE = completed
        - 2018-05-18 | LIMA, May 18 (AFP) -- The drill began weeks after Swiss minister Alain Berset signed a pact during a visit to Peru. => arrived Alain Berset > PE = 2018-05-17..2018-05-18
        + 2018-05-18 | LIMA, May 18 (AFP) -- The drill comes around two weeks after Swiss minister Alain Berset promised to take part during his first visit to Peru. => status Alain Berset > PE = completed
        + 2018-05-18 | LIMA, May 18 (AFP) -- Swiss minister Alain Berset, on a private visit to Peru since Monday, will meet President Luis Vega. => arrived Alain Berset > PE = 2018-05-14
        + 2018-05-18 | On the visit of Swiss minister Alain Berset to Peru, spokesman Paul Seger recalled that in 2003 there had been a treaty. => trip Alain Berset > PE
        - 2018-05-18 | On the visit of Swiss minister Alain Berset to Peru, spokesman Paul Seger recalled that in 2003 there had been a treaty. => arrived Alain Berset > PE = 2003-01-01..2003-12-31
        + 2018-05-18 | LIMA, May 18 (AFP) -- Swiss minister Alain Berset paid a visit on Thursday to Peru's largest mine. => arrived Alain Berset > PE = 2018-05-16..2018-05-17
        - 2018-05-18 | LIMA, May 18 (AFP) -- Swiss minister Alain Berset paid a visit on Thursday to Peru's largest mine. => left Alain Berset > PE = 2018-05-17
        - 2018-05-18 | OSLO, May 18 (AFP) -- Swiss minister Alain Berset paid a visit on Thursday to Peru's embassy. => trip Alain Berset > PE
        + 2018-05-18 | LIMA, May 18 (AFP) -- Swiss minister Alain Berset met President Luis Vega on Friday. He wraps up his tour in Quito later this month. => status Alain Berset > EC = planned
        + 2018-05-18 | Swiss diplomat Paul Seger flew on to Quito on Thursday when his two-day visit to Peru ended. => left Paul Seger > PE = 2018-05-17; arrived Paul Seger > PE = 2018-05-16; status Paul Seger > PE = completed
        + 2018-05-18 | Swiss diplomat Paul Seger met reporters on Thursday as his two-day visit to Peru came to a close. => left Paul Seger > PE = 2018-05-17
        - 2018-05-18 | Swiss diplomat Paul Seger met reporters on Thursday as his two-day visit to Peru went on. => left Paul Seger > PE = 2018-05-17
        + 2018-05-18 | LIMA, May 18 (AFP) -- Swiss diplomat Paul Seger arrived on Monday on a tour that will take him to Quito and Bogota. => arrived Paul Seger > PE = 2018-05-14; status Paul Seger > EC = planned
        - 2018-05-18 | LIMA, May 18 (AFP) -- Swiss diplomat Paul Seger arrived on Monday on a tour that will take him to Quito and Bogota. => arrived Paul Seger > CO = 2018-05-14
        + 2018-05-18 | LIMA, May 18 (AFP) -- Swiss minister Paul Seger will come in June. The last Chilean minister to visit Peru was Pedro Soto. => status Pedro Soto > PE = completed
        - 2018-05-18 | LIMA, May 18 (AFP) -- Swiss minister Paul Seger will come in June. The last Chilean minister to visit Peru was Pedro Soto. => status Pedro Soto > PE = ongoing
        + 2018-05-18 | Swiss minister Alain Berset was on day two of a visit to Peru on Thursday. => arrived Alain Berset > PE = 2018-05-16; status Alain Berset > PE = ongoing
        - 2018-05-18 | Swiss minister Alain Berset spoke on day two of a strike in Peru. => arrived Alain Berset > PE = 2018-05-16
        + 2018-05-18 | Swiss minister Alain Berset was in Cusco, Peru, on Thursday, day three of a five-day stay in Peru. => arrived Alain Berset > PE = 2018-05-15; left Alain Berset > PE = 2018-05-19
        + 2018-05-18 | Swiss minister Alain Berset ended a visit of less than two days to Peru on Thursday. => left Alain Berset > PE = 2018-05-17
        - 2018-05-18 | Swiss minister Alain Berset hailed a visit of two teams to Peru on Thursday. => trip Alain Berset > PE
        """,
    ),
)
