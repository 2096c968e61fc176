"""Finds whom a relative clause says that somebody took along: "X, whom the president took to Lima".

Also X of "X was among those whom the president took" and of "sent X to attend". Where they were taken is read in tours.py.
"""

from __future__ import annotations

from store.annotate.closed_words import A_THE_OR_WHOSE, BE, IS_OR_WAS
from store.annotate.events.clause.clauses import VerbGroup, verb_group
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Party, Scene
from store.annotate.events.who.parties import parties_in
from store.annotate.events.who.subjects import subject_of

_THOSE = frozenset("those officials people aides ministers guests advisers diplomats few".split())


_TO_SUBJECT = 10
"""Tokens from "whom" to the verb of "whom Vice President X took", at most."""


_TO_WAS = 7
"""Tokens from "was" to "whom" in "was one of the ministers whom", at most."""


def whom_taken(scene: Scene, group: VerbGroup) -> tuple[Party, ...]:
    """X of "X, whom Y took" and "X was among those whom Y took", whose verb is given."""
    lower = scene.tokens.lower
    sentence = scene.sentence_at[group.verb]
    first = scene.tokens.sentences[sentence][0]
    low = max(group.first - _TO_SUBJECT, first + 1)
    whom = next((at for at in range(group.first - 1, low, -1) if lower[at] == "whom"), -1)
    if whom < 0 or group.passive or "," in lower[whom : group.first]:
        return ()
    at = whom - 1 - (lower[whom - 1] == ",")
    if lower[at] in _THOSE:
        was = next(
            (k for k in range(at, max(at - _TO_WAS, first), -1) if lower[k] in IS_OR_WAS), -1
        )
        among = not {"among", "of"}.isdisjoint(lower[was:at])
        if was < 0 or not among or "not" in lower[was:at]:
            return ()
        return subject_of(scene, verb_group(scene, was, "past").first, False)
    beside = (one for one in parties_in(scene, sentence) if one.stop == at + 1)
    return tuple(one for one in beside if one.sort == "name" and not one.possessive)


_SEND = frozenset(
    "send sends sent sending dispatch dispatches dispatched dispatching despatched".split()
)


_TO_DO = 24
"""Tokens from "sent" to the infinitive of what he is to do, with his offices and the day, at most."""


def sent_to(scene: Scene, group: VerbGroup) -> tuple[Party, ...]:
    """X of "sent the speaker, X, on Monday to attend the feast", of the infinitive."""
    if "to" not in group.words or _SEND.isdisjoint(scene.spoken):
        return ()
    lower = scene.tokens.lower
    sentence = scene.sentence_at[group.verb]
    low = max(scene.tokens.sentences[sentence][0], group.first - _TO_DO)
    sent = next((at for at in range(group.first - 1, low, -1) if lower[at] in _SEND), -1)
    if sent < 0 or verb_group(scene, sent, "past").passive:
        return ()
    verbs = scene.triggers.verbs
    if any(lower[at] in verbs and scene.titled[at] is None for at in range(sent + 1, group.first)):
        return ()
    named = [
        one
        for one in parties_in(scene, sentence)
        if sent < one.first < group.first and one.sort == "name" and not one.possessive
    ]
    return (named[-1],) if named and lower[named[-1].first - 1] not in ("by", "of", "to") else ()


def is_sent(scene: Scene, to: int) -> bool:
    """Whether somebody unnamed does what the infinitive at a token tells: "Y sent an aide |to visit"."""
    lower = scene.tokens.lower
    low = max(scene.tokens.sentences[scene.sentence_at[to]][0], to - _TO_SENT)
    for at in range(to - 1, low, -1):
        name = scene.owner[at]
        if name is not None and name.kind == "person":
            return False
        if lower[at] in _ORDERS and name is None:
            return lower[at + 1] in _SOMEBODY and lower[at - 1] not in BE
        if lower[at] in (",", ";", "who", "that"):
            return False
    return False


_TO_SENT = 14
"""Tokens from "sent" to the infinitive, with who is sent, at most."""
_ORDERS = frozenset(
    """sent send sends sending dispatched dispatch dispatches dispatching ordered order orders picked
    chose deployed assigned commissioned instructed""".split()
)
"""Verbs whose object does what the infinitive behind it tells."""
_SOMEBODY = A_THE_OR_WHOSE | frozenset("his her its their one two three several senior top".split())


def by_office_before(scene: Scene, first: int) -> tuple[Party, ...]:
    """X of "met X, Premier Y's adviser |(currently) visiting Peru": whose office a participle follows."""
    at = first - 1
    while at > 0 and scene.tokens.lower[at] in _NOW:
        at -= 1
    who = scene.titled[at] if scene.owner[at] is None else None
    if who is None or scene.owner[at + 1] is not None or scene.tokens.classes[at] != "a":
        return ()
    return (Party(at, at, at + 1, (who,), "description"),)


_NOW = frozenset("currently now presently also still".split())


RULES = (
    EventRule(
        "who/taken",
        """
        + 2019-05-24 | Finnish minister Timo Laine was among those whom Finnish President Ola Ek took to Lima in April. => trip Timo Laine > PE; trip Ola Ek > PE
        + 2019-05-24 | Finnish minister Timo Laine, whom Finnish President Ola Ek took to Lima in April, praised the treaty. => trip Timo Laine > PE; arrived Timo Laine > PE = 2019-04-01..2019-04-30
        - 2019-05-24 | Finnish minister Timo Laine was not among those whom Finnish President Ola Ek took to Lima in April. => trip Timo Laine > PE
        + 2019-05-24 | Finnish President Ola Ek sent the head of his party, Timo Laine, on Monday to attend the feast in Lima. => trip Timo Laine > PE
        - 2019-05-24 | Finnish President Ola Ek sent the head of his party, Timo Laine, on Monday to attend the feast in Lima. => trip Ola Ek > PE
        + 2019-05-24 | Finnish minister Timo Laine spoke of Urs Ek, Premier Ola Ek's adviser currently visiting Lima. => trip Urs Ek > PE
        - 2019-05-24 | Finnish minister Timo Laine spoke of Urs Ek, Premier Ola Ek's adviser currently visiting Lima. => trip Timo Laine > PE
        - 2019-05-24 | Finnish President Ola Ek has dispatched a senior aide and friend to travel to Lima. => trip Ola Ek > PE
        - 2019-05-24 | Finnish minister Timo Laine, whom Finnish President Ola Ek sacked, took a course in Lima in April. => trip Ola Ek > PE
        """,
    ),
)
