"""Reads who stood at the airport where somebody came or left: "Present at the airport were A and B".

Words of greeting and of parting ("greeted by A", "A saw him off") are read in travel/receiving.py and
send_offs.py.
"""

from __future__ import annotations

from store.annotate.events.clause.clauses import clause_start, clause_stop
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Scene, stand_in
from store.annotate.events.judgement.claims import MeetingClaim
from store.annotate.events.meeting.meeting_claims import pair_claims
from store.annotate.events.who.parties import parties_in
from store.annotate.events.who.partners import after_were

AIRPORTS = frozenset("airport station port pier airfield".split())
"""The words at which `read_at_airport` may find something."""


_THERE = frozenset("present on hand also at the there waiting in".split())
"""The words before it at the head of its sentence: "Present at the | airport were"."""


_PRESENT = frozenset("present hand waiting at".split())


_TO_AIRPORT = 7
"""Tokens from the head of the sentence to the airport, at most."""


_BACK = 2
"""Sentences back in which the coming or leaving is told."""


def may_be_at_airport(scene: Scene, index: int) -> bool:
    """Whether the sentence opens with who is there: "Present at the airport"."""
    lower = scene.tokens.lower
    sentence = scene.sentence_at[index]
    first = scene.tokens.sentences[sentence][0]
    if sentence == 0 or index - first > _TO_AIRPORT:
        return False
    opening = [lower[at] for at in range(first, index) if scene.owner[at] is None]
    return _THERE.issuperset(opening) and not _PRESENT.isdisjoint(opening)


def read_at_airport(scene: Scene, index: int) -> list[MeetingClaim]:
    """The meetings of the traveller told of just before with those who stood at the airport.

    Asked where `may_be_at_airport`."""
    sentence = scene.sentence_at[index]
    first, stop = scene.tokens.sentences[sentence]
    guest = scene.in_hand(first, scene.tokens.sentences[max(sentence - _BACK, 0)][0])
    hosts = after_were(scene, parties_in(scene, sentence), index, min(index + 4, stop))
    home = scene.home(guest) if guest is not None else None
    hosts = tuple(
        one
        for one in hosts
        if one.sort == "name"
        and not one.possessive
        and not scene.resident(one.ids[0])
        and scene.home(one.ids[0]) not in (None, home)
    )
    if guest is None or home is None or not hosts:
        return []
    clause = clause_start(scene, index), clause_stop(scene, index)
    guests = (stand_in(first, guest),)
    return pair_claims(scene, guests, hosts, "meeting/at-airport", index, *clause, "past", "actual")


RULES = (
    EventRule(
        "meeting/at-airport",
        """
        + 2018-05-18 | Swiss minister Paul Seger arrived in Minsk on Thursday. Present at the airport were Belarusian minister Ivan Savin, Belarusian general Oleg Bykov and Urs Frei, Swiss ambassador to Belarus. => meeting Ivan Savin + Paul Seger; meeting Oleg Bykov + Paul Seger
        - 2018-05-18 | Swiss minister Paul Seger arrived in Minsk on Thursday. Present at the airport were Belarusian minister Ivan Savin, Belarusian general Oleg Bykov and Urs Frei, Swiss ambassador to Belarus. => meeting Paul Seger + Urs Frei
        - 2018-05-18 | Swiss minister Paul Seger will sign the pact. At the airport of the town was Belarusian minister Ivan Savin. => meeting Ivan Savin + Paul Seger
        """,
    ),
)
