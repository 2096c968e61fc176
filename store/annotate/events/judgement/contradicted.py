"""Takes back what a paper or an unnamed source told where the next words contradict it.

"A daily said that X flew to Oslo. … Nonsense, an aide said", "There was no trip", "he was at home all
week" (whereabouts.py). A report that is called wrong by name, "denied the report", is for refuted.py,
which is asked of a reference; this is asked of a claim.
"""

from __future__ import annotations

from store.annotate.events.clause.fixed_phrases import begins, by_first_word
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Scene
from store.annotate.events.judgement.claims import Claim
from store.annotate.events.judgement.refuted import IS_CLAIMED, MEDIA, of_another_visit
from store.annotate.events.judgement.whereabouts import told_elsewhere

_REACH = 2
"""Sentences behind a report in which it is contradicted."""


def contradict(scene: Scene, claims: list[Claim]) -> None:
    """Sets the polarity of the claims of others that the next sentences contradict."""
    sentences = scene.tokens.sentences
    for claim in claims:
        if claim.polarity != "actual" or claim.country is None or claim.background:
            continue
        if not _told_by_others(scene, claim):
            continue
        for sentence in range(claim.sentence + 1, min(claim.sentence + 1 + _REACH, len(sentences))):
            if of_another_visit(scene, sentence, claim.who):
                break  # the denial is of that one
            if _contradicts(scene, *sentences[sentence]) or told_elsewhere(scene, sentence, claim):
                claim.polarity = "none"
                break


def _told_by_others(scene: Scene, claim: Claim) -> bool:
    """Whether the words before a claim say that a paper, a source or a rumour tells it."""
    low = scene.tokens.sentences[claim.sentence][0]
    low = scene.openings.get(claim.sentence, low)
    words = scene.tokens.lower[low : claim.trigger]
    return not (MEDIA.isdisjoint(words) and IS_CLAIMED.isdisjoint(words))


_CONTRADICTING = by_first_word(
    """
    not the case
    not so
    someone else
    somebody else
    no confirmation
    not be confirmed
    not been confirmed
    not be verified
    no trace of
    none of this
    none of it
    not a word of
    nothing of the sort
    nothing of the kind
    the record straight
    in error
    for the error
    for the mistake
    mistaken identity
    got it wrong
    a double
    made up
    all invented
    was invented
    pure invention
    a lie
    a hoax
    burst out laughing
    shook his head
    shook her head
    pure fantasy
    pure fiction
    """
)
"""Phrases that contradict what was told before."""


_ALONE = frozenset(
    "nonsense rubbish hogwash lies untrue false wrong no never fantasy fiction".split()
)
"""Words that deny as the whole of a quotation."""


_OBJECTING = frozenset(
    """scoffed laughed shot disputed disputes contradicted contradicts repudiated rebutted disavowed
    ruled refuted denied rejected dismissed debunked brushed waved discounted""".split()
)


_DENIALS = frozenset(["denial", "denials"])


_OF_WHAT = frozenset("of that about".split())
"""Behind a denial that says itself what it denies."""


def _contradicts(scene: Scene, first: int, stop: int) -> bool:
    """Whether the sentence from token `first` denies what stands before it."""
    lower, classes = scene.tokens.lower, scene.tokens.classes
    if lower[first + 1 : first + 2] and lower[first + 1] in _ALONE and classes[first] == '"':
        return classes[first + 2 : first + 3] in (",", "!", ".")
    for at in range(first, stop):
        word = lower[at]
        if begins(lower, at, _CONTRADICTING):
            return True
        if word in _OBJECTING and _of_the_report(lower, classes, at, stop):
            return True
        if word in _DENIALS and _OF_WHAT.isdisjoint(lower[at + 1 : at + 2]):
            return True
        if word in _NO and _no_visit(scene, at, first, stop):
            return True
        if word in _UNKNOWING and _no_visit(scene, at + 1, first, stop):
            return True
    return False


_REPORTS = frozenset(
    "report reports story claim claims account allegation allegations rumour rumor rumours".split()
)


_WHICH_ONE = frozenset("the that such these those its all this 's ’s".split())


_IT = frozenset("it this that them".split())


_TO_OBJECT = 4
"""Tokens from a verb of denying to what is denied: "shot down the paper's report"."""


def _of_the_report(lower: list[str], classes: str, at: int, stop: int) -> bool:
    """Whether the denying at a token is of what was told: "disputed that.", "was denied by"."""
    if lower[at - 1] in ("was", "were", "been"):
        return not _REPORTS.isdisjoint(lower[max(at - 4, 0) : at])
    for index in range(at + 1, min(at + 1 + _TO_OBJECT, stop)):
        ends = index + 1 >= stop or classes[index + 1] in '.,;"' or lower[index + 1] == "out"
        if lower[index] in _IT:
            return ends
        if lower[index] in _REPORTS and lower[index - 1] in _WHICH_ONE:
            return ends or lower[index + 1] in ("as", "and", "on", "in")
    return False


_NO = frozenset(["no", "any"])


_UNKNOWING = frozenset("unaware ignorant record knowledge nothing".split())


_MADE = frozenset("took taken made place paid been".split())


_SUCH = frozenset("such official recent private secret foreign a".split())


def _no_visit(scene: Scene, at: int, first: int, stop: int) -> bool:
    """Whether "no trip" or "of any visit" is told from a token on, and no other visit is meant."""
    lower = scene.tokens.lower
    index = at + 1
    while index < stop - 1 and (lower[index] in _SUCH or lower[index] in ("of", "any")):
        index += 1
    if index >= stop or scene.triggers.nouns.get(lower[index]) != "visit":
        return False
    behind = lower[index + 1 : index + 4]
    if behind[:1] == ["to"]:
        return False
    if lower[at] == "no":
        return "there" in lower[first:at] or not _MADE.isdisjoint(behind)
    return not _UNKNOWING.isdisjoint(lower[first:index])


RULES = (
    EventRule(
        "trip/judge-contradicted",
        """
        - 2018-05-18 | A paper wrote that Swiss diplomat Paul Seger flew to Minsk on Monday. "Nonsense," an aide said. => trip Paul Seger > BY
        - 2018-05-18 | A paper wrote that Swiss diplomat Paul Seger flew to Minsk on Monday. There was no trip, an aide said. => trip Paul Seger > BY
        - 2018-05-18 | A paper wrote that Swiss diplomat Paul Seger flew to Minsk on Monday. The story was denied by his office. => trip Paul Seger > BY
        - 2018-05-18 | A paper wrote that Swiss diplomat Paul Seger flew to Minsk on Monday. His office shot down the report. => trip Paul Seger > BY
        - 2018-05-18 | A paper wrote that Swiss diplomat Paul Seger flew to Minsk on Monday. His office issued a denial. => trip Paul Seger > BY
        + 2018-05-18 | A paper wrote that Swiss diplomat Paul Seger flew to Minsk on Monday. His office disputed his debts. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger flew to Minsk on Monday. His office issued a denial. => trip Paul Seger > BY
        + 2018-05-18 | A paper wrote that Swiss diplomat Paul Seger flew to Minsk on Monday. There was no visit to a farm. => trip Paul Seger > BY
        """,
    ),
)
