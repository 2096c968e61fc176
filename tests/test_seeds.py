"""The two real articles about Ri Su Yong, from files to trips joined across both.

They lie beside a development checkout only; their text is not part of the project.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parent.parent
DOCS = ROOT.parent / "shared" / "gold" / "docs"
SEEDS = [DOCS / "seed-000.txt", DOCS / "seed-001.txt"]

pytestmark = [
    pytest.mark.shared,
    pytest.mark.skipif(not SEEDS[0].is_file(), reason="the annotated articles are not here"),
]


def entourage(*words: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", "import sys, tui.cli; sys.exit(tui.cli.main())", *words],
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=True,
    )
    return done.stdout


@pytest.fixture(scope="module")
def trips(tmp_path_factory: pytest.TempPathFactory) -> list[dict[str, Any]]:
    store = str(tmp_path_factory.mktemp("seeds") / "store.sqlite")
    entourage("build", *map(str, SEEDS), "--store", store)
    rows: list[dict[str, Any]] = json.loads(entourage("trips", "--json", "--store", store))
    return rows


def found(trips: list[dict[str, Any]], who: str, country: str, day: str) -> list[dict[str, Any]]:
    """The trips of `who` to `country` whose window of arrival holds `day`."""
    return [
        trip
        for trip in trips
        if trip["official"]["name"] == who
        and trip["country"] == country
        and trip["arrived"]
        and trip["arrived"]["earliest"] <= day <= trip["arrived"]["latest"]
    ]


@pytest.mark.parametrize(
    ("who", "country", "day"),
    [
        ("Ri Su Yong", "CU", "2019-05-21"),
        ("Ri Su Yong", "CU", "2018-07-05"),
        ("Ri Su Yong", "LA", "2019-03-25"),
        ("Ri Su Yong", "VN", "2019-02-27"),
        ("Kim Yong Nam", "CU", "2018-11-25"),
        ("Kim Yong Nam", "MX", "2018-11-25"),
        ("Kim Yong Nam", "VE", "2018-11-25"),
        ("Miguel Díaz-Canel", "KP", "2018-11-04"),
        ("Pak Myong Guk", "SY", "2019-05-01"),
        ("Pak Myong Guk", "IR", "2019-05-01"),
        ("Pak Myong Guk", "AZ", "2019-05-01"),
        ("Pak Myong Guk", "MN", "2019-05-01"),
        ("Pak Myong Guk", "CU", "2019-05-21"),
        ("Kim Jong Un", "RU", "2019-04-25"),
    ],
)
def test_trip_is_found_once(trips: list[dict[str, Any]], who: str, country: str, day: str) -> None:
    assert len(found(trips, who, country, day)) == 1


def test_both_reports_of_the_visit_are_one_trip(trips: list[dict[str, Any]]) -> None:
    (visit,) = found(trips, "Ri Su Yong", "CU", "2019-05-21")
    assert len(visit["articles"]) == 2
    assert visit["status"] == "completed"
    assert {"Havana"} <= set(visit["places"])
    assert all(evidence["sentence"] for evidence in visit["evidence"])


@pytest.mark.parametrize(("who", "country"), [("Ri Su Yong", "RU"), ("Ri Su Yong", "CN")])
def test_what_is_denied_or_not_reported_is_no_trip(
    trips: list[dict[str, Any]], who: str, country: str
) -> None:
    assert not [t for t in trips if t["official"]["name"] == who and t["country"] == country]
