"""Whether the words ahead come to a place: "the nearby port of Lima", "the Bosnian capital".

A demonym is one only where a noun behind it makes it so. What the place is to the clause is for
destinations.py.
"""

from __future__ import annotations

from store.annotate.events.clause.scene import PREPOSITIONS, Scene
from store.model import Name

TO_PLACE = frozenset(
    """the boomtown neighbouring neighboring nearby capital city town port resort of island state
    republic kingdom communist-run southern northern eastern western central north south
    east west southwestern southeastern northwestern northeastern north-east north-west
    south-east south-west north-eastern north-western south-eastern south-western southwest southeast
    northwest northeast land-locked coastal downtown his her their its city-state nation country
    's base village province region both stalinist oil-rich former war-torn
    violence-wracked then again also sea red black ancient historic main tiny gulf asian african
    european baltic balkan latin american caribbean pacific airport in at near outside
    member states ( ) embattled isolated reclusive secretive impoverished nuclear-armed
    sanctions-hit cash-strapped rival communist socialist central-asian
    province's old holy border settlement frontier coast lakeside seaside spa district suburb area
    hamlet station shore metropolis hub municipality prefecture imperial royal walled colonial
    medieval industrial mountain desert oasis garrison fortress university ski
    bustling sleepy remote dusty rebel-held""".split()
)
"""What may stand before the name of a place and belong to it."""


def place_follows(scene: Scene, index: int, high: int) -> bool:
    """Whether a place is named at `index` or behind words that lead to one: "the port of Lima"."""
    for ahead in range(index, min(index + 5, high)):
        name = scene.owner[ahead]
        if name is not None:
            return name.kind == "place" and (
                name.sort != "demonym" or names_a_land(scene, name, high)
            )
        if scene.tokens.lower[ahead] not in TO_PLACE and scene.tokens.lower[ahead] not in (
            "and",
            ",",
        ):
            return False
        if scene.tokens.lower[ahead] in ("in", "at", "near", "outside"):
            return False
    return False


def names_a_land(scene: Scene, name: Name, high: int) -> bool:
    """Whether a demonym stands for its country: "the Bosnian capital"."""
    lower = scene.tokens.lower
    plain = True
    for ahead in range(name.stop, min(name.stop + 4, high)):
        if lower[ahead] in _LANDS_OF_A_PEOPLE:
            return plain
        if lower[ahead] in _SITES_OF_A_PEOPLE:
            return not _placed_elsewhere(scene, name, ahead + 1, high)
        owner = scene.owner[ahead]
        if owner is None and lower[ahead] not in TO_PLACE:
            plain = False  # "the Peruvian | foreign ministry"
            if scene.tokens.classes[ahead] != "a" or lower[ahead] in PREPOSITIONS:
                return False
    return False


def leads_to_a_continent(scene: Scene, to: int, high: int) -> bool:
    """Whether "to (north-east) Asia" stands at `to`: the countries are told later."""
    return scene.tokens.lower[to : to + 1] == ["to"] and _is_without_country(scene, to + 1, high)


def _is_without_country(scene: Scene, first: int, high: int) -> bool:
    ahead = scene.owner[first : min(first + 3, high)]
    return any(name is not None and name.kind == "place" and not name.country for name in ahead)


_COUNTRIES = frozenset("countries nations states capitals".split())


def names_a_continent(scene: Scene, first: int, high: int) -> bool:
    """Whether "(western) Europe", "seven Asian countries" stands at `first`, no Asian ministers."""
    for at in range(first, min(first + 3, high)):
        name = scene.owner[at]
        if name is None:
            continue
        if name.kind != "place" or name.country:
            return False
        return name.sort != "demonym" or not _COUNTRIES.isdisjoint(
            scene.tokens.lower[name.stop : name.stop + 1]
        )
    return False


_LANDS_OF_A_PEOPLE = frozenset(
    """capital city port town resort soil island territory territories mainland countryside coast
    village interior""".split()
)


_SITES_OF_A_PEOPLE = frozenset(
    """base airbase barracks hospital airport airfield parliament ministry palace factory shipyard
    farm farms factories hospitals villages stadium monastery""".split()
)
"""What stands in its own country, as a rule: "a Peruvian army base", not "a Peruvian restaurant"."""


def is_of_a_people(scene: Scene, name: Name, high: int) -> bool:
    """Whether a demonym tells whose site or land the noun behind it is."""
    return name.kind == "place" and name.sort == "demonym" and names_a_land(scene, name, high)


def _placed_elsewhere(scene: Scene, name: Name, index: int, high: int) -> bool:
    """Whether a site is told to stand in another country: "a Peruvian hospital in Chile"."""
    if scene.tokens.lower[index : index + 1] not in (["in"], ["at"], ["near"], ["outside"]):
        return False
    place = scene.place_at(index + 1) if index + 1 < high else None
    return place is not None and place.country != name.country
