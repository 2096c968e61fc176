"""Adds the capital to a stay that tells of a site in it: who was at the White House was in Washington.

Only where the article names the capital; which sites are told of a stay, places_seen.py says.
"""

from __future__ import annotations

from functools import cache

from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import Scene
from store.annotate.events.judgement.stays import Stay
from store.annotate.lexicon import DATA


@cache
def _in_capitals() -> frozenset[str]:
    """Ids of the sites that stand in a capital, or serve it: those of capital_sites.txt."""
    lines = (DATA / "capital_sites.txt").read_text("utf-8").splitlines()
    return frozenset(line for line in lines if not line.startswith("#"))


def add_capitals(scene: Scene, made: list[Stay]) -> None:
    """Adds the capital to each stay of which only a site in it is told."""
    for stay in made:
        places = [one.place for one in stay.claims if one.place is not None] + stay.seen
        if not any(place.id in _in_capitals() for place in places):
            continue
        capital = scene.capital_of(stay.country)
        if capital is None or any(place.id == capital for place in places):
            continue
        named = next((one for one in scene.named_places if one.id == capital), None)
        if named is not None:
            stay.seen.append(named)


RULES = (
    EventRule(
        "trip/judge-capital-sites",
        """
        + 2019-06-19 | Chilean Foreign Minister Pedro Soto met Russian President Oleg Zubov in the Kremlin on Monday. Moscow wants more fish. => to Pedro Soto > RU = Moscow
        - 2019-06-19 | Chilean Foreign Minister Pedro Soto met Russian President Oleg Zubov at Baikonur on Monday. Moscow wants more fish. => to Pedro Soto > RU = Moscow
        - 2019-06-19 | Chilean Foreign Minister Pedro Soto met Russian President Oleg Zubov in the Kremlin on Monday. Russia wants more fish. => to Pedro Soto > RU = Moscow
        """,
    ),
)
