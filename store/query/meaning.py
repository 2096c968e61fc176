"""What the names and words of a limit mean in a store: looked up first, each by an index.

A name that means few things becomes their ids, so that the question itself goes straight to them;
one that means very many stays a pattern, which is soon met by walking from the newest on. Without
this SQLite would read a hundred thousand names at every letter that is typed.
"""

from __future__ import annotations

import sqlite3

from store.folding import fold

MOST_OFFICIALS = 500
"""Officials that a name may mean before it is tested instead of looked up."""
MOST_WORDS = 400
"""Words that a beginning may stand for before the text index is asked for the beginning itself."""
EXPANDED_FROM = 4
"""Letters from which a beginning is asked for as its words: the index has beginnings of up to
three letters, for longer ones FTS5 first merges the lists of all their words, 40 ms at a million
articles."""
_LAST = "\U0010ffff"


class Meaning:
    """Looks names up in one store; the answers are kept as long as this is."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._officials: dict[str, tuple[str, ...] | None] = {}

    def officials(self, value: str) -> tuple[str, ...] | None:
        """The ids of those with a word of their name that begins so; None for very many."""
        if value not in self._officials:
            self._officials[value] = self._find_officials(fold(value).split())
        return self._officials[value]

    def _find_officials(self, words: list[str]) -> tuple[str, ...] | None:
        if not words:
            return None
        *whole, begun = words
        if whole:
            # The words before the last are whole: the longest is the rarest, mostly.
            rows = self._connection.execute(
                "select w.official from official_word w join official o on o.id = w.official"
                " where w.word = ? and o.search like ? limit ?",
                (max(whole, key=len), f"% {' '.join(words)}%", MOST_OFFICIALS + 1),
            )
        else:
            rows = self._connection.execute(
                "select distinct official from official_word where word >= ? and word < ? limit ?",
                (begun, begun + _LAST, MOST_OFFICIALS + 1),
            )
        found = tuple(row[0] for row in rows)
        return found if len(found) <= MOST_OFFICIALS else None

    def countries(self, value: str) -> tuple[str, ...]:
        """Codes of countries: the code itself, else the name in whole words, else its start."""
        code, folded = value.upper(), fold(value)
        known = self._connection.execute("select code, search from country").fetchall()
        whole = [one for one, search in known if one == code or f" {folded} " in search]
        return tuple(whole or [one for one, search in known if f" {folded}" in search])

    def stops(self, value: str) -> tuple[str, ...]:
        """Places that trips and meetings were at, as their `search` columns have them."""
        return self._tallied("stop", begun(value))

    def offices(self, value: str) -> tuple[str, ...]:
        """Offices, as the `search` column of roles has them."""
        return self._tallied("office", begun(value))

    def sources(self, value: str) -> tuple[str, ...]:
        """Sources of articles that have the value anywhere in their name."""
        return self._tallied("source", containing(value))

    def organisations(self, value: str) -> tuple[str, ...]:
        """Ids of organisations with a word of their name that begins so."""
        rows = self._connection.execute(
            "select id from organisation where search like ?", (begun(value),)
        )
        return tuple(row[0] for row in rows)

    def words(self, beginning: str) -> tuple[str, ...]:
        """The words of the text index that begin so; none where they are many, or can't be told.

        For a beginning that is best asked for as it is.
        """
        if len(beginning) < EXPANDED_FROM or not (beginning.isascii() and beginning.isalnum()):
            return ()
        lower = beginning.lower()
        rows = self._connection.execute(
            "select word from word where word >= ? and word < ? limit ?",
            (lower, lower + _LAST, MOST_WORDS + 1),
        )
        found = tuple(row[0] for row in rows)
        return found if len(found) <= MOST_WORDS else ()

    def _tallied(self, kind: str, pattern: str) -> tuple[str, ...]:
        rows = self._connection.execute(
            "select name from tally where kind = ? and name like ? escape '\\'", (kind, pattern)
        )
        return tuple(row[0] for row in rows)


def begun(value: str) -> str:
    """A LIKE pattern for a name with a word that begins so; folding leaves no wildcard in it."""
    return f"% {fold(value)}%"


def containing(value: str) -> str:
    """A LIKE pattern, with a backslash as escape, for what holds the value anywhere."""
    escaped = value.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return f"%{escaped}%"
