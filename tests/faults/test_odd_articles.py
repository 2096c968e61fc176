"""What holds for every article, however odd: offsets, sameness, linear work, and no failure."""

from __future__ import annotations

import datetime as dt
import json
import os
import subprocess
import sys
import time
from dataclasses import fields, is_dataclass
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from store.annotate.pipeline import annotate_text
from store.annotate.portions import LONG_ARTICLE
from store.annotate.tokens import LONGEST_SENTENCE, tokenise
from store.model import Annotations

ROOT = Path(__file__).parents[2]
DAY = dt.date(2019, 5, 21)

REPORT = (
    "Ri Su Yong, vice-chairman of the Workers' Party, arrived in Cuba on Monday and met President"
    " Miguel Díaz-Canel in Havana on Tuesday, May 21. He left the next day. "
)

KIN_AND_AIDES = (
    "President Ola Tassk of Togo came to Peru. The president's spokesman, Tor Ek, was late. His"
    " brother, Nils Tassk, gave a letter from Ek to Minister Ula Vantek. The minister smiled. It"
    " rained, aide Tor Ek said. Tassk sent Minister Ula Vantek in his place. "
)

PIECES = st.sampled_from(
    """
    Ri Su Yong Kim Jong Un President Minister Foreign of the and , . ( ) " “ ” ' 's - -- he He she
    arrived in left for visited will visit Cuba Havana North Korea met with talks on Monday May 21
    2019 last week tomorrow three-day visit delegation led by accompanied former Pope XVI al-Assad
    KCNA (AP) summit from to until not \u202e \u0301 \x00 \ud800 \u00a0 \u200d 리수용 محمد 金
    O'Brien 3000-year 900000-day 9999
    \n \n\n
    """.replace("\n    ", " ").split(" ")
)
TEXTS = st.lists(PIECES, max_size=80).map(" ".join) | st.text(max_size=300)


def read(body: str) -> Annotations:
    return annotate_text(body, DAY)


def check_offsets(body: str, read: Annotations) -> None:
    """Every span of every record lies in the body, and gives back the text where it has one."""
    ids = {official.id for official in read.officials}
    reached = 0
    for name in read.names:
        assert body[name.start : name.end] == name.text != ""
        assert name.start >= reached
        reached = name.end
    reached = 0
    for time_expression in read.times:
        assert body[time_expression.start : time_expression.end] == time_expression.text != ""
        assert time_expression.start >= reached
        reached = time_expression.end
    for official in read.officials:
        for role in official.roles:
            assert 0 <= role.start < role.end <= len(body)
    for event in (*read.trips, *read.meetings):
        assert event.evidence
        for evidence in event.evidence:
            assert 0 <= evidence.start < evidence.end <= len(body)
            assert body[evidence.start : evidence.end].strip()
    assert {trip.official for trip in read.trips} <= ids
    assert {id for trip in read.trips for id in trip.companions} <= ids
    assert {id for meeting in read.meetings for id in meeting.officials} <= ids
    for firing in read.trace:
        assert 0 <= firing.start <= firing.end <= len(body)


@given(TEXTS)
@settings(max_examples=150, deadline=None)
def test_offsets_give_back_the_text(body: str) -> None:
    check_offsets(body, read(body))


@given(TEXTS)
@settings(max_examples=40, deadline=None)
def test_reading_again_gives_the_same(body: str) -> None:
    assert read(body) == read(body)


@given(st.lists(st.sampled_from([REPORT, "Rain fell.", "\n\n", "He stayed."]), max_size=12))
@settings(max_examples=20, deadline=None)
def test_windows_run_forward(pieces: list[str]) -> None:
    for trip in read("".join(pieces)).trips:
        for window in (trip.arrived, trip.left):
            assert window is None or window.earliest <= window.latest


ODD = {
    "a blank": " ",
    "capitals only": REPORT.upper() * 5,
    "no capitals": REPORT.lower() * 5,
    "Hangul": "리수용 동지가 쿠바를 방문하였다. " * 20,
    "Arabic": "وصل وزير الخارجية إلى هافانا يوم الاثنين. " * 20,
    "Chinese": "外交部长抵达哈瓦那进行访问,并会见了总统。" * 20,
    "mixed scripts": "Foreign Minister 리용호 met محمد in Havana on 星期一. " + REPORT,
    "marks": "Ri\u0301 Su\u0300\u0301\u0302 Yong\u0301 arrived in Hava\u0301na on Monday. ",
    "a thousand marks": "Ri" + "\u0301" * 1000 + " Su Yong arrived in Cuba on Monday.",
    "bidi controls": "\u202eRi Su Yong\u202c \u2066arrived\u2069 in Cuba on Monday.",
    "NUL": "Ri Su Yong\0 arrived in\0Cuba on Monday.",
    "terminal orders": "\x1b[31mRi Su Yong\x1b[0m arrived in \x1b]0;Cuba\x07 on Monday.",
    "lone surrogates": "\ud800Ri Su Yong\udfff arrived in Cuba\ud83d on Monday.",
    "open brackets": "(" * 3000 + "Ri Su Yong arrived in Cuba." + ")" * 3000,
    "open quotes": "“" * 3000 + "Ri Su Yong arrived in Cuba,” he said.",
    "brackets of all kinds": "([{\"'“‘" * 500,
    "a hundred thousand digits": "1" * 100_000,
    "digits and commas": "1,000," * 10_000,
    "digits and stops": "1." * 20_000,
    "one long word": "A" + "b" * 100_000,
    "hyphens": "Ab-" * 10_000,
    "apostrophes": "O'" * 10_000,
    "blanks": "Ri" + " " * 100_000 + "Su Yong",
    "line breaks": "Ri" + "\n" * 100_000 + "Su Yong",
    "a year out of range": "in 99999, in 0000-00-00, on May 99, 2019-13-45, by 10000000 years",
    "the first and the last day": "Ri Su Yong left Cuba 3000 years ago and will come in 9999.",
}


@pytest.mark.parametrize("name", ODD)
def test_odd_text_is_read(name: str) -> None:
    check_offsets(ODD[name], read(ODD[name]))


@pytest.mark.parametrize("day", [dt.date(1000, 1, 1), dt.date(8999, 12, 31)], ids=str)
def test_the_ends_of_the_calendar(day: dt.date) -> None:
    body = REPORT + "He was there last week, two years ago and in late June; he will be next month."
    check_offsets(body, annotate_text(body, day))


def test_the_sound_words_beside_odd_ones_are_read() -> None:
    """An oddity costs itself and not the facts around it."""
    for name in ("mixed scripts", "open brackets", "bidi controls"):
        assert any(found.id == "ri-su-yong" for found in read(ODD[name]).officials), name


def many_names(count: int) -> str:
    given = "Anna John Ivan Maria Pedro Kofi Lars Ahmed".split()
    parts = "ba ko ri ten mo sal ver din gor lis".split()
    names = []
    for number in range(count):
        a, b, c = number % 10, number // 10 % 10, number // 100 % 10
        names.append(f"{given[number // 1000 % 8]} {parts[a].capitalize()}{parts[b]}{parts[c]}")
    return "".join(f"{name} arrived in Havana on Monday. " for name in names)


GROWING = {
    "reports": lambda size: REPORT * size,
    "one sentence": lambda size: REPORT.replace(".", ",") * size,
    "one paragraph a report": lambda size: (REPORT + "\n\n") * size,
    "kin and aides": lambda size: KIN_AND_AIDES * size,
    "names": lambda size: many_names(4 * size),
    "visits": lambda size: "Ri Su Yong's visit to Cuba, " * (5 * size),
    "quotations": lambda size: '"He went to Cuba," Ri said. ' * (5 * size),
    "weekdays": lambda size: "Monday " * (20 * size),
    "places": lambda size: "Havana, Cuba, " * (12 * size),
    "titles": lambda size: "President Minister " * (8 * size),
    "surnames": lambda size: "Ri and " * (20 * size),
    "capitals": lambda size: REPORT.upper() * size,
}


@pytest.mark.parametrize("name", GROWING)
def test_work_grows_with_the_length_only(name: str) -> None:
    """Five times the text may take ten times the processor time; were it squared, twenty-five."""
    make = GROWING[name]

    def seconds(body: str) -> float:
        start = time.process_time()
        read(body)
        return time.process_time() - start

    read(REPORT)
    small, large = make(60), make(300)
    ratios = []
    for _ in range(3):
        ratios.append(seconds(large) / max(seconds(small), 0.002))
        if ratios[-1] < 10:
            return
    raise AssertionError(f"five times the text took {min(ratios):.0f} times as long")


def test_ten_thousand_names() -> None:
    body = many_names(8000) + " ".join(f"Envoy {name}." for name in many_names(500).split(".")[:9])
    found = read(body)
    check_offsets(body, found)
    assert len(found.officials) > 5000


def test_a_long_article_is_read_to_its_end() -> None:
    """Portions lose nothing that one article alone would give."""
    filler = "Rain fell on the islands all day.\n\n" * (LONG_ARTICLE // 6)
    body = filler + REPORT + "\n\n" + filler + "U.S. envoy Ann Harrow left for Oslo on Friday."
    found = read(body)
    check_offsets(body, found)
    assert {(trip.official, trip.country) for trip in found.trips} >= {
        ("ri-su-yong", "CU"),
        ("ann-harrow", "NO"),
    }
    assert any(meeting.country == "CU" for meeting in found.meetings)


def test_short_forms_of_not_are_read_in_every_portion_of_a_long_article() -> None:
    filler = "It isn't raining on the islands.\n\n" * (LONG_ARTICLE // 6)
    body = filler + "U.S. envoy Ann Harrow didn't go to Peru.\n\n" + filler + REPORT
    found = read(body)
    check_offsets(body, found)
    assert {(trip.official, trip.country) for trip in found.trips} == {("ri-su-yong", "CU")}


def test_journeys_of_two_portions_are_two() -> None:
    tour = "Ann Harrow, the U.S. envoy, left on Monday for a tour of Chad, Peru and Laos.\n\n"
    filler = "Rain fell on the islands all day.\n\n" * (LONG_ARTICLE // 6)
    journeys = [trip.journey for trip in read(tour + filler + tour).trips if trip.journey]
    assert len(set(journeys)) == 2


@given(
    st.lists(st.sampled_from("word Word , ; and ( Ri Cuba".split()), min_size=900, max_size=1500)
)
@settings(max_examples=20, deadline=None)
def test_a_sentence_without_an_end_is_cut(words: list[str]) -> None:
    tokens = tokenise(" ".join(words))
    reached = 0
    for first, stop in tokens.sentences:
        assert first == reached
        assert 0 < stop - first <= LONGEST_SENTENCE
        reached = stop
    assert reached == len(tokens)


def as_json(value: object) -> object:
    if is_dataclass(value):
        return {field.name: as_json(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, tuple):
        return [as_json(one) for one in value]
    return str(value)


SCRIPT = """
import datetime as dt, json, sys
from store.annotate.pipeline import annotate_text
from tests.faults.test_odd_articles import as_json
body = sys.stdin.buffer.read().decode("utf-8")
print(json.dumps(as_json(annotate_text(body, dt.date(2019, 5, 21)))))
"""


def test_nothing_hangs_on_hash_order_locale_or_time_zone() -> None:
    paths = sorted((ROOT / "corpus").glob("*.txt"))
    body = "\n\n".join(path.read_text("utf-8").split(" ", 3)[3] for path in paths[:8])
    here = json.dumps(as_json(annotate_text(body, DAY)))
    for seed, locale, zone in (("0", "C", "UTC"), ("7", "tr_TR.UTF-8", "Pacific/Kiritimati")):
        env = os.environ | {"PYTHONHASHSEED": seed, "LC_ALL": locale, "TZ": zone}
        there = subprocess.run(
            [sys.executable, "-c", SCRIPT],
            input=body.encode(),
            capture_output=True,
            cwd=ROOT,
            env=env,
            check=True,
        )
        assert json.loads(there.stdout) == json.loads(here)
