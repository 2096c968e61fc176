"""Reads talks told by a clause behind their noun: "the talks (that) X held with Y in Lima".

"X held talks with Y" is read in meeting_nouns.py.
"""

from __future__ import annotations

from store.annotate.events.clause.clauses import clause_stop
from store.annotate.events.clause.lists import rest_of_list
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Party, Scene
from store.annotate.events.judgement.claims import MeetingClaim
from store.annotate.events.meeting.meeting_claims import pair_claims
from store.annotate.events.who.parties import parties_in

_HAD = (["held", "with"], ["had", "with"], ["conducted", "with"])


_REACH = 16
"""Tokens from the talks to "held with", at most."""


def read_talks_had(scene: Scene, index: int) -> list[MeetingClaim]:
    """The pairs of "talks X held with Y", for the noun at `index`."""
    lower = scene.tokens.lower
    stop = scene.tokens.sentences[scene.sentence_at[index]][1]
    if "with" not in lower[index + 2 : min(index + _REACH, stop)]:
        return []
    begin = index + 1 + (lower[index + 1] in ("that", "which"))
    parties = parties_in(scene, scene.sentence_at[index])
    host = _named_at(parties, begin)
    if host is None or lower[host.stop : host.stop + 2] not in _HAD:
        return []
    others = _named_at(parties, host.stop + 2)
    if others is None:
        return []
    with_whom = rest_of_list(scene, parties, parties.index(others))
    verb = host.stop
    high = clause_stop(scene, verb)
    return pair_claims(scene, (host,), with_whom, _RULE, verb, begin, high, "past", "actual")


_RULE = "meeting/talks-had"


def _named_at(parties: list[Party], token: int) -> Party | None:
    """The party whose phrase begins at a token."""
    return next((one for one in parties if one.first == token and not one.possessive), None)


RULES = (
    EventRule(
        _RULE,
        """
        + 2019-05-24 | The accord goes back to talks Swedish Prime Minister Goran Persson held with South Korean President Kim Dae-jung in Stockholm last December. => meeting Goran Persson + Kim Dae-jung at Stockholm; trip Kim Dae-jung > SE; arrived Kim Dae-jung > SE = 2018-12-01..2018-12-31
        + 2019-05-24 | The accord was the fruit of a meeting that Chilean President Ana Diaz had with Cuban President Raul Castro in Havana in May. => meeting Ana Diaz + Raul Castro at Havana
        - 2019-05-24 | The accord goes back to talks Swedish Prime Minister Goran Persson held in Stockholm while South Korean President Kim Dae-jung was ill. => meeting Goran Persson + Kim Dae-jung
        """,
    ),
)
