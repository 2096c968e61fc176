"""Reads who went to and fro: "shuttled between Oslo and Lima", and whom a time somewhere changed: "A week
in Lima brought X no closer to a deal".

Stays told by a visit noun are read in visits.py.
"""

from __future__ import annotations

from store.annotate.events.clause.clauses import clause_stop
from store.annotate.events.clause.destinations import stops_at
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Scene
from store.annotate.events.clause.timing import times_of
from store.annotate.events.clause.triggers import Form
from store.annotate.events.judgement.claims import Claim, abroad
from store.annotate.events.travel.making import clause_of, inferred_presence
from store.annotate.events.travel.telling import telling_of
from store.annotate.events.travel.visits_lived import INDEFINITE, touched_by
from store.annotate.events.who.guests import guests_among
from store.annotate.events.who.parties import parties_in

SHUTTLING = frozenset("shuttled shuttling commuted flitted hopped bounced".split())
"""The verbs at which `read_shuttle` may find something; "shuttles" tells what one always does."""


def may_shuttle(scene: Scene, index: int) -> bool:
    """Whether "between" stands soon behind the verb."""
    return "between" in scene.tokens.lower[index + 1 : index + 5]


def read_shuttle(scene: Scene, index: int) -> list[Claim]:
    """ "X shuttled between Oslo and Lima": to each of them that is abroad.

    Asked where `may_shuttle`."""
    lower = scene.tokens.lower
    form: Form = "ing" if lower[index].endswith("ing") else "past"
    group, agents, low, high = clause_of(scene, index, form)
    if not agents or group.passive or scene.resident(agents[0].ids[0]):
        return []
    if scene.home(agents[0].ids[0]) is None:
        return []  # one of the places is his home, mostly
    between = lower.index("between", index)
    stops = stops_at(scene, between + 1, high, agents[0].ids[0])
    if len(stops) < 2:
        return []
    told = telling_of(scene, index, group, agents, (low, high))
    return abroad(told.claims(stops, "visit", "trip/shuttle"))


SPENT = frozenset(
    """week weeks days day hours month months weekend night nights fortnight summit conference forum
    funeral wedding""".split()
)
"""The nouns at which `read_spent` may find something."""


_TO_ARTICLE = 3
"""Tokens from "a" to the noun of "a busy week", at most."""


def may_be_spent(scene: Scene, index: int) -> bool:
    """Whether "a week" opens its sentence or clause and "in" a place follows."""
    lower = scene.tokens.lower
    if lower[index + 1 : index + 2] != ["in"] or index + 2 >= len(lower):
        return False
    opens = scene.tokens.sentences[scene.sentence_at[index]][0]
    near = index - opens <= _TO_ARTICLE or "," in lower[max(index - _TO_ARTICLE - 1, 0) : index]
    return near and scene.place_at(index + 2) is not None


def read_spent(scene: Scene, index: int) -> list[Claim]:
    """ "A week in Lima in April brought X no closer to a deal": X was there.

    Asked where `may_be_spent`."""
    lower = scene.tokens.lower
    sentence = scene.sentence_at[index]
    first, stop = scene.tokens.sentences[sentence]
    low = max(index - _TO_ARTICLE, first)
    article = next((at for at in range(low, index) if lower[at] in INDEFINITE), -1)
    if article < 0:
        return []
    agents = touched_by(scene, parties_in(scene, sentence), index, article, stop)
    stops = stops_at(scene, index + 2, stop, agents[0].ids[0])[:1] if agents else []
    agents = guests_among(scene, agents, stops[0].country) if stops else ()
    if not agents:
        return []
    when = times_of(scene, index, index, min(clause_stop(scene, index), agents[0].first))
    told = "past", "actual", when
    claims = inferred_presence(scene, agents, stops, "trip/time-spent", index, *told)
    for claim in claims:
        claim.days = None
    return claims


RULES = (
    EventRule(
        "trip/shuttle",
        """
        + 2019-05-24 | Finnish minister Timo Laine shuttled between Helsinki and Lima in April. => trip Timo Laine > PE; arrived Timo Laine > PE = 2019-04-01..2019-04-30
        + 2019-05-24 | In April Finnish minister Timo Laine shuttled for days between Quito and Lima. => trip Timo Laine > PE; trip Timo Laine > EC
        - 2019-05-24 | In April boats shuttled between Quito and Lima, Finnish minister Timo Laine said. => trip Timo Laine > PE
        - 2019-05-24 | Finnish minister Timo Laine never shuttled between Helsinki and Lima. => trip Timo Laine > PE
        """,
    ),
    EventRule(
        "trip/time-spent",
        """
        + 2019-05-24 | A week in Lima in April brought Finnish minister Timo Laine no closer to a deal. => trip Timo Laine > PE; arrived Timo Laine > PE = 2019-04-01..2019-04-30
        + 2019-05-24 | A few days in Lima in April cost Finnish minister Timo Laine a seat in the cabinet. => trip Timo Laine > PE
        + 2019-05-24 | A summit in Lima in April gave Finnish minister Timo Laine a chance to make the point. => trip Timo Laine > PE
        - 2019-05-24 | A summit in Lima in April left Finland out, minister Timo Laine said. => trip Timo Laine > PE
        - 2019-05-24 | A week in Lima would cost Finnish minister Timo Laine a seat in the cabinet. => trip Timo Laine > PE
        - 2019-05-24 | A week in politics cost Finnish minister Timo Laine his friends in Lima. => trip Timo Laine > PE
        """,
    ),
)
