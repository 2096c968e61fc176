"""Cuts the capitalised runs of an article into the pieces that could be names of people.

A run is split at titles, nationality words, places, weekdays and words that no name holds. What is
left over is a candidate; whether it is a person is decided in decide.py.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from operator import attrgetter

from store.annotate.lexicon import plain
from store.annotate.people.closed_families import family_here
from store.annotate.people.months import is_month_before_name
from store.annotate.people.name_joints import over_marks, over_particles
from store.annotate.people.page import CAPITALS, Page
from store.annotate.people.titles_before import titles_before
from store.annotate.people.words import (
    CALENDAR,
    CALENDAR_NAME,
    CLOSED,
    COMMON,
    COMPOUND,
    FAMILY_FIRST,
    FIELD,
    FREQUENT_GIVEN,
    FREQUENT_SURNAME,
    GIVEN,
    GIVEN_AFTER_OFFICE,
    HONORIFIC,
    MODIFIER,
    OFFICE,
    OPENER,
    PARTICLE,
    PLURAL_OFFICE,
    PREFIXED,
    SUFFIX,
    SURNAME,
    THING,
    TITLE_OR_GIVEN,
    is_syllabic,
)

_NEVER_ALONE = CLOSED | CALENDAR | OFFICE | HONORIFIC
_SPECIAL = SUFFIX | CALENDAR | HONORIFIC | OFFICE | PLURAL_OFFICE | CLOSED | COMPOUND
"""Without any of these a capitalised word goes on with the name that it stands in."""
_MARKS = frozenset("-\"“”'‘’")
"""Marks inside a name that are no part of what is compared between mentions."""
_JOINTS = frozenset(('"', "-", ","))
"""Marks behind which a name may go on: a nickname, a broken hyphen, "Jr."."""
_ARTICLES = frozenset(("al", "el"))
_ABSTRACT = ("ment", "tion", "sion", "ings", "ture", "ism", "ance", "ence")
_RUN = re.compile(r"[CAUIm]+")
_BEFORE_PLACES = frozenset("in at to from near of for into via".split())
TITLE = OFFICE | HONORIFIC | PLURAL_OFFICE
NAME = GIVEN | SURNAME | FAMILY_FIRST
_NAME_OR_OPENER = NAME | OPENER


@dataclass(slots=True, eq=False)
class Candidate:
    """A stretch of tokens that could name a person."""

    first: int
    stop: int
    key: tuple[str, ...]
    """Its words folded, hyphens and possessives aside: what is compared between mentions."""
    titled: bool
    """Whether an honorific or the head noun of a title stands right before it."""
    trim: int = 0
    """Characters at the end that are no part of the name: "-era" of "Clinton-era"."""


def find_candidates(page: Page) -> list[Candidate]:
    """All candidates of the article, in text order, not overlapping."""
    bits, classes, lower = page.bits, page.classes, page.lower
    places, organisations = page.place_at, page.organisation_at
    found: list[Candidate] = []
    doubtful: list[int] = []
    reached = end = 0
    for start in page.tokens.capitals:
        if start < end:
            continue  # within the run before
        end = start + 1
        after = classes[end]
        if after in CAPITALS:
            end += 1
            while classes[end] in CAPITALS:
                end += 1
            if (start in places or start in organisations) and _is_other_name(page, start, end):
                continue
            if start in organisations and lower[start - 1] in _BEFORE_TOLD:
                start = min(organisations[start].stop, end - 1)  # "told NHK | Vantek will come"
        elif after != "a" or not bits[end] & PARTICLE:
            if start in places:
                continue
            bit = bits[start]
            if bit & _NEVER_ALONE and not bit & COMPOUND:
                continue
            titled = bits[start - 1] & TITLE != 0
            kind = classes[start]
            if not titled and (
                (bit & COMMON and not bit & NAME) or kind == "A" or start in organisations
            ):
                if end > reached:
                    doubtful.append(start)
                continue
            if kind == "C" and not bit & _SPECIAL and after not in _JOINTS:
                if end > reached:
                    found.append(Candidate(start, end, key_of(page, start, end), titled))
                continue
        if end > reached:
            reached = _cut_run(page, start if start > reached else reached, end, found)
    if doubtful:
        words = _NO_WORDS.union(*[candidate.key for candidate in found])
        again = [index for index in doubtful if lower[index] in words]
        if again:
            found += [Candidate(at, at + 1, key_of(page, at, at + 1), False) for at in again]
            found.sort(key=_first)
    return found


_first = attrgetter("first")
_BEFORE_TOLD = frozenset("told network agency broadcaster station daily to".split())
"""Before the name of a medium behind which another name may follow at once."""
_NO_WORDS = frozenset[str]()


def _is_other_name(page: Page, start: int, end: int) -> bool:
    """Whether one organisation, or one place of several words, takes up a whole run."""
    organisation, place = page.organisation_at.get(start), page.place_at.get(start)
    if (organisation is None or organisation.stop < end) and (place is None or place.stop < end):
        return False
    return not (start and page.bits[start - 1] & TITLE)


def closed_words(page: Page, words: frozenset[str]) -> list[Candidate]:
    """Candidates of words that are no names but for an article's own people: "He" of He Lin."""
    return [
        Candidate(index, index + 1, (page.lower[index],), False)
        for index in page.where(words)
        if page.classes[index] == "C"
    ]


def key_of(page: Page, first: int, stop: int) -> tuple[str, ...]:
    """The folded words of a stretch."""
    if stop - first == 1:
        word = page.lower[first]
        if word.isascii() and word.isalpha():
            return (word,)  # nothing to fold
    words = page.lower[first:stop]
    together = "".join(words)
    if together.isascii() and together.isalpha():
        return tuple(words)
    key: list[str] = []
    joined = False
    for word in words:
        folded = _folded(word)
        if folded is None:
            joined = word == "-" and bool(key) and key[-1] not in {"al", "el"}
        elif joined:
            key[-1] += f"-{folded}"  # "Johnson- Umbo" as "Johnson-Umbo"
            joined = False
        elif "." in folded and all(len(part) == 1 for part in folded.split(".")):
            key += folded.split(".")  # "G.L.", which is folded to "g.l"
        else:
            key.append(folded)
    return tuple(key)


@lru_cache(maxsize=1 << 14)
def _folded(word: str) -> str | None:
    """A word as it is compared between mentions; None for a mark."""
    return None if word in _MARKS else plain(word).rstrip(".")


def _cut_run(page: Page, start: int, end: int, found: list[Candidate]) -> int:
    """Splits the run [start, end), which goes on behind particles ("van der"); where it ended."""
    bits, classes = page.bits, page.classes
    places, openers = page.place_at, page.sentence_starts
    first = -1
    titled = start > 0 and bool(bits[start - 1] & TITLE) and start not in openers
    index = start
    while True:
        while index < end:
            kind, bit = classes[index], bits[index]
            if first >= 0 and index in openers:
                _add(page, first, index, titled, found)
                first, titled = -1, False
            if kind == "C" and not bit & _SPECIAL and index not in places:
                if first < 0:
                    first = index
            elif kind == "C" and bit & COMPOUND:
                _add_compound(page, first if first >= 0 else index, index, titled, found)
                first, titled = -1, False
            else:
                breaks, titles = _breaks(page, first, index, end)
                if breaks:
                    if first >= 0:
                        _add(page, first, index, titled, found)
                        first = -1
                    titled = titles
                elif first < 0:
                    first = index
            index += 1
        if first < 0:
            return end
        after = classes[end]
        if after == "a" and bits[end] & PARTICLE:
            index = over_particles(page, end)
            if index > end:
                end = _end_of_run(classes, index)
                continue
        break
    goes_on = after in _JOINTS or (after == "a" and page.lower[end] in _ARTICLES)
    stop = over_marks(page, first, end) if goes_on else end
    _add(page, first, stop, titled, found)
    return stop


def _end_of_run(classes: str, start: int) -> int:
    match = _RUN.match(classes, start)
    return match.end() if match is not None else start


def _breaks(page: Page, first: int, index: int, end: int) -> tuple[bool, bool]:
    """Whether a capitalised token ends the piece that began at `first`, and is a title."""
    bits, classes, lower = page.bits, page.classes, page.lower
    bit, kind = bits[index], classes[index]
    inside = first >= 0
    last = index + 1 >= end or classes[index + 1] == "a"
    after_given = inside and bool(bits[index - 1] & GIVEN or classes[index - 1] == "I")
    if inside and _continues_family_first(page, first, index):
        return False, False
    if kind == "I" or (kind == "U" and _is_initials(page, index, end)):
        return False, False
    if kind in "Um" and not bit & PREFIXED:
        return True, bool(bit & OFFICE)  # "then-President | Ek"
    if bit & SUFFIX and inside:
        return False, False
    if bit & CALENDAR:
        if (
            bit & CALENDAR_NAME
            and kind == "C"
            and (after_given or _goes_on_as_name(page, index, end))
            and (inside or not is_month_before_name(page, index))
        ):
            follows_number = index + 1 < page.size and classes[index + 1] == "N"
            return follows_number, False
        return True, False
    if bit & (OFFICE | HONORIFIC) and _is_given_there(page, first, index):
        return False, False
    if bit & HONORIFIC and not (after_given and last):
        within = (
            inside and not last and bool(bits[index - 1] & GIVEN) and lower[index] in _WITHIN_NAMES
        )
        own = lower[index] == "don" and index + 2 == end and not bits[index + 1] & GIVEN
        titled = not (within or own)  # "Don | McKinnon", but "Don Felipe"
        return titled, titled
    if kind == "A" and bit & COMMON and not bit & NAME:
        return True, bool(bit & OFFICE)
    if bit & PLURAL_OFFICE and not bit & OFFICE:
        family = bit & SURNAME and after_given and last and index - first == 1
        return not family, not family  # "Paul | Reeves"
    if bit & OFFICE and inside and bits[index - 1] & PARTICLE and classes[index - 1] == "a":
        return False, False  # "Bandar bin | Sultan"
    if bit & OFFICE:
        if inside and not last and bits[index + 1] & SUFFIX and bits[first] & GIVEN:
            return False, False  # "Martin Luther King Jr."
        if inside and lower[index] == "shah" and (last or bits[index - 1] & GIVEN):
            return False, False  # "Mohammad Zahir Shah", "Ahmad Shah Massoud"
        if inside and "-".join(lower[first : index + 1]) in page.styled:
            return False, False
        own_name = after_given and last and not _is_titled(page, first)
        if own_name or (inside and last and bits[first] & GIVEN and index - first == 1):
            return False, False
        if not inside and bit & NAME and not last and classes[index + 1] == "I":
            return False, False
        both = TITLE_OR_GIVEN | (GIVEN_AFTER_OFFICE if index and bits[index - 1] & OFFICE else 0)
        if not inside and bit & both and _goes_on_as_name(page, index, end):
            return False, False
        return True, True
    if page.words[index] == "I" and after_given and _is_numeral(page, index):
        return False, False
    if bit & CLOSED and not (bit & FAMILY_FIRST and family_here(page, first, index, end)):
        return True, False
    place = page.place_at.get(index)
    if place is not None:
        if inside and place.stop - place.first == 1 and last and place.sort != "demonym":
            family_first = bits[first] & FAMILY_FIRST and index - first < 3
            faith = lower[index - 1] == "christian" and place.sort == "country"
            if (after_given and not faith) or (family_first and is_syllabic(lower[index])):
                return False, False
        if inside and index > place.first and place.first >= first:
            return False, False
        if place.stop - place.first == 1 and _opens_as_name(page, index, end, place.sort):
            return False, False
        if not inside and lower[index - 1] in _BEFORE_ARABS:
            return False, False  # "Sheikh | Sabah al-Ahmad"
        if place.first < index and first >= 0:
            return False, False
        of_office = lower[place.first - 1] in {"of", "to", "for"} and place.first > 1
        return True, of_office and bool(bits[place.first - 2] & OFFICE)
    return False, False


def _is_given_there(page: Page, first: int, index: int) -> bool:
    """Whether a title is a given name by the words beside it: "Prince | Sultan bin Umbo", "Abdel |
    Amir al-Umbo"."""
    lower = page.lower
    if first < 0:
        return lower[index + 1] in _SON_OF and page.classes[index + 1] == "a"
    return lower[index - 1] in _SERVANT_OF and index - first == 1


_SON_OF = frozenset("bin ibn bint".split())
_SERVANT_OF = frozenset("abdul abdel abdal abd".split())
_BEFORE_ARABS = frozenset("sheikh sheik shaikh sheikha".split())
"""Before a given name that a place is called by too."""
_OPEN_TITLES = frozenset("prime foreign vice deputy acting assistant".split())
"""Words that open a title before its head noun, and end a name: "Tory | Prime Minister"."""
_WITHIN_NAMES = frozenset(
    "sheikh sheik shaikh haji hajji haj hajj st st. cardinal sayed tun".split()
)
"""Honorifics that are parts of names too: "Hassan Sheikh Adan", "Susan St. Umbo",
"Tor Cardinal Ek"."""


def _continues_family_first(page: Page, first: int, index: int) -> bool:
    """A syllable after a Korean, Chinese or Vietnamese family name: "Choe Son", "Kim Hyong Jun"."""
    begin = index - 2  # "Ri Ho Jun": also where the word between is a family name of its own
    if begin < first or not page.bits[begin] & FAMILY_FIRST:
        begin = index - 1
    if begin < first or not page.bits[begin] & FAMILY_FIRST or page.classes[begin] != "C":
        return False
    word = page.words[index]
    if page.classes[index] != "C" or len(word) > 5 or not is_syllabic(word):
        return False
    if page.bits[index] & (CALENDAR | HONORIFIC) and page.bits[begin] & COMMON:
        return False
    return index not in page.place_at or page.place_at[index].first == index


def _is_numeral(page: Page, index: int) -> bool:
    """Whether the "I" of "Bartholomew I, spiritual leader" is a number: no verb follows."""
    after = page.classes[index + 1]
    return after in {" ", ",", ".", "s", ")"} or page.lower[index + 1] in {"of", "in", "and"}


def _is_titled(page: Page, first: int) -> bool:
    return first > 0 and bool(page.bits[first - 1] & (OFFICE | HONORIFIC))


def _is_initials(page: Page, index: int, end: int) -> bool:
    """ "J.F." before a capitalised word that is no place or office."""
    if index in page.place_at or index in page.organisation_at or index + 1 >= end:
        return False
    follower = page.bits[index + 1]
    return (
        page.words[index].isupper()
        and page.classes[index + 1] in "CA"
        and not follower & (OFFICE | CLOSED | CALENDAR)
        and bool(follower & NAME or not follower & COMMON)
        and index + 1 not in page.place_at
    )


def _goes_on_as_name(page: Page, index: int, end: int) -> bool:
    """Whether the token after `index` is a capitalised word that could be a family name."""
    after = index + 1
    if after >= end or page.classes[after] not in "CIA" or after in page.sentence_starts:
        return False
    bit = page.bits[after]
    if bit & THING and not bit & FREQUENT_SURNAME:
        return False
    if page.classes[after] == "I":
        return True
    if bit & (OFFICE | CLOSED | CALENDAR | HONORIFIC) or after in page.place_at:
        return False
    if bit & MODIFIER and not bit & NAME:
        return False  # "the French | Muslim leader"
    return bool(bit & SURNAME) or not bit & COMMON


def _opens_as_name(page: Page, index: int, end: int, sort: str) -> bool:
    """ "Paris Hilton", "Georgia Brown": a place's name as a given name before a family name."""
    if not page.bits[index] & GIVEN or not _goes_on_as_name(page, index, end):
        return False
    titled = index > 0 and bool(page.bits[index - 1] & (TITLE | FIELD))
    follower = page.bits[index + 1]
    if not (follower & SURNAME or page.classes[index + 1] == "I" or titled):
        return False
    if sort == "demonym" and not (page.bits[index] & FREQUENT_GIVEN or titled):
        return False  # but "Development Minister German Gref"
    longer = page.classes[index + 2] == "C"
    before = page.lower[index - 1] if index else ""
    if page.bits[index + 1] & GIVEN and longer and not titled and before in {"", "of", "for"}:
        return False  # "the mayor of Rome | Herbert Kappler"
    if before in {"of", "for"} and not longer:
        wanted = FREQUENT_GIVEN if sort in {"country", "demonym"} else GIVEN
        return bool(page.bits[index] & wanted)  # "the rule of Salvador Allende"
    return before not in _BEFORE_PLACES


def _add(page: Page, first: int, stop: int, titled: bool, found: list[Candidate]) -> None:
    """Adds the piece [first, stop), its sentence-opening ordinary words cut off."""
    bits = page.bits
    if stop - first == 1:
        if page.classes[first] != "I":
            found.append(Candidate(first, stop, key_of(page, first, stop), titled))
        return
    while stop > first and bits[stop - 1] & PARTICLE and page.classes[stop - 1] == "a":
        stop -= 1
    if page.lower[stop - 1] in _OPEN_TITLES and stop < page.size and bits[stop] & OFFICE:
        stop -= 1
    bit = bits[first]
    if "-" in page.words[first]:
        state, _, second = page.words[first].partition("-")
        if state in _STATES:
            return  # "the US-North Korea summit"
        stricken = len(second) > 4 and second.islower() and page.opens_sentence(first)
        if stricken or (second in _HYPHENATED and stop - first > 1):
            first += 1  # "Cancer-stricken | Ek", "Korean-American | Kenneth Ek"
            bit = bits[first]
    ordinary = bit & COMMON and not bit & _NAME_OR_OPENER and page.classes[first] == "C"
    if ordinary and stop - first > 1 and page.opens_sentence(first):
        first += 1
    if stop - first > 2:
        first = _after_ordinary(page, first, stop)
    bit = bits[first]
    may_end_title = not bit & (GIVEN | FAMILY_FIRST) or bit & FIELD or first in page.organisation_at
    if stop - first > 1 and may_end_title:
        after_title = _after_title(page, first, stop)
        if stop - after_title == 1 and bits[after_title] & FIELD:
            return  # "the minister of Foreign | Affairs of Peru"
        if after_title > first:
            first, titled = after_title, True
    if stop > first and (stop - first > 1 or page.classes[first] != "I"):
        found.append(Candidate(first, stop, key_of(page, first, stop), titled))


_STATES = frozenset("US UN EU UK".split())
_HYPHENATED = frozenset("American Canadian Australian British".split())


def _add_compound(page: Page, first: int, index: int, titled: bool, found: list[Candidate]) -> None:
    """Adds the name in a compound: "Saddam Hussein-era"; no places ("London-based") or bodies."""
    word = page.words[index]
    head, _, tail = word.rpartition("-")
    if index in page.place_at or not head[:1].isupper() or plain(head) in {"non", "self", "well"}:
        return
    if any(organisation.text == head for organisation in page.organisations):
        return
    key = (*key_of(page, first, index), plain(head))
    found.append(Candidate(first, index + 1, key, titled, trim=len(tail) + 1))


def _after_ordinary(page: Page, first: int, stop: int) -> int:
    """Where a plainly built name begins after ordinary words: "Sportswriters" | "Wang Lin"."""
    index = first
    bits = page.bits
    while index < stop - 2 and bits[index] & COMMON and not bits[index] & _NAME_OR_OPENER:
        index += 1
    opening, follower = bits[index], bits[index + 1] if index + 1 < stop else 0
    if opening & COMMON or (follower & COMMON and not follower & NAME):
        return first
    return index if opening & (GIVEN | FAMILY_FIRST) else first


def _after_title(page: Page, first: int, stop: int) -> int:
    """Where a name begins after the end of a title's "of ...": "Industry" | "Rachid Badr"."""
    if _ends_title(page, first):
        index = first + 1
        while index < stop - 1 and _ends_title(page, index):
            index += 1
        while index > first:
            if titles_before(page, index):
                return index
            index -= 1
    if page.bits[first] & (GIVEN | FAMILY_FIRST):
        return first
    of = first - 1 - (page.lower[first - 1] == "the")
    if of > 0 and page.lower[of] == "of" and page.bits[of - 1] & OFFICE:
        for index in (first + 1, first + 2):
            if index < stop - 1 and page.bits[index] & GIVEN:
                return index
    return first


def _ends_title(page: Page, index: int) -> bool:
    """Whether a token may be the last of a title's "of ..."."""
    bit = page.bits[index]
    if bit & NAME:
        return bool(bit & FIELD) or index in page.organisation_at
    if bit & (FIELD | COMMON) or index in page.organisation_at:
        return True
    return page.lower[index].endswith(_ABSTRACT)
