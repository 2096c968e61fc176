"""An index of names by their first word, compiled bit by bit as words are asked for.

Its records are plain classes with slots, which nobody changes once they are made: to read a field
of a named tuple takes four times as long, of a frozen class to make one.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import compress
from typing import NamedTuple

from store.annotate.pieces import words_of
from store.annotate.tokens import Tokens
from store.annotate.word_table import plain


@dataclass(slots=True, eq=False)
class Entry:
    """One thing that a run of words may name."""

    words: tuple[str, ...]
    """The tokens of the name in lower case."""
    id: str
    """Country or its demonym: ISO code. Other place: "CU/havana". Organisation: a slug."""
    name: str
    """As the dictionary writes it."""
    country: str | None
    sort: str
    """Place: country, demonym, city, region, site, continent. Organisation: party, agency, ..."""
    weak: bool = False
    """The bare words are as likely to be something else: only with a context that says so."""
    exact: bool = False
    """An abbreviation: matched letter for letter ("US", not "us" or "Us"; "RoK")."""


class Row(NamedTuple):
    """A row of a table, not yet compiled; the fields are those of Entry."""

    name: str
    """With a "?" at its end where it names only in a context that says so."""
    id: str
    """One that is empty or ends in "/" goes on with the slug of `called`."""
    country: str | None
    sort: str
    weak: bool
    called: str
    """The first name of the thing."""


@dataclass(slots=True, eq=False)
class Reading:
    """The names that are written in the same way."""

    words: tuple[str, ...]
    entries: tuple[Entry, ...]
    exact: bool
    """One of the entries at least is an abbreviation."""


@dataclass(slots=True, eq=False)
class Group:
    """All readings that begin with one word."""

    longer: Mapping[str, tuple[Reading, ...]]
    """Second word -> readings, the longest first."""
    alone: Reading | None
    """The word by itself."""


_MANY_QUESTIONS = 500
"""Answered by bisection in as much time as making a set of all first words takes."""

_MOST_REMEMBERED = 1 << 15
"""First words that name nothing and are remembered as such; a bound on memory."""


class NameIndex:
    """Names by their first word, the longest first.

    A row is compiled when its first word is first asked for: an article asks for a few dozen of
    ten thousand, and the program must start at once.
    """

    __slots__ = ("groups",)

    groups: Mapping[str, Group | None]
    """First word in lower case -> readings; None for words that begin no name, never KeyError."""

    def __init__(
        self,
        rows: Iterable[Row],
        never: frozenset[str] = frozenset(),
        city_lines: Sequence[str] = (),
    ) -> None:
        """`city_lines`: sorted lines of cities.tsv, which begin with the first word."""
        waiting: dict[str, list[Row]] = {}
        for row in rows:
            for first in _first_words(row.name):
                waiting.setdefault(first, []).append(row)
        self.groups = _Groups(waiting, city_lines, never)

    def at(self, tokens: Tokens, first: int) -> tuple[int, tuple[Entry, ...]] | None:
        """The longest name that begins at a token: (token after it, readings) or None."""
        group = self.groups[tokens.lower[first]]
        return longest(group, tokens, first) if group else None

    def single(self, word: str) -> tuple[Entry, ...]:
        """What one word names by itself, as it is printed: "US", not "us"."""
        group = self.groups[word.lower()]
        if group is None or group.alone is None:
            return ()
        named = group.alone.entries
        if not group.alone.exact:
            return named
        return tuple([entry for entry in named if not entry.exact or entry.name == word])


def longest(group: Group, tokens: Tokens, first: int) -> tuple[int, tuple[Entry, ...]] | None:
    """The longest reading of a token's group that stands there: (token after it, entries)."""
    after = first + 1
    if group.longer:
        lower = tokens.lower
        second = lower[after] if after < len(lower) else ""
        for one in group.longer.get(second, ()):
            stop = first + len(one.words)
            if stop == first + 2 or tuple(lower[first:stop]) == one.words:
                named = one.entries
                fitting = _as_printed(named, tokens, first, stop) if one.exact else named
                if fitting:
                    return stop, fitting
    alone = group.alone
    if alone is None:
        return None
    named = alone.entries
    fitting = _as_printed(named, tokens, first, after) if alone.exact else named
    return (after, fitting) if fitting else None


def _as_printed(
    entries: tuple[Entry, ...], tokens: Tokens, first: int, stop: int
) -> tuple[Entry, ...]:
    """The entries that may be written as the body has them, which abbreviations must be exactly."""
    printed = tokens.words[first] if stop == first + 1 else "".join(tokens.words[first:stop])
    for entry in entries:
        if entry.exact and entry.name != printed:
            return tuple([one for one in entries if not one.exact or one.name == printed])
    return entries


class _Groups(dict[str, Group | None]):
    """Groups by first word; a word's is made when it is first asked for."""

    def __init__(
        self, waiting: Mapping[str, list[Row]], city_lines: Sequence[str], never: frozenset[str]
    ) -> None:
        super().__init__()
        self._waiting = waiting
        self._cities = city_lines
        self._city_words: frozenset[str] = frozenset()
        self._never = never

    def __missing__(self, first: str) -> Group | None:
        rows = self._waiting.get(first, ())
        if self._cities and (not self._city_words or first.replace("’", "'") in self._city_words):
            rows = (*rows, *self._city_rows(first))
        group = self._group_of(first, rows) if rows else None
        if group is not None or len(self) < _MOST_REMEMBERED:
            self[first] = group
        return group

    def _group_of(self, first: str, rows: Sequence[Row]) -> Group | None:
        by_words: dict[tuple[str, ...], list[Entry]] = {}
        for row in rows:
            for entry in _entries_of(row):
                if entry.words[0] != first or " ".join(entry.words) in self._never:
                    continue
                known = by_words.setdefault(entry.words, [])
                if all((entry.id, entry.exact) != (other.id, other.exact) for other in known):
                    known.append(entry)
        if not by_words:
            return None
        readings = [
            Reading(words, tuple(named), any(entry.exact for entry in named))
            for words, named in by_words.items()
        ]
        readings.sort(key=lambda reading: -len(reading.words))
        alone: Reading | None = None
        longer: dict[str, tuple[Reading, ...]] = {}
        for reading in readings:
            if len(reading.words) == 1:
                alone = reading
            else:
                second = reading.words[1]
                longer[second] = (*longer.get(second, ()), reading)
        return Group(longer, alone)

    def _city_rows(self, first: str) -> list[Row]:
        if not self._city_words and len(self) > _MANY_QUESTIONS:
            self._city_words = frozenset([line.partition("\t")[0] for line in self._cities])
        rows: list[Row] = []
        key = first.replace("’", "'") + "\t"
        for index in range(bisect_left(self._cities, key), len(self._cities)):
            line = self._cities[index]
            if not line.startswith(key):
                break
            _, name, country, *_, weak = line.split("\t")
            rows.append(Row(name, f"{country}/", country, "city", weak == "weak", name))
        return rows


class Openers(dict[str, Group | None]):
    """The group of each word met so far: an empty one for other words that a reader looks out for,
    None for those that tell it nothing."""

    def __init__(self, index: NameIndex, looked_for: Callable[[str], bool]) -> None:
        super().__init__()
        self._groups = index.groups
        self._looked_for = looked_for

    def __missing__(self, word: str) -> Group | None:
        group = self._groups[word]
        if group is None and self._looked_for(word):
            group = NAMELESS
        if len(self) < _MOST_REMEMBERED:
            self[word] = group
        return group

    def among(self, tokens: Tokens) -> list[int]:
        """The tokens with a capital letter that are not None here, in order."""
        return list(compress(tokens.capitals, map(self.__getitem__, tokens.capital_words)))


NAMELESS = Group({}, None)

_LETTERS_AND_DIGITS = re.compile(r"[^\W_]+")


@lru_cache(maxsize=1 << 12)
def slug(name: str) -> str:
    """A readable id: "Côte d'Ivoire" -> "cote-divoire"."""
    return "-".join(_LETTERS_AND_DIGITS.findall(plain(name).replace("'", "")))


def _token_forms(name: str) -> list[tuple[str, ...]]:
    """The lower-case tokens that a name has in a body, with a straight and a curly apostrophe.

    A hyphen may be followed by a space, as wire services print it: "Asia- Pacific".
    """
    if "'" not in name and "." not in name:
        forms = [tuple(name.lower().split(" "))]
    else:
        forms = [tuple(_lower_words(name))]
    if "'" in name:
        forms.append(tuple(_lower_words(name.replace("'", "’"))))
    if "-" in name:
        forms.append(tuple(_lower_words(name.replace("-", "- "))))
    return forms


def _lower_words(name: str) -> list[str]:
    return [word.lower() for word in words_of(name)]


def _first_words(name: str) -> set[str]:
    """The first token of a name, in each of its forms."""
    first = name.partition(" ")[0].rstrip("?")
    if "-" in first:
        return {first.lower(), first.partition("-")[0].lower()}
    if "." in first:
        return {words[0] for words in _token_forms(name)}  # "St." needs its next word
    if "'" in first:
        return {words[0] for words in _token_forms(first)}
    return {first.lower()}


def _entries_of(row: Row) -> Iterator[Entry]:
    doubtful = row.name.endswith("?")
    name = row.name[:-1] if doubtful else row.name
    id_ = row.id if row.id and row.id[-1] != "/" else row.id + slug(row.called)
    letters = name.replace(".", "")
    exact = letters.isalpha() and (
        letters.isupper() or (len(letters) < 6 and letters[1:] != letters[1:].lower())
    )
    for words in _token_forms(name):
        yield Entry(words, id_, name, row.country, row.sort, row.weak or doubtful, exact)
