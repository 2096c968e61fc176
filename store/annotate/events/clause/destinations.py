"""Finds the places that a clause names as destinations: "Mexico and Venezuela", "here".

A place is found from a given token on; which token that is, the readers of verbs and nouns decide.
"""

from __future__ import annotations

from typing import NamedTuple

from store.annotate.events.clause.contrasts import contrasted
from store.annotate.events.clause.members import GROUPING, colon_behind, members_at
from store.annotate.events.clause.places_ahead import (
    TO_PLACE,
    is_of_a_people,
    names_a_land,
    place_follows,
)
from store.annotate.events.clause.places_meant import (
    LANDS,
    LANDS_OF_A_KIND,
    city_before,
    described_country,
    report_place,
    the_city,
    town_there,
    where_there_is,
)
from store.annotate.events.clause.scene import Scene
from store.annotate.events.clause.sites import site_town
from store.annotate.events.clause.towns import (
    land_of_town,
    named_town,
    owns_a_site,
    part_of_town,
    town_of_site,
)
from store.model import Name


class Stop(NamedTuple):
    """One place that a clause names as a destination."""

    country: str
    place: Name | None
    """The city or site, where it is one; None for the country itself."""
    token: int
    here: bool = False


def after_name(scene: Scene, stop: Stop) -> int:
    """The token behind the whole name of a stop: that behind "Delhi" of "New Delhi"."""
    name = scene.owner[stop.token]
    return stop.token + 1 if name is None else max(name.stop, stop.token + 1)


def may_name_place(scene: Scene, sentence: int) -> bool:
    """Whether `stops_at` can find anything in a sentence: a name or a word such as "here"."""
    return last_place(scene, sentence) >= 0


def last_place(scene: Scene, sentence: int) -> int:
    """The last token of a sentence at which `stops_at` can find anything; -1 if there is none."""
    if scene.last_places is None:
        tokens = [name.stop - 1 for name in scene.named_places] + scene.words_of(PLACE_WORDS)
        scene.last_places = {scene.sentence_at[token]: token for token in sorted(tokens)}
    return scene.last_places.get(sentence, -1)


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
    """The places named in a row from `index`: "Mexico and Venezuela", "Busan, South Korea".

    `traveller` is the official whose journey they are of, where known: his own country is not what
    "there" and "the country" mean.
    """
    parts = contrasted(scene, index, high)
    if parts is None:
        return _row_at(scene, index, high, traveller)
    # "not to A but to B"
    return [stop for begin, end in parts for stop in _row_at(scene, begin, end, traveller)]


def _row_at(scene: Scene, index: int, high: int, traveller: str | None) -> list[Stop]:
    """The row of places for `stops_at`, none of them denied."""
    found: list[Stop] = []
    lower, classes = scene.tokens.lower, scene.tokens.classes
    skipped = 0
    index = part_of_town(scene, index, high) or site_town(scene, index, high)
    region = scene.owner[index] if index < high else None
    of_region = region is not None and region.sort == "demonym" and region.country is None
    if index < high and (of_region or lower[index] in GROUPING or lower[index].isdigit()):
        members = members_at(scene, index)
        if members >= 0:
            index, high = members, scene.tokens.sentences[scene.sentence_at[index]][1]
    while index < high:
        name = scene.owner[index]
        word = lower[index]
        if word in _UNNAMED:
            meant = _meant_at(scene, index, traveller, bool(found))
            if meant is not None:
                return found + meant
        if name is not None and name.kind == "place":
            if name.sort == "demonym" and not names_a_land(scene, name, high):
                if found:
                    return found
                index = name.stop
                skipped += 1
                continue
            if name.country and name.sort != "continent":
                if found and lower[name.stop - 1].endswith("-based"):
                    return found  # "in Lima, the Oslo-based group said"
                if _has_possession(scene, name, high):
                    return found
                if name.sort == "city" and not _SITES.isdisjoint(lower[name.stop : name.stop + 1]):
                    index = name.stop + 1  # the Miraflores Palace is not Miraflores
                    skipped += 2
                    continue
                if not _around_last(scene, name, found):
                    _add_stop(found, _stop_of(scene, name, index))
                skipped = 0
            index = name.stop
            if not found and name.sort == "continent" and _countries_follow(scene, index, high):
                index += 1  # "a tour of Europe and Mongolia"
            elif not found and name.sort == "continent":
                # "was in Europe last month: Germany, Belgium and Italy"
                index = max(index, 1 + colon_behind(scene, index, high))
            continue
        if found:
            index = _next_of_row(scene, index, high, found[-1])
            if index < 0:
                return found
            continue
        if word in ("the", "two") and "koreas" in lower[index + 1 : index + 3]:
            index += 1
            continue
        if word in ("the", "that", "this"):
            described = _described_at(scene, index, high, traveller)
            if described is not None:
                return [described]
        if word in ("a", "an") and not skipped:
            behind = scene.owner[index + 1] if index + 1 < high else None
            if behind is not None and is_of_a_people(scene, behind, high):
                index += 1
                continue  # "a Peruvian army base"
            town = town_of_site(scene, index, high)
            return [] if town is None else [_stop_of(scene, town, town.first)]
        if word == "," and 0 < skipped <= 4:
            # "in La Pas, the administrative capital of Bolivia": a town that the tables lack.
            after = land_of_town(scene, index, high)
            if after:
                index = after
                continue
        if skipped > 12 or not (
            word in TO_PLACE
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


_ROW = 8
"""Tokens from a continent to the last country of the row that it opens, at most."""


def _countries_follow(scene: Scene, index: int, high: int) -> bool:
    """Whether a row goes on at `index` with countries: "Europe and Peru", "Asia, Peru and Chile"."""
    lower = scene.tokens.lower
    if index >= high or lower[index] not in ("and", ","):
        return False
    row = lower[index : min(index + _ROW, high)]
    last = index + row.index("and") if "and" in row else high
    return last + 1 < high and place_follows(scene, last + 1, high)


_UNNAMED = frozenset("here there this koreas mainland town".split())
"""Words at which `_meant_at` looks."""


def _meant_at(scene: Scene, index: int, traveller: str | None, follows: bool) -> list[Stop] | None:
    """The places that "here", "there" or "the two Koreas" at `index` mean; None for other words.

    `follows` says that the row has named a place already.
    """
    lower = scene.tokens.lower
    word = lower[index]
    if word == "here" or (
        word == "this" and not follows and not _THIS_TOWN.isdisjoint(lower[index + 1 : index + 4])
    ):
        place = report_place(scene)
        quoted = _here_of_quoted(scene, index, place)
        if quoted is not None:
            return [quoted]
        if place is None or not place.country:
            return []
        return [_stop_of(scene, place, index, here=True)]
    if word == "koreas" and lower[index - 1] in ("two", "both"):
        return [Stop("KP", None, index), Stop("KR", None, index)]
    if word == "there" and not follows:
        there = where_there_is(scene, index, traveller)
        town = town_there(scene, index, there) if there is not None else None
        if town is not None:
            return [_stop_of(scene, town, index)]
        return [Stop(there, None, index)] if there is not None else []
    if word == "town" and not follows and lower[index - 1] in ("in", "to", "into"):
        town = city_before(scene, index)
        return [_stop_of(scene, town, index)] if town is not None else []
    if word == "mainland" and traveller and scene.home(traveller) in _STRAITS:
        return [Stop("CN", None, index)]
    return None


def _here_of_quoted(scene: Scene, index: int, place: Name | None) -> Stop | None:
    """Where a foreign agency is at home in whose quoted words "here" stands: '"X arrived here on
    Monday," the KCNA said', in a report from Seoul."""
    first, stop = scene.tokens.sentences[scene.sentence_at[index]]
    classes = scene.tokens.classes
    opened, closed = classes.find('"', first, index), classes.find('"', index, stop)
    if opened < 0 or closed < 0 or place is None:
        return None
    for name in scene.names:
        outside = first <= name.first < opened or closed < name.first < stop
        if not outside or name.kind != "organisation" or name.country in (None, place.country):
            continue
        said = scene.tokens.lower[name.stop : name.stop + 4]
        if not scene.triggers.reporting.isdisjoint(said):
            return Stop(name.country, _capital(scene, name), index)
    return None


def _described_at(scene: Scene, index: int, high: int, traveller: str | None) -> Stop | None:
    """The place that "the city" or "the country" at `index` means."""
    city = the_city(scene, index, high) if scene.tokens.lower[index] == "the" else None
    if city is not None:
        return _stop_of(scene, city, index)
    country = described_country(scene, index, high, traveller)
    return Stop(country, None, index) if country else None


def _has_possession(scene: Scene, place: Name, high: int) -> bool:
    """Whether a place is only whose something is: "Peru's minister", not "Peru's capital"."""
    tokens, after = scene.tokens, place.stop
    if after >= high or tokens.classes[after] != "s":
        return False
    if place_follows(scene, after + 1, high):
        return False
    if place.sort == "city" and owns_a_site(scene, after + 1):
        return False
    if not _AIRPORT.isdisjoint(tokens.lower[after + 1 : after + 4]):
        return False
    return not (
        place.sort == "city"
        and after + 1 < high
        and tokens.classes[after + 1] == "C"
        and _no_name_or_a_building(scene, after + 1)
    )


def _next_of_row(scene: Scene, index: int, high: int, last: Stop) -> int:
    """Where a row of places goes on after "and", "then" or "in" at `index`; -1 where it ends."""
    lower = scene.tokens.lower
    if lower[index] in _KIND_OF_LAND and lower[index + 1 : index + 2] in ([","], ["and"]):
        index += 1  # "Russia, Altai republic, Mongolia"
    if lower[index] == "(" and lower[index + 2 : index + 3] == [")"]:
        index += 3  # "the Republic of Peru (ROP) and Chile"
        if index >= high:
            return -1
    word = lower[index]
    of_land = last.place is None and word not in ("of", "in")
    town = named_town(scene, index, high) if of_land or word in ("and", ",") else 0
    if town:
        return town  # "Hanoi and the port of Haiphong"
    if word in (",", "and", "&", "then", "later", "finally", "also") and index + 1 < high:
        if place_follows(scene, index + 1, high):
            return index + 1
        if lower[index + 1] in ("to", "on") and place_follows(scene, index + 2, high):
            return index + 2
        if lower[index + 1] in _THEN and index + 2 < high:
            # "Peru, Chile and finally (in) Cuba"
            ahead = index + 2 + (lower[index + 2] in ("in", "to"))
            return ahead if ahead < high and place_follows(scene, ahead, high) else -1
    if word == "in" and last.place is not None:
        if last.place.sort != "city":
            return index + 1  # "at the Great Hall of the People in Beijing"
        return _after_its_land(scene, index + 1, high, last)
    if word in ("and", "the", "two") and "koreas" in lower[index : index + 4]:
        return index + 1
    return index + 1 if word == "the" and place_follows(scene, index + 1, high) else -1


_KIND_OF_LAND = frozenset("republic province region kingdom federation emirate sultanate".split())
"""Nouns behind a land's name that name nothing else."""


_THEN = frozenset("then later finally afterwards lastly".split())


def _after_its_land(scene: Scene, index: int, high: int, town: Stop) -> int:
    """The token after the country that only says where a town lies, where the row goes on there:
    "Shanghai in east China and Xi'an"; -1 where it does not."""
    lower = scene.tokens.lower
    while index < high and lower[index] in TO_PLACE:
        index += 1
    name = scene.owner[index] if index < high else None
    if name is None or name.sort not in _LANDS or name.country != town.country:
        return -1
    follows = lower[name.stop : name.stop + 1] in (["and"], [","])
    return name.stop if follows and name.stop < high else -1


_LANDS = frozenset(["country", "region"])


_STRAITS = frozenset(["TW", "HK", "MO"])
"""Whose people call China the mainland."""
_THIS_TOWN = frozenset("city capital town resort port station village".split())


PLACE_WORDS = _THIS_TOWN | LANDS | LANDS_OF_A_KIND.keys() | {"here", "there", "koreas", "mainland"}
"""Words that may stand for a place without naming one."""
_SITES = frozenset(
    """palace hotel street university stadium hall bank club square cathedral mosque church
    building house""".split()
)


_AIRPORT = frozenset(
    """airport capital station port palace border international presidential main
    parliament""".split()
)


_CITY_STATES = frozenset(["SG", "MC", "SM", "VA", "HK", "MO"])


def _means_capital(scene: Scene, name: Name) -> bool:
    """Whether a country's name stands for its capital: "the Finnish capital", "Peru's capital"."""
    lower, after = scene.tokens.lower, name.stop
    if name.sort == "demonym":
        return "capital" in lower[after : after + 3]
    if name.sort != "country":
        return False
    after += scene.tokens.classes[after : after + 1] == "s"
    return lower[after : after + 1] == ["capital"]


def _stop_of(scene: Scene, name: Name, token: int, here: bool = False) -> Stop:
    if _means_capital(scene, name):
        return Stop(name.country or "", _capital(scene, name), token)
    city = name if name.sort not in ("country", "demonym", "continent") else None
    if name.sort == "country" and name.country:
        capital = scene.capital_of(name.country)
        if name.country in _CITY_STATES or (
            capital is not None and capital.partition("/")[2] == name.text.lower()
        ):
            city = name  # Singapore and Monaco are a city and a country
    return Stop(name.country or "", city, token, here)


def _capital(scene: Scene, name: Name) -> Name | None:
    """The city that "the Finnish capital" means, under its own name."""
    place = scene.capital_of(name.country or "")
    if place is None:
        return None
    named = next((one for one in scene.named_places if one.id == place), None)
    if named is not None:
        return named  # as the article writes it
    text = " ".join(word.capitalize() for word in place.partition("/")[2].split("-"))
    return Name(
        "place", name.start, name.end, text, name.first, name.stop, place, name.country, "city"
    )


def _around_last(scene: Scene, name: Name, found: list[Stop]) -> bool:
    """Whether a region only says where the town before it lies: "Edinburgh, Scotland"."""
    if name.sort != "region" or not found or scene.tokens.lower[name.first - 1] != ",":
        return False
    last = found[-1]
    return (
        last.country == name.country
        and last.place is not None
        and last.place.sort == "city"
        and last.token == name.first - 2
    )


def _add_stop(found: list[Stop], stop: Stop) -> None:
    # "Busan, South Korea", "Egypt's resort of Dahab" and "Lima, Peru's capital" are one stop.
    for number, other in enumerate(found):
        if other.country == stop.country:
            if other.place is None:
                found[number] = stop
            elif stop.place is not None and stop.place.id != other.place.id:
                found.append(stop)
            return
    found.append(stop)
