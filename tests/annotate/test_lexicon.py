"""The dictionaries: what they hold, how they are looked up, and a user's own over them."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.annotate.lexicon import DATA, DictionaryError, load_lexicon, plain, slug
from store.annotate.tokens import tokenise

LEXICON = load_lexicon()


def place_ids(text: str) -> list[str]:
    tokens = tokenise(text)
    found = LEXICON.places.at(tokens, 0)
    assert found is None or found[0] == len(tokens), text
    return [entry.id for entry in found[1]] if found else []


@pytest.mark.parametrize(
    ("name", "code"),
    [
        line.split("=")
        for line in """
        North Korea=KP|DPRK=KP|D.P.R.K.=KP|N. Korea=KP|North Koreans=KP|South Korea=KR|ROK=KR
        S. Korea=KR|Republic of Korea=KR|Democratic People's Republic of Korea=KP|USA=US
        Democratic People’s Republic of Korea=KP|U.S.=US|US=US|United States of America=US
        American=US|Americans=US|UK=GB|U.K.=GB|Great Britain=GB|Britons=GB|Scottish=GB|UAE=AE
        United Arab Emirates=AE|Burma=MM|Burmese=MM|Myanmar=MM|Zaire=CD|Zairean=CD|DRC=CD
        Democratic Republic of Congo=CD|Soviet Union=RU|USSR=RU|Soviet=RU|Russian Federation=RU
        Yugoslavia=RS|Yugoslav=RS|Serbs=RS|Palestinian=PS|West Bank=PS|Gaza Strip=PS|Kosovo=XK
        Palestinian territories=PS|Kosovar=XK|Taiwan=TW|Republic of China=TW|Hong Kong=HK
        European Union=EU|EU=EU|United Nations=UN|U.N.=UN|Ivory Coast=CI|Côte d'Ivoire=CI
        Cote d'Ivoire=CI|Ivorian=CI|Czechoslovakia=CZ|Holland=NL|Dutch=NL|Swiss=CH|Danish=DK
        Filipino=PH|Philippine=PH|Holy See=VA|Vatican=VA|East Timorese=TL|Sri Lankan=LK|Laotian=LA
        New Zealander=NZ|Papua New Guinea=PG|Guinea-Bissau=GW|Equatorial Guinea=GQ|Nigerien=NE
        Nigerian=NG|Kyrgyz=KG|Azeri=AZ|Bosnia-Herzegovina=BA|Cape Verde=CV|Eswatini=SZ|Persia=IR
        """.replace("\n", "|").split("|")
        if line.strip()
        for line in [line.strip()]
    ],
)
def test_names_of_countries(name: str, code: str) -> None:
    assert place_ids(name)[:1] == [code]


@pytest.mark.parametrize(
    ("name", "id_"),
    [
        ("Havana", "CU/havana"),
        ("Pyongyang", "KP/pyongyang"),
        ("Peking", "CN/beijing"),
        ("Rangoon", "MM/yangon"),
        ("Saigon", "VN/ho-chi-minh-city"),
        ("Bombay", "IN/bombay"),
        ("Kiev", "UA/kyiv"),
        ("Kyiv", "UA/kyiv"),
        ("N'Djamena", "TD/ndjamena"),
        ("N’Djamena", "TD/ndjamena"),
        ("Sana'a", "YE/sanaa"),
        ("São Paulo", "BR/sao-paulo"),
        ("Sao Paulo", "BR/sao-paulo"),
        ("St. Petersburg", "RU/saint-petersburg"),
        ("Sharm el-Sheikh", "EG/sharm-el-sheikh"),
        ("Port-au-Prince", "HT/port-au-prince"),
        ("Washington", "US/washington"),
        ("Camp David", "US/camp-david"),
        ("Panmunjom", "KR/panmunjom"),
        ("Chechnya", "RU/chechnya"),
        ("Middle East", "middle-east"),
        ("Balkans", "balkans"),
        ("Nagorno-Karabakh", "AZ/nagorno-karabakh"),
        ("Busan", "KR/busan"),
        ("Pusan", "KR/busan"),
        ("Asia- Pacific", "asia-pacific"),
        ("Sharm el- Sheikh", "EG/sharm-el-sheikh"),
        ("Guinea- Bissau", "GW"),
    ],
)
def test_cities_sites_and_regions(name: str, id_: str) -> None:
    assert place_ids(name)[0] == id_


@pytest.mark.parametrize("word", ["us", "Us", "un", "Un", "eu", "rok", "Roc", "uae", "car", "Car"])
def test_abbreviations_are_matched_letter_for_letter(word: str) -> None:
    assert place_ids(word) == []


@pytest.mark.parametrize(
    "word", "Nice Reading Mobile Batman Male Man Split Orange March Most Hull Bush".split()
)
def test_trap_cities_need_a_context(word: str) -> None:
    found = LEXICON.places.at(tokenise(word), 0)
    assert found is None or all(entry.weak for entry in found[1])


@pytest.mark.parametrize(
    ("given", "sex"),
    [("Ruth", "f"), ("José", None), ("Walid", "m"), ("Kim", None), ("Nikita", None), ("Zzz", None)],
)
def test_sex_by_given_name(given: str, sex: str | None) -> None:
    assert LEXICON.sex_by_name(given) == sex


@pytest.mark.parametrize("word", "Kim Pak Ban Hu Of Ri Li So".split())
def test_short_names_are_no_cities_at_all(word: str) -> None:
    assert place_ids(word) == []


def test_every_country_has_a_name_and_its_capital_is_a_city() -> None:
    assert len(LEXICON.countries) > 200
    for code, country in LEXICON.countries.items():
        assert country.name
        assert len(code) == 2
        for capital in country.capitals:
            assert capital.startswith(f"{code}/")
    assert LEXICON.capital_of("CU") == "CU/havana"
    assert LEXICON.capital_of("AQ") is None
    assert LEXICON.capital_of("ZZ") is None


@pytest.mark.parametrize(("words", "code"), [("North Korean", "KP"), ("Cubans", "CU")])
def test_demonyms_by_words(words: str, code: str) -> None:
    found = LEXICON.places.at(tokenise(words), 0)
    assert found is not None
    assert [(entry.id, entry.sort, entry.weak) for entry in found[1]] == [(code, "demonym", False)]


def test_a_demonym_that_is_a_common_word_needs_a_context() -> None:
    assert all(entry.weak for entry in LEXICON.places.single("Pole"))


@pytest.mark.parametrize("name", ["john", "maria", "mohammed", "vladimir", "sergei", "carlos"])
def test_frequent_given_names(name: str) -> None:
    assert LEXICON.given_names.get(name) == 3


@pytest.mark.parametrize("name", ["kim", "nguyen", "smith", "garcia", "wang", "hassan"])
def test_frequent_surnames(name: str) -> None:
    assert LEXICON.surnames.get(name) == 3


@pytest.mark.parametrize("word", ["talks", "leaders", "said", "security", "colour", "color"])
def test_ordinary_words(word: str) -> None:
    assert LEXICON.common_words.get(word) >= 3
    assert word in LEXICON.common_words


@pytest.mark.parametrize("word", ["paris", "korea", "xyzzy", "", "monday"])
def test_words_that_are_not_ordinary(word: str) -> None:
    assert LEXICON.common_words.get(word) == 0
    assert word not in LEXICON.common_words


@pytest.mark.parametrize(
    ("word", "expected"),
    [("Díaz", "diaz"), ("Ōta", "ota"), ("O’Neill", "o'neill"), ("Łódź", "lodz"), ("ß", "ss")],
)
def test_plain(word: str, expected: str) -> None:
    assert plain(word) == expected


@given(st.text())
def test_plain_and_slug_take_any_text(text: str) -> None:
    assert plain(plain(text)) == plain(text)
    assert all(part for part in slug(text).split("-")) or slug(text) == ""


# --- the files -----------------------------------------------------------------------------------

TABLES = sorted(path for path in DATA.iterdir() if path.suffix in (".tsv", ".txt"))


@pytest.mark.parametrize("path", TABLES, ids=lambda path: path.name)
def test_each_table_says_what_it_is(path: Path) -> None:
    assert path.read_text(encoding="utf-8").startswith("# ")


def test_all_tables_together_stay_small() -> None:
    data = [path for path in DATA.iterdir() if path.is_file() and path.suffix != ".py"]
    assert sum(path.stat().st_size for path in data) < 2_000_000


@pytest.mark.parametrize("name", ["given_names.txt", "surnames.txt", "common_words.txt"])
def test_word_tables_are_sorted_for_bisection(name: str) -> None:
    text = (DATA / name).read_text(encoding="utf-8")
    for section in text.split("\n= ")[1:]:
        words = section.partition("\n")[2].split()
        assert words == sorted(words)
        assert all(word == plain(word) for word in words)


def test_cities_are_sorted_and_begin_with_their_first_word() -> None:
    lines = (DATA / "cities.tsv").read_text(encoding="utf-8").splitlines()
    assert lines == [*lines[:2], *sorted(lines[2:])]
    for line in lines[2:]:
        first, name, country, people, weak = line.split("\t")
        assert tokenise(name).lower[0] == first, name
        assert country in LEXICON.countries or len(country) == 2
        assert people.isdigit()
        assert weak in ("", "weak")


@pytest.mark.parametrize("name", ["places.tsv", "organisations.tsv"])
def test_rows_have_three_columns(name: str) -> None:
    for row in LEXICON.rows(name):
        assert len(row) in (3, 4), row
        assert row[0]
        assert row[2]
        assert row[1] == "" or row[1] in LEXICON.countries or len(row[1]) == 2


def test_every_site_of_a_capital_is_a_site() -> None:
    sites = {
        f"{country}/{slug(names.split(';')[0].rstrip('?'))}"
        for names, country, sort, *_ in LEXICON.rows("places.tsv")
        if sort == "site"
    }
    assert set(LEXICON.lines("capital_sites.txt")) <= sites


# --- a user's folder -----------------------------------------------------------------------------


def test_own_entries_are_added_and_win(tmp_path: Path) -> None:
    (tmp_path / "places.tsv").write_text(
        "# mine\nMasik Pass;Masikryong\tKP\tsite\nSpringfield\tGB\tcity\nParis\tUS\tcity\n"
    )
    (tmp_path / "organisations.tsv").write_text("Northern Lights;NLI\tSE\tinstitute\n")
    (tmp_path / "given_names.txt").write_text("Zzyzx Qwortle\n")
    (tmp_path / "common_words.txt").write_text("= 2\nvisitwise\n")
    mine = load_lexicon(tmp_path)

    found = mine.places.at(tokenise("Masikryong"), 0)
    assert found is not None
    assert found[1][0].id == "KP/masik-pass"
    found = mine.places.at(tokenise("Paris"), 0)
    assert found is not None
    assert [entry.id for entry in found[1]][:2] == ["US/paris", "FR/paris"]
    found = mine.organisations.at(tokenise("NLI"), 0)
    assert found is not None
    assert found[1][0].id == "northern-lights"
    assert mine.organisations.at(tokenise("nli"), 0) is None
    assert mine.given_names.get("zzyzx") == 3
    assert mine.common_words.get("visitwise") == 2
    assert mine.given_names.get("john") == 3
    assert LEXICON.given_names.get("zzyzx") == 0


def test_own_words_that_are_never_names(tmp_path: Path) -> None:
    (tmp_path / "never_names.txt").write_text("# mine\nGeorgia\nNew York Times\n")
    mine = load_lexicon(tmp_path)
    assert mine.places.at(tokenise("Georgia"), 0) is None
    assert mine.organisations.at(tokenise("New York Times"), 0) is None
    assert mine.places.at(tokenise("Georgian"), 0) is not None
    assert "georgia" in mine.never_names


def test_toml_dictionaries_are_merged(tmp_path: Path) -> None:
    (tmp_path / "mine.toml").write_text('words = ["b"]\n[table]\nkey = "new"\n')
    mine = load_lexicon(tmp_path)
    assert mine.toml("mine.toml") == {"words": ["b"], "table": {"key": "new"}}
    assert mine.toml("none.toml") == {}
    assert mine.rows("none.tsv") == []


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("countries.tsv", b"QQ\t\t\t\n"),
        ("places.tsv", b"\xff\xfe\tKP\tsite\n"),
        ("given_names.txt", b"\xff\xfe\n"),
    ],
)
def test_a_broken_file_gives_one_clear_line(tmp_path: Path, name: str, content: bytes) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(DictionaryError) as error:
        load_lexicon(tmp_path)
    assert name in str(error.value)
    assert "\n" not in str(error.value)


def test_a_broken_toml_file_gives_one_clear_line(tmp_path: Path) -> None:
    (tmp_path / "mine.toml").write_text("words = [\n")
    with pytest.raises(DictionaryError, match=r"mine\.toml"):
        load_lexicon(tmp_path).toml("mine.toml")
