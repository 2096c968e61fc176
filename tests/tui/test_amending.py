"""Putting right by hand from the screens: which key asks what, and what is decided then."""

from __future__ import annotations

import pytest

from tests.tui.memory import MemoryLibrary
from tests.tui.screen import play
from tui.amending import changes_of
from tui.places import Place

TRIPS = Place("official", "jonas-lind", "trips")
SIZES = pytest.mark.parametrize("size", [(80, 24), (140, 40)], ids=["80x24", "140x40"])


def told(*keys, start=TRIPS, size=(80, 24), typed="", refuse=""):
    """What is decided by these keys, and the status line after them."""
    library = MemoryLibrary()
    library.desk.refuse = refuse
    said = []

    async def story(stage):
        for key in keys:
            if key == "TYPED":
                await stage.type(typed)
            else:
                await stage.press(key)
        said.append((stage.status, stage.app.status.error))

    play(story, size, start=start, library=library)
    return library.desk.asked, *said[0]


@SIZES
def test_the_prefix_shows_what_can_be_put_right(size):
    async def story(stage):
        await stage.press("D")
        assert "n rename" in stage.status
        assert "x drop-trip" in stage.status
        await stage.press("escape")

    play(story, size, start=TRIPS)


@SIZES
def test_another_name(size):
    asked, said, error = told(
        "D", "n", "TYPED", "enter", typed="Jonas Lindh", size=size, start=TRIPS
    )
    assert asked == [("rename", "jonas-lind", "Jonas Lindh")]
    assert said.startswith("noted: Jonas Lind is called Jonas Lindh")
    assert not error


def test_an_empty_name_decides_nothing():
    assert told("D", "n", "enter")[0] == []


def test_a_refusal_is_shown_with_its_reason():
    asked, said, error = told("D", "n", "TYPED", "enter", typed="X", refuse="refused: no reason")
    assert (asked, said, error) == ([], "refused: no reason", True)


def test_an_office_more():
    asked, *_ = told("D", "r", "TYPED", "enter", typed="mayor")
    assert asked == [("role-add", "jonas-lind", "mayor")]


@pytest.mark.parametrize("section", ["roles", "trips"])
def test_an_office_less(section):
    keys = ["D", "R"] if section == "roles" else ["D", "R", "enter"]
    asked, *_ = told(*keys, start=Place("official", "jonas-lind", section))
    assert asked == [("role-drop", "jonas-lind", "state secretary")]


def test_two_officials_are_one_or_two():
    same, *_ = told("=", "TYPED", "enter", typed="okaf")
    assert same == [("same", "jonas-lind", "amara-okafor")]
    different, *_ = told("!", "TYPED", "enter", typed="Thị")
    assert different == [("different", "jonas-lind", "pham-thi-hoa")]


def test_nobody_is_the_same_as_himself():
    asked, said, error = told("=", "TYPED", "enter", typed="lind")
    assert asked == []
    assert error
    assert "no other official" in said


def test_what_is_not_in_the_menu_is_not_taken():
    asked, said, error = told("D", "s", "TYPED", "enter", typed="postponed")
    assert asked == []
    assert error
    assert said == "not one of these: postponed"


def test_unsure_is_for_pairs_only():
    asked, said, _ = told(".")
    assert asked == []
    assert "review" in said


@SIZES
def test_a_name_in_the_article_is_somebody_else_or_nobody(size):
    start = Place()
    asked, said, _ = told("enter", "]", "]", "[", "[", "!", start=start, size=size)
    ((kind, mention, official),) = asked
    assert (kind, official, mention.text) == ("different", "amara-okafor", "Amara Okafor")
    assert mention.article == "2024-06-30-0000000000"
    assert "another person than Amara Okafor" in said
    asked, *_ = told("enter", "]", "[", "D", "p", start=start, size=size)
    ((kind, mention),) = asked
    assert (kind, mention.text) == ("span-drop", "Amara Okafor")


def test_no_person_needs_a_name_under_the_cursor():
    asked, said, error = told("D", "p", start=Place())
    assert asked == []
    assert error
    assert "cursor" in said


def test_found_words_are_a_person():
    asked, *_ = told(
        "enter", "/", "TYPED", "enter", "D", "P", typed="president", start=Place(), size=(140, 40)
    )
    ((kind, span),) = asked
    assert (kind, span.text) == ("span-add", "president")
    _, said, error = told("enter", "D", "P", start=Place())
    assert error
    assert "/" in said


def test_there_was_no_such_trip():
    asked, said, _ = told("j", "D", "x")
    assert asked == [("trip-drop", "trip-4")]
    assert "Jonas Lind" in said


def test_no_trip_here():
    asked, said, error = told("D", "x", start=Place())
    assert asked == []
    assert error
    assert said.startswith("no trip here")


def test_the_status_of_a_trip_is_chosen_among_the_others():
    asked, said, _ = told("D", "s", "TYPED", "enter", typed="canc")
    assert asked == [("trip-status", "trip-1", {"value": "cancelled"})]
    assert said.startswith("noted: Jonas Lind")


@SIZES
def test_fields_of_a_trip_are_changed_in_one_line(size):
    async def story(stage):
        await stage.press("D", "c")
        assert stage.app.prompt.text.startswith("country=")
        assert stage.status.startswith("Jonas Lind: ")
        await stage.press("ctrl+u")
        stage.app.prompt.insert("country=CU arrived=2019-05-20..2019-05-22 places='Old Port'")
        await stage.press("enter")
        ((kind, trip, fields),) = stage.library.desk.asked
        assert (kind, trip) == ("trip-change", "trip-1")
        changes = fields["changes"]
        assert changes["country"] == "CU"
        assert changes["arrived"] == "2019-05-20..2019-05-22"
        assert changes["places"] == "Old Port"
        assert changes["purpose"] == ""  # taken out of the line, so emptied
        await stage.press("D", "c", "enter")
        assert stage.status == "nothing changed"

    play(story, size, start=TRIPS)


def test_a_trip_more_with_the_marked_name_as_evidence():
    asked, *_ = told(
        "enter", "]", "[", "D", "t", "ctrl+u", "TYPED", "enter",
        typed="country=cu arrived=2019-05-20 status=planned", start=Place(), size=(140, 40),
    )  # fmt: skip
    ((_, official, country, changes, evidence),) = asked
    assert (official, country) == ("amara-okafor", "CU")
    assert changes == {"arrived": "2019-05-20", "status": "planned"}
    assert [one.text for one in evidence] == ["Amara Okafor"]


def test_a_trip_more_needs_a_country():
    asked, said, error = told("D", "t", "enter")
    assert asked == []
    assert error
    assert "country=CU" in said


@pytest.mark.parametrize(("key", "kind"), [("=", "trip-same"), ("!", "trip-different")])
def test_two_trips_to_one_country_are_one_or_two(key, kind):
    asked, *_ = told("D", key, "enter")
    ((decided, trip, fields),) = asked
    assert (decided, trip) == (kind, "trip-1")
    assert fields["other"] != trip


def test_undo_asks_for_the_last():
    asked, said, _ = told("X")
    assert asked == [("undo", "")]
    assert said.startswith("taken back")


def test_the_list_of_decisions_is_empty_at_first():
    async def story(stage):
        await stage.press("g", "d")
        assert "nothing has been decided by hand" in stage.text
        await stage.press("q")
        assert stage.lines[0].startswith("[articles]")

    play(story)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", {}),
        ("country=cu left=", {"country": "CU"}),
        ('places="A; B" purpose=talks', {"places": "A; B", "purpose": "talks"}),
        ("arrived=2019-05-20", {"arrived": "2019-05-20"}),
    ],
)
def test_fields_as_typed(text, expected):
    assert changes_of(text) == expected


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("arived=2019-05-20", "did you mean arrived?"),
        ("arrived=yesterday", "DAY or DAY..DAY"),
        ("left=2019-05-20..2019-05-02", "first day comes first"),
        ("left=2019-05-20..2019-05-21..2019-05-22", "first day comes first"),
        ("country=Cuba", "two letters"),
        ("places='A", "quot"),
    ],
)
def test_wrong_fields_say_what_is_wrong(text, problem):
    with pytest.raises(ValueError, match=r".") as caught:
        changes_of(text)
    assert problem in str(caught.value)
    assert "\n" not in str(caught.value)
