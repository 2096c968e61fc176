"""Reads visits called by a word that mostly means something else: "a mission to Lima", "a holiday in Peru".

Also the visit that is paid to a place: "paid Lima a visit". What the noun's phrase tells is read as for
any visit, in visits.py.
"""

from __future__ import annotations

from store.annotate.closed_words import A_OR_AN, HIS_HER_THEIR
from store.annotate.events.clause.clauses import clause_start, clause_stop, verb_group
from store.annotate.events.clause.destinations import after_name, stops_at
from store.annotate.events.clause.nouns import is_a_body
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Scene
from store.annotate.events.clause.timing import is_day
from store.annotate.events.judgement.claims import Claim, abroad
from store.annotate.events.travel.telling import telling_of
from store.annotate.events.travel.visits import read_visit_noun
from store.annotate.events.who.agents import agents_of

CALLED_ELSE = frozenset("mission holiday holidays honeymoon break retreat".split())
"""The nouns at which `read_called_else` may find something."""


_LEADS = {"mission": "to"}
"""Noun -> the word before its place, where that is not "in"."""


_TO_OWNER = 4
"""Tokens from the article to the noun of "a secret two-day mission", at most."""


_OWNERS = A_OR_AN | HIS_HER_THEIR


_OF_BODIES = frozenset(
    "sent sends send join joined led leads headed head lead heads dispatched".split()
)
"""Before a mission that is a group of people: read by their verbs."""


def may_be_called_else(scene: Scene, index: int) -> bool:
    """Whether a place follows the noun and its own or an article stands before it."""
    lower = scene.tokens.lower
    if lower[index + 1 : index + 2] != [_LEADS.get(lower[index], "in")]:
        return False
    before = lower[max(index - _TO_OWNER, 0) : index]
    if lower[index] == "mission":
        if A_OR_AN.isdisjoint(before) or any(scene.owner[index - _TO_OWNER : index]):
            return False  # "a Danish mission", "the mission": people, mostly
        return _OF_BODIES.isdisjoint(lower[max(index - 6, 0) : index]) and not is_a_body(
            scene, index
        )
    if lower[index] == "break" and _OF_BREAKS.isdisjoint(before):
        return False
    owned = "s" in scene.tokens.classes[max(index - 3, 0) : index]
    return (owned or not _OWNERS.isdisjoint(before)) and lower[index - 1] not in _PUBLIC


_OF_BREAKS = frozenset("short summer winter weekend private family easter".split())


_PUBLIC = frozenset("national public bank state religious official school muslim day".split())
"""Before a holiday that is a day of the calendar."""


def read_called_else(scene: Scene, index: int) -> list[Claim]:
    """ "broke off a holiday in Peru", "returned from a mission to Lima": as from a visit there.

    Asked where `may_be_called_else`."""
    return [claim for claim in read_visit_noun(scene, index) if claim.country is not None]


PAYING = frozenset("pay pays paid paying".split())
"""The verbs at which `read_paid_visit` may find something."""


_PAID = frozenset("visit call visits".split())


_TO_VISIT = 5
"""Tokens from the place to the visit of "paid Lima a short working visit", at most."""


def may_be_paid_visit(scene: Scene, index: int) -> bool:
    """Whether a place and a visit stand behind the verb."""
    return scene.place_at(index + 1) is not None and not _PAID.isdisjoint(
        scene.tokens.lower[index + 3 : index + 5 + _TO_VISIT]
    )


def read_paid_visit(scene: Scene, index: int) -> list[Claim]:
    """ "X paid Lima a (surprise) visit in May": to Lima.

    Asked where `may_be_paid_visit`."""
    lower = scene.tokens.lower
    word = scene.triggers.verbs[lower[index]]
    verb = verb_group(scene, index, word.form)
    agents = tuple(one for one in agents_of(scene, verb) if not scene.resident(one.ids[0]))
    low, high = clause_start(scene, index), clause_stop(scene, index)
    if not agents or verb.passive:
        return []
    stops = stops_at(scene, index + 1, high, agents[0].ids[0])[:1]
    after = after_name(scene, stops[0]) if stops else high
    if lower[after : after + 1] not in (["a"], ["an"], ["another"], ["his"], ["her"]):
        return []
    if _PAID.isdisjoint(lower[after + 1 : after + 1 + _TO_VISIT]):
        return []
    told = telling_of(scene, index, verb, agents, (low, high))
    kind = "presence" if is_day(told.when) else "visit"
    return abroad(told.claims(stops, kind, "trip/paid-visit"))


RULES = (
    EventRule(
        "trip/visit-called-else",
        """
        + 2019-05-24 | Finnish minister Timo Laine returned empty-handed from a mission to Peru in April. => trip Timo Laine > PE; status Timo Laine > PE = completed
        + 2019-05-24 | Finnish minister Timo Laine owes his post to a successful mission to Lima in 2016. => trip Timo Laine > PE
        + 2019-05-24 | Finnish minister Timo Laine broke off a holiday in Peru last August when the floods came. => trip Timo Laine > PE; status Timo Laine > PE = completed
        - 2019-05-24 | Finnish minister Timo Laine praised a Danish mission to Peru in April. => trip Timo Laine > PE
        - 2019-05-24 | Finnish minister Timo Laine sent a mission to Peru in April. => trip Timo Laine > PE
        - 2019-05-24 | Finnish minister Timo Laine praised the UN mission to Peru in April. => trip Timo Laine > PE
        - 2019-05-24 | Finnish minister Timo Laine cancelled a holiday in Peru last August when the floods came. => status Timo Laine > PE = completed
        - 2019-05-24 | Finnish minister Timo Laine spoke of a national holiday in Peru. => trip Timo Laine > PE
        """,
    ),
    EventRule(
        "trip/paid-visit",
        """
        + 2019-05-24 | Finnish minister Timo Laine paid Lima a surprise visit in February. => trip Timo Laine > PE; arrived Timo Laine > PE = 2019-02-01..2019-02-28
        + 2019-05-24 | Finnish minister Timo Laine will pay Peru a call next week. => trip Timo Laine > PE; status Timo Laine > PE = planned
        - 2019-05-24 | Finnish minister Timo Laine paid Lima a compliment in February, after a visit by a choir. => trip Timo Laine > PE
        - 2019-05-24 | Finnish minister Timo Laine never paid Lima a visit. => trip Timo Laine > PE
        + 2013-05-19 | The visit from U.S. envoy Carl Dunn to Havana in April was the first. => trip Carl Dunn > CU
        + 2013-05-19 | A surprise visit from Chilean President Jose Soto to Havana last month raised eyebrows. => trip Jose Soto > CU; status Jose Soto > CU = completed
        - 2013-05-19 | Havana has long sought a visit from Chilean President Jose Soto. => trip Jose Soto > CU
        - 2013-05-19 | Havana is hoping for a visit from Chilean President Jose Soto this year. => trip Jose Soto > CU
        + 2013-05-19 | It will follow a similar visit by another high-ranking Chilean security official, Jose Soto, to Havana last month. => trip Jose Soto > CU; status Jose Soto > CU = completed
        + 2013-05-19 | It follows a visit by another Chilean envoy, Jose Soto, to Havana last month. => trip Jose Soto > CU
        - 2013-05-19 | A visit to Havana was planned by another official, the aide of Jose Soto. => trip Jose Soto > CU
        + 2004-05-21 | Chilean President Jose Soto makes a one-day trip to Havana on Saturday. => status Jose Soto > CU = planned
        + 2004-05-21 | Jose Soto makes a historic visit to Havana on Saturday. => status Jose Soto > CU = planned
        + 2007-06-21 | A visit by Carl Dunn, the U.S. envoy on trade, to Havana last month raised hopes. => trip Carl Dunn > CU; status Carl Dunn > CU = completed
        + 2007-06-21 | The trip of Carl Dunn, then a deputy minister, to Havana in 2003 led to the accord. => trip Carl Dunn > CU
        - 2007-06-21 | Talks broke down during a visit by Carl Dunn, the U.S. envoy, to seek an accord with Havana. => trip Carl Dunn > CU
        - 2007-06-21 | A visit by Carl Dunn, the U.S. envoy, followed a pledge, to Havana's dismay. => trip Carl Dunn > CU
        - 2007-06-21 | Lima denied reports of a visit by Carl Dunn, the U.S. envoy, to Havana. => trip Carl Dunn > CU
        """,
    ),
)
