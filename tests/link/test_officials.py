"""Who is who across articles."""

from __future__ import annotations

import pytest

from store.link import link
from store.link.records import Linked
from store.model import Official
from tests.link.build import article, who


def linked(*officials: Official) -> Linked:
    """Each official in an article of their own, a day apart."""
    return link(
        article(f"a{number:02}", f"2019-05-{number:02}", (official,))
        for number, official in enumerate(officials, start=1)
    )


def count(*officials: Official) -> int:
    return len(linked(*officials).officials)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (who("Ri Su Yong", "KP", "party vice-chairman"), who("Lee Su-yong", "KP")),
        (who("Ri Su Yong", "KP"), who("Ri Su-yong")),
        (who("Bruno Rodríguez", "CU", "Foreign Minister"), who("Bruno Rodríguez Parrilla", "CU")),
        (who("Sergey Lavrov", "RU", "Foreign Minister"), who("Sergei Lavrov")),
        (who("Sergey Lavrov", "RU", "Foreign Minister"),
         who("Lavrov", "RU", "Minister of Foreign Affairs")),
        (who("Ada Bergstrom", "SE", "Trade Minister"),
         who("Ada Bergstrom", "NO", "Trade Minister", printed=False)),
        (who("Ban Ki-moon", "KR", "Foreign Minister"),
         who("Ban Ki-moon", "UN", "Secretary-General")),
        (who("Choe Son Hui", "KP", "vice foreign minister"),
         who("Choi Sun Hee", "KP", "Vice Foreign Minister")),
        (who("Saeb Erekat", "PS", "chief negotiator"),
         who("Saeb Erakat", "PS", "Chief Negotiator")),
    ],
)  # fmt: skip
def test_one_person(left: Official, right: Official) -> None:
    assert count(left, right) == 1
    assert count(right, left) == 1


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (who("Kim Yong Nam", "KP"), who("Kim Yong Chol", "KP")),
        (who("Kim Myong Gil", "KP", "chief negotiator"),
         who("Kim Myong Gil", "KP", "director of the Central Prosecutors Office")),
        (who("Kim Yong Chol", "KP", "party vice-chairman"),
         who("Kim Young-chul", "KR", "Labour Minister")),
        (who("Carlos Perez", "VE", "Foreign Minister"),
         who("Carlos Perez", "MX", "Trade Minister")),
        (who("Robert Green", "GB", "Home Secretary"), who("Robert Green", "GB", "goalkeeper")),
        (who("Lavrov", "RU"), who("Lavrov", "RU")),
        (who("Sergey Lavrov", "RU", "Foreign Minister"), who("Lavrov", "BG", "Foreign Minister")),
        (who("Sergey Lavrov", "RU", "Foreign Minister"), who("Lavrov", "RU", "film critic")),
        (who("Choe Son Hui", "KP", "vice foreign minister"),
         who("Choi Sun Hee", "KP", "Health Minister")),
        (who("David Davies", "GB", "Foreign Secretary"),
         who("David Davis", "GB", "Home Secretary")),
        (who("Ali Sabah", "KW", "Energy Minister"), who("Omar Sabah", "KW", "Energy Minister")),
        (who("Raúl Castro", "CU", "President"), who("Fidel Castro", "CU", "President")),
    ],
)  # fmt: skip
def test_two_people(left: Official, right: Official) -> None:
    assert count(left, right) == 2
    assert count(right, left) == 2


def test_a_surname_that_fits_two_people_joins_neither() -> None:
    found = linked(
        who("Raúl Castro", "CU", "President"),
        who("Fidel Castro", "CU", "President"),
        who("Castro", "CU", "President"),
    )
    assert [official.id for official in found.officials] == [
        "castro_cu_president",
        "fidel-castro",
        "raul-castro",
    ]


def test_a_bare_name_without_a_country_stays_in_its_article() -> None:
    found = linked(who("Novak"), who("Novak"))
    assert [official.id for official in found.officials] == ["novak-a01", "novak-a02"]


def test_a_name_without_a_country_that_fits_two_people_joins_neither() -> None:
    found = linked(
        who("Kim Myong Gil", "KP", "chief negotiator"),
        who("Kim Myong Gil", "KP", "chief prosecutor"),
        who("Kim Myong Gil"),
    )
    assert len(found.officials) == 3
    assert len(found.candidates) == 3


def test_a_short_form_that_fits_two_longer_names_joins_neither() -> None:
    found = linked(
        who("Bruno Rodríguez Parrilla", "CU"),
        who("Bruno Rodríguez Gómez", "CU"),
        who("Bruno Rodríguez", "CU"),
    )
    assert len(found.officials) == 3


def test_a_surname_of_two_words_is_no_full_name() -> None:
    found = linked(
        who("Jose dos Santos", "AO", "President", aliases=("dos Santos",)),
        who("Fernando Dias dos Santos", "AO", "Prime Minister", aliases=("dos Santos",)),
    )
    assert len(found.officials) == 2


def test_a_given_name_alone_is_nobody_s_surname() -> None:
    found = linked(who("Charles Berg", "SE", "Prince"), who("Charles", "SE", "Prince"))
    assert len(found.officials) == 2


def test_later_articles_leave_the_slug_alone() -> None:
    first = linked(who("Ri Su-yong", "KP")).officials[0].id
    after = linked(who("Ri Su-yong", "KP"), who("Lee Soo-young", "KP"), who("Lee Soo-young", "KP"))
    assert [official.id for official in after.officials] == [first] == ["ri-su-yong"]
    assert after.officials[0].name == "Lee Soo-young"
    assert after.officials[0].aliases == ("Ri Su-yong",)


def test_the_later_of_two_namesakes_gets_a_number() -> None:
    found = linked(
        who("Kim Myong Gil", "KP", "chief negotiator"),
        who("Kim Myong Gil", "KP", "chief prosecutor"),
    )
    by_id = {official.id: official.roles[0].title for official in found.officials}
    assert by_id == {"kim-myong-gil": "chief negotiator", "kim-myong-gil-2": "chief prosecutor"}


def test_roles_with_first_and_last_day() -> None:
    found = linked(
        who("Ada Bergstrom", "SE", "Trade Minister"),
        who("Ada Bergstrom", "SE"),
        who("Ada Bergstrom", "SE", "trade minister", "former Health Minister"),
    )
    roles = {role.title: role for role in found.officials[0].roles}
    assert (roles["Trade Minister"].first.day, roles["Trade Minister"].last.day) == (1, 3)
    assert roles["Trade Minister"].articles == 2
    assert roles["Health Minister"].former


def test_loosely_equal_names_are_asked_about() -> None:
    found = linked(who("Choe Ryong Hae", "KP"), who("Choe Yong-hae", "KP"))
    (question,) = found.candidates
    assert {question.left, question.right} == {"choe-ryong-hae", "choe-yong-hae"}
    assert question.reasons == ("similar names", "same country (KP)")
