"""Cuts a body into tokens, sentences and paragraphs, and classes each token by one character.

The class string has one character a token, so that a rule of a later stage can be an ordinary
regular expression over it whose match offsets are token indexes. Nothing here knows any name.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

_LETTER = r"[^\W\d_]"
_MARKS_ABOVE = r"(?:[\u0300-\u036f]\w*)*"
_JOINT = rf"(?:(?:-|['’‘`&](?![sS]\b))(?={_LETTER})\w+{_MARKS_ABOVE})*"
# One alternative a kind of token, the commonest first; none can backtrack far.
_TOKEN = re.compile(
    rf"""
    (?=\S)(?:
      {_LETTER}\w+{_MARKS_ABOVE}{_JOINT}                  # word  Su-yong  vice-chairman
    | (?:{_LETTER}\.){{2,}}(?:{_LETTER}(?!\w))?          # U.S.  P.L.O  a.m.
    | [A-ZÀ-ÖØ-Þ]\.(?!\w)                                # the initial in "Clark T. Randt"
    | {_LETTER}{_MARKS_ABOVE}{_JOINT}                     # a  O'Brien
    | \d[\d,.]*(?:-{_LETTER}+)+                          # 20-year-old, 3-day
    | \d+(?:st|nd|rd|th|s)\b                            # 14th, 1990s
    | \d+(?:[.,:]\d+)*                                  # 1,000  3.5  10:30
    | ['’][sS]\b                                         # possessive
    | --+
    | \S
    )""",
    re.VERBOSE,
)

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

# A sentence may end at a stop of its own or at one that an initial or an acronym keeps.
_MAY_END = re.compile(r"[.UI]")
_MOST_KEPT = 1 << 15
_CLOSERS = '")]'
_MARKS = {
    **dict.fromkeys("\"“”„«»''‘’`", '"'),
    **dict.fromkeys("-–—―‒", "-"),
    **dict.fromkeys(".!?…", "."),
    **{mark: mark for mark in ",;:()[]/&%$@#*+"},
}


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
    ends: list[int]
    words: list[str]
    lower: list[str]
    classes: str
    sentences: tuple[tuple[int, int], ...]
    """Token ranges, in order, without gaps; a paragraph's end always ends a sentence."""
    paragraphs: tuple[tuple[int, int], ...]
    """Token ranges, in order, without gaps: the pieces between line breaks."""

    def __len__(self) -> int:
        return len(self.words)

    def span(self, first: int, stop: int) -> tuple[int, int]:
        """The characters from token `first` to before token `stop` (at least one token)."""
        return self.starts[first], self.ends[stop - 1]

    def slice(self, first: int, stop: int) -> str:
        """The text from token `first` to before token `stop`, as it stands in the body."""
        return self.text[self.starts[first] : self.ends[stop - 1]]


def tokenise(text: str) -> Tokens:
    """Tokens of `text`, in time linear in its length; any string is accepted."""
    spans = [match.span() for match in _TOKEN.finditer(text)]
    words = [text[start:end] for start, end in spans]
    abbreviations: list[int] = []
    stops = _stops_of_abbreviations(spans, words)
    if stops:
        spans, words, abbreviations = _join_stops(spans, words, stops)
    starts = [start for start, _ in spans]
    lower = list(map(str.lower, words))
    classes = "".join(map(_classes().__getitem__, words))
    ends = [end for _, end in spans]
    paragraphs = _paragraphs(text, starts)
    candidates = sorted([*abbreviations, *(m.start() for m in _MAY_END.finditer(classes))])
    return Tokens(
        text=text,
        starts=starts,
        ends=ends,
        words=words,
        lower=lower,
        classes=classes,
        sentences=_sentences(starts, ends, lower, classes, paragraphs, candidates),
        paragraphs=paragraphs,
    )


def _stops_of_abbreviations(spans: list[tuple[int, int]], words: list[str]) -> set[int]:
    """The tokens "." that touch an abbreviation before them."""
    stops: set[int] = set()
    index = 0
    while True:
        try:
            index = words.index(".", index + 1)
        except ValueError:
            return stops
        if words[index - 1].lower() in ABBREVIATIONS and spans[index - 1][1] == spans[index][0]:
            stops.add(index)


def _join_stops(
    spans: list[tuple[int, int]], words: list[str], stops: set[int]
) -> tuple[list[tuple[int, int]], list[str], list[int]]:
    """Makes one token of "Gen" and "."; gives also the indexes of the joined tokens."""
    joined_spans: list[tuple[int, int]] = []
    joined_words: list[str] = []
    joined: list[int] = []
    for index, (span, word) in enumerate(zip(spans, words, strict=True)):
        if index in stops:
            joined_spans[-1] = (joined_spans[-1][0], span[1])
            joined_words[-1] += word
            joined.append(len(joined_words) - 1)
        else:
            joined_spans.append(span)
            joined_words.append(word)
    return joined_spans, joined_words, joined


class _Classes(dict[str, str]):
    """The class of each word met so far; a look-up costs half of a call to a cached function."""

    def __missing__(self, word: str) -> str:
        if len(self) >= _MOST_KEPT:
            self.clear()
        cls = self[word] = _class_of(word)
        return cls


@lru_cache(maxsize=1)
def _classes() -> _Classes:
    return _Classes()


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
        if len(word) == 2:
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


def _paragraphs(text: str, starts: list[int]) -> tuple[tuple[int, int], ...]:
    ranges: list[tuple[int, int]] = []
    first = 0
    newline = text.find("\n")
    while newline >= 0 and first < len(starts):
        stop = bisect_left(starts, newline, first)
        if stop > first:
            ranges.append((first, stop))
            first = stop
        # On to the first line break after the next token: those between are of one blank.
        newline = text.find("\n", starts[first] if first < len(starts) else newline + 1)
    if len(starts) > first:
        ranges.append((first, len(starts)))
    return tuple(ranges)


def _sentences(
    starts: list[int],
    ends: list[int],
    lower: list[str],
    classes: str,
    paragraphs: tuple[tuple[int, int], ...],
    candidates: list[int],
) -> tuple[tuple[int, int], ...]:
    """Cuts paragraphs at those `candidates` (tokens with a stop, in order) that end a sentence."""
    ranges: list[tuple[int, int]] = []
    at = 0
    for begin, stop in paragraphs:
        while at < len(candidates) and candidates[at] < stop:
            index = candidates[at]
            at += 1
            if index >= begin and (
                after := _sentence_end(index, stop, starts, ends, lower, classes)
            ):
                ranges.append((begin, after))
                begin = after
        if begin < stop:
            ranges.append((begin, stop))
    if any(stop - begin > LONGEST_SENTENCE for begin, stop in ranges):
        ranges = [piece for begin, stop in ranges for piece in _pieces(begin, stop, classes)]
    return tuple(ranges)


def _pieces(begin: int, stop: int, classes: str) -> Iterator[tuple[int, int]]:
    """A sentence in pieces of the longest size at most, cut after a comma where there is one."""
    while stop - begin > LONGEST_SENTENCE:
        limit = begin + LONGEST_SENTENCE
        comma = max(classes.rfind(mark, limit - LONGEST_SENTENCE // 4, limit) for mark in ",;")
        after = comma + 1 if comma >= 0 else limit
        yield begin, after
        begin = after
    yield begin, stop


def _sentence_end(
    index: int, stop: int, starts: list[int], ends: list[int], lower: list[str], classes: str
) -> int:
    """The token after the sentence that the stop at `index` ends; 0 if it ends none."""
    after = index + 1
    while after < stop and classes[after] in _CLOSERS and starts[after] == ends[after - 1]:
        after += 1
    if after == stop:
        return after
    touching = after == index + 1 and starts[after] == ends[index]
    if touching or classes[after] in "a,;:":
        return 0
    if classes[index] != "." and lower[after] not in SENTENCE_OPENERS:
        return 0
    return after
