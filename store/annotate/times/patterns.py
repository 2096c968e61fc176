"""How a rule of the time reader is written, and how the rules are run over the tokens of a body.

A pattern is a regular expression over word classes by name ("EARLY? MONTH (?P<day>DAY)"); it is
translated once to an expression over the class string of `words`. Rules are tried in their order at
each token; the first whose reader accepts its match wins, and the scan goes on after it. Patterns
have no unbounded repeats, so the scan is linear. What a match means is not known here.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from store.annotate.time_words import NAMES
from store.annotate.times.classes import class_string
from store.annotate.times.openings import DEPTH, behind, openings, search
from store.annotate.times.readings import Reading
from store.annotate.tokens import Tokens

_MACROS = {
    "COUNT": "(?:(?:AN|CARD|DAY|NUM) BIG | (?:DAY|NUM) DAY SLASH DAY | CARD CARD? | DAY |"
    " NUM | BIG)",
    "ABOUT": "(?:APPROX | MORE THAN | AT LEAST | UP TO)",
    "POINTER": "(?:THE? (?:LAST|PAST|NEXT|LATEST|FOLLOWING|PREVIOUS|ORD) | THE)",
    "ANYDAY": "(?:WEEKDAY | ABBRDAY STOP?)",
}
_NAME = re.compile(r"\b[A-Z]{2,}\b")


def translate(pattern: str) -> str:
    """The expression over the class string that `pattern` stands for."""
    return "".join(_NAME.sub(_meaning, pattern).split())


def _meaning(match: re.Match[str]) -> str:
    name = match.group()
    return translate(_MACROS[name]) if name in _MACROS else re.escape(NAMES[name])


class Seen:
    """One match of a pattern: its groups are looked up by name, as words or token indexes."""

    __slots__ = ("_groups", "_match", "first", "stop", "tokens")

    def __init__(self, tokens: Tokens, match: re.Match[str], groups: Mapping[str, int]) -> None:
        self.tokens = tokens
        self._match = match
        self._groups = groups
        self.first, self.stop = match.span()
        """Index of the first token of the match, and after its last."""

    def has(self, group: str) -> bool:
        """Whether the group took part in the match."""
        number = self._groups.get(group)
        return number is not None and self._match.start(number) >= 0

    def at(self, group: str) -> int:
        """Index of the group's first token, or -1 where it took no part or is not in the rule."""
        number = self._groups.get(group)
        return -1 if number is None else self._match.start(number)

    def word(self, group: str) -> str:
        """The group's first word in lower case, or ""."""
        number = self._groups.get(group)
        if number is None or (index := self._match.start(number)) < 0:
            return ""
        return self.tokens.lower[index]

    def words(self, group: str) -> list[str]:
        """All words of the group in lower case."""
        number = self._groups.get(group)
        if number is None:
            return []
        first, stop = self._match.span(number)
        return self.tokens.lower[first:stop] if first >= 0 else []

    def before(self, steps: int = 1) -> str:
        """The word `steps` tokens before the match in lower case, or ""."""
        index = self.first - steps
        return self.tokens.lower[index] if index >= 0 else ""

    def after(self, steps: int = 0) -> str:
        """The word `steps` tokens after the end of the match in lower case, or ""."""
        index = self.stop + steps
        return self.tokens.lower[index] if index < len(self.tokens) else ""

    def touching(self, first: int, stop: int) -> bool:
        """Whether the tokens of a range follow each other without white space."""
        starts, ends = self.tokens.starts, self.tokens.ends
        return all(starts[index] == ends[index - 1] for index in range(first + 1, stop))


Reader = Callable[[Seen], "Reading | None"]


@dataclass(frozen=True, slots=True)
class Rule:
    """A pattern over word classes, the reader of its matches, and its examples."""

    name: str
    pattern: str
    read: Reader
    examples: str
    words_alone: bool = False
    """Whether the reader sees nothing but the matched words in lower case: what it says is kept."""


@dataclass(slots=True, eq=False)
class Draft:
    """A time expression as found: its tokens and its underspecified reading."""

    first: int
    stop: int
    rule: str
    reading: Reading


class Grammar:
    """A list of rules made ready to run: the first classes of a place choose which to try."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self._rules = tuple(rules)
        self._sources = [translate(rule.pattern) for rule in self._rules]
        begin = [openings(source) for source in self._sources]
        self._beginning: dict[str, list[int]] = {}
        """Opening -> the rules that may begin with it."""
        for index, found in enumerate(begin):
            for opening in found:
                self._beginning.setdefault(opening, []).append(index)
        self._starter = re.compile(search(zip(map(behind, self._sources), begin, strict=True)))
        self._chosen: dict[str, tuple[_Ready, ...]] = {}
        self._ready: dict[int, _Ready] = {}

    def find(self, tokens: Tokens) -> list[Draft]:
        """The expressions of a body in text order, not overlapping, in linear time."""
        classes = class_string(tokens)
        drafts: list[Draft] = []
        chosen = self._chosen
        stop = 0
        for hit in self._starter.finditer(classes):
            at = hit.start()
            if at < stop:
                continue
            key = classes[at : at + DEPTH]
            rules = chosen.get(key)
            if rules is None:
                rules = chosen[key] = self._choose(key)
            for rule in rules:
                match = rule.match(classes, at)
                if match is None:
                    continue
                kept = rule.kept
                if kept is None:
                    reading = rule.read(Seen(tokens, match, rule.groups))
                else:
                    phrase = " ".join(tokens.lower[at : match.end()])
                    reading = kept.get(phrase)
                    if reading is None:
                        reading = rule.read(Seen(tokens, match, rule.groups))
                        if reading is not None and len(kept) < _MOST_KEPT:
                            kept[phrase] = reading
                if reading is None or not is_whole(tokens, at, match.end()):
                    continue
                stop = match.end()
                drafts.append(Draft(at, stop, rule.name, reading))
                break
        return drafts

    def _choose(self, key: str) -> tuple[_Ready, ...]:
        """The rules that can match where the first classes are `key`, in their order."""
        fitting: set[int] = set()
        for length in range(1, len(key) + 1):
            fitting.update(self._beginning.get(key[:length], ()))
        return tuple([self._made_ready(index) for index in sorted(fitting)])

    def _made_ready(self, index: int) -> _Ready:
        """The rule, compiled; rules are compiled when they are first needed."""
        if index not in self._ready:
            pattern = re.compile(self._sources[index])
            rule = self._rules[index]
            self._ready[index] = _Ready(
                pattern.match,
                rule.read,
                rule.name,
                dict(pattern.groupindex),
                {} if rule.words_alone else None,
            )
        return self._ready[index]


@dataclass(slots=True, eq=False)
class _Ready:
    """A rule with its pattern compiled."""

    match: Callable[[str, int], re.Match[str] | None]
    read: Reader
    name: str
    groups: Mapping[str, int]
    kept: dict[str, Reading] | None
    """Of a rule that sees the words alone: the readings of those met so far."""


_MOST_KEPT = 1 << 10


def is_whole(tokens: Tokens, first: int, stop: int) -> bool:
    """Whether the text between the tokens holds no paragraph break."""
    if stop - first == 1:
        return True
    return tokens.text.find("\n\n", tokens.ends[first], tokens.ends[stop - 1]) < 0
