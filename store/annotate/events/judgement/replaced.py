"""Takes back the plan of one in whose place another goes: "X was to go to Lima. Y will go instead".

Also a plan for one place that gives way to another: "X was due in Lima. He will go to Oslo instead".
The journey of the other is read in travel/replacing.py and sending.py.
"""

from __future__ import annotations

from store.annotate.closed_words import HIM_HER_THEM, HIS_HER_THEIR
from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Scene
from store.annotate.events.judgement.claims import Claim
from store.annotate.events.judgement.stays import is_dated
from store.annotate.events.who.parties import parties_in

REPRESENTING = frozenset("represent represents represented".split())
"""Of one who goes for another: "Y will represent her"."""


IN_PLACE = REPRESENTING.union("instead stead place behalf".split())
"""The words at which `call_off_replaced` looks."""


_BACK = 2
"""Sentences back to the plan."""


def of_whom(scene: Scene, index: int) -> str | None:
    """How the word at `index` speaks of one who is replaced: "his", "instead"; None if it does not.

    "in his place", "on her behalf", "take his place", "instead" behind what is told: at its head it
    may speak of anything.
    """
    lower = scene.tokens.lower
    if lower[index] in REPRESENTING:
        at = index + 1 + (lower[index + 1 : index + 2] == ["for"])
        return next((one for one in lower[at : at + 1] if one in HIM_HER_THEM), None)
    if lower[index] == "instead":
        heads = index == scene.tokens.sentences[scene.sentence_at[index]][0]
        return None if heads or lower[index + 1 : index + 2] == ["of"] else "instead"
    return lower[index - 1] if lower[index - 1] in HIS_HER_THEIR else None


def _take_days(near: Claim, claims: list[Claim]) -> None:
    """Dates "Y went there instead" by the plan of the one who did not go."""
    if is_dated(near):
        return
    for plan in reversed(claims):
        if plan.sentence < near.sentence - _BACK:
            return
        earlier = plan.trigger < near.trigger and plan.who != near.who
        if earlier and plan.country == near.country and is_dated(plan):
            near.arrived, near.left = plan.arrived, plan.left
            near.whole, near.within = plan.whole, plan.within
            return


def call_off_replaced(scene: Scene, index: int, claims: list[Claim]) -> None:
    """Calls off the plan that the word at `index` says another one, or another place, stands for."""
    word = of_whom(scene, index)
    if word is None:
        return
    sentence = scene.sentence_at[index]
    here = [
        one
        for one in claims
        if one.sentence == sentence and one.country and one.polarity == "actual"
    ]
    if not here:
        return
    near = min(here, key=lambda one: abs(index - one.trigger))
    _take_days(near, claims)
    plans = [
        one
        for one in claims
        if one.trigger < near.trigger
        and sentence - _BACK <= one.sentence
        and one.polarity == "actual"
        and one.tense == "future"
        and not one.present
    ]
    told = _meant(scene, index)
    meant = [who for who in told if who != near.who]
    if told and not meant:  # "his" is not himself: of the one told just before
        meant = [one.who for one in plans[-1:] if one.sentence >= sentence - 1]
        if not meant:
            return
    for one in plans:
        if one.who in meant if meant else one is plans[-1]:
            elsewhere = one.country not in (None, near.country)
            if (one.who == near.who) == elsewhere and (not elsewhere or word == "instead"):
                one.polarity = "cancelled"


def _meant(scene: Scene, index: int) -> tuple[str, ...]:
    """Whom "his" of "in his place" may mean; nobody where no pronoun stands there."""
    parties = parties_in(scene, scene.sentence_at[index])
    at = index + 1 if scene.tokens.lower[index] in REPRESENTING else index - 1
    return next((one.ids for one in parties if one.head == at), ())


RULES = (
    EventRule(
        "trip/judge-replaced",
        """
        + 2018-05-18 | Ghana's Trade Minister Kofi Mensah had been expected in Minsk for the May 9 parade, but was ill. Energy Minister Peter Amewu went to Minsk instead. => arrived Peter Amewu > BY = 2018-05-08..2018-05-09
        + 2018-05-18 | Swiss diplomat Paul Seger was to visit Minsk on Monday. Swiss envoy Urs Ek will fly there in his place. => status Paul Seger > BY = cancelled; status Urs Ek > BY = planned
        - 2018-05-18 | Swiss diplomat Paul Seger was to visit Minsk on Monday. Swiss envoy Urs Ek came in his stead. => status Paul Seger > BY = planned
        + 2018-05-18 | Swiss diplomat Paul Seger is to visit Minsk on Monday. Italian envoy Mario Rossi will stay at home. Swiss envoy Urs Ek will go to Oslo in his place. => status Paul Seger > BY = planned
        """,
    ),
)
