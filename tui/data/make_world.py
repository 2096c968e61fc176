"""Makes world.txt, the land of the world map, from Natural Earth's 1:110m countries.

Natural Earth is in the public domain; the capitals' coordinates come from countryinfo (MIT). Run by
hand when the map should change; the program only reads the result. Needs pyshp, countryinfo and a
folder with naturalearth_lowres.shp:

    python tui/data/make_world.py FOLDER > tui/data/world.txt
"""

from __future__ import annotations

import json
import sys
from importlib.resources import files
from itertools import pairwise
from pathlib import Path
from typing import Any

CELLS_A_DEGREE = 2
NORTH, SOUTH = 84, -57
COLUMNS = 360 * CELLS_A_DEGREE
ROWS = (NORTH - SOUTH) * CELLS_A_DEGREE


def countries() -> list[dict[str, Any]]:
    """What countryinfo knows of each country."""
    folder = files("countryinfo") / "data"
    return [
        json.loads(path.read_text(encoding="utf-8"))
        for path in sorted(folder.iterdir(), key=lambda path: path.name)
        if path.name.endswith(".json")
    ]


def crossings(ring: list[tuple[float, float]], latitude: float) -> list[float]:
    """The longitudes at which the outline crosses a parallel."""
    found: list[float] = []
    for (x1, y1), (x2, y2) in pairwise(ring):
        if (y1 > latitude) != (y2 > latitude):
            found.append(x1 + (latitude - y1) * (x2 - x1) / (y2 - y1))
    return found


def paint(grid: list[list[str]], rings: list[list[tuple[float, float]]], code: str) -> None:
    """Fills the cells whose middle lies inside the rings (even-odd rule)."""
    for row in range(ROWS):
        latitude = NORTH - (row + 0.5) / CELLS_A_DEGREE
        borders = sorted(x for ring in rings for x in crossings(ring, latitude))
        for west, east in zip(borders[::2], borders[1::2], strict=False):
            first = round((west + 180) * CELLS_A_DEGREE)
            for column in range(max(first, 0), min(round((east + 180) * CELLS_A_DEGREE), COLUMNS)):
                grid[row][column] = code


def main(folder: Path) -> None:
    """Prints the table: capitals first, then one line a row of the grid as runs."""
    import shapefile  # type: ignore[import-not-found]  # pyshp; only this script needs it

    known = countries()
    two = {c["ISO"]["alpha3"]: c["ISO"]["alpha2"] for c in known if "ISO" in c}
    grid = [["" for _ in range(COLUMNS)] for _ in range(ROWS)]
    for item in shapefile.Reader(str(folder / "naturalearth_lowres.shp")).shapeRecords():
        code = two.get(item.record["iso_a3"]) or {"Kosovo": "XK"}.get(item.record["name"], "")
        parts = [*item.shape.parts, len(item.shape.points)]
        rings = [item.shape.points[a:b] for a, b in pairwise(parts)]
        paint(grid, rings, code or "--")
    print("# Land of the world map. Source: Natural Earth 1:110m (public domain), capitals from")
    print(
        "# countryinfo (MIT). Made by make_world.py. '@ CC latitude longitude' is a capital; a row"
    )
    print(
        f"# is runs of CC and a count, '.' is sea; {CELLS_A_DEGREE} cells a degree from {NORTH}N."
    )
    for country in known:
        place = country.get("capital_latlng") or country.get("latlng")
        if place and "ISO" in country and isinstance(place[0], float):
            print(f"@ {country['ISO']['alpha2']} {place[0]:.1f} {place[1]:.1f}")
    print("@ XK 42.7 21.2")
    for row in grid:
        runs: list[str] = []
        start = 0
        for column in range(1, COLUMNS + 1):
            if column == COLUMNS or row[column] != row[start]:
                runs.append(f"{row[start] or '.'}{column - start}")
                start = column
        print(" ".join(runs))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
