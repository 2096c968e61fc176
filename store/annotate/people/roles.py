"""Gathers the titles around a person's mentions into roles: before, after, in relative clauses.

The grammar of a title itself is in titles_before.py and titles_after.py.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from store.annotate.lexicon import plain
from store.annotate.naming import NamingRule
from store.annotate.people.coreference import Mention, Person
from store.annotate.people.page import Page
from store.annotate.people.roles_told import announced, is_no_role
from store.annotate.people.title_complements import DETERMINERS
from store.annotate.people.titles import Title
from store.annotate.people.titles_after import titles_after
from store.annotate.people.titles_before import titles_before
from store.annotate.people.words import FIELD, MODIFIER, OFFICE, PLURAL_OFFICE
from store.model import Role

BEFORE = NamingRule(
    "role/before",
    """
    + 2019-05-21 | Vice-Premier Orla Vantek left.                      => role Orla Vantek = Vice-Premier
    + 2019-05-21 | Former Chilean foreign minister Orla Vantek left.   => former role Orla Vantek = former foreign minister
    + 2019-05-21 | President of the Board of Trade Orla Vantek left.   => role Orla Vantek = President of the Board of Trade
    + 2019-05-21 | President and party chief Orla Vantek left.         => role Orla Vantek = President; role Orla Vantek = party chief
    + 2019-05-21 | The diplomats Orla Vantek and Tor Ek left.          => role Tor Ek = diplomat
    + 2019-05-21 | He saw five African presidents, including Orla Vantek of Peru and Tor Ek of Togo. => role Orla Vantek = African president; role Tor Ek = African president
    + 2019-05-21 | African presidents such as Orla Vantek and Tor Ek left. => role Orla Vantek = African president; role Tor Ek = African president
    + 2019-05-21 | Former officials, Orla Vantek among them, left. => former role Orla Vantek = former official
    - 2019-05-21 | He saw the president, including Orla Vantek and Tor Ek.  => role Tor Ek = president
    + 2019-05-21 | Presidents Orla Vantek of Peru and Tor Ek of Togo left. => role Tor Ek = president
    + 2019-05-21 | The premiers of Togo and Mali, Orla Vantek and Tor Ek, left. => role Tor Ek = premier; country Orla Vantek = TG; country Tor Ek = ML
    + 2019-05-21 | The Togolese and Malian premiers, Orla Vantek and Tor Ek, left. => country Orla Vantek = TG; country Tor Ek = ML
    + 2019-05-21 | He met the chief of the Oslo Labour Party and acting mayor Orla Vantek. => role Orla Vantek = chief of the Oslo Labour Party; role Orla Vantek = acting mayor
    + 2019-05-21 | Another Chilean official, deputy mayor Orla Vantek, left. => role Orla Vantek = official; country Orla Vantek = CL
    + 2019-05-21 | Chile's new chief envoy, deputy mayor Orla Vantek, and Tor Ek left. => role Orla Vantek = chief envoy
    + 2019-05-21 | The Nepali secretary for culture, tourism and civil aviation Orla Vantek left. => role Orla Vantek = secretary for culture, tourism and civil aviation
    - 2019-05-21 | He saw the Chilean envoy, deputy mayor Orla Vantek and Tor Ek. => role Orla Vantek = envoy
    + 2019-05-21 | World Health Organization (WHO) chief Orla Vantek left. => role Orla Vantek = World Health Organization chief
    + 2019-05-21 | Leader of the largest party Orla Vantek left.       => role Orla Vantek = Leader of the largest party
    - 2019-05-21 | He told the minister that Orla Vantek left.         => role Orla Vantek = minister
    """,
)
APPOSITIVE_BEFORE = NamingRule(
    "role/appositive-before",
    """
    + 2019-05-21 | The trade minister, Orla Vantek, left.         => role Orla Vantek = trade minister
    + 2019-05-21 | It rained, said a Norvolt spokesman, Orla Vantek. => role Orla Vantek = Norvolt spokesman
    + 2019-05-21 | As mayor of Oslo, Orla Vantek left.            => role Orla Vantek = mayor of Oslo
    + 2019-05-21 | The head of the board, Togo's Orla Vantek, left. => role Orla Vantek = head of the board
    + 2019-05-21 | A spokesman for Premier Ek, Orla Vantek, left. => role Orla Vantek = spokesman
    + 2019-05-21 | The board's chairman, Togo's Mayor Orla Vantek, left. => role Orla Vantek = Mayor
    + 2019-05-21 | It is late, the board chairman, Togo's Mayor Orla Vantek, said. => role Orla Vantek = board chairman
    + 2019-05-21 | TBA sales director, Orla Vantek said so.   => role Orla Vantek = TBA sales director
    - 2019-05-21 | At the house of a director, Orla Vantek said so. => role Orla Vantek = director
    + 2019-05-21 | It was the former chairman of the Joint Chiefs of Staff Orla Vantek. => former role Orla Vantek = former chairman of the Joint Chiefs of Staff
    + 2019-05-21 | They are the majority leader, Senator Orla Vantek; and Tor Ek. => role Orla Vantek = majority leader
    + 2019-05-21 | Tor Ek's chief aide, Executive Secretary Orla Vantek said no. => role Orla Vantek = chief aide
    + 2019-05-21 | Togolese Prime Minister and the ruling party's candidate Orla Vantek left. => role Orla Vantek = Prime Minister
    - 2019-05-21 | The Togolese mayor and the party's friends saw candidate Orla Vantek. => role Orla Vantek = mayor
    - 2019-05-21 | After a talk for Premier Ek, Orla Vantek left. => role Orla Vantek = talk
    - 2019-05-21 | After he met a minister, Orla Vantek left.     => role Orla Vantek = minister
    """,
)
RANK_BEFORE = NamingRule(
    "role/rank-before",
    """
    + 2019-05-21 | Gen. Orla Vantek left.  => role Orla Vantek = Gen.
    - 2019-05-21 | Mrs. Orla Vantek left.  => role Orla Vantek = Mrs.
    """,
)
APPOSITIVE = NamingRule(
    "role/appositive",
    """
    + 2019-05-21 | Orla Vantek, head of the Customs Office and a member of the Board, left. => role Orla Vantek = head of the Customs Office; role Orla Vantek = member of the Board
    + 2019-05-21 | Orla Vantek and Tor Ek, members of the Board, left.                      => role Orla Vantek = member of the Board; role Tor Ek = member of the Board
    + 2019-05-21 | Orla Vantek, one of Peru's senior diplomats, left.                       => role Orla Vantek = senior diplomat
    + 2019-05-21 | Orla Vantek, a special adviser to President Tor Ek, left.                => role Orla Vantek = special adviser
    + 2019-05-21 | Orla Vantek, a colonel who is also mayor of Oslo, left. => role Orla Vantek = colonel; role Orla Vantek = mayor of Oslo
    + 2019-05-21 | Orla Vantek, the Church of Norway's most senior cleric, left. => role Orla Vantek = senior cleric
    + 2019-05-21 | Orla Vantek of Togo, the group's chairman, left.           => role Orla Vantek = chairman
    + 2019-05-21 | Orla Vantek, until last year the party's treasurer, left.  => former role Orla Vantek = former treasurer
    + 2019-05-21 | He saw Orla Vantek, at the time the mayor of Oslo.         => former role Orla Vantek = former mayor of Oslo
    + 2019-05-21 | Orla Vantek, the mayor of Oslo said on Monday it rained.   => role Orla Vantek = mayor of Oslo
    - 2019-05-21 | Orla Vantek, the mayor said, left.                         => role Orla Vantek = mayor
    + 2019-05-21 | Orla Vantek, a senior Oblimov aide, left. Igor Oblimov stayed. => role Orla Vantek = senior Oblimov aide
    + 2019-05-21 | He saw Mayor Orla Vantek and police chief Tor Ek, both former warlords. => former role Orla Vantek = former warlord; former role Tor Ek = former warlord
    + 2019-05-21 | Orla Vantek, a retired storekeeper from Oslo, left. => role Orla Vantek = retired storekeeper
    - 2019-05-21 | Orla Vantek, a father of two, left.             => role Orla Vantek = father
    - 2019-05-21 | Orla Vantek, a day after the war, left.         => role Orla Vantek = day after
    - 2019-05-21 | They held Orla Vantek, a spokesman said.                               => role Orla Vantek = spokesman
    - 2019-05-21 | With Orla Vantek, the minister said, he left.                            => role Orla Vantek = minister
    - 2019-05-21 | He saw Orla Vantek, trade minister Tor Ek and others.                    => role Orla Vantek = trade minister
    """,
)
CLAUSE = NamingRule(
    "role/clause",
    """
    + 2019-05-21 | Orla Vantek, who serves as a vice-chairman of the Board, left.  => role Orla Vantek = vice-chairman of the Board
    + 2019-05-21 | Orla Vantek, 66, was named envoy for Togo in March.             => role Orla Vantek = envoy for Togo
    + 2019-05-21 | Orla Vantek, who was elected African Union (AU) chairman, left. => role Orla Vantek = African Union chairman
    + 2019-05-21 | Orla Vantek previously served as ambassador to Peru.            => former role Orla Vantek = former ambassador to Peru
    + 2019-05-21 | Orla Vantek, who was to become mayor of Oslo, left.             => role Orla Vantek = mayor of Oslo
    + 2019-05-21 | Orla Vantek was promoted to the post of vice premier.      => role Orla Vantek = vice premier
    + 2019-05-21 | Orla Vantek, who was dismissed as trade minister, left.    => former role Orla Vantek = former trade minister
    + 2019-05-21 | They are Orla Vantek and Tor Ek, who are both mayors of Oslo. => role Orla Vantek = mayor of Oslo; role Tor Ek = mayor of Oslo
    + 2019-05-21 | Orla Vantek was the envoy to Oslo for ten years until 2004. => former role Orla Vantek = former envoy to Oslo
    + 2019-05-21 | Orla Vantek was a trade minister from 1994 to 1997.        => former role Orla Vantek = former trade minister
    - 2019-05-21 | Orla Vantek was elected trade minister in 1994.            => former role Orla Vantek = former trade minister
    - 2019-05-21 | Orla Vantek, who saw the president of the Board, left.          => role Orla Vantek = president of the Board
    """,
)
APPOINTED = NamingRule(
    "role/appointed",
    """
    + 2019-05-21 | They named Orla Vantek as trade minister.   => role Orla Vantek = trade minister
    + 2019-05-21 | A reshuffle brought Orla Vantek as trade minister and Tor Ek as party chief. => role Orla Vantek = trade minister; role Tor Ek = party chief
    + 2019-05-21 | It has Orla Vantek as trade, industry and labour minister.  => role Orla Vantek = trade, industry and labour minister
    + 2019-05-21 | He greeted Orla Vantek on her election as president of Togo. => role Orla Vantek = president of Togo
    + 2019-05-21 | The board elected Orla Vantek the first vice president of the club. => role Orla Vantek = first vice president of the club
    + 2019-05-21 | Orla Vantek was elected on Monday as head of the club. => role Orla Vantek = head of the club
    - 2019-05-21 | They saw Orla Vantek as the minister left.  => role Orla Vantek = minister
    - 2019-05-21 | They saw Orla Vantek the day a minister left.  => role Orla Vantek = minister
    """,
)
TOOK_OFFICE = NamingRule(
    "role/took-office",
    """
    + 2019-05-21 | Orla Vantek was sworn in on Monday as president of Togo. => role Orla Vantek = president of Togo
    + 2019-05-21 | Orla Vantek took over as trade minister.                 => role Orla Vantek = trade minister
    - 2019-05-21 | Orla Vantek took cover as the minister left.             => role Orla Vantek = minister
    """,
)
LEFT_OFFICE = NamingRule(
    "role/left-office",
    """
    + 2019-05-21 | Orla Vantek resigned last week as trade minister.         => former role Orla Vantek = former trade minister
    + 2019-05-21 | Tor Ek replaces Orla Vantek as trade minister.            => former role Orla Vantek = former trade minister
    - 2019-05-21 | Tor Ek may succeed Orla Vantek as trade minister.         => former role Orla Vantek = former trade minister
    - 2019-05-21 | Orla Vantek resigned last week. As trade minister he sang. => former role Orla Vantek = former trade minister
    """,
)

RULES = (
    BEFORE,
    APPOSITIVE_BEFORE,
    RANK_BEFORE,
    APPOSITIVE,
    CLAUSE,
    APPOINTED,
    TOOK_OFFICE,
    LEFT_OFFICE,
)

_COPULAS = frozenset("is was became becomes remains remained".split())
_BEFORE_VERBS = frozenset("has had will also previously formerly once later then now".split())
_SERVES = frozenset("serves served works worked acts acted continues doubles doubled".split())
_APPOINTED = frozenset(
    "appointed named elected nominated reelected re-elected inaugurated designated chosen installed"
    " reappointed re-appointed appointing naming appoints names".split()
)
_REPLACED = frozenset(
    "replaced replaces replacing replace succeeded succeeds succeeding succeed sacked dismissed"
    " dismissing fired removed removing ousted".split()
)
"""Verbs whose object holds the office no more."""
_STILL_HELD = frozenset("replace succeed".split())
"""Of these, the forms of what is still to come: "may succeed Ek as president"."""
_LEAVES = frozenset(
    "resigned quit retired stepped stood resigns quits retires steps stands".split()
)
_TAKES = frozenset("sworn took takes take returned returns".split())
_BEFORE_EVENTS = ("on", "upon", "after", "following", "for")
_EVENTS = frozenset(
    "election re-election reelection appointment reappointment inauguration nomination".split()
)
_SOME_TIME = frozenset("on in last this by earlier yesterday today unanimously".split())
"""Words between "elected" and "as"."""
_TO_AS = 7
"""Tokens between such a verb and its "as", at most."""


def titles_of(page: Page, person: Person) -> list[Title]:
    """All titles that the article gives a person, in text order of the mentions."""
    found: list[Title] = []
    for mention in person.mentions:
        before = _before(page, mention)
        found += before
        found += _titles_behind(page, mention) or _shared_behind(page, mention)
    return found or announced(page, person.mentions[0])


def _before(page: Page, mention: Mention) -> list[Title]:
    """Titles before a mention, its own or those of the list in which it stands."""
    own = titles_before(page, mention.first)
    if not own:
        return _shared_before(page, mention)
    return [_paired(page, title, 0) if _is_plural(page, title) else title for title in own]


_LIST_MARKS = (",", "and", "&")
_AMONG = frozenset(("including", "namely"))
"""Words behind several officials that name some or all of them."""
_LONGEST_LIST = 40
_IN_TITLES = OFFICE | MODIFIER | FIELD


def _shared_before(page: Page, mention: Mention) -> list[Title]:
    """The plural title of a list in which a name stands: "diplomats | A, B and C"."""
    lower = page.lower
    index = mention.first - 1
    if lower[mention.stop] == "among" and lower[mention.stop + 1] == "them" and lower[index] == ",":
        return _of_several(page, mention.first)
    if lower[index] == "as" and lower[index - 1] == "such":
        return _of_several(page, index - 1)
    if index < 1 or (lower[index] not in _LIST_MARKS and lower[index] not in _AMONG):
        return []
    lowest = max(0, index - _LONGEST_LIST)
    while index > lowest and (index in page.person_at or lower[index] in _LIST_MARKS):
        index = _before_origin(page, index - 1)
    if lower[index] in _AMONG:
        return _of_several(page, index)
    if lower[index] == "as" and lower[index - 1] == "such":
        return _of_several(page, index - 1)
    # A comma before the list belongs to it: "two vice-chairmen, A and B".
    names = [
        at
        for at in range(index + 1, mention.first + 1)
        if at in page.person_at and at - 1 not in page.person_at
    ]
    if len(names) < 2:
        return []  # no title stands before the name alone
    titles = [title for title in titles_before(page, names[0]) if _is_plural(page, title)]
    return [_paired(page, title, len(names) - 1) for title in titles]


def _of_several(page: Page, index: int) -> list[Title]:
    """The plural title before "including A, B": "five African presidents | , including"."""
    index -= page.lower[index - 1] == ","
    titles = titles_before(page, index) if index > 0 else []
    return [title for title in titles if _is_plural(page, title)][-1:]


def _paired(page: Page, title: Title, number: int) -> Title:
    """Of "the Togolese and Malian premiers, A and B", or "the premiers of Togo and Mali, A and B",
    the second is of the second country."""
    index = title.first - 1
    countries: list[str | None] = []
    while index in page.place_at or (
        page.lower[index] in {"and", ","} and index - 1 in page.place_at
    ):
        place = page.place_at.get(index)
        if place is not None and place.first == index:
            countries.append(place.country)
        index -= 1
    countries.reverse()
    of_several = [
        page.place_at[at].country
        for at in range(title.head + 1, title.stop)
        if at in page.place_at and page.place_at[at].first == at
    ]
    if len(of_several) > 1:
        countries, title = of_several, replace(title, text=title.text.partition(" of ")[0])
    if len(countries) < 2 or number >= len(countries):
        return title
    return replace(title, country=countries[number])


def _shared_behind(page: Page, mention: Mention) -> list[Title]:
    """The plural title behind a list in which a name stands: "A and B, vice-chairmen of ..."."""
    lower, bits, person_at = page.lower, page.bits, page.person_at
    index = last = mention.stop
    highest = min(page.size - 1, index + _LONGEST_LIST)
    while index < highest and (
        index in person_at
        or lower[index] in _LIST_MARKS
        or (bits[index] & _IN_TITLES and lower[last] != ",")
    ):
        index += 1
        if index in person_at:
            last = index + 1
    if index - last < 1 or lower[last] != ",":
        return []
    if lower[last + 1] == "who" and lower[last + 2] in {"are", "were"}:
        at = last + 3 + (lower[last + 3] in {"all", "both"})
        return titles_after(page, at, CLAUSE.name, plural=True)
    begin = mention.first - 1
    while begin > 0 and bits[begin] & _IN_TITLES:
        begin -= 1
    several = last > mention.stop or lower[begin] in _LIST_MARKS
    return titles_after(page, last + 1, APPOSITIVE.name, plural=True) if several else []


def _before_origin(page: Page, index: int) -> int:
    """Before "of Poland" behind a name of a list: "presidents A | of Poland and B of Togo"."""
    place = page.place_at.get(index)
    if place is None or place.first < 3:
        return index
    of = place.first - 1 - (page.lower[place.first - 1] == "the")
    return of - 1 if page.lower[of] == "of" and of - 1 in page.person_at else index


def _is_plural(page: Page, title: Title) -> bool:
    return bool(page.bits[title.head] & PLURAL_OFFICE and not page.bits[title.head] & OFFICE)


def _titles_behind(page: Page, mention: Mention) -> list[Title]:
    lower, classes = page.lower, page.classes
    size = page.size
    index = _behind_origin(page, mention.stop)
    if index >= size:
        return []
    word = lower[index]
    if word == "," or word == "(" or (word == "-" or word in {"--", "–", "—"}):
        index += 1
        if index < size and classes[index] == "N" and index + 1 < size and lower[index + 1] == ",":
            index += 2
            if lower[index] in _COPULAS or lower[index] in _BEFORE_VERBS:
                return _after_verb(page, index)
        if index < size and lower[index] == "and":
            return []
        if index < size and lower[index] == "also":
            return titles_after(page, index + 1, APPOSITIVE.name)
        if lower[index] in {"was", "is"}:
            return _after_verb(page, index)  # "Prince Ek, was the kingdom's envoy"
        if lower[index] == "at" and lower[index + 1 : index + 3] == ["the", "time"]:
            titles = titles_after(page, index + 3, APPOSITIVE.name)
            return [title.as_former() for title in titles]
        if index < size and lower[index] == "who":
            return _after_verb(page, index + 1)
        if index < size and lower[index] in _APPOINTED:
            return _after_verb(page, index)
        titles = titles_after(page, index, APPOSITIVE.name)
        at = titles[-1].stop if titles else size
        if lower[at] == "who" and lower[at + 1] in {"is", "was"}:  # "a general who is also mayor"
            titles += _after_verb(page, at + 1)
        return titles
    if word == "who":
        return _after_verb(page, index + 1)
    if word in _COPULAS or word in _SERVES or word in _BEFORE_VERBS:
        return _after_verb(page, index)
    if word in _LEAVES or word in _TAKES:
        return _after_change(page, index)
    if word == "as" and index + 1 < size and mention.first:
        return _after_as(page, mention, index + 1)
    if word in _BEFORE_EVENTS and index + 4 < size:
        return _after_event(page, index)
    if mention.first and lower[mention.first - 1] in _APPOINTED and mention.stop == index:
        titles = titles_after(page, index, APPOINTED.name)
        return titles if titles and titles[0].first < index + 3 else []
    return []


def _behind_origin(page: Page, index: int) -> int:
    """Past "of Poland", "from the University of Oslo", "(Poland)" behind a name, if a comma
    follows; else `index` itself."""
    lower, classes = page.lower, page.classes
    if index + 2 >= page.size or not (lower[index] in {"of", "from", "at"} or lower[index] == "("):
        return index
    at = index + 1 + (lower[index + 1] in DETERMINERS)
    name = page.organisation_at.get(at) or page.place_at.get(at)
    if name is None or name.first != at:
        return index
    at = name.stop + (lower[index] == "(" and classes[name.stop] == ")")
    return at if lower[at] == "," else index


def _after_event(page: Page, index: int) -> list[Title]:
    """Titles after "on his election as", "following her appointment as"."""
    lower = page.lower
    if lower[index + 1] not in {"his", "her", "their"} or lower[index + 3] != "as":
        return []
    return titles_after(page, index + 4, APPOINTED.name) if lower[index + 2] in _EVENTS else []


def _after_as(page: Page, mention: Mention, index: int) -> list[Title]:
    """Titles after "X as": an office without an article, or one to which a verb appoints."""
    lower, bits = page.lower, page.bits
    lowest = max(0, mention.first - 6)
    verbs = lower[lowest : mention.first]
    if not _REPLACED.isdisjoint(verbs):
        titles = titles_after(page, index, LEFT_OFFICE.name)
        if not _STILL_HELD.isdisjoint(verbs):
            return titles
        return [title.as_former() for title in titles]
    if lower[mention.first - 1] in _APPOINTED:
        return titles_after(page, index, APPOINTED.name)
    if not bits[index] & (MODIFIER | OFFICE | FIELD) and index not in page.place_at:
        return []
    return titles_after(page, index, APPOINTED.name)


def _after_change(page: Page, index: int) -> list[Title]:
    """Titles after "resigned on Monday as", "was sworn in as", "took over as"."""
    lower = page.lower
    verb = lower[index]
    highest = min(page.size - 1, index + _TO_AS)
    at = next((i for i in range(index + 1, highest) if lower[i] == "as"), -1)
    if at < 0 or not set(page.classes[index:at]) <= set("aCNO"):
        return []
    if verb in _LEAVES:
        return [title.as_former() for title in titles_after(page, at + 1, LEFT_OFFICE.name)]
    if verb in {"took", "takes", "take"} and lower[index + 1] not in {"over", "office"}:
        return []
    return titles_after(page, at + 1, TOOK_OFFICE.name)


def _after_verb(page: Page, index: int) -> list[Title]:
    """Titles after "is", "serves as", "was elected", "has been"."""
    lower = page.lower
    size = page.size
    begin = index
    seen = False
    former = False
    for _ in range(4):
        if index >= size:
            return []
        word = lower[index]
        if word in _COPULAS or word in _SERVES or word in {"be", "been", "as"}:
            former |= word == "served"
            seen = True
        elif word in _APPOINTED:
            seen = True
            if lower[index + 1 : index + 2] and lower[index + 1] in _SOME_TIME:
                return _after_change(page, index)
        elif word in _REPLACED and seen and lower[index + 1] == "as":
            former = True
        elif word == "promoted" and lower[index + 1] == "to":
            return titles_after(page, _behind_post(page, index + 2), CLAUSE.name)
        elif word in _LEAVES or word in _TAKES:
            return _after_change(page, index)
        elif word in {"previously", "formerly", "once", "later", "then"}:
            former |= word != "then"
        elif word == "to" and lower[index + 1] in {"become", "be"}:
            index += 1
        elif word not in {"has", "had", "will", "also", "now", "currently", "long", "still"}:
            break
        index += 1
    titles = titles_after(page, index, CLAUSE.name) if seen else []
    if titles and lower[begin] == "was" and _is_over(page, titles[-1].stop):
        former = True
    return [title.as_former() for title in titles] if former else titles


def _is_over(page: Page, index: int) -> bool:
    """ "was envoy | for ten years until 2004", "was mayor | from 1990 to 1994"."""
    lower, classes = page.lower, page.classes
    if lower[index] in {"from", "between"}:
        return classes[index + 1] == "N" and len(lower[index + 1]) == 4
    return "until" in lower[index : index + 5] and not {",", "."} & set(classes[index : index + 4])


def _behind_post(page: Page, index: int) -> int:
    """Past "the post of" before a title; else `index` itself."""
    lower = page.lower
    at = index + (lower[index] == "the")
    named = lower[at : at + 1] and lower[at] in {"post", "position", "rank", "office"}
    return at + 2 if named and lower[at + 1] == "of" else index


def roles_of(page: Page, titles: Sequence[Title]) -> tuple[Role, ...]:
    """The distinct roles among titles, the fullest wording of each."""
    seen: set[str] = set()
    roles: list[Role] = []
    for title in titles:
        wording = plain(title.text)
        if not wording or wording in seen or is_no_role(page, title):
            continue
        seen.add(wording)
        start, end = page.tokens.span(title.first, title.stop)
        roles.append(
            Role(
                title=title.text,
                start=start,
                end=end,
                former=title.former,
                organisation=title.organisation,
                country=title.country,
                rule=title.rule,
            )
        )
    return tuple(roles)
