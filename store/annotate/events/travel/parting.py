"""Says on which leg of a journey alone somebody is told to go along: "only in Peru".

Whose company it is, the readers of company know; who goes home from where is not read here.
"""

from __future__ import annotations

from store.annotate.events.clause.scene import Scene

_STAGES = frozenset("leg stage part portion stop stopover".split())


_ALL_OF_IT = frozenset("trip tour visit journey talks legs throughout".split())


def leg_told(scene: Scene, low: int, high: int) -> str | None:
    """The country of "in Peru" or "on the Peruvian leg" between two tokens, where one is told."""
    lower, owner = scene.tokens.lower, scene.owner
    if low >= high or (
        lower[low] not in ("in", "at", "on", "for", "only", "during", "from", "there")
    ):
        return None
    countries: list[str] = []
    stop = next((at for at in range(low, high) if scene.tokens.classes[at] in ",;."), high)
    for at in range(low, stop):
        name = owner[at]
        if name is None or name.kind != "place" or name.first != at or name.country is None:
            continue
        there = lower[at - 1] in ("in", "at") and name.sort != "demonym"
        if there or not _STAGES.isdisjoint(lower[name.stop : name.stop + 2]):
            countries.append(name.country)
    if len(set(countries)) != 1 or not _ALL_OF_IT.isdisjoint(lower[low:stop]):
        return None
    return countries[0]
