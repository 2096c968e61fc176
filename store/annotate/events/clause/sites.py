"""Finds the town of a site or gathering to which somebody goes: "to a hospital in Lima".

Also whether the site is his own: who leaves for "the organization's headquarters" perhaps goes home.
Sites called by their town ("a Paris hotel") are read in towns.py.
"""

from __future__ import annotations

from store.annotate.closed_words import A_THE_OR_WHOSE, HIS_HER_ITS_THEIR
from store.annotate.events.clause.scene import PREPOSITIONS, Scene
from store.model import UNIONS

_TOWARDS = frozenset("to for from towards toward into".split())
_BEFORE_SITE = A_THE_OR_WHOSE | {"this"}
_TO_SITE = 8
"""Tokens from its article to the noun of a site or gathering: "the annual foreign ministers' meeting"."""
_NO_SITE = frozenset(
    """crisis situation war conflict election elections vote role stake interest share confidence end
    rise change changes violence peace power unrest fighting life lives man men woman
    people year years day days week weeks part development developments post job career exile
    retirement""".split()
)
"""Before "in" and a place: what is there, but is nowhere to go to."""


def site_town(scene: Scene, index: int, high: int) -> int:
    """The place of "to a trade conference in Lima", "to a hospital in Lima", "to UN headquarters in New
    York", whose first word is at `index`; of other words `index` itself."""
    lower, classes, owner = scene.tokens.lower, scene.tokens.classes, scene.owner
    if index >= high or lower[index - 1] not in _TOWARDS:
        return index
    if not (
        lower[index] in _BEFORE_SITE or scene.clock[index] is not None or _is_body(scene, index)
    ):
        return index
    for at in range(index + 1, min(index + _TO_SITE, high - 2)):
        if lower[at + 1] in ("in", "at") and scene.clock[at + 2] is None:
            behind = at + 2 + (lower[at + 2] == "the")
            place = scene.place_at(behind) if behind < high else None
            noun = classes[at] == "a" and lower[at] not in _NO_SITE
            if is_own_seat(scene, index, at):
                return index
            is_there = place is not None and place.sort not in ("demonym", "continent")
            return at + 2 if is_there and (noun or _is_body(scene, at)) else index
        apart = classes[at] in ',;."' or lower[at] in PREPOSITIONS
        if apart or (owner[at] is not None and not _is_body(scene, at)):
            return index
    return index


_SEATS = frozenset("headquarters home office residence base".split())


def is_own_seat(scene: Scene, index: int, noun: int) -> bool:
    """Whether the phrase from `index` to its noun names where one belongs, who goes home, perhaps:
    "(left for) the organization's headquarters"."""
    lower, classes = scene.tokens.lower, scene.tokens.classes
    return lower[noun] in _SEATS and (
        lower[index] in HIS_HER_ITS_THEIR or "s" in classes[index:noun]
    )


def _is_body(scene: Scene, index: int) -> bool:
    """Whether an organisation is named at a token, or a union of states."""
    name = scene.owner[index]
    return name is not None and (name.kind == "organisation" or name.country in UNIONS)
