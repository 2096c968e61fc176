"""Which side of the day of writing one word points to that stands left or right of a day's name.

Which words are asked, and in what order, is for direction.py; the words themselves are in signs.py.
"""

from __future__ import annotations

from typing import Literal

from store.annotate.times.signs import (
    AHEAD,
    ARTICLES,
    AUXILIARIES,
    BASE,
    BASE_FORMS,
    BEING,
    BREAKS,
    COMMITS,
    HE_DOES,
    MODAL,
    MOVED,
    NOT_A_VERB,
    NOT_PAST,
    NOUNS,
    NOUNS_TOO,
    PARTICIPLES,
    PAST,
    PLANS,
    PRESENT,
    SILENT,
    TURNS,
)
from store.annotate.tokens import Tokens

Side = Literal["past", "future", ""]


def is_past_verb(word: str) -> bool:
    """Whether a word is a past form, of those known or in "-ed"."""
    return word in PAST or (len(word) > 3 and word.endswith("ed") and word not in NOT_PAST)


def sign(tokens: Tokens, begin: int, index: int, first: int) -> Side:
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
        there = (
            after in _THERE and before in _HE and first - index <= 6
        )  # "he is in Rome on Friday"
        return "future" if there or (after.endswith("ing") and first - index <= 12) else ""
    if word in {"has", "have"} and after == "to":
        return "future"
    if word in PRESENT or word in BASE or (word in HE_DOES and before in _HE):
        return _present(tokens, begin, index, first)
    if word == "makes" and not _JOURNEYS.isdisjoint(lower[index + 2 : min(index + 6, first)]):
        return _present(tokens, begin, index, first)  # "makes a one-day trip to Lima on Saturday"
    if word in PARTICIPLES:
        return _participle(tokens, begin, index, first)
    if word.endswith("ing") and before in {"after", "since", "upon"}:
        return "past"
    if word in _ANNOUNCED and after in ("a", "an"):
        # "announced a trip to Peru in September"
        journey = not _JOURNEYS.isdisjoint(lower[index + 2 : min(index + 6, first)])
        return "future" if journey else "past"
    if classes[index] == "a" and is_past_verb(word):
        return _past(tokens, begin, index)
    return ""


_HE = frozenset(["he", "she", "who"])
_TALKS = frozenset("a an his her talks lunch dinner breakfast another further".split())
_THERE = frozenset("in back home".split())
"""Behind "he is": what is so on a day named is to come."""


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
        if was_seen_to(tokens, begin, index):
            return "past"
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
    if before in _LOOKING_BACK and (index < 2 or tokens.lower[index - 2] != "be"):
        return "past"  # "denied taking bribes on a visit in March", "was seen arriving on Monday"
    if was_seen_to(tokens, begin, index):
        return "past"
    if before == "in" and tokens.lower[index - 2] == "time":
        return "past"  # "lost no time in flying there on Monday"
    if before == "from" and not _KEPT.isdisjoint(
        tokens.lower[max(begin, index - _TO_KEPT) : index]
    ):
        return "past"  # "Floods kept X from visiting Peru in April"
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


_LOOKING_BACK = frozenset(
    """denied denies admitted admits recalled recalls remembered regretted enjoyed finished seen
    spotted photographed filmed pictured observed""".split()
)
"""What one says of what he did or did not do, and what others saw of him."""
_SAW = frozenset("saw watched witnessed filmed photographed spotted showed".split())
_TO_SAW = 12
"""Tokens from "saw" to what others do, at most: their titles and names stand between."""


def was_seen_to(tokens: Tokens, begin: int, verb: int) -> bool:
    """Whether a verb is what others "saw X do": "reporters saw envoy X arrive on Monday"."""
    at = verb - 1
    while at > max(begin, verb - _TO_SAW) and (
        tokens.classes[at] in "CAI" or tokens.lower[at] in _TITLES_SMALL
    ):
        at -= 1
    return at < verb - 1 and tokens.lower[at] in _SAW


_TITLES_SMALL = frozenset(
    "the a minister envoy diplomat leader president official ambassador him her them".split()
)


_KEPT = frozenset("kept prevented stopped hindered deterred dissuaded".split())
_TO_KEPT = 12
"""Tokens from "kept" to the verb it keeps somebody from, at most: his name stands between."""
_GOING = frozenset(
    "arriving departing flying travelling traveling going heading landing leaving returning".split()
)
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
    if word == "be" and classes[index - 1] in "aCA" and not is_past_verb(governor):
        # "a motion to be debated Thursday"
        return "past" if governor in {"first", "last", "only"} else "future"
    for back in range(index - 1, max(begin, index - 20) - 1, -1):
        governor = lower[back]
        if governor in BREAKS or governor in TURNS or governor == "that":
            break
        if governor in {"first", "last", "only"} and index - back <= 3:
            if lower[back + 1] in _UNITS:
                continue  # "promised last month to go there in June"
            return "past"
        if governor in {"allowed", "permitted"} and lower[back - 1] in {"was", "were"}:
            return "past"
        if governor in COMMITS or governor in AHEAD or governor in MODAL:
            return "future"
        if governor in {"is", "are", "has", "have", "due"}:
            return "future"
        if classes[back] == "a" and is_past_verb(governor) and _past(tokens, begin, back):
            return "future" if lower[back - 1] in {"has", "have"} else "past"
    return "future"


_UNITS = frozenset("week weekend month year spring summer autumn fall winter night".split())
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


_INTENDS = frozenset("plans intends hopes aims wants expects means".split())


def sign_after(tokens: Tokens, index: int, end: int) -> Side:
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
    if word in _INTENDS and after == "to":
        return "future"  # "In late June, he plans to go there"
    if word in {"was", "were", "is", "are", "had", "has", "have"}:
        if after in {"to", "expected", "due", "scheduled", "likely", "planned", "set", "slated"}:
            return "future"
        he = index > 0 and lower[index - 1] in _HE
        if word in {"is", "are"}:
            return "future" if after in _THERE and he else ""
        if word == "has" and he and after in _TALKS:
            return "future"  # "On Sunday he has talks with X"
    if word in PRESENT and classes[index] == "a" and index and classes[index - 1] in "CA":
        return "future"
    if (word in PRESENT or word in HE_DOES) and index and lower[index - 1] in _HE:
        return "future"  # "On Friday he meets X"
    if classes[index] == "a" and is_past_verb(word) and word not in {"according", "ago"}:
        return "past" if index == 0 or lower[index - 1] not in BEING else ""
    return ""
