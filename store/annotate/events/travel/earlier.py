"""Reads journeys told beside another one: "her third trip there, after visits in May and June".

Also the stops on both sides of one ("visited Hanoi between stops in Beijing and Vientiane") and
"his first visit since 2015". The journey that they stand beside is read by its own word, before
these are asked.
"""

from __future__ import annotations

import datetime as dt

from store.annotate.events.clause.destinations import Stop, stops_at
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Scene, stand_in
from store.annotate.events.clause.timing import NO_TIMES, When
from store.annotate.events.judgement.claims import Claim, abroad
from store.annotate.events.travel.making import claims_of
from store.model import TimeExpression

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
        NO_TIMES,
        journey=claim.journey if claim.journey is not None else claim.trigger,
    )
    for one in found:
        if one.country and claim.whole is not None:
            one.whole = claim.whole  # "In March X visited A between stops in B and C"
    return abroad(found)


_LONG_AGO = dt.timedelta(days=10)
"""Between the earlier journey and the article at least."""


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
    if time is None or not near or time.latest is None or time.latest >= scene.date - _LONG_AGO:
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
        "trip/first-since",
        """
        + 2018-05-18 | Swiss diplomat Paul Seger left for Peru on Monday. It is his first visit to Peru since 2015. => arrived Paul Seger > PE = 2015-01-01..2015-12-31; arrived Paul Seger > PE = 2018-05-14..2018-05-15
        + 2018-05-18 | Swiss diplomat Paul Seger will visit Ghana. It is his first trip to Ghana since March 2008. => status Paul Seger > GH = planned; arrived Paul Seger > GH = 2008-03-01..2008-03-31
        - 2018-05-18 | Swiss diplomat Paul Seger left for Peru on Monday. It is the first visit to Peru by a Swiss since 2015. => arrived Paul Seger > PE = 2015-01-01..2015-12-31
        + 2018-05-18 | Swiss diplomat Paul Seger arrived in Ghana on Monday. He saw Togo in April but it is his first trip to Ghana since 2008. => arrived Paul Seger > GH = 2018-05-14; status Paul Seger > GH = ongoing
        """,
    ),
)
