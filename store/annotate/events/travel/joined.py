"""Reads who comes to where others are: "X joined them on Friday", "Y will join him there".

Those whom they join are told of before; who travels along is read in along.py and companions.py.
"""

from __future__ import annotations

from store.annotate.closed_words import HIM_HER_THEM
from store.annotate.events.clause.destinations import Stop, stops_at
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Scene
from store.annotate.events.clause.triggers import Form
from store.annotate.events.judgement import polarity
from store.annotate.events.judgement.claims import Claim, abroad
from store.annotate.events.travel.making import claims_of, clause_of, when_of
from store.annotate.events.travel.states_there import behind_office
from store.annotate.events.travel.telling import telling_of
from store.annotate.events.who.parties import parties_in


def read_join(scene: Scene, trigger: int, form: Form) -> list[Claim]:
    """ "X joined them on Friday": X came to where they are."""
    lower = scene.tokens.lower
    after = trigger + 1
    if lower[after : after + 1] == ["by"]:
        return []
    office = behind_office(lower, trigger)
    if office > trigger and lower[office : office + 1] in _THERE:
        return _joined_there(scene, trigger, form, office)
    behind = _behind_whom(scene, trigger)
    if behind < 0:
        return []
    if lower[behind : behind + 1] in _THERE:
        there = _joined_there(scene, trigger, form, behind)
        if there:
            return there
        if lower[behind] == "in" and scene.clock[behind + 1 : behind + 2] == [None]:
            return []  # "joined him in a call for peace"
    group, agents, low, high = clause_of(scene, trigger, form)
    if not agents or group.passive or group.tense not in ("past", "future"):
        return []
    when = when_of(scene, group, trigger, high)
    if not when.times:
        return []
    stops = _where_he_is(scene, trigger, behind) if group.tense == "future" else []
    at_home = bool(stops) and scene.home(agents[0].ids[0]) in (None, stops[0].country)
    if at_home or (not stops and group.tense == "future"):
        return []  # a host may join him at a table
    told = trigger, group.tense, polarity.of_verb(scene, group, low, high), when
    return claims_of(scene, agents, stops, "arrive", "trip/joined", *told)


def _behind_whom(scene: Scene, trigger: int) -> int:
    """The token behind "them" or the names of "joined them", "joined President X"; -1 for none."""
    after = trigger + 1
    if not HIM_HER_THEM.isdisjoint(scene.tokens.lower[after : after + 1]):
        return after + 1
    parties = parties_in(scene, scene.sentence_at[trigger])
    beside = [one for one in parties if after <= one.first <= after + 1]
    if all(one.sort == "pronoun" for one in beside):
        return -1
    return max(one.stop for one in beside)


def _where_he_is(scene: Scene, trigger: int, at: int) -> list[Stop]:
    """Where those are who are joined "there", between the verb and the token `at`: their own journey."""
    whom = [
        who
        for party in parties_in(scene, scene.sentence_at[trigger])
        if trigger < party.first < at
        for who in party.ids
    ]
    told = enumerate(zip(scene.travellers, scene.destinations, strict=True))
    lands = [
        land
        for number, ((token, who), land) in told
        if token < trigger and who in whom and land and number not in scene.asides
    ]
    return [Stop(lands[-1], None, at)] if lands else []


_THERE = (["in"], ["at"], ["there"], ["here"])


def _joined_there(scene: Scene, trigger: int, form: Form, at: int) -> list[Claim]:
    """ "joined the president in Minsk": X came there, whoever the president was."""
    group, agents, low, high = clause_of(scene, trigger, form)
    if not agents or group.passive:
        return []
    here = scene.tokens.lower[at] == "here"
    if scene.tokens.lower[at] == "there":
        stops = _where_he_is(scene, trigger, at)
    else:
        stops = stops_at(scene, at if here else at + 1, high, agents[0].ids[0])
    told = telling_of(scene, trigger, group, agents, (low, high))
    return abroad(told.claims(stops, "arrive", "trip/joined"))


RULES = (
    EventRule(
        "trip/joined",
        """
        + 2018-05-18 | Swiss envoy Paul Seger arrived in Minsk on Tuesday. Polish envoy Jan Nowak joined him on Wednesday. => trip Jan Nowak > BY; arrived Jan Nowak > BY = 2018-05-16
        - 2018-05-18 | Swiss envoy Paul Seger arrived in Minsk on Tuesday. Polish envoy Jan Nowak joined a bank on Wednesday. => trip Jan Nowak > BY
        + 2018-05-18 | Swiss minister Paul Seger arrived in Minsk on Tuesday. Swiss lawmaker Urs Nef is to join him there on Saturday. => status Urs Nef > BY = planned; arrived Urs Nef > BY = 2018-05-19; with Paul Seger > BY = Urs Nef
        + 2018-05-18 | Swiss minister Paul Seger arrived in Minsk on Tuesday. Swiss lawmaker Urs Nef is to join Seger in Minsk on Saturday. => status Urs Nef > BY = planned; arrived Urs Nef > BY = 2018-05-19
        - 2018-05-18 | Swiss minister Paul Seger arrived in Minsk on Tuesday. Swiss lawmaker Urs Nef joined Seger in a call for peace on Saturday. => trip Urs Nef > BY
        + 2018-05-18 | Swiss minister Paul Seger arrived in Minsk on Tuesday. A trip by Swiss lawmaker Beat Frei to Peru was called off. Swiss lawmaker Urs Nef is due to join Seger there on Saturday. => status Urs Nef > BY = planned
        - 2018-05-18 | Swiss minister Paul Seger arrived in Minsk on Tuesday. A trip by Swiss lawmaker Beat Frei to Peru was called off. Swiss lawmaker Urs Nef is due to join Seger there on Saturday. => trip Urs Nef > PE
        + 2018-05-18 | Swiss minister Paul Seger flew to Minsk on Tuesday. His wife, Lena Frei, will join him on Saturday. => trip Lena Frei > BY; status Lena Frei > BY = planned
        - 2018-05-18 | Swiss minister Paul Seger flew to Minsk on Tuesday. Belarussian minister Viktor Orlov will join him on Saturday. => trip Viktor Orlov > BY
        """,
    ),
)
