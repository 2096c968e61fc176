"""Reads roles from the sentences around a name: "The Polish minister said ... Ek told reporters",
"the Chilean president" for a Chilean, "Ek arrived. The diplomat ...".

Part of roles.py; it looks one sentence or paragraph away and takes no title that another bears.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from store.annotate.naming import NamingRule
from store.annotate.people.coreference import Mention, Person
from store.annotate.people.page import Page, behind_day
from store.annotate.people.private_people import is_private
from store.annotate.people.roles_echoed import is_held, kind_of, kinds_of, meant_by
from store.annotate.people.subjects import acts_on_somebody
from store.annotate.people.titles import Title, title_of
from store.annotate.people.titles_after import titles_after
from store.annotate.people.titles_before import titles_before
from store.annotate.people.words import MODIFIER, NOT_ROLE, OFFICE, SPEECH

DESCRIBED = NamingRule(
    "role/described",
    """
    + 2019-05-21 | Chile's Orla Vantek left. The Chilean president smiled.               => role Orla Vantek = president
    + 2019-05-21 | He saw his Chilean counterpart Orla Vantek. The Chilean president smiled. => role Orla Vantek = president
    + 2019-05-21 | Chile's Orla Vantek left. Chile's president smiled.                   => role Orla Vantek = president
    - 2019-05-21 | Chile's Orla Vantek left. Chile's national team won.                  => role Orla Vantek = national
    + 2019-05-21 | Chilean Foreign Minister Tor Ek slept. Chile's Orla Vantek left. The Chilean prime minister smiled. => role Orla Vantek = prime minister
    - 2019-05-21 | Chilean Foreign Minister Tor Ek slept. Chile's Orla Vantek left. The Chilean minister smiled. => role Orla Vantek = minister
    + 2019-05-21 | Chile's Orla Vantek left. Chile's Tor Ek sang, and the Chilean president smiled. => role Tor Ek = president
    - 2019-05-21 | Chilean President Tor Ek saw Chile's Orla Vantek. The Chilean leader smiled. => role Orla Vantek = leader
    + 2019-05-21 | Chile's nominal head of state Tor Ek slept. Chile's Orla Vantek left. The Chilean leader smiled. => role Orla Vantek = leader
    - 2019-05-21 | Chile's head of state Tor Ek slept. Chile's Orla Vantek left. The Chilean leader smiled. => role Orla Vantek = leader
    - 2019-05-21 | China's Orla Vantek left. Nobody saw the Tibetan leader smile. => role Orla Vantek = leader
    + 2019-05-21 | China's Orla Vantek left. Nobody saw the Chinese leader smile. => role Orla Vantek = leader
    - 2019-05-21 | Chile's Orla Vantek left. The Togolese president smiled.              => role Orla Vantek = president
    - 2019-05-21 | Chile's Orla Vantek left. The Chilean minister Tor Ek smiled.         => role Orla Vantek = minister
    """,
)
ANNOUNCED = NamingRule(
    "role/announced",
    """
    - 2019-05-21 | The Polish foreign minister left. Orla Vantek sang.  => role Orla Vantek = foreign minister
    + 2019-05-21 | The Polish foreign minister, Orla Vantek, sang.      => role Orla Vantek = foreign minister
    + 2019-05-21 | OSLO, May 21 (AFP) -- It is late, Togo's trade minister said Monday. ¶ "I am glad," Orla Vantek told reporters. => role Orla Vantek = trade minister; country Orla Vantek = TG
    + 2019-05-21 | OSLO, May 21 (AFP) -- It is late, the head of the World Bank (WB) said here Monday. ¶ Orla Vantek sang. => role Orla Vantek = head of the World Bank
    + 2019-05-21 | OSLO, May 21 (AFP) -- It is late, Togo's army chief of staff said Monday. ¶ "I am glad," Lieutenant General Orla Vantek told cadets. => country Orla Vantek = TG
    + 2019-05-21 | OSLO, May 21 (AFP) -- It is late, Togo's trade minister said Monday. ¶ "I am glad," said Orla Vantek, who is in Oslo for talks. => role Orla Vantek = trade minister
    - 2019-05-21 | OSLO, May 21 (AFP) -- It is late for the head of the World Bank. ¶ Orla Vantek sang. => role Orla Vantek = head of the World Bank
    - 2019-05-21 | OSLO, May 21 (AFP) -- It is late, Togo's trade minister said Monday. ¶ "I am glad," Orla Vantek's firm said. => role Orla Vantek = trade minister
    """,
)
CONTINUED = NamingRule(
    "role/continued",
    """
    + 2019-05-21 | Orla Vantek came to Oslo. The diplomat went home at once.            => role Orla Vantek = diplomat
    + 2019-05-21 | Orla Vantek came to Oslo. The diplomat met Tor Ek at once.            => role Orla Vantek = diplomat
    - 2019-05-21 | Orla Vantek came to Oslo. The diplomat, Tor Ek, went home at once.    => role Orla Vantek = diplomat
    - 2019-05-21 | Orla Vantek came to Oslo. The diplomat Tor Ek went home at once.      => role Orla Vantek = diplomat
    + 2019-05-21 | A Chilean minister was there. Orla Vantek sang.                       => role Orla Vantek = minister
    - 2019-05-21 | A diplomat sang. Orla Vantek came to Oslo. The diplomat went home.   => role Orla Vantek = diplomat
    - 2019-05-21 | Orla Vantek came to Oslo. The diplomat gave her a medal.               => role Orla Vantek = diplomat
    - 2019-05-21 | Orla Vantek was killed in Oslo. The diplomat went there at once.       => role Orla Vantek = diplomat
    - 2019-05-21 | Orla Vantek saw Tor Ek in Oslo. The diplomat went home at once.      => role Orla Vantek = diplomat
    - 2019-05-21 | Togo's foreign minister, Tor Ek, sang. Orla Vantek came to Oslo. The diplomat went home at once. => role Orla Vantek = diplomat
    """,
)
RULES = (DESCRIBED, ANNOUNCED, CONTINUED)


def give_described(
    page: Page,
    people: Sequence[Person],
    titles: Sequence[list[Title]],
    countries: Sequence[str | None],
) -> None:
    """Gives "the Chilean president" to the Chilean named last before it without a role, unless
    another Chilean is said to hold that office; adds to `titles`."""
    bare: dict[str, list[int]] = {}
    for number, country in enumerate(countries):
        own = titles[number]
        if (
            country is not None
            and not _has_role(page, own)
            and not is_private(page, people[number])
        ):
            bare.setdefault(country, []).append(number)
    if not bare:
        return
    lower = page.lower
    held = {
        (country, office)
        for country, own in zip(countries, titles, strict=True)
        for title in own
        if not is_no_role(page, title)
        for office in (lower[title.head], _office(page, title))
    }
    kinds: list[frozenset[str]] = []
    for country, title in _described(page):
        waiting = bare.get(country, [])
        if not waiting or (country, _office(page, title)) in held:
            continue
        kinds = kinds or [kinds_of(page, own) for own in titles]
        if is_held(page, title, country, kinds, countries):
            continue
        number = max(waiting, key=lambda one: _last_before(people[one], title.first))
        if people[number].mentions[0].first < title.first:
            waiting.remove(number)
            titles[number].append(title)
            held.update(((country, lower[title.head]), (country, _office(page, title))))


def _office(page: Page, title: Title) -> str:
    """The head noun of a title, of a minister with what he is minister for."""
    word = page.lower[title.head]
    if word == "minister" and title.first < title.head:
        return f"{page.lower[title.head - 1]} {word}"
    return word


def _last_before(person: Person, index: int) -> int:
    """The token of the last mention before another token; -1 where there is none."""
    return max((mention.first for mention in person.mentions if mention.first < index), default=-1)


def _has_role(page: Page, titles: Sequence[Title]) -> bool:
    return any(not page.bits[title.head] & NOT_ROLE for title in titles)


def is_no_role(page: Page, title: Title) -> bool:
    """Whether a title says how somebody is related, not what they are."""
    return bool(page.bits[title.head] & NOT_ROLE)


WITHIN_STATES = frozenset(
    "tibetan uighur chechen dagestani tatar abkhaz ossetian scottish welsh catalan basque corsican"
    " bavarian kashmiri punjabi acehnese zanzibari".split()
)
"""Peoples whose leader does not lead the state that they live in."""
_LOOSE = frozenset("official general major national private principal".split())
"""Heads that are as often adjectives, or said of too many."""
_RULES = frozenset("leader president premier minister king queen chancellor diplomat".split())


def _described(page: Page) -> list[tuple[str, Title]]:
    """Each "the Chilean president" that no name follows: its country and title, in text order."""
    found: list[tuple[str, Title]] = []
    lower, classes = page.lower, page.classes
    for index, place in page.place_at.items():
        if index != place.first or not place.country or not index:
            continue
        owns = classes[place.stop] == "s"
        if (lower[index - 1] != "the" and not owns) or lower[index] in WITHIN_STATES:
            continue
        if place.sort != "demonym" and classes[index] not in "UA" and not owns:
            continue
        head = place.stop + owns
        while head < page.size and page.bits[head] & MODIFIER and not page.bits[head] & OFFICE:
            head += 1
        if head >= min(page.size, place.stop + 3 + owns) or not page.bits[head] & OFFICE:
            continue
        if page.bits[head] & NOT_ROLE or lower[head] in _LOOSE:
            continue
        if lower[index - 1] != "the" and lower[head] not in _RULES:
            continue  # "Chile's president", but not "Chile's national team"
        if classes[head + 1] == "s":  # "the Chilean leader | 's wife"
            first = place.stop + owns
            own = title_of(page, head, first, head + 1, set(), rule=DESCRIBED.name)
            found.append((place.country, own))
            continue
        titles = titles_after(page, index, DESCRIBED.name)
        found += [(place.country, title) for title in titles[:1] if not (owns and title.former)]
    return found


def announced(page: Page, mention: Mention) -> list[Title]:
    """The title of a speaker whom one paragraph calls "the Polish minister" and the next names."""
    paragraphs = page.tokens.paragraphs
    at = bisect_right(paragraphs, (mention.first, page.size)) - 1
    if at < 1 or len(mention.key) < 2:
        return []
    begin = mention.first
    while begin > paragraphs[at][0] and page.bits[begin - 1] & (OFFICE | MODIFIER):
        begin -= 1
    if paragraphs[at][0] != begin and not _is_quoted(page, paragraphs[at][0], mention):
        return []
    first, stop = paragraphs[at - 1]
    if stop - first > 120:
        return []
    lower, bits = page.lower, page.bits
    found: list[Title] = []
    for index in range(first, stop - 1):
        if index in page.person_at:
            return []
        if bits[index] & OFFICE and bits[index + 1] & SPEECH and lower[index] != "official":
            found = titles_before(page, index + 1)
            if not found or lower[found[-1].first - 1] not in {"the", "a", "an"}:
                begin = found[-1].first - 1 if found else index
                if begin - (page.classes[begin] == "s") not in page.place_at:
                    return []
        elif bits[index] & OFFICE and lower[index + 1] in _OF_WHAT:
            found = _speaker_of_a_body(page, index, first, stop) or found
    return [
        replace(title, rule=ANNOUNCED.name, country=title.country or _owning(page, title))
        for title in found[-1:]
    ]


def _owning(page: Page, title: Title) -> str | None:
    """The country whose possessive stands before a title: "Togo's | army chief"."""
    at = title.first - 1
    place = page.place_at.get(at - 1) if page.classes[at] == "s" else None
    return place.country if place is not None else None


_OF_WHAT = frozenset(("of", "for", "to", "in"))
_TO_HEAD = 6
"""Tokens from the article to the head of "the United Nations' special envoy for", at most."""


def _speaker_of_a_body(page: Page, head: int, first: int, stop: int) -> list[Title]:
    """The title of "the head | of the World Bank (WB) on Monday said", where it is what speaks."""
    lower, classes = page.lower, page.classes
    for at in range(head - 1, max(head - _TO_HEAD, first) - 1, -1):
        place = page.place_at.get(at)
        owner = place is not None and classes[place.stop] == "s"
        if not (owner or lower[at] in {"the", "a", "an", "its"} or classes[at] == "s"):
            continue
        start = place.first if place is not None and owner else at + (classes[at] == "s")
        titles = titles_after(page, start, ANNOUNCED.name)[:1]
        if titles and titles[0].head == head:
            end = behind_day(page, titles[0].stop)
            return titles if end < stop and page.bits[end] & SPEECH else []
        return []
    return []


def _is_quoted(page: Page, start: int, mention: Mention) -> bool:
    """Whether a paragraph is what the bearer of a name says: '"I think so," | Ek told reporters'."""
    index = mention.first - 1
    while index > start and page.bits[index] & (OFFICE | MODIFIER):
        index -= 1  # '"No," | Lieutenant General Ek told'
    said_before = bool(page.bits[index] & SPEECH)
    index -= said_before  # '"No," | said Ek'
    if page.classes[start] != '"' or page.classes[index] != '"':
        return False
    said = said_before or bool(page.bits[mention.stop] & SPEECH)
    return said and mention.first - start < _LONGEST_QUOTE


_LONGEST_QUOTE = 80
"""Tokens from the first of a quotation to who said it, at most."""
_VAGUE = frozenset("official source spokesman spokeswoman spokesperson man woman member".split())


def give_continued(
    page: Page,
    people: Sequence[Person],
    titles: Sequence[list[Title]],
    countries: Sequence[str | None],
) -> None:
    """Gives somebody without a role the title of the next sentence ("Ek came. The diplomat ...")
    or of the one before ("A Chilean minister was there. Ek sang."); adds to `titles`.

    Only where the sentence that names them names nobody else, the one before nobody at all and the
    next one nobody up to the title's end; where the office stands for the first time, and nobody of
    the same country is told to hold it.
    """
    bare = {
        person.mentions[0].first: number
        for number, person in enumerate(people)
        if not _has_role(page, titles[number]) and not is_private(page, person)
    }
    if not bare:
        return
    firsts = sorted([mention.first for person in people for mention in person.mentions])
    sentences = page.tokens.sentences
    for first, number in bare.items():
        at = page.sentence_number(first)
        start, stop = sentences[at]
        if _count(firsts, start, stop) != 1 or first - start > 12:
            continue
        title = None
        if at + 1 < len(sentences):
            title = _opening_title(page, *sentences[at + 1])
        if title is not None and _count(firsts, sentences[at + 1][0], title.stop + 1):
            title = None  # "The mayor, | Tor Ek, ...", whose own title it is
        if title is None and at > 0 and first == start and not _count(firsts, *sentences[at - 1]):
            title = _last_title(page, *sentences[at - 1])
        if title is None or page.lower[title.head] in _VAGUE:
            continue
        if title.first > first and acts_on_somebody(page, title.stop, sentences[at + 1][1]):
            continue
        if title.country:
            kinds = [kinds_of(page, own) for own in titles]
            if is_held(page, title, title.country, kinds, countries):
                continue
        elif title.first > first and (
            _may_be_anothers(page, title, people, titles)
            or (page.lower[title.head] == "leader" and _two_of(number, bare, countries, first))
        ):
            continue
        if None in {title.country, countries[number]} or title.country == countries[number]:
            titles[number].append(title)


def _two_of(
    number: int, bare: dict[int, int], countries: Sequence[str | None], before: int
) -> bool:
    """Whether a countryman without a title is named before somebody: a ruler needs none."""
    return any(
        other != number and first < before and countries[other] == countries[number]
        for first, other in bare.items()
    )


def _may_be_anothers(
    page: Page, title: Title, people: Sequence[Person], titles: Sequence[Sequence[Title]]
) -> bool:
    """Whether somebody named before may be called so by his office: "Togo's minister Ek sang. Tor Tassk
    came. The diplomat", who may be Ek."""
    meant = meant_by(kind_of(page, title))
    noun = page.lower[title.head]
    return any(
        person.mentions[0].first < title.first
        and (
            not meant.isdisjoint(kinds_of(page, own))
            or any(page.lower[one.head] == noun for one in own)
        )
        for person, own in zip(people, titles, strict=True)
    )


def _count(firsts: Sequence[int], start: int, stop: int) -> int:
    return bisect_right(firsts, stop - 1) - bisect_right(firsts, start - 1)


def _opening_title(page: Page, start: int, stop: int) -> Title | None:
    """ "The diplomat ...": the title that opens a sentence, if its noun stands nowhere before."""
    lower = page.lower
    if lower[start] != "the" or stop - start < 4:
        return None
    titles = titles_after(page, start, CONTINUED.name)
    if not titles or titles[0].head > start + 4 or lower.index(lower[titles[0].head]) < start:
        return None
    behind = titles[-1].stop
    if page.classes[behind + (page.lower[behind] == ",")] != "a":
        return None  # "The mayor | Tor Ek", "The mayor, | Tor Ek"
    return titles[0]


def _last_title(page: Page, start: int, stop: int) -> Title | None:
    """ "A Chilean minister was ...": the title of a newcomer who opens a sentence or clause."""
    lower = page.lower
    for index in range(start, min(stop - 2, start + 8)):
        place = page.place_at.get(index + 1)
        if lower[index] in {"a", "an"} and place is not None and place.sort == "demonym":
            if index > start and page.classes[index - 1] != ",":
                return None
            titles = titles_after(page, index, CONTINUED.name)
            return titles[0] if titles and titles[0].head < index + 6 else None
    return None
