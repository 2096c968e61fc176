"""The scorer itself: a perfect reading scores 1, and each kind of slip costs where it should."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import pytest

from tests.scoring import Count, Score, folded, nth_span, score, surface_spans

BODY = (
    "Anna Berg flew to Lima on May 3 with Otto Lind and met Peru’s Rosa Paz there. "
    "Ms. Berg will not go on to Quito. In 2011 another Berg had been to Chile."
)
TEXT = f" date 2012-05-04 {BODY}"


def expected() -> dict[str, Any]:
    def person(key: str, name: str, country: str, *more: str, **other: Any) -> dict[str, Any]:
        surfaces = [name, *more]
        return {"key": key, "name": name, "country": country, "surfaces": surfaces} | {
            "roles": [],
            **other,
        }

    def trip(who: str, companions: list[str], **other: Any) -> dict[str, Any]:
        return {
            "traveller": who,
            "country": "PE",
            "places": ["Lima"],
            "start": ["2012-05-03", "2012-05-03"],
            "end": None,
            "status": "ongoing",
            "companions": companions,
            "evidence": "flew to Lima",
            **other,
        }

    return {
        "persons": [
            person("berg", "Anna Berg", "SE", "Berg", **{"except": [["Berg", 2]]}),
            person("lind", "Otto Lind", "SE"),
            person("paz", "Rosa Paz", "PE"),
        ],
        "trips": [trip("berg", ["lind"]), trip("lind", [], companion_row=True)],
        "not_trips": [{"traveller": "berg", "country": "EC", "why": "denied"}],
        "meetings": [
            {
                "between": ["berg", "paz"],
                "date": ["2012-05-03", "2012-05-04"],
                "place": "Lima",
                "status": "held",
            }
        ],
        "dates": [{"text": "May 3", "nth": 1, "start": "2012-05-03", "end": "2012-05-03"}],
    }


def record() -> dict[str, Any]:
    """What `annotate --json` would print if it read the article just so."""

    def mention(text: str, official: str, nth: int = 1) -> dict[str, Any]:
        span = nth_span(BODY, text, nth)
        assert span
        return {"start": span[0], "end": span[1], "kind": "official", "id": official}

    def official(name: str, country: str) -> dict[str, Any]:
        return {"id": folded(name).replace(" ", "-"), "name": name, "country": country, "roles": []}

    def window(first: str, last: str) -> dict[str, str]:
        return {"earliest": first, "latest": last}

    may = nth_span(BODY, "May 3", 1)
    assert may
    return {
        "body": BODY,
        "mentions": [
            mention("Anna Berg", "anna-berg"),
            mention("Otto Lind", "otto-lind"),
            mention("Rosa Paz", "rosa-paz"),
            mention("Berg", "anna-berg", 2),
        ],
        "officials": [
            official("Anna Berg", "SE"),
            official("Otto Lind", "SE"),
            official("Rosa Paz", "PE"),
        ],
        "trips": [
            {
                "official": "anna-berg",
                "country": "PE",
                "places": ["Lima"],
                "status": "ongoing",
                "arrived": window("2012-05-03", "2012-05-03"),
                "left": None,
                "companions": ["otto-lind"],
            }
        ],
        "meetings": [
            {
                "officials": ["anna-berg", "rosa-paz"],
                "date": window("2012-05-03", "2012-05-03"),
                "place": "Lima",
                "status": "held",
            }
        ],
        "dates": [
            {
                "start": may[0],
                "end": may[1],
                "type": "DATE",
                "earliest": "2012-05-03",
                "latest": "2012-05-03",
            }
        ],
    }


def test_a_perfect_reading_has_no_misses() -> None:
    result = score(expected(), TEXT, record())
    assert result.misses == []
    assert {name: (c.right, c.f1) for name, c in result.counts.items() if c.f1 < 1} == {}
    assert result.counts["trips"].right == 2, "the companion's row counts too"
    assert result.counts["mentions"].right == 4, "the other Berg is nobody's"


def drop_meeting(read: dict[str, Any]) -> None:
    read["meetings"].clear()


def change_country(read: dict[str, Any]) -> None:
    read["officials"][0]["country"] = "NO"


def change_name(read: dict[str, Any]) -> None:
    read["officials"][0]["name"] = "Berg"


def change_status(read: dict[str, Any]) -> None:
    read["trips"][0]["status"] = "planned"


def change_day(read: dict[str, Any]) -> None:
    read["dates"][0]["latest"] = "2012-05-09"


def lose_a_mention(read: dict[str, Any]) -> None:
    del read["mentions"][3]


def mix_up_people(read: dict[str, Any]) -> None:
    read["mentions"][3]["id"] = "rosa-paz"


def cut_a_name(read: dict[str, Any]) -> None:
    read["mentions"][0]["end"] -= 5


def add_denied_trip(read: dict[str, Any]) -> None:
    other: dict[str, Any] = {"country": "EC", "places": [], "arrived": None, "companions": []}
    read["trips"].append({**read["trips"][0], **other})


def date_trip_elsewhen(read: dict[str, Any]) -> None:
    read["trips"][0]["arrived"] = {"earliest": "2011-01-01", "latest": "2011-12-31"}


def leave_trip_undated(read: dict[str, Any]) -> None:
    read["trips"][0]["arrived"] = None


def forget_companion(read: dict[str, Any]) -> None:
    read["trips"][0]["companions"].clear()


@pytest.mark.parametrize(
    ("slip", "measures"),
    [
        (drop_meeting, {"meetings"}),
        (change_country, {"countries"}),
        (change_name, {"names"}),
        (change_status, {"trip status"}),
        (change_day, {"dates"}),
        (lose_a_mention, {"mentions"}),
        (mix_up_people, {"who is who"}),
        (cut_a_name, {"mention bounds"}),
        (add_denied_trip, {"trips", "denied trips"}),
        (date_trip_elsewhen, {"trips"}),
        (leave_trip_undated, {"trip days", "trip days exact"}),
        (forget_companion, {"companions", "trips"}),
    ],
)
def test_each_slip_costs_where_it_should(
    slip: Callable[[dict[str, Any]], None], measures: set[str]
) -> None:
    read = copy.deepcopy(record())
    slip(read)
    result = score(expected(), TEXT, read)
    assert {name for name, count in result.counts.items() if count.f1 < 1} == measures
    assert result.misses


def test_cancelled_trips_are_no_claim_that_someone_went() -> None:
    read = record()
    add_denied_trip(read)
    read["trips"][-1]["status"] = "cancelled"
    assert score(expected(), TEXT, read).misses == []


def test_optional_rows_count_neither_way() -> None:
    wanted = expected()
    optional = {**wanted["trips"][0], "country": "EC", "start": None, "optional": True}
    wanted["trips"].append(optional)
    assert score(wanted, TEXT, record()).misses == []
    read = record()
    add_denied_trip(read)
    assert score(wanted, TEXT, read).misses == []


def test_the_longer_surface_wins_and_occurrences_are_told_apart() -> None:
    wanted = expected()
    spans = surface_spans(wanted, TEXT)
    assert [(TEXT[a:b], key) for a, b, key in spans] == [
        ("Anna Berg", "berg"),
        ("Otto Lind", "lind"),
        ("Rosa Paz", "paz"),
        ("Berg", "berg"),
    ]
    wanted["persons"].append({"key": "other", "surfaces": [], "only": [["Berg", 2]]})
    assert surface_spans(wanted, TEXT)[-1][2] == "other"


def test_counts_add_up() -> None:
    total = Score()
    for _ in range(2):
        part = Score()
        part.right("trips")
        part.missed("trips", "Peru")
        total.add(part, "a")
    assert total.counts["trips"] == Count(right=2, spurious=0, missed=2)
    assert total.counts["trips"].recall == 0.5
    assert total.misses == ["a trips: missed Peru"] * 2
    assert Count().f1 == 1.0
    assert Count(missed=1).f1 == 0.0


def test_nth_span_counts_from_one() -> None:
    assert nth_span("on on", "on", 2) == (3, 5)
    assert nth_span("on on", "on", 3) is None
