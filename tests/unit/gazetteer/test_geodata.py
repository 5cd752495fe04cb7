from pathlib import Path

import pytest

from mapapp.errors import InputError
from mapapp.gazetteer.build import count_people
from mapapp.gazetteer.counties import read_counties
from mapapp.gazetteer.geodata import read_further_names, read_licences, read_people
from mapapp.gazetteer.rows import Row, Use, WrittenName

GEODATA = Path(__file__).resolve().parents[3] / "geodata"


def further_names(folder: Path, line: str) -> list[tuple[str, WrittenName, str]]:
    text = f"place,use,lang,names,source\n{line}\n"
    (folder / "former.csv").write_text(text, "utf-8")
    return list(read_further_names(folder))


def test_a_row_of_names_gives_each_with_its_place_language_and_use(tmp_path: Path) -> None:
    found = further_names(tmp_path, "geonames:5,abbreviation,en,A.|B.,a paper")
    where = "former.csv, line 2"
    assert [
        ("geonames:5", WrittenName("A.", "en", Use.ABBREVIATION), where),
        ("geonames:5", WrittenName("B.", "en", Use.ABBREVIATION), where),
    ] == found


def test_a_name_out_of_use_is_shown_in_no_language(tmp_path: Path) -> None:
    found = further_names(tmp_path, "geonames:5,other,ru,Сталино,a history")
    assert [WrittenName("Сталино")] == [name for _, name, _ in found]


@pytest.mark.parametrize(
    ("line", "column"),
    [
        ("geonames:5,nickname,en,A,a paper", "use"),
        ("geonames:5,name,en,,a paper", "names"),
        (",name,en,A,a paper", "place"),
        ("geonames:5,name,en,A,", "source"),
    ],
)
def test_a_row_of_names_that_lacks_something_is_refused(
    tmp_path: Path, line: str, column: str
) -> None:
    with pytest.raises(InputError, match=rf"former\.csv, line 2, column {column}"):
        further_names(tmp_path, line)


def people(folder: Path, line: str) -> list[tuple[str, int, str]]:
    (folder / "SY.csv").write_text(f"place,people,year,source\n{line}\n", "utf-8")
    return list(read_people(folder))


def test_a_count_is_of_a_place(tmp_path: Path) -> None:
    assert [("geonames:5", 39501, "SY.csv, line 2")] == people(
        tmp_path, "geonames:5,39501,2004,a census"
    )


@pytest.mark.parametrize(
    ("line", "column"),
    [
        ("geonames:5,many,2004,a census", "people"),
        ("geonames:5,39501,2004,", "source"),
        (",39501,2004,a census", "place"),
    ],
)
def test_a_count_that_lacks_something_is_refused(tmp_path: Path, line: str, column: str) -> None:
    with pytest.raises(InputError, match=rf"SY\.csv, line 2, column {column}"):
        people(tmp_path, line)


def test_a_count_is_kept_only_of_who_was_not_counted() -> None:
    row = Row(
        id="geonames:5",
        name="Ariha",
        lat=35.8,
        lon=36.6,
        radius_m=1000,
        feature="PPLA4",
        source="geonames",
    )
    counted = {"geonames:5": row}
    count_people(counted, [("geonames:5", 39501, "SY.csv, line 2")])
    assert (39501, True) == (row.population, row.radius_m > 1000)
    with pytest.raises(InputError, match="has 39501 people already"):
        count_people(counted, [("geonames:5", 40000, "SY.csv, line 2")])
    with pytest.raises(InputError, match="no place has the id 'geonames:6'"):
        count_people(counted, [("geonames:6", 40000, "SY.csv, line 2")])


def test_every_source_has_one_licence() -> None:
    licences = read_licences(GEODATA / "SOURCES.md")
    assert "CC BY 4.0, GeoNames" == licences["geonames"]
    assert {"", "geonames", "cldr", "naturalearth", "airportsdata", "census"} == set(licences)


def test_a_source_of_two_licences_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "SOURCES.md"
    path.write_text("| `a` | one | free | x |\n| `a` | two | not free | y |\n", "utf-8")
    with pytest.raises(InputError, match="two licences"):
        read_licences(path)


def test_counties_lie_in_their_states_and_are_called_so() -> None:
    counties = {row.id: row for row in read_counties(GEODATA / "regions" / "counties")}
    assert 3100 == len(counties)
    king, orleans = counties["fips:53033"], counties["fips:22071"]
    assert ("King County", "Washington", "ADM2") == (king.name, king.admin1, king.feature)
    assert ("Orleans Parish", "Louisiana") == (orleans.name, orleans.admin1)
