from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mapapp.layers.cells import MARGIN_DEGREES, Box, cell_name, cells_around, within_budget

POINTS = st.tuples(st.floats(-180, 180), st.floats(-90, 90))


def around(lon: float, lat: float) -> Box:
    return lon, lat, lon, lat


@pytest.mark.parametrize(
    ("corner", "name"),
    [((30, 30), "e30n30"), ((-10, 0), "w10n0"), ((0, -10), "e0s10"), ((-180, -90), "w180s90")],
)
def test_a_cell_is_named_by_its_south_west_corner(corner: tuple[int, int], name: str) -> None:
    assert name == cell_name(*corner)


def test_a_point_in_the_middle_of_a_cell_needs_that_cell_alone() -> None:
    assert ["e30n30"] == cells_around([around(35, 35)])


def test_a_point_near_a_corner_needs_the_four_cells_around_it() -> None:
    assert {"e30n30", "e30n40", "e40n30", "e40n40"} == set(cells_around([around(39, 39)]))


@pytest.mark.parametrize("lon", [179.0, -179.0, 180.0, -180.0])
def test_the_antimeridian_is_crossed(lon: float) -> None:
    assert {"e170n60", "w180n60"} == set(cells_around([around(lon, 65)]))


def test_a_box_that_reaches_past_the_antimeridian_is_taken_round() -> None:
    assert {"e170n60", "w180n60"} == set(cells_around([(178, 65, 182, 65)]))


@pytest.mark.parametrize(("lat", "row"), [(90.0, "n80"), (-90.0, "s90")])
def test_a_pole_needs_the_last_row_and_none_past_it(lat: float, row: str) -> None:
    assert [f"e10{row}"] == cells_around([around(15, lat)])


def test_what_serves_most_comes_first_and_then_south_west() -> None:
    boxes = [around(35, 35), around(5, 5), around(35, 35), around(-5, 5)]
    assert ["e30n30", "w10n0", "e0n0"] == cells_around(boxes)


def test_one_box_counts_a_cell_once_however_wide_it_is() -> None:
    whole_ring = (-180.0, 1.0, 180.0, 1.0)
    assert 72 == len(cells_around([whole_ring]))
    assert "e30n30" == cells_around([whole_ring, around(35, 35), around(35, 35)])[0]


@given(POINTS)
def test_all_within_the_margin_of_a_point_is_in_a_cell(point: tuple[float, float]) -> None:
    lon, lat = point
    names = set(cells_around([around(lon, lat)]))
    for reach in (-MARGIN_DEGREES, 0, MARGIN_DEGREES):
        near = (lon + reach + 180) % 360 - 180, max(-90, min(lat + reach, 89.9))
        assert cell_name(int(near[0] // 10) * 10, int(near[1] // 10) * 10) in names


@pytest.mark.parametrize(
    ("budget", "taken"),
    [(0, []), (4, []), (5, ["a"]), (9, ["a"]), (10, ["a", "b"]), (99, ["a", "b", "c"])],
)
def test_cells_are_taken_in_order_while_the_budget_lasts(budget: int, taken: list[str]) -> None:
    cells = {"a": "12345", "b": "12345", "c": "1"}
    assert {name: cells[name] for name in taken} == within_budget(cells.items(), budget)
