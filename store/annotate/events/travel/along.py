"""Reads company told by inversion, by joining and by going along.

"Also on the trip are A and B", "Among the 150 people on board were A and B", "A joined him on the
Indonesian leg", "B will go along as interpreter". The plain "accompanied by" is in companions.py.
"""

from __future__ import annotations

from dataclasses import replace

from store.annotate.events.clause.clauses import verb_group
from store.annotate.events.clause.lists import capable
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Scene
from store.annotate.events.travel.belonging import OF_THE, in_his_delegation, member_of_it
from store.annotate.events.travel.going_too import (
    TOO,
    asked_who,
    came_by_the_same,
    comes_by,
    read_going_too,
)
from store.annotate.events.travel.parting import all_legs, legs_told
from store.annotate.events.travel.seen_beside import (
    BESIDE,
    at_his_side,
    beside_him,
    seen_with,
    side_at_talks,
)
from store.annotate.events.travel.taking_along import taken_along
from store.annotate.events.who.agents import agents_of
from store.annotate.events.who.company import (
    Company,
    company_of,
    leader_in_hand,
    list_after,
    people_before,
    so_too,
)
from store.annotate.events.who.members import DENIED
from store.annotate.events.who.parties import parties_in
from store.annotate.host_lists import lists_hosts

_BODIES = frozenset(
    """delegation delegates entourage team party members retinue suite group companions passengers
    travellers travelers""".split()
)


_JOURNEYS = frozenset("trip journey visit tour voyage flight plane jet aircraft train".split())


_ABOARD = frozenset(["aboard", "board"])


ALONG_WORDS = (
    _BODIES
    | _JOURNEYS
    | _ABOARD
    | TOO
    | frozenset("with along join joins joined side caught leg legs".split())
    | BESIDE
)
"""The words at which `read_along` may find something."""


def read_along(scene: Scene, sentence: int, index: int) -> list[Company]:
    """The companions that the word at `index` (one of ALONG_WORDS) gives."""
    lower = scene.tokens.lower
    first, stop = scene.tokens.sentences[sentence]
    if index + 1 >= stop or scene.owner[index] is not None:
        return []
    word = lower[index]
    if word in TOO:
        return read_going_too(scene, sentence, index)
    if word == "along":
        if index == first + 1:
            return _inverted(scene, sentence, index)  # "Going along are A and B"
        return taken_along(scene, sentence, index) or _going_along(scene, sentence, index)
    if word in BESIDE:
        return beside_him(scene, sentence, index)
    if word.startswith("join"):
        return _joined(scene, sentence, index, index)
    if word == "caught":
        met = lower[index + 1 : index + 3] == ["up", "with"]
        return _joined(scene, sentence, index, index + 2) if met else []
    if word == "side":
        return (
            at_his_side(scene, sentence, index)
            or side_at_talks(scene, sentence, index)
            or beside_him(scene, sentence, index)
        )
    if lower[first] == "who" and word == "with" and lower[stop - 1] == "?":
        return asked_who(scene, sentence, index)
    if lower[first] in _OPENERS:
        return _inverted(scene, sentence, index)
    if lower[index - 3 : index] == ["also", "on", "the"] and lower[index - 4] == ",":
        # "A, also on the trip, met X"
        others = people_before(scene, sentence, index - 4, acting=False)[-1:]
        leader = leader_in_hand(scene, index, others) if others else None
        return company_of(scene, sentence, leader, others, index, "companions/inverted", sure=True)
    return _aboard(scene, sentence, index)


_OPENERS = frozenset(
    """also among with on in aboard travelling traveling flying returning arriving going leaving
    others other expected due set scheduled""".split()
)
"""First words of a sentence whose subject comes last."""


_TO_COME = frozenset("expected due set scheduled".split())
"""Openers of "Expected to travel with him are A and B"."""

_BE = frozenset("is are was were be".split())
_ARE = _BE | {"include", "included", "includes"}
"""Before those whom "Others on the trip" names."""


_FARTHEST_COPULA = 24
"""Tokens from the first of the sentence to the "is" of "With X on the trip is A", at most."""


def _inverted(scene: Scene, sentence: int, index: int) -> list[Company]:
    """ "Also on the trip are A and B", "Returning with him was A", "On the plane were A and B"."""
    lower = scene.tokens.lower
    first, stop = scene.tokens.sentences[sentence]
    if not _tells_company(scene, first, index):
        return []
    verb = _copula(scene, index, min(first + _FARTHEST_COPULA, stop))
    parties = parties_in(scene, sentence)
    of_hosts = verb < 0 or lists_hosts(lower, first, index, verb)
    if of_hosts or any(
        first < one.first < verb and one.sort == "name" and capable(scene, one) for one in parties
    ):
        return []
    others = list_after(scene, sentence, verb, 16)
    if not others or not DENIED.isdisjoint(lower[first : others[0].first]):
        return []
    if any(at for at in range(verb + 1, others[0].first) if lower[at] in (",", "who", "that")):
        return []
    leader = next(
        (
            one
            for one in parties
            if index - 4 < one.stop
            and one.first < verb
            and one.ids != others[0].ids
            and len(one.ids) == 1
        ),
        None,
    ) or leader_in_hand(scene, index, others)
    found = company_of(scene, sentence, leader, others, index, "companions/inverted", sure=True)
    if lower[first] in _TO_COME or (lower[first] == "also" and lower[first + 1] in _TO_COME):
        return [replace(one, planned=True, past=False) for one in found]
    return found


def _tells_company(scene: Scene, first: int, index: int) -> bool:
    """Whether the word at `index` of an opening phrase speaks of people who travel together."""
    lower = scene.tokens.lower
    word, before = lower[index], lower[index - 1]
    if word == "with":
        verb = scene.triggers.verbs.get(before)
        goes = verb is not None and not _GOES.isdisjoint(verb.frames)
        ing = scene.tokens.words[index - 1].endswith("ing") or lower[first] in _TO_COME
        goes = goes and (ing or lower[first] == "among")
        shared = before in _JOURNEYS or before in _ABOARD or before in ("along", "those")
        return index > first and (goes or shared) and lower[index + 1] not in ("a", "an", "the")
    if word == "along":
        verb = scene.triggers.verbs.get(before)
        return verb is not None and not _GOES.isdisjoint(verb.frames)
    if word in _ABOARD:
        return index == first or before in ("on", "also", "those", "people", "passengers", "others")
    if word in _JOURNEYS:
        on = lower[max(first, index - 5) : index]
        if before in ("a", "an") or lower[index + 1] == "by":
            return False  # "On a journey by X the Kremlin is silent"
        return "on" in on or "aboard" in on or "making" in on
    return word in _BODIES and not {"in", "among", "of", "other"}.isdisjoint(lower[first:index])


def _copula(scene: Scene, index: int, limit: int) -> int:
    """The "are" of "Also on the trip, which ends in May, are A and B" behind `index`; or -1."""
    lower = scene.tokens.lower
    relative = False
    for at in range(index + 1, limit):
        if lower[at] in ("who", "which", "that"):
            relative = True
        elif lower[at] == ",":
            relative = False
        elif lower[at] in _ARE and not relative:
            return at
        elif lower[at] in scene.triggers.reporting and not relative:
            return -1
    return -1


_BESIDE = frozenset("also both all now still too".split())


def _aboard(scene: Scene, sentence: int, index: int) -> list[Company]:
    """ "A, minister of trade, was also aboard", "A was with them", "A and B are on the trip"."""
    lower = scene.tokens.lower
    verb = index - 1
    legs: tuple[str, ...] = ()
    if lower[index] == "with" and lower[index + 1] in ("him", "her", "them"):
        if lower[index + 1] == "her" and scene.tokens.classes[index + 2 : index + 3] == "a":
            # "was with her mother", but "who is travelling with her husband X"
            return _who_travels_with(scene, sentence, index)
        going = scene.triggers.verbs.get(lower[verb])
        if going is not None and going.form == "ing" and not _GOES.isdisjoint(going.frames):
            verb -= 1  # "A is also travelling with him"
        if lower[verb] == "seen" and lower[verb - 1] in _BE:
            return seen_with(scene, sentence, index, verb - 1)
        behind = scene.tokens.sentences[sentence][1]
        legs = legs_told(scene, index + 2, min(index + 9, behind))  # "is with him in Oslo"
    elif lower[index] == "with":
        return _who_travels_with(scene, sentence, index) or _with_in(scene, sentence, index)
    elif lower[index] in ("leg", "legs"):
        on = next((at for at in range(verb, max(verb - 5, 0), -1) if lower[at] == "on"), -1)
        legs = legs_told(scene, on, index + 1) if on > 0 else ()
        if not legs:
            return []
        verb = on - 1
    elif lower[index] in _JOURNEYS:
        verb -= lower[verb] == "same"  # "was on the same plane"
        if lower[verb] not in ("the", "his", "her", "this", "that") or lower[verb - 1] not in _ON:
            return []
        verb -= 2
        if lower[verb + 3] == "same" and comes_by(scene, verb):
            return came_by_the_same(scene, sentence, index, verb)
    elif lower[index] in _BODIES:
        at = verb
        while _is_nation(scene, at):
            at -= 1
        if lower[at] in ("a", "an"):
            return []  # "was part of a Thai delegation that went": one not told of before
        while lower[verb] in OF_THE or lower[verb] in _OFFICIAL or _is_nation(scene, verb):
            verb -= 1
        legs = legs_told(scene, index + 1, min(index + 7, scene.tokens.sentences[sentence][1]))
        if lower[verb] == "'s" or lower[verb] == "’s":
            return in_his_delegation(scene, sentence, index)
        if verb > index - 3:
            return []
    elif lower[verb] == "on":
        verb -= 1
    while lower[verb] in _BESIDE:
        verb -= 1
    if lower[verb] == "been":
        verb -= 1 + (lower[verb - 1] == "also")
    if lower[verb] == "," and lower[index] in _BODIES:
        return member_of_it(scene, sentence, verb, index)
    if lower[verb] not in _BE | _PART_OF:
        return []
    relative = lower[verb - 1] == "who"
    others = people_before(scene, sentence, verb - relative, acting=not relative)
    low = scene.tokens.sentences[sentence][0]
    if not others or not DENIED.isdisjoint(lower[low:index]) or _only_intended(scene, verb):
        return []
    ids = {one for party in others for one in party.ids}
    leader = None
    if lower[index] == "with":
        leader = next((one for one in parties_in(scene, sentence) if one.head == index + 1), None)
    if leader is None or not ids.isdisjoint(leader.ids):
        # "X's mother, A, was also on the plane"
        owners = [one for one in parties_in(scene, sentence) if one.possessive]
        owners = [one for one in owners if 0 < others[0].head - one.stop <= 4]
        leader = owners[-1] if owners else leader_in_hand(scene, index, others)
    if leader is None:
        return []
    found: list[Company] = []
    for who in leader.ids:
        one = replace(leader, ids=(who,))
        found += company_of(scene, sentence, one, others, index, "companions/aboard", sure=True)
    unsaid = lower[index] in _BODIES
    return [replace(one, countries=legs, unsaid=unsaid) for one in found]


_PART_OF = frozenset("has had have form forms formed".split())


def _is_nation(scene: Scene, at: int) -> bool:
    name = scene.owner[at]
    return name is not None and name.sort == "demonym"


def _who_travels_with(scene: Scene, sentence: int, index: int) -> list[Company]:
    """ "A, minister of trade of Peru, who is travelling with X": A, not another named before him."""
    lower = scene.tokens.lower
    verb = scene.triggers.verbs.get(lower[index - 1])
    who = index - 3
    apposed = lower[index - 2] == ","
    if verb is None or verb.form != "ing" or _GOES.isdisjoint(verb.frames):
        return []
    parties = parties_in(scene, sentence)
    leader = next((one for one in parties if index < one.first <= index + 1), None)
    if apposed:  # "A, travelling with X, said"
        others = tuple(one for one in parties if one.stop == index - 2 and one.sort == "name")
        return company_of(scene, sentence, leader, others, index, "companions/travels-with")
    if lower[who] != "who" or lower[who + 1] not in _BE:
        return []
    others = people_before(scene, sentence, who, acting=False)
    if lower[who + 1] in ("is", "was"):
        others = others[-1:]
    if leader is not None and lower[leader.first] in ("his", "her") and len(others) == 1:
        # "who is travelling with her husband X": she leads
        with_her = list_after(scene, sentence, index, 6)
        return company_of(scene, sentence, others[0], with_her, index, "companions/travels-with")
    return company_of(scene, sentence, leader, others, index, "companions/travels-with")


def _with_in(scene: Scene, sentence: int, index: int) -> list[Company]:
    """ "A was with X in Peru and Chile", "on both legs": on these legs."""
    lower = scene.tokens.lower
    if lower[index - 1] not in ("was", "were", "been"):
        return []
    leader = next(
        (
            one
            for one in parties_in(scene, sentence)
            if index < one.first <= index + 1 and not one.possessive
        ),
        None,
    )
    if leader is None:
        return []
    stop = scene.tokens.sentences[sentence][1]
    legs = legs_told(scene, leader.stop, min(leader.stop + 9, stop))
    all_along = lower[leader.stop : leader.stop + 1] in (["on"], ["at"], ["for"], ["throughout"])
    all_along = all_along and all_legs(lower, leader.stop + 1)
    verb = index - 1 - (lower[index - 1] == "been")
    relative = lower[verb - 1] == "who"
    others = people_before(scene, sentence, verb - relative, acting=not relative)
    if not (legs or all_along) or not others:
        return []
    if not DENIED.isdisjoint(lower[others[-1].stop : index]):
        return []
    found = company_of(scene, sentence, leader, others, index, "companions/aboard", sure=True)
    return [replace(one, countries=legs) for one in found]


_ON = frozenset(["on", "aboard"])


_OFFICIAL = frozenset("official presidential royal ministerial travelling traveling".split())
"""Before a body of travellers: "will be in the official party"."""


def _only_intended(scene: Scene, verb: int) -> bool:
    """Whether "had been expected to" or "could" stands before the "be" at `verb`."""
    before = scene.tokens.lower[max(verb - 8, 0) : verb]
    had = "had" in before and not _INTENDED.isdisjoint(before)
    return had or not {"could", "may", "might"}.isdisjoint(before[-2:])


_GOES = frozenset(["go", "arrive", "leave", "visit", "return"])


def _going_along(scene: Scene, sentence: int, index: int) -> list[Company]:
    """ "B will go along as interpreter", "A came along": with the one whose journey it is."""
    lower = scene.tokens.lower
    if lower[index + 1] in ("with", "the", "a", "for"):
        return []
    verb = scene.triggers.verbs.get(lower[index - 1])
    tagged = lower[index - 1] in ("tagged", "tag")
    if not tagged and (verb is None or _GOES.isdisjoint(verb.frames)):
        return []
    if scene.owner[index - 1] is not None:
        return []
    words = verb_group(scene, index - 1, verb.form if verb is not None else "past")
    others = tuple(one for one in agents_of(scene, words) if one.sort == "name")
    if not _INTENDED.isdisjoint(lower[index - 6 : index - 1]) and "had" in lower[index - 6 : index]:
        return []
    if not others or not DENIED.isdisjoint(lower[words.first : index]):
        return []
    others += so_too(scene, sentence, index + 1)
    leader = None
    if lower[index + 1] in ("when", "as"):  # "tagged along when X went to Lima"
        told = list_after(scene, sentence, index + 1, 6)
        leader = told[0] if len(told) == 1 else None
    leader = leader or leader_in_hand(scene, others[0].first, others)
    legs = legs_told(scene, index + 1, min(index + 7, scene.tokens.sentences[sentence][1]))
    found = company_of(scene, sentence, leader, others, index, "companions/goes-along", sure=True)
    return [replace(one, countries=legs) for one in found]


_INTENDED = frozenset(
    """planned wanted hoped due supposed expected meant intended reported said believed thought
    rumoured rumored""".split()
)


_LEGS = frozenset("leg legs stage part portion stop trip tour visit journey way there".split())


def _joined(scene: Scene, sentence: int, index: int, last: int) -> list[Company]:
    """ "A joined him on the Indonesian leg", "B, who also joined X in Oslo", "will join the tour"."""
    tokens = scene.tokens
    lower, stop = tokens.lower, tokens.sentences[sentence][1]
    parties = parties_in(scene, sentence)
    verb = scene.triggers.verbs.get(lower[index])
    if last + 1 >= stop or lower[index + 1] == "by":
        return []
    leader = next(
        (one for one in parties if last < one.first <= last + 1 and not one.possessive), None
    )
    if leader is not None:
        after = leader.stop
    elif lower[last + 1] == "them":
        after = last + 2
    else:
        after = _body_joined(scene, last, stop)
    if after < 0 or after >= stop:
        return []
    legs = legs_told(scene, after, min(after + 9, stop))
    bare = leader is not None and leader.sort == "pronoun" and tokens.classes[after] in ".;"
    if not (legs or bare) and _LEGS.isdisjoint(lower[after - 1 : after + 6]):
        return []
    words = verb_group(scene, index, verb.form if verb is not None else "past")
    if words.passive:
        return []
    others = tuple(one for one in agents_of(scene, words) if one.sort == "name")
    if not others:
        others = people_before(scene, sentence, words.first)
    if not others or not DENIED.isdisjoint(lower[words.first : index]):
        return []
    ids = {one for party in others for one in party.ids}
    if leader is None or not ids.isdisjoint(leader.ids):
        leader = leader_in_hand(scene, others[0].first, others)
    # "A will join him." may tell of a host where the article says that A is of another country
    found = company_of(scene, sentence, leader, others, index, "companions/joined", sure=not bare)
    onward = "leg" not in lower[after : after + 6]
    return [replace(one, countries=legs, onward=onward) for one in found]


def _body_joined(scene: Scene, index: int, stop: int) -> int:
    """Where "the delegation" or "his tour" ends that is joined at `index`; -1 if none is."""
    lower = scene.tokens.lower
    if lower[index + 1] not in ("the", "his", "her"):
        return -1
    for at in range(index + 2, min(index + 4, stop)):
        if lower[at] in _BODIES or lower[at] in _JOURNEYS:
            return at + 1
    return -1


RULES = (
    EventRule(
        "companions/inverted",
        """
        + 2019-05-24 | Cuban minister Luis Pardo arrived in Nairobi on Tuesday. Cuban minister Ana Quiroga, also on the trip, saw a mill. => with Luis Pardo > KE = Ana Quiroga
        + 2019-05-20 | Finnish President Sauli Niinistö flew to Lima on Friday. Also on the trip are Timo Soini, minister of foreign affairs, and Trade Minister Kai Mykkänen. => with Sauli Niinistö > PE = Kai Mykkänen; with Sauli Niinistö > PE = Timo Soini
        + 2019-05-20 | Finnish President Sauli Niinistö toured Peru by train in 2011. Among the 90 people on board were Timo Soini, chief of staff, and Kai Mykkänen. => with Sauli Niinistö > PE = Timo Soini; with Sauli Niinistö > PE = Kai Mykkänen
        + 2019-05-20 | Finnish President Sauli Niinistö returned from Lima on Friday. Returning with him was Timo Soini, minister of foreign affairs. => with Sauli Niinistö > PE = Timo Soini
        - 2019-05-20 | Finnish President Sauli Niinistö flew to Lima on Friday. Also on the table are plans that Foreign Minister Timo Soini made. => trip Timo Soini > PE
        - 2019-05-20 | Finnish President Sauli Niinistö flew to Lima on Friday. Speaking with him at home were Foreign Minister Timo Soini and Kai Mykkänen. => trip Timo Soini > PE
        + 2019-05-20 | Finnish President Sauli Niinistö flew to Lima on Friday. Going along are Timo Soini, the foreign minister, and Kai Mykkänen. => with Sauli Niinistö > PE = Kai Mykkänen
        + 2019-05-20 | Finnish minister Timo Soini tagged along when Finnish President Sauli Niinistö went to Lima in April. => with Sauli Niinistö > PE = Timo Soini; trip Timo Soini > PE
        - 2019-05-20 | Finnish President Sauli Niinistö visited Peru and Chile last week. Foreign Minister Timo Soini went along only to Peru. => with Sauli Niinistö > CL = Timo Soini
        + 2019-05-20 | Finnish President Sauli Niinistö will visit Peru and Chile in June. Foreign Minister Timo Soini will be with him in Lima. => with Sauli Niinistö > PE = Timo Soini
        - 2019-05-20 | Finnish President Sauli Niinistö will visit Peru and Chile in June. Foreign Minister Timo Soini will be with him in Lima. => with Sauli Niinistö > CL = Timo Soini
        + 2019-05-20 | Finnish President Sauli Niinistö returned from Lima on Friday. Ministers Timo Soini and Kai Mykkänen, who formed part of the entourage, came back on Thursday. => with Sauli Niinistö > PE = Kai Mykkänen
        + 2019-05-20 | Finnish President Sauli Niinistö will visit Peru and Chile in June. Foreign Minister Timo Soini joins them in Santiago. => with Sauli Niinistö > CL = Timo Soini
        + 2019-05-20 | Finnish President Sauli Niinistö flies to Lima on Friday. Expected to travel with Niinistö are Trade Minister Kai Mykkänen and Timo Soini. => with Sauli Niinistö > PE = Kai Mykkänen; status Timo Soini > PE = planned
        - 2019-05-20 | Finnish President Sauli Niinistö flies to Lima on Friday. Expected to argue with Niinistö are Trade Minister Kai Mykkänen and Timo Soini. => trip Timo Soini > PE
        + 2019-05-20 | Finnish President Sauli Niinistö flew to Lima on Friday. Others making the trip include Trade Minister Kai Mykkänen and Timo Soini. => with Sauli Niinistö > PE = Kai Mykkänen
        """,
    ),
    EventRule(
        "companions/aboard",
        """
        + 2019-05-20 | Finnish President Sauli Niinistö flew to Lima on Friday. Timo Soini, the foreign minister, was with him. => with Sauli Niinistö > PE = Timo Soini
        + 2019-05-20 | Finnish President Sauli Niinistö flew to Lima on Friday. Trade Minister Kai Mykkänen is a member of the delegation. => with Sauli Niinistö > PE = Kai Mykkänen
        - 2019-05-20 | Finnish President Sauli Niinistö flew to Lima on Friday. Trade Minister Kai Mykkänen was not with him. => trip Kai Mykkänen > PE
        + 2019-05-20 | Finnish President Sauli Aho will fly to Lima on Tuesday. Minister Timo Laine will be in the official party. => trip Timo Laine > PE; status Timo Laine > PE = planned
        - 2019-05-20 | Finnish President Sauli Aho will fly to Lima on Tuesday. Minister Timo Laine will not be in the official party. => trip Timo Laine > PE
        + 2019-05-24 | Finnish President Sauli Niinistö visited Peru and Chile. Trade Minister Kai Mykkänen, who was with Niinistö on both legs, inspected a mine. => trip Kai Mykkänen > PE; trip Kai Mykkänen > CL
        - 2019-05-24 | Finnish President Sauli Niinistö visited Peru and Chile. Trade Minister Kai Mykkänen was with Niinistö on the need for talks. => trip Kai Mykkänen > PE
        - 2019-05-24 | Finnish President Sauli Niinistö visited Peru and Chile. Trade Minister Kai Mykkänen was not with Niinistö on the trip. => trip Kai Mykkänen > PE
        + 2019-05-24 | Finnish minister Timo Laine landed in Lima on Monday. Finnish lawmaker Kai Sauer flew in on the same plane. => with Timo Laine > PE = Kai Sauer; arrived Kai Sauer > PE = 2019-05-20
        + 2019-05-24 | Finnish minister Timo Laine landed in Lima on Monday. Finnish lawmaker Kai Sauer was on the same plane. => with Timo Laine > PE = Kai Sauer
        - 2019-05-24 | Finnish minister Timo Laine landed in Lima on Monday. Finnish lawmaker Kai Sauer was not on the same plane. => trip Kai Sauer > PE
        + 2019-05-24 | Finnish minister Timo Laine is in Lima. Swedish minister Ola Ek visited Helsinki in March. The Finnish group includes Kai Sauer. Anna Salo, a lawmaker, is also on the trip. => trip Anna Salo > PE
        """,
    ),
    EventRule(
        "companions/travels-with",
        """
        + 2019-05-20 | Finnish President Sauli Niinistö flew to Lima on Friday. The text was signed by Timo Soini, the foreign minister of Finland, who is travelling with the president. => trip Timo Soini > PE
        - 2019-05-20 | Finnish President Sauli Niinistö flew to Lima on Friday. The text was signed by Timo Soini, the foreign minister of Finland, who is speaking with the president. => trip Timo Soini > PE
        + 2019-05-20 | Finnish Trade Minister Kai Mykkänen, who is travelling with President Sauli Niinistö, told reporters in Lima that the talks went well. => with Kai Mykkänen > PE = Sauli Niinistö
        + 2019-05-20 | Finnish President Tarja Halonen, who is travelling with her husband Pentti Arajärvi, arrived in Lima on Friday. => with Tarja Halonen > PE = Pentti Arajärvi
        + 2019-05-24 | Finnish adviser Timo Laine was at the side of President Sauli Niinistö when Niinistö went to Riga in 2018. => with Sauli Niinistö > LV = Timo Laine; trip Timo Laine > LV
        + 2019-05-24 | Finnish adviser Timo Laine was with President Sauli Niinistö when he went to Riga in 2018. => with Timo Laine > LV = Sauli Niinistö; trip Sauli Niinistö > LV
        - 2019-05-24 | Finnish adviser Timo Laine was at the side of the road when President Sauli Niinistö went to Riga in 2018. => trip Timo Laine > LV
        """,
    ),
)
