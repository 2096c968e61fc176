"""Cuts a text into tokens and tells the form of each: its word, its class, how far it reaches.

Text is cut at its blanks first, and what each chunk between blanks holds hangs on the chunk alone:
so it is remembered, for articles share most of their words. Nothing here knows any name.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import accumulate, groupby
from typing import Any, NamedTuple

from store.annotate.time_words import IN_LOWER_CASE, NAMES, time_class

ABBREVIATIONS = frozenset(
    """
    adm amb asst atty brig bros capt cdr cmdr co col comdr corp cpl dept det dir dr drs fr gen gov
    hon inc insp jan feb mar apr jun jul aug sep sept oct nov dec jr lt lieut ltd maj messrs mgr mr mrs
    ms msgr mt no nos pres prof pvt rep reps rev sen sens sgt sr ste supt vs
    """.split()
)
"""Words that keep a full stop that follows them; it ends a sentence only before a new opener."""

_BEFORE_NAMES = frozenset("adm capt col gen gov lieut lt maj messrs mr mrs ms prof sgt".split())
"""Of these, the ones that no sentence ends with: "Gen. No said"."""

_AT_ENDS = ABBREVIATIONS - _BEFORE_NAMES

SENTENCE_OPENERS = frozenset(
    """
    the a an he she it they we i in on at but and this that these those his her their its there as
    after before during while when if also earlier later meanwhile however both some many most no
    with among under according
    """.split()
)
"""Words that, capitalised after an abbreviation ("left the U.S. He said"), open a sentence."""

_LETTER = r"[^\W\d_]"
_MARKS_ABOVE = r"(?:[\u0300-\u036f]\w*)*"
_JOINT = rf"(?:(?:-|['’‘`&](?![sS]\b))(?={_LETTER})\w+{_MARKS_ABOVE})*"
_SHORTENED = "|".join(
    f"[{first}{first.upper()}](?i:{'|'.join(word[1:] for word in words)})"
    for first, words in groupby(sorted(ABBREVIATIONS - {"jun", "sen"}), key=lambda word: word[0])
)
_JUNE = r"[jJ](?i:un)(?=\.\ \d)"
"""A month only before a day: at a sentence's end "Kim Hyong Jun." is a name."""
_NAME_NEXT = rf"(?=\.\ (?!(?:{'|'.join(map(str.title, sorted(SENTENCE_OPENERS)))})\b)[^\W\d_a-z])"
_SENATOR = rf"[sS](?i:en){_NAME_NEXT}"
"""A senator only before a name: "Hun Sen." ends a sentence."""
_SAINT = rf"S[tT]{_NAME_NEXT}"
"""A saint, too: "Main St." ends a sentence, "St. Petersburg" goes on."""
_DIGRAPHS = "Ts|Kh|Ch|Sh|Zh|Yu|Ya|Ye|Dz"
"""Two letters that stand for one of another script, as initials of Mongolian and Russian names."""
# One alternative a kind of token, the commonest first; none can backtrack far.
_TOKEN = re.compile(
    rf"""
      [A-Za-z]{{2,}}+(?![^\ \n,;:)?!"])                   # word that nothing can be joined to
    | [,.()":;]
    | (?=[A-Za-z]{{2,6}}+\.)(?:{_SHORTENED}|{_JUNE}|{_SENATOR}|{_SAINT})\.    # Gen.
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
    """,
    re.VERBOSE,
)
_LOOKS_ON = ("Jun.", "JUN.", "jun.", "Sen.", "SEN.", "sen.", "St.", "ST.")
"""Ends of chunks of which only the next word tells whether the stop belongs to them."""

_CLOSING = '.,:;)?!"'
"""Marks that close a word; none of them joins with what follows."""
_INITIALS = frozenset(_DIGRAPHS.split("|"))
_MARKS = {
    **dict.fromkeys("\"“”„«»''‘’`", '"'),
    **dict.fromkeys("-–—―‒_", "-"),
    **dict.fromkeys(".!?…", "."),
    **{mark: mark for mark in ",;:()[]/&%$@#*+"},
}

# What a token tells is a mark of MARK characters: the gap before it (touching, a blank, a line end),
# its class, in a variant where its word is one that sentences hang on, and its class of time.
_OPENING = {"C": "T", "A": "S", "m": "t"}
"""Variants of the classes of SENTENCE_OPENERS."""
_ABBREVIATED = {"C": "G", "A": "H", "m": "h", "a": "g"}
"""Variants of the classes of ABBREVIATIONS with their stop."""
MARK = 3
"""Characters of a mark."""
PLAIN_CLASSES = str.maketrans(
    {variant: cls for table in (_OPENING, _ABBREVIATED) for cls, variant in table.items()}
)
Forms = tuple[Any, ...]
_FIELDS = 4
"""Four fields a token, one after the other (to join such rows and take every fourth field costs half
of what a record a token does): word, the same in lower case, mark, and the characters from the end
of the token before to its own."""

_MOST_KEPT = 1 << 16
_LONGEST_KEPT = 24
"""Bounds on the memory of what is remembered: chunks, and characters of each."""


class Columns(NamedTuple):
    """The tokens of a text as parallel sequences."""

    words: list[str]
    lower: list[str]
    marks: str
    """MARK characters a token."""
    ends: list[int]


def columns_of(text: str) -> Columns:
    """The tokens of a text; any string is accepted."""
    body = text.strip()
    before = len(text) - len(text.lstrip())
    flat: list[Any] = []
    add = flat.extend
    try:
        for forms in map(_known().__getitem__, _chunks(body)):
            add(forms)
    except KeyError:
        before = 0
        flat = [field for chunk in _odd_chunks(text) for field in _odd_forms(chunk)]
    # The first chunk counts a blank before it.
    ends = list(accumulate(flat[3::_FIELDS], initial=before - 1))
    del ends[0]
    return Columns(flat[::_FIELDS], flat[1::_FIELDS], "".join(flat[2::_FIELDS]), ends)


def words_of(text: str) -> list[str]:
    """The words of the tokens of `text` alone."""
    return _TOKEN.findall(text)


# A chunk is written with the white space before it, unless that is one blank. A comma that touches
# the word before it is a chunk by itself: so fewer different chunks have to be remembered.
_COMMA = ",\n"
"""A comma that touches the word before it; no other chunk ends in white space."""


def _chunks(body: str) -> list[str]:
    """The chunks of a text that has one blank between words, and line breaks; of another text, one
    at least is unclear."""
    body = body.replace("\n", " \n").replace(" \n \n", " \n\n") + " "
    chunks = body.replace(", ", f" {_COMMA} ").split(" ")
    del chunks[-1]
    return chunks


def _odd_chunks(text: str) -> list[str]:
    """The chunks of any text, found with more effort."""
    found = re.findall(_BLANKS_AND_CHUNK, " " + text.rstrip())
    return [_as_written(blanks, chunk) for blanks, chunk in found]


# Not compiled before a text needs them: most need neither. Its groups are not possessive, for
# Python 3.11.2 fails on such a group that holds a repeat; nothing behind them could fail and go back.
_BLANKS_AND_CHUNK = r"(\s*)(\S+(?:(?:(?<=[jJsS][uUeE][nN]\.)|(?<=\bS[tT]\.))\ \S+)*)"
_OTHER_BLANK = r"[^\S\n]"


def _as_written(blanks: str, chunk: str) -> str:
    if blanks != " ":
        blanks = re.sub(_OTHER_BLANK, " ", blanks)
    return chunk if blanks == " " else blanks + chunk


def _odd_forms(chunk: str) -> Forms:
    try:
        return _known()[chunk]
    except KeyError:
        return _cut(chunk, _known())


class _Known(dict[str, Forms]):
    """The forms of each chunk met so far; KeyError for those that tell too little by themselves."""

    def __missing__(self, chunk: str) -> Forms:
        if chunk.isalpha() or chunk.isdecimal():
            forms = _form_of(chunk, " ", len(chunk) + 1)
        elif chunk == _COMMA:
            forms = _form_of(",", "=", 1)
        elif _is_unclear(chunk):
            raise KeyError(chunk)
        elif chunk[0].isspace():
            forms = self._behind_blanks(chunk)
        else:
            forms = self._closed_word(chunk) or _cut(chunk, self)
        if len(chunk) <= _LONGEST_KEPT:
            if len(self) >= _MOST_KEPT:
                self.clear()
            self[chunk] = forms
        return forms

    def _behind_blanks(self, chunk: str) -> Forms:
        """The forms of a chunk that white space stands before: those of the bare chunk, but for the
        gap before the first."""
        bare = chunk.lstrip()
        blanks = len(chunk) - len(bare)
        word, lower, mark, length, *others = self[bare]
        gap = "\n" if "\n" in chunk[:blanks] else " "
        return word, lower, sys.intern(gap + mark[1:]), length - 1 + blanks, *others

    def _closed_word(self, chunk: str) -> Forms:
        """The forms of a word or figure and what closes it, as most chunks are ("left.", "Ek's",
        'left,"'), joined without a search; none for other chunks and for abbreviations."""
        word = chunk.rstrip(_CLOSING)
        marks: Sequence[str] = chunk[len(word) :]
        if not (word.isalpha() or word.isdecimal()):
            word, marks = word[:-2], (word[-2:], *marks)
            if marks[0] not in _POSSESSIVE or not word.isalpha():
                return ()
        if len(word) < 2 or (marks[0] == "." and word.lower() in ABBREVIATIONS):
            return ()
        forms = list(self[word])
        for mark in marks:
            forms += _TOUCHING[mark]
        return tuple(forms)


def _cut(chunk: str, known: Mapping[str, Forms]) -> Forms:
    """The forms of a chunk that may hold several tokens."""
    words = _TOKEN.findall(chunk)
    if words == [chunk]:
        return _form_of(chunk, " ", len(chunk) + 1)
    forms: list[Any] = []
    end = 0
    for word in words:
        start = chunk.index(word, end)
        if start == end > 0 and word in _TOUCHING:
            forms += _TOUCHING[word]
        else:
            blanks = chunk[end:start] if start else " "
            gap = "=" if not blanks else "\n" if "\n" in blanks else " "
            length = len(blanks) + len(word)
            alone = known.get(word, ())
            if len(alone) == _FIELDS:  # met as a chunk by itself
                same, lower, mark, _ = alone
                forms += same, lower, sys.intern(gap + mark[1:]), length
            else:
                forms += _form_of(word, gap, length)
        end = start + len(word)
    return tuple(forms)


@lru_cache(maxsize=1)
def _known() -> _Known:
    return _Known()


def _is_unclear(chunk: str) -> bool:
    """Whether more blanks than one stood beside a chunk, or its stop hangs on the next word."""
    if not chunk or chunk[-1].isspace() or chunk.endswith(_LOOKS_ON):
        return True
    return chunk[0].isspace() and chunk[0] not in " \n"


def _form_of(word: str, gap: str, length: int) -> Forms:
    letters = word.isalpha()
    if letters and word.islower():
        time = IN_LOWER_CASE.get(word)
        mark = _IN_LOWER_CASE[gap] if time is None else sys.intern(gap + "a" + time)
        return word, word, mark, length
    lower = word.lower()
    cls = _class_of_word(word, word[0]) if letters else _class_of(word)
    if lower in SENTENCE_OPENERS:
        cls = _OPENING.get(cls, cls)
    elif not letters and lower[-1] == "." and lower[:-1] in _AT_ENDS:
        cls = _ABBREVIATED[cls]
    same = word if word == lower else lower
    return word, same, sys.intern(gap + cls + time_class(word)), length


_IN_LOWER_CASE = {gap: sys.intern(f"{gap}a{NAMES['OTHER']}") for gap in " =\n"}
"""Gap -> the mark of a word in lower case that tells no time."""


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


_POSSESSIVE = frozenset(("'s", "’s"))
_TOUCHING = {mark: _form_of(mark, "=", len(mark)) for mark in (*_MARKS, *_POSSESSIVE)}
"""Marks that often touch the word before them, and their forms there."""
