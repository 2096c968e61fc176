"""Reads travellers who are counted first and named behind a colon, each with a day of his own.

"Two other Finns have been to Lima this year: A in January, and B, the trade minister, in May". Lists
without a colon are subjects like any other and are read with their verb.
"""

from __future__ import annotations

from store.annotate.events.clause.clauses import verb_group
from store.annotate.events.clause.destinations import stops_at
from store.annotate.events.clause.lists import capable, group
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Party, Scene
from store.annotate.events.clause.timing import NO_TIMES, When, is_day, times_of
from store.annotate.events.clause.triggers import Form
from store.annotate.events.judgement import polarity
from store.annotate.events.judgement.claims import Claim, abroad
from store.annotate.events.travel.making import claims_of
from store.annotate.events.travel.tenses import tense_of
from store.annotate.events.who.parties import parties_in

COMING: dict[str, Form] = {
    "visited": "past", "visit": "base", "visiting": "ing", "toured": "past",
    "travelled": "past", "traveled": "past", "travel": "base",
    "came": "past", "come": "participle", "gone": "participle", "went": "past",
    "arrived": "past", "arrive": "base", "flew": "past", "flown": "participle",
    "been": "participle", "landed": "past", "touched": "past", "turned": "past",
}  # fmt: skip
"""Verbs of `read_counted_guests`."""


_ARRIVING = frozenset("arrived arrive landed touched".split())


_MANY = frozenset(
    """two three four five six seven eight nine ten several many number some other few both
    dozen all another one""".split()
)


_TO_COLON = 24
"""Tokens from the verb to the colon, at most."""


def may_be_counted(scene: Scene, index: int) -> bool:
    """Whether a colon follows the verb, and nobody is named before it in its sentence."""
    first = scene.tokens.sentences[scene.sentence_at[index]][0]
    colon = _before_names(scene, index)
    return (
        colon >= 0
        and not scene.people_in(first, colon)
        and not _MANY.isdisjoint(scene.tokens.lower[first:index])
    )


def _before_names(scene: Scene, index: int) -> int:
    """The colon before the names, or the comma where they end the sentence: "had come, A, B and C."."""
    stop = scene.tokens.sentences[scene.sentence_at[index]][1]
    colon = scene.tokens.classes.find(":", index, min(index + _TO_COLON, stop - 1))
    if colon >= 0:
        return colon
    named = scene.people_in(index, stop)
    comma = named[0][0] - 1 if len(named) > 1 else -1
    listed = comma > 0 and scene.tokens.lower[comma] == ","
    return comma if listed and _is_a_row(scene, comma + 1, stop) else -1


def _is_a_row(scene: Scene, first: int, stop: int) -> bool:
    """Whether names and nothing else stand from a token to the end of its sentence."""
    return all(
        scene.owner[at] is not None or scene.tokens.lower[at] in (",", "and", ".")
        for at in range(first, stop)
    )


def read_counted_guests(scene: Scene, index: int) -> list[Claim]:
    """ "Two ministers have visited Peru: A in May and B in June"; asked where `may_be_counted`."""
    lower = scene.tokens.lower
    sentence = scene.sentence_at[index]
    stop = scene.tokens.sentences[sentence][1]
    colon = _before_names(scene, index)
    verb = verb_group(scene, index, COMING[lower[index]])
    verdict = polarity.of_verb(scene, verb, scene.tokens.sentences[sentence][0], colon)
    at = index + 1
    while at < colon and lower[at] in ("to", "in", "at", "into", "down", "up"):
        at += 1
    stops = stops_at(scene, at, colon, None)
    if not stops or verdict != "actual":
        return []
    general = times_of(scene, verb.first, index, colon)
    tense = tense_of(scene, verb, general)
    found: list[Claim] = []
    for guests, when in _each(scene, sentence, colon, stop):
        told = when if when.times else general
        coming = lower[index] in _ARRIVING and is_day(told)
        found += claims_of(
            *(scene, guests, stops, "arrive" if coming else "visit", "trip/counted"),
            *(index, tense, verdict, told),
        )
    return abroad(found)


def _each(
    scene: Scene, sentence: int, colon: int, stop: int
) -> list[tuple[tuple[Party, ...], When]]:
    """Those named behind the colon with the times behind each: those of "A and B in May" share it."""
    parties = parties_in(scene, sentence)
    found: list[tuple[tuple[Party, ...], When]] = []
    waiting: list[Party] = []
    for number, party in enumerate(parties):
        if party.first <= colon or party.sort != "name" or party.possessive:
            continue
        if not (capable(scene, party) or group(scene, parties, number)[0] < number):
            continue  # "A, an aide to B, in May"
        if any(one.ids == party.ids for one in waiting):
            continue
        word = scene.tokens.lower[party.stop] if party.stop < stop else ""
        if word in scene.triggers.reporting or word in scene.triggers.verbs:
            return []  # "Two trains came: X told reporters so"
        waiting.append(party)
        after = next((one.first for one in parties[number + 1 :] if one.sort == "name"), stop)
        if any(scene.clock[party.stop : after]):
            last = party.stop - 1
            found.append((tuple(waiting), times_of(scene, last, last, after)))
            waiting = []
    if waiting:
        found.append((tuple(waiting), NO_TIMES))
    return found


RULES = (
    EventRule(
        "trip/counted",
        """
        + 2018-05-18 | Two other Swiss ministers have travelled to Lima this year: Alain Berset, the interior minister, in January, and Guy Parmelin in March. => arrived Alain Berset > PE = 2018-01-01..2018-01-31; arrived Guy Parmelin > PE = 2018-03-01..2018-03-31
        + 2018-05-18 | Three Swiss envoys visited Peru last month: Paul Seger, Alain Berset and Guy Parmelin. => trip Alain Berset > PE; trip Guy Parmelin > PE; trip Paul Seger > PE
        + 2018-05-18 | Two Swiss ministers will visit Peru: Alain Berset on Monday and Guy Parmelin in June. => status Alain Berset > PE = planned; status Guy Parmelin > PE = planned
        + 2018-05-18 | In 2014 two other Swiss ministers had come to Lima for a day, Alain Berset and Guy Parmelin. => trip Alain Berset > PE; arrived Guy Parmelin > PE = 2014-01-01..2014-12-31
        + 2018-05-18 | Two of the most powerful Swiss landed at Lima airport on Monday: Alain Berset and Guy Parmelin. => arrived Guy Parmelin > PE = 2018-05-14
        - 2018-05-18 | Two other Swiss ministers had come to Lima for a day, Alain Berset and Guy Parmelin said. => trip Alain Berset > PE
        - 2018-05-18 | Two other Swiss ministers have not been to Peru this year: Alain Berset and Guy Parmelin. => trip Alain Berset > PE
        - 2018-05-18 | Two trains went to Lima in May: Swiss minister Alain Berset told reporters so. => trip Alain Berset > PE
        - 2018-05-18 | Two other Swiss ministers have visited Peru: Alain Berset, an aide to President Ignazio Cassis, in May, and Guy Parmelin in March. => trip Ignazio Cassis > PE
        """,
    ),
)
