"""Reads the places that a sentence adds to a journey past a clause: "visited Peru, where he met X, as
well as Chile and Cuba", "besides Peru he will see Chile".

The journey itself is read by its verb or noun before these are asked; a plain row of places
("Peru, Chile and Cuba") is read there, and further legs with days of their own in legs.py.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from store.annotate.closed_words import IS_HAS_OR_WILL
from store.annotate.events.clause.destinations import Stop, after_name, stops_at
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import PREPOSITIONS, SUBORDINATORS, Scene, stand_in
from store.annotate.events.clause.timing import NO_TIMES, is_day, times_of, window_of
from store.annotate.events.judgement.claims import Claim
from store.annotate.events.judgement.stays import DAY
from store.annotate.events.travel.legs import past_times
from store.annotate.events.travel.making import claims_of
from store.model import Window

_JOURNEYS = frozenset(
    f"trip/{name}"
    for name in "visit-verb go visit-noun made-visit tour-takes leave-for next-stop boarded be-in".split()
)
"""Rules of a journey that may have more places."""


_ADDING = (
    ("as", "well", "as"),
    ("in", "addition", "to"),
    ("along", "with"),
    ("together", "with"),
    ("besides",),
    ("plus",),
    ("followed", "by"),
    ("with", "stops", "in"),
    ("with", "stopovers", "in"),
    ("with", "a", "stop", "in"),
    ("with", "a", "stopover", "in"),
    ("with", "a", "detour", "to"),
    ("and", "also"),
    ("and", "then", "on"),
    ("then", "on"),
    ("and", "then"),
    ("and", "from", "there"),
    ("and", "finally"),
    ("and", "later"),
    ("and", "next"),
    ("and",),
    ("then",),
    ("finally",),
    ("before",),
)
"""What adds a place; those from the number _BARE on only with a "to" behind them."""


_BARE = 12
"""How many of `_ADDING` need no "to"."""


_FRONTED = (
    ("in", "addition", "to"),
    ("as", "well", "as"),
    ("along", "with"),
    ("apart", "from"),
    ("aside", "from"),
    ("besides",),
)


_CLAUSES = frozenset("where whose which".split())
"""Words of the clause that may stand between a place and what is added to it."""


_OPENS = frozenset(word for words in _ADDING for word in words[:1])


def read_further(scene: Scene, told: list[Claim]) -> list[Claim]:
    """The further stops of the journeys `told` in one sentence."""
    triggers = {
        claim.trigger for claim in told if claim.rule in _JOURNEYS and claim.country is not None
    }
    found: list[Claim] = []
    for trigger in sorted(triggers):
        legs = [
            claim
            for claim in told
            if claim.trigger == trigger and claim.rule in _JOURNEYS and claim.country is not None
        ]
        dated = _followed_by(scene, legs)
        if dated:
            found += dated
            continue
        stops, last = _added(scene, legs)
        while stops:  # "then to Chile, and finally to Cuba"
            comma = scene.tokens.lower[last : last + 1] == [","]
            more, after = _at(
                scene, legs, last + comma, scene.tokens.sentences[legs[0].sentence][1]
            )
            if not more:
                break
            stops, last = stops + more, after
        if not stops:
            stops, last = _fronted(scene, legs)
        added = _claims(scene, legs, stops, last)
        _go_on(scene, legs + added)
        found += added
        if not stops:
            found += _row_of_to(scene, legs)
    return found


def _followed_by(scene: Scene, legs: list[Claim]) -> list[Claim]:
    """The stops of "in Peru from May 3 to 5, followed by Chile on May 6 and finally Cuba on May 8", each
    with its own days."""
    lower = scene.tokens.lower
    end = scene.tokens.sentences[legs[0].sentence][1]
    begin = max(claim.stop for claim in legs)
    at = _past_days(scene, begin, end)
    bracketed = lower[begin : begin + 1] == ["("] and at > begin
    while bracketed and at < end and lower[at] in _ROW:
        at += 1  # "Peru (May 3-5) and Chile (May 6)"
    at += lower[at : at + 1] == [","]
    followed = lower[at : at + 2] == ["followed", "by"] and legs[-1].tense == "future"
    if not (followed or bracketed):
        return []
    agents = tuple(stand_in(legs[0].trigger, who) for who in dict.fromkeys(one.who for one in legs))
    found: list[Claim] = []
    at += 2 * followed
    while at < end:
        name = scene.place_at(at + (lower[at] == "the"))
        if name is None or name.sort == "demonym":
            break
        behind = _past_days(scene, name.stop, end)
        stops = stops_at(scene, at, name.stop, legs[0].who)
        dated = behind > name.stop
        when = times_of(scene, name.stop - 1, name.stop - 1, behind) if dated else NO_TIMES
        told = legs[-1].tense, legs[-1].polarity
        found += claims_of(scene, agents, stops, "visit", legs[-1].rule, name.first, *told, when)
        at = behind
        while at < end and lower[at] in _ROW:
            at += 1
    for claim in found:
        claim.trigger = legs[-1].trigger
    return found


def _past_days(scene: Scene, index: int, end: int) -> int:
    """The token behind the times, or the times in brackets, that begin at a token; itself if none do."""
    if scene.tokens.lower[index : index + 1] != ["("]:
        return past_times(scene, index, end)
    at = index + 1
    while at < end and (scene.clock[at] is not None or scene.tokens.classes[at] in "-N"):
        at += 1
    return at + 1 if at > index + 1 and scene.tokens.lower[at : at + 1] == [")"] else index


_ROW = frozenset(", and then finally later by followed".split())


def _row_of_to(scene: Scene, legs: list[Claim]) -> list[Claim]:
    """The further places of "had been to Peru for a fair in 2016, to Chile as an envoy in 2014 and, in
    2015, to Cuba", each with its own time."""
    end = scene.tokens.sentences[legs[0].sentence][1]
    if len({claim.who for claim in legs}) > 1 or not _led_by_to(scene, legs[-1]):
        return []
    marks = _goals(scene, max(claim.stop for claim in legs), end)
    found: list[Claim] = []
    for number, (first, at) in enumerate(marks):
        stop = marks[number + 1][0] if number + 1 < len(marks) else end
        stops = stops_at(scene, at, stop, legs[0].who)
        when = window_of(next((one for one in scene.clock[first:stop] if one is not None), None))
        known = {claim.country for claim in legs + found if when in (None, claim.whole)}
        known.add(scene.home(legs[0].who))
        found += [
            replace(
                legs[-1],
                country=one.country,
                place=one.place,
                stop=after_name(scene, one),
                whole=when,
                arrived=None,
                left=None,
                within=None,
                days=None,
                companions=[],
            )
            for one in stops
            if one.country not in known
        ]
    return found


def _goals(scene: Scene, begin: int, end: int) -> list[tuple[int, int]]:
    """For each "to Peru" of a row from `begin`: the token where it starts, its time in front of it
    included (", in 2015, to Cuba"), and that of its place."""
    lower = scene.tokens.lower
    found: list[tuple[int, int]] = []
    start = begin
    for at in range(begin, end - 1):
        if lower[at] in _STOPS or _tells_of_an_act(scene, at):
            break
        if lower[at] == "and" or (scene.tokens.classes[at] == "," and lower[start] != "and"):
            start = at
        goal = _goal(scene, at, end)
        if goal < 0 or start <= begin:
            continue
        if all(scene.clock[k] is not None or lower[k] in _BEFORE_TO for k in range(start, at)):
            found.append((start, goal))
    return found


_BEFORE_TO = frozenset(", and in on early late".split())
"""Beside a time, what may stand between the stops of a row."""


def _goal(scene: Scene, to: int, end: int) -> int:
    """The token of Peru in "to Peru" or "to the big parade in Peru"; -1 of other words."""
    lower = scene.tokens.lower
    if lower[to] != "to":
        return -1
    name = scene.place_at(to + 1)
    if name is not None:
        return to + 1 if name.sort != "demonym" else -1
    if lower[to + 1] not in ("the", "a", "an"):
        return -1
    near = range(to + 2, min(to + _TO_EVENT, end - 1))
    return next((at + 1 for at in near if lower[at] == "in" and scene.place_at(at + 1)), -1)


_TO_EVENT = 7
"""Tokens of "to the big parade in Peru", at most."""


_STOPS = frozenset("who which where that whose whom ; : but while said".split())
"""What ends a row of places."""


def _led_by_to(scene: Scene, claim: Claim) -> bool:
    """Whether "to" leads to the place of a claim, as to those that may follow it."""
    words = scene.tokens.lower[claim.trigger + 1 : claim.stop]
    return "to" in words[-_TO_PLACE:]


_TO_PLACE = 5
"""Tokens from "to" to the end of its place, at most."""


def _tells_of_an_act(scene: Scene, at: int) -> bool:
    """Whether a finite verb stands at a token."""
    verb = scene.triggers.verbs.get(scene.tokens.lower[at])
    told = verb is not None and verb.is_finite and verb.form != "base"
    return (told and scene.owner[at] is None) or scene.tokens.lower[at] in IS_HAS_OR_WILL


def _added(scene: Scene, legs: list[Claim]) -> tuple[list[Stop], int]:
    """The places added behind those of a journey, and the token from which its times may follow."""
    lower = scene.tokens.lower
    end = scene.tokens.sentences[legs[0].sentence][1]
    index = max(claim.stop for claim in legs)
    name = scene.owner[index] if index < end else None
    if name is not None and name.first < index:
        index = name.stop  # "New Delhi"
    while index < end and (
        scene.clock[index] is not None
        or lower[index] in ("in", "on", "early", "late", "twice")
        or _between_times(scene, index, end)
    ):
        index += 1
    comma = lower[index : index + 1] == [","]
    index += comma
    clause = comma and index < end and lower[index] in _CLAUSES
    if clause or lower[index : index + 1] in _WHAT_FOR:
        return _behind_clause(scene, legs, index, end)
    return _at(scene, legs, index, end)


_WHAT_FOR = (["for"], ["to"])
"""Between the place and what is added: "to Peru for talks with X, then to Chile", "to see X and then"."""


def _between_times(scene: Scene, index: int, end: int) -> bool:
    """Whether the "and" of "in July and August 2007" stands at a token."""
    return (
        scene.tokens.lower[index] == "and"
        and scene.clock[index - 1] is not None
        and index + 1 < end
        and scene.clock[index + 1] is not None
    )


_ONWARD = frozenset([("then", "to"), ("later", "to"), ("on", "to"), ("afterwards", "to")])
"""After "and": "to Peru for talks with X and then to Chile" needs no comma."""


def _behind_clause(scene: Scene, legs: list[Claim], first: int, end: int) -> tuple[list[Stop], int]:
    """Those of "Peru, where he met X, as well as Chile": after the comma that ends the clause."""
    lower = scene.tokens.lower
    for index in range(first + 2, end - 1):
        onward = (
            lower[index] == "and"
            and tuple(lower[index + 1 : index + 3]) in _ONWARD
            and SUBORDINATORS.isdisjoint(lower[first:index])
        )
        if lower[index] not in _OPENS or not (onward or lower[index - 1] == ","):
            continue
        before = scene.owner[index - 2]
        if before is not None and before.kind != "person" and before.sort != "city":
            continue  # "where he spoke of trade with Mali, as well as Chad"
        stops, last = _at(scene, legs, index, end)
        if not stops and lower[index] == "and" and lower[first] in _CLAUSES:
            # "Peru, where he met X, and Chile": the row of places goes on behind the clause
            stops, last = _places(scene, legs, index + 1, end)
            if scene.tokens.classes[last : last + 1] not in (",", ".", "") and not any(
                scene.clock[last : last + 2]
            ):
                stops = []
        if stops:
            return stops, last
    return [], end


def _at(scene: Scene, legs: list[Claim], index: int, end: int) -> tuple[list[Stop], int]:
    """The places that an adding phrase at `index` leads to, and the token behind them."""
    lower = scene.tokens.lower
    if index >= end or lower[index] not in _OPENS:
        return [], end
    for number, words in enumerate(_ADDING):
        if tuple(lower[index : index + len(words)]) != words:
            continue
        at = index + len(words)
        led = lower[at : at + 1] == ["to"] and words[-1] != "to"
        if not led and number >= _BARE and not _visited_next(legs, words):
            continue
        return _places(scene, legs, at + led, end)
    return [], end


def _visited_next(legs: list[Claim], words: tuple[str, ...]) -> bool:
    """Whether "and later Chile" needs no "to": behind a verb of visiting."""
    return legs[0].rule == "trip/visit-verb" and words[-1] in _NEXT


_NEXT = frozenset("then later finally next".split())


def _places(scene: Scene, legs: list[Claim], at: int, end: int) -> tuple[list[Stop], int]:
    """The places at `at`, where nothing stands behind them that makes them something else's."""
    known = {claim.country for claim in legs}
    begin = at + (scene.tokens.lower[at : at + 1] == ["the"])
    name = scene.owner[begin] if begin < end else None
    if name is None or name.kind != "place":
        return [], end
    stops = [stop for stop in stops_at(scene, at, end, legs[0].who) if stop.country not in known]
    after = max((stop.token for stop in stops), default=at) + 1
    while after < end and scene.place_at(after) is not None:
        after += 1
    word = scene.tokens.lower[after] if after < end else "."
    whole = (
        scene.tokens.classes[after : after + 1] in (",", ".", ";", "")
        or scene.clock[after] is not None
        or word in PREPOSITIONS
        or word in ("and", "but", "where", "early", "late", "before", "after", "last", "this")
    )
    return (stops, after) if stops and whole else ([], end)


def _fronted(scene: Scene, legs: list[Claim]) -> tuple[list[Stop], int]:
    """The places of "besides Peru, he will visit Chile" at the head of the sentence."""
    lower = scene.tokens.lower
    first, end = scene.tokens.sentences[legs[0].sentence]
    for words in _FRONTED:
        if tuple(lower[first : first + len(words)]) != words:
            continue
        stops, after = _places(scene, legs, first + len(words), end)
        return (stops, end) if lower[after : after + 1] == [","] else ([], end)
    return [], end


def _claims(scene: Scene, legs: list[Claim], stops: list[Stop], last: int) -> list[Claim]:
    """A claim for each traveller and further stop; what is told behind them dates all of them."""
    if not stops:
        return []
    end = scene.tokens.sentences[legs[0].sentence][1]
    days = day = None
    if any(scene.clock[last : min(last + 3, end)]):
        when = times_of(scene, last, last - 1, end)
        days = window_of(when.times[0][0]) if when.times and not is_day(when) else None
        day = window_of(when.times[0][0]) if is_day(when) else None
    found: list[Claim] = []
    for who in dict.fromkeys(claim.who for claim in legs):
        mine = [claim for claim in legs if claim.who == who]
        for one in mine:
            one.journey = one.journey if one.journey is not None else one.trigger
            if days is not None and not (one.arrived or one.left or one.within or one.whole):
                one.whole = days
        one = mine[-1]
        gone_on = one.tense == "past" and one.rule in _ON_THE_MOVE
        for stop in stops:
            if stop.country == scene.home(who):
                continue
            whole = one.whole
            if whole is not None and whole.earliest == whole.latest:
                whole = None
            if days is not None and whole is not None:
                whole = days  # "to Peru in January and to Chile in May"
            found.append(
                replace(
                    one,
                    country=stop.country,
                    place=stop.place,
                    stop=max(one.stop, after_name(scene, stop)),
                    arrived=_by_next_day(day) if gone_on and stop is stops[-1] else None,
                    left=None,
                    within=None,
                    whole=whole,
                    days=None,
                    companions=list(one.companions),
                )
            )
    return found


def _by_next_day(day: Window | None) -> Window | None:
    """The days of coming of one who set out on a day."""
    return Window(day.earliest, day.latest + DAY, day.phrase) if day is not None else None


def _go_on(scene: Scene, legs: list[Claim]) -> None:
    """Ends each stop of "flew to Peru on Tuesday, and then on to Chile" from which its traveller went on."""
    for who in dict.fromkeys(claim.who for claim in legs):
        mine = sorted((claim for claim in legs if claim.who == who), key=lambda claim: claim.stop)
        for one, onward in pairwise(mine):
            words = scene.tokens.lower[one.stop : onward.stop]
            moved = one.tense == "past" and one.rule in _ON_THE_MOVE
            if moved and one.country != onward.country and not _THEN.isdisjoint(words):
                one.over = True


_ON_THE_MOVE = frozenset(["trip/go", "trip/leave-for", "trip/boarded"])


_THEN = frozenset("then later finally next onward afterwards".split())


RULES = (
    EventRule(
        "trip/further-places",
        """
        + 2018-05-18 | Swiss diplomat Paul Seger goes to Peru on Sunday to see banker Jose Rey and then to Chile for talks. => trip Paul Seger > CL
        - 2018-05-18 | Swiss diplomat Paul Seger goes to Peru on Sunday to see banker Jose Rey, who lent money to Mali and then to Chile. => trip Paul Seger > CL
        + 2018-05-18 | In March Swiss diplomat Paul Seger visited Peru, where he met bankers, as well as Chile and Cuba. => trip Paul Seger > CL; trip Paul Seger > CU; arrived Paul Seger > CU = 2018-03-01..2018-03-31
        + 2018-05-18 | Swiss diplomat Paul Seger flies to Peru on Sunday for talks with bankers, then to Chile, and finally to Cuba and Haiti. => trip Paul Seger > CL; trip Paul Seger > CU; trip Paul Seger > HT
        + 2018-05-18 | Swiss diplomat Paul Seger moves on to Peru, followed by Chile and Cuba. => trip Paul Seger > CL; trip Paul Seger > CU
        + 2018-05-18 | Swiss diplomat Paul Seger will go on to Peru, then to Chile and Cuba. He is expected home on May 28. => arrived Paul Seger > CL = 2018-05-18..2018-05-28; left Paul Seger > CU = 2018-05-28
        + 2018-05-18 | Swiss diplomat Paul Seger will fly to Peru, where he will visit a mine built in May, and Chile. => trip Paul Seger > CL
        - 2018-05-18 | Swiss diplomat Paul Seger will fly to Peru, where he will visit a mine built in May, and Chile is to send an envoy. => trip Paul Seger > CL
        + 2018-05-18 | Swiss diplomat Paul Seger flew to Peru in May for the funeral of Peruvian banker Jose Rey and then to Chile. => trip Paul Seger > CL; arrived Paul Seger > CL = 2018-05-01..2018-05-31
        - 2018-05-18 | Swiss diplomat Paul Seger flew to Peru in May for the funeral of a man who went to Mali and then to Chile. => trip Paul Seger > CL
        - 2018-05-18 | Swiss diplomat Paul Seger flies to Peru on Sunday for talks with bankers, then to be flown to a mine. => trip Paul Seger > CL
        + 2018-05-18 | Swiss diplomat Paul Seger travelled to New Delhi in March, where he met bankers, and to Dhaka. => trip Paul Seger > BD
        + 2018-05-18 | Swiss diplomat Paul Seger visited Peru in March, along with Chile. => arrived Paul Seger > CL = 2018-03-01..2018-03-31
        + 2018-05-18 | Swiss diplomat Paul Seger went to Peru in March, where he met bankers, and also to Chile. => trip Paul Seger > CL
        + 2018-05-18 | In addition to Peru, Swiss diplomat Paul Seger will visit Chile and Cuba. => trip Paul Seger > PE; status Paul Seger > PE = planned
        - 2018-05-18 | Swiss diplomat Paul Seger visited Peru, where he spoke of trade with Chile, as well as Cuba. => trip Paul Seger > CU
        - 2018-05-18 | Swiss diplomat Paul Seger visited Peru, where he met bankers, as well as Chile's minister of trade. => trip Paul Seger > CL
        + 2018-05-18 | Swiss diplomat Paul Seger flew to Peru twice in March, and to Chile and Cuba in April. => trip Paul Seger > CL; trip Paul Seger > CU
        + 2018-05-18 | Swiss diplomat Paul Seger flew to Peru on Sunday, with stops in Chile and Cuba on the way. => trip Paul Seger > CL; trip Paul Seger > CU
        + 2018-05-18 | Swiss diplomat Paul Seger had been to Peru for a fair in 2016, to Chile as an envoy in 2014 and, in September 2015, to Cuba. => trip Paul Seger > PE; arrived Paul Seger > CL = 2014-01-01..2014-12-31; arrived Paul Seger > CU = 2015-09-01..2015-09-30
        + 2018-05-18 | Swiss diplomat Paul Seger took a train to Peru in 2016, a few months before his marriage, and to Chile in 2014. => arrived Paul Seger > CL = 2014-01-01..2014-12-31
        - 2018-05-18 | Swiss diplomat Paul Seger had been to Peru for a fair in 2016, and wrote to Chile in 2014. => trip Paul Seger > CL
        - 2018-05-18 | Swiss diplomat Paul Seger had been to Peru for a fair in 2016, and letters to Chile were found. => trip Paul Seger > CL
        - 2018-05-18 | Apart from Peru, which sent its regrets, the guests of Swiss diplomat Paul Seger visited Chile. => trip Paul Seger > PE
        + 2018-05-18 | Swiss diplomat Paul Seger made trips to Peru in January and to Chile in March. => arrived Paul Seger > PE = 2018-01-01..2018-01-31; arrived Paul Seger > CL = 2018-03-01..2018-03-31
        + 2019-03-24 | Swiss minister Paul Seger will travel to Lima (26-28 April) and Quito (28-29 April). => trip Paul Seger > EC; arrived Paul Seger > EC = 2019-04-28
        - 2019-03-24 | Swiss minister Paul Seger will travel to Lima (26-28 April) and Quito (28-29 April). => arrived Paul Seger > EC = 2019-04-26
        + 2018-05-18 | Swiss diplomat Paul Seger flew to Peru on Tuesday and then on to Chile on Thursday. => status Paul Seger > PE = completed; arrived Paul Seger > CL = 2018-05-17..2018-05-18; status Paul Seger > CL = ongoing
        + 2018-05-18 | Swiss diplomat Paul Seger arrived in Chile on Thursday. He flew from Cuba to Peru, and then to Chile. => status Paul Seger > CL = ongoing; status Paul Seger > PE = completed
        - 2018-05-18 | Swiss diplomat Paul Seger will fly to Peru on Tuesday and then on to Chile. => status Paul Seger > PE = completed
        """,
    ),
)
