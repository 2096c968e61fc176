"""Reads the next stops of a journey told without a verb of travel: "Then it is on to Lima", "Peru is next
on his schedule", "Next comes Chile".

Stops that are called so ("the next stop is Lima") are read in named_stops.py.
"""

from __future__ import annotations

from store.annotate.events.clause.destinations import Stop, last_place, stops_at
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Scene, stand_in
from store.annotate.events.clause.timing import times_of
from store.annotate.events.judgement.claims import Claim, abroad
from store.annotate.events.travel.making import claims_of

NEXT = frozenset(["next", "on", "still", "after"])
"""The words at which `read_next` may find something."""


_IT_IS = frozenset("is 's ’s was will be then".split())


_COME = frozenset(["come", "comes"])
_COMES = frozenset("is are comes come will be".split())


_LISTS = frozenset("schedule itinerary list programme program agenda tour route trip".split())


_TOURS = frozenset("tour trip swing leg legs itinerary stop stops journey".split())


_BACK = 3
"""Sentences back to the journey whose next stop is told."""


def may_be_next(scene: Scene, index: int) -> bool:
    """Whether the words beside let `read_next` find something, whoever travels."""
    lower = scene.tokens.lower
    sentence = scene.sentence_at[index]
    if last_place(scene, sentence) < 0 or scene.clock[index] is not None:
        return False
    if lower[index] == "on":
        return lower[index + 1 : index + 2] == ["to"] and _it_is_on(scene, index)
    if lower[index] == "still":
        to_come = lower[index + 1 : index + 3] == ["to", "come"]
        return to_come and lower[index - 1] in ("is", "are") and _row_before(scene, index - 1) > 0
    if lower[index] == "after":
        return lower[index - 1] in _COME  # "Lima and Quito come after."
    first = scene.tokens.sentences[sentence][0]
    return index == first or lower[index - 1] in _COMES


def _it_is_on(scene: Scene, index: int) -> bool:
    """Whether "it is", "it's then" or "it will be" stands before an "on"."""
    lower = scene.tokens.lower
    at = index - 1
    while at > 0 and lower[at] in _IT_IS and index - at < 4:
        at -= 1
    return at < index - 1 and lower[at] == "it"


def _row_before(scene: Scene, verb: int) -> int:
    """Where the row of places begins that ends before a verb: "Peru and Chile |are still"; -1 for none."""
    first = scene.tokens.sentences[scene.sentence_at[verb]][0]
    at = verb
    while at > first and (
        scene.place_at(at - 1) is not None or scene.tokens.lower[at - 1] in (",", "and")
    ):
        at -= 1
    opens = at == first or scene.tokens.lower[at] in (",", "and")
    if not opens and scene.tokens.classes[at - 1] not in ";:":
        return -1  # "Talks with Peru are still to come"
    while at < verb and scene.place_at(at) is None:
        at += 1
    return at if at < verb else -1


def read_next(scene: Scene, index: int) -> list[Claim]:
    """ "From there it is on to Lima", "Peru is next on his schedule"; asked where `may_be_next`."""
    lower = scene.tokens.lower
    sentence = scene.sentence_at[index]
    first, stop = scene.tokens.sentences[sentence]
    still = lower[index] == "still"
    if not still and scene.people_in(first, index):
        return []  # "X said that Peru was next"
    low = scene.tokens.sentences[max(sentence - _BACK, 0)][0]
    who = scene.in_hand(index, low)
    if who is None or scene.home(who) is None:
        return []
    if lower[index] == "on":
        stops = stops_at(scene, index + 2, stop, who)
        over = "was" in lower[index - 3 : index]
    elif still:
        stops, over = stops_at(scene, _row_before(scene, index - 1), index, who), False
    else:
        stops, over = _in_the_row(scene, index, who), False
    if not stops or any(one.country == scene.home(who) for one in stops):
        return []
    when = times_of(scene, index, index, stop)
    agents = (stand_in(index, who),)
    tense = "past" if over else "future"
    return abroad(
        claims_of(
            scene,
            agents,
            stops,
            "visit",
            "trip/next-in-line",
            index,
            tense,
            "actual",
            when,
            journey=index,
        )
    )


def _in_the_row(scene: Scene, index: int, who: str) -> list[Stop]:
    """The places of "Peru and Chile are next (on her list)", "Next (on her list) is Peru"."""
    lower = scene.tokens.lower
    first, stop = scene.tokens.sentences[scene.sentence_at[index]]
    behind = index + 1
    if lower[behind : behind + 1] == ["on"]:
        noun = next(
            (at for at in range(behind + 2, min(behind + 4, len(lower))) if lower[at] in _LISTS), -1
        )
        if noun < 0:
            return []
        behind = noun + 1
    else:
        low = scene.tokens.sentences[max(scene.sentence_at[index] - _BACK, 0)][0]
        if _TOURS.isdisjoint(lower[low:index]) and lower[index - 1] not in _COME:
            return []  # "He left on Friday. Peru is next", of whatever
    if behind >= stop:
        return []
    if index == first:
        if lower[behind] not in _COMES:
            return []
        behind += lower[behind + 1 : behind + 2] == ["be"]
        place = scene.place_at(behind + 1)
        ends = place is not None and scene.tokens.classes[place.stop : place.stop + 1] != "s"
        return stops_at(scene, behind + 1, stop, who) if ends else []
    verb = index - 1
    while verb > first and lower[verb] in _COMES:
        verb -= 1
    place = scene.place_at(verb)
    ended = scene.tokens.classes[behind] in ".,;" or scene.clock[behind] is not None
    if place is None or scene.place_at(first) is None or not ended or "not" in lower[first:index]:
        return []
    return stops_at(scene, first, verb + 1, who)


RULES = (
    EventRule(
        "trip/next-in-line",
        """
        + 2018-05-18 | Swiss diplomat Paul Seger will visit Minsk next week. Then it is on to Lima for talks. => trip Paul Seger > PE; status Paul Seger > PE = planned; to Paul Seger > PE = Lima
        + 2018-05-18 | Swiss diplomat Paul Seger arrived in Minsk on Monday. Peru is next on his schedule. => status Paul Seger > PE = planned
        + 2018-05-18 | Swiss diplomat Paul Seger arrived in Minsk on Monday. Next on the itinerary are Peru and Chile. => status Paul Seger > PE = planned; status Paul Seger > CL = planned
        + 2018-05-18 | Swiss diplomat Paul Seger arrived in Minsk on Monday on a tour. Peru comes next. => status Paul Seger > PE = planned
        - 2018-05-18 | Swiss diplomat Paul Seger left Minsk on Monday. Peru is next. => trip Paul Seger > PE
        - 2018-05-18 | Swiss diplomat Paul Seger arrived in Minsk on Monday. Peru is next to Chile. => trip Paul Seger > PE
        - 2018-05-18 | Swiss diplomat Paul Seger arrived in Minsk on Monday. Next on the agenda is a treaty with Peru. => trip Paul Seger > PE
        - 2018-05-18 | Swiss diplomat Paul Seger arrived in Minsk on Monday. Next week Peru will vote. => trip Paul Seger > PE
        - 2018-05-18 | Swiss diplomat Paul Seger arrived in Minsk on Monday. The pressure on Peru is on to sign. => trip Paul Seger > PE
        - 2018-05-18 | Swiss diplomat Paul Seger arrived in Minsk on Monday. Swiss premier Anna Roth said it was on to Peru and glory. => trip Paul Seger > PE
        + 2018-05-18 | Swiss diplomat Paul Seger arrived in Minsk on Monday. Peru and Chile are still to come. => status Paul Seger > PE = planned; status Paul Seger > CL = planned
        - 2018-05-18 | Swiss diplomat Paul Seger arrived in Minsk on Monday. Talks with Peru are still to come. => trip Paul Seger > PE
        + 2018-05-18 | Swiss diplomat Paul Seger sets off for Minsk on Sunday. Oslo and Rome come next. => trip Paul Seger > NO; trip Paul Seger > IT
        - 2018-05-18 | Swiss diplomat Paul Seger sets off for Minsk on Sunday. Oslo bankers come next. => trip Paul Seger > NO
        """,
    ),
)
