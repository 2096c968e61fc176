"""The class string of a body, for the rules to run over, less the month that is a syllable."""

from __future__ import annotations

from bisect import bisect_right

from store.annotate.time_words import NAMES
from store.annotate.tokens import Tokens


def class_string(tokens: Tokens) -> str:
    """The time classes of all tokens, in order."""
    classes = tokens.time_classes
    syllable = tokens.text.find(" Jun")
    while syllable >= 0:
        index = bisect_right(tokens.ends, syllable + 1)
        if _of_a_name(tokens, index, classes):
            classes = classes[:index] + NAMES["OTHER"] + classes[index + 1 :]
        syllable = tokens.text.find(" Jun", syllable + 1)
    return classes


def _of_a_name(tokens: Tokens, index: int, classes: str) -> bool:
    """Whether "Jun" is part of a name, "Kim Hyong Jun", "Jun Azumi", and no month."""
    if tokens.words[index] != "Jun":
        return False
    after = tokens.classes[index + 1 : index + 2]
    if after == "s" and tokens.lower[index - 1] not in {"in", "this", "last", "next"}:
        return True  # "to win Jun's release"
    if (
        after == "C"
        and index > 0
        and classes[index + 1] == NAMES["OTHER"]
        and tokens.classes[index - 1] not in {"n", "N", "O"}
        and tokens.lower[index - 1] not in {"in", "since", "until"}
    ):
        return True  # "with Jun Young-su", but "on 3 Jun Seoul said"
    return (
        index > 0
        and after not in {"n", "N", ""}
        and tokens.classes[index - 1] in "CI"
        and classes[index - 1] == NAMES["OTHER"]
        and (index < 2 or tokens.classes[index - 2] == "C")
    )
