"""Reads who brought the letter that the sentence before tells of: "It was brought by X".

Letters handed over in one sentence are read in encounters.py.
"""

from __future__ import annotations

from store.annotate.closed_words import BE_OR_BEING
from store.annotate.events.clause.clauses import verb_group
from store.annotate.events.clause.lists import governor
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Scene
from store.annotate.events.judgement.claims import MeetingClaim
from store.annotate.events.meeting.encounters import MESSAGES
from store.annotate.events.meeting.meeting_claims import claims_of_verb
from store.annotate.events.who.agents import agents_of
from store.annotate.events.who.parties import parties_in

_RULE = "meeting/messenger"


BROUGHT = frozenset("brought carried delivered handed conveyed presented borne".split())
"""The words at which `read_messenger` may find something."""


_RECEIVED = frozenset("received got took accepted".split())


_SUBJECT = 4
"""Tokens of "It", "The letter" or "The written message" and its auxiliary, at most."""


_TO_MESSENGER = 6
"""Tokens from the verb to "by", at most."""


def may_be_brought_by(scene: Scene, index: int) -> bool:
    """Whether the sentence begins with "It was brought" or "The letter was brought"."""
    lower = scene.tokens.lower
    first = scene.tokens.sentences[scene.sentence_at[index]][0]
    before = lower[first:index]
    if len(before) > _SUBJECT or not before or before[-1] not in BE_OR_BEING:
        return False
    return before[0] == "it" or (before[0] == "the" and not MESSAGES.isdisjoint(before))


def read_messenger(scene: Scene, index: int) -> list[MeetingClaim]:
    """The meeting of who brought a letter and who received it; asked where `may_be_brought_by`."""
    lower = scene.tokens.lower
    sentence = scene.sentence_at[index]
    messenger = next(
        (
            one
            for one in parties_in(scene, sentence)
            if index < one.first <= index + _TO_MESSENGER
            and governor(scene, one) == "by"
            and not one.possessive
        ),
        None,
    )
    if messenger is None or sentence == 0 or scene.resident(messenger.ids[0]):
        return []
    low, stop = scene.tokens.sentences[sentence - 1]
    received = next((at for at in range(low, stop) if lower[at] in _RECEIVED), -1)
    if received < 0 or MESSAGES.isdisjoint(lower[received:stop]):
        return []
    verb = verb_group(scene, received, "past")
    to = () if verb.passive else agents_of(scene, verb)
    homes = {scene.home(one) for party in (*to, messenger) for one in party.ids}
    if len(to) != 1 or len(homes) != 2 or None in homes:
        return []
    return claims_of_verb(
        scene, verb_group(scene, index, "participle"), (messenger,), to, _RULE, index
    )


RULES = (
    EventRule(
        _RULE,
        """
        + 2019-05-24 | LIMA, May 24 (AFP) -- Peruvian President Jose Rey received a letter from Chilean President Ana Soto on Thursday. It was brought by Chilean minister Luis Paz. => meeting Jose Rey + Luis Paz; trip Luis Paz > PE
        - 2019-05-24 | LIMA, May 24 (AFP) -- Peruvian President Jose Rey received a letter from Chilean President Ana Soto on Thursday. It was brought by Chilean minister Luis Paz. => meeting Ana Soto + Jose Rey
        - 2019-05-24 | LIMA, May 24 (AFP) -- Peruvian President Jose Rey received a letter from Chilean President Ana Soto on Thursday. It was brought by Chilean ambassador Luis Paz's driver. => meeting Jose Rey + Luis Paz
        - 2019-05-24 | LIMA, May 24 (AFP) -- Peruvian President Jose Rey spoke on Thursday. It was brought by Chilean minister Luis Paz to the notice of all. => meeting Jose Rey + Luis Paz
        """,
    ),
)
