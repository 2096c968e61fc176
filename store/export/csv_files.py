"""Writes trips and their evidence as CSV (RFC 4180, UTF-8, lines end in a line feed)."""

from __future__ import annotations

import csv
import sqlite3
from collections.abc import Sequence
from typing import Protocol

from store.export.trip_table import EVIDENCE_COLUMNS, TRIP_COLUMNS, trip_tables
from store.query.rows import TripRow


class Out(Protocol):
    """Whatever text can be written to."""

    def write(self, text: str, /) -> int:
        """Writes `text`; gives its length."""
        ...


def write_trips(connection: sqlite3.Connection, trips: Sequence[TripRow], out: Out) -> None:
    """One row a trip, with a header."""
    writer = csv.DictWriter(out, TRIP_COLUMNS, lineterminator="\n")
    writer.writeheader()
    for table in trip_tables(connection, trips):
        writer.writerow(table.row())


def write_evidence(connection: sqlite3.Connection, trips: Sequence[TripRow], out: Out) -> None:
    """One row for each value of each trip and each piece of text that says so, with a header."""
    writer = csv.DictWriter(out, EVIDENCE_COLUMNS, lineterminator="\n")
    writer.writeheader()
    for table in trip_tables(connection, trips):
        writer.writerows(table.evidence_rows())
