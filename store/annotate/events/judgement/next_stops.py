"""Says whose stop a town is of which the sentence names no traveller: "Plants in Lima followed on
Friday", "A farewell took place at Lima station on Sunday", "In Lima on Monday, Y showed him a ship".

What somebody is told to have done in a town is read in places_seen.py, which asks here last.
"""

from __future__ import annotations

from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Scene
from store.annotate.events.who.parties import parties_in
from store.annotate.events.who.subjects import VEHICLES
from store.model import Name

_BACK = 3
"""Sentences back in which the journey is told of which the town is a stop."""


def next_stop(scene: Scene, name: Name) -> list[str]:
    """The one whose journey is in hand, where a sentence tells of a town as the next on his way."""
    sentence = scene.sentence_at[name.first]
    first, stop = scene.tokens.sentences[sentence]
    if not any(one is not None for one in scene.clock[first:stop]):
        return []
    by_train = _whose_vehicle(scene, sentence, name)
    if by_train:
        return by_train
    if not (
        _followed(scene, name) or _took_place(scene, name, first, stop) or _for_him(scene, name)
    ):
        return []
    low = scene.tokens.sentences[max(sentence - _BACK, 0)][0]
    who = scene.in_hand(name.first, low)
    return [who] if who is not None and scene.home(who) != name.country else []


def _followed(scene: Scene, name: Name) -> bool:
    """Whether "followed on Friday" or "was next" stands behind a town."""
    behind = scene.tokens.lower[name.stop : name.stop + 2]
    if behind[:1] == ["followed"]:
        at = name.stop + 1 + (behind[1:] in (["on"], ["in"]))
        return any(one is not None for one in scene.clock[at : at + 2])
    return behind in (["was", "next"], ["is", "next"], ["came", "next"], ["comes", "next"])


def _took_place(scene: Scene, name: Name, first: int, stop: int) -> bool:
    """Whether a sentence without people tells that something was held in a town for a traveller."""
    lower = scene.tokens.lower
    if lower[name.first - 1] not in ("in", "at") or scene.people_in(first, stop):
        return False
    before = lower[first : name.first]
    held = before[-3:-1] in (["took", "place"], ["was", "held"], ["were", "held"])
    return held and not _FOR_GUESTS.isdisjoint(before)


_FOR_GUESTS = frozenset("farewell welcoming welcome send-off reception banquet goodbye".split())


_SHOWING = frozenset(
    "showed took gave handed greeted received led escorted guided walked joined hosted saw".split()
)


def _for_him(scene: Scene, name: Name) -> bool:
    """Whether "In Lima on Monday, Y showed him" opens with the town."""
    lower = scene.tokens.lower
    first, stop = scene.tokens.sentences[scene.sentence_at[name.first]]
    if lower[first] != "in" or name.first != first + 1:
        return False
    if scene.clock[name.stop] is None and scene.clock[min(name.stop + 1, stop - 1)] is None:
        return False
    return any(
        lower[at] in _SHOWING and lower[at + 1] in ("him", "her", "them")
        for at in range(name.stop, stop - 1)
    )


_TO_TRAIN = 4
"""Tokens of "His special armoured train", at most."""


def _whose_vehicle(scene: Scene, sentence: int, name: Name) -> list[str]:
    """X of "His train crossed the border on Monday and stopped in Lima", which names nobody else."""
    lower = scene.tokens.lower
    first = scene.tokens.sentences[sentence][0]
    vehicle = not VEHICLES.isdisjoint(lower[first + 1 : first + 1 + _TO_TRAIN])
    if not vehicle or "stopped" not in lower[first : name.first]:
        return []
    parties = parties_in(scene, sentence)
    if not parties or parties[0].first != first or not parties[0].possessive:
        return []
    if any(one.first < name.first for one in parties[1:]):
        return []
    return [one for one in parties[0].ids if scene.home(one) != name.country]


RULES = (
    EventRule(
        "trip/judge-next-stops",
        """
        + 2019-06-19 | Chilean Foreign Minister Pedro Soto arrived in Oslo on Monday. Shipyards in Bergen followed on Tuesday. => to Pedro Soto > NO = Bergen
        + 2019-06-19 | Chilean Foreign Minister Pedro Soto arrived in Oslo on Sunday. Bergen was next, on Tuesday. => to Pedro Soto > NO = Bergen
        + 2019-06-19 | Chilean Foreign Minister Pedro Soto arrived in Oslo on Sunday. In Bergen on Tuesday, the mayor, Marit Warncke, showed him a frigate. => to Pedro Soto > NO = Bergen
        + 2019-06-19 | Chilean Foreign Minister Pedro Soto arrived in Oslo on Sunday. A farewell ceremony took place in Bergen on Tuesday. => to Pedro Soto > NO = Bergen
        + 2019-06-19 | Chilean Foreign Minister Pedro Soto came home from Norway on Tuesday. His train crossed the border at Halden on Saturday and stopped in Bergen the next day. => to Pedro Soto > NO = Bergen
        - 2019-06-19 | Chilean Foreign Minister Pedro Soto arrived in Oslo on Sunday. Riots in Bergen followed by a fire shut roads on Tuesday. => to Pedro Soto > NO = Bergen
        - 2019-06-19 | Chilean Foreign Minister Pedro Soto arrived in Oslo on Sunday. An election took place in Bergen on Tuesday. => to Pedro Soto > NO = Bergen
        - 2019-06-19 | Chilean Foreign Minister Pedro Soto arrived in Oslo on Sunday. In Bergen on Tuesday, the mayor, Marit Warncke, opened a bridge. => to Pedro Soto > NO = Bergen
        """,
    ),
)
