"""Reads the roles that an article tells of people apart from their names: in its first sentence,
before it names them ("A top envoy left. Orla Vantek ..."), and later ("the envoy said").

Part of the roles; the titles beside a name are read in roles.py, and go first.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from store.annotate.naming import NamingRule
from store.annotate.people.coreference import Person
from store.annotate.people.page import Page
from store.annotate.people.titles import Title
from store.annotate.people.titles_after import titles_after
from store.annotate.people.words import (
    CALENDAR,
    CLOSED,
    MODIFIER,
    NOT_ROLE,
    OFFICE,
    SPEECH,
    STATUS,
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
    - 2019-05-21 | OSLO, May 21 (AFP) -- Togo's trade minister saw Tor Ek. ¶ Mayor Orla Vantek flew in. => role Orla Vantek = trade minister
    - 2019-05-21 | OSLO, May 21 (AFP) -- A top aide to the king was held. ¶ The city saw Orla Vantek. => role Orla Vantek = aide
    - 2019-05-21 | OSLO, May 21 (AFP) -- Top aide Tor Ek was held. ¶ Orla Vantek sang. => role Orla Vantek = aide
    """,
)
AGAIN = NamingRule(
    "role/again",
    """
    + 2019-05-21 | Togolese Prime Minister Orla Vantek left. The premier smiled.      => role Orla Vantek = premier
    + 2019-05-21 | Togolese Prime Minister Orla Vantek left. The premier, a former mayor, smiled. => former role Orla Vantek = former mayor
    + 2019-05-21 | Togolese Prime Minister Orla Vantek left. The premier, who is also mayor of Oslo, smiled. => role Orla Vantek = mayor of Oslo
    - 2019-05-21 | Togolese Prime Minister Orla Vantek left. The premier, who saw the mayor of Oslo, smiled. => role Orla Vantek = mayor of Oslo
    + 2019-05-21 | Togolese Prime Minister Orla Vantek left. The Togolese leader smiled. => role Orla Vantek = leader
    + 2019-05-21 | Orla Vantek, head of the World Trade Organization (WTO), left. The WTO chief smiled. => role Orla Vantek = WTO chief
    + 2019-05-21 | Orla Vantek, president of the World Trade Organization (WTO), left. The WTO chief smiled. => role Orla Vantek = WTO chief
    + 2019-05-21 | WTO director Orla Vantek left. The head of the World Trade Organization (WTO) smiled. => role Orla Vantek = head of the World Trade Organization
    - 2019-05-21 | WTO director Orla Vantek left. The head of the World Bank smiled. => role Orla Vantek = head of the World Bank
    + 2019-05-21 | Orla Vantek, chief of the Board, left. The director general smiled. => role Orla Vantek = director general
    - 2019-05-21 | Orla Vantek, head of the World Trade Organization (WTO), left. The IMF chief smiled. => role Orla Vantek = IMF chief
    - 2019-05-21 | Togolese Prime Minister Orla Vantek left. The Malian leader smiled. => role Orla Vantek = leader
    - 2019-05-21 | Premier Orla Vantek saw Prime Minister Tor Ek. The premier smiled.  => role Tor Ek = premier
    - 2019-05-21 | Togolese Prime Minister Orla Vantek left. The spokesman smiled.     => role Orla Vantek = spokesman
    + 2019-05-21 | Togolese President Orla Vantek left. The head of state smiled.      => role Orla Vantek = head of state
    - 2019-05-21 | Togolese President Orla Vantek left. The head of the Board smiled.  => role Orla Vantek = head of the Board
    + 2019-05-21 | World Bank President Orla Vantek left. The World Bank chief smiled. => role Orla Vantek = World Bank chief
    - 2019-05-21 | World Bank President Orla Vantek left. The Interpol chief smiled. => role Orla Vantek = Interpol chief
    """,
)
RULES = (LEAD, AGAIN)

_DATELINE = 24
"""Tokens within which a dateline ends."""
_ARTICLES = ("a", "an", "the", "one")
_NONE = frozenset[str]()


def give_lead(page: Page, people: Sequence[Person], titles: Sequence[list[Title]]) -> None:
    """Gives the title that is the subject of the first sentence, where nobody bears it, to the one
    who is named first, as the subject of the second paragraph; adds to `titles`."""
    paragraphs = page.tokens.paragraphs
    if len(paragraphs) < 2 or not people:
        return
    first, stop = paragraphs[0]
    begin, end = paragraphs[1]
    for person in people:
        if begin <= person.mentions[0].first < end:
            break
    else:
        return
    start = _behind_dateline(page, first, stop)
    title = _subject_title(page, start, stop)
    if title is None:
        return
    number = _opens_paragraph(page, people, _behind_master(page, title), *paragraphs[1])
    if number is None:
        number = _opens_paragraph(page, people, stop, *paragraphs[1])
        if number is None or len(people[number].key) < 2:
            return
        if titles[number] and not (
            _told_beside(page, people[number]) or _is_same_office(page, title, titles[number])
        ):
            return  # others are named before: only somebody new of whom no other office is told
    heads = {page.lower[own.head] for own in titles[number]}
    if page.lower[title.head] not in heads:
        titles[number].append(title)


def _told_beside(page: Page, person: Person) -> bool:
    """Whether a name that opens a paragraph only has an office in passing: "Ek, an envoy, sang"."""
    behind = page.lower[person.mentions[0].stop : person.mentions[0].stop + 3]
    return behind[:1] == [","] and (
        behind[1:2] in (["a"], ["an"]) or behind[1:] == ["the", "first"]
    )


def _is_same_office(page: Page, title: Title, own: Sequence[Title]) -> bool:
    """Whether the title of a lede may be another word for an office of somebody's own: "the head of
    the agency" for its director, "an envoy" for whatever officer."""
    kind = _kind(page, title)
    return kind in {"envoy", "diplomat"} or kind in kinds_of(page, own)


def _behind_dateline(page: Page, first: int, stop: int) -> int:
    """Where the text begins behind "OSLO, May 21 (AFP) --"."""
    classes = page.classes
    dash = classes.find(")-", first, min(stop, first + _DATELINE))
    return dash + 2 if dash >= 0 else first


def _subject_title(page: Page, start: int, stop: int) -> Title | None:
    """The title that opens a sentence and is followed by its verb."""
    lower, classes = page.lower, page.classes
    if stop - start < 6:
        return None
    opens = lower[start] in _ARTICLES or start in page.place_at
    if not opens and not page.bits[start] & (OFFICE | MODIFIER):
        return None
    found = titles_after(page, start, LEAD.name)
    if not found or found[0].head > start + 8 or page.bits[found[0].head] & NOT_ROLE:
        return None
    end = _behind_day(page, found[0].stop)
    if len(found) == 2 and lower[found[1].head] == "counterpart":
        end = _behind_day(page, found[1].stop)
    elif len(found) > 1:
        return None
    while end in page.person_at:
        end += 1  # "an aide to President | Ek"
    if end >= stop or classes[end] != "a":
        return None
    if page.bits[end] & (OFFICE | MODIFIER) and lower[end] != "left":
        return None
    verb = page.bits[end] & (SPEECH | WEAK_SPEECH) or lower[end].endswith(("ed", "s"))
    verb = verb or lower[end] in _GOES_ON  # "an aide | to the king was ..."
    verb = verb or lower[end] in _AUXILIARIES
    return found[0] if verb or not page.bits[end] & CLOSED else None


_AUXILIARIES = frozenset("has have had will would is was may might could".split())


def _behind_day(page: Page, index: int) -> int:
    """Past "(WTO)" and "Friday" or "on Friday" between a subject and its verb."""
    if page.classes[index : index + 3] == "(A)":
        index += 3
    at = index + (page.lower[index] == "on")
    return at + 1 if at < page.size and page.bits[at] & CALENDAR else index


def _behind_master(page: Page, title: Title) -> int:
    """Past "of Chinese President Ek" behind "an envoy": whom an envoy is of is not the envoy."""
    at = title.stop
    if page.lower[at] in {"of", "to", "for"}:
        at += 1
        while at in page.place_at or at in page.person_at or page.bits[at] & (OFFICE | MODIFIER):
            at += 1
    return at


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
    index = mention.first - 1
    while index >= start and (
        page.bits[index] & (OFFICE | MODIFIER)
        or index in page.organisation_at
        or index in page.place_at
    ):
        index -= 1
    if index < start:
        return number
    behind = page.bits[mention.stop] if mention.stop < stop else 0
    quoted = page.classes[index] in '",' and '"' in page.classes[start:index]
    return number if quoted and behind & (SPEECH | WEAK_SPEECH) else None


_RULERS = "prime-minister president monarch leader"
_SAME = {
    "premier": "prime-minister",
    "pm": "prime-minister",
    "chancellor": "prime-minister",
    "king": "monarch",
    "monarch": "monarch",
    "emir": "monarch",
    "sultan": "monarch",
    "emperor": "monarch",
    "pope": "pope",
    "pontiff": "pope",
    "envoy": "envoy",
    "emissary": "envoy",
    "negotiator": "envoy",
    "mediator": "envoy",
    "representative": "envoy",
    "diplomat": "diplomat",
    "ambassador": "diplomat",
    "director": "chief",
    "director-general": "chief",
    "chief": "chief",
    "head": "chief",
    "boss": "chief",
    "commander": "chief",
    "secretary-general": "chief",
    "general": "general",
    "lawmaker": "lawmaker",
    "legislator": "lawmaker",
    "senator": "lawmaker",
    "congressman": "lawmaker",
    "deputy": "lawmaker",
    "mp": "lawmaker",
    "cleric": "cleric",
    "ayatollah": "cleric",
    "imam": "cleric",
    "bishop": "cleric",
    "archbishop": "cleric",
    "cardinal": "cleric",
    "minister": "minister",
    "president": "president",
    "leader": "leader",
    "ruler": "leader",
    "strongman": "leader",
}
"""Kinds of office of head nouns that stand for one another."""
_ALSO = {
    "leader": frozenset(_RULERS.split()),
    "diplomat": frozenset(("diplomat", "envoy", "minister")),
    "envoy": frozenset(("envoy", "diplomat")),
}
"""Which kinds a later word may stand for; else its own alone."""
_SEVERAL = {
    "minister": frozenset(("prime-minister", "other-minister", "minister")),
    "general": frozenset(("general", "chief")),
    "head": frozenset(("chief", "leader")),
}
"""Words whose kind depends on the word before them, and all kinds that each may be of."""


def _holders_of(word: str) -> frozenset[str]:
    """The kinds of office of which somebody must hold one whom a word may mean, as `_may_mean`."""
    kinds = _SEVERAL.get(word, frozenset((_SAME[word],)))
    holders = frozenset(meant for kind in kinds for meant in _ALSO.get(kind, (kind,)))
    return holders | {"president"} if "chief" in kinds else holders


_HOLDERS = {word: _holders_of(word) for word in _SAME}
_DESCRIBING = frozenset(_SAME)


def give_again(
    page: Page,
    people: Sequence[Person],
    titles: Sequence[list[Title]],
    countries: Sequence[str | None],
) -> None:
    """Gives "the premier" to the one prime minister named before, "the Iraqi leader" to the one
    Iraqi who rules; adds to `titles`. Nothing where two could be meant."""
    words = page.vocabulary & _DESCRIBING
    if not words:
        return
    kinds = [kinds_of(page, own) for own in titles]
    held = _NONE.union(*kinds)
    words = frozenset([word for word in words if not _HOLDERS[word].isdisjoint(held)])
    if not words:
        return
    lower = page.lower
    firsts = [person.mentions[0].first for person in people]
    holders: dict[str, list[int]] = {}
    for number, own_kinds in enumerate(kinds):
        for kind in own_kinds:
            holders.setdefault(kind, []).append(number)
    for title in _descriptions(page, words, min(firsts)):
        wanted = _kind(page, title)
        meant = _ALSO.get(wanted, frozenset((wanted,)))
        may = meant | {"president", "chief"} if wanted == "chief" else meant
        possible = [
            number
            for number in sorted({number for kind in may for number in holders.get(kind, ())})
            if firsts[number] < title.first
            and _may_mean(title, wanted, meant, kinds[number], titles[number])
            and (title.country is None or countries[number] == title.country)
        ]
        if len(possible) > 1:
            possible = _named_last(page, people, possible, title.first)
        if len(possible) != 1:
            continue
        own = titles[possible[0]]
        several = [title]
        several += _beside(page, title.stop)
        heads = {lower[one.head] for one in own}
        own += [one for one in several if lower[one.head] not in heads]


def _may_mean(
    title: Title, wanted: str, meant: frozenset[str], kinds: frozenset[str], own: Sequence[Title]
) -> bool:
    """Whether somebody with some titles may be meant: of such an office and, where "the IAEA chief"
    names a body, one of that body, whose chief may also be called its president."""
    if title.organisation is None:
        return not meant.isdisjoint(kinds)
    of_body = any(title.organisation == one.organisation and not one.former for one in own)
    heads = wanted == "chief" and not kinds.isdisjoint(("president", "chief"))
    return of_body and (heads or not meant.isdisjoint(kinds))


def _beside(page: Page, index: int) -> list[Title]:
    """The titles that follow a description: "the premier, | a former mayor, ...", "the premier, |
    who is also mayor, ..."."""
    lower = page.lower
    if lower[index] != "," or lower[index + 1] not in {"also", "a", "an", "who"}:
        return []
    if lower[index + 1] == "who" and lower[index + 2] != "is":
        return []
    at = index + 1 + 2 * (lower[index + 1] == "who")
    found = titles_after(page, at + (lower[at] == "also"), AGAIN.name)
    if not found or lower[found[-1].stop] != ",":
        return []
    return found


def _named_last(
    page: Page, people: Sequence[Person], possible: Sequence[int], before: int
) -> list[int]:
    """Those of several people who are named in the sentence of a token or the one before it."""
    sentences = page.tokens.sentences
    at = bisect_right(sentences, (before, page.size)) - 1
    lowest = sentences[max(0, at - 1)][0]
    return [number for number in possible if _is_named_between(people[number], lowest, before)]


def _is_named_between(person: Person, lowest: int, before: int) -> bool:
    mentions = person.mentions
    at = bisect_left(mentions, lowest, key=lambda mention: mention.first)
    return at < len(mentions) and mentions[at].first < before


def _kind(page: Page, title: Title) -> str:
    word = page.lower[title.head]
    if word == "head" and _is_of_state(page, title.head):
        return "leader"
    if word == "president" and title.organisation and title.stop > title.head + 1:
        return "chief"  # "president of the Board", who rules no country
    if word == "minister" and page.lower[title.head - 1] == "prime":
        return "prime-minister"
    if word == "minister" and page.lower[title.head - 1] != "foreign":
        return "other-minister"
    if word == "general" and page.lower[title.head - 1] in {"director", "secretary"}:
        return "chief"
    return _SAME.get(word, "")


def is_held(
    page: Page,
    title: Title,
    country: str,
    kinds: Sequence[frozenset[str]],
    of: Sequence[str | None],
) -> bool:
    """Whether "the Chilean leader" is a Chilean of whom another such office is told: `kinds` of the
    offices of all people, and `of` which countries they are."""
    wanted = _kind(page, title)
    meant = _ALSO.get(wanted, frozenset((wanted,))) - {""}
    return any(
        code == country and not meant.isdisjoint(own) for own, code in zip(kinds, of, strict=True)
    )


def kinds_of(page: Page, titles: Sequence[Title]) -> frozenset[str]:
    """The kinds of office that somebody holds now, as words that stand for one another."""
    if not titles:
        return _NONE
    kinds = {_kind(page, title) for title in titles if not title.former}
    kinds.discard("")
    return frozenset(kinds)


def _is_of_state(page: Page, head: int) -> bool:
    """Whether "the head" at a token is "the head | of state" or "of government"."""
    return page.lower[head + 1] == "of" and page.lower[head + 2] in {"state", "government"}


_GOES_ON = ("of", "for", "to", "in", "at", ",")


_HEADS = frozenset("head chief director president chairman boss leader".split())
"""Words that mean somebody known if what they are "of" is a body: "the head of the WTO"."""


def _is_bare(page: Page, index: int) -> bool:
    """Whether a word before a head noun adds no body of its own: not "the Shas | leader"."""
    if index in page.place_at or page.bits[index] & STATUS:
        return True
    return page.classes[index] == "a" and page.lower[index] != "and"


def _article_before(page: Page, head: int) -> int:
    """The nearest "the" within five tokens before a head noun, in its sentence; -1 for none."""
    lower, starts = page.lower, page.sentence_starts
    for at in range(head - 1, max(-1, head - 6), -1):
        if at + 1 in starts:
            return -1
        if lower[at] == "the":
            return at
    return -1


def _descriptions(page: Page, heads: frozenset[str], after: int) -> list[Title]:
    """Each "the (Iraqi) leader" behind a token that no name follows or precedes, in text order;
    `heads`: the head nouns looked for."""
    lower, bits = page.lower, page.bits
    found: list[Title] = []
    for head in page.where(heads):
        if head <= after or not bits[head] & OFFICE or head + 1 >= page.size:
            continue
        stop = head + 1
        if lower[head] == "head" and _is_of_state(page, head):
            stop = head + 3
        of_body = lower[stop] == "of" and lower[head] in _HEADS
        if stop in page.person_at or (
            lower[stop] in _GOES_ON and not of_body and not _beside(page, stop)
        ):
            continue
        start = _article_before(page, head)
        if start < 0 or (start and lower[start - 1] == "," and start - 2 in page.person_at):
            continue
        if not all(
            _is_bare(page, at) or at in page.organisation_at for at in range(start + 1, head)
        ):
            continue
        titles = titles_after(page, start, AGAIN.name)
        if of_body and titles and titles[0].organisation is None:
            continue
        if titles and titles[0].head == head and not titles[0].former:
            found.append(titles[0])
    return found
