"""Reads meetings told by their length alone: "left Baku after an hour with X", "had an hour with X".

Talks, meetings and dinners have nouns of their own (meeting_nouns.py); "spent an hour with X" is read
at its verb.
"""

from __future__ import annotations

from store.annotate.events.clause.clauses import clause_stop, verb_group
from store.annotate.events.clause.lists import rest_of_list
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Party, Scene
from store.annotate.events.clause.triggers import Form
from store.annotate.events.judgement.claims import MeetingClaim
from store.annotate.events.meeting.meeting_claims import claims_of_verb, pair_claims
from store.annotate.events.who.agents import agents_of
from store.annotate.events.who.parties import parties_in
from store.annotate.events.who.subjects import subject_of

HOURS = frozenset("hour hours minutes".split())
"""The words at which `read_hours_with` may find something."""


_RULE = "meeting/hours-with"


_LENGTH = frozenset(
    """an a one two three four five several about some more than over nearly almost half and less
    only just under around his her their full good long barely all of to was were""".split()
)


_OPENING: dict[str, Form] = {
    "after": "past",
    "had": "past",
    "has": "third",
    "have": "base",
    "having": "ing",
    "got": "past",
    "get": "base",
    "given": "participle",
    "granted": "participle",
}
"""What stands before the hours: "after" a meeting, or a verb of having it, with its form."""


_LONGEST = 7
"""Tokens from "after" or "had" to "hours", at most."""


_TITLE = 3
"""Tokens from "hour" to the phrase of the one who follows "with", at most."""


def may_be_hours_with(scene: Scene, index: int) -> bool:
    """Whether "with" follows the hours."""
    return scene.tokens.lower[index + 1 : index + 2] == ["with"]


def read_hours_with(scene: Scene, index: int) -> list[MeetingClaim]:
    """The meetings of "left Baku after an hour with X", whose hour is at `index`."""
    lower = scene.tokens.lower
    low = scene.tokens.sentences[scene.sentence_at[index]][0]
    after = index - 1
    while after > max(low, index - _LONGEST) and lower[after] not in _OPENING:
        if lower[after] not in _LENGTH and scene.clock[after] is None:
            return []
        after -= 1
    if lower[after] not in _OPENING:
        return []
    parties = parties_in(scene, scene.sentence_at[index])
    number = next((n for n, one in enumerate(parties) if index < one.first), -1)
    if number < 0 or parties[number].possessive or parties[number].first > index + _TITLE:
        return []
    if lower[after] != "after":
        return _had(scene, index, after, rest_of_list(scene, parties, number))
    verb = next((at for at in range(after - 1, low, -1) if _is_past(scene, at)), -1)
    agents = subject_of(scene, verb_group(scene, verb, "past").first, False) if verb > 0 else ()
    if not agents:
        return []
    others = rest_of_list(scene, parties, number)
    high = clause_stop(scene, index)
    return pair_claims(scene, agents, others, _RULE, index, after, high, "past", "actual")


def _had(scene: Scene, index: int, had: int, others: tuple[Party, ...]) -> list[MeetingClaim]:
    """The meetings of "had (got, was given) an hour with X", whose verb is at `had`."""
    given = scene.tokens.lower[had] in ("given", "granted")
    verb = verb_group(scene, had, "participle" if given else _OPENING[scene.tokens.lower[had]])
    if given and not verb.passive:
        return []
    return claims_of_verb(scene, verb, agents_of(scene, verb), others, _RULE, index)


def _is_past(scene: Scene, at: int) -> bool:
    """Whether a known verb in the past stands at a token."""
    word = scene.triggers.verbs.get(scene.tokens.lower[at])
    return word is not None and word.form == "past" and scene.owner[at] is None


RULES = (
    EventRule(
        _RULE,
        """
        + 2018-05-18 | Swiss diplomat Paul Seger left Baku on Thursday after two hours with Azerbaijani President Ilham Aliyev. => meeting Ilham Aliyev + Paul Seger at Baku
        + 2018-05-18 | Swiss diplomat Paul Seger left Baku on Thursday after 90 minutes with President Ilham Aliyev. => meeting Ilham Aliyev + Paul Seger
        - 2018-05-18 | Swiss diplomat Paul Seger left Baku on Thursday after 90 minutes with President Ilham Aliyev. => trip Ilham Aliyev > AZ
        + 2018-05-18 | BAKU, May 18 (AFP) -- Swiss diplomat Paul Seger had 20 minutes with Azerbaijani President Ilham Aliyev on Thursday evening. => meeting Ilham Aliyev + Paul Seger; met Ilham Aliyev + Paul Seger = 2018-05-17
        + 2018-05-18 | Swiss diplomat Paul Seger was given half an hour with Azerbaijani President Ilham Aliyev. => meeting Ilham Aliyev + Paul Seger
        - 2018-05-18 | Swiss diplomat Paul Seger had an hour with the press. Azerbaijani President Ilham Aliyev was ill. => meeting Ilham Aliyev + Paul Seger
        - 2018-05-18 | Swiss diplomat Paul Seger had an hour with Azerbaijani President Ilham Aliyev's doctor. => meeting Ilham Aliyev + Paul Seger
        - 2018-05-18 | Swiss diplomat Paul Seger hoped to have an hour with Azerbaijani President Ilham Aliyev. => meeting Ilham Aliyev + Paul Seger
        - 2018-05-18 | Swiss diplomat Paul Seger left Baku on Thursday, two hours after Azerbaijani President Ilham Aliyev. => meeting Ilham Aliyev + Paul Seger
        - 2018-05-18 | Swiss diplomat Paul Seger left Baku after an hour with the press. Azerbaijani President Ilham Aliyev was ill. => meeting Ilham Aliyev + Paul Seger
        """,
    ),
)
