"""Hands a leader's country on to those who are named as being with him.

Part of country.py: "the delegation includes A and B", "accompanied by A and B", "with her were A and
B". What the article states of a person always goes first.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence, Set

from store.annotate.closed_words import BE, BRINGS, HAVE, HE_OR_SHE, HIM_HER_THEM
from store.annotate.naming import NamingRule
from store.annotate.people.coreference import Person
from store.annotate.people.country_inherited import may_be_of
from store.annotate.people.country_leaders import (
    HEADED,
    Told,
    country_before,
    country_of_clause,
    country_of_head,
    opening_country,
    subject_country,
)
from store.annotate.people.country_stated import Represented
from store.annotate.people.delegations import GROUPS
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
    + 2019-05-21 | Chilean President Orla Vantek flew to Oslo. She took Minister Tor Ek with her. => country Tor Ek = CL
    + 2019-05-21 | Chilean President Orla Vantek flew to Oslo, and Minister Tor Ek went with her. => country Tor Ek = CL
    + 2019-05-21 | Chilean President Orla Vantek flew to Oslo with Minister Tor Ek in tow. => country Tor Ek = CL
    + 2019-05-21 | Chilean President Orla Vantek flew to Oslo. Minister Tor Ek also made the trip. => country Tor Ek = CL
    + 2019-05-21 | Chilean President Orla Vantek flew to Oslo. Those with her were Minister Tor Ek and Ula Umbo. => country Tor Ek = CL
    + 2019-05-21 | Chilean President Orla Vantek flew to Oslo. Minister Tor Ek accompanied the president. => country Tor Ek = CL
    + 2019-05-21 | Chilean President Orla Vantek will visit Oslo. Minister Tor Ek will join her. => country Tor Ek = CL
    - 2019-05-21 | OSLO, May 21 (AFP) -- Chilean President Orla Vantek flew to Oslo. Minister Tor Ek joined her at a dinner. => country Tor Ek = CL
    - 2019-05-21 | OSLO, May 21 (AFP) -- Chilean President Orla Vantek flew to Oslo. Minister Tor Ek accompanied the president around the port. => country Tor Ek = CL
    - 2019-05-21 | OSLO, May 21 (AFP) -- Chilean President Orla Vantek flew to Oslo. She was accompanied around the port by Minister Tor Ek. => country Tor Ek = CL
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
    members those others officials""".split()
)
_FRONTED_ALONE = _FRONTED - {"the", "its", "members"}
"""Those that need no "members" behind them: "The other members are ..."."""
_IN_BODY = frozenset("delegation party team entourage group".split())
_BODY = GROUPS | frozenset("retinue suite members companions".split())
_NAMED = _BODY | {"those"}
_BY = frozenset(["accompanied", "joined", "flanked"])
"""Verbs of company whose "by" names those who are with the traveller."""
_COMPANY = _BY | frozenset(
    "accompanying accompany accompanies join joins together along alongside with".split()
)
_ON_THE_WAY = frozenset("trip tour journey plane flight aboard board".split())
"""Behind "A is also on the": that A goes along with the one told of."""
_BESIDE = frozenset(["company", "side", "fellow", "tow"])
_TOO = frozenset(["too", "also"])
_TELLING = _INCLUDES | _COMPANY | _IN_BODY | _ON_THE_WAY | _BESIDE | _TOO
_GOES_ALONG = frozenset("go goes going went come comes coming came travel travelled flew".split())
_MAKES = frozenset("made make makes".split())
_ROUND = frozenset("around round through".split())
_SITES = frozenset("airport palace station hotel border plane door".split())
_OF_ONE_STATE = frozenset(
    """senator senators lawmaker lawmakers congressman congressmen congresswoman parliamentarian
    parliamentarians legislator legislators mp mps republican republicans democrat democrats
    cabinet""".split()
)
"""Behind "fellow": that both serve one country, which "fellow ministers" need not."""
_MOVES = frozenset(
    """went goes go flew flies fly arrived arrives came travelled traveled left leaves returned
    landed sailed drove visited toured come coming going gone travel travelling traveling flying visiting visit due
    arrive leave""".split()
)
_ENDS = frozenset(
    """arrived left met held said will would has had visited flew told returned toured attended
    but while when after before""".split()
)
_LEAVES = frozenset("left leaves leave joined joins join quit".split())
_OTHERS = frozenset(["others", "officials", "other"])
_JOINS = frozenset("with accompanying travelling traveling flying joining".split())
"""Words that open "Travelling with him are ..."."""
_TALKS = frozenset(
    """talks talk meeting meetings met meet summit dialogue consultations round session dinner
    lunch breakfast luncheon banquet tea coffee hour hours""".split()
)
_PREPOSITIONS = frozenset("for to on in at where".split())


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
    told = Told(page, order, found)
    for index in telling:
        begin, leader = _list_at(told, index)
        if leader is None or begin < 0:
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


def _list_at(told: Told, index: int) -> _List:
    """Where the list begins that the word at `index` opens or closes, and its leader's country."""
    word = told.page.lower[index]
    low, high = told.page.sentence_of(index)
    if word in _IN_BODY:
        return _in_body(told, low, index)
    if word in _ON_THE_WAY:
        return _on_the_way(told, low, index)
    if word in _BESIDE:
        return _beside(told, low, index)
    if word in _TOO:
        return _too(told, low, high, index)
    if word == "along" and told.page.lower[index + 1] != "with":
        return _along(told, low, index)
    if word in {"together", "along", "alongside"}:
        return _along_with(told, low, high, index)
    if word == "with":
        return _with(told, low, index)
    if word in _COMPANY:
        return _in_company(told, low, high, index)
    if word in _BE:
        return _fronted(told, low, index)
    return _included(told, low, index)


def _in_body(told: Told, low: int, index: int) -> _List:
    """ "A and B are in the | delegation", "came as part of a | team led by A"."""
    lower = told.page.lower
    before = lower[max(low, index - 6) : index]
    if before[-5:-1] == [",", "a", "member", "of"] and before[-1] in {"the", "his", "her"}:
        return low, country_of_head(told, low)
    if lower[index + 1] in HEADED and not {"part", "member", "members"}.isdisjoint(before):
        return index, subject_country(told, low, index)
    if before[-1:] not in (["the"], ["his"], ["her"]):
        return _NO_LIST
    if _LEAVES.isdisjoint(before[-2:-1]) and (
        _BE.isdisjoint(before) or before[-2:-1] not in (["in"], ["of"], ["among"])
    ):
        return _NO_LIST
    return low, country_of_head(told, low)


def _on_the_way(told: Told, low: int, index: int) -> _List:
    """ "A is also on the | trip", "A was | aboard", "Also on the | plane was A"."""
    page, order, _ = told
    lower = page.lower
    if lower[index] == "aboard":
        on = index
    else:
        on = index - 1
        on -= lower[index] != "board" and lower[on] in {"the", "his", "her", "this"}
        with_him = lower[index + 1] == "with" and lower[index + 2] in HIM_HER_THEM
        if lower[on] in _MAKES and with_him:
            return low, country_before(told, low)
        if lower[on] != "on":
            return _NO_LIST
    joined = lower[on - 1] in HIM_HER_THEM and not _JOINING.isdisjoint(lower[low:on])
    if joined or not _BE.isdisjoint(lower[max(low, on - 2) : index]):
        return low, country_before(told, low)
    fronted = on == low or (on == low + 1 and lower[low] == "also")
    if fronted and not _BE.isdisjoint(lower[index + 1 : index + 5]):
        place = bisect_left(order, (low,))
        named_before = place < len(order) and order[place][0] < index
        return (-1 if named_before else index), country_before(told, low)
    return _NO_LIST


_JOINING = frozenset(["joined", "join", "joins"])


def _too(told: Told, low: int, high: int, index: int) -> _List:
    """ "A will go | too", "A | also went", "A | also made the trip"."""
    lower = told.page.lower
    verb = index + 1 if lower[index] == "also" else index - 1
    if index == low and lower[verb] in _GOES_ALONG and lower[verb + 1] in _BE | {"will"}:
        return index, country_before(told, low)
    if lower[verb] in _MAKES and lower[verb + 1] == "the" and lower[verb + 2] in _ON_THE_WAY:
        return low, country_before(told, low)
    ends = verb + 1 if lower[index] == "also" else index + 1
    if (
        lower[verb] not in _GOES_ALONG
        or lower[verb] == "came"
        or (ends < high and told.page.classes[ends] not in ".,;")
    ):
        return _NO_LIST
    return low, country_before(told, low)


def _along(told: Told, low: int, index: int) -> _List:
    """ "A went | along", "brought A | along", "took | along A"."""
    lower = told.page.lower
    if lower[index - 1] in _GOES_ALONG:
        return low, country_before(told, low)
    verb = next((at for at in range(index - 1, low - 1, -1) if lower[at] in BRINGS), -1)
    if verb < 0:
        return _NO_LIST
    begin = index if verb == index - 1 else verb
    return begin, subject_country(told, low, verb) or country_before(told, low)


def _beside(told: Told, low: int, index: int) -> _List:
    """ "with | fellow senator A", "came with A at his | side", "in the | company of A"."""
    lower = told.page.lower
    begin = index
    if lower[index] == "fellow":
        told_so = not _OF_ONE_STATE.isdisjoint(lower[index + 1 : index + 3])
    elif lower[index] == "tow":
        begin = next((at for at in range(index - 1, low - 1, -1) if lower[at] == "with"), -1)
        if begin < 0 or lower[index - 1] != "in":
            return _NO_LIST
        high = told.page.sentence_of(index)[1]
        return begin, subject_country(told, low, begin) or subject_country(told, index, high)
    elif lower[index] == "side":
        if lower[index - 2 : index] not in (["at", "his"], ["at", "her"]):
            return _NO_LIST
        begin = next((at for at in range(index - 1, low, -1) if lower[at] == "with"), -1)
        if lower[index - 3] in BE or index - 2 == low:  # "A was at her side", "At her side was A"
            return (low if index - 2 > low else index), country_before(told, low)
        told_so = begin >= 0
    else:
        told_so = lower[index - 2 : index] == ["in", "the"] and lower[index + 1] == "of"
    return (begin, subject_country(told, low, begin)) if told_so else _NO_LIST


def _along_with(told: Told, low: int, high: int, index: int) -> _List:
    """ "flew to Oslo | together with A"; not "opened the fair | together with A", who may be the
    host."""
    page = told.page
    lower = page.lower
    if lower[index + 1] != "with" and lower[index] != "alongside":
        return _NO_LIST
    if page.classes[index] in "CA":
        return index, _accompanied(told, low, index)
    goes = not _MOVES.isdisjoint(lower[low:index]) or (
        lower[index - 1] == "," and _goes_next(page, index, high)
    )
    return (index, subject_country(told, low, index)) if goes else _NO_LIST


def _with(told: Told, low: int, index: int) -> _List:
    """ "flew to Oslo | with A", "brought | with her A", "A was among those who came | with him"."""
    lower = told.page.lower
    whom = lower[index + 1]
    goes = index > low and (
        not _MOVES.isdisjoint(lower[low:index])
        or _is_there(told.page, low, index)
        or (lower[index - 1] in BE and whom in HIM_HER_THEM)
    )
    if {"host", "hosts"}.intersection(lower[index + 1 : index + 4]):
        return _NO_LIST
    if lower[index + 1] in {"him", "her"}:
        if lower[index - 1] in BRINGS | HAVE:
            return index, subject_country(told, low, index) or country_before(told, low)
        taking = _taking(told, low, index)
        if taking >= 0:
            return taking, subject_country(told, low, taking) or country_before(told, low)
    if not goes or not _TALKS.isdisjoint(lower[max(low, index - 6) : index]):
        return _NO_LIST
    if lower[index + 1] in {"him", "her", "them"}:
        listed = lower[index + 2 : index + 3] == [":"]  # "Two others fly with her: A and B"
        if listed:
            return index, country_before(told, low)
        if _shows_round(told.page, index + 2, told.page.sentence_of(index)[1]):
            return _NO_LIST
        return low, country_of_clause(told, low, index) or country_before(told, low)
    own = subject_country(told, low, index)
    if own is None and lower[low] in HE_OR_SHE and _BARE.issuperset(lower[low + 1 : index]):
        own = country_before(told, low)  # "He travelled with A"
    return index, own


_BARE = _MOVES | BE | frozenset("will has had also together along there here".split())
"""Between "he" and "with" where no place is told: who shows guests a place may be their host."""


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
    place = page.place_at.get(index - 1)
    if place is None or place.first - 2 <= low:
        return False
    return page.lower[place.first - 1] == "in" and page.lower[place.first - 2] in _BE


def _in_company(told: Told, low: int, high: int, index: int) -> _List:
    """ "was | accompanied by A", "A | accompanied him", "A is among those | accompanying the
    premier"."""
    page = told.page
    lower, word = page.lower, page.lower[index]
    if word == "joined" and lower[low] == "they":
        return _NO_LIST  # "They were joined by the minister X": guest and host were
    if "by" in lower[index + 1 : min(index + 6, high)]:
        if _shows_round(page, index + 1, high):
            return _NO_LIST
        return index, _accompanied(told, low, index)
    joins = word in _JOINING and index + 2 < high and page.classes[index + 2] in ".;"
    if joins and lower[index + 1] in HIM_HER_THEM:
        return low, country_before(told, low)  # "A will join him."
    if (word in _BY and word != "accompanied") or word in _JOINING:
        return _NO_LIST  # "X joined him", "X flanked him" may be the host
    if word == "accompanying" and index == low:
        return _NO_LIST
    whom = lower[index + 1 : index + 2]
    holder = word.startswith("accompan") and whom == ["the"] and page.bits[index + 2] & OFFICE
    if _shows_round(page, index + 2 + holder, high):
        return _NO_LIST
    if holder or whom in (["him"], ["her"], ["them"]):
        return low, country_of_clause(told, low, index) or country_before(told, low)
    return low, subject_country(told, index, min(index + 8, high))


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


def _fronted(told: Told, low: int, index: int) -> _List:
    """ "With her | were A and B", "The members of her delegation | are A and B"."""
    lower = told.page.lower
    before = lower[low:index]
    opening = before[before[0] == "also" :][:1]
    named = not _NAMED.isdisjoint(before) or not _JOINS.isdisjoint(opening)
    if not _OTHERS.isdisjoint(opening):
        named = not (_ON_THE_WAY | _JOINS | _BODY).isdisjoint(before)
    if before[0] == "in" and "," in before:
        return _NO_LIST  # "In Lima, the delegation is to meet"
    if not named or (before[0] in {"the", "its"} and "members" not in before):
        return _NO_LIST
    if lower[index + 1] in HEADED or lower[index + 1] in {"made", "composed"}:
        return _NO_LIST
    return index, subject_country(told, low, index) or country_of_head(told, index)


def _included(told: Told, low: int, index: int) -> _List:
    """ "Her delegation | includes A and B", "The Thai side at the talks | included A"."""
    lower = told.page.lower
    if lower[index] == "made" and lower[index + 1] != "up":
        return _NO_LIST
    sides = range(index - 1, max(low + 1, index - 7), -1)
    side = next((at for at in sides if lower[at] == "side"), -1)
    if side > 0 and lower[side - 2] == "the":
        return index, opening_country(told.page, side - 2)
    before = lower[low:index]
    if before[:1] in (["those"], ["officials"]) and not _JOINS.isdisjoint(before):
        return index, country_before(told, low)  # "Those accompanying him included A"
    if _BODY.isdisjoint(before[-8:]) and before[:1] != ["it"]:
        return _NO_LIST
    return index, country_of_head(told, index)


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
            own = opening_country(page, at + 1) or subject_country(told, at, min(at + 8, high))
            if own is not None:
                return own
    who = index - 1 - (page.lower[index - 1] in _BE)
    comma = who - (page.lower[who - 1] == ",")
    if page.lower[who] == "who" and comma - 1 not in page.person_at:
        return country_before(told, low)  # "A greeted the premier, who was accompanied by B"
    own = subject_country(told, low, index) or opening_country(page, low)
    return own or country_before(told, low)


def _goes_next(page: Page, index: int, high: int) -> bool:
    """Whether a verb of going follows the comma that closes ", along with A, flew to Oslo"."""
    comma = next((at for at in range(index + 2, high - 1) if page.lower[at] == ","), high)
    return comma + 1 < high and page.lower[comma + 1] in _MOVES


def _people_of(told: Told, begin: int, index: int) -> Sequence[Named]:
    """The people named from `begin` on: up to `index`, or up to the next clause behind it."""
    page, order, _ = told
    high = page.sentence_of(index)[1]
    stop = index
    if begin == index:
        lower = page.lower
        ends = _ENDS | _PREPOSITIONS if lower[index] == "with" else _ENDS
        after = index + 1
        while page.lower[after] in BE or page.lower[after] == "will":
            after += 1  # "Also on board | will be A"
        reach = range(after, high)
        stop = next((at for at in reach if lower[at] in ends and at not in page.person_at), high)
    return order[bisect_left(order, (begin,)) : bisect_left(order, (stop,))]
