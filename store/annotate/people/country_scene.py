"""Says where the sentence around a name plays: whose side somebody is on, who is a guest.

Part of country.py, for people of whom the article states no country; it looks at one sentence, or
at the places shortly before.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence, Set

from store.annotate.closed_words import BE
from store.annotate.naming import NamingRule
from store.annotate.people.coreference import Person
from store.annotate.people.country_report import Report
from store.annotate.people.page import Page, behind_dateline
from store.annotate.people.titles import Title
from store.annotate.people.words import MODIFIER, OFFICE, SPEECH

SCENE = NamingRule(
    "country/scene",
    """
    + 2019-05-21 | OSLO, May 21 (AFP) -- All left. Togolese troops saw rebel leader Ola Umbo.  => country Ola Umbo = TG
    + 2019-05-21 | OSLO, May 21 (AFP) -- Norway slept. Togo's cabinet had talks with the rebels, led by Ola Umbo.  => country Ola Umbo = TG
    + 2019-05-21 | OSLO, May 21 (AFP) -- Norway slept. Rebels led by Ola Umbo rose in Togo, not in Mali.  => country Ola Umbo = TG
    + 2019-05-21 | OSLO, May 21 (AFP) -- Norway slept. Norwegian Premier Tor Ek said rebels led by Ola Umbo rose in Togo.  => country Ola Umbo = TG
    - 2019-05-21 | OSLO, May 21 (AFP) -- Norway slept. A choir led by Ola Umbo rose in Togo.  => country Ola Umbo = TG
    - 2019-05-21 | OSLO, May 21 (AFP) -- Norway slept. Togolese President Tor Ek had talks with Norwegian President Ole Umbo and met rebel leader Ola Umbo.  => country Ola Umbo = TG
    + 2019-05-21 | OSLO, May 21 (AFP) -- All left. In Lima, foreign ministry spokesman Ola Umbo said no. => country Ola Umbo = PE
    + 2019-05-21 | GENEVA, May 21 (AFP) -- He will go to Lome in Togo to see rebel leader Laurent Umbo. => country Laurent Umbo = TG
    + 2019-05-21 | OSLO, May 21 (AFP) -- The US and Norway left. In Lima, President Robert Umbo said no.  => country Robert Umbo = PE
    + 2019-05-21 | OSLO, May 21 (AFP) -- Norway slept. Chile has been angry since the arrest of writer Ola Umbo. => country Ola Umbo = CL
    - 2019-05-21 | OSLO, May 21 (AFP) -- Norway slept. Chile has been angry at Norway since the arrest of writer Ola Umbo. => country Ola Umbo = CL
    - 2019-05-21 | OSLO, May 21 (AFP) -- Norway slept. Chile has been angry, writer Ola Umbo said. => country Ola Umbo = CL
    + 2019-05-21 | OSLO, May 21 (AFP) -- Norway slept. Chile was glad: President Ola Umbo sang. => country Ola Umbo = CL
    - 2019-05-21 | OSLO, May 21 (AFP) -- Norway and Togo slept. Norway sang of Chile: President Ola Umbo was late. => country Ola Umbo = CL
    - 2019-05-21 | OSLO, May 21 (AFP) -- Foreign ministry spokesman Ola Umbo said no to Lima.  => country Ola Umbo = PE
    + 2019-05-21 | Norway and Mali slept. Chile's parliament has urged Trade Minister Ola Umbo to sing. => country Ola Umbo = CL
    + 2019-05-21 | Norway and Mali slept. Chile criticised the talks, with Trade Minister Ola Umbo calling them a joke. => country Ola Umbo = CL
    - 2019-05-21 | Norway and Mali slept. Chile's parliament has urged Norway and Trade Minister Ola Umbo to sing. => country Ola Umbo = CL
    """,
)
GUEST = NamingRule(
    "country/guest",
    """
    - 2019-05-21 | OSLO, May 21 (AFP) -- Trade Minister Orla Vantek arrived here. Norway slept. => country Orla Vantek = NO
    - 2019-05-21 | LIMA, May 21 (AFP) -- Peru's Orla Vantek received Jose Oblimez. Chile slept. => country Jose Oblimez = PE
    + 2019-05-21 | LIMA, May 21 (AFP) -- Peru's Orla Vantek received Jose Oblimez. Chile slept. => country Jose Oblimez = CL
    + 2019-05-21 | LIMA, May 21 (AFP) -- President Orla Vantek will receive Jose Oblimez. Chile slept. => country Jose Oblimez = CL
    - 2019-05-21 | OSLO, May 21 (AFP) -- Visiting Trade Minister Orla Vantek left. Norway slept. => country Orla Vantek = NO
    - 2019-05-21 | OSLO, May 21 (AFP) -- Mayor Orla Vantek met her Norwegian counterpart Tor Ek. => country Orla Vantek = NO
    + 2019-05-21 | OSLO, May 21 (AFP) -- Trade Minister Orla Vantek came home. Norway slept. => country Orla Vantek = NO
    + 2019-05-21 | OSLO, May 21 (AFP) -- Togo's Ola Umbo had talks with Mayor Orla Vantek and met her Norwegian counterpart Tor Ek. => country Orla Vantek = NO
    """,
)
RULES = (SCENE, GUEST)

FAR = 300
"""No country named more tokens before a name is taken for its bearer's."""
_PARTIES = frozenset("rebel rebels opposition guerrilla separatist insurgent militia".split())
_PLAYERS = frozenset(
    "captain coach striker midfielder defender goalkeeper keeper guard forward center champion"
    " winner player seed racer driver skipper flanker".split()
)


def side_of(page: Page, person: Person, titles: Sequence[Title], report: Report) -> str | None:
    """Of someone who leads a side of a fight or plays in a game: the country last named before,
    in the same sentence."""
    lower = page.lower
    for title in titles:
        leads = not _PARTIES.isdisjoint(lower[title.first : title.head + 1])
        if not leads and not (report.games and lower[title.head] in _PLAYERS):
            return None
    first = person.mentions[0].first
    lowest = max(_sentence_start(page, person), first - FAR)
    places = [place for place in page.places_in(lowest, first) if place.country]
    if not report.games and not _MEETS.isdisjoint(lower[lowest:first]):
        # "The Togolese premier | Ek met rebel leader Umbo", who is at home
        places = [place for place in places if not _is_of_a_holder(page, place.stop)]
    return places[-1].country if places else None


_MEETS = frozenset("met meet meets meeting meetings talks talked saw sees".split())


def rebels_of(page: Page, person: Person, report: Report) -> str | None:
    """The country of "the rebels, led by | X": the one that their sentence names last before, else
    first behind, else that of the article."""
    if _PARTIES.isdisjoint(page.vocabulary):
        return None
    lower, mention = page.lower, person.mentions[0]
    by = page.before_office(mention.first)
    if lower[by] != "by" or lower[by - 1] not in {"led", "headed"} or by < 4:
        return None
    body = lower[by - 5 : by - 1]
    if _PARTIES.isdisjoint(body) or page.place_tokens_in(by - 4, by):
        return None
    start, stop = page.sentence_of(by)
    start = behind_dateline(page, start)
    before, behind = (
        [place for place in page.places_in(*reach) if place.country not in {"UN", "EU", None}]
        for reach in ((start, by), (mention.stop, stop))
    )
    free = [place for place in before if not _is_of_a_holder(page, place.stop)]
    if page.home in {place.country for place in [*free, *behind]}:
        return page.home
    own = free[-1:] or behind[:1]
    return own[0].country if own else report.topic or page.home


def _is_of_a_holder(page: Page, index: int) -> bool:
    """Whether the words from a token on are an office and the name of its holder."""
    index += page.classes[index] == "s"
    begin = index
    while page.bits[index] & (OFFICE | MODIFIER):
        index += 1
    return index > begin and index in page.person_at


def _sentence_start(page: Page, person: Person) -> int:
    """First token of the sentence that names somebody first."""
    first = person.mentions[0].first
    return page.sentence_of(first)[0]


def scene_of(page: Page, person: Person) -> str | None:
    """The country of the "In Paris, ..." with which the sentence of the first mention begins, or of
    "Togo was late: President X slept"."""
    first = person.mentions[0].first
    start = _sentence_start(page, person)
    if page.lower[page.before_office(first, start)] == ":":
        place = page.place_at.get(start)
        return place.country if place is not None and place.sort == "country" else None
    if page.lower[start] != "in" or start + 1 >= first:
        return None
    place = page.place_at.get(start + 1)
    return place.country if place is not None else None


def is_subject(page: Page, person: Person) -> bool:
    """Whether right before the first mention and its office stands the comma that ends "In Paris,"."""
    at = page.before_office(person.mentions[0].first)
    return page.lower[at] == "," and page.lower[at - 2] == "in"


def told_of(page: Page, person: Person) -> str | None:
    """The country of which a whole sentence tells, "Togo has been angry since the arrest of | X": it
    opens the sentence and is the only one named up to a name whose bearer does not speak there."""
    mention = person.mentions[0]
    start = behind_dateline(page, _sentence_start(page, person))
    place = page.place_at.get(start)
    if (
        place is not None
        and page.lower[place.stop + 1] in _BODIES
        and page.classes[place.stop] == "s"
    ):
        at = place.stop + 2  # "Togo's parliament has asked Minister | X"
    else:
        at = place.stop if place is not None else start
    verb = page.lower[at]
    if place is None or place.sort != "country" or not (verb in _HAS or verb.endswith("ed")):
        return None
    said = page.bits[mention.stop] | page.bits[mention.first - 1]
    named = {one.country for one in page.places_in(start, mention.first)}
    return None if said & SPEECH or len(named) > 1 else place.country


_HAS = frozenset("has had was is".split())
_BODIES = frozenset("parliament government opposition court cabinet press media".split())


def subject_country(page: Page, person: Person, report: Report) -> str | None:
    """The country of whoever is named first in the sentence of the first mention, where stated."""
    start, stop = _sentence_start(page, person), person.mentions[0].first
    return next((report.stated_at[at] for at in range(start, stop) if at in report.stated_at), None)


def guest_at(page: Page, first: int, report: Report) -> str | None:
    """The country of the last person named in a sentence before a token, where it is stated."""
    start = page.sentence_of(first)[0]
    before = [at for at in range(start, first) if at in report.stated_at]
    return report.stated_at[before[-1]] if before else None


_RECEIVES = frozenset("received welcomed greeted hosted met".split())


_ARRIVES = frozenset("arrive arrived arrives landed".split())
_TELLING = _RECEIVES | _ARRIVES | frozenset(("his", "her"))
"""Words of which one tells that somebody is a guest."""
_GUEST = 14
"""Tokens behind a name within which its bearer may be said to arrive or to be received."""


def guest_in(page: Page, person: Person, titles: Sequence[Title]) -> set[str]:
    """The countries in which somebody is said to arrive, to visit, to be received or to have a
    counterpart, and which they therefore do not represent."""
    lower = page.lower
    found: set[str | None] = set()
    if "visiting" in page.vocabulary and any(
        lower[title.first] == "visiting" or lower[title.first - 1] == "visiting" for title in titles
    ):
        found.add(page.home)
    for mention in person.mentions[:_MENTIONS]:
        if _TELLING.isdisjoint(lower[mention.stop : mention.stop + _GUEST]):
            continue
        for index in range(mention.stop, min(page.size - 3, mention.stop + _GUEST)):
            word = lower[index]
            if word in {".", ";", '"'} or index in page.person_at:
                break
            if word in _ARRIVES:
                here = lower[index + 1] == "here"
                found.add(page.home if here else _country_behind(page, index + 1, ("in", "at")))
            elif word in _RECEIVES and lower[index - 1] in {"was", "were", "be", "been", "is"}:
                found.add(_country_behind(page, index + 1, ("by",)))
            elif (
                word in {"his", "her"}
                and lower[index + 2] == "counterpart"
                and not _is_object(page, mention.first)
            ):
                found.add(page.country_at(index + 1))
    return {country for country in found if country}


_MENTIONS = 4
"""Mentions of somebody that are looked at."""
_WITH = frozenset("with by to of".split())


def guest_of(page: Page, person: Person, report: Report) -> set[str]:
    """The country of whoever will receive somebody named without an office: "Togo's Ek will receive |
    Umbo"; whom he receives is of another."""
    mention = person.mentions[0]
    at = mention.first - 1
    if page.lower[at] not in _RECEIVING or page.lower[at - 1] in BE:
        return set()
    host = guest_at(page, mention.first, report) or page.home
    return {host} if host else set()


_RECEIVING = _RECEIVES - {"met"} | {"receive", "welcome", "host", "greet", "receives", "hosts"}


def _is_object(page: Page, first: int) -> bool:
    """Whether a name, with its office, hangs on a preposition: "talks with President | Ek"."""
    return page.lower[page.before_office(first)] in _WITH


def _country_behind(page: Page, index: int, openers: Sequence[str]) -> str | None:
    """The country of the place behind "in", "at" or "by"."""
    lower = page.lower
    if lower[index] not in openers:
        return None
    return page.country_at(index + 1 + (lower[index + 1] in {"the", "its"}))


def nearest_country(page: Page, person: Person, but: Set[str]) -> str | None:
    """The country named last before the first mention, none of `but`."""
    first = person.mentions[0].first
    for place in reversed(page.places_in(first - FAR, first)):
        if place.country and place.country not in but:
            return place.country
    return None


def nearby(page: Page, person: Person) -> list[str]:
    """The countries named in the sentence of the first mention and the one before, up to it; none
    for a guest there, "a visit by President X"."""
    first = person.mentions[0].first
    if page.lower[page.before_office(first)] == "by":
        return []
    sentences = page.tokens.sentences
    number = page.sentence_number(first)
    start = sentences[max(0, number - 1)][0]
    return [place.country for place in page.places_in(start, first) if place.country]


def named_before(page: Page, index: int) -> list[str]:
    """The countries named in the paragraph before a token, in text order."""
    paragraphs = page.tokens.paragraphs
    start = paragraphs[bisect_right(paragraphs, (index, page.size)) - 1][0]
    return [
        place.country for place in page.places_in(max(start, index - FAR), index) if place.country
    ]
