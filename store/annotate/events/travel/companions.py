"""Reads who travels along: "accompanied by A and B", "the delegation includes A".

It names leader and companions; assemble gives the companions the leader's trip.
"""

from __future__ import annotations

from dataclasses import replace

from store.annotate.events.clause.clauses import verb_group
from store.annotate.events.clause.destinations import stops_at
from store.annotate.events.clause.lists import (
    capable,
    rest_of_list,
    whole_list,
)
from store.annotate.events.clause.scene import Party, Scene, stand_in
from store.annotate.events.travel.accompanied import GOING, accompanied, accompanied_on_the_way
from store.annotate.events.travel.parting import legs_told, on_the_visit
from store.annotate.events.travel.seen_beside import beside, with_him_when
from store.annotate.events.who.agents import agents_of, is_epithet
from store.annotate.events.who.company import (
    CARRIED,
    Company,
    company_of,
    list_after,
    named_as,
    together_with,
    traveller_near,
    traveller_told,
)
from store.annotate.events.who.members import (
    BODIES,
    DENIED,
    INCLUDES,
    read_including,
    read_members,
    read_others,
)
from store.annotate.events.who.parties import parties_in
from store.annotate.events.who.subjects import subject_before

_WITH = {
    ("accompanied", "by"),
    ("along", "with"),
    ("together", "with"),
    ("joined", "by"),
    ("flanked", "by"),
    ("accompanied", "on"),
    ("accompanied", "to"),
}


_BRINGS = frozenset("bring brings brought bringing take takes took taking".split())


COMPANY_WORDS = (
    frozenset("accompanying accompanies accompany joining with side as board aboard".split())
    | frozenset(first for first, _ in _WITH)
    | _BRINGS
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
    if (word, lower[index + 1]) in _WITH:
        legs = legs_told(scene, first, index) if word == "joined" and lower[first] == "in" else ()
        found = accompanied(scene, sentence, index)
        return [replace(one, countries=legs) for one in found] if legs else found
    if word in ("accompanied", "joined"):
        found = accompanied_on_the_way(scene, sentence, index)
        if found:
            return found
    if word.startswith("accompan") or word == "joining":
        return _joining(scene, sentence, index)
    if word == "with":
        if index == first or (lower[first] == "also" and lower[first + 1] in _ALSO_WITH):
            return _with_were(scene, sentence, index)
        found = with_him_when(scene, sentence, index)
        return found or _travelling_with(scene, sentence, index)
    if word in ("board", "aboard"):
        return _on_board(scene, sentence, index)
    if word == "side":
        if lower[index - 1] in ("his", "her") and lower[index - 2] == "at":
            return beside(scene, sentence, index)
        return with_him_when(scene, sentence, index)
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
    return _bringing(scene, sentence, index) if word in _BRINGS else []


_NOT = frozenset("not n't never".split())


_HABITS = frozenset(
    "often usually frequently regularly always normally sometimes routinely rarely".split()
)


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
    if lower[index - 1] in _HABITS or lower[index - 1] in _NOT:
        return []  # "A, who often accompanies X": not said of this journey
    for at in range(leader.stop, min(leader.stop + 40, stop)):
        if lower[at] in ("were", "are", "include", "included", "was", "is", "be"):
            others = list_after(scene, sentence, at, 16)
            if others and not {"not", ","} & set(lower[at : others[0].first]):
                talks = not {"talks", "meeting", "meetings"}.isdisjoint(lower[leader.stop : at])
                return company_of(
                    scene, sentence, leader, others, index, "companions/joining", talks=talks
                )
    before = [party for party in parties if party.stop <= index and capable(scene, party)]
    if lower[index] == "joining":
        return _met_there(scene, sentence, index, parties, leader)
    if not before:
        return []
    others = whole_list(scene, parties, parties.index(before[-1]))
    others += together_with(scene, sentence, leader.stop)
    rule = "companions/accompanying"
    found = company_of(scene, sentence, leader, others, index, rule, strong=True)
    legs = _where_told(scene, index) or legs_told(scene, leader.stop, min(leader.stop + 7, stop))
    leg = on_the_visit(scene, leader.stop, stop)
    return [replace(one, countries=legs, leg=leg) for one in found]


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


_SOME = frozenset("two three four five six seven several his her fellow".split())


_ALSO_WITH = frozenset("travelling traveling flying arriving there going in on here".split())
"""After "Also": "Also travelling with him are A and B", "Also on the trip with X is Y"."""


def _travelling_with(scene: Scene, sentence: int, index: int) -> list[Company]:
    """ "arrived in Moscow on Tuesday with A", "those who travelled with the president"."""
    lower = scene.tokens.lower
    if not {"host", "hosts"}.isdisjoint(lower[index + 1 : index + 4]):
        return []  # "flew to Lima and dined with her host, X"
    verb = _verb_of_with(scene, sentence, index)
    if verb < 0:
        return []
    parties = parties_in(scene, sentence)
    if (
        lower[index + 1] not in _SOME
        and not any(_follows(scene, index, party) for party in parties)
        and not _with_body_and(scene, index, parties)
    ):
        return []
    if lower[verb] in _ARE:
        return _was_there_with(scene, sentence, index, verb)
    others = _named_after_with(scene, sentence, index, parties)
    if not others:
        return []
    return _gone_with(scene, sentence, index, verb, others)


def _follows(scene: Scene, index: int, party: Party) -> bool:
    """Whether the one named next after "with" at `index` is `party`: "with the Finnish premier, X"."""
    if index < party.first <= index + 2:
        return True
    return index < party.first <= index + _TITLE and all(
        scene.titled[at] in party.ids
        or scene.owner[at] is not None
        or scene.tokens.lower[at] in _COLLEAGUES
        for at in range(index + 1, party.first)
    )


_COLLEAGUES = frozenset("fellow colleague party republican democratic democrat".split())


_TITLE = 8
"""The tokens of a title at most."""


_ARE = frozenset("are is were was".split())


_NO_JOURNEY = frozenset(
    """, talks meeting meetings summit dialogue consultations ties face dinner lunch breakfast
    banquet audience tea hour hours minutes""".split()
)
"""Before "with": what follows is no company on a journey."""


def _verb_of_with(scene: Scene, sentence: int, index: int) -> int:
    """The verb of going, or the "was" of "was in Oslo", that "with" at `index` hangs on; or -1."""
    lower = scene.tokens.lower
    first = scene.tokens.sentences[sentence][0]
    begin = first if index - 12 < first else index - 11
    verbs = scene.triggers.verbs
    for at in range(index - 1, begin - 1, -1):
        word = lower[at]
        if word in _ARE and lower[at + 1] in ("in", "there") and at + 2 < index:
            return at
        if word in verbs and scene.owner[at] is None:
            got_there = word == "got" and lower[at + 1] in ("here", "there", "to", "in", "into")
            return at if got_there or not GOING.isdisjoint(verbs[word].frames) else -1
        if word in _NO_JOURNEY:
            return -1
    return -1


def _was_there_with(scene: Scene, sentence: int, index: int, verb: int) -> list[Company]:
    """ "X was in Oslo with A": where all who are named are of the country of X."""
    others = list_after(scene, sentence, index, 8)
    agents = agents_of(scene, verb_group(scene, verb, "past"))
    home = scene.home(agents[0].ids[0]) if agents else None
    if home is None or not others or not _follows(scene, index, others[0]):
        return []
    if any(scene.home(one.ids[0]) != home for one in others):
        return []
    return company_of(scene, sentence, agents[0], others, index, "companions/with")


def _named_after_with(
    scene: Scene, sentence: int, index: int, parties: list[Party]
) -> tuple[Party, ...]:
    """The list behind "with" at `index`: "with A and B", "with two fellow deputies, A and B"."""
    others = tuple(
        party for party in parties if _follows(scene, index, party) and not party.possessive
    )
    if scene.tokens.lower[index + 2 : index + 4] == ["wife", "and"]:
        # "went there with his wife and A"
        others = list_after(scene, sentence, index + 3, 6)
        return others + _spouse(scene, index)
    if not others and scene.tokens.lower[index + 1] in _SOME:
        others = list_after(scene, sentence, index, 14)[:1]
        if others and scene.tokens.lower[others[0].first - 1] not in (",", ":"):
            return ()
    if not others:
        others = _with_body_and(scene, index, parties)
    if not others:
        return ()
    others = rest_of_list(scene, parties, parties.index(others[0]))
    return tuple(party for party in others if not party.possessive)


def _with_body_and(scene: Scene, index: int, parties: list[Party]) -> tuple[Party, ...]:
    """A of "with a delegation of bankers and A" behind "with" at `index`."""
    lower = scene.tokens.lower
    if lower[index + 1] not in ("a", "an") or BODIES.isdisjoint(lower[index + 2 : index + 6]):
        return ()
    for party in parties:
        if party.first <= index:
            continue
        near = party.first - index <= _BODY_REACH and party.sort == "name"
        joined = lower[party.first - 1] == "and" and not party.possessive
        return (party,) if near and joined else ()
    return ()


_BODY_REACH = 10


def _spouse(scene: Scene, index: int) -> tuple[Party, ...]:
    """The only one whom the article calls "his wife, X", for "his wife" at `index`."""
    wives = named_as(scene, "wife")
    return (replace(stand_in(index + 2, *wives), sort="name"),) if len(wives) == 1 else ()


_BARE = frozenset("together along in there here over".split())
"""Between a verb of going and "with" where no place is told."""


def _is_at_home(scene: Scene, after: int, home: str) -> bool:
    """Whether "in PLACE" behind those of "attended a concert with X in Oslo" is their own country."""
    if scene.tokens.lower[after : after + 1] not in (["in"], ["at"]):
        return False
    stops = stops_at(scene, after + 1, min(after + 8, len(scene.tokens)), None)
    return bool(stops) and stops[0].country == home


def _gone_with(
    scene: Scene, sentence: int, index: int, verb: int, others: tuple[Party, ...]
) -> list[Company]:
    """Who leads and who goes along, of the subject of a verb of going and `others` behind "with"."""
    lower = scene.tokens.lower
    first = scene.tokens.sentences[sentence][0]
    agents = agents_of(scene, verb_group(scene, verb, scene.triggers.verbs[lower[verb]].form))
    if lower[first] == "among" and lower[verb - 1] in ("those", "who"):
        # "Among those travelling with him were A and B"
        named = list_after(scene, sentence, others[0].stop, 16)
        if lower[others[-1].stop : others[-1].stop + 1] in (["were"], ["are"], ["was"]):
            return company_of(scene, sentence, others[0], named, index, "companions/travelled-with")
        return []
    are_who = lower[verb - 1] in _ARE and lower[verb - 2] == "who"
    if are_who or (lower[verb - 1] == "who" and not agents):
        # "A and B were among those who travelled with the president"
        named = subject_before(scene, sentence, verb - 1)
        if named and DENIED.isdisjoint(lower[named[-1].stop : verb]):
            return company_of(scene, sentence, others[0], named, index, "companions/travelled-with")
        return []
    if not agents:
        return []
    if others[0].sort != "name":
        # "A went with him"
        return company_of(scene, sentence, others[0], agents, index, "companions/went-with")
    past = scene.triggers.verbs[lower[verb]].form == "past"
    if past and _BARE.issuperset(lower[verb + 1 : index]) and len(others) == 1:
        gone = {who for _, who in scene.travellers}
        if others[0].ids[0] in gone and gone.isdisjoint(agents[0].ids):
            # "A and B, who arrived together with X": X is the one whose journey was told
            parties = parties_in(scene, sentence)
            if lower[verb - 1] == "who" and agents[-1] in parties:
                agents = whole_list(scene, parties, parties.index(agents[-1]))
            return company_of(scene, sentence, others[0], agents, index, "companions/went-with")
    home = scene.home(agents[0].ids[0])
    if home is None or _is_at_home(scene, others[-1].stop, home):
        return []
    sure = lower[verb] not in _TOURS  # "toured a mosque with Premier X", who may be the host
    found = company_of(
        scene, sentence, agents[0], others, index, "companions/with", strong=True, sure=sure
    )
    went = scene.triggers.verbs[lower[verb]].form == "past"
    return [replace(one, past=one.past or went) for one in found]


_TOURS = frozenset("tour tours toured touring visit visits visited visiting".split())


_CAME = frozenset("were was are is came come flew travelled traveled arrived went".split())


def _with_were(scene: Scene, sentence: int, index: int) -> list[Company]:
    """ "With X were A and B"."""
    parties = parties_in(scene, sentence)
    lower = scene.tokens.lower
    leader = next((party for party in parties if index < party.first <= index + 2), None)
    if leader is None and lower[index + 1] == "the" and is_epithet(lower, index + 2):
        leader = traveller_near(scene, index)  # "With the 81-year-old went A and B"
        leader = replace(leader, stop=index + 3) if leader is not None else None
    if leader is None:
        return []
    stop = scene.tokens.sentences[sentence][1]
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
    others = subject_before(scene, sentence, index)
    leader = traveller_told(scene, index)
    return company_of(scene, sentence, leader, others, index, "companions/on-board")


def _bringing(scene: Scene, sentence: int, index: int) -> list[Company]:
    """ "X will bring his wife, A, and a large suite: B, C and D"."""
    lower = scene.tokens.lower
    stop = scene.tokens.sentences[sentence][1]
    after = lower[index + 1 : min(index + 14, stop)]
    with_him = after[:1] == ["with"] and after[1:2] in (["him"], ["her"], ["them"])
    if with_him and not CARRIED.isdisjoint(after[2:6]):
        return []
    if not with_him and not (
        {"wife", "husband", "suite", "delegation", "entourage", "along", "team"} & set(after)
    ):
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
