"""Names the country that holds an occasion of its own: "the funeral of X", "the congress of party Y".

A state buries its ruler, swears in its president, keeps its national day and a party meets at home,
so that the place need not be said; also who hosts a gathering ("Peru is hosting a forum"). Where a place is said beside the noun it counts before these
(venues.py); who went there is not decided here.
"""

from __future__ import annotations

from store.annotate.events.clause.destinations import Stop, stops_at
from store.annotate.events.clause.scene import Scene

STATE_OCCASIONS = frozenset(
    "inauguration funeral coronation enthronement swearing-in burial ceremony".split()
)
"""They are held in the country of the one for whom they are held."""


PARTY_MEETINGS = frozenset("congress assembly conference convention meeting plenum".split())
"""Of a party: it meets at home."""


NATIONAL_DAYS = frozenset(
    "celebration anniversary parade event ceremony festivities commemoration".split()
)
"""Occasions on which a state remembers what it has come through."""


_RULER_WORDS = frozenset(
    """president president-elect president-for-life king queen emperor emir sultan premier prime leader
    sovereign monarch head ruler""".split()
)


_REMEMBERED = frozenset(
    "independence liberation founding foundation establishment victory revolution national".split()
)
"""What a state remembers: "the 50th anniversary of Algeria's independence"."""


_BETWEEN = frozenset("the new next newly elected re-elected incoming late former first a".split())
"""Between "of" and the ruler for whom an occasion is held."""


_REACH = 14
"""Tokens behind an occasion among which its country stands."""


def host_of_occasion(scene: Scene, index: int, noun: str) -> str | None:
    """The country that holds the occasion whose noun stands at `index`, if the words beside say it.

    `noun` is its singular.
    """
    country = None
    if noun in STATE_OCCASIONS:
        country = _of_ruler(scene, index)
    if country is None and noun in PARTY_MEETINGS:
        country = _of_party(scene, index)
    if country is None and noun in NATIONAL_DAYS:
        country = _of_state(scene, index)
    return country


BURYING = frozenset(
    "bury buries buried burying mourn mourns mourned mourning entombed interred".split()
)
"""What a state does to its dead ruler."""


CROWNING = frozenset("sworn inaugurated crowned enthroned".split())
"""Done to a ruler at a ceremony."""


BEING = frozenset("was is be been being were".split())
"""Before "buried" and "sworn in", of the one to whom it is done."""


def host_of_rite(scene: Scene, index: int) -> str | None:
    """The country that buries its ruler or swears one in, as the verb at `index` tells: "Norway
    mourned its king", "Ghanaian President X will be sworn in"."""
    lower, owner = scene.tokens.lower, scene.owner
    low, high = scene.tokens.sentences[scene.sentence_at[index]]
    before = [one for at in range(index - 1, low - 1, -1) if (one := owner[at]) is not None]
    if lower[index - 1] in BEING:
        ruler = before[0] if before else None
        if ruler is None or ruler.kind != "person" or index - ruler.stop > _TO_RITE:
            return None
        titles = (role.title for role in scene.officials[ruler.id or ""].roles)
        rules = any(not _RULER_WORDS.isdisjoint(title.lower().split()) for title in titles)
        return scene.home(ruler.id or "") if rules else None
    behind = (word.removeprefix("ex-") for word in lower[index + 1 : min(index + 6, high)])
    if _RULER_WORDS.isdisjoint(behind):
        return None
    states = (one for one in before if one.kind == "place" and one.sort == "country")
    return next((one.country for one in states), None)


_TO_RITE = 8
"""Tokens from a ruler's name to "sworn in", at most."""


def _of_ruler(scene: Scene, index: int) -> str | None:
    """The country of "the Mexican inauguration", "the funeral of Ghanaian President X"."""
    lower, owner = scene.tokens.lower, scene.owner
    low, high = scene.tokens.sentences[scene.sentence_at[index]]
    whose = owner[index - 2]
    if scene.tokens.classes[index - 1] == "s" and whose and whose.kind == "person":
        return scene.home(whose.id or "")  # "attended X's inauguration"
    ruler = False
    for at in range(index - 1, max(index - 5, low - 1), -1):
        name = owner[at]
        if name is not None and name.kind == "place" and name.sort == "demonym":
            return name.country if at == index - 1 or ruler else None
        ruler = ruler or lower[at] in _RULER_WORDS
    if lower[index] == "ceremony":
        return None
    of = index + 1 + (lower[index + 1 : index + 2] in (["ceremony"], ["ceremonies"]))
    if lower[of : of + 1] != ["of"]:
        return None
    at = of + 1
    while at < high and lower[at] in _BETWEEN:
        at += 1
    its = lower[at : at + 1] == ["its"] and not _RULER_WORDS.isdisjoint(lower[at + 1 : at + 5])
    if its or lower[at : at + 2] in (["country", "'s"], ["country", "’s"]):
        told = (owner[k] for k in range(index - 1, low - 1, -1))
        name = next((one for one in told if one is not None and one.kind == "place"), None)
        return name.country if name is not None else None
    name = owner[at] if at < high else None
    if name is not None and name.kind == "person":
        return _named_as_ruler(scene, name.stop, high) or scene.home(name.id or "")
    if name is None or name.kind != "place" or name.sort not in ("demonym", "country"):
        return None
    return name.country if not _RULER_WORDS.isdisjoint(lower[name.stop : name.stop + 4]) else None


_AS_RULER = 6
"""Tokens from "as" to the ruler's title and his country."""


def _named_as_ruler(scene: Scene, at: int, high: int) -> str | None:
    """The country of "(the inauguration of X) as Ghanaian president", "as president of Ghana"."""
    lower, stop = scene.tokens.lower, min(at + _AS_RULER, high)
    if lower[at : at + 1] != ["as"] or _RULER_WORDS.isdisjoint(lower[at:stop]):
        return None
    places = (one for one in scene.owner[at:stop] if one is not None and one.kind == "place")
    return next((one.country for one in places), None)


def _of_party(scene: Scene, index: int) -> str | None:
    """The country of the party whose congress it is: "the 9th Congress of the Lao …  Party"."""
    lower, owner = scene.tokens.lower, scene.owner
    low, high = scene.tokens.sentences[scene.sentence_at[index]]
    own = owner[index]
    if own is not None and own.kind == "organisation" and "party" in lower[index : own.stop]:
        return own.country
    if lower[index + 1 : index + 2] == ["of"]:
        behind = range(index + 2, min(index + 6, high))
        named = next((one for at in behind if (one := owner[at]) is not None), None)
        if named is not None and named.kind == "place" and _owns(scene, named.stop):
            # "of Vietnam's ruling Communist Party"
            after = owner[named.stop + 1 : min(named.stop + 4, high)]
            of_state = any(one is not None and one.sort == "party" for one in after)
            return named.country if of_state else None
    else:
        before = range(index - 1, max(index - 5, low - 1), -1)
        named = next((one for at in before if (one := owner[at]) is not None), None)
        if named is not None and not _owns(scene, named.stop):
            return None
    if named is not None and named.kind == "organisation" and named.sort == "party":
        return named.country
    return None


def _owns(scene: Scene, stop: int) -> bool:
    """Whether "'s" stands at `stop`: "the Cuban Communist Party's congress"."""
    return scene.tokens.classes[stop : stop + 1] == "s"


_FETES = frozenset("celebrations festivities parade parades".split())
"""Held by the state itself; an event or a ceremony for its day may be anywhere."""


_SET_OUT = frozenset(
    """left leave leaves leaving departed depart departs flew fly flies flown travelled traveled
    travel heads headed went send sent sending dispatched visit visited visiting arrived""".split()
)
"""Who goes somewhere for an event goes to the state whose day it is."""


_TO_PARADE = 7
"""Tokens from the state to its parade, at most: "North Korea's 70th founding day parade"."""


_MISSIONS = frozenset(["embassy", "embassies", "consulate", "mission"])


def _of_state(scene: Scene, index: int) -> str | None:
    """The country of "celebrations of Algeria's independence", "the founding of the state of X"."""
    lower, owner = scene.tokens.lower, scene.owner
    low, high = scene.tokens.sentences[scene.sentence_at[index]]
    if not _MISSIONS.isdisjoint(lower[low:high]):
        return None  # "at the embassy, to mark the founding of China"
    if lower[index] not in _FETES and _SET_OUT.isdisjoint(lower[low:index]):
        return None
    if lower[index].startswith("parade"):
        ahead = range(index - 1, max(index - _TO_PARADE, low - 1), -1)
        whose = next((one for at in ahead if (one := owner[at]) is not None), None)
        return whose.country if whose is not None and whose.kind == "place" else None
    stop = min(index + _REACH, high)
    behind = (at for at in range(index + 1, stop) if lower[at] in _REMEMBERED)
    before_it = (at for at in range(max(index - 3, low), index) if lower[at] in _REMEMBERED)
    remembered = next(behind, next(before_it, -1))
    if remembered < 0:
        return None
    around = (*range(remembered - 1, max(remembered - 4, low - 1), -1), *range(remembered, stop))
    for at in around:
        name = owner[at]
        if name is not None:
            state = name.kind == "place" and name.sort in ("country", "demonym")
            return name.country if state else None
    return None


_HOSTING = frozenset("host hosts hosted hosting".split())


def hosted_by(scene: Scene, index: int, low: int) -> list[Stop]:
    """The place of "Peru is hosting a two-day forum", "Lima hosted the summit"."""
    lower = scene.tokens.lower
    at = next((k for k in range(index - 1, max(index - 8, low), -1) if lower[k] in _HOSTING), low)
    name = at - 1
    while name > low and (lower[name] in _AUXILIARIES or lower[at] == "hosting"):
        if scene.place_at(name) is not None:
            break  # "Singapore was glad to play its part in hosting"
        name -= 1
    place = scene.place_at(name) if at > low else None
    if place is None or place.sort == "demonym" or scene.people_in(at, index):
        return []
    return stops_at(scene, place.first, at, None)


_AUXILIARIES = frozenset("is was will be has been had to due also again".split())
