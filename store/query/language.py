"""The search language, one for the program's limit, the command line and saved searches.

    ri havana            words, as prefixes; all of them
    "party delegation"   words in this order
    -vietnam             not this; also -who:ri
    cuba or mexico       one side or the other
    who:ri with:"Ryu Myong Son" in:cuba from:kp org:wpk role:minister src:kcna
    since:2018-07 until:2019 on:2019-05-21 on:"last month" status:planned is:starred

Text becomes a `Limit`; `store.query.sql` makes SQL of that. Any text either parses or raises a
`LimitError` of one line. No database here, and no clock: "last month" is seen from the day that
the caller names, which is that of the newest article.
"""

from __future__ import annotations

from typing import NamedTuple

from store.query.periods import parse_period
from store.query.travel_rows import STATUSES

KEYS: dict[str, str] = {
    "who": "an official: named in the article, or the traveller",
    "with": "someone on the same trip or in the same meeting",
    "in": "the country or place of a trip or meeting",
    "from": "the official's own country",
    "org": "an organisation that the article names",
    "role": "an office that the official holds",
    "src": "the agency or paper",
    "since": "not before this day, month or year",
    "until": "not after this day, month or year",
    "on": "in this day, month or year",
    "status": "planned, ongoing, completed or cancelled",
    "is": "starred, opened, new, trip, meeting, conflict, single",
}
"""Each key with one line of help."""

STATES = ("starred", "opened", "new", "trip", "meeting", "conflict", "single")
DAY_KEYS = ("since", "until", "on")

MOST_TERMS = 64
"""More words than this is a paste by mistake, and would overflow the parser of FTS5."""


class LimitError(ValueError):
    """Text that is no query; the message is one line and names the nearest right form."""


class Term(NamedTuple):
    """One condition."""

    key: str
    """A key of `KEYS`, or "word", or "phrase"."""
    value: str
    negative: bool = False
    first: str = ""
    last: str = ""
    """Of since, until and on: the first and the last day that is meant."""

    @property
    def is_text(self) -> bool:
        """Whether it is looked for in what the articles say, not in what was read from them."""
        return self.key in ("word", "phrase")

    @property
    def shown(self) -> str:
        """The term as it was understood."""
        sign = "-" if self.negative else ""
        if self.key == "word":
            return sign + self.value
        if self.key == "phrase":
            return f'{sign}"{self.value}"'
        value = f'"{self.value}"' if " " in self.value else self.value
        return f"{sign}{self.key}:{value}"


class Limit(NamedTuple):
    """A parsed query: one of the alternatives must hold, in it every term."""

    alternatives: tuple[tuple[Term, ...], ...]

    @property
    def shown(self) -> str:
        """The query as it was understood; parses to the same again."""
        return " or ".join(" ".join(term.shown for term in terms) for terms in self.alternatives)

    @property
    def empty(self) -> bool:
        """Whether it limits nothing."""
        return not self.alternatives


NO_LIMIT = Limit(())


def parse(text: str, newest: str = "") -> Limit:
    """The query in `text`, where "last month" is seen from the ISO day `newest`.

    LimitError names an unknown key, status, state or day and the nearest right one. What holds no
    letter or digit is passed over, so that a half-typed query is one already.
    """
    alternatives: list[tuple[Term, ...]] = []
    terms: list[Term] = []
    count = 0
    for piece in _pieces(text):
        if piece.bare and piece.text.lower() == "or" and not piece.negative:
            if terms:
                alternatives.append(tuple(terms))
                terms = []
            continue
        term = _term(piece, newest)
        if term is not None:
            terms.append(term)
            count += 1
        if count > MOST_TERMS:
            raise LimitError(f"too many words: at most {MOST_TERMS}")
    if terms:
        alternatives.append(tuple(terms))
    return Limit(tuple(alternatives))


class _Piece(NamedTuple):
    negative: bool
    key: str
    """What stood before a colon, or ""."""
    text: str
    quoted: bool

    @property
    def bare(self) -> bool:
        return not self.key and not self.quoted


def _pieces(text: str) -> list[_Piece]:
    """Splits at white space outside quotes; an open quote runs to the end.

    What cannot be printed counts as white space, so that the query as shown reads the same again.
    """
    text = "".join(char if char.isprintable() else " " for char in text)
    # A lone surrogate can't be handed to SQLite, and curly quotes come from word processors.
    text = text.encode("utf-8", "replace").decode("utf-8")
    text = text.replace("“", '"').replace("”", '"')
    found: list[_Piece] = []
    at = 0
    while at < len(text):
        if text[at].isspace():
            at += 1
            continue
        negative = text[at] == "-"
        if negative:
            at += 1
        start = at
        while at < len(text) and not text[at].isspace() and text[at] not in ':"':
            at += 1
        key = ""
        if at < len(text) and text[at] == ":" and text[start:at].isalpha():
            key = text[start:at].lower()
            at += 1
            start = at
        if at < len(text) and text[at] == '"' and at == start:
            end = text.find('"', at + 1)
            end = len(text) if end < 0 else end
            found.append(_Piece(negative, key, text[at + 1 : end], True))
            at = end + 1
            continue
        while at < len(text) and not text[at].isspace() and text[at] != '"':
            at += 1
        if at > start or key:
            found.append(_Piece(negative, key, text[start:at], False))
    return found


def _term(piece: _Piece, newest: str) -> Term | None:
    value = " ".join(piece.text.split())
    if piece.key and piece.key not in KEYS:
        raise LimitError(_unknown(f"no key {piece.key}:", piece.key, tuple(KEYS), ":"))
    if not any(char.isalnum() for char in value):
        return None
    if not piece.key:
        kind = "phrase" if piece.quoted or " " in value else "word"
        return Term(kind, value, piece.negative)
    if piece.key == "status":
        value = _one_of("status", value, STATUSES)
    elif piece.key == "is":
        value = _one_of("is", value, STATES)
    elif piece.key in DAY_KEYS:
        try:
            first, last = parse_period(value, newest)
        except ValueError as error:
            raise LimitError(f"{piece.key}: {error}") from None
        if piece.key == "since":
            return Term("since", first, piece.negative, first, first)
        if piece.key == "until":
            return Term("until", last, piece.negative, last, last)
        return Term("on", _shortest(first, last, value), piece.negative, first, last)
    return Term(piece.key, value, piece.negative)


def _shortest(first: str, last: str, value: str) -> str:
    """How `on:` shows its period: a day, month or year as such, else as it was written."""
    if first == last:
        return first
    if first[8:] == "01" and parse_period(first[:7], "") == (first, last):
        return first[:7]
    if parse_period(first[:4], "") == (first, last):
        return first[:4]
    return value


def _one_of(key: str, value: str, known: tuple[str, ...]) -> str:
    """The only known value that begins with `value`; LimitError where there is none."""
    begun = [one for one in known if one.startswith(value.lower())]
    if len(begun) == 1 or value.lower() in begun:
        return value.lower() if value.lower() in begun else begun[0]
    raise LimitError(_unknown(f"no {key}:{value}", value.lower(), tuple(begun) or known, ""))


def _unknown(problem: str, word: str, known: tuple[str, ...], tail: str) -> str:
    from difflib import get_close_matches

    near = get_close_matches(word, known, n=1, cutoff=0.5)
    if near:
        return f"{problem}; did you mean {near[0]}{tail}?"
    return f"{problem}; there are {', '.join(one + tail for one in known)}"
