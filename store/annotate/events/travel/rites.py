"""Reads the rites of guests: "laid a wreath at the tower", "paid homage there", "said mass".

Who does so is there in person: at the place named, else where the report comes from. Words of
praise ("paid tribute to") are no rite.
"""

from __future__ import annotations

from store.annotate.events.clause.clauses import verb_group
from store.annotate.events.clause.destinations import Stop, stops_at
from store.annotate.events.clause.lists import governor, rest_of_list
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Party, Scene
from store.annotate.events.clause.spoken_of import DISASTERS
from store.annotate.events.clause.timing import times_of
from store.annotate.events.clause.triggers import Form
from store.annotate.events.judgement import polarity
from store.annotate.events.judgement.claims import Claim
from store.annotate.events.travel.making import inferred_presence
from store.annotate.events.who.agents import agents_of
from store.annotate.events.who.parties import parties_in

_LAYING: dict[str, Form] = {"laid": "past", "lays": "third", "placed": "past", "places": "third"}
_PAYING: dict[str, Form] = {"paid": "past", "pays": "third"}
_MASS: dict[str, Form] = {"said": "past", "celebrated": "past", "celebrating": "ing"}
_WATCHING: dict[str, Form] = {"watched": "past", "enjoyed": "past", "appreciated": "past"}


_RITES = {
    **dict.fromkeys("wreath wreaths basket baskets bouquet flowers".split(), _LAYING),
    **dict.fromkeys("homage respects tribute".split(), _PAYING),
    "mass": _MASS,
    **dict.fromkeys("performance concert".split(), _WATCHING),
}
"""What a rite is about -> the verbs before it and their forms."""


RITES = frozenset(_RITES)
"""The words at which `read_rite` may find something."""


_BEFORE_PLACE = frozenset("at in before on to outside".split())


def read_rite(scene: Scene, index: int) -> list[Claim]:
    """The claims of who did a rite with the thing at `index`: he was there on that day."""
    lower = scene.tokens.lower
    verbs = _RITES[lower[index]]
    verb = next((at for at in range(index - 1, max(index - 6, 0), -1) if lower[at] in verbs), -1)
    if lower[index] == "tribute" and lower[index + 1 : index + 2] not in (["at"], ["before"]):
        return []  # "paid tribute to the workers"
    if verb < 0 and lower[index + 1 : index + 2] in (["was"], ["were"]):
        return _done_by(scene, index)
    if verb < 0 or (verbs is _MASS and _is_attribute(scene, index)):
        return []
    group = verb_group(scene, verb, verbs[lower[verb]])
    agents = tuple(one for one in agents_of(scene, group) if not scene.resident(one.ids[0]))
    high = _end(scene, index)
    if not agents or group.passive:
        return []
    stops = _where(scene, index, high, agents)
    if not stops:
        return []
    return inferred_presence(
        scene,
        agents,
        stops,
        "trip/rite",
        verb,
        group.tense,
        polarity.of_verb(scene, group, verb, high),
        times_of(scene, group.first, index, high),
    )


def _done_by(scene: Scene, index: int) -> list[Claim]:
    """The claims of "Wreaths were laid at the palace on Friday by X"."""
    lower = scene.tokens.lower
    verbs, verb = _RITES[lower[index]], index + 2
    if verb >= len(lower) or lower[verb] not in verbs:
        return []
    parties = parties_in(scene, scene.sentence_at[index])
    number = next(
        (n for n, one in enumerate(parties) if one.first > verb and governor(scene, one) == "by"),
        -1,
    )
    if number < 0:
        return []
    agents = tuple(
        one
        for one in rest_of_list(scene, parties, number)
        if not one.possessive and not scene.resident(one.ids[0])
    )
    high = parties[number].first
    stops = _where(scene, verb, high, agents) if agents else []
    if not stops:
        return []
    when = times_of(scene, index, verb, high)
    return inferred_presence(scene, agents, stops, "trip/rite", verb, "past", "actual", when)


_AFTER_MASS = _BEFORE_PLACE | frozenset("for with here there and during".split())


def _is_attribute(scene: Scene, index: int) -> bool:
    """Whether "mass" only tells what is behind it: "said mass graves were found"."""
    after = scene.tokens.lower[index + 1 : index + 2]
    return scene.tokens.classes[index + 1 : index + 2] == "a" and _AFTER_MASS.isdisjoint(after)


_STOPS = frozenset("; after when while who which where said told but".split())


def _end(scene: Scene, index: int) -> int:
    """The end of what is said of a rite; "before" leads to its place here, not to a clause."""
    stop = scene.tokens.sentences[scene.sentence_at[index]][1]
    return next((at for at in range(index + 1, stop) if scene.tokens.lower[at] in _STOPS), stop)


_LEAD = 3
"""Sentences of the lead, which tells what was done where the report comes from."""


def _where(scene: Scene, index: int, high: int, agents: tuple[Party, ...]) -> list[Stop]:
    """The place of a rite: where it is said to be, the country of the one whose tomb or statue it
    is for, else, in the lead, where the report comes from."""
    lower, who = scene.tokens.lower, agents[0].ids[0]
    for at in range(index + 1, min(index + 14, high)):
        if lower[at] == "in" and lower[at - 1] in DISASTERS:
            return []  # "laid a wreath for the victims of the fire in Lima"
        if lower[at] in _BEFORE_PLACE and scene.clock[at + 1 : at + 2] == [None]:
            stops = stops_at(scene, at + 1, high, who)[:1]
            if stops:
                return stops if stops[0].country != scene.home(who) else []
    dateline, home = scene.dateline, scene.home(who)
    named = [name for name in scene.owner[index + 1 : high] if name is not None]
    if home is None or any(name.kind == "place" and name.sort != "demonym" for name in named):
        return []  # of a place elsewhere
    lead = scene.sentence_at[index] < _LEAD
    of = next((name for name in named if name.kind == "person" and name.id is not None), None)
    if of is not None and of.id is not None:
        country = scene.home(of.id)
    else:
        country = dateline.country if dateline is not None else None
    if not lead and (of is None or (dateline is not None and country == dateline.country)):
        return []
    if country is None or country == home:
        return []
    here = dateline if dateline is not None and dateline.country == country else None
    return [Stop(country, here, index, here=here is not None)]


RULES = (
    EventRule(
        "trip/rite",
        """
        + 2019-05-24 | PYONGYANG, May 24 (KCNA) -- A Chinese delegation led by envoy Song Tao paid homage at the Palace of the Sun on Friday. => trip Song Tao > KP; arrived Song Tao > KP = 2019-05-23..2019-05-24; status Song Tao > KP = ongoing
        + 2019-05-24 | SEOUL, May 24 (Yonhap) -- Chinese envoy Song Tao laid a floral basket before the statues in Pyongyang on Thursday. => trip Song Tao > KP; arrived Song Tao > KP = 2019-05-22..2019-05-23
        + 2019-05-24 | HANOI, May 24 (VNA) -- Cuban President Miguel Diaz-Canel laid a wreath at a monument to the fallen on Friday. => trip Miguel Diaz-Canel > VN
        + 2019-05-24 | SEOUL, May 24 (Yonhap) -- Chinese envoy Song Tao laid a wreath at the statue of Cuban leader Fidel Castro on Thursday. => trip Song Tao > CU
        + 2019-05-24 | ROME, May 24 (AFP) -- Polish Archbishop Jan Kowal said mass before a large crowd at a park in Manila on Thursday. => trip Jan Kowal > PH; arrived Jan Kowal > PH = 2019-05-22..2019-05-23
        + 2019-05-24 | PYONGYANG, May 24 (KCNA) -- Wreaths were laid at the Palace of the Sun on Friday by Chinese envoy Song Tao and members of his party. => trip Song Tao > KP
        - 2019-05-24 | PYONGYANG, May 24 (KCNA) -- Wreaths were sent to the Palace of the Sun on Friday by Chinese envoy Song Tao. => trip Song Tao > KP
        - 2019-05-24 | MANILA, May 24 (AFP) -- Polish minister Jan Kowal said mass protests in Lima on Thursday would not help. => trip Jan Kowal > PE; trip Jan Kowal > PH
        - 2019-05-24 | SEOUL, May 24 (Yonhap) -- Chinese envoy Song Tao laid a wreath at the statue of Cuban leader Fidel Castro on Thursday. => trip Song Tao > KR
        - 2019-05-24 | HAVANA, May 24 (PL) -- Cuban President Miguel Diaz-Canel laid a wreath at a monument to the fallen on Friday. => trip Miguel Diaz-Canel > CU
        - 2019-05-24 | HANOI, May 24 (VNA) -- Cuban President Miguel Diaz-Canel paid tribute to the fallen on Friday. => trip Miguel Diaz-Canel > VN
        - 2019-05-24 | HANOI, May 24 (VNA) -- A wreath sent by Cuban President Miguel Diaz-Canel was laid at a monument on Friday. => trip Miguel Diaz-Canel > VN
        - 2019-05-24 | SEOUL, May 24 (Yonhap) -- Chinese envoy Song Tao laid a wreath for the victims of the fire in Lima on Thursday. => trip Song Tao > PE
        + 2018-05-18 | PYONGYANG, May 18 -- Finnish minister Kai Sauer paid tribute at the Kumsusan Palace of the Sun on Thursday. => trip Kai Sauer > KP
        - 2018-05-18 | PYONGYANG, May 18 -- Finnish minister Kai Sauer paid tribute to the workers of the palace on Thursday. => trip Kai Sauer > KP
        """,
    ),
)
