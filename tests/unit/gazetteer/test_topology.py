"""Polygons out of arcs, also where longitude jumps from 180 to -180."""

import numpy as np
import pytest
from shapely import Point

from mapapp.gazetteer.topology import Topology

ACROSS = [(170, 60), (178, 60), (-172, 60), (-172, 70), (178, 70), (170, 70), (170, 60)]
AROUND_THE_POLE = [(0, -70), (90, -70), (180, -70), (-90, -70), (0, -70)]


def shape_of(ring: list[tuple[int, int]]) -> Topology:
    return Topology([np.array(ring, dtype=float)], {"it": (((0,),),)})


def test_a_ring_across_the_antimeridian_is_cut_there() -> None:
    shape = shape_of(ACROSS).shape("it")
    assert [-180.0, 60.0, 180.0, 70.0] == list(shape.bounds)
    assert 18 * 10 == pytest.approx(shape.area)
    assert [True, True, False] == [shape.covers(Point(lon, 65)) for lon in (175, -175, 20)]


def test_a_ring_around_a_pole_holds_the_pole() -> None:
    shape = shape_of(AROUND_THE_POLE).shape("it")
    assert 360 * 20 == pytest.approx(shape.area)
    assert [True, False] == [shape.covers(Point(-135, lat)) for lat in (-80, -60)]


def test_a_ring_elsewhere_stays_as_it_is() -> None:
    ring = [(10, 50), (20, 50), (20, 60), (10, 50)]
    shape = shape_of(ring).shape("it")
    assert ring == list(shape.exterior.coords)  # type: ignore[attr-defined]


def test_a_hole_lies_in_its_shell_on_whichever_side_it_begins() -> None:
    hole = [(-178, 64), (-174, 64), (-174, 66), (-178, 66), (-178, 64)]
    arcs = [np.array(ring, dtype=float) for ring in (ACROSS, hole)]
    shape = Topology(arcs, {"it": (((0,), (1,)),)}).shape("it")
    assert 18 * 10 - 4 * 2 == pytest.approx(shape.area)
    assert [True, False] == [shape.covers(Point(-176, lat)) for lat in (62, 65)]


def test_a_country_smaller_than_the_grid_is_still_somewhere() -> None:
    shape = shape_of([(12, 42), (12, 42), (12, 42)]).shape("it")
    assert [True, False] == [shape.covers(Point(lon, 42)) for lon in (12, 12.1)]
