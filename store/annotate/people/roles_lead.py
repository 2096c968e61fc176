"""Reads the office that the first sentence of an article tells, before it names its holder: "A top
envoy left. ¶ Orla Vantek ...".

Part of the roles; the titles beside a name are read in roles.py, and go first.
"""

from __future__ import annotations

from collections.abc import Sequence

from store.annotate.closed_words import HE_OR_SHE, SENDS
from store.annotate.naming import NamingRule
from store.annotate.people.coreference import Mention, Person
from store.annotate.people.page import Page, behind_dateline, behind_day
from store.annotate.people.roles_echoed import kind_of, kinds_of
from store.annotate.people.titles import Title, title_of
from store.annotate.people.titles_after import titles_after
from store.annotate.people.words import (
    CLOSED,
    MODIFIER,
    NOT_ROLE,
    OFFICE,
    SPEECH,
    WEAK_SPEECH,
)

LEAD = NamingRule(
    "role/lead",
    """
    + 2019-05-21 | OSLO, May 21 (AFP) -- A top aide to the king was held. ¶ Orla Vantek sang. => role Orla Vantek = aide
    + 2019-05-21 | OSLO, May 21 (AFP) -- Togo's army chief said no. ¶ "No," General Orla Vantek was quoted as saying. => role Orla Vantek = army chief
    + 2019-05-21 | OSLO, May 21 (AFP) -- Togo's parliament speaker on Friday said no. ¶ Orla Vantek sang. => role Orla Vantek = parliament speaker
    + 2019-05-21 | OSLO, May 21 (AFP) -- An envoy of Chinese President Tor Ek flew in. ¶ Orla Vantek sang. => role Orla Vantek = envoy
    + 2019-05-21 | OSLO, May 21 (AFP) -- Togo's top diplomat and his Malian counterpart met. ¶ Orla Vantek sang. => role Orla Vantek = diplomat
    + 2019-05-21 | OSLO, May 21 (AFP) -- A top aide to Premier Tor Ek has left. ¶ Orla Vantek sang. => role Orla Vantek = aide
    + 2019-05-21 | OSLO, May 21 (AFP) -- Togo's trade minister saw Tor Ek. ¶ Orla Vantek flew in at night. => role Orla Vantek = trade minister
    + 2019-05-21 | OSLO, May 21 (AFP) -- Togo's trade minister left for Mali. ¶ Orla Vantek sang. => role Orla Vantek = trade minister
    + 2019-05-21 | OSLO, May 21 (AFP) -- Togo's chief delegate saw Tor Ek. ¶ Orla Vantek, a deputy mayor, flew in. => role Orla Vantek = chief delegate
    + 2019-05-21 | OSLO, May 21 (AFP) -- A Togolese envoy saw Tor Ek. ¶ Orla Vantek, mayor of Lima, flew in. => role Orla Vantek = envoy
    + 2019-05-21 | OSLO, May 21 (AFP) -- The head of the trade board saw Tor Ek. ¶ WTO director Orla Vantek flew in. => role Orla Vantek = head of the trade board
    + 2019-05-21 | OSLO, May 21 (AFP) -- The head of the World Bank (WB) has left. ¶ Orla Vantek flew in. => role Orla Vantek = head of the World Bank
    + 2019-05-21 | OSLO, May 21 (AFP) -- The head of the trade board saw Tor Ek. ¶ Orla Vantek, director of the board, flew in. => role Orla Vantek = head of the trade board
    - 2019-05-21 | OSLO, May 21 (AFP) -- Togo's trade minister saw Tor Ek. ¶ Orla Vantek, the mayor of Lima, flew in. => role Orla Vantek = trade minister
    + 2019-05-21 | OSLO, May 21 (AFP) -- The speaker of the Malian parliament tasted fish on Monday. ¶ "It is good," said Orla Vantek, who was on a visit. => role Orla Vantek = speaker of the Malian parliament
    - 2019-05-21 | OSLO, May 21 (AFP) -- The ministry summoned Togo's envoy to Oslo on Monday. ¶ "It is late," said Orla Vantek, an aide. => role Orla Vantek = envoy to Oslo
    - 2019-05-21 | OSLO, May 21 (AFP) -- Togo's trade minister saw Tor Ek. ¶ Mayor Orla Vantek flew in. => role Orla Vantek = trade minister
    - 2019-05-21 | OSLO, May 21 (AFP) -- A top aide to the king was held. ¶ The city saw Orla Vantek. => role Orla Vantek = aide
    - 2019-05-21 | OSLO, May 21 (AFP) -- Top aide Tor Ek was held. ¶ Orla Vantek sang. => role Orla Vantek = aide
    + 2019-05-21 | OSLO, May 21 (AFP) -- Togo's trade minister has left. ¶ The visitor, Orla Vantek, sang. => role Orla Vantek = trade minister
    + 2019-05-21 | OSLO, May 21 (AFP) -- Togo's trade minister has left. ¶ Officials named her as Orla Vantek. => role Orla Vantek = trade minister
    + 2019-05-21 | OSLO, May 21 (AFP) -- Togo's trade minister has left. ¶ Nothing was told of Orla Vantek's schedule. => role Orla Vantek = trade minister
    - 2019-05-21 | OSLO, May 21 (AFP) -- Togo's trade minister has left. ¶ Nothing was told of Orla Vantek's fish. => role Orla Vantek = trade minister
    + 2019-05-21 | OSLO, May 21 (AFP) -- Togo's trade minister has left. ¶ It was not said when Orla Vantek would return. => role Orla Vantek = trade minister
    - 2019-05-21 | OSLO, May 21 (AFP) -- Norway's trade minister received a poet. ¶ The visitor, Orla Vantek, sang. => role Orla Vantek = trade minister
    + 2019-05-21 | Togo has sent its trade minister to Lima. ¶ Orla Vantek flew in. => role Orla Vantek = trade minister; country Orla Vantek = TG
    - 2019-05-21 | Togo has lost its trade minister to Lima. ¶ Orla Vantek flew in. => role Orla Vantek = trade minister
    + 2019-05-21 | OSLO, May 21 (AFP) -- Togo's trade minister has left. ¶ He is Orla Vantek, a former mayor. => role Orla Vantek = trade minister
    + 2019-05-21 | OSLO, May 21 (AFP) -- Togo's trade minister has left. ¶ On arrival, Orla Vantek sang. => role Orla Vantek = trade minister
    - 2019-05-21 | OSLO, May 21 (AFP) -- Togo's trade minister has left. ¶ On arrival in Lima, Orla Vantek sang. => role Orla Vantek = trade minister
    + 2019-05-21 | OSLO, May 21 (AFP) -- Togo's trade minister has left. ¶ Minister Orla Vantek sang. => role Orla Vantek = trade minister
    """,
)
RULES = (LEAD,)

_ARTICLES = ("a", "an", "the", "one")


def give_lead(page: Page, people: Sequence[Person], titles: Sequence[list[Title]]) -> None:
    """Gives the title that is the subject of the first sentence, where nobody bears it, to the one
    who is named first, as the subject of the next paragraph; adds to `titles`."""
    if not people or len(page.tokens.sentences) < 2:
        return
    first, stop, end = _lead_and_next(page)
    if not any(stop <= person.mentions[0].first < end for person in people):
        return
    start = behind_dateline(page, first)
    title = _subject_title(page, start, stop)
    if title is None:
        return
    number = _opens_paragraph(page, people, _behind_master(page, title), stop, end)
    if number is None:
        number = _opens_paragraph(page, people, stop, stop, end)
        if number is None or len(people[number].key) < 2:
            return
        if titles[number] and not (
            _told_beside(page, people[number]) or _is_same_office(page, title, titles[number])
        ):
            return  # others are named before: only somebody new of whom no other office is told
    if not any(_says_as_much(page, own, title) for own in titles[number]):
        titles[number].append(title)


def _says_as_much(page: Page, own: Title, title: Title) -> bool:
    """Whether a title of somebody's own leaves nothing to tell of the lede's: not "Minister Ek"."""
    head = page.lower[title.head]
    return page.lower[own.head] == head and (own.text.lower() != head or title.text.lower() == head)


def _lead_and_next(page: Page) -> tuple[int, int, int]:
    """Where the first paragraph begins and ends, and where the next one ends; the sentences of an
    article of one paragraph stand for its paragraphs."""
    paragraphs, sentences = page.tokens.paragraphs, page.tokens.sentences
    first, stop = paragraphs[0]
    if len(paragraphs) > 1:
        return first, stop, paragraphs[1][1]
    return first, sentences[0][1], sentences[1][1]


def _told_beside(page: Page, person: Person) -> bool:
    """Whether a name that opens a paragraph only has an office in passing: "Ek, an envoy, sang"."""
    behind = page.lower[person.mentions[0].stop : person.mentions[0].stop + 3]
    return behind[:1] == [","] and (
        behind[1:2] in (["a"], ["an"]) or behind[1:] == ["the", "first"]
    )


def _is_same_office(page: Page, title: Title, own: Sequence[Title]) -> bool:
    """Whether the title of a lede may be another word for an office of somebody's own: "the head of
    the agency" for its director, "an envoy" for whatever officer."""
    if any(one.text.lower() == page.lower[title.head] for one in own):
        return True  # "Minister Ek" of "Togo's trade minister"
    kind = kind_of(page, title)
    return kind in {"envoy", "diplomat"} or kind in kinds_of(page, own)


def _subject_title(page: Page, start: int, stop: int) -> Title | None:
    """The title that opens a sentence and is followed by its verb."""
    lower, classes = page.lower, page.classes
    if stop - start < 6:
        return None
    opens = lower[start] in _ARTICLES or start in page.place_at
    if not opens and not page.bits[start] & (OFFICE | MODIFIER):
        return None
    sent = _sent_title(page, start)
    if sent is not None:
        return sent
    found = titles_after(page, start, LEAD.name)
    if not found or found[0].head > start + 8 or page.bits[found[0].head] & NOT_ROLE:
        return None
    if any(classes[at] == "a" and lower[at].endswith("ed") for at in range(start, found[0].first)):
        return None  # "The ministry summoned Togo's | envoy"
    end = behind_day(page, found[0].stop)
    if lower[end] in _RECEIVES:
        return None  # whoever is named next may be the guest
    if len(found) == 2 and lower[found[1].head] == "counterpart":
        end = behind_day(page, found[1].stop)
    elif len(found) > 1:
        return None
    while end in page.person_at:
        end += 1  # "an aide to President | Ek"
    if end >= stop or classes[end] != "a":
        return None
    if page.bits[end] & (OFFICE | MODIFIER) and lower[end] != "left":
        return None
    verb = page.bits[end] & (SPEECH | WEAK_SPEECH) or lower[end].endswith(("ed", "s"))
    verb = verb or lower[end] in {"of", "for", "to", "in", "at"}  # "an aide | to the king was ..."
    verb = verb or lower[end] in _AUXILIARIES
    return found[0] if verb or not page.bits[end] & CLOSED else None


_SENDS = SENDS | {"dispatching"}


def _sent_title(page: Page, start: int) -> Title | None:
    """The minister of "Peru has sent its minister to Lima", a sentence that begins at `start`."""
    country = page.place_at.get(start)
    if country is None or country.sort != "country":
        return None
    verb = country.stop
    while page.lower[verb] in _AUXILIARIES:
        verb += 1
    if page.lower[verb] not in _SENDS or page.lower[verb + 1] not in {"its", "a", "an"}:
        return None
    found = titles_after(page, verb + 2, LEAD.name)
    if not found or found[0].head > verb + _LONGEST_DESCRIPTION + 1:
        return None
    one = found[0]
    stop = one.head + 1  # "minister | to Lima" tells where, not of what
    return title_of(page, one.head, one.first, stop, set(), rule=LEAD.name, country=country.country)


_RECEIVES = frozenset("received receives welcomed hosted greeted invited".split())
_AUXILIARIES = frozenset("has have had will would is was may might could be".split())


def _behind_master(page: Page, title: Title) -> int:
    """Past "of Chinese President Ek" behind "an envoy": whom an envoy is of is not the envoy."""
    at = title.stop
    if page.lower[at] in {"of", "to", "for"}:
        at += 1
        while at in page.place_at or at in page.person_at or page.bits[at] & (OFFICE | MODIFIER):
            at += 1
    return at


_IS = frozenset("is was".split())
_FRONTED = frozenset("on in at during after before upon speaking".split())
_LONGEST_FRONTED = 7
"""Words of "In a speech on Wednesday," at most."""
_HIM = frozenset("him her".split())
_NAMING = frozenset("named identified".split())
_ASKING = frozenset("whether when where long much why".split())
_OF_A_VISIT = frozenset(
    """schedule visit trip tour journey arrival departure itinerary stay plane flight delegation
    party programme program agenda talks meetings""".split()
)
"""What is told of somebody who was described as a traveller before."""
_DESCRIBED = frozenset(
    "visitor guest official man woman envoy emissary diplomat politician".split()
)
"""By what a report calls the one whom it names next: "The visitor, | Ek,"."""
_LONGEST_DESCRIPTION = 5
"""Words of "The 62-year-old visitor," at most."""


def _is_made_known(page: Page, start: int, index: int, mention: Mention) -> bool:
    """Whether the words before a name, which end at `index`, or those behind it tie it to the one
    just described: "The visitor, Ek,", "Officials named him as Ek", "Details of Ek's schedule"."""
    lower = page.lower
    before = lower[start : index + 1]
    last = before[-1] if before else ""
    if last == "," == lower[mention.stop] and before[0] == "the":
        told = lower[index - 1] in _DESCRIBED or bool(page.bits[index - 1] & OFFICE)
        return told and index - start <= _LONGEST_DESCRIPTION
    if len(before) == 2 and before[0] in HE_OR_SHE:
        return last in _IS
    if last == "," and before[0] in _FRONTED:
        short = index - start <= _LONGEST_FRONTED
        return short and page.place_at.keys().isdisjoint(range(start, index))
    if last == "as":
        return not _NAMING.isdisjoint(before) and not _HIM.isdisjoint(before)
    if page.classes[mention.stop] == "s":
        return not _OF_A_VISIT.isdisjoint(lower[mention.stop + 1 : mention.stop + 3])
    return last in _ASKING


def _opens_paragraph(
    page: Page, people: Sequence[Person], after: int, start: int, stop: int
) -> int | None:
    """Who is the first to be named after a token, and here, as the subject of a paragraph."""
    named = [number for number, one in enumerate(people) if one.mentions[0].first >= after]
    if not named:
        return None
    number = min(named, key=lambda one: people[one].mentions[0].first)
    mention = people[number].mentions[0]
    if not start <= mention.first < stop:
        return None
    paragraph = len(page.tokens.paragraphs) > 1
    index = mention.first - 1
    while index >= start and (
        page.bits[index] & (OFFICE | MODIFIER)
        or index in page.organisation_at
        or index in page.place_at
    ):
        index -= 1
    if _is_made_known(page, start, index, mention):
        return number
    if not paragraph:
        return None  # "The envoy left. Ek sang": perhaps another
    if index < start:
        return number
    behind = page.bits[mention.stop] if mention.stop < stop else 0
    if page.bits[index] & SPEECH and page.classes[index - 1] == '"':
        return number  # '"No," said | Ek'
    quoted = page.classes[index] in '",' and '"' in page.classes[start:index]
    return number if quoted and behind & (SPEECH | WEAK_SPEECH) else None
