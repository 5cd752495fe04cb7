from __future__ import annotations

import json
import random
import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from shapely import box

from mapapp import edtf
from mapapp.layers.features import SHAPE_STEPS, map_data
from mapapp.layers.payload import ROWS_A_BLOCK, message, payload
from mapapp.records import Incident, Name, Precision, Reason
from tests.builders import an_article, an_incident
from tests.packed import read_column, read_table


def columns(*incidents: Incident) -> dict[str, list[int]]:
    """The columns, as the map's script reads them."""
    blocks = payload(map_data(incidents)).blocks
    is_column = re.compile("(incident|article|position)-").match
    return {name: read_column(*found) for name, found in blocks.items() if is_column(name)}


def rows(name: str, *incidents: Incident) -> list[Any]:
    """All rows of the blocks of one name."""
    return [row for one in payload(map_data(incidents)).blocks[name] for row in read_table(one)]


def facts(*incidents: Incident) -> Any:  # noqa: ANN401 - JSON
    """What comes beside the blocks, as JSON has it."""
    return json.loads(json.dumps(payload(map_data(incidents)).facts, allow_nan=False))


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
    told = json.loads(json.dumps(message(map_data([incident]))))
    assert [[incident.id]] == read_table(*told["blocks"]["ids"])


def test_rows_stand_in_blocks_in_the_order_of_incidents() -> None:
    size = ROWS_A_BLOCK["quotes"]
    count = 2 * size + 88
    incidents = [an_incident(id=f"{number:04}", title=f"{number}") for number in range(count)]
    blocks = payload(map_data(incidents)).blocks["quotes"]
    assert [size, size, 88] == [len(read_table(one)) for one in blocks]
    assert [str(number) for number in range(count)] == [
        row[0] for row in rows("quotes", *incidents)
    ]


@given(st.text(st.characters(exclude_categories=()), min_size=1).filter(str.strip))
def test_text_is_read_letter_for_letter_even_half_a_surrogate_pair(text: str) -> None:
    incident = an_incident(an_article(f"x {text} x"), f"x {text} x")
    ((_, exact, *_),) = rows("quotes", incident)
    assert json.loads(json.dumps(f"x {text} x")) == exact


def test_columns_name_kind_date_and_what_else_is_filtered_by() -> None:
    first = an_incident(id="a", date=edtf.parse("1969-12"), actors=("the army",))
    last = an_incident(id="b", date=None, lang="fr", confidence=0.567)
    read, beside = columns(first, last), facts(first, last)
    dates, actors = (rows(name, first, last) for name in ("dates", "actors"))
    assert 2 == beside["count"]
    assert [["1969-12", -31, -1], ["", None, None]] == [dates[n] for n in read["incident-date"]]
    assert [[["the army"]], [[]]] == [actors[n] for n in read["incident-actors"]]
    assert ["shelling"] * 2 == [beside["kinds"][n] for n in read["incident-kind"]]
    assert [80, 57] == read["incident-confidence"]
    langs = [beside["langs"][n] for n in read["article-lang"]]
    assert ["en", "fr"] == [langs[n] for n in read["incident-article"]]


def positions(*incidents: Incident) -> list[dict[str, int]]:
    """Where each incident is."""
    read = columns(*incidents)
    held = {
        name.removeprefix("position-"): values
        for name, values in read.items()
        if name.startswith("position-")
    }
    order = read["incident-position"]
    return [{name: values[number] for name, values in held.items()} for number in order]


@pytest.mark.parametrize("precision", [Precision.SITE, Precision.NEAR, Precision.DISTRICT])
def test_coordinates_are_whole_steps_of_what_the_precision_supports(precision: Precision) -> None:
    incident = an_incident(lat=36.123456, lon=-6.98765, precision=precision)
    (found,) = positions(incident)
    steps = facts(incident)["steps"][precision]
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
    (found,) = positions(an_incident(precision=Precision.REGION, **nowhere))
    assert {"precision": 5, "has_point": 0, "lat": 0, "lon": 0} | dict.fromkeys(
        ("place", "radius", "shape", "spot"), -1
    ) == found


def test_places_and_shapes_stand_once_beside_the_columns() -> None:
    here: dict[str, Any] = {"precision": Precision.PROVINCE, "geometry": box(36, 35, 38, 37)}
    names = (Name("دارة عزة", "ar"),)
    incidents = [an_incident(id=name, place_names=names, **here) for name in "ab"]
    place = ["Darat Izza", {"ar": "دارة عزة"}, "SY", "Aleppo"]
    beside = facts(*incidents)
    assert [place] == rows("places", *incidents)
    assert [True] == [shape["area"] for shape in beside["shapes"]]
    assert 1 == beside["positions"]
    assert SHAPE_STEPS == beside["shapeSteps"]


def test_the_first_position_of_a_spot_is_the_most_exact() -> None:
    near = an_incident(id="a", lat=36.28, lon=36.85, precision=Precision.NEAR)
    site = an_incident(id="b", lat=36.28012, lon=36.85049, precision=Precision.SITE)
    read = columns(near, site)
    assert [1, 2] == read["position-precision"]
    assert [1, 0] == read["incident-position"]
    assert [0, 0] == read["position-spot"]


def test_the_order_of_the_input_changes_no_letter() -> None:
    incidents = [
        an_incident(id=f"{number}", lat=number / 10, actors=(f"group {number % 7}",))
        for number in range(300)
    ]
    shuffled = random.Random(7).sample(incidents, len(incidents))  # noqa: S311 - no secret
    assert payload(map_data(incidents)) == payload(map_data(shuffled))


def test_nothing_is_a_payload_too() -> None:
    made = payload(map_data([]))
    assert () == made.blocks["quotes"] == made.blocks["articles"] == made.blocks["places"]
    assert [] == columns()["incident-position"]
    assert 0 == made.facts["count"]


def test_by_message_all_of_it_comes_in_one_value() -> None:
    made = payload(map_data([an_incident()]))
    read = json.loads(json.dumps(message(map_data([an_incident()]))))
    blocks = read.pop("blocks")
    del blocks["ids"]
    assert {name: list(one) for name, one in made.blocks.items()} == blocks
    assert json.loads(json.dumps(made.facts)) == read
