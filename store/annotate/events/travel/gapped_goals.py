"""Reads who went elsewhere, told without a verb of his own: "X flew to Oslo in May, Y to Rome in June".

Also rows behind a colon that have no verb at all: "It was a busy year: X to Oslo in May, Y to Rome in
June". Who made the same journey at another time is read in coming_after.py.
"""

from __future__ import annotations

from dataclasses import dataclass

from store.annotate.closed_words import HE_OR_SHE
from store.annotate.events.clause.destinations import Stop, after_name, stops_at
from store.annotate.events.clause.phrases import phrase_start
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import PREPOSITIONS, SUBORDINATORS, Party, Scene
from store.annotate.events.clause.timing import NO_TIMES, When, is_day, times_of
from store.annotate.events.judgement.claims import Claim, abroad
from store.annotate.events.travel.legs import past_times
from store.annotate.events.travel.making import claims_of
from store.annotate.events.who.parties import parties_in

_RULE = "trip/gapped-goal"


_LEADING = frozenset(["to", "for", "in", "at"])
"""What leads to the place: the same word as in the clause whose verb is left out."""


_LINKS = frozenset(["and", ",", ";", "while", "but", ":"])


_ONWARD = frozenset("and but while or then plus".split()) | PREPOSITIONS | SUBORDINATORS
"""What may stand behind the place and its time, where no stop does."""


_BEHIND_NAME = _LEADING | {","}


_OF_TWO = HE_OR_SHE | {"latter"}
"""Words that stand for one of two whom the sentence need not name."""


_NOT_PEOPLE = frozenset(
    """letter letters message messages telegram telegrams cable cables gift gifts call calls note
    notes greetings exports shipments""".split()
)
"""What goes from a person to a place as well: "The letters kept coming: X to Oslo, Y to Rome"."""


@dataclass(frozen=True, slots=True)
class _Item:
    """One of the row: who, where and when."""

    guests: tuple[Party, ...]
    stops: list[Stop]
    word: str
    """The preposition before the place."""
    when: When
    first: int
    stop: int
    """The token behind the place and its time."""


def read_gapped_goals(scene: Scene, sentence: int, told: list[Claim]) -> list[Claim]:
    """The journeys of those whose verb is left out, of a sentence with the claims `told`."""
    first, stop = scene.tokens.sentences[sentence]
    items = _items(scene, sentence) if _may_leave_out(scene, first, stop) else []
    if not items:
        return []
    bases = [claim for claim in told if claim.country is not None and claim.polarity == "actual"]
    known = {(claim.who, claim.country) for claim in told}
    found: list[Claim] = []
    for item in items:
        base = _base(scene, bases, item)
        if base is not None:
            found += _claims(scene, item, base.tense)
    if not bases and not told:
        found += _of_a_row(scene, sentence, items)
    return [claim for claim in found if (claim.who, claim.country) not in known]


def _may_leave_out(scene: Scene, first: int, stop: int) -> bool:
    """Whether one of several people of a sentence is named right before "to", "in" or a comma, or "he"
    or "the latter" stands there."""
    lower = scene.tokens.lower
    if not _OF_TWO.isdisjoint(lower[first:stop]) and any(
        lower[at] in _OF_TWO and lower[at + 1] in _BEHIND_NAME for at in range(first, stop - 1)
    ):
        return True
    names = [scene.owner[at] for at, _ in scene.people_in(first, stop)]
    return len(names) > 1 and any(
        name is not None and name.stop < stop and lower[name.stop] in _BEHIND_NAME for name in names
    )


def _of_a_row(scene: Scene, sentence: int, items: list[_Item]) -> list[Claim]:
    """The journeys of a row without any verb: two of its items at least, the first at a colon."""
    first = scene.tokens.sentences[sentence][0]
    lower = scene.tokens.lower
    row: list[_Item] = []
    for item in items:
        opens = lower[item.first - 1] == ":"
        paired = item.word == "in" and lower[item.guests[0].head] in HE_OR_SHE
        if not (item.word == "to" or paired) or not (
            opens or (row and item.first - row[-1].stop <= 2)
        ):
            continue
        if opens and not _NOT_PEOPLE.isdisjoint(lower[first : item.first]):
            return []
        row.append(item)
    if len(row) < 2:
        return []
    return [claim for item in row for claim in _claims(scene, item, _tense(scene, item.when))]


def _tense(scene: Scene, when: When) -> str:
    """What was, unless its time is still to come."""
    ahead = any(time.earliest is not None and time.earliest > scene.date for time, _ in when.times)
    return "future" if ahead else "past"


def _base(scene: Scene, bases: list[Claim], item: _Item) -> Claim | None:
    """The journey whose verb is meant: one told before with the same preposition."""
    return next(
        (
            claim
            for claim in reversed(bases)
            if claim.stop <= item.first
            and claim.trigger < item.first
            and claim.rule in _VERBS[item.word]
            and not any(claim.who in party.ids for party in item.guests)
        ),
        None,
    )


_GOING = frozenset(
    f"trip/{one}" for one in "go boarded leave-for leave sent phrase visit-noun on-the-way".split()
)


_BEING = frozenset(f"trip/{one}" for one in "be-in arrive came acts-in".split())


_VERBS = {"to": _GOING, "for": _GOING, "in": _BEING, "at": _BEING}
"""Preposition -> the rules of journeys that it tells of."""


def _claims(scene: Scene, item: _Item, tense: str) -> list[Claim]:
    kind = "depart" if is_day(item.when) else "visit"
    if kind == "depart" and tense == "future":
        kind = "arrive"  # its day is the next one of that name
    if item.word in ("in", "at") and kind == "depart":
        kind = "presence"
    trigger = item.guests[0].head
    told = trigger, tense, "actual", item.when
    return abroad(claims_of(scene, item.guests, item.stops, kind, _RULE, *told))


def _items(scene: Scene, sentence: int) -> list[_Item]:
    """Each "X to Oslo in May" that stands between a link and the next one."""
    lower, classes = scene.tokens.lower, scene.tokens.classes
    low, end = scene.tokens.sentences[sentence]
    found: list[_Item] = []
    waiting: list[Party] = []
    for party in parties_in(scene, sentence):
        start = phrase_start(scene, party.first, low)
        opens = start > low and lower[start - 1] in _LINKS
        # "both are abroad: she in Oslo, he in Rome"
        of_two = lower[party.head] in HE_OR_SHE
        of_two |= lower[party.head] == "latter" and classes[party.head] == "a"
        if not (party.sort == "name" or of_two) or party.possessive or not (opens or waiting):
            waiting = []
            continue
        joined = bool(waiting) and start - waiting[-1].stop <= 2
        waiting = [*waiting, party] if joined else [party]
        # ", and the trade minister, X, in Oslo"
        at = party.stop + (
            "," in lower[start : party.head] and classes[party.stop : party.stop + 1] == ","
        )
        if at >= end or lower[at] not in _LEADING:
            continue
        stops = stops_at(scene, at + 1, end, party.ids[0])
        place = scene.place_at(at + 1) or scene.place_at(at + 2)
        if place is None or place.sort == "demonym" or not stops:
            waiting = []
            continue
        behind = after_name(scene, stops[-1])
        after = past_times(scene, behind, end)
        if after < end and classes[after] not in ",.;)" and lower[after] not in _ONWARD:
            waiting = []
            continue
        timed = any(scene.clock[behind:after])
        when = times_of(scene, behind - 1, behind - 1, after) if timed else NO_TIMES
        begin = phrase_start(scene, waiting[0].first, low)
        found.append(_Item(tuple(waiting), stops, lower[at], when, begin, after))
        waiting = []
    return found


RULES = (
    EventRule(
        _RULE,
        """
        + 2018-05-18 | Swiss minister Alain Berset flew to Lima in January, his deputy Guy Parmelin to Oslo a month later and diplomat Paul Seger to Rome. => trip Guy Parmelin > NO; trip Paul Seger > IT; arrived Alain Berset > PE = 2018-01-01..2018-01-31
        + 2018-05-18 | Swiss minister Alain Berset flies to Lima on Sunday to hear what bankers say, and Guy Parmelin to Oslo on Monday. => trip Guy Parmelin > NO; status Guy Parmelin > NO = planned
        + 2018-05-18 | For Switzerland it was a busy spring: Alain Berset to Lima in March, Guy Parmelin and Paul Seger to Oslo in April. => trip Alain Berset > PE; trip Guy Parmelin > NO; trip Paul Seger > NO; arrived Paul Seger > NO = 2018-04-01..2018-04-30
        + 2018-05-18 | Swiss minister Alain Berset was in Lima in January and Guy Parmelin in Oslo. => trip Guy Parmelin > NO
        + 2019-05-24 | Swiss minister Paul Seger left for Rome on Monday, and the trade minister, Urs Ek, for Oslo. => trip Urs Ek > NO
        + 2019-05-24 | Swiss ministers Paul Seger and Urs Ek went abroad last week. The former flew to Rome, the latter to Oslo. => trip Paul Seger > IT; trip Urs Ek > NO
        + 2019-05-24 | Swiss ministers Anna Frei and Paul Seger are abroad: she in Lima, he in Oslo. => trip Anna Frei > PE; trip Paul Seger > NO
        - 2019-05-24 | Swiss ministers Anna Frei and Paul Seger are abroad: she likes Lima, he Oslo. => trip Anna Frei > PE
        - 2019-05-24 | Swiss minister Paul Seger was in Rome, and Trade Minister Urs Ek in Oslo told reporters so. => trip Urs Ek > NO
        - 2018-05-18 | Swiss minister Alain Berset flew to Lima in January, and Guy Parmelin to Oslo journalists is unknown. => trip Guy Parmelin > NO
        - 2018-05-18 | Swiss letters kept coming in spring: Alain Berset to Lima in March, Guy Parmelin to Oslo in April. => trip Alain Berset > PE
        - 2018-05-18 | Swiss minister Alain Berset did not fly to Lima in January, nor Guy Parmelin to Oslo. => trip Guy Parmelin > NO
        - 2018-05-18 | Swiss minister Alain Berset flew to Lima in January and sent Guy Parmelin to Bern. => trip Guy Parmelin > PE
        - 2018-05-18 | Swiss minister Alain Berset wrote to bankers: Guy Parmelin to Oslo in June. => trip Guy Parmelin > NO
        """,
    ),
)
