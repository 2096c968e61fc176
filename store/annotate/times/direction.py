"""Which side of the day of writing a day lies on, by the construction that governs its name.

What touches the name decides first ("set for Sunday", "on Sunday issued"), then the nearest sign to
its left in the clause ("said Friday he will leave Monday"), then the first to its right ("On
Monday, he will ..."). Only the sentence is seen, and no more than `_REACH` tokens of it.
"""

from __future__ import annotations

from store.annotate.times.sign_readers import Side, is_past_verb, sign, sign_after
from store.annotate.times.signs import (
    AGREED,
    AHEAD,
    BASE,
    BREAKS,
    DONE,
    HE_DOES,
    MODAL,
    MOVED,
    MOVES,
    NEGATED,
    PARTICIPLES,
    PAST,
    PREPOSITIONS,
    PRESENT,
    TURNS,
)
from store.annotate.tokens import Tokens

_REACH = 40
"""Tokens looked at on each side."""

_SIGNS = frozenset(
    """to supposed due set ahead plans intends hopes aims wants expects means is are was were has have had forward invitation invitations
    preparations""".split()
).union(MODAL, AHEAD, MOVED, PRESENT, HE_DOES, BASE, PARTICIPLES, PAST)
"""The words that say anything at all, but for those in "-ed" and "-ing"."""


def direction(
    tokens: Tokens,
    begin: int,
    first: int,
    stop: int,
    end: int,
    *,
    day: bool = True,
    reach: int = _REACH,
) -> Side:
    """Past or future of the name at tokens `first` to `stop` in the sentence `begin` to `end`.

    `day` says that the name is a day: "for Sunday" looks ahead, "for the fourth quarter" need not.
    `reach` is the number of tokens looked at on each side.
    """
    lower = tokens.lower
    preposition = lower[first - 1] if first > begin else ""
    possessive = stop < end and tokens.classes[stop] == "s"
    if possessive and stop + 1 < end and lower[stop + 1] in DONE:
        return "past"
    if preposition in {"a", "an"} and stop < end and lower[stop] in AGREED:
        return "past"
    if preposition == "since" and day:
        return "past"
    if preposition in {"until", "till", "through"}:
        return _until(tokens, begin, first, stop, end)
    if day and preposition == "for" and not possessive:
        return "past" if _came_to_nothing(tokens, stop, end) else "future"
    if preposition == "of" and first - 2 >= begin and lower[first - 2] == "ahead":
        return "future"
    if possessive and _relative_past(tokens, stop, end):
        return "past"
    if day and _of_what_came_out(lower, begin, first):
        return "past"
    low, high = max(begin, first - reach), min(end, stop + reach)
    if _opens_with_gerund(lower, begin, first) and lower[stop : stop + 1] == [","]:
        main = _right(tokens, stop, high)
        if main == "future":
            return main
    side = _touching(tokens, begin, first, stop, end) or _left(tokens, low, first, within=True)
    if not side:
        side = _right(tokens, stop, high) or _left(tokens, low, first, within=False)
    if not side and preposition in {"by", "from", "before", "for"}:
        return "future"
    if side == "future" and _overtaken(tokens, begin, first, stop, end):
        return "past"
    return side


_OUTCOMES = frozenset("outcome outcomes result results findings".split())
_TO_OUTCOME = 9
"""Tokens from "the outcome of his trip to Oslo on" to the day, at most."""


def _of_what_came_out(lower: list[str], begin: int, first: int) -> bool:
    """Whether a day ends "the outcome of his trip to Oslo on Wednesday"."""
    for at in range(first - 1, max(begin, first - _TO_OUTCOME) - 1, -1):
        if lower[at] in _OUTCOMES:
            return lower[at + 1] in ("of", "from")
        if lower[at] in BREAKS or lower[at] == ",":
            return False
    return False


_WAS_DUE = 18
"""Tokens from "was" to the day of what was to be done, at most."""


def was_due(tokens: Tokens, begin: int, first: int) -> bool:
    """Whether "was to", "were due" and the like is what governs the day at token `first`."""
    lower = tokens.lower
    if first - begin <= 1:  # "In March, he was expected there"
        ahead = range(first + 1, min(first + _WAS_DUE, len(lower) - 1))
        verb = next((at for at in ahead if lower[at] in _NOW_DUE or lower[at] in _WAS), -1)
        return verb > 0 and lower[verb] in _WAS and lower[verb + 1] in _DUE
    for index in range(first - 1, max(begin, first - _WAS_DUE) - 1, -1):
        if lower[index] in _NOW_DUE or lower[index] in TURNS:
            return False
        if lower[index] in ("was", "were") or lower[index - 1 : index + 1] == ["had", "been"]:
            return lower[index + 1] in _DUE
    return False


_WAS = frozenset(["was", "were"])
_NOW_DUE = frozenset("is are will would has have may might could should".split())


_DUE = frozenset("to due expected scheduled set slated planned supposed meant".split())


def _opens_with_gerund(lower: list[str], begin: int, first: int) -> bool:
    """Whether the name stands in "After returning home on Tuesday", which opens its sentence."""
    return (
        lower[begin] in {"after", "upon"}
        and first - begin < _GERUND
        and lower[begin + 1].endswith("ing")
    )


_GERUND = 10
"""Tokens from "After" to the day of what comes before the main verb, at most."""


def governs(tokens: Tokens, first: int, stop: int) -> bool:
    """Whether the tokens between two days, `first` to `stop`, put the second after the first.

    So in "left Monday for the talks on Thursday", "arrived Monday to open a fair on Friday".
    """
    lower, classes = tokens.lower, tokens.classes
    if not any(lower[index] in MOVES for index in range(max(0, first - 7), first)):
        return False
    found = lower[stop - 2] in _GOING_AWAY and lower[stop - 3] == ","
    for index in range(first, stop):
        word = lower[index]
        after = lower[index + 1] if index + 1 < stop else ""
        if word == "for" or (word == "to" and classes[index + 1] == "a"):
            found = not after.endswith("ing")
        elif word in {".", "and", "but", "after", "said", "is", "are", "will"} or (
            classes[index] == "a" and is_past_verb(word)
        ):
            return False
    return found


def goes_on(tokens: Tokens, first: int, stop: int) -> bool:
    """Whether the words between two days lead on: "on Monday, before heading to Oslo on Thursday"."""
    lower = tokens.lower
    return any(
        lower[at] == "then" or (lower[at] == "before" and lower[at + 1].endswith("ing"))
        for at in range(first, stop - 1)
    )


_GOING_AWAY = frozenset("leaving departing returning".split())
"""In "arrived on Monday, leaving on Wednesday"."""


def _until(tokens: Tokens, begin: int, first: int, stop: int, end: int) -> Side:
    """ "did not come until Sunday" and "Until Sunday, he had" look back, other uses ahead."""
    window = range(max(begin, first - 12), first)
    if any(tokens.lower[index] in NEGATED for index in window):
        return _left(tokens, begin, first, within=True) or "future"
    if stop < end and tokens.lower[stop] == "," and first - 1 == begin:
        return _right(tokens, stop, min(end, stop + 10)) or "future"
    return "future"


def _overtaken(tokens: Tokens, begin: int, first: int, stop: int, end: int) -> bool:
    """Whether the day of a plan went by: "had been due to expire Friday", "had been due to meet
    Sunday, but had to be put off"."""
    lower = tokens.lower
    for at in range(begin, first - 1):
        if lower[at] == "had" and lower[at + 1] == "been":
            break
    else:
        return False
    if any(word in {"expire", "lapse"} for word in lower[max(begin, first - 4) : first]):
        return True
    return any(
        lower[at] == "but" and lower[at + 1] in {"had", "was", "were", "did", "could"}
        for at in range(stop, min(end - 1, stop + 12))
    )


def _came_to_nothing(tokens: Tokens, stop: int, end: int) -> bool:
    """Whether "talks fixed for Thursday" goes on with "did not take place" or "never began"."""
    lower = tokens.lower
    for index in range(stop, min(end - 1, stop + 6)):
        if lower[index] in {"did", "had"} and lower[index + 1] == "not":
            return True
        if lower[index] in {"never", "didn't", "didn’t", "failed", "collapsed"}:
            return True
    return False


def _relative_past(tokens: Tokens, stop: int, end: int) -> bool:
    """Whether "Friday's trial" goes on with a past relative clause ("which was marred")."""
    for index in range(stop + 1, min(end - 1, stop + 7)):
        if tokens.lower[index] in {"which", "that"}:
            return sign_after(tokens, index + 1, end) == "past"
    return False


def _touching(tokens: Tokens, begin: int, first: int, stop: int, end: int) -> Side:
    """The verb right before the name, or one right after it that has the name as its time."""
    lower, classes = tokens.lower, tokens.classes
    index = first - 1
    while index >= begin and lower[index] in PREPOSITIONS:
        index -= 1
    if index >= begin and classes[index] == "a":
        if lower[index] in DONE and lower[index] not in {"report", "speech", "statement"}:
            return "past"
        side = sign(tokens, begin, index, first)
        if side:
            return side
        if lower[index] in {"out", "effective"} and index == first - 1:
            return "future"
    at = stop
    while at < end and (
        lower[at] in {"also", "again", "then", "still"} or lower[at].endswith("ly")
    ):
        at += 1
    if at < end and classes[at] == "a":
        word = lower[at]
        if word in MODAL and word != "may":
            return _left(tokens, max(begin, first - 8), first, within=True) or "future"
        if is_past_verb(word) and word not in {"according", "ago", "killed", "set", "read", "lay"}:
            return "past"
    return ""


def _left(tokens: Tokens, begin: int, first: int, *, within: bool) -> Side:
    """The nearest sign to the left, in the clause only if `within`."""
    lower = tokens.lower
    index = first - 1
    while index >= begin:
        word = lower[index]
        if word in BREAKS or (within and word in TURNS and index < first - 1):
            return ""
        if word in _SIGNS or word.endswith(("ed", "ing")):
            side = sign(tokens, begin, index, first)
            if side:
                return side
        index -= 1
    return ""


def _right(tokens: Tokens, stop: int, end: int) -> Side:
    """The first sign to the right."""
    for index in range(stop, end):
        word = tokens.lower[index]
        if word in BREAKS:
            break
        if word in _SIGNS or word.endswith("ed"):
            side = sign_after(tokens, index, end)
            if side:
                return side
    return ""
