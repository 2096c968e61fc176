"""Reads which place somebody chose for a journey: "chose Lima for his first trip abroad".

Stops told in their order ("Lima was the first stop of his tour") are read in named_stops.py.
"""

from __future__ import annotations

from store.annotate.closed_words import HIS_HER_ITS_THEIR
from store.annotate.events.clause.destinations import after_name, stops_at
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import PREPOSITIONS, SUBORDINATORS, Scene
from store.annotate.events.judgement.claims import Claim, abroad
from store.annotate.events.travel.making import clause_of
from store.annotate.events.travel.telling import telling_of

CHOOSING = frozenset(
    "chose choose chosen choosing picked picks selected selects made makes making".split()
)
"""The verbs at which `read_chosen` may find something."""


_LINKS = frozenset(["as", "for"])


_FIRST = frozenset("first second third next last final maiden opening only debut".split())


_JOURNEYS = frozenset("trip visit stop destination tour journey port stopover".split())


_ABROAD = frozenset("abroad overseas foreign office".split())
"""Of "the first trip abroad" and "the first visit in office", which are his own."""


_TO_JOURNEY = 10
"""Tokens from the place to the noun of "as the first destination of his", at most."""


def may_be_chosen(scene: Scene, index: int) -> bool:
    """Whether a place stands behind the verb and the noun of a journey behind that."""
    if index + 2 >= len(scene.owner) or _place_behind(scene, index) < 0:
        return False
    return not _JOURNEYS.isdisjoint(scene.tokens.lower[index + 2 : index + 4 + _TO_JOURNEY])


def _place_behind(scene: Scene, index: int) -> int:
    """The place right behind a verb, or behind its "the"; -1 if there is none."""
    at = index + 1 + (scene.tokens.lower[index + 1] == "the")
    name = scene.place_at(at) if at < len(scene.owner) else None
    return -1 if name is None or name.sort == "continent" else at


def read_chosen(scene: Scene, index: int) -> list[Claim]:
    """ "X chose Lima for his first trip abroad", "X made Peru the first stop of his tour".

    Asked where `may_be_chosen`."""
    lower = scene.tokens.lower
    group, agents, low, high = clause_of(scene, index, "past")
    if not agents or group.passive or scene.resident(agents[0].ids[0]):
        return []
    stops = stops_at(scene, _place_behind(scene, index), high, agents[0].ids[0])
    if not stops:
        return []
    at = after_name(scene, stops[-1])
    last = scene.tokens.sentences[scene.sentence_at[index]][1]
    phrase = lower[at : min(at + _TO_JOURNEY, last)]
    noun = next((n for n, word in enumerate(phrase) if word in _JOURNEYS), -1)
    if noun < 0 or not _is_numbered(phrase, noun):
        return []
    made = lower[index].startswith("ma")
    if not (phrase[0] in _LINKS or (made and phrase[0] in HIS_HER_ITS_THEIR | {"the"})):
        return []
    abroad_first = "the" in phrase[:noun] and not _ABROAD.isdisjoint(phrase)
    abroad_first |= phrase[noun : noun + 3] == ["port", "of", "call"]
    if HIS_HER_ITS_THEIR.isdisjoint(phrase) and not abroad_first:
        return []  # "chose Lima as the first host of the games"
    told = telling_of(scene, index, group, agents, (low, high))
    return abroad(told.claims(stops, "visit", "trip/chosen-stop"))


def _is_numbered(phrase: list[str], noun: int) -> bool:
    """Whether the noun is told to be the first or last: "first official trip", "destination of his
    first journey"."""
    before = next((at for at in range(noun, -1, -1) if phrase[at] in _FIRST), -1)
    if before >= 0:
        return (PREPOSITIONS | SUBORDINATORS).isdisjoint(phrase[before:noun])
    return phrase[noun + 1 : noun + 2] == ["of"] and not _FIRST.isdisjoint(phrase[noun:])


RULES = (
    EventRule(
        "trip/chosen-stop",
        """
        + 2018-05-18 | Swiss minister Paul Seger chose Minsk for his first trip abroad. => trip Paul Seger > BY
        + 2018-05-18 | Swiss minister Paul Seger made Belarus the first stop of his tour of the region. => trip Paul Seger > BY
        + 2018-05-18 | In March Swiss minister Paul Seger picked Minsk as the destination of his first foreign journey. => trip Paul Seger > BY
        + 2018-05-18 | In March Swiss minister Paul Seger chose Minsk for the first trip abroad. => trip Paul Seger > BY
        + 2018-05-18 | Swiss minister Paul Seger made Minsk the first port of call in March. => trip Paul Seger > BY
        - 2018-05-18 | Swiss minister Paul Seger chose Minsk for the first trip of a new train. => trip Paul Seger > BY
        - 2018-05-18 | Swiss minister Paul Seger did not choose Minsk for his first trip abroad. => trip Paul Seger > BY
        - 2018-05-18 | Swiss minister Paul Seger chose Minsk as the first host of the games, a trip from Bern. => trip Paul Seger > BY
        - 2018-05-18 | Swiss minister Paul Seger made Minsk his first concern before his trip. => trip Paul Seger > BY
        """,
    ),
)
