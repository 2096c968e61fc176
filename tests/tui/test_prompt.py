"""The line editor of the bottom line."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.prompt import Choice, Prompt


def ask(text="", **options):
    return Prompt("/", on_submit=lambda _: None, text=text, **options)


@pytest.mark.parametrize(
    ("keys", "text", "at"),
    [
        ("abc", "abc", 3),
        (["a", "b", "left", "x"], "axb", 2),
        (["a", "b", "backspace"], "a", 1),
        (["a", "b", "home", "delete"], "b", 0),
        (["a", "space", "b", "c", "ctrl+w"], "a ", 2),
        (["a", "b", "left", "ctrl+u"], "b", 0),
        (["a", "b", "left", "ctrl+k"], "a", 1),
        (["home", "left", "end", "right", "x"], "x", 1),
        (["up", "down", "tab"], "", 0),
    ],
)
def test_editing(keys, text, at):
    prompt = ask()
    for key in keys:
        assert prompt.press(key) == ""
    assert (prompt.text, prompt.at) == (text, at)


@pytest.mark.parametrize(
    ("key", "text", "outcome"),
    [
        ("enter", "x", "submit"),
        ("escape", "x", "cancel"),
        ("ctrl+c", "x", "cancel"),
        ("backspace", "", "cancel"),
        ("backspace", "x", ""),
    ],
)
def test_ending(key, text, outcome):
    assert ask(text).press(key) == outcome


def test_history_is_walked_with_the_arrows():
    prompt = ask(history=["one", "two"])
    seen = []
    for key in ("up", "up", "up", "down", "down"):
        prompt.press(key)
        seen.append(prompt.text)
    assert seen == ["two", "one", "one", "two", ""]


def choices(text):
    return [Choice(word, word) for word in ("alpha", "beta", "alps") if text in word]


def test_a_menu_must_be_chosen_from():
    prompt = ask(complete=choices, must_choose=True)
    prompt.insert("al")
    assert prompt.answer == "alpha"
    prompt.press("down")
    assert prompt.answer == "alps"
    prompt.press("tab")
    assert prompt.answer == "alpha"


def test_a_menu_completes_with_tab():
    prompt = ask(complete=choices)
    prompt.insert("al")
    assert prompt.answer == "al"
    prompt.press("tab")
    assert prompt.answer == "alpha"
    prompt.press("tab")
    assert prompt.answer == "alps"


def test_every_change_is_told():
    told = []
    prompt = ask(on_change=told.append)
    for key in ("a", "left", "b", "backspace"):
        prompt.press(key)
    assert told == ["a", "ba", "a"]


KEYS = "a space left right backspace delete home end ctrl+w ctrl+u ctrl+k up down tab".split()


@given(st.lists(st.sampled_from(KEYS), max_size=50), st.text(max_size=10))
def test_the_cursor_stays_in_the_text(keys, pasted):
    prompt = ask(history=["x y"], complete=choices)
    prompt.insert(pasted)
    for key in keys:
        prompt.press(key)
        assert 0 <= prompt.at <= len(prompt.text)
        assert prompt.text.isprintable()
