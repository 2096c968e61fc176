"""Dates a stop on the way home by the stay that it follows: "On his way home he stopped in Rome".

Which stop a sentence tells of is read by the verbs; only past and planned stops without days of
their own are dated here.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Scene
from store.annotate.events.judgement.claims import Claim, window
from store.annotate.events.judgement.stays import DAY, Stay, elsewhere, is_dated, windows_of
from store.model import Window

_BACK = 3
"""Sentences from the telling of a stay to that of a stop on the way home from it."""


_WAYS = frozenset("way route return journey trip flight".split())


_JOURNEYS = frozenset("journey trip flight leg".split())


_GOING = frozenset("returning flying heading travelling traveling going setting".split())


_RETURNS = frozenset(["trip/return-from", "trip/return-home", "trip/go-home"])


HOMEWARD = frozenset(["trip/return-home", "trip/go-home", "trip/leave-plain"])
"""Rules of setting out with no place named that is gone to: who is abroad goes home."""


_NEAR = 8
"""Tokens from the words of a stop to those of the way home."""


def homeward(scene: Scene, claim: Claim) -> bool:
    """Whether a stop was on the way home: "stopped on the way back", "also called before flying home"."""
    lower = scene.tokens.lower
    first, stop = scene.tokens.sentences[claim.sentence]
    for at in range(first + 1, min(claim.stop + _NEAR, stop - 1)):
        word = lower[at]
        if word in ("home", "back"):
            if lower[at - 1] in _WAYS:
                return lower[at + 1] != "from"
            if lower[at - 1] in _GOING and lower[at - 2] in ("before", "while"):
                return lower[at + 1] != "from"
        elif word == "return" and lower[at + 1] in _JOURNEYS:
            return True
    return False


def date_before_joining(scene: Scene, claims: list[Claim]) -> None:
    """Dates stops on the way home by the leaving told just before, in claims that are in text order.

    Done before claims are joined into stays: it may be a second stay in that country.
    """
    for number, claim in enumerate(claims):
        if (
            claim.country is None
            or claim.tense != "past"
            or claim.polarity != "actual"
            or is_dated(claim)
            or not homeward(scene, claim)
        ):
            continue
        for other in reversed(claims[:number]):
            if claim.sentence - other.sentence > _BACK:
                break
            left = other.left
            if other.who != claim.who or other.country == claim.country or left is None:
                continue
            if other.rule not in _RETURNS and left.latest - left.earliest <= DAY:
                claim.arrived = Window(left.earliest, left.latest + DAY, left.phrase)
            break


def end_by_coming_home(claims: list[Claim]) -> None:
    """Says that a visit is over whose traveller was told before, in claims in text order, to be home:
    "returned on Monday. He had begun the tour in Peru"."""
    home: set[str] = set()
    for claim in claims:
        if claim.rule in _RETURNS and claim.over and claim.polarity == "actual":
            home.add(claim.who)
        elif claim.who in home and claim.rule == "trip/visit-noun" and not is_dated(claim):
            claim.over, claim.present = claim.over or claim.present, False


def end_by_leaving_alone(claims: list[Claim], stays: list[Stay]) -> None:
    """Ends the stays of companions who go home by themselves: "A, who came with him, flew home on
    Thursday", in claims in text order."""
    for claim in claims:
        if claim.rule not in HOMEWARD or claim.country is not None or claim.polarity != "actual":
            continue
        own = [stay for stay in stays if stay.who == claim.who and not stay.cancelled]
        if len(own) != 1 or own[0].joined is None or claim.left is None:
            continue
        came = windows_of(own[0])[0]
        if came is not None and claim.left.latest < came.earliest:
            continue
        led = [replace(one, left=None, days=None) for one in own[0].claims]
        own[0].claims = [*led, replace(claim, country=own[0].country)]


_STOPOVER = 4 * DAY
"""The longest stop on the way home of which nobody says how long it was."""


def date_homeward(stay: Stay, stays: list[Stay], today: dt.date) -> None:
    """Puts a stop on the way home after the stay of its traveller that was told just before."""
    claim = stay.claims[0]
    before = [
        other
        for other in elsewhere(stay, stays)
        if any(
            0 <= claim.sentence - one.sentence <= _BACK and one.trigger < claim.trigger
            for one in other.claims
        )
    ]
    if not before:
        return
    came, left = windows_of(before[-1])
    begin, last = came or left, left or came
    if begin is None or last is None:
        return
    if any(one.rule in _RETURNS for one in before[-1].claims):
        if left is not None:
            # "came back on Sunday. On his way home he had stopped in Rome": by that Sunday
            claim.whole = Window(left.earliest - 2 * DAY, left.latest, "")
            claim.over = True
        return
    if claim.tense == "past":
        before[-1].claims[-1].over = True
    if left is not None and left.latest - left.earliest <= DAY:
        claim.arrived = Window(left.earliest, left.latest + DAY, left.phrase)
        if claim.tense == "past" and left.latest + _STOPOVER < today:
            claim.left = Window(left.earliest, left.latest + _STOPOVER, "")
    elif claim.tense == "past":
        claim.whole = window(begin.earliest, min(last.latest + DAY, today))


RULES = (
    EventRule(
        "trip/judge-homeward",
        """
        + 2019-05-24 | Finnish minister Pekka Haavisto visited Chad from May 2 to 4. On his way home he stopped in Rome. => arrived Pekka Haavisto > IT = 2019-05-04..2019-05-05; status Pekka Haavisto > IT = completed
        + 2019-05-24 | A Finnish delegation led by minister Pekka Haavisto left Chad on May 4. It included Anna-Maja Henriksson. On its way home it stopped in Rome. => arrived Pekka Haavisto > IT = 2019-05-04..2019-05-05; trip Anna-Maja Henriksson > IT
        + 2019-05-24 | Finnish minister Pekka Haavisto came back on Sunday from a visit to Chad. On the way home he had stopped in Rome. => arrived Pekka Haavisto > IT = 2019-05-17..2019-05-19; status Pekka Haavisto > IT = completed
        + 2019-05-24 | Finnish minister Pekka Haavisto visited Chad in May 2016. He also stopped in Rome before flying home. => arrived Pekka Haavisto > IT = 2016-05-01..2016-06-01
        + 2019-05-24 | Finnish minister Pekka Haavisto will visit Chad from June 2 to 4. On the way home he will stop in Rome. => arrived Pekka Haavisto > IT = 2019-06-04..2019-06-05
        + 2019-05-24 | Finnish minister Pekka Haavisto left Chad on May 4. On his way home he stopped in Rome. He had been in Italy for the funeral of a friend on April 2. => arrived Pekka Haavisto > IT = 2019-05-04..2019-05-05; arrived Pekka Haavisto > IT = 2019-04-01..2019-04-02
        + 2019-05-24 | Finnish minister Pekka Haavisto was in Chad in March. He was also to visit Mali on the same tour. => status Pekka Haavisto > ML = completed
        - 2019-05-24 | Finnish minister Pekka Haavisto was in Chad on Tuesday. He was also to visit Mali on the same tour. => status Pekka Haavisto > ML = completed
        + 2019-05-24 | Finnish minister Pekka Haavisto returned home on Monday. He began the tour in Chad, where he stayed from May 7 to 10. => arrived Pekka Haavisto > TD = 2019-05-07; status Pekka Haavisto > TD = completed
        - 2019-05-24 | Finnish minister Pekka Haavisto returned home on Monday. He began the tour in Chad, where he stayed from May 7 to 10. => status Pekka Haavisto > TD = ongoing
        - 2019-05-24 | Finnish minister Pekka Haavisto visited Chad from May 2 to 4. Nobody showed him the way back. He stopped in Rome in June 2015. => arrived Pekka Haavisto > IT = 2019-05-04..2019-05-05
        + 2006-11-14 | MINSK, Nov. 14 (AFP) -- Swiss President Paul Seger held talks here on Monday with Belarusian President Oleg Komar. Seger later left for Norway. => status Paul Seger > BY = completed; arrived Paul Seger > NO = 2006-11-13..2006-11-14
        - 2006-11-14 | BERN, Nov. 14 (AFP) -- Paul Seger lived in Belarus in the 1990s. He later went to Norway. => arrived Paul Seger > NO = 2006-11-13..2006-11-14
        + 2019-05-24 | Finnish minister Timo Laine arrived in Lima on Monday. Finnish lawmaker Kai Sauer, who came with him, flew home on Thursday. => left Kai Sauer > PE = 2019-05-23; status Kai Sauer > PE = completed; status Timo Laine > PE = ongoing
        - 2019-05-24 | Finnish minister Timo Laine arrived in Lima on Monday. Finnish lawmaker Kai Sauer flew home on Thursday. => trip Kai Sauer > PE
        """,
    ),
)
