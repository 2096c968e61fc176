"""What one clause says of one official's travel, or of two officials' meeting.

Claims are values between the readers of sentences and the assembly of trips; they decide nothing.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field

from store.model import Name, Window


@dataclass(slots=True)
class Claim:
    """A statement that an official travelled, travels or is to travel to a country."""

    who: str
    country: str | None
    """None where the clause names no place; it then only adds to another claim."""
    rule: str
    first: int
    """First token of the evidence."""
    stop: int
    trigger: int
    sentence: int
    tense: str = "past"
    """past, present, future; "" where the words do not say."""
    polarity: str = "actual"
    place: Name | None = None
    arrived: Window | None = None
    left: Window | None = None
    within: Window | None = None
    """A day on which the official was there."""
    whole: Window | None = None
    """The days in which all of the stay lies."""
    days: int | None = None
    companions: list[str] = field(default_factory=list)
    purpose: str | None = None
    journey: int | None = None
    """Claims of one tour have one number."""
    named: bool = True
    """Whether the traveller is named in the clause itself, not by a pronoun or a description."""
    over: bool = False
    """The words say that the stay has ended."""
    present: bool = False
    """The words say that the official is there now."""
    inferred: bool = False
    """Read from presence, not from a word of travel."""
    transit: bool = False
    """Only passed through on the way."""
    stayed: bool = False
    """ "stayed behind": the leaving of those he came with is not his."""
    background: bool = False
    """"last visit", "earlier visit": another journey than the one in hand."""


def abroad(claims: list[Claim]) -> list[Claim]:
    """Those that name a country: without returns home and clauses that tell no place."""
    return [claim for claim in claims if claim.country]


@dataclass(slots=True)
class MeetingClaim:
    """A statement that officials met or are to meet."""

    officials: tuple[str, ...]
    rule: str
    first: int
    stop: int
    trigger: int
    sentence: int
    tense: str
    polarity: str = "actual"
    when: Window | None = None
    place: Name | None = None
    country: str | None = None
    whole: tuple[str, ...] = ()
    """Those of them who stand for a whole delegation: "the delegation led by X met Y"."""
    by_travel: bool = False
    """The place is where one side travelled, not one that the meeting's own words name."""
    heads: tuple[str, ...] = ()
    """Those of them, and of the meetings told with this one, who head one delegation."""


def window(earliest: dt.date, latest: dt.date, phrase: str = "") -> Window:
    """A window whose ends are put in order."""
    if latest < earliest:
        earliest, latest = latest, earliest
    return Window(earliest, latest, phrase)
