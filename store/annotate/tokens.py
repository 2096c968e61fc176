"""Cuts a body into tokens, sentences and paragraphs, and classes each token by one character.

The class string has one character a token, so that a rule of a later stage can be an ordinary
regular expression over it whose match offsets are token indexes. Nothing here knows any name.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import accumulate, compress, groupby
from operator import itemgetter

ABBREVIATIONS = frozenset(
    """
    adm amb asst atty brig bros capt cdr cmdr co col comdr corp cpl dept det dir dr drs fr gen gov
    hon inc insp jan feb mar apr jun jul aug sep sept oct nov dec jr lt ltd maj messrs mgr mr mrs
    ms msgr mt no nos pres prof pvt rep reps rev sen sens sgt sr ste supt vs
    """.split()
)
"""Words that keep a full stop that follows them; it ends a sentence only before a new opener."""

SENTENCE_OPENERS = frozenset(
    """
    the a an he she it they we i in on at but and this that these those his her their its there as
    after before during while when if also earlier later meanwhile however both some many most no
    with among under according
    """.split()
)
"""Words that, capitalised after an abbreviation ("left the U.S. He said"), open a sentence."""

LONGEST_SENTENCE = 400
"""Tokens. What is longer is no sentence (the longest of 2,402 agency reports has 103) but a table or
a text without stops. It is cut, so that a rule that looks through a sentence stays cheap."""

_LETTER = r"[^\W\d_]"
_MARKS_ABOVE = r"(?:[\u0300-\u036f]\w*)*"
_JOINT = rf"(?:(?:-|['’‘`&](?![sS]\b))(?={_LETTER})\w+{_MARKS_ABOVE})*"
_SHORTENED = "|".join(
    f"[{first}{first.upper()}](?i:{'|'.join(word[1:] for word in words)})"
    for first, words in groupby(sorted(ABBREVIATIONS - {"jun"}), key=lambda word: word[0])
)
_JUNE = r"[jJ](?i:un)(?=\.\ \d)"
"""A month only before a day: at a sentence's end "Kim Hyong Jun." is a name."""
_DIGRAPHS = "Ts|Kh|Ch|Sh|Zh|Yu|Ya|Ye|Dz"
"""Two letters that stand for one of another script, as initials of Mongolian and Russian names."""
# A token and the blanks after it, so that one match begins where the last one ends. One alternative
# a kind of token, the commonest first; none can backtrack far.
_PIECE = re.compile(
    rf"""
    (?:
      [A-Za-z]{{2,}}+(?=[\ \n,;:)?!"])                    # word that nothing can be joined to
    | [,.()":;]
    | (?=[A-Za-z]{{2,6}}+\.)(?:{_SHORTENED}|{_JUNE})\.    # Gen.
    | (?:{_DIGRAPHS})\.(?=[A-ZÀ-ÖØ-Þ][a-zß-ÿ])            # the initial in "Ts.Oyuun"
    | {_LETTER}\w+{_MARKS_ABOVE}{_JOINT}                  # word  Su-yong  vice-chairman
    | (?:{_LETTER}\.){{2,}}(?:{_LETTER}(?!\w))?          # U.S.  P.L.O  a.m.
    | [A-ZÀ-ÖØ-Þ]\.(?!\w)|[A-ZÀ-ÖØ-Þ]\.(?=[A-ZÀ-ÖØ-Þ][a-zß-ÿ])  # "Clark T. Randt", "L.Bold"
    | {_LETTER}{_MARKS_ABOVE}{_JOINT}                     # a  O'Brien
    | \d[\d,.]*(?:-{_LETTER}+)+                          # 20-year-old, 3-day
    | \d+(?:st|nd|rd|th|s)\b                            # 14th, 1990s
    | \d+(?:[.,:]\d+)*                                  # 1,000  3.5  10:30
    | ['’][sS]\b                                         # possessive
    | --+
    | \S
    )\s*+""",
    re.VERBOSE,
)

_INITIALS = frozenset(_DIGRAPHS.split("|"))
_MOST_KEPT = 1 << 16
_LONGEST_KEPT = 24
_MARKS = {
    **dict.fromkeys("\"“”„«»''‘’`", '"'),
    **dict.fromkeys("-–—―‒", "-"),
    **dict.fromkeys(".!?…", "."),
    **{mark: mark for mark in ",;:()[]/&%$@#*+"},
}


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
    pieces = _PIECE.findall(text)
    forms = list(map(_forms().__getitem__, pieces))
    words = list(map(_WORD, forms))
    lower = list(map(_LOWER, forms))
    marked = "".join(map(_MARK, forms))
    blank = len(text) - len(text.lstrip())
    starts = list(accumulate(map(len, pieces), initial=blank))
    starts.pop()
    classes = marked[::2].translate(_PLAIN_CLASSES)
    return Tokens(
        text=text,
        starts=starts,
        words=words,
        lower=lower,
        classes=classes,
        sentences=_sentences(marked, classes),
        paragraphs=_ranges(_PARAGRAPH_END, marked),
    )


def words_of(text: str) -> list[str]:
    """The words of the tokens of `text` alone."""
    return [piece.rstrip() for piece in _PIECE.findall(text)]


# What a piece tells of sentences is a mark of two characters: the class of its word, in a variant
# where the word is one that sentences hang on, and the gap after it: touching, a blank, a line end.
_OPENING = {"C": "T", "A": "S", "m": "t"}
"""Variants of the classes of SENTENCE_OPENERS."""
_ABBREVIATED = {"C": "G", "A": "H", "m": "h", "a": "g"}
"""Variants of the classes of ABBREVIATIONS with their stop."""
_PLAIN_CLASSES = str.maketrans(
    {variant: cls for table in (_OPENING, _ABBREVIATED) for cls, variant in table.items()}
)
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

_Form = tuple[str, str, str]
"""A piece's word, the same in lower case, and its mark."""
_WORD, _LOWER, _MARK = map(itemgetter, range(3))


class _Forms(dict[str, _Form]):
    """The form of each piece met so far; a look-up costs half of a call to a cached function."""

    def __missing__(self, piece: str) -> _Form:
        form = _form_of(piece)
        if len(piece) <= _LONGEST_KEPT:
            if len(self) >= _MOST_KEPT:
                self.clear()
            self[piece] = form
        return form


@lru_cache(maxsize=1)
def _forms() -> _Forms:
    return _Forms()


def _form_of(piece: str) -> _Form:
    word = piece.rstrip()
    gap = "=" if len(word) == len(piece) else "\n" if "\n" in piece else " "
    if word.isalpha() and word.islower():
        return word, word, sys.intern("a" + gap)
    lower = word.lower()
    cls = _class_of(word)
    if lower in SENTENCE_OPENERS:
        cls = _OPENING.get(cls, cls)
    elif lower[-1] == "." and lower[:-1] in ABBREVIATIONS:
        cls = _ABBREVIATED[cls]
    return word, word if word == lower else lower, sys.intern(cls + gap)


def _class_of(word: str) -> str:
    mark = _MARKS.get(word)
    if mark is not None:
        return mark
    first = word[0]
    if first.isalpha():
        return _class_of_word(word, first)
    if first.isdigit():
        return _class_of_number(word)
    if first in "'’":
        return "s"
    return "-" if first == "-" else "o"


def _class_of_word(word: str, first: str) -> str:
    if "." in word:
        if len(word) == 2 or word[:-1] in _INITIALS:
            return "I"
        if word.count(".") > 1 or word.index(".") == 1:
            return "U"
    if first.islower():
        return "a" if word.islower() else "m"
    if not first.isupper() and not first.istitle():
        return "a"  # a script without case
    return "A" if len(word) > 1 and word.isupper() else "C"


def _class_of_number(word: str) -> str:
    if "-" in word:
        return "n"
    return "O" if word[-1].isalpha() else "N"


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
