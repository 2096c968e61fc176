"""Reads the nouns of travel: "X's visit to Y", "a trip to Y by X", "ended his tour of Y".

Verbs of visiting are read in visit_verbs.py; what a visit noun adds to a trip without naming its
place ("his three-day visit") comes out as a claim without a country. Whose the visit is, where it
leads, how it stands in its clause and whether it is left open are for visit_owners.py,
visit_places.py, visit_manner.py and visit_open.py.
"""

from __future__ import annotations

import datetime as dt
from typing import NamedTuple

from store.annotate.events.clause.clauses import clause_start, clause_stop, verb_group
from store.annotate.events.clause.destinations import Stop
from store.annotate.events.clause.finite import clause_tense
from store.annotate.events.clause.nouns import is_a_body, is_noun
from store.annotate.events.clause.places_before import where_place
from store.annotate.events.clause.scene import Scene, stand_in
from store.annotate.events.clause.timing import NO_TIMES, When, is_day, window_of
from store.annotate.events.judgement import aftermath, calling_off, polarity
from store.annotate.events.judgement.claims import Claim
from store.annotate.events.judgement.new_days import MOVED, PUT_OFF, new_day
from store.annotate.events.travel.behind_visits import behind_visit
from store.annotate.events.travel.between_two import other_of_two
from store.annotate.events.travel.earlier import EARLIER, is_earlier
from store.annotate.events.travel.making import claims_of
from store.annotate.events.travel.precedents import where_another_comes
from store.annotate.events.travel.reversed_way import RETURNED, THE_VISIT
from store.annotate.events.travel.strangers import stranger_acts
from store.annotate.events.travel.telling import there_now
from store.annotate.events.travel.visit_clauses import VisitPhrase
from store.annotate.events.travel.visit_days import day_of_stay
from store.annotate.events.travel.visit_manner import (
    Manner,
    manner_of,
    tense_told,
)
from store.annotate.events.travel.visit_open import is_left_open
from store.annotate.events.travel.visit_owners import article_before, visit_phrase
from store.annotate.events.travel.visit_places import (
    done_during,
    included,
    is_one_to,
    is_owner,
    known_from,
    leaves_out,
    places,
    tense_of_included,
)
from store.annotate.events.who.parties import parties_in
from store.model import Window

_RULE = "trip/visit-noun"


class _Visit(NamedTuple):
    """One visit noun with its clause, its travellers and where it leads."""

    trigger: int
    low: int
    high: int
    phrase: VisitPhrase
    words: set[str]
    """Those of its phrase before the noun."""
    stops: list[Stop]
    more: list[Stop]
    """The countries of "a tour which included Russia and China"."""


def read_visit_noun(scene: Scene, trigger: int) -> list[Claim]:
    """The claims of one visit noun; nothing where it is a site's visit or figurative."""
    lower = scene.tokens.lower
    if _is_no_visit(scene, trigger):
        return []
    low, high = clause_start(scene, trigger), clause_stop(scene, trigger)
    high = next((at for at in _ones(scene, trigger, high) if is_one_to(scene, at)), high)
    first, last = scene.tokens.sentences[scene.sentence_at[trigger]]
    phrase = visit_phrase(scene, trigger, high)
    who = phrase.agents[0].ids[0] if phrase.agents else None
    stops, sited = places(scene, trigger, who)
    tense = ""
    if not phrase.agents:
        if not scene.travellers or stranger_acts(scene, trigger):
            return []
        who = _of_nationality(scene, trigger, high) or scene.in_hand(trigger)
        who = who or scene.travellers[-1][1]
        phrase = phrase._replace(agents=(stand_in(trigger, who),))
        if not stops and lower[trigger - 1] == "the":
            return _never_took_place(scene, trigger, phrase, last)
        if not stops or (trigger > first and parties_in(scene, scene.sentence_at[trigger])):
            return []
        if _only_supposed(scene, trigger, first, last):
            return []
        # "Visits to China and Mongolia are to follow": of the one who travels in this article.
        tense = clause_tense(scene, high)
    if stops and stops[-1].token >= high:
        high = clause_stop(scene, stops[-1].token)  # "his first trip as premier to Peru in May"
    # "flew from Malaysia, where he was on a three-day visit"
    stops = stops or where_place(scene, trigger, who) or done_during(scene, trigger, who)
    stops = (
        stops
        or known_from(scene, trigger, who)
        or where_another_comes(scene, phrase.agents, trigger)
        or other_of_two(scene, phrase.agents, trigger)
    )
    more = included(scene, trigger, last, who)
    if (sited or _is_of_several(scene, trigger)) and not (stops or more):
        return []
    if not stops and not (more or _needs_no_place(scene, trigger, first)):
        return []
    if not (stops or more) and _is_the_one_told(scene, trigger, low):
        return []
    if not stops and not _SOME.isdisjoint(lower[max(trigger - 2, first) : trigger]):
        return []  # "for some trips by its leader"
    words = set(lower[max(phrase.opening, trigger - 7) : trigger])
    visit = _Visit(trigger, low, high, phrase, words, stops, more)
    plain = not more and not lower[trigger].startswith("tour")
    manner = manner_of(scene, trigger, phrase, high, tense=tense, placed=bool(stops), plain=plain)
    on_a_day = manner.kind == "visit" and is_day(manner.when)
    if (
        on_a_day
        and stops
        and stops[0].place is None
        and is_owner(scene, scene.owner[stops[0].token])
    ):
        manner = manner._replace(kind="presence")  # "to Peru's largest mine"
    return _claims(scene, visit, manner)


_SUPPOSING = frozenset("would could might".split())


def _only_supposed(scene: Scene, trigger: int, first: int, last: int) -> bool:
    """Whether a visit of nobody is only weighed: "A trip to Peru would be the natural beginning"."""
    lower = scene.tokens.lower
    indefinite = {"a", "an"}.intersection(lower[max(trigger - 3, first) : trigger])
    return bool(indefinite) and not _SUPPOSING.isdisjoint(lower[first:last])


def _ones(scene: Scene, trigger: int, high: int) -> list[int]:
    """The words "one" behind the noun, which may be another visit: "her trip follows one to Peru"."""
    lower = scene.tokens.lower
    return [at for at in range(trigger + 1, high) if lower[at] == "one"]


def _is_of_several(scene: Scene, trigger: int) -> bool:
    """Whether a plural tells of no single journey: "on every one of his recent trips"."""
    lower = scene.tokens.lower
    return lower[trigger] in ("trips", "visits", "tours") and lower[trigger - 1] != "the"


def _of_nationality(scene: Scene, trigger: int, high: int) -> str | None:
    """Who of those who travel is meant by "the first visit there by an Indian prime minister"."""
    lower = scene.tokens.lower
    for index in range(trigger + 1, min(trigger + 10, high - 1)):
        name = scene.owner[index + 1]
        if lower[index] in ("a", "an") and lower[index - 1] == "by" and name is not None:
            told = (who for at, who in reversed(scene.travellers) if at < trigger)
            return next((who for who in told if scene.home(who) == name.country), None)
    return None


def _is_no_visit(scene: Scene, trigger: int) -> bool:
    """Whether the word is a verb here, part of a name, or read by another rule."""
    lower = scene.tokens.lower
    word = lower[trigger]
    if word in ("visit", "visits", "tour", "tours", "stop", "stops") and not is_noun(
        scene, trigger
    ):
        return True
    if _in_a_name(scene, trigger) or (word == "mission" and is_a_body(scene, trigger)):
        return True
    if word == "stay" and lower[trigger - 1 - lower[trigger - 1].endswith("ly")] in _BEFORE_A_VERB:
        return True
    if trigger > 1 and lower[trigger - 2] in RETURNED and lower[trigger - 1] in THE_VISIT:
        return True  # "X returned the visit in May": a visit to the visitor, read in echoes.py
    if word in EARLIER and is_earlier(scene, trigger):
        return True  # "after visits in January and March"
    return word.startswith("tour") and lower[trigger + 1 : trigger + 3] == ["of", "duty"]


_BEFORE_A_VERB = frozenset("to will would can could may might must should shall".split())


def _in_a_name(scene: Scene, trigger: int) -> bool:
    """Whether the noun is part of an event's name: "the World Tour Championships"."""
    tokens = scene.tokens
    return (
        tokens.words[trigger][0].isupper()
        and trigger > 0
        and trigger + 1 < len(tokens)
        and tokens.classes[trigger - 1] in "CAU"
        and tokens.classes[trigger + 1] == "C"
        and scene.owner[trigger + 1] is None
    )


def _never_took_place(scene: Scene, trigger: int, phrase: VisitPhrase, last: int) -> list[Claim]:
    """ "The visit never took place": of the one whose travel was spoken of last."""
    if aftermath.after(scene, trigger, last) != "denied":
        return []
    stops = [Stop(scene.destinations[-1], None, trigger)]
    return claims_of(
        scene, phrase.agents, stops, "visit", _RULE, trigger, "past", "denied", NO_TIMES
    )


_SOME = frozenset("some several many numerous few".split())


def _is_the_one_told(scene: Scene, trigger: int, low: int) -> bool:
    """Whether the noun only means a journey told before: "on that trip", "accompanied her on the trip"."""
    lower = scene.tokens.lower
    if lower[trigger - 2] not in ("on", "during") or trigger - 2 < low:
        return False
    if lower[trigger - 1] == "that":
        return True
    with_others = any(word.startswith("accompan") for word in lower[low : trigger - 2])
    return with_others and lower[trigger - 1] in ("the", "this")


_NO_PLACE_NEEDED = frozenset("visit visits trip trips tour tours".split())


_STAY_IN = (["on"], ["in"], ["at"], ["aboard"], ["with"])
"""Behind "stay" before a place that is none of a country: "on the space station", "at home"."""


_WHOSE_STAY = frozenset("his her their after following".split())


def _needs_no_place(scene: Scene, trigger: int, first: int) -> bool:
    """Whether the noun tells of a journey without a place: "his trip", "his stay", "left after a
    two-day stay", but not "a stay" alone."""
    lower = scene.tokens.lower
    word = lower[trigger]
    return word in _NO_PLACE_NEEDED or (
        word == "stay"
        and not _WHOSE_STAY.isdisjoint(lower[max(trigger - 4, first) : trigger])
        and lower[trigger + 1 : trigger + 2] not in _STAY_IN
    )


def _claims(scene: Scene, visit: _Visit, manner: Manner) -> list[Claim]:
    """The claims of a visit that stands in its clause in some manner."""
    lower, trigger, agents = scene.tokens.lower, visit.trigger, visit.phrase.agents
    word = lower[trigger]
    verdict, granted = _polarity(scene, visit)
    if not visit.stops and leaves_out(scene, trigger):
        verdict = "none"  # "a tour of Asia by X will not include Hanoi"
    tense = tense_told(scene, trigger, visit.phrase, visit.words, manner.tense)
    if granted:
        tense = "future"
    one_of_several = word.startswith(("tour", "stop", "leg")) or len(visit.stops) > 1
    claims: list[Claim] = []
    if visit.stops or not visit.more:
        claims = claims_of(
            scene,
            agents,
            visit.stops,
            manner.kind,
            _RULE,
            trigger,
            tense,
            verdict,
            manner.when,
            journey=trigger if one_of_several else None,
        )
    if visit.more:
        claims += claims_of(
            scene,
            agents,
            visit.more,
            "visit",
            "trip/tour-included",
            trigger,
            tense_of_included(scene, trigger, over=manner.over),
            verdict,
            NO_TIMES,
            journey=trigger,
        )
    moved = verdict == "actual" and _is_moved(scene, visit)
    if (verdict == "cancelled" or moved) and visit.stops:
        _put_off(scene, visit, manner.when, claims)
    numbered = (
        day_of_stay(scene, trigger) if "day" in lower[max(trigger - 9, 0) : trigger] else None
    )
    for claim in claims:
        if numbered is not None and claim.polarity == "actual":
            _date_by_number(claim, *numbered, scene.date)
        _finish(scene, visit, manner, claim)
    return claims


_HAPPENING = (["take"], ["happen"], ["go"], ["materialise"], ["materialize"], ["be"], ["occur"])


_UNMADE = (["have"], ["only"], ["depend"], ["hinge"])
"""Behind "will" or "would": "would have begun", "will have to wait", "will only come if"."""


def _polarity(scene: Scene, visit: _Visit) -> tuple[str, bool]:
    """The polarity of a visit, and whether that it will come is taken for granted."""
    lower, trigger, phrase = scene.tokens.lower, visit.trigger, visit.phrase
    last = scene.tokens.sentences[scene.sentence_at[trigger]][1]
    opening = phrase.opening
    if scene.tokens.classes[opening] == ",":  # "X, who had no plans for a visit, said"
        opening = article_before(scene, trigger, opening)
    verdict = polarity.of_noun(scene, opening, trigger, last)
    off = [
        at
        for at in range(opening, trigger)
        if lower[at] in scene.triggers.cancel or calling_off.calls_off(scene, at)
    ]
    if off and not calling_off.calling_off_denied(scene, off[0]):
        verdict = "cancelled"
    elif any(calling_off.rules_out(scene, at) for at in range(max(opening, trigger - 4), trigger)):
        verdict = "none"  # "X's aides ruled out a stop in Rome"
    if phrase.support >= 0:
        form = scene.triggers.verbs[lower[phrase.support]].form
        verb = verb_group(scene, phrase.support, form)
        by_verb = polarity.of_verb(scene, verb, visit.low, visit.high)
        if by_verb != "actual":
            verdict = by_verb
    # "hopes that X's visit will help"
    after = behind_visit(scene, trigger)
    granted = (
        verdict == "none"
        and lower[after : after + 1] in (["will"], ["would"])
        and lower[after + 1 : after + 2] not in _HAPPENING
        and lower[after + 1 : after + 2] not in _UNMADE
    )
    if granted:
        verdict = "actual"
    is_open = is_left_open(scene, trigger, phrase, visit.words)
    return "none" if is_open and verdict == "actual" else verdict, granted


def _is_moved(scene: Scene, visit: _Visit) -> bool:
    """Whether the sentence says that the visit is moved to another day: "rescheduled his trip"."""
    lower, trigger = scene.tokens.lower, visit.trigger
    first, last = scene.tokens.sentences[scene.sentence_at[trigger]]
    return not (
        MOVED.isdisjoint(lower[trigger:last])
        and "now" not in lower[trigger:last]
        and _RESCHEDULES.isdisjoint(lower[max(first, trigger - 5) : trigger])
    )


_RESCHEDULES = frozenset("rescheduled reschedules rescheduling".split())


def _put_off(scene: Scene, visit: _Visit, when: When, claims: list[Claim]) -> None:
    """ "delayed his trip to Tehran until Monday", "was moved to the autumn": still to come."""
    lower, trigger = scene.tokens.lower, visit.trigger
    first, last = scene.tokens.sentences[scene.sentence_at[trigger]]
    later = [time for time, word in when.times if word in ("until", "till", "to", "for")]
    if not later or (PUT_OFF | MOVED).isdisjoint(lower[first:trigger]):
        moved = new_day(scene, trigger, last)
        if moved is None:
            return
        later = [moved]
    for claim in claims:
        claim.polarity, claim.tense = "actual", "future"
        claim.left, claim.whole, claim.within = None, None, None
        claim.arrived = window_of(later[0]) or claim.arrived


def _date_by_number(claim: Claim, number: int, day: dt.date, today: dt.date) -> None:
    """Dates a stay by its day `number` (0: the last one): "on Friday, the second day of his visit"."""
    claim.arrived = claim.left = claim.within = claim.whole = None
    if number:
        came_on = day - dt.timedelta(days=number - 1)
        claim.arrived = Window(came_on, came_on, "")
    else:
        claim.left = Window(day, day, "")
    if day <= today:
        claim.tense = "past"


_BACKGROUND = frozenset(
    "last previous earlier recent first second third past similar another only".split()
)


_ORDINALS = frozenset("first second third fourth fifth".split())


_BE = frozenset("is was be marks marked makes".split())
"""Before an ordinal: "it is his third trip" speaks of the one in hand."""


def _finish(scene: Scene, visit: _Visit, manner: Manner, claim: Claim) -> None:
    """Says of a claim whether the stay is over, goes on, or is another than the one in hand."""
    lower, trigger, opening = scene.tokens.lower, visit.trigger, visit.phrase.opening
    if "respective" in visit.words or "respectively" in lower[trigger : visit.high]:
        claim.companions = []
    claim.over = claim.over or manner.over
    past = claim.whole is not None and claim.whole.latest < scene.date
    if claim.whole is not None and "during" in lower[opening - 1 : opening + 1]:
        claim.whole = _not_to_come(scene, trigger, claim.whole)
    claim.background = (
        bool(visit.words & _BACKGROUND)
        and not (visit.words & _ORDINALS and _is_in_hand(scene, visit))
        and not manner.present
        and bool(claim.country)
        and claim.tense != "future"
    )
    to_come = manner.kind == "begin" and claim.tense == "future"  # the next stops of a tour begun
    if manner.present and claim.polarity == "actual" and not past and not to_come:
        there_now(claim)


def _is_in_hand(scene: Scene, visit: _Visit) -> bool:
    """Whether the phrase says of the visit told which one it is: "it is the first visit by X", "met
    Y in Lima, his third visit to Peru"."""
    lower, opening = scene.tokens.lower, visit.phrase.opening
    if lower[opening - 1] == "," and lower[opening] in ("his", "her", "their"):
        return True
    first = scene.tokens.sentences[scene.sentence_at[visit.trigger]][0]
    before = lower[max(first, visit.trigger - 6) : visit.trigger]
    return lower[opening - 1] in _BE or not _BE.isdisjoint(before)


def _not_to_come(scene: Scene, trigger: int, when: Window) -> Window:
    """A month without a year, "agreed during his October visit": the last one, where that is past."""
    phrase = when.phrase
    if when.earliest <= scene.date or any(sign.isdigit() for sign in phrase):
        return when
    if clause_tense(scene, trigger) != "past" or (when.latest - when.earliest).days > 31:
        return when
    first = when.earliest.replace(year=when.earliest.year - 1, day=1)
    return Window(
        first, (first + dt.timedelta(days=31)).replace(day=1) - dt.timedelta(days=1), phrase
    )
