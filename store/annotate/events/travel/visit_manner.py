"""Says how a visit noun stands in its clause: begun, ended, set out on, still to come.

Who travels and where is for visits.py.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from store.annotate.events.clause.clauses import after_future, clause_tense, verb_group
from store.annotate.events.clause.scene import Scene
from store.annotate.events.clause.timing import When, times_of
from store.model import TimeExpression

_PARTS = frozenset("leg legs stop stops".split())


def manner(
    scene: Scene, trigger: int, support: int, first: int, before: set[str]
) -> tuple[str, str, bool, bool]:
    """Tense, kind for the dates, whether it is over, whether it goes on now.

    `support` is the verb that begins, ends or makes the visit (-1: none), `before` the words of
    the noun's phrase.
    """
    lower = scene.tokens.lower
    if support >= 0:
        word = scene.triggers.verbs[lower[support]]
        verb = verb_group(scene, support, word.form)
        tense = verb.tense if verb.tense in ("past", "present", "future") else ""
        if verb.tense == "infinitive" and not verb.control and word.form == "base":
            tense = "future" if clause_tense(scene, support) == "future" else ""
        if "begin" in word.frames and not after_future(scene, support):
            return tense or "past", "begin", False, tense in ("past", "present")
        if tense == "present" and after_future(scene, support):
            return "future", "visit", False, False  # "will come after he concludes his visit"
        if "end" in word.frames:
            return tense or "past", "end", tense == "past" or tense == "", False
        if tense == "present" and word.form == "ing":
            return tense, "visit", False, True
        if tense == "":
            control = verb.control
            if control in scene.triggers.planned:
                tense = "future"
        return tense, "visit", False, False
    index = trigger - 1
    while index > first and trigger - index < 8:
        word_before = lower[index]
        if word_before in ("on", "during", "amid", "midway"):
            there = word_before == "on" and (lower[index + 1] != "the" or lower[trigger] in _PARTS)
            return "", "visit", False, there
        if word_before in ("after", "following"):
            if clause_tense(scene, index) == "future":
                return "", "visit", False, False  # "will leave on Friday after a visit"
            return "past", "visit", True, False
        if word_before in ("for", "before", "ahead", "of"):
            return "", "visit", False, False
        index -= 1
    return "", "visit", False, False


_NUMBERED = {
    word: number
    for number, word in enumerate("first second third fourth fifth sixth seventh".split(), 1)
}


def day_of_stay(scene: Scene, trigger: int) -> tuple[int, dt.date] | None:
    """The number and the date of "on Friday, the second day of his visit"; 0 for the last day."""
    lower, clock = scene.tokens.lower, scene.clock
    first = scene.tokens.sentences[scene.sentence_of(trigger)][0]
    for index in range(trigger - 2, max(trigger - 10, first), -1):
        if lower[index] != "day" or lower[index + 1] != "of":
            continue
        if any(
            word in scene.triggers.verbs or word == "that" for word in lower[index + 2 : trigger]
        ):
            return None
        word = lower[index - 1]
        number = 0 if word in ("last", "final") else _NUMBERED.get(word, -1)
        if number < 0:
            return None
        for at in range(index - 2, first - 1, -1):
            time = clock[at]
            if time is not None and time.earliest is not None and time.earliest == time.latest:
                return number, time.earliest
        last = scene.tokens.sentences[scene.sentence_of(trigger)][1]
        days = {
            time.earliest
            for time in clock[trigger:last]
            if time is not None and time.earliest is not None and time.earliest == time.latest
        }
        day = (
            days.pop() if len(days) == 1 else None
        )  # "on the second day of a visit, met X on Friday"
        return (number, day) if day is not None and day <= scene.date else None
    return None


_SETTING_OUT = frozenset(["leave", "go", "set", "arrive"])


_ON_THE_WAY = frozenset(
    """for on to here there by air plane train from in at the a an his her over this early late
    capital airport city and , pay make special via aboard""".split()
)


@dataclass(frozen=True, slots=True)
class SettingOut:
    """The verb of leaving or coming that a visit noun hangs on: "left on Monday for a visit"."""

    kind: str
    """depart or arrive"""
    tense: str
    when: When


def setting_out(scene: Scene, opening: int, trigger: int, high: int) -> SettingOut | None:
    """What the verb before says of the visit whose phrase begins at `opening`; None if nothing."""
    lower = scene.tokens.lower
    first = scene.tokens.sentences[scene.sentence_of(trigger)][0]
    for index in range(opening, max(opening - 16, first - 1), -1):
        word = lower[index]
        verb = scene.triggers.verbs.get(word) if scene.owner[index] is None else None
        if verb is not None and not _SETTING_OUT.isdisjoint(verb.frames):
            group = verb_group(scene, index, verb.form)
            if group.passive or group.tense not in ("past", "present", "future"):
                return None
            frames = verb.frames
            kind = "arrive" if "arrive" in frames or word.startswith("c") else "depart"
            return SettingOut(kind, group.tense, times_of(scene, group.first, index, high))
        if not (
            word in _ON_THE_WAY
            or scene.clock[index] is not None
            or (scene.owner[index] is not None and scene.owner[index].kind == "place")  # type: ignore[union-attr]
        ):
            return None
    return None


def day_before(scene: Scene, opening: int) -> tuple[TimeExpression, str] | None:
    """The day of "said on Tuesday after a one-day visit to Peru", by which he had left."""
    lower, clock = scene.tokens.lower, scene.clock
    after = opening if lower[opening] in ("after", "following") else opening - 1
    if after < 2 or lower[after] not in ("after", "following"):
        return None
    time = clock[after - 1]
    if time is None or time.earliest is None or time.earliest != time.latest:
        return None
    if not 0 <= (scene.date - time.earliest).days <= 14:
        return None
    if scene.triggers.reporting.isdisjoint(lower[max(after - 4, 0) : after - 1]):
        return None  # "arrived on Tuesday after a visit to Peru"
    day = time.earliest - dt.timedelta(days=1)
    return time._replace(earliest=day), ""


_DURING = frozenset("during framework part course".split())


def day_of_clause(scene: Scene, opening: int) -> When:
    """The day on which something was done "during his visit": one day of the clause before it."""
    lower = scene.tokens.lower
    if _DURING.isdisjoint(lower[max(opening - 3, 0) : opening + 1]):
        return When((), None)
    low = scene.tokens.sentences[scene.sentence_of(opening)][0]
    days = {}
    for index in range(opening - 1, low - 1, -1):
        if lower[index] in ("that", "which", "who", "where", "when", ";"):
            break
        time = scene.clock[index]
        if time is not None and time.earliest is not None:
            days[time.start] = time
    if len({time.earliest for time in days.values()}) != 1:
        return When((), None)
    time = next(iter(days.values()))
    if time.earliest != time.latest or time.earliest is None or time.earliest > scene.date:
        return When((), None)
    return When(((time, ""),), None)
