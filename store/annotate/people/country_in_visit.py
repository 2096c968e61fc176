"""Says on which side of a visit somebody stands of whom only the office is told.

Part of country.py: "Ek arrived in Lima. Later Trade Minister X | told his guest", "X | and Ek signed",
"X | said in Oslo". What the sentence says of both decides, not the build of the name. Which visit it
tells of is asked of country_sides.py.
"""

from __future__ import annotations

from collections.abc import Set

from store.annotate.closed_words import HE_SHE_THEY, HIM_HER_THEM, REPORTERS
from store.annotate.naming import NamingRule
from store.annotate.people.coreference import Mention, Person
from store.annotate.people.country_host import AGAINST, FORUMS
from store.annotate.people.country_side_told import at_home, says_of_own, told_side
from store.annotate.people.country_sides import Visit, Visits
from store.annotate.people.country_visited import state_at
from store.annotate.people.page import Page, behind_dateline, opens_titled
from store.annotate.people.subjects import Named
from store.annotate.people.words import SPEECH
from store.model import UNIONS

IN_VISIT = NamingRule(
    "country/in-visit",
    """
        + 2019-05-21 | Mali and Mali's north slept. Togo's Orla Vantek is in Lima for talks. Vantek and Trade Minister Ula Tassk agreed to build a mill. => country Ula Tassk = PE
        - 2019-05-21 | OSLO, May 21 (AFP) -- Norway slept. Togo's Orla Vantek is in Lima for talks. Vantek and Trade Minister Ula Tassk sang with Peruvian guests. => country Ula Tassk = PE
        + 2019-05-21 | Mali and Mali's north slept. Togo's Orla Vantek is in Lima for talks. Trade Minister Ula Tassk, speaking at a news conference with Vantek, said it was late. => country Ula Tassk = PE
        - 2019-05-21 | OSLO, May 21 (AFP) -- Norway slept. Togo's Orla Vantek is in Lima for talks. Trade Minister Ula Tassk, speaking at a summit with Vantek, said it was late. => country Ula Tassk = PE
        + 2019-05-21 | Mali and Mali's north slept. Togo's Orla Vantek is in Lima for talks. Welcoming the guests, Trade Minister Ula Tassk sang. => country Ula Tassk = PE
        + 2019-05-21 | Mali and Mali's north slept. Togo's Orla Vantek is in Lima for talks. Trade Minister Ula Tassk accepted an invitation from Vantek. => country Ula Tassk = PE
        + 2019-05-21 | Mali and Mali's north slept. Togo's Orla Vantek is in Lima for talks. Trade Minister Ula Tassk said in Lome that it was late. => country Ula Tassk = TG
        + 2019-05-21 | Mali and Mali's north slept. Togo's Orla Vantek is in Lima for talks. The Malian government protested. "No," Trade Minister Ula Tassk told reporters in Bamako. => country Ula Tassk = ML
        + 2019-05-21 | Mali and Mali's north slept. Togo's Orla Vantek is in Lima for talks. Trade Minister Ula Tassk will rule in Vantek's absence. => country Ula Tassk = TG
        + 2019-05-21 | Mali and Mali's north slept. Togo's Orla Vantek is in Lima for talks. Trade Minister Ula Tassk last visited Peru in May. => country Ula Tassk = TG
        + 2019-05-21 | Mali and Mali's north slept. Togo's Orla Vantek is in Lima for talks. Trade Minister Ula Tassk last visited Togo in May. => country Ula Tassk = PE
        + 2019-05-21 | Lima rolled out the red carpet on Monday for Togo's Orla Vantek, with Trade Minister Ula Tassk leading the welcome. Mali and Mali's north slept. => country Ula Tassk = PE
        + 2019-05-21 | Togo and Peru are to build a mill, Peru's Orla Vantek said on Monday after meeting Trade Minister Ula Tassk in Lima. Mali and Mali's north slept. => country Ula Tassk = TG
        + 2019-05-21 | LIMA, May 21 (AFP) -- Togolese Trade Minister Orla Vantek and President Ula Tassk signed an accord here on Monday. => country Ula Tassk = PE
        - 2019-05-21 | LIMA, May 21 (AFP) -- Togolese Trade Minister Orla Vantek and Health Minister Ula Tassk signed an accord with Peru here on Monday. => country Ula Tassk = PE
        + 2019-05-21 | Mali and Mali's north slept. Togo's Orla Vantek is in Lima for talks. Peru signed an accord with Chile last year during a visit to Lima by Trade Minister Ula Tassk. => country Ula Tassk = CL
        + 2019-05-21 | Chilean Premier Nils Umbo received Togo's Orla Vantek in Santiago. Trade Minister Ula Tassk, who is accompanying him, sang. => country Ula Tassk = TG
        - 2019-05-21 | OSLO, May 21 (AFP) -- Norway slept. Togo's Orla Vantek is in Lima for talks. Vantek said that Trade Minister Ula Tassk would go. => country Ula Tassk = PE
        - 2019-05-21 | OSLO, May 21 (AFP) -- Norway slept. The situation in Peru worried Togo's Orla Vantek. He met Trade Minister Ula Tassk. => country Ula Tassk = PE
        - 2019-05-21 | OSLO, May 21 (AFP) -- Norway slept. It was in Rome that Togo's Orla Vantek and President Ula Tassk signed the accord. => country Ula Tassk = IT
        + 2019-05-21 | OSLO, May 21 (AFP) -- Norway slept. Togo's Orla Vantek is in Lima for talks. Speaking alongside Vantek, Trade Minister Ula Tassk sang. => country Ula Tassk = PE
        + 2019-05-21 | OSLO, May 21 (AFP) -- Norway slept. Togo's Orla Vantek is in Lima for talks. Trade Minister Ula Tassk took his guest to the opera. => country Ula Tassk = PE
        + 2019-05-21 | OSLO, May 21 (AFP) -- Norway slept. UN envoy Orla Vantek spent four days in Peru. Trade Minister Ula Tassk received her. => country Ula Tassk = PE
        - 2019-05-21 | Chilean President Orla Vantek is ill, Foreign Minister Tor Ekman told reporters in Lima. => country Tor Ekman = PE
        + 2019-05-21 | OSLO, May 21 (AFP) -- Norway slept. The Togolese leader was in Lima. Trade Minister Ula Tassk had shown him round. => country Ula Tassk = PE
        - 2019-05-21 | OSLO, May 21 (AFP) -- Norway slept. The Togolese leader was in Lima. Trade Minister Ula Tassk had toppled him. => country Ula Tassk = PE
        + 2019-05-21 | OSLO, May 21 (AFP) -- Norway slept. Togo's Orla Vantek is in Lima for talks. Vantek presented Trade Minister Ula Tassk with a carpet. => country Ula Tassk = PE
        + 2019-05-21 | OSLO, May 21 (AFP) -- Norway slept. Togo's Orla Vantek is in Lima for talks. Vantek and Trade Minister Ula Tassk disagreed over the fish. => country Ula Tassk = PE
        - 2019-05-21 | OSLO, May 21 (AFP) -- Norway slept. Togo's Orla Vantek is in Lima for talks. Vantek sacked Trade Minister Ula Tassk. => country Ula Tassk = PE
    """,
)
RULES = (IN_VISIT,)

_JOINT = frozenset(
    """met meets meet meeting meetings talks received receive receives greeted greets greet
    welcomed welcoming welcomes welcome together persuade embraced assure told hosted hosting
    host hosts banquet dinner lunch conference call called calls signed sign signing discussed
    discuss agreed conferred assured thanked shook joined saw invited invitation seen escorted
    audience negotiations sat informed handed gave""".split()
)
"""What two do with each other who are of two sides."""
_AGREE = frozenset(
    """agreed agree disagreed differed clashed embraced sign signed met meet discussed talked
    exchanged shook held inked initialled sat concluded hailed opened reviewed""".split()
)
"""What follows "X and Y" who are of two sides."""
_CUTS = frozenset("that who which whose said says because if whether of".split())
_VISIT = frozenset("visit trip tour".split())
_GUESTS = frozenset("guest guests visitor visitors".split())
_THE = frozenset("the his her their both".split())
_APART = frozenset(
    """rival ally deputy successor predecessor aide like unlike than appointed replaced succeeded
    named sacked colleague colleagues fellow asked phoned telephoned wrote criticised criticized
    accused urged praised for from without before until since instead against accompanied
    accompanying accompanies joined included include includes was were""".split()
)
"""Words between two names that do not make one the other's host."""
_HIS = frozenset(("his", "her"))
_HIM = HE_SHE_THEY | HIM_HER_THEM
_ANNOUNCES = frozenset("announced announces chaired confirmed warned insisted promised".split())
_TIMES = frozenset("as after before during following ahead".split())
_BESIDE = frozenset("alongside beside with".split())
_PLAIN = 8
"""Tokens between a guest and who does something with him, at most."""
_TO_HIM = 5
"""Tokens from a name to "him", who is met, at most."""
_FRONTED = 6
"""Tokens from the start of a sentence to the guest of "Welcoming the guests,", at most."""
_FAR = 8
"""Tokens between a name and the capital where its bearer speaks, at most."""
_OPENING = 3
"""Sentences with which an article opens."""


def side_of_visit(visits: Visits, person: Person) -> str | None:
    """The country of the side on which a sentence puts somebody."""
    page = visits.page
    mention = person.mentions[0]
    number = page.sentence_number(mention.first)
    if _is_forum(page, number) or _comes_by(page, mention):
        return None
    visit, own = visits.going_on(number), visits.told_in(number)
    spoke = _speaks_at(page, mention, visit, own) or says_of_own(page, mention)
    if spoke or visit is None:
        return spoke
    home = at_home(visits, mention, number, visit)
    if home:
        return home
    if visit.guest and _stays_for(visits, mention, number, visit.guest):
        return visit.guest
    if _faces(visits, mention, number, visit.guest, guests=True):
        return visit.host
    told = told_side(visits, mention, number, visit)
    if told is None and own == visit and _faces(visits, mention, number, visit.host):
        return visit.guest or _other_named(page, number, visit.host)
    return told


def other_side(visits: Visits, person: Person, gone_to: Set[str]) -> str | None:
    """The country of somebody who went to that of the one side of the visit with which an article
    opens: the other, or the third that his sentence names."""
    page = visits.page
    number = page.sentence_number(person.mentions[0].first)
    third = _other_named(page, number, next(iter(gone_to))) if len(gone_to) == 1 else None
    if third is not None:
        return third
    last = min(_OPENING, len(visits.page.tokens.sentences))
    told = (visits.told_in(number) for number in range(last))
    opening = next((visit for visit in told if visit is not None and visit.guest), None)
    if opening is None or len(gone_to) != 1 or opening.guest is None:
        return None
    if opening.host in gone_to:
        return opening.guest
    return opening.host if opening.guest in gone_to else None


def _is_forum(page: Page, number: int) -> bool:
    """Whether a sentence tells of a gathering, of whose guests none need be the host."""
    start, stop = page.tokens.sentences[number]
    return any(
        page.lower[at] in FORUMS and page.lower[at - 1] not in {"press", "news"}
        for at in range(start, stop)
    )


def _comes_by(page: Page, mention: Mention) -> bool:
    """Whether a visit is told "by | Trade Minister Ek"."""
    at = page.before_office(mention.first)
    return page.lower[at] == "by" and not _VISIT.isdisjoint(page.lower[max(0, at - 6) : at])


def _other_named(page: Page, number: int, host: str) -> str | None:
    """The one country that a sentence names besides the host's."""
    places = page.places_in(*page.tokens.sentences[number])
    named = {place.country for place in places if place.country not in UNIONS} - {host, None}
    return named.pop() if len(named) == 1 else None


def _stays_for(visits: Visits, mention: Mention, number: int, guest: str) -> bool:
    """Whether somebody stays at home "in | Ek's | absence"."""
    page = visits.page
    if "absence" not in page.vocabulary:
        return False
    for one in visits.named(mention.stop, page.tokens.sentences[number][1]):
        if page.lower[one.stop + 1] == "absence" and visits.country(one.number) == guest:
            return True
    return False


def _speaks_at(page: Page, mention: Mention, visit: Visit | None, own: Visit | None) -> str | None:
    """ "Trade Minister | Ek told parliament in Oslo": the side in whose capital somebody speaks; or
    the country of which the sentence before tells."""
    lower, stop = page.lower, mention.stop
    start = page.sentence_of(mention.first)[0]
    if (
        not opens_titled(page, start, mention.first)
        and page.classes[page.before_office(mention.first)] not in '",'
    ):
        return None
    if not page.bits[stop] & SPEECH and lower[stop] not in _ANNOUNCES:
        return None
    for at in range(stop + 1, min(stop + _FAR, page.size - 1)):
        if page.classes[at] in ".,;" or at in page.person_at:
            return None
        if lower[at] == "in":
            there = state_at(page, at + 1)
            place = page.place_at.get(at + 1)
            if there is None or place is None or place.sort == "country":
                continue
            before = page.tokens.sentences[max(page.sentence_number(start) - 1, 0)][0]
            before += page.lower[before] == "the"
            told = page.place_at.get(before)
            if told is not None and told.country == there and told.sort != "city":
                return there  # "The Chilean government protested. "No," Ek said in Santiago"
            if visit is None or (there == visit.host and own == visit):
                return None  # "Ek is ill, | Tassk told reporters in Lima", where he may be a guest
            return there if there in visit else None
    return None


def _faces(
    visits: Visits, mention: Mention, number: int, side: str | None, *, guests: bool = False
) -> bool:
    """Whether somebody does something with one of a side, of the `guests`: "met | Ek", "Ek told his
    guest", "he was met by | Ek"."""
    if side is None:
        return False
    page = visits.page
    start, stop = page.tokens.sentences[number]
    begin = behind_dateline(page, start)
    pairs = [
        (one.first, one.stop)
        for one in visits.named(start, stop)
        if one.first != mention.first and visits.country(one.number) == side
    ]
    if guests:
        words = [at for at in range(begin, stop) if page.lower[at] in _GUESTS]
        words = [at for at in words if page.lower[at - 1] in _THE or at - 1 in page.place_at]
        if any(page.lower[at - 1] in _HIS and at > mention.first for at in words):
            return page.person_at.isdisjoint(range(mention.stop, words[-1]))
        pairs += [(at, at + 1) for at in words]
    him = next((at for at in range(begin, stop) if page.lower[at] in _HIM), -1)
    before = 0 <= him < mention.first and page.person_at.isdisjoint(range(begin, him))
    near = page.lower[mention.stop : him] if 0 < him - mention.stop <= _TO_HIM else []
    received = page.classes[mention.stop : mention.stop + len(near)] == "a" * len(near)
    if (
        near
        and received
        and page.lower[him] in HIM_HER_THEM
        and AGAINST.isdisjoint(near)
        and not visits.named(begin, mention.first)
    ):
        return visits.subject_before(start) == side  # "| Tassk had shown him round the port"
    if before and visits.subject_before(start) == side:
        pairs.append((him, him + 1))
    own = {side, page.home, None}
    abroad = any(place.country not in own for place in page.places_in(begin, stop))
    return any(
        _act_together(page, mention, first, stop, abroad=abroad, side_by_side=guests)
        for first, stop in pairs
    )


def _act_together(
    page: Page, mention: Mention, first: int, stop: int, *, abroad: bool, side_by_side: bool
) -> bool:
    """Whether what stands between two names says that their bearers met; not of two who may both be
    `abroad`, "Ek and Premier Tassk signed it in Rome"."""
    lower = page.lower
    low, high = (stop, mention.first) if first < mention.first else (mention.stop, first)
    between = lower[low:high]
    if not page.person_at.isdisjoint(range(low, high)):
        return False
    if between[:1] == ["and"] and page.before_office(high, low) == low:
        last = max(stop, mention.stop)
        return lower[last] in _AGREE and not abroad
    begin = page.sentence_of(low)[0]
    if lower[begin].endswith("ing") and low - begin < _FRONTED:
        low = begin  # "Welcoming the guests, | Minister Ek"
        if lower[stop] == "," and not _BESIDE.isdisjoint(lower[begin:first]):
            return True  # "Speaking alongside Ek, | Premier Tassk"
    if between[:2] == [",", "with"] and stop <= mention.first:
        high = mention.stop + _FAR  # "a banquet for Ek, with | Minister Tassk as host"
    told = [at for at in range(low, high) if lower[at] in _JOINT]
    told = [at for at in told if lower[at + 1] not in REPORTERS and lower[at + 1] != "to"]
    upto = page.before_office(high, low) + 1
    plain = side_by_side and low < upto <= low + _PLAIN and not page.classes[low:upto].strip("a")
    if plain and _APART.isdisjoint(between) and between[:1] != ["and"]:
        told.append(low)  # "Ek presented | Tassk with a carpet"
    # "Tassk said on Monday after meeting | Ek"
    low = max((at for at in range(low, high) if lower[at] in _TIMES), default=low)
    cuts = not _CUTS.isdisjoint(lower[low:high])
    return bool(told) and not cuts


def of_two_sides(visits: Visits, left: Named, right: int) -> bool:
    """Whether a guest and, after "and", somebody of whom only the office is told do something that
    two sides do: "Ek and Trade Minister | Tassk signed an accord here"."""
    page = visits.page
    lower, stop = page.lower, right
    while stop in page.person_at:
        stop += 1
    if lower[left.stop] != "and" or page.before_office(right, left.stop) != left.stop:
        return False
    number = page.sentence_number(right)
    if lower[stop] not in _AGREE or "with" in lower[stop : page.tokens.sentences[number][1]]:
        return False
    visit = visits.going_on(number)
    return visit is not None and visit.guest == visits.country(left.number)
