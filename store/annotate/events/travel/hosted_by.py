"""Reads visits told of the guest in the passive: "X was hosted by the Peruvian parliament", "X was
welcomed to Lima with honours".

Hosts who are officials with a name are read in receiving.py, countries as subjects in hosting.py.
"""

from __future__ import annotations

from store.annotate.closed_words import BE
from store.annotate.events.clause.clauses import clause_start, clause_stop, verb_group
from store.annotate.events.clause.destinations import Stop, stops_at
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Scene
from store.annotate.events.clause.timing import times_of
from store.annotate.events.judgement import polarity
from store.annotate.events.judgement.claims import Claim, abroad
from store.annotate.events.travel.called_guest import OF_A_STATE
from store.annotate.events.travel.making import claims_of
from store.annotate.events.travel.tenses import tense_of
from store.annotate.events.who.guests import guests_among
from store.annotate.events.who.subjects import subject_of

HOSTED = frozenset("hosted feted fêted entertained welcomed honoured honored received".split())
"""The participles at which `read_hosted_by` may find something."""


_AT_HOME = frozenset("embassy consulate ambassador envoy mission phone telephone video".split())
"""Words of a host who is elsewhere."""


def may_be_hosted_by(scene: Scene, index: int) -> bool:
    """Whether "was hosted by" or "was welcomed to" is told at the participle."""
    lower = scene.tokens.lower
    before = lower[index - 1] if not lower[index - 1].endswith("ly") else lower[index - 2]
    return before in BE and lower[index + 1 : index + 2] in (["by"], ["to"])


def read_hosted_by(scene: Scene, index: int) -> list[Claim]:
    """ "X was hosted by the Peruvian parliament", "was welcomed to Lima": X was there.

    Asked where `may_be_hosted_by`."""
    lower = scene.tokens.lower
    low, high = clause_start(scene, index), clause_stop(scene, index)
    if not _AT_HOME.isdisjoint(lower[index:high]):
        return []
    stop = _host(scene, index, high)
    verb = verb_group(scene, index, "participle")
    agents = subject_of(scene, verb.first, False) if stop is not None else ()
    agents = tuple(one for one in agents if not scene.resident(one.ids[0]))
    agents = guests_among(scene, agents, stop.country) if stop is not None else ()
    if stop is None or not agents or {"to", "have"} <= verb.words:
        return []  # "was to have been hosted"
    when = times_of(scene, verb.first, index, high)
    told = tense_of(scene, verb, when), polarity.of_verb(scene, verb, low, high), when
    claims = claims_of(scene, agents, [stop], "presence", "trip/hosted-by", index, *told)
    for claim in claims:
        claim.inferred = True
    return abroad(claims)


def _host(scene: Scene, index: int, high: int) -> Stop | None:
    """The country of "by the Peruvian parliament" and "by Peru", the town of "to Lima"."""
    lower = scene.tokens.lower
    at = index + 2 + (lower[index + 2 : index + 3] == ["the"])
    name = scene.place_at(at)
    if name is None or not name.country or at >= high:
        return None
    if lower[index + 1] == "to":
        welcomed = lower[index] == "welcomed" and name.sort in ("city", "country")
        return next(iter(stops_at(scene, at, high, None)), None) if welcomed else None
    if name.sort == "demonym":
        state = not OF_A_STATE.isdisjoint(lower[name.stop : name.stop + 1])
        behind = scene.owner[name.stop + 1] if name.stop + 1 < high else None
        named = behind is not None and behind.kind == "person"
        return Stop(name.country, None, at) if state and not named else None
    owns = scene.tokens.classes[name.stop : name.stop + 1] == "s"
    return Stop(name.country, None, at) if name.sort == "country" and not owns else None


RULES = (
    EventRule(
        "trip/hosted-by",
        """
        + 2019-05-24 | Finnish minister Timo Laine, who was hosted by the Peruvian parliament in March, praised the pact. => trip Timo Laine > PE; arrived Timo Laine > PE = 2019-03-01..2019-03-31
        + 2019-05-24 | Finnish minister Timo Laine was welcomed to Lima with military honours in April. => trip Timo Laine > PE
        - 2019-05-24 | Finnish minister Timo Laine was to have been hosted by the Peruvian parliament in March. => trip Timo Laine > PE
        - 2019-05-24 | Finnish minister Timo Laine was hosted by the Peruvian ambassador in March. => trip Timo Laine > PE
        - 2019-05-24 | Finnish minister Timo Laine was never hosted by the Peruvian parliament. => trip Timo Laine > PE
        - 2019-05-24 | Finnish minister Timo Laine was honoured by the Peruvian government at its embassy in Oslo in March. => trip Timo Laine > PE
        """,
    ),
)
