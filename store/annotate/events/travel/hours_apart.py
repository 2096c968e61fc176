"""Reads who came just before or after another: "X landed in Oslo on Sunday, six hours ahead of Y".

X's journey is read before by its own verb. How long before or after is told in hours, or it would
not say whether Y is there by now.
"""

from __future__ import annotations

from collections.abc import Sequence

from store.annotate.events.clause.destinations import Stop
from store.annotate.events.clause.lists import list_at
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Scene
from store.annotate.events.clause.timing import NO_TIMES
from store.annotate.events.judgement.claims import Claim, abroad
from store.annotate.events.travel.making import claims_of
from store.annotate.events.who.parties import parties_in

APART = frozenset(["ahead", "before", "after"])
"""The words at which `read_hours_apart` may find something."""


JUST = frozenset("hour hours minutes minute shortly moments".split())
"""Right before them: "six hours ahead of", "shortly after"."""


_REACH = 12
"""Tokens from the verb of coming to "ahead of", at most, past its day and the airport."""


def read_hours_apart(scene: Scene, index: int, told: Sequence[Claim]) -> list[Claim]:
    """The journey of Y in "hours ahead of Y", "shortly before Y" at `index`, by the last one told."""
    lower = scene.tokens.lower
    sentence = scene.sentence_at[index]
    last = scene.tokens.sentences[sentence][1]
    begin = index + 1
    if lower[index] == "ahead":
        begin += 1
        if lower[index + 1 : begin] != ["of"]:
            return []
    agents = list_at(scene, parties_in(scene, sentence), begin)
    if not agents or agents[0].possessive or agents[0].sort == "pronoun":
        return []
    after = agents[-1].stop
    if after < last and scene.tokens.classes[after] not in ",.;":
        return []  # "hours after X left", "hours before X and his wife dined"
    own = [one for one in told if one.sentence == sentence and one.trigger < index]
    base = own[-1] if own else None
    if base is None or base.polarity != "actual" or base.tense != "past" or base.country is None:
        return []
    if base.arrived is None or any(at > base.trigger for at in _verbs(scene, base.trigger, index)):
        return []
    stop = Stop(base.country, base.place, index)
    how = "arrive", "trip/hours-apart", index, base.tense, "actual", NO_TIMES
    found = claims_of(scene, agents, [stop], *how)
    for claim in found:
        claim.arrived = base.arrived
    return [claim for claim in abroad(found) if claim.who != base.who]


def _verbs(scene: Scene, low: int, high: int) -> list[int]:
    """The verbs between one who came and another: "landed and met Z hours before Y"."""
    lower, verbs = scene.tokens.lower, scene.triggers.verbs
    return [
        at for at in range(low + 1, high) if lower[at] in verbs and scene.owner[at] is None
    ] or list(range(low + 1, high))[_REACH:]


RULES = (
    EventRule(
        "trip/hours-apart",
        """
        + 2018-05-18 | Ghana's Trade Minister Kofi Mensah landed in Minsk on Monday, six hours ahead of Finnish diplomat Kai Sauer. => trip Kai Sauer > BY; arrived Kai Sauer > BY = 2018-05-14
        + 2018-05-18 | Ghana's Trade Minister Kofi Mensah arrived in Minsk on Monday shortly after Finnish diplomat Kai Sauer. => trip Kai Sauer > BY
        - 2018-05-18 | Ghana's Trade Minister Kofi Mensah landed in Minsk on Monday, six hours ahead of Finnish diplomat Kai Sauer's wedding. => trip Kai Sauer > BY
        - 2018-05-18 | Ghana's Trade Minister Kofi Mensah landed in Minsk on Monday, hours after Finnish diplomat Kai Sauer left Oslo. => trip Kai Sauer > BY
        - 2018-05-18 | Ghana's Trade Minister Kofi Mensah landed in Minsk on Monday and spoke hours before Finnish diplomat Kai Sauer. => trip Kai Sauer > BY
        - 2018-05-18 | Ghana's Trade Minister Kofi Mensah landed in Minsk on Monday, hours ahead of talks with Belarusian diplomat Ivan Ryzhenkov. => trip Ivan Ryzhenkov > BY
        """,
    ),
)
