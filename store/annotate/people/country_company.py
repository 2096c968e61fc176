"""Finds the list and the leader that words of company tell of: "accompanied by A", "flew with A".

Part of country.py, for country_fellows.py, which goes through the words of a text and hands the
leader's country on. Who is only shown round by a host travels with nobody.
"""

from __future__ import annotations

from bisect import bisect_left

from store.annotate.closed_words import BE, BRINGS, HAVE, HE_OR_SHE, HIM_HER_THEM
from store.annotate.people.country_leaders import (
    Told,
    country_before,
    country_of_clause,
    country_of_holder,
    country_of_subject,
    opening_country,
    subject_country,
)
from store.annotate.people.page import Page
from store.annotate.people.words import OFFICE

FellowList = tuple[int, str | None]
"""The token that a list of members begins at, and the country of whom they are with."""
NO_LIST: FellowList = (-1, None)

IS_OR_CAME = frozenset("is are was were be came flew travelled traveled arrived".split())
"""Verbs of those who are or came with somebody."""
WITH_BY = frozenset(["accompanied", "joined", "flanked"])
"""Verbs of company whose "by" names those who are with the traveller."""
JOINING = frozenset(["joined", "join", "joins"])
_MOVES = frozenset(
    """went goes go flew flies fly arrived arrives came travelled traveled left leaves returned
    landed sailed drove visited toured come coming going gone travel travelling traveling flying
    visiting visit due arrive leave""".split()
)
_TALKS = frozenset(
    """talks talk meeting meetings met meet summit dialogue consultations round session dinner
    lunch breakfast luncheon banquet tea coffee hour hours sign signed signing accord agreement
    treaty pact memorandum""".split()
)
_BARE = _MOVES | BE | frozenset("will has had also together along there here".split())
"""Between "he" and "with" where no place is told: who shows guests a place may be their host."""


def along_with(told: Told, low: int, high: int, index: int) -> FellowList:
    """ "flew to Oslo | together with A"; not "opened the fair | together with A", who may be the
    host."""
    page = told.page
    lower = page.lower
    if lower[index + 1] != "with" and lower[index] != "alongside":
        return NO_LIST
    if page.classes[index] in "CA":
        return index, _accompanied(told, low, index)
    goes = not _MOVES.isdisjoint(lower[low:index]) or (
        lower[index - 1] == "," and _goes_next(page, index, high)
    )
    return (index, subject_country(told, low, index)) if goes else NO_LIST


def _goes_next(page: Page, index: int, high: int) -> bool:
    """Whether a verb of going follows the comma that closes ", along with A, flew to Oslo"."""
    comma = next((at for at in range(index + 2, high - 1) if page.lower[at] == ","), high)
    return comma + 1 < high and page.lower[comma + 1] in _MOVES


def with_whom(told: Told, low: int, index: int) -> FellowList:
    """ "flew to Oslo | with A", "brought | with her A", "A was among those who came | with him"."""
    lower = told.page.lower
    whom = lower[index + 1]
    # "flew to Oslo, where he signed an accord with A": not who went along
    clause = next((at for at in range(index - 1, low, -1) if lower[at] == "where"), low)
    goes = index > low and (
        not _MOVES.isdisjoint(lower[clause:index])
        or _is_there(told.page, low, index)
        or (lower[index - 1] in BE and whom in HIM_HER_THEM)
    )
    if {"host", "hosts"}.intersection(lower[index + 1 : index + 4]):
        return NO_LIST
    if whom in {"a", "an"} and not _TALKS.isdisjoint(lower[index + 2 : index + 5]):
        return NO_LIST  # "ended his visit with a dinner given by A"
    if lower[index + 1] in {"him", "her"}:
        if lower[index - 1] in BRINGS | HAVE:
            return index, country_of_subject(told, low, index)
        taking = _taking(told, low, index)
        if taking >= 0:
            return taking, country_of_subject(told, low, taking)
    if not goes or not _TALKS.isdisjoint(lower[max(low, index - 6) : index]):
        return NO_LIST
    if lower[index + 1] in {"him", "her", "them"}:
        listed = lower[index + 2 : index + 3] == [":"]  # "Two others fly with her: A and B"
        if listed:
            return index, country_before(told, low)
        if _shows_round(told.page, index + 2, told.page.sentence_of(index)[1]):
            return NO_LIST
        return low, country_of_clause(told, low, index) or country_before(told, low)
    own = subject_country(told, low, index)
    if lower[index - 1] in BE or (own is None and lower[index - 1] in _MOVES):
        # "A and B will travel with X", "are travelling with the president"
        high = told.page.sentence_of(index)[1]
        leader = country_of_holder(told, index + 1) or subject_country(
            told, index, min(index + _TO_LEADER, high)
        )
        if leader is not None:
            order = told.order
            place = bisect_left(order, (low,))
            before = place < len(order) and order[place][0] < index
            return (low if before else index), leader  # "Expected to travel with X are A and B"
    if own is None and lower[low] in HE_OR_SHE and _BARE.issuperset(lower[low + 1 : index]):
        own = country_before(told, low)  # "He travelled with A"
    return index, own


def _taking(told: Told, low: int, index: int) -> int:
    """The verb of "took A | with her", "has A | with him"; -1 where there is none."""
    page, order, _ = told
    for at in range(index - 1, max(low - 1, index - _TO_TAKING), -1):
        if page.lower[at] in BRINGS or page.lower[at] in HAVE:
            place = bisect_left(order, (at,))
            return at if place < len(order) and order[place][0] < index else -1
    return -1


_TO_TAKING = 26
"""Tokens from "took" to "with her", at most."""


def _is_there(page: Page, low: int, index: int) -> bool:
    """Whether "is in Oslo" stands right before "with" at `index`: "A, who is in Oslo | with B"."""
    near = range(index - 1, max(index - _TO_TIME, low), -1)
    place = next((page.place_at[at] for at in near if at in page.place_at), None)
    if place is None or place.first - 2 <= low:
        return False
    if place.stop < index and page.lower[place.stop] not in _TIMES:
        return False  # but "was in Oslo in May with B"
    return page.lower[place.first - 1] == "in" and page.lower[place.first - 2] in IS_OR_CAME


_TO_TIME = 6
"""Tokens from a place to the "with" behind it, between which a time may stand."""
_TIMES = frozenset("in on last this earlier from for".split())


def in_company(told: Told, low: int, high: int, index: int) -> FellowList:
    """ "was | accompanied by A", "A | accompanied him", "A is among those | accompanying the
    premier"."""
    page = told.page
    lower, word = page.lower, page.lower[index]
    if word == "joined" and lower[low] == "they":
        return NO_LIST  # "They were joined by the minister X": guest and host were
    if "by" in lower[index + 1 : min(index + 6, high)]:
        if _shows_round(page, index + 1, high):
            return NO_LIST
        return index, _accompanied(told, low, index)
    joins = word in JOINING and index + 2 < high and page.classes[index + 2] in ".;"
    if joins and lower[index + 1] in HIM_HER_THEM:
        return low, country_before(told, low)  # "A will join him."
    if word == "join" and lower[index - 1] in ("to", "will") and _joins_in_town(page, index, high):
        leader = subject_country(told, index, min(index + _TO_LEADER, high))
        return low, leader or country_before(told, low)
    if (word in WITH_BY and word != "accompanied") or word in JOINING:
        return NO_LIST  # "X joined him", "X flanked him" may be the host
    if word == "accompanying" and index == low:
        return NO_LIST
    whom = lower[index + 1 : index + 2]
    holder = word.startswith("accompan") and whom == ["the"] and page.bits[index + 2] & OFFICE
    if _shows_round(page, index + 2 + holder, high):
        return NO_LIST
    if holder or whom in (["him"], ["her"], ["them"]):
        own = country_of_holder(told, index + 1) if holder else None
        return low, own or country_of_clause(told, low, index) or country_before(told, low)
    return low, subject_country(told, index, min(index + _TO_LEADER, high))


def _joins_in_town(page: Page, index: int, high: int) -> bool:
    """Whether "is to | join X in Oslo" is told: of one who comes there, no host."""
    ahead = range(index + 2, min(index + _TO_LEADER, high - 1))
    return any(page.lower[at] in ("in", "there") and _is_town(page, at) for at in ahead)


def _is_town(page: Page, at: int) -> bool:
    return page.lower[at] == "there" or at + 1 in page.place_at


def _shows_round(page: Page, after: int, high: int) -> bool:
    """Whether behind "A accompanied him" it is told, from token `after` on, that A is a host who shows
    a guest round or sees him off: "around the port", "to the airport", "on a tour of the mill"."""
    lower = page.lower
    words = lower[after : min(after + 6, high)]
    if words[:1] and words[0] in _ROUND:
        return True
    if words[:2] == ["to", "the"]:
        return not _SITES.isdisjoint(words[2:4])
    return words[:5] in (["on", "a", "tour", "of", "the"], ["on", "a", "visit", "to", "the"])


_TO_LEADER = 8
"""Tokens to the name of whom others accompany, between which his offices stand, at most."""
_ROUND = frozenset("around round through".split())
_SITES = frozenset("airport palace station hotel border plane door".split())


def _accompanied(told: Told, low: int, index: int) -> str | None:
    """The country of who is "accompanied by" others at `index` in the sentence from `low` on: its
    subject, named or told by nationality, behind a comma where the words open the sentence, else
    the subject before."""
    page = told.page
    if page.classes[index] in "CA":
        high = page.sentence_of(index)[1]
        for at in range(index + 2, high):
            if page.lower[at] != ",":
                continue
            own = opening_country(page, at + 1) or subject_country(
                told, at, min(at + _TO_LEADER, high)
            )
            if own is not None:
                return own
    who = index - 1 - (page.lower[index - 1] in IS_OR_CAME)
    comma = who - (page.lower[who - 1] == ",")
    if page.lower[who] == "who" and comma - 1 not in page.person_at:
        return country_before(told, low)  # "A greeted the premier, who was accompanied by B"
    own = subject_country(told, low, index) or opening_country(page, low)
    return own or country_of_holder(told, low) or country_before(told, low)
