"""Says on which side of a visit somebody stands by single words of his sentence.

Part of country.py, beside country_in_visit.py, which asks whom he faces: "on the Chilean side were |
X", "| X saw him off at Lima airport", "| X thanked Chile", "any change in Chile's position".
"""

from __future__ import annotations

from store.annotate.naming import NamingRule
from store.annotate.people.coreference import Mention
from store.annotate.people.country_sides import Visit, Visits
from store.annotate.people.country_visited import state_at
from store.annotate.people.page import Page, behind_dateline, opens_titled
from store.annotate.people.words import OFFICE

SIDE_TOLD = NamingRule(
    "country/side-told",
    """
        + 2019-05-21 | OSLO, May 21 (AFP) -- Norway slept. Togo's Orla Vantek is in Lima for talks. Minister Nils Umbrek and Minister Ula Tassk sat on the Peruvian side. => country Nils Umbrek = PE; country Ula Tassk = PE
        + 2019-05-21 | OSLO, May 21 (AFP) -- Norway slept. Togo's Orla Vantek is in Lima for talks. On the host side was Trade Minister Ula Tassk. => country Ula Tassk = PE
        + 2019-05-21 | OSLO, May 21 (AFP) -- Norway slept. Togo's Orla Vantek is in Lima for talks. The visitors included Trade Minister Ula Tassk. => country Ula Tassk = TG
        - 2019-05-21 | OSLO, May 21 (AFP) -- Norway slept. Togo's Orla Vantek is in Lima for talks. Visitors and the like saw Trade Minister Ula Tassk. => country Ula Tassk = TG
        + 2019-05-21 | OSLO, May 21 (AFP) -- Norway slept. Togo's Orla Vantek is in Lima for talks. Trade Minister Ula Tassk thanked Togo for its rice. => country Ula Tassk = PE
        - 2019-05-21 | OSLO, May 21 (AFP) -- Norway slept. Togo's Orla Vantek is in Lima for talks. Trade Minister Ula Tassk thanked Togo's pilots for their rice. => country Ula Tassk = PE
        + 2019-05-21 | OSLO, May 21 (AFP) -- Norway slept. Togo's Orla Vantek is in Lima for talks. Trade Minister Ula Tassk ruled out any change in Togo's position. => country Ula Tassk = TG
        - 2019-05-21 | OSLO, May 21 (AFP) -- Norway slept. Togo's Orla Vantek is in Lima for talks. Trade Minister Ula Tassk ruled out any change in Togo's weather. => country Ula Tassk = TG
        + 2019-05-21 | OSLO, May 21 (AFP) -- Norway slept. Togo's Orla Vantek is in Lima for talks. Trade Minister Ula Tassk had seen him off at Lome airport. => country Ula Tassk = TG
        + 2019-05-21 | OSLO, May 21 (AFP) -- Norway slept. Togo's Orla Vantek is in Lima for talks. Before leaving Lome, Vantek had conferred with Trade Minister Ula Tassk. => country Ula Tassk = TG
        - 2019-05-21 | OSLO, May 21 (AFP) -- Norway slept. Togo's Orla Vantek is in Lima for talks. Before leaving Oslo, Vantek had conferred with Trade Minister Ula Tassk. => country Ula Tassk = TG
        + 2019-05-21 | OSLO, May 21 (AFP) -- Norway slept. Togo's Orla Vantek is in Lima for talks. A dinner with Trade Minister Ula Tassk is planned. => country Ula Tassk = PE
        + 2019-05-21 | OSLO, May 21 (AFP) -- Norway slept. Togo's Orla Vantek is in Lima for talks. The trip came at the invitation of Trade Minister Ula Tassk. => country Ula Tassk = PE
        - 2019-05-21 | OSLO, May 21 (AFP) -- Norway slept. Togo's Orla Vantek is in Lima for talks. Tor Ekman spoke of a dinner in honour of Trade Minister Ula Tassk. => country Ula Tassk = PE
        - 2019-05-21 | OSLO, May 21 (AFP) -- Norway slept. Togo's Orla Vantek is in Lima for talks. He will see Trade Minister Ula Tassk, a spokesman in Lome said. => country Ula Tassk = TG
        + 2019-05-21 | OSLO, May 21 (AFP) -- Norway slept. Togo's Orla Vantek is in Lima for talks. Trade Minister Ula Tassk said Chile would ratify the accord. => country Ula Tassk = CL
        - 2019-05-21 | OSLO, May 21 (AFP) -- Norway slept. Togo's Orla Vantek is in Lima for talks. Trade Minister Ula Tassk said Chile would lose the game. => country Ula Tassk = CL
        + 2019-05-21 | OSLO, May 21 (AFP) -- Norway slept. Togo's Orla Vantek is in Lima for talks. Trade Minister Ula Tassk has told his hosts that Chile will not pay. => country Ula Tassk = CL
        + 2019-05-21 | OSLO, May 21 (AFP) -- Norway slept. Togo's Orla Vantek is in Lima for talks. Trade Minister Ula Tassk will brief the Togolese parliament. => country Ula Tassk = TG
        - 2019-05-21 | OSLO, May 21 (AFP) -- Norway slept. Togo's Orla Vantek is in Lima for talks. Trade Minister Ula Tassk will brief the Togolese pilots. => country Ula Tassk = TG
        """,
)
RULES = (SIDE_TOLD,)

_INCLUDES = frozenset("included include includes are were was is comprised numbered".split())
_GUESTS = frozenset("visitors guests".split())
_TOWARDS = frozenset(
    """thanked thanks praised praises accused urged criticised criticized hailed congratulated asked
    warned assured invited pressed told called""".split()
)
"""What one does to another country than his own."""
_OWN = frozenset(
    """position positions stance policy plan plans decision readiness wish desire commitment
    intention interest interests hopes proposal proposals side""".split()
)
"""What of a country its own people speak of."""
_AT = frozenset("in at from leaving left".split())
_TELLERS = frozenset("officials sources diplomats ministry government critics reports".split())
_BODIES = frozenset("parliament cabinet radio television media press".split())
"""What of a state its own people speak to."""
_NOUNS = frozenset(
    "talks meeting meetings dinner lunch banquet breakfast discussions audience reception".split()
)
"""What a guest has with somebody, also where the guest is not named."""
_CLAUSE = 16
"""Tokens between a name and what its bearer says of his country, at most."""


def told_side(visits: Visits, mention: Mention, number: int, visit: Visit) -> str | None:
    """The side that the words of a sentence tell of one whom it names."""
    page = visits.page
    start, stop = page.tokens.sentences[number]
    begin = behind_dateline(page, start)
    return (
        _of_side(page, mention, begin, stop, visit)
        or _towards(page, mention, visit)
        or _of_own(page, mention, stop, visit)
        or _before_own(page, mention, begin, stop, visit)
        or _implied_host(visits, mention, begin, visit)
    )


def _of_side(page: Page, mention: Mention, begin: int, stop: int, visit: Visit) -> str | None:
    """ "| Ek sat on the Chilean side", "on the host side were | Ek", "The visitors included | Ek"."""
    lower = page.lower
    sides = [at for at in range(begin, stop) if lower[at] == "side"]
    if len(sides) == 1:
        if lower[sides[0] - 1] in {"host", "hosts"}:
            return visit.host
        place = page.place_at.get(sides[0] - 1)
        if place is not None and place.sort == "demonym":
            return place.country
    for at in range(begin, min(mention.first, stop)):
        if lower[at] in _GUESTS and lower[at + 1] in _INCLUDES:
            return visit.guest
    return None


def _towards(page: Page, mention: Mention, visit: Visit) -> str | None:
    """The other side than the one that somebody thanks or blames: "| Ek thanked Chile for"."""
    at = mention.stop
    if page.lower[at] not in _TOWARDS:
        return None
    place = page.place_at.get(at + 1 + (page.lower[at + 1] in {"on", "the"}))
    if place is None or place.sort != "country" or page.classes[place.stop] == "s":
        return None
    return _other(visit, place.country)


def _other(visit: Visit, country: str | None) -> str | None:
    if country == visit.guest:
        return visit.host
    return visit.guest if country == visit.host else None


def _of_own(page: Page, mention: Mention, stop: int, visit: Visit) -> str | None:
    """The side of whose own matters somebody tells: "| Ek ruled out any change in Chile's position"."""
    before = page.before_office(mention.first)
    opens = opens_titled(page, page.sentence_of(mention.first)[0], mention.first)
    if page.classes[mention.stop] != "a" or not (opens or page.lower[before] == ","):
        return None
    for at in page.place_tokens_in(mention.stop, min(stop, mention.stop + _CLAUSE)):
        place = page.place_at[at]
        owns = page.classes[place.stop] == "s"
        own = owns or place.sort == "demonym"
        if place.country in visit and own and page.lower[place.stop + owns] in _OWN:
            clear = page.person_at.isdisjoint(range(mention.stop, at))
            return place.country if clear else None
    return None


def _before_own(page: Page, mention: Mention, begin: int, stop: int, visit: Visit) -> str | None:
    """The side before whose parliament, cabinet or press alone somebody speaks: "Chilean state radio
    quoted | Ek", "| Ek will brief the Chilean parliament"."""
    found: set[str | None] = set()
    for at in page.place_tokens_in(begin, stop):
        place = page.place_at[at]
        noun = place.stop + (page.lower[place.stop] == "state")
        found.add(place.country if page.lower[noun] in _BODIES else "")
    only = found.pop() if len(found) == 1 else None
    others = any(at in page.person_at for at in range(begin, mention.first))
    return only if only and only in visit and not others else None


def says_of_own(page: Page, mention: Mention) -> str | None:
    """The country whose wish or plan somebody tells: "| Ek said Chile would ratify it"."""
    at = mention.stop
    if page.lower[at] == ",":  # "Ek, who had come from Lima, | said"
        close = page.lower[at + 1 : at + 1 + _CLAUSE]
        at += 2 + close.index(",") if "," in close else 0
    if page.lower[at] == "has":
        at += 1
    if page.lower[at] == "told":
        ahead = range(at + 1, min(at + _TO_THAT, page.size - 3))
        at = next((one - 1 for one in ahead if page.lower[one] == "that"), at)
        if page.lower[at + 1] != "that":
            return None
    elif page.lower[at] not in {"said", "says"}:
        return None
    place = page.place_at.get(at + 1 + (page.lower[at + 1] == "that"))
    if place is None or place.sort != "country":
        return None
    verb, then = page.lower[place.stop : place.stop + 2]
    then = page.lower[place.stop + 2] if then == "not" else then
    wills = verb in {"would", "will"} and then in _DOES
    return place.country if wills or verb in _WISHES else None


_TO_THAT = 9
"""Tokens from "told" to "that", at most."""
_WISHES = frozenset("wanted wants hoped hopes intended supported welcomed valued stood".split())
_DOES = frozenset(
    """send ratify sign give lend build open buy sell pay join host support continue never help back
    withdraw keep provide offer invite consider raise cut work respond""".split()
)
"""What a state does of its own will."""


def at_home(visits: Visits, mention: Mention, number: int, visit: Visit) -> str | None:
    """The guest's country where the sentence plays in his capital: "| Ek saw him off at Lima airport"."""
    page = visits.page
    start, stop = page.tokens.sentences[number]
    begin = behind_dateline(page, start)
    for at in page.place_tokens_in(begin, stop):
        place = page.place_at[at]
        if place.country != visit.guest or place.sort == "country" or place.first != at:
            continue
        if page.lower[at - 1] not in _AT and page.lower[at - 2 : at] != ["return", "to"]:
            continue
        if (
            state_at(page, at) is None
            or page.bits[at - 2] & OFFICE
            or page.lower[at - 2] in _TELLERS
        ):
            continue  # "a spokesman in Lima said"
        others = [one for one in visits.named(begin, stop) if one.first != mention.first]
        unknown = [one for one in others if visits.country(one.number) is None]
        if any(one.first > mention.first for one in unknown):
            return None  # "| Ek signed it in Lima with Umbo": who is at home is the other
        return visit.guest
    return None


def _implied_host(visits: Visits, mention: Mention, begin: int, visit: Visit) -> str | None:
    """ "A dinner with | Ek is planned", "at the invitation of | Ek": the host of a guest not named."""
    page = visits.page
    at = page.before_office(mention.first)
    if visits.named(begin, mention.first):
        return None
    before = page.lower[at - 1]
    if page.lower[at] == "with" and before in _NOUNS:
        return visit.host
    return visit.host if page.lower[at] == "of" and before == "invitation" else None
