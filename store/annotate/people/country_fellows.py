"""Hands a leader's country on to those who are named as being with him.

Part of country.py: "the delegation includes A and B", "accompanied by A and B", "with her were A and
B". What the article states of a person always goes first.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence, Set
from itertools import islice

from store.annotate.closed_words import BE, BRINGS, HIM_HER_THEM
from store.annotate.host_lists import lists_hosts
from store.annotate.naming import NamingRule
from store.annotate.people.coreference import Person
from store.annotate.people.country_company import (
    IS_OR_CAME,
    JOINING,
    NO_LIST,
    WITH_BY,
    FellowList,
    along_with,
    in_company,
    with_whom,
)
from store.annotate.people.country_inherited import may_be_of
from store.annotate.people.country_leaders import (
    HEADED,
    Told,
    country_before,
    country_of_head,
    country_of_holder,
    country_of_journey,
    country_of_subject,
    opening_country,
    subject_country,
)
from store.annotate.people.country_stated import Represented
from store.annotate.people.delegations import GROUPS
from store.annotate.people.page import Page
from store.annotate.people.subjects import Named

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
    + 2019-05-21 | Chilean Defence Minister Orla Vantek will visit Oslo. Norwegian Premier Nils Tassk spoke on Monday. The defence minister will be accompanied by Minister Tor Ek. => country Tor Ek = CL
    + 2019-05-21 | Chilean Defence Minister Orla Vantek will visit Oslo. Norwegian Premier Nils Tassk spoke on Monday. In the defence minister's party are Mayor Tor Ek and Ula Umbo. => country Tor Ek = CL
    + 2019-05-21 | Chilean President Orla Vantek is in Oslo. Minister Tor Ek and Minister Ula Umbo are travelling with Vantek. => country Tor Ek = CL; country Ula Umbo = CL
    + 2019-05-21 | Chilean President Orla Vantek was in Oslo in May with Minister Tor Ek. => country Tor Ek = CL
    + 2019-05-21 | Chilean President Orla Vantek is in Oslo. Minister Tor Ek also took part in the visit. => country Tor Ek = CL
    + 2019-05-21 | Chilean President Orla Vantek flew to Oslo. Minister Tor Ek is to join Vantek in Oslo on Friday. => country Tor Ek = CL
    - 2019-05-21 | Norway waits. Chilean President Orla Vantek flew to Oslo. Minister Tor Ek is to join Vantek at a dinner. => country Tor Ek = CL
    + 2019-05-21 | Chilean President Orla Vantek is in Oslo. Minister Nils Tassk, who visited Chile in March, brought along Minister Ula Umbo. => country Ula Umbo = NO
    - 2019-05-21 | Chilean Premier Orla Vantek flew to Oslo, where she signed an accord with Minister Tor Ek. => country Tor Ek = CL
    + 2019-05-21 | Chilean Premier Orla Vantek, who had come from Lima, flew to Oslo with Minister Tor Ek. => country Tor Ek = CL
    + 2019-05-21 | Chilean President Orla Vantek is in Oslo. Norway's Nils Tassk showed her the port. Minister Tor Ek came with her, as did Minister Ula Umbo. => country Tor Ek = CL; country Ula Umbo = CL
    + 2019-05-21 | Chilean President Orla Vantek flies to Oslo. Expected to travel with Vantek are Minister Tor Ek and Minister Ula Umbo. => country Tor Ek = CL; country Ula Umbo = CL
    + 2019-05-21 | Chilean President Orla Vantek is in Oslo. Seated beside her at the talks were Minister Tor Ek and Minister Ula Umbo. => country Tor Ek = CL; country Ula Umbo = CL
    + 2019-05-21 | Chilean President Orla Vantek is in Oslo. In addition to Minister Tor Ek, the Chilean delegation includes Minister Ula Umbo. => country Tor Ek = CL; country Ula Umbo = CL
    + 2019-05-21 | A Chilean delegation flew to Oslo. Tor Ek, a deputy minister, headed the delegation. => country Tor Ek = CL
    + 2019-05-21 | Chilean President Orla Vantek is in Oslo. Minister Tor Ek and Minister Ula Umbo are part of the Chilean delegation. => country Tor Ek = CL; country Ula Umbo = CL
    - 2019-05-21 | OSLO, May 21 (AFP) -- Chilean President Orla Vantek is in Oslo. Minister Tor Ek met members of the Chilean delegation. => country Tor Ek = CL
    + 2019-05-21 | Chilean President Orla Vantek is in Oslo. During the visit, the president met Premier Nils Tassk. Those with her included Minister Tor Ek. => country Tor Ek = CL
    + 2019-05-21 | Chilean President Orla Vantek will visit Oslo. Norway's Nils Tassk spoke. Minister Tor Ek and Minister Ula Umbo will be in the president's party. => country Tor Ek = CL; country Ula Umbo = CL
    + 2019-05-21 | Chilean President Orla Vantek is in Oslo. The Norwegian side was represented by Minister Tor Ek. => country Tor Ek = NO
    - 2019-05-21 | OSLO, May 21 (AFP) -- A Chilean delegation led by Orla Vantek came. The delegation met officials of Norway, including Minister Tor Ek. => country Tor Ek = CL
    - 2019-05-21 | OSLO, May 21 (AFP) -- A Chilean delegation led by Orla Vantek left. Among those who came to see off the delegation were Mayor Tor Ek and Ula Umbo. => country Tor Ek = CL; country Ula Umbo = CL
    - 2019-05-21 | OSLO, May 21 (AFP) -- Chilean President Orla Vantek left. Those who came to see her off were Mayor Tor Ek and Ula Umbo. => country Tor Ek = CL; country Ula Umbo = CL
    - 2019-05-21 | Chilean President Orla Vantek is in Oslo. She met Minister Tor Ek. Accompanied by Minister Tor Ek, Vantek toured a mill. => country Tor Ek = CL
    """,
)
RULES = (FELLOW,)

_INCLUDES = frozenset(
    """includes include included comprises comprise comprised consists consisted composed made
    comprising including represented""".split()
)
_SEATED = frozenset("seated sitting standing beside behind".split())
"""What opens "Seated beside him were A and B"."""
_FRONTED = _SEATED | frozenset(
    """with accompanying among in also joining travelling traveling flying other the its
    members those others officials""".split()
)
_FRONTED_ALONE = _FRONTED - {"the", "its", "members"}
"""Those that need no "members" behind them: "The other members are ..."."""
_IN_BODY = frozenset("delegation party team entourage group".split())
_BODY = GROUPS | frozenset("retinue suite members companions".split())
_NAMED = _BODY | {"those"}
_COMPANY = WITH_BY | frozenset(
    "accompanying accompany accompanies join joins together along alongside with".split()
)
_ON_THE_WAY = frozenset("trip tour journey plane flight aboard board".split())
"""Behind "A is also on the": that A goes along with the one told of."""
_BESIDE = frozenset(["company", "side", "fellow", "tow"])
_TOO = frozenset(["too", "also"])
_TELLING = _INCLUDES | _COMPANY | _IN_BODY | _ON_THE_WAY | _BESIDE | _TOO
_GOES_ALONG = frozenset("go goes going went come comes coming came travel travelled flew".split())
_MAKES = frozenset("made make makes".split())
_TAKES = frozenset("took take takes taking".split())
_OF_ONE_STATE = frozenset(
    """senator senators lawmaker lawmakers congressman congressmen congresswoman parliamentarian
    parliamentarians legislator legislators mp mps republican republicans democrat democrats
    cabinet""".split()
)
"""Behind "fellow": that both serve one country, which "fellow ministers" need not."""
_ENDS = frozenset(
    """arrived left met held said will would has had visited flew told returned toured attended
    but while when after before""".split()
)
_LEAVES = frozenset("left leaves leave joined joins join quit".split())
_OTHERS = frozenset(["others", "officials", "other"])
_JOINS = frozenset("with accompanying travelling traveling flying joining".split())
"""Words that open "Travelling with him are ..."."""
_PREPOSITIONS = frozenset("for to on in at where".split())
_SO = frozenset("did does has have had is are was were".split())
_TO_SO = 9
"""Tokens from "with him" to the "as did" that names more of them, at most."""


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
        named = _people_of(told, begin, index)
        low, high = page.sentence_of(index)
        if any(page.lower[at : at + 2] == ["host", "side"] for at in range(low, high)):
            continue  # "On the host side were A and B"
        if begin == index and page.lower[low : low + 3] == ["in", "addition", "to"]:
            # "In addition to A, the delegation includes B": both
            named = [*order[bisect_left(order, (low,)) : bisect_left(order, (index,))], *named]
        for _, _, number in named:
            if found[number].country is not None or leader in barred[number]:
                continue
            if _was_met(page, people[number]):
                continue  # "X met A. Accompanied by A, X toured a mill": a host
            if may_be_of(page, people[number], leader, northern):
                found[number] = Represented(leader, FELLOW.name)


def _was_met(page: Page, person: Person) -> bool:
    """Whether somebody is told to be met: "the premier met Minister | Ek"."""
    return any(
        page.lower[page.before_office(mention.first, max(mention.first - 6, 0))] in _MET
        for mention in person.mentions
    )


_MET = frozenset(["met", "meet", "meets"])


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
            who = [False, *(word == "who" for word in words[:12])]
            are = (
                first + i
                for i, word in enumerate(words[:13])
                if i and word in IS_OR_CAME and not who[i]
            )
            copulas += islice(are, 1)
    return telling + copulas


def _list_at(told: Told, index: int) -> FellowList:
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
        return along_with(told, low, high, index)
    if word == "with":
        return with_whom(told, low, index)
    if word in _COMPANY:
        return in_company(told, low, high, index)
    if word in IS_OR_CAME:
        return _fronted(told, low, index)
    return _included(told, low, index)


def _in_body(told: Told, low: int, index: int) -> FellowList:
    """ "A and B are in the | delegation", "came as part of a | team led by A"."""
    lower = told.page.lower
    before = lower[max(low, index - 6) : index]
    if before[-5:-1] == [",", "a", "member", "of"] and before[-1] in {"the", "his", "her"}:
        return low, country_of_head(told, low)
    if lower[index + 1] in HEADED and not {"part", "member", "members"}.isdisjoint(before):
        return index, subject_country(told, low, index)
    nation = told.page.place_at.get(index - 1)
    if nation is not None and nation.sort == "demonym":
        # "part of the Thai delegation", "A is in a Thai team"
        theirs = {"in", "of", "with"}.isdisjoint(before[:-1]) or {"met", "by"} & set(before)
        return NO_LIST if theirs or IS_OR_CAME.isdisjoint(before) else (low, nation.country)
    if before[-1:] in (["'s"], ["’s"]) and not IS_OR_CAME.isdisjoint(before):
        the = next((at for at in range(index - 2, low, -1) if lower[at] == "the"), low)
        return low, country_of_holder(told, the)  # "A and B will be in the premier's party"
    if before[-1:] not in (["the"], ["his"], ["her"]):
        return NO_LIST
    if (_LEAVES | _HEADS).isdisjoint(before[-2:-1]) and (
        IS_OR_CAME.isdisjoint(before) or before[-2:-1] not in (["in"], ["of"], ["among"])
    ):
        return NO_LIST
    return low, country_of_head(told, low)


_HEADS = frozenset("heads headed leads led".split())
"""Before the delegation told of before, of its head: "A headed the delegation"."""


def _on_the_way(told: Told, low: int, index: int) -> FellowList:
    """ "A is also on the | trip", "A was | aboard", "Also on the | plane was A"."""
    page, order, _ = told
    lower = page.lower
    if lower[index] == "aboard":
        on = index
    else:
        on = index - 1
        on -= lower[index] != "board" and lower[on] in {"the", "his", "her", "this", "that"}
        with_him = lower[index + 1] == "with" and lower[index + 2] in HIM_HER_THEM
        if lower[on] in _MAKES and with_him:
            return low, country_before(told, low)
        if lower[on] != "on":
            return NO_LIST
    joined = lower[on - 1] in HIM_HER_THEM and not JOINING.isdisjoint(lower[low:on])
    if joined:
        return low, country_before(told, low)
    if not IS_OR_CAME.isdisjoint(lower[max(low, on - 2) : index]):
        return low, country_of_journey(told, low)
    fronted = on == low or (on == low + 1 and lower[low] == "also")
    if fronted and not IS_OR_CAME.isdisjoint(lower[index + 1 : index + 5]):
        place = bisect_left(order, (low,))
        named_before = place < len(order) and order[place][0] < index
        return (-1 if named_before else index), country_of_journey(told, low)
    return NO_LIST


def _too(told: Told, low: int, high: int, index: int) -> FellowList:
    """ "A will go | too", "A | also went", "A | also made the trip"."""
    lower = told.page.lower
    verb = index + 1 if lower[index] == "also" else index - 1
    if index == low and lower[verb] in _GOES_ALONG and lower[verb + 1] in IS_OR_CAME | {"will"}:
        return index, country_of_journey(told, low)
    the = verb + 3 if lower[verb + 1 : verb + 3] == ["part", "in"] else verb + 1
    whole = lower[verb] in (_MAKES if the == verb + 1 else _TAKES) and lower[the] == "the"
    if whole and lower[the + 1] in _ON_THE_WAY | {"visit"}:
        return low, country_of_journey(told, low)
    ends = verb + 1 if lower[index] == "also" else index + 1
    if (
        lower[verb] not in _GOES_ALONG
        or lower[verb] == "came"
        or (ends < high and told.page.classes[ends] not in ".,;")
    ):
        return NO_LIST
    return low, country_of_journey(told, low)


def _along(told: Told, low: int, index: int) -> FellowList:
    """ "A went | along", "brought A | along", "took | along A"."""
    lower = told.page.lower
    if lower[index - 1] in _GOES_ALONG:
        return low, country_of_journey(told, low)
    verb = next((at for at in range(index - 1, low - 1, -1) if lower[at] in BRINGS), -1)
    if verb < 0:
        return NO_LIST
    begin = index if verb == index - 1 else verb
    return begin, country_of_subject(told, low, verb)


def _beside(told: Told, low: int, index: int) -> FellowList:
    """ "with | fellow senator A", "came with A at his | side", "in the | company of A"."""
    lower = told.page.lower
    begin = index
    if lower[index] == "fellow":
        told_so = not _OF_ONE_STATE.isdisjoint(lower[index + 1 : index + 3])
    elif lower[index] == "tow":
        begin = next((at for at in range(index - 1, low - 1, -1) if lower[at] == "with"), -1)
        if begin < 0 or lower[index - 1] != "in":
            return NO_LIST
        high = told.page.sentence_of(index)[1]
        return begin, subject_country(told, low, begin) or subject_country(told, index, high)
    elif lower[index] == "side":
        if lower[index - 2 : index] not in (["at", "his"], ["at", "her"]):
            return NO_LIST
        begin = next((at for at in range(index - 1, low, -1) if lower[at] == "with"), -1)
        if lower[index - 3] in BE or index - 2 == low:  # "A was at her side", "At her side was A"
            return (low if index - 2 > low else index), country_before(told, low)
        told_so = begin >= 0
    else:
        told_so = lower[index - 2 : index] == ["in", "the"] and lower[index + 1] == "of"
    return (begin, subject_country(told, low, begin)) if told_so else NO_LIST


def _fronted(told: Told, low: int, index: int) -> FellowList:
    """ "With her | were A and B", "The members of her delegation | are A and B"."""
    lower = told.page.lower
    before = lower[low:index]
    opening = before[before[0] == "also" :][:1]
    named = not _NAMED.isdisjoint(before) or not _JOINS.isdisjoint(opening)
    if not _SEATED.isdisjoint(opening):
        named = not HIM_HER_THEM.isdisjoint(before)
    if not _OTHERS.isdisjoint(opening):
        named = not (_ON_THE_WAY | _JOINS | _BODY).isdisjoint(before)
    if before[0] == "in" and "," in before:
        return NO_LIST  # "In Lima, the delegation is to meet"
    if not named or (before[0] in {"the", "its"} and "members" not in before):
        return NO_LIST
    if lower[index + 1] in HEADED or lower[index + 1] in {"made", "composed"}:
        return NO_LIST
    if _of_hosts(told, low, index):
        return NO_LIST
    return index, subject_country(told, low, index) or country_of_head(told, index)


def _included(told: Told, low: int, index: int) -> FellowList:
    """ "Her delegation | includes A and B", "The Thai side at the talks | included A"."""
    lower = told.page.lower
    if lower[index] == "made" and lower[index + 1] != "up":
        return NO_LIST
    sides = range(index - 1, max(low + 1, index - 7), -1)
    side = next((at for at in sides if lower[at] == "side"), -1)
    if lower[index] == "represented" and (side < 0 or lower[index + 1] != "by"):
        return NO_LIST
    if side > 0 and lower[side - 2] == "the":
        return index, opening_country(told.page, side - 2)
    before = lower[low:index]
    if before[:1] in (["those"], ["officials"]) and not _JOINS.isdisjoint(before):
        return index, country_before(told, low)  # "Those accompanying him included A"
    if _BODY.isdisjoint(before[-8:]) and before[:1] != ["it"]:
        return NO_LIST
    if _of_hosts(told, low, index):
        return NO_LIST
    return index, country_of_head(told, index)


def _of_hosts(told: Told, low: int, index: int) -> bool:
    """Whether the list is one of hosts: "Those who saw off the delegation (or: her) | were A and B"."""
    lower = told.page.lower
    whom = _BODY | HIM_HER_THEM
    body = next((at for at in range(index - 1, low, -1) if lower[at] in whom), -1)
    return body > low and lists_hosts(lower, low, body, index)


def _people_of(told: Told, begin: int, index: int) -> Sequence[Named]:
    """The people named from `begin` on: up to `index`, or up to the next clause behind it."""
    page, order, _ = told
    high = page.sentence_of(index)[1]
    stop = index
    if begin < index:
        so = range(index, min(index + _TO_SO, high - 1))
        if any(page.lower[at] in ("as", "so") and page.lower[at + 1] in _SO for at in so):
            stop = high  # "A came with him, as did B"
    if begin == index:
        lower = page.lower
        ends = _ENDS | _PREPOSITIONS if lower[index] == "with" else _ENDS
        after = index + 1
        while page.lower[after] in BE or page.lower[after] == "will":
            after += 1  # "Also on board | will be A"
        reach = range(after, high)
        stop = next((at for at in reach if lower[at] in ends and at not in page.person_at), high)
    return order[bisect_left(order, (begin,)) : bisect_left(order, (stop,))]
