"""Keeps a traveller where he was seen last until the day on which he is to go on from there.

"X met Y in Lima on Thursday. He will continue to Chile on Sunday": on Friday he is still in Lima.
Only the stay before the next one is looked at; its days are not changed.
"""

from __future__ import annotations

import datetime as dt

from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Scene
from store.annotate.events.judgement.status import has_left
from store.annotate.events.judgement.stays import Stay, windows_of

_ONWARD = frozenset("on onward onwards then next continue continues proceed proceeds".split())


_LATELY = dt.timedelta(days=5)
"""Days after which somebody seen in a place is not taken to be there still."""


_BACK = 3
"""Sentences from where he was seen to where it is told that he is to go on."""


def stay_until_going_on(scene: Scene, stays: list[Stay]) -> None:
    """Lets who is to go on from a stay be there now."""
    lower = scene.tokens.lower
    for stay in stays:
        if stay.cancelled or any(one.tense != "future" for one in stay.claims):
            continue
        claim = stay.claims[0]
        low = scene.tokens.sentences[claim.sentence][0]
        came = windows_of(stay)[0]
        if _ONWARD.isdisjoint(lower[low : claim.trigger + 2]) or (
            came is not None and came.latest <= scene.date
        ):
            continue
        before = [
            (one.trigger, other)
            for other in stays
            if other.who == stay.who and other.country != stay.country and not other.cancelled
            for one in other.claims
            if one.trigger < claim.trigger and claim.sentence - one.sentence <= _BACK
        ]
        if before:
            _still_there(scene, max(before, key=lambda one: one[0])[1])


def _still_there(scene: Scene, stay: Stay) -> None:
    """Says that the traveller is still in a stay where he was seen these days."""
    arrived, left = windows_of(stay)
    if (
        left is None
        and arrived is not None
        and scene.date - _LATELY <= arrived.latest <= scene.date
        and all(claim.inferred and claim.tense != "future" for claim in stay.claims)
        and not has_left(stay.claims)
    ):
        stay.claims[-1].present = True


RULES = (
    EventRule(
        "trip/judge-going-on",
        """
        + 2018-05-18 | Swiss diplomat Paul Seger met Peruvian President Martin Vizcarra in Lima on Thursday. He will continue to Chile on Sunday. => status Paul Seger > PE = ongoing; status Paul Seger > CL = planned
        - 2018-05-18 | Swiss diplomat Paul Seger met Peruvian President Martin Vizcarra in Lima on Thursday. He will see Chile in June. => status Paul Seger > PE = ongoing
        - 2018-05-18 | Swiss diplomat Paul Seger met Peruvian President Martin Vizcarra in Lima on Wednesday and left on Thursday. He will go on to Chile on Sunday. => status Paul Seger > PE = ongoing
        """,
    ),
)
