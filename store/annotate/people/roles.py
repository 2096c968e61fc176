"""Gathers the titles around a person's mentions into roles: those before a name, behind it
(roles_behind.py) and those of a list in which it stands.

The grammar of a title itself is in titles_before.py and titles_after.py.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from store.annotate.closed_words import KIN
from store.annotate.lexicon import plain
from store.annotate.naming import NamingRule
from store.annotate.people.coreference import Mention, Person
from store.annotate.people.page import Page
from store.annotate.people.roles_behind import (
    APPOINTS,
    APPOSITIVE,
    CLAUSE,
    LEADS_ON,
    titles_behind,
)
from store.annotate.people.roles_told import announced, is_no_role
from store.annotate.people.titles import Title
from store.annotate.people.titles_after import titles_after
from store.annotate.people.titles_before import bracketed, titles_before
from store.annotate.people.words import (
    FIELD,
    HONORIFIC,
    MODIFIER,
    NOT_ROLE,
    OFFICE,
    PLURAL_OFFICE,
)
from store.model import Role

BEFORE = NamingRule(
    "role/before",
    """
    + 2019-05-21 | Vice-Premier Orla Vantek left.                      => role Orla Vantek = Vice-Premier
    + 2019-05-21 | He saw then-President Suvarto Vantek and now-President Tor Ek. => former role Suvarto Vantek = former President; role Tor Ek = President
    + 2019-05-21 | He saw the first president, Suvarto, and left. => role Suvarto = first president
    - 2019-05-21 | He saw the first sponsor, Norvolt, and left. => role Norvolt = first sponsor
    + 2019-05-21 | Peru's number two, Orla Vantek, left with his son and heir apparent Tor Ek. => role Orla Vantek = number two; country Orla Vantek = PE; role Tor Ek = heir apparent
    + 2019-05-21 | The Peruvian leader's sister, Orla Vantek, left. => role Orla Vantek = leader's sister; country Orla Vantek = PE
    - 2019-05-21 | The mill's sister, Orla Vantek, left.              => role Orla Vantek = mill's sister
    - 2019-05-21 | Tor Ek's sister, Orla Vantek, left.                => role Orla Vantek = sister
    + 2019-05-21 | Peru's number two Orla Vantek left.              => role Orla Vantek = number two; country Orla Vantek = PE
    - 2019-05-21 | Peru won game number two, Orla Vantek said.         => role Orla Vantek = number two
    + 2019-05-21 | Former Chilean foreign minister Orla Vantek left.   => former role Orla Vantek = former foreign minister
    + 2019-05-21 | President of the Board of Trade Orla Vantek left.   => role Orla Vantek = President of the Board of Trade
    + 2019-05-21 | Togo's trade minister and Malian President Orla Vantek left. => role Orla Vantek = President; country Orla Vantek = ML
    - 2019-05-21 | Togo's trade minister and Malian President Orla Vantek left. => role Orla Vantek = trade minister
    + 2019-05-21 | Togo's nominal head of state and Malian President Orla Vantek left. => country Orla Vantek = ML
    + 2019-05-21 | President and party chief Orla Vantek left.         => role Orla Vantek = President; role Orla Vantek = party chief
    + 2019-05-21 | The diplomats Orla Vantek and Tor Ek left.          => role Tor Ek = diplomat
    + 2019-05-21 | He saw five African presidents, including Orla Vantek of Peru and Tor Ek of Togo. => role Orla Vantek = African president; role Tor Ek = African president
    + 2019-05-21 | African presidents such as Orla Vantek and Tor Ek left. => role Orla Vantek = African president; role Tor Ek = African president
    + 2019-05-21 | Former officials, Orla Vantek among them, left. => former role Orla Vantek = former official
    - 2019-05-21 | He saw Orla Vantek and Tor Ek, who heads the Trade Commission. => role Orla Vantek = head
    - 2019-05-21 | He saw the president, including Orla Vantek and Tor Ek.  => role Tor Ek = president
    + 2019-05-21 | Presidents Orla Vantek of Peru and Tor Ek of Togo left. => role Tor Ek = president
    + 2019-05-21 | The premiers of Togo and Mali, Orla Vantek and Tor Ek, left. => role Tor Ek = premier; country Orla Vantek = TG; country Tor Ek = ML
    + 2019-05-21 | The premiers of Togo, Peru and Mali -- Nils Umbo, Orla Vantek and Tor Ek -- left. => role Orla Vantek = premier; country Orla Vantek = PE
    + 2019-05-21 | Nils Umbo and Tor Ek, the premiers of Togo and Mali, left. => role Tor Ek = premier; country Nils Umbo = TG; country Tor Ek = ML
    + 2019-05-21 | The premiers of Togo (Nils Umbo), Peru (Orla Vantek) and Mali (Tor Ek) left. => role Orla Vantek = premier; country Nils Umbo = TG; country Orla Vantek = PE; country Tor Ek = ML
    - 2019-05-21 | The premier of Togo flew to Peru (Orla Vantek stayed). => role Orla Vantek = premier
    - 2019-05-21 | The mayor of Oslo -- Nils Umbo and Tor Ek -- left. => role Tor Ek = mayor of Oslo
    + 2019-05-21 | Opposition leader and former premier Sheikh Orla Vantek left. => role Orla Vantek = Opposition leader; former role Orla Vantek = former premier
    + 2019-05-21 | The Togolese envoy to the 11-member group, Orla Vantek, left. => role Orla Vantek = envoy to the 11-member group; country Orla Vantek = TG
    + 2019-05-21 | The Togolese and Malian premiers, Orla Vantek and Tor Ek, left. => country Orla Vantek = TG; country Tor Ek = ML
    + 2019-05-21 | He met the chief of the Oslo Labour Party and acting mayor Orla Vantek. => role Orla Vantek = chief of the Oslo Labour Party; role Orla Vantek = acting mayor
    + 2019-05-21 | Another Chilean official, deputy mayor Orla Vantek, left. => role Orla Vantek = official; country Orla Vantek = CL
    + 2019-05-21 | Chile's new chief envoy, deputy mayor Orla Vantek, and Tor Ek left. => role Orla Vantek = chief envoy
    + 2019-05-21 | The Nepali secretary for culture, tourism and civil aviation Orla Vantek left. => role Orla Vantek = secretary for culture, tourism and civil aviation
    + 2019-05-21 | He held talks with the chief negotiator, deputy mayor Orla Vantek, in Oslo. => role Orla Vantek = chief negotiator
    - 2019-05-21 | He held talks with the chief negotiator, deputy mayor Orla Vantek, and the mayor. => role Orla Vantek = chief negotiator
    - 2019-05-21 | He held talks with the chief negotiator, deputy mayor Orla Vantek, Mayor Tor Ek and others. => role Orla Vantek = chief negotiator
    - 2019-05-21 | He saw the Chilean envoy, deputy mayor Orla Vantek and Tor Ek. => role Orla Vantek = envoy
    + 2019-05-21 | Norwegian Ambassador to Sri Lanka Orla Vantek left. => role Orla Vantek = Ambassador to Sri Lanka
    + 2019-05-21 | World Health Organization (WHO) chief Orla Vantek left. => role Orla Vantek = World Health Organization chief
    + 2019-05-21 | He saw Army Chief of Staff General Orla Vantek. => role Orla Vantek = Army Chief of Staff; role Orla Vantek = General
    + 2019-05-21 | Chief of the defence staff General Orla Vantek left. => role Orla Vantek = Chief of the defence staff; role Orla Vantek = General
    + 2019-05-21 | He saw the head of state Sultan Orla Vantek. => role Orla Vantek = head of state; role Orla Vantek = Sultan
    - 2019-05-21 | He saw the staff general Orla Vantek.            => role Orla Vantek = General
    + 2019-05-21 | Leader of the largest party Orla Vantek left.       => role Orla Vantek = Leader of the largest party
    - 2019-05-21 | Ek will meet Minister of Trade Orla Vantek in Oslo. => role Orla Vantek = meet Minister of Trade
    + 2019-05-21 | Ek will meet Minister of Trade Orla Vantek in Oslo. => role Orla Vantek = Minister of Trade
    - 2019-05-21 | He told the minister that Orla Vantek left.         => role Orla Vantek = minister
    + 2019-05-21 | The foreign ministers of Togo and the Philippines, Orla Vantek and Tor Ek, left. => role Tor Ek = foreign minister; country Tor Ek = PH
    - 2019-05-21 | The foreign minister of Togo and the Philippines, Tor Ek said, are friends. => role Tor Ek = foreign minister
    + 2019-05-21 | Two deputy mayors, Orla Vantek (trade) and Tor Ek (health), left. => role Tor Ek = deputy mayor
    - 2019-05-21 | Two deputy mayors (one was Orla Vantek) saw Tor Ek. => role Tor Ek = deputy mayor
    + 2019-05-24 | In 2015 Foreign Minister Tor Ek was ill. => role Tor Ek = Foreign Minister
    - 2019-05-24 | From April 2 to 5 Foreign Minister Tor Ek was ill. => role Tor Ek = 5 Foreign Minister
    + 2019-05-24 | Workers' Party of Peru chief Luis Pardo visited Quito. => role Luis Pardo = Workers' Party of Peru chief; trip Luis Pardo > EC
    + 2019-05-24 | Bank of Peru Governor Luis Pardo visited Quito. => trip Luis Pardo > EC
    - 2019-05-24 | The fall of Peru's chief Luis Pardo shook Quito. => trip Luis Pardo > EC
    """,
)
APPOSITIVE_BEFORE = NamingRule(
    "role/appositive-before",
    """
    + 2019-05-21 | The trade minister, Orla Vantek, left.         => role Orla Vantek = trade minister
    + 2019-05-21 | It rained, said a Norvolt spokesman, Orla Vantek. => role Orla Vantek = Norvolt spokesman
    + 2019-05-21 | The two envoys of the president, Orla Vantek and Tor Ek, left. => role Orla Vantek = envoy; role Tor Ek = envoy
    + 2019-05-21 | Peru's Tor Ek came with his own foreign minister, Orla Vantek. => role Orla Vantek = foreign minister; country Orla Vantek = PE
    - 2019-05-21 | The friends of the president, Orla Vantek, left.  => role Orla Vantek = friend
    - 2019-05-21 | They saw Tor Ek, who is the mayor of Oslo, Orla Vantek, and others. => role Orla Vantek = mayor of Oslo
    + 2019-05-21 | The chairman of the board of governors, Orla Vantek, left. => role Orla Vantek = chairman of the board of governors
    + 2019-05-21 | As mayor of Oslo, Orla Vantek left.            => role Orla Vantek = mayor of Oslo
    + 2019-05-21 | The head of the board, Togo's Orla Vantek, left. => role Orla Vantek = head of the board
    + 2019-05-21 | OSLO, May 21 (AFP) -- The Chilean ambassador here, Orla Vantek, left. => role Orla Vantek = ambassador; country Orla Vantek = CL
    - 2019-05-21 | OSLO, May 21 (AFP) -- As mayors came here, Orla Vantek left. => role Orla Vantek = mayor
    - 2019-05-21 | Unlike other ministers, Orla Vantek, Peru's envoy, left. => role Orla Vantek = minister
    + 2019-05-21 | As for the minister, Orla Vantek, he left. => role Orla Vantek = minister
    + 2019-05-21 | The secretary to the premier, Orla Vantek, left. => role Orla Vantek = secretary
    - 2019-05-21 | An aide to the premier, Orla Vantek, left.       => role Orla Vantek = aide
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
    + 2019-05-21 | The ministers of Togo, Tor Ek, and Mali, Orla Vantek, left. => country Orla Vantek = ML; role Orla Vantek = minister
    - 2019-05-21 | The ministers of Togo, Tor Ek, and Mali, Orla Vantek said. => country Orla Vantek = ML
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
RULES = (BEFORE, APPOSITIVE_BEFORE, RANK_BEFORE)


def titles_of(page: Page, person: Person) -> list[Title]:
    """All titles that the article gives a person, in text order of the mentions."""
    lower = page.lower
    found: list[Title] = []
    for mention in person.mentions:
        first, stop = mention.first, mention.stop
        before = titles_before(page, first)
        if before:
            found += [_paired(page, one, 0) if _is_plural(page, one) else one for one in before]
        elif lower[first - 1] in _BEFORE_LISTED:
            found += _shared_before(page, mention) or bracketed(page, first)
        elif lower[first - 1] == "(":
            found += bracketed(page, first)
        behind: list[Title] = []
        if lower[stop] in LEADS_ON or lower[first - 1] in APPOINTS:
            behind = titles_behind(page, mention)
        if before and behind and lower[first - 1] == "," and _is_of_next(page, behind[-1]):
            behind = []
        if not behind and (
            lower[stop] in _LIST_MARKS or page.bits[stop] & _IN_TITLES or stop in page.person_at
        ):
            behind = _shared_behind(page, mention)
        found += behind
    if all(lower[title.head] in _RANKS for title in found):
        found += announced(page, person.mentions[0])
    return found


def _is_of_next(page: Page, title: Title) -> bool:
    """Whether a title is that of the next in "the president of Mali, Ek, former premier of Togo, | Dr
    Tassk", where each stands before its name."""
    at = title.stop + 1
    at += bool(page.bits[at] & HONORIFIC)
    return page.lower[title.stop] == "," and at in page.person_at


_RANKS = frozenset("general gen. colonel col. major admiral lieutenant captain marshal".split())
"""Heads of titles beside which an office may be told before the name."""


_LIST_MARKS = frozenset((",", "and", "&"))
_DASHES = frozenset(("--", "–", "—"))
"""What sets off the names behind a plural title: "the mayors of Oslo and Lima -- A and B --"."""
_AMONG = frozenset(("including", "namely"))
"""Words behind several officials that name some or all of them."""
_BEFORE_LISTED = _LIST_MARKS | _AMONG | _DASHES | {"as"}
"""What may stand right before a name that has part in a plural title; "as" of "such as"."""
_LONGEST_LIST = 40
"""Tokens of a list of names with one plural title, at most."""
_IN_TITLES = OFFICE | MODIFIER | FIELD


def _shared_before(page: Page, mention: Mention) -> list[Title]:
    """The plural title of a list in which a name stands, behind one of `_BEFORE_LISTED`:
    "diplomats | A, B and C"."""
    lower = page.lower
    index = mention.first - 1
    if lower[mention.stop] == "among" and lower[mention.stop + 1] == "them" and lower[index] == ",":
        return _of_several(page, mention.first)
    if lower[index] == "as" and lower[index - 1] == "such":
        return _of_several(page, index - 1)
    if index < 1 or lower[index] not in _BEFORE_LISTED:
        return []
    lowest = max(0, index - _LONGEST_LIST)
    while index > lowest and (index in page.person_at or lower[index] in _LIST_MARKS):
        index = _before_origin(page, _before_bracket(page, index - 1))
    if lower[index] in _AMONG:
        return _of_several(page, index)
    if lower[index] == "as" and lower[index - 1] == "such":
        return _of_several(page, index - 1)
    dashed = lower[index] in _DASHES
    # A comma before the list belongs to it: "two vice-chairmen, A and B".
    names = [
        at
        for at in range(index + 1, mention.first + 1)
        if at in page.person_at and at - 1 not in page.person_at
    ]
    if len(names) < 2 and not dashed:
        return []  # no title stands before the name alone
    behind = titles_before(page, index if dashed else names[0])
    titles = [title for title in behind if _is_plural(page, title)]
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
        or ((bits[index] & _IN_TITLES or index in page.place_at) and lower[last] != ",")
    ):
        index += 1
        if index in person_at:
            last = index + 1
    if index - last < 1 or lower[last] != ",":
        return []
    if lower[last + 1] == "who" and lower[last + 2] in {"are", "were"}:
        at = last + 3 + (lower[last + 3] in {"all", "both"})
        return titles_after(page, at, CLAUSE.name, plural=True)
    if lower[last + 1] == "who":
        return []  # "A and B, who heads the board"
    begin = mention.first - 1
    while begin > 0 and (bits[begin] & _IN_TITLES or begin in page.place_at):
        begin -= 1
    if last == mention.stop and lower[begin] not in _LIST_MARKS:
        return []
    titles = titles_after(page, last + 1, APPOSITIVE.name, plural=True)
    if len(titles) != 1 or not _is_plural(page, titles[0]):
        return titles
    before = 0
    while begin >= 0 and (lower[begin] in _LIST_MARKS or begin in person_at):
        before += begin in person_at and begin - 1 not in person_at
        begin -= 1
    return [_paired(page, title, before) for title in titles]


def _before_bracket(page: Page, index: int) -> int:
    """Before "(trade)" behind a name of a list: "two deputies, A | (trade) and B (health)"."""
    if page.classes[index] != ")":
        return index
    opening = page.classes.rfind("(", max(index - _BRACKETED, 0), index)
    return opening - 1 if opening > 0 and opening - 1 in page.person_at else index


_BRACKETED = 8
"""Tokens from the "(" behind a name to its ")", at most."""


def _before_origin(page: Page, index: int) -> int:
    """Before "of Poland" behind a name of a list: "presidents A | of Poland and B of Togo"."""
    place = page.place_at.get(index)
    if place is None or place.first < 3:
        return index
    of = place.first - 1 - (page.lower[place.first - 1] == "the")
    return of - 1 if page.lower[of] == "of" and of - 1 in page.person_at else index


_KIN = KIN | {"widow"}


def _of_ruler(page: Page, title: Title) -> str:
    """ "president's wife" for the "wife" of that: what the kin of office holders are told by; ""
    for all others, whose kinship is no role."""
    owner = title.first - 2
    if page.lower[title.head] not in _KIN or page.classes[title.first - 1] != "s" or owner < 0:
        return ""
    bits = page.bits[owner]
    if not bits & OFFICE or bits & NOT_ROLE or page.classes[owner] != "a":
        return ""
    return f"{page.words[owner]}'s {title.text}"


def _is_plural(page: Page, title: Title) -> bool:
    return bool(page.bits[title.head] & PLURAL_OFFICE and not page.bits[title.head] & OFFICE)


def roles_of(page: Page, titles: Sequence[Title]) -> tuple[Role, ...]:
    """The distinct roles among titles, the fullest wording of each."""
    roles: dict[str, Role] = {}
    for title in titles:
        text = _of_ruler(page, title) if is_no_role(page, title) else title.text
        wording = plain(text)
        if not wording or wording in roles:
            continue
        start, end = page.tokens.span(title.first, title.stop)
        roles[wording] = Role(
            text, start, end, title.former, title.organisation, title.country, title.rule
        )
    return tuple(roles.values())
