"""Says of which country somebody is by who tells of them, and by where they speak.

Part of country.py, for people of whom the article states no country: a state that tells of "President
X" tells of its own, a minister tells of his own state's plans, a government's spokesman speaks at
home, and a ministry tells of the journeys of its own people. It looks at the sentence of the first
mention, and past it only where "he" opens the next. A ministry tells of its guests too: nothing is read
of somebody who comes.
"""

from __future__ import annotations

from collections.abc import Sequence

from store.annotate.closed_words import HE_OR_SHE, SPOKESPEOPLE
from store.annotate.naming import NamingRule
from store.annotate.people.coreference import Mention, Person
from store.annotate.people.page import Page, behind_dateline, start_of_sentence
from store.annotate.people.titles import Title
from store.annotate.people.words import SPEECH, WEAK_SPEECH

TOLD = NamingRule(
    "country/told",
    """
    + 2019-05-21 | OSLO, May 21 (AFP) -- Norway slept. Chilean media reported that Trade Minister Ola Umbo left. => country Ola Umbo = CL
    + 2019-05-21 | OSLO, May 21 (AFP) -- Norway slept. Chilean officials said envoy Ola Umbo left. => country Ola Umbo = CL
    - 2019-05-21 | OSLO, May 21 (AFP) -- Norway slept. Chilean media reported that the mill is late, Trade Minister Ola Umbo said. => country Ola Umbo = CL
    + 2019-05-21 | OSLO, May 21 (AFP) -- Norway and Togo slept. Chile has denied that interim President Ola Umbo saw Togo's Tor Ek. => country Ola Umbo = CL
    + 2019-05-21 | OSLO, May 21 (AFP) -- Norway and Togo slept. Chile is late, and its foreign ministry said Monday that there were no plans for President Ola Umbo to sing. => country Ola Umbo = CL
    + 2019-05-21 | OSLO, May 21 (AFP) -- Norway slept. A Chilean official said the premier is ill and accompanied by Trade Minister Ola Umbo. => country Ola Umbo = CL
    - 2019-05-21 | OSLO, May 21 (AFP) -- Norway slept. A Chilean official said that Trade Minister Ola Umbo will arrive in Chile on Monday. => country Ola Umbo = CL
    - 2019-05-21 | OSLO, May 21 (AFP) -- Norway slept. Chile has denied that it saw the Norwegian Trade Minister Ola Umbo. => country Ola Umbo = CL
    + 2019-05-21 | OSLO, May 21 (AFP) -- Norway slept. Trade Minister Ola Umbo will sing in Peru, Chilean papers wrote. => country Ola Umbo = CL
    - 2019-05-21 | OSLO, May 21 (AFP) -- Norway slept. Trade Minister Ola Umbo will come on Monday, Chilean papers wrote. => country Ola Umbo = CL
    - 2019-05-21 | OSLO, May 21 (AFP) -- Norway slept. Chile's Tor Ek said that Trade Minister Ola Umbo sang. => country Ola Umbo = CL
    + 2019-05-21 | OSLO, May 21 (AFP) -- Norway slept. Trade Minister Ola Umbo is on a visit to Togo, Chilean television reported. => country Ola Umbo = CL
    + 2019-05-21 | OSLO, May 21 (AFP) -- Norway slept. Trade Minister Ola Umbo will go to Togo, the Chilean foreign ministry said. => country Ola Umbo = CL
    + 2019-05-21 | OSLO, May 21 (AFP) -- Norway slept. Trade Minister Ola Umbo is late, Chilean officials travelling with him said. => country Ola Umbo = CL
    """,
)
SPEAKS = NamingRule(
    "country/speaks-at-home",
    """
    + 2019-05-21 | OSLO, May 21 (AFP) -- Norway slept. Chile's Tor Ek came. Presidential spokesman Ola Umbo said in Santiago that she would sing. => country Ola Umbo = CL
    + 2019-05-21 | OSLO, May 21 (AFP) -- Norway slept. It is late, foreign ministry spokesman Ola Umbo told reporters in Santiago. => country Ola Umbo = CL
    - 2019-05-21 | OSLO, May 21 (AFP) -- Norway slept. Trade Minister Ola Umbo said in Santiago that she would sing. => country Ola Umbo = CL
    - 2019-05-21 | OSLO, May 21 (AFP) -- Norway slept. Foreign ministry spokesman Ola Umbo said in Brussels that she would sing. => country Ola Umbo = BE
    """,
)
OWN_PLANS = NamingRule(
    "country/tells-of-own-plans",
    """
    + 2019-05-21 | Peru and Mali slept. Chile will lend two ships to Togo, defence minister Ola Umbo said in Oslo. => country Ola Umbo = CL
    + 2019-05-21 | Peru and Mali slept. Chile is ready to help, Foreign Minister Ola Umbo told reporters in Oslo. => country Ola Umbo = CL
    + 2019-05-21 | OSLO, May 21 (AFP) -- Peru and Mali slept. Chile has decided to pay, Finance Minister Ola Umbo said. => country Ola Umbo = CL
    - 2019-05-21 | OSLO, May 21 (AFP) -- Norway slept. Chile will lose the game, Defence Minister Ola Umbo said. => country Ola Umbo = CL
    - 2019-05-21 | Peru and Mali slept. Chile will lend two ships to Togo, bus driver Ola Umbo said in Oslo. => country Ola Umbo = CL
    - 2019-05-21 | OSLO, May 21 (AFP) -- Peru and Norway slept. Chile is weak, Foreign Minister Ola Umbo said in Oslo. => country Ola Umbo = CL
    """,
)
MINISTRY_TELLS = NamingRule(
    "country/ministry-tells",
    """
    + 2019-05-21 | Ola Umbo will leave for Lima on Monday, the Polish Foreign Ministry said. => country Ola Umbo = PL
    + 2019-05-21 | The Polish Foreign Ministry said that Ola Umbo would leave for Lima. => country Ola Umbo = PL
    + 2019-05-21 | As a balloon drifted by, Ola Umbo stayed at home. He wrote to Lima to say so, the State Department said. => country Ola Umbo = US
    + 2019-05-21 | Warsaw said on Friday that Ola Umbo would be the first to sing in Lima. => country Ola Umbo = PL
    - 2019-05-21 | Warsaw said on Friday that Ola Umbo would be a guest of the mill. => country Ola Umbo = PL
    - 2019-05-21 | Ola Umbo will come to Warsaw on Monday, the Polish Foreign Ministry said. => country Ola Umbo = PL
    - 2019-05-21 | Ola Umbo will arrive on Monday, the Polish Foreign Ministry said. => country Ola Umbo = PL
    - 2019-05-21 | Tor Ek of Togo wrote to Ola Umbo, the Polish Foreign Ministry said. => country Ola Umbo = PL
    - 2019-05-21 | Ola Umbo will sing in Warsaw on Monday, the Polish Foreign Ministry said. => country Ola Umbo = PL
    """,
)
RULES = (TOLD, SPEAKS, OWN_PLANS, MINISTRY_TELLS)

_TELLERS = frozenset(
    """officials official media papers newspaper newspapers television radio ministry
    government sources diplomats reports authorities press embassy presidency spokesman
    spokeswoman""".split()
)
_TELLS = frozenset(
    """said say says reported report confirmed announced denied denies denying rejected
    dismissed""".split()
)
_SAYS = _TELLS | {"told", "added"}
_BEFORE_TELLING = frozenset("has have had also on later earlier".split())
_FAR = 26
"""Tokens between a verb of telling and an office of which it tells, at most."""
_COMES = frozenset(
    "arrive arrived arrives visit visited come came welcome welcomed host travel fly".split()
)
"""What a guest does in the country of those who tell of it."""
_TIMES = frozenset("after before following when while during ahead".split())
_SOON = 9
"""Tokens behind a name within which its bearer may be said to come."""


def told_by(page: Page, person: Person) -> str | None:
    """The country of those who tell of an office and its holder: "Swedish media reported that |
    Foreign Minister X would be there", "Togo has denied that it asked | President X"."""
    mention = person.mentions[0]
    first = mention.first
    if page.lower[mention.stop] in _SAYS:
        return None
    behind = _told_behind(page, mention)
    if behind:
        return behind
    at = page.before_office(first, 3)
    if at < 3 or at == first - 1:
        return None
    start = start_of_sentence(page, first)
    lowest = max(start, at - _FAR)
    if _TELLS.isdisjoint(page.lower[lowest + 1 : at + 1]):
        return None
    for verb in range(at, lowest, -1):
        if page.classes[verb] in '";' or verb in page.person_at:
            return None
        if page.lower[verb] in _TELLS and page.classes[verb] == "a":
            country = _teller(page, start, verb)
            if country is None:
                return None
            if not _TIMES.isdisjoint(page.lower[verb:at]):
                return None  # "the Togolese ministry said after talks between Ek and | Umbo"
            comes = not _COMES.isdisjoint(page.lower[mention.stop : mention.stop + _SOON])
            return None if comes and verb < at - 1 else country
    return None


def _told_behind(page: Page, mention: Mention) -> str | None:
    """The country of those who tell a whole sentence: "Prince | Ek | will sing, Polish papers wrote";
    none where they tell of who comes to their country."""
    lower = page.lower
    start, stop = page.sentence_of(mention.first)
    if not page.person_at.isdisjoint(range(start, mention.first)):
        return None  # "Ek met | Umbo in Lima, Polish papers wrote"
    for at in page.place_tokens_in(mention.stop, stop):
        place = page.place_at[at]
        told = place.stop + (lower[place.stop] == "foreign")
        if lower[at - 1] not in {",", "the"} or place.sort == "city" or lower[told] not in _TELLERS:
            continue
        verb = told + 1
        if lower[verb : verb + 3] in (["travelling", "with", "him"], ["traveling", "with", "him"]):
            verb = next((k for k in range(verb + 3, stop) if page.bits[k] & SPEECH), verb)
        says = page.bits[verb] & (SPEECH | WEAK_SPEECH) or lower[verb] in _TELLS
        own = page.places_in(mention.stop, at)
        comes = not own and not _COMES.isdisjoint(lower[mention.stop : at])
        if not says or comes or any(one.country == place.country for one in own):
            return None
        return place.country
    return None


def _teller(page: Page, start: int, verb: int) -> str | None:
    """Whose officials, or which state, the verb of telling has for its subject."""
    lower = page.lower
    at = verb - 1
    while at > start and lower[at] in _BEFORE_TELLING:
        at -= 1
    place = page.place_at.get(at)
    if place is not None:
        return place.country if place.sort == "country" and place.first == start else None
    if lower[at] not in _TELLERS:
        return None
    for before in range(at - 1, max(start - 1, at - 4), -1):
        if lower[before] == "its":
            place = page.place_at.get(start + (lower[start] == "the"))
            return place.country if place is not None and place.sort == "country" else None
        place = page.place_at.get(before)
        if place is not None:
            return place.country if place.sort != "city" else None
        if before in page.person_at or lower[before] in {"the", "a", "an"}:
            return None
    return None


_MAY = frozenset("will may might would could".split())
"""What a stranger says of a state too, at his own home."""
_PLANS = frozenset("plans wants hopes intends expects supports opposes welcomes".split())
_AFTER_IS = frozenset(
    "ready willing prepared considering committed planning determined keen".split()
)
_AFTER_HAS = frozenset("no decided agreed offered asked invited pledged urged".split())
_OF_GOVERNMENTS = frozenset(
    "minister premier president chancellor secretary chief ambassador king spokesman"
    " spokeswoman".split()
)
"""Offices whose holders speak for a state."""


def tells_of_own_plans(page: Page, person: Person, titles: Sequence[Title]) -> str | None:
    """The country whose intention a sentence tells, where a member of a government ends it as who
    said so: "Togo will reopen its embassy, | Foreign Minister X said in Lima"."""
    mention = person.mentions[0]
    at = page.before_office(mention.first, 1)
    if page.lower[at] != "," or not page.bits[mention.stop] & SPEECH:
        return None
    if _OF_GOVERNMENTS.isdisjoint([page.lower[title.head] for title in titles]):
        return None
    start = start_of_sentence(page, mention.first)
    start += page.lower[start] in {"the", '"'}
    place = page.place_at.get(start)
    if place is None or place.sort != "country" or place.stop >= at:
        return None
    verb, then = page.lower[place.stop], page.lower[place.stop + 1]
    if verb in _MAY:
        return place.country if page.home in {None, place.country} else None
    own = (
        verb in _PLANS
        or (verb in {"is", "was"} and then in _AFTER_IS)
        or (verb in {"has", "had"} and then in _AFTER_HAS)
    )
    return place.country if own else None


_OF_STATES = frozenset(
    "presidential government ministry president's foreign cabinet palace".split()
)
_SEATS = frozenset("BE CH US AT".split())
"""Countries to whose capitals so many bodies belong that whoever speaks there need be at home."""


def speaks_at_home(page: Page, person: Person, titles: Sequence[Title]) -> str | None:
    """The country in whose capital a state's spokesman is said to speak: "said in Pretoria"."""
    own = [title for title in titles if page.lower[title.head] in SPOKESPEOPLE]
    if not own or not any(
        not _OF_STATES.isdisjoint(page.lower[title.first : title.head]) for title in own
    ):
        return None
    for mention in person.mentions:
        at = mention.stop
        if not page.bits[at] & SPEECH:
            continue
        at += 1 + (page.lower[at + 1] in {"reporters", "journalists"})
        place = page.place_at.get(at + 1) if page.lower[at] == "in" else None
        if place is not None and place.country and place.country not in _SEATS:
            state = page.lexicon.countries.get(place.country)
            return place.country if state is not None and place.id in state.capitals else None
    return None


_MINISTRIES = frozenset(("ministry", "government"))
"""Sorts of bodies that tell of a state's own people."""
_AS_GUEST = frozenset(
    "arrive arrives arrived arriving come comes coming came welcome host receive received guest"
    " invited visiting".split()
)
"""Words of a sentence in which a ministry may tell of its guest."""


def told_by_ministry(page: Page, person: Person) -> str | None:
    """The country of the ministry that tells of somebody, the only one named in their sentence; or
    in the next, of "he" or "she"."""
    first = person.mentions[0].first
    sentences = page.tokens.sentences
    number = page.sentence_number(first)
    start, stop = sentences[number]
    named = [at for at in range(start, stop) if at in page.person_at]
    if named[0] != first:
        return None  # somebody else is told of
    found = _ministry_in(page, start, stop) or _capital_before(page, start, stop, first)
    if found is None and number + 1 < len(sentences):
        begin, end = sentences[number + 1]
        if page.lower[behind_dateline(page, begin)] in HE_OR_SHE:
            found = _ministry_in(page, begin, end)
    return found


def _capital_before(page: Page, start: int, stop: int, first: int) -> str | None:
    """The country that opens a sentence by its own name or its capital's and tells of somebody:
    "Lima said on Friday that | Ek would go to Oslo"."""
    lower = page.lower
    begin = behind_dateline(page, start)
    place = page.place_at.get(begin)
    if place is None or not page.is_state(place) or lower[first - 1] != "that":
        return None
    if lower[place.stop] not in _ANNOUNCES or first - place.stop > _CLOSE:
        return None
    again = sum(one.country == place.country for one in page.places_in(begin, stop)) > 1
    return None if again or not _AS_GUEST.isdisjoint(lower[begin:stop]) else place.country


_ANNOUNCES = frozenset("said says announced confirmed denied promised insisted".split())
_CLOSE = 6
"""Tokens from a capital to the name of whom it tells, at most."""


def _ministry_in(page: Page, start: int, stop: int) -> str | None:
    """The country of the ministry that is said to tell the sentence between two tokens; none where
    its country is named again."""
    if not _AS_GUEST.isdisjoint(page.lower[start:stop]):
        return None
    for at in range(start, stop):
        body = page.organisation_at.get(at)
        if body is None or body.first != at or body.sort not in _MINISTRIES or not body.country:
            continue
        says = any(page.bits[one] & SPEECH for one in range(body.stop, body.stop + _NEAR))
        again = any(
            place.country == body.country and (place.stop < at - 1 or place.first >= body.stop)
            for place in page.places_in(start, stop)
        )
        if says and not again:
            return body.country
    return None


_NEAR = 3
"""Tokens between a ministry and what it says it by, at most."""
