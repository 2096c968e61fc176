"""How a rule of the time reader is written, and how the rules are run over the tokens of a body.

A pattern is a regular expression over word classes by name ("EARLY? MONTH (?P<day>DAY)"); it is
translated once to an expression over the class string of `words`. Rules are tried in their order at
each token; the first whose reader accepts its match wins, and the scan goes on after it. Patterns
have no unbounded repeats, so the scan is linear. What a match means is not known here.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache

from store.annotate.times.readings import Reading
from store.annotate.times.words import NAMES, time_class
from store.annotate.tokens import Tokens

_MACROS = {
    "COUNT": "(?:(?:AN|CARD|DAY|NUM) BIG | (?:DAY|NUM) DAY SLASH DAY | CARD CARD? | DAY |"
    " NUM | BIG)",
    "VAGUE": "(?:AN? (?:SOME | COUPLE OF?))",
    "ABOUT": "(?:APPROX | MORE THAN | AT LEAST | UP TO)",
    "POINTER": "(?:THE? (?:LAST|PAST|NEXT|LATEST|FOLLOWING|PREVIOUS|ORD) | THE)",
    "ANYDAY": "(?:WEEKDAY | ABBRDAY STOP?)",
    "QUANTITY": "(?:SOME | MANY | COUPLE OF?)",
}
_NAME = re.compile(r"\b[A-Z]{2,}\b")


def translate(pattern: str) -> str:
    """The expression over the class string that `pattern` stands for."""
    for name, body in _MACROS.items():
        pattern = re.sub(rf"\b{name}\b", body, pattern)
    named = _NAME.sub(lambda match: re.escape(NAMES[match.group()]), pattern)
    return re.sub(r"(?<!\\)\s+", "", named)


@dataclass(frozen=True, slots=True)
class Seen:
    """One match of a pattern: its groups are looked up by name, as words or token indexes."""

    tokens: Tokens
    match: re.Match[str]

    @property
    def first(self) -> int:
        """Index of the first token of the match."""
        return self.match.start()

    @property
    def stop(self) -> int:
        """Index after the last token of the match."""
        return self.match.end()

    def has(self, group: str) -> bool:
        """Whether the group took part in the match."""
        return self.at(group) >= 0

    def at(self, group: str) -> int:
        """Index of the group's first token, or -1 where it took no part or is not in the rule."""
        return self.match.start(group) if group in self.match.re.groupindex else -1

    def word(self, group: str) -> str:
        """The group's first word in lower case, or ""."""
        index = self.at(group)
        return self.tokens.lower[index] if index >= 0 else ""

    def words(self, group: str) -> list[str]:
        """All words of the group in lower case."""
        if group not in self.match.re.groupindex:
            return []
        first, stop = self.match.span(group)
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


@dataclass(frozen=True, slots=True)
class Draft:
    """A time expression as found: its tokens and its underspecified reading."""

    first: int
    stop: int
    rule: str
    reading: Reading


class Grammar:
    """A list of rules made ready to run: the first two classes of a place choose which to try."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self._rules = tuple(rules)
        self._sources = [translate(rule.pattern) for rule in self._rules]
        self._openings = [openings(source) for source in self._sources]
        firsts = {text[0] for found in self._openings for text in found}
        self._starter = re.compile("[" + re.escape("".join(sorted(firsts))) + "]")
        self._chosen: dict[str, tuple[int, ...]] = {}
        self._matchers: dict[int, Callable[[str, int], re.Match[str] | None]] = {}

    def find(self, tokens: Tokens) -> list[Draft]:
        """The expressions of a body in text order, not overlapping, in linear time."""
        classes = "".join(map(time_class, tokens.words))
        drafts: list[Draft] = []
        chosen, search = self._chosen, self._starter.search
        at = 0
        while (hit := search(classes, at)) is not None:
            at = hit.start()
            key = classes[at : at + 2]
            indexes = chosen.get(key)
            if indexes is None:
                indexes = chosen[key] = self._choose(key)
            draft = self._read(tokens, classes, at, indexes) if indexes else None
            if draft is None:
                at += 1
            else:
                drafts.append(draft)
                at = draft.stop
        return drafts

    def _choose(self, key: str) -> tuple[int, ...]:
        """The rules that can match where the first two classes are `key`, in their order."""
        return tuple(
            index for index, found in enumerate(self._openings) if key in found or key[0] in found
        )

    def _read(
        self, tokens: Tokens, classes: str, begin: int, indexes: tuple[int, ...]
    ) -> Draft | None:
        for index in indexes:
            matcher = self._matchers.get(index)
            if matcher is None:
                matcher = self._matchers[index] = re.compile(self._sources[index]).match
            match = matcher(classes, begin)
            if match is None:
                continue
            reading = self._rules[index].read(Seen(tokens, match))
            if reading is None or not is_whole(tokens, begin, match.end()):
                continue
            return Draft(begin, match.end(), self._rules[index].name, reading)
        return None


_PIECE = re.compile(r"\(\?P<\w+>|\(\?:|\(\?<?[=!]|\\.|.", re.DOTALL)


def openings(source: str) -> frozenset[str]:
    """The first two characters of all that an expression can match (one, where it may end there).

    Only what `translate` writes is understood: literals, groups, "|", "?" and lookarounds.
    """
    found, rest = _alternatives(_PIECE.findall(source), 0)
    assert rest == len(_PIECE.findall(source)), source
    return frozenset(found - {""})


def _alternatives(pieces: list[str], at: int) -> tuple[set[str], int]:
    """Openings of the alternatives from `at` up to a closing bracket, and where they end."""
    found: set[str] = set()
    current = {""}
    while at < len(pieces) and pieces[at] != ")":
        piece = pieces[at]
        if piece == "|":
            found |= current
            current = {""}
            at += 1
            continue
        if piece.startswith("(?") and piece[-1] in "=!":
            _, at = _alternatives(pieces, at + 1)
            at += 1
            continue
        if piece in ("(", "(?:") or piece.startswith("(?P"):
            item, at = _alternatives(pieces, at + 1)
        else:
            item = {piece[-1]}
        at += 1
        if at < len(pieces) and pieces[at] == "?":
            item = item | {""}
            at += 1
        current = {
            text if len(text) == 2 else (text + more)[:2] for text in current for more in item
        }
    return found | current, at


def is_whole(tokens: Tokens, first: int, stop: int) -> bool:
    """Whether the text between the tokens holds no paragraph break."""
    begin, end = tokens.span(first, stop)
    return "\n\n" not in tokens.text[begin:end]


@lru_cache(maxsize=1)
def grammar() -> Grammar:
    """The grammar of all rules, made once a process."""
    from store.annotate.times import rules

    return Grammar(rules.in_order())
