"""Opens a store for reading and says which state of it that is. Plain sqlite3: start-up counts."""

from __future__ import annotations

import os
import sqlite3

from store.fileformat import APPLICATION_ID, SCHEMA_VERSION
from store.query.travel_rows import Stamp, Summary

BUSY_SECONDS = 5.0


class StoreError(Exception):
    """A store that can't be read; the message is one line that says what to do."""


def open_store(path: str) -> sqlite3.Connection:
    """A read-only connection; StoreError where there is no store or another version's."""
    if not os.path.exists(path):
        raise StoreError(f"no store at {path}: make one with `entourage build FOLDER`")
    if os.path.isdir(path):
        raise StoreError(f"{path} is a folder, not a store")
    try:
        connection = sqlite3.connect(
            f"file:{_quoted(os.path.abspath(path))}?mode=ro",
            uri=True,
            timeout=BUSY_SECONDS,
            check_same_thread=False,
        )
        mark = connection.execute("pragma application_id").fetchone()[0]
        version = connection.execute("pragma user_version").fetchone()[0]
    except sqlite3.Error as error:
        if getattr(error, "sqlite_errorname", "") == "SQLITE_NOTADB":
            raise StoreError(f"{path} is not a store of entourage") from error
        raise StoreError(f"{path}: {error}") from error
    if mark != APPLICATION_ID:
        connection.close()
        raise StoreError(f"{path} is not a store of entourage")
    if version != SCHEMA_VERSION:
        connection.close()
        raise StoreError(
            f"store {path} was made by another version of entourage: run `entourage build PATH…`"
        )
    return connection


def _quoted(path: str) -> str:
    """The path as part of a URI; urllib's quote would cost more than opening the file."""
    return path.replace("%", "%25").replace("?", "%3f").replace("#", "%23")


def stamp(path: str) -> Stamp:
    """The state of the store's file; another one after every build that changed it."""
    status = os.stat(path)
    return Stamp(status.st_ino, status.st_mtime_ns, status.st_size)


def summary(connection: sqlite3.Connection) -> Summary:
    """What the store holds."""
    kept = dict(connection.execute("select key, value from meta"))
    return Summary(
        articles=int(kept.get("articles", 0)),
        officials=int(kept.get("officials", 0)),
        trips=int(kept.get("trips", 0)),
        oldest=kept.get("oldest", ""),
        newest=kept.get("newest", ""),
    )


def roots(path: str) -> tuple[str, ...]:
    """The folders from which a store was built; empty where there is no store that can be read."""
    import json

    known = _kept(path, "roots")
    return tuple(json.loads(known)) if known else ()


def words_folder(path: str) -> str:
    """The folder of the user's own words that a store was built with; "" for none."""
    return _kept(path, "words")


def _kept(path: str, key: str) -> str:
    try:
        connection = open_store(path)
    except StoreError:
        return ""
    try:
        row = connection.execute("select value from meta where key = ?", (key,)).fetchone()
        return str(row[0]) if row else ""
    finally:
        connection.close()
