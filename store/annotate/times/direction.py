"""Which side of the day of writing a day lies on, by the construction that governs its name.

The nearest sign to the left decides ("said Friday he will leave Monday"); where the clause has none
before the name ("On Monday, he will ..."), the first to the right. Only the sentence is seen.
"""

from __future__ import annotations

from typing import Literal

from store.annotate.tokens import Tokens

Side = Literal["past", "future", ""]

_FUTURE = frozenset(
    """
    will 'll ’ll shall would could may might should must can won't won’t wouldn't cannot
    scheduled due planned slated expected set plans plan planning intends intend intending hopes
    hoping hope aims aim prepares preparing prepare poised likely ahead until till upcoming coming
    forthcoming tomorrow ready rescheduled postponed delayed deferred adjourned looks unless
    """.split()
)
"""Words that put a following day into the future, whatever stands between."""

_PRESENT = frozenset(
    """
    opens begins starts leaves arrives departs flies travels visits meets goes comes returns heads
    convenes ends closes concludes resumes takes holds hosts kicks gets votes votes elects faces
    marks falls runs plays tours addresses attends joins opening beginning starting leaving arriving
    departing flying travelling traveling visiting meeting going coming returning heading convening
    ending closing concluding resuming taking holding hosting
    """.split()
)
"""Forms that point forward when a day follows at once ("opens Saturday", "a summit opening ...")."""

_PAST = frozenset(
    """
    was were had did has have said told went came left met took made began held saw gave spoke flew
    became got won lost fell rose sent kept brought thought ran wrote stood led sat heard let meant
    paid felt found knew grew drew struck broke chose drove shot hit cut put read quit shut hurt beat
    burst cost spread swept swore sank sang shook sought sold taught caught bought built fought
    bound dealt slept spent swung threw wore woke withdrew understood underwent overthrew forbade
    hung laid lay lit rode rang shone showed slid stole stuck stung tore wound wept 's ’s since
    according ago yesterday amid died killed
    """.split()
)

_IMPLICATIVE = frozenset(
    """
    refused declined failed went continued managed forced began started used voted happened proved
    appeared seemed helped had rushed hurried served
    """.split()
)
"""Past verbs whose infinitive is as past as they are ("declined to say Friday")."""

_BOUNDARY = frozenset((";", ":"))
_REACH = 30
"""Tokens looked at on each side."""


def direction(tokens: Tokens, begin: int, first: int, stop: int, end: int) -> Side:
    """Past or future of the name at tokens `first` to `stop` in the sentence `begin` to `end`."""
    lower, classes = tokens.lower, tokens.classes
    preposition = lower[first - 1] if first > begin else ""
    if preposition in ("until", "till"):
        return "future"
    index = first - 1
    limit = max(begin, first - _REACH)
    quoted = False
    while index >= limit:
        word = lower[index]
        if classes[index] == '"':
            quoted = not quoted
        if word in _BOUNDARY:
            break
        side = _sign(tokens, begin, index, first)
        if side:
            return side
        index -= 1
    for index in range(stop, min(end, stop + _REACH)):
        if lower[index] in _BOUNDARY:
            break
        side = _sign_after(tokens, index, end)
        if side:
            return side
    return ""


def _sign(tokens: Tokens, begin: int, index: int, first: int) -> Side:
    """What the word at `index`, left of the name, says."""
    lower, classes = tokens.lower, tokens.classes
    word = lower[index]
    if classes[index] not in "amCAs":
        return ""
    before = lower[index - 1] if index > begin else ""
    after = lower[index + 1]
    if word == "to":
        return _infinitive(tokens, begin, index, first)
    if word in _FUTURE:
        if word == "set" and after not in ("for", "to"):
            return ""
        if word in ("may", "can", "might") and classes[index] == "C":
            return ""
        if word in ("would", "could", "should", "must", "might", "may") and after == "have":
            return "past"
        return "future"
    if word in _PAST:
        if word in ("was", "were", "is", "are") and after == "to":
            return "future"
        if word in ("'s", "’s"):
            return ""
        if word in ("has", "have", "had") and after == "to":
            return "future" if word != "had" else "past"
        return "past"
    if word in ("is", "are"):
        return "future" if after == "to" else ""
    if word in _PRESENT:
        if classes[index] == "C" and index > begin:
            return ""
        if first - index <= 8 and not (word.endswith("ing") and before in ("was", "were", "been")):
            if word == "meeting" and before in (
                "the",
                "a",
                "his",
                "their",
                "'s",
                "’s",
                "at",
                "in",
                "this",
            ):
                return ""
            if word in (
                "visits",
                "talks",
                "plans",
                "heads",
                "starts",
                "votes",
                "marks",
                "runs",
                "falls",
                "plays",
                "tours",
            ) and before in ("the", "his", "their", "of", "two"):
                return ""
            return "future"
        return ""
    if len(word) > 3 and word.endswith("ed") and classes[index] == "a":
        return "past"
    return ""


def _infinitive(tokens: Tokens, begin: int, index: int, first: int) -> Side:
    """What "to" says: an infinitive looks ahead unless a verb like "refused" governs it."""
    lower, classes = tokens.lower, tokens.classes
    after = index + 1
    if after >= first or classes[after] != "a":
        return ""
    word = lower[after]
    if word in (
        "the",
        "a",
        "an",
        "his",
        "her",
        "its",
        "their",
        "this",
        "that",
        "those",
        "some",
        "both",
        "all",
    ):
        return ""
    if word == "have" or word.endswith("ing"):
        return "past" if word == "have" else ""
    for back in range(index - 1, max(begin, index - 4) - 1, -1):
        governor = lower[back]
        if governor in _IMPLICATIVE:
            return "past"
    return "future"


def _sign_after(tokens: Tokens, index: int, end: int) -> Side:
    """What the word at `index`, right of the name, says."""
    lower, classes = tokens.lower, tokens.classes
    word = lower[index]
    after = lower[index + 1] if index + 1 < end else ""
    if classes[index] not in "amCA":
        return ""
    if word in ("will", "'ll", "’ll", "shall", "would", "won't", "may", "might", "could", "should"):
        if classes[index] == "C":
            return ""
        return "past" if after == "have" and word != "will" else "future"
    if word in ("was", "were", "is", "are", "had", "has", "have") and after in (
        "to",
        "expected",
        "due",
        "scheduled",
        "likely",
        "planned",
    ):
        return "future"
    if word in _PAST and word not in ("'s", "’s", "since", "amid", "according", "ago"):
        return "past"
    if len(word) > 3 and word.endswith("ed") and classes[index] == "a":
        return "past"
    return ""
