"""Takes a move of the day of leaving, or after the border was crossed, for one inside the country.

"She left Peru on Thursday. Earlier in the day she went to Callao": she did not come to Peru on that
day, nor on the second one in "crossed into Peru on Monday and arrived in Lima on Friday". Moves from
town to town told in one clause are read in travel/within_country.py.
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
    """Makes days of presence of the later ones of several arrivals in one country, told near each other:
    "arrived in Lima" where the border of Peru was crossed some days before, "had spent Tuesday in Cusco".

    `claims` is in text order. Who was elsewhere in between came twice.
    """
    came: dict[tuple[str, str | None], list[Claim]] = {}
    for claim in claims:
        told = _one_day(claim)
        if told is None or claim.polarity != "actual" or claim.background or claim.transit:
            continue
        before = came.setdefault((claim.who, claim.country), [])
        for other in reversed(before):
            if claim.sentence - other.sentence > _REACH:
                break
            day = _one_day(other)
            if day is None or not _two_places(claim, other):
                continue
            since, until = min(day, told), max(day, told)
            near = dt.timedelta(0) < until - since <= _AT_MOST
            if near and not _away(claims, claim, since, until):
                sooner, later = (other, claim) if day < told else (claim, other)
                _go_on_inside(sooner, later, until)
        before.append(claim)


def _go_on_inside(sooner: Claim, later: Claim, until: dt.date) -> None:
    """Makes presence of the second of two arrivals in one country, and of the first no whole stay."""
    window = later.arrived or later.whole
    later.within, later.arrived, later.whole, later.days = window, None, None, None
    sooner.within, sooner.whole = sooner.within or sooner.whole, None
    if sooner.left is not None and sooner.left.latest < until:
        sooner.left, sooner.over = None, False  # he left a town, not the country


def _one_day(claim: Claim) -> dt.date | None:
    """The day of an arrival, or the only one of a stay in a town."""
    told = claim.arrived or (claim.whole if claim.place is not None else None)
    if claim.country is None or told is None or told.latest - told.earliest > _DAY:
        return None
    placed = claim.place is not None and claim.place.sort == "city"
    return told.earliest if placed or claim.rule in _INTO_THE_LAND else None


_INTO_THE_LAND = frozenset(["trip/reach", "trip/be-in", "trip/arrive"])
"""Rules of words that may tell of a country without a town: "entered Peru", "in Peru since Monday"."""


_DAY = dt.timedelta(days=1)


def _two_places(one: Claim, other: Claim) -> bool:
    """Whether two claims name two towns, or one of them only the border."""
    here, there = one.place, other.place
    if here is None or there is None:
        return here is not there
    return here.id != there.id


def _away(claims: list[Claim], claim: Claim, since: dt.date, until: dt.date) -> bool:
    """Whether somebody left the country between two days, or was told to be in another."""
    for one in claims:
        if one.who != claim.who:
            continue
        told = one.left if one.country in (None, claim.country) else one.arrived or one.within
        if told is not None and since <= told.earliest < until:
            return True
    return False


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


def leave_a_town(claims: list[Claim]) -> None:
    """Makes a day of presence of the leaving of a town, where the days after were spent in another
    one of the country: "left Lima on Monday by train. He is to meet the king in Cusco on Tuesday"."""
    for claim in claims:
        place, left = claim.place, claim.left
        if claim.rule not in _OUT_OF_TOWN or place is None or place.sort != "city" or left is None:
            continue
        for one in claims:
            day = _seen_on(one)
            if (
                (one.who, one.country) == (claim.who, claim.country)
                and day is not None
                and one.place is not None
                and one.place.id != place.id
                and left.latest < day <= left.latest + _NEXT_DAYS
                and not _elsewhere_between(claims, claim, left.latest, day)
            ):
                claim.within, claim.left, claim.over = left, None, False
                break


_NEXT_DAYS = dt.timedelta(days=3)


def _seen_on(claim: Claim) -> dt.date | None:
    """The day on which somebody is told to be in a place."""
    told = claim.arrived or claim.within or claim.whole
    if told is None or claim.polarity != "actual" or claim.background:
        return None
    return told.earliest if told.latest - told.earliest <= _DAY else None


def _elsewhere_between(claims: list[Claim], claim: Claim, since: dt.date, until: dt.date) -> bool:
    """Whether somebody is told to be in another country between two days, or to go home."""
    return any(
        one.who == claim.who
        and one.country != claim.country
        and (told := one.arrived or one.within or one.left) is not None
        and since <= told.earliest <= until
        for one in claims
    )


_OUT_OF_TOWN = frozenset(["trip/departure", "trip/leave", "trip/came-from"])


RULES = (
    EventRule(
        "trip/judge-last-day",
        """
        + 2019-05-24 | Chilean minister Pedro Soto left Lima for home on Thursday. He had been in Peru for three days. Earlier in the day he went to Cusco. => arrived Pedro Soto > PE = 2019-05-21
        - 2019-05-24 | Chilean minister Pedro Soto left Lima for home on Thursday after three days in Peru. On Thursday he flew on to Quito. => left Pedro Soto > EC = 2019-05-23
        + 2019-05-24 | Chilean minister Pedro Soto crossed into Peru on Monday, saw a mine and arrived in Lima on Wednesday. => arrived Pedro Soto > PE = 2019-05-20
        - 2019-05-24 | Chilean minister Pedro Soto crossed into Peru on Monday, saw a mine and arrived in Lima on Wednesday. => arrived Pedro Soto > PE = 2019-05-22
        + 2019-05-24 | Chilean minister Pedro Soto reached Lima on Wednesday. He had arrived in Cusco on Sunday. => arrived Pedro Soto > PE = 2019-05-19; to Pedro Soto > PE = Lima; to Pedro Soto > PE = Cusco
        + 2019-05-24 | Chilean minister Pedro Soto arrived in Lima on Thursday. He had spent Tuesday in Cusco. => arrived Pedro Soto > PE = 2019-05-20..2019-05-21
        - 2019-05-24 | Chilean minister Pedro Soto arrived in Lima on Thursday. He had spent Tuesday in Cusco. => arrived Pedro Soto > PE = 2019-05-23
        + 2019-05-24 | Chilean minister Pedro Soto arrived in Lima on Thursday. He flew to Cusco on May 14 and was home on May 16. => arrived Pedro Soto > PE = 2019-05-23
        + 2018-05-18 | Swiss minister Paul Seger arrived in Minsk on Thursday, two days after his departure from Brest on Tuesday. => status Paul Seger > BY = ongoing
        + 2019-05-24 | Chilean minister Pedro Soto left Lima on Thursday by train. He is to meet Peruvian President Luis Diaz in Cusco on Saturday. => status Pedro Soto > PE = ongoing
        - 2019-05-24 | Chilean minister Pedro Soto left Lima on Thursday by train. He is to meet Peruvian President Luis Diaz in Cusco on June 18. => status Pedro Soto > PE = ongoing
        + 2019-05-24 | Chilean minister Pedro Soto arrived in Cusco on Thursday. He is believed to have been in Peru since Tuesday. => arrived Pedro Soto > PE = 2019-05-21; status Pedro Soto > PE = ongoing
        """,
    ),
)
