"""Saved searches: kept under a name, recalled by `@name`, by key and on the command line."""

import pytest

from tests.tui.screen import play
from tui.cli import main
from tui.searches import SearchError, complete_saved, expand, is_name, sought_word
from tui.state import REWRITE_BYTES, State

SAVED = {"cuba": "in:CU since:2018", "talks": '"high talks"'}


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("@cuba", "in:CU since:2018"),
        ("minister @cuba", "minister in:CU since:2018"),
        ("@talks or @cuba", '"high talks" or in:CU since:2018'),
        ('"@cuba"', '"@cuba"'),
        ("a@cuba", "a@cuba"),
        ("plain words", "plain words"),
    ],
)
def test_names_stand_for_what_was_kept(typed, meant):
    assert expand(typed, SAVED) == meant


def test_an_unknown_name_is_answered_with_those_that_there_are():
    with pytest.raises(SearchError, match="no saved search @peru; there are @cuba, @talks"):
        expand("@peru", SAVED)


def test_what_was_kept_is_not_expanded_again():
    assert expand("@loop", {"loop": "@loop"}) == "@loop"


def test_a_begun_name_is_completed_to_the_limit_itself():
    assert complete_saved("minister @c", SAVED) == [
        ("minister in:CU since:2018", "@cuba  in:CU since:2018")
    ]
    assert complete_saved("cuba", SAVED) == []


@pytest.mark.parametrize(("name", "good"), [("mine-2", True), ("two words", False), ("", False)])
def test_names_are_one_word(name, good):
    assert is_name(name) == good


def test_the_journal_keeps_searches_through_sessions_and_rewrites(tmp_path):
    one = State("s", tmp_path)
    one.save_search("cuba", "in:CU")
    one.save_search("gone", "in:PE")
    one.save_search("gone", "")
    while one.path.stat().st_size <= REWRITE_BYTES:
        one.flag("opened", "article:" + "1" * 9000, True)
        one.flag("opened", "article:" + "1" * 9000, False)
    assert State("t", tmp_path).memory.searches == {"cuba": "in:CU"}
    assert State("t", tmp_path).memory.searches == {"cuba": "in:CU"}


def test_a_limit_is_kept_by_key_and_recalled_in_three_ways(tmp_path):
    state = State("s", tmp_path)

    async def story(stage):
        await stage.press("&")
        await stage.type("okafor")
        await stage.press("enter", "W")
        await stage.type("mine")
        await stage.press("enter")
        assert "@mine" in stage.lines[-2] + stage.lines[-1]
        limited = stage.lines[0]
        for keys in (["&", "@", "m", "i", "n", "e", "enter"], ["g", "s", "m", "enter"]):
            await stage.press("escape")
            assert stage.lines[0] != limited
            await stage.press(*keys)
            assert stage.lines[0] == limited
        await stage.press("escape", "&", "@", "m")
        assert any("@mine  okafor" in line for line in stage.lines)

    play(story, (100, 30), state=state)
    assert State("s", tmp_path).memory.searches == {"mine": "okafor"}


def test_a_name_that_there_is_not_says_so_and_changes_nothing(tmp_path):
    async def story(stage):
        before = stage.lines[0]
        await stage.press("&")
        await stage.type("@no")
        await stage.press("enter")
        assert "no saved search @no" in "".join(stage.lines[-2:])
        assert stage.lines[0] == before

    play(story, (80, 24), state=State("s", tmp_path))


def test_the_command_line_knows_them(tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    news = tmp_path / "a.txt"
    news.write_text(" date 2024-03-04 \nThe foreign minister of Peru flew to Havana on Sunday.\n")
    store = str(tmp_path / "news.sqlite")
    assert main(["build", str(news), "--store", store]) == 0
    State().save_search("mine", "havana")
    capsys.readouterr()
    assert main(["search", "@mine", "--store", store]) == 0
    assert "2024-03-04" in capsys.readouterr().out
    assert main(["search", "@other", "--store", store]) == 2
    assert "no saved search @other; there is @mine" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("limit", "word"),
    [
        ("nuclear", "nuclear"),
        ('in:CU "high talks"', "high talks"),
        ("-war or peace", "peace"),
        ('who:"ri yong ho" since:2018', "ri yong ho"),
        ("in:CU who:lavrov", "lavrov"),
        ("-who:lavrov in:cu since:2018", ""),
        ("", ""),
    ],
)
def test_what_an_article_of_a_limited_list_is_searched_for(limit, word):
    assert sought_word(limit) == word


def test_n_in_an_article_of_a_limited_list_goes_to_the_word():
    async def story(stage):
        await stage.press("&")
        await stage.type("okafor")
        await stage.press("enter", "enter", "n")
        assert "okafor: 1 of" in stage.status

    play(story, (100, 30))
