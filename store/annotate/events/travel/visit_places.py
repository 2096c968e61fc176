"""Finds where a visit noun leads: "visit by X to Peru", "his China trip", "a tour which included".

Whose visit it is and when is for visits.py.
"""

from __future__ import annotations

from store.annotate.events.clause.destinations import Stop, stops_at
from store.annotate.events.clause.finite import clause_tense
from store.annotate.events.clause.scene import TITLE_WORDS, Scene
from store.annotate.events.who.parties import parties_in
from store.model import Name

_INSIDE = ("stay", "stop", "tour", "mission", "leg", "vacation", "sojourn", "junket", "holiday")


_PASSED = frozenset(
    """abroad was is on in late early this last next overseas later 's ) ( " “ ” at the
    and sunday also for days two three four weeks over month week year from since earlier
    afterwards both scheduled planned due""".split()
)


_COVERS = frozenset(
    """included includes include including covered covers cover covering comprised comprises
    spanning""".split()
)


def is_one_to(scene: Scene, index: int) -> bool:
    """Whether "one" at `index` leads to a place, as a visit does: "answers one to Peru by X"."""
    lower = scene.tokens.lower
    if lower[index + 1 : index + 2] != ["to"] or index + 3 >= len(scene.owner):
        return False
    return scene.place_at(index + 2 + (lower[index + 2] == "the")) is not None


_STOPS = frozenset("visit visits stop stops stopover stopovers layovers talks meetings".split())
"""What a journey has in the places that it leads to."""


_OF_STOPS = frozenset("brief short planned scheduled expected official state likely also".split())
"""Around such a noun: "with brief stops planned in Peru"."""


_TO_STOPS = frozenset("in to at".split())


_TO_HOSTS = 6
"""Tokens from "with" to the "in" of "talks with his senior counterparts in Peru", at most."""


def included(scene: Scene, trigger: int, last: int, who: str | None) -> list[Stop]:
    """The countries of "a tour which also included Russia and China", "a tour with stops in Peru"."""
    after = _covering(scene, trigger, last) + 1
    if not after:
        return []
    if after < last and scene.tokens.lower[after - 1] in _COVERS:
        after = behind_stops(scene, after, last) or after
    return _and_more(scene, stops_at(scene, after, last, who), last, who)


def behind_stops(scene: Scene, index: int, last: int) -> int:
    """The token behind "(brief) stops (planned) in" at `index`; 0 for other words."""
    lower = scene.tokens.lower
    while index < last and (lower[index] in _OF_STOPS or lower[index] in ("a", "an")):
        index += 1
    if index >= last or lower[index] not in _STOPS:
        return 0
    index += 1
    while index < last and lower[index] in _OF_STOPS:
        index += 1
    if lower[index : index + 1] == ["with"]:
        ahead = range(index + 1, min(index + _TO_HOSTS, last))
        index = next((at for at in ahead if lower[at] == "in"), index)
        if any(scene.owner[at] is not None for at in ahead if at < index):
            return 0  # "talks with Peru's minister in Chile": whoever is met
    return index + 1 if index < last and lower[index] in _TO_STOPS else 0


def _behind_office(scene: Scene, index: int, limit: int) -> int:
    """The "to" behind "as prime minister", whose "as" is at `index`; 0 if there is none."""
    lower = scene.tokens.lower
    for at in range(index + 1, min(index + 7, limit)):
        if lower[at] == "to":
            return at
        if scene.tokens.classes[at] not in "aAC" or scene.owner[at] is not None:
            return 0
    return 0


def _covering(scene: Scene, trigger: int, last: int) -> int:
    """The word that says what the journey at `trigger` includes, or -1."""
    lower = scene.tokens.lower
    for index in range(trigger + 1, min(trigger + 12, last)):
        if lower[index] in _COVERS:
            return index if lower[index - 1] not in ("not", "never") else -1
        if lower[index] == "with" and behind_stops(scene, index + 1, last):
            return behind_stops(scene, index + 1, last) - 1
        if lower[index] in (";", "said", "when", "after"):
            break
    return -1


def leaves_out(scene: Scene, trigger: int) -> bool:
    """Whether the journey at `trigger` is said not to include something."""
    lower = scene.tokens.lower
    return any(
        lower[at] in _COVERS and lower[at - 1] in ("not", "never")
        for at in range(trigger + 1, min(trigger + 16, len(lower)))
    )


def tense_of_included(scene: Scene, trigger: int, *, over: bool) -> str:
    """The tense of the stops that `included` finds; `over` says that the journey is.

    Those that a journey which goes on "includes" are still to come, mostly.
    """
    lower = scene.tokens.lower
    at = _covering(scene, trigger, scene.tokens.sentences[scene.sentence_at[trigger]][1])
    if not over and (lower[at].endswith("s") or lower[at] in ("include", "cover")):
        return "future"
    tense = clause_tense(scene, trigger)
    if not over and at > 0 and lower[at] in _TO_STOPS and tense != "past":
        return "future"  # "is on a tour with stops in Peru and Chile": the first aside, to come
    return tense


def _and_more(scene: Scene, stops: list[Stop], last: int, who: str | None) -> list[Stop]:
    """Those of "included Peru, where he met X, as well as Chile and Cuba" behind the clause too."""
    lower = scene.tokens.lower
    begin = stops[-1].token if stops else last
    for index in range(begin + 1, last - 2):
        if lower[index : index + 3] == ["as", "well", "as"]:
            return [*stops, *stops_at(scene, index + 3, last, who)]
    return stops


def places(scene: Scene, trigger: int, who: str | None) -> tuple[list[Stop], bool]:
    """The stops of the visit, and whether the text names a site instead."""
    lower, classes = scene.tokens.lower, scene.tokens.classes
    noun = lower[trigger]
    limit = scene.tokens.sentences[scene.sentence_at[trigger]][1]
    copula = led_to(scene, trigger)
    if copula > 0:
        return stops_at(scene, copula + 1, limit, who), False
    index = trigger + 1
    while index < min(trigger + 24, limit):
        word = lower[index]
        if word in ("here", "there"):
            return stops_at(scene, index, limit, who), False
        direct = index == trigger + 1
        name = scene.owner[index]
        if (
            direct
            and name is not None
            and name.kind == "place"
            and name.sort in ("country", "city")
        ):
            return stops_at(scene, index, limit, who), False
        if (
            word == "to"
            or (word == "in" and noun.startswith(_INSIDE))
            or (
                word in ("of", "through", "across", "around")
                and noun.startswith(("tour", "swing", "trip"))
            )
        ):
            if word == "to" and index + 1 < limit and lower[index + 1] in scene.triggers.verbs:
                return [], False
            behind = _party_at(scene, index, limit) if word == "of" else 0
            if behind and "by" not in lower[index:behind]:
                index = behind  # "the trip of Peru's leader X to Chile"
                continue
            stops = stops_at(scene, index + 1, limit, who)
            if stops:
                return stops, False
            if lower[index + 1 : index + 3] == ["our", "country"]:
                return [], False
            wide = scene.owner[index + 1] if index + 1 < limit else None
            if wide is not None and wide.country and word == "to" and is_owner(scene, wide):
                return [Stop(wide.country, None, wide.first)], False  # "to Peru's largest mine"
            if wide is not None and wide.kind == "place" and word == "of":
                index = wide.stop  # "a tour of Africa on Monday in Ghana"
                if lower[index : index + 1] in (["and"], [","]):
                    stops = stops_at(scene, index + 1, limit, who)
                    if stops:
                        return stops, False  # "a tour of Europe and Mongolia"
                continue
            if direct:
                return [], True
            break
        if (
            word == ","
            and lower[index + 1 : index + 2] == ["to"]
            and noun.startswith(("trip", "visit"))
        ):
            index += 1
            continue  # "his first trip abroad next month, to Angola"
        if word == "from" and direct and _party_at(scene, index, limit):
            index = _party_at(scene, index, limit)
            continue  # "a visit from X to Peru"
        if word in _PASSED or scene.clock[index] is not None:
            index += 1
            continue
        if word == "of" and _past_length(scene, index, limit) > index:
            index = _past_length(scene, index, limit)
            continue  # "a visit of less than two days to Peru"
        if word == "as":
            to = _behind_office(scene, index, limit)
            if to:
                index = to
                continue  # "his first trip as premier to Peru"
        if word in ("by", "of", "paid", "made", "led") and _party_at(scene, index, limit):
            index = _party_at(scene, index, limit)
            continue
        break
    # "his China visit", "the Moscow trip".
    name = scene.owner[trigger - 1] if trigger else None
    if (
        name is not None
        and name.kind == "place"
        and name.country
        and name.sort != "continent"
        and lower[name.first - 1 : name.first] != ["to"]
        and not (name.first and classes[name.first - 1] in "C")
    ):
        return stops_at(scene, name.first, trigger, who) or [
            Stop(name.country, None, name.first)
        ], False
    # "talks in Manila in an earlier stop".
    if noun.startswith("stop") and "earlier" in lower[max(trigger - 3, 0) : trigger]:
        for back in range(trigger - 2, max(trigger - 8, 0), -1):
            found = stops_at(scene, back + 1, trigger, who) if lower[back] == "in" else []
            if found:
                return found, False
    return [], False


_ABOUT = frozenset("less more than some about just only under over barely".split())


def _past_length(scene: Scene, of: int, limit: int) -> int:
    """The token behind "of (less than) two days", whose "of" is given; the "of" where no length follows."""
    at = of + 1
    while at < limit and scene.tokens.lower[at] in _ABOUT:
        at += 1
    time = scene.clock[at] if at < limit else None
    if time is None or time.type != "DURATION":
        return of
    while at < limit and scene.clock[at] is time:
        at += 1
    return at


def is_owner(scene: Scene, name: Name | None) -> bool:
    """Whether a country stands before "'s": of "Peru's largest mine" and "Peru's southern coast"."""
    return (
        name is not None
        and name.kind == "place"
        and name.sort == "country"
        and scene.tokens.classes[name.stop : name.stop + 1] == "s"
        and _ABROAD.isdisjoint(scene.tokens.lower[name.stop : name.stop + 5])
    )


_ABROAD = frozenset(
    """embassy consulate mission pavilion stand stall booth president minister premier king ship
    warship frigate troops contingent peacekeepers delegation team leader leaders ambassador""".split()
)
"""What a country has elsewhere."""


def done_during(scene: Scene, trigger: int, who: str | None) -> list[Stop]:
    """The town of "a bomb went off in Lima (in 1997) during a visit by X": where the visit led."""
    lower = scene.tokens.lower
    first = scene.tokens.sentences[scene.sentence_at[trigger]][0]
    at = trigger - 1
    while at > first and trigger - at < 5 and lower[at] not in ("during", "of"):
        at -= 1
    of_whose = lower[at + 1] == "the" and lower[trigger + 1 : trigger + 2] in (["by"], ["of"])
    if lower[at] not in ("during", "of") or not (lower[at + 1] in ("a", "an") or of_whose):
        return []
    if lower[at] == "of":
        # "on the second day of a visit by X", "at the end of a visit by X"
        if lower[at - 1] not in _PARTS:
            return []
        at -= 2
        while at > first and lower[at] not in ("on", "at", ",") and trigger - at < _TO_PART:
            at -= 1
        if lower[at] not in ("on", "at", ","):
            return []
    at -= 1
    while at > first and (
        scene.clock[at] is not None or lower[at] in ("on", "in", "late", "early", ",")
    ):
        at -= 1
    name = scene.owner[at]
    if name is None or name.kind != "place" or name.sort == "demonym":
        return []
    while name.first - 1 > first and lower[name.first - 1] == ",":
        town = scene.owner[name.first - 2]  # "in Bengal, India"
        if town is None or town.kind != "place" or town.country != name.country:
            break
        name = town
    led = lower[name.first - 1] in ("in", "at", "near", "outside")
    return stops_at(scene, name.first, at + 1, who)[:1] if led else []


_KNOWING = frozenset("know knows knew remember remembers remembered".split())


def known_from(scene: Scene, trigger: int, who: str | None) -> list[Stop]:
    """Lima of "X knows Lima (well) from a visit in 2015": where the visit led."""
    lower = scene.tokens.lower
    first = scene.tokens.sentences[scene.sentence_at[trigger]][0]
    low = max(trigger - _TO_KNOWN, first + 1)
    at = next((k for k in range(trigger - 1, low, -1) if lower[k] == "from"), -1)
    place = at - 1 - (lower[at - 1] in ("well", "only"))
    name = scene.place_at(place) if at > 0 else None
    if name is None or name.sort == "demonym" or lower[name.first - 1] not in _KNOWING:
        return []
    return stops_at(scene, name.first, at, who)[:1]


_TO_KNOWN = 6
"""Tokens from "from" to the noun of "from two short working visits", at most."""


_PARTS = frozenset("day end start beginning close".split())


_TO_PART = 10
"""Tokens back from a visit to the "on" of "on the second day of a visit", at most."""


_COPULAS = frozenset("was is were been".split())


def led_to(scene: Scene, trigger: int) -> int:
    """The "to" of "his last trip (before that) was to Peru" at the noun; -1 where there is none."""
    lower = scene.tokens.lower
    last = scene.tokens.sentences[scene.sentence_at[trigger]][1]
    aside = 0
    for index in range(trigger + 1, min(trigger + 12, last - 1)):
        if index < aside:
            continue
        word = lower[index]
        if word == "," and aside == 0:
            aside = _behind_time(scene, index)  # "his first trip in office, in February, was to"
            if aside:
                continue
        if word == "will" and lower[index + 1 : index + 3] == ["be", "to"]:
            return index + 2  # "his next trip will be to Peru"
        if word in _COPULAS:
            one = lower[index + 1 : min(index + 5, last)]
            if one[:1] in (["a"], ["an"]) and "one" in one:
                at = index + 2 + one.index("one")  # "has been an unannounced one to Peru"
                return at if lower[at] == "to" else -1
            ahead = index + 1 + (lower[index + 1] in ("also", "in", "made", "paid", "one"))
            return ahead if lower[ahead : ahead + 1] == ["to"] else -1
        name = scene.place_at(index)
        if (
            scene.tokens.classes[index] in ",;.:"
            or (word in scene.triggers.verbs and word not in ("has", "had"))
            or word in ("to", "by", "which", "that" if lower[index - 1] != "before" else "")
            or (name is not None and name.sort != "demonym")
        ):
            return -1
    return -1


def _behind_time(scene: Scene, comma: int) -> int:
    """The token behind the second comma of ", in February,"; 0 where no time stands between two."""
    at = comma + 1 + (scene.tokens.lower[comma + 1] in ("in", "on"))
    begin = at
    while at < len(scene.clock) and scene.clock[at] is not None:
        at += 1
    return at + 1 if at > begin and scene.tokens.lower[at : at + 1] == [","] else 0


_OF_TRAVELLER = frozenset(
    "the its their his her country nation a an another other fellow high-ranking top-ranking".split()
)


def only_titles(scene: Scene, first: int, stop: int) -> bool:
    """Whether a stretch after "of" or "by" holds only a title: "of (its leader,) X"."""
    lower = scene.tokens.lower
    if first >= stop or lower[first - 1] not in ("of", "by", "from"):
        return False
    return all(
        scene.titled[at] is not None
        or lower[at] in TITLE_WORDS
        or lower[at] in _OF_TRAVELLER
        or scene.tokens.classes[at] in "sC,"
        for at in range(first, stop)
    )


def _party_at(scene: Scene, index: int, limit: int) -> int:
    """The token after the traveller of "visit by X to Y" that begins at `index`; 0 if none.

    The name may stand in apposition: "the visit of its leader, X, to Y".
    """
    found = 0
    lower = scene.tokens.lower
    for party in parties_in(scene, scene.sentence_at[index]):
        if party.first <= index or party.stop >= limit:
            continue
        if found and not (party.first == found + 1 and lower[found] == ","):
            break
        near = party.first <= index + 3 or only_titles(scene, index + 1, party.first)
        if not found and not near:
            break
        if party.possessive:
            continue
        found = party.stop
    return _past_aside(scene, found, limit) if found and lower[found] == "," else found


def _past_aside(scene: Scene, comma: int, limit: int) -> int:
    """The token behind the comma after a traveller, or behind what he is called there: "a visit by
    X, the Peruvian envoy, | to Y"."""
    lower = scene.tokens.lower
    if lower[comma + 1 : comma + 2] in (["a"], ["an"], ["the"], ["then"], ["one"]):
        for at in range(comma + 2, min(comma + _ASIDE, limit - 1)):
            if lower[at] == ",":
                return at + 1 if lower[at + 1] == "to" else comma + 1
    return comma + 1


_ASIDE = 16
"""Tokens of ", a senior official," at most."""
