"""Says whether a trip is planned, ongoing or completed on the article's day.

The days decide; the wording breaks ties. Cancelled trips are settled before, by polarity.
"""

from __future__ import annotations

import datetime as dt
from typing import Literal

from store.annotate.events.clause.gatherings import GATHERINGS
from store.annotate.events.clause.scene import Scene
from store.annotate.events.judgement.claims import Claim
from store.annotate.events.judgement.stays import is_dated
from store.model import TripStatus, Window

_RECENT = dt.timedelta(days=14)


_DAYS_AGO = dt.timedelta(days=6)


_A_DAY = dt.timedelta(days=1)


_STRETCH = dt.timedelta(days=4)


_LONG = dt.timedelta(days=60)


_LEAD = 3
"""Sentences of the lead."""


_MOVES = frozenset(
    f"trip/{name}"
    for name in """arrive go reach leave-for leave-home leave-plain boarded send take lead visit-noun
    from-there set state on-the-way came-from arrival departure""".split()
)
"""Rules of coming and going: who came two weeks ago may be there still."""


def _begun_before(claims: list[Claim], today: dt.date) -> bool:
    """Whether a stretch of presence lies before today in part: "held at the weekend"."""
    return any(
        claim.within is not None and claim.within.earliest < today and not claim.present
        for claim in claims
    )


_DEPARTING = frozenset(
    f"trip/{name}"
    for name in "leave leave-plain go-home return-home return-from back boarded-home departure".split()
)


def _leaving(scene: Scene, claims: list[Claim]) -> bool:
    """Whether someone is only said to leave a place soon, to fly home or to stay on: he is there."""
    today = scene.date
    ends: list[Claim] = []
    for claim in (one for one in claims if one.tense == "future"):
        if claim.rule in _DEPARTING or _ends_soon(scene, claim):
            ends.append(claim)
        elif not (claim.rule.startswith("trip/leave") or _done_during(scene, claim)):
            return False
    return any(claim.left is None or claim.left.latest >= today for claim in ends)


def _done_during(scene: Scene, claim: Claim) -> bool:
    """Whether a visit is only named for what will be done "during his stay", on no day told."""
    return (
        claim.rule == "trip/visit-noun"
        and not is_dated(claim)
        and "during" in scene.tokens.lower[max(claim.trigger - 3, 0) : claim.trigger]
    )


_SOON = dt.timedelta(days=10)


_ENDING = frozenset(
    "end ends conclude concludes finish finishes complete completes wrap wraps".split()
)


_STAYING = frozenset("stay remain".split())


def _ends_soon(scene: Scene, claim: Claim) -> bool:
    """Whether only the end of a stay is told: "will end his visit on Saturday", "will stay until
    Sunday"."""
    if claim.left is None or claim.arrived is not None:
        return False
    if claim.left.latest > scene.date + _SOON:
        return False
    lower, trigger = scene.tokens.lower, claim.trigger
    if lower[trigger] in _STAYING:
        return "until" in lower[trigger : scene.tokens.sentences[claim.sentence][1]]
    words = lower[max(trigger - 4, 0) : trigger] + lower[trigger + 1 : claim.stop + 3]
    return lower[trigger] in ("visit", "trip", "stay") and not _ENDING.isdisjoint(words)


def has_left(claims: list[Claim]) -> bool:
    """Whether the words say that the stay has ended, and none that its traveller came back."""
    over = [claim.trigger for claim in claims if claim.over]
    return bool(over) and not any(
        claim.rule == "trip/return-to" and claim.trigger > max(over) for claim in claims
    )


_AT_EVENTS = frozenset(f"trip/{name}" for name in "in-session at-event beside attend".split())


_ENDED = frozenset("ended concluded closed wrapped finished".split())


def _ended_here(scene: Scene, country: str | None) -> bool:
    """Whether the lead says that the gathering where the report comes from has ended."""
    if scene.dateline is None or scene.dateline.country != country:
        return False
    lower = scene.tokens.lower
    for index in scene.words_of(GATHERINGS):
        sentence = scene.sentence_at[index]
        if sentence > _LEAD or not _ANOTHER.isdisjoint(lower[index - 2 : index]):
            continue
        first, stop = scene.tokens.sentences[sentence]
        for at in range(max(index - 5, first), min(index + 5, stop)):
            if lower[at] not in _ENDED or not _NOT.isdisjoint(lower[max(at - 3, 0) : at]):
                continue
            if not {";", ".", "and"} & set(lower[min(at, index) : max(at, index)]):
                return True
    return False


_ANOTHER = frozenset("last previous earlier another first".split())


_NOT = frozenset("not never to will would be until".split())


def status_of(
    scene: Scene, claims: list[Claim], arrived: Window | None, left: Window | None
) -> TripStatus:
    """The status of one stay as of the article's date."""
    today = scene.date
    day = arrived or left
    yet = _leaving(scene, claims) and (arrived is None or arrived.earliest <= today)
    if has_left(claims) and not yet and (day is None or day.earliest <= today):
        return "completed"
    if arrived is not None and arrived.earliest > today:
        return "planned"
    tenses = {claim.tense for claim in claims}
    there = any(claim.present or claim.inferred for claim in claims)
    # "was set to arrive hours later for his two-day visit": nothing says that he came.
    if yet:
        return "ongoing"
    future = tenses == {"future"} or (
        tenses == {"future", ""} and not there and (arrived is None or arrived.latest >= today)
    )
    if left is not None and left.latest < today:
        return "completed"
    if future:
        return "planned"
    if all(claim.rule in _AT_EVENTS for claim in claims) and _ended_here(scene, claims[0].country):
        return "completed"
    if _attended_away(scene, claims, arrived):
        return "completed"
    old = arrived is not None and arrived.latest < today - _LONG
    if any(claim.present for claim in claims) and not old:
        return "ongoing"
    if left is not None and left.earliest == today and (_was_there_until(claims) or _left(claims)):
        return "completed"
    if _told_as_past(claims, today) or _spent(scene, claims):
        return "completed"
    if _only_to_come(claims, today):
        return "planned"
    if left is not None and left.latest >= today and arrived is not None and arrived != left:
        gone = any(claim.tense == "past" and claim.arrived is not None for claim in claims)
        if "future" in tenses and arrived.latest > today and not gone:
            return "planned"
        return "ongoing"
    if tenses == {"present"} and left is not None and left.latest >= today:
        return "ongoing"  # "is spending the week in Peru"
    if arrived is not None and arrived == left:
        return "ongoing" if _there_today(scene, claims, arrived) else "completed"
    here = scene.dateline is not None and scene.dateline.country == claims[0].country
    if arrived is not None:
        if arrived.latest < today - _A_DAY and _only_stopped(scene, claims):
            return "completed"
        if not here and arrived.latest < today - _DAYS_AGO and _only_went(scene, claims):
            return "completed"
        return _since_he_came(scene, claims, arrived, today, here)
    if any(_has_just_left(scene, claim) for claim in claims):
        return "ongoing"
    return _by_the_words(claims, tenses, here)


def _there_today(scene: Scene, claims: list[Claim], arrived: Window) -> bool:
    """Whether an arrival of today is told, of a visit of one day, or that he "remained" today."""
    if not arrived.earliest == arrived.latest == scene.date:
        return False
    lower = scene.tokens.lower
    return any(
        not claim.over
        and (
            claim.rule == "trip/arrive"
            or (claim.rule == "trip/acts-in" and lower[claim.trigger] in _STAYS_ON)
        )
        for claim in claims
    )


_STAYS_ON = frozenset("stays stayed remains remained".split())


_OVER_BY_NOW = ("earlier this month", "earlier this year", "last week", "last month", "last year")


def _told_as_past(claims: list[Claim], today: dt.date) -> bool:
    """Whether a stay is told by a stretch that is over: "came to Lima earlier this month"."""
    if not _OF_NOW.isdisjoint(claim.tense for claim in claims):
        return False
    if any(claim.present for claim in claims):
        return False
    return any(
        day is not None
        and day.phrase.lower().startswith(_OVER_BY_NOW)
        and day.earliest < today - _STRETCH
        for claim in claims
        for day in (claim.arrived, claim.whole, claim.within)
    )


def _spent(scene: Scene, claims: list[Claim]) -> bool:
    """Whether a stay is told from its end: "spent three days in Peru", not "has spent"."""
    return _OF_NOW.isdisjoint(claim.tense for claim in claims) and any(
        claim.days is not None and scene.tokens.lower[claim.trigger] == "spent"
        for claim in claims
        if claim.rule == "trip/acts-in"
    )


def _only_to_come(claims: list[Claim], today: dt.date) -> bool:
    """Whether all days of a stay are told of a plan: "left for a tour of Peru and Chile. He will fly
    to Chile later this week"."""
    dated = [claim for claim in claims if claim.arrived or claim.whole or claim.within]
    return bool(dated) and all(
        claim.tense == "future"
        and not claim.present
        and all(
            day is None or (day.earliest >= today and day.latest > today)
            for day in (claim.arrived, claim.whole, claim.within)
        )
        for claim in dated
    )


def _was_there_until(claims: list[Claim]) -> bool:
    """Whether a past stay is told from its first day to its last: "was in Cuba from May 3 to 6"."""
    return _OF_NOW.isdisjoint(claim.tense for claim in claims) and any(
        claim.rule in _STAYED and claim.arrived is not None and claim.left is not None
        for claim in claims
    )


def _left(claims: list[Claim]) -> bool:
    """Whether a day of leaving is told as past: "came on Wednesday and left two days later"."""
    return any(
        one.rule in _DEPARTING and one.tense == "past" and one.left is not None for one in claims
    )


_STAYED = frozenset(["trip/be-in", "trip/visit-verb"])


_OF_NOW = frozenset(["present", "future"])


def _attended_away(scene: Scene, claims: list[Claim], arrived: Window | None) -> bool:
    """Whether somebody "attended a summit in Rome on Friday", in a report from his own country."""
    home = scene.home(claims[0].who)
    if arrived is None or scene.dateline is None or scene.dateline.country != home:
        return False
    return arrived.latest < scene.date and all(
        claim.rule == "trip/attend" and claim.tense == "past" for claim in claims
    )


def _only_stopped(scene: Scene, claims: list[Claim]) -> bool:
    """Whether somebody made a halt on the way: "on the way back they stopped in Havana", "landed in
    Havana … met nobody during the stopover"."""
    lower, sentences = scene.tokens.lower, scene.tokens.sentences
    for claim in claims:
        first, stop = sentences[claim.sentence]
        if (
            claim.rule == "trip/go"
            and lower[claim.trigger] == "stopped"
            and "way" in lower[first:stop]
        ):
            return True
        following = sentences[min(claim.sentence + _NEXT, len(sentences) - 1)][1]
        if claim.rule == "trip/arrive" and not _HALTS.isdisjoint(lower[claim.trigger : following]):
            return True
    return False


_HALTS = frozenset(["stopover", "layover"])


_NEXT = 2
"""Sentences behind an arrival within which it is called a halt."""


def _only_went(scene: Scene, claims: list[Claim]) -> bool:
    """Whether no word of coming or setting out but "went" tells of a stay, or "came" behind the lead:
    "went there on May 3"."""
    lower = scene.tokens.lower
    moves = [claim for claim in claims if claim.rule in _MOVES]
    return bool(moves) and all(
        lower[claim.trigger] == "went" or (lower[claim.trigger] == "came" and claim.sentence > 0)
        for claim in moves
    )


def _since_he_came(
    scene: Scene, claims: list[Claim], arrived: Window, today: dt.date, here: bool
) -> Literal["ongoing", "completed"]:
    """The status of a stay whose first day is past and whose last nobody tells.

    `here` says that the report comes from the country.
    """
    if (
        all(claim.inferred for claim in claims)
        and (not here or arrived.latest < today - _DAYS_AGO)
        and (arrived.latest < today or _begun_before(claims, today))
    ):
        return "completed"
    if not here and arrived.latest < today and arrived.latest - arrived.earliest >= _STRETCH:
        return "completed"  # "the talks in Geneva last week"
    if (
        not here
        and arrived.latest < today - _DAYS_AGO
        and _MOVES.isdisjoint(claim.rule for claim in claims)
    ):
        return "completed"  # "attended the inauguration in Malabo on the 3rd"
    if not here and _event_is_over(claims, today):
        return "completed"
    if (
        not here
        and arrived.latest < today - _A_DAY
        and all(
            claim.rule == "trip/be-in" and claim.tense == "past" and claim.arrived is None
            for claim in claims
        )
    ):
        return "completed"  # "met X, who was in Pretoria for the ceremony", days ago
    if arrived.latest < today - _STRETCH and all(
        claim.rule == "trip/be-in" and claim.tense == "past" and not claim.present
        for claim in claims
    ):
        return "completed"  # "X, who was here on Saturday", days ago
    if arrived.latest - arrived.earliest > _RECENT:
        return "completed"  # "came to Lima earlier this year"
    if not here and arrived.latest <= today - _STRETCH and _had_come(scene, claims):
        return "completed"
    came = any(claim.arrived is not None or claim.within is not None for claim in claims)
    reach = _RECENT if here else _DAYS_AGO
    return "ongoing" if came and today - arrived.latest <= reach else "completed"


def _had_come(scene: Scene, claims: list[Claim]) -> bool:
    """Whether a coming is looked back on: "had arrived on Monday", written on Friday."""
    lower = scene.tokens.lower
    moves = [one for one in claims if one.rule in _MOVES and one.arrived is not None]
    return bool(moves) and all(
        "had" in lower[max(one.trigger - 3, 0) : one.trigger] for one in moves
    )


_EVENTS = _AT_EVENTS | {"trip/attended-by", "trip/sent-there", "trip/talks-abroad"}


_SINCE_EVENT = dt.timedelta(days=3)
"""Days behind an event, after which whoever came for it will have left."""


def _event_is_over(claims: list[Claim], today: dt.date) -> bool:
    """Whether an event some days ago is the last thing told of a stay: "attended the funeral"."""
    if any(claim.tense not in ("past", "") or claim.present for claim in claims):
        return False
    events = [one.within or one.arrived for one in claims if one.rule in _EVENTS]
    days = [day.latest for one in claims for day in (one.within, one.arrived, one.left) if day]
    told = [day.latest for day in events if day is not None]
    return bool(told) and max(told) == max(days) < today - _SINCE_EVENT


def is_news(scene: Scene, claims: list[Claim]) -> bool:
    """Whether somebody is told to be in a country, or to have just left for it, on no day."""
    return any((one.present or _has_just_left(scene, one)) and not one.background for one in claims)


def _has_just_left(scene: Scene, claim: Claim) -> bool:
    """Whether "has left for Rome" stands in the lead, without a day: he is on his way, or there."""
    before = scene.tokens.lower[max(claim.trigger - 2, 0) : claim.trigger]
    if claim.background or claim.over or claim.tense != "past":
        return False
    opens = claim.rule in _SETTING_OUT and claim.sentence == 0 and scene.dateline is not None
    if opens and "who" not in before:
        return True  # "LIMA, May 3 -- X left here for Oslo"
    if claim.rule == "trip/leave-for" and _before_leaving(scene, claim):
        return True
    if claim.rule == "trip/go" and claim.sentence == 0:
        # "has travelled to Rome for talks", not "has travelled there twice"
        behind = scene.tokens.lower[claim.trigger : scene.tokens.sentences[0][1]]
        return not _HAS.isdisjoint(before) and _OFTEN.isdisjoint(behind)
    return (
        claim.rule in ("trip/leave-for", "trip/arrive")
        and claim.sentence < _LEAD
        and not _HAS.isdisjoint(before)
    )


_BEFORE_AT = 8
"""Tokens from "before" to the leaving that it puts later, at most."""


def _before_leaving(scene: Scene, claim: Claim) -> bool:
    """Whether the news was just before a leaving: "said before leaving for Oslo", without a day."""
    lower = scene.tokens.lower
    first, stop = scene.tokens.sentences[claim.sentence]
    begin = max(first, claim.trigger - _BEFORE_AT)
    before = next(
        (at for at in range(claim.trigger - 1, begin - 1, -1) if lower[at] == "before"), -1
    )
    if before < 0 or any(
        time is not None and time.latest is not None and time.latest < scene.date - _A_DAY
        for time in scene.clock[first:stop]
    ):
        return False
    return claim.sentence < _LEAD or not _SAID.isdisjoint(lower[first:before])


_SAID = frozenset("said told added".split())


_HAS = frozenset(["has", "have"])


_OFTEN = frozenset("since twice times before once several often frequently so".split())
"""Of journeys that are only counted up."""


_SETTING_OUT = frozenset(["trip/leave-for", "trip/leave-home"])


def _by_the_words(claims: list[Claim], tenses: set[str], here: bool) -> TripStatus:
    """The status of a stay whose first day nobody tells."""
    if "future" in tenses and "past" not in tenses:
        return "planned"
    if here and any(
        claim.rule in ("trip/arrive", "trip/arrival")
        or (claim.rule == "trip/go" and claim.sentence < _LEAD)
        for claim in claims
    ):
        return "ongoing"  # "LUANDA -- The king headed for Luanda to join …"
    if tenses == {""} and here:
        return "ongoing"
    if "present" in tenses and tenses <= {"present", ""}:
        return "ongoing"  # "Seniora arrives in Amman to chair the session"
    return "completed"
