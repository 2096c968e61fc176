"""Tells where an ordinary word is a Korean, Chinese or Vietnamese family name: "So", "An", "No".

Part of candidates.py, which cuts capitalised runs; it decides nothing about people.
"""

from __future__ import annotations

from store.annotate.people.page import Page
from store.annotate.people.words import CLOSED, COMMON, FAMILY_FIRST, OFFICE, is_syllabic


def family_here(page: Page, first: int, index: int, end: int) -> bool:
    """A closed-class word that is a Korean, Chinese or Vietnamese name part here ("So", "An")."""
    if first >= 0:
        return bool(page.bits[first] & FAMILY_FIRST)
    after = index + 1
    if after >= end or page.classes[after] != "C" or page.bits[after] & (OFFICE | CLOSED):
        return False
    if page.lower[index] == "an" and not _is_no_article(page, index) and page.bits[after] & COMMON:
        return False  # "An Air Koryo flight": the article, before a vowel
    if page.opens_sentence(index):  # "No Kwang Chol said", but "So Hun Sen said"
        return _is_syllabic_pair(page, after, end) and (
            page.classes[end] == ","
            or not page.bits[after] & FAMILY_FIRST
            or _is_no_article(page, index)
            or _is_named_within(page, index, end)
        )
    return not page.bits[after] & COMMON or _is_syllabic_pair(page, after, end)


def _is_no_article(page: Page, index: int) -> bool:
    """ "An Myong Hun": an "an" that no vowel follows is a family name."""
    return page.lower[index] == "an" and page.lower[index + 1][0] not in "aeiouh"


def _is_named_within(page: Page, index: int, end: int) -> bool:
    """Whether the same words stand within another sentence, where none begins: "saw So Hong Chan"."""
    lower = page.lower
    own = lower[index:end]
    return any(
        page.classes[at] == "C" and lower[at : at + end - index] == own
        for at in page.where(frozenset(own[:1]))[:_MOST]
        if at != index and not page.opens_sentence(at)
    )


_MOST = 60
"""Tokens of the article that are such a word, of which no more are looked at."""


def _is_syllabic_pair(page: Page, index: int, end: int) -> bool:
    """Whether two East Asian syllables stand here: the given name of Do Van Chien."""
    return (
        index + 2 == end
        and page.classes[index + 1] == "C"
        and all(map(is_syllabic, page.lower[index : index + 2]))
    )
