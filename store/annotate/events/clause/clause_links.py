"""Says whether "and" or "but" opens a clause of its own: "met A in May, and B met C".

Looks at the words behind the link in the same sentence; where the clause before it ends,
clauses.py says.
"""

from __future__ import annotations

from store.annotate.closed_words import A_THE_OR_WHOSE, HE_SHE_THEY
from store.annotate.events.clause.scene import SUBORDINATORS, Scene

VERBISH = frozenset(
    """is are was were has have had will would said told says met held left arrived visited
    began ended did does may might could should can signed discussed agreed flew went
    made paid attended expressed stressed called urged returned""".split()
)
_BEFORE_SUBJECT = frozenset("on in by early late then later also".split())
_JOURNEYS = frozenset("be visit travel fly go arrive return stop".split())
STOPPERS = SUBORDINATORS - {"that", "till", "until", "since", "but"}
CUTS = STOPPERS | {";"}
"""Words and marks at which a clause ends, whatever follows."""


def opens_clause(scene: Scene, link: int, high: int) -> bool:
    """Whether a clause of its own follows "and" or "but"."""
    lower = scene.tokens.lower
    if lower[link - 1] == "last":
        return False  # "visits last and this year"
    # "and that September B"
    ahead = (
        link
        + 1
        + (lower[link + 1 : link + 2] == ["that"] and any(scene.clock[link + 2 : link + 3]))
    )
    while ahead + 1 < high and (scene.clock[ahead] is not None or lower[ahead] in _BEFORE_SUBJECT):
        ahead += 1
    after = lower[ahead]
    if after in HE_SHE_THEY or after in VERBISH:
        return True
    if after == "to" and ahead == link + 1 and _JOURNEYS & set(lower[ahead + 1 : ahead + 2]):
        return True  # "is to hold talks in A and to be in B on May 3"
    verb = scene.triggers.verbs.get(after)
    return (
        (verb is not None and verb.is_finite)
        or fronted_place(scene, link, high)
        or _another_acts(scene, link, ahead, high)
        or _sets_against(scene, link, high)
    )


_FINITE = frozenset("was were is are has had will would did could".split())
_AGAINST = 16
"""Tokens from ", but" to the finite verb of its clause, at most."""


def _sets_against(scene: Scene, link: int, high: int) -> bool:
    """Whether a clause of something else follows: "met A in May, but a meeting in B was called off"."""
    lower = scene.tokens.lower
    if lower[link] != "but" or lower[link - 1] != ",":
        return False
    subject = lower[link + 1] in _DETERMINERS or lower[link + 1].endswith("s")
    return subject and not _FINITE.isdisjoint(lower[link + 2 : min(link + _AGAINST, high)])


_DETERMINERS = A_THE_OR_WHOSE | frozenset("this that these those no".split())


TO_NAME = 7
"""Words of a title before a name: ", and former propaganda chief X met"."""


def _another_acts(scene: Scene, link: int, ahead: int, high: int) -> bool:
    """Whether the clause of another person follows: "met A in May, and party chief B met C".

    `ahead` is the first token behind the link and its time, "and in June | party chief B".
    """
    lower, classes = scene.tokens.lower, scene.tokens.classes
    if classes[link - 1] != "," and scene.clock[link - 1] is None:
        return False
    for at in range(ahead, min(ahead + TO_NAME - 1, high)):
        name = scene.owner[at]
        if name is not None and name.kind == "person":
            verb = scene.triggers.verbs.get(lower[name.stop]) if name.stop < high else None
            return verb is not None and verb.form == "past"
        if classes[at] not in "aCAI" or lower[at] in CUTS:
            return False
    return False


BEFORE_PLACE = frozenset([",", "then", "later", "afterwards", "earlier", "finally"])
"""Between "and" and the place that opens a clause."""


def fronted_place(scene: Scene, link: int, high: int) -> bool:
    """Whether a clause that opens with its place follows: ", and in Lima he saw B", "and then, in
    Lima, saw B"."""
    lower = scene.tokens.lower
    ahead = link + 1
    while ahead < high and lower[ahead] in BEFORE_PLACE:
        ahead += 1
    if ahead + 3 >= high or lower[ahead] not in ("in", "at"):
        return False
    place = scene.owner[ahead + 1]
    if place is None or place.kind != "place":
        return False
    after = place.stop
    while after < high and (scene.clock[after] is not None or lower[after] in (",", "on")):
        after += 1
    who = scene.owner[after] if after < high else None
    if who is None and lower[ahead - 1] == "," and after < high:
        verb = scene.triggers.verbs.get(lower[after])
        return lower[after] in HE_SHE_THEY or (verb is not None and verb.form == "past")
    if who is None or who.kind != "person":
        return not HE_SHE_THEY.isdisjoint(lower[after : after + 1])
    verb = scene.triggers.verbs.get(lower[who.stop]) if who.stop < high else None
    return lower[who.stop : who.stop + 1] in (["was"], ["were"]) or (
        verb is not None and verb.form == "past"
    )
