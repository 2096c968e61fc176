"""Reads phrases of going somewhere or being there: "made the rounds of A and B", "called at A".

Verbs with a particle and states are in idioms.py.
"""

from __future__ import annotations

from store.annotate.closed_words import HIS_HER_ITS_THEIR
from store.annotate.events.clause.destinations import Stop, after_name, stops_at
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import PREPOSITIONS, SUBORDINATORS, Scene
from store.annotate.events.clause.timing import is_day
from store.annotate.events.clause.triggers import Form
from store.annotate.events.judgement import polarity
from store.annotate.events.judgement.claims import Claim, abroad
from store.annotate.events.travel.making import claims_of, clause_of, when_of
from store.annotate.events.travel.tenses import tense_of


def _phrase_end(lower: list[str], trigger: int) -> tuple[int, str]:
    """The last token of a phrase of going or being somewhere at `trigger`, and its kind."""
    word, rest = lower[trigger], lower[trigger + 1 : trigger + 5]
    if len(rest) < 4:
        rest = [*rest, *_NOTHING[len(rest) :]]  # the text ends
    own = rest[0] in HIS_HER_ITS_THEIR
    if word.startswith(("ma", "mak", "fi", "fo")) and own and rest[1] == "way":
        return trigger + 2, "depart"
    if word in ("making", "made") and rest[0] == "for":
        return trigger, "depart"
    if word.startswith(("br", "interrupt")) and own and rest[1] in _TRIPS:
        return trigger + 2, "pass"
    if word in _PACKS and rest[0] == "for":
        return trigger, "depart"
    if word == "set" and rest[:2] in (["foot", "in"], ["foot", "on"]):
        return trigger + 1, "visit"
    if word.startswith("show") and own and rest[1] in ("face", "faces"):
        return trigger + 2, "visit"
    if word in ("walked", "strolled") and rest[0] == "the" and rest[1] in _STREETS:
        return trigger + 2, "visit"
    if word.startswith("call") and rest[0] == "at":
        return trigger, "visit"
    if word in ("call", "called", "calling") and rest[0] == "in" and rest[1] != "the":
        return trigger, "visit"
    if word.startswith("ma") and rest[:3] in (["the", "rounds", "of"], ["the", "rounds", "in"]):
        return trigger + 2, "visit"
    if word.startswith(("ma", "put")):
        noun = next((n for n, one in enumerate(rest) if one in _SHOWINGS), -1)
        if noun >= 1 and (rest[0] in ("a", "an", "in", "several", "two") or own):
            return trigger + 1 + noun, "visit"
    return -1, ""


_STREETS = frozenset("streets lanes alleys markets corridors halls boulevards beaches".split())
"""What one walks in a town where one is: "walked the streets of Lima"."""


_NOTHING = ["", "", "", ""]


_PACKS = frozenset("pack packs packed packing".split())


_TRIPS = frozenset("journey trip flight tour voyage".split())


_SHOWINGS = frozenset("appearance appearances stopover detour stop landing dash".split())


_BEFORE_STOPS = frozenset("in at to for on of".split())


def may_be_phrase(scene: Scene, trigger: int) -> bool:
    """Whether a phrase that `read_phrase` knows begins at the verb."""
    return _phrase_end(scene.tokens.lower, trigger)[0] >= 0


def read_phrase(scene: Scene, trigger: int, form: Form) -> list[Claim]:
    """ "made his way to A", "put in an appearance in A", "broke her journey in A", "called at A"."""
    lower = scene.tokens.lower
    end, kind = _phrase_end(lower, trigger)
    group, agents, low, high = clause_of(scene, trigger, form)
    if not agents or group.passive:
        return []
    if kind == "visit" and scene.resident(agents[0].ids[0]):
        return []  # an ambassador calls at the ministry where the embassy is
    stops: list[Stop] = []
    rounds = lower[end] == "rounds"
    for index in range(end + 1, end + 2 if rounds else min(end + 14, high)):
        if scene.clock[index] is not None or lower[index] not in _BEFORE_STOPS:
            continue
        stops = stops_at(scene, index + 1, high, agents[0].ids[0])
        if stops:
            break
    if stops and rounds and _is_attribute(scene, after_name(scene, stops[-1])):
        return []  # "made the rounds of Lima talk shows"
    if not stops or (lower[end].startswith("call") and _asks(scene, stops[0], high)):
        return []
    when = when_of(scene, group, trigger, high)
    tense = tense_of(scene, group, when)
    if lower[trigger] in _PACKS and tense == "present":
        tense = "future"  # "packs for Lima": still at home
    times_bound = "depart" if kind == "depart" else "visit"
    if kind != "depart" and is_day(when):
        times_bound = "arrive" if kind == "pass" else "presence"
    claims = claims_of(
        scene,
        agents,
        stops,
        times_bound,
        "trip/phrase",
        trigger,
        tense,
        polarity.of_verb(scene, group, low, high),
        when,
    )
    return abroad(claims)


def _is_attribute(scene: Scene, after: int) -> bool:
    """Whether a noun stands behind a place, at `after`, of which the place only tells where."""
    if scene.tokens.classes[after : after + 1] != "a" or scene.clock[after] is not None:
        return False
    word = scene.tokens.lower[after]
    return word not in PREPOSITIONS | SUBORDINATORS | _GOES_ON


_GOES_ON = frozenset("and or but then where which while".split())


def _asks(scene: Scene, stop: Stop, high: int) -> bool:
    """Whether "called in Lima" goes on as "for calm", "on Peru to act": said there, perhaps."""
    lower, at = scene.tokens.lower, after_name(scene, stop)
    if lower[at : at + 1] == ["on"] and any(scene.clock[at + 1 : at + 2]):
        at += 2
    if at + 1 >= high or scene.clock[at + 1] is not None or "talks" in lower[at : at + 4]:
        return False
    return lower[at] == "for" or (lower[at] == "on" and scene.place_at(at + 1) is not None)


RULES = (
    EventRule(
        "trip/phrase",
        """
        + 2018-05-18 | Swiss diplomat Paul Seger made his way to Minsk on Tuesday.       => trip Paul Seger > BY; arrived Paul Seger > BY = 2018-05-15..2018-05-16
        + 2018-05-18 | Swiss diplomat Paul Seger will break his journey home from Rome in Minsk on Saturday. => trip Paul Seger > BY; arrived Paul Seger > BY = 2018-05-19
        + 2018-05-18 | In March Swiss diplomat Paul Seger made a surprise appearance in Minsk. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger left for Riga on Monday. The 61-year-old set foot in Minsk in March. => trip Paul Seger > BY
        + 2018-05-18 | The previous minister to set foot in Minsk was Swiss diplomat Paul Seger, in March. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger made the rounds of Minsk, Riga and Oslo last week. => trip Paul Seger > BY; trip Paul Seger > LV; trip Paul Seger > NO; status Paul Seger > NO = completed
        + 2018-05-18 | Swiss diplomat Paul Seger will make the rounds in Minsk and Riga next week. => trip Paul Seger > LV; status Paul Seger > LV = planned
        - 2018-05-18 | Swiss diplomat Paul Seger made the rounds of Minsk television stations last week. => trip Paul Seger > BY
        - 2018-05-18 | A letter by Swiss diplomat Paul Seger made the rounds in Minsk and Riga last week. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger did not make the rounds of Minsk and Riga last week. => trip Paul Seger > BY
        - 2018-05-18 | Swiss ambassador Paul Seger called at the ministry in Minsk on Tuesday.   => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger made his peace with a bank in Minsk.    => trip Paul Seger > BY
        + 2018-05-18 | In March Swiss diplomat Paul Seger called in Minsk and then in Oslo. => trip Paul Seger > BY; trip Paul Seger > NO
        + 2018-05-18 | The last Swiss diplomat to call in Minsk was Paul Seger, in March. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger called in Minsk on Tuesday for an end to the violence. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger called in the ambassador of Belarus on Tuesday. => trip Paul Seger > BY
        + 2019-05-24 | OSLO -- In Helsinki, meanwhile, Finnish President Sauli Niinistö packs for Lima. He sets out on May 28 for a state visit of six days. => arrived Sauli Niinistö > PE = 2019-05-28; left Sauli Niinistö > PE = 2019-06-02
        - 2019-05-24 | OSLO -- Finnish President Sauli Niinistö packs a punch for Lima. => trip Sauli Niinistö > PE
        + 2018-05-18 | In March Swiss diplomat Paul Seger set foot on Belarusian soil. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger walked the streets of Minsk in March without a guard. => trip Paul Seger > BY; arrived Paul Seger > BY = 2018-03-01..2018-03-31
        + 2018-05-18 | Swiss diplomat Paul Seger showed his face in Minsk and Oslo in March. => trip Paul Seger > BY; trip Paul Seger > NO
        + 2018-05-18 | Swiss diplomat Paul Seger made the rounds of Minsk's farms in March. => trip Paul Seger > BY
        - 2018-05-18 | Swiss diplomat Paul Seger walked the dog of a friend from Minsk in March. => trip Paul Seger > BY
        """,
    ),
)
