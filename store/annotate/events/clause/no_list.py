"""Tells two phrases from a list where a mark parts them: "Along with A, B left", "an envoy of
President A, B, left".

What a list is, is for lists.py.
"""

from __future__ import annotations

from store.annotate.events.clause.scene import TITLE_WORDS, Party, Scene


def two_phrases(scene: Scene, left: Party, right: Party) -> bool:
    """Whether a mark between two phrases joins no list."""
    lower = scene.tokens.lower
    gap = lower[left.stop : right.first]
    if gap == [";", "and"]:
        # "X came as guest of Y; and Z is to come", where no ";" parts the members of a list before
        return ";" not in lower[scene.tokens.sentences[scene.sentence_at[left.head]][0] : left.stop]
    if gap[-1:] == [","] and "and" not in gap and _tells(scene, right):
        return True
    if gap != [","]:
        return False
    return _besides(scene, left) or _named_holder(scene, left, right)


def _tells(scene: Scene, right: Party) -> bool:
    """Whether the second phrase is set off as the teller's: "met A, the spokesman, B, said"."""
    behind = scene.tokens.lower[right.stop : right.stop + 2]
    return behind[:1] == [","] and not scene.triggers.reporting.isdisjoint(behind[1:])


_BESIDES = (["along", "with"], ["together", "with"], ["in", "addition", "to"], ["apart", "from"])


def _besides(scene: Scene, left: Party) -> bool:
    """Whether the sentence opens with "Along with A,"."""
    low = scene.tokens.sentences[scene.sentence_at[left.head]][0]
    return scene.tokens.lower[low : left.first] in _BESIDES


_TO_ARTICLE = 4
"""Tokens from "A special envoy of" back to the article, at most."""


def _named_holder(scene: Scene, left: Party, right: Party) -> bool:
    """Whether B is the envoy of "A special envoy of President A, B, left"."""
    lower = scene.tokens.lower
    at = left.first - 2
    if at < 1 or lower[at + 1] not in ("of", "to") or lower[at] not in TITLE_WORDS:
        return False
    if lower[right.stop : right.stop + 1] != [","] or lower[right.stop + 1] == "and":
        return False
    behind = scene.owner[right.stop + 1]
    if behind is not None and behind.kind == "person":
        return False
    return not {"a", "an", "the"}.isdisjoint(lower[max(at - _TO_ARTICLE, 0) : at])
