"""GeoNames' dumps in their exact format, written here, to a gazetteer; with places of ours."""

from pathlib import Path

import pytest
from shapely import LineString, box

from mapapp.errors import InputError, MissingPartError
from mapapp.gazetteer import assemble
from mapapp.gazetteer.assemble import build_from_dump
from mapapp.gazetteer.compile import Provenance, write_gazetteer
from mapapp.gazetteer.lookup import Gazetteer
from mapapp.gazetteer.own import read_own, write_own
from mapapp.gazetteer.rows import Row, Use, WrittenName


def a_place(number: int, name: str, **told: str) -> str:
    """One line of ``allCountries.txt``, its 19 columns in order."""
    known = {
        "geonameid": str(number),
        "name": name,
        "asciiname": name,
        "alternatenames": "",
        "latitude": "34.5",
        "longitude": "38.5",
        "feature class": "P",
        "feature code": "PPL",
        "country code": "SY",
        "cc2": "",
        "admin1 code": "11",
        "admin2 code": "",
        "admin3 code": "",
        "admin4 code": "",
        "population": "0",
        "elevation": "",
        "dem": "404",
        "timezone": "Asia/Damascus",
        "modification date": "2024-05-01",
    }
    return "\t".join((known | told).values()) + "\n"


def a_name(place: int, lang: str, text: str, flags: str = "\t\t\t") -> str:
    """One line of ``alternateNamesV2.txt``: preferred, short, colloquial, historic."""
    return f"{place}{len(text)}\t{place}\t{lang}\t{text}\t{flags}\t\t\n"


PLACES = [
    a_place(163000, "Syria", **{"feature class": "A", "feature code": "PCLI", "population": "9"}),
    a_place(169575, "Muhafazat Hims", **{"feature class": "A", "feature code": "ADM1"}),
    a_place(169577, "Ḩimş", asciiname="Hims", population="775404", alternatenames="Homs,Emesa,حمص"),
    a_place(41, "Wādī Ḩalab", **{"feature class": "H", "feature code": "WAD"}),
    a_place(7000001, "School of Homs", **{"feature class": "S", "feature code": "SCH"}),
    a_place(7000002, "Stray", **{"admin1 code": ""}),
    a_place(7000003, "At Tanf", alternatenames="Tenf"),
    a_place(98182, "Baghdad", **{"country code": "IQ", "admin1 code": "07", "longitude": "44.4"}),
]
NAMES = [
    a_name(169577, "fr", "Homs"),
    a_name(169577, "en", "Emesa", "\t\t\t1"),
    a_name(169577, "en", "Homs", "1\t\t\t"),
    a_name(169577, "ar", "حمص"),
    a_name(169577, "link", "https://en.wikipedia.org/wiki/Homs"),
    a_name(169577, "wkdt", "Q131301"),
    a_name(169577, "iata", "QHS"),
    a_name(169577, "zh-Hant", "霍姆斯"),
    a_name(163000, "de", "Syrien"),
    a_name(7000001, "en", "School"),
    a_name(7000003, "ru", "Танфа"),
]


def a_row(place_id: str, name: str, **fields: object) -> Row:
    known = {
        "lat": 34.0,
        "lon": 38.0,
        "radius_m": 1000.0,
        "feature": "PPL",
        "country": "SY",
        "source": "test",
    }
    return Row(id=place_id, name=name, **(known | fields))  # type: ignore[arg-type]


@pytest.fixture
def packaged(tmp_path: Path) -> Path:
    """A package's own gazetteer: a country, a province, a garrison, a town that a dump has too."""
    own = [
        a_row(
            "country:SY", "Syria", feature="PCLI", names=[WrittenName("syrien", "fr", Use.DEMONYM)]
        ),
        a_row("admin1:SY.homs", "Homs", feature="ADM1", admin1="Homs"),
        a_row("mapapp:tanf", "Al-Tanf", geonames_id="7000003"),
    ]
    shapes = {"country:SY": box(35, 32, 42, 37), "admin1:SY.homs": box(36, 33, 40, 36)}
    out = tmp_path / "packaged"
    borders = {"border:IQ-SY": LineString([(42, 32), (42, 37)])}
    told = Provenance("the package's own", {"geonames": "CC BY 4.0"})
    write_gazetteer(out, [*own, a_row("geonames:1", "Old")], shapes, borders, told)
    write_own(out, own, {"SY.11": "admin1:SY.homs"})
    return out


@pytest.fixture
def places(tmp_path: Path) -> Path:
    path = tmp_path / "allCountries.txt"
    path.write_text("".join(PLACES), "utf-8")
    return path


@pytest.fixture
def names(tmp_path: Path) -> Path:
    path = tmp_path / "alternateNamesV2.txt"
    path.write_text("".join(NAMES), "utf-8")
    return path


def built(out: Path, places: Path, packaged: Path, names: Path | None = None) -> Gazetteer:
    build_from_dump(out, places, names, packaged=packaged)
    return Gazetteer.open(out)


def ids_of(gazetteer: Gazetteer, name: str) -> list[str]:
    return [naming.place_id for naming in gazetteer.named(name)]


def test_places_keep_their_feature_people_province_and_source(
    tmp_path: Path, places: Path, packaged: Path
) -> None:
    gazetteer = built(tmp_path / "out", places, packaged)
    homs, wadi = gazetteer.place("geonames:169577"), gazetteer.place("geonames:41")
    assert ("PPL", 775404, "Homs", "geonames") == (
        homs.feature,
        homs.population,
        homs.admin1,
        homs.source,
    )
    assert ("WAD", 15_000.0) == (wadi.feature, wadi.radius_m)
    assert "CC BY 4.0" == gazetteer.licence(homs.source)
    assert "GeoNames' allCountries.txt" == gazetteer.made_from


def test_names_without_the_second_dump_are_those_of_the_first(
    tmp_path: Path, places: Path, packaged: Path
) -> None:
    gazetteer = built(tmp_path / "out", places, packaged)
    for name in ("Ḩimş", "Hims", "Homs", "Emesa", "حمص"):
        assert "geonames:169577" in ids_of(gazetteer, name)
    assert "حمص" == gazetteer.place("geonames:169577").name_in("ar")


def test_names_of_the_second_dump_have_their_languages_the_preferred_first(
    tmp_path: Path, places: Path, packaged: Path, names: Path
) -> None:
    homs = built(tmp_path / "out", places, packaged, names).place("geonames:169577")
    assert ("Homs", "Homs", "حمص", "霍姆斯") == tuple(map(homs.name_in, ("en", "fr", "ar", "zh")))
    english = [name.text for name in homs.names if name.lang == "en"]
    assert ["Homs", "Emesa"] == english


def test_links_codes_and_schools_are_no_names(
    tmp_path: Path, places: Path, packaged: Path, names: Path
) -> None:
    gazetteer = built(tmp_path / "out", places, packaged, names)
    for text in ("QHS", "Q131301", "School", "School of Homs"):
        assert () == gazetteer.named(text)


def test_a_row_of_ours_takes_the_place_of_its_geonames_row(
    tmp_path: Path, places: Path, packaged: Path, names: Path
) -> None:
    gazetteer = built(tmp_path / "out", places, packaged, names)
    for name in ("At Tanf", "Танфа", "Al-Tanf"):
        assert ["mapapp:tanf"] == ids_of(gazetteer, name)


def test_countries_and_provinces_stay_ours_with_the_dumps_names(
    tmp_path: Path, places: Path, packaged: Path, names: Path
) -> None:
    gazetteer = built(tmp_path / "out", places, packaged, names)
    assert {"country:SY"} == set(ids_of(gazetteer, "Syrien"))
    assert ["admin1:SY.homs"] == ids_of(gazetteer, "Muhafazat Hims")
    assert gazetteer.boundary("country:SY") == box(35, 32, 42, 37)
    assert gazetteer.borders.shared_border is not None
    assert gazetteer.boundary("border:IQ-SY") is not None


def test_a_place_without_a_code_goes_where_its_polygon_goes(
    tmp_path: Path, places: Path, packaged: Path
) -> None:
    assert "Homs" == built(tmp_path / "out", places, packaged).place("geonames:7000002").admin1


def test_other_countries_are_left_out_when_some_are_named(
    tmp_path: Path, places: Path, packaged: Path
) -> None:
    build_from_dump(tmp_path / "out", places, countries=["IQ"], packaged=packaged)
    gazetteer = Gazetteer.open(tmp_path / "out")
    assert ["geonames:98182"] == ids_of(gazetteer, "Baghdad")
    assert [] == ids_of(gazetteer, "Emesa")
    assert "GeoNames' allCountries.txt, of IQ" == gazetteer.made_from


def test_the_same_dumps_give_the_same_bytes(
    tmp_path: Path, places: Path, packaged: Path, names: Path
) -> None:
    for folder in ("one", "other"):
        built(tmp_path / folder, places, packaged, names)
    one, other = (
        {path.name: path.read_bytes() for path in (tmp_path / folder).iterdir()}
        for folder in ("one", "other")
    )
    assert one == other


def test_a_build_that_fails_leaves_the_good_one(
    tmp_path: Path, places: Path, packaged: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out"
    before = built(out, places, packaged).version
    places.write_text("".join(PLACES[:3]), "utf-8")

    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(assemble, "write_names", interrupted)
    with pytest.raises(KeyboardInterrupt):
        build_from_dump(out, places, packaged=packaged)
    assert before == Gazetteer.open(out).version


def test_an_interrupted_build_goes_on_where_it_was(
    tmp_path: Path, places: Path, packaged: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(assemble, "write_names", interrupted)
        with pytest.raises(KeyboardInterrupt):
            build_from_dump(tmp_path / "out", places, packaged=packaged)
    monkeypatch.setattr(assemble, "deal_places", interrupted)
    monkeypatch.setattr(assemble, "write_rows", interrupted)
    gazetteer = built(tmp_path / "out", places, packaged)
    assert "geonames:169577" in ids_of(gazetteer, "Emesa")
    assert not (tmp_path / "out.building").exists()


BAD = {
    "cut off in the middle": ("".join(PLACES)[:-40], "line 8"),
    "of other columns": ("id\tname\n", "line 1"),
    "without coordinates": (a_place(5, "X", latitude="north"), "line 1"),
    "off the globe": (a_place(5, "X", latitude="95"), "line 1"),
    "an archive": ("PK\x03\x04", "unzip"),
}


@pytest.mark.parametrize("what", BAD)
def test_a_file_that_is_no_dump_is_refused_by_its_line(
    tmp_path: Path, packaged: Path, what: str
) -> None:
    text, told = BAD[what]
    path = tmp_path / "allCountries.txt"
    path.write_text(text, "utf-8")
    with pytest.raises(InputError) as refused:
        build_from_dump(tmp_path / "out", path, packaged=packaged)
    assert "allCountries.txt" in str(refused.value)
    assert told in str(refused.value)
    assert not (tmp_path / "out").exists()


def test_names_in_the_place_of_places_are_refused(
    tmp_path: Path, places: Path, names: Path, packaged: Path
) -> None:
    with pytest.raises(InputError, match=r"allCountries\.txt, line 1"):
        build_from_dump(tmp_path / "out", places, places, packaged=packaged)
    with pytest.raises(InputError, match=r"alternateNamesV2\.txt, line 1"):
        build_from_dump(tmp_path / "out", names, packaged=packaged)


def test_a_full_disk_is_told_before_anything_is_done(
    tmp_path: Path, places: Path, packaged: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(assemble, "SPACE", 10**15)
    with pytest.raises(InputError, match="GB are needed"):
        build_from_dump(tmp_path / "out", places, packaged=packaged)


def test_without_the_packages_own_gazetteer_nothing_is_built(tmp_path: Path, places: Path) -> None:
    with pytest.raises(MissingPartError):
        build_from_dump(tmp_path / "out", places, packaged=tmp_path)


def test_our_rows_come_back_as_they_were_kept(packaged: Path) -> None:
    rows, provinces = read_own(packaged)
    assert {"SY.11": "admin1:SY.homs"} == provinces
    assert ["admin1:SY.homs", "country:SY", "mapapp:tanf"] == [row.id for row in rows]
    assert [WrittenName("syrien", "fr", Use.DEMONYM)] == rows[1].names
