"""Reads the verbs of visiting: "X visited Y", "will tour A on Thursday and B afterwards".

The nouns ("X's visit to Y") are read in visits.py, a visit said to be the last one in precedents.py.
"""

from __future__ import annotations

from store.annotate.events.clause.clause_links import VERBISH
from store.annotate.events.clause.clauses import VerbGroup
from store.annotate.events.clause.destinations import Stop, after_name, stops_at
from store.annotate.events.clause.places_ahead import names_a_continent
from store.annotate.events.clause.places_before import object_before
from store.annotate.events.clause.places_meant import is_attribute
from store.annotate.events.clause.scene import Party, Scene
from store.annotate.events.clause.timing import When, is_day, times_of
from store.annotate.events.clause.triggers import Form
from store.annotate.events.judgement.claims import Claim
from store.annotate.events.travel.coming_bare import awaited_at, came_bare, comes_bare
from store.annotate.events.travel.done_there import visited_by
from store.annotate.events.travel.legs import is_span
from store.annotate.events.travel.making import clause_of
from store.annotate.events.travel.precedents import not_visited_since
from store.annotate.events.travel.telling import Telling, telling_of, there_now
from store.annotate.events.who.parties import parties_in
from store.model import UNIONS, TimeExpression

_RULE = "trip/visit-verb"


_ADJECTIVAL = frozenset(
    "a an the his her their its with between to 's any two three several other all".split()
)


def read_visit(scene: Scene, trigger: int, form: Form) -> list[Claim]:
    """ "X visited Y", "X will tour A, B and C"."""
    lower = scene.tokens.lower
    if form == "ing" and lower[trigger - 1] in _ADJECTIVAL:
        return []  # "a visiting UN envoy"
    group, agents, low, high = clause_of(scene, trigger, form)
    if group.passive and "by" in lower[trigger + 1 : trigger + 10]:
        return visited_by(scene, group, trigger, (low, high))
    if group.passive or not agents:
        return []
    who = agents[0].ids[0]
    stops = stops_at(scene, _past_order(scene, trigger + 1, high), high, who)
    stops = stops or object_before(scene, agents[0])
    if (
        not stops
        and "to" in group.words
        and not _BEING.isdisjoint(lower[trigger + 1 : trigger + 2])
    ):
        # "The last leader to visit was X": where the one went of whom the report is
        return telling_of(scene, trigger, group, agents, (low, high)).claims(
            [], "visit", "trip/came"
        )
    if not stops and lower[trigger] in ("visit", "visited") and comes_bare(scene, trigger, high):
        told = telling_of(scene, trigger, group, agents, (low, high))
        if lower[trigger] == "visited":
            return came_bare(told, "visit")
        stops = awaited_at(told)
    if not stops and names_a_continent(scene, trigger + 1, high):
        # "is to visit Europe this week": the countries are told later
        told = telling_of(scene, trigger, group, agents, (low, high))
        ahead = told.tense == "future" and told.when.times and not is_span(told.when)
        return told.claims([], "depart", "trip/leave-home") if ahead else []
    if not stops:
        return _of_a_site(scene, group, agents, (low, high))
    place = scene.owner[stops[0].token]
    if place is not None and is_attribute(scene, place):
        seen = _of_a_site(scene, group, agents, (low, high))
        if seen:
            return seen  # "visited US troops in Iraq"
    told = telling_of(scene, trigger, group, agents, (low, high))
    now = form == "ing" and bool(group.words & {"now", "currently"})
    if now:
        told = told.but(tense="present")
    named_last = agents[0].first > trigger and "to" in group.words
    if named_last and told.tense != "future":
        told = told.but(tense="past")  # "The last leader to visit Peru was X"
    several = len(stops) == 1 and told.tense == "past" and len(told.when.times) > 1
    if _seen_on_the_way(told, stops):
        return told.claims(stops, "presence", _RULE)
    claims: list[Claim] = []
    for when in (_each_time(told) if several else []) or [told.when]:
        claims += told.claims(stops, "visit", _RULE, when)
    claims += _then_too(told, stops)
    if told.verdict in ("denied", "none") and "not" in lower[low:trigger]:
        claims += not_visited_since(told, stops)
    many = _so_many_times(told, stops[-1])
    already = "already" in group.words and told.tense == "past"
    here = scene.dateline.country if scene.dateline is not None else None
    for claim in claims:
        claim.background = claim.background or many
        claim.over = claim.over or (already and claim.country != here)
        if named_last and told.tense == "past" and not told.when.times:
            claim.over = claim.background = True
        if (group.tense == "present" or now) and claim.tense == "present":
            there_now(claim)
    return claims


def _past_order(scene: Scene, at: int, high: int) -> int:
    """The token behind "first" or ", among others," of "visited first Lima, then Quito"."""
    lower = scene.tokens.lower
    if (
        lower[at : at + 1] in (["first"], ["both"], ["initially"])
        and at + 1 < high
        and scene.place_at(at + 1)
    ):
        return at + 1
    if lower[at : at + 2] == [",", "among"]:
        return next((k + 1 for k in range(at + 2, min(at + 6, high)) if lower[k] == ","), at)
    return at


def _so_many_times(told: Telling, last: Stop) -> bool:
    """Whether visits are only counted: "who has visited Peru four times", on no day told beside."""
    after = after_name(told.scene, last)
    counted = told.scene.tokens.lower[after : after + 2]
    perfect = not told.group.words.isdisjoint(("has", "have", "had"))
    return perfect and (counted[:1] in (["twice"], ["often"]) or counted[1:] == ["times"])


_BEING = frozenset("was were had is".split())


_SEEN = 9
"""Tokens from a verb of visiting to the "in" after what is visited."""


_WHERE = frozenset("in at near outside".split())


_OF_OTHERS = frozenset(
    "who that which about on over from killed wounded injured held jailed of".split()
)


def _of_a_site(
    scene: Scene, group: VerbGroup, agents: tuple[Party, ...], clause: tuple[int, int]
) -> list[Claim]:
    """The claims of "toured a steel mill in Shenyang on Friday": there on that day, among others."""
    told = telling_of(scene, group.verb, group, agents, clause)
    stops = _where_it_is(scene, group.verb, clause[1], told.who) or _seen_here(told)
    stops = stops or _at_his_home(told)
    if not stops:
        return []
    claims = told.claims(stops, "presence", _RULE)
    for claim in claims:
        claim.inferred = True
    return claims


def _at_his_home(told: Telling) -> list[Stop]:
    """The country of Y of "X visited President Y in 1987", where no place is told."""
    scene, trigger = told.scene, told.trigger
    if told.tense != "past" or scene.tokens.lower[trigger] not in ("visited", "visit"):
        return []
    for party in parties_in(scene, scene.sentence_at[trigger]):
        if not trigger < party.first <= trigger + 1 or party.sort != "name" or party.possessive:
            continue
        host = party.ids[0]
        country = scene.home(host)
        away = any(who == host and at < trigger for at, who in scene.travellers)
        if country and country not in UNIONS and not (away or scene.resident(host)):
            return [Stop(country, None, trigger)] if country != scene.home(told.who) else []
    return []


def _seen_on_the_way(told: Telling, stops: list[Stop]) -> bool:
    """Whether one who "visited Haiphong on Thursday", told from Hanoi, or "the Hanoi Metro", saw it on
    a day of a longer stay in the country."""
    scene, here = told.scene, told.scene.dateline
    if here is None or len(stops) != 1 or told.tense != "past" or not is_day(told.when):
        return False
    place = stops[0].place
    if stops[0].country != here.country or place is None or stops[0].here:
        return False
    return place.id != here.id or scene.tokens.classes[place.stop : place.stop + 1] == "C"


_GUESTS = frozenset("delegation party suite guests visitors mission entourage".split())


def _seen_here(told: Telling) -> list[Stop]:
    """Where a report is from, of "the Cuban delegation led by X toured the Temple of Literature on
    Thursday": guests who are shown round."""
    scene, here = told.scene, told.scene.dateline
    if here is None or not here.country or told.tense != "past":
        return []
    lead = scene.sentence_at[told.trigger] <= _LEAD and not told.when.times
    if not (is_day(told.when) or lead):
        return []
    if _GUESTS.isdisjoint(scene.tokens.lower[told.low : told.group.first]):
        return []
    if scene.home(told.who) in (None, here.country) or scene.resident(told.who):
        return []
    first, stop = scene.tokens.sentences[scene.sentence_at[told.trigger]]
    towns = (one for one in scene.owner[first:stop] if one is not None and one.sort == "city")
    if any(one.country not in (here.country, scene.home(told.who)) for one in towns):
        return []  # "met leaders at Pyongyang and toured a farm on Thursday", told from Seoul
    seen = scene.tokens.lower[told.trigger + 1 : told.trigger + 2]
    name = scene.owner[told.trigger + 1] if told.trigger + 1 < told.high else None
    named = name is not None and name.kind == "organisation"  # "visited Lima University"
    sure = named or seen in (["the"], ["a"], ["an"])
    return [Stop(here.country, here, told.trigger)] if sure else []


_LEAD = 1
"""The last sentence in which what guests saw is news, on whatever day."""


def _where_it_is(scene: Scene, trigger: int, high: int, who: str) -> list[Stop]:
    """The town or land of "toured a steel mill in Shenyang", "visited US troops in Iraq"."""
    lower = scene.tokens.lower
    for index in range(trigger + 2, min(trigger + _SEEN, high)):
        name = scene.owner[index]
        if lower[index] in _WHERE and scene.clock[index] is None:
            stops = stops_at(scene, index + 1, high, who)[:1]
            named = stops and scene.owner[stops[0].token] is not None  # not "in the country"
            return stops if named else []
        if lower[index] == "of" and lower[index - 1] in _PARTS_OF_TOWN:
            return stops_at(scene, index + 1, high, who)[:1]
        if lower[index] in _OF_OTHERS or scene.clock[index] is not None:
            return []
        if scene.tokens.classes[index] == ",":
            return []
        whose = name is not None and name.kind == "place" and is_attribute(scene, name)
        if name is not None and name.kind != "organisation" and not whose:
            return []  # but "the US embassy in Quito"
    return []


_PARTS_OF_TOWN = frozenset(
    "places parts sights sites streets outskirts suburbs districts neighbourhoods".split()
)
"""Before "of Lima": what is seen there."""


_MONTH = 27
"""Days between the ends of a time that is at least a month."""


def _each_time(told: Telling) -> list[When]:
    """The single visits of "in 2009 and again in March 2015", "twice last year, in May and July"."""
    stretches = [
        (time, time.earliest, time.latest)
        for time, word in told.when.times
        if word in ("in", "on", "and", "again", "early", "late", ",")
        and time.earliest is not None
        and time.latest is not None
        and time.latest <= told.scene.date
        and not _of_another_clause(told, time)
    ]
    apart = [
        one
        for one in stretches
        if not any(
            other is not one and one[1] <= other[1] and other[2] <= one[2] for other in stretches
        )
    ]
    if len(apart) < 2 or any((latest - earliest).days < _MONTH for _, earliest, latest in apart):
        return []
    return [When(((time, ""),), None) for time, _, _ in apart]


def _of_another_clause(told: Telling, time: TimeExpression) -> bool:
    """Whether somebody stands right behind a time ("in 2015, and in March 2016 the minister was"),
    or between it and the time before it ("in 2015, and the minister came in March 2016"), or a place."""
    scene = told.scene
    stop = scene.tokens.sentences[scene.sentence_at[told.trigger]][1]
    after = (
        next((at for at in range(stop - 1, told.trigger, -1) if scene.clock[at] is time), stop) + 1
    )
    if after >= stop:
        return False
    begin = after - 1
    while begin > told.trigger and scene.clock[begin] in (None, time):
        begin -= 1
    return _somebody(scene, after) or (
        begin > told.trigger and any(_somebody(scene, at) for at in range(begin + 1, after))
    )


def _somebody(scene: Scene, at: int) -> bool:
    """Whether a name of somebody, or of another place ("Lima in May and | Oslo in June"), is there."""
    name = scene.owner[at]
    named = name is not None and (name.kind == "person" or name.sort in ("city", "country"))
    return scene.titled[at] is not None or named


_BETWEEN_DAYS = frozenset("on from to until in late early later".split())


_BETWEEN_LEGS = _BETWEEN_DAYS | {",", "and", "then"}


def _then_too(told: Telling, stops: list[Stop]) -> list[Claim]:
    """ "will visit Brazil on Thursday and Peru afterwards": the place after the first one's day."""
    scene = told.scene
    lower = scene.tokens.lower
    last = scene.tokens.sentences[scene.sentence_at[told.trigger]][1]
    found: list[Claim] = []
    known = {stop.country for stop in stops}
    index = after_name(scene, stops[-1])
    while True:
        begin = index
        index = _past(scene, begin, last, _BETWEEN_LEGS)
        name = scene.owner[index] if index < last else None
        joined = not {",", "and", "then"}.isdisjoint(lower[begin:index])
        timed = any(scene.clock[at] is not None for at in range(begin, index))
        if name is None or name.kind != "place" or name.sort == "demonym" or not joined:
            return found
        more = [
            stop
            for stop in stops_at(scene, index, name.stop, told.who)
            if stop.country not in known
        ]
        behind = after_name(scene, more[-1]) if more else last
        after = lower[behind] if behind < last else ""
        owns = scene.tokens.classes[behind : behind + 1] == "s"
        ends = bool(found) and after in (".", ";", "")  # "then Peru and Chile."
        if not (timed or ends) or not more or owns or after in VERBISH:
            return found  # ", and Peru was pleased", ", Peru's police said"
        known |= {stop.country for stop in more}
        index = behind
        high = _past(scene, index, last, _BETWEEN_DAYS)
        when = times_of(scene, more[-1].token, more[-1].token, high)
        found += told.claims(more, "visit", _RULE, when)


def _past(scene: Scene, index: int, last: int, words: frozenset[str]) -> int:
    """The first token from `index` on that is neither in a time nor one of some words."""
    lower, clock = scene.tokens.lower, scene.clock
    while index < last and (clock[index] is not None or lower[index] in words):
        index += 1
    return index
