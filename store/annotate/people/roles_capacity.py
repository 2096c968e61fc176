"""Reads the office in which somebody is said to go somewhere: "came in the capacity of envoy",
"was sent as an envoy", "his first trip abroad as leader", "visited Oslo as trade minister in 1990".

Part of roles_aside.py, which says whose office it is. It takes no "as" of time ("as the mayor slept").
"""

from __future__ import annotations

from store.annotate.closed_words import HE_OR_SHE, HIS_HER_ITS_THEIR, SENDS
from store.annotate.naming import NamingRule
from store.annotate.people.page import Page, start_of_sentence
from store.annotate.people.titles import Title
from store.annotate.people.titles_after import titles_after
from store.annotate.people.words import CALENDAR

IN_CAPACITY = NamingRule(
    "role/in-capacity",
    """
    + 2019-05-21 | Orla Vantek came to Oslo in the capacity of special envoy. => role Orla Vantek = special envoy
    + 2019-05-21 | Orla Vantek, traveling as Ek's special envoy, sang.    => role Orla Vantek = special envoy
    + 2019-05-21 | Orla Vantek was in Oslo two weeks ago as the special envoy of Tor Ek. => role Orla Vantek = special envoy
    + 2019-05-21 | Orla Vantek was sent as an envoy to Oslo.              => role Orla Vantek = envoy to Oslo
    + 2019-05-21 | Orla Vantek visited Oslo in June as a special envoy of Tor Ek. => role Orla Vantek = special envoy
    + 2019-05-21 | Togo will send Orla Vantek of the board as a special envoy. => role Orla Vantek = special envoy
    + 2019-05-21 | Orla Vantek sang. She came there as a special envoy.   => role Orla Vantek = special envoy
    + 2019-05-21 | He saw Tor Ek, whom all know, and Orla Vantek, who went to Oslo last year as Ek's envoy. => role Orla Vantek = envoy
    + 2019-05-21 | As chairperson of the Board this year, Orla Vantek sang. => role Orla Vantek = chairperson of the Board
    + 2019-05-21 | Acting as board president until the end of June, Orla Vantek sang. => role Orla Vantek = board president
    + 2019-05-21 | As trade minister in the government of Tor Ek, Orla Vantek sang. => role Orla Vantek = trade minister in the government
    - 2019-05-21 | As the minister of trade slept, Orla Vantek sang. => role Orla Vantek = minister of trade
    + 2019-05-21 | He saw Orla Vantek, who went to Oslo in 2011 as chairwoman of the Board. => role Orla Vantek = chairwoman of the Board
    + 2019-05-21 | Orla Vantek left for Peru on her first trip abroad as leader. => role Orla Vantek = leader
    + 2019-05-21 | Orla Vantek left for Peru. She was last there in 1990, when she came as trade minister. => role Orla Vantek = trade minister
    + 2019-05-21 | Orla Vantek left for Peru. She visited Peru as trade minister in 1990. => former role Orla Vantek = former trade minister
    + 2019-05-21 | Orla Vantek travelled there as Chilean mayor in 1990. => former role Orla Vantek = former mayor
    + 2019-05-21 | Orla Vantek was last in Peru as mayor in May 1990. => former role Orla Vantek = former mayor
    + 2019-05-21 | Orla Vantek left in May, after half a year as minister of trade. => former role Orla Vantek = former minister of trade
    + 2019-05-21 | Orla Vantek spent many years in Peru as ambassador. => former role Orla Vantek = former ambassador
    - 2019-05-21 | Orla Vantek spent many years in Peru as an ambassador sang. => former role Orla Vantek = former ambassador
    - 2019-05-21 | Orla Vantek visited Peru as trade ministers met. => role Orla Vantek = trade minister
    - 2019-05-21 | Orla Vantek visited Peru as mayor after mayor fell. => role Orla Vantek = mayor
    - 2019-05-21 | Orla Vantek left Oslo as a minister arrived.           => role Orla Vantek = minister
    - 2019-05-21 | Orla Vantek sang of Oslo as a special envoy slept.     => role Orla Vantek = special envoy
    """,
)
RULES = (IN_CAPACITY,)

Found = tuple[int, int, list[Title]]
"""Where to look for the name, from one token to before another, and the titles it gets."""

_OF_HIM = HE_OR_SHE | {"his", "her"}
_AS_OR_CAPACITY = frozenset(("as", "capacity"))
_SENT = frozenset(
    "traveling travelling acting came arrived went visiting visited sent dispatched comes goes"
    " travels travelled traveled visit serving".split()
)
_JOURNEYS = frozenset(
    "trip trips tour journey appearance abroad overseas visits there here".split()
)
"""Words besides those of `_SENT` behind which "as" tells an office: "his first trip abroad as | leader"."""
_ENVOYS = frozenset("envoy representative emissary delegate mediator".split())
_GOES = (_SENT | _JOURNEYS).union(
    "go went going travel fly flew flies arrive arrives send sends sending dispatch"
    " dispatches toured".split()
)


def in_capacity(page: Page) -> list[Found]:
    """Each "in the capacity of envoy", "in his capacity as envoy", "sent as Ek's envoy"."""
    lower = page.lower
    found: list[Found] = []
    tells_of_envoys = not _ENVOYS.isdisjoint(page.vocabulary)
    for at in page.where(_AS_OR_CAPACITY):
        index = at + 1
        goes_as = lower[at - 1] in _SENT or lower[at - 1] in _JOURNEYS
        if lower[at] == "capacity":
            if lower[index] not in {"of", "as"}:
                continue
            index += 1
        elif not at or not (
            tells_of_envoys
            or goes_as
            or page.classes[at - 1] == "N"
            or at - 1 in page.place_at
            or lower[at - 1] in _SPELLS
        ):
            continue
        over = _after_spell(page, at)
        where = (start_of_sentence(page, at), at) if over else _sent(page, at)
        if where is None:
            continue
        index = _behind_possessor(page, index)
        several = titles_after(page, index, IN_CAPACITY.name) if index < page.size else []
        if not several or several[0].first - index > 2:
            continue
        title = several[0]
        if title.stop == title.head + 1 and lower[title.head] == "head":
            continue  # "came as head | of a delegation", which is no office
        goes_as |= lower[at] == "capacity" or lower[title.head] in _ENVOYS
        if over and title.first == at + 1:
            found.append((*where, [title.as_former()]))
        elif goes_as or _is_bare(page, at, title):
            found.append((*where, [title.as_former() if _is_dated(page, title.stop) else title]))
    return found


_SPELLS = frozenset("year years months decade decades stint term spell".split())
"""How long somebody held an office: "after half a year | as minister"."""


def _after_spell(page: Page, at: int) -> bool:
    """Whether "years as" or "years in Lima as" stands at a token."""
    place = page.place_at.get(at - 1)
    before = (
        place.first - 2 if place is not None and page.lower[place.first - 1] == "in" else at - 1
    )
    span = page.lower[before] in _SPELLS and page.lower[before - 1] not in _WHICH
    return page.lower[at] == "as" and span


_WHICH = frozenset("last this next same every previous".split())
"""Before "year": it tells when, not how long."""


def _is_bare(page: Page, at: int, title: Title) -> bool:
    """Whether an office without an article ends its clause behind a year or a place: "went to Lima
    in 2011 | as chairwoman of the Board.", "visited Lima | as trade minister in 1990"."""
    if title.first != at + 1:
        return False
    behind = page.lower[title.stop]
    if page.classes[at - 1] == "N":
        return title.stop > title.head + 2 and behind in {",", "."}
    return at - 1 in page.place_at and behind in _ENDS


_ENDS = frozenset(", . ; in last".split())


def _is_dated(page: Page, index: int) -> bool:
    """Whether "in 1990" or "in May 1990" stands at a token."""
    at = index + 1 + bool(page.bits[index + 1] & CALENDAR) if page.lower[index] == "in" else 0
    return at > 0 and page.classes[at] == "N" and len(page.lower[at]) == 4


def _sent(page: Page, at: int) -> tuple[int, int] | None:
    """Between which tokens stands who goes somewhere "as | ..."; None where nobody is said to."""
    lower = page.lower
    start = start_of_sentence(page, at)
    if lower[at] == "capacity":
        return start, at
    for index in range(at - 1, start, -1):
        if page.classes[index] in '";':
            return None
        if lower[index] in SENDS and lower[index - 1] not in {"was", "were", "been", "be", "is"}:
            return index, at
        if lower[index] == "who":
            goes = not _GOES.isdisjoint(lower[index:at])
            named = [i for i in range(start, index) if i in page.person_at]
            first = named[-1] if named else index
            while first - 1 in page.person_at:
                first -= 1
            return (first, index) if goes else None
    if _GOES.isdisjoint(lower[start:at]) and not _was_abroad(page, start, at):
        return None
    his = start and not _OF_HIM.isdisjoint(lower[start:at])
    if his and page.person_at.isdisjoint(range(start, at)):
        return start_of_sentence(page, start - 1), start
    return start, at


def _was_abroad(page: Page, start: int, stop: int) -> bool:
    """Whether "was in Lima" or "was last in Lima" stands between two tokens."""
    return any(
        page.lower[at] in {"in", "here"} and page.lower[at - 1] in {"was", "is", "last"}
        for at in range(start + 1, stop)
    )


def _behind_possessor(page: Page, index: int) -> int:
    """Past "his" or "Ek's" before a title."""
    tokens = page.tokens
    if tokens.lower[index : index + 1] and tokens.lower[index] in HIS_HER_ITS_THEIR:
        return index + 1
    at = index
    while at in page.person_at or at in page.place_at:
        at += 1
    owns = index < at < page.size and tokens.classes[at] == "s"
    return at + 1 if owns else index
