"""Makes the class string of a body: one character of `words` a token, for the rules to run over.

Nearly all tokens are no words of time at all, so that each is looked up once in a small table that
holds the closed vocabulary in its usual cases; only figures and compounds are read letter by letter.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import lru_cache
from itertools import repeat

from store.annotate.times.words import NAMES, time_class, vocabulary
from store.annotate.tokens import Tokens

_OPEN = re.compile(r"[NnOm]")
"""Token classes of figures and of words with capitals inside, which no table can list."""


@lru_cache(maxsize=1)
def _table() -> dict[str, str]:
    """The class of each word of the vocabulary in lower case, capitalised and in capitals."""
    cases = {
        form
        for word in vocabulary()
        for form in (word, word.capitalize(), word.title(), word.upper())
    }
    found = {form: time_class(form) for form in cases}
    return {form: cls for form, cls in found.items() if cls != NAMES["OTHER"]}


def class_string(tokens: Tokens) -> str:
    """The time classes of all tokens, in order."""
    words = tokens.words
    classes = list(map(_table().get, words, repeat(NAMES["OTHER"])))
    for match in _OPEN.finditer(tokens.classes):
        index = match.start()
        classes[index] = time_class(words[index])
    hyphen = tokens.text.find("-")
    while hyphen >= 0:
        index = bisect_right(tokens.starts, hyphen) - 1
        classes[index] = time_class(words[index])
        hyphen = tokens.text.find("-", max(hyphen + 1, tokens.ends[index]))
    syllable = tokens.text.find(" Jun")
    while syllable >= 0:
        index = bisect_right(tokens.starts, syllable + 1) - 1
        if _of_a_name(tokens, index, classes):
            classes[index] = NAMES["OTHER"]
        syllable = tokens.text.find(" Jun", syllable + 1)
    return "".join(classes)


def _of_a_name(tokens: Tokens, index: int, classes: list[str]) -> bool:
    """Whether "Jun" at `index` is the syllable of a name, "Kim Hyong Jun", and no month."""
    if tokens.words[index] != "Jun":
        return False
    after = tokens.classes[index + 1 : index + 2]
    return (
        index > 0
        and after not in ("n", "N", "")
        and tokens.classes[index - 1] in "CI"
        and classes[index - 1] == NAMES["OTHER"]
        and (index < 2 or tokens.classes[index - 2] == "C")
    )
