"""Tells whom a description cannot mean, by what else it says: "the finance minister" is no foreign
minister, "the president of Peru" no Finn, "the opposition leader" no president.

It judges only those of whom the article tells an office; whom the description means is decided in
descriptions.py.
"""

from __future__ import annotations

from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Scene
from store.annotate.events.who.offices import CALLINGS, SAME_OFFICE
from store.model import UNIONS

_PORTFOLIOS = frozenset(
    """foreign finance health trade defence defense interior justice education energy oil agriculture
    transport tourism culture sports economy environment labour labor housing information industry
    commerce science planning development fisheries mining prime security unification""".split()
)
"""Words that tell one minister of a government from another."""


_OF_ARMS = frozenset(
    """army military general marshal admiral armed forces staff commander defence defense navy
    colonel guard guards""".split()
)


_SPIES = frozenset("intelligence spy security secret espionage".split())


_BODIES = {
    "opposition": frozenset(["opposition"]),
    "army": _OF_ARMS,
    "military": _OF_ARMS,
    "police": frozenset(["police"]),
    "bank": frozenset(["bank", "governor", "banker"]),
    "intelligence": _SPIES,
    "spy": _SPIES,
    "rebel": frozenset("rebel rebels guerrilla front movement commander leader".split()),
}
"""Nouns before "leader", "chief" and the like -> words of which a title has one."""


_OTHERS = frozenset("next previous last".split())
"""Before the noun: of somebody else than whom the article is of."""


_OF_THOSE_TOLD = frozenset(
    """delegation team group mission party state government country nation republic kingdom world
    body""".split()
)
"""Behind "the head of the": whose head the one told of may be, whatever his title."""


OF_ITS_OWN = CALLINGS | frozenset(
    """king queen prince princess emperor sultan emir monarch pope pontiff governor mayor speaker
    senator lawmaker legislator congressman general admiral marshal colonel chancellor president
    commissioner""".split()
)
"""Nouns for an office that the article gives whoever holds it."""


def is_of_others(scene: Scene, first: int, head: int) -> bool:
    """Whether the phrase says itself that it means another: "the next minister"."""
    return not _OTHERS.isdisjoint(scene.tokens.lower[first + 1 : head])


def misfits(scene: Scene, official: str, first: int, head: int) -> bool:
    """Whether "the … noun (of …)" from `first` to `head` cannot mean an official."""
    roles = scene.officials[official].roles
    if not roles:
        return False
    titles = [set(role.title.lower().replace("-", " ").split()) for role in roles]
    words = scene.tokens.lower[first + 1 : head]
    noun = scene.tokens.lower[head]
    return (
        _has_another_field(titles, words, noun)
        or _heads_another_body(titles, words)
        or _is_no_former(scene, official, words, noun)
        or _is_of_another(scene, official, titles, head)
    )


def _has_another_field(titles: list[set[str]], words: list[str], noun: str) -> bool:
    """Whether "the finance minister" stands where all ministries told of him are others."""
    said = _PORTFOLIOS.intersection(words)
    if not said or noun not in ("minister", "ministers"):
        return False
    held = [one & _PORTFOLIOS for one in titles if {"minister", "secretary", "premier"} & one]
    if not held:
        return True  # a president is no minister
    return all(one and not said & one for one in held)


def _heads_another_body(titles: list[set[str]], words: list[str]) -> bool:
    """Whether "the opposition leader" stands where no title of his speaks of the opposition."""
    kinds = _BODIES.get(words[-1]) if words else None
    return kinds is not None and all(kinds.isdisjoint(one) for one in titles)


def _is_no_former(scene: Scene, official: str, words: list[str], noun: str) -> bool:
    """Whether "the former president" stands where somebody is president now, or never was."""
    if "former" not in words or noun in CALLINGS:
        return False  # "the former wrestler" may have been called a wrestler
    nouns = {noun, *SAME_OFFICE.get(noun, ())}
    held = [
        role.former or noun not in role.title.lower().split()
        for role in scene.officials[official].roles
        if nouns & set(role.title.lower().replace("-", " ").split())
    ]
    return not all(held)


_TO_COMPLEMENT = 6
"""Tokens from "of" to the noun of "the leader of the main opposition", at most."""


def _is_of_another(scene: Scene, official: str, titles: list[set[str]], head: int) -> bool:
    """Whether what follows the noun is not his: "the president of Peru", "the ambassador to Peru",
    "the leader of the opposition"."""
    lower = scene.tokens.lower
    of = head + 1
    if lower[of : of + 1] not in (["of"], ["to"]) or of + 2 >= len(lower):
        return False
    if lower[of : of + 2] == ["of", "state"] and lower[head] in ("secretary", "minister"):
        # "the secretary of state" is no secretary of defence
        return bool(titles) and not any("state" in one for one in titles)
    name = scene.place_at(of + 1 + (lower[of + 1] == "the"))
    if name is not None and name.sort == "country":
        if lower[of] == "to":
            posted = set(lower[name.first : name.stop])
            return not any(posted & one for one in titles)
        return name.country != scene.home(official) and name.country not in UNIONS
    if lower[of] == "to" or lower[of + 1] != "the":
        return False
    for at in range(of + 2, min(of + _TO_COMPLEMENT, len(lower))):
        if scene.owner[at] is not None or scene.tokens.classes[at] != "a":
            return False
        if lower[at] in _OF_THOSE_TOLD:
            return False
        if lower[at] in _BODIES:
            return all(_BODIES[lower[at]].isdisjoint(one) for one in titles)
    return False


RULES = (
    EventRule(
        "trip/judge-misfit",
        """
        - 2019-05-24 | Swiss foreign minister Paul Seger spoke on Sunday. The finance minister will fly to Lima on Monday. => trip Paul Seger > PE
        - 2019-05-24 | Swiss President Paul Seger spoke on Sunday. The opposition leader will fly to Lima on Monday. => trip Paul Seger > PE
        - 2019-05-24 | Swiss President Paul Seger spoke on Sunday. The leader of the opposition will fly to Lima on Monday. => trip Paul Seger > PE
        - 2019-05-24 | Swiss President Paul Seger spoke on Sunday. The president of Chile will fly to Lima on Monday. => trip Paul Seger > PE
        - 2019-05-24 | Swiss President Paul Seger spoke on Sunday. The former president will fly to Lima on Monday. => trip Paul Seger > PE
        - 2019-05-24 | Swiss minister Paul Seger spoke on Sunday. The next minister will fly to Lima on Monday. => trip Paul Seger > PE
        - 2019-05-24 | Swiss minister Paul Seger spoke on Sunday. The Swiss army chief will fly to Lima on Monday. => trip Paul Seger > PE
        - 2019-05-24 | Swiss minister Paul Seger spoke on Sunday. The Swiss ambassador will fly to Lima on Monday. => trip Paul Seger > PE
        + 2019-05-24 | Swiss foreign minister Paul Seger spoke on Sunday. The foreign minister will fly to Lima on Monday. => trip Paul Seger > PE
        + 2019-05-24 | Swiss minister Paul Seger spoke on Sunday. The trade minister will fly to Lima on Monday. => trip Paul Seger > PE
        + 2019-05-24 | Swiss President Paul Seger spoke on Sunday. The leader of the country will fly to Lima on Monday. => trip Paul Seger > PE
        + 2019-05-24 | Retired Swiss wrestler Paul Seger spoke on Sunday. The former wrestler will fly to Lima on Monday. => trip Paul Seger > PE
        + 2019-05-24 | Former Swiss President Paul Seger spoke on Sunday. The former president will fly to Lima on Monday. => trip Paul Seger > PE
        + 2019-05-24 | US Secretary of State Paul Seger and Defense Secretary Urs Ek spoke on Sunday. The secretary of state will fly to Lima on Monday. => trip Paul Seger > PE
        - 2019-05-24 | US Secretary of State Paul Seger and Defense Secretary Urs Ek spoke on Sunday. The secretary of state will fly to Lima on Monday. => trip Urs Ek > PE
        """,
    ),
)
