"""Says which stays of a traveller are legs of one journey: close in days, or told as such.

Who goes along on them is for fellowship.py.
"""

from __future__ import annotations

import datetime as dt

from store.annotate.closed_words import KIN
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Scene
from store.annotate.events.judgement.claims import Claim
from store.annotate.events.judgement.stays import (
    DAY,
    LONG_STAY,
    Stay,
    has_days,
    is_dated,
    windows_of,
)
from store.annotate.events.who.company import Company

_SEEN = frozenset(["trip/acts-in", "trip/met-there", "trip/at-event"])
"""Rules of what somebody did in a place, not of how he came there."""


CLOSE = 5 * DAY
"""Days between two stays of one tour."""


_ONWARD = frozenset(
    """then from leg legs stop stops tour next continue continues proceed proceeds onward onwards
    before after""".split()
)


def whole_tour(scene: Scene, own: list[Stay], some: list[Stay], past: bool) -> list[Stay]:
    """The stays of the journey that some of the leader's stays belong to, all its legs.

    `past`: without those still to come; who was with him on Monday may have gone home.
    """
    found = list(some)
    past = past or (bool(some) and all(over(stay) for stay in some))
    numbers = {claim.journey for stay in some for claim in stay.claims} - {None}
    more = True
    while more:
        more = False
        for stay in own:
            if any(stay is one for one in found):
                continue
            if any(claim.transit for claim in stay.claims) or _is_background(stay):
                continue
            if over(stay) and not any(_joins_on(scene, stay, one) for one in found):
                continue
            if all(claim.rule in _SEEN and not is_dated(claim) for claim in stay.claims):
                continue
            if past and all(claim.tense == "future" for claim in stay.claims):
                continue
            if _of_a_former_tour(scene, own, stay, some):
                continue
            if any(claim.journey in numbers for claim in stay.claims) or any(
                _beside(scene, stay, one)
                or _beside(scene, one, stay)
                or _on_the_way_to(scene, one, stay)
                for one in found
            ):
                found.append(stay)
                more = True
    return found


def _is_background(stay: Stay) -> bool:
    """Whether a stay is told by the way; not one to come that is told again as "his first since"."""
    return any(claim.background for claim in stay.claims) and not any(
        claim.tense == "future" and not claim.background for claim in stay.claims
    )


_ONWARD_IN_PAST = _ONWARD - {"before", "after"}


_TOURS = frozenset("tour leg legs swing".split())


_ALL_OF_THEM = frozenset("delegation group team party mission they it".split())
"""Who comes from a place with all who travel along."""


def _joins_on(scene: Scene, stay: Stay, other: Stay) -> bool:
    """Whether a stay ended as the other one began, on what is called a tour: "on the second leg of
    a tour, X flew in from Oslo"."""
    left, came = windows_of(stay)[1], windows_of(other)[0]
    if left is None or came is None:
        return False
    if left.latest < came.earliest - DAY or came.latest < left.earliest - DAY:
        return False
    for claim in stay.claims:
        if claim.rule != "trip/came-from":
            continue
        if not _ALL_OF_THEM.isdisjoint(scene.tokens.lower[claim.first : claim.trigger]):
            return True  # "the delegation came from Laos"
        if not _of_a_tour(scene, claim.sentence) and not any(
            one.trigger == claim.trigger and is_dated(one) for one in other.claims
        ):
            return False  # "he came from Laos": alone, as far as is told
    return any(_of_a_tour(scene, claim.sentence) for one in (stay, other) for claim in one.claims)


def _of_a_tour(scene: Scene, sentence: int) -> bool:
    """Whether a sentence speaks of a tour or one of its legs."""
    return not _TOURS.isdisjoint(scene.tokens.lower[slice(*scene.tokens.sentences[sentence])])


def _of_a_former_tour(scene: Scene, own: list[Stay], stay: Stay, some: list[Stay]) -> bool:
    """Whether a stay without days is told beside one long past, which is not in hand."""
    if has_days(stay) or any(claim.tense == "future" for claim in stay.claims):
        return False
    sentences = {claim.sentence for claim in stay.claims}
    return any(
        has_days(other)
        and not any(other is one for one in some)
        and _last_day(other) < scene.date - LONG_STAY - LONG_STAY
        and any(claim.sentence in sentences for claim in other.claims)
        for other in own
    )


def in_one_journey(scene: Scene, some: list[Stay], sentence: int) -> list[Stay]:
    """Of several stays those of the journey told last before a sentence, or without days."""
    if len(some) < 2:
        return some
    told = [
        (_last_day(stay), max(one.sentence for one in stay.claims if one.sentence <= sentence), -n)
        for n, stay in enumerate(some)
        if any(one.sentence <= sentence for one in stay.claims)
    ]
    if not told:
        return some
    base = some[-max([one for one in told if one[0] <= scene.date] or told)[2]]
    kept = whole_tour(scene, some, [base], False)
    return [stay for stay in some if not has_days(stay) or any(stay is one for one in kept)]


def _last_day(stay: Stay) -> dt.date:
    """The last day told of a stay; that of one without days is not known to be past."""
    arrived, left = windows_of(stay)
    last = left or arrived
    return last.latest if last is not None else dt.date.min


def _beside(scene: Scene, stay: Stay, other: Stay) -> bool:
    """Whether two stays of one traveller are stops of one journey: close in days, or in words.

    A stay of the past is none by "after" alone: "he came shortly after he visited Peru".
    """
    mine, its = _span(stay), _span(other)
    if mine is not None and its is not None:
        return mine[0] - its[1] <= CLOSE and its[0] - mine[1] <= CLOSE
    if stay.country == other.country or (has_days(stay) and has_days(other)):
        return False
    if any(
        has_days(one) and abs(_last_day(one) - scene.date) > LONG_STAY + LONG_STAY
        for one in (stay, other)
    ):
        return False
    told = {claim.sentence + more for claim in other.claims for more in (0, 1, 2)}
    for claim in stay.claims:
        if claim.sentence not in told:
            continue
        words = scene.tokens.lower[slice(*scene.tokens.sentences[claim.sentence])]
        onward = _ONWARD_IN_PAST if claim.tense == "past" else _ONWARD
        if not onward.isdisjoint(words) or (claim.tense == "future" and "also" in words):
            return True  # "will then fly to Peru", "will also pay a visit to Peru"
    return _ahead_on_the_tour(scene, stay, other)


_NEXT = 6
"""Sentences from the first stop of a tour to those that are still to come."""


def _ahead_on_the_tour(scene: Scene, stay: Stay, other: Stay) -> bool:
    """Whether a stop still to come is one of several, told after "came to Oslo on his way to a tour"."""
    if has_days(stay) or any(one.tense != "future" or one.journey is None for one in stay.claims):
        return False
    begun = [one.sentence for one in other.claims if _of_a_tour(scene, one.sentence)]
    return any(0 <= one.sentence - at <= _NEXT for one in stay.claims for at in begun)


_WAY = frozenset(["way", "route", "stage", "leg"])


_TO_SEVERAL = frozenset("tour trip journey visits countries nations".split())


_TOLD_LATER = 6
"""Sentences from a stop on the way to where the journey is told to lead."""


def _on_the_way_to(scene: Scene, stop: Stay, stay: Stay) -> bool:
    """Whether a stay to come is of the tour on the way to which a stop was made: "flew into Rome on his
    way to a tour of Africa. … X would pay visits to Mali and Togo"."""
    if has_days(stay) or any(claim.tense == "past" for claim in stay.claims):
        return False
    later = min(claim.sentence for claim in stay.claims)
    for claim in stop.claims:
        words = scene.tokens.lower[slice(*scene.tokens.sentences[claim.sentence])]
        told = not _WAY.isdisjoint(words) and not _TO_SEVERAL.isdisjoint(words)
        if told and 0 <= later - claim.sentence <= _TOLD_LATER:
            return True
    return False


def _span(stay: Stay) -> tuple[dt.date, dt.date] | None:
    """The first and last day that a stay may touch, from what is said of it alone."""
    arrived, left = windows_of(stay)
    one = arrived or left
    if one is None or one.latest - one.earliest > LONG_STAY:
        return None
    return one.earliest, (left or one).latest


def over(stay: Stay) -> bool:
    """Whether a stay is only told as the one before: "he came on from a visit to China"."""
    return all(claim.over for claim in stay.claims)


def of_long_before(scene: Scene, company: Company, stay: Stay) -> bool:
    """Whether company is told of a time long before a stay: "Last year, X travelled with A"."""
    came = windows_of(stay)[0]
    if came is None or any(one.sentence == company.sentence for one in stay.claims):
        return False
    first = scene.tokens.sentences[company.sentence][0]
    told = [time for time in scene.clock[first : company.stop] if time is not None]
    last = came.earliest - LONG_STAY
    return any(time.latest is not None and time.latest < last for time in told)


def kin_told(scene: Scene, claim: Claim) -> str:
    """ "daughter" where X and his daughter are who travels: nobody else of the party does."""
    lower = scene.tokens.lower
    for at in range(claim.first, claim.trigger - 2):
        if lower[at] == "and" and lower[at + 1] in ("his", "her") and lower[at + 2] in KIN:
            return lower[at + 2]
    return ""


RULES = (
    EventRule(
        "companions/judge-tour-ahead",
        """
        + 2019-05-24 | Bolivian minister Marta Quispe flew into Rome on Friday on her way to a tour of Africa. She is accompanied by minister Luis Choque. She will pay visits to several African countries, including Mali and Togo. => with Marta Quispe > ML = Luis Choque; trip Luis Choque > TG
        + 2019-05-24 | Bolivian minister Marta Quispe flew into Rome on Friday on the first stage of a journey to several nations. She is accompanied by minister Luis Choque. She will pay visits to several African countries, including Mali and Togo. => trip Luis Choque > TG
        - 2019-05-24 | Bolivian minister Marta Quispe flew into Rome on Friday. She is accompanied by minister Luis Choque. She will pay visits to several African countries, including Mali and Togo. => trip Luis Choque > TG
        """,
    ),
)
