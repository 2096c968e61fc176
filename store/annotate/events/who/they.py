"""Finds whom "they" means: those who travel together, the guests, the two who were named last.

Phrases that count people or call them by an office are read in plurals.py.
"""

from __future__ import annotations

from store.annotate.events.clause.lists import governor, group, heads
from store.annotate.events.clause.scene import PREPOSITIONS, Scene
from store.annotate.events.who.plurals import PartiesIn, two_who_met

_THINGS = frozenset(
    "talks meetings negotiations relations ties details results things markets shares".split()
)


_OPENING = 5
"""Tokens of a sentence in which its plural subject stands: "Thousands of angry farmers marched"."""


def others_told(scene: Scene, sentence: int) -> bool:
    """Whether the sentence before speaks of several whom it does not name: "Farmers marched. They"."""
    if sentence == 0:
        return False
    lower, classes = scene.tokens.lower, scene.tokens.classes
    first, stop = scene.tokens.sentences[sentence - 1]
    for at in range(first, min(first + _OPENING, stop - 1)):
        word, name = lower[at], scene.owner[at]
        if name is not None and name.kind == "person":
            return False
        many = word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > _SHORT
        if many and classes[at + 1] == "a" and word not in _THINGS and word not in _OF_THOSE:
            return scene.clock[at] is None
    return False


_SHORT = 3
"""Letters of words that end in "s" and are no plurals: "his", "was"."""


_OF_THOSE = frozenset(
    """visitors guests delegates envoys emissaries ministers officials leaders presidents premiers
    sides thousands hundreds dozens""".split()
)
"""Who may be those told of before, and words of number."""


def resolve_plural(scene: Scene, token: int, parties_in: PartiesIn) -> tuple[str, ...]:
    """Whom "they" means where exactly two officials were named in the sentence or before it."""
    sentence = scene.sentence_at[token]
    went = _went_last(scene, token)
    if went:
        return went
    at, fellows = scene.together(token)
    if fellows and sentence - scene.sentence_at[at] <= _MATES_BACK:
        since = scene.tokens.sentences[scene.sentence_at[at]][0]
        if ({one for _, one in scene.people_in(since, token)}) <= set(fellows):
            return fellows
    if fellows and sentence - scene.sentence_at[at] <= _GOING_BACK and they_go(scene, token):
        return fellows
    guests = _guests_told(scene, sentence - 1) if sentence > 0 else ()
    if guests:
        return guests
    reach = _GO_REACH if they_go(scene, token) and not others_told(scene, sentence) else 1
    for back in range(sentence, max(sentence - reach, 0) - 1, -1):
        first, stop = scene.tokens.sentences[back]
        several_told = _several_act(scene, back, parties_in) if back < sentence else ()
        if several_told:
            return several_told
        named = scene.people_in(first, stop if stop < token else token)
        people = list(dict.fromkeys(one for _, one in named)) if named else []
        if len(people) == 2:
            return tuple(people)
        if len(people) == 1 and back < sentence:
            people = _with_pronouns(scene, back, people, parties_in)
            if len(people) == 2:
                return tuple(people)
        if people:
            return (
                _pair_before(scene, back, token, parties_in)
                or (
                    _subjects_of(scene, back, parties_in)
                    if back < sentence or scene.tokens.lower[token - 1] == "where"
                    else ()
                )
                or two_who_met(scene, token)
            )
    return ()


def _with_pronouns(
    scene: Scene, sentence: int, named: list[str], parties_in: PartiesIn
) -> list[str]:
    """The one whom a sentence names with whom it calls "he" or "him": "His wife, Y, will join him"."""
    spoken = (
        who
        for party in parties_in(scene, sentence)
        if party.sort == "pronoun" and not party.possessive
        for who in party.ids
    )
    return list(dict.fromkeys([*spoken, *named]))


_GO_REACH = 3
"""Sentences that "they" of "they flew to Oslo" looks back over those that name nobody."""


_GUESTS = frozenset("guests visitors delegation delegates envoys".split())


_LED_BACK = 4
"""Sentences that "the guests" looks back for the one who leads them."""


_TO_GUESTS = 4
"""Tokens from the head of a sentence to its "guests", at most: "The two Lao guests"."""


def _guests_told(scene: Scene, sentence: int) -> tuple[str, ...]:
    """Who leads "the Lao guests" of whom a sentence tells as its subject: "The guests saw X. They"."""
    lower = scene.tokens.lower
    first, stop = scene.tokens.sentences[sentence]
    at = next(
        (at for at in range(first, min(first + _TO_GUESTS, stop - 1)) if lower[at] in _GUESTS), -1
    )
    if at < 0 or lower[first] != "the" or lower[at + 1] in PREPOSITIONS:
        return ()
    low = scene.tokens.sentences[max(sentence - _LED_BACK, 0)][0]
    led = scene.led_last(first, low)
    who = scene.in_hand(first, low) or (led[1] if led else None)
    return (who,) if who else ()


_GOING_BACK = 6
"""Sentences that "they" of "they flew on to Oslo" looks back for those who travel together."""


MOVES = frozenset("visit arrive leave go return reach set".split())
"""Frames of verbs by which somebody goes somewhere or comes back."""


_TO_VERB = 5
"""Tokens from "they" to their verb, at most."""


def they_go(scene: Scene, token: int) -> bool:
    """Whether "they" or "he" goes somewhere, or is told of as being there: "in Oslo they are to meet"."""
    lower = scene.tokens.lower
    first, stop = scene.tokens.sentences[scene.sentence_at[token]]
    name = scene.owner[token - 1] if token > first else None
    if name is not None and name.kind == "place" and lower[first] in ("in", "from", "at"):
        return True
    for at in range(token + 1, min(token + _TO_VERB, stop)):
        verb = scene.triggers.verbs.get(lower[at])
        if verb is not None:
            return not MOVES.isdisjoint(verb.frames)
    return False


def _went_last(scene: Scene, token: int) -> tuple[str, ...]:
    """Several who made one journey in the sentence before: "The two men flew to Rome. There they"."""
    if not scene.travellers:
        return ()
    sentence = scene.sentence_at[token]
    first = scene.tokens.sentences[max(sentence - 1, 0)][0]
    stop = scene.tokens.sentences[sentence][0]
    told = [(at, one) for at, one in scene.travellers if first <= at < stop]
    went = tuple(dict.fromkeys(one for at, one in told if at == told[-1][0]))
    named = {one for _, one in scene.people_in(first, token)}
    mates = {one for at, ids in scene.fellows if first <= at < token for one in ids}
    if len(went) < 2 or not named <= mates | set(went):
        return ()
    if not {"along", "together", "with"} & set(scene.tokens.lower[first:stop]):
        return ()
    return (*went, *sorted(mates - set(went)))


_MATES_BACK = 2
"""Sentences that "they" looks back for those who travel together."""


def _subjects_of(scene: Scene, sentence: int, parties_in: PartiesIn) -> tuple[str, ...]:
    """The people who are the subject of a sentence: "A and B flew to Oslo to tell C"."""
    parties = parties_in(scene, sentence)
    for number, party in enumerate(parties):
        if party.sort == "name" and heads(scene, parties, number):
            begin, end = group(scene, parties, number)
            ids = tuple(one for mate in parties[begin:end] for one in mate.ids)
            return ids if end - begin > 1 else ()
    return ()


def _several_act(scene: Scene, sentence: int, parties_in: PartiesIn) -> tuple[str, ...]:
    """Whom of one country a sentence calls "the two" as its subject: "In Oslo the two saw A and B.
    They …"."""
    parties = parties_in(scene, sentence)
    for number, party in enumerate(parties):
        if party.sort == "description" and len(party.ids) > 1 and not party.possessive:
            word = governor(scene, party)
            governed = word in PREPOSITIONS or word in scene.triggers.verbs
            of_one = len({scene.home(one) for one in party.ids}) == 1
            return party.ids if of_one and not governed else ()
        if heads(scene, parties, number):
            return ()
    return ()


_NEAR_PAIR = 5
"""Tokens between the last of a pair and the word that means them, at most."""


def _pair_before(scene: Scene, sentence: int, token: int, parties_in: PartiesIn) -> tuple[str, ...]:
    """Of more than two people those of "decisions made by A and B during their meeting"."""
    parties = [party for party in parties_in(scene, sentence) if party.stop <= token]
    if len(parties) < 2 or token - parties[-1].stop > _NEAR_PAIR:
        return ()
    begin, end = group(scene, parties, len(parties) - 1)
    pair = [one for party in parties[begin:end] for one in party.ids]
    return tuple(pair) if len(pair) == 2 and end - begin == 2 else ()
