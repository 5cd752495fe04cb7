"""What is drawn for an incident, and the incident's own shape from what was drawn.

A point where the place is known to a site or its surroundings, else the area or line, else
the circle within which it lies; nothing for a country, and nothing without a position.
"""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING, Final

import shapely
from shapely.affinity import translate

from mapapp.coordinates import round_geometry
from mapapp.errors import InputError
from mapapp.records import Incident, Precision

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

POINT_PRECISIONS: Final = (Precision.SITE, Precision.NEAR)
EARTH_RADIUS_M: Final = 6_371_008.8
"""Mean radius."""
MAX_CORNERS: Final = 1_000_000
"""Corners of one shape; a country in Natural Earth 10m has fewer than 100,000."""

_CIRCLE_CORNERS: Final = 64
_NEAREST_TO_POLE: Final = 89.0
_KINDS: Final = ("Polygon", "MultiPolygon", "LineString", "MultiLineString")
_SAME_DEGREES: Final = 1e-7


def drawn_geometry(incident: Incident) -> BaseGeometry | None:
    """Point, area, line or nothing, degrees, longitude first, for a published incident."""
    if incident.lat is None or incident.lon is None or incident.precision is Precision.COUNTRY:
        return None
    if incident.precision in POINT_PRECISIONS:
        return shapely.Point(incident.lon, incident.lat)
    if incident.geometry is not None:
        return incident.geometry
    if not incident.radius_m:
        return None
    circle = circle_around(incident.lat, incident.lon, incident.radius_m)
    return None if circle is None else round_geometry(circle, incident.precision)


def with_geometry(incident: Incident, drawn: BaseGeometry | None, *, where: str) -> Incident:
    """Give a read incident, which has no shape yet, the one that was drawn for it.

    Raises:
        InputError: a shape that no incident has, off the globe, or at odds with the
            incident's precision or position.
    """
    if drawn is None or drawn.is_empty:
        return incident
    _check(drawn, where)
    expected = drawn_geometry(incident)
    if incident.precision in POINT_PRECISIONS or drawn.geom_type == "Point":
        if expected is None or not expected.equals_exact(drawn, _SAME_DEGREES):
            what = f"a {drawn.geom_type} that is not what precision, lat and lon say"
            raise InputError(what, where=where, do="change them together")
        return incident
    if incident.precision is Precision.COUNTRY:
        raise InputError("a shape for a whole country", where=where, do="leave it null")
    if expected is not None and expected.normalize().equals_exact(drawn.normalize(), _SAME_DEGREES):
        return incident
    return replace(incident, geometry=drawn)


def circle_around(lat: float, lon: float, radius_m: float) -> BaseGeometry | None:
    """The circle on the globe as a polygon, in two parts where it crosses 180 degrees.

    ``None`` where it comes too near a pole to be one polygon in degrees.
    """
    angle = radius_m / EARTH_RADIUS_M
    if abs(lat) + math.degrees(angle) > _NEAREST_TO_POLE:
        return None
    phi = math.radians(lat)
    corners = []
    for step in range(_CIRCLE_CORNERS):
        bearing = -2 * math.pi * step / _CIRCLE_CORNERS
        sine = math.sin(phi) * math.cos(angle) + math.cos(phi) * math.sin(angle) * math.cos(bearing)
        east = math.atan2(
            math.sin(bearing) * math.sin(angle) * math.cos(phi),
            math.cos(angle) - math.sin(phi) * sine,
        )
        corners.append((lon + math.degrees(east), math.degrees(math.asin(sine))))
    circle = shapely.Polygon(corners)
    if circle.bounds[0] >= -180 and circle.bounds[2] <= 180:
        return circle
    globe = shapely.box(-180, -90, 180, 90)
    turns = (translate(circle, turn).intersection(globe) for turn in (-360, 0, 360))
    return shapely.union_all([part for part in turns if not part.is_empty])


def _check(drawn: BaseGeometry, where: str) -> None:
    do = "correct the shape"
    if drawn.geom_type not in {"Point", *_KINDS}:
        raise InputError(f"a {drawn.geom_type} is no incident's shape", where=where, do=do)
    corners = shapely.get_coordinates(drawn)
    if len(corners) > MAX_CORNERS:
        raise InputError(f"a shape of more than {MAX_CORNERS:,} corners", where=where, do=do)
    # False for NaN and infinity too.
    if not ((abs(corners[:, 0]) <= 180) & (abs(corners[:, 1]) <= 90)).all():
        raise InputError("a shape that is not on the globe", where=where, do=do)
    if not drawn.is_valid:
        what = f"an invalid shape: {shapely.is_valid_reason(drawn)}"
        raise InputError(what, where=where, do=do)
