"""TopoJSON to polygons, and to which borders and meeting points countries share.

Neighbours in a TopoJSON file run along the very same arcs, so a shared border is the set of
arcs two countries have in common, and a meeting point is an arc's end where three come together.
"""

from __future__ import annotations

import itertools
import json
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from shapely import MultiPoint, MultiPolygon, Point, Polygon, box, get_parts, line_merge, make_valid
from shapely.affinity import translate
from shapely.geometry import MultiLineString

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

Coordinates = np.ndarray[Any, np.dtype[np.float64]]
SMALLEST = 0.004
"""Half the width, in degrees, of a shape that is smaller than the grid of its file: 400 m."""


@dataclass(frozen=True, slots=True)
class Topology:
    """The shapes of one TopoJSON object, by a key that the caller gives each."""

    arcs: Sequence[Coordinates]
    """Longitude and latitude, in degrees; each arc an array of shape (points, 2)."""
    rings: Mapping[str, tuple[tuple[tuple[int, ...], ...], ...]]
    """Key -> polygons -> rings -> arc numbers; ``~n`` is arc n walked backwards."""

    def shape(self, key: str) -> BaseGeometry:
        """The polygon or multipolygon of one key, valid."""
        walked = [[self._walk(ring) for ring in rings] for rings in self.rings[key]]
        # Rounded to the file's grid, an islet may be left with fewer corners than a ring needs.
        polygons = [
            part
            for shell, *holes in walked
            if len(shell) > 3
            for part in _cut(_polygon(shell, [hole for hole in holes if len(hole) > 3]))
        ]
        if not polygons:  # a country smaller than the grid: the Vatican
            corners = np.concatenate([ring for rings in walked for ring in rings])
            return MultiPoint(corners).buffer(SMALLEST)
        whole = polygons[0] if len(polygons) == 1 else MultiPolygon(polygons)
        return whole if whole.is_valid else make_valid(whole)

    def borders(self) -> Iterator[tuple[tuple[str, str], BaseGeometry]]:
        """Every pair of keys that share a border, in order, with the line they share."""
        shared: dict[tuple[str, str], list[int]] = defaultdict(list)
        for number, keys in sorted(self._keys_of_arcs().items()):
            for one, other in itertools.combinations(sorted(keys), 2):
                shared[one, other].append(number)
        for pair, numbers in sorted(shared.items()):
            lines = [self.arcs[number] for number in numbers if len(self.arcs[number]) > 1]
            yield pair, line_merge(MultiLineString(lines))

    def meeting_points(self) -> Iterator[tuple[tuple[str, str, str], tuple[Point, ...]]]:
        """Every three keys whose polygons meet, with the points where they do."""
        around: dict[tuple[float, float], set[str]] = defaultdict(set)
        for number, keys in self._keys_of_arcs().items():
            for end in (self.arcs[number][0], self.arcs[number][-1]):
                around[float(end[0]), float(end[1])] |= keys
        met: dict[tuple[str, str, str], list[Point]] = defaultdict(list)
        for position, keys in sorted(around.items()):
            for one, two, three in itertools.combinations(sorted(keys), 3):
                met[one, two, three].append(Point(position))
        for triple, points in sorted(met.items()):
            yield triple, tuple(points)

    def _walk(self, ring: Sequence[int]) -> Coordinates:
        parts = [self.arcs[n] if n >= 0 else self.arcs[~n][::-1] for n in ring]
        return _unwrap(np.concatenate([parts[0], *(part[1:] for part in parts[1:])]))

    def _keys_of_arcs(self) -> dict[int, set[str]]:
        keys: dict[int, set[str]] = defaultdict(set)
        for key, polygons in self.rings.items():
            for number in itertools.chain.from_iterable(itertools.chain.from_iterable(polygons)):
                keys[number if number >= 0 else ~number].add(key)
        return keys


def _unwrap(ring: Coordinates) -> Coordinates:
    """Let a ring go on past 180 degrees, where its longitudes jump, and around a pole to it."""
    if np.abs(np.diff(ring[:, 0])).max() <= 180:
        return ring
    ring = np.column_stack([np.unwrap(ring[:, 0], period=360), ring[:, 1]])
    first, last = ring[0, 0], ring[-1, 0]
    if abs(last - first) > 180:
        pole = np.copysign(90, ring[:, 1].mean())
        ring = np.concatenate([ring, [[last, pole], [first, pole]], ring[:1]])
    return ring


def _polygon(shell: Coordinates, holes: Sequence[Coordinates]) -> Polygon:
    """Bring holes to the turn around the world that their shell is on."""
    west = shell[:, 0].min()
    turns = [round((west - hole[:, 0].min()) / 360) for hole in holes]
    moved = [np.add(hole, [360 * turn, 0]) for hole, turn in zip(holes, turns, strict=True)]
    return Polygon(shell, moved)


def _cut(polygon: Polygon) -> Iterator[Polygon]:
    """What lies of a polygon on this side of the antimeridian, and what lies beyond it."""
    west, _, east, _ = polygon.bounds
    if west >= -180 and east <= 180:
        yield polygon
        return
    whole = make_valid(polygon)
    for turn in (-360, 0, 360):
        side = whole.intersection(box(turn - 180, -90, turn + 180, 90))
        for part in get_parts(side):
            if part.geom_type == "Polygon":
                yield translate(part, xoff=-turn)


def read_topology(path: Path, layer: str, key_of: Mapping[str, str]) -> Topology:
    """Read a layer of a TopoJSON file.

    Args:
        path: the file.
        layer: the object in it.
        key_of: the key of each geometry by its ``id``, or by its ``name`` where it has none;
            geometries that are not there are left out, those of one key are joined.
    """
    read = json.loads(path.read_text("utf-8"))
    scale, translate = (np.array(read["transform"][part]) for part in ("scale", "translate"))
    arcs = [np.cumsum(np.array(arc), axis=0) * scale + translate for arc in read["arcs"]]
    rings: dict[str, list[tuple[tuple[int, ...], ...]]] = defaultdict(list)
    for geometry in read["objects"][layer]["geometries"]:
        named = geometry.get("properties", {}).get("name", "")
        key = key_of.get(str(geometry.get("id", "")), key_of.get(named, ""))
        if not key or geometry["type"] is None:
            continue
        polygons = geometry["arcs"] if geometry["type"] == "MultiPolygon" else [geometry["arcs"]]
        rings[key].extend(tuple(tuple(ring) for ring in polygon) for polygon in polygons)
    return Topology(arcs, {key: tuple(polygons) for key, polygons in sorted(rings.items())})
