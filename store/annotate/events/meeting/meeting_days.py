"""Gives each meeting of one clause its own place and day: "met A in Oslo on Monday and B in Bonn".

Who met whom, and whether, is known before; one place or day for all is found in where_met.py.
"""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from store.annotate.events.clause.destinations import Stop, stops_at
from store.annotate.events.clause.places_told import places_with_times
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Party, Scene
from store.annotate.events.judgement.claims import MeetingClaim
from store.model import Window


class _Beside(NamedTuple):
    """What stands between one partner and the next."""

    stop: Stop | None
    day: Window | None


def apart(
    scene: Scene, claims: list[MeetingClaim], others: tuple[Party, ...], trigger: int, high: int
) -> list[MeetingClaim]:
    """The claims of the verb or noun at `trigger`, told apart where the clause does so."""
    low = scene.tokens.sentences[scene.sentence_at[trigger]][0]
    listed = sorted(
        (one for one in others if trigger < one.first < high and one.first >= low),
        key=lambda one: one.first,
    )
    if not listed or not claims:
        return claims
    if len(listed) == 1:
        return _several_times(scene, claims, listed[0], high)
    limits = [*(one.first for one in listed[1:]), high]
    beside = [_beside(scene, one.stop, limit) for one, limit in zip(listed, limits, strict=True)]
    if not any(one.stop or one.day for one in beside[:-1]):
        return claims  # one place and day, after the whole list
    found: list[MeetingClaim] = []
    for claim in claims:
        mine = [n for n, one in enumerate(listed) if not set(one.ids).isdisjoint(claim.officials)]
        if len(mine) == 1:
            stop = next((one.stop for one in beside[mine[0] :] if one.stop), None)
            day = next((one.day for one in beside[mine[0] :] if one.day), None)
            if stop is not None:
                claim = replace(claim, place=stop.place, country=stop.country)
            if day is not None:
                claim = replace(claim, when=day)
        found.append(claim)
    return found


def _several_times(
    scene: Scene, claims: list[MeetingClaim], partner: Party, high: int
) -> list[MeetingClaim]:
    """ "met X in Oslo in March, in Bonn in May and in Oslo again in June": three meetings."""
    met = {one for claim in claims for one in claim.officials}
    for at, who in scene.people_in(partner.stop, high):
        if who not in met:
            high = at  # "with X in Oslo on Monday and with Y in Bonn": the rest is of Y
            break
    pairs = places_with_times(scene, partner.stop - 1, high, partner.ids[0])
    if len(pairs) < 2 or not all(when.times for _, when in pairs):
        return claims
    found: list[MeetingClaim] = []
    for stop, when in pairs:
        time = when.times[0][0]
        if time.earliest is None or time.latest is None:
            return claims
        day = Window(time.earliest, time.latest, time.text)
        found += [
            replace(claim, when=day, place=stop.place, country=stop.country) for claim in claims
        ]
    return found


_OTHER_TIMES = frozenset("since after before until till from ahead".split())


def _beside(scene: Scene, first: int, limit: int) -> _Beside:
    """The place and the day that stand from token `first` to before `limit`."""
    lower = scene.tokens.lower
    stop: Stop | None = None
    day: Window | None = None
    for index in range(first, limit):
        time = scene.clock[index]
        if time is not None:
            if (
                day is None
                and time.earliest is not None
                and time.latest is not None
                and lower[index - 1] not in _OTHER_TIMES
            ):
                day = Window(time.earliest, time.latest, time.text)
        elif stop is None and lower[index] in ("in", "at"):
            name = scene.owner[index + 1] if index + 1 < limit else None
            if name is not None and name.kind == "place":
                stop = next(iter(stops_at(scene, index + 1, limit, None)), None)
    return _Beside(stop, day)


RULES = (
    EventRule(
        "meeting/apart",
        """
        + 2019-05-20 | Finnish President Sauli Niinistö met Norwegian King Harald in Oslo on May 6 and Danish Queen Margrethe in Copenhagen on May 8. => met Harald + Sauli Niinistö = 2019-05-06; met Margrethe + Sauli Niinistö = 2019-05-08; trip Sauli Niinistö > NO; trip Sauli Niinistö > DK
        + 2019-05-20 | Finnish President Sauli Niinistö met Norwegian King Harald on May 6 and Norwegian Prime Minister Erna Solberg on May 7 in Oslo. => met Erna Solberg + Sauli Niinistö = 2019-05-07; meeting Erna Solberg + Sauli Niinistö at Oslo
        + 2019-05-20 | Finnish President Sauli Niinistö met Norwegian King Harald in Oslo in March and in Helsinki in April. => met Harald + Sauli Niinistö = 2019-03-01..2019-03-31; met Harald + Sauli Niinistö = 2019-04-01..2019-04-30
        - 2019-05-20 | Finnish President Sauli Niinistö met Norwegian King Harald in Helsinki on Friday and promised that his team would compete in Oslo in 2020 and in Lima in 2022. => trip Sauli Niinistö > NO
        - 2019-05-20 | Finnish President Sauli Niinistö met Norwegian King Harald in Oslo on May 6 and Danish Queen Margrethe in Copenhagen on May 8. => trip Harald > DK
        - 2019-05-20 | Finnish President Sauli Niinistö met Norwegian King Harald in Oslo on May 6 and Danish Queen Margrethe in Copenhagen on May 8. => met Margrethe + Sauli Niinistö = 2019-05-06
        - 2019-05-20 | Finnish President Sauli Niinistö discussed the plan with Norwegian King Harald in Oslo on Monday and with Danish Queen Margrethe in Copenhagen on Tuesday. => trip Harald > DK
        + 2019-05-24 | Swiss minister Paul Seger is in Minsk. On Tuesday he met Belarusian minister Ivan Savin, and on Wednesday President Viktor Orlov gave him an audience. => met Ivan Savin + Paul Seger = 2019-05-21; met Paul Seger + Viktor Orlov = 2019-05-22
        - 2019-05-24 | Swiss minister Paul Seger is in Minsk. On Tuesday he met Belarusian minister Ivan Savin, and on Wednesday President Viktor Orlov gave him an audience. => met Ivan Savin + Paul Seger = 2019-05-22
        """,
    ),
)
