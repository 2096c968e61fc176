"""Decides which candidates are people, by the sum of the clues for and against each.

A form's own build is weighed once an article, its surroundings at each mention; the best
surroundings speak for all mentions of the same words. It does not say who is who.
"""

from __future__ import annotations

from collections.abc import Sequence

from store.annotate.people import clues
from store.annotate.people.candidates import NAME, Candidate
from store.annotate.people.clues import Clue
from store.annotate.people.page import Page
from store.annotate.people.titles import DETERMINERS, titles_after
from store.annotate.people.words import (
    COMMON,
    EPONYM,
    FAMILY_FIRST,
    FREQUENT_GIVEN,
    FREQUENT_SURNAME,
    GIVEN,
    HONORIFIC,
    OFFICE,
    OPENER,
    PARTICLE,
    PREFIXED,
    SPEECH,
    SUFFIX,
    SURNAME,
    SYLLABIC,
    THING,
    WEAK_OFFICE,
)

_PLACE_PREPOSITIONS = frozenset("in at near from into via outside inside".split())


def build_clues(page: Page, first: int, stop: int) -> list[Clue]:
    """Clues in the words of a candidate itself."""
    bits, classes = page.bits, page.tokens.classes
    found: list[Clue] = []
    length = stop - first
    opening, closing = bits[first], bits[stop - 1]
    if length == 1:
        return _build_of_one(page, first)
    known = False
    if is_family_first(page, first, stop):
        found.append(clues.FAMILY_FIRST_NAME)
        known = True
    elif opening & FREQUENT_GIVEN and not opening & COMMON:
        found.append(clues.FREQUENT_GIVEN_NAME)
        known = True
    elif opening & GIVEN:
        found.append(clues.GIVEN_NAME)
        known = True
    if closing & SURNAME and not closing & THING:
        found.append(clues.FAMILY_NAME)
    if "I" in classes[first:stop] or (classes[first] == "U" and length > 1):
        found.append(clues.INITIAL)
        known = True
    for index in range(first, stop):
        bit = bits[index]
        if bit & PREFIXED or (bit & PARTICLE and classes[index] == "a" and index > first):
            found.append(clues.NAME_PARTICLE)
            break
        if index == first and bit & OPENER and not bit & COMMON:
            found.append(clues.NAME_PARTICLE)
            break
    ordinary = 0
    acronyms = 0
    for index in range(first, stop):
        bit = bits[index]
        if classes[index] == "A" and not bit & SUFFIX:
            acronyms += 1
        if bit & COMMON and classes[index] not in "aI" and not bit & (NAME | OPENER | SUFFIX):
            ordinary += 1
    if (closing & THING and not (opening & GIVEN and closing & SURNAME and length <= 3)) or (
        closing & THING and known and opening & COMMON
    ):
        found.append(clues.THING)
    found += [clues.ORDINARY_WORD] * ordinary
    if acronyms and acronyms < sum(classes[index] in "CAm" for index in range(first, stop)):
        found.append(clues.ACRONYM)
    if not ordinary and not acronyms and length <= 4:
        found.append(clues.UNKNOWN_WORDS)
    return found


def _build_of_one(page: Page, index: int) -> list[Clue]:
    bit = page.bits[index]
    found: list[Clue] = []
    if bit & PREFIXED:
        found.append(clues.NAME_PARTICLE)
    if bit & FREQUENT_SURNAME:
        found.append(clues.FAMILY_NAME)
    elif bit & (SURNAME | FAMILY_FIRST):
        found.append(clues.UNKNOWN_WORDS)
    if bit & COMMON and not bit & NAME:
        found.append(clues.ORDINARY_WORD)
    if bit & THING:
        found.append(clues.THING)
    if page.tokens.classes[index] == "A":
        found.append(clues.ACRONYM)
    return found


def is_family_first(page: Page, first: int, stop: int) -> bool:
    """Whether the words are built like a Korean, Chinese or Vietnamese name."""
    bits = page.bits
    length = stop - first
    if not (bits[first] & FAMILY_FIRST and 2 <= length <= 4):
        return False
    rest = range(first + 1, stop)
    if not all(bits[index] & SYLLABIC for index in rest):
        return False
    if length == 2 and bits[first] & (GIVEN | COMMON) and "-" not in page.tokens.words[first + 1]:
        return not bits[first + 1] & COMMON and not bits[first] & COMMON
    return not all(bits[index] & COMMON and not bits[index] & FAMILY_FIRST for index in rest)


def context_clues(page: Page, candidate: Candidate) -> list[Clue]:
    """Clues in the words around one mention."""
    first, stop = candidate.first, candidate.stop
    tokens, bits, lower = page.tokens, page.bits, page.tokens.lower
    classes = tokens.classes
    size = len(lower)
    found: list[Clue] = []
    if candidate.titled and not bits[first - 1] & (OFFICE | HONORIFIC):
        found.append(clues.TITLED)
    elif candidate.titled:
        before_bits = bits[first - 1]
        weak = before_bits & WEAK_OFFICE and not before_bits & HONORIFIC
        if weak and first > 1 and bits[first - 2] & OFFICE and classes[first - 1] in "CA":
            weak = 0
        found.append(clues.WEAKLY_TITLED if weak else clues.TITLED)
    after = lower[stop] if stop < size else ""
    if after == ",":
        nxt = stop + 1
        if nxt + 1 < size and classes[nxt] == "N" and lower[nxt + 1] in (",", ".", "and"):
            if lower[nxt].isdigit() and 5 < int(lower[nxt]) < 110:
                found.append(clues.AGE)
        elif nxt < size and lower[nxt] in ("who", "whose"):
            found.append(clues.WHO)
        elif nxt < size and (classes[nxt] == "n" and lower[nxt].endswith("-old")):
            found.append(clues.AGE)
        elif titles_after(page, nxt, ""):
            found.append(clues.DESCRIBED)
    elif after in ("who", "whose"):
        found.append(clues.WHO)
    elif stop < size and bits[stop] & EPONYM:
        found.append(clues.EPONYM_AFTER)
    elif stop < size and bits[stop] & SPEECH and classes[stop] == "a":
        found.append(clues.SPEAKS)
    if first > 0:
        before = lower[first - 1]
        if before in ("said", "says") or (
            before in ("added", "told") and classes[first - 2] in ',"'
        ):
            found.append(clues.SPEAKS)
        elif before in ("the", "a", "an") and not (stop < size and bits[stop] & EPONYM):
            found.append(clues.ARTICLE_BEFORE)
        elif before in _PLACE_PREPOSITIONS:
            found.append(clues.PLACE_BEFORE)
    if _is_inside_other(page, first, stop):
        found.append(clues.INSIDE_OTHER)
    return found


def _is_inside_other(page: Page, first: int, stop: int) -> bool:
    """Whether a place or organisation covers the whole stretch."""
    for table in (page.organisation_at, page.place_at):
        name = table.get(first)
        if name is not None and name.first <= first and name.stop >= stop:
            return True
    return False


def weigh(found: Sequence[Clue]) -> int:
    """The sum of the clues' weights."""
    return sum(clue.weight for clue in found)


def accept(page: Page, candidates: Sequence[Candidate]) -> list[Clue | None]:
    """For each candidate the weightiest clue for it, or None where it is no person by itself."""
    groups: dict[tuple[str, ...], list[int]] = {}
    for number, candidate in enumerate(candidates):
        groups.setdefault(candidate.key, []).append(number)
    verdicts: list[Clue | None] = [None] * len(candidates)
    for numbers in groups.values():
        one = candidates[numbers[0]]
        build = build_clues(page, one.first, one.stop)
        own = weigh(build)
        around = [context_clues(page, candidates[number]) for number in numbers]
        sums = [weigh(found) for found in around]
        best = max(sums)
        whole = len(one.key) > 1
        for number, found, here in zip(numbers, around, sums, strict=True):
            # A full name is a person everywhere if it is one somewhere; a single word is one where
            # its own surroundings do not speak against it.
            total = own + (best if (whole and here > -6) or here >= 0 else here)
            if total >= clues.ENOUGH:
                verdicts[number] = max(
                    [*build, *found, *around[sums.index(best)]], key=lambda clue: clue.weight
                )
    return verdicts


def is_name_of_other(page: Page, first: int, stop: int) -> bool:
    """Whether a later mention by part of a name is here part of something else's name."""
    tokens, bits = page.tokens, page.bits
    organisation = page.organisation_at.get(first)
    if organisation is not None and organisation.stop - organisation.first > stop - first:
        return True
    before = tokens.lower[first - 1] if first else ""
    eponym = stop < len(tokens) and bool(bits[stop] & EPONYM)
    return before in ("the", "a", "an") and not eponym and before in DETERMINERS
