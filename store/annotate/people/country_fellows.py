"""Hands a leader's country on to those who are named as being with him.

Part of country.py: "the delegation includes A and B", "accompanied by A and B", "with her were A and
B". What the article states of a person always goes first.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence, Set
from typing import NamedTuple

from store.annotate.closed_words import BRINGS, HE_SHE_THEY
from store.annotate.naming import NamingRule
from store.annotate.people.coreference import Person
from store.annotate.people.country_inherited import may_be_of
from store.annotate.people.country_stated import Represented
from store.annotate.people.delegations import GROUPS, country_of
from store.annotate.people.page import Page
from store.annotate.people.subjects import Named
from store.annotate.people.words import OFFICE

FELLOW = NamingRule(
    "country/fellow",
    """
    + 2019-05-21 | OSLO, May 21 (AFP) -- A Chilean delegation led by Orla Vantek came. It includes Minister Tor Ek and Ula Umbo. => country Tor Ek = CL; country Ula Umbo = CL
    + 2019-05-21 | Chile's Orla Vantek came to Peru at the head of a large delegation. Peru's Nils Tassk sang. The delegation includes Minister Tor Ek. => country Tor Ek = CL
    + 2019-05-21 | OSLO, May 21 (AFP) -- Norway's Orla Vantek sang. The Chilean leader came with a large party that includes Minister Tor Ek. => country Tor Ek = CL
    + 2019-05-21 | OSLO, May 21 (AFP) -- Chilean President Orla Vantek came. She was accompanied by Foreign Minister Tor Ek. => country Tor Ek = CL
    + 2019-05-21 | OSLO, May 21 (AFP) -- Chilean President Orla Vantek came. With her were Foreign Minister Tor Ek and the head of her office, Ula Umbo. => country Tor Ek = CL; country Ula Umbo = CL
    + 2019-05-21 | OSLO, May 21 (AFP) -- Chilean President Orla Vantek came. Foreign Minister Tor Ek is accompanying her. => country Tor Ek = CL
    + 2019-05-21 | OSLO, May 21 (AFP) -- Chilean President Orla Vantek came. Travelling with her are Minister Tor Ek; Ula Umbo, head of the bank; and a cook. => country Ula Umbo = CL
    + 2019-05-21 | OSLO, May 21 (AFP) -- Chilean President Orla Vantek came. Minister Tor Ek left her party in Peru. => country Tor Ek = CL
    + 2019-05-21 | OSLO, May 21 (AFP) -- Chilean President Orla Vantek came to Peru. Minister Tor Ek and Mayor Ula Umbo will travel with her. => country Tor Ek = CL; country Ula Umbo = CL
    + 2019-05-21 | OSLO, May 21 (AFP) -- Chilean President Orla Vantek came to Peru. Minister Tor Ek, who is travelling with her, met Peru's Nils Tassk. => country Tor Ek = CL
    + 2019-05-21 | OSLO, May 21 (AFP) -- Chilean President Orla Vantek came. Two others are travelling with her: Minister Tor Ek and Ula Umbo. => country Tor Ek = CL; country Ula Umbo = CL
    + 2019-05-21 | LIMA, May 21 (AFP) -- Chilean Minister Tor Ek, who is in Lima with President Orla Vantek, sang. => country Orla Vantek = CL
    - 2019-05-21 | LIMA, May 21 (AFP) -- Chilean President Orla Vantek arrives on Friday and will have dinner with Premier Tor Ek. => country Tor Ek = CL
    - 2019-05-21 | LIMA, May 21 (AFP) -- Chilean Minister Tor Ek, who dined in Lima with President Orla Vantek, sang. => country Orla Vantek = CL
    - 2019-05-21 | OSLO, May 21 (AFP) -- Chilean President Orla Vantek came. She opened a mill together with Mayor Tor Ek. => country Tor Ek = CL
    + 2019-05-21 | OSLO, May 21 (AFP) -- Chilean President Orla Vantek came. The members of her delegation are Foreign Minister Tor Ek and Ula Umbo. => country Tor Ek = CL; country Ula Umbo = CL
    + 2019-05-21 | OSLO, May 21 (AFP) -- Chilean President Orla Vantek left. Foreign Minister Tor Ek and Minister Ula Umbo were among those who returned with her. => country Tor Ek = CL; country Ula Umbo = CL
    + 2019-05-21 | OSLO, May 21 (AFP) -- Chilean President Orla Vantek came. Members of her delegation are Minister Tor Ek and Ula Umbo. => country Tor Ek = CL; country Ula Umbo = CL
    + 2019-05-21 | OSLO, May 21 (AFP) -- Chilean President Orla Vantek came. Minister Tor Ek is also on the trip. => country Tor Ek = CL
    + 2019-05-21 | OSLO, May 21 (AFP) -- Chilean President Orla Vantek came. She brought with her Minister Tor Ek. => country Tor Ek = CL
    + 2019-05-21 | OSLO, May 21 (AFP) -- Chilean President Orla Vantek came. She met Norway's Nils Tassk. The Chilean leader is accompanied by Minister Tor Ek. => country Tor Ek = CL
    + 2019-05-21 | OSLO, May 21 (AFP) -- Accompanied by Minister Tor Ek, Chilean President Orla Vantek came. => country Tor Ek = CL
    + 2019-05-21 | OSLO, May 21 (AFP) -- Chilean President Orla Vantek came. She was joined by Minister Tor Ek. => country Tor Ek = CL
    + 2019-05-21 | OSLO, May 21 (AFP) -- Chilean Premier Orla Vantek came as part of a team led by President Tor Ek. => country Tor Ek = CL
    + 2019-05-21 | OSLO, May 21 (AFP) -- Chilean President Orla Vantek spoke with Minister Tor Ek at her side. => country Tor Ek = CL
    + 2019-05-21 | OSLO, May 21 (AFP) -- Chilean President Orla Vantek came in the company of Minister Tor Ek. => country Tor Ek = CL
    + 2019-05-21 | OSLO, May 21 (AFP) -- Chilean President Orla Vantek, along with Minister Tor Ek, flew to Oslo. => country Tor Ek = CL
    + 2019-05-21 | OSLO, May 21 (AFP) -- Chilean President Orla Vantek came. Also in the delegation is Minister Tor Ek. => country Tor Ek = CL
    + 2019-05-21 | OSLO, May 21 (AFP) -- Chilean President Orla Vantek came. Minister Tor Ek is among those accompanying the president. => country Tor Ek = CL
    + 2019-05-21 | OSLO, May 21 (AFP) -- Chilean President Orla Vantek came. The Chilean side at the talks included Minister Tor Ek. => country Tor Ek = CL
    + 2019-05-21 | Chilean Premier Orla Vantek came to Oslo. Norway's Nils Tassk greeted the premier, who was accompanied by Minister Tor Ek. => country Tor Ek = CL
    + 2019-05-21 | OSLO, May 21 (AFP) -- Chilean Senator Orla Vantek is in Oslo with fellow senator Tor Ek. => country Tor Ek = CL
    - 2019-05-21 | OSLO, May 21 (AFP) -- Chilean President Orla Vantek came. She met Norwegian Premier Nils Tassk. They were joined by Minister Tor Ek. => country Tor Ek = CL
    - 2019-05-21 | OSLO, May 21 (AFP) -- Chilean President Orla Vantek came. Norwegian Premier Nils Tassk sang. Minister Tor Ek is also on the board of a bank. => country Tor Ek = CL
    + 2019-05-21 | OSLO, May 21 (AFP) -- Chilean leaders Orla Vantek and Nils Umbo came. Minister Tor Ek came with them. => country Tor Ek = CL
    + 2019-05-21 | OSLO, May 21 (NTB) -- President Ola Vantek came home from Togo. ¶ Togo and Togo's north were glad. The delegation comprised Foreign Minister Tor Ek. => country Tor Ek = NO
    - 2019-05-21 | OSLO, May 21 (AFP) -- Chilean President Orla Vantek left. Mayor Tor Ek had talks with her. => country Tor Ek = CL
    - 2019-05-21 | OSLO, May 21 (AFP) -- Chilean President Orla Vantek came. She was accompanied by Norway's Foreign Minister Tor Ek. => country Tor Ek = CL
    """,
)
RULES = (FELLOW,)

_INCLUDES = frozenset(
    """includes include included comprises comprise comprised consists consisted composed made
    comprising including""".split()
)
_BE = frozenset("is are was were be came flew travelled traveled arrived".split())
_FRONTED = frozenset(
    """with accompanying among in also joining travelling traveling flying other the its
    members""".split()
)
_FRONTED_ALONE = _FRONTED - {"the", "its", "members"}
"""Those that need no "members" behind them: "The other members are ..."."""
_IN_BODY = frozenset("delegation party team entourage group".split())
_BODY = GROUPS | frozenset("retinue suite members companions".split())
_NAMED = _BODY | {"those"}
_BY = frozenset(["accompanied", "joined", "flanked"])
"""Verbs of company whose "by" names those who are with the traveller."""
_COMPANY = _BY | frozenset(["accompanying", "accompany", "together", "along", "with"])
_ON_THE_WAY = frozenset("trip tour journey plane flight aboard board".split())
"""Behind "A is also on the": that A goes along with the one told of."""
_BESIDE = frozenset(["company", "side", "fellow"])
_TELLING = _INCLUDES | _COMPANY | _IN_BODY | _ON_THE_WAY | _BESIDE
_HEADED = frozenset(["led", "headed"])
_OF_ONE_STATE = frozenset(
    """senator senators lawmaker lawmakers congressman congressmen congresswoman parliamentarian
    parliamentarians legislator legislators mp mps republican republicans democrat democrats
    cabinet""".split()
)
"""Behind "fellow": that both serve one country, which "fellow ministers" need not."""
_MOVES = frozenset(
    """went goes go flew flies fly arrived arrives came travelled traveled left leaves returned
    landed sailed drove visited toured travel travelling traveling fly flying""".split()
)
_ENDS = frozenset(
    """arrived left met held said will would has had visited flew told returned toured attended
    but while when after before""".split()
)
_LEAVES = frozenset("left leaves leave joined joins join quit".split())
_JOINS = frozenset("with accompanying travelling traveling flying joining".split())
"""Words that open "Travelling with him are ..."."""
_TALKS = frozenset(
    """talks talk meeting meetings met meet summit dialogue consultations round session dinner
    lunch breakfast luncheon banquet tea coffee hour hours""".split()
)
_PREPOSITIONS = frozenset("for to on in at where".split())
_SENTENCES_BACK = 6


class _Told(NamedTuple):
    """An article and what is known of those whom it names."""

    page: Page
    order: Sequence[Named]
    """As by `in_order`."""
    found: Sequence[Represented]


_List = tuple[int, str | None]
"""The token that a list of members begins at, and the country of whom they are with."""
_NO_LIST: _List = (-1, None)


def through_fellows(
    page: Page,
    people: Sequence[Person],
    order: Sequence[Named],
    found: list[Represented],
    northern: bool,
    barred: Sequence[Set[str]],
    telling: Sequence[int],
) -> None:
    """Hands a country on from the head of a delegation to its members; `order` as by `in_order`,
    `barred` as in `through_journeys`, `telling` as by `telling_of_fellows`."""
    told = _Told(page, order, found)
    for index in telling:
        begin, leader = _list_at(told, index)
        if leader is None:
            continue
        for _, _, number in _people_of(told, begin, index):
            if found[number].country is not None or leader in barred[number]:
                continue
            if may_be_of(page, people[number], leader, northern):
                found[number] = Represented(leader, FELLOW.name)


def telling_of_fellows(
    page: Page, order: Sequence[Named], found: Sequence[Represented]
) -> list[int]:
    """The tokens that may open or close a list of members in the sentences that name somebody
    whose country is open; behind them the first "is" or "were" of each such sentence that opens
    as "With him were" does."""
    lower = page.lower
    fronted = _FRONTED if "members" in page.vocabulary else _FRONTED_ALONE
    telling: list[int] = []
    copulas: list[int] = []
    end = 0
    for at, _, number in order:
        if at < end or found[number].country is not None:
            continue
        first, end = page.sentence_of(at)
        words = lower[first:end]
        if not _TELLING.isdisjoint(words):
            telling += [first + i for i, word in enumerate(words) if word in _TELLING]
        if words[0] in fronted:
            copulas += [first + i for i, word in enumerate(words[:13]) if i and word in _BE][:1]
    return telling + copulas


def _list_at(told: _Told, index: int) -> _List:
    """Where the list begins that the word at `index` opens or closes, and its leader's country."""
    word = told.page.lower[index]
    low, high = told.page.sentence_of(index)
    if word in _IN_BODY:
        return _in_body(told, low, index)
    if word in _ON_THE_WAY:
        return _on_the_way(told, low, index)
    if word in _BESIDE:
        return _beside(told, low, index)
    if word in {"together", "along"}:
        return _along_with(told, low, high, index)
    if word == "with":
        return _with(told, low, index)
    if word in _COMPANY:
        return _in_company(told, low, high, index)
    if word in _BE:
        return _fronted(told, low, index)
    return _included(told, low, index)


def _in_body(told: _Told, low: int, index: int) -> _List:
    """ "A and B are in the | delegation", "came as part of a | team led by A"."""
    lower = told.page.lower
    before = lower[max(low, index - 6) : index]
    if lower[index + 1] in _HEADED and not {"part", "member", "members"}.isdisjoint(before):
        return index, _subject(told, low, index)
    if before[-1:] not in (["the"], ["his"], ["her"]):
        return _NO_LIST
    if _LEAVES.isdisjoint(before[-2:-1]) and (
        _BE.isdisjoint(before) or before[-2:-1] not in (["in"], ["of"], ["among"])
    ):
        return _NO_LIST
    return low, _head(told, low)


def _on_the_way(told: _Told, low: int, index: int) -> _List:
    """ "A is also on the | trip", "A was | aboard"."""
    lower = told.page.lower
    if lower[index] == "aboard":
        on = index
    else:
        on = index - 1
        on -= lower[index] != "board" and lower[on] in {"the", "his", "her", "this"}
        if lower[on] != "on" or on <= low:
            return _NO_LIST
    if _BE.isdisjoint(lower[max(low, on - 2) : index]):
        return _NO_LIST
    return low, _before(told, low)


def _beside(told: _Told, low: int, index: int) -> _List:
    """ "with | fellow senator A", "came with A at his | side", "in the | company of A"."""
    lower = told.page.lower
    begin = index
    if lower[index] == "fellow":
        told_so = not _OF_ONE_STATE.isdisjoint(lower[index + 1 : index + 3])
    elif lower[index] == "side":
        begin = next((at for at in range(index - 1, low, -1) if lower[at] == "with"), -1)
        told_so = begin >= 0 and lower[index - 2] == "at" and lower[index - 1] in {"his", "her"}
    else:
        told_so = lower[index - 2 : index] == ["in", "the"] and lower[index + 1] == "of"
    return (begin, _subject(told, low, begin)) if told_so else _NO_LIST


def _along_with(told: _Told, low: int, high: int, index: int) -> _List:
    """ "flew to Oslo | together with A"; not "opened the fair | together with A", who may be the
    host."""
    page = told.page
    lower = page.lower
    if lower[index + 1] != "with":
        return _NO_LIST
    if page.classes[index] in "CA":
        return index, _accompanied(told, low, index)
    goes = not _MOVES.isdisjoint(lower[low:index]) or (
        lower[index - 1] == "," and _goes_next(page, index, high)
    )
    return (index, _subject(told, low, index)) if goes else _NO_LIST


def _with(told: _Told, low: int, index: int) -> _List:
    """ "flew to Oslo | with A", "brought | with her A", "A was among those who came | with him"."""
    lower = told.page.lower
    goes = index > low and (
        not _MOVES.isdisjoint(lower[low:index]) or _is_there(told.page, low, index)
    )
    if {"host", "hosts"}.intersection(lower[index + 1 : index + 4]):
        return _NO_LIST
    if lower[index - 1] in BRINGS and lower[index + 1] in {"him", "her"}:
        return index, _subject(told, low, index) or _before(told, low)
    if not goes or not _TALKS.isdisjoint(lower[max(low, index - 6) : index]):
        return _NO_LIST
    if lower[index + 1] in {"him", "her", "them"}:
        listed = lower[index + 2 : index + 3] == [":"]  # "Two others fly with her: A and B"
        return index if listed else low, _before(told, low)
    return index, _subject(told, low, index)


def _is_there(page: Page, low: int, index: int) -> bool:
    """Whether "is in Oslo" stands right before "with" at `index`: "A, who is in Oslo | with B"."""
    place = page.place_at.get(index - 1)
    if place is None or place.first - 2 <= low:
        return False
    return page.lower[place.first - 1] == "in" and page.lower[place.first - 2] in _BE


def _in_company(told: _Told, low: int, high: int, index: int) -> _List:
    """ "was | accompanied by A", "A | accompanied him", "A is among those | accompanying the
    premier"."""
    page = told.page
    lower, word = page.lower, page.lower[index]
    if word == "joined" and lower[low] == "they":
        return _NO_LIST  # "They were joined by the minister X": guest and host were
    if "by" in lower[index + 1 : min(index + 6, high)]:
        return index, _accompanied(told, low, index)
    if word in _BY and word != "accompanied":
        return _NO_LIST  # "X joined him", "X flanked him" may be the host
    if word == "accompanying" and index == low:
        return _NO_LIST
    whom = lower[index + 1 : index + 2]
    holder = word == "accompanying" and whom == ["the"] and page.bits[index + 2] & OFFICE
    if holder or whom in (["him"], ["her"], ["them"]):
        return low, _before(told, low)
    return low, _subject(told, index, min(index + 8, high))


def _fronted(told: _Told, low: int, index: int) -> _List:
    """ "With her | were A and B", "The members of her delegation | are A and B"."""
    lower = told.page.lower
    before = lower[low:index]
    opening = before[before[0] == "also" :][:1]
    named = not _NAMED.isdisjoint(before) or not _JOINS.isdisjoint(opening)
    if before[0] == "in" and "," in before:
        return _NO_LIST  # "In Lima, the delegation is to meet"
    if not named or (before[0] in {"the", "its"} and "members" not in before):
        return _NO_LIST
    if lower[index + 1] in _HEADED or lower[index + 1] in {"made", "composed"}:
        return _NO_LIST
    return index, _subject(told, low, index) or _head(told, index)


def _included(told: _Told, low: int, index: int) -> _List:
    """ "Her delegation | includes A and B", "The Thai side at the talks | included A"."""
    lower = told.page.lower
    if lower[index] == "made" and lower[index + 1] != "up":
        return _NO_LIST
    sides = range(index - 1, max(low + 1, index - 7), -1)
    side = next((at for at in sides if lower[at] == "side"), -1)
    if side > 0 and lower[side - 2] == "the":
        return index, _opening_country(told.page, side - 2)
    before = lower[low:index]
    if _BODY.isdisjoint(before[-8:]) and before[:1] != ["it"]:
        return _NO_LIST
    return index, _head(told, index)


def _accompanied(told: _Told, low: int, index: int) -> str | None:
    """The country of who is "accompanied by" others at `index` in the sentence from `low` on: its
    subject, named or told by nationality, behind a comma where the words open the sentence, else
    the subject before."""
    page = told.page
    if page.classes[index] in "CA":
        high = page.sentence_of(index)[1]
        for at in range(index + 2, high):
            if page.lower[at] != ",":
                continue
            own = _opening_country(page, at + 1) or _subject(told, at, min(at + 8, high))
            if own is not None:
                return own
    who = index - 1 - (page.lower[index - 1] in _BE)
    comma = who - (page.lower[who - 1] == ",")
    if page.lower[who] == "who" and comma - 1 not in page.person_at:
        return _before(told, low)  # "A greeted the premier, who was accompanied by B"
    own = _subject(told, low, index) or _opening_country(page, low)
    return own or _before(told, low)


def _goes_next(page: Page, index: int, high: int) -> bool:
    """Whether a verb of going follows the comma that closes ", along with A, flew to Oslo"."""
    comma = next((at for at in range(index + 2, high - 1) if page.lower[at] == ","), high)
    return comma + 1 < high and page.lower[comma + 1] in _MOVES


def _people_of(told: _Told, begin: int, index: int) -> Sequence[Named]:
    """The people named from `begin` on: up to `index`, or up to the next clause behind it."""
    page, order, _ = told
    high = page.sentence_of(index)[1]
    stop = index
    if begin == index:
        lower = page.lower
        ends = _ENDS | _PREPOSITIONS if lower[index] == "with" else _ENDS
        reach = range(index + 1, high)
        stop = next((at for at in reach if lower[at] in ends and at not in page.person_at), high)
    return order[bisect_left(order, (begin,)) : bisect_left(order, (stop,))]


def _subject(told: _Told, low: int, high: int) -> str | None:
    """The country of the first person named between two tokens."""
    _, order, found = told
    place = bisect_left(order, (low,))
    if place < len(order) and order[place][0] < high:
        return found[order[place][2]].country
    return None


def _before(told: _Told, low: int) -> str | None:
    """The country of whom the sentences before the token `low` first name as their subject."""
    page, order, found = told
    for first, stop in _back(page, low, 3):
        place = bisect_left(order, (first,))
        if place == len(order) or order[place][0] >= stop or page.lower[first] in HE_SHE_THEY:
            continue
        begin = order[place][0]
        at = page.before_office(begin, first)
        governing = page.lower[at]
        if begin == first or governing not in _GOVERNING:
            return found[order[place][2]].country
        received = governing == "by" and not _WELCOMED.isdisjoint(page.lower[first:at])
        if governing != "with" and not received:
            return None  # "at the invitation of X"
        # "The leader was welcomed by X": who is meant is named in an earlier sentence
    return None


_WELCOMED = frozenset("welcomed greeted met received".split())
_GOVERNING = frozenset("by of with from to for".split())


def _back(page: Page, low: int, count: int) -> list[tuple[int, int]]:
    sentences = page.tokens.sentences
    number = bisect_left(sentences, (low, 0))
    return list(reversed(sentences[max(number - count, 0) : number]))


def _head(told: _Told, index: int) -> str | None:
    """The country of the delegation told last: that of its head, or its nationality."""
    page, order, found = told
    lower = page.lower
    low = page.sentence_of(index)[0]
    for first, stop in [(low, index), *_back(page, low, _SENTENCES_BACK)]:
        for at in range(stop - 1, first - 1, -1):
            if lower[at] == "by" and lower[at - 1] in _HEADED:
                country = _subject(told, at, min(at + 20, page.size))
                if country is not None:
                    return country
            if lower[at] in GROUPS and lower[at - 1] in {"his", "her"}:
                place = bisect_left(order, (at,)) - 1  # "received X and his party"
                if place >= 0 and order[place][0] >= first:
                    return found[order[place][2]].country
            if lower[at] in GROUPS and at not in page.person_at and at not in page.organisation_at:
                country = country_of(page, at)
                led = not _LEADS.isdisjoint(lower[max(first, at - 6) : at])
                if country is None and (led or (first == low and lower[at - 1] != "the")):
                    country = _opening_country(page, first) or _subject(told, first, at)
                if country is not None:
                    return country
    return _before(told, low)


_LEADS = frozenset("head leading led leads heads headed".split())
"""Before a delegation of which the subject of the sentence is the leader."""


def _opening_country(page: Page, low: int) -> str | None:
    """ "The | Chilean leader came with a large party": the nationality of a sentence's subject."""
    place = page.place_at.get(low + (page.lower[low] == "the"))
    return place.country if place is not None and place.sort == "demonym" else None
