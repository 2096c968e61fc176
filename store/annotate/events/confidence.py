"""Grades a trip A, B or C and says why, in short phrases.

The grade is not a probability: it falls with each thing that had to be inferred.
"""

from __future__ import annotations

from typing import Literal

from store.annotate.events.claims import Claim
from store.annotate.events.scene import Scene
from store.model import Window

_WIDE = 31


def grade(
    scene: Scene, claims: list[Claim], arrived: Window | None, left: Window | None
) -> tuple[Literal["A", "B", "C"], tuple[str, ...]]:
    """The grade of a trip and its reasons, good and bad."""
    reasons: list[str] = []
    points = 0
    if all(claim.inferred for claim in claims):
        reasons.append("no word of travel, only presence")
        points += 2
    if not any(claim.named for claim in claims):
        reasons.append("traveller only by a pronoun or description")
        points += 1
    if scene.home(claims[0].who) is None:
        reasons.append("country of the traveller unknown")
        points += 1
    if arrived is None and left is None:
        reasons.append("no date")
        points += 1
    elif arrived is not None and (arrived.latest - arrived.earliest).days > _WIDE:
        reasons.append("date only within more than a month")
        points += 1
    sentences = len({claim.sentence for claim in claims})
    if sentences > 1:
        reasons.append(f"{sentences} sentences agree")
        points -= 1
    if not reasons:
        reasons.append("named traveller, word of travel, date")
    return ("A" if points <= 0 else "B" if points == 1 else "C"), tuple(reasons)
