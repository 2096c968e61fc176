"""Says which mentions name the same person: full names first, then later and partial mentions.

Two different full names are never joined. A mention that fits several people goes to the one whose
full name was printed last before it. It does not decide whether a stretch is a person at all.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field

from store.annotate.people.page import Page
from store.annotate.people.titles import titles_before
from store.annotate.people.words import (
    FAMILY_FIRST,
    PARTICLE,
    SPEECH,
    SUFFIX,
    SYLLABIC,
    WEAK_SPEECH,
)

Key = tuple[str, ...]
_PREFIXES = ("al-", "el-", "ul-", "as-", "ash-", "an-", "at-", "ad-", "ar-", "az-")


@dataclass(slots=True)
class Mention:
    """One stretch of tokens taken to name a person."""

    first: int
    stop: int
    key: Key
    rule: str
    trim: int = 0
    """Characters at the end that are no part of the name."""


@dataclass(slots=True)
class Person:
    """One person of the article while mentions are being gathered."""

    key: Key
    """The fullest form."""
    mentions: list[Mention] = field(default_factory=list)
    keys: set[Key] = field(default_factory=set)
    parts: dict[str, int] = field(default_factory=dict)
    """Each word by which the person may be named alone, and how usual that is (3 family name)."""


def parts_of(page: Page, mention: Mention) -> dict[str, int]:
    """The words of a full name that may stand for it alone, with weights."""
    key = mention.key
    words = [
        (index, word)
        for index, word in enumerate(key)
        if len(word) > 1 and not _is_extra(page, mention.first + index, index)
    ]
    if not words:
        return {}
    parts: dict[str, int] = {}
    family_first = (
        len(key) > 1
        and bool(page.bits[mention.first] & FAMILY_FIRST)
        and all(page.bits[mention.first + i] & SYLLABIC for i in range(1, len(key)))
    )
    last = words[-1][0]
    for index, word in words:
        if index == last:
            weight = 3
        elif index == 0:
            weight = 3 if family_first else 1
        else:
            weight = 2
        parts[word] = max(weight, parts.get(word, 0))
        bare = strip_prefix(word)
        if bare != word:
            parts.setdefault(bare, weight)
        if "-" in word and not family_first:
            for piece in word.split("-"):
                if len(piece) > 3:
                    parts.setdefault(piece, weight - 1)
    return parts


def _is_extra(page: Page, index: int, position: int) -> bool:
    """Whether a token is a particle or a suffix ("de", "Jr.", "III"), not a name by itself."""
    if page.bits[index] & PARTICLE and page.tokens.classes[index] == "a":
        return True
    return bool(page.bits[index] & SUFFIX) and position > 0


def strip_prefix(word: str) -> str:
    """ "al-maliki" to "maliki"."""
    if "-" not in word:
        return word
    for prefix in _PREFIXES:
        if word.startswith(prefix) and len(word) > len(prefix) + 2:
            return word[len(prefix) :]
    return word


def same_full_name(one: Key, other: Key) -> bool:
    """Whether two full names (two words or more) are forms of one name."""
    if one == other or _joined(one) == _joined(other):
        return True
    if len(one) > len(other):
        one, other = other, one
    if len(one) < 2:
        return False
    if len(one) == len(other):
        if sorted(one) == sorted(other) and len(one) > 2:
            return one == other[1:] + other[:1] or other == one[1:] + one[:1]
        differing = [(a, b) for a, b in zip(one, other, strict=True) if a != b]
        if len(differing) == 1:
            a, b = differing[0]
            return _is_initial_of(a, b) or _is_initial_of(b, a) or is_misprint(a, b)
        return False
    return _is_subsequence(one, other) and (one[-1] == other[-1] or one[0] == other[0])


def _is_initial_of(short: str, word: str) -> bool:
    return len(short) == 1 and word.startswith(short)


def _joined(key: Key) -> str:
    return "".join(key).replace("-", "").replace("'", "")


def _is_subsequence(short: Key, long: Key) -> bool:
    rest = iter(long)
    for word in short:
        for other in rest:
            if (
                other == word
                or _is_initial_of(word, other)
                or strip_prefix(other) == strip_prefix(word)
            ):
                break
        else:
            return False
    return True


def is_misprint(one: str, other: str) -> bool:
    """Whether two words of five letters or more differ by one letter added, left out, changed or
    swapped with its neighbour, and begin alike; -o for -a at the end is another name."""
    if min(len(one), len(other)) < 5 or abs(len(one) - len(other)) > 1 or one[0] != other[0]:
        return False
    if one == other:
        return True
    start = 0
    while start < min(len(one), len(other)) and one[start] == other[start]:
        start += 1
    a, b = one[start:], other[start:]
    if len(a) == len(b):
        if len(a) == 1 and {a, b} <= {"a", "o", "e"}:
            return False
        return a[1:] == b[1:] or (a[:2] == b[1::-1] and a[2:] == b[2:])
    return a[1:] == b or a == b[1:]


class Cast:
    """The people of one article, as they become known."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.people: list[Person] = []
        self._by_part: dict[str, list[Person]] = {}
        self._by_letter: dict[str, dict[str, list[Person]]] = {}
        self._by_key: dict[Key, Person] = {}

    def add_full(self, mention: Mention) -> None:
        """Puts a full name with the person who bears it, or begins a new person."""
        person = self._by_key.get(mention.key)
        if person is None:
            person = self._bearer(mention)
            if person is None:
                person = Person(key=mention.key)
                self.people.append(person)
            self._learn(person, mention)
        person.mentions.append(mention)

    def _bearer(self, mention: Mention) -> Person | None:
        fitting: list[Person] = []
        near: set[int] = set()
        for word in parts_of(self.page, mention):
            for person in self._by_part.get(word, ()):
                if id(person) not in near:
                    near.add(id(person))
                    if any(same_full_name(key, mention.key) for key in person.keys):
                        fitting.append(person)
        if not fitting:
            joined = _joined(mention.key)
            for person in self.people:
                if _joined(person.key) == joined:
                    return person
        return fitting[0] if len(fitting) == 1 else None

    def _learn(self, person: Person, mention: Mention) -> None:
        person.keys.add(mention.key)
        self._by_key[mention.key] = person
        if len(mention.key) > len(person.key):
            person.key = mention.key
        for word, weight in parts_of(self.page, mention).items():
            bearers = self._by_part.setdefault(word, [])
            self._by_letter.setdefault(word[0], {})[word] = bearers
            if person not in bearers:
                bearers.append(person)
            person.parts[word] = max(weight, person.parts.get(word, 0))

    def knows(self, word: str) -> bool:
        """Whether some person may be named by this word alone."""
        return word in self._by_part or strip_prefix(word) in self._by_part

    def bearers(self, key: Key) -> list[Person]:
        """The people whom a partial mention may name."""
        if len(key) == 1:
            found = self._by_part.get(key[0]) or self._by_part.get(strip_prefix(key[0])) or []
            return list(found)
        return [
            person
            for person in self._by_part.get(key[-1], ())
            if any(_is_subsequence(key, full) for full in person.keys)
        ]

    def misprinted(self, word: str) -> list[Person]:
        """The people of whose names the word may be a misprint."""
        found: list[Person] = []
        for part, bearers in self._by_letter.get(word[0], {}).items():
            if abs(len(part) - len(word)) < 2 and is_misprint(word, part):
                found += [p for p in bearers if p.parts[part] > 1 and p not in found]
        return found

    def choose(self, mention: Mention, bearers: list[Person]) -> Person:
        """The bearer whom a partial mention names."""
        chosen = bearers[0] if len(bearers) == 1 else self._likeliest(mention, bearers)
        self._take_particles(mention, chosen)
        return chosen

    def _likeliest(self, mention: Mention, bearers: list[Person]) -> Person:
        """Of several bearers: the one with the mention's title; the one last named in full as a
        subject, or by this word, in this paragraph or the one before; the one named most."""
        word = mention.key[-1]
        head = self._title_head(mention)
        recent = self._window(mention.first)

        def rank(person: Person) -> tuple[bool, bool, int, int, int]:
            before = [m for m in person.mentions if m.first < mention.first]
            titled = bool(head) and any(self._title_head(m) == head for m in person.mentions)
            subject = max(
                (m.first for m in before if m.first >= recent and self._stands_out(m, word)),
                default=-1,
            )
            weight = person.parts.get(word, person.parts.get(strip_prefix(word), 0))
            return (titled, bool(before), weight, subject, len(before))

        return max(bearers, key=rank)

    def _title_head(self, mention: Mention) -> str:
        titles = titles_before(self.page, mention.first)
        return self.page.tokens.lower[titles[-1].head] if titles else ""

    def _window(self, index: int) -> int:
        """First token of the paragraph before the one that holds a token."""
        paragraphs = self.page.tokens.paragraphs
        at = bisect_right(paragraphs, (index, len(self.page.tokens))) - 1
        return paragraphs[max(0, at - 1)][0]

    def _stands_out(self, mention: Mention, word: str) -> bool:
        """Whether a mention is by this word alone, or is a full name in a subject's place."""
        if mention.key == (word,):
            return True
        page, stop = self.page, mention.stop
        if stop < len(page.tokens):
            if page.bits[stop] & (SPEECH | WEAK_SPEECH) and page.tokens.classes[stop] == "a":
                return True
            if page.tokens.classes[stop] == "s":
                return False
        first = page.tokens.sentences[
            bisect_right(page.tokens.sentences, (mention.first, len(page.tokens))) - 1
        ][0]
        return not any(
            first <= other.first < mention.first
            for person in self.people
            for other in person.mentions
        )

    def _take_particles(self, mention: Mention, person: Person) -> None:
        """Widens "Hoop Scheffer" to "de Hoop Scheffer" where the full name has the particle."""
        bits, lower = self.page.bits, self.page.tokens.lower
        while mention.first > 0 and bits[mention.first - 1] & PARTICLE:
            longer = (lower[mention.first - 1], *mention.key)
            size = len(longer)
            if not any(
                key[at : at + size] == longer
                for key in person.keys
                for at in range(1, len(key) - size + 1)
            ):
                break
            mention.first -= 1
            mention.key = longer
