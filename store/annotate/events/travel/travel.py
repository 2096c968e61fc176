"""Reads the plain verbs of travel: who visits, arrives, leaves, goes, returns, sets off.

Each reader takes one trigger of one sentence and gives claims. Joining claims is not done here.
"""

from __future__ import annotations

from store.annotate.events.clause.clauses import VERBISH
from store.annotate.events.clause.destinations import (
    Stop,
    last_place,
    nearest_country,
    object_before,
    opening_place,
    stops_at,
    where_place,
)
from store.annotate.events.clause.legs import claims_of_legs, further_legs, is_day, is_span
from store.annotate.events.clause.scene import PREPOSITIONS, Party, Scene
from store.annotate.events.clause.timing import When, times_of
from store.annotate.events.clause.triggers import Form
from store.annotate.events.clause.venues import OCCASIONS
from store.annotate.events.judgement import polarity
from store.annotate.events.judgement.claims import Claim
from store.annotate.events.travel.done_there import visited_by
from store.annotate.events.travel.making import (
    after_days_in,
    came_from,
    claims_of,
    clause_of,
    stops_after_from,
    tense_of,
    transits,
    when_of,
)
from store.annotate.events.who.parties import parties_in
from store.model import Window

_ADJECTIVAL = frozenset(
    "a an the his her their its with between to 's any two three several other all".split()
)


def read_visit(scene: Scene, trigger: int, form: Form) -> list[Claim]:
    """ "X visited Y", "X will tour A, B and C"."""
    if form == "ing" and scene.tokens.lower[trigger - 1] in _ADJECTIVAL:
        return []  # "a visiting UN envoy"
    group, agents, low, high = clause_of(scene, trigger, form)
    if group.passive and "by" in scene.tokens.lower[trigger + 1 : trigger + 10]:
        return visited_by(scene, group, trigger, (low, high))
    if group.passive or not agents:
        return []
    stops = stops_at(scene, trigger + 1, high, agents[0].ids[0]) or object_before(scene, agents[0])
    if not stops:
        return []
    when = when_of(scene, group, trigger, high)
    verdict = polarity.of_verb(scene, group, low, high)
    tense = tense_of(scene, group, when)
    now = form == "ing" and bool(group.words & {"now", "currently"})
    if now:
        tense = "present"
    claims = claims_of(
        scene, agents, stops, "visit", "trip/visit-verb", trigger, tense, verdict, when
    )
    if len(stops) == 1 and tense == "past" and len(when.times) > 1:
        again = _each_time(scene, when)
        if again:
            claims = [
                claim
                for one in again
                for claim in claims_of(
                    scene, agents, stops, "visit", "trip/visit-verb", trigger, tense, verdict, one
                )
            ]
    claims += _then_too(scene, agents, stops, trigger, tense, verdict)
    if verdict in ("denied", "none") and "not" in scene.tokens.lower[low:trigger]:
        claims += not_since(scene, agents, stops, trigger)
    if group.tense == "present" or now:
        for claim in claims:
            claim.present = claim.tense == "present"
            if claim.present and claim.whole is not None:
                claim.within, claim.whole = claim.whole, None
    return claims


def _each_time(scene: Scene, when: When) -> list[When]:
    """The single visits of "in 2009 and again in March 2015", "twice last year, in May and July"."""
    stretches = [
        (time, word)
        for time, word in when.times
        if word in ("in", "on", "and", "again", "early", "late", ",")
        and time.earliest is not None
        and time.latest is not None
        and time.latest <= scene.date
    ]
    apart = [
        one
        for one in stretches
        if not any(
            other is not one
            and one[0].earliest <= other[0].earliest  # type: ignore[operator]
            and other[0].latest <= one[0].latest  # type: ignore[operator]
            for other in stretches
        )
    ]
    if len(apart) < 2 or any(
        (one[0].latest - one[0].earliest).days < 27  # type: ignore[operator]
        for one in apart
    ):
        return []
    return [When(((time, ""),), None) for time, _ in apart]


def _then_too(
    scene: Scene,
    agents: tuple[Party, ...],
    stops: list[Stop],
    trigger: int,
    tense: str,
    verdict: str,
) -> list[Claim]:
    """ "will visit Brazil on Thursday and Peru afterwards": the place after the first one's day."""
    lower = scene.tokens.lower
    last = scene.tokens.sentences[scene.sentence_of(trigger)][1]
    found: list[Claim] = []
    known = {stop.country for stop in stops}
    index = stops[-1].token + 1
    while True:
        begin = index
        while index < last and (scene.clock[index] is not None or lower[index] in _BETWEEN_LEGS):
            index += 1
        name = scene.owner[index] if index < last else None
        joined = not {",", "and", "then"}.isdisjoint(lower[begin:index])
        timed = any(scene.clock[at] is not None for at in range(begin, index))
        if name is None or name.kind != "place" or name.sort == "demonym" or not joined:
            return found
        more = [
            stop
            for stop in stops_at(scene, index, name.stop, agents[0].ids[0])
            if stop.country not in known
        ]
        after = lower[more[-1].token + 1] if more and more[-1].token + 1 < last else ""
        if not timed or not more or after in VERBISH:
            return found  # ", and Peru was pleased"
        known |= {stop.country for stop in more}
        index = more[-1].token + 1
        high = index
        while high < last and (scene.clock[high] is not None or lower[high] in _BETWEEN_DAYS):
            high += 1
        when = times_of(scene, more[-1].token, more[-1].token, high)
        found += claims_of(
            scene, agents, more, "visit", "trip/visit-verb", trigger, tense, verdict, when
        )


_LAST_VISIT = frozenset(
    "a an his her their last first only previous brief visit trip tour stay one there in on".split()
)


def not_since(
    scene: Scene, agents: tuple[Party, ...], stops: list[Stop], trigger: int
) -> list[Claim]:
    """ "has not been able to visit the country since March 2004": he was there then."""
    last = scene.tokens.sentences[scene.sentence_of(trigger)][1]
    at = stops[-1].token + 1
    while at < last and scene.owner[at] is not None:
        at += 1
    lower = scene.tokens.lower
    # "the country since March": the noun itself is the stop's token
    while at < min(last, stops[-1].token + 4) and lower[at] in ("country", "nation"):
        at += 1
    if lower[at : at + 1] != ["since"] or not {"has", "have", "had"} & set(
        lower[max(trigger - 8, 0) : trigger]
    ):
        return []
    at += 1
    while at < last and lower[at] in _LAST_VISIT:
        at += 1  # "since his last visit in 2005"
    time = scene.clock[at] if at < last else None
    if time is None or time.earliest is None or time.latest is None:
        return []
    found = claims_of(
        scene, agents, stops, "visit", "trip/not-since", trigger, "past", "actual", When((), None)
    )
    for claim in found:
        claim.whole, claim.background = Window(time.earliest, time.latest, time.text), True
    return found


_BETWEEN_DAYS = frozenset("on from to until in late early later".split())


_BETWEEN_LEGS = _BETWEEN_DAYS | {",", "and", "then"}


_BEFORE_LAND = frozenset("to will would shall could may also not then and they".split())


def read_arrive(scene: Scene, trigger: int, form: Form) -> list[Claim]:
    """ "X arrived in Y", "X is due here Monday", "Also arriving were A, B and C"."""
    word = scene.tokens.lower[trigger]
    if word == "land" and scene.tokens.lower[trigger - 1] not in _BEFORE_LAND:
        return []  # "facilities on land in Okinawa"
    if word.startswith("touch") and scene.tokens.lower[trigger + 1 : trigger + 2] != ["down"]:
        return []
    group, agents, low, high = clause_of(scene, trigger, form)
    stops: list[Stop] = []
    lower = scene.tokens.lower
    for index in range(trigger + 1, min(trigger + 16, high)):
        word = lower[index]
        if word == "here" or word in ("in", "at", "to", "into", "on"):
            stops = stops_at(
                scene,
                index if word == "here" else index + 1,
                high,
                agents[0].ids[0] if agents else None,
            )
            if stops:
                break
        elif index == trigger + 1 and scene.owner[index] is not None:
            stops = stops_at(scene, index, high, agents[0].ids[0] if agents else None)
            if stops:
                break
        elif word in ("for", "after"):
            break
    if not stops and agents:
        who = agents[0].ids[0]
        stops = where_place(scene, trigger, who) or opening_place(scene, trigger, group.first, who)
    if form == "ing" and group.words <= {"also"}:
        inverted = _inversion(scene, trigger, high)
        if inverted:
            agents = inverted
            when = when_of(scene, group, trigger, high)
            return claims_of(
                scene,
                agents,
                stops,
                "arrive",
                "trip/also-arriving",
                trigger,
                "past",
                "actual",
                when,
            )
    if not agents:
        return []
    when = when_of(scene, group, trigger, high)
    claims = claims_of(
        scene,
        agents,
        stops,
        "arrive",
        "trip/arrive",
        trigger,
        tense_of(scene, group, when),
        polarity.of_verb(scene, group, low, high),
        when,
    )
    if group.words & {"has", "have"} and not when.times:
        for claim in claims:
            claim.present = claim.country is not None  # "has arrived": and is there
    before = came_from(scene, agents, trigger, high, when) if group.tense == "past" else []
    reached = {claim.country for claim in claims}
    return claims + [claim for claim in before if claim.country not in reached]


def _inversion(scene: Scene, trigger: int, high: int) -> tuple[Party, ...]:
    """ "Also arriving aboard the aircraft were A, B and C"."""
    lower = scene.tokens.lower
    for index in range(trigger + 1, min(trigger + 14, high)):
        if lower[index] in ("were", "was", "are", "is"):
            return tuple(
                party
                for party in parties_in(scene, scene.sentence_of(trigger))
                if party.first > index and party.sort == "name" and party.stop <= high
            )
    return ()


_ARTICLES = (["the"], ["a"], ["an"], ["his"], ["her"], ["its"])
_PLACINGS = [[word] for word in "first second third fourth fifth last close".split()]


_BARE = frozenset("came went flew coming".split())
"""Verbs of going that tell of a journey even where no place is named."""


def read_go(scene: Scene, trigger: int, form: Form) -> list[Claim]:
    """ "X travelled to Y", "X will fly on to Y", "X came here"."""
    lower = scene.tokens.lower
    if lower[trigger].startswith("stop") and lower[trigger + 1 : trigger + 2] == ["the"]:
        return []  # "stop the shipment to Lima"
    if lower[trigger].startswith("mov") and lower[trigger + 1 : trigger + 2] != ["on"]:
        return []  # "moved to halt the shipment"
    if lower[trigger].startswith("head") and lower[trigger + 1 : trigger + 2] in _ARTICLES:
        return []  # "heading the mission to Albania"
    if lower[trigger + 1 : trigger + 2] in _PLACINGS:
        return []  # "came second to a rider of Singapore"
    if (
        lower[trigger] not in _BARE
        and lower[trigger + 1 : trigger + 2] not in (["home"], ["back"], ["in"])
        and last_place(scene, scene.sentence_of(trigger)) <= trigger
    ):
        return []
    group, agents, low, high = clause_of(scene, trigger, form)
    if not agents or (group.passive and lower[trigger] != "headed"):
        return []
    who = agents[0].ids[0]
    when = when_of(scene, group, trigger, high)
    tense = tense_of(scene, group, when)
    verdict = polarity.of_verb(scene, group, low, high)
    if lower[trigger + 1 : trigger + 2] == ["home"] or lower[trigger + 1 : trigger + 3] == [
        "back",
        "home",
    ]:
        return _go_home(scene, agents, trigger, high, tense, verdict, when)
    if lower[trigger + 1 : trigger + 2] == ["back"] and (
        scene.clock[trigger + 2 : trigger + 3] != [None] or lower[trigger + 2] in ("on", ".", "in")
    ):
        name = scene.owner[trigger + 3] if trigger + 3 < high else None
        if lower[trigger + 2] != "in" or name is None:
            return _go_home(scene, agents, trigger, high, tense, verdict, when)
    dateline = scene.dateline
    if (
        lower[trigger + 1 : trigger + 2] == ["in"]
        and lower[trigger + 2 : trigger + 3] != []
        and lower[trigger + 2] in _FLEW_IN
        and (dateline is not None or lower[trigger].startswith("fl"))
        and not (dateline is not None and dateline.country in (None, scene.home(who)))
    ):
        # "had flown in on Thursday from Tokyo": to where the report comes from, or others are
        if dateline is None:
            return claims_of(
                scene, agents, [], "arrive", "trip/came", trigger, tense, verdict, when
            )
        here = [Stop(dateline.country or "", dateline, trigger, here=True)]
        return claims_of(
            scene, agents, here, "arrive", "trip/go", trigger, tense, verdict, when
        ) + came_from(scene, agents, trigger, high, when)
    stops: list[Stop] = []
    onward = _bound_for(scene, trigger, high, who)
    if onward:
        return claims_of(scene, agents, onward, "depart", "trip/go", trigger, tense, verdict, when)
    for index in range(trigger + 1, min(trigger + 12, high)):
        word = lower[index]
        if word == "from" and any(
            scene.triggers.nouns.get(one) == "visit" for one in lower[index + 1 : index + 6]
        ):
            break  # "came on from a visit to China": the visit is read at its noun
        if word in ("to", "for", "into", "in", "here", "there"):
            touring = (word == "in" and group.tense == "present") or "travel" in lower[trigger]
            if word == "in" and not touring and not lower[trigger].startswith(("stop", "fl")):
                continue
            if word == "for" and index != trigger + 1 and scene.clock[index - 1] is None:
                break
            stops = stops_at(scene, index if word in ("here", "there") else index + 1, high, who)
            break
        if word in _ON_THE_WAY or scene.clock[index] or scene.owner[index] is not None:
            continue
        if word in PREPOSITIONS or scene.tokens.classes[index] not in "a":
            break
    if not stops:
        some = transits(scene, agents, trigger, high, tense, verdict, when)
        if lower[trigger] in ("came", "flew", "coming") and tense == "past":
            some += came_from(scene, agents, trigger, high, when)
        if not some and lower[trigger] in ("came", "went") and _comes_bare(scene, trigger, high):
            there = None
            if lower[trigger] == "went":
                there = nearest_country(scene, trigger, scene.home(who))
                if there is None or not when.times:
                    return []
            some = claims_of(
                scene,
                agents,
                [Stop(there, None, trigger)] if there else [],
                "visit" if there else "arrive",
                "trip/came",
                trigger,
                tense,
                verdict,
                when,
            )
        return some
    kind = "depart" if lower[trigger] not in ("came", "come", "comes", "coming") else "arrive"
    legs = further_legs(scene, stops[-1].token, high, who)
    if legs and not is_span(legs[-1].when):
        when = times_of(scene, group.first, trigger, legs[0].first)
    if kind == "depart" and tense == "past" and _later_than_a_week(scene, when):
        kind = "visit"
    if kind == "depart" and tense == "past" and "into" in lower[trigger + 1 : stops[0].token]:
        kind = "arrive" if is_day(when) else kind  # "flew into Minsk on Tuesday"
    claims = claims_of(
        scene,
        agents,
        stops,
        kind,
        "trip/go",
        trigger,
        tense,
        polarity.of_verb(scene, group, low, high),
        when,
    )
    if lower[trigger] == "gone" and group.words & {"has", "have"} and not when.times:
        for claim in claims:
            claim.present = claim.country is not None  # "has gone to Laos": and is there
    claims += claims_of_legs(scene, agents, legs, kind, "trip/go", trigger, tense, verdict)
    claims += transits(scene, agents, trigger, high, tense, verdict, when)
    for index in range(trigger + 2, high - 2):
        if lower[index] == "there" and lower[index - 1] == "from" and lower[index + 1] == "to":
            # "to Beijing and from there to Ulaanbaatar"
            onward = stops_at(scene, index + 2, high, who)
            claims += claims_of(
                scene, agents, onward, "visit", "trip/go", trigger, tense, verdict, When((), None)
            )
    return claims + (came_from(scene, agents, trigger, high, when) if group.tense == "past" else [])


_ON_THE_WAY = frozenset(
    """from on back directly straight later early via , over down up together with onward
    onwards by way of""".split()
)


_FLEW_IN = frozenset("on early late from earlier".split())


def _bound_for(scene: Scene, trigger: int, high: int, who: str) -> list[Stop]:
    """Where someone is bound who "flew out of Pyongyang on Tuesday bound for Tehran"."""
    lower = scene.tokens.lower
    for index in range(trigger + 1, min(trigger + 14, high - 1)):
        if lower[index] == "bound" and lower[index + 1] == "for":
            return stops_at(scene, index + 2, high, who)
    return []


def _comes_bare(scene: Scene, trigger: int, high: int) -> bool:
    """Whether "came" stands alone or with a time: "Cabello came on Tuesday with two others"."""
    after = trigger + 1
    if after >= high:
        return True
    if scene.tokens.lower[after] in ("as", "too", "along", "with", ","):
        rest = scene.tokens.lower[after : after + 2]
        return rest[0] in ("too", "along") or rest == ["as", "well"]
    if scene.tokens.lower[after] == "for":
        # "came for the party's anniversary", not "came for him"
        return not OCCASIONS.isdisjoint(scene.tokens.lower[after + 1 : min(after + 9, high)])
    return scene.clock[after] is not None or (
        scene.tokens.lower[after] in ("on", "in", "later", "early")
        and after + 1 < high
        and scene.clock[after + 1] is not None
    )


def _go_home(
    scene: Scene,
    agents: tuple[Party, ...],
    trigger: int,
    high: int,
    tense: str,
    verdict: str,
    when: When,
) -> list[Claim]:
    """ "flew home from Pyongyang on Wednesday": the end of the stay there."""
    lower = scene.tokens.lower
    stops: list[Stop] = []
    days = 0
    for index in range(trigger + 1, min(trigger + 10, high)):
        if lower[index] == "from":
            stops = stops_after_from(scene, index, high, agents[0].ids[0])
            break
    if not stops and tense == "past":
        stops, days = after_days_in(scene, trigger, high, agents[0].ids[0])
    claims = claims_of(
        scene, agents, stops[:1], "leave", "trip/go-home", trigger, tense, verdict, when
    )
    for claim in claims:
        claim.over = tense == "past"
        if when.days or days:
            claim.days = when.days or days
    return claims + transits(scene, agents, trigger, high, tense, verdict, when)


def _later_than_a_week(scene: Scene, when: When) -> bool:
    """Whether the time is a longer or older one: "went to Laos in March" dates the whole stay."""
    if not when.times:
        return False
    time = when.times[0][0]
    if time.earliest is None or time.latest is None:
        return False
    return time.latest > time.earliest
