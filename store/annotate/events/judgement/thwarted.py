"""Calls off a plan of the past where the words that go on from it tell what came between.

"was to visit Oslo on Monday, but nothing came of it", "…; his plane was grounded", "However, he fell
ill". What "but" says of its own subject's staying at home is read in dashed.py and hindered.py, "The
trip is off" in called_off.py, "He did not come" in denials.py.
"""

from __future__ import annotations

from store.annotate.closed_words import NEGATIVES
from store.annotate.events.clause.fixed_phrases import begins, by_first_word
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Scene
from store.annotate.events.judgement.aftermath import place_behind
from store.annotate.events.judgement.called_off import was_planned
from store.annotate.events.judgement.claims import Claim
from store.annotate.events.who.parties import parties_in

_TURNS = frozenset(["but", ";", "yet"])
"""Words and marks within a sentence at which it may turn against its plan."""


_CONTRASTS = frozenset("but however instead yet".split())


_AT_LAST = (["in", "the", "end"], ["at", "the", "last"], ["as", "it", "turned"])


_CAME_BETWEEN = by_first_word(
    """
    nothing came of
    put an end to
    put paid to
    ruled it out
    ruled that out
    ruled this out
    prevented it
    prevented this
    prevented that
    prevented him
    prevented her
    forbade it
    forbade him
    forbade her
    called it off
    thought better of
    no further than
    not let him
    not let her
    ordered him to stay
    ordered her to stay
    ordered him home
    ordered her home
    ordered him back
    ordered her back
    kept him
    kept her
    made him stay
    made her stay
    telephone call instead
    waited in vain
    waiting in vain
    refused him
    refused her
    denied him
    denied her
    withdrew the invitation
    withdrew its invitation
    withdrew an invitation
    came instead
    went instead
    hosts cancelled
    hosts canceled
    asked him not
    asked her not
    told him not
    told her not
    told him to stay
    told her to stay
    nobody came
    nobody arrived
    nobody turned
    nobody showed
    no one came
    no one arrived
    no one turned
    no one showed
    no sign of him
    no sign of her
    in his place
    in her place
    in his stead
    in her stead
    his place was
    read his speech
    read her speech
    read out his speech
    read out her speech
    name was missing
    name was nowhere
    name was not
    nowhere to be
    her place was
    """
)
"""What tells, of itself, that somebody did not go."""


_OF_HIM = by_first_word(
    """
    came to nothing
    came to naught
    fell through
    never happened
    never materialised
    never materialized
    second thoughts
    changed his mind
    changed her mind
    changed his plans
    changed her plans
    fell ill
    fell sick
    taken ill
    fallen ill
    called in sick
    came down with
    undergo surgery
    undergo an operation
    to hospital
    in hospital
    hospitalised
    hospitalized
    held up in
    held up by
    no longer expected
    no longer coming
    no longer going
    made do with
    contented himself
    contented herself
    settled for
    was sacked
    was dismissed
    was fired
    was arrested
    was ousted
    was overthrown
    was killed
    was assassinated
    was shot
    was recalled
    was called back
    was called home
    was refused
    was denied
    was barred
    was stopped
    was turned
    other commitments
    other engagements
    other priorities
    too busy
    too ill
    too sick
    too frail
    too weak
    remained in
    stayed in
    stayed at
    stayed home
    stays home
    stays at home
    detained by
    detained in
    put off
    was dropped
    was scrapped
    been dropped
    been scrapped
    struck off
    taken off
    no time for
    left out
    """
)
"""What tells it of its subject: of the traveller or of the visit."""


_AGAINST = by_first_word(
    """
    forbade the
    against it
    impossible
    overtook
    overtaken by
    spoke by telephone
    spoke by phone
    held by telephone
    departure indefinitely
    later date
    talks were called
    talks were cancelled
    talks were postponed
    no talks were
    no meeting was
    stay away
    grounded all
    closed the airport
    shut the airport
    """
)
"""What tells it only where it is set against the plan."""


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


def thwart(scene: Scene, claims: list[Claim]) -> None:
    """Calls off the plans of the past that the words behind them tell to have come to nothing."""
    for claim in claims:
        if claim.country is None or claim.present:
            continue
        if not was_planned(scene, claim) and not _had_been_planned(scene, claim):
            continue
        if _told_with_calling_off(scene, claim):
            claim.polarity = "cancelled"
            continue
        for low, high, contrast in _going_on(scene, claim):
            if _gone_all_the_same(scene, claims, claim, low, high):
                break
            if _came_between(scene, claim, low, high, contrast) or (
                contrast and _did_something_else(scene, claim, low, high)
            ):
                claim.polarity = "denied" if _is_denied(claims, claim, low, high) else "cancelled"
                break


_PLANNED = frozenset(
    """planned scheduled arranged pencilled penciled sketched considered foreseen envisaged slated
    included listed programmed projected set added mooted discussed announced""".split()
)


_OF_A_PLAN = frozenset("plan plans programme program schedule itinerary agenda cards".split())


_TO_PREDICATE = 8
"""Tokens from the noun of a visit to what is said of it: "a stop in Lima had been planned"."""


def _had_been_planned(scene: Scene, claim: Claim) -> bool:
    """Whether a visit told by its noun was once planned: "a stop in Lima had been pencilled in",
    "was part of the original plan"."""
    lower = scene.tokens.lower
    if claim.rule != "trip/visit-noun" or claim.polarity != "actual":
        return False
    stop = scene.tokens.sentences[claim.sentence][1]
    ahead = range(claim.trigger + 1, min(claim.trigger + _TO_PREDICATE, stop - 2))
    at = next((at for at in ahead if lower[at] in ("had", "was")), -1)
    if at < 0:
        return False
    if lower[at : at + 2] == ["had", "been"] and lower[at + 2] in _PLANNED:
        return True
    said = lower[at + 1 : min(at + _TO_PREDICATE, stop)]
    return not _OF_A_PLAN.isdisjoint(said) and not {"part", "on"}.isdisjoint(said)


_OF_JOURNEY = frozenset("his her their its the a an planned scheduled official".split())


_CALLING_OFF = 4
"""Tokens from "cancelled" to the trip or invitation, at most."""


def _told_with_calling_off(scene: Scene, claim: Claim) -> bool:
    """Whether the sentence has called the journey off before: "cancelled his trip hours before a
    plane was to carry him there", "withdrew its invitation to X, who was to speak there"."""
    lower, triggers = scene.tokens.lower, scene.triggers
    first = scene.tokens.sentences[claim.sentence][0]
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
    if claim.sentence + 1 < len(sentences):
        low, high = sentences[claim.sentence + 1]
        contrast = lower[low] in _CONTRASTS or lower[low : low + 3] in _AT_LAST
        found.append((low, high, contrast or "however" in lower[low : low + 6]))
    return found


def _gone_all_the_same(scene: Scene, claims: list[Claim], plan: Claim, low: int, high: int) -> bool:
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


def _came_between(scene: Scene, claim: Claim, low: int, high: int, contrast: bool) -> bool:
    """Whether the words from `low` tell what kept somebody from going."""
    lower = scene.tokens.lower
    for at in range(low, high):
        word = lower[at]
        told = begins(lower, at, _CAME_BETWEEN) or (
            begins(lower, at, _OF_HIM) and _of_him_or_it(scene, claim, low, at)
        )
        if (told or (contrast and begins(lower, at, _AGAINST))) and lower[at - 1] not in NEGATIVES:
            return True
        if word in NEGATIVES and at + 1 < high and _of_him_or_it(scene, claim, low, at):
            after = at + 1 + (lower[at + 1] in ("be", "been"))
            if lower[after] in _NOT_DONE and not _later(scene, after, high):
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
            return not _later(scene, at, high)
    return False


def _later(scene: Scene, low: int, high: int) -> bool:
    """Whether a day to come is told: he goes then."""
    lower = scene.tokens.lower
    return any(lower[at] in ("until", "till", "before") for at in range(low, high)) or any(
        time is not None and time.earliest is not None and time.earliest > scene.date
        for time in scene.clock[low:high]
    )


_PLAIN_SUBJECTS = frozenset("he she they it that this who".split())


_AUXILIARIES = frozenset(
    """did does do was is has had have could can would will also then now ever simply been to be being
    rushed flown suddenly""".split()
)


def _of_him_or_it(scene: Scene, claim: Claim, low: int, at: int) -> bool:
    """Whether the subject of the verb at `at` is the traveller, the visit, or left out."""
    lower = scene.tokens.lower
    index = at - 1
    while index >= low and lower[index] in _AUXILIARIES:
        index -= 1
    if index < low or lower[index] in _PLAIN_SUBJECTS or lower[index] in (",", "and", "end"):
        return True
    if scene.triggers.nouns.get(lower[index]) in ("visit", "talks"):
        return True
    return any(
        claim.who in one.ids and one.first <= index < one.stop
        for one in parties_in(scene, scene.sentence_at[at])
    )


def _did_something_else(scene: Scene, claim: Claim, low: int, high: int) -> bool:
    """Whether the clause says what its traveller did, set against the plan: "but he broke a leg"."""
    lower = scene.tokens.lower
    if _expected_by_others(scene, claim) or _later(scene, low, high):
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
        + 2018-05-18 | Swiss diplomat Paul Seger was to visit Minsk on Monday, but nothing came of it. => status Paul Seger > BY = cancelled
        + 2018-05-18 | Swiss diplomat Paul Seger was to visit Minsk on Monday; his plane was grounded. => status Paul Seger > BY = cancelled
        + 2018-05-18 | Swiss diplomat Paul Seger was expected in Minsk on Monday. However, he fell ill. => status Paul Seger > BY = cancelled
        + 2018-05-18 | Swiss diplomat Paul Seger was expected in Minsk on Monday. But that was not to be. => status Paul Seger > BY = cancelled
        + 2018-05-18 | Swiss diplomat Paul Seger was to visit Minsk on Monday, but he broke an arm. => status Paul Seger > BY = cancelled
        + 2018-05-18 | Belarus cancelled his trip hours before Swiss diplomat Paul Seger was to fly to Minsk. => status Paul Seger > BY = cancelled
        - 2018-05-18 | Swiss diplomat Paul Seger cancelled his trip to Oslo. He was to fly to Minsk on Monday. => status Paul Seger > BY = cancelled
        - 2018-05-18 | Swiss diplomat Paul Seger was to visit Minsk on Monday, but he stressed the costs. => status Paul Seger > BY = cancelled
        - 2018-05-18 | Swiss diplomat Paul Seger was to visit Minsk on Monday, but his wife will not come along. => status Paul Seger > BY = cancelled
        - 2018-05-18 | Swiss diplomat Paul Seger was to visit Minsk on Monday, but the date of a dinner was not fixed. => status Paul Seger > BY = cancelled
        - 2018-05-18 | Swiss diplomat Paul Seger was to visit Minsk on Monday. However, he arrived there on Sunday. => status Paul Seger > BY = cancelled
        + 2018-05-18 | Swiss diplomat Paul Seger was to speak at a congress in Minsk on Thursday; a colleague read his speech. => status Paul Seger > BY = cancelled
        - 2018-05-18 | BERN, May 18 -- Swiss diplomat Paul Seger left for Oslo. A stop in Minsk had been sketched into the tour, but aides said it was dropped. => status Paul Seger > BY = completed
        - 2018-05-18 | BERN, May 18 -- Swiss diplomat Paul Seger left for Oslo. A stop in Minsk was part of the original plan but has been struck off. => status Paul Seger > BY = completed
        + 2018-05-18 | BERN, May 18 -- Swiss diplomat Paul Seger left for Oslo. A stop in Minsk had been arranged, and he spent two days there. => status Paul Seger > BY = completed
        """,
    ),
)
