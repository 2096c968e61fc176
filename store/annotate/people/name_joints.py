"""Where a name goes on behind what is no capitalised word: particles, a nickname, a broken hyphen.

Part of candidates.py, which cuts capitalised runs; it decides nothing about people.
"""

from __future__ import annotations

from store.annotate.people.page import CAPITALS, Page
from store.annotate.people.words import (
    CALENDAR,
    CLOSED,
    COMMON,
    FAMILY_FIRST,
    GIVEN,
    OFFICE,
    PARTICLE,
    SUFFIX,
    is_syllabic,
)


def over_marks(page: Page, first: int, stop: int) -> int:
    """End of a name that goes on behind a broken hyphen, a nickname or the comma of ", Jr."."""
    stop = _over_broken_hyphen(page, first, stop)
    stop = _over_nickname(page, first, stop)
    lower = page.lower
    junior = lower[stop] == "," and "".join(lower[stop + 1 : stop + 2]).rstrip(".")
    return stop + 2 if junior in {"jr", "sr"} else stop


def _over_nickname(page: Page, first: int, stop: int) -> int:
    """End of a name that goes on behind a nickname in quotation marks: Lewis "Ace" Dunn."""
    classes = page.classes
    unknown = page.bits[first] & (COMMON | OFFICE | CLOSED) or stop - first > 1
    if classes[stop] != '"' or (unknown and not page.bits[first] & GIVEN):
        return stop
    if page.tokens.starts[stop] == page.tokens.ends[stop - 1]:
        return stop  # a closing mark
    closing = classes.find('"', stop + 1, stop + 4)
    if closing <= stop + 1 or set(classes[stop + 1 : closing]) - set("CAa"):
        return stop
    if classes[stop + 1] == "a" and page.lower[closing - 1].endswith("ed"):
        return stop  # X "warmly greeted" Y: no nickname, but what he did
    behind = over_particles(page, closing + 1)  # Luis "Lulo" | da Costa
    if classes[behind] != "C" or behind in page.place_at:
        return stop
    return behind + 1 + bool(page.bits[behind + 1] & SUFFIX)


def _over_broken_hyphen(page: Page, first: int, stop: int) -> int:
    """End of a name whose hyphen has a space beside it: "Kim Pyong- sik", "El- Bashir"."""
    classes, bits = page.classes, page.bits
    article = page.lower[stop - 1] in {"al", "el"}
    if article and classes[stop : stop + 2] == "-C":
        return stop + 2
    if page.lower[stop] in {"al", "el"} and page.lower[stop + 1] == "-":
        return stop + 3 if classes[stop + 2] == "C" else stop
    if classes[stop] != "-" or not bits[first] & (FAMILY_FIRST | GIVEN):
        return stop
    if page.tokens.starts[stop] != page.tokens.ends[stop - 1] or stop + 1 >= page.size:
        return stop
    follower = bits[stop + 1]
    plain_word = classes[stop + 1] == "C" and not follower & (COMMON | OFFICE)
    if bits[first] & GIVEN and plain_word and stop + 1 not in page.place_at:
        return stop + 2  # "Jorge Voto- Bernales"
    fits = not follower & CLOSED and classes[stop + 1] in "Ca"
    fits = fits and bool(bits[first] & FAMILY_FIRST) and stop - first == 2
    word = page.words[stop + 1]
    return stop + 2 if fits and len(word) < 7 and is_syllabic(word) else stop


def over_particles(page: Page, index: int) -> int:
    """Where a name goes on behind the particles that begin at a token; else that token."""
    classes, bits = page.classes, page.bits
    stop = index
    highest = min(page.size - 1, index + 3)
    while stop < highest and classes[stop] == "a" and bits[stop] & PARTICLE:
        stop += 1
    if classes[stop] not in CAPITALS or stop in page.sentence_starts:
        return index
    return index if bits[stop] & (CLOSED | CALENDAR) else stop
