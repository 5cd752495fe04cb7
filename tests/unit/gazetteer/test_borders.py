import pytest
from shapely import LineString, MultiLineString, Point

from mapapp.gazetteer.borders import Borders
from mapapp.gazetteer.lookup import Gazetteer, UnknownPlaceError
from mapapp.records import Name, Place

SHAPES = {
    "border:XA-XB": MultiLineString([[(0, 0), (0, 2)], [(5, 5), (5, 5.5)]]),
    "tripoint:XA-XB-XC": Point(0, 2),
    "border:XB-XC": LineString([(0, 2), (4, 2)]),
}


def a_country(code: str) -> Place:
    return Place(
        id=f"country:{code}",
        name=code,
        names=(Name(code.lower(), "fr"),),
        lat=0,
        lon=0,
        radius_m=1,
        feature="PCLI",
        source="test",
    )


BORDERS = Borders(SHAPES, SHAPES.__getitem__, a_country)


def test_a_border_is_the_same_from_both_sides() -> None:
    assert BORDERS.shared_border("XA", "XB") == BORDERS.shared_border("XB", "XA")


def test_a_borders_point_lies_on_its_longest_line_and_its_radius_reaches_its_ends() -> None:
    border = BORDERS.shared_border("XA", "XB")
    assert border is not None
    assert (1, 0) == (border.lat, border.lon)
    assert border.radius_m > 500_000


@pytest.mark.parametrize("countries", [("XA", "XC"), ("XA", "XA")])
def test_countries_that_do_not_touch_share_no_border(countries: tuple[str, str]) -> None:
    assert BORDERS.shared_border(*countries) is None


def test_a_meeting_point_needs_three_countries_that_meet() -> None:
    assert BORDERS.meeting_point(("XC", "XA", "XB")) is not None
    assert BORDERS.meeting_point(("XA", "XB")) is None
    assert BORDERS.meeting_point(("XA", "XB", "XD")) is None


def test_neighbours_share_a_border() -> None:
    assert ("XA", "XC") == BORDERS.neighbours_of("XB")
    assert () == BORDERS.neighbours_of("XD")


def test_a_border_has_a_name_in_four_languages() -> None:
    border = BORDERS.shared_border("XA", "XB")
    assert border is not None
    assert "border between XA and XB" == border.name
    assert "frontière entre xa et xb" == border.name_in("fr")
    assert {"fr", "ar", "ru"} == {name.lang for name in border.names}


def test_the_computed_meeting_point_of_syria_iraq_and_jordan_is_near_the_surveyed_one() -> None:
    place = Gazetteer.open().borders.meeting_point(("SY", "IQ", "JO"))
    assert place is not None
    assert (38.79, 33.375) == pytest.approx((place.lon, place.lat), abs=0.025)
    assert place.radius_m >= 1500


def test_every_border_and_meeting_point_of_the_world_is_a_place() -> None:
    gazetteer = Gazetteer.open()
    codes = gazetteer.place("country:SY").country, "TR", "IQ", "JO", "LB", "IL"
    ids = gazetteer.borders.pairs_of(codes) + gazetteer.borders.triples_of(codes)
    assert {"border:IQ-SY", "border:SY-TR", "tripoint:IQ-SY-TR", "tripoint:IQ-JO-SY"} <= set(ids)
    assert [] == [place_id for place_id in ids if gazetteer.boundary(place_id) is None]


def test_an_id_that_is_none_is_told_with_what_to_do() -> None:
    with pytest.raises(UnknownPlaceError, match="no place has the id 'border:FR-JP', mapapp"):
        Gazetteer.open().place("border:FR-JP")
