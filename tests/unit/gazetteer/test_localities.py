"""Villages, quarters and districts: what their rows are called, and where they say they are."""

import csv
from pathlib import Path

import pytest

from mapapp.errors import InputError
from mapapp.gazetteer.check import Atlas
from mapapp.gazetteer.localities import (
    DISTRICT_COLUMNS,
    LOCALITY_COLUMNS,
    NAMED_COLUMNS,
    read_districts,
    read_localities,
    read_named_districts,
)
from mapapp.gazetteer.lookup import Gazetteer
from mapapp.gazetteer.provinces import read_provinces

GEODATA = Path(__file__).resolve().parents[3] / "geodata"
FILES = sorted([*(GEODATA / "localities").glob("*.csv"), *(GEODATA / "districts").glob("*.csv")])

NAMED = GEODATA / "districts" / "geonames" / "districts.csv"


def district_file(folder: Path, row: str) -> Path:
    (folder / "SY.csv").write_text(f"{','.join(DISTRICT_COLUMNS)}\n{row}\n", "utf-8")
    return folder


def test_every_row_lies_in_the_country_and_the_province_that_it_claims() -> None:
    provinces = read_provinces(GEODATA / "boundaries")
    told = [
        *read_localities(GEODATA / "localities"),
        *read_districts(GEODATA / "districts"),
        *read_named_districts(NAMED),
    ]
    gazetteer = Gazetteer.open()
    shapes = {row.country: gazetteer.boundary(f"country:{row.country}") for row, _ in told}
    countries = {code: shape for code, shape in shapes.items() if shape is not None}
    atlas = Atlas(countries, provinces)
    assert {} == {where: wrong for row, where in told if (wrong := atlas.misplaced(row))}


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_rows_are_sorted_by_their_ids(path: Path) -> None:
    ids = [row["id"] for row in csv.DictReader(path.read_text("utf-8").splitlines())]
    assert sorted(ids) == ids


def test_a_district_is_called_after_its_seat_in_the_words_of_each_language(tmp_path: Path) -> None:
    folder = district_file(tmp_path, "jableh,Jableh,جبلة,Jablah,ADM2,35.4,35.9,25000,,169303,a map")
    [(row, where)] = list(read_districts(folder))
    assert ("district:SY.jableh", "Jableh District") == (row.id, row.name)
    assert {
        "district de Jableh",
        "Mintaqat Jableh",
        "منطقة جبلة",
        "قضاء جبلة",
        "Jablah District",
        "district de Jablah",
        "Mintaqat Jablah",
    } == {name.text for name in row.names}
    assert "SY.csv, line 2" == where


def test_a_district_of_another_feature_code_is_refused(tmp_path: Path) -> None:
    folder = district_file(tmp_path, "jableh,Jableh,جبلة,,PPL,35.4,35.9,25000,,169303,a map")
    with pytest.raises(InputError, match="ADM2, ADM3"):
        list(read_districts(folder))


@pytest.mark.parametrize(
    ("row", "row_id", "names"),
    [
        (
            "NG,Benue,Agatu,7.92,7.92,25000",
            "district:NG.benue.agatu",
            ["Agatu", "Agatu Local Government Area", "Agatu LGA"],
        ),
        (
            "PK,F.A.T.A.,Kurram,33.7,70.3,25000",
            "district:PK.f-a-t-a-.kurram",
            ["Kurram", "Kurram District", "district de Kurram"],
        ),
        (
            "PK,Baluchistan,Kech,26.0,63.0,25000",
            "district:PK.baluchistan.kech",
            ["Kech District", "district de Kech"],
        ),
    ],
)
def test_a_district_with_a_name_of_its_own_has_it_alone_unless_that_is_short(
    tmp_path: Path, row: str, row_id: str, names: list[str]
) -> None:
    path = tmp_path / "districts.csv"
    path.write_text(f"{','.join(NAMED_COLUMNS)}\n{row}\n", "utf-8")
    [(found, _)] = list(read_named_districts(path))
    assert (row_id, names) == (found.id, [found.name, *(name.text for name in found.names)])


def test_no_district_with_a_name_of_its_own_stands_twice() -> None:
    ids = [row.id for row, _ in read_named_districts(NAMED)]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("name", ["Kurram", "Khakrez District", "Zangon Kataf", "Besiktas"])
def test_a_district_that_is_no_towns_name_is_found(name: str) -> None:
    gazetteer = Gazetteer.open()
    assert "ADM2" in {gazetteer.place(one.place_id).feature for one in gazetteer.named(name)}


@pytest.mark.parametrize(
    ("name", "country"),
    [
        ("Kishishe", "CD"),
        ("Old Fangak", "SS"),
        ("Tanwalbougou", "BF"),
        ("أم سيالة", "SD"),
        ("Ceel Cadde", "SO"),
        ("Ceeldheer", "SO"),
        ("Зелёный Шлях", "RU"),
        ("Angoor Adda", "PK"),
        ("Baramulla", "IN"),
    ],
)
def test_a_village_in_the_news_is_found_in_its_country(name: str, country: str) -> None:
    gazetteer = Gazetteer.open()
    found = {gazetteer.place(one.place_id).country for one in gazetteer.named(name)}
    assert country in found


def test_an_id_that_stands_twice_in_a_file_is_refused(tmp_path: Path) -> None:
    row = "jobar,Jobar,جوبر,,33.5,36.3,1500,PPLX,,a map"
    (tmp_path / "SY.csv").write_text(f"{','.join(LOCALITY_COLUMNS)}\n{row}\n{row}\n", "utf-8")
    with pytest.raises(InputError, match="give each row its own"):
        list(read_localities(tmp_path))


@pytest.mark.parametrize(("country", "column"), [("LY", "name_ar"), ("UA", "")])
def test_a_village_has_an_arabic_name_where_arabic_is_spoken(
    tmp_path: Path, country: str, column: str
) -> None:
    row = "terny,Terny,,Терни,49.0,37.9,4000,PPL,,a map"
    (tmp_path / f"{country}.csv").write_text(f"{','.join(LOCALITY_COLUMNS)}\n{row}\n", "utf-8")
    if column:
        with pytest.raises(InputError, match=f"column {column}"):
            list(read_localities(tmp_path))
    else:
        ((village, _),) = read_localities(tmp_path)
        assert ["Терни"] == [name.text for name in village.names]
