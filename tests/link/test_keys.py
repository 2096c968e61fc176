"""Name keys: which spellings are one name, and which names must never be taken for one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.link.keys import fold, name_keys, nest_blocks, nested, slug, sound
from store.link.korean import korean_keys


def tight(left: str, right: str, country: str | None, other: str | None = "same") -> bool:
    second = country if other == "same" else other
    return bool(name_keys(left, country).tight & name_keys(right, second).tight)


@pytest.mark.parametrize(
    ("left", "right", "country"),
    [
        ("Ri Su Yong", "Ri Su-yong", "KP"),
        ("Ri Su Yong", "Lee Su-yong", "KP"),
        ("Ri Su Yong", "Ri Su-yo'ng", "KP"),
        ("Ri Yong Ho", "Li Yong-ho", "KP"),
        ("Kim Yong Chol", "Kim Young-chul", "KP"),
        ("Pak Thae Song", "Park Tae-song", "KP"),
        ("Pak Pong Ju", "Pak Pong-chu", "KP"),
        ("Choe Kang Il", "Choi Gang-il", "KP"),
        ("Kim Phyong Hae", "Kim Pyong Hae", "KP"),
        ("Jang Ung", "Chang Ung", "KP"),
        ("Kang Kyung-wha", "Kang Kyong Hwa", "KR"),
        ("Do Jong-hwan", "To Jong Hwan", "KR"),
        ("Moon Jae-in", "Jae-in Moon", "KR"),
        ("Miguel Díaz-Canel", "Miguel Diaz-Canel", "CU"),
        ("Sergey Lavrov", "Sergei Lavrov", "RU"),
        ("Bashar al-Assad", "Bashar Assad", "SY"),
        ("Michael R. Pompeo", "Mike Pompeo", "US"),
        ("V. K. Singh", "VK Singh", "IN"),
        ("Stefan Löfven", "Stefan Lofven", "SE"),
        ("Phạm Bình Minh", "Pham Binh Minh", "VN"),
        ("Chen Shui-bian", "Chen Shuibian", "TW"),
        ("Abe Shinzo", "Shinzo Abe", "JP"),
        ("Mohammed Abdel Aziz", "Mohamed Abdelaziz", "MR"),
    ],
)
def test_spellings_of_one_name(left: str, right: str, country: str) -> None:
    assert tight(left, right, country)


@pytest.mark.parametrize(
    ("left", "right", "country"),
    [
        ("Kim Yong Nam", "Kim Yong Chol", "KP"),
        ("Kim Yong Chol", "Kim Chol Yong", "KP"),
        ("Kim Yong Chun", "Kim Yong Jun", "KP"),
        ("Kim Song", "Kim Song Nam", "KP"),
        ("Ri Yong Ho", "Ri Ryong Ho", "KP"),
        ("Ri Su Yong", "O Su Yong", "KP"),
        ("Kim Jong Un", "Kim Jong Il", "KP"),
        ("Jo Yong Won", "Jo Yong Jin", "KP"),
        ("Li Wei", "Lei Wei", "CN"),
        ("Wang Yi", "Wang Yang", "CN"),
        ("Li Wang", "Wang Li", "CN"),
        ("Vo Van Thuong", "Vo Van Phuong", "VN"),
        ("Raúl Castro", "Fidel Castro", "CU"),
        ("Hassan Ali", "Ali Hassan", "SY"),
    ],
)
def test_different_names(left: str, right: str, country: str) -> None:
    assert not tight(left, right, country)
    assert not nested(name_keys(left, country), name_keys(right, country))


@pytest.mark.parametrize(
    ("name", "country", "short"),
    [
        ("Kwon Jong Gun", "KP", True),
        ("Park Geun-hye", "KR", True),
        ("Kwon Jong-gun", None, True),
        ("Xi Jinping", "CN", True),
        ("Nguyen Xuan Phuc", "VN", True),
        ("Chris Patten", "HK", False),
        ("Vladimir Titov", "CN", False),
        ("Xi Jinping", "RU", False),
    ],
)
def test_names_of_the_short_kind(name: str, country: str | None, short: bool) -> None:
    assert name_keys(name, country).short is short


def test_loose_keys_only_suggest() -> None:
    north, south = name_keys("Choe Ryong Hae", "KP"), name_keys("Choe Yong-hae", "KP")
    assert not north.tight & south.tight
    assert north.loose & south.loose


def test_a_country_that_is_missing_does_not_hide_the_name() -> None:
    assert tight("Ri Su Yong", "Ri Su-yong", "KP", None)
    assert tight("Jiang Zemin", "Jiang Zemin", "CN", None)


@pytest.mark.parametrize(
    ("short", "long", "country"),
    [
        ("Bruno Rodríguez", "Bruno Eduardo Rodríguez Parrilla", "CU"),
        ("Javad Zarif", "Mohammad Javad Zarif", "IR"),
        ("Miguel Díaz-Canel", "Miguel Mario Díaz-Canel Bermúdez", "CU"),
        ("D. Tsogtbaatar", "Damdin Tsogtbaatar", "MN"),
        ("V. K. Singh", "Vijay Kumar Singh", "IN"),
    ],
)
def test_a_name_with_words_left_out(short: str, long: str, country: str) -> None:
    few, many = name_keys(short, country), name_keys(long, country)
    assert nested(few, many)
    assert not nested(many, few)
    assert nest_blocks(few)[0] & nest_blocks(many)[1]


@pytest.mark.parametrize(
    ("short", "long", "country"),
    [
        ("Eduardo Parrilla", "Bruno Eduardo Rodríguez Parrilla Gómez", "CU"),
        ("Kim Song", "Kim Song Nam", "KP"),
        ("George W. Bush", "George H. W. Bush", "US"),
        ("B. Tsogtbaatar", "Damdin Tsogtbaatar", "MN"),
        ("M. H. Ansari", "Majid Ansari", "IR"),
        ("M. A. Aziz", "Muqrin bin Abdul Aziz", "BH"),
    ],
)
def test_not_a_part_of_the_name(short: str, long: str, country: str) -> None:
    assert not nested(name_keys(short, country), name_keys(long, country))


@pytest.mark.parametrize(
    "words", [("pompeo", "mike"), ("kim", "campbell"), ("ri",), ("kim", "schwarz"), ()]
)
def test_no_korean_name(words: tuple[str, ...]) -> None:
    assert korean_keys(words) is None


def test_syllables_without_a_mark_between_them() -> None:
    assert korean_keys(("kim", "jongun")) == korean_keys(("kim", "jong-un"))


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Miguel Díaz-Canel", "miguel-diaz-canel"),
        ("Ri Su-yo'ng", "ri-su-yong"),
        ("John Paul 2", "john-paul"),
        ("…", "unnamed"),
    ],
)
def test_slugs(name: str, expected: str) -> None:
    assert slug(name) == expected


@given(st.text(max_size=40), st.sampled_from([None, "KP", "CN", "RU", "JP"]))
def test_any_text_has_keys(name: str, country: str | None) -> None:
    keys = name_keys(name, country)
    assert keys.tight
    assert not keys.full or keys.words
    assert slug(name)
    assert fold(fold(name)) == fold(name) or not name.isascii()


@pytest.mark.parametrize(("word", "kept"), [("li", "li"), ("lei", "lei"), ("yuri", "yuri")])
def test_short_words_keep_their_spelling(word: str, kept: str) -> None:
    assert sound(word) == kept


@pytest.mark.parametrize(
    ("word", "other"), [("sergey", "sergei"), ("yury", "yuri"), ("dmitriy", "dmitri")]
)
def test_transliterations_sound_alike(word: str, other: str) -> None:
    assert sound(word) == sound(other)
