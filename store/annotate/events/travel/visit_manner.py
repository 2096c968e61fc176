"""Says how a visit noun stands in its clause: begun, ended, set out on, still to come.

Who travels and where is for visits.py.
"""

from __future__ import annotations

import datetime as dt
from typing import NamedTuple

from store.annotate.closed_words import A_OR_AN, IS_OR_WAS
from store.annotate.events.clause.clauses import clause_start, clause_stop, verb_group
from store.annotate.events.clause.counting import told_as_before
from store.annotate.events.clause.finite import after_future, clause_tense
from store.annotate.events.clause.scene import Scene
from store.annotate.events.clause.timing import (
    NO_TIMES,
    When,
    first_to_come,
    is_ahead,
    is_day,
    times_of,
)
from store.annotate.events.judgement.undone import PLANS
from store.annotate.events.travel.behind_visits import (
    FOR_A_DAY,
    behind_visit,
    is_planned,
    is_to_follow,
)
from store.annotate.events.travel.kept_up import is_kept_up
from store.annotate.events.travel.tenses import is_scheduled, tense_of
from store.annotate.events.travel.visit_clauses import VisitPhrase
from store.annotate.events.travel.visit_days import (
    AHEAD,
    READYING,
    begun_on,
    day_before,
    day_of_clause,
    day_of_sentence,
    edge_named,
    edge_told,
    reported_on,
    spoken_of,
)
from store.annotate.events.travel.visit_owners import PLANNING
from store.annotate.events.travel.visit_places import led_to


class Manner(NamedTuple):
    """How a visit stands in its clause."""

    when: When
    tense: str
    """past, present, future; "" where the words do not say."""
    kind: str = "visit"
    """What the times date: visit, begin, end, arrive, depart or presence (`timing.date_claim`)."""
    over: bool = False
    """The words say that it has ended."""
    present: bool = False
    """The words say that it goes on now."""


_COMING = frozenset("came arrived flew travelled traveled".split())


_RETURNING = frozenset("return returns returned returning".split())


_HOME = frozenset(["back", "home"])


_HOMECOMING = _HOME | {"returned"}


def manner_of(
    scene: Scene,
    trigger: int,
    phrase: VisitPhrase,
    high: int,
    *,
    tense: str,
    placed: bool,
    plain: bool,
) -> Manner:
    """How the visit at `trigger` stands in its clause, which ends at `high`.

    `tense` holds where the words about the noun tell none, `placed` says that its stops are told,
    `plain` that it is no tour: the day of something done "during" it is then a day of the stay.
    """
    lower = scene.tokens.lower
    first = scene.tokens.sentences[scene.sentence_at[trigger]][0]
    when = _times(scene, trigger, phrase, high, placed)
    gap = lower[max(first, trigger - 10) : trigger]
    back = "from" in gap and not (_RETURNING.isdisjoint(gap) and _HOME.isdisjoint(gap))
    if back and not _HOMECOMING.isdisjoint(gap):
        when = When((), when.days)  # "returned on Monday from a three-day visit": its last day
    it = phrase.opening - 2
    since = "since" in lower[trigger : trigger + _TO_SINCE]
    if placed and since and it > first and lower[it : it + 2] in _IT_IS:
        return Manner(NO_TIMES, "", present=True)  # "but it is his first trip to Peru since 2002"
    if phrase.support >= 0:
        found = _of_support(scene, phrase.support, when)
    elif placed and reported_on(scene, phrase.opening, trigger):
        beside = any(scene.clock[phrase.opening : high])
        return Manner(when if beside else NO_TIMES, "past", over=True)
    else:
        found = _of_preposition(scene, trigger, first, when)
        if _came_from(gap) or "recent" in gap[-2:]:
            found = found._replace(over=True)
    found = found._replace(tense=found.tense or tense)
    if phrase.support < 0 and found.tense != "future" and _ended(scene, trigger):
        if not is_day(when) and any(scene.clock[phrase.opening : behind_visit(scene, trigger)]):
            return found._replace(
                over=True, tense="past"
            )  # "his March visit to Peru ended in uproar"
        # "flew on to Rome on Thursday when his two-day visit to Peru ended"
        day = when if is_day(when) else day_of_sentence(scene, trigger)
        return found._replace(kind="end", over=True, when=When(day.times, when.days), tense="past")
    if found.kind != "begin" and is_kept_up(scene, trigger, when):
        kind = "presence" if is_day(when) and not is_ahead(scene, when) else "visit"
        return found._replace(kind=kind, over=False, present=True)
    if back and when.times:
        # "after returning from an India visit on Wednesday"
        return found._replace(kind="end", over=True)
    if not found.when.times:
        found = _on_its_edge(scene, trigger, phrase, found)
    elif placed and is_day(when) and edge_named(scene, phrase.opening) == "end":
        # "flew into Lima on Tuesday at the end of a four-day stay in Chile"
        return found._replace(kind="end", tense="past", over=True)
    if not placed:
        return found
    if not found.over:
        return _dated_by_others(scene, trigger, phrase, high, found, plain)
    reported = phrase.support < 0 and not when.times
    said = day_before(scene, phrase.opening) if reported else None
    return found if said is None else found._replace(kind="end", when=When((said,), when.days))


_IT_IS = (["it", "is"], ["this", "is"])


_TO_SINCE = 6
"""Tokens from a visit to "since", at most."""


_ENDED = frozenset("ended concluded finished".split())


_CLOSE = frozenset("close end conclusion".split())


def _ended(scene: Scene, trigger: int) -> bool:
    """Whether "ended", "came to an end" or "drew to a close" stands behind the visit."""
    lower = scene.tokens.lower
    after = behind_visit(scene, trigger)
    stop = scene.tokens.sentences[scene.sentence_at[trigger]][1]
    if after >= stop or lower[after] in _ENDED:
        return after < stop
    return lower[after] in ("came", "drew") and not _CLOSE.isdisjoint(lower[after + 1 : after + 4])


_EDGE_KINDS = frozenset(["begin", "end"])


def _on_its_edge(scene: Scene, trigger: int, phrase: VisitPhrase, found: Manner) -> Manner:
    """The manner with the day of what is said "at the start of his visit", or by one "ending" it."""
    edge = edge_told(scene, phrase.opening)
    if not edge and phrase.support >= 0 and found.kind in _EDGE_KINDS:
        form = scene.triggers.verbs[scene.tokens.lower[phrase.support]].form
        edge = found.kind if form == "ing" else ""
    day = day_of_sentence(scene, trigger) if edge else NO_TIMES
    if not day.times:
        return found
    return found._replace(
        kind=edge, when=When(day.times, found.when.days), present=edge == "begin", tense="past"
    )


def _came_from(gap: list[str]) -> bool:
    """Whether the words before a visit have someone come from it, not from elsewhere to it:
    "came from a visit to Peru", not "arrived from Lima to continue his visit"."""
    if "from" not in gap or _COMING.isdisjoint(gap):
        return False
    start = len(gap) - gap[::-1].index("from")
    return _LEADING_ON.isdisjoint(gap[start:])


_LEADING_ON = frozenset("to for on".split())


def _times(scene: Scene, trigger: int, phrase: VisitPhrase, high: int, placed: bool) -> When:
    """The times told of a visit: beside it, or after "his last trip was to Peru"."""
    copula = led_to(scene, trigger) if placed else -1
    if copula > 0:
        told = times_of(scene, copula, copula, clause_stop(scene, copula))
        aside = scene.clock[copula - 3]  # "his first trip in office, in May, was to Peru"
        return told if told.times or aside is None else When(((aside, "in"),), told.days)
    after = behind_visit(scene, trigger) if placed else 0
    if after and scene.tokens.lower[after - 1] == ",":
        return times_of(scene, after, after, clause_stop(scene, after))  # behind an aside
    high = _end_of_aside(scene, trigger, high)
    told = times_of(scene, phrase.opening, trigger, high)
    if not told.times and 0 <= phrase.support < phrase.opening:
        # "X on Friday ended his visit": the day stands before the verb
        form = scene.triggers.verbs[scene.tokens.lower[phrase.support]].form
        group = verb_group(scene, phrase.support, form)
        told = When(times_of(scene, group.first, trigger, high).times, told.days)
    beside = any(scene.clock[phrase.opening : high])
    if told.times and phrase.support < 0 and not beside and spoken_of(scene, phrase.opening):
        told = When((), told.days)
    if told.times and not placed and _announced_on(scene, trigger, told):
        told = When((), told.days)
    begun = begun_on(scene, trigger) if not told.times else None
    return told if begun is None else When((begun,), told.days)


def _announced_on(scene: Scene, trigger: int, when: When) -> bool:
    """Whether a day gone by is that of the news: "had announced the trip on May 6"."""
    known = scene.tokens.lower[trigger - 1] in _KNOWN
    return (
        known and is_day(when) and not is_ahead(scene, when) and bool(spoken_of(scene, trigger - 1))
    )


_KNOWN = frozenset("the this that his her".split())
"""Before a visit that has been told of."""


def _end_of_aside(scene: Scene, trigger: int, high: int) -> int:
    """Where "who is on a visit to Peru" ends before "met X on May 22": at its comma, or at `high`."""
    comma = _comma_before_act(scene, trigger, high)
    if comma < 0 or not {"who", "on"} <= _words_before(scene, trigger):
        return high
    return high if any(scene.clock[trigger:comma]) else comma


def _words_before(scene: Scene, trigger: int) -> set[str]:
    """The words of a sentence shortly before a visit: those of "who is on an official"."""
    first = scene.tokens.sentences[scene.sentence_at[trigger]][0]
    return set(scene.tokens.lower[max(trigger - _FROM_WHO, first) : trigger])


def _comma_before_act(scene: Scene, trigger: int, stop: int) -> int:
    """The comma of "visit to Peru, met", the first behind the noun and before `stop`; -1 if none."""
    comma = scene.tokens.classes.find(",", trigger, stop - 1)
    verb = scene.triggers.verbs.get(scene.tokens.lower[comma + 1]) if comma >= 0 else None
    return comma if verb is not None and verb.form == "past" else -1


_FROM_WHO = 8
"""Tokens of "who is on an official visit", at most."""


def _dated_by_others(
    scene: Scene, trigger: int, phrase: VisitPhrase, high: int, found: Manner, plain: bool
) -> Manner:
    """The manner with the day on which somebody set out for the visit, or did a thing during it."""
    days, timed = found.when.days, bool(found.when.times)
    out = setting_out(scene, phrase.opening, trigger, high) if found.kind == "visit" else None
    if out is not None:
        # "left on Monday for a visit to Syria": under way, or to come
        found = found._replace(tense=found.tense or out.tense)
        if not timed and out.when.times:
            return found._replace(kind=out.kind, when=When(out.when.times, days))
        if not timed and found.tense == "past":
            return found._replace(kind=out.kind, present=True)
    elif plain and not timed:
        day = day_of_clause(scene, phrase.opening)
        day = day if day.times else _told_around(scene, trigger)
        if day.times:
            kind = "presence" if is_day(day) else found.kind
            return found._replace(kind=kind, when=When(day.times, days))
    return found


def _told_around(scene: Scene, trigger: int) -> When:
    """The day of "X, (who is) on an official visit to Peru, met Y on May 22"."""
    before = _words_before(scene, trigger)
    if "on" not in before or before.isdisjoint(["who", ","]):
        return NO_TIMES
    stop = scene.tokens.sentences[scene.sentence_at[trigger]][1]
    comma = _comma_before_act(scene, trigger, min(trigger + _FROM_WHO + 1, stop))
    return day_of_sentence(scene, trigger) if comma >= 0 else NO_TIMES


def _of_support(scene: Scene, support: int, when: When) -> Manner:
    """How the verb that begins, ends or makes the visit puts it."""
    word = scene.triggers.verbs[scene.tokens.lower[support]]
    verb = verb_group(scene, support, word.form)
    tense = verb.tense if verb.tense in ("past", "present", "future") else ""
    if verb.tense == "infinitive" and not verb.control and word.form == "base":
        tense = "future" if clause_tense(scene, support) == "future" else ""
    later = after_future(scene, support)
    ahead = is_ahead(scene, when) or is_scheduled(scene, support)
    if "begin" in word.frames and tense == "present" and ahead:
        return Manner(when, "future", "begin")  # "begins a tour of Peru and Chile on Sunday"
    if "begin" in word.frames and not later:
        return Manner(when, tense or "past", "begin", present=tense in ("past", "present"))
    if tense == "present" and later:
        return Manner(when, "future")  # "will come after he concludes his visit"
    if "end" in word.frames:
        if is_scheduled(scene, support):
            return Manner(when, "future", "end")  # "ends his tour in Peru"
        if tense == "present" and is_ahead(scene, when) and when.times[0][0].earliest == scene.date:
            tense = "future"  # "wraps up his tour in Warsaw later this week"
        return Manner(when, tense or "past", "end", over=tense in ("past", ""))
    if tense == "present" and word.form == "ing":
        return Manner(when, tense, present=True)
    if tense == "" and verb.control in scene.triggers.planned:
        return Manner(when, "future")
    return Manner(when, tense)


_PARTS = frozenset("leg legs stop stops".split())


_BACK = frozenset("back home way return returned".split())


def _of_preposition(scene: Scene, trigger: int, first: int, when: When) -> Manner:
    """How the preposition before the noun puts the visit: "on a visit", "after a visit"."""
    lower = scene.tokens.lower
    for index in range(trigger - 1, max(first, trigger - 8), -1):
        word = lower[index]
        if word == "from" and not _BACK.isdisjoint(lower[max(first, index - 5) : index]):
            return Manner(when, "past", over=True)  # "on his way back from a tour of Peru"
        if word == "on" and scene.clock[index + 1] is not None:
            continue  # "an aide said on Friday, a trip that would help"
        if word in ("through", "into") or (word == "of" and lower[index - 1] in _MIDDLE):
            return Manner(when, "", present=clause_tense(scene, index) == "present")
        if word == "on" and lower[index - 2 : index] == ["had", "been"]:
            return Manner(when, "past", over=True)
        if word in ("on", "during", "amid", "midway"):
            if word == "during" and told_as_before(scene, clause_start(scene, index)):
                return Manner(when, "past", over=True)  # "weeks after X signed it during a visit"
            there = word == "on" and (lower[index + 1] != "the" or lower[trigger] in _PARTS)
            if there and _of_long_ago(scene, index):
                return Manner(when, "past")  # "visited Peru in 2008, on a tour of the region"
            ahead = there or (word == "during" and lower[index + 1] in ("a", "an", "his", "her"))
            if ahead and lower[index - 1] not in _NOW and clause_tense(scene, index) == "future":
                # "is due in Lima on a visit", "will see him during a visit"
                return Manner(when, "future")
            return Manner(when, "", present=there)
        if word in ("after", "following"):
            if clause_tense(scene, index) == "future":
                if _goes_elsewhere(scene, first, index):
                    return Manner(NO_TIMES, "future")  # "will be in Peru on Friday after a stop"
                break  # "will leave on Friday after a visit"
            return Manner(when, "past", over=True)
        if word == "of" and "day" in lower[index - 2 : index]:
            # "X, on the last day of a visit to Peru"
            return Manner(when, "", present="on" in lower[max(first, index - 4) : index])
        if word == "with" and lower[index + 1] in A_OR_AN and clause_tense(scene, index) == "past":
            # "began the year with a stop in Peru", "began in May, with a visit"
            return Manner(when if when.times else _told_before(scene, index, first), "past")
        if word in ("for", "before", "ahead", "of"):
            break
    return Manner(when, "")


_HOMEWARD = frozenset("leave leaves return returns depart departs home back end ends".split())


def _goes_elsewhere(scene: Scene, first: int, after: int) -> bool:
    """Whether somebody goes somewhere in the words before "after a stop in Oslo", and not home."""
    if not _HOMEWARD.isdisjoint(scene.tokens.lower[first:after]):
        return False
    return any(
        scene.tokens.lower[at - 1] in ("to", "in", "visit", "tour") and scene.place_at(at)
        for at in range(first + 1, after)
    )


def _told_before(scene: Scene, link: int, first: int) -> When:
    """The time that stands right before a preposition or its comma: "in May, |with a visit"."""
    at = link - 1 - (scene.tokens.lower[link - 1] == ",")
    time = scene.clock[at] if at > first else None
    return NO_TIMES if time is None else When(((time, "in"),), None)


_MIDDLE = frozenset("middle midst".split())


_LONG = dt.timedelta(days=21)


def _of_long_ago(scene: Scene, index: int) -> bool:
    """Whether a time long gone by stands right before the token at `index`, or before its comma."""
    time = scene.clock[index - 1 - (scene.tokens.lower[index - 1] == ",")]
    return time is not None and time.latest is not None and time.latest < scene.date - _LONG


_NOW = frozenset("while when now currently still already also here there and ,".split())
"""Before "on a visit": the traveller is there, whatever is told to come."""


def tense_told(scene: Scene, trigger: int, phrase: VisitPhrase, words: set[str], tense: str) -> str:
    """`tense`, or future where the words about the visit put it there; `words` are its phrase's."""
    lower = scene.tokens.lower
    first, last = scene.tokens.sentences[scene.sentence_at[trigger]]
    opening = phrase.opening
    before = lower[max(opening - 3, first) : opening]
    if words & AHEAD or is_to_follow(lower, first, opening, trigger):
        return "future"
    if before[-2:] == ["will", "be"]:
        return "future"  # "It will be his second visit to Peru"
    if before[-1:] and before[-1] in PLANS and lower[opening] == "for":
        return "future"  # "announced plans for a visit to Peru"
    if phrase.support < 0 and words & PLANNING:
        return "future"  # "has announced a trip to Peru"
    if phrase.support < 0 and is_planned(scene, trigger, last):
        return "future"
    if not tense and before[-1:] in (["during"], ["on"]) and _does_on_it(scene, trigger, last):
        return "future"  # "During his visit to Peru, X will meet the king"
    if tense or "ahead" in before or "eve" in before or before[-1:] == ["before"]:
        return tense or "future"  # "the move came ahead of X's visit to Syria this week"
    about = spoken_of(scene, opening) if phrase.support < 0 else ""
    if about in READYING or (about.startswith("announc") and lower[opening] in ("a", "an")):
        return "future"  # "prepared for X's visit", "announced a visit by X"
    after = behind_visit(scene, trigger)
    fixed = phrase.support < 0 and after + 1 < last and lower[after] in IS_OR_WAS
    if fixed and lower[after + 1] in FOR_A_DAY and first_to_come(scene, after + 2, last):
        return "future"  # "X's visit to Peru was scheduled for Monday"
    helps = phrase.support < 0 and after < last and lower[after] == "will"
    return "future" if helps else ""  # "X's visit to Peru will help"


_TO_COMMA, _TO_MODAL = 24, 20
"""Tokens from the noun to the comma behind its places, and from there to "will", at most."""


def _does_on_it(scene: Scene, trigger: int, last: int) -> bool:
    """Whether the clause behind a comma tells what somebody will do on a visit that opens it."""
    lower, verbs = scene.tokens.lower, scene.triggers.verbs
    commas = (at for at in range(trigger + 1, min(trigger + _TO_COMMA, last)) if lower[at] == ",")
    comma = next((at for at in commas if _parts_subject(scene, at)), last)
    for at in range(comma + 1, min(comma + _TO_MODAL, last - 1)):
        if lower[at] in ("will", "would", "plans", "intends"):
            return True
        if lower[at] in ("is", "are"):
            return lower[at + 1] in _TO_DO
        verb = verbs.get(lower[at]) if scene.titled[at] is None else None
        said = lower[at] in scene.triggers.reporting and scene.titled[at] is None
        if said or (verb is not None and verb.is_finite) or lower[at] in ("was", "has", "had"):
            return False
    return False


def _parts_subject(scene: Scene, comma: int) -> bool:
    """Whether the subject may stand behind a comma: no more of the place, no clause that hangs on it."""
    if scene.tokens.lower[comma + 1] in ("and", "which", "where", "from", "his", "her"):
        return False
    place = scene.place_at(comma + 1)
    return place is None or any(scene.titled[place.stop : place.stop + 1])


_TO_DO = frozenset("to expected due scheduled set slated likely".split())


_SETTING_OUT = frozenset(["leave", "go", "set", "arrive"])


_ON_THE_WAY = frozenset(
    """for on to here there by air plane train from in at the a an his her over this early late
    capital airport city and , pay make special via aboard""".split()
)


class SettingOut(NamedTuple):
    """The verb of leaving or coming that a visit noun hangs on: "left on Monday for a visit"."""

    kind: str
    """depart or arrive"""
    tense: str
    when: When


def setting_out(scene: Scene, opening: int, trigger: int, high: int) -> SettingOut | None:
    """What the verb before says of the visit whose phrase begins at `opening`; None if nothing."""
    lower = scene.tokens.lower
    first = scene.tokens.sentences[scene.sentence_at[trigger]][0]
    for index in range(opening, max(opening - 16, first - 1), -1):
        word = lower[index]
        verb = scene.triggers.verbs.get(word) if scene.owner[index] is None else None
        if verb is not None and not _SETTING_OUT.isdisjoint(verb.frames):
            group = verb_group(scene, index, verb.form)
            if group.passive or group.tense not in ("past", "present", "future"):
                return None
            frames = verb.frames
            kind = "arrive" if "arrive" in frames or word.startswith("c") else "depart"
            when = times_of(scene, group.first, index, high)
            return SettingOut(kind, tense_of(scene, group, when), when)
        if not (
            word in _ON_THE_WAY
            or scene.clock[index] is not None
            or scene.place_at(index) is not None
        ):
            return None
    return None
