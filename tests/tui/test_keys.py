"""Counts, sequences, letters after a command."""

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.actions import sequences
from tui.keys import KeyReader


def feed(keys):
    reader = KeyReader(sequences())
    presses = [press for key in keys if (press := reader.feed(key)) is not None]
    return presses, reader


@pytest.mark.parametrize(
    ("keys", "name", "count", "letter"),
    [
        (["j"], "down", None, ""),
        (["5", "j"], "down", 5, ""),
        (["1", "0", "j"], "down", 10, ""),
        (["g", "g"], "top", None, ""),
        (["4", "2", "G"], "bottom", 42, ""),
        (["4", "2", "g", "g"], "top", 42, ""),
        (["5", "0", "%"], "percent", 50, ""),
        (["m", "a"], "mark", None, "a"),
        (["'", "'"], "jump", None, "'"),
        (["ctrl+d"], "half-down", None, ""),
        (["y", "q"], "yank-quote", None, ""),
    ],
)
def test_keys_make_a_command(keys, name, count, letter):
    (press,), reader = feed(keys)
    assert (press.action.name, press.count, press.letter) == (name, count, letter)
    assert not reader.pending


def test_nought_alone_is_no_count():
    presses, reader = feed(["0"])
    assert not presses
    assert reader.unknown == "0"


def test_escape_drops_what_is_half_typed_and_nothing_else():
    presses, reader = feed(["5", "g", "escape"])
    assert (presses, reader.pending) == ([], "")
    assert feed(["escape"])[0][0].action.name == "cancel"


def test_what_is_pending_is_shown_with_what_may_follow():
    _, reader = feed(["3", "g"])
    assert reader.pending == "3g"
    assert ("t", "official-trips") in [(k, a.name) for k, a in reader.continuations()]


def test_an_unknown_sequence_is_named_and_forgotten():
    _, reader = feed(["g", "Z"])
    assert reader.unknown == "gZ"
    assert not reader.pending


@given(
    st.lists(st.sampled_from([*string.printable[:94], "escape", "enter", "ctrl+d"]), max_size=60)
)
def test_any_keys_leave_the_reader_usable(keys):
    _, reader = feed([*keys, "escape"])
    assert not reader.pending
    assert reader.feed("j").action.name == "down"
