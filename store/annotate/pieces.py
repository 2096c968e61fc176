"""Cuts a text into pieces, a token and the blanks after it each, and tells of each piece its form.

What a form says hangs on the piece alone, and articles share most of their words: so the forms are
remembered. (To remember those of whole chunks between blanks as well takes a quarter fewer steps,
but more memory than the processor has at hand: it was slower.) Nothing here knows any name.
"""

from __future__ import annotations

import re
import sys
from functools import lru_cache
from itertools import groupby

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

_LETTER = r"[^\W\d_]"
_MARKS_ABOVE = r"(?:[\u0300-\u036f]\w*)*"
_JOINT = rf"(?:(?:-|['’‘`&](?![sS]\b))(?={_LETTER})\w+{_MARKS_ABOVE})*"
_SHORTENED = "|".join(
    f"[{first}{first.upper()}](?i:{'|'.join(word[1:] for word in words)})"
    for first, words in groupby(sorted(ABBREVIATIONS - {"jun", "sen"}), key=lambda word: word[0])
)
_JUNE = r"[jJ](?i:un)(?=\.\ \d)"
"""A month only before a day: at a sentence's end "Kim Hyong Jun." is a name."""
_SENATOR = (
    rf"[sS](?i:en)(?=\.\ (?!(?:{'|'.join(map(str.title, sorted(SENTENCE_OPENERS)))})\b)[^\W\d_a-z])"
)
"""A senator only before a name: "Hun Sen." ends a sentence."""
_DIGRAPHS = "Ts|Kh|Ch|Sh|Zh|Yu|Ya|Ye|Dz"
"""Two letters that stand for one of another script, as initials of Mongolian and Russian names."""
# A token and the blanks after it, so that one match begins where the last one ends. One alternative
# a kind of token, the commonest first; none can backtrack far.
_PIECE = re.compile(
    rf"""
    (?:
      [A-Za-z]{{2,}}+(?=[\ \n,;:)?!"])                    # word that nothing can be joined to
    | [,.()":;]
    | (?=[A-Za-z]{{2,6}}+\.)(?:{_SHORTENED}|{_JUNE}|{_SENATOR})\.    # Gen.
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
_MARKS = {
    **dict.fromkeys("\"“”„«»''‘’`", '"'),
    **dict.fromkeys("-–—―‒", "-"),
    **dict.fromkeys(".!?…", "."),
    **{mark: mark for mark in ",;:()[]/&%$@#*+"},
}

# What a piece tells of sentences is a mark of two characters: the class of its word, in a variant
# where the word is one that sentences hang on, and the gap after it: touching, a blank, a line end.
_OPENING = {"C": "T", "A": "S", "m": "t"}
"""Variants of the classes of SENTENCE_OPENERS."""
_ABBREVIATED = {"C": "G", "A": "H", "m": "h", "a": "g"}
"""Variants of the classes of ABBREVIATIONS with their stop."""
PLAIN_CLASSES = str.maketrans(
    {variant: cls for table in (_OPENING, _ABBREVIATED) for cls, variant in table.items()}
)
Form = tuple[str, str, str]
"""A piece's word, the same in lower case, and its mark."""

_MOST_KEPT = 1 << 16
_LONGEST_KEPT = 24
"""Bounds on the memory of what is remembered: pieces, and characters of each."""


def pieces_of(text: str) -> list[str]:
    """The pieces of a text in order; together they are the text without the blanks it begins with."""
    return _PIECE.findall(text)


def forms_of(pieces: list[str]) -> list[Form]:
    """The form of each piece."""
    return list(map(_forms().__getitem__, pieces))


def words_of(text: str) -> list[str]:
    """The words of the tokens of `text` alone."""
    return [piece.rstrip() for piece in _PIECE.findall(text)]


class _Forms(dict[str, Form]):
    """The form of each piece met so far; a look-up costs half of a call to a cached function."""

    def __missing__(self, piece: str) -> Form:
        form = _form_of(piece)
        if len(piece) <= _LONGEST_KEPT:
            if len(self) >= _MOST_KEPT:
                self.clear()
            self[piece] = form
        return form


@lru_cache(maxsize=1)
def _forms() -> _Forms:
    return _Forms()


def _form_of(piece: str) -> Form:
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
