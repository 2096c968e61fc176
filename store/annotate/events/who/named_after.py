"""Finds whom a pronoun means that stands before the name: "When he came to Rome in May, X said".

Only a clause that opens its sentence is looked at, and only where nobody told before can be meant.
"""

from __future__ import annotations

from store.annotate.events.clause.clause_links import VERBISH
from store.annotate.events.clause.scene import Scene
from store.annotate.events.clause.sexes import of_other_sex

_OPENING = frozenset("when while after before as since until once during in on upon".split())


_TO_PRONOUN = 3
"""Tokens from the first of the sentence to the pronoun: "Hours after he", at most."""


_TO_COMMA = 24
"""Tokens from the pronoun to the comma that ends its clause, at most."""


_TO_NAME = 9
"""Tokens from the comma to the name, between which its offices stand."""


def named_after(
    scene: Scene, sentence: int, token: int, *, at_once: bool = False
) -> tuple[str, ...]:
    """X of "When he came to Rome in May, the Swiss minister X said", of the "he" at `token`.

    `at_once`: only where the bare name follows the comma, "When he came to Rome, X said": then it
    is he, whoever was told of before; so with a guest not named before, "During his trip to Rome, the
    Swiss minister X said".
    """
    lower = scene.tokens.lower
    first, stop = scene.tokens.sentences[sentence]
    first = scene.openings.get(sentence, first)
    if token - first > _TO_PRONOUN or _OPENING.isdisjoint(lower[first:token]):
        return ()
    comma = next(
        (at for at in range(token + 1, min(token + _TO_COMMA, stop)) if lower[at] == ","), -1
    )
    if comma < 0 or scene.people_in(first, comma):
        return ()
    named = scene.people_in(comma, min(comma + _TO_NAME, stop))
    if not named:
        return ()
    at, who = named[0]
    if at_once and at > comma + 1 and not _travels(scene, first, comma, token, who):
        return ()
    name = scene.owner[at]
    if name is None or name.stop >= stop or "," in lower[comma + 1 : at]:
        return ()
    after = lower[name.stop]
    says = after in scene.triggers.reporting or after in VERBISH or after in scene.triggers.verbs
    if not (says or after.endswith("ed") or (after == "," and not at_once)):
        return ()  # "When he came, their leader, X, kept him waiting"
    return () if of_other_sex(scene, (who,), lower[token]) else (who,)


_VISITS = frozenset("trip visit tour stay stop stopover".split())


def _travels(scene: Scene, first: int, comma: int, token: int, who: str) -> bool:
    """Whether "During his trip to Rome" opens a sentence whose subject is named for the first time, is
    no host there, and nobody was told to go there."""
    lower = scene.tokens.lower
    if lower[token] not in ("his", "her") or _VISITS.isdisjoint(lower[token:comma]):
        return False
    if any(one == who for _, one in scene.people_in(0, first)):
        return False
    lands = {land.country for at in range(token, comma) if (land := scene.place_at(at)) is not None}
    return bool(lands) and lands.isdisjoint([scene.home(who), *scene.destinations])
