"""Who travelled with whom: ranking, cells, width."""

from __future__ import annotations

from tui.matrix import rank, render_matrix

TOGETHER = {("Ada", "Bo"): 3, ("Cy", "Ada"): 12, ("Cy", "Di"): 1}


def test_rank_by_joint_trips_then_name() -> None:
    assert rank(TOGETHER) == ["Ada", "Cy", "Bo", "Di"]


def test_each_pair_stands_once_below_the_diagonal() -> None:
    assert render_matrix(rank(TOGETHER), TOGETHER, 40) == [
        "      a b c",
        "a Ada",
        "b Cy  +",
        "c Bo  3 .",
        "d Di  . 1 .",
    ]


def test_what_does_not_fit_is_left_out() -> None:
    lines = render_matrix(rank(TOGETHER), TOGETHER, 11)
    assert max(map(len, lines)) <= 11
    assert len(lines) > 1


def test_nobody() -> None:
    assert render_matrix([], {}, 40) == [""]
