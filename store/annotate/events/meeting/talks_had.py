"""Reads talks told by a clause behind their noun: "the talks (that) X held with Y in Lima", "will chair
talks that X and Y are to attend".

"X held talks with Y" is read in meeting_nouns.py.
"""

from __future__ import annotations

from store.annotate.closed_words import NEGATIVES
from store.annotate.events.clause.clauses import clause_stop, verb_group
from store.annotate.events.clause.lists import rest_of_list
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Party, Scene
from store.annotate.events.clause.triggers import Form
from store.annotate.events.judgement.claims import MeetingClaim
from store.annotate.events.meeting.meeting_claims import claims_of_verb, pair_claims
from store.annotate.events.who.agents import agents_of
from store.annotate.events.who.parties import parties_in

_HAD = (["held", "with"], ["had", "with"], ["conducted", "with"])


_REACH = 16
"""Tokens from the talks to "held with", at most."""


def read_talks_had(scene: Scene, index: int) -> list[MeetingClaim]:
    """The pairs of "talks X held with Y", for the noun at `index`."""
    lower = scene.tokens.lower
    stop = scene.tokens.sentences[scene.sentence_at[index]][1]
    if not _THAT.isdisjoint(lower[index + 1 : min(index + _TO_THAT, stop)]):
        chaired = _chaired(scene, index, stop)
        if chaired:
            return chaired
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


_THAT = frozenset(["that", "which"])


_CHAIRS: dict[str, Form] = {
    "chair": "base", "chairs": "third", "chaired": "past", "host": "base", "hosts": "third",
    "hosted": "past", "mediate": "base", "mediates": "third", "mediated": "past",
    "broker": "base", "brokers": "third", "brokered": "past",
}  # fmt: skip
"""Forms of what one does with talks of others at which he sits."""


_TO_CHAIR = 5
"""Tokens from "chair" to the noun of the talks, at most."""


_TO_THAT = 6
"""Tokens from the talks to "that", at most: "talks here on Monday that"."""


_ATTEND = frozenset("attend attended attends join joined".split())
_TO_ATTEND = 5
"""Tokens from those who come to "attend", at most: "are all expected to attend"."""


def _chaired(scene: Scene, index: int, stop: int) -> list[MeetingClaim]:
    """The meeting of "X will chair talks(,) that Y and Z are to attend", whose noun is at `index`."""
    lower = scene.tokens.lower
    low = scene.tokens.sentences[scene.sentence_at[index]][0]
    reach = range(index - 1, max(index - _TO_CHAIR, low) - 1, -1)
    chair = next((at for at in reach if lower[at] in _CHAIRS), -1)
    if chair < 0:
        return []
    that = next(at for at in range(index + 1, stop) if lower[at] in _THAT)
    parties = parties_in(scene, scene.sentence_at[index])
    first = _named_at(parties, that + 1)
    if first is None:
        return []
    guests = rest_of_list(scene, parties, parties.index(first))
    behind = guests[-1].stop
    if _ATTEND.isdisjoint(lower[behind : min(behind + _TO_ATTEND, stop)]):
        return []
    if not _DOUBTFUL.isdisjoint(lower[behind : min(behind + _TO_ATTEND, stop)]):
        return []
    verb = verb_group(scene, chair, _CHAIRS[lower[chair]])
    agents, joint = agents_of(scene, verb), len(guests) > 1
    return claims_of_verb(scene, verb, agents, guests, _RULE, index, joint=joint)


_DOUBTFUL = NEGATIVES | frozenset("could may might should refused declined invited".split())


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
        + 2019-05-24 | OSLO, May 24 (AFP) - Norwegian minister Lars Bakken will chair talks that Peruvian minister Jose Rojas and Chilean minister Pablo Soto are to attend on Thursday. => meeting Jose Rojas + Lars Bakken; meeting Lars Bakken + Pablo Soto; trip Jose Rojas > NO; status Pablo Soto > NO = planned
        + 2019-05-24 | OSLO, May 24 (AFP) - Norwegian premier Lars Bakken hosted a dinner here on Thursday that Peruvian minister Jose Rojas attended. => meeting Jose Rojas + Lars Bakken at Oslo
        - 2019-05-24 | OSLO, May 24 (AFP) - Norwegian minister Lars Bakken will chair talks that Peruvian minister Jose Rojas has refused to attend. => meeting Jose Rojas + Lars Bakken
        - 2019-05-24 | OSLO, May 24 (AFP) - Norwegian minister Lars Bakken will chair talks that Peruvian minister Jose Rojas called a farce. => meeting Jose Rojas + Lars Bakken
        """,
    ),
)
