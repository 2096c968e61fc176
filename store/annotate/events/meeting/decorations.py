"""Reads orders and medals that somebody takes from another's hands: "received the Order of X from Y".

They are pinned on in person. Verbs of giving them ("decorated X") are read in shared_acts.py; letters
and gifts are none.
"""

from __future__ import annotations

from store.annotate.events.clause.clauses import verb_group
from store.annotate.events.clause.lists import rest_of_list
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Party, Scene
from store.annotate.events.clause.triggers import Form
from store.annotate.events.clause.words_near import word_after, word_before
from store.annotate.events.judgement.claims import MeetingClaim
from store.annotate.events.meeting.face_to_face import AFAR
from store.annotate.events.meeting.meeting_claims import claims_of_verb
from store.annotate.events.meeting.shared_acts import across
from store.annotate.events.who.agents import agents_of
from store.annotate.events.who.parties import parties_in

_RULE = "meeting/decorated"


DECORATIONS = frozenset("order medal decoration insignia sash hands".split())
"""The words at which `read_decoration` may find something."""


_TAKING: dict[str, Form] = {
    "received": "past", "receiving": "ing", "receive": "base", "receives": "third",
    "accepted": "past", "accepting": "ing", "accept": "base",
    "collected": "past", "collecting": "ing", "took": "past", "taking": "ing",
}  # fmt: skip


_NOT_IN_PERSON = AFAR | frozenset(["mail", "post", "courier", "absentia"])


_TO_ORDER = 5
"""Tokens from the verb to the order, at most."""


_TO_HANDS = 12
"""Tokens from the verb to "from the hands", past what is taken, at most."""


_TO_GIVER = 11
"""Tokens from the order to "from", at most."""


def may_be_decoration(scene: Scene, index: int) -> bool:
    """Whether a verb of taking stands before the word, and behind it from whom."""
    return _verb_before(scene, index) >= 0 and _giver_after(scene, index) >= 0


def _verb_before(scene: Scene, index: int) -> int:
    """The verb of "took the order from X", "took it from the hands of X"; -1 if there is none."""
    lower = scene.tokens.lower
    if lower[index] != "hands":
        return word_before(scene, index, _TAKING, _TO_ORDER)
    if lower[index - 2 : index] != ["from", "the"]:
        return -1
    return word_before(scene, index, _TAKING, _TO_HANDS)


def _giver_after(scene: Scene, index: int) -> int:
    """Where the one begins from whom, or from whose hands, the thing is taken; -1 if none follows."""
    lower = scene.tokens.lower
    if lower[index] == "hands":
        return index + 2 if lower[index + 1 : index + 2] == ["of"] else -1
    at = word_after(scene, index, ("from",), _TO_GIVER)
    if at < 0 or lower[at + 1 : at + 3] == ["the", "hands"]:
        return -1  # read at the hands
    return at + 1


def read_decoration(scene: Scene, index: int) -> list[MeetingClaim]:
    """The meeting of who takes an order and who gives it; asked where `may_be_decoration`."""
    begin = _giver_after(scene, index)
    first, stop = scene.tokens.sentences[scene.sentence_at[index]]
    if not _NOT_IN_PERSON.isdisjoint(scene.tokens.lower[first:stop]):
        return []
    parties = parties_in(scene, scene.sentence_at[index])
    givers: tuple[Party, ...] = ()
    for number, party in enumerate(parties):
        if party.first <= begin <= party.head and not party.possessive:
            givers = rest_of_list(scene, parties, number)[:1]
    at = _verb_before(scene, index)
    verb = verb_group(scene, at, _TAKING[scene.tokens.lower[at]])
    if not givers or verb.passive:
        return []
    agents = agents_of(scene, verb)
    others = across(scene, agents, givers) if agents else ()
    return claims_of_verb(scene, verb, agents, others, _RULE, index) if others else []


RULES = (
    EventRule(
        _RULE,
        """
        + 2019-05-24 | LIMA, May 24 (AFP) -- Chilean general Pedro Soto received the Order of the Sun from Peruvian President Jose Rey on Thursday. => meeting Jose Rey + Pedro Soto; trip Pedro Soto > PE
        + 2019-05-24 | Chilean general Pedro Soto spoke after receiving a medal from the hands of Peruvian President Jose Rey in Lima. => meeting Jose Rey + Pedro Soto
        + 2019-05-24 | LIMA, May 24 (AFP) -- Chilean general Pedro Soto took the Order of the Sun from his opposite number, Luis Paz of Peru. => meeting Luis Paz + Pedro Soto
        - 2019-05-24 | LIMA, May 24 (AFP) -- Chilean general Pedro Soto received the Order of the Sun from, he said, the people. Peruvian President Jose Rey was ill. => meeting Jose Rey + Pedro Soto
        - 2019-05-24 | Chilean general Pedro Soto received a letter from Peruvian President Jose Rey on Thursday. => meeting Jose Rey + Pedro Soto
        - 2019-05-24 | Chilean general Pedro Soto received orders from Peruvian President Jose Rey on Thursday. => meeting Jose Rey + Pedro Soto
        - 2019-05-24 | Chilean general Pedro Soto was to have received the medal of Lima. Peruvian President Jose Rey was ill. => meeting Jose Rey + Pedro Soto
        """,
    ),
)
