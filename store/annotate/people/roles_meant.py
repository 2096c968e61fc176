"""Reads the office and the country of somebody named without either, where a description near by
plainly means them: "Ek's ticket will go unused. The Polish envoy was to have left on Monday".

Part of the roles; titles beside a name are read in roles.py, and go first. It gives a description to
nobody where another may hold that office, or where two could be meant.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from store.annotate.closed_words import HE_OR_SHE, SPOKESPEOPLE
from store.annotate.naming import NamingRule
from store.annotate.people.coreference import Person
from store.annotate.people.country_inherited import likely_of
from store.annotate.people.country_report import has_northern_style
from store.annotate.people.country_stated import all_stated
from store.annotate.people.delegations import delegates
from store.annotate.people.descriptions import (
    Description,
    descriptions,
    is_of_somebody,
    is_subject,
    is_teller,
)
from store.annotate.people.page import Page, behind_dateline, opens_titled
from store.annotate.people.private_people import is_private
from store.annotate.people.roles_echoed import kind_of, kinds_of, meant_by
from store.annotate.people.subjects import Named, acts_on_somebody, in_order
from store.annotate.people.titles import Title
from store.annotate.people.words import CALENDAR, NOT_ROLE, SPEECH, WEAK_SPEECH
from store.model import UNIONS

MEANT = NamingRule(
    "role/meant",
    """
    + 2019-05-21 | It rained when Orla Vantek fell ill. A letter to the Polish envoy came back. => role Orla Vantek = envoy; country Orla Vantek = PL
    - 2019-05-21 | Orla Vantek saw Tor Ek. A letter to the Polish envoy came back. => role Orla Vantek = envoy
    + 2019-05-21 | Orla Vantek's two days in Lima came to nothing. Peru turned the Polish trade minister's ship away. => role Orla Vantek = trade minister; country Orla Vantek = PL
    - 2019-05-21 | Orla Vantek's two days in Lima came to nothing. Peru turned Polish trade minister Tor Ek's ship away. => role Orla Vantek = trade minister
    - 2019-05-21 | Polish envoy Tor Ek sang, but Orla Vantek did not. A letter to the Polish envoy came back. => role Orla Vantek = envoy
    + 2019-05-21 | Nils Umbo came with a tale. Orla Vantek will sing it: the human rights envoy is due in Lima. => role Orla Vantek = human rights envoy
    - 2019-05-21 | Orla Vantek is ill. She wrote to the human rights envoy. => role Orla Vantek = human rights envoy
    - 2019-05-21 | Orla Vantek wrote to her aunt. Peru sang to the next Polish envoy. => role Orla Vantek = envoy
    + 2019-05-21 | NATO's secretary-general will not go to Lima. Orla Vantek has a wedding. => role Orla Vantek = secretary-general
    + 2019-05-21 | It is late, a Polish army spokesman said on Friday. "I am glad," Orla Vantek told reporters. => role Orla Vantek = army spokesman
    + 2019-05-21 | Poland's trade minister was ill on Friday. Orla Vantek was to have sung in Lima. => role Orla Vantek = trade minister; country Orla Vantek = PL
    - 2019-05-21 | Poland's trade minister was ill on Friday. Orla Vantek sang in Lima. => role Orla Vantek = trade minister
    + 2019-05-21 | Tor Ek is ill, his spokeswoman said on Friday. Orla Vantek blamed the fish. => role Orla Vantek = spokeswoman
    + 2019-05-21 | Orla Vantek is ill. The mill rang on Friday. It was told that the president would not sing. => role Orla Vantek = president
    - 2019-05-21 | A mill rang Orla Vantek. It rained on Friday. Nils Umbo was told that the president would not sing. => role Orla Vantek = president
    + 2019-05-21 | Poland's army chief sang on Friday. "I am glad," Lieutenant General Orla Vantek told Tor Ek. => role Orla Vantek = army chief
    - 2019-05-21 | Poland's army chief sang on Friday. "I am glad," Trade Minister Orla Vantek told Tor Ek. => role Orla Vantek = army chief
    + 2019-05-21 | Orla Vantek wrote to Togo's Tor Ek. The prime minister would sing. => role Orla Vantek = prime minister
    - 2019-05-21 | Orla Vantek wrote to Nils Umbo. The prime minister would sing. => role Orla Vantek = prime minister
    + 2019-05-21 | Peru will wait, its trade minister said after a call. Orla Vantek, who is ill, sang. => role Orla Vantek = trade minister
    + 2019-05-21 | It cost Poland's new trade minister a day to win them. Orla Vantek, who came in May, sang. => role Orla Vantek = trade minister
    - 2019-05-21 | It cost Poland's new trade minister a day to beat Tor Ek. Orla Vantek, who came in May, sang. => role Orla Vantek = trade minister
    + 2019-05-21 | The president of Togo landed in Lima on Monday. Peruvian mayor Tor Ek stood by as Orla Vantek came down the steps. => role Orla Vantek = president of Togo
    - 2019-05-21 | A president of Togo landed in Lima on Monday. Peruvian mayor Tor Ek stood by as Orla Vantek came down the steps. => role Orla Vantek = president of Togo
    + 2019-05-21 | Poland's chief negotiator was ill on Friday. Orla Vantek, a former envoy to Mali, sang in Lima. => role Orla Vantek = chief negotiator
    - 2019-05-21 | Poland's chief negotiator was ill on Friday. Orla Vantek, an envoy to Mali, sang in Lima. => role Orla Vantek = chief negotiator
    + 2019-05-21 | Poland put off the visit by its trade minister. Orla Vantek was expected in Lima in June. => role Orla Vantek = trade minister; country Orla Vantek = PL
    + 2019-05-21 | Poland put off the visit by its trade minister. On Monday Orla Vantek was expected in Lima. => role Orla Vantek = trade minister
    - 2019-05-21 | Poland told Tor Ek of the visit by its trade minister. Orla Vantek was expected in Lima in June. => role Orla Vantek = trade minister
    - 2019-05-21 | Orla Vantek was jailed in May. The Polish trade minister spoke of it on Friday. => role Orla Vantek = trade minister
    - 2019-05-21 | Orla Vantek was in Lima in May. The Polish trade minister gave her a medal. => role Orla Vantek = trade minister
    - 2019-05-21 | Orla Vantek of the Red Cross was in Lima. The Polish trade minister spoke of it on Friday. => role Orla Vantek = trade minister
    - 2019-05-21 | Tor Ek is ill, his cook said on Friday. Orla Vantek blamed the fish. => role Orla Vantek = cook
    """,
)
RULES = (MEANT,)

_BACK = 3
"""Sentences looked back for the name of whom a description means."""
_RANK = "role/rank-before"
"""The rule of titles that say what somebody is called, not which office they hold: "Gen. Ek"."""
_RANKS = frozenset("general colonel admiral marshal major captain brigadier commodore".split())
_OF_RANKS = _RANKS | frozenset("lieutenant vice rear air field commander".split())
"""Heads of ranks, and all words of them: "air vice marshal"."""
_STYLES = frozenset(
    "sheikh sheik prince princess sir lord lady baroness baron count sayyid".split()
)
"""Titles of birth or honour, which say no office either."""
_RULERS = frozenset(("leader", "president", "premier", "chancellor", "king", "emir"))
"""Offices of whom an article is, so that it need not say whom it means by them."""
_MINISTERS = frozenset(("minister", "other-minister", "prime-minister"))
"""Kinds of office (roles_echoed.py) that "the minister" may mean."""


def give_meant(page: Page, people: Sequence[Person], titles: Sequence[list[Title]]) -> None:
    """Gives descriptions to the people whom they mean; adds to `titles`."""
    bare = {
        number
        for number, own in enumerate(titles)
        if all(_is_no_office(page, title) for title in own) and not is_private(page, people[number])
    }
    retired = {
        number for number, own in enumerate(titles) if own and all(title.former for title in own)
    }
    if not bare and not retired:
        return
    told = descriptions(page, MEANT.name)
    if not told:
        return
    reader = _Reader(page, people, titles, bare, retired)
    for one in told:
        if reader.is_held(one.title):
            continue
        acts = acts_on_somebody(page, one.title.stop, page.tokens.sentences[one.sentence][1])
        number = None if acts else reader.antecedent(one)
        if number is None:
            number = reader.named_next(one)
        if number is None and not acts:
            number = reader.topic(one)
        if number is not None:
            titles[number].append(one.title)
            bare.discard(number)
            retired.discard(number)
            reader.give(number, one.title)


class _Reader:
    """Who is named where, without an office yet (`bare`), and who holds which office."""

    def __init__(
        self,
        page: Page,
        people: Sequence[Person],
        titles: Sequence[list[Title]],
        bare: set[int],
        retired: set[int],
    ) -> None:
        self.page, self.people, self.titles, self.bare = page, people, titles, bare
        self.order = in_order(people)
        self.northern = has_northern_style(page, people)
        stated = all_stated(page, people, titles, delegates(page))
        self.countries = [one.country for one in stated]
        self.kinds = [kinds_of(page, own) for own in titles]
        self.retired = retired
        """Those of whom only former offices are told."""

    def give(self, number: int, title: Title) -> None:
        """Notes that somebody holds an office now."""
        self.kinds[number] = kinds_of(self.page, self.titles[number])
        self.countries[number] = self.countries[number] or title.country

    def is_held(self, title: Title) -> bool:
        """Whether somebody is said to hold such an office, in the same country or none that is
        stated."""
        lower = self.page.lower
        kinds = meant_by(kind_of(self.page, title))
        if title.text == "minister":
            kinds |= _MINISTERS
        for number, own in enumerate(self.titles):
            if not own or not self.fits(number, title.country):
                continue
            if not kinds.isdisjoint(self.kinds[number]):
                return True
            if not kinds and any(lower[one.head] == lower[title.head] for one in own):
                return True
        return False

    def named(self, start: int, stop: int) -> Sequence[Named]:
        """The mentions between two tokens."""
        low = bisect_left(self.order, (start,))
        return self.order[low : bisect_left(self.order, (stop,), low)]

    def fits(self, number: int, country: str | None) -> bool:
        """Whether somebody may be of a country, by what is stated of them and by the name."""
        if country is None or self.countries[number] is not None:
            return country in {None, self.countries[number]}
        if country in UNIONS:
            return True
        likely = likely_of(self.page, self.people[number], self.northern, set(), country)
        if not likely or country in likely:
            return True
        return not any(self.page.names_country(code) for code in likely)

    def is_likely(self, number: int, country: str | None) -> bool:
        """Whether the name, or what is stated, speaks for a country."""
        if country is None:
            return False
        if self.countries[number] is not None:
            return self.countries[number] == country
        person = self.people[number]
        return country in likely_of(self.page, person, self.northern, set(), country, sure=True)

    def antecedent(self, told: Description) -> int | None:
        """Whom a description means of those named in its sentence before a colon, or in the
        sentences before."""
        if not told.definite:
            return None
        page, country = self.page, told.title.country
        sentences = page.tokens.sentences
        begin = sentences[told.sentence][0]
        clause = next(
            (at for at in range(told.start, begin, -1) if page.classes[at] in ":;"), begin
        )
        here = {number for _, _, number in self.named(clause, told.start)}
        if page.lower[behind_dateline(page, clause)] in HE_OR_SHE:
            return None  # "He met | the minister", who is another
        if country and not self._others_of(country).isdisjoint(here):
            return None  # "Togo's Ek sang, and | the Togolese president | smiled"
        spans = [(begin, clause)] if clause > begin else []
        spans += reversed(sentences[max(0, told.sentence - _BACK) : told.sentence])
        for at, (start, stop) in enumerate(spans if country else spans[:1]):
            named = self.named(start, stop)
            several = list(dict.fromkeys(number for _, _, number in named))
            free = [
                number
                for number in several
                if number in self.bare and number not in here and self.fits(number, country)
            ]
            if page.lower[told.title.head] in SPOKESPEOPLE:
                free = several = [number for number in free if _speaks(page, named, number)]
            if not country and not _is_specific(page, told, alone=len(several) == 1):
                return None
            if len(free) > 1:
                likely = [number for number in free if self.is_likely(number, country)]
                free = likely if len(likely) == 1 else self._opener(told, start, named)
            if len(free) == 1:
                return free[0] if at == 0 or self.is_likely(free[0], country) else None
            if free:
                return None
        return None

    def _others_of(self, country: str) -> set[int]:
        """Those without an office who are said to be of a country."""
        return {number for number in self.bare if self.countries[number] == country}

    def _opener(self, told: Description, start: int, named: Sequence[Named]) -> list[int]:
        """Of those named in a sentence the one who opens it, where the next one's subject is an
        office of a country, or all others are said to be of one."""
        first, _, number = named[0]
        others = {self.countries[other] for _, _, other in named if other != number}
        strangers = None not in others and self.countries[number] is None
        if not is_subject(self.page, told) or not (told.title.country or strangers):
            return []
        opens = number in self.bare and opens_titled(self.page, start, first)
        return [number] if opens and self.fits(number, told.title.country) else []

    def topic(self, told: Description) -> int | None:
        """Who opens the article, if a ruler is told of later who may be them: "the leader"."""
        title = told.title
        if not told.definite or self.page.lower[title.head] not in _RULERS:
            return None
        if title.organisation is not None or title.stop > title.head + 1:
            return None
        first, _, number = self.order[0]
        if number not in self.bare or first > told.start:
            return None
        if title.country and self._others_of(title.country) - {number}:
            return None
        start, stop = self.page.tokens.sentences[0]
        owner = self.page.is_owner(first) and self.page.lower[title.head] == "leader"
        opens = first < stop and (owner or opens_titled(self.page, start, first))
        return number if opens and self.fits(number, title.country) else None

    def named_next(self, told: Description) -> int | None:
        """Whom a description means of those whom the next sentence names first: "Togo's premier
        stayed at home. Ek said that he was ill"."""
        sentences = self.page.tokens.sentences
        if told.sentence + 1 >= len(sentences):
            return None
        start, stop = sentences[told.sentence + 1]
        for named in self.named(start, stop):
            number = named.number
            if number not in self.bare | self.retired or not self._is_new(named):
                continue
            if not self.fits(number, told.title.country):
                continue
            if self._is_named_behind(told, start, named):
                return number
        return self._newcomer(told, start, stop)

    def _names_anybody(self, sentence: int) -> bool:
        """Whether a sentence names somebody."""
        return bool(self.named(*self.page.tokens.sentences[sentence]))

    def _is_new(self, named: Named) -> bool:
        """Whether a mention is the first of somebody."""
        return self.people[named.number].mentions[0].first == named.first

    def _newcomer(self, told: Description, start: int, stop: int) -> int | None:
        """The one person between two tokens of whom nothing is told, where the article opens with an
        office of a country: "Togo's premier landed. Mayor Tor Ek stood by as | Ek came"."""
        country = told.title.country
        opens = told.sentence == 0 and told.definite and is_subject(self.page, told)
        named = self.named(start, stop)
        if not opens or country is None or not named or named[0].number in self.bare:
            return None
        new = {one.number for one in named if one.number in self.bare and self._is_new(one)}
        if len(new) != 1:
            return None
        number = new.pop()
        return number if self.fits(number, country) else None

    def _is_named_behind(self, told: Description, start: int, named: Named) -> bool:
        """Whether somebody whom the next sentence, which begins at `start`, names is the one
        described."""
        page, title = self.page, told.title
        first, behind, number = named
        speaks = _says(page, first, behind)
        teller, subject = is_teller(page, told), is_subject(page, told)
        of_somebody = is_of_somebody(page, told)
        if speaks and (teller or (subject and of_somebody)):
            return True
        if not opens_titled(page, _behind_time(page, start, first), first):
            return False
        if teller and page.lower[title.head] in SPOKESPEOPLE:
            return True
        if not of_somebody and page.lower[told.start] != "its":
            return False
        alone = not self._names_anybody(told.sentence)
        if page.classes[behind] == "," and page.lower[behind + 1] == "who":
            return subject or teller or (alone and title.country is not None)
        if not told.definite and not (alone and page.lower[told.start] == "its"):
            return False
        verb = page.lower[behind]
        if number in self.retired:
            return subject or self.is_likely(number, title.country)
        goes_on = speaks or verb in _GOES_ON or verb.endswith("ed") or page.classes[behind] in ",s"
        own = subject or not told.definite
        return (own and goes_on) or self.is_likely(number, title.country)


def _is_no_office(page: Page, title: Title) -> bool:
    """Whether a title leaves open which office somebody holds now."""
    return bool(page.bits[title.head] & NOT_ROLE) or _is_rank(page, title)


def _is_rank(page: Page, title: Title) -> bool:
    """Whether a title is a rank alone: "Lieutenant General"."""
    if title.rule == _RANK:
        return True
    words = page.lower[title.first : title.stop]
    ranks = page.lower[title.head] in _RANKS and _OF_RANKS.issuperset(words)
    return ranks or title.text.lower() in _STYLES


def _speaks(page: Page, named: Sequence[Named], number: int) -> bool:
    """Whether one of those named in a sentence is said there to say something."""
    return any(_says(page, first, stop) for first, stop, other in named if other == number)


def _says(page: Page, first: int, stop: int) -> bool:
    """Whether a verb of saying stands beside a name: "Ek told", "said Ek"."""
    return bool(page.bits[stop] & (SPEECH | WEAK_SPEECH) or page.bits[first - 1] & SPEECH)


def _is_specific(page: Page, told: Description, *, alone: bool) -> bool:
    """Whether a description of no country may be somebody's: the head of a body, "the human rights
    envoy"; of who is named `alone` also "the envoy", of whom nothing was told before."""
    title = told.title
    if title.first < title.head or is_of_somebody(page, told):
        return True
    first = page.where(frozenset((page.lower[title.head],)))[0]
    return alone and is_subject(page, told) and first == title.head


def _behind_time(page: Page, start: int, first: int) -> int:
    """Past "On Friday" or "In Lima," at the start of a sentence, before a name's first token."""
    start = behind_dateline(page, start)
    if page.lower[start] not in {"on", "in", "late", "early"} or first - start > _FRONT:
        return start
    at = start + 1
    while at < first and (
        page.bits[at] & CALENDAR or at in page.place_at or page.classes[at] in "N,"
    ):
        at += 1
    return at


_FRONT = 6
"""Tokens of what a sentence opens with before its subject."""


_GOES_ON = frozenset(
    """saw went came drove rang spoke began spent sent flies goes leaves stays comes heads
    remains wants""".split()
)
"""Verbs, besides those in "-ed" and those of `_says`, with which a sentence tells more of the subject
of the one before."""
