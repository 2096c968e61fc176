"""Finds the nearest of some words beside a token, within its sentence.

What the words mean, and whose they are, is for the readers that ask.
"""

from __future__ import annotations

from collections.abc import Container

from store.annotate.events.clause.scene import Scene


def word_before(scene: Scene, index: int, words: Container[str], reach: int) -> int:
    """The last token before `index` with one of `words`, at most `reach` tokens away; -1 if none."""
    lower = scene.tokens.lower
    first = scene.tokens.sentences[scene.sentence_at[index]][0]
    back = range(index - 1, max(index - reach, first) - 1, -1)
    return next((at for at in back if lower[at] in words), -1)


def word_after(scene: Scene, index: int, words: Container[str], reach: int) -> int:
    """The first token behind `index` with one of `words`, at most `reach` tokens away; -1 if none."""
    lower = scene.tokens.lower
    stop = scene.tokens.sentences[scene.sentence_at[index]][1]
    ahead = range(index + 1, min(index + 1 + reach, stop))
    return next((at for at in ahead if lower[at] in words), -1)
