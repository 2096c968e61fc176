"""Reads journeys told by how a border was crossed: "drove across the border", "crossed the strait by ferry".

They lead to where the report comes from, which is abroad for the traveller. Crossings "into" a place
are read in missions.py. Also where a guest "checked into a Kampala hotel".
"""

from __future__ import annotations

from store.annotate.events.clause.destinations import Stop
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Party, Scene
from store.annotate.events.clause.triggers import Form
from store.annotate.events.clause.words_near import word_before
from store.annotate.events.judgement.claims import Claim
from store.annotate.events.travel.making import clause_of
from store.annotate.events.travel.telling import telling_of

_RULE = "trip/across-border"


ACROSS = frozenset("border frontier ferry boat launch hotel".split())
"""The words at which `read_across` may find something."""


_BORDERS = frozenset(["border", "frontier"])


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


_CROSSED = frozenset(["crossed", "cross"])


_CHECKED = frozenset(["checked", "check"])


_TO_VERB = 6
"""Tokens from the verb to the ferry of "crossed the River Plate by ferry", at most."""


def may_cross(scene: Scene, index: int) -> bool:
    """Whether a verb of crossing stands before the word at `index`."""
    return _verb_before(scene, index) >= 0


def read_across(scene: Scene, index: int) -> list[Claim]:
    """The journey over the border, by the ferry or to the hotel at `index`; asked where `may_cross`."""
    verb = _verb_before(scene, index)
    group, agents, low, high = clause_of(scene, verb, _VERBS[scene.tokens.lower[verb]])
    if len(agents) != 1 or group.passive or group.tense == "infinitive":
        return []
    stop = _in_town(scene, index) if scene.tokens.lower[index] == "hotel" else _here(scene)
    if stop is None or not _comes_from_abroad(scene, agents[0], stop):
        return []
    return telling_of(scene, verb, group, agents, (low, high)).claims([stop], "arrive", _RULE)


def _verb_before(scene: Scene, index: int) -> int:
    """The verb of "drove across the border", "crossed the Danube by ferry" or "checked into a Lima
    hotel", whose noun is at `index`; -1 where there is none."""
    word, before = scene.tokens.lower[index], scene.tokens.lower[index - 1]
    if word in _BORDERS:
        return _over_the_border(scene, index) if before == "the" else -1
    if word == "hotel":
        return word_before(scene, index, _CHECKED, _TO_VERB)
    return word_before(scene, index, _CROSSED, _TO_VERB) if before == "by" else -1


def _over_the_border(scene: Scene, border: int) -> int:
    """The verb of "crossed the border" or "drove over the border" that names no place; else -1."""
    lower = scene.tokens.lower
    over = lower[border - 2] in _OVER
    verb = border - 2 - over
    if not _INTO.isdisjoint(lower[border + 1 : border + 2]):
        return -1
    return verb if lower[verb] in _VERBS and (over or lower[verb].startswith("cross")) else -1


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
