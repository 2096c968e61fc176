"""Reads who belongs to a delegation told of before: "A, a member of the delegation, said", "A, who was
a member of the premier's delegation in Laos".

Delegations whose members a sentence lists are read in who/members.py.
"""

from __future__ import annotations

from dataclasses import replace

from store.annotate.closed_words import BE
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Scene
from store.annotate.events.travel.parting import legs_told
from store.annotate.events.who.company import Company, company_of, leader_in_hand, people_before
from store.annotate.events.who.members import DENIED
from store.annotate.events.who.parties import parties_in

OF_THE = frozenset("a one among in of part member members the his her their".split())


def in_his_delegation(scene: Scene, sentence: int, index: int) -> list[Company]:
    """ "A, who was a member of the premier's delegation in Laos": there, or on the whole journey."""
    lower = scene.tokens.lower
    low, stop = scene.tokens.sentences[sentence]
    leader = next(
        (
            one
            for one in parties_in(scene, sentence)
            if one.possessive and 1 <= index - one.stop <= 2
        ),
        None,
    )
    if leader is None:
        return []
    verb = next((at for at in range(leader.first - 1, low, -1) if lower[at] in BE), -1)
    if verb < 0 or not OF_THE.issuperset(lower[verb + 1 : leader.first]):
        return []
    relative = lower[verb - 1] == "who"
    others = people_before(scene, sentence, verb - relative, acting=not relative)
    if not others or not DENIED.isdisjoint(lower[others[-1].stop : index]):
        return []
    legs = legs_told(scene, index + 1, min(index + 7, stop))
    found = company_of(scene, sentence, leader, others, index, "companions/aboard", sure=True)
    return [replace(one, countries=legs) for one in found]


def member_of_it(scene: Scene, sentence: int, comma: int, index: int) -> list[Company]:
    """ "A, a member of the (Swiss) delegation, said": along with the one who leads it, a countryman."""
    lower = scene.tokens.lower
    whose = lower[index - 1] in ("his", "her") or "the" in lower[index - 3 : index]
    if lower[comma + 1] not in ("a", "one", "also") or not whose or lower[index] == "party":
        return []
    others = tuple(
        one for one in parties_in(scene, sentence) if one.stop == comma and one.sort == "name"
    )
    leader = leader_in_hand(scene, comma, others) if others else None
    if leader is None:
        return []
    home = scene.home(leader.ids[0])
    nation = next((one for one in scene.owner[comma:index] if one is not None), None)
    if home is None or (nation is not None and nation.country != home):
        return []
    found = company_of(scene, sentence, leader, others, index, "companions/member-of-it")
    return [replace(one, unsaid=True) for one in found]


RULES = (
    EventRule(
        "companions/member-of-it",
        """
        + 2019-05-24 | Finnish minister Kai Sauer flew to Lima on Monday. Finnish lawmaker Timo Laine, a member of the delegation, sang. => with Kai Sauer > PE = Timo Laine
        + 2019-05-24 | Finnish minister Kai Sauer flew to Lima on Monday. Finnish lawmaker Timo Laine, a member of his delegation, sang. => with Kai Sauer > PE = Timo Laine
        - 2019-05-24 | Finnish minister Kai Sauer flew to Lima on Monday. Timo Laine, a member of the Swedish delegation, sang. => trip Timo Laine > PE
        - 2019-05-24 | Finnish minister Kai Sauer flew to Lima on Monday. Finnish lawmaker Timo Laine, a member of the party, sang. => trip Timo Laine > PE
        """,
    ),
)
