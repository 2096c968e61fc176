"""Reads who is accompanied by whom: "accompanied by A", "joined on the tour by A", "along with A".

Other words of company are read in companions.py, which asks this module for these.
"""

from __future__ import annotations

from dataclasses import replace

from store.annotate.events.clause.clauses import verb_group
from store.annotate.events.clause.lists import capable, led_by, rest_of_list, whole_list
from store.annotate.events.clause.nouns import in_doing
from store.annotate.events.clause.scene import Party, Scene
from store.annotate.events.travel.parting import legs_told
from store.annotate.events.who.agents import agents_of
from store.annotate.events.who.company import (
    Company,
    company_of,
    list_after,
    told_of_country,
    traveller_told,
)
from store.annotate.events.who.parties import parties_in
from store.annotate.events.who.they import MOVES


def accompanied(scene: Scene, sentence: int, index: int) -> list[Company]:
    """ "A, accompanied by B", "along with A, B": B goes where A goes, whose words end at `index`."""
    others = list_after(scene, sentence, index + 1, 16)
    first = scene.tokens.sentences[sentence][0]
    if any(_is_seen_off(scene.tokens.lower, at) for at in range(max(index - 4, first), index + 1)):
        return []
    if not others or not _NOT_SO.isdisjoint(scene.tokens.lower[max(first, index - 8) : index]):
        return []
    parties = parties_in(scene, sentence)
    if led_by(scene, others[0]) and scene.tokens.lower[index + 2] not in ("a", "an"):
        return []  # "along with the rebels, led by X"; but "accompanied by a team led by X"
    others += _and_by(scene, parties, others[-1])
    fronted = _beside_fronted(scene, sentence, index, others)
    if fronted:
        return fronted
    if not all(told_of_country(scene, who) for one in others for who in one.ids) and (
        _shown_round(scene, index, others[0].first)
    ):
        return []
    if scene.tokens.lower[index] == "joined" and in_doing(scene, others[-1].stop):
        return []  # "was joined by X in calling for talks"
    before = [party for party in parties if party.stop <= index and capable(scene, party)]
    leader = before[-1] if before else None
    if leader is not None and scene.tokens.lower[index] == "joined":
        several = whole_list(scene, parties, parties.index(leader))
        if len({scene.home(one) for party in several for one in party.ids}) > 1:
            return []  # "Russia's A and Iran's B were joined by C": at a table
    along = scene.tokens.lower[index + 1] in ("with", "alongside")
    if leader is None and along:
        leader = _who_goes(scene, sentence, index)
    if leader is None:
        last = others[-1].stop
        leader = next(
            (
                party
                for party in parties
                if party.first >= last and scene.tokens.lower[party.first - 1] == ","
            ),
            None,
        )
    if (
        leader is None
        and not along
        and (
            not _NOUNS_OF_PARTY.isdisjoint(scene.tokens.lower[first:index])
            or "it" in scene.tokens.lower[max(first, index - 3) : index]
        )
    ):
        leader = traveller_told(scene, index) if scene.travellers else None
    if leader is None and scene.travellers and off_the_plane(scene, first, index):
        leader = traveller_told(scene, index)  # "Footage showed him getting off the plane with A"
    goes = _goes(scene, leader.stop if leader else index, index)
    strong = not along or goes
    rule = "companions/accompanied-by"
    sure = along and goes
    found = company_of(scene, sentence, leader, others, index, rule, strong=strong, sure=sure)
    aside = _told_in_aside(scene, leader, index) if leader is not None else ()
    if aside:
        found = [replace(one, countries=aside) for one in found]
    if scene.tokens.lower[index] == "flanked":
        return [replace(one, leg=True) for one in found]  # at a table, not on a journey
    return found


def _beside_fronted(
    scene: Scene, sentence: int, index: int, listed: tuple[Party, ...]
) -> list[Company]:
    """ "Along with A, B and C will visit Peru": B and C with A, whose journey is told already."""
    opens = scene.openings.get(sentence, scene.tokens.sentences[sentence][0])
    lead, others = listed[0], listed[1:]
    if index > opens + 1 or not others or scene.tokens.lower[lead.stop] != ",":
        return []
    if all(who != lead.ids[0] for _, who in scene.travellers):
        return []
    stop = scene.tokens.sentences[sentence][1]
    if not any(_goes(scene, at, at + 1) for at in range(others[-1].stop, stop)):
        return []
    rule = "companions/accompanied-by"
    return company_of(scene, sentence, lead, others, index, rule, sure=True)


def _told_in_aside(scene: Scene, leader: Party, index: int) -> tuple[str, ...]:
    """The countries of "A, who had dined in Lima along with B": B was only there with A."""
    if "who" not in scene.tokens.lower[leader.stop : leader.stop + 2]:
        return ()
    return tuple(
        dict.fromkeys(
            one.country
            for one in scene.owner[leader.stop : index]
            if one is not None and one.kind == "place" and one.sort != "demonym" and one.country
        )
    )


_NOUNS_OF_PARTY = frozenset("couple party delegation visitors guests group pair".split())


_NOT_SO = frozenset("not never denied denies deny no".split())


_JOURNEYS = frozenset(["visit", "tour", "stop", "trip"])


def accompanied_on_the_way(scene: Scene, sentence: int, index: int) -> list[Company]:
    """ "accompanied throughout the tour by A", "will be joined in Oslo by B": B there, and from
    there on."""
    lower = scene.tokens.lower
    stop = min(index + 10, scene.tokens.sentences[sentence][1])
    by = next((at for at in range(index + 1, stop) if lower[at] == "by"), -1)
    if by < 0 or not {",", ";", "and", "who"}.isdisjoint(lower[index:by]):
        return []
    if any(
        lower[at] in scene.triggers.verbs and lower[at] not in _JOURNEYS
        for at in range(index + 1, by)
    ):
        return []  # "joined a mission led by X"
    legs = legs_told(scene, index + 1, by)
    onward = lower[index] == "joined"
    return [
        replace(one, countries=legs, onward=onward) for one in accompanied(scene, sentence, by - 1)
    ]


def _is_seen_off(lower: list[str], index: int) -> bool:
    """Whether "accompanied to the airport" stands at `index`."""
    return lower[index : index + 2] == ["accompanied", "to"] and not _SEEN_OFF.isdisjoint(
        lower[index + 2 : index + 5]
    )


_SEEN_OFF = frozenset("airport airfield station plane aircraft door gate car border pier".split())
"""To where hosts and colleagues accompany a traveller who sets out."""


_ON_THE_STEPS = frozenset("steps stairs stairway ramp gangway plane aircraft jet train".split())


def off_the_plane(scene: Scene, low: int, high: int) -> bool:
    """Whether somebody is told to get off a plane or train between two tokens."""
    return not _ON_THE_STEPS.isdisjoint(scene.tokens.lower[low:high])


_ROUND = frozenset("tour visit walk stroll drive inspection".split())


def _shown_round(scene: Scene, low: int, high: int) -> bool:
    """Whether "on a tour of the old town by" stands between two tokens: with whoever shows it, a host
    as long as the article does not tell his country."""
    lower = scene.tokens.lower
    if not {"his", "her"}.isdisjoint(lower[high - 1 : high + 1]):
        return False  # "by his foreign minister, X"
    return any(
        lower[at] in _ROUND
        and lower[at - 1] in ("a", "an")
        and lower[at + 1] in ("of", "to")
        and scene.place_at(at + 2) is None
        for at in range(max(low - 4, 2), high)
    )


def _who_goes(scene: Scene, sentence: int, index: int) -> Party | None:
    """Who did what is told before "together with B": A of "by A, who had met X together with B"."""
    first = scene.tokens.sentences[sentence][0]
    for at in range(index - 1, first, -1):
        verb = scene.triggers.verbs.get(scene.tokens.lower[at])
        if verb is not None and scene.owner[at] is None and verb.is_finite:
            agents = agents_of(scene, verb_group(scene, at, verb.form))
            return agents[0] if len(agents) == 1 else None
    return None


def _goes(scene: Scene, low: int, high: int) -> bool:
    """Whether a verb of travel stands between two tokens: "flew to Oslo along with X"."""
    found = False
    for at in range(low, high):
        verb = scene.triggers.verbs.get(scene.tokens.lower[at])
        if verb is not None and scene.owner[at] is None:
            found = not MOVES.isdisjoint(verb.frames)
    return found


def _and_by(scene: Scene, parties: list[Party], last: Party) -> tuple[Party, ...]:
    """ "accompanied by A, his wife; by B, a minister; and by C": B and C."""
    found: tuple[Party, ...] = ()
    for number, party in enumerate(parties):
        before = scene.tokens.lower[max(party.first - 2, 0) : party.first]
        if (
            party.first >= last.stop
            and party.sort == "name"
            and not party.possessive
            and before[-1:] == ["by"]
            and before[0] in (";", "and", ",")
        ):
            found += rest_of_list(scene, parties, number)
    return found
