"""Writes a whole export into a folder: each file appears complete or not at all."""

from __future__ import annotations

import contextlib
import json
import os
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Literal, TextIO

from store.export.answers import trip_records
from store.export.csv_files import write_evidence, write_trips
from store.export.ftm import write_entities
from store.export.trip_table import trip_tables
from store.query.rows import TripRow
from store.query.travel import EVERY_TRIP, trips_where

Format = Literal["csv", "json", "ftm"]

TRIPS_CSV = "trips.csv"
EVIDENCE_CSV = "evidence.csv"
TRIPS_JSON = "trips.json"
ENTITIES_FTM = "entities.ftm.json"


def export(connection: sqlite3.Connection, form: Format, folder: Path) -> list[Path]:
    """Writes all trips of the store; gives the files that were written. OSError where it can't."""
    folder.mkdir(parents=True, exist_ok=True)
    trips = sorted(trips_where(connection, EVERY_TRIP), key=lambda trip: trip.id)
    forms: dict[Format, dict[str, Callable[[TextIO], object]]] = {
        "csv": {
            TRIPS_CSV: lambda out: write_trips(connection, trips, out),
            EVIDENCE_CSV: lambda out: write_evidence(connection, trips, out),
        },
        "json": {TRIPS_JSON: lambda out: _write_json(connection, trips, out)},
        "ftm": {ENTITIES_FTM: lambda out: write_entities(connection, out)},
    }
    writers = forms[form]
    for name, write in writers.items():
        with _complete(folder / name) as out:
            write(out)
    return [folder / name for name in writers]


def _write_json(connection: sqlite3.Connection, trips: list[TripRow], out: TextIO) -> None:
    """An array of trips as `entourage trips --json` gives them, with the columns of the table."""
    out.write("[")
    pairs = zip(trip_records(connection, trips), trip_tables(connection, trips), strict=True)
    for number, (answer, table) in enumerate(pairs):
        record = answer | {"table": table.row()}
        out.write(",\n" if number else "\n")
        out.write(json.dumps(record, ensure_ascii=False))
    out.write("\n]\n")


@contextlib.contextmanager
def _complete(path: Path) -> Iterator[TextIO]:
    """A file that takes its name only once it has been written in full."""
    draft = path.with_name(path.name + ".part")
    try:
        with draft.open("w", encoding="utf-8", newline="") as out:
            yield out
        os.replace(draft, path)
    except BaseException:
        draft.unlink(missing_ok=True)
        raise
