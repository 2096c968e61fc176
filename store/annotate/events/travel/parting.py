"""Says on which leg of a journey alone somebody is told to go along: "only in Peru", "without X".

Whose company it is, the readers of company know; who goes home from where is not read here.
"""

from __future__ import annotations

from store.annotate.events.clause.lists import list_at
from store.annotate.events.clause.scene import Scene
from store.annotate.events.clause.words_near import word_after
from store.annotate.events.who.parties import parties_in

_STAGES = frozenset("leg stage part portion stop stopover".split())


_ALL_OF_IT = frozenset("trip tour visit journey talks legs throughout both".split())


def legs_told(scene: Scene, low: int, high: int) -> tuple[str, ...]:
    """The countries of "in Peru and Chile" or "on the Peruvian leg" between two tokens."""
    lower, owner = scene.tokens.lower, scene.owner
    if low >= high or lower[low] not in _OPENING:
        return ()
    low += lower[low] == "only" and low + 1 < high
    stop = next((at for at in range(low, high) if scene.tokens.classes[at] in ";."), high)
    countries: list[str] = []
    for at in range(low, stop):
        name = owner[at]
        if scene.tokens.classes[at] == "," and not any(owner[at + 1 : at + 2]):
            stop = at
            break
        if name is None or name.kind != "place" or name.first != at or name.country is None:
            continue
        there = lower[at - 1] in ("in", "at") or at == low + 1
        there = there or (len(countries) > 0 and lower[at - 1] in ("and", ","))
        staged = not _STAGES.isdisjoint(lower[name.stop : name.stop + 2])
        if staged or (there and name.sort != "demonym"):
            countries.append(name.country)
    if not _ALL_OF_IT.isdisjoint(lower[low:stop]):
        return ()
    return tuple(dict.fromkeys(countries))


_OPENING = frozenset("in at on for only during from there as to".split())


_TO_WITHOUT = 13
"""Tokens from a verb of going to "without X", at most."""


def left_behind(scene: Scene, trigger: int) -> tuple[str, ...]:
    """X and Y of "the group flew on to Lima, though without X and Y", of the going at `trigger`."""
    if "without" not in scene.tokens.vocabulary:
        return ()
    without = word_after(scene, trigger, ("without",), _TO_WITHOUT)
    if without < 0:
        return ()
    others = list_at(scene, parties_in(scene, scene.sentence_at[trigger]), without + 1)
    if not others or others[0].possessive:
        return ()
    return tuple(who for one in others if not one.possessive for who in one.ids)


_THE = frozenset("the this his her".split())


def on_the_visit(scene: Scene, low: int, high: int) -> bool:
    """Whether "on the visit" stands between two tokens: on the one in hand, not its whole tour."""
    lower = scene.tokens.lower
    return any(
        lower[at] == "visit" and lower[at - 1] in _THE and lower[at - 2] == "on"
        for at in range(low + 2, high)
    )


_WHOLE = frozenset("all both each every entire the two three whole his her their this".split())


_OF_THE_WAY = frozenset("leg legs stage stages stop stops trip tour journey".split())


def all_legs(lower: list[str], at: int) -> bool:
    """Whether "both legs", "every stop", "all three legs", "the whole trip" begins at a token."""
    first = at
    while at < first + 3 and lower[at : at + 1] and lower[at] in _WHOLE:
        at += 1
    return at > first and lower[at : at + 1] != [] and lower[at] in _OF_THE_WAY
