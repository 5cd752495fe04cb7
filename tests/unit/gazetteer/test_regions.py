"""Rows of regions to places with shapes."""

import csv
from pathlib import Path

import pytest
import shapely
from shapely import LineString, MultiPoint, Point, box
from shapely.geometry.base import BaseGeometry

from mapapp.errors import InputError
from mapapp.gazetteer.regions import REGION_COLUMNS, Waters, read_regions
from mapapp.gazetteer.rows import Row

AREAS: dict[str, BaseGeometry] = {"country:AA": box(0, 0, 10, 10), "country:BB": box(10, 0, 20, 10)}
AREAS["admin1:AA.east"] = box(5, 0, 10, 10)
AREAS["country:CC"] = shapely.union(box(20, 0, 30, 10), box(120, 0, 121, 1))
WATERS = Waters(
    land=shapely.STRtree([box(0, 0, 30, 10)]),
    rivers=(LineString([(1, 1), (5, 1.3), (9, 1)]), LineString([(1, 1), (1, 9)])),
    lakes=(box(2, 2, 3, 3),),
)


def region(folder: Path, **cells: str) -> tuple[Row, BaseGeometry | None]:
    """The row of a file that has but one."""
    names = {f"name_{lang}": f"Name {lang}" for lang in ("en", "fr", "ar", "ru", "es", "de")}
    known = dict.fromkeys(REGION_COLUMNS, "") | names | {"id": "it", "source": "test"} | cells
    with (folder / "some.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, REGION_COLUMNS)
        writer.writeheader()
        writer.writerow(known)
    (found,) = read_regions(folder, AREAS, WATERS)
    return found


def test_a_region_has_the_shape_of_its_members(tmp_path: Path) -> None:
    row, shape = region(tmp_path, feature="RGN", members="BB admin1:AA.east")
    assert shape is not None
    assert 150 == pytest.approx(shape.area, rel=0.02)
    assert "region:it" == row.id
    assert "" == row.country


def test_a_region_of_one_countrys_provinces_is_in_that_country(tmp_path: Path) -> None:
    row, _ = region(tmp_path, feature="RGN", members="admin1:AA.east")
    assert "AA" == row.country


def test_an_island_is_in_the_country_of_nearly_all_land_about_it(tmp_path: Path) -> None:
    point = {"feature": "ISL", "radius_m": "20000"}
    assert "AA" == region(tmp_path, lat="9.95", lon="5", **point)[0].country
    assert "" == region(tmp_path, lat="5", lon="10", **point)[0].country
    assert "" == region(tmp_path, lat="-5", lon="-5", **point)[0].country


def test_what_a_country_has_overseas_is_no_part_of_its_region(tmp_path: Path) -> None:
    _, shape = region(tmp_path, feature="RGN", members="BB CC")
    assert shape is not None
    assert shape.bounds[2] < 31


def test_the_land_is_cut_out_of_a_sea(tmp_path: Path) -> None:
    row, shape = region(tmp_path, feature="SEA", outline="1 5, 9 5, 9 15, 1 15")
    assert shape is not None
    assert 40 == pytest.approx(shape.area)
    assert shape.contains(Point(row.lon, row.lat))
    assert "" == row.country


def test_a_strait_that_is_drawn_as_land_keeps_its_outline(tmp_path: Path) -> None:
    _, shape = region(tmp_path, feature="STRT", outline="1 5, 2 5, 2 6")
    assert shape is not None
    assert 0.5 == pytest.approx(shape.area)


def test_a_river_takes_the_line_along_its_route(tmp_path: Path) -> None:
    row, shape = region(tmp_path, feature="STM", outline="1 1, 9 1")
    assert WATERS.rivers[0] == shape
    assert "AA" == row.country
    assert shape is not None
    assert shape.dwithin(Point(row.lon, row.lat), 0.01)


def test_a_river_that_is_not_drawn_has_its_route(tmp_path: Path) -> None:
    _, shape = region(tmp_path, feature="STM", outline="12 5, 18 5")
    assert LineString([(12, 5), (18, 5)]) == shape


def test_a_lake_takes_the_shape_around_its_point_or_its_radius(tmp_path: Path) -> None:
    row, shape = region(tmp_path, feature="LK", lat="2.5", lon="2.5", radius_m="9000")
    assert shape is not None
    assert shape.equals(WATERS.lakes[0])
    assert row.radius_m > 70_000
    row, shape = region(tmp_path, feature="LK", lat="8", lon="8", radius_m="9000")
    assert (None, 9000.0) == (shape, row.radius_m)


def test_every_language_has_its_name(tmp_path: Path) -> None:
    row, _ = region(tmp_path, feature="MT", lat="8", lon="8", radius_m="9", other_names="A|B")
    assert "Name en" == row.name
    assert ["fr", "ar", "ru", "es", "de", "", ""] == [name.lang for name in row.names]


@pytest.mark.parametrize(
    ("cells", "told"),
    [
        ({"members": "ZZ"}, "country:ZZ is no country or province"),
        ({"outline": "1 2, x"}, "LON LAT"),
        ({"outline": "1 2, 200 3"}, "in degrees"),
        ({"lat": "95", "lon": "1", "radius_m": "5"}, "up to 90"),
        ({}, "write a number"),
    ],
)
def test_a_row_that_cannot_be_used_is_refused_by_line_and_column(
    tmp_path: Path, cells: dict[str, str], told: str
) -> None:
    with pytest.raises(InputError, match=r"some\.csv, line 2, column") as refused:
        region(tmp_path, feature="RGN", **cells)
    assert told in str(refused.value)


def test_a_shape_of_points_is_no_matter(tmp_path: Path) -> None:
    # What is left of a country smaller than the grid is no polygon at all.
    AREAS["country:VA"] = MultiPoint([(1, 1), (2, 2)]).buffer(0.004)
    row, _ = region(tmp_path, feature="RGN", members="VA")
    assert row.radius_m > 0
