"""Reads journeys of several stops told as such: "a tour which takes him to A and B".

Their stops named in order or as a list are read in named_stops.py. The verbs of going are in going.py,
the days of a whole journey in journeys.py.
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
from store.annotate.events.who.taken import whom_taken


def _taken_in(scene: Scene, trigger: int, form: Form) -> list[Claim]:
    """ "a tour that will also take in Jordan and Lebanon"."""
    ids = resolve_pronoun(scene, trigger, scene.sentence_at[trigger])
    stops = stops_at(scene, trigger + 2, clause_stop(scene, trigger), ids[0] if ids else None)
    if not ids or not stops:
        return []
    group = verb_group(scene, trigger, form)
    tense = clause_tense(scene, trigger) if group.tense == "infinitive" else group.tense
    tense = _of_a_programme(tense, group)
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
    if lower[trigger] not in _LEADING or _touring(scene, sentence, trigger):
        return True  # not "the deputy led him to the door"
    led_to = lower[trigger + 1 : trigger + 2] == ["to"]
    return led_to and not BODIES.isdisjoint(lower[max(trigger - _LED_BODY, 0) : trigger])


_LED_BODY = 8
"""Tokens from "the delegation that" to the "led to" behind its leader, at most."""


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
    if lower[group.first - 1] in ("nothing", "nobody", "none"):
        return []  # "Nothing will bring X to Lima"
    whom = whom_taken(scene, group)
    if whom:
        taken = _Taken((*agents_of(scene, group), *whom), trigger + 1)
    elif object_ is not None:
        if object_.sort == "pronoun" and lower[object_.head] in ("him", "her"):
            object_ = replace(object_, ids=_of_the_tour(scene, trigger) or object_.ids)
        taken = _taken_along(scene, group, object_)
    elif not _THOSE_TAKEN.isdisjoint(lower[trigger + 1 : trigger + 2]):
        ids = _of_the_tour(scene, trigger) or _meant(scene, trigger + 1, touring=touring)
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


_THOSE_TAKEN = HIM_HER_THEM | {"it"}


def _meant(scene: Scene, pronoun: int, *, touring: bool) -> tuple[str, ...]:
    """Who "him" is that a tour takes along; "it" is the delegation of the one who led one last."""
    if scene.tokens.lower[pronoun] != "it":
        return resolve_pronoun(scene, pronoun, scene.sentence_at[pronoun])
    low = scene.tokens.sentences[max(scene.sentence_at[pronoun] - _LED_BACK, 0)][0]
    led = scene.led_last(pronoun, low) if touring else None
    return (led[1],) if led is not None else ()


_LED_BACK = 4
"""Sentences back in which somebody is told to lead a delegation."""


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
    kind, rule = taken.kind, taken.rule
    told = told.but(when=when, tense=_of_a_programme(tense_of(scene, group, when), group))
    if is_day(when) and (rule == "trip/takes-team" or told.tense == "past"):
        kind = "arrive"  # "a plane brought him to Amman on Sunday"
    return told.claims(stops, kind, rule, journey=trigger) + claims_of_legs(
        scene, told.agents, legs, kind, rule, trigger, told.tense, told.verdict
    )


def _of_a_programme(tense: str, group: VerbGroup) -> str:
    """A tense, or future for what "the tour takes him to": a programme is told in the present."""
    return "future" if tense == "present" and group.form == "third" else tense


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
    """X, A and B of "X took A and B with him to Oslo", X and A of "X took A to Oslo" if they are of one
    country, else A alone."""
    parties = parties_in(scene, scene.sentence_at[group.verb])
    number = next(n for n, party in enumerate(parties) if party.first == first.first)
    others = (first, *rest_of_list(scene, parties, number)[1:])
    stop = others[-1].stop
    words = scene.tokens.lower[stop : stop + 2]
    if words[:1] == ["along"] or (words[:1] == ["with"] and not HIM_HER_THEM.isdisjoint(words[1:])):
        after = stop + 1 if words[0] == "along" else stop + 2
        return _Taken((*agents_of(scene, group), *others), after, "depart")
    own = scene.home(first.ids[0])
    fellows = () if group.passive else agents_of(scene, group)
    fellows = tuple(
        one
        for one in fellows
        if one.sort == "name" and one.ids != first.ids and own == scene.home(one.ids[0]) is not None
    )
    return _Taken((*fellows, first), first.stop)


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
            noun = party.first - 2 - (lower[party.first - 2] == ",")
            return lower[noun] in BODIES
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


RULES = (
    EventRule(
        "trip/tour-takes",
        """
        + 2018-05-18 | A swing through Asia has led Swiss diplomat Paul Seger through Laos and Vietnam. => trip Paul Seger > LA; trip Paul Seger > VN
        + 2018-05-18 | Swiss diplomat Paul Seger was on a tour in April. It took him to Riga on April 5 and to Vilnius on April 9. => arrived Paul Seger > LV = 2018-04-05; arrived Paul Seger > LT = 2018-04-09
        - 2018-05-18 | A guide has led Swiss diplomat Paul Seger through Laos's history.      => trip Paul Seger > LA
        + 2005-11-11 | Chinese President Hu Jintao is in Germany on a tour which will also take him to Spain and Portugal. => trip Hu Jintao > ES; trip Hu Jintao > PT; status Hu Jintao > ES = planned
        - 2005-11-11 | Chinese President Hu Jintao is in Germany. The talks will take up Spain and Portugal. => trip Hu Jintao > ES
        + 2019-05-20 | Finnish President Sauli Niinistö flies to Chile on Friday before he heads to Peru. => trip Sauli Niinistö > PE; status Sauli Niinistö > PE = planned
        + 2019-05-24 | Finnish President Sauli Niinistö is in Oslo. His plane will carry him on to Riga on Sunday. => trip Sauli Niinistö > LV; arrived Sauli Niinistö > LV = 2019-05-26
        + 2019-05-24 | An army plane flew Finnish President Sauli Niinistö to Riga on Thursday. => trip Sauli Niinistö > LV
        - 2019-05-24 | His party carried Finnish President Sauli Niinistö to victory in the talks on Riga. => trip Sauli Niinistö > LV
        + 2018-05-18 | Swiss diplomat Paul Seger took in Belarus and Chad on a tour in March. => trip Paul Seger > BY; trip Paul Seger > TD; arrived Paul Seger > TD = 2018-03-01..2018-03-31
        - 2018-05-18 | Swiss diplomat Paul Seger took in Belarus and Chad with one look in March. => trip Paul Seger > BY
        + 2018-05-18 | This month brought Paul Seger, Switzerland's number three, to Minsk from May 2 to 4. => trip Paul Seger > BY; arrived Paul Seger > BY = 2018-05-02
        + 2019-05-24 | North Korea's Ri Song Min, head of a party office, took in Vietnam and Laos on a tour in late March. => trip Ri Song Min > VN; trip Ri Song Min > LA; arrived Ri Song Min > LA = 2019-03-21..2019-03-31
        + 2019-05-24 | Finnish President Sauli Niinistö will take in Lima as part of a swing through the region next week. => trip Sauli Niinistö > PE; status Sauli Niinistö > PE = planned
        - 2019-05-24 | Finnish President Sauli Niinistö took in Peruvian refugees on a tour of Lapland in March. => trip Sauli Niinistö > PE
        - 2019-05-24 | Finnish President Sauli Niinistö took in Lima's views on the matter in March. => trip Sauli Niinistö > PE
        - 2018-05-18 | Swiss diplomat Paul Seger flew to Minsk on Monday. It followed a tour by Swiss minister Ueli Maurer, who led a delegation to Chad. => trip Paul Seger > TD
        + 2018-05-18 | Swiss diplomat Paul Seger returned to Bern on Thursday after a nine-day trip that took him to Belarus and Chad. => left Paul Seger > TD = 2018-05-17
        - 2018-05-18 | Swiss diplomat Paul Seger returned to Bern on Thursday after a nine-day trip that took him to Belarus and Chad. => arrived Paul Seger > TD = 2018-05-09
        + 2018-05-18 | Swiss diplomat Paul Seger leads a delegation of bankers. The delegation left for Cuba on Monday. The tour will also take it to Peru and Chile. => trip Paul Seger > PE; trip Paul Seger > CL
        + 2019-05-24 | Finnish minister Timo Laine took lawmaker Kai Sauer along to Peru in March. => trip Timo Laine > PE; trip Kai Sauer > PE
        - 2019-05-24 | Finnish minister Timo Laine took lawmaker Kai Sauer along the road in March, which led to Peru. => trip Timo Laine > PE
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
        + 2018-05-18 | The delegation that Ghana's Trade Minister Kofi Mensah led to Minsk was large. => trip Kofi Mensah > BY
        - 2018-05-18 | The team that Ghana's Trade Minister Kofi Mensah led to victory played in Minsk. => trip Kofi Mensah > BY
        """,
    ),
)
