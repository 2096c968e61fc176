"""Makes the class string of a body: one character of `words` a token, for the rules to run over."""

from __future__ import annotations

from bisect import bisect_right
from functools import lru_cache

from store.annotate.time_words import NAMES, time_class
from store.annotate.tokens import Tokens

_MOST_KEPT = 1 << 16
"""Words; a bound on memory."""


class _Classes(dict[str, str]):
    """The class of each word met so far: a look-up in it costs a third of a call to a cached
    function."""

    def __missing__(self, word: str) -> str:
        found = time_class(word)
        if len(self) >= _MOST_KEPT:
            self.clear()
        self[word] = found
        return found


@lru_cache(maxsize=1)
def _classes() -> _Classes:
    return _Classes()


def class_string(tokens: Tokens) -> str:
    """The time classes of all tokens, in order."""
    classes = "".join(map(_classes().__getitem__, tokens.words))
    syllable = tokens.text.find(" Jun")
    while syllable >= 0:
        index = bisect_right(tokens.starts, syllable + 1) - 1
        if _of_a_name(tokens, index, classes):
            classes = classes[:index] + NAMES["OTHER"] + classes[index + 1 :]
        syllable = tokens.text.find(" Jun", syllable + 1)
    return classes


def _of_a_name(tokens: Tokens, index: int, classes: str) -> bool:
    """Whether "Jun" at `index` is the syllable of a name, "Kim Hyong Jun", and no month."""
    if tokens.words[index] != "Jun":
        return False
    after = tokens.classes[index + 1 : index + 2]
    return (
        index > 0
        and after not in {"n", "N", ""}
        and tokens.classes[index - 1] in "CI"
        and classes[index - 1] == NAMES["OTHER"]
        and (index < 2 or tokens.classes[index - 2] == "C")
    )
