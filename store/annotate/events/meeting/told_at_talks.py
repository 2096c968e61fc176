"""Reads meetings where the noun names no partner: "told Y in a meeting", "X and Y held talks".

Talks "with" somebody are read in meeting_nouns.py, which asks here last.
"""

from __future__ import annotations

from store.annotate.events.clause.clauses import verb_group
from store.annotate.events.clause.lists import governor, rest_of_list
from store.annotate.events.clause.scene import Party, Scene
from store.annotate.events.clause.triggers import Form, Word
from store.annotate.events.judgement import polarity
from store.annotate.events.judgement.claims import MeetingClaim
from store.annotate.events.meeting.meeting_claims import (
    claims_of_verb,
    pair_claims,
    plain_tense,
)
from store.annotate.events.who.agents import agents_of
from store.annotate.events.who.parties import parties_in
from store.annotate.events.who.subjects import subject_of


def told_or_held(scene: Scene, trigger: int, low: int, high: int) -> list[MeetingClaim]:
    """ "Hu told President Y in a meeting", "Hu and President Y held talks"."""
    lower = scene.tokens.lower
    sentence = scene.sentence_at[trigger]
    first, last = scene.tokens.sentences[sentence]
    first = scene.openings.get(sentence, first)
    if 0 < trigger - first <= 4 and lower[first] in ("at", "during", "in", "over"):
        # "At the talks, Zeng told President X"
        for index in range(trigger + 1, min(trigger + 18, last)):
            if lower[index] == "told":
                return _told(scene, index, trigger, low, last)
    kept = _kept(scene, trigger, low) or _went_for(scene, trigger, low)
    if kept:
        return kept
    agreed = False
    for index in range(trigger - 1, max(trigger - 12, low - 1), -1):
        word = scene.triggers.verbs.get(lower[index])
        if word is not None and not _HOLDING.isdisjoint(word.frames):
            return _held_together(scene, index, word, trigger, low, high, agreed)
        if lower[index] in ("in", "during", "at"):
            break
        agreed = agreed or lower[index] in _AGREED
    else:
        return _given(scene, trigger, low, high)  # no "in", "during" or "at" before the talks
    given = _given(scene, trigger, low, high)
    if given:
        return given
    for back in range(trigger - 1, first, -1):
        if lower[back] == "that":
            break  # "told him that he was ready for talks"
        if lower[back] in _ADDRESSED:
            return _told(scene, back, trigger, low, high)
    return []


_WENT: dict[str, Form] = {
    "slipped": "past", "retired": "past", "withdrew": "past", "broke": "past", "stole": "past",
    "gathered": "past", "teamed": "past", "settled": "past", "paused": "past", "went": "past",
}  # fmt: skip
"""What two do for talks: "slipped away for a private talk"."""


def _went_for(scene: Scene, trigger: int, low: int) -> list[MeetingClaim]:
    """ "X and Y slipped away for a private talk"."""
    lower = scene.tokens.lower
    to = next((at for at in range(trigger - 1, trigger - 5, -1) if lower[at] in ("for", "to")), -1)
    went = next((at for at in range(to - 1, max(to - 4, low), -1) if lower[at] in _WENT), -1)
    if to < 0 or went < 0:
        return []
    verb = verb_group(scene, went, _WENT[lower[went]])
    agents = agents_of(scene, verb)
    ids = [one for party in agents for one in party.ids]
    homes = {scene.home(one) for one in ids}
    if len(ids) != 2 or len(homes) != 2 or None in homes:
        return []
    return claims_of_verb(scene, verb, agents, (), "meeting/held-together", trigger)


_ADDRESSED = frozenset(
    """told assured informed briefed urged thanked warned pressed congratulated asked reminded
    sounded consulted lobbied questioned challenged confronted persuaded convinced advised
    begged implored quizzed encouraged presented""".split()
)
"""Said to someone's face at talks: "thanked X at a dinner"."""


_HOLDING = frozenset("hold begin end attend confer".split())
"""Frames of the verbs whose subjects met at the talks that are their object."""


_AGREED = frozenset("agreed agree agrees promised planning arranged".split())
"""Before the talks: they are still to come."""


def _held_together(
    scene: Scene, held: int, word: Word, trigger: int, low: int, high: int, agreed: bool
) -> list[MeetingClaim]:
    """The meeting of several subjects of the verb at `held`: "Hu and President Y held talks".

    `agreed`: they only agreed to hold them.
    """
    verb = verb_group(scene, held, word.form)
    agents = agents_of(scene, verb)
    homes = {scene.home(one) for party in agents for one in party.ids}
    if len(homes) < 2 or (agreed and scene.tokens.lower[agents[0].stop - 1] == "sides"):
        return []  # "the two sides agreed to hold talks": others of theirs will
    if "attend" in word.frames and (
        None in homes or len(agents) not in (2, 3) or scene.tokens.lower[trigger] in _OF_MANY
    ):
        return []
    tense = plain_tense(scene, verb.tense, verb.control, held)
    return pair_claims(
        scene,
        agents,
        (),
        "meeting/held-together",
        trigger,
        low,
        high,
        "future" if agreed else tense,
        polarity.of_verb(scene, verb, low, high),
    )


_OF_MANY = frozenset("meeting meetings summit".split())
"""What two officials may attend without meeting each other."""


_GAVE: dict[str, Form] = {
    "gave": "past", "granted": "past", "accorded": "past",
    "give": "base", "grant": "base", "accord": "base",
    "gives": "third", "grants": "third", "giving": "ing", "granting": "ing",
}  # fmt: skip
"""Forms of what a host does: "gave him lunch", "will grant him an audience"."""


_GIVEN = frozenset("given granted accorded".split())
_BE = frozenset("was were is been be".split())


def _given(scene: Scene, trigger: int, low: int, high: int) -> list[MeetingClaim]:
    """ "The king gave him two hours of talks", "granted X an audience"."""
    lower = scene.tokens.lower
    reach = range(trigger - 1, max(trigger - 12, low - 1), -1)
    given = next((at for at in reach if lower[at] in _GIVEN and lower[at - 1] in _BE), -1)
    if given >= 0:
        return _given_by(scene, given, trigger, high)
    gave = next((at for at in reach if lower[at] in _GAVE), -1)
    if gave < 0:
        return []
    verb = verb_group(scene, gave, _GAVE[lower[gave]])
    objects = _just_behind(scene, gave) or _list_behind_to(scene, trigger, high)
    return claims_of_verb(scene, verb, agents_of(scene, verb), objects, "meeting/given", trigger)


_KEPT: dict[str, Form] = {
    "had": "past", "kept": "past", "entertained": "past", "treated": "past",
    "have": "base", "has": "third", "keep": "base", "entertain": "base",
}  # fmt: skip


_TO_KEPT = 22
"""Tokens from "had" to the meal of "had Prime Minister X and Queen Y to dinner", at most."""


_TO_MEAL = 4
"""Tokens from "for" to the meal of "kept him for a long lunch", at most."""


def _kept(scene: Scene, trigger: int, low: int) -> list[MeetingClaim]:
    """ "The king had her to breakfast", "kept X overnight for talks"."""
    lower = scene.tokens.lower
    if {"to", "for", "over"}.isdisjoint(lower[max(trigger - _TO_MEAL, low) : trigger]):
        return []
    reach = range(trigger - 1, max(trigger - _TO_KEPT, low - 1), -1)
    kept = next((at for at in reach if lower[at] in _KEPT), -1)
    objects = _just_behind(scene, kept) if kept >= 0 else ()
    if not objects or lower[objects[0].stop] == ",":
        return []
    verb = verb_group(scene, kept, _KEPT[lower[kept]])
    if verb.passive or {"had", "has", "have"} & verb.words:
        return []
    parties = parties_in(scene, scene.sentence_at[kept])
    guests = rest_of_list(scene, parties, parties.index(objects[0]))
    agents = agents_of(scene, verb)
    rule = "meeting/given"
    return claims_of_verb(scene, verb, agents, guests, rule, trigger, joint=len(guests) > 1)


def _just_behind(scene: Scene, verb: int) -> tuple[Party, ...]:
    """The object of the verb, just behind it: "gave him", "had the visitor"."""
    parties = parties_in(scene, scene.sentence_at[verb])
    return tuple(one for one in parties if one.first == verb + 1 and not one.possessive)


_TO_GUEST = 16
"""Tokens from the noun of an audience to the guest, at most."""


def _list_behind_to(scene: Scene, at: int, high: int) -> tuple[Party, ...]:
    """X and Y of "(gave) an audience on Friday to X and Y", of the noun at `at`."""
    parties = parties_in(scene, scene.sentence_at[at])
    for number, party in enumerate(parties):
        if at < party.first <= min(at + _TO_GUEST, high) and governor(scene, party) == "to":
            return () if party.possessive else rest_of_list(scene, parties, number)
    return ()


def _given_by(scene: Scene, given: int, trigger: int, high: int) -> list[MeetingClaim]:
    """ "X was given an audience by Y", of the participle at `given` and the noun at `trigger`."""
    verb = verb_group(scene, given, "participle")
    parties = parties_in(scene, scene.sentence_at[trigger])
    for number, party in enumerate(parties):
        if trigger < party.first <= high and governor(scene, party) in ("by", "with"):
            others = rest_of_list(scene, parties, number)
            agents = agents_of(scene, verb)
            return claims_of_verb(scene, verb, agents, others, "meeting/given", trigger)
    return []


def _told(scene: Scene, told: int, trigger: int, low: int, high: int) -> list[MeetingClaim]:
    """The meeting of who tells, by the past verb at `told`, and who is told, right behind it."""
    objects = _just_behind(scene, told)
    subjects = subject_of(scene, verb_group(scene, told, "past").first, False)
    if not objects or not subjects:
        return []
    rule = "meeting/told-in-meeting"
    return pair_claims(scene, subjects, objects, rule, trigger, low, high, "past", "actual")
