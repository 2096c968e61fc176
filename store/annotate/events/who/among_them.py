"""Finds who is named behind what many did: "Three officials were seen in Lima, among them X".

What they did is read by its verb; lists of company are read in company.py and members.py.
"""

from __future__ import annotations

from store.annotate.events.clause.clauses import VerbGroup
from store.annotate.events.clause.lists import rest_of_list
from store.annotate.events.clause.scene import Party, Scene
from store.annotate.events.who.parties import parties_in

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
    if "them" not in lower[group.verb : stop]:
        return ()
    found = among_them_after(scene, group.verb, stop)
    first = found[0].first if found else 0
    return found if lower[first - 2 : first] == _OF_LISTS[0] else ()
