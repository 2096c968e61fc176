"""Takes a move of the day of leaving for one inside the country that is left.

"She left Peru on Thursday. Earlier in the day she went to Callao": she did not come to Peru on that
day. Moves from town to town told in one clause are read in travel/within_country.py.
"""

from __future__ import annotations

import datetime as dt

from store.annotate.events.clause.rule import EventRule
from store.annotate.events.judgement.claims import Claim
from store.model import Window

_REACH = 5
"""Sentences from the leaving to what was done before it."""


def stay_on_last_day(claims: list[Claim]) -> None:
    """Makes a day of presence of "went to Callao" where Peru was left on that day, told before.

    `claims` is in text order.
    """
    left: dict[tuple[str, str | None, dt.date], Claim] = {}
    for claim in claims:
        if claim.left is not None and claim.left.earliest == claim.left.latest:
            left[claim.who, claim.country, claim.left.earliest] = claim
        if claim.rule != "trip/go" or claim.place is None or claim.arrived is None:
            continue
        day = claim.arrived.earliest
        leaving = left.get((claim.who, claim.country, day)) if claim.tense == "past" else None
        if (
            leaving is not None
            and leaving.trigger < claim.trigger
            and claim.sentence - leaving.sentence <= _REACH
        ):
            claim.within, claim.arrived = Window(day, day, claim.arrived.phrase), None


RULES = (
    EventRule(
        "trip/judge-last-day",
        """
        + 2019-05-24 | Chilean minister Pedro Soto left Lima for home on Thursday. He had been in Peru for three days. Earlier in the day he went to Cusco. => arrived Pedro Soto > PE = 2019-05-21
        - 2019-05-24 | Chilean minister Pedro Soto left Lima for home on Thursday after three days in Peru. On Thursday he flew on to Quito. => left Pedro Soto > EC = 2019-05-23
        """,
    ),
)
