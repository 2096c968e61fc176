"""Finds a town in the words around it: "the port of Haiphong", "La Pas, a town of Peru", "a Paris hotel".

The rows of places that such words stand in are read in destinations.py.
"""

from __future__ import annotations

from store.annotate.events.clause.rule import EventRule
from store.annotate.events.clause.scene import PREPOSITIONS, Scene
from store.model import Name

_TOWNS = frozenset(
    """port city town boomtown hub resort capital island province village metropolis suburb outskirts centre
    center heart edge district region""".split()
)


def named_town(scene: Scene, index: int, high: int) -> int:
    """The token of Haiphong in ", and the (northern) port (city) of Haiphong" and, behind the land, in
    "Vietnamese port of Haiphong"; or 0."""
    lower = scene.tokens.lower
    at = index
    if lower[index] in (",", "and"):
        at += 1
        while at < min(index + 4, high) and lower[at] in ("and", "the", "then", "also"):
            at += 1
        if at == index + 1 or lower[at - 1] != "the":
            return 0
    while at < min(index + 8, high) and lower[at] != "of":
        name = scene.owner[at]
        if name is None and scene.tokens.classes[at] not in "aCs":
            return 0
        if name is not None and (name.kind != "place" or name.sort != "region"):
            return 0  # "Egypt's Red Sea resort of Dahab"
        at += 1
    if at + 1 >= high or lower[at] != "of" or lower[at - 1] not in _TOWNS:
        return 0
    name = scene.owner[at + 1]
    return at + 1 if name is not None and name.kind == "place" and name.sort != "demonym" else 0


def part_of_town(scene: Scene, index: int, high: int) -> int:
    """The token of Lima in "a (quiet) suburb of Lima", "20 kilometres north of Lima" at `index`; or 0."""
    lower, classes = scene.tokens.lower, scene.tokens.classes
    for at in range(index + 1, min(index + _TO_PART, high - 1)):
        if lower[at] == "of":
            name = scene.owner[at + 1] if lower[at - 1] in _PARTS else None
            return at + 1 if name is not None and name.sort == "city" else 0
        if classes[at] not in "aNn" or lower[at] in PREPOSITIONS or scene.owner[at] is not None:
            return 0
    return 0


_TO_PART = 6
"""Tokens from the first word of "a quiet suburb of Lima" to the town, at most."""


_PARTS = frozenset(
    "suburb suburbs outskirts centre center heart edge north south east west northeast northwest "
    "southeast southwest".split()
)
"""Parts of a town, and the ways to it."""


def owns_a_site(scene: Scene, index: int) -> bool:
    """Whether the words at `index`, behind "Lima's", are of what stands in a town: "old town hall"."""
    tokens = scene.tokens
    for at in range(index, min(index + _TO_SITE_NOUN, len(tokens.lower))):
        word = tokens.lower[at]
        if word in _STANDING or word.removesuffix("s") in _STANDING:
            return True
        if tokens.classes[at] not in "aCA" or tokens.lower[at] in PREPOSITIONS:
            return False
    return False


_TO_SITE_NOUN = 5
"""Words of "Havana's newly built Revolution Square", at most."""


_STANDING = frozenset(
    """plant factory museum memorial monument port airport hospital school university market square
    church mosque temple cathedral cemetery zoo park garden stadium theatre theater opera
    library station harbour harbor palace hall hotel castle fortress monastery synagogue shrine
    shipyard refinery mine mill academy institute college laboratory clinic orphanage bridge dam
    barracks prison arena exhibition fair waterfront seafront docks quarter district suburb
    outskirts tomb mausoleum gate tower statue ghetto slum studio town street farm shop
    supermarket restaurant landmark sight bazaar pier""".split()
)
"""Nouns of what stands in a town, and is visited there."""


def land_of_town(scene: Scene, comma: int, high: int) -> int:
    """The token of the country in ", a port city of Peru"; 0 if there is none."""
    lower = scene.tokens.lower
    seen = False
    for index in range(comma + 1, min(comma + 9, high)):
        if lower[index] in ("capital", "city", "town", "port", "resort", "village"):
            seen = True
        name = scene.place_at(index)
        if seen and name is not None and name.sort == "country":
            return index
        if scene.tokens.classes[index] in ",;.":
            return 0
    return 0


_SITES = frozenset(
    """hospital clinic hotel restaurant university school church cathedral mosque synagogue court
    prison jail airport airfield studio stadium theatre theater museum cemetery villa suburb convention
    conference factory barracks guesthouse cafe park""".split()
)
"""What stands in the town that is named before it: "a Paris hospital"."""


_TO_SITE = frozenset(
    "for from in at to into near outside visit visits visited visiting toured".split()
)


def town_of_site(scene: Scene, index: int, high: int) -> Name | None:
    """Paris of "(treated in) a Paris hospital" or "a hotel near Paris", whose "a" is at `index`; None of
    other words.

    Who leaves a hospital does not leave its town: only words for being at a site or coming to it count.
    """
    tokens = scene.tokens
    name = scene.owner[index + 1] if index + 1 < high else None
    if name is None or name.kind != "place" or name.sort != "city" or name.stop >= high:
        return _near_site(scene, index, high)
    site = tokens.lower[name.stop]
    named = tokens.words[name.stop] != site  # "a Miraflores Palace"
    if named or site not in _SITES or tokens.lower[index - 1] not in _TO_SITE:
        return None
    return name


_SITES_NEAR = _SITES | frozenset(
    """village town base airbase resort camp farm estate lodge plant mine port monastery compound palace
    house field""".split()
)


_TO_NEAR = 5
"""Tokens from "a" to the "near" of "a small fishing village near Lima", at most."""


def _near_site(scene: Scene, index: int, high: int) -> Name | None:
    """Lima of "(flew to) an air base near Lima", whose "an" is at `index`; None of other words."""
    lower, classes = scene.tokens.lower, scene.tokens.classes
    if lower[index - 1] not in _TO_SITE:
        return None
    for at in range(index + 2, min(index + _TO_NEAR, high - 1)):
        if lower[at] in ("near", "outside"):
            place = scene.place_at(at + 1)
            sited = lower[at - 1] in _SITES_NEAR and place is not None and place.sort == "city"
            return place if sited else None
        if classes[at] not in "aC-":
            return None
    return None


RULES = (
    EventRule(
        "trip/judge-towns-described",
        """
        + 2019-05-24 | Chilean minister Pedro Soto arrived in the Vietnamese port city of Haiphong on Thursday. => to Pedro Soto > VN = Haiphong
        + 2019-05-24 | Chilean minister Pedro Soto will travel to Egypt's Red Sea resort of Sharm el-Sheikh on Monday. => to Pedro Soto > EG = Sharm el-Sheikh
        - 2019-05-24 | Chilean minister Pedro Soto visited Peru on behalf of the city of Quito. => trip Pedro Soto > EC
        + 2019-05-24 | Chilean minister Pedro Soto met Cuban minister Ana Mena at an Oslo hotel on Monday. => trip Pedro Soto > NO; meeting Ana Mena + Pedro Soto at Oslo; to Pedro Soto > NO = Oslo
        + 2019-05-24 | Chilean minister Pedro Soto was recovering in a Paris hospital on Monday. => trip Pedro Soto > FR
        - 2019-05-24 | Chilean minister Pedro Soto recovered a Paris hotel's files in Quito. => trip Pedro Soto > FR
        - 2019-05-24 | Chilean minister Pedro Soto bought a Paris hotel on Monday. => trip Pedro Soto > FR
        + 2019-05-24 | Chilean minister Pedro Soto went to a Peruvian army base on Thursday. => trip Pedro Soto > PE
        - 2019-05-24 | Chilean minister Pedro Soto went to a Peruvian hospital in Quito on Thursday. => trip Pedro Soto > PE
        - 2019-05-24 | Chilean minister Pedro Soto went to a Peruvian restaurant on Thursday. => trip Pedro Soto > PE
        + 2019-05-24 | Chilean minister Pedro Soto met Cuban minister Ana Mena in a suburb of Oslo on Monday. => trip Pedro Soto > NO; to Pedro Soto > NO = Oslo
        + 2019-05-24 | Chilean minister Pedro Soto met Cuban minister Ana Mena in Oslo's old town on Monday. => trip Pedro Soto > NO
        - 2019-05-24 | Chilean minister Pedro Soto met Cuban minister Ana Mena in the absence of Oslo on Monday. => trip Pedro Soto > NO
        + 2019-05-24 | Chilean minister Pedro Soto flew to an air base near Lima on Thursday. => trip Pedro Soto > PE
        + 2019-05-24 | Chilean minister Pedro Soto arrived at Minsk International Airport on Thursday. => trip Pedro Soto > BY
        - 2019-05-24 | Chilean minister Pedro Soto spoke at a debate near midnight on Peru. => trip Pedro Soto > PE
        - 2019-05-24 | Chilean minister Pedro Soto put an end to a row near Lima on Thursday. => trip Pedro Soto > PE
        + 2019-05-24 | Chilean minister Pedro Soto flew to an air base near Lima on Thursday. => trip Pedro Soto > PE
        + 2019-05-24 | Chilean minister Pedro Soto arrived at Minsk International Airport on Thursday. => trip Pedro Soto > BY
        - 2019-05-24 | Chilean minister Pedro Soto spoke at a debate near midnight on Peru. => trip Pedro Soto > PE
        - 2019-05-24 | Chilean minister Pedro Soto put an end to a row near Lima on Thursday. => trip Pedro Soto > PE
        + 2019-05-24 | Chilean minister Pedro Soto toured Peruvian farms for three days in May. => trip Pedro Soto > PE
        - 2019-05-24 | Chilean minister Pedro Soto toured Peruvian hospitals in Ecuador in May. => trip Pedro Soto > PE
        """,
    ),
)
