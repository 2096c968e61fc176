"""Finds whose visit it is that a clause tells of by the way: "X arrived for a visit", "On a visit, X".

What the noun's own words say, "X's visit" and "the visit by X", goes first: that is visit_owners.py.
"""

from __future__ import annotations

from typing import NamedTuple

from store.annotate.events.clause.lengths import day_before_of
from store.annotate.events.clause.lists import heads, whole_list
from store.annotate.events.clause.scene import Party, Scene
from store.annotate.events.who.kin import of_whom_kin_is
from store.annotate.events.who.subjects import subject_of


class VisitPhrase(NamedTuple):
    """Who makes a visit, and the words about it that stand before its noun."""

    agents: tuple[Party, ...]
    support: int
    """The verb that begins, ends or makes the visit; -1 if there is none."""
    opening: int
    """The first token of what belongs to the noun: its owner, verb or preposition."""


_HANGS_ON = frozenset(
    """for on during in after before following from at of with to through amid upon about
    as""".split()
)


_KIN = frozenset(
    """wife husband father mother son daughter brother sister deputy predecessor successor colleague
    spokesman spokeswoman aide adviser boss""".split()
)
"""Behind "his": who makes the visit is not he."""


_INCLUDED = frozenset("included includes including saw involved featured covered which".split())


_LOOSE = frozenset("of in about from with to at as".split())


_PARTS = frozenset(
    """middle midst half end start beginning part course day days eve outset close conclusion leg stop time
    ahead""".split()
)


def owner_by_clause(
    scene: Scene, parties: list[Party], trigger: int, index: int, first: int
) -> VisitPhrase:
    """Whose the visit is that follows the word at `index`, mostly a preposition."""
    lower = scene.tokens.lower
    word = lower[index]
    loose = lower[trigger - 1] in ("the", "this", "that") and word in _LOOSE
    part = lower[index - 1] in _PARTS or day_before_of(lower, index) > 0
    if loose or (word == "of" and index > first and not part):
        # "the host of the visit", "earlier in the visit", "the importance of visits to Japan"
        return VisitPhrase((), -1, index)
    if word == "from" and lower[index - 1] in _BACK:
        back = _come_back(scene, parties, index - 1)
        if back is not None:
            return VisitPhrase((back,), -1, index)
    for at in range(index - 1, max(index - 12, first), -1):
        if lower[at] in (",", "and", ";", "which", "that") and index - at > 5:
            break
        if lower[at] == "who":
            # "received X, who is on a visit to Cuba", "who came back on Friday from a visit"
            return VisitPhrase(subject_of(scene, at + 1, False), -1, index)
    guest = _apposed(scene, parties, trigger, index)
    if guest is not None:
        return VisitPhrase((guest,), -1, index)
    # "arrived here for a visit", "On a visit to Japan, Abdullah …": the clause's subject.
    for number in range(len(parties) - 1, -1, -1):
        if parties[number].stop <= index and heads(scene, parties, number):
            if _CLAUSES.isdisjoint(lower[parties[number].stop + 1 : index]):
                return VisitPhrase(whole_list(scene, parties, number), -1, index)
            break
    hangs = word in _HANGS_ON
    if hangs and lower[trigger + 1 : trigger + 2] != ["by"]:
        follower = _after_fronted(scene, parties, trigger, fronted=index == first)
        if follower is not None:
            return VisitPhrase((follower,), -1, index)
    # "received the minister, who is on a visit", "his visit, which included stops in Rome".
    objects = sum(party.stop <= index for party in parties)
    kin = objects and parties[objects - 1].possessive and lower[parties[objects - 1].stop] in _KIN
    if objects and _is_fronted(scene, parties[objects - 1], first, index):
        return VisitPhrase((), -1, index)
    if objects and of_whom_kin_is(scene, parties[objects - 1]):
        return VisitPhrase((), -1, index)  # "The uncle of X came back from a visit"
    if objects and not kin and (hangs or word in _INCLUDED):
        return VisitPhrase(whole_list(scene, parties, objects - 1), -1, index)
    if lower[trigger].startswith(("stop", "leg", "swing")):
        owners = [party for party in parties if party.possessive]
        if owners:
            return VisitPhrase((owners[0],), -1, index)
    return VisitPhrase((), -1, index + 1)


def _is_fronted(scene: Scene, party: Party, first: int, on: int) -> bool:
    """Whether a name ends a phrase before the subject: "After talks with X, the king came back |from"."""
    lower = scene.tokens.lower
    behind = lower[party.stop : party.stop + 2]
    return (
        lower[first] in _OPENS_A_TIME
        and behind[:1] == [","]
        and behind[1:] not in (["who"], ["on"], ["during"])
        and "," not in lower[party.stop + 1 : on]
        and on - party.stop > 2
    )


_OPENS_A_TIME = frozenset("after before with amid following despite ahead hours days a".split())


_AT_THAT_TIME = frozenset(", then now currently".split())


def _apposed(scene: Scene, parties: list[Party], trigger: int, on: int) -> Party | None:
    """X of "thanked X, (then) on a visit to Oslo, for his help", where X is from elsewhere."""
    lower = scene.tokens.lower
    if lower[on] != "on" or lower[trigger + 1 : trigger + 2] != ["to"]:
        return None
    place = scene.owner[trigger + 2] if trigger + 2 < len(lower) else None
    for party in parties:
        gap = lower[party.stop : on]
        if gap[:1] == [","] and _AT_THAT_TIME.issuperset(gap) and party.sort == "name":
            home = scene.home(party.ids[0])
            away = place is not None and home is not None and place.country != home
            return party if away and not party.possessive else None
    return None


_BACK = frozenset("back fresh return home".split())


_JUST = frozenset(", just newly only now himself herself freshly".split())


def _come_back(scene: Scene, parties: list[Party], back: int) -> Party | None:
    """X of "met X, just back (from a visit)", he of "met X on his return (from a visit)"."""
    lower = scene.tokens.lower
    for party in reversed(parties):
        if party.stop > back or back - party.stop > 3:
            continue
        if party.possessive:
            return party if party.stop == back else None
        gap = lower[party.stop : back]
        return party if gap[:1] == [","] and _JUST.issuperset(gap) else None
    return None


_CLAUSES = frozenset(["which", "that", "where"])


def _after_fronted(
    scene: Scene, parties: list[Party], trigger: int, *, fronted: bool
) -> Party | None:
    """X of "On a visit to Hanoi, X asked"; where the phrase is `fronted`, also without comma."""
    for party in parties:
        if party.first <= trigger or party.possessive:
            continue
        before = party.first - 1
        if scene.tokens.lower[before] in (",", '"', "”"):
            return party
        place = scene.place_at(before) is not None
        if fronted and (place or scene.clock[before] is not None):
            return party  # "On a visit to Hanoi last month X asked"
    return None
