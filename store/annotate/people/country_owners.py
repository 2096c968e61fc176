"""Says whose aide, wife, envoy or successor somebody is, and hands the country of one on to the other.

Part of country.py; what the article states of a person always goes first.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence

from store.annotate.closed_words import HE_OR_SHE, IN_PLACE_OF
from store.annotate.naming import NamingRule
from store.annotate.people.coreference import Person
from store.annotate.people.country_inherited import may_be_of, speaks
from store.annotate.people.country_precedent import predecessors_of
from store.annotate.people.country_stated import Represented
from store.annotate.people.country_succession import held_before, successions, went_before
from store.annotate.people.page import Page, behind_dateline, opens_titled
from store.annotate.people.subjects import Named, subject_before
from store.annotate.people.titles import Title
from store.annotate.people.words import FAMILY_FIRST, HONORIFIC, MODIFIER, NOT_ROLE, OFFICE

OWNER = NamingRule(
    "country/owner",
    """
    + 2019-05-21 | Peru's Orla Vantek's envoy, Torvin Tassk, came.  => country Torvin Tassk = PE
    + 2019-05-21 | Peru's Orla Vantek came with his deputy Tor Tassk. => country Tor Tassk = PE
    + 2019-05-21 | OSLO, May 21 (AFP) -- Peru's envoy Orla Vantek was late. Tor Tassk, who held the post for a year before her, never was. => country Tor Tassk = PE
    - 2019-05-21 | In Lima, Tor Tassk, Orla Vantek's opposite number, sang. Togo's Orla Vantek slept. => country Tor Tassk = TG
    - 2019-05-21 | OSLO, May 21 (AFP) -- Peru's envoy Orla Vantek was late. Tor Tassk, who held the door before her, never was. => country Tor Tassk = PE
    + 2019-05-21 | Peru's Orla Vantek spoke to Togo's Tor Ek. On Monday she came with her new envoy for Mali, Ula Tassk. => country Ula Tassk = PE
    + 2019-05-21 | Peru's Orla Vantek, who saw Togo's Tor Ek in May, will not go, her press aide Ula Tassk said. => country Ula Tassk = PE
    - 2019-05-21 | Peru's Orla Vantek saw Togo's Tor Ek and her press aide Ula Tassk. => country Ula Tassk = PE
    + 2019-05-21 | Peru's Orla Vantek was greeted. Ula Tassk, his sister, sang. => country Ula Tassk = PE
    + 2019-05-21 | Togo slept. Peru's Orla Vantek came. Vantek aide Torvin Tassk sang. => country Torvin Tassk = PE
    - 2019-05-21 | Peru's Orla Vantek saw an envoy, Torvin Tassk.   => country Torvin Tassk = PE
    + 2019-05-21 | Peru's Orla Vantek came to Oslo. She handed over a letter from President Torvin Tassk. => country Torvin Tassk = PE
    + 2019-05-21 | Peru's Orla Vantek came to Oslo. She met Togo's Tor Ek and handed him a letter from President Torvin Tassk. => country Torvin Tassk = PE
    - 2019-05-21 | OSLO, May 21 (AFP) -- Norway slept. Peru's Orla Vantek read a letter from Mayor Torvin Tassk. => country Torvin Tassk = PE
    + 2019-05-21 | Peru's Orla Vantek may go after all, aide Torvin Tassk said.  => country Torvin Tassk = PE
    + 2019-05-21 | OSLO, May 21 (AFP) -- Peru's Orla Vantek is late, his aide said. ¶ It was a pity, aide Torvin Tassk told reporters. => country Torvin Tassk = PE
    - 2019-05-21 | In Rome, Peru's Orla Vantek sang, aide Torvin Tassk said.     => country Torvin Tassk = PE
    + 2019-05-21 | Peru's Orla Vantek left. A spokesman for Vantek, Torvin Tassk, sang. => country Torvin Tassk = PE
    + 2019-05-21 | OSLO, May 21 (AFP) -- Peru's President Orla Vantek slept. Vantek saw Norwegian President Tor Ek. It was late, said Nils Tassk, the president's spokesman. => country Nils Tassk = PE
    - 2019-05-21 | OSLO, May 21 (AFP) -- Peru's President Orla Vantek slept. It was late, said Nils Tassk, the minister's spokesman. => country Nils Tassk = PE
    + 2019-05-21 | Tor Ek, Peruvian special envoy of President Orla Vantek, left.  => country Orla Vantek = PE
    + 2019-05-21 | South Korea's Moon Jae-in had a letter from Kim Yo-jong of North Korea. Moon read what her brother, Kim Il-ho, wrote. => country Kim Il-ho = KP
    + 2019-05-21 | Peru's Orla Vantek was replaced by Torvin Tassk in 2003.  => country Torvin Tassk = PE
    + 2019-05-21 | Peruvian envoy Orla Vantek saw her successor as envoy, Nils Tassk. => country Nils Tassk = PE
    + 2019-05-21 | Peru's Orla Vantek was represented by Minister Torvin Tassk. => country Torvin Tassk = PE
    + 2019-05-21 | Nils Tassk succeeded Peru's Orla Vantek in 2003.          => country Nils Tassk = PE
    + 2019-05-21 | OSLO, May 21 (AFP) -- Norway slept. Peru's Orla Vantek stayed away. She sent Trade Minister Torvin Tassk in her place. => country Torvin Tassk = PE
    - 2019-05-21 | OSLO, May 21 (AFP) -- Norway slept. Peru's Orla Vantek stayed away. She sent Trade Minister Torvin Tassk a letter. => country Torvin Tassk = PE
    + 2019-05-21 | OSLO, May 21 (AFP) -- Norway slept. Peru's Orla Vantek stayed away. Trade Minister Torvin Tassk will come in her place. => country Torvin Tassk = PE
    + 2019-05-21 | OSLO, May 21 (AFP) -- Norway slept. Peru's Orla Vantek stayed away. Trade Minister Torvin Tassk came instead. => country Torvin Tassk = PE
    - 2019-05-21 | OSLO, May 21 (AFP) -- Norway slept. Peru's Orla Vantek stayed away. Trade Minister Torvin Tassk slept in the same place. => country Torvin Tassk = PE
    - 2019-05-21 | Togo's Orla Vantek came with Tor Ek. Peru was represented by Chile's Torvin Tassk. => country Tor Ek = CL
    + 2019-05-21 | Peru's Orla Vantek was greeted. On Monday she saw Togo's Tor Ek. Her uncle, Ula Tassk, sang. => country Ula Tassk = PE
    + 2019-05-21 | Peru's Orla Vantek saw Togo's Tor Ek. Nils Tassk, her envoy, sang. => country Nils Tassk = PE
    + 2019-05-21 | OSLO, May 21 (AFP) -- Norway slept. Peruvian minister Orla Vantek came. Her visit comes a month after that of Trade Minister Nils Tassk. => country Nils Tassk = PE
    - 2019-05-21 | OSLO, May 21 (AFP) -- Norway slept. Peruvian minister Orla Vantek came. Her song was that of Trade Minister Nils Tassk. => country Nils Tassk = PE
    - 2019-05-21 | Peru's Orla Vantek was seen by Torvin Tassk in 2003.      => country Torvin Tassk = PE
    + 2019-05-21 | Peruvian minister Orla Vantek will see Togo's Tor Ek. It is his first trip since he took over from Nils Tassk. => country Nils Tassk = PE
    + 2019-05-21 | Peru's Orla Vantek came to Oslo. Tor Ek of Mali slept. She had been preceded there by Trade Minister Nils Tassk. => country Nils Tassk = ML
    - 2019-05-21 | OSLO, May 21 (AFP) -- Norway slept. Peru's Orla Vantek came to Oslo. Her talks preceded those of Trade Minister Nils Tassk. => country Nils Tassk = PE
    + 2019-05-21 | Peruvian minister Orla Vantek went to see Tor Ek of Mali. Unlike her predecessor Nils Tassk, who slept, she sang. => country Nils Tassk = PE
    + 2019-05-21 | UN envoy Orla Vantek will not see Tor Ek of Mali, who received her predecessor Nils Tassk in May. => country Nils Tassk = UN
    + 2019-05-21 | UN envoy Orla Vantek left. Her aide Kim Il Ho and her deputy Nils Tassk went to South Korea. => country Kim Il Ho = UN; country Nils Tassk = UN
    + 2019-05-21 | Peruvian minister Orla Vantek went to see Tor Ek of Mali. The minister of Peru slept. Her deputy, Nils Tassk, sang. => country Nils Tassk = PE
    """,
)
RULES = (OWNER,)


def owners_of(
    page: Page,
    people: Sequence[Person],
    order: Sequence[Named],
    titles: Sequence[Sequence[Title]],
) -> dict[int, int]:
    """Whose envoy, wife or aide somebody is: "Mr Annan's special envoy, Nils Ek"."""
    lower, classes = page.lower, page.classes
    owner_at = {stop: number for _, stop, number in order}
    starts = {first: number for first, _, number in order}
    named = _Named(page, people, order, titles)
    owners: dict[int, int] = {}
    for number, own in enumerate(titles):
        for title in own:
            owner = owner_at.get(title.first - 1)
            if owner is not None and classes[title.first - 1] != "s":
                owner = None
            if owner is None and lower[title.head] in _RETAINERS:
                owner = owner_at.get(title.first)  # "Vantek | aide Ek"
            before = lower[title.first - 1] if title.first else ""
            shared = lower[title.head] in _FELLOWS and before not in {"the", "a"}
            if lower[title.head] in _HIRED or lower[title.head - 1] == "opposite":
                continue  # "Ek's opposite | number, Tassk", who is of another country
            his = before in {"his", "her"} and lower[title.head] not in _COUNTERPARTS
            if his and page.bits[title.head] & NOT_ROLE:
                owner = named.of_same_family(number, title.first)
            if owner is None and his:
                owner = _subject_of(page, order, title, number)
            if owner is None and (his or shared):
                back = range(title.first - 2, max(0, title.first - 40), -1)
                others = (
                    owner_at[i] for i in back if i in owner_at and not _receives(page, i, title)
                )
                owner = next((one for one in others if one != number), None)
                if owner is not None and his and lower[title.first - 2] == "and":
                    owner = owners.get(owner, owner)  # "his aide Ek and | his deputy Tassk"
            if owner is None and lower[title.head + 1] in _OF:
                owner = _named_behind(page, title, starts)
            if owner is None and classes[title.first - 1] == "s":
                owner = _bearer(page, named, title)
            if owner is None and lower[title.head] in _AIDES:
                owner = _whose_aide(page, people[number], title, order)
            if owner is not None and owner != number:
                owners.setdefault(number, owner)
    for sender, messenger in _senders(page, order):
        owners.setdefault(sender, messenger)
    for envoy, sender in _dispatched(page, order):
        owners.setdefault(envoy, sender)
    for later, earlier in successions(page, order):
        owners.setdefault(later, earlier)
    for earlier, later in (*predecessors_of(page, order), *held_before(page, order)):
        owners.setdefault(earlier, later)
    for earlier, later in went_before(page, order):
        owners.setdefault(earlier, later)
    for later, earlier in _stand_ins(page, order):
        owners.setdefault(later, earlier)
    return owners


class _Named:
    """Who was named before a token, by office and by family: each is looked up once an article."""

    def __init__(
        self,
        page: Page,
        people: Sequence[Person],
        order: Sequence[Named],
        titles: Sequence[Sequence[Title]],
    ) -> None:
        self._page = page
        self._people = people
        self._order = order
        self._titles = titles
        self._offices: dict[str, tuple[list[int], list[int]]] = {}
        self._families: dict[str, list[tuple[int, int]]] = {}

    def most_often(self, office: str, before: int) -> int | None:
        """Of those who hold an office the one named most often before a token."""
        if office not in self._offices:
            self._offices[office] = self._leaders(office)
        firsts, leaders = self._offices[office]
        at = bisect_left(firsts, before)
        return leaders[at - 1] if at else None

    def _leaders(self, office: str) -> tuple[list[int], list[int]]:
        """Where each is named who holds an office, and who was named most often up to there; of
        those named as often the one named first."""
        lower = self._page.lower
        holders = {
            number
            for number, own in enumerate(self._titles)
            if any(lower[title.head] == office for title in own)
        }
        firsts: list[int] = []
        leaders: list[int] = []
        counts: dict[int, int] = {}
        since: dict[int, int] = {}
        for first, _, number in self._order:
            if number not in holders:
                continue
            counts[number] = counts.get(number, 0) + 1
            since.setdefault(number, first)
            rivals = (leaders[-1], number) if leaders else (number,)
            leaders.append(max(rivals, key=lambda one: (counts[one], -since[one])))
            firsts.append(first)
        return firsts, leaders

    def of_same_family(self, number: int, before: int) -> int | None:
        """Of those named before a token the last who bears the same family name: "his brother, Ek"."""
        if not self._families:
            families = [_family_of(self._page, person) for person in self._people]
            for first, _, other in self._order:
                self._families.setdefault(families[other], []).append((first, other))
        named = self._families[_family_of(self._page, self._people[number])]
        for at in range(bisect_left(named, (before,)) - 1, -1, -1):
            if named[at][1] != number:
                return named[at][1]
        return None


def _receives(page: Page, stop: int, title: Title) -> bool:
    """Whether who ends before a token is a host: "saw Ek, the mayor, | who received his predecessor"."""
    who = title.first - 3
    told = page.lower[who] == "who" and page.lower[who + 1] in _RECEIVED
    return told and page.person_at.isdisjoint(range(stop, who))


_RECEIVED = frozenset("received met hosted welcomed greeted saw".split())
_HIRED = frozenset(
    "lawyer attorney counsel doctor physician surgeon biographer rival host hosts guest guests chauffeur driver cook".split()
)
"""Who need not be of the same country as those they are said to belong to."""
_OF = frozenset(("of", "for", "to"))
_RETAINERS = frozenset(
    "envoy emissary aide adviser advisor spokesman spokeswoman spokesperson secretary assistant"
    " deputy ally confidant interpreter".split()
)


def _named_behind(page: Page, title: Title, starts: Mapping[int, int]) -> int | None:
    """Whose spokesman somebody is: "a spokesman for Prime Minister | Ek"."""
    word = page.lower[title.head]
    relative = page.bits[title.head] & NOT_ROLE and word != "counterpart"
    if word not in _RETAINERS and not relative:
        return None
    index = title.head + 2
    while index < page.size and page.bits[index] & (OFFICE | MODIFIER | HONORIFIC):
        index += 1
    return starts.get(index)


def _bearer(page: Page, named: _Named, title: Title) -> int | None:
    """Who is meant by "the president's | spokesman": of those who are president the one named most
    often before."""
    lower = page.lower
    at = title.first - 2
    word = lower[title.head]
    relative = page.bits[title.head] & NOT_ROLE and word != "counterpart"
    if lower[at - 1] != "the" or not page.bits[at] & OFFICE:
        return None
    if word not in _RETAINERS and not relative:
        return None
    return named.most_often(lower[at], at)


def _subject_of(page: Page, order: Sequence[Named], title: Title, own: int) -> int | None:
    """Who is meant by "Her son Ek", by "On Monday he came with | his new envoy, Ek" and by "Tassk,
    who met Umbo in May, will not go, | his aide Ek said": the subject, not whoever is named last."""
    his = title.first - 1
    sentences = page.tokens.sentences
    begin = page.sentence_of(his)[0]
    if begin == his or (begin == his - 1 and page.lower[begin] in _COMPARING):
        return subject_before(page, order, begin)
    first, _, number = order[min(bisect_left(order, (begin,)), len(order) - 1)]
    if begin <= first < his and number == own and opens_titled(page, begin, first):
        return subject_before(page, order, begin)  # "Ek mediates. Tassk, his envoy, ..."
    if begin <= first < his:
        said = page.lower[his - 1] == "," and speaks(page, title.stop)
        return number if said and opens_titled(page, begin, first) else None
    if HE_OR_SHE.isdisjoint(page.lower[begin : min(his, begin + _EARLY)]):
        return None
    at = bisect_left(sentences, (begin, 0))
    for start, stop in reversed(sentences[max(0, at - _SENTENCES) : at]):
        place = bisect_left(order, (start,))
        if place < len(order) and order[place][0] < stop:
            return order[place][2] if opens_titled(page, start, order[place][0]) else None
    return None


_COMPARING = frozenset("unlike like with after following".split())
"""Before "his predecessor" at the head of a sentence."""
_SENTENCES = 3
"""Sentences looked back for one that names anybody: whom "he" stands for."""
_EARLY = 6
"""Tokens at the start of a sentence in which "On Monday he" names its subject."""


def _senders(page: Page, order: Sequence[Named]) -> list[tuple[int, int]]:
    """Whose messenger is the subject of "handed over a letter from President Ek": sender, subject."""
    found: list[tuple[int, int]] = []
    if _DELIVERS.isdisjoint(page.vocabulary):
        return found
    lower, starts = page.lower, {first: number for first, _, number in order}
    for at in page.where(_LETTERS):
        if lower[at + 1] not in {"from", "of"} or _DELIVERS.isdisjoint(lower[max(0, at - 6) : at]):
            continue
        index = at + 2
        while page.bits[index] & (OFFICE | MODIFIER | HONORIFIC):
            index += 1
        begin = page.sentence_of(at)[0]
        who = next((i for i in range(at - 1, max(begin, at - 6), -1) if lower[i] == "who"), -1)
        if who > 0 and index in starts:  # "received by Ek, who conveyed greetings from"
            told = order[bisect_left(order, (who,)) - 1]
            if begin <= told[0] < who and told[2] != starts[index]:
                found.append((starts[index], told[2]))
                continue
        subject = order[min(bisect_left(order, (begin,)), len(order) - 1)]
        named = begin <= subject[0] < at and lower[behind_dateline(page, begin)] not in HE_OR_SHE
        messenger = subject[2] if named else subject_before(page, order, begin)
        if index in starts and messenger is not None and messenger != starts[index]:
            found.append((starts[index], messenger))
    return found


def _dispatched(page: Page, order: Sequence[Named]) -> list[tuple[int, int]]:
    """Whom "Ek sent Trade Minister | Tassk in his place" tells to be sent, and by whom."""
    found: list[tuple[int, int]] = []
    if _SENT.isdisjoint(page.vocabulary):
        return found
    lower, starts = page.lower, {first: number for first, _, number in order}
    for at in page.where(_SENT):
        index = at + 1 + (lower[at + 1] in {"his", "her", "the"})
        opening = index
        while page.bits[index] & (OFFICE | MODIFIER) or (lower[index] == "," and index > opening):
            index += 1
        if index not in starts or index == opening:
            continue
        begin = page.sentence_of(at)[0]
        place = bisect_left(order, (begin,))
        sender = order[place][2] if order[place][0] < at else None
        if sender is not None and not opens_titled(page, begin, order[place][0]):
            sender = None
        if sender is None and lower[behind_dateline(page, begin)] in {"he", "she"}:
            sender = subject_before(page, order, begin)
        stop = order[bisect_left(order, (index,))][1]
        letter = lower[stop] in {"a", "an", "the", "his", "her"}
        if sender is not None and sender != starts[index] and not letter:
            found.append((starts[index], sender))
    return found


def _stand_ins(page: Page, order: Sequence[Named]) -> list[tuple[int, int]]:
    """Who goes for whom: "Ek will not come. Trade Minister | Tassk will go in his place"."""
    found: list[tuple[int, int]] = []
    lower = page.lower
    for at in page.where(IN_PLACE_OF):
        if lower[at] == "instead":
            stands = lower[at + 1] != "of"
        else:
            stands = lower[at - 1] in {"his", "her"} and lower[at - 2] in {"in", "on", "for"}
        begin, _ = page.sentence_of(at)
        place = bisect_left(order, (begin,))
        if not stands or place == len(order) or order[place][0] > at:
            continue
        first, _, number = order[place]
        before = subject_before(page, order, begin)
        if before is None or before == number or not _opens_with_deputy(page, begin, first):
            continue
        found.append((number, before))
    return found


def _opens_with_deputy(page: Page, begin: int, first: int) -> bool:
    """Whether a sentence opens with a name, its office and "his": "His deputy, | Tassk"."""
    return all(
        page.bits[at] & (OFFICE | MODIFIER) or page.lower[at] in _BESIDE_OFFICES
        for at in range(begin, first)
    )


_BESIDE_OFFICES = frozenset("his her the , instead".split())
_SENT = frozenset("sent sends sending dispatched dispatching".split())
_LETTERS = frozenset("letter message greetings".split())
_DELIVERS = frozenset(
    "hand handed hands deliver delivered conveyed convey submit submitted brought carrying bearing"
    " presented passed".split()
)
_AIDES = frozenset("aide aides adviser advisor spokesman spokeswoman assistant".split())
_MOST_TOLD = 12
"""Of the places where "his aide" stands, so many are looked at."""


def _whose_aide(page: Page, person: Person, title: Title, order: Sequence[Named]) -> int | None:
    """Whose "Ek may go, | aide | Nils Tassk said" is: the subject's of that sentence, or of an
    earlier one that ends in "his aide said"."""
    if title.stop - title.first > 1 or page.lower[title.first - 1] != ",":
        return None
    if title.stop != person.mentions[0].first or not speaks(page, title.stop):
        return None
    told = [
        at - 1
        for at in page.where(frozenset((page.lower[title.head],)))
        if at < title.first and page.lower[at - 1] in {"his", "her"}
    ]
    for behind in (title.first, *reversed(told[-_MOST_TOLD:])):
        begin = page.sentence_of(behind)[0]
        subject = order[bisect_left(order, (begin,))]
        if subject[0] < behind and opens_titled(page, begin, subject[0]):
            return subject[2]
    return None


def _family_of(page: Page, person: Person) -> str:
    first = page.bits[person.mentions[0].first] & FAMILY_FIRST
    return person.key[0] if first else person.key[-1]


_FELLOWS = frozenset("teammate team-mate mate compatriot countryman countrywoman".split())
"""Whose bearers are of the country of the person named before."""


_COUNTERPARTS = frozenset(("counterpart", "counterparts"))
_RULERS = frozenset("president premier minister king queen emperor chancellor leader".split())


def through_owners(
    page: Page,
    people: Sequence[Person],
    owners: Mapping[int, int],
    found: list[Represented],
    northern: bool,
) -> None:
    """Hands a country on from an owner, or to one, wherever the name does not speak against it."""
    for number, owner in owners.items():
        known, other = (owner, number) if found[owner].country else (number, owner)
        if found[other].country is not None or found[known].country is None:
            continue
        country = found[known].country
        # People of all countries work for the United Nations, but no heads of states.
        ruler = page.lower[people[other].mentions[0].first - 1] in _RULERS
        if country == "UN" and ruler:
            continue
        if country == "UN" or may_be_of(page, people[other], country, northern):
            found[other] = Represented(country, OWNER.name)
