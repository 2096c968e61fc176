"""Reads visits that "that" or "one" stands for: "returns the one that X paid to Lima in May", "visits,
including that of X in 2007 and of Y in 2008", "the first since that of X in 2001 to Lima".

"one to Lima by X" is read in told_as_one.py, "the visit follows that of X", which led where the visit
before it leads, in echoes.py.
"""

from __future__ import annotations

from collections.abc import Iterator

from store.annotate.events.clause.destinations import Stop, stops_at
from store.annotate.events.clause.lists import list_at
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Party, Scene
from store.annotate.events.clause.timing import is_ahead, times_of
from store.annotate.events.judgement.claims import Claim, abroad
from store.annotate.events.travel.between_two import other_of_two
from store.annotate.events.travel.making import claims_of
from store.annotate.events.travel.reversed_way import PAID
from store.annotate.events.who.parties import parties_in

STANDING_FOR = frozenset("that those one ones".split())
"""The words at which `read_visit_by_that` may find something."""


_VISITS = frozenset("visit trip tour journey visits trips tours journeys".split())
_BY = frozenset(["by", "of"])
_WHICH = frozenset(["that", "which"])
_MAKES = PAID | {"undertook"}
_AUXILIARIES = frozenset("had has have".split())
_JOINING = _BY | frozenset("in on to and , that early late".split())
"""Between two who made visits, times and titles apart."""
_BEFORE_NAME = frozenset("the a its his then former late now - ,".split())
"""Between "that of" and a name, titles and countries apart."""


_REACH = 14
"""Tokens from the word to the one who made the visit, his offices included, at most."""


def may_be_visit_by_that(scene: Scene, index: int) -> bool:
    """Whether the words around "that" or "one" let it stand for a visit: "that of", "the one X"."""
    lower = scene.tokens.lower
    after = index + 1
    if after >= len(lower):
        return False
    opens = lower[after] in _BY or lower[after] in PAID
    if not opens and lower[index] == "one":
        opens = lower[after] in _WHICH or scene.tokens.words[after][:1].isupper()
    if not opens:
        return False
    first = scene.tokens.sentences[scene.sentence_at[index]][0]
    return not _VISITS.isdisjoint(lower[first:index])


def read_visit_by_that(scene: Scene, index: int) -> list[Claim]:
    """The visits of "that of X (to Lima) in May (and of Y in June)", "one paid to Lima by X" and "the one
    that X paid to Lima"."""
    found: list[Claim] = []
    for agents, low, high in _makers(scene, index):
        who = agents[0].ids[0]
        stops = _led_to(scene, low, high, who) or other_of_two(scene, agents, index)
        when = times_of(scene, agents[-1].stop, agents[-1].stop, high)
        if not when.times:
            when = times_of(scene, low, low, agents[0].first)
        if not stops or is_ahead(scene, when):
            continue
        found += claims_of(
            scene, agents, stops, "visit", "trip/by-that", index, "past", "actual", when
        )
    for claim in found:
        claim.background = True
    return abroad(found)


def _makers(scene: Scene, index: int) -> Iterator[tuple[tuple[Party, ...], int, int]]:
    """Who made the visits, each with the first token and the end of what is told of his."""
    sentence = scene.sentence_at[index]
    last = scene.tokens.sentences[sentence][1]
    parties = parties_in(scene, sentence)
    low = index + 1
    party = next((one for one in parties if index < one.first), None)
    while party is not None and party.first - low <= _REACH and not party.possessive:
        agents = list_at(scene, parties, party.first) or (party,)
        after = agents[-1].stop
        if low == index + 1 and not _is_maker(scene, index, party, after):
            return
        following = next((one for one in parties if one.first >= after), None)
        joined = following is not None and _goes_on(scene, after, following)
        high = following.first if joined and following is not None else _end(scene, after, last)
        yield agents, low, high
        if not joined:
            return
        party, low = following, high


def _is_maker(scene: Scene, index: int, party: Party, after: int) -> bool:
    """Whether the first party behind "that" or "one" made the visit."""
    lower = scene.tokens.lower
    gap = range(index + 1, party.first)
    by = next((at for at in reversed(gap) if lower[at] in _BY), -1)
    if by > 0:
        return all(_may_stand_before(scene, at) for at in range(by + 1, party.first))
    words = {lower[at] for at in gap if not _may_stand_before(scene, at)}
    aux = lower[after : after + 1]
    verb = after + (bool(aux) and aux[0] in _AUXILIARIES)
    return words <= _WHICH and not _MAKES.isdisjoint(lower[verb : verb + 1])


def _may_stand_before(scene: Scene, at: int) -> bool:
    """Whether a token belongs to what stands before a name: a title, a country, "former"."""
    told = scene.titled[at] is not None or scene.owner[at] is not None
    return told or scene.tokens.lower[at] in _BEFORE_NAME or scene.tokens.classes[at] in "CAs"


def _goes_on(scene: Scene, after: int, following: Party) -> bool:
    """Whether "in 2007 and (of) " alone stands between two who made visits."""
    lower = scene.tokens.lower
    gap = [
        at
        for at in range(after, following.first)
        if scene.clock[at] is None and scene.titled[at] is None and scene.owner[at] is None
    ]
    words = {lower[at] for at in gap}
    dated = any(scene.clock[at] is not None for at in range(after, following.first))
    return dated and words <= _JOINING


def _end(scene: Scene, after: int, last: int) -> int:
    """The end of what is told of a visit behind the name at `after`: a comma, or the sentence's end."""
    classes = scene.tokens.classes
    return next(
        (at for at in range(after, last) if classes[at] in ";," and scene.clock[at] is None), last
    )


def _led_to(scene: Scene, low: int, high: int, who: str) -> list[Stop]:
    """The places behind the first "to" between two tokens."""
    lower = scene.tokens.lower
    for at in range(low, high - 1):
        if lower[at] == "to":
            return stops_at(scene, at + 1, high, who)
        if lower[at] in ("there", "here"):
            return stops_at(scene, at, high, who)
    return []


RULES = (
    EventRule(
        "trip/by-that",
        """
        + 2018-05-18 | The visit returns the one that Ghana's Trade Minister Kofi Mensah paid to Minsk in March. => trip Kofi Mensah > BY; arrived Kofi Mensah > BY = 2018-03-01..2018-03-31
        + 2018-05-18 | The visit repays one paid to Minsk in March by Ghana's Trade Minister Kofi Mensah. => trip Kofi Mensah > BY
        + 2018-05-18 | The visit is the first since that of Ghana's Trade Minister Kofi Mensah in May 2001 to Minsk. => trip Kofi Mensah > BY; arrived Kofi Mensah > BY = 2001-05-01..2001-05-31
        + 2018-05-18 | Ties grew with many visits, including those of Ghana's Trade Minister Kofi Mensah to Minsk in 2012 and Ghanaian President Ama Boateng to Minsk in 2014. => trip Kofi Mensah > BY; trip Ama Boateng > BY; arrived Ama Boateng > BY = 2014-01-01..2014-12-31
        - 2018-05-18 | The trip follows one that Ghana's Trade Minister Kofi Mensah called off to Minsk in March. => trip Kofi Mensah > BY
        - 2018-05-18 | The visit will be matched by one by Ghana's Trade Minister Kofi Mensah to Minsk in September. => status Kofi Mensah > BY = completed
        - 2018-05-18 | The visit showed that of Ghanaian leaders only Kofi Mensah looks to Minsk. => trip Kofi Mensah > BY
        - 2018-05-18 | During the visit, one of Ghana's Trade Minister Kofi Mensah's aides went to Minsk. => trip Kofi Mensah > BY
        """,
    ),
)
