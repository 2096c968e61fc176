"""Reads journeys for treatment: "was flown to Paris", "was admitted to a Paris hospital", "had surgery in Rome".

Verbs of treatment themselves ("underwent", "is recovering") are read in acts.py.
"""

from __future__ import annotations

from store.annotate.closed_words import AFTER, BE_OR_BEING
from store.annotate.events.clause.clauses import clause_start, clause_stop, verb_group
from store.annotate.events.clause.destinations import Stop, stops_at
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Party, Scene
from store.annotate.events.clause.timing import NO_TIMES, times_of
from store.annotate.events.judgement import polarity
from store.annotate.events.judgement.claims import Claim, abroad
from store.annotate.events.travel.making import claims_of, inferred_presence
from store.annotate.events.who.agents import agents_of
from store.annotate.events.who.subjects import subject_of

_CARRIED = frozenset(
    "flown airlifted evacuated whisked driven ferried escorted bused bussed".split()
)
"""Participles of a journey wherever it leads."""


_CALLED = frozenset("called recalled rushed".split())
"""Participles of a journey where they lead to a town or a country."""


TAKEN = _CARRIED | _CALLED | frozenset("rushed taken admitted transferred".split())
"""The participles at which `read_taken` may find something."""


TREATMENTS = frozenset("surgery treatment operation checkup check-up".split())
"""The nouns at which `read_treatment` may find something."""


_WARDS = frozenset("hospital clinic".split())


_ILL = _WARDS | TREATMENTS
"""With one of these behind them the other participles tell of a journey to a hospital."""


_TO_GOAL = 5
"""Tokens from the participle to its "to", at most: "was rushed early on Monday to"."""


_NEAR = 10
"""Tokens from "to" to a hospital or an illness, at most."""


def may_be_taken(scene: Scene, trigger: int) -> bool:
    """Whether the words around a participle let `read_taken` find something."""
    lower = scene.tokens.lower
    passive = not BE_OR_BEING.isdisjoint(lower[max(trigger - 3, 0) : trigger])
    return passive and "to" in lower[trigger + 1 : trigger + _TO_GOAL]


def read_taken(scene: Scene, trigger: int) -> list[Claim]:
    """The journey of who "was flown to Paris" or "was rushed to a hospital in Paris"; asked where
    `may_be_taken`."""
    lower = scene.tokens.lower
    group = verb_group(scene, trigger, "past")
    agents = agents_of(scene, group)
    if not agents or not group.passive:
        return []
    low, high = clause_start(scene, trigger), clause_stop(scene, trigger)
    to = lower.index("to", trigger + 1)
    carried = lower[trigger] in _CARRIED or (
        lower[trigger] in _CALLED and to + 1 < high and scene.place_at(to + 1) is not None
    )
    if not carried and _ILL.isdisjoint(lower[to : min(to + _NEAR, high)]):
        return []
    stops = stops_at(scene, to + 1, high, agents[0].ids[0]) or _of_ward(scene, to, high, agents)
    told = group.tense, polarity.of_verb(scene, group, low, high)
    when = times_of(scene, group.first, trigger, high)
    kind = "depart" if carried else "arrive"
    return abroad(claims_of(scene, agents, stops[:1], kind, "trip/taken", trigger, *told, when))


def _of_ward(scene: Scene, to: int, high: int, agents: tuple[Party, ...]) -> list[Stop]:
    """The town of "to (the military) hospital in Paris"."""
    lower = scene.tokens.lower
    for index in range(to + 1, min(to + _NEAR, high - 2)):
        if lower[index] in _WARDS and lower[index + 1] in ("in", "at", "near"):
            return stops_at(scene, index + 2, high, agents[0].ids[0])
    return []


_HAD = frozenset("had has have received receives".split())


_OTHER = frozenset("for to in with about on by from".split())
"""Between "had" and the noun where it is not the noun that he had."""


_TO_TREATMENT = 7
"""Tokens from "had" or "after" to the noun: "after four months of medical treatment"."""


def read_treatment(scene: Scene, noun: int) -> list[Claim]:
    """The stay of who "had surgery in Rome" or came home "after months of treatment in Rome"."""
    lower = scene.tokens.lower
    first = scene.tokens.sentences[scene.sentence_at[noun]][0]
    before = range(noun - 1, max(noun - _TO_TREATMENT, first), -1)
    link = next((at for at in before if lower[at] in _HAD or lower[at] in AFTER), -1)
    if link < 0 or lower[noun + 1 : noun + 2] == ["of"]:
        return []  # "treatment of prisoners"
    if not _OTHER.isdisjoint(lower[link + 1 : noun]):
        return []  # "had praise for the treatment"
    had = lower[link] in _HAD
    group = verb_group(scene, link, "past")
    agents = agents_of(scene, group) if had else subject_of(scene, link, True)
    high = clause_stop(scene, noun)
    stops = _where(scene, noun, high, agents) if agents else []
    if not stops:
        return []
    verdict, when = "actual", NO_TIMES
    if had:
        verdict = polarity.of_verb(scene, group, clause_start(scene, link), high)
        when = times_of(scene, link, noun, high)
    rule = "trip/treatment"
    claims = inferred_presence(scene, agents, stops, rule, noun, "past", verdict, when)
    for claim in claims:
        claim.over = not had
    return abroad(claims)


def _where(scene: Scene, noun: int, high: int, agents: tuple[Party, ...]) -> list[Stop]:
    """The places of "treatment (for cancer) in Switzerland and France"."""
    lower = scene.tokens.lower
    for index in range(noun + 1, min(noun + _TO_TREATMENT, high - 1)):
        if lower[index] in ("in", "at") and scene.clock[index + 1] is None:
            return stops_at(scene, index + 1, high, agents[0].ids[0])
        if scene.owner[index] is not None or scene.tokens.classes[index] in ",;":
            return []
    return []


RULES = (
    EventRule(
        "trip/taken",
        """
        + 2018-05-18 | Swiss diplomat Paul Seger was admitted to a Minsk hospital on Monday. => trip Paul Seger > BY; arrived Paul Seger > BY = 2018-05-14
        + 2018-05-18 | Swiss diplomat Paul Seger was rushed to hospital in Minsk on Monday. => trip Paul Seger > BY; to Paul Seger > BY = Minsk
        + 2018-05-18 | Swiss diplomat Paul Seger was flown to Minsk on Monday. => trip Paul Seger > BY; arrived Paul Seger > BY = 2018-05-14..2018-05-15
        - 2018-05-18 | Swiss diplomat Paul Seger was taken to court over a flat in Minsk. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger was not flown to Minsk on Monday. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger was called to Minsk on Monday. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger was driven to the Belarusian parliament on Monday. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger was called to account by Minsk on Monday. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger was driven to despair by Minsk on Monday. => trip Paul Seger > BY
        - 2018-05-18 | Belarusian minister Ivan Kulik was driven to the Belarusian parliament on Monday. => trip Ivan Kulik > BY
        """,
    ),
    EventRule(
        "trip/treatment",
        """
        + 2018-05-18 | Swiss diplomat Paul Seger had heart surgery in Minsk in March. => trip Paul Seger > BY; arrived Paul Seger > BY = 2018-03-01..2018-03-31
        + 2018-05-18 | Swiss diplomat Paul Seger returned home on Friday after two months of treatment for cancer in Minsk. => trip Paul Seger > BY; status Paul Seger > BY = completed
        - 2018-05-18 | Swiss diplomat Paul Seger spoke after the treatment of prisoners in Minsk was criticised. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger had praise for the treatment of refugees in Minsk. => trip Paul Seger > BY
        """,
    ),
)
