"""Says whether what follows a noun calls it off: "the visit was postponed", "a trip is unlikely".

The words before it are for words_before.py, those around a verb for polarity.py. It is also asked
of "the trip" of a later sentence, by called_off.py.
"""

from __future__ import annotations

from functools import lru_cache

from store.annotate.closed_words import NOT
from store.annotate.events.clause.clauses import clause_stop
from store.annotate.events.clause.fixed_phrases import begins
from store.annotate.events.clause.scene import Scene
from store.annotate.events.clause.timing import any_to_come, first_to_come
from store.annotate.events.clause.triggers import load_triggers
from store.annotate.events.judgement.calling_off import calling_off_denied, calls_off
from store.annotate.events.judgement.fates import (
    OPEN,
    STOPPED,
    UNDOING,
    came_to_nothing,
)
from store.annotate.events.judgement.predicates import (
    MAIN,
    TELLING,
    aside_behind,
    by_predicate,
    heads_its_clause,
)
from store.model import Name

IMPERSONAL = frozenset(
    """possible likely unlikely unclear possibility probable conceivable doubtful improbable
    uncertain unthinkable inconceivable""".split()
)


_SEEN_AS = frozenset(
    "now still considered seen regarded viewed thought deemed as being less and increasingly".split()
)


def _copula_before(lower: list[str], index: int, low: int) -> bool:
    """Whether "is", "was" or "seems" stands just before: "is now considered unlikely"."""
    at = index - 1
    while at > max(index - 5, low) and lower[at] in _SEEN_AS:
        at -= 1
    return any(
        word in ("is", "was", "are", "were", "seems", "looks", "remains", "seemed")
        for word in lower[max(at - 1, low) : at + 1]
    )


_COUNTED = 16
"""Plain words behind a noun within which it may be called off; names and times do not count."""


_TO_WHOSE = 5
"""Tokens from "whose" to the noun of "whose three-day official visit", at most."""


def after(scene: Scene, trigger: int, high: int) -> str:
    """What follows a trigger noun: "the visit was postponed"."""
    lower = scene.tokens.lower
    triggers = scene.triggers
    if _day_left_open(scene, trigger, high):
        return "none"
    if _told_not_to_be(scene, trigger):
        return "denied"
    if _was_floated(lower, trigger, high):
        return "none"
    if "whose" in lower[max(trigger - _TO_WHOSE, 0) : trigger]:
        # "X, whose visit to Lima had pleased Y, was not seen": of X
        high = next((at for at in range(trigger + 2, high) if lower[at] == ","), high)
    counted = 0
    telling = _telling()
    closed = _relative_closed(lower, trigger, high) or aside_behind(scene, trigger, high)
    main = _main_clause_behind(scene, trigger, high)
    if main is not None:
        closed, high = range(high, main), clause_stop(scene, main)
    for index in range(trigger + 1, high):
        if index in closed:
            continue
        if scene.owner[index] is not None or scene.clock[index] is not None:
            continue
        counted += scene.tokens.classes[index] == "a"
        if counted > _COUNTED:
            break
        word = lower[index]
        if word not in telling:
            continue
        verdict = _left_open(scene, trigger, index) or by_predicate(scene, trigger, index)
        if verdict:
            return verdict
        if word == "which" and lower[index - 1] == "for":
            continue
        if word == "which" and lower[index + 1 : index + 4] in _WAS_TO_HAVE:
            return "cancelled"  # "a visit, which was to have taken place in spring"
        if word == "but" and lower[index + 1 : index + 2] and lower[index + 1] in MAIN:
            continue  # "was planned for May but was dropped"
        if word == "before" and _never_began(lower, index):
            return "denied"
        if word in (";",) or word in ("but", "which", "who", "after", "when", "before"):
            break
        if not _NEARLY.isdisjoint(lower[index - 2 : index]):
            continue  # "nearly fell through", "had nearly been called off"
        if word == "delayed" and not _HOURS.isdisjoint(lower[index + 1 : index + 6]):
            continue  # "was delayed by two hours"
        if _did_not_happen(lower, index) or came_to_nothing(scene, trigger, index):
            return "denied"
        if word == "later" and lower[index + 1 : index + 2] in (["date"], ["time"]):
            return (
                "cancelled"  # "the talks in Oslo, planned for Friday, will be held at a later date"
            )
        if word in _CALLING_OFF:
            continue  # "a visit that was overshadowed by the cancellation of a concert"
        if word in triggers.cancel or calls_off(scene, index):
            passive = any(lower[k] in _PASSIVE for k in range(max(index - 4, trigger), index))
            passive = passive or _ends_a_headline(scene, index + (word not in triggers.cancel))
            if passive and calling_off_denied(scene, index):
                break
            if passive:
                return "cancelled"
            break
    return "actual"


_CALLING_OFF = frozenset(["cancellation", "postponement"])


def _never_began(lower: list[str], index: int) -> bool:
    """Whether "before" at `index` tells that a visit came to its end before its start: "before it
    had even begun"."""
    begun = not _BEGUN.isdisjoint(lower[index + 2 : index + 5])
    return begun and lower[index + 1] in ("it", "they")


_BEGUN = frozenset("began begun started".split())
_NEARLY = frozenset(["nearly", "almost"])


_HOURS = frozenset("hour hours minutes".split())


_HEADLINE_ENDS = frozenset([":", "again", "indefinitely"])


def _ends_a_headline(scene: Scene, index: int) -> bool:
    """Whether the word at `index` ends a headline, which needs no "was": "X's visit postponed"."""
    tokens = scene.tokens
    stop = tokens.sentences[scene.sentence_at[index]][1]
    if index + 1 >= stop:
        return True
    return tokens.lower[index + 1] in _HEADLINE_ENDS and tokens.classes[stop - 1] != "."


def _left_open(scene: Scene, trigger: int, index: int) -> str:
    """What the word at `index` behind a trigger noun says, where it leaves it open or calls it off.

    "" where it says nothing.
    """
    lower = scene.tokens.lower
    word = lower[index]
    if word in ("could", "might", "may") and lower[index + 1 : index + 3] in _TAKE_PLACE:
        return "none"  # "a trip there could take place next month"
    if (
        word in ("should", "could", "might")
        and lower[index + 1 : index + 2] == ["be"]
        and ("," not in lower[trigger:index] or lower[index + 2 : index + 3] == ["possible"])
    ):
        return "none"
    if word in _PERHAPS and first_to_come(scene, index + 1, index + 5) is not None:
        return "none"  # "a trip there by X, possibly as early as next month"
    if word == "off" and _ends_a_headline(scene, index):
        return "cancelled"  # "X's Oslo trip off"
    if word == "off" and lower[index - 1] in _IS and lower[index + 1 : index + 2] in _ENDING:
        return "cancelled"  # "the trip is off"
    if word in STOPPED and lower[index - 1] in _IS:
        return "cancelled"
    if word == "cut" and lower[index - 1] in _IS and lower[index + 1 : index + 2] in _CUT_OUT:
        return "cancelled"  # "whose planned stop there was cut"
    known = word in _SPOKEN_OF and lower[index - 1] != "being" and _is_known(scene, trigger, index)
    if (
        word in _TALKED_OF
        and not known
        and lower[index - 1 - (lower[index - 1] in NOT)] in _IS
        and _is_subject(scene, trigger, index)
    ):
        return "none"  # "a trip there is being discussed", "was not raised"
    if word in _READIED and lower[index - 1] == "being":
        bounds = scene.tokens.sentences[scene.sentence_at[trigger]]
        if not any_to_come(scene, *bounds):
            return "none"  # "a visit is being prepared", without a day
    if word in _SETTLED and "not" in lower[max(index - 3, trigger) : index]:
        return "none"  # "the trip is not yet certain"
    if word in IMPERSONAL and _copula_before(lower, index, trigger):
        return "none"  # "a meeting between X and Y is unlikely"
    if word == "in" and (lower[index - 1] in NOT or lower[index - 2 : index] == ["had", "been"]):
        return ""  # "was never in doubt", "had been in doubt until the last minute"
    if begins(lower, index, OPEN) or _off_his_programme(lower, index):
        return "none"  # "a visit there has not been ruled out"
    if word == "under" and lower[index + 1 : index + 2] in (
        ["discussion"],
        ["consideration"],
        ["review"],
    ):
        return "none"
    if word == "date" and lower[index - 1] == "no" and "which" in lower[trigger:index]:
        return "none"  # "a return visit, for which no date has been set"
    return ""


_FLOATED = frozenset("mooted floated touted rumoured rumored bruited trailed speculated".split())


_SAID_TO = (["said", "to"], ["believed", "to"], ["thought", "to"], ["rumoured", "to"])
"""At the head of an aside: "his trip there, said to be set for May"."""


def _was_floated(lower: list[str], trigger: int, high: int) -> bool:
    """Whether an aside says of a visit that it was only talked of: "X's trip there, first mooted in
    May, looks remote"."""
    comma = next((at for at in range(trigger + 1, high) if lower[at] == ","), high)
    aside = lower[comma + 1 : min(comma + 3, high)]
    return not _FLOATED.isdisjoint(aside) or aside in _SAID_TO


def _off_his_programme(lower: list[str], index: int) -> bool:
    """Whether "never on his programme" begins at `index`."""
    words = lower[index : index + 4]
    return (
        len(words) == 4 and words[0] in NOT and words[1] in ("on", "in") and words[3] in _PROGRAMMES
    )


_PROGRAMMES = frozenset("programme program itinerary schedule agenda calendar timetable".split())


_KNOWN = frozenset("’s 's his her their the upcoming".split())


def _is_known(scene: Scene, trigger: int, verb: int) -> bool:
    """Whether the visit at `trigger` is a settled one: "his upcoming visit", not "a visit"; or was
    made at a time told before the verb."""
    words = scene.tokens.lower[max(trigger - 3, 0) : trigger]
    times = scene.clock[trigger:verb]
    if any(one is not None and one.latest is not None and one.latest < scene.date for one in times):
        return True
    return not _KNOWN.isdisjoint(words) and "a" not in words and "possible" not in words


def _did_not_happen(lower: list[str], index: int) -> bool:
    """Whether the word at `index` begins "did not take place", "fell through" and the like."""
    word = lower[index]
    return (
        (word in ("not", "never") and "took" in lower[index : index + 3])
        or (word == "not" and lower[index + 1 : index + 3] in _NOT_DONE)
        or (word == "never" and lower[index + 1 : index + 2] in _NEVER_DONE)
        or (word in ("fell", "fall") and lower[index + 1 : index + 2] in (["through"], ["victim"]))
        or (word in ("came", "come", "comes") and lower[index + 1 : index + 3] in _TO_NOTHING)
    )


_NOT_TO_BE = (
    ["going", "to", "take", "place"],
    ["going", "to", "happen"],
    ["going", "ahead"],
    ["go", "ahead"],
    ["take", "place"],
    ["taken", "place"],
    ["happen"],
    ["materialise"],
    ["materialize"],
)


_FOR_TALKS = frozenset("for and a".split())
"""Before talks for which a visit is made: "his visit for talks will not take place"."""


_PASSIVE = frozenset("was were been be is being has have remains remained".split())


def _told_not_to_be(scene: Scene, trigger: int) -> bool:
    """Whether the sentence says of a visit, also behind "which some had hoped for": it will not be."""
    lower = scene.tokens.lower
    stop = scene.tokens.sentences[scene.sentence_at[trigger]][1]
    if "not" not in lower[trigger:stop]:
        return False
    for index in range(trigger + 1, stop):
        if lower[index] == "but" and lower[index + 1] in MAIN:
            continue  # "was planned for May but did not take place"
        if lower[index] in ("but", ";"):
            return False
        kind = scene.triggers.nouns.get(lower[index])
        if kind in ("talks", "event") and lower[index - 1] not in _FOR_TALKS:
            return False  # "his visit, but the summit did not take place"
        if lower[index] == "not":
            return any(lower[index + 1 : index + 1 + len(one)] == one for one in _NOT_TO_BE)
    return False


def _relative_closed(lower: list[str], trigger: int, high: int) -> range:
    """The tokens of the ", which had been planned for May, " that stands before the main verb."""
    which = next((at for at in range(trigger + 1, high) if lower[at] == "which"), -1)
    opening = which - (lower[which - 1] in _OF_WHICH)
    if which < 0 or lower[opening - 1] != ",":
        return range(0)
    comma = next((at for at in range(which + 1, high - 1) if lower[at] == ","), -1)
    if comma < 0 or lower[comma + 1] not in MAIN:
        return range(0)
    return range(which, comma + 1)


_OF_WHICH = frozenset("of for about on to over".split())


_RELATIVE = frozenset("which who whose whom where".split())


def _main_clause_behind(scene: Scene, trigger: int, high: int) -> int | None:
    """The verb that goes on behind a relative clause which opens at `high`, if of the trigger.

    "The talks with X, who is ill, were put off" are; "after the talks with X, who is ill, it was
    put off" are not.
    """
    lower = scene.tokens.lower
    first, stop = scene.tokens.sentences[scene.sentence_at[trigger]]
    opening = high - (lower[high - 1] in _OF_WHICH)
    if high >= stop or lower[opening - 1] != ",":
        return None
    if lower[high] not in _RELATIVE and not (
        lower[high] == "once" and lower[high + 1].endswith("ed")
    ):
        return None  # ", which was planned for May, is off", ", once planned for May, is off"
    if not _BEFORE_OTHERS.isdisjoint(lower[max(first, trigger - 4) : trigger]):
        return None
    comma = next((at for at in range(high + 1, stop - 1) if lower[at] == ","), -1)
    return comma + 1 if comma > 0 and lower[comma + 1] in MAIN else None


_WAS_TO_HAVE = (["was", "to", "have"], ["were", "to", "have"])


@lru_cache(maxsize=1)
def _telling() -> frozenset[str]:
    """The words at which `after` tests anything: a new test needs its word here."""
    triggers = load_triggers()
    return IMPERSONAL.union(
        "could might may should under date which later".split(),
        *(_PERHAPS, ["off", "left", "which", "cut"], STOPPED, _TALKED_OF, _SETTLED, _READIED),
        "; but who after when before not never fell fall came come comes".split(),
        *(OPEN, UNDOING, TELLING, triggers.cancel, triggers.cancel_phrases),
    )


_PERHAPS = frozenset("possibly perhaps maybe probably hopefully".split())


_CUT_OUT = ([","], ["."], ["from"], ["out"], ["because"], ["at"])


_TALKED_OF = frozenset(
    """discussed negotiated mooted floated proposed suggested considered weighed contemplated broached requested
    sought envisaged raised mentioned""".split()
)


_SPOKEN_OF = frozenset("discussed raised mentioned".split())
"""What may also be done with a visit that was made: "his visit was discussed"."""


_READIED = frozenset("prepared arranged organised organized negotiated finalised finalized".split())


_SETTLED = frozenset("confirmed certain sure decided settled fixed agreed".split())


_BEFORE_OTHERS = frozenset(
    "during on after in for following at from of about with before amid ahead while when".split()
)


def _is_subject(scene: Scene, trigger: int, verb: int) -> bool:
    """Whether the visit at `trigger` is what a passive at `verb` is said of.

    "During X's visit to Y trade was discussed" is not said of the visit.
    """
    lower, classes = scene.tokens.lower, scene.tokens.classes
    if not heads_its_clause(scene, trigger, _BEFORE_OTHERS, _TO_HEAD):
        return False
    at = verb - 1
    while at > trigger and (lower[at] in _IS or lower[at] in NOT or lower[at] in _ONESELF):
        at -= 1
    if lower[at] in _ON_THE_WAY and "on" in lower[max(trigger, at - 4) : at]:
        return True  # "a stop on the way back was considered"
    if "," in lower[trigger:verb]:
        return at in aside_behind(scene, trigger, verb)
    return classes[at] != "a" or scene.clock[at] is not None


_ON_THE_WAY = frozenset("way back home leg journey trip tour".split())
_ONESELF = frozenset(["himself", "herself"])


_TO_HEAD = 7
"""Tokens back from a visit to a word that makes it no subject."""


_IS = frozenset("is was being now be been are were".split())


_ENDING: tuple[list[str], ...] = (
    [],
    ["."],
    [","],
    [";"],
    ["because"],
    ["until"],
    ["for"],
    ["again"],
    ["after"],
)


_DATES = frozenset("date dates timing day time".split())


_TO_ITS_DATE = 13
"""Tokens from "a date for" to the visit, at most: whose it is stands between, with his offices."""


def _day_left_open(scene: Scene, trigger: int, high: int) -> bool:
    """Whether "the date of a visit" is what the clause is about, and is not known yet."""
    lower = scene.tokens.lower
    first = scene.tokens.sentences[scene.sentence_at[trigger]][0]
    head = next(
        (
            at
            for at in range(trigger - 1, max(trigger - _TO_ITS_DATE, first - 1), -1)
            if lower[at] in _DATES
        ),
        -1,
    )
    if head < 0 or lower[head + 1] not in ("of", "for"):
        return False
    return any(
        lower[at] in ("not", "yet", "still", "unknown", "unclear", "open")
        for at in range(trigger, high)
    )


_NOT_DONE = (
    ["take", "place"],
    ["been", "made"],
    ["been", "paid"],
    ["come", "about"],
    ["come", "off"],
    ["work", "out"],
)
_TAKE_PLACE = (["take", "place"], ["come", "about"], ["go", "ahead"])
_NEVER_DONE = (["made"], ["held"], ["happened"], ["materialised"], ["materialized"], ["came"])
_TO_NOTHING = (["to", "nothing"], ["to", "naught"])


def place_behind(scene: Scene, noun: int, stop: int) -> Name | None:
    """The place that "the trip to Peru" names at once behind its noun; None where it names none."""
    lower = scene.tokens.lower
    if lower[noun + 1 : noun + 2] not in (["to"], ["in"]):
        return None
    at = noun + 2 + (lower[noun + 2 : noun + 3] == ["the"])
    name = scene.owner[at] if at < stop else None
    return name if name is not None and name.kind == "place" else None


def called_off_behind(scene: Scene, trigger: int, high: int) -> bool:
    """Whether the noun at `trigger` is told to be called off: "denied that his visit was put off"."""
    stop = trigger + _COUNTED if trigger + _COUNTED < high else high
    cancel = scene.triggers.cancel
    return any(
        scene.tokens.lower[at] in cancel or calls_off(scene, at) for at in range(trigger + 1, stop)
    )
