import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st
from shapely.geometry.base import BaseGeometry

from mapapp.coordinates import DECIMALS, round_geometry, round_position
from mapapp.records import Precision

LATITUDES = st.floats(-90, 90)
LONGITUDES = st.floats(-180, 180)
PRECISIONS = st.sampled_from(Precision)


@given(LATITUDES, LONGITUDES, PRECISIONS)
def test_a_position_stays_on_the_globe_and_within_its_last_decimal(
    lat: float, lon: float, precision: Precision
) -> None:
    cut_lat, cut_lon = round_position(lat, lon, precision)
    assert abs(cut_lat) <= 90
    assert abs(cut_lon) <= 180
    assert max(abs(cut_lat - lat), abs(cut_lon - lon)) <= 0.51 * 10.0 ** -DECIMALS[precision]
    assert (cut_lat, cut_lon) == round_position(cut_lat, cut_lon, precision)


def test_a_vague_place_has_two_decimals_at_most() -> None:
    assert all(DECIMALS[precision] <= 2 for precision in Precision if precision >= 3)


def test_a_minus_zero_is_a_zero() -> None:
    assert str(round_position(-0.001, -0.001, Precision.DISTRICT)) == "(0.0, 0.0)"


BOW_TIE = shapely.Polygon([(38, 33), (39, 34), (39, 33), (38, 34)])
CLOCKWISE = shapely.Polygon(
    [(0, 0), (0, 1), (1, 1), (1, 0)], [[(0.2, 0.2), (0.4, 0.2), (0.4, 0.4)]]
)

SPIKED = shapely.Polygon([(0, 0), (1, 0), (1, 3), (1, 0), (1, 1), (0, 1)])


@pytest.mark.parametrize(
    "shape",
    [
        BOW_TIE,
        CLOCKWISE,
        SPIKED,
        shapely.Point(38.6123456, 33.5).buffer(0.7),
        shapely.LineString([(38.123456, 33.1), (39.9876543, 34.2)]),
        shapely.MultiPolygon([shapely.box(0, 0, 1.23456, 1), shapely.box(2, 2, 2.001, 2.001)]),
    ],
)
def test_a_rounded_shape_is_valid_and_turns_as_geojson_asks(shape: BaseGeometry) -> None:
    rounded = round_geometry(shape, Precision.PROVINCE)
    assert rounded is not None
    assert rounded.is_valid
    assert rounded.geom_type.removeprefix("Multi") == shape.geom_type.removeprefix("Multi")
    corners = shapely.get_coordinates(rounded)
    assert np.array_equal(corners, np.round(corners, 2))
    for part in shapely.get_parts(rounded):
        if isinstance(part, shapely.Polygon):
            assert part.exterior.is_ccw
            assert not any(hole.is_ccw for hole in part.interiors)
    assert rounded.equals_exact(round_geometry(rounded, Precision.PROVINCE), 0)


def test_a_shape_smaller_than_the_last_decimal_is_none() -> None:
    assert round_geometry(shapely.box(38, 33, 38.001, 33.001), Precision.DISTRICT) is None
