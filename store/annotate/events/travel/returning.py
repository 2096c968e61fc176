"""Reads the verb and the noun of returning: "X returned home from Y", "the return of X from Y".

Who returns home ends a stay; who "will return in June" to where he was goes there once more. The
other verbs of going home are in going.py.
"""

from __future__ import annotations

import datetime as dt

from store.annotate.events.clause.destinations import Stop, stops_at
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Party, Scene, stand_in
from store.annotate.events.clause.timing import When, is_day
from store.annotate.events.clause.triggers import Form
from store.annotate.events.judgement.claims import Claim
from store.annotate.events.travel.dating import date_claim
from store.annotate.events.travel.from_and_via import after_days_in, days_there, stops_after_from
from store.annotate.events.travel.held_on import time_fixed
from store.annotate.events.travel.leaving import without_object
from store.annotate.events.travel.making import clause_of
from store.annotate.events.travel.telling import Telling, telling_of
from store.annotate.events.who.guests import has_seat_in
from store.annotate.events.who.parties import parties_in


def _the_party(scene: Scene, first: int, trigger: int) -> tuple[Party, ...]:
    """The traveller in hand where "the party returned on the 9th"."""
    lower = scene.tokens.lower
    if (
        not scene.travellers
        or first < 2
        or lower[first - 1] not in ("party", "group", "team", "entourage")
        or lower[first - 2] != "the"
        or lower[trigger + 1 : trigger + 3] == ["to", "power"]
    ):
        return ()
    return (stand_in(first - 1, scene.in_hand(trigger) or scene.travellers[-1][1]),)


def _whose(scene: Scene, trigger: int, agents: tuple[Party, ...]) -> tuple[Party, ...]:
    """He of "met X on his return", where X is meant: not who met him; X of "the return of X" and of
    "met Y a day after X's return"."""
    if scene.tokens.lower[trigger] != "return":
        return ()
    parties = parties_in(scene, scene.sentence_at[trigger])
    if scene.tokens.lower[trigger - 1 : trigger + 2] == ["the", "return", "of"]:
        return tuple(
            party for party in parties if party.first == trigger + 2 and party.sort == "name"
        )
    owner = next((one for one in parties if _owns(scene, one, trigger)), None)
    if owner is not None:
        return (owner,)
    first = scene.tokens.sentences[scene.sentence_at[trigger]][0]
    opens = first + 1 == trigger and scene.tokens.lower[first] in ("his", "her")
    if (
        opens
        and time_fixed(scene, trigger, scene.tokens.sentences[scene.sentence_at[trigger]][1]) > 0
    ):
        return tuple(party for party in parties if party.first == first)
    after = agents[0].stop if agents else 0
    met = {
        one
        for party in parties
        if party.sort == "name" and party.first >= after
        for one in party.ids
    }
    return tuple(
        party
        for party in parties
        if party.possessive and party.stop == trigger and met.issuperset(party.ids)
    )


def _owns(scene: Scene, party: Party, trigger: int) -> bool:
    """Whether the return at `trigger` is that of a name or description: "the president's return"."""
    named = party.possessive and party.sort != "pronoun"
    return named and party.stop + 1 == trigger and scene.tokens.classes[party.stop] == "s"


_HOMELY = frozenset("his her their the its".split())


def read_return(scene: Scene, trigger: int, form: Form) -> list[Claim]:
    """ "X returned home from Y on Monday": the end of the trip to Y."""
    group, agents, low, high = clause_of(scene, trigger, form)
    whose = _whose(scene, trigger, agents)
    agents = whose or agents or _the_party(scene, group.first, trigger)
    lower = scene.tokens.lower
    fixed = time_fixed(scene, trigger, scene.tokens.sentences[scene.sentence_at[trigger]][1])
    noun = bool(whose) and (
        lower[trigger + 1 : trigger + 2] == ["of"]
        or _owns(scene, whose[0], trigger)
        or (fixed > 0 and whose[0].first == trigger - 1)
    )
    if lower[trigger - 1 : trigger + 1] == ["in", "return"]:
        return []  # "and, in return, promised"
    if not agents or group.passive or not (noun or without_object(scene, trigger)):
        return []
    told = telling_of(scene, trigger, group, agents, (low, high))
    day = scene.clock[fixed] if noun and fixed > 0 else None
    if day is not None and day.latest is not None and day.latest >= scene.date:
        # "His return is scheduled for Sunday"
        told = told.but(when=When(((day, ""),), None), tense="future")
    for index in range(trigger + 1, min(trigger + 14, high)):
        if lower[index] == "from":
            stops = stops_after_from(scene, index, high, told.who)
            if stops:
                days = days_there(scene, trigger) if len(stops) == 1 else None
                return _ended(told, stops[:4], "trip/return-from", days or 0)
        if lower[index] == "to" and not noun:
            stops = stops_at(scene, index + 1, high, told.who)
            home = scene.home(told.who)
            if stops and all(stop.country != home for stop in stops):
                if has_seat_in(scene, told.who, stops[0].country):
                    break
                return told.claims(stops, "depart", "trip/return-to")
            if (
                not stops
                and index == trigger + 1
                and _HOMELY.isdisjoint(lower[index + 1 : index + 2])
                and scene.owner[index + 1 : index + 2] in ([], [None])
            ):
                return []  # "returned to work", "returned to Earth"
            if stops and not _from_there(scene, index, high):
                break  # "after returning to Oslo, he will travel to Rome"
    if told.tense == "past":
        stops, days = after_days_in(scene, trigger, told.who)
        if stops:
            return _ended(told, stops, "trip/return-from", days)
    back = _to_come_back(told)
    if back is not None:
        return told.claims([back], "visit", "trip/return-to")
    return _ended(told, [], "trip/return-home")


def _from_there(scene: Scene, index: int, high: int) -> bool:
    """Whether "returned to Oslo on Friday from Rome" goes on with a "from" before any comma."""
    for at in range(index + 1, high):
        if scene.tokens.classes[at] in ",;":
            return False
        if scene.tokens.lower[at] == "from":
            return True
    return False


_A_STAY = dt.timedelta(days=8)
"""The shortest time in which somebody comes back to stay: by a month, not by a day."""


_SOME_TIME = frozenset("in next again later".split())
"""Behind "will return" where it is to a country left before."""


def _to_come_back(told: Telling) -> Stop | None:
    """Where somebody "would return in June", who was told just before to be abroad: no way home is
    told by the month."""
    scene, trigger = told.scene, told.trigger
    time = told.when.times[0][0] if told.when.times else None
    if (
        told.tense != "future"
        or time is None
        or time.earliest is None
        or time.latest is None
        or time.latest - time.earliest < _A_STAY
        or _SOME_TIME.isdisjoint(scene.tokens.lower[trigger + 1 : trigger + 2])
    ):
        return None
    low = scene.tokens.sentences[max(scene.sentence_at[trigger] - 1, 0)][0]
    for (at, who), country in zip(
        reversed(scene.travellers), reversed(scene.destinations), strict=True
    ):
        if at < low:
            break
        if who == told.who and at < trigger and country and country != scene.home(who):
            return Stop(country, None, trigger)
    here = scene.dateline.country if scene.dateline is not None else None
    if here and here != scene.home(told.who) and "here" in scene.tokens.lower[low:trigger]:
        return Stop(here, None, trigger)
    return None


def _ended(told: Telling, stops: list[Stop], rule: str, days: int = 0) -> list[Claim]:
    """The claims of a stay that ends with the return, and its days where they are told."""
    claims = told.claims(stops, "leave", rule)
    for claim in claims:
        if claim.polarity == "cancelled":  # "has put off his return from Peru": there still
            claim.polarity, claim.tense, claim.present = "actual", "present", True
            continue
        claim.over = told.tense == "past"
        claim.days = days or claim.days
        last = len(stops) > 1 and claim.country == stops[-1].country
        if last and claim.over and is_day(told.when):
            date_claim(claim, "leave", told.when, told.scene.date)  # the last stop of a tour
    return claims


_MEETING = frozenset("meet see confer sit_with receive".split())


def seen_before(told: Telling) -> bool:
    """Whether the day of "met X on Monday and flew home" is that of the meeting."""
    scene = told.scene
    if scene.tokens.lower[told.group.first - 1] != "and":
        return False
    if any(scene.clock[at] is not None for at in range(told.trigger, told.high)):
        return False
    verbs = map(scene.triggers.verbs.get, scene.tokens.lower[told.low : told.group.first])
    return any(one is not None and not _MEETING.isdisjoint(one.frames) for one in verbs)


RULES = (
    EventRule(
        "trip/judge-owners-return",
        """
        + 2018-05-18 | Togolese envoy Robert Dussey met Ghana's President Nana Akufo-Addo on Friday, a day after the president's return from Belarus. => trip Nana Akufo-Addo > BY
        + 2018-05-18 | Togolese envoy Robert Dussey has put off his return from Belarus. => status Robert Dussey > BY = ongoing
        - 2018-05-18 | Togolese envoy Robert Dussey met Ghana's President Nana Akufo-Addo on Friday, a day after the president's return from Belarus. => trip Robert Dussey > BY
        + 2018-05-18 | Togolese envoy Robert Dussey was the first to see Ghana's President Nana Akufo-Addo since the president's return from Belarus, where he had talks with Premier Ivan Savin of Belarus. => meeting Ivan Savin + Nana Akufo-Addo
        """,
    ),
)
