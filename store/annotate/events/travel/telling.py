"""Gathers what the clause of a verb tells of a journey besides its places: who, when, whether.

A reader of a verb finds the places and makes its claims from this. No verb is known here.
"""

from __future__ import annotations

from typing import NamedTuple

from store.annotate.events.clause.clauses import VerbGroup
from store.annotate.events.clause.destinations import Stop
from store.annotate.events.clause.scene import Party, Scene
from store.annotate.events.clause.timing import When
from store.annotate.events.judgement import polarity
from store.annotate.events.judgement.claims import Claim
from store.annotate.events.travel.making import claims_of, tense_of, when_of


class Telling(NamedTuple):
    """Travellers, times, tense and polarity that one verb tells."""

    scene: Scene
    trigger: int
    group: VerbGroup
    agents: tuple[Party, ...]
    low: int
    """The first token of the clause."""
    high: int
    """The token after the clause."""
    when: When
    tense: str
    """past, present, future; "" where the words do not say."""
    verdict: str
    """The polarity of the claims: actual, denied, cancelled or none."""

    @property
    def who(self) -> str:
        """The first of the travellers."""
        return self.agents[0].ids[0]

    def claims(
        self,
        stops: list[Stop],
        kind: str,
        rule: str,
        when: When | None = None,
        journey: int | None = None,
    ) -> list[Claim]:
        """`claims_of` for some stops, with the times of the clause unless others are given."""
        return claims_of(
            self.scene,
            self.agents,
            stops,
            kind,
            rule,
            self.trigger,
            self.tense,
            self.verdict,
            self.when if when is None else when,
            journey=journey,
        )


def telling_of(
    scene: Scene,
    trigger: int,
    group: VerbGroup,
    agents: tuple[Party, ...],
    clause: tuple[int, int],
) -> Telling:
    """What the verb at `trigger` tells of `agents`; `clause` is its first token and its end."""
    low, high = clause
    when = when_of(scene, group, trigger, high)
    tense, verdict = tense_of(scene, group, when), polarity.of_verb(scene, group, low, high)
    return Telling(scene, trigger, group, agents, low, high, when, tense, verdict)


def there_now(claim: Claim) -> None:
    """Says that the traveller is there now: the days told then lie within the stay."""
    claim.present = True
    if claim.whole is not None:
        claim.within, claim.whole = claim.whole, None
