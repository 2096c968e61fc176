"""Reads the roles that an article tells of people behind their names: "Premier Orla Vantek left. The
premier said", "the WTO chief said".

Part of the roles; the titles beside a name are read in roles.py, and go first.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from store.annotate.naming import NamingRule
from store.annotate.people.coreference import Person
from store.annotate.people.page import Page
from store.annotate.people.titles import Title
from store.annotate.people.titles_after import titles_after
from store.annotate.people.words import (
    OFFICE,
    STATUS,
)

AGAIN = NamingRule(
    "role/again",
    """
    + 2019-05-21 | Togolese Prime Minister Orla Vantek left. The premier smiled.      => role Orla Vantek = premier
    + 2019-05-21 | Togolese Prime Minister Orla Vantek left. The premier, a former mayor, smiled. => former role Orla Vantek = former mayor
    + 2019-05-21 | Togolese Prime Minister Orla Vantek left. The premier, who is also mayor of Oslo, smiled. => role Orla Vantek = mayor of Oslo
    + 2019-05-21 | Togolese Prime Minister Orla Vantek left. The premier, also head of the World Bank (WB), smiled. => role Orla Vantek = head of the World Bank
    + 2019-05-21 | Premier Orla Vantek left. Prime Minister Tor Ek stayed. It rained. It snowed. The premier, a former mayor, smiled. => former role Orla Vantek = former mayor
    - 2019-05-21 | Togolese Prime Minister Orla Vantek left. The premier, who saw the mayor of Oslo, smiled. => role Orla Vantek = mayor of Oslo
    + 2019-05-21 | Togolese Prime Minister Orla Vantek left. The Togolese leader smiled. => role Orla Vantek = leader
    + 2019-05-21 | Orla Vantek, head of the World Trade Organization (WTO), left. The WTO chief smiled. => role Orla Vantek = WTO chief
    + 2019-05-21 | Orla Vantek, president of the World Trade Organization (WTO), left. The WTO chief smiled. => role Orla Vantek = WTO chief
    + 2019-05-21 | WTO director Orla Vantek left. The head of the World Trade Organization (WTO) smiled. => role Orla Vantek = head of the World Trade Organization
    - 2019-05-21 | WTO director Orla Vantek left. The head of the World Bank smiled. => role Orla Vantek = head of the World Bank
    + 2019-05-21 | Rebel leader Orla Vantek saw President Tor Ek. The rebel chief smiled. => role Orla Vantek = rebel chief
    - 2019-05-21 | President Orla Vantek left. The rebel chief smiled. => role Orla Vantek = rebel chief
    - 2019-05-21 | President Orla Vantek left. The opposition leader smiled. => role Orla Vantek = opposition leader
    + 2019-05-21 | Party chief Orla Vantek saw President Tor Ek. The party leader smiled. => role Orla Vantek = party leader
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
RULES = (AGAIN,)

_NONE = frozenset[str]()

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
    "leader": frozenset([*_RULERS.split(), "rebel"]),
    "diplomat": frozenset(("diplomat", "envoy", "minister")),
    "envoy": frozenset(("envoy", "diplomat")),
}
"""Which kinds a later word may stand for; else its own alone."""
_SEVERAL = {
    "minister": frozenset(("prime-minister", "other-minister", "minister")),
    "general": frozenset(("general", "chief")),
    "head": frozenset(("chief", "leader")),
    "chief": frozenset(("chief", "rebel", "opposition", "party")),
    "commander": frozenset(("chief", "rebel")),
    "leader": frozenset(("leader", "rebel", "opposition", "party")),
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
        wanted = kind_of(page, title)
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
            word = lower[title.head]
            same = [one for one in possible if any(word == lower[own.head] for own in titles[one])]
            possible = same if len(same) == 1 else possible
        if len(possible) > 1:
            possible = _named_last(page, people, possible, title.first)
        if len(possible) != 1:
            continue
        own = titles[possible[0]]
        if (
            lower[title.head] == "leader"
            and title.country is None
            and not any(lower[one.head] == "leader" for one in own)
        ):
            # beside one who is called by no title, and leads without one
            bare = [one for one, other in enumerate(titles) if not other]
            home = countries[possible[0]]
            if any(firsts[one] < title.first and countries[one] == home for one in bare):
                continue
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
    if not found:
        return []
    stop = found[-1].stop
    stop += 3 * (page.classes[stop : stop + 3] == "(A)")  # "head of the party | (WPK), said"
    return found if lower[stop] == "," else []


def _named_last(
    page: Page, people: Sequence[Person], possible: Sequence[int], before: int
) -> list[int]:
    """Those of several people who are named in the sentence of a token or the one before it."""
    sentences = page.tokens.sentences
    at = page.sentence_number(before)
    lowest = sentences[max(0, at - 1)][0]
    return [number for number in possible if _is_named_between(people[number], lowest, before)]


def _is_named_between(person: Person, lowest: int, before: int) -> bool:
    mentions = person.mentions
    at = bisect_left(mentions, lowest, key=lambda mention: mention.first)
    return at < len(mentions) and mentions[at].first < before


def kind_of(page: Page, title: Title) -> str:
    """The kind of office that a title tells, as a word that stands for others; "" for most."""
    word = page.lower[title.head]
    if word in _LEAD and page.lower[title.head - 1] in _REBELS:
        return "rebel"
    if word in _LEAD and page.lower[title.head - 1] in _OF_SOME:
        return page.lower[title.head - 1]
    if word == "head" and _is_of_state(page, title.head):
        return "" if page.lower[title.head - 1] in _IN_NAME else "leader"
    if word == "president" and title.organisation and title.stop > title.head + 1:
        return "chief"  # "president of the Board", who rules no country
    if word == "minister" and page.lower[title.head - 1] == "prime":
        return "prime-minister"
    if word == "minister" and page.lower[title.head - 1] != "foreign":
        return "other-minister"
    if word == "general" and page.lower[title.head - 1] in {"director", "secretary"}:
        return "chief"
    return _SAME.get(word, "")


_LEAD = frozenset(("leader", "chief", "commander"))
_REBELS = frozenset("rebel guerrilla militia separatist insurgent".split())
"""Whose leader and chief are the same: "the rebel chief" for a rebel leader."""
_OF_SOME = frozenset(("opposition", "party"))
"""Whose leader is no leader of a state: "the opposition leader", "the party chief"."""


_IN_NAME = frozenset(("ceremonial", "nominal", "titular"))
"""Before "head of state": somebody else leads the country."""


def is_held(
    page: Page,
    title: Title,
    country: str,
    kinds: Sequence[frozenset[str]],
    of: Sequence[str | None],
) -> bool:
    """Whether "the Chilean leader" is a Chilean of whom another such office is told: `kinds` of the
    offices of all people, and `of` which countries they are."""
    wanted = kind_of(page, title)
    meant = meant_by(wanted)
    return any(
        code == country and not meant.isdisjoint(own) for own, code in zip(kinds, of, strict=True)
    )


def meant_by(kind: str) -> frozenset[str]:
    """The kinds of office of which one may be meant by a word of some kind; none by ""."""
    return _ALSO.get(kind, frozenset((kind,))) - {""}


def kinds_of(page: Page, titles: Sequence[Title]) -> frozenset[str]:
    """The kinds of office that somebody holds now, as words that stand for one another."""
    if not titles:
        return _NONE
    kinds = {kind_of(page, title) for title in titles if not title.former}
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
