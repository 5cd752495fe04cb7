from pathlib import Path

import pytest

from mapapp.errors import InputError
from mapapp.gazetteer.counties import read_counties
from mapapp.gazetteer.geodata import read_further_names, read_licences
from mapapp.gazetteer.rows import Use, WrittenName

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
