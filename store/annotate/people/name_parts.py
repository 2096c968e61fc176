"""Says by which of its words a full name may stand alone, and how usual that is.

Part of coreference.py, which says whom such a word names.
"""

from __future__ import annotations

from collections.abc import Sequence

from store.annotate.people.forms import Key, strip_prefix
from store.annotate.people.page import Page
from store.annotate.people.words import FAMILY_FIRST, PARTICLE, SUFFIX, is_syllabic

FAMILY = 3
"""How usual it is that somebody is called by the family name alone: nothing is more so."""
_EXTRA = PARTICLE | SUFFIX


def parts_of(page: Page, first: int, stop: int, key: Key) -> dict[str, int]:
    """The words of the full name at tokens `first` to `stop` that may stand for it alone, with
    weights. The family name of Koreans and Chinese goes before the last syllable of the given one,
    which alone names a Vietnamese."""
    tokens = name_tokens(page, first, stop, key)
    bits = page.bits
    extra: list[int] = []
    for place, index in enumerate(tokens):
        if bits[index] & _EXTRA and _is_extra(page, index, place):
            extra.append(place)
    parts: dict[str, int] = {}
    family_first = bool(
        bits[tokens[0]] & FAMILY_FIRST
        and len(key) > 1
        and all(is_syllabic(page.lower[index]) for index in tokens[1:])
    )
    last = len(key) - 1
    while last > 0 and (last in extra or len(key[last]) < 2):
        last -= 1
    for place, word in enumerate(key):
        if len(word) < 2 or place in extra:
            continue
        if place == 0 and family_first:
            weight = FAMILY
        elif place == last:
            weight = FAMILY - (family_first and place > 1)
        else:
            weight = 2 if place else 1
        if weight > parts.get(word, 0):
            parts[word] = weight
        if "-" not in word:
            continue
        bare = strip_prefix(word)
        if bare != word:
            parts.setdefault(bare, weight)
        if not family_first:
            for piece in word.split("-"):
                if len(piece) > 3:
                    parts.setdefault(piece, weight - 1)
    return parts


def name_tokens(page: Page, first: int, stop: int, key: Key) -> Sequence[int]:
    """The tokens of a name that are words: one for each word of its key."""
    tokens = range(first, stop)
    if len(tokens) == len(key):
        return tokens
    classes = page.classes
    return [index for index in tokens if classes[index] not in '-"']


def _is_extra(page: Page, index: int, position: int) -> bool:
    """Whether a token is a particle or a suffix ("de", "Jr.", "III"), not a name by itself."""
    if page.bits[index] & PARTICLE and page.classes[index] == "a":
        return True
    return bool(page.bits[index] & SUFFIX) and position > 0
