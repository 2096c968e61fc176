"""The name keys on all people of the facts that lie beside a development checkout."""

from __future__ import annotations

import json
from itertools import combinations
from pathlib import Path

import pytest

from store.link.keys import NameKeys, name_keys, nested

PEOPLE = Path(__file__).parents[2].parent / "shared" / "facts" / "people.json"
COUNTRIES = {"North Korea": "KP", "South Korea": "KR", "China": "CN", "Vietnam": "VN",
             "Singapore": "SG", "Japan": "JP"}  # fmt: skip

pytestmark = [
    pytest.mark.shared,
    pytest.mark.skipif(not PEOPLE.exists(), reason="the facts lie beside a development checkout"),
]

Form = tuple[str, str, str, NameKeys]


@pytest.fixture(scope="module")
def forms() -> list[Form]:
    """(person, country, form, keys) of every form in Latin letters."""
    found = []
    for person in json.loads(PEOPLE.read_text(encoding="utf-8")):
        country = COUNTRIES.get(person["country"], person["country"][:2])
        for form in person["forms"]:
            text = form["form"]
            if all(ord(letter) < 0x370 or 0x1E00 <= ord(letter) < 0x2100 for letter in text):
                found.append((person["id"], country, text, name_keys(text, country)))
    return found


def joined(left: NameKeys, right: NameKeys) -> bool:
    return bool(left.tight & right.tight) or nested(left, right) or nested(right, left)


def test_no_two_people_of_different_names_are_joined(forms: list[Form]) -> None:
    wrong = [
        (a[2], b[2])
        for a, b in combinations(forms, 2)
        if a[0] != b[0] and a[1] == b[1] and joined(a[3], b[3])
    ]
    # Two bear one and the same name; country and office tell them apart, not the name.
    assert {frozenset(name.replace("-", " ").lower() for name in pair) for pair in wrong} == {
        frozenset({"kim myong gil"})
    }


def test_most_forms_of_one_person_are_joined(forms: list[Form]) -> None:
    pairs = [(a[3], b[3]) for a, b in combinations(forms, 2) if a[0] == b[0]]
    tight = sum(joined(a, b) for a, b in pairs)
    loose = sum(bool(a.loose & b.loose) for a, b in pairs if not joined(a, b))
    assert tight >= 131
    assert tight + loose >= 141
