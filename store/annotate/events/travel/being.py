"""Reads where an official is said to be: "was in Oslo", "has been to Rome", "is on his way to Bonn".

Residents (ambassadors, correspondents) are left out. What is done somewhere is read in acts.py.
"""

from __future__ import annotations

import datetime as dt

from store.annotate.closed_words import NOT, THE_HIS_HER_THEIR
from store.annotate.events.clause.clause_links import VERBISH
from store.annotate.events.clause.clauses import (
    SAID,
    VerbGroup,
    clause_start,
    clause_stop,
    verb_group,
)
from store.annotate.events.clause.destinations import Stop, after_name, may_name_place, stops_at
from store.annotate.events.clause.gatherings import NOUNS
from store.annotate.events.clause.lengths import day_before_of
from store.annotate.events.clause.lists import rest_of_list, whole_list
from store.annotate.events.clause.places_before import where_place
from store.annotate.events.clause.places_told import past_times, places_with_times, then_in
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import PREPOSITIONS, Party, Scene
from store.annotate.events.clause.timing import NO_TIMES, When, times_of
from store.annotate.events.clause.venues_meant import venue_of
from store.annotate.events.judgement import polarity
from store.annotate.events.judgement.claims import Claim
from store.annotate.events.judgement.stays import is_dated
from store.annotate.events.travel.from_and_via import stay_before
from store.annotate.events.travel.legs import Leg, claims_of_legs, further_legs, is_span
from store.annotate.events.travel.making import claims_of
from store.annotate.events.travel.states_there import (
    SHUT,
    behind_office,
    come_before,
    guest_called,
    of_late,
    past_state,
    state_length,
)
from store.annotate.events.travel.telling import there_now
from store.annotate.events.who.agents import agents_of
from store.annotate.events.who.parties import parties_in
from store.annotate.events.who.speaking import speaker_of_i
from store.annotate.events.who.subjects import subject_of
from store.annotate.events.who.subjects_with_heads import subject_with_head

_BETWEEN = NOT | frozenset(
    """now meanwhile presently currently also still both back already last once again only most
    recently then himself herself""".split()
)


def may_be_there(lower: list[str], after: int) -> bool:
    """Whether the first word after "is", if it is no time, lets `read_being` find something."""
    word = lower[after]
    if word == "for":
        return lower[after - 1] == "been"  # "Lima, where he has been for a week"
    if word == "a":
        return lower[after + 1 : after + 2] in (["guest"], ["visitor"])
    return word in _AFTER_IS or word[-2:] == "ly"


def read_being(scene: Scene, index: int) -> list[Claim]:
    """ "X was in the country last week", "X had been to Y", "X is there", "as he did in Y"."""
    lower = scene.tokens.lower
    after, beside = _place_word(scene, index)
    if after < 0:
        return _been_where(scene, index) if lower[index] == "been" else []
    past = lower[index] in ("was", "were", "been", "did")
    verb = verb_group(scene, index, "past" if past else "third")
    agents = _who_is(scene, index, after, verb)
    if not agents:
        return []
    who = agents[0].ids[0]
    homes = {scene.home(who), None}
    agents += tuple(party for party in beside if scene.home(party.ids[0]) in homes)
    tense = "past" if past else "present"
    if lower[index] == "been" and verb.words >= {"will", "have"}:
        return []  # "will have been there for a week when he leaves": he has come already
    said = "to" in verb.words and not verb.words.isdisjoint(SAID)
    if said and "expected" not in verb.words:
        tense = "past" if "have" in verb.words else "present"  # "is believed to be in Peru"
    elif verb.words & {"will", "would", "to", "due"}:
        tense = "future"
    if lower[after] in ("on", "en"):
        return _on_his_way(scene, index, after, agents, verb, tense)
    low, high = clause_start(scene, index), clause_stop(scene, index)
    stops = _where_is(scene, after, high, who)
    if not stops:
        return []
    absent = not NOT.isdisjoint(lower[index + 1 : after]) or (
        "neither" in lower[after:high]  # "was in Lima neither in May nor in June"
    )
    verdict = "denied" if absent else polarity.of_verb(scene, verb, low, high)
    legs = further_legs(scene, stops[-1].token, high, who) if lower[after] == "to" else []
    if legs:
        own = any(scene.clock[at] is not None for at in range(index, legs[0].first))
        when = times_of(scene, verb.first, index, legs[0].first) if own else NO_TIMES
        claims = claims_of(scene, agents, stops, "visit", "trip/be-in", index, tense, verdict, when)
        for claim in claims:
            claim.background = not own  # "has been to A, and in March to B"
        return claims + claims_of_legs(
            scene, agents, legs, "visit", "trip/be-in", index, tense, verdict
        )
    legs = further_legs(scene, stops[0].token, high, who) if lower[after] == "in" else []
    if legs and _ends_the_row(
        scene, legs[-1], high
    ):  # "was in Lima on Sunday, Quito on Monday and Oslo on Tuesday"
        begin, rule = legs[0].first, "trip/be-in"
        return _placed_claims(
            scene, agents, verb, index, begin, rule, tense, verdict, stops[:1]
        ) + claims_of_legs(scene, agents, legs, "presence", rule, index, tense, verdict)
    claims = _placed_claims(scene, agents, verb, index, high, "trip/be-in", tense, verdict, stops)
    if lower[index] == "was" and lower[after] in ("in", "back") and verdict == "actual":
        claims += stay_before(scene, agents, index, times_of(scene, verb.first, index, high))
    visited = lower[index] == "been" and lower[after] == "to"
    shut = not SHUT.isdisjoint(lower[index + 1 : index + 3])
    has_been = lower[index] == "been" and bool(verb.words & {"has", "have"})
    length = times_of(scene, verb.first, index, high)
    until_now = has_been and any(word == "since" for _, word in length.times)
    for claim in claims:
        if tense == "past" and "then" in lower[index + 1 : after]:
            claim.background = True  # "Y came last week. X was then in Rome"
        if visited and not is_dated(claim):
            claim.background = True  # "has been to A and B": at some time
        if shut and claim.within is None:
            # "shut away since Saturday": there by then, not come on that day
            claim.within, claim.arrived = claim.arrived, None
        here = lower[after] == "here" and of_late(claim, scene.date)
        since = until_now and claim.arrived is not None
        if tense == "present" or here or since or (has_been and claim.days):
            there_now(claim)
        if has_been and lower[after] != "to" and tense != "future":
            come_before(claim, length, scene.date)
    return claims


def _ends_the_row(scene: Scene, last: Leg, high: int) -> bool:
    """Whether no verb stands behind the last place of a row and its day: not "and Oslo on Tuesday said"."""
    at = after_name(scene, last.stops[-1])
    while at < high and (scene.clock[at] is not None or scene.tokens.lower[at] in ("on", "in")):
        at += 1
    if at >= high or scene.tokens.classes[at] != "a":
        return True
    return scene.tokens.lower[at] in PREPOSITIONS | {"and", "but", "where", "before", "after"}


def _been_where(scene: Scene, index: int) -> list[Claim]:
    """ "Lima, where he has been since Tuesday", "for a week": there until now."""
    lower = scene.tokens.lower
    if lower[index + 1 : index + 2] not in (["since"], ["for"]):
        return []
    verb = verb_group(scene, index, "past")
    if not verb.words & {"has", "have", "had"} or not verb.words.isdisjoint(NOT):
        return []
    agents = subject_of(scene, verb.first, False)
    if not agents or scene.resident(agents[0].ids[0]):
        return []
    high = clause_stop(scene, index)
    stops = where_place(scene, index, agents[0].ids[0])
    when = times_of(scene, verb.first, index, high)
    if not stops or not (when.times or when.days):
        return []
    now = "had" not in verb.words
    told = "present" if now else "past", "actual", when
    claims = claims_of(scene, agents, stops, "presence", "trip/be-in", index, *told)
    for claim in claims if now else []:
        there_now(claim)
        come_before(claim, when, scene.date)
    return claims


def _place_word(scene: Scene, index: int) -> tuple[int, tuple[Party, ...]]:
    """The "in", "here", "on" ... behind a form of "be" and its adverbs, and who is named beside.

    -1 where no such word follows, or the sentence names no place for it.
    """
    lower = scene.tokens.lower
    after = index + 1
    word = lower[after] if after < len(lower) else ""
    if not word or (scene.clock[after] is None and not may_be_there(lower, after)):
        return -1, ()
    sentence = scene.sentence_at[index]
    last = scene.tokens.sentences[sentence][1]
    while after < last and (
        lower[after] in _BETWEEN or scene.clock[after] is not None or lower[after][-2:] == "ly"
    ):
        after += 1
    if after >= last or lower[after] not in _MAY_FOLLOW:
        return -1, ()
    after = past_state(scene, after, last)
    after += state_length(lower, after)
    guest = guest_called(lower, after)
    if guest:
        after = guest
    beside: tuple[Party, ...] = ()
    if lower[after : after + 2] in (["with", "him"], ["with", "her"], ["with", "them"]):
        after += 2
    elif lower[after : after + 3] in (["at", "his", "side"], ["at", "her", "side"]):
        # "who was at his side in Oslo": both were there
        beside = tuple(one for one in parties_in(scene, sentence) if one.head == after + 1)
        after += 3
    elif lower[after : after + 1] in (["with"], ["alongside"]):
        beside = _beside(scene, sentence, after)
        after = beside[-1].stop if beside else behind_office(lower, after)
    if after >= last or lower[after] not in ("in", "here", "at", "there", "to", "on", "en"):
        return -1, ()
    if lower[after] == "to" and lower[index] != "been":
        return -1, ()
    told = lower[after] in ("on", "en") or lower[after + 1 : after + 3] == ["the", "same"]
    if not told and not may_name_place(scene, sentence):
        return -1, ()
    return after, beside


def _who_is(scene: Scene, index: int, after: int, verb: VerbGroup) -> tuple[Party, ...]:
    """The subject of the form of "be" at `index`, without those at a post abroad."""
    lower = scene.tokens.lower
    agents = subject_with_head(scene, verb.first, False) or _had_before(scene, index, verb)
    if lower[verb.first - 1] == "i":
        agents = speaker_of_i(scene, verb.first - 1)  # '"When I was in Rome," X said'
    goes_on = lower[verb.first - 1 : verb.first + 1] == ["and", "to"]
    plans = verb.control_at >= 0 and lower[index] == "be"  # "plans to be in Rome on Friday"
    # no football team
    body = lower[verb.first - 1] in _BODIES and (
        scene.tokens.classes[verb.first - 2] == "s" or lower[verb.first - 2] in THE_HIS_HER_THEIR
    )
    if not agents and (goes_on or plans or body or lower[verb.first - 1] in ("it", "which")):
        # "is to meet him and to be in Rome on Friday"; "X's team", "a team led by X, …, which"
        agents = agents_of(scene, verb)
    listed = lower[index] in ("were", "are") and lower[verb.first - 1] == "who"
    both = "both" in lower[index + 1 : after + 1] or "both" in verb.words
    if len(agents) == 1 and (listed or both):
        # "A and B, who are both in Tunis"
        parties = parties_in(scene, scene.sentence_at[index])
        agents = whole_list(scene, parties, parties.index(agents[0]))
    if lower[index] == "been" and lower[after] == "to":
        return agents  # whoever has been somewhere came back from there
    return tuple(party for party in agents if not scene.resident(party.ids[0]))


_BODIES = frozenset(["delegation", "team", "group", "contingent"])
"""Whose head is where they are, unlike a mission, which may be at a post."""


def _on_his_way(
    scene: Scene, index: int, on: int, agents: tuple[Party, ...], verb: VerbGroup, tense: str
) -> list[Claim]:
    """ "is on his way to Laos", "was en route to Cuba", whose "on" or "en" is at `on`."""
    way = scene.tokens.lower[on + 1 : on + 4]
    en_route = way[:1] == ["route"]
    if not en_route and (way[:1] not in (["his"], ["her"], ["the"]) or "way" not in way):
        return []
    low, high = clause_start(scene, index), clause_stop(scene, index)
    goal = on + 2 + (0 if en_route else way.index("way"))
    if scene.tokens.lower[goal : goal + 2] in (["home", "from"], ["back", "from"]):
        return []  # read by the way home
    if scene.tokens.lower[goal : goal + 1] == ["from"]:
        behind = range(goal + 2, min(goal + 6, high))  # "on his way from Laos to Cuba"
        goal = next((at for at in behind if scene.tokens.lower[at] == "to"), goal)
    stops = stops_at(scene, goal + 1, high, agents[0].ids[0])
    when = times_of(scene, verb.first, index, high)
    told = tense, polarity.of_verb(scene, verb, low, high), when
    claims = claims_of(scene, agents, stops, "depart", "trip/on-the-way", index, *told)
    for claim in claims:
        claim.present = tense == "present"
    return claims


def _where_is(scene: Scene, after: int, high: int, who: str) -> list[Stop]:
    """The places that "in", "at", "to" or "here" at `after` leads to."""
    lower = scene.tokens.lower
    start = after if lower[after] in ("here", "there") else after + 1
    if lower[start : start + 2] == ["hospital", "in"]:
        start += 2  # "is in hospital in Paris"
    stops = stops_at(scene, start, high, who) or _site_in(scene, start, high, who)
    if not stops and lower[after] == "at" and lower[after - 1] in _GUEST:
        stops = _gathering_in(scene, start, high, who)
    same = lower[start : start + 2] in (["the", "same"], ["that", "same"])
    if not stops and lower[after] == "at" and same:
        stops = _gathering_in(scene, start, high, who)  # "was at the same conference in 2016"
    if not stops and lower[after] == "at":
        stops = _at_something_in(scene, start, high, who)
    # "was in France's interest": a possessive is no place to be.
    name = scene.owner[start] if stops else None
    if name is not None and scene.tokens.classes[name.stop : name.stop + 1] == "s":
        return []
    return stops


_NO_PLACE = frozenset(
    """head heart centre center core top bottom end beginning start time request age height root mercy
    forefront helm controls invitation expense hands side point peak turn close outset crossroads
    front back edge brink""".split()
)
"""Behind "at the" where it tells of no place: "was at the heart of a row in Oslo"."""


_TO_TOWN = 9
"""Tokens from "at" to the "in" of "was at the signing of a treaty in Lima", at most."""


def _at_something_in(scene: Scene, start: int, high: int, who: str) -> list[Stop]:
    """The town of "was at a dinner in Lima", whose "a" is at `start`."""
    lower, classes = scene.tokens.lower, scene.tokens.classes
    if lower[start : start + 1] not in (["a"], ["an"], ["the"], ["his"], ["her"]):
        return []
    for index in range(start + 1, min(start + _TO_TOWN, high - 1)):
        if lower[index] in ("in", "near", "outside") and scene.clock[index] is None:
            place = scene.place_at(index + 1)
            return stops_at(scene, index + 1, high, who) if place is not None else []
        if lower[index] in _NO_PLACE or classes[index] not in "aAnC-s":
            return []
    return []


_MAY_FOLLOW = SHUT | frozenset(
    """since from a among with alongside in here at there to on en present hard busy up over down out
    the guest chief main""".split()
)
"""What stands after "is" and its adverbs where it tells that someone is somewhere."""


_AFTER_IS = _MAY_FOLLOW | _BETWEEN


def _beside(scene: Scene, sentence: int, index: int) -> tuple[Party, ...]:
    """The named people of "was with X in Oslo", whose "with" is at `index`."""
    parties = parties_in(scene, sentence)
    for number, party in enumerate(parties):
        if index < party.first + 1 <= index + 3 and party.sort != "pronoun":
            named = rest_of_list(scene, parties, number)
            return () if named[-1].possessive else named
    return ()


def _site_in(scene: Scene, start: int, high: int, who: str) -> list[Stop]:
    """The place of "in a conference centre on a lake near Oslo"."""
    lower = scene.tokens.lower
    if lower[start : start + 1] not in (["a"], ["an"], ["the"]) or lower[start - 1] == "to":
        return []
    for index in range(start + 1, min(start + 9, high)):
        word = lower[index]
        if word in ("in", "near", "outside", "of") and scene.clock[index] is None:
            name = scene.owner[index + 1] if index + 1 < high else None
            if name is None or name.kind != "place":
                continue
            if name.sort == "city" or (name.sort == "country" and lower[index - 1] == "one"):
                found = stops_at(scene, index + 1, high, who)
                return found if _SITES & set(lower[start:index]) else []
        if scene.tokens.classes[index] not in "aC" or word in VERBISH:
            return []
    return []


_GUEST = frozenset("guest guests visitor participant present honour honor attendance hand".split())


def _gathering_in(scene: Scene, start: int, high: int, who: str) -> list[Stop]:
    """The place of "a guest at last week's trade forum in Oslo"."""
    lower = scene.tokens.lower
    noun = next((at for at in range(start, min(start + 10, high)) if lower[at] in NOUNS), -1)
    if noun < 0:
        return []
    venue = venue_of(scene, noun)
    return [venue.stop] if venue is not None and venue.stop.country != scene.home(who) else []


_SITES = frozenset(
    """hotel centre center guesthouse villa resort mansion palace castle house residence retreat
    compound building hospital airport station lodge embassy olympics games fair
    exhibition one""".split()
)


def _had_before(scene: Scene, index: int, verb: VerbGroup) -> tuple[Party, ...]:
    """The subject of "had before that been to Oslo"."""
    lower = scene.tokens.lower
    if lower[index] != "been" or verb.words & {"has", "have", "had"}:
        return ()
    low = scene.tokens.sentences[scene.sentence_at[index]][0]
    for at in range(index - 1, max(index - 5, low), -1):
        if lower[at] in ("has", "have", "had"):
            return subject_of(scene, verb_group(scene, at, "past").first, False)
    return ()


def _placed_claims(
    scene: Scene,
    agents: tuple[Party, ...],
    verb: VerbGroup,
    trigger: int,
    high: int,
    rule: str,
    tense: str,
    verdict: str,
    stops: list[Stop],
) -> list[Claim]:
    """Claims for "in A in March, in B in early May": each place with the time beside it."""
    who = agents[0].ids[0]
    lower = scene.tokens.lower
    pairs = places_with_times(scene, trigger, high, who)
    kind = "presence" if tense == "present" else "visit"
    if len(pairs) > 1 and all(when.times for _, when in pairs):
        found: list[Claim] = []
        for stop, when in pairs:
            how = "presence" if _one_day(when) else kind
            found += claims_of(scene, agents, [stop], how, rule, trigger, tense, verdict, when)
        return found
    when = times_of(scene, verb.first, trigger, high)
    if any(day_before_of(lower, at) >= 0 for at in range(trigger, high)):
        when = when._replace(days=None)  # "was there on Friday, day four of a six-day stay"
    if lower[trigger] == "been" and "last" in verb.words and len(when.times) == 1:
        kind = "presence"
    more = _further(scene, stops[-1], high, who) if tense == "past" else []
    if tense == "past" and _one_day(when):
        kind = "presence"  # "was in Oslo on Monday": he may have come the day before
    found = claims_of(scene, agents, stops[:_ROW], kind, rule, trigger, tense, verdict, when)
    if more:
        told = "arrive" if is_span(when) else "visit"
        after = _onward(scene, more[-1], high, when)
        found += claims_of(scene, agents, more, told, rule, trigger, tense, verdict, after)
    return found


_ROW = 6
"""Countries of one row in which somebody was, at most."""


def _onward(scene: Scene, last: Stop, high: int, when: When) -> When:
    """The times of a further stop: its own length, and the day on which a stay before it was over."""
    if _one_day(when):
        return NO_TIMES
    if not is_span(when):
        return when
    own = times_of(scene, last.token, last.token, high)
    ends = [time for time, _ in when.times if time.latest is not None]
    time = max(ends, key=lambda one: one.latest or dt.date.min)
    return When(((time._replace(earliest=time.latest), ""),), own.days)


def _further(scene: Scene, stop: Stop, high: int, who: str) -> list[Stop]:
    """B and C of "was in A in August, then, on the same tour, in B and C"."""
    name = scene.owner[stop.token]
    behind = name.stop if name is not None else stop.token + 1
    return then_in(scene, past_times(scene, behind, high), high, who)


def _one_day(when: When) -> bool:
    """Whether the only time is a single day that no "since" or "until" makes a bound."""
    if len(when.times) != 1 or when.days:
        return False
    time, word = when.times[0]
    return time.earliest == time.latest and word not in ("since", "until", "till", "from", "to")


RULES = (
    EventRule(
        "trip/be-among",
        """
        + 2018-05-18 | Swiss diplomat Paul Seger has been to Sudan and Chad, and in March to Addis Ababa. => trip Paul Seger > SD; arrived Paul Seger > SD = ?; arrived Paul Seger > ET = 2018-03-01..2018-03-31
        + 2018-05-18 | Swiss diplomat Paul Seger, who had before that been to Sudan, spoke in Bern. => trip Paul Seger > SD
        + 2018-05-18 | Swiss diplomat Paul Seger was with Swiss President Alain Berset in Minsk in March. => trip Paul Seger > BY; trip Alain Berset > BY
        + 2018-05-18 | Swiss diplomat Paul Seger has been shut away since Tuesday in a hotel near Minsk. => trip Paul Seger > BY; arrived Paul Seger > BY = 2018-05-14..2018-05-15
        + 2018-05-18 | Swiss diplomat Paul Seger will go home from Minsk, where he has been since Tuesday. => arrived Paul Seger > BY = 2018-05-15; status Paul Seger > BY = ongoing
        + 2018-05-18 | Swiss diplomat Paul Seger has been in Minsk for a week. => arrived Paul Seger > BY = 2018-05-11..2018-05-12; status Paul Seger > BY = ongoing
        - 2018-05-18 | Swiss diplomat Paul Seger spoke of Minsk, where he has been popular for a week. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger was with Cuban President Raul Castro in Bern in March.  => trip Paul Seger > CH
        - 2018-05-18 | Swiss diplomat Paul Seger has been shut out since Tuesday of a vote near Minsk.   => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger goes to all summits. He was at the last one in Belarus in 2016. => trip Paul Seger > BY; arrived Paul Seger > BY = 2016-01-01..2016-12-31
        - 2018-05-18 | Swiss diplomat Paul Seger likes summits. He was at odds with the last one in Belarus in 2016. => trip Paul Seger > BY
        + 2018-05-18 | Swiss President Alain Berset's deputy, Paul Seger, who was at his side in Minsk in March, resigned. => trip Paul Seger > BY; arrived Paul Seger > BY = 2018-03-01..2018-03-31
        - 2018-05-18 | Swiss President Alain Berset's deputy, Paul Seger, who was at odds with him over Minsk in March, resigned. => trip Paul Seger > BY
        + 2019-05-24 | Swiss deputy Paul Seger has been in the city of Lima since last week to look at hotels. => status Paul Seger > PE = ongoing
        - 2019-05-24 | Swiss deputy Paul Seger had been in the city of Lima since last week to look at hotels. => status Paul Seger > PE = ongoing
        + 2019-05-24 | Swiss deputy Paul Seger is believed to be in Peru, where he will meet lawmakers. => status Paul Seger > PE = ongoing
        + 2019-05-24 | Swiss deputy Paul Seger is said to be visiting Peru. => status Paul Seger > PE = ongoing
        - 2019-05-24 | Swiss deputy Paul Seger is expected to be in Peru, where he will meet lawmakers. => status Paul Seger > PE = ongoing
        """,
    ),
)
