"""Distances, bearings and bands to shapes on the globe: degrees, longitude first.

On the sphere of the Earth's mean radius: a distance is off by up to 0.5 % and a bearing by up
to 0.2 degrees from the ellipsoid's, 150 m at 30 km, which is little beside what words say.
Shapes do not wrap: one that crosses the 180th meridian runs past it, and is not drawn.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
import shapely
from shapely.affinity import rotate, scale, translate

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

EARTH_M = 6_371_008.8
"""Mean radius."""
METRES_A_DEGREE = math.pi * EARTH_M / 180
STEP = 5.0
"""Degrees between two corners of an arc: its chord is off by 0.1 % of the radius."""
ROUGHNESS = 0.1
"""Share of a distance by which a shore is straightened before everything within that distance is
looked for: it moves the edge of a land's waters by less than one percent of their area, and takes
a tenth of the time."""

Point = tuple[float, float]
"""Latitude and longitude, degrees."""


def away_from(start: Point, bearing: float, distance_m: float) -> Point:
    """Go a distance along a great circle; the longitude is not wrapped."""
    lat, angle, turn = math.radians(start[0]), distance_m / EARTH_M, math.radians(bearing)
    sine = math.sin(lat) * math.cos(angle) + math.cos(lat) * math.sin(angle) * math.cos(turn)
    east = math.atan2(
        math.sin(turn) * math.sin(angle) * math.cos(lat),
        math.cos(angle) - math.sin(lat) * sine,
    )
    return math.degrees(math.asin(max(-1.0, min(1.0, sine)))), start[1] + math.degrees(east)


def metres_between(one: Point, other: Point) -> float:
    """Measure the great circle between two points."""
    lat, other_lat = math.radians(one[0]), math.radians(other[0])
    half = (
        math.sin((other_lat - lat) / 2) ** 2
        + math.cos(lat) * math.cos(other_lat) * math.sin(math.radians(other[1] - one[1]) / 2) ** 2
    )
    return 2 * EARTH_M * math.asin(min(1.0, math.sqrt(half)))


def sector(
    centre: Point, near_m: float, far_m: float, bearing: float | None, half_width: float = 180.0
) -> BaseGeometry:
    """What lies between two distances, and within some degrees of a bearing if there is one."""
    middle = bearing or 0.0
    count = max(2, math.ceil(2 * half_width / STEP))
    turns = [middle - half_width + 2 * half_width * at / count for at in range(count + 1)]
    outer = [away_from(centre, turn, far_m)[::-1] for turn in turns]
    inner = [away_from(centre, turn, near_m)[::-1] for turn in reversed(turns)]
    if half_width >= 180:
        return shapely.Polygon(outer[:-1], [inner[:-1]] if near_m > 0 else [])
    return shapely.Polygon([*outer, *(inner if near_m > 0 else [centre[::-1]])])


def corridor(one: Point, other: Point, half_width_m: float) -> BaseGeometry:
    """The straight line between two points, and what lies beside it."""
    return _widened(shapely.LineString((one[::-1], other[::-1])), half_width_m)


def beside(shape: BaseGeometry, bearing: float, reach_m: float) -> BaseGeometry:
    """What lies within reach of a river, lake or sea on one side of it."""
    middle = middle_of(shape)
    lat, lon = away_from(middle, bearing, reach_m / 2)
    moved = translate(shape, lon - middle[1], lat - middle[0])
    return _widened(moved, reach_m / 2).difference(shape)


def waters_off(
    coast: BaseGeometry, land: Sequence[BaseGeometry], near_m: float, reach_m: float
) -> list[BaseGeometry]:
    """What lies within reach of a coast and at least as far from all land, in its parts.

    Args:
        coast: a country, or a point in a town by the sea.
        land: everything that is no water, near enough to matter.
        near_m: metres from land at the least.
        reach_m: metres from the coast at the most.
    """
    around = _widened(coast, reach_m)
    window = _widened(around.envelope, near_m)
    ashore = shapely.union_all([_inside(window, one) for one in land])
    left = around.difference(_widened(ashore, near_m) if near_m > 0 else ashore)
    return [part for part in shapely.get_parts(left) if part.area]


def part_of(shape: BaseGeometry, bearing: float | None, share: float) -> BaseGeometry:
    """The part of an area that lies furthest in a direction, or its middle.

    Args:
        shape: a country or province; measured by its largest part, so that what lies overseas
            does not count.
        bearing: degrees; ``None`` for the middle.
        share: of its extent in that direction: 0.5 for the southern half.
    """
    largest = max(shapely.get_parts(shape), key=lambda part: float(part.area))
    window = largest.envelope
    if bearing is None:
        return _inside(scale(window, share, share), shape)
    _, south, _, north = window.bounds
    flat = math.cos(math.radians((south + north) / 2))
    # Turned so that the direction points north, and in degrees of one length.
    points = shapely.get_coordinates(largest) * (flat, 1.0)
    along = (math.sin(math.radians(bearing)), math.cos(math.radians(bearing)))
    reached = points @ along
    cut = float(reached.max() - share * (reached.max() - reached.min()))
    half = shapely.box(-720.0, cut, 720.0, cut + 720.0)
    # A turn by the bearing clockwise takes north to the direction.
    half = scale(rotate(half, -bearing, origin=(0.0, 0.0)), 1 / flat, 1.0, origin=(0.0, 0.0))
    return _inside(half.intersection(window), shape)


def middle_of(shape: BaseGeometry) -> Point:
    """A point of the shape near its middle."""
    centre = shape.centroid
    point = centre if shape.intersects(centre) else shape.representative_point()
    return point.y, point.x


def reach_of(shape: BaseGeometry, centre: Point) -> float:
    """Metres from a point to the furthest corner of a shape."""
    lon, lat = np.radians(shapely.get_coordinates(shape)).T
    own_lat, own_lon = np.radians(centre)
    half = (
        np.sin((lat - own_lat) / 2) ** 2
        + np.cos(lat) * np.cos(own_lat) * np.sin((lon - own_lon) / 2) ** 2
    )
    return float(2 * EARTH_M * np.arcsin(np.sqrt(min(1.0, half.max()))))


def _inside(area: BaseGeometry, shape: BaseGeometry) -> BaseGeometry:
    """What lies of a shape in a convex area: island by island, of which the edge cuts few."""
    islands = shapely.get_parts(shape)
    islands = islands[shapely.intersects(area, islands)]
    is_whole = shapely.contains(area, islands)
    # Cut to a box first, roughly and fast, so that nothing else meets all of a large country.
    boxed = shapely.make_valid(shapely.clip_by_rect(islands[~is_whole], *area.bounds))
    parts = shapely.get_parts([*islands[is_whole], *shapely.intersection(boxed, area)])
    left = [part for part in parts if part.area]
    return left[0] if len(left) == 1 else shapely.MultiPolygon(left)


def _widened(shape: BaseGeometry, metres: float) -> BaseGeometry:
    """Everything within a distance of a shape, to a tenth of it; at its middle's latitude."""
    lat = shape.envelope.centroid.y
    flat = max(math.cos(math.radians(lat)), 0.05)
    wide = scale(shape, flat, 1.0, origin=(0.0, 0.0))
    reach = metres / METRES_A_DEGREE
    buffered = wide.simplify(reach * ROUGHNESS).buffer(reach, quad_segs=8)
    return scale(buffered, 1 / flat, 1.0, origin=(0.0, 0.0))


def is_drawable(shape: BaseGeometry) -> bool:
    """Whether a shape is an area on the globe, and on one side of the 180th meridian."""
    if shape.is_empty:
        return False
    west, south, east, north = shape.bounds
    return west >= -180 and east <= 180 and south >= -90 and north <= 90


def wrapped(point: Point) -> Point:
    """The same point with its longitude from -180 to 180."""
    return point[0], (point[1] + 180) % 360 - 180
