"""Finds the journey told last, to which words such as "as did X" and "returned the visit" refer."""

from __future__ import annotations

from collections.abc import Sequence

from store.annotate.events.clause.scene import Party
from store.annotate.events.judgement.claims import Claim


def last_told(
    told: Sequence[Claim], sentence: int, before: int, *, planned: bool = False
) -> Claim | None:
    """The last journey that a sentence tells before a token."""
    some = [
        claim
        for claim in told
        if claim.sentence == sentence
        and claim.trigger < before
        and claim.country is not None
        and claim.polarity == "actual"
        and (planned or claim.tense != "future")
    ]
    return some[-1] if some else None


def is_of(claim: Claim, agents: tuple[Party, ...]) -> bool:
    """Whether a claim tells of a journey of one of those."""
    return claim.country is not None and any(claim.who in one.ids for one in agents)
