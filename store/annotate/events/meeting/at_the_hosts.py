"""Says in whose country somebody was a guest, where words of hospitality tell it and no place is named:
"gave a dinner for X", "dropped in on Y", "had an audience with Y".

Guests who are "received" or "welcomed" are read in receiving.py; a plain "met" does not say who came.
"""

from __future__ import annotations

from store.annotate.events.clause.places_of_gatherings import SIDELINES
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Scene
from store.annotate.events.clause.venues import venues_of
from store.annotate.events.judgement.claims import MeetingClaim
from store.annotate.events.meeting.meals import MEALS, is_giving
from store.model import UNIONS

_CALLED_ON = frozenset(["meeting/call-on", "meeting/paid-call"])
"""Rules of meetings to which the first goes."""


_AUDIENCE = "audience"


def _host_of(scene: Scene, claim: MeetingClaim) -> str | None:
    """The official in whose country a meeting was, by the words that tell of it; None if no one's."""
    if len(claim.officials) != 2:
        return None
    word = scene.tokens.lower[claim.trigger]
    if claim.rule in _CALLED_ON or word == _AUDIENCE:
        return claim.officials[1]
    if claim.rule == "meeting/given" or (word in MEALS and is_giving(scene, claim.trigger)):
        return claim.officials[0]
    return None


def country_of_host(scene: Scene, claim: MeetingClaim) -> str | None:
    """The country of the host of a meeting told without a place, if nothing tells that he was away."""
    host = _host_of(scene, claim)
    if host is None:
        return None
    country = scene.home(host)
    homes = {scene.home(one) for one in claim.officials}
    if len(homes) < 2 or None in homes or not homes.isdisjoint(UNIONS):
        return None
    if any(scene.resident(one) for one in claim.officials):
        return None
    if scene.dateline is not None and scene.dateline.country not in homes:
        return None
    first, stop = scene.tokens.sentences[claim.sentence]
    if not SIDELINES.isdisjoint(scene.tokens.lower[first:stop]):
        return None
    if any(one.stop.country != country for one in venues_of(scene)):
        return None  # perhaps at the gathering that the article tells of
    if not set(claim.officials).isdisjoint(scene.together(claim.trigger)[1]):
        return None  # he came with somebody whose journey is told
    told = zip(scene.travellers, scene.destinations, strict=True)
    gone = [there for (at, who), there in told if who in claim.officials and at < claim.trigger]
    return None if any(there != country for there in gone) else country


RULES = (
    EventRule(
        "meeting/judge-at-the-host-s",
        """
        + 2019-05-24 | Peruvian President Luis Rey gave a dinner for Finnish minister Timo Laine on Thursday. => trip Timo Laine > PE
        + 2019-05-24 | Peru's president, Luis Rey, had Finnish minister Timo Laine to lunch in March. => trip Timo Laine > PE; arrived Timo Laine > PE = 2019-03-01..2019-03-31
        + 2019-05-24 | Finnish minister Timo Laine had dropped in on Peruvian President Luis Rey in March. => trip Timo Laine > PE
        + 2019-05-24 | Finnish minister Timo Laine had an audience with Peruvian President Luis Rey on Thursday. => trip Timo Laine > PE
        - 2019-05-24 | Finnish minister Timo Laine met Peruvian President Luis Rey on Thursday. => trip Timo Laine > PE
        - 2019-05-24 | Finnish minister Timo Laine flew to Rome on Monday. He called on Peruvian President Luis Rey on Thursday. => trip Timo Laine > PE
        - 2019-05-24 | Finnish minister Timo Laine called on Peruvian President Luis Rey on the sidelines of a forum. => trip Timo Laine > PE
        - 2019-05-24 | Peru's ambassador, Luis Rey, gave a dinner for Finnish minister Timo Laine on Thursday. => trip Timo Laine > PE
        """,
    ),
)
