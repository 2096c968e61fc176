"""Says whether a sentence that denies speaks of a visit of somebody else than the one told before.

"X will be in Oslo in May. Of a journey by Y the palace said that nothing of the kind was planned":
X's journey stands. Asked by the judgements that take back what a sentence before told.
"""

from __future__ import annotations

from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Scene

_BY = 6
"""Tokens from a visit to the name of its maker: "a journey by President X"."""


def of_another_visit(scene: Scene, sentence: int, who: str) -> bool:
    """Whether a sentence names a visit of its own, whose maker is not `who`."""
    nouns, lower = scene.triggers.nouns, scene.tokens.lower
    first, stop = scene.tokens.sentences[sentence]
    for at in range(first, stop):
        if nouns.get(lower[at]) != "visit":
            continue
        owner = scene.owner[at - 2] if at - 2 >= first else None
        if owner is not None and owner.kind == "person" and scene.tokens.classes[at - 1] == "s":
            return owner.id not in (None, who)
        if lower[at + 1 : at + 2] in (["by"], ["of"]):
            people = scene.people_in(at + 2, min(at + 2 + _BY, stop))
            if people:
                return people[0][1] != who
    return False


RULES = (
    EventRule(
        "trip/judge-of-another-visit",
        """
        + 2019-05-24 | Belarus's foreign minister, Oleg Kott, will be in Peru in June, his ministry has announced. On a journey by President Alexander Lukashenko, an aide told reporters that nothing of the kind was being prepared. => trip Oleg Kott > PE
        + 2019-05-24 | Belarus's foreign minister, Oleg Kott, will be in Peru in June, his ministry has announced. As for a trip by President Alexander Lukashenko, there are no such plans, an aide said. => trip Oleg Kott > PE
        - 2019-05-24 | Belarus's foreign minister, Oleg Kott, will be in Peru in June, a paper said. As for a trip by Kott, there are no such plans, an aide said. => trip Oleg Kott > PE
        """,
    ),
)
