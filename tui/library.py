"""What the screens ask of the store, in one place: the only module of tui that calls store.query.

Everything is fetched by windows or by id. `StoreLibrary` answers from a store; tests use one that
answers from memory.
"""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from store.query.rows import (
    ArticlePage,
    ArticleRow,
    EvidenceRow,
    Listing,
    OfficialPage,
    OfficialRow,
    PlacePage,
    PlaceRow,
    Summary,
    TripRow,
)

if TYPE_CHECKING:
    from store.query.groups import Group, Grouping
    from store.query.review import PairRow
    from store.query.sql import Flags
    from tui.deciding import Desk

FIRST_HITS = 200
"""Rows of a list that are fetched before it is shown; the rest comes from a thread."""
STEPS = 20_000
"""Instructions of SQLite's machine after which a thread looks whether it was broken off: 1 ms."""
PATIENCE = 0.01
"""Seconds after which a list is shown with the rows that were found by then."""


FAULTS = (sqlite3.Error,)
"""What an answer may fail with where the store's file was damaged or written over meanwhile."""


class LimitError(ValueError):
    """A limit that cannot be read; the message is one line and names the nearest right word."""


class Limited(NamedTuple):
    """A listing under a limit, and the limit as it was understood."""

    rows: Listing[ArticleRow]
    shown: str
    complete: bool = True
    """False where only the newest hits were fetched."""


class Library(Protocol):
    """The questions that the screens ask."""

    def articles(self, oldest_first: bool = False) -> Listing[ArticleRow]:
        """All articles."""

    def limited(self, limit: str, oldest_first: bool = False, most: int | None = None) -> Limited:
        """The articles under a limit, at most so many; raises LimitError."""

    def article_rows_with(self, needle: str, oldest_first: bool = False) -> Sequence[int]:
        """The places in the list of all articles of the rows that show some text."""

    def next_article_with(self, needle: str, beyond: int, oldest_first: bool = False) -> int | None:
        """The next article after one in the list of all whose row shows some text."""

    def apart(self) -> Library:
        """The same store over a connection of its own, for a thread."""

    def interrupt(self) -> None:
        """Breaks off what another thread is asking."""

    def article(self, article_id: int) -> ArticlePage | None:
        """One article."""

    def articles_of(self, official: str) -> Listing[ArticleRow]:
        """The articles that name an official."""

    def officials(
        self, narrow: str = "", sort: str = "name", most: int | None = None
    ) -> Listing[OfficialRow]:
        """The officials whose name holds `narrow`, at most so many."""

    def official(self, official: str) -> OfficialPage | None:
        """One official's page."""

    def complete(self, text: str, most: int = 20) -> list[OfficialRow]:
        """Officials whose name holds what is typed, best first."""

    def trips(
        self, limit: str = "", sort: str = "date", most: int | None = None
    ) -> Listing[TripRow]:
        """Everyone's trips, or those under a limit, at most so many; raises LimitError."""

    def trip_groups(self, by: Grouping, limit: str = "") -> tuple[Group, ...]:
        """How many trips each country, official or month has under a limit; raises LimitError."""

    def trip(self, trip: str) -> TripRow | None:
        """One trip."""

    def evidence(self, subject: str) -> tuple[EvidenceRow, ...]:
        """What a trip, meeting or role was read from."""

    def place(self, place: str) -> PlacePage | None:
        """A place: who came, who went."""

    def complete_places(self, text: str) -> list[PlaceRow]:
        """Places whose name holds what is typed."""

    def pairs(self) -> Listing[PairRow]:
        """Pairs of officials that may be one person."""

    def sentences(self, official: str) -> tuple[EvidenceRow, ...]:
        """A sentence of each of the newest articles that name an official."""

    def deciding(self) -> Desk:
        """Where decisions by hand about this store are made."""

    def build_command(self) -> list[str]:
        """The command that brings the store up to date; empty if none is known."""

    def summary(self) -> Summary:
        """What the store holds."""

    def changed(self) -> bool:
        """Whether the store on the disk is no longer the one that is read."""

    def reload(self) -> None:
        """Reads the store again from the disk; StoreError (the old one stays) where it can't be."""


@contextlib.contextmanager
def _answering() -> Iterator[None]:
    """A store that fails says so in the line of the limit."""
    try:
        yield
    except sqlite3.Error as error:
        raise LimitError(f"the store could not answer: {error}") from error


class StoreLibrary:
    """Answers from a store on the disk. One connection, read-only, opened again by `reload`."""

    def __init__(self, path: str, flags: Callable[[], Flags] | None = None) -> None:
        from store.query.connection import open_store, stamp

        self.path = path
        self.flags = flags
        self.stopped = False
        self._connection = open_store(path)
        self._stamp = stamp(path)
        self._newest = ""

    @property
    def connection(self) -> sqlite3.Connection:
        """The connection."""
        return self._connection

    def _flags(self) -> Flags:
        from store.query.sql import NO_FLAGS

        return self.flags() if self.flags is not None else NO_FLAGS

    def articles(self, oldest_first: bool = False) -> Listing[ArticleRow]:
        """All articles."""
        from store.query.articles import all_articles

        return all_articles(self._connection, oldest_first=oldest_first)

    def _limit(self, text: str) -> Any:
        from store.query import language

        if not self._newest:
            self._newest = self.summary().newest
        try:
            return language.parse(text, self._newest)
        except language.LimitError as error:
            raise LimitError(str(error)) from error

    def limited(self, limit: str, oldest_first: bool = False, most: int | None = None) -> Limited:
        """The articles under a limit."""
        from store.query.articles import limited_articles

        parsed, flags = self._limit(limit), self._flags()
        with _answering():
            rows = limited_articles(
                self._connection,
                parsed,
                most,
                oldest_first=oldest_first,
                flags=flags,
                patience=PATIENCE if most else None,
            )
        return Limited(rows, parsed.shown, rows.complete)

    def article_rows_with(self, needle: str, oldest_first: bool = False) -> Sequence[int]:
        """The places in the list of all articles of the rows that show some text."""
        from store.query.articles import rows_with

        with _answering():
            return rows_with(self._connection, needle, oldest_first=oldest_first)

    def next_article_with(self, needle: str, beyond: int, oldest_first: bool = False) -> int | None:
        """The next article after one in the list of all whose row shows some text."""
        from store.query.articles import next_with

        with _answering():
            return next_with(self._connection, needle, beyond, oldest_first=oldest_first)

    def apart(self) -> StoreLibrary:
        """The same store over a connection of its own: the screens go on asking meanwhile."""
        own = StoreLibrary(self.path, self.flags)
        # An interruption by SQLite's own means would miss a question that is just about to begin.
        own.connection.set_progress_handler(lambda: own.stopped, STEPS)
        return own

    def interrupt(self) -> None:
        """Breaks off what another thread is asking, and whatever it would ask next."""
        self.stopped = True

    def article(self, article_id: int) -> ArticlePage | None:
        """One article."""
        from store.query.articles import article

        return article(self._connection, article_id)

    def articles_of(self, official: str) -> Listing[ArticleRow]:
        """The articles that name an official."""
        from store.query.articles import articles_of

        return articles_of(self._connection, official)

    def officials(
        self, narrow: str = "", sort: str = "name", most: int | None = None
    ) -> Listing[OfficialRow]:
        """The officials whose name holds `narrow`."""
        from store.query.officials import officials

        patience = PATIENCE if most else None
        with _answering():
            return officials(self._connection, narrow, sort, most, patience)  # type: ignore[arg-type]

    def official(self, official: str) -> OfficialPage | None:
        """One official's page."""
        from store.query import officials

        return officials.official(self._connection, official)

    def complete(self, text: str, most: int = 20) -> list[OfficialRow]:
        """Officials whose name holds what is typed."""
        from store.query.officials import complete

        return complete(self._connection, text, most)

    def trips(
        self, limit: str = "", sort: str = "date", most: int | None = None
    ) -> Listing[TripRow]:
        """Everyone's trips, or those under a limit."""
        from store.query import trips

        parsed, flags = self._limit(limit), self._flags()
        patience = PATIENCE if most else None
        with _answering():
            return trips.limited_trips(
                self._connection,
                parsed,
                sort,  # type: ignore[arg-type]
                most,
                flags=flags,
                patience=patience,
            )

    def trip_groups(self, by: Grouping, limit: str = "") -> tuple[Group, ...]:
        """How many trips each country, official or month has under a limit."""
        from store.query.groups import trip_groups

        if not limit:
            return trip_groups(self._connection, by)
        return trip_groups(self._connection, by, self._limit(limit), self._flags())

    def trip(self, trip: str) -> TripRow | None:
        """One trip."""
        from store.query import trips

        return trips.trip(self._connection, trip)

    def evidence(self, subject: str) -> tuple[EvidenceRow, ...]:
        """What a trip, meeting or role was read from."""
        from store.query.trips import evidence

        return evidence(self._connection, subject)

    def place(self, place: str) -> PlacePage | None:
        """A place."""
        from store.query import places

        return places.place(self._connection, place)

    def complete_places(self, text: str) -> list[PlaceRow]:
        """Places whose name holds what is typed."""
        from store.query.places import complete_places

        return complete_places(self._connection, text)

    def pairs(self) -> Listing[PairRow]:
        """Pairs of officials that may be one person."""
        from store.query.review import pairs

        return pairs(self._connection)

    def sentences(self, official: str) -> tuple[EvidenceRow, ...]:
        """A sentence of each of the newest articles that name an official."""
        from store.query.review import sentences_of

        return sentences_of(self._connection, official)

    def deciding(self) -> Desk:
        """Where decisions by hand about this store are made."""
        from tui.deciding import Desk

        return Desk(self._connection, self.path)

    def build_command(self) -> list[str]:
        """`entourage build` on the folders, and with the words, that the store was built from."""
        import sys

        from store.query.connection import roots, words_folder

        folders, words = roots(self.path), words_folder(self.path)
        own = [sys.executable, "-P", "-m", "tui.cli", "build", *folders, "--store", self.path]
        return [*own, *(["--words", words] if words else [])] if folders else []

    def summary(self) -> Summary:
        """What the store holds."""
        from store.query.connection import summary

        return summary(self._connection)

    def changed(self) -> bool:
        """Whether the file is another one now."""
        from store.query.connection import stamp

        try:
            return stamp(self.path) != self._stamp
        except OSError:
            return False

    def reload(self) -> None:
        """Opens the file again."""
        from store.query.connection import open_store, stamp

        connection = open_store(self.path)
        self._connection.close()
        self._connection, self._stamp, self._newest = connection, stamp(self.path), ""
