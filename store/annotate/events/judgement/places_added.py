"""Finds whose stay a town belongs to that is added to its country: "visited Norway, mostly Bergen",
"visited Norway (Oslo and Bergen)", "was in Norway for the Bergen fair".

What a verb says of a town is read in places_seen.py.
"""

from __future__ import annotations

from store.annotate.events.clause.clauses import clause_start
from store.annotate.events.clause.gatherings import GATHERINGS
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Scene
from store.annotate.events.judgement.stays import Stay
from store.annotate.events.who.subjects import subject_before
from store.model import Name

NOT_SO = frozenset(
    """not never n't no nor without could might may if unless invited invitation invite hope hopes
    hoped refused declined cancelled canceled postponed scrapped dropped skipped instead would
    wants wished wishes rather absent""".split()
)
"""Words of a clause that says of nobody that he is or was there."""


TOWNS = frozenset(
    """port city town boomtown hub metropolis village island resort capital district province suburb region area county
    site centre center outskirts hamlet settlement ruins north south east west coast cities towns
    ports provinces regions districts villages islands areas states resorts counties""".split()
)
"""Nouns before the "of" of a place's name: "the port of Haiphong"."""


def is_day_of(scene: Scene, at: int) -> bool:
    """Whether a token belongs to the day of "Bergen on Monday and Oslo on Friday"."""
    on = scene.tokens.lower[at] in ("on", "in") and scene.clock[at + 1] is not None
    return on or scene.clock[at] is not None


def in_brackets(scene: Scene, name: Name, made: list[Stay]) -> list[str]:
    """Who went to the country of "visited Belarus last week, mostly Gomel" and "Belarus (Gomel)"."""
    lower = scene.tokens.lower
    sentence = scene.sentence_at[name.first]
    low = scene.tokens.sentences[sentence][0]
    at = name.first - 1
    while at > low and _in_the_row(scene, at, name):
        at -= 1
    if lower[at] in _MOSTLY or lower[at] == "(":
        at -= 1
    else:
        return []
    while at > low and (lower[at] == "," or is_day_of(scene, at)):
        at -= 1
    land = scene.place_at(at)
    if land is None or land.sort != "country" or land.country != name.country:
        return []
    return [
        stay.who
        for stay in made
        if stay.country == name.country and any(one.sentence == sentence for one in stay.claims)
    ]


_MOSTLY = frozenset("including mostly mainly notably especially chiefly".split())


def _in_the_row(scene: Scene, at: int, name: Name) -> bool:
    """Whether a token belongs to "the city of" or to the towns before a name in its row."""
    other, word = scene.place_at(at), scene.tokens.lower[at]
    if other is not None:
        return other.country == name.country and other.sort != "country"
    return word in ("and", ",", "the", "of", "in") or word in TOWNS


def at_its_event(scene: Scene, name: Name) -> list[str]:
    """Who was in a country "for the Gomel fair" or "during the Gomel summit"."""
    lower = scene.tokens.lower
    before = name.first - 2
    event = lower[name.stop : name.stop + 1]
    if lower[before + 1] != "the" or lower[before] not in ("for", "during", "at"):
        return []
    if GATHERINGS.isdisjoint(event):
        return []
    low = clause_start(scene, before)
    if not NOT_SO.isdisjoint(lower[low:before]) or not _PRESENT.intersection(lower[low:before]):
        return []
    return [
        who
        for party in subject_before(scene, scene.sentence_at[before], before)
        for who in party.ids
    ]


def at_the_talks(scene: Scene, name: Name, made: list[Stay]) -> list[str]:
    """Who is in the country of "Talks in Gomel will focus on trade", whose guest was told of just
    before: not of talks of many sides."""
    lower = scene.tokens.lower
    noun = name.first - 2
    if noun < 1 or lower[noun + 1] not in ("in", "at") or lower[noun] not in _TALKS:
        return []
    sentence = scene.sentence_at[name.first]
    first, stop = scene.tokens.sentences[sentence]
    if lower[noun - 1] in _OF_MANY or not NOT_SO.isdisjoint(lower[first:stop]):
        return []
    if lower[name.stop : name.stop + 1] in (["between"], ["among"], ["of"]):
        return []  # "the talks in Bergen between fishermen and owners"
    who = scene.in_hand(name.first, scene.tokens.sentences[max(sentence - _JUST_TOLD, 0)][0])
    mine = [stay for stay in made if stay.who == who and stay.country == name.country]
    named = {one for _, one in scene.people_in(first, name.first)} - {who}
    return [who] if who is not None and mine and not named else []


_TALKS = frozenset("talks meetings discussions negotiations consultations".split())


_OF_MANY = frozenset("six-party six-way four-party multilateral party way nuclear peace".split())


_JUST_TOLD = 3
"""Sentences from a journey to the talks held on it, at most."""


_PRESENT = frozenset(
    "was were is did arrived came went flew travelled traveled will stayed visited left".split()
)


RULES = (
    EventRule(
        "trip/judge-places-added",
        """
        + 2019-06-19 | Chilean Foreign Minister Pedro Soto visited Norway last week, mostly Bergen and Stavanger. => to Pedro Soto > NO = Bergen; to Pedro Soto > NO = Stavanger
        + 2019-06-19 | Chilean Foreign Minister Pedro Soto visited Norway (Oslo and Bergen) last week. => to Pedro Soto > NO = Bergen
        + 2019-06-19 | Chilean Foreign Minister Pedro Soto was in Norway last week for the Bergen festival. => to Pedro Soto > NO = Bergen
        - 2019-06-19 | Chilean Foreign Minister Pedro Soto was in Norway last week and spoke of the Bergen festival. => to Pedro Soto > NO = Bergen
        - 2019-06-19 | Chilean Foreign Minister Pedro Soto was in Norway last week with officials, mostly from Bergen. => to Pedro Soto > NO = Bergen
        + 2019-06-19 | Chilean Foreign Minister Pedro Soto arrives in Norway on Friday. Talks in Bergen will focus on fish. => to Pedro Soto > NO = Bergen
        - 2019-06-19 | Chilean Foreign Minister Pedro Soto arrives in Norway on Friday. Six-party talks in Bergen will focus on fish. => to Pedro Soto > NO = Bergen
        - 2019-06-19 | Chilean Foreign Minister Pedro Soto arrives in Norway on Friday. Talks in Bergen between fishermen and owners will focus on fish. => to Pedro Soto > NO = Bergen
        + 2019-06-19 | BERGEN, June 19 (AFP) -- A Chilean delegation led by minister Pedro Soto visited Fjord University, the Norse Toy Factory and the Old Study House. => to Pedro Soto > NO = Norse Toy Factory; to Pedro Soto > NO = Old Study House
        - 2019-06-19 | BERGEN, June 19 (AFP) -- A Chilean union led by minister Pedro Soto wrote to Fjord University. => trip Pedro Soto > NO
        """,
    ),
)
