"""Draws who travelled with whom as a triangle of counts; plain text, no widgets, no colours.

Rows are ranked, the most widely travelled in company first; a column bears its row's letter.
"""

from __future__ import annotations

import string
from collections.abc import Mapping, Sequence

MOST = len(string.ascii_lowercase)
"""So many officials have letters; the rest of a longer list is left out."""


def rank(together: Mapping[tuple[str, str], int]) -> list[str]:
    """The officials of all pairs, by joint trips and then by name."""
    total: dict[str, int] = {}
    for pair, trips in together.items():
        for name in pair:
            total[name] = total.get(name, 0) + trips
    return sorted(total, key=lambda name: (-total[name], name))


def render_matrix(
    names: Sequence[str], together: Mapping[tuple[str, str], int], width: int
) -> list[str]:
    """A heading and one line for each of `names` that fits in `width` columns.

    `together` counts joint trips by pair of names, in either order. A cell shows its count, "+"
    from ten on, and "." for none; each pair stands once, below the diagonal.
    """
    shown = list(names[:MOST])
    label = min(max((len(name) for name in shown), default=0), max(width // 2, 8))
    while shown and label + 3 + 2 * len(shown) > width:
        shown.pop()
    letters = string.ascii_lowercase
    heading = " " * (label + 3) + " ".join(letters[: max(len(shown) - 1, 0)])
    lines = [heading.rstrip()]
    for row, name in enumerate(shown):
        cells = [
            _cell(together.get((name, other), 0) + together.get((other, name), 0))
            for other in shown[:row]
        ]
        line = f"{letters[row]} {name[:label]:<{label}} {' '.join(cells)}"
        lines.append(line.rstrip())
    return lines


def _cell(count: int) -> str:
    if not count:
        return "."
    return str(count) if count < 10 else "+"
