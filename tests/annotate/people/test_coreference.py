"""Who is who: later mentions, misprints, bearers of one family name."""

from __future__ import annotations

import pytest

from store.annotate.people.forms import is_misprint, same_full_name
from tests.annotate.people.reading import mentions, official, people, read


@pytest.mark.parametrize(
    ("first", "later", "form"),
    [
        ("Prime Minister Rafik Al-Hariri came.", "Hariri left.", "Hariri"),
        ("Minister Marcelino Medina González came.", "Medina left.", "Medina"),
        ("Minister Marcelino Medina González came.", "González left.", "González"),
        ("Prime Minister Nguyen Xuan Phuc came.", "Phuc left.", "Phuc"),
        ("President Hu Jintao came.", "Hu said no.", "Hu"),
        ("President Xi Jinping came.", "A note to Xi was lost.", "Xi"),
        ("Prime Minister Mahathir Mohamad came.", "Mahathir left.", "Mahathir"),
        ("President Jaap de Hoop Scheffer came.", "Here de Hoop Scheffer sat.", "de Hoop Scheffer"),
        ("Foreign Minister Orla Vantekova came.", "Vantekvoa left.", "Vantekvoa"),
        ("Foreign Minister Orla Vantekova came.", "Vantekovva left.", "Vantekovva"),
        ("President Donald Trump came.", "Trump said no.", "Trump"),
    ],
)
def test_later_mention(first: str, later: str, form: str) -> None:
    found = mentions(f"{first} {later}")
    assert len({name for _, name in found}) == 1
    assert found[-1][0] == form


def test_of_two_bearers_the_one_last_named_as_a_subject() -> None:
    text = (
        "Leader Kim Jong Un spoke on Monday.\n\n"
        "Kim Yong Nam also met the minister in Havana, and in Kim's talks little was said.\n\n"
        "Then Kim Jong Un wrote. Kim said no."
    )
    assert [name for form, name in mentions(text) if form == "Kim"] == [
        "Kim Yong Nam",
        "Kim Jong Un",
    ]


def test_a_surname_is_not_that_of_a_sister_named_behind_her_brother() -> None:
    text = "President Tor Umbo came. Ula Umbo, his sister, sat beside him. Umbo then left."
    assert mentions(text)[-1] == ("Umbo", "Tor Umbo")


def test_a_title_tells_two_bearers_apart() -> None:
    text = "President Ola Umbo met Foreign Minister Tor Umbo. President Umbo left."
    assert mentions(text)[-1] == ("Umbo", "Ola Umbo")


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        ("Tony Harrow died. The Harrow murder was solved.", ["Tony Harrow", "Harrow"]),
        ("Tony Harrow died. The Harrow Hotel shut.", ["Tony Harrow"]),
        ("Tony Harrow died. Another Harrow lived.", ["Tony Harrow"]),
        ("Tony Cook came. The ball hit Cook at last.", ["Tony Cook", "Cook"]),
        ("Tony Cook came. The head cook slept.", ["Tony Cook"]),
        ("Minister He Guoqiang came. He left with He.", ["He Guoqiang", "He"]),
        (
            "President Tony Harrow met King Abdullah II. The Harrow-Abdullah II meeting ended.",
            ["Tony Harrow", "Abdullah II", "Harrow", "Abdullah II"],
        ),
    ],
)
def test_forms_of_known_people(text: str, forms: list[str]) -> None:
    assert [form for form, _ in mentions(text)] == forms


def test_an_event_of_the_same_name_makes_no_namesake() -> None:
    text = "Premier Kim Myong Chol left for a fair of the same name. Kim Myong Chol came back."
    assert people(text) == ["Kim Myong Chol"]


def test_a_surname_is_not_who_is_named_in_full_behind_it() -> None:
    text = (
        "Premier Kim Yong Chol came. Leader Kim Il Ho slept. "
        "Kim, a former minister, is not related to Kim Il Ho."
    )
    assert [name for form, name in mentions(text) if form == "Kim"] == ["Kim Yong Chol"]


@pytest.mark.parametrize(
    "aside",
    ["stayed at home", "was not there", "was absent", "was with him throughout"],
)
def test_a_surname_is_not_who_is_told_of_by_the_way(aside: str) -> None:
    text = f"Minister Kim Il Bok flew to Lima. Kim Yong Ho {aside}. Kim came back on Friday."
    assert [name for form, name in mentions(text) if form == "Kim"] == ["Kim Il Bok"]


def test_father_and_son_are_two() -> None:
    text = "Former president George Harrow met President George W. Harrow."
    assert people(text) == ["George Harrow", "George W. Harrow"]


@pytest.mark.parametrize(
    "text",
    [
        "Kim Myong Chol left. The other Kim Myong Chol is a jurist.",
        "Premier Kim Myong Chol left. The vice minister of the same name, Kim Myong Chol, stayed.",
        "Premier Kim Myong Chol left. His namesake, Envoy Kim Myong Chol, went to Lima.",
        "Premier Kim Myong Chol left. Kim Myong Chol, a namesake in the army, went to Lima.",
        "Premier Kim Myong Chol left. The envoy of the same name, Kim Myong Chol, stayed. "
        "Premier Kim Myong Chol came back.",
    ],
)
def test_a_namesake_is_another_person(text: str) -> None:
    assert [official.id for official in read(text).officials] == [
        "kim-myong-chol",
        "kim-myong-chol-2",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Bill Clinton and Hillary Clinton came.",
        "Kim Yong Chol met Kim Yong Nam.",
        "Ri Su Yong met Ri Yong Ho.",
        "Minister Wang Jianmin met Minister Wang Jianming.",
        "Maria Vanteko met Mario Vanteko.",
    ],
)
def test_two_full_names_are_two_people(text: str) -> None:
    assert len(people(text)) == 2


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("ban ki-moon", "ban ki moon", True),
        ("george bush", "george w bush", True),
        ("g bush", "george bush", True),
        ("raul castro", "raul modesto castro ruz", True),
        ("rangin dadfar spanta", "rangeen dadfar spanta", False),
        ("shaukat aziz", "shauket aziz", True),
        ("kim jong un", "kim jong il", False),
        ("kim yong nam", "kim yong nan", False),
        ("wang jianmin", "wang jianming", True),
        ("bill clinton", "hillary clinton", False),
    ],
)
def test_same_full_name(one: str, other: str, same: bool) -> None:
    assert same_full_name(tuple(one.split()), tuple(other.split())) is same
    assert same_full_name(tuple(other.split()), tuple(one.split())) is same


@pytest.mark.parametrize(
    ("one", "other", "misprint"),
    [
        ("vantekova", "vantekvoa", True),
        ("vantekova", "vantkova", True),
        ("vantekova", "vantekovva", True),
        ("vantekova", "bantekova", False),
        ("kim", "kin", False),
        ("mario", "maria", False),
        ("vantekova", "vantokovo", False),
    ],
)
def test_misprint(one: str, other: str, misprint: bool) -> None:
    assert is_misprint(one, other) is misprint
    assert is_misprint(other, one) is misprint


def test_name_is_the_fullest_form_and_aliases_the_others() -> None:
    text = "Bush spoke. President George W. Bush left. George Bush and Bush's aide slept."
    found = official(text, "George W. Bush")
    assert found.aliases == ("Bush", "George Bush")
    assert found.id == "george-w-bush"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Leader Kim Il Ho flew home. He was tired, spokesman Kim Chol Su said. A third summit"
            " with Kim is planned.",
            "Kim Il Ho",
        ),
        (
            "Leader Kim Il Ho left. He was tired, spokesman Kim Chol Su said. Kim said no more.",
            "Kim Chol Su",
        ),
        (
            "Ri Tok Su came to Lima. One other of the party, Minister Ri Pong Ho, was seen.\n\nIt"
            " was not said on Friday who had paid for Ri's long trip.",
            "Ri Tok Su",
        ),
        (
            "President Moon Il Ho met Speaker Moon Chol Su. Moon Chol Su slept. Chung came as"
            " Moon's envoy.",
            "Moon Il Ho",
        ),
        ("Song Lin met Pak Thae Song. Pak Thae Song slept. Song left.", "Song Lin"),
        (
            "They talked of the Kim Il Ho regime.\n\nAmbassador Anna Kim came.\n\nKim sang.\n\nIt"
            " rained in Lima.\n\nKim left.",
            "Anna Kim",
        ),
    ],
)
def test_whom_a_family_name_alone_means_by_what_is_told(text: str, name: str) -> None:
    assert mentions(text)[-1][1] == name


@pytest.mark.parametrize(
    ("first", "later", "same"),
    [
        ("Choe Son Il", "Choi Sun-il", True),
        ("Pak Yong Thaek", "Park Young-taek", True),
        ("Ri Yong Chol", "Ri Yong Chon", False),
        ("Kim Sok Ju", "Kim Song Ju", False),
        ("Kim Jong Il", "Kim Jong Un", False),
        ("Ri Ryong Nam", "Ri Yong Nam", False),
    ],
)
def test_one_korean_name_in_two_spellings(first: str, later: str, same: bool) -> None:
    found = people(f"Minister {first} came to Lima. Minister {later} left Lima.")
    assert (len(found) == 1) is same


@pytest.mark.parametrize(
    "text",
    [
        "Antonio Umbo flew to Lima. Umbo, whose real first name is Kanji, sang.",
        "Antonio Umbo flew to Lima. Umbo, whose real name is Kanji Umbo, sang. Kanji Umbo left.",
        "Bobby Vantek, also known as Robert Oblim, flew to Lima. Robert Oblim sang.",
        "President Miguel Diaz-Umbo came. Diaz Umbo said he was glad.",
    ],
)
def test_another_name_of_one_person(text: str) -> None:
    assert len({name for _, name in mentions(text)}) == 1
