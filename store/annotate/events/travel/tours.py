"""Reads journeys of several stops told as such: "a tour which takes him to A and B".

Also their stops named as a list ("listed A and B as destinations"). The verbs of going are in
going.py, the days of a whole journey in journeys.py.
"""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from store.annotate.closed_words import HIM_HER_THEM
from store.annotate.events.clause.clauses import VerbGroup, clause_start, clause_stop, verb_group
from store.annotate.events.clause.destinations import Stop, last_place, stops_at
from store.annotate.events.clause.finite import clause_tense
from store.annotate.events.clause.lists import BODIES, heads, rest_of_list
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Party, Scene, stand_in
from store.annotate.events.clause.timing import NO_TIMES, is_day, times_of
from store.annotate.events.clause.triggers import Form
from store.annotate.events.judgement import polarity
from store.annotate.events.judgement.claims import Claim, abroad
from store.annotate.events.travel.legs import (
    JOURNEYS,
    claims_of_legs,
    further_legs,
    is_span,
)
from store.annotate.events.travel.making import claims_of
from store.annotate.events.travel.telling import Telling, telling_of
from store.annotate.events.travel.tenses import tense_of
from store.annotate.events.who.agents import agents_of
from store.annotate.events.who.parties import parties_in, resolve_pronoun


def _taken_in(scene: Scene, trigger: int, form: Form) -> list[Claim]:
    """ "a tour that will also take in Jordan and Lebanon"."""
    ids = resolve_pronoun(scene, trigger, scene.sentence_at[trigger])
    stops = stops_at(scene, trigger + 2, clause_stop(scene, trigger), ids[0] if ids else None)
    if not ids or not stops:
        return []
    group = verb_group(scene, trigger, form)
    tense = clause_tense(scene, trigger) if group.tense == "infinitive" else group.tense
    return claims_of(
        scene,
        (Party(trigger, trigger, trigger + 1, ids, "pronoun"),),
        stops,
        "visit",
        "trip/tour-takes",
        trigger,
        tense,
        "actual",
        NO_TIMES,
        journey=trigger,
    )


def _took_in(scene: Scene, trigger: int, form: Form) -> list[Claim]:
    """ "X took in A and B on a tour in March": the journey is named behind its places."""
    group = verb_group(scene, trigger, form)
    low, high = clause_start(scene, trigger), clause_stop(scene, trigger)
    if group.passive or not _on_a_journey(scene, trigger, high):
        return []
    agents = agents_of(scene, group)
    stops = stops_at(scene, trigger + 2, high, agents[0].ids[0]) if agents else []
    told = telling_of(scene, trigger, group, agents, (low, high))
    return told.claims(stops, "visit", "trip/tour-takes", journey=trigger) if stops else []


_ON_JOURNEY = frozenset("on during of".split())


_JOURNEY_PHRASE = 6
"""Tokens from "on" to the noun of "on his second European tour", at most."""


def _on_a_journey(scene: Scene, trigger: int, high: int) -> bool:
    """Whether "on a tour", "during his trip" or "as part of a swing" stands behind a verb."""
    lower = scene.tokens.lower
    if lower[high : high + 3] == ["as", "part", "of"]:
        high = min(
            high + 3 + _JOURNEY_PHRASE, scene.tokens.sentences[scene.sentence_at[trigger]][1]
        )
    return any(
        lower[at] in _ON_JOURNEY
        and not JOURNEYS.isdisjoint(lower[at + 1 : min(at + _JOURNEY_PHRASE, high)])
        for at in range(trigger + 3, high)
    )


class _Taken(NamedTuple):
    """Who is taken on a journey, and the first token at which its places may be told."""

    agents: tuple[Party, ...]
    after: int
    kind: str = "visit"
    rule: str = "trip/tour-takes"


def may_take(scene: Scene, trigger: int) -> bool:
    """Whether the words around the verb let `read_take` find something, whoever takes whom."""
    sentence = scene.sentence_at[trigger]
    if last_place(scene, sentence) <= trigger:
        return False
    lower = scene.tokens.lower
    # not "the deputy led him to the door"
    return lower[trigger] not in _LEADING or _touring(scene, sentence, trigger)


def _touring(scene: Scene, sentence: int, trigger: int) -> bool:
    """Whether the words of a sentence before `trigger` speak of a journey."""
    first = scene.tokens.sentences[sentence][0]
    return not JOURNEYS.isdisjoint(scene.tokens.lower[first:trigger])


def read_take(scene: Scene, trigger: int, form: Form) -> list[Claim]:
    """ "his tour, which will also take him to Spain", "X took a team to Y"; asked where `may_take`."""
    sentence = scene.sentence_at[trigger]
    lower = scene.tokens.lower
    touring = _touring(scene, sentence, trigger)
    object_ = next(
        (
            party
            for party in parties_in(scene, sentence)
            if trigger < party.first <= trigger + 2 and not party.possessive
        ),
        None,
    )
    if object_ is None and lower[trigger + 1 : trigger + 2] == ["in"]:
        return _taken_in(scene, trigger, form) if touring else _took_in(scene, trigger, form)
    group = verb_group(scene, trigger, form)
    low, high = clause_start(scene, trigger), clause_stop(scene, trigger)
    if object_ is not None:
        if object_.sort == "pronoun" and lower[object_.head] in ("him", "her"):
            object_ = replace(object_, ids=_of_the_tour(scene, trigger) or object_.ids)
        taken = _taken_along(scene, group, object_)
    elif not HIM_HER_THEM.isdisjoint(lower[trigger + 1 : trigger + 2]):
        ids = _of_the_tour(scene, trigger) or resolve_pronoun(scene, trigger + 1, sentence)
        pronoun = Party(trigger + 1, trigger + 1, trigger + 2, ids, "pronoun")
        taken = _Taken((pronoun,) if ids else (), trigger + 2)
    else:
        taken = _with_a_body(scene, group, trigger, high, touring=touring)
    if not taken.agents:
        return []
    begin = _past_apposition(scene, taken.after)
    if begin > taken.after:
        high = scene.tokens.sentences[sentence][1]
    for index in range(begin, min(begin + 6, high)):
        if lower[index] in _THROUGH and scene.clock[index] is None:
            stops = stops_at(scene, index + 1, high, taken.agents[0].ids[0])
            if not stops:
                return []
            told = telling_of(scene, trigger, group, taken.agents, (low, high))
            return _taken_to(told, taken, stops)
    return []


def _taken_to(told: Telling, taken: _Taken, stops: list[Stop]) -> list[Claim]:
    """The claims of the places to which somebody is taken, with the legs of the tour after them."""
    scene, group, trigger = told.scene, told.group, told.trigger
    lower = scene.tokens.lower
    when = told.when
    if not when.times and lower[group.first - 1] in ("which", "that"):
        first = scene.tokens.sentences[scene.sentence_at[trigger]][0]
        noun = next((at for at in range(group.first, first, -1) if lower[at] in JOURNEYS), 0)
        when = times_of(scene, noun, noun, group.first - 1) if noun else when
    legs = further_legs(scene, stops[-1].token, told.high, told.who)
    if legs and not is_span(legs[-1].when):
        when = times_of(scene, group.first, trigger, legs[0].first)
    told = told.but(when=when, tense=tense_of(scene, group, when))
    kind, rule = taken.kind, taken.rule
    if is_day(when) and (rule == "trip/takes-team" or told.tense == "past"):
        kind = "arrive"  # "a plane brought him to Amman on Sunday"
    return told.claims(stops, kind, rule, journey=trigger) + claims_of_legs(
        scene, told.agents, legs, kind, rule, trigger, told.tense, told.verdict
    )


_APPOSITION = 12
"""Tokens of "X, the country's number three," behind the name, at most."""


def _past_apposition(scene: Scene, at: int) -> int:
    """The token behind ", the party's number three," of "brought X, the …, to Lima" at `at`; else `at`."""
    lower = scene.tokens.lower
    if lower[at : at + 1] != [","] or lower[at + 1 : at + 2] in ([], ["who"], ["and"]):
        return at
    stop = min(at + _APPOSITION, scene.tokens.sentences[scene.sentence_at[at]][1] - 1)
    comma = next((one for one in range(at + 1, stop) if lower[one] == ","), -1)
    return comma + 1 if comma > 0 and lower[comma + 1] == "to" else at


_THROUGH = frozenset("to through across into round around".split())


def _of_the_tour(scene: Scene, trigger: int) -> tuple[str, ...]:
    """X of "X's tour will take him to", "X left at the end of a tour that had taken her to"."""
    sentence = scene.sentence_at[trigger]
    first = scene.tokens.sentences[sentence][0]
    lower = scene.tokens.lower
    nouns = scene.triggers.nouns
    noun = next((at for at in range(trigger - 1, first, -1) if nouns.get(lower[at]) == "visit"), -1)
    parties = parties_in(scene, sentence)
    for number in range(len(parties) - 1, -1, -1):
        party = parties[number]
        if party.stop > noun or party.sort != "name" or len(party.ids) != 1:
            continue
        if party.possessive and noun - party.stop <= 6:
            return party.ids
        if heads(scene, parties, number):
            # "X met Y in Rome at the end of a tour that had taken him": X's, not "his tour"
            own = {"his", "her"}.isdisjoint(lower[party.stop : noun])
            return party.ids if own else ()
    return ()


def _taken_along(scene: Scene, group: VerbGroup, first: Party) -> _Taken:
    """X, A and B of "X took A and B with him to Oslo"; A alone of "took A to Oslo"."""
    parties = parties_in(scene, scene.sentence_at[group.verb])
    number = next(n for n, party in enumerate(parties) if party.first == first.first)
    others = (first, *rest_of_list(scene, parties, number)[1:])
    stop = others[-1].stop
    words = scene.tokens.lower[stop : stop + 2]
    if words[:1] == ["along"] or (words[:1] == ["with"] and not HIM_HER_THEM.isdisjoint(words[1:])):
        return _Taken((*agents_of(scene, group), *others), stop + 2, "depart")
    return _Taken((first,), first.stop)


def _with_a_body(
    scene: Scene, group: VerbGroup, trigger: int, high: int, *, touring: bool
) -> _Taken:
    """X of "X took a team to Y"; the traveller in hand of "the tour, which took the team to Y"."""
    noun = -1 if group.passive else _body_after(scene, trigger, high)
    led = scene.tokens.lower[group.first - 1] == "who"  # "X, who led a team to Lima"
    whom = scene.in_hand(trigger) if noun > 0 and touring and not led else None
    if whom is not None:
        return _Taken((stand_in(noun, whom),), noun + 1)
    if noun < 0 and (group.passive or not _body_before(scene, group.first)):
        return _Taken((), trigger)
    return _Taken(agents_of(scene, group), max(noun, trigger) + 1, rule="trip/takes-team")


def _body_before(scene: Scene, verb: int) -> bool:
    """Whether the verb's object stands before it: "the delegation that X took to Y"."""
    lower = scene.tokens.lower
    for party in parties_in(scene, scene.sentence_at[verb]):
        if party.stop == verb and lower[party.first - 1] in ("that", "which", "whom"):
            return lower[party.first - 2] in BODIES
        if party.stop == verb and lower[party.first - 1] in BODIES:
            return True
    return False


_LEADING = frozenset("lead leads led leading".split())


_BEFORE_BODY = frozenset("a an his her their the large small high-level senior official".split())


def _body_after(scene: Scene, trigger: int, high: int) -> int:
    """The noun of "took a five-member delegation": its token, or -1."""
    lower = scene.tokens.lower
    for index in range(trigger + 1, min(trigger + 8, high)):
        if lower[index] in BODIES:
            return index
        if not (
            lower[index] in _BEFORE_BODY
            or "-" in lower[index]
            or scene.tokens.classes[index] in "an"
            or scene.owner[index] is not None
        ) or lower[index] in ("to", "in", "of", "for", "over"):
            return -1
    return -1


_PAID = frozenset("paid made took undertook pays makes".split())


def may_be_made(scene: Scene, noun: int) -> bool:
    """Whether a verb of paying visits stands behind the noun, for `read_made_visit`."""
    last = scene.tokens.sentences[scene.sentence_at[noun]][1]
    return not _PAID.isdisjoint(scene.tokens.lower[noun + 1 : last])


def read_made_visit(scene: Scene, noun: int) -> list[Claim]:
    """ "the visit that X paid to Y in March": the verb comes after the noun and its traveller."""
    lower = scene.tokens.lower
    sentence = scene.sentence_at[noun]
    last = scene.tokens.sentences[sentence][1]
    at = noun + 1 + (lower[noun + 1 : noun + 2] in (["that"], ["which"]))
    parties = parties_in(scene, sentence)
    number = next((n for n, p in enumerate(parties) if p.first == at and not p.possessive), -1)
    if number < 0:
        return []
    agents = rest_of_list(scene, parties, number)
    verb = agents[-1].stop
    if lower[verb : verb + 1] == [","]:  # "a call that Premier X, a namesake of his, had paid"
        verb = next((k + 1 for k in range(verb + 1, min(verb + 12, last)) if lower[k] == ","), verb)
    while verb < last and (lower[verb] in ("had", "has", "have", "just", "also", "recently")):
        verb += 1
    if verb >= last or lower[verb] not in _PAID:
        return []
    for index in range(verb + 1, min(verb + 8, last)):
        if lower[index] in ("to", "there", "here") and scene.clock[index] is None:
            start = index + (lower[index] == "to")
            stops = stops_at(scene, start, last, agents[0].ids[0])
            when = times_of(scene, verb, verb, clause_stop(scene, verb))
            claims = claims_of(
                scene, agents, stops, "visit", "trip/made-visit", verb, "past", "actual", when
            )
            return abroad(claims)
        if scene.clock[index] is None and lower[index] not in ("on", "in", "early", "late"):
            return []
    return []


_LISTING = frozenset(
    """list lists listed naming named names name gave give gives mentioned mentions cited
    cites""".split()
)


_ARE = frozenset("are were include includes included including is was : comprise comprises".split())


def read_destinations(scene: Scene, noun: int) -> list[Claim]:
    """ "listed A, B and C as destinations", "the stops are A and B", "his itinerary includes A"."""
    lower = scene.tokens.lower
    sentence = scene.sentence_at[noun]
    first, last = scene.tokens.sentences[sentence]
    agents = _traveller(scene, noun)
    if not agents:
        return []
    who = agents[0].ids[0]
    stops: list[Stop] = []
    if lower[noun] in ("stop", "destination", "leg") and lower[noun - 1] != "as":
        return _ordered_stop(scene, noun, agents)
    if noun - 1 > first and lower[noun - 1] == "as":
        verb = next((at for at in range(first, noun) if lower[at] in _LISTING), -1)
        if verb >= 0:
            stops = stops_at(scene, verb + 1, noun - 1, who)
    else:
        after = noun + 1
        while after < min(noun + 8, last) and lower[after] not in _ARE:
            if lower[after] in (",", ";", "who", "which"):
                return []
            after += 1
        if after < min(noun + 8, last):
            stops = stops_at(scene, after + 1, last, who)
    if len(stops) < 2 and lower[noun] not in ("destination", "itinerary"):
        return []
    if not stops or polarity.of_noun(scene, noun, noun, last) != "actual":
        return []
    gone_by = not _GONE_BY.isdisjoint(scene.tokens.lower[max(noun - 2, 0) : noun])
    return claims_of(
        scene,
        agents,
        stops,
        "visit",
        "trip/destinations",
        noun,
        "past" if gone_by else "future",
        "actual",
        NO_TIMES,
        journey=noun,
    )


_GONE_BY = frozenset(["earlier", "previous", "prior"])


_ORDINALS = frozenset("first second third next last final only main".split())


def _ordered_stop(scene: Scene, noun: int, agents: tuple[Party, ...]) -> list[Claim]:
    """ "Vientiane will be his next stop", "The last stop was Hanoi"."""
    lower = scene.tokens.lower
    first, last = scene.tokens.sentences[scene.sentence_at[noun]]
    words = lower[max(first, noun - 4) : noun]
    if _ORDINALS.isdisjoint(words) or not _OWNERS & set(words):
        return []
    begin = noun - 1
    while begin > first and (lower[begin] in _ORDINALS or lower[begin] in _OWNERS):
        begin -= 1
    who = agents[0].ids[0]
    stops: list[Stop] = []
    if lower[begin] in ("be", "is", "was", "been"):
        verb = begin
        while begin > first and lower[begin] in ("be", "is", "was", "been", "will", "would", "to"):
            begin -= 1
        name = scene.place_at(begin)
        if name is not None:
            stops = stops_at(scene, name.first, begin + 1, who)
    else:
        verb = noun + 1
        if lower[verb : verb + 1] and lower[verb] in ("on", "of", "in"):
            behind = range(verb + 1, min(verb + 5, last))  # "the next stop on his journey is Peru"
            verb = next((at for at in behind if lower[at] in ("is", "was", "will")), verb)
        if lower[verb : verb + 1] and lower[verb] in ("is", "was", "will"):
            at = verb + (2 if lower[verb] == "will" else 1)
            stops = stops_at(scene, at, last, who)
    if not stops:
        return []
    past = lower[verb] == "was" or lower[verb] == "been"
    tense = "past" if past else ("future" if {"next", "final", "last"} & set(words) else "")
    when = times_of(scene, noun, noun, clause_stop(scene, noun))
    claims = claims_of(
        scene, agents, stops, "visit", "trip/next-stop", noun, tense, "actual", when, journey=noun
    )
    return abroad(claims)


_OWNERS = frozenset("his her their the s 's".split())


def _traveller(scene: Scene, noun: int) -> tuple[Party, ...]:
    """Whose stops they are: the owner beside the noun, else the one who travels just now."""
    sentence = scene.sentence_at[noun]
    for party in parties_in(scene, sentence):
        if party.possessive and 0 <= noun - party.stop <= 3:
            return (party,)
    before = scene.tokens.sentences[max(sentence - 3, 0)][0]
    who = scene.in_hand(noun, before)
    if who:
        return (stand_in(noun, who),)
    if JOURNEYS.isdisjoint(scene.tokens.lower[before:noun]):
        return ()
    who = scene.in_hand(noun)
    if who:
        return (stand_in(noun, who),)  # "The tour ended before X's talks. Hanoi was the first stop"
    ids = resolve_pronoun(scene, noun, sentence, inside=False)
    return (stand_in(noun, *ids),) if ids else ()


DESTINATIONS = frozenset("destinations destination itinerary stops stop".split())
"""The words at which `read_destinations` may find something."""


RULES = (
    EventRule(
        "trip/next-stop",
        """
        + 2016-07-20 | North Korean diplomat Ri Yong Ho arrived in Hanoi on Monday. He will be in Cambodia from July 22 to 25. Laos will be the last stop. => arrived Ri Yong Ho > LA = 2016-07-25..2016-07-26
        + 2016-07-20 | North Korean diplomat Ri Yong Ho is in Hanoi. Vientiane will be his next stop. => trip Ri Yong Ho > LA; status Ri Yong Ho > LA = planned
        + 2016-07-20 | North Korean diplomat Ri Yong Ho is in Hanoi. His first stop was Vientiane. => trip Ri Yong Ho > LA; status Ri Yong Ho > LA = completed
        - 2016-07-20 | North Korean diplomat Ri Yong Ho is in Hanoi. Vientiane will stop the talks. => trip Ri Yong Ho > LA
        + 2018-05-18 | LIMA, May 18 (AFP) -- Swiss diplomat Paul Seger arrived here on Monday. The next stop on his journey is Chile. => trip Paul Seger > CL; status Paul Seger > CL = planned
        - 2018-05-18 | LIMA, May 18 (AFP) -- Swiss diplomat Paul Seger arrived here on Monday. The next train on his line is Chile's. => trip Paul Seger > CL
        """,
    ),
    EventRule(
        "trip/made-visit",
        """
        + 2018-05-18 | The talks follow a visit that Swiss diplomat Paul Seger paid to Minsk in March. => trip Paul Seger > BY; arrived Paul Seger > BY = 2018-03-01..2018-03-31
        - 2018-05-18 | The talks follow a visit that Swiss diplomat Paul Seger made fun of in Minsk.   => trip Paul Seger > BY
        """,
    ),
    EventRule(
        "trip/takes-team",
        """
        + 2018-05-18 | Ghana's Trade Minister Kofi Mensah took a team of five to Minsk on Tuesday.    => arrived Kofi Mensah > BY = 2018-05-15
        + 2018-05-18 | Ghana's Trade Minister Kofi Mensah ended a tour in Rome on Monday. The tour took the delegation to Riga and Minsk, too. => trip Kofi Mensah > LV; trip Kofi Mensah > BY
        + 2018-05-18 | Ghana's Trade Minister Kofi Mensah took a team of five to Minsk in March.      => trip Kofi Mensah > BY; arrived Kofi Mensah > BY = 2018-03-01..2018-03-31
        - 2018-05-18 | Ghana's Trade Minister Kofi Mensah took a dispute over the team to Minsk.      => trip Kofi Mensah > BY
        """,
    ),
    EventRule(
        "trip/destinations",
        """
        + 2018-05-18 | Russian Deputy Foreign Minister Igor Morgulov left on a tour on Monday. The agency listed Laos and Cambodia as destinations. => trip Igor Morgulov > LA; trip Igor Morgulov > KH
        + 2018-05-18 | Russian Deputy Foreign Minister Igor Morgulov's itinerary includes Hanoi and Vientiane. => trip Igor Morgulov > VN; trip Igor Morgulov > LA
        - 2018-05-18 | Russian Deputy Foreign Minister Igor Morgulov left on a tour on Monday. A poll listed Laos and Cambodia as friends. => trip Igor Morgulov > LA; trip Igor Morgulov > KH
        + 2018-05-18 | LIMA, May 18 (AFP) -- Swiss minister Paul Seger arrived in Lima on Tuesday. Previous stops on the tour were Oslo and Madrid. => status Paul Seger > NO = completed
        - 2018-05-18 | LIMA, May 18 (AFP) -- Swiss minister Paul Seger arrived in Lima on Tuesday. The next stops on the tour are Oslo and Madrid. => status Paul Seger > NO = completed
        """,
    ),
)
