"""Dates the stops of a tour that are told after the one in hand: "the delegation came from Peru".

Who reached Lima on Wednesday was in the country from which he came until that day, and where he had
begun the tour before it. Stays with days of their own are left as they are.
"""

from __future__ import annotations

import datetime as dt

from store.annotate.events.clause.scene import Scene
from store.annotate.events.judgement.claims import Claim
from store.annotate.events.judgement.stays import Stay, elsewhere, has_days, windows_of
from store.model import Window

_TOUR = dt.timedelta(days=30)
"""The longest that a tour in hand is taken to have lasted."""


_NEAR = 4
"""Sentences from the stop in hand to the telling of an earlier one."""


_CAME_FROM = "trip/came-from"


_OF_THE_TOUR = frozenset(
    f"trip/{name}" for name in "came-from tour-takes tour-included tour-edge".split()
)


_TOURS = frozenset("tour trip swing journey".split())


def date_earlier_legs(scene: Scene, stays: list[Stay]) -> None:
    """Dates the stays without days that a tour in hand has left behind, as far as the others tell."""
    for stay in stays:
        if stay.cancelled or has_days(stay) or stay.joined is not None:
            continue
        behind = [one for one in stay.claims if _left_behind(scene, one)]
        claim = next(
            (one for one in behind if one.rule == _CAME_FROM), behind[0] if behind else None
        )
        if claim is None or any(one.background or one.transit for one in stay.claims):
            continue
        current = _in_hand(scene, stay, claim, stays)
        came = windows_of(current)[0] if current is not None else None
        if current is None or came is None or _of_long_ago(stay, claim, came, stays):
            continue
        from_it = claim.rule == _CAME_FROM
        before = None
        if not _began(scene, claim):
            before = _end_before(claim, came, [one for one in stays if one.who == stay.who])
        for one in stay.claims:
            one.present, one.over = False, True
        if before is not None:
            whole = Window(before.earliest, came.latest, before.phrase)
            claim.arrived = whole
            claim.left = came if from_it else whole
        elif from_it:
            claim.left = came


def _left_behind(scene: Scene, claim: Claim) -> bool:
    """Whether a claim tells of a stop before the one in hand."""
    if claim.tense != "past" or claim.polarity != "actual":
        return False
    return claim.rule in _OF_THE_TOUR or _began(scene, claim) or _had_been(scene, claim)


_BEFORE = frozenset("earlier previously before already first".split())


def _had_been(scene: Scene, claim: Claim) -> bool:
    """Whether he "had earlier visited" a country or "had been in Peru before that"."""
    if claim.rule not in ("trip/be-in", "trip/visit-verb", "trip/acts-in"):
        return False
    first, stop = scene.tokens.sentences[claim.sentence]
    near = scene.tokens.lower[max(claim.trigger - 4, first) : min(claim.stop + 4, stop)]
    return "had" in near[: min(claim.trigger - first, 4)] and not _BEFORE.isdisjoint(near)


def _began(scene: Scene, claim: Claim) -> bool:
    """Whether a tour was begun there: "began the tour in Peru", "the tour started in Peru"."""
    if scene.tokens.lower[claim.trigger] not in _TOURS:
        return False
    return claim.rule == "trip/tour-edge" or (claim.rule == "trip/visit-noun" and claim.present)


def _in_hand(scene: Scene, stay: Stay, claim: Claim, stays: list[Stay]) -> Stay | None:
    """The last stop that the traveller of a stay reached before the article, told close to it."""
    found: list[tuple[dt.date, Stay]] = []
    for other in elsewhere(stay, stays):
        if claim.rule == _CAME_FROM and any(one.trigger == claim.trigger for one in other.claims):
            came = windows_of(other)[0]
            if came is not None and scene.date - _TOUR <= came.latest <= scene.date:
                return other  # "had flown there from Peru"
        if any(one.background or one.transit for one in other.claims):
            continue
        if claim.rule != _CAME_FROM and any(one.over for one in other.claims):
            continue
        came = windows_of(other)[0]
        if came is None or all(one.tense == "future" for one in other.claims):
            continue
        near = min(abs(one.sentence - claim.sentence) for one in other.claims)
        if near <= _NEAR and scene.date - _TOUR <= came.latest <= scene.date:
            found.append((came.latest, other))
    return max(found, key=lambda one: one[0])[1] if found else None


def _of_long_ago(stay: Stay, claim: Claim, came: Window, stays: list[Stay]) -> bool:
    """Whether the sentence of a claim tells of a tour that was over long before the one in hand."""
    return any(
        day is not None and day.latest < came.earliest - _TOUR
        for other in stays
        if other.who == stay.who and any(one.sentence == claim.sentence for one in other.claims)
        for day in windows_of(other)
    )


def _end_before(claim: Claim, came: Window, own: list[Stay]) -> Window | None:
    """When the traveller left, or else came to, the last dated stop before the one in hand; of a
    stop that the tour "took him to", where it had begun."""
    ends: list[Window] = []
    for other in own:
        first, left = windows_of(other)
        end = left or first
        if end is None or other.cancelled or any(claim is one for one in other.claims):
            continue
        if claim.rule != _CAME_FROM and not any(
            one.rule == "trip/tour-edge" and one.sentence == claim.sentence for one in other.claims
        ):
            continue
        if came.latest - _TOUR <= end.earliest and end.latest <= came.earliest and end != came:
            ends.append(end)
    return max(ends, key=lambda one: (one.earliest, one.latest), default=None)
