"""Tokens, their classes, and the sentences and paragraphs that they form."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.annotate.tokens import Tokens, tokenise


def classed(text: str) -> list[tuple[str, str]]:
    tokens = tokenise(text)
    return list(zip(tokens.words, tokens.classes, strict=True))


def sentences(text: str) -> list[str]:
    tokens = tokenise(text)
    return [tokens.slice(first, stop) for first, stop in tokens.sentences]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Ri’s visit", ["Ri", "’s", "visit"]),
        ("China's", ["China", "'s"]),
        ("RI'S VISIT", ["RI", "'S", "VISIT"]),
        ("the Kims' house", ["the", "Kims", "'", "house"]),
        ("Ri Su-yong", ["Ri", "Su-yong"]),
        ("Díaz-Canel", ["Díaz-Canel"]),
        ("Di\u0301az", ["Di\u0301az"]),
        ("O'Brien and D’Souza", ["O'Brien", "and", "D’Souza"]),
        ("vice-chairman", ["vice-chairman"]),
        ("Gen. Clark T. Randt", ["Gen.", "Clark", "T.", "Randt"]),
        ("Ts.Oyuun met L.Gansukh", ["Ts.", "Oyuun", "met", "L.", "Gansukh"]),
        ("the plan.He left", ["the", "plan", ".", "He", "left"]),
        ("the U.S. envoy", ["the", "U.S.", "envoy"]),
        ("10:30 a.m. local", ["10:30", "a.m.", "local"]),
        ("Nov. 18-19", ["Nov.", "18", "-", "19"]),
        ("a 20-year-old", ["a", "20-year-old"]),
        ("a 3-day visit", ["a", "3-day", "visit"]),
        ("the 14th and the 1990s", ["the", "14th", "and", "the", "1990s"]),
        ("1,000 and 3.5", ["1,000", "and", "3.5"]),
        ("In 2018.", ["In", "2018", "."]),
        ("HANOI -- The", ["HANOI", "--", "The"]),
        ("AT&T", ["AT&T"]),
        ("“Yes,” he", ["“", "Yes", ",", "”", "he"]),
        ("cost $5", ["cost", "$", "5"]),
        ("리수용 met 王毅", ["리수용", "met", "王毅"]),
    ],
)
def test_words(text: str, words: list[str]) -> None:
    assert tokenise(text).words == words


@pytest.mark.parametrize(
    ("word", "cls"),
    [
        ("Ri", "C"),
        ("Díaz-Canel", "C"),
        ("McDonald", "C"),
        ("Gen.", "C"),
        ("KCNA", "A"),
        ("J.", "I"),
        ("U.S.", "U"),
        ("p.m.", "U"),
        ("visit", "a"),
        ("al-Assad", "m"),
        ("mid-May", "m"),
        ("2018", "N"),
        ("1,000", "N"),
        ("14th", "O"),
        ("1990s", "O"),
        ("20-year-old", "n"),
        ("…", "."),
        ("!", "."),
        ("“", '"'),
        ("—", "-"),
        ("--", "-"),
        (",", ","),
        ("(", "("),
        ("평양", "a"),
        ("✈", "o"),
    ],
)
def test_class(word: str, cls: str) -> None:
    assert classed(word) == [(word, cls)]


def test_possessive_class() -> None:
    assert classed("Ri’s") == [("Ri", "C"), ("’s", "s")]


@pytest.mark.parametrize(
    "parts",
    [
        ["Ri left.", "He went to Cuba."],
        ["Gen. Clark met Mr. Pak on Nov. 18 in the U.S. on business."],
        ["He was born in the U.S.", "He left in May."],
        ["“We go.”", "She left."],
        ["“Yes!” he said."],
        ["He met Sen. John T. Doe (ret.) at noon.", "No talks followed."],
        ["Talks were held at 10 a.m. on Monday."],
        ["It rose 3.5 percent.", "Then it fell."],
        ["Will he go?", "Nobody knows…", "Perhaps."],
        ["The party (it was small.) went on."],
    ],
)
def test_sentences(parts: list[str]) -> None:
    assert sentences(" ".join(parts)) == parts


def test_line_break_ends_sentence_and_paragraph() -> None:
    tokens = tokenise("A headline without stop\n\nThe body. More")
    assert [tokens.slice(*span) for span in tokens.paragraphs] == [
        "A headline without stop",
        "The body. More",
    ]
    assert len(tokens.sentences) == 3


def check_laws(tokens: Tokens) -> None:
    size = len(tokens)
    assert len(tokens.starts) == len(tokens.lower) == len(tokens.classes) == size
    position = 0
    for index, (start, word) in enumerate(zip(tokens.starts, tokens.words, strict=True)):
        end = tokens.ends[index]
        assert position <= start < end
        assert tokens.text[start:end] == word
        assert tokens.text[position:start].strip() == ""
        position = end
    assert tokens.text[position:].strip() == ""
    for ranges in (tokens.sentences, tokens.paragraphs):
        assert [first for first, _ in ranges] == [0, *(stop for _, stop in ranges)][: len(ranges)]
        assert all(first < stop for first, stop in ranges)
        assert (ranges[-1][1] if ranges else 0) == size


@given(st.text())
def test_any_text_keeps_the_laws(text: str) -> None:
    check_laws(tokenise(text))


@given(st.text(alphabet="Aa.'’s-1,&\n \u0301“U"))
def test_text_of_joints_keeps_the_laws(text: str) -> None:
    check_laws(tokenise(text))


@given(st.one_of(st.text(), st.text(alphabet="Jun. 4\n\tA,-é1")))
def test_what_follows_in_another_paragraph_changes_nothing(text: str) -> None:
    tokens = tokenise(text)
    whole = tokenise(text + "\n\nx")
    size = len(tokens)
    assert (whole.words[:size], whole.words[size:]) == (tokens.words, ["x"])
    assert (whole.ends[:size], whole.classes[:size]) == (tokens.ends, tokens.classes)
    assert whole.sentences == (*tokens.sentences, (size, size + 1))
    assert whole.paragraphs == (*tokens.paragraphs, (size, size + 1))


def test_surrogates_and_nul_are_accepted() -> None:
    check_laws(tokenise("Ri\x00 Su\ud800Yong \u202eleft"))


_CHUNKS = ["Ri", "left,", ",", "Gen.", "U.S.", "(AFP)", "“We", "go.”", "China's", "3-day", "1,000."]
_GAPS = ["  ", "\t", "\u00a0", " \t ", "\u2003"]


@given(st.lists(st.tuples(st.sampled_from(_CHUNKS), st.sampled_from([" ", *_GAPS]))))
def test_blanks_of_any_kind_cut_alike(pieces: list[tuple[str, str]]) -> None:
    odd = tokenise("".join(chunk + gap for chunk, gap in pieces))
    plain = tokenise(" ".join(chunk for chunk, _ in pieces))
    check_laws(odd)
    assert (odd.words, odd.lower, odd.classes) == (plain.words, plain.lower, plain.classes)
    assert (odd.sentences, odd.time_classes) == (plain.sentences, plain.time_classes)


@pytest.mark.parametrize("unit", ["\n", "\t", " ", " \n", "a  ", ", ", "Sen. ", "-", "a-"])
def test_much_of_one_thing_is_read_in_linear_time(unit: str) -> None:
    # Each step of a text of this length that looked back to its beginning would take minutes.
    check_laws(tokenise(unit * 100_000))


def test_a_word_is_found_with_and_without_capital() -> None:
    tokens = tokenise("Was it? It was as it was, wasn't it: WAS.")
    assert sorted(tokens.where_word("was")) == [
        index for index, word in enumerate(tokens.lower) if word == "was"
    ]
