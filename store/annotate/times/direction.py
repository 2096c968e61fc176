"""Which side of the day of writing a day lies on, by the construction that governs its name.

What touches the name decides first ("set for Sunday", "on Sunday issued"), then the nearest sign to
its left in the clause ("said Friday he will leave Monday"), then the first to its right ("On
Monday, he will ..."). Only the sentence is seen, and no more than `_REACH` tokens of it.
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
    scheduled planned slated expected plans plan planning intends intend intending hopes hoping
    hope aims aim prepares prepare preparing poised likely upcoming forthcoming tentatively pledged
    vowed promised invited tipped unless if payable redeemable
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
    convenes ends closes concludes resumes takes holds hosts kicks gets elects faces addresses
    attends joins expires lands runs lasts
    """.split()
)
_BASE = frozenset(
    """
    host face meet begin start leave return arrive depart travel fly open convene resume expire end
    """.split()
)
"""Verbs that point forward when a day follows ("opens Saturday", "the two meet on Saturday")."""

_PARTICIPLES = frozenset(
    """
    opening beginning starting leaving arriving departing flying travelling traveling visiting
    meeting going coming returning heading convening ending closing concluding resuming taking
    holding hosting expiring landing attending joining contesting
    """.split()
)
_NOUNS_TOO = frozenset("meeting opening landing closing ending beginning".split())
"""Participles that point forward ("a summit opening Saturday"); some are more often nouns."""

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

_COMMITS = frozenset(
    """
    agreed decided asked told ordered urged called wanted threatened offered prepared arranged
    allowed permitted pledged vowed promised invited expected planned scheduled hoped intended left
    flew arrived travelled traveled came headed went departed set sent chose resolved proposed
    demanded warned opted instructed authorised authorized approved ready
    """.split()
)
"""Past words whose infinitive still lies ahead ("agreed to meet Friday", "left to attend")."""

_DONE = frozenset(
    """
    ruling attack attacks bombing bombings blast blasts crash statement announcement decision killing
    killings explosion explosions quake earthquake raid raids clash clashes violence incident
    assassination murder shooting shootings edition editions disaster accident arrest arrests
    remarks comments speech report reports massacre death deaths win victory defeat loss gains
    """.split()
)
"""Things that a weekday's possessive names only once they have happened ("Sunday's blast")."""

_BEING = frozenset(("be", "is", "are", "being", "'re", "’re", "'s", "’s"))
_BREAKS = frozenset((";", ":"))
_TURNS = frozenset(("but", "while", "although", "though", "whereas"))
_ARTICLES = frozenset("the a an his her its their this that these those our your my".split())
_NOT_A_VERB = _ARTICLES | frozenset(
    """
    some both all more about nearly over less most many few several any each every another no one
    two three four five six seven eight nine ten former other
    """.split()
)
_SILENT = frozenset("say comment confirm elaborate discuss be give reveal disclose specify".split())
"""Verbs of "would not say Friday", "could not be reached Friday"."""

_PREPOSITIONS = frozenset("on late early by from of this at".split())
_NEGATED = frozenset("not never didn't didn’t hadn't hadn’t wasn't wasn’t".split())
_REACH = 40
"""Tokens looked at on each side."""


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
    if possessive and stop + 1 < end and lower[stop + 1] in _DONE:
        return "past"
    if preposition in ("until", "till"):
        return _until(tokens, begin, first, stop, end)
    if day and preposition == "for" and not possessive:
        return "past" if _came_to_nothing(tokens, stop, end) else "future"
    if preposition == "of" and first - 2 >= begin and lower[first - 2] == "ahead":
        return "future"
    if possessive and _relative_past(tokens, stop, end):
        return "past"
    low, high = max(begin, first - reach), min(end, stop + reach)
    side = _touching(tokens, begin, first, stop, end) or _left(tokens, low, first, within=True)
    if not side:
        side = _right(tokens, stop, high) or _left(tokens, low, first, within=False)
    if not side and preposition in ("by", "from", "before", "for"):
        return "future"
    return side


def governs(tokens: Tokens, first: int, stop: int) -> bool:
    """Whether the tokens between two days, `first` to `stop`, put the second after the first.

    So in "left Monday for the talks on Thursday", "arrived Monday to open a fair on Friday".
    """
    lower, classes = tokens.lower, tokens.classes
    if not any(lower[index] in _MOVES for index in range(max(0, first - 7), first)):
        return False
    found = False
    for index in range(first, stop):
        word = lower[index]
        after = lower[index + 1] if index + 1 < stop else ""
        if word == "for" or (word == "to" and classes[index + 1] == "a"):
            found = not after.endswith("ing")
        elif word in (".", "and", "but", "after", "said") or (
            classes[index] == "a" and _is_past_verb(word)
        ):
            return False
    return found


_MOVES = frozenset(
    """
    left leave leaves leaving arrived arrive arrives arriving flew fly flies flying departed depart
    departs departing came come comes coming travelled traveled travel travels headed head heads
    returned return returns going go goes went visit
    """.split()
)


def _until(tokens: Tokens, begin: int, first: int, stop: int, end: int) -> Side:
    """ "did not come until Sunday" and "Until Sunday, he had" look back, other uses ahead."""
    window = range(max(begin, first - 12), first)
    if any(tokens.lower[index] in _NEGATED for index in window):
        return _left(tokens, begin, first, within=True) or "future"
    if stop < end and tokens.lower[stop] == "," and first - 1 == begin:
        return _right(tokens, stop, min(end, stop + 10)) or "future"
    return "future"


def _came_to_nothing(tokens: Tokens, stop: int, end: int) -> bool:
    """Whether "talks fixed for Thursday" goes on with "did not take place" or "never began"."""
    lower = tokens.lower
    for index in range(stop, min(end - 1, stop + 6)):
        if lower[index] in ("did", "had") and lower[index + 1] == "not":
            return True
        if lower[index] in ("never", "didn't", "didn’t", "failed", "collapsed"):
            return True
    return False


def _relative_past(tokens: Tokens, stop: int, end: int) -> bool:
    """Whether "Friday's trial" goes on with a past relative clause ("which was marred")."""
    for index in range(stop + 1, min(end - 1, stop + 7)):
        if tokens.lower[index] in ("which", "that"):
            return _sign_after(tokens, index + 1, end) == "past"
    return False


def _touching(tokens: Tokens, begin: int, first: int, stop: int, end: int) -> Side:
    """The verb right before the name, or one right after it that has the name as its time."""
    lower, classes = tokens.lower, tokens.classes
    index = first - 1
    while index >= begin and lower[index] in _PREPOSITIONS:
        index -= 1
    if index >= begin and classes[index] == "a":
        if lower[index] in _DONE and lower[index] not in ("report", "speech", "statement"):
            return "past"
        side = _sign(tokens, begin, index, first)
        if side:
            return side
        if lower[index] == "out" and index == first - 1:
            return "future"
    at = stop
    while at < end and (lower[at] in ("also", "again", "then", "still") or lower[at].endswith("ly")):
        at += 1
    if at < end and classes[at] == "a":
        word = lower[at]
        if word in _MODAL and word != "may":
            return _left(tokens, max(begin, first - 8), first, within=True) or "future"
        if _is_past_verb(word) and word not in ("according", "ago", "killed", "set", "read", "lay"):
            return "past"
    return ""


def _left(tokens: Tokens, begin: int, first: int, *, within: bool) -> Side:
    """The nearest sign to the left, in the clause only if `within`."""
    lower = tokens.lower
    index = first - 1
    while index >= begin:
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
    return word in _PAST or (len(word) > 3 and word.endswith("ed") and word not in _NOT_PAST)


_NOT_PAST = frozenset("need needed united indeed speed breed feed seed hundred wicked sacred".split())


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
        return _modal(lower, index, first)
    if word in _AHEAD:
        return "" if before == "as" else "future"
    if word == "supposed":
        return "past"
    if word == "due":
        return "" if after == "to" and before not in _AUXILIARIES else "future"
    if word == "set" and after == "for":
        return "future"
    if word in _MOVED and lower[first - 1] in ("for", "to", "until", "from"):
        return "future"
    if word == "ahead":
        near = first - index <= 10 and "," not in lower[index:first]
        return "future" if after == "of" and near else ""
    if word in ("is", "are", "was", "were") and after == "to":
        return _infinitive(tokens, begin, index + 1, first) or ("past" if word[0] == "w" else "")
    if word in ("is", "are"):
        if after == "also" and index + 2 < first:
            after = lower[index + 2]
        return "future" if after.endswith("ing") and first - index <= 12 else ""
    if word in ("has", "have") and after == "to":
        return "future"
    if word in _PRESENT or word in _BASE:
        return _present(tokens, begin, index, first)
    if word in _PARTICIPLES:
        return _participle(tokens, begin, index, first)
    if classes[index] == "a" and _is_past_verb(word):
        return _past(tokens, begin, index)
    return ""


_AUXILIARIES = frozenset("is are was were be been being now also".split())


def _modal(lower: list[str], index: int, first: int) -> Side:
    word, after = lower[index], lower[index + 1]
    following = lower[index + 2] if index + 2 < first else ""
    if word not in ("will", "'ll", "’ll"):
        if after == "have" or (after == "not" and (following in _SILENT or following == "have")):
            return "past"
        if word == "could" and after == "be" and following in ("reached", "located"):
            return "past"
    return "future"


def _past(tokens: Tokens, begin: int, index: int) -> Side:
    """A past verb; "will be held" and "to set up" leave the choice to what stands before."""
    lower, classes = tokens.lower, tokens.classes
    word = lower[index]
    at = index - 1
    while at > begin and (lower[at].endswith("ly") or lower[at] in ("also", "not", "now", "still")):
        at -= 1
    before = lower[at] if at >= begin else ""
    if before in _BEING or before in _MODAL or before == "to":
        return ""
    attributive = before in _ARTICLES or word.startswith("un")
    if word.endswith("ed") and attributive and classes[index + 1] in "aCA":
        return ""  # "the divided island", "a still unspecified date"
    return "past"


def _present(tokens: Tokens, begin: int, index: int, first: int) -> Side:
    """A present form that a day follows at once."""
    lower, classes = tokens.lower, tokens.classes
    before = lower[index - 1] if index > begin else ""
    if classes[index] != "a" or first - index > 10:
        return ""
    if before in _NOT_A_VERB or before in ("of", "to", "and", "official", "state"):
        return ""
    if lower[index] in _BASE:
        plural = before.endswith("s") or before in ("they", "who", "which", "that", "we", "side")
        return "future" if plural and classes[index - 1] in "aCA" else ""
    return "future"


def _participle(tokens: Tokens, begin: int, index: int, first: int) -> Side:
    """A summit opening Saturday looks ahead, "after arriving Sunday" back, "the meeting" neither."""
    before = tokens.lower[index - 1] if index > begin else ""
    if first - index > 8 or tokens.classes[index] != "a":
        return ""
    if before in ("after", "since", "following", "upon", "was", "were", "been"):
        return "past"
    if before in _NOT_A_VERB:
        return ""
    if tokens.lower[index] in _NOUNS_TOO:
        touching = first - index <= 2 and tokens.lower[first - 1] in ("on", tokens.lower[index])
        plural = before.endswith("s") or tokens.classes[index - 1] in "CA"
        return "future" if touching and plural else ""
    return "future"


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
    if word == "have":
        return "past"
    if (word in _NOT_A_VERB and word != "be") or word.endswith("ing"):
        return ""
    if lower[index - 1] in ("is", "are", "was", "were") and index > begin:
        return "future"
    for back in range(index - 1, max(begin, index - 20) - 1, -1):
        governor = lower[back]
        if governor in _BREAKS or governor in _TURNS:
            break
        if governor in ("first", "last", "only") and index - back <= 3:
            return "past"
        if governor in ("allowed", "permitted") and lower[back - 1] in ("was", "were"):
            return "past"
        if governor in _COMMITS or governor in _AHEAD or governor in _MODAL:
            return "future"
        if governor in ("is", "are", "has", "have", "due"):
            return "future"
        if classes[back] == "a" and _is_past_verb(governor) and _past(tokens, begin, back):
            return "future" if lower[back - 1] in ("has", "have") else "past"
    return "future"


def _sign_after(tokens: Tokens, index: int, end: int) -> Side:
    """What the word at `index`, right of the name, says."""
    lower, classes = tokens.lower, tokens.classes
    if index >= end or classes[index] not in "amCA":
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
