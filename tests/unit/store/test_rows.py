from __future__ import annotations

import math
from typing import Any

import pytest
import shapely

from mapapp.errors import InputError
from mapapp.records import Precision, Reason, Span
from mapapp.store.rows import MAX_KEY, article_row, correction_row, incident_row
from tests.builders import a_correction, an_article, an_incident


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"radius_m": math.nan}, "the number nan cannot be kept"),
        ({"radius_m": math.inf}, "the number inf cannot be kept"),
        ({"reasons": (Reason(-math.inf, "x"),)}, "the number -inf cannot be kept"),
        ({"reasons": (Reason(2**63, "x"),)}, "an integer beyond 64 bits cannot be kept"),
        ({"title": "a\0"}, "a NUL character cannot be kept"),
        ({"reasons": (Reason(0, "x", "\udfff"),)}, "half a surrogate pair cannot be kept"),
        ({"geometry": shapely.LinearRing([(0, 0), (1, 0), (1, 1)])}, "a LinearRing like this"),
        ({"geometry": shapely.LineString([(0, 0), (math.inf, 1)])}, "a LineString like this"),
        ({"id": ""}, "an id has from 1 to 500 characters, not 0"),
        ({"id": "x" * (MAX_KEY + 1)}, "an id has from 1 to 500 characters, not 501"),
        ({"article_id": "é" * (MAX_KEY + 1)}, "field article_id"),
    ],
)
def test_what_would_not_come_back_as_it_was_is_refused(fields: dict[str, Any], said: str) -> None:
    with pytest.raises(InputError) as refused:
        incident_row(an_incident(**fields))
    assert said in str(refused.value)
    assert len(str(refused.value)) < 400


def test_the_longest_id_is_kept_whatever_its_script() -> None:
    key = "𐀀" * MAX_KEY
    assert key == incident_row(an_incident(id=key))["id"]
    assert key == article_row(an_article(id=key))["id"]
    assert key == correction_row(a_correction(id=key))["id"]


def test_columns_of_the_incident_contract_keep_its_names_and_values() -> None:
    row = incident_row(an_incident(precision=Precision.NEAR, place_span=Span(15, 25)))
    expected = {
        "id": "daily-1:0",
        "kind": "shelling",
        "date": "2019-03",
        "place_name": "Darat Izza",
        "precision": 2,
        "quote": "Shells fell on Darat Izza",
        "quote_start": 0,
        "quote_end": 25,
        "status": "proposed",
    }
    assert expected == {name: row[name] for name in expected}
    assert ["2019-03-01", "2019-03-31"] == [str(row["date_start"]), str(row["date_end"])]
