"""Who is where, and whom they met there, where no word of travel says it."""

from __future__ import annotations

import datetime as dt

import pytest

from store.annotate.facts import facts
from store.annotate.pipeline import annotate_text

DAY = dt.date(2018, 5, 11)
GUEST = "Finnish President Sauli Niinistö"
HOST = "Norwegian Prime Minister Erna Solberg"
REPORT = "OSLO, May 11 (AFP) -- "

TOLD = [
    (
        f"{REPORT}{HOST} received {GUEST} on Friday.",
        "status Sauli Niinistö > NO = ongoing",
    ),
    (
        f"{HOST} will play host on Monday to {GUEST}.",
        "meeting Erna Solberg + Sauli Niinistö is planned",
    ),
    (
        f"{GUEST}, whom {HOST} welcomed on Thursday, spoke of tea.",
        "met Erna Solberg + Sauli Niinistö = 2018-05-10",
    ),
    (
        f"Greeted by {HOST} at the airport, {GUEST} spoke of tea.",
        "meeting Erna Solberg + Sauli Niinistö",
    ),
    (
        f"{GUEST} flew to Oslo on Thursday. {HOST} welcomed them at the airport.",
        "meeting Erna Solberg + Sauli Niinistö",
    ),
    (
        f"{REPORT}{GUEST} said here on Thursday that trade will grow.",
        "arrived Sauli Niinistö > NO = 2018-05-09..2018-05-10",
    ),
    (
        f'{REPORT}A summit of the bloc began here on Thursday. "Tea," said {GUEST} at the summit.',
        "trip Sauli Niinistö > NO",
    ),
    (
        f"{GUEST} will visit Oslo on Monday to attend a tea fair and later.",
        "purpose Sauli Niinistö > NO = to attend a tea fair",
    ),
]

NOT_TOLD = [
    (f"{REPORT}{GUEST} said that the film was not seen here.", "trip Sauli Niinistö > NO"),
    (
        f"{REPORT}{GUEST} said of a plan published here that it was wrong.",
        "trip Sauli Niinistö > NO",
    ),
    (
        f"{REPORT}{GUEST} said a paper that the embassy issued here was wrong.",
        "trip Sauli Niinistö > NO",
    ),
    (f"{GUEST} held talks on Iraq on Monday.", "trip Sauli Niinistö > IQ"),
    (f"{GUEST} spoke of talks held in Abuja on Monday.", "trip Sauli Niinistö > NG"),
    (
        f"{GUEST} flew to Oslo to the joy of traders.",
        "purpose Sauli Niinistö > NO = to the joy of traders",
    ),
    (
        f"{REPORT}Ministers of nine countries gathered for talks on Friday. "
        f"{GUEST} noted after the meeting in 1994 that tea was dear.",
        "trip Sauli Niinistö > NO",
    ),
]


@pytest.mark.parametrize(("text", "fact"), TOLD)
def test_presence_is_read(text: str, fact: str) -> None:
    assert fact in facts(annotate_text(text, DAY))


@pytest.mark.parametrize(("text", "fact"), NOT_TOLD)
def test_what_only_sounds_like_presence_is_not_read(text: str, fact: str) -> None:
    assert fact not in facts(annotate_text(text, DAY))
