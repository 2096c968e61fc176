"""Reads who else travels from lists and retinues: "named three more travellers: A, B and C".

"made the trip with X", "in the retinue of X", "heads the list of those who went there with X",
"A is with him". The members of a delegation are in companions.py, "A accompanies X" in
accompanying.py, "X, accompanied by A" in accompanied.py.
"""

from __future__ import annotations

from store.annotate.closed_words import HIM_HER_THEM, IS_OR_WAS
from store.annotate.events.clause.clauses import clause_stop, verb_group
from store.annotate.events.clause.destinations import Stop, stops_at
from store.annotate.events.clause.lists import NAMED_PLURALS, group, heads
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Party, Scene, stand_in
from store.annotate.events.clause.timing import times_of
from store.annotate.events.judgement.claims import Claim
from store.annotate.events.travel.accompanying import accompany_her
from store.annotate.events.travel.making import claims_of
from store.annotate.events.travel.named_members import MEMBERS, read_named_members
from store.annotate.events.who.agents import agents_of
from store.annotate.events.who.company import (
    CARRIED,
    Company,
    company_of,
    leader_in_hand,
    list_after,
    so_too,
    traveller_near,
)
from store.annotate.events.who.parties import parties_in

_TRAVELLERS = frozenset(
    """travellers travelers passengers companions delegates entourage retinue party aboard""".split()
)


_JOURNEYS = frozenset("trip journey visit tour voyage flight".split())


_SUITES = frozenset("retinue entourage suite company delegation party team train".split())


_NO = frozenset("not never no without nor denied unclear whether if".split())


TRAVELLER_WORDS = (
    _TRAVELLERS
    | _JOURNEYS
    | _SUITES
    | frozenset(["those", "with", "her", "side", "it", "them", "group", MEMBERS])
)
"""The words at which `read_travellers` may find something."""


def read_travellers(scene: Scene, sentence: int, index: int) -> list[Company]:
    """Companions from the word at `index` (one of TRAVELLER_WORDS)."""
    lower = scene.tokens.lower
    stop = scene.tokens.sentences[sentence][1]
    if index + 1 >= stop or scene.owner[index] is not None:
        return []
    word = lower[index]
    found: list[Company] = []
    if word in ("it", "them"):
        return _in_it(scene, sentence, index)
    if word == "those":
        return _those(scene, sentence, index)
    if word == "with":
        return _with_them(scene, sentence, index)
    if word == "her":
        return accompany_her(scene, sentence, index)
    if word == "side":
        return _at_the_side(scene, sentence, index)
    if word in _TRAVELLERS:
        found = _named(scene, sentence, index)
    if not found and word in _JOURNEYS:
        found = _shared(scene, sentence, index)
    if not found and word in _SUITES:
        found = _in_the_suite(scene, sentence, index) or _who_join(scene, sentence, index)
    return found or read_named_members(scene, sentence, index)


def _in_it(scene: Scene, sentence: int, index: int) -> list[Company]:
    """ "He came with a retinue of fifty. In it were A and B", "Among them are A and B"."""
    lower = scene.tokens.lower
    first = scene.tokens.sentences[sentence][0]
    if index != first + 1 or sentence == 0 or lower[first] not in ("in", "among", "with"):
        return []
    if lower[index + 1] not in IS_OR_WAS:
        return []
    before = lower[scene.tokens.sentences[sentence - 1][0] : first]
    brought = "brought" in before and not NAMED_PLURALS.isdisjoint(before)
    if not brought and (_SUITES | _TRAVELLERS | {"group", "members"}).isdisjoint(before):
        return []
    others = list_after(scene, sentence, index + 1, 14)
    told = _subject(scene, sentence - 1, first)
    leader = told[0] if len(told) == 1 else traveller_near(scene, index)
    return company_of(
        scene,
        sentence,
        leader,
        others,
        index,
        "companions/named-travellers",
        strong=True,
        sure=True,
    )


def _denied(scene: Scene, sentence: int, stop: int) -> bool:
    first = scene.tokens.sentences[sentence][0]
    return not _NO.isdisjoint(scene.tokens.lower[first:stop])


def _subject(scene: Scene, sentence: int, index: int) -> tuple[Party, ...]:
    """The nearest phrase before `index` that can act, with its list."""
    parties = parties_in(scene, sentence)
    for number in range(len(parties) - 1, -1, -1):
        if parties[number].stop <= index and heads(scene, parties, number):
            begin, end = group(scene, parties, number)
            return tuple(parties[begin:end])
    return ()


def _named(scene: Scene, sentence: int, index: int) -> list[Company]:
    """ "named five more travellers: A, B and C", "the other passengers were A and B"."""
    lower = scene.tokens.lower
    stop = scene.tokens.sentences[sentence][1]
    at = index + 1
    while at < min(index + 8, stop) and lower[at] not in (":", "-", "--", "—", "–"):
        if lower[at] in IS_OR_WAS | {"included", "include"}:
            break
        if lower[at] in (",", ";") or lower[at] in ("who", "which"):
            return []
        at += 1
    if at >= min(index + 8, stop) or lower[index] in ("party", "aboard"):
        return []
    others = list_after(scene, sentence, at, 14)
    if not others or not _NO.isdisjoint(lower[index : others[0].first]):
        return []
    others += tuple(
        party
        for party in parties_in(scene, sentence)
        if party.first >= others[-1].stop
        and party.sort == "name"
        and not party.possessive
        and lower[party.first - 1] in (",", "and", ";")
    )
    leader = traveller_near(scene, index)
    return company_of(
        scene, sentence, leader, others, index, "companions/named-travellers", sure=True
    )


def _shared(scene: Scene, sentence: int, index: int) -> list[Company]:
    """ "who made the trip with X": along with X."""
    lower = scene.tokens.lower
    at = index + 1
    if lower[at] in ("together", "along", "there"):
        at += 1
    low = scene.tokens.sentences[sentence][0]
    verb = next(
        (k for k in range(index - 1, max(index - 6, low - 1), -1) if lower[k] in _MAKING), -1
    )
    if verb < 0:
        return []
    if lower[at : at + 1] not in (["with"], ["alongside"]):
        return _made_too(scene, sentence, verb, index)
    leader = next(
        (p for p in parties_in(scene, sentence) if at < p.first + 1 <= at + 3 and not p.possessive),
        None,
    )
    agents = agents_of(scene, verb_group(scene, verb, "past"))
    if leader is None or not agents:
        return []
    return company_of(scene, sentence, leader, agents, index, "companions/shared-trip")


def _made_too(scene: Scene, sentence: int, verb: int, index: int) -> list[Company]:
    """ "A also made the trip", "A made the journey as well, as did B": with the one who travels."""
    lower = scene.tokens.lower
    too = lower[index + 1 : index + 3] == ["as", "well"] or lower[index + 1] == "too"
    too = too or "also" in (lower[verb - 1], lower[verb + 1])
    part = lower[verb + 1 : index] == ["part", "in", "the"] and lower[verb] in _TAKES
    if not too or lower[index - 1] != "the" or not (lower[verb] in _MADE or part):
        return []
    others = tuple(one for one in agents_of(scene, verb_group(scene, verb, "past")) if one.ids)
    if not others or _denied(scene, sentence, index):
        return []
    others += so_too(scene, sentence, index + 1)
    leader = leader_in_hand(scene, others[0].first, others)
    return company_of(scene, sentence, leader, others, index, "companions/shared-trip")


_MADE = frozenset("made make makes making undertook".split())


_TAKES = frozenset("took take takes taking".split())
"""Before "part in the visit"."""


_MAKING = _MADE | _TAKES | frozenset("shared did was".split())


def _who_join(scene: Scene, sentence: int, index: int) -> list[Company]:
    """ "A, B and C will also join in the delegation", whose leader was named before."""
    lower = scene.tokens.lower
    first = scene.tokens.sentences[sentence][0]
    verb = next(
        (at for at in range(index - 1, max(index - 5, first), -1) if lower[at] in _JOINS), -1
    )
    if verb < 0 or lower[index - 1] != "the" or _denied(scene, sentence, index):
        return []
    form = scene.triggers.verbs[lower[verb]].form
    words = verb_group(scene, verb, form)
    if words.tense == "infinitive" and words.control not in _AGREES:
        return []  # "asked the speaker to join the delegation"
    others = tuple(
        party
        for party in parties_in(scene, sentence)
        if party.sort == "name" and party.stop <= verb and not party.possessive
    )
    led = scene.led_last(first)
    leader = stand_in(index, led[1]) if led else None
    return company_of(scene, sentence, leader, others, index, "companions/join-the-delegation")


_AGREES = frozenset("agreed decided accepted chose".split())


_JOINS = frozenset("join joins joined joining".split())


def _in_the_suite(scene: Scene, sentence: int, index: int) -> list[Company]:
    """ "was there in the retinue of X", "a member of a delegation led by X", "in X's suite"."""
    lower = scene.tokens.lower
    parties = parties_in(scene, sentence)
    low = scene.tokens.sentences[sentence][0]
    if lower[index - 1] in ("his", "her", "their") and lower[index - 2] in ("in", "among"):
        # "set out with X in his retinue"
        for number, party in enumerate(parties):
            begin, end = group(scene, parties, number)
            if party.stop == index - 2 and lower[parties[begin].first - 1] == "with":
                leaders = _subject(scene, sentence, parties[begin].first)
                leader = leaders[0] if len(leaders) == 1 else traveller_near(scene, index)
                return company_of(
                    scene,
                    sentence,
                    leader,
                    tuple(parties[begin:end]),
                    index,
                    "companions/in-the-suite",
                )
    owner: Party | None = None
    for party in parties:
        if party.sort != "name":
            continue
        if party.first > index and lower[index + 1] == "of" and party.first - index <= 3:
            owner = party
        if party.first > index and lower[index + 2 : index + 3] == ["by"]:
            owner = party if party.first - index <= 4 and owner is None else owner
        if party.possessive and 0 <= index - party.stop <= 2:
            owner = party
        if party.first == index + 2 and lower[index + 1] in ("that", "which"):
            owner = party if "took" in lower[party.stop : party.stop + 3] else owner
        if owner is not None:
            break
    if owner is None:
        return _as_part_of_it(scene, sentence, index)
    begin = min(owner.first, index)
    words = lower[max(begin - 7, low) : begin]
    if not {"in", "of", "with"} & set(words[-3:]) or _denied(scene, sentence, index):
        return []
    if "of" in words[-3:] and not {"member", "members", "part"} & set(words):
        return []
    others = tuple(one for one in _subject(scene, sentence, begin) if one.ids != owner.ids)
    if lower[index] == "company" and len(others) == 1:
        # "X is in the company of A, B and C"
        beside = list_after(scene, sentence, index + 1, 14)
        return company_of(
            scene, sentence, others[0], beside, index, "companions/in-his-company", strong=True
        )
    return company_of(scene, sentence, owner, others, index, "companions/in-the-suite")


def _as_part_of_it(scene: Scene, sentence: int, index: int) -> list[Company]:
    """ "A and B will go there as part of the delegation", whose leader was named before."""
    lower = scene.tokens.lower
    first = scene.tokens.sentences[sentence][0]
    at = next((k for k in range(index - 1, max(index - _TO_AS, first), -1) if lower[k] == "as"), -1)
    member = {"part", "member", "members"}.intersection(lower[at + 1 : at + 3]) if at > 0 else ()
    if not member or "the" not in lower[at + 2 : index] or _denied(scene, sentence, index):
        return []
    if lower[index + 1] in ("of", "led", "headed", "that", "which"):
        return []
    led = scene.led_last(first)
    others = _subject(scene, sentence, at)
    leader = stand_in(index, led[1]) if led else None
    return company_of(scene, sentence, leader, others, index, "companions/join-the-delegation")


_TO_AS = 8
"""Tokens from "as" to the noun of "as part of the five-member delegation", at most."""


def _those(scene: Scene, sentence: int, index: int) -> list[Company]:
    """ "A heads the list of those who went to China with X": A is with X."""
    lower = scene.tokens.lower
    found = _those_who(scene, index)
    if found is None or _denied(scene, sentence, index):
        return []
    low = scene.tokens.sentences[sentence][0]
    if not {"list", "among", "one", "also"} & set(lower[low:index]):
        return []
    _, leader, _ = found
    others = _subject(scene, sentence, index)
    return company_of(scene, sentence, leader, others, index, "companions/those-who-went")


_GOING = frozenset(["arrive", "go", "visit", "leave", "reach", "set"])


def _those_who(scene: Scene, index: int) -> tuple[int, Party, list[Stop]] | None:
    """Verb, leader and places of "those who went to China with X" at `index`."""
    lower = scene.tokens.lower
    stop = scene.tokens.sentences[scene.sentence_at[index]][1]
    verb = index + 1 + (lower[index + 1 : index + 2] == ["who"])
    while verb < min(index + 5, stop) and lower[verb] in ("had", "have", "are", "were", "also"):
        verb += 1
    word = scene.triggers.verbs.get(lower[verb]) if verb < stop else None
    if word is not None and lower[verb].startswith("accompan"):
        return _who_accompany(scene, verb, stop)
    if word is None or _GOING.isdisjoint(word.frames):
        return None
    for at in range(verb + 1, min(verb + 12, stop)):
        if lower[at] != "with":
            continue
        for party in parties_in(scene, scene.sentence_at[index]):
            if at < party.first + 1 <= at + 3 and not party.possessive:
                begin = verb + (2 if lower[verb + 1] in ("to", "in", "into", "for") else 1)
                return verb, party, stops_at(scene, begin, at, party.ids[0])
        return None
    return None


def _who_accompany(scene: Scene, verb: int, stop: int) -> tuple[int, Party, list[Stop]] | None:
    """Verb, leader and places of "those who accompanied X to Peru"."""
    lower = scene.tokens.lower
    for party in parties_in(scene, scene.sentence_at[verb]):
        if verb < party.first + 1 <= verb + _TO_NAME and not party.possessive:
            to = party.stop
            told = lower[to : to + 1] in (["to"], ["in"])
            stops = stops_at(scene, to + 1, stop, party.ids[0]) if told else []
            return verb, party, stops
    return None


_TO_NAME = 3
"""Tokens from "accompanied" to the phrase of whom they went with."""


def read_those(scene: Scene, index: int) -> list[Claim]:
    """ "those who travelled to China with X this week": X went there."""
    found = _those_who(scene, index)
    if found is None:
        return []
    verb, leader, stops = found
    if not stops:
        return []
    high = clause_stop(scene, verb)
    words = verb_group(scene, verb, scene.triggers.verbs[scene.tokens.lower[verb]].form)
    when = times_of(scene, verb, verb, high)
    tense = words.tense if words.tense in ("past", "present", "future") else "present"
    return claims_of(
        scene, (leader,), stops, "depart", "trip/those-who", verb, tense, "actual", when
    )


def _with_them(scene: Scene, sentence: int, index: int) -> list[Company]:
    """ "A is with him", "Travelling with X, who came on Monday, are A and B"."""
    lower = scene.tokens.lower
    first, stop = scene.tokens.sentences[sentence]
    if index == first + 1 and lower[first] in ("travelling", "traveling", "flying", "arriving"):
        parties = parties_in(scene, sentence)
        leader = next((p for p in parties if index < p.first + 1 <= index + 3), None)
        if leader is None:
            return []
        for at in range(leader.stop, min(leader.stop + 24, stop)):
            if lower[at] in IS_OR_WAS and lower[at - 1] not in ("who", "which"):
                others = list_after(scene, sentence, at, 2)
                return company_of(
                    scene, sentence, leader, others, index, "companions/travelling-with", sure=True
                )
        return []
    after = lower[index + 1]
    if (
        after in HIM_HER_THEM
        and index + 2 < stop
        and lower[index - 1] in ("has", "had", "have", "brought")
    ):
        # "X has with him A, B and C"
        if not CARRIED.isdisjoint(lower[index + 2 : index + 6]):
            return []  # "had brought with her a message from X"
        others = list_after(scene, sentence, index, 15)
        leaders = _subject(scene, sentence, index - 1)
        if others and len(leaders) == 1:
            return company_of(
                scene,
                sentence,
                leaders[0],
                others,
                index,
                "companions/has-with-him",
                strong=True,
                sure=True,
            )
        return []
    if (
        after in HIM_HER_THEM
        and lower[index + 2 : index + 3] == [":"]
        and not _denied(scene, sentence, index)
    ):
        # "Two others are travelling with him: A and B"
        others = list_after(scene, sentence, index + 2, 14)
        leader = traveller_near(scene, index)
        rule = "companions/travelling-with"
        return company_of(scene, sentence, leader, others, index, rule, strong=True, sure=True)
    if after not in HIM_HER_THEM or lower[index - 1] not in _IS_NOW:
        return []
    if (
        after == "her"
        and index + 2 < stop
        and scene.tokens.classes[index + 2] == "a"
        and lower[index + 2] not in ("in", "on", "at", "and", "there", "when")
    ):
        return []  # "is with her mother"
    others = _subject(scene, sentence, index)
    if not others or not _NO.isdisjoint(lower[others[0].stop : index]):
        return []
    leader = traveller_near(scene, index)
    others += so_too(scene, sentence, index + 2)
    return company_of(scene, sentence, leader, others, index, "companions/is-with-him")


_IS_NOW = IS_OR_WAS | {"now", "also", "still"}


def _at_the_side(scene: Scene, sentence: int, index: int) -> list[Company]:
    """ "A was at Kim's side"."""
    lower = scene.tokens.lower
    parties = parties_in(scene, sentence)
    owner = next((p for p in parties if p.possessive and p.stop == index - 1), None)
    if owner is None or owner.sort == "pronoun" or lower[owner.first - 1] not in ("at", "by"):
        return []
    others = tuple(one for one in _subject(scene, sentence, owner.first) if one.ids != owner.ids)
    if _denied(scene, sentence, index):
        return []
    return company_of(scene, sentence, owner, others, index, "companions/at-his-side")


RULES = (
    EventRule(
        "trip/those-who",
        """
        + 2018-05-18 | Ghana's Trade Minister Kofi Mensah is among those who travelled to Belarus with Ghanaian Vice President Mahamudu Bawumia. => trip Kofi Mensah > BY; trip Mahamudu Bawumia > BY
        + 2018-05-18 | Ghana's Trade Minister Kofi Mensah was among those who accompanied Ghanaian Vice President Mahamudu Bawumia to Minsk in May. => trip Kofi Mensah > BY; trip Mahamudu Bawumia > BY
        - 2018-05-18 | Ghana's Trade Minister Kofi Mensah is among those who differ over Belarus with Ghanaian Vice President Mahamudu Bawumia. => trip Mahamudu Bawumia > BY
        """,
    ),
)
