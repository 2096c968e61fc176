"""Reads the verbs of going: "X travelled to Y", "flew on to Y", "went home", "came here".

Arriving, leaving and returning have modules of their own (arriving.py, leaving.py, returning.py), as
have phrases ("made his way to Y", ways.py).
"""

from __future__ import annotations

from store.annotate.closed_words import A_OR_AN, NOT
from store.annotate.events.clause.clauses import clause_start, clause_stop, verb_group
from store.annotate.events.clause.destinations import Stop, last_place, stops_at
from store.annotate.events.clause.gatherings import GATHERINGS
from store.annotate.events.clause.places_ahead import leads_to_a_continent
from store.annotate.events.clause.places_before import where_place
from store.annotate.events.clause.places_meant import nearest_country, report_place
from store.annotate.events.clause.scene import PREPOSITIONS, Scene
from store.annotate.events.clause.timing import NO_TIMES, is_day, times_of
from store.annotate.events.clause.triggers import Form
from store.annotate.events.clause.venues_around import occasion_after
from store.annotate.events.judgement.claims import Claim
from store.annotate.events.judgement.implied_places import place_set
from store.annotate.events.travel.coming_bare import (
    awaited_at,
    came_bare,
    comes_bare,
    comes_first,
    stays_away,
    was_the_last,
    will_come,
)
from store.annotate.events.travel.from_and_via import (
    after_days_in,
    came_from,
    days_there,
    goal_past_aside,
    stay_before,
    stops_after_from,
    transits,
)
from store.annotate.events.travel.leaving import bound_for, flies_out, leave_plain
from store.annotate.events.travel.legs import claims_of_legs, further_legs, is_span
from store.annotate.events.travel.returning import seen_before
from store.annotate.events.travel.telling import Telling, telling_of
from store.annotate.events.travel.within_country import moved_within
from store.annotate.events.who.agents import agents_of

_RULE = "trip/go"


_ARTICLES = (["the"], ["a"], ["an"], ["his"], ["her"], ["its"])


_PLACINGS = [[word] for word in "first second third fourth fifth last close".split()]


_BARE = frozenset("came went flew coming".split())
"""Verbs of going that tell of a journey even where no place is named."""


def read_go(scene: Scene, trigger: int, form: Form) -> list[Claim]:
    """ "X travelled to Y", "X will fly on to Y", "X came here"; asked where `may_be_going`."""
    lower = scene.tokens.lower
    group = verb_group(scene, trigger, form)
    agents = agents_of(scene, group)
    if not agents or (group.passive and lower[trigger] != "headed"):
        return []
    low, high = clause_start(scene, trigger), clause_stop(scene, trigger)
    told = telling_of(scene, trigger, group, agents, (low, high))
    if _is_homeward(scene, trigger, high):
        return _go_home(told)
    onward = _flown_bound_for(told)
    if not onward and flies_out(scene, trigger):
        return leave_plain(told)
    here = _flown_in(told)
    if here is not None:
        return here
    if onward:
        return told.claims(onward, "depart", _RULE)
    stops = _aim(told) or (bound_for(told) if _flown_out(told) else [])
    if stops and _to_his_country(told, stops):
        return _go_home(told)  # "is to fly back to Oslo on Sunday from Lima"
    where = _where_before(scene, trigger) if not stops else -1
    if where >= 0:
        stops = where_place(scene, where + 1, told.who)
    if stops:
        return _go_to(told, stops)
    to = goal_past_aside(scene, trigger, high)
    return _go_past_aside(told, to) if to >= 0 else _go_nowhere(told)


def _go_past_aside(told: Telling, to: int) -> list[Claim]:
    """The claims of "flew from Peru, where she had met X, to Chile on Monday", with its "to"."""
    scene, trigger = told.scene, told.trigger
    stop = scene.tokens.sentences[scene.sentence_at[trigger]][1]
    stops = stops_at(scene, to + 1, stop, told.who)
    if not stops:
        return _go_nowhere(told)
    behind = times_of(scene, to, to, stop)
    onward = told.but(when=behind if behind.times else told.when)
    claims = onward.claims(stops, _kind_of_going(onward, stops), _RULE)
    if told.group.tense != "past":
        return claims
    return moved_within(claims, came_from(scene, told.agents, trigger, told.high, onward.when))


def may_be_going(scene: Scene, trigger: int) -> bool:
    """Whether the words around the verb let it tell of a journey, whoever makes it: it has no other
    sense here, and a place after it where it needs one."""
    lower = scene.tokens.lower
    word, after = lower[trigger], lower[trigger + 1 : trigger + 2]
    if word.startswith("stop") and (after == ["the"] or "".join(after).endswith("ing")):
        return False  # "stop the shipment to Lima", "stopped preparing a visit"
    if scene.tokens.words[trigger] == "Travel" and lower[trigger - 1] not in ("to", "will"):
        return False  # "the World Travel Fair in Lima"
    if word.startswith(_BY_TRAIN) and after != ["in"]:
        return False  # "pulled out of the pact"; "rolled into Lima" is read in missions.py
    if (word.startswith("mov") and after != ["on"]) or (word == "emerged" and after != ["from"]):
        return False  # "moved to halt the shipment", "emerged as a critic of Peru"
    if word == "head" and after == ["of"]:
        return False  # "X, head of the board, left here"
    if word.startswith("head") and after in _ARTICLES:
        return False  # "heading the mission to Albania"
    if word == "headed" and after == ["by"] and scene.people_in(trigger, trigger + _HEADED_BY):
        return False  # "a mission headed by X left here", not "headed by train"
    if word.startswith("continu") and after in (*_ARTICLES, ["their"]):
        return False  # "to continue his visit to Albania": read at the noun
    if _heads_a_ball(lower, trigger):
        return False
    if after == ["out"] and lower[trigger + 2 : trigger + 3] == ["there"] and word in _GO:
        return False  # "we have to go out there and win"
    if (
        after in _PLACINGS
        and not _goes_first_to(scene, trigger)
        and not comes_first(scene, trigger)
    ):
        return False  # "came second to a rider of Singapore"
    if after in (["home"], ["back"], ["in"]) or flies_out(scene, trigger):
        return True
    if last_place(scene, scene.sentence_at[trigger]) > trigger:
        return True
    if word.startswith("stop"):
        return _where_before(scene, trigger) >= 0
    if after in (["to"], ["for"]) and not GATHERINGS.isdisjoint(lower[trigger + 3 : trigger + 10]):
        return True  # "flew to the summit", whose place another sentence tells
    if word == "come" and not NOT.isdisjoint(lower[max(trigger - 3, 0) : trigger]):
        return True  # "decided not to come"
    if word in _TO_COME and (comes_first(scene, trigger) or was_the_last(scene, trigger)):
        return True
    bare = word in _BARE or word in _IS_TO_COME
    return bare and comes_bare(scene, trigger, clause_stop(scene, trigger))


_TO_COME = frozenset("come go comes goes".split())
_IS_TO_COME = frozenset(["come", "coming", "comes"])


_FROM_WHERE = 16
"""Tokens from "where" to "stopped", between which stands who did, with his offices."""


_STOPPING = frozenset("on in off over for briefly en overnight last".split())
"""Behind "stopped" where it tells of a halt: not "stopped payments"."""


def _where_before(scene: Scene, trigger: int) -> int:
    """The "where" of "in Rome, where X stopped on his way to Oslo"; -1 of another verb."""
    lower = scene.tokens.lower
    if not lower[trigger].startswith("stop"):
        return -1
    after = trigger + 1
    first, last = scene.tokens.sentences[scene.sentence_at[trigger]]
    halts = after >= last or scene.tokens.classes[after] in ",.;" or lower[after] in _STOPPING
    if not halts and scene.clock[after] is None:
        return -1
    low = max(trigger - _FROM_WHERE, first)
    return next((at for at in range(trigger - 1, low - 1, -1) if lower[at] == "where"), -1)


_GO = frozenset("go goes going went".split())


def _goes_first_to(scene: Scene, trigger: int) -> bool:
    """Whether "to Lima" follows "went first": no rank in a race."""
    to = scene.tokens.lower[trigger + 2 : trigger + 3] == ["to"]
    return to and trigger + 3 < len(scene.owner) and scene.place_at(trigger + 3) is not None


_BALLS = (["a"], ["an"], ["the"], ["his"], ["her"], ["their"])


def _heads_a_ball(lower: list[str], trigger: int) -> bool:
    """Whether "headed home a free-kick" tells of a goal, not of a journey."""
    home = lower[trigger].startswith("head") and lower[trigger + 1 : trigger + 2] == ["home"]
    return home and lower[trigger + 2 : trigger + 3] in _BALLS


_HEADED_BY = 10
"""Tokens behind "headed" among which the one who heads a mission stands, with his offices."""


def _is_homeward(scene: Scene, trigger: int, high: int) -> bool:
    """Whether "home", "back home" or "back on Monday" follows the verb."""
    lower = scene.tokens.lower
    words = lower[trigger + 1 : trigger + 3]
    if words[:1] == ["home"] or words == ["back", "home"]:
        return True
    if words[:1] != ["back"]:
        return False
    if words[1:] == ["in"]:  # "back in May", not "back in Minsk"
        return trigger + 3 >= high or scene.owner[trigger + 3] is None
    return scene.clock[trigger + 2 : trigger + 3] != [None] or words[1] in _BACK_ON


def _to_his_country(told: Telling, stops: list[Stop]) -> bool:
    """Whether a journey to come leads home, from a place that is told."""
    lower, trigger = told.scene.tokens.lower, told.trigger
    return (
        told.group.tense != "past"
        and "from" in lower[trigger + 1 : min(trigger + 12, told.high)]
        and all(stop.country == told.scene.home(told.who) for stop in stops)
    )


_BACK_ON = frozenset("on . only just late early yesterday from".split())
"""Behind "came back": no place that one comes back to."""


_FLEW_IN = frozenset("on early late from earlier for".split())


_BY_TRAIN = ("roll", "pull", "steam")


_LATER = frozenset("later earlier before".split())


def _flown_in(told: Telling) -> list[Claim] | None:
    """ "had flown in on Thursday from Tokyo": to where the report comes from, or others are.

    None where the words are others.
    """
    scene, trigger = told.scene, told.trigger
    words = scene.tokens.lower[trigger : trigger + 3]
    if words[1:2] != ["in"] or scene.place_at(trigger + 2) is not None:
        return None
    # "flew in an hour later", "a day earlier"
    later = not _LATER.isdisjoint(scene.tokens.lower[trigger + 2 : trigger + 7])
    that_day = words[2:] == ["that"] and not _PARTS_OF_DAY.isdisjoint(
        scene.tokens.lower[trigger + 3 : trigger + 4]
    )
    the_day_before = words[2:] == ["the"] and any(scene.clock[trigger + 3 : trigger + 4])
    if _FLEW_IN.isdisjoint(words[2:]) and not (later or the_day_before or that_day):
        return None
    town = place_set(scene, trigger, told.who)
    if town is not None and town.country is not None:
        return told.claims([Stop(town.country, town, trigger)], "arrive", _RULE)
    if _bound_elsewhere(told):
        return told.claims([], "arrive", "trip/came")
    if _was_elsewhere(told):
        return []
    dateline = report_place(scene)
    if dateline is None or (scene.dateline is None and dateline.country == scene.home(told.who)):
        if not words[0].startswith(("fl", *_BY_TRAIN)):
            return None
        left = came_from(scene, told.agents, trigger, told.high, told.when)
        return [*told.claims([], "arrive", "trip/came"), *left]
    country = dateline.country
    if country is None or country == scene.home(told.who):
        return None
    here = [Stop(country, dateline, trigger, here=True)]
    before = came_from(scene, told.agents, trigger, told.high, told.when)
    return moved_within(told.claims(here, "arrive", _RULE), before)


_PARTS_OF_DAY = frozenset("morning afternoon evening night day week".split())


_PLAN = 2
"""Sentences back in which the journey may be told on which somebody "is to fly in"."""


def _was_elsewhere(told: Telling) -> bool:
    """Whether the sentence before has told where those were who "had flown in": "X met Y in Rome in
    March. Both had flown in for a funeral"."""
    scene = told.scene
    sentence = scene.sentence_at[told.trigger]
    if "had" not in told.group.words or sentence == 0 or told.when.times:
        return False
    low = scene.tokens.sentences[sentence - 1][0]
    here = report_place(scene)
    ids = {one for party in told.agents for one in party.ids}
    return any(
        at >= low and who in ids and here is not None and country != here.country
        for (at, who), country in zip(scene.travellers, scene.destinations, strict=True)
    )


def _bound_elsewhere(told: Telling) -> bool:
    """Whether who "is to fly in on Saturday" was just told to go to another place than this."""
    scene, trigger = told.scene, told.trigger
    if told.tense == "past" or scene.dateline is None:
        return False
    low = scene.tokens.sentences[max(scene.sentence_at[trigger] - _PLAN, 0)][0]
    for (at, who), country in zip(
        reversed(scene.travellers), reversed(scene.destinations), strict=True
    ):
        if who == told.who and low <= at < trigger and country:
            return country not in (scene.dateline.country, scene.home(who))
    return False


def _flown_bound_for(told: Telling) -> list[Stop]:
    """Where someone is bound who "flew out of Pyongyang on Tuesday bound for Tehran"."""
    lower = told.scene.tokens.lower
    for index in range(told.trigger + 1, min(told.trigger + 14, told.high - 1)):
        if lower[index] == "bound" and lower[index + 1] == "for":
            return stops_at(told.scene, index + 2, told.high, told.who)
    return []


def _flown_out(told: Telling) -> bool:
    """Whether somebody "flew out of Oslo" or "flew from Oslo", his own country: he is setting out."""
    lower, at = told.scene.tokens.lower, told.trigger + 1
    at += 2 * (lower[at : at + 2] == ["out", "of"])
    if lower[at - 1] != "of" and lower[at : at + 1] != ["from"]:
        return False
    at += lower[at] == "from"
    name = told.scene.owner[at + (lower[at] == "the")]  # "flew out of the Peruvian capital"
    return name is not None and name.country == told.scene.home(told.who) is not None


_ON_THE_WAY = frozenset(
    """from on back directly straight later early via , over down up together with onward
    onwards off by way of""".split()
)


def _aim(told: Telling) -> list[Stop]:
    """The places to which someone goes: after "to", "into" or "for", or "here" and "there"."""
    scene, trigger, high = told.scene, told.trigger, told.high
    lower = scene.tokens.lower
    for index in range(trigger + 1, min(trigger + 12, high)):
        word = lower[index]
        if word == "from" and any(
            scene.triggers.nouns.get(one) == "visit" for one in lower[index + 1 : index + 6]
        ):
            return []  # "came on from a visit to China": the visit is read at its noun
        if word in ("here", "there") and lower[index - 1] == "from":
            continue  # "goes from there to Tokyo"
        if word in ("here", "there"):
            return stops_at(scene, index, high, told.who)
        if word in _HALTING and index == trigger + 1 and lower[trigger].startswith("stop"):
            # "stop on the island of Bali", "stopped at an airport in Rome"
            start = index + 1 + (not A_OR_AN.isdisjoint(lower[index + 1 : index + 2]))
            return stops_at(scene, start, high, told.who)
        if word == "in" and (lower[index + 1 : index + 2] == ["to"] or not _goes_about_in(told)):
            continue  # "flew in to Lima"
        if word == "for" and index != trigger + 1 and scene.clock[index - 1] is None:
            return []
        if word in ("to", "for", "into", "in") or (word in _ABOUT and index == trigger + 1):
            return stops_at(scene, index + 1, high, told.who) or occasion_after(scene, index, high)
        if word in _ON_THE_WAY or scene.clock[index] or scene.owner[index] is not None:
            continue
        if word in PREPOSITIONS or scene.tokens.classes[index] not in "a":
            return []
    return []


_HALTING = frozenset(["on", "at"])
"""Right behind "stopped": "stopped at an airport in Rome"."""


_ABOUT = frozenset("around across round about through throughout".split())
"""Right behind the verb: "travelled around Peru", "walked through Lima"."""


def _goes_about_in(told: Telling) -> bool:
    """Whether "in" after the verb leads to its place: "is travelling in Peru", "stopped in Lima"."""
    word = told.scene.tokens.lower[told.trigger]
    return told.group.tense == "present" or "travel" in word or word.startswith(("stop", "fl"))


def _go_nowhere(told: Telling) -> list[Claim]:
    """The claims of a verb of going without a place that it leads to: "came on Tuesday"."""
    scene, trigger = told.scene, told.trigger
    word = scene.tokens.lower[trigger]
    found = _passed(told)
    arriving = word in ("came", "come", "flew", "flown", "coming", "emerged")
    if (arriving and told.tense == "past") or (word == "comes" and _guest_from(told)):
        found += came_from(scene, told.agents, trigger, told.high, told.when)
    if word == "come" and told.verdict == "denied":
        return found + stays_away(told)
    sets_out = _flown_out(told) or leads_to_a_continent(scene, trigger + 1, told.high)
    if not found and told.tense in ("past", "future") and sets_out:
        return told.claims([], "depart", "trip/leave-home")
    if word in _TO_COME and comes_first(scene, trigger):
        return found or will_come(told)
    if not found and was_the_last(scene, trigger):
        return told.but(tense="past").claims([], "visit", "trip/came")
    if word == "come" and told.group.tense == "past" and told.group.words & {"had"}:
        word = "came"  # "had come on Monday"
    if word in _IS_TO_COME and not found and comes_bare(scene, trigger, told.high):
        return told.claims(stops, "arrive", _RULE) if (stops := awaited_at(told)) else []
    if found or word not in ("came", "went") or not comes_bare(scene, trigger, told.high):
        return found
    if word == "came":
        return came_bare(told, "arrive")
    there = nearest_country(scene, trigger, scene.home(told.who))
    if there is None or not told.when.times:
        return []
    return told.claims([Stop(there, None, trigger)], "visit", "trip/came")


def _guest_from(told: Telling) -> bool:
    """Whether "comes from Havana" tells, in a report from abroad, where a guest was before: he is at
    home elsewhere."""
    scene, at = told.scene, told.trigger + 1
    here, home = scene.dateline, scene.home(told.who)
    if here is None or scene.tokens.lower[at : at + 1] != ["from"] or at + 1 >= told.high:
        return False
    place = scene.owner[at + 1]
    if place is None or place.kind != "place" or place.sort != "city":
        return False
    return len({here.country, home, place.country} - {None}) == 3


def _go_to(told: Telling, stops: list[Stop]) -> list[Claim]:
    """The claims of going to some places, with the legs after them and the places on the way."""
    scene, trigger, high = told.scene, told.trigger, told.high
    lower = scene.tokens.lower
    legs = further_legs(scene, stops[-1].token, high, told.who)
    if legs and not is_span(legs[-1].when):
        told = told.but(when=times_of(scene, told.group.first, trigger, legs[0].first))
    kind = _kind_of_going(told, stops)
    claims = told.claims(stops, kind, _RULE)
    if lower[trigger] == "gone" and told.group.words & {"has", "have"} and not told.when.times:
        for claim in claims:
            claim.present = claim.country is not None  # "has gone to Laos": and is there
    claims += claims_of_legs(
        scene, told.agents, legs, kind, _RULE, trigger, told.tense, told.verdict
    )
    claims += _passed(told)
    for index in range(trigger + 2, high - 2):
        if lower[index] == "there" and lower[index - 1] == "from" and lower[index + 1] == "to":
            # "to Beijing and from there to Ulaanbaatar"
            onward = stops_at(scene, index + 2, high, told.who)
            claims += told.claims(onward, "visit", _RULE, NO_TIMES)
    if told.group.tense == "past":
        return moved_within(claims, came_from(scene, told.agents, trigger, high, told.when))
    if told.tense == "future" and told.verdict == "actual":
        claims += stay_before(scene, told.agents, trigger, told.when, "future")
    return claims


def _kind_of_going(told: Telling, stops: list[Stop]) -> str:
    """What the times of a going date: the arrival, the departure, or the whole visit."""
    lower = told.scene.tokens.lower
    if lower[told.trigger] in ("came", "come", "comes", "coming"):
        return "arrive"
    if lower[told.trigger].startswith("stop"):
        return "arrive"
    longer = bool(told.when.times) and not is_day(told.when)
    if told.tense != "past":
        return "visit" if longer else "depart"
    if is_day(told.when) and (
        "into" in lower[told.trigger + 1 : stops[0].token]
        or lower[told.trigger + 1 : told.trigger + 3] == ["in", "here"]
    ):
        return "arrive"  # "flew into Minsk on Tuesday", "flew in here on Tuesday"
    return "visit" if longer else "depart"  # "went to Laos in March"


def _passed(told: Telling) -> list[Claim]:
    """The places passed on the way."""
    scene, agents, trigger = told.scene, told.agents, told.trigger
    return transits(scene, agents, trigger, told.high, told.tense, told.verdict, told.when)


def _go_home(told: Telling) -> list[Claim]:
    """ "flew home from Pyongyang on Wednesday": the end of the stay there."""
    scene, trigger, high = told.scene, told.trigger, told.high
    lower = scene.tokens.lower
    stops: list[Stop] = []
    days = 0
    for index in range(trigger + 1, min(trigger + 12, high)):
        if lower[index] == "from":
            stops = stops_after_from(scene, index, high, told.who)
            break
    if not stops and told.tense in ("past", "future"):
        stops, days = after_days_in(scene, trigger, told.who)
    elif stops:
        days = days_there(scene, trigger) or 0  # "flew home from Lima on Monday after a week there"
    claims = told.claims(stops[:1], "leave", "trip/go-home")
    for claim in claims:
        claim.over = told.tense == "past"
        if claim.over and claim.left is not None and seen_before(told):
            claim.within = claim.left
        if told.when.days or days:
            claim.days = told.when.days or days
    return claims + _passed(told)
