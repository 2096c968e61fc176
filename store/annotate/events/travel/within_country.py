"""Reads a move inside one country: "left Beijing for Shanghai", "flew from Lima to Cusco".

Who goes on from one town to the next neither comes to the country nor leaves it: he is there on that
day. Which towns the verb leads from and to is for its own reader to find.
"""

from __future__ import annotations

from store.annotate.events.judgement.claims import Claim


def moved_within(reached: list[Claim], gone: list[Claim]) -> list[Claim]:
    """The claims of one verb, those of a move inside a country as days of the stay there.

    `reached` are the claims of where the verb leads, `gone` those of where it leads from.
    """
    for start in gone:
        for end in reached:
            same = start.who == end.who and start.country == end.country is not None
            if same and start.polarity == end.polarity == "actual":
                day = start.left or end.arrived
                _stays(start, end)
                start.within = end.within = day
    return reached + gone


def _stays(*claims: Claim) -> None:
    """Takes from claims the coming and the going that their verb would tell of elsewhere."""
    for claim in claims:
        claim.arrived = claim.left = claim.whole = None
        claim.over = False
