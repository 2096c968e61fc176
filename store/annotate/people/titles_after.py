"""The grammar of titles in a noun phrase: "Ek, | the trade minister and a former mayor of Oslo, ...".

It reads rightwards from a given token only; who is a person, and whose role it is, are decided
elsewhere.
"""

from __future__ import annotations

from store.annotate.people.page import CAPITALS, Page
from store.annotate.people.title_complements import BEFORE_OF, complement
from store.annotate.people.title_heads import OPENERS, POSTPOSED, find_agent, find_head, opening
from store.annotate.people.titles import Title, title_of
from store.annotate.people.words import (
    CALENDAR,
    CLOSED,
    FIELD,
    HONORIFIC,
    MODIFIER,
    OFFICE,
    PLURAL_OFFICE,
    SPEECH,
    WEAK_SPEECH,
)

_IN_TITLES = MODIFIER | OFFICE | FIELD | PLURAL_OFFICE
_OPENING = frozenset("CAUmnNO")
"""Classes of words that a title without an article may begin with."""
_NO_NAMES = CLOSED | CALENDAR
_NO_APPOSITIONS = frozenset(
    """role/announced role/clause role/described role/appointed role/continued role/lead
    role/again role/formerly role/last-to role/meant role/since""".split()
)


def titles_after(page: Page, index: int, rule: str, *, plural: bool = False) -> list[Title]:
    """Titles in the noun phrase (or list of them) that begins at token `index`; `plural`: only
    such as name several people ("vice-chairmen of the party"), in the singular."""
    found: list[Title] = []
    country: str | None = None
    while len(found) < 6:
        phrase = _phrase_at(page, index, rule, plural=plural, listed=bool(found))
        if phrase is None:
            break
        head, first, stop, drop, nation, former = phrase
        title = title_of(page, head, first, stop, drop, rule=rule, country=nation, former=former)
        found.append(title)
        country = country or title.country
        index = _next_in_list(page, title.stop)
        if index < 0:
            break
    return found


def opens_title(page: Page, index: int) -> bool:
    """Whether a title begins at token `index`: whether `titles_after` would find any there."""
    return _phrase_at(page, index, "", plural=False, listed=False) is not None


def _next_in_list(page: Page, index: int) -> int:
    words = page.lower
    index = _behind_seat(page, index)
    for opening_mark, closing_mark in _BRACKETS:
        if index < page.size and words[index] == opening_mark:
            reach = words[index : index + 8]
            index += reach.index(closing_mark) + 1 if closing_mark in reach else 0
    if index + 1 >= page.size:
        return -1
    if words[index] == "turned":  # "a wrestler | turned lawmaker"
        return index + 1
    if words[index] in {"and", "&", "as"}:
        return index + (2 if words[index + 1] == "as" and words[index + 2] == "well" else 1)
    if words[index] == ",":
        return index + 2 if words[index + 1] == "and" else index + 1
    if words[index] == "as" and words[index + 1] == "well" and words[index + 2] == "as":
        return index + 3
    return -1


_BRACKETS = (("(", ")"), ("[", "]"))


def _behind_seat(page: Page, index: int) -> int:
    """Past "in the Ministry of Trade" behind an office of it; else `index` itself."""
    if index + 2 >= page.size or page.lower[index] != "in":
        return index
    body = page.organisation_at.get(index + 1 + (page.lower[index + 1] == "the"))
    return index if body is None else body.stop


_PHRASE = 14
"""Tokens of a noun phrase that are looked through for its head noun."""
_Phrase = tuple[int, int, int, set[int], str | None, bool]
"""Head noun, first token, token behind, tokens left out, country; whether held no more."""


def _phrase_at(page: Page, index: int, rule: str, *, plural: bool, listed: bool) -> _Phrase | None:
    """What makes the title whose noun phrase begins at `index`, or None."""
    lower = page.lower
    size = page.size
    if index >= size:
        return None
    limit = min(size, index + _PHRASE)
    begin = index
    former = of_several = False
    if lower[index] in OPENERS:
        index, former, of_several = opening(page, index, limit)
    if index == begin and page.classes[index] not in _OPENING and not page.bits[index] & _IN_TITLES:
        return None  # an unknown word in lower case, no article before it: "briefed"
    first, head, drop, country = find_head(page, index, limit, of_several or plural)
    if head < 0 and not plural and lower[begin] in {"a", "an"}:
        head = find_agent(page, index, limit)
    if head < 0 or (plural and not page.bits[head] & PLURAL_OFFICE):
        return None
    stop, inner = head + 1 + (lower[head + 1 : head + 2] in _POSTPOSED), None
    if stop < size and lower[stop] in BEFORE_OF:
        stop, inner = complement(page, stop)
    if stop < size and _begins_name(page, stop):
        others = listed or (stop in page.person_at and lower[head + 1] == "of")
        if stop == head + 1 or (others and not page.bits[stop - 1] & _OFFICES):
            return None  # "Vantek, Secretary of State | Ek", whose own title it is
        stop = head + 1  # "aide to President | Ek": the rest is another's title
    if stop < size and (
        (not listed and _begins_clause(page, index, stop, rule))
        or (lower[stop] == "and" and lower[stop + 1] == "other")
    ):
        return None
    return head, first, stop, drop, country or inner, former


_POSTPOSED = [[word] for word in POSTPOSED]
_OFFICES = OFFICE | PLURAL_OFFICE | HONORIFIC


def _begins_clause(page: Page, index: int, stop: int, rule: str) -> bool:
    """ "..., the minister said": the phrase after a comma is the subject of a verb, no apposition."""
    several = bool(page.bits[stop - 1] & PLURAL_OFFICE)  # "with his counterpart Ek, officials said"
    article = page.lower[index - 1] in {"the", "a", "an"}
    if rule in _NO_APPOSITIONS or not (several or article or page.classes[index + 1] == "s"):
        return False  # but: "met Ek, Togo's minister said"
    if several and page.bits[stop] & SPEECH:
        return True
    if page.classes[stop] != "a" or not page.bits[stop] & (SPEECH | WEAK_SPEECH):
        return False
    if not article and not page.bits[stop] & SPEECH:
        return False
    return not _opens_clause_with_name(page, index - 1 - article) or page.classes[stop + 1] in ",. "


def _opens_clause_with_name(page: Page, comma: int) -> bool:
    """Whether the name before a comma is the first word of its clause, and so the subject of the
    verb behind an apposition that no second comma ends: "Ek, the mayor of Oslo said ..."."""
    first = comma
    while first - 1 in page.person_at:
        first -= 1
    if first == comma or first == 0:
        return first < comma
    return page.opens_sentence(first) or page.lower[first - 1] in {",", "that"}


def _begins_name(page: Page, index: int) -> bool:
    """Whether a capitalised word stands here, so that the title before it is that word's."""
    if index in page.person_at:
        return True
    return page.classes[index] in CAPITALS and not page.bits[index] & _NO_NAMES
