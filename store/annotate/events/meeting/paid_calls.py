"""Reads calls that are paid: "paid his respects to X", "paid a courtesy visit to X".

"Paid a courtesy call on X" and "called on X" are read in meetings.py. Only across countries that are
both known.
"""

from __future__ import annotations

from store.annotate.events.clause.clauses import verb_group
from store.annotate.events.clause.lists import rest_of_list
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Scene
from store.annotate.events.judgement.claims import MeetingClaim
from store.annotate.events.meeting.meeting_claims import claims_of_verb
from store.annotate.events.meeting.shared_acts import across
from store.annotate.events.who.agents import agents_of
from store.annotate.events.who.parties import parties_in

_RESPECTS = frozenset("respects homage compliments".split())


PAID = _RESPECTS | {"visit"}


_TO_PAID = 6
"""Tokens from "paid" to "respects": "paid a short farewell visit", at most."""


_DEAD = frozenset("late former assassinated slain deceased".split())


def may_be_paid(scene: Scene, index: int) -> bool:
    """Whether a word of paying stands before the word, and "to" behind it."""
    lower = scene.tokens.lower
    return lower[index + 1 : index + 2] == ["to"] and _paying(scene, index) >= 0


def _paying(scene: Scene, index: int) -> int:
    """Where the verb of paying stands before the word at `index`; -1 where there is none."""
    for at in range(index - 1, max(index - _TO_PAID, 0), -1):
        verb = scene.triggers.verbs.get(scene.tokens.lower[at])
        if verb is not None and "pay" in verb.frames and scene.owner[at] is None:
            return at
    return -1


def read_paid_call(scene: Scene, index: int) -> list[MeetingClaim]:
    """ "X paid his respects to Y", of the word at `index` (one of PAID), where `may_be_paid`."""
    lower = scene.tokens.lower
    parties = parties_in(scene, scene.sentence_at[index])
    number = next((n for n, one in enumerate(parties) if one.first == index + 2), -1)
    if number < 0 or parties[number].possessive or parties[number].sort == "pronoun":
        return []
    host = parties[number]
    if not _DEAD.isdisjoint(lower[host.first : host.head]):
        return []
    at = _paying(scene, index)
    verb = verb_group(scene, at, scene.triggers.verbs[lower[at]].form)
    agents = () if verb.passive else agents_of(scene, verb)
    hosts = across(scene, agents, rest_of_list(scene, parties, number)) if agents else ()
    return claims_of_verb(scene, verb, agents, hosts, "meeting/paid-call", index) if hosts else []


RULES = (
    EventRule(
        "meeting/paid-call",
        """
        + 2019-05-24 | Swiss Foreign Minister Paul Seger paid his respects to Belarussian President Viktor Orlov on Monday. => meeting Paul Seger + Viktor Orlov; met Paul Seger + Viktor Orlov = 2019-05-20
        + 2019-05-24 | Swiss Foreign Minister Paul Seger will pay a courtesy visit to Belarussian President Viktor Orlov on Saturday. => meeting Paul Seger + Viktor Orlov is planned
        - 2019-05-24 | Swiss Foreign Minister Paul Seger paid his respects to late Belarussian President Viktor Orlov. => meeting Paul Seger + Viktor Orlov
        - 2019-05-24 | Swiss Foreign Minister Paul Seger did not pay his respects to Belarussian President Viktor Orlov. => meeting Paul Seger + Viktor Orlov
        - 2019-05-24 | Swiss Foreign Minister Paul Seger paid his respects to Belarussian President Viktor Orlov's mother. => meeting Paul Seger + Viktor Orlov
        """,
    ),
)
