"""Reads who is brought together by whom: "X brought A and B together in Lima", "were brought together".

Gatherings that bring many together are read in travel/participants.py.
"""

from __future__ import annotations

from store.annotate.events.clause.clauses import clause_stop, verb_group
from store.annotate.events.clause.lists import governor, list_at
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Party, Scene
from store.annotate.events.clause.triggers import Form
from store.annotate.events.clause.words_near import word_before
from store.annotate.events.judgement.claims import MeetingClaim
from store.annotate.events.meeting.meeting_claims import claims_of_verb
from store.annotate.events.who.agents import agents_of
from store.annotate.events.who.parties import parties_in

_RULE = "meeting/brought-together"


TOGETHER = frozenset(["together"])
"""The word at which `read_brought_together` may find something."""


_BRINGING: dict[str, Form] = {
    "brought": "past", "bring": "base", "brings": "third", "bringing": "ing",
}  # fmt: skip


_TO_TOGETHER = 14
"""Tokens from "brought" to "together", at most."""


def may_be_brought(scene: Scene, index: int) -> bool:
    """Whether a form of "bring" stands before "together"."""
    return word_before(scene, index, _BRINGING, _TO_TOGETHER) >= 0


def read_brought_together(scene: Scene, index: int) -> list[MeetingClaim]:
    """The meeting of those who are brought together, and of who does it; asked where
    `may_be_brought`."""
    at = word_before(scene, index, _BRINGING, _TO_TOGETHER)
    verb = verb_group(scene, at, _BRINGING[scene.tokens.lower[at]])
    parties = parties_in(scene, scene.sentence_at[index])
    high = clause_stop(scene, index)
    if verb.passive:
        brought = agents_of(scene, verb)
        by = (one for one in parties if index < one.first < high and governor(scene, one) == "by")
        makers = tuple(one for one in by if not one.possessive)[:1]
    else:
        between = tuple(one for one in parties if at < one.first and one.stop <= index)
        brought = between or list_at(scene, parties, index + 1)
        makers = agents_of(scene, verb)
    if not _of_two_countries(scene, brought):
        return []
    if not makers:
        makers, brought = brought[:1], brought[1:]
    if not brought:
        return []
    return claims_of_verb(scene, verb, makers, brought, _RULE, index, joint=True)


def _of_two_countries(scene: Scene, some: tuple[Party, ...]) -> bool:
    """Whether some are named, and of two known countries."""
    if any(party.possessive for party in some):
        return False
    homes = {scene.home(one) for party in some for one in party.ids}
    return len(homes) > 1 and None not in homes


RULES = (
    EventRule(
        _RULE,
        """
        + 2019-05-24 | Swiss minister Paul Seger brought Chilean minister Pedro Soto and Peruvian minister Jose Rey together in Oslo on Monday. => meeting Jose Rey + Pedro Soto; meeting Paul Seger + Pedro Soto; trip Pedro Soto > NO
        + 2019-05-24 | Chilean minister Pedro Soto and Peruvian minister Jose Rey will be brought together by Swiss minister Paul Seger in Bern on Monday. => meeting Jose Rey + Pedro Soto is planned
        - 2019-05-24 | Swiss minister Paul Seger failed to bring Chilean minister Pedro Soto and Peruvian minister Jose Rey together. => meeting Jose Rey + Pedro Soto
        - 2019-05-24 | Chilean minister Pedro Soto brought the two halves of his party together, said Peruvian minister Jose Rey. => meeting Jose Rey + Pedro Soto
        """,
    ),
)
