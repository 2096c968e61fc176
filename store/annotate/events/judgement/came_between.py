"""Says whether words told behind a plan tell what kept somebody from going: "nothing came of it",
"his plane was grounded", "he fell ill".

Which words go on from which plan is for thwarted.py.
"""

from __future__ import annotations

import datetime as dt

from store.annotate.closed_words import NEGATIVES
from store.annotate.events.clause.fixed_phrases import begins, by_first_word
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Scene
from store.annotate.events.judgement.aftermath import calling_off_denied
from store.annotate.events.judgement.claims import Claim
from store.annotate.events.who.parties import parties_in

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
    cancelled it
    canceled it
    cancelled the trip
    canceled the trip
    cancelled the visit
    canceled the visit
    cancelled the journey
    cancelled his trip
    cancelled his visit
    cancelled her trip
    cancelled her visit
    cancelled his participation
    cancelled her participation
    called off the trip
    called off the visit
    called the trip off
    called the visit off
    put off the trip
    put off the visit
    put it off
    postponed it
    postponed the trip
    postponed the visit
    withdrawn its invitation
    withdrawn the invitation
    withdrawn an invitation
    banned him from
    banned her from
    barred him from
    barred her from
    forbidden him
    forbidden her
    advised him not
    advised her not
    advised him against
    advised her against
    not get a visa
    not receive a visa
    not given a visa
    not granted a visa
    not been given a visa
    not been granted a visa
    got no visa
    no visa was
    sending his deputy
    sending her deputy
    send his deputy
    send her deputy
    sent his deputy
    sent her deputy
    go instead
    attend instead
    travel instead
    take his place
    take her place
    taken his place
    taken her place
    took his place
    took her place
    plane turned back
    plane was turned back
    plane was diverted
    plane could not
    flight was cancelled
    flight was canceled
    thought better of
    no further than
    not let him go
    not let her go
    not let him in
    not let her in
    not let him come
    not let her come
    not let him travel
    not let her travel
    not let him leave
    not let her leave
    not let him land
    not let her land
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
    never took place
    been cancelled
    been canceled
    been called off
    been postponed
    been put off
    been shelved
    was cancelled
    was canceled
    was called off
    was postponed
    was shelved
    be rescheduled
    have to wait
    has to wait
    at a later date
    at a later time
    stay at home
    stay home
    staying at home
    staying home
    other plans
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
    was put off
    be put off
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


def came_between(scene: Scene, claim: Claim, low: int, high: int, contrast: bool) -> bool:
    """Whether the words from `low` tell what kept somebody from going."""
    lower = scene.tokens.lower
    if _of_old(scene, claim, low, high):
        return False
    for at in range(low, high):
        word = lower[at]
        told = begins(lower, at, _CAME_BETWEEN) or (
            begins(lower, at, _OF_HIM) and _of_him_or_it(scene, claim, low, at)
        )
        if (told or (contrast and begins(lower, at, _AGAINST))) and _holds(scene, at):
            return not (word in _MOVABLE and is_put_later(scene, at, high))
        if _ends_in_a_not(lower, at, high) and _of_him_or_it(scene, claim, low, at):
            return True
        if word in NEGATIVES and at + 1 < high and _of_him_or_it(scene, claim, low, at):
            after = at + 1 + (lower[at + 1] in ("be", "been"))
            if lower[after] in _NOT_DONE and not is_put_later(scene, after, high):
                if _elsewhere(scene, claim, after):
                    return False
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


def _ends_in_a_not(lower: list[str], at: int, high: int) -> bool:
    """Whether "(he) will not." or "(he) never did." ends a sentence at a token."""
    if lower[at] not in NEGATIVES:
        return False
    ends = at + 1 if lower[at] != "never" else at + 2
    return lower[ends : ends + 1] == ["."] and (ends == at + 1 or lower[at + 1] == "did")


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
    rushed flown suddenly since himself herself will instead held made not""".split()
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
        """,
    ),
)
