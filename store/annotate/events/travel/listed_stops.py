"""Reads the stops that a journey's part of the world or number of places announces, behind a colon.

"toured Europe in September: Germany, Belgium and Italy", "made a tour of three countries: A, B and
C". Stops told behind "to" and "in" are read by the verbs, in tours.py and in legs.py.
"""

from __future__ import annotations

from store.annotate.events.clause.clauses import clause_start, verb_group
from store.annotate.events.clause.destinations import Stop, stops_at
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Scene
from store.annotate.events.clause.timing import times_of
from store.annotate.events.clause.words_near import word_after
from store.annotate.events.judgement import polarity
from store.annotate.events.judgement.claims import Claim
from store.annotate.events.travel.making import claims_of
from store.annotate.events.who.agents import agents_of

_RULE = "trip/listed-stops"


TOURING = frozenset(
    """toured tours touring tour visited visits visit travelled traveled travels travel crossed took
    see saw sees made makes make did done does""".split()
)
"""The verbs at which `read_listed_stops` may find something."""


_OF_MANY = frozenset(
    """countries capitals nations states cities stops continent region tour swing trip journey
    europe asia africa america""".split()
)
"""Between the verb and the colon: that places follow."""


_COLONS = frozenset([":", "-", "--", "–", "—"])
"""What opens a list of places: "three countries: A, B and C", "three countries - A, B and C"."""


_TO_COLON = 15
"""Tokens from the verb to the colon, at most."""


_NOT_PLACES = frozenset("said says asked told that which who where".split())


def may_list_stops(scene: Scene, index: int) -> bool:
    """Whether a colon with a name of a place behind it ends the words of the verb at `index`."""
    colon = word_after(scene, index, _COLONS, _TO_COLON)
    if colon < 0 or colon + 1 >= len(scene.owner):
        return False
    lower = scene.tokens.lower
    words = lower[index + 1 : colon]
    if not _NOT_PLACES.isdisjoint(words):
        return False
    several = not _OF_MANY.isdisjoint(words) or any(
        name is not None and name.sort in ("continent", "region")
        for name in scene.owner[index + 1 : colon]
    )
    return several and (scene.place_at(colon + 1) or scene.place_at(colon + 2)) is not None


def read_listed_stops(scene: Scene, index: int) -> list[Claim]:
    """The stops of "toured Europe in May: A, B and C, in that order" at its verb; asked where
    `may_list_stops`."""
    colon = word_after(scene, index, _COLONS, _TO_COLON)
    verb = scene.triggers.verbs.get(scene.tokens.lower[index])
    group = verb_group(scene, index, "past" if verb is None else verb.form)
    agents = agents_of(scene, group)
    if not agents or group.passive:
        return []
    last = scene.tokens.sentences[scene.sentence_at[index]][1]
    stops = _row(scene, colon + 1, last, agents[0].ids[0])
    if len(stops) < 2:
        return []
    low = clause_start(scene, index)
    verdict = polarity.of_verb(scene, group, low, colon)
    when = times_of(scene, group.first, index, colon)
    tense = group.tense if group.tense in ("past", "future") else "present"
    told = tense, verdict, when
    return claims_of(scene, agents, stops, "visit", _RULE, index, *told, journey=index)


def _row(scene: Scene, first: int, last: int, who: str) -> list[Stop]:
    """The row of places that begins at a token, to where it ends."""
    at, stops = first, list[Stop]()
    while at < last:
        name = scene.place_at(at)
        if name is None or name.sort == "demonym":
            break
        found = stops_at(scene, at, name.stop, who)
        stops += found[:1]
        at = name.stop
        while at < last and scene.tokens.lower[at] in (",", "and", "then", "finally"):
            at += 1
    # "Peru and Chile are poor": a sentence of its own
    ends = at >= last or scene.tokens.classes[at] in ".;" or scene.tokens.lower[at] == "in"
    return stops if ends else []


RULES = (
    EventRule(
        _RULE,
        """
        + 2019-05-24 | Finland's Timo Soini toured South America in March: Peru, Chile and Bolivia, in that order. => trip Timo Soini > PE; trip Timo Soini > CL; arrived Timo Soini > BO = 2019-03-01..2019-03-31
        + 2019-05-24 | Finland's Timo Soini will see three capitals next week: Lima, Santiago and Quito. => trip Timo Soini > EC; status Timo Soini > EC = planned
        + 2019-05-24 | Finland's Timo Soini did South America in March: Peru, Chile and Bolivia. => trip Timo Soini > PE; trip Timo Soini > CL
        - 2019-05-24 | Finland's Timo Soini toured South America in March: Peru, Chile and Bolivia are poor. => trip Timo Soini > BO
        - 2019-05-24 | Finland's Timo Soini talked of South America in March: Peru, Chile and Bolivia. => trip Timo Soini > BO
        """,
    ),
)
