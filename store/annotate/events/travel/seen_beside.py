"""Reads who is seen beside a traveller in one place, which tells of no other leg of the journey.

"A was seen with him at the airport", "photographs show A at his side in Hanoi", "the Finnish side
at the talks included A". Who goes along on the whole journey is read in along.py.
"""

from __future__ import annotations

from dataclasses import replace

from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Scene, stand_in
from store.annotate.events.travel.parting import legs_told
from store.annotate.events.who.company import (
    Company,
    company_of,
    leader_in_hand,
    list_after,
    people_before,
)
from store.annotate.events.who.members import DENIED
from store.annotate.events.who.parties import parties_in


def seen_with(scene: Scene, sentence: int, index: int, verb: int) -> list[Company]:
    """ "A and B were seen with him at the airport": they were there, which tells of no other leg."""
    others = people_before(scene, sentence, verb)
    leader = next((one for one in parties_in(scene, sentence) if one.head == index + 1), None)
    if leader is None or len(leader.ids) != 1 or leader.ids in [one.ids for one in others]:
        leader = leader_in_hand(scene, index, others)
    found = company_of(scene, sentence, leader, others, index, "companions/seen-with")
    legs = legs_told(scene, index + 2, min(index + 8, scene.tokens.sentences[sentence][1]))
    return [replace(one, leg=not legs, countries=legs) for one in found]


def at_his_side(scene: Scene, sentence: int, index: int) -> list[Company]:
    """ "Photographs show A at his side in Hanoi", "A has been at her side since Monday"."""
    lower = scene.tokens.lower
    if lower[index - 1] not in ("his", "her") or lower[index - 2] not in ("at", "by"):
        return []
    parties = parties_in(scene, sentence)
    others = people_before(scene, sentence, index - 2, acting=False)
    if not others or not DENIED.isdisjoint(lower[others[-1].stop : index]):
        return []
    between = lower[others[-1].stop : index - 2]
    shown = any(lower[at] in _SHOWS for at in range(scene.tokens.sentences[sentence][0], index))
    if not shown and "been" not in between and "stayed" not in between:
        return []
    ids = {one for party in others for one in party.ids}
    leader = next((one for one in parties if one.head == index - 1), None)
    if leader is None or not ids.isdisjoint(leader.ids):
        leader = leader_in_hand(scene, others[0].first, others)
    stop = scene.tokens.sentences[sentence][1]
    legs = legs_told(scene, index + 1, min(index + 9, stop)) if index + 1 < stop else ()
    found = company_of(scene, sentence, leader, others, index, "companions/aboard", sure=True)
    return [replace(one, countries=legs, leg=not legs and shown) for one in found]


_SHOWS = frozenset("show shows showed showing shown".split())


def side_at_talks(scene: Scene, sentence: int, index: int) -> list[Company]:
    """ "The Finnish side at the talks included A and B": with the Finn whose journey it is."""
    lower = scene.tokens.lower
    low, stop = scene.tokens.sentences[sentence]
    verb = next((at for at in range(index + 1, min(index + 16, stop)) if lower[at] in _COUNTS), -1)
    nation = scene.owner[index - 1]
    if verb < 0 or nation is None or nation.kind != "place" or index - low > 3:
        return []
    others = list_after(scene, sentence, verb, 10)
    who = scene.in_hand(index)
    if who is None or scene.home(who) != nation.country:
        return []
    found = company_of(
        scene, sentence, stand_in(index, who), others, index, "companions/side-at-talks"
    )
    return [replace(one, leg=True) for one in found]


_COUNTS = frozenset("included includes comprised comprises".split())


RULES = (
    EventRule(
        "companions/seen-with",
        """
        + 2019-05-20 | Finnish President Sauli Niinistö flew to Lima on Friday from Chile. Finnish Trade Minister Kai Mykkänen was seen with him at Lima airport. => with Sauli Niinistö > PE = Kai Mykkänen
        - 2019-05-20 | Finnish President Sauli Niinistö flew to Lima on Friday from Chile. Finnish Trade Minister Kai Mykkänen was seen with him at Lima airport. => trip Kai Mykkänen > CL
        """,
    ),
    EventRule(
        "companions/side-at-talks",
        """
        + 2019-05-20 | Finnish President Sauli Niinistö arrived in Lima on Friday. The Finnish side at the talks included Foreign Minister Timo Soini. => with Sauli Niinistö > PE = Timo Soini
        - 2019-05-20 | Finnish President Sauli Niinistö arrived in Lima on Friday. The Swedish side at the talks included Foreign Minister Timo Soini. => with Sauli Niinistö > PE = Timo Soini
        """,
    ),
)
