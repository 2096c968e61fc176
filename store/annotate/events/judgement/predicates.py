"""Says what the predicate of a visit makes of it: "was not approved", "has yet to take place", "was
pure invention", "had been set for May".

The visit is the subject of its clause; fixed phrases of that kind are in fates.py, what governs a
visit is for governed.py.
"""

from __future__ import annotations

from store.annotate.closed_words import A_THE_HIS_HER_THEIR, BE, IS_OR_WAS, THE_HIS_HER_THEIR
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import SUBORDINATORS, Scene
from store.annotate.events.clause.timing import any_to_come
from store.annotate.events.judgement.framed import is_for_some_day
from store.annotate.events.judgement.talked_of import conditional

MAIN = frozenset(
    """will would was were is are has had have did does do fell came remains remained could may might
    can cannot should must stands depends hinges seems looks collapsed""".split()
)
"""Words with which the predicate of a visit goes on behind an aside."""


_ASIDE = 24
"""Tokens of an aside between a visit and its predicate, at most."""


def aside_behind(scene: Scene, trigger: int, high: int) -> range:
    """The tokens of the ", where he was to speak, " or ", the first in years, " that stands between
    a visit and its predicate."""
    lower = scene.tokens.lower
    low = next((at for at in range(trigger + 1, high) if lower[at] == ","), -1)
    if low < 0 or lower[low + 1 : low + 2] == ["and"]:
        return range(0)
    for at in range(low + 2, min(low + _ASIDE, high - 1)):
        if lower[at] == ";":
            break
        verb = at + 1 + (scene.tokens.classes[at + 1] == '"')
        if lower[at] == "," and verb < len(lower) and lower[verb] in MAIN:
            return range(low, at + 1)
    return range(0)


_OTHERS = SUBORDINATORS.union(["and", "but", ";", "said", "told", "says", "so"])
"""Words between a visit and a verb that then tells of something else."""


_BESIDE = frozenset(
    """during on after in for following at from of about with before amid ahead while when
    despite paid made began begun started ended concluded""".split()
)
"""Words before a visit that is not what the sentence is about."""


_ARTICLES = 4
"""Tokens from such a word to its visit: "on what was an official visit"."""


def said_of_visit(scene: Scene, trigger: int, verb: int) -> bool:
    """Whether the verb at a token tells of the visit at `trigger`, the subject of its clause."""
    lower = scene.tokens.lower
    closed = aside_behind(scene, trigger, verb + 1)
    if any(
        lower[at] in _OTHERS and not _joins_names(scene, trigger, at)
        for at in range(trigger + 1, verb)
        if at not in closed
    ):
        return _goes_on(scene, trigger, verb)
    return heads_its_clause(scene, trigger)


def _joins_names(scene: Scene, trigger: int, index: int) -> bool:
    """Whether the "and" at a token stands in the phrase of the visit: "a summit between X and Y"."""
    lower = scene.tokens.lower
    return (
        lower[index] == "and"
        and scene.owner[index - 1] is not None
        and MAIN.isdisjoint(lower[trigger:index])
    )


def heads_its_clause(
    scene: Scene, trigger: int, beside: frozenset[str] = _BESIDE, reach: int = _ARTICLES
) -> bool:
    """Whether none of the words `beside` stands before the visit at `trigger`, which then is not
    what the clause is about."""
    lower = scene.tokens.lower
    first = scene.tokens.sentences[scene.sentence_at[trigger]][0]
    for at in range(trigger - 1, max(first, trigger - reach) - 1, -1):
        if lower[at] == "that" or (
            scene.clock[at] is not None and lower[at + 1] in A_THE_HIS_HER_THEIR
        ):
            break  # "said on Thursday that a visit", "said on Thursday a visit"
        if lower[at] in beside and scene.owner[at] is None:
            return False
    return True


def _goes_on(scene: Scene, trigger: int, verb: int) -> bool:
    """Whether the verb is joined to another of the visit: "was planned for May but was dropped"."""
    lower = scene.tokens.lower
    at = next((at for at in range(trigger + 1, verb) if lower[at] in _OTHERS), verb)
    return (
        lower[at] in ("but", "and")
        and (lower[at + 1] in MAIN or lower[at + 1] in ("never", "then", "later"))
        and any(word in IS_OR_WAS or word == "had" for word in lower[trigger:at])
        and all(lower[k] not in _OTHERS for k in range(at + 1, verb))
        and heads_its_clause(scene, trigger)
    )


_UNDONE = frozenset(
    """approved allowed permitted authorised authorized granted agreed accepted cleared sanctioned
    scheduled planned foreseen envisaged arranged realised realized undertaken considered possible
    feasible advisable appropriate opportune necessary needed desirable imminent certain confirmed
    decided settled fixed finalised finalized""".split()
)
"""What a visit is "not" that is not to be made, or not yet."""


_BETWEEN = frozenset("yet been be being formally officially even have ever so far at".split())
"""Words between "not" and such a word."""


_HAPPENS = frozenset(
    """take taken happen happened materialise materialised materialize materialized come go gone made
    held""".split()
)


_UNREAL = frozenset(
    """rumour rumours rumor rumors speculation conjecture invention fiction fantasy illusion dream
    gossip hearsay myth hoax fabrication nonsense canard possibility idea option
    nonstarter non-starter prospect guesswork""".split()
)
"""Nouns of what a visit is that is not made, or not settled."""


_ADDED = frozenset(
    """a an the only just mere pure sheer still but at best nothing more no than for now merely simply
    always never theoretical remote distant real one of several such wild press media newspaper
    vague""".split()
)
"""Words between "is" and such a noun."""


_COPULAS = IS_OR_WAS | frozenset("remain remains remained seems stays".split())


_MEANT = frozenset(
    "planned scheduled set due expected slated meant supposed fixed booked arranged pencilled".split()
)


_BEGINS = frozenset("begin start open take happen last".split())


_COUNTERFACTUAL = frozenset(
    "taken begun started opened marked brought made lasted led coincided followed".split()
)
"""Behind "would have", "should have" and "was to have"."""


_TYING = frozenset(
    "if unless provided providing once as so assuming pending depending subject".split()
)
"""Words with which a condition may begin."""


TELLING = (
    _TYING
    | frozenset("not never cannot yet only had will would should no little dead away off".split())
    | _COPULAS
)
"""The words at which `by_predicate` looks."""


def by_predicate(scene: Scene, trigger: int, index: int) -> str:
    """What the predicate at a token makes of the visit at `trigger`; "" where it says nothing."""
    if scene.tokens.lower[index] not in TELLING:
        return ""
    verdict = _verdict(scene, trigger, index)
    return verdict if verdict and said_of_visit(scene, trigger, index) else ""


def _verdict(scene: Scene, trigger: int, index: int) -> str:
    """The same, were the visit the subject of its clause."""
    lower = scene.tokens.lower
    word, after = lower[index], lower[index + 1 : index + 3]
    if word in ("not", "never", "cannot"):
        if lower[index - 1] == "would" and after[:1] == ["have"]:
            return ""  # "would not have been possible without him"
        return _negated(lower, index)
    if word == "yet":
        open_still = lower[index - 1] in _HAS and after[:1] == ["to"]
        return "none" if open_still and _done_at(lower, index + 2) else ""
    if word == "only":
        tied = not _TIED.isdisjoint(lower[index + 1 : index + 7])
        return "none" if tied and _done_at(lower, index + 1) else ""
    if word in _TYING:
        ahead = not {"will", "would", "can", "could"}.isdisjoint(lower[trigger:index])
        return "none" if ahead and _ties(scene, index) else ""
    if word in ("no", "little"):
        return "none" if lower[index - 1] in _STANDS and after[:1] in _CHANCES else ""
    if word in ("will", "would") and _done_at(lower, index + 1):
        stop = scene.tokens.sentences[scene.sentence_at[trigger]][1]
        if not any_to_come(scene, trigger, index) and is_for_some_day(scene, index + 1, stop):
            return "none"  # "will take place when the time is right"
    if word in ("had", "would", "should"):
        return _unfulfilled(scene, trigger, index)
    if word == "dead":
        copula = lower[index - 1 - (lower[index - 1] in ("now", "effectively"))]
        return "cancelled" if copula in IS_OR_WAS and after[:1] in _ENDS else ""
    if word in ("away", "off"):
        return "none" if lower[index - 1] == "years" else ""
    return _by_complement(lower, index)


_NO_TIE = (["only"], ["not"], ["any"])
"""Behind "if" where nothing hangs on it: "if only for a day"."""


def _ties(scene: Scene, index: int) -> bool:
    """Whether a condition begins at a token: "if asked", "once the row is settled"."""
    lower = scene.tokens.lower
    if lower[index] in ("if", "unless", "provided", "providing"):
        return lower[index - 1] != "even" and lower[index + 1 : index + 2] not in _NO_TIE
    return conditional(scene, index)


_HAS = frozenset("has have had is are was still".split())
_TIED = frozenset("if when once after provided should with".split())
_STANDS = frozenset("stands stand stood has have had".split())
_CHANCES = (["chance"], ["date"], ["prospect"], ["hope"])
_ENDS: tuple[list[str], ...] = ([], ["."], [","], [";"], ["and"], ["in"])


def _done_at(lower: list[str], index: int) -> bool:
    """Whether "take place", "be made" and the like begin at a token."""
    return lower[index : index + 1] == ["be"] or not _HAPPENS.isdisjoint(lower[index : index + 1])


def _negated(lower: list[str], index: int) -> str:
    """What "was not approved", "cannot take place", "was not expected soon" make of a visit."""
    at = index + 1
    while lower[at : at + 1] and lower[at] in _BETWEEN:
        at += 1
    done, after = lower[at : at + 1], lower[at + 1 : at + 3]
    if not done:
        return ""
    if done[0] in _KEPT:
        return "cancelled"
    if done[0] in _UNDONE:
        return "none" if after[:1] != ["to"] else ""  # "was not planned to last": it did
    if done == ["expected"]:
        no_more = after[:1] != ["to"] or not _HAPPENS.isdisjoint(after[1:])
        return "none" if no_more else ""
    if done == ["given"]:
        return "none" if "date" in lower[at + 1 : at + 4] else ""
    if done[0] in _FIGURES:
        return "none" if not _ON_A_LIST.isdisjoint(after) else ""
    if lower[index] == "cannot" or lower[index - 1] == "can":
        return "none" if done[0] in _HAPPENS else ""
    return ""


_KEPT = frozenset("kept honoured honored fulfilled redeemed implemented".split())
"""What a promise or a plan is "not" of which nothing came."""
_FIGURES = frozenset("figure feature appear".split())
_ON_A_LIST = frozenset("in on among".split())
"""Behind "does not figure": in a schedule, among the stops."""


def _unfulfilled(scene: Scene, trigger: int, index: int) -> str:
    """What "had been set for May", "would have taken place", "should have begun" make of a visit."""
    lower = scene.tokens.lower
    if lower[index] == "had":
        at = index + 1 + (lower[index + 1 : index + 2] == ["been"])
        meant = at + (lower[at : at + 1] in (["originally"], ["initially"], ["tentatively"]))
        if lower[meant : meant + 1] == [] or lower[meant] not in _MEANT:
            return ""
        closed = aside_behind(scene, trigger, index + 1)
        if any(scene.clock[k] is not None for k in range(trigger + 1, index) if k not in closed):
            return ""  # "the visit on Monday had been planned for months"
        after = lower[meant + 1 : meant + 3]
        begins = after[:1] == ["to"] and not _BEGINS.isdisjoint(after[1:])
        timed = after[:1] in (["for"], ["in"], ["on"]) and _is_a_date(scene, meant + 2)
        return "cancelled" if begins or timed else ""
    if lower[index + 1 : index + 2] != ["have"]:
        return ""
    done = lower[index + 2 : index + 4]
    if done[:1] == ["been"]:
        return "none" if not THE_HIS_HER_THEIR.isdisjoint(done[1:]) else ""
    too_short = lower[index] == "should" and done[:1] == ["lasted"]
    return "none" if not _COUNTERFACTUAL.isdisjoint(done[:1]) and not too_short else ""


def _is_a_date(scene: Scene, index: int) -> bool:
    """Whether a day or month stands at a token, not a length: "for May", not "for months"."""
    times = (scene.clock[at] for at in range(index, min(index + 3, len(scene.clock))))
    return any(time is not None and time.type == "DATE" for time in times)


def _by_complement(lower: list[str], index: int) -> str:
    """What "was pure invention", "remains a dream", "was to have begun" make of a visit."""
    if lower[index + 1 : index + 3] == ["to", "have"] and lower[index] in BE:
        return "cancelled" if not _COUNTERFACTUAL.isdisjoint(lower[index + 3 : index + 4]) else ""
    at = index + 1
    while lower[at : at + 1] and lower[at] in _ADDED:
        at += 1
    noun = lower[at : at + 1]
    return "none" if noun and noun[0] in _UNREAL and lower[at + 1 : at + 2] not in _OF else ""


_OF = (["of"], ["come"])
"""Behind such a noun where the visit was made: "was the idea of X", "was a dream come true"."""


RULES = (
    EventRule(
        "trip/judge-predicate",
        """
        - 2018-05-18 | Swiss diplomat Paul Seger's planned visit to Minsk was not approved. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger's visit to Minsk in May was not meant to last. => trip Paul Seger > BY
        - 2018-05-18 | A spokesman said on Thursday that the visit to Minsk by Swiss diplomat Paul Seger was not expected soon. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger's visit to Minsk next week is not expected to end the row. => status Paul Seger > BY = planned
        - 2018-05-18 | Swiss diplomat Paul Seger's planned visit to Minsk, the first in years, has yet to take place. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger's visit to Minsk in May has yet to bear fruit. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger's planned visit to Minsk will only take place if a treaty is signed. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger's planned visit to Minsk was pure invention. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger's visit to Minsk in May was the idea of a trader. => trip Paul Seger > BY
        - 2018-05-18 | A visit to Minsk by Swiss diplomat Paul Seger had been set for May. => status Paul Seger > BY = completed
        + 2018-05-18 | Swiss diplomat Paul Seger's visit to Minsk on Monday had been planned for months. => status Paul Seger > BY = completed
        - 2018-05-18 | Swiss diplomat Paul Seger's planned visit to Minsk would have begun on Monday. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger's visit to Minsk in May would not have been possible without a guide. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger's planned visit to Minsk stands no chance. => trip Paul Seger > BY
        - 2018-05-18 | A visit to Minsk by Swiss diplomat Paul Seger was planned for May but did not take place. => status Paul Seger > BY = completed
        - 2018-05-18 | Swiss diplomat Paul Seger's planned visit to Minsk, where he was to meet Belarusian minister Ivan Savin, is on hold. => trip Paul Seger > BY; meeting Ivan Savin + Paul Seger
        + 2018-05-18 | Swiss diplomat Paul Seger's visit to Minsk in May, where he met Belarusian minister Ivan Savin, was praised. => trip Paul Seger > BY
        - 2018-05-18 | A stop in Minsk by Swiss diplomat Paul Seger, touted for a week, "does not figure in his plans". => trip Paul Seger > BY
        """,
    ),
)
