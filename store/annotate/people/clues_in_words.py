"""Finds the clues in the words of a stretch itself: whether it is built like a person's name.

The clues and their weights are in clues.py; decide.py adds them up.
"""

from __future__ import annotations

from store.annotate.people import clues
from store.annotate.people.candidates import NAME
from store.annotate.people.clues import Clue
from store.annotate.people.page import Page
from store.annotate.people.words import (
    COMMON,
    FAMILY_FIRST,
    FIELD,
    FREQUENT_GIVEN,
    FREQUENT_SURNAME,
    GIVEN,
    HONORIFIC,
    JAPANESE,
    OFFICE,
    OPENER,
    PARTICLE,
    PREFIXED,
    SUFFIX,
    SURNAME,
    SURNAME_ENDING,
    THING,
    THING_START,
    is_one_syllable,
    is_syllabic,
)

_IN_NAMES = PREFIXED | PARTICLE


_SHORT = 5
"""Letters of a word that may be one letter with stops: "B.", "B..."."""


def build_clues(page: Page, first: int, stop: int) -> list[Clue]:
    """Clues in the words of a candidate itself."""
    if stop - first == 1:
        return _build_of_one(page, first)
    bits, lower = page.bits, page.lower
    length = stop - first
    if page.styled and "-".join(lower[first:stop]) in page.styled:
        return [clues.STYLED]
    opening, closing = bits[first], bits[stop - 1]
    later = closing
    for bit in bits[first + 1 : stop - 1]:
        later |= bit
    kinds = page.classes[first:stop]
    family_first = bool(opening & FAMILY_FIRST) and is_family_first(page, first, stop)
    firmly_given = bool(opening & FREQUENT_GIVEN and not opening & COMMON)
    if family_first:
        found = [clues.FAMILY_FIRST_NAME]
    elif firmly_given:
        found = [clues.FREQUENT_GIVEN_NAME]
    elif opening & FREQUENT_GIVEN or (opening & GIVEN and not opening & COMMON):
        found = [clues.GIVEN_NAME]
    else:
        found = []
    if closing & SURNAME and not closing & THING:
        found.append(clues.FAMILY_NAME)
    if "I" in kinds or kinds[0] == "U":
        found.append(clues.INITIAL)
    if (opening & OPENER or later & _IN_NAMES) and _has_particle(page, first, stop):
        found.append(clues.NAME_PARTICLE)
    if closing & SURNAME_ENDING:
        found.append(clues.SURNAME_BUILD)
    nicknamed = length == 5 and kinds[1:4:2] == '""'
    if nicknamed:
        found.append(clues.NICKNAME)
    if (length == 2 or nicknamed) and opening & closing & JAPANESE and not opening & COMMON:
        found.append(clues.JAPANESE_BUILD)
    if closing & THING and not (family_first and closing & FAMILY_FIRST):
        bears_thing = firmly_given and closing & SURNAME and length <= 3
        if not bears_thing and not page.is_signed(first):
            found.append(clues.THING)
    if opening & THING_START and not (firmly_given or family_first):
        found.append(clues.THING)
    last = page.words[stop - 1]
    if closing & SUFFIX or len(last) < _SHORT:
        last = last.rstrip(".")
        numbered = length == 2 and closing & SUFFIX and not opening & NAME and last.isupper()
        korean = family_first and closing & FAMILY_FIRST  # "Kim Nung O"
        if numbered or (len(last) == 1 and last != "I" and not korean):
            found.append(clues.THING)
    ordinary = 0
    if (opening | later) & COMMON:
        ordinary = _ordinary_words(page, first, stop, firmly_given, family_first)
        found += [clues.ORDINARY_WORD] * ordinary
    mixed = "A" in kinds and ("C" in kinds or "m" in kinds) and _has_acronym(page, first, stop)
    if mixed:
        found.append(clues.ACRONYM)
    elif length <= 4 and (not ordinary or (ordinary == 1 and _is_foreign(page, first, stop))):
        found.append(clues.UNKNOWN_WORDS)
    if opening & closing & COMMON and not firmly_given and not _held_office(page, first):
        found.append(clues.ORDINARY_WORD)
    if length == 2 and lower[first] == lower[first + 1]:
        found.append(clues.SAME_WORD_TWICE)
    return found


def _held_office(page: Page, first: int) -> bool:
    """Whether an office stands before a given name: "Foreign Secretary | Jack Straw"."""
    return bool(first and page.bits[first - 1] & OFFICE and page.bits[first] & GIVEN)


def _is_foreign(page: Page, first: int, stop: int) -> bool:
    """Whether the first of two words is of no known use: "Luvsanvandan | Bold"."""
    known = page.bits[first] & (COMMON | THING | FIELD | OFFICE) or first in page.place_at
    return stop - first == 2 and not known and len(page.lower[first]) > 6


def _ordinary_words(
    page: Page, first: int, stop: int, firmly_given: bool, family_first: bool
) -> int:
    """How many words of a stretch are ordinary ones that its other words don't bear with."""
    bits, classes = page.bits, page.classes
    ordinary = 0
    for index in range(first, stop):
        bit, kind = bits[index], classes[index]
        if kind == '"':
            break
        if bit & COMMON and kind not in "aI" and not bit & (NAME | OPENER | SUFFIX):
            # "Oliver Twist": a firm given name bears with one ordinary word, not with a plural.
            borne = firmly_given and index == stop - 1 and page.lower[index][-1] != "s"
            borne |= family_first or (index > first and bool(bits[index - 1] & PARTICLE))
            borne |= first < index < stop - 1 and bool(bit & HONORIFIC)  # "Tor Cardinal Ek"
            ordinary += not borne
    return ordinary


def _has_acronym(page: Page, first: int, stop: int) -> bool:
    """Whether a word in capitals, up to a nickname, is neither a suffix nor a name's initials."""
    classes = page.classes
    quoted = classes.find('"', first, stop)
    for index in range(first, stop if quoted < 0 else quoted):
        if (
            classes[index] == "A"
            and not page.bits[index] & SUFFIX
            and not _is_initials(page, index, first, stop)
        ):
            return True
    return False


def _is_initials(page: Page, index: int, first: int, stop: int) -> bool:
    """ "MA Aziz", "VVS Laxman": letters without stops before a family name."""
    closing = page.bits[stop - 1]
    short = index == first and len(page.words[index]) <= 3
    return short and bool(closing & NAME) and not closing & COMMON


def _has_particle(page: Page, first: int, stop: int) -> bool:
    """ "Torvin van der Eschen", "Nuri al-Maliki", "Abdul Kalam"."""
    bits, classes = page.bits, page.classes
    if bits[first] & OPENER and not bits[first] & COMMON:
        return True
    for index in range(first + 1, stop):
        bit = bits[index]
        if bit & _IN_NAMES and (bit & PREFIXED or classes[index] == "a"):
            return True
    return False


def _build_of_one(page: Page, index: int) -> list[Clue]:
    bit = page.bits[index]
    found: list[Clue] = []
    if bit & PREFIXED:
        found.append(clues.NAME_PARTICLE)
    if bit & FREQUENT_SURNAME:
        found.append(clues.FAMILY_NAME)
    elif bit & (SURNAME | FAMILY_FIRST) and not bit & COMMON:
        found.append(clues.UNKNOWN_WORDS)
    if bit & COMMON and not bit & NAME:
        found.append(clues.ORDINARY_WORD)
    if bit & THING:
        found.append(clues.THING)
    if page.classes[index] == "A":
        found.append(clues.ACRONYM)
    return found


def is_family_first(page: Page, first: int, stop: int) -> bool:
    """Whether the words are built like a Korean, Chinese or Vietnamese name."""
    bits = page.bits
    length = stop - first
    if not bits[first] & FAMILY_FIRST or not 2 <= length <= 4:
        return False
    if not all(map(is_syllabic, page.lower[first + 1 : stop])):
        return False
    if length == 2:
        second = page.words[first + 1]
        if bits[first + 1] & COMMON:
            return False
        return not bits[first] & COMMON or "-" in second or len(second) > 5
    rest = range(first + 1, stop)
    if (
        length == 3
        and bits[first] & SURNAME
        and all(is_one_syllable(page.lower[index]) for index in rest)
    ):
        return True  # "Tan Tee How"
    return not all(bits[index] & COMMON and not bits[index] & FAMILY_FIRST for index in rest)
