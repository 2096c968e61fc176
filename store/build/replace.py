"""Gives a build a file of its own and puts it in the store's place in one step, or not at all.

Readers of the old store keep what they opened and are never locked; a build that is killed leaves
the old store as it was. Two builds of one store at once are refused.
"""

from __future__ import annotations

import contextlib
import fcntl
import os
import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from store.fileformat import APPLICATION_ID


class BuildError(Exception):
    """A build that can't go on; the message is one line."""


@contextlib.contextmanager
def locked(store: Path) -> Iterator[None]:
    """Holds the right to build this store; BuildError where another build has it."""
    lock = store.with_name(store.name + ".lock")
    try:
        store.parent.mkdir(parents=True, exist_ok=True)
        handle = _take(lock)
    except OSError as error:
        raise BuildError(f"{store.parent}: {error.strerror or error}") from error
    if handle is None:
        raise BuildError(f"another build of {store} is running")
    try:
        yield
    finally:
        # Unlinked while still locked: whoever waits for this file sees that it is no more the one.
        lock.unlink(missing_ok=True)
        os.close(handle)


def _take(lock: Path) -> int | None:
    """The locked handle, or None where another process holds it."""
    while True:
        handle = os.open(lock, os.O_RDWR | os.O_CREAT, 0o644)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(handle)
            return None
        try:
            if os.fstat(handle).st_ino == os.stat(lock).st_ino:
                return handle
        except FileNotFoundError:
            pass
        os.close(handle)  # another build removed it between the two steps: once more


def is_store(path: Path) -> bool:
    """Whether the file is a store of entourage, of whichever version."""
    try:
        with path.open("rb") as file:
            header = file.read(100)
    except OSError as error:
        raise BuildError(f"{path}: {error.strerror or error}") from error
    # The application id stands at byte 68 of the header (https://sqlite.org/fileformat2.html).
    return header.startswith(b"SQLite format 3\0") and header[68:72] == APPLICATION_ID.to_bytes(
        4, "big"
    )


class Draft:
    """The new file, beside the store, until it takes the store's place."""

    def __init__(self, store: Path, *, copy: bool) -> None:
        self._store = store
        self._path = store.with_name(store.name + ".building")
        self._discard()
        if copy:
            shutil.copyfile(store, self._path)
        self.connection = sqlite3.connect(self._path)
        # Nobody else sees this file and a killed build throws it away: no journal, no waiting for
        # the disk before the end.
        self.connection.execute("pragma journal_mode = off")
        self.connection.execute("pragma synchronous = off")
        self.connection.execute("pragma locking_mode = exclusive")

    def publish(self) -> None:
        """Puts the new file in the store's place."""
        self.connection.commit()
        self.connection.close()
        with self._path.open("rb+") as file:
            os.fsync(file.fileno())
        os.replace(self._path, self._store)
        # Somebody's tool may have switched the old store to WAL. What it left belongs to the old
        # file: beside the new one it would read as damage.
        for tail in ("-wal", "-shm"):
            self._store.with_name(self._store.name + tail).unlink(missing_ok=True)
        folder = os.open(self._store.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)

    def abandon(self) -> None:
        """Throws the new file away."""
        with contextlib.suppress(sqlite3.Error):
            self.connection.close()
        self._discard()

    def _discard(self) -> None:
        for tail in ("", "-journal", "-wal", "-shm"):
            self._path.with_name(self._path.name + tail).unlink(missing_ok=True)
