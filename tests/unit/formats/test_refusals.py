"""What a file from elsewhere gets wrong is named, by record and field, and never half read."""

import csv
import io
import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mapapp.errors import InputError
from mapapp.formats import FORMATS, encode_incidents, read_incidents, write_incidents
from mapapp.records import Incident, Precision
from tests.builders import an_incident

WRONG_VALUES: list[tuple[str, Any, str]] = [
    ("id", "", "'id' is empty"),
    ("id", None, "'id' is not text"),
    ("kind", "war", "'kind' is 'war', none of armed_clash"),
    ("assertion", "said", "'assertion'"),
    ("status", 1, "'status'"),
    ("precision", 8, "'precision' is not 1 to 7"),
    ("precision", "2", "'precision' is not a whole number"),
    ("precision", True, "'precision'"),
    ("lat", 91.0, "not on the globe"),
    ("lat", "36.2", "'lat' is not a number"),
    ("lat", None, "half a coordinate"),
    ("radius_m", -1, "'radius_m' is negative"),
    ("confidence", 1.5, "no probability"),
    ("confidence", None, "'confidence' is missing"),
    ("date", "March", "'date' is 'March', no EDTF"),
    ("date", None, "'date' is missing beside"),
    ("date_start", "2019-02-30", "'date_start'"),
    ("date_end", "2018-01-01", "'date_end' is before"),
    ("published", "June", "'published'"),
    ("quote", "", "'quote' is empty"),
    ("quote", "Shells", "cannot run"),
    ("quote_start", 3.0, "'quote_start'"),
    ("quote", "Shells fell on Darat Izz\ud800", "surrogate"),
    ("title", "a\0b", "NUL"),
    ("actors", "one", "'actors' is not a list"),
    ("actors", [1], "'actors' is not text"),
    ("reasons", None, "'reasons' is not a list"),
]


def feature_collection(**properties: Any) -> dict[str, Any]:  # noqa: ANN401 - any JSON
    read: dict[str, Any] = json.loads(encode_incidents([an_incident()], ".geojson"))
    read["features"][0]["properties"].update(properties)
    return read


def write_json(path: Path, value: object) -> Path:
    path.write_text(json.dumps(value), "utf-8")
    return path


@pytest.mark.parametrize(("field", "value", "what"), WRONG_VALUES)
def test_a_wrong_value_is_named_with_its_feature(
    field: str, value: object, what: str, tmp_path: Path
) -> None:
    path = write_json(tmp_path / "x.geojson", feature_collection(**{field: value}))
    with pytest.raises(InputError, match=what) as refused:
        read_incidents(path)
    assert refused.value.where == f"{path}, feature 1"


@pytest.mark.parametrize("field", ["id", "lat", "quote_prefix", "reasons"])
def test_a_missing_property_is_named(field: str, tmp_path: Path) -> None:
    collection = feature_collection()
    del collection["features"][0]["properties"][field]
    with pytest.raises(InputError, match=f"{field!r} is missing"):
        read_incidents(write_json(tmp_path / "x.geojson", collection))


@pytest.mark.parametrize(
    "geometry",
    [
        {"type": "Point", "coordinates": [36.85, 36.29]},
        {"type": "Point", "coordinates": []},
        {"type": "Point", "coordinates": ["36.85", "36.28"]},
        {"type": "Point", "coordinates": [None, None]},
        {"type": "Point"},
        {"type": "Spiral", "coordinates": [1, 2]},
        {"type": "Polygon", "coordinates": [[[0, 0], [1, 1], [0, 1], [1, 0], [0, 0]]]},
        {"type": "Polygon", "coordinates": [[[0, 0], [540, 0], [540, 1], [0, 0]]]},
        {"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 1]]]},
        {"type": "MultiPoint", "coordinates": [[0, 0], [1, 0]]},
        "POINT (1 2)",
        [1, 2],
    ],
    ids=range(12),
)
def test_a_wrong_shape_is_refused(geometry: object, tmp_path: Path) -> None:
    for precision in (1, 4):
        collection = feature_collection(precision=precision)
        collection["features"][0]["geometry"] = geometry
        with pytest.raises(InputError, match="feature 1"):
            read_incidents(write_json(tmp_path / "x.geojson", collection))


def test_a_country_has_no_shape(tmp_path: Path) -> None:
    collection = feature_collection(precision=6)
    box = [[[36, 36], [37, 36], [37, 37], [36, 36]]]
    collection["features"][0]["geometry"] = {"type": "Polygon", "coordinates": box}
    with pytest.raises(InputError, match="whole country"):
        read_incidents(write_json(tmp_path / "x.geojson", collection))


@pytest.mark.parametrize(
    "text",
    [
        "[]",
        '{"type": "FeatureCollection"}',
        '{"type": "FeatureCollection", "features": [1]}',
        '{"type": "FeatureCollection", "features": [{"type": "Feature"}]}',
        '{"type": "FeatureCollection", "features": [], "crs": {"name": "EPSG:3857"}}',
        '{"type": "Feature", "features": []}',
        "\xff",
        "",
    ],
    ids=range(8),
)
def test_what_is_no_feature_collection_is_refused(text: str, tmp_path: Path) -> None:
    (tmp_path / "x.geojson").write_bytes(text.encode("latin-1"))
    with pytest.raises(InputError, match=r"x\.geojson"):
        read_incidents(tmp_path / "x.geojson")


@pytest.mark.parametrize("suffix", [".geojson", ".gpkg", ".parquet", ".kml", ".csv", ".jsonl"])
def test_two_incidents_of_one_id_are_refused(suffix: str, tmp_path: Path) -> None:
    path = tmp_path / f"x{suffix}"
    path.write_bytes(encode_incidents([an_incident(), an_incident(title="other")], suffix))
    with pytest.raises(InputError, match=f"two incidents have the id {an_incident().id!r}"):
        read_incidents(path)


@pytest.mark.parametrize("suffix", [".gpkg", ".parquet", ".kml", ".csv"])
@pytest.mark.parametrize("data", [b"", b"words", b"\0" * 200, b"PAR1\xff\xff\xff\x7fPAR1"])
def test_what_is_no_such_file_is_one_error(suffix: str, data: bytes, tmp_path: Path) -> None:
    path = tmp_path / f"x{suffix}"
    path.write_bytes(data)
    with pytest.raises(InputError, match=r"x\.") as refused:
        read_incidents(path)
    assert "\n" not in refused.value.what


@pytest.mark.parametrize("suffix", [".geojson", ".gpkg", ".parquet", ".kml", ".csv", ".jsonl"])
@pytest.mark.parametrize("share", [0.1, 0.5, 0.9])
def test_a_file_cut_short_is_refused_not_half_read(
    suffix: str, share: float, tmp_path: Path
) -> None:
    path = tmp_path / f"x{suffix}"
    data = encode_incidents([an_incident(id=f"i{number}") for number in range(3)], suffix)
    path.write_bytes(data[: int(len(data) * share)])
    with pytest.raises(InputError):
        read_incidents(path)


@pytest.mark.parametrize("suffix", [".geojson", ".gpkg", ".parquet", ".kml", ".csv", ".jsonl"])
@given(changes=st.lists(st.tuples(st.floats(0, 1, exclude_max=True), st.integers(0, 255))))
@settings(max_examples=60)
def test_a_file_with_bytes_changed_is_read_or_refused_in_one_line(
    suffix: str, changes: list[tuple[float, int]]
) -> None:
    data = bytearray(encode_incidents([an_incident(), an_incident(id="b")], suffix))
    for share, byte in changes:
        data[int(share * len(data))] = byte
    try:
        FORMATS[suffix].decode(bytes(data), where="x")
    except InputError as refused:
        assert "\n" not in str(refused)  # noqa: PT017


def changed_csv(**cells: str) -> bytes:
    text = encode_incidents([an_incident()], ".csv").decode()
    (row,) = csv.DictReader(io.StringIO(text, newline=""))
    table = io.StringIO(newline="")
    writer = csv.DictWriter(table, [*row])
    writer.writeheader()
    writer.writerow(row | cells)
    return table.getvalue().encode()


@pytest.mark.parametrize(
    ("field", "cell"),
    [
        ("lat", "NaN"),
        ("lat", "1_0"),
        ("lat", "٣٦"),
        ("lat", "1e999"),
        ("lat", " 36"),
        ("precision", "2.0"),
        ("precision", ""),
        ("quote_start", "-1"),
        ("confidence", ""),
        ("lon", ""),
    ],
)
def test_a_cell_that_is_no_number_is_refused_by_line(field: str, cell: str, tmp_path: Path) -> None:
    (tmp_path / "x.csv").write_bytes(changed_csv(**{field: cell}))
    with pytest.raises(InputError, match=r"x\.csv, line 2"):
        read_incidents(tmp_path / "x.csv")


def test_a_table_without_its_columns_names_those(tmp_path: Path) -> None:
    (tmp_path / "x.csv").write_text("event_id,lat,lon\n1,2,3\n", "utf-8")
    with pytest.raises(InputError, match="no id, title, kind"):
        read_incidents(tmp_path / "x.csv")


@pytest.mark.parametrize(
    "coordinates", ["", "35", "35;48.5", "NaN,NaN", "a,b", "1e400,0", "200,100", "36.85,36.28 1,2"]
)
def test_kml_coordinates_are_never_guessed(coordinates: str, tmp_path: Path) -> None:
    kml = encode_incidents([an_incident()], ".kml").decode()
    assert "<coordinates>36.85,36.28</coordinates>" in kml
    path = tmp_path / "x.kml"
    path.write_text(kml.replace(">36.85,36.28<", f">{coordinates}<"), "utf-8")
    with pytest.raises(InputError, match="placemark 1"):
        read_incidents(path)


DTD = '<!DOCTYPE kml [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY y "yyyyyyyyyy">]>'


@pytest.mark.parametrize(
    "text",
    [f"{DTD}<kml>&x;</kml>", f"{DTD}<kml>&y;</kml>", f"<?xml version='1.0'?>{DTD}<kml/>"],
)
def test_kml_with_a_document_type_is_refused(text: str, tmp_path: Path) -> None:
    (tmp_path / "x.kml").write_text(text, "utf-8")
    with pytest.raises(InputError, match="document type"):
        read_incidents(tmp_path / "x.kml")


def test_kml_nested_without_end_holds_no_incident(tmp_path: Path) -> None:
    depth = 100_000
    (tmp_path / "x.kml").write_text("<a>" * depth + "</a>" * depth, "utf-8")
    assert read_incidents(tmp_path / "x.kml") == ()


@contextmanager
def geopackage(path: Path) -> Iterator[sqlite3.Connection]:
    """A GeoPackage of one province to spoil; its triggers, which need GDAL, are gone."""
    province = an_incident(precision=Precision.PROVINCE, radius_m=50_000)
    path.write_bytes(encode_incidents([province], ".gpkg"))
    with closing(sqlite3.connect(path)) as database:
        triggers = database.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")
        for (name,) in triggers.fetchall():
            database.execute(f'DROP TRIGGER "{name}"')
        yield database
        database.commit()


SPOILS = {
    "a view": [
        "ALTER TABLE incidents RENAME TO real",
        "CREATE VIEW incidents AS SELECT * FROM real",
    ],
    "a view without end": [
        "ALTER TABLE incidents RENAME TO real",
        """CREATE VIEW incidents AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i FROM n)
        SELECT * FROM real, n""",
    ],
    "a computed column": ["ALTER TABLE incidents ADD x AS (hex(zeroblob(400000000)))"],
    "another coordinate system": ["UPDATE gpkg_geometry_columns SET srs_id = 3857"],
    "shapes in another one": ["UPDATE incidents SET geom = X'47500001110F000001'"],
    "shapes that are none": ["UPDATE incidents SET geom = X'FFFF0001E610000001'"],
    "shapes cut short": ["UPDATE incidents SET geom = substr(geom, 1, 60)"],
    "text for a shape": ["UPDATE incidents SET geom = 'POINT (1 2)'"],
    "text for a number": ["UPDATE incidents SET lat = 'x'"],
    "infinity": ["UPDATE incidents SET lat = 9e999"],
    "bytes for text": ["UPDATE incidents SET quote = X'FF'"],
    "text that is no UTF-8": ["UPDATE incidents SET quote = CAST(X'FFFE' AS TEXT)"],
    "no layer": ["DROP TABLE incidents"],
    "no description": ["DELETE FROM gpkg_geometry_columns"],
    "a missing column": ["ALTER TABLE incidents DROP COLUMN quote"],
}


@pytest.mark.parametrize("spoil", SPOILS)
def test_a_geopackage_that_is_more_or_less_than_tables_is_refused(
    spoil: str, tmp_path: Path
) -> None:
    path = tmp_path / "x.gpkg"
    with geopackage(path) as database:
        for statement in SPOILS[spoil]:
            database.execute(statement)
    with pytest.raises(InputError, match=r"x\.gpkg"):
        read_incidents(path)


def test_reading_a_geopackage_leaves_it_and_what_lies_beside_it_alone(tmp_path: Path) -> None:
    path, journal = tmp_path / "x.gpkg", tmp_path / "x.gpkg-journal"
    path.write_bytes(encode_incidents([an_incident()], ".gpkg"))
    journal.write_bytes(b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + b"\0" * 504)
    before = path.read_bytes()
    assert [an_incident().id] == [incident.id for incident in read_incidents(path)]
    assert path.read_bytes() == before
    assert journal.exists()


@pytest.mark.parametrize("key", [b"geo", b"none"])
def test_parquet_that_is_not_geoparquet_is_refused(key: bytes, tmp_path: Path) -> None:
    table = pq.read_table(io.BytesIO(encode_incidents([an_incident()], ".parquet")))
    pq.write_table(table.replace_schema_metadata({key: b"{}"}), tmp_path / "x.parquet")
    with pytest.raises(InputError, match="not GeoParquet"):
        read_incidents(tmp_path / "x.parquet")


def test_parquet_of_other_types_is_refused_by_row(tmp_path: Path) -> None:
    table = pq.read_table(io.BytesIO(encode_incidents([an_incident()], ".parquet")))
    at = table.column_names.index("precision")
    spoiled = table.set_column(at, "precision", pa.array(["2"]))
    pq.write_table(spoiled, tmp_path / "x.parquet")
    with pytest.raises(InputError, match=r"'precision' is not a whole number, .*x\.parquet, row 1"):
        read_incidents(tmp_path / "x.parquet")


def test_a_suffix_of_no_format_is_refused_before_an_incident_is_asked_for(tmp_path: Path) -> None:
    asked = []

    def incidents() -> Iterator[Incident]:
        asked.append(True)
        yield an_incident()

    with pytest.raises(InputError, match=r"no format for incidents is called '\.shp'"):
        write_incidents(incidents(), tmp_path / "x.shp")
    assert [] == asked
    assert 1 == write_incidents(incidents(), tmp_path / "x.csv")
