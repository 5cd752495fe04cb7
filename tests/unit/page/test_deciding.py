from __future__ import annotations

import pytest

from mapapp.page.deciding import changes_typed, place_label
from mapapp.records import Place
from mapapp.review.fields import written
from tests.builders import an_incident


def as_typed(**changed: str) -> dict[str, str]:
    incident = an_incident()
    fields = ("title", "date", "kind", "actors", "lat", "lon", "precision", "radius_m")
    return {field: written(field, getattr(incident, field)) for field in fields} | changed


def test_fields_that_were_not_touched_are_no_changes() -> None:
    assert {} == changes_typed(an_incident(), as_typed())
    assert {} == changes_typed(an_incident(), as_typed(title="  Shelling of Darat Izza "))


def test_a_field_that_was_changed_is_the_only_change() -> None:
    assert {"date": "2019-03-12"} == changes_typed(an_incident(), as_typed(date=" 2019-03-12"))


def test_a_field_that_was_emptied_is_a_change() -> None:
    assert {"date": ""} == changes_typed(an_incident(), as_typed(date=""))


@pytest.mark.parametrize("field", ["lat", "lon"])
def test_half_a_new_position_is_given_whole(field: str) -> None:
    changes = changes_typed(an_incident(), as_typed(**{field: "36.5"}))
    assert {"lat", "lon", "precision", "radius_m"} == changes.keys()
    assert "36.5" == changes[field]


def test_a_new_radius_moves_nothing() -> None:
    assert {"radius_m": "500"} == changes_typed(an_incident(), as_typed(radius_m="500"))


def test_places_of_one_name_are_told_apart() -> None:
    place = Place(
        id="geonames:1",
        name="Aleppo",
        names=(),
        lat=36.2,
        lon=37.15,
        radius_m=9000.0,
        feature="PPLA",
        country="SY",
        admin1="Aleppo",
        source="geonames",
    )
    assert "Aleppo, SY (PPLA)" == place_label(place)
