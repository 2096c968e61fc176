"""Datelines: their places, known and unknown, and what only looks like one."""

from __future__ import annotations

import pytest

from store.annotate.datelines import find_datelines
from store.annotate.lexicon import load_lexicon
from store.annotate.tokens import tokenise

LEXICON = load_lexicon()


def places(text: str) -> list[tuple[str, str | None, str | None]]:
    lines = find_datelines(tokenise(text), LEXICON)
    return [(name.text, name.id, name.country) for line in lines for name in line.names]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("TOKYO, Dec. 22 (AFP) -- Yes.", [("TOKYO", "JP/tokyo", "JP")]),
        ("HANOI, Nov. 2 (Xinhua) --Yes.", [("HANOI", "VN/hanoi", "VN")]),
        ("Pyongyang, May 22 (KCNA) -- Yes.", [("Pyongyang", "KP/pyongyang", "KP")]),
        ("NEW YORK (AP) — Yes.", [("NEW YORK", "US/new-york", "US")]),
        ("LONDON -- Yes.", [("LONDON", "GB/london", "GB")]),
        ("HAVANA, 5 May (PL) -- Yes.", [("HAVANA", "CU/havana", "CU")]),
        ("ST. PETERSBURG, May 5 -- Yes.", [("ST. PETERSBURG", "RU/saint-petersburg", "RU")]),
        ("UNITED NATIONS, May 5 (AP) -- Yes.", [("UNITED NATIONS", "US/united-nations", "US")]),
        (
            "PYONGYANG/SEOUL, May 5 -- Yes.",
            [("PYONGYANG", "KP/pyongyang", "KP"), ("SEOUL", "KR/seoul", "KR")],
        ),
        (
            "HEBRON, West Bank, May 5 (AFP) -- Yes.",
            [("HEBRON", "PS/hebron", "PS"), ("West Bank", "PS", "PS")],
        ),
        (
            "MIAMI, Florida, May 5 (AFP) -- Yes.",
            [("MIAMI", "US/miami", "US"), ("Florida", "US/florida", "US")],
        ),
        (
            "BARCELONA, SPAIN, May 5 (X) -- Yes.",
            [("BARCELONA", "ES/barcelona", "ES"), ("SPAIN", "ES", "ES")],
        ),
        (
            "ATHENS, Georgia, May 5 (AP) -- Yes.",
            [("ATHENS", "US/athens", "US"), ("Georgia", "US/georgia", "US")],
        ),
        (
            "OLDTOWNY, Ghana, May 5 (AP) -- Yes.",
            [("OLDTOWNY", "GH/oldtowny", "GH"), ("Ghana", "GH", "GH")],
        ),
        ("OLDTOWNY, May 5 (AP) -- Yes.", [("OLDTOWNY", "oldtowny", None)]),
        (
            "PARIS, May 5 (X) -- JAKARTA, May 5 (X) -- Yes.",
            [("PARIS", "FR/paris", "FR"), ("JAKARTA", "ID/jakarta", "ID")],
        ),
        (
            "A headline.\n\nPARIS, May 5 (X) -- Yes.",
            [("PARIS", "FR/paris", "FR")],
        ),
    ],
)
def test_datelines(text: str, expected: list[tuple[str, str | None, str | None]]) -> None:
    assert places(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "URGENT -- Yes.",
        "NATO - Yes.",
        "Paris -- the city -- is calm.",
        "Paris, May 5: calm.",
        "Ri said, May 5 -- not before.",
        "He left. TOKYO, May 5 (AFP) -- in one line.",
        "",
        "-- -- --",
    ],
)
def test_what_is_no_dateline(text: str) -> None:
    assert places(text) == []


def test_the_second_city_is_marked() -> None:
    (line,) = find_datelines(tokenise("PYONGYANG/SEOUL, May 5 -- Yes."), LEXICON)
    assert [name.rule for name in line.names] == ["place/dateline", "place/dateline-also"]
