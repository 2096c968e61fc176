"""Draws the world in characters with some countries marked; plain text, no widgets, no colours.

A country that is marked is filled solid, other land is drawn by its dots (braille) or by points
(ASCII), and the first 26 marked countries bear a letter at their capitals, so that the map reads
the same without colour. Where the map is and what it is about is the screen's business.
"""

from __future__ import annotations

import string
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

_DATA = Path(__file__).parent / "data" / "world.txt"
_NORTH, _SOUTH = 84.0, -57.0
_SEA = "."
# The dots of a braille character, line by line of its 4 x 2 grid (Unicode, block 2800).
_BRAILLE = (0x01, 0x08, 0x02, 0x10, 0x04, 0x20, 0x40, 0x80)
_INLAND = chr(0x2800 + 0x95)
"""Every second dot: away from the coast, so that marked land stands out."""
LETTERS = string.ascii_uppercase
"""The marks of the first countries, in their order."""


@dataclass(frozen=True, slots=True)
class World:
    """The grid of land: `rows[r][c]` is a country's code, "--" for land of none, "." for sea."""

    rows: tuple[tuple[str, ...], ...]
    capitals: dict[str, tuple[float, float]]
    """Latitude and longitude in degrees by country code."""


@dataclass(frozen=True, slots=True)
class MapRow:
    """One line of the map and the marked stretches in it: (start, stop, country code)."""

    text: str
    marked: tuple[tuple[int, int, str], ...]


@lru_cache(maxsize=1)
def load_world() -> World:
    """The world of the shipped table; about 5 ms."""
    rows: list[tuple[str, ...]] = []
    capitals: dict[str, tuple[float, float]] = {}
    for line in _DATA.read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        parts = line.split()
        if parts[0] == "@":
            capitals[parts[1]] = (float(parts[2]), float(parts[3]))
            continue
        row: list[str] = []
        for run in parts:
            code = run.rstrip(string.digits)
            row += [code] * int(run[len(code) :])
        rows.append(tuple(row))
    return World(rows=tuple(rows), capitals=capitals)


def map_size(width: int, height: int) -> tuple[int, int]:
    """The largest map, in columns and rows, that fits and keeps its proportions.

    A character is taken to be twice as high as wide.
    """
    degrees_high = _NORTH - _SOUTH
    columns = max(min(width, int(height * 2 * 360 / degrees_high)), 1)
    return columns, max(min(height, round(columns * degrees_high / 720)), 1)


def render_world(
    width: int, height: int, marked: Sequence[str], *, ascii_only: bool = False
) -> list[MapRow]:
    """The map within `width` x `height` characters, with the countries of `marked` filled.

    `marked` holds ISO 3166 codes, the most important first: of two in one place the first is seen.
    """
    world = load_world()
    columns, rows = map_size(width, height)
    rank = {code: order for order, code in reversed(list(enumerate(marked)))}
    length = len(world.rows[0])
    index = [at * length // (columns * 2) for at in range(columns * 2)]
    cells = []
    for row in range(rows):
        # Each character stands for four lines of dots, two of them side by side.
        dots = []
        for down in range(4):
            line = world.rows[(row * 4 + down) * len(world.rows) // (rows * 4)]
            dots.append([line[at] for at in index])
        pairs = [zip(line[::2], line[1::2], strict=True) for line in dots]
        cells.append(
            [_cell((*a, *b, *c, *d), rank, ascii_only) for a, b, c, d in zip(*pairs, strict=True)]
        )
    for order, code in reversed(list(enumerate(marked[: len(LETTERS)]))):
        place = world.capitals.get(code)
        if place:
            row = min(max(int((_NORTH - place[0]) / (_NORTH - _SOUTH) * rows), 0), rows - 1)
            column = min(int((place[1] + 180) / 360 * columns), columns - 1)
            cells[row][column] = (LETTERS[order], code)
    return [_row(line) for line in cells]


def _cell(codes: tuple[str, ...], rank: dict[str, int], ascii_only: bool) -> tuple[str, str | None]:
    """The character of one place on the map, and the marked country that fills it.

    `codes` are those of its eight dots, line by line.
    """
    if codes.count(codes[0]) == 8 and codes[0] not in rank:
        # Open sea, or the inside of a country: most of the world.
        if codes[0] == _SEA:
            return " ", None
        return ("." if ascii_only else _INLAND), None
    dots = 0
    land = 0
    seen: Counter[str] = Counter()
    for bit, code in zip(_BRAILLE, codes, strict=True):
        if code == _SEA:
            continue
        dots |= bit
        land += 1
        if code in rank:
            seen[code] += 1
    # A marked country wins its place with a quarter of the dots: small countries must be seen.
    if seen and sum(seen.values()) >= 2:
        country = min(seen, key=lambda code: (-seen[code], rank[code]))
        return ("#" if ascii_only else "█"), country
    if ascii_only:
        return ("." if land >= 4 else " "), None
    if land == 8:
        return _INLAND, None
    return (chr(0x2800 + dots) if dots else " "), None


def _row(cells: list[tuple[str, str | None]]) -> MapRow:
    stretches: list[tuple[int, int, str]] = []
    for at, (_, country) in enumerate(cells):
        if country is None:
            continue
        if stretches and stretches[-1][1] == at and stretches[-1][2] == country:
            stretches[-1] = (stretches[-1][0], at + 1, country)
        else:
            stretches.append((at, at + 1, country))
    return MapRow("".join(character for character, _ in cells), tuple(stretches))
