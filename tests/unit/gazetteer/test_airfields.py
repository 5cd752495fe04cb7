"""Airfields beside rows that people keep: one base is one place."""

from typing import Any

import pytest

from mapapp.gazetteer.airfields import without_kept
from mapapp.gazetteer.lookup import Gazetteer
from mapapp.gazetteer.rows import Row


def a_row(**told: Any) -> Row:  # noqa: ANN401 - any of its fields
    known: dict[str, Any] = {
        "id": "icao:OS65",
        "name": "Shayrat Air Base",
        "lat": 34.4902,
        "lon": 36.9089,
        "radius_m": 3000.0,
        "feature": "AIRB",
        "country": "SY",
        "source": "airportsdata",
    }
    return Row(**known | told)


@pytest.mark.parametrize(
    "kept",
    [
        {"source": "airportsdata: OS65", "feature": "INSM", "lat": 34.6},
        {"source": "Wikipedia: Shayrat Airbase", "lat": 34.4947},
    ],
    ids=["by its code", "by where it lies"],
)
def test_a_kept_row_takes_the_place_of_the_airfield_and_its_name(kept: dict[str, Any]) -> None:
    mine = a_row(id="mapapp:shayrat-air-base", name="Shayrat air base", **kept)
    assert [] == list(without_kept([a_row()], [mine]))
    assert ["Shayrat Air Base"] == [name.text for name in mine.names]


@pytest.mark.parametrize(
    "kept",
    [{"lat": 34.6}, {"feature": "PPL"}, {"source": "airportsdata: OS66", "lat": 34.6}],
    ids=["too far", "no base", "another code"],
)
def test_an_airfield_that_no_kept_row_stands_for_stays(kept: dict[str, Any]) -> None:
    field, mine = a_row(), a_row(id="mapapp:other", **kept)
    assert [field] == list(without_kept([field], [mine]))
    assert [] == mine.names


@pytest.mark.parametrize("name", ["Shayrat Air Base", "Engels Airbase", "Al Taji Army Air Field"])
def test_a_base_that_people_keep_is_in_the_gazetteer_once(name: str) -> None:
    gazetteer = Gazetteer.open()
    assert ["mapapp"] == [naming.place_id.partition(":")[0] for naming in gazetteer.named(name)]
