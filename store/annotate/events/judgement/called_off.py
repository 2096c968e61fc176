"""Calls off what was planned where a later or earlier sentence says that the trip is off.

"X was to visit Y on Monday. The trip has been put off"; "X cancelled a visit to Y. He was to speak
there on Monday". What the clause of a claim itself calls off is read in polarity.py, "but stayed at
home" behind it in dashed.py, who "did not come" in denials.py, and who goes instead in replaced.py.
"""

from __future__ import annotations

import datetime as dt

from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import PREPOSITIONS, Scene
from store.annotate.events.clause.timing import window_of
from store.annotate.events.judgement.aftermath import after, place_behind
from store.annotate.events.judgement.claims import Claim, MeetingClaim
from store.annotate.events.judgement.dashed import EXPECTED
from store.annotate.events.judgement.implied_places import awaited_by
from store.annotate.events.judgement.mere_names import is_mere_name
from store.annotate.events.judgement.new_days import new_day

_TALKS = frozenset("talks meeting".split())


CANCELLABLE = _TALKS.union(
    """visit trip tour journey stop stopover leg plan plans promise pledge vow undertaking
    commitment offer invitation idea project""".split()
)
"""The words at which `call_off` looks."""


_MEANT = frozenset("the his her their this that these".split())


_BACK = 2
"""Sentences back to the plan."""


_TO_WHETHER = 4
"""Tokens from "whether" to the noun of the journey that is asked about, at most."""


_EARLIER = frozenset("twice times already previously originally once earlier before".split())


def call_off(scene: Scene, index: int, claims: list[Claim]) -> None:
    """ "X was to visit Y on Monday. The trip has now been called off": it will not be made."""
    lower = scene.tokens.lower
    sentence = scene.sentence_at[index]
    first, stop = scene.tokens.sentences[sentence]
    land = scene.place_at(index - 1)  # "the Peruvian leg of the tour", which alone is off
    begin = land.first if land is not None and land.country else index
    if lower[begin - 1] not in _MEANT or lower[index + 1 : index + 2] == ["by"]:
        return
    if land is None and lower[index + 1 : index + 2] == ["of"]:
        return
    if begin - 2 >= first and lower[begin - 2] in PREPOSITIONS:
        return  # "the Peruvian leg of the tour", "plans to add Peru to the tour were dropped"
    if "whether" in lower[max(index - _TO_WHETHER, first) : index]:
        return  # "was asked whether the visit had been put off"
    place = place_behind(scene, index, stop)
    where = place.country if place is not None else land.country if land is not None else None
    if where is None and lower[index + 1 : index + 2] == ["to"]:
        return
    within = scene.owner[index + 2] if index + 2 < stop else None
    if lower[index + 1 : index + 2] == ["in"] and within is not None and within.sort == "city":
        return  # "the stop in Cork was dropped": one of several
    if "had" in lower[first:index] and not EXPECTED.isdisjoint(lower[first:index]):
        return  # "had been due last week, but the visit was delayed": of that earlier plan
    if "had" in lower[index:stop] and not _is_news(scene, index, first, stop):
        return  # what became of an earlier plan
    verdict = after(scene, index, stop)
    no_longer = verdict == "none" and "longer" in lower[index:stop]
    if verdict not in ("cancelled", "denied") and not no_longer:
        return
    before = [
        one
        for one in claims
        if sentence - _BACK <= one.sentence <= sentence
        and one.trigger < index
        and one.country
        and where in (None, one.country)
    ]
    if not before:
        return
    last = before[-1]
    if last.tense != "future" or last.present:
        return
    if last.polarity != "actual":
        return  # the words of the plan itself say that it came to nothing
    of_talks = lower[index] in _TALKS and last.rule in _OF_TALKS
    if (
        lower[index] in _TALKS
        and not of_talks
        and not (
            lower[index].removesuffix("ing") in (last.purpose or "") and was_planned(scene, last)
        )
    ):
        return  # not all that he was to come for
    day = new_day(scene, index, stop)
    for one in before:
        if one.tense != "future" or (one.who != last.who and not of_talks):
            continue
        if one.country != last.country and one.trigger != last.trigger:
            continue  # of several stops, all that one clause tells
        if one.polarity != "actual":
            continue
        if day is None:
            one.polarity = "cancelled"
        else:  # "The visit has been put off until June 5"
            one.arrived, one.left, one.whole, one.within = window_of(day), None, None, None


_OF_TALKS = frozenset(["trip/met-there", "trip/acts-in"])
"""Rules of those who are only to come for the talks: "agreed to see Y in Rome"."""


def _is_news(scene: Scene, index: int, first: int, stop: int) -> bool:
    """Whether "had been put off" is said now: "officials said that the trip had been put off"."""
    lower = scene.tokens.lower
    return _EARLIER.isdisjoint(lower[index:stop]) and not scene.triggers.reporting.isdisjoint(
        lower[first:index]
    )


def share_fate(scene: Scene, claims: list[Claim], met: list[MeetingClaim]) -> None:
    """Calls off what was to be done on a trip that the article says is off.

    Only what is told as a plan of the past, "was to speak there", and only where nothing says that
    the traveller goes, or went, all the same.
    """
    off: dict[tuple[str, str], list[Claim]] = {}
    for one in claims:
        if one.country is None and one.polarity == "cancelled":
            host = awaited_by(scene, one)  # "Peru cancelled a visit by X"
            one.country = host.country if host is not None else None
        if one.country and _is_off(scene, one):
            off.setdefault((one.who, one.country), []).append(one)
    if not off:
        return
    for one in claims:
        if one.country and (one.who, one.country) in off and _goes_all_the_same(scene, one):
            del off[one.who, one.country]
    for one in claims:
        calls = [call for call in off.get((one.who, one.country or ""), ()) if _may_be(call, one)]
        if calls and (was_planned(scene, one) or is_mere_name(one)):
            called = any(call.polarity == "cancelled" for call in calls)
            one.polarity = "cancelled" if called else "none"
    for meeting in met:
        if was_planned(scene, meeting) and any(
            who in meeting.officials and meeting.country in (None, country) for who, country in off
        ):
            meeting.polarity = "none"


def _is_off(scene: Scene, claim: Claim) -> bool:
    """Whether a claim says now that a trip will not be made: not "had twice put off a visit"."""
    if claim.polarity not in ("cancelled", "denied"):
        return False
    if claim.polarity == "denied" and (claim.inferred or claim.rule in _DONE_THERE):
        return False  # who will not speak there may be there
    if has_never_been(scene, claim):
        return False  # whose first visit it will be
    first = scene.tokens.sentences[claim.sentence][0]
    before = scene.tokens.lower[first : claim.trigger]
    told_of_now = "had" not in before or _had_been_planned(before)
    return told_of_now and _EARLIER.isdisjoint(before) and not claim.background


_PERFECT = 4
"""Tokens from "has" to "been" in "has not yet been there"."""


def has_never_been(scene: Scene, denial: Claim) -> bool:
    """Whether a denial is of all the time before: "has never visited Peru", "has not been there"."""
    if denial.rule not in ("trip/visit-verb", "trip/be-in"):
        return False
    before = scene.tokens.lower[max(denial.trigger - _PERFECT, 0) : denial.trigger]
    return not {"has", "have"}.isdisjoint(before)


def _had_been_planned(before: list[str]) -> bool:
    """Whether the last "had" is that of "had been scheduled": a plan that did not hold."""
    had = len(before) - 1 - before[::-1].index("had")
    return not EXPECTED.isdisjoint(before[had + 1 : had + 4])


_DONE_THERE = frozenset(["trip/acts-in", "trip/received", "trip/met-there", "trip/at-event"])


_RECENT = dt.timedelta(days=14)


def _goes_all_the_same(scene: Scene, claim: Claim) -> bool:
    """Whether a claim tells a journey that is made, or a plan that stands: "will go on Friday"."""
    if claim.polarity != "actual":
        return False
    if claim.present:
        return True
    if is_mere_name(claim):
        return False
    if claim.tense == "future":
        return not was_planned(scene, claim)
    came = claim.arrived or claim.within or claim.whole
    return came is not None and came.latest >= scene.date - _RECENT


def was_planned(scene: Scene, claim: Claim | MeetingClaim) -> bool:
    """Whether the words tell a plan of the past: "was to speak", "would have stayed", not "will"."""
    if claim.tense != "future" or claim.polarity != "actual":
        return False
    lower = scene.tokens.lower
    first, stop = scene.tokens.sentences[claim.sentence]
    for at in (*range(claim.trigger - 1, first - 1, -1), *range(claim.trigger + 1, stop)):
        if lower[at] in _PAST:
            return True
        if lower[at] in _NOW:
            return False
    return False


_PAST = frozenset(
    """was were would had did promised agreed planned intended decided pledged vowed
    undertook""".split()
)
_NOW = frozenset("will is are shall has have".split())


_FAR = dt.timedelta(days=10)


def _may_be(call: Claim, plan: Claim) -> bool:
    """Whether the days of what is called off and of a plan allow that they are one."""
    one = call.arrived or call.whole or call.within
    other = plan.arrived or plan.whole or plan.within
    if (
        call.polarity == "denied"
        and call.tense == "past"
        and abs(call.sentence - plan.sentence) > 1
    ):
        return False  # "did not go to Peru", some other time
    if one is None or other is None:
        return True
    return one.earliest - _FAR <= other.latest and other.earliest <= one.latest + _FAR


RULES = (
    EventRule(
        "trip/judge-called-off",
        """
        + 2018-05-18 | Swiss diplomat Paul Seger was to visit Minsk on Monday. The trip has now been called off. => status Paul Seger > BY = cancelled
        + 2018-05-18 | Swiss diplomat Paul Seger was to visit Minsk on Monday. Aides said on Friday that the trip had been put off. => status Paul Seger > BY = cancelled
        + 2018-05-18 | Swiss diplomat Paul Seger will visit Minsk on Monday and Lima on Friday. The Norwegian leg of the tour was called off. => status Paul Seger > BY = planned; status Paul Seger > PE = planned
        + 2018-05-18 | Swiss diplomat Paul Seger was to visit Belarus, Peru and Chile next week. The Peruvian leg was called off. => status Paul Seger > BY = planned; status Paul Seger > PE = cancelled; status Paul Seger > CL = planned
        + 2018-05-18 | Swiss diplomat Paul Seger will visit Minsk on Monday. Plans to add Peru to the tour were dropped. => status Paul Seger > BY = planned
        - 2018-05-18 | Swiss diplomat Paul Seger was to visit Belarus and Peru next week. He will no longer go to Peru. => trip Paul Seger > PE
        + 2018-05-18 | Swiss diplomat Paul Seger was to fly to Minsk on Monday for talks on tea. The talks were called off. => status Paul Seger > BY = cancelled
        + 2018-05-18 | Swiss diplomat Paul Seger was to fly to Minsk on Monday to meet Belarusian minister Ivan Savin. The meeting will be held at a later date. => status Paul Seger > BY = cancelled
        - 2018-05-18 | Swiss diplomat Paul Seger will visit Minsk on Monday. The meeting with a trader was called off. => status Paul Seger > BY = cancelled
        + 2018-05-18 | Swiss diplomat Paul Seger was to visit Minsk on Monday. The trip did not take place. => status Paul Seger > BY = cancelled
        + 2018-05-18 | Swiss diplomat Paul Seger will visit Minsk on Monday. The trip had been put off twice. => status Paul Seger > BY = planned
        + 2018-05-18 | Swiss diplomat Paul Seger was to visit Minsk on Monday. The trip has been put off until June 4. => arrived Paul Seger > BY = 2018-06-04
        + 2018-05-18 | Swiss diplomat Paul Seger is expected in Minsk on Monday. He had been due there last week, but the visit was delayed. => status Paul Seger > BY = planned
        + 2018-05-18 | Swiss diplomat Paul Seger has cancelled a trip to Minsk. He was to speak in Minsk on Monday. => status Paul Seger > BY = cancelled
        - 2018-05-18 | Swiss diplomat Paul Seger has cancelled a trip to Minsk. He was to speak in Minsk on Monday. => status Paul Seger > BY = planned
        - 2018-05-18 | Swiss diplomat Paul Seger has cancelled a trip to Minsk. He was to meet Belarusian minister Ivan Savin on Monday. => meeting Ivan Savin + Paul Seger
        + 2018-05-18 | Swiss diplomat Paul Seger's visit to Minsk had caused a stir. He had been scheduled to arrive in Minsk next week. => status Paul Seger > BY = cancelled
        + 2018-05-18 | Swiss diplomat Paul Seger has cancelled a trip to Minsk in March. He will speak in Minsk on Monday. => status Paul Seger > BY = planned
        + 2018-05-18 | Swiss diplomat Paul Seger, who had twice put off a trip to Minsk, was to speak in Minsk on Monday. => status Paul Seger > BY = planned
        + 2018-05-18 | Swiss diplomat Paul Seger will visit Minsk on Monday, an aide said when asked whether the visit had been put off. => status Paul Seger > BY = planned
        + 2018-05-18 | An aide confirmed that Swiss diplomat Paul Seger will visit Minsk next week, ending speculation that the trip had been shelved. => status Paul Seger > BY = planned
        - 2018-05-18 | An aide confirmed that Swiss diplomat Paul Seger will visit Minsk next week, ending speculation that the trip had been shelved. => status Paul Seger > BY = completed
        - 2018-05-18 | Swiss diplomat Paul Seger had agreed to see Belarusian minister Ivan Savin in Minsk. That meeting is no longer on the schedule. => status Paul Seger > BY = planned
        + 2018-05-18 | Swiss diplomat Paul Seger told parliament in April of plans for a tour of Belarus. They have since been abandoned. => status Paul Seger > BY = cancelled
        + 2018-05-18 | Swiss diplomat Paul Seger told parliament in April of plans for a tour of Belarus. A dam has since been abandoned. => status Paul Seger > BY = planned
        + 2018-05-18 | Belarus has abruptly cancelled a visit by Swiss diplomat Paul Seger. Seger was due to visit a mill in Minsk on Monday. => status Paul Seger > BY = cancelled
        - 2018-05-18 | Switzerland has cancelled a visit by its diplomat Paul Seger. Seger was due to visit a mill in Minsk on Monday. => status Paul Seger > CH = cancelled
        """,
    ),
)
