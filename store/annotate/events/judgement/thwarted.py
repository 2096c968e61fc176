"""Calls off a plan of the past where the words that go on from it tell what came between.

"was to visit Oslo on Monday, but nothing came of it", "…; his plane was grounded", "However, he fell
ill". The words themselves are in came_between.py. What "but" says of its own subject's staying at
home is read in dashed.py and hindered.py, "The trip is off" in called_off.py, "He did not come" in
denials.py.
"""

from __future__ import annotations

import datetime as dt

from store.annotate.closed_words import NEGATIVES
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Scene
from store.annotate.events.judgement.aftermath import place_behind
from store.annotate.events.judgement.called_off import was_planned
from store.annotate.events.judgement.came_between import came_between, is_put_later
from store.annotate.events.judgement.claims import Claim, MeetingClaim
from store.annotate.events.judgement.dashed import SHORTER
from store.annotate.events.judgement.predicates import MAIN
from store.annotate.events.who.parties import parties_in

_TURNS = frozenset(["but", ";", "yet"])
"""Words and marks within a sentence at which it may turn against its plan."""


_CONTRASTS = frozenset("but however instead yet".split())


_AT_LAST = (["in", "the", "end"], ["at", "the", "last"], ["as", "it", "turned"])


def thwart(scene: Scene, claims: list[Claim]) -> None:
    """Calls off the plans of the past that the words behind them tell to have come to nothing."""
    for claim in claims:
        if claim.country is None or claim.present:
            continue
        if claim.polarity == "actual" and _cut_short(scene, claim):
            claim.polarity = "cancelled"
            continue
        if not (
            was_planned(scene, claim)
            or _had_been_planned(scene, claim)
            or _is_apposed(scene, claim)
        ):
            continue
        if _told_with_calling_off(scene, claim):
            claim.polarity = "cancelled"
            continue
        for low, high, contrast in _going_on(scene, claim):
            if _gone_all_the_same(claims, claim, low, high):
                break
            if _of_another_stop(scene, claims, claim, (low, high)):
                break
            if came_between(scene, claim, low, high, contrast) or (
                contrast and _did_something_else(scene, claim, low, high)
            ):
                claim.polarity = "denied" if _is_denied(claims, claim, low, high) else "cancelled"
                break


_LONG_OVER = dt.timedelta(days=20)


def leave_out_old_plans(scene: Scene, claims: list[Claim], met: list[MeetingClaim]) -> None:
    """Leaves out what somebody was to do weeks ago, where nothing else tells that he did: "was to visit
    Oslo in February", "was to meet him in Oslo in 2015"."""
    for talks in met:
        when = talks.when
        if talks.tense == "future" and when and when.latest < scene.date - _LONG_OVER:
            held = (one for one in met if one.officials == talks.officials and one is not talks)
            if not any(one.polarity == "actual" and one.tense != "future" for one in held):
                talks.polarity = "none"
    for claim in claims:
        day = claim.arrived or claim.whole or claim.within
        if (
            day is None
            or day.latest >= scene.date - _LONG_OVER
            or not (was_planned(scene, claim) or _had_been_planned(scene, claim))
        ):
            continue
        stop = scene.tokens.sentences[claim.sentence][1]
        if "stayed" in scene.tokens.lower[claim.trigger : stop]:
            continue  # "was to spend a week in Oslo but stayed only two days"
        told = (
            one
            for one in claims
            if (one.who, one.country) == (claim.who, claim.country)
            and one is not claim
            and one.polarity == "actual"
            and one.tense != "future"
        )
        if not any(told):
            claim.polarity = "none"


_PLANNED = frozenset(
    """planned scheduled arranged pencilled penciled sketched considered foreseen envisaged slated
    included listed programmed projected set added mooted discussed announced""".split()
)


_PLANS = frozenset(["plan", "plans"])
_TO_PLANS = 4
"""Tokens from "plans" to the visit for which they are."""


_OF_A_PLAN = frozenset("plan plans programme program schedule itinerary agenda cards".split())


_TO_PREDICATE = 14
"""Tokens from the noun of a visit to what is said of it: "a stop in Lima had been planned"."""


def _had_been_planned(scene: Scene, claim: Claim) -> bool:
    """Whether a visit told by its noun was once planned: "a stop in Lima had been pencilled in",
    "was scheduled for Monday", "was part of the original plan"."""
    lower = scene.tokens.lower
    if claim.rule != "trip/visit-noun" or claim.polarity != "actual":
        return False
    stop = scene.tokens.sentences[claim.sentence][1]
    ahead = range(claim.trigger + 1, min(claim.trigger + _TO_PREDICATE, stop - 2))
    if not _PLANS.isdisjoint(lower[max(claim.trigger - _TO_PLANS, 0) : claim.trigger]):
        return True  # "told parliament of plans for a tour of Peru"
    at = next((at for at in ahead if lower[at] in ("had", "was")), -1)
    if at < 0:
        return False
    if lower[at : at + 2] == ["had", "been"] and lower[at + 2] in _PLANNED:
        return True
    if lower[at] == "was" and lower[at + 1] in _PLANNED:
        return True
    said = lower[at + 1 : min(at + _TO_PREDICATE, stop)]
    return not _OF_A_PLAN.isdisjoint(said) and not {"part", "on"}.isdisjoint(said)


_STRUCK = frozenset(
    """arrested detained stopped crashed killed shot died collapsed recalled hijacked diverted ambushed
    kidnapped abducted intercepted grounded""".split()
)


_TO_WHEN = 14
"""Tokens from the verb of a journey to the "when" of what cut it short."""


_TO_BLOW = 8
"""Tokens from that "when" to the verb of what happened."""


def _cut_short(scene: Scene, claim: Claim) -> bool:
    """Whether a journey was cut short on the way: "was flying to Lima when his plane crashed"."""
    lower = scene.tokens.lower
    first, stop = scene.tokens.sentences[claim.sentence]
    if claim.rule not in _SETTING_OUT or not {"was", "were", "been"} & set(
        lower[max(first, claim.trigger - _TO_WHO) : claim.trigger]
    ):
        return False
    ahead = range(claim.trigger + 1, min(claim.trigger + _TO_WHEN, stop))
    when = next((at for at in ahead if lower[at] == "when"), -1)
    if when < 0 or _STRUCK.isdisjoint(lower[when : min(when + _TO_BLOW, stop)]):
        return False
    places = (scene.place_at(at) for at in range(when, stop))
    return not any(one is not None and one.country == claim.country for one in places)


_SETTING_OUT = frozenset(["trip/on-the-way", "trip/go", "trip/leave-for"])


_DUE = frozenset("expected due scheduled awaited".split())


def _aside(scene: Scene, claim: Claim) -> int:
    """The "who" or "expected" of a plan told by the way: "X, who was to come on Monday, fell ill",
    "X, expected in Lima on Monday, fell ill"; -1 of another plan."""
    lower = scene.tokens.lower
    first, stop = scene.tokens.sentences[claim.sentence]
    low = max(claim.trigger - _TO_WHO, first)
    high = min(claim.trigger + 1 + _BEHIND_NAME * (claim.rule == "trip/apposed"), stop)
    return next(
        (at for at in range(high - 1, low, -1) if lower[at] in _ASIDES and lower[at - 1] == ","),
        -1,
    )


def _is_apposed(scene: Scene, claim: Claim) -> bool:
    """Whether a plan is only told beside a name: "X, expected in Lima on Monday, fell ill"."""
    if claim.tense != "future" or claim.polarity != "actual":
        return False
    at = _aside(scene, claim)
    return at >= 0 and scene.tokens.lower[at] in _DUE


_TO_WHO = 6
"""Tokens from "who" or "due" to the verb of what somebody was to do: "who was scheduled to speak"."""


_BEHIND_NAME = 5
"""Tokens of a name, behind which "expected" stands."""


def _main_clause(scene: Scene, claim: Claim, stop: int) -> int:
    """The token at which the main clause of "X, who was to come on Monday, fell ill" goes on; -1
    where the plan is not told by the way."""
    lower = scene.tokens.lower
    aside = _aside(scene, claim)
    if aside < 0:
        return -1
    for comma in range(aside + 1, stop - 1):
        if lower[comma] == "," and (
            lower[comma + 1] in MAIN
            or lower[comma + 1] in _GOES_ON
            or lower[comma + 1] in _IRREGULAR
            or (lower[comma + 1].endswith("ed") and scene.owner[comma + 1] is None)
        ):
            return comma + 1
    return -1


_ASIDES = _DUE | {"who"}


_GOES_ON = frozenset("never cannot lost missed thought cried begged got".split())


_OF_JOURNEY = frozenset("his her their its the a an planned scheduled official".split())


_CALLING_OFF = 4
"""Tokens from "cancelled" to the trip or invitation, at most."""


def _told_with_calling_off(scene: Scene, claim: Claim) -> bool:
    """Whether the sentence has called the journey off before: "cancelled his trip hours before a
    plane was to carry him there", "withdrew its invitation to X, who was to speak there"."""
    lower, triggers = scene.tokens.lower, scene.triggers
    first = scene.tokens.sentences[claim.sentence][0]
    if _barred_before(scene, claim, first):
        return True
    for at in range(first, claim.trigger):
        if lower[at] not in triggers.cancel and lower[at] not in _WITHDREW:
            continue
        index = at + 1
        while index < claim.trigger and index - at < _CALLING_OFF and lower[index] in _OF_JOURNEY:
            index += 1
        visit = triggers.nouns.get(lower[index]) == "visit" and lower[index - 1] in _HIS
        if (visit or lower[index] in ("invitation", "visa")) and lower[at - 1] not in NEGATIVES:
            place = place_behind(scene, index, claim.trigger)
            return place is None or place.country == claim.country
    return False


_BARRED = frozenset(
    """banned barred refused denied stopped prevented blocked turned detained arrested expelled
    disinvited forbade""".split()
)


_TO_PLAN = 9
"""Tokens from "before" to the verb of what somebody was to do."""


def _barred_before(scene: Scene, claim: Claim, first: int) -> bool:
    """Whether he was barred "hours before he was to speak there"."""
    lower = scene.tokens.lower
    before = next(
        (
            at
            for at in range(claim.trigger - 1, max(claim.trigger - _TO_PLAN, first), -1)
            if lower[at] == "before"
        ),
        -1,
    )
    if before < 0 or {"was", "were"}.isdisjoint(lower[before : claim.trigger]):
        return False
    barred = next((at for at in range(first, before) if lower[at] in _BARRED), -1)
    return barred > 0 and NEGATIVES.isdisjoint(lower[max(barred - 3, first) : barred])


_WITHDREW = frozenset("withdrew withdrawn withdraws rescinded revoked revokes rescinds".split())


_HIS = frozenset("his her their 's ’s".split())


def _going_on(scene: Scene, claim: Claim) -> list[tuple[int, int, bool]]:
    """The clauses that go on from a plan, and whether they are set against it by a word."""
    lower, sentences = scene.tokens.lower, scene.tokens.sentences
    stop = sentences[claim.sentence][1]
    found: list[tuple[int, int, bool]] = []
    turn = next((at for at in range(claim.trigger + 1, stop) if lower[at] in _TURNS), -1)
    if turn >= 0:
        found.append((turn + 1, stop, True))
    goes_on = _main_clause(scene, claim, stop)
    if goes_on >= 0:
        found.append((goes_on, stop, False))
    if claim.sentence + 1 < len(sentences):
        low, high = sentences[claim.sentence + 1]
        contrast = lower[low] in _CONTRASTS or lower[low : low + 3] in _AT_LAST
        found.append((low, high, contrast or "however" in lower[low : low + 6]))
    return found


def _of_another_stop(scene: Scene, claims: list[Claim], plan: Claim, span: tuple[int, int]) -> bool:
    """Whether what goes on from a plan of several stops is of another one alone: "was to visit Peru and
    Chile, but the Chilean leg was called off"."""
    named = {place.country for at in range(*span) if (place := scene.place_at(at)) is not None}
    others = {
        one.country
        for one in claims
        if (one.who, one.sentence) == (plan.who, plan.sentence) and one.country != plan.country
    }
    return plan.country not in named and not others.isdisjoint(named)


def _gone_all_the_same(claims: list[Claim], plan: Claim, low: int, high: int) -> bool:
    """Whether a journey of the same person to the same country is told between two tokens."""
    return any(
        one.who == plan.who
        and one.country == plan.country
        and one.polarity == "actual"
        and low <= one.trigger < high
        for one in claims
    )


def _is_denied(claims: list[Claim], plan: Claim, low: int, high: int) -> bool:
    """Whether a reader has found "he did not come" between two tokens."""
    return any(
        one.who == plan.who and one.polarity == "denied" and low <= one.trigger < high
        for one in claims
    )


_SPEAKING = frozenset(
    """added noted stressed warned expressed hoped insisted declined refused offered promised
    urged called denied admitted wanted planned expected seemed appeared looked stated indicated
    suggested confirmed announced declared voiced rejected criticised criticized demanded asked
    proposed decided agreed believed feared faced remained carried needed pledged vowed
    signalled signaled praised accused""".split()
)
"""Past verbs that tell nothing of whether somebody went."""


_COMING = frozenset(
    """arrived landed reached travelled traveled departed entered delayed moved advanced brought
    shortened extended""".split()
)
"""Past verbs of one who went all the same, some other day or way."""


_IRREGULAR = frozenset(
    "fell caught broke got sent made chose lost died withdrew stuck ran bowed tore hurt".split()
)


def _did_something_else(scene: Scene, claim: Claim, low: int, high: int) -> bool:
    """Whether the clause says what its traveller did, set against the plan: "but he broke a leg"."""
    lower = scene.tokens.lower
    if _expected_by_others(scene, claim) or is_put_later(scene, low, high):
        return False
    at = low
    for one in parties_in(scene, scene.sentence_at[low]):
        if claim.who in one.ids and not one.possessive and low <= one.first <= low + 3:
            at = one.stop
            break
    else:
        if lower[low - 1] != "but":
            return False
    if at >= high or scene.owner[at] is not None:
        return False
    word = lower[at]
    if lower[low] == "instead" and word in ("will", "is", "would"):
        return True  # "Instead, he will go to Rome"
    if word == "stayed" and not SHORTER.isdisjoint(lower[at + 1 : at + 2]):
        return False  # he was there, for a shorter time
    past = (word.endswith("ed") and len(word) > 4) or word in _IRREGULAR
    return past and word not in _SPEAKING and word not in _COMING


def _expected_by_others(scene: Scene, claim: Claim) -> bool:
    """Whether a plan is only told with "would": of what somebody said."""
    first = max(claim.trigger - 6, scene.tokens.sentences[claim.sentence][0])
    return "would" in scene.tokens.lower[first : claim.trigger]


RULES = (
    EventRule(
        "trip/judge-thwarted",
        """
        + 2018-05-18 | Swiss diplomat Paul Seger was to visit Minsk on Monday, but he broke an arm. => status Paul Seger > BY = cancelled
        + 2018-05-18 | Belarus cancelled his trip hours before Swiss diplomat Paul Seger was to fly to Minsk. => status Paul Seger > BY = cancelled
        - 2018-05-18 | Swiss diplomat Paul Seger cancelled his trip to Oslo. He was to fly to Minsk on Monday. => status Paul Seger > BY = cancelled
        - 2018-05-18 | Swiss diplomat Paul Seger was to visit Minsk on Monday, but he stressed the costs. => status Paul Seger > BY = cancelled
        - 2018-05-18 | Swiss diplomat Paul Seger was to visit Minsk on Monday. However, he arrived there on Sunday. => status Paul Seger > BY = cancelled
        - 2018-05-18 | BERN, May 18 -- Swiss diplomat Paul Seger left for Oslo. A stop in Minsk had been sketched into the tour, but aides said it was dropped. => status Paul Seger > BY = completed
        - 2018-05-18 | BERN, May 18 -- Swiss diplomat Paul Seger left for Oslo. A stop in Minsk was part of the original plan but has been struck off. => status Paul Seger > BY = completed
        + 2018-05-18 | BERN, May 18 -- Swiss diplomat Paul Seger left for Oslo. A stop in Minsk had been arranged, and he spent two days there. => status Paul Seger > BY = completed
        - 2018-05-18 | Belarus barred Swiss diplomat Paul Seger from its soil hours before he was to speak in Minsk. => status Paul Seger > BY = planned
        + 2018-05-18 | Swiss diplomat Paul Seger, who was to visit Minsk on Monday, has fallen ill. => status Paul Seger > BY = cancelled
        + 2018-05-18 | Swiss diplomat Paul Seger, who was to visit Minsk on Monday, may not make it. => status Paul Seger > BY = cancelled
        + 2018-05-18 | Swiss diplomat Paul Seger, expected in Minsk on Monday, was turned back at the border. => status Paul Seger > BY = cancelled
        + 2018-05-18 | Swiss diplomat Paul Seger, expected in Minsk on Monday, praised the hosts. => status Paul Seger > BY = planned
        + 2018-05-18 | Swiss diplomat Paul Seger, who was to visit Minsk on Monday, could not be reached for comment. => status Paul Seger > BY = planned
        + 2018-05-18 | Swiss diplomat Paul Seger, who was to visit Minsk on Monday, will not go alone. => status Paul Seger > BY = planned
        + 2018-05-18 | Swiss diplomat Paul Seger, who was to visit Minsk on Monday, did not elaborate. => status Paul Seger > BY = planned
        + 2018-05-18 | Swiss diplomat Paul Seger was to visit Minsk on Monday but has postponed his long-planned visit. => status Paul Seger > BY = cancelled
        + 2018-05-18 | Swiss diplomat Paul Seger, who was to visit Minsk on Monday, has postponed his visit to Oslo. => status Paul Seger > BY = planned
        - 2018-05-18 | Swiss diplomat Paul Seger was on his way to Minsk on Monday when he was arrested in Riga. => status Paul Seger > BY = completed
        - 2018-05-18 | Swiss diplomat Paul Seger was flying to Minsk on Monday when his plane crashed. => status Paul Seger > BY = completed
        + 2018-05-18 | Swiss diplomat Paul Seger was flying to Minsk on Monday when he heard the news. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger was visiting Minsk on Monday when he was arrested in the Belarusian capital. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger was to spend a week in Minsk in March but stayed only two days. => status Paul Seger > BY = completed
        - 2018-05-18 | Swiss diplomat Paul Seger was to spend a week in Minsk in March but stayed in bed. => status Paul Seger > BY = completed
        - 2018-05-18 | Swiss diplomat Paul Seger was to visit Minsk in February. => trip Paul Seger > BY
        - 2018-05-18 | A visit to Minsk by Swiss diplomat Paul Seger was planned for March. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger was to visit Minsk on Monday. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger was to visit Minsk in February. He met bankers in Minsk. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger was to meet King Harald of Norway in Minsk in 2015. => meeting Harald + Paul Seger
        + 2018-05-18 | Swiss diplomat Paul Seger is to meet King Harald of Norway in Minsk in June. => meeting Harald + Paul Seger
        """,
    ),
)
