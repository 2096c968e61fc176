"""Which side of the day of writing a day lies on, by the construction that governs its name.

What touches the name decides first ("set for Sunday", "on Sunday issued"), then the nearest sign to
its left in the clause ("said Friday he will leave Monday"), then the first to its right ("On
Monday, he will ..."). Only the sentence is seen.
"""

from __future__ import annotations

from typing import Literal

from store.annotate.tokens import Tokens

Side = Literal["past", "future", ""]

_MODAL = frozenset(
    """
    will 'll ’ll shall would could may might should must can won't won’t wouldn't wouldn’t cannot
    """.split()
)
_AHEAD = frozenset(
    """
    scheduled due planned slated expected plans plan planning intends intend intending hopes hoping
    hope aims aim prepares prepare preparing poised likely upcoming forthcoming tentatively pledged
    vowed promised invited tipped
    """.split()
)
"""Words that put a following day into the future, whatever stands between."""

_MOVED = frozenset(
    """
    set postponed delayed deferred adjourned rescheduled moved called extended put brought summoned
    fixed
    """.split()
)
"""Words that do so where "for", "to" or "until" stands between them and the day."""

_PRESENT = frozenset(
    """
    opens begins starts leaves arrives departs flies travels visits meets goes comes returns heads
    convenes ends closes concludes resumes takes holds hosts kicks gets elects faces marks addresses
    attends joins expires lands expire begin start open
    """.split()
)
_PARTICIPLES = frozenset(
    """
    opening beginning starting leaving arriving departing flying travelling traveling visiting
    meeting going coming returning heading convening ending closing concluding resuming taking
    holding hosting expiring landing attending joining
    """.split()
)
"""Forms that point forward when a day follows ("opens Saturday", "a summit opening Saturday")."""

_PAST = frozenset(
    """
    was were had did has have said told went came left met took made began held saw gave spoke flew
    became got won lost fell rose sent kept brought thought ran wrote stood led sat heard let meant
    paid felt found knew grew drew struck broke chose drove shot hit cut put quit shut hurt beat
    burst cost spread swept swore sank sang shook sought sold taught caught bought built fought
    bound dealt slept spent swung threw wore woke withdrew understood underwent overthrew forbade
    hung laid lay lit rode rang showed slid stole stuck stung tore wound wept set read according
    ago yesterday died killed quoted
    """.split()
)

_IMPLICATIVE = frozenset(
    """
    refused declined failed went continued managed forced began started used voted happened proved
    appeared seemed helped had rushed hurried served first last latest only
    """.split()
)
"""Words whose infinitive is as past as they are ("declined to say Friday", "the first to arrive")."""

_DONE = frozenset(
    """
    ruling attack attacks bombing bombings blast blasts crash statement announcement decision killing
    killings explosion explosions quake earthquake raid raids clash clashes violence incident
    assassination murder shooting shootings edition editions disaster accident arrest arrests
    remarks comments speech report reports strike strikes massacre death deaths
    """.split()
)
"""Things that a weekday's possessive names only once they have happened ("Sunday's blast")."""

_BEING = frozenset(("be", "is", "are", "being", "'re", "’re", "'s", "’s"))
_BREAKS = frozenset((";", ":"))
_TURNS = frozenset(("but", "while", "although", "though", "whereas"))
_NOT_A_VERB = frozenset(
    """
    the a an his her its their this that these those some both all more about nearly over less most
    many few several any each every another no our your my be been one two three four five six seven
    eight nine ten former other
    """.split()
)
_SILENT = frozenset("say comment confirm elaborate discuss be give reveal disclose specify".split())
"""Verbs of "would not say Friday", "could not be reached Friday"."""

_REACH = 40
"""Tokens looked at on each side."""


def direction(
    tokens: Tokens, begin: int, first: int, stop: int, end: int, *, day: bool = True
) -> Side:
    """Past or future of the name at tokens `first` to `stop` in the sentence `begin` to `end`.

    `day` says that the name is a day: "for Sunday" looks ahead, "for the fourth quarter" need not.
    """
    lower = tokens.lower
    preposition = lower[first - 1] if first > begin else ""
    possessive = stop < end and tokens.classes[stop] == "s"
    if possessive and stop + 1 < end and lower[stop + 1] in _DONE:
        return "past"
    if preposition in ("until", "till"):
        return "past" if _right(tokens, stop, min(end, stop + 8)) == "past" else "future"
    if day and preposition == "for" and not possessive:
        return "future"
    if preposition == "of" and first - 2 >= begin and lower[first - 2] == "ahead":
        return "future"
    side = _touching(tokens, begin, first, stop, end) or _left(tokens, begin, first, True)
    if not side:
        side = _right(tokens, stop, min(end, stop + _REACH)) or _left(tokens, begin, first, False)
    if not side and preposition in ("by", "from", "before"):
        return "future"
    return side


def _touching(tokens: Tokens, begin: int, first: int, stop: int, end: int) -> Side:
    """The verb right before the name, or one right after it that has the name as its time."""
    lower, classes = tokens.lower, tokens.classes
    index = first - 1
    while index >= begin and lower[index] in ("on", "late", "early", "by", "from", "of", "this"):
        index -= 1
    if index >= begin and classes[index] == "a":
        side = _sign(tokens, begin, index, first)
        if side:
            return side
    if stop < end and classes[stop] == "a":
        word = lower[stop]
        if word in _MODAL and word != "may":
            return "future"
        if _is_past_verb(word) and word not in ("according", "ago", "killed", "set", "read"):
            return "past"
    return ""


def _left(tokens: Tokens, begin: int, first: int, within: bool) -> Side:
    """The nearest sign to the left, in the clause only if `within`."""
    lower = tokens.lower
    index = first - 1
    limit = max(begin, first - _REACH)
    while index >= limit:
        word = lower[index]
        if word in _BREAKS or (within and word in _TURNS and index < first - 1):
            return ""
        side = _sign(tokens, begin, index, first)
        if side:
            return side
        index -= 1
    return ""


def _right(tokens: Tokens, stop: int, end: int) -> Side:
    """The first sign to the right."""
    for index in range(stop, end):
        if tokens.lower[index] in _BREAKS:
            break
        side = _sign_after(tokens, index, end)
        if side:
            return side
    return ""


def _is_past_verb(word: str) -> bool:
    return word in _PAST or (len(word) > 3 and word.endswith("ed"))


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
    if word in _MODAL:
        if classes[index] == "C" and word in ("may", "can", "might", "will") and index > begin:
            return ""
        if after in ("have", "not") and word not in ("will", "'ll", "’ll"):
            next_word = lower[index + 2] if index + 2 < first else ""
            if after == "have" or next_word in _SILENT:
                return "past"
        if word == "could" and after == "be" and lower[index + 2] in ("reached", "located"):
            return "past"
        return "future"
    if word in _AHEAD:
        return "" if before == "as" else "future"
    if word in _MOVED and any(
        lower[at] in ("for", "to", "until") for at in range(index + 1, first)
    ):
        if lower[first - 1] in ("for", "to", "until", "from"):
            return "future"
    if word == "ahead":
        return "future" if after == "of" and first - index <= 4 else ""
    if word in ("is", "are", "was", "were") and after == "to":
        return "future"
    if word in ("is", "are"):
        if after.endswith("ing") and first - index <= 12:
            return "future"
        return ""
    if word in ("has", "have") and after == "to":
        return "future"
    if word in _PRESENT:
        if classes[index] != "a" or before in ("the", "his", "their", "of", "two", "its", "a"):
            return ""
        return "future" if first - index <= 10 else ""
    if word in _PARTICIPLES:
        return _participle(tokens, begin, index, first)
    if classes[index] == "a" and _is_past_verb(word):
        # "will be held", "is scheduled": the auxiliary before the participle decides.
        return "" if before in _BEING else "past"
    return ""


def _participle(tokens: Tokens, begin: int, index: int, first: int) -> Side:
    """ "a summit opening Saturday" looks ahead, "after arriving Sunday" back, "the meeting" neither."""
    before = tokens.lower[index - 1] if index > begin else ""
    if first - index > 8 or tokens.classes[index] != "a":
        return ""
    if before in ("after", "since", "following", "upon", "was", "were", "been"):
        return "past"
    if tokens.lower[index] in ("meeting", "opening", "landing", "closing", "ending", "beginning"):
        touching = first - index <= 2 and tokens.lower[first - 1] in ("on", tokens.lower[index])
        if before in _NOT_A_VERB or not touching or tokens.classes[index - 1] not in "aCA":
            return ""
        if before in ("a", "an", "of", "at", "in", "after", "cabinet", "and"):
            return ""
    return "future"


def _infinitive(tokens: Tokens, begin: int, index: int, first: int) -> Side:
    """What "to" says: an infinitive looks ahead unless a word like "refused" governs it."""
    lower, classes = tokens.lower, tokens.classes
    after = index + 1
    if after >= first or classes[after] != "a":
        return ""
    word = lower[after]
    if word == "have":
        return "past"
    if (word in _NOT_A_VERB and word != "be") or word.endswith("ing"):
        return ""
    for back in range(index - 1, max(begin, index - 4) - 1, -1):
        if lower[back] in _IMPLICATIVE:
            return "past"
    return "future"


def _sign_after(tokens: Tokens, index: int, end: int) -> Side:
    """What the word at `index`, right of the name, says."""
    lower, classes = tokens.lower, tokens.classes
    if classes[index] not in "amCA":
        return ""
    word = lower[index]
    after = lower[index + 1] if index + 1 < end else ""
    if word in _MODAL:
        if classes[index] == "C":
            return ""
        return "past" if after == "have" and word != "will" else "future"
    if word in ("was", "were", "is", "are", "had", "has", "have"):
        if after in ("to", "expected", "due", "scheduled", "likely", "planned", "set", "slated"):
            return "future"
        if word in ("is", "are"):
            return ""
    if word in _PRESENT and classes[index] == "a" and index and classes[index - 1] in "CA":
        return "future"
    if classes[index] == "a" and _is_past_verb(word) and word not in ("according", "ago"):
        return "past" if index == 0 or lower[index - 1] not in _BEING else ""
    return ""
