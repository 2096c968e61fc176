"""Reads who went to see whom by the house: "came to his office", "emerged from the residence of X".

Only across countries that are both known. "Called on X", also at his residence, is read in meetings.py.
"""

from __future__ import annotations

from store.annotate.events.clause.clauses import verb_group
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Party, Scene
from store.annotate.events.clause.triggers import Form
from store.annotate.events.clause.words_near import word_before
from store.annotate.events.judgement.claims import MeetingClaim
from store.annotate.events.meeting.meeting_claims import claims_of_verb
from store.annotate.events.meeting.shared_acts import across
from store.annotate.events.who.agents import agents_of
from store.annotate.events.who.parties import parties_in

_RULE = "meeting/at-his-home"


HOMES = frozenset(
    "residence office home house palace villa dacha castle estate ranch farm bedside study hotel".split()
)
"""The words at which `read_at_his_home` may find something."""


_MOVING: dict[str, Form] = {
    "went": "past", "go": "base", "goes": "third", "going": "ing", "gone": "participle",
    "came": "past", "come": "base", "comes": "third", "coming": "ing",
    "drove": "past", "driven": "participle", "taken": "participle", "whisked": "participle",
    "escorted": "participle", "ushered": "participle", "led": "participle",
    "emerged": "past", "emerging": "ing", "left": "past", "leaving": "ing",
    "arrived": "past", "arriving": "ing", "spent": "past", "walked": "past", "walking": "ing",
    "called": "past", "hurried": "past", "dropped": "past", "stayed": "past", "lunched": "past", "dined": "past",
}  # fmt: skip
"""Verbs with which somebody goes to a house, comes out of it or is there."""


_TO_HOUSE = 14
"""Tokens from the verb to the house, at most."""


_TO_THE = 3
"""Tokens from "the" to the house of "the official residence of X", at most."""


_BESIDE = frozenset("to from at in into with outside by".split())


def may_be_at_home(scene: Scene, index: int) -> bool:
    """Whether a verb of moving stands before the house at `index`, and a way to or from it."""
    return _verb_before(scene, index) >= 0


def read_at_his_home(scene: Scene, index: int) -> list[MeetingClaim]:
    """Who was with whom in the house at `index`; asked where `may_be_at_home`."""
    owner = _owner(scene, index)
    if owner is None:
        return []
    at = _verb_before(scene, index)
    verb = verb_group(scene, at, _MOVING[scene.tokens.lower[at]])
    agents = agents_of(scene, verb)
    if len(agents) != 1 or agents[0].ids == owner.ids or scene.resident(agents[0].ids[0]):
        return []
    others = across(scene, agents, (owner,))
    return claims_of_verb(scene, verb, agents, others, _RULE, at) if others else []


def _verb_before(scene: Scene, index: int) -> int:
    """The verb of "was driven to the residence", "came to his office"; -1 where there is none."""
    lower = scene.tokens.lower
    first = scene.tokens.sentences[scene.sentence_at[index]][0]
    reach = range(index - 1, max(index - _TO_HOUSE, first) - 1, -1)
    for at in reach:
        if lower[at] in _MOVING and scene.owner[at] is None:
            return at
        if lower[at] in (";", "who", "which", "that", "where"):
            return -1
    return -1


def _owner(scene: Scene, index: int) -> Party | None:
    """Whose house it is: "his office", "the official residence of X"."""
    lower = scene.tokens.lower
    for party in parties_in(scene, scene.sentence_at[index]):
        if party.possessive and 0 <= index - party.stop <= 1 and len(party.ids) == 1:
            if not _leads_there(lower, party.first):
                return None
            return Party(party.first, party.head, party.stop, party.ids, party.sort)
        behind = lower[index + 1 : index + 2] == ["of"] and party.first <= index + 2 <= party.head
        if behind and not party.possessive:
            the = word_before(scene, index, ("the",), _TO_THE)
            return party if the > 0 and _leads_there(lower, the) else None
    return None


def _leads_there(lower: list[str], begin: int) -> bool:
    """Whether a way to or from the house stands before its phrase: "to | his office"."""
    return lower[begin - 1] in _BESIDE or lower[begin - 1] in ("left", "leaving")


RULES = (
    EventRule(
        _RULE,
        """
        + 2019-05-24 | LIMA, May 24 (AFP) -- Chilean minister Pedro Soto was driven from the airport to the residence of Peruvian President Jose Rey. => meeting Jose Rey + Pedro Soto; trip Pedro Soto > PE
        + 2019-05-24 | LIMA, May 24 (AFP) -- Peruvian President Jose Rey spoke of fish when Chilean minister Pedro Soto came to his office on Thursday. => meeting Jose Rey + Pedro Soto
        + 2019-05-24 | LIMA, May 24 (AFP) -- Chilean minister Pedro Soto smiled as he emerged from the office of Peruvian President Jose Rey. => meeting Jose Rey + Pedro Soto
        - 2019-05-24 | LIMA, May 24 (AFP) -- Chilean minister Pedro Soto went back to his office and wrote to Peruvian President Jose Rey. => meeting Jose Rey + Pedro Soto
        - 2019-05-24 | LIMA, May 24 (AFP) -- Chilean minister Pedro Soto did not go to the residence of Peruvian President Jose Rey. => meeting Jose Rey + Pedro Soto
        - 2019-05-24 | LIMA, May 24 (AFP) -- Chilean minister Pedro Soto came to power before the office of Peruvian President Jose Rey was searched. => meeting Jose Rey + Pedro Soto
        """,
    ),
)
