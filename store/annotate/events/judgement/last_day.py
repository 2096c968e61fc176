"""Takes a move of the day of leaving for one inside the country that is left.

"She left Peru on Thursday. Earlier in the day she went to Callao": she did not come to Peru on that
day. Moves from town to town told in one clause are read in travel/within_country.py.
"""

from __future__ import annotations

from store.annotate.events.clause.rule import EventRule
from store.annotate.events.judgement.claims import Claim
from store.model import Window

_REACH = 5
"""Sentences from the leaving to what was done before it."""


def stay_on_last_day(claims: list[Claim]) -> None:
    """Makes a day of presence of "went to Callao" where Peru was left on that day, told before."""
    for claim in claims:
        if claim.rule != "trip/go" or claim.place is None or claim.arrived is None:
            continue
        day = claim.arrived.earliest
        if claim.tense == "past" and any(
            one.left is not None
            and (one.who, one.country) == (claim.who, claim.country)
            and one.left.earliest == one.left.latest == day
            and one.trigger < claim.trigger
            and claim.sentence - one.sentence <= _REACH
            for one in claims
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
