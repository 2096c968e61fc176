"""The panes fill the screen without overlapping, whatever the size and state."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.layout import State, arrange

SHAPES = {
    "reading": ("list", "reader", "panel"),
    "evidence": ("list", "evidence", "reader"),
    "pair": ("list", "panel"),
    "solo": ("list",),
}


@st.composite
def states(draw):
    shape = draw(st.sampled_from(sorted(SHAPES)))
    return State(
        shape,
        focus=draw(st.sampled_from(SHAPES[shape])),
        reading=draw(st.booleans()),
        zoom=draw(st.booleans()),
        grow=draw(st.integers(-60, 60)),
        choices=draw(st.integers(0, 20)),
        bare=draw(st.booleans()),
    )


@given(st.integers(1, 300), st.integers(1, 100), states())
def test_every_cell_belongs_to_one_pane(width, height, state):
    rects = arrange(width, height, state)
    covered = sum(rect.width * rect.height for rect in rects.values())
    if width >= 80:
        assert covered == width * height
    for rect in rects.values():
        assert rect.x >= 0
        assert rect.y >= 0
        assert rect.width > 0
        assert rect.height > 0
        assert rect.x + rect.width <= width
        assert rect.y + rect.height <= height
    boxes = list(rects.values())
    for n, a in enumerate(boxes):
        for b in boxes[n + 1 :]:
            assert (
                a.x + a.width <= b.x
                or b.x + b.width <= a.x
                or a.y + a.height <= b.y
                or b.y + b.height <= a.y
            )


@pytest.mark.parametrize(
    ("width", "shape", "panes"),
    [
        (80, "reading", {"list"}),
        (100, "reading", {"list", "reader"}),
        (132, "reading", {"list", "reader", "panel"}),
        (80, "evidence", {"list", "evidence"}),
        (100, "evidence", {"list", "evidence", "reader"}),
        (80, "pair", {"list"}),
        (100, "pair", {"list", "panel"}),
        (300, "solo", {"list"}),
    ],
)
def test_panes_by_width(width, shape, panes):
    assert set(arrange(width, 38, State(shape))) == panes


@pytest.mark.parametrize("width", [80, 120])
@pytest.mark.parametrize("reading", [False, True])
def test_rows_without_evidence_leave_out_its_strip(width, reading):
    panes = arrange(width, 22, State("evidence", reading=reading, bare=True))
    assert set(panes) == ({"list", "reader"} if reading or width > 100 else {"list"})


def test_stacked_the_list_becomes_a_strip_of_six_over_the_article():
    rects = arrange(80, 22, State("reading", focus="reader", reading=True))
    assert rects["list"].height == 7
    assert rects["reader"] == (0, 7, 80, 15)
