"""Finds places: countries, demonyms, cities, regions and sites, by dictionaries and context.

It offers candidates in text order, not overlapping; the people stage has the last word where a
person or an organisation may be meant. Datelines are read in store.annotate.datelines.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

from store.annotate.datelines import find_datelines
from store.annotate.lexicon import Entry, Lexicon, load_lexicon, plain
from store.annotate.name_index import NAMELESS, Openers, longest
from store.annotate.naming import NamingRule, name_of_entry, without_overlaps
from store.annotate.place_patterns import (
    LANDFORMS,
    LEADING,
    UNITS,
    head_of_compound,
    koreas,
    landform,
    led_landform,
    told_towns,
    unknown_town,
)
from store.annotate.place_readings import SHARED, Candidate, settled
from store.annotate.things import VESSELS
from store.annotate.tokens import Tokens
from store.model import Name

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


_FORMS = LANDFORMS | LEADING


def find_places(tokens: Tokens, lexicon: Lexicon) -> list[Name]:
    """Candidate places of a body, in text order and not overlapping."""
    datelines = find_datelines(tokens, lexicon)
    names: list[Name] = []
    for line in datelines:
        names += line.names
    others: list[Name] = []
    candidates = _candidates(tokens, lexicon, {line.first: line.stop for line in datelines}, others)
    seen: set[str | None] = set()
    for name in names:
        seen.add(name.country)
    for one in candidates:
        if one.certain:
            seen.add(one.entries[0].country)
    words = tokens.words
    before: Candidate | None = None
    for one, after in zip(candidates, [*candidates[1:], None], strict=False):
        first, stop = one.first, one.stop
        if one.certain and (after is None or after.first != stop + 1):
            names.append(name_of_entry(tokens, "place", first, stop, one.entries[0], one.rule))
        else:
            names.append(settled(tokens, one, after, seen))
        if words[first - 1] == ",":
            town = unknown_town(tokens, one, before)
            if town is not None:
                names.append(town)
        before = one
    names += koreas(tokens, candidates, seen)
    names += others
    names += told_towns(tokens, names)
    return without_overlaps(names)


# --- which runs of words name a place ------------------------------------------------------------


def _candidates(
    tokens: Tokens, lexicon: Lexicon, skip: dict[int, int], others: list[Name]
) -> list[Candidate]:
    """The candidates; places that the dictionary does not have are added to `others`."""
    lower, classes = tokens.lower, tokens.classes
    openers = _openers(lexicon.overlay)
    found: list[Candidate] = []
    doubtful: list[Candidate] = []
    placed: set[tuple[Entry, ...]] = set()
    people: set[str] = set()
    position = 0
    firsts = openers.among(tokens)
    for line in skip:
        at = bisect_left(firsts, line)
        if firsts[at : at + 1] != [line]:
            firsts.insert(at, line)
    for first in firsts:
        if first < position:
            continue
        if first in skip:
            position = skip[first]
            continue
        word = lower[first]
        group = openers[word]
        named = None
        if group is not None and group is not NAMELESS:
            named = longest(group, tokens, first)
        if named is None:
            if not _tells_a_form(word):
                continue
            other = _without_dictionary(tokens, lexicon, first, word, position, found)
            if other is not None:
                others.append(other)
                position = other.stop
            continue
        stop, entries = named
        named_beside = classes[first - 1] in "CI" or classes[stop : stop + 1] == "C"
        if named_beside and _in_a_person(tokens, lexicon, first, stop, entries, position):
            if not _gives_its_name(tokens, lexicon, first, stop):
                people.add(word)
            continue
        rule = "place/name"
        if entries[0].weak and all(entry.weak for entry in entries):
            said = _context_says_place(tokens, lexicon, first, stop)
            rule = "place/context" if said else "place/again"
        certain = len(entries) == 1 and word not in SHARED
        one = Candidate(first, stop, entries, certain, rule)
        if rule == "place/again":
            doubtful.append(one)
            continue
        if rule == "place/context":
            placed.add(entries)
        found.append(one)
        position = stop
    if doubtful:
        told = {one.first: one for one in found}
        found += [
            one
            for one in doubtful
            if _named_again(tokens, lexicon, one, placed) or _is_at_hand(tokens, lexicon, one, told)
        ]
        found.sort(key=lambda one: one.first)
    if people:
        found = [one for one in found if not _also_a_person(tokens, one, people)]
    return found


@lru_cache(maxsize=4)
def _openers(overlay: Path | None) -> Openers:
    """The words that may open a place, by the dictionary or by a form."""
    return Openers(load_lexicon(overlay).places, _tells_a_form)


def _tells_a_form(word: str) -> bool:
    return word in _FORMS or "-" in word


def _without_dictionary(
    tokens: Tokens, lexicon: Lexicon, index: int, word: str, taken: int, found: list[Candidate]
) -> Name | None:
    """A place by its form: a compound's head, a landform. Units lengthen the place before them."""
    if word in LANDFORMS:
        before = found[-1] if found and found[-1].stop == index else None
        if before is None:
            made = landform(tokens, lexicon, index, taken)
            if made is not None:
                return made
        elif word in UNITS and _has_units(before.entries[0], word):
            before.stop, before.rule = index + 1, "place/landform"
    if word in LEADING and tokens.classes[index] == "C":
        return led_landform(tokens, lexicon, index)
    return head_of_compound(tokens, lexicon, index) if "-" in word else None


def _has_units(entry: Entry, unit: str) -> bool:
    """Whether "Province" or the like may belong to a place's name; not so "Ohio State"."""
    return entry.sort in {"city", "region"} and not (
        entry.country == "US" and unit in {"state", "district"}
    )


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
    if stop > first + 1 or classes[first : stop + 1] != "CC":
        return False
    word, after_word = plain(tokens.words[first]), plain(tokens.words[stop])
    if (
        lexicon.given_names.get(word) < 2
        or after_word in lexicon.common_words
        or after_word in _EVENTS
        or not all(entry.weak for entry in lexicon.places.single(tokens.words[stop]))
    ):
        return False
    if before >= 0 and (lower[before] in _IN or lower[before] in _TOWARDS):
        return False
    if entries[0].sort == "city":  # an unknown word after it is rather a surname: "Milan Brnek"
        return lower[before] != "of" or lexicon.given_names.get(word) == 3
    return lexicon.surnames.get(after_word) >= 2 and not (before >= 0 and lower[before] == "of")


_EVENTS = frozenset("olympics olympic paralympics paralympic expo biennale".split())
"""After the town where they are held: "the London Olympics"."""


_SHIPS = VESSELS | {"uss", "hms", "usns", "hmas"}


def _gives_its_name(tokens: Tokens, lexicon: Lexicon, first: int, stop: int) -> bool:
    """Whether the person is only part of another name: "John Paris University", "USS John Paris".

    The bare word elsewhere in the article is then the place.
    """
    classes = tokens.classes
    if classes[stop : stop + 1] == "C" and plain(tokens.words[stop]) in lexicon.common_words:
        return True
    return first > 1 and tokens.lower[first - 2] in _SHIPS


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
    tokens: Tokens, lexicon: Lexicon, one: Candidate, placed: set[tuple[Entry, ...]]
) -> bool:
    """Whether a doubtful name repeats one that its context had made a place."""
    return one.entries in placed and _stands_alone(tokens, lexicon, one)


def _is_at_hand(
    tokens: Tokens, lexicon: Lexicon, one: Candidate, told: dict[int, Candidate]
) -> bool:
    """Whether a name that is a surname too is the place: its country follows, or is spoken of.

    `told`: the places found, by first token.
    """
    lone = one.entries[0] if len(one.entries) == 1 and _is_country(one) else None
    if lone is not None and tokens.lower[one.first - 1] == "the":
        # "the Emirates" of the United Arab Emirates, "the Dane" where Denmark is spoken of
        if lone.sort == "demonym" and not _is_one_person(tokens, one):
            return False
        return any(place.entries[0].id == lone.id for place in told.values())
    own = {entry.country for entry in one.entries if entry.sort == "city"}
    around = told.get(one.stop + 1) if tokens.words[one.stop : one.stop + 1] == [","] else None
    after_it = around is not None and _is_country(around) and around.entries[0].country in own
    if not after_it:
        if tokens.lower[one.first - 1] not in _TOWARDS or not _stands_alone(tokens, lexicon, one):
            return False
        spoken_of = {place.entries[0].country for place in told.values() if _is_country(place)}
        if not spoken_of & own - {"US"}:
            return False
    one.rule = "place/at-hand"
    return True


_OF_A_PEOPLE = ("sh", "ese", "ian", "al", "o", "s")
"""Ends of words for a nation that are adjectives or plurals: no "the Persian" for one man."""


def _is_one_person(tokens: Tokens, one: Candidate) -> bool:
    """Whether a word for a nation behind "the" may be one of its people: "the Dane flew", no
    "the Pole Position Award", "the pole"."""
    word, classes = tokens.lower[one.first], tokens.classes
    alone = one.stop >= len(tokens) or classes[one.stop] not in "CAI-"
    return alone and classes[one.first] == "C" and not word.endswith(_OF_A_PEOPLE)


def _is_country(one: Candidate) -> bool:
    return one.entries[0].sort in {"country", "demonym"}


def _stands_alone(tokens: Tokens, lexicon: Lexicon, one: Candidate) -> bool:
    """Whether no name goes on before or after a candidate that is no ordinary word."""
    return (
        plain(tokens.words[one.first]) not in lexicon.common_words
        and (one.stop >= len(tokens) or tokens.classes[one.stop] not in "CAI")
        and (one.first == 0 or tokens.classes[one.first - 1] not in "CAI")
    )


def _also_a_person(tokens: Tokens, one: Candidate, people: set[str]) -> bool:
    """Whether a bare word that is part of a person's name elsewhere means the person here too."""
    if one.stop - one.first > 1 or tokens.lower[one.first] not in people:
        return False
    if one.entries[0].sort in {"country", "demonym"}:
        return False
    return not (one.first and tokens.lower[one.first - 1] in _IN)


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
        + 2019-05-21 | A scholar of John Washington University spoke. He will visit Washington on Friday. => place Washington = US/washington
        + 2019-05-21 | The USS John Washington sailed. He will visit Washington on Friday. => place Washington = US/washington
        - 2019-05-21 | The actor John Washington spoke. Fans cheered Washington on Friday. => place Washington = US/washington
        - 2019-05-21 | They told us about it. => place us = US
        - 2019-05-21 | The coach praised Michael Jordan. => place Jordan = JO
        - 2019-05-21 | The judge spoke to Mr. Sudan. => place Sudan = SD
        + 2019-05-21 | He watched the London Olympics. => place London = GB/london
        - 2019-05-21 | The coach, Milan Brnek, left. => place Milan = IT/milan
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
        "place/at-hand",
        """
        + 2019-05-21 | He visited Kingston at the invitation of Jamaica. => place Kingston = JM/kingston
        + 2019-05-21 | Kingston, Jamaica, is hot. => place Kingston = JM/kingston
        + 2019-05-21 | A Danish minister spoke. The Dane left. => place Dane = DK
        - 2019-05-21 | A Polish minister spoke. The Pole Position Award was new. => place Pole = PL
        - 2019-05-21 | A Norwegian minister spoke. The Dane left. => place Dane = DK
        - 2019-05-21 | The Saudi king spoke to Arafat. => place Arafat = SA/arafat
        - 2019-05-21 | He visited Kingston at home. => place Kingston = JM/kingston
        - 2019-05-21 | Kingston, an aide, knew Jamaica well. => place Kingston = JM/kingston
        """,
    ),
    NamingRule(
        "place/again",
        """
        + 2019-05-21 | He works in Kiel. Kiel is fine. => place Kiel = DE/kiel
        - 2019-05-21 | Nice is a word. He met Nigel Nice. => place Nice = FR/nice
        """,
    ),
)
