"""Finds the clues in the words around a stretch: a title before it, a verb of speech behind it.

The clues and their weights are in clues.py; decide.py adds them up.
"""

from __future__ import annotations

from store.annotate.people import clues
from store.annotate.people.candidates import NAME, Candidate
from store.annotate.people.clues import Clue
from store.annotate.people.page import Page
from store.annotate.people.title_heads import is_weak_title
from store.annotate.people.titles_after import opens_title
from store.annotate.people.titles_before import bracketed, titles_before
from store.annotate.people.words import (
    AGENT,
    CLOSED,
    COMMON,
    EPONYM,
    FIELD,
    FREQUENT_GIVEN,
    HONORIFIC,
    KIND,
    MODIFIER,
    NOT_ROLE,
    OFFICE,
    SPEECH,
    THING,
    WEAK_SPEECH,
)

_LED = frozenset(
    "led headed chaired founded run coached captained written directed replaced succeeded appointed"
    " accompanied received represented welcomed hosted fired dismissed nominated edited handed delivered conveyed".split()
)
_TAKES = frozenset("took taking takes taken".split())
_SETS = frozenset("trio duo pair duet likes partnership".split())
_PLACE_PREPOSITIONS = frozenset("in at near from into via outside inside".split())
_BOUGHT = frozenset("control stake share shares purchase takeover acquisition".split())
_BESIDE = frozenset("nearby adjacent adjoining neighbouring neighboring surrounding".split())
_TELLING = _PLACE_PREPOSITIONS.union(
    _BESIDE, "the a an said says added told of surnamed as by to".split()
)
"""Words before a stretch that may tell what it is."""


def context_clues(page: Page, candidate: Candidate) -> list[Clue]:
    """Clues in the words around one mention."""
    first, stop = candidate.first, candidate.stop
    found: list[Clue] = []
    if first:
        before = _clue_before(page, candidate)
        if before is not None:
            found.append(before)
    if stop < page.size:
        behind = _clue_behind(page, stop)
        if behind is not None:
            found.append(behind)
    if (
        (first in page.organisation_at and page.organisation_at[first].stop >= stop)
        or (first in page.place_at and page.place_at[first].stop >= stop)
        or (stop - first > 1 and page.classes[first - 1] == '"' and page.is_quoted(first, stop))
    ):
        found.append(clues.INSIDE_OTHER)
    return found


def _clue_before(page: Page, candidate: Candidate) -> Clue | None:
    first = candidate.first
    bits, lower, classes = page.bits, page.lower, page.classes
    before, bit, kind = lower[first - 1], bits[first - 1], classes[first - 1]
    if before == ")" and titles_before(page, first):
        return clues.TITLED
    if lower[first] == "don" and candidate.stop - first > 1:
        return clues.COURTESY  # "Don Vantek", wherever it stands
    if candidate.titled:
        field = lower[candidate.stop] == "and" and bits[candidate.stop + 1] & FIELD
        if field and bits[first] & COMMON and len(candidate.key) < 2:
            return None  # "representative for Korean | Peace and Security Affairs"
        body = page.organisation_at.get(candidate.stop)
        if body and kind == "a" and bits[first] & COMMON and len(candidate.key) < 2:
            return None  # "the leftist | New Democrats"
        if bit & HONORIFIC and not bit & OFFICE:
            return clues.COURTESY
        if _is_rulers(page, candidate):
            return clues.RULER
        return clues.WEAKLY_TITLED if is_weak_title(page, first - 1) else clues.TITLED
    if bit & (KIND | AGENT) and kind == "a":
        if not bit & KIND:
            return clues.AGENT
        named = bits[first] & NAME or len(candidate.key) > 2  # not "head of the bank | Umbral"
        is_title = named and bit & FIELD and titles_before(page, first)
        return clues.TITLED if is_title else clues.KIND_BESIDE
    if bit & FIELD and kind == "a" and lower[first - 2] == "of" and len(candidate.key) > 1:
        return clues.TITLED if titles_before(page, first) else None  # "chief of staff | Ek"
    if before == ",":
        titles = titles_before(page, first)
        if len(candidate.key) < 2 and titles:
            known = lower[titles[-1].head] in _OF_PEOPLE and classes[candidate.stop] in ",."
            titles = titles if known and not bits[first] & COMMON else []
        return clues.APPOSITIVE_BEFORE if titles else None
    if kind == "s":
        place = page.place_at.get(first - 2) if first > 1 else None
        if place is not None and lower[place.first - 1] in {"of", "in"} and not bits[first] & NAME:
            return None if lower[place.first - 2] in _BOUGHT else clues.OF_COUNTRYS
        return clues.OF_COUNTRYS if place is not None and place.sort == "country" else None
    if before == "(" and classes[candidate.stop] == ")" and len(candidate.key) > 1:
        return clues.TITLED if bracketed(page, first) else None
    if kind == "C" and first - 1 in page.place_at and candidate.stop - first == 2:
        unknown = not (bits[first] | bits[first + 1]) & (COMMON | THING | FIELD | OFFICE)
        demonym = page.place_at[first - 1].sort == "demonym"
        return clues.OF_COUNTRYS if demonym and unknown and _is_bare(page, candidate) else None
    if before in _TELLING:
        return _clue_in_words_before(page, first, candidate.stop)
    return None


def _is_bare(page: Page, candidate: Candidate) -> bool:
    """Whether no noun goes on behind a stretch, which it would name: "the American Ric Flair | fund"."""
    kind, bit = page.classes[candidate.stop], page.bits[candidate.stop]
    return kind in ",." or (kind == "a" and bool(bit & CLOSED))


def _is_rulers(page: Page, candidate: Candidate) -> bool:
    """Whether one ordinary word stands behind "President" or "Minister", in capitals among words
    that are not: "talks with President | Trumpet began", but no headline in capitals."""
    first, stop = candidate.first, candidate.stop
    if len(candidate.key) > 1 or page.classes[first - 1] != "C" or page.classes[first] != "C":
        return False
    if page.lower[first - 1] not in _OF_PEOPLE or page.bits[first] & _NO_RULER:
        return False
    if page.lower[first] in _ADDED or page.lower[first][-1] == "s":
        return False  # "Minister Plenipotentiary", "Premier Foods"
    told = page.classes[page.before_office(first)] == "a" or page.lower[stop] in {"'s", "said"}
    return told and page.classes[stop] in "as,."


_NO_RULER = OFFICE | FIELD | THING | KIND | MODIFIER
_ADDED = frozenset("plenipotentiary extraordinary emeritus elect designate counsellor".split())
_OF_PEOPLE = frozenset("president premier minister king queen emperor adviser advisor".split())
"""Offices that only people hold, of one name too: "the country's first president, Ek"."""


def _clue_in_words_before(page: Page, first: int, stop: int) -> Clue | None:
    """What a word of `_TELLING` before a stretch says, with the word before it."""
    lower = page.lower
    before, second = lower[first - 1], lower[first - 2] if first > 1 else ""
    if before in _BESIDE and second == "the":
        return clues.ARTICLE_BEFORE
    if before in {"the", "a", "an"}:
        eponym = stop < page.size and page.bits[stop] & EPONYM
        return None if eponym else clues.ARTICLE_BEFORE
    if before == "from" and second == "over" and lower[first - 3] in _TAKES and stop - first > 1:
        return clues.LED_BY  # "took over from Nils Ek"
    if before in _PLACE_PREPOSITIONS:
        sent = before == "from" and page.bits[first] & FREQUENT_GIVEN and stop - first > 1
        return None if sent or page.classes[stop] == "s" else clues.PLACE_BEFORE
    if before in {"said", "says"} or (
        before in {"added", "told"} and page.classes[first - 2] in ',"'
    ):
        return clues.SPEAKS
    if before == "of":
        if first > 1 and page.bits[first - 2] & NOT_ROLE:
            return clues.KIN
        return clues.LED_BY if second in _SETS else None
    led = (
        before == "surnamed"
        or (before == "as" and second == "identified")
        or (before == "by" and second in _LED)
        or (before == "to" and second == "according")
    )
    return clues.LED_BY if led else None


def _clue_behind(page: Page, stop: int) -> Clue | None:
    bits, lower, classes = page.bits, page.lower, page.classes
    after, bit, kind = lower[stop], bits[stop], classes[stop]
    if after == ",":
        return _clue_behind_comma(page, stop + 1)
    if bit & EPONYM:
        return clues.EPONYM_AFTER
    if kind == "a":
        if bit & (SPEECH | WEAK_SPEECH | KIND):
            if bit & SPEECH:
                return clues.SPEAKS
            return clues.SPEAKS_WEAKLY if bit & WEAK_SPEECH else clues.KIND_BESIDE
        if after in {"who", "whose"}:
            return clues.WHO
        if after in {"of", "from"}:
            the = lower[stop + 1] == "the"
            place = page.place_at.get(stop + 1 + the)
            if page.country_at(stop + 1) or (the and place is not None and place.sort == "demonym"):
                return clues.OF_COUNTRY
    elif kind == "(" and stop + 2 < page.size:
        coded = classes[stop + 1] == "A" and len(lower[stop + 1]) == 3 and classes[stop + 2] == ")"
        if coded or page.country_at(stop + 1):
            return clues.OF_COUNTRY
    return None


def _clue_behind_comma(page: Page, index: int) -> Clue | None:
    lower, classes = page.lower, page.classes
    if index + 1 >= page.size:
        return None
    kind = classes[index]
    if kind == "N" and lower[index + 1] in {",", ".", "and"}:
        if lower[index].isdecimal() and len(lower[index]) < 4 and 5 < int(lower[index]) < 110:
            return clues.AGE
    elif lower[index] in {"who", "whose"}:
        return clues.WHO
    elif (kind == "n" and lower[index].endswith("-old")) or (
        lower[index] in {"a", "an"} and lower[index + 1].endswith("-old")
    ):
        return clues.AGE
    elif opens_title(page, index):
        return clues.DESCRIBED
    elif lower[index] in {"from", "of"} and _speaks_later(page, index):
        return clues.SPEAKS
    return None


_APPOSITION = 14
"""Tokens of an apposition that may stand between a name and its verb, at most."""


def _speaks_later(page: Page, index: int) -> bool:
    """ "Ek, | from the town of Bergen, said ...": a verb of speech behind the next comma."""
    comma = page.classes.find(",", index, index + _APPOSITION)
    return 0 < comma < page.size - 1 and bool(page.bits[comma + 1] & SPEECH)
