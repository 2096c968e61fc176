"""Says which country each official represents, by the article's own words.

What is stated of a person goes first (country_stated.py), then what their list or their owner
hands on (country_inherited.py); who has none takes part in what their office, the dateline or the
build of their name suggests, read here. It knows no office holder.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence

from store.annotate.naming import NamingRule
from store.annotate.people.coreference import Person
from store.annotate.people.country_echoed import ECHOED, Office, echoed, offices_named
from store.annotate.people.country_inherited import (
    likely_of,
    owners_of,
    through_lists,
    through_owners,
)
from store.annotate.people.country_stated import UNKNOWN, Represented, stated
from store.annotate.people.delegations import delegates
from store.annotate.people.origin import choose
from store.annotate.people.page import Page
from store.annotate.people.titles import Title
from store.annotate.people.words import EPONYM, FIELD, KOREAN, MODIFIER, STATUS

POPE = NamingRule(
    "country/pope",
    """
    + 2019-05-21 | Pope Benedict XVI went to Turkey.     => country Benedict XVI = VA
    + 2019-05-21 | Benedict XVI went to Turkey. Crowds saw the pontiff.  => country Benedict XVI = VA
    - 2019-05-21 | Turkish King Benedict XVI went home.  => country Benedict XVI = VA
    """,
)
ITS = NamingRule(
    "country/its",
    """
    + 2019-05-21 | Libya wants its leader, Colonel Vashtar Oblim, back.  => country Vashtar Oblim = LY
    - 2019-05-21 | Libya wants a guest, Vashtar Oblim, out.              => country Vashtar Oblim = LY
    """,
)
BY_NAME = NamingRule(
    "country/by-name",
    """
    + 2019-05-21 | Pak Chun Gil came from North Korea to China.  => country Pak Chun Gil = KP
    + 2019-05-21 | Ri Chun Gil came from South Korea to China.   => country Ri Chun Gil = KP
    + 2019-05-21 | Sergei Oblimov came from Russia to China.     => country Sergei Oblimov = RU
    + 2019-05-21 | MACAO, May 21 (AFP) -- Chinese crews came. Nie Haidong spoke.  => country Nie Haidong = CN
    - 2019-05-21 | MACAO, May 21 (AFP) -- Chinese crews came. Ao Man Long spoke.  => country Ao Man Long = CN
    - 2019-05-21 | Sergei Oblimov came from Chile to China.      => country Sergei Oblimov = RU
    """,
)
TAKEN = NamingRule(
    "country/office-taken",
    """
    + 2019-05-21 | OSLO, May 21 (AFP) -- Norwegian King Tor Ek spoke of Togo. King Ola Umbo left. => country Ola Umbo = TG
    - 2019-05-21 | OSLO, May 21 (AFP) -- Norwegian King Tor Ek spoke of Togo. Mayor Ola Umbo left. => country Ola Umbo = TG
    """,
)
SCENE = NamingRule(
    "country/scene",
    """
    + 2019-05-21 | OSLO, May 21 (AFP) -- All left. Togolese troops saw rebel leader Ola Umbo.  => country Ola Umbo = TG
    + 2019-05-21 | OSLO, May 21 (AFP) -- All left. In Lima, foreign ministry spokesman Ola Umbo said no. => country Ola Umbo = PE
    - 2019-05-21 | OSLO, May 21 (AFP) -- Foreign ministry spokesman Ola Umbo said no to Lima.  => country Ola Umbo = PE
    """,
)
COLLEAGUE = NamingRule(
    "country/colleague",
    """
    + 2019-05-21 | OSLO, May 21 (AFP) -- Togolese President Tor Ek left. Trade Minister Ola Umbo stayed. => country Ola Umbo = TG
    - 2019-05-21 | OSLO, May 21 (AFP) -- Norway saw Togolese President Tor Ek. Trade Minister Ola Umbo left. => country Ola Umbo = TG
    """,
)
OFFICE_OF = NamingRule(
    "country/office-of-one-country",
    """
    + 2019-05-21 | Talks began. Secretary of State Orla Umbo left.       => country Orla Umbo = US
    + 2019-05-21 | Talks began. President Donald Umbo left.              => country Donald Umbo = US
    + 2019-05-21 | It was his second summit with Donald Umbo.            => country Donald Umbo = US
    - 2019-05-21 | It was his second meal with Donald Umbo.              => country Donald Umbo = US
    - 2019-05-21 | Talks began. Secretary of the Board Orla Umbo left.   => country Orla Umbo = US
    """,
)
DATELINE = NamingRule(
    "country/dateline",
    """
    + 2019-05-21 | OSLO, May 21 (AFP) -- Foreign Minister Ola Umbo said no.  => country Ola Umbo = NO
    + 2019-05-21 | OSLO, May 21 (AFP) -- All of Togo's mayors met at the port yesterday, one paper in Lome said. Analyst Ola Umbo was glad. => country Ola Umbo = TG
    - 2019-05-21 | OSLO, May 21 (AFP) -- Ambassador Ola Umbo said no.        => country Ola Umbo = NO
    """,
)
MATTER = NamingRule(
    "country/matter",
    """
    + 2019-05-21 | Talks in Togo began. Foreign Minister Ola Umbo said no.  => country Ola Umbo = TG
    - 2019-05-21 | Talks in Togo began. Ola Umbo said no.                   => country Ola Umbo = TG
    """,
)
NATIONAL = NamingRule(
    "country/national-report",
    """
    + 2019-05-21 | OSLO, May 21 (AFP) -- Norway held a vote in Oslo, in Bergen and in the Norwegian north. Ola Umbo sang. => country Ola Umbo = NO
    - 2019-05-21 | OSLO, May 21 (AFP) -- Chile beat Togo and Peru in a Norwegian hall. Ola Umbo sang.                       => country Ola Umbo = NO
    """,
)
RULES = (
    NATIONAL,
    POPE,
    ITS,
    BY_NAME,
    TAKEN,
    COLLEAGUE,
    SCENE,
    OFFICE_OF,
    DATELINE,
    MATTER,
)

_FAR = 300
"""No country named more tokens before a name is taken for its bearer's."""
_ABROAD = frozenset("ambassador envoy representative correspondent consul attache attaché".split())
"""Offices whose holders need not be of the dateline's country."""


def countries_of(
    page: Page, people: Sequence[Person], titles: Sequence[Sequence[Title]]
) -> list[Represented]:
    """Each person's country: ISO 3166 alpha-2 (also EU, UN, PS, XK), None where nothing says it."""
    from_abroad = delegates(page)
    found = [
        stated(page, person, own, from_abroad) for person, own in zip(people, titles, strict=True)
    ]
    if UNKNOWN not in found:
        return found
    through_lists(page, people, found)
    northern = _has_northern_style(page, people)
    owners = owners_of(page, people, titles)
    through_owners(page, people, owners, found, northern)
    if UNKNOWN not in found:
        return found
    held = _offices_held(page, titles, found)
    named = Counter(
        place.country
        for index, place in page.place_at.items()
        if place.country and index == place.first
    )
    offices = offices_named(page)
    free = [number for number in range(len(people)) if number not in owners]
    for numbers in (free, sorted(owners)):
        for number in numbers:
            if found[number].country is None:
                found[number] = _suggested(
                    page, people[number], titles[number], named, held, northern, offices
                )
        through_owners(page, people, owners, found, northern)
    return found


def _suggested(
    page: Page,
    person: Person,
    titles: Sequence[Title],
    named: Counter[str],
    held: set[tuple[str, str]],
    northern: bool,
    offices: Sequence[Office],
) -> Represented:
    """The likeliest country of someone of whom the article states none."""
    lower = page.tokens.lower
    if any(lower[title.head] in ("pope", "pontiff") for title in titles) or (
        not titles and person.key[-1].strip("ivx") == "" and {"pope", "pontiff"} & set(lower)
    ):
        return Represented("VA", POPE.name)
    if any(lower[title.first - 1] in ("its", "their") for title in titles):
        return Represented(_nearest_country(page, person, but=None), ITS.name)
    taken = {
        country
        for title in titles
        if not title.former and _is_national(page, title)
        for office, country in held
        if office == _office(page, title)
    }
    echo = echoed(page, person, titles, offices) if titles else None
    if echo:
        return Represented(echo, ECHOED.name)
    by_name = _by_name(page, person, named, northern, taken)
    if by_name:
        return Represented(by_name, BY_NAME.name)
    if page.home and titles and not any(_is_abroad(page, title) for title in titles):
        if all(_is_partisan(page, title) for title in titles):
            start = _sentence_start(page, person)
            against = [
                place
                for at in range(start, person.mentions[0].first)
                if (place := page.place_at.get(at)) is not None and place.country
            ]
            if against:
                return Represented(against[-1].country, SCENE.name)
        if page.home in taken:
            other = _nearest_country(page, person, but=page.home)
            return Represented(other or page.home, TAKEN.name)
        scene = _scene(page, person)
        if scene:
            return Represented(scene, SCENE.name)
        states = {country for _, country in held}
        if len(states) == 1 and not _names_home(page) and _is_minister(page, titles):
            return Represented(states.pop(), COLLEAGUE.name)
        if any(country == page.home for _, country in held):
            return Represented(page.home, DATELINE.name)
        return Represented(_of_the_matter(page, titles, named), DATELINE.name)
    printed = [title.text.lower().removeprefix("former ") for title in titles]
    leads = "president" in printed or _is_at_summit(page, person)
    if leads and likely_of(page, person, northern, taken)[:1] == ("US",):
        return Represented("US", OFFICE_OF.name)
    if any(one.startswith(("secretary of state", "state secretary")) for one in printed):
        return Represented("US", OFFICE_OF.name)
    if titles and named and not page.home and not any(_is_abroad(page, one) for one in titles):
        likely = likely_of(page, person, northern, taken)
        others = {
            code: count
            for code, count in named.items()
            if code not in ("KP", "KR", *taken) and (not likely or code in likely)
        }
        if others:
            return Represented(max(others, key=lambda code: others[code]), MATTER.name)
    if not titles and page.home and not _is_byline(page, person):
        likely = likely_of(page, person, northern, taken)
        governs = any(
            page.bits[mention.stop] & EPONYM
            for mention in person.mentions
            if mention.stop < len(lower)
        )
        if (governs or _is_national_report(page, named)) and (not likely or page.home in likely):
            return Represented(page.home, NATIONAL.name)
    return UNKNOWN


def _is_at_summit(page: Page, person: Person) -> bool:
    """ "his summit with X": only a head of state or government holds one."""
    lower = page.tokens.lower
    return any(
        mention.first > 1
        and lower[mention.first - 1] == "with"
        and lower[mention.first - 2] in ("summit", "summits")
        for mention in person.mentions
    )


_OF_ONE = frozenset("president premier minister king queen chancellor emperor".split())
"""Offices that a country has one of at a time."""


def _is_minister(page: Page, titles: Sequence[Title]) -> bool:
    return any(page.tokens.lower[title.head] == "minister" for title in titles)


def _names_home(page: Page) -> bool:
    """Whether the dateline's country is named anywhere but in the dateline."""
    return any(
        place.country == page.home and place.rule != "place/dateline"
        for place in page.place_at.values()
    )


def _offices_held(
    page: Page, titles: Sequence[Sequence[Title]], found: Sequence[Represented]
) -> set[tuple[str, str]]:
    """Which office of which country somebody is said to hold now."""
    return {
        (_office(page, title), one.country)
        for own, one in zip(titles, found, strict=True)
        for title in own
        if one.country and not title.former and _is_national(page, title)
    }


def _is_national(page: Page, title: Title) -> bool:
    """Whether a title is a country's own office: "Prime Minister", not "board president"."""
    if page.tokens.lower[title.head] not in _OF_ONE or title.organisation:
        return False
    ones = range(title.first, title.head)
    return all(
        (page.bits[i] & (MODIFIER | STATUS) and not page.bits[i] & FIELD)
        or i in page.place_at
        or page.tokens.lower[i] in ("the", "foreign")
        for i in ones
    )


def _office(page: Page, title: Title) -> str:
    """A national office without status and place: "vice president", "prime minister"."""
    words = [
        page.tokens.lower[index]
        for index in range(title.first, title.head + 1)
        if not page.bits[index] & STATUS and index not in page.place_at
    ]
    return " ".join(words)


def _is_abroad(page: Page, title: Title) -> bool:
    """Whether the office is held abroad or in a body of many countries."""
    if page.tokens.lower[title.head] in _ABROAD:
        return True
    for index in range(title.first, title.stop):
        body = page.organisation_at.get(index)
        if body is not None and body.country is None and body.sort in ("body", "bank"):
            return body.rule == "organisation/name"
    return False


_PARTIES = frozenset("rebel rebels opposition guerrilla separatist insurgent militia".split())
_PLAYERS = frozenset(
    "captain coach striker midfielder defender goalkeeper keeper guard forward center champion"
    " winner player seed racer driver skipper flanker".split()
)


def _is_partisan(page: Page, title: Title) -> bool:
    """Whether somebody leads one side of a fight or a game: of the country last named before."""
    lower = page.tokens.lower
    if not _PARTIES.isdisjoint(lower[title.first : title.head + 1]):
        return True
    return lower[title.head] in _PLAYERS and not _GAMES.isdisjoint(lower)


def _sentence_start(page: Page, person: Person) -> int:
    """First token of the sentence that names somebody first."""
    sentences = page.tokens.sentences
    first = person.mentions[0].first
    return sentences[bisect_right(sentences, (first, len(page.tokens))) - 1][0]


def _scene(page: Page, person: Person) -> str | None:
    """The country of the "In Paris, ..." with which the sentence of the first mention begins."""
    first = person.mentions[0].first
    start = _sentence_start(page, person)
    if page.tokens.lower[start] != "in" or start + 1 >= first:
        return None
    place = page.place_at.get(start + 1)
    return place.country if place is not None else None


def _of_the_matter(page: Page, titles: Sequence[Title], named: Counter[str]) -> str | None:
    """The dateline's country; another where the article is plainly about that one and names the
    dateline's nowhere else, or for a head of state or government."""
    topic = _topic(page)
    national = any(_is_national(page, title) for title in titles)
    if topic and (national or (named[topic] > 1 and not _names_home(page))):
        return topic
    most = max(named, key=lambda code: named[code], default=page.home)
    if most != topic and not any(page.tokens.lower[title.head] in _OF_ONE for title in titles):
        return page.home
    if most and page.home and named[most] > 3 * named[page.home] and most not in ("UN", "EU"):
        return most
    return page.home


def _is_byline(page: Page, person: Person) -> bool:
    """Whether somebody is named only as the writer: "By Ola Umbo" before the article's text."""
    first = person.mentions[0].first
    return 0 < first < 40 and page.tokens.lower[first - 1] == "by" and len(person.mentions) == 1


def _topic(page: Page) -> str | None:
    """The one country of which the first sentence speaks, where that is not the dateline's."""
    sentences = page.tokens.sentences
    named: set[str] = set()
    for start, stop in sentences[:3]:
        found = {
            place.country
            for index in range(start, min(stop, start + 80))
            if (place := page.place_at.get(index)) is not None and place.rule != "place/dateline"
        }
        named = {code for code in found if code} - {"UN", "EU"}
        if stop - start > 12:
            break
    return named.pop() if len(named) == 1 and page.home not in named else None


_GAMES = frozenset(
    "match matches goal goals cup league championship championships medal innings wicket tries"
    " scored semi-final semifinal tournament striker midfielder halftime playoff quarterback".split()
)


def _is_national_report(page: Page, named: Counter[str]) -> bool:
    """Whether an article is about the dateline's country and hardly about any other; never of
    games, where guests are named as often as the home team."""
    if not _GAMES.isdisjoint(page.tokens.lower):
        return False
    return bool(page.home) and 3 * named[page.home or ""] >= 2 * named.total() > 5


def _nearest_country(page: Page, person: Person, but: str | None) -> str | None:
    """The country named last before the first mention, other than `but`."""
    first = person.mentions[0].first
    for index in range(first - 1, max(-1, first - _FAR), -1):
        place = page.place_at.get(index)
        if place is not None and place.country and place.country != but:
            return place.country
    return None


def _by_name(
    page: Page, person: Person, named: Counter[str], northern: bool, held: set[str]
) -> str | None:
    """The country, among those that the article names, in which such a name is usual."""
    possible = likely_of(page, person, northern, held)
    if not possible:
        return None
    free = tuple(code for code in possible if code not in held)
    if set(possible) == {"KP", "KR"}:
        return _of_two_koreas(page, person, free, named, northern)
    home = None if page.home in held else page.home
    near_by = _named_before(page, person.mentions[0].first)
    mainland = free[:1] == ("CN",) and len(person.key) == 2 and _is_pinyin(person.key[1])
    return choose(
        free, named, home, near_by, ordered=possible[0] in ("KP", "KR"), mainland=mainland
    )


def _is_pinyin(word: str) -> bool:
    """Whether a given name is printed as on the mainland: two syllables in one word."""
    return len(word) > 4 and "-" not in word


def _of_two_koreas(
    page: Page, person: Person, possible: tuple[str, ...], named: Counter[str], northern: bool
) -> str | None:
    """Of a name usual in both: the first, where the article's ways of printing tell the two apart;
    else the dateline's, unless the article is about the other; else the one named most."""
    if len(person.key) == 3 and person.key[0] in page.origins.northern and "KP" in possible:
        return "KP"  # nobody in the south is spelt "Ri Yong Ho"
    near = [code for code in possible if named.get(code)]
    hyphenated = any("-" in word for word in person.key)
    if not near or northern or not hyphenated:
        return near[0] if near else None
    if page.home in near:
        other = "KP" if page.home == "KR" else "KR"
        return page.home if named[other] <= 2 * named[page.home] else other
    return max(near, key=lambda code: named[code])


def _named_before(page: Page, index: int) -> list[str]:
    """The countries named in the paragraph before a token, in text order."""
    paragraphs = page.tokens.paragraphs
    start = paragraphs[bisect_right(paragraphs, (index, len(page.tokens))) - 1][0]
    return [
        place.country
        for at in range(max(start, index - _FAR), index)
        if (place := page.place_at.get(at)) is not None and place.country
    ]


def _has_northern_style(page: Page, people: Sequence[Person]) -> bool:
    """Whether some Korean name is printed as three words, as those of the north are."""
    return any(
        len(person.key) == 3 and page.bits[person.mentions[0].first] & KOREAN for person in people
    )
