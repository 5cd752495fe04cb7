"""Which cells of the fine basemap a map needs: those around what it draws; pure.

The basemap is cut into squares of ten degrees, each named by its south-west corner.
"""

from __future__ import annotations

import math
from collections import Counter
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

CELL_DEGREES: Final = 10
MARGIN_DEGREES: Final = 3.0
"""How far around what is drawn the fine basemap reaches."""

Box = tuple[float, float, float, float]
"""West, south, east, north, in degrees."""


def cell_name(west: int, south: int) -> str:
    """``e30n30`` for the square from 30 to 40 degrees east and north."""
    return f"{'w' if west < 0 else 'e'}{abs(west)}{'s' if south < 0 else 'n'}{abs(south)}"


def cells_around(boxes: Sequence[Box]) -> list[str]:
    """The cells within a margin of some boxes, those that serve most boxes first."""
    served: Counter[tuple[int, int]] = Counter()
    for (columns, rows), boxes_there in Counter(map(_reached, boxes)).items():
        cells = {((column + 180) % 360 - 180, row) for column in columns for row in rows}
        served.update(dict.fromkeys(cells, boxes_there))
    # Most often wanted first, and south-west before north-east among equals.
    order = sorted(served, key=lambda corner: (-served[corner], corner))
    return [cell_name(*corner) for corner in order]


def within_budget(cells: Iterable[tuple[str, str]], budget: int) -> dict[str, str]:
    """Take cells, each with its letters, in order until the next has more of them than are left."""
    taken = {}
    for name, letters in cells:
        if len(letters) > budget:
            break
        taken[name] = letters
        budget -= len(letters)
    return taken


def _reached(box: Box) -> tuple[range, range]:
    """The columns and rows of cells within a margin of a box."""
    west, south, east, north = box
    columns = _steps(west - MARGIN_DEGREES, east + MARGIN_DEGREES)
    return columns, _steps(max(south - MARGIN_DEGREES, -90), min(north + MARGIN_DEGREES, 89.9))


def _steps(low: float, high: float) -> range:
    first = math.floor(low / CELL_DEGREES) * CELL_DEGREES
    return range(first, math.floor(high / CELL_DEGREES) * CELL_DEGREES + 1, CELL_DEGREES)
