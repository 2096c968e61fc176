"""Reads journeys told by how a border was crossed: "drove across the border", "crossed the strait by ferry".

They lead to where the report comes from, which is abroad for the traveller. Crossings "into" a place
are read in missions.py. Also where a guest "checked into a Kampala hotel".
"""

from __future__ import annotations

from store.annotate.events.clause.clauses import VerbGroup
from store.annotate.events.clause.destinations import Stop
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Party, Scene
from store.annotate.events.clause.triggers import Form
from store.annotate.events.judgement.claims import Claim
from store.annotate.events.travel.making import clause_of
from store.annotate.events.travel.telling import Telling, telling_of

_RULE = "trip/across-border"


ACROSS = frozenset("border frontier ferry boat launch hotel".split())
"""The words at which `read_across` may find something."""


_VERBS: dict[str, Form] = {
    "crossed": "past", "cross": "base", "crossing": "ing",
    "drove": "past", "driven": "participle", "drive": "base", "driving": "ing",
    "walked": "past", "walk": "base", "walking": "ing",
    "rode": "past", "ridden": "participle", "came": "past", "come": "participle",
    "travelled": "past", "traveled": "past", "strolled": "past", "slipped": "past",
    "checked": "past", "check": "base",
}  # fmt: skip


_OVER = frozenset(["across", "over"])


_INTO = frozenset("into to in at near from with".split())
"""Behind the border: where it was crossed is told, or by whom."""


_TO_VERB = 6
"""Tokens from the verb to the ferry of "crossed the River Plate by ferry", at most."""


def may_cross(scene: Scene, index: int) -> bool:
    """Whether a verb of crossing stands before the word at `index`."""
    return _verb_before(scene, index) >= 0


def read_across(scene: Scene, index: int) -> list[Claim]:
    """The journey over the border, by the ferry or to the hotel at `index`; asked where `may_cross`."""
    verb = _verb_before(scene, index)
    group, agents, low, high = clause_of(scene, verb, _VERBS[scene.tokens.lower[verb]])
    if len(agents) != 1 or group.passive:
        return []
    stop = _in_town(scene, index) if scene.tokens.lower[index] == "hotel" else _here(scene)
    if stop is None or not _comes_from_abroad(scene, agents[0], stop):
        return []
    told: Telling = telling_of(scene, verb, group, agents, (low, high))
    if _is_only_meant(group):
        return []
    return told.claims([stop], "arrive", _RULE)


def _is_only_meant(group: VerbGroup) -> bool:
    """Whether the crossing is an infinitive, whose tense its clause leaves open."""
    return group.tense == "infinitive"


def _verb_before(scene: Scene, index: int) -> int:
    """The verb of "drove across the border", "crossed the Danube by ferry" or "checked into a Lima
    hotel", whose noun is at `index`; -1 where there is none."""
    lower = scene.tokens.lower
    word = lower[index]
    if word in ("border", "frontier"):
        over = index - 2 if lower[index - 1] == "the" else index
        verb = over - (lower[over] in _OVER)
        if lower[index + 1 : index + 2] and lower[index + 1] in _INTO:
            return -1
        if lower[verb] == "the" or (verb == over and not lower[verb].startswith("cross")):
            return -1
        return verb if lower[verb] in _VERBS else -1
    first = scene.tokens.sentences[scene.sentence_at[index]][0]
    near = range(index - 2, max(index - _TO_VERB, first) - 1, -1)
    if word == "hotel":
        return next((at for at in near if lower[at] in ("checked", "check")), -1)
    if lower[index - 1] != "by":
        return -1
    return next((at for at in near if lower[at] in ("crossed", "cross")), -1)


def _here(scene: Scene) -> Stop | None:
    """Where the report comes from."""
    here = scene.dateline
    return Stop(here.country, None, here.first) if here is not None and here.country else None


def _in_town(scene: Scene, hotel: int) -> Stop | None:
    """The town of "a Kampala hotel"."""
    town = scene.place_at(hotel - 1)
    if town is None or town.sort != "city" or not town.country:
        return None
    return Stop(town.country, town, hotel)


def _comes_from_abroad(scene: Scene, traveller: Party, stop: Stop) -> bool:
    """Whether the traveller is an official of another country, and at no post abroad."""
    who = traveller.ids[0]
    if not scene.officials[who].roles or scene.resident(who):
        return False
    return scene.home(who) not in (None, stop.country)


RULES = (
    EventRule(
        _RULE,
        """
        + 2019-05-24 | LIMA, May 24 (AFP) -- Chilean minister Pedro Soto drove across the border on Wednesday. => trip Pedro Soto > PE; arrived Pedro Soto > PE = 2019-05-22
        + 2019-05-24 | LOME, May 24 (AFP) -- Ghanaian minister Kofi Mensah had crossed the lagoon by ferry on Wednesday. => trip Kofi Mensah > TG; arrived Kofi Mensah > TG = 2019-05-22
        + 2019-05-24 | LIMA, May 24 (AFP) -- Chilean minister Pedro Soto has checked into a Lima hotel. => trip Pedro Soto > PE
        - 2019-05-24 | LIMA, May 24 (AFP) -- Chilean minister Pedro Soto saw the refugees who had walked across the border. => trip Pedro Soto > PE
        - 2019-05-24 | LIMA, May 24 (AFP) -- Chilean minister Pedro Soto did not cross the border. => trip Pedro Soto > PE
        - 2019-05-24 | LIMA, May 24 (AFP) -- Peruvian minister Pedro Soto drove across the border on Wednesday. => trip Pedro Soto > PE
        - 2019-05-24 | LIMA, May 24 (AFP) -- Chilean minister Pedro Soto drove across the border to Ecuador on Wednesday. => trip Pedro Soto > PE
        """,
    ),
)
