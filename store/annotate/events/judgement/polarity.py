"""Says whether the words around a trigger affirm it, call it off, deny it or only wish for it.

The answer is "actual", "cancelled", "denied" (said not to be so) or "none": ruled out, hoped for,
conditional, invited without acceptance. The words before a trigger are gone through in
words_before.py, those behind a noun in aftermath.py.
"""

from __future__ import annotations

import datetime as dt

from store.annotate.closed_words import AT_FIRST, IS_HAS_OR_WILL, NEGATIVES
from store.annotate.events.clause.clauses import SAID, VerbGroup, clause_stop, verb_group
from store.annotate.events.clause.scene import Scene
from store.annotate.events.clause.timing import any_to_come, days_told
from store.annotate.events.judgement.aftermath import after, called_off_behind
from store.annotate.events.judgement.beside_visits import is_of_neither
from store.annotate.events.judgement.dashed import EXPECTED, disinvited, hope_dashed
from store.annotate.events.judgement.framed import (
    is_any_meeting,
    is_asked,
    is_awaited,
    is_framed,
    is_left_to_then,
    is_supposed_on,
)
from store.annotate.events.judgement.governed import by_governor
from store.annotate.events.judgement.hearsay import behind_it, called_wrong, had_him
from store.annotate.events.judgement.implicatives import (
    is_brought_about,
    is_imagined,
    is_welcome_to,
    makes_ready,
)
from store.annotate.events.judgement.infinitives import by_what_it_hangs_on, cancels_another
from store.annotate.events.judgement.kept_from import held_by_nothing, kept_from
from store.annotate.events.judgement.supposed import ONLOOKERS, is_supposed
from store.annotate.events.judgement.talked_of import conditional
from store.annotate.events.judgement.told_before import unless_accepted
from store.annotate.events.judgement.undone import (
    about_a_report,
    is_a_notion,
    is_topic,
    led_by,
    meant_in_vain,
    noun_of_plan,
    until_he_came,
    was_to_have,
    were_it_to_be,
    wished_that,
)
from store.annotate.events.judgement.words_before import SCOPE_STOPS, before

_MODAL = frozenset("may might could can should must".split())


_UNREAL = frozenset(["might", "could", "should"])
"""Before "have come": he did not, or nobody knows."""


_INVERTED = frozenset("he she they it i we you".split())


def _had_it_been(scene: Scene, group: VerbGroup) -> bool:
    """Whether "had" stands before the subject: "Had he gone", "would have met him had he gone"."""
    if group.form in ("third", "ing") or not group.words.isdisjoint(_AUXILIARIES):
        return False
    lower = scene.tokens.lower
    first = scene.tokens.sentences[scene.sentence_at[group.verb]][0]
    if lower[first] == "had":
        return "," not in lower[first : group.first]
    return group.first - 2 > first and (
        lower[group.first - 2] == "had" and lower[group.first - 1] in _INVERTED
    )


_AUXILIARIES = frozenset("had has have was were be been is are will would".split())


def of_verb(scene: Scene, group: VerbGroup, low: int, high: int) -> str:
    """The polarity of a verb group whose clause is `[low, high)`."""
    words = group.words
    if is_asked(scene, group.verb):
        return "none"
    if words & NEGATIVES and not (put_off_to(scene, group, high) or _stayed(scene, group)):
        return "denied"
    if is_of_neither(scene, group.first):
        return "denied"
    verb = group.verb
    if scene.tokens.lower[verb - 2 : verb] == ["no", "longer"] and group.form == "base":
        return "denied"  # "will no longer go to Peru"
    if kept_from(scene, group):
        # "would not keep him from visiting": he will
        return "actual" if held_by_nothing(scene, group) else "denied"
    if group.form == "ing" and by_governor(scene, group.first) in ("cancelled", "none"):
        return "denied"
    lower = scene.tokens.lower
    verdict = _by_its_words(scene, group, low)
    if verdict:
        return verdict
    if _is_only_thought(scene, group):
        return "none"
    verdict = by_what_it_hangs_on(scene, group, low)
    if verdict:
        return verdict
    if hope_dashed(scene, group) or disinvited(scene, group) or meant_in_vain(scene, group):
        return "cancelled"
    opening = scene.tokens.sentences[scene.sentence_at[group.verb]][0]
    at_first = words & AT_FIRST or (lower[opening] in AT_FIRST and group.first - opening < _NEAR)
    if at_first and (words | {lower[group.verb], group.control}) & EXPECTED:
        return "none"  # "was originally due there next week", "Initially, he planned to come"
    if _on_condition(scene, group):
        return "none"
    verdict = behind_it(scene, group.verb)
    if verdict:
        return verdict
    if about_a_report(scene, group.first) and called_wrong(scene, group.verb, group.first, low):
        return "denied"
    if is_topic(scene, group) or is_imagined(scene, group) or wished_that(scene, group):
        return "none"
    led = led_by(scene, group)
    if led >= 0:
        leading = verb_group(scene, led, scene.triggers.verbs[lower[led]].form)
        verdict = of_verb(scene, leading, low, high) if leading.first > low else "actual"
        if verdict != "actual":
            return verdict  # "hoped to visit Rome and meet X", "may go there to meet X"
    first = group.first
    if lower[first] == "to" and lower[first - 1] in _TRIES and "no" in lower[first - 3 : first - 1]:
        return "denied"  # "made no attempt to meet him"
    if group.control:
        verdict = _by_its_control(scene, group, low)
        if verdict:
            return verdict
    if _goes_on(scene, group) or until_he_came(scene, group):
        return "actual"
    return before(scene, group.first, group.verb) or "actual"


_NEAR = 16
"""Tokens from "Initially" at the head of a sentence to the verb, at most."""


def _is_only_thought(scene: Scene, group: VerbGroup) -> bool:
    """Whether a verb tells what somebody supposes, is invited to or has others do in his story."""
    return (
        (group.form == "ing" and had_him(scene, group.first))
        or is_supposed(scene, group)
        or is_supposed_on(scene, group)
        or is_awaited(scene, group)
        or is_left_to_then(scene, group)
        or is_welcome_to(scene, group.verb)
    )


def _in_quotes(scene: Scene, group: VerbGroup) -> bool:
    """Whether a quotation that opens the clause's sentence is still open at the verb.

    One that opens later, 'said that X "would go there"', is told of in the past.
    """
    classes = scene.tokens.classes
    first = scene.tokens.sentences[scene.sentence_at[group.verb]][0]
    return classes[first] == '"' and classes.count('"', first, group.first) % 2 == 1


_UNSURE = frozenset(
    """likely unlikely possibly probably supposed gladly happily willingly readily nearly hardly scarcely conceivably
    theoretically hopefully""".split()
)


_BY_NOBODY = (["by", "nobody"], ["by", "no"])


_ORDERED = frozenset(['"', "“", "rather"])


_WOULD_BE = ("'d", "’d")
"""Endings of "I'd (go)", "he'd (go)"."""


_LIKELY = frozenset("likely probably".split())


_A_WEEK = dt.timedelta(days=7)


def _on_a_day(scene: Scene, group: VerbGroup) -> bool:
    """Whether what a verb tells is to come within a week or on a day that the clause names."""
    days = days_told(scene, group.verb, clause_stop(scene, group.verb))
    return any(one.latest >= scene.date and one.latest - one.earliest < _A_WEEK for one in days)


def _by_its_words(scene: Scene, group: VerbGroup, low: int) -> str:
    """What the auxiliaries and adverbs of a group without "not" say; "" where it is nothing."""
    words = group.words
    if words & _MODAL and (
        group.tense != "past" or "be" in words or ("have" in words and words & _UNREAL)
    ):
        return "none"
    if words & _LIKELY and _on_a_day(scene, group):
        return ""  # "is likely to visit Peru on Sunday"
    if words & _UNSURE or ("ready" in words and "to" in words):
        return "none"
    lower = scene.tokens.lower
    if "would" in words and _in_quotes(scene, group):
        return "none"  # '"He would go there and sell us out," a critic said'
    opening = lower[scene.tokens.sentences[scene.sentence_at[group.verb]][0]]
    if "would" in words and opening in ("had", "were"):
        return "none"  # "Had he not been ill, he would be in Rome"
    if "would" in words and ("only" in words or lower[group.first - 1] == "only"):
        return "none"  # "said he would only meet X to discuss her departure"
    before_it = lower[group.first - 1]
    if (
        group.form == "base"
        and not words
        and (before_it in _ORDERED or before_it.endswith(_WOULD_BE))
    ):
        return "none"  # 'told X: "Come to Peru and see"', "would rather go to Peru"
    if lower[group.verb + 1 : group.verb + 3] in _BY_NOBODY:
        return "none"  # "is expected by nobody"
    if lower[group.first - 2 : group.first] == ["in", "principle"]:
        return "none"  # "agreed in principle to meet X"
    if _had_it_been(scene, group) or were_it_to_be(scene, group):
        return "none"
    if {"had", "been", "to"} <= words and words & SAID:
        return "none"  # "had been thought to be in Rome": he was not
    if lower[group.first - 1] == "almost" or (lower[group.verb] == "represented" and group.passive):
        return "none"
    had_to_be = "had" in words or "had" in lower[max(group.first - 2, low) : group.first]
    if had_to_be and words & {"due", "expected", "scheduled", "set", "planned", "slated", "going"}:
        return "cancelled"
    if "had" in words and lower[group.verb] in ("due", "expected", "scheduled"):
        return "cancelled"  # "had been expected in Moscow"
    if "have" in words and ("to" in words or "would" in words) and not words & SAID:
        if "would" in words:
            return "none"  # "Had he come, he would have met X"
        have = next(at for at in range(group.verb - 1, -1, -1) if lower[at] == "have")
        if was_to_have(scene, have):
            return "cancelled"
    if (
        words & {"was", "were"}
        and lower[group.verb + 1 : group.verb + 3] == ["to", "have"]
        and lower[group.verb] in ("due", "expected", "scheduled", "set", "supposed")
    ):
        return "cancelled"  # "was due to have arrived"
    return ""


def _by_its_control(scene: Scene, group: VerbGroup, low: int) -> str:
    """What the word says that an infinitive hangs on, "invited" or "plans"; "" where nothing."""
    lower, triggers = scene.tokens.lower, scene.triggers
    control = group.control
    before_it = lower[max(group.control_at - 2, low) : group.control_at]
    if control in _LOOKED_FOR and not (_NOBODY | ONLOOKERS | {"diplomats"}).isdisjoint(before_it):
        return "none"  # "officials do not expect X to come", "diplomats expect X to come"
    plan = noun_of_plan(scene, group)
    if plan >= 0:
        if is_a_notion(scene, plan):
            return unless_accepted(scene, group.verb)
        stop = scene.tokens.sentences[scene.sentence_at[group.verb]][1]
        of_plan = of_noun(scene, plan, group.verb, stop)
        if of_plan != "actual":
            return of_plan
    first = group.first
    if lower[first - 1] in _TIPPED and lower[first - 3 : first - 1] == ["had", "been"]:
        return "cancelled"  # "had been tipped to lead the team"
    if control in triggers.cancel:
        makes_room = cancels_another(scene, group.control_at, first)
        return "actual" if makes_room else "cancelled"
    if lower[first - 1] in _GLAD and "would" in lower[max(first - 4, low) : first - 1]:
        return unless_accepted(scene, group.verb)  # "would love to visit Peru"
    if control in _LET and _was_let(scene, group):
        return "actual"
    if control in _SOUGHT or _too_ill(scene, group):
        return "none"
    if control in _VOWED:
        stop = scene.tokens.sentences[scene.sentence_at[group.verb]][1]
        return "actual" if any_to_come(scene, group.verb, stop) else "none"
    if makes_ready(scene, group):
        return "actual"
    if control in triggers.accept or control in triggers.deny or control in triggers.possible:
        return unless_accepted(scene, group.verb)
    verdict = _controlled(scene, group, low) or ""
    return (
        verdict if verdict or is_brought_about(scene, group) else unless_accepted(scene, group.verb)
    )


_STAYING = frozenset("stay stayed staying linger lingered".split())
_LONG = frozenset("long longer overnight beyond past".split())


def _stayed(scene: Scene, group: VerbGroup) -> bool:
    """Whether only the length of a stay is denied: "did not stay long in Lima"."""
    lower = scene.tokens.lower
    return lower[group.verb] in _STAYING and not _LONG.isdisjoint(
        lower[group.verb + 1 : group.verb + 2]
    )


def put_off_to(scene: Scene, group: VerbGroup, high: int) -> bool:
    """Whether a negated verb tells when it is done: "is not expected there until Sunday"."""
    if group.words.isdisjoint(NEGATIVES) or "never" in group.words:
        return False
    lower = scene.tokens.lower
    if lower[group.first - 1] == "who" and "was" in group.words:
        return False  # "X, who was not expected until Thursday, arrived on Tuesday"
    for index in range(group.verb + 1, min(group.verb + 12, high - 1)):
        if lower[index] not in ("until", "till", "before"):
            continue
        time = next((one for one in scene.clock[index + 1 : index + 3] if one is not None), None)
        if time is None or time.earliest is None:
            return False
        return lower[index] != "before" or time.earliest == time.latest
    return False


_LOOKED_FOR = frozenset("expect expects expected anticipate foresee".split())


_NOBODY = NEGATIVES.union("nobody none few hardly scarcely".split())


_GLAD = frozenset("love like glad happy pleased delighted honoured honored prefer".split())


_SOUGHT = frozenset(
    """apply applied applies seek sought seeks seeking try tried tries trying attempt attempted
    attempts attempting petitioned begged pleaded lobbied advised reluctant determined afraid scared
    loath hesitant tempted anxious impatient unwilling unprepared""".split()
)
"""Before "to visit": nothing says that it came to that."""


_VOWED = frozenset("vowed vows pledged pledges undertook".split())
"""Before "to visit": a plan only where its day is told."""


def _too_ill(scene: Scene, group: VerbGroup) -> bool:
    """Whether "too ill to" and the like stands before a verb: it was not done."""
    lower, first = scene.tokens.lower, group.first
    to = first if lower[first] == "to" else first - 1
    return lower[to] == "to" and "too" in lower[max(to - 3, 0) : to]


_LET = frozenset("allowed permitted able".split())


_LET_AT = 10
"""Tokens behind a verb up to the day on which somebody "was allowed to visit him in Oslo"."""


def _was_let(scene: Scene, group: VerbGroup) -> bool:
    """Whether leave was used: "was allowed to visit him in Oslo in May", with a day gone by."""
    lower = scene.tokens.lower
    was = group.control_at - 1 - (lower[group.control_at - 1] in ("finally", "also", "only"))
    if lower[was] not in ("was", "were") or lower[group.control_at + 1] != "to":
        return False
    if group.control == "able" and lower[group.verb] != "be":
        return True  # "It was not until May that he was able to visit him"
    stop = scene.tokens.sentences[scene.sentence_at[group.verb]][1]
    for time in scene.clock[group.verb + 1 : min(group.verb + _LET_AT, stop)]:
        if time is not None and time.latest is not None:
            return time.latest < scene.date
    return False


_TRIES = frozenset("attempt attempts effort efforts move time chance opportunity need".split())


_TIPPED = frozenset("tipped billed meant earmarked supposed slated rumoured rumored".split())


_IF = frozenset("if unless provided providing".split())


_IF_ONLY = (["only"], ["not"], ["any"])


_IF_NEXT = (["if"], ["unless"], ["provided"])


_ONLY_THEN = (["after"], ["when"], ["once"])


_ASKED = frozenset(
    "see ask asked asks know determine decide discuss check learn say said find wonder as even".split()
)


def _on_condition(scene: Scene, group: VerbGroup) -> bool:
    """Whether a future is tied to a condition behind it: "would go if a deal were reached"."""
    if not group.words & {"would", "will", "to"}:
        return False
    lower = scene.tokens.lower
    stop = scene.tokens.sentences[scene.sentence_at[group.verb]][1]
    for index in range(group.verb + 1, min(group.verb + 18, stop)):
        word = lower[index]
        if word == "if" and lower[index + 1 : index + 2] in _IF_ONLY:
            if conditional(scene, index):
                return True  # "would go if only he were asked"
            continue  # "will visit Rome next week if only to see the damage"
        if (word in _IF and lower[index - 1] not in _ASKED) or conditional(scene, index):
            return True
        if word == "only" and lower[index + 1 : index + 2] in _ONLY_THEN:
            return True  # "will go only after a truce"
        if word == "condition" and lower[index - 1] in ("on", "the"):
            return True  # "will go on condition that"
        after_it = index + 1 + (scene.tokens.classes[index + 1 : index + 2] in (",", '"'))
        if scene.clock[index] is not None and lower[after_it : after_it + 1] in _IF_NEXT:
            continue  # "will visit Rome next week if the rebels agree", "would go tomorrow, if asked"
        if scene.clock[index] is not None and scene.clock[index + 1 : index + 2] == [None]:
            return False  # a day is named: "will go on Monday"
        if word in (";", "and", "but", "who"):
            return False  # another clause begins
    return False


_WISHED = frozenset(
    """invited invitation invites invite inviting asked urged allowed invitations requested urging
    asking urges permission visa visas want wants wanted offer offered plans hopes hoped chance
    opportunity refusal refused declined""".split()
)


def _controlled(scene: Scene, group: VerbGroup, low: int) -> str | None:
    """ "invited Triet to visit", "asked him to go": a wish word up to some words before "to"."""
    lower = scene.tokens.lower
    triggers = scene.triggers
    if group.control in triggers.planned or group.tense == "future":
        return None
    for index in range(group.control_at, max(group.control_at - 9, low - 1), -1):
        word = lower[index]
        if word in triggers.accept:
            return unless_accepted(scene, group.verb)
        if word in triggers.cancel:
            return "actual" if cancels_another(scene, index, group.first) else "cancelled"
        if word in _WISHED:
            if word == "plans":
                return None
            return unless_accepted(scene, group.verb)
        if word in scene.triggers.verbs and scene.triggers.verbs[word].is_finite:
            return None
        if word in SCOPE_STOPS or word in (",", ";"):
            return None
    return None


_JOURNEYS = frozenset(["visit", "arrival", "departure"])


def of_noun(scene: Scene, first: int, trigger: int, high: int) -> str:
    """The polarity of the noun at `trigger`, whose phrase begins at `first`, in a clause to `high`.

    Both what stands before it and what follows it count: "ruled out a visit", "was postponed".
    """
    if scene.triggers.nouns.get(scene.tokens.lower[trigger]) in _JOURNEYS:
        governed = by_governor(scene, trigger)
        if governed:
            return governed
    if is_framed(scene, trigger) or is_any_meeting(scene, trigger):
        return "none"
    verdict = before(scene, first, trigger)
    if verdict == "denied" and called_off_behind(scene, trigger, high):
        return "actual"  # "denied reports that his visit was put off"
    if verdict == "actual":
        # "accepted an invitation, but the visit never took place"
        return "denied" if after(scene, trigger, high) == "denied" else verdict
    return verdict or after(scene, trigger, high)


def _goes_on(scene: Scene, group: VerbGroup) -> bool:
    """Whether a verb only follows another by "and": "was invited to a dinner and was received".

    Also a plain past: "cancelled a visit to Oslo and flew home" flew. What stands under a denial, a
    condition or a perfect ("would have come and met X") hangs on it.
    """
    lower = scene.tokens.lower
    low = scene.tokens.sentences[scene.sentence_at[group.verb]][0]
    first = group.first
    link = first - 1 - (lower[first - 1] in _INVERTED)  # "fog delayed him and he landed later"
    if lower[link] not in ("and", "but") or "that" in lower[low:first]:
        return False
    if lower[first] in IS_HAS_OR_WILL:
        return True
    hangs_on = _HANGS_ON if link == first - 1 else _HANGS_ON - _AUXILIARIES
    return group.form == "past" and not any(
        lower[at] in hangs_on and not (lower[at] == "not" and lower[at - 1] == "did")
        for at in range(low, first)  # "did not stay and left", not "did not stay and leave"
    )


_HANGS_ON = NEGATIVES.union(
    "have had has having be been being if whether unless denied denies denying".split(), _IF
)
"""Words that a later verb joined by "and" may hang on as well."""
