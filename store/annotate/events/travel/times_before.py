"""Reads when somebody was there before, told of a journey just told: "The first time, in 1990, …".

Also "The previous one was in May 2007" and "His last was in 2012". The journey that is told is read
before by its own word; earlier ones told in its own sentence are read in earlier.py.
"""

from __future__ import annotations

import datetime as dt

from store.annotate.events.clause.destinations import Stop
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Scene, stand_in
from store.annotate.events.clause.timing import When
from store.annotate.events.judgement.claims import Claim
from store.annotate.events.travel.making import claims_of

ORDINALS = frozenset("first second third fourth previous last other earlier".split())
"""Words that number a journey; without one of them nothing is found here."""


_OWNERS = frozenset("the his her".split())


_NOUNS = frozenset("time one visit trip journey stay".split())


_WAS = frozenset("was came were took place had been made , in on back only".split())


_BACK = 2
"""Sentences back in which the journey was told."""


_GAP = dt.timedelta(days=14)
"""Between the earlier journey and the article at least."""


_TOLD = ("visit", "arrive", "go", "be-in", "reach", "tour")
"""Rules, by their beginning, of journeys that may be said to be the second or the last one."""


def read_times_before(scene: Scene, index: int, told: list[Claim]) -> list[Claim]:
    """The earlier journey of the ordinal at `index`, to where one `told` just before led."""
    lower = scene.tokens.lower
    sentence = scene.sentence_at[index]
    first, stop = scene.tokens.sentences[sentence]
    if index != first + 1 or lower[first] not in _OWNERS:
        return []
    at = index + 1 + (not _NOUNS.isdisjoint(lower[index + 1 : stop][:1]))
    while at < stop and lower[at] in _WAS and scene.clock[at] is None and at - index < 7:
        at += 1
    time = scene.clock[at] if at < stop else None
    if (
        time is None
        or lower[at - 1] not in ("in", "on", ",", "was")
        or time.earliest is None
        or time.latest is None
        or time.latest > scene.date - _GAP
    ):
        return []
    near = [
        claim
        for claim in told
        if claim.country is not None
        and claim.polarity == "actual"
        and claim.rule.removeprefix("trip/").startswith(_TOLD)
        and 0 <= sentence - claim.sentence <= _BACK
        and claim.trigger < index
    ]
    if not near or len({claim.who for claim in near[-2:]}) > 1:
        return []
    claim = near[-1]
    found = claims_of(
        scene,
        (stand_in(claim.first, claim.who),),
        [Stop(claim.country or "", None, claim.trigger)],
        "visit",
        "trip/time-before",
        index,
        "past",
        "actual",
        When(((time, "in"),), None),
    )
    for one in found:
        one.background = True
    return found


RULES = (
    EventRule(
        "trip/time-before",
        """
        + 2018-05-18 | Ghanaian President Kofi Mensah arrived in Minsk on Monday. The first time, in 1990, he had come as a student. => trip Kofi Mensah > BY
        + 2018-05-18 | It was Ghanaian President Kofi Mensah's second visit to Belarus. The previous one was in June 2007. => trip Kofi Mensah > BY
        - 2018-05-18 | Ghanaian President Kofi Mensah spoke on Monday of Belarus. The first time, in 1990, he had been a student. => trip Kofi Mensah > BY
        - 2018-05-18 | Ghanaian President Kofi Mensah may visit Belarus. The first time he spoke of it was in 1990. => trip Kofi Mensah > BY
        """,
    ),
)
