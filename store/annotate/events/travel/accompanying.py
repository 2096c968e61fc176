"""Reads who goes along from the verb itself: "A accompanied X to Minsk", "A will accompany her".

The one who is accompanied stands behind the verb; "X, accompanied by A" is read in accompanied.py.
"""

from __future__ import annotations

from dataclasses import replace

from store.annotate.closed_words import KIN, NOT
from store.annotate.events.clause.clauses import VerbGroup, clause_start, clause_stop, verb_group
from store.annotate.events.clause.destinations import Stop, stops_at
from store.annotate.events.clause.gatherings import NOUNS
from store.annotate.events.clause.lists import BODIES, led_by
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Party, Scene
from store.annotate.events.clause.timing import is_day
from store.annotate.events.clause.triggers import Form
from store.annotate.events.clause.venues_around import occasion_after
from store.annotate.events.clause.venues_meant import venue_of
from store.annotate.events.judgement.claims import Claim, abroad
from store.annotate.events.travel.making import clause_of
from store.annotate.events.travel.parting import on_the_visit
from store.annotate.events.travel.states_there import behind_office
from store.annotate.events.travel.telling import Telling, telling_of
from store.annotate.events.who.agents import agents_of
from store.annotate.events.who.company import Company, company_of, traveller_near
from store.annotate.events.who.countrymen import countryman
from store.annotate.events.who.parties import parties_in


def read_accompany(scene: Scene, trigger: int, form: Form) -> list[Claim]:
    """ "X accompanied Y to Minsk in March": both went there."""
    group_, agents, low, high = clause_of(scene, trigger, form)
    if not agents:
        return []
    if group_.passive:
        # "X was accompanied to A by B": X went there
        to = scene.tokens.lower[trigger + 1 : trigger + 2] == ["to"]
        stops = stops_at(scene, trigger + 2, high, agents[0].ids[0]) if to else []
        told = telling_of(scene, trigger, group_, agents, (low, high))
        return told.claims(stops, "depart", _RULE) if stops else []
    led = next(
        (
            party
            for party in parties_in(scene, scene.sentence_at[trigger])
            if trigger < party.first
            and not scene.tokens.lower[trigger + 1 : party.first + 1].count(",")
        ),
        None,
    )
    kin = _kin_named(scene, trigger)
    if kin is not None:
        led, high = kin, scene.tokens.sentences[scene.sentence_at[trigger]][1]
    elif led is not None and _heads_the_body(scene, trigger, led):
        pass
    elif led is None or led.first - trigger > 2 or (led.possessive and led.sort != "pronoun"):
        return _with_one_unnamed(
            scene, trigger, telling_of(scene, trigger, group_, agents, (low, high))
        )
    agents = countryman(scene, led, agents)
    homes = {scene.home(one) for party in (led, *agents) for one in party.ids} - {None}
    if len(homes) > 1:
        return []  # a host who takes his guest round
    stops = _led_to(scene, led, high)
    if not stops:
        return []
    if not NOT.isdisjoint(group_.words) and not {"did", "will"}.isdisjoint(group_.words):
        return _without_them(scene, trigger, group_, (led, agents), stops)
    told = telling_of(scene, trigger, group_, (led, *agents), (low, high))
    sets_out = told.tense == "future" or (len(told.when.times) == 1 and is_day(told.when))
    return told.claims(stops, "depart" if sets_out else "visit", _RULE)


def _without_them(
    scene: Scene,
    trigger: int,
    group: VerbGroup,
    who: tuple[Party, tuple[Party, ...]],
    stops: list[Stop],
) -> list[Claim]:
    """ "X did not accompany Y to Minsk in March": Y went there, and X did not."""
    led, agents = who
    clause = clause_start(scene, trigger), clause_stop(scene, trigger)
    stayed = telling_of(scene, trigger, group, agents, clause)
    went = telling_of(scene, trigger, group, (led,), clause).but(verdict="actual")
    return stayed.claims(stops, "visit", _RULE) + went.claims(stops, "visit", _RULE)


def _with_one_unnamed(scene: Scene, trigger: int, told: Telling) -> list[Claim]:
    """ "accompanied the president to Minsk", "joined a trade mission to Minsk": X went there, whoever
    the president was."""
    to = behind_office(scene.tokens.lower, trigger)
    if to == trigger:
        to = _behind_body(scene.tokens.lower, trigger, told.high)
    if to == trigger or scene.tokens.lower[to : to + 1] != ["to"]:
        return []
    stops = stops_at(scene, to + 1, told.high, told.who)
    return abroad(told.claims(stops, "visit", _RULE))


_TO_BODY = 5
"""Tokens from the verb to the noun of "a high-level trade mission", and from there to "to"."""


def _behind_body(lower: list[str], trigger: int, high: int) -> int:
    """The "to" of "accompanied a group of traders to Minsk"; the verb itself where there is none."""
    if lower[trigger + 1 : trigger + 2] not in (["a"], ["an"], ["the"]):
        return trigger
    ahead = range(trigger + 2, min(trigger + 2 + _TO_BODY, high))
    body = next((at for at in ahead if lower[at] in BODIES), high)
    behind = range(body + 1, min(body + 1 + _TO_BODY, high))
    to = next((at for at in behind if lower[at] in ("to", ",")), high)
    return to if to < high and lower[to] == "to" else trigger


_RULE = "trip/accompany-to"


_TO_HEAD = 12
"""Tokens from the verb to the head of "a delegation of the party led by X", at most."""


def _heads_the_body(scene: Scene, trigger: int, party: Party) -> bool:
    """Whether X is meant in "accompanied a delegation of the party under X to Minsk"."""
    lower = scene.tokens.lower
    under = lower[party.first - 1] == "under" or led_by(scene, party)
    near = party.first - trigger <= _TO_HEAD and not party.possessive
    return under and near and not BODIES.isdisjoint(lower[trigger + 1 : party.first])


_KIN = KIN | {"boss", "predecessor"}


def _kin_named(scene: Scene, trigger: int) -> Party | None:
    """X of "accompanied his father, the late President X, to Peru"."""
    lower = scene.tokens.lower
    if lower[trigger + 1 : trigger + 2] not in (["his"], ["her"], ["their"]):
        return None
    if _KIN.isdisjoint(lower[trigger + 2 : trigger + 4]):
        return None
    for party in parties_in(scene, scene.sentence_at[trigger]):
        if party.sort == "name" and trigger + 2 < party.first <= trigger + 9:
            between = lower[trigger + 3 : party.first]
            after = lower[party.stop : party.stop + 2]
            plain = between.count(",") <= 1 and not {"and", "to", "in"} & set(between)
            return party if plain and not party.possessive and "to" in after else None
    return None


def _led_to(scene: Scene, led: Party, high: int) -> list[Stop]:
    """Where the one who is accompanied goes: "accompanied X (on Monday) to Minsk"."""
    lower = scene.tokens.lower
    begin = led.stop
    if lower[begin : begin + 1] == [","]:
        high = scene.tokens.sentences[scene.sentence_at[begin]][1]
        begin = _behind_apposition(scene, begin, high)
    if lower[begin : begin + 1] == ["there"]:
        return stops_at(scene, begin, high, led.ids[0])
    for index in range(begin, min(begin + 8, high)):
        if lower[index] in ("to", "into") and scene.clock[index] is None:
            return (
                stops_at(scene, index + 1, high, led.ids[0])
                or occasion_after(scene, index, high)
                or _gathering(scene, index, high)
            )
        if lower[index] in ("in", "at", "during") and not any(scene.clock[index + 1 : index + 2]):
            break
    return []


_TO_NOUN = 5
"""Tokens from "to" to the noun of a gathering: "to the UN general assembly", at most."""


def _gathering(scene: Scene, to: int, high: int) -> list[Stop]:
    """Where the gathering is of "accompanied X to the summit", where the article tells it."""
    for at in range(to + 1, min(to + 1 + _TO_NOUN, high)):
        if scene.tokens.lower[at] in NOUNS:
            venue = venue_of(scene, at)
            return [venue.stop] if venue is not None else []
    return []


_APPOSITION = 22
"""Tokens between the commas of "X, president of the assembly,", at most."""


def _behind_apposition(scene: Scene, comma: int, stop: int) -> int:
    """The "to" behind "X, president of the assembly,", whose first comma is at `comma`; `stop` where
    none follows."""
    lower = scene.tokens.lower
    for at in range(comma, min(comma + _APPOSITION, stop - 1)):
        if lower[at] == "," and lower[at + 1] == "to":
            return at + 1
        if lower[at] in scene.triggers.verbs and scene.owner[at] is None:
            break
    return stop


_INTENDED = frozenset("was were due expected scheduled planned".split())


_STAYED = frozenset("stayed remained cancelled canceled withdrew fell ill unable but".split())
"""Behind "was to accompany X", where it did not come to that."""


def meant_to_accompany(scene: Scene, verb: int, stop: int) -> bool:
    """Whether "who was to accompany her, stayed at home" is told, of a sentence that ends at `stop`."""
    lower = scene.tokens.lower
    intended = lower[verb - 1] == "to" and lower[verb - 2] in _INTENDED
    return intended and not _STAYED.isdisjoint(lower[verb:stop])


def accompany_her(scene: Scene, sentence: int, index: int) -> list[Company]:
    """ "A and B will accompany her": "her" is no owner of what follows."""
    lower = scene.tokens.lower
    if not lower[index - 1].startswith("accompan") or lower[index - 2] in ("not", "never"):
        return []
    stop = scene.tokens.sentences[sentence][1]
    if index + 1 < stop and scene.tokens.classes[index + 1] == "a" and lower[index + 1] not in _ON:
        return []
    if meant_to_accompany(scene, index - 1, stop):
        return []
    word = scene.triggers.verbs.get(lower[index - 1])
    others = agents_of(scene, verb_group(scene, index - 1, word.form)) if word else ()
    leader = next((p for p in parties_in(scene, sentence) if p.head == index), None)
    if leader is None or leader.ids == (others[0].ids if others else ()):
        leader = traveller_near(scene, index)
    found = company_of(scene, sentence, leader, others, index, "companions/accompanying")
    return [replace(one, leg=on_the_visit(scene, index + 1, stop)) for one in found]


_ON = frozenset("on to in at there for during and when while from".split())


RULES = (
    EventRule(
        "trip/accompany-to",
        """
        + 2018-05-18 | Ghana's Trade Minister Kofi Mensah accompanied Ghanaian Vice President Mahamudu Bawumia to Minsk in March. => trip Kofi Mensah > BY; trip Mahamudu Bawumia > BY; with Mahamudu Bawumia > BY = Kofi Mensah
        + 2018-05-18 | Ghana's Trade Minister Kofi Mensah was young in April 1965, when he accompanied his father, the late President Yaw Mensah, to Belarus. => trip Yaw Mensah > BY; trip Kofi Mensah > BY; arrived Kofi Mensah > BY = 1965-04-01..1965-04-30
        + 2018-05-18 | Ghana's Trade Minister Kofi Mensah accompanied Ama Boateng, president of the Board of Trade, to Belarus in April. => trip Ama Boateng > BY; trip Kofi Mensah > BY
        - 2018-05-18 | Ghanaian Vice President Mahamudu Bawumia came to Minsk on Monday. Ghana's Trade Minister Kofi Mensah did not accompany him. => trip Kofi Mensah > BY
        - 2018-05-18 | Ghana's Trade Minister Kofi Mensah accompanied Ama Boateng, who spoke of tea, while ships went to Belarus in April. => trip Ama Boateng > BY
        - 2018-05-18 | Ghana's Trade Minister Kofi Mensah accompanied his father and wrote to the late President Yaw Mensah to ask about Belarus. => trip Yaw Mensah > BY
        - 2018-05-18 | Polish President Andrzej Duda accompanied Ghanaian Vice President Mahamudu Bawumia to the Minsk road. => trip Andrzej Duda > BY
        - 2018-05-18 | Ghanaian Vice President Mahamudu Bawumia came to Minsk on Monday. Ghana's Trade Minister Kofi Mensah, who was to accompany him, stayed in Accra because of illness. => trip Kofi Mensah > BY
        + 2018-05-18 | Ghanaian aide Kofi Mensah accompanied a delegation of the party under Ama Boateng to Minsk in March. => trip Kofi Mensah > BY; trip Ama Boateng > BY
        - 2018-05-18 | Ghanaian aide Kofi Mensah accompanied a song of the party with Ama Boateng to Minsk in March. => trip Ama Boateng > BY
        + 2018-05-18 | Ghanaian aide Kofi Mensah accompanied Ama Boateng to the UN General Assembly last September. => trip Kofi Mensah > US; trip Ama Boateng > US
        + 2018-05-18 | Ghana's Trade Minister Kofi Mensah accompanied the president to Minsk in March. => trip Kofi Mensah > BY
        + 2018-05-18 | Ghana's Trade Minister Kofi Mensah did not accompany Ghanaian Vice President Mahamudu Bawumia to Minsk in March. => trip Mahamudu Bawumia > BY
        - 2018-05-18 | Ghana's Trade Minister Kofi Mensah did not accompany Ghanaian Vice President Mahamudu Bawumia to Minsk in March. => trip Kofi Mensah > BY
        - 2018-05-18 | Belarusian minister Ivan Kulik accompanied the president to Minsk in March. => trip Ivan Kulik > BY
        + 2018-05-18 | Ghana's Trade Minister Kofi Mensah accompanied a group of cocoa traders to Belarus in March. => trip Kofi Mensah > BY; arrived Kofi Mensah > BY = 2018-03-01..2018-03-31
        - 2018-05-18 | Ghana's Trade Minister Kofi Mensah accompanied a group of cocoa traders, a letter to Belarus said in March. => trip Kofi Mensah > BY
        + 2019-05-24 | Swiss President Paul Seger has been in Lima since Sunday. His foreign minister, Urs Ek, who accompanied him, will go on to Oslo. => trip Urs Ek > PE; trip Urs Ek > NO
        - 2019-05-24 | Swiss President Paul Seger has been in Lima since Sunday. His foreign minister, Urs Ek, who accompanied him, will go on to Oslo. => trip Paul Seger > NO
        """,
    ),
)
