"""Finds the head noun of a title and how far the title goes to its left.

Part of the grammar of titles (titles.py); it knows nothing of names and roles.
"""

from __future__ import annotations

from store.annotate.closed_words import NUMBER, RANKS
from store.annotate.people.page import CAPITALS, Page
from store.annotate.people.title_complements import (
    BEFORE_OF,
    DETERMINERS,
    INSIDE,
    LONGEST,
    TOPICS,
    complement,
    country_of_body,
    is_affairs,
)
from store.annotate.people.words import (
    CALENDAR,
    CLOSED,
    FIELD,
    HONORIFIC,
    KIND,
    MODIFIER,
    NOT_ROLE,
    OFFICE,
    PLURAL_OFFICE,
    SPEECH,
    STATUS,
    WEAK_OFFICE,
    WEAK_SPEECH,
)
from store.model import Name

_ANY_OFFICE = OFFICE | PLURAL_OFFICE
_FIELDS = FIELD | MODIFIER
_NO_NAMES = CLOSED | CALENDAR
NO_NOUNS = CLOSED | SPEECH | WEAK_SPEECH
_OWNING_GROUPS = frozenset("women people workers peasants children men prisoners veterans".split())
"""Groups whose possessive is part of a title: "Women's Affairs Minister"."""
ADVERBS = frozenset(
    "also now currently formerly previously once still then both already just once himself herself"
    " widely only officially concurrently".split()
)
SUPERLATIVES = frozenset("most more very best-known leading top best".split())
FORMER = frozenset("former then ex one-time onetime ousted deposed then- late".split())
"""Before a title: its bearer holds the office no more."""
_SEVERAL = ("one", "among", "some")
OPENERS = ADVERBS.union(DETERMINERS, _SEVERAL, "who as and became becomes until".split())
"""What may open the noun phrase of a title."""
NUMBERS = frozenset("two three four five six seven eight nine ten".split())


def opening(page: Page, index: int, limit: int) -> tuple[int, bool, bool]:
    """Skips what opens a noun phrase: where it goes on, "formerly" seen, "one of" seen."""
    lower = page.lower
    former = of_several = False
    while index < limit:
        word = lower[index]
        if word not in OPENERS or (word == "until" and index + 2 >= limit):
            break
        if word == "until":
            former = True
            index += 2 if lower[index + 1] in {"last", "this", "late", "early", "mid"} else 1
        elif word in _SEVERAL:
            of_several = True
            if index + 1 < limit and lower[index + 1] == "of":
                index += 1
        elif word in {"formerly", "previously", "once"}:
            former = True
        index += 1
    return index, former, of_several


def find_head(
    page: Page, index: int, limit: int, of_several: bool
) -> tuple[int, int, set[int], str | None]:
    """First token, head noun (-1: none), tokens left out and country of a noun phrase."""
    first, head = index, -1
    drop: set[int] = set()
    country: str | None = None
    bits, classes, lower = page.bits, page.classes, page.lower
    place_at, person_at = page.place_at, page.person_at
    while index < limit:
        bit, kind, word = bits[index], classes[index], lower[index]
        if kind == "s":
            country = page.country_at(index - 1) or country
            first, head, drop = index + 1, -1, set()
        elif index in place_at and kind in CAPITALS and not bit & OFFICE:
            if head >= 0 and not _leads_to_office(page, index, limit):
                break
            if is_subject_matter(page, index, limit):
                index += 1
                continue
            nation = page.country_at(index)
            country = nation or country
            if page.place_at[index].sort in {"demonym", "country"} and nation not in _NO_NATIONS:
                drop.add(index)
        elif index in person_at:
            if not page.is_owner(index) and not _is_aides(page, index):
                break
        elif word == "official" and lower[index + 1] in _MEDIA:
            break  # "the official | news agency"
        elif bit & OFFICE and not of_several:
            head = index
        elif of_several and bit & PLURAL_OFFICE:
            head = index
            break
        elif head < 0 and kind == "," and _is_list_of_fields(page, index):
            pass
        elif head < 0 and kind == "(" and page.classes[index + 2] == ")":
            index += 2  # "African Union (AU) chairman"
        elif head < 0 and is_number_two(page, index + 1):
            index += 1
            if not bits[index + 1] & (MODIFIER | OFFICE):  # but "the number two | leader"
                head = index
        elif word == "of" and head < 0 and _possessive_ahead(page, index, limit):
            pass  # "the Church of England's | most senior cleric"
        elif _ends_phrase(bit, kind, word, head, of_several):
            break
        elif word in SUPERLATIVES:
            first = index + 1 if first == index else first
        index += 1
    if country is None and head > first and page.organisation_at:
        for at in range(first, head):
            if at in page.organisation_at:
                country = country_of_body(page, page.organisation_at[at])
                break
    return first, head, drop, country


_MEDIA = frozenset("news media newspaper daily press radio television agency website".split())
_NO_NATIONS = frozenset((None, "UN", "EU"))
"""Bodies of states, whose name belongs to a title as a nation's does not: "UN envoy"; and none."""
POSTPOSED = frozenset("apparent presumptive emeritus".split())
"""Adjectives that follow the head noun of a title: "heir | apparent"."""


def is_number_two(page: Page, index: int) -> bool:
    """Whether a token ends "number two" or "No. 2", which says what somebody is."""
    if not 0 < index < page.size:
        return False
    return page.lower[index] in RANKS and page.lower[index - 1] in NUMBER


def _possessive_ahead(page: Page, index: int, limit: int) -> bool:
    """Whether the capitalised words behind "of" end in a possessive."""
    index += 1 + (page.lower[index + 1] == "the")
    while index < limit and page.classes[index] in CAPITALS:
        index += 1
    return index < limit and page.classes[index] == "s"


_AGENT_ENDINGS = ("er", "or", "ist", "ian", "ant", "man", "woman", "eer")


_NO_AGENTS = frozenset(
    "number after other letter matter power order factor error favor favour honor honour quarter"
    " centre theater theatre winter summer shoulder disaster dinner border river paper".split()
)


def find_agent(page: Page, index: int, limit: int) -> int:
    """The noun of "a retired storekeeper", which no table knows but whose ending tells that it says
    what somebody does; -1 where the phrase ends in none."""
    while index < limit and page.classes[index] in "an-" and not _ends_agent(page, index):
        index += 1
    last = index - 1
    if page.classes[last] != "a" or page.bits[last] & (NOT_ROLE | CLOSED | SPEECH | STATUS):
        return -1
    return last if len(page.lower[last]) > 4 and _is_agent(page, last) else -1


def _is_agent(page: Page, index: int) -> bool:
    word = page.lower[index]
    return word.endswith(_AGENT_ENDINGS) and word not in _NO_AGENTS


def _ends_agent(page: Page, index: int) -> bool:
    """Whether a noun phrase ends before a token: "a baker | who", "a baker | from Oslo"."""
    word = page.lower[index]
    return word in BEFORE_OF or word in {"who", "whose", "from", "and", "by", "as"}


_STUDY = frozenset(
    "expert analyst specialist watcher scholar researcher historian envoy negotiator representative"
    " correspondent hand policy coordinator director".split()
)


def is_subject_matter(page: Page, index: int, limit: int) -> bool:
    """Whether a country is what somebody works on: "North Korea | analyst", "Iran | envoy"; not
    in "North Korea's envoy", "the North Korean envoy", "a US analyst"."""
    if is_affairs(page, index):
        return True
    if _STUDY.isdisjoint(page.vocabulary):
        return False
    place = page.place_at[index]
    at = place.stop
    if place.sort != "country" or page.classes[place.first] != "C" or place.country == "EU":
        return False
    highest = min(limit, at + 4)
    while at < highest and page.classes[at] == "a" and page.lower[at] not in _STUDY:
        if page.bits[at] & (CLOSED | SPEECH):
            return False
        at += 1
    return at < highest and page.lower[at] in _STUDY


def _is_aides(page: Page, index: int) -> bool:
    """A name within a title: "a senior Vantek | aide"."""
    while index in page.person_at:
        index += 1
    return page.classes[index] == "a" and bool(page.bits[index] & OFFICE)


def _leads_to_office(page: Page, index: int, limit: int) -> bool:
    """ "chief | Palestinian negotiator", "chief | UN inspector": a nationality inside a title,
    before its head noun."""
    if page.place_at[index].sort != "demonym" and page.classes[index] not in "UA":
        return False
    index += 1
    while index < limit and page.bits[index] & MODIFIER and not page.bits[index] & OFFICE:
        index += 1
    return index < limit and bool(page.bits[index] & OFFICE)


def _is_list_of_fields(page: Page, index: int) -> bool:
    """ "industry, | trade and employment minister": a comma between two fields."""
    bits, lower = page.bits, page.lower
    if index + 4 >= page.size or not bits[index - 1] & bits[index + 1] & FIELD:
        return False
    return lower[index + 2] in {"and", "&"} and bool(bits[index + 4] & OFFICE)


def _ends_phrase(bit: int, kind: str, word: str, head: int, of_several: bool) -> bool:
    """Whether a token that is no head noun ends the search for one, or for a later one."""
    if kind in ',;.:"()o' or word in BEFORE_OF or word == "--":
        return True
    if head >= 0:
        return word == "and" or not (bit & _FIELDS or kind in "CA")
    if bit & MODIFIER or word in DETERMINERS or word in SUPERLATIVES or word == "and":
        return False
    if bit & CLOSED and of_several and word in NUMBERS:
        return False
    return bool(bit & _NO_NAMES) or bool(bit & SPEECH and kind == "a" and not bit & FIELD)


WITHIN = TOPICS | INSIDE | BEFORE_OF
"""Words that the "of ..." of a title may hold."""
_STRANGERS = 2
"""Lower-case words of no known use that the "of ..." of a title may hold, as in `complement`."""


def _before_parenthesis(page: Page, stop: int) -> int:
    """ "president of the National Assembly (NA) X": the end of the title without "(NA)"."""
    opening = page.classes.rfind("(", max(0, stop - 7), stop)
    return opening if opening > 0 else stop


_OF = frozenset(("of", "for"))
_OF_OFFICERS = frozenset("board council house college panel conference assembly".split())
"""Bodies called by who sits in them: "the board of governors"."""


def head_before(page: Page, stop: int) -> int | None:
    """The head noun of a title whose last token is `stop - 1`."""
    bits, lower, classes = page.bits, page.lower, page.classes
    if stop and classes[stop - 1] == ")":
        stop = _before_parenthesis(page, stop)
    last = stop - 1
    if last < 0:
        return None
    if bits[last] & OFFICE or is_number_two(page, last):
        return last
    if lower[last] in POSTPOSED and bits[last - 1] & OFFICE:
        return last - 1
    body = lower[last - 1] in _OF and (classes[last] == "C" or lower[last - 2] in _OF_OFFICERS)
    if bits[last] & PLURAL_OFFICE and not body:
        return last
    index = last
    strangers = 0
    fallback: int | None = None
    lowest = stop - LONGEST if stop > LONGEST else 0
    while index >= lowest:
        word, kind, bit = lower[index], classes[index], bits[index]
        if bit & _ANY_OFFICE and index < last and lower[index + 1] in BEFORE_OF:
            if bit & NOT_ROLE and lower[index + 1] != "of":
                return fallback
            reach, _ = complement(page, index + 1, stop)
            if reach != stop:
                return fallback
            if not bit & FIELD:
                return _whose_chiefs(page, index)
            fallback = fallback or index  # "director of the | Centre in Paris"
        unknown = kind in "an" and strangers < _STRANGERS and not bit & NO_NOUNS
        unknown = unknown and not word.endswith(("ed", "ing"))
        if unknown:
            strangers += not bit & _FIELDS
        elif kind == "," and 0 < index < last and bits[index - 1] & bits[index + 1] & FIELD:
            pass  # "secretary for culture, | tourism and transport"
        elif kind == "," and index - 1 in page.place_at and index + 1 in page.place_at:
            pass  # "the premiers of Togo, | Peru and Mali"
        elif not (kind in CAPITALS or word in WITHIN or bit & _FIELDS or kind in "()s"):
            if kind != '"' or index < 2:
                return fallback
            index = classes.rfind('"', lowest, index)  # daily "The Manila Star"
            if index < 1 or not bits[index - 1] & (KIND | FIELD):
                return fallback
        index -= 1
    return fallback


def _whose_chiefs(page: Page, index: int) -> int:
    """ "chairman of the Joint | Chiefs of Staff": the head noun before such a body, else itself."""
    if page.bits[index] & OFFICE or page.classes[index] != "C":
        return index
    at = index - 1
    while at > 1 and (page.classes[at] == "C" or page.lower[at] == "the"):
        at -= 1
    outer = at > 0 and page.lower[at] == "of" and page.bits[at - 1] & OFFICE
    return at - 1 if outer else index


_BEFORE_TIMES = frozenset("in on to until till since by from and during early late".split())


def leftwards(page: Page, head: int, *, owned: bool = False) -> tuple[int, set[int], str | None]:
    """First token of the title whose head is given, what to leave out of it, and its country;
    `owned`: this is itself the owner of another title, and its own owner is not asked for."""
    tokens, bits, lower, classes = page.tokens, page.bits, page.lower, page.classes
    first = head - is_number_two(page, head)
    index = first - 1
    drop: set[int] = set()
    country: str | None = None
    lowest = head - LONGEST if head > LONGEST else 0
    while index >= lowest:
        bit, kind, word = bits[index], classes[index], lower[index]
        place = page.place_at.get(index)
        body = page.organisation_at.get(index)
        if kind == ")":
            bracket = classes.rfind("(", lowest, index)
            body = page.organisation_at.get(bracket - 1) if bracket > 0 else None
            if body is None:
                spelt = bracket > lowest and classes[bracket - 1 : index] == "C(A"
                if not spelt:
                    break
                index = bracket - 1  # "Palestinian National Authority (PNA) | chairman"
                continue
            country = country or country_of_body(page, body) or page.country_at(body.first)
            first, index = body.first, body.first - 1  # "World Health Organization (WHO) | chief"
            continue
        if body is not None and _is_own_name(place, body, index, head):
            country = country or country_of_body(page, body)
            first, index = body.first, body.first - 1
            continue
        if place is not None and is_subject_matter(page, index, head + 1):
            first, index = place.first, place.first - 1
            continue
        if place is not None and kind in CAPITALS:
            other = country is not None and place.country != country
            if other and place.sort != "demonym":
                break
            country = country or place.country
            if place.sort in {"demonym", "country"} and place.country not in _NO_NATIONS:
                drop.update(range(place.first, place.stop))
            elif place.first and lower[place.first - 1] in {"in", "at", "from", "to", "near"}:
                country = None
                break
            index = place.first - 1
            if place.sort not in {"demonym", "country"} or place.country in _NO_NATIONS:
                first = place.first
            continue
        if kind == "s" and lower[index - 1] in _OWNING_GROUPS:
            index -= 1
            continue
        if kind == "s":
            owner = page.place_at.get(index - 1)
            if country is None or (owner is not None and owner.sort == "country"):
                country = page.country_at(index - 1) or country  # not "Milan's Brazilian player"
            if country is None and index > 1 and bits[index - 1] & OFFICE and not owned:
                country = leftwards(page, index - 1, owned=True)[
                    2
                ]  # "the UN Secretary-General's envoy"
            break
        if first < head and lower[first] in FORMER:
            break
        if (
            bit & MODIFIER
            or (kind == "a" and bit & (OFFICE | FIELD))
            or bit & OFFICE
            or (word in {"and", "&"} and index > lowest and _joins(page, index))
        ):
            if kind in CAPITALS and body is not None:
                country = country or country_of_body(page, body)
            first = index
        elif kind == "," and index > lowest and _is_list_of_fields(page, index):
            if classes[index - 1] != classes[index + 1]:
                break
        elif kind in "NO" and first < head and index > lowest and len(word) < 5:
            if lower[index - 1] in _BEFORE_TIMES or bits[index - 1] & CALENDAR:
                break  # "In 2015 Foreign Minister", "On May 25 Foreign Minister"
            first = index  # "Formula 1 racer", "Australia's 1980 winner"
        elif kind in "CAU" and not bit & (CLOSED | CALENDAR):
            known = kind == "A" or bit & FIELD or index in page.organisation_at
            if page.opens_sentence(index) and not known:
                break
            if body is not None and index not in page.place_at:
                country = country or country_of_body(page, body)
            first = index
        elif kind == "-" and index + 1 < page.size and index > lowest:
            if tokens.starts[index + 1] != tokens.ends[index]:
                break
        elif not _modifies(page, index, head):
            break
        else:
            first = index
        index -= 1
    while first < head and (lower[first] in {"and", "&"} or classes[first] == "-"):
        first += 1
    return first, drop, country


def _modifies(page: Page, index: int, head: int) -> bool:
    """Whether an unknown lower-case word is part of a title: "former | statistics | chief"."""
    word = page.lower[index]
    if head - index > 3 or page.classes[index] != "a" or index < 1:
        return False
    if page.bits[index] & (CLOSED | SPEECH | WEAK_SPEECH) or word.endswith(("ly", "ed", "ing")):
        return False
    if word in BEFORE_OF or word in ADVERBS or word in DETERMINERS:
        return False
    if word in _COMPRISES or (word in _OCCASIONS and page.place_at.get(index + 1) is not None):
        return False  # "On the anniversary | Peruvian leader X"
    if index == head - 1 and page.lower[head] == "minister":
        return True  # "manpower minister": whatever stands there is what the minister is for
    before = index - 1
    anchored = page.place_at.get(before)
    if anchored is not None:
        return anchored.sort in {"demonym", "country"} and anchored.stop == index
    return (
        page.lower[before] in DETERMINERS
        or page.classes[before] == "s"
        or bool(page.bits[before] & STATUS and page.lower[before] in FORMER)
    )


_COMPRISES = frozenset(
    "comprises comprise includes include groups meets met meet saw sees see sent sends send"
    " visit visits brought brings".split()
)
"""Verbs, in the present like nouns, of which the title behind them is the object."""


_OCCASIONS = frozenset(
    "anniversary parade ceremony funeral inauguration celebration occasion event eve festival"
    " absence presence place stead wake turn".split()
)


def _is_own_name(place: Name | None, body: Name, index: int, head: int) -> bool:
    """Whether a token belongs to a body's name that goes into the title whole: "European
    Commission", "Arab League", "House of Representatives", "Bank of Peru"."""
    if place is not None:
        inside = body.first <= place.first and place.stop < body.stop <= head
        return inside or (body.first < place.first - 1 and place.stop == body.stop <= head)
    return body.stop <= head and body.stop - body.first > 2 and body.stop - 1 == index


def _joins(page: Page, index: int) -> bool:
    """Whether "and" at `index` joins two parts of a title ("trade and industry minister")."""
    left = page.bits[index - 1]
    if index - 1 in page.person_at:
        return False  # "leader Kim Jong Un and | President Vantek"
    return bool(left & (OFFICE | FIELD | MODIFIER)) or index - 1 in page.organisation_at


_FOLLOWED = frozenset(
    "party opposition rebel guerrilla separatist faction minority majority".split()
)


def is_weak_title(page: Page, index: int) -> bool:
    """Whether the title word is one that teams and firms have as well ("champion", "leader"; not
    "opposition leader", "Labour leader")."""
    if not page.bits[index] & WEAK_OFFICE or page.bits[index] & HONORIFIC or not index:
        return False
    if page.lower[index] == "leader":
        at = index - 1 - (page.classes[index - 1] == "s")
        body = page.organisation_at.get(at)
        if page.lower[at] in _FOLLOWED or (body is not None and body.sort == "party"):
            return False
    return not (page.classes[index] in "CA" and page.bits[index - 1] & OFFICE)
