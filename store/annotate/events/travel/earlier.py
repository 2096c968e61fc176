"""Reads journeys told beside another one: "her third trip there, after visits in May and June".

Also the stops on both sides of one ("visited Hanoi between stops in Beijing and Vientiane"). The
journey that they stand beside is read by its own word, before these are asked.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from itertools import pairwise

from store.annotate.events.clause.clauses import clause_stop
from store.annotate.events.clause.destinations import Stop, stops_at
from store.annotate.events.clause.lists import rest_of_list
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Party, Scene, stand_in
from store.annotate.events.clause.timing import When, times_of
from store.annotate.events.judgement.claims import Claim, abroad
from store.annotate.events.travel.making import claims_of
from store.annotate.events.travel.visit_owners import visit_phrase
from store.annotate.events.who.parties import parties_in
from store.model import TimeExpression, Window

EARLIER = frozenset("visits trips stops stays tours ones visit trip stop one those".split())
"""The nouns without which nothing is found here."""


_PLURAL = frozenset("visits trips stops stays tours ones those".split())


_BEFORE_NOUN = frozenset(
    """a an two three four his her their brief short earlier previous similar other official first
    state working separate quick further""".split()
)


_ANOTHER = frozenset("earlier previous similar first another other".split())


_THERE = frozenset("there to the country capital city".split())


_LINKS = frozenset("in on and , again earlier late early last of also both then".split())


def is_earlier(scene: Scene, noun: int) -> bool:
    """Whether the noun stands in "after visits in May and June", which name no place."""
    return bool(_opening(scene, noun)) and bool(_times(scene, noun))


def read_beside(scene: Scene, noun: int, told: list[Claim]) -> list[Claim]:
    """The journeys that the noun tells beside those `told` in its sentence."""
    before = [
        claim
        for claim in told
        if claim.country is not None and claim.trigger < noun and claim.polarity == "actual"
    ]
    if not before:
        return []
    claim = before[-1]
    if scene.tokens.lower[noun] in _PLURAL and scene.tokens.lower[noun - 1] == "between":
        return _on_both_sides(scene, noun, claim)
    if not _opening(scene, noun):
        return []
    found: list[Claim] = []
    agents = (stand_in(claim.first, claim.who),)
    for time in _times(scene, noun):
        one = claims_of(
            scene,
            agents,
            [_stop(claim)],
            "visit",
            "trip/earlier-ones",
            noun,
            "past",
            "actual",
            When(((_gone_by(scene, time), ""),), None),
        )
        for each in one:
            each.background = True
        found += one
    return found


def _stop(claim: Claim) -> Stop:
    return Stop(claim.country or "", claim.place, claim.trigger)


def _opening(scene: Scene, noun: int) -> int:
    """The token of "after" in "after (two earlier) visits"; 0 where there is none."""
    lower = scene.tokens.lower
    low = scene.tokens.sentences[scene.sentence_at[noun]][0]
    at = noun - 1
    while at > low and lower[at] in _BEFORE_NOUN and noun - at < 5:
        at -= 1
    if at <= low or lower[at] not in ("after", "following"):
        return 0
    if lower[noun] in _PLURAL or lower[noun] == "one" or _ANOTHER & set(lower[at:noun]):
        return at
    return 0


def _times(scene: Scene, noun: int) -> list[TimeExpression]:
    """The times of "visits (there) in May and June"; none where another word follows the noun."""
    lower = scene.tokens.lower
    last = scene.tokens.sentences[scene.sentence_at[noun]][1]
    found: list[TimeExpression] = []
    index = noun + 1
    while index < last and lower[index] in _THERE and index - noun < 4:
        index += 1
    while index < last:
        time = scene.clock[index]
        if time is not None:
            if time not in found and time.earliest is not None and time.latest is not None:
                found.append(time)
        elif lower[index] not in _LINKS:
            break
        index += 1
    return found


def _gone_by(scene: Scene, time: TimeExpression) -> TimeExpression:
    """A time of an earlier journey: where it was read as one to come, that of the year before."""
    first, last = time.earliest, time.latest
    if first is None or last is None or first <= scene.date:
        return time
    return time._replace(earliest=_year_before(first), latest=_year_before(last))


def _year_before(day: dt.date) -> dt.date:
    leap = day.month == 2 and day.day == 29
    return day.replace(year=day.year - 1, day=28 if leap else day.day)


def _on_both_sides(scene: Scene, noun: int, claim: Claim) -> list[Claim]:
    """ "between stops in China and Laos": two more legs of the journey that the claim tells."""
    lower = scene.tokens.lower
    last = scene.tokens.sentences[scene.sentence_at[noun]][1]
    if lower[noun + 1 : noun + 2] not in (["in"], ["to"], ["at"]):
        return []
    stops = stops_at(scene, noun + 2, last, claim.who)
    if len(stops) != 2:
        return []
    agents = (stand_in(claim.first, claim.who),)
    found = claims_of(
        scene,
        agents,
        stops,
        "visit",
        "trip/both-sides",
        noun,
        claim.tense,
        "actual",
        When((), None),
        journey=claim.journey if claim.journey is not None else claim.trigger,
    )
    for one in found:
        if one.country and claim.whole is not None:
            one.whole = claim.whole  # "In March X visited A between stops in B and C"
    return abroad(found)


_MADE = frozenset(
    f"trip/{name}" for name in "visit-verb be-in go visit-noun made-visit came acts-in".split()
)
"""Rules that tell of journeys made, each of which may have been made several times."""


_FAR = dt.timedelta(days=10)


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
        elif lower[at] not in _LINKS and lower[at] not in ("once", "more", "then"):
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


def read_first_since(scene: Scene, noun: int, told: list[Claim]) -> list[Claim]:
    """ "his first visit there since 2015": and was there in 2015."""
    lower = scene.tokens.lower
    first, last = scene.tokens.sentences[scene.sentence_at[noun]]
    before = lower[max(noun - 4, first) : noun]
    if "first" not in before or not (
        {"his", "her"} & set(before) or "s" in scene.tokens.classes[max(noun - 4, first) : noun]
    ):
        return []
    since = next((k for k in range(noun + 1, min(noun + 9, last - 1)) if lower[k] == "since"), -1)
    time = scene.clock[since + 1] if since > 0 else None
    near = [one for one in told if one.country is not None and one.trigger == noun]
    while since > 0 and since + 1 < last and scene.clock[since + 1] is not None:
        since += 1
    if since > 0 and lower[since + 1 : since + 2] not in ([","], ["."], ["and"], []):
        return []  # "since August when he took office"
    if time is None or not near or time.latest is None or time.latest >= scene.date - _FAR:
        return []
    agents = (stand_in(noun, near[0].who),)
    found = claims_of(
        scene,
        agents,
        [_stop(near[0])._replace(place=None)],
        "visit",
        "trip/first-since",
        noun,
        "past",
        "actual",
        When(((time, ""),), None),
    )
    for one in found:
        one.background = True
    return abroad(found)


VISITORS = frozenset("visitor visitors".split())


_INCLUDE = frozenset("include included includes were was are is".split())


def read_visitors(scene: Scene, noun: int) -> list[Claim]:
    """ "Recent visitors to A include X and Y", "The last visitor to A was X"."""
    lower = scene.tokens.lower
    sentence = scene.sentence_at[noun]
    last = scene.tokens.sentences[sentence][1]
    if lower[noun + 1 : noun + 2] != ["to"]:
        return []
    stops = stops_at(scene, noun + 2, last, None)[:1]
    if not stops:
        return []
    at = next(
        (
            k
            for k in range(stops[0].token + 1, min(stops[0].token + 8, last))
            if lower[k] in _INCLUDE
        ),
        -1,
    )
    parties = parties_in(scene, sentence)
    number = next((n for n, one in enumerate(parties) if 0 < one.first + 1 - at <= 3), -1)
    if at < 0 or number < 0:
        return []
    named = tuple(one for one in rest_of_list(scene, parties, number) if one.sort == "name")
    told = "past", "actual", When((), None)
    return abroad(claims_of(scene, named, stops, "visit", "trip/visitors", noun, *told))


EDGES = frozenset("tour trip swing journey".split())
"""Nouns of `read_tour_edge`."""


_BEGINS = frozenset("opened opens began begins started starts kicked kicks".split())


_ENDS = frozenset("ended ends end concluded concludes conclude finished finishes wound".split())


_BEFORE_EDGE = frozenset("had has which that will is to also due scheduled expected then".split())


def read_tour_edge(scene: Scene, noun: int) -> list[Claim]:
    """ "The tour had opened in Tokyo on Saturday": the first or last stop of the one in hand."""
    lower = scene.tokens.lower
    sentence = scene.sentence_at[noun]
    last = scene.tokens.sentences[sentence][1]
    verb = noun + 1
    while verb < last and (lower[verb] in _BEFORE_EDGE or lower[verb] == ","):
        verb += 1
    if verb >= last or lower[verb] not in _BEGINS | _ENDS:
        return []
    at = verb + 1 + (lower[verb + 1 : verb + 2] in (["off"], ["up"]))
    timed = at
    while at < last and (scene.clock[at] is not None or lower[at] == "on"):
        at += 1
    if lower[at : at + 1] not in (["in"], ["at"]):
        return []
    agents = _on_the_tour(scene, noun)
    if not agents:
        return []
    stops = stops_at(scene, at + 1, last, agents[0].ids[0])[:1]
    when = times_of(scene, verb, timed, clause_stop(scene, verb))
    begins = lower[verb] in _BEGINS
    future = bool({"will", "due", "scheduled", "expected", "is"} & set(lower[noun:verb])) or (
        not begins and lower[verb] == "ends"
    )
    found = claims_of(
        scene,
        agents,
        stops,
        "arrive" if begins else "leave",
        "trip/tour-edge",
        noun,
        "future" if future else "past",
        "actual",
        when,
        journey=noun,
    )
    for one in found:
        if not begins and not future:
            one.over = True
    return abroad(found)


def _on_the_tour(scene: Scene, noun: int) -> tuple[Party, ...]:
    """Who is on a tour: its owner, who is on "the tour" in hand, or X of "X is here on a tour"."""
    sentence = scene.sentence_at[noun]
    first = scene.tokens.sentences[sentence][0]
    for party in parties_in(scene, sentence):
        if party.possessive and 0 <= noun - party.stop <= 4:
            return (stand_in(noun, party.ids[0]),)
    if {"the", "this", "that"} & set(scene.tokens.lower[max(noun - 4, first) : noun]):
        who = scene.in_hand(noun)
        return (stand_in(noun, who),) if who is not None else ()
    return visit_phrase(scene, noun, clause_stop(scene, noun)).agents


RULES = (
    EventRule(
        "trip/earlier-ones",
        """
        + 2018-05-18 | Swiss diplomat Paul Seger left Bern for Peru on Monday. It will be his third trip to the country this year, after visits in January and March. => arrived Paul Seger > PE = 2018-01-01..2018-01-31; arrived Paul Seger > PE = 2018-03-01..2018-03-31; arrived Paul Seger > PE = 2018-05-14..2018-05-15
        + 2018-05-18 | Swiss diplomat Paul Seger arrived in Lima on Thursday, following an earlier trip in February. => arrived Paul Seger > PE = 2018-02-01..2018-02-28; arrived Paul Seger > PE = 2018-05-17
        - 2018-05-18 | Swiss diplomat Paul Seger arrived in Lima on Thursday, after visits by engineers in January and March. => arrived Paul Seger > PE = 2018-01-01..2018-01-31
        """,
    ),
    EventRule(
        "trip/both-sides",
        """
        + 2018-05-18 | In March Swiss diplomat Paul Seger visited Minsk between stops in Riga and Baku. => trip Paul Seger > LV; trip Paul Seger > AZ; arrived Paul Seger > AZ = 2018-03-01..2018-03-31
        - 2018-05-18 | In March Swiss diplomat Paul Seger visited Minsk to count trains between stops in Riga and Baku. => trip Paul Seger > KW
        """,
    ),
    EventRule(
        "trip/tour-edge",
        """
        + 2018-05-18 | Swiss diplomat Paul Seger arrived in Lima on Thursday. The tour had opened in Quito on Tuesday. => trip Paul Seger > EC; arrived Paul Seger > EC = 2018-05-15
        + 2018-05-18 | Swiss diplomat Paul Seger arrived in Lima on Thursday. The tour will end in Quito on Sunday. => trip Paul Seger > EC; status Paul Seger > EC = planned
        + 2018-05-18 | Swiss diplomat Paul Seger arrived in Lima on Thursday on the last leg of a tour that began in Quito on May 12. => arrived Paul Seger > EC = 2018-05-12; status Paul Seger > EC = completed; status Paul Seger > PE = ongoing
        - 2018-05-18 | Swiss diplomat Paul Seger arrived in Lima on Thursday. A cycling tour had opened in Quito on Tuesday. => trip Paul Seger > EC
        """,
    ),
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
    EventRule(
        "trip/first-since",
        """
        + 2018-05-18 | Swiss diplomat Paul Seger left for Peru on Monday. It is his first visit to Peru since 2015. => arrived Paul Seger > PE = 2015-01-01..2015-12-31; arrived Paul Seger > PE = 2018-05-14..2018-05-15
        - 2018-05-18 | Swiss diplomat Paul Seger left for Peru on Monday. It is the first visit to Peru by a Swiss since 2015. => arrived Paul Seger > PE = 2015-01-01..2015-12-31
        """,
    ),
    EventRule(
        "trip/visitors",
        """
        + 2018-05-18 | Recent visitors to Lima include Swiss diplomat Paul Seger and Danish minister Lars Lokke. => trip Paul Seger > PE; trip Lars Lokke > PE
        - 2018-05-18 | Visitors to Lima were told by Swiss diplomat Paul Seger to wait. => trip Paul Seger > PE
        """,
    ),
)
