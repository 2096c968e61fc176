"""Lists whose rows stay in the store: one over all articles, one over a list of row ids.

Both give windows of rows and the place of a row, and hold at most eight bytes a row.
"""

from __future__ import annotations

import sqlite3
import time
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from typing import Generic, Protocol, TypeVar, overload

from store.fileformat import LANDMARK_EVERY

RowT = TypeVar("RowT")
RowT_co = TypeVar("RowT_co", covariant=True)

Fetch = Callable[[sqlite3.Connection, Sequence[int]], list[RowT]]
"""Gives the rows of these row ids, in this order; ids that are gone are left out."""

VARIABLES = 500
"""Ids asked for in one statement: far under SQLite's limit, and few statements for a window."""


class IdListing(Generic[RowT]):
    """A list of row ids in the order of the list, with a way to fetch the rows of some of them."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        ids: array[int],
        fetch: Fetch[RowT],
        row_of: Callable[[sqlite3.Connection, int | str], int | None],
        *,
        complete: bool = True,
    ) -> None:
        self._connection = connection
        self._fetch = fetch
        self._row_of = row_of
        self.ids = ids
        self.complete = complete
        """False where the list was cut at the number of rows that was asked for."""

    def __len__(self) -> int:
        return len(self.ids)

    def window(self, start: int, stop: int) -> list[RowT]:
        """The rows from `start` up to `stop`, both clipped to the list."""
        wanted = self.ids[max(0, start) : max(0, stop)]
        found: list[RowT] = []
        for first in range(0, len(wanted), VARIABLES):
            found += self._fetch(self._connection, wanted[first : first + VARIABLES])
        return found

    def position(self, row_id: int | str) -> int | None:
        """Where the row with this id stands, or None."""
        row = self._row_of(self._connection, row_id)
        if row is None:
            return None
        try:
            return self.ids.index(row)
        except ValueError:
            return None


STEPS = 2000
"""Instructions of SQLite's machine between two looks at the clock: a tenth of a millisecond."""


def capped(
    connection: sqlite3.Connection,
    found: Iterator[int],
    most: int | None,
    fetch: Fetch[RowT],
    row_of: Callable[[sqlite3.Connection, int | str], int | None],
    patience: float | None = None,
) -> IdListing[RowT]:
    """The first `most` of the row ids that are found, or all; not complete where there are more.

    After `patience` seconds it is those that were found by then.
    """
    ids = array("q")
    complete = False
    if patience is not None:
        until = time.monotonic() + patience
        connection.set_progress_handler(lambda: time.monotonic() > until, STEPS)
    try:
        for one in islice(found, most):  # one by one: those found before an interruption stay
            ids.append(one)
        complete = most is None or len(ids) < most or next(found, None) is None
    except sqlite3.OperationalError as error:
        if patience is None or "interrupted" not in str(error):
            raise
    finally:
        if patience is not None:
            connection.set_progress_handler(None, 0)
    return IdListing(connection, ids, fetch, row_of, complete=complete)


class Windowed(Protocol[RowT_co]):
    """Rows that are fetched by windows."""

    def window(self, start: int, stop: int) -> Sequence[RowT_co]:
        """The rows from `start` up to `stop`."""

    def position(self, row_id: int | str, /) -> int | None:
        """Where the row with this id stands, or None."""


class Rows(Generic[RowT], Sequence[RowT]):
    """Rows of a page that are only looked up once somebody wants to see them."""

    def __init__(self, length: int, listed: Callable[[], Windowed[RowT]]) -> None:
        self._length = length
        self._listed = listed
        self._kept: Windowed[RowT] | None = None

    @property
    def _rows(self) -> Windowed[RowT]:
        if self._kept is None:
            self._kept = self._listed()
        return self._kept

    def __len__(self) -> int:
        return self._length

    @overload
    def __getitem__(self, index: int) -> RowT: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[RowT]: ...
    def __getitem__(self, index: int | slice) -> RowT | Sequence[RowT]:
        if isinstance(index, slice):
            start, stop, step = index.indices(self._length)
            return self._rows.window(start, stop)[::step]
        at = range(self._length)[index]
        return self._rows.window(at, at + 1)[0]

    def __iter__(self) -> Iterator[RowT]:
        return iter(self._rows.window(0, self._length))

    def position(self, key: str) -> int | None:
        """Where the row with this id stands, or None."""
        return self._rows.position(key)


class DateListing(Generic[RowT]):
    """All articles in date order, by landmarks: no list of ids, any row number at the same cost."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        length: int,
        columns: str,
        make: Callable[[Sequence[object]], RowT],
        *,
        oldest_first: bool,
    ) -> None:
        self._connection = connection
        self._length = length
        self._columns = columns
        self._make = make
        self._oldest_first = oldest_first
        self.complete = True
        self._landmarks = array(
            "q",
            (row[0] for row in connection.execute("select article from landmark order by number")),
        )

    def __len__(self) -> int:
        return self._length

    def window(self, start: int, stop: int) -> list[RowT]:
        """The rows from `start` up to `stop`, both clipped to the list."""
        start, stop = max(0, start), min(stop, self._length)
        if start >= stop:
            return []
        if self._oldest_first:
            return self._ascending(start, stop)
        return self._ascending(self._length - stop, self._length - start)[::-1]

    def _ascending(self, start: int, stop: int) -> list[RowT]:
        number, skip = divmod(start, LANDMARK_EVERY)
        rows = self._connection.execute(
            f"select {self._columns} from article indexed by idx_article_row where id >="
            " (select id from article indexed by idx_article_row where id >= ? order by id"
            " limit 1 offset ?) order by id limit ?",
            (self._landmarks[number], skip, stop - start),
        )
        return [self._make(row) for row in rows]

    def position(self, row_id: int | str) -> int | None:
        """Where the article with this row id stands, or None."""
        number = bisect_right(self._landmarks, row_id) - 1
        if number < 0 or not isinstance(row_id, int):
            return None
        within = array(
            "q",
            (
                row[0]
                for row in self._connection.execute(
                    "select id from article indexed by idx_article_row where id >= ?"
                    " order by id limit ?",
                    (self._landmarks[number], LANDMARK_EVERY),
                )
            ),
        )
        place = bisect_left(within, row_id)
        if place == len(within) or within[place] != row_id:
            return None
        ascending = number * LANDMARK_EVERY + place
        return ascending if self._oldest_first else self._length - 1 - ascending
