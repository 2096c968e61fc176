"""Says whether words told behind a plan tell what kept somebody from going: "nothing came of it",
"his plane was grounded", "he fell ill".

Which words go on from which plan is for thwarted.py.
"""

from __future__ import annotations

import datetime as dt

from store.annotate.closed_words import NEGATIVES, THE_THIS_OR_WHOSE
from store.annotate.events.clause.fixed_phrases import begins
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Scene
from store.annotate.events.judgement.aftermath import place_behind
from store.annotate.events.judgement.calling_off import calling_off_denied, calls_off
from store.annotate.events.judgement.claims import Claim
from store.annotate.events.judgement.mishaps import AGAINST, NOBODY_WENT, OF_SUBJECT
from store.annotate.events.who.parties import parties_in

_NOT_DONE = frozenset(
    """turn come arrive show appear make leave go board set travel happen materialise materialize take
    came arrived left showed turned made appeared boarded went travelled traveled reached fly flew
    depart departed""".split()
)
"""Verbs that, under a "not", tell that nobody went."""


_FAILED = frozenset("failed fails".split())


_CRAFT = frozenset(
    "plane flight flights aircraft jet helicopter airliner airport airports train ship".split()
)


_DISABLED = frozenset(
    """grounded closed cancelled canceled diverted turned returned hijacked crashed trouble stuck
    fogbound broke developed shut blocked not""".split()
)


def came_between(scene: Scene, claim: Claim, low: int, high: int, contrast: bool) -> bool:
    """Whether the words from `low` tell what kept somebody from going."""
    lower = scene.tokens.lower
    if _of_old(scene, claim, low, high):
        return False
    for at in range(low, high):
        word = lower[at]
        told = (
            begins(lower, at, NOBODY_WENT)
            or _calls_off_a_journey(scene, claim, at, high)
            or (
                (
                    begins(lower, at, OF_SUBJECT)
                    or _cries_off(scene, at, high)
                    or _is_given_up(scene, at)
                )
                and _of_him_or_it(scene, claim, low, at)
            )
        )
        if (told or (contrast and begins(lower, at, AGAINST))) and _holds(scene, at):
            return not (word in _MOVABLE and is_put_later(scene, at, high))
        if _is_still_to_do(lower, at) and _of_him_or_it(scene, claim, low, at):
            return True
        if _ends_in_a_not(lower, at) and _of_him_or_it(scene, claim, low, at):
            return True
        if word in NEGATIVES and at + 1 < high and _of_him_or_it(scene, claim, low, at):
            after = at + 1 + (lower[at + 1] in ("be", "been"))
            if after >= high:
                return False
            if lower[after] in _NOT_DONE and not is_put_later(scene, after, high):
                if _elsewhere(scene, claim, after) or lower[after + 1 : after + 2] in _NOT_ALONE:
                    return False
                if lower[after] == "reached" and lower[after - 1] == "be":
                    return False  # "could not be reached for comment"
                return lower[after] not in ("make", "made", "take", "set") or lower[
                    after + 1 : after + 2
                ] in (["it"], ["the"], ["place"], ["off"], ["out"])
            if lower[at + 1 : at + 3] == ["to", "be"] and at + 3 >= high - 1:
                return True  # "that was not to be"
        if word in _FAILED and lower[at + 1 : at + 2] == ["to"]:
            return lower[at + 2] in _NOT_DONE and _of_him_or_it(scene, claim, low, at)
        if (
            contrast
            and word in _CRAFT
            and not _DISABLED.isdisjoint(lower[at + 1 : min(at + 5, high)])
        ):
            return not is_put_later(scene, at, high)
    return False


_LONG_BEFORE = dt.timedelta(days=30)


def _of_old(scene: Scene, claim: Claim, low: int, high: int) -> bool:
    """Whether a clause tells of a time long before the plan: "He was refused a visa last year"."""
    planned = claim.arrived or claim.whole or claim.within
    day = min(planned.earliest, scene.date) if planned is not None else scene.date
    return any(
        time is not None and time.latest is not None and time.latest < day - _LONG_BEFORE
        for time in scene.clock[low:high]
    )


def _elsewhere(scene: Scene, claim: Claim, verb: int) -> bool:
    """Whether the verb of going at a token leads to another country: "will not go to Poland"."""
    if scene.tokens.lower[verb + 1 : verb + 2] not in (["to"], ["in"], ["into"]):
        return False
    place = scene.place_at(verb + 2)
    return place is not None and place.country not in (None, claim.country)


_JOURNEYS = frozenset(
    "trip visit journey tour flight departure arrival participation attendance appearance".split()
)


_ADJECTIVES = 2
"""Tokens between "his" and the journey: "his planned official visit"."""


def _calls_off_a_journey(scene: Scene, claim: Claim, at: int, high: int) -> bool:
    """Whether "cancelled the trip", "put off his planned visit" begins at a token."""
    lower = scene.tokens.lower
    if not (lower[at] in scene.triggers.cancel or calls_off(scene, at)):
        return False
    its = at + 1 + (lower[at + 1 : at + 2] in (["off"], ["back"], ["up"]))
    if its >= high or lower[its] not in THE_THIS_OR_WHOSE:
        return False
    ahead = range(its + 1, min(its + 2 + _ADJECTIVES, high))
    noun = next((k for k in ahead if lower[k] in _JOURNEYS), -1)
    if noun < 0:
        return False
    place = place_behind(scene, noun, high)
    return place is None or place.country == claim.country


_ALONE = frozenset(". , at on because after for citing over to until again".split())
"""Behind "cancelled" of one who called off his coming."""


def _cries_off(scene: Scene, at: int, high: int) -> bool:
    """Whether "he cancelled", "he withdrew" stands at a token, and not what."""
    lower = scene.tokens.lower
    if lower[at] not in ("cancelled", "canceled", "withdrew", "cancelling"):
        return False
    return at + 1 >= high or lower[at + 1] in _ALONE or scene.clock[at + 1] is not None


_WAS = frozenset("was were been".split())


def _is_given_up(scene: Scene, at: int) -> bool:
    """Whether "(they) have been abandoned" stands at a token: plans or a visit, told before."""
    lower = scene.tokens.lower
    return lower[at] in scene.triggers.cancel and lower[at].endswith("ed") and lower[at - 1] in _WAS


def _ends_in_a_not(lower: list[str], at: int) -> bool:
    """Whether "(he) will not." or "(he) never did." ends a sentence at a token."""
    if lower[at] not in NEGATIVES:
        return False
    ends = at + 1 if lower[at] != "never" else at + 2
    return lower[ends : ends + 1] == ["."] and (ends == at + 1 or lower[at + 1] == "did")


def _is_still_to_do(lower: list[str], at: int) -> bool:
    """Whether "(has) yet to do so", "(has) not done so" begins at a token."""
    to = lower[at : at + 2] == ["yet", "to"]
    verb = at + 1 + to
    if not to and lower[at] not in NEGATIVES:
        return False
    if lower[verb : verb + 2] in _DONE_SO:
        return True
    return to and lower[verb : verb + 1] in _TO_GO


_DONE_SO = (
    ["do", "so"],
    ["done", "so"],
    ["do", "it"],
    ["done", "it"],
    ["make", "good"],
    ["made", "good"],
    ["keep", "his"],
    ["keep", "her"],
    ["kept", "his"],
    ["kept", "her"],
    ["follow", "through"],
    ["followed", "through"],
)
_TO_GO = (["go"], ["come"], ["travel"], ["arrive"], ["appear"], ["set"])


_NOT_ALONE = (["alone"], ["empty-handed"], ["without"], ["unaccompanied"])
"""Behind "will not come" where only that is denied."""


_MOVABLE = frozenset("be put postponed was been".split())
"""Words of putting off, which may be to a day that is told."""


def _holds(scene: Scene, at: int) -> bool:
    """Whether what begins at a token is told as so: not "did not cancel", "denied he had"."""
    lower = scene.tokens.lower
    if lower[at - 1] == "to" and not _WANTED.isdisjoint(lower[max(at - 4, 0) : at]):
        return False  # "the opposition wants him to stay at home"
    return lower[at - 1] not in NEGATIVES and not calling_off_denied(scene, at)


_WANTED = frozenset("want wants wanted urged asked begged pressed".split())


def is_put_later(scene: Scene, low: int, high: int) -> bool:
    """Whether a day to come is told: he goes then."""
    lower = scene.tokens.lower
    return any(lower[at] in ("until", "till", "before") for at in range(low, high)) or any(
        time is not None and time.earliest is not None and time.earliest > scene.date
        for time in scene.clock[low:high]
    )


_PLAIN_SUBJECTS = frozenset("he she they it that this who".split())


_AUXILIARIES = frozenset(
    """did does do was is has had have could can would will also then now ever simply been to be being
    rushed flown suddenly since himself herself instead held made not may might having got get cannot abruptly still only""".split()
)


def _of_him_or_it(scene: Scene, claim: Claim, low: int, at: int) -> bool:
    """Whether the subject of the verb at `at` is the traveller, the visit, or left out."""
    lower = scene.tokens.lower
    index = at - 1
    while index >= low and lower[index] in _AUXILIARIES:
        index -= 1
    if index < low or lower[index] in _PLAIN_SUBJECTS or lower[index] in (",", "end"):
        return True
    parties = parties_in(scene, scene.sentence_at[at])
    if lower[index] == "and":  # of the subject that stands before
        return not _PLAIN_SUBJECTS.isdisjoint(lower[low : low + _HEAD]) or any(
            claim.who in one.ids and low <= one.first < index and not one.possessive
            for one in parties
        )
    kind = scene.triggers.nouns.get(lower[index])
    if not _OTHER.isdisjoint(lower[max(index - _HEAD, low) : index]):
        return False  # "an earlier visit was put off", "a dinner was called off"
    if kind == "visit" or (kind == "talks" and lower[index] in _TALKS):
        return True
    if kind == "event" and lower[index] in lower[slice(*scene.tokens.sentences[claim.sentence])]:
        return True  # "was to attend a summit. The summit was cancelled"
    return any(claim.who in one.ids and one.first <= index < one.stop for one in parties)


_HEAD = 4
"""Tokens of a clause or of a noun phrase in which its subject or article stands."""


_OTHER = frozenset("a an another earlier last previous first other similar".split())


_TALKS = frozenset("talks meeting summit negotiations conference".split())


RULES = (
    EventRule(
        "trip/judge-came-between",
        """
        + 2018-05-18 | Swiss diplomat Paul Seger was to visit Minsk on Monday, but nothing came of it. => status Paul Seger > BY = cancelled
        + 2018-05-18 | Swiss diplomat Paul Seger was to visit Minsk on Monday; his plane was grounded. => status Paul Seger > BY = cancelled
        + 2018-05-18 | Swiss diplomat Paul Seger was expected in Minsk on Monday. However, he fell ill. => status Paul Seger > BY = cancelled
        + 2018-05-18 | Swiss diplomat Paul Seger was expected in Minsk on Monday. But that was not to be. => status Paul Seger > BY = cancelled
        - 2018-05-18 | Swiss diplomat Paul Seger was to visit Minsk on Monday, but his wife will not come along. => status Paul Seger > BY = cancelled
        - 2018-05-18 | Swiss diplomat Paul Seger was to visit Minsk on Monday, but the date of a dinner was not fixed. => status Paul Seger > BY = cancelled
        + 2018-05-18 | Swiss diplomat Paul Seger was to speak at a congress in Minsk on Thursday; a colleague read his speech. => status Paul Seger > BY = cancelled
        + 2018-05-18 | Swiss diplomat Paul Seger was to visit Minsk on Monday. It was cancelled on Thursday. => status Paul Seger > BY = cancelled
        + 2018-05-18 | Swiss diplomat Paul Seger was to visit Minsk on Monday. Aides denied that it was cancelled. => status Paul Seger > BY = planned
        + 2018-05-18 | Swiss diplomat Paul Seger was to visit Minsk on Monday. He is staying at home. => status Paul Seger > BY = cancelled
        + 2018-05-18 | Swiss diplomat Paul Seger was to visit Minsk on Monday. His wife fell ill and will stay at home. => status Paul Seger > BY = planned
        + 2018-05-18 | Swiss diplomat Paul Seger was to visit Minsk on Monday. The opposition wants him to stay at home. => status Paul Seger > BY = planned
        + 2018-05-18 | Swiss diplomat Paul Seger was to visit Minsk on Monday. Now he will not. => status Paul Seger > BY = cancelled
        + 2018-05-18 | Swiss diplomat Paul Seger was to visit Minsk on Monday. He was refused a visa last year. => status Paul Seger > BY = planned
        + 2018-05-18 | Swiss diplomat Paul Seger was to visit Minsk on Monday. An earlier visit was cancelled. => status Paul Seger > BY = planned
        + 2018-05-18 | Swiss diplomat Paul Seger was to visit Minsk on Monday. A dinner was called off. => status Paul Seger > BY = planned
        + 2018-05-18 | Swiss diplomat Paul Seger was to visit Minsk on Monday. He will not go to Oslo. => status Paul Seger > BY = planned
        + 2018-05-18 | Swiss diplomat Paul Seger was to attend a summit in Minsk on Monday. The summit was postponed. => status Paul Seger > BY = cancelled
        + 2018-05-18 | Swiss diplomat Paul Seger was to visit Minsk on Monday. He has never been to Belarus. => status Paul Seger > BY = planned
        + 2018-05-18 | A visit to Minsk by Swiss diplomat Paul Seger was scheduled for Monday. He was not given a visa. => status Paul Seger > BY = cancelled
        + 2018-05-18 | Swiss diplomat Paul Seger was to visit Minsk on Monday. Instead, he will go to Oslo. => status Paul Seger > BY = cancelled
        + 2018-05-18 | Swiss diplomat Paul Seger promised in March to visit Minsk. The pledge has not been honoured. => status Paul Seger > BY = cancelled
        + 2018-05-18 | Swiss diplomat Paul Seger promised in March to visit Minsk. He has yet to do so. => status Paul Seger > BY = cancelled
        + 2018-05-18 | Swiss diplomat Paul Seger promised in March to visit Minsk. He has yet to name a successor. => status Paul Seger > BY = planned
        """,
    ),
)
