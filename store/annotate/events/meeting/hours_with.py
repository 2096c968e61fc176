"""Reads meetings told by their length alone: "left Baku after an hour with X", "had an hour with X".

Talks, meetings and dinners have nouns of their own (meeting_nouns.py); "spent an hour with X" is read
at its verb.
"""

from __future__ import annotations

from store.annotate.events.clause.clauses import clause_stop, verb_group
from store.annotate.events.clause.lists import governor, rest_of_list
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Party, Scene
from store.annotate.events.clause.triggers import Form
from store.annotate.events.judgement.claims import MeetingClaim
from store.annotate.events.meeting.meeting_claims import claims_of_verb, pair_claims
from store.annotate.events.who.agents import agents_of
from store.annotate.events.who.parties import parties_in
from store.annotate.events.who.subjects import subject_of

HOURS = frozenset("hour hours minutes session sessions time".split())
"""The words at which `read_hours_with` may find something."""


_RULE = "meeting/hours-with"


_LENGTH = frozenset(
    """an a one two three four five several about some more than over nearly almost half and less
    only just under around his her their full good long barely all of to was were
    working private marathon closed-door late-night further last final second first""".split()
)


_OPENING: dict[str, Form] = {
    "after": "past",
    "from": "past",
    "held": "past",
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
    """Whether "with" follows the hours, or stands before those of "with X for 40 minutes"."""
    if scene.tokens.lower[index] == "time":
        return scene.tokens.lower[index + 1 : index + 2] == ["for"]
    if scene.tokens.lower[index + 1 : index + 2] == ["with"]:
        return True
    return _for_before(scene, index) >= 0 or _gave_before(scene, index) >= 0


_GAVE: dict[str, Form] = {
    "gave": "past", "give": "base", "gives": "third", "spared": "past", "spare": "base",
}  # fmt: skip


_TO_GAVE = 8
"""Tokens from "gave" to the hour of "gave him half an hour", at most."""


def _gave_before(scene: Scene, index: int) -> int:
    """The verb of "gave him an hour"; -1 where there is none."""
    lower = scene.tokens.lower
    if lower[index].startswith("session"):
        return -1
    back = range(index - 2, max(index - _TO_GAVE, 0), -1)
    return next((at for at in back if lower[at] in _GAVE), -1)


def _given(scene: Scene, index: int, gave: int) -> list[MeetingClaim]:
    """The meetings of "gave X an hour", whose verb is at `gave`."""
    lower = scene.tokens.lower
    parties = parties_in(scene, scene.sentence_at[index])
    guest = next((one for one in parties if one.first == gave + 1), None)
    if guest is None or guest.possessive:
        return []
    between = range(guest.stop, index)
    if any(lower[at] not in _LENGTH and scene.clock[at] is None for at in between):
        return []
    if lower[index + 1 : index + 2] in (["to"], ["of"]):
        return []  # "gave him an hour to leave"
    verb = verb_group(scene, gave, _GAVE[lower[gave]])
    return claims_of_verb(scene, verb, agents_of(scene, verb), (guest,), _RULE, index)


_FOUND: dict[str, Form] = {
    "found": "past", "find": "base", "finds": "third", "made": "past", "make": "base",
    "had": "past",
}  # fmt: skip


_DONE_WITH_HIM = frozenset(", . ; on in at during and before after while as".split())
"""Behind whom one found time for: not "found time for X to speak"."""


def _found_time(scene: Scene, index: int) -> list[MeetingClaim]:
    """The meetings of "also found time for X", whose time is at `index`; not "had no time for X"."""
    lower = scene.tokens.lower
    form = _FOUND.get(lower[index - 1])
    if form is None:
        return []
    parties = parties_in(scene, scene.sentence_at[index])
    number = next((n for n, one in enumerate(parties) if one.first > index + 1), -1)
    if number < 0 or parties[number].possessive or parties[number].first > index + _TITLE:
        return []
    others = rest_of_list(scene, parties, number)
    behind = others[-1].stop
    day = lower[behind : behind + 1] and scene.clock[behind] is not None
    if not day and lower[behind : behind + 1] and lower[behind] not in _DONE_WITH_HIM:
        return []
    verb = verb_group(scene, index - 1, form)
    return [  # each on his own, not round one table
        claim
        for agent in agents_of(scene, verb)
        for other in others
        for claim in claims_of_verb(scene, verb, (agent,), (other,), _RULE, index)
    ]


def _for_before(scene: Scene, index: int) -> int:
    """The "for" of "had been with X for more than 40 minutes"; -1 where there is none."""
    lower = scene.tokens.lower
    for at in range(index - 1, max(index - _LONGEST, 0), -1):
        if lower[at] == "for":
            return at if "with" in lower[max(at - _TO_WITH, 0) : at] else -1
        if lower[at] not in _LENGTH and scene.clock[at] is None:
            return -1
    return -1


_TO_WITH = 14
"""Tokens from "with" to "for", at most."""


def read_hours_with(scene: Scene, index: int) -> list[MeetingClaim]:
    """The meetings of "left Baku after an hour with X", whose hour is at `index`."""
    lower = scene.tokens.lower
    low = scene.tokens.sentences[scene.sentence_at[index]][0]
    if lower[index] == "time":
        return _found_time(scene, index)
    if lower[index + 1 : index + 2] != ["with"]:
        gave = _gave_before(scene, index)
        if gave >= 0:
            return _given(scene, index, gave)
        return _been_with(scene, index, _for_before(scene, index))
    after = index - 1
    while after > max(low, index - _LONGEST) and lower[after] not in _OPENING:
        if lower[after] not in _LENGTH and scene.clock[after] is None:
            return []
        after -= 1
    if lower[after] not in _OPENING:
        return _of_his_hours(scene, index, after + 1)
    parties = parties_in(scene, scene.sentence_at[index])
    number = next((n for n, one in enumerate(parties) if index < one.first), -1)
    if number < 0 or parties[number].possessive or parties[number].first > index + _TITLE:
        return []
    if lower[after] not in ("after", "from"):
        return _had(scene, index, after, rest_of_list(scene, parties, number))
    verb = next((at for at in range(after - 1, low, -1) if _is_past(scene, at)), -1)
    agents = subject_of(scene, verb_group(scene, verb, "past").first, False) if verb > 0 else ()
    if not agents:
        return []
    others = rest_of_list(scene, parties, number)
    high = clause_stop(scene, index)
    return pair_claims(scene, agents, others, _RULE, index, after, high, "past", "actual")


def _of_his_hours(scene: Scene, index: int, first: int) -> list[MeetingClaim]:
    """The meetings of "His three hours with X had raised hopes", whose phrase begins at `first`."""
    parties = parties_in(scene, scene.sentence_at[index])
    owner = next(
        (one for one in parties if one.possessive and first - 1 <= one.stop <= index), None
    )
    number = next((n for n, one in enumerate(parties) if index < one.first), -1)
    if owner is None or number < 0 or parties[number].first > index + _TITLE:
        return []
    if parties[number].possessive:
        return []
    agents = (Party(owner.first, owner.head, owner.stop, owner.ids, owner.sort),)
    others = rest_of_list(scene, parties, number)
    high = clause_stop(scene, index)
    return pair_claims(scene, agents, others, _RULE, index, first, high, "past", "actual")


def _been_with(scene: Scene, index: int, stop: int) -> list[MeetingClaim]:
    """The meetings of "had been with X for 40 minutes", whose "for" is at `stop`."""
    lower = scene.tokens.lower
    parties = parties_in(scene, scene.sentence_at[index])
    number = next((n for n, one in enumerate(parties) if one.stop == stop), -1)
    if number < 0 or governor(scene, parties[number]) != "with" or parties[number].possessive:
        return []
    been = parties[number].first - 2
    if lower[been] not in _BEEN:
        return []
    verb = verb_group(scene, been, "participle" if lower[been] == "been" else "past")
    agents = subject_of(scene, verb.first, False)
    return claims_of_verb(scene, verb, agents, (parties[number],), _RULE, been)


_BEEN = frozenset("been was sat stayed remained closeted".split())


def _had(scene: Scene, index: int, had: int, others: tuple[Party, ...]) -> list[MeetingClaim]:
    """The meetings of "had (got, was given) an hour with X", whose verb is at `had`."""
    given = scene.tokens.lower[had] in ("given", "granted")
    verb = verb_group(scene, had, "participle" if given else _OPENING[scene.tokens.lower[had]])
    if given and not verb.passive:
        return []
    return claims_of_verb(scene, verb, agents_of(scene, verb), others, _RULE, index)


def _is_past(scene: Scene, at: int) -> bool:
    """Whether a known verb in the past stands at a token."""
    if scene.tokens.lower[at] in ("emerged", "emerging"):
        return True
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
        + 2018-05-18 | Swiss diplomat Paul Seger came to Baku. Azerbaijani President Ilham Aliyev gave him an hour on Thursday. => meeting Ilham Aliyev + Paul Seger
        - 2018-05-18 | Swiss diplomat Paul Seger came to Baku. Azerbaijani President Ilham Aliyev gave him an hour to leave. => meeting Ilham Aliyev + Paul Seger
        + 2018-05-18 | Swiss diplomat Paul Seger emerged tired from three hours with Azerbaijani President Ilham Aliyev in Baku. => meeting Ilham Aliyev + Paul Seger
        + 2018-05-18 | Swiss diplomat Paul Seger was given half an hour with Azerbaijani President Ilham Aliyev. => meeting Ilham Aliyev + Paul Seger
        - 2018-05-18 | Swiss diplomat Paul Seger had an hour with the press. Azerbaijani President Ilham Aliyev was ill. => meeting Ilham Aliyev + Paul Seger
        - 2018-05-18 | Swiss diplomat Paul Seger had an hour with Azerbaijani President Ilham Aliyev's doctor. => meeting Ilham Aliyev + Paul Seger
        - 2018-05-18 | Swiss diplomat Paul Seger hoped to have an hour with Azerbaijani President Ilham Aliyev. => meeting Ilham Aliyev + Paul Seger
        + 2018-05-18 | Swiss diplomat Paul Seger came away on Thursday from a session with Azerbaijani President Ilham Aliyev in Baku. => meeting Ilham Aliyev + Paul Seger
        + 2018-05-18 | BAKU, May 18 (AFP) -- Swiss diplomat Paul Seger left the palace. He had been with Azerbaijani President Ilham Aliyev for 40 minutes. => meeting Ilham Aliyev + Paul Seger
        - 2018-05-18 | BAKU, May 18 (AFP) -- Swiss diplomat Paul Seger was at odds with Azerbaijani President Ilham Aliyev for an hour. => meeting Ilham Aliyev + Paul Seger
        - 2018-05-18 | Swiss diplomat Paul Seger left Baku on Thursday, two hours after Azerbaijani President Ilham Aliyev. => meeting Ilham Aliyev + Paul Seger
        - 2018-05-18 | Swiss diplomat Paul Seger left Baku after an hour with the press. Azerbaijani President Ilham Aliyev was ill. => meeting Ilham Aliyev + Paul Seger
        + 2018-05-18 | Bulgarian minister Petar Kolev came to Oslo on Monday. He also found time for the Norwegian defence minister, Ine Vik. => meeting Ine Vik + Petar Kolev
        + 2018-05-18 | Bulgarian minister Petar Kolev was in Oslo on Monday. Norwegian minister Ine Vik had time for him. => meeting Ine Vik + Petar Kolev
        - 2018-05-18 | Bulgarian minister Petar Kolev came to Oslo on Monday. Norwegian minister Ine Vik had no time for him. => meeting Ine Vik + Petar Kolev
        - 2018-05-18 | Bulgarian minister Petar Kolev came to Oslo on Monday. He made time for Norwegian minister Ine Vik's film. => meeting Ine Vik + Petar Kolev
        - 2018-05-18 | Bulgarian minister Petar Kolev came to Oslo on Monday. He found time for Norwegian minister Ine Vik to speak. => meeting Ine Vik + Petar Kolev
        - 2018-05-18 | Bulgarian minister Petar Kolev was in Lima on Monday. Norwegian minister Ine Vik and Cuban minister Raul Sosa also had time for Kolev. => meeting Ine Vik + Raul Sosa
        + 2018-05-18 | Bulgarian minister Petar Kolev was in Lima on Monday. Norwegian minister Ine Vik and Cuban minister Raul Sosa also had time for Kolev. => meeting Petar Kolev + Raul Sosa
        """,
    ),
)
