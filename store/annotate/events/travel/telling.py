"""Gathers what the clause of a verb tells of a journey besides its places: who, when, whether.

A reader of a verb finds the places and makes its claims from this. No verb is known here.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from store.annotate.events.clause.clauses import VerbGroup
from store.annotate.events.clause.destinations import Stop
from store.annotate.events.clause.scene import Party, Scene
from store.annotate.events.clause.timing import When
from store.annotate.events.judgement import polarity
from store.annotate.events.judgement.claims import Claim
from store.annotate.events.travel.making import claims_of, when_of
from store.annotate.events.travel.tenses import tense_of


@dataclass(slots=True)
class Telling:
    """Travellers, times, tense and polarity that one verb tells.

    The last three are looked for when first asked for: most verbs turn out to lead to no place.
    """

    scene: Scene
    trigger: int
    group: VerbGroup
    agents: tuple[Party, ...]
    low: int
    """The first token of the clause."""
    high: int
    """The token after the clause."""
    _when: When | None = None
    _tense: str | None = None
    _verdict: str | None = None

    @property
    def when(self) -> When:
        """The times that the clause tells."""
        if self._when is None:
            self._when = when_of(self.scene, self.group, self.trigger, self.high)
        return self._when

    @property
    def tense(self) -> str:
        """past, present, future; "" where the words do not say."""
        if self._tense is None:
            self._tense = tense_of(self.scene, self.group, self.when)
        return self._tense

    @property
    def verdict(self) -> str:
        """The polarity of the claims: actual, denied, cancelled or none."""
        if self._verdict is None:
            self._verdict = polarity.of_verb(self.scene, self.group, self.low, self.high)
        return self._verdict

    def but(
        self, when: When | None = None, tense: str | None = None, verdict: str | None = None
    ) -> Telling:
        """The same with other times, another tense or another polarity."""
        return replace(
            self,
            _when=self.when if when is None else when,
            _tense=self.tense if tense is None else tense,
            _verdict=self.verdict if verdict is None else verdict,
        )

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
    return Telling(scene, trigger, group, agents, low, high)


def there_now(claim: Claim) -> None:
    """Says that the traveller is there now: the days told then lie within the stay."""
    claim.present = True
    if claim.whole is not None:
        claim.within, claim.whole = claim.whole, None
