"""Says which countries somebody is told to have gone to, and so does not represent.

Part of country.py: it bars what is only guessed from the company somebody is in ("accompanied by
X", who "visited Peru in May", is no Peruvian). What the article states of a person goes first.
"""

from __future__ import annotations

from collections.abc import Set

from store.annotate.naming import NamingRule
from store.annotate.people.coreference import Person
from store.annotate.people.page import Page, behind_dateline

VISITED = NamingRule(
    "country/visited",
    """
    - 2019-05-21 | OSLO, May 21 (AFP) -- Chilean President Orla Vantek toured a mill, accompanied by Minister Tor Ek. Tor Ek visited Chile in May. => country Tor Ek = CL
    - 2019-05-21 | OSLO, May 21 (AFP) -- Chilean President Orla Vantek toured a mill, accompanied by Minister Tor Ek. Ek had travelled to Santiago in May. => country Tor Ek = CL
    + 2019-05-21 | OSLO, May 21 (AFP) -- Chilean President Orla Vantek toured a mill, accompanied by Minister Tor Ek. Ek visited Norway in May. => country Tor Ek = CL
    - 2019-05-21 | Chilean Premier Orla Vantek will go to Togo. It follows a visit to Chile by Prime Minister Tor Ek in March. => country Tor Ek = CL
    + 2019-05-21 | Chilean Premier Orla Vantek will go to Togo. It follows a visit to Chile by Prime Minister Tor Ek in March. => country Tor Ek = TG
    + 2019-05-21 | SANTIAGO, May 21 (AFP) -- Chilean Premier Orla Vantek will go to Togo. President Tor Ek paid an official visit to Chile in May. => country Tor Ek = TG
    + 2019-05-21 | SANTIAGO, May 21 (AFP) -- Chilean Premier Orla Vantek will go to Togo. President Tor Ek's visit to Chile in May was short. => country Tor Ek = TG
    - 2019-05-21 | SANTIAGO, May 21 (AFP) -- Chilean Premier Orla Vantek will go to Togo. President Tor Ek hailed the visit to Chile by a troupe. => country Tor Ek = TG
    - 2019-05-21 | Talks on a mill failed. During a trip to Peru in May, Deputy Trade Minister Tor Ek signed a pact. => country Tor Ek = PE
    - 2019-05-21 | Talks on a mill failed. In July, Deputy Trade Minister Tor Ek is to travel to Peru. => country Tor Ek = PE
    - 2019-05-21 | Talks on a mill failed. Deputy Trade Minister Tor Ek spent a week in Peru. => country Tor Ek = PE
    - 2019-05-21 | Talks on a mill failed. Deputy Trade Minister Tor Ek spent the first week of May in Peru. => country Tor Ek = PE
    + 2019-05-21 | Talks on a mill failed. Deputy Trade Minister Tor Ek spent a fortune on a mill in Peru. => country Tor Ek = PE
    - 2019-05-21 | Talks on a mill failed. Deputy Trade Minister Tor Ek is due in Lima on Sunday. => country Tor Ek = PE
    - 2019-05-21 | HARARE, May 21 (AFP) -- Officials denied that President Tor Ek had been flown to Chile. => country Tor Ek = CL
    - 2019-05-21 | Asked whether President Tor Ek might fly to the Chilean capital, he said no. => country Tor Ek = CL
    + 2019-05-21 | During a trip to Peru in May, the guest and Deputy Trade Minister Tor Ek signed a pact. => country Tor Ek = PE
    + 2019-05-21 | Talks on a mill failed. After talks in Peru, Deputy Trade Minister Tor Ek signed a pact. => country Tor Ek = PE
    - 2019-05-21 | Togolese President Orla Vantek left Peru. Last year it was Trade Minister Ula Tassk who went to Peru. => country Ula Tassk = PE
    - 2019-05-21 | Chilean President Orla Vantek is in Oslo. Minister Tor Ek and Minister Ula Umbo flew to Chile in March. => country Tor Ek = CL
    - 2019-05-21 | Talks on a mill failed. Deputy Trade Minister Tor Ek left on Monday for talks in Peru. => country Tor Ek = PE
    - 2019-05-21 | Talks on a mill failed. Deputy Trade Minister Tor Ek has been invited to Peru. => country Tor Ek = PE
    + 2019-05-21 | Talks on a mill in Peru failed. Umbo accepted an invitation from Deputy Trade Minister Tor Ek to visit Peru. => country Tor Ek = PE
    - 2019-05-21 | Talks on a mill failed. Deputy Trade Minister Tor Ek has just come back from Lima. => country Tor Ek = PE
    - 2019-05-21 | Talks on a mill failed. President Tor Ek said he would not go to Peru. => country Tor Ek = PE
    - 2019-05-21 | Talks on a mill failed. President Tor Ek will not visit Peru in May. => country Tor Ek = PE
    - 2019-05-21 | Talks on a mill failed. Deputy Trade Minister Tor Ek broke off a visit to Peru. => country Tor Ek = PE
    - 2019-05-21 | Talks on a mill failed. Deputy Trade Minister Tor Ek planned it during a stay in Lima. => country Tor Ek = PE
    + 2019-05-21 | Talks on a mill failed. Deputy Trade Minister Tor Ek taught him to sing during a visit to Peru. => country Tor Ek = PE
    """,
)
LEFT = NamingRule(
    "country/left-home",
    """
        + 2019-05-21 | Trade Minister Ula Tassk left Lima on Monday for talks in Bamako. Mali and Mali's north slept. => country Ula Tassk = PE
        + 2019-05-21 | LIMA, May 21 (AFP) -- Trade Minister Ula Tassk left for Mali on Monday. Mali and Mali's north slept. => country Ula Tassk = PE
            - 2019-05-21 | Trade Minister Ula Tassk left Lima on Monday for a mill. Mali and Mali's north slept. => country Ula Tassk = PE
        + 2019-05-21 | Trade Minister Ula Tassk returned to Lima on Monday from a trip to Mali. Mali and Mali's north slept. => country Ula Tassk = PE
        + 2019-05-21 | OSLO, May 21 (AFP) -- Norway slept. Trade Minister Ula Tassk flew back to Lima on Monday from Bamako. => country Ula Tassk = PE
    """,
)
RULES = (VISITED, LEFT)

_SEES = frozenset("visited visits visit toured tours".split())
_GOES = frozenset(
    "went goes go travelled traveled travels travel flew flies fly flown came invited".split()
)
_TO_OR_IN = (frozenset(("to", "into")), frozenset(("in",)))
"""Before where somebody went, and where he stayed."""
_BACK_FROM = frozenset("just come came flown back returned".split())
_SPENDS = frozenset("spent spends spend".split())
_TIMES = frozenset("day days night nights week weeks weekend month months".split())
_LEAVES = frozenset("left leaves leave departed departs headed heads head set sets".split())
_TO_FOR = 6
"""Tokens from "left" to "for Peru", at most: "left Lima by air on Tuesday for"."""
_IN = _SPENDS | {"was", "expected", "due", "arrived", "landed"}
"""Words of being somewhere, before "in": "was in Lima", "is due in Lima", "spent a week in Lima"."""
_MOVES = _SEES | _GOES | _IN | _LEAVES | _BACK_FROM
_PAYS = frozenset("paid pays pay made makes make began begins ended ends concluded".split())
_STAYS = frozenset("visit visits trip trips tour".split())
_DAYS = frozenset("from on for last in".split())
_BETWEEN = frozenset(
    """has had have been also last first then later not will would may might could is to set scheduled
    himself herself""".split()
)
_CUTS = frozenset(", . ; : and when where as".split())
"""Before the title of who is the subject behind "During a trip to Peru,"."""
_STOPS = ",.;:s"
"""Classes of tokens over which no phrase goes."""
_ADJECTIVES = 5
"""Words that may stand between "paid" and "visit": "a three-day official"."""
_BY = 7
"""Words of a title that may stand between "by" and a name."""
_TO_COMMA = 8
"""Tokens from "to" to the comma of "During a trip to Peru in early May,", at most."""
_MENTIONS = 6
"""Mentions of somebody that are looked at."""


def visited_by(page: Page, person: Person) -> Set[str]:
    """The countries to which, or to whose capitals, the words around a name say that they went."""
    moves = not _MOVES.isdisjoint(page.vocabulary)
    stays = not (_STAYS | {"stay", "invitation"}).isdisjoint(page.vocabulary)
    if not moves and not stays:
        return frozenset()
    found: set[str | None] = set()
    for mention in person.mentions[:_MENTIONS]:
        asks = (
            page.lower[mention.stop] == "to"
            and page.lower[page.before_office(mention.first)] in _ASK
        )
        if moves and not asks:  # "an invitation from Ek to visit Lima"
            found.add(_gone_to(page, _behind_list(page, mention.stop)))
        if stays:
            found.add(_paid_visit_to(page, mention.stop))
            found.add(_told_visit_by(page, mention.first))
            found.add(_on_a_visit(page, mention.first))
    return frozenset([country for country in found if country])


def _behind_list(page: Page, behind: int) -> int:
    """The token behind B of "A and Minister B flew to Lima", of A whose name ends before `behind`."""
    if page.lower[behind : behind + 1] != ["and"]:
        return behind
    ahead = range(behind + 1, min(behind + _BY + 1, page.size))
    at = next((at for at in ahead if at in page.person_at), -1)
    if at < 0 or any(page.classes[one] in _STOPS for one in range(behind, at)):
        return behind
    while at in page.person_at:
        at += 1
    return at


def _gone_to(page: Page, behind: int) -> str | None:
    """Where somebody went by the verb behind the name: "visited Peru", "flew to Lima"."""
    lower, at = page.lower, _verb_at(page, behind)
    if at + 3 >= page.size or lower[at] not in _MOVES:
        return None
    if lower[at] in _LEAVES:
        ahead = range(at + 1, min(at + 2 + _TO_FOR, page.size - 1))
        bound = next((k for k in ahead if lower[k] in {"for", "to", "."}), at)
        if lower[bound] not in {"for", "to"}:
            return None
        return state_at(page, bound + 1) or _talks_in(page, bound)
    back = at + (lower[at : at + 1] == ["just"])
    back += lower[back : back + 2] in (["come", "back"], ["flown", "back"], ["came", "back"])
    if lower[back] in {"back", "returned", "home"} and lower[back + 1] == "from":
        return state_at(page, back + 2)
    was, stays = lower[at] == "was", lower[at] in _IN
    if lower[at] in _SPENDS:  # "spent a week in Lima", "spent the first days of May in Lima"
        there = next((k for k in range(at + 3, at + 8) if lower[k : k + 1] == ["in"]), at + 1)
        at = at if _TIMES.isdisjoint(lower[at:there]) else there - 1
    goes = stays or lower[at] in _GOES
    if goes and lower[at + 1] not in _TO_OR_IN[stays]:
        return None
    return state_at(page, at + 1 + goes, stays=was)


def _talks_in(page: Page, bound: int) -> str | None:
    """Peru of "left | for talks in Lima"."""
    near = range(bound + 1, min(bound + _TO_FOR, page.size - 1))
    there = next((k for k in near if page.lower[k] == "in"), -1)
    return state_at(page, there + 1) if there > 0 else None


def _paid_visit_to(page: Page, behind: int) -> str | None:
    """Where somebody paid a visit by the words behind the name: "paid a visit to Peru", "'s visit to Peru"."""
    lower = page.lower
    owns = page.classes[behind] == "s"
    at = behind + 1 if owns else _verb_at(page, behind)
    if not owns and lower[at] not in _PAYS:
        return _told_of_stay(page, at)
    for noun in range(at, min(at + _ADJECTIVES + 1, page.size - 2)):
        if lower[noun] in _STAYS:
            return state_at(page, noun + 2) if lower[noun + 1] in {"to", "of"} else None
        if page.classes[noun] in _STOPS or noun in page.person_at:
            return None
    return None


def _told_of_stay(page: Page, at: int) -> str | None:
    """Peru of "Ek | broke off a visit to Peru", "prepared it during a stay in Lima"."""
    lower = page.lower
    for noun in range(at + 1, min(at + _TO_STAY, page.size - 2)):
        if lower[noun] in _STAYS or lower[noun] in {"stay", "invitation"}:
            own = lower[noun - 1] in _OWN_STAY or lower[noun - 2] in _OWN_STAY
            there = lower[noun + 1] in {"to", "in"} and lower[at] not in _SPEAKS_OF
            return state_at(page, noun + 2) if own and there else None
        if page.classes[noun] in _STOPS or noun in page.person_at or lower[noun] in _HIM:
            return None
    return None


_HIM = frozenset("him her them".split())
_OWN_STAY = frozenset("a an his her".split())
_SPEAKS_OF = frozenset(
    "hailed praised welcomed criticised announced discussed proposed offered".split()
)
"""What others do with a visit."""
_TO_STAY = 10
"""Tokens from a verb to the visit that it tells of, at most."""


def _told_visit_by(page: Page, first: int) -> str | None:
    """Where somebody paid a visit by the words before the name: "a visit to Peru by Premier | Ek"."""
    lower = page.lower
    for by in range(first - 1, max(first - _BY - 1, 3), -1):
        if page.classes[by] in _STOPS or by in page.person_at:
            return None
        if lower[by] == "by":
            for noun in range(by - 3, max(by - 6, 0), -1):  # as long as a place's name may be
                if lower[noun] in _STAYS and lower[noun + 1] == "to":
                    place = page.place_at.get(noun + 2)
                    return state_at(page, noun + 2) if place and place.stop == by else None
            return None
    return None


def _on_a_visit(page: Page, first: int) -> str | None:
    """Where somebody was when he did something: "During a trip to Peru in May, Premier | Ek signed"."""
    lower = page.lower
    before = range(first - 1, max(first - _BY, 1), -1)
    comma = next((at for at in before if lower[at] in _CUTS or at in page.person_at), 0)
    if lower[comma] != ",":
        return None  # "When the Chilean and Ek met": another's visit
    for at in range(comma - 2, max(comma - _TO_COMMA, 2), -1):
        if page.classes[at] in _STOPS:
            return None
        if lower[at] == "to" and lower[at - 1] in _STAYS:
            return state_at(page, at + 1)
    return None


def _verb_at(page: Page, at: int) -> int:
    """The first word behind a name that may be its verb."""
    if page.lower[at : at + 2] == [",", "who"]:
        at += 1
    at += page.lower[at : at + 1] == ["who"]  # "Ek, who | went to Peru"
    if page.lower[at : at + 1] == ["said"]:  # "Ek said (that) he would not | go to Peru"
        told = at + 1 + (page.lower[at + 1 : at + 2] == ["that"])
        at = told + 1 if page.lower[told : told + 1] in (["he"], ["she"]) else at
    while at < page.size and page.lower[at] in _BETWEEN:
        at += 1
    return at + (page.lower[at : at + 2] == ["was", "invited"])


def left_home(page: Page, person: Person) -> str | None:
    """The country whose capital somebody left for another country, by the first words told of them:
    "Premier | Ek | left Lima on Monday for Oslo"."""
    mention = person.mentions[0]
    back = _verb_at(page, mention.stop)
    back += page.lower[back : back + 2] in (["flew", "back"], ["came", "back"], ["was", "back"])
    if page.lower[back] in {"returned", "back"} and page.lower[back + 1] in {"to", "in"}:
        return state_at(page, back + 2)  # "Ek | returned to Lima on Friday"
    gone = _gone_to(page, mention.stop)
    if gone is None:
        return None
    start, stop = page.tokens.sentences[0]
    if (
        page.home
        and mention.first < stop
        and page.before_office(mention.first) < behind_dateline(page, start)
    ):
        ends = not _ENDS.isdisjoint(page.lower[mention.stop : stop])
        return None if ends or gone == page.home else page.home
    at = _verb_at(page, mention.stop)
    if page.lower[at] not in {"left", "leaves", "departed", "departs"}:
        return None
    own = state_at(page, at + 1)
    place = page.place_at.get(at + 1)
    if own is None or gone is None or own == gone or place is None or place.sort == "country":
        return None
    return own if page.home in {None, own} else None


_ASK = frozenset("from of by for with".split())
_ENDS = frozenset("after ending end wrapping concluding home back".split())
"""Words that tell that somebody who leaves was a guest."""


def state_at(page: Page, at: int, *, stays: bool = False, owns: bool = False) -> str | None:
    """The country that a token names, itself or by its capital; `stays`: only with a day behind,
    `owns`: whether "Peru's" counts, and nothing else."""
    place = page.place_at.get(at)
    if place is None and page.lower[at] == "the":
        place = page.place_at.get(at + 1)
        if place is not None and page.lower[place.stop] == "capital":
            return place.country  # "fly to the Zairean capital"
    if place is None or not place.country or (page.classes[place.stop] == "s") != owns:
        return None
    if stays and page.lower[place.stop] not in _DAYS:
        return None  # "was in Oslo from May 2 to 4", not "was in Oslo when"
    # a tour of other towns may be one at home
    capital = page.lexicon.capital_of(place.country) == place.id
    return place.country if place.sort == "country" or capital else None


def is_later_stop(page: Page, begin: int, first: int) -> bool:
    """Whether the place at `first` is one to which somebody goes on from where he is: "opened a tour in
    Peru before heading to Togo", "arrived in Peru on a tour that will take her to Togo"."""
    lower = page.lower
    for at in range(begin, first):
        if lower[at] == "before" and lower[at + 1].endswith("ing"):
            return True
        if lower[at] == "will" and not _CAME.isdisjoint(lower[begin:at]):
            return True
    return False


_CAME = frozenset("arrived landed flew came began opened started kicked left is was".split())
PLANS = frozenset("will would due scheduled expected planned".split())
"""Words of a sentence that tells of what is to come."""


def is_back(page: Page, at: int) -> bool:
    """Whether "from" at a token tells where somebody has been: "returned | from", "home | from"."""
    return page.lower[at] == "from" and page.lower[at - 1] in _BACK


_BACK = frozenset("home back return returned returns returning".split())
