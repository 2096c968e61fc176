"""Reads ambassadors who hand over their credentials: "X presented his credentials to Y".

They are handed over in person, to the head of the state where the ambassador is at his post: it is a
meeting, but no journey. Other things that are handed over are read in shared_acts.py and
encounters.py.
"""

from __future__ import annotations

from store.annotate.events.clause.clauses import clause_stop, verb_group
from store.annotate.events.clause.lists import governor, rest_of_list
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Party, Scene
from store.annotate.events.clause.triggers import Form
from store.annotate.events.judgement.claims import MeetingClaim
from store.annotate.events.meeting.meeting_claims import claims_of_verb
from store.annotate.events.who.agents import agents_of
from store.annotate.events.who.parties import parties_in

CREDENTIALS = frozenset(["credentials", "credence"])
"""The words at which `read_credentials` may find something."""


_HANDING: dict[str, Form] = {
    "present": "base", "presents": "third", "presented": "past", "presenting": "ing",
    "hand": "base", "hands": "third", "handed": "past", "handing": "ing",
    "submit": "base", "submits": "third", "submitted": "past", "submitting": "ing",
    "deliver": "base", "delivers": "third", "delivered": "past", "delivering": "ing",
    "tender": "base", "tenders": "third", "tendered": "past", "tendering": "ing",
}  # fmt: skip
"""Verbs of the ambassador."""


_TAKING: dict[str, Form] = {
    "receive": "base", "receives": "third", "received": "past", "receiving": "ing",
    "accept": "base", "accepts": "third", "accepted": "past", "accepting": "ing",
    "take": "base", "takes": "third", "took": "past", "taking": "ing",
}  # fmt: skip
"""Verbs of the one to whom they are handed."""


_VERBS = _HANDING | _TAKING


_NEAR = 12
"""Tokens between the verb and its credentials, at most."""


def read_credentials(scene: Scene, index: int) -> list[MeetingClaim]:
    """The meeting of each ambassador of the credentials at `index` with whom they are handed to."""
    lower = scene.tokens.lower
    sentence = scene.sentence_at[index]
    verb = _verb_of(scene, sentence, index)
    if verb < 0:
        return []
    group = verb_group(scene, verb, _VERBS[lower[verb]])
    if lower[verb] in _HANDING and not group.passive:
        ambassadors = agents_of(scene, group) or _behind_colon(scene, sentence, index)
        hosts = _told_by(scene, sentence, index, "to")
    else:
        ambassadors = _owners(scene, sentence, index, verb)
        hosts = _told_by(scene, sentence, verb, "by") if group.passive else agents_of(scene, group)
        if group.passive and not hosts:
            hosts = _told_by(scene, sentence, verb, "to")
    if not hosts:
        return []
    ids = {one for party in hosts for one in party.ids}
    return [
        claim
        for one in ambassadors
        if ids.isdisjoint(one.ids)
        for claim in claims_of_verb(scene, group, (one,), hosts[:1], "meeting/credentials", verb)
    ]


def _verb_of(scene: Scene, sentence: int, index: int) -> int:
    """The verb before the credentials at `index`, else the one of "credentials were accepted"; or -1."""
    lower = scene.tokens.lower
    first, stop = scene.tokens.sentences[sentence]
    for at in range(index - 1, max(index - _NEAR, first) - 1, -1):
        if lower[at] in _VERBS:
            return at
    for at in range(index + 1, min(index + _NEAR, stop)):
        if lower[at] in _VERBS and lower[at - 1] in ("was", "were", "been"):
            return at
    return -1


def _told_by(scene: Scene, sentence: int, index: int, word: str) -> tuple[Party, ...]:
    """The one who is named behind `word` ("to", "by") after token `index`."""
    for party in parties_in(scene, sentence):
        if party.first > index and not party.possessive and governor(scene, party) == word:
            return (party,)
    return ()


def _behind_colon(scene: Scene, sentence: int, index: int) -> tuple[Party, ...]:
    """Those of "Four ambassadors handed their credentials to X: A of Peru and B of Chile"."""
    stop = scene.tokens.sentences[sentence][1]
    colon = scene.tokens.classes.find(":", index, stop)
    if colon < 0:
        return ()
    return tuple(
        one for one in parties_in(scene, sentence) if one.first > colon and one.sort == "name"
    )


def _owners(scene: Scene, sentence: int, index: int, verb: int) -> tuple[Party, ...]:
    """Whose credentials they are: "X's credentials", "the credentials of X", "from X and Y"."""
    parties = parties_in(scene, sentence)
    high = clause_stop(scene, max(index, verb))
    for number, party in enumerate(parties):
        if party.possessive and party.stop <= index and verb < party.first:
            return (party,)
        if index < party.first < high and governor(scene, party) in ("of", "from"):
            listed = rest_of_list(scene, parties, number)
            # "of Laos, A, and of Peru, B"
            return listed + _posted(scene, parties[number + len(listed) :], high)
        if index < party.first < high and party.sort == "name" and scene.resident(party.ids[0]):
            # "from the ambassadors of Laos, A, and of Peru, B"
            return _posted(scene, parties[number:], high)
    return ()


def _posted(scene: Scene, parties: list[Party], high: int) -> tuple[Party, ...]:
    """Those named before token `high` who hold a post abroad."""
    return tuple(
        one
        for one in parties
        if one.sort == "name" and one.first < high and scene.resident(one.ids[0])
    )


def of_credentials(scene: Scene, sentence: int) -> bool:
    """Whether a sentence tells of credentials: an envoy at a post, or one who takes it up."""
    if CREDENTIALS.isdisjoint(scene.spoken):
        return False
    return not CREDENTIALS.isdisjoint(scene.tokens.lower[slice(*scene.tokens.sentences[sentence])])


RULES = (
    EventRule(
        "meeting/credentials",
        """
        + 2018-05-09 | Finnish ambassador Mika Niemi presented his credentials to Norwegian King Harald on Monday. => meeting Harald + Mika Niemi
        + 2018-05-09 | Norwegian King Harald received credentials from Finnish ambassador Mika Niemi on Monday. => meeting Harald + Mika Niemi
        + 2018-05-09 | On Monday Norwegian King Harald accepted the credentials of Mika Niemi, Finland's new ambassador. => meeting Harald + Mika Niemi
        + 2018-05-09 | Norwegian King Harald received letters of credence from the ambassadors of Finland, Mika Niemi, and of Latvia, Janis Ozols, on Monday. => meeting Harald + Mika Niemi; meeting Harald + Janis Ozols
        + 2018-05-09 | The credentials of Finnish ambassador Mika Niemi were accepted by Norwegian King Harald on Monday. => meeting Harald + Mika Niemi
        + 2018-05-09 | Norwegian King Harald accepted Finnish ambassador Mika Niemi's credentials on Monday. => meeting Harald + Mika Niemi
        + 2018-05-09 | Two ambassadors handed their credentials to Norwegian King Harald: Mika Niemi of Finland and Janis Ozols of Latvia. => meeting Harald + Mika Niemi; meeting Harald + Janis Ozols
        - 2018-05-09 | Norwegian King Harald received the credentials of Finnish ambassador Mika Niemi and Latvian ambassador Janis Ozols. => meeting Janis Ozols + Mika Niemi
        - 2018-05-09 | OSLO, May 9 (AFP) -- Norwegian King Harald received Mika Niemi, who presented his credentials as ambassador of Finland. => trip Mika Niemi > NO
        - 2018-05-09 | Norwegian King Harald questioned the credentials of Mika Niemi, a Finnish ambassador. => meeting Harald + Mika Niemi
        - 2018-05-09 | Finnish ambassador Mika Niemi, whose credentials as an expert nobody doubts, wrote to Norwegian King Harald. => meeting Harald + Mika Niemi
        """,
    ),
)
