"""Reads who is called a visitor: "visiting President X", "a visiting delegation headed by X".

Other words of presence are read in presence.py.
"""

from __future__ import annotations

from store.annotate.events.claims import Claim
from store.annotate.events.clauses import clause_start, clause_stop
from store.annotate.events.delegations import heads_beside, nationality
from store.annotate.events.destinations import Stop
from store.annotate.events.making import claims_of
from store.annotate.events.parties import parties_in
from store.annotate.events.rule import EventRule
from store.annotate.events.scene import Scene
from store.annotate.events.timing import times_of


def read_visiting(scene: Scene, sentence: int) -> list[Claim]:
    """ "talks with visiting Chinese President X": X is in the host's country."""
    found: list[Claim] = []
    for party in parties_in(scene, sentence):
        if not party.visiting:
            continue
        who = party.ids[0]
        home = scene.home(who)
        country = None
        place = scene.dateline
        if place is not None and place.country != home:
            country = place.country
        else:
            place = None
            for other in parties_in(scene, sentence):
                land = scene.home(other.ids[0])
                if land and land != home and not other.visiting:
                    country = land
                    break
        if country is None:
            continue
        low, high = clause_start(scene, party.head), clause_stop(scene, party.head)
        when = times_of(scene, low, party.head, high)
        claims = claims_of(
            scene,
            (party,),
            [Stop(country, None, party.first)],
            "presence",
            "trip/visiting",
            party.head,
            "present",
            "actual",
            when,
        )
        for claim in claims:
            claim.present = True
        found += claims
    return found


def read_visiting_body(scene: Scene, noun: int) -> list[Claim]:
    """ "a visiting Finnish delegation headed by X": X is where the report comes from."""
    low = scene.tokens.sentences[scene.sentence_of(noun)][0]
    dateline = scene.dateline
    if dateline is None or not dateline.country:
        return []
    if "visiting" not in scene.tokens.lower[max(noun - 6, low) : noun]:
        return []
    heads = tuple(party for party in heads_beside(scene, noun) if not scene.resident(party.ids[0]))
    if not heads or nationality(scene, noun) == dateline.country:
        return []
    claims = claims_of(
        scene,
        heads,
        [Stop(dateline.country, None, noun)],
        "presence",
        "trip/visiting-delegation",
        noun,
        "present",
        "actual",
        times_of(scene, noun, noun, noun),
    )
    claims = [claim for claim in claims if claim.country is not None]
    for claim in claims:
        claim.present = claim.inferred = True
    return claims


RULES = (
    EventRule(
        "trip/visiting-delegation",
        """
        + 2019-05-24 | KAMPALA, May 24 (Xinhua) -- A visiting Finnish delegation headed by Economy Minister Mika Lintila toured a dam on Friday. => trip Mika Lintila > UG; status Mika Lintila > UG = ongoing
        - 2019-05-24 | HELSINKI, May 24 (AFP) -- A visiting Chilean delegation was shown round by Finnish Economy Minister Mika Lintila. => trip Mika Lintila > CL; trip Mika Lintila > FI
        """,
    ),
)
