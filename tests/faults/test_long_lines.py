"""One line of many megabytes: read in sections, with the right offsets and work linear in size.

The sections are made small here, so that a short text has many; work is counted in calls.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import partial
from types import FrameType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from store.annotate import sections
from store.annotate.pipeline import annotate_text
from store.build.read import Task, read_tasks
from store.model import Annotations, Article
from store.payload import unpack_facts
from tests.faults.test_odd_articles import DAY, REPORT, check_offsets, many_names

SMALL = 1_000

LINES: dict[str, Callable[[int], str]] = {
    "reports": lambda size: REPORT * (size // len(REPORT) + 1),
    "reports without stops": lambda size: REPORT.replace(".", " ") * (size // len(REPORT) + 1),
    "reports in capitals": lambda size: REPORT.upper() * (size // len(REPORT) + 1),
    "reports without blanks": lambda size: REPORT.replace(" ", "") * (size // len(REPORT) + 1),
    "names": lambda size: many_names(size // 40),
    "names only": lambda size: many_names(size // 20).replace("arrived in Havana on Monday. ", ""),
    "one word": lambda size: "word " * (size // 5),
    "one name": lambda size: "Havana " * (size // 7),
    "one letter": lambda size: "a" * size,
    "one capital": lambda size: "A" * size,
    "digits": lambda size: "1234567890" * (size // 10),
    "years": lambda size: "2019 " * (size // 5),
    "digits and stops": lambda size: "1.2," * (size // 4),
    "initials": lambda size: "A.B." * (size // 4),
    "punctuation": lambda size: ".,;:()-\"'!?" * (size // 11),
    "quotation marks": lambda size: '"' * size,
    "brackets": lambda size: "(" * size,
    "hyphens": lambda size: "Ab-" * (size // 3),
    "marks": lambda size: "e\u0301" * (size // 2),
    "Hangul": lambda size: "리수용 동지가 쿠바를 방문하였다. " * (size // 19),
    "Arabic": lambda size: "وصل الوزير إلى هافانا يوم الاثنين. " * (size // 35),
    "Chinese": lambda size: "外交部长抵达哈瓦那进行访问,并会见了总统。" * (size // 21),
}


@pytest.fixture(autouse=True)
def small_sections(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("store.annotate.pipeline.LONG_BODY", 2 * SMALL)
    monkeypatch.setattr(sections, "SECTION", SMALL)


@given(st.text(alphabet=" \n.!Aa1é(“\u0301", max_size=400), st.integers(1, 60))
@settings(max_examples=200, deadline=None)
def test_sections_cover_the_body(body: str, size: int) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sections, "SECTION", size)
        ranges = list(sections.sections(body))
    assert "".join(body[start:end] for start, end in ranges) == body
    assert all(0 < end - start <= size for start, end in ranges)


@pytest.mark.parametrize(
    ("body", "last"),
    [
        ("One two three.\nF. Five six", "One two three.\n"),
        ("One two three f. Four five", "One two three f. "),
        ("One two three four five six", "One two three four "),
        ("Onetwothreefour(fivesixseven", "Onetwothreefour("),
        ("Onetwothreefourfivesixseven", "Onetwothreefourfive"),
    ],
)
def test_a_section_ends_at_the_best_break(
    body: str, last: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of 19 characters at most; the best break in its last quarter."""
    monkeypatch.setattr(sections, "SECTION", 19)
    start, end = next(sections.sections(body))
    assert body[start:end] == last


@pytest.mark.parametrize("kind", LINES)
def test_offsets_in_a_long_line(kind: str) -> None:
    body = LINES[kind](6 * SMALL)
    assert len(body) > 2 * SMALL
    check_offsets(body, annotate_text(body, DAY))


def calls(work: Callable[[], object]) -> int:
    """How many functions, of Python and of C, some work calls."""
    count = 0

    def note(frame: FrameType, event: str, arg: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(note)
    try:
        work()
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize("kind", LINES)
def test_work_in_a_long_line_is_linear(kind: str) -> None:
    """Twice the text may take 2.3 times the calls; were it squared, four times."""
    small, large = LINES[kind](5 * SMALL), LINES[kind](10 * SMALL)
    annotate_text(large, DAY)  # whatever is remembered of words is remembered now
    few, many = calls(partial(annotate_text, small, DAY)), calls(partial(annotate_text, large, DAY))
    assert many <= 2.3 * few + 1000


def facts(read: Annotations) -> set[tuple[str, str]]:
    return {(trip.official, trip.country) for trip in read.trips}


def test_what_stands_in_each_section_is_read() -> None:
    filler = "Rain fell on the islands all day. " * (SMALL // 20)
    harrow = "U.S. envoy Ann Harrow left for Oslo on Friday. "
    body = filler + REPORT + filler + harrow + filler
    found = annotate_text(body, DAY)
    check_offsets(body, found)
    assert facts(found) == {("ri-su-yong", "CU"), ("ann-harrow", "NO")}
    assert [meeting.country for meeting in found.meetings] == ["CU"]


def test_an_official_of_two_sections_is_one() -> None:
    filler = "Rain fell on the islands all day. " * (SMALL // 20)
    first = "British Foreign Minister Ann Harrow spoke on Friday. "
    second = "Ann Harrow, the foreign minister, spoke again. Harrow met nobody. "
    found = annotate_text(first + filler + second + filler, DAY)
    (official,) = found.officials
    assert official.country == "GB"
    assert len(official.roles) == 2
    assert "Harrow" in official.aliases


def test_journeys_of_two_sections_are_two() -> None:
    tour = "Ann Harrow, the U.S. envoy, left on Monday for a tour of Chad, Peru and Laos. "
    filler = "Rain fell on the islands all day. " * (SMALL // 20)
    found = annotate_text(tour + filler + tour + filler, DAY)
    assert len({trip.journey for trip in found.trips if trip.journey}) == 2


def test_a_store_keeps_the_sentences_of_a_long_body(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("store.annotate.pipeline.LONG_BODY", 2 * SMALL)
    filler = "Rain fell on the islands all day. " * (SMALL // 20)
    body = filler + REPORT + filler + REPORT
    article = Article("2019-05-21-0123456789", "one.txt", DAY, "One", body)
    ((read,),) = (done.articles for done in read_tasks([Task("one.txt", article=article)]))
    sentences = unpack_facts(read.facts).sentences
    assert sentences
    for (start, end), (first, last) in sentences.items():
        assert first <= start < end <= last
        assert body[first:last].startswith(("Ri Su Yong", "He left"))
        assert body[first:last].endswith(".")
