"""Suggests the country of those of whom an article tells an office and no country.

Part of country.py, asked last: whose office it is that others hold, the dateline, the one country
with such an office. What the article states of a person has been taken before.
"""

from __future__ import annotations

from collections.abc import Sequence, Set

from store.annotate.closed_words import SPOKESPEOPLE
from store.annotate.naming import NamingRule
from store.annotate.people.coreference import Person
from store.annotate.people.country_host import is_met
from store.annotate.people.country_report import OF_ONE, Report, is_national, of_others, office_of
from store.annotate.people.country_scene import (
    SCENE,
    nearest_country,
    scene_of,
    side_of,
    subject_country,
    told_of,
)
from store.annotate.people.country_stated import UNKNOWN, Represented
from store.annotate.people.page import Page
from store.annotate.people.title_complements import SENT_ABROAD
from store.annotate.people.titles import Title, is_deputy_of_the_un, is_secretary_general
from store.model import UNIONS, Name

TAKEN = NamingRule(
    "country/office-taken",
    """
    + 2019-05-21 | OSLO, May 21 (AFP) -- Norwegian King Tor Ek spoke of Togo. King Ola Umbo left. => country Ola Umbo = TG
    + 2019-05-21 | OSLO, May 21 (AFP) -- Norwegian President Tor Ek sang in Togo. The matter of the meal was US-Norwegian amity, and President Donald Umbo slept. => country Donald Umbo = US
    + 2019-05-21 | OSLO, May 21 (AFP) -- Norwegian King Tor Ek spoke of Peru. Togo's Ola Tassk came on Monday, a day after King Ola Umbo sang. => country Ola Umbo = TG
    + 2019-05-21 | OSLO, May 21 (AFP) -- Norway slept. Togo's crews stay away. Vice President Ola Umbo will speak in their place and is expected to arrive here on Friday. => country Ola Umbo = TG
    - 2019-05-21 | OSLO, May 21 (AFP) -- Norwegian King Tor Ek spoke of Togo. Mayor Ola Umbo left. => country Ola Umbo = TG
    + 2019-05-21 | KABUL, May 21 (AFP) -- Afghan bakers remember former king Mohammad Umbo. Pakistan slept. => country Mohammad Umbo = AF
    """,
)
COLLEAGUE = NamingRule(
    "country/colleague",
    """
    + 2019-05-21 | OSLO, May 21 (AFP) -- Togolese President Tor Ek left. Trade Minister Ola Umbo stayed. => country Ola Umbo = TG
    + 2019-05-21 | Togolese President Tor Ek flew to Peru. Chile slept. Trade Minister Ola Umbo stayed. => country Ola Umbo = TG
    - 2019-05-21 | Togolese President Tor Ek flew to Peru. It was late, Trade Minister Ola Umbo said. => country Ola Umbo = TG
    - 2019-05-21 | OSLO, May 21 (AFP) -- Latvian President Tor Ek left. Trade Minister Yevgeny Oblimov stayed. => country Yevgeny Oblimov = LV
    - 2019-05-21 | OSLO, May 21 (AFP) -- Togolese President Tor Ek left. He had talks with Trade Minister Ola Umbo. => country Ola Umbo = TG
    - 2019-05-21 | OSLO, May 21 (AFP) -- Trade Minister Ola Umbo had talks in May with Togolese President Tor Ek. => country Ola Umbo = TG
    - 2019-05-21 | OSLO, May 21 (AFP) -- Norway saw Togolese President Tor Ek. Trade Minister Ola Umbo left. => country Ola Umbo = TG
    """,
)
OFFICE_OF = NamingRule(
    "country/office-of-one-country",
    """
    + 2019-05-21 | Talks began. Secretary of State Orla Umbo left.       => country Orla Umbo = US
    + 2019-05-21 | North Korea slept. Unification Minister Park Il-ho left. => country Park Il-ho = KR
    - 2019-05-21 | North Korea slept. Irrigation Minister Park Il-ho left. => country Park Il-ho = KR
    + 2019-05-21 | Talks began. President Donald Umbo left.              => country Donald Umbo = US
    + 2019-05-21 | BRUSSELS, May 21 (AFP) -- The European Union met. Trade Commissioner Orla Umbo left. => country Orla Umbo = EU
    - 2019-05-21 | BRUSSELS, May 21 (AFP) -- The European Union met. Police Commissioner Orla Umbo left. => country Orla Umbo = EU
    + 2019-05-21 | OSLO, May 21 (AFP) -- The US spoke. Secretary of State Orla Umbo left. => country Orla Umbo = US
    + 2019-05-21 | BEIRUT, May 21 (AFP) -- The UN met. Secretary General Orla Umbo left.  => country Orla Umbo = UN
    - 2019-05-21 | BEIRUT, May 21 (AFP) -- The board met. Secretary General Orla Umbo left. => country Orla Umbo = UN
    + 2019-05-21 | BEIRUT, May 21 (AFP) -- The UN met. Undersecretary-General for Aid Orla Umbo left. => country Orla Umbo = UN
    + 2019-05-21 | BEIRUT, May 21 (AFP) -- The UN met. Former Secretary-General Orla Umbo left. => country Orla Umbo = UN
    + 2019-05-21 | The UN met. Chile's Tor Ek, an adviser to Secretary-General Orla Umbo, left. => country Orla Umbo = UN
    + 2019-05-21 | OSLO, May 21 (AFP) -- The World Food Programme left, the agency's director Orla Umbo said. => country Orla Umbo = UN
    + 2019-05-21 | It was his second summit with Donald Umbo.            => country Donald Umbo = US
    - 2019-05-21 | It was his second meal with Donald Umbo.              => country Donald Umbo = US
    - 2019-05-21 | Talks began. Secretary of the Board Orla Umbo left.   => country Orla Umbo = US
    + 2019-05-21 | LIMA, May 21 (AFP) -- It is late, UN humanitarian affairs chief Ola Umbo said. => country Ola Umbo = UN
    - 2019-05-21 | LIMA, May 21 (AFP) -- It is late, Hong Kong and Macao affairs chief Ola Umbo said. => country Ola Umbo = HK
    - 2019-05-21 | OSLO, May 21 (AFP) -- Norway slept. State Secretary Orla Vantek sang. => country Orla Vantek = US
    """,
)
DATELINE = NamingRule(
    "country/dateline",
    """
    + 2019-05-21 | OSLO, May 21 (AFP) -- Foreign Minister Ola Umbo said no.  => country Ola Umbo = NO
    + 2019-05-21 | OSLO, May 21 (AFP) -- All of Togo's mayors met at the port yesterday, one paper in Lome said. Togo's north came too. Analyst Ola Umbo was glad. => country Ola Umbo = TG
    - 2019-05-21 | OSLO, May 21 (AFP) -- Togo Affairs Office chief Ola Umbo said no.  => country Ola Umbo = TG
    - 2019-05-21 | OSLO, May 21 (AFP) -- Ambassador Ola Umbo said no.        => country Ola Umbo = NO
    - 2019-05-21 | OSLO, May 21 (AFP) -- Ola Umbo, head of the European Space Agency, said no. => country Ola Umbo = NO
    - 2019-05-21 | OSLO, May 21 (AFP) -- NATO's commander in Norway, General Ola Umbo, said no. => country Ola Umbo = NO
    + 2019-05-21 | UNITED NATIONS, May 21 -- The premier will not come, spokeswoman Ola Umbo said. => country Ola Umbo = UN
    + 2019-05-21 | UNITED NATIONS, May 21 -- The deputy secretary-general, Ola Umbo, said no. => country Ola Umbo = UN
    - 2019-05-21 | OSLO, May 21 (AFP) -- Tor Ek, head of the European Space Agency, said no. His spokesman Ola Umbo said no. => country Ola Umbo = NO
    - 2019-05-21 | OSLO, May 21 (AFP) -- Interpol secretary general Ola Umbo and international mediator Tor Ek said no. => country Ola Umbo = NO; country Tor Ek = NO
    - 2019-05-21 | OSLO, May 21 (AFP) -- The Red Cross left, the agency's spokeswoman Ola Umbo said. => country Ola Umbo = NO
    + 2019-05-21 | OSLO, May 21 (AFP) -- The bank left, the agency's spokeswoman Ola Umbo said. => country Ola Umbo = NO
    """,
)
RULES = (TAKEN, COLLEAGUE, OFFICE_OF, DATELINE)

_ABROAD = frozenset("ambassador envoy representative correspondent consul attache attaché".split())
"""Offices whose holders need not be of the dateline's country."""


def taken_by_others(page: Page, titles: Sequence[Title], report: Report) -> set[str]:
    """The countries of which another holds the office now, and those that have no such office: no
    US prime minister, no British president."""
    taken = of_others(page, titles, report.held)
    for title in titles:
        if not is_national(page, title):
            continue
        if title.stop == title.head + 1:  # not "president of Norvolt"
            office = office_of(page, title)
            if title.former and office in _CROWNS:
                continue  # republics have former kings
            never = page.origins.offices.get(office, frozenset())
            taken.update(never.intersection(report.named))
    return taken


_CROWNS = frozenset("king queen emperor".split())


def by_office(
    page: Page,
    person: Person,
    titles: Sequence[Title],
    report: Report,
    taken: Set[str],
    likely: Sequence[str],
) -> Represented:
    """The country of someone of whom an article with a dateline tells an office, and no more."""
    against = side_of(page, person, titles, report)
    if against:
        return Represented(against, SCENE.name)
    scene = scene_of(page, person)
    if page.home is not None and page.home in taken and scene != page.home:
        if likely[:1] == ("US",) and is_president(titles) and "US" not in taken:
            return Represented("US", OFFICE_OF.name)
        near = (code for code in likely if code in report.named and code not in taken)
        other = next(near, None) or subject_country(page, person, report)
        if other is None or other in taken:
            other = nearest_country(page, person, but={page.home})
        return Represented(other or page.home, TAKEN.name)
    if scene:
        return Represented(scene, SCENE.name)
    own = told_of(page, person)
    if own and own not in taken and (not likely or own in likely):
        return Represented(own, SCENE.name)
    states = {country for _, country in report.held}
    minister = any(page.lower[title.head] == "minister" for title in titles)
    at_home = report.names_home or not states.isdisjoint(report.visitors)
    fits = not likely or not states.isdisjoint(likely)
    if len(states) == 1 and not at_home and minister and fits and not is_met(page, person):
        state = states.pop()
        if not _faces(page, person, state, report):
            return Represented(state, COLLEAGUE.name)
        return Represented(page.home, DATELINE.name)
    of = page.home if page.home in states else _of_the_matter(page, titles, report)
    if likely[:1] in (("KP",), ("KR",)) and of not in likely and of not in _OF_CHINESE:
        # Koreans hold no office elsewhere: the likeliest of the countries that the article names.
        named = next((code for code in likely if code in report.named), None)
        return Represented(named, TAKEN.name) if named else UNKNOWN
    return Represented(of, DATELINE.name)


_OF_CHINESE = frozenset("CN HK ID MO MY SG TH TW VN".split())
"""Where names are borne that may be Korean ones, too: "Lee Kuan Yew"."""


def _faces(page: Page, person: Person, state: str, report: Report) -> bool:
    """Whether somebody of a state stands behind a name as the one who is met: "Ek had talks with
    the Togolese President Tassk"."""
    mention = person.mentions[0]
    stop = page.sentence_of(mention.first)[1]
    behind = (at for at in range(mention.stop, stop) if report.stated_at.get(at) == state)
    other = next(behind, -1)
    return other > 0 and not _FACE_TO_FACE.isdisjoint(page.lower[mention.stop : other])


_FACE_TO_FACE = frozenset("talks met meets meet meeting received welcomed hosted told with".split())


def of_a_guest(report: Report, guest: Set[str]) -> Represented:
    """Of a visitor of whom no more is known: the only other country that the article names."""
    others = [code for code in report.named if code not in guest and code not in UNIONS]
    return Represented(others[0], TAKEN.name) if len(others) == 1 else UNKNOWN


def is_president(titles: Sequence[Title]) -> bool:
    """Whether one of the titles is just "president", present or former."""
    return any(title.text.lower().removeprefix("former ") == "president" for title in titles)


def is_of_the_un(page: Page, titles: Sequence[Title]) -> bool:
    """Whether somebody is or was a deputy of the UN's secretary general, or in an article that names
    the UN "secretary general" of nothing else, or "spokesman" at its seat."""
    seat = _is_told_at_the_un(page)
    if seat and any(_is_on_its_staff(page, title) for title in titles):
        return True
    for title in titles:
        body = _that_agency(page, title)
        if is_deputy_of_the_un(title) or (body is not None and body.country == "UN"):
            return True
    return (seat or page.names_country("UN")) and any(map(is_secretary_general, titles))


def _is_on_its_staff(page: Page, title: Title) -> bool:
    """Whether an office told at the seat of the UN, and of nobody else, is one of its own."""
    return title.text.lower() in SPOKESPEOPLE or page.lower[title.head] == "rapporteur"


def _is_told_at_the_un(page: Page) -> bool:
    """Whether the dateline is "UNITED NATIONS"."""
    if page.home != "US" or not page.places:
        return False
    place = page.places[0]
    return place.rule == "place/dateline" and place.id == "US/united-nations"


def is_commissioner(page: Page, titles: Sequence[Title]) -> bool:
    """Whether somebody is a European commissioner, "Trade Commissioner" where the union is named."""
    return page.names_country("EU") and any(
        page.lower[title.head] == "commissioner"
        and not _COMMISSIONS.isdisjoint(page.lower[title.first : title.head])
        for title in titles
    )


_COMMISSIONS = frozenset(
    """trade enlargement competition agriculture farm fisheries energy environment external affairs
    transport budget justice development aid humanitarian digital market migration neighbourhood
    relations monetary currency economic industry""".split()
)


def is_american_office(titles: Sequence[Title]) -> bool:
    """Whether somebody is secretary of state: heads the foreign ministry, as in one country only."""
    printed = (title.text.lower().removeprefix("former ") for title in titles)
    return any(one.startswith("secretary of state") for one in printed)


def is_southern_office(titles: Sequence[Title]) -> bool:
    """Whether somebody heads South Korea's ministry for unification, which no other state has."""
    return any("unification minister" in title.text.lower() for title in titles)


def is_abroad(page: Page, title: Title) -> bool:
    """Whether the office is held abroad or in a body of many countries."""
    if page.lower[title.head] in _ABROAD or "High Commissioner" in title.text:
        return True
    if page.lower[title.first] == "international" and title.head > title.first:
        return True
    if page.classes[title.first - 1] == "s":
        owner = page.organisation_at.get(title.first - 2)
        if owner is not None and owner.country is None and owner.sort in _OF_MANY:
            return owner.rule == "organisation/name"  # "NATO's | commander in Togo"
    for index in range(title.first, title.stop):
        body = page.organisation_at.get(index)
        if body is not None and body.country is None:
            if page.lower[body.first] in _WORLDWIDE and body.sort != "company":
                return True
            if body.sort in _OF_MANY:
                return body.rule == "organisation/name"
        if page.lower[index] in SENT_ABROAD and page.lower[index + 1] == "in":
            return True  # "commander of coalition forces in Togo"
    body = _that_agency(page, title)
    return body is not None and body.country is None and body.sort in {"body", "bank"}


def is_of_states(page: Page, titles: Sequence[Title]) -> bool:
    """Whether somebody holds office in a body of states, and none in a state: "OPEC chief"."""
    bodies = [
        page.organisation_at.get(index)
        for title in titles
        for index in range(title.first, title.stop)
    ]
    return not any(is_national(page, title) for title in titles) and any(
        body is not None
        and body.country is None
        and (body.sort == "body" or page.lower[body.first] in _WORLDWIDE)
        and body.sort in _OF_MANY
        and body.rule == "organisation/name"
        for body in bodies
    )


_WORLDWIDE = frozenset(
    "european international world global pan-african inter-american african au asean nato ecowas sadc"
    " igad apec opec osce arab asian nordic baltic caribbean commonwealth gulf".split()
)
"""First words of bodies of many countries: "European Space Agency"."""
_OF_MANY = frozenset("body bank agency military".split())
"""Sorts of known bodies that, if of no country, are of many: "Interpol", "KFOR"."""
_AGENCIES = frozenset("agency organisation organization bank alliance cartel bloc body".split())


def _that_agency(page: Page, title: Title) -> Name | None:
    """The body named before that "the agency's | spokeswoman" means."""
    at = title.first - 1
    if page.classes[at] != "s" or page.lower[at - 1] not in _AGENCIES:
        return None
    if page.lower[at - 2] != "the":
        return None
    near = range(at - 2, max(-1, at - _NEAR), -1)
    last = next((page.organisation_at[i] for i in near if i in page.organisation_at), None)
    if last is not None:
        return last
    known = {one.id: one for one in page.organisations if one.sort in {"body", "bank"}}
    return next(iter(known.values())) if len(known) == 1 else None


_NEAR = 40
"""Tokens before "the agency" within which it is named, unless the article names but one."""


def _of_the_matter(page: Page, titles: Sequence[Title], report: Report) -> str | None:
    """The dateline's country; another where the article is plainly about that one and names the
    dateline's nowhere else, or for a head of state or government."""
    topic, named = report.topic, report.named
    national = any(is_national(page, title) for title in titles)
    at_home = named.get(page.home or "", 0)
    if topic and topic in report.visitors:
        return page.home
    if (
        topic
        and named.get(topic, 0) > 2
        and (not report.names_home or (national and named[topic] + 1 >= at_home))
    ):
        return topic
    most = max(named, key=lambda code: named[code], default=page.home)
    if most != topic and not any(page.lower[title.head] in OF_ONE for title in titles):
        return page.home
    if most and page.home and named.get(most, 0) > 3 * at_home and most not in UNIONS:
        return most
    return page.home
