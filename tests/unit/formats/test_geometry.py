import math

import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from mapapp.formats.columns import as_published
from mapapp.formats.diff import distance_km
from mapapp.formats.geometry import circle_around, drawn_geometry
from mapapp.records import Precision
from tests.builders import an_incident


@given(st.floats(-80, 80), st.floats(-180, 180), st.floats(1_000, 300_000))
def test_every_corner_of_a_circle_is_its_radius_away(
    lat: float, lon: float, radius_m: float
) -> None:
    circle = circle_around(lat, lon, radius_m)
    assert circle is not None
    assert circle.is_valid
    corners = shapely.get_coordinates(circle)
    assert (abs(corners[:, 0]) <= 180).all()
    for corner_lon, corner_lat in corners:
        # Where the circle was cut at 180 degrees, the cut runs inside it.
        if abs(corner_lon) < 179.999:
            away = distance_km(lat, lon, corner_lat, corner_lon) * 1000
            assert math.isclose(radius_m, away, rel_tol=1e-6)


def test_a_circle_across_180_degrees_has_a_part_on_either_side() -> None:
    circle = circle_around(-17, 179.9, 50_000)
    assert circle is not None
    assert circle.geom_type == "MultiPolygon"
    assert [-180, 180] == [round(circle.bounds[0]), round(circle.bounds[2])]


def test_a_circle_about_a_pole_is_none() -> None:
    assert circle_around(89.5, 0, 100_000) is None


@pytest.mark.parametrize("precision", [Precision.SITE, Precision.NEAR])
def test_a_known_place_is_a_point(precision: Precision) -> None:
    drawn = drawn_geometry(an_incident(precision=precision, geometry=shapely.box(0, 0, 1, 1)))
    assert drawn == shapely.Point(36.85, 36.28)


@pytest.mark.parametrize("precision", [Precision.DISTRICT, Precision.REGION])
def test_a_vague_place_without_a_shape_is_the_circle_it_lies_in(precision: Precision) -> None:
    incident = as_published(an_incident(precision=precision, radius_m=25_000))
    drawn = drawn_geometry(incident)
    assert drawn is not None
    assert drawn.geom_type == "Polygon"
    assert drawn.covers(shapely.Point(36.85, 36.28))


def test_a_country_and_what_has_no_position_are_not_drawn() -> None:
    assert drawn_geometry(an_incident(precision=Precision.COUNTRY)) is None
    assert drawn_geometry(an_incident(precision=Precision.REGION, radius_m=None)) is None
    assert drawn_geometry(an_incident(lat=None, lon=None)) is None
