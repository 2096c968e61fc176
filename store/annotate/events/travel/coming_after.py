"""Reads who comes after somebody else to the same place: "X visited Peru in March and Y in April",
"X arrived on Monday. Y followed in the evening".

The journey before is read by its own word; "as did Y" and "followed by Y" are read in echoes.py.
"""

from __future__ import annotations

from collections.abc import Sequence

from store.annotate.events.clause.clauses import clause_stop, verb_group
from store.annotate.events.clause.destinations import Stop
from store.annotate.events.clause.phrases import phrase_start
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Party, Scene
from store.annotate.events.clause.timing import times_of
from store.annotate.events.clause.triggers import Form
from store.annotate.events.judgement import polarity
from store.annotate.events.judgement.claims import Claim
from store.annotate.events.travel.making import claims_of
from store.annotate.events.who.parties import parties_in
from store.annotate.events.who.subjects import subject_of
from store.annotate.events.who.they import MOVES

_JOURNEYS = frozenset(
    f"trip/{name}"
    for name in "visit-verb go leave-for arrive came visit-noun be-in made-visit".split()
)
"""Rules of journeys that others may make at another time."""


_BARE = frozenset(["trip/arrive", "trip/came"])
"""Rules of arrivals whose place may be told elsewhere: "He arrives on Monday, Y on Tuesday"."""


_LINKS = frozenset(["and", ",", ";", "while", "but"])
_AS_WELL_AS = ["as", "well", "as"]


_BEFORE_TIME = frozenset("in on early late at".split())


def read_gapped(scene: Scene, told: list[Claim]) -> list[Claim]:
    """The journeys of "X visited Peru in March and Y in April", of one sentence's claims `told`."""
    bases = [
        claim
        for claim in told
        if _may_be_repeated(claim) and claim.polarity == "actual" and not claim.companions
    ]
    if not bases:
        return []
    base = bases[-1]
    low, stop = scene.tokens.sentences[base.sentence]
    found: list[Claim] = []
    for party in parties_in(scene, base.sentence):
        if party.first < base.stop or party.sort != "name" or party.possessive:
            continue
        if any(claim.who in party.ids for claim in bases) or not _has_a_time(scene, party, stop):
            continue
        after = _behind_aside(scene, party, stop)
        start = phrase_start(scene, party.first, low)
        linked = scene.tokens.lower[start - 1] in _LINKS
        if scene.tokens.lower[start - 3 : start] == _AS_WELL_AS:
            start, linked = start - 2, True
        before = start - 1 - (scene.tokens.lower[start - 2] == ",")
        if not linked or scene.clock[before - 1] is None:
            continue
        found += _same_journey(scene, party, base, after, base.tense, party.head)
    return found


def _may_be_repeated(claim: Claim) -> bool:
    """Whether a claim tells of a journey that others may make after it."""
    return claim.rule in _JOURNEYS and (claim.country is not None or claim.rule in _BARE)


def _behind_prepositions(scene: Scene, at: int, stop: int) -> int:
    """The token behind the "on" or "early in" of a time that may stand at a token."""
    while at < stop and scene.tokens.lower[at] in _BEFORE_TIME and scene.clock[at] is None:
        at += 1
    return at


def _has_a_time(scene: Scene, party: Party, stop: int) -> bool:
    """Whether a time and nothing else stands behind a name: "Y in April", "Y on Tuesday"."""
    at = _behind_prepositions(scene, _behind_aside(scene, party, stop), stop)
    if at >= stop or scene.clock[at] is None:
        return False
    while at < stop and scene.clock[at] is not None:
        at += 1
    return at >= stop or scene.tokens.classes[at] in ",.;)" or scene.tokens.lower[at] == "and"


_ASIDE = 14
"""Tokens of an aside behind a name, at most."""


def _behind_aside(scene: Scene, party: Party, stop: int) -> int:
    """The token behind ", who ran the office," that may follow a name; else behind the name."""
    classes, at = scene.tokens.classes, party.stop
    if at + 1 >= stop or classes[at] != ",":
        return at
    far = min(at + _ASIDE, stop - 1)
    comma = next((k for k in range(at + 2, far) if classes[k] == ","), -1)
    if comma < 0 or any(scene.clock[at:comma]):
        return at
    return comma + 1 if scene.tokens.lower[comma + 1] in _BEFORE_TIME else at


FOLLOWING: dict[str, Form] = {"follow": "base", "follows": "third", "followed": "past"}
"""The words at which `read_following` may find something, and their form."""


_WHOM = frozenset("him her them suit".split())


def read_following(scene: Scene, index: int, told: Sequence[Claim]) -> list[Claim]:
    """The journey of "X arrived on Monday. Y will follow on Friday", "Y followed in the evening"."""
    lower = scene.tokens.lower
    if lower[index] in AHEAD:
        return _read_ahead(scene, index, told)
    sentence = scene.sentence_at[index]
    stop = scene.tokens.sentences[sentence][1]
    whom = not _WHOM.isdisjoint(lower[index + 1 : index + 2])
    after = _behind_prepositions(scene, index + 1 + whom, stop)
    if after >= stop or scene.clock[after] is None:
        return []
    bases = [
        claim
        for claim in told
        if claim.trigger < index and 0 <= sentence - claim.sentence <= 1 and _may_be_repeated(claim)
    ]
    if not bases or bases[-1].polarity != "actual":
        return []
    group = verb_group(scene, index, FOLLOWING[lower[index]])
    # not "He followed on Monday": whom it means is not sure beside the one who went before
    agents = tuple(one for one in subject_of(scene, group.first, False) if one.sort == "name")
    if group.passive or not agents or any(bases[-1].who in one.ids for one in agents):
        return []
    high = clause_stop(scene, index)
    if polarity.of_verb(scene, group, index, high) != "actual":
        return []
    tense = "past" if group.tense == "past" else "future"  # "Y follows him on Sunday"
    found: list[Claim] = []
    for agent in agents:
        found += _same_journey(scene, agent, bases[-1], index + 1, tense, index)
    return found


AHEAD = frozenset(["ahead"])
"""Of "Y went ahead of him"."""


def _read_ahead(scene: Scene, index: int, told: Sequence[Claim]) -> list[Claim]:
    """The journey of "X flies to Oslo on Sunday. Y has gone ahead of him", by its "ahead"."""
    lower = scene.tokens.lower
    verb = scene.triggers.verbs.get(lower[index - 1])
    if lower[index + 1 : index + 2] != ["of"] or verb is None or MOVES.isdisjoint(verb.frames):
        return []
    sentence = scene.sentence_at[index]
    group = verb_group(scene, index - 1, verb.form)
    agents = tuple(one for one in subject_of(scene, group.first, False) if one.sort == "name")
    whom = {
        who
        for party in parties_in(scene, sentence)
        if index + 1 < party.first <= index + _TO_WHOM
        for who in party.ids
    }
    bases = [
        claim
        for claim in told
        if claim.who in whom and claim.trigger < index and claim.country is not None
    ]
    if group.passive or not agents or not bases or bases[-1].polarity != "actual":
        return []
    high = clause_stop(scene, index)
    if polarity.of_verb(scene, group, index, high) != "actual":
        return []
    tense = "future" if group.tense == "future" else "past"
    found: list[Claim] = []
    for agent in agents:
        found += _same_journey(scene, agent, bases[-1], index + 1, tense, index)
    return found


_TO_WHOM = 4
"""Tokens from "ahead" to the one who comes later: "ahead of the Swiss premier, X"."""


def _same_journey(
    scene: Scene, party: Party, base: Claim, after: int, tense: str, trigger: int
) -> list[Claim]:
    """A journey to the place of `base`, dated by the time that stands at `after`."""
    when = times_of(scene, after, after - 1, clause_stop(scene, after))
    stops = [Stop(base.country, base.place, base.trigger)] if base.country else []
    rule = "trip/came-after" if stops else "trip/came"
    came = base.arrived is not None and base.rule != "trip/visit-noun"
    kind = "arrive" if came or trigger == after - 1 else "visit"
    return claims_of(scene, (party,), stops, kind, rule, trigger, tense, "actual", when)


RULES = (
    EventRule(
        "trip/came-after",
        """
        + 2018-05-18 | Ghana's Trade Minister Kofi Mensah visited Minsk in March and Finland's Kai Sauer in April. => trip Kai Sauer > BY; arrived Kai Sauer > BY = 2018-04-01..2018-04-30
        + 2018-05-18 | Ghana's Trade Minister Kofi Mensah was in Minsk in February 2010, and Finland's Kai Sauer, who ran the bank, in October 2011. => arrived Kai Sauer > BY = 2011-10-01..2011-10-31
        - 2018-05-18 | Ghana's Trade Minister Kofi Mensah was in Minsk in February 2010, and Finland's Kai Sauer, who left the bank in May, in his memoirs praised him. => trip Kai Sauer > BY
        + 2018-05-18 | MINSK, May 18 (AFP) -- Ghana's Trade Minister Kofi Mensah is expected here in June and his Finnish colleague Kai Sauer in July. => trip Kai Sauer > BY; status Kai Sauer > BY = planned
        + 2018-05-18 | MINSK, May 18 (AFP) -- Ghana's Trade Minister Kofi Mensah arrived here on Monday. Finnish diplomat Kai Sauer followed on Tuesday. => arrived Kai Sauer > BY = 2018-05-15
        + 2018-05-18 | MINSK, May 18 (AFP) -- Ghana's Trade Minister Kofi Mensah arrived here on Monday. Finnish diplomat Kai Sauer will follow on Sunday. => status Kai Sauer > BY = planned
        + 2018-05-18 | MINSK, May 18 (AFP) -- Ghana's Trade Minister Kofi Mensah is here for talks. He arrived on Thursday. Finnish diplomat Kai Sauer follows him on Sunday. => status Kai Sauer > BY = planned
        + 2018-05-18 | Ghana's Trade Minister Kofi Mensah left Accra for Minsk on Monday. Ghanaian diplomat Ama Boateng will follow on Sunday. => status Ama Boateng > BY = planned
        + 2018-05-18 | Ghana's Trade Minister Kofi Mensah flies to Minsk on Monday. Ghanaian diplomat Ama Boateng has gone ahead of him. => trip Ama Boateng > BY
        - 2018-05-18 | Ghana's Trade Minister Kofi Mensah flies to Minsk on Monday. Ghanaian diplomat Ama Boateng went ahead with a reform. => trip Ama Boateng > BY
        - 2018-05-18 | MINSK, May 18 (AFP) -- Ghana's Trade Minister Kofi Mensah arrived here on Monday. Finnish diplomat Kai Sauer followed the talks on Tuesday. => trip Kai Sauer > BY
        - 2018-05-18 | Ghana's Trade Minister Kofi Mensah visited Minsk in March and Finland's Kai Sauer told him in April to go again. => trip Kai Sauer > BY
        - 2018-05-18 | Ghana's Trade Minister Kofi Mensah visited Minsk in March and praised Finland's Kai Sauer in April. => trip Kai Sauer > BY
        + 2018-05-18 | MINSK, May 18 (AFP) -- Ghana's Trade Minister Kofi Mensah arrived here on Monday. Finnish diplomat Kai Sauer flew in an hour later. => trip Kai Sauer > BY
        + 2018-05-18 | Ghana's Trade Minister Kofi Mensah visited Minsk in March, as well as Finland's Kai Sauer in April. => trip Kai Sauer > BY; arrived Kai Sauer > BY = 2018-04-01..2018-04-30
        - 2018-05-18 | Ghana's Trade Minister Kofi Mensah praised Minsk in March, as well as Finland's Kai Sauer in April. => trip Kai Sauer > BY
        """,
    ),
)
