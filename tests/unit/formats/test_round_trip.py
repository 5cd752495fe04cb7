"""Every format gives back the incidents it was given, and other readers find them in it."""

import csv
import io
import json
import sqlite3
from dataclasses import replace
from pathlib import Path

import pyarrow.parquet as pq
import pyogrio
import pytest
import shapely
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mapapp import edtf
from mapapp.errors import InputError
from mapapp.formats import (
    SUFFIXES,
    encode_incidents,
    is_incident_file,
    read_incidents,
    write_incidents,
)
from mapapp.formats.columns import NAMES, as_published
from mapapp.records import (
    Assertion,
    Incident,
    Kind,
    Name,
    Precision,
    Reason,
    Span,
    Status,
)
from tests.builders import an_article, an_incident

SHAPED = (".geojson", ".gpkg", ".parquet", ".kml")
PROVINCE = shapely.Point(36.2, 36.4).buffer(0.8)
BORDER = shapely.LineString([(38.7945, 33.3775), (39.2, 34.1), (40.1, 35.123)])


def incidents() -> list[Incident]:
    """One of each shape, and what is hard to write."""
    return [
        an_incident(id="site", lat=36.2799999, lon=36.8511111, place_names=(Name("دارة", "ar"),)),
        an_incident(id="near", precision=Precision.NEAR, place_span=Span(14, 25)),
        an_incident(id="province", precision=Precision.PROVINCE, geometry=PROVINCE),
        an_incident(id="border", precision=Precision.REGION, geometry=BORDER),
        an_incident(id="circle", precision=Precision.DISTRICT, radius_m=12_345.6),
        an_incident(id="country", precision=Precision.COUNTRY, geometry=PROVINCE, radius_m=3e5),
        an_incident(
            id="nowhere", lat=None, lon=None, radius_m=None, date=None, place_id="", place_name="",
            country="", admin1="", precision=Precision.COUNTRY, status=Status.REJECTED,
        ),
        an_incident(id="holes", precision=Precision.WATER_OR_AIR, geometry=shapely.MultiPolygon([
            shapely.Polygon(shapely.box(0, 0, 3, 3).exterior, [shapely.box(1, 1, 2, 2).exterior]),
            shapely.box(4, 4, 5, 5),
        ])),
        an_incident(
            id="hard", title="=1+1; 'x' \\ \"y\"\r\n&#36; </Data>]]>", actors=("a; b", "c\\", ";"),
            date=edtf.parse("../2018-02~"), kind=Kind.OTHER, assertion=Assertion.DENIED,
            reasons=(Reason(1.239, "says: “so”", "“in\\ it”"), Reason(0, "tells (+2)")),
            published="2023-06", article_source="-Source", article_url="https://example.org/?a=1&b",
        ),
    ]  # fmt: skip


def kept(incident: Incident, suffix: str) -> Incident:
    published = as_published(incident)
    return published if suffix in SHAPED else replace(published, geometry=None)


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_what_is_written_is_read_back(suffix: str, tmp_path: Path) -> None:
    path = tmp_path / f"x{suffix}"
    write_incidents(incidents(), path)
    assert is_incident_file(path)
    assert [kept(incident, suffix) for incident in incidents()] == [*read_incidents(path)]


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_the_same_incidents_give_the_same_bytes_and_so_does_a_second_trip(
    suffix: str, tmp_path: Path
) -> None:
    path = tmp_path / f"x{suffix}"
    first = encode_incidents(incidents(), suffix)
    path.write_bytes(first)
    assert first == encode_incidents(incidents(), suffix)
    assert first == encode_incidents(read_incidents(path), suffix)


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_no_incidents_are_a_file_too(suffix: str, tmp_path: Path) -> None:
    path = tmp_path / f"x{suffix}"
    write_incidents([], path)
    assert read_incidents(path) == ()


TEXTS = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), max_size=30)
# What XML cannot hold is replaced in KML, and so is left out here.
XML_TEXTS = st.text(
    st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff"), max_size=30
)


@pytest.mark.parametrize("suffix", [".geojson", ".csv", ".jsonl", ".kml"])
@given(data=st.data())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
def test_any_text_comes_back_letter_for_letter(
    suffix: str, data: st.DataObject, tmp_path: Path
) -> None:
    texts = XML_TEXTS if suffix == ".kml" else TEXTS
    title, actor, sentence, words = (data.draw(texts) for _ in range(4))
    article = an_article(text=f"🇸🇾 e\u0301 {words}. Shells fell on Darat Izza{words}")
    written = an_incident(
        article,
        title=title,
        actors=(actor, "b"),
        reasons=(Reason(data.draw(st.floats(-9, 9)), sentence, words), Reason(0, words)),
        lat=data.draw(st.floats(-90, 90)),
        lon=data.draw(st.floats(-180, 180)),
    )
    path = tmp_path / f"x{suffix}"
    write_incidents([written], path)
    assert (as_published(written),) == read_incidents(path)


@pytest.mark.parametrize("suffix", [".geojson", ".gpkg", ".kml", ".csv"])
def test_gdal_finds_every_column_and_value(suffix: str, tmp_path: Path) -> None:
    path = tmp_path / f"incidents{suffix}"
    write_incidents(incidents(), path)
    found = pyogrio.read_dataframe(path)
    assert [name for name in found.columns if name in NAMES] == [*NAMES]
    assert [*found["id"]] == [incident.id for incident in incidents()]
    assert [*found["quote"]] == [incident.quote.exact for incident in incidents()]
    assert float(found["lat"][0]) == 36.28
    if suffix in SHAPED:
        assert [shape and shape.geom_type for shape in found.geometry] == [
            *("Point", "Point", "Polygon", "LineString", "Polygon"),
            *(None, None, "MultiPolygon", "Point"),
        ]
        assert found.crs.to_epsg() == 4326


def test_geojson_is_rfc_7946_in_the_order_of_the_contract() -> None:
    read = json.loads(encode_incidents(incidents(), ".geojson"))
    assert set(read) == {"type", "attribution", "features"}
    for feature in read["features"]:
        assert [*feature["properties"]] == [*NAMES]
    by_id = {feature["id"]: feature for feature in read["features"]}
    assert by_id["site"]["geometry"] == {"type": "Point", "coordinates": [36.85111, 36.28]}
    assert by_id["country"]["geometry"] is None
    assert by_id["nowhere"]["properties"]["lat"] is None
    assert by_id["hard"]["properties"]["actors"] == ["a; b", "c\\", ";"]


def test_what_is_vague_has_two_decimals_in_every_corner() -> None:
    for feature in json.loads(encode_incidents(incidents(), ".geojson"))["features"]:
        if feature["properties"]["precision"] >= 3 and feature["geometry"]:
            corners = shapely.get_coordinates(shapely.from_geojson(json.dumps(feature["geometry"])))
            assert (corners.round(2) == corners).all()


def test_geoparquet_is_what_pyarrow_reads() -> None:
    table = pq.read_table(io.BytesIO(encode_incidents(incidents(), ".parquet")))
    assert table.column_names == [*NAMES, "geometry", "bbox"]
    geo = json.loads(table.schema.metadata[b"geo"])
    assert geo["version"] == "1.1.0"
    assert geo["columns"]["geometry"]["covering"]
    assert str(table.schema.field("date_start").type) == "date32[day]"
    assert table["quote"].to_pylist() == [incident.quote.exact for incident in incidents()]


def test_csv_is_what_the_standard_library_reads() -> None:
    text = encode_incidents(incidents(), ".csv").decode()
    rows = [*csv.reader(io.StringIO(text, newline=""))]
    assert rows[0] == [*NAMES]
    hard = dict(zip(NAMES, rows[-1], strict=True))
    assert hard["title"] == "'" + incidents()[-1].title
    assert hard["article_source"] == "'-Source"
    assert hard["actors"] == "a\\; b; c\\\\; \\;"


def test_negative_coordinates_stay_numbers_in_csv() -> None:
    text = encode_incidents([an_incident(lat=-1.5, lon=-70.25)], ".csv").decode()
    assert ",-1.5,-70.25," in text


def test_geopackage_opens_as_sqlite_with_a_fixed_time() -> None:
    database = sqlite3.connect(":memory:")
    database.deserialize(encode_incidents(incidents(), ".gpkg"))
    described = database.execute("SELECT table_name, last_change FROM gpkg_contents").fetchall()
    database.close()
    assert described == [("incidents", "2000-01-01T00:00:00Z")]


def test_kml_shows_escaped_text_and_the_span_of_time() -> None:
    hostile = an_incident(
        an_article(text="Shells <img src=x> $[id] fell"), "Shells <img src=x> $[id]"
    )
    kml = encode_incidents([hostile], ".kml").decode()
    # Escaped once for the page that Google Earth shows, and again for XML.
    assert "Shells &amp;lt;img src=x&amp;gt; &amp;#36;[id]" in kml
    assert "<begin>2019-03-01</begin>" in kml
    assert "<end>2019-03-31</end>" in kml


def test_an_open_date_has_no_bound_on_that_side() -> None:
    row = json.loads(encode_incidents(incidents()[-1:], ".jsonl"))
    assert (row["date"], row["date_start"], row["date_end"]) == ("../2018-02~", None, "2018-02-28")


def test_control_characters_that_xml_cannot_hold_keep_their_place_in_kml(tmp_path: Path) -> None:
    article = an_article(text="Shells\x0bfell on\rDarat Izza")
    write_incidents([an_incident(article, "Shells\x0bfell on\rDarat")], tmp_path / "x.kml")
    (read,) = read_incidents(tmp_path / "x.kml")
    assert read.quote.exact == "Shells\ufffdfell on\rDarat"


@pytest.mark.parametrize("name", ["x.shp", "x", "x.json"])
def test_an_unknown_suffix_is_refused_before_anything_is_done(name: str, tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"\.geojson, \.gpkg"):
        write_incidents([], tmp_path / name)
    with pytest.raises(InputError, match=r"\.geojson, \.gpkg"):
        read_incidents(tmp_path / name)
    assert not any(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.csv", "id,text\na,Homs\n"),
        ("a.jsonl", '{"id": "a", "text": "Homs"}\n'),
        ("a.jsonl", "{"),
        ("a.txt", "Homs"),
        ("a.json", "{}"),
    ],
)
def test_a_file_of_articles_is_no_incident_file(name: str, text: str, tmp_path: Path) -> None:
    (tmp_path / name).write_text(text, "utf-8")
    assert not is_incident_file(tmp_path / name)
    assert not is_incident_file(tmp_path)
