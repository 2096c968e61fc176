from __future__ import annotations

import csv
import json
import re
import sqlite3
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from store.build import build
from store.export.files import export
from store.export.ftm import common_prefix
from store.export.trip_table import EVIDENCE_COLUMNS, READ_FROM_TEXT, TRIP_COLUMNS, length
from store.query.connection import open_store
from store.query.rows import Days
from tests.annotated import annotate_together
from tests.articles import write_articles

# What followthemoney.types.entity takes (4.11).
FTM_ID = re.compile(r"[0-9a-zA-Z]([0-9a-zA-Z.-]*[0-9a-zA-Z])?\Z")


@pytest.fixture(scope="module", params=["fixed reading", "own reading"])
def connection(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[sqlite3.Connection]:
    """A store of what a perfect reader would read, and one of what ours reads."""
    folder = write_articles(tmp_path_factory.mktemp("news"))
    path = tmp_path_factory.mktemp("data") / "store.sqlite"
    with pytest.MonkeyPatch.context() as patch:
        if request.param == "fixed reading":
            patch.setattr("store.annotate.pipeline.annotate_together", annotate_together)
        build([str(folder)], path)
    connection = open_store(str(path))
    yield connection
    connection.close()


def table(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_every_value_has_evidence(connection: sqlite3.Connection, tmp_path: Path) -> None:
    trips_file, evidence_file = export(connection, "csv", tmp_path / "new" / "folder")
    trips, evidence = table(trips_file), table(evidence_file)
    assert trips
    assert list(trips[0]) == TRIP_COLUMNS
    assert list(evidence[0]) == EVIDENCE_COLUMNS
    supported: dict[tuple[str, str], set[str]] = defaultdict(set)
    for row in evidence:
        supported[row["trip_id"], row["field"]].add(row["value"])
        assert row["rule"]
        assert row["sentence"]
        body = connection.execute(
            "select body from article where date = ? and instr(body, ?) > 0",
            (row["article_date"], row["sentence"]),
        ).fetchone()
        assert body, row
    for trip in trips:
        for column in READ_FROM_TEXT:
            if trip[column]:
                assert supported[trip["trip_id"], column] == {trip[column]}, (trip, column)
    assert {trip_id for trip_id, _ in supported} == {trip["trip_id"] for trip in trips}


def test_one_trip_in_full(tmp_path: Path) -> None:
    folder = write_articles(tmp_path / "news")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("store.annotate.pipeline.annotate_together", annotate_together)
        build([str(folder)], tmp_path / "x.sqlite")
    export(open_store(str(tmp_path / "x.sqlite")), "csv", tmp_path)
    rows = {
        (row["traveller_id"], row["dest_country"]): row for row in table(tmp_path / "trips.csv")
    }
    cuba = rows["ri-su-yong", "CU"]
    expected = {
        "leg": "1",
        "traveller": "Ri Su Yong",
        "traveller_country": "KP",
        "places": "Havana",
        "start_edtf": "2019-05-20",
        "end_edtf": "2019-05-25",
        "date_phrase": "on that day",
        "days_min": "6",
        "days_max": "6",
        "status": "completed",
        "status_asof": "2019-05-26",
        "lead_of_delegation": "",
        "companions": "Ryu Myong Son",
        "met": "Miguel Díaz-Canel",
        "rules": "trip/test",
        "n_articles": "2",
        "first_reported": "2019-05-21",
        "last_reported": "2019-05-26",
        "conflicts": "",
        "decided_by_hand": "",
    }
    assert {key: cuba[key] for key in expected} == expected


def test_json_nests_the_same(connection: sqlite3.Connection, tmp_path: Path) -> None:
    (path,) = export(connection, "json", tmp_path)
    export(connection, "csv", tmp_path)
    records = json.loads(path.read_text(encoding="utf-8"))
    assert [record["table"] for record in records] == table(tmp_path / "trips.csv")
    assert all(record["evidence"] for record in records)


def test_ftm_entities_hold_together(connection: sqlite3.Connection, tmp_path: Path) -> None:
    (path,) = export(connection, "ftm", tmp_path)
    entities: dict[str, dict[str, Any]] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        entity = json.loads(line)
        assert set(entity) == {"id", "schema", "properties"}
        assert entity["id"] not in entities
        assert FTM_ID.match(entity["id"])
        entities[entity["id"]] = entity
        for values in entity["properties"].values():
            assert values
            assert all(isinstance(value, str) and value for value in values)
    schemas = {entity["schema"] for entity in entities.values()}
    assert schemas == {"Article", "Person", "Address", "Trip", "Event"}
    kinds = {
        "involved": "Person",
        "proof": "Article",
        "startLocation": "Address",
        "endLocation": "Address",
    }
    for entity in entities.values():
        if entity["schema"] == "Trip":
            needed = {"name", "startLocation", "endLocation", "involved", "proof"}
            assert needed <= set(entity["properties"])
        for name, schema in kinds.items():
            for key in entity["properties"].get(name, []):
                assert entities[key]["schema"] == schema


@pytest.mark.parametrize(
    ("days", "prefix"),
    [
        (None, ""),
        (Days("2018-07-03", "2018-07-03"), "2018-07-03"),
        (Days("2018-07-01", "2018-07-10"), "2018-07"),
        (Days("2018-07-01", "2018-08-10"), "2018"),
        (Days("2018-12-31", "2019-01-01"), ""),
    ],
)
def test_ftm_days_say_no_more_than_the_window(days: Days | None, prefix: str) -> None:
    assert common_prefix(days) == prefix


@pytest.mark.parametrize(
    ("arrived", "left", "days"),
    [
        (None, None, ("", "")),
        (Days("2019-05-20", "2019-05-20"), None, ("", "")),
        (Days("2019-05-20", "2019-05-20"), Days("2019-05-25", "2019-05-25"), ("6", "6")),
        (Days("2019-05-20", "2019-05-21"), Days("2019-05-21", "2019-05-25"), ("1", "6")),
        (Days("2019-05-01", "2019-05-31"), Days("2019-05-01", "2019-05-31"), ("1", "31")),
    ],
)
def test_length_of_a_stay(arrived: Days | None, left: Days | None, days: tuple[str, str]) -> None:
    assert length(arrived, left) == days


def test_a_failed_export_leaves_the_old_file(
    connection: sqlite3.Connection, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    export(connection, "csv", tmp_path)
    before = (tmp_path / "evidence.csv").read_bytes()

    def fails(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("store.export.files.write_evidence", fails)
    with pytest.raises(OSError, match="No space"):
        export(connection, "csv", tmp_path)
    assert (tmp_path / "evidence.csv").read_bytes() == before
    assert not list(tmp_path.glob("*.part"))
