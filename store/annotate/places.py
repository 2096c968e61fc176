"""Finds places: countries, demonyms, cities, regions and sites, by dictionaries and context.

It offers candidates in text order, not overlapping; the people stage has the last word where a
person or an organisation may be meant. Datelines are read in store.annotate.datelines.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from store.annotate.datelines import find_datelines
from store.annotate.lexicon import Entry, Lexicon, plain, slug
from store.annotate.name_index import longest
from store.annotate.naming import NamingRule, name_of, name_of_entry
from store.annotate.tokens import Tokens
from store.model import Name

_CAPITALISED = re.compile("[CAUIm]")

_COURTESY = frozenset("mr mr. mrs mrs. ms ms. miss dr dr. sir dame mme monsieur madame".split())
_IN = frozenset("in near at outside around inside throughout".split())
_TOWARDS = frozenset(
    """
    to from via into visit visits visited visiting left leave leaving reach reached toward towards
    arrived between through across
    """.split()
)
_KINDS = frozenset(
    "city town village port capital suburb resort district province region island airport".split()
)
"""Before "of" or before the name itself, or after it: "the city of Split", "Split airport"."""
_NOT_GIVEN = frozenset(
    """
    april june august may march sunday monday christian islam america asia africa europe summer
    winter autumn prince king queen major general sheikh sheik emir imam dean judge justice
    new old north south east west upper lower greater central
    """.split()
)
"""Given names that, before a place, are usually something else."""

_SHARED: dict[str, tuple[str | None, tuple[str, ...]]] = {
    # A word that several countries share: which one where nothing tells, and all of them.
    "korea": (None, ("KP", "KR")),
    "korean": (None, ("KP", "KR")),
    "koreans": (None, ("KP", "KR")),
    "congo": ("CD", ("CD", "CG")),
    "congolese": ("CD", ("CD", "CG")),
    "guinea": ("GN", ("GN", "GW", "GQ", "PG")),
    "guinean": ("GN", ("GN", "GW", "GQ", "PG")),
}
_HALVES = {"north": "KP", "south": "KR"}


@dataclass(slots=True)
class _Candidate:
    """A run of tokens that names a place, before it is settled which one."""

    first: int
    stop: int
    entries: tuple[Entry, ...]
    rule: str


def find_places(tokens: Tokens, lexicon: Lexicon) -> list[Name]:
    """Candidate places of a body, in text order and not overlapping."""
    datelines = find_datelines(tokens, lexicon)
    names = [name for line in datelines for name in line.names]
    compounds: list[Name] = []
    candidates = _candidates(
        tokens, lexicon, {line.first: line.stop for line in datelines}, compounds
    )
    seen: set[str | None] = {name.country for name in names}
    for one in candidates:
        if len(one.entries) == 1 and tokens.lower[one.first] not in _SHARED:
            seen.add(one.entries[0].country)
    for index, one in enumerate(candidates):
        after = candidates[index + 1] if index + 1 < len(candidates) else None
        names.append(_settled(tokens, one, after, seen))
        if (
            town := _unknown_town(tokens, one, candidates[index - 1] if index else None)
        ) is not None:
            names.append(town)
    names += _koreas(tokens, candidates, seen)
    names += compounds
    return sorted(names, key=lambda name: (name.start, name.end))


# --- which runs of words name a place ------------------------------------------------------------


def _candidates(
    tokens: Tokens, lexicon: Lexicon, skip: dict[int, int], compounds: list[Name]
) -> list[_Candidate]:
    """The candidates; places at the head of compounds are added to `compounds`."""
    groups = lexicon.places.groups
    lower = tokens.lower
    found: list[_Candidate] = []
    doubtful: list[_Candidate] = []
    placed: set[tuple[Entry, ...]] = set()
    people: set[str] = set()
    position = 0
    for match in _CAPITALISED.finditer(tokens.classes):
        first = match.start()
        if first < position:
            continue
        if first in skip:
            position = skip[first]
            continue
        group = groups[lower[first]]
        if not group:
            if "-" in lower[first]:
                head = _head_of_compound(tokens, lexicon, first)
                if head is not None:
                    compounds.append(head)
            continue
        named = longest(group, tokens, first)
        if named is None:
            continue
        stop, entries = named
        if _in_a_person(tokens, lexicon, first, stop, entries, position):
            people.add(tokens.lower[first])
            continue
        strong = tuple(entry for entry in entries if not entry.weak)
        if strong:
            found.append(_Candidate(first, stop, entries, "place/name"))
        elif _context_says_place(tokens, lexicon, first, stop):
            found.append(_Candidate(first, stop, entries, "place/context"))
            placed.add(entries)
        else:
            doubtful.append(_Candidate(first, stop, entries, "place/again"))
            continue
        position = stop
    if doubtful and placed:
        found += [one for one in doubtful if _named_again(tokens, lexicon, one, placed)]
        found.sort(key=lambda one: one.first)
    if people:
        found = [one for one in found if not _also_a_person(tokens, one, people)]
    return found


def _in_a_person(
    tokens: Tokens, lexicon: Lexicon, first: int, stop: int, entries: Sequence[Entry], after: int
) -> bool:
    """Whether the words are part of a person's name: "Michael Jordan", "Mr. Sudan", "Paris Dupont".

    `after`: the token after the last place found, which is no given name.
    """
    classes, lower = tokens.classes, tokens.lower
    before = first - 1
    if before >= after and classes[before] in "CI":
        if lower[before] in _COURTESY or classes[before] == "I":
            return True
        if (
            entries[0].sort != "demonym"
            and lower[before] not in _NOT_GIVEN
            and stop == first + 1
            and lexicon.given_names.get(plain(tokens.words[before])) >= 2
            and not lexicon.common_words.get(plain(tokens.words[before])) > 2
            and "\n" not in tokens.text[tokens.ends[before] : tokens.starts[first]]
        ):
            return True
    if stop == first + 1 and stop < len(tokens) and classes[stop] == "C" and classes[first] == "C":
        if before >= 0 and (
            lower[before] in _IN or lower[before] in _TOWARDS or lower[before] == "of"
        ):
            return False
        after_word = plain(tokens.words[stop])
        return (
            lexicon.given_names.get(plain(tokens.words[first])) >= 2
            and lexicon.surnames.get(after_word) >= 2
            and after_word not in lexicon.common_words
            and all(entry.weak for entry in lexicon.places.single(tokens.words[stop]))
        )
    return False


def _context_says_place(tokens: Tokens, lexicon: Lexicon, first: int, stop: int) -> bool:
    """Whether the words around a doubtful name say that it is a place."""
    lower, classes = tokens.lower, tokens.classes
    before = lower[first - 1] if first else ""
    after = lower[stop] if stop < len(lower) else ""
    after_class = classes[stop] if stop < len(classes) else "."
    if before in _KINDS and classes[first - 1] == "a":
        return True
    if before == "of" and first > 1 and lower[first - 2] in _KINDS:
        return True
    if after in _KINDS and after_class == "a":
        return True
    if after_class in "CAI":
        return False
    if before in _IN:
        return after_class != "s" or _is_no_other_word(tokens, lexicon, first)
    return before in _TOWARDS and _is_no_other_word(tokens, lexicon, first)


def _is_no_other_word(tokens: Tokens, lexicon: Lexicon, index: int) -> bool:
    """Whether a word is known neither as an ordinary word nor as a person's name."""
    word = plain(tokens.words[index])
    return (
        word not in lexicon.common_words
        and word not in lexicon.given_names
        and word not in lexicon.surnames
    )


def _named_again(
    tokens: Tokens, lexicon: Lexicon, one: _Candidate, placed: set[tuple[Entry, ...]]
) -> bool:
    """Whether a doubtful name repeats one that its context had made a place."""
    return (
        one.entries in placed
        and plain(tokens.words[one.first]) not in lexicon.common_words
        and (one.stop >= len(tokens) or tokens.classes[one.stop] not in "CAI")
        and (one.first == 0 or tokens.classes[one.first - 1] not in "CAI")
    )


def _also_a_person(tokens: Tokens, one: _Candidate, people: set[str]) -> bool:
    """Whether a bare word that is part of a person's name elsewhere means the person here too."""
    if one.stop - one.first > 1 or tokens.lower[one.first] not in people:
        return False
    if one.entries[0].sort in ("country", "demonym"):
        return False
    return not (one.first and tokens.lower[one.first - 1] in _IN)


# --- which place is meant ------------------------------------------------------------------------


def _settled(
    tokens: Tokens, one: _Candidate, after: _Candidate | None, seen: set[str | None]
) -> Name:
    """The name of a candidate, with the reading that the rest of the body supports."""
    shared = _SHARED.get(tokens.lower[one.first]) if one.stop == one.first + 1 else None
    if shared is not None:
        return _settled_by_others(tokens, one, *shared, seen)
    entries = one.entries
    rule = one.rule
    if after is not None and after.first == one.stop + 1 and tokens.words[one.stop] == ",":
        paired = _paired(tokens, one, after)
        if paired is not None:
            return paired
    if len(entries) > 1:
        entry = next((entry for entry in entries if not entry.weak), entries[0])
        if entry.sort == "country":
            if _is_us_state(tokens, one, after, seen):
                entry = next((e for e in entries if e.sort == "region"), entry)
        elif entry.country not in seen:
            entry = next((e for e in entries if _is_at_hand(e, seen)), entry)
        elif entry.country == "US":
            entry = next((e for e in entries if e.country in seen and e.country != "US"), entry)
    else:
        entry = entries[0]
    return name_of_entry(tokens, "place", one.first, one.stop, entry, rule)


def _paired(tokens: Tokens, one: _Candidate, after: _Candidate) -> Name | None:
    """A city before the name of its country or state: "Paris, Texas", "San Jose, Costa Rica"."""
    outer = [e for e in after.entries if e.sort in ("country", "region")]
    if not outer or one.entries[0].sort not in ("city", "site"):
        return None
    for around in outer:
        for entry in one.entries:
            if entry.country == around.country:
                return name_of_entry(tokens, "place", one.first, one.stop, entry, "place/pair")
    state = next((e for e in outer if e.sort == "region" and e.country in ("US", "CA", "AU")), None)
    if state is None:
        return None  # more likely a list: "in London, France and Spain"
    return name_of(
        tokens,
        "place",
        one.first,
        one.stop,
        id=f"{state.country}/{slug(tokens.slice(one.first, one.stop))}",
        country=state.country,
        sort="city",
        rule="place/pair",
    )


def _is_at_hand(entry: Entry, seen: set[str | None]) -> bool:
    """Whether the body speaks of the place's country; the US are in every second body."""
    return entry.country in seen and (entry.country != "US" or len(seen - {None}) == 1)


def _is_us_state(
    tokens: Tokens, one: _Candidate, after: _Candidate | None, seen: set[str | None]
) -> bool:
    """Whether "Georgia" is the state: after a town and a comma, or where only the US is at hand."""
    if "GE" in seen or "RU" in seen or "AM" in seen or "AZ" in seen:
        return False
    first = one.first
    if first > 1 and tokens.words[first - 1] == "," and tokens.classes[first - 2] in "CA":
        return True
    following = tokens.lower[one.stop] if one.stop < len(tokens) else ""
    if following in _OF_A_STATE:
        return True
    return after is not None and any(
        e.sort == "region" and e.country == "US" for e in after.entries
    )


_OF_A_STATE = frozenset(
    "senator sen. congressman congresswoman representative rep. democrat republican".split()
)


def _settled_by_others(
    tokens: Tokens,
    one: _Candidate,
    usual: str | None,
    sharers: tuple[str, ...],
    seen: set[str | None],
) -> Name:
    entry = one.entries[0]
    at_hand = [code for code in sharers if code in seen]
    country = at_hand[0] if len(at_hand) == 1 else usual
    return name_of(
        tokens,
        "place",
        one.first,
        one.stop,
        id=country or entry.id or None,
        country=country,
        sort="country" if entry.sort == "region" and country else entry.sort,
        rule="place/shared",
    )


# --- places that no dictionary has, or that stand inside a word ----------------------------------


def _unknown_town(tokens: Tokens, around: _Candidate, before: _Candidate | None) -> Name | None:
    """A town that only its country or state tells: "in Middleton, Wisconsin"."""
    comma = around.first - 1
    if (
        comma < 2
        or tokens.words[comma] != ","
        or around.entries[0].sort not in ("country", "region")
    ):
        return None
    first = comma
    while first > 0 and comma - first < 3 and tokens.classes[first - 1] == "C":
        first -= 1
    if first == comma or first == 0 or tokens.lower[first - 1] not in _IN | {"from"}:
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


def _koreas(tokens: Tokens, candidates: list[_Candidate], seen: set[str | None]) -> list[Name]:
    """ "the North" and "the South" in a body about Korea."""
    if not seen & {"KP", "KR"}:
        return []
    taken = {one.first for one in candidates}
    found: list[Name] = []
    for match in _CAPITALISED.finditer(tokens.classes, 1):
        index = match.start()
        code = _HALVES.get(tokens.lower[index])
        if code is None or index in taken:
            continue
        if tokens.lower[index - 1] not in _BEFORE_HALF:
            continue
        if index + 1 < len(tokens) and tokens.classes[index + 1] in "CA":
            continue
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
    "the communist stalinist capitalist reclusive impoverished isolated".split()
)


def _head_of_compound(tokens: Tokens, lexicon: Lexicon, index: int) -> Name | None:
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


RULES = (
    NamingRule(
        "place/name",
        """
        + 2019-05-21 | The envoy reached Cuba. => place Cuba = CU
        + 2019-05-21 | Two Cuban doctors went home. => place Cuban = CU
        + 2019-05-21 | She then flew on to Phnom Penh. => place Phnom Penh = KH/phnom-penh
        + 2019-05-21 | Talks with the DPRK have stalled. => place DPRK = KP
        + 2019-05-21 | They told the U.S. about it. => place U.S. = US
        + 2019-05-21 | Rebels fled Chechnya in May. => place Chechnya = RU/chechnya
        + 2019-05-21 | Turkey and the Côte d’Ivoire agreed. => place Côte d’Ivoire = CI
        + 2019-05-21 | He was born in Burma. => place Burma = MM
        - 2019-05-21 | They told us about it. => place us = US
        - 2019-05-21 | The coach praised Michael Jordan. => place Jordan = JO
        - 2019-05-21 | The judge spoke to Mr. Sudan. => place Sudan = SD
        """,
    ),
    NamingRule(
        "place/context",
        """
        + 2019-05-21 | The ministers will meet in Nice. => place Nice = FR/nice
        + 2019-05-21 | A blast shook the city of Split. => place Split = HR/split
        - 2019-05-21 | Nice words were not enough. => place Nice = FR/nice
        - 2019-05-21 | He signed the Split Decision Act. => place Split = HR/split
        """,
    ),
    NamingRule(
        "place/again",
        """
        + 2019-05-21 | He works in Kiel. Kiel is fine. => place Kiel = DE/kiel
        - 2019-05-21 | Nice is a word. He met Nigel Nice. => place Nice = FR/nice
        """,
    ),
    NamingRule(
        "place/pair",
        """
        + 2019-05-21 | The band comes from Paris, Texas. => place Paris = US/paris
        + 2019-05-21 | He landed in San Jose, Costa Rica. => place San Jose = CR/san-jose
        - 2019-05-21 | He has flats in London, France and Spain. => place London = FR/london
        """,
    ),
    NamingRule(
        "place/shared",
        """
        + 2019-05-21 | The DPRK hit back. Korea is one, it said. => place Korea = KP
        + 2019-05-21 | Brazzaville is calm. Congo will vote. => place Congo = CG
        - 2019-05-21 | Pyongyang and Seoul argued over Korea. => place Korea = KP; place Korea = KR
        """,
    ),
    NamingRule(
        "place/town-of",
        """
        + 2019-05-21 | They met in Little Falls, Minnesota. => place Little Falls = US/little-falls
        - 2019-05-21 | He thanked Bob Little, Japan and others. => place Bob Little = JP/bob-little
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
)
