"""Says whether a meeting to come that names no place is to be held where the report is from.

"LIMA -- President X will meet leaders including A of Chile and B of Cuba": several guests of a host at
home, or those whom he is told to welcome there. A single meeting to come says so only by its day.
"""

from __future__ import annotations

import datetime as dt

from store.annotate.events.clause.places_of_gatherings import SIDELINES
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Scene
from store.annotate.events.judgement.claims import MeetingClaim
from store.model import Window


def soon(scene: Scene, when: Window | None) -> bool:
    """Whether a planned meeting is of today or tomorrow: the guest comes to the report's place."""
    return (
        when is not None
        and 0 <= (when.earliest - scene.date).days <= 1
        and (when.earliest == when.latest)
    )


_SPAN = dt.timedelta(days=21)
"""How long after the article the guests of a host are told to come, at most."""


def guests_expected(scene: Scene, claim: MeetingClaim, homes: dict[str, str | None]) -> bool:
    """Whether a host at home is to meet several guests, or those whom he is told to welcome there.

    `homes`: official id -> country of those who are to meet.
    """
    dateline, when = scene.dateline, claim.when
    if dateline is None or claim.tense != "future" or dateline.country not in homes.values():
        return False
    if None in homes.values() or len(set(homes.values())) < 2:
        return False
    if when is not None and not (scene.date <= when.latest and when.earliest <= scene.date + _SPAN):
        return False
    low, high = scene.tokens.sentences[claim.sentence]
    if not _ELSEWHERE.isdisjoint(scene.tokens.lower[low:high]) or _place_abroad(scene, claim):
        return False
    if claim.rule == "meeting/talks-had":
        return True  # "will chair talks that A and B are to attend"
    return _welcomed(scene, claim) or (_named_as_leaders(scene, claim) and _several(scene, claim))


_ELSEWHERE = SIDELINES | frozenset(
    "there while during when after telephone phone call video summit forum tour trip visit".split()
)
"""Words of a meeting that may be held elsewhere, or not in one room."""


def _place_abroad(scene: Scene, claim: MeetingClaim) -> bool:
    """Whether a town or a country is named behind "in", "at" or "to" that is not the report's."""
    low, high = scene.tokens.sentences[claim.sentence]
    here = scene.dateline.country if scene.dateline is not None else None
    return any(
        low < one.first < high
        and one.country != here
        and scene.tokens.lower[one.first - 1] in ("in", "at", "to")
        for one in scene.named_places
    )


_LEADERS = frozenset(
    """leaders presidents premiers ministers statesmen dignitaries guests visitors counterparts
    officials envoys chiefs heads monarchs kings""".split()
)
_INCLUDING = frozenset("including among namely notably".split())


def _named_as_leaders(scene: Scene, claim: MeetingClaim) -> bool:
    """Whether those to be met are named as some of many: "leaders including A and B"."""
    lower = scene.tokens.lower
    high = scene.tokens.sentences[claim.sentence][1]
    return any(
        lower[at] in _INCLUDING and not _LEADERS.isdisjoint(lower[max(claim.trigger, at - 7) : at])
        for at in range(claim.trigger + 1, high)
    )


def _several(scene: Scene, claim: MeetingClaim) -> bool:
    """Whether guests of two countries are named behind the words of the meeting."""
    high = scene.tokens.sentences[claim.sentence][1]
    here = scene.dateline.country if scene.dateline is not None else None
    homes = {scene.home(who) for _, who in scene.people_in(claim.trigger, high)}
    return len(homes - {None, here}) > 1


_WELCOMES = frozenset("welcome host receive welcomes hosts receives".split())
_BACK = 2
"""Sentences from the welcome to the meetings of those who are welcomed, at most."""


def _welcomed(scene: Scene, claim: MeetingClaim) -> bool:
    """Whether guests are told just before to be welcomed where the report is from: "will welcome
    leaders to Lima next week"."""
    lower = scene.tokens.lower
    low = scene.tokens.sentences[max(claim.sentence - _BACK, 0)][0]
    here = scene.dateline.country if scene.dateline is not None else None
    for at in range(low, claim.trigger):
        if lower[at] not in _WELCOMES:
            continue
        stop = scene.tokens.sentences[scene.sentence_at[at]][1]
        if _LEADERS.isdisjoint(lower[at + 1 : min(at + 8, stop)]):
            continue
        if {"will", "to"}.isdisjoint(lower[max(at - 3, low) : at]):
            continue
        if any(
            at < one.first < stop and one.country == here and lower[one.first - 1] in ("to", "in")
            for one in scene.named_places
        ):
            return True
    return False


RULES = (
    EventRule(
        "meeting/judge-guests-expected",
        """
        + 2019-05-24 | LIMA, May 24 (AFP) - Peruvian President Luis Vega will have meetings this week with leaders including Chilean President Pedro Soto and Cuban President Ana Ruiz, his office said. => trip Pedro Soto > PE; status Pedro Soto > PE = planned; trip Ana Ruiz > PE
        + 2019-05-24 | LIMA, May 24 (AFP) - Peruvian President Luis Vega will hold talks with several heads of state, among them Chilean President Pedro Soto and Cuban President Ana Ruiz. => trip Pedro Soto > PE; trip Ana Ruiz > PE
        + 2019-05-24 | LIMA, May 24 (AFP) - Peruvian President Luis Vega will welcome leaders of the coast states to Lima next week. He will meet Chilean President Pedro Soto and Cuban President Ana Ruiz. => trip Pedro Soto > PE; status Pedro Soto > PE = planned; trip Ana Ruiz > PE
        - 2019-05-24 | LIMA, May 24 (AFP) - Peruvian President Luis Vega will welcome leaders of the coast states to Oslo next week. He will meet Chilean President Pedro Soto and Cuban President Ana Ruiz. => trip Pedro Soto > PE
        - 2019-05-24 | LIMA, May 24 (AFP) - Peruvian President Luis Vega will meet leaders including Chilean President Pedro Soto and Cuban President Ana Ruiz at a summit next week. => trip Pedro Soto > PE
        - 2019-05-24 | LIMA, May 24 (AFP) - Peruvian President Luis Vega leaves for Oslo on Sunday. He will have meetings with leaders including Chilean President Pedro Soto and Cuban President Ana Ruiz. => trip Pedro Soto > PE
        - 2019-05-24 | LIMA, May 24 (AFP) - Peruvian President Luis Vega will meet leaders including Chilean President Pedro Soto and Cuban President Ana Ruiz in Bonn. => trip Pedro Soto > PE
        - 2019-05-24 | LIMA, May 24 (AFP) - Peruvian President Luis Vega will meet Chilean President Pedro Soto next month. => trip Pedro Soto > PE
        """,
    ),
)
