"""The bytes of a frame make a real terminal show what the grid says, whatever was there before."""

import re

import pyte
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.style import Style

from tui.grid import Grid, cells_of, change, look_of, shows_on_blank
from tui.text import width

COLUMNS, ROWS = 24, 5
LOOKS = ["", "1", "2", "7", "1;36", "4;32", "3;35", "9;31", "2;7"]
WORDS = ["a", "b c", "   ", " " * 12, "----", "é", "한국", "│", "zz"]

pieces = st.lists(st.tuples(st.sampled_from(WORDS), st.sampled_from(LOOKS)), max_size=8)
frames = st.lists(
    st.tuples(st.integers(0, COLUMNS - 1), st.integers(0, ROWS - 1), pieces), max_size=8
)


def style_of(look):
    names = {"1": "bold", "2": "dim", "3": "italic", "4": "underline", "7": "reverse"}
    names |= {"9": "strike", "31": "red", "32": "green", "35": "magenta", "36": "cyan"}
    return Style.parse(" ".join(names[code] for code in look.split(";"))) if look else None


def cells(made):
    return cells_of([(text, style_of(look), None) for text, look in made])


def shown(screen):
    """What can be seen: letters, and looks where they show."""
    rows = []
    for y in range(ROWS):
        row = []
        for x in range(COLUMNS):
            char = screen.buffer[y][x]
            look = [char.bold, char.italics, char.fg] if char.data != " " else []
            row.append((char.data, *look, char.underscore, char.strikethrough, char.reverse))
        rows.append(row)
    return rows


def expected(grid):
    screen = pyte.Screen(COLUMNS, ROWS)
    stream = pyte.Stream(screen)
    for y in range(ROWS):
        for x in range(COLUMNS):
            if grid.letters[y][x]:
                stream.feed(f"\x1b[{y + 1};{x + 1}H\x1b[0;{grid.looks[y][x] or 0}m")
                stream.feed(grid.letters[y][x])
    return shown(screen)


def put_all(grid, frame):
    for x, y, made in frame:
        letters, looks = cells(made)
        room = grid.columns - x
        if len(letters) > room and not letters[room]:
            letters[room - 1] = " "  # panes never cut a wide letter in two
        grid.put(x, y, letters[:room], looks[:room])


@settings(max_examples=300, deadline=None)
@given(st.lists(frames, min_size=1, max_size=4))
def test_the_terminal_shows_what_the_grid_holds(story):
    grid = Grid(COLUMNS, ROWS)
    screen = pyte.Screen(COLUMNS, ROWS)
    screen.reset_mode(pyte.modes.DECAWM)
    stream = pyte.Stream(screen)
    for frame in story:
        # A wide letter half covered by another pane's piece is not drawn by any pane.
        whole = Grid(COLUMNS, ROWS)
        put_all(whole, frame)
        for y in range(ROWS):
            row = whole.letters[y]
            for x in range(COLUMNS):
                if row[x] == "" and not (x and width(row[x - 1]) == 2):
                    row[x] = " "
                if width(row[x]) == 2 and row[x + 1 : x + 2] != [""]:
                    row[x] = " "
            grid.put(0, y, row, whole.looks[y])
        stream.feed(grid.take(3, 2))
        assert shown(screen) == expected(grid)
        assert (screen.cursor.x, screen.cursor.y) == (3, 2)
        assert not screen.cursor.attrs.bold
        assert grid.take(3, 2) == ""
    fresh = pyte.Screen(COLUMNS, ROWS)
    pyte.Stream(fresh).feed(grid.picture(0, 0))
    assert shown(fresh) == expected(grid)
    again = Grid(COLUMNS, ROWS)
    assert again.restore(grid.runs())
    assert (again.letters, again.looks) == (grid.letters, grid.looks)


def test_a_picture_of_another_size_is_not_taken():
    assert not Grid(10, 3).restore(Grid(11, 3).runs())


@pytest.mark.parametrize("before", LOOKS)
@pytest.mark.parametrize("after", LOOKS)
def test_a_change_of_look_leaves_exactly_the_new_one(before, after):
    screens = []
    for sequence in (change("", before) + change(before, after), change("", after)):
        screen = pyte.Screen(4, 1)
        pyte.Stream(screen).feed(sequence + "x")
        screens.append(screen.buffer[0][0])
    assert screens[0] == screens[1]


def test_what_is_equal_is_not_sent_and_blanks_are_erased():
    grid = Grid(40, 2)
    grid.put(0, 0, *cells([("abc", ""), (" " * 20, ""), ("xyz", "1")]))
    grid.take(0, 0)
    grid.put(0, 0, *cells([("abd", ""), (" " * 20, ""), ("xyz", "1")]))
    assert grid.take(0, 0) == "\x1b[3Gd\r"
    grid.put(0, 0, [" "] * 40, [""] * 40)
    assert len(grid.take(0, 0)) < 20


def test_a_blank_needs_no_look_but_one_that_shows():
    assert cells([("a b", "1")]) == (["a", " ", "b"], ["1", "", "1"])
    assert cells([("a b", "7")]) == (["a", " ", "b"], ["7"] * 3)
    assert shows_on_blank("4")
    assert not shows_on_blank("1;36")


def test_looks_are_the_styles_in_the_terminals_own_colours():
    assert look_of(None) == ""
    assert look_of(Style(bold=True, color="cyan")) == "1;36"


def test_after_a_letter_of_doubtful_width_the_next_is_placed_anew():
    grid = Grid(20, 1)
    grid.put(0, 0, *cells_of([("a\U0001f600b", None, None)]))
    text = grid.take(0, 0)
    assert re.search("\U0001f600\x1b\\[4Gb|\U0001f600\x1b\\[1;4Hb", text)
