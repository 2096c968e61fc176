"""Finds which place is meant where none is named: "there", "the city", "the Asian nation".

Only what the text said before counts. Places that are named are found in destinations.py.
"""

from __future__ import annotations

from store.annotate.events.clause.finite import clause_tense, tells_past
from store.annotate.events.clause.scene import PREPOSITIONS, SUBORDINATORS, Scene
from store.model import Name

LANDS = frozenset("country nation republic kingdom state emirate sultanate".split())
"""Words for a country."""


LANDS_OF_A_KIND = {
    "territory": frozenset("HK MO PS XK EH TL GI FK NC PF GL PR BM GU".split()),
    "colony": frozenset("HK MO GI FK BM NC PF".split()),
    "enclave": frozenset(["PS", "HK", "MO", "GI"]),
    "island": frozenset(
        "CY TW CU LK MT IS JM MG MU TL HT DO SG BH NR BB GD LC DM GL PR BM GU NU".split()
    ),
    "city-state": frozenset(["SG", "MC", "VA"]),
    "archipelago": frozenset("PH ID MV KM SC CV BS FJ TO VU SB PF".split()),
}
"""Words for a land that only some countries are called: "a visit to the territory"."""


_RECLUSIVE = frozenset("isolated reclusive secretive hermit".split())


_RECLUSIVE_LANDS = frozenset("KP TM ER MM BT".split())
"""Which states are called "the isolated regime" or "the hermit kingdom"."""


def where_there_is(scene: Scene, index: int, traveller: str | None) -> str | None:
    """The country that "there" at `index` means; None where it is the traveller's own."""
    home = scene.home(traveller) if traveller else None
    goes = scene.tokens.lower[index - 1] in _GOING
    if home and traveller and not goes and _is_his_own(scene, index, traveller, home):
        return None  # "Wang and Liu sat down with him there": at home
    where = _where_he_is(scene, index, traveller) or _where_others_are(scene, index, home)
    if where is not None:
        return where
    nearest = nearest_country(scene, index, home)
    planned = _only_planned(scene, index, nearest, traveller)
    if not planned:
        return nearest
    # "X will visit Peru in June. His aide Y was there in March": there is no other place to mean
    goers = {who for _, who in scene.travellers}
    return _not_to_come(scene, index) or (nearest if traveller not in goers else None)


_GOING = frozenset(
    """lands land landed arrives arrive arrived flies flew flown travels travelled traveled travel went
    goes gone going headed heading sent""".split()
)
"""Before "there", which then is no place where somebody is at home."""


def _only_planned(scene: Scene, index: int, country: str | None, traveller: str | None) -> bool:
    """Whether what was done "there" was not in a country to which somebody has still to go: "arrived in
    Peru on a tour that will also take him to Chile. There he met X"."""
    if not scene.planned or not _tells_past(scene, index):
        return False
    going = [n for n, place in enumerate(scene.destinations) if place == country]
    goers = {scene.travellers[n][1] for n in going}
    homes = {scene.home(who) for who in goers}
    if traveller is not None and traveller not in goers and scene.home(traveller) not in homes:
        return False  # "X will visit Peru in June. Y of Togo was there in March"
    return bool(going) and scene.planned.issuperset(going)


def _not_to_come(scene: Scene, index: int) -> str | None:
    """Where the traveller told of last in the sentences before has gone by now."""
    low = scene.tokens.sentences[max(scene.sentence_at[index] - 4, 0)][0]
    for number in range(len(scene.travellers) - 1, -1, -1):
        if scene.travellers[number][0] < low:
            return None
        if number not in scene.planned and number not in scene.asides:
            return scene.destinations[number] or None
    return None


def _tells_past(scene: Scene, index: int) -> bool:
    """Whether the clause of "there" at `index` is in the past."""
    first = scene.tokens.sentences[scene.sentence_at[index]][0]
    return tells_past(scene, index) if index == first else clause_tense(scene, index) == "past"


def _where_others_are(scene: Scene, index: int, home: str | None) -> str | None:
    """Where those told of before went, of "Y was there too", "Y was also there"."""
    lower = scene.tokens.lower
    if lower[index + 1 : index + 2] != ["too"] and lower[index - 1] != "also":
        return None
    low = scene.tokens.sentences[max(scene.sentence_at[index] - _WITH_OTHERS, 0)][0]
    if not scene.travellers or scene.travellers[-1][0] < low:
        return None
    country = scene.destinations[-1]
    return country if country and country != home else None


_WITH_OTHERS = 3
"""Sentences back in which others are told to have gone "there"."""


def town_there(scene: Scene, index: int, country: str) -> Name | None:
    """The town of a country that "there" at `index` means: the place of it told last, if a town.

    A capital may be told by its country: "the Peruvian capital".
    """
    lower = scene.tokens.lower
    low = scene.tokens.sentences[max(scene.sentence_at[index] - 4, 0)][0]
    for back in range(index - 1, low - 1, -1):
        name = scene.owner[back]
        if name is None or name.stop - 1 != back or name.kind != "place":
            continue
        if name.country != country or scene.tokens.classes[name.stop : name.stop + 1] == "s":
            continue
        if _of_capital(scene, name):
            return name
        if name.sort == "country" and not is_attribute(scene, name):
            town = scene.owner[name.first - 2] if lower[name.first - 1] == "," else None
            if town is None or town.sort != "city":
                return None
        elif name.sort == "city" and (
            lower[name.first - 1] in _TOWARDS or lower[name.first - 1] in _SEEN_IN
        ):
            return name
    return None


_TOWARDS = frozenset("in to at into for near outside through capital city port town of".split())
_SEEN_IN = frozenset("visit visits visited visiting reach reached leave leaves left".split())
"""Words before the name of a town that is meant as a place, not as its government."""


def _where_he_is(scene: Scene, index: int, traveller: str | None) -> str | None:
    """The country to which the traveller was said to go in the sentences just before."""
    low = scene.tokens.sentences[max(scene.sentence_at[index] - 4, 0)][0]
    first = scene.tokens.sentences[scene.sentence_at[index]][0]
    home = scene.home(traveller) if traveller else None
    for name in scene.owner[first:index]:
        if name is None or name.kind != "place" or name.country == home:
            continue
        if _is_origin(scene, name):
            continue  # "met Y of Togo there"
        if name.sort in ("city", "country") and not (
            is_attribute(scene, name) or _is_a_party(scene, name)
        ):
            return None  # "He knows Pyongyang: he was there in 2015"
    known = _said_to_know(scene, index, home) or _other_place(scene, index, home)
    if known is not None:
        return known
    ahead: str | None = None
    past = _tells_past(scene, index)
    for number in range(len(scene.travellers) - 1, -1, -1):
        token, who = scene.travellers[number]
        if token < low:
            break
        if who == traveller and token < first:
            if not past or number not in scene.planned:
                return scene.destinations[number]
            # "arrived in Peru on a tour that will also take him to Chile. There he met X": in Peru
            ahead = ahead or scene.destinations[number]
    return ahead


def _is_origin(scene: Scene, name: Name) -> bool:
    """Whether a country only says where the one comes from who is named before it: "Y of Togo"."""
    of = name.first - 1 - (scene.tokens.lower[name.first - 1] == "the")
    bearer = scene.owner[of - 1] if scene.tokens.lower[of] == "of" else None
    return bearer is not None and bearer.kind == "person"


_ONCE = frozenset(["once", "twice"])


def _other_place(scene: Scene, index: int, home: str | None) -> str | None:
    """The only place of the sentence before, of "Nobody asked him to Peru. He was there once": who is
    somewhere now was not there "once"."""
    sentence = scene.sentence_at[index] - 1
    if sentence < 0 or _ONCE.isdisjoint(scene.tokens.lower[index - 2 : index + 3]):
        return None
    first, stop = scene.tokens.sentences[sentence]
    named = {
        name.country
        for name in scene.named_places
        if first <= name.first < stop and name.sort in ("city", "country") and name.country != home
    }
    return named.pop() if len(named) == 1 else None


def _said_to_know(scene: Scene, index: int, home: str | None) -> str | None:
    """The country of which the sentence before says that somebody knows it: "X is no stranger in
    Peru. He was there in March", wherever he is now."""
    sentence = scene.sentence_at[index] - 1
    if sentence < 0:
        return None
    first, stop = scene.tokens.sentences[sentence]
    if _KNOWING.isdisjoint(scene.tokens.lower[first:stop]):
        return None
    named = {
        name.country
        for name in scene.owner[first:stop]
        if name is not None and name.kind == "place" and name.sort in ("city", "country")
    } - {home, None}
    return named.pop() if len(named) == 1 else None


_KNOWING = frozenset("stranger knows familiar newcomer regular favourite favorite frequent".split())


def _is_his_own(scene: Scene, token: int, official: str, home: str) -> bool:
    """Whether "there" is the country of an official of whom no journey is told, but a guest's."""
    sentence = scene.sentence_at[token]
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
        if name is None or name.kind != "place":
            continue
        capital = _of_capital(scene, name)
        if name.sort not in ("city", "country") and not capital:
            continue
        if is_attribute(scene, name) and not capital:
            continue  # "Carter, a former US president, went there"
        if _is_a_party(scene, name) or _of_a_paper(scene, name) or _whose_country(scene, name):
            continue
        if scene.tokens.classes[name.stop : name.stop + 1] != "s":
            return name.country == home and scene.tokens.lower[name.first - 1] != "from"
    return bool(told) and told[-1][1] == home


def _is_a_party(scene: Scene, name: Name) -> bool:
    """Whether a country is one that others deal with, no place: "X, envoy for ties with Peru"; or a
    government, "would speak for Lima"."""
    lower = scene.tokens.lower
    if lower[name.first - 1] == "for" and lower[name.first - 2] in _SPEAKS:
        return True
    if lower[name.first - 1] in _DISCUSSING:
        return True
    return name.sort == "country" and (
        scene.titled[name.first] is not None
        or lower[name.first - 1] in ("with", "against", "towards", "toward")
    )


_PAPERS = frozenset("daily newspaper paper tabloid weekly magazine broadcaster reporter".split())


def _of_a_paper(scene: Scene, name: Name) -> bool:
    """Whether a town only says where a paper is from: "a Lima daily claimed that"."""
    return not _PAPERS.isdisjoint(scene.tokens.lower[name.stop : name.stop + 2])


_DISCUSSING = frozenset("about over discuss discussed discusses discussing regarding".split())
"""Before a country that is talked about."""


_SPEAKS = frozenset("speak speaks spoke speaking answer answered stand stood act acted".split())
"""Before "for Lima": its government is meant."""


def _of_capital(scene: Scene, name: Name) -> bool:
    """Whether a name stands for a town by "the Peruvian capital"."""
    return scene.tokens.lower[name.stop : name.stop + 1] == ["capital"]


_LEAD = 2
"""Sentences at an article's head in which the place that it is from may be named."""


_OF_A_TOWN = frozenset("airport streets airspace skies roads".split())
"""What is a town's, where something happens as guests come."""


def report_place(scene: Scene) -> Name | None:
    """Where a report is from: its dateline, or the town in which its first sentence sets it: "The
    two presidents met in Lima on Monday"."""
    if scene.dateline is not None:
        return scene.dateline
    stop = scene.tokens.sentences[min(_LEAD, len(scene.tokens.sentences)) - 1][1]
    lower = scene.tokens.lower
    for name in scene.named_places:
        if name.first >= stop:
            return None
        owns = scene.tokens.classes[name.stop : name.stop + 1] == "s"
        if (
            name.sort == "city"
            and owns
            and not _OF_A_TOWN.isdisjoint(lower[name.stop + 1 : name.stop + 2])
        ):
            return name  # "Lima's airport was sealed off as X flew in"
        if name.sort == "city" and lower[name.first - 1] in ("in", "at") and name.first > 0:
            return name if scene.tokens.classes[name.stop : name.stop + 1] != "s" else None
    return None


def the_city(scene: Scene, index: int, high: int) -> Name | None:
    """The city that "the city" at `index` means: the one named last, not long before."""
    lower = scene.tokens.lower
    if index + 1 >= high or lower[index + 1] != "city" or index < 2:
        return None
    after = index + 2
    if after < len(lower) and (
        lower[after] == "of"
        or scene.owner[after] is not None
        or scene.tokens.classes[after] == "s"
        or (
            scene.tokens.classes[after] == "a"
            and scene.clock[after] is None
            and lower[after] not in PREPOSITIONS
            and lower[after] not in SUBORDINATORS
            and lower[after] not in _BEHIND_CITY
        )
    ):
        return None  # "the city of Rome", "the city council"
    return city_before(scene, index)


_BEHIND_CITY = frozenset("and but since again too now also later until together alone".split())
"""Words behind "the city" that are no noun of which it would be a part."""


def city_before(scene: Scene, index: int) -> Name | None:
    """The city named last before `index`, in its sentence or the one before."""
    low = scene.tokens.sentences[max(scene.sentence_at[index] - 1, 0)][0]
    for back in range(index - 1, low - 1, -1):
        name = scene.place_at(back)
        if name is not None and name.sort == "city":
            return name
    return None


def described_country(scene: Scene, index: int, high: int, traveller: str | None) -> str | None:
    """The country that "the country" or "the central Asian nation" means."""
    lower = scene.tokens.lower
    if lower[index] not in ("the", "that", "this"):
        return None
    home = scene.home(traveller) if traveller else None
    reclusive = False
    for ahead in range(index + 1, min(index + 5, high)):
        word = lower[ahead]
        reclusive = reclusive or word in _RECLUSIVE
        if scene.tokens.classes[ahead + 1 : ahead + 2] == "s" and (
            lower[ahead + 2 : ahead + 3] not in (["capital"], ["soil"])
        ):
            return None  # "the country's leader"
        if (
            (word in LANDS or word in LANDS_OF_A_KIND or (reclusive and word == "regime"))
            and (
                ahead + 1 >= high
                or scene.tokens.classes[ahead + 1] not in "aCA"
                or lower[ahead + 1] in PREPOSITIONS
                or lower[ahead + 1] in SUBORDINATORS
                or lower[ahead + 1] in _BEHIND_LAND
                or scene.clock[ahead + 1]
            )
            and not (ahead + 1 < high and lower[ahead + 1] == "of")
        ):
            if word in LANDS_OF_A_KIND:
                return _nearest_land(scene, index, home, LANDS_OF_A_KIND[word])
            meant = _nearest_land(scene, index, home, _RECLUSIVE_LANDS) if reclusive else None
            if meant is not None:
                return meant
            return _where_he_stays(scene, index, traveller) or nearest_country(scene, index, home)
        name = scene.owner[ahead]
        of_region = name is not None and name.sort == "demonym" and name.country is None
        if (name is not None and not of_region) or word in PREPOSITIONS:
            return None  # but "the South Asian country"
    return None


_BEHIND_LAND = _BEHIND_CITY.union(
    """several many numerous countless a once twice three four five six often repeatedly regularly
    frequently himself herself first last next""".split()
)
"""Words behind "the country" that go on: "has been to the country several times"."""


def _nearest_land(scene: Scene, token: int, home: str | None, lands: frozenset[str]) -> str | None:
    """The one of some lands that was named last before a token, or that the report comes from."""
    for index in range(token - 1, max(token - 90, -1), -1):
        name = scene.place_at(index)
        if name is not None and name.country in lands:
            return name.country if name.country != home else None
    dateline = scene.dateline
    if dateline is None or dateline.country == home or dateline.country not in lands:
        return None
    return dateline.country


_STAYING = frozenset("remain remains remained stay stays stayed".split())


def _where_he_stays(scene: Scene, index: int, traveller: str | None) -> str | None:
    """Where a traveller was told last to have come, of "would remain in | the country"."""
    lower = scene.tokens.lower
    if lower[index - 1] != "in" or lower[index - 2] not in _STAYING or traveller is None:
        return None
    first = scene.tokens.sentences[scene.sentence_at[index]][0]
    if any(name is not None and name.sort == "city" for name in scene.owner[first:index]):
        return None  # "is to arrive in Lima on Monday and stay in the country until Friday"
    for number in range(len(scene.travellers) - 1, -1, -1):
        at, who = scene.travellers[number]
        if who == traveller and at < index and number not in scene.asides:
            return scene.destinations[number] or None
    return None


def is_attribute(scene: Scene, place: Name) -> bool:
    """Whether letters for a country stand before a noun as a nationality does: "U.S. officials",
    "U.S. Secretary of State X"."""
    after = scene.tokens.lower[place.stop : place.stop + 1]
    if not place.text.replace(".", "").isupper():
        return False
    if place.stop < len(scene.titled) and scene.titled[place.stop] is not None:
        return True
    return (
        scene.tokens.classes[place.stop : place.stop + 1] == "a"
        and after[0] not in PREPOSITIONS
        and after[0] not in SUBORDINATORS
        and after[0] not in _GOES_ON
    )


_GOES_ON = frozenset("and or but is was are were has had have will would where which".split())


def _whose_country(scene: Scene, name: Name) -> bool:
    """Whether a name only says where somebody is from: "Premier X of Peru"."""
    whose = scene.owner[name.first - 2] if name.first > 1 else None
    of = scene.tokens.lower[name.first - 1] == "of"
    return of and whose is not None and whose.kind == "person"


def _is_left(scene: Scene, name: Name) -> bool:
    """Whether a place is only where somebody came from, and nothing more is told of it: "from Lima",
    but not "from Lima, where"."""
    lower = scene.tokens.lower
    if lower[name.first - 1] != "from" or "where" in lower[name.stop : name.stop + 2]:
        return False
    sentence = scene.sentence_at[name.first]
    low, high = scene.tokens.sentences[sentence]
    told: set[str] = set()
    for number in range(len(scene.travellers) - 1, -1, -1):
        at = scene.travellers[number][0]
        if at < low:
            break
        if at < high and scene.destinations[number]:
            told.add(scene.destinations[number])
    return told != {name.country}  # but "X returned from Lima. There he had seen Y"


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
        if scene.tokens.lower[token] == "there" and _is_origin(scene, name):
            continue
        if scene.tokens.lower[token] == "there" and scene.titled[name.first] is not None:
            continue  # "Y, once ambassador to Peru, flew there"
        if scene.tokens.lower[token] == "there" and _is_left(scene, name):
            continue  # "flew to the German capital from Lima. He is to hold talks there"
        if scene.tokens.lower[token] == "there" and _is_a_party(scene, name):
            continue
        if scene.tokens.lower[token] == "there" and _whose_country(scene, name):
            continue
        capital = _of_capital(scene, name)
        if not capital and (name.sort == "demonym" or is_attribute(scene, name)):
            nationality = nationality or name.country
        elif (capital or name.sort in ("country", "city")) and index > token - 45 - far:
            return name.country
    if scene.dateline is not None and scene.dateline.country != home:
        return scene.dateline.country
    return nationality
