import pytest
from shapely import Point, box

from mapapp.gazetteer.countries import CUSTOMARY_POINTS, customary_point, inner_point, radius_of
from mapapp.gazetteer.lookup import Gazetteer

GAZETTEER = Gazetteer.open()


@pytest.mark.parametrize("code", CUSTOMARY_POINTS)
def test_a_customary_point_lies_in_its_country_or_among_its_islands(code: str) -> None:
    lat, lon = CUSTOMARY_POINTS[code]
    shape = GAZETTEER.boundary(f"country:{code}")
    assert shape is not None
    assert shape.convex_hull.covers(Point(lon, lat))


def test_a_country_without_one_has_the_middle_of_its_largest_part() -> None:
    assert Point(5, 5) == customary_point("XA", box(0, 0, 10, 10) | box(20, 20, 21, 21))


def test_an_inner_point_is_inside_a_shape_that_bends_around_its_centre() -> None:
    bent = box(0, 0, 10, 10) - box(1, 1, 10, 9)
    assert bent.contains(inner_point(bent))


def test_a_radius_reaches_the_far_corner() -> None:
    assert 157_000 == pytest.approx(radius_of(box(-1, -1, 1, 1), Point(0, 0)), abs=1000)


def test_a_country_is_not_called_in_arabic_letters_as_persian_calls_it() -> None:
    assert "مراكش" not in {name.text for name in GAZETTEER.place("country:MA").names}
