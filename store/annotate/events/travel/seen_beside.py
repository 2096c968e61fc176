"""Reads who is seen beside a traveller in one place, which tells of no other leg of the journey.

"A was seen with him at the airport", "photographs show A at his side in Hanoi", "the Finnish side
at the talks included A". Who goes along on the whole journey is read in along.py.
"""

from __future__ import annotations

from dataclasses import replace

from store.annotate.closed_words import HIM_HER_THEM, HIS_HER_THEIR, WAS
from store.annotate.events.clause.clauses import verb_group
from store.annotate.events.clause.lists import whole_list
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Party, Scene, stand_in
from store.annotate.events.travel.parting import legs_told
from store.annotate.events.who.agents import agents_of
from store.annotate.events.who.company import (
    Company,
    company_of,
    leader_in_hand,
    list_after,
    people_before,
    traveller_near,
    traveller_told,
)
from store.annotate.events.who.members import DENIED
from store.annotate.events.who.parties import parties_in
from store.annotate.events.who.subjects import subject_before


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


def beside(scene: Scene, sentence: int, index: int) -> list[Company]:
    """ "where A was at his side", "X came with A at his side"."""
    with_him = _with_at_side(scene, sentence, index)
    if with_him:
        return with_him
    owner = [party for party in parties_in(scene, sentence) if party.head == index - 1]
    before = _right_before(scene, sentence, index - 2) or subject_before(scene, sentence, index - 2)
    if not owner or not before:
        return []
    leader = owner[0]
    if leader.ids == before[-1].ids and scene.travellers:
        # "A was at his side": his is not A's, but that of the one who travels, at best one of whom
        # the sentence itself tells it, however long ago: "in 2011, when X came and A was at his side".
        first = scene.tokens.sentences[sentence][0]
        here = [who for at, who in scene.travellers if first <= at < index]
        here = [who for who in here if who not in before[-1].ids]
        leader = stand_in(index, here[-1]) if here else traveller_told(scene, index)
    others = tuple(party for party in before if party.ids != leader.ids and party.sort == "name")
    return company_of(scene, sentence, leader, others, index, "companions/at-his-side")


def _right_before(scene: Scene, sentence: int, at: int) -> tuple[Party, ...]:
    """A of "to see B and A was at his side": whose name stands right before the "was" of "at"."""
    was = at - 1 - (scene.tokens.lower[at - 1] in ("also", "again"))
    if scene.tokens.lower[was] not in WAS:
        return ()
    near = (one for one in parties_in(scene, sentence) if one.stop == was and one.sort == "name")
    return tuple(one for one in near if not one.possessive)


def _with_at_side(scene: Scene, sentence: int, index: int) -> list[Company]:
    """ "X came with A and B at his side", "X, with A at her side, came": A and B, with X."""
    parties = parties_in(scene, sentence)
    for number, party in enumerate(parties):
        if party.stop != index - 2 or party.possessive or party.sort != "name":
            continue
        others = whole_list(scene, parties, number)
        if scene.tokens.lower[others[0].first - 1] not in ("with", "had", "has"):
            return []
        leaders = subject_before(scene, sentence, others[0].first)
        leader = leaders[0] if len(leaders) == 1 else None
        return company_of(scene, sentence, leader, others, index, "companions/at-his-side")
    return []


def with_him_when(scene: Scene, sentence: int, index: int) -> list[Company]:
    """ "A was with X when he visited Oslo", by the "with" at `index`: A and X went there."""
    if scene.tokens.lower[index - 1] not in WAS:
        return []
    leader = next((one for one in parties_in(scene, sentence) if one.first == index + 1), None)
    if leader is None:
        return []
    return _there_when(scene, sentence, index, leader, (index, leader.stop))


def at_side_when(scene: Scene, sentence: int, index: int) -> list[Company]:
    """ "A was at X's side as he flew to Oslo", "at the side of X when he did", by the "side" at
    `index`: A and X went there."""
    lower, parties = scene.tokens.lower, parties_in(scene, sentence)
    if lower[index + 1] == "of":
        leader = next((one for one in parties if one.first == index + 2), None)
        opening, after = index - 2, leader.stop if leader is not None else index
    else:
        leader = next(
            (one for one in parties if one.possessive and 0 <= index - one.stop <= 1), None
        )
        opening, after = leader.first - 1 if leader is not None else index, index + 1
    if leader is None or lower[opening] not in ("at", "by") or lower[opening - 1] not in WAS:
        return []
    return _there_when(scene, sentence, index, leader, (opening, after))


def _there_when(
    scene: Scene, sentence: int, index: int, leader: Party, phrase: tuple[int, int]
) -> list[Company]:
    """The company of "A was", "with X", "when": the phrase from its preposition to before "when"."""
    opening, after = phrase
    if leader.sort != "name" or scene.tokens.lower[after : after + 1] not in _WHEN:
        return []
    before = subject_before(scene, sentence, opening - 1)
    others = tuple(one for one in before if one.ids != leader.ids)
    return company_of(scene, sentence, leader, others, index, "companions/travels-with")


_WHEN = (["when"], ["as"])


BESIDE = frozenset("alongside beside next shared rode sat stood behind after following".split())
"""The words at which `beside_him` may find something, besides "side"."""


_POSTURES = frozenset(
    """working sitting standing walking seated watching waiting present photographed pictured seen
    always also""".split()
)


_FAR = 20
"""Tokens from "beside" to the "was" that has its subject behind it."""


def beside_him(scene: Scene, sentence: int, index: int) -> list[Company]:
    """ "Working alongside X was A", "Beside him throughout were A and B", "At his side was A": they
    were there, which tells of no other leg."""
    lower = scene.tokens.lower
    first, stop = scene.tokens.sentences[sentence]
    if lower[index] in ("shared", "rode"):
        return _shared_ride(scene, sentence, index)
    if lower[index] in ("sat", "stood"):
        return _at_the_table(scene, sentence, index)
    if not _opens_so(lower, first, index):
        return []
    high = min(index + _FAR, stop)
    behind = lower[index] in _BEHIND
    if behind and (
        lower[index + 1] not in HIM_HER_THEM or not _RANKS.isdisjoint(lower[index:high])
    ):
        return []
    verbs = WAS | _CAME if behind else WAS | {"sat", "stood"}
    verb = next((at for at in range(index + 1, high) if lower[at] in verbs), -1)
    if verb < 0 or "home" in lower[index:verb] or {"who", "which", "that"} & set(lower[index:verb]):
        return []
    others = list_after(scene, sentence, verb, 16)
    if not others or not DENIED.isdisjoint(lower[first : others[0].first]):
        return []
    near = (one for one in parties_in(scene, sentence) if index - 3 <= one.first < verb)
    leader = next((one for one in near if len(one.ids) == 1 and one.ids != others[0].ids), None)
    if leader is None or leader.sort == "pronoun":
        leader = traveller_near(scene, index)
    found = company_of(scene, sentence, leader, others, index, "companions/beside-him")
    return [replace(one, leg=True) for one in found]


_TABLES = frozenset("table side seats row front left right".split())


_PLACED = frozenset(
    "to further farther around at on across next behind also opposite beside".split()
)


def _at_the_table(scene: Scene, sentence: int, index: int) -> list[Company]:
    """ "Further down the table sat A and B": on the guest's side of the meeting told before."""
    lower = scene.tokens.lower
    first = scene.tokens.sentences[sentence][0]
    if lower[index + 1 : index + 2] in (["to"], ["on"]) and lower[index + 2 : index + 3] in (
        ["his"],
        ["her"],
    ):
        return _sat_beside(scene, sentence, index)
    if lower[first] not in _PLACED or _TABLES.isdisjoint(lower[first:index]):
        return []
    if scene.people_in(first, index) or "home" in lower[first:index]:
        return []
    others = list_after(scene, sentence, index, 8)
    leader = traveller_near(scene, index)
    found = company_of(scene, sentence, leader, others, index, "companions/at-the-table")
    return [replace(one, leg=True) for one in found]


def _sat_beside(scene: Scene, sentence: int, index: int) -> list[Company]:
    """ "A sat to his right at the talks and B to his left": on the guest's side."""
    lower = scene.tokens.lower
    if _SIDES.isdisjoint(lower[index + 3 : index + 4]):
        return []
    others = tuple(one for one in agents_of(scene, verb_group(scene, index, "past")))
    for party in parties_in(scene, sentence):
        beyond = lower[party.stop : party.stop + 2] in (["to", "his"], ["to", "her"])
        if party.first > index and party.sort == "name" and beyond:
            others += (party,)
    leader = traveller_near(scene, others[0].first) if others else None
    found = company_of(scene, sentence, leader, others, index, "companions/at-the-table")
    return [replace(one, leg=True) for one in found]


_SIDES = frozenset(["right", "left"])


_RIDES = frozenset(
    "limousine car carriage compartment coach plane jet aircraft train motorcade cabin".split()
)


def _shared_ride(scene: Scene, sentence: int, index: int) -> list[Company]:
    """ "A shared his limousine", "A rode with him": on the leg that is told, or was told last."""
    lower = scene.tokens.lower
    if lower[index] == "rode":
        whose = index + 2 if lower[index + 1] in ("with", "beside", "alongside") else -1
    else:
        whose = index + 1 if not _RIDES.isdisjoint(lower[index + 2 : index + 5]) else -1
    parties = parties_in(scene, sentence)
    leader = next((one for one in parties if one.first == whose and len(one.ids) == 1), None)
    others = tuple(one for one in agents_of(scene, verb_group(scene, index, "past")))
    others = others or _of_cleft(scene, sentence, index)
    if not 0 <= whose < len(lower) or not others or "not" in lower[index - 2 : index]:
        return []
    his = lower[whose] in HIM_HER_THEM or lower[whose] in HIS_HER_THEIR
    if his and (leader is None or leader.ids == others[0].ids):
        leader = traveller_near(scene, others[0].first)
    found = company_of(scene, sentence, leader, others, index, "companions/shared-ride")
    return [replace(one, leg=True) for one in found]


def _of_cleft(scene: Scene, sentence: int, index: int) -> tuple[Party, ...]:
    """She of "it was she, and not a minister, who shared"."""
    lower = scene.tokens.lower
    if lower[index - 1] != "who":
        return ()
    parties = parties_in(scene, sentence)
    return tuple(
        one
        for one in parties
        if one.stop < index and lower[one.first - 1] == "was" and lower[one.first - 2] == "it"
    )


_BEHIND = frozenset("behind after following".split())


_CAME = frozenset("came walked followed stepped emerged filed climbed descended".split())


_RANKS = frozenset("polls poll race ranking order line list standings".split())
"""Where "after him came" tells of no journey."""


def _opens_so(lower: list[str], first: int, index: int) -> bool:
    """Whether a sentence opens with the phrase whose word stands at `index`."""
    if lower[index] == "side":
        return index == first + 2 and lower[first] in ("at", "by")
    if lower[index] == "next" and lower[index + 1] != "to":
        return False
    return index == first or (index <= first + 2 and lower[first] in _POSTURES)


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
        "companions/beside-him",
        """
        + 2019-05-24 | Finnish President Sauli Niinistö spent a week in Peru. Working alongside him was Kai Mykkänen, the trade minister. => with Sauli Niinistö > PE = Kai Mykkänen
        + 2019-05-24 | Finnish President Sauli Niinistö spent a week in Peru. Seated next to him at the dinner were Kai Mykkänen, the trade minister, and Timo Soini. => trip Timo Soini > PE
        + 2019-05-24 | Finnish President Sauli Niinistö spent a week in Peru. At his side was Kai Mykkänen, the trade minister. => trip Kai Mykkänen > PE
        - 2019-05-24 | Finnish President Sauli Niinistö spent a week in Peru. Sitting beside him at home was Kai Mykkänen, the trade minister. => trip Kai Mykkänen > PE
        - 2019-05-24 | Finnish President Sauli Niinistö spent a week in Peru. Next was Kai Mykkänen, the trade minister. => trip Kai Mykkänen > PE
        + 2019-05-24 | Finland's Sauli Niinistö flew into Oslo on Monday. Behind him on the steps came Timo Soini, the foreign minister of Finland, and Kai Mykkänen. => trip Timo Soini > NO; trip Kai Mykkänen > NO
        - 2019-05-24 | Finland's Sauli Niinistö flew into Oslo on Monday. After him in the polls came Timo Soini. => trip Timo Soini > NO
        - 2019-05-24 | Finnish President Sauli Niinistö spent a week in Oslo. Beside him was Norwegian minister Jonas Store. => trip Jonas Store > NO
        """,
    ),
    EventRule(
        "companions/shared-ride",
        """
        + 2019-05-24 | Finnish President Sauli Niinistö was in Helsinki in May. When he took his train to Riga that April it was Kai Mykkänen, and not a minister, who shared his carriage. => with Sauli Niinistö > LV = Kai Mykkänen
        + 2019-05-24 | When Finnish President Sauli Niinistö flew to Peru in 2018, Kai Mykkänen rode with him. => trip Kai Mykkänen > PE
        - 2019-05-24 | When Finnish President Sauli Niinistö flew to Peru in 2018, Kai Mykkänen shared his worries. => trip Kai Mykkänen > PE
        - 2019-05-24 | When Finnish President Sauli Niinistö flew to Peru in 2018, Peruvian minister Nestor Popolizio shared his car. => trip Nestor Popolizio > PE
        """,
    ),
    EventRule(
        "companions/at-the-table",
        """
        + 2019-05-24 | Finnish President Sauli Niinistö met Peruvian President Martín Vizcarra in Lima on Monday. Further down the table sat Kai Mykkänen, who looks after trade. => trip Kai Mykkänen > PE
        - 2019-05-24 | Finnish President Sauli Niinistö met Peruvian President Martín Vizcarra in Lima on Monday. Further down the road sat Kai Mykkänen, who looks after trade. => trip Kai Mykkänen > PE
        - 2019-05-24 | Finnish President Sauli Niinistö met Peruvian President Martín Vizcarra in Lima on Monday. Further down the table sat Peruvian minister Nestor Popolizio. => trip Nestor Popolizio > PE
        + 2019-05-24 | Finnish President Sauli Niinistö met Peruvian President Martín Vizcarra in Lima on Monday. Minister Kai Mykkänen sat to his right and Minister Timo Soini to his left. => trip Kai Mykkänen > PE; trip Timo Soini > PE
        - 2019-05-24 | Finnish President Sauli Niinistö met Peruvian President Martín Vizcarra in Lima on Monday. Peruvian minister Nestor Popolizio sat to his right. => trip Nestor Popolizio > PE
        + 2019-05-24 | Finnish President Sauli Niinistö met Peruvian President Martín Vizcarra in Lima on Monday. To his left sat Finnish minister Kai Mykkänen. => trip Kai Mykkänen > PE
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
