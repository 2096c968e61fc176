"""Roles by the grammar of titles, and the countries that officials represent."""

from __future__ import annotations

import pytest

from tests.annotate.people.reading import official, read

LONG = (
    "Pak Chun Gil, who serves as a vice-chairman of the Fishers Union of Korea’s (FUK) Inner "
    "Committee and head of its Overseas Department, is on his way."
)


@pytest.mark.parametrize(
    ("text", "name", "roles"),
    [
        (
            LONG,
            "Pak Chun Gil",
            [
                "vice-chairman of the Fishers Union of Korea’s Inner Committee",
                "head of its Overseas Department",
            ],
        ),
        ("Vietnamese State President Ola Umbo came.", "Ola Umbo", ["State President"]),
        ("Then prime minister Ola Umbo came.", "Ola Umbo", ["former prime minister"]),
        ("Ex-president Ola Umbo came.", "Ola Umbo", ["former president"]),
        ("Visiting Foreign Minister Ola Umbo came.", "Ola Umbo", ["Foreign Minister"]),
        ("Spokesman Major Ola Umbo came.", "Ola Umbo", ["Spokesman", "Major"]),
        ("Ola Umbo, one of Peru’s most senior diplomats, came.", "Ola Umbo", ["senior diplomat"]),
        (
            "Ola Umbo, first vice-minister of Foreign Affairs, came.",
            "Ola Umbo",
            ["first vice-minister of Foreign Affairs"],
        ),
        ("His Thai counterpart Ola Umbo came.", "Ola Umbo", []),
        ("His sister Ola Umbo came.", "Ola Umbo", []),
        (
            "Ola Umbo, minister of trade, industry and energy, came.",
            "Ola Umbo",
            ["minister of trade, industry and energy"],
        ),
        (
            "Former Chairman of the Bureau of the Island Fishers’ Assembly Kim Chol Ho came.",
            "Kim Chol Ho",
            ["former Chairman of the Bureau of the Island Fishers’ Assembly"],
        ),
        ("Taikonauts Fei Junlong and Nie Haisheng flew.", "Fei Junlong", ["taikonaut"]),
        ("Foreign Ministers Ola Umbo and Tor Ek left.", "Tor Ek", ["Foreign Minister"]),
        (
            "Governor of the US state of Ohio Ola Umbo came.",
            "Ola Umbo",
            ["Governor of the US state of Ohio"],
        ),
        (
            "UN envoy for the Kosovo status talks Ola Umbo came.",
            "Ola Umbo",
            ["UN envoy for the Kosovo status talks"],
        ),
        (
            "European Commission President Ola Umbo came.",
            "Ola Umbo",
            ["European Commission President"],
        ),
        (
            "The publisher of local daily “Morning Star”, Ola Umbo, came.",
            "Ola Umbo",
            ["publisher of local daily “Morning Star”"],
        ),
        (
            "Army spokesman Lieutenant Colonel Ola Umbo came.",
            "Ola Umbo",
            ["Army spokesman", "Lieutenant Colonel"],
        ),
        (
            "Sweden named Ola Umbo as chief cabinet secretary.",
            "Ola Umbo",
            ["chief cabinet secretary"],
        ),
        ("Ola Umbo stepped down on Monday as premier.", "Ola Umbo", ["former premier"]),
        ("Ola Umbo, also deputy mayor of Oslo, came.", "Ola Umbo", ["deputy mayor of Oslo"]),
        ("A spokesman met Ola Umbo, a mayor said.", "Ola Umbo", []),
        (
            "Two fellow members of the Board, Ola Umbo and Tor Ek, came.",
            "Tor Ek",
            ["member of the Board"],
        ),
        ("Its leader, Colonel Ola Umbo, came.", "Ola Umbo", ["Colonel", "leader"]),
    ],
)
def test_roles(text: str, name: str, roles: list[str]) -> None:
    assert [role.title for role in official(text, name).roles] == roles


def test_former_roles_say_so() -> None:
    text = "Former Chilean president Ola Umbo met Chilean President Tor Ek."
    assert [role.former for role in official(text, "Ola Umbo").roles] == [True]
    assert [role.former for role in official(text, "Tor Ek").roles] == [False]


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        ("Cuban Foreign Minister Ola Umbo came.", "Ola Umbo", "CU"),
        ("Ola Umbo, president of Peru, came.", "Ola Umbo", "PE"),
        ("Ola Umbo (Peru) won.", "Ola Umbo", "PE"),
        ("UN Secretary General Ola Umbo came.", "Ola Umbo", "UN"),
        ("The resident ambassador to Cuba Ola Umbo came.", "Ola Umbo", None),
        ("DPRK officials met Pak Chun Gil.", "Pak Chun Gil", "KP"),
        (
            "HANOI, May 21 (AFP) -- US envoys came. President Donald Harrow spoke.",
            "Donald Harrow",
            "US",
        ),
        ("SEOUL, May 21 (AFP) -- President Roh Moo-Hyun spoke.", "Roh Moo-Hyun", "KR"),
        ("Chinese and North Korean men met. Present was Wang Shuren.", "Wang Shuren", "CN"),
        ("Spokesman of the UN mission in Kosovo Ola Umbo spoke.", "Ola Umbo", "UN"),
        ("European Commission President Ola Umbo came.", "Ola Umbo", "EU"),
        (
            "Secretary General of the Organization of American States Ola Umbo left.",
            "Ola Umbo",
            None,
        ),
        (
            "OSLO, May 21 (AFP) -- A mayor met a Togolese delegation headed by Ola Umbo, governor"
            " of Lome, and Tor Ek, head of the Board.",
            "Tor Ek",
            "TG",
        ),
        (
            "SYDNEY, May 21 (AFP) -- Ola Umbo, a member of the Labor Party, spoke.",
            "Ola Umbo",
            "AU",
        ),
        (
            "WASHINGTON, May 21 (AFP) -- US President Tor Ek spoke of Togo. Vice President Ola Umbo"
            " was glad.",
            "Ola Umbo",
            "US",
        ),
        ("The UN Secretary-General’s special representative Ola Umbo spoke.", "Ola Umbo", "UN"),
        ("Sweden’s Ola Umbo saw Robert Ek, a North Korea expert.", "Robert Ek", None),
        (
            "RIGA, May 21 (Xinhua) -- by a writer\n\nHONG KONG, May 21 (Xinhua) -- Analyst Ola Umbo"
            " was glad.",
            "Ola Umbo",
            "HK",
        ),
    ],
)
def test_country(text: str, name: str, country: str | None) -> None:
    assert official(text, name).country == country


def test_each_value_is_traced_to_its_rule() -> None:
    found = read("Cuban Foreign Minister Ola Umbo came.")
    (umbo,) = found.officials
    assert ("person/titled", "Ola Umbo") in {(name.rule, name.text) for name in found.names}
    assert [(role.rule, role.title) for role in umbo.roles] == [("role/before", "Foreign Minister")]
    traced = {(firing.rule, firing.value) for firing in found.trace if firing.stage == "people"}
    assert ("country/said", "Ola Umbo: CU") in traced
