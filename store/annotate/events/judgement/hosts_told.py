"""Finds the host country that the words around a coming or leaving tell, where it names no place.

"Pyongyang has had other guests. X left on Wednesday": there; "X departed on Tuesday, having met Y of
Peru": in Peru, wherever the report comes from. Claims take their country in placing.py.
"""

from __future__ import annotations

from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Scene
from store.annotate.events.judgement.claims import Claim
from store.model import Name

_GUESTS = frozenset(
    """guest guests visitor visitors caller callers idle busy host hosts hosting company reception
    receptions arrivals visits""".split()
)
"""Words of a sentence about a place to which others come."""


_OPENING = 6
"""Tokens at the head of a sentence in which the place that it is about stands."""


_BACK = 2
"""Sentences back in which a place may be told to have guests."""


def host_told(scene: Scene, claim: Claim) -> Name | None:
    """The place to which a traveller came, or that he left, told beside the words for it."""
    return _place_of_guests(scene, claim) or _place_of_partner(scene, claim)


def _place_of_guests(scene: Scene, claim: Claim) -> Name | None:
    """The place of which the sentence just before says that it has guests."""
    home = scene.home(claim.who)
    for sentence in range(claim.sentence - 1, max(claim.sentence - 1 - _BACK, -1), -1):
        first, stop = scene.tokens.sentences[sentence]
        place = _about(scene, scene.openings.get(sentence, first), stop)
        if place is not None:
            told = not _GUESTS.isdisjoint(scene.tokens.lower[first:stop])
            return place if told and place.country != home else None
    return None


def _about(scene: Scene, first: int, stop: int) -> Name | None:
    """The town or country with which a sentence opens."""
    for at in range(first, min(first + _OPENING, stop)):
        name = scene.owner[at]
        if name is not None and name.kind == "person":
            return None
        if name is not None and name.kind == "place" and name.sort in ("city", "country"):
            return name if scene.tokens.classes[name.stop : name.stop + 1] != "s" else None
    return None


def _place_of_partner(scene: Scene, claim: Claim) -> Name | None:
    """The country of an official named behind the verb, which is told beside: neither that of the
    traveller nor that where the report comes from."""
    here = scene.dateline.country if scene.dateline is not None else None
    home = scene.home(claim.who)
    if home is None or claim.tense != "past":
        return None
    stop = scene.tokens.sentences[claim.sentence][1]
    people = scene.people_in(claim.trigger, stop)
    countries = {scene.home(who) for _, who in people if who != claim.who} - {home}
    if len(countries) != 1 or here in countries or None in countries:
        return None
    low = scene.tokens.sentences[max(claim.sentence - 1, 0)][0]
    return next(
        (
            name
            for name in reversed(scene.named_places)
            if low <= name.first < stop and name.country in countries
        ),
        None,
    )


RULES = (
    EventRule(
        "trip/judge-host-told",
        """
        + 2019-05-24 | LIMA -- Finland's Timo Soini is in Lima. ¶ Minsk has had guests too. China's Wang Yi left on Wednesday after a visit of three days. => left Wang Yi > BY = 2019-05-22
        + 2019-05-24 | Belarus has had a busy week. China's Wang Yi went home on Wednesday after a visit of three days. => trip Wang Yi > BY
        + 2019-05-24 | VILNIUS -- China's Wang Yi left on Wednesday after a visit of three days in which he met Belarusian President Alexander Lukashenko. => trip Wang Yi > BY
        - 2019-05-24 | VILNIUS -- China's Wang Yi left on Wednesday after a visit of three days in which he met Belarusian President Alexander Lukashenko. => trip Wang Yi > LT
        - 2019-05-24 | VILNIUS -- China's Wang Yi left on Wednesday after a visit of three days. Belarus is next. => trip Wang Yi > BY
        - 2019-05-24 | Minsk is a fine town. China's Wang Yi left on Wednesday after a visit of three days. => trip Wang Yi > BY
        """,
    ),
)
