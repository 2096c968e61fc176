"""Places in running text: what is read, which one is meant, and what is no place."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.annotate.lexicon import load_lexicon
from store.annotate.places import find_places
from store.annotate.tokens import tokenise
from store.model import Name

LEXICON = load_lexicon()


def places(text: str) -> list[Name]:
    return find_places(tokenise(text), LEXICON)


def ids(text: str) -> dict[str, str | None]:
    return {name.text: name.id for name in places(text)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He left North Korea.", {"North Korea": "KP"}),
        ("A South Korean envoy left.", {"South Korean": "KR"}),
        ("North Korea's neighbours met.", {"North Korea": "KP"}),
        ("The US and Cuba talked.", {"US": "US", "Cuba": "CU"}),
        ("The U.S. Navy left.", {"U.S.": "US"}),
        ("They told us so.", {}),
        ("TELL US MORE, they said of the US.", {"US": "US"}),
        (
            "The Democratic People’s Republic of Korea won.",
            {"Democratic People’s Republic of Korea": "KP"},
        ),
        ("The Democratic Republic of Congo voted.", {"Democratic Republic of Congo": "CD"}),
        ("Papua New Guinea and Guinea-Bissau", {"Papua New Guinea": "PG", "Guinea-Bissau": "GW"}),
        ("Bosnian Serb leaders met.", {"Bosnian Serb": "BA"}),
        ("Niger and Nigeria share a border.", {"Niger": "NE", "Nigeria": "NG"}),
        ("A Nigerien met a Nigerian.", {"Nigerien": "NE", "Nigerian": "NG"}),
        ("She went to Chad.", {"Chad": "TD"}),
        ("Turkey signed.", {"Turkey": "TR"}),
        ("Jordan's King Hussein spoke.", {"Jordan": "JO"}),
        ("He flew to Jordan.", {"Jordan": "JO"}),
        ("Israel and Lebanon fought.", {"Israel": "IL", "Lebanon": "LB"}),
        ("She moved from Sharm el-Sheikh.", {"Sharm el-Sheikh": "EG/sharm-el-sheikh"}),
        (
            "It was in New York and New Delhi.",
            {"New York": "US/new-york", "New Delhi": "IN/new-delhi"},
        ),
        ("The Hague court sat.", {"The Hague": "NL/the-hague"}),
        ("Clashes in the Gaza Strip", {"Gaza Strip": "PS"}),
        ("Peace in the Middle East", {"Middle East": "middle-east"}),
        ("An Asian tour", {"Asian": "asia"}),
        ("The Kremlin was told.", {"Kremlin": "RU/kremlin"}),
        ("At the White House", {"White House": "US/white-house"}),
        ("Ho Chi Minh City is hot.", {"Ho Chi Minh City": "VN/ho-chi-minh-city"}),
    ],
)
def test_names(text: str, expected: dict[str, str | None]) -> None:
    assert ids(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The fans love Michael Jordan.",
        "It was Mr. Jordan who left.",
        "Mrs Berlin said no.",
        "George W. Washington was here.",
        "The singer Paris Rivera said.",
        "Nice words, she said.",
        "Reading is fun.",
        "Kim said nothing.",
        "Of mice and men.",
        "He met Ban at noon.",
        "In March he left.",
        "Orange is a colour.",
    ],
)
def test_what_is_no_place(text: str) -> None:
    assert ids(text) == {}


@pytest.mark.parametrize(
    ("text", "name", "id_"),
    [
        ("They met in Nice on Monday.", "Nice", "FR/nice"),
        ("A bus left the town of Split.", "Split", "HR/split"),
        ("She stayed near Mobile, Alabama.", "Mobile", "US/mobile"),
        ("Police in Reading said so.", "Reading", "GB/reading"),
        ("They met at Victoria, Seychelles.", "Victoria", "SC/victoria"),
    ],
)
def test_doubtful_names_in_context(text: str, name: str, id_: str) -> None:
    assert ids(text).get(name) == id_


@pytest.mark.parametrize(
    ("text", "name", "id_"),
    [
        ("He is from Paris, Texas.", "Paris", "US/paris"),
        ("He is from Paris, France.", "Paris", "FR/paris"),
        ("The forum in San Jose, Costa Rica, opened.", "San Jose", "CR/san-jose"),
        ("The company in San Jose, California, closed.", "San Jose", "US/san-jose"),
        ("Costa Rica said San Jose was calm.", "San Jose", "CR/san-jose"),
        ("Cuba said Santiago was calm.", "Santiago", "CU/santiago-de-cuba"),
        ("Chile and Cuba said Santiago was calm.", "Santiago", "CL/santiago"),
        ("Lebanon sent troops to Tripoli.", "Tripoli", "LB/tripoli"),
        ("Libya sent troops to Tripoli.", "Tripoli", "LY/tripoli"),
        ("He governs Georgia, near Alabama and Florida.", "Georgia", "US/georgia"),
        ("A storm hit Athens, Georgia.", "Georgia", "US/georgia"),
        ("Tbilisi said Georgia would vote.", "Georgia", "GE"),
        ("Kinshasa is calm; Congo will vote.", "Congo", "CD"),
        ("Brazzaville is calm; Congo will vote.", "Congo", "CG"),
        ("Congo will vote.", "Congo", "CD"),
        ("Bissau is calm; Guinea will vote.", "Guinea", "GW"),
        ("Guinea will vote.", "Guinea", "GN"),
        ("Pyongyang said Korea is one.", "Korea", "KP"),
        ("Seoul said Korea is one.", "Korea", "KR"),
        ("Korea is one.", "Korea", "korea"),
        ("She works in Little Falls, Minnesota.", "Little Falls", "US/little-falls"),
        ("He lives in London, France says.", "London", "GB/london"),
        ("Seoul waits, but the North is silent.", "North", "KP"),
        ("Pyongyang waits, but the South's army is not.", "South", "KR"),
    ],
)
def test_which_place_is_meant(text: str, name: str, id_: str) -> None:
    assert ids(text).get(name) == id_


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The North is cold.", "North"),
        ("Seoul looks to the North Atlantic.", "North"),
        ("He thanked Bob Little, Japan and others.", "Bob Little"),
        ("In July, Japan will vote.", "July"),
        ("The winners in Group A, Japan, went on.", "Group A"),
    ],
)
def test_which_is_not(text: str, name: str) -> None:
    assert name not in ids(text)


def test_a_word_of_a_persons_name_stays_the_persons() -> None:
    text = "Anna Florence came. Florence was late."
    assert ids(text) == {}


@pytest.mark.parametrize(
    ("text", "place", "country"),
    [
        ("A Havana-based firm", "Havana", "CU"),
        ("The US-led force", "US", "US"),
        ("a Chinese-born man", "Chinese", "CN"),
    ],
)
def test_heads_of_compounds(text: str, place: str, country: str) -> None:
    (name,) = places(text)
    assert (name.text, name.country, name.rule) == (place, country, "place/compound")


@pytest.mark.parametrize("text", ["A Nice-based firm", "an us-led force", "Moscow-Paris flights"])
def test_other_compounds_are_left_alone(text: str) -> None:
    assert places(text) == []


# --- laws ----------------------------------------------------------------------------------------

PIECES = st.sampled_from(
    """
    Jordan Michael Mr. the in of , . " ' ’s 's ( ) / -- - Korea North South Korean US U.S. Georgia
    Paris Texas Nice Havana-based TOKYO (AFP) Dec. 22 Congo San Jose Costa Rica Guinea \n a said
    """.split(" ")
)


@given(st.lists(PIECES, max_size=40).map(" ".join))
def test_offsets_give_back_the_text(body: str) -> None:
    tokens = tokenise(body)
    found = find_places(tokens, LEXICON)
    for name in found:
        assert body[name.start : name.end] == name.text
        assert tokens.starts[name.first] == name.start
        assert name.end <= tokens.ends[name.stop - 1]
        assert name.kind == "place"
        assert name.rule.startswith("place/")
    ends = [name.end for name in found]
    assert all(end <= after.start for end, after in zip(ends, found[1:], strict=False))
    assert found == find_places(tokens, LEXICON)


@given(st.text())
def test_any_text_is_accepted(body: str) -> None:
    for name in places(body):
        assert body[name.start : name.end] == name.text
