"""Finds the subject of a verb group: the official before it, before its "who", or after a comma.

Looks at one sentence only; who acts through a delegation is found in agents.py, who is joined
with people not named ("X and his entourage") in joint_subjects.py.
"""

from __future__ import annotations

from collections.abc import Sequence

from store.annotate.closed_words import HE_SHE_THEY
from store.annotate.events.clause.clauses import AUXILIARIES, verb_group
from store.annotate.events.clause.lists import (
    capable,
    governor,
    group,
    heads,
    led_by,
    whole_list,
)
from store.annotate.events.clause.scene import PREPOSITIONS, SUBORDINATORS, Party, Scene
from store.annotate.events.who.coordinated import aside_before
from store.annotate.events.who.joint_subjects import before_company
from store.annotate.events.who.parties import parties_in
from store.annotate.events.who.relatives import describes_a_person, is_about_both


def subject_of(scene: Scene, group_first: int, free: bool) -> tuple[Party, ...]:
    """The parties that are the subject of the verb group beginning at `group_first`.

    `free`: the verb is a participle or infinitive, whose subject may also follow a comma.
    """
    sentence = scene.sentence_at[group_first]
    parties = parties_in(scene, sentence)
    tokens = scene.tokens
    low, high = tokens.sentences[sentence]
    lower = tokens.lower
    left = _before_capacity(scene, _last_before(scene, group_first, low), low)
    if left < low:
        free = free or lower[group_first].endswith("ing")  # "Having spent Monday in Oslo, X …"
        return _after_comma(scene, parties, group_first, high) if free else ()
    if free and _others_do(scene, parties, left):
        return ()
    ended, bound = len(parties), aside_before(scene, left, low)
    while ended and parties[ended - 1].stop > bound:
        ended -= 1
    before = range(ended)  # the numbers of those that stand before the verb
    word = lower[left]
    if _is_a_state(scene, left):
        return ()
    if word not in _RELATIVES and not free:
        left = _behind_as(scene, left, low)
        word = lower[left]
    if word in _RELATIVES:
        one = _antecedent_of(scene, parties, before, left, low)
        several = one and (
            not _OF_SEVERAL.isdisjoint(lower[group_first : group_first + 2])
            or is_about_both(scene, one[0], left, high)
        )
        return _whole(scene, parties, parties.index(one[0])) if several else one
    if word == "whom" and lower[left - 2 : left] in (["both", "of"], ["all", "of"]):
        # "talks with A and B, both of whom had come": those named before
        first, stop = group(scene, parties, before[-1]) if before else (0, 0)
        return tuple(parties[first:stop])
    if word == "and":
        told = _told_of_before(scene, parties, low, left)
        if told:
            return told
    beside = _directly_before(scene, parties, before, left, low)
    if beside:
        return beside
    # Before a comma, an apposition or a coordinated verb: the nearest phrase that can be one.
    another = (
        not free
        and tokens.classes[left] == "a"
        and word not in SUBORDINATORS
        and word not in _JOINTS
    )
    for n in reversed(before):
        party = parties[n]
        if heads(scene, parties, n):
            if another and not _complemented(scene, party, left):
                # "… Friday, officials disclosed": the noun is the subject
                return _owner_of_vehicle(scene, parties, left)
            if _cut_off(scene, party, group_first) or (
                n and _goes_along(scene, parties[n - 1 : n + 1])
            ):
                continue
            if n and governor(scene, party) == "whom" and "," in lower[party.stop : left + 1]:
                continue  # "X, whom both men back, met Y"
            return _whole(scene, parties, n)
    if free:
        return _after_comma(scene, parties, group_first, high)
    return _owner_of_vehicle(scene, parties, left) or _of_relative(scene, parties, left)


_RELATIVES = frozenset("who which that".split())


_OF_SEVERAL = frozenset("both are were have all each".split())
"""Behind "A and B, who": both of them."""


def _goes_along(scene: Scene, two: list[Party]) -> bool:
    """Whether the second of two heads a team that goes along: Y of "X, accompanied by a team led by Y,"."""
    first, party = two
    between = scene.tokens.lower[first.stop : party.first]
    return led_by(scene, party) and "accompanied" in between


_TO_AS = 9
"""Tokens of "as the king's special envoy" behind "who", at most."""


def _behind_as(scene: Scene, left: int, low: int) -> int:
    """The "who" of "X, who as the king's envoy | met Y", where the phrase ends at `left`; else
    `left`."""
    lower = scene.tokens.lower
    for at in range(left - 1, max(left - _TO_AS, low), -1):
        if lower[at] == "," or lower[at] in scene.triggers.verbs:
            return left
        if lower[at] == "who":
            return at if lower[at + 1] == "as" else left
    return left


_JOINTS = frozenset("and or but then".split())


_ONESELF = frozenset("alone himself herself themselves".split())


_OPENS_A_CLAUSE = frozenset("that while whereas although because after before".split())


def _is_a_state(scene: Scene, left: int) -> bool:
    """Whether the subject that ends at `left` is a state: "promised X that Peru would hold talks"."""
    name = scene.owner[left]
    if name is None or name.kind != "place" or name.sort == "demonym":
        return False
    lower, at = scene.tokens.lower, name.first - 1
    return lower[at - (lower[at] == "the")] in _OPENS_A_CLAUSE


def _last_before(scene: Scene, group_first: int, low: int) -> int:
    """The last token before a verb that is no quotation mark, time or "himself"; else low - 1."""
    classes, lower = scene.tokens.classes, scene.tokens.lower
    left = group_first - 1
    while left > low and classes[left] == '"':
        left -= 1
    while left > low and scene.clock[left] is not None and classes[left] == "a":
        left -= 1  # "Kim now heads for Mexico City", "X early today left"
    return left - 1 if left > low and lower[left] in _ONESELF else left


_CAPACITY = 7
"""Tokens of "as Peru's special envoy", at most."""


def _before_capacity(scene: Scene, left: int, low: int) -> int:
    """The token before "as special envoy" of "X as special envoy | met", "who as chairman | went";
    else `left`."""
    lower = scene.tokens.lower
    for at in range(left - 1, max(left - _CAPACITY, low), -1):
        if lower[at] == "as":
            name = scene.owner[at - 1]
            beside = name is not None and name.kind == "person"
            headed = lower[at + 1] in ("its", "their", "head")  # "a team with X as its head left"
            return at - 1 if (beside or lower[at - 1] == "who") and not headed else left
        verb = lower[at] in scene.triggers.verbs and scene.titled[at] is None
        if verb or lower[at] in HE_SHE_THEY or scene.tokens.classes[at] in ',;:."':
            break
    return left


def _antecedent_of(
    scene: Scene, parties: list[Party], before: Sequence[int], left: int, low: int
) -> tuple[Party, ...]:
    """X of "X, who" and "X that", with the pronoun at `left`; `before`: numbers of those before."""
    lower = scene.tokens.lower
    who = lower[left] == "who"
    if who and left > low and not describes_a_person(scene, parties, left):
        return ()
    numbers = [n for n in before if not parties[n].possessive and parties[n].stop <= left]
    if not numbers:
        return ()
    last = parties[numbers[-1]].first
    rather = lower[last - 1] != "than" or lower[last - 2] == "rather"  # not "better than X, who"
    if len(numbers) > 1 and lower[last - 1] in _NOT and rather:
        numbers.pop()  # "It is A, and not B, who will go"
    party = parties[numbers[-1]]
    return (party,) if who or left - party.stop <= 1 else ()


_NOT = frozenset(["not", "than"])


def meant_with(scene: Scene, parties: list[Party], party: Party) -> Party:
    """X of "X, not Y," and "X and not Y" where `party` is Y; else `party` itself."""
    if scene.tokens.lower[party.first - 1] not in _NOT:
        return party
    near = (one for one in parties if 0 < party.first - one.stop <= _BESIDE_NOT)
    return next((one for one in near if not one.possessive), party)


_BESIDE_NOT = 3
"""Tokens of ", not" and ", rather than" between the two."""


PICTURES = frozenset(
    """footage photo photos photograph photographs picture pictures image images video videos clip
    clips shot shots""".split()
)
"""Before "of X arriving": what shows him do so."""


_KIN = frozenset(
    """children wife husband family son daughter sons daughters aides delegation entourage team
    party ministers advisers""".split()
)
"""Behind "and his": those who go with the subject and are not named."""


def _directly_before(
    scene: Scene, parties: list[Party], before: Sequence[int], left: int, low: int
) -> tuple[Party, ...]:
    """The subject whose phrase ends at `left`, its country and companions included."""
    lower = scene.tokens.lower
    # "Moon Jae-in of South Korea came": the country is part of the phrase.
    name = scene.place_at(left)
    if name is not None and lower[name.first - 1] == "of":
        for n in reversed(before):
            if parties[n].stop == name.first - 1 and capable(scene, parties[n]):
                return _whole(scene, parties, n)
    kin = lower[left - 2 : left] in (["and", "his"], ["and", "her"])
    if kin and lower[left] in _KIN:  # "X and her children |spent"
        whose = next((n for n in before if parties[n].stop == left - 2), -1)
        if whose >= 0 and capable(scene, parties[whose]):
            return _whole(scene, parties, whose)
    company = before_company(scene, parties, left)
    if company >= 0:
        return _whole(scene, parties, company)
    for n in reversed(before):
        party = parties[n]
        if party.stop != left + 1 or party.possessive:
            continue
        other = meant_with(scene, parties, party)
        if other is not party:
            return _whole(scene, parties, parties.index(other))
        word = governor(scene, party)
        if word == "not":
            break  # "X, not Y, to attend": X
        if capable(scene, party) or (word not in PREPOSITIONS and word != "'s"):
            return _whole(scene, parties, n)
        if word == "of" and not VEHICLES.isdisjoint(lower[max(party.first - 6, low) : party.first]):
            return (party,)  # "the armoured train of X rolled into"
        acts = lower[left + 1].endswith("ing")
        if (
            word == "of"
            and acts
            and not PICTURES.isdisjoint(lower[max(party.first - 4, low) : party.first])
        ):
            return _whole(scene, parties, n)  # "footage of X shaking hands"
        return ()
    return ()


def _of_relative(scene: Scene, parties: list[Party], left: int) -> tuple[Party, ...]:
    """X of "a tour by X, who held talks in A and had been to B": the second verb after "who"."""
    lower = scene.tokens.lower
    low = scene.tokens.sentences[scene.sentence_at[left]][0]
    if lower[left] not in ("and", "but", "then", "also"):
        return ()
    for index in range(left - 1, max(left - 26, low), -1):
        if lower[index] in (";", "that", "which", "where", "when", "whose", "said"):
            return ()
        if lower[index] == "who":
            before = [p for p in parties if p.stop <= index and not p.possessive]
            if before and describes_a_person(scene, parties, index):
                return (before[-1],)
            return ()
    return ()


_OTHERS = frozenset(
    """person people plane ship flight train convoy aircraft vessel bus boat anyone everyone
    persons troops soldiers refugees officials delegates visitors tourists leaders ministers
    pilgrims planes ships flights trains workers passengers families migrants fans players
    students journalists reporters envoys diplomats experts lawmakers businessmen forces
    guests citizens residents supporters protesters aides members athletes""".split()
)
"""Common nouns for those who travel and are no officials of the article."""


def _others_do(scene: Scene, parties: list[Party], left: int) -> bool:
    """Whether a participle hangs on a common noun: "a grant for each person going back"."""
    word = scene.tokens.lower[left]
    if scene.tokens.classes[left] != "a" or scene.clock[left] is not None:
        return False
    if scene.owner[left] is not None or scene.titled[left] is not None:
        return False
    return word in _OTHERS and not any(party.stop == left + 1 for party in parties)


_OF_OFFICE = frozenset("of from at in for to".split())


def _complemented(scene: Scene, party: Party, last: int) -> bool:
    """Whether only "of the …", "for the …" stands between a party and the verb after `last`."""
    lower = scene.tokens.lower
    if lower[party.stop] not in _OF_OFFICE:
        return False
    return not any(
        lower[at] in SUBORDINATORS
        or (
            lower[at] in scene.triggers.verbs and scene.owner[at] is None and lower[at][-2:] == "ed"
        )
        for at in range(party.stop, last + 1)
    )


def _told_of_before(scene: Scene, parties: list[Party], low: int, left: int) -> tuple[Party, ...]:
    """The antecedent of "X, who was in Rome on Monday and (met Y)"."""
    lower = scene.tokens.lower
    who = next((at for at in range(left - 1, low, -1) if lower[at] == "who"), -1)
    if who < 0 or "," in lower[who:left] or not describes_a_person(scene, parties, who):
        return ()
    if any(one.first > who and one.stop <= left and capable(scene, one) for one in parties):
        return ()
    before = [one for one in parties if one.stop <= who and not one.possessive]
    return tuple(before[-1:])


VEHICLES = frozenset(
    """train plane aircraft jet motorcade convoy helicopter flight airliner ship yacht limousine
    car""".split()
)


def _owner_of_vehicle(scene: Scene, parties: list[Party], index: int) -> tuple[Party, ...]:
    """Who arrives where "his plane landed", "the leader's armoured train rolled in"."""
    if scene.tokens.lower[index] not in VEHICLES:
        return ()
    for party in reversed(parties):
        if party.possessive and 0 <= index - party.stop <= 4:
            party = _received_before(scene, parties, party) or party
            return (Party(party.first, party.head, party.stop, party.ids, party.sort),)
    first = scene.tokens.sentences[scene.sentence_at[index]][0]
    if scene.travellers and "s" in scene.tokens.classes[max(first, index - 3) : index]:
        # "the leader's armoured train" in an article that never says who leads what
        who = scene.in_hand(index) or scene.travellers[-1][1]
        return (Party(index, index, index + 1, (who,), "description"),)
    return _of_the_train(scene, index, first)


_OF_STATE = frozenset("the armored armoured special presidential official government green".split())


def _of_the_train(scene: Scene, index: int, first: int) -> tuple[Party, ...]:
    """Whose journey is in hand where "The armored train crossed the border": not a freight train."""
    lower = scene.tokens.lower
    opening = scene.openings.get(scene.sentence_at[index], first)
    if lower[opening] != "the" or index > opening + 3:
        return ()
    if not _OF_STATE.issuperset(lower[opening:index]):
        return ()
    low = scene.tokens.sentences[max(scene.sentence_at[index] - _IN_HAND, 0)][0]
    who = scene.in_hand(index, low)
    return (Party(index, index, index + 1, (who,), "description"),) if who else ()


_IN_HAND = 3
"""Sentences back in which the journey is told that a train belongs to."""


_ON_ARRIVAL = frozenset(["when", "as", "after"])


def _received_before(scene: Scene, parties: list[Party], whose: Party) -> Party | None:
    """The guest of "Y greeted X at the airport when his plane landed", whose "his" is `whose`."""
    lower, verbs = scene.tokens.lower, scene.triggers.verbs
    if whose.sort != "pronoun" or lower[whose.first - 1] not in _ON_ARRIVAL:
        return None
    for party in parties:
        word = verbs.get(lower[party.first - 1])
        if (
            party.first < whose.first
            and not party.possessive
            and len(party.ids) == 1
            and word is not None
            and "receive" in word.frames
        ):
            return party
    return None


_TO_THAT = 10
"""Words from a verb of saying to its "that", at most: "told a joint press conference that"."""


def _cut_off(scene: Scene, party: Party, verb: int) -> bool:
    """Whether another subject stands between a party and the verb: "Hu said the team arrived"."""
    lower = scene.tokens.lower
    gap = lower[party.stop : verb]
    if not gap:
        return False
    for offset, word in enumerate(gap):
        if word in scene.triggers.reporting and offset + 1 < len(gap):
            rest = gap[offset + 1 :]
            if rest and rest[0] in ("that", "the", "a") and len(rest) > 2 and "and" not in rest:
                return True
            if "that" in rest[:_TO_THAT] and not set(rest[rest.index("that") + 1 :]) <= AUXILIARIES:
                return True  # "Hu said on Friday that the troops would stay"
    return False


def _whole(scene: Scene, parties: list[Party], number: int) -> tuple[Party, ...]:
    """The list that party `number` belongs to, or the party alone where the list is no subject."""
    first, stop = group(scene, parties, number)
    if first != number and not capable(scene, parties[first]):
        # "ties with A and B arrived": the list hangs on a preposition, the last one does not.
        word = governor(scene, parties[first])
        if word in PREPOSITIONS and word not in ("by",):
            return (parties[number],)
    return tuple(parties[first:stop])


def _after_comma(scene: Scene, parties: list[Party], begin: int, high: int) -> tuple[Party, ...]:
    """The subject of the main clause after a fronted participle: "Speaking in Rome, he said"."""
    lower = scene.tokens.lower
    for n, party in enumerate(parties):
        if party.first <= begin:
            continue
        word = lower[party.first - 1]
        if word in (",", '"', "”") and not party.possessive and party.stop < high:
            return _whole(scene, parties, n)
    return ()


def subject_before(scene: Scene, sentence: int, token: int) -> tuple[Party, ...]:
    """The list of the nearest phrase that ends before `token` and can be a subject; () if none.

    For words that are no verb: "X put forward a text at talks (here)", "X, on his (way) home".
    """
    parties = parties_in(scene, sentence)
    for number in range(len(parties) - 1, -1, -1):
        if parties[number].stop <= token and heads(scene, parties, number):
            return whole_list(scene, parties, number)
    return ()


_NO_INVERSION = frozenset([",", "that", "and", "he", "she", "it"])
"""Words after a verb of speech at which another clause begins."""


_TO_SPEAKER = 8
"""Tokens from a verb of speech to a speaker who follows it."""


def speaker_after(scene: Scene, sentence: int, verb: int, limit: int) -> tuple[Party, ...]:
    """X of '…," said X at the summit': the first phrase behind `verb` that ends by `limit`."""
    lower = scene.tokens.lower
    for party in parties_in(scene, sentence):
        if (
            verb < party.first <= verb + _TO_SPEAKER
            and party.stop <= limit
            and not party.possessive
            and _NO_INVERSION.isdisjoint(lower[verb : party.first])
        ):
            return (party,)
    return ()


_BEING = frozenset("is was are were be".split())


def one_among(scene: Scene, low: int, to: int) -> tuple[Party, ...]:
    """The subject of "X is among (or one of) ten leaders to attend the summit"."""
    lower = scene.tokens.lower
    for index in range(low + 1, to):
        if lower[index] in ("among", "one") and lower[index - 1] in _BEING:
            return subject_of(scene, verb_group(scene, index - 1, "third").first, False)
    return ()
