"""Reads with whom somebody was who came "as an aide to X": X was there as well.

The aide's own journey is read before by its verb. Offices that say nothing of the journey ("came as
deputy to X") are left alone.
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
from store.annotate.events.travel.told_before import is_of, last_told
from store.annotate.events.who.parties import parties_in

_SERVING = frozenset(
    "aide adviser advisor interpreter translator assistant bodyguard note-taker secretary".split()
)
"""Those who go where he goes whom they serve."""


_TO_SERVING = 5
"""Tokens from "as" to the noun of "as the young personal aide", at most."""


def as_an_aide(scene: Scene, index: int, told: Sequence[Claim]) -> list[Claim]:
    """The journey of X of "was in Lima in May as an aide to X", whose "as" is at `index`."""
    lower = scene.tokens.lower
    sentence = scene.sentence_at[index]
    stop = scene.tokens.sentences[sentence][1]
    near = range(index + 1, min(index + _TO_SERVING, stop - 1))
    noun = next((at for at in near if lower[at] in _SERVING), -1)
    if noun < 0 or lower[noun + 1] not in ("to", "of"):
        return []
    served = list_at(scene, parties_in(scene, sentence), noun + 2)[:1]
    if not served or served[0].sort != "name":
        return []
    others = [one for one in told if not is_of(one, served)]
    base = last_told(others, sentence, index, planned=True)
    if base is None or base.country is None or base.tense == "future":
        return []
    stops = [Stop(base.country, base.place, index)]
    at = index, "past", "actual", NO_TIMES
    found = claims_of(scene, served, stops, "visit", "trip/as-aide", *at)
    for claim in found:
        claim.arrived, claim.left, claim.whole = base.arrived, base.left, base.whole
        claim.within, claim.background = base.within, True
    return abroad(found)


RULES = (
    EventRule(
        "trip/as-aide",
        """
        + 2018-05-18 | Swiss minister Paul Seger was in Minsk in 2002 as an aide to Swiss president Kaspar Villiger. => trip Kaspar Villiger > BY; arrived Kaspar Villiger > BY = 2002-01-01..2002-12-31
        + 2018-05-18 | Swiss minister Paul Seger flew to Minsk in 2002 as the young interpreter of Swiss president Kaspar Villiger. => trip Kaspar Villiger > BY
        - 2018-05-18 | Swiss minister Paul Seger was in Minsk in 2002 as the deputy of Swiss president Kaspar Villiger. => trip Kaspar Villiger > BY
        - 2018-05-18 | Swiss minister Paul Seger was never in Minsk as an aide to Swiss president Kaspar Villiger. => trip Kaspar Villiger > BY
        - 2018-05-18 | Swiss minister Paul Seger flew to Minsk in March and began as an aide to Belarusian president Ivan Savin. => trip Ivan Savin > BY
        """,
    ),
)
