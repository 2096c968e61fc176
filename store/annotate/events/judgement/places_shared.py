"""Gives the travellers of an article the places of those they are with: one visit, one gathering.

Who travels along sees what the other sees; who attends "the congress" is in the town where it is
told to open. What a sentence says of somebody's own places is read in places_seen.py; no trip is made
or dated here.
"""

from __future__ import annotations

from store.annotate.events.clause.gatherings import LARGE
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Scene
from store.annotate.events.judgement.claims import Claim
from store.annotate.events.judgement.stays import Stay
from store.model import Name

_EVENT = frozenset(
    f"trip/{name}" for name in "attend at-event in-session met-there attended-by received".split()
)
"""Rules of being where others are."""


def at_the_event(scene: Scene, name: Name, at: int, made: list[Stay]) -> list[Stay]:
    """The stays of who attends "the congress" of which a later sentence says that it opens in a town,
    on whatever day."""
    lower = scene.tokens.lower
    low = scene.tokens.sentences[scene.sentence_at[at]][0]
    if lower[at] not in ("in", "at") or lower[low] not in ("the", "this"):
        return []
    noun = next((k for k in range(low + 1, min(low + _TITLE, at)) if lower[k] in LARGE), -1)
    if noun < 0 or _HELD.isdisjoint(lower[noun + 1 : noun + 4]) or scene.people_in(low, at):
        return []
    sentence = scene.sentence_at[at]
    return [
        stay
        for stay in made
        if stay.country == name.country
        and any(
            (one.rule in _EVENT or _goes_to_one(one))
            and one.place is None
            and 0 <= sentence - one.sentence <= _TOLD_LATER
            for one in stay.claims
        )
    ]


def _goes_to_one(claim: Claim) -> bool:
    """Whether somebody travels for a gathering: "left for Peru to attend the congress"."""
    return not LARGE.isdisjoint((claim.purpose or "").lower().split())


_TITLE = 4
"""Words of "The party congress", at most."""


_TOLD_LATER = 4
"""Sentences from who attends a gathering to the town where it is, at most."""


_HELD = frozenset("opens opened open is was held takes took begins began convenes".split())


def show_companions(made: list[Stay]) -> None:
    """Shows those who travel along the places of the one they are with, as far as told of one trip."""
    for stay in made:
        if stay.joined is not None or not stay.companions:
            continue
        places = [claim.place for claim in stay.claims if claim.place is not None] + stay.seen
        for other in made:
            if (
                other.who in stay.companions
                and other.country == stay.country
                and other.joined is None
                and stay.who in other.companions
            ):
                other.seen += [one for one in places if one not in other.seen]


def show_at_one_gathering(made: list[Stay]) -> None:
    """Gives one who is only said to meet another, or to be at his event, the town where it is."""
    towns: dict[str, list[tuple[Stay, set[str | None]]]] = {}
    for stay in made:
        named = [one.place for one in stay.claims if one.place is not None] + stay.seen
        towns.setdefault(stay.country, []).append((stay, {one.id for one in named}))
    for stay in made:
        others = towns[stay.country]
        if len(others) < 2 or stay.seen or stay.joined is not None:
            continue
        if any(one.place is not None or one.rule not in _EVENT for one in stay.claims):
            continue
        sentences = {one.sentence for one in stay.claims}
        beside = [
            other
            for other, ids in others
            if other is not stay
            and len(ids) == 1
            and any(abs(one.sentence - at) <= 1 for one in other.claims for at in sentences)
        ]
        places = [
            place
            for other in beside
            for place in [one.place for one in other.claims if one.place is not None] + other.seen
        ]
        if len({place.id for place in places}) == 1:
            stay.seen.append(places[0])


RULES = (
    EventRule(
        "trip/judge-places-shared",
        """
        + 2019-06-19 | Chilean Foreign Minister Pedro Soto left Santiago on Monday to attend a congress in Norway. The congress opens in Bergen on Friday. => to Pedro Soto > NO = Bergen
        - 2019-06-19 | Chilean Foreign Minister Pedro Soto left Santiago on Monday to attend a congress in Norway. A fair opens in Bergen on Friday. => to Pedro Soto > NO = Bergen
        - 2019-06-19 | Chilean Foreign Minister Pedro Soto left Santiago on Monday to attend a congress in Norway. The prison in Bergen was empty. => to Pedro Soto > NO = Bergen
        + 2019-06-19 | Chilean Foreign Minister Pedro Soto will hold talks in Oslo on Friday and is due to meet there with Peruvian Foreign Minister Ana Vega. => to Ana Vega > NO = Oslo
        + 2019-06-19 | Chilean Foreign Minister Pedro Soto arrived in Oslo on Monday with Trade Minister Ana Vega. Soto toured a mill in Drammen. => to Ana Vega > NO = Drammen
        - 2019-06-19 | Chilean Foreign Minister Pedro Soto arrived in Oslo on Monday. Trade Minister Ana Vega came to Norway, too. Soto toured a mill in Drammen. => to Ana Vega > NO = Drammen
        + 2019-06-19 | Chilean Foreign Minister Pedro Soto left Santiago on Monday for Norway to attend a congress. The congress opens in Bergen on July 3. => to Pedro Soto > NO = Bergen
        - 2019-06-19 | Chilean Foreign Minister Pedro Soto left Santiago on Monday for Norway to rest. The congress opens in Bergen on July 3. => to Pedro Soto > NO = Bergen
        """,
    ),
)
