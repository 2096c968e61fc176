"""Who is a person, with which span; what looks like one and is not."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from store.annotate.pipeline import annotate_text
from tests.annotate.people.reading import mentions, people


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The letter was read by Foreign Minister Choe Son Hui.", ["Choe Son Hui"]),
        ("DPRK Ambassador to Russia Kim Hyong Jun was there.", ["Kim Hyong Jun"]),
        ("He met Ri Son Gwon and Ju Yong Gil.", ["Ri Son Gwon", "Ju Yong Gil"]),
        ("He met Ambassador-at-large Alounkeo Kittikhoun.", ["Alounkeo Kittikhoun"]),
        ("British minister Jack Straw and others came.", ["Jack Straw"]),
        ("The case went to Foreign Secretary Straw Poll.", []),
        ("They elected Joseph Cardinal Ratzinger.", ["Joseph Cardinal Ratzinger"]),
        ("He called on former king Mohammad Zahir Shah.", ["Mohammad Zahir Shah"]),
        ("Ri Ho Jun, a section chief, came along.", ["Ri Ho Jun"]),
        ("No Kwang Chol went to Hanoi.", ["No Kwang Chol"]),
        ("So Hong Chan, the vice-minister, was there.", ["So Hong Chan"]),
        ("So Kim Jong Un went home.", ["Kim Jong Un"]),
        ("No South Korean officials came.", []),
        ("He saw Prime Minister Hun Sen. The talks were long.", ["Hun Sen"]),
        ("He saw Sen. Edward Harrow.", ["Edward Harrow"]),
        ("Present was Ban Ki-moon.", ["Ban Ki-moon"]),
        ("Prime Minister Nguyen Xuan Phuc came.", ["Nguyen Xuan Phuc"]),
        ("President Susilo Bambang Yudhoyono came.", ["Susilo Bambang Yudhoyono"]),
        ("Prime Minister Nuri al-Maliki came.", ["Nuri al-Maliki"]),
        ("Crown Prince Abdullah bin Abdul Aziz came.", ["Abdullah bin Abdul Aziz"]),
        ("The gift of Jaap de Hoop Scheffer was small.", ["Jaap de Hoop Scheffer"]),
        ("Minister Bruno Eduardo Rodríguez Parrilla came.", ["Bruno Eduardo Rodríguez Parrilla"]),
        ("Pope John Paul II came.", ["John Paul II"]),
        ("King Abdullah II came.", ["Abdullah II"]),
        ("He saw Patriarch Bartholomew I, who smiled.", ["Bartholomew I"]),
        ("U.S. President George W. Bush came.", ["George W. Bush"]),
        ("They heard Martin Luther King, Jr. speak.", ["Martin Luther King, Jr."]),
        ('The aide was Lewis "Ace" Harrow.', ['Lewis "Ace" Harrow']),
        ("Vice President Kim Pyong- Sik came.", ["Kim Pyong- Sik"]),
        ("Chief Commissioner MA Aziz came.", ["MA Aziz"]),
        ("Some Tony Harrow-era laws fell.", ["Tony Harrow"]),
        ("KIM CHOL HO SPOKE TO RI SU YONG.", ["KIM CHOL HO", "RI SU YONG"]),
        ("Edited by Oliver Harrow", ["Oliver Harrow"]),
        ("She is a daughter of Zukarno.", ["Zukarno"]),
        ("Minister of Trade and Industry Rachid Badr came.", ["Rachid Badr"]),
        ("A meeting with Tan Tee How, permanent secretary, was held.", ["Tan Tee How"]),
        ("Secretary Ao Man Long left.", ["Ao Man Long"]),
        ("Wu Xiao'ai from the university sang.", ["Wu Xiao'ai"]),
        ("Dean Oblimo, president of the fund, came.", ["Dean Oblimo"]),
        ("We heard Jorge Voto- Bernalo of Peru.", ["Jorge Voto- Bernalo"]),
        ("President Omer El- Bashiro came.", ["Omer El- Bashiro"]),
        ("A lieutenant of Osama bin Harrow came.", ["Osama bin Harrow"]),
        ("They met the Dalai Lama.", ["Dalai Lama"]),
        ("South Africa's Vashto Oblimo came.", ["Vashto Oblimo"]),
        ("Minister of Resettlement Didymus Ombasa came.", ["Didymus Ombasa"]),
        ("President Ts.Vashtorj met Kh.Oblimaa.", ["Ts.Vashtorj", "Kh.Oblimaa"]),
        ("Foreign Minister Jan Vossel came on Jan 5.", ["Jan Vossel"]),
        ('"It rains," said Sun Xiwen of the university.', ["Sun Xiwen"]),
        ("Vice FM Pak Chol Ryong came at 6 pm.", ["Pak Chol Ryong"]),
    ],
)
def test_person(text: str, names: list[str]) -> None:
    assert people(text) == names


@pytest.mark.parametrize(
    "text",
    [
        "The Hoover Institution was closed.",
        "It was closed on Jan 5 and on Mar 6, 2018.",
        "They met at Kim Il Sung University.",
        "The crowd filled Robert Harrow Stadium.",
        "Hurricane Katrina came ashore.",
        "The ferry Vera Dunlop sank.",
        "Shares of Merrill Lynch fell.",
        "The Rodong Sinmun carried it.",
        "Real Madrid beat Aston Villa in May.",
        "Roman Catholic bishops left for Monday's mass.",
        "The Security Council met. The World Bank paid.",
        "He flew to Rio de Janeiro, Ho Chi Minh City and Santa Fe.",
        "The official Xinhua agency said so.",
        "The Boston-based firm closed.",
        "I'm here. Won't you stay?",
    ],
)
def test_no_person(text: str) -> None:
    assert people(text) == []


def test_span_leaves_out_titles_possessives_and_quotes() -> None:
    text = (
        "“President Miguel Díaz-Canel’s aide” and ‘Mr. Harrow’ met Belarus' minister Igor Petrov."
    )
    assert [name for name, _ in mentions(text)] == ["Miguel Díaz-Canel", "Harrow", "Igor Petrov"]


def test_an_administration_names_its_head() -> None:
    text = "President Bill Clinton left. The Clinton administration stayed."
    assert mentions(text)[1] == ("Clinton", "Bill Clinton")


def test_an_acronym_is_no_family_name() -> None:
    text = "Kim Yong Nam went to a meeting of the Non-Aligned Movement (NAM)."
    assert [name for name, _ in mentions(text)] == ["Kim Yong Nam"]


def test_own_words_that_are_never_names_are_no_people(tmp_path: Path) -> None:
    text = "President Zorbley Quandt met Minister Anna Farlow in Paris on Monday."
    (tmp_path / "never_names.txt").write_text("Zorbley Quandt\n", encoding="utf-8")

    def named(words: Path | None) -> list[str]:
        read = annotate_text(text, dt.date(2019, 5, 21), words)
        return [name.text for name in read.names if name.kind == "person"]

    assert named(None) == ["Zorbley Quandt", "Anna Farlow"]
    assert named(tmp_path) == ["Anna Farlow"]
