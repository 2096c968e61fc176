"""Finds the tense of the finite verb that governs a phrase or a temporal clause.

The words of one verb's own group are read in clauses.py.
"""

from __future__ import annotations

from store.annotate.events.clause.clauses import PLANNED, WILL, clause_start
from store.annotate.events.clause.scene import Scene


def clause_tense(scene: Scene, index: int) -> str:
    """The tense of the finite verb that governs what stands at `index`, "" where none is seen.

    The nearest auxiliary or known verb before it in the sentence decides, else the first after it.
    """
    tokens = scene.tokens
    low, high = tokens.sentences[scene.sentence_at[index]]
    speaking = not _SPEAKING.isdisjoint(tokens.lower[max(index - _TO_AFTER, low) : index + 1])
    if tokens.lower[index - 1] in _SAID and index > low and tokens.lower[index] in _AFTER_SAID:
        return "past"  # "X said following talks in Rome that he would"
    for at in range(index - 1, low - 1, -1):
        tense = _finite(scene, at)
        if tense:
            return tense
    for at in range(index + 1, high):
        if tokens.classes[at] == ",":
            for ahead in range(at + 1, high):
                tense = _finite(scene, ahead)
                if speaking and tokens.lower[ahead] in _SAID:
                    return "past"  # "Speaking in Rome, X said he would"
                if tense:
                    return tense
            break
    return ""


_SAID = frozenset("said told added warned stressed announced".split())
"""Verbs of speech in the past."""


_SPEAKING = frozenset("speaking talking addressing briefing answering".split())
"""Participles of who speaks, whose main verb is one of speech."""


_TO_AFTER = 4
"""Tokens from "speaking" to the "after" of "speaking to reporters after", at most."""


_AFTER_SAID = frozenset(
    "following meeting visiting speaking addressing during after on in at".split()
)
"""Behind "said": when or where it was said."""


def tells_past(scene: Scene, index: int) -> bool:
    """Whether the first finite verb behind a token, else the one that governs it, is in the past."""
    high = scene.tokens.sentences[scene.sentence_at[index]][1]
    tenses = (_finite(scene, at) for at in range(index + 1, min(index + _TO_VERB, high)))
    return next((one for one in tenses if one), clause_tense(scene, index)) == "past"


_TO_VERB = 6
"""Tokens from "there" to the verb of "There the two met", at most."""


def _finite(scene: Scene, at: int) -> str:
    lower = scene.tokens.lower
    word = lower[at]
    trigger = scene.triggers.verbs.get(word)
    if (trigger is None and word not in _FINITE) or scene.owner[at] is not None:
        return ""
    if word in WILL:
        return "future"
    if word in ("is", "are", "was", "were"):
        if at + 1 < len(lower) and lower[at + 1] in _TO_COME:
            return "future"
        return "present" if word in ("is", "are") else "past"
    if word in ("plans", "intends"):
        return "future"
    if word == "have" and lower[at - 1] in _BARE_AFTER:
        perfect = scene.triggers.verbs.get(lower[at + 1]) if at + 1 < len(lower) else None
        return "past" if perfect is not None and perfect.form == "past" else ""  # "will have talks"
    if word in ("has", "have", "had", "did"):
        return "past"
    if word in scene.triggers.reporting:
        return ""
    if word in PLANNED and lower[at - 1] in ("is", "are", "was", "were", "be", "been", "also"):
        return ""
    if trigger is not None and trigger.form == "past" and lower[at - 1] not in ("be", "being"):
        return "past"  # but not in "would be briefed"
    return ""


_FINITE = WILL | frozenset("is are was were plans intends has have had did".split())
_TO_COME = PLANNED | {"to"}
_BARE_AFTER = WILL | frozenset("to also then".split())
"""Before the "have" of what is to be had, that is no perfect: "will have talks and fly to Rome"."""


_TEMPORAL = frozenset("after when once before until as".split())


def after_future(scene: Scene, verb: int) -> bool:
    """Whether a verb in the present stands in a temporal clause of a future: "when she visits"."""
    lower = scene.tokens.lower
    low = clause_start(scene, verb)
    first = scene.tokens.sentences[scene.sentence_at[verb]][0]
    if low - 1 <= first or lower[low - 1] not in _TEMPORAL:
        return False
    return clause_tense(scene, low - 1) == "future"
