"""The grammar of titles: which tokens before or after a name say what its bearer is.

status* nationality? (rank | field)* head-noun (of | for | to ... body)?, several joined by "and".
It reads around a given name only; who is a person, and whose role it is, are decided elsewhere.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from store.annotate.people.page import CAPITALS, Page
from store.annotate.people.words import (
    BEFORE_GENERAL,
    CALENDAR,
    CLOSED,
    FIELD,
    HONORIFIC,
    HONORIFIC_ROLE,
    MODIFIER,
    NOT_ROLE,
    OFFICE,
    PARTICLE,
    PLURAL_OFFICE,
    SPEECH,
    STATUS,
    STYLE,
    WEAK_SPEECH,
)

_LONGEST = 18
"""No title runs over more tokens than this to either side of its head noun."""

DETERMINERS = frozenset("a an the his her its their our this that another".split())
_BEFORE_OF = frozenset("of for to at in with on under".split())
_INSIDE = frozenset("of the and for on & 's ’s its his her their to against".split())
_NO_TITLE_ENDS = frozenset('.;:"s-(nNO&')
"""Classes of tokens that no title ends in."""
_FORMER = frozenset("former then ex one-time onetime ousted deposed then- late".split())
_ADVERBS = frozenset(
    "also now currently formerly previously once still then both already just once himself herself"
    " widely only officially concurrently".split()
)
_SUPERLATIVES = frozenset("most more very best-known leading top best".split())
_NUMBERS = frozenset("two three four five six seven eight nine ten".split())
_SKIPPED_ADJECTIVES = frozenset(
    "visiting current new newly incumbent newly-elected newly-appointed next recently".split()
)


@dataclass(frozen=True, slots=True)
class Title:
    """One title beside a name."""

    head: int
    """Token of the head noun."""
    first: int
    stop: int
    text: str
    former: bool = False
    country: str | None = None
    organisation: str | None = None
    rule: str = ""

    def as_former(self) -> Title:
        """The same title, held no more."""
        if self.former:
            return self
        return replace(self, text=f"former {self.text}", former=True)


def titles_before(page: Page, name_first: int) -> list[Title]:
    """Titles that end right before token `name_first`, the nearest last; [] where none does."""
    tokens, bits = page.tokens, page.bits
    stop = name_first
    found: list[Title] = []
    while stop > 0 and bits[stop - 1] & HONORIFIC and not bits[stop - 1] & OFFICE:
        stop -= 1
        if bits[stop] & HONORIFIC_ROLE:
            found.append(_title(page, stop, stop, stop + 1, set(), rule="role/rank-before"))
    if stop == 0:
        return found
    if tokens.classes[stop - 1] in _NO_TITLE_ENDS:
        return found
    comma = tokens.words[stop - 1] == ","
    if comma and stop == name_first:
        stop -= 1
    head = _head_before(page, stop)
    if head is None:
        return found
    first, drop, country = _leftwards(page, head)
    if comma and not _is_determined(page, first) and not _is_set_off(page, name_first):
        return found
    rule = "role/appositive-before" if comma else "role/before"
    return [*_split_at_and(page, first, head, stop, drop, country, rule), *reversed(found)]


def titles_after(page: Page, index: int, rule: str) -> list[Title]:
    """Titles in the noun phrase (or list of them) that begins at token `index`."""
    found: list[Title] = []
    country: str | None = None
    while len(found) < 6:
        title = _noun_phrase(page, index, rule)
        if title is None:
            break
        found.append(title)
        country = country or title.country
        index = _next_in_list(page, title.stop)
        if index < 0:
            break
    return found


def _next_in_list(page: Page, index: int) -> int:
    words = page.tokens.lower
    if index < len(words) and words[index] == "(":
        while index < len(words) and words[index - 1] != ")":
            index += 1
    if index + 1 >= len(words):
        return -1
    if words[index] in ("and", "&", "as"):
        return index + (2 if words[index + 1 : index + 3] == ["as", "well"] else 1)
    if words[index] == ",":
        return index + 2 if words[index + 1] == "and" else index + 1
    if words[index : index + 3] == ["as", "well", "as"]:
        return index + 3
    return -1


def _noun_phrase(page: Page, index: int, rule: str) -> Title | None:
    """The title whose noun phrase begins at `index`, or None."""
    limit = min(len(page.tokens), index + 14)
    begin = index
    index, former, of_several = _opening(page, index, limit)
    if index == begin and index < limit and not _may_open_title(page, index):
        return None
    first, head, drop, country = _find_head(page, index, limit, of_several)
    if head < 0:
        return None
    stop, inner = _complement(page, head + 1)
    if stop < len(page.tokens) and (
        _begins_name(page, stop) or _begins_clause(page, index, stop, rule)
    ):
        return None
    return _title(page, head, first, stop, drop, rule=rule, country=country or inner, former=former)


def _may_open_title(page: Page, index: int) -> bool:
    """Whether a title without an article may begin here: no unknown lower-case word ("briefed")."""
    known = page.bits[index] & (MODIFIER | OFFICE | FIELD | PLURAL_OFFICE)
    return bool(known) or page.tokens.classes[index] in "CAUmnNO"


def _begins_clause(page: Page, index: int, stop: int, rule: str) -> bool:
    """ "..., the minister said": the phrase after a comma is the subject of a verb, no apposition."""
    if rule == "role/clause" or page.tokens.lower[index - 1] != "the":
        return False
    return page.tokens.classes[stop] == "a" and bool(page.bits[stop] & (SPEECH | WEAK_SPEECH))


def _begins_name(page: Page, index: int) -> bool:
    """Whether a capitalised word stands here, so that the title before it is that word's."""
    if index in page.person_at:
        return True
    return page.tokens.classes[index] in CAPITALS and not page.bits[index] & (CLOSED | CALENDAR)


def _opening(page: Page, index: int, limit: int) -> tuple[int, bool, bool]:
    """Skips what opens a noun phrase: where it goes on, "formerly" seen, "one of" seen."""
    lower = page.tokens.lower
    former = of_several = False
    while index < limit:
        word = lower[index]
        if word in _ADVERBS or word in DETERMINERS or word in ("who", "as", "and"):
            former |= word in ("formerly", "previously", "once")
        elif word in ("one", "among", "some"):
            of_several = True
            if index + 1 < limit and lower[index + 1] == "of":
                index += 1
        else:
            break
        index += 1
    return index, former, of_several


def _find_head(
    page: Page, index: int, limit: int, of_several: bool
) -> tuple[int, int, set[int], str | None]:
    """First token, head noun (-1: none), tokens left out and country of a noun phrase."""
    first, head, drop = index, -1, set[int]()
    country: str | None = None
    while index < limit:
        bit, kind, word = page.bits[index], page.tokens.classes[index], page.tokens.lower[index]
        if kind == "s":
            country = page.country_at(index - 1) or country
            first, head, drop = index + 1, -1, set[int]()
        elif index in page.place_at and kind in CAPITALS and not bit & OFFICE:
            if head >= 0 and not _leads_to_office(page, index, limit):
                break
            country = page.country_at(index) or country
            if page.place_at[index].sort in ("demonym", "country"):
                drop.add(index)
        elif index in page.person_at:
            break
        elif bit & OFFICE:
            head = index
        elif of_several and bit & PLURAL_OFFICE:
            head = index
            break
        elif _ends_phrase(page, index, head, of_several):
            break
        elif word in _SUPERLATIVES:
            first = index + 1 if first == index else first
        index += 1
    return first, head, drop, country


def _leads_to_office(page: Page, index: int, limit: int) -> bool:
    """ "chief | Palestinian negotiator": a nationality inside a title, before its head noun."""
    if page.place_at[index].sort != "demonym":
        return False
    index += 1
    while index < limit and page.bits[index] & MODIFIER and not page.bits[index] & OFFICE:
        index += 1
    return index < limit and bool(page.bits[index] & OFFICE)


def _ends_phrase(page: Page, index: int, head: int, of_several: bool) -> bool:
    """Whether a token that is no head noun ends the search for one, or for a later one."""
    bit, kind, word = page.bits[index], page.tokens.classes[index], page.tokens.lower[index]
    if kind in ',;.:"()o' or word in _BEFORE_OF or word in ("--", "and" if head >= 0 else "--"):
        return True
    if head >= 0:
        return not (bit & (MODIFIER | FIELD) or kind in "CA")
    if bit & MODIFIER or word in DETERMINERS or word in _SUPERLATIVES or word == "and":
        return False
    if bit & CLOSED and of_several and word in _NUMBERS:
        return False
    return bool(bit & (CLOSED | CALENDAR)) or bool(bit & SPEECH and kind == "a" and not bit & FIELD)


def _before_parenthesis(page: Page, stop: int) -> int:
    """ "president of the National Assembly (NA) X": the end of the title without "(NA)"."""
    if stop and page.tokens.classes[stop - 1] == ")":
        opening = page.tokens.classes.rfind("(", max(0, stop - 7), stop)
        if opening > 0:
            return opening
    return stop


def _head_before(page: Page, stop: int) -> int | None:
    """The head noun of a title whose last token is `stop - 1`."""
    bits, lower, classes = page.bits, page.tokens.lower, page.tokens.classes
    stop = _before_parenthesis(page, stop)
    last = stop - 1
    if last < 0:
        return None
    if bits[last] & OFFICE:
        return last
    if bits[last] & PLURAL_OFFICE and not (classes[last] == "C" and lower[last - 1] == "of"):
        return last
    if classes[last] == '"':
        return None
    index = last
    lowest = max(0, stop - _LONGEST)
    while index >= lowest:
        word, kind, bit = lower[index], classes[index], bits[index]
        if bit & OFFICE and index < last and lower[index + 1] in _BEFORE_OF:
            if bit & NOT_ROLE and lower[index + 1] != "of":
                return None
            reach, _ = _complement(page, index + 1, stop)
            return index if reach == stop else None
        unknown = index == last and kind == "a" and not bit & (CLOSED | SPEECH)
        if not (
            unknown
            or kind in CAPITALS
            or word in _INSIDE
            or word in _BEFORE_OF
            or bit & (FIELD | MODIFIER)
            or kind in "()s"
        ):
            return None
        index -= 1
    return None


def _leftwards(page: Page, head: int) -> tuple[int, set[int], str | None]:
    """First token of the title whose head is given, what to leave out of it, and its country."""
    tokens, bits, lower = page.tokens, page.bits, page.tokens.lower
    first, index = head, head - 1
    drop: set[int] = set()
    country: str | None = None
    lowest = max(0, head - _LONGEST)
    while index >= lowest:
        bit, kind, word = bits[index], tokens.classes[index], lower[index]
        place = page.place_at.get(index)
        if place is not None and kind in CAPITALS:
            if country is not None and place.country != country:
                if place.sort != "demonym":
                    break
            country = country or place.country
            if place.sort in ("demonym", "country"):
                drop.update(range(place.first, place.stop))
            elif place.first and lower[place.first - 1] in ("in", "at", "from", "to", "near"):
                country = None
                break
            index = place.first - 1
            if place.sort not in ("demonym", "country"):
                first = place.first
            continue
        if kind == "s":
            country = page.country_at(index - 1) or country
            break
        if (
            bit & MODIFIER
            or (kind == "a" and bit & (OFFICE | FIELD))
            or bit & OFFICE
            or (word in ("and", "&") and index > lowest and _joins(page, index))
        ):
            first = index
        elif kind in "CAU" and not bit & (CLOSED | CALENDAR):
            if page.opens_sentence(index) and not (index in page.organisation_at or bit & FIELD):
                break
            country = country or page.country_at(index)
            first = index
        elif kind == "-" and index + 1 < len(lower) and index > lowest:
            if tokens.starts[index + 1] != tokens.ends[index]:
                break
        else:
            break
        index -= 1
    while first < head and (lower[first] in ("and", "&") or tokens.classes[first] == "-"):
        first += 1
    return first, drop, country


def _joins(page: Page, index: int) -> bool:
    """Whether "and" at `index` joins two parts of a title ("trade and industry minister")."""
    left = page.bits[index - 1]
    return bool(left & (OFFICE | FIELD | MODIFIER)) or index - 1 in page.organisation_at


def _is_set_off(page: Page, name_first: int) -> bool:
    """Whether a comma follows the capitalised words of a name as well: "..., Oda Tassk, said"."""
    index = name_first
    while index < len(page.tokens) and page.tokens.classes[index] in CAPITALS:
        index += 1
    return index - name_first > 1 and page.tokens.lower[index : index + 1] == [","]


def _is_determined(page: Page, first: int) -> bool:
    """Whether "the", "its" or a possessive stands before a title (place adjectives between)."""
    index = first - 1
    while index >= 0 and index in page.place_at:
        index -= 1
    return index >= 0 and (
        page.tokens.lower[index] in DETERMINERS or page.tokens.classes[index] == "s"
    )


def _split_at_and(
    page: Page, first: int, head: int, stop: int, drop: set[int], country: str | None, rule: str
) -> list[Title]:
    """Cuts "president and party chief" into its two titles."""
    titles: list[Title] = []
    begin = first
    for index in range(first + 1, head + 1):
        if not page.bits[index - 1] & OFFICE or index - 1 in drop or index <= begin:
            continue
        if _is_style(page, index):
            titles.append(_title(page, index - 1, begin, index, drop, rule=rule, country=country))
            begin = index
        elif page.tokens.lower[index] in ("and", "&"):
            titles.append(_title(page, index - 1, begin, index, drop, rule=rule, country=country))
            begin = index + 1
    _, inner = _complement(page, head + 1, stop)
    titles.append(_title(page, head, begin, stop, drop, rule=rule, country=country or inner))
    return titles


def _is_style(page: Page, index: int) -> bool:
    """Whether a rank or style begins after an office: "spokesman | Major", not "Major General"."""
    if page.bits[index] & STYLE:
        return not page.bits[index - 1] & STYLE
    return page.tokens.lower[index] == "general" and bool(page.bits[index - 1] & BEFORE_GENERAL)


def _complement(page: Page, index: int, limit: int | None = None) -> tuple[int, str | None]:
    """End of the "of ..." that follows a head noun at `index`, and the country that it names."""
    tokens, bits, lower = page.tokens, page.bits, page.tokens.lower
    start = index
    if index >= len(tokens) or lower[index] not in _BEFORE_OF:
        return start, None
    limit = min(len(tokens) if limit is None else limit, index + _LONGEST)
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
        if kind in CAPITALS and (not bit & CLOSED or word in _INSIDE):
            if bit & HONORIFIC and not bit & OFFICE:
                break
            if opener == "of":
                country = country or _country_in(page, index)
            stop = index + 1
        elif kind == "a" and bit & (FIELD | PARTICLE) and word not in ("the", "le"):
            stop = index + 1
        elif word in _INSIDE or kind == "s":
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


def _title(
    page: Page,
    head: int,
    first: int,
    stop: int,
    drop: set[int],
    *,
    rule: str,
    country: str | None = None,
    former: bool = False,
) -> Title:
    """A title with its printed text, status words that say "former" turned into that word."""
    tokens = page.tokens
    while first < head and (
        first in drop
        or tokens.lower[first] in DETERMINERS
        or tokens.lower[first] in _NUMBERS
        or tokens.classes[first] == "n"
        or tokens.classes[first] in ",-"
    ):
        first += 1
    keep: list[str] = []
    end = -1
    parenthesis = 0
    for index in range(first, stop):
        word, kind = tokens.words[index], tokens.classes[index]
        parenthesis += (kind == "(") - (kind == ")")
        if index in drop or parenthesis or kind == ")":
            continue
        low = tokens.lower[index]
        if index <= head and (low in _FORMER or low.startswith("ex-")):
            former = True
            if low in _FORMER or low == "ex":
                continue
            word = word[3:]
        elif index < head and low in _SKIPPED_ADJECTIVES and page.bits[index] & STATUS:
            continue
        if page.bits[index] & PLURAL_OFFICE and not page.bits[index] & OFFICE and index == head:
            word = page.singulars.get(low, word)
        glued = end == tokens.starts[index] or kind in "s,"
        keep.append(word if glued or not keep else f" {word}")
        end = tokens.ends[index]
    text = "".join(keep).strip()
    organisation = next(
        (
            found.id
            for index in range(first, stop)
            if (found := page.organisation_at.get(index)) is not None
        ),
        None,
    )
    return Title(
        head=head,
        first=first,
        stop=stop,
        text=f"former {text}" if former else text,
        former=former,
        country=country,
        organisation=organisation,
        rule=rule,
    )
