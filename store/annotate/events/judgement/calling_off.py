"""Finds the phrases of calling off and ruling out, and whether the calling off is itself denied.

Of which visit they are said is for words_before.py and aftermath.py.
"""

from __future__ import annotations

from store.annotate.closed_words import HE_SHE_THEY
from store.annotate.events.clause.fixed_phrases import begins
from store.annotate.events.clause.scene import Scene

_DENIED = frozenset(
    """denied denies denying dismissed dismissing rejected despite aside no ending ended ends dispelling
    dispelled scotching scotched quashing quashed contradicting contradicted allaying allayed""".split()
)


_WHAT_IS_DENIED = frozenset(
    "that reports report talk rumours rumors speculation suggestions of".split()
)


_DENIED_AT = 7
"""Tokens from a word of denying to the calling off that is denied."""


def calling_off_denied(scene: Scene, index: int) -> bool:
    """Whether the calling off at `index` is itself denied: "denied that the trip was put off"."""
    lower = scene.tokens.lower
    first = scene.tokens.sentences[scene.sentence_at[index]][0]
    low = max(first, index - _DENIED_AT)
    for at in range(index - 1, low - 1, -1):
        if lower[at] in HE_SHE_THEY and at > low and lower[at - 1] in _DENIED:
            return True  # "denied he had cancelled"
        if lower[at] in _WHAT_IS_DENIED and (lower[at] != "of" or lower[at - 1] in _WHAT_IS_DENIED):
            return not _DENIED.isdisjoint(lower[max(at - 4, 0) : at])
    if lower[index - 1] == "to" and not _DEMANDED.isdisjoint(
        lower[max(first, index - _DEMANDED_AT) : index]
    ):
        return True  # "called on X to cancel a trip": only asked for
    return not _KEPT_ON.isdisjoint(lower[max(index - 3, low) : index])


_DEMANDED = frozenset(
    """urged urging called calls calling asked pressed pressure demanded demands refused declined
    threatened threatens threatening""".split()
)


_DEMANDED_AT = 12
"""Tokens from a demand to the calling off that is asked for."""


_KEPT_ON = frozenset("not never without".split())


def calls_off(scene: Scene, index: int) -> bool:
    """Whether a phrase of calling off begins at `index`: "called off", "put off", "gave up"."""
    return begins(scene.tokens.lower, index, scene.triggers.cancel_phrases)


def rules_out(scene: Scene, index: int) -> bool:
    """Whether a phrase of ruling out begins at `index`: "ruled out", "no plans"."""
    return begins(scene.tokens.lower, index, scene.triggers.deny_phrases)
