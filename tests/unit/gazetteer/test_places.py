"""The rows that people edit: enough of them, in four languages, where they say they are."""

import csv
from collections import Counter
from pathlib import Path

import pytest
import shapely
from shapely.geometry.base import BaseGeometry

from mapapp.gazetteer.check import Atlas
from mapapp.gazetteer.geodata import read_places
from mapapp.gazetteer.lookup import Gazetteer
from mapapp.gazetteer.provinces import Province, read_provinces
from mapapp.gazetteer.rows import Row

GEODATA = Path(__file__).resolve().parents[3] / "geodata"


def cells_of(path: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(path.read_text("utf-8").splitlines()))


@pytest.fixture(scope="module")
def provinces() -> tuple[Province, ...]:
    return read_provinces(GEODATA / "boundaries")


@pytest.fixture(scope="module")
def countries() -> dict[str, BaseGeometry]:
    gazetteer = Gazetteer.open()
    codes = {row.country for row, _ in read_places(GEODATA / "places")}
    shapes = {code: gazetteer.boundary(f"country:{code}") for code in codes}
    return {code: shape for code, shape in shapes.items() if shape is not None}


def test_every_row_lies_in_the_country_and_the_province_that_it_claims(
    provinces: tuple[Province, ...], countries: dict[str, BaseGeometry]
) -> None:
    atlas = Atlas(countries, provinces)
    wrong = {
        where: told
        for row, where in read_places(GEODATA / "places")
        if (told := atlas.misplaced(row))
    }
    assert {} == wrong


def test_the_three_first_countries_have_their_places() -> None:
    counts = Counter(row.country for row, _ in read_places(GEODATA / "places"))
    assert counts["SY"] + counts["IQ"] + counts["JO"] >= 120
    assert min(counts["SY"], counts["IQ"], counts["JO"]) >= 15


@pytest.mark.parametrize("path", sorted((GEODATA / "places").glob("*.csv")), ids=lambda p: p.name)
def test_rows_are_sorted_and_each_names_its_source(path: Path) -> None:
    rows = cells_of(path)
    ids = [row["id"] for row in rows]
    assert sorted(ids) == ids
    assert [] == [row["id"] for row in rows if not row["source"].strip()]


@pytest.mark.parametrize(
    ("lang", "letters"), [("name_ar", "\u0621-\u064a"), ("name_ru", "\u0400-\u04ff")]
)
def test_names_are_in_the_script_of_their_language(lang: str, letters: str) -> None:
    low, high = letters.split("-")
    for path in sorted((GEODATA / "places").glob("*.csv")):
        for row in cells_of(path):
            assert any(low <= char <= high for char in row[lang]), (path.name, row["id"])


SQUARE = Province("XA", ("West",), shapely.box(0, 0, 10, 10))


def a_row(**fields: object) -> Row:
    known = {
        "id": "mapapp:x",
        "name": "X",
        "lat": 5.0,
        "lon": 5.0,
        "radius_m": 1000.0,
        "feature": "INSM",
        "country": "XA",
        "admin1": "West",
        "source": "test",
    }
    return Row(**(known | fields))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({}, ""),
        ({"lon": 10.02}, ""),
        ({"country": "XB"}, "'XB' is no country"),
        ({"lon": 11.0}, "5.0, 11.0 is not in XA"),
        ({"admin1": "East"}, "XA has no province 'East'"),
    ],
)
def test_a_row_that_lies_elsewhere_is_told(fields: dict[str, object], told: str) -> None:
    assert told == Atlas({"XA": SQUARE.shape}, [SQUARE]).misplaced(a_row(**fields))
