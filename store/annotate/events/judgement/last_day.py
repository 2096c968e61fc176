"""Takes a move of the day of leaving, or after the border was crossed, for one inside the country.

"She left Peru on Thursday. Earlier in the day she went to Callao": she did not come to Peru on that
day, nor on the second one in "crossed into Peru on Monday and arrived in Lima on Friday". Moves from town to town told in one clause are read in travel/within_country.py.
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


_AT_MOST = dt.timedelta(days=10)
"""From the border to a town inside, at most."""


def come_further(claims: list[Claim]) -> None:
    """Makes a day of presence of "arrived in Lima" where the border of Peru was told to be crossed some
    days before, in the same sentence or one just before.

    `claims` is in text order.
    """
    crossed: dict[tuple[str, str | None], Claim] = {}
    for claim in claims:
        if claim.arrived is None or claim.tense != "past" or claim.polarity != "actual":
            continue
        if claim.rule == "trip/reach":
            crossed[claim.who, claim.country] = claim
            continue
        if claim.rule != "trip/arrive" or claim.place is None:
            continue
        entry = crossed.get((claim.who, claim.country))
        if entry is None or entry.arrived is None or claim.sentence - entry.sentence > 1:
            continue
        gap = claim.arrived.earliest - entry.arrived.latest
        if dt.timedelta(0) < gap <= _AT_MOST:
            claim.within, claim.arrived = claim.arrived, None


def depart_inside(claims: list[Claim]) -> None:
    """Makes a day of presence of "his departure from Bergen" where its sentence tells that he came to
    another town of the country.

    `claims` is in text order.
    """
    came = {
        (one.who, one.country, one.sentence): one for one in claims if one.rule == "trip/arrive"
    }
    for claim in claims:
        if claim.rule not in _OUT_OF_TOWN or claim.place is None or claim.left is None:
            continue
        entry = came.get((claim.who, claim.country, claim.sentence))
        if entry is None or entry.place is None or entry.place.id == claim.place.id:
            continue
        day = entry.arrived or entry.within
        if day is not None and claim.left.latest <= day.earliest:
            claim.within, claim.left, claim.over = claim.left, None, False
            if entry.arrived is not None:
                entry.within, entry.arrived = entry.arrived, None


_OUT_OF_TOWN = frozenset(["trip/departure", "trip/leave", "trip/came-from"])


RULES = (
    EventRule(
        "trip/judge-last-day",
        """
        + 2019-05-24 | Chilean minister Pedro Soto left Lima for home on Thursday. He had been in Peru for three days. Earlier in the day he went to Cusco. => arrived Pedro Soto > PE = 2019-05-21
        - 2019-05-24 | Chilean minister Pedro Soto left Lima for home on Thursday after three days in Peru. On Thursday he flew on to Quito. => left Pedro Soto > EC = 2019-05-23
        + 2019-05-24 | Chilean minister Pedro Soto crossed into Peru on Monday, saw a mine and arrived in Lima on Wednesday. => arrived Pedro Soto > PE = 2019-05-20
        - 2019-05-24 | Chilean minister Pedro Soto crossed into Peru on Monday, saw a mine and arrived in Lima on Wednesday. => arrived Pedro Soto > PE = 2019-05-22
        + 2018-05-18 | Swiss minister Paul Seger arrived in Minsk on Thursday, two days after his departure from Brest on Tuesday. => status Paul Seger > BY = ongoing
        """,
    ),
)
