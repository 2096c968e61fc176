"""Says who held an office before whom: "Ek was succeeded by Tassk", "who held the post before him",
and whose visit another's follows.

Part of country_owners.py, which hands the country of one on to the other.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from store.annotate.closed_words import HE_OR_SHE
from store.annotate.people.country_report import GAMES
from store.annotate.people.page import Page, start_of_sentence
from store.annotate.people.subjects import Named, subject_before

_FOLLOWS = frozenset(
    "succeeded replaced succeeds replaces succeeding replacing represented preceded".split()
)
_TAKES = frozenset("took taking takes taken".split())
"""Before "over from" the one who held the office before."""
_AFTER = frozenset("successor predecessor replacement".split())
_SUCCESSION = _FOLLOWS | _AFTER | _TAKES
_HIS_OR_HER = frozenset(("his", "her", "he", "she"))
_NEAR = 7
"""Tokens between "succeeded by" and the name, at most."""
_FAR = 40


def successions(page: Page, order: Sequence[Named]) -> list[tuple[int, int]]:
    """Who follows whom in an office: "Ek was succeeded by Tassk", "his successor, Tassk"."""
    found: list[tuple[int, int]] = []
    lower = page.lower
    if not GAMES.isdisjoint(page.vocabulary):
        return found  # of which teams the players are is another matter
    for at in page.where(_SUCCESSION):
        place = bisect_left(order, (at,))
        if not 0 < place < len(order) or not at:
            continue
        first, _, later = order[place]
        start, _, earlier = order[place - 1]
        if first - at > _NEAR or at - start > _FAR or later == earlier:
            continue
        between = lower[at + 1 : first]
        if {".", ";", "with", "than"}.intersection(between):
            continue
        begin = start_of_sentence(page, at)
        taking = lower[at] in _TAKES
        if taking and lower[at + 1 : at + 3] != ["over", "from"]:
            continue
        if lower[at] == "preceded" and lower[at - 1] not in {"been", "was"}:
            continue  # "The talks preceded those with Tassk"
        his = taking and not _HIS_OR_HER.isdisjoint(lower[begin:at])
        if start < begin and not (his or lower[begin] in HE_OR_SHE) and lower[at] not in _AFTER:
            continue  # "They saw Ek. Peru was represented by Tassk"
        if lower[at] in _AFTER and lower[at - 1] not in {
            "his",
            "her",
            "'s",
            "chosen",
            "designated",
        }:
            continue
        if start < begin and (lower[begin] in HE_OR_SHE or (his and lower[at] in _TAKES)):
            # "will fly to see Tassk. It is his first trip since taking over from Umbo"
            subject = subject_before(page, order, begin)
            earlier = earlier if subject is None else subject
        found.append((later, earlier))
    return found


_HELD = frozenset("held did had".split())
_POSTS = frozenset("post job office position mandate".split())
_TENURE = 8
"""Tokens between "the post" and "before", at most: "for ten years"."""


def held_before(page: Page, order: Sequence[Named]) -> list[tuple[int, int]]:
    """Who had the office of somebody: "Ek sang. Tassk, who held the post before him": earlier, later."""
    found: list[tuple[int, int]] = []
    lower = page.lower
    for at in page.where(_POSTS):
        if lower[at - 1] != "the" or lower[at - 2] not in _HELD or lower[at - 3] != "who":
            continue
        before = next((i for i in range(at + 1, at + _TENURE) if lower[i] == "before"), -1)
        if before < 0 or lower[before + 1] not in {"him", "her"}:
            continue
        place = bisect_left(order, (at,))
        later = subject_before(page, order, page.sentence_of(at)[0])
        if place and later is not None and order[place - 1][2] != later:
            found.append((order[place - 1][2], later))
    return found


_THAT = frozenset(("that",))
_JOURNEYS = frozenset("visit trip journey tour".split())


def went_before(page: Page, order: Sequence[Named]) -> list[tuple[int, int]]:
    """Whose visit another's follows: "His visit comes a month after that of Trade Minister Ek", where no
    nationality is told: earlier, later."""
    found: list[tuple[int, int]] = []
    for at in page.where(_THAT):
        begin = page.sentence_of(at)[0]
        if page.lower[at + 1] != "of" or page.lower[begin] not in {"his", "her"}:
            continue
        place = bisect_left(order, (at,))
        later = subject_before(page, order, begin)
        near = place < len(order) and page.before_office(order[place][0]) == at + 1
        if near and later is not None and not _JOURNEYS.isdisjoint(page.lower[begin:at]):
            found.append((order[place][2], later))
    return found
