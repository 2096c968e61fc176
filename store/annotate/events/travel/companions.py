"""Reads who travels along: "accompanied by A and B", "the delegation includes A".

It names leader and companions; assemble gives the companions the leader's trip.
"""

from __future__ import annotations

from dataclasses import replace

from store.annotate.closed_words import BRINGS, NOT
from store.annotate.events.clause.clauses import verb_group
from store.annotate.events.clause.lists import (
    capable,
    rest_of_list,
    whole_list,
)
from store.annotate.events.clause.scene import Party, Scene, stand_in
from store.annotate.events.travel.accompanied import (
    accompanied,
    accompanied_on_the_way,
    off_the_plane,
)
from store.annotate.events.travel.accompanying import meant_to_accompany
from store.annotate.events.travel.going_with import travelling_with
from store.annotate.events.travel.parting import legs_told, on_the_visit
from store.annotate.events.travel.seen_beside import at_side_when, beside, with_him_when
from store.annotate.events.travel.taking_along import in_tow, taken_along
from store.annotate.events.who.agents import agents_of
from store.annotate.events.who.company import (
    CARRIED,
    HABITS,
    Company,
    company_of,
    list_after,
    people_before,
    together_with,
    traveller_told,
)
from store.annotate.events.who.countrymen import countryman
from store.annotate.events.who.members import (
    BODIES,
    INCLUDES,
    read_including,
    read_members,
    read_others,
)
from store.annotate.events.who.parties import parties_in
from store.annotate.events.who.subjects import subject_before
from store.annotate.events.who.they import they_go

_WITH = {
    ("accompanied", "by"),
    ("along", "with"),
    ("together", "with"),
    ("addition", "to"),
    ("joined", "by"),
    ("flanked", "by"),
    ("accompanied", "on"),
    ("accompanied", "to"),
    ("followed", "by"),
}


COMPANY_WORDS = (
    frozenset(
        "accompanying accompanies accompany joining with alongside side as board aboard tow".split()
    )
    | frozenset(first for first, _ in _WITH)
    | BRINGS
    | BODIES
    | INCLUDES
)
"""The words at which `read_company` may find something."""


def read_company(scene: Scene, sentence: int, index: int) -> list[Company]:
    """The companions that the word at `index` (one of COMPANY_WORDS) gives."""
    first, stop = scene.tokens.sentences[sentence]
    lower = scene.tokens.lower
    if index + 1 >= stop:
        return []
    word = lower[index]
    if word == "alongside":
        return accompanied(scene, sentence, index - 1) if index > first else []
    if word == "tow":
        return in_tow(scene, sentence, index)
    if word == "addition" and index > first + 1:
        return []  # "In addition to X, Y will go there" opens its sentence
    if word == "followed" and not off_the_plane(scene, first, index):
        return []  # "spoke first, followed by X"
    if (word, lower[index + 1]) in _WITH:
        found = accompanied(scene, sentence, index)
        return _from_where_joined(scene, first, index, found) if word == "joined" else found
    if word in ("accompanied", "joined"):
        found = accompanied_on_the_way(scene, sentence, index)
        if found:
            return found
    if word.startswith("accompan") or word == "joining":
        return _joining(scene, sentence, index)
    if word == "with":
        opens = index == first or (lower[first] == "also" and lower[first + 1] in _ALSO_WITH)
        if opens or _THOSE.issuperset(lower[first:index]):
            return _with_were(scene, sentence, index)
        found = with_him_when(scene, sentence, index) or taken_along(scene, sentence, index)
        return found or travelling_with(scene, sentence, index)
    if word in ("board", "aboard"):
        return _on_board(scene, sentence, index)
    if word == "side":
        if lower[index - 1] in ("his", "her") and lower[index - 2] == "at":
            return beside(scene, sentence, index)
        return at_side_when(scene, sentence, index)
    if word in ("other", "others"):
        return read_others(scene, sentence, index)
    if word in INCLUDES:
        return read_including(scene, sentence, index)
    if word in BODIES:
        return read_members(scene, sentence, index) if scene.owner[index] is None else []
    if word == "as":
        if BODIES.isdisjoint(lower[index + 1 : min(index + 7, stop)]):
            return []
        return _named_as_members(scene, sentence, index)
    return _bringing(scene, sentence, index) if word in BRINGS else []


def _from_where_joined(scene: Scene, first: int, index: int, found: list[Company]) -> list[Company]:
    """Those who joined at `index` "in Oslo" or, where the delegation was by then, "there": a delegation
    they go on with."""
    lower = scene.tokens.lower
    legs = legs_told(scene, first, index) if lower[first] == "in" else ()
    if not legs and (lower[first] == "there" or "there" in lower[index - 1 : index + 1]):
        told = zip(scene.travellers, scene.destinations, strict=True)
        leaders = {one.leader for one in found}
        lands = [land for (at, who), land in told if at < first and who in leaders and land]
        legs = tuple(lands[-1:])
    body = lower[index - 2] == "it" or not BODIES.isdisjoint(lower[first:index])
    return [replace(one, countries=legs, onward=body) for one in found] if legs else found


def _joining(scene: Scene, sentence: int, index: int) -> list[Company]:
    """ "Other officials joining X for the talks were A, B and C"; "A is accompanying X"."""
    parties = parties_in(scene, sentence)
    lower = scene.tokens.lower
    stop = scene.tokens.sentences[sentence][1]
    leader = next((party for party in parties if index < party.first <= index + 3), None)
    if leader is None:
        return []
    if leader.possessive and leader.sort == "pronoun":
        return []
    if lower[index - 1] in HABITS or lower[index - 1] in NOT:
        return []  # "A, who often accompanies X": not said of this journey
    if meant_to_accompany(scene, index, stop):
        return []
    for at in range(leader.stop, min(leader.stop + 40, stop)):
        if lower[at] in ("were", "are", "include", "included", "was", "is", "be"):
            others = list_after(scene, sentence, at, 16)
            if others and not {"not", ","} & set(lower[at : others[0].first]):
                talks = not {"talks", "meeting", "meetings"}.isdisjoint(lower[leader.stop : at])
                found = company_of(
                    scene, sentence, leader, others, index, "companions/joining", talks=talks
                )
                legs = legs_told(scene, leader.stop, at)  # "accompanying X in Peru were A and B"
                return [replace(one, countries=legs) for one in found]
    before = [party for party in parties if party.stop <= index and capable(scene, party)]
    if lower[index] == "joining":
        return _met_there(scene, sentence, index, parties, leader)
    others = _who_is(scene, sentence, index)
    among = _among_them(scene, sentence, leader.stop)
    if not (others or before or among):
        return []
    if before and not others and not (among and before[-1].sort != "name"):
        others = whole_list(scene, parties, parties.index(before[-1]))
    others = countryman(scene, leader, others)
    others += together_with(scene, sentence, leader.stop) + among
    rule = "companions/accompanying"
    found = company_of(scene, sentence, leader, others, index, rule, strong=True)
    legs = _where_told(scene, index) or legs_told(scene, leader.stop, min(leader.stop + 7, stop))
    leg = on_the_visit(scene, leader.stop, stop)
    return [replace(one, countries=legs, leg=leg) for one in found]


def _who_is(scene: Scene, sentence: int, index: int) -> tuple[Party, ...]:
    """A of "X met A, who is accompanying Y", of the accompanying at `index`: not X."""
    lower = scene.tokens.lower
    who = index - 1
    while lower[who] in _HELPING:
        who -= 1
    if lower[who] != "who":
        return ()
    found = people_before(scene, sentence, who, acting=False)
    return found[-1:] if {"is", "was", "has"}.intersection(lower[who:index]) else found


def _among_them(scene: Scene, sentence: int, stop: int) -> tuple[Party, ...]:
    """A of "Forty officials are accompanying X, among them A", whose X ends at `stop`."""
    lower = scene.tokens.lower
    if lower[stop : stop + 3] == [",", "among", "them"]:
        return list_after(scene, sentence, stop + 2, 6)
    including = lower[stop : stop + 2] == [",", "including"]
    return list_after(scene, sentence, stop + 1, 6) if including else ()


_HELPING = frozenset("is was are were has had been also will be".split())


_TO_WHERE = 6
"""Tokens from "where" to the accompanying that it tells of, at most."""


def _where_told(scene: Scene, index: int) -> tuple[str, ...]:
    """The country of "from Oslo, where he had accompanied X", told at `index`."""
    lower = scene.tokens.lower
    where = next((at for at in range(index - 1, index - _TO_WHERE, -1) if lower[at] == "where"), 0)
    if where < 2:
        return ()
    name = scene.owner[where - 1 - (lower[where - 1] == ",")]
    place = name is not None and name.kind == "place"
    return (name.country,) if name is not None and place and name.country else ()


def _met_there(
    scene: Scene, sentence: int, index: int, parties: list[Party], found: Party
) -> list[Company]:
    """ "will travel to Togo, joining President A and B of Niger": all of them go there."""
    agents = agents_of(scene, verb_group(scene, index, "ing"))
    if len(agents) != 1 or found.sort != "name":
        return []
    others = rest_of_list(scene, parties, parties.index(found))
    ids = tuple(
        one
        for party in others
        for one in party.ids
        if not party.possessive and scene.home(one) not in (None, scene.home(agents[0].ids[0]))
    )
    if not ids:
        return []
    return [
        Company(
            agents[0].ids[0],
            ids,
            sentence,
            min(index, agents[0].first),
            others[-1].stop,
            "companions/joining-there",
            apart=True,
        )
    ]


_ALSO_WITH = frozenset("travelling traveling flying arriving there going in on here with".split())
"""After "Also": "Also travelling with him are A and B", "Also on the trip with X is Y"."""


_THOSE = frozenset(
    """those other others officials ministers aides advisers advisors who are were the travelling
    traveling flying travelled traveled flew went going came also""".split()
)
"""Before "with him were": "Those with him were A and B", "Officials travelling with him included A"."""


_CAME = frozenset(
    "were was are is will include included came come flew fly travelled traveled travel arrived went go".split()
)


def _with_were(scene: Scene, sentence: int, index: int) -> list[Company]:
    """ "With X were A and B", "With A and B he flew to Oslo"."""
    parties = parties_in(scene, sentence)
    lower = scene.tokens.lower
    leader = next((party for party in parties if index < party.first <= index + 2), None)
    stop = scene.tokens.sentences[sentence][1]
    if leader is None:
        return []
    beside = whole_list(scene, parties, parties.index(leader))
    goer = next((one for one in parties if one.first == beside[-1].stop), None)
    if goer is not None and goer.sort == "pronoun" and they_go(scene, goer.head):
        return company_of(
            scene, sentence, goer, beside, index, "companions/with-him-were", sure=True
        )
    verb = leader.stop
    while verb < min(leader.stop + 8, stop) and lower[verb] not in _CAME:
        if lower[verb] in (",", "who", "that", "it", "there", "no"):
            return []
        verb += 1
    if verb >= min(leader.stop + 8, stop):
        return []
    others = list_after(scene, sentence, verb, 16)
    return company_of(scene, sentence, leader, others, index, "companions/with-him-were", sure=True)


def _on_board(scene: Scene, sentence: int, index: int) -> list[Company]:
    """ "A and B were also on board": with the one who travels here."""
    lower = scene.tokens.lower
    if not {"were", "was"} & set(lower[max(index - 4, 0) : index]) or not scene.travellers:
        return []
    if lower[index] == "board" and lower[index - 1] != "on":
        return []  # "was about to board a plane"
    others = subject_before(scene, sentence, index)
    leader = traveller_told(scene, index)
    return company_of(scene, sentence, leader, others, index, "companions/on-board")


_COMPANIONS = frozenset("wife husband suite delegation entourage along team".split())


_AIDES = frozenset("aides advisers advisors assistants colleagues deputies".split())


_ELSEWHERE = frozenset("against to from by for of up in on with into about up , and back".split())


def _brings_aides(after: list[str]) -> bool:
    """Whether aides are what is brought, of the words behind "brought": "two personal aides, X and Y"."""
    aides = next((at for at, word in enumerate(after[:6]) if word in _AIDES), -1)
    return aides >= 0 and _ELSEWHERE.isdisjoint(after[:aides])


def _bringing(scene: Scene, sentence: int, index: int) -> list[Company]:
    """ "X will bring his wife, A, and a large suite: B, C and D"."""
    lower = scene.tokens.lower
    stop = scene.tokens.sentences[sentence][1]
    after = lower[index + 1 : min(index + 14, stop)]
    with_him = after[:1] == ["with"] and after[1:2] in (["him"], ["her"], ["them"])
    if with_him and not CARRIED.isdisjoint(after[2:6]):
        return []
    if not with_him and _COMPANIONS.isdisjoint(after) and not _brings_aides(after):
        return []
    word = scene.triggers.verbs[lower[index]]
    agents = agents_of(scene, verb_group(scene, index, word.form))
    others = tuple(
        party
        for party in parties_in(scene, sentence)
        if party.first > index and party.sort == "name" and not party.possessive
    )
    if not agents:
        # "The president will bring his wife": his, where the subject is not understood.
        agents = tuple(
            party
            for party in parties_in(scene, sentence)
            if party.possessive and party.sort == "pronoun" and index < party.first <= index + 2
        )
    if (
        not agents
        and scene.travellers
        and not any(party.stop <= index for party in parties_in(scene, sentence))
    ):
        # "The chairman will bring his wife": whoever it is, the one whose journey this is.
        agents = (traveller_told(scene, index),)
    if len(agents) != 1 or not others:
        return []
    return company_of(scene, sentence, agents[0], others, index, "companions/brings", sure=True)


def _named_as_members(scene: Scene, sentence: int, index: int) -> list[Company]:
    """ "State media name A, B and C as the members of his suite"."""
    lower = scene.tokens.lower
    parties = parties_in(scene, sentence)
    before = [n for n, party in enumerate(parties) if party.stop <= index and party.sort == "name"]
    if not before:
        return []
    others = whole_list(scene, parties, before[-1])
    owner = [party for party in parties if party.first > index and party.possessive]
    ids = owner[0].ids if owner else ()
    if not ids and scene.travellers:
        ids = traveller_told(scene, index).ids
    if not ids or "members" not in lower[index : index + 5]:
        return []
    leader = stand_in(index, *ids)
    return company_of(scene, sentence, leader, others, index, "companions/as-members")
