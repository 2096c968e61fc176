"""What holds for any text: spans give back the text, nothing overlaps, nothing fails or grows."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.annotate.people.reading import read

WORDS = st.sampled_from(
    """
    President Minister of the and , . ( ) " ' 's - Kim Jong Un Ri Yong Ho Bush George W. said who is
    was a former Mr Dr. Saddam Hussein-era al-Maliki de van Hoop Scheffer NAM UN Cuba Cuban May 54
    (AFP) -- Díaz-Canel’s John III Jr. Hui \n \n\n vice-chairman Central Committee in to In Paris
    """.replace("\n ", " ").split(" ")
)
TEXTS = st.lists(WORDS, max_size=60).map(" ".join) | st.text(max_size=200)


@given(TEXTS)
@settings(max_examples=150, deadline=None)
def test_names_lie_in_the_text_and_apart(text: str) -> None:
    found = read(text)
    ids = {official.id for official in found.officials}
    reached = 0
    for name in found.names:
        assert text[name.start : name.end] == name.text != ""
        assert name.start >= reached
        reached = name.end
        assert name.kind != "person" or name.id in ids
    for official in found.officials:
        for role in official.roles:
            assert 0 <= role.start < role.end <= len(text)


@given(TEXTS)
@settings(max_examples=50, deadline=None)
def test_reading_twice_gives_the_same(text: str) -> None:
    assert read(text) == read(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\x00",
        "\u0300 left",
        "kim jong un went to cuba and met nobody.",
        "KIM JONG UN WENT TO CUBA. " * 40,
        "\u202eمحمد came to Mr. \ud800 Harrow",
        "President " * 200,
        "( " * 300 + "President Ola Umbo",
        "Kim " * 300,
    ],
)
def test_odd_text(text: str) -> None:
    read(text)


def test_the_work_for_a_name_does_not_grow_with_the_cast() -> None:
    """Counts the comparisons of full names, which a search through all people would square."""
    from store.annotate.people import coreference
    from store.annotate.people.forms import Key, same_full_name

    calls = 0

    def counted(one: Key, other: Key, *, misprints: bool) -> bool:
        nonlocal calls
        calls += 1
        return same_full_name(one, other, misprints=misprints)

    def work(size: int) -> int:
        nonlocal calls
        calls = 0
        names = (f"Kim {chr(65 + i % 26)}ol{chr(97 + i // 26)}ik" for i in range(size))
        read(" ".join(f"Minister {name} left." for name in names))
        return calls

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(coreference, "same_full_name", counted)
        small, large = work(100), work(400)
    assert 0 < large <= 6 * small
