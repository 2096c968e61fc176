"""Finds visits that are only talked of: hoped for, made ready, raised at talks, tied to a condition.

"hopes that X will come", "discussed a visit by X", "once the war is over". What that means for a trip
is for polarity.py and words_before.py.
"""

from __future__ import annotations

from store.annotate.events.clause.fixed_phrases import begins, by_first_word
from store.annotate.events.clause.scene import Scene
from store.annotate.events.clause.timing import any_to_come

HOPES = frozenset(
    """hope hopes hoped hoping hopeful speculation fear fears expectation expectations prospect prospects possibility
    chance chances likelihood signs suggestions idea""".split()
)
"""Nouns with which something to come is told as nobody's plan: "expectations that X will go"."""


def hoped_for(scene: Scene, hope: int, first: int) -> bool:
    """Whether a clause that begins at `first` is what the noun at `hope` is about: "… that X will".

    A clause about a plan of its own, "hopes that X, who goes there on Monday, …", is not.
    """
    lower = scene.tokens.lower
    that = next((at for at in range(hope + 1, min(hope + 7, first)) if lower[at] == "that"), -1)
    return that > 0 and "," not in lower[that:first]


WAYS = frozenset("ground groundwork way door foundation foundations".split())


def way_paved(scene: Scene, index: int, first: int) -> bool:
    """Whether "the way for", at its noun, stands before "a visit": it may follow some day."""
    lower = scene.tokens.lower
    return (
        lower[index] in WAYS
        and lower[index + 1 : index + 2] in (["for"], ["to"])
        and first - index <= 3
        and not {"a", "an", "another", "possible"}.isdisjoint(lower[index + 2 : first + 1])
    )


_TALKED = frozenset(
    """discuss discusses discussed discussing propose proposes proposed proposing weigh weighs weighed
    weighing explore explored exploring seek seeks sought seeking suggest suggested broached raised
    request requested advocated floated mooted negotiate negotiating negotiated""".split()
)


_TALKS_ABOUT = frozenset("talks discussions talk negotiations consultations debate".split())


_READIED = frozenset(
    """prepare prepares prepared preparing preparations preparation arrange arranges arranged
    arranging arrangements groundwork""".split()
)


TALKED_OF = _TALKED | _TALKS_ABOUT | _READIED
"""Words with which a visit is only talked of, or made ready."""


BYGONE = frozenset("recent earlier previous past".split())
"""Of a visit that was made: "discussed a recent visit by X"."""


_INDEFINITE = frozenset(["a", "an", "another", "possible", "any"])


def only_talked_of(scene: Scene, index: int, trigger: int) -> bool:
    """Whether the word at `index` makes "a visit by X" a matter of talk: "discussed a visit by X".

    What is made ready for a day that is told counts as planned. "His visit" is settled.
    """
    lower = scene.tokens.lower
    at = next((k for k in range(index + 1, trigger) if lower[k] in _INDEFINITE), -1)
    if at < 0 or at - index > 3 or not BYGONE.isdisjoint(lower[at:trigger]):
        return False
    if lower[index] in _TALKED:
        return at == index + 1 or lower[at - 1] in ("of", "for")
    if lower[index] in _TALKS_ABOUT:
        return lower[at - 1] in ("about", "on", "over")
    stop = scene.tokens.sentences[scene.sentence_at[trigger]][1]
    return not any_to_come(scene, trigger, stop)


_ALLOWING = frozenset("allow allows permit permits right ripe suitable convenient".split())


_CONDITIONS = frozenset("once when soon subject".split())


def conditional(scene: Scene, index: int) -> bool:
    """Whether a condition begins at a token behind a plan: "once the war is over", "subject to"."""
    lower = scene.tokens.lower
    word = lower[index]
    if begins(lower, index, _TIED):
        return lower[index - 1] not in ("a", "the", "his", "her")
    if word not in _CONDITIONS:
        return False
    after = lower[index + 1 : index + 2]
    if word == "once" and after == ["a"]:
        return not _DONE_ONCE.isdisjoint(lower[index + 3 : index + 6])  # not "once a week"
    if word == "once":
        return after not in (["again"], ["more"], ["a"], ["every"], ["in"], [","], ["."])
    if word == "when":
        return not _ALLOWING.isdisjoint(lower[index + 1 : index + 6])
    if word == "soon":
        return lower[index - 1] == "as" and after == ["as"]
    return word == "subject" and after == ["to"]


_TIED = by_first_word(
    """
    as long as
    so long as
    assuming
    pending
    depending on
    depending upon
    in case
    in the event
    were he
    were she
    were they
    should he
    should she
    should they
    should the
    should a
    should it
    if only he
    if only she
    """
)
"""Words with which a condition begins behind a plan."""


_DONE_ONCE = frozenset("is are has have".split())
