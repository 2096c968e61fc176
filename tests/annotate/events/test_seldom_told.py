"""Wordings that reports use seldom: each keeps a branch that no rule's example reaches."""

from __future__ import annotations

import datetime as dt

import pytest

from store.annotate.facts import facts
from store.annotate.pipeline import annotate_text

TODAY = dt.date(2019, 5, 24)  # a Friday
X = "Finnish Foreign Minister Timo Soini"

TOLD = [
    (
        f"{X} met Ana Vega in Oslo, and in Lima Vega was received by President Luis Mora.",
        "meeting Ana Vega + Luis Mora at Lima",
    ),
    (f"{X} paid a day-long visit to Cairo on May 1.", "left Timo Soini > EG = 2019-05-01"),
    (
        f"{X} was expected to come to Cairo on Friday, but the visit was cancelled.",
        "status Timo Soini > EG = cancelled",
    ),
    (
        f"{X}, who was to visit Cairo on Friday, has cancelled because of the storm.",
        "status Timo Soini > EG = cancelled",
    ),
    (
        f"{X}, who was to visit Cairo on Friday, stayed at home.",
        "status Timo Soini > EG = cancelled",
    ),
    (
        f"{X}, who was to attend the summit in Cairo on Friday, sent a deputy instead.",
        "status Timo Soini > EG = cancelled",
    ),
    (f"{X} was due to have arrived in Cairo on Sunday.", "status Timo Soini > EG = cancelled"),
    (
        f"{X} wound up a visit to Syria on Sunday and headed for Lebanon.",
        "arrived Timo Soini > LB = 2019-05-19..2019-05-20",
    ),
    (
        f"{X} wound up his visit to Syria on Sunday. He then went on to Lebanon.",
        "arrived Timo Soini > LB = 2019-05-19..2019-05-20",
    ),
    (
        f"The meeting of {X} with Hosni Mubarak took place in Cairo on Monday.",
        "meeting Hosni Mubarak + Timo Soini at Cairo",
    ),
    (
        f"{X} met Hosni Mubarak in Cairo. Among those present was Ana Vega.",
        "meeting Ana Vega + Hosni Mubarak at Cairo",
    ),
    (
        f"{X} met Hosni Mubarak in Cairo with Ana Vega in attendance.",
        "meeting Ana Vega + Hosni Mubarak at Cairo",
    ),
    (
        f"At the talks in Cairo on Monday, Hosni Mubarak told {X} that Egypt wants peace.",
        "meeting Hosni Mubarak + Timo Soini at Cairo",
    ),
    (
        f"{X} was at the airport in Lima on Thursday to meet Luis Mora.",
        "meeting Luis Mora + Timo Soini at Lima",
    ),
    (f"CAIRO, May 24 (AFP) -- {X} is due on Sunday.", "arrived Timo Soini > EG = 2019-05-26"),
    (f"{X} was a guest at last week's trade forum in Cairo.", "trip Timo Soini > EG"),
    (
        f"{X} is to arrive in Cairo by the end of May.",
        "arrived Timo Soini > EG = 2019-05-24..2019-05-31",
    ),
    (
        f"{X} said in a joint statement issued in Cairo that peace was near.",
        "trip Timo Soini > EG",
    ),
    (f"Egypt will play host to {X} next week.", "status Timo Soini > EG = planned"),
    (
        f"{X} began a visit to Cairo on Monday. The visit came to an end on Thursday.",
        "left Timo Soini > EG = 2019-05-23",
    ),
    (f"{X} is the first to come to Cairo since Ana Vega did so in 1957.", "trip Ana Vega > EG"),
    (f"{X}, just back from Oslo, said on Monday that peace was near.", "trip Timo Soini > NO"),
    (
        f"{X}, fresh from a visit to Chile, met Hosni Mubarak in Helsinki.",
        "status Timo Soini > CL = completed",
    ),
    (f"{X}, in Cairo since Sunday, met Hosni Mubarak.", "arrived Timo Soini > EG = 2019-05-19"),
    (
        f"The Finnish president stayed away from the summit in Cairo and sent {X} in her place.",
        "trip Timo Soini > EG",
    ),
    (f"{X} was accompanied to Cairo on Monday by Ana Vega.", "with Timo Soini > EG = Ana Vega"),
    (f"{X} will make his first trip abroad next month, to Angola.", "trip Timo Soini > AO"),
    (f"{X}'s last trip before that was an unannounced one to Peru.", "trip Timo Soini > PE"),
    (
        f"{X} flew out of Helsinki on Tuesday bound for Cairo.",
        "arrived Timo Soini > EG = 2019-05-21..2019-05-22",
    ),
    (
        f"{X} flew home on Monday after two days in Cairo.",
        "left Timo Soini > EG = 2019-05-20",
    ),
]

NOT_TOLD = [
    f"A visit by {X} to Cairo is not yet certain.",
    f"{X} was originally due in Cairo next week.",
    f"Should {X} visit Cairo, he would meet Hosni Mubarak.",
    f"Nobody expects {X} to visit Cairo.",
    f"{X} was in Cairo on Sunday. He did not leave the airport.",
    "Finnish Trade Minister Ole Berg visited Cairo on Monday. Timo Soini is with her mother.",
]


@pytest.mark.parametrize(("text", "fact"), TOLD, ids=[text[:60] for text, _ in TOLD])
def test_what_is_told(text: str, fact: str) -> None:
    found = facts(annotate_text(text, TODAY))
    assert fact in found, "\n".join(found)


@pytest.mark.parametrize("text", NOT_TOLD, ids=lambda text: text[:60])
def test_what_is_not_told(text: str) -> None:
    found = facts(annotate_text(text, TODAY))
    assert not [fact for fact in found if fact.startswith("trip Timo Soini")]
