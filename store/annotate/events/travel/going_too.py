"""Reads company told without its place: "A will go too", "Also going is B", "Who is with her? C".

Where to is told of another, in the sentences before. Other words of going along are in along.py.
"""

from __future__ import annotations

from dataclasses import replace

from store.annotate.closed_words import BE, HIM_HER_THEM
from store.annotate.events.clause.clauses import verb_group
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Scene
from store.annotate.events.clause.triggers import Form
from store.annotate.events.who.agents import agents_of
from store.annotate.events.who.company import (
    Company,
    company_of,
    leader_in_hand,
    list_after,
    people_before,
    traveller_near,
)
from store.annotate.events.who.members import DENIED

TOO = frozenset(["too", "also", "well"])
"""The words at which `read_going_too` may find something."""


_GOING: dict[str, Form] = {
    "go": "base", "goes": "third", "going": "ing", "went": "past", "gone": "participle",
    "come": "base", "comes": "third", "coming": "ing", "came": "past",
    "travel": "base", "travelling": "ing", "traveling": "ing",
    "travelled": "past", "traveled": "past",
    "fly": "base", "flying": "ing", "flew": "past",
    "attending": "ing",
}  # fmt: skip
"""Verbs that tell a journey without a place of their own, and their form."""


_BE = frozenset("is are was were will be has have had".split())


_MERELY = frozenset("might could should would may".split())
"""Before the verb: "X, who might have been expected to come too, stayed at home"."""


_BEHIND = frozenset("and but with as this".split())
"""Behind the bare verb, besides a mark or a time: "also went with him", "also went as interpreter"."""


_BEFORE_TIME = frozenset("in on at for".split())
"""Behind the bare verb, if a time follows: else they tell a place or a purpose of its own."""


_TO_NAME = 10
"""Tokens from "Also going is" to the first who is named, at most."""


def read_going_too(scene: Scene, sentence: int, index: int) -> list[Company]:
    """The companions that the word at `index` (one of TOO) tells of, with whom they go."""
    lower = scene.tokens.lower
    first, stop = scene.tokens.sentences[sentence]
    if lower[index] == "also" and index == first:
        return _also_going(scene, sentence, stop)
    verb, after = _bare_verb(scene, index, first, stop)
    if verb < 0 or not _ends(scene, after, stop):
        return []
    words = verb_group(scene, verb, _GOING[lower[verb]])
    if words.tense in ("infinitive", "participle") or not DENIED.isdisjoint(words.words):
        return []
    if "due" in words.words and BE.isdisjoint(words.words):
        return []  # "X, due to go as well, has a cold"
    others = tuple(one for one in agents_of(scene, words) if one.sort == "name")
    said = lower[others[-1].stop : verb] if others else []
    if not others or not DENIED.isdisjoint(said) or not _MERELY.isdisjoint(said):
        return []
    leader = traveller_near(scene, others[0].first)
    found = company_of(scene, sentence, leader, others, verb, "companions/goes-too")
    return [replace(one, planned=words.tense in ("future", "present")) for one in found]


def _bare_verb(scene: Scene, index: int, first: int, stop: int) -> tuple[int, int]:
    """The verb of "will go too", "went as well", "will also be going", and the token behind it all."""
    lower = scene.tokens.lower
    if lower[index] == "also":
        verb = next((at for at in range(index + 1, min(index + 3, stop)) if lower[at] != "be"), -1)
        return (verb, verb + 1) if verb > 0 and lower[verb] in _GOING else (-1, -1)
    verb = index - 1
    if lower[index] == "well":
        if lower[verb] != "as":
            return -1, -1
        verb -= 1
    return (verb, index + 1) if verb > first and lower[verb] in _GOING else (-1, -1)


def _ends(scene: Scene, after: int, stop: int) -> bool:
    """Whether nothing stands behind the verb that would name a place of its own."""
    while after < stop and scene.clock[after] is not None:
        after += 1  # "also travelled this week |through Beijing"
    if after >= stop or scene.tokens.classes[after] in ",.;)":
        return True
    word = scene.tokens.lower[after]
    if word in _BEFORE_TIME:
        return after + 1 < stop and scene.clock[after + 1] is not None
    return word in _BEHIND


def _also_going(scene: Scene, sentence: int, stop: int) -> list[Company]:
    """ "Also going is A", "Also going will be A and B"."""
    lower = scene.tokens.lower
    first = scene.tokens.sentences[sentence][0]
    if first + 3 >= stop or lower[first + 1] not in _GOING or lower[first + 2] not in _BE:
        return []
    verb = first + 2 + (lower[first + 3] == "be")
    others = list_after(scene, sentence, verb, _TO_NAME)
    leader = traveller_near(scene, first)
    if not others or not DENIED.isdisjoint(lower[first : others[0].first]):
        return []
    return company_of(scene, sentence, leader, others, first, "companions/goes-too")


_SHOWN = frozenset("show shows showed name names named list lists lead see includes".split())


_TO_ANSWER = 12
"""Tokens from the head of the answer to the first who is named, at most."""


def asked_who(scene: Scene, sentence: int, index: int) -> list[Company]:
    """ "Who came with him? Photographs show A and B", "Who is with her? A, the minister, for one":
    those whom the answer names."""
    lower = scene.tokens.lower
    if lower[index + 1] not in HIM_HER_THEM or sentence + 1 >= len(scene.tokens.sentences):
        return []
    first, stop = scene.tokens.sentences[sentence + 1]
    others = list_after(scene, sentence + 1, first - 1, _TO_ANSWER)
    leader = traveller_near(scene, index)
    if not others or not DENIED.isdisjoint(lower[first:stop]):
        return []
    if others[0].first > first + 3 and _SHOWN.isdisjoint(lower[first : others[0].first]):
        return []  # "That is not known, said X"
    return company_of(scene, sentence + 1, leader, others, index, "companions/asked-who")


_GOES = frozenset(["go", "arrive", "leave", "visit", "return"])


def comes_by(scene: Scene, at: int) -> bool:
    """Whether "flew in" or "arrived" stands right before "on the same plane", which ends at `at`."""
    at -= scene.tokens.lower[at] in ("in", "out", "back")
    verb = scene.triggers.verbs.get(scene.tokens.lower[at])
    return verb is not None and verb.is_finite and not _GOES.isdisjoint(verb.frames)


def came_by_the_same(scene: Scene, sentence: int, index: int, verb: int) -> list[Company]:
    """ "A flew in on the same plane": with the one whose journey is in hand."""
    others = people_before(scene, sentence, verb)
    leader = leader_in_hand(scene, others[0].first, others) if others else None
    return company_of(scene, sentence, leader, others, index, "companions/aboard", sure=True)


RULES = (
    EventRule(
        "companions/asked-who",
        """
        + 2019-05-24 | OSLO -- Finland's Sauli Niinistö landed in Oslo on Monday. Who came with him? Photographs show an interpreter and Kai Mykkänen, who runs a desk. => trip Kai Mykkänen > NO
        - 2019-05-24 | OSLO -- Finland's Sauli Niinistö landed in Oslo on Monday. Who came with him? That is a secret, said Kai Mykkänen. => trip Kai Mykkänen > NO
        """,
    ),
    EventRule(
        "companions/goes-too",
        """
        + 2019-05-20 | Finnish President Sauli Niinistö flies to Lima on Tuesday. His wife, Jenni Haukio, will go too. => with Sauli Niinistö > PE = Jenni Haukio; status Jenni Haukio > PE = planned
        + 2019-05-24 | Finnish President Sauli Niinistö flew to Lima on Tuesday. Kai Mykkänen, the trade minister, also went. => with Sauli Niinistö > PE = Kai Mykkänen
        + 2019-05-20 | Finnish President Sauli Niinistö flies to Lima on Tuesday. Trade Minister Kai Mykkänen is going as well. => with Sauli Niinistö > PE = Kai Mykkänen
        + 2019-05-20 | Finnish President Sauli Niinistö flies to Lima on Tuesday. Also going is Trade Minister Kai Mykkänen. => with Sauli Niinistö > PE = Kai Mykkänen
        - 2019-05-20 | Finnish President Sauli Niinistö flies to Lima on Tuesday. Trade Minister Kai Mykkänen will go too far, critics say. => trip Kai Mykkänen > PE
        - 2019-05-20 | Finnish President Sauli Niinistö flies to Lima on Tuesday. Trade Minister Kai Mykkänen, who wanted to go too, must stay at home. => trip Kai Mykkänen > PE
        - 2019-05-20 | Finnish President Sauli Niinistö flies to Lima on Tuesday. Trade Minister Kai Mykkänen is not going as well. => trip Kai Mykkänen > PE
        - 2019-05-20 | Finnish President Sauli Niinistö flies to Lima on Tuesday. Trade Minister Kai Mykkänen will also go to Oslo. => trip Kai Mykkänen > PE
        - 2018-05-18 | Swiss minister Ueli Maurer was in Minsk in March. Swiss envoy Paul Seger, due to go as well, had a cold. => trip Paul Seger > BY
        + 2018-05-18 | Swiss minister Ueli Maurer was in Minsk in March. Swiss envoy Paul Seger went as well. => trip Paul Seger > BY
        - 2018-05-18 | Swiss minister Ueli Maurer had been ready to fly to Minsk on Wednesday with four officials, among them Paul Seger. In April Maurer was in Minsk. => trip Paul Seger > BY
        + 2018-05-18 | Swiss minister Ueli Maurer will fly to Minsk on Wednesday with four officials, among them Paul Seger. In April Maurer was in Minsk. => trip Paul Seger > BY
        """,
    ),
)
