"""The table of actions holds everything together: keys, handlers, help, hints, commands."""

import pytest

from tui.actions import ACTIONS, by_name, hint_line, sequences, show_key, with_keys
from tui.app import Entourage
from tui.sources.help import HelpSource
from tui.widgets.reader import ReaderPane
from tui.widgets.rows import RowsPane

NEVER = {"ctrl+b", "ctrl+a", "ctrl+s"}


@pytest.mark.parametrize("action", ACTIONS, ids=lambda action: action.name)
class TestEachAction:
    def test_has_keys_or_is_meant_for_the_command_line(self, action):
        assert action.keys
        assert not NEVER & set(action.keys)
        assert not any(key.startswith("alt+") for key in action.keys)

    def test_has_a_handler(self, action):
        name = "do_" + action.name.replace("-", "_")
        assert any(hasattr(where, name) for where in (Entourage, RowsPane, ReaderPane)), name

    def test_has_help_of_one_line_that_fits(self, action):
        assert action.help
        assert action.help[0].islower() or not action.help[0].isalpha()
        assert len(action.help) + 24 <= 80

    def test_stands_in_the_help_with_its_keys(self, action):
        lines = [line.text for line in HelpSource().lines(0, 500, 80) if line.ref]
        (line,) = [text for text in lines if text.endswith(" " + action.help)]
        assert show_key(action.keys[0]) in line


def test_every_handler_has_a_row_in_the_table():
    names = {
        name[3:].replace("_", "-")
        for where in (Entourage, RowsPane, ReaderPane)
        for name in dir(where)
        if name.startswith("do_")
    }
    assert names == set(by_name())


def test_no_sequence_has_two_actions():
    keys = [key for action in ACTIONS for key in action.keys]
    assert len(keys) == len(set(keys)) == len(sequences())


def test_no_sequence_begins_another():
    bound = set(sequences())
    assert not [keys for keys in bound for n in range(1, len(keys)) if keys[:n] in bound]


@pytest.mark.parametrize("width", [40, 80, 140])
@pytest.mark.parametrize("pane", ["list", "reader"])
def test_the_hint_line_fits_and_always_shows_the_help(pane, width):
    line = hint_line(pane, width)
    assert len(line) <= width
    assert line.endswith("? help  q back")
    assert line.count("q ") == 1
    assert hint_line(pane, width, leaves=True).endswith("? help  q leave")


def test_remapped_keys_replace_the_usual_ones():
    bound = sequences(with_keys({"down": ("n", "x x")}))
    assert bound["x", "x"].name == "down"
    assert ("j",) not in bound
    assert bound["n",].name == "down"
    assert "find-next" not in {action.name for action in bound.values()}
