"""One stay of one official in one country: the days that its claims allow together.

Which claims belong to one stay is decided in joining.py.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field

from store.annotate.events.judgement.claims import Claim, window
from store.model import Name, Window

DAY = dt.timedelta(days=1)


SLACK = dt.timedelta(days=1)


LONG_STAY = dt.timedelta(days=21)


_MONTH = dt.timedelta(days=31)


@dataclass(slots=True)
class Stay:
    """The claims that speak of one stay of one official in one country."""

    who: str
    country: str
    claims: list[Claim] = field(default_factory=list)
    cancelled: bool = False
    companions: list[str] = field(default_factory=list)
    """Those that a list of the delegation names."""
    joined: Stay | None = None
    """The leader's stay, where this one is only known as a companion's."""
    seen: list[Name] = field(default_factory=list)
    """Places in which the text tells the traveller to have been, beside those of the claims."""

    def arrived(self) -> Window | None:
        """What all claims allow for the first day."""
        return _meet([claim.arrived for claim in self.claims])

    def left(self) -> Window | None:
        """What all claims allow for the last day."""
        return _meet([claim.left for claim in self.claims])

    def whole(self) -> Window | None:
        """The shortest stretch said to hold the whole stay."""
        return _meet([claim.whole for claim in self.claims])

    def to_come(self) -> bool:
        """Whether every claim tells it as still ahead."""
        return all(claim.tense == "future" for claim in self.claims)

    def days(self) -> int | None:
        """The length of the stay in days, where said."""
        return next((claim.days for claim in self.claims if claim.days), None)


def is_dated(claim: Claim) -> bool:
    """Whether the claim says anything of days."""
    return bool(claim.arrived or claim.left or claim.within or claim.whole)


def has_days(stay: Stay) -> bool:
    """Whether any claim of the stay says anything of days."""
    return any(map(is_dated, stay.claims))


def elsewhere(stay: Stay, stays: list[Stay]) -> list[Stay]:
    """The stays of the same traveller in other countries, without those that were cancelled."""
    return [
        other
        for other in stays
        if other.who == stay.who and other.country != stay.country and not other.cancelled
    ]


def span_of(claim: Claim, today: dt.date) -> tuple[dt.date, dt.date] | None:
    """The days that the stay of a claim can touch."""
    length = dt.timedelta(days=(claim.days or 1) - 1)
    if claim.arrived and claim.left:
        return claim.arrived.earliest, claim.left.latest
    if claim.whole:
        return claim.whole.earliest, claim.whole.latest
    if claim.arrived:
        stop = claim.arrived.latest + (length if claim.days else LONG_STAY / 3)
        return claim.arrived.earliest, stop
    if claim.left:
        return claim.left.earliest - (length if claim.days else LONG_STAY / 3), claim.left.latest
    if claim.within:
        reach = length if claim.days else LONG_STAY / 3
        return claim.within.earliest - reach, claim.within.latest + reach
    if claim.present:
        return today - LONG_STAY / 3, today + LONG_STAY / 3
    return None


def _meet(windows: list[Window | None]) -> Window | None:
    """The days that all windows allow; where they contradict, the hull of them."""
    known = [one for one in windows if one is not None]
    if len(known) < 2:
        return known[0] if known else None
    earliest = max(one.earliest for one in known)
    latest = min(one.latest for one in known)
    tight = min(known, key=lambda one: (one.latest - one.earliest, one.earliest))
    if earliest <= latest:
        return Window(earliest, latest, tight.phrase)
    return Window(
        min(one.earliest for one in known), max(one.latest for one in known), tight.phrase
    )


def windows_of(stay: Stay) -> tuple[Window | None, Window | None]:
    """First and last day of the stay from all that its claims say (see GUIDE's conventions)."""
    arrived, left, whole, days = stay.arrived(), stay.left(), stay.whole(), stay.days()
    length = dt.timedelta(days=days - 1) if days else None
    insides = [claim.within for claim in stay.claims if claim.within is not None]
    if arrived is None and left is None and whole is not None and insides and length is None:
        first = min(insides, key=lambda one: one.latest)
        last = max(insides, key=lambda one: one.earliest)
        if whole.earliest <= first.earliest and last.latest <= whole.latest:
            if whole.latest - whole.earliest <= _MONTH:
                # "will come this week and be there on Saturday"
                return (
                    Window(whole.earliest, first.latest, first.phrase),
                    Window(last.earliest, whole.latest, whole.phrase),
                )
            whole = None  # "was there this year, in March"
    if arrived is None and left is None and whole is not None:
        if length is not None and whole.latest - whole.earliest >= length:
            return (
                Window(whole.earliest, whole.latest - length, whole.phrase),
                Window(whole.earliest + length, whole.latest, whole.phrase),
            )
        return whole, whole
    if arrived is None and left is not None and whole is not None and length is None:
        if left.latest < whole.earliest or whole.latest < left.earliest:
            return whole, whole  # what is said of leaving is of another stay
        arrived = Window(whole.earliest, min(whole.latest, left.latest), whole.phrase)
    if arrived is None and left is not None and length is not None:
        arrived = Window(left.earliest - length, left.latest - length, left.phrase)
    if arrived is not None and left is None and length is not None:
        left = Window(arrived.earliest + length, arrived.latest + length, arrived.phrase)
    if arrived is None and insides:
        first = min(insides, key=lambda one: one.latest)
        last = max(insides, key=lambda one: one.earliest)
        if length is not None and last.earliest - length <= first.latest:
            arrived = Window(last.earliest - length, first.latest, first.phrase)
            if left is None:
                left = Window(last.earliest, first.latest + length, last.phrase)
        elif first.earliest == first.latest:
            arrived = Window(first.earliest - DAY, first.latest, first.phrase)
        else:
            arrived = first
        if left is not None and left.earliest < arrived.earliest:
            arrived = window(
                min(arrived.earliest, left.latest), min(arrived.latest, left.latest), arrived.phrase
            )
    if arrived is not None and left is not None and left.earliest < arrived.earliest <= left.latest:
        left = Window(arrived.earliest, left.latest, left.phrase)
    if arrived is not None and left is not None and left.latest < arrived.earliest:
        left = None  # nobody leaves before he comes: the text speaks of another stay there
    return arrived, left


def listed_around(stay: Stay, stays: list[Stay]) -> tuple[list[Stay], list[Stay]]:
    """The stops before and behind a stay in the list that names it: "will visit Peru, Chile, Cuba"."""
    lists = {(one.rule, one.trigger) for one in stay.claims}
    before: list[Stay] = []
    behind: list[Stay] = []
    side = before
    for other in stays:
        if other is stay:
            side = behind
        elif (
            other.who == stay.who
            and not other.cancelled
            and any((one.rule, one.trigger) in lists for one in other.claims)
        ):
            side.append(other)
    return before, behind


_NEAR = 3
"""Sentences before a stop in which the one that it follows is told."""


def stops_told_before(stay: Stay, stays: list[Stay], apart: list[Stay]) -> list[Stay]:
    """The dated stays of the same traveller that are told just before one, without those `apart`."""
    sentence = stay.claims[0].sentence
    return [
        other
        for other in elsewhere(stay, stays)
        if has_days(other)
        and not any(other is one for one in apart)
        and any(0 <= sentence - one.sentence <= _NEAR for one in other.claims)
    ]


def last_told(stay: Stay) -> tuple[dt.date, bool]:
    """By which stays are put in order: the last day told of a stay; of two with the same day the
    one that begins on it is behind the one that ends on it."""
    came, left = windows_of(stay)
    last = left or came
    return (dt.date.min if last is None else last.latest), left is None
