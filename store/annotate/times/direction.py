"""Which side of the day of writing a day lies on, by the construction that governs its name.

What touches the name decides first ("set for Sunday", "on Sunday issued"), then the nearest sign to
its left in the clause ("said Friday he will leave Monday"), then the first to its right ("On
Monday, he will ..."). Only the sentence is seen, and no more than `_REACH` tokens of it.
"""

from __future__ import annotations

from typing import Literal

from store.annotate.times.signs import (
    AGREED,
    AHEAD,
    ARTICLES,
    AUXILIARIES,
    BASE,
    BASE_FORMS,
    BEING,
    BREAKS,
    COMMITS,
    DONE,
    MODAL,
    MOVED,
    MOVES,
    NEGATED,
    NOT_A_VERB,
    NOT_PAST,
    NOUNS,
    NOUNS_TOO,
    PARTICIPLES,
    PAST,
    PLANS,
    PREPOSITIONS,
    PRESENT,
    SILENT,
    TURNS,
)
from store.annotate.tokens import Tokens

Side = Literal["past", "future", ""]

_REACH = 40
"""Tokens looked at on each side."""

_SIGNS = frozenset(
    """to supposed due set ahead is are was were has have had forward invitation invitations
    preparations""".split()
).union(MODAL, AHEAD, MOVED, PRESENT, BASE, PARTICIPLES, PAST)
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
    if preposition in {"until", "till"}:
        return _until(tokens, begin, first, stop, end)
    if day and preposition == "for" and not possessive:
        return "past" if _came_to_nothing(tokens, stop, end) else "future"
    if preposition == "of" and first - 2 >= begin and lower[first - 2] == "ahead":
        return "future"
    if possessive and _relative_past(tokens, stop, end):
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


_WAS_DUE = 18
"""Tokens from "was" to the day of what was to be done, at most."""


def was_due(tokens: Tokens, begin: int, first: int) -> bool:
    """Whether "was to", "were due" and the like is what governs the day at token `first`."""
    lower = tokens.lower
    for index in range(first - 1, max(begin, first - _WAS_DUE) - 1, -1):
        if lower[index] in _NOW_DUE or lower[index] in TURNS:
            return False
        if lower[index] in ("was", "were") or lower[index - 1 : index + 1] == ["had", "been"]:
            return lower[index + 1] in _DUE
    return False


_NOW_DUE = frozenset("is are will would has have may might could should".split())


_DUE = frozenset("to due expected scheduled set slated".split())


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
            classes[index] == "a" and _is_past_verb(word)
        ):
            return False
    return found


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
            return _sign_after(tokens, index + 1, end) == "past"
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
        side = _sign(tokens, begin, index, first)
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
        if _is_past_verb(word) and word not in {"according", "ago", "killed", "set", "read", "lay"}:
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
            side = _sign(tokens, begin, index, first)
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
            side = _sign_after(tokens, index, end)
            if side:
                return side
    return ""


def _is_past_verb(word: str) -> bool:
    return word in PAST or (len(word) > 3 and word.endswith("ed") and word not in NOT_PAST)


def _sign(tokens: Tokens, begin: int, index: int, first: int) -> Side:
    """What the word at `index`, left of the name, says."""
    lower, classes = tokens.lower, tokens.classes
    if classes[index] not in "amCA":
        return ""
    word = lower[index]
    before = lower[index - 1] if index > begin else ""
    after = lower[index + 1]
    if word == "to":
        return _infinitive(tokens, begin, index, first)
    if word in MODAL:
        if classes[index] == "C" and word in {"may", "can", "might", "will"} and index > begin:
            return ""
        return _modal(lower, index, first)
    if word in AHEAD:
        noun = word in PLANS and (before in NOT_A_VERB or before == "of") and after != "to"
        if before in {"previously", "originally", "initially"}:
            before = lower[index - 2] if index - 2 >= begin else ""
        return "" if before == "as" or noun else "future"
    if word in _OUTLOOKS and (after == "to" or word == "preparations"):
        # "looks forward to her visit in May", "an invitation to talks in May"
        return "future" if word != "forward" or before.startswith("look") else ""
    if word == "supposed":
        return "past"
    if word == "due":
        return "" if after == "to" and before not in AUXILIARIES else "future"
    if word == "set" and after == "for":
        return "future"
    if word in MOVED and lower[first - 1] in {"for", "to", "until", "from"}:
        return "future"
    if word == "ahead":
        near = first - index <= 10 and "," not in lower[index:first]
        return "future" if after == "of" and near else ""
    if word in {"is", "are", "was", "were"} and after == "to":
        return _infinitive(tokens, begin, index + 1, first) or ("past" if word[0] == "w" else "")
    if word in {"is", "are"}:
        if after == "also" and index + 2 < first:
            after = lower[index + 2]
        return "future" if after.endswith("ing") and first - index <= 12 else ""
    if word in {"has", "have"} and after == "to":
        return "future"
    if word in PRESENT or word in BASE:
        return _present(tokens, begin, index, first)
    if word in PARTICIPLES:
        return _participle(tokens, begin, index, first)
    if word.endswith("ing") and before in {"after", "since", "upon"}:
        return "past"
    if word in _ANNOUNCED and after in ("a", "an"):
        # "announced a trip to Peru in September"
        journey = not _JOURNEYS.isdisjoint(lower[index + 2 : min(index + 6, first)])
        return "future" if journey else "past"
    if classes[index] == "a" and _is_past_verb(word):
        return _past(tokens, begin, index)
    return ""


_ANNOUNCED = frozenset(["announced", "confirmed"])


_JOURNEYS = frozenset("visit trip tour".split())


_OUTLOOKS = frozenset("forward invitation invitations preparations".split())
"""Words of what is still to come."""


def _modal(lower: list[str], index: int, first: int) -> Side:
    word, after = lower[index], lower[index + 1]
    following = lower[index + 2] if index + 2 < first else ""
    if word not in {"will", "'ll", "’ll"}:
        if after == "have" or (after == "not" and (following in SILENT or following == "have")):
            return "past"
        if word == "could" and after == "be" and following in {"reached", "located"}:
            return "past"
    return "future"


def _past(tokens: Tokens, begin: int, index: int) -> Side:
    """A past verb; "will be held" and "to set up" leave the choice to what stands before."""
    lower, classes = tokens.lower, tokens.classes
    word = lower[index]
    at = index - 1
    while at > begin and (lower[at].endswith("ly") or lower[at] in {"also", "not", "now", "still"}):
        at -= 1
    before = lower[at] if at >= begin else ""
    if before in BEING or before in MODAL or before == "to":
        return ""
    if before in ARTICLES and word in BASE_FORMS:
        return ""  # "the cut of February"
    # "the delegation that arrived": its verb
    attributive = (before in ARTICLES and before != "that") or word.startswith("un")
    attributive = attributive or before in _BEFORE_A_NOUN
    if word.endswith("ed") and attributive and classes[index + 1] in "aCA":
        return ""  # "the divided island", "a still unspecified date", "by chartered aircraft"
    return "past"


_BEFORE_A_NOUN = frozenset("by under via aboard with without".split())
"""Behind these a form in -ed belongs to the noun that follows."""


def _present(tokens: Tokens, begin: int, index: int, first: int) -> Side:
    """A present form that a day follows at once."""
    lower, classes = tokens.lower, tokens.classes
    before = lower[index - 1] if index > begin else ""
    if classes[index] != "a" or first - index > 12:
        return ""
    if before == "and" and lower[index + 1] in {"to", "home", "back", "for"}:
        return "future"  # "was there on Monday and returns to Lima on Thursday"
    relative = before == "that" and lower[index] in PRESENT  # "a forum that ends on Sunday"
    if (before in NOT_A_VERB and not relative) or before in _BEFORE_NOUNS:
        return ""
    if lower[index] == "face" and "to" in (before, lower[index + 1]):
        return ""  # "came face to face with him on Monday"
    if lower[index] == "hosts" and (classes[index - 1] in "aC" and before[-1:] in "nhe"):
        return ""  # "his Chinese hosts"
    if lower[index] in BASE:
        if before in _COPULAS:
            return ""  # "was host to the president in May"
        plural = before.endswith("s") or before in {"they", "who", "which", "that", "we", "side"}
        plural = plural or classes[index - 1] in "CA"  # "Germany host Chile"
        return "future" if plural and classes[index - 1] in "aCA" else ""
    return "future"


_COPULAS = frozenset("was were is are been".split())
"""Words after which "host" and "head" are nouns: "is head of the bank since May"."""
_BEFORE_NOUNS = frozenset(
    "of to and official state for after during before on with from in following by".split()
)
"""Words after which "visits" and "talks" are nouns: "left for visits to Lima on Monday"."""


def _participle(tokens: Tokens, begin: int, index: int, first: int) -> Side:
    """ "A summit opening Saturday" looks ahead, "after arriving Sunday" back, "the meeting" to
    neither side."""
    before = tokens.lower[index - 1] if index > begin else ""
    if first - index > 8 or tokens.classes[index] != "a":
        return ""
    if before in {"after", "since", "following", "upon", "was", "were", "been"}:
        return "past"
    if before == "before" or (before == "," and tokens.lower[index] in _GOING):
        return ""  # as the main verb: "was in Oslo on Monday before going to Rome on Tuesday"
    if before in NOT_A_VERB or (tokens.lower[index] == "visiting" and before in _BEFORE_GUEST):
        return ""
    if tokens.lower[index] in {"beginning", "ending"} and index == first - 1:
        return "future"  # "the year ending June 30"
    if tokens.lower[index] in NOUNS_TOO:
        touching = first - index <= 2 and tokens.lower[first - 1] in {"on", tokens.lower[index]}
        plural = before.endswith("s") or tokens.classes[index - 1] in "CA"
        return "future" if touching and plural else ""
    return "future"


_GOING = frozenset("arriving departing flying travelling traveling going heading landing".split())
_BEFORE_GUEST = frozenset("with by to for between and".split())
"""Words after which "visiting" tells who is a guest: "in talks with visiting premier X on Monday"."""


def _infinitive(tokens: Tokens, begin: int, index: int, first: int) -> Side:
    """What "to" says: an infinitive looks as far ahead as its governor does.

    "agreed to meet Friday" and "plans to go Friday" look ahead, "fell twice to finish fourth
    Friday" and "the first to arrive Friday" back; without a governor it looks ahead.
    """
    lower, classes = tokens.lower, tokens.classes
    after = index + 1
    if after >= first or classes[after] != "a":
        return ""
    word = lower[after]
    if word == "have" and lower[after + 1 : after + 2] not in _HELD:
        return "past"
    if (word in NOT_A_VERB and word != "be") or _is_noun(word):
        return ""
    governor = lower[index - 1] if index > begin else ""
    if governor == word:
        return ""  # "face to face"
    if governor in {"is", "are", "was", "were"}:
        return "future"
    if word == "be" and classes[index - 1] in "aCA" and not _is_past_verb(governor):
        # "a motion to be debated Thursday"
        return "past" if governor in {"first", "last", "only"} else "future"
    for back in range(index - 1, max(begin, index - 20) - 1, -1):
        governor = lower[back]
        if governor in BREAKS or governor in TURNS or governor == "that":
            break
        if governor in {"first", "last", "only"} and index - back <= 3:
            return "past"
        if governor in {"allowed", "permitted"} and lower[back - 1] in {"was", "were"}:
            return "past"
        if governor in COMMITS or governor in AHEAD or governor in MODAL:
            return "future"
        if governor in {"is", "are", "has", "have", "due"}:
            return "future"
        if classes[back] == "a" and _is_past_verb(governor) and _past(tokens, begin, back):
            return "future" if lower[back - 1] in {"has", "have"} else "past"
    return "future"


_HELD = [
    [word]
    for word in """a an lunch dinner breakfast tea talks discussions meetings further separate
    bilateral another""".split()
]
"""After "was to have": what is had, no participle ("was to have come")."""


def _is_noun(word: str) -> bool:
    """Whether a word after "to" is no verb: "to power", "to reporters", "to seeing"."""
    plural = word.endswith("s") and not word.endswith(("ss", "us"))
    return plural or word in NOUNS or word.endswith(("ing", "tion", "ity", "ness"))


def _sign_after(tokens: Tokens, index: int, end: int) -> Side:
    """What the word at `index`, right of the name, says."""
    lower, classes = tokens.lower, tokens.classes
    if index >= end or classes[index] not in "amCA":
        return ""
    word = lower[index]
    after = lower[index + 1] if index + 1 < end else ""
    if word in MODAL:
        if classes[index] == "C":
            return ""
        return "past" if after == "have" and word != "will" else "future"
    if word in {"was", "were", "is", "are", "had", "has", "have"}:
        if after in {"to", "expected", "due", "scheduled", "likely", "planned", "set", "slated"}:
            return "future"
        if word in {"is", "are"}:
            return ""
    if word in PRESENT and classes[index] == "a" and index and classes[index - 1] in "CA":
        return "future"
    if classes[index] == "a" and _is_past_verb(word) and word not in {"according", "ago"}:
        return "past" if index == 0 or lower[index - 1] not in BEING else ""
    return ""
