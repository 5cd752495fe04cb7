from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mapapp.errors import InputError
from mapapp.records import Assertion, Kind, Precision
from mapapp.review.fields import FIELDS, canonical, value_of, written


@pytest.mark.parametrize(
    ("field", "text", "expected"),
    [
        ("title", "  Shelling  of\nDarat Izza ", "Shelling of Darat Izza"),
        ("kind", "air_strike", "air_strike"),
        ("date", "2018-02-07/2018-02-08", "2018-02-07/2018-02-08"),
        ("date", "", ""),
        ("country", "sy", "SY"),
        ("country", "", ""),
        ("lat", "36.280", "36.28"),
        ("lat", "+4", "4"),
        ("lon", "-0", "0"),
        ("lon", "", ""),
        ("radius_m", "0.0000001", "0.0000001"),
        ("precision", "3", "3"),
        ("actors", "army; ;  rebels ;", "army; rebels"),
        ("actors", r"smith\; sons ; a\\b", r"smith\; sons; a\\b"),
        ("actors", "", ""),
        ("assertion", "claimed", "claimed"),
        ("geometry", "LINESTRING (38 33, 39 34)", "LINESTRING (38 33, 39 34)"),
        ("geometry", "", ""),
    ],
)
def test_a_value_has_one_way_of_writing(field: str, text: str, expected: str) -> None:
    assert expected == canonical(field, text)


@pytest.mark.parametrize(
    ("field", "text", "allowed"),
    [
        ("title", " ", "at least one word"),
        ("title", "a\x1b[31mb", "leave out control characters"),
        ("title", "a\ud800b", "half surrogate pairs"),
        ("kind", "earthquake", "choose from armed_clash, shelling"),
        ("kind", "Kind.SHELLING", "choose from"),
        ("date", "mars 2023", "YYYY-MM-DD"),
        ("date", "2023-02-30", "YYYY-MM-DD"),
        ("country", "Syria", "two letters"),
        ("country", "ي١", "two letters"),
        ("lat", "90.5", "from -90 to 90"),
        ("lat", "1_0", "from -90 to 90"),
        ("lat", "٤٨", "from -90 to 90"),
        ("lat", "nan", "from -90 to 90"),
        ("lat", "1e1", "from -90 to 90"),
        ("lon", "36°51'", "from -180 to 180"),
        ("radius_m", "-1", "from 0"),
        ("radius_m", "2 km", "from 0"),
        ("precision", "0", "1 site, 2 near"),
        ("precision", "8", "7 water_or_air"),
        ("precision", "SITE", "choose the number"),
        ("assertion", "true", "choose from stated, alleged, claimed, denied"),
        ("geometry", "POINT (1 2)", "as WKT: LineString"),
        ("geometry", "POLYGON EMPTY", "as WKT"),
        ("geometry", "POLYGON ((0 0, 2 2, 2 0, 0 2, 0 0))", "valid"),
        ("geometry", "LINESTRING (0 0, 0 91)", "longitude first"),
        ("geometry", "LINESTRING (0 0, 0 inf)", "field geometry"),
        ("geometry", "somewhere", "field geometry"),
        ("geometry", "(" * 100_000, "field geometry"),
    ],
)
def test_a_wrong_value_is_refused_with_the_field_and_what_is_allowed(
    field: str, text: str, allowed: str
) -> None:
    with pytest.raises(InputError) as refused:
        value_of(field, text)
    assert f"field {field}" in str(refused.value)
    assert allowed in str(refused.value)


@pytest.mark.parametrize(
    "field", ["id", "quote", "quote_start", "article_id", "status", "confidence", "reasons", "x"]
)
def test_what_people_may_not_correct_is_refused(field: str) -> None:
    with pytest.raises(
        InputError, match=rf"'{field}' cannot be corrected, choose from title, kind"
    ):
        value_of(field, "1")


values = st.one_of(
    st.tuples(st.just("kind"), st.sampled_from(Kind)),
    st.tuples(st.just("precision"), st.sampled_from(Precision)),
    st.tuples(st.just("assertion"), st.sampled_from(Assertion)),
    st.tuples(
        st.just("actors"),
        st.lists(
            st.text(r"ab;\.,ي ", min_size=1).map(lambda text: " ".join(text.split())).filter(bool)
        ).map(tuple),
    ),
    st.tuples(st.just("lat"), st.none() | st.floats(-90, 90)),
    st.tuples(st.just("lon"), st.none() | st.floats(-180, 180)),
    st.tuples(st.just("radius_m"), st.none() | st.floats(0, 20_000_000)),
)


@given(drawn=values)
def test_what_is_written_is_read_back_equal(drawn: tuple[str, object]) -> None:
    field, value = drawn
    text = written(field, value)
    assert value == value_of(field, text)
    assert text == canonical(field, text)


def test_fields_are_in_the_order_of_the_incident_contract() -> None:
    contract = (
        "title kind date place_id place_name country admin1 lat lon precision radius_m geometry "
        "actors assertion"
    )
    assert contract.split() == list(FIELDS)
