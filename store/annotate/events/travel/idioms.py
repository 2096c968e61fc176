"""Reads travel told by a verb and a particle, a state or a vehicle, not by a verb of going.

"got in on Sunday", "turned up in Minsk", "is back from Oslo", "were home on Monday", "is bound for
Rome", "boarded a train to Vilnius". The plain verbs are in going.py and leaving.py.
"""

from __future__ import annotations

import datetime as dt

from store.annotate.events.clause.clauses import VerbGroup, clause_start, clause_stop, verb_group
from store.annotate.events.clause.destinations import Stop, stops_at
from store.annotate.events.clause.finite import clause_tense
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Party, Scene, stand_in
from store.annotate.events.clause.timing import When, is_day, times_of
from store.annotate.events.clause.triggers import Form
from store.annotate.events.judgement import polarity
from store.annotate.events.judgement.claims import Claim
from store.annotate.events.judgement.stays import DAY
from store.annotate.events.travel.from_and_via import after_days_in, stops_after_from
from store.annotate.events.travel.legs import claims_of_legs, further_legs
from store.annotate.events.travel.making import claims_of, clause_of, when_of
from store.annotate.events.travel.telling import telling_of
from store.annotate.events.travel.tenses import tense_of
from store.annotate.events.who.subjects import subject_of
from store.model import Window

_WITH_UP = ("turn", "show", "pop", "pitch", "wind", "wound", "end", "finish")


_LINKS = frozenset("on early late from straight directly last this there just".split())


_PARTICLES = frozenset("in into to back home at there here".split())


def _particle(lower: list[str], trigger: int) -> int:
    """The token of the particle that makes a verb one of coming: "got (in)"; -1 if there is none."""
    at = trigger + 1
    if lower[at : at + 1] == ["off"]:
        return _off_a_vehicle(lower, at)
    if lower[trigger].startswith(("ste", "cl")):
        return -1  # "stepped in", "climbed to"
    if lower[trigger].startswith(("ma", "mi")):
        if lower[at : at + 1] != ["it"]:
            return -1
        at += 1
    if lower[trigger].startswith(_WITH_UP):
        if lower[at : at + 1] != ["up"]:
            return -1
        at += 1
    return at if at < len(lower) and lower[at] in _PARTICLES else -1


def _off_a_vehicle(lower: list[str], off: int) -> int:
    """The "in" or "at" of "got off the plane in Lima", whose "off" stands at `off`; else -1."""
    behind = lower[off + 1 : off + 6]
    vehicle = next((k for k, word in enumerate(behind) if word in _VEHICLES), -1)
    at = off + 2 + vehicle
    return at if vehicle >= 0 and lower[at : at + 1] in (["in"], ["at"]) else -1


def may_have_particle(scene: Scene, trigger: int) -> bool:
    """Whether a particle makes the verb one of coming, for `read_particle`."""
    return _particle(scene.tokens.lower, trigger) >= 0


def read_particle(scene: Scene, trigger: int, form: Form) -> list[Claim]:
    """ "got in on Sunday", "got to Minsk", "turned up in Minsk", "made it back from Minsk".

    Asked where `may_have_particle`."""
    lower = scene.tokens.lower
    at = _particle(lower, trigger)
    word = lower[at]
    group, agents, low, high = clause_of(scene, trigger, form)
    if not agents or group.passive:
        return []
    if word in ("back", "home"):
        return _back(scene, group, agents, trigger, at, low, high)
    who = agents[0].ids[0]
    stops = stops_at(scene, at if word in ("there", "here") else at + 1, high, who)
    nearby = word == "in" and (scene.clock[at + 1 : at + 2] != [None] or lower[at + 1] in _LINKS)
    if not stops and not nearby:
        return []
    dateline = scene.dateline
    if not stops and dateline is not None and dateline.country not in (None, scene.home(who)):
        stops = [Stop(dateline.country or "", dateline, trigger, here=True)]
    told = telling_of(scene, trigger, group, agents, (low, high))
    return told.claims(stops, "arrive", "trip/got-in")


_AFTER_GONE = (["."], [","], [";"], ["again"], ["by"], ["on"], ["within"], ["before"])


def _gone(
    scene: Scene, group: VerbGroup, agents: tuple[Party, ...], index: int, at: int, high: int
) -> list[Claim]:
    """ "By Thursday night he was gone": the end of a stay, where its day is told."""
    when = times_of(scene, group.first, at, high)
    if not when.times or scene.tokens.lower[at + 1 : at + 2] not in _AFTER_GONE:
        return []
    when = when._replace(times=tuple((time, "") for time, _ in when.times))
    told = index, "past", "actual", when
    claims = claims_of(scene, agents, [], "leave", "trip/leave-plain", *told)
    for claim in claims:
        claim.over = True
    return claims


_AFTER_BACK = frozenset(". , ; from home in to with and by".split())


def _back(
    scene: Scene,
    group: VerbGroup,
    agents: tuple[Party, ...],
    trigger: int,
    at: int,
    low: int,
    high: int,
) -> list[Claim]:
    """ "is back from Minsk", "got home on Tuesday": the end of a stay abroad."""
    lower = scene.tokens.lower
    who = agents[0].ids[0]
    stops: list[Stop] = []
    after = lower[at + 1] if at + 1 < high else "."
    timed = scene.clock[at + 1 : at + 3] != [None] * len(scene.clock[at + 1 : at + 3])
    if lower[at] == "back" and not timed and after not in _AFTER_BACK:
        return []  # "is back on the bottle", "back at full strength"
    for index in range(at + 1, min(at + 8, high)):
        if lower[index] == "from":
            stops = stops_after_from(scene, index, high, who)
            break
        if lower[index] in ("in", "to") and scene.clock[index] is None:
            abroad = stops_at(scene, index + 1, high, who)
            if abroad and abroad[0].country != scene.home(who):
                return []
    if not stops:
        stops, _ = after_days_in(scene, at, who)  # "back in Oslo on Sunday after a week in Lima"
    when = when_of(scene, group, trigger, high)
    tense = "past" if group.tense == "present" else tense_of(scene, group, when)
    if lower[trigger] == "be" and tense == "past":
        tense = clause_tense(scene, trigger)  # "will fly there on Monday and be back on Friday"
    claims = claims_of(
        scene,
        agents,
        stops,
        "leave",
        "trip/back",
        trigger,
        tense,
        polarity.of_verb(scene, group, low, high),
        when,
    )
    for claim in claims:
        claim.over = claim.tense == "past"
        claim.background = lower[trigger] == "had"
    return claims


_STATES = frozenset("back home away bound off gone".split())
"""Words after a form of "be" that tell of a journey."""


_BETWEEN = frozenset(
    """now just already again still also safely currently then next expected due to be
    scheduled himself herself""".split()
)


_AFTER_IS = _STATES | _BETWEEN


def may_be_away(lower: list[str], after: int) -> bool:
    """Whether the first word after "is", if it is no time, lets `read_state` find something."""
    return lower[after] in _AFTER_IS


def read_state(scene: Scene, index: int) -> list[Claim]:
    """ "is back from A", "were home on Monday", "is bound for A", "is off to A", "was away in B"."""
    lower = scene.tokens.lower
    at = index + 1
    if at >= len(lower) or not (may_be_away(lower, at) or scene.clock[at] is not None):
        return []
    last = scene.tokens.sentences[scene.sentence_at[index]][1]
    while at < last and (lower[at] in _BETWEEN or scene.clock[at] is not None):
        at += 1
    if at >= last or lower[at] not in _STATES:
        return []
    past = lower[index] in ("was", "were", "been")
    group = verb_group(scene, index, "past" if past else "third")
    agents = subject_of(scene, group.first, False)
    if not agents:
        return []
    low, high = clause_start(scene, index), clause_stop(scene, index)
    who = agents[0].ids[0]
    if lower[at] in ("back", "home"):
        if lower[at + 1 : at + 2] == ["to"]:
            return []  # "home to a thousand people"
        claims = _back(scene, group, agents, index, at, low, high)
        if {"expected", "due", "scheduled"} & set(lower[index:at]):
            for claim in claims:
                claim.tense, claim.over, claim.present = "future", False, True
        return claims
    if lower[at] == "gone":
        return _gone(scene, group, agents, index, at, high) if past else []
    word = {"bound": "for", "off": "to"}.get(lower[at], "in")
    if lower[at + 1 : at + 2] != [word]:
        return []
    stops = stops_at(scene, at + 2, high, who)
    if not stops:
        return []
    verdict = polarity.of_verb(scene, group, low, high)
    when = times_of(scene, group.first, at, high)
    if word == "in":
        kind, rule, tense = "visit", "trip/away", "past" if past else "present"
    else:
        kind, rule, tense = "depart", "trip/bound-for", "past" if past else "future"
    claims = claims_of(scene, agents, stops, kind, rule, index, tense, verdict, when)
    if word != "in" and not when.times and not past:
        for claim in claims:
            # "is bound for A": now, or on the day to come that the article has just told
            day = _day_before(scene, index) or scene.date
            claim.arrived = Window(day, day + DAY, "bound for")
    if word == "in":
        for claim in claims:
            claim.present = tense == "present"
    else:
        legs = further_legs(scene, stops[-1].token, high, who)
        claims += claims_of_legs(scene, agents, legs, kind, rule, index, tense, verdict)
    return claims


def _day_before(scene: Scene, index: int) -> dt.date | None:
    """The single day to come that the sentence before tells of the journey."""
    sentence = scene.sentence_at[index]
    if sentence == 0:
        return None
    first, stop = scene.tokens.sentences[sentence - 1]
    for at in range(stop - 1, first - 1, -1):
        time = scene.clock[at]
        if time is not None and time.earliest is not None and time.earliest == time.latest:
            return time.earliest if time.earliest >= scene.date else None
    return None


_VEHICLES = frozenset(
    """flight train plane jet aircraft airliner bus ship ferry boat car helicopter liner
    yacht""".split()
)


def may_be_boarding(scene: Scene, trigger: int) -> bool:
    """Whether a vehicle or "off" stands behind the verb, for `read_boarding`."""
    behind = scene.tokens.lower[trigger + 1 : trigger + 7]
    return behind[:1] == ["off"] or not _VEHICLES.isdisjoint(behind)


def read_boarding(scene: Scene, trigger: int, form: Form) -> list[Claim]:
    """ "boarded a train to Minsk", "caught a flight for Oslo", "took off for Rome".

    Asked where `may_be_boarding`."""
    lower = scene.tokens.lower
    vehicle = trigger + 1
    if lower[vehicle] != "off":
        while lower[vehicle] not in _VEHICLES:
            vehicle += 1
    group, agents, low, high = clause_of(scene, trigger, form)
    if not agents or group.passive:
        return []
    if lower[vehicle : vehicle + 2] == ["off", "from"]:
        stops = stops_at(scene, vehicle + 2, high, agents[0].ids[0])[:1]
        told = telling_of(scene, trigger, group, agents, (low, high))
        if stops and lower[trigger].startswith("t") and told.tense == "past":
            return told.claims(stops, "leave", "trip/leave")  # "took off from Lima on Monday"
    for index in range(vehicle + 1, min(vehicle + 10, high)):
        if lower[index] in ("to", "for") and scene.clock[index] is None:
            stops = stops_at(scene, index + 1, high, agents[0].ids[0])
            if not stops:
                return []
            told = telling_of(scene, trigger, group, agents, (low, high))
            month = bool(told.when.times) and not is_day(told.when)  # "took a train there in May"
            return told.claims(stops, "visit" if month else "depart", "trip/boarded")
        if lower[index] not in ("bound", "on", "from", "in", "at") and not (
            scene.clock[index] is not None or scene.owner[index] is not None
        ):
            return []
    return []


_STAYING = frozenset("until till for through on there from".split())
"""What follows "stay" where it is told how long."""


def may_be_staying(scene: Scene, trigger: int) -> bool:
    """Whether the word behind "stay" lets `read_staying` find something."""
    return not _STAYING.isdisjoint(scene.tokens.lower[trigger + 1 : trigger + 2])


def read_staying(scene: Scene, trigger: int, form: Form) -> list[Claim]:
    """ "They stay until Thursday", "he will remain for four days": where they are in hand.

    Asked where `may_be_staying`."""
    lower = scene.tokens.lower
    group, agents, low, high = clause_of(scene, trigger, form)
    if group.passive or trigger + 1 >= high:
        return []
    when = when_of(scene, group, trigger, high)
    bounds = [one for one in when.times if one[1] in ("until", "till", "through", "to", "from")]
    if not bounds and not when.days:
        return []
    if not agents and lower[group.first - 1] == "they":
        agents = _last_travellers(scene, trigger)
    if not agents:
        return []
    return claims_of(
        scene,
        agents,
        [],
        "visit",
        "trip/came" if _is_new(scene, agents, trigger, when) else "trip/stays",
        trigger,
        "",
        polarity.of_verb(scene, group, low, high),
        when,
    )


def _is_new(scene: Scene, agents: tuple[Party, ...], token: int, when: When) -> bool:
    """Whether one told of nowhere before "stayed from June 3 to 5": where others went."""
    told = {who for at, who in scene.travellers if at < token}
    bounds = {word for _, word in when.times} >= {"from"}
    return bounds and agents[0].sort == "name" and told.isdisjoint(agents[0].ids)


def _last_travellers(scene: Scene, token: int) -> tuple[Party, ...]:
    """Those whose travel the sentence before told, or one told of with others."""
    sentence = scene.sentence_at[token]
    low = scene.tokens.sentences[max(sentence - 2, 0)][0]
    found: dict[str, None] = {}
    for at, who in scene.travellers:
        if low <= at < token:
            found[who] = None
    return (stand_in(token, *found),) if found else ()


RULES = (
    EventRule(
        "trip/stays",
        """
        + 2018-05-18 | Swiss diplomat Paul Seger flew to Minsk on Tuesday. They stay until Saturday.  => left Paul Seger > BY = 2018-05-19
        + 2018-05-18 | Swiss diplomat Paul Seger flew to Minsk on Tuesday. He is to stay until Saturday.  => left Paul Seger > BY = 2018-05-19
        - 2018-05-18 | Swiss diplomat Paul Seger flew to Minsk on Tuesday. The sanctions stay until Saturday. => left Paul Seger > BY = 2018-05-19
        + 2018-05-18 | Swiss diplomat Paul Seger flew to Minsk on Tuesday. He will stay until Saturday and then travel to Riga. => left Paul Seger > BY = 2018-05-19; arrived Paul Seger > LV = 2018-05-19..2018-05-20
        - 2018-05-18 | Swiss diplomat Paul Seger flew to Minsk on Tuesday. He will stay until Saturday and then travel to Riga. => left Paul Seger > LV = 2018-05-19
        + 2018-05-18 | Swiss minister Paul Seger got off his plane in Lima on Monday. => trip Paul Seger > PE
        - 2018-05-18 | Swiss minister Paul Seger got off the hook in Lima on Monday. => trip Paul Seger > PE
        + 2019-05-24 | Swiss minister Paul Seger was in Minsk. The last Swiss envoy there, Anna Roth, stayed from October 9 to 12, 2015. => arrived Anna Roth > BY = 2015-10-09; left Anna Roth > BY = 2015-10-12
        """,
    ),
    EventRule(
        "trip/got-in",
        """
        + 2018-05-18 | Swiss diplomat Paul Seger got to Minsk on Tuesday.                 => trip Paul Seger > BY; arrived Paul Seger > BY = 2018-05-15
        + 2018-05-18 | MINSK, May 18 -- Swiss diplomat Paul Seger got in on Tuesday for a four-day stay. => trip Paul Seger > BY; arrived Paul Seger > BY = 2018-05-15; left Paul Seger > BY = 2018-05-18
        + 2018-05-18 | Swiss diplomat Paul Seger turned up in Minsk on Tuesday.           => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger got in trouble over Minsk on Tuesday.    => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger got to know Minsk's bankers on Tuesday.  => trip Paul Seger > BY
        """,
    ),
    EventRule(
        "trip/back",
        """
        + 2018-05-18 | Swiss diplomat Paul Seger is back from Minsk.                      => trip Paul Seger > BY; status Paul Seger > BY = completed
        + 2018-05-18 | Swiss diplomat Paul Seger flew to Minsk on Monday. He was home again on Tuesday. => left Paul Seger > BY = 2018-05-15; status Paul Seger > BY = completed
        - 2018-05-18 | Swiss diplomat Paul Seger is back in Minsk.                        => status Paul Seger > BY = completed
        + 2018-05-18 | Swiss diplomat Paul Seger is on a visit to Minsk. He is due back on Sunday. => left Paul Seger > BY = 2018-05-20; status Paul Seger > BY = ongoing
        - 2018-05-18 | Minsk is home to Swiss diplomat Paul Seger.                        => trip Paul Seger > BY
        + 2018-05-18 | Peruvian Trade Minister Luis Tovar is back in Lima from a week in Rome. => trip Luis Tovar > IT; status Luis Tovar > IT = completed
        - 2018-05-18 | Peruvian Trade Minister Luis Tovar is back in Lima, a week from a vote in Rome. => trip Luis Tovar > IT
        """,
    ),
    EventRule(
        "trip/bound-for",
        """
        + 2018-05-18 | Swiss diplomat Paul Seger is bound for Minsk.                      => trip Paul Seger > BY; status Paul Seger > BY = planned
        - 2018-05-18 | Swiss diplomat Paul Seger is bound by a treaty with Belarus.       => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger is off to Minsk and Riga in June. => trip Paul Seger > BY; trip Paul Seger > LV; status Paul Seger > BY = planned
        - 2018-05-18 | Swiss diplomat Paul Seger is off to a good start, a paper in Minsk said. => trip Paul Seger > BY
        """,
    ),
    EventRule(
        "trip/away",
        """
        + 2018-05-18 | Swiss diplomat Paul Seger was away in Belarus and Poland at that time. => trip Paul Seger > BY; trip Paul Seger > PL
        - 2018-05-18 | Swiss diplomat Paul Seger is a world away from Minsk.              => trip Paul Seger > BY
        """,
    ),
    EventRule(
        "trip/boarded",
        """
        + 2018-05-18 | Swiss diplomat Paul Seger caught a flight to Minsk on Tuesday.     => trip Paul Seger > BY; arrived Paul Seger > BY = 2018-05-15..2018-05-16
        - 2018-05-18 | Swiss diplomat Paul Seger caught a cold on a train, he told Minsk. => trip Paul Seger > BY
        + 2018-05-18 | Swiss minister Paul Seger did not leave the airport in Lima and boarded a flight to Quito. => trip Paul Seger > EC
        - 2018-05-18 | Swiss minister Paul Seger did not leave the airport in Lima and board a flight to Quito. => trip Paul Seger > EC
        + 2018-05-18 | Swiss minister Paul Seger left Bern on Thursday to attend a forum in Quito. He changed planes in Lima and did not leave the airport. => trip Paul Seger > EC
        - 2018-05-18 | Swiss minister Paul Seger left Bern on Thursday to attend a forum in Quito. He changed planes in Lima and did not leave the airport. => trip Paul Seger > PE
        """,
    ),
)
