"""Gives a stay without days those that the words around it tell.

A day of presence may stand elsewhere in the sentence or in the one before; who met somebody on his
trip was there in those days; the next leg of a tour follows the leg before. Claims that have days of
their own are left as they are.
"""

from __future__ import annotations

import datetime as dt

from store.annotate.events.clause.clauses import clause_start
from store.annotate.events.clause.counting import told_as_before
from store.annotate.events.clause.scene import Scene
from store.annotate.events.clause.timing import of_report, window_of
from store.annotate.events.judgement.claims import Claim
from store.annotate.events.judgement.going_on import goes_on
from store.annotate.events.judgement.homeward import date_homeward, homeward
from store.annotate.events.judgement.reactions import date_reaction
from store.annotate.events.judgement.stays import (
    DAY,
    Stay,
    elsewhere,
    has_days,
    last_told,
    listed_around,
    windows_of,
)
from store.annotate.events.who.parties import parties_in
from store.model import TimeExpression, Window

_FRESH = dt.timedelta(days=7)


_MONTH = dt.timedelta(days=31)


_PRESENCE = frozenset(
    f"trip/{name}"
    for name in """attend attended-by at-event acts-in spoken-from met-there met-by-others received said-here be-in
    apposed""".split()
)


_APART = frozenset("since until till before after by from last next ahead follows".split())


def lend_days(scene: Scene, stays: list[Stay]) -> None:
    """Dates the stays of an article that have no days, where the text around them has some."""
    for stay in stays:
        if stay.cancelled or stay.joined is not None or has_days(stay):
            continue
        if any(claim.background or claim.transit for claim in stay.claims):
            continue
        if all(claim.tense == "future" for claim in stay.claims):
            _after_leg(scene, stay, stays)
            if not has_days(stay):
                _about_to(scene, stay.claims[0])
            if not has_days(stay):
                _before_opening(scene, stay.claims[0])
            continue
        _of_where_clause(scene, stay)
        if has_days(stay):
            continue
        claim = next((one for one in stay.claims if one.rule in _PRESENCE), None)
        if claim is not None and claim.tense != "future" and not claim.over:
            claim.within = _day_beside(scene, claim)
            if claim.within is None:
                _as_partner(scene, stay, claim, stays)
            if not has_days(stay):
                date_reaction(scene, stay)
        if not has_days(stay):
            _next_stop(scene, stay, stays)
        if not has_days(stay):
            _went_on(scene, stay, stays)
        if not has_days(stay):
            _as_news(scene, stay)
        if not has_days(stay):
            _as_setting_out(scene, stay)


_GOING = frozenset(
    f"trip/{name}" for name in "go leave-for reach arrive from-there came-from".split()
)


def _of_where_clause(scene: Scene, stay: Stay) -> None:
    """ "went on to Seoul, where he was received on Sunday": there on that day."""
    for claim in stay.claims:
        if claim.rule not in _GOING or claim.tense != "past":
            continue
        stop = scene.tokens.sentences[claim.sentence][1]
        lower = scene.tokens.lower
        at = claim.stop + (lower[claim.stop : claim.stop + 1] == [","])
        there = scene.place_at(claim.stop - 1)
        if lower[at : at + 1] != ["where"] or (
            there is not None and there.country != claim.country
        ):
            continue  # "flew in from Seoul, where": there, not here
        for index in range(at + 1, stop):
            time = scene.clock[index]
            if lower[index] in ("who", "which", ";", "before", "after"):
                break
            if time is None or time.earliest is None or time.earliest != time.latest:
                continue
            if time.earliest <= scene.date and not of_report(scene, index):
                claim.within = window_of(time)
            return


def _day_beside(scene: Scene, claim: Claim) -> Window | None:
    """A single day of the last week in the claim's sentence, else in the one before."""
    first, stop = scene.tokens.sentences[claim.sentence]
    if scene.tokens.lower[first] in _BEFORE_IT and not any(scene.clock[first : claim.trigger]):
        return None  # "Before that he was in Chile": on no day of the sentence before
    here = scene.dateline is not None and scene.dateline.country == claim.country
    speaks = scene.tokens.lower[claim.trigger] == "speaking"  # and says it on that day
    best = _nearest(scene, claim.sentence, claim.trigger, reports=here or speaks)
    if best is None and claim.sentence:
        named = _named_before(scene, claim)
        if named or here:
            best = _nearest(scene, claim.sentence - 1, claim.trigger, reports=True)
        if here and (claim.sentence <= 4 if best is None else not named):
            best = _later(best, _nearest(scene, 0, claim.trigger, reports=True))
    day = window_of(best)
    inside = any(scene.clock[at] is best for at in range(first, stop))
    if day is not None and not inside and day.latest < scene.date - 2 * DAY:
        return None  # too old to be the day of another sentence's news
    return day


_BEFORE_IT = frozenset("before earlier previously".split())


def _later(day: TimeExpression | None, news: TimeExpression | None) -> TimeExpression | None:
    """The later of a day told of others and of the lead's: "the first troops landed on Friday" may
    be what went before the news."""
    if day is None or day.earliest is None or news is None or news.earliest is None:
        return day or news
    return max(day, news, key=lambda one: one.earliest or dt.date.min)


def _named_before(scene: Scene, claim: Claim) -> bool:
    """Whether the sentence before speaks of the same official."""
    first, stop = scene.tokens.sentences[claim.sentence - 1]
    return any(first <= token < stop and who == claim.who for token, who in scene.first_people)


def day_of_news(scene: Scene, sentence: int, token: int) -> Window | None:
    """A single day of the last week in a sentence, else in the one before."""
    for back in (sentence, sentence - 1):
        day = window_of(_nearest(scene, back, token, reports=False)) if back >= 0 else None
        if day is not None:
            return day
    return None


def _nearest(scene: Scene, sentence: int, token: int, *, reports: bool) -> TimeExpression | None:
    """The single day of the last week that a sentence tells nearest to `token`.

    `reports` says that the day of a report counts too: "officials said Tuesday".
    """
    first, stop = scene.tokens.sentences[sentence]
    lower = scene.tokens.lower
    found: list[tuple[int, int]] = []
    for index in range(first, stop):
        time = scene.clock[index]
        if time is None or (index > first and scene.clock[index - 1] is time):
            continue
        if time.earliest is None or time.earliest != time.latest:
            continue
        if not scene.date - _FRESH <= time.earliest <= scene.date:
            continue
        if not _APART.isdisjoint(lower[max(index - 2, first) : index]):
            continue
        if not reports and of_report(scene, index):
            continue
        if "where" in lower[token:index]:
            continue  # "flew in from Rome, where on Sunday": of the other place
        found.append((abs(index - token), index))
    return scene.clock[min(found)[1]] if found else None


def _as_partner(scene: Scene, stay: Stay, claim: Claim, stays: list[Stay]) -> None:
    """Who met a traveller on his dated trip to a third country was there then too."""
    beside = {
        who for party in parties_in(scene, claim.sentence) for who in party.ids if who != stay.who
    }
    for other in stays:
        if other is stay or other.who == stay.who or other.country != stay.country:
            continue
        if claim.present and any(one.background for one in other.claims):
            continue  # "is in Oslo, the first guest there since 2008, when X came"
        if not any(one.sentence == claim.sentence for one in other.claims) and not (
            other.who in beside and _just_before(other, claim)
        ):
            continue
        came, left = windows_of(other)
        if came is None:
            continue
        last = left.latest if left is not None else max(came.latest, _today_if_fresh(scene, came))
        onward = _went_elsewhere(other, came, stays) if left is None else None
        if onward is not None:
            last = min(last, onward)
        if left is None and _seen_on_a_day(other) and came.latest < scene.date - DAY:
            last = came.latest  # "at the ceremony on Monday": that is all that is told
        if left is None and came.latest < scene.date and came.latest - came.earliest >= 4 * DAY:
            last = came.latest  # "at the summit last week": it is over
        claim.within = Window(came.earliest, max(last, came.latest), came.phrase)
        over = any(one.over for one in other.claims)
        if last >= scene.date and not over:
            claim.present = True
        return


def _seen_on_a_day(stay: Stay) -> bool:
    """Whether all that is told of a stay is one day's presence at an event."""
    return all(
        one.rule in _PRESENCE and one.arrived is None and not one.present for one in stay.claims
    )


def _went_elsewhere(stay: Stay, came: Window, stays: list[Stay]) -> dt.date | None:
    """By when a traveller was in another country, who is not said to have left the one before."""
    later = [
        day.latest
        for other in elsewhere(stay, stays)
        if (day := windows_of(other)[0]) is not None and day.earliest >= came.latest
    ]
    return min(later, default=None)


_JUST = 3
"""Sentences from the telling of one's stay to that of another whom he met on it."""


def _just_before(stay: Stay, claim: Claim) -> bool:
    """Whether a stay was told in one of the sentences just before a claim's."""
    return any(
        0 < claim.sentence - one.sentence <= _JUST and not one.background for one in stay.claims
    )


_LATELY = dt.timedelta(days=21)
"""A stay that began so long ago, and of whose end nothing is told, may have lasted until now."""


def _today_if_fresh(scene: Scene, came: Window) -> dt.date:
    since = scene.date - came.latest
    if since <= _FRESH:
        return scene.date
    return scene.date - DAY if since <= _LATELY else came.latest


def _after_leg(scene: Scene, stay: Stay, stays: list[Stay]) -> None:
    """ "will be in Peru until Friday and then visit Brazil": on the day of leaving, or the next."""
    claim = stay.claims[0]
    told_last_first = elsewhere(stay, stays)
    told_last_first.reverse()
    for other in sorted(told_last_first, key=last_told, reverse=True):
        if not any(
            one.sentence == claim.sentence and one.trigger < claim.trigger for one in other.claims
        ):
            continue
        words = scene.tokens.lower[max(claim.trigger - 8, 0) : claim.trigger]
        if "after" in words:
            continue  # "attends it after he concludes his visit": which leg comes first?
        left = windows_of(other)[1]
        if left is None:
            return  # nobody says when he goes on
        if (left.latest - left.earliest).days > 2:
            continue
        if any(mate is not other for mate in listed_around(stay, stays)[0]):
            return  # "to visit Peru, Chile and Cuba": another stop of the list comes before
        claim.arrived = Window(left.latest, left.latest + DAY, left.phrase)
        return


def _went_on(scene: Scene, stay: Stay, stays: list[Stay]) -> None:
    """ "After the talks he went on to Athens": told as news, so yesterday or today; "He later left
    for Athens": on the last day of the stay told before, or the next."""
    claim = stay.claims[0]
    gone = claim.rule in _GOING or claim.rule == "trip/boarded"
    if not gone or claim.tense != "past" or claim.over:
        return
    before = scene.tokens.lower[max(claim.trigger - 2, 0) : claim.trigger]
    later = not _LATER.isdisjoint(before) or _hours_later(scene, claim.sentence)
    if scene.tokens.lower[claim.trigger + 1 : claim.trigger + 3] != ["on", "to"] and not later:
        return
    for other in stays:
        if other is stay or other.who != stay.who or other.cancelled:
            continue
        if not any(0 <= claim.sentence - one.sentence <= 1 for one in other.claims):
            continue
        came, left = windows_of(other)
        last = left or came
        if came is not None and last is not None and last.latest < scene.date - _FRESH:
            if last.latest - came.earliest <= _MONTH:
                claim.whole = Window(came.earliest, last.latest + DAY, came.phrase)
            return  # of a journey gone by
        if last is not None and (last.latest - last.earliest).days > _ON_A_DAY:
            continue  # "was there last week, then came to Seoul": that week, too
        if later and came is not None and came.earliest <= scene.date and last is not None:
            day = min(last.latest, scene.date)
            claim.arrived = Window(day, day + DAY, last.phrase)
            return
    if not later:
        claim.arrived = Window(scene.date - DAY, scene.date, "")


_HOURS = frozenset("hour hours minutes".split())


def _hours_later(scene: Scene, sentence: int) -> bool:
    """Whether "an hour later" or "90 minutes later" stands in a sentence."""
    lower = scene.tokens.lower
    first, stop = scene.tokens.sentences[sentence]
    return any(lower[at] == "later" and lower[at - 1] in _HOURS for at in range(first + 1, stop))


_ON_A_DAY = 2
"""Days within which a leaving is known so well that the next coming is dated by it."""


_LATER = frozenset("later then afterwards subsequently".split())


def _about_to(scene: Scene, claim: Claim) -> None:
    """Dates a plan of who "is about to leave for Turkey": today or tomorrow."""
    if scene.tokens.lower[claim.trigger - 2 : claim.trigger] == ["about", "to"]:
        claim.arrived = Window(scene.date, scene.date + DAY, "")


_HEAD = 2


def _as_news(scene: Scene, stay: Stay) -> None:
    """Dates "a backdrop to an unannounced visit by X", in the lead of a report from the country."""
    claim = stay.claims[0]
    if scene.dateline is None or scene.dateline.country != stay.country:
        return
    if claim.over:
        _as_just_left(scene, stay)
        return
    if claim.sentence < _HEAD and claim.rule in _VISITS and claim.tense != "future":
        claim.within = day_of_news(scene, claim.sentence, claim.trigger)


_LEAVING = frozenset("before as ahead after".split())


def _as_just_left(scene: Scene, stay: Stay) -> None:
    """Dates "called for help before she went home after a visit", in a report from the country: she
    left today or yesterday."""
    claim = stay.claims[0]
    first, stop = scene.tokens.sentences[claim.sentence]
    if len(stay.claims) > 1 or claim.sentence > _HEAD or claim.rule not in _VISITS:
        return
    if told_as_before(scene, clause_start(scene, claim.trigger)):
        return
    if any(time is not None and time.earliest for time in scene.clock[first:stop]):
        return
    if not _LEAVING.isdisjoint(scene.tokens.lower[first : claim.trigger]):
        claim.within = Window(scene.date - DAY, scene.date, "")


_VISITS = frozenset(["trip/visit-noun", "trip/visit-verb", "trip/go", "trip/arrive"])


def _as_setting_out(scene: Scene, stay: Stay) -> None:
    """Dates "has left for Peru, the agency reported on Friday", the first sentence of a report.

    The day of the report is told, not that of leaving: he left that day or the one before.
    """
    claim = stay.claims[0]
    if claim.sentence or claim.rule not in _COMING or claim.tense != "past" or claim.over:
        return
    time = _nearest(scene, 0, claim.trigger, reports=True)
    if time is None or time.earliest is None or scene.date - time.earliest > DAY:
        return
    last = time.earliest if claim.rule == "trip/arrive" else time.earliest + DAY
    claim.arrived = Window(time.earliest - DAY, last, time.text)


_COMING = frozenset(["trip/leave-for", "trip/leave-home", "trip/arrive"])


_OPENING = frozenset("opens opening starts starting begins beginning".split())


def _before_opening(scene: Scene, claim: Claim) -> None:
    """ "is expected in Bern for a session that opens on Monday": he comes by that day."""
    first, stop = scene.tokens.sentences[claim.sentence]
    for index in range(max(claim.trigger, first), stop - 2):
        if scene.tokens.lower[index] not in _OPENING:
            continue
        time = scene.clock[index + 1] or scene.clock[index + 2]
        if time is None or time.earliest is None or time.earliest != time.latest:
            return
        if time.earliest > scene.date:
            claim.arrived = Window(scene.date, time.earliest, time.text)
        return


def _leads_from(one: Claim, claim: Claim) -> bool:
    """Whether a claim tells from where another one leads: "flew from Oslo to Rome", "From Oslo, she
    flew to Rome"."""
    if one.rule == "trip/from-there":
        return one.sentence == claim.sentence
    return one.rule == "trip/came-from" and one.trigger == claim.trigger


def _next_stop(scene: Scene, stay: Stay, stays: list[Stay]) -> None:
    """ "He then went on to Rome", "flew from Oslo to Rome": from the day of leaving the stop before."""
    claim = stay.claims[0]
    if homeward(scene, claim):
        date_homeward(stay, stays, scene.date)
        return
    if claim.tense != "past":
        return
    onward = goes_on(scene, claim)
    before = [
        other
        for other in stays
        if other.who == stay.who
        and other.country != stay.country
        and (
            (onward and _just_left(other, claim))
            or any(_leads_from(one, claim) for one in other.claims)
        )
    ]
    if not before:
        return
    left = windows_of(before[-1])[1]
    if left is not None and left.latest - left.earliest <= DAY:
        claim.arrived = Window(left.earliest, left.latest + DAY, left.phrase)


def _just_left(stay: Stay, claim: Claim) -> bool:
    """Whether all that is told of a stay is told just before a claim of going on."""
    last = max(one.sentence for one in stay.claims)
    return claim.sentence - last in (0, 1) and all(
        one.trigger < claim.trigger for one in stay.claims
    )
