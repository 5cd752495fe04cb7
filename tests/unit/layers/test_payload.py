from __future__ import annotations

import base64
import json
import random
import string
import zlib
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from shapely import box

from mapapp import edtf
from mapapp.layers.features import SHAPE_STEPS, map_data
from mapapp.layers.payload import ROWS_A_BLOCK, column, payload
from mapapp.records import Incident, Name, Precision, Reason
from tests.builders import an_article, an_incident


def read_column(text: str) -> list[int]:
    """What the map's script reads in a column."""
    numbers: list[int] = []
    value = shift = total = 0
    for byte in base64.b64decode(text):
        value |= (byte & 0x7F) << shift
        shift += 7
        if byte < 0x80:
            total += (value >> 1) ^ -(value & 1)
            numbers.append(total)
            value = shift = 0
    return numbers


def read_block(text: str) -> Any:  # noqa: ANN401 - JSON
    """The rows of a block."""
    return json.loads(zlib.decompress(base64.b64decode(text), -zlib.MAX_WBITS))


def rows(name: str, *incidents: Incident) -> list[Any]:
    """All rows of the blocks of one name."""
    return [row for one in payload(map_data(incidents)).blocks[name] for row in read_block(one)]


def columns(*incidents: Incident) -> Any:  # noqa: ANN401 - JSON
    """What comes beside the blocks, as JSON has it."""
    return json.loads(json.dumps(payload(map_data(incidents)).columns, allow_nan=False))


@given(st.lists(st.integers(-(2**40), 2**40)))
def test_a_column_is_read_as_it_was_written(numbers: list[int]) -> None:
    assert numbers == read_column(column(numbers))


def test_neighbours_that_differ_little_take_a_byte_each() -> None:
    assert 1000 == len(base64.b64decode(column(range(0, 60_000, 60))))


def test_what_is_read_of_an_incident_stands_in_its_row() -> None:
    article = an_article(url="https://example.org/a")
    incident = an_incident(
        article,
        title="Shells",
        article_url="https://example.org/a",
        reasons=(Reason(1.5, "its name fits", "Darat Izza"),),
    )
    quote = incident.quote
    row = ["Shells", quote.exact, quote.prefix, quote.suffix, None]
    assert [[*row, [[1.5, "its name fits", "Darat Izza"]]]] == rows("quotes", incident)
    assert [["Shells on a town", "https://example.org/a"]] == rows("articles", incident)
    assert [incident.id] == rows("ids", incident)


def test_rows_stand_in_blocks_in_the_order_of_incidents() -> None:
    incidents = [an_incident(id=f"{number:04}", title=f"{number}") for number in range(600)]
    blocks = payload(map_data(incidents)).blocks["quotes"]
    assert [ROWS_A_BLOCK, ROWS_A_BLOCK, 88] == [len(read_block(one)) for one in blocks]
    assert [str(number) for number in range(600)] == [row[0] for row in rows("quotes", *incidents)]


@given(st.text(st.characters(exclude_categories=()), min_size=1).filter(str.strip))
def test_text_is_read_letter_for_letter_even_half_a_surrogate_pair(text: str) -> None:
    incident = an_incident(an_article(f"x {text} x"), f"x {text} x")
    ((_, exact, *_),) = rows("quotes", incident)
    assert json.loads(json.dumps(f"x {text} x")) == exact


def test_a_block_is_made_of_letters_that_end_no_element() -> None:
    hostile = "</script><script>alert(1)</script><!-- ]]> \u2028 &amp;"
    blocks = payload(map_data([an_incident(an_article(hostile), hostile)])).blocks
    letters = set("".join(block for found in blocks.values() for block in found))
    assert letters <= set(string.ascii_letters + string.digits + "+/=")


def test_columns_name_kind_date_and_what_else_is_filtered_by() -> None:
    first = an_incident(id="a", date=edtf.parse("1969-12"), actors=("the army",))
    last = an_incident(id="b", date=None, lang="fr", confidence=0.567)
    read = columns(first, last)
    incidents = {name: read_column(one) for name, one in read["incidents"].items()}
    assert 2 == read["count"]
    assert [["1969-12", -31, -1], ["", None, None]] == [read["dates"][n] for n in incidents["date"]]
    assert [["the army"], []] == [read["actors"][n] for n in incidents["actors"]]
    assert ["shelling"] * 2 == [read["kinds"][n] for n in incidents["kind"]]
    assert [80, 57] == incidents["confidence"]
    langs = read_column(read["articles"]["lang"])
    assert ["en", "fr"] == [read["langs"][langs[n]] for n in incidents["article"]]


def positions(read: Any) -> list[dict[str, int]]:  # noqa: ANN401 - JSON
    """Where each incident is."""
    held = {name: read_column(one) for name, one in read["positions"].items() if name != "count"}
    order = read_column(read["incidents"]["position"])
    return [{name: values[number] for name, values in held.items()} for number in order]


@pytest.mark.parametrize("precision", [Precision.SITE, Precision.NEAR, Precision.DISTRICT])
def test_coordinates_are_whole_steps_of_what_the_precision_supports(precision: Precision) -> None:
    incident = an_incident(lat=36.123456, lon=-6.98765, precision=precision)
    read = columns(incident)
    (found,) = positions(read)
    steps = read["steps"][precision]
    (drawn,) = map_data([incident]).incidents
    assert (drawn.lat, drawn.lon) == (found["lat"] / steps, found["lon"] / steps)
    assert (1, 2000) == (found["has_point"], found["radius"])


def test_what_has_no_point_no_radius_and_no_place_says_so() -> None:
    nowhere: dict[str, Any] = {
        "lat": None,
        "lon": None,
        "radius_m": None,
        "place_id": "",
        "place_name": "",
    }
    (found,) = positions(columns(an_incident(precision=Precision.REGION, **nowhere)))
    assert {"precision": 5, "has_point": 0, "lat": 0, "lon": 0} | dict.fromkeys(
        ("place", "radius", "shape", "spot"), -1
    ) == found


def test_places_and_shapes_stand_once_beside_the_columns() -> None:
    here: dict[str, Any] = {"precision": Precision.PROVINCE, "geometry": box(36, 35, 38, 37)}
    names = (Name("دارة عزة", "ar"),)
    read = columns(*(an_incident(id=name, place_names=names, **here) for name in "ab"))
    place = {"name": "Darat Izza", "names": {"ar": "دارة عزة"}, "country": "SY", "admin1": "Aleppo"}
    assert [place] == read["places"]
    assert [True] == [shape["area"] for shape in read["shapes"]]
    assert 1 == read["positions"]["count"]
    assert SHAPE_STEPS == read["shapeSteps"]


def test_the_first_position_of_a_spot_is_the_most_exact() -> None:
    near = an_incident(id="a", lat=36.28, lon=36.85, precision=Precision.NEAR)
    site = an_incident(id="b", lat=36.28012, lon=36.85049, precision=Precision.SITE)
    read = columns(near, site)
    assert [1, 2] == read_column(read["positions"]["precision"])
    assert [1, 0] == read_column(read["incidents"]["position"])
    assert [0, 0] == read_column(read["positions"]["spot"])


def test_the_order_of_the_input_changes_no_letter() -> None:
    incidents = [
        an_incident(id=f"{number}", lat=number / 10, actors=(f"group {number % 7}",))
        for number in range(300)
    ]
    shuffled = random.Random(7).sample(incidents, len(incidents))  # noqa: S311 - no secret
    assert payload(map_data(incidents)) == payload(map_data(shuffled))


def test_nothing_is_a_payload_too() -> None:
    made = payload(map_data([]))
    assert {"quotes": (), "articles": (), "ids": ()} == made.blocks
    assert 0 == made.columns["count"]


def test_by_message_all_of_it_comes_in_one_value() -> None:
    made = payload(map_data([an_incident()]))
    read = json.loads(json.dumps(made.as_json()))
    assert {name: list(one) for name, one in made.blocks.items()} == read.pop("blocks")
    assert json.loads(json.dumps(made.columns)) == read
