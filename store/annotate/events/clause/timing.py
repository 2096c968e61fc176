"""Finds the times of a clause: which of a sentence's times a verb or noun is dated by.

What they say of a stay is for travel/dating.py; the times themselves are found by the times stage.
"""

from __future__ import annotations

from typing import NamedTuple

from store.annotate.events.clause.clauses import clause_start, clause_stop
from store.annotate.events.clause.counting import (
    counted_from_clause,
    time_ahead,
    time_counted,
    time_counted_on,
)
from store.annotate.events.clause.gatherings import LARGE
from store.annotate.events.clause.lengths import length_of_stay
from store.annotate.events.clause.occasions import NATIONAL_DAYS, STATE_OCCASIONS
from store.annotate.events.clause.other_events import (
    PLANNED,
    in_an_aside,
    is_motion,
    until_other_event,
)
from store.annotate.events.clause.scene import PREPOSITIONS, Scene
from store.annotate.events.clause.times_aside import before_aside, before_its_day, of_an_old_plan
from store.annotate.events.clause.when_meant import when_meant
from store.model import TimeExpression, Window

ENDING = frozenset("until till through ending thru".split())
"""Words before the last day of something."""


FOR_EVENT = "for an event"
"""Stands for the word before the time of what one goes to: "for next week's summit"."""


class When(NamedTuple):
    """The times of a clause: calendar times with the word before each, and a duration in days."""

    times: tuple[tuple[TimeExpression, str], ...]
    days: int | None


NO_TIMES = When((), None)
"""Of a clause that tells no times."""


_EDGES = ENDING | {"since"}
"""Before the time of which "when" goes on to tell: no edge of what is told then."""


def times_of(scene: Scene, opening: int, trigger: int, stop: int) -> When:
    """The times of a trigger: after it, from `opening` to it, or at the head of its clause.

    `opening` is the first token of the verb group or noun phrase.
    """
    first = scene.tokens.sentences[scene.sentence_at[trigger]][0]
    low = first if first > trigger - 6 else trigger - 6
    if scene.tokens.lower[opening - 1] == "and" and (
        scene.tokens.lower[trigger] in scene.triggers.verbs
    ):
        low = opening  # "ended a three-day visit to China and flew to Seoul"
    days = length_of_stay(scene, low, stop)
    after: list[tuple[TimeExpression, str]] = []
    if days is not None or any(scene.clock[trigger + 1 : stop]):
        before, stop = stop, until_other_event(scene, trigger, stop)
        after = _calendar(scene, trigger + 1, stop, moving=is_motion(scene, trigger))
        if days is not None and stop < before:
            days = length_of_stay(scene, low, stop)
    inside = _calendar(scene, opening, trigger)
    if inside and scene.tokens.classes[trigger - 1] == "s":
        inside = [(time, "") for time, _ in inside]  # "after last week's visit"
    if not after and not inside:
        inside = _before_subject(scene, opening)
    if not after and not inside:
        # "On Thursday, he would …": a time before the subject.
        low = clause_start(scene, trigger)
        far = any(scene.clock[at] and in_an_aside(scene, at) for at in range(low, opening))
        fronted = not _FRONTING.isdisjoint(scene.tokens.lower[max(low - 1, first) : low + 1])
        comma = scene.tokens.classes.find(",", low, low + _FRONTED) if fronted else -1
        reach = max(low + 6, comma)
        inside = _calendar(scene, low, reach if reach < opening and not far else opening)
        if inside and any(
            word in scene.triggers.reporting for word in scene.tokens.lower[low + 1 : opening - 1]
        ):
            inside = []  # "On Monday, an official told reporters that he would visit …"
        counted = counted_from_clause(scene, low, opening) if inside else None
        if counted is not None:
            inside = [(counted, "")]
        if inside:
            inside = [one for one in inside if one[1] not in ENDING]  # "stay till Monday and go to"
        if inside and when_meant(scene, opening - 1, "to") >= 0:
            inside = []  # "promised last month to visit Peru"
        on_the_move = opening < trigger and is_motion(scene, trigger)
        if inside and on_the_move and any(is_motion(scene, at) for at in range(low, opening)):
            inside = []  # "is to leave on Tuesday for Peru and will then go on to Chile"
        coordinated = scene.tokens.lower[opening - 1] == "and" and is_motion(scene, trigger)
        if inside and coordinated and inside[0][1] == "from":
            inside = []  # "was in Peru from May 3 to 5 and flew to Chile"
        if not inside and low - 2 > first and scene.tokens.lower[low - 1] == "when":
            # "on May 9, when he came home"
            inside = _calendar(scene, max(first, low - 6), low - 1)[-1:]
            inside = [(time, "" if word in _EDGES else word) for time, word in inside]
        if not inside and low - 3 > first and _in_which(scene.tokens.lower, low):
            # "a tour last month, in which he visited Laos"
            inside = _calendar(scene, max(first, low - 8), low - 1)[-1:]
        if not inside and low > first + 2:
            inside = _before_cleft(scene, first, low)  # "Last year it was X who went"
        if not inside and scene.tokens.lower[first : first + 2] in _IT_WAS:
            inside = _of_a_cleft(scene, first, opening)
        if not inside and opening > first:
            inside = before_aside(scene, first, opening)
        if not inside and opening - 2 > first:
            inside = _before_while(scene, first, low - 1, (opening, trigger))
        if not inside:
            inside = _behind_comma(scene, stop) or _of_when(scene, trigger, stop)
        if not inside:
            counted = time_counted(scene, low, opening, trigger)
            counted = counted or time_counted_on(scene, trigger, stop)
            counted = counted or time_ahead(scene, trigger, stop)
            inside = [(counted, "")] if counted is not None else []
    return When(tuple(_within_others(after) + inside[::-1]), days)


def _within_others(
    told: list[tuple[TimeExpression, str]],
) -> list[tuple[TimeExpression, str]]:
    """Some times without a year in which the next one lies: "once this year, in Rome in May"."""
    if len(told) < 2:
        return told
    first, second = window_of(told[0][0]), window_of(told[1][0])
    if first is None or second is None or (first.latest - first.earliest).days < _YEAR:
        return told
    shorter = (second.latest - second.earliest).days < _YEAR
    within = first.earliest <= second.earliest and second.latest <= first.latest
    return told[1:] if within and shorter else told


_YEAR = 364


_FRONTING = frozenset("after before following during at".split())
_FRONTED = 12
"""Tokens to the comma of "After a last round of talks on Saturday,", at most."""


def _before_cleft(scene: Scene, first: int, low: int) -> list[tuple[TimeExpression, str]]:
    """The time of "In 2018 it was X who went", a clause that begins at `low` in a sentence from `first`."""
    lower = scene.tokens.lower
    at = next((at for at in range(first + 1, low) if lower[at] == "it"), -1)
    if at < 0 or lower[at + 1] not in ("was", "is", "had") or "who" not in lower[at + 2 : low + 1]:
        return []
    return _calendar(scene, first, at)[-1:]


_IT_WAS = (["it", "was"], ["it", "is"])


def _of_a_cleft(scene: Scene, first: int, opening: int) -> list[tuple[TimeExpression, str]]:
    """The time of "It was not until May that X came" or "in Rome, in May, that": it stands before "that"."""
    lower, clock = scene.tokens.lower, scene.clock
    ahead = range(first + 3, min(first + _TO_THAT, opening))
    that = next((at for at in ahead if lower[at] == "that"), -1)
    if that < 0 or clock[that - 1 - (lower[that - 1] == ",")] is None:
        return []
    return [(time, "") for time, _ in _calendar(scene, first, that)]


_TO_THAT = 12
"""Tokens from "it was" to the "that" behind its time."""


def window_of(time: TimeExpression | None) -> Window | None:
    """The days that a time expression may mean; None where it has no dates."""
    if time is None or time.earliest is None or time.latest is None:
        return None
    return Window(time.earliest, time.latest, time.text)


def days_told(scene: Scene, low: int, high: int) -> list[Window]:
    """The single days that the times from token `low` to before `high` tell, each time once."""
    return [
        Window(time.earliest, time.earliest, time.text)
        for time in dict.fromkeys(scene.clock[low:high])
        if time is not None and time.earliest is not None and time.earliest == time.latest
    ]


def first_to_come(scene: Scene, low: int, high: int) -> TimeExpression | None:
    """The first time told from token `low` to before `high`, unless it is over by the report's day."""
    time = next((one for one in scene.clock[low:high] if one is not None), None)
    return time if time is not None and _is_to_come(scene, time) else None


def any_to_come(scene: Scene, low: int, high: int) -> bool:
    """Whether some time told from token `low` to before `high` is not over by the report's day."""
    return any(time is not None and _is_to_come(scene, time) for time in scene.clock[low:high])


def _is_to_come(scene: Scene, time: TimeExpression) -> bool:
    return time.latest is not None and time.latest >= scene.date


def one_past_day(scene: Scene, low: int, high: int) -> Window | None:
    """The day up to the report's that is the only single day told between two tokens."""
    days = {day.earliest: day for day in days_told(scene, low, high)}
    if len(days) != 1:
        return None
    (day,) = days.values()
    return day if day.earliest <= scene.date else None


_TO_WHILE = 5
"""Tokens from a time to the "while" that follows it, at most."""


def _before_while(
    scene: Scene, first: int, index: int, phrase: tuple[int, int]
) -> list[tuple[TimeExpression, str]]:
    """The time of "praised it on Thursday while visiting Peru", "said Monday as he ended a visit", "on
    Monday on arrival": right before the word at `index` that opens the clause, or the phrase."""
    lower, clock = scene.tokens.lower, scene.clock
    opening, trigger = phrase
    upon = opening - 1 - (lower[opening - 1] in ("his", "her", "their"))
    if lower[upon] in _ON and upon - 1 > first and lower[trigger] in _ON_WHICH:
        index = upon
    elif index <= first or lower[index] not in _MEANWHILE:
        return []
    elif not _ELSEWHERE.isdisjoint(lower[index:trigger]):
        return []  # "said on Friday as he prepared to visit Peru", "as he left for a visit"
    elif lower[index] != "while" and not _TO_COME.isdisjoint(lower[first:index]):
        return []  # "is to see it on Friday as he wraps up a visit"
    low = max(first, index - (_TO_WHILE if lower[index] == "while" else 1))
    if not {",", ";", "and"}.isdisjoint(lower[low:index]):
        return []
    times = [one for one in clock[low:index] if one is not None]
    if not times or times[-1].earliest is None:
        return []
    return [(times[-1], "")]


_ON = frozenset(["on", "upon"])


_ON_WHICH = frozenset("arrival return departure".split())
"""Behind "on", as a time; "briefed Y on Monday on his visit" tells a topic."""


_TO_COME = frozenset(["to", "will"])


_ELSEWHERE = frozenset(["to", "for"])


_MEANWHILE = frozenset(["while", "as", "when"])


def _in_which(lower: list[str], low: int) -> bool:
    """Whether "in which" or "during which" opens the clause at `low`."""
    return lower[low - 1] == "which" and lower[low - 2] in ("in", "during")


_LINKS = frozenset("and but , ;".split())


_BEFORE_A_TIME = frozenset("in on early late by that the following of".split())


def _behind_comma(scene: Scene, stop: int) -> list[tuple[TimeExpression, str]]:
    """The time of "came two weeks after the vote, in late March", whose clause ends at `stop`."""
    lower, classes = scene.tokens.lower, scene.tokens.classes
    last = scene.tokens.sentences[scene.sentence_at[stop - 1]][1]
    if stop >= last or lower[stop] not in _AROUND:
        return []
    comma = classes.find(",", stop, min(stop + _OCCASION, last))
    if comma < 0 or lower[comma + 1 : comma + 2] not in (["in"], ["on"]):
        return []
    if scene.clock[comma + 2 : comma + 3] in ([], [None]):
        return []
    if any(lower[at] in scene.triggers.verbs for at in range(stop + 1, comma)):
        return []
    time = scene.clock[comma + 2]
    ends = all(scene.clock[at] is time or classes[at] == "." for at in range(comma + 2, last))
    return _calendar(scene, comma + 1, last) if ends else []


_OCCASION = 7
"""Tokens from "after" to the comma behind an occasion, and from one to its day, at most."""


def _before_subject(scene: Scene, opening: int) -> list[tuple[TimeExpression, str]]:
    """The time of ", and in 2013 his deputy was there": it opens a coordinated clause."""
    lower, clock = scene.tokens.lower, scene.clock
    low = scene.tokens.sentences[scene.sentence_at[opening]][0]
    begin = max(low + 2, opening - _TO_AND)
    for index in range(opening - 1, begin - 1, -1):
        time = clock[index]
        if time is None:
            if lower[index] in _LINKS and index < opening - 1 and lower[index] != ",":
                return []
            continue
        first = index
        while first > low and clock[first - 1] is time:
            first -= 1
        word, link = lower[first - 1], first - 1
        while link > low and (lower[link] in _BEFORE_A_TIME or clock[link] is not None):
            link -= 1
        first_time = next(one for one in clock[link + 1 : index + 1] if one is not None)
        if link > low and lower[link] in ("and", "but", ":", ";") and time.earliest is not None:
            return [(first_time, word if first_time is time else "in")]
        return []
    return []


_TO_AND = 18
"""Tokens from "and in May" to the verb, at most: names with what they are called between commas."""


def _of_when(scene: Scene, trigger: int, stop: int) -> list[tuple[TimeExpression, str]]:
    """The time of "was in Peru when war broke out in March", whose "when" is at `stop`."""
    lower = scene.tokens.lower
    if lower[stop : stop + 1] != ["when"] or is_motion(scene, trigger):
        return []
    if stop - trigger > _TO_WHEN or not {",", ";", "and"}.isdisjoint(lower[trigger:stop]):
        return []
    told = _calendar(scene, stop + 1, clause_stop(scene, stop + 1))
    return [(time, "") for time, word in told[:1] if word in ("in", "on", "")]


_TO_WHEN = 9
"""Tokens from "was in Peru" to the "when" that dates it, at most."""


def _calendar(
    scene: Scene, low: int, high: int, *, moving: bool = False
) -> list[tuple[TimeExpression, str]]:
    """The times between two tokens, each with the word before it; `moving`: of a verb of motion."""
    found: list[tuple[TimeExpression, str]] = []
    if not any(scene.clock[low:high]):
        return found
    last: TimeExpression | None = None
    lower = scene.tokens.lower
    for index in range(low, high):
        time = scene.clock[index]
        if time is None or time is last:
            continue
        last = time
        if index and scene.clock[index - 1] is time:
            continue
        if time.earliest is None or time.latest is None:
            continue
        word = lower[index - 1] if index else ""
        if word == "the" and index > 1:
            word = lower[index - 2]
        if of_report(scene, index) or _names_a_topic(scene, index):
            continue
        if time.type == "TIME" and before_its_day(scene, index, high):
            continue
        if of_an_old_plan(scene, index) or in_an_aside(scene, index):
            continue
        if word in _ABOUT and _of_an_event(scene, index):
            continue  # "briefed Y on last month's congress"
        if (
            word == "for"
            and not PLANNED.isdisjoint(lower[max(index - 3, 0) : index])
            and _of_a_visit(scene, index)
        ):
            word = "on"  # "the visit, slated for Nov. 19 to 21"
        set_for = not PLANNED.isdisjoint(lower[index - 2 : index])
        if (
            not moving
            and set_for
            and not LARGE.isdisjoint(lower[max(index - _OCCASION, low) : index])
            and "here" not in lower[max(index - 2 * _OCCASION, 0) : index]
        ):
            word = "on"  # "will attend the forum in Lima slated for July 2"
        if word == "for" and ((set_for and moving) or _of_an_event(scene, index)):
            word = FOR_EVENT  # "for next week's fair", "for a fair scheduled for Monday"
        if len(found) == 0 and "until" in lower[low : index - 1] and word not in _STARTING:
            word = "until"  # "will stay in Lima until the talks close on Friday"
        if _on_which_it_ends(lower, index):
            word = "until"
        if word == "of" and not _PARTS_OF_A_DAY.isdisjoint(lower[max(index - 3, 0) : index - 1]):
            word = "on"  # "on the night of May 20"
        if word in _AROUND and time.type == "TIME":
            word = "at"  # "landed shortly after 11 a.m. on Friday": on that day
        found.append((time, word))
    return found


def _of_a_visit(scene: Scene, index: int) -> bool:
    """Whether what is "slated for" the time at `index` is a visit, not talks told of after it."""
    before = scene.tokens.lower[max(index - 18, 0) : index]
    kinds = [kind for kind in map(scene.triggers.nouns.get, before) if kind]
    return kinds[-1:] == ["visit"]


_PARTS_OF_A_DAY = frozenset("night evening afternoon morning hours noon eve dawn".split())


_AROUND = frozenset(["before", "after"])


_ENDS = frozenset(
    """ends concludes closes finishes end conclude close finish ended concluded closed finished
    wrapped""".split()
)


_WHAT_ENDS = frozenset("that which to will".split())


def _on_which_it_ends(lower: list[str], index: int) -> bool:
    """Whether the time at `index` is the last day of "a forum in Lima that ends on Friday"."""
    verb = index - 1 - (lower[index - 1] == "on")
    return lower[verb] in _ENDS and lower[verb - 1] in _WHAT_ENDS


def _of_an_event(scene: Scene, index: int) -> bool:
    """Whether the time at `index` is an event's: "will fly there for next week's summit", "was
    there for the May 9 parade"."""
    stop = index
    while scene.clock[stop : stop + 1] == [scene.clock[index]]:
        stop += 1
    if stop < len(scene.clock) and scene.tokens.classes[stop] == "s":
        return True
    for word in scene.tokens.lower[stop : stop + _EVENT_NAME]:
        if word in _EVENTS:
            return True
        if word in PREPOSITIONS or not word.isalpha() or word in ("the", "a", "and"):
            return False  # "left on May 9 for the parade": the day of leaving
    return False


_EVENTS = STATE_OCCASIONS | NATIONAL_DAYS | frozenset(["celebrations", "summit"])


_EVENT_NAME = 3
"""Tokens behind a day up to the event of that day: "the May 9 Victory Day parade"."""


_ABOUT = frozenset("on about over regarding".split())


def _names_a_topic(scene: Scene, index: int) -> bool:
    """Whether a year only tells things of its name apart: "talks on the 2032 bid"."""
    tokens = scene.tokens
    word = tokens.words[index]
    return (
        index > 2
        and len(word) == 4
        and word.isdigit()
        and tokens.lower[index - 1] in ("the", "a", "their", "its")
        and tokens.lower[index - 2] in _ABOUT
        and tokens.classes[index + 1 : index + 2] in ("a", "C", "A")
        and int(word) > scene.date.year
    )


_STARTING = frozenset("from since before after beginning starting".split())


_BESIDE_REPORTING = frozenset(
    "on late early here reporters afp xinhua in a statement the newsmen journalists that".split()
)
"""Between "said" and the day of the report: "told reporters here late Tuesday"."""


def is_day(when: When) -> bool:
    """Whether the first of the times is a single day."""
    return bool(when.times) and when.times[0][0].earliest == when.times[0][0].latest


def is_ahead(scene: Scene, when: When) -> bool:
    """Whether the first of the times is still to come. A last day tells nothing: "until Friday"."""
    if not when.times or when.times[0][1] in ENDING:
        return False
    time = when.times[0][0]
    if time.earliest is None or time.latest is None:
        return False
    later = time.latest > scene.date and time.text.lower().startswith("later")
    return later or time.earliest > scene.date  # "later this week", written on Wednesday


def of_report(scene: Scene, index: int) -> bool:
    """Whether the time is that of the report: "officials said Tuesday"."""
    lower = scene.tokens.lower
    if _of_an_event(scene, index):
        return False  # "said Tuesday's visit went well"
    for back in range(index - 1, max(index - 5, -1), -1):
        word = lower[back]
        if word in scene.triggers.reporting:
            return True
        if word not in _BESIDE_REPORTING or (word == "the" and back == index - 1):
            return False  # "confirmed the June 3 visit"
    return False
