from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mapapp.layers.tiles import MOST_ACROSS, column_at, row_at, tiles_around

if TYPE_CHECKING:
    from mapapp.layers.cells import Box

POINTS = st.tuples(st.floats(-180, 180), st.floats(-90, 90))


def around(lon: float, lat: float, reach: float = 0.0) -> Box:
    return lon - reach, lat - reach, lon + reach, lat + reach


# Deir ez-Zor; the tile as the OpenStreetMap wiki's formula gives it ("Slippy map tilenames").
@pytest.mark.parametrize(("zoom", "tile"), [(5, (19, 12)), (8, (156, 101)), (12, (2504, 1617))])
def test_a_place_lies_on_the_tile_that_every_server_gives_it(
    zoom: int, tile: tuple[int, int]
) -> None:
    assert tile == (int(column_at(40.14084, zoom)), int(row_at(35.33588, zoom)))


def test_a_point_needs_the_tiles_within_half_a_tile() -> None:
    assert [(1, 0, 0), (1, 0, 1), (1, 1, 0), (1, 1, 1)] == sorted(tiles_around([around(0, 0)], 1))
    assert 4 == len(tiles_around([around(40.14084, 35.33588)], 12))


def test_tiles_that_serve_more_boxes_come_first() -> None:
    boxes = [around(10, 50), around(40, 35), around(40, 35)]
    first = tiles_around(boxes, 9)[0]
    assert first in tiles_around([around(40, 35)], 9)


def test_of_a_large_area_the_tiles_around_its_middle_are_taken() -> None:
    tiles = tiles_around([around(40, 35, reach=1)], 12)
    assert MOST_ACROSS**2 >= len(tiles)
    assert (12, int(column_at(40, 12)), int(row_at(35, 12))) in tiles


def test_a_box_at_the_antimeridian_needs_tiles_on_both_sides() -> None:
    assert {0, 31} == {column for _, column, _ in tiles_around([around(179.99, 0)], 5)}


@given(POINTS, st.integers(0, 15))
def test_every_tile_is_one_that_there_is(point: tuple[float, float], zoom: int) -> None:
    tiles = tiles_around([around(*point)], zoom)
    assert tiles
    assert all(0 <= column < 2**zoom and 0 <= row < 2**zoom for _, column, row in tiles)
