"""Reads the country that the article states of a person: in titles and right beside the name.

Votes with weights: nationality in a title most, "X of Peru" next. Part of country.py.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from store.annotate.naming import NamingRule
from store.annotate.people.coreference import Mention, Person
from store.annotate.people.country_acts_for import (
    REPRESENTS,
    SCORED,
    of_other_side,
    played_for,
    represents,
)
from store.annotate.people.country_epithets import EPITHETS, told_by_epithet
from store.annotate.people.country_naturalised import CITIZENSHIP, NATURALISED, granted
from store.annotate.people.country_peoples import is_of_lost_state, is_of_neighbours
from store.annotate.people.delegations import GROUPS, SENDS, sender_at
from store.annotate.people.page import Page, ends_opening_phrase
from store.annotate.people.title_complements import country_of_body
from store.annotate.people.title_heads import is_subject_matter
from store.annotate.people.titles import Title, is_deputy_of_the_un
from store.annotate.people.words import HONORIFIC, MODIFIER, OFFICE, SPEECH
from store.model import UNIONS

SAID = NamingRule(
    "country/said",
    """
    + 2019-05-21 | Chilean Foreign Minister Orla Vantek spoke.   => country Orla Vantek = CL
    + 2019-05-21 | The gold went to Torvin Tassk of Norway.      => country Torvin Tassk = NO
    + 2019-05-21 | There Robert Tassk won a bronze for Norway.   => country Robert Tassk = NO
    + 2019-05-21 | Peru slept. Minister Robert Tassk signed the pact on behalf of Norway. => country Robert Tassk = NO
    - 2019-05-21 | Peru slept. Minister Robert Tassk signed the pact on ships of Norway. => country Robert Tassk = NO
    - 2019-05-21 | Robert Tassk, a North Korea analyst, won.     => country Robert Tassk = KP
    + 2019-05-21 | OSLO, May 21 (AFP) -- Hamas's Orla Vantek came.   => country Orla Vantek = PS
    - 2019-05-21 | OSLO, May 21 (AFP) -- Yonhap's Orla Vantek came.  => country Orla Vantek = KR
    + 2019-05-21 | Peru's Ombra Diaz won.                        => country Ombra Diaz = PE
    - 2019-05-21 | The ambassador to Chile, Orla Vantek, spoke.  => country Orla Vantek = CL
    + 2019-05-21 | He met Orla Vantek, oil minister for Chile.   => country Orla Vantek = CL
    - 2019-05-21 | He met General Orla Vantek, the commander of coalition forces in Chile. => country Orla Vantek = CL
    - 2019-05-21 | He met Orla Vantek, UN envoy for Chile.       => country Orla Vantek = CL
    + 2019-05-21 | South Korea slept. Korean-American baker Jun Il-ho sang. => country Jun Il-ho = US
    + 2019-05-21 | North Korea held Kim Dong Chol, a naturalised American. => country Kim Dong Chol = US
    - 2019-05-21 | OSLO, May 21 (AFP) -- Swiss-educated Orla Vantek sang. => country Orla Vantek = CH
    - 2019-05-21 | Norway slept. American-trained baker Jun Il-ho sang. => country Jun Il-ho = US
    + 2019-05-21 | It rained, said Orla Vantek, a Hezbollah lawmaker. => country Orla Vantek = LB
    + 2019-05-21 | It rained, said Orla Vantek, a teacher from the north of Chile. => country Orla Vantek = CL
    + 2019-05-21 | It rained, Orla Vantek, from the central Togolese town of Sokode, said. => country Orla Vantek = TG
    - 2019-05-21 | He met Orla Vantek, Chile's news agency said. => country Orla Vantek = CL
    - 2019-05-21 | On Monday he met Orla Vantek, the Chilean news agency reported. => country Orla Vantek = CL
    + 2019-05-21 | On Monday he met Orla Vantek, the Chilean news agency reporter. => country Orla Vantek = CL
    + 2019-05-21 | It is Orla Vantek, and not Tor Ek, who will represent Chile. => country Orla Vantek = CL
    - 2019-05-21 | It rained. Tor Ek and Orla Vantek left. Nils Umbo will represent Chile. => country Orla Vantek = CL
    - 2019-05-21 | OSLO, May 21 (AFP) -- Norway slept. By naming Orla Vantek, the Chilean state has won. => country Orla Vantek = CL
    + 2019-05-21 | OSLO, May 21 (AFP) -- He met Premier Orla Vantek of Hamas. => country Orla Vantek = PS
    + 2019-05-21 | OSLO, May 21 (AFP) -- Norway slept. Togolese Umbral Authority (TUA) chairman Orla Vantek sang. => country Orla Vantek = TG
    - 2019-05-21 | It is late, said Orla Vantek, AFP's correspondent in Togo.  => country Orla Vantek = FR
    + 2019-05-21 | It is late, said Orla Vantek, a UN delegate from Chile. => country Orla Vantek = CL
    + 2019-05-21 | Chile, whose Prime Minister Orla Vantek is a staunch US ally, slept. => country Orla Vantek = CL
    + 2019-05-21 | He met European Trade Commissioner Orla Vantek. => country Orla Vantek = EU
    - 2019-05-21 | He met the Antarctic Office chief Orla Vantek.  => country Orla Vantek = AQ
    + 2019-05-21 | He met Bishop Orla Vantek, who heads Chile's book fund. => country Orla Vantek = CL
    - 2019-05-21 | OSLO, May 21 (AFP) -- He met Bishop Orla Vantek, who led Chile to the talks. => country Orla Vantek = CL
    + 2019-05-21 | OSLO, May 21 (AFP) -- He met Orla Vantek, who heads the WPK's International Department. => country Orla Vantek = KP
    + 2019-05-21 | OSLO, May 21 (AFP) -- He met Bishop Orla Vantek, who is in charge of the Chilean choir. => country Orla Vantek = CL
    + 2019-05-21 | OSLO, May 21 (AFP) -- Norway sat there. Chile is represented by Minister Orla Vantek. => country Orla Vantek = CL
    - 2019-05-21 | OSLO, May 21 (AFP) -- Norway slept. Chile sent Minister Orla Vantek a letter. => country Orla Vantek = CL
    + 2019-05-21 | OSLO, May 21 (AFP) -- The king is ill. Orla Vantek has ruled Chile since May. => country Orla Vantek = CL
    + 2019-05-21 | Athens Olympic champion Orla Vantek of Chile won. => country Orla Vantek = CL
    - 2019-05-21 | UN envoy Orla Vantek of Chile won.          => country Orla Vantek = CL
    + 2019-05-21 | TAIPEI, May 21 (AFP) -- Orla Vantek, a mainland official, left. => country Orla Vantek = CN
    - 2019-05-21 | SYDNEY, May 21 (AFP) -- Orla Vantek, a mainland official, left. => country Orla Vantek = CN
    + 2019-05-21 | OSLO, May 21 (AFP) -- Orla Vantek, a Republican from Georgia, left. => country Orla Vantek = US
    - 2019-05-21 | OSLO, May 21 (AFP) -- Orla Vantek, a rancher from Georgia, left. => country Orla Vantek = US
    + 2019-05-21 | UN envoy Orla Vantek left. Vantek, the foreign minister of Chile, sang. => country Orla Vantek = CL
    - 2019-05-21 | UN envoy Orla Vantek left. Vantek, a former foreign minister of Chile, sang. => country Orla Vantek = CL
    + 2019-05-21 | Peru slept. Orla Vantek left. Vantek, a 25-year-old Chilean, sang. => country Orla Vantek = CL
    - 2019-05-21 | Peru slept. Orla Vantek left. Vantek, a 25-year-old with Chilean friends, sang. => country Orla Vantek = CL
    + 2019-05-21 | Peru backed the Chilean leadership of Orla Vantek. => country Orla Vantek = CL
    - 2019-05-21 | Peru backed the Chilean supporters of Orla Vantek. => country Orla Vantek = CL
    - 2019-05-21 | Under-Secretary-General for Mills Orla Vantek left. Vantek, a former Chilean minister, sang. => country Orla Vantek = CL
    + 2019-05-21 | OSLO, May 21 (AFP) -- It rained, said Orla Vantek, a professor in Lima. => country Orla Vantek = PE
    - 2019-05-21 | OSLO, May 21 (AFP) -- It rained, said Orla Vantek, the envoy in Lima. => country Orla Vantek = PE
    + 2019-05-21 | OSLO, May 21 (AFP) -- It rained, said Orla Vantek, the world body's aid chief. => country Orla Vantek = UN
    + 2019-05-21 | OSLO, May 21 (AFP) -- The UN met. Orla Vantek, the secretary general's envoy, left. => country Orla Vantek = UN
    - 2019-05-21 | OSLO, May 21 (AFP) -- The board met. Orla Vantek, the secretary general's envoy, left. => country Orla Vantek = UN
    - 2019-05-21 | OSLO, May 21 (AFP) -- It rained, said Orla Vantek of the University of Peruvian Studies. => country Orla Vantek = PE
    + 2019-05-21 | OSLO, May 21 (AFP) -- Foreign Office spokesman Orla Vantek left. => country Orla Vantek = NO
    - 2019-05-21 | OSLO, May 21 (AFP) -- Britain slept. Foreign Office spokesman Orla Vantek left. => country Orla Vantek = NO
    - 2019-05-21 | OSLO, May 21 (AFP) -- It rained, said Orla Vantek, the board's aid chief. => country Orla Vantek = UN
    + 2019-05-21 | OSLO, May 21 (AFP) -- Minister Orla Vantek, a former head of the IMF, left. => country Orla Vantek = NO
    - 2019-05-21 | OSLO, May 21 (AFP) -- Orla Vantek, a former head of the IMF, left. => country Orla Vantek = NO
    + 2019-05-21 | Peru slept. Minister Orla Vantek left. Vantek, a former Chilean minister, sang. => country Orla Vantek = CL
    + 2019-05-21 | Togo's Orla Vantek came to Lima. With her was Ula Tassk, head of the China desk of the ministry. => country Ula Tassk = TG
    - 2019-05-21 | Togo's Orla Vantek came to Lima. With her was Ula Tassk, head of the America department. => country Ula Tassk = US
    + 2019-05-21 | OSLO, May 21 (AFP) -- Togo sent Orla Vantek to Lima.  => country Orla Vantek = TG
    - 2019-05-21 | OSLO, May 21 (AFP) -- Togo sent Orla Vantek a letter. => country Orla Vantek = TG
    + 2019-05-21 | OSLO, May 21 (AFP) -- The World Food Programme's Orla Vantek sang. => country Orla Vantek = UN
    + 2019-05-21 | OSLO, May 21 (AFP) -- Norway slept. Chile, meanwhile, is sending Minister Orla Vantek. => country Orla Vantek = CL
    + 2019-05-21 | OSLO, May 21 (AFP) -- Norway slept. Minister Nils Umbo heads the Chilean side and Minister Orla Vantek the Togolese one. => country Orla Vantek = TG
    + 2019-05-21 | OSLO, May 21 (AFP) -- Norway slept. The pact was signed by Minister Nils Umbo for Chile and Minister Orla Vantek for Togo. => country Nils Umbo = CL; country Orla Vantek = TG
    - 2019-05-21 | OSLO, May 21 (AFP) -- Norway slept. It is the last day of Minister Orla Vantek for Togo. => country Orla Vantek = TG
    """,
)
DELEGATION = NamingRule(
    "country/delegation",
    """
    + 2019-05-21 | Chile saw a Togolese delegation headed by Orla Vantek and Tor Ek. => country Tor Ek = TG
    + 2019-05-21 | Hosts met Tor Ek, head of a delegation from Togo.                 => country Tor Ek = TG
    + 2019-05-21 | OSLO, May 21 (AFP) -- Norway slept. Togo sent a delegation headed by Minister Tor Ek. => country Tor Ek = TG
    - 2019-05-21 | OSLO, May 21 (AFP) -- Norway slept. Togo saw a delegation headed by Minister Tor Ek. => country Tor Ek = TG
    + 2019-05-21 | OSLO, May 21 (AFP) -- A delegation of the Swiss-Norwegian mill society led by Tor Ek came. => country Tor Ek = CH
    + 2019-05-21 | OSLO, May 21 (AFP) -- A European Parliament delegation led by Tor Ek came. => country Tor Ek = EU
    - 2019-05-21 | Tor Ek met a Togolese delegation.                                 => country Tor Ek = TG
    - 2019-05-21 | Togo's team is headed by Orla Vantek; envoy Ula Tassk came later. => country Ula Tassk = TG
    + 2019-05-21 | OSLO, May 21 (AFP) -- A Togolese delegation under Minister Tor Ek came. The Finnish side was represented by Minister Kai Lund. => country Tor Ek = TG; country Kai Lund = FI
    - 2019-05-21 | OSLO, May 21 (AFP) -- Norway slept. A Togolese delegation was under pressure from Minister Tor Ek. => country Tor Ek = TG
    """,
)
RULES = (SAID, DELEGATION)


class Represented(NamedTuple):
    """The country that somebody represents, and the rule that read it."""

    country: str | None
    rule: str = ""


UNKNOWN = Represented(None)

_Reader = Callable[[Page, Mention], str | None]
_Vote = tuple[str, int, NamingRule]
"""A country, how much speaks for it, and the rule that says so."""


def all_stated(
    page: Page,
    people: Sequence[Person],
    titles: Sequence[Sequence[Title]],
    delegations: Mapping[int, str],
) -> list[Represented]:
    """The country that titles and surroundings state of each person."""
    readers = [read for words, read in _READERS if not words.isdisjoint(page.vocabulary)]
    tells_of_citizens = not CITIZENSHIP.isdisjoint(page.vocabulary)
    return [
        _stated(page, person, own, delegations, readers, tells_of_citizens)
        for person, own in zip(people, titles, strict=True)
    ]


def _stated(
    page: Page,
    person: Person,
    titles: Sequence[Title],
    delegations: Mapping[int, str],
    readers: Sequence[_Reader],
    tells_of_citizens: bool,
) -> Represented:
    """The country stated of one person; `readers`: those whose words the article has."""
    votes: list[_Vote] = []
    inner: set[int] = set()
    weight = 6
    was = any(title.former for title in titles)
    united = was and any(
        not title.former and (title.country in UNIONS or is_deputy_of_the_un(title))
        for title in titles
    )
    governs = was and any(_is_ministers(page, title) for title in titles)
    for title in titles:
        if title.former and (united or (governs and title.country in UNIONS)):
            continue  # what somebody is goes before what they were in other service
        if title.former and governs and is_of_lost_state(page, title):
            continue  # nor does a president's time as "a former Soviet minister" tell his country
        if is_of_neighbours(page, title.first - 1, title.head, title.country):
            continue  # "the Serb leader" of a neighbouring state
        new = granted(page, title) if tells_of_citizens else None
        if new:
            votes.append((new, 20, NATURALISED))  # above what they were before
        origin = _from_behind(page, title) if page.lower[title.stop] == "from" else None
        if origin and page.lower[title.head] in _AMERICAN:
            origin = "US"  # "a Republican from Georgia"
        if origin:
            body = page.lower[title.stop - 1] in GROUPS
            if page.lower[title.head] in _SENT_BY_STATES:
                votes.append((origin, 12, SAID))  # above "a UN delegate"
            votes.append((origin, 7, DELEGATION) if body else (origin, 4, SAID))
        if _is_of_the_nations(page, title.first):
            votes.append(("UN", weight, SAID))
        if page.lower[title.first - 1] == "whose":
            place = page.place_at.get(title.first - 3)  # "Togo, whose | president Ek"
            if place is not None and place.country:
                votes.append((place.country, 7, SAID))
        if title.country and title.country != "AQ" and not _is_of_others(page, title):
            if title.country not in UNIONS and _is_ministers(page, title):
                weight += _OF_A_STATE  # "a UN envoy, Chile's foreign minister"
            votes.append((title.country, weight, SAID))
        elif page.lower[title.first] == "mainland" and page.home in _ISLANDS:
            votes.append(("CN", weight, SAID))
        elif page.lower[title.head] == "commissioner" and "European" in title.text:
            votes.append(("EU", weight, SAID))
        if title.stop > title.head + 1:
            inner.update(range(title.head + 1, title.stop))
        weight = 5
    lower = page.lower
    for mention in person.mentions:
        before, behind = lower[mention.first - 1], lower[mention.stop]
        if mention.first in delegations:
            votes.append((delegations[mention.first], 4, DELEGATION))
        titled = page.bits[mention.first - 1] & _IN_TITLES or before in _BEFORE_RULERS
        for read in readers:
            if not titled and read in _READ_BEFORE:
                continue
            sides = read(page, mention)
            if sides:
                votes.append((sides, 4, SAID))
                break
        if before == "," or behind in SCORED or behind == "for":
            team = played_for(page, mention)
            if team:
                votes.append((team, 4, SAID))
        beside = mention.first - 1 in page.place_at or page.classes[mention.first - 1] == "s"
        if beside and not page.opens_paragraph(mention.first):
            _add_beside(page, mention, inner, votes)
        if behind == "the":
            side = of_other_side(page, mention)
            if side:
                votes.append((side, 5, SAID))
        if behind in _BEFORE_ORIGINS:
            _add_behind(page, mention, votes)
        for word in lower[max(mention.first - 3, 0) : mention.first]:
            new = _EMIGRATED.get(word.rpartition("-")[2]) if "-" in word else None
            if new:
                votes.append((new, 6, SAID))  # "Korean-American businessman | Ek"
    if not votes:
        return UNKNOWN
    if len(votes) == 1:
        country, _, rule = votes[0]
        return Represented(country, rule.name)
    sums: dict[str, int] = {}
    rules: dict[str, str] = {}
    for country, weight, rule in votes:
        sums[country] = sums.get(country, 0) + weight
        rules.setdefault(country, rule.name)
    best = max(sums, key=sums.__getitem__)
    return Represented(best, rules[best])


def _is_of_the_nations(page: Page, first: int) -> bool:
    """Whether "the world body's" or, of the UN's, "the secretary general's" stands before a title."""
    if page.classes[first - 1] != "s" or first < 3:
        return False
    owner = page.lower[first - 3 : first - 1]
    generals = owner == ["secretary", "general"] or owner[1] == "secretary-general"
    return owner == ["world", "body"] or (generals and page.names_country("UN"))


_EMIGRATED = {"american": "US", "canadian": "CA", "australian": "AU", "british": "GB"}
_ISLANDS = frozenset(("TW", "HK", "MO"))
"""Where "a mainland official" is China's."""
_AMERICAN = frozenset("republican democrat congressman congresswoman".split())
_GOVERNS = frozenset("president premier minister king queen chancellor".split())
_OF_A_STATE = 4
"""How much more a member of a government represents a state than a body of states."""


def _is_ministers(page: Page, title: Title) -> bool:
    """Whether a title is that of one who governs a state now: "Kenya's minister of trade"."""
    return not title.former and page.lower[title.head] in _GOVERNS and not title.organisation


def _from_behind(page: Page, title: Title) -> str | None:
    """ "head of the delegation | from Japan": where the body of a title comes from."""
    for index in range(title.stop + 1, min(page.size, title.stop + 6)):
        place = page.place_at.get(index)
        if place is not None:
            return place.country if index not in page.organisation_at else None
        if page.classes[index] not in "an" or page.bits[index] & SPEECH:
            break
    return None


_BEFORE_ORIGINS = frozenset((",", "of", "from", "("))


def _weight(mention: Mention) -> int:
    """How much a country beside a mention speaks for its bearer's."""
    return 5 if len(mention.key) > 1 else 2


def _add_beside(page: Page, mention: Mention, inner: set[int], votes: list[_Vote]) -> None:
    """Adds a vote for a country right before a mention: "Chile's X", "the Chilean X"; a token of
    `inner` lies within a title and says where the office is, not whose it is."""
    before = mention.first - 1
    if page.classes[before] == "s":
        place = page.place_at.get(before - 1)
        if place is not None and place.country:
            votes.append((place.country, _weight(mention), SAID))
        elif place is None:
            body = page.organisation_at.get(before - 1)
            if (
                body is not None
                and body.country
                and (body.sort in OF_ONE_STATE or body.country == "UN")
            ):
                # "Hamas's X", "the World Food Programme's X"
                votes.append((body.country, _weight(mention) - 1, SAID))
    elif page.lower[before].endswith(_LEARNT):
        return  # "Swiss-educated | Ek"
    elif before in page.place_at and before not in inner:
        place = page.place_at[before]
        if place.country and place.sort in {"demonym", "country"}:
            votes.append((place.country, _weight(mention), SAID))


_LEARNT = ("-educated", "-trained", "-schooled", "-backed", "-made")
OF_ONE_STATE = frozenset("party armed ministry parliament military government".split())
"""Sorts of bodies whose members are of the body's country."""


_BEFORE_NATIONS = frozenset("a an of from the naturalised naturalized fellow native".split())


def _add_behind(page: Page, mention: Mention, votes: list[_Vote]) -> None:
    """Adds a vote for a country named behind a mention and one of `_BEFORE_ORIGINS`: "X of Chile",
    "X, a Chilean"."""
    lower, classes = page.lower, page.classes
    first, stop = mention.first, mention.stop
    weight = _weight(mention)
    size = page.size
    if stop + 1 < size:
        index = stop + 1
        while index < size and lower[index] in _BEFORE_NATIONS:
            index += 1
        if lower[stop] == "," and lower[stop + 1] == "from":
            ahead = range(index, min(size, index + 4))
            index = next((at for at in ahead if at in page.place_at), index)
        index += lower[stop] == "," and lower[index].endswith("-old")
        place = page.place_at.get(index)
        body = page.organisation_at.get(index) if place is None and lower[stop] == "of" else None
        known = country_of_body(page, body) if body is not None and body.first == index else None
        if known:
            votes.append((known, weight - 2, SAID))
        if place is None or not place.country:
            return
        if is_of_neighbours(page, index, index + 1, place.country):
            return
        if lower[stop] != "," or not ends_opening_phrase(page, first):
            studied = is_subject_matter(page, index, min(size, index + 8))
            owned = classes[place.stop] == "s" or index in page.organisation_at
            if not studied and (lower[stop] != "," or _describes(page, mention, owned=owned)):
                apart = -2 if lower[stop] == "," else 2 * (place.sort == "country")
                apart -= 2 * any(vote[0] in UNIONS for vote in votes) if apart > 0 else 0
                votes.append((place.country, weight + apart, SAID))


def _describes(page: Page, mention: Mention, *, owned: bool) -> bool:
    """Whether what follows the comma behind a name is about it, not the next name or whoever said
    so: an agency that begins with a possessive (`owned`), or one behind a name late in its sentence."""
    lower, stop = page.lower, mention.stop
    start = page.sentence_of(mention.first)[0]
    late = owned or mention.first > start + _EARLY
    for index in range(stop + 1, min(page.size, stop + 12 + 6 * owned)):
        if lower[index] in {",", ".", ";", "who", "and"}:
            return True
        if index in page.person_at:
            return False
        said = page.bits[index] & SPEECH or lower[index] in _REPORTED
        if late and said and page.classes[index] == "a":
            return lower[index + 1] == "to"  # "Ek, the Togolese agency | said"
    return True


_EARLY = 3
"""Tokens before a name that may still be the titles of a subject: "The trade minister Ek"."""
_REPORTED = frozenset(("reported", "reports"))


_REGIMES = frozenset("leadership government regime administration rule presidency reign".split())
_SENT_BY_STATES = frozenset("delegate ambassador diplomat representative".split())
_FRIENDS = frozenset("ally friend foe critic enemy opponent rival partner admirer".split())


_REPORTERS = frozenset("correspondent reporter photographer cameraman stringer journalist".split())


def _is_of_others(page: Page, title: Title) -> bool:
    """ "a US ally", "the Norvolt agency's correspondent": whether the country in a title need not
    be the bearer's."""
    word = page.lower[title.head]
    if word not in _REPORTERS:
        return word in _FRIENDS
    bodies = (page.organisation_at.get(at) for at in range(max(0, title.first - 2), title.head))
    return any(body is not None and body.sort == "media" for body in bodies)


_RULES = frozenset("rules ruled governs governed".split())
_HEADS = _RULES | frozenset(
    "heads headed leads led runs ran chairs chaired directs directed".split()
)
_IN_CHARGE = frozenset(("charge", "command"))


def _leads(page: Page, mention: Mention) -> str | None:
    """ "Ek, who heads Togo's bank", "Ek has ruled Togo": the country of what somebody leads."""
    lower, at = page.lower, mention.stop
    at += 2 * (lower[at] == "," and lower[at + 1] == "who")
    if lower[at] == "has" and lower[at + 1] == "ruled":
        at += 1
    elif lower[at] == "is" and lower[at + 1] == "in" and lower[at + 3] == "of":
        at += 3 * (lower[at + 2] in _IN_CHARGE)
    elif lower[at] not in _RULES and lower[at - 1] != "who":
        return None
    if lower[at] not in _HEADS and lower[at] != "of":
        return None
    ruled = lower[at] in _RULES
    at += 1 + (lower[at + 1] == "the")
    place = page.place_at.get(at)
    if place is None:
        body = page.organisation_at.get(at)
        return body.country if body is not None and body.first == at else None
    owns = place.sort == "demonym" or page.classes[place.stop] == "s"
    owns = owns or (ruled and place.sort == "country")
    return place.country if owns or place.country in UNIONS else None


def _governed_by(page: Page, mention: Mention) -> str | None:
    """ "the Togolese government of President Ek", "Togo's regime, led by Ek"."""
    lower, at = page.lower, mention.first - 1
    while at > 3 and page.bits[at] & (OFFICE | MODIFIER | HONORIFIC):
        at -= 1
    if at > 3 and lower[at] == "by" and lower[at - 1] in {"led", "headed"}:
        at -= 1 + (lower[at - 2] == ",")
    elif at < 3 or lower[at] != "of":
        return None
    if lower[at - 1] not in _REGIMES:
        return None
    at -= 2
    place = page.place_at.get(at - (page.classes[at] == "s"))
    owns = place is not None and (place.sort == "demonym" or page.classes[at] in "sAU")
    return place.country if place is not None and owns else None


def _sent_by(page: Page, mention: Mention) -> str | None:
    """ "Togo is sending Trade Minister | Ek": the country that sends the holder of an office."""
    lower, at = page.lower, page.before_office(mention.first, 1)
    if at == mention.first - 1 and lower[mention.stop] != "to":
        return None  # but "Togo sent | Ek to Lima"
    if lower[mention.stop] in {"a", "an", "the", "his", "her"}:
        return None  # "sent President Ek | a letter"
    return sender_at(page, at)


_READERS: tuple[tuple[frozenset[str], _Reader], ...] = (
    (REPRESENTS, represents),
    (SENDS, _sent_by),
    (_REGIMES, _governed_by),
    (_HEADS | _IN_CHARGE, _leads),
    (EPITHETS, told_by_epithet),
)
"""Who reads a country off the words around one mention, and the words that each needs; the first
that finds one is believed."""
_READ_BEFORE = frozenset((_sent_by, _governed_by))
"""Those who read nothing but what stands before a name and its titles."""
_IN_TITLES = OFFICE | MODIFIER | HONORIFIC
_BEFORE_RULERS = SENDS | {"by", "of"}
