"""Grades a trip A, B or C and says why, in short phrases.

The grade stands on how often the rules that gave the trip were right on the annotated articles
(data/rule_precision.tsv, made by `python -m tests.coverage --write`), less a fixed amount for each
thing that had to be inferred. It is an estimate, not a measured probability of this trip.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Literal

from store.annotate.events.clause.scene import Scene
from store.annotate.events.judgement.claims import Claim
from store.annotate.lexicon import DATA
from store.model import Window

_WIDE = 31


_UNKNOWN = 0.7
"""The precision of a rule that never fired on the annotated articles."""


_ONLY_PRESENCE, _PENALTY = 0.16, 0.08


_A, _B = 0.9, 0.75


@lru_cache(maxsize=1)
def rule_precision() -> dict[str, tuple[int, int]]:
    """Rule -> (hits, right) on the annotated articles; the packaged table, read once."""
    text = (DATA / "rule_precision.tsv").read_text(encoding="utf-8")
    found: dict[str, tuple[int, int]] = {}
    for line in text.splitlines():
        if line and not line.startswith("#"):
            rule, hits, right = line.split("\t")
            found[rule] = (int(hits), int(right))
    return found


def precision_of(rule: str) -> float:
    """How often a rule is right, by Laplace's rule of succession: (right + 1) / (hits + 2)."""
    known = rule_precision().get(rule)
    return _UNKNOWN if known is None else (known[1] + 1) / (known[0] + 2)


def grade(
    scene: Scene, claims: list[Claim], arrived: Window | None, left: Window | None
) -> tuple[Literal["A", "B", "C"], tuple[str, ...]]:
    """The grade of a trip and its reasons, good and bad.

    Sentences count as independent of each other (noisy-or); of the rules in one only the best does.
    """
    best: dict[int, float] = {}
    for claim in claims:
        best[claim.sentence] = max(best.get(claim.sentence, 0.0), precision_of(claim.rule))
    doubt = 1.0
    for precision in best.values():
        doubt *= 1 - precision
    score = 1 - doubt
    reasons: list[str] = []
    if all(claim.inferred for claim in claims):
        reasons.append("no word of travel, only presence")
        score -= _ONLY_PRESENCE
    if not any(claim.named for claim in claims):
        reasons.append("traveller only by a pronoun or description")
        score -= _PENALTY
    if scene.home(claims[0].who) is None:
        reasons.append("country of the traveller unknown")
        score -= _PENALTY
    if arrived is None and left is None:
        reasons.append("no date")
        score -= _PENALTY
    elif arrived is not None and (arrived.latest - arrived.earliest).days > _WIDE:
        reasons.append("date only within more than a month")
        score -= _PENALTY
    if len(best) > 1:
        reasons.append(f"{len(best)} sentences agree")
    if not reasons:
        reasons.append("named traveller, word of travel, date")
    reasons.append(_weakest(claims))
    return ("A" if score >= _A else "B" if score >= _B else "C"), tuple(reasons)


def _weakest(claims: list[Claim]) -> str:
    """The least certain rule with its figure: "weakest rule go: right 41 of 43 times"."""
    rule = min((claim.rule for claim in claims), key=lambda one: (precision_of(one), one))
    name = rule.removeprefix("trip/")
    known = rule_precision().get(rule)
    if known is None:
        return f"weakest rule {name}: never tried on annotated articles ({_UNKNOWN:.2f})"
    return f"weakest rule {name}: right {known[1]} of {known[0]} times ({precision_of(rule):.2f})"
