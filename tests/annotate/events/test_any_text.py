"""Any text is read: one that breaks off behind any word of a rule, one with absurd numbers."""

from __future__ import annotations

import pytest

from store.annotate.pipeline import annotate_text
from tests.annotate.test_rule_examples import all_examples

EXAMPLES = [example for example in all_examples() if example.rule.split("/")[0] != "time"]
EVERY = 6
"""Each example is broken off behind every sixth word; which one it is differs between them."""


def test_text_that_breaks_off_is_read() -> None:
    for count, example in enumerate(EXAMPLES):
        words = example.text.split(" ")
        for stop in range(1 + count % EVERY, len(words), EVERY):
            text = " ".join(words[:stop]).rstrip(".,;")
            try:
                annotate_text(text, example.date)
            except IndexError as error:
                raise AssertionError(text) from error


@pytest.mark.parametrize(
    "ending",
    [
        "Russian President Vladimir Putin, who",
        "Russian President Vladimir Putin, who heads",
        "Ghana's Trade Minister Kofi Mensah will lead a team",
        "Finnish President Sauli Niinistö and his entourage were",
        "Swiss minister Paul Seger spoke. Two Swiss envoys flew to Minsk on Thursday. The",
        "Norwegian King Harald met Finnish President Sauli Niinistö on Tuesday. Present",
        "Carrie Lam will lead a delegation, made",
        "The talks follow a visit that Swiss diplomat Paul Seger",
        "Egyptian President Hosni Mubarak visited Oslo and returned to",
        "Ghana's Trade Minister Kofi Mensah came to Minsk in March, followed",
        "Swiss diplomat Paul Seger was due in Lima on Thursday, but his",
        "Swiss diplomat Paul Seger was due in Lima on Thursday, but his visit",
        "Swedish minister Ann Linde bade farewell to Finnish President Sauli Niinistö at",
        "Ghana's Kofi Mensah is in Minsk. Mensah's last known trip was one",
        "It was the first visit by a Swiss president to Minsk since Kaspar Villiger's in",
        "OSLO, May 20 (AFP) -- Finnish Foreign Minister Timo Soini told local",
        "Swiss diplomat Paul Seger ended a visit to Belarus on Monday. In June he will return",
        "Swiss minister Paul Seger arrives in June,",
        "Ghana's Trade Minister Kofi Mensah accompanied his president in",
        "Swiss diplomat Paul Seger's visit to Minsk, postponed twice this year,",
        "Finnish diplomat Kai Sauer is in Minsk with Cuban envoy Raul Perez. With the",
        "Georgian President Salome Zurabishvili met Premier Erna Solberg, whom the summit",
        "Finnish Kai Sauer warned firms and leaders of unions flew to Minsk on , Minister Timo",
        "He saw that Paul Seger was received by minister Ivan Savin, who came from Cuba, where",
        "Swiss diplomat Paul Seger left Bern on Friday for Peru. In last week's London Olympics",
        "Ghanaian Trade Minister Kofi Mensah is accompanying Vice President Ama Boateng in Lima,",
        "Finnish President Sauli Niinistö flew to Lima on Friday. Also were Minister Timo Soini",
        "Swiss diplomat Paul Seger was to visit Minsk on Monday. Now",
        "No Swiss official has been to Minsk since Swiss diplomat Kaspar Villiger on May",
        "Belarusian minister Ivan Savin, back in Minsk since Tuesday",
        "Erna Solberg met President Sauli Niinistö on Tuesday. Norwegian Ine Søreide joined in",
        "Swiss diplomat Paul Seger was to visit Minsk on Monday. He will not go to",
    ],
)
def test_ending_behind_which_a_rule_looks_further(ending: str) -> None:
    annotate_text(ending, EXAMPLES[0].date)


@pytest.mark.parametrize("number", ["99999999999", "9" * 5000, "²", "0"])
@pytest.mark.parametrize(
    "text",
    [
        "Chinese Premier Wen Jiabao will pay a {}-day visit to Laos on Monday.",
        "Chinese Premier Wen Jiabao will pay a {}-week visit to Laos on Monday.",
        "Chinese Premier Wen Jiabao opened a {}-hour visit to Laos on Monday.",
        "Chinese Premier Wen Jiabao will stay for {} days in Laos from Monday.",
        "Chinese Premier Wen Jiabao left for Laos on Monday. The trip lasted {} days.",
        "The visitors, Wen Jiabao, {}, and a friend, came to Laos on Monday.",
    ],
)
def test_number_beyond_the_calendar_is_no_length_of_a_stay(text: str, number: str) -> None:
    for trip in annotate_text(text.format(number), EXAMPLES[0].date).trips:
        assert trip.left is None or trip.left.latest.year < 2100
