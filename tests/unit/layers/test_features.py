from __future__ import annotations

import random
import unicodedata
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from shapely import LineString, MultiPolygon, Point, Polygon, box

from mapapp import edtf
from mapapp.coordinates import DECIMALS
from mapapp.layers.cells import cells_around
from mapapp.layers.features import SHAPE_STEPS, map_data
from mapapp.layers.polyline import decode
from mapapp.records import Name, Precision, Span
from tests.builders import an_article, an_incident

PROVINCE = box(36, 35, 38, 37)


def marked(text: str, name: str) -> str:
    """What JavaScript cuts out of a quote as the place's name."""
    article = an_article(text)
    start = text.index(name)
    incident = an_incident(article, text, place_span=Span(start, start + len(name)))
    (drawn,) = map_data([incident]).incidents
    assert drawn.mark is not None
    units = drawn.quote.encode("utf-16-le")
    return units[2 * drawn.mark[0] : 2 * drawn.mark[1]].decode("utf-16-le")


@pytest.mark.parametrize(
    "before", ["", "Shells fell on ", "💥💥 hit ", "e\u0301tat\u0301 ", "القصف على ", "\U0010ffff"]
)
@pytest.mark.parametrize("name", ["Homs", "التنف", "De\u0301r 😀", "Д"])
def test_a_place_is_marked_where_javascript_counts_it(before: str, name: str) -> None:
    assert name == marked(f"{before}{name}, in May", name)


@given(st.text(), st.text(min_size=1))
def test_whatever_letters_stand_before_it_a_place_is_marked_whole(before: str, name: str) -> None:
    text = f"{before}\n{name} x"
    assert text[text.index(name) :][: len(name)] == marked(text, name)


def test_a_mark_counts_from_the_quote_and_not_from_the_article() -> None:
    article = an_article("💥 First. Shells fell on Homs.")
    start = article.text.index("Homs")
    span = Span(start, start + 4)
    incident = an_incident(article, "Shells fell on Homs.", place_span=span)
    assert (15, 19) == map_data([incident]).incidents[0].mark


def test_incidents_stand_by_date_and_undated_ones_last() -> None:
    dates = {"c": "2018-02", "a": "2017", "b": "2017-05-03", "e": None, "d": None}
    incidents = [
        an_incident(id=name, date=edtf.parse(date) if date else None)
        for name, date in dates.items()
    ]
    assert ["a", "b", "c", "d", "e"] == [one.id for one in map_data(incidents).incidents]


def test_the_order_of_the_input_changes_nothing() -> None:
    incidents = [
        an_incident(
            an_article(id=f"daily-{number % 3}"),
            id=f"{number}",
            date=None if number % 4 == 0 else edtf.parse(f"20{10 + number % 5}"),
            place_name=f"place {number % 7}",
            precision=Precision.PROVINCE if number % 2 else Precision.SITE,
            geometry=box(number % 6, 0, 10, 10) if number % 2 else None,
        )
        for number in range(40)
    ]
    shuffled = random.Random(7).sample(incidents, len(incidents))  # noqa: S311 - no secret
    assert map_data(incidents) == map_data(shuffled)


def test_what_incidents_share_stands_once() -> None:
    here: dict[str, Any] = {"precision": Precision.PROVINCE, "geometry": PROVINCE}
    data = map_data([an_incident(id="a", **here), an_incident(id="b", **here)])
    assert (1, 1, 1) == (len(data.articles), len(data.places), len(data.shapes))
    assert [(0, 0, 0)] * 2 == [(one.article, one.place, one.shape) for one in data.incidents]


def test_equal_shapes_of_different_incidents_stand_once() -> None:
    data = map_data(
        an_incident(id=name, precision=Precision.PROVINCE, geometry=box(36, 35, 38, 37))
        for name in "ab"
    )
    assert 1 == len(data.shapes)


def test_articles_and_places_that_differ_are_kept_apart() -> None:
    data = map_data(
        [
            an_incident(an_article(id="one"), place_name="Homs"),
            an_incident(an_article(id="two"), place_name="Hama"),
            an_incident(an_article(id="two"), id="x", place_name="", place_id=""),
        ]
    )
    assert ["one", "two"] == sorted(article.id for article in data.articles)
    assert ["Hama", "Homs"] == sorted(place.name for place in data.places)
    assert 1 == [one.place for one in data.incidents].count(None)


@pytest.mark.parametrize("precision", [one for one in Precision if one is not Precision.COUNTRY])
def test_a_position_is_no_finer_than_its_precision(precision: Precision) -> None:
    incident = an_incident(lat=36.123456789, lon=-6.987654321, precision=precision)
    (drawn,) = map_data([incident]).incidents
    decimals = DECIMALS[precision]
    assert (round(36.123456789, decimals), round(-6.987654321, decimals)) == (drawn.lat, drawn.lon)


def test_a_country_is_not_drawn_at_all() -> None:
    incident = an_incident(precision=Precision.COUNTRY, geometry=PROVINCE, radius_m=300_000.0)
    data = map_data([incident])
    (drawn,) = data.incidents
    assert (None, None, None, None) == (drawn.lat, drawn.lon, drawn.radius_m, drawn.shape)
    assert ((), ()) == (data.shapes, data.boxes)


def test_a_place_that_is_not_known_is_not_drawn_either() -> None:
    incident = an_incident(lat=None, lon=None, radius_m=None, precision=Precision.REGION)
    data = map_data([incident])
    assert ((), ()) == (data.shapes, data.boxes)
    assert data.incidents[0].lat is None


@pytest.mark.parametrize("precision", [Precision.SITE, Precision.NEAR])
def test_a_point_keeps_its_radius_and_has_no_area(precision: Precision) -> None:
    data = map_data([an_incident(precision=precision, geometry=PROVINCE, radius_m=2500.0)])
    assert (None, 2500.0) == (data.incidents[0].shape, data.incidents[0].radius_m)
    assert () == data.shapes
    ((west, south, east, north),) = data.boxes
    assert west < 36.85 < east
    assert south < 36.28 < north


def test_incidents_at_one_place_share_a_spot_however_exactly_each_is_known() -> None:
    site = an_incident(id="a", lat=36.28012, lon=36.85049, precision=Precision.SITE)
    near = an_incident(id="b", lat=36.28, lon=36.85, precision=Precision.NEAR)
    elsewhere = an_incident(id="c", lat=36.9, lon=36.85)
    another = an_incident(id="d", lat=36.28, lon=36.85, place_id="geonames:1", place_name="Atarib")
    spots = [one.spot for one in map_data([site, near, elsewhere, another]).incidents]
    assert spots[0] == spots[1]
    assert 3 == len(set(spots))


@pytest.mark.parametrize("precision", [Precision.PROVINCE, Precision.COUNTRY])
def test_what_is_no_point_has_no_spot(precision: Precision) -> None:
    (drawn,) = map_data([an_incident(precision=precision)]).incidents
    assert drawn.spot is None


def test_an_area_is_its_rings_shell_first() -> None:
    lake = box(36.5, 35.5, 37, 36)
    area = MultiPolygon([Polygon(PROVINCE.exterior, [lake.exterior]), box(40, 35, 41, 36)])
    data = map_data([an_incident(precision=Precision.PROVINCE, geometry=area)])
    (shape,) = data.shapes
    assert shape.is_area
    drawn = MultiPolygon(
        [
            Polygon(shell, holes)
            for shell, *holes in (
                [decode(ring, SHAPE_STEPS) for ring in part] for part in shape.parts
            )
        ]
    )
    assert area.equals(drawn)
    assert (area.bounds,) == data.boxes


def test_a_border_is_a_line() -> None:
    line = LineString([(38, 33), (39.5, 34.25), (41, 34)])
    data = map_data([an_incident(precision=Precision.REGION, geometry=line)])
    (shape,) = data.shapes
    assert not shape.is_area
    assert [list(line.coords)] == [decode(one, SHAPE_STEPS) for (one,) in shape.parts]


@pytest.mark.parametrize("geometry", [box(36, 35, 36.0001, 35.0001), Point(36, 35)])
def test_a_shape_too_small_for_its_precision_leaves_the_point(geometry: Polygon | Point) -> None:
    data = map_data([an_incident(precision=Precision.PROVINCE, geometry=geometry)])
    assert (None, ()) == (data.incidents[0].shape, data.shapes)
    assert (36.85, 36.28) == (data.incidents[0].lon, data.incidents[0].lat)
    assert 1 == len(data.boxes)


def test_a_place_has_one_name_a_language_the_first_one() -> None:
    names = (Name("Alep", "fr"), Name("Halab", ""), Name("حلب", "ar"), Name("Haleb", "fr"))
    (place,) = map_data([an_incident(place_names=names)]).places
    assert (("ar", "حلب"), ("fr", "Alep")) == place.names


def test_a_province_on_both_sides_of_the_antimeridian_has_a_box_on_each() -> None:
    chukotka = MultiPolygon(
        [box(160, 62, 180, 70), box(-180, 64, -169, 67), box(-179, 71, -177, 72)]
    )
    data = map_data([an_incident(precision=Precision.PROVINCE, geometry=chukotka)])
    assert ((160.0, 62.0, 180.0, 70.0), (-180.0, 64.0, -169.0, 72.0)) == data.boxes
    assert len(cells_around(data.boxes)) < 20


def test_text_is_passed_on_letter_for_letter() -> None:
    text = "e\u0301 \u202e </script> ${x} {{ 7*7 }} \u2028"
    (drawn,) = map_data([an_incident(an_article(text), text, title=text)]).incidents
    assert (text, text) == (drawn.quote, drawn.title)
    assert not unicodedata.is_normalized("NFC", drawn.quote)


def test_incidents_of_one_place_share_a_spot_however_exactly_each_is_known() -> None:
    exact = an_incident(id="1", lat=33.5065, lon=38.6185)
    near = an_incident(id="2", lat=33.5065, lon=38.6185, precision=Precision.NEAR)
    read_back = an_incident(id="3", lat=33.507, lon=38.618, precision=Precision.NEAR)
    moved = an_incident(id="4", lat=33.6, lon=38.6185)
    elsewhere = an_incident(id="5", lat=33.5065, lon=38.6185, place_id="another")
    vague = an_incident(id="6", lat=33.5065, lon=38.6185, precision=Precision.DISTRICT)
    data = map_data([exact, near, read_back, moved, elsewhere, vague])
    assert [0, 0, 0, 1, 2, None] == [one.spot for one in data.incidents]
