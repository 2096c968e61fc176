"""Finds the claims that a later sentence of the article denies.

"A paper wrote that she flew to Vladivostok. … She never left home." What the clause itself denies
is read in polarity.py; sentences that deny by the noun ("The trip is off", "The report is untrue")
are read in called_off.py and refuted.py.
"""

from __future__ import annotations

import datetime as dt

from store.annotate.events.clause.scene import Scene
from store.annotate.events.judgement.called_off import has_never_been, was_planned
from store.annotate.events.judgement.claims import Claim
from store.model import Window


def denied(scene: Scene, claim: Claim, denials: list[Claim]) -> bool:
    """Whether a later sentence says that what this claim tells is not so."""
    if claim.polarity != "actual" or claim.present or claim.over:
        return False
    for denial in denials:
        if denial.who != claim.who or _but_for_one(scene, denial, claim):
            continue
        if claim.tense == "future" and has_never_been(scene, denial):
            continue  # whose first visit it will be
        if _never_came(scene, denial, claim) or _untrue(scene, denial, claim):
            return True
        if claim.arrived is not None:
            continue
        if denial.rule in _BEING and (
            scene.tokens.lower[denial.trigger] != "been" or claim.tense == "future"
        ):
            continue  # who was not there that day, or has not been there, may be there on another
        if denial.sentence < claim.sentence and not _old_plan(scene, denial, claim):
            continue
        if denial.rule in _OF_HOSTS:
            continue  # whom a president did not receive may be there all the same
        if denial.rule == "trip/acts-in" and scene.tokens.lower[denial.trigger] in _ONLY_DONE:
            continue  # who did not meet somebody in a place may be there
        if (
            denial.rule == "trip/acts-in"
            and claim.rule != denial.rule
            and claim.sentence == denial.sentence
            and claim.trigger < denial.trigger
        ):
            continue  # "was in Oslo in May but did not see the king": what he did not do there
        if denial.country not in (None, claim.country) or _elsewhere_there(denial, claim):
            continue
        if denial.country is None and not (
            denial.rule.startswith("trip/leave") and claim.whole is None and claim.within is None
        ):
            continue
        if denial.arrived is not None and _since(scene, denial):
            continue  # "has not been there since August" denies no visit in August
        its = denial.arrived or denial.whole or denial.within
        mine = claim.whole or claim.within
        if mine is not None and its is not None:
            if mine.latest < its.earliest or its.latest < mine.earliest:
                continue
        elif (
            mine is not None
            and claim.tense == "past"
            and (denial.tense == "future" or _of_another_time(scene, denial, mine))
        ):
            continue
        return True
    return False


_COMING = frozenset(
    f"trip/{name}" for name in "came go arrive visit-verb made-visit stays-away".split()
)


def _never_came(scene: Scene, denial: Claim, claim: Claim) -> bool:
    """Whether a plan of the past came to nothing by the next words: "was due in Lima. He did not come".

    A denial that tells an old time, "did not attend last year", is of something else.
    """
    return (
        denial.country in (None, claim.country)
        and (
            denial.place is None or (claim.place is not None and denial.place.id == claim.place.id)
        )
        and denial.rule in _COMING
        and was_planned(scene, claim)
        and claim.trigger < denial.trigger
        and denial.sentence - claim.sentence <= _SOON_BEFORE
        and not any(
            time is not None and time.latest is not None and time.latest < scene.date - _FAR_BACK
            for time in scene.clock[denial.first : scene.tokens.sentences[denial.sentence][1]]
        )
    )


def _untrue(scene: Scene, denial: Claim, claim: Claim) -> bool:
    """Whether the next words deny what some paper told: "A daily wrote that X flew to Lima. He did
    not go there"."""
    if not 1 <= denial.sentence - claim.sentence <= _SOON_BEFORE or denial.tense == "future":
        return False
    if denial.country != claim.country or denial.rule not in _COMING | _BEING:
        return False
    if _elsewhere_there(denial, claim):
        return False
    low = scene.tokens.sentences[claim.sentence][0]
    stop = scene.tokens.sentences[denial.sentence][1]
    return not _TOLD.isdisjoint(scene.tokens.lower[low : claim.trigger]) and not any(
        one is not None for one in scene.clock[denial.trigger : stop]
    )


_BEING = frozenset(["trip/be-in"])


_TOLD = frozenset("wrote claimed alleged reported report reports rumours rumors suggested".split())
"""Before what is only said of somebody."""


_FAR_BACK = dt.timedelta(days=60)


def _but_for_one(scene: Scene, denial: Claim, claim: Claim) -> bool:
    """Whether a denial makes an exception of a claim: "never went there except in May, when he …"."""
    return (
        claim.sentence == denial.sentence
        and "except" in scene.tokens.lower[denial.trigger : claim.trigger]
    )


def _elsewhere_there(denial: Claim, claim: Claim) -> bool:
    """Whether a denial is of another town of the country only: "came to Rome but not to Turin"."""
    if denial.place is None or denial.place.sort in _WHOLE or claim.tense == "future":
        return False
    if claim.place is None or claim.place.sort in _WHOLE:
        return claim.sentence == denial.sentence
    return claim.place.id != denial.place.id


_WHOLE = frozenset(["country", "demonym", "continent"])
"""Sorts of names that are no place in a country."""


_SOON_BEFORE = 2
"""Sentences from a denial to the plan told after it."""


_OLD = dt.timedelta(days=10)


def _old_plan(scene: Scene, denial: Claim, claim: Claim) -> bool:
    """Whether a claim tells of a plan made before what denies it: "decided not to come. His
    ministry had said in May that he would attend"."""
    lower = scene.tokens.lower
    if claim.tense != "future" or claim.sentence - denial.sentence > _SOON_BEFORE:
        return False
    low = scene.tokens.sentences[claim.sentence][0]
    before = lower[low : claim.trigger]
    if "would" not in before[-3:]:
        return False
    return "had" in before or any(
        time is not None and time.latest is not None and time.latest < scene.date - _OLD
        for time in scene.clock[low : claim.trigger]
    )


_OF_HOSTS = frozenset(["trip/received", "trip/met-there"])
"""Rules of stays that only a reception or a meeting tells of."""


_ONLY_DONE = frozenset("meet met meeting hold held speak spoke sign signed shake address".split())


def _since(scene: Scene, denial: Claim) -> bool:
    """Whether a denial counts from a day on: "has not been there since"."""
    stop = scene.tokens.sentences[denial.sentence][1]
    return "since" in scene.tokens.lower[denial.trigger : stop]


def _of_another_time(scene: Scene, denial: Claim, mine: Window) -> bool:
    """Whether the sentence of a denial speaks of a time that `mine` does not touch."""
    first, stop = scene.tokens.sentences[denial.sentence]
    return any(
        time is not None
        and time.earliest is not None
        and time.latest is not None
        and (mine.latest < time.earliest or time.latest < mine.earliest)
        for time in scene.clock[first:stop]
    )
