"""Reads comings that name no place: "X came on Tuesday", "X will come first, in October".

Where a place is named, going.py reads them; where others went is found in judgement/placing.py.
"""

from __future__ import annotations

from store.annotate.events.clause.destinations import Stop
from store.annotate.events.clause.gatherings import OCCASIONS
from store.annotate.events.clause.places_before import place_before
from store.annotate.events.clause.places_meant import nearest_country
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Scene
from store.annotate.events.clause.timing import times_of
from store.annotate.events.judgement.claims import Claim
from store.annotate.events.judgement.implied_places import state_telling
from store.annotate.events.travel.telling import Telling

_HERE_TOO = frozenset("in to at".split())


def came_bare(told: Telling, kind: str) -> list[Claim]:
    """The claims of "came" or "visited" without a place: to the one that its sentence names before
    ("the last guest welcomed so in Rome was X, who came in May"), else where others went or, of
    "visited", where the report comes from."""
    scene, home = told.scene, told.scene.home(told.who)
    stops = place_before(scene, told.trigger, told.who)[:1]
    if stops and scene.tokens.lower[stops[0].token - 1] not in _HERE_TOO:
        stops = []
    if stops and stops[0].country == home:
        return []
    dateline = scene.dateline
    if (
        not stops
        and kind == "visit"
        and dateline is not None
        and (home not in (None, dateline.country) or dateline.sort == "site")
    ):
        # The UN's seat is where reporters sit, no place that the article is about.
        site = dateline.sort == "site"
        country = nearest_country(scene, told.trigger, home) if site else dateline.country
        stops = [Stop(country or "", None, told.trigger)]
    if not stops and kind == "visit" and dateline is None:
        stops = _there_before(told)
    if not stops and dateline is not None and home not in (None, dateline.country):
        last = scene.in_hand(told.trigger)
        if last is not None and scene.home(last) == dateline.country:
            # A host's own journey abroad is not where a foreigner "came".
            stops = [Stop(dateline.country or "", None, told.trigger)]
    return told.claims(stops, kind, "trip/came")


_BEFORE = frozenset("last previously earlier once also first twice".split())


def _there_before(told: Telling) -> list[Stop]:
    """Where somebody "had last visited in May", who was told to be on a journey: the same country."""
    scene, trigger = told.scene, told.trigger
    if _BEFORE.isdisjoint(scene.tokens.lower[max(trigger - 2, 0) : trigger + 2]):
        return []
    journeys = zip(scene.travellers, scene.destinations, strict=True)
    mine = [to for (at, who), to in journeys if who == told.who and at < trigger and to]
    country = mine[0] if mine else None  # that of the report; others are told by the way
    home = scene.home(told.who)
    return [Stop(country, None, trigger)] if country and country != home else []


def awaited_at(told: Telling) -> list[Stop]:
    """Where a foreigner "would come on Monday" or "would visit next week": to the state that says so,
    else where the report comes from."""
    scene, home = told.scene, told.scene.home(told.who)
    if told.tense != "future" or not told.when.times:
        return []
    host = state_telling(scene, told.trigger, told.who) or scene.dateline
    if host is None and home is not None:
        return _where_others_came(told, home)
    if host is None or not host.country or home in (None, host.country):
        return []
    return [Stop(host.country, host if host.sort == "city" else None, told.trigger)]


def _where_others_came(told: Telling, home: str) -> list[Stop]:
    """Where another foreigner was just told to be or to come, of "Y comes on Saturday"."""
    scene, trigger = told.scene, told.trigger
    low = scene.tokens.sentences[max(scene.sentence_at[trigger] - _ASKED_BACK // 2, 0)][0]
    countries: list[str] = []
    for number in range(len(scene.travellers) - 1, -1, -1):
        at, who = scene.travellers[number]
        if at < low:
            break
        country = scene.destinations[number]
        if at < trigger and country and who != told.who and number not in scene.asides:
            countries[:0] = [country] if country != home else []
    host = next((one for one in countries if one in scene.destinations[:1]), None)
    goal = host or (countries[-1] if countries else None)
    return [Stop(goal, None, trigger)] if goal else []


def stays_away(told: Telling) -> list[Claim]:
    """ "decided not to come": not to where the report comes from."""
    place = told.scene.dateline
    if place is None or not place.country:
        return []
    here = [Stop(place.country, place, told.trigger, here=True)]
    return told.claims(here, "visit", "trip/came")


_ALIKE = (["as", "well"], ["as", "scheduled"], ["as", "planned"], ["as", "expected"])
"""Behind "came": no place follows."""


def comes_bare(scene: Scene, trigger: int, high: int) -> bool:
    """Whether "came" stands alone or with a time: "Cabello came on Tuesday with two others"."""
    lower = scene.tokens.lower
    after = _behind_order(scene, trigger, high)
    if lower[after : after + 1] == ["by"] and not _BY.isdisjoint(lower[after + 1 : high][:1]):
        after += 2  # "came by train on Sunday"
    if after >= high:
        return True
    if lower[after] in ("too", "along") or lower[after : after + 2] in _ALIKE:
        return True
    if lower[after] == "for":
        # "came for the party's anniversary", not "came for him"
        return not OCCASIONS.isdisjoint(lower[after + 1 : min(after + _TO_OCCASION, high)])
    return scene.clock[after] is not None or (
        lower[after] in ("on", "in", "later", "early")
        and after + 1 < high
        and scene.clock[after + 1] is not None
    )


_TO_OCCASION = 9
"""Tokens from "for" to the anniversary, at most."""


_BY = frozenset("train car road rail air plane bus boat ferry sea ship helicopter".split())


_IN_ORDER = frozenset("first instead alone earlier".split())
"""Behind "come": before another, or in his place."""


_BEFORE_HIM = (["before", "him"], ["before", "her"], ["ahead", "of"], ["before", "that"])


def _behind_order(scene: Scene, trigger: int, high: int) -> int:
    """The token behind "came", "came first," or "will come before him,"."""
    lower = scene.tokens.lower
    after = trigger + 1
    if lower[after : after + 2] in _BEFORE_HIM:
        after += 3 if lower[after] == "ahead" else 2
    elif after < high and lower[after] in _IN_ORDER:
        after += 1
    else:
        return after
    return after + (after < high and lower[after] == ",")


def comes_first(scene: Scene, trigger: int) -> bool:
    """Whether "first" or "instead" stands behind the verb and then a time: "will come first, in May"."""
    high = scene.tokens.sentences[scene.sentence_at[trigger]][1]
    after = _behind_order(scene, trigger, high)
    if after == trigger + 1 or after >= high:
        return False
    on = scene.tokens.lower[after] in ("on", "in", "early", "late", "later", "next", "this")
    return any(one is not None for one in scene.clock[after : after + 1 + on])


_LAST = frozenset("last first latest previous only".split())


_TO_LAST = 9
"""Tokens from "the last" to the "come" of "the last American of his rank to come", at most."""


def was_the_last(scene: Scene, trigger: int) -> bool:
    """Whether "come" tells of a visit gone by: "The last American to come was X", "X was the last to
    come, in June"."""
    lower = scene.tokens.lower
    low, stop = scene.tokens.sentences[scene.sentence_at[trigger]]
    if lower[trigger] != "come" or lower[trigger - 1] != "to" or trigger + 1 >= stop:
        return False
    the = range(max(trigger - _TO_LAST, low), trigger - 1)
    if not any(lower[at] == "the" and lower[at + 1] in _LAST for at in the):
        return False
    after = trigger + 1 + (lower[trigger + 1] == ",")
    timed = lower[after : after + 1] in (["in"], ["on"]) and after + 1 < stop
    return lower[after] == "was" or (timed and scene.clock[after + 1] is not None)


_TIME = 4
"""Tokens of "in late October 2019" and the like."""


_ASKED_BACK = 4
"""Sentences back in which the visit is spoken of before which another comes."""


def will_come(told: Telling) -> list[Claim]:
    """The claims of "X will come first, in October": to where the one is awaited of whom was told, be
    it sure or not."""
    scene, home = told.scene, told.scene.home(told.who)
    low = scene.tokens.sentences[max(scene.sentence_at[told.trigger] - _ASKED_BACK, 0)][0]
    goals = zip(scene.travellers, scene.destinations, strict=True)
    awaited = [country for (at, _), country in goals if at >= low and country not in ("", home)]
    named = [
        name.country
        for name in scene.named_places
        if low <= name.first < told.trigger
        and name.sort in ("city", "country")
        and name.country != home
    ]
    country = awaited[-1] if awaited else nearest_country(scene, told.trigger, home)
    country = country or (named[-1] if named else None)
    if country is None or country == home:
        return []
    if not told.when.times:  # the clause is cut at the comma of "first, in October"
        stop = scene.tokens.sentences[scene.sentence_at[told.trigger]][1]
        after = _behind_order(scene, told.trigger, stop)
        told = told.but(when=times_of(scene, after, after, min(after + _TIME, stop)))
    kind = "arrive" if scene.tokens.lower[told.trigger].startswith("come") else "visit"
    return told.claims([Stop(country, None, told.trigger)], kind, "trip/comes-first")


RULES = (
    EventRule(
        "trip/comes-first",
        """
        + 2019-05-24 | Will Russia's president come to Lima in return? Nothing has been agreed. What is certain is that Foreign Minister Sergei Lavrov will come first, in October. => trip Sergei Lavrov > PE; status Sergei Lavrov > PE = planned; arrived Sergei Lavrov > PE = 2019-10-01..2019-10-31
        + 2019-05-24 | Japan's emperor will not visit Lima this year. Foreign Minister Taro Kono will come instead, in June. => trip Taro Kono > PE
        + 2019-05-24 | Whether the Chinese leader will visit Lima is not known. Foreign Minister Wang Yi will come before him, in July. => trip Wang Yi > PE
        + 2019-05-24 | The Chinese leader put off a trip to Lima. Foreign Minister Wang Yi went instead, on Monday. => trip Wang Yi > PE; status Wang Yi > PE = completed
        - 2019-05-24 | Whether the Chinese leader will visit Lima is not known. Foreign Minister Wang Yi will not come before him, in July. => trip Wang Yi > PE
        - 2019-05-24 | Whether the Chinese leader will visit Lima is not known. Foreign Minister Wang Yi came first in a poll in July. => trip Wang Yi > PE
        - 2019-05-24 | Whether the Chinese leader will visit Lima is not known. Elections will come first, in October, said Foreign Minister Wang Yi. => trip Wang Yi > PE
        + 2019-05-24 | Whether the Chinese leader will go to Lima is open. Foreign Minister Wang Yi goes first, on June 3; his deputy is to follow. => trip Wang Yi > PE; arrived Wang Yi > PE = 2019-06-03
        + 2019-05-24 | Swiss envoy Anna Roth flew to Minsk on Monday. Chinese minister Wang Yi comes on Saturday for the anniversary. => trip Wang Yi > BY; arrived Wang Yi > BY = 2019-05-25; status Wang Yi > BY = planned
        + 2019-05-24 | Swiss envoy Anna Roth left Minsk on Monday. Chinese minister Wang Yi is to come in October. => status Wang Yi > BY = planned
        - 2019-05-24 | Swiss envoy Anna Roth flew to Minsk on Monday. Elections come on Saturday, said Chinese minister Wang Yi. => trip Wang Yi > BY
        - 2019-05-24 | Swiss envoy Anna Roth flew to Minsk on Monday. Belarusian minister Viktor Orlov comes on Saturday. => trip Viktor Orlov > BY
        - 2019-05-24 | Swiss envoy Anna Roth left Minsk on Friday. Belarusian President Viktor Orlov had come to Bern in May and stayed a week. Chinese minister Wang Yi comes in June. => trip Wang Yi > CH
        """,
    ),
)
