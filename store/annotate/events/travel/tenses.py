"""Says whether a clause tells of what was, is or is still to come: "left here to visit Peru".

The verb group's own tense is in clause/clauses.py; here the words and days around it count, as for
"plans to", "after returning home on Tuesday" or "leaves on Sunday". It makes no claims.
"""

from __future__ import annotations

import datetime as dt

from store.annotate.closed_words import IS_OR_WAS
from store.annotate.events.clause.clauses import VerbGroup
from store.annotate.events.clause.finite import after_future, clause_tense
from store.annotate.events.clause.scene import Scene
from store.annotate.events.clause.timing import ENDING, When, is_ahead
from store.annotate.events.clause.triggers import Word

_PLURAL_SUBJECTS = frozenset("they two three four men visitors envoys both".split())


def tense_of(scene: Scene, group: VerbGroup, when: When) -> str:
    """past, present or future for the clause; the main verb decides for infinitives.

    "" where the words do not say.
    """
    if group.tense == "infinitive":
        if group.control:
            return _tense_of_control(scene, group)
        if "to" not in group.words and scene.tokens.lower[group.first - 1] in _PLURAL_SUBJECTS:
            return "future"  # "On Tuesday they fly to Pyongyang"
        return clause_tense(scene, group.first)  # "will stay until Tuesday and then travel"
    if group.tense == "participle":
        return _tense_of_participle(scene, group, when)
    if group.tense == "present" and _present_of_future(scene, group, when):
        return "future"
    if scene.tokens.lower[group.verb] == "headed" and group.words & {"is", "are"}:
        return "present"  # "is headed for Peru"
    if group.tense == "past" and _past_of_future(scene, group, when):
        return "future"
    return group.tense


def _tense_of_control(scene: Scene, group: VerbGroup) -> str:
    """The tense of an infinitive by the word that it hangs on: "plans to", "managed to"."""
    lower, triggers = scene.tokens.lower, scene.triggers
    owner = scene.owner[group.control_at]
    if owner is not None and owner.kind == "person":
        return "future"
    if group.control in triggers.planned:
        return "future"
    near = lower[max(group.control_at - 6, 0) : group.control_at + 1]
    if not triggers.accept.isdisjoint(near):
        return "future"  # "accepted an invitation to visit Oslo this month"
    word = triggers.verbs.get(group.control)
    if word and word.form == "past":
        return "future" if _is_aim_of_leaving(scene, group, word) else "past"
    low = scene.tokens.sentences[scene.sentence_at[group.verb]][0]
    for index in range(group.control_at, max(group.control_at - 14, low - 1), -1):
        one = triggers.verbs.get(lower[index])
        if lower[index] in triggers.planned and lower[index] not in ("to", "next"):
            return "future"
        if lower[index] in IS_OR_WAS and lower[index + 1] == "to":
            return "future"  # "is to visit Peru and to attend a forum in Chile"
        if one is not None and one.form == "past":
            return "past"
    named = scene.owner[group.control_at - 1] if group.control == "," else None
    # "X, not Y, to attend a forum", with no verb before: a headline
    return "future" if named is not None and named.kind == "person" else ""


_EXPECTED_AT = 12
"""Tokens from "expect" to the infinitive of what is expected, at most."""


def is_expected(scene: Scene, group: VerbGroup) -> bool:
    """Whether an infinitive tells what others expect: "said they expect X to hold talks in Peru"."""
    if group.tense != "infinitive" or not group.control:
        return False
    first = scene.tokens.sentences[scene.sentence_at[group.verb]][0]
    words = scene.tokens.lower[max(first, group.first - _EXPECTED_AT) : group.first]
    return not _EXPECT.isdisjoint(words)


_EXPECT = frozenset("expect expects expected expecting".split())


def _is_aim_of_leaving(scene: Scene, group: VerbGroup, left: Word) -> bool:
    """Whether "to visit Peru" is what somebody has just set out for: "left here to visit Peru"."""
    sentence = scene.sentence_at[group.verb]
    if "leave" not in left.frames or sentence > _LEAD:
        return False
    times = (time for time in scene.clock[slice(*scene.tokens.sentences[sentence])] if time)
    days = [time.latest for time in times if time.latest is not None]
    return all((scene.date - day).days <= _JUST_LEFT for day in days)


_LEAD = 1
"""The last sentence of those in which a leaving without a day is news."""


_JUST_LEFT = 3
"""Days after a leaving for which its aim is still ahead."""


def _tense_of_participle(scene: Scene, group: VerbGroup, when: When) -> str:
    before = scene.tokens.lower[group.first - 1] if group.first else ""
    earliest = when.times[0][0].earliest if when.times else None
    to_come = earliest is not None and earliest > scene.date
    if before in ("after", "since", "following"):
        if (
            before == "after"
            and not when.times
            and clause_tense(scene, group.first - 1) == "future"
        ):
            return ""  # "will fly home on Sunday after addressing a forum in Lima"
        return "future" if to_come else "past"
    if before == "," and _speaks_next(scene, group.verb):
        return "future" if to_come else "past"
    if before == "before" and to_come and _is_planned(scene, group.first):
        return "future"  # "was to meet X on Monday before going on to Oslo"
    if before == "before" and behind_a_start(scene, group.first):
        return "future"  # "kicked off a tour in Peru on Monday before heading to Chile"
    tense = clause_tense(scene, group.first)
    if tense in ("present", "") and before == "," and _is_told_ahead(scene, group.verb):
        return "future"  # "leaves on Sunday, stopping in Oslo and Bern"
    return tense


def behind_a_start(scene: Scene, verb: int) -> bool:
    """Whether the clause before a token tells of the start of a journey in these days, or the lead of
    an arrival."""
    lower = scene.tokens.lower
    first = scene.tokens.sentences[scene.sentence_at[verb]][0]
    starts = any(
        lower[at] in _STARTS and not _JOURNEYS.isdisjoint(lower[at + 1 : at + _TO_JOURNEY])
        for at in range(first, verb)
    )
    arrives = scene.sentence_at[verb] <= _LEAD and not _ARRIVED.isdisjoint(lower[first:verb])
    if not starts and not arrives:
        return False
    days = (time.earliest for time in scene.clock[first:verb] if time is not None)
    return all(day is None or (scene.date - day).days <= _THESE_DAYS for day in days)


_ARRIVED = frozenset("arrived landed".split())
_STARTS = frozenset("began kicked started opened launched".split())
_TO_JOURNEY = 8
"""Tokens from "kicked off" to the tour, at most."""
_THESE_DAYS = 4
"""Days after the start of a journey in which its later stops are still to come."""


def _is_told_ahead(scene: Scene, verb: int) -> bool:
    """Whether a day to come stands before a verb in its sentence: "leaves on Sunday, stopping"."""
    first = scene.tokens.sentences[scene.sentence_at[verb]][0]
    return any(
        time is not None and time.earliest is not None and time.earliest > scene.date
        for time in scene.clock[first:verb]
    )


_PLANNED = frozenset("to will would due expected scheduled".split())


def _is_planned(scene: Scene, before: int) -> bool:
    """Whether the words of a sentence before a token tell of a plan."""
    first = scene.tokens.sentences[scene.sentence_at[before]][0]
    return not _PLANNED.isdisjoint(scene.tokens.lower[first:before])


def _present_of_future(scene: Scene, group: VerbGroup, when: When) -> bool:
    """Whether a verb in the present tells what is to come: "visits Chile on Monday"."""
    if after_future(scene, group.verb):
        return True  # "will talk when he visits Chile"
    if is_ahead(scene, when) or _comes_today(scene, group, when):
        return True
    word = scene.triggers.verbs.get(scene.tokens.lower[group.verb])
    if word is None:
        return False  # "has been shuttling": read by its own rule, not as a word of the table
    if scene.tokens.lower[group.verb] == "heads":
        return scene.tokens.lower[group.verb + 1 : group.verb + 2] in _HEADING
    # "X now leaves for Mexico City"
    return group.form == "third" and not _SETTING_OUT.isdisjoint(word.frames)


def _comes_today(scene: Scene, group: VerbGroup, when: When) -> bool:
    """Whether a coming or going is foretold for the day of the report: "is arriving today"."""
    if not when.times or when.times[0][1] in ENDING or when.times[0][1] == "since":
        return False
    word = scene.tokens.lower[group.verb]
    if word in ("heads", "head"):
        return False  # of a journey, or of a delegation
    frames = scene.triggers.verbs[word].frames
    day = when.times[0][0]
    return day.earliest == day.latest == scene.date and not _COMING.isdisjoint(frames)


_COMING = frozenset(["arrive", "go", "leave", "set"])


def is_scheduled(scene: Scene, verb: int) -> bool:
    """Whether a verb in the present begins or ends a journey told of: "He ends his tour in Peru".

    Running text tells so what is to come; a headline has no article ("X ends tour in Peru").
    """
    lower = scene.tokens.lower
    if lower[verb] not in _FIRST_AND_LAST:
        return False
    at = verb + 1 + (lower[verb + 1 : verb + 2] in (["up"], ["off"], ["out"]))
    if lower[at : at + 1] not in (["his"], ["her"], ["the"]):
        return False
    return not _JOURNEYS.isdisjoint(lower[at + 1 : at + 4])


_FIRST_AND_LAST = frozenset(
    "begins starts opens kicks ends concludes finishes completes winds wraps rounds".split()
)
_JOURNEYS = frozenset("tour trip swing journey odyssey".split())


_AWAITED = frozenset("until till before once when after".split())


_WOULD_BACK = 14
"""Tokens from "would" to the clause that is awaited, at most."""


def _past_of_future(scene: Scene, group: VerbGroup, when: When) -> bool:
    """Whether a verb in the past tells what was still to come: "would not speak until he arrived"."""
    lower = scene.tokens.lower
    first = scene.tokens.sentences[scene.sentence_at[group.verb]][0]
    near = range(group.first - 1, max(group.first - 4, first), -1)
    at = next((at for at in near if lower[at] in _AWAITED), -1)
    if at < 0 or "would" not in lower[max(first, at - _WOULD_BACK) : at]:
        return False
    week_ago = scene.date - dt.timedelta(days=6)  # "until he landed on Sunday": the next one
    if any(time.latest is not None and time.latest < week_ago for time, _ in when.times):
        return False
    return clause_tense(scene, at) == "future"


_HEADING = [[word] for word in "for to back home off out south north east west".split()]
"""After "heads" where it is said of a journey: not "heads the delegation"."""


_SETTING_OUT = frozenset(["go", "leave", "set"])


def _speaks_next(scene: Scene, verb: int) -> bool:
    """Whether a verb of speech follows the phrase: "X, arriving in Oslo for a night, said"."""
    lower = scene.tokens.lower
    stop = scene.tokens.sentences[scene.sentence_at[verb]][1]
    comma = next((at for at in range(verb + 1, min(verb + 16, stop)) if lower[at] == ","), -1)
    return comma > 0 and lower[comma + 1 : comma + 2] in (["said"], ["told"], ["added"])
