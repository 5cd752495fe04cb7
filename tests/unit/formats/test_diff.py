from pathlib import Path
from typing import Any

import pytest
import shapely

from mapapp import edtf
from mapapp.formats import read_incidents, write_incidents
from mapapp.formats.diff import Change, diff_incidents, distance_km
from mapapp.records import Kind, Precision, Status
from tests.builders import an_incident

FIVE_KM_NORTH = 36.28 + 5 / 111.195


def test_the_same_incidents_do_not_differ_whatever_their_order() -> None:
    one, other = an_incident(id="a"), an_incident(id="b")
    assert diff_incidents([one, other], [other, one]) == ()


def test_a_point_moved_by_5_km_is_one_line_with_its_distance() -> None:
    others = [an_incident(id=f"i{number}") for number in range(3)]
    moved = an_incident(id="i1", lat=FIVE_KM_NORTH, place_name="Atarib", place_id="geonames:1")
    (line,) = diff_incidents(others, [others[0], moved, others[2]])
    assert (line.change, line.incident_id) == (Change.MOVED, "i1")
    assert line.detail.startswith("5.0 km, ")


def test_added_and_withdrawn_are_told_by_id() -> None:
    lines = diff_incidents([an_incident(id="a")], [an_incident(id="b")])
    assert [("withdrawn", "a"), ("added", "b")] == [(str(x.change), x.incident_id) for x in lines]


@pytest.mark.parametrize(
    ("fields", "change", "detail"),
    [
        ({"date": edtf.year(2018)}, Change.REDATED, "2019-03 to 2018"),
        ({"date": None}, Change.REDATED, "2019-03 to undated"),
        ({"kind": Kind.AIR_STRIKE}, Change.CHANGED, "kind: shelling to air_strike"),
        ({"status": Status.ACCEPTED}, Change.CHANGED, "status: proposed to accepted"),
        ({"radius_m": 9_000}, Change.CHANGED, "radius_m: 2000 to 9000"),
        ({"lat": None, "lon": None}, Change.MOVED, "from Darat Izza (36.28, 36.85) to no position"),
    ],
)
def test_a_change_says_from_what_to_what(
    fields: dict[str, Any], change: Change, detail: str
) -> None:
    (line,) = diff_incidents([an_incident()], [an_incident(**fields)])
    assert (line.change, line.detail) == (change, detail)


def test_moved_re_dated_and_changed_are_a_line_each() -> None:
    after = an_incident(lat=FIVE_KM_NORTH, date=edtf.year(2018), title="Other")
    lines = diff_incidents([an_incident()], [after])
    assert [line.change for line in lines] == [Change.MOVED, Change.REDATED, Change.CHANGED]


def test_a_file_differs_from_none_of_its_copies_in_other_formats(tmp_path: Path) -> None:
    incident = an_incident(precision=Precision.PROVINCE, geometry=shapely.box(36, 36, 37, 37))
    write_incidents([incident], tmp_path / "x.geojson")
    write_incidents([incident], tmp_path / "x.csv")
    before, after = (read_incidents(tmp_path / name) for name in ("x.geojson", "x.csv"))
    assert diff_incidents(before, after) == ()


def test_a_distance_is_that_of_the_great_circle() -> None:
    assert distance_km(0, 179.5, 0, -179.5) == pytest.approx(111.195, abs=0.01)
    assert distance_km(36.2, 37.16, 33.51, 36.29) == pytest.approx(309.4, abs=1)
