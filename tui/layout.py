"""Where each pane stands, for every screen, size and state. Pure arithmetic, no widgets.

Narrow screens (under 100 columns) stack the panes, from 100 they stand side by side in two columns,
from 132 in three. The two bottom lines belong to the status line, which is not placed here.
"""

from typing import Literal, NamedTuple

Shape = Literal["reading", "evidence", "pair", "review", "solo"]
"""Which panes a screen has: reading = list, article, panel; evidence = list, evidence, article;
pair = list, panel; review = list, evidence under it in full width, article; solo = list."""

TWO_COLUMNS = 100
THREE_COLUMNS = 132
STACK_HEIGHT = 18
"""Below this many rows a narrow screen shows one pane at a time."""
STRIP = 7
"""Height of the list, title included, while an article stands under it."""


class Rect(NamedTuple):
    """A rectangle in cells."""

    x: int
    y: int
    width: int
    height: int


class State(NamedTuple):
    """What the arrangement depends on besides the size."""

    shape: Shape
    focus: str = "list"
    reading: bool = False
    """An article is open in front (narrow screens show it only then)."""
    zoom: bool = False
    grow: int = 0
    """Columns added to the list's share."""
    choices: int = 0
    """Rows of the completion menu, which stands at the bottom, over the panes."""
    bare: bool = False
    """The rows of the list have no evidence: its strip is left out."""


def arrange(width: int, height: int, state: State) -> dict[str, Rect]:
    """Rectangles of the visible panes; a pane that is not in the answer is hidden."""
    height = max(height, 1)
    choices = min(state.choices, max(height - 2, 0))
    placed: dict[str, Rect] = {}
    if choices:
        placed["choices"] = Rect(0, height - choices, width, choices)
        height -= choices
    if state.zoom:
        placed[state.focus] = Rect(0, 0, width, height)
    elif state.shape == "solo":
        placed["list"] = Rect(0, 0, width, height)
    elif width < TWO_COLUMNS or state.shape == "review":
        placed |= _stacked(width, height, state)
    else:
        placed |= _columns(width, height, state)
    return placed


def _stacked(width: int, height: int, state: State) -> dict[str, Rect]:
    if height < STACK_HEIGHT:
        return {state.focus: Rect(0, 0, width, height)}
    if state.shape == "pair":
        return {state.focus: Rect(0, 0, width, height)}
    if state.shape == "reading":
        if state.focus == "panel":
            return {"panel": Rect(0, 0, width, height)}
        if not state.reading:
            return {"list": Rect(0, 0, width, height)}
        return _over("list", STRIP, "reader", width, height)
    if state.reading:
        return _over("list" if state.bare else "evidence", STRIP, "reader", width, height)
    if state.bare:
        return {"list": Rect(0, 0, width, height)}
    if state.shape == "review":
        return _over("list", max(STRIP, height // 3), "evidence", width, height)
    return _over("list", height - max(8, height * 2 // 5), "evidence", width, height)


def _over(top: str, rows: int, bottom: str, width: int, height: int) -> dict[str, Rect]:
    return {top: Rect(0, 0, width, rows), bottom: Rect(0, rows, width, height - rows)}


def _columns(width: int, height: int, state: State) -> dict[str, Rect]:
    if state.shape == "pair":
        left = _share(width * 3 // 5, state.grow, width)
        return {
            "list": Rect(0, 0, left, height),
            "panel": Rect(left, 0, width - left, height),
        }
    if state.shape == "evidence":
        left = _share(width // 2, state.grow, width)
        if height < 12 or state.bare:
            top = "evidence" if state.focus == "evidence" and not state.bare else "list"
            return {
                top: Rect(0, 0, left, height),
                "reader": Rect(left, 0, width - left, height),
            }
        strip = max(6, height * 2 // 5)
        return {
            "list": Rect(0, 0, left, height - strip),
            "evidence": Rect(0, height - strip, left, strip),
            "reader": Rect(left, 0, width - left, height),
        }
    if width < THREE_COLUMNS:
        left = _share(width * 2 // 5, state.grow, width)
        right = "panel" if state.focus == "panel" else "reader"
        return {
            "list": Rect(0, 0, left, height),
            right: Rect(left, 0, width - left, height),
        }
    left = _share(width * 5 // 16, state.grow, width * 2 // 3)
    panel = max(36, (width - left) * 2 // 5)
    return {
        "list": Rect(0, 0, left, height),
        "reader": Rect(left, 0, width - left - panel, height),
        "panel": Rect(width - panel, 0, panel, height),
    }


def _share(columns: int, grow: int, width: int) -> int:
    return max(20, min(columns + grow, width - 30))
