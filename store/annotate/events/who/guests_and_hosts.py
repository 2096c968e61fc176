"""Finds whom a pronoun means by his part in a journey or meeting: its maker, guest, host or owner.

"A tour by X, in which he", "X was welcomed by Y and thanked him". When these are asked, and the main
subjects that pronouns mean else, are for antecedents.py.
"""

from __future__ import annotations

from store.annotate.events.clause.lists import governor
from store.annotate.events.clause.scene import SUBORDINATORS, Scene
from store.annotate.events.clause.sexes import of_other_sex
from store.annotate.events.who.plurals import PartiesIn

_IN_WHICH = frozenset("which when where during".split())


WITHIN = frozenset("when if once until as because where while".split())
"""Words that open a clause within another."""


def maker_of_journey(
    scene: Scene, parties_in: PartiesIn, sentence: int, token: int
) -> tuple[str, ...]:
    """X of "a tour by X, in which he", "before X's visit, when he", "X's return from Oslo, where he"."""
    lower, nouns = scene.tokens.lower, scene.triggers.nouns
    low = scene.tokens.sentences[sentence][0]
    if _IN_WHICH.isdisjoint(lower[low:token]):
        return ()
    for party in reversed(parties_in(scene, sentence)):
        if party.stop > token or len(party.ids) != 1 or party.sort == "pronoun":
            continue
        between = lower[party.stop : token]
        if _IN_WHICH.isdisjoint(between) or "who" in between:
            return ()
        if party.possessive:
            around = lower[party.stop : party.stop + 6]
        elif governor(scene, party) == "by":
            around = lower[max(party.first - 12, low) : party.first]
        else:
            return ()
        return (
            party.ids if any(nouns.get(one) == "visit" or one == "return" for one in around) else ()
        )
    return ()


def owner_of_talks(
    scene: Scene, parties_in: PartiesIn, sentence: int, token: int
) -> tuple[str, ...]:
    """X of "X's only talks were in May, when Y came to see him"."""
    first = scene.tokens.sentences[sentence][0]
    lower, nouns = scene.tokens.lower, scene.triggers.nouns
    owner = next((one for one in parties_in(scene, sentence) if one.possessive), None)
    if owner is None or owner.first > first + 1 or WITHIN.isdisjoint(lower[owner.stop : token]):
        return ()
    own = lower[owner.stop : owner.stop + _OWNED]
    return owner.ids if any(nouns.get(one) in ("talks", "visit") for one in own) else ()


_OWNED = 6
"""Tokens from a possessor to what is his: "X's only known talks"."""


def goes_on_from_there(scene: Scene, sentence: int, token: int) -> tuple[str, ...]:
    """Who came to the place of "From there he flew on", or "He will go on to Lima", and no host of his:
    told just before."""
    lower = scene.tokens.lower
    first = scene.tokens.sentences[sentence][0]
    from_there = lower[first : first + 2] == ["from", "there"] and token <= first + 3
    if not sentence or not (from_there or (token == first and _goes_on(lower, token))):
        return ()
    who = scene.in_hand(first, scene.tokens.sentences[sentence - 1][0])
    return (who,) if who is not None and not of_other_sex(scene, (who,), lower[token]) else ()


_GOING = frozenset(
    """go goes going went fly flies flying flew travel travels travelling traveling travelled traveled
    head heads heading headed move moves moved""".split()
)
_CONTINUING = frozenset("continue continues continued continuing".split())
_TO_ON = 6
"""Tokens from "He" to the "on" of "He is to travel on", at most."""


def _goes_on(lower: list[str], token: int) -> bool:
    """Whether "will go on to", "flew on to" or "continues to" follows a pronoun."""
    for at in range(token + 1, min(token + _TO_ON, len(lower) - 1)):
        if lower[at] in _CONTINUING or lower[at] in _GOING:
            return lower[at + 1] == ("to" if lower[at] in _CONTINUING else "on")
    return False


def on_the_journey(
    scene: Scene, parties_in: PartiesIn, sentence: int, pronoun: str
) -> tuple[str, ...]:
    """Who travels, where a sentence tells of his journey and of those he met: "The tour began with a
    call on Y. He", "X's tour began with a call on Y. He"."""
    lower, nouns = scene.tokens.lower, scene.triggers.nouns
    first, stop = scene.tokens.sentences[sentence]
    owner = next(iter(parties_in(scene, sentence)), None)
    begin = first
    if owner is not None and owner.possessive and owner.head - first <= _TO_VISIT:
        begin = owner.stop - 1
    elif lower[first] not in _WHOSE:
        return ()
    near = range(begin + 1, min(begin + _TO_VISIT, stop - 1))
    noun = next((at for at in near if nouns.get(lower[at])), -1)
    if noun < 0 or nouns[lower[noun]] != "visit" or scene.people_in(begin + 1, noun):
        return ()
    verb = scene.triggers.verbs.get(lower[noun + 1])
    if verb is None and lower[noun + 1] not in _OF_IT:
        return ()
    ids = owner.ids if owner is not None and begin > first else ()
    who = scene.in_hand(first)
    found = ids or ((who,) if who is not None else ())
    return found if len(found) == 1 and not of_other_sex(scene, found, pronoun) else ()


_WHOSE = frozenset("the his her".split())
_OF_IT = frozenset("was is will had has included includes".split())
_TO_VISIT = 6
"""Tokens from "The" to the noun of "The highlight of the visit", at most."""


def guest_in_hand(
    scene: Scene, parties_in: PartiesIn, sentence: int, token: int
) -> tuple[str, ...]:
    """Who travels, where the sentence before speaks of him: "Y received the envoy. Z greeted him"."""
    if sentence == 0:
        return ()
    low = scene.tokens.sentences[max(sentence - 2, 0)][0]
    first = scene.tokens.sentences[sentence][0]
    who = scene.in_hand(first, low)
    if who is None or of_other_sex(scene, (who,), scene.tokens.lower[token]):
        return ()
    here = {
        one for party in parties_in(scene, sentence) if party.stop <= token for one in party.ids
    }
    before = {one for party in parties_in(scene, sentence - 1) for one in party.ids}
    return (who,) if who in before and who not in here else ()


def host_of_him(
    scene: Scene, parties_in: PartiesIn, sentence: int, token: int, subject: tuple[str, ...]
) -> tuple[str, ...]:
    """Y of "X was welcomed by Y on Monday and held talks with him"."""
    lower = scene.tokens.lower
    before = [party for party in parties_in(scene, sentence) if party.stop <= token]
    if not subject or not before or before[-1].ids == subject:
        return ()
    last = before[-1]
    between = lower[last.stop : token]
    if last.sort != "name" or last.possessive or len(last.ids) != 1 or "and" not in between:
        return ()
    if not SUBORDINATORS.isdisjoint(between) or "," in between or ";" in between:
        return ()
    word = governor(scene, last)
    return last.ids if word in _TO_HIM or word in scene.triggers.verbs else ()


def object_before(
    scene: Scene, parties_in: PartiesIn, sentence: int, token: int
) -> tuple[str, ...]:
    """X of "A car picked up X at the airport and took him to the palace": the only one named, as the
    object of a verb, in a sentence whose subject is no official."""
    lower = scene.tokens.lower
    before = [party for party in parties_in(scene, sentence) if party.stop <= token]
    if len(before) != 1 or before[0].sort != "name" or before[0].possessive:
        return ()
    party = before[0]
    at = party.first - 1 - (lower[party.first - 1] in _PARTICLES)
    verb = scene.triggers.verbs.get(lower[at])
    if verb is None or verb.form != "past" or "and" not in lower[party.stop : token]:
        return ()
    return () if of_other_sex(scene, party.ids, lower[token]) else party.ids


_PARTICLES = frozenset("up in out off".split())


_TO_HIM = frozenset(["by", "to", "with", "for"])
"""In "was met by Y and thanked him", "spoke to Y by telephone and is to see him"."""
