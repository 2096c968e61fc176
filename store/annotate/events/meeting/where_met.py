"""Finds where and when a meeting was held, from its clause and the gathering it is told beside.

Who met whom is known before; a place and day for each of several partners are in meeting_days.py.
"""

from __future__ import annotations

from typing import NamedTuple

from store.annotate.closed_words import AFTER
from store.annotate.events.clause.clauses import clause_start
from store.annotate.events.clause.destinations import Stop, stops_at
from store.annotate.events.clause.occasions import hosted_by
from store.annotate.events.clause.other_events import is_motion
from store.annotate.events.clause.places_before import where_place
from store.annotate.events.clause.places_of_gatherings import SIDELINES
from store.annotate.events.clause.scene import Scene
from store.annotate.events.clause.timing import When, one_past_day, times_of, window_of
from store.annotate.events.clause.venues_around import beside_event, event_around, of_a_later_event
from store.annotate.events.clause.venues_meant import last_told
from store.model import Name, Window


class Held(NamedTuple):
    """The day and place of a meeting, each None where nothing near tells it."""

    day: Window | None
    place: Name | None
    country: str | None


def held_at(scene: Scene, trigger: int, low: int, high: int, tense: str) -> Held:
    """The day and place of the meeting at `trigger`, of a clause from `low` to before `high`."""
    day = _day_told(scene, trigger, low, high, tense)
    if day is None and tense != "future":
        day = _day_of_report(scene, trigger) or _day_before_where(scene, trigger)
        day = day or _day_before_when(scene, trigger)
    day = day or _day_of_cleft(scene, low, trigger)
    place, country = _where(scene, trigger, high)
    told_there = None
    if country is None:
        told_there = _as_told_of_it(scene, trigger, high) or _one_of_them(scene, high)
    if told_there is not None:
        stop, when = told_there
        if day is None and when.times:
            day = window_of(when.times[0][0])
        place, country = stop.place, stop.country
    if day is None and place is not None and tense != "future":
        day = _when_told_there(scene, trigger, high)
    if country:
        return Held(day, place, country)
    beside = beside_event(scene, trigger, high) or event_around(scene, low, trigger, high)
    if beside is None and not SIDELINES.isdisjoint(scene.tokens.lower[low : low + 4]):
        beside = beside_event(scene, low, trigger)  # "On the sidelines of the forum X met Y"
    if beside is None and _on_the_occasion(scene, low, trigger):
        beside = last_told(scene, low)
    if beside is None:
        return Held(day, place, country)
    if day is None and beside.when.times:
        told = window_of(beside.when.times[0][0])
        if told is not None and (tense == "future" or told.latest <= scene.date):
            day = told
    return Held(day, beside.stop.place, beside.stop.country)


def _day_told(scene: Scene, trigger: int, low: int, high: int, tense: str) -> Window | None:
    """The day that the clause itself gives the meeting."""
    left = tense == "past" and _left_for(scene, low, trigger)
    low = trigger if left else max(low, trigger - 5)
    for time, word in times_of(scene, low, trigger, high).times:
        day = window_of(time)
        if day is None or word in ("since", "before", "from"):
            continue
        if word == "until" and not (tense == "future" and day.latest >= scene.date):
            continue
        if tense == "past" and day.earliest > scene.date:
            continue  # "discussed the debt with X in the hope of a pardon next year"
        return day
    return None


def _day_of_cleft(scene: Scene, low: int, trigger: int) -> Window | None:
    """The day of "On Saturday it is X whom Y is to meet"."""
    lower = scene.tokens.lower
    first = scene.tokens.sentences[scene.sentence_at[trigger]][0]
    if "whom" not in lower[low - 1 : trigger] or lower[first] != "on":
        return None
    it = next((at for at in range(first + 2, low) if lower[at] == "it"), -1)
    cleft = it > 0 and lower[it + 1] in ("is", "was", "will") and scene.clock[it - 1] is not None
    return window_of(scene.clock[first + 1]) if cleft else None


def _left_for(scene: Scene, low: int, trigger: int) -> bool:
    """Whether someone "set out on Monday for a summit": that is not the summit's day."""
    lower = scene.tokens.lower
    aim = next(
        (at for at in range(trigger - 1, max(trigger - 5, low), -1) if lower[at] == "for"), low
    )
    return any(is_motion(scene, at) for at in range(max(low, aim - 6), aim))


def _on_the_occasion(scene: Scene, low: int, trigger: int) -> bool:
    """Whether somebody "used the occasion to speak with X": of the gathering told before."""
    lower = scene.tokens.lower
    return any(
        lower[at] in ("occasion", "opportunity", "gathering") and lower[at - 1] in ("the", "this")
        for at in range(low + 1, trigger)
    ) and not _USED.isdisjoint(lower[low:trigger])


_USED = frozenset("used took seized using taking seizing".split())


def _when_told_there(scene: Scene, trigger: int, high: int) -> Window | None:
    """The time of what was "there" where the sentence before tells it alone: "Leaders gathered in Lima
    in February. X met Y there"."""
    sentence = scene.sentence_at[trigger]
    first = scene.tokens.sentences[sentence][0]
    if sentence == 0 or "there" not in scene.tokens.lower[first:high]:
        return None
    low, stop = scene.tokens.sentences[sentence - 1]
    if scene.people_in(low, stop):
        return None  # "X flew to Oslo on Monday. Y met him there"
    told = [time for time in dict.fromkeys(scene.clock[low:stop]) if time is not None]
    when = window_of(told[0]) if len(told) == 1 else None
    return when if when is not None and when.latest <= scene.date else None


_HELD = frozenset("held place opened convened staged hosted".split())
"""After "which": that the meeting itself is told of, where and when it was."""


def _as_told_of_it(scene: Scene, trigger: int, high: int) -> tuple[Stop, When] | None:
    """Place and days of "the summit between A and B, which was held in Lima on Friday"."""
    lower = scene.tokens.lower
    stop = scene.tokens.sentences[scene.sentence_at[trigger]][1]
    if high >= stop or lower[high] not in ("which", "that"):
        return None
    held = next((at for at in range(high + 1, min(high + 7, stop)) if lower[at] in _HELD), -1)
    if held < 0:
        return None
    for index in range(held + 1, min(held + 10, stop)):
        if lower[index] in ("in", "at", "on") and scene.clock[index + 1 : index + 2] == [None]:
            stops = stops_at(scene, index + 1, stop, None)
            if stops:
                return stops[0], times_of(scene, held, held, stop)
    return None


def _one_of_them(scene: Scene, high: int) -> tuple[Stop, When] | None:
    """Place and days of "met twice, once in May in Lima", of a clause that ends at `high`."""
    lower = scene.tokens.lower
    stop = scene.tokens.sentences[scene.sentence_at[high - 1]][1]
    once = next((at for at in range(high, min(high + 4, stop)) if lower[at] == "once"), -1)
    if once < 0:
        return None
    for index in range(once + 1, min(once + 8, stop)):
        if lower[index] == "in" and scene.clock[index + 1 : index + 2] == [None]:
            stops = stops_at(scene, index + 1, stop, None)
            if stops:
                return stops[0], times_of(scene, once, once, stop)
    return None


_FRONTED = 6
"""Tokens from the "After" that opens a sentence to the word of the meeting, at most."""


def _day_of_report(scene: Scene, trigger: int) -> Window | None:
    """The day on which somebody spoke "after talks with X": that of the talks."""
    lower = scene.tokens.lower
    first = scene.tokens.sentences[scene.sentence_at[trigger]][0]
    at = next(
        (k for k in range(trigger - 1, max(trigger - 4, first - 1), -1) if lower[k] in AFTER), -1
    )
    if at < 0 and lower[first] == "after" and trigger - first <= _FRONTED:
        # "After an hour behind closed doors, X and Y told reporters on Thursday"
        return one_past_day(scene, first, scene.tokens.sentences[scene.sentence_at[trigger]][1])
    if at < 0:
        return None
    comma = scene.tokens.classes.rfind(",", first, at)
    if comma > first and any(
        is_motion(scene, k) for k in range(first, comma) if lower[k - 1] == "who"
    ):
        first = comma  # "X, who arrived on Monday, spoke after talks with Y"
    return one_past_day(scene, first, at)


_BEFORE_PLACE = 10
"""Tokens from the day to the place of "on January 20 at the hall in Lausanne, where"."""


def _day_before_when(scene: Scene, trigger: int) -> Window | None:
    """The time of "was last in Lima in March, when he met X": of the meeting, too."""
    low = clause_start(scene, trigger)
    lower = scene.tokens.lower
    first = scene.tokens.sentences[scene.sentence_at[trigger]][0]
    if low - 3 < first or lower[low - 2 : low] != [",", "when"]:
        return None
    when = window_of(scene.clock[low - 3])
    return when if when is not None and when.latest <= scene.date else None


def _day_before_where(scene: Scene, trigger: int) -> Window | None:
    """The day of "was handed over on January 20 in Lausanne, where A and B agreed": theirs, too."""
    low = clause_start(scene, trigger)
    lower = scene.tokens.lower
    first = scene.tokens.sentences[scene.sentence_at[trigger]][0]
    if low - 3 < first or lower[low - 1] != "where" or "had" in lower[low:trigger]:
        return None
    begin = max(first, low - 3 - _BEFORE_PLACE)
    if "that" in lower[begin:low] or any(is_motion(scene, at) for at in range(begin, low)):
        return None  # "left on Monday for Lima, where he met X"
    return one_past_day(scene, begin, low)


_EDGES = frozenset("sideline sidelines margins board".split())


def end_of_telling(scene: Scene, trigger: int, high: int) -> int:
    """Where a clause that ends at `high` has told all of the meeting at `trigger`.

    Talks "on decisions made during a meeting in Lima" begin to speak of another meeting there.
    """
    lower = scene.tokens.lower
    topic = -1
    for index in range(trigger + 1, high):
        if topic < 0 and lower[index] in ("on", "about", "over", "regarding"):
            if scene.clock[index + 1 : index + 2] == [None] and _EDGES.isdisjoint(
                lower[index + 1 : index + 3]
            ):
                topic = index
        elif topic >= 0 and scene.triggers.nouns.get(lower[index]) == "talks":
            return topic
    return high


_TOPICS = frozenset("on of about over regarding concerning to for into between that".split())


_A_WHILE = frozenset(
    "about almost nearly over some an a one two three four five several more half".split()
)


_TABLE = frozenset("coffee tea lunch dinner breakfast drinks".split())


def _beside(scene: Scene, trigger: int, index: int) -> bool:
    """Whether "in PLACE" hangs on the meeting or a person: "met X at a hotel in London".

    "Talks with Y on the situation in Iraq" were not held in Iraq.
    """
    lower = scene.tokens.lower
    if lower[index - 1] == "," and _behind_an_apposition(scene, trigger, index - 1):
        return True
    if of_a_later_event(scene, trigger, index):
        return False
    reach = index - 8
    for back in range(index - 1, trigger - 1, -1):
        if scene.titled[back] is not None:
            reach -= 1  # "met X, the health minister of Togo, in Geneva"
            continue
        if back <= reach:
            return False
        owner = scene.owner[back]
        if back == trigger:
            return index == trigger + 1 or not lower[trigger].startswith("discuss")
        time = scene.clock[back]
        if time is not None and time.earliest is not None:
            return True
        if owner is not None and owner.kind == "person":
            return True
        if lower[back] == "sidelines" or lower[back] in (
            "summit",
            "conference",
            "forum",
            "airport",
        ):
            return True
        length = scene.clock[back + 1]
        lasted = length is not None and length.type == "DURATION"
        if lower[back] == "for" and (lasted or lower[back + 1] in _A_WHILE):
            continue  # "talked for an hour in Lima with X"
        if lower[back] == "over" and lower[back + 1] in _TABLE:
            continue  # "a brief meeting with X over coffee in Lima"
        before = scene.owner[back - 1]
        if lower[back] in ("of", "from") and before is not None and before.kind == "person":
            return True  # "met X of Togo in Geneva"
        if lower[back] == "on" and lower[back + 1] in ("in", "at"):
            continue  # "what they agreed on in Lima"
        if lower[back] in _TOPICS:
            return "sidelines" in lower[max(back - 3, trigger) : back]
    return False


_APPOSITION = 24
"""Tokens of ", head of the party's committee for foreign affairs" behind a name, at most."""


def _behind_an_apposition(scene: Scene, trigger: int, comma: int) -> bool:
    """Whether a comma closes what a person is, and no verb stands there: "met X, head of the committee
    for trade, in Lima"."""
    lower = scene.tokens.lower
    for back in range(comma - 1, max(trigger, comma - _APPOSITION), -1):
        name = scene.owner[back]
        if name is not None and name.kind == "person":
            return lower[back + 1] == "," and back + 1 < comma
        verb = scene.triggers.verbs.get(lower[back]) if name is None else None
        if (verb is not None and verb.is_finite) or lower[back] in _CLAUSES:
            return False
    return False


_CLAUSES = frozenset("who which that said says where when is was were will and but ;".split())


def _past_time(scene: Scene, low: int, stop: int) -> int:
    """The token behind the time that opens a clause: "Last year | in Lima X met Y"."""
    lower, clock, at = scene.tokens.lower, scene.clock, low
    while at < stop and (
        clock[at] is not None or lower[at] == "," or (lower[at] == "in" and clock[at + 1])
    ):
        at += 1
    return at


_EXISTING = frozenset(
    """is are was were had has have will would could can may might should must seems
    appears remains""".split()
)


_SEATED = frozenset("leadership leaders government authorities regime administration".split())
"""Those of whom "in Pyongyang" says where they sit, not where a meeting was."""


_READYING = frozenset("preparations preparation plans preparing arrangements".split())
"""Of talks that are made ready: "in Lima, where he discussed preparations for the summit of A and B"."""


def _where(scene: Scene, trigger: int, high: int) -> tuple[Name | None, str | None]:
    lower = scene.tokens.lower
    for index in range(trigger + 1, high):
        if (
            lower[index] not in ("in", "at", "here", "there", "near", "outside")
            or scene.clock[index] is not None
            or (lower[index] == "there" and not _EXISTING.isdisjoint(lower[index + 1 : index + 2]))
            or lower[index - 1] in _SEATED
        ):
            continue
        itself = lower[index] in ("here", "there")
        stops = stops_at(scene, index if itself else index + 1, high, None)
        if not stops:
            continue
        if itself or _beside(scene, trigger, index):
            return stops[0].place, stops[0].country
    readied = not _READYING.isdisjoint(lower[clause_start(scene, trigger) : trigger])
    stops = [] if readied else where_place(scene, trigger, None)
    if not stops:
        low = _past_time(scene, clause_start(scene, trigger), trigger)
        if lower[low : low + 1] in (["in"], ["at"]):
            stops = stops_at(scene, low + 1, trigger, None)
        low += lower[low] in ("while", "once")
        if lower[low] == "there" and lower[low + 1] not in _EXISTING:
            stops = stops_at(scene, low, trigger, None)
    if stops:
        return stops[0].place, stops[0].country
    first = scene.tokens.sentences[scene.sentence_at[trigger]][0]
    for index in range(trigger - 1, max(trigger - 12, first), -1):
        # "was at the airport in Lima on Thursday to meet X"
        if lower[index] in ("airport", "station") and "to" in lower[index:trigger]:
            at = index + 1 + (lower[index + 1] == "in")
            stops = stops_at(scene, at, trigger, None)
            if stops:
                return stops[0].place, stops[0].country
    for index in range(trigger - 1, max(trigger - 6, 0), -1):
        if lower[index] == "here" and scene.dateline is not None:
            return scene.dateline, scene.dateline.country
    hosts = hosted_by(scene, trigger, first) if lower[trigger] == "summit" else []
    return (hosts[0].place, hosts[0].country) if hosts else (None, None)
