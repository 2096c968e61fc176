"""Cuts a body into tokens, sentences and paragraphs, and classes each token by one character.

The class string has one character a token, so that a rule of a later stage can be an ordinary
regular expression over it whose match offsets are token indexes. Nothing here knows any name.
"""

from __future__ import annotations

import re
import string
from bisect import bisect_right
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import compress

from store.annotate.pieces import MARK, PLAIN_CLASSES, columns_of

LONGEST_SENTENCE = 400
"""Tokens. What is longer is no sentence (the longest of 2,402 agency reports has 103) but a table or
a text without stops. It is cut, so that a rule that looks through a sentence stays cheap."""


class Starts:
    """The offset of each token, worked out where it is asked for: most are never."""

    __slots__ = ("_ends", "_words")

    def __init__(self, ends: list[int], words: list[str]) -> None:
        self._ends = ends
        self._words = words

    def __getitem__(self, index: int) -> int:
        return self._ends[index] - len(self._words[index])

    def __len__(self) -> int:
        return len(self._ends)


@dataclass(slots=True)
class Tokens:
    """The tokens of one body as parallel sequences, all of one length; nobody changes them.

    `classes` has one character a token:
    `C` capitalised word (also an abbreviation with its stop, "Gen."), `A` word in capitals (two
    letters or more), `I` initial ("J."), `U` acronym with stops ("U.S.", "a.m."), `a` word in lower
    case, `m` lower case first with a capital later ("al-Assad", "mid-May"), `N` number, `O` ordinal
    or decade ("14th", "1990s"), `n` number with words ("20-year-old"), `s` possessive ending, `"`
    any quotation mark, `-` any dash (also "_", as AP wrote it), `.` any sentence end, and otherwise
    the punctuation mark itself; `o` stands for anything else.
    """

    text: str
    ends: list[int]
    """The offset after each token."""
    words: list[str]
    lower: list[str]
    classes: str
    time_classes: str
    """One character a token as well, of time_words.NAMES."""
    sentences: tuple[tuple[int, int], ...]
    """Token ranges, in order, without gaps; a paragraph's end always ends a sentence."""
    paragraphs: tuple[tuple[int, int], ...]
    """Token ranges, in order, without gaps: the pieces between line breaks."""
    starts: Starts = field(init=False, repr=False, compare=False)
    """The offset of each token."""
    capitals: list[int] = field(init=False, repr=False, compare=False)
    """The tokens with a capital letter, in order: those of the classes CAUIm."""
    capital_words: list[str] = field(init=False, repr=False, compare=False)
    """The same tokens' words in lower case."""
    vocabulary: frozenset[str] = field(init=False, repr=False, compare=False)
    """All words in lower case: what is not among them need not be looked for."""

    def __post_init__(self) -> None:
        chosen = self.classes.encode("ascii").translate(_chooser("CAUIm"))
        self.starts = Starts(self.ends, self.words)
        self.capitals = list(compress(_indexes(len(chosen)), chosen))
        lower = self.lower
        self.capital_words = [lower[index] for index in self.capitals]
        self.vocabulary = frozenset(self.lower)

    def __len__(self) -> int:
        return len(self.words)

    def span(self, first: int, stop: int) -> tuple[int, int]:
        """The characters from token `first` to before token `stop` (at least one token)."""
        return self.starts[first], self.ends[stop - 1]

    def slice(self, first: int, stop: int) -> str:
        """The text from token `first` to before token `stop`, as it stands in the body."""
        return self.text[self.starts[first] : self.ends[stop - 1]]

    def where_word(self, word: str) -> list[int]:
        """The tokens that are a word: with a capital letter looked for among the few that have one,
        without it in the text, which is searched many times quicker than a list of words."""
        found: list[int] = []
        at = -1
        for _ in range(self.capital_words.count(word)):
            at = self.capital_words.index(word, at + 1)
            found.append(self.capitals[at])
        text, lower, ends = self.text, self.lower, self.ends
        at = text.find(word)
        while at >= 0:
            if not at or text[at - 1] not in _LETTERS:  # not within another word: "was" of "as"
                index = bisect_right(ends, at)
                if lower[index] == word and ends[index] == at + len(word):
                    found.append(index)
            at = text.find(word, at + 1)
        return found

    def where_any(self, words: Set[str]) -> list[int]:
        """The tokens that are one of some words, in order."""
        return list(compress(_indexes(len(self.lower)), map(words.__contains__, self.lower)))

    def where(self, kinds: str) -> list[int]:
        """The tokens whose class is one of some characters, in order."""
        chosen = self.classes.encode("ascii").translate(_chooser(kinds))
        return list(compress(_indexes(len(chosen)), chosen))


_LETTERS = frozenset(string.ascii_lowercase)


@lru_cache(maxsize=64)
def _chooser(kinds: str) -> bytes:
    """A table for bytes.translate: 1 for these classes, 0 for all others."""
    return bytes(chr(code) in kinds for code in range(256))


_FIRST_INDEXES = tuple(range(2000))


def _indexes(size: int) -> Sequence[int]:
    """The numbers below `size`, or more; kept ready, for to make the numbers costs as much as to
    choose."""
    return _FIRST_INDEXES if size <= len(_FIRST_INDEXES) else range(size)


def tokenise(text: str) -> Tokens:
    """Tokens of `text`, in time linear in its length; any string is accepted."""
    words, lower, marks, ends = columns_of(text)
    if "opposite number" in text:
        lower = _with_counterparts(lower)
    gaps, kinds = marks[::MARK], marks[1::MARK]
    line_ends = _line_ends(gaps)
    sentence_ends = _sentence_ends(kinds, gaps, line_ends)
    classes = kinds.translate(PLAIN_CLASSES)
    return Tokens(
        text=text,
        ends=ends,
        words=words,
        lower=lower,
        classes=classes,
        time_classes=marks[2::MARK],
        sentences=_cut(_ranges(sentence_ends, len(words)), classes),
        paragraphs=_ranges(line_ends, len(words)),
    )


_COUNTERPARTS = {"number": "counterpart", "numbers": "counterparts"}


def _with_counterparts(lower: list[str]) -> list[str]:
    """The words in lower case, "opposite number" read as the one word that means the same."""
    return [
        _COUNTERPARTS.get(word, word) if before == "opposite" else word
        for before, word in zip(["", *lower], lower, strict=False)
    ]


# A stop, then closing marks that touch, where all stops are alike: a search for one character is many
# times quicker than for a few.
_STOP = re.compile(rb"\.(?:(?:=[\")\]])++[=\ ]|\ )")
_ABBREVIATIONS = "UIGHhg"
_ALIKE = bytes.maketrans(_ABBREVIATIONS.encode(), b"." * len(_ABBREVIATIONS))


def _line_ends(gaps: str) -> list[int]:
    """The tokens after those that end a line; `gaps`: what stands before each token."""
    ends: list[int] = []
    at = -1
    for line in gaps.split("\n")[:-1]:
        at += 1 + len(line)
        ends.append(at)
    return ends[1:] if gaps[:1] == "\n" else ends


def _sentence_ends(kinds: str, gaps: str, line_ends: list[int]) -> list[int]:
    """The tokens after those that end a sentence.

    A stop does unless a word in lower case follows, or a mark that goes on. One that belongs to an
    initial, an acronym or an abbreviation does only before an opener.
    """
    marked = bytearray(b" ") * (2 * len(kinds))
    marked[::2] = kinds.encode("ascii").translate(_ALIKE)
    marked[1:-1:2] = gaps[1:].encode("ascii")  # the gap after each token
    ends = set(line_ends)
    for match in _STOP.finditer(marked):
        start, stop = match.span()
        after = kinds[stop // 2 : stop // 2 + 1]
        if after in {"T", "S", "t"} or (kinds[start // 2] == "." and after not in _GO_ON):
            ends.add(stop // 2)
    return sorted(ends)


_GO_ON = frozenset("ag,;:")


def _ranges(ends: list[int], size: int) -> tuple[tuple[int, int], ...]:
    """The token ranges between ends, and up to the last token."""
    if size and (not ends or ends[-1] < size):
        ends = [*ends, size]
    return tuple(zip([0, *ends], ends, strict=False))


def _cut(sentences: tuple[tuple[int, int], ...], classes: str) -> tuple[tuple[int, int], ...]:
    """The sentences, those that are too long in pieces."""
    longest = len(classes)
    if longest > LONGEST_SENTENCE:
        longest = max([stop - begin for begin, stop in sentences])
    if longest <= LONGEST_SENTENCE:
        return sentences
    return tuple(piece for begin, stop in sentences for piece in _pieces(begin, stop, classes))


def _pieces(begin: int, stop: int, classes: str) -> Iterator[tuple[int, int]]:
    """A sentence in pieces of the longest size at most, cut after a comma where there is one."""
    while stop - begin > LONGEST_SENTENCE:
        limit = begin + LONGEST_SENTENCE
        comma = max(classes.rfind(mark, limit - LONGEST_SENTENCE // 4, limit) for mark in ",;")
        after = comma + 1 if comma >= 0 else limit
        yield begin, after
        begin = after
    yield begin, stop
