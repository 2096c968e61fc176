"""Nothing that a terminal would act on gets through; widths and wraps are true."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.lines import Line, Span
from tui.paint import Look, find_all, paint
from tui.text import clean, cut, fit, visible, width, wrap

HOSTILE = "a\x1b[31mb\x9b2J\u202ec\u200bd\u2066e\x00f\x7fg\u2028h\ud800i\ufeffj\U000e0041k"


@pytest.mark.parametrize("ascii_only", [False, True])
def test_controls_and_bidirectional_marks_never_reach_the_terminal(ascii_only):
    shown = visible(clean(HOSTILE, ascii_only))
    assert not [c for c in shown if ord(c) < 32 or 0x7F <= ord(c) < 0xA0]
    assert not set(shown) & set("\u202e\u200b\u2066\ufeff\u2028\ud800\U000e0041")
    assert shown.replace("\ufffd", "?").startswith("a?[31mb?2Jcde?f?g h?ij")
    assert not ascii_only or shown.isascii()


@given(st.text(alphabet=st.characters(), max_size=80), st.booleans())
def test_cleaning_keeps_offsets(text, ascii_only):
    cleaned = clean(text, ascii_only)
    assert len(cleaned) == len(text)
    assert visible(cleaned).isprintable()
    assert clean(cleaned, ascii_only) == cleaned


@pytest.mark.parametrize(
    ("text", "cells"),
    [
        ("abc", 3),
        ("평양", 4),
        ("Phạm", 4),
        ("a\u0323b", 2),
        ("\u1112\u1161\u11ab", 2),
        ("北京x", 5),
    ],
)
def test_wide_and_combining_letters_are_measured_in_cells(text, cells):
    assert width(clean(text)) == cells


@given(st.text(max_size=40), st.integers(0, 30))
def test_fit_is_exact(text, cells):
    assert width(fit(clean(text), cells)) == cells
    assert width(clean(text)[: cut(clean(text), cells)]) <= cells


@given(st.text(alphabet="ab 한é\n", max_size=200), st.integers(2, 30))
def test_wrapped_lines_fit_and_hold_all_the_text(text, cells):
    lines = wrap(text, cells)
    kept = "".join(text[a:b] for a, b in lines)
    assert kept.replace(" ", "") == text.replace(" ", "").replace("\n", "")
    assert all(width(text[a:b]) <= cells for a, b in lines)
    assert all(a <= b for a, b in lines)
    assert all(one[1] <= two[0] for one, two in pairwise(lines))


def test_words_stay_whole_where_they_can():
    assert [("one two three")[a:b] for a, b in wrap("one two three", 8)] == ["one two", "three"]
    assert wrap("aaaaaaaaaa", 4) == [(0, 4), (4, 8), (8, 10)]
    assert wrap("", 4) == [(0, 0)]


@given(st.text(max_size=60), st.integers(1, 40))
def test_a_strip_is_exactly_as_wide_as_asked(text, cells):
    line = Line(text, (Span(min(1, len(text)), min(4, len(text)), "person"),))
    strip = paint(line, cells, Look())
    assert sum(width(segment.text) for segment in strip) == cells == strip.cell_length


def test_markup_in_an_article_is_drawn_as_it_stands():
    assert paint(Line("[bold]x[/] [link=a]"), 20, Look()).text.rstrip() == "[bold]x[/] [link=a]"


def test_ascii_mode_sends_ascii():
    text = paint(Line("“Phạm” — 평양 … é"), 30, Look(ascii_only=True)).text
    assert text.isascii()
    assert text.startswith('"Pham" - ')


def test_no_colour_where_none_is_wanted():
    line = Line("x y", (Span(0, 1, "place"), Span(2, 3, "date")))
    plain = paint(line, 3, Look(colour=False))
    assert all(segment.style is None or segment.style.color is None for segment in plain)
    assert plain._segments[0].style.underline
    assert plain._segments[2].style.italic


@pytest.mark.parametrize(
    ("text", "needle", "hits"),
    [
        ("Aba aBa", "aba", [(0, 3), (4, 7)]),
        ("Aba aBa", "aBa", [(4, 7)]),
        ("aaaa", "aa", [(0, 2), (2, 4)]),
        ("x", "", []),
        ("İab", "ab", [(1, 3)]),
    ],
)
def test_small_letters_find_both_cases(text, needle, hits):
    assert find_all(text, needle) == hits
