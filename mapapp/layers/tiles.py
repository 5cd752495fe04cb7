"""Which tiles of a detailed basemap a map needs: those around what it draws; pure.

Tiles are squares of the world in Web Mercator, as every tile server numbers them: of zoom ``z``
there are ``2**z`` columns from west to east and as many rows from north to south.
"""

from __future__ import annotations

import math
from collections import Counter
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mapapp.layers.cells import Box

MOST_ACROSS: Final = 4
"""Tiles in a row or column that serve one box: of a larger one, those around its middle."""
NORTHERNMOST: Final = 85.0511287798
"""Degrees north or south at which the square world of Web Mercator ends."""

Tile = tuple[int, int, int]
"""Zoom, column, row."""


def tiles_around(boxes: Sequence[Box], zoom: int) -> list[Tile]:
    """The tiles of a zoom within half a tile of some boxes, those that serve most boxes first."""
    served: Counter[tuple[int, int]] = Counter()
    for (columns, rows), boxes_there in Counter(_reached(box, zoom) for box in boxes).items():
        tiles = {(column % 2**zoom, row) for column in columns for row in rows}
        served.update(dict.fromkeys(tiles, boxes_there))
    # Most often wanted first, and north-west before south-east among equals.
    order = sorted(served, key=lambda tile: (-served[tile], tile))
    return [(zoom, column, row) for column, row in order]


def _reached(box: Box, zoom: int) -> tuple[range, range]:
    west, south, east, north = box
    left, right = (column_at(lon, zoom) for lon in (west, east))
    top, bottom = (row_at(lat, zoom) for lat in (north, south))
    rows = _steps(top, bottom)
    return _steps(left, right), range(max(rows.start, 0), min(rows.stop, 2**zoom))


def _steps(low: float, high: float) -> range:
    middle, half = (low + high) / 2, min((high - low) / 2 + 0.5, MOST_ACROSS / 2 - 0.5)
    return range(math.floor(middle - half), math.floor(middle + half) + 1)


def column_at(lon: float, zoom: int) -> float:
    """Tiles from the antimeridian to a longitude in degrees; past either end where it is."""
    return (lon / 360 + 0.5) * float(2**zoom)


def row_at(lat: float, zoom: int) -> float:
    """Tiles from the northern end of the world to a latitude in degrees."""
    lat = math.radians(max(-NORTHERNMOST, min(NORTHERNMOST, lat)))
    return (0.5 - math.asinh(math.tan(lat)) / (2 * math.pi)) * float(2**zoom)
