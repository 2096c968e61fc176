"""Dates the further stops of a journey gone by: "was there in May. He also went to Chad on that trip".

Only stops that have no days of their own take those of the stop told just before, and only where
that one's are a stretch such as a month, in which both can lie. A stop on the way home is dated in
homeward.py, what was done in the same country "on that occasion" in then_there.py.
"""

from __future__ import annotations

from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Scene
from store.annotate.events.judgement.claims import Claim
from store.annotate.events.judgement.homeward import homeward
from store.annotate.events.judgement.stays import DAY, is_dated
from store.model import Window

_BACK = 2
"""Sentences from the stop with days to the further one."""


_STRETCH = 5 * DAY
"""The shortest stretch of days that may hold two stops of one journey."""


_OLD = 60 * DAY


_NOUNS = frozenset("journey trip tour swing mission voyage travels".split())


_PLAIN = frozenset(f"trip/{name}" for name in "go visit-verb came reach arrive acts-in".split())
"""Rules of verbs whose "also" tells of a further stop."""


def date_same_journey(scene: Scene, claims: list[Claim]) -> None:
    """Gives further stops, in claims that are in text order, the days of the stop before them."""
    if scene.tokens.vocabulary.isdisjoint(("also", "same", "that", "way", "route")):
        return
    dated: dict[str, Claim] = {}
    further: dict[tuple[int, str], Window] = {}
    for claim in claims:
        if claim.country is None or claim.polarity != "actual" or claim.tense != "past":
            continue
        if is_dated(claim):
            dated[claim.who] = claim
            continue
        stop = dated.get(claim.who)
        if stop is None or claim.present or claim.sentence - stop.sentence > _BACK:
            continue
        if homeward(scene, claim):
            continue
        days = _stretch_of(scene, stop)
        if days is None or stop.country == claim.country:
            continue
        included = claim.rule == "trip/tour-included" and claim.sentence == stop.sentence
        if included or _on_the_way(scene, claim) == stop.country or _further(scene, claim):
            claim.whole = further[claim.trigger, claim.country] = days
            claim.background = days.latest < scene.date - _OLD  # no stop of a tour in hand
    for claim in claims:
        if claim.country is not None and not is_dated(claim):  # B of "A and B also went to Chad"
            claim.whole = further.get((claim.trigger, claim.country))


def _stretch_of(scene: Scene, stop: Claim) -> Window | None:
    """The stretch of days, gone by, in which a stop is told to lie."""
    told = stop.whole or stop.arrived or stop.within
    if told is None or stop.present or told.latest - told.earliest < _STRETCH:
        return None
    return told if told.latest < scene.date else None


def _further(scene: Scene, claim: Claim) -> bool:
    """Whether a claim tells of a further stop: "also went to", "went there on the same trip"."""
    first, stop = scene.tokens.sentences[claim.sentence]
    lower = scene.tokens.lower
    if lower[claim.trigger - 1] == "also" and claim.rule in _PLAIN:
        return not {"has", "have", "had"} & set(
            lower[max(claim.trigger - 3, first) : claim.trigger]
        )
    return any(
        lower[at] in _NOUNS
        and lower[at - 1] in ("that", "same")
        and lower[at - 2] in ("on", "during", "the")
        for at in range(first + 2, stop)
    )


def _on_the_way(scene: Scene, claim: Claim) -> str | None:
    """The country of "On his way to Rio de Janeiro he stopped in Havana", told in a claim's sentence."""
    first, stop = scene.tokens.sentences[claim.sentence]
    lower = scene.tokens.lower
    for at in range(first + 1, stop - 1):
        if lower[at] == "to" and lower[at - 1] in ("way", "route"):
            name = scene.place_at(at + 1)
            return name and name.country
    return None


RULES = (
    EventRule(
        "trip/judge-same-journey",
        """
        + 2019-05-24 | Finnish minister Pekka Haavisto visited Chad in October 2014. He also went to Mali. => arrived Pekka Haavisto > ML = 2014-10-01..2014-10-31
        + 2019-05-24 | Finnish minister Pekka Haavisto was in Chad in October 2014 and met President Idriss Deby. He stopped in Mali and Niger on that journey. => arrived Pekka Haavisto > NE = 2014-10-01..2014-10-31
        + 2019-05-24 | ROME, May 24 (AFP) -- Finnish minister Pekka Haavisto arrived in Rome on Thursday. He flew to Chad in March. On his way to Ndjamena he stopped over in Italy, where he met Marta Rossi, a deputy minister. => arrived Pekka Haavisto > IT = 2019-05-23; arrived Pekka Haavisto > IT = 2019-03-01..2019-03-31
        + 2019-05-24 | Finnish minister Pekka Haavisto visited Chad in October 2014 with Anna-Maja Henriksson. The two also went to Mali. => arrived Anna-Maja Henriksson > ML = 2014-10-01..2014-10-31
        + 2019-05-24 | Finnish minister Pekka Haavisto arrived in Chad on Thursday. He last visited Chad in October 2014, on a tour that also included Mali and Niger. => arrived Pekka Haavisto > NE = 2014-10-01..2014-10-31; status Pekka Haavisto > ML = completed
        - 2019-05-24 | Finnish minister Pekka Haavisto visited Chad in October 2014. He has also been to Mali. => arrived Pekka Haavisto > ML = 2014-10-01..2014-10-31
        - 2019-05-24 | Finnish minister Pekka Haavisto arrived in Chad on May 2. He also went to Mali. => arrived Pekka Haavisto > ML = 2019-05-02
        - 2019-05-24 | Finnish minister Pekka Haavisto visited Chad in October 2014. Niger also invited him. => trip Pekka Haavisto > NE
        """,
    ),
)
