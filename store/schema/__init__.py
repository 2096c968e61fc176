"""The tables of a store: made and migrated by sqlite-utils, by the build only.

A reader never imports this package; it only compares the marks of `store.fileformat`. Another
version's store is made anew, since its articles have to be read again anyway.
"""

from __future__ import annotations

import sqlite3

from sqlite_utils import Database

from store.fileformat import APPLICATION_ID, SCHEMA_VERSION
from store.schema.migrations import MIGRATIONS

PAGE_SIZE = 8192
"""Rows of 2.7 KB waste less of a page than at 4096, and date joins are quicker."""


def prepare(connection: sqlite3.Connection) -> None:
    """Makes the tables of a new file, or brings those of an older one to this version."""
    fresh = connection.execute("select count(*) from sqlite_master").fetchone()[0] == 0
    if fresh:
        connection.execute(f"pragma page_size = {PAGE_SIZE}")
        connection.execute(f"pragma application_id = {APPLICATION_ID}")
    MIGRATIONS.apply(Database(connection))
    connection.execute(f"pragma user_version = {SCHEMA_VERSION}")
    connection.commit()
