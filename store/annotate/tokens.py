"""Cuts a body into tokens, sentences and paragraphs, and classes each token by one character.

The class string has one character a token, so that a rule of a later stage can be an ordinary
regular expression over it whose match offsets are token indexes. Nothing here knows any name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import accumulate, compress
from operator import itemgetter

from store.annotate.pieces import PLAIN_CLASSES, forms_of, pieces_of

LONGEST_SENTENCE = 400
"""Tokens. What is longer is no sentence (the longest of 2,402 agency reports has 103) but a table or
a text without stops. It is cut, so that a rule that looks through a sentence stays cheap."""


class Ends:
    """The offset after each token, worked out where it is asked for: nearly all are never."""

    __slots__ = ("_starts", "_words")

    def __init__(self, starts: list[int], words: list[str]) -> None:
        self._starts = starts
        self._words = words

    def __getitem__(self, index: int) -> int:
        return self._starts[index] + len(self._words[index])


@dataclass(frozen=True, slots=True)
class Tokens:
    """The tokens of one body as parallel sequences, all of one length.

    `classes` has one character a token:
    `C` capitalised word (also an abbreviation with its stop, "Gen."), `A` word in capitals (two
    letters or more), `I` initial ("J."), `U` acronym with stops ("U.S.", "a.m."), `a` word in lower
    case, `m` lower case first with a capital later ("al-Assad", "mid-May"), `N` number, `O` ordinal
    or decade ("14th", "1990s"), `n` number with words ("20-year-old"), `s` possessive ending, `"`
    any quotation mark, `-` any dash, `.` any sentence end, and otherwise the punctuation mark
    itself; `o` stands for anything else.
    """

    text: str
    starts: list[int]
    words: list[str]
    lower: list[str]
    classes: str
    sentences: tuple[tuple[int, int], ...]
    """Token ranges, in order, without gaps; a paragraph's end always ends a sentence."""
    paragraphs: tuple[tuple[int, int], ...]
    """Token ranges, in order, without gaps: the pieces between line breaks."""
    ends: Ends = field(init=False, repr=False, compare=False)
    """The offset after each token."""
    capitals: list[int] = field(init=False, repr=False, compare=False)
    """The tokens with a capital letter, in order: those of the classes CAUIm."""
    capital_words: list[str] = field(init=False, repr=False, compare=False)
    """The same tokens' words in lower case."""
    vocabulary: frozenset[str] = field(init=False, repr=False, compare=False)
    """All words in lower case: what is not among them need not be looked for."""

    def __post_init__(self) -> None:
        chosen = self.classes.encode("ascii").translate(_chooser("CAUIm"))
        object.__setattr__(self, "ends", Ends(self.starts, self.words))
        object.__setattr__(self, "capitals", list(compress(range(len(chosen)), chosen)))
        object.__setattr__(self, "capital_words", list(compress(self.lower, chosen)))
        object.__setattr__(self, "vocabulary", frozenset(self.lower))

    def __len__(self) -> int:
        return len(self.words)

    def span(self, first: int, stop: int) -> tuple[int, int]:
        """The characters from token `first` to before token `stop` (at least one token)."""
        return self.starts[first], self.ends[stop - 1]

    def slice(self, first: int, stop: int) -> str:
        """The text from token `first` to before token `stop`, as it stands in the body."""
        return self.text[self.starts[first] : self.ends[stop - 1]]

    def where(self, kinds: str) -> list[int]:
        """The tokens whose class is one of some characters, in order."""
        chosen = self.classes.encode("ascii").translate(_chooser(kinds))
        return list(compress(range(len(chosen)), chosen))


@lru_cache(maxsize=64)
def _chooser(kinds: str) -> bytes:
    """A table for bytes.translate: 1 for these classes, 0 for all others."""
    return bytes(chr(code) in kinds for code in range(256))


def tokenise(text: str) -> Tokens:
    """Tokens of `text`, in time linear in its length; any string is accepted."""
    pieces = pieces_of(text)
    forms = forms_of(pieces)
    words = list(map(_WORD, forms))
    lower = list(map(_LOWER, forms))
    marked = "".join(map(_MARK, forms))
    blank = len(text) - len(text.lstrip())
    starts = list(accumulate(map(len, pieces), initial=blank))
    starts.pop()
    classes = marked[::2].translate(PLAIN_CLASSES)
    return Tokens(
        text=text,
        starts=starts,
        words=words,
        lower=lower,
        classes=classes,
        sentences=_sentences(marked, classes),
        paragraphs=_ranges(_PARAGRAPH_END, marked),
    )


_WORD, _LOWER, _MARK = map(itemgetter, range(3))
"""The parts of a form."""

# A stop, then closing marks that touch, then neither a word in lower case nor a mark that goes on.
# A stop that belongs to an initial, an acronym or an abbreviation ends only before an opener. One
# set of first characters stands before the three cases: the search skips to them at once.
_AFTER_STOP = r"(?:(?:=[\")\]])++[=\ ]|\ )"
_SENTENCE_END = re.compile(
    rf"""
    [.UIGHhg\n]
    (?:(?<=\n) | (?<=\.){_AFTER_STOP}(?![ag,;:]) | (?<=[UIGHhg]){_AFTER_STOP}(?=[TSt]))
    """,
    re.VERBOSE,
)
_PARAGRAPH_END = re.compile("\n")


def _ranges(end: re.Pattern[str], marked: str) -> tuple[tuple[int, int], ...]:
    """The token ranges between the places where a pattern ends a match in marks; all tokens."""
    stops = [match.end() // 2 for match in end.finditer(marked)]
    size = len(marked) // 2
    if size and (not stops or stops[-1] < size):
        stops.append(size)
    return tuple(zip([0, *stops], stops, strict=False))


def _sentences(marked: str, classes: str) -> tuple[tuple[int, int], ...]:
    ranges = _ranges(_SENTENCE_END, marked)
    if max(map(_length, ranges), default=0) > LONGEST_SENTENCE:
        return tuple(piece for begin, stop in ranges for piece in _pieces(begin, stop, classes))
    return ranges


def _length(span: tuple[int, int]) -> int:
    return span[1] - span[0]


def _pieces(begin: int, stop: int, classes: str) -> Iterator[tuple[int, int]]:
    """A sentence in pieces of the longest size at most, cut after a comma where there is one."""
    while stop - begin > LONGEST_SENTENCE:
        limit = begin + LONGEST_SENTENCE
        comma = max(classes.rfind(mark, limit - LONGEST_SENTENCE // 4, limit) for mark in ",;")
        after = comma + 1 if comma >= 0 else limit
        yield begin, after
        begin = after
    yield begin, stop
