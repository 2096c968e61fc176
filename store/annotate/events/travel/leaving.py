"""Reads the verbs of setting out: "X left A for B", "departed from A", "set off for B".

Those of returning are in returning.py, those of going in going.py, those of arriving in arriving.py.
"""

from __future__ import annotations

from store.annotate.closed_words import AFTER, WAS
from store.annotate.events.clause.destinations import Stop, stops_at
from store.annotate.events.clause.lists import governor, led_by, rest_of_list
from store.annotate.events.clause.places_meant import nearest_country
from store.annotate.events.clause.scene import Party, Scene
from store.annotate.events.clause.sites import is_own_seat
from store.annotate.events.clause.timing import When, times_of
from store.annotate.events.clause.triggers import Form
from store.annotate.events.clause.venues_around import occasion_after
from store.annotate.events.clause.words_near import word_after
from store.annotate.events.judgement.claims import Claim, abroad
from store.annotate.events.travel.from_and_via import after_days_in, days_there
from store.annotate.events.travel.legs import claims_of_legs, further_legs, is_span
from store.annotate.events.travel.making import clause_of
from store.annotate.events.travel.telling import Telling, telling_of
from store.annotate.events.travel.within_country import moved_within
from store.annotate.events.who.parties import parties_in
from store.annotate.events.who.partners import BODIES, heads_of_delegation

_TOLD = frozenset("told ordered instructed".split())


_WAS = frozenset("was were been".split())


def read_leave(scene: Scene, trigger: int, form: Form) -> list[Claim]:
    """ "X left A on Monday for B"."""
    group, agents, low, high = clause_of(scene, trigger, form)
    inverted = _inverted(scene, trigger) if form == "ing" else None
    agents = agents if inverted is None else inverted
    if not agents or group.passive:
        return []
    who = agents[0].ids[0]
    origin = _origin(scene, trigger, (low, high), who)
    if origin and group.tense in ("infinitive", "participle") and _score(scene, origin[0].token):
        return []
    if origin and group.control in _TOLD and scene.tokens.lower[group.control_at - 1] in _WAS:
        return []  # "was told to leave Peru": an envoy sent away from his post
    his_own = not origin and scene.tokens.lower[trigger + 1 : trigger + 3] == ["the", "country"]
    of_home = not origin and _leaves_his_capital(scene, trigger, who)
    if not origin and not (his_own or of_home or without_object(scene, trigger)):
        return []  # "left his job for a post in Havana"
    told = telling_of(scene, trigger, group, agents, (low, high))
    if inverted:
        told = told.but(tense="past", verdict="actual")
    target = bound_for(told) or _goal_of_body(told)
    if his_own and not target:
        return []
    if of_home and not target:
        return told.claims([], "depart", "trip/leave-home")
    days = 0
    if not origin:
        origin, days = after_days_in(scene, trigger, who)
    if not origin and not target:
        if _for_a_region(scene, trigger, high) and not _is_guest_beside(told):
            return told.claims([], "depart", "trip/leave-home")
        if _goes_ahead(told):
            there = Stop(scene.destinations[-1], None, trigger)
            return abroad(told.claims([there], "depart", "trip/goes-ahead"))
        return [] if _drives_off(scene, trigger) else leave_plain(told)
    home = scene.home(who)
    claims = _of_legs(told, target) if target else []
    if origin and claims and claims[0].country is None and origin[0].country != home:
        claims = []
    gone = [stop for stop in origin if stop.country != home][:1]
    if scene.resident(who) and told.verdict != "denied":
        gone = []  # an ambassador who leaves the country of his post ends no journey there
    if gone and told.verdict == "denied":
        return claims  # "did not leave the airport in Beijing": he was there
    if gone:
        left = told.claims(gone, "leave", "trip/leave", When(told.when.times, None))
        for claim in left:
            claim.over = claim.tense == "past"
            claim.days = days or days_there(scene, trigger)
        return moved_within(claims, left)
    return claims if target else told.claims([], "depart", "trip/leave-home")


def _goal_of_body(told: Telling) -> list[Stop]:
    """Russia of "the delegation to Russia led by X left", "a team bound for Russia, led by X, left"."""
    lower = told.scene.tokens.lower
    led = told.agents[0].first
    first = told.scene.tokens.sentences[told.scene.sentence_at[told.trigger]][0]
    if told.scene.resident(told.who):
        return []
    for noun in range(first, led - 2):
        if lower[noun] not in BODIES:
            continue
        to = noun + 1 + (lower[noun + 1] == "bound")
        if lower[to] in ("to", "for") and not _LED.isdisjoint(lower[to + 1 : led]):
            return stops_at(told.scene, to + 1, led, told.who)
    return []


_LED = frozenset(["led", "headed"])


def _leaves_his_capital(scene: Scene, trigger: int, who: str) -> bool:
    """Whether "left the capital" tells of that of his own country: of all it was named last."""
    if scene.tokens.lower[trigger + 1 : trigger + 3] != ["the", "capital"]:
        return False
    named = (
        one.country
        for one in reversed(scene.named_places)
        if one.stop <= trigger
        and one.id is not None
        and one.id == scene.capital_of(one.country or "")
    )
    return next(named, None) == scene.home(who) is not None


def _inverted(scene: Scene, trigger: int) -> tuple[Party, ...] | None:
    """Those of "Leaving here on Friday was the delegation led by X", "Also leaving were X and Y".

    Nobody in "Leaving was hard", None where the words stand in another order.
    """
    lower = scene.tokens.lower
    sentence = scene.sentence_at[trigger]
    first, stop = scene.tokens.sentences[sentence]
    opening = scene.openings.get(sentence, first)
    if trigger - opening > 1:
        return None
    be = next((at for at in range(trigger, min(trigger + 10, stop)) if lower[at] in WAS), -1)
    if be < 0 or "," in lower[trigger:be]:
        return None
    parties = parties_in(scene, sentence)
    for number, party in enumerate(parties):
        if party.first > be and "," in lower[be : party.first]:
            return ()  # "Leaving was hard, X said"
        if be < party.first <= be + 4 and governor(scene, party) != "of" and not party.possessive:
            return rest_of_list(scene, parties, number)
        if be < party.first <= be + 16 and led_by(scene, party):
            return heads_of_delegation(scene, parties, number)
    return ()


def _for_a_region(scene: Scene, trigger: int, high: int) -> bool:
    """Whether a part of the world stands behind "for": "set out for Africa", "left for the Gulf"."""
    for index in range(trigger + 1, min(trigger + 5, high - 2)):
        if scene.tokens.lower[index] == "for":
            name = scene.owner[index + 1] or scene.owner[index + 2]  # "the Gulf"
            return name is not None and name.kind == "place" and name.country is None
    return False


def _is_guest_beside(told: Telling) -> bool:
    """Whether somebody of the dateline's country is named beside a foreigner who leaves: a guest."""
    scene = told.scene
    here = scene.dateline.country if scene.dateline is not None else None
    if here is None or here == scene.home(told.who):
        return False
    people = scene.people_in(*scene.tokens.sentences[scene.sentence_at[told.trigger]])
    return any(scene.home(who) == here for _, who in people)


_OUT_AGAIN = frozenset("again on early late the in . , ; and at hours after".split())


_GOAL = frozenset("for to of bound".split())


def flies_out(scene: Scene, trigger: int) -> bool:
    """Whether a verb of going tells of leaving alone: "flew out again on Monday"."""
    words = scene.tokens.lower[trigger : trigger + 7]
    if not _GOAL.isdisjoint(words):
        return False  # "flew out on Monday for Lima"
    bare = words[2:] and (words[2] in _OUT_AGAIN or scene.clock[trigger + 2] is not None)
    return words[0].startswith("fl") and words[1:2] == ["out"] and bool(bare)


def leave_plain(told: Telling) -> list[Claim]:
    """ "X left on Monday", "left for home": the end of the stay in hand, or a setting out."""
    scene = told.scene
    homeward = scene.tokens.lower[told.trigger + 1 : told.trigger + 3] == ["for", "home"]
    dateline = scene.dateline
    away = homeward or _after_a_stay(told)
    away = away or (dateline is not None and dateline.country != scene.home(told.who))
    sets_out = scene.tokens.lower[told.trigger].startswith("set") and not homeward
    away = away and not (sets_out or _is_there_already(told))
    claims = told.claims([], "leave" if away else "depart", "trip/leave-plain")
    for claim in claims:
        claim.over = away and claim.tense == "past"
    return claims


_THERE = (["there", "already"], ["already", "there"])


def _is_there_already(told: Telling) -> bool:
    """Whether "X is there already: he left on Tuesday" tells of his setting out."""
    lower = told.scene.tokens.lower
    first = told.scene.tokens.sentences[told.scene.sentence_at[told.trigger]][0]
    return any(lower[at : at + 2] in _THERE for at in range(first, told.trigger))


_ENDING = AFTER | {"end"}


_TO_STAY = 7
"""Tokens from leaving to "after" and from there to the stay, at most."""


def _after_a_stay(told: Telling) -> bool:
    """Whether "after a stay of three days", "at the end of a visit" stands behind: he was a guest."""
    lower, nouns = told.scene.tokens.lower, told.scene.triggers.nouns
    stop = told.scene.tokens.sentences[told.scene.sentence_at[told.trigger]][1]
    after = word_after(told.scene, told.trigger, _ENDING, _TO_STAY)
    behind = lower[after + 1 : min(after + 1 + _TO_STAY, stop)]
    return after > 0 and any(nouns.get(one) == "visit" for one in behind) and "home" not in behind


_BEFORE = 3
"""Sentences back in which the journey is told that is prepared."""


_TO_PURPOSE = 13
"""Tokens from leaving to what is prepared, at most."""


_PREPARING = frozenset("prepare prepares smooth pave arrange lay finalise finalize put".split())


_PREPARED = frozenset(
    "visit trip summit ground way arrangements schedule details groundwork arrival talks".split()
)


def _goes_ahead(told: Telling) -> bool:
    """Whether "an advance team led by X leaves on Sunday", "X left on Sunday to prepare the visit":
    to where another is told to go."""
    scene, trigger = told.scene, told.trigger
    if not scene.destinations or not scene.destinations[-1] or told.verdict != "actual":
        return False
    if scene.travellers[-1][1] == told.who or scene.travellers[-1][0] > trigger:
        return False
    if scene.sentence_at[trigger] - scene.sentence_at[scene.travellers[-1][0]] > _BEFORE:
        return False
    lower = scene.tokens.lower
    first, last = scene.tokens.sentences[scene.sentence_at[trigger]]
    before = lower[first:trigger]
    if "advance" in before and not BODIES.isdisjoint(before):
        return True
    behind = lower[trigger + 1 : min(trigger + 1 + _TO_PURPOSE, last)]
    return not (_PREPARING.isdisjoint(behind) or _PREPARED.isdisjoint(behind))


def _of_legs(told: Telling, target: list[Stop]) -> list[Claim]:
    """The claims of "left for Peru on Sunday and for Chile on Tuesday"."""
    scene = told.scene
    legs = further_legs(scene, target[-1].token, told.high, told.who)
    if not legs or is_span(legs[-1].when):
        return told.claims(target, "depart", "trip/leave-for")
    first = told.but(when=times_of(scene, told.group.first, told.trigger, legs[0].first))
    return first.claims(target, "depart", "trip/leave-for") + claims_of_legs(
        scene, told.agents, legs, "depart", "trip/leave-for", told.trigger, told.tense, told.verdict
    )


_CARS = frozenset("car cars limousine limousines motorcade convoy van bus minibus".split())


def _drives_off(scene: Scene, trigger: int) -> bool:
    """Whether only a spot is left: "was met at the airport and left by car", "left in a motorcade"."""
    lower = scene.tokens.lower
    behind = lower[trigger + 1 : trigger + 6]
    return behind[:1] in (["by"], ["in"]) and not _CARS.isdisjoint(behind)


def _has_not_been(scene: Scene, who: str, country: str | None) -> bool:
    """Whether no journey of somebody to a country is told: "the country" that he left is his own."""
    if scene.home(who) is None or scene.dateline is not None:
        return False
    told = zip(scene.travellers, scene.destinations, strict=True)
    return all((one, place) != (who, country) for (_, one), place in told)


def _origin(scene: Scene, trigger: int, clause: tuple[int, int], who: str) -> list[Stop]:
    """The place that is left: "left Hanoi", "departed from Hanoi", "Hanoi, which he left"."""
    lower = scene.tokens.lower
    low, high = clause
    after = lower[trigger + 1 : trigger + 3]
    origin = stops_at(scene, trigger + 1, high, who)
    if (
        origin
        and after == ["the", "country"]
        and (
            nearest_country(scene, trigger, None) == scene.home(who)
            or _has_not_been(scene, who, origin[0].country)
        )
    ):
        origin = []  # "was born in Israel and left the country in 1985"
    if not origin and lower[trigger].startswith("depart") and after[:1] == ["from"]:
        origin = stops_at(scene, trigger + 2, high, who)
    if not origin and after in (["off", "from"], ["out", "from"]):
        origin = stops_at(scene, trigger + 3, high, who)
    first = scene.tokens.sentences[scene.sentence_at[trigger]][0]
    if origin or low - 3 <= first or lower[low - 1] != "which":
        return origin
    # "came from Moscow, which he left on Saturday"
    name = scene.owner[low - 3]
    if lower[low - 2] == "and":  # "to Laos, where he is due on Sunday and which he leaves"
        near = [one for one in scene.owner[max(first, low - 24) : low] if one is not None]
        name = next((one for one in reversed(near) if one.kind == "place"), None)
    if name is None or name.kind != "place":
        return []
    return stops_at(scene, name.first, low - 1, who)


def _score(scene: Scene, place: int) -> bool:
    """Whether a side is left in some state of a game: "to leave England struggling on 40-3"."""
    lower = scene.tokens.lower
    after = lower[place + 1 : place + 3]
    return (
        after[:1] in (["struggling"], ["reeling"], ["needing"], ["facing"], ["trailing"])
        or (after[:1] == ["on"] and after[1:] != [] and after[1][0].isdigit())
    ) and scene.clock[place + 1] is None


_NO_OBJECT = frozenset(
    """on in at early late this next home here later for by with together ahead back to from off out
    again after before aboard via , .""".split()
)


def without_object(scene: Scene, trigger: int) -> bool:
    """Whether a verb of going has no object that is a thing: "left on Monday", "returned home"."""
    after = trigger + 1
    if after >= len(scene.tokens):
        return True
    word = scene.tokens.lower[after]
    if word in _OF_TIME and any(scene.clock[after + 1 : after + 3]):
        return True  # "left over the weekend"
    return word in _NO_OBJECT or word.endswith("ly") or scene.clock[after] is not None


_OF_TIME = frozenset("over during within sometime earlier the".split())


def _visit_between(scene: Scene, after: int, high: int) -> bool:
    """Whether "after a visit" without a place of its own stands before "for"."""
    lower = scene.tokens.lower
    for index in range(after + 1, min(after + 9, high - 1)):
        if lower[index + 1] == "for":
            return scene.triggers.nouns.get(lower[index]) in ("visit", "talks")
        if lower[index] in ("to", "in", "with", ","):
            return False
    return False


_TO_SEAT = 6
"""Tokens from "for" to the noun of "for the organization's headquarters", at most."""


def _for_own_seat(scene: Scene, index: int, high: int) -> bool:
    """Whether "for its headquarters in Rome" follows, whose "for" is at `index`."""
    return any(
        is_own_seat(scene, index + 1, at) for at in range(index + 2, min(index + _TO_SEAT, high))
    )


def bound_for(told: Telling) -> list[Stop]:
    """Where someone who leaves is bound for: "left Hanoi on Wednesday for Beijing"."""
    scene, trigger, high = told.scene, told.trigger, told.high
    lower = scene.tokens.lower
    last = scene.tokens.sentences[scene.sentence_at[trigger]][1]
    if high < last and lower[high] == "after" and _visit_between(scene, high, last):
        high = last
    bound = False
    for index in range(trigger + 1, min(trigger + 24, high)):
        word = lower[index]
        if word in ("for", "to") or (bound and word == "in" and scene.clock[index] is None):
            stops = stops_at(scene, index + 1, high, told.who) or occasion_after(scene, index, high)
            if stops:
                return stops
            if word == "to" or _for_own_seat(scene, index, high):
                return []
            bound = True  # "left on Tuesday for the summit of the movement in Baku"
        elif word in ("that", "which") and not _AT_THE_END.isdisjoint(lower[trigger:index]):
            return []  # "left Peru at the end of a tour that also took him to Chile"
        elif word in ("that", "which") and not _BEFORE_NOW.isdisjoint(lower[index + 1 : index + 3]):
            return []  # "left home in May for the trip that also took him to Chile"
        elif lower[index : index + 3] == [",", "bound", "for"]:
            continue  # "left Chile on Friday, bound for Peru"
        elif word == "after" and _visit_between(scene, index, high):
            continue  # "left Chile on Friday after a three-day visit for Peru"
        elif scene.clock[index] is None and (word in _ENDS or scene.tokens.classes[index] == "."):
            return []
    return []


_AT_THE_END = frozenset("end ending concluding completing".split())


_BEFORE_NOW = frozenset(["also", "took"])
"""Behind "that", of a tour of which other stops are told, or which is over."""


_ENDS = frozenset(", ; before after without".split())
"""Behind which "to" leads nowhere: "left Lima without going on to Quito"."""


def read_set(scene: Scene, trigger: int, form: Form) -> list[Claim]:
    """ "X set off for Y on Monday", "X embarked on a tour" (the noun reads that)."""
    lower = scene.tokens.lower
    if lower[trigger + 1 : trigger + 2] not in (["off"], ["out"], ["for"]):
        return []
    if lower[trigger + 1] != "for" and not without_object(scene, trigger + 1):
        return []  # "set off a row", "set out three conditions"
    if lower[trigger + 1] == "for" and any(scene.clock[trigger + 2 : trigger + 3]):
        return []  # "a session, set for Friday"
    return read_leave(scene, trigger, form)
