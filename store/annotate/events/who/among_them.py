"""Finds who is named behind what many did: "Three officials were seen in Lima, among them X".

Also whose delegation it is that "X was part of". What they did is read by its verb; lists of company are read in company.py and members.py.
"""

from __future__ import annotations

from store.annotate.closed_words import BE
from store.annotate.events.clause.clauses import VerbGroup, verb_group
from store.annotate.events.clause.lists import rest_of_list
from store.annotate.events.clause.scene import Party, Scene, stand_in
from store.annotate.events.who.parties import parties_in
from store.annotate.events.who.subjects import subject_of

GUESTS = frozenset(
    """leaders heads ministers dignitaries delegates officials presidents statesmen guests mourners
    delegations representatives premiers monarchs envoys diplomats participants countries
    nations""".split()
)
"""Plurals for those of whom a list names some."""


_OF_LISTS = (["among", "them"], ["including"], ["such", "as"])


def among_them_after(scene: Scene, trigger: int, high: int) -> tuple[Party, ...]:
    """A and B of "Thirty heads of state attended the funeral in Lima, among them A and B"."""
    lower = scene.tokens.lower
    low = scene.tokens.sentences[scene.sentence_at[trigger]][0]
    if GUESTS.isdisjoint(lower[max(trigger - 12, low) : trigger]):
        return ()
    parties = parties_in(scene, scene.sentence_at[trigger])
    for number, party in enumerate(parties):
        at = party.first
        if not trigger + 2 < at < high or party.sort != "name":
            continue
        if lower[at - 2 : at] in _OF_LISTS or lower[at - 1 : at] in _OF_LISTS:
            some = rest_of_list(scene, parties, number)
            return tuple(one for one in some if not one.possessive)
    return ()


def among_them(scene: Scene, group: VerbGroup, noun: int) -> tuple[Party, ...]:
    """A and B of "Three officials were seen in Lima, among them A and B", whose subject is `noun`."""
    lower = scene.tokens.lower
    if lower[noun] not in GUESTS:
        return ()
    stop = scene.tokens.sentences[scene.sentence_at[noun]][1]
    if {"them", "including"}.isdisjoint(lower[group.verb : stop]):
        return ()
    found = among_them_after(scene, group.verb, stop)
    first = found[0].first if found else 0
    return found if lower[first - 2 : first] in _OF_SUBJECTS else ()


_OF_SUBJECTS = (["among", "them"], [",", "including"])
"""Before the names of some of those who did something: no "met traders including X"."""


_OF_PEOPLE = (
    [",", "who", "include"],
    [",", "who", "included"],
    [",", "among", "them"],
)


def told_among(scene: Scene, last: int) -> tuple[Party, ...]:
    """A and B of "The Koreans, who include A, a banker, and B, | came", where `last` is the token
    before the verb."""
    lower = scene.tokens.lower
    sentence = scene.sentence_at[last]
    first = scene.tokens.sentences[sentence][0]
    first = scene.openings.get(sentence, first)
    comma = next((at for at in range(first + 2, last) if lower[at : at + 3] in _OF_PEOPLE), -1)
    if lower[last] != "," or comma < 0 or lower[first] != "the" or comma - first > _NATION:
        return ()
    parties = parties_in(scene, sentence)
    number = next((n for n, one in enumerate(parties) if one.first >= comma + 3), -1)
    if number < 0 or parties[number].first > comma + 3 + _TITLE:
        return ()
    nations = {
        name.country
        for at in range(first + 1, comma)
        if (name := scene.place_at(at)) is not None and name.sort == "demonym"
    }
    named = rest_of_list(scene, parties, number)
    if not all(scene.home(one) in nations for party in named for one in party.ids):
        return ()
    members = tuple(one for one in named if not one.possessive)
    return _spoken_of(scene, first, nations, members) + members


_BACK = 8
"""Sentences back in which the countryman is named who speaks for those who are told next."""


def _spoken_of(
    scene: Scene, first: int, nations: set[str | None], members: tuple[Party, ...]
) -> tuple[Party, ...]:
    """The only countryman of whom a report from abroad told before: he is one of them."""
    low = scene.tokens.sentences[max(scene.sentence_at[first] - _BACK, 0)][0]
    told = {who for _, who in scene.people_in(low, first) if scene.home(who) in nations}
    told -= {one for party in members for one in party.ids}
    if scene.dateline is None or scene.dateline.country in nations or len(told) != 1:
        return ()
    return (stand_in(first, *told),)


_NATION = 5
"""Tokens of "The South Korean negotiators" before its comma, at most."""


_TITLE = 6
"""Tokens of an office before a name, at most."""


def is_one_of(before: list[str]) -> bool:
    """Whether the words before "delegation" make it whose member acts: "a diplomat in his"."""
    at = next((n for n in range(len(before) - 1, 0, -1) if before[n] in ("in", "of", "from")), 0)
    return at > 0 and before[at - 1] in _MEMBERS and len(before) - at < 4


def member_told(scene: Scene, noun: int) -> tuple[Party, ...]:
    """X of "X was part of a delegation that went to Peru"."""
    lower = scene.tokens.lower
    low = max(scene.tokens.sentences[scene.sentence_at[noun]][0], noun - _TO_MEMBER)
    was = next((at for at in range(noun - 1, low, -1) if lower[at] in BE), -1)
    return subject_of(scene, verb_group(scene, was, "past").first, False) if was > 0 else ()


_TO_MEMBER = 8
"""Tokens from "was" to the delegation in "was a member of a large official delegation", at most."""


_MEMBERS = frozenset(
    "member members diplomat diplomats official officials delegate delegates aide aides one two three"
    " some others envoy rest part".split()
)
