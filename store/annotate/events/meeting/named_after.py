"""Reads who met where the next sentence names them: "Three leaders met in Oslo. They were A, B and C".

Lists that stand in the sentence of the meeting are read with its verb or noun.
"""

from __future__ import annotations

from store.annotate.events.clause.clauses import clause_stop
from store.annotate.events.clause.lists import rest_of_list
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Scene
from store.annotate.events.judgement import polarity
from store.annotate.events.judgement.claims import MeetingClaim
from store.annotate.events.meeting.meeting_claims import pair_claims
from store.annotate.events.who.parties import parties_in
from store.annotate.events.who.plurals import COUNTS

_PEOPLE = frozenset(
    "leaders ministers presidents premiers envoys negotiators officials diplomats heads".split()
)


_MEETING = frozenset("met meeting talks summit held gathered".split())


def read_named_after(scene: Scene, sentence: int) -> list[MeetingClaim]:
    """The meeting told in the sentence before `sentence`, if that one names who held it."""
    lower = scene.tokens.lower
    first, stop = scene.tokens.sentences[sentence]
    if sentence == 0 or lower[first] not in ("they", "the"):
        return []
    verb = next((at for at in range(first + 1, min(first + 5, stop)) if lower[at] == "were"), -1)
    if verb < 0 or (lower[first] == "the" and COUNTS.keys().isdisjoint(lower[first:verb])):
        return []
    parties = parties_in(scene, sentence)
    number = next((n for n, one in enumerate(parties) if one.first in (verb + 1, verb + 2)), -1)
    if number < 0:
        return []
    low, high = scene.tokens.sentences[sentence - 1]
    before = lower[low:high]
    trigger = next((at for at in range(low, high) if lower[at] in _MEETING), -1)
    if trigger < 0 or _PEOPLE.isdisjoint(before) or COUNTS.keys().isdisjoint(before):
        return []
    # The nearest finite verb of meeting: "occurred when four leaders met in Cairo".
    trigger = next((at for at in range(low, high) if lower[at] == "met"), trigger)
    agents = rest_of_list(scene, parties, number)
    end = clause_stop(scene, trigger)
    return pair_claims(
        scene,
        agents,
        (),
        "meeting/named-after",
        trigger,
        low,
        end,
        "past",
        polarity.of_noun(scene, trigger, trigger, end),
    )


RULES = (
    EventRule(
        "meeting/named-after",
        """
        + 2018-05-09 | Two leaders met in Oslo on Monday. They were Norwegian Prime Minister Erna Solberg and Finnish President Sauli Niinistö. => meeting Erna Solberg + Sauli Niinistö
        - 2018-05-09 | Two leaders fell ill on Monday. They were Norwegian Prime Minister Erna Solberg and Finnish President Sauli Niinistö. => meeting Erna Solberg + Sauli Niinistö
        """,
    ),
)
