"""Finds the places that a clause names as destinations: "Mexico and Venezuela", "here".

A place is found from a given token on; which token that is, the readers of verbs and nouns decide.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import NamedTuple

from store.annotate.events.clause.clauses import clause_start
from store.annotate.events.clause.scene import PREPOSITIONS, SUBORDINATORS, Party, Scene
from store.model import Name

_TO_PLACE = frozenset(
    """the neighbouring neighboring nearby capital city town port resort of island state
    republic kingdom communist-run southern northern eastern western central north south
    east west southwestern southeastern northwestern northeastern north-east north-west
    south-east south-west north-eastern north-western south-eastern south-western southwest southeast
    northwest northeast land-locked coastal downtown his her their its city-state nation country
    's base village province region both stalinist oil-rich former war-torn violence-
    wracked then again also sea red black ancient historic main tiny gulf asian african
    european baltic balkan latin american caribbean pacific airport in at near outside
    member states ( ) both embattled isolated communist socialist central-asian nearby
    province's border settlement frontier coast coastal lakeside seaside spa district suburb area
    hamlet station shore""".split()
)


class Stop(NamedTuple):
    """One place that a clause names as a destination."""

    country: str
    place: Name | None
    """The city or site, where it is one; None for the country itself."""
    token: int
    here: bool = False


def may_name_place(scene: Scene, sentence: int) -> bool:
    """Whether `stops_at` can find anything in a sentence: a name or a word such as "here"."""
    return last_place(scene, sentence) >= 0


def last_place(scene: Scene, sentence: int) -> int:
    """The last token of a sentence at which `stops_at` can find anything; -1 if there is none."""
    if scene.places is None:
        scene.places = sorted(
            [name.stop - 1 for name in scene.named_places] + scene.words_of(PLACE_WORDS)
        )
    first, stop = scene.tokens.sentences[sentence]
    at = bisect_left(scene.places, stop) - 1
    return scene.places[at] if at >= 0 and scene.places[at] >= first else -1


_BUILDINGS = frozenset(
    """hall palace hotel house university stadium museum cathedral theatre theater center centre
    mosque square park""".split()
)


def _no_name_or_a_building(scene: Scene, index: int) -> bool:
    """Whether the words at `index` are no name that the text knows, or a house's: "City Hall"."""
    name = scene.owner[index]
    return name is None or (
        name.kind == "organisation" and scene.tokens.lower[name.stop - 1] in _BUILDINGS
    )


def stops_at(scene: Scene, index: int, high: int, traveller: str | None) -> list[Stop]:
    """The places named in a row from `index`: "Mexico and Venezuela", "Busan, South Korea"."""
    found: list[Stop] = []
    lower, classes = scene.tokens.lower, scene.tokens.classes
    skipped = 0
    while index < high:
        name = scene.owner[index]
        word = lower[index]
        if word == "this" and not found and _THIS_TOWN & set(lower[index + 1 : index + 4]):
            # "in this city": where the report comes from
            if scene.dateline is not None and scene.dateline.country:
                found.append(_stop_of(scene, scene.dateline, index, here=True))
            return found
        if word == "koreas" and lower[index - 1] in ("two", "both"):
            return [*found, Stop("KP", None, index), Stop("KR", None, index)]
        if word == "here" or (word == "there" and not found):
            if word == "there":
                home = scene.home(traveller) if traveller else None
                if home is not None and _is_his_own(scene, index, traveller or "", home):
                    return found  # "Wang and Liu sat down with him there": at home
                there = _where_he_is(scene, index, traveller) or nearest_country(scene, index, home)
                if there is not None:
                    found.append(Stop(there, None, index))
            elif scene.dateline is not None and scene.dateline.country:
                found.append(_stop_of(scene, scene.dateline, index, here=True))
            return found
        if word == "mainland" and traveller and scene.home(traveller) in _STRAITS:
            found.append(Stop("CN", None, index))
            return found
        if name is not None and name.kind == "place":
            if name.sort == "demonym" and not _names_a_land(scene, name, high):
                if found:
                    return found
                index = name.stop
                skipped += 1
                continue
            if name.country and name.sort not in ("continent",):
                if (
                    name.stop < high
                    and classes[name.stop] == "s"
                    and not _place_follows(scene, name.stop + 1, high)
                    and not _AIRPORT & set(scene.tokens.lower[name.stop + 1 : name.stop + 4])
                    and not (
                        name.sort == "city"
                        and name.stop + 1 < high
                        and classes[name.stop + 1] == "C"
                        and _no_name_or_a_building(scene, name.stop + 1)
                    )
                ):
                    return found
                if (
                    name.sort == "city"
                    and lower[name.stop : name.stop + 1]
                    and lower[name.stop] in _SITES
                ):
                    index = name.stop + 1  # the Miraflores Palace is not Miraflores
                    skipped += 2
                    continue
                _add_stop(found, _stop_of(scene, name, index))
                skipped = 0
            index = name.stop
            continue
        city = _the_city(scene, index, high) if word == "the" and not found else None
        if city is not None:
            found.append(_stop_of(scene, city, index))
            return found
        described = _described_country(scene, index, high, traveller) if not found else None
        if described:
            found.append(Stop(described, None, index))
            return found
        if found:
            town = _named_town(scene, index, high) if word in ("and", ",") else 0
            if town:
                index = town  # "Hanoi and the port of Haiphong"
                continue
            if word in (",", "and", "&", "then", "later", "finally", "also") and index + 1 < high:
                if _place_follows(scene, index + 1, high):
                    index += 1
                    continue
                if lower[index + 1] in ("to", "on") and _place_follows(scene, index + 2, high):
                    index += 2
                    continue
            if word == "in" and found[-1].place is not None and found[-1].place.sort != "city":
                # "at the Great Hall of the People in Beijing"
                index += 1
                continue
            if word in ("and", "the", "two") and "koreas" in lower[index : index + 4]:
                index += 1
                continue
            if word in ("the",) and _place_follows(scene, index + 1, high):
                index += 1
                continue
            return found
        if word == "," and 0 < skipped <= 4:
            # "in La Pas, the administrative capital of Bolivia": a town that the tables lack.
            after = _town_of(scene, index, high)
            if after:
                index = after
                continue
        if skipped > 12 or not (
            word in _TO_PLACE
            or word.endswith(("-held", "-controlled", "-ruled", "-torn", "-occupied"))
            or classes[index] in "CAUI"
            or (name is not None and name.kind == "organisation")
        ):
            return found
        if word in ("in", "at", "near", "outside") and skipped == 0:
            return found
        skipped += 1
        index += 1
    return found


def _town_of(scene: Scene, comma: int, high: int) -> int:
    """The token of the country in ", a port city of Peru"; 0 if there is none."""
    lower = scene.tokens.lower
    seen = False
    for index in range(comma + 1, min(comma + 9, high)):
        if lower[index] in ("capital", "city", "town", "port", "resort", "village"):
            seen = True
        name = scene.owner[index]
        if seen and name is not None and name.kind == "place" and name.sort == "country":
            return index
        if scene.tokens.classes[index] in ",;.":
            return 0
    return 0


_STRAITS = frozenset(["TW", "HK", "MO"])
"""Whose people call China the mainland."""


def _where_he_is(scene: Scene, index: int, traveller: str | None) -> str | None:
    """The country to which the traveller was said to go in the sentences just before."""
    low = scene.tokens.sentences[max(scene.sentence_of(index) - 4, 0)][0]
    first = scene.tokens.sentences[scene.sentence_of(index)][0]
    home = scene.home(traveller) if traveller else None
    for name in scene.owner[first:index]:
        if name is None or name.kind != "place" or name.country == home:
            continue
        if name.sort in ("city", "country"):
            return None  # "He knows Pyongyang: he was there in 2015"
    for (token, who), country in zip(
        reversed(scene.travellers), reversed(scene.destinations), strict=True
    ):
        if token < low:
            return None
        if who == traveller and token < first:
            return country
    return None


_THIS_TOWN = frozenset("city capital town resort port station village".split())


_LANDS = frozenset("country nation republic kingdom state emirate sultanate".split())


PLACE_WORDS = _THIS_TOWN | _LANDS | {"here", "there", "koreas", "mainland", "city", "emirate"}
"""Words that may stand for a place without naming one."""


_SITES = frozenset(
    """palace hotel street university stadium hall bank club square cathedral mosque church
    building house""".split()
)


_AIRPORT = frozenset(
    """airport capital station port palace border international presidential main
    parliament""".split()
)


def _place_follows(scene: Scene, index: int, high: int) -> bool:
    for ahead in range(index, min(index + 5, high)):
        name = scene.owner[ahead]
        if name is not None:
            return name.kind == "place" and (
                name.sort != "demonym" or _names_a_land(scene, name, high)
            )
        if scene.tokens.lower[ahead] not in _TO_PLACE and scene.tokens.lower[ahead] not in (
            "and",
            ",",
        ):
            return False
        if scene.tokens.lower[ahead] in ("in", "at", "near", "outside"):
            return False
    return False


def _the_city(scene: Scene, index: int, high: int) -> Name | None:
    """The city that "the city" at `index` means: the one named last, not long before."""
    lower = scene.tokens.lower
    if index + 1 >= high or lower[index + 1] != "city" or index < 2:
        return None
    after = index + 2
    if after < len(lower) and (
        lower[after] == "of"
        or scene.owner[after] is not None
        or scene.tokens.classes[after] == "s"
        or (scene.tokens.classes[after] == "a" and lower[after] not in PREPOSITIONS)
    ):
        return None  # "the city of Rome", "the city council"
    low = scene.tokens.sentences[max(scene.sentence_of(index) - 1, 0)][0]
    for back in range(index - 1, low - 1, -1):
        name = scene.owner[back]
        if name is not None and name.kind == "place" and name.sort == "city":
            return name
    return None


_TOWNS = frozenset("port city town resort capital island province village".split())


def _named_town(scene: Scene, index: int, high: int) -> int:
    """The token of Haiphong in ", and the (northern) port (city) of Haiphong", or 0."""
    lower = scene.tokens.lower
    at = index + 1
    while at < min(index + 4, high) and lower[at] in ("and", "the", "then", "also"):
        at += 1
    if at == index + 1 or lower[at - 1] != "the":
        return 0
    while at < min(index + 8, high) and lower[at] != "of":
        if scene.owner[at] is not None or scene.tokens.classes[at] != "a":
            return 0
        at += 1
    if at + 1 >= high or lower[at] != "of" or lower[at - 1] not in _TOWNS:
        return 0
    name = scene.owner[at + 1]
    return at + 1 if name is not None and name.kind == "place" and name.sort != "demonym" else 0


def _names_a_land(scene: Scene, name: Name, high: int) -> bool:
    """Whether a demonym stands for its country: "the Bosnian capital"."""
    lower = scene.tokens.lower
    for ahead in range(name.stop, min(name.stop + 4, high)):
        if lower[ahead] in (
            "capital",
            "city",
            "port",
            "town",
            "resort",
            "soil",
            "island",
            "territory",
            "territories",
            "mainland",
        ):
            return True
        owner = scene.owner[ahead]
        if owner is None and lower[ahead] not in _TO_PLACE:
            return False
    return False


_CITY_STATES = frozenset(["SG", "MC", "SM", "VA", "HK", "MO"])


def _stop_of(scene: Scene, name: Name, token: int, here: bool = False) -> Stop:
    if name.sort == "demonym" and "capital" in scene.tokens.lower[name.stop : name.stop + 3]:
        return Stop(name.country or "", _capital(scene, name), token)
    city = name if name.sort not in ("country", "demonym", "continent") else None
    if name.sort == "country" and name.country:
        capital = scene.capital_of(name.country)
        if name.country in _CITY_STATES or (
            capital is not None and capital.partition("/")[2] == name.text.lower()
        ):
            city = name  # Singapore and Monaco are a city and a country
    return Stop(name.country or "", city, token, here)


def where_place(scene: Scene, trigger: int, traveller: str | None) -> list[Stop]:
    """The place that a clause opened by "where" is about: "Hanoi, where he had met …"."""
    low = clause_start(scene, trigger)
    first = scene.tokens.sentences[scene.sentence_of(trigger)][0]
    if low - 2 < first or scene.tokens.lower[low - 1] != "where":
        return []
    back = low - 3 if scene.tokens.lower[low - 2] == "," else low - 2
    while back > first and (
        scene.clock[back] is not None or scene.tokens.lower[back] in ("on", "late", "early", "in")
    ):
        back -= 1  # "left Hanoi on Monday, where he had met …"
    name = scene.owner[back] if back >= first else None
    if name is None or name.kind != "place":
        return []
    return stops_at(scene, name.first, low - 1, traveller)


def opening_place(scene: Scene, trigger: int, opening: int, who: str) -> list[Stop]:
    """The place at the head of the clause: "In Tokyo he held talks"."""
    low = clause_start(scene, trigger)
    lower = scene.tokens.lower
    for index in range(low, min(low + 7, opening)):
        if lower[index] in ("in", "at") and scene.clock[index] is None:
            stops = stops_at(scene, index + 1, opening, who)
            if stops and (
                stops[0].place is not None or index == low or lower[index - 1] in ("was", "is")
            ):
                return stops[:1]
        if lower[index] == ",":
            break
    return []


def object_before(scene: Scene, subject: Party) -> list[Stop]:
    """The place of "Hanoi, which X reached on Monday", whose subject is X."""
    lower = scene.tokens.lower
    at = subject.first - 1
    first = scene.tokens.sentences[scene.sentence_of(subject.head)][0]
    if at - 1 < first or lower[at] not in ("which", "that"):
        return []
    back = at - 2 if lower[at - 1] == "," else at - 1
    name = scene.owner[back] if back >= first else None
    if name is None or name.kind != "place" or name.sort == "demonym":
        return []
    return stops_at(scene, name.first, at, subject.ids[0])


def _capital(scene: Scene, name: Name) -> Name | None:
    """The city that "the Finnish capital" means, under its own name."""
    place = scene.capital_of(name.country or "")
    if place is None:
        return None
    text = " ".join(word.capitalize() for word in place.partition("/")[2].split("-"))
    return Name(
        "place", name.start, name.end, text, name.first, name.stop, place, name.country, "city"
    )


def _add_stop(found: list[Stop], stop: Stop) -> None:
    # "Busan, South Korea" and "Egypt's resort of Dahab" are one stop.
    for number, other in enumerate(found):
        if other.country == stop.country:
            if other.place is None:
                found[number] = stop
            elif stop.place is not None:
                found.append(stop)
            return
    found.append(stop)


def _described_country(scene: Scene, index: int, high: int, traveller: str | None) -> str | None:
    """The country that "the country" or "the central Asian nation" means."""
    lower = scene.tokens.lower
    if lower[index] not in ("the", "that", "this"):
        return None
    home = scene.home(traveller) if traveller else None
    for ahead in range(index + 1, min(index + 5, high)):
        word = lower[ahead]
        if scene.tokens.classes[ahead + 1 : ahead + 2] == "s" and (
            lower[ahead + 2 : ahead + 3] not in (["capital"], ["soil"])
        ):
            return None  # "the country's leader"
        if (
            word in _LANDS
            and (
                ahead + 1 >= high
                or scene.tokens.classes[ahead + 1] not in "aCA"
                or lower[ahead + 1] in PREPOSITIONS
                or lower[ahead + 1] in SUBORDINATORS
                or scene.clock[ahead + 1]
            )
            and not (ahead + 1 < high and lower[ahead + 1] == "of")
        ):
            return nearest_country(scene, index, home)
        if scene.owner[ahead] is not None or word in PREPOSITIONS:
            return None
    return None


def _is_his_own(scene: Scene, token: int, official: str, home: str) -> bool:
    """Whether "there" is the country of an official of whom no journey is told, but a guest's."""
    sentence = scene.sentence_of(token)
    low = scene.tokens.sentences[max(sentence - 2, 0)][0]
    told = [
        (who, place)
        for (at, who), place in zip(scene.travellers, scene.destinations, strict=True)
        if low <= at < token
    ]
    if any(who == official for who, _ in told):
        return False
    for index in range(token - 1, low - 1, -1):
        name = scene.owner[index]
        if name is None or name.kind != "place" or name.sort not in ("city", "country"):
            continue
        if scene.tokens.classes[name.stop : name.stop + 1] != "s":
            return name.country == home and scene.tokens.lower[name.first - 1] != "from"
    return bool(told) and told[-1][1] == home


def _is_attribute(scene: Scene, place: Name) -> bool:
    """Whether letters for a country stand before a noun as a nationality does: "U.S. officials"."""
    after = scene.tokens.lower[place.stop : place.stop + 1]
    return (
        place.text.replace(".", "").isupper()
        and scene.tokens.classes[place.stop : place.stop + 1] == "a"
        and after[0] not in PREPOSITIONS
        and after[0] not in SUBORDINATORS
        and after[0] not in _GOES_ON
    )


_GOES_ON = frozenset("and or but is was are were has had have will would where which".split())


def nearest_country(scene: Scene, token: int, home: str | None) -> str | None:
    """The foreign country that "the country" or "there" means at `token`.

    A country or city named shortly before it, else the dateline's, else that of a nationality.
    """
    nationality: str | None = None
    far = 30 if scene.tokens.lower[token] == "there" else 0
    for index in range(token - 1, max(token - 60 - far, -1), -1):
        name = scene.owner[index]
        if name is None or name.kind != "place" or not name.country or name.country == home:
            continue
        if scene.tokens.classes[name.stop : name.stop + 1] == "s" and (
            scene.tokens.lower[token] == "there"
            or scene.titled[name.stop + 1] is not None
            or scene.owner[name.stop + 1] is not None
        ):
            continue  # "by Japan's minister, who was received there"
        if name.sort == "demonym" or _is_attribute(scene, name):
            nationality = nationality or name.country
        elif name.sort in ("country", "city") and index > token - 45 - far:
            return name.country
    if scene.dateline is not None and scene.dateline.country != home:
        return scene.dateline.country
    return nationality
