"""Finds the subject of a verb with its head: of "a team led by X and including A and B" X, A and B.

The plain subject is found in subjects.py, who acts through a delegation not named beside it in agents.py.
"""

from __future__ import annotations

from store.annotate.events.clause.lists import BODIES, led_by
from store.annotate.events.clause.scene import Party, Scene
from store.annotate.events.who.delegations import ENVOYS
from store.annotate.events.who.parties import parties_in
from store.annotate.events.who.subjects import subject_of


def subject_with_head(scene: Scene, first: int, free: bool) -> tuple[Party, ...]:
    """The subject of the verb group that begins at `first`; of "a team led by X and including A and B"
    X, A and B."""
    found = subject_of(scene, first, free)
    if found and _is_a_member(scene, found[0]):
        main = _before_aside(scene, found[0], first)
        return main or (*_head_of_those(scene, found[0]), *found)
    return found


def _before_aside(scene: Scene, member: Party, verb: int) -> tuple[Party, ...]:
    """X of "X, who came with ministers including A and B, held talks", of A and the verb."""
    lower = scene.tokens.lower
    if lower[verb - 1] != ",":
        return ()
    for party in reversed(parties_in(scene, scene.sentence_at[member.head])):
        if party.stop < member.first and lower[party.stop : party.stop + 2] == [",", "who"]:
            aside = lower[party.stop + 2 : member.first]
            return (party,) if "," not in aside and not party.possessive else ()
    return ()


_FEW = 5
"""Words of "and several senior officials", at most."""


_INCLUDING = frozenset("including comprising includes included".split())


def _is_a_member(scene: Scene, party: Party) -> bool:
    """Whether a phrase names one of those told before it: "including X", "consisting of X"."""
    before = scene.tokens.lower[max(party.first - 2, 0) : party.first]
    return before[-1:] != [] and (
        before[-1] in _INCLUDING or before in (["such", "as"], ["consisting", "of"])
    )


def _head_of_those(scene: Scene, member: Party) -> tuple[Party, ...]:
    """X of "a team led by X and including A", "X and a team that includes A" and "X, heading a team
    including A", of A."""
    lower = scene.tokens.lower
    for party in reversed(parties_in(scene, scene.sentence_at[member.head])):
        if party.stop > member.first - 1 or party.possessive:
            continue
        gap = lower[party.stop : member.first - 1]
        while gap and gap[-1] in (",", "such", "consisting"):
            gap.pop()
        officials = gap[:1] == ["and"] and not ENVOYS.isdisjoint(gap[-1:]) and len(gap) <= _FEW
        if officials:
            return (party,)
        joined = gap[:1] in (["and"], ["with"]) and gap[-1] in ("that", "which", *BODIES)
        joined = joined or (gap[:1] == [","] and gap[1:2] in (["heading"], ["leading"]))
        if led_by(scene, party) or (joined and not BODIES.isdisjoint(gap)):
            return (party,)
    return ()
