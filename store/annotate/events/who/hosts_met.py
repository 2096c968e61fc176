"""Finds whom "he" means who meets officials of a country: its guest, not their own countryman.

Two officials of one country meet daily and it is no news: "The president gave a dinner for the envoy.
He is to meet the speaker of parliament" tells of the envoy. Whom a pronoun means by the grammar of the
sentences before is found in antecedents.py.
"""

from __future__ import annotations

from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import SUBORDINATORS, Scene
from store.annotate.events.clause.sexes import of_other_sex

_TO_VERB = 9
"""Tokens from "he" to the verb of meeting: "He is also scheduled to meet", at most."""


_TO_HOST = 16
"""Tokens from the verb to the last of those who are met."""


_LATELY = 12
"""Sentences in which the guest must have been told of."""


_MEETING = frozenset(["meet", "confer", "sit_with"])
"""Frames of the verbs that may have a guest as their subject."""


_TALKS = frozenset("talks meeting meetings audience call".split())
"""Nouns of "held talks with" and "paid a call on"."""


_TO_OTHERS = frozenset(["with", "on"])
"""Behind these nouns, where those who are met are named next."""


def guest_of_hosts(scene: Scene, token: int, ids: tuple[str, ...]) -> tuple[str, ...]:
    """The traveller in hand where "he" at `token`, taken for `ids`, meets a countryman of `ids` in their
    own country; () where nothing speaks for him."""
    if len(ids) != 1 or scene.tokens.lower[token] not in ("he", "she") or not scene.international:
        return ()
    home = scene.home(ids[0])
    sentence = scene.sentence_at[token]
    low = scene.tokens.sentences[max(sentence - _LATELY, 0)][0]
    if home is None or not _meets_only(scene, token, home):
        return ()
    who = scene.in_hand(token, low)
    came = any(
        one == who and country == home
        for (_, one), country in zip(scene.travellers, scene.destinations, strict=True)
    )
    if who is None or not came or scene.home(who) in (None, home):
        who = _only_foreigner(scene, token, home)
    if who is None or of_other_sex(scene, (who,), scene.tokens.lower[token]):
        return ()
    return (who,)


def _only_foreigner(scene: Scene, token: int, home: str) -> str | None:
    """The only one of another country spoken of just before `token`, in a report from `home`: where
    no words told yet that he came. In the sentence before he must be the first."""
    if scene.dateline is None or scene.dateline.country != home:
        return None
    sentence = scene.sentence_at[token]
    here = scene.parties_of.get(sentence, [])
    before = scene.parties_of.get(sentence - 1, [])[:1]
    spoken = {who for party in (*here, *before) if not party.possessive for who in party.ids[:2]}
    foreign = {who for who in spoken if scene.home(who) not in (None, home)}
    return foreign.pop() if len(foreign) == 1 else None


def _meets_only(scene: Scene, token: int, home: str) -> bool:
    """Whether all whom the clause of "he" at `token` tells him to meet are of one country."""
    lower = scene.tokens.lower
    stop = scene.tokens.sentences[scene.sentence_at[token]][1]
    verb = next(
        (at for at in range(token + 1, min(token + _TO_VERB, stop)) if _is_meeting(scene, at)), -1
    )
    if verb < 0:
        return False
    met: set[str | None] = set()
    for at in range(verb + 1, min(verb + _TO_HOST, stop)):
        if lower[at] in SUBORDINATORS or lower[at] == ";":
            break
        name = scene.owner[at]
        if name is not None and name.kind == "person" and name.id and name.first == at:
            met.add(scene.home(name.id))
    return met == {home}


def _is_meeting(scene: Scene, at: int) -> bool:
    """Whether the word at `at` tells of meeting somebody: "meet", "called on", "held talks with"."""
    lower = scene.tokens.lower
    if lower[at] in ("call", "called", "calls"):
        return lower[at + 1 : at + 2] == ["on"]
    if lower[at] in _TALKS:
        return not _TO_OTHERS.isdisjoint(lower[at + 1 : at + 2])
    verb = scene.triggers.verbs.get(lower[at])
    return verb is not None and not _MEETING.isdisjoint(verb.frames)


RULES = (
    EventRule(
        "meeting/hosts-met",
        """
        + 2019-06-19 | Chilean envoy Pedro Soto came to Oslo on Monday. King Harald gave a dinner for Soto. He is to meet Norwegian minister Ola Berg on Friday. => meeting Ola Berg + Pedro Soto
        - 2019-06-19 | Chilean envoy Pedro Soto came to Oslo on Monday. King Harald gave a dinner for Soto. He is to meet Norwegian minister Ola Berg on Friday. => meeting Harald + Ola Berg
        + 2019-06-19 | Chilean envoy Pedro Soto came to Oslo on Monday. Norwegian minister Ola Berg received Soto. He is to meet Swedish minister Nils Ek on Friday. => meeting Nils Ek + Ola Berg
        - 2019-06-19 | Chilean envoy Pedro Soto came to Lima on Monday. Norwegian minister Ola Berg saw Soto there. He is to meet King Harald in Oslo on Friday. => meeting Harald + Pedro Soto
        + 2019-06-19 | OSLO, June 19 (AFP) -- Chilean envoy Pedro Soto came on Monday. Norwegian minister Ola Berg gave him lunch, and he dined with King Harald. => meeting Harald + Pedro Soto
        - 2019-06-19 | OSLO, June 19 (AFP) -- Norwegian minister Ola Berg spoke of Chilean envoy Pedro Soto. He dined with King Harald. => meeting Harald + Pedro Soto
        """,
    ),
)
