"""Reads who came by the same plane or train: "X landed on Sunday aboard the same flight as Y".

X's journey is read before by its own verb. Who travels in company with X is read in companions.py.
"""

from __future__ import annotations

from collections.abc import Sequence

from store.annotate.events.clause.destinations import Stop
from store.annotate.events.clause.lists import list_at
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Scene
from store.annotate.events.clause.timing import NO_TIMES
from store.annotate.events.judgement.claims import Claim, abroad
from store.annotate.events.travel.making import claims_of
from store.annotate.events.who.parties import parties_in

_CRAFT = frozenset(
    "flight plane aircraft airplane jet airliner helicopter train ship ferry bus".split()
)


_IN = frozenset("on aboard in by with".split())


_TOOK = frozenset("took boarded caught shared".split())


_FROM = 5
"""Tokens of "from New York" behind the craft, at most."""


_BESIDE = frozenset("on in at and but for early late".split())
"""Behind who was on the same flight: no verb of his own."""


def same_flight(scene: Scene, index: int, told: Sequence[Claim]) -> list[Claim]:
    """The journey of Y told by the "same" at `index`; none where Y lives where the flight leads."""
    lower = scene.tokens.lower
    sentence = scene.sentence_at[index]
    last = scene.tokens.sentences[sentence][1]
    if index + 3 >= last or lower[index + 1] not in _CRAFT or lower[index - 1] != "the":
        return []
    taken = lower[index - 2] in _TOOK
    since = sentence - taken  # "X came on Monday. He took the same train as Y"
    at = index + 2
    if lower[at] in ("from", "home", "back", "in", "out"):
        at = next((k for k in range(at, min(at + _FROM, last)) if lower[k] == "as"), at)
    if lower[at] != "as" or not (taken or lower[index - 2] in _IN):
        return []
    agents = list_at(scene, parties_in(scene, sentence), at + 1)
    here = [one for one in told if since <= one.sentence <= sentence and one.trigger < index]
    if not here or here[-1].polarity != "actual" or not agents:
        return []
    if agents[0].possessive or agents[0].sort != "name":
        return []
    after = agents[-1].stop
    if after < last and scene.tokens.classes[after] not in ",.;" and lower[after] not in _BESIDE:
        return []  # "on the same plane as Y had used"
    base = here[-1]
    place = base.place if base.country is not None else scene.dateline
    country = base.country or (scene.dateline.country if scene.dateline is not None else None)
    if country is None:
        return []
    stop = Stop(country, place, index, here=base.country is None)
    found = claims_of(
        scene,
        agents,
        [stop],
        "visit",
        "trip/same-flight",
        index,
        base.tense,
        "actual",
        NO_TIMES,
    )
    for claim in found:
        claim.arrived, claim.left = base.arrived, base.left
        claim.whole, claim.within = base.whole, base.within
    return [claim for claim in abroad(found) if claim.who != base.who]


RULES = (
    EventRule(
        "trip/same-flight",
        """
        + 2018-05-18 | MINSK -- Ghana's Trade Minister Kofi Mensah came in on Monday aboard the same flight as Finnish diplomat Kai Sauer, and they shared a car. => arrived Kai Sauer > BY = 2018-05-14
        + 2018-05-18 | MINSK -- Ghana's Trade Minister Kofi Mensah landed on Monday in the same aircraft as Finnish diplomat Kai Sauer. => trip Kai Sauer > BY
        + 2018-05-18 | Ghana's Trade Minister Kofi Mensah flew to Minsk on the same plane as Finnish diplomat Kai Sauer on Monday. => trip Kai Sauer > BY
        + 2018-05-18 | Ghana's Trade Minister Kofi Mensah flew to Minsk on Monday. He took the same flight from Riga as Finnish diplomat Kai Sauer. => trip Kai Sauer > BY
        - 2018-05-18 | Ghana's Trade Minister Kofi Mensah flew to Minsk on the same plane as Belarusian diplomat Ivan Ryzhenkov. => trip Ivan Ryzhenkov > BY
        - 2018-05-18 | Ghana's Trade Minister Kofi Mensah flew to Minsk on the same plane as Finnish diplomat Kai Sauer had used in May. => trip Kai Sauer > BY
        """,
    ),
)
