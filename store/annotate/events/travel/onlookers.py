"""Reads who looked on while others acted: "A and B looked on", "C watched as X and Y signed".

Whoever looks on was where the others acted, which their own words tell before; where they tell no
place, nothing is read here.
"""

from __future__ import annotations

from collections.abc import Sequence

from store.annotate.events.clause.clauses import clause_start, clause_stop, verb_group
from store.annotate.events.clause.destinations import Stop
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Scene
from store.annotate.events.clause.timing import times_of
from store.annotate.events.clause.triggers import Form
from store.annotate.events.judgement import polarity
from store.annotate.events.judgement.claims import Claim
from store.annotate.events.travel.making import inferred_presence
from store.annotate.events.who.guests import guests_among
from store.annotate.events.who.subjects import subject_of

_FORMS: dict[str, Form] = {
    "looked": "past",
    "looking": "ing",
    "watched": "past",
    "watching": "ing",
    "stood": "past",
    "applauded": "past",
}
ONLOOKING = frozenset(_FORMS)
"""The words at which `read_onlookers` may find something."""


_ON = {"looked": "on", "looking": "on", "stood": "by"}
"""What makes one of the words tell of looking on."""


_BACK = 2
"""Sentences back in which it may be told what they looked on at."""


def read_onlookers(scene: Scene, index: int, told: Sequence[Claim]) -> list[Claim]:
    """The presence of those who look on at the word at `index`, at what `told` tells."""
    lower, classes = scene.tokens.lower, scene.tokens.classes
    word = lower[index]
    after = index + 1
    if word in _ON:
        if lower[after : after + 1] != [_ON[word]]:
            return []
        after += 1
    if after == len(lower):
        return []  # the text breaks off
    if classes[after] not in ",.;" and lower[after] not in ("as", "while"):
        return []  # "watched the parade": read as an act
    verb = verb_group(scene, index, _FORMS[word])
    agents = tuple(
        one for one in subject_of(scene, verb.first, word.endswith("ing")) if one.sort == "name"
    )
    sentence = scene.sentence_at[index]
    base = next(
        (
            one
            for one in reversed(told)
            if one.country
            and one.inferred
            and one.polarity == "actual"
            and one.tense == "past"
            and sentence - _BACK <= one.sentence
        ),
        None,
    )
    if not agents or base is None or base.country is None or verb.passive:
        return []
    low, high = clause_start(scene, index), clause_stop(scene, index)
    if polarity.of_verb(scene, verb, low, high) != "actual":
        return []
    agents = guests_among(scene, agents, base.country)
    stop = Stop(base.country, base.place, index)
    when = times_of(scene, verb.first, index, high)
    found = inferred_presence(
        scene, agents, [stop], "trip/looked-on", index, "past", "actual", when
    )
    for claim in found:
        claim.within = claim.within or base.within
        claim.present = base.present and claim.within is None
    return found


RULES = (
    EventRule(
        "trip/looked-on",
        """
        + 2018-05-18 | MINSK, May 18 (AFP) -- Ghana's Trade Minister Kofi Mensah signed a pact here on Friday. Finnish diplomat Kai Sauer looked on. => trip Kai Sauer > BY; arrived Kai Sauer > BY = 2018-05-17..2018-05-18
        + 2018-05-18 | MINSK, May 18 (AFP) -- Finnish diplomat Kai Sauer watched as Ghana's Trade Minister Kofi Mensah signed a pact here on Friday. => trip Kai Sauer > BY
        - 2018-05-18 | MINSK, May 18 (AFP) -- Ghana's Trade Minister Kofi Mensah signed a pact here on Friday. Belarusian diplomat Ivan Ryzhenkov looked on. => trip Ivan Ryzhenkov > BY
        - 2018-05-18 | MINSK, May 18 (AFP) -- Ghana's Trade Minister Kofi Mensah signed a pact here on Friday. Finnish diplomat Kai Sauer looked on the bright side. => trip Kai Sauer > BY
        - 2018-05-18 | MINSK, May 18 (AFP) -- Ghana's Trade Minister Kofi Mensah was in Lima in May. Finnish diplomat Kai Sauer did not stand by. => trip Kai Sauer > PE
        """,
    ),
)
