"""Makes claims of travel from a clause: its travellers, stops, times and purpose.

Shared by the readers of verbs and nouns; no trigger is known here.
"""

from __future__ import annotations

import datetime as dt

from store.annotate.events.clause.clauses import VerbGroup, clause_start, clause_stop, verb_group
from store.annotate.events.clause.destinations import Stop, after_name
from store.annotate.events.clause.other_events import is_motion
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Party, Scene, stand_in
from store.annotate.events.clause.timing import When, is_day, of_report, times_of
from store.annotate.events.clause.triggers import Form
from store.annotate.events.judgement import polarity
from store.annotate.events.judgement.claims import Claim, window
from store.annotate.events.travel.dating import date_claim
from store.annotate.events.travel.parting import left_behind
from store.annotate.events.travel.purpose import purpose_of
from store.annotate.events.travel.tenses import behind_a_start
from store.annotate.events.who.agents import agents_of
from store.annotate.events.who.guests import seat_of
from store.model import UNIONS, TimeExpression, Window


def when_of(scene: Scene, group: VerbGroup, trigger: int, high: int) -> When:
    """The times of a verb; "before leaving for China" shares the day at the sentence's head."""
    when = times_of(scene, group.first, trigger, high)
    if polarity.put_off_to(scene, group, high):
        when = When(tuple((time, "") for time, _ in when.times), when.days)
    if not when.times and group.tense == "past":
        at = clause_start(scene, trigger)
        beside = scene.clock[at - 2] if at > 1 and scene.tokens.lower[at - 1] == "as" else None
        if beside is not None and beside.earliest is not None:
            return When(((beside, ""),), when.days)  # "said on Monday as he left for Oslo"
    if when.times or group.tense != "participle":
        return when
    own = _opening_time(scene, group.first)
    if own is not None:
        return When(((own, ""),), when.days)
    low = scene.tokens.sentences[scene.sentence_at[trigger]][0]
    if scene.tokens.lower[group.first - 1] in ("before", ",", "and") and low + 4 < group.first:
        head = times_of(scene, low, low, low + 4)
        if head.times or scene.tokens.lower[group.first - 1] != "before":
            return When(head.times, when.days)
        if behind_a_start(scene, group.first):
            return when  # "began a tour in Rome on Monday before heading for Oslo"
        # "met Y in Rome on Monday before leaving for Oslo": on that day or the next
        return When(tuple((time, "") for time in _days_before(scene, low, group.first)), when.days)
    return when


def _opening_time(scene: Scene, first: int) -> TimeExpression | None:
    """The time that opens the clause of a participle: ", last month |leading a team to Oslo"."""
    time = scene.clock[first - 1]
    at = first - 1
    while at > 0 and scene.clock[at] is time:
        at -= 1
    if time is None:
        return None
    at -= scene.tokens.lower[at] in ("in", "on", "and")
    return time if scene.tokens.classes[at] == "," else None


def _days_before(scene: Scene, low: int, stop: int) -> list[TimeExpression]:
    """The last single day told from token `low` to before `stop`, if it is not the report's."""
    for index in range(stop - 1, low, -1):
        time = scene.clock[index]
        if is_motion(scene, index):
            return []  # "landed on Monday and will go on to Oslo before heading home"
        if time is not None and time.earliest is not None and time.earliest == time.latest:
            first = index
            while scene.clock[first - 1] is time:
                first -= 1
            beside = index == stop - 2  # "said on Monday before leaving": he who said it
            return [time] if beside or not of_report(scene, first) else []
    return []


_APART = frozenset(["trip/acts-in", "trip/met-there", "trip/at-event"])
"""Rules of what several did in one place: that does not say that they travelled together."""


_GOING = frozenset(
    f"trip/{name}"
    for name in "go leave-for arrive be-in return-from visit-verb visit-noun on-the-way".split()
)
"""Rules of journeys, which lead to the seat of a body of states where they are told to lead to it."""


_ALL = frozenset("all every everybody everyone each".split())


_SAVE = frozenset("but bar save".split())


_BARRING = frozenset("except excepting excluding unlike minus".split())


_TO_HEAD = 3
"""Tokens from "without" to the comma behind "its head", at most."""


_TO_ALL = 6
"""Tokens from "all the ministers" to "but X", at most."""


def _is_set_aside(scene: Scene, party: Party) -> bool:
    """Whether somebody is only named as who it was not: "his wife, not X, went there", "unlike X",
    "all but X"."""
    lower = scene.tokens.lower
    at = party.first - 1
    if lower[party.first] in _BARRING:
        return True
    if at < 0:
        return False
    if lower[at] == "," and "without" in lower[max(at - _TO_HEAD, 0) : at]:
        return True  # "a team without its head, X, arrived"
    at -= lower[at] == "for"  # "except for X"
    if lower[at] == "not":
        return lower[at - 1] not in ("if", "or", "whether")
    if lower[at] in _SAVE:
        return not _ALL.isdisjoint(lower[max(at - _TO_ALL, 0) : at])
    # "Unlike his deputy, X" sets aside the deputy
    return lower[at] in _BARRING and "," not in lower[party.first : party.stop]


def claims_of(
    scene: Scene,
    agents: tuple[Party, ...],
    stops: list[Stop],
    kind: str,
    rule: str,
    trigger: int,
    tense: str,
    verdict: str,
    when: When,
    *,
    journey: int | None = None,
) -> list[Claim]:
    """One claim for each traveller and foreign stop; a stop at home ends the trip in hand.

    `kind` says what the times bound (`date_claim`): visit, arrive, depart, leave, presence, event.
    """
    found: list[Claim] = []
    ids = [(one, party) for party in agents for one in party.ids]
    behind = left_behind(scene, trigger) if stops and kind in ("visit", "arrive", "depart") else ()
    if behind and any(one not in behind for one, _ in ids):  # nobody leaves himself behind
        ids = [one for one in ids if one[0] not in behind]
        found += _left_behind(scene, behind, stops, rule, trigger, tense)
        scene.parted += [(trigger, one) for one in behind]
    set_aside = [party.first for party in agents if _is_set_aside(scene, party)]
    told = verdict
    to_the_un = len(stops) == 1 and stops[0].country == "UN" and rule in _GOING
    if to_the_un and UNIONS.isdisjoint(scene.home(one) for one, _ in ids):
        stops = [Stop("US", None, stops[0].token)]  # "flew to the United Nations"
    if len(stops) > 1 and journey is None:
        journey = trigger
    # "A and B of Peru will attend the forum" are sent together; who was seen there need not be.
    sent = rule != "trip/attend" or tense == "future"
    together = len(ids) > 1 and rule not in _APART and sent
    for official, party in ids:
        home = scene.home(official)
        verdict = "denied" if party.first in set_aside else told
        mates = [
            other
            for other, _ in (ids if together else ())
            if other != official and (scene.home(other) == home or home is None)
        ]
        foreign = _foreign(stops, home or seat_of(scene, official), kind)
        for stop in foreign:
            claim = _bare_claim(scene, official, party, rule, trigger, tense, verdict)
            claim.country, claim.place = stop.country, stop.place
            claim.stop = max(claim.stop, after_name(scene, stop))
            if mates:
                claim.companions = [
                    mate for mate in dict.fromkeys(mates) if scene.home(mate) != stop.country
                ]
            claim.journey = journey if len(foreign) > 1 or journey != trigger else None
            if kind in ("visit", "arrive", "depart"):
                claim.purpose = purpose_of(scene, stop.token, trigger)
            found.append(claim)
            one_stop = kind == "arrive" and all(one.country == stop.country for one in foreign)
            if len(foreign) == 1 or one_stop:  # "landed at Beijing's Capital Airport on Monday"
                date_claim(claim, kind, when, scene.date)
            else:
                place = stop.country == foreign[0].country, stop.country == foreign[-1].country
                _date_leg(scene, claim, kind, when, *place)
        if foreign or (stops and kind not in ("depart", "arrive")):
            continue
        claim = _bare_claim(scene, official, party, rule, trigger, tense, verdict)
        if stops:
            claim.rule += "-home"
            claim.over = tense == "past" and (
                kind == "arrive"
                or rule == "trip/leave-for"
                or scene.tokens.lower[trigger + 1] in ("back", "home")
            )
            date_claim(claim, "leave", when, scene.date)
        else:
            claim.companions = list(dict.fromkeys(mates))
            date_claim(claim, kind, when, scene.date)
        found.append(claim)
    return found


def _left_behind(
    scene: Scene, who: tuple[str, ...], stops: list[Stop], rule: str, trigger: int, tense: str
) -> list[Claim]:
    """That some did not go where the others went: X of "they flew on to Lima without X"."""
    found = []
    for one in who:
        for stop in stops:
            claim = _bare_claim(scene, one, stand_in(trigger, one), rule, trigger, tense, "denied")
            claim.country, claim.place = stop.country, stop.place
            found.append(claim)
    return found


_SEATS = {"UN": "US/new-york", "EU": "BE/brussels"}
"""Where those who represent a body of states are at home."""


def _foreign(stops: list[Stop], home: str | None, kind: str) -> list[Stop]:
    """The stops in countries other than the traveller's own."""
    return [
        stop
        for stop in stops
        if stop.country
        and stop.country not in UNIONS
        and stop.country != home
        and not (stop.place is not None and stop.place.id == _SEATS.get(home or ""))
        # The Vatican's own leave from Rome and land in it.
        and not (home == "VA" and stop.country == "IT" and kind in ("depart", "arrive"))
    ]


def _bare_claim(
    scene: Scene, official: str, party: Party, rule: str, trigger: int, tense: str, verdict: str
) -> Claim:
    """A claim that names no place and no time."""
    return Claim(
        who=official,
        country=None,
        rule=rule,
        first=party.first if party.first < trigger else trigger,
        stop=party.stop if party.stop > trigger + 1 else trigger + 1,
        trigger=trigger,
        sentence=scene.sentence_at[trigger],
        tense=tense,
        polarity=verdict,
        named=party.sort == "name",
    )


def _date_leg(scene: Scene, claim: Claim, kind: str, when: When, first: bool, last: bool) -> None:
    """Gives the claim of one stop of several the times of its clause, those of the whole tour.

    `first` and `last` say that it is in the first and in the last country of the tour.
    """
    begins = kind in ("depart", "begin")
    amid = any(word == "between" for _, word in when.times)  # "in A and B between May 3 and 9"
    if (kind == "visit" and not is_day(when)) or (kind in ("visit", "presence") and amid):
        date_claim(claim, kind, when, scene.date)
    elif begins and claim.tense == "past" and _lately(scene, when):
        # "left on Monday to visit Syria and Iran": Iran is still to come.
        date_claim(claim, kind, when, scene.date)
        if not first and (when.times or claim.rule != "trip/go"):  # "He also went to A and B": over
            claim.tense = "future"
            if not claim.days:
                claim.arrived = None
    elif begins and claim.tense == "future" and (first or (is_day(when) and when.days)):
        date_claim(claim, kind, when, scene.date)  # "leaves on Sunday for Syria and Iran"
    elif kind == "end" and is_day(when) and (last or when.days):
        date_claim(claim, kind, when, scene.date)  # "wound up a tour of Syria and Iran on Sunday"
    if claim.days:
        _days_of_tour(claim, first, last)
    if claim.arrived is not None and claim.left is not None:
        # The days of the whole tour: each leg lies somewhere within them.
        span = window(claim.arrived.earliest, claim.left.latest, claim.arrived.phrase)
        claim.arrived = claim.left = span


def inferred_presence(
    scene: Scene,
    agents: tuple[Party, ...],
    stops: list[Stop],
    rule: str,
    trigger: int,
    tense: str,
    verdict: str,
    when: When,
) -> list[Claim]:
    """Claims that guests are, were or will be at a place, as what they do there shows.

    They are weaker than what words of travel tell, which decides where the two do not agree.
    """
    claims = claims_of(scene, agents, stops, "presence", rule, trigger, tense, verdict, when)
    once = "once" in scene.tokens.lower[max(trigger - 2, 0) : trigger]
    for claim in claims:
        claim.inferred = True
        claim.background = once  # "where Y once received X"
    return claims


def presence_at_dateline(
    scene: Scene, agents: tuple[Party, ...], rule: str, trigger: int, at: int, when: When
) -> list[Claim]:
    """Claims that guests are now where the report comes from, as what they do there shows.

    `trigger`: the token of what is done; `at`: the token that stands for the place.
    """
    place = scene.dateline
    if place is None or not place.country:
        return []
    here = [Stop(place.country, place, at, here=True)]
    claims = inferred_presence(scene, agents, here, rule, trigger, "present", "actual", when)
    for claim in claims:
        claim.present = True
    return claims


def _days_of_tour(claim: Claim, first: bool, last: bool) -> None:
    """Lets "a ten-day tour of A, B and C" be the length of the tour, not of each of its legs."""
    length = dt.timedelta(days=(claim.days or 1) - 1)
    claim.days = None
    begin, end = claim.arrived, claim.left
    if begin is not None and end is None:
        end = Window(begin.earliest + length, begin.latest + length, begin.phrase)
    elif end is not None and begin is None:
        begin = Window(end.earliest - length, end.latest - length, end.phrase)
    else:
        return
    claim.whole = Window(begin.earliest, end.latest, begin.phrase)
    claim.arrived = begin if first else None
    claim.left = end if last else None


def _lately(scene: Scene, when: When) -> bool:
    """Whether a setting out without an older day is news."""
    return all(
        time.latest is not None and (scene.date - time.latest).days <= 14 for time, _ in when.times
    )


def clause_of(
    scene: Scene, trigger: int, form: Form
) -> tuple[VerbGroup, tuple[Party, ...], int, int]:
    """Verb group, subject and bounds of the clause of a verb."""
    group = verb_group(scene, trigger, form)
    return (
        group,
        agents_of(scene, group),
        clause_start(scene, trigger),
        clause_stop(scene, trigger),
    )


RULES = (
    EventRule(
        "trip/set-aside",
        """
        - 2018-05-18 | It was his wife, not Swiss diplomat Paul Seger, who laid the wreath in Minsk on Monday. => trip Paul Seger > BY
        - 2018-05-18 | All the diplomats but Swiss diplomat Paul Seger flew to Minsk on Monday. => trip Paul Seger > BY
        - 2018-05-18 | Unlike Swiss diplomat Paul Seger, Italian envoy Mario Rossi flew to Minsk on Monday. => trip Paul Seger > BY
        - 2018-05-18 | A team without its head, Swiss diplomat Paul Seger, arrived in Minsk on Monday. => trip Paul Seger > BY
        + 2018-05-18 | A team without translators, led by Swiss diplomat Paul Seger, arrived in Minsk on Monday. => trip Paul Seger > BY
        """,
    ),
)
