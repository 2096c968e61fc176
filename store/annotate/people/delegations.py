"""Says which country a delegation comes from, and who is named as its head or member.

Part of country.py. A delegation is a body of travellers with a nationality ("a Latvian delegation",
"a delegation from Japan"); a later "the delegation" means the one named last. No names are decided.
"""

from __future__ import annotations

from store.annotate.closed_words import DELEGATES, LED
from store.annotate.people.page import Page
from store.annotate.people.words import SPEECH, WEAK_SPEECH

GROUPS = frozenset("delegation mission team group party entourage".split())
_BODIES = GROUPS | DELEGATES | {"side"}
_LED_BY = LED | {"represented"}
_AS_ADJECTIVES = frozenset("u.s. us u.k. uk eu u.n. un".split())
"""Names of states that stand as adjectives too: "a U.S. congressional delegation"."""
_THE = frozenset(["the", "this"])
_TIMES = frozenset("week month year today".split())
"""Before "'s delegation": "this week's delegation" is the one told of."""
_TO_UNDER = 4
"""Tokens from "delegation" to "under" in "a delegation from Togo, under X", at most."""
_LONGEST = 90
"""Tokens after "headed by" within which its heads and members are looked for."""


def delegates(page: Page) -> dict[int, str]:
    """Token by which a person named as head or member of a delegation begins: the country."""
    lower = page.lower
    found: dict[int, str] = {}
    if _LED_BY.isdisjoint(page.vocabulary) and "under" not in page.vocabulary:
        return found
    last: str | None = None
    for index in page.where(_BODIES):
        word = lower[index]
        if page.classes[index] != "a":
            continue
        if word in DELEGATES and LED.isdisjoint(lower[index + 1 : index + 3]):
            continue
        country = country_of(page, index) or _sending(page, index)
        if word != "delegation" and country is None:
            continue
        if country is None and (lower[index - 1] in _THE or lower[index - 2] in _TIMES):
            country = last
        last = country or last
        if country is not None:
            for start in _heads_named(page, index):
                found.setdefault(start, country)
    return found


def country_of(page: Page, index: int) -> str | None:
    """Of "a high-level Latvian parliamentary delegation", "a delegation from Kansai in Japan"."""
    lower = page.lower
    body = page.organisation_at.get(index - 1)
    if body is not None and body.stop == index:
        own = (page.place_at.get(at) for at in range(body.first, body.stop))
        named = (place.country for place in own if place is not None)
        country = next((code for code in named if code), body.country)
        country = country or _first_of_pair(page, body.first)
        if country:
            return country
    for at in range(index - 1, max(-1, index - 7), -1):
        place = page.place_at.get(at)
        if place is not None:
            belongs = place.sort == "demonym" or page.classes[place.stop] in "sAU"
            belongs = belongs or page.lower[place.first] in _AS_ADJECTIVES
            adjacent = place.stop == index or place.sort == "demonym" or belongs
            return place.country if adjacent else None
        if page.classes[at] in ',.;:"' or lower[at] in {"the", "a", "to", "with", "of"}:
            break
    at = index + 1
    if at < page.size and lower[at] in {"from", "of"}:
        for later in range(at + 1, min(page.size, at + 8)):
            place = page.place_at.get(later)
            if place is not None:
                return place.country
            pair = _first_of_pair(page, later)
            if pair:
                return pair
            if page.classes[later] in ',.;:"' or lower[later] in {"headed", "led", "to"}:
                break
    return None


SENDS = frozenset("send sends sent sending dispatch dispatches dispatched dispatching".split())
_WITH_SENDING = frozenset("is has had will also was".split())


def sender_at(page: Page, index: int) -> str | None:
    """The country that is the subject of a verb of sending: "Togo has | sent"; None of another."""
    lower = page.lower
    if lower[index] not in SENDS:
        return None
    at = index - 1
    while at > 0 and lower[at] in _WITH_SENDING:
        at -= 1
    if lower[at] == "," and lower[at - 2] == ",":
        at -= 3  # "Togo, meanwhile, has | sent"
    place = page.place_at.get(at)
    return place.country if place is not None and page.is_state(place) else None


def _sending(page: Page, index: int) -> str | None:
    """Of "Togo sent a | delegation" the country that sends it."""
    reach = range(index - 1, max(0, index - 5), -1)
    verb = next((at for at in reach if page.lower[at] in SENDS), None)
    return None if verb is None else sender_at(page, verb)


def _first_of_pair(page: Page, index: int) -> str | None:
    """Of "the Japan-China Friendship Association" Japan."""
    first, hyphen, _ = page.words[index].partition("-")
    if not hyphen:
        return None
    found = page.lexicon.places.single(first)
    states = (one for one in found if one.sort in {"country", "demonym"} and not one.weak)
    return next((one.country for one in states), None)


def _heads_named(page: Page, index: int) -> list[int]:
    """First tokens of the people behind "delegation ... headed by", up to the next clause."""
    end = page.sentence_of(index)[1]
    at = next(
        (
            i + 1 + (page.lower[i] != "under")
            for i in range(index + 1, min(end - 2, index + 14))
            if (page.lower[i] in _LED_BY and page.lower[i + 1] == "by")
            or (
                page.lower[i] == "under"
                and i <= index + _TO_UNDER
                and page.words[i + 1][0].isupper()
            )
        ),
        -1,
    )
    if at < 0:
        return []
    found: list[int] = []
    for i in range(at, min(end, at + _LONGEST)):
        if i in page.person_at:
            if i - 1 not in page.person_at:
                found.append(i)
        elif (
            page.classes[i] == ";"
            or (page.bits[i] & (SPEECH | WEAK_SPEECH) and page.classes[i] == "a")
            or page.lower[i] in {"with", "to", "by", "who", "that", "arrived", "is", "was"}
        ):
            break
    return found
