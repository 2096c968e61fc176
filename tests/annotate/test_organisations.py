"""Organisations, and the things that only look like people: ships, storms, buildings."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.annotate.lexicon import load_lexicon
from store.annotate.organisations import find_organisations
from store.annotate.places import find_places
from store.annotate.tokens import tokenise
from store.model import Name

LEXICON = load_lexicon()


def organisations(text: str) -> list[Name]:
    tokens = tokenise(text)
    return find_organisations(tokens, LEXICON, find_places(tokens, LEXICON))


def names(text: str) -> list[str]:
    return [name.text for name in organisations(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the dictionary
        ("NATO and Hamas agreed.", ["NATO", "Hamas"]),
        ("The Korean Central News Agency said so.", ["Korean Central News Agency"]),
        ("The New York Times said so.", ["New York Times"]),
        ("Workers’ Party of Korea", ["Workers’ Party of Korea"]),
        ("Workers Party of Korea", ["Workers Party of Korea"]),
        ("The Security Council met.", ["Security Council"]),
        # ministries and parliaments: the country stays outside
        ("The Russian Foreign Ministry said so.", ["Foreign Ministry"]),
        ("China's State Planning Commission", ["State Planning Commission"]),
        ("The Iraqi Parliament voted.", ["Parliament"]),
        ("Ministry of Foreign Affairs and Trade", ["Ministry of Foreign Affairs and Trade"]),
        (
            "Ministry of Industry, Commerce and Supplies",
            ["Ministry of Industry, Commerce and Supplies"],
        ),
        ("Foreign and Commonwealth Office", ["Foreign and Commonwealth Office"]),
        ("the Trade and Industry Ministry", ["Trade and Industry Ministry"]),
        # heads with complements
        (
            "Center for Strategic and International Studies",
            ["Center for Strategic and International Studies"],
        ),
        ("University of Tokyo", ["University of Tokyo"]),
        ("the Council on Foreign Relations", ["Council on Foreign Relations"]),
        ("the Bank of China Governor Dai", ["Bank of China"]),
        (
            "Presidium of the Supreme People’s Assembly",
            ["Presidium of the Supreme People’s Assembly"],
        ),
        ("the People's Assembly Kim Yong Nam", ["People's Assembly"]),
        # companies
        ("Acme Tools Co., Ltd. grew.", ["Acme Tools Co., Ltd."]),
        ("Great Northern Airlines flew.", ["Great Northern Airlines"]),
        ("Blue River Corp. fell.", ["Blue River Corp."]),
        # named after people
        ("the Hoover Institution", ["Hoover Institution"]),
        ("the Clinton Foundation", ["Clinton Foundation"]),
        ("Kim Il Sung University", ["Kim Il Sung University"]),
        ("John F. Kennedy Airport", ["John F. Kennedy Airport"]),
        ("King Fahd Hospital", ["King Fahd Hospital"]),
        ("the Nobel Peace Prize", ["Nobel Peace Prize"]),
        ("the Helms-Burton Act", ["Helms-Burton Act"]),
        ("the Ryder Cup", ["Ryder Cup"]),
        ("a Davis Street house", ["Davis Street"]),
        # ships, storms, media by the noun beside them
        ("The USS Cole sailed.", ["USS Cole"]),
        ("the aircraft carrier Abraham Lincoln", ["Abraham Lincoln"]),
        ("Hurricane Mitch hit.", ["Hurricane Mitch"]),
        ("the Mehr news agency", ["Mehr"]),
        ("the Statesman newspaper", ["Statesman"]),
        # the end of one and the beginning of another
        ("Sun University and Moon College", ["Sun University", "Moon College"]),
        ("President Bush told Congress so.", ["Congress"]),
        ("The NATO-led Stabilization Force left.", ["Stabilization Force"]),
    ],
)
def test_names(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Aides walked up Capitol Hill.",  # part of a place
        "Jude Law and Martin Temple came.",
        "Chan Ho Park pitched.",
        "Congress is a word here.",
        "The European Union met.",
        "The foreign ministry said so.",
        "who knows it",
        "On the ferry, John Quincy slept.",
        "the flag carrier Qantas",
        "a Japanese newspaper",
        "a local newspaper",
        "Army General Paul Berg",
        "the bank of the river",
        "He met Bill on Friday.",
        "Prime Minister Post left.",
    ],
)
def test_what_is_no_organisation(text: str) -> None:
    assert names(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Free Folk Party (FFP) won. FFP rules.",
            [
                ("Free Folk Party", "free-folk-party"),
                ("FFP", "free-folk-party"),
                ("FFP", "free-folk-party"),
            ],
        ),
        (
            "The FFP (Free Folk Party) won.",
            [("FFP", "free-folk-party"), ("Free Folk Party", "free-folk-party")],
        ),
        (
            "the Workers Party of Korea's (WPK) Central Committee",
            [
                ("Workers Party of Korea", "workers-party-of-korea"),
                ("WPK", "workers-party-of-korea"),
                ("Central Committee", "central-committee"),
            ],
        ),
        (
            "Red Box Abroad (RBA) shut.",
            [("Red Box Abroad", "red-box-abroad"), ("RBA", "red-box-abroad")],
        ),
        (
            "FFP won, said the Free Folk Party (FFP).",
            [
                ("FFP", "free-folk-party"),
                ("Free Folk Party", "free-folk-party"),
                ("FFP", "free-folk-party"),
            ],
        ),
        ("South Africa (SA) won. SA is glad.", []),
        ("Chief Election Commissioner (CEC) Berg", []),
        (
            "Typhoon Otto is near. Otto is big.",
            [("Typhoon Otto", "typhoon-otto"), ("Otto", "typhoon-otto")],
        ),
    ],
)
def test_acronyms(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(name.text, name.id) for name in organisations(text)] == expected


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("The Russian Foreign Ministry", "RU"),
        ("China's Planning Commission", "CN"),
        ("the University of Tokyo", "JP"),
        ("the Kenyan Wildlife Service", "KE"),
        ("the Wildlife Service", None),
        ("KCNA", "KP"),
    ],
)
def test_country(text: str, country: str | None) -> None:
    (name,) = organisations(text)
    assert name.country == country


@pytest.mark.parametrize(
    ("text", "sort"),
    [
        ("the Labour Ministry", "ministry"),
        ("the Purple Party", "party"),
        ("Acme Inc.", "company"),
        ("the USS Cole", "ship"),
        ("Typhoon Otto", "storm"),
        ("the Berg Award", "prize"),
        ("the Kyoto Accord", "document"),
        ("Ford Stadium", "building"),
        ("the Bardo Summit", "event"),
        ("the District Court", "court"),
        ("the Straw Daily", "media"),
    ],
)
def test_sort(text: str, sort: str) -> None:
    (name,) = organisations(text)
    assert name.sort == sort


# --- laws ----------------------------------------------------------------------------------------

PIECES = st.sampled_from(
    """
    Foreign Ministry of the Affairs and Trade ( ) , . Ltd. Co. Kim University 's ’s People's Party
    (FFP) FFP Free Folk USS Cole Hurricane Mitch ferry Bank China Russian Korea & " ' in for on
    newspaper news agency Dawn General King Hospital Congress \n said United Nations
    """.split(" ")
)


@given(st.lists(PIECES, max_size=40).map(" ".join))
def test_offsets_give_back_the_text(body: str) -> None:
    tokens = tokenise(body)
    places = find_places(tokens, LEXICON)
    found = find_organisations(tokens, LEXICON, places)
    for name in found:
        assert body[name.start : name.end] == name.text
        assert (tokens.starts[name.first], tokens.ends[name.stop - 1]) == (name.start, name.end)
        assert name.kind == "organisation"
        assert name.rule.startswith("organisation/")
    assert all(a.end <= b.start for a, b in itertools.pairwise(found))
    assert found == find_organisations(tokens, LEXICON, places)


@given(st.text())
def test_any_text_is_accepted(body: str) -> None:
    for name in organisations(body):
        assert body[name.start : name.end] == name.text


@pytest.mark.parametrize("piece", ["Bank of ", "Kim ", "Party (PP) ", "China, ", "Ministry and "])
def test_work_is_linear(piece: str) -> None:
    """Counts look-ups instead of time: twice the text must not need more than twice of them."""

    class Counting(dict[str, object]):
        asked = 0

        def __init__(self, inner: object) -> None:
            self.inner = inner

        def __getitem__(self, key: str) -> object:
            Counting.asked += 1
            return self.inner[key]  # type: ignore[index]

    def asked(times: int) -> int:
        tokens = tokenise(piece * times)
        inner = LEXICON.organisations.groups
        Counting.asked = 0
        LEXICON.organisations.groups = Counting(inner)  # type: ignore[assignment]
        try:
            find_organisations(tokens, LEXICON, find_places(tokens, LEXICON))
        finally:
            LEXICON.organisations.groups = inner
        return Counting.asked

    assert asked(2000) <= 2 * asked(1000) + 100
