"""Says which mentions name the same person: full names first, then later and partial mentions.

Two different full names are never joined. A mention that fits several people goes to the one whose
full name was printed last before it. It does not decide whether a stretch is a person at all.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import islice

from store.annotate.closed_words import SPOKESPEOPLE
from store.annotate.people.bystanders import is_bystander
from store.annotate.people.forms import (
    Key,
    is_misprint,
    is_subsequence,
    joined,
    same_full_name,
    strip_prefix,
)
from store.annotate.people.name_parts import FAMILY, parts_of
from store.annotate.people.names_alone import RULERS, is_told_to_send, is_told_to_travel, may_speak
from store.annotate.people.other_names import behind_name
from store.annotate.people.page import Page
from store.annotate.people.paired_names import partner_of, told_with
from store.annotate.people.romanised import sound_of
from store.annotate.people.titles_before import SAME_NAME, titles_before
from store.annotate.people.words import (
    EPONYM,
    NOT_ROLE,
    PARTICLE,
    SPEECH,
    WEAK_SPEECH,
)

_ELDERS = frozenset("father elder senior".split())
_MANY = 24
"""Of people who bear one word, so many are weighed for one mention."""
_MOST_ALIKE = 100
"""Of known words of one first letter and length, so many are tried for a misprint."""
_LATE = 5
"""Tokens of titles between "late" and the name of the one who is dead."""
_GOVERNING = frozenset(
    """of to from with for on at about against between under than include includes included
    including""".split()
)
"""Words before a full name that is no subject; "by" may name who acts."""
_NAMED_APART = frozenset(". ; and who of was is to with".split())
"""Words behind "namesake" after which another is named."""
_TO_HIS = 7
"""Tokens of "his younger sister and close aide" before the name, at most."""


@dataclass(slots=True)
class Mention:
    """One stretch of tokens taken to name a person."""

    first: int
    stop: int
    key: Key
    rule: str
    lead: int = 0
    """Characters at the beginning that are no part of the name: "Bush-" of "Bush-Putin talks"."""
    trim: int = 0
    """Characters at the end that are no part of the name."""


@dataclass(slots=True, eq=False)
class Person:
    """One person of the article while mentions are being gathered."""

    number: int
    key: Key
    """The fullest form."""
    keys: dict[Key, None]
    """All full forms, in the order of the text."""
    parts: dict[str, int]
    """Each word by which the person may be named alone, and how usual that is (3 family name)."""
    mentions: list[Mention]
    later: list[int] = field(default_factory=list)
    """First tokens of the mentions by a part of the name, in text order."""


_APPOSED = 7
"""Tokens behind a name in which its office may stand."""


class Cast:
    """The people of one article, as they become known. Each question costs the same however many
    people there are: only the bearers named last before a mention are weighed."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.people: list[Person] = []
        self._by_part: dict[str, dict[Person, None]] = {}
        self._by_key: dict[Key, Person] = {}
        self._by_joined: dict[str, Person] = {}
        self._by_sound: dict[str, Person] = {}
        self._shapes: dict[tuple[str, int], list[str]] = {}
        """First letter and length -> the words by which somebody may be named."""
        self._named: dict[str, list[tuple[int, int]]] = {}
        """Word -> (first token of a full name that holds it, number of its bearer), text order."""
        self._namesakes: dict[Key, list[Person]] = {}
        """Full name -> its further bearers."""
        self._starts: set[int] = set()
        """First tokens of all full names."""
        self._asides: dict[int, bool] = {}
        """First token of a full name -> whether it hangs on what stands beside it."""

    def add_full(self, mention: Mention) -> None:
        """Puts a full name with the person who bears it, or begins a new person."""
        key = mention.key
        person = self._by_key.get(key)
        if person is None:
            person = self._bearer_or_new(mention)
        elif self._is_namesake(mention):
            other = Person(len(self.people), key, {}, {}, [mention])
            self.people.append(other)
            self._namesakes.setdefault(key, []).append(other)
            return
        elif key in self._namesakes:
            other = self._by_office(mention, person)
            if other is not person:
                other.mentions.append(mention)
                return
        if person.key != key:
            self._take_particles(mention, person)
        person.mentions.append(mention)
        first = mention.first
        self._starts.add(first)
        for word in person.parts:
            self._named[word].append((first, person.number))

    def _bearer_or_new(self, mention: Mention) -> Person:
        """Who bears a full name that stands for the first time; knows it from then on."""
        key = mention.key
        letters = joined(key)
        parts = parts_of(self.page, mention.first, mention.stop, key)
        sounds = sound_of(key)
        person = self._by_joined.get(letters) or self._by_sound.get(sounds)
        person = person or self._called_else(mention)
        if person is None and not self._by_part.keys().isdisjoint(parts):
            person = self._bearer(key, parts)
        if person is not None and self._is_other_generation(mention, person):
            person = None
        if person is None:
            person = Person(len(self.people), key, {}, parts, [])
            self.people.append(person)
        self._by_joined.setdefault(letters, person)
        if sounds:
            self._by_sound.setdefault(sounds, person)
        self._learn(person, key, parts)
        return person

    def _called_else(self, mention: Mention) -> Person | None:
        """Whose other name is told: X of "X, whose real name is | Y, sang"."""
        begin = self._sentence(mention.first)
        told = behind_name(self.page, begin, mention.first)
        for word in self.page.lower[begin:told]:
            if word in self._by_part:
                return next(reversed(self._by_part[word]))
        return None

    def _is_namesake(self, mention: Mention) -> bool:
        """ "the other Kim Myong Gil", "another Kim Myong Gil", "the minister of the same name, Kim
        Myong Gil", "his namesake Kim Myong Gil": a second person of that name."""
        lower, first, stop = self.page.lower, mention.first, mention.stop
        before = lower[first - 1]
        if before == "another" or (before == "other" and lower[first - 2] == "the"):
            return True
        if lower[stop : stop + 3] == [",", "a", "namesake"]:
            return True
        if "namesake" in lower[max(first - 8, 0) : first]:  # "his namesake, the banker X"
            at = max(k for k in range(max(first - 8, 0), first) if lower[k] == "namesake")
            return not any(lower[k] in _NAMED_APART for k in range(at + 1, first))
        last = first - (lower[first - 1] == ",")
        return tuple(lower[max(last - 4, 0) : last]) == SAME_NAME

    def _by_office(self, mention: Mention, person: Person) -> Person:
        """Which of the namesakes a full name is: the one with the office that stands before it."""
        head = self._title_head(mention)
        known = [person, *self._namesakes[mention.key]]
        held = [one for one in known if any(self._title_head(m) == head for m in one.mentions)]
        return held[0] if head and len(held) == 1 else person

    def _bearer(self, key: Key, parts: dict[str, int]) -> Person | None:
        """The one person of whose name another full name is a form; somebody bears one of `parts`."""
        groups = [self._by_part[word] for word in parts if word in self._by_part]
        if len(groups) > 1:
            groups.sort(key=len)
        misprints = parts.get(key[0], 0) < 3 or len(key) < 2
        fitting: dict[Person, None] = {}
        for group in groups:
            # Rare words decide; a family name that dozens bear is not searched.
            if len(group) > _MANY and group is not groups[0]:
                break
            for person in islice(group, _MANY):
                forms = islice(person.keys, _MANY)
                if any(same_full_name(form, key, misprints=misprints) for form in forms):
                    fitting[person] = None
        return next(iter(fitting)) if len(fitting) == 1 else None

    def _is_other_generation(self, mention: Mention, person: Person) -> bool:
        """ "former president George Bush" beside "President George W. Bush": father and son."""
        initial = {word for word in (*mention.key, *person.key) if len(word) == 1}
        if not initial or set(mention.key) ^ set(person.key) != initial:
            return False
        return self._is_former(mention) != any(self._is_former(m) for m in person.mentions)

    def _is_former(self, mention: Mention) -> bool:
        titles = titles_before(self.page, mention.first)
        before = self.page.lower[max(0, mention.first - 3) : mention.first]
        return any(title.former for title in titles) or not _ELDERS.isdisjoint(before)

    def _learn(self, person: Person, key: Key, parts: dict[str, int]) -> None:
        person.keys[key] = None
        self._by_key[key] = person
        if len(key) > len(person.key):
            person.key = key
        by_part, own = self._by_part, person.parts
        for word, weight in parts.items():
            if "-" in word and weight == FAMILY:
                self._by_joined.setdefault(joined((word,)), person)  # "Diaz Canel"
            if word in by_part:
                by_part[word][person] = None
            else:
                by_part[word] = {person: None}
                self._named[word] = []
                shape = (word[0], len(word))
                if shape in self._shapes:
                    self._shapes[shape].append(word)
                else:
                    self._shapes[shape] = [word]
            if own is not parts and weight > own.get(word, 0):
                own[word] = weight

    def knows(self, word: str) -> bool:
        """Whether some person may be named by this word alone."""
        return word in self._by_part or strip_prefix(word) in self._by_part

    def may_name(self, key: Key) -> bool:
        """Whether a rejected stretch is worth a closer look: it holds a known word or, alone, one
        that a misprint may have made of a known one."""
        known = self._by_part
        if len(key) == 1:
            word = key[0]
            return word in known or ("-" in word and bool(known)) or self._resembles(word)
        if "-" in key[0]:
            return bool(known)
        return any(word in known or strip_prefix(word) in known for word in key)

    def _resembles(self, word: str) -> bool:
        """Whether a known word begins alike and is about as long."""
        letter, size, shapes = word[0], len(word), self._shapes
        return size > 4 and (
            (letter, size) in shapes or (letter, size - 1) in shapes or (letter, size + 1) in shapes
        )

    def bearers(self, mention: Mention) -> list[Person]:
        """The people whom a partial mention may name, those named last before it."""
        word = mention.key[-1]
        if word not in self._by_part:
            word = strip_prefix(word)
            if word not in self._by_part:
                return []
        named = self._named[word]
        if len(named) == 1:
            people = [self.people[named[0][1]]]
        else:
            at = bisect_right(named, (mention.first, len(self.people)))
            near = named[max(0, at - _MANY) : at] or named[:_MANY]
            people = [self.people[number] for number in dict.fromkeys([n for _, n in near])]
        if len(mention.key) == 1:
            return people
        return [
            person
            for person in people
            if any(is_subsequence(mention.key, full) for full in person.keys)
        ]

    def misprinted(self, mention: Mention) -> list[Person]:
        """The people of whose names the one word of a mention may be a misprint."""
        word = mention.key[0]
        found: dict[Person, None] = {}
        for size in (len(word) - 1, len(word), len(word) + 1):
            for part in self._shapes.get((word[0], size), ())[:_MOST_ALIKE]:
                if is_misprint(word, part):
                    found |= {p: None for p in self._by_part[part] if p.parts.get(part, 0) > 1}
        return list(found)

    def choose(self, mention: Mention, bearers: list[Person]) -> Person:
        """The bearer whom a partial mention names."""
        chosen = bearers[0] if len(bearers) == 1 else self._likeliest(mention, bearers)
        if self.page.bits[mention.first - 1] & PARTICLE:
            self._take_particles(mention, chosen)
        chosen.later.append(mention.first)
        return chosen

    def _likeliest(self, mention: Mention, bearers: list[Person]) -> Person:
        """Of several bearers: the one with the mention's title; the one last named in full as a
        subject, or by this word, in this paragraph or the one before; the one named most."""
        word = mention.key[-1]
        head = self._title_head(mention)
        recent = self._window(mention.first)
        opening = self._opening()
        crowd = sum(
            any(recent <= m.first < mention.first for m in person.mentions[-_MANY:])
            for person in bearers
        )

        stop = self._sentence_stop(mention.first)
        partner = partner_of(self.page, mention.first, mention.stop)
        speaks = may_speak(self.page, mention.first, mention.stop)
        travels = is_told_to_travel(self.page, mention.stop)
        sends = is_told_to_send(self.page, mention.stop)
        alone = max((one.later[-1] for one in bearers if one.later), default=-1)
        named = (m.first for one in bearers for m in one.mentions[-_MANY:])
        if any(alone < first < mention.first for first in named):
            alone = -1  # since then one of them was named in full

        def rank(person: Person) -> tuple[int, ...]:
            full = [m for m in person.mentions[:_MANY] if m.first < mention.first]
            titled = bool(head) and any(
                self._title_head(m) == head or self._is_called(m, head) for m in full
            )
            last = aside = beside = -1
            if crowd < 3:  # among more than two, the article's main person is meant
                others = [one for one in bearers if one is not person]
                for m in full:
                    if self._stands_out(m):
                        if self._is_aside(m, others):
                            aside = m.first
                        else:
                            last = m.first
                    else:
                        beside = m.first
            if person.later:
                last = max(last, person.later[-1])
                if last == alone:
                    last = mention.first  # nobody else has borne that name since
            opens = bool(full) and full[0].first < opening and self._stands_out(full[0])
            weight = person.parts.get(word, person.parts.get(strip_prefix(word), 0))
            before = len(full) + len(person.later)
            # "Kim is not related to Kim Il Ho": another Kim
            comes = any(mention.first < m.first < stop for m in person.mentions[:_MANY])
            return (
                not comes,
                titled,
                told_with(self.page, ((m.first, m.stop) for m in full), partner),
                before > 0,
                not self._is_late(person),
                weight,
                speaks or not self._is_spokesman(full),
                travels and opens,
                sends and any(self._title_head(m) in RULERS for m in full),
                last if last >= recent else -1,
                opens,  # "since Kim Il Ho's talks" in between changes nobody's topic
                aside if aside >= recent else -1,
                before,
                beside if beside >= recent else -1,  # "flew to Lima with Kim Il Ho. … Kim met"
            )

        return max(bearers, key=rank)

    def _opening(self) -> int:
        """Where the sentence ends that names the first person of the article: its topic is there."""
        return self._sentence_stop(self.people[0].mentions[0].first)

    def _is_late(self, person: Person) -> bool:
        """Whether somebody is told of as dead: "the late President Ek" is not who travels now."""
        first = person.mentions[0].first
        return "late" in self.page.lower[max(first - _LATE, 0) : first]

    def _is_spokesman(self, mentions: Sequence[Mention]) -> bool:
        """Whether somebody only speaks for others."""
        return any(
            self._title_head(m) in SPOKESPEOPLE
            or any(self._is_called(m, head) for head in SPOKESPEOPLE)
            for m in mentions
        )

    def _title_head(self, mention: Mention) -> str:
        titles = titles_before(self.page, mention.first)
        return self.page.lower[titles[-1].head] if titles else ""

    def _is_called(self, mention: Mention, head: str) -> bool:
        """Whether an office stands behind a name: "Ek Ula, an ambassador-at-large, ..."."""
        lower, stop = self.page.lower, mention.stop
        if lower[stop : stop + 1] != [","]:
            return False
        behind = lower[stop + 1 : stop + 1 + _APPOSED]
        end = behind.index(",") if "," in behind else len(behind)
        return any(word.split("-")[0] == head for word in behind[:end])

    def _window(self, index: int) -> int:
        """First token of the paragraph before the one that holds a token."""
        paragraphs = self.page.tokens.paragraphs
        at = bisect_right(paragraphs, (index, len(self.page.tokens))) - 1
        return paragraphs[max(0, at - 1)][0]

    def _stands_out(self, mention: Mention) -> bool:
        """Whether a full name stands in a subject's place."""
        page, stop = self.page, mention.stop
        if stop < page.size:
            if page.bits[stop] & (SPEECH | WEAK_SPEECH) and page.classes[stop] == "a":
                return True
            if page.classes[stop] == "s" or page.bits[stop] & EPONYM:
                return False  # "the Kim Jong Un regime"
            if page.lower[stop] == "," and self._is_kin(stop + 1):
                return False
            if page.lower[stop] in {"and", ","} and stop + 1 in self._starts:
                return False  # one of several
        first = self._sentence(mention.first)
        if page.lower[mention.first - 1] == "," and self._is_kin(first):
            return False  # "His son and heir, X, was not there"
        start = max(first, mention.first - 60)
        return self._starts.isdisjoint(range(start, mention.first))

    def _is_aside(self, mention: Mention, others: list[Person]) -> bool:
        """Whether a full name is only mentioned: "is no relative of leader Kim Jong Il", "Kim took
        a letter from Kim Jong Il", where the Kim of whom the sentence tells is another."""
        known = self._asides.get(mention.first)
        if known is None:
            known = self._asides[mention.first] = self._hangs(mention)
        start = self._sentence(mention.first)
        return known or any(
            start <= at < mention.first for one in others for at in one.later[-_MANY:]
        )

    def _hangs(self, mention: Mention) -> bool:
        """Whether a full name, with its titles, hangs on a preposition, or names who is not there."""
        titles = titles_before(self.page, mention.first)
        before = (titles[0].first if titles else mention.first) - 1
        start = self._sentence(mention.first)
        while before > start and self.page.classes[before] in "CAIUN":
            before -= 1  # "North Korean"
        governed = before >= start and self.page.lower[before] in _GOVERNING
        return governed or self._is_his(mention, start) or is_bystander(self.page, mention.stop)

    def _is_his(self, mention: Mention, start: int) -> bool:
        """Whether a full name is that of somebody's kin: "with his sister and close aide X"."""
        for index in range(mention.first - 1, max(mention.first - _TO_HIS, start) - 1, -1):
            if self._is_kin(index):
                return True
            if self.page.classes[index] in ",;":
                break
        return False

    def _sentence(self, index: int) -> int:
        """First token of the sentence that holds a token."""
        sentences = self.page.tokens.sentences
        return sentences[bisect_right(sentences, (index, len(self.page.tokens))) - 1][0]

    def _sentence_stop(self, index: int) -> int:
        """The token after the sentence that holds a token."""
        sentences = self.page.tokens.sentences
        return sentences[bisect_right(sentences, (index, len(self.page.tokens))) - 1][1]

    def _is_kin(self, index: int) -> bool:
        """Whether ", his younger sister" begins here: who is named so stands behind another."""
        if self.page.lower[index] not in {"his", "her"}:
            return False
        return any(bit & NOT_ROLE for bit in self.page.bits[index + 1 : index + 4])

    def _take_particles(self, mention: Mention, person: Person) -> None:
        """Widens "Hoop Scheffer" to "de Hoop Scheffer" where the full name has the particle."""
        bits, lower = self.page.bits, self.page.lower
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
