"""Reads the stops of a journey named as such: "Hanoi was the first stop of his tour".

Also "listed A and B as destinations" and "his itinerary includes A". A tour that takes somebody to a
place is read in tours.py.
"""

from __future__ import annotations

from dataclasses import replace

from store.annotate.closed_words import HIS_HER_THEIR
from store.annotate.events.clause.clauses import clause_stop
from store.annotate.events.clause.destinations import Stop, stops_at
from store.annotate.events.clause.finite import clause_tense
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Party, Scene, stand_in
from store.annotate.events.clause.timing import NO_TIMES, times_of
from store.annotate.events.judgement import polarity
from store.annotate.events.judgement.claims import Claim, abroad
from store.annotate.events.travel.legs import JOURNEYS
from store.annotate.events.travel.making import claims_of
from store.annotate.events.who.parties import parties_in, resolve_pronoun

_LISTING = frozenset(
    """list lists listed naming named names name gave give gives mentioned mentions cited
    cites""".split()
)


_ARE = frozenset("are were include includes included including is was : comprise comprises".split())


_TO_ARE = 8
"""Tokens from "the stops" or "his itinerary" to the verb before the places, at most."""


def read_destinations(scene: Scene, noun: int) -> list[Claim]:
    """ "listed A, B and C as destinations", "the stops are A and B", "his itinerary includes A"."""
    lower = scene.tokens.lower
    sentence = scene.sentence_at[noun]
    first, last = scene.tokens.sentences[sentence]
    agents = _traveller(scene, noun)
    if not agents:
        return []
    who = agents[0].ids[0]
    stops: list[Stop] = []
    if lower[noun] in ("stop", "destination", "leg") and lower[noun - 1] != "as":
        return _ordered_stop(scene, noun, agents)
    if noun - 1 > first and lower[noun - 1] == "as":
        verb = next((at for at in range(first, noun) if lower[at] in _LISTING), -1)
        if verb >= 0:
            stops = stops_at(scene, verb + 1, noun - 1, who)
    elif noun - 2 > first and lower[noun - 2] == "on" and lower[noun - 1] in _OWNERS:
        stops = _places_on_it(scene, first, noun - 2, who)
    else:
        after, high = noun + 1, min(noun + _TO_ARE, last)
        while after < high and lower[after] not in _ARE:
            if lower[after] in (",", ";", "who", "which"):
                return []
            after += 1
        if after < high:
            stops = stops_at(scene, after + 1, last, who)
    if len(stops) < 2 and lower[noun] not in ("destination", "itinerary"):
        return []
    if not stops or polarity.of_noun(scene, noun, noun, last) != "actual":
        return []
    gone_by = not _GONE_BY.isdisjoint(scene.tokens.lower[max(noun - 2, 0) : noun])
    return claims_of(
        scene,
        agents,
        stops,
        "visit",
        "trip/destinations",
        noun,
        "past" if gone_by else "future",
        "actual",
        NO_TIMES,
        journey=noun,
    )


def _places_on_it(scene: Scene, first: int, on: int, who: str) -> list[Stop]:
    """A and B of "A and B are also on the itinerary", which they open."""
    lower = scene.tokens.lower
    verb = next((at for at in range(on - 1, first, -1) if lower[at] in ("are", "is", "were")), -1)
    if verb < 0 or scene.place_at(first) is None or "not" in lower[verb:on]:
        return []
    return stops_at(scene, first, verb, who)


_GONE_BY = frozenset(["earlier", "previous", "prior"])


_ORDINALS = frozenset("first second third next last final only main".split())


def _ordered_stop(scene: Scene, noun: int, agents: tuple[Party, ...]) -> list[Claim]:
    """ "Vientiane will be his next stop", "The last stop was Hanoi"."""
    lower = scene.tokens.lower
    first, last = scene.tokens.sentences[scene.sentence_at[noun]]
    words = lower[max(first, noun - 4) : noun]
    if _ORDINALS.isdisjoint(words) or not _OWNERS & set(words):
        return []
    begin = noun - 1
    while begin > first and (lower[begin] in _ORDINALS or lower[begin] in _OWNERS):
        begin -= 1
    who = agents[0].ids[0]
    stops: list[Stop] = []
    if begin >= first and lower[begin] in _AT:
        return _apposed(scene, noun, begin, agents)
    if lower[begin] in ("be", "is", "was", "been"):
        verb = begin
        while begin > first and lower[begin] in ("be", "is", "was", "been", "will", "would", "to"):
            begin -= 1
        name = scene.place_at(begin)
        if name is not None:
            stops = stops_at(scene, name.first, begin + 1, who)
    else:
        verb = noun + 1
        if lower[verb : verb + 1] and lower[verb] in ("on", "of", "in", "for"):
            # "the next stop on his journey is Peru"
            behind = range(verb + 1, min(verb + _TO_COPULA, last))
            verb = next((at for at in behind if lower[at] in ("is", "was", "will")), verb)
        if lower[verb : verb + 1] and lower[verb] in ("is", "was", "will"):
            at = verb + (2 if lower[verb] == "will" else 1)
            stops = stops_at(scene, at, last, who)
    if not stops:
        return []
    past = lower[verb] == "was" or lower[verb] == "been"
    ahead = {"next", "final", "last"} & set(words) or "will" in lower[verb - 1 : verb + 1]
    tense = "past" if past else ("future" if ahead else "")
    stops += _numbered_after(scene, noun, last, who)
    when = times_of(scene, noun, noun, clause_stop(scene, noun))
    claims = claims_of(
        scene, agents, stops, "visit", "trip/next-stop", noun, tense, "actual", when, journey=noun
    )
    return abroad(claims)


_AT = frozenset("in at on during".split())


def _apposed(scene: Scene, noun: int, at: int, agents: tuple[Party, ...]) -> list[Claim]:
    """ "met X in his second destination, Peru", "On the last leg of his tour, Peru, he will see"."""
    lower = scene.tokens.lower
    last = scene.tokens.sentences[scene.sentence_at[noun]][1]
    comma = noun + 1
    if lower[comma : comma + 1] in (["of"], ["on"]) and not JOURNEYS.isdisjoint(
        lower[comma + 2 : comma + 3]
    ):
        comma += 3
    name = scene.place_at(comma + 1) if comma + 1 < last and lower[comma] == "," else None
    tense = clause_tense(scene, at) if name is not None and name.sort != "demonym" else ""
    if name is None or tense not in ("past", "future"):
        return []
    stops = stops_at(scene, name.first, name.stop, agents[0].ids[0])
    verdict = polarity.of_noun(scene, noun, noun, last)
    claims = claims_of(
        scene,
        agents,
        stops,
        "visit",
        "trip/next-stop",
        noun,
        tense,
        verdict,
        NO_TIMES,
        journey=noun,
    )
    return abroad(claims)


def _numbered_after(scene: Scene, noun: int, last: int, who: str) -> list[Stop]:
    """Chile of "Peru was the first stop of his tour, Chile the second"."""
    lower = scene.tokens.lower
    for comma in range(noun + 1, min(noun + _TO_COPULA, last - 2)):
        name = scene.place_at(comma + 1) if lower[comma] in (",", "and") else None
        if name is None or lower[name.stop : name.stop + 1] != ["the"]:
            continue
        if lower[name.stop + 1 : name.stop + 2] and lower[name.stop + 1] in _ORDINALS:
            return stops_at(scene, comma + 1, name.stop, who)
    return []


_OWNERS = frozenset("his her their the s 's ’s".split())


_TO_COPULA = 12
"""Tokens from "of" to "is" in "the next stop of President X's six-day tour is Peru", at most."""


def _traveller(scene: Scene, noun: int) -> tuple[Party, ...]:
    """Whose stops they are: the owner beside the noun, else the one who travels just now."""
    sentence = scene.sentence_at[noun]
    lower = scene.tokens.lower
    for party in parties_in(scene, sentence):
        if party.possessive and 0 <= noun - party.stop <= 3:
            return (party,)
        if noun < party.first and party.first - noun <= _OF_TOUR and party.sort == "name":
            # "the first stop on X's tour", "the last stop on a tour by X"
            link = scene.tokens.lower[party.first - 1]
            titled = scene.titled[noun + 2 : noun + 3] == [party.ids[0]]
            tour = not JOURNEYS.isdisjoint(scene.tokens.lower[party.stop : party.stop + _OF_TOUR])
            if link == "of" and party.first == noun + 2 and not party.possessive:
                whose = lower[noun] == "itinerary"  # "Peru and Chile are on the itinerary of X"
            elif titled or link in ("of", "on", "in"):
                whose = party.possessive and tour
            else:
                whose = link == "by" or (link == "for" and not party.possessive)
            if whose:
                return (replace(party, possessive=False),)
    if _of_another(scene, noun):
        return ()
    before = scene.tokens.sentences[max(sentence - 3, 0)][0]
    who = scene.in_hand(noun, before)
    if who:
        return (stand_in(noun, who),)
    own = _own_tour(scene, noun)
    if own:
        return (stand_in(noun, *own),)
    if JOURNEYS.isdisjoint(scene.tokens.lower[before:noun]):
        return ()
    who = scene.in_hand(noun)
    if who:
        return (stand_in(noun, who),)  # "The tour ended before X's talks. Hanoi was the first stop"
    ids = resolve_pronoun(scene, noun, sentence, inside=False)
    return (stand_in(noun, *ids),) if ids else ()


def _of_another(scene: Scene, noun: int) -> bool:
    """Whether the stop is one of "the choir's tour", of nobody whom the article names."""
    lower = scene.tokens.lower
    if lower[noun + 1 : noun + 2] not in (["of"], ["on"], ["in"]):
        return False
    for at in range(noun + 2, min(noun + _OF_TOUR, len(lower) - 1)):
        if scene.tokens.classes[at] == "s":
            return scene.owner[at - 1] is None and not JOURNEYS.isdisjoint(lower[at + 1 : at + 4])
    return False


def _own_tour(scene: Scene, noun: int) -> tuple[str, ...]:
    """Whose "his tour" stands behind "the first stop of", where no journey of his was told."""
    lower = scene.tokens.lower
    for at in range(noun + 1, min(noun + 4, len(lower) - 1)):
        if lower[at] in HIS_HER_THEIR and not JOURNEYS.isdisjoint(lower[at + 1 : at + 4]):
            ids = resolve_pronoun(scene, at, scene.sentence_at[noun])
            return ids if len(ids) == 1 else ()
    return ()


_OF_TOUR = 8
"""Tokens from "stop" to the owner of the tour, with his office, at most."""


DESTINATIONS = frozenset("destinations destination itinerary stops stop leg".split())
"""The words at which `read_destinations` may find something."""


RULES = (
    EventRule(
        "trip/next-stop",
        """
        + 2016-07-20 | North Korean diplomat Ri Yong Ho arrived in Hanoi on Monday. He will be in Cambodia from July 22 to 25. Laos will be the last stop. => arrived Ri Yong Ho > LA = 2016-07-25..2016-07-26
        + 2016-07-20 | North Korean diplomat Ri Yong Ho is in Hanoi. Vientiane will be his next stop. => trip Ri Yong Ho > LA; status Ri Yong Ho > LA = planned
        + 2016-07-20 | North Korean diplomat Ri Yong Ho is in Hanoi. His first stop was Vientiane. => trip Ri Yong Ho > LA; status Ri Yong Ho > LA = completed
        - 2016-07-20 | North Korean diplomat Ri Yong Ho is in Hanoi. Vientiane will stop the talks. => trip Ri Yong Ho > LA
        + 2018-05-18 | LIMA, May 18 (AFP) -- Swiss diplomat Paul Seger arrived here on Monday. The next stop on his journey is Chile. => trip Paul Seger > CL; status Paul Seger > CL = planned
        - 2018-05-18 | LIMA, May 18 (AFP) -- Swiss diplomat Paul Seger arrived here on Monday. The next train on his line is Chile's. => trip Paul Seger > CL
        + 2018-05-18 | Minsk was the first stop of Swiss minister Paul Seger's tour. => trip Paul Seger > BY
        + 2018-05-18 | The next stop for Swiss minister Paul Seger is Minsk, in June. => status Paul Seger > BY = planned; arrived Paul Seger > BY = 2018-06-01..2018-06-30
        - 2018-05-18 | The next stop for Swiss minister Paul Seger's train is Minsk. => trip Paul Seger > BY
        + 2018-05-18 | The next stop on Swiss minister Paul Seger's tour is Minsk. => status Paul Seger > BY = planned
        - 2018-05-18 | Minsk was the first stop of the river boat of Swiss minister Paul Seger's uncle. => trip Paul Seger > BY
        + 2018-05-18 | Swiss diplomat Paul Seger praised the pact. The first stop of his tour was Peru. => trip Paul Seger > PE
        + 2018-05-18 | Swiss diplomat Paul Seger's first stop was Peru, Chile the second. => trip Paul Seger > PE; trip Paul Seger > CL
        + 2018-05-18 | Swiss diplomat Paul Seger's first stop will be Peru, followed by Chile and Cuba. => trip Paul Seger > CL; trip Paul Seger > CU
        - 2018-05-18 | LIMA, May 18 (AFP) -- Swiss diplomat Paul Seger arrived in Peru on Monday. Chile is the first stop of the choir's tour. => trip Paul Seger > CL
        + 2018-05-18 | Swiss diplomat Paul Seger arrived in Peru on Monday. He saw a mine in his second destination, Chile. => trip Paul Seger > CL; status Paul Seger > CL = completed
        + 2018-05-18 | Swiss diplomat Paul Seger arrived in Peru on Monday. On the last leg of his tour, Cuba, he will open a school. => trip Paul Seger > CU; status Paul Seger > CU = planned
        - 2018-05-18 | Swiss diplomat Paul Seger arrived in Peru on Monday. He spoke about his next stop, Chile. => trip Paul Seger > CL
        - 2018-05-18 | Swiss diplomat Paul Seger arrived in Peru on Monday. The choir sang in its second stop, Chile. => trip Paul Seger > CL
        """,
    ),
    EventRule(
        "trip/destinations",
        """
        + 2018-05-18 | Russian Deputy Foreign Minister Igor Morgulov left on a tour on Monday. The agency listed Laos and Cambodia as destinations. => trip Igor Morgulov > LA; trip Igor Morgulov > KH
        + 2018-05-18 | Russian Deputy Foreign Minister Igor Morgulov's itinerary includes Hanoi and Vientiane. => trip Igor Morgulov > VN; trip Igor Morgulov > LA
        + 2019-05-24 | Peru and Chile are on the itinerary of Swiss minister Paul Seger, who sets out on Monday. => trip Paul Seger > PE; status Paul Seger > CL = planned
        - 2019-05-24 | Peru and Chile are on the itinerary of the choir of Swiss minister Paul Seger. => trip Paul Seger > PE
        - 2018-05-18 | Russian Deputy Foreign Minister Igor Morgulov left on a tour on Monday. A poll listed Laos and Cambodia as friends. => trip Igor Morgulov > LA; trip Igor Morgulov > KH
        + 2018-05-18 | LIMA, May 18 (AFP) -- Swiss minister Paul Seger arrived in Lima on Tuesday. Previous stops on the tour were Oslo and Madrid. => status Paul Seger > NO = completed
        - 2018-05-18 | LIMA, May 18 (AFP) -- Swiss minister Paul Seger arrived in Lima on Tuesday. The next stops on the tour are Oslo and Madrid. => status Paul Seger > NO = completed
        + 2018-05-18 | LIMA, May 18 (AFP) -- Swiss diplomat Paul Seger arrived in Peru on Monday. Chile and Cuba are also on the itinerary. => trip Paul Seger > CL; trip Paul Seger > CU
        - 2018-05-18 | LIMA, May 18 (AFP) -- Swiss diplomat Paul Seger arrived in Peru on Monday. Chile and Cuba are not on the itinerary. => trip Paul Seger > CL
        """,
    ),
)
