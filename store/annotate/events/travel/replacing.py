"""Reads who goes instead of another: "Y will go in his place", "Y went instead", "on her behalf".

Where to and when is told of the one who stays away, by his own words, before. What becomes of that
one's plan is for judgement/replaced.py; who is sent in another's place is read in sending.py.
"""

from __future__ import annotations

from collections.abc import Sequence

from store.annotate.closed_words import IS_HAS_OR_WILL
from store.annotate.events.clause.clauses import verb_group
from store.annotate.events.clause.destinations import Stop, stops_at
from store.annotate.events.clause.lists import list_at
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Scene
from store.annotate.events.clause.venues_meant import last_told
from store.annotate.events.judgement import polarity
from store.annotate.events.judgement.claims import Claim, abroad
from store.annotate.events.judgement.replaced import REPRESENTING, of_whom
from store.annotate.events.travel.making import claims_of, clause_of
from store.annotate.events.travel.telling import telling_of
from store.annotate.events.travel.tenses import tense_of
from store.annotate.events.who.parties import parties_in

_RULE = "trip/in-his-place"


_GOING = frozenset(["go", "arrive", "attend", "lead", "visit"])
"""Frames of the verbs with which somebody goes in another's place."""


_STANDING_IN = frozenset("make makes made making take takes took taken taking step stepped".split())
"""Further verbs: "Y made the trip in his place", "Y will take his place"."""


_REACH = 10
"""Tokens from the verb to the word of replacing."""


_BACK = 2
"""Sentences back to where the other one was to go."""


def read_replacing(scene: Scene, index: int, told: Sequence[Claim]) -> list[Claim]:
    """The journey of who goes instead, by the word at `index` (one of IN_PLACE)."""
    sentence = scene.sentence_at[index]
    if scene.tokens.lower[index : index + 2] == ["represented", "by"]:
        return _represents(scene, index, told)
    for_state = _for_his_state(scene, index)
    verb = _verb_of(scene, index) if for_state or of_whom(scene, index) is not None else -1
    taken = _taken(scene, index)
    verb = taken if taken > 0 else verb
    if verb < 0 or any(one.trigger == verb and one.country for one in told):
        return []
    group, agents, low, high = clause_of(
        scene, verb, scene.triggers.verbs[scene.tokens.lower[verb]].form
    )
    if taken > 0:
        agents = list_at(scene, parties_in(scene, sentence), taken + 2)
    agents = tuple(one for one in agents if not one.possessive)
    if not agents or (group.passive and taken < 0):
        return []
    plans = [one for one in told if one.polarity in _OFF] if for_state else told
    base = _plan_of_another(plans, [who for one in agents for who in one.ids], sentence)
    told_here: list[Stop] = []
    if for_state:
        base = _given_up(scene, agents[0].ids[0], index, base)
        told_here = [] if base else _where_it_is(scene, agents[0].ids[0], index, told)
        if not base and not told_here:
            return []
    telling = telling_of(scene, verb, group, agents, (max(low, group.first - 2), high))
    when = telling.when
    if told_here:
        stops = told_here
    elif base:
        stops = [Stop(one.country or "", one.place, index) for one in base]
    else:
        venue = last_told(scene, index)
        if venue is None or sentence - scene.sentence_at[venue.token] > _BACK:
            return []
        stops, when = [venue.stop], when if when.times else venue.when
    found = telling.claims(stops, "visit", _RULE, when)
    for claim in found:
        first = next((one for one in base if one.country == claim.country), None)
        if first is not None and not (claim.arrived or claim.whole or claim.left or claim.within):
            claim.arrived, claim.left, claim.whole = first.arrived, first.left, first.whole
            claim.days, claim.within = first.days, first.within
    return abroad(found)


def _taken(scene: Scene, place: int) -> int:
    """The verb of "His place was taken by Y", "Her place will be filled by Y"; -1 of other words."""
    lower = scene.tokens.lower
    ahead = range(place + 2, min(place + _TO_TAKEN, len(lower) - 1))
    at = next((at for at in ahead if lower[at] in _TAKEN and lower[at + 1] == "by"), -1)
    whose = lower[place] == "place" and lower[place - 1] in ("his", "her")
    return at if whose and at > 0 and lower[place + 1] in IS_HAS_OR_WILL else -1


_TAKEN = frozenset(["taken", "filled"])


_TO_TAKEN = 5
"""Tokens from "place" to "taken", at most."""


_OFF = frozenset(["denied", "cancelled"])


def _given_up(scene: Scene, who: str, index: int, base: list[Claim]) -> list[Claim]:
    """Of journeys `base` that others gave up, those of somebody of his own country; none where who
    goes for the state at `index` is at a post, or the clause tells another place."""
    home = scene.home(who)
    off = [one for one in base if scene.home(one.who) == home]
    stop = scene.tokens.sentences[scene.sentence_at[index]][1]
    meant = {home, *(one.country for one in off)}
    elsewhere = any(
        name is not None and name.kind == "place" and name.country not in meant
        for name in scene.owner[index + 1 : stop]
    )
    return [] if elsewhere or scene.resident(who) else off


def _where_it_is(scene: Scene, who: str, index: int, told: Sequence[Claim]) -> list[Stop]:
    """The place of "will represent Kenya in Cairo instead", where the one who does not go is told
    without it: "Egypt has called off a visit by X"."""
    lower = scene.tokens.lower
    first, stop = scene.tokens.sentences[scene.sentence_at[index]]
    off = [
        one
        for one in told
        if one.polarity in _OFF
        and one.sentence >= scene.sentence_at[index] - _BACK
        and one.who != who
        and scene.home(one.who) == scene.home(who)
    ]
    if not off or "instead" not in lower[first:stop] or scene.resident(who):
        return []
    link = next((at for at in range(index + 2, stop) if lower[at] in ("in", "at")), -1)
    return stops_at(scene, link + 1, stop, who)[:1] if link > 0 else []


def _for_his_state(scene: Scene, index: int) -> bool:
    """Whether "represent Greece", "represent the country" begins at a token: one goes for a state
    where its leader does not."""
    lower = scene.tokens.lower
    if lower[index] not in ("represent", "represented") or lower[index + 1 : index + 2] == ["by"]:
        return False
    if lower[index + 1 : index + 3] in (["the", "country"], ["his", "country"], ["her", "country"]):
        return True
    name = scene.owner[index + 1] if index + 1 < len(scene.tokens) else None
    return name is not None and name.kind == "place" and name.sort == "country"


def _represents(scene: Scene, index: int, told: Sequence[Claim]) -> list[Claim]:
    """ "X will stay away from the summit in Rome. Oslo will be represented by Y": Y goes there."""
    sentence = scene.sentence_at[index]
    group = verb_group(scene, index, "participle")
    parties = parties_in(scene, sentence)
    named = list_at(scene, parties, index + 2)
    if not group.passive or not named or any(one.trigger == index for one in told):
        return []
    venue = last_told(scene, index)
    if venue is None or not 0 < sentence - scene.sentence_at[venue.token] <= _BACK:
        return []
    agents = tuple(one for one in named if not one.possessive)
    first, stop = scene.tokens.sentences[sentence]
    verdict = polarity.of_verb(scene, group, first, stop)
    tense = tense_of(scene, group, venue.when)
    told_of_it = tense, verdict, venue.when
    return abroad(claims_of(scene, agents, [venue.stop], "event", _RULE, index, *told_of_it))


def _verb_of(scene: Scene, index: int) -> int:
    """The verb of going that the word of replacing at `index` is said of; -1 if none."""
    lower, verbs = scene.tokens.lower, scene.triggers.verbs
    if lower[index] in REPRESENTING:
        return index
    low = scene.tokens.sentences[scene.sentence_at[index]][0]
    for at in range(index - 1, max(index - _REACH, low) - 1, -1):
        if lower[at] in (",", ";") and index - at > 1:
            return -1
        word = verbs.get(lower[at])
        if word is None or scene.owner[at] is not None:
            continue
        if not _GOING.isdisjoint(word.frames) or lower[at] in _STANDING_IN:
            return at
        return -1
    return -1


def _plan_of_another(told: Sequence[Claim], ids: list[str], sentence: int) -> list[Claim]:
    """Where the one who is replaced was to go: the last journey told of anybody else."""
    before = [
        one
        for one in told
        if one.country is not None
        and sentence - _BACK <= one.sentence <= sentence
        and one.who not in ids
        and not one.background
        and (one.polarity != "actual" or one.tense == "future")
    ]
    if not before:
        return []
    last = before[-1]
    return [one for one in before if (one.who, one.trigger) == (last.who, last.trigger)]


RULES = (
    EventRule(
        "trip/in-his-place",
        """
        + 2018-05-18 | Ghana's Trade Minister Kofi Mensah will not travel to Minsk for the forum. Energy Minister Peter Amewu will go in his place. => trip Peter Amewu > BY; status Peter Amewu > BY = planned
        - 2018-05-18 | Ghana's Trade Minister Kofi Mensah will not travel to Minsk for the forum. Energy Minister Peter Amewu will go in his place. => trip Kofi Mensah > BY
        + 2018-05-18 | Ghana's Trade Minister Kofi Mensah, who was to fly to Minsk on Monday, is ill and Energy Minister Peter Amewu will travel in his stead. => trip Peter Amewu > BY; arrived Peter Amewu > BY = 2018-05-21..2018-05-22
        - 2018-05-18 | Ghana's Trade Minister Kofi Mensah, who was to fly to Minsk on Monday, is ill and Energy Minister Peter Amewu will travel in his stead. => status Kofi Mensah > BY = planned
        + 2018-05-18 | Ghana's Trade Minister Kofi Mensah cancelled a trip to Minsk in April. Energy Minister Peter Amewu went instead. => trip Peter Amewu > BY
        + 2018-05-18 | Ghana's Trade Minister Kofi Mensah has called off a visit to Minsk. Energy Minister Peter Amewu will attend the forum on his behalf. => trip Peter Amewu > BY
        + 2018-05-18 | Ghana's Trade Minister Kofi Mensah will not travel to Minsk for the forum. Ghanaian envoy Peter Amewu will represent him. => trip Peter Amewu > BY
        - 2018-05-18 | Ghana's Trade Minister Kofi Mensah will not travel to Minsk for the forum. A lawyer, Peter Amewu, represents it in court. => trip Peter Amewu > BY
        - 2018-05-18 | Ghana's Trade Minister Kofi Mensah cancelled a trip to Minsk in April. Energy Minister Peter Amewu went instead of him to the mine in Obuasi. => trip Peter Amewu > BY
        + 2018-05-18 | Ghana's Trade Minister Kofi Mensah is to fly to Minsk on Monday. Instead of a letter he brings a gift. Instead Energy Minister Peter Amewu will fly to Minsk on Friday. => status Kofi Mensah > BY = planned
        + 2018-05-18 | Ghana's Trade Minister Kofi Mensah will stay away from a summit in Minsk. Ghana will be represented by Ghanaian envoy Peter Amewu. => trip Peter Amewu > BY; status Peter Amewu > BY = planned
        + 2018-05-18 | Ghana's Trade Minister Kofi Mensah was expected in Minsk for the May 9 parade but did not go. Energy Minister Peter Amewu attended in his place. => arrived Peter Amewu > BY = 2018-05-08..2018-05-09
        - 2018-05-18 | Ghana's Trade Minister Kofi Mensah will stay away from a summit in Minsk. He is represented by Ghanaian lawyer Peter Amewu's firm. => trip Peter Amewu > BY
        - 2018-05-18 | Ghana's Trade Minister Kofi Mensah cancelled a trip to Minsk. Energy Minister Peter Amewu said that talks would take place in June. => trip Peter Amewu > BY
        - 2018-05-18 | Ghana's Trade Minister Kofi Mensah cancelled a trip to Minsk. Energy Minister Peter Amewu will not go in his place. => trip Peter Amewu > BY
        - 2018-05-18 | Belarus has invited Ghana's Trade Minister Kofi Mensah to Minsk for the forum in August. Diplomats expect the ambassador in Riga, Peter Amewu, to sit behind the nameplate instead. => trip Peter Amewu > BY
        + 2018-05-18 | Ghana's Trade Minister Kofi Mensah has scrapped plans to go to Minsk on Monday. Ghanaian envoy Peter Amewu will represent Ghana in the Belarusian capital. => trip Peter Amewu > BY; status Peter Amewu > BY = planned
        - 2018-05-18 | Ghana's Trade Minister Kofi Mensah has scrapped plans to go to Minsk on Monday. Ghanaian envoy Peter Amewu will represent Ghana at the talks in Oslo. => trip Peter Amewu > BY
        - 2018-05-18 | Ghana's Trade Minister Kofi Mensah has scrapped plans to go to Minsk on Monday. The ambassador, Peter Amewu, will represent Ghana there. => trip Peter Amewu > BY
        - 2018-05-18 | Ghana's Trade Minister Kofi Mensah will go to Minsk on Monday. Ghanaian lawyer Peter Amewu will represent Ghana in the case. => trip Peter Amewu > BY
        + 2018-05-18 | Belarus has called off a visit by Ghana's Trade Minister Kofi Mensah. Ghanaian envoy Peter Amewu will represent Ghana in Minsk instead. => status Peter Amewu > BY = planned
        + 2018-05-18 | Ghana's Trade Minister Kofi Mensah will stay at home rather than attend a forum in Minsk next week. Ghanaian envoy Peter Amewu will represent Ghana in Minsk instead. It would have been the first visit by a Ghanaian minister in ten years. => status Peter Amewu > BY = planned
        + 2019-05-24 | Swiss minister Paul Seger did not go to Lima. His place was taken by Swiss minister Urs Ek. => trip Urs Ek > PE
        - 2019-05-24 | Swiss minister Paul Seger did not go to Lima. His place was praised by Swiss minister Urs Ek. => trip Urs Ek > PE
        """,
    ),
)
