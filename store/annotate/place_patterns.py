"""Places that no dictionary has, or that are named in part: towns, landforms, "the North".

"in Middleton, Wisconsin", "the Songhua River", "Lake Victoria", "Havana-based".
"""

from __future__ import annotations

from store.annotate.lexicon import Lexicon, plain, slug
from store.annotate.naming import NamingRule, name_of, unlisted_name
from store.annotate.place_readings import Candidate
from store.annotate.tokens import Tokens
from store.model import Name

_BEFORE_TOWN = frozenset("in near at outside around inside throughout from".split())
_HALVES = {"north": "KP", "south": "KR"}

UNITS = frozenset(
    "province state prefecture governorate county region district oblast island".split()
)
"""Nouns that belong to the name of the place before them: "Zhejiang Province"."""
LANDFORMS = (
    frozenset(
        """
    river sea lake strait straits bay ocean islands peninsula mountains mountain valley desert canal
    basin plateau gulf archipelago reef
    """.split()
    )
    | UNITS
)
"""Nouns that make a place of the capitalised words before them."""
_WITH_OF = frozenset("gulf strait bay sea isle".split())
LEADING = frozenset("mount mt mt. lake cape fort camp river".split()) | _WITH_OF
"""Nouns that make a place of the capitalised word after them, or after their "of"."""
_NOT_BEFORE = frozenset(
    """
    the a an this that in on at of for from to and or but its his her our their president minister
    governor premier general king queen prince united federal member home each every no some any
    """.split()
)


def unknown_town(tokens: Tokens, around: Candidate, before: Candidate | None) -> Name | None:
    """A town that only its country or state, after a comma, tells: "in Middleton, Wisconsin"."""
    comma = around.first - 1
    if comma < 2 or around.entries[0].sort not in {"country", "region"}:
        return None
    first = comma
    while first > 0 and comma - first < 3 and tokens.classes[first - 1] == "C":
        first -= 1
    if first == comma or first == 0 or tokens.lower[first - 1] not in _BEFORE_TOWN:
        return None
    if before is not None and before.stop > first:
        return None
    if tokens.lower[first] in _NO_TOWN or len(tokens.words[comma - 1]) == 1:
        return None
    outer = around.entries[0]
    if around.entries[0].id == "GE" and len(around.entries) > 1:
        outer = around.entries[1]
    return name_of(
        tokens,
        "place",
        first,
        comma,
        id=f"{outer.country}/{slug(tokens.slice(first, comma))}" if outer.country else None,
        country=outer.country,
        sort="city",
        rule="place/town-of",
    )


_NO_TOWN = frozenset(
    """
    group january february march april may june july august september october november december
    monday tuesday wednesday thursday friday saturday sunday
    """.split()
)


_TOWNS = frozenset("town city village port resort island district hamlet settlement".split())
"""Nouns before "of" that say of an unknown name what it is."""


_TOLD = 4
"""Words between a town and the country that it is said to be in or of."""


def told_towns(tokens: Tokens, names: list[Name]) -> list[Name]:
    """Towns that the text itself calls so: "the rebel-held town of Kilinochchi in Sri Lanka".

    `names` are the places found by other means; the bare name elsewhere is the same town.
    """
    lower, classes = tokens.lower, tokens.classes
    if _TOWNS.isdisjoint(tokens.vocabulary):
        return []
    told = [
        index
        for index in tokens.capitals
        if index > 2 and lower[index - 1] == "of" and lower[index - 2] in _TOWNS
    ]
    if not told:
        return []
    around = {at: name for name in names for at in range(name.first, name.stop)}
    found: list[Name] = []
    for index in told:
        stop = index
        while stop < len(tokens) and classes[stop] == "C" and stop - index < 3:
            stop += 1
        if stop == index or any(at in around for at in range(index, stop)):
            continue
        if classes[stop : stop + 1] in ("A", "I", "U"):
            continue  # "the city of Henry V"
        country = _told_country(tokens, around, index, stop)
        words = lower[index:stop]
        firsts = [at for at in tokens.capitals if lower[at : at + len(words)] == words]
        for first in firsts:
            last = first + len(words)
            beside = classes[first - 1] if first else ""
            if first != index and (classes[last : last + 1] == "C" or beside == "C"):
                continue  # of a longer name
            if first in around:
                continue
            town = name_of(
                tokens,
                "place",
                first,
                last,
                id=f"{country}/{slug(tokens.slice(index, stop))}" if country else None,
                country=country,
                sort="city",
                rule="place/called-town",
            )
            found.append(town)
            around.update(dict.fromkeys(range(first, last), town))
    return found


def _told_country(tokens: Tokens, around: dict[int, Name], first: int, stop: int) -> str | None:
    """The country of "the Turkish town of X" or "the town of X in northern Turkey"."""
    lower = tokens.lower
    if lower[stop : stop + 1] == ["in"] or tokens.classes[stop : stop + 1] == ",":
        for at in range(stop + 1, min(stop + 1 + _TOLD, len(tokens))):
            if at in around:
                return around[at].country
            if tokens.classes[at] != "a":
                break
    for at in range(first - 3, max(first - 4 - _TOLD, -1), -1):
        if at in around:
            return around[at].country
        if tokens.classes[at] not in "as" or lower[at] in _BEFORE_TOWN:
            break
    return None


def koreas(tokens: Tokens, candidates: list[Candidate], seen: set[str | None]) -> list[Name]:
    """ "the North" and "the South" in a body about Korea."""
    if seen.isdisjoint(_HALVES.values()) or _HALVES.keys().isdisjoint(tokens.capital_words):
        return []
    found: list[Name] = []
    halves = [index for index in tokens.capitals if tokens.lower[index] in _HALVES]
    taken = {one.first for one in candidates}
    for index in halves:
        if not index or index in taken or tokens.lower[index - 1] not in _BEFORE_HALF:
            continue
        code = _HALVES[tokens.lower[index]]
        after = tokens.lower[index + 1 : index + 2]
        if after and tokens.classes[index + 1] in "CA" and after[0] not in _NO_TOWN:
            continue  # but "arrived in the South Sunday"
        found.append(
            name_of(
                tokens,
                "place",
                index,
                index + 1,
                id=code,
                country=code,
                sort="country",
                rule="place/the-north",
            )
        )
    return found


_BEFORE_HALF = frozenset(
    """the communist stalinist capitalist reclusive impoverished isolated secretive nuclear-armed
    sanctions-hit cash-strapped neighbouring neighboring rival""".split()
)


def head_of_compound(tokens: Tokens, lexicon: Lexicon, index: int) -> Name | None:
    """The place at the head of a compound: "Havana-based", "US-led"."""
    head, _, tail = tokens.words[index].partition("-")
    if tail.rpartition("-")[2] not in _COMPOUND_TAILS:
        return None
    entry = next((entry for entry in lexicon.places.single(head) if not entry.weak), None)
    if entry is None:
        return None
    start = tokens.starts[index]
    return Name(
        "place",
        start,
        start + len(head),
        head,
        index,
        index + 1,
        entry.id,
        entry.country,
        entry.sort,
        "place/compound",
    )


_COMPOUND_TAILS = frozenset(
    """
    based led backed born brokered controlled sponsored held run owned educated funded made occupied
    trained hosted supported friendly registered style dominated initiated proposed
    """.split()
)


def landform(tokens: Tokens, lexicon: Lexicon, index: int, taken: int) -> Name | None:
    """The place that a noun makes of the words before it: "Songhua River", "Yellow Sea".

    `taken`: the token after the last place found, where the words may not begin before.
    """
    first = index
    while first > taken and index - first < 2 and tokens.classes[first - 1] == "C":
        if tokens.lower[first - 1] in _NOT_BEFORE:
            break
        first -= 1
    if first == index or "\n" in tokens.text[tokens.starts[first] : tokens.starts[index]]:
        return None
    words = [plain(tokens.words[at]) for at in range(first, index)]
    if lexicon.given_names.get(words[0]) >= 2:
        return None  # "Ricki Lake"
    if tokens.lower[index] in UNITS and all(word in lexicon.common_words for word in words):
        return None  # "Home State"
    return _landform(tokens, first, index + 1)


def led_landform(tokens: Tokens, lexicon: Lexicon, index: int) -> Name | None:
    """The place that a noun makes of the word after it: "Lake Victoria", "Gulf of Thailand"."""
    named = index + 1
    if named < len(tokens) and tokens.lower[named] == "of":
        named += 1
    elif tokens.lower[index] in _WITH_OF:
        return None  # "Gulf War"
    if named >= len(tokens) or tokens.classes[named] != "C" or tokens.lower[named] in _NOT_BEFORE:
        return None
    if plain(tokens.words[named]) in lexicon.common_words:
        return None
    return _landform(tokens, index, named + 1)


def _landform(tokens: Tokens, first: int, stop: int) -> Name:
    return unlisted_name(tokens, "place", first, stop, sort="region", rule="place/landform")


RULES = (
    NamingRule(
        "place/town-of",
        """
        + 2019-05-21 | They met in Little Falls, Minnesota. => place Little Falls = US/little-falls
        - 2019-05-21 | He thanked Bob Little, Japan and others. => place Bob Little = JP/bob-little
        """,
    ),
    NamingRule(
        "place/called-town",
        """
        + 2019-05-21 | He saw the rebel-held town of Umbatto in northern Kenya. Umbatto was quiet. => place Umbatto = KE/umbatto
        + 2019-05-21 | He saw the Kenyan port of Umbatto. => place Umbatto = KE/umbatto
        - 2019-05-21 | He saw the friends of Umbatto in northern Kenya. => place Umbatto = KE/umbatto
        """,
    ),
    NamingRule(
        "place/the-north",
        """
        + 2019-05-21 | Seoul offered talks, but the North refused. => place North = KP
        - 2019-05-21 | Seoul sent ships to the North Atlantic. => place North = KP
        - 2019-05-21 | Khartoum attacked the North. => place North = KP
        """,
    ),
    NamingRule(
        "place/compound",
        """
        + 2019-05-21 | A Havana-based envoy was named. => place Havana = CU/havana
        - 2019-05-21 | It is a Nice-based company. => place Nice = FR/nice
        """,
    ),
    NamingRule(
        "place/landform",
        """
        + 2019-05-21 | Fish died in the Songhua River. => place Songhua River = songhua-river
        + 2019-05-21 | They sailed the Gulf of Alba. => place Gulf of Alba = gulf-of-alba
        + 2019-05-21 | He lives in Zhejiang Province. => place Zhejiang Province = CN/zhejiang
        - 2019-05-21 | He spoke to Ricki Lake. => place Ricki Lake = ricki-lake
        - 2019-05-21 | He left the Home State. => place Home State = home-state
        """,
    ),
)
