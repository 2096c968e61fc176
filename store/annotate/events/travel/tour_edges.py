"""Reads where a journey in hand begins or ends: "The tour had opened in Tokyo on Saturday".

Its days without a place ("The trip begins on Monday") are read in journeys.py.
"""

from __future__ import annotations

from store.annotate.events.clause.clauses import clause_stop
from store.annotate.events.clause.destinations import stops_at
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Party, Scene, stand_in
from store.annotate.events.clause.timing import NO_TIMES, times_of
from store.annotate.events.judgement.claims import Claim, abroad
from store.annotate.events.travel.making import claims_of
from store.annotate.events.travel.visit_owners import visit_phrase
from store.annotate.events.travel.visit_places import behind_stops
from store.annotate.events.who.parties import parties_in

EDGES = frozenset("tour trip swing journey".split())
"""Nouns of `read_tour_edge`."""


_BEGINS = frozenset(
    "opened opens open began begins begin begun started starts start kicked kicks".split()
)


_ENDS = frozenset(
    "ended ends end concluded concludes conclude finished finishes wound winds".split()
)


_END = ["end"]
"""Of "The tour came to an end in Lima", "came to its end"."""


_PRESENT = frozenset("opens begins starts kicks ends concludes finishes winds".split())
"""Those in the present, which tell what is to come."""


_BEFORE_EDGE = frozenset("had has which that will is to also due scheduled expected then".split())


_GOES_ON = frozenset("leaves left flies will is was said goes went heads".split())
"""After the comma that ends "on a tour that began in Hanoi,": what its traveller did."""


_ACROSS = frozenset("through of around across".split())


_TO_COME = frozenset("will due scheduled expected is".split())


IT = frozenset(["it"])
"""What stands for a journey just told: "It began in Tokyo"."""


def may_be_its_edge(scene: Scene, index: int) -> bool:
    """Whether "It began" opens a sentence behind one about a tour."""
    lower, sentence = scene.tokens.lower, scene.sentence_at[index]
    first = scene.tokens.sentences[sentence][0]
    if index != first or sentence == 0 or lower[index + 1 : index + 2] == []:
        return False
    verb = index + 1 + (lower[index + 1] in _BEFORE_EDGE)
    told = lower[slice(*scene.tokens.sentences[sentence - 1])]
    edge = not (_BEGINS | _ENDS).isdisjoint(lower[verb : verb + 1])
    return edge and not EDGES.isdisjoint(told)


def read_its_edge(scene: Scene, index: int) -> list[Claim]:
    """ "It had begun in Tokyo on Saturday", of the tour told just before; asked where `may_be_its_edge`."""
    return read_tour_edge(scene, index)


def read_tour_edge(scene: Scene, noun: int) -> list[Claim]:
    """ "The tour had opened in Tokyo on Saturday": the first or last stop of the one in hand."""
    lower = scene.tokens.lower
    sentence = scene.sentence_at[noun]
    last = scene.tokens.sentences[sentence][1]
    verb = noun + 1
    if lower[verb : verb + 1] and lower[verb] in _ACROSS:
        through = range(verb + 1, min(verb + 5, last))  # "a swing through the region that began in"
        verb = next((at for at in through if lower[at] in ("that", "which")), verb)
    while verb < last and (lower[verb] in _BEFORE_EDGE or lower[verb] == ","):
        verb += 1
    if lower[verb : verb + 1] == ["in"] and not _BEGINS.isdisjoint(lower[max(noun - 4, 0) : noun]):
        # "will begin his tour in Hanoi and end it in Lima": the first stop is read at the verb
        agents = _on_the_tour(scene, noun)
        return abroad(_other_edge(scene, noun, verb, agents)) if agents else []
    if verb < last and lower[verb] in _INCLUDES:
        return _included(scene, noun, verb, last)
    came = lower[verb : verb + 2] == ["came", "to"] and lower[verb + 3 : verb + 4] == _END
    if verb >= last or not (lower[verb] in _BEGINS or lower[verb] in _ENDS or came):
        return []
    at = verb + 1 + (lower[verb + 1 : verb + 2] in (["off"], ["up"])) + 3 * came
    timed = at
    while at < last and (scene.clock[at] is not None or lower[at] == "on"):
        at += 1
    if lower[at : at + 1] not in (["in"], ["at"]):
        return []
    agents = _on_the_tour(scene, noun)
    if not agents:
        return []
    stops = stops_at(scene, at + 1, last, agents[0].ids[0])[:1]
    end = clause_stop(scene, verb)
    comma = scene.tokens.classes.find(",", at, end)
    leaves = comma >= 0 and lower[comma + 1 : comma + 2] and lower[comma + 1] in _GOES_ON
    when = times_of(scene, verb, timed - 1, comma if leaves else end)
    begins = lower[verb] in _BEGINS
    future = lower[verb] in _PRESENT or not _TO_COME.isdisjoint(lower[noun:verb])
    found = claims_of(
        scene,
        agents,
        stops,
        "arrive" if begins else "leave",
        "trip/tour-edge",
        noun,
        "future" if future else "past",
        "actual",
        when,
        journey=noun,
    )
    for one in found:
        one.over = one.over or not (begins or future)
    return abroad(found + _other_edge(scene, noun, at, agents))


def _included(scene: Scene, noun: int, verb: int, last: int) -> list[Claim]:
    """The stops of "The tour also includes (visits to) Peru and Chile" at the head of a sentence."""
    lower = scene.tokens.lower
    first = scene.tokens.sentences[scene.sentence_at[noun]][0]
    others = "s" in scene.tokens.classes[first:noun]  # "The choir's tour"
    if others or noun - first > _TO_TOUR or lower[first] not in _WHOSE:
        return []
    who = scene.in_hand(noun)
    at = behind_stops(scene, verb + 1, last) or verb + 1
    stops = stops_at(scene, at, last, who) if who is not None else []
    if who is None or any(scene.home(who) == stop.country for stop in stops):
        return []
    tense = "past" if lower[verb] in ("included", "covered") else "future"
    agents = (stand_in(noun, who),)
    return claims_of(
        scene,
        agents,
        stops,
        "visit",
        "trip/tour-edge",
        noun,
        tense,
        "actual",
        NO_TIMES,
        journey=noun,
    )


_TO_TOUR = 3
"""Tokens from the first of the sentence to the noun of "The three-day tour", at most."""
_WHOSE = frozenset("the his her their this".split())
_INCLUDES = frozenset("includes include included covers cover covered".split())


def _other_edge(scene: Scene, noun: int, begin: int, agents: tuple[Party, ...]) -> list[Claim]:
    """The last stop of "began in Hanoi and will end in Lima", told behind the first one."""
    lower = scene.tokens.lower
    last = scene.tokens.sentences[scene.sentence_at[noun]][1]
    link = next((at for at in range(begin, min(begin + _TO_LINK, last)) if lower[at] == "and"), -1)
    if link < 0:
        return []
    verb = link + 1
    while verb < last - 2 and lower[verb] in _BEFORE_EDGE:
        verb += 1
    if verb >= last - 1:
        return []
    at = verb + 1 + (lower[verb + 1] == "it" or lower[verb + 1] == "up")
    if lower[verb] not in _ENDS or lower[at : at + 1] != ["in"]:
        return []
    stops = stops_at(scene, at + 1, last, agents[0].ids[0])[:1]
    future = lower[verb] in ("end", "ends") or not _TO_COME.isdisjoint(lower[link:verb])
    tense = "future" if future else "past"
    when = times_of(scene, verb, at, clause_stop(scene, at))
    return claims_of(
        scene, agents, stops, "visit", "trip/tour-edge", noun, tense, "actual", when, journey=noun
    )


_TO_LINK = 8
"""Tokens from the first stop to "and will end in", at most."""


def _on_the_tour(scene: Scene, noun: int) -> tuple[Party, ...]:
    """Who is on a tour: its owner, who is on "the tour" in hand, or X of "X is here on a tour"."""
    sentence = scene.sentence_at[noun]
    first = scene.tokens.sentences[sentence][0]
    for party in parties_in(scene, sentence):
        if party.possessive and 0 <= noun - party.stop <= 4:
            return (stand_in(noun, party.ids[0]),)
    who = scene.in_hand(noun)
    if who is not None and (scene.tokens.lower[noun] in IT or _is_of_a_tour(scene, noun)):
        return (stand_in(noun, who),)  # "is in Peru to see Y, the second leg of a tour that began"
    before = reversed(scene.tokens.lower[max(noun - 4, first) : noun])
    article = next((word for word in before if word in _ARTICLES), "")
    if article not in ("the", "this", "that"):  # "at the end of a tour that begins"
        agents = visit_phrase(scene, noun, clause_stop(scene, noun)).agents
        if agents or not _is_of_a_tour(scene, noun):
            return agents
    return (stand_in(noun, who),) if who is not None else ()


_ARTICLES = frozenset("a an the this that his her their".split())


def _is_of_a_tour(scene: Scene, noun: int) -> bool:
    """Whether a stop is told to be one of a tour: "Peru is the second leg of a tour which began"."""
    lower = scene.tokens.lower
    first = scene.tokens.sentences[scene.sentence_at[noun]][0]
    return any(
        lower[at] == "of" and lower[at - 1] in ("leg", "stop", "part")
        for at in range(max(noun - 5, first + 1), noun)
    )


RULES = (
    EventRule(
        "trip/tour-edge",
        """
        + 2018-05-18 | Swiss diplomat Paul Seger arrived in Lima on Thursday. The tour had opened in Quito on Tuesday. => trip Paul Seger > EC; arrived Paul Seger > EC = 2018-05-15
        + 2018-05-18 | Swiss diplomat Paul Seger arrived in Lima on Thursday. The tour will end in Quito on Sunday. => trip Paul Seger > EC; status Paul Seger > EC = planned
        + 2018-05-18 | Swiss diplomat Paul Seger arrived in Lima on Thursday on the last leg of a tour that began in Quito on May 12. => arrived Paul Seger > EC = 2018-05-12; status Paul Seger > EC = completed; status Paul Seger > PE = ongoing
        + 2018-05-18 | Swiss diplomat Paul Seger arrived in Lima on Thursday. The tour began last Friday in Ecuador. => arrived Paul Seger > EC = 2018-05-11
        + 2018-05-18 | Swiss diplomat Paul Seger arrived in Lima on Thursday. Peru is the second leg of a tour which began on May 12 in Ecuador. => arrived Paul Seger > EC = 2018-05-12
        - 2018-05-18 | Swiss diplomat Paul Seger arrived in Lima on Thursday. A cycling tour had opened in Quito on Tuesday. => trip Paul Seger > EC
        + 2018-05-18 | LIMA, May 18 (AFP) -- Swiss diplomat Paul Seger, on the second leg of a swing through the region that started in Hanoi, leaves for Brunei on Sunday. => trip Paul Seger > VN; status Paul Seger > VN = completed; trip Paul Seger > BN
        - 2018-05-18 | LIMA, May 18 (AFP) -- Swiss diplomat Paul Seger, on the second leg of a swing through the region that started in Hanoi, leaves for Brunei on Sunday. => arrived Paul Seger > VN = 2018-05-20
        + 2018-05-18 | Swiss diplomat Paul Seger's tour began in Peru on Monday and will end in Chile. => trip Paul Seger > PE; trip Paul Seger > CL; status Paul Seger > CL = planned
        + 2018-05-18 | Swiss diplomat Paul Seger will begin his tour in Peru on Monday and end it in Chile. => trip Paul Seger > CL
        + 2018-05-18 | LIMA, May 18 (AFP) -- Swiss diplomat Paul Seger arrived in Peru on Monday. The tour also includes Chile and Cuba. => trip Paul Seger > CL; trip Paul Seger > CU
        - 2018-05-18 | LIMA, May 18 (AFP) -- Swiss diplomat Paul Seger arrived in Peru on Monday. The choir's tour also includes Chile. => trip Paul Seger > CL
        - 2018-05-18 | LIMA, May 18 (AFP) -- Swiss diplomat Paul Seger arrived in Peru on Monday. The tour does not include Chile. => trip Paul Seger > CL
        + 2018-05-18 | Swiss diplomat Paul Seger's tour came to its end in Peru on Thursday. => trip Paul Seger > PE; left Paul Seger > PE = 2018-05-17
        - 2018-05-18 | Swiss diplomat Paul Seger's tour came to the notice of bankers in Peru. => trip Paul Seger > PE
        + 2018-05-18 | Swiss diplomat Paul Seger will visit Peru and Chile next week. The tour starts in Arica, a Chilean port. => to Paul Seger > CL = Arica; status Paul Seger > CL = planned
        + 2018-05-18 | Swiss diplomat Paul Seger is to make a three-country trip next week. The tour starts in Quito on Monday. => trip Paul Seger > EC; status Paul Seger > EC = planned
        + 2018-05-18 | Swiss diplomat Paul Seger arrives in Lima on June 5 at the end of a tour that begins in Quito on Monday. => arrived Paul Seger > EC = 2018-05-21; arrived Paul Seger > PE = 2018-06-05
        + 2018-05-18 | Swiss diplomat Paul Seger wound up a tour of the region in Lima on Thursday. It had begun on May 12 in Quito. => arrived Paul Seger > EC = 2018-05-12; status Paul Seger > EC = completed
        - 2018-05-18 | Swiss diplomat Paul Seger wound up a tour of the region in Lima on Thursday. It began to rain in Quito. => trip Paul Seger > EC
        + 2018-05-18 | Swiss diplomat Paul Seger is on a tour of Africa with stops in Chad, Mali and finally Niger. => trip Paul Seger > TD; trip Paul Seger > ML; trip Paul Seger > NE
        - 2018-05-18 | Swiss diplomat Paul Seger is on a tour of Africa with guides in Chad. => trip Paul Seger > TD
        + 2018-05-18 | Swiss diplomat Paul Seger is to set out on an African tour, which will include brief visits to Chad and Mali. => status Paul Seger > TD = planned; trip Paul Seger > ML
        + 2018-05-18 | Swiss diplomat Paul Seger left for Africa on Monday. The trip includes a stop in Chad. => arrived Paul Seger > TD = 2018-05-14..2018-05-15
        + 2018-05-18 | Swiss diplomat Paul Seger left for Africa on Monday, with stops planned in Chad and Mali. => trip Paul Seger > TD; status Paul Seger > ML = planned
        """,
    ),
)
