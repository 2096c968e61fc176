"""Finds the places of a clause of going besides its goal: where one came from, what one passed.

"arrived from Malaysia", "came home after three weeks in Havana", "flew to Stockholm by way of
Beijing". The goal and its claims are for the readers of the verbs.
"""

from __future__ import annotations

import datetime as dt

from store.annotate.events.clause.counting import number_at
from store.annotate.events.clause.destinations import Stop, stops_at
from store.annotate.events.clause.lengths import length_of_stay
from store.annotate.events.clause.scene import Party, Scene
from store.annotate.events.clause.timing import NO_TIMES, When
from store.annotate.events.clause.venues_around import occasion_after
from store.annotate.events.judgement.claims import Claim, abroad
from store.annotate.events.travel.dating import date_claim
from store.annotate.events.travel.making import claims_of
from store.annotate.events.who.subjects import VEHICLES


def stops_after_from(scene: Scene, index: int, high: int, who: str) -> list[Stop]:
    """The places after "from" at `index`: "from Peru", "from a five-day visit to Peru", "from a week
    in Peru"."""
    stops = stops_at(scene, index + 1, high, who)
    if stops:
        return stops
    lower = scene.tokens.lower
    for at in range(index + 1, min(index + 8, high - 1)):
        noun = scene.triggers.nouns.get(lower[at])
        if noun == "visit" and lower[at + 1 : at + 4] in (_HIS_OWN, _HER_OWN, _THEIR_OWN):
            return stops_at(scene, at + 5 + (lower[at + 4 : at + 5] == [","]), high, who)
        if (noun == "visit" and lower[at + 1] in ("to", "of", "in")) or (
            (noun in ("talks", "event") and lower[at + 1] in ("in", "at"))
            or (lower[at] in _STRETCHES and lower[at + 1] == "in")
        ):
            return stops_at(scene, at + 2, high, who)
    return occasion_after(scene, index, high)


_HIS_OWN, _HER_OWN, _THEIR_OWN = (["of", whose, "own"] for whose in ("his", "her", "their"))
"""Behind "a trip", before where it led: "from a trip of his own, to Peru"."""


_ASIDE = 30
"""Tokens of a clause about the place that one comes from, at most."""


def goal_past_aside(scene: Scene, trigger: int, high: int) -> int:
    """The "to" of "flew from Peru, where she had met X, to Chile", whose clause breaks off before
    `high`; -1 for none."""
    lower = scene.tokens.lower
    stop = scene.tokens.sentences[scene.sentence_at[trigger]][1]
    if high >= stop or lower[high] != "where" or lower[high - 1] != ",":
        return -1
    if "from" not in lower[trigger + 1 : min(trigger + 5, high)]:
        return -1
    comma = high + 1
    while comma < min(high + _ASIDE, stop - 2):
        if lower[comma] == "," and lower[comma + 1] == "to":
            return comma + 1
        comma += 1
    return -1


_STRETCHES = frozenset(
    """day days week weeks month months night nights hours weekend talks meetings diplomacy
    discussions consultations""".split()
)
"""What is before the "in" of where somebody was: "after a night in Lima", "after talks in Lima"."""


def after_days_in(scene: Scene, trigger: int, who: str) -> tuple[list[Stop], int]:
    """The place of "returned home on Friday after three weeks in Havana", and the days if told."""
    lower = scene.tokens.lower
    last = scene.tokens.sentences[scene.sentence_at[trigger]][1]
    far = min(trigger + 12, last)
    at = next((k for k in range(trigger + 1, far) if _is_behind(lower, k)), -1)
    if at < 0:
        return [], 0
    begin = begin_of_stay(scene, at, last)
    if begin < 0:
        return [], 0
    unit = 7 if lower[begin - 2].startswith("week") and lower[begin - 2] != "weekend" else 1
    days = unit == 7 or lower[begin - 2].startswith("day")
    count = number_at(lower, begin - 3) if days else None
    several = lower[begin - 2] in _TALKS_IN  # "after talks in Peru, Chile and Cuba"
    stops = stops_at(scene, begin, last, who)
    return stops if several else stops[:1], unit * (count or 0)


_TALKS_IN = frozenset("talks meetings discussions consultations diplomacy".split())


def _is_behind(lower: list[str], at: int) -> bool:
    """Whether what is over stands behind a token: "after", "from" or the "of" of "at the end of"."""
    return lower[at] in ("after", "from") or lower[at - 2 : at + 1] == ["the", "end", "of"]


def begin_of_stay(scene: Scene, after: int, last: int) -> int:
    """The token of the place of "after two days in Lima", "after talks in Lima"; -1 if there is none."""
    lower = scene.tokens.lower
    stays = (
        index + 2
        for index in range(after + 1, min(after + 6, last - 2))
        if lower[index] in _STRETCHES and lower[index + 1] == "in"
    )
    return next((one for one in stays if _ends_there(scene, one, last)), -1)


def _ends_there(scene: Scene, begin: int, last: int) -> bool:
    """Whether no verb or party to talks follows a place: not "after talks in Lima had failed"."""
    name = scene.owner[begin + (scene.tokens.lower[begin] == "the")]
    if name is None or name.stop >= last:
        return True
    if scene.tokens.classes[name.stop] in ",.;" or scene.clock[name.stop] is not None:
        return True
    return scene.tokens.lower[name.stop] in _GOING_ON


_GOING_ON = frozenset("and on with before where for to early late at in".split())


_BEHIND = 8
"""Tokens from leaving to "after" and from there to the length, at most."""


def days_there(scene: Scene, trigger: int) -> int | None:
    """The days of "left Peru on Friday after a six-day mission" or "after four days"."""
    lower = scene.tokens.lower
    stop = scene.tokens.sentences[scene.sentence_at[trigger]][1]
    last = min(trigger + _BEHIND, stop)
    after = next((at for at in range(trigger + 1, last) if lower[at] == "after"), -1)
    if after > 0 and lower[after + 2 : after + 3] in (["days"], ["day"]):
        return number_at(lower, after + 1)
    if after > 0 and lower[after + 2 : after + 3] in (["weeks"], ["week"]):
        return 7 * (number_at(lower, after + 1) or 0) or None
    if after < 0 or lower[after + 1 : after + 2] not in (["a"], ["an"], ["his"], ["her"]):
        return None
    return length_of_stay(scene, after, min(after + _BEHIND, stop))


_BROUGHT = frozenset(
    """message messages letter letters greetings gift gifts offer proposal invitation aid news word
    money support guests bankers visitors""".split()
)
"""What or whom others send, before "from"."""


def came_from(
    scene: Scene, agents: tuple[Party, ...], trigger: int, high: int, when: When
) -> list[Claim]:
    """ "arrived here from Malaysia": the stop before, unless it is home; left on that day."""
    lower = scene.tokens.lower
    for index in range(trigger + 1, min(trigger + 12, high)):
        from_it = lower[index] == "from" or (lower[index] == "of" and lower[index - 1] == "out")
        if not from_it or scene.clock[index + 1 : index + 2] != [None]:
            continue
        if lower[index - 1] in _BROUGHT:
            return []  # "came with a message from Chile"
        if lower[index - 1] in VEHICLES and "by" not in lower[index - 3 : index - 1]:
            return []  # "came off a plane from Beijing", but "came by train from Beijing"
        if (
            lower[index - 2] == "of"
            and scene.tokens.classes[index - 1] == "a"
            and lower[index - 1].endswith("s")
        ):
            return []  # "came with a group of tourists from China"
        if scene.resident(agents[0].ids[0]):
            return []  # an ambassador who comes from where the embassy is
        homes = {scene.home(one) for party in agents for one in party.ids}
        stops = [
            stop
            for stop in stops_after_from(scene, index, high, agents[0].ids[0])
            if stop.country not in homes
        ][:1]
        days = [one for one in when.times if one[0].earliest == one[0].latest][:1]
        claims = claims_of(
            scene,
            agents,
            stops,
            "leave",
            "trip/came-from",
            trigger,
            "past",
            "actual",
            When(tuple((time, "") for time, _ in days), None),
        )
        for claim in claims:
            claim.over = True
            if lower[index] == "of":
                claim.days = days_there(scene, trigger)  # "flew out of Peru after a six-day visit"
            if not days and when.times:
                date_claim(claim, "visit", When(when.times[:1], None), scene.date)
        return abroad(claims)
    return stay_before(scene, agents, trigger, when)


def stay_before(
    scene: Scene, agents: tuple[Party, ...], trigger: int, when: When, tense: str = "past"
) -> list[Claim]:
    """ "landed in Lima on Friday after three days in Chile": in Chile until that day."""
    stops, days = after_days_in(scene, trigger, agents[0].ids[0])
    homes = {scene.home(one) for party in agents for one in party.ids}
    stops = [stop for stop in stops if stop.country not in homes]
    if not stops:
        return []
    day = [(time, "") for time, _ in when.times if time.earliest == time.latest][:1]
    times = When(tuple(day), None)
    claims = claims_of(
        scene, agents, stops, "leave", "trip/came-from", trigger, tense, "actual", times
    )
    for claim in claims:
        claim.over, claim.days = tense == "past", days or None
        last = day[0][0].earliest if day and days else None
        if tense == "future" and last is not None and last - dt.timedelta(days - 1) <= scene.date:
            claim.tense, claim.present = "present", True  # "goes on today after two days in Chile"
    return claims


def transits(
    scene: Scene,
    agents: tuple[Party, ...],
    trigger: int,
    high: int,
    tense: str,
    verdict: str,
    when: When,
) -> list[Claim]:
    """ "flew to Stockholm by way of Beijing", "home through Moscow": places passed on the way."""
    lower = scene.tokens.lower
    for index in range(trigger + 1, min(trigger + 16, high)):
        word = lower[index]
        if word in ("via", "through") or (word == "way" and lower[index + 1 : index + 2] == ["of"]):
            stops = stops_at(scene, index + (2 if word == "way" else 1), high, agents[0].ids[0])
            claims = claims_of(
                scene,
                agents,
                stops,
                "visit",
                "trip/transit",
                trigger,
                tense,
                verdict,
                NO_TIMES,
                journey=trigger,
            )
            day = next((t for t, _ in when.times if t.earliest == t.latest), None)
            # "came through Noi Bai airport" tells of an arrival, "came through Vietnam" does not.
            landed = (
                lower[trigger] in ("came", "comes", "arrived")
                and "airport" in (lower[index + 1 : index + 6])
            )
            for claim in claims:
                claim.transit = not landed
                claim.over = tense == "past" and not landed
                if day is not None and len(stops) == 1:
                    date_claim(claim, "arrive", When(((day, ""),), None), scene.date)
            return abroad(claims)
    return []
