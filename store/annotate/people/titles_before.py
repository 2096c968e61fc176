"""The grammar of titles before a name: "the trade minister, | Ek", "Premier and party chief | Ek".

It reads leftwards from a given token only; who is a person, and whose role it is, are decided
elsewhere.
"""

from __future__ import annotations

from dataclasses import replace

from store.annotate.people.page import CAPITALS, Page
from store.annotate.people.title_complements import DETERMINERS, complement
from store.annotate.people.title_heads import (
    FORMER,
    NO_NOUNS,
    NUMBERS,
    WITHIN,
    head_before,
    is_number_two,
    leftwards,
)
from store.annotate.people.titles import Title, title_of
from store.annotate.people.words import (
    BEFORE_GENERAL,
    FIELD,
    HONORIFIC,
    HONORIFIC_ROLE,
    MODIFIER,
    NOT_ROLE,
    OFFICE,
    PLURAL_OFFICE,
    SPEECH,
    STYLE,
)

_NO_TITLE_ENDS = frozenset('.;:"s-(nNO&')
"""Classes of tokens that no title ends in."""
_NEVER_BEFORE = frozenset(".;:-(nNO&")
"""Those of them that are no mark which may stand between a title and its name either."""
_IN_TITLES = OFFICE | PLURAL_OFFICE | HONORIFIC | MODIFIER | FIELD
_SAYING = frozenset("said says added declared announced explained".split())
_RANK_OPENERS = frozenset("lieutenant major brigadier rear vice lance".split())
_MEMBERS = frozenset("senator representative congressman congresswoman lawmaker judge".split())
_RANKS = frozenset("colonel general admiral marshal commander sergeant corporal".split())
"""The first go before one of the second: "Lieutenant Colonel", "Vice Admiral"."""


SAME_NAME = ("of", "the", "same", "name")
"""Behind an office whose holder has somebody else's name: "the envoy of the same name, X"."""


def titles_before(page: Page, name_first: int) -> list[Title]:
    """Titles that end right before token `name_first`, the nearest last; [] where none does."""
    bits = page.bits
    stop = name_first
    before, kind = bits[stop - 1], page.classes[stop - 1]
    if kind in _NEVER_BEFORE or (
        kind == "a"
        and before & NO_NOUNS
        and not before & _IN_TITLES
        and page.lower[stop - 1] not in WITHIN
        and not is_number_two(page, stop - 1)
    ):
        return []  # "said | Ek": no title ends so
    if page.words[stop - 1].endswith(".") and page.opens_paragraph(stop):
        return []  # "a letter to the leader of the U.S. ¶ | Ek"
    found: list[Title] = []
    while stop > 0 and bits[stop - 1] & HONORIFIC and not bits[stop - 1] & OFFICE:
        stop -= 1
        if bits[stop] & HONORIFIC_ROLE:
            found.append(title_of(page, stop, stop, stop + 1, set(), rule="role/rank-before"))
    if stop == 0:
        return found
    classes = page.classes
    if classes[stop - 1] == "s":
        stop = _before_own_country(page, stop)
    if classes[stop - 1] == '"' or page.lower[stop - 1] == "the":
        stop = _before_mark(page, stop)
    if classes[stop - 1] in _NO_TITLE_ENDS:
        return found
    comma = page.words[stop - 1] == ","
    if comma:
        stop -= 1
    if page.lower[stop - 1] == "here" and head_before(page, stop - 1) is not None:
        stop -= 1  # "the Polish ambassador here, | Ek"
    if page.lower[stop - 1] == "name" and tuple(page.lower[max(stop - 4, 0) : stop]) == SAME_NAME:
        stop -= len(SAME_NAME)
    if comma and stop - 1 in page.person_at:
        return [*_of_somebody(page, stop, name_first), *found]
    head = head_before(page, stop)
    if head is None:
        return found
    of_staff = page.lower[head - 1] == "staff" and "of" in page.lower[max(head - 4, 0) : head - 1]
    of_state = page.lower[head - 1] == "state" and page.lower[head - 2] == "of"
    before_rank = of_state or (of_staff and _is_rank(page, head))
    outer = titles_before(page, head) if before_rank else []
    if outer:
        rank = title_of(page, head, head, stop, set(), rule="role/rank-before")
        return [*outer, rank, *found]  # "Chief of Staff | General Ek"
    first, drop, country = leftwards(page, head)
    if comma and (
        _belongs_to_other(page, first)
        or (page.lower[head].endswith("s") and _is_of_others(page, first))
        or not (
            _is_determined(page, first)
            or _is_set_off(page, name_first)
            or _is_introduced(page, first)
            or (page.opens_sentence(first) and _says(page, name_first))
        )
    ):
        return found
    if (
        not comma
        and (_is_rank(page, head) or page.lower[head] in _MEMBERS)
        and page.lower[first - 1] == ","
        and first > 1
    ):
        found += reversed(titles_before(page, first))  # "the commander, General X"
    aide = _aide_to(page, first) if comma else []
    if aide:
        return aide
    rule = "role/appositive-before" if comma else "role/before"
    earlier = [] if comma else _set_before(page, first, name_first) or _joined(page, first)
    several = _two_of(page, first, head, stop, drop, country, rule)
    several = several or _split_at_and(page, first, head, stop, drop, country, rule)
    return [*earlier, *several, *reversed(found)]


def bracketed(page: Page, name_first: int) -> list[Title]:
    """The title of a name in "the ministers of Togo (A), Mali (| B) and Peru (C)" or "of Togo, A, and
    Mali, | B": it is of the country before the bracket or the comma."""
    place = page.place_at.get(name_first - 2)
    mark = page.lower[name_first - 1]
    if place is None or mark not in ("(", ",") or place.sort != "country":
        return []
    if mark == "," and _says(page, name_first):
        return []  # "met the presidents of Ghana, A, and Togo, B said"
    named = mark == "("
    index = place.first - 1
    lowest = max(0, index - _LONGEST_LIST)
    while index > lowest:
        if page.classes[index] == ")":
            index = page.classes.rfind("(", lowest, index) - 1
        elif mark == "," and index in page.person_at:
            index, named = index - 1, True
        elif page.lower[index] in _JOINTS or index in page.place_at:
            index -= 1
        elif page.lower[index] == "of" and page.lower[index - 1] in _JOINTS:
            index -= 1  # "the ministers of Ghana, A, and of Togo, B"
        else:
            break
    named = named or page.lower[index - 1] == "counterparts"
    if index <= lowest or not named or page.lower[index] not in ("of", "from"):
        return []
    plural = [
        one
        for one in titles_before(page, index)
        if page.bits[one.head] & PLURAL_OFFICE and not page.bits[one.head] & OFFICE
    ]
    return [replace(title, country=place.country) for title in plural[-1:]]


_JOINTS = frozenset(("and", "&", ",", "the"))
_LONGEST_LIST = 40
"""Tokens of a list of names behind a plural title, at most."""


def _aide_to(page: Page, first: int) -> list[Title]:
    """ "the secretary to the | president, Ek, ...": the title of whoever serves the one whose office
    begins at `first`; not "an aide to the president, Ek", who may be the president."""
    lower = page.lower
    if first < 4 or lower[first - 1] not in DETERMINERS:
        return []
    head = first - 3
    if lower[first - 2] == "of" and page.bits[head] & PLURAL_OFFICE & ~page.bits[first]:
        begin, drop, country = leftwards(page, head)  # "two envoys of the | president, A and B"
        rule = "role/appositive-before"
        return [title_of(page, head, begin, first - 2, drop, rule=rule, country=country)]
    if lower[first - 2] != "to":
        return []
    if lower[head] == "staff" and lower[head - 1] == "of":
        head -= 2
    if not page.bits[head] & OFFICE or page.bits[head] & NOT_ROLE:
        return []
    begin, drop, country = leftwards(page, head)
    if lower[begin - 1] != "the" and page.classes[begin - 1] != "s":
        return []
    rule = "role/appositive-before"
    return [title_of(page, head, begin, first - 2, drop, rule=rule, country=country)]


def _joined(page: Page, first: int) -> list[Title]:
    """ "Togolese Prime Minister and | the party's candidate Ek": the office before "and", where the
    second has an owner of its own."""
    at = first - 1
    if at > 1 and page.lower[at] == "and" and page.lower[first] in FORMER:
        return titles_before(page, at)  # "Party leader and | former premier Ek"
    if at < 4 or page.classes[at] != "s":
        return []
    lowest = max(1, at - 6)
    while at > lowest and page.lower[at] != "and" and page.classes[at] in "saCA":
        at -= 1
    head = at - 1
    if page.lower[at] != "and" or not page.bits[head] & OFFICE or head in page.person_at:
        return []
    begin, drop, country = leftwards(page, head)
    if country is None or page.lower[begin - 1] in {"a", "an"}:
        return []
    return [title_of(page, head, begin, at, drop, rule="role/before", country=country)]


def _set_before(page: Page, first: int, name_first: int) -> list[Title]:
    """ "the North's chief envoy, | Vice Foreign Minister Ek, ...": the title that a comma parts from
    the one before the name; nothing in a list ("the mayor, Minister Ek and ...")."""
    owner = page.place_at.get(first - 2) if page.classes[first - 1] == "s" else None
    if owner is not None:  # "the board's chairman, Togo's | mayor Ek, ..."
        first = owner.first
    if first < 3 or page.lower[first - 1] != ",":
        return []
    stop = first - 1
    head = stop - 1
    if not page.bits[head] & OFFICE or page.bits[head] & PLURAL_OFFICE:
        return []
    index = name_first
    while index < page.size and page.classes[index] in CAPITALS:
        index += 1
    begin, drop, country = leftwards(page, head)
    owned = country is not None or page.lower[begin - 1] in {"another", "a", "an"}
    owned |= owner is not None and page.lower[begin - 1] == "the"
    of_person = page.classes[begin - 1] == "s" and begin - 2 in page.person_at
    after = page.bits[index + 1] & (OFFICE | MODIFIER) or page.classes[index + 1] != "a"
    owned |= page.lower[begin - 2] in _BEFORE_ONE and page.lower[begin - 1] == "the" and not after
    other = page.lower[head] == "counterpart"  # "his Malian counterpart, Foreign Minister | Ek"
    if not (owned or of_person) or begin < 1 or _belongs_to_other(page, begin):
        return []
    start = begin - 1
    while (
        start > 0
        and not page.opens_sentence(start)
        and (
            page.classes[start] == "s" or start in page.place_at or page.lower[start] in DETERMINERS
        )
    ):
        start -= 1
    behind = page.lower[index : index + 2]
    closed = behind[:1] == [","] and (behind[1:] != ["and"] or page.opens_sentence(start))
    said = of_person and index < page.size and bool(page.bits[index] & SPEECH)
    if not closed and not other and not said:
        return []
    rule = "role/appositive-before"
    return [title_of(page, head, begin, stop, drop, rule=rule, country=country)]


_BEFORE_ONE = frozenset("with by to from said".split())
"""Before "the chief negotiator, Trade Minister | Ek, in Oslo": one person, for no "and" follows."""


def _two_of(
    page: Page, first: int, head: int, stop: int, drop: set[int], country: str | None, rule: str
) -> list[Title]:
    """ "chief of the | city party and acting mayor Ek": where the words before "and" are what the
    head noun of another title is of, the two titles; else nothing."""
    lower = page.lower
    if first < 2 or lower[first - 1] not in {"of", "the"} or "and" not in lower[first:head]:
        return []
    joint = first + lower[first:head].index("and")
    other = head_before(page, joint)
    if other is None or other >= first or page.bits[other] & PLURAL_OFFICE:
        return []
    begin, left, nation = leftwards(page, other)
    _, inner = complement(page, other + 1, joint)
    if _is_of_other(page, joint + 1, nation or inner):
        own = page.place_at[joint + 1].country  # "Togo's head of state and | Malian President Ek"
        return [title_of(page, head, joint + 1, stop, drop, rule=rule, country=own)]
    nation = nation or inner or country
    return [
        title_of(page, other, begin, joint, left, rule=rule, country=nation),
        title_of(page, head, joint + 1, stop, drop, rule=rule, country=nation),
    ]


def _of_somebody(page: Page, stop: int, name_first: int) -> list[Title]:
    """ "a spokesman for Premier Ek|, Orla Vantek, ...": a title whose "of ..." names a person."""
    index = stop - 1
    while index > 1 and (
        index in page.person_at or index in page.place_at or page.bits[index] & (OFFICE | MODIFIER)
    ):
        index -= 1
    head = index - 1
    if page.lower[index] not in {"of", "for", "to"} or not page.bits[head] & OFFICE:
        return []
    first, drop, country = leftwards(page, head)
    if first < 1 or not (_is_determined(page, first) or _is_set_off(page, name_first)):
        return []
    return [
        title_of(page, head, first, head + 1, drop, rule="role/appositive-before", country=country)
    ]


def _is_set_off(page: Page, name_first: int) -> bool:
    """Whether a comma follows the capitalised words of a name as well: "..., Oda Tassk, said"."""
    index = name_first
    while index < page.size and page.classes[index] in CAPITALS:
        index += 1
    return index - name_first > 1 and page.lower[index] == ","


def _says(page: Page, index: int) -> bool:
    """ "TBA director, | Ek Tassk said": whether a verb of speech follows a name of several words."""
    first = index
    while index < page.size and page.classes[index] == "C":
        index += 1
    return 1 < index - first < 5 and index < page.size and bool(page.bits[index] & SPEECH)


def _before_own_country(page: Page, stop: int) -> int:
    """ "the chairman of the board, | Togo's Ek": where a country stands between title and name."""
    if stop < 4:
        return stop
    place = page.place_at.get(stop - 2)
    if place is None or place.first < 2 or page.words[place.first - 1] != ",":
        return stop
    return place.first


def _before_mark(page: Page, stop: int) -> int:
    """Before "the" of a name that has it ("its leader, | the Dalai Lama") and before the mark that
    ends a title in quotation marks ("rebel "minister| " Ek")."""
    if stop > 2 and page.lower[stop - 1] == "the" and page.lower[stop - 2] == ",":
        return stop - 1
    if stop > 2 and page.classes[stop - 1] == '"' and page.bits[stop - 2] & OFFICE:
        opening = page.classes.rfind('"', max(0, stop - 6), stop - 1)
        return stop - 1 if opening >= 0 else stop
    return stop


def _is_introduced(page: Page, first: int) -> bool:
    """Whether a title that a comma parts from its name is announced as that name's: "said a Norvolt
    spokesman, Ek", "as chairman of the board, Ek ..."."""
    lower = page.lower
    index = first - 1
    while index > 0 and (index in page.place_at or index in page.organisation_at):
        index -= 1
    if index < 1:
        return index == 0 and lower[0] == "as"
    if lower[index] in {"a", "an"}:
        return lower[index - 1] in _SAYING
    return lower[index] == "as" and (page.opens_sentence(index) or lower[index - 1] == "capacity")


def _belongs_to_other(page: Page, first: int) -> bool:
    """Whether a title stands behind another name: "Ek, | mayor of Oslo, Vantek, ...", "Ek, another
    | deputy premier, Vantek and ..."."""
    index = first - 1 - (page.lower[first - 1] == "another")
    while index > 1 and index in page.place_at:
        index -= 1
    verb = index - (page.lower[index] in DETERMINERS)
    if page.lower[verb] in {"is", "was"} and page.lower[verb - 1] == "who":
        return True  # "Ek, who is the | mayor of Oslo, Vantek, ..."
    return page.lower[index] == "," and index - 1 in page.person_at


def _is_of_others(page: Page, first: int) -> bool:
    """Whether a title ends a phrase that opens the sentence and sets others against whom it goes on
    to tell of: "Unlike the other | ministers, Ek", "As for visits by | envoys, Ek"."""
    lower = page.lower
    begin = page.sentence_of(first)[0]
    return lower[begin] in _SETTING_APART or lower[begin : begin + 2] == ["as", "for"]


_SETTING_APART = frozenset(("unlike", "like", "besides"))


def _is_determined(page: Page, first: int) -> bool:
    """Whether "the", "its" or a possessive stands before a title (place adjectives between)."""
    index = first - 1
    while index >= 0 and (
        index in page.place_at or (page.lower[index] in {"and", ","} and index - 1 in page.place_at)
    ):
        index -= 1
    if index >= 0 and page.lower[index] in NUMBERS:
        return True
    return index >= 0 and (
        (page.lower[index] in DETERMINERS and page.lower[index] not in {"a", "an"})
        or page.classes[index] == "s"
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
            titles.append(title_of(page, index - 1, begin, index, drop, rule=rule, country=country))
            begin = index
        elif page.lower[index] in {"and", "&"} and _is_of_other(page, index + 1, country):
            titles.clear()  # "Togo's premier and | Malian President Ek": another's
            begin, country = index + 1, page.place_at[index + 1].country
        elif page.lower[index] in {"and", "&"}:
            titles.append(title_of(page, index - 1, begin, index, drop, rule=rule, country=country))
            begin = index + 1
    inner = complement(page, head + 1, stop)[1] if stop > head + 1 else None
    titles.append(title_of(page, head, begin, stop, drop, rule=rule, country=country or inner))
    return titles


def _is_of_other(page: Page, index: int, country: str | None) -> bool:
    """Whether a nationality stands at a token that is not the one told before it."""
    place = page.place_at.get(index)
    if place is None or place.sort != "demonym" or not place.country:
        return False
    return country is not None and place.country != country


def _is_rank(page: Page, index: int) -> bool:
    return bool(page.bits[index] & STYLE) or page.lower[index] in _RANKS


def _is_style(page: Page, index: int) -> bool:
    """Whether a rank or style begins after an office: "spokesman | Major", not "Major General"."""
    here = page.lower[index : index + 2]
    if page.lower[index - 1] in _RANK_OPENERS and here[0] in _RANKS:
        return False
    if here[-1] in {"minister", "secretary"}:
        return False  # "Deputy | Justice Minister"
    if page.bits[index] & STYLE or (here[0] in _RANK_OPENERS and here[-1] in _RANKS):
        return not page.bits[index - 1] & STYLE
    return page.lower[index] == "general" and bool(page.bits[index - 1] & BEFORE_GENERAL)
