"""The "of ..." behind the head noun of a title: where it ends and which country it names.

Part of the grammar in titles.py; it knows nothing of names and roles.
"""

from __future__ import annotations

from store.annotate.people.page import CAPITALS, Page
from store.annotate.people.words import (
    CALENDAR,
    CLOSED,
    FIELD,
    HONORIFIC,
    MODIFIER,
    OFFICE,
    PARTICLE,
    SPEECH,
)

LONGEST = 18
"""No title runs over more tokens than this to either side of its head noun."""
DETERMINERS = frozenset("a an the his her its their our this that another".split())
BEFORE_OF = frozenset("of for to at in with on under".split())
INSIDE = frozenset("of the and for on & 's ’s its his her their to against".split())


def complement(page: Page, index: int, limit: int | None = None) -> tuple[int, str | None]:
    """End of the "of ..." that follows a head noun at `index`, and the country that it names."""
    tokens, bits, lower = page.tokens, page.bits, page.tokens.lower
    start = index
    if index >= len(tokens) or lower[index] not in BEFORE_OF:
        return start, None
    limit = min(len(tokens) if limit is None else limit, index + LONGEST)
    stop = start
    country: str | None = None
    opener = lower[index]
    index += 1
    plain = 0
    while index < limit:
        bit, kind, word = bits[index], tokens.classes[index], lower[index]
        if index in page.person_at:
            break
        if kind == "(":
            closing = tokens.classes.find(")", index, index + 7)
            if closing < 0:
                break
            index = closing + 1
            continue
        if bit & CALENDAR and kind != "a":
            break
        if kind in CAPITALS and (not bit & CLOSED or word in INSIDE):
            if bit & HONORIFIC and not bit & OFFICE:
                break
            if opener == "of":
                country = country or _country_in(page, index)
            stop = index + 1
        elif kind == "a" and bit & (FIELD | PARTICLE) and word not in ("the", "le"):
            stop = index + 1
        elif word in INSIDE or kind == "s":
            if word == "and" and not _goes_on(page, index + 1):
                break
        elif (kind == "a" and bit & (MODIFIER | OFFICE)) or (
            kind == "," and _is_list_of_fields(page, index)
        ):
            pass
        elif kind in "aN" and opener != "to" and not bit & (CLOSED | SPEECH) and plain < 2:
            plain += 1
            if index + 1 == limit or (
                index + 1 < len(tokens) and tokens.classes[index + 1] in ",.;"
            ):
                stop = index + 1
                break
        else:
            break
        index += 1
    if opener in ("to", "in", "with", "on", "under") and stop > start:
        following = start + 1 + (lower[start + 1] in DETERMINERS)
        if tokens.classes[following] not in CAPITALS and not bits[following] & FIELD:
            return start, None
    return stop, country


def _country_in(page: Page, index: int) -> str | None:
    """The country that a token of an "of ..." names; no party of another country's by that name."""
    body = page.organisation_at.get(index)
    if body is not None and body.sort == "party" and page.home and body.country != page.home:
        return None
    return page.country_at(index)


def _goes_on(page: Page, index: int) -> bool:
    """Whether what follows "and" still belongs to the same "of ..." and is no new title."""
    if index >= len(page.tokens):
        return False
    bit, kind = page.bits[index], page.tokens.classes[index]
    if bit & CLOSED or (kind not in CAPITALS and not bit & FIELD):
        return False
    reach = min(len(page.tokens), index + 5)
    for later in range(index, reach):
        if page.bits[later] & OFFICE:
            return False
        if page.tokens.classes[later] not in CAPITALS and not page.bits[later] & (FIELD | MODIFIER):
            break
    return True


def _is_list_of_fields(page: Page, index: int) -> bool:
    """ "minister of trade, industry and energy": a comma between two fields."""
    bits = page.bits
    if index + 2 >= len(bits) or not bits[index - 1] & FIELD or not bits[index + 1] & FIELD:
        return False
    return page.tokens.lower[index + 2] in ("and", ",", "&")
